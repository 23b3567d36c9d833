#!/usr/bin/env python3
"""Blind synthetic clinical notes, author zm.  python3 zm.py N SEED -> JSON Lines."""
import sys, json, re, random, datetime

D = datetime.date
TD = datetime.timedelta
MON = "January February March April May June July August September October November December".split()
LET = "ABCDEFGHJKLMNPRSTUVWXYZ"


def pat(r, s):
    """# digit, % 1-9, @ capital letter, ~ hex lower, ^ hex upper, $ letter or digit; all else literal."""
    o = []
    for c in s:
        if c == "#": o.append(r.choice("0123456789"))
        elif c == "%": o.append(r.choice("123456789"))
        elif c == "@": o.append(r.choice(LET))
        elif c == "~": o.append(r.choice("0123456789abcdef"))
        elif c == "&": o.append(f"{r.randint(17, 25)}")
        elif c == "^": o.append(r.choice("0123456789ABCDEF"))
        elif c == "$": o.append(r.choice("ABCDEFGHJKMNPQRSTUVWXYZ23456789"))
        else: o.append(c)
    return "".join(o)


# ------------------------------------------------------------------ people
FN = {
 "us": {"M": "Darnell Curtis Miguel Terrence Wyatt Hollis Rajiv Dmitri Quentin Elroy Marcus Tobias Leonel Wendell Bao Ignacio Grady Sylvester Ezekiel Rocco Amir Clifton Duane Thaddeus Will Chance Art Glenn Kofi Jamal Ruben Hiroshi Norbert Lamar Stellan Carlton Nestor Emmett Otis Drew".split(),
        "F": "Marisol Latoya Beatrix Guadalupe Faith Rosalind Dolores Tamika Ingrid Noor Shanice Winifred Opal Yesenia Candace Hope Lorraine Mei Aaliyah Bernadette Joy Trudy Xiomara Delphine Hattie June Priscilla Soledad Ramona Eunice Leilani Kavita Tatiana Geraldine April Blythe Corinne Odessa Thuy Monique".split()},
 "uk": {"M": "Alistair Nigel Gareth Callum Rhys Barnaby Desmond Imran Stuart Hamish Tunde Clive Rupert Ewan Mohammed Trevor Lloyd".split(),
        "F": "Maureen Pippa Gwyneth Fiona Shazia Hazel Philippa Doreen Imogen Bronwen Morag Tamsin Chidinma Beryl Olive Nerys Elspeth".split()},
 "ie": {"M": "Padraig Cormac Eoin Diarmuid Fergal Declan Tadhg Colm Oisin Seamus".split(),
        "F": "Siobhan Aoife Niamh Grainne Orla Maeve Roisin Brid Catriona Sinead".split()},
 "au": {"M": "Lachlan Angus Darcy Shane Kieran Jarrod Bruce Minh Stavros Warwick".split(),
        "F": "Kylie Matilda Bronte Narelle Tegan Raelene Leanne Thi Despina Jacinta".split()},
 "nz": {"M": "Tane Wiremu Hemi Brendon Rangi Fraser Sione Murray".split(),
        "F": "Aroha Ngaire Marama Hinemoa Philippa Sefina Kiri Rewa".split()},
 "ca": {"M": "Etienne Gordon Lucien Harjit Brock Dougal Marcel Bohdan Wes Tyrell".split(),
        "F": "Genevieve Maude Simone Harpreet Odette Shauna Celeste Oksana Jocelyn Brielle".split()},
 "in": {"M": "Venkatesh Arjun Suresh Imtiaz Rohit Balakrishnan Harish Devendra Manoj Faisal".split(),
        "F": "Lakshmi Sunita Meenakshi Farzana Padmavathi Anjali Revathi Pooja Kamala Shalini".split()},
 "de": {"M": "Jürgen Matthias Holger Uwe Lukas Gerd Florian Reinhard".split(),
        "F": "Heike Annegret Sabine Ute Frieda Karin Liesel Birgit".split()},
 "fr": {"M": "Thierry Benoît Gaston Yannick Rémi Olivier Aurélien Loïc".split(),
        "F": "Mireille Solène Brigitte Océane Chantal Hélène Noémie Josiane".split()},
 "es": {"M": "Álvaro Iñigo Gonzalo Xavier Eusebio Pelayo Ramiro Joaquín".split(),
        "F": "Maricarmen Begoña Inmaculada Nuria Rocío Leire Pilar Montserrat".split()},
}
LN = {
 "us": "Whitlock Okafor Delacruz Huang Pruitt Kowalczyk Baptiste Trujillo Fairbanks Nakamura Stringer Oyelaran Vandermeer McAllister Ortega-Ruiz Blankenship Sandoval Teague Younger Rivers Bush Gentry Holloway Petrosyan Nguyen Castellanos Dubose Eichelberger Rasmussen Broussard Long Cruz Pham Abernathy Yazzie Greenblatt O'Dell Lindqvist Marchetti Washington Swift Means Purcell Hardy Mbeki Fontenot Kaminski Tran Ledbetter Underhill Villaseñor Sweeney-Park Achebe Strand Mosley Crabtree Haddad Quispe Frost Sharp".split(),
 "uk": "Hargreaves Pemberton Ashworth Llewellyn Okonkwo Braithwaite McTaggart Begum Thistlethwaite Cartwright Iqbal Penhaligon Ramsbottom Davies Chowdhury Featherstone Budd Pugh Marsh Adeyemi Winterbourne Sykes Fell Reeve".split(),
 "ie": "Mac Giolla_O'Shaughnessy_Kinsella_Brannigan_Ó Súilleabháin_McGillicuddy_Tuohy_Hanrahan_Devane_Nic Dhonncha_Quilty_Fogarty".split("_"),
 "au": "Papadopoulos_Hennessy_McKinnon_Vu_Whitehouse_Castellaro_Drummond_Bligh_Yunupingu_Ferrari_Stubbs_Lowe".split("_"),
 "nz": "Parata_Tuhoro_Campbell-Rewi_Fa'alogo_Sutherland_Ngata_Birch_Mahuta_Thorne_Tamihana".split("_"),
 "ca": "Tremblay_Gagnon_Fortier_Dhaliwal_MacIsaac_Kowalenko_St. Amand_Beaulieu_Penner_Cardinal_Sorensen_Leung".split("_"),
 "in": "Iyer_Deshpande_Chatterjee_Reddy_Kulkarni_Qureshi_Pillai_Bhatt_Krishnamurthy_Shetty_Nambiar_Gowda".split("_"),
 "de": "Kretschmer_Vogelsang_Hübner_von Arnim_Schäfer_Dietl_Großmann_Wieczorek_Petersen_Ehrlich".split("_"),
 "fr": "Lefèvre_Dumontier_de Villeneuve_Charpentier_Bouchard_N'Diaye_Marchand_Rousselot_Le Goff_Petitjean".split("_"),
 "es": "Etxeberria_Quintanilla Ramos_de la Fuente_Sepúlveda_Ordóñez Gil_Carballo_Montoya Vega_Peñalver_Iglesias Soto".split("_"),
}
LN["ie"][0] = "Mac Giolla"

# ------------------------------------------------------------------ places
CITY = {
 "us": [("Tallowfield","OH","440##","Medina County"),("Brackenport","ME","044##","Hancock County"),("Dry Fork","WV","262##","Tucker County"),
        ("Sandusky","OH","448##","Erie County"),("Pocatello","ID","832##","Bannock County"),("Opelousas","LA","705##","St. Landry Parish"),
        ("New Calder","PA","156##","Westmoreland County"),("Yakima","WA","989##","Yakima County"),("Fort Dalby","TX","768##","Coleman County"),
        ("Muscatine","IA","527##","Muscatine County"),("Lake Arden","FL","338##","Highlands County"),("El Centro","CA","922##","Imperial County"),
        ("Harmony Grove","GA","305##","Jackson County"),("Kearney","NE","688##","Buffalo County"),("Wolf Bend","MT","592##","Roosevelt County"),
        ("Paterson","NJ","075##","Passaic County"),("Chillicothe","MO","646##","Livingston County"),("Truckee","CA","961##","Nevada County"),
        ("Elkmont Springs","TN","384##","Giles County"),("Bangs Landing","MI","497##","Antrim County"),("Las Palomas","NM","880##","Doña Ana County")],
 "uk": [("Otley","","LS21 %@@","West Yorkshire"),("Tavistock","","PL19 %@@","Devon"),("Llanelli","","SA15 %@@","Carmarthenshire"),("Kelso","","TD5 %@@","Roxburghshire"),
        ("Harrogate","","HG1 %@@","North Yorkshire"),("Wickmere Green","","NR11 %@@","Norfolk"),("Ballymena","","BT43 %@@","Co. Antrim"),("Stockport","","SK4 %@@","Greater Manchester"),
        ("Camberwell","","SE5 %@@","Greater London"),("Bexhill-on-Sea","","TN39 %@@","East Sussex")],
 "ie": [("Ennistymon","","V95 $$$$","Co. Clare"),("Listowel","","V31 $$$$","Co. Kerry"),("Drogheda","","A92 $$$$","Co. Louth"),("Ballyhaunis","","F35 $$$$","Co. Mayo"),("Tramore","","X91 $$$$","County Waterford")],
 "au": [("Wangaratta","VIC","36##",""),("Toowoomba","QLD","43##",""),("Dubbo","NSW","28##",""),("Mount Barker","SA","52##",""),("Geraldton","WA","65##",""),("Devonport","TAS","73##","")],
 "nz": [("Ōtaki","","55##",""),("Whakatāne","","31##",""),("Timaru","","79##",""),("Levin","","55##",""),("Gore","","97##","")],
 "ca": [("Moose Jaw","SK","S6H %@%",""),("Trois-Rivières","QC","G8Z %@%",""),("Orillia","ON","L3V %@%","Simcoe County"),("Kamloops","BC","V2C %@%",""),("Truro","NS","B2N %@%","Colchester County"),("Brandon","MB","R7A %@%","")],
 "in": [("Mysuru","Karnataka","5700##",""),("Nashik","Maharashtra","4220##",""),("Coimbatore","Tamil Nadu","6410##",""),("Thrissur","Kerala","6800##",""),("Indore","Madhya Pradesh","4520##","")],
 "de": [("Rosenheim","","8302#",""),("Göttingen","","3707#",""),("Bad Hersfeld","","3625#",""),("Plauen","","0852#","")],
 "fr": [("Angers","","4900#",""),("Saint-Brieuc","","2200#",""),("Montélimar","","2620#",""),("Épinal","","8800#","")],
 "es": [("Logroño","","2600#",""),("Getafe","","2890#",""),("Vilafranca del Penedès","","0872#",""),("Úbeda","","2340#","")],
}
SW = "Larkspur Juniper Old Mill Ridgeway Cottonwood Sycamore Harbor View Tamarack Quarry Bluebird Monroe Cass Prospect Fairhaven Stony Brook Delancey Pecan Magnolia Foundry".split()
SW = ["Larkspur","Juniper","Old Mill","Ridgeway","Cottonwood","Sycamore","Harbor View","Tamarack","Quarry","Bluebird","Monroe","Prospect","Stony Brook","Pecan","Foundry","Church","Lincoln","Maple Leaf","Orchard","King"]


def street(r, loc):
    w = r.choice(SW)
    if loc == "us" or loc == "ca":
        n = r.randint(3, 9899)
        return r.choice([
            f"{n} {w} {r.choice(['Rd','Road','St','Street','Ave','Avenue','Ln','Blvd','Dr','Ct','Pkwy','Way','Terrace'])}",
            f"{n} {w} {r.choice(['St','Ave','Dr'])}, {r.choice(['Apt','Unit','#','Ste'])} {r.randint(1,40)}{r.choice(['','A','C'])}".replace("# ", "#"),
            f"{n} {r.choice('NSEW')}. {w} {r.choice(['St.','Ave.'])}",
            f"{n} {r.choice(['NW','SE','N','E'])} {r.choice(['4th','11th','23rd','82nd'])} {r.choice(['St','Ave'])}",
            f"{r.choice(['PO Box','P.O. Box','P. O. Box'])} {r.randint(11,9999)}",
            f"{n} {r.choice(['County Road','State Route','Highway','Hwy'])} {r.randint(2,199)}",
        ])
    if loc in ("uk", "ie"):
        n = r.randint(1, 160)
        k = r.choice(["Close","Lane","Road","Street","Gardens","Crescent","Terrace","Park","Grove","Mews"])
        return r.choice([f"{n} {w} {k}", f"{n}{r.choice('abc')} {w} {k}", f"Flat {r.randint(1,18)}, {n} {w} {k}", f"{n} {r.choice(['Abbey','St Anne’s','Victoria','Station','Kiln','Chapel'])} {k}"])
    if loc in ("au", "nz"):
        n = r.randint(1, 220)
        v = r.choice(["Banksia","Rata","Wattle","Kowhai","Murray","Esplanade","Totara","Grevillea","Ferry"])
        k = r.choice(["St","Street","Rd","Parade","Crescent","Place","Tce"])
        return r.choice([f"{n} {v} {k}", f"Unit {r.randint(1,9)}/{n} {v} {k}", f"{r.randint(1,9)}/{n} {v} {k}", f"{n}{r.choice('AB')} {v} {k}"])
    if loc == "in":
        return r.choice([f"Flat {r.randint(101,904)}, {r.choice(['Sai Residency','Green Meadows','Lotus Enclave'])}, {r.choice(['3rd Cross','MG Road','Temple Street'])}",
                         f"H.No. {r.randint(1,30)}-{r.randint(1,9)}-{r.randint(10,399)}, {r.choice(['Gandhi Nagar','Vidya Nagar','Ashok Colony'])}",
                         f"No. {r.randint(3,220)}, {r.choice(['2nd Main Road','Bazaar Street','Station Road'])}, {r.choice(['Jayanagar West','Shanti Layout','RS Puram'])}"])
    if loc == "de":
        return r.choice(["Lindenstraße","Am Mühlbach","Goethestr.","Bahnhofstraße","Unterer Anger","Hauptstr."]) + f" {r.randint(1,140)}{r.choice(['','','a','b'])}"
    if loc == "fr":
        return f"{r.randint(1,140)}{r.choice(['',' bis',','])} {r.choice(['rue des Lilas','avenue Jean Moulin','chemin du Moulin','place de la République','boulevard Carnot','impasse des Tilleuls'])}"
    return r.choice([f"C/ {r.choice(['Mayor','del Pozo','San Roque','Real'])} {r.randint(1,90)}, {r.randint(1,7)}º {r.choice('ABCD')}",
                     f"Avda. {r.choice(['de la Constitución','Andalucía','del Mar'])} {r.randint(1,200)}", f"Calle {r.choice(['Alcalde Ruiz','Las Eras','Doctor Fleming'])}, {r.randint(1,88)}"])


def phone(r, loc, arg=None):
    a, b, c = r.randint(201, 989), r.randint(220, 989), r.randint(0, 9999)
    if arg == "pager": return pat(r, r.choice(["#####", "%###", "###-####", "%#-####"]))
    if arg == "bleep": return pat(r, "%###")
    if arg == "ext": return pat(r, r.choice(["%###", "%####", "x%###", "%##"]))
    if arg == "xx": return pat(r, r.choice(["x%###", "x%####"]))
    if arg == "ex": return pat(r, r.choice(["%###", "%####"]))
    if arg == "short": return pat(r, "%##-####")
    if arg == "toll": return pat(r, r.choice(["1-800-%##-####", "(866) %##-####", "888.%##.####", "1 (877) %##-####"]))
    if arg == "withext":
        return f"{a}-{b}-{c:04d}" + r.choice([" x", " ext ", " ext. ", ", ext. ", " Ext: "]) + str(r.randint(11, 8999)) if loc in ("us","ca") else phone(r, loc) + " ext " + str(r.randint(11, 8999))
    if loc in ("us", "ca"):
        return r.choice([f"({a}) {b}-{c:04d}", f"({a}){b}-{c:04d}", f"{a}-{b}-{c:04d}", f"{a}.{b}.{c:04d}", f"{a} {b} {c:04d}", f"{a}{b}{c:04d}", f"+1 {a} {b} {c:04d}", f"1-{a}-{b}-{c:04d}", f"{a}/{b}-{c:04d}"])
    s = {"uk": ["01### ######", "07### ######", "07### ### ###", "020 7### ####", "+44 7### ######", "(01###) ######", "0151 ### ####", "+44 (0)1### ######"],
         "ie": ["087 ### ####", "(01) 4## ####", "+353 86 ### ####", "065 68#####", "085-#######"],
         "au": ["04## ### ###", "(03) 9### ####", "+61 4## ### ###", "07 46## ####", "04########"],
         "nz": ["021 ### ####", "(03) 6## ####", "027 ### ###", "+64 21 ### ####", "06 36# ####"],
         "in": ["+91 98### #####", "9845######", "080-2### ####", "97###-#####", "+91-94#-###-####"],
         "de": ["0151 ########", "+49 8031 ######", "0551/######", "+49 (0)171 #######"],
         "fr": ["06 ## ## ## ##", "+33 6 ## ## ## ##", "02.41.##.##.##", "07########"],
         "es": ["6## ### ###", "+34 6## ## ## ##", "91 %## ## ##", "6########"]}[loc]
    return pat(r, r.choice(s))

