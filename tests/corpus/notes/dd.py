#!/usr/bin/env python3
"""Synthetic clinical notes, author dd.  usage: python3 dd.py N SEED  -> JSON Lines. Everything in it is invented."""
import sys, re, json, random, datetime

# ----------------------------------------------------------------- pools
POOL = {
 "us": dict(
  M="Darnell Curtis Wendell Marcus Howard Raymond Tyrell Luis Hector Anthony Brandon Keith Dwayne Elijah Walter Clifford Nathan Jerome Gary Dale Emmett Roscoe Tuan Mohamed Abdi Stanislav Ramon Isaiah Caleb Terrence Lyle Virgil Orville Milton Vernon".split(),
  F="Darlene Latoya Brenda Shanice Marguerite Kimberly Rosalind Yolanda Bettye Peggy Nadine Candace Crystal Tamika Mercedes Guadalupe Thuy Amira Hodan Svetlana Ruthann Lorraine Geraldine Jolene Kaylee Destiny Charlotte Maxine Wilma Dolores Imogene Opal Hazel Joy Faith".split(),
  L="Pruitt Hasselbeck Yoder Troyer Kowalczyk Washington Dombrowski Ramirez Ogletree Stoltzfus Nguyen Farah Vandermolen Burkholder Tillman Petrakis Crenshaw Ballard Delgado-Ruiz Whitacre Schumacher Fenstermaker O'Malley McAllister Lombardi Szabo Okonkwo Hershberger Brightwell Castellanos Van_Horn DiSalvo Guthrie Sayre Moorehead Abernathy Pendergrass Mayfield Lovejoy Cash Rivers Bishop Banks Young Long Small Rose Frost Day Park Wolfe".split()),
 "uk": dict(
  M="Alasdair Hamish Callum Ewan Gregor Kenneth Iain Fergus Craig Stuart Malcolm Ruaridh Archibald Duncan Imran Tariq Nigel Graeme Angus Lachlan Barry Rory Finlay Sandy Wilfred".split(),
  F="Morag Fiona Catriona Eilidh Mhairi Shona Agnes Senga Isla Kirsty Elspeth Moira Jean Rhona Ailsa Nasreen Ayesha Una Heather Grace Ina Effie Netta Lorna Beth".split(),
  L="MacAskill Drummond Galbraith McGlinchey Auchterlonie Sneddon Rafferty Colquhoun Farquharson Dalgleish Lamont Hendry Tennant McLuskey Abercrombie Khan Hussain Patterson-Bell Buchanan Strachan MacPhail Kinloch Gilchrist Haddow Cuthbertson Menzies Begg Pringle Wardlaw Semple Orr Love Main Reid".split()),
 "ie": dict(M="Cormac Declan Eoin Padraig Cathal Ruairi Donal Fintan".split(), F="Aoife Siobhan Grainne Niamh Bridie Orlaith Sinead Deirdre".split(),
  L="O'Shaughnessy Ní_Dhomhnaill Brosnan Hanrahan Mulqueen Ó_Cathasaigh Tierney McEvoy Gallagher Lenihan".split()),
 "ca": dict(M="Étienne Gordon Sukhdeep Liam Marcel Bryce".split(), F="Geneviève Joanne Harpreet Maude Tracy Mei-Ling".split(), L="Thibodeau Sandhu Kowalenko Beauchamp MacEachern Lightfoot Wong Desrosiers Friesen".split()),
 "au": dict(M="Lachie Bradley Jarrah Trent Darcy Vikram".split(), F="Kylie Narelle Tahlia Bronwyn Priya Marnie".split(), L="Wattleton Papadopoulos Hargreaves Nettlefold Tran Cavanagh Burdekin Quilty".split()),
 "nz": dict(M="Tama Wiremu Hayden Rangi Blair Sione".split(), F="Aroha Mereana Kirsten Hinemoa Losa Philippa".split(), L="Parata Te_Whaiti Ashworth Tuilagi Henare Fairweather Ngata Burgess".split()),
 "in": dict(M="Raghunath Suresh Arjun Harish Balakrishnan Farhan".split(), F="Lakshmi Sunita Meenakshi Ananya Fatima Kavitha".split(), L="Venkataraman Deshpande Chatterjee Nambiar Qureshi Patil Iyengar Bhattacharya".split()),
 "de": dict(M="Jürgen Detlef Matthias Uwe".split(), F="Heike Annegret Sabine Liesel".split(), L="Großmann Kaltenbach von_Dreßler Pfeiffer Schönemann".split()),
 "fr": dict(M="Thierry Lucien Benoît Yannick".split(), F="Odile Mireille Solène Françoise".split(), L="Delacourt Lefèvre-Morin Guérinot Pasquier".split()),
 "es": dict(M="Ignacio Jordi Rafael Gonzalo".split(), F="Montserrat Inmaculada Pilar Nuria".split(), L="Echeverría_Salas Garrido_Peña Lozano Ibarra_Núñez".split()),
}
CITY = {
 "us": "Zanesville;Chillicothe;Wapakoneta;Marlow Falls;Penderton;Ashtabula;Gallipolis;New Harmony;Bellefontaine;Mount Orrin;Sardis Creek;Upper Tallis;Lima;Troy;Cambridge;Harlan Grove;Coldwater;Erie;Muncie;Boaz;St. Clement;Toledo;Weirton;Paw Paw;Independence;Orient;Reading".split(";"),
 "uk": "Kirkintilloch;Airdrie;Paisley;Motherwell;Bearsden;Clydebank;Drumbrae;Larkhall;Wishaw;Dumbarton;Carsewood;East Kilbride;Johnstone;Helensburgh;Saltcoats;Largs;Barrhead;Auchenmuir;Stockport;Hexham".split(";"),
 "ie": "Ballinasloe;Castlebar;Dún Laoghaire;Kilmallow;Tramore;Athy".split(";"), "ca": "Thunder Bay;Moncton;Red Deer;Saint-Jérôme;Port Elgin;Swift Current".split(";"),
 "au": "Wagga Wagga;Toowoomba;Mildura;Orange;Coonabilla;Perth".split(";"), "nz": "Whangārei;Timaru;Palmerston North;Te Awanui;Hastings".split(";"),
 "in": "Kottayam;Nashik;Belagavi;Thane;Siliguri;Madurai".split(";"), "de": "Köln;Bad Elmsbach;Lüneburg;Essen".split(";"), "fr": "Nancy;Saint-Malo;Villefontaine;Tours".split(";"), "es": "Logroño;Alcalá de Henares;Jaén;Villanueva del Río".split(";"),
}
COUNTY = {"us": "Licking County;Muskingum County;Athens County;Tallis County;Holmes County;Darke County;Cuyahoga County;Pike County;Champaign County;Medina County".split(";"),
 "uk": "Lanarkshire;Ayrshire;Renfrewshire;Dunbartonshire;Northumberland;Stirlingshire".split(";"), "ie": "Co. Mayo;Co. Kildare;County Galway;Co. Wexford;Co. Offaly".split(";"), "ca": "Bruce County;Simcoe County".split(";"), "au": ["Cumberland County"], "nz": ["Ashburton"], "in": "Kolhapur district;Ernakulam district".split(";"), "de": "Landkreis Elmsbach;Kreis Lippe".split(";"), "fr": ["Ille-et-Vilaine"], "es": ["Álava"]}
STN = {"us": "Pellam Ridge;Sycamore;Old Mill;Tecumseh;Hollyhock;N. High;Buckeye Furnace;Route 16;Martin Luther King;W. Fourth;Canal;Quarry Hollow;Township Line;Elm;Lakeview;Cherry Bottom;S. Wilson Mills;Erie".split(";"),
 "uk": "Kelbourne;Dalmarnagh;Great Wester;Maryfield;Crow;Auldhame;Sauchie;Balornie;Clarkhill;Station;Victoria;Glenpatrick".split(";"),
 "ie": "Abbey;Shannon View;Millbrook;St. Brigid's".split(";"), "ca": "Algonquin;Maple Leaf;King William;Dufferin".split(";"), "au": "Banksia;Murrumbidgee;Darling;Wattle Grove".split(";"), "nz": "Kōwhai;Rimu;Harbour View;Main South".split(";"),
}
STT = {"us": "Rd;Street;Ave;Ave.;Drive;Ln;Ct;Blvd;Pike;St;St.;Way".split(";"), "uk": "Road;Street;Crescent;Drive;Avenue;Terrace;Place;Quadrant;Gardens".split(";"),
 "ie": "Road;Terrace;Avenue;Park".split(";"), "ca": "Street;Ave NW;Crescent;Rd".split(";"), "au": "St;Street;Parade;Road;Cres".split(";"), "nz": "Road;Street;Tce;Place".split(";")}
FAC = {
 ("us","hosp"): "{A} Regional Medical Center;{A} Memorial Hospital;St. Brendan's Hospital - {C};{C} General Hospital;Mercy {A} Medical Center;{A} Valley Health;University Hospital {A} Campus;Good Samaritan Hospital of {C}",
 ("us","clinic"): "{A} Family Practice;{C} Community Health Center;{A} Orthopaedic Associates, Inc.;{A} Heart & Vascular Specialists;Three Rivers Internal Medicine;{C} Women's Health",
 ("us","lab"): "{A} Reference Laboratories;{A} Pathology Group LLC;Tri-County Diagnostic Labs",
 ("us","pharm"): "{A} Drug Mart #{N};{C} Apothecary;Corner Care Pharmacy #{N}",
 ("us","nh"): "{A} Manor;The Laurels at {C};{A} Pointe Rehabilitation & Nursing;Autumn Gate Assisted Living",
 ("us","school"): "{A} Elementary School;{C} Middle School;{A} Local High School",
 ("us","jail"): "{A} County Jail;{C} Justice Center",
 ("uk","hosp"): "Royal {A} Infirmary;{A} University Hospital;{C} District General Hospital;Queen Margaret Hospital {C};Vale of {A} Hospital",
 ("uk","clinic"): "{A} Health Centre;{C} Medical Practice;The {A} Surgery;{A} Medical Group",
 ("uk","nh"): "{A} Lodge Care Home;{A} House Nursing Home;{C} Court",
 ("uk","pharm"): "{A} Pharmacy;{C} Late Chemist",
 ("uk","school"): "{A} Academy;St Mungan's Primary School",
}
FA = {"us": "Marrow Creek;Tallis;Hocking Bend;Kettering Oaks;Fairhaven;Brookside;Lakeland;Chestnut Hill;Wexcombe;Redbird".split(";"), "uk": "Kelbrae;Drumlaw;Carsewood;Glenshaw;Balgair;Inverleck;Craigmuir;Strathwick".split(";")}
EMPL = {"us": "Buckhorn Stamping & Tool;Tallis Freight Lines;Ohio Valley Poultry Inc;Kessler Door Company;Lakeland City Schools;Midway Glassworks;Dollar Harbor;Ridgeline Roofing LLC;Penderton Fire Department".split(";"),
 "uk": "Clydeforge Marine Ltd;Braehead Biscuits;Strathwick Council;Lomond Coaches;Kelbrae Distillers plc;Auld Reekie Joinery;Carsewood Housing Association".split(";"),
 "nz": ["Southern Cross Meatworks", "Kauri Timber Co"], "in": ["Sahyadri Textiles Pvt Ltd", "Malabar Infotech"], "au": ["Burdekin Haulage"], "ca": ["Northlake Pulp & Paper"], "ie": ["Shannonside Dairies"], "de": ["Elmsbacher Werkzeugbau GmbH"], "fr": ["Transports Guérinot SARL"], "es": ["Bodegas Ibarra SL"]}
MON = "January February March April May June July August September October November December".split()
WEBW = "kelbraehealth marrowcreekmed tallishealth fairhavenclinic carsewoodgp corelinkhealth redbirdrecords hockingcare strathwick-nhs buckeyeroi lomondpost".split()

# ----------------------------------------------------------------- helpers
def pat(r, p, year):
    p = p.replace("YYYY", str(year)).replace("YY", "%02d" % (year % 100))
    o = []
    for c in p:
        if c == "#": o.append(r.choice("0123456789"))
        elif c == "^": o.append(r.choice("23456789"))
        elif c == "%": o.append(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ"))
        elif c == "*": o.append(r.choice("0123456789abcdef"))
        else: o.append(c)
    return "".join(o)

def ordn(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n % 10,'th')}"

def fmt(r, d, f):
    m, D, y = d.month, d.day, d.year
    M, B = MON[m-1][:3], MON[m-1]
    if f == "US": f = r.choice(["us","us2","us3","us4","mdy"])
    if f == "USL": f = r.choice(["long","longord","mdy","us","long"])
    if f == "UK": f = r.choice(["uk","uk2","ukdot","ukmon","ukdash"])
    if f == "UKL": f = r.choice(["uklong","ukord","ukmon"])
    if f == "md*": f = r.choice(["md","md0","mdl","mdo"])
    if f == "dm*": f = r.choice(["dm","dml","dmo","dmm"])
    return {
     "us": f"{m:02}/{D:02}/{y}", "us2": f"{m}/{D}/{y%100:02}", "us3": f"{m}-{D}-{y}", "us4": f"{m:02}.{D:02}.{y%100:02}",
     "mdy": f"{M} {D}, {y}", "long": f"{B} {D}, {y}", "longord": f"{B} {ordn(D)}, {y}", "iso": d.isoformat(), "ymd": f"{y}{m:02}{D:02}",
     "md": f"{m}/{D}", "md0": f"{m:02}/{D:02}", "mdl": f"{B} {D}", "mdo": f"{B} {ordn(D)}", "mdd": f"{m:02}-{D:02}", "mds": f"{M} {D}",
     "uk": f"{D:02}/{m:02}/{y}", "uk2": f"{D}/{m}/{y%100:02}", "ukdot": f"{D:02}.{m:02}.{y}", "ukdot2": f"{D}.{m}.{y%100:02}", "ukdash": f"{D:02}-{m:02}-{y}",
     "uklong": f"{D} {B} {y}", "ukord": f"{ordn(D)} {B} {y}", "ukmon": f"{D} {M} {y}", "dmyy": f"{D:02}-{M}-{y}", "mil": f"{D:02}{M.upper()}{y}", "mil2": f"{D:02}{M}{y%100:02}",
     "dm": f"{D}/{m}", "dml": f"{D} {B}", "dmo": f"{ordn(D)} {B}", "dmm": f"{D} {M}", "dmof": f"{ordn(D)} of {B}", "my": f"{B} {y}", "mys": f"{m:02}/{y}", "mmy": f"{M} {y}", "mon": B,
     "de": f"{D}.{m}.{y}", "ddmmyy": f"{D:02}{m:02}{y%100:02}",
    }[f]