# ------------------------------------------------------------------ facilities, employers
SAINT = ["St. Brendan's", "Saint Agnes", "St Columba's", "Mercy", "Sacred Heart", "St. Ursula", "Good Shepherd", "Holy Redeemer"]
GEO = ["Cedar Ridge", "Piney Creek", "Bayview", "Three Rivers", "Copperfield", "Summit Hollow", "Lakeshore", "Red Mesa", "Granite Falls", "Willow Bend", "Northgate", "Prairie Wind", "Tidewater", "Eastbrook"]
DON = ["Harlan T. Boone", "Lowell", "Fitzgerald-Amos", "Eleanor Weiss", "Whitcomb", "Danforth", "Ruth Pell", "Bettencourt"]


def facility(r, loc, k, city):
    g, s, d = r.choice(GEO), r.choice(SAINT), r.choice(DON)
    if loc in ("us", "ca"):
        return {"hosp": lambda: r.choice([f"{s} Hospital", f"{g} Regional Medical Center", f"{d} Memorial Hospital", f"{city} General Hospital", f"{g} Community Hospital", f"{s} Medical Center", f"{city} VA Medical Center", f"University Hospital of {city}"]),
                "clinic": lambda: r.choice([f"{g} Family Medicine", f"{g} Primary Care Associates", f"{s} Clinic", f"{city} Community Health Center", f"{g} Internal Medicine Group", f"{d} Health Clinic"]),
                "spec": lambda: r.choice([f"{g} Specialty Associates", f"{city} Orthopedics & Spine", f"{g} Heart and Vascular Institute", f"{d} Center for Advanced Care"]),
                "lab": lambda: r.choice([f"{g} Reference Laboratory", f"{g} Pathology Associates", f"{g} Diagnostics LLC"]),
                "pharm": lambda: r.choice([f"{g} Pharmacy", f"{city} Drug & Gift", f"{g} Apothecary", f"{d} Pharmacy #{r.randint(12,988)}"]),
                "nh": lambda: r.choice([f"{g} Care Center", f"{s} Nursing & Rehab", f"{g} Assisted Living", f"The Manor at {g}", f"{g} Skilled Nursing Facility"]),
                "school": lambda: r.choice([f"{g} Elementary School", f"{d} Middle School", f"{city} High School", f"{g} Academy"]),
                "dent": lambda: r.choice([f"{g} Dental Care", f"{city} Family Dentistry", f"{g} Oral Surgery"]),
                "shelter": lambda: r.choice([f"{g} Rescue Mission", f"{s} House", f"{city} Emergency Shelter", f"{g} Family Shelter"]),
                }[k]()
    if loc in ("uk", "ie"):
        return {"hosp": lambda: r.choice([f"{city} General Hospital", f"Royal {city} Infirmary", f"{s} Hospital", f"{city} District Hospital", f"{r.choice(['Queen Adelaide','Lady Margaret'])} Hospital"]),
                "clinic": lambda: r.choice([f"{r.choice(SW)} Lane Surgery", f"{city} Medical Practice", f"The {r.choice(SW)} Health Centre", f"{g} Surgery"]),
                "spec": lambda: f"{city} Regional Genetics Centre",
                "lab": lambda: f"{city} Pathology Laboratory",
                "pharm": lambda: r.choice([f"{city} Pharmacy", f"{r.choice(SW)} Chemist"]),
                "nh": lambda: r.choice([f"{r.choice(SW)} House Care Home", f"{r.choice(SW)} Court Nursing Home", f"The {r.choice(SW)}s Residential Home"]),
                "school": lambda: f"{city} Primary School", "dent": lambda: f"{city} Dental Surgery", "shelter": lambda: f"{g} Hostel"}[k]()
    if loc in ("au", "nz"):
        return {"hosp": lambda: r.choice([f"{city} Base Hospital", f"{city} Hospital", f"{s} Private Hospital"]),
                "clinic": lambda: r.choice([f"{city} Medical Centre", f"{g} Family Practice"]),
                "spec": lambda: r.choice([f"{g} Physiotherapy", f"{city} Sports & Spinal"]), "lab": lambda: f"{g} Radiology",
                "nh": lambda: f"{g} Aged Care", "pharm": lambda: f"{city} Chemist", "school": lambda: f"{city} Primary School", "dent": lambda: f"{city} Dental", "shelter": lambda: f"{g} Refuge"}[k]()
    if loc == "in":
        return r.choice(["Sri Venkateshwara Nursing Home", f"{city} Multispeciality Hospital", "Asha Kiran Hospital", f"Jeevan Jyoti Clinic"])
    if loc == "de":
        return r.choice([f"Klinikum {city}", f"St.-Elisabeth-Krankenhaus {city}", f"Universitätsklinikum {city}"])
    if loc == "fr":
        return r.choice([f"CHU d'{city}" if city[0] in "AÉ" else f"CH de {city}", "Clinique des Tilleuls", "Hôpital Saint-Aubin"])
    return r.choice([f"Hospital Comarcal de {city}", "Clínica Santa Eulalia", "Centro de Salud Las Eras"])


def employer(r, loc, city, last):
    return r.choice([f"{r.choice(['Brightwater','Kestrel','Ironbridge','Blue Heron','Halvorsen','Fairmont','Redstone','Pinnacle'])} {r.choice(['Logistics','Aerospace','Foods','Plastics','Timber Products','Cold Storage','Freight'])}",
                     f"{last} & Sons {r.choice(['Roofing','Plumbing','Haulage','Masonry','Electrical'])}",
                     f"{city} {r.choice(['School District','Transit Authority','Poultry Co.','Public Library','Sheet Metal Works','Fire Department'])}" if loc == "us" else f"{city} {r.choice(['Dairy Co-op','Bus Company','Steelworks','Council'])}",
                     f"{r.choice(['Ovanta','Quillmark','Zentrix','Marrowstone'])} {r.choice(['Inc.','Systems','Group','Technologies'])}",
                     f"the {city} {r.choice(['Herald','Gazette','Water Board'])}"[4:],
                     ])


# ------------------------------------------------------------------ dates
def ordn(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n % 10,'th')}"


def fdate(r, d, s):
    m, M = MON[d.month - 1], MON[d.month - 1][:3]
    y, dd, mm = d.year, d.day, d.month
    return {
     "us": f"{mm}/{dd}/{y}", "us0": f"{mm:02d}/{dd:02d}/{y}", "us2": f"{mm}/{dd}/{y%100:02d}", "us20": f"{mm:02d}/{dd:02d}/{y%100:02d}",
     "usd": f"{mm:02d}-{dd:02d}-{y}", "usd2": f"{mm}-{dd}-{y%100:02d}", "md": f"{mm}/{dd}", "mdd": f"{mm:02d}-{dd:02d}", "iso": d.isoformat(), "isos": f"{y}/{mm:02d}/{dd:02d}",
     "dmy": f"{dd} {M} {y}", "dmyl": f"{dd} {m} {y}", "dmon": f"{dd} {M}", "dmonl": f"{dd} {m}", "mdl": f"{m} {dd}", "mda": f"{M} {dd}", "mdo": f"{m} {ordn(dd)}",
     "long": f"{m} {dd}, {y}", "longa": f"{M} {dd}, {y}", "longap": f"{M}. {dd}, {y}" if m != "May" else f"May {dd}, {y}", "dom": f"{ordn(dd)} of {m}", "domy": f"{ordn(dd)} {m} {y}", "eu": f"{dd:02d}.{mm:02d}.{y}", "eu2": f"{dd}.{mm}.{y%100:02d}",
     "uk": f"{dd:02d}/{mm:02d}/{y}", "uk2": f"{dd}/{mm}/{y%100:02d}", "ukdm": f"{dd}/{mm}", "comp": f"{y}{mm:02d}{dd:02d}", "comps": f"{mm:02d}{dd:02d}{y}", "mil": f"{dd:02d}{M.upper()}{y}",
     "mil2": f"{dd:02d} {M.upper()} {y%100:02d}", "dash": f"{dd:02d}-{M}-{y}", "dash2": f"{dd}-{M}-{y%100:02d}", "my": f"{M} {y}", "myl": f"{m} {y}", "mys": f"{mm:02d}/{y}", "ukdash": f"{dd:02d}-{mm:02d}-{y}",
     "dot": f"{mm}.{dd}.{y%100:02d}", "ap": f"{M} '{y%100:02d}", "spell": f"{m} the {ordn(dd)}",
     "fr": f"{dd} {['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'][mm-1]} {y}",
     "es": f"{dd} de {['enero','febrero','marzo','abril','mayo','junio','julio','agosto','septiembre','octubre','noviembre','diciembre'][mm-1]} de {y}",
    }[s]


DSTYLE = {"us": "us us0 us2 us20 usd usd2 longa long iso dash mil dot longap usd".split(), "uk": "uk uk2 dmy dmyl domy eu2".split(), "ie": "uk uk2 dmyl dmy ukdash".split(), "au": "uk uk2 dmy dash".split(),
          "nz": "uk dmy dmyl uk2".split(), "ca": "iso long longa isos dash uk".split(), "in": "ukdash uk dash dmy uk2".split(), "de": "eu eu2 dmy".split(), "fr": "uk dmyl uk2 fr".split(), "es": "uk ukdash dmyl es".split()}
DSHORT = {"us": "md mda mdl mdo md mdd".split(), "uk": "ukdm dmon dmonl dom".split(), "ca": "mda mdl dmon mdo".split()}

# ------------------------------------------------------------------ identifiers
IDS = {
 ("MRN", ""): ["#######", "########", "%##-##-##", "00-##-##-##", "E#######", "M000######", "A0######", "%-###-###", "R@H%######", "00#######", "MR-######", "@@######", "%## ## ##", "H%#####/&", "%####-%"],
 ("MRN", "uk"): ["@######", "@@##-####", "RT%#####", "%######", "@#######", "%#####/@"],
 ("MRN", "au"): ["UR%#####", "%######", "000####", "@@%####"],
 ("MRN", "in"): ["IP/%###/&", "UHID%#######", "@@@.0000######", "OP-##-#####"],
 ("SSN", ""): ["4##-##-####", "2##-##-####", "5## ## ####", "3########", "xxx-xx-####", "***-**-####", "1##-##-####"],
 ("SSN", "last4"): ["####"],
 ("SSN", "nhs"): ["4## ### ####", "6## ### ####", "7#########", "943-###-####"],
 ("SSN", "chi"): ["##########"],
 ("SSN", "nino"): ["JK ## ## ## C", "PW######A", "SB ###### D"],
 ("SSN", "ppsn"): ["%######TA", "%######W", "%###### JH"],
 ("SSN", "nhi"): ["@@@%###", "Z@@####"],
 ("SSN", "sin"): ["%## ### ###", "%##-###-###"],
 ("SSN", "aadhaar"): ["%### #### ####", "XXXX XXXX ####", "%###-####-####"],
 ("SSN", "nir"): ["2 58 0% 49 0## ### ##", "1 61 1# 22 %## 0## 4#", "2 73 07 26 0## 1## 8#"],
 ("SSN", "dni"): ["########@", "X%######@", "##.###.###-@"],
 ("SSN", "steuer"): ["%# ### ### ###", "%##########"],
 ("HEALTH_PLAN", ""): ["XEH%########", "W%## ##### ##", "%##########", "@@@%##W#####", "U%######-01", "H%#######", "9%##-####-##", "ZGP%########00", "@%##########"],
 ("HEALTH_PLAN", "mbi"): ["%EG#-TE#-MK##", "%@$#-@##-@@##", "%@A#@H#JK##"],
 ("HEALTH_PLAN", "mcaid"): ["%#########", "@@#####@", "%######-##", "100%####%##"],
 ("HEALTH_PLAN", "group"): ["%####", "00%####-010", "GRP-####%", "%##-####-A"],
 ("HEALTH_PLAN", "medau"): ["%### ##### #", "%###-#####-#/%", "%######### %"],
 ("HEALTH_PLAN", "ohip"): ["####-###-###-@@", "#### ### ### @@", "9### ### ###"],
 ("HEALTH_PLAN", "kv"): ["@#########"],
 ("HEALTH_PLAN", "travel"): ["AX-%######-T", "TRV/&/######", "POL%#######"],
 ("HEALTH_PLAN", "tpa"): ["MDI5-00########", "STAR/%######/##", "HDFC-##-#######"],
 ("HEALTH_PLAN", "vhi"): ["%#######-0#", "V######%"],
 ("ACCOUNT", ""): ["%###-#####", "600########", "%#########", "HAR-#######", "V00#########", "%##-######-%", "G%######", "@%-####-###"],
 ("ACCOUNT", "card"): ["####"],
 ("ACCOUNT", "fullcard"): ["4### #### #### ####", "5###-####-####-####", "XXXX-XXXX-XXXX-####"],
 ("ACCOUNT", "bank"): ["00%########", "%#########", "#### #### ##"],
 ("ACCOUNT", "iban"): ["DE## #### #### #### #### ##", "FR76 #### #### #### #### #### ###", "IE##AIBK##############", "GB##NWBK##############", "ES## #### #### #### #### ####"],
 ("LICENSE", "npi"): ["1#########"],
 ("LICENSE", "dea"): ["B@#######", "A@#######", "M@#######", "F@#######"],
 ("LICENSE", "dl"): ["@###-####-####", "@#######", "########", "@@ ######@", "@## ### ###", "%##-##-####"],
 ("LICENSE", "lic"): ["MD-0#####", "ME%#####", "@%#####", "36.0#####", "0101-######", "RN%#####", "PA#####"],
 ("LICENSE", "rn"): ["RN-######", "RN ######", "R0#####", "9#######"],
 ("LICENSE", "gmc"): ["[7]######", "6######"],
 ("LICENSE", "nmc"): ["08@####@", "9%@####@"],
 ("LICENSE", "ahpra"): ["MED000#######", "PHY000#######"],
 ("LICENSE", "mcnz"): ["%####"],
 ("LICENSE", "imc"): ["0#####", "4#####"],
 ("LICENSE", "kmc"): ["KMC %####", "MCI-##-#####", "TNMC/#####"],
 ("LICENSE", "bar"): ["2#####", "0#######", "PA ######"],
 ("LICENSE", "col"): ["100########", "28/28#####", "2820#####"],
 ("LICENSE", "cpso"): ["%####", "1#####"],
 ("VEHICLE", "us"): ["%@@@###", "@@@-####", "@@@ ####", "@## %@@", "%##-@@@", "@@-#####"],
 ("VEHICLE", "uk"): ["B@%# @@@", "Y@6# @@@", "L@7#@@@"],
 ("VEHICLE", "ie"): ["191-D-#####", "08-C-####", "212-MO-###"],
 ("VEHICLE", "au"): ["1@@-%@@", "@@@-##@", "S%##-@@@"],
 ("VEHICLE", "nz"): ["@@@###", "@@####"],
 ("VEHICLE", "de"): ["RO-@@ ####", "M-@ ####", "GÖ @@ ##"],
 ("VEHICLE", "in"): ["KA 05 M@ ####", "MH-15-@@-####", "TN37@@####"],
 ("VEHICLE", "vin"): ["1FT@W%@T#@F@#####", "2T1BU4EE#DC######", "5YJ3E1EA#KF######", "WVWZZZ1KZ%W######"],
 ("DEVICE", ""): ["%G#-######", "PZX######S", "SN%########", "@@%#####", "##@####-@", "@%@-%####-##", "70####%#", "RNH######G"],
 ("DEVICE", "lot"): ["##@###A", "%#####", "@@#@##", "L0####-%", "20##@##"],
 ("DEVICE", "udi"): ["(01)0081######%###(17)27####(21)@###%#", "(01)00643169######(21)PJN######S"],
 ("DEVICE", "cpap"): ["2##########", "@%########@#"],
 ("DEVICE", "asset"): ["BME-#####", "CE%#####", "TAG 0####%"],
 ("BIOMETRIC", "finger"): ["FP-#####-R%", "TPL%######", "fpt_~~~~~~~~", "LS&-######", "@@FIS-######"],
 ("BIOMETRIC", "voice"): ["VP-####-%", "VB%#######", "vprint-~~~~~~", "SPK.######"],
 ("BIOMETRIC", "face"): ["FR-&-%####", "face_~~~~~~~", "FID#######"],
 ("BIOMETRIC", "palm"): ["PV%######", "PALM-####-##@"],
 ("BIOMETRIC", "iris"): ["IR-^^^^-^^^^", "IRS######L"],
 ("OTHER_ID", "acc"): ["S&-#####", "&-SP-00####", "RAD-%######", "%##########", "US########", "CR-&-%####", "&:SP%####", "@##-####%"],
 ("OTHER_ID", "claim"): ["CLM 20&-0###-##", "##%#######", "E%########-00", "20&%######A", "WC-##-######", "%###-@@-####"],
 ("OTHER_ID", "auth"): ["A-%######", "PA%#######", "AUTH######", "##-%####-@", "OP%########"],
 ("OTHER_ID", "case"): ["20&-@@-####", "C%#####", "##-#####", "APS-&-%###", "SW%####/&"],
 ("OTHER_ID", "subj"): ["0##-00##", "%##-%##", "S-0###-1##", "@@-##-0##", "PT0##-%%"],
 ("OTHER_ID", "badge"): ["%###", "%####", "B-%##", "#%##@"],
 ("OTHER_ID", "order"): ["ORD-#######", "%########", "O##-#####", "L00%#####"],
 ("OTHER_ID", "csn"): ["3########", "100%########", "V0%#######", "%#########"],
 ("OTHER_ID", "ticket"): ["INC00#####", "REQ%######", "HD-#####", "SR-%###-##"],
 ("OTHER_ID", "rx"): ["%######", "Rx%######-0%", "C%######", "06##%####", "%######-#####"],
 ("OTHER_ID", "incident"): ["##-00####", "E20&####%", "F%######", "20&-0#####", "CAD%#####"],
 ("OTHER_ID", "police"): ["##-####%#", "PR20&-#####", "@%##/##/####"],
 ("OTHER_ID", "ref"): ["REF/####/@@", "%####-@@-##", "@@@/%###", "DPS/######", "R%#####"],
 ("OTHER_ID", "spec"): ["SP%######", "##@######", "L%#-####-###", "@%######"],
 ("OTHER_ID", "unit"): ["W%### ## ######", "W####%#######", "G### ### ### ###@"],
 ("OTHER_ID", "inmate"): ["@@####", "BK-&-#####", "0#####%"],
 ("OTHER_ID", "student"): ["%#####", "S0######", "##-%###"],
 ("OTHER_ID", "conf"): ["@%@###", "%#####@", "$$$$$$"],
 ("OTHER_ID", "unos"): ["A@@@###", "A@@%###"],
 ("OTHER_ID", "emp"): ["E%####", "EMP-#####", "%######"],
 ("OTHER_ID", "pass"): ["C%@######", "##@@#####", "@%######"],
 ("OTHER_ID", "epis"): ["F%##-####", "EP######", "%#####-#"],
 ("OTHER_ID", "sess"): ["~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~", "ws-~~~~~~~~", "TV#######"],
}