TENS = {9: "ninety"}
def words90(n):
    u = ["", "one","two","three","four","five","six","seven","eight","nine"]
    if n < 100: return "ninety" + ("-" + u[n-90] if n > 90 else "")
    return "one hundred" if n == 100 else "one hundred and " + u[n-100]

PATTR = set("age agew dob sex sexw he He his His him mr mr. man gent son full fl il first last lf lfm lfu caret chi email wmail".split())

class Ctx:
    def __init__(s, r, loc, people):
        s.r, s.loc, s.mem, s.out, s.spans, s.n = r, loc, {}, [], [], 0
        s.base = datetime.date(2016, 2, 10) + datetime.timedelta(days=r.randrange(3450))
        s.P = {}
        s.state, s.zp = r.choice([("OH", "43"), ("OH", "44"), ("OH", "45"), ("OH", "43"), ("PA", "15"), ("KY", "41"), ("IN", "47"), ("MI", "48"), ("WV", "26")])
        s.web = r.choice(WEBW)
        used = set()
        for k, spec in people.items():
            l, sex, (lo, hi) = spec[:3]
            sex = r.choice("MF") if sex == "?" else sex
            while True:
                fi = r.choice(POOL[l][sex]); la = r.choice(POOL[l]["L"]).replace("_", " ")
                if len(spec) > 3: la = s.P[spec[3]]["l"]
                if fi not in used and (la not in used or len(spec) > 3): break
            used |= {fi, la}
            age = r.randint(lo, hi)
            dob = s.base - datetime.timedelta(days=int(age*365.25) + r.randrange(5, 355))
            s.P[k] = dict(f=fi, l=la, m=r.choice("ABCDEGHJKLMRSTW"), sex=sex, age=age, dob=dob, loc=l)

    def emit(s, t, kind=None):
        if kind and t:
            s.spans.append([s.n, s.n + len(t), kind])
        s.out.append(t); s.n += len(t)

    # ---- person
    def person(s, k, a):
        p, r = s.P[k], s.r
        f, l, m = p["f"], p["l"], p["m"]
        x = a[0]
        if x == "age": return (str(p["age"]), "AGE" if p["age"] >= 90 else None)
        if x == "agew": return (words90(p["age"]), "AGE")
        if x == "dob": return (fmt(r, p["dob"], r.choice(a[1].split(","))), "DATE")
        if x == "dobiso6": return (fmt(r, p["dob"], "ddmmyy"), "DATE")
        if x == "yob": return (str(p["dob"].year), None)
        if x == "sex": return (p["sex"], None)
        if x == "sexw": return ({"M": "male", "F": "female"}[p["sex"]], None)
        mf = {"he": "he she", "He": "He She", "his": "his her", "His": "His Her", "him": "him her", "mr": "Mr Mrs", "mr.": "Mr. Ms.", "man": "man woman", "gent": "gentleman lady", "son": "son daughter"}
        if x in mf: return (mf[x].split()[p["sex"] == "F"], None)
        if x == "full": return (r.choice([f"{f} {l}", f"{f} {m}. {l}", f"{f} {m} {l}", f"{f} {l}"]), "NAME")
        if x == "fl": return (f"{f} {l}", "NAME")
        if x == "il": return (r.choice([f"{f[0]}. {l}", f"{f[0]} {l}", f"{f[0]}.{m}. {l}"]), "NAME")
        if x == "first": return (f, "FIRST")
        if x == "last": return (l, "LAST")
        if x == "lf": return (f"{l}, {f}", "LASTFIRST")
        if x == "lfm": return (r.choice([f"{l}, {f} {m}", f"{l}, {f} {m}.", f"{l}, {f}"]), "LASTFIRST")
        if x == "lfu": return (f"{l.upper()}, {f}", "LASTFIRST")
        if x == "caret": return (f"{l}^{f}^{m}".upper(), "LASTFIRST")
        if x == "chi":
            sx = r.choice("13579" if p["sex"] == "M" else "02468")
            t = fmt(r, p["dob"], "ddmmyy"); z = pat(r, "##", 0) + sx + pat(r, "#", 0)
            return (t + r.choice(["", " ", "-"]) + z, "SSN")
        if x in ("email", "wmail"):
            F, L = [re.sub(r"[^a-z]", "", w.lower().translate(str.maketrans("éèëüöñíóāōúß", "eeeuonioaous"))) for w in (f, l)]
            if x == "wmail":
                dom = {"uk": s.web + ".scot.nhs.uk", "us": s.web + ".org", "ie": s.web + ".ie", "nz": s.web + ".co.nz"}.get(p["loc"], s.web + ".org")
                return (r.choice([f"{F}.{L}@{dom}", f"{F[0]}{L}@{dom}", f"{F}.{L}{r.randint(2,9)}@{dom}"]), "EMAIL")
            dom = r.choice({"uk": ["lomondpost.co.uk", "btmail.example", "clydenet.co.uk"], "us": ["buckeyepost.com", "midnet.net", "valleywave.com"]}.get(p["loc"], ["webpost.example", "mailhaus.net"]))
            return (r.choice([f"{F}{L}{p['dob'].year%100:02}@{dom}", f"{F}_{L[0]}{r.randint(10,999)}@{dom}", f"{F}.{L}@{dom}", f"{L}fam{r.randint(2,9)}@{dom}"]), "EMAIL")
        raise KeyError(x)

    # ---- everything else
    def gen(s, name, a):
        r, y, loc = s.r, s.base.year, s.loc
        L = a[0] if a and a[0] in CITY else loc
        one = lambda *ps: pat(r, r.choice(ps), y)
        if name == "d":
            off = int(a[1]) if len(a) > 1 else 0
            return (fmt(r, s.base + datetime.timedelta(days=off), r.choice(a[0].split(","))), "DATE")
        if name == "yr": return (str(y + int(a[0])), None)
        if name == "city": return (r.choice(CITY[L]), "CITY")
        if name == "county": return (r.choice(COUNTY[L]), "COUNTY")
        if name == "emp": return (r.choice(EMPL[L]), "EMPLOYER")
        if name == "stt": return (s.state, None)
        if name == "f":
            l = a[1] if len(a) > 1 else loc
            t = r.choice(FAC[(l, a[0])].split(";")).format(A=r.choice(FA[l]), C=r.choice(CITY[l]), N=r.randint(102, 9870))
            return (t, "FACILITY")
        if name == "sth":
            return (f"{r.randint(14, 9890)} {r.choice([x for x in STN['us'] if not x.startswith('Route')])} {r.choice(STT['us'])}", "STREET")
        if name == "st":
            if L == "de": t = f"{r.choice(['Lindenstraße','Am Alten Markt','Goethestr.','Mühlenweg'])} {r.randint(2,180)}{r.choice(['','a',''])}"
            elif L == "fr": t = f"{r.randint(2,140)}{r.choice([',','',' bis'])} {r.choice(['rue des Tanneurs','avenue du Général Morand','place de la Gare','chemin des Vignes'])}"
            elif L == "es": t = f"{r.choice(['C/ Mayor','Calle de la Estación','Avda. de Navarra','Plaza del Olmo'])}{r.choice([' ',', '])}{r.randint(2,90)}{r.choice(['',', 3º B',', 1º izq.'])}"
            elif L == "in": t = r.choice([f"Flat {r.randint(101,904)}, {r.choice(['Shanti','Sai Krupa','Green Palms'])} Apartments, {r.choice(['M.G. Road','Baner Road','Kaloor Cross Road'])}", f"{r.randint(2,99)}/{r.randint(100,999)}, {r.choice(['Temple Street','Nehru Nagar 2nd Cross','Station Road'])}"])
            else:
                n = r.choice([str(r.randint(3, 199)), str(r.randint(200, 9890))]) if L in ("us", "ca") else str(r.randint(2, 220))
                nm = r.choice(STN[L])
                t = f"{n} {nm}" + ("" if nm.startswith("Route") else " " + r.choice(STT[L]))
                z = r.random()
                if L == "us":
                    if z < .18: t += r.choice([", Apt ", " Apt. ", " #", ", Unit ", " Lot "]) + str(r.randint(1, 48)) + r.choice(["", "B", ""])
                    elif z < .28: t = r.choice(["P.O. Box ", "PO Box ", "Box "]) + str(r.randint(14, 4980))
                elif L == "uk" and z < .4: t = r.choice([f"Flat {r.randint(0,3)}/{r.randint(1,3)}, ", f"{r.randint(0,3)}/{r.randint(1,3)}, ", f"Flat {r.randint(1,14)}, "]) + t
                elif L == "au" and z < .4: t = f"{r.randint(1,12)}/" + t
            return (t, "STREET")
        if name == "zip":
            if L == "us": t = s.zp + pat(r, "###", y) + (pat(r, "-####", y) if r.random() < .2 else "")
            elif L == "uk": t = one("G## #%%", "G^# ^%%", "G^ ^%%", "PA^ ^%%", "ML^ ^%%", "KA^# ^%%", "G^#^%%")
            elif L == "ie": t = one("H^# %#^#", "F^# %%^#", "R^# A#^#")
            elif L == "ca": t = one("P#% #%#", "L#%#%#", "K#% #%#")
            elif L == "au": t = one("2^##")
            elif L == "nz": t = one("0#^#", "4#^#")
            elif L == "in": t = one("6^####", "4^# ###", "4^####")
            else: t = one("^####")
            return (t, "ZIP")
        if name == "ph":
            t = {"us": ("(^1^) ^##-####", "^1^-^##-####", "^1^.^##.####", "^1^^######", "+1 ^1^ ^## ####", "1-^1^-555-01##", "^1^ ^##-####", "(^1^)^##-####"),
                 "uk": ("0141 ^## ####", "0141-^##-####", "01^98 ^#####", "07^## ######", "07#########", "+44 7^## ######", "(0141) ^## ####", "+44 (0)141 ^## ####"),
                 "ie": ("01 ^## ####", "087 ### ####", "+353 86 ### ####", "(09^) ^## ####"), "ca": ("^1^-^##-####", "(^1^) ^##-####"),
                 "au": ("(02) ^### ####", "04## ### ###", "+61 4## ### ###"), "nz": ("09 ^## ####", "021 ### ####", "027-###-####", "+64 3 ^## ####"),
                 "in": ("+91 9#### #####", "98########", "0484-2######"), "de": ("0221 ^######", "+49 171 ^######", "0^#1/^#####"), "fr": ("06 ## ## ## ##", "+33 2 ## ## ## ##"), "es": ("+34 6## ### ###", "941 ## ## ##")}[L]
            return (one(*t), "PHONE")
        if name == "phx": return (one("^1^-^##-#### x####", "(^1^) ^##-#### ext. ###", "^1^.^##.#### ext ####"), "PHONE")
        if name == "ext": return (one("^###", "^####", "8####") , "PHONE")
        if name == "pager": return (one("####", "^1^-####", "0^###", "^####"), "PHONE")
        if name == "mrn": return (one("00######", "^######", "^#######", "H000######", "E10########", "^##-##-##", "^##-####-#", "M00#######") if L == "us" else one("^#######", "G0######%", "S######%", "^######%"), "MRN")
        if name == "acct": return (one("^00#######", "^#########", "4^000#####", "V000########", "^###-####-##", "A-######"), "ACCOUNT")
        if name == "ssn": return (one("2##-^#-####", "4## ^# ####", "5##-^#-####", "3##^#####"), "SSN")
        if name == "nhs": return (one("4## ### ####", "6## ### ####", "4##-###-####"), "SSN")
        if name == "nino": return (one("NX ## ## ## B", "JT######C", "PW ## ## ## A"), "SSN")
        if name == "hp": return (one("^%%^-%%^-%%##", "^%%^%%^%%##", "XQH^########", "W^### #####", "^###########", "%%%^#######01", "JMO###M#####"), "HEALTH_PLAN")
        if name == "mbi": return (one("^%%^-%%^-%%##", "^%%^%%^%%##"), "HEALTH_PLAN")
        if name == "grp": return (one("00#####", "%%-####", "7######-001", "G0###^"), "HEALTH_PLAN")
        if name == "npi": return (one("1^########"), "LICENSE")
        if name == "dea": return (one("B%^######", "F%^######", "M%^######"), "LICENSE")
        if name == "ohmd": return (one("35.0^####", "35-0^####", "34.00^###", "RN.^#####", "35.1^####"), "LICENSE")
        if name == "gmc": return (one("7######", "4######", "6######"), "LICENSE")
        if name == "dl": return (one("%%######", "%%^#####", "%-###-###-###-###"), "LICENSE")
        if name == "plate": return (one("%%% ####", "%%%####", "%%-####") if L == "us" else one("S%1^ %%%", "S%6^ %%%", "S%7^%%%"), "VEHICLE")
        if name == "vin": return (one("1G^%%5^%#^#######", "2T^BURHE^%C######", "1FT^W1E^^%F######"), "VEHICLE")
        if name == "sn": return (one("%%%######H", "^####-%%##", "PJN######S", "###%###-####", "YY%######", "%#-######"), "DEVICE")
        if name == "lot": return (one("^#####%", "%##%####", "YY-####-%", "L######", "%%####"), "DEVICE")
        if name == "bio": return (one("BIO/####/##%", "BT-######-^", "BM-YYYY-####", "TPL_####%##", "BIO-######"), "BIOMETRIC")
        if name == "ip": return (one("10.^#.1^#.^#", "192.168.^#.1##", "172.2#.^.^#", "73.1##.^#.1##", "fe80::**:****:****:****", "2001:db8:**::^**"), "IP")
        if name == "ip4": return (one("10.^#.1^#.^#", "192.168.^#.1##", "73.1##.^#.1##", "86.^#.1##.^#"), "IP")
        if name == "mac": return (one("0*:**:**:**:**:**", "*0-**-**-**-**-**").upper() if r.random() < .5 else one("0*:**:**:**:**:**"), "IP")
        if name == "url": return (r.choice([f"https://portal.{s.web}.org/visit/{pat(r,'^#####',y)}", f"www.{s.web}.org/forms", f"https://{s.web}.com/r/{pat(r,'%%^*#*',y).lower()}", f"http://{s.web}.net/msg?id={pat(r,'####%^',y)}", f"{s.web}.org/mychart"]), "URL")
        if name == "oid": return (one("YY-#####", "CS-######", "####-##-YY", "%%######", "REF/######", "^######%"), "OTHER_ID")
        if name == "rx": return (one("^######", "0#######", "^######-0####", "N#######"), "OTHER_ID")
        if name == "time": return (f"{r.randint(0,23):02}{r.choice([':','',':'])}{r.randint(0,59):02}", None)
        if name == "t": return (f"{r.randint(7,18):02}:{r.randint(0,59):02}", None)
        raise KeyError(name)

    def slot(s, raw):
        if raw.startswith("#"):
            m = re.fullmatch(r"#(?:(\.\d)~)?(-?[\d.]+)~(-?[\d.]+)", raw)
            if m.group(1):
                n = int(m.group(1)[1]); return (f"{s.r.uniform(float(m.group(2)), float(m.group(3))):.{n}f}", None)
            return (str(s.r.randint(int(m.group(2)), int(m.group(3)))), None)
        if raw.startswith("@"): return s.mem[raw[1:]]
        key = mod = None
        m = re.fullmatch(r"(.*?)(?:!([ul]))?(?:@(\w+))?", raw, re.S)
        raw, mod, key = m.groups()
        m = re.match(r"([A-Z_]+)=(.*)", raw, re.S)
        if m: v = (pat(s.r, s.r.choice(m.group(2).split("~")), s.base.year), m.group(1))
        else:
            name, *a = raw.split(":")
            v = s.person(name, a) if name in s.P and a and a[0] in PATTR else s.gen(name, a)
        if mod: v = (v[0].upper() if mod == "u" else v[0].lower(), v[1])
        if key: s.mem[key] = v
        return v

def render(tid, n, seed):
    t = TEMPLATES[tid]
    r = random.Random(f"dd-{seed}-{tid}-{n}")
    c = Ctx(r, t["loc"], t["people"])
    body = re.sub(r"\[\[(.*?)\]\]", lambda m: r.choice(m.group(1).split("||")), t["text"].strip("\n"), flags=re.S)
    case = {"u": str.upper, "l": str.lower, None: str}[t.get("case")]
    pos = 0
    for m in re.finditer(r"\{\{(.*?)\}\}", body, re.S):
        c.emit(case(body[pos:m.start()])); v = c.slot(m.group(1)); c.emit(case(v[0]), v[1]); pos = m.end()
    c.emit(case(body[pos:]))
    return {"template": tid, "text": "".join(c.out), "spans": c.spans}

TEMPLATES = []
def T(loc, people, text, case=None): TEMPLATES.append(dict(loc=loc, people=people, text=text, case=case))
ST = (28, 62)

# 0 US discharge summary -------------------------------------------------------
T("us", dict(p=("us","?",(44,83)), a=("us","?",ST), b=("us","?",ST), s=("us","?",ST)), """
{{f:hosp!u@h}}
{{st}}, {{city}}, {{stt}} {{zip}}
                         DISCHARGE SUMMARY

Patient: {{p:lfm}}        MRN: {{mrn}}      Acct #: {{acct}}
DOB: {{p:dob:US}} ({{p:age}} y)   Sex: {{p:sex}}    SSN: [[{{ssn}}||xxx-xx-{{SSN=####}}]]
Admitted: {{d:us:0}}    Discharged: {{d:us:6}}    LOS: 6
Attending: {{a:fl}}, MD   NPI {{npi}}    PCP: Dr. {{b:last}}, fax {{ph}}

PRINCIPAL DX: NSTEMI, type 1 (I21.4)
SECONDARY: CKD 3a, T2DM (A1c {{#.1~7.1~10.4}}), HFrEF EF {{#25~40}}%, GERD

HOSPITAL COURSE: {{p:mr.}} {{p:last}} is a {{p:age}} yo {{p:sexw}} who works at {{emp}} and developed crushing substernal pain at the end of second shift. Troponin 0.04 -> {{#.2~1.10~6.40}}. ECG with 1.5 mm ST depression V4-V6, QTc {{#420~468}} ms. Cath {{d:md*:1}} showed 90% mid LAD, treated with one 3.0 x 18 mm drug eluting stent; 40% RCA left alone. Post cath hematoma 2x3 cm, resolved. Creatinine peaked {{#.1~1.6~2.4}} on {{d:md,md0:3}} and was {{#.1~1.1~1.5}} at discharge. Foley out day 2. Echo repeated {{d:md,mdd:4}}, no thrombus. Ambulated 300 ft x2, SpO2 95% RA.

DISCHARGE MEDS: ASA 81, Brilinta 90 BID, Lipitor 80, Toprol XL 25, Jardiance 10, nitro 0.4 SL prn.
DISPO: home w/ cardiac rehab, 36 sessions (CPT 93798).
FOLLOW UP: Dr. {{b:fl}} {{d:USL:13}} at 0915; Cardiology clinic {{ph}}, option 3. Pt's {{s:son}} {{s:first}} is driving, cell {{ph}}. Prior auth for rehab: {{OTHER_ID=PA-########~A#########~0#########-01}}.
Readmission score LACE 11. Code status full.

Dictated by {{a:il}} {{d:us2,us3:6}} 1412    Job #{{OTHER_ID=^#######}}
cc: {{b:fl}}, {{f:clinic}}
""")

# 1 Glasgow clinic letter --------------------------------------------------------
T("uk", dict(p=("uk","?",(52,84)), g=("uk","?",ST), c=("uk","?",ST), sec=("uk","F",ST)), """
{{f:hosp@h}}
Department of Neurology
{{st}}, {{city}} {{zip}}
Secretary: {{sec:fl}}   Tel {{ph}} (ext {{ext}})   Email {{sec:wmail}}

Our ref: {{OTHER_ID=%%/%%/######~NEU/####/YY}}     Date dictated {{d:uk:0}}   Date typed {{d:uk:9}}

Dr {{g:il}}
{{f:clinic}}
{{city}}

Dear Dr {{g:last}}

{{p:fl}}   DOB {{p:dob:uk}}   CHI {{p:chi}}   Unit no {{mrn}}
{{st}}, {{city}} {{zip}}   mob {{ph}}

Diagnosis: 1. Parkinson's disease, Hoehn and Yahr stage 2   2. Essential tremor, query overlap
Current medication: co-careldopa 25/100 one tablet three times daily, Madopar dispersible as required, amlodipine 5 mg

I reviewed this {{p:age}} year old former [[{{emp}} fitter||employee of {{emp}}]] at the movement disorder clinic on {{d:UKL:-1}}. {{p:He}} was last seen in {{d:my,mmy:-190}} by my registrar. I am pleased to say the tremor is rather better since we went up on the dose around {{d:dmo,dml:-150}}, and MDS-UPDRS part III today was {{#18~38}} (down from 41). Mild bradykinesia on the right, tone 1+, gait steady. Lying BP 138/76, standing 121/70. Addenbrooke's ACE-III {{#82~96}}/100, Montreal Cognitive Assessment 25/30. DaTSCAN in {{d:my,mmy:-330}} (accession {{OTHER_ID=RYY########~E#######}}) was abnormal.

The Parkinson's nurse specialist will telephone on {{d:dmo,dm,dmm:30}} and I would be grateful if you could repeat U&Es and a B12 (last 178 ng/L). {{p:mr}} {{p:last}} has been advised to inform the DVLA; the driver number on {{p:his}} licence is {{LICENSE=%%%%%######%%9%%~%%%%9 ### ### %%9%%}}. We shall see {{p:him}} again in 6 months.

Yours sincerely

{{c:fl}}
Consultant Neurologist   GMC {{gmc}}
""")

# 2 nursing handover, lower case ------------------------------------------------
T("us", dict(p=("us","F",(90,99)), p2=("us","M",(50,80)), p3=("us","?",(60,88)), d=("us","F",(60,70)), dr=("us","?",ST)), """
4 west night to day handoff {{d:md,mds:0}}  (please shred)

bed 12 {{p:last}}, {{p:age}} f, mrn {{mrn}}. fall at {{f:nh}} [[sunday||sat]], r hip fx, orif pod 2. gcs 15, a&o x3, pain 4/10. foley 16 fr in, out {{#350~900}} ml. braden 14. hgb 8.1 from 9.6, 1 u prbc hung 0210 unit no {{OTHER_ID=W0###YY######~W#### YY ######}}. dtr {{d:first}} wants a call before any transfer, {{ph}}. dnrcc-arrest, form scanned {{d:us2:-1}}.

bed 13 {{p2:lf}}, {{p2:age}} m, dob {{p2:dob:us2}}. copd on 2 l nc, 91-93 %. abg 7.36/48/66. solumedrol 40 q8. wants to leave ama, talk to dr {{dr:last}} pgr {{pager}}. pca pump alarm x2, biomed tag {{DEVICE=BME-#####~BIO######}} swapped out.

bed 14 {{p3:il}} dob {{p3:dob:us2}} mrn {{mrn}}. chf, wt 84.2 -> 82.9 kg, lasix 40 iv bid, k 3.3 replaced w 40 meq. heparin gtt 18 u/kg/h, ptt due 0600. family code word on file not here. pharm called back ext {{ext}} re allegra allergy (hives {{yr:-7}}).

census 22, 2 pending. crash cart 14 checked, next pm {{d:md,md0:11}}. badge {{OTHER_ID=######~RN-####}} found in med room, at desk.
""", case=None)

# 3 pathology US ----------------------------------------------------------------
T("us", dict(p=("us","F",(38,80)), a=("us","?",ST), q=("us","?",ST)), """
{{f:lab}}                      CLIA {{LICENSE=36D#######}}
SURGICAL PATHOLOGY REPORT                Accession: {{OTHER_ID=SYY-#####~YY-S-#####~SPYY-######@acc}}
------------------------------------------------------------------
Name: {{p:lfu}}     Age/Sex: {{p:age}}/{{p:sex}}    DOB: {{p:dob:us}}
MRN: {{mrn}}    Location: OR 6    Client acct: {{acct}}
Collected: {{d:us:0}} 10:42   Received: {{d:us:0}} 11:15   Reported: {{d:us:4}}
Submitting: {{q:fl}}, MD

CLINICAL HX: Palpable mass L breast, BI-RADS 5.
GROSS: Received in formalin labeled "{{p:last}}, L breast 2:00" are 4 cores, 0.2 cm dia, 0.8 to 1.6 cm, submitted entirely A1-A2. Cold ischemia 6 min, fixation 11 h.
MICRO: Invasive ductal carcinoma, Nottingham grade 2 (3+2+2 = 7/9), largest focus {{#6~14}} mm. LVI not seen.
IHC: ER 95% (Allred 8/8), PR 60%, HER2 1+, Ki-67 {{#8~34}}%. Clones SP1, 1E2, 4B5. Block A1 sent for OncotypeDX, req {{OTHER_ID=OR###-####~R#########}}.
COMMENT: BRCA2 c.5946delT known in family per chart; see outside slides {{OTHER_ID=####-YY-####~HYY-####}} from {{f:hosp}} reviewed {{d:mdl,md0:3}}.

Dx called to Dr. {{q:last}} at {{ph}}, read back, {{d:us2:4}} 1530.
Electronically signed: {{a:fl}}, MD, FCAP   lic {{ohmd}}
ICD-10 C50.412   CPT 88305 x1, 88360 x4
""")

# 4 radiology UK -----------------------------------------------------------------
T("uk", dict(p=("uk","?",(20,85)), a=("uk","?",ST), g=("uk","?",ST)), """
RADIOLOGY REPORT  **VERIFIED**
Hosp: {{f:hosp}}      Unit no. {{mrn}}     CHI: {{p:chi}}
{{p:lfu}}    {{p:sex}}   d.o.b. {{p:dob:ukdot,uk}}
Exam: CT thorax abdomen pelvis with contrast     Accn {{OTHER_ID=RYY########~E#######~GGYY-######}}
Exam date {{d:uk:0}} 14:20     Reported {{d:uk:1}}
Referrer: Dr {{g:il}}, {{f:clinic}} (practice code {{OTHER_ID=4####~G4####}}), {{city}}

Clinical details: wt loss 9 kg / 4 mths, CA19-9 {{#60~640}}. Ex smoker 30 pk yrs. Crohn's 1998. eGFR 71. Previous CT {{d:my,ukmon:-420}}.

Technique: Omnipaque 350, 90 ml at 3 ml/s, 20G cannula L ACF. DLP 842 mGy.cm.

Findings: {{#18~34}} x {{#12~22}} mm hypodense lesion in the pancreatic neck, SMA fat plane preserved, 90 degree abutment of portal vein. Upstream duct 6 mm. Segment VI cyst 11 mm (HU 8) unchanged. No PE. L1/2 disc narrowing, Schmorl's nodes. Thyroid nodule 7 mm, TR2.

Conclusion: Probable pancreatic adenocarcinoma T2 N0. For HPB MDT on {{d:dml,dmo:7}}; list ref {{OTHER_ID=MDT-#####~HPB/###/YY}}.

Telephoned to Ward 61 ({{ph}}) 15:05.   Reported by {{a:fl}}, GMC {{gmc}}
Page {{pager}} if any query. DICOM study on CD serial {{DEVICE=CD######~%#####-##}} sent {{d:uk2:2}}.
""")