def ident(r, kind, arg):
    k = (kind, arg) if (kind, arg) in IDS else (kind, "")
    return pat(r, r.choice(IDS[k]).replace("[7]", "7"))


def ip(r, arg):
    if arg == "mac": return r.choice([pat(r, "^^:^^:^^:^^:^^:^^"), pat(r, "~~:~~:~~:~~:~~:~~"), pat(r, "00-1^-^^-^^-^^-^^"), pat(r, "~~~~.~~~~.~~~~")])
    if arg == "v6": return r.choice([pat(r, "2601:~~~:%~~~:~~0::%~"), pat(r, "fe80::~~~~:~~ff:fe~~:~~~~"), pat(r, "2a02:8~~:~~~~:%~00:~~~~:~~~~:~~~~:~~~~")])
    return r.choice([f"10.{r.randint(0,250)}.{r.randint(0,250)}.{r.randint(2,250)}", f"192.168.{r.randint(0,40)}.{r.randint(2,250)}", f"{r.randint(23,99)}.{r.randint(11,250)}.{r.randint(0,250)}.{r.randint(2,250)}", f"172.{r.randint(16,31)}.{r.randint(0,250)}.{r.randint(2,250)}"])


def asc(s):
    t = {"ü":"ue","ö":"oe","ä":"ae","ß":"ss","é":"e","è":"e","ê":"e","ï":"i","î":"i","í":"i","ó":"o","á":"a","ñ":"n","ú":"u","ç":"c"}
    return re.sub("[^a-z]", "", "".join(t.get(c, c) for c in s.lower()))

# ------------------------------------------------------------------ plain clinical words (never labelled)
DRUG = ["metoprolol succ 50 mg daily", "lisinopril 20mg qd", "Lasix 40 mg po bid", "apixaban 5 mg BID", "atorvastatin 80 mg qhs", "sertraline 100 mg", "Keppra 500 mg bid", "metformin 1000 mg BID",
        "gabapentin 300 mg TID", "Norco 5/325 1-2 tabs q6h prn", "Zofran 4 mg ODT", "Stelara 90 mg q8wk", "Yasmin", "Allegra 180 mg", "Humira 40 mg/0.4 mL", "levothyroxine 88 mcg", "Augmentin 875/125 bid x7d",
        "pantoprazole 40mg", "Lantus 22 units qhs", "Spiriva 18 mcg", "tamsulosin 0.4 mg", "prednisone 40 mg x5d", "ceftriaxone 1 g IV q24h", "Coumadin 5 mg M/W/F, 2.5 mg other days"]
DX = ["CHF exacerbation (EF 35%)", "community-acquired pneumonia", "NSTEMI", "cellulitis L leg", "COPD", "T2DM, A1c 8.4", "Parkinson's disease", "Crohn's disease", "Graves' disease", "Bell's palsy", "UTI", "AKI on CKD 3b", "atrial fibrillation",
      "Guillain-Barré syndrome", "L4-5 disc herniation", "Colles' fracture", "Sjögren's", "DVT R popliteal", "TIA", "Wegener's (GPA)"]
ICD = ["I50.23", "J18.9", "E11.65", "M54.16", "F33.1", "N17.9", "S52.531A", "C50.411", "G20", "K50.90", "Z79.4", "I48.0"]
CPT = ["99214", "99285", "27447", "93306", "70553", "97110", "45378", "88305", "36415", "D2740"]
LAB = ["Na 138 K 4.1 Cl 102 CO2 25 BUN 22 Cr 1.3", "WBC 11.8, Hgb 9.4, plt 212", "hs-trop 14 -> 19 ng/L", "BNP 884", "lactate 2.1", "INR 2.6", "TSH 3.42", "A1c 7.9%", "eGFR 48", "ALT 33 / AST 41", "pH 7.36 / pCO2 44 / pO2 81", "CRP 118", "ferritin 9", "Vit D 18", "LDL 141"]
EXAM = ["lungs CTAB, no w/r/r", "strength 5/5 UE, 4+/5 LLE", "DTRs 2+ symm", "abd soft NT/ND, neg Murphy's", "2+ pitting edema to mid-shin", "PERRLA 3 mm", "GCS 15 (E4V5M6)", "pain 6/10", "MMSE 24/30", "PHQ-9 = 11", "Braden 17", "Babinski down-going", "Foley 16 Fr draining clear", "20g PIV L AC", "NIHSS 2", "Romberg neg"]
ECG = ["ECG SR 74, PR 168, QRS 92, QTc 441", "EKG: AF rate 112, QTc 458 ms", "12-lead NSR, no ST change, QT/QTc 388/421", "tele: SR 60s, 2 PVCs/min"]


class Person:
    def __init__(s, r, loc, sex=None, last=None):
        s.r, s.sex = r, sex or r.choice("MF")
        s.first = r.choice(FN[loc][s.sex]); s.last = last or r.choice(LN[loc])
        s.mid = r.choice(FN[loc][s.sex]); s.loc = loc
        s.suf = r.choice([" Jr", " III", ", Jr."]) if loc == "us" and s.sex == "M" and r.random() < .06 else ""

    def form(s, f):
        r, F, L, M = s.r, s.first, s.last, s.mid
        if f == "full":
            x = r.random()
            if s.loc not in ("us", "ca", "uk") or x < .55: return f"{F} {L}{s.suf}"
            return f"{F} {M[0]}. {L}{s.suf}" if x < .75 else f"{F} {M[0]} {L}" if x < .88 else f"{F} {M} {L}"
        if f == "lf":
            x = r.random()
            if x < .45: return f"{L}, {F}"
            if x < .65: return f"{L}, {F} {M[0]}"
            if x < .75: return f"{L}, {F} {M[0]}."
            if x < .85: return f"{L},{F}"
            return f"{L.upper()}, {F}"
        return {"plain": f"{F} {L}", "first": F, "last": L, "LF": f"{L.upper()}, {F.upper()}" + r.choice(["", " " + M[0]]), "FULL": f"{F.upper()} {L.upper()}", "FIRST": F.upper(), "LAST": L.upper(),
                "il": r.choice([f"{F[0]}. {L}", f"{F[0]} {L}", f"{F[0]}.{L}"]), "LASTf": f"{L.upper()} {F}", "caret": f"{L.upper()}^{F.upper()}",
                "nick": f"{F} \"{M}\" {L}"}[f]

    KIND = {"full": "NAME", "plain": "NAME", "FULL": "NAME", "il": "NAME", "nick": "NAME", "LASTf": "NAME", "lf": "LASTFIRST", "LF": "LASTFIRST", "first": "FIRST", "FIRST": "FIRST", "last": "LAST", "LAST": "LAST"}
    WORD = {"he": "he she", "He": "He She", "his": "his her", "His": "His Her", "him": "him her", "man": "man woman", "mr": "Mr. Ms.", "mruk": "Mr Mrs", "sex": "M F", "SEX": "MALE FEMALE", "Sex": "Male Female", "boy": "boy girl",
            "son": "daughter son", "bro": "sister brother", "hus": "wife husband", "gent": "gentleman lady", "father": "father mother", "Sir": "Sir Madam"}