# 5 operation note US with implants (200+) ---------------------------------------
T("us", dict(p=("us","?",(52,86)), a=("us","?",ST), b=("us","?",ST), n=("us","F",ST), r=("us","M",ST)), """
OPERATIVE REPORT

PATIENT NAME:     {{p:full!u}}
MEDICAL RECORD #: {{mrn}}
VISIT #:          {{acct}}
DATE OF BIRTH:    {{p:dob:us,us3}}
DATE OF SURGERY:  {{d:us,us3:0}}
FACILITY:         {{f:hosp}}
SURGEON:          {{a:fl}}, MD   (NPI {{npi}})
ASSISTANT:        {{b:fl}}, PA-C
ANESTHESIA:       Spinal, 0.75% bupivacaine 1.6 mL, L3-4
EBL: {{#120~300}} mL    TOURNIQUET: {{#48~77}} min at 300 mmHg    ASA: 3

PREOPERATIVE DIAGNOSIS: Primary osteoarthritis, right knee (M17.11), Kellgren-Lawrence 4.
PROCEDURE: Right total knee arthroplasty, CPT 27447.

IMPLANTS (stickers on page 3)
  Femur, CR size 6        REF 5510-F-602    LOT {{lot}}
  Tibial baseplate sz 5   REF 5520-B-500    LOT {{lot}}   SN {{sn}}
  Insert, X3 poly 9 mm    REF 5531-G-509    LOT {{lot}}
  Patella 32 x 10 mm      REF 5551-G-320    LOT {{lot}}

INDICATIONS: {{p:mr.}} {{p:last}} is a {{p:age}}-year-old retired from {{emp}} with progressive pain, Oxford Knee Score 14/48, who failed injections on {{d:md,mdl:-120}} and therapy at {{f:clinic}}. Risks were discussed and consent form {{OTHER_ID=C-######~CF#####}} signed {{d:USL:-8}}.

DESCRIPTION: Time out at {{t}}. Ancef 2 g. Medial parapatellar arthrotomy. Whiteside's line, 3 degrees ER, distal cut 9 mm at 5 degrees valgus. Gaps balanced at 19 mm. Kocher and Hohmann retractors. Palacos cement lot {{lot}}. ROM 0 to 125. No Jackson-Pratt. Counts correct x2. Navigation tower serial {{sn}} logged. Vendor rep {{r:fl}} present, vendor badge {{OTHER_ID=RT-#####~V######}}; circulator {{n:il}}, RN.

DISPOSITION: PACU stable, BP 128/74, HR 68, SpO2 99% on 2 L. Call {{ph}} for drainage or temp over 101.5.
DD: {{d:us2:0}}   DT: {{d:us2:1}}   Job: {{OTHER_ID=^######~#####-####}}
""")

# 6 ED triage all caps -------------------------------------------------------------
T("us", dict(p=("us","M",(19,66)), w=("us","F",(25,60)), r=("us","F",ST)), """
ed triage   arr {{d:us,mil:0}} {{time}}   mode: ems medic 14   esi 2
{{p:lf}} {{p:age}} m   dob {{p:dob:us}}   mr# {{mrn}}  enc# {{OTHER_ID=^########~1000#######}}
cc: mva, restrained driver, t-boned at [[intersection||stop sign]], airbag +, no loc. c/o lt chest and wrist pain 8/10.
vs t 98.4 hr {{#92~124}} rr 20 bp {{#108~146}}/{{#62~92}} spo2 97 ra gcs 15 bgl 112. pupils 3/3 perrl. lmp n/a. td {{yr:-4}}.
pmh: asthma, adhd (vyvanse 40), nkda. 18g l ac, ns 500 ml. fast neg. c-collar, canadian c-spine pos.
vehicle: gray silverado plate {{plate}} vin {{vin}}, towed. ohp crash rpt {{OTHER_ID=##-####-##~8#-######-YY}}. dl {{dl}} copied. wk: {{emp}}
address {{st}} {{city}} {{stt}} {{zip}}  cell {{ph}}
er contact wife {{w:fl}} {{ph}} notified 2x
ins: auto claim {{OTHER_ID=##-%###-#%%~CLM#########}}, health id {{hp}} grp {{grp}}
triage rn {{r:il}} badge {{OTHER_ID=####~E#####}}
valuables bag {{OTHER_ID=VB#####~0#####}} to security. pt states tattoo only no id on him at scene, wallet in car.
""", case="u")

# 7 telephone encounter --------------------------------------------------------------
T("us", dict(p=("us","F",(24,70)), n=("us","F",ST), d=("us","?",ST), h=("us","M",(30,70))), """
Telephone Encounter  {{d:us,mdy:0}} {{t}}
Caller: {{h:fl}} (spouse, on HIPAA form dated {{d:us2:-300}})  Callback {{ph}}, ok to lv msg; alt {{ph}} (work, {{emp}})
Patient: {{p:fl}}  DOB verified {{p:dob:us}}  last 4 SSN {{SSN=####}}

S: Pt started Camila on {{d:md,mdo:-12}} instead of Yasmin bc of migraine w/ aura. Now spotting x 5 d, 2-3 pads/day, no clots. Denies dizziness. Also wants lab results from {{d:md:-3}} - read to her: TSH 2.1, ferritin 11, Hgb {{#.1~10.4~12.2}}.
A: BTB expected 1st 3 packs. Iron def.
P: Per Dr {{d:last}} ferrous sulfate 325 qod. ED if > 1 pad/hr. [[Fax||Sent]] script to {{f:pharm}}, ph {{ph}}, Rx #{{rx}}. Recheck CBC {{d:mdl,mdo:42}}.
Pt asks we stop mailing to {{st}}; new addr {{st}}, {{city}} {{zip}}. Updated in Epic. New ins card, member # {{hp}}, eff {{d:us2:-20}}.
Time on phone 11 min (99442). Ticket {{OTHER_ID=TE-#######~INC#######}} closed. -- {{n:fl}}, RN
""")

# 8 portal messages --------------------------------------------------------------------
T("us", dict(p=("us","?",(26,68)), d=("us","?",ST), m=("us","F",ST), k=("us","M",(3,14),"p")), """
{{url@u}}  > Messages > Thread {{OTHER_ID=MSG-#######~#########@th}}

From: {{p:fl}} ({{p:email}})
To: {{d:fl}}, DO
Sent: {{d:us2,mdy:0}} 10:07 PM
Subject: re: re: [[rash||numb hand]]

hi dr {{d:last}}, its {{p:first}} again. the cream did nothing. the numbness started {{d:mdo,md:-15}} right after my shift at {{emp}} and now its 3 fingers. i took 2 aleve 220 every 8 hrs. my bp at the grocery store machine was {{#128~158}}/{{#78~96}}. also the bill says acct {{acct}} past due but {{f:clinic}} has my insurance, id {{hp}} ??? i was told to call {{ph}} and it just rings. can i come {{d:mdl,mdo:4}} or is that full? p.s. {{k:first}}'s sports form is due {{d:md:6}}, his chart number is {{mrn}} i think

--- reply ---
From: {{m:first}}, MA for Dr. {{d:last}}   {{d:us2:1}} 8:31 AM
Good morning. Phalen's test is something we'd check in office; possible carpal tunnel. Use a neutral wrist splint 6-8 wks at night. Opening {{d:md*:4}} at 2:40. Billing fixed it, ref {{OTHER_ID=B-######~BL#######}}. Fax for the form is {{ph}}.

[delivered; read {{d:us2:1}} 08:52 from IP {{ip4}}, iOS 16.4 app v10.2.1]
""")

# 9 HIM e-mail chain (200+) ----------------------------------------------------------
T("us", dict(p=("us","F",(33,75)), h=("us","F",ST), l=("us","M",ST), v=("us","?",ST), x=("us","F",ST)), """
From: {{h:fl}} <{{h:wmail}}>
To: {{x:fl}} <{{x:wmail}}>
Cc: ROI-Queue
Date: {{d:mdy,us:5}} 4:12 PM
Subject: FW: 2nd request records {{p:last}} / {{OTHER_ID=YYCV00####~YY-CI-#####~CV-YYYY-##-####@ct}}

{{x:first}},

See below. This is the third time this attorney has asked and the authorization expired on {{d:USL:-30}}. Please do NOT send the psych notes (42 CFR part 2 does not apply but ORC does). Chart is split between MRN {{mrn}} and the old {{f:hosp}} number {{mrn}}; I have asked for a merge under ticket {{OTHER_ID=INC#######~HIM-####~REQ######}}. There are 412 pages and 3 discs. Invoice under ORC 3701.741 came to $94.60, they paid by check, acct ending {{ACCOUNT=####}}.
I am off {{d:md*:8}} thru {{d:md*:12}}; {{v:first}} is covering at {{phx}}.

Thanks, {{h:first}}
{{h:fl}}, RHIA, CHPS
Manager, Health Information, {{f:hosp}}
{{st}} | {{city}}, {{stt}} {{zip}} | ph {{ph}} | {{url}}

> From: {{l:fl}} <{{l:email}}>
> Sent: {{d:us2,us:4}} 9:02 AM
> Our firm, {{EMPLOYER=Crane & Moyle LPA~Hutchins Vance LLC~Beadle, Orr and Stamm}}, represents {{p:fl}} (DOB {{p:dob:us}}, SSN {{ssn}}) regarding the collision of {{d:long,longord:-400}}. Our letter of {{d:mdo,mdl:-28}} was not answered. Our file {{OTHER_ID=^####-###~%%%-###-YY}}; please forward complete charts incl. UB-04, itemized bills and films to the office or fax to {{ph}}.
> {{l:il}}, Esq., Ohio Bar {{LICENSE=00#####~009####}}

> > Auto-reply {{d:us2:4}}: upload via secure link {{url}}, passcode sent apart. Uploads limited to 250 MB. Turn-around 7-10 days. Status 4 of 5 = QA. Upload came from {{ip4}}.
""")

# 10 social work assessment (200+) ----------------------------------------------------
T("us", dict(p=("us","M",(90,98)), d=("us","F",(58,70)), s=("us","F",ST), g=("us","M",(60,72)), aps=("us","F",ST)), """
SOCIAL WORK PSYCHOSOCIAL ASSESSMENT

Pt {{p:lf}}  MRN {{mrn}}  DOB {{p:dob:us,us2}}  seen {{d:us2,us:0}}, 50 min, room 418-2
Referral: hospitalist, concern for self neglect / possible financial exploitation

{{p:mr.}} {{p:last}} is a {{p:agew}} year old widowed veteran (Korea) living alone at {{sth}}, {{city}}, in {{county}}, two story, 14 steps, oil heat, no AC. Retired {{yr:-33}} from {{emp}} after 31 years. {{p:His}} {{p:son}} was not present. Collateral from daughter-in-law {{d:fl}} (DPOA-HC, copy dated {{d:us:-900}}) at {{ph}}: she visits q2 wk, found 11 unopened bills and the gas shut off {{d:mdl,md:-9}}. A nephew "{{g:first}}" has been using pt's debit card, {{ACCOUNT=XXXX XXXX XXXX ####~^### #### #### ####}}, and drives pt's truck ({{stt}} plate {{plate}}).

Cognition: SLUMS {{#12~22}}/30, PHQ-9 6, Lawton IADL 3/8, Katz 4/6. Decision making capacity per psych on {{d:md,md0:-1}}: lacks for finances, has for placement.
Income: SSA $1,412 + pension $318. Medicare {{mbi}}; Medicaid appl filed {{d:us:-2}}, case # {{OTHER_ID=500#######~70########~13#######}}. VA claim no. {{OTHER_ID=C-## ### ###~C########}}. Soc sec {{ssn}}.

Reports: APS made {{d:us2:0}} 1405, intake worker {{aps:fl}}, ref {{OTHER_ID=APS-YY-####~APS######}}. Police report {{OTHER_ID=YY-######~YYP-####}}, {{city}} PD.

Plan: 1) SNF referrals x3, first choice {{f:nh}}, liaison {{ph}}. 2) PASRR level 1 done. 3) Meals, PASSPORT waiver screen {{d:mdo,mds:7}}. 4) SW to recheck w/ {{d:first}} {{d:md:3}}. Pt states "I buried one wife and two dogs out of that house" and wants to go home.

{{s:fl}}, MSW, LISW-S   lic {{LICENSE=I.######~I.0######-SUPV}}   pgr {{pager}}
""")

# 11 pharmacy clarification fax -------------------------------------------------------
T("us", dict(p=("us","?",(35,79)), d=("us","?",ST), r=("us","?",ST)), """
*** PRESCRIBER RESPONSE NEEDED ***      {{f:pharm}}   {{st}}  {{city}}
Ph {{ph}}  Fx {{ph}}   NCPDP {{LICENSE=36#####}}   {{d:us2,us:0}}

To: {{d:fl}}, MD    DEA {{dea}}    NPI {{npi}}
RE: {{p:fl}}   {{p:dob:us2,us}}   {{st}}
RX# {{rx}}  written {{d:us2:-2}}
   Oxycodone/APAP 5-325  #90  sig 1-2 tab q4-6h prn  (MME 67.5)
ISSUE: [x] MME > 50 with alprazolam 1 mg tid (filled {{d:us2:-11}}, Rx# {{rx}})   [ ] not covered   [ ] interaction
OARRS checked {{d:us2:0}} - 3 prescribers, 2 pharmacies, NarxScore {{#320~610}}. Request ID {{OTHER_ID=OAR-#######~########}}
Claim rejected code 75, PA line says use ref {{OTHER_ID=PA^#######~EOC########}}. Cardholder {{hp}} Grp {{grp}} person code 01.
Also: NDC 00406-0512-01 on back order, mfr lot {{lot}} recalled last wk, pt had 14 tabs of it.
Suggest: naloxone 4 mg NS #2; Lyrica 75 bid; CrCl est 54 mL/min (Cockcroft-Gault).
Pt's picked up by person showing DL {{dl}}.
RPh {{r:il}}  lic {{LICENSE=03-#-#####~03######}}
Please initial & return by {{d:md,mds:2}}. CONFIDENTIAL.
""")

# 12 district nurse home visit Scotland --------------------------------------------------
T("uk", dict(p=("uk","F",(90,101)), d=("uk","F",(60,72)), n=("uk","F",ST), g=("uk","?",ST)), """
DN visit  {{d:uk2,ukdot2:0}}  11:20-11:55     caseload {{OTHER_ID=DN####~%%###}}
{{p:fl}}   {{p:age}} yrs   CHI {{p:chi}}   {{st}}, {{city}} {{zip}}   key safe by back door, code with office
Tel {{ph}}, dtr {{d:first}} {{ph}} (works {{emp}}, not before 2)

Leg ulcer L gaiter, {{#.1~3.1~6.8}} x 2.4 cm, 60% slough, exudate ++, ABPI 0.92 (done {{d:dm,dmm:-21}}). Waterlow 18, MUST 1. Redressed Inadine + Profore 4 layer. Pain 3/10, paracetamol 1 g qds. BM 7.4. BP 146/68 P 72 reg T 36.4. Catheter Ch 14 changed, lot {{lot}} exp 2 yrs; next change {{d:uk2,ukmon:84}}. Bristol stool type 4. Pressure mattress hired from joint store, serial {{sn}}, alarm sounding, new one ordered order no {{OTHER_ID=EQ-######~######/YY}}. Community alarm unit ID {{DEVICE=CA######~TU-#####}} tested ok.

{{p:first}} says she fell on {{d:dmo,dml:-4}} "went my length in the lobby", no head injury, SIMD form done, Datix {{OTHER_ID=WEB######~W#####}}. Not for Glasgow Coma Scale chart. Anticipatory care plan on KIS updated. Aged {{p:agew}} and still does her own messages.

T/c to Dr {{g:last}} ({{f:clinic}}, {{ph}}) re swab taken {{d:dm:0}} ?fluclox 1 g qds, pen allergy nil. Next visit {{d:dmo,dm:3}}.
{{n:fl}}, Band 6, NMC {{LICENSE=##%####S~##%####E}}
""")

# 13 insurance appeal (200+) ---------------------------------------------------------------
T("us", dict(p=("us","?",(29,70)), d=("us","?",ST), m=("us","?",ST)), """
{{f:clinic}}
{{st}}
{{city}}, {{stt}} {{zip}}
Phone {{ph}} / Fax {{ph}}

{{d:long,longord:0}}

Appeals & Grievances, {{st}}, {{city}} {{zip}}

RE:   Member: {{p:full}}
      Member ID: {{hp}}      Group: {{grp}} ({{emp}})
      DOB: {{p:dob:us}}
      Claim: {{OTHER_ID=YY########00~CLM-########~E#########}}     Denial letter dated: {{d:us,long:-21}}
      Reference no.: {{OTHER_ID=A-#######~GR-YYYY-#####}}
      Service: J3380 vedolizumab 300 mg IV x 8, CPT 96413

I am writing to appeal the above denial ("not medically necessary, step therapy not met"). {{p:mr.}} {{p:last}} is a {{p:age}}-year-old with Crohn's disease (K50.812) since {{yr:-9}}, Montreal A2 L3 B2. {{p:He}} failed mesalamine 4.8 g, budesonide 9 mg, azathioprine (TPMT normal, ALT {{#140~320}}) and Humira 40 mg weekly (trough 2.1 mcg/mL). Infliximab infusion on {{d:md*:-200}} was stopped for anaphylaxis at 20 min. Colonoscopy {{d:us,mdy:-45}}: SES-CD {{#11~24}}, 4 mm stricture at the ileocecal valve. Fecal calprotectin {{#640~2200}}, CRP 38, albumin 2.9. Weight down 22 lb; {{p:he}} missed 31 days of work since {{d:my,mmy:-150}}.

The AGA guideline supports vedolizumab with a 26.1% vs 12.1% remission advantage (p = 0.02). A peer to peer was held {{d:mdl,mds:-12}} with your Dr. {{m:last}} who did not have the operative report from {{f:hosp}}. We ask for review within 72 hours. Our billing account for this patient is {{acct}}, outstanding $18,402.77.

Sincerely,

{{d:full}}, MD, AGAF
NPI {{npi}}   Ohio license {{ohmd}}   Tax ID on file
Direct: {{phx}}   {{d:wmail}}
Enc: 14 pp.  Certified mail {{OTHER_ID=7019 #### 0001 #### ####~9414 #### #### #### ####}}
""")

# 14 consent UK -------------------------------------------------------------------------------
T("uk", dict(p=("uk","?",(30,82)), s=("uk","?",ST), i=("in","?",(30,60)), r=("uk","?",ST)), """
CONSENT TO OPERATION / INVESTIGATION (Form 1)                form no. {{OTHER_ID=CF1-######~0######}}
-affix label-   {{p:lfu}}  {{p:dob:uk,dmyy}}  {{mrn}}  CHI {{p:chi}}  {{st}}  {{zip}}  Ward 9 bed 4

Proposed procedure: laparoscopic cholecystectomy +/- on table cholangiogram, Calot's dissection
Risks: bleeding (1 in 100), bile duct injury (3 in 1000), conversion 5%, port hernia, DVT, death <0.1%
Extra: tissue for bio-bank study REC ref {{OTHER_ID=YY/WS/01##~YY/SS/0##^}} [[YES||yes, initialled]] ; iris image taken at theatre sign-in, image ref {{bio}} kept 30 d; voice recording of discussion, file {{BIOMETRIC=VR-######~voice_####_YY}}, agreed

I confirm I have explained this in clinic on {{d:uk,uk2:-35}} and again today {{d:uk,uk2:0}}. Leaflet v3.2 given.
Signed {{s:fl}}, ST6, GMC {{gmc}}, bleep {{pager}}
Patient signature .................. {{p:fl}}  date {{d:uk2:0}}
Interpreter: {{i:fl}}, agency id {{OTHER_ID=INT####~LL-#####}}, tel {{ph}}
Witness (pt has tremor, signs w/ X): {{r:il}}  {{d:uk2:0}}
Anaesthetic: ASA 2, Mallampati 2, BMI {{#.1~23.0~36.0}}. NKDA. LMP n/a. Last ate 22:30.
Next of kin informed on {{ph}}. Copy e-mailed {{p:email}}.
""")

# 15 fax cover -----------------------------------------------------------------------------------
T("us", dict(p=("us","?",(20,85)), f=("us","F",ST), t=("us","?",ST)), """
                    F A X   T R A N S M I T T A L
TO:      {{t:fl}}, Release of Information          FAX: {{ph}}
FROM:    {{f:fl}}, {{f:hosp}} HIM            FAX: {{ph}}   TEL: {{ph}} ext {{ext}}
DATE:    {{d:us,mdy:0}} {{t}}         PAGES: {{#3~48}} incl. cover
RE:      {{p:il}}  DOB {{p:dob:us2,us}}  Chart {{mrn}}  your ref {{OTHER_ID=ROI-######~R########}}

[ ] Urgent   [x] For your review   [ ] Please reply   [x] Continuity of care

Comments: Here are the H&P, op note ({{d:us2:-17}}), last 2 ECGs and med list. Path is still pending under {{OTHER_ID=YY-S-####~SYY-####}}. Note pt changed plans {{d:mdo,md0:-40}}, new id {{hp}}; [[old acct {{acct}} closed||guarantor acct {{acct}}]]. Page 7 is blurry, that is 0.5 mg not 5 mg, verified x2. If you need films they are at {{url}}, PACS, 1.2 GB. Otherwise ring me before 3.

CONFIDENTIALITY NOTICE: this transmission may contain protected health information. If you are not the intended recipient destroy it and notify the privacy office at {{ph}}. 45 CFR 164.

>> TX RESULT  OK   {{d:us2,mdd:0}} {{t}}  ID {{OTHER_ID=TX-####~JB####}}  DUR 02'41"  MODE G3 ECM 33600
""")