class Ctx:
    def __init__(s, r, loc, age):
        s.r, s.loc = r, loc
        s.day = D(2018, 1, 1) + TD(days=r.randint(0, 2700))
        s.age = r.randint(*age); s.dob = D(s.day.year - s.age - 1, s.day.month, 1) + TD(days=r.randint(35, 330))
        s.ppl, s.mem = {}, {}
        s.places = {}
        s.ds = r.choice(DSTYLE[loc]); s.dsh = r.choice(DSHORT.get(loc, DSHORT["uk"]))

    def person(s, k, loc=None):
        if k not in s.ppl:
            last = s.ppl["p"].last if k[0] == "r" and "p" in s.ppl and s.r.random() < .6 else None
            for _ in range(30):
                sx = {"r2": "F", "k": s.ppl["p"].sex if "p" in s.ppl else None, "k2": s.ppl["p"].sex if "p" in s.ppl else None, "r": "MF"[s.ppl["p"].sex == "M"] if "p" in s.ppl else None}.get(k)
                q = Person(s.r, loc or s.loc, sex=sx, last=last)
                if not any(q.first == o.first or (not last and q.last == o.last) for o in s.ppl.values()): break
            s.ppl[k] = q
        return s.ppl[k]

    def place(s, k):
        if k not in s.places:
            c = [x for x in CITY[s.loc] if x not in s.places.values()]
            s.places[k] = s.r.choice(c)
        return s.places[k]

    def value(s, spec):
        m = re.fullmatch(r"([A-Za-z_]+\d?(?:\.[A-Za-z]+)?|d[+-]\d+|y[+-]\d+)(#\w+)?(?::(.*))?", spec, re.S)
        if not m: raise ValueError(spec)
        key, mid, arg = m.group(1), m.group(2), m.group(3) or ""
        if mid and (key, mid) in s.mem: return s.mem[key, mid]
        v = s.make(key, arg, mid or "")
        if mid: s.mem[key, mid] = v
        return v

    def make(s, key, arg, mid):
        r, loc = s.r, s.loc
        if "." in key:
            who, f = key.split(".")
            q = s.person(who, arg or None)
            if f in Person.WORD: return Person.WORD[f].split()[q.sex == "F"], None
            return q.form(f), Person.KIND[f]
        if re.fullmatch(r"d([+-]\d+)?", key):
            d = s.day + TD(days=int(key[1:] or 0))
            return fdate(r, d, {"": s.ds, "short": s.dsh}.get(arg, arg)), "DATE"
        if key == "dob": return fdate(r, s.dob, {"": s.ds}.get(arg, arg)), "DATE"
        if re.fullmatch(r"y([+-]\d+)?", key): return str(s.day.year + int(key[1:] or 0)), None
        if key == "age": return str(s.age), None
        if key == "AGE":
            a = s.age
            if arg == "word": return {90:"ninety",91:"ninety-one",92:"ninety-two",93:"ninety-three",94:"ninety-four",95:"ninety-five",96:"ninety-six",97:"ninety-seven",98:"ninety-eight",99:"ninety-nine",100:"one hundred",101:"one hundred and one",102:"one hundred and two"}[a], "AGE"
            return str(a), "AGE"
        if key in ("OLD", "olddob"):
            a = s.mem.setdefault("olda", r.randint(90, 101))
            if key == "OLD": return str(a), "AGE"
            return fdate(r, s.day - TD(days=a * 365 + a // 4 + 40 + s.day.day * 9), arg), "DATE"
        if key == "city": return s.place(arg or "h")[0], "CITY"
        if key == "st": return s.place(arg or "h")[1], None
        if key == "zip":
            z = pat(r, s.place(arg or "h")[2])
            if loc == "us" and r.random() < .2: z += pat(r, "-####")
            if loc == "in" and r.random() < .4: z = z[:3] + " " + z[3:]
            return z, "ZIP"
        if key == "county": return s.place(arg or "h")[3], "COUNTY"
        if key == "countyn": return s.place(arg or "h")[3].replace(" County", "").replace("County ", "").replace(" Parish", "").replace("Co. ", ""), "COUNTY"
        if key == "street" and arg:
            return next(x for x in iter(lambda: street(r, loc), 0) if "Box" not in x), "STREET"
        if key == "street": return street(r, loc), "STREET"
        if key == "fac":
            return facility(r, loc, arg or "hosp", s.place("f")[0]), "FACILITY"
        if key == "emp": return employer(r, "us" if loc == "us" else loc, s.place("e")[0], r.choice(LN[loc])), "EMPLOYER"
        if key == "phone": return phone(r, loc, arg or None), "PHONE"
        if key == "phoneL": return phone(r, arg), "PHONE"
        if key == "email":
            if arg and arg[0] == "@":
                return r.choice(["frontdesk", "records", "scheduling", "referrals", "admin", "appeals"]) + "@" + s.dom(), "EMAIL"
            q = s.person(arg.rstrip("w") if len(arg) > 1 and arg[-1] == "w" else arg)
            f, l = asc(q.first), asc(q.last)
            if len(arg) > 1 and arg[-1] == "w": return r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{l}{f[0]}"]) + "@" + s.dom(), "EMAIL"
            return r.choice([f"{f}.{l}{r.randint(1,99)}", f"{f[0]}{l}", f"{f}_{l}", f"{l}.{f[0]}{r.randint(50,99)}", f"{f}{l[:3]}{r.randint(100,999)}"]) + "@" + r.choice(["gmail.com", "yahoo.com", "outlook.com", "icloud.com", "hotmail.com", "proton.me", "comcast.net" if loc == "us" else "gmx.net"]), "EMAIL"
        if key == "url":
            t = pat(r, "$$$$$$$$").lower(); dm = s.dom()
            return {"portal": lambda: r.choice([f"https://portal.{dm}/visits/{t}", f"https://mychart.{dm}/MyChart/inside.asp?mode=visit&csn={pat(r,'########')}", f"www.{dm}/patients/{t}", f"my.{dm}/r/{t}"]),
                    "img": lambda: r.choice([f"https://pacs.{dm}/viewer?study={pat(r,'1.2.840.%####.%##')}", f"http://images.{dm}/s/{t}", f"pacs.{dm}/share/{t}"]),
                    "meet": lambda: r.choice([f"https://video.{dm}/room/{t}", f"https://televisit.{dm}/j/{pat(r,'%## #### ####').replace(' ','')}", f"https://{dm.split('.')[0]}.zoom.us/j/{pat(r,'8##########')}"]),
                    "home": lambda: r.choice([f"www.{dm}", f"https://{dm}/contact", f"http://www.{dm}/refills"]),
                    "social": lambda: r.choice([f"facebook.com/{asc(s.person('p').first)}.{asc(s.person('p').last)}.{r.randint(3,99)}", f"https://www.caringbridge.org/visit/{asc(s.person('p').first)}{asc(s.person('p').last)}", f"www.gofundme.com/f/help-{asc(s.person('p').first)}-{asc(s.person('p').last)}-recover"]),
                    "pay": lambda: r.choice([f"https://pay.{dm}/bill/{t}", f"www.{dm}/billpay"])}[arg or "home"](), "URL"
        if key == "ip": return ip(r, arg), "IP"
        if key in ("mrn", "ssn", "hp", "acct", "lic", "veh", "dev", "bio", "oid"):
            K = {"mrn": "MRN", "ssn": "SSN", "hp": "HEALTH_PLAN", "acct": "ACCOUNT", "lic": "LICENSE", "veh": "VEHICLE", "dev": "DEVICE", "bio": "BIOMETRIC", "oid": "OTHER_ID"}[key]
            if arg == "loc": arg = {"fr": "nir", "es": "dni", "de": "steuer", "uk": "nhs", "us": "", "au": "au", "ca": ""}[loc] if key == "ssn" else loc
            return ident(r, K, arg), K
        if key == "iban" and arg == "loc": arg = loc
        if key == "iban": return pat(r, IDS["ACCOUNT", "iban"][{"de": 0, "fr": 1, "ie": 2, "uk": 3, "es": 4}[arg]]), "ACCOUNT"
        if key == "n": a, b = arg.split("-"); return str(r.randint(int(a), int(b))), None
        if key == "f": a, b = arg.split("-"); return f"{r.uniform(float(a), float(b)):.1f}", None
        if key == "t": return r.choice(["{:02d}:{:02d}", "{:02d}{:02d}", "{:d}:{:02d}"]).format(r.randint(6, 22), r.randint(0, 59)), None
        if key == "tt": return "{:02d}:{:02d}".format(r.randint(0, 23), r.randint(0, 59)), None
        if key == "tam": return f"{r.randint(1,12)}:{r.choice(['00','15','20','40','45'])} {r.choice(['am','PM','a.m.','p.m.'])}", None
        if key == "bp": return f"{r.randint(98,178)}/{r.randint(54,98)}", None
        if key == "vit":
            b, h, rr, sp, te = f"{r.randint(98,178)}/{r.randint(54,98)}", r.randint(56, 122), r.randint(12, 26), r.randint(89, 100), f"{r.uniform(97.1,101.4):.1f}"
            return r.choice([f"BP {b} HR {h} RR {rr} SpO2 {sp}% RA T {te}", f"{te}F  {h}  {rr}  {b}  {sp}% on 2L", f"T {te}, P {h}, R {rr}, BP {b}, sats {sp}%", f"VS: {b}, {h}, {rr}, {te}, {sp}%RA"]), None
        W = {"drug": DRUG, "dx": DX, "icd": ICD, "cpt": CPT, "lab": LAB, "exam": EXAM, "ecg": ECG}
        if key in W:
            seen = s.mem.setdefault(("seen", key), set())
            c = [x for x in W[key] if x not in seen] or W[key]
            v = r.choice(c); seen.add(v)
            return v, None
        if key == "dow": return r.choice("Mon Tue Wed Thu Fri".split()), None
        if key == "Dow": return r.choice("Monday Tuesday Wednesday Thursday Friday".split()), None
        raise ValueError(key)

    def dom(s):
        if "dom" not in s.mem:
            w = asc(s.r.choice(GEO)); t = {"uk": ".nhs.uk", "ie": ".ie", "au": ".com.au", "nz": ".co.nz", "ca": ".ca", "in": ".in", "de": ".de", "fr": ".fr", "es": ".es"}.get(s.loc, s.r.choice([".org", ".com", ".org", ".net", ".health"]))
            s.mem["dom"] = w + s.r.choice(["health", "med", "clinic", "", "hosp"]) + t
        return s.mem["dom"]


def typo(r, txt, rate):
    def f(m):
        w = m.group(0)
        if r.random() >= rate: return w
        i = r.randint(1, len(w) - 3)
        return r.choice([w[:i] + w[i+1] + w[i] + w[i+2:], w[:i] + w[i+1:], w[:i] + w[i] + w[i:]])
    return re.sub(r"(?<![\w/@.])[a-z]{6,}(?![\w/@.])", f, txt) if rate else txt


def render(text, r, loc, age, case=None, rate=0.0, setup=None):
    c = Ctx(r, loc, age)
    if setup: setup(c)
    c.person("p")
    v = re.compile(r"\{\{((?:(?!\{\{|\}\}).)*)\}\}", re.S)
    while True:
        t2 = v.sub(lambda m: r.choice(m.group(1).split("||")), text)
        if t2 == text: break
        text = t2
    out, spans, pos = [], [], 0
    for i, part in enumerate(re.split(r"<<(?!<)(.*?)>>", text, flags=re.S)):
        kind = None
        if i % 2: part, kind = c.value(part)
        else: part = typo(r, part, rate)
        if case == "upper" and kind not in ("EMAIL", "URL"): part = part.upper()
        if case == "lower" and kind in (None, "NAME", "FIRST", "LAST", "LASTFIRST", "CITY", "COUNTY", "FACILITY", "EMPLOYER", "DATE", "STREET"): part = part.lower()
        if kind: spans.append([pos, pos + len(part), kind])
        out.append(part); pos += len(part)
    t = "".join(out)
    k = len(t) - len(t.lstrip())
    return t.strip(), [[a - k, b - k, z] for a, b, z in spans]


T = []


def add(loc, text, age=(19, 88), case=(None,), rate=(0, 0, .01), setup=None):
    T.append((loc, text, age, case, rate, setup))

# ================================================================== TEMPLATES
# 0 US discharge summary (long)
add("us", """<<fac#1>>
DISCHARGE SUMMARY {{-- FINAL||(prelim, unsigned)||}}

{{Patient: <<p.lf>>||PATIENT NAME: <<p.LF>>||Pt: <<p.full>>}}   {{MRN: <<mrn#1>>||Med Rec #<<mrn#1>>||MR# <<mrn#1>>}}
DOB: <<dob>>  ({{<<age>> y||<<age>>yo}} <<p.sex>>)     {{FIN||Hospital Acct||HAR}}: <<acct>>
Admit: <<d>>    Discharge: <<d+5>>    Attending: <<d1.full>>, {{MD||DO}}
PCP: {{Dr. <<d2.last>>||<<d2.plain>> MD}}, <<fac:clinic>>, fax <<phone>>

PRINCIPAL DX: <<dx>> (<<icd>>)
SECONDARY: <<dx>>; <<dx>>; remote tobacco, quit <<y-14>>

HOSPITAL COURSE
<<p.mr>> <<p.last>> is a <<age>>-year-old <<p.man>> who came in by private car after {{three||four}} days of worsening dyspnea and poor oral intake. In the ED: <<vit>>. Labs notable for <<lab>>, <<lab>>. <<ecg>>. CXR showed small bilateral effusions, no consolidation. Diuresed roughly <<n:3-7>>.<<n:1-9>> L net negative over 72 h, transitioned to oral on {{<<d+3:short>>||hospital day 3 (<<d+3:short>>)}}. Echo {{<<d+1:short>>||on <<d+1:short>>}}: EF 35-40%, RVSP 44 mmHg, mild MR. Renal was curbsided ({{Dr <<d3.last>>||<<d3.il>>}}) and agreed with holding the ACE inhibitor until Cr <1.5. {{<<p.His>> <<p.son>>||The HCPOA}}, <<r.first>>, was updated daily by phone at <<phone>>.

DISCHARGE EXAM: <<exam>>; <<exam>>. Dry weight 81.4 kg.

MEDS AT DISCHARGE
1. <<drug>>
2. <<drug>>  ** CHANGED **
3. <<drug>>
STOP: ibuprofen

FOLLOW UP
- {{HF clinic||Cardiology}} <<d+12>> at <<tam>>, call <<phone>> to reschedule
- BMP in 7 days, order <<oid:order>>
- Pending at d/c: blood cx x2 (accession <<oid:acc>>), final read expected <<d+7:short>>

DNR/DNI, MOLST on chart.
{{E-signed||Electronically signed}} <<d1.FULL>> <<d+5:us0>> <<tt>>  {{NPI <<lic:npi>>||}}""", age=(52, 89))

# 1 nursing handover
add("us", """{{night -> day handoff||RN handoff, 7a||bedside report sheet}} {{4W||6 North||MICU}}   <<d:short>>

rm {{12||4107||8B}}  <<p.lf>>  <<age>>{{yo||y}}<<p.sex>>  mrn <<mrn>>  csn <<oid:csn>>
S: {{pod 2 lap chole||day 3 <<dx>>||here for <<dx>>}}. admitted <<d-3:short>> from <<fac:nh>>
B: hx <<dx>>, <<dx>>. allergic to pcn (rash), latex. full code. dr <<d1.last>> covering, pager <<phone:pager>>, {{resident||np}} <<d2.first>> at ext <<phone:ex>>
A: <<vit>>. <<exam>>, <<exam>>. <<lab>>. 2 units prbc overnight, unit # <<oid:unit>> and <<oid:unit>>, no rxn. PCA pump {{asset||sn||serial}} <<dev>> running hydromorphone 0.2/10/1.2. wound vac (<<dev>> on the rental tag) -125 mmHg good seal
R: recheck h/h at 10. {{<<r.first>>||<<p.hus>> <<r.first>>}} wants a call before rounds <<phone>>. {{pt's wallet + keys in security envelope <<oid:ref>>||valuables env. no. <<oid:ref>>}}
- due: <<drug>>
- fall risk, bed alarm on, 1:1 not needed
- PICC placed <<d-1:short>>, lot <<dev:lot>>, 41 cm at hub

off going <<n1.plain>> RN / on coming <<n2.first>>""", case=(None, "lower", None), rate=(0, .02, .03))

# 2 UK GP referral letter (long)
add("uk", """<<fac:clinic>>
<<street>>, <<city:f>>, <<county:f>> <<zip:f>>
Tel <<phone>>   {{Fax <<phone>>||Email <<email:@>>}}

{{Our ref||Ref}}: <<oid:ref>>{{        Dictated <<d-2>>   Typed <<d>>||        Date: <<d>>}}

{{Consultant Neurologist||Dr <<d2.plain>>, Consultant}}
<<fac:hosp>>

{{Dear Dr <<d2.last>>||Dear Colleague}}

RE:  <<p.mruk>> <<p.full>>    DoB <<dob>>    NHS No <<ssn:nhs>>{{    Hosp No <<mrn:uk>>||}}
        <<street>>, <<city:h>> <<zip:h>>     {{mob||Mobile}} <<phone>>

Thank you for seeing this <<age>>-year-old {{retired joiner||teaching assistant||<<emp>> employee}} with a seven-month history of intermittent left arm tremor and slowing of gait. I first met <<p.him>> on <<d-60>>, when I thought the picture was of an essential tremor and started propranolol 40 mg bd; by <<d-21:short>> there was cogwheeling at the wrist and reduced arm swing, raising the possibility of Parkinson's disease.

Past history: <<dx>> (<<y-9>>), appendicectomy <<y-31>>, hypothyroidism. Medication: <<drug>>, <<drug>>, Calcichew D3 forte. No known drug allergies. Smoker of 10/day until <<y-3>>; 14 units of alcohol a week. <<p.He>> {{holds a full licence||still drives}} (<<lic:dl>> on the DVLA form).

On examination BP <<bp>>, pulse 64 regular. <<exam>>. Lying and standing BP showed a 22 mmHg drop. MoCA 26/30. Bloods of <<d-14>>: <<lab>>; <<lab>>.

I would be grateful for your opinion on diagnosis and whether co-careldopa 12.5/50 should be started in the interim. {{<<p.mruk>> <<p.last>> would prefer appointments after 10.30 as the 38 bus is unreliable.||<<p.He>> would accept a video appointment.}}

Yours sincerely

Dr <<d1.plain>>   {{MRCGP||MBChB}}   GMC <<lic:gmc>>
cc patient""", age=(48, 84))

# 3 surgical pathology
add("us", """<<fac:lab>>          CLIA/CAP accredited
SURGICAL PATHOLOGY REPORT                          Accession: <<oid#a:acc>>

Patient ....... <<p.LF>>
MRN ........... <<mrn>>          Sex/Age: <<p.sex>>/<<age>>     DOB <<dob:us0>>
Submitting .... <<d1.full>>, MD  ({{NPI||npi}} <<lic:npi>>)   <<fac>>
Collected <<d-3:us0>> <<tt>>   Received <<d-2:us0>>   Reported <<d:us0>>

SPECIMEN: A. {{Colon, sigmoid, polypectomy||Skin, left calf, shave||Breast, right, 10 o'clock, core bx}}   B. {{Lymph node||Margin, deep}}

GROSS: Received in formalin labeled with the patient's name and "<<oid:spec>>" is a tan-pink fragment, 1.2 x 0.8 x 0.3 cm. Inked blue, serially sectioned, all in cassettes A1-A4. Cold ischemic time 22 min.

MICRO: Sections show {{moderately differentiated adenocarcinoma arising in a tubulovillous adenoma||melanoma, Breslow 0.9 mm, Clark level III, 2 mitoses/mm2||invasive ductal carcinoma, Nottingham grade 2 (3+2+1)}}. Margin 0.4 cm. LVI absent. Ki-67 18%. {{MLH1/MSH2 retained||BRAF V600E detected, VAF 31%||ER 95% PR 60% HER2 1+}}.

DIAGNOSIS
See above. pT1b pNX. {{C18.7||<<icd>>}}. CPT 88305 x2, 88342.

{{Comment: prior case <<oid:acc>> (<<d-400>>) reviewed and is similar.||Intradepartmental review by Dr. <<d3.last>>; compared with outside block <<oid:acc>> of <<d-210>>.}}
Critical result phoned to {{<<n1.plain>>, RN||<<n1.first>> in clinic}} at <<phone>> <<d:md>> <<tt>>, read back.

<<d2.full>>, M.D., Pathologist  (electronic signature <<d:us>>)
{{Digital slides: <<url:img>>||}}""", case=(None, None, "upper"))

# 4 ED triage printout
add("us", """*** {{ED TRIAGE||EMERGENCY DEPT QUICK REG||TRIAGE RECORD}} ***  <<fac>>
ARR <<d:us20>> <<tt>>  MODE: {{WALK-IN||POV||EMS}}   ESI {{2||3}}
NAME <<p.LF>>   ALIAS {{NONE||UNK}}
VISIT# <<oid:csn>>   MRN# <<mrn>>   DOB {{<<dob:us0>>||<<dob:comps>>||<<dob:mil>>}}  AGE <<age>>  SEX <<p.sex>>
ADDR <<street>> <<city>> <<st>> <<zip>>
HM PH <<phone>>  {{NOK||EMERG CONTACT}} <<r.FULL>> ({{SPOUSE||SIB}}) <<phone>>
INS {{BLUE PPO||MEDICAID MCO||SELF PAY/PENDING}} ID <<hp>>  GRP <<hp:group>>
SSN <<ssn>>    DL {{#||NO.||}} <<lic:dl>> <<st>>
CC: {{CP X 2H RADIATES L ARM||ABD PAIN N/V SINCE YEST||FELL OFF LADDER 6 FT, R WRIST DEFORMITY}}
<<vit>>  PAIN {{7||8}}/10  GCS 15  WT 84.2 KG  GLU {{118||203}}
LMP N/A  TETANUS <<y-6>>  ALLERGY: SULFA, MORPHINE (ITCH)
MEDS: <<drug>>; <<drug>>
PMH: <<dx>>, <<dx>>
{{VEHICLE IN AMBULANCE BAY, PLATE <<veh:us>>, VALET NOTIFIED||CAR LEFT AT ED DOOR - PLATE <<veh:us>> - SECURITY MOVED TO LOT C}}
EKG <<n:2-9>> MIN: NSR QTC 432. TO RM {{14||HALL 3}}. TRIAGE RN <<n1.il>>""", case=("upper", "upper", None))

# 5 telephone encounter
add("us", """Telephone Encounter   <<d>> <<tam>>{{   Call ref <<oid#c:ref>>||   (call log <<oid#c:ref>>)}}
Caller: {{<<r.plain>> (<<p.son>> of pt)||self||<<r.first>>, home health aide}}   Callback: <<phone>>{{, alt <<phone>>||, or work <<phone:withext>>}}
Pt: <<p.full>>, dob <<dob>>, {{chart||mrn}} <<mrn>>
Verified w/ 2 identifiers + last 4 of social <<ssn:last4>>.

{{Caller states||Pt reports||States}} that since {{Sunday||<<d-3:short>>}} pt has had loose stools x6/day, low grade temp 100.4, and is "wiped out". Finished Augmentin 875/125 on <<d-6:short>>. Able to keep fluids down. No blood. BP at home <<bp>>, sugar 164. {{Asks if ok to keep taking||Wonders about}} <<drug>>.

Also {{upset re bill -- says got a letter about acct <<acct>>, wants it sent to the right address, <<street>>, <<city>> <<zip>>||needs FMLA form faxed to HR at <<emp>>, fax <<phone>>, claim no. <<oid:claim>>}}.

Advised: hold the PPI, C diff PCR today, order <<oid:order>> sent to <<fac:lab>>. ED if >38.5 C or dizzy. S/w Dr. <<d1.last>> who agrees. {{Appt made <<d+2:short>> 0920.||Will call back by 5.}}
Protocol: Adult Diarrhea v4.2, disposition 24 h.
<<n1.plain>>, {{LPN||RN||MA}} <<d:us2>>""", rate=(0, .02, .03))

# 6 portal thread
add("us", """[{{MyHealth||Patient Portal}} message thread]  Subject: {{refill + question||rash??||test results}}
Msg ID <<oid:conf>>  {{| sent from IP <<ip>>||| web client <<ip:v6>>}}

From: <<p.plain>> <<d-1:longa>> <<tam>>
Hi Dr. <<d1.last>>, hope your well. I saw my A1c came back 7.9% and the LDL 141. Should I be worried? Also the new insurance card came, member number is <<hp>> and the group is <<hp:group>>. My old one ended <<d-30:short>>. I moved too, now at <<street>>, <<city>> {{<<st>> <<zip>>||<<zip>>}}. Best number is my cell <<phone>> not the <<phone>> one. I tried uploading the picture of the rash at <<url:portal>> but it froze, so i emailed it from <<email:p>>.
Thanks, <<p.first>>

From: <<n1.first>> {{(care team)||, RN}} <<d:longa>>
Hi <<p.first>>, thanks for the update! Dr. <<d1.last>> reviewed your labs. No change to <<drug>>. Please repeat fasting labs the week of <<d+84:short>>. Your confirmation for the <<d+14:mdo>> visit is {{<<oid:conf>>||# <<oid:conf>>}}. If the rash spreads or you get a fever over 101 call us at <<phone>>.

From: <<p.first>>
ok great thank u!! one more thing, my {{mom||aunt}} <<r.first>> just turned {{80||77}} and needs a doctor, are you taking new pts""", rate=(0, .01, .03))

# 7 biomed / IT e-mail chain about a pump
add("us", """From: <<n1.plain>> <<<email:n1w>>>
To: <<email:@>>
Date: <<dow>>, <<d:longa>> <<tt>>
Subject: RE: FW: {{telemetry box dropping off||pump offline during infusion}} [<<oid#t:ticket>>]

{{Biomed,||Hi all,}}
Followup on {{ticket||helpdesk}} <<oid#t:ticket>>. Unit was on <<p.full>> in {{5-118||bed 22}} (MRN <<mrn>>) when it alarmed "comm lost" at <<tt>> on <<d-1:short>>. No harm, heparin 18 units/kg/h was restarted on a loaner, aPTT 71 s. Swapped box details:
  model: Alaris 8100 / fw 12.1.2
  serial no.: <<dev>>    {{asset||control no.}}: <<dev:asset>>
  MAC <<ip:mac>>   last lease <<ip>>, gateway <<ip>>
Please pull logs before re-imaging. I'm at {{<<phone:xx>>||<<phone:withext>>}} till 1930.
<<n1.first>>

> From: <<n2.plain>> <<<email:n2w>>>
> Sent: <<d-1:us>> 
> The replacement is s/n <<dev>>. VLAN 214, port 3/0/17, channel 6, RSSI -71 dBm, 2.4 GHz. Firmware 12.3.1 and <50 ms latency now.
> The MAUDE draft is at <<url:home>>, report no. <<oid:incident>>, need {{pt age (<<age>>) and wt 77 kg||age <<age>>, F/M and weight}} only.
> - <<n2.first>>, {{clinical engineering||CBET}}, pager <<phone:pager>>""")

# 8 op note with implant log (long)
add("us", """OPERATIVE {{REPORT||NOTE}}
<<fac:hosp>>    {{Surgical case||OR case #}} <<oid:case>>
PATIENT: <<p.lf>>   MRN: <<mrn>>   ENCOUNTER: <<oid:csn>>   DOB: <<dob:us>>
DATE OF PROCEDURE: <<d#x>>
SURGEON: <<d1.full>>, MD    ASSISTANT: <<d2.plain>>, PA-C ({{lic||state license}} <<lic:lic>>)    ANESTHESIA: {{spinal, Dr. <<d3.last>>||GETA / <<d3.il>>}}

PREOP DX: {{Right hip osteoarthritis, M16.11||Left knee OA, M17.12}}.  POSTOP DX: Same.
PROCEDURE: {{Right total hip arthroplasty, posterior approach (27130)||Left total knee arthroplasty (27447)}}
EBL 250 mL. IVF 1400 mL LR. Tourniquet 0 min. Drains none. Complications none. Counts correct x2.

INDICATIONS: <<p.mr>> <<p.last>> is a <<age>>yo <<p.man>> with end-stage disease, Kellgren-Lawrence 4, who failed 6 months of PT and two Kenalog injections (last <<d-110:my>>). ASA 3, BMI 33.4. Risks reviewed; consent witnessed <<d-6:short>>.

PROCEDURE IN DETAIL: After time-out the patient was positioned and prepped with ChloraPrep. Ancef 2 g and TXA 1 g given within 30 min. Standard exposure. Hohmann and Charnley retractors placed. Trial reduction was stable through 90 deg flexion and 45 deg IR. Components impacted; leg lengths equal within 3 mm. Irrigated with 3 L saline, closed in layers with #1 Vicryl, 2-0 Monocryl, Dermabond.

IMPLANT LOG
 item             size        ref          lot / serial
 cup / tray       54 mm       1217-32-054  lot <<dev:lot>>
 liner / insert   36 mm +4    1221-36      {{LOT||lot}} <<dev:lot>>
 stem / femur     size 5 std               S/N <<dev>>
 UDI scanned: <<dev:udi>>

DISPOSITION: PACU, stable. Aspirin 81 mg bid x 35 d. WBAT. Follow-up <<d+14>> in {{ortho clinic||<<fac:spec>>}}, ph <<phone>>. Wound nurse <<n1.first>> will phone on <<d+3:short>>.

D: <<d:us>> <<tt>>  T: <<d+1:us>> <<tt>>  Job # <<oid:order>>""", age=(51, 86))

# 9 social work (long)
add("us", """{{SOCIAL WORK PSYCHOSOCIAL ASSESSMENT||SW consult note}}   {{Date of contact: <<d>>||<<d>>}}   {{SW record||case file}} <<oid:case>>

Client: <<p.full>> (goes by "<<k.first>>"), <<age>> y/o, MRN <<mrn>>. Seen with {{<<p.bro>>, <<r.first>>||ex-<<p.hus>>, <<r.first>>}}, by cell (<<phone>>).

Living situation: Evicted from <<street:phys>>, <<city>>, <<county>>, on {{or about ||}}<<d-33:short>>. Spent nine nights at <<fac:shelter>>, then slept in {{a <<y-17>> Corolla||<<p.his>> van}}, tag <<veh:us>>, which was towed <<d-4:short>>; tow yard invoice {{number||no.}} <<oid:ref>>. Mail goes to general delivery, or c/o the <<p.bro>> at <<street>>, <<city:q>> <<zip:q>>.

Income/benefits: Laid off from <<emp>> <<d-150:my>>. SNAP $281/mo. SSDI hearing {{is ||}}set for <<d+40:short>>. Medicaid ID <<hp:mcaid>> active, {{social||SSN}} <<ssn>>. Child support arrears of $2,340. Has a prepaid debit card, last 4 <<acct:card>>; the rep payee is <<r3.plain>>, <<phone>>.

Legal: Attorney <<a1.full>> (bar no. <<lic:bar>>), {{<<email:a1w>>||office <<phone>>}}. Open APS report #<<oid:case>> filed by {{neighbor||EMS}} in <<county>>, worker <<n2.last>>. No warrants per {{officer||Ofc.}} <<n3.last>>, badge <<oid:badge>>.

Psych/substance: PHQ-9 17, C-SSRS 1 (passive only), AUDIT-C 8. Prior detox <<y-2>>. Strengths: reads daily, GED, 11 years of steady work, support from a church group. Denies firearms.

Plan: 1) replace lost ID and birth certificate ({{form fee waived||fee $25}}); 2) coordinated entry VI-SPDAT 11, HMIS client ID <<oid:epis>>; 3) bus passes x4; 4) med rec with pharmacy, <<drug>> needs PA; 5) recheck <<d+7:short>>.

<<n1.plain>>, LCSW   pager <<phone:pager>>""", age=(28, 66), rate=(0, .01, .02))

# 10 pharmacy verification
add("us", """{{PHARMACY CLARIFICATION / CONTROLLED SUBSTANCE||Rx verification log}}
<<fac:pharm>>   ph <<phone>>  fx <<phone>>{{   NCPDP on file||}}
-----------------------------------------
Rx# <<oid:rx>>    written <<d-1:us2>>   rec'd <<d:us2>> <<tt>>
PT: <<p.LF>>   DOB <<dob:us>>   {{ph <<phone>>||addr <<street>>, <<city>> <<zip>>}}
PRESCRIBER: <<d1.plain>> {{NP||MD}}   DEA <<lic:dea>>   NPI: <<lic:npi>>   St Lic <<lic:lic>>
DRUG: {{oxycodone 10 mg tab #84, 1 po q4-6h prn, max 4/d||Adderall XR 20 mg #30||buprenorphine-naloxone 8-2 mg film #28}}  RF 0   Dx {{G89.4||F90.0||F11.20}}
LAST FILL <<d-27:us2>> Rx <<oid:rx>> (28 DS)   PDMP checked, 1 prescriber, MME 60, NarxScore 310
3rd party: ID <<hp>> / rej 75, PA needed -> PA case <<oid:auth>>, override approved thru <<d+180:us2>>
Picked up by {{<<r.plain>>, relation: <<p.son>>||patient's <<p.bro>> <<r.plain>>}}; DL <<lic:dl>>
Copay $12.40 to card on file ending <<acct:card>>
Note: {{spoke w/ <<n1.first>> at the office, qty ok||left vm for <<n1.first>>}}. Counsel re naloxone 4 mg spray. RPh <<n2.il>>""", case=(None, None, "upper", "lower"))

# 11 home health visit age>=90
add("us", """{{HOME HEALTH SKILLED NURSING VISIT||Home visit - SN||OASIS recert visit}}
Visit date <<d>>   in <<tam>> out <<tam>>   EVV ref <<oid:conf>>   mileage 14.2
<<p.full>>, {{<<AGE>>||<<AGE>> years old||<<AGE>>yo||<<AGE>><<p.sex>>}}, {{MRN||agency pt no.}} <<mrn>>. Medicare no. <<hp:mbi>>. Home at <<street:phys>>, <<city>>, <<st>> <<zip>>. Gate code on referral sheet.

Found pt up in chair, pleasant, {{turned <<AGE>> on <<d-20:mdo>>||"I'm <<AGE:word>> and still mad about it"}}. Lives w/ <<p.son>> <<r.first>> ({{<<phone>>||cell <<phone>>}}), who is {{66||68}} and has COPD.
VS: <<bp>>, 68 irreg, 18, 97.6, 95% RA. Wt 121.4 lb (was 123.0). <<exam>>. L heel stage 2 ulcer 1.8 x 1.1 x 0.1 cm, 80% granulation, Medihoney + Mepilex. INR by CoaguChek (meter s/n <<dev>>) 2.6; called to {{Dr. <<d1.last>>||<<d1.il>> NP}}, same dose. O2 concentrator 2 L, {{serial||ser #}} <<dev>>, filter cleaned. PERS pendant acct with vendor: <<acct>>.
TUG 24 s. Tinetti 17/28. Pill box filled x7 d: <<drug>>, <<drug>>.
Taught: weigh daily, call for gain >3 lb/24h at <<phone>>.
Cert period <<d-10:us>> - <<d+49:us>>. Next SN visit {{<<d+3:short>>||<<dow>> <<d+3:short>>}}.
<<n1.plain>> RN, lic. <<lic:rn>>""", age=(90, 101), rate=(0, 0, .02))

# 12 insurance appeal (long)
add("us", """<<d1.full>>, MD
<<fac:spec>>
<<street>>
<<city:f>>, <<st:f>> <<zip:f>>
Ph <<phone>> | Fax <<phone>>

<<d:long>>

{{Appeals & Grievances||Member Appeals Dept}}
{{PO Box||P.O. Box}} address on denial letter
VIA FAX <<phone>> {{and e-mail <<email:@>>||}}

Re: {{Expedited appeal||First-level appeal}}
Member: <<p.plain>>     DOB: <<dob:us>>
Member ID: <<hp>>   Group: <<hp:group>>   {{Plan sponsor||Employer}}: <<emp>>
Claim / reference no.: <<oid:claim>>    Denial dated <<d-17:long>>
Service: {{infliximab-dyyb 5 mg/kg, J-code Q5103||MRI lumbar spine w/o contrast, CPT 72148||spinal cord stimulator trial, CPT 63650}}    Auth request <<oid:auth>>

To the {{Medical Director||reviewer}}:

I am writing on behalf of my patient to contest the adverse determination above. <<p.mr>> <<p.last>> has been under my care since <<d-700:myl>> for {{Crohn's disease||lumbar radiculopathy, ICD-10 M54.16}}. <<p.He>> failed {{mesalamine, budesonide and azathioprine (TPMT normal)||12 weeks of supervised PT, gabapentin 1800 mg/day, and two epidural injections}}, with the most recent attempt ending <<d-48:mdl>>. <<p.His>> CRP on <<d-30:mdl>> was 41 mg/L and <<p.he>> has lost 9% of body weight. The plan's own policy (section 4.2b, revised <<y-1>>) requires only two prior agents.

During the peer-to-peer of <<d-9:mdl>>, Dr. <<d2.last>> (call ID <<oid:conf>>) stated that records were incomplete. Enclosed are 34 pages, including the <<d-60:us>> colonoscopy/EMG report and a letter from <<p.his>> <<p.hus>>, <<r.first>>.

Delay risks hospitalization. Please overturn and notify my office within 72 hours; billing contact is <<n1.plain>>, <<email:n1w>>, account <<acct>>.

Sincerely,
<<d1.full>>, MD     NPI <<lic:npi>>     {{License||Lic.}} <<lic:lic>>""", age=(24, 63))

# 13 consent form with biometric enrolment
add("us", """CONSENT / AUTHORIZATION TO PARTICIPATE        {{v3.1||Version 2.0}} ({{IRB||HRPP}} approved <<d-90:us>>)   Protocol file <<oid:ref>>
Site: <<fac:hosp>>, PI <<d1.plain>>, MD, PhD, 24 h line <<phone>>

Subject no. <<oid:subj>>      Initials block left blank     Med. record <<mrn>>
Why: We want to learn whether voice and palm patterns can spot early {{Parkinson's disease||heart failure}}. About 240 people aged 50 to 85 will join. 

What happens: two visits of 90 minutes, 30 mL of blood (6 teaspoons), and enrolment of a palm-vein template and a voice sample. {{Your||The participant's}} identifiers on the secure server are:
   palm template ID: <<bio:palm>>
   voiceprint no.: <<bio:voice>>
   {{face capture ID: <<bio:face>>||iris scan ref: <<bio:iris>>}}
Payment: $50/visit, direct deposit to acct <<acct:bank>> (we need your SSN for tax forms: <<ssn>>).
Risks: bruising (5%), loss of confidentiality (<1%).
Questions? <<n1.plain>>, coordinator, <<phone>>, <<email:n1w>>, or visit <<url:home>>.

[x] I agree to future use   [ ] I do not
Printed name: <<p.full>>      DOB <<dob:us>>
Signed <<d:us>> <<tam>>       Witness: <<n2.plain>>, employee # <<oid:emp>>""", age=(50, 84))

# 14 fax cover
add("us", """{{F A X||FAX TRANSMITTAL||facsimile cover sheet}}                 pages incl. cover: {{7||12||4}}
TO:    {{Medical Records||Health Information Mgmt}}, <<fac:hosp>>
       fax <<phone>>    voice <<phone>>
FROM:  <<n1.plain>>, {{release of information||referral desk}}, <<fac:clinic>>
       <<street>>, <<city:f>> <<st:f>> <<zip:f>>
       direct <<phone:withext>>   e-mail <<email:n1w>>
DATE:  <<d>>   TIME <<tam>>    JOB {{ID||no.}} <<oid:order>>
RE:    <<p.il>>  DOB <<dob:us>>  {{your MRN||chart}} <<mrn>>
URGENT [x]   FOR REVIEW [ ]   PLEASE REPLY [x]

Pls send op report of <<d-200:us>> + path (acc. no. <<oid:acc>>) + last <<n:2-6>> progress notes. Pt has new pt appt <<d+2:short>> w/ Dr. <<d1.last>>. {{Signed auth attached, req # <<oid:ticket>>.||Auth signed <<d-1:short>> attached.}} Invoice for copies to acct {{no.||#}} <<acct>>, max $25.00, 0.75/page.
3rd request!! prior faxes <<d-9:short>> and <<d-5:short>>.

CONFIDENTIALITY: contains PHI under 45 CFR 164. If received in error call toll-free <<phone:toll>> and destroy.""", case=(None, None, "upper"))

# 15 HL7-like interface dump
add("us", """MSH|^~\\&|{{LABSYS||INSTR7||LIS2}}|MAIN|EHR|MAIN|<<d:comp>>||ORU^R01|<<oid:order>>|P|2.5.1
PID|1||<<mrn>>^^^MR||<<p.LAST>>^<<p.FIRST>>||<<dob:comp>>|<<p.sex>>|||<<street>>^^<<city>>^<<st>>^<<zip>>||<<phone>>|||{{M||S||D}}||<<acct>>|<<ssn>>
PV1|1|{{I||E||O}}|{{4W^412^A||ED^07||CLN^2}}||||<<lic:npi>>^<<d1.last>>^<<d1.first>>^^^DR
ORC|RE|<<oid:order>>|<<oid:acc>>
OBR|1|||{{80053^COMP METABOLIC||85025^CBC W DIFF}}|||<<d-1:comp>>
OBX|1|NM|2951-2^SODIUM||{{138||141}}|mmol/L|136-145|N
OBX|2|NM|2823-3^POTASSIUM||{{5.4||3.2}}|mmol/L|3.5-5.1|{{H||L}}
OBX|3|NM|33914-3^EGFR||48|mL/min/1.73m2|>59|L
OBX|4|NM|718-7^HGB||9.4|g/dL|12.0-16.0|L
NTE|1||K CALLED TO {{<<n1.FIRST>> RN||DR <<d2.LAST>>}} AT EXT <<phone:ex>> ON <<d:us>>, READ BACK OK. SPECIMEN <<oid:spec>> MILDLY HEMOLYZED (INDEX 40)
NTE|2||{{DELTA CHECK FAILED VS PRIOR||COMPARED WITH PRIOR}} <<oid:acc>> OF <<d-30:us>>, NO RECOLLECT, INFO FAXED TO CLINIC <<phone>>
NTE|3||PERFORMED AT <<fac:lab>>, ANALYZER {{SN||SERIAL}} <<dev>>""", case=(None, "upper"))

# 16 dental
add("us", """<<fac:dent>>  {{Progress notes||CLINICAL NOTE||Tx note}}
Patient #<<mrn>>  <<p.lf>>  <<dob:us>>  {{H||C}}: <<phone>>
Carrier: dental PPO, subscriber ID <<hp>>, subscriber <<r.plain>>, employer <<emp>>. {{Guarantor||Resp party}} acct <<acct>> bal $142.60

<<d>>  Pt presents for {{#30 pain to cold x2 wk||crown seat #19||LOE, broken #8 incisal}}. RMHx: no change since <<d-190:us2>>, BP <<bp>>, takes <<drug>>. ASA II. PA of #30: radiolucency 3 mm at mesial root. Perc +, palp -, mobility 1, probing 3-2-3 / 4-3-5. Endo ice: lingering 20 s. Dx: irreversible pulpitis. Anesth: 1.7 mL x2 Septocaine 4% 1:100k epi, IANB. RD, access, WL 20.5 mm MB / 21 D, #35 .04, NaOCl 6%, Ca(OH)2, Cavit. Shade A2. Implant site #14: fixture 4.3x10, lot <<dev:lot>>, placed <<d-120:us>> by Dr. <<d2.last>>, ISQ 72.
Rx: ibuprofen 600 q6h, amox 500 tid #21. {{Rx called to <<fac:pharm>> <<phone>>.||ePrescribed, Rx <<oid:rx>>.}}
Pre-D sent D3330 / D2740, {{predetermination no.||claim}} <<oid:claim>>. NV <<d+14:short>> 60 min.
{{Dr||Provider}}: <<d1.full>>, DDS, lic <<lic:lic>>   Asst: <<n1.first>>  {{email reminders to <<email:p>>||xrays e-mailed to <<email:p>>}}""", rate=(0, .02))

# 17 AU physio
add("au", """<<fac:spec>>  {{Physiotherapy||Initial Ax||PT review}}  {{ABN on invoice||}}
Pt: <<p.full>> | DOB <<dob>> | {{UR||file}} <<mrn:au>> | Medicare <<hp:medau>>
Address <<street>>, <<city>> <<st>> <<zip>> | m: <<phone>> | <<email:p>>
Referrer: Dr <<d1.plain>>, <<fac:clinic>> (EPC plan dated <<d-8>>, 5 visits)
{{Workcover||CTP}} claim no. <<oid:claim>>; case mgr <<n2.first>> at {{insurer||the insurer}}, ph <<phone>>. Employer: <<emp>>, {{forklift operator||storeperson}}. DOI <<d-41>>.

S: {{Lifting 30 kg carton||Rear-ended at lights (own ute, rego <<veh:au>>)}}, immediate R LBP + leg to calf. VAS 6/10 worst, 2/10 best. 24h: am stiffness 40 min. Nil cauda equina Sx. Sleeps 5 h. Takes Panadol Osteo, Mobic 15 mg. Goal: return to full duties and netball.
O: Lx F fingertips to mid-shin, E 50% P1. SLR R 45 L 80. L5 myotome 4/5, reflexes 2+ =. Slump +ve. PA L4/5 stiff. Oswestry 38%. TA activation poor.
A: L4/5 disc irritation w radicular signs, Örebro 104.
P: McKenzie ext x10 2/24, neural glides, tape, ed. RTW cert lodged {{online||via portal}} ref <<oid:conf>>. R/V <<d+4:short>> then <<d+11:short>>, aim d/c 6/52.
<<n1.plain>> APA physio, AHPRA <<lic:ahpra>>     <<d>>""", age=(21, 62), rate=(0, .01, .02))

# 18 school nurse
add("us", """<<fac:school>>, Health Office{{ log||}}      {{County: <<countyn:f>>||Town: <<city:f>>}}
Date: <<d>>  in <<tam>>  out <<tam>>
Student: <<p.lf>>   gr {{4||7||10}}   {{student ID||ID#}} <<oid:student>>   DOB <<dob:us2>>   bus 14
{{Seen for||CC}}: {{wheezing after PE||bee sting L forearm||low BG 58 before lunch}}
Assess: T 98.9, HR 104, RR 24, SpO2 94% -> 98% after albuterol 2 puffs w/ spacer. Peak flow 210 (green zone >240). Talking full sentences. Libre sensor on R arm, serial {{no. ||}}<<dev>>, reads 112 flat.
Action plan on file dated <<d-75:us2>> signed by Dr. <<d1.last>>, {{office||clinic}} <<phone>>. Epi-Pen exp <<d+300:mys>>.
Called {{mom||dad}} <<r.plain>> at work (<<emp>>) <<phone>>, no ans; {{grandma||aunt}} <<r2.first>> <<phone>> will p/u. {{ID checked at front desk, DL <<lic:dl>>.||Pick-up car: gray minivan, plate <<veh:us>>.}}
Insurance for field trip form: Medicaid <<hp:mcaid>>. {{Incident report <<oid:incident>> filed w/ district.||Accident rpt no. <<oid:incident>>.}}
504 plan mtg <<d+9:short>> rm 112; email teacher <<email:n2w>>.
<<n1.plain>>, RN, BSN{{ <<phone:xx>>||}}""", age=(8, 17), rate=(0, .02, .03), case=(None, None, "lower"))

# 19 ambulance ePCR
add("us", """{{PREHOSPITAL CARE REPORT||ePCR||EMS RUN SHEET}}    Incident # <<oid:incident>>     PCR {{no.||#}} <<oid:case>>
Date <<d:us0>>  Unit {{M-12||Medic 7||A204}}  Dispatch <<tt>>  Enroute <<tt>>  At pt <<tt>>  Hosp <<tt>>   Odom 31.2-44.9
Crew: <<n1.plain>> {{NRP||EMT-P}} (cert <<lic:rn>>), <<n2.il>> EMT-B
Loc: {{parking lot at <<fac:nh>>||<<street:phys>>}}, <<city>>, <<county>>
Pt: <<p.full>>  <<age>> <<p.sex>>  DOB {{<<dob:us0>>||<<dob:comps>>}}  SSN <<ssn>>  Ph <<phone>>
Medicare/Ins: <<hp:mbi>>   home addr {{same||<<street>> <<city>> <<zip>>}}

NARR: D/T MVC. U/A FOUND PT {{SEATED IN DRIVER SEAT||AMBULATORY ON SCENE}}, A&OX4, GCS 15, AIRBAG +, SB +, 12 IN INTRUSION. VEH 1 SEDAN TAG <<veh:us>> (VIN <<veh:vin>>), VEH 2 PICKUP {{<<veh:us>>||PLATE <<veh:us>>}}. C/O CP 5/10 AND R KNEE PAIN. PMH <<dx>>. MEDS <<drug>>. <<vit>>. BGL 131. 12-LEAD NSR NO STEMI. C-COLLAR, 18G L AC, NS 250 ML, FENTANYL 50 MCG IV X1, PAIN 2/10. TX P2 TO <<fac:hosp>>, TRAUMA NOTIF <<tt>>. {{PD: OFC <<n3.last>>, BADGE <<oid:badge>>, RPT <<oid:police>>||TROOPER <<n3.LAST>> BADGE #<<oid:badge>> REPORT <<oid:police>>}}. MONITOR S/N <<dev>>. BELONGINGS TO RN <<n4.FIRST>>. REFUSED: N/A.
Bill to acct <<acct>>. Loaded miles 11.3, HCPCS A0427.""", age=(19, 85), case=(None, None, "upper"))

# 20 death note
add("us", """{{DEATH NOTE||Pronouncement of death||DEATH SUMMARY / CERTIFICATE WORKSHEET}}
<<fac>>, {{palliative unit||6E}}      <<d>> <<tt>>
Called to bedside by RN <<n1.first>>. <<p.full>>, a {{<<AGE>>-year-old||<<AGE:word>>-year-old||<<AGE>> y/o||<<AGE>>yo}} <<p.man>> with <<dx>> and <<dx>>, comfort care since <<d-2:short>>, found without spontaneous respirations. No response to voice or sternal rub, pupils fixed 5 mm, no heart sounds x 2 min, asystole in 2 leads. {{Pacemaker (serial <<dev>>) magnet placed; rep notified.||ICD s/n <<dev>> deactivated earlier.}}
Time of death <<tt>>. {{Family at bedside: <<p.son>> <<r.plain>>||<<r.plain>> (<<p.son>>) notified by phone}} <<phone>>.

MRN <<mrn>>   SSN <<ssn>>   Medicare <<hp:mbi>>
DOB <<dob:us>>   born in <<city:b>>, <<st:b>>   usual occupation: {{welder||bookkeeper}}, <<emp>>
Residence: <<street:phys>>, <<city>>, <<county>>, <<st>> <<zip>>
Cause: a) acute hypoxic respiratory failure (hours) b) aspiration pneumonia (6 d) c) Alzheimer's disease (years). Tobacco: no. Manner natural.
ME notified {{0715||2140}}, released, ME case <<oid:case>>, investigator {{<<n2.last>>||<<n2.plain>>}}. OPO referral {{no.||#}} <<oid:unos>>: not a candidate (age). Autopsy declined. EDRS no. <<oid:ref>>.
Funeral home <<phone>>; {{body||decedent}} tag <<oid:spec>>.
<<d1.plain>> MD   lic <<lic:lic>>""", age=(90, 102))

# 21 research visit (multi)
add(["us", "ca", "uk"], """{{STUDY VISIT NOTE / SOURCE DOC||CRF page 3 of 11||Research nurse source}}   Visit {{V4 (Wk 12)||W24||C3D1}}   <<d:dash>>
Subject: <<oid:subj>>   Rand no. <<oid:student>>   Hosp. no. <<mrn>>   (<<p.plain>>, <<age>>, <<p.sex>>)
Consent v5 re-signed <<d-84:dash>>. Last dose <<d-1:dash>> <<tt>>. Kit dispensed <<oid:spec>>, returned <<oid:spec>> (compliance 96%, 81/84 tabs).
Vitals: <<bp>> / <<bp>> (3 min apart), HR 71, T 36.6, wt 78.3 kg, BMI 26.1.
PROs: EQ-5D 0.81, FACIT-F 38, KCCQ 66. 6MWT 412 m. ECG QTcF 431 ms, PR 162.
Labs drawn <<tt>>, courier AWB <<oid:order>>, tube barcodes <<oid:spec>> and <<oid:spec>>. PK t=0, 1, 2, 4, 8 h.
Actigraph {{serial||S/N}} <<dev>> swapped. eDiary login by {{fingerprint, template <<bio:finger>>||face match, enrolment <<bio:face>>||voice PIN, voiceprint <<bio:voice>>}}, re-enrolled today; tablet IP <<ip>>.
AE: #1 headache G1 {{<<d-20:dash>> to <<d-18:dash>>||onset <<d-20:dash>>}}, unrelated. ConMeds: <<drug>>.
Travel $38.20 to {{bank acct||account}} <<acct:bank>>. Next visit <<d+28:dash>> +/- 3 d; pt mobile <<phone>>.
Query to sponsor re: dev. no. <<oid:case>>. {{<<n1.plain>>, CCRC||<<n1.plain>>, research nurse}} {{<<email:n1w>>||}}""", age=(35, 82))

# 22 screenshot / OCR text
add("us", """{{Chart - <<p.LF>>||<<p.lf>> - Chart Review}}      _  []  X
File  Edit  View  Tools  Help          {{workstation||WOW}}  {{IP||ip addr}} <<ip>>  user: {{<<email:n1w>>||<<email:n1w>> (idle 4 min)}}
+--------------------------------------------------+
| <<p.LF>>  <<age>> y.o. <<p.Sex>>   DOB: <<dob:us>>  |
| MRN: <<mrn>>  CSN: <<oid:csn>>  Bed: 4122-A  |
| PCP: <<d1.full>>   Ph: <<phone>>  |
| Cvg: PPO  Sub ID <<hp>>   HAR: <<acct>>   MyChart: Active |
+--------------------------------------------------+
Storyboard   |  Allergies (2)  Sulfa, latex   |  Code: Full   |  Isolation: contact
Results Review   last 24h
  Na 138   K 4.1   Cl 102   Glu 164 (H)   Cr 1.31 (H)   eGFR 48
  WBC 11.8 (H)  Hgb 9.4 (L)  Plt 212    Troponin <0.01 x2
Imaging: CT A/P w IV contrast  {{Acc||ACC#}} <<oid:acc>>  {{Final||Prelim}} <<d:us2>> <<tt>>   Open: <<url:img>>
Orders to sign: <<drug>>  (order <<oid:order>>)
Sticky note: "pts <<p.son>> <<r.first>> calls daily, pw = blue. cell <<phone>>. DO NOT give info to ex"
Address: <<street>>, <<city>> <<st>> <<zip>>   Email: <<email:p>>
FYI flag: {{Workers comp||Research}} {{pt, study||file}} # <<oid:subj>>
Last login {{from||:}} <<ip>> <<d-1:us>> <<tt>>   build 2023.11.4.0182""", age=(21, 88))

# 23 CSV clinic list
add("us", """{{pt_name,dob,mrn,phone,zip,reason,provider,last_a1c,auth||Patient;DOB;MRN;Contact;Zip;Visit;Prov;A1c;Auth no||NAME,BIRTHDATE,MEDREC,TEL,ZIP,RSN,DR,A1C,AUTH_NO}}
"<<p.lf>>",<<dob:us0>>,<<mrn>>,<<phone>>,<<zip:a>>,DM f/u,<<d1.last>>,7.9,<<oid:auth>>
"<<a.lf>>",<<d-18200:us0>>,<<mrn>>,<<phone>>,<<zip:b>>,{{wound||foot check}},<<d1.last>>,9.2,<<oid:auth>>
"<<b.lf>>",<<d-26100:us0>>,<<mrn>>,<<phone>>,<<zip:c>>,new pt,<<d2.last>>,,
"<<c.lf>>",<<d-9400:us0>>,<<mrn>>,{{no phone||<<phone>>}},<<zip:d>>,pump start (s/n <<dev>>),<<d2.last>>,10.4,<<oid:auth>>
"<<e.lf>>",<<olddob:us0>>,<<mrn>>,<<phone>>,<<zip:a>>,"age <<OLD>>, daughter {{drives||<<f.first>> drives}}",<<d1.last>>,6.8,
# exported <<d:iso>> <<tt>>; by <<email:n1w>>; rows=5; ver 3.2
# MA note <<d-1:iso>>: call <<a.first>> before 4 pm re strips (box of 50, qty 3), appeal claim <<oid:claim>>
# no-shows <<d-7:iso>>: <<g.il>> x2, policy letter sent {{to <<street>>||by mail}}""")

# 24 dictation
add("us", """{{this is doctor||hi this is dr}} <<d1.first>> <<d1.last>> dictating a {{clinic note||consult}} on <<p.first>> {{spelled last name||last name}} <<p.last>> medical record number <<mrn>> date of birth <<dob:long>> date of service <<d:longa>> {{comma referred by dr||period referring is}} <<d2.last>> of <<fac:clinic>> in <<city:f>> {{fax||with fax number}} <<phone>> period new paragraph

the patient is a {{<<AGE:word>> year old||<<AGE>> year old}} retired {{machinist who put in forty years at||bus driver for}} <<emp>> comma here with <<p.his>> <<p.son>> <<r.first>> for progressive memory loss over two years period moca was eighteen out of thirty comma down from twenty four in <<y-2>> period no head injury period head ct of <<d-16:mdl>> accession <<oid:acc>> shows moderate small vessel disease comma no bleed period b12 four ten comma tsh three point two period new paragraph exam blood pressure one forty over seventy eight comma gait slow but steady comma deep tendon reflexes two plus period <<exam>> period

assessment and plan colon number one mixed alzheimer's and vascular dementia comma start donepezil five milligrams nightly number two driving comma license number <<lic:dl>> to be reported to the d m v number three home safety referral comma medicaid waiver number <<hp:mcaid>> number four return <<d+90:myl>> period call <<p.son>> at <<phone>> with results period {{copy to p o box no wait scratch that||mail a copy to}} <<street>> <<city:h>> period end of dictation job <<oid:order>> thanks <<n1.first>>""", age=(90, 98), case=("lower", None, None))

# 25 SMS thread
add(["uk", "au", "us"], """{{SMS export||text msgs||Message log}} {{to/from||with}} <<phone>>  {{(thread <<oid:conf>>)||}}
[<<d-3:short>> <<tt>>] Hi <<p.first>>, reminder of ur appt w Dr <<d1.last>> on <<d#v:short>> at 10:20, <<fac:clinic>>. Reply Y or call <<phone>>. Ref <<oid:conf>>
[<<d-3:short>> <<tt>>] Y. can u also tell them my new addres is <<street>>, <<city>> <<zip>>
[<<d-2:short>> <<tt>>] Thanks. Pls confirm date of birth
[<<d-2:short>> <<tt>>] <<dob>>. and my {{policy||insurance}} no is <<hp>> not the old 1
[<<d-1:short>> <<tt>>] Got it {{:)||, thx}} Balance of 42.50 on acct <<acct>> can be paid at <<url:pay>>
[<<d-1:short>> <<tt>>] paid, card ending <<acct:card>>, receipt {{no||#}} <<oid:order>>. running late w {{kids||<<r.first>>}}, bp this am <<bp>>, sugars 7-9, took 2 panadol 500
[<<d:short>> <<tt>>] no worries. parking is full, whats ur {{plate||rego||reg}}? 
[<<d:short>> <<tt>>] {{blue hatch||white van}} <<veh:us>>. if its easier email <<email:p>>
[<<d:short>> <<tt>>] ok see u soon, ask for <<n1.first>>""", age=(20, 70), rate=(0, .02, .04))

# 26 Irish discharge letter
add("ie", """<<fac:hosp>>, <<city:f>>, <<county:f>>        {{Discharge Letter||DISCHARGE SUMMARY TO GP}}
Chart No. <<mrn:uk>>    Episode <<oid:epis>>     Consultant: {{Dr||Mr}} <<d1.plain>> (IMC <<lic:imc>>)
{{Name||Patient}}: <<p.plain>>    D.O.B. <<dob>>    PPSN <<ssn:ppsn>>    {{Medical card||GMS no.}} <<hp>>
Address: <<street>>, <<city>>, <<county>>, <<zip>>    Tel. <<phone>>
GP: Dr <<d2.plain>>, <<fac:clinic>>, <<phone>>
Adm <<d-4>>   D/C <<d>>   LOS 4   Ward: 2B

Diagnosis: <<dx>>. Background <<dx>>, <<dx>>.
Presented via ED with {{two-day hx of fever and productive cough||collapse ?cause while hanging washing}}. Obs <<bp>>, HR 104, RR 22, T 38.6, sats 91% RA, EWS 6. CURB-65 = 2. Bloods: <<lab>>, <<lab>>. CXR <<d-4:short>> RLL consolidation. Treated with IV Augmentin 1.2 g tds x 48 h then po. Sputum lab no. <<oid:spec>> grew S. pneumoniae, pen MIC 0.03. Mobile with frame, CFS 5, swallow assessed, grade 5 diet.
Next of kin <<r.plain>> ({{<<p.son>>||<<p.hus>>}}) <<phone>> collected patient. {{VHI||Laya}} policy <<hp:vhi>>.
Meds: <<drug>>; <<drug>>. NKDA.
F/U: CXR 6/52, {{OPD <<d+42>>||OPD letter to follow}}. PHN <<n1.first>> informed, <<email:n1w>>.
Signed: Dr <<d3.plain>>, SHO, bleep <<phone:bleep>>""", age=(58, 89), rate=(0, .01))

# 27 NZ radiology
add("nz", """<<fac:lab>>   {{RADIOLOGY REPORT||Imaging report (final)}}
PATIENT  <<p.LASTf>>   NHI {{: ||}}<<ssn:nhi>>   DOB <<dob>>   <<p.sex>>
EXAM  {{MRI lumbar spine||CT head non-contrast||US abdomen}}   Exam date <<d>>   Accession <<oid:acc>>
REFERRER  Dr <<d1.plain>> (MCNZ <<lic:mcnz>>), <<fac:clinic>>, {{EDI/||}}email <<email:d1w>>
{{ACC45||ACC claim}} no. <<oid:claim>>   injury {{date ||}}<<d-19>>    cc Dr <<d2.last>>

CLINICAL: {{Fell from ladder on <<d-19:short>>||Quad bike rollover <<d-19:short>>}}, ongoing pain, ?fracture. eGFR >90. {{Has PPM, serial <<dev>>, MR conditional at 1.5 T.||Cochlear implant serial <<dev>> noted, checked safe.}}
TECHNIQUE: Siemens Aera 1.5T / 64-slice, DLP 812 mGy.cm, 5 mm slices. Compared with <<d-730:my>> and with the outside study (acc <<oid:acc>>).
FINDINGS: Mild disc desiccation L4/5 and L5/S1, no neural compromise. 7 mm haemangioma T12. Conus at L1. AAA 3.1 cm incidental. Bone-island 4 mm, unchanged. No fracture, Schmorl's node at L2.
CONCLUSION: No acute bony injury. Suggest AAA follow-up US in 36/12.

{{Verbal result||Result phoned}} to {{<<n1.first>> at practice||Nurse <<n1.last>>}}, <<phone>>, <<tt>> <<d>>.
Reported by Dr <<d3.plain>> FRANZCR.  Patient contact <<phone>>, <<street>>, <<city>> <<zip>>.  Images: <<url:img>>""", age=(30, 82))

# 28 Canadian consult
add("ca", """<<fac:hosp>>
{{CONSULTATION NOTE||Internal Medicine consult||CONSULT REPORT}} - {{General Internal Medicine||Cardiology||Nephrology}}
Name: <<p.lf>>        {{HCN||Health card||PHN}}: <<hp:ohip>>        MRN <<mrn>>
DOB: <<dob>> (<<age>> <<p.sex>>)        Seen: <<d>> <<tt>>        {{Visit||Encounter}} # <<oid:csn>>
Address: <<street>>, <<city>> <<st>>  <<zip>>    Tel <<phone>>
Referring: Dr. <<d2.plain>> (CPSO <<lic:cpso>>), back line <<phone>>; family MD Dr. <<d3.last>>

Thank you for asking me to see this pleasant <<p.man>> with <<dx>>. {{Symptoms began||Onset}} on <<d-8:short>> after a flight from <<city:w>> where <<p.he>> works for <<emp>>. Orthopnea x2 pillows. No fever. PMHx: <<dx>>, CABG <<y-7>> (LIMA-LAD, SVG-OM1). Meds: <<drug>>, <<drug>>. NKDA. Lives with <<p.hus>> <<r.first>>.
O/E: <<bp>>, 88 irreg, 36.8 C, 93% RA, JVP 5 cm ASA. <<exam>>. Labs <<d-1:short>>: <<lab>>; Cr 141 umol/L (baseline 98). <<ecg>>. ICD interrogated, Medtronic Evera XT, serial <<dev>>, 1 ATP on <<d-8>>.
Impression/Plan: 1. volume overload, furosemide 40 IV bid, 2 L restriction. 2. CHADS-65 positive, resume apixaban. 3. repeat lytes in am.
WSIB claim <<oid:claim>>; SIN given to admitting for benefits form {{is||:}} <<ssn:sin>>.
Dictated/not read: Dr. <<d1.full>>  <<email:d1w>>""", age=(49, 84), setup=None)

# 29 Indian OPD / discharge slip
add("in", """{{OPD CASE PAPER||DISCHARGE CARD||IPD summary}}         <<fac>>, <<street>>, <<city:f>> - <<zip:f>>   Ph: <<phone>>
{{UHID||Reg. No||IP No}} : <<mrn:in>>          Bill a/c no. : <<acct>>          Date : <<d>>
Name : {{Mr/Mrs||Shri/Smt}} <<p.plain>>   Age/Sex : <<age>>Y/<<p.sex>>   {{S/o D/o W/o||C/o}} : <<r.plain>>
Address : <<street>>, <<city>>, <<st>> <<zip>>    Mob : <<phone>>
Aadhaar : <<ssn:aadhaar>>     TPA/policy : <<hp:tpa>>     Pre-auth : <<oid:auth>>
DOA : <<d-4>>    DOD : <<d>>
Consultant : Dr. <<d1.plain>>, MD DM (Regn. <<lic:kmc>>)

C/o fever x 5 days, chills, body ache. K/c/o T2DM on Glycomet GP2, HTN on Telma 40. O/E febrile 101.2 F, PR 108/min, BP <<bp>>, SpO2 97% RA, P/A soft. Ix: Hb 13.1, TLC 3,200, Plt 68,000 -> 1.24 lakh, NS1 +ve, MP smear neg, SGOT/SGPT 84/66, RBS 212. USG abd (no. <<oid:acc>>, dt. <<d-3:short>>): GB wall oedema, mild ascites.
Dx: Dengue fever with warning signs. Rx: IVF NS 75 ml/hr, Inj Pan 40 OD, T. Dolo 650 SOS, no NSAIDs.
{{Brought by auto||Came by own vehicle}} {{no.||regn}} <<veh:in>> after fall, no head injury, MLC no. <<oid:case>>.
Review on <<d+5>> with CBC. Emergency: <<phone>>. {{Report by WhatsApp / email <<email:p>>||Reports at <<email:p>>}}
{{For Dr. <<d1.last>>||Sd/- Dr. <<d2.plain>>, RMO}}""", age=(19, 78), rate=(0, .01))

# 30 German repatriation, in English
add("de", """{{MEDICAL ASSISTANCE REPORT||FIT-TO-FLY / REPATRIATION REPORT||Assistance desk medical report no. 2}}        Our case <<oid:case>>
From: Dr. med. <<d1.plain>>, <<fac#1>>, {{Abt. Innere||Unfallchirurgie}}, Tel. <<phone>> (Durchwahl <<phone:ex>>)
To: {{assistance desk||Assistance GmbH}}, <<email:@>>

Patient: <<p.plain>>, geb. <<dob:eu>> ({{<<age>> y||<<age>> yrs}}), <<street>>, <<zip>> <<city>>, Germany
Krankenkasse: Versichertennr. <<hp:kv>>; travel policy <<hp:travel>>; {{Steuer-ID||tax id (IdNr)}} <<ssn:steuer>>
Fall-Nr. <<mrn>>       Passport <<oid:pass>>    Mobile <<phone>>

Event: {{Motorcycle accident on <<d-6:eu>>, bike plate <<veh:de>>||Car vs. deer on <<d-6:eu>>, rental car <<veh:de>>}}. Left tibial plateau fracture, Schatzker II, ORIF on <<d-5:eu2>> with LCP plate (lot <<dev:lot>>). Hb 10.2 g/dl, CRP 48 mg/l falling, Thrombo 188 G/l. LMWH (Clexane 40 mg s.c.). Pain NRS 3/10 on Novalgin 4 x 500 mg. Non-weight-bearing 6 weeks. Afebrile since <<d-2:eu2>>.

Fitness: may fly from <<d+2:eu>>, business class seat with leg up, wheelchair WCHC, thrombosis prophylaxis 2 h before boarding. Escort nurse: Frau <<n1.last>>. Receiving: <<fac>> , Prof. <<d2.last>>.
Costs so far 11.842,60 EUR, IBAN <<iban:de>>, invoice <<oid:ref>>. Contact for family: <<r.plain>>, <<phone>>, <<email:r>>.
{{Mit freundlichen Grüßen||Kind regards}}, Dr. <<d1.last>>    <<city:f>>, <<d:eu>>""", age=(20, 77))

# 31 French / Spanish transfer
add(["fr", "es"], """{{TRANSFER LETTER (translated)||Translated hospital letter||Liaison letter - patient abroad}}          file {{no.||ref.}} <<oid:epis>>
<<fac#a>>, <<street>>, <<zip:f>> <<city:f>>      tel. <<phone>>      <<email:@>>
Date: <<d>>

Dear colleague at {{the receiving unit||<<fac:hosp>>}},
Our patient, <<p.plain>> (born <<dob>>, <<age>> years), hospital number <<mrn>>, was admitted <<d-9>> with {{Takotsubo syndrome||acute pancreatitis (Balthazar C)||left hip fracture, Garden III}}.
National ID / social security no.: <<ssn:loc>>. Lives at <<street>>, <<zip>> <<city>>. Mobile <<phone>>; next of kin: <<r.plain>> <<phone>>.

Course: T 38.1, BP 12/7, troponin 840 ng/L then 112, lipase 1,204 U/L, Ranson 2, CRP 92. Echo LVEF 45%. Enoxaparin 4,000 IU, paracetamol 1 g x 3, ramipril 2.5 mg from <<d-5>>. {{Pacemaker (Micra, serial <<dev>>) checked on <<d-3>>.||Hip prosthesis lot <<dev:lot>>, cemented, <<d-7>>.}} Allergies: iodine. Barthel 65, Norton 15.

Vaccinations complete, Covid <<y-2>>. {{Discharge||Transfer}} planned <<d+1>> by ambulance, transport order <<oid:order>>. Imaging: <<url:img>> (code <<oid:conf>>). Insurance certificate <<hp:travel>>, bank details for refund: <<iban:loc>>.

With best regards,
Dr <<d1.plain>>, {{RPPS||nº col.||licence no.}} <<lic:col>>""", age=(40, 87))

# 32 occupational health / workers comp (long)
add("us", """{{OCCUPATIONAL MEDICINE - FIRST REPORT OF INJURY||WORK STATUS / OCC HEALTH VISIT||Doctor's first report, industrial injury}}
<<fac:clinic>>   <<street>>, <<city:f>>, <<st:f>>   <<phone>>

Injured worker: <<p.full>>     DOB <<dob:us>>     SSN {{(last 4)||last four}} <<ssn:last4>>     Chart <<mrn>>
Employer: <<emp#e>>, <<city:e>>, <<county:e>>     Supervisor: <<n2.plain>>, <<phone>>
Badge/clock no. <<oid:badge>>     Carrier claim <<oid:claim>>     Adjuster: <<a1.plain>>, <<email:a1w>>, fax <<phone>>
DOI: <<d-6:us>>  {{1430||0650}}     First seen: <<d-5:us>>     Today: <<d:us>>

{{HISTORY||Mechanism}}: Right-hand-dominant <<age>>-year-old {{palletizer operator||line mechanic}} at <<emp#e>> since <<d-900:my>> was clearing a jam when the right forearm was caught under a guard for about 20 seconds. Machine was locked out by {{co-worker <<r2.first>>||a co-worker, <<c.plain>>}}. X-rays at <<fac:hosp>> on <<d-6:md>> negative. Drove self (company truck, plate <<veh:us>>). Numbness digits 4-5, pain 6/10, no prior claims except a <<y-8>> lumbar strain. UDS collected, chain-of-custody form no. <<oid:spec>>, negative, creat 84 mg/dL.

EXAM: <<bp>>, 76. Forearm ecchymosis 8 x 5 cm, compartments soft. Grip (Jamar pos 2) R 18 / L 46 kg. Tinel + at elbow, Froment neg. Two-point 8 mm. <<exam>>. {{Badge photo reviewed; fingerprint time clock would not read the R index, template <<bio:finger>> to be re-enrolled.||Cannot use fingerprint clock (R index, template <<bio:finger>>) while splinted.}}

ASSESSMENT: Crush injury R forearm S57.81XA, ulnar neuropraxia.
PLAN: splint, naproxen 500 bid, OT 2x/wk x 4 wk (auth <<oid:auth>>), EMG/NCS if no better by <<d+21:md>>.
STATUS: modified duty <<d:md>> to <<d+14:md>>: no lift >5 lb R, no vibratory tools. MMI not reached. Recheck <<d+14:us>>.

<<d1.full>>, MD, NPI <<lic:npi>>, lic <<lic:lic>>""", age=(22, 63))

# 33 sleep clinic CPAP
add("us", """<<fac:spec>> - {{Sleep clinic follow up||PAP compliance visit||CPAP data review}}
<<d>>    <<p.lf>>    <<mrn>> (MRN)    <<age>> <<p.sex>>    DOB <<dob>>

Device: ResMed AirSense 11, {{SN||serial number}} <<dev:cpap>>, {{device no.||DN}} <<dev:cpap>>; set up <<d-92>> by <<n1.first>> (DME, acct {{no.||#}} <<acct>>, <<phone>>). Humidifier lot <<dev:lot>>. Modem MAC <<ip:mac>>, home wifi IP <<ip>>. Cloud: <<url:portal>>, login <<email:p>>.

Data <<d-90:us>> - <<d-1:us>>: used 84/90 days, >=4 h 78 days (87%), avg 6 h 42 min. AHI 2.3 (was 41.6 on PSG <<d-140:us>>, study no. <<oid:acc>>). 95th %ile pressure 11.4 cmH2O, leak 14 L/min. APAP 6-14, EPR 2, AirFit F20 medium. ESS 6/24 (was 15). Nocturnal oximetry T88 3 min.
PMH <<dx>>; <<drug>>, <<drug>>. BP <<bp>>, neck 43 cm, Mallampati III, BMI 36.1.
Commercial driver: CDL <<lic:dl>>, {{hauls for||drives for}} <<emp>>; needs compliance letter to <<phone>> by <<d+10:short>>. {{Usually drives tractor plate <<veh:us>>.||Recall (Philips) does not apply.}}
A/P: OSA G47.33 controlled. Continue. Supplies order <<oid:order>>, HCPCS A7030, A7034. Insurance ID <<hp>> verified. RTC 1 y.
<<d1.plain>> MD D,ABSM{{ / dictated by <<d2.il>> PA||}}""", age=(31, 72), rate=(0, .01))

# 34 genetics UK (long)
add("uk", """<<fac:spec>>, {{Clinical Genetics||Cancer Genetics Clinic}}
<<street>>, <<city:f>> <<zip:f>>      {{Secretary||Sec}}: <<n2.plain>>, <<phone>>, <<email:n2w>>

Pedigree/family no. <<oid:case>>      Genetics no. <<mrn:uk>>      NHS {{no.||number}} <<ssn:nhs>>
Clinic {{date||of}}: <<d>>       Typed: <<d+4>>

Private and confidential
<<p.mruk>> <<p.plain>>
<<street>>
<<city:h>>
<<zip:h>>

Dear <<p.mruk>> <<p.last>>,        (dob <<dob>>)

It was good to meet you and your <<p.bro>> <<r.first>> {{in clinic||by video}} last week.

Why you were referred. Your GP, Dr <<d2.last>>, wrote to us on <<d-95:dmyl>> because your {{mother||aunt}}, <<r2.plain>>, was found to have breast cancer at 43 and carries a pathogenic change in BRCA2, c.5946delT p.(Ser1982fs), seen on her report {{(lab no. <<oid:spec>>)||, laboratory number <<oid:spec>>,}} dated <<d-120:dmyl>>.

What it means. You have a 1 in 2 (50%) chance of the same change. A carrier's lifetime risk of breast cancer is about 45-69% and of ovarian cancer 11-17%. Manchester score 22; CanRisk v2.3: 26%.

What happens next. Blood was taken (EDTA, sample <<oid:spec>>) and sent to <<fac:lab>> under the R208 test code; results take 6 to 8 weeks. We have booked <<d+56:dmyl>> at 2.15 pm. {{You told us you may take part in the family study, participant no. <<oid:subj>>; information is at <<url:home>>.||You kindly agreed to the registry (registration <<oid:subj>>); see <<url:home>>.}}

If anything is unclear ring me on <<phone>>. Your {{insurer||private policy, no.}} {{(policy <<hp:travel>>)||<<hp:travel>>}} need not be told of a predictive result.

With best wishes,
<<n1.plain>>, {{Registered||Principal}} Genetic Counsellor, GCRB <<lic:mcnz>>
cc Dr <<d2.last>>, <<fac:clinic>>""", age=(24, 61))

# 35 billing / collections call notes (long)
add("us", """ACCT NOTES  {{guarantor||resp party}} <<p.lf>>   acct# <<acct>>   {{ssn||SSN}} <<ssn>>   dob <<dob:us2>>
addr: <<street>> <<city>> <<st>> <<zip>>   hm <<phone>>   wk <<emp>> <<phone:withext>>

<<d-71:us20>> <<n1.first>>: stmt 1 mailed. DOS <<d-110:us20>> ER visit <<fac:hosp>>, CPT 99285 93005 71046, tot chg $4,118.00, ins pd 2,906.40 adj 880.15 pt resp 331.45. claim <<oid:claim>>
<<d-40:us20>> <<n1.first>>: ret mail, skip trace, new addr above. {{also dl <<lic:dl>>||trace hit on plate <<veh:us>>}}
<<d-33:us20>> <<n2.il>>: pt called in from <<phone>>, upset, says ins termed <<d-120:us20>> is wrong. member id <<hp>> grp <<hp:group>>, rebill as secondary to medicaid <<hp:mcaid>>. sent to {{appeals, ref||rebill queue, ref}} <<oid:ref>>
<<d-20:us20>> <<n2.il>>: denied CO-197, no auth. need auth no. from dr <<d1.last>> office <<phone>> -> <<n4.first>> gave <<oid:auth>>
<<d-12:us20>> sys: pmt plan link emailed <<email:p>>, opened from {{IP||ip}} <<ip>>; portal <<url:pay>>
<<d-5:us20>> <<n1.first>>: pt paid $100 visa <<acct:fullcard>> appr code <<oid:conf>>. autopay 3 x 77.15 from checking, acct ending <<acct:card>>, rtg on file
<<d:us20>> <<n3.first>>: {{hardship app rec'd, hh of 4, inc $2,310/mo, 165% FPL||financial assistance approved 60%}}. app no. <<oid:case>>. atty ltr recd from <<a1.plain>>, bar {{#||no.}} <<lic:bar>>, hold coll x 30 d. caller verified by voiceprint <<bio:voice>> {{(match 0.97)||score 97%}}
flags: VIP n, bkr n, dec'd n, lang {{span||eng}}, bal 131.45, age 90-119 bucket, cc 4 of 7""", age=(22, 80), case=(None, "lower", None))

# 36 correctional intake (long)
add("us", """{{Detention Medical||Jail Medical Unit}}, <<county>>      {{INTAKE HEALTH SCREENING||RECEIVING SCREENING}}
Booking no. <<oid:inmate>>     Inmate/SID: <<oid:inmate>>     {{Live-scan||Fingerprint}} ID <<bio:finger>>     Photo/face enrollment <<bio:face>>
Name <<p.LF>>     {{AKA||Alias}} {{<<k.plain>>||"<<k.first>>"}}     DOB <<dob:us>>     SSN <<ssn>>     {{OLN||DL}} <<lic:dl>>
Arresting: {{Dep.||Ofc.}} <<n3.last>> #<<oid:badge>>, report <<oid:police>>, from traffic stop, vehicle <<veh:us>>
Date <<d:us>> <<tt>>     Screener: <<n1.plain>> LPN, lic <<lic:rn>>
Emergency contact <<r.plain>>, <<phone>>, <<street>>, <<city>>

{{Pt is a||}} <<age>>yo <<p.SEX>> in custody. Reports <<dx>>; last seen {{at <<fac:clinic>>||by Dr <<d1.last>>, <<fac:clinic>>,}} <<d-50:my>>, chart no. <<mrn>>. Meds verified with <<fac:pharm>>, <<phone>> (Rx <<oid:rx>>): <<drug>>, <<drug>>. Last drink {{yesterday||Saturday}}, 12 beers/day, CIWA-Ar 9. COWS 4. Heroin IV, last use <<d-2:md>>. Denies SI, C-SSRS 0. PPD placed L forearm 0.1 mL, read due 48-72 h. Prior housing: pod 3, <<y-2>>.
{{Taser probe x1||Dog bite x2}} removed in ED, medical clearance form from <<fac:hosp>> visit <<oid:csn>>.
VS <<vit>>. FSBG 92. <<exam>>. <<exam>>. Wt 171, Ht 5'10". Tattoos: rose on L neck, "1987" R forearm. UDS +opi +amp, -benzo. Urine hCG n/a.
Iris kiosk enrolled: <<bio:iris>>. Property bag <<oid:spec>> incl. insulin pump s/n <<dev>>.
Dispo: GP with bottom bunk, CIWA q4h, Ativan taper, HSV/HIV/HCV offered. MD sick call <<d+1:md>>. Next court <<d+9:us>>, public defender {{<<a1.last>>||<<a1.plain>>}} notified.""", age=(19, 61), case=(None, None, "upper"))

# 37 telehealth visit + audit trail
add("us", """{{TELEHEALTH VISIT||Video visit note||Virtual urgent care}}   session <<oid:sess>>
<<d:iso>> <<tt>> room opened {{host||by}} <<email:d1w>>
<<d:iso>> <<tt>> guest joined, client IP <<ip{{:v6||}}>>, device MAC <<ip:mac>>, link <<url:meet>>
<<d:iso>> <<tt>> identity check: {{face match to enrolment <<bio:face>> 0.94||voice match, voiceprint <<bio:voice>>, score 0.88}}; gov id {{license||DL}} <<lic:dl>> <<st>>
<<d:iso>> <<tt>> audio fallback to <<phone>>, jitter 31 ms, loss 1.2%, 720p

Pt <<p.plain>> ({{<<dob:us>>||b. <<dob:us>>}}, <<age>>{{yo||y}}), physically at <<street:phys>>, <<city>>, <<st>> <<zip>>. Consent verbal. Plan member <<hp>>; copay by card ending <<acct:card>>.
HPI: {{2 d sore throat, no cough, Centor 3||sinus pressure x 11 d, double-worsening||red itchy eye R, no vision change}}. Temp 100.8 home. Takes <<drug>>. NKDA. PMH <<dx>>.
Obj (video): NAD, speaking full sentences, RR ~16. {{Tonsils 2+ per pt phone camera.||No periorbital swelling.}}
A/P: amox 500 bid x10 (J02.9). 99213-95. Sent to <<fac:pharm>>, Rx {{no.||#}} <<oid:rx>>. Note for work at <<emp>> thru <<d+2:md>>. RTC prn.
<<d1.full>> FNP-C, NPI <<lic:npi>>. 14 min.
-- closed <<d:iso>> <<tt>> by system, transcript <<oid:conf>>""", age=(18, 64), rate=(0, .01))

# 38 transplant coordinator (long)
add("us", """{{TRANSPLANT COORDINATOR NOTE||Abdominal transplant - pre/post coordinator||KIDNEY TXP OFFER LOG}}       <<fac:hosp>>
Recipient <<p.lf>>   MRN <<mrn>>   DOB <<dob:us0>>   listed <<d-1100:us0>>   ABO O+   cPRA 38%   EPTS 41
Ins: {{primary Medicare||Medicare A/B}} <<hp:mbi>>, secondary PPO <<hp>>, txp case mgr <<n2.plain>> <<phone>>; financial coord acct <<acct>>

<<d:us0>> <<tt>>  Offer rec'd. {{Donor ID||UNOS donor}} <<oid:unos>>, match run <<oid:order>>, seq 4. Donor 43M, DBD, anoxia, KDPI 47%, terminal Cr 1.1, HCV NAT neg, CMV+/EBV+. OPO coord {{<<n3.il>>||<<n3.plain>>}}, <<phone>>.
<<tt>>  Called pt at <<phone>>, no answer; called {{<<p.hus>>||<<p.bro>>}} <<r.first>> <<phone>>, pt reached on jobsite ({{works for ||}}<<emp>>). Health check neg: no fever, no abx, last HD <<d-1:md>> at <<fac:clinic>>, EDW 78.5. Drives in from <<city>> (<<county>>), ETA 2 h 40; gave valet plate <<veh:us>>.
<<tt>>  Reviewed w/ Dr. <<d1.last>> (surgeon) and Dr. <<d2.last>>: accept. Virtual XM neg, DSA none >2000 MFI. HLA A2,24 B7,44 DR4,15. HLA lab accession <<oid:acc>>.
<<tt>>  Admit order in, bed 7-214, encounter <<oid:csn>>. CT chest <<d-200:us0>> nodules 4 mm stable.
<<tt>>  Perfusion pump on, {{unit serial||s/n}} <<dev>>, flow 118 mL/min, RI 0.22. Courier tail/flight on file; kidney label <<oid:spec>>.
<<d+1:us0>>  Cold ischemia 17 h 12 min, reperfused {{0512||0447}}. UOP 210 mL/h. Thymo 1.5 mg/kg, tac 0.05 mg/kg bid goal 8-10, MMF 1 g bid, Valcyte, Bactrim SS. JJ stent lot <<dev:lot>>, remove wk 4 (by <<d+29:md>>).

Caregiver contract signed; lodging at <<street:phys>>, <<city:f>> thru <<d+30:md>>. Questions: on-call coord pager <<phone:pager>> or <<email:n1w>>.
<<n1.plain>>, RN, CCTC""", age=(29, 71))

# 39 UK care home incident
add("uk", """{{ACCIDENT / INCIDENT FORM||care home incident report||Incident & falls report}}   ref {{no ||}}<<oid:ref>>
<<fac:nh>>, <<street>>, <<city:f>>, <<county:f>> <<zip:f>>   tel <<phone>>
resident: <<p.plain>>   {{aged||age}} {{<<AGE>>||<<AGE>>||<<AGE:word>>||<<AGE>> yrs}}   dob <<dob>>   nhs <<ssn:nhs>>   room 14   known as "<<k2.first>>"
date of incident <<d>>   time <<tt>>   found by {{HCA||carer}} <<n2.first>>

what happened: found on floor beside bed, sensor mat (serial <<dev>>) had not alarmed. said <<p.he>> "was going for the bus". skin tear L shin 3x2 cm, steri-strips. no head strike seen but takes <<drug>>, so 111 rang at <<tt>>, call ref <<oid:conf>>. crew arrived, ambulance CAD no <<oid:incident>>{{, crew PIN <<lic:nmc>>||}}. obs bp <<bp>> p 84 sats 95 temp 36.4 bm 6.2 gcs 15. NEWS2 1. abbey pain 4. not conveyed.

{{<<p.son>> <<r.plain>>||next of kin <<r.plain>>}} told <<tt>> on <<phone>>; {{will visit <<d+1:short>>||coming sat}}. GP Dr <<d1.last>> e-mailed <<email:d1w>>. safeguarding referral to adult social care ({{<<county:f>>||<<city:f>>}} team), case <<oid:case>>. CQC notif. not needed. last fall <<d-26:short>>. dols in place until <<d+120>>.
{{visitor car <<veh:uk>> was blocking ambulance bay, spoken to||ambulance scraped visitors car <<veh:uk>>, insurer told}}.
actions: crash mat, hourly checks, med review, falls team, waterlow 18, MUST 1, body map done.
completed by <<n1.plain>> RGN, NMC pin <<lic:nmc>>, manager informed <<d:short>>""", age=(90, 101), case=(None, "lower", "lower"), rate=(0, .02, .03))


def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for t, (loc, text, age, case, rate, setup) in enumerate(T):
        for i in range(n):
            r = random.Random(f"zm-{seed}-{t}-{i}")
            l = loc if isinstance(loc, str) else r.choice(loc)
            tx = text
            if l != "us": tx = tx.replace("<<veh:us>>", f"<<veh:{l}>>")
            a, b = render(tx, r, l, age, r.choice(case), r.choice(rate), setup)
            print(json.dumps({"template": t, "text": a, "spans": b}, ensure_ascii=False))


if __name__ == "__main__":
    main()