# 16 lab sheet --------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(22,88)), d=("us","?",ST), t=("us","?",ST)), """
{{f:lab}}  {{st}} {{city}} {{stt}} {{zip}}   Dir: {{d:fl}}, MD
PATIENT              SPECIMEN              REPORT
{{p:lfu}}        {{OTHER_ID=YY-###-####~%%######~0##-###-####-0@sp}}      FINAL
DOB {{p:dob:us}}       Coll {{d:us:0}} 0655     Rpt {{d:us:1}} 1120
ID {{mrn}}       Recd {{d:us:0}} 0910     Fasting: Y
Acct {{acct}}      Req {{OTHER_ID=^#######~R-######}}      Phleb {{t:il}}

TEST             RESULT   FLAG   UNITS      REF
WBC              {{#.1~3.9~13.2}}            K/uL       3.8-10.8
HGB              {{#.1~9.8~16.1}}            g/dL       13.2-17.1
PLT              {{#140~410}}             K/uL       140-400
Na               {{#131~144}}             mmol/L     135-146
K                {{#.1~3.2~5.4}}     *      mmol/L     3.5-5.3
Creat            {{#.2~0.70~2.10}}           mg/dL      0.70-1.28
eGFR             {{#31~98}}      L      mL/min/1.73m2  >60
TSH              {{#.2~0.30~6.20}}            mIU/L      0.40-4.50
HCV Ab           NR
Factor V Leiden R506Q   HET    A
PT/INR           {{#.1~11.0~28.0}} / 2.4
Panel code 10231, LOINC 2823-3, method Jaffe, analyzer AU5800 s/n {{sn}}

K called to {{f:clinic}}, spoke w/ {{t:first}}, {{ph}}, {{d:md,md0:0}} 1003. Hemolysis index 2+. Repeat {{d:md,mds:7}}.
Results online: {{url}}
Bill to: subscriber {{hp}}  ICD E11.22
""")

# 17 dental AU -----------------------------------------------------------------------------------------
T("au", dict(p=("au","?",(24,77)), d=("au","?",ST), r=("au","F",ST)), """
{{FACILITY=Banksia Street Dental~Coonabilla Family Dentists~Southern Smiles Dental Group}}, {{st}}, {{city}} NSW {{zip}}  ph {{ph}}
Pt: {{p:fl}}  File {{MRN=D####~^####}}  DOB {{p:dob:uk,uk2}}  mob {{ph}}
Medicare {{HEALTH_PLAN=2### ##### #~3#########}} ref 2   Health fund mbr no. {{HEALTH_PLAN=########%~^#######}}   Concession CRN {{OTHER_ID=^## ### ###%}}

{{d:uk2,uk:0}}  [[Dr||dr]] {{d:last}}: 46 implant stage 2. LA 2.2 ml lignocaine 2% 1:80 000, ID block. Healing abutment 5 x 4 mm placed, ISQ {{#66~79}}/{{#64~80}}, 35 Ncm. Fixture 4.1 x 10 mm RN SLActive placed {{d:uk2,ukmon:-110}} LOT {{lot}} - sticker in file. PA taken, no threads exposed. BPE 2/1/2/3/2/2, bleeding 18%. Caries 15 MO, watch 26. Items 022, 661, 688. Post op BP 132/80.
Rx amoxil 500 tds 15 caps, script no {{OTHER_ID=S#######~^######}}, prescriber {{LICENSE=^######~DEN000#######}}.
Crown sent to lab job {{OTHER_ID=J-#####~LAB####}}, shade A3.5, due back {{d:dm,dmm:14}}. Chair side scan uploaded. Next appt {{d:ukmon,uk2:17}} 9.40.
Paid $1,480 eftpos, card ending {{ACCOUNT=####}}. {{r:first}} at desk to ring {{p:first}} if lab late. Recall 6/12. e: {{p:email}}
""")

# 18 physio NZ ---------------------------------------------------------------------------------------------
T("nz", dict(p=("nz","?",(19,63)), d=("nz","?",ST), g=("nz","?",ST)), """
Physio initial assessment - {{FACILITY=Harbour View Physiotherapy~Rimu Sports Physio~Te Awanui Physio & Pilates}}
{{d:uk2,ukmon:0}}   NHI {{SSN=%%%####}}   ACC45 claim {{OTHER_ID=%%#####~100########}}   DOI {{d:uk,uk2:-6}}
{{p:fl}}, dob {{p:dob:uk,ukdot}}, {{st}}, {{city}} {{zip}}.  M {{ph}}   occ: packer, {{emp}}

S/ landed awkward off forklift step, R ankle inversion, heard pop. Ottawa ankle rules neg, xr {{d:dm,dmm:-5}} nad ({{OTHER_ID=XR-######~YY-######}}). VAS 6/10 -> 3/10. 24 hr: am stiff 20 min. No PMHx, Diclofenac 50 tds. Goal: back to league by {{d:mon:75}}.
O/ swelling fig-8 {{#50~56}}.5 cm cf 49. DF knee to wall 4 cm vs 11. Ant drawer gr 2, talar tilt 1+, Thompson's neg. SLS 8 s. Power ev 4/5, PF 5/5. FAAM 48/84, LEFS {{#31~56}}/80.
A/ gr 2 ATFL sprain. read S5004.
P/ RICE, taping, theraband red 3x12, alphabet, proprio. Moon boot loan no. {{DEVICE=MB-###~B####}}, bond $40 paid. 6 sessions approved PO {{OTHER_ID=PO######~ACC-######}}. Off work cert to {{d:dml,dm:8}}. Copy to Dr {{g:last}}, fax {{ph}}, {{g:wmail}}
next {{d:dm,dmm:5}} 0730.   {{d:il}}, reg {{LICENSE=70-0####~70-1####}}
""")

# 19 school nurse --------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(6,16)), m=("us","F",(27,48),"p"), t=("us","F",ST), n=("us","F",ST), d=("us","?",ST)), """
{{f:school}} - Health Office Log
Student: {{p:fl}}   Gr {{#1~9}}   Student ID {{OTHER_ID=######~^#####-YY}}   DOB {{p:dob:us2,us}}   HR tchr: Mrs. {{t:last}}
Date {{d:us2,us:0}}  In 10:50  Out 11:35

c/o "my chest is tight" after PE. RR 28, SpO2 {{#91~95}}, peak flow 190 (yellow, personal best 280). Exp wheeze bilat. Albuterol HFA 90 mcg 4 puffs w/ spacer 10:55 & 11:15 -> SpO2 98, PF 250. Inhaler in office, exp {{d:mys:200}}, Rx {{rx}} from {{f:pharm}}. Peanut allergy also, EpiPen Jr 0.15 lot {{lot}}, AAP signed by Dr. {{d:last}} {{d:us2:-45}}.

Called mom {{m:first}} {{ph}} no ans; left vm at work ({{emp}}) {{phx}}; grandma picked up 11:35, showed DL {{dl}}, signed out. Mom emailed back 12:10 from {{m:email}}. Medicaid plan # {{HEALTH_PLAN=10##########~^###########}} for the ER if needed.
504 mtg is {{d:md*:9}}. IHP in DASL/cloud folder {{url}}. Lunch PIN works by finger scan, enrolled template {{BIOMETRIC=FP-######-R^~FGR#####}}, parent asks it be deleted.
Incident form {{OTHER_ID=IR-####~SN-YY-###}}. BMI 71st %ile, vision 20/30 20/25, hearing pass 4/4.
{{n:fl}}, RN, LSN
""")

# 20 ambulance PCR (200+) ---------------------------------------------------------------------------------------
T("us", dict(p=("us","F",(90,97)), s=("us","M",(60,72),"p"), e=("us","M",ST), e2=("us","F",ST), d=("us","?",ST)), """
PREHOSPITAL CARE REPORT                PCR# {{OTHER_ID=YY-00#####~YYYY######~%%YY-#####}}   Run {{OTHER_ID=YY####~E##-####}}
Agency: {{FACILITY=Tallis Township Fire & EMS~Penderton Fire Department~Hocking Bend EMS Dist. 3}}   Unit M-21 ({{stt}} plate {{plate}})   {{county}}
Date {{d:us,us3:0}}   Disp 03:12  Enr 03:14  OnSc 03:22  AtPt 03:24  LvSc 03:41  Dest 03:58

PT: {{p:lf}}     {{p:age}} F     {{p:dob:us}}     SSN {{ssn}}
Scene: {{sth}}, {{city}} {{zip}}
Medicare {{mbi}}    Supplement {{hp}}
Destination: {{f:hosp}}   Med control Dr {{d:last}}   Pt stickers MRN {{mrn}}

C: Weakness / slurred speech
H: {{p:age}} yof found by son {{s:first}} on bathroom floor, LKW 2230 {{d:md,md0:-1}}. PMH afib on Eliquis 2.5, HTN, DM2, TIA in {{d:mmy,my:-700}}. All: Keflex. Pacemaker card in wallet: model W1DR01, serial {{sn}}, implanted {{d:us2,us:-1500}}.
A: GCS 13 (E4 V4 M5). Cincinnati Prehospital Stroke Scale 2/3, LAMS 4, RACE 6. R facial droop, R arm drift, aphasia. PERRL 3 mm. Lungs clear. Skin tear R elbow 3 cm. No Battle's sign.
Rx: O2 2 lpm NC, 18 ga L FA, NS TKO, 12-lead afib 84 no STEMI, BGL {{#98~212}}.
   TIME   BP       HR   RR   SpO2  GCS
   0326   188/94   84   18   93    13
   0336   182/90   80   16   97    13
   0351   179/88   82   16   98    13
T: Stair chair, stretcher, secured x5. Code stroke called 0340, LVO alert. Son followed in own car, cell {{ph}}. Monitor LP15 s/n {{sn}}, file uploaded from {{ip4}}. DNR comfort care bracelet seen, form dated {{d:us2:-380}}. Narcs intact, seal {{OTHER_ID=#######~S-#####}}.

Crew: {{e:fl}} EMT-P #{{LICENSE=1#####~00######}}; {{e2:il}} AEMT #{{LICENSE=1#####~00######}}
Receiving RN sig on tablet. Times from CAD {{OTHER_ID=F########~CAD-YY-#####}}. Mileage 11.4.
""")

# 21 death note -----------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(90,100)), d=("us","?",ST), s=("us","F",(55,72)), n=("us","F",ST), f=("us","M",ST)), """
DEATH NOTE / EDRS worksheet      case {{OTHER_ID=YYYY0#####~EDR######}}
Called to bed 7 at 0418 {{d:us2,us,mdl:0}}. No resp effort, pupils 6 mm fixed, no heart tones x 2 min, asystole 2 leads. Pronounced 0421. Pt was {{p:age}}, comfort care since {{d:md,mdo:-3}}. Family ({{s:first}}, {{ph}}) notified 0435, coming.

Legal name: {{p:full}}      MRN {{mrn}}
DOB {{p:dob:us,long}}   Age {{p:age}}    SSN {{ssn}}
Resid: {{st}}, {{city}}, {{county}}  {{zip}}   Usual occ: machinist, {{emp}}
Cause: a) aspiration pneumonia - 4 d   b) Lewy body dementia - 6 y   II: CKD 4, AF
Manner: natural. Tobacco: no. Autopsy: declined. ME: {{county}} coroner called, released, ref {{OTHER_ID=ME-YY-####~CYY-####}}
Lifeline: tissue referral {{OTHER_ID=YY-#######~LB######}}, ruled out age.
Pacemaker to be explanted, s/n {{sn}} (St. Jude, dual).
Certifier: {{d:fl}}, DO   lic {{LICENSE=34.0#####~34-00####}}   NPI {{npi}}   signed {{d:us2,us:1}}
Funeral home: {{FACILITY=Boyd-Massey Funeral Home~Ziegler & Sons~Carver Memorial Chapel}}, director {{f:fl}} dir. lic {{LICENSE=00####~FD.######}}, van plate {{plate}}
Belongings: 1 ring yellow metal, glasses, $14; env {{OTHER_ID=BE-####~#####}}. Seal verified. {{n:il}} RN
""")

# 22 research visit ------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(40,74)), i=("us","?",ST), c=("us","F",ST)), """
Study: BEACON-HF 302 (phase 2b, NCT registry on file)   Site: {{f:hosp}}
Subject {{OTHER_ID=014-0##~014-1###~S014/0##@sj}}   Screening no {{OTHER_ID=SCR-####~14-###-S}}   Initials withheld   Visit: Week 12 (window +/- 3 d)
Visit date {{d:mil,dmyy:0}}    prev {{d:mil,dmyy:-28}}    ICF v4.0 signed {{d:mil,dmyy:-110}}
Source chart MRN {{mrn}}   name in source: {{p:lf}}   DOB {{p:dob:mil,dmyy}}

IP compliance 96% (162/168 tabs). Kit {{OTHER_ID=K#####~KIT-######}} returned, kit {{OTHER_ID=K#####~KIT-######}} dispensed, 25 mg. Wearable patch S/N {{sn}}, BLE MAC {{mac}}, synced.
BP seated x3: {{#112~138}}/72, 124/70, 122/74. NYHA II. 6MWD {{#290~460}} m. KCCQ-12 64. NT-proBNP {{#600~3400}} pg/mL. QTcF {{#402~455}} ms. LVEF 34%.
Speech sub-study: recording {{BIOMETRIC=VX-####-W12~SPK_######}} uploaded to {{url}} ; face video {{bio}}.
AE #2: cough grade 1, onset {{d:dmm,mds:-9}}, not related. SAE none. ConMeds: Entresto 49/51 bid, Farxiga 10.
PK 0 h {{t}}, 1 h, 2 h; barcode {{OTHER_ID=#########~%%#######}} aliquots 1-6, -80C freezer 3 box 22. Airbill {{OTHER_ID=#### #### ####~79##########}}.
Stipend $75 to card {{ACCOUNT=^### #### #### ####~5###-####-####-####}}. Reminder text to {{ph}}.
SC {{c:fl}}   PI {{i:fl}}, MD {{d:mil,dmyy:1}}   IRB {{OTHER_ID=YYYYH0###~STUDY0000####}}
""")

# 23 screenshot text --------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(65,88)), d=("us","?",ST), m=("us","F",ST)), """
Hyperspace - PRD - {{m:fl}} - HIM DEPT          _ [] X
Chart  |  Review  |  Results  |  Synopsis  |  Media  |  Help
{{p:lf}}   {{p:age}} y.o. {{p:sexw}}   [{{mrn}}]   CSN: {{OTHER_ID=^#########~1#########}}
DOB {{p:dob:us}}   Legal {{p:sexw}}   Pref lang English   Code: Full
PCP {{d:lf}}   Cvg: Medicare {{mbi}}   MyChart: active
Allergies (2)  Penicillins; Latex       Wt 81.6 kg   BMI 28.4   eGFR 57
-------------------------------------------------------------
FYI: !! DUPLICATE ?  see {{mrn}}   Care Everywhere 3 new   BPA 4
Demographics   {{st}} / {{city}} / {{zip}}
Home {{ph}}   Mobile {{ph}}
Email {{p:email}}
Guar acct {{acct}}  bal $212.40   HAR {{ACCOUNT=4000#####~6000######}}
Health Maint: Colonosc overdue; Shingrix 1/2; Prevnar 20 done {{d:us2:-300}}; A1c {{#.1~5.4~8.9}}
Last filed by {{d:last}} {{d:us:0}} 07:58 AM
Scanned: [[DL front||Driver license]] {{dl}}   Ins card front/back   ID photo {{BIOMETRIC=FACE######~FR-#######}} face match 0.97
Print to HIM desk printer ({{ip}})   wkstn MAC {{mac}}
SecureChat (1)   Inbasket (23)   9:41 AM  {{d:us2,us:0}}  v. 98.1 build 4417
""")

# 24 CSV table ------------------------------------------------------------------------------------------------------------------
T("us", dict(p1=("us","?",(30,89)), p2=("us","?",(90,99)), p3=("us","?",(20,70)), p4=("us","?",(1,17)), p5=("us","?",(40,80))), """
acct,mrn,pt_name,dob,age,sex,admit,disch,drg,los,wt,payer_id,zip,phone,employer,status
{{acct}},{{mrn}},"{{p1:lf}}",{{p1:dob:us}},{{p1:age}},{{p1:sex}},{{d:us:0}},{{d:us:4}},291,4,1.3454,{{hp}},{{zip}},{{ph}},{{emp}},BILLED
{{acct}},{{mrn}},"{{p2:lf}}",{{p2:dob:us}},{{p2:age}},{{p2:sex}},{{d:us:1}},{{d:us:9}},871,8,1.8722,{{mbi}},{{zip}},{{ph}},,HOLD - no DPOA
{{acct}},{{mrn}},"{{p3:lf}}",{{p3:dob:us}},{{p3:age}},{{p3:sex}},{{d:us:2}},{{d:us:3}},392,1,0.7612,SELF,{{zip}},,{{emp}},"CLAIM {{OTHER_ID=YY#########~CLM######}} DENIED CO-197"
{{acct}},{{mrn}},"{{p4:lf}}",{{p4:dob:us}},{{p4:age}},{{p4:sex}},{{d:us:2}},{{d:us:5}},202,3,0.9871,{{HEALTH_PLAN=10##########}},{{zip}},{{ph}},n/a,BILLED
{{acct}},{{mrn}},"{{p5:lf}}",{{p5:dob:us}},{{p5:age}},{{p5:sex}},{{d:us:3}},,470,,2.0899,{{hp}},{{zip}},{{ph}},{{emp}},IN HOUSE RM 2214-A
# CMI 1.41  n=5  ALOS 4.0   query coder ext {{ext}}   run {{d:iso,ymd:10}} 06:00 report HIM_114 v2.3  from {{ip4}}  src {{url}}
# row 3 see note: self-pay pt gave SSN {{ssn}} at ED desk, address given as shelter; row 1 DRG 291 vs 292 CDI query sent, MCC J96.01
""")

# 25 raw dictation -----------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(38,84)), d=("us","?",ST), r=("us","?",ST)), """
this is doctor {{d:fl}} dictating a consult on patient {{p:fl}} spelled as it sounds medical record number {{mrn}} date of birth {{p:dob:long,longord,us}} date of consult {{d:mdl,mdo:0}} period new paragraph thank you doctor {{r:last}} for asking me to see this {{p:age}} year old {{p:man}} comma who was transferred from {{f:hosp}} on {{d:mdo,mdl:-1}} with a sodium of one eighteen period no correction one sixteen period {{p:he}} runs a line at {{emp}} and drinks about twelve beers a day period the ct number {{OTHER_ID=CTYY######~########}} was read as negative period urine osm four ten comma serum osm two forty eight comma blood pressure {{#104~150}} over {{#60~88}} pulse {{#66~110}} period impression colon siadh versus beer potomania comma rule out addison's period recommend three percent saline at thirty cc an hour comma goal no more than eight in twenty four hours period sodium q four h period call me at {{ph}} or pager {{pager}} with every value period next line my npi is {{npi}} and please copy {{f:clinic}} fax {{ph}} period insurance wants an authorization that is {{OTHER_ID=A#########~PA######}} good through {{d:mdl,mdo:20}} period end of dictation job {{OTHER_ID=######~^###-##}} thanks
""")

# 26 SMS ----------------------------------------------------------------------------------------------------------------------------
T("uk", dict(p=("uk","F",(24,60)), k=("uk","M",(3,12),"p"), n=("uk","F",ST), g=("uk","?",ST)), """
[{{d:uk2,uk:0}}, 08:14] {{PHONE=07^## ######~+44 7^## ######@m}}: hiya its {{p:first}} {{k:first}}s mum he's been up all nite temp 38.9 calpol 5ml x3, can he still get his jag on {{d:dmo,dm:2}}??
[{{d:uk2,uk:0}}, 08:31] Reception {{f:clinic}}: Hi {{p:first}}, nurse says no jab if fever over 38. Can we check his CHI pls
[{{d:uk2,uk:0}}, 08:33] {{@m}}: {{k:chi}} . dob {{k:dob:uk2,ukdot2}}. we moved btw {{st}}, {{zip}}
[{{d:uk2,uk:0}}, 08:40] Reception: Ta. New slot {{d:dml,dmm:9}} 10.20 wi Sr {{n:last}}. Confirm here {{url}} ref {{OTHER_ID=AP-#####~^######}}
[{{d:uk2,uk:0}}, 08:52] {{@m}}: link no working. email me {{p:email}} . also got a letter saying i owe 9.90 for a passport form, acct no {{ACCOUNT=########~INV-####}}, sort code {{ACCOUNT=80-##-##}}
[{{d:uk2,uk:1}}, 17:20] {{@m}}: he's 36.8 noo, 2 spots on tummy, glass test fine. ate half a banana lol 5/10
[{{d:uk2,uk:1}}, 17:26] Dr {{g:last}}: Sounds viral {{p:first}}. 111 if worse. {{k:first}} ok for nursery after 24h. Ring {{ph}} if not. Mirena check is due for you as well, last done {{yr:-5}}
""")

# 27 device clinic -------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(55,88)), t=("us","F",ST), d=("us","?",ST)), """
REMOTE DEVICE INTERROGATION   {{f:clinic}}
Pt {{p:fl}}   {{p:dob:us2,us}}   ID {{mrn}}   transmission {{d:us,mdy:0}} 02:14 (unscheduled)
Generator: dual ICD model DDPA2D1, SN {{sn}}, implant {{d:us2,mdy:-1200}} Dr. {{d:last}}
RA lead 5076-52  SN {{DEVICE=PJN#######~BBL######V}}     RV lead 6935M-62  SN {{DEVICE=TDL######V~PJN#######}}
Home monitor 24950 serial {{DEVICE=MYC######%~%%%######}}, wifi MAC {{mac}}, gateway {{ip}}

Mode AAI<=>DDD 60/130. AP {{#12~60}}% VP 0.4%. Batt 2.98 V, 6.1 yrs. RA 0.75 V @ 0.4 ms, P 2.4 mV, 456 ohm. RV 0.625 V @ 0.4, R 9.8 mV, shock Z 71. OptiVol 42. AT/AF burden 1.2%.
EVENT {{d:md,mds:-1}} 23:51: VT 188 bpm (CL 320 ms), ATP x1 (8 pulses, 88%) success. No shock. VF zone 200.
Spoke w/ pt {{ph}} - was asleep. K {{#.1~3.6~4.4}} Mg 1.7 drawn {{d:md:0}}. Increase Coreg 12.5 bid. No driving 6 mos, surrendered CDL {{dl}} to {{emp}}.
Billed 93295 / 93296. Claim {{OTHER_ID=^########~RD-######}}. Sub ID {{hp}}.
Next remote {{d:us2,us:91}}. Log in {{url}}
{{t:fl}}, CCDS   pgr {{pager}}
""")

# 28 HL7-ish -----------------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","?",(22,85)), n=("us","?",(30,70),"p"), d=("us","?",ST)), """
MSH|^~\\&|ADT|{{f:hosp!u}}|LAB|MAIN|{{d:ymd:0}} 0712||ADT^A01|{{OTHER_ID=MSG0######~Q#########}}|P|2.5.1
PID|1||{{mrn}}^^^MR||{{p:caret}}||{{p:dob:ymd}}|{{p:sex}}|||{{st!u}}^^{{city!u}}^{{stt}}^{{zip}}||{{ph}}|{{ph}}|ENG|M|||{{ssn}}
NK1|1|{{n:caret}}|SPO||{{ph}}
PV1|1|I|5N^522^B|ER|||{{LICENSE=1^########}}^{{d:last!u}}^{{d:first!u}}^^^^MD|||MED||||7|||||{{ACCOUNT=V##########~^########}}
IN1|1|MCR|||||||{{grp}}|||||||{{p:caret}}|SELF|{{p:dob:ymd}}|||||||||||||||||||{{hp}}
AL1|1|DA|PCN|MO|HIVES
DG1|1|I10|J44.1||{{d:ymd:0}}|A
OBX|1|NM|8867-4^HR||{{#70~118}}|/min|60-100|H|||F
OBX|2|NM|2339-0^GLU||{{#88~260}}|mg/dL|70-99|H|||F
OBX|3|ST|GCS||15||||||F
NTE|1||BED CHG 5N-522B TO 5N-518A. ADMIT DX COPD EXAC. INTERFACE ERR 207 RETRY 3/3 OK. SEE TKT {{OTHER_ID=INC#######~CHG######}}, FROM {{ip4}}. HOLD FOR DR {{d:last!u}} CALLBACK {{ph}}. PT PORTABLE O2 CONC S/N {{sn}}. FAMILY SAYS OLD CHART UNDER MAIDEN NAME, {{f:hosp!u}} {{yr:-11}}. FACE SHEET REPRINT X2, LABELS X10, WRISTBAND VERIFIED 2 OF 2.
""")

# 29 duplicate / merge worksheet ---------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","F",(25,70)), q=("us","F",(25,70),"p"), h=("us","F",ST), r=("us","F",ST)), """
MPI OVERLAY / MERGE WORKSHEET        task {{OTHER_ID=MPI-#####~MRG######}}   opened {{d:us2,us:0}} by {{h:il}}

                  RECORD A                      RECORD B
Name         {{p:lf}}            {{q:lf}} (?)
MRN          {{mrn}}                {{mrn}}
EPI          {{MRN=E########~EP-######}}               {{MRN=E########~EP-######}}
DOB          {{p:dob:us}}             {{q:dob:us}}
SSN          {{ssn}}            not given
Plan ID      {{hp}}          {{hp}}
Acct         {{acct}}             {{acct}}
Phone        {{ph}}          {{ph}}
Palm vein    {{bio}}            {{bio}}
Score        28.4 (threshold 21)     dup prob 0.61

Finding: NOT the same person. Sisters in law, same street (both mail to {{sth}}), {{city}}. Registrar {{r:first}} picked wrong line {{d:md*:-6}} at 1902. B's MRI (acc {{OTHER_ID=MRYY-######~ACC-#######}}), 2 notes, 1 Rx ({{rx}}) filed on A. B has gadolinium allergy; A does not. Risk level 3 of 5.
Fix: move 2/2 notes, retract lab 7 results (K 4.1, WBC 6.2...), re-bill, notify lab & radiology, letter to A by {{d:us2,mdl:10}}. Privacy said not a reportable breach, LoProCo 4 factor done. Scan of B's licence {{dl}} moved {{d:md:1}}.
Completed {{d:us2:2}}, validated on wkst {{ip4}}. Qs to {{h:first}}, ext {{ext}} or {{h:wmail}}
""")

# 30 access audit / breach (200+) ---------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","F",(25,58)), e=("us","M",ST), m=("us","F",ST), w=("us","M",ST), v=("us","F",ST)), """
PRIVACY INCIDENT SUMMARY - DO NOT FILE IN CHART
Incident {{OTHER_ID=PRIV-YY-####~PI-#####}}         Prepared {{d:us,long:12}} by {{m:fl}}, RHIA, Privacy Officer

1. Complaint. On {{d:long,mdl:0}} {{p:fl}} (MRN {{mrn}}, DOB {{p:dob:us2,us}}) phoned the hotline at {{ph}} and said her ex husband {{e:fl}}, a transport aide here (employee no. {{OTHER_ID=E#####~######}}, badge {{OTHER_ID=B-#####~####-##}}), knew about her {{d:md,mdo:-14}} visit to the {{f:clinic}}, including a positive hCG of 212 and her dose of Zoloft.

2. Access log (UTC-5)
   {{d:iso:-12}} 02:11:08  login OK    src {{ip4}}  MAC {{mac}}
   {{d:iso:-12}} 02:12:40  chart open, 7 min, 14 clicks, Results Review
   {{d:iso:-9}} 23:47:15  chart open, 3 min, 2 prints
   {{d:iso:-9}} 23:51:02  VPN src {{ip}}   city geoloc {{city}}
   Workstation unlock by fingerprint, template {{BIOMETRIC=FP-######-R^~FP_YYYY_####}}, match 98%. Door 3E reader used 02:06, face template {{BIOMETRIC=FT-#####~FACE-####-%}}.

3. Interview {{d:us2,mdo:4}}. Employee said he "clicked the wrong name". There are 2 patients named {{p:last}}; the other is 81 and was in 4W. Video shows his car, plate {{plate}}, leaving Lot C at 0240. Supervisor {{w:fl}} confirms no transport order.

4. Risk assessment: nature 4/5, recipient 5/5, acquired yes, mitigated no. Breach. Notice mailed to {{st}}, {{city}}, {{stt}} {{zip}}, certified {{OTHER_ID=7020 #### 0000 #### ####~9407 #### #### #### ####}}, on {{d:us,mdl:11}}. HHS portal entry {{OTHER_ID=HHS-######~##-######}} due within 60 days of year end since < 500 affected.

5. Sanction: terminated {{d:mdl,md:8}}. Union grievance {{OTHER_ID=G-YY-##~GRV####}}. Credit watch offered x 12 mo, enrol at {{url}}. Contact {{v:fl}}, {{v:wmail}}, {{phx}}.
""")

# 31 Irish GP referral ----------------------------------------------------------------------------------------------------------------------------
T("ie", dict(p=("ie","?",(30,79)), g=("ie","?",ST), c=("ie","?",ST), w=("ie","?",(30,70))), """
{{FACILITY=Abbey Medical Centre~Millbrook Family Practice~The Square Surgery}}, {{st}}, {{city}}, {{county}}, {{zip}}
T: {{ph}}  F: {{ph}}   Healthmail: {{g:wmail}}

{{d:ukord,uk,uklong:0}}

Re: {{p:fl}}, {{st}}, {{city}}, {{zip}}   DOB {{p:dob:uk,ukdot}}
PPSN {{SSN=#######%%~#######%}}    GMS {{HEALTH_PLAN=%######%~#######%}}    Mobile {{ph}}

Dear [[Mr||Ms]] {{c:last}},

Thank you for seeing this {{p:age}} yr old who works for {{emp}} with PR bleeding x 6/52, altered bowel habit, Bristol 5-6. FHx: brother CRC at 48, MLH1 variant c.676C>T. O/E soft, no mass, PR NAD. Hb {{#.1~9.4~12.8}}, MCV 74, ferritin 9, FIT {{#42~180}}. Bloods {{d:dm,dmm:-8}}, lab no. {{OTHER_ID=YY/######~M######}}. Had colonoscopy {{d:my,mys:-1300}} at {{FACILITY=Kilmallow County Hospital~St Fintan's Hospital}}, incomplete to hepatic flexure. On Xarelto 20 (CHA2DS2-VASc 3), Elvanse none, bisoprolol 2.5. Stop 48 hrs pre please. Private cover policy {{HEALTH_PLAN=VH#######~########-0#}}. Urgent under NCCP pathway, e-referral id {{OTHER_ID=HL-########~ER######}}.
Spouse {{w:first}} will collect; phone {{ph}}.

Is mise le meas,
Dr {{g:fl}}   IMC {{LICENSE=4#####~0#####}}
""")

# 32 Canadian consult --------------------------------------------------------------------------------------------------------------------------------
T("ca", dict(p=("ca","?",(30,80)), d=("ca","?",ST), g=("ca","?",ST)), """
RHEUMATOLOGY CONSULTATION - {{FACILITY=Northlake District Hospital~St. Aubin Arthritis Clinic~Maple Ridge Health Sciences Centre}}
{{d:iso,long:0}}     HRN {{MRN=00#######~J#######}}     HCN {{HEALTH_PLAN=#### ### ### %%~####-###-###-%%~##########%%}}  SIN not kept
{{p:lfu}}, {{p:dob:iso}}, {{st}}, {{city}} ON {{zip}}, tel {{ph}}
Ref MD: Dr. {{g:fl}} (CPSO {{LICENSE=######~8####}}, billing {{LICENSE=0#####}}), fax {{ph}}

{{p:age}} y {{p:sexw}}, {{emp}} pulp line, Raynaud's x 10 y, 8 mo of AM stiffness 90 min. Swollen 6/28, tender 9/28. RF 88, anti-CCP > 250, ESR {{#28~74}}, CRP 31, ANA 1:160 speckled. Hands XR {{d:iso,mds:-13}} erosions 2nd MCP (req {{OTHER_ID=DI-######~YY-#####}}). TB skin 0 mm, HBsAg neg. DAS28 {{#.1~4.6~6.4}}. Heberden's nodes as well. Smokes 1/2 ppd.
A/P: Seropositive RA. MTX 15 mg weekly, folic acid 5 mg, HCQ 200/400 alt. Prednisone 10 x 6 wks, stopped {{yr:0}}. LU code 419 for Enbrel if fails; ODB EAP request {{OTHER_ID=EAP######~REQ-#####}}. Eye exam by {{d:mmy,my:180}}. WSIB claim {{OTHER_ID=3#######~#########}} is unrelated (back, {{yr:-3}}).
Phototherapy unit lamp lot n/a. Infusion pump loaner serial {{sn}}. Parking pass for plate {{VEHICLE=%%%% ###~B%%% ###}}, lot P2, given.
F/u {{d:iso,mdl:56}}.  {{d:fl}} MD FRCPC   e-signed {{d:iso:1}} 16:44
""")

# 33 Indian discharge ------------------------------------------------------------------------------------------------------------------------------------
T("in", dict(p=("in","?",(34,76)), s=("in","?",(25,60)), d=("in","?",ST)), """
{{FACILITY=Sahyadri Multispeciality Hospital~Malabar Heart Institute~Sri Dhanvantari Nursing Home}}, {{city}} - {{zip}}     24x7 Ph: {{ph}}
DISCHARGE CARD
UHID: {{MRN=UH######~YY/#####~1000######}}     IP No: {{OTHER_ID=IP/YY/####~IPD-#####}}     MLC No. NIL      Bed: ICCU-4
Name: {{p:fl!u}}   Age/Sex: {{p:age}}Y/{{p:sex}}    DOB {{p:dob:ukdash,uk}}
S/o W/o D/o: {{s:fl}}  Mob: {{ph}}
Address: {{st}}, {{city}}, {{county}}, PIN {{zip}}
Aadhaar: {{SSN=^### #### ####~XXXX XXXX ####}}     TPA / Policy: {{HEALTH_PLAN=P/######/01/YYYY/######~4###########}}     Claim: {{OTHER_ID=CIR/YYYY/######~######-##}}
DOA: {{d:ukdash,uk:0}} 11.40 pm    DOD: {{d:ukdash,uk:5}}

Dx: AWMI (Killip II), s/p PTCA + stent to LAD, T2DM, HTN
Presented w/ retrosternal chest pain since 4 hrs, sweating ++. BP 150/100, PR 104, SpO2 94% RA, GRBS {{#180~340}} mg%. ECG STE V1-V4. Trop I 8.2. CAG on {{d:uk2,dmm:1}}: LAD 95%. DES 2.75 x 28, batch {{lot}}. EF {{#35~48}}% by Simpson's.
Rx: Tab Ecosprin 75 0-1-0, Brilinta 90 1-0-1, Rosuvas 40 HS, Met XL 25 OD, Glycomet GP1 1-0-1 x 30 days
Review OPD on {{d:uk2,ukdash:12}} with FBS PPBS. Bill no {{ACCOUNT=B/#####/YY~INV######}} paid by UPI. Emp cert issued to {{emp}}.
Dr. {{d:fl}}, MD DM (Cardio), Reg No. {{LICENSE=MMC######~KMC-#####~TCMC-#####}}
""")

# 34 repatriation letter EU (200+) -----------------------------------------------------------------------------------------------------------------------
T("uk", dict(p=("uk","?",(40,80)), s=("uk","?",(40,80),"p"), de=("de","?",ST), fr=("fr","F",ST), es=("es","?",ST), sec=("uk","F",ST)), """
MEDICAL REPATRIATION - TRANSFER SUMMARY (translated, please check)
File {{OTHER_ID=AR-######~YY/REP/####}}     Policy {{HEALTH_PLAN=TRV########~###-#######-%}}     Date {{d:uk,ukdot:0}}

Patient {{p:fl}}, born {{p:dob:uk,de}}, British passport {{OTHER_ID=^########}}, home {{st}}, {{city}} {{zip}}, tel {{ph}}. CHI {{p:chi}}. NI {{nino}}. Travelling with {{s:first}}, hotel phone {{ph:es}}.

Stage 1: {{FACILITY=Hospital San Telmo~Clínica Virgen del Olmo}}, {{st:es}}, {{zip:es}} {{city:es}}, Spain. Hist. clínica {{MRN=######~6#####}}. Adm {{d:ukdot2,uk:-16}} after coach crash (coach reg {{VEHICLE=#### %%%}}). ISS 22, GCS 12 at scene (Glasgow Coma Scale E3 V4 M5). L tib-fib open Gustilo 3A, ex-fix day 0; IM nail {{d:dmo,dm:-11}} 10 x 340 mm, lot {{lot}}. Dr {{es:fl}}, colegiado {{LICENSE=28/28/#####~26#######}}.
Stage 2: {{FACILITY=Clinique Saint-Yves~Hôpital de la Gare}}, {{st:fr}}, {{zip:fr}} {{city:fr}}, France, from {{d:dmm,dml:-8}} (weather diversion). Dr {{fr:last}}. Fever 38.7, CRP {{#88~210}}, Augmentin 1 g tds. Dossier no {{OTHER_ID=YY-####-%~D######}}. Tel {{ph:fr}}.
Stage 3: {{FACILITY=St.-Elisabeth-Krankenhaus~Klinikum Bad Elmsbach}}, {{st:de}}, {{zip:de}} {{city:de}}, Germany, {{d:ukdot,ukdot2:-5}} - {{d:ukdot,ukdot2:-1}}. Fallnummer {{OTHER_ID=40########~F-######}}. Dr {{de:fl}}, {{ph:de}}, {{de:email}}. VAC 125 mmHg, Hb 9.1, plt 388, INR 1.1. Clexane 40 mg od.

Now: T 36.9, BP 132/78, SpO2 97%, Waterlow 15, NEWS2 1. Fit to fly seated, leg elevated, 2 h max, 1 nurse escort. Ortho bed agreed at {{f:hosp}} with bed manager bleep {{pager}}, ETA {{d:dml,dmo:1}} 15:30. Police ref {{OTHER_ID=AT-####/YY~PV-YY-#####}}.

Typed by {{sec:fl}}, medical secretary, {{sec:wmail}}. Please sign and return to fax {{ph}}.
""")

# 35 crisis / police hold (200+) --------------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","M",(19,58)), o=("us","M",ST), c=("us","F",ST), m=("us","F",(45,70)), d=("us","?",ST)), """
PSYCHIATRIC EMERGENCY SERVICES - PINK SLIP EVALUATION (ORC 5122.10)

{{p:fl}} aka "{{FIRST=Tee~Junior~Bear~Smokey}}"   DOB {{p:dob:us,us2}}   MRN {{mrn}}   CSB client {{OTHER_ID=CSB######~^######-C}}
Arr {{d:us2,us:0}} 2255 via {{city}} PD, Ofc {{o:last}} badge {{OTHER_ID=####~###}}, cruiser plate {{plate}}, incident {{OTHER_ID=YY-######~P-YY#####}}

CC "they put a chip in me." {{p:age}} y/o single male, {{county}}, last worked {{emp}} {{d:mmy,my:-90}}, brought after standing on overpass 40 min. Per mother {{m:fl}} ({{ph}}), off Invega Sustenna 234 mg since {{d:md*:-61}}; up 4 nights, wrote letters to a judge. UDS + THC, amphet. BAL 0.00. Li <0.1. TSH 1.9, CK {{#180~900}}.

MSE: disheveled, BMI 22, pressured, paranoid, AH commands "jump", no VH. Insight 1/5. MMSE 27/30. C-SSRS 5 (Columbia), PANSS-6 {{#18~31}}. Hx 2 prior att ({{yr:-6}}, {{yr:-2}}). No firearms at home per mother; 1 registered gun, serial {{DEVICE=%%######~###-#####}}, held by PD since {{d:us2:-400}}.

Legal: probate case {{OTHER_ID=YYMI###~MI-YY-###}}, hearing {{d:us2,mdl:4}} 0930 at {{county}} courthouse. Prior booking at {{f:jail}}, inmate {{OTHER_ID=######~A###-###}}, fingerprint card {{BIOMETRIC=FP-######-R^~AFIS-#######}} on file, booking photo no. {{BIOMETRIC=BP-######~IMG_F######}}. DL {{dl}} suspended. Parole officer at {{ph}}.

Coverage: Medicaid {{HEALTH_PLAN=10##########~91##########}}. SSDI, payee {{c:fl}}, rent paid from acct {{ACCOUNT=^#########~####-######}}
Tx: Haldol 5 / Ativan 2 / Benadryl 50 IM x1 at 2312, no restraint. QTc {{#410~452}}. Observed 1:1, q15.
Dispo: 72 h hold to {{f:hosp}}, accept Dr {{d:last}}, RN report {{phx}}. Auth {{OTHER_ID=A######-YY~##########}} 3 days, review {{d:md,mds:3}}.
""")

# 36 OB / NICU ----------------------------------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","F",(19,41)), b=("us","F",(0,0),"p"), f=("us","M",(20,44)), n=("us","F",ST), d=("us","?",ST)), """
L&D -> NICU transfer note     {{d:us2,us:0}} {{time}}
Mom: {{p:lf}}, {{p:age}} yo G3P1011, MRN {{mrn}}, DOB {{p:dob:us2,us}}, EDC {{d:us2,us:62}}. A neg, Rhogam {{d:md,md0:-20}} lot {{lot}}. GBS unk. BMZ x2. Mag 2 g/h. PPROM {{d:md:-2}} 0400. Edinburgh PND scale 7.
BG {{p:last}} "{{b:first}}", MRN {{mrn}}, band # {{OTHER_ID=#####~%%####}}, HUGS tag {{DEVICE=HT-#####~0*****}}. Born 31w1d by C/S, Apgar 5/8, 1,{{#410~690}} g, HC 28.5, L 41 cm. Ballard 31. Cord pH 7.24/-4. Curosurf 2.5 mL/kg, FiO2 0.30, CPAP +6. UVC 3.5 Fr at 7 cm, lot {{lot}}. Glucose {{#38~71}}. Amp/gent. Footprint card {{BIOMETRIC=FTP-######~FPC####-YY}} done.
Dad {{f:first}} at bedside, {{ph}}, works nights {{emp}}. Home {{st}}, {{city}}, {{zip}}. Medicaid mom {{HEALTH_PLAN=10##########~^###########}}, baby pending. Birth cert worksheet no. {{OTHER_ID=YYYY######~BC-#####}}. NBS kit {{OTHER_ID=^#######~0######-#}} collected {{d:md,mds:1}} 0415. Donor milk consent ok, batch {{OTHER_ID=DM-#####~MB######}}.
Webcam login sent {{p:email}}, {{url}}.
Neo: Dr. {{d:last}}, RN {{n:first}} ext {{ext}}. Denver follow up at 4 mo CA.
""")

# 37 workers comp (200+) -------------------------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","M",(24,64)), d=("us","?",ST), a=("us","F",ST), s=("us","M",ST), l=("us","F",ST)), """
OHIO BWC - MEDCO-14 NARRATIVE / INDEPENDENT EXAM
Injured worker: {{p:full}}        BWC claim: {{OTHER_ID=YY-######~YY-1#####}}        Date of injury: {{d:us,us2:-48}}
SSN: {{ssn}}     DOB: {{p:dob:us,us2}}     Our chart: {{mrn}}     Exam: {{d:us,us2:0}}
Employer at injury: {{emp@e}}, {{sth}}, {{city}}, {{county}}, policy {{ACCOUNT=########-0~1######}}
MCO case manager: {{a:fl}}, {{phx}}, {{a:email}}

HISTORY. {{p:mr.}} {{p:last}}, {{p:age}}, right handed, was backing a company box truck (plate {{plate}}, VIN {{vin}}) at {{@e}} when the lift gate dropped on his left forearm. Supervisor {{s:fl}} drove him to {{f:hosp}} where ORIF of a both bone fracture was done {{d:md*:-47}}: 3.5 mm LC-DCP 7 hole x2, lot {{lot}} and lot {{lot}}. Sutures out {{d:md,md0:-34}}. Therapy 2x/wk x 6, last note {{d:mds,md0:-3}}. Allowed codes S52.302A, S52.202A; additional S64.02XA pending, hearing {{d:mdl,us:16}}, IC docket {{OTHER_ID=YY-DK-####~IC######}}.

EXAM. Ht 5'11", wt 214. Pronation {{#40~70}}, supination 55. Jamar grip L 38/36/40 lb, R 104/110/106. 2-pt 8 mm ulnar, Froment's neg, Tinel's + at elbow. Power 4/5 intrinsics. QuickDASH {{#34~66}}. Waddell's 0/5. X-ray: bridging 3/4 cortices.

OPINION. (1) Not MMI; est {{d:my,mys:120}}. (2) Lift 10 lb occ, no ladders, until {{d:us2,us:42}}. (3) Nerve conduction approved, C-9 no. {{OTHER_ID=C9-######~########}}. (4) Impairment deferred, AMA Guides 5th ed.
The worker clocks in by hand scanner and asked that his template, {{bio}}, be removed at {{@e}}.

Atty of record {{l:fl}}, sup. ct. reg. {{LICENSE=00#####~009####}}, fax {{ph}}.
{{d:fl}}, MD   BWC provider {{LICENSE=00#########~1########-00}}   NPI {{npi}}   signed {{d:us2,us:1}}
""")

# 38 nursing home / CPAP, 90+ ------------------------------------------------------------------------------------------------------------------------------------
T("us", dict(p=("us","M",(90,99)), d=("us","F",(60,74),"p"), n=("us","F",ST), r=("us","M",ST), np=("us","F",ST)), """
{{f:nh}} monthly NP visit     {{d:us2,us:0}}     Rm 114-B
{{p:lf}} [[pt||res]] is {{p:age}}yo, adm {{d:us2,us:-600}}, dob {{p:dob:us2,us}}, facility # {{MRN=####~^#####-2}}, mcare {{mbi}}, mcaid {{HEALTH_PLAN=10##########~^###########}}
hx lewy body, osa on cpap, bph, ckd3b, hoh. turned {{p:agew}} this yr, party {{d:mdo,md:-30}}. weights 161 158 154.6, -4%. BIMS 7/15, PHQ-9 OV 4, braden 15. bp 118/62 p 58 r 16 t 97.1 o2 93. BUN/cr {{#28~46}}/{{#.1~1.7~2.4}}, hgb 10.2. no EPS. coccyx st 2 1.2x0.8x0.1.
cpap resmed airsense 10 s/n {{sn}} card {{DEVICE=SD-#####~A####-###}}, auto 6-12, 71% nights >4h AHI 3.8. mask vendor tech {{r:first}} {{ph}}, order {{OTHER_ID=SO######~W-#######}}. hearing aid L serial {{DEVICE=YY######~%######}} lost x1 found in laundry. wanderguard {{DEVICE=WG-####~T######}}.
dec seroquel 25->12.5 hs. stop myrbetriq. foley dc'd {{d:md,md0:-8}}. covid/flu both {{d:md:-60}}, flu lot {{lot}}.
fam: {{d:first}} poa {{ph}} emailed {{d:email}}; wants mr. {{p:last}} seen by dentist {{d:md,mdl:11}}. hospice eval no.
van trip to {{f:hosp}} last mo: driver scraped van, plate {{plate}}, incident {{OTHER_ID=IR-YY-###~INC-####}}.
{{np:il}}, APRN-CNP {{LICENSE=APRN.CNP.0#####~COA.#####-NP}}   cc wing nurse {{n:first}} ext {{ext}}
""")

# 39 Glasgow secretary waiting list memo + voicemail -----------------------------------------------------------------------------------------------------------------
T("uk", dict(p=("uk","F",(30,80)), q=("uk","M",(30,80)), z=("uk","F",(30,80)), c=("uk","?",ST), s=("uk","F",ST), b=("uk","F",ST), h=("uk","M",(30,80),"q")), """
To: {{b:first}} (booking office)   From: {{s:fl}}, sec to [[Mr||Miss]] {{c:last}}, Urology, {{f:hosp}}   {{d:uk2,uk:0}}
Re: theatre list {{d:dmo,dml:8}} & voicemails off {{ph}} - sorry for the shorthand, 3 phones going at once

1) {{p:lfu}} CHI {{p:chi}} - cysto + TURBT, UCPN {{OTHER_ID=############~%%########}}. She rang to say she's on hols till {{d:dmm,dml:5}}, can do after. Off apixaban 48h. Latex allergy. New mob {{ph}}. New addr {{st}}, {{city}} {{zip}}. TTG breach date {{d:uk2,uk:19}}, 84 days. Would do short notice.
2) {{q:lfu}} CHI {{q:chi}} - TURP, PSA {{#.1~3.1~9.9}}, prostate 62 cc, IPSS 24/35, Qmax 7. Son {{h:first}} left msg: dad was in {{FACILITY=Drumlaw Community Hospital~Vale of Inverleck Hospital}} wi chest infection since {{d:dm,dmo:-3}}. Gleason n/a. Parks a blue badge car reg {{plate}}, needs pass. Foley long term, 16 Ch.
3) {{z:lfu}} unit no. {{mrn}} dob {{z:dob:uk2,uk}} - stent removal overdue!! stent put in {{d:ukmon,uk2:-95}}, stent register no. {{DEVICE=US-####/YY~ST######}}. I phoned {{ph}} x 2, no reply, letter sent {{d:uk2:-1}} ref {{OTHER_ID=%%/######~URO-YY-###}}. Works shifts at {{emp}}. GP is {{f:clinic}}.

DNA rate 7.8%, list 4 x 45 min, 2 spare. Theatre 3 not 5. Private pt query: policy {{HEALTH_PLAN=BC ### ### ###~########%}} pre-auth {{OTHER_ID=########~PA-#####}}, invoice acct {{ACCOUNT=INV#####~^######}}.
Form is at {{url}} now (v2). Any bother bleep {{pager}} or {{s:wmail}}
""")

assert len(TEMPLATES) == 40, len(TEMPLATES)

def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for tid in range(len(TEMPLATES)):
        for i in range(n):
            print(json.dumps(render(tid, i, seed), ensure_ascii=False))

if __name__ == "__main__":
    main()
