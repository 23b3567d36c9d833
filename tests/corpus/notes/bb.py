#!/usr/bin/env python3
"""python3 make.py N SEED > notes.jsonl   (independent synthetic clinical notes, author BB; all persons are invented)"""
import sys, re, json, random, datetime

FIRST = {
 'anglo': ("James Robert Mark Grant Chase Will Frank Pat Drew Dale Glenn Wade Curtis Nathaniel Elijah Harold Vernon Leroy Clyde Dwight Roscoe Emmett Silas Hollis Gareth Alistair Nigel Trevor Rupert Callum Hamish Lachlan Declan Bruce Neville Desmond Wilfred Horace Stanley Russell Tyler Brandon Kyle Mason Logan Carter Hunter Jude Miles Rex",
           "Rose May Hope Faith Grace Joy Ivy Holly Dawn Summer April June Pearl Ruby Olive Violet Daisy Amber Crystal Penny Teresa Gladys Ethel Mabel Bernice Loretta Darlene Peggy Kimberly Heather Brittany Kayla Alyssa Mackenzie Harper Fiona Imogen Philippa Gemma Kirsty Shona Maureen Doreen Winifred Beryl Edith Tamsin Bronwyn Nell Constance Charity Robin Sage Willow"),
 'hisp': ("Jesús Ángel Luis Javier Rodrigo Efraín Héctor Ramón Ignacio Octavio Wilmer Edgardo Mateo Santiago Joaquín Rigoberto", "Guadalupe Xiomara Yesenia Marisol Rosario Consuelo Luz Dolores Pilar Esperanza Mercedes Graciela Itzel Paloma Araceli Blanca"),
 'sasia': ("Arjun Rajesh Vikram Sanjay Anil Harpreet Imran Bilal Zubair Farhan Tariq Suresh Karthik Gurdeep Naveed Dinesh", "Priya Anjali Lakshmi Sunita Fatima Ayesha Nasreen Simran Jaswinder Meena Deepika Kavitha Rukhsana Shabnam Padma Geeta"),
 'easia': ("Wei Jun Hiroshi Kenji Min-ho Sung Duc Minh Quang Tuan Haruto Jian Bao Rizal Danilo Xiang", "Mei Ling Yuki Sakura Ji-woo Hyun Thuy Linh Ngoc Lan Xiu Ying Maricel Jocelyn Akiko Huong"),
 'slav': ("Dmitri Piotr Zbigniew Bogdan Miroslav Goran Vasyl Oleksandr Tomasz Stanisław Radu Zoltán", "Olga Svetlana Agnieszka Danuta Jadwiga Oksana Milena Vesna Ludmila Ioana Zsófia Katarzyna"),
 'afr': ("Kwame Chukwuemeka Babatunde Tesfaye Abdi Sipho Emeka Kofi Mamadou Yohannes Thabo Olumide", "Ngozi Adaeze Folasade Amina Hodan Abeba Nomvula Chiamaka Zainab Wanjiru Selam Efua"),
 'mena': ("Mohammed Yusuf Hamza Khalil Reza Bahram Nabil Ziad Mehmet Emre Avi Shlomo", "Layla Noor Samira Maryam Shirin Parisa Hala Rania Elif Zeynep Rivka Tova"),
 'euro': ("Jürgen Matthias Lars Henrik Giuseppe Luca Antoine Étienne Joost Willem Nikos Kostas João Rui Seán Ciarán Pádraig Eoin", "Ingrid Astrid Giulia Chiara Amélie Geneviève Femke Anneke Eleni Despina Inês Beatriz Siobhán Aoife Niamh Gráinne Sinéad Oonagh"),
}
LAST = {
 'anglo': "Young Bell Grant May Hope Chase Lane Rose Mark Brown Green White Black Gray Wood Woods Fields Brooks Rivers Stone Hill Banks Marsh Moss Reed Rice Cook Baker Butler Carpenter Mason Fisher Hunter Bishop Pope King Prince Knight Noble Rich Poor Small Long Short Sharp Strong Swift Wise Best Love Joy Day Weeks Winter Summers Frost Snow Rain Bird Crane Drake Finch Hawk Wolfe Fox Lamb Bull Pike Pratt Payne Blood Head Foot Hand Legg Temple Church Parish Cross Bond Cash Price Sellers Barber Ward Page Lord Major Sargent Parks Street Townsend Wells Pool Fountain Ball Penny Pickle Pepper Berry Plum Oakes Ashby Holloway Whitfield Pendergrass Tillery Hargrove Stallworth Ledbetter Crabtree Culpepper McAllister O'Dell MacPherson Fitzgerald Abernathy Kirkpatrick Thistlewood Braithwaite Ramsbottom Entwistle Pritchard Llewellyn Trevithick Penhaligon Cholmondeley Featherstone Ogilvie Dalgleish Colquhoun Urquhart Sinclair-Hughes Carlisle Dunmore Thackeray Whittaker Ainsworth Birtwistle Sowerby Gledhill Huxtable Tregear Vickers Yardley Nettleton Oldroyd Purcell Quigley Stubbs Tuttle Underhill Vance Wexler Yates Zimmerman Alder Bixby Coffey Dupree Eubanks Fenwick Gaines Hatcher Isley Jernigan Kimbrough Lovelace Mabry Norwood Overstreet Pettigrew Rutledge Satterfield Ledford Mayfield Hardcastle Blankenship Stringer Goodnight Merriweather Lightfoot Bonner Rainwater Turnbull Haythornthwaite Postlethwaite Lockwood Cave Hood Crisp Cotton Silver Gold Diamond Jewel Stark Drew-Barton Trammell Upchurch Vickery Wofford Yarbrough",
 'hisp': "García-Robles Quintanilla Echeverría Villalobos Barrientos Cervantes Delgadillo Zamora Ibarra Montoya Olivares Pacheco Quiñones Rentería Saldívar Treviño Urrutia Valenzuela Zúñiga Arroyo Cruz Flores Ríos Leal Castillo Peña Batista Camacho",
 'sasia': "Patel Krishnamurthy Chaudhry Banerjee Subramanian Dhillon Gill Qureshi Siddiqui Bhatt Deshmukh Iyer Malhotra Rahman Wickramasinghe Perera Sandhu Ansari Joshi Mukherjee Venkataraman Thapa Khan Sheikh Begum Nair Reddy Dutta",
 'easia': "Nguyen Tran Pham Zhang Li Wu Ng Ong Tan Park Kim Choi Yamamoto Watanabe Fujimoto Ishikawa Huang Chen Xu Vang Xiong Villanueva Macaraeg Dimaculangan Bautista Magsaysay Le Do Vo So Hwang Yoon",
 'slav': "Kowalczyk Wiśniewska Nowakowski Petrenko Shevchuk Kovalenko Dragović Marković Horvat Novák Dvořák Popescu Ionescu Szabó Kiss Nagy Volkov Sokolova Zielinski Brzezinski Pavlenko Babić Stoica Wojcik",
 'afr': "Okonkwo Adeyemi Mensah Boateng Tesfamariam Abdullahi Warsame Dlamini Nkosi Diallo Ouédraogo Kamau Mwangi Otieno Eze Nwachukwu Asante Bekele Gebremedhin Chukwu Owusu Sow Ba Traoré",
 'mena': "Al-Hassan Haddad Khoury El-Sayed Hosseini Tehrani Yılmaz Demir Rosenblatt Goldfarb Ben-David Mansour Nasser Farahani Kazemi Abboud Barakat Saleh Aziz Karimi Sarkis Petrosyan Hakobyan",
 'euro': "Müller Schönfeld Lindqvist Jørgensen Van der Berg=x De Luca=x Esposito Ferrante Dubois Lefèvre Beauchamp Papadopoulos Stavrou Carvalho Figueiredo O'Sullivan Ó Briain=x McGrath Ní Dhomhnaill=x Kavanagh Gallagher Hennessy Brankin Mulcahy Van Houten=x Koch Vogel Bauer Keller Fuchs Wolf Engel Sommer Bergström Haugen Virtanen Rossi Moretti Ricci Santangelo Thibodeaux Boudreaux Gauthier Tremblay Bouchard Pelletier",
}
def _last(s):
    out, buf = [], []
    toks = s.split()
    i = 0
    multi = {'Van der Berg=x', 'De Luca=x', 'Ó Briain=x', 'Ní Dhomhnaill=x', 'Van Houten=x'}
    s2 = s
    for m in multi: s2 = s2.replace(m, m.replace(' ', '_')[:-2])
    return [t.replace('_', ' ') for t in s2.split()]
LAST = {k: _last(v) for k, v in LAST.items()}
FIRST = {k: (v[0].split(), v[1].split()) for k, v in FIRST.items()}
MIX = {'us': [('anglo', 9), ('hisp', 3), ('easia', 2), ('sasia', 1), ('afr', 1), ('slav', 1), ('euro', 2), ('mena', 1)],
       'uk': [('anglo', 9), ('sasia', 3), ('euro', 3), ('afr', 1), ('slav', 1), ('mena', 1), ('easia', 1)],
       'mix': [('anglo', 1), ('hisp', 3), ('easia', 3), ('sasia', 3), ('afr', 3), ('slav', 3), ('euro', 2), ('mena', 3)]}

US = [("Duluth","MN","558","St. Louis County"),("Bakersfield","CA","933","Kern County"),("Yazoo City","MS","391","Yazoo County"),("Elko","NV","898","Elko County"),("Presque Isle","ME","047","Aroostook County"),("Gallup","NM","873","McKinley County"),("Paducah","KY","420","McCracken County"),("Eau Claire","WI","547","Chippewa County"),("Zanesville","OH","437","Muskingum County"),("Valdosta","GA","316","Lowndes County"),("Laredo","TX","780","Webb County"),("Opelousas","LA","705","St. Landry Parish"),("Yakima","WA","989","Yakima County"),("Altoona","PA","166","Blair County"),("Hope","AR","718","Hempstead County"),("Kalispell","MT","599","Flathead County"),("Worcester","MA","016","Worcester County"),("Flint","MI","485","Genesee County"),("Independence","MO","640","Jackson County"),("Reading","PA","196","Berks County"),("Salida","CO","812","Chaffee County"),("Wasilla","AK","996","Matanuska-Susitna Borough"),("Fargo","ND","581","Cass County"),("Ocala","FL","344","Marion County"),("Bluefield","WV","247","Mercer County"),("Mesquite","TX","751","Dallas County"),("Poughkeepsie","NY","126","Dutchess County"),("Truth or Consequences","NM","879","Sierra County"),("Normal","IL","617","McLean County"),("Beaufort","SC","299","Beaufort County"),("Coeur d'Alene","ID","838","Kootenai County"),("Scottsbluff","NE","693","Scotts Bluff County")]
UK = [("Harrogate","North Yorkshire","HG"),("Barnsley","South Yorkshire","S"),("Penzance","Cornwall","TR"),("Bath","Somerset","BA"),("Kendal","Cumbria","LA"),("Inverness","Highland","IV"),("Merthyr Tydfil","Mid Glamorgan","CF"),("Lisburn","County Antrim","BT"),("Wigan","Greater Manchester","WN"),("King's Lynn","Norfolk","PE"),("Hereford","Herefordshire","HR"),("Rugby","Warwickshire","CV"),("Skegness","Lincolnshire","PE"),("Deal","Kent","CT"),("Sandwich","Kent","CT"),("Dumfries","Dumfriesshire","DG"),("Aberystwyth","Ceredigion","SY"),("Stockport","Cheshire","SK")]
IE = [("Tralee","Co. Kerry","V92"),("Ballina","Co. Mayo","F26"),("Navan","Co. Meath","C15"),("Letterkenny","Co. Donegal","F92"),("Clonmel","Co. Tipperary","E91"),("Ennis","Co. Clare","V95"),("Athlone","Co. Westmeath","N37"),("Youghal","Co. Cork","P36")]
AU = [("Wagga Wagga","NSW","26"),("Ballarat","VIC","33"),("Toowoomba","QLD","43"),("Mount Gambier","SA","52"),("Broome","WA","67"),("Orange","NSW","28"),("Launceston","TAS","72"),("Alice Springs","NT","08")]
CA = [("Moose Jaw","SK","S6"),("Sudbury","ON","P3"),("Kamloops","BC","V2"),("Moncton","NB","E1"),("Trois-Rivières","QC","G9"),("Medicine Hat","AB","T1"),("Corner Brook","NL","A2"),("Thunder Bay","ON","P7")]
STN = "Maple Oak Elm Cedar Walnut Prospect Jefferson Lakeview Ridge Mill Church Chestnut Magnolia Juniper Sycamore Cottonwood Dogwood Hickory Willow Creek;Old Mill;Martin Luther King;Pine Hollow;Whispering Pines;Sandy Point;County Road 14;Rural Route 3;Quail Run;Stagecoach;Kingfisher;Franklin Tannery Depot Orchard Hillcrest Larkspur Sunset Mockingbird Bluebonnet"
STN = [w for part in STN.split(';') for w in ([part] if part[0].isupper() and part.count(' ') < 3 and part in ("Old Mill","Martin Luther King","Pine Hollow","Whispering Pines","Sandy Point","Quail Run") else part.split())]
STN = [w for w in STN if w not in ("County","Road","Rural","Route","14","3")]
USSUF = ["St","Street","Ave","Avenue","Rd","Road","Dr","Drive","Ln","Lane","Ct","Blvd","Way","Pl","Trail","Cir","Hwy","Terrace"]
UKST = ["High Street","Station Road","Mill Lane","The Crescent","Church Lane","Victoria Terrace","Albert Road","Queens Drive","Manor Close","Meadow View","Tennyson Avenue","Bishopsgate Mews","Lower Quay","Chapel Row","Ferry Road","Moorside","Gorse Hill","Nelson Street","St Mary's Road","Parnell Street","Wattle Grove","Railway Parade","Primrose Bank","Wellington Place","Back Lane"]
SAINT = ["St. Brendan's","St. Isidore","Saint Agatha","St. Olaf's","Our Lady of the Lake","Mercy","Good Shepherd","Holy Redeemer","St. Clotilde","Sacred Heart","St. Dymphna's","Providence"]
PLN = ["Cedar Ridge","Blackwater","Three Rivers","Lost Creek","Bitterroot","Harbor Point","Prairie View","Kettle Falls","Stonebridge","Tamarack","Sugar Hollow","Red Cliff","Pelican Bay","Wolf Creek","Twin Lakes","Golden Valley","Granite Peak","Willow Bend","Marshfield","Eastgate","North Fork","Silver Birch"]
UKP = ["Ravensworth","Thornbury Vale","Castleford Moor","Glenmore","Kilbrannan","Ashdown","Wensley","Pendle View","Calder Bank","Moyola","Strathallan","Lyndhurst","Oakfield","Rowanbank","Derwent","Hawthorne"]
EMPL = ["Delgado Bros. Roofing","Tyson","Northline Freight","Kessler Tool & Die","Blue Heron Dairy","Halvorsen Logging","Sunbelt Poultry","Amtrex Logistics","Pine State Paper","Orchard Foods","Quick Lube","Brightway Cleaning","Farrow & Stein LLP","Midstate Electric Co-op","Harlow Steel","Coastal Fisheries Ltd","Beacon Insurance","Larchmont Casino","Ridgeway Quarry","Vantage Call Centre","J. Tully Haulage","Greenfield Council","Dawson Shipyard","Apex Drywall","Morning Star Bakery","Copperline Mining","Westfork School District","Ironwood Brewing Company","PetroNorth","Tri-Valley Almond Growers"]
MON = ["January","February","March","April","May","June","July","August","September","October","November","December"]
WORDN = ["ninety","ninety-one","ninety-two","ninety-three","ninety-four","ninety-five","ninety-six","ninety-seven","ninety-eight","ninety-nine","one hundred","one hundred and one"]
def ordn(n): return str(n) + ('th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th'))
def fmt(d, f):
    M = MON[d.month-1]
    return {'us': f"{d.month:02d}/{d.day:02d}/{d.year}", 'us2': f"{d.month}/{d.day}/{d.year%100:02d}", 'us4': f"{d.month}/{d.day}/{d.year}", 'md': f"{d.month}/{d.day}", 'mdz': f"{d.month:02d}/{d.day:02d}",
      'usd': f"{d.month:02d}-{d.day:02d}-{d.year}", 'iso': d.isoformat(), 'dot': f"{d.day:02d}.{d.month:02d}.{d.year}", 'dot2': f"{d.day}.{d.month}.{d.year%100:02d}", 'ddot': f"{d.day}.{d.month}.",
      'long': f"{M} {d.day}, {d.year}", 'ml': f"{M} {d.day}", 'mo': f"{M} {ordn(d.day)}", 'mab': f"{M[:3]} {d.day}", 'mabo': f"{M[:3]} {ordn(d.day)}", 'maby': f"{M[:3]} {d.day}, {d.year}",
      'dmy': f"{d.day} {M} {d.year}", 'domy': f"{ordn(d.day)} {M} {d.year}", 'dom': f"{ordn(d.day)} {M}", 'dm': f"{d.day} {M}", 'ofm': f"{ordn(d.day)} of {M}", 'ord': ordn(d.day),
      'uk': f"{d.day:02d}/{d.month:02d}/{d.year}", 'uk2': f"{d.day}/{d.month}/{d.year%100:02d}", 'ukm': f"{d.day}/{d.month}", 'dmon': f"{d.day:02d}-{M[:3]}-{d.year}", 'dmonu': f"{d.day:02d}{M[:3].upper()}{d.year%100:02d}",
      'dmonu4': f"{d.day:02d}-{M[:3].upper()}-{d.year}", 'dab': f"{d.day} {M[:3]} {d.year}", 'dabs': f"{d.day} {M[:3]}", 'comp': f"{d.year}{d.month:02d}{d.day:02d}", 'ysl': f"{d.year}/{d.month:02d}/{d.day:02d}",
      'mil': f"{d.day:02d} {M[:3].upper()} {d.year%100:02d}"}[f]
KINDS = "PHONE FAX EMAIL SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE URL IP BIOMETRIC OTHER_ID STREET CITY COUNTY ZIP FACILITY EMPLOYER NAME FIRST LAST LASTFIRST DATE AGE".split()
ASC = str.maketrans("áéíóúÁÉÍÓÚñüöäçèêâÉśłğıŁćřáýØøąęìòïÓ", "aeiouAEIOUnuoaceeaEslgiLcrayOoaeioiO")
def ascii_(s): return re.sub(r"[^a-z]", "", s.translate(ASC).lower())

class Note:
    def __init__(self, rng, loc):
        self.r, self.loc, self.p, self.c = rng, loc, {}, {}
        self.base = datetime.date(rng.randint(2011, 2024), 1, 1) + datetime.timedelta(rng.randint(0, 364))
        self.birth = None
    def w(self, pairs): return self.r.choices([a for a, _ in pairs], [b for _, b in pairs])[0]
    def person(self, key):
        if key in self.p: return self.p[key]
        k, _, share = key.partition('~')
        if k in self.p: return self.p[k]
        o = self.w(MIX[self.loc]); sex = {'m': 0, 'f': 1}.get(k[0], self.r.randint(0, 1))
        used = {x['F'] for x in self.p.values()} | {x['L'] for x in self.p.values()}
        if share: base = self.person(share); o = base['o']; l = base['L']
        else:
            l = self.r.choice(LAST[o])
            while l in used: l = self.r.choice(LAST[o])
        f = self.r.choice(FIRST[o][sex])
        while f in used or f == l: f = self.r.choice(FIRST[o][sex])
        self.p[k] = {'F': f, 'L': l, 'sex': sex, 'o': o, 'mi': self.r.choice("ABCDEGHJKLMNPRSTVW")}
        return self.p[k]
    def pat(self, s):
        s = self.r.choice(s.split('|')).strip(); o = []
        for ch in s:
            if ch == '#': o.append(self.r.choice("0123456789"))
            elif ch == '$': o.append(self.r.choice("123456789"))
            elif ch == '@': o.append(self.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ"))
            elif ch == '%': o.append(self.r.choice("0123456789abcdef"))
            elif ch == '^': o.append(self.r.choice("0123456789ABCDEF"))
            elif ch == '*': o.append(self.r.choice("abcdefghkmnprstuvw"))
            else: o.append(ch)
        return ''.join(o)
    def bday(self, lo, hi):
        if self.birth is None:
            self.age = self.r.randint(lo, hi)
            self.birth = self.base - datetime.timedelta(int(self.age * 365.25) + self.r.randint(20, 330))
            b = self.birth
            self.age = self.base.year - b.year - ((self.base.month, self.base.day) < (b.month, b.day))
            if lo >= 90 and self.age < 90: self.age = 90
        return self.birth
    def place(self, key):
        if key not in self.c:
            t = key.rstrip('0123456789')
            self.c[key] = self.r.choice({'us': US, 'uk': UK, 'ie': IE, 'au': AU, 'ca': CA}[t])
        return self.c[key]
    def tel(self, s):
        a = f"{self.r.randint(2,9)}{self.r.randint(0,9)}{self.r.randint(2,9)}"
        e = f"{self.r.randint(2,9)}{self.r.randint(10,99)}"; l = f"{self.r.randint(0,9999):04d}"
        if s == 'us': return self.r.choice([f"({a}) {e}-{l}", f"{a}-{e}-{l}", f"{a}.{e}.{l}", f"{a} {e} {l}", f"{a}{e}{l}", f"1-{a}-{e}-{l}", f"+1 {a} {e} {l}", f"({a}){e}-{l}"])
        if s == 'loc': return f"{e}-{l}"
        if s == 'uk': return self.pat("01### ######|020 7### ####|07### ######|+44 7### ### ###|07### ### ###|(01###) ######|0161 ### ####")
        if s == 'ie': return self.pat("087 ### ####|(066) 71# ####|+353 86 ### ####|01 ### ####|085-#######")
        if s == 'au': return self.pat("04## ### ###|(02) 6### ####|+61 4## ### ###|03 5### ####")
        if s == 'int': return self.pat("+52 1 55 #### ####|+49 171 #######|+48 60# ### ###|+63 917 ### ####|+91 98### #####|+234 803 ### ####")
    def get(self, s):
        """-> (text, kind or None)"""
        r = self.r
        if s[0] == '#':
            m = re.match(r"#(?:\.(\d):)?(-?[\d.]+)-([\d.]+)$", s)
            if m.group(1): return f"{r.uniform(float(m.group(2)), float(m.group(3))):.{m.group(1)}f}", None
            return str(r.randint(int(m.group(2)), int(m.group(3)))), None
        m = re.match(r"D(\d?)([+-]\d+)? ([\w|]+)$", s)
        if m: return fmt(self.base + datetime.timedelta(int(m.group(2) or 0)), r.choice(m.group(3).split('|'))), 'DATE'
        m = re.match(r"B:(\d+)-(\d+) ([\w|]+)$", s)
        if m: return fmt(self.bday(int(m.group(1)), int(m.group(2))), r.choice(m.group(3).split('|'))), 'DATE'
        m = re.match(r"yo:(\d+)-(\d+)$", s)
        if m: self.bday(int(m.group(1)), int(m.group(2))); return str(self.age), None
        if s == 'A': self.bday(90, 102); return str(max(90, self.age)), 'AGE'
        if s == 'A2': return str(r.randint(90, 103)), 'AGE'
        if s == 'AW': return r.choice(WORDN), 'AGE'
        m = re.match(r"EM (\w+)(?: (\S+))?$", s)
        if m:
            p = self.person(m.group(1)); f, l = ascii_(p['F']), ascii_(p['L'])
            dom = m.group(2) or r.choice(["gmail.com", "yahoo.com", "outlook.com", "hotmail.co.uk", "icloud.com", "comcast.net", "aol.com", "protonmail.com", "btinternet.com"])
            return r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{f}{l}{r.randint(1,99)}", f"{l}.{f}", f"{f}_{l[0]}{r.randint(50,99)}", f"{l}{f[0]}"]) + '@' + dom, 'EMAIL'
        m = re.match(r"(PH|FX)(?: (\w+))?$", s)
        if m: return self.tel(m.group(2) or ('uk' if self.loc == 'uk' else 'us')), {'PH': 'PHONE', 'FX': 'FAX'}[m.group(1)]
        if s == 'IP4': return '.'.join(str(x) for x in (r.choice([10, 172, 192, 73, 98, 81, 203]), r.randint(0, 254), r.randint(0, 254), r.randint(1, 254))), 'IP'
        if s == 'IP6': return self.pat("2001:db8:%%%%:%%%%::%%|fe80::%%%%:%%%%:%%%%:%%%%|2a02:c7f:%%%%:%%%%:%%%%:%%%%:%%%%:%%%%"), 'IP'
        if s == 'MAC': return self.pat("^^:^^:^^:^^:^^:^^|^^-^^-^^-^^-^^-^^|%%:%%:%%:%%:%%:%%"), 'IP'
        m = re.match(r"(us|uk|ie|au|ca)(\d)\.(city|st|zip|county)$", s)
        if m:
            t, k, f = m.group(1), m.group(1) + m.group(2), m.group(3); pl = self.place(k)
            if f == 'city': return pl[0], 'CITY'
            if f == 'st': return pl[1], None
            if f == 'county': return (pl[3] if t == 'us' else pl[1]), 'COUNTY'
            if k + 'z' not in self.c:
                self.c[k + 'z'] = {'us': lambda: pl[2] + self.pat("##") + r.choice(['', '', '', self.pat("-####")]), 'uk': lambda: pl[2] + self.pat("$ $@@|1# $@@|$ #@@"), 'ie': lambda: pl[2] + self.pat(" @#@#| ^@##| @@##"),
                   'au': lambda: pl[2] + self.pat("##"), 'ca': lambda: pl[2] + self.pat("@ #@#")}[t]()
            return self.c[k + 'z'], 'ZIP'
        m = re.match(r"ST( uk| po)?(\d?)$", s)
        if m:
            if s in self.c: return self.c[s], 'STREET'
            if m.group(1) == ' po': v = r.choice(["PO Box ", "P.O. Box ", "Box "]) + str(r.randint(11, 9800))
            elif m.group(1): v = r.choice(["", "", "Flat %d, " % r.randint(1, 40)]) + f"{r.randint(1,190)}{r.choice(['','','','A','b'])} {r.choice(UKST)}"
            else: v = f"{r.choice([r.randint(1,99), r.randint(100,9999), r.randint(10000,19999)])} {r.choice(['','','','N ','W. ','SE ','East '])}{r.choice(STN)} {r.choice(USSUF)}{r.choice(['','','',' Apt %d%s' % (r.randint(1,40), r.choice('ABC')), ', Unit %d' % r.randint(1,60), ' #%d' % r.randint(1,300)])}"
            if m.group(2): self.c[s] = v
            return v, 'STREET'
        m = re.match(r"FA(\d?) (\w+)$", s)
        if m:
            if m.group(1) and s in self.c: return self.c[s], 'FACILITY'
            uk = self.loc == 'uk'; P = r.choice(UKP if uk else PLN); S = r.choice(SAINT); k = m.group(2)
            opt = {'hosp': ([f"{P} General Hospital", f"{P} Royal Infirmary", f"{S.replace('.','')} Hospital", f"{P} District Hospital", f"Royal {P} Hospital", f"{P} Cottage Hospital"] if uk else
                            [f"{P} Memorial Hospital", f"{S} Medical Center", f"{P} Regional Medical Center", f"{S} Hospital", f"{P} Critical Access Hospital", f"University of {P} Medical Center", f"{P} Community Hospital", f"{P} VA Medical Center"]),
                   'short': [P, P + " Regional", S],
                   'nh': ([f"{P} Nursing Home", f"{P} House", f"{P} Lodge Care Home", f"{P} Court"] if uk else [f"{P} Care Center", f"{P} Manor", f"{S} Nursing & Rehab", f"Villa at {P}", f"{P} Assisted Living", f"The Gardens at {P}"]),
                   'clinic': ([f"{P} Medical Practice", f"{P} Surgery", f"{P} Health Centre", f"The {P} Clinic"] if uk else [f"{P} Family Practice", f"{P} Clinic", f"{P} Internal Medicine Associates", f"{P} Community Health Center", f"{S} Pediatrics", f"{P} Women's Health"]),
                   'school': ([f"{P} Primary School", f"{P} Academy", f"St Columba's College"] if uk else [f"{P} Elementary", f"{P} Middle School", f"{P} High School", f"{S} Academy"]),
                   'church': [f"{P} Baptist Church", f"{S} Parish", f"{P} Lutheran Church", f"Grace Chapel of {P}"],
                   'lab': [f"{P} Reference Laboratory", f"{P} Diagnostics", f"{P} Pathology Associates"],
                   'pharm': [f"{P} Pharmacy", f"{P} Drug", f"{P} Apothecary"],
                   'jail': [f"HMP {P}"] if uk else [f"{P} Correctional Facility", f"{P} County Jail", f"{P} State Penitentiary"],
                   'hospice': [f"{P} Hospice", f"{S} Hospice"]}[k]
            v = r.choice(opt)
            if m.group(1): self.c[s] = v
            return v, 'FACILITY'
        if s == 'EP': return r.choice(EMPL), 'EMPLOYER'
        m = re.match(r"([A-Z_]+)(?:=(\w+))?(?::(.*))?$", s)
        if m and m.group(1) in KINDS:
            k, key, pt = m.groups()
            if key and (k, key) in self.c: return self.c[(k, key)], k
            v = self.pat(pt)
            if key: self.c[(k, key)] = v
            return v, k
        m = re.match(r"([mfp]\w*(?:~\w+)?)\.(\w+)$", s)
        if m:
            p = self.person(m.group(1)); a = m.group(2); F, L = p['F'], p['L']; x = p['sex']
            T = {'N': (f"{F} {L}", 'NAME'), 'NM': (f"{F} {p['mi']}. {L}", 'NAME'), 'F': (F, 'FIRST'), 'L': (L, 'LAST'), 'LF': (f"{L}, {F}", 'LASTFIRST'), 'LFM': (f"{L}, {F} {p['mi']}", 'LASTFIRST'), 'LFU': (f"{L.upper()}, {F.upper()}", 'LASTFIRST'),
                 'LUF': (f"{L.upper()}, {F}", 'LASTFIRST'), 'LH': (f"{L.upper()}^{F.upper()}", 'LASTFIRST'), 'NU': (f"{F} {L.upper()}", 'NAME'), 'NUU': (f"{F.upper()} {L.upper()}", 'NAME'), 'LU': (L.upper(), 'LAST'),
                 'IL': (f"{F[0]}. {L}", 'NAME'), 'Nl': (f"{F} {L}".lower(), 'NAME'), 'Fl': (F.lower(), 'FIRST'), 'Ll': (L.lower(), 'LAST'), 'I': (F[0] + L[0], None),
                 'he': (('he', 'she')[x], None), 'He': (('He', 'She')[x], None), 'his': (('his', 'her')[x], None), 'him': (('him', 'her')[x], None), 'His': (('His', 'Her')[x], None), 'mr': (('Mr.', 'Ms.')[x], None), 'sx': ('MF'[x], None), 'sex': (('male', 'female')[x], None), 'man': (('man', 'woman')[x], None)}
            return T[a]
        raise ValueError("slot " + s)

SLOT = re.compile(r"\{([^{}\"\s][^{}]*)\}")
def render(t, rng):
    loc, text = t[0], t[1]; case = t[2] if len(t) > 2 else None
    n = Note(rng, loc)
    text = re.sub(r"\(\((.*?)\)\)", lambda m: rng.choice(m.group(1).split('||')), text.strip('\n'), flags=re.S)
    out, pos, spans, ln = [], 0, [], 0
    for m in SLOT.finditer(text):
        lit = text[pos:m.start()]; out.append(lit); ln += len(lit); pos = m.end()
        v, k = n.get(m.group(1))
        if k: spans.append([ln, ln + len(v), k])
        out.append(v); ln += len(v)
    out.append(text[pos:]); s = ''.join(out)
    if case == 'U': s2 = ''.join(c.upper() if len(c.upper()) == 1 else c for c in s)
    elif case == 'L': s2 = ''.join(c.lower() if len(c.lower()) == 1 else c for c in s)
    else: s2 = s
    assert len(s2) == len(s)
    return s2, spans

T = []
def add(loc, text, case=None): T.append((loc, text, case))
# 0 discharge summary US
add('us', """
{FA1 hosp}
DISCHARGE SUMMARY
Patient: {p1.LFM}     MRN: {MRN:########|#######|E#######}     DOB: {B:52-84 us}
Admit: {D-5 us}   Discharge: {D us}   Attending: {p2.NM}, MD   PCP: {p3.N} ({us1.city})

Principal dx: Acute on chronic HFrEF (I50.23). Secondary: AF w/ RVR, CKD 3b, T2DM.

Hospital course: {yo:52-84} y/o {p1.sex} admitted via ED with 3 days of orthopnea and 14 lb weight gain. BNP {#800-3900}, troponin flat at 0.04. Diuresed with furosemide 80 mg IV BID then torsemide 40 mg PO. Echo on {D-4 md} EF 25-30%, moderate MR. Dr. {p4.L} (EP) saw the patient on {D-3 md} and recommended primary prevention ICD once on GDMT 90 days per MADIT-II criteria. Foley out HD2.

Dispo: home with {p5.F} (daughter, {PH}). Weigh daily, call if > 3 lb. F/u with Dr. {p3.L} {D+7 us2} at 10:15, cardiology {D+13 us2}. BMP to be drawn {D+3 md}.
Discharge meds: carvedilol 6.25 mg BID, sacubitril/valsartan 24/26, spironolactone 12.5 mg, apixaban 5 mg BID.

D: {D us2} T: {D+1 us2} Job: {OTHER_ID:######-###|DJ-#######}
cc: {p3.N}, MD, fax {FX}
""")
# 1 rural progress note
add('us', """
S: Back for BP recheck. Says he's been "half good, half lousy." Still drives the grain truck for {EP}. {f1.F} made him come in. Ran out of lisinopril around the {D-9 ord}, pharmacy in {us1.city} had it on back order. Denies CP, SOB. Some Bell palsy residual on the L from when he was seen {D-400 us4} by {p3.N} in {us2.city}.
O: 158/92, HR 78, wt {#170-260}. RRR. Lungs clear. 1+ edema. A1c {#.1:6.1-9.9}.
A/P: 1. HTN - restart lisinopril 20, add HCTZ 12.5. 2. DM2 - up metformin to 1000 bid. 3. CDL form - completed, CDL no. {LICENSE:@####-####-####|@###############|##-###-####} copied from wallet. DOT exam good through {D+364 us4}.
RTC 4 wks w/ {p4.F} for nurse visit, me in 3 mo. If BP > 180 call my cell {PH}.
{m1.N}, seen {D us4}. {p5.N}, PA-C
""")
# 2 op note
add('us', """
OPERATIVE REPORT
PATIENT NAME: {p1.NM}
MEDICAL RECORD NUMBER: {MRN:######|###-##-##}
DATE OF OPERATION: {D us}
SURGEON: {p2.N}, M.D.
ASSISTANT: {p3.N}, PA-C
ANESTHESIA: General endotracheal, {p4.IL}, CRNA
PREOPERATIVE DIAGNOSIS: Left hip osteoarthritis, Kellgren-Lawrence 4.
PROCEDURE: Left total hip arthroplasty, direct anterior approach.
IMPLANTS:
  Acetabular shell, Pinnacle 54 mm, LOT {DEVICE:@#@##^^|J###@#|#######}
  Corail stem size 12, high offset, lot {DEVICE:########|@@####}
  Biolox delta head 36 +1.5, ref 1365-36-310, S/N {DEVICE:######## ###|##-######}
  UDI {DEVICE:(01)1088529#######(17)2#0#31(10)@####|(01)00643169######(21)@@######}
EBL: {#100-450} mL. Fluids 1400 mL LR. Drains: none. Hohmann retractors placed carefully. TXA 1 g given.
DESCRIPTION: After informed consent and a time-out in which name and birth date ({B:55-82 us}) were confirmed against the wristband, the patient was positioned on the Hana table. Stability excellent, leg lengths equal. Ioban removed, Dermabond applied.
Patient's husband {m2.F} was updated in the waiting room at 11:40.
Dictated {D us}; reviewed and signed {D+2 us} {p2.N}
""")
# 3 radiology
add('us', """
EXAM: CT CHEST W CONTRAST
ACC#: {OTHER_ID:CT##-#######|########|XR#####-####}
{p1.LFU}  {yo:40-79} {p1.sx}   DOB {B:40-79 us}
ORDERING: {p2.LF} MD, {FA clinic}
DATE OF SERVICE: {D us} 1422
COMPARISON: CT {D-190 us}, PET/CT {D-310 us} (outside, {FA hosp}).
INDICATION: Lung nodule. C34.11.
TECHNIQUE: Helical 1.25 mm on Revolution EVO, 80 mL Omnipaque 350. CTDIvol 6.2 mGy.
FINDINGS: RUL spiculated nodule now 18 x 14 mm (prev 11 x 9). Station 4R node 13 mm short axis. No Pancoast involvement. Hounsfield 22 in left adrenal nodule, likely adenoma. T7 hemangioma stable.
IMPRESSION: 1. Growing RUL nodule, Lung-RADS 4X. 2. 4R adenopathy; EBUS suggested.
Critical result called to {p3.F} RN in Dr. {p2.L}'s office at 3:05 pm on {D md}, read back. {PH}.
Electronically signed: {p4.NM}, MD  {D us} 15:11
""")
# 4 pathology
add('us', """
{FA lab}
{ST po} - {us1.city}, {us1.st} {us1.zip} - CLIA {LICENSE:##D#######}
SURGICAL PATHOLOGY REPORT                              Case {OTHER_ID=a:S##-#####|SP-##-####|##S-######}
Name ......... {p1.LUF}
Hosp no ...... {MRN:#######|M########}
Collected .... {D-2 us}    Received .... {D-1 us}    Reported .... {D+1 us}
Submitting ... {p2.N}, MD
CLINICAL HX: Change in bowel habit. 4 cm sigmoid mass at 25 cm.
GROSS: Received fresh labelled "{p1.L}, sigmoid" is a 21 cm segment of bowel. India ink on radial margin. A1-A9.
MICROSCOPIC: Moderately differentiated adenocarcinoma invading through muscularis propria. Crohn-like reaction present. 2/17 nodes positive.
IHC: MLH1, MSH2, MSH6, PMS2 intact. BRAF V600E not detected. HER2 1+.
DIAGNOSIS: Colon, sigmoid, resection: adenocarcinoma, pT3 pN1b, margins negative (closest 3.1 cm).
Intradepartmental consult: {p3.N}, MD concurs. Dr. {p2.L} notified by phone {D+1 md} at 0910.
Slides for case {OTHER_ID=a} retained at 20 years. Pathologist {p4.LF} MD, NPI {LICENSE:1#########}
""")
# 5 ED triage nursing
add('us', """
ed triage {D us2} 2312
pt {m1.Ll} here w wife {f1.Fl}, states chest pressure x2 hrs after shoveling snow at {FA church}. 7/10, to jaw. diaphoretic. nka. hx stent 2 yrs ago by dr {p3.Ll} in {us1.city}. took asa 324 and ntg x1 pta.
bp 178/101 hr 104 rr 22 spo2 93 ra t 98.1  gcs 15  esi 2
ekg 2316 shown to dr {p4.Ll}. 18g l ac, 20g r hand. trop sent, lab label {OTHER_ID:##########|L######}
belongings: wallet, truck keys (plate {VEHICLE:@@@ ####|###-@@@|@@@####} parked in ambulance bay, security aware), upper denture
wife's # {PH}. says call son {m3.Fl} in {us2.city} first at {PH} bc she doesn't hear well
allergic hx: none. tdap {D-900 us4}
-- {p5.Fl} rn
""", 'L')
# 6 ambulance PCR US
add('us', """
PATIENT CARE REPORT  Run # {OTHER_ID:##-######|EMS####-####|2#-####}
Unit: Medic 7    Crew: {p1.IL} EMT-P (cert {LICENSE:P######|EMT-###### |NV####}), {p2.IL} AEMT
Date: {D us}  Disp 04:11 / Enr 04:13 / OS 04:26 / Dep 04:51 / Dest 05:09
Scene: {ST}, {us1.city}, {us1.county}
Pt: {m3.N}  DOB {B:19-60 us}  SSN {SSN:###-##-####}
C/C: MVC, single vehicle rollover, on a gravel road
Vehicle: silver F-150, tag {VEHICLE:@@@-####|#@@@###|### @@#}, VIN {VEHICLE:1FTEW1E5#KF@#####|1FTFW1EF#@F@#####}. Airbag +. Driver, belted, self extricated.
HPI: Pt states he "fell asleep after a double" at {EP}. Denies LOC. C/o L chest and L hip. GCS 15, PERRL, no JVD. Crepitus L 5-7. 12-lead: sinus tach, no STEMI. C-collar, scoop. TXA not indicated. Fentanyl 50 mcg x2.
Vitals 0431 104/68 122 24 94% / 0447 112/70 110 20 98% NRB
Transport: emergent to {FA hosp}, trauma alert, report to {p4.F} RN. Deputy {p5.L}, {us1.county} SO, case {OTHER_ID:##-#####|SO######}, on scene.
NOK mother {f6~m3.N} {PH}, notified by SO.
""")
# 7 psychiatry
add('us', """
PSYCHIATRIC PROGRESS NOTE  {D long}
{f1.F} is a {yo:22-48}-year-old woman with bipolar I, last manic episode with psychotic features requiring admission to {FA hosp} from {D-60 ml} to {D-44 ml}. She came on her own today, dressed neatly, and talked at length about her sister {f2.F}, whom she visited in {us1.city} over the weekend. Sleep 6 h. No SI/HI. She lost her position at {EP} and is applying for FMLA retroactively; her former supervisor {p3.N} ({EM p3}) will send the forms.
MSE: linear, euthymic, insight fair. PHQ-9 = 6. YMRS = 4.
Lithium level {#.2:0.5-0.9} mmol/L drawn {D-6 mo}; TSH 2.9, Cr 0.8. Continue lithium ER 900 mg qHS, quetiapine 100 mg. Discussed Ebstein anomaly risk as she and {m4.F} are hoping to conceive.
Collateral: release signed for mother, {f5.N}, {PH}.
RTC six weeks, {D+42 ml}. Safety plan on file.
{p6.N}, MD
DEA {LICENSE:@@#######|F@#######}
""")
# 8 social work
add('us', """
SOCIAL WORK ASSESSMENT - INPATIENT
Referred by: Dr {p2.L}      Date: {D us4}
Met with Mr {m1.L} and his niece {f3.F} at bedside. Mr {m1.L} is {A} and has lived alone at {ST1} in {us1.city} ({us1.county}) since his wife {f4.F} passed {D-700 us4}. Veteran, retired from {EP}. Niece drives over from {us2.city} most Sundays. Neighbor {p5.N} checks the stove. Attends {FA church}; pastor is {p6.N}, {PH}.
Finances: SS deposits to checking acct {ACCOUNT:##########|xxxx####|####-######}; niece is POA (paper filed at the courthouse).
Insurance: Medicare {SSN:$@@#-@@#-@@##|$@^#@@#@@##} with supplement {HEALTH_PLAN:@@@#########|H####-###-####}.
Cognition: SLUMS 19/30. Katz 4/6. Geriatric Depression Scale 5.
Barriers: two steps at entry, no rails; Parkinson disease with freezing; drives an '08 Buick he should not be driving (plate {VEHICLE:@@@ ###|### @@@|@@-####}).
Plan: referrals faxed to two homes. Choice list given. Level of care screen due {D+2 us4}.
{p7.N}, LCSW, ext 4471
""")
# 9 PT
add('us', """
Outpatient PT - daily note, visit 6 of 12
Pt: {p1.N} | Eval {D-21 us2} | POC expires {D+39 us2} | Ref: {p2.N} DO | Auth {OTHER_ID:A########|PA-######|##########-01} | {HEALTH_PLAN:W#########|@@@##########|YRP###@#####} (BCBS)
Subj: "I slept on it wrong." Pain 3/10 at rest, 6/10 overhead. Went back to light duty at {EP} on {D-2 md}.
Obj: R shoulder flex 148, abd 132, ER 55. MMT supraspinatus 4-/5. Neer +, Hawkins-Kennedy +, Spurling neg. QuickDASH 38.6 (was 56.8).
Tx: TherEx 97110 x2, manual 97140 x1. Theraband green, wall slides 3x10, sleeper stretch. Kinesiotape.
Assess: progressing. LTG 1 met.
Plan: 2x/wk. Next {D+3 md} with {p3.F} since I'm off; pt ok w/ that. Text reminder goes to {PH}.
{p4.N}, PT, DPT  lic {LICENSE:PT-#####|PT#####|40QA########}
""")
# 10 dental
add('us', """
CHART #{MRN:#####|D-####} {p1.LF}
{D-30 us2} - D0120, D1110, 4BWX. Perio 2-3 mm gen, 5 mm #14D. Caries #19 MO. Tx plan signed. Copay 25.00 Visa {ACCOUNT:####-####|4### #### #### ####} 
{D-12 us2} - NS, called home {PH} lm w/ {p2.F}
{D us2} - #19 MOD comp A2. 1.7 ml 2% lido 1:100k epi IANB R... should read L. Isodry. Shade ok'd by pt. BP 132/78. Pt mentions warfarin 5 mg (valve) INR 2.4 per Dr. {p3.L}; amox 2 g taken 0800. Bleeding wnl. POIG.
Implant #30 consult: had fixture placed in {CITY:Tijuana}, card says Nobel Active 4.3x11.5 LOT {DEVICE:########|1#######}. Need CBCT. Sent to {p4.N} DDS, {ST}, {us1.city}.
Delta Dental ID {HEALTH_PLAN:#########-01|DD########}, grp {HEALTH_PLAN:#####-####|####}. Employer: {EP}
NV: recall {D+180 us2}
{p5.IL} RDH / {p6.N} DMD
""")
# 11 paeds US
add('us', """
WELL CHILD CHECK - 4 YEARS
{FA1 clinic}
Child: {f1.N}   DOB: {B:4-4 us}   Visit: {D us}   Brought by: grandmother {f2.N}; mom {f3~f1.F} at work ({EP}) reachable {PH}
Interval: ear infxn {D-77 us2}, seen by Dr. {p4.L}. Pre-K at {FA school}, teacher Ms. {f5.L} says speech is hard to follow. Lives w/ parents, brother {m6.F}, two cats. Well water, house built 1950.
Growth: wt {#.1:14.2-19.8} kg (55%ile), ht {#98-108} cm, BMI 15.6. BP 92/54.
Exam: TMs clear w/ PE tubes. Still murmur 2/6. Tanner 1. Mongolian spot lumbosacral.
Dev: ASQ-3 communication 30 (monitor). M-CHAT n/a.
Lead 2.1 mcg/dL. Hgb 12.0.
Imm: DTaP-IPV (Kinrix) lot {OTHER_ID:@#@##|@@###@} L thigh; MMRV lot {OTHER_ID:@######|@###@@} R thigh. VIS given. State registry id {OTHER_ID:#######|IR-########}.
Plan: speech eval thru {us1.county} school district; fluoride; RTC 1 yr. Portal invite to {EM f3}.
{p7.N}, CPNP
""")
# 12 OB delivery
add('us', """
LABOR & DELIVERY SUMMARY
{f1.LFU}    {MRN:#######|OB######}    G3P2012    EDD {D+4 us} by 8w US
Adm {D-1 us} 2140 for SROM. GBS pos, PCN G 5 mU load. Pitocin max 12 mU/min. Epidural per {p2.L}, CRNA @ L3-4, 17 g Tuohy.
SVD of viable ((male||female)) infant {D us} at 0417, OA, McRoberts x 30 sec for shoulder, no Wood screw. APGAR 8/9. Wt {#2900-4200} g. Baby band no. {OTHER_ID:#####@|BB-####|@######}; newborn MRN {MRN:#######|N######}. FOB {m3.N} cut cord. Placenta intact, Schultze. 2nd degree, 3-0 Vicryl. QBL {#150-480}.
Newborn footprint/palm capture file {BIOMETRIC:FP-######-L|NBFP_########|fpt########.wsq} linked; HUGS tag {DEVICE:^^^^^^|T-#####}.
Attended: {p4.N}, CNM; {p5.N}, RN (baby). Dr. {p6.L} avail.
Cord blood: public bank kit {OTHER_ID:CBU########|W#### ## ######}. 
PP: breastfeeding, wants Nexplanon before d/c. Peds: {p7.N} at {FA clinic} - appt {D+3 md}.
Birth cert worksheet: mother residence {ST}, {us1.city} {us1.zip}, {us1.county}. Mother SSN {SSN:###-##-####|### ## ####}.
""")
# 13 genetics letter
add('mix', """
{FA hosp}
Division of Medical Genetics
{D long}

RE: {p1.N}, born {B:25-60 long}
Family number: {OTHER_ID:GEN-####|F-##-###|PED#####}

Dear Dr. {p2.L}:

Thank you for sending {p1.mr} {p1.L} to our cancer genetics clinic, where I saw {p1.him} together with our counselor {f3.N} on {D-8 ml}. {p1.He} works in accounting at {EP}. The history is notable for breast cancer in {p1.his} mother, {f4.F}, at 41, and a maternal aunt, {f5.F}, who died in {us1.city} of ovarian cancer. Ancestry on the father's side is from {CITY:Lagos} and {CITY:Porto}.

An 84-gene multi-cancer panel (report {OTHER_ID:RQ#######|INV-#######}) found BRCA2 c.5946delT (p.Ser1982Argfs), pathogenic; plus a VUS in ATM c.2119T>C. No variant in TP53 (Li-Fraumeni) or PTEN (Cowden).

We recommend annual MRI per NCCN v2, RRSO between 40 and 45, and cascade testing. {p1.His} brother {m6.N} has already called us from {PH int}.

Results were released to the portal {URL:https://portal.genecare-clinic.org/r/%%%%%%%%|mychart.northgen.org/letters/#######} on {D-1 ml}.

Sincerely,
{p7.N}, MD, FACMG
{EM p7 genecare-clinic.org} | tel {PH} | fax {FX}
""")
# 14 oncology
add('us', """
Heme/Onc follow up
Dx: DLBCL, GCB, stage III, dx'd {D-140 us4} (bx {FA short}, acc {OTHER_ID:##-SP-#####|SS##-####}). IPI 3. FISH neg for MYC, BCL2, BCL6.
Tx: R-CHOP C1 {D-120 md}, C2 {D-99 md}, C3 {D-78 md}, C4 held x 1 wk neutropenic fever, given {D-50 md}, C5 {D-29 md}, C6 {D-8 md}.
{p1.N} comes with partner {p2.F}. Fatigue gr 1, neuropathy gr 1 fingertips (vincristine capped 2 mg -> 1). ECOG 1. No B sx. Deauville 2 on interim PET.
Labs today: WBC {#.1:2.1-6.8}, ANC 1.9, Hgb {#.1:8.8-12.1}, Plt {#90-240}, LDH 188, uric acid 5.1.
Port: Bard PowerPort R IJ placed by Dr. {p3.L}, serial {DEVICE:RE@@####|ASB@#####}.
Asks about POLARIX; told not a candidate retroactively. EOT PET {D+35 md}. Referred to survivorship, contact {f4.N}, {EM f4 cancercenter.example.org}.
FMLA forms for {EP} ready by {D+5 md}; wants them faxed {FX}, attn: {p5.F} in HR.
Pls cc Dr. {p6.N}, {us1.city}.
""")
# 15 pharmacy call
add('us', """
PHARMACY INTERVENTION
{D us2} 1645  Rx {OTHER_ID:#######|C#######|RX ####### }  {p1.N} dob {B:30-88 us2}
Prescriber {p2.LF} NPI {LICENSE:1#########} DEA {LICENSE:B@#######|M@#######}
Issue: Bactrim DS bid x10d + warfarin 7.5 mg. Last INR 2.8 ({D-4 md}, anticoag clinic). Also sulfa "rash" on profile from {FA pharm}.
Called office {PH}, spoke with {f3.F} MA, then Dr {p2.L}: change to Keflex 500 qid x7d. RBVO. Pt's spouse {p4.F} picking up, will show DL {LICENSE:@#######|######### |@##-###-###}.
Claim: BIN 610014 PCN MEDDPRIME ID {HEALTH_PLAN:#########00|@#########} GRP {HEALTH_PLAN:RX####|MCD@####}; first claim rej 79, refill too soon until {D+6 md}; override {OTHER_ID:############|PA#########}.
Old Rx copy transferred from store in {us1.city} ({us1.st}), fax {FX}.
RPh {p5.N} lic# {LICENSE:RPH-#####|0#######}
""")
# 16 GP referral letter UK
add('uk', """
{FA1 clinic}
{ST uk}, {uk1.city}, {uk1.county} {uk1.zip}
Tel {PH}

{D dmy}

URGENT SUSPECTED CANCER (2WW) - LOWER GI

Re: {p1.NU}    d.o.b. {B:48-79 uk}    NHS No: {SSN:### ### ####|##########}
    {ST uk}, {uk2.city} {uk2.zip}     Mobile {PH}

Dear Colleague

I would be grateful if you could see this {yo:48-79} year old retired bus driver (formerly {EP}) with a 6 week history of looser stools and weight loss of half a stone. FIT 86 ug Hb/g on {D-5 ukm}. Hb 104, ferritin 7, CRP 11. PR empty. PMH: AF on edoxaban 60 mg, Dupuytren's contracture, COPD GOLD 2. Colonoscopy by Mr {m2.L} at {FA hosp} in 2009 showed two polyps.

{p1.He} lives with {p1.his} sister {f3.F}, who would like to attend. {p1.He} is aware this is a suspected cancer referral and is not available {D+7 dom} to {D+11 dom} as {p1.he} will be in {uk3.city}.

UBRN {OTHER_ID:#### #### ####|0000 #### ####}

Yours sincerely
Dr {p4.N}
GMC {LICENSE:#######}
""")
# 17 Death note
add('us', """
Death Note
Called to bedside by RN {p2.F} at 0312. {f1.N}, {A}F, DNR/comfort care, admitted {D-6 us2} from {FA nh} w/ aspiration PNA, hx Alzheimer disease, AS, CKD. No response to sternal rub, pupils fixed 5 mm, no heart or breath sounds x 2 min, no corneals. Time of death 0319 on {D long}. Cheyne-Stokes was noted by family around midnight.
Present: sons {m3.F} and {m4.F}, daughter-in-law {f5.F}. Fr. {m6.L} from {FA church} had come the evening of {D-1 md}. 
Attending Dr. {p7.N} notified. ME ({us1.county}) called, spoke to inv. {p8.L}, declined jurisdiction, ref # {OTHER_ID:##-####|ME######|20##-###}. OPO: not a candidate, ref {OTHER_ID:########|L#####-##}. 
Autopsy declined. Funeral home: {FACILITY:Pruett & Sons Mortuary|Halverson Chapel|Dunlap Funeral Home|Memory Gardens Mortuary}, {us2.city}, {PH}. Ring and glasses given to {m3.F}. 
{p9.N}, MD PGY-2, pager {PHONE:###-####|#####}
""")
# 18 insurance denial / appeal
add('us', """
{D long}

Appeals Department
{ST po}
{us1.city}, {us1.st} {us1.zip}
via fax {FX}

Re: Member {p1.N}; Member ID {HEALTH_PLAN:@@@#########|#########*01|U#########}; Group {HEALTH_PLAN:######|@####-##}; Claim {OTHER_ID:##########@##|CLM-########|E##########}; DOS {D-40 us}; DOB {B:20-64 us}

To Whom It May Concern,

I write to appeal the denial dated {D-12 ml} of adalimumab 40 mg every two weeks for my patient. {p1.F} has had Crohn disease (K50.80) since age 17, with Hartmann's procedure in 2016, and failed azathioprine (pancreatitis), budesonide, and infliximab (antibodies 38 U/mL, trough < 0.4). Harvey-Bradshaw 11. Calprotectin {#400-1900}. The SONIC and CHARM trials support this step. Your reviewer, Dr. {p2.N}, is listed as a podiatrist.

{p1.mr} {p1.L} missed nineteen shifts at {EP} since {D-90 ml}. A peer-to-peer may be arranged with my nurse, {f3.F}, at {PH}.

Respectfully,

{p4.NM}, MD
{FA clinic}
NPI {LICENSE:1#########}   TIN {ACCOUNT:##-#######}
Enclosures: labs {D-15 us2}, colonoscopy {D-60 us2}
""")
# 19 portal message
add('us', """
Subject: Re: Re: dizzy on new pill
From: {f1.N}
To: {p2.N}, MD
Sent: {D maby} 9:47 PM

Hi Dr {p2.L}, its {f1.F} again. I stopped the metoprolol on {D-2 ml} like {f3.F} told me on the phone. I am still dizzy when I stand up, this morning at {EP} I had to sit down by the loading dock. BP cuff said 96/58 then 101/60, the cuff is the one your office lent me (serial {DEVICE:BP#######|20##########@@}). My husband {m4.F} thinks its the Flomax but thats his not mine lol. Should I come in before we leave for {us1.city} on the {D+5 ord}? Also the bill {ACCOUNT:INV-######|#########} was sent to our old address, we are at {ST} now. you can reach me at {PH} or {EM f1}

Reply {D+1 maby} 7:55 AM, {p5.N}, RN: Hello Ms. {f1.L}, Dr. {p2.L} would like orthostatics and a BMP today or tomorrow. Walk in lab is open until 4:30. Please bring your pill bottles. If you faint or have chest pain call 911.
""")
# 20 telephone note
add('us', """
TELEPHONE ENCOUNTER   {D us} 08:52   taken by {p1.IL}
Caller: {f2.N} (dtr)   CB {PH}   re: dad, {m3~f2.N}, {B:66-88 us2}
- fell out of bed 0300, no head strike, on Eliquis 5 bid
- spoke w/ brother {m4.F} who'll be in from {us1.city} on the {D+3 ord}, can sit w/ him
- home O2 company ({FACILITY:Lincare|Apria|Rotech|Norco Medical} {us2.city}) hasn't swapped concentrator, Inogen G5, s/n {DEVICE:########|IG#######}; says account {ACCOUNT:#######|##-####-##} past due
- wants Hoyer lift order to go to fax {FX}
Advised ED for CT d/t DOAC. Dtr declines, "he'd hate that." Risk discussed, verbalizes understanding. Will watch, neuro checks q4.
Routed to {p5.L}. // {p5.L}: agree, I'll call them tonight. Bump ortho f/u ({p6.N}) from {D+20 md} to next wk.
Chart {MRN:######|##-##-##}
""")
# 21 UK discharge letter
add('uk', """
{FA1 hosp} NHS Foundation Trust
Electronic Discharge Notification
Patient   {p1.LUF} ({p1.sx})      Hosp No {MRN:@######|RXP#######|#######}     NHS {SSN:### ### ####}
Address   {ST uk}, {uk1.city}, {uk1.zip}
DOB       {B:60-88 uk}            GP   Dr {p2.N}, {FA clinic}
Admitted  {D-9 uk}  Discharged {D uk}  Ward 14B  Consultant Mr {m3.L}
Diagnosis: # L NOF (Garden IV). Procedure {D-8 ukm}: cemented hemiarthroplasty, Exeter, JRI lot {DEVICE:######|G#######}. NJR ref {OTHER_ID:NJR######|#######-#}.
Course: Trop neg. Delirium resolved (4AT 0). Nottingham hip fracture score 5. Hb 78 -> 2u PRBC. Mobile ZF + 1.
TTO: dalteparin 5000u s/c 28/7, alendronate 70mg weekly, Adcal-D3 BD, paracetamol 1g QDS, senna 15mg ON. STOP: indapamide.
GP actions: U+E 1/52, DEXA, bone profile. Pls check wound {D+12 ukm}; clips out by district nurse {f4.F} ({PH}).
Social: daughter {f5~p1.N} coming up from {uk2.city} to stay. Reablement ref sent {D-2 ukm}.
Dr {p6.N} FY1 bleep 2214
""")
# 22 Irish GP notes
add('uk', """
{D-34 uk2}  Ph call from {f1.N} re son {m2~f1.F}, temp 39.2, drinking. Advised. C/B if rash. (SOD)
{D-33 uk2}  Seen w/ mam. R AOM. Amoxicillin 250mg/5ml TDS 5/7. GMS {HEALTH_PLAN:@######@|#######A}.
{D-2 uk2}  Letter from Mr {m3.L} ENT, {FA hosp}: listed for grommets {D+26 uk2}.
{D uk2}  Attended w/ dad {m4.F} today, over on the boat w/ work ({EP}). New address {ST uk}, {ie1.city}, {ie1.county}, Wt 16.4kg. Due to start {FA school} in September. Family hx: Perthes disease (dad), granny d. aged {A2} in {ie2.city}. PPSN {SSN:#######@|#######@A} for MCard renewal. Dad's mob {PH ie}. Nothing to add re Kawasaki query from {FACILITY:SouthDoc|Caredoc|NoWDOC}.
Rx: nil. HV to ring them {D+7 ukm}.
Dr {f6.N}  IMC {LICENSE:######}
""")
# 23 Australian ED
add('uk', """
ED MEDICAL NOTE - {FA hosp}
URN {MRN:######|UR######|0######}  {m1.NU}  {yo:30-66}M  DOB {B:30-66 uk}
Arr {D uk} 1808 via RFDS from station out past {au1.city} ({au1.st} {au1.zip}), flight log {OTHER_ID:RFDS-#####|FD######}
Pc: Brown snake bite? L ankle approx 1420, PBI applied by missus {f2.F}
VDK - . INR >12, fib <0.3, D-dimer >20, CK 212. WBCT not clotted. 
Rx tiger + brown AV 1 vial each (AV batch {OTHER_ID:####@|05#####}). Adrenaline drawn up, not req. d/w toxicologist Dr {f3.N} {PHONE:13 11 26}.
2300 INR 3.1. Fib 0.6. GCS 15. No bulbar signs.
PMHx Barrett's, OSA. Meds pantoprazole 40. Medicare {SSN:#### ##### #|##########/#}. Works contract musterer, {EP}.
NOK {f2~m1.N} ph {PH au}; email {EM f2 bigpond.net.au}
Ute left at airstrip, rego {VEHICLE:@@@ ###|1@@@ ###|###·@@@}, keys w/ {m4.F}
Plan ICU HDU bed. Bloods 6/24. ADT given.
Dr {p5.N} (RMO), AHPRA {LICENSE:MED000#######}
""")
# 24 Canadian home care
add('mix', """
HOME AND COMMUNITY CARE - VISIT RECORD
Client: {f1.LF}     PHN {SSN:#### ### ###|####-###-###}     Age {A}     Visit #{#3-40}
{D ysl}  09:20-10:05   {ST}, {ca1.city} {ca1.st} {ca1.zip}   lockbox code on file
Wound: R lat malleolus venous ulcer 2.4 x 1.9 x 0.2, 80% gran, ABPI 0.92. Iodosorb, Coban 2 lite. Photo {BIOMETRIC:IMG_####_face_id.jpg|FACE-ID-######|facial_ref_%%%%%%.png} matched by tablet app at sign-in; tablet {MAC}.
Meds in blister; missed Wed supper. BG 8.2. BP 138/70. Wt 51.6 kg.
Client tells me "{m2.F} was to bring soup". {m2.F} is grandson, works at {EP}, lives {ca2.city}. Phoned him {PH}, left message. Also notified case mgr {p3.N} ({EM p3 homecare.example.ca}).
Fall since last visit ({D-4 ysl}): Y, bathroom, no injury, Morse 65.
Next: {D+3 ysl}, {p4.F} covering. Dr. {p5.L} faxed for Tylenol 1 TID {FX}.
{p6.N}, LPN reg. {LICENSE:#####|LPN-#####}
""")
# 25 HL7-like
add('us', """
MSH|^~\\&|LABADV|{FACILITY:KETTLEFALLS|BITTERROOTMC|TAMARACKHOSP}|EHR|{FACILITY:SAGECLINIC|WOLFCREEKFP}|{D comp}0712||ORU^R01|{OTHER_ID:MSG#######|########}|P|2.3
PID|1||{MRN:########|H######}^^^MR||{p1.LH}^{#1-9}||{B:20-85 comp}|{p1.sx}|||{ST}^^{us1.city}^{us1.st}^{us1.zip}||{PH us}|||S||{ACCOUNT:##########|V########}|{SSN:#########|###-##-####}
PV1|1|O|LAB^^^||||{LICENSE:1#########}^{p2.LH}^^^^MD
ORC|RE|{OTHER_ID=o:ORD#######|#########}
OBR|1|{OTHER_ID=o}|{OTHER_ID:##-###-#####|C########}|80053^COMP METABOLIC PANEL^CPT|||{D comp}0655
OBX|1|NM|2951-2^SODIUM^LN||{#130-146}|mmol/L|136-145|N|||F
OBX|2|NM|2823-3^POTASSIUM^LN||{#.1:3.2-5.6}|mmol/L|3.5-5.1||||F
OBX|3|NM|2160-0^CREATININE^LN||{#.2:0.6-2.9}|mg/dL|0.6-1.3|H|||F
NTE|1||Hemolyzed 1+. Called to {f3.LU} RN at {us1.city} clinic {D us} 0740 by {p4.NUU}
NTE|2||Slight lipemia noted, glucose may run low if tube sat on clot. Repeat potassium on a fresh draw before treating, please
NTE|3||eGFR by CKD-EPI 2021; race not used. Bence Jones and SPEP not ordered, add on within 72 h if wanted
""")
# 26 CSV export
add('us', """
visit_id,last_first,dob,mrn,visit_date,provider,payer_id,phone,zip,login_ip
{OTHER_ID:V######|######},"{p1.LF}",{B iso0},{MRN:#######},{D-3 iso},"{q.x}",{HEALTH_PLAN:@##########},{PH},{us1.zip},{IP4}
""".replace('{B iso0}', '{B:20-80 iso}').replace('"{q.x}"', '{p9.L}') + """{OTHER_ID:V######|######},"{p2.LF}",{DATE:19#0-0$-1#},{MRN:#######},{D-3 iso},{p9.L},{HEALTH_PLAN:@##########|#########},{PH},{us2.zip},{IP4}
comment: row 2 - pt says SSN on file wrong, correct is {SSN:###-##-####}; row 1 - no show, {p7.F} to call. A1c rows (9.4, 7.1, 6.6) dropped from this export, see E11.65 registry. bp 140/90 flag = 1. metformin 1000 mg bid and Jardiance 10 listed as active for both. exported {D iso} by {p6.Nl}
""")
# 27 email thread
add('uk', """
From: {f1.N} <{EM f1 wensleytrust.nhs.uk}>
To: {p2.N}
Date: {D dab} 16:22
Subject: bed 6 - placement

Hi {p2.F},
Any joy with {FA nh}? {m3.mr} {m3.L} has been medically fit since {D-11 dm} and his family are (understandably) cross. I met his wife {f4.F} and the nephew from {uk1.city} on Tuesday. They won't consider anything outside {uk1.county}.
CHC checklist done {D-6 dm}, ref {OTHER_ID:CHC/####/###|CHC-######}. Barthel 8, AMTS 6/10. Still on mirtazapine 15 nocte and the Madopar.
{f1.F}
Discharge co-ordinator, ext 5530, mob {PH}

> On {D-1 dab}, {p2.N} wrote:
> They want the financial form back, Mr {m3.L}'s pension from {EP}, sort code/acct {ACCOUNT:##-##-## ########}. NI no. {SSN:@@ ## ## ## @|@@######@}. Could someone ring {f4.F} on {PH}? 
> Also the hospital no. on the form is wrong, should be {MRN:########|X######}.
> Dr {p5.L} says ok to go with TWOC later.
""")
# 28 telehealth chat
add('us', """
[session start {D iso} 18:03:11 | client {IP4} | host {URL:visit.telecareprairie.org|telecareprairie.org}]
[18:03] {f1.N} joined via {URL:https://visit.telecareprairie.org/j/%%%%%%%%|https://tcp.health/room/#########}
[18:04] Dr. {p2.N}: Hi! Can you hear me? Please confirm your full name, birthday and where you are right now.
[18:04] {f1.F}: {f1.N}, {B:19-55 us4}, im at my moms in {us1.city} {us1.st}, {ST}
[18:05] {p2.L}: In case we drop, best number?
[18:05] {f1.F}: {PH}
[18:06] {f1.F}: so its the burning when i pee again since sat. {m3.F} is fine. no fever. no back pain
[18:08] {p2.L}: Last UTI was {D-85 ml}, E. coli, resistant to TMP-SMX. Any chance of pregnancy?
[18:08] {f1.F}: no lmp {D-11 md}
[18:09] {p2.L}: nitrofurantoin 100 mg BID x 5 days. Which pharmacy?
[18:10] {f1.F}: {FA pharm}
[18:10] system: card on file {ACCOUNT:**** ####|visa-####|xxxx-xxxx-xxxx-####} charged $49.
[18:12] call ended; rec {BIOMETRIC:voice_######.wav|VP-####-####|vprint_%%%%%%%%} kept 30 d
""".replace('**** ####|', ''))
# 29 clinical trial screening
add('us', """
SCREENING LOG / ELIGIBILITY NOTE
Protocol: {OTHER_ID:EMP-2###-0#|NCT0#######}   Site {OTHER_ID:0##-US|S-###}   PI: {p1.N}, MD
Subject {OTHER_ID:###-####|US-####-###|SCR-####} (initials {p2.I})  consent v4.0 signed {D-7 dmonu4}, witness {p3.N}
Source name (site file only): {p2.N}; dob {B:50-79 dmonu4}; chart {MRN:#######}
Incl 1 ((NASH||MASH)) F2-F3 on biopsy {D-66 dmonu4}  YES
Incl 2 MRI-PDFF >= 8%  YES (14.2), read by {p4.L}, image id {OTHER_ID:MR######|1.2.840.####.##.#####}
Incl 3 HbA1c <= 9.5  YES 7.7
Excl 5 ALT > 5xULN  NO (88 U/L)
Excl 9 Gilbert syndrome, Wilson disease, A1AT  NO
ECG {D-7 dmonu4}: QTcF 441 ms. FIB-4 1.9. 
Wearable: ActiGraph GT9X sn {DEVICE:TAS1@########|MOS2#########}, dispensed {D dmonu4}, uploads from {IP4}. 
eDiary login {EM p2}, url {URL:https://ediary.trialportal.net/s/####|diary.synapsetrial.com/u/%%%%%%}.
Stipend check {ACCOUNT:#######|CK-####} mailed to {ST}, {us1.city}.
CRC: {f5.N} {PH}
""")
# 30 home health OASIS
add('us', """
OASIS-E START OF CARE narrative
{p1.man} of {A} ... correction per HHA intake form, sees Dr {p2.L}; SOC {D us}, cert period {D us} - {D+59 us}. Patient {p1.LF}, MBI {SSN:$@@#@@#@@##|$@@#-@@#-@@##}. Lives w/ son {m3.F} + dil {f4.F} in a trailer, {ST}, {us1.city} {us1.zip}. Referral from {FA hosp} dc'd {D-2 us2} s/p CHF exac + COPD.
M1860: 3. TUG 28 s. Braden 16. Stage 2 sacrum 1.5x1.0. Pill box filled. Lasix 40 bid, KCl 20, Spiriva, ASA 81. O2 2L cont; concentrator ser# {DEVICE:###-####|@@########}; telemonitor {DEVICE:HB-#####|TM######} on wifi MAC {MAC} set up by {m3.F}.
Dog bites - put dog up before visits. Ok to park behind son's truck.
SN 2w4, 1w5; PT eval; HHA 2w6 {f5.F}. POC verbal from Dr. {p2.L} {D us2} 1530.
Emerg: {m3.F} {PH}.
{p7.N} RN  agency lic {LICENSE:HHA######|#####-HH}
""")
# 31 transplant
add('us', """
KIDNEY TRANSPLANT SELECTION COMMITTEE  {D us}
Candidate: {p1.N}  MRN {MRN:########}  ABO O  cPRA 62%  UNOS/OPTN candidate {OTHER_ID:#######|WL-######}  listed {D-510 us}
Etiology Alport syndrome (COL4A5), HD MWF at {FACILITY:DaVita Lost Creek|Fresenius Kidney Care Tamarack|Blackwater Dialysis}, LUE AVF by Dr. {p2.L}. EPTS 34.
Potential living donor: sister {f3~p1.N}, B:O, GFR 104; crossmatch T neg / B neg on {D-20 us}; donor evaluation ID {OTHER_ID:LD-####|####-LD}. Travels from {us1.city}; flight + lodging thru NLDAC, application {OTHER_ID:#####|NL-#####}. Second donor, coworker {m4.F} from {EP}, declined (Factor V Leiden).
Discussion ({p5.L}, {p6.L}, {p7.L}): psychosocial SIPAT 14. Insurance secondary approved {D-3 us2}, auth {OTHER_ID:############|T######}. Dental clearance outstanding.
Decision: ACTIVE. Target OR {D+33 us}. Tac/MMF/pred, Thymo 1.5 mg/kg.
Coordinator {f8.N}, RN, CCTC - {PH}, fax {FX}, {EM f8 transplant.example.edu}
""")
# 32 school form
add('us', """
AUTHORIZATION FOR MEDICATION AT SCHOOL  -  School yr
School: {FA school}     District: {us1.city} ISD     Grade: 3     Homeroom: {f1.L}
Student: {m2.LF}     DOB: {B:8-9 us4}     Student ID: {OTHER_ID:######|S0######}     Bus # 12
Parent/guardian: {f3~m2.N}  (H) {PH} (W) {PH} {EP}
Other emergency: {m4.N} (grandfather) {PH loc}
Diagnosis: type 1 diabetes; asthma; peanut allergy (Ara h 2).
Medications: insulin lispro via Omnipod 5 (PDM serial {DEVICE:######-#####|PDM########}); albuterol 2 puffs q4h prn; EpiPen Jr 0.15 mg; glucagon 3 mg nasal.
Carb ratio 1:18, correction 1:90 > 150. Last seizure from low: {D-120 us4}.
Field trip {D+9 md} to zoo - nurse {f5.F} or mom must go.
Physician signature {p6.N}, MD  Date {D us4}   Lic {LICENSE:@####|MD######}
Office stamp: {FA clinic}, {ST}, {us1.city}, {us1.st} {us1.zip}   Fx {FX}
""")
# 33 Prison health UK
add('uk', """
SystmOne - {FA jail} Healthcare
{D uk} 08:40 Reception screen. {m1.NU} prison no. {OTHER_ID:A####@@|@@####}, PNC {OTHER_ID:##/######@}. DOB {B:21-55 uk}. Came in from {FACILITY:Kenbridge Crown Court|Ashdown Magistrates|Pendle Crown Court} last night. Says real surname is {LAST:Strand|Coyle|Rashidi|Doherty}, dob confirmed against DL {LICENSE:@@@@@######@@#@@|@@@@9######@@9@@}.
Methadone 45 ml daily confirmed w/ {FA pharm}, {uk1.city}, last supervised {D-2 uk}; keyworker {f2.F}, {PH}. UDS +ve opiates, cocaine. COWS 9. BBV: HCV RNA pos 2021, never treated. Self-harm: ligature aged 19, ACCT opened by SO {p3.L}. Iris enrolment {BIOMETRIC:IRIS-######|IR/####/##|iris_%%%%%%} done by reception.
Mum {f4.F} in {uk2.city}, wants her told. Girlfriend {f5.F} pregnant, EDD {D+61 ofm}.
Plan: MDT {D+3 ukm}. Mirtazapine 15 mg nocte, thiamine 100 mg BD. Dr {p6.N} to see {D+1 ukm}.
{p7.N}, RMN, NMC {LICENSE:##@####@}
""")
# 34 jail US
add('us', """
INTAKE HEALTH SCREENING
FACILITY: {FA jail}      BOOKING NO: {OTHER_ID:20##-#####|B#######}      DATE: {D us}  0215
INMATE: {m1.LFU}    AKA: "{FIRST:Smoke|Tito|Junebug|Red}"    DOB: {B:19-60 us}    SSN: {SSN:###-##-####}    FBI NO: {OTHER_ID:######@@#|#######@#}
LIVESCAN TCN: {BIOMETRIC:#############|LS##########|1$###-########}   ADDRESS: {ST}, {us1.city} {us1.st}
ARRESTING: DEP. {p2.LU}, {us1.county} SO; VEH IMPOUNDED TAG {VEHICLE:@@@ ####|####@@}
C/O WRIST PAIN FROM CUFFS. ETOH DAILY, LAST DRINK 1900, CIWA 11. BP 164/98 P 112 T 99.0. DENIES SI. HX HEP C, SEIZURE. KEPPRA 500 BID PER {FA pharm}. TB NEG {D-200 us}.
EMERGENCY CONTACT: {f3.NUU} (GRANDMOTHER, {A2}) {PH}
ORDERS PER DR {p4.LU} VIA PHONE: LIBRIUM 50 MG TAPER, THIAMINE, FOLATE, KEPPRA. HOUSE MEDICAL. RECHECK {D+1 us}. NURSE {f5.LU} LPN
""", 'U')
# 35 sleep lab
add('us', """
POLYSOMNOGRAPHY - SPLIT NIGHT
Study no.: {OTHER_ID:PSG-####-##|SL######|##N####}    Night of: {D-2 us}    Scored: {D us} by {p1.N}, RPSGT ({LICENSE:RPSGT #####|RST-#####})
Pt: {m2.NM}   Age/BMI: {yo:33-70} / {#.1:29.0-48.9}   Ref: {p3.N}, NP, {us1.city}
ESS 16, Mallampati III, neck 18.5 in. Drives for {EP}, CDL at issue.
Diagnostic: TST 128 min, SE 71%, AHI 58.2, RDI 61, nadir SpO2 74%. PLMI 3. No Cheyne-Stokes, no RBD.
Titration: CPAP 5-13; best 12 cmH2O, AHI 2.1. Mask AirFit F20 M.
Tech comments: 0110 pt phoned wife {f4.F}; 0320 electrode C3 off.
Impression: severe OSA (G47.33).
DME: order to {FACILITY:Norco Medical|Prairie Oxygen & Sleep|Rotech Healthcare} fax {FX}. Device AirSense 11 SN {DEVICE:232########|222########} DN {DEVICE:###}, cloud link {URL:https://airview.sleepcloud.example/p/######|sleeplink.example.com/device/%%%%%}, gateway {IP4}. 
Auth {OTHER_ID:S#########} thru {D+90 us}. HETS ID {SSN:$@@#-@@#-@@##}.
Interpreted: {p5.N}, MD, D-ABSM, NPI {LICENSE:1#########}
""")
# 36 dictation with typos
add('mix', """
This is Dr {p1.L} dictating a consultatoin on {p2.N} spelled {LAST=s:Q-U-I-S-T|T-H-A-O|B-E-Y-E|K-O-T-T} sorry thats the maiden name, medical record {MRN:####### |### ### ###|##-##-##}. Date of service is {D mo} two thousand and {#12-23}. Patietn is a {yo:60-85} year old right handed {p2.man} refered by Dr {p3.L} in {us1.city} for tremor. Began in the left hand around Easter of last year, {p2.his} wife or husband {p4.F}, who is here with {p2.him}, noticed shuffling gate. No anosmia no REM behavoir. On exam cogwheeling left more then right, Myerson sign present, no Kayser Fleischer rings, pull test two steps. MoCA 27. UPDRS part 3 is 19. MRI from {D-24 mo} at {FA hosp} unremarkable per Dr {p5.L}. Impressoin Parkinson disease Hoehn and Yahr 2. Start carbidopa levodopa 25 100 half tab three times daily period. New paragraph. {p2.He} asked that results be mailed to the daughter {f6.F} at {ST}, {us2.city} zip {us2.zip} or call her at {PH}. Follow up {D+90 mo}. Please cc the neuromuscular clinic and {p7.N}. End of dictation job number {OTHER_ID:######|#####} thank you.
""".replace('####### |', '#######|'))
# 37 nursing ALL CAPS US telegram
add('us', """
{D mil} 1900-0700 NOC RN {f1.LU}
PT {m2.LFU} RM 4. {AW} YO. AOX2. PLEASANT. CALLS THIS RN "{f3.F}" (LATE WIFE).
FOLEY 16FR PATENT 650 ML AMBER. IV 20G RFA NS 75/H. HEP GTT 12 U/KG/H PTT 68 @ 2200 PER DR {p4.LU}. K 3.3 -> 40 MEQ PO.
2340 BED ALARM. FOUND SITTING EOB, TRYING TO GO HOME TO {us1.city} TO FEED COWS. REDIRECTED. SON {m5.LU} CALLED {PH} WILL COME AFTER CHORES {D+1 md}.
0210 TELE BOX {DEVICE:TX-####|MX40-####|TB#####} LEADS OFF X2. PUMP SN {DEVICE:########|ALR-######} SENT TO BIOMED, WO {OTHER_ID:######|WO-#####}.
0430 BG 61 JUICE X2 -> 104.
SKIN INTACT. HEELS FLOATED. DAUGHTER {f6.NUU} HAS CODE WORD. DPOA COPY REC'D FROM {FA nh} {D-1 md}. ACCT {ACCOUNT:#########|H##########}.
REPORT TO {p7.LU}
""", 'U')
# 38 lab report table
add('mix', """
{FA lab}  *  {ST}, {us1.city} {us1.st} {us1.zip}  *  {PH}  *  {URL:www.results.meridianlabs.example/%%%%%%|https://lab-results.example.net/a/#######}
------------------------------------------------------------------
Pat:  {p1.LFU}            Sex {p1.sx}    DOB {B:18-89 dmonu4}
ID:   {MRN:######-#|P#######}            Acct: {ACCOUNT:#####|C####-##} ({FA clinic})
Req:  {p2.N}              Spec: {OTHER_ID:@#######|####-###-##}   Coll {D-1 dmonu4} 0815   Rep {D dmonu4}
------------------------------------------------------------------
TEST                 RESULT     FLAG   UNITS       REF
Ferritin             {#8-900}               ng/mL       15-150
Ceruloplasmin        {#12-40}               mg/dL       20-60
JAK2 V617F           Not det
Factor VIII          {#40-210}               %           50-150
HLA-B*27             Positive   A
CA 19-9              {#2-80}                U/mL        <37
Comment: Bence Jones protein not seen. Lupus anticoagulant (dRVVT) 1.1. Specimen hand-carried by {p3.F}. Verbal to Dr {p2.L} {D dmonu4} 1130, tech {p4.LUF}.
Director {p5.N}, PhD, CLIA {LICENSE:##D#######}
""")
# 39 neonatal NICU
add('us', """
NICU DAILY  DOL 9  CGA 29w4d   {D us2}
Baby Boy {f1.L} (twin B), MRN {MRN:#######|########}; sister Baby Girl {f1.L} next bed, MRN {MRN:#######|########}
Mother {f1.N} PPD 9, staying at {FACILITY:Ronald McDonald House|Hope Lodge|Blackwater Guest House}; father {m2.N} back to work at {EP} {D+1 md}. Parents name the boys... boy: {m3.F}, girl: {f4.F}.
Wt 1180 g (+20). SIMV 18/5 -> extubated to NIPPV {D-1 md}. Caffeine 10 mg/kg. Ampicillin/gent stopped at 48 h. Apt test neg. HUS {D-2 md} Papile grade I left. PDA small. TPN via UVC, trophic EBM 1 mL q3 (milk bottle bar code {OTHER_ID:EBM######|M########}).
Donor milk consent phoned to {f1.F} {PH}. State screen #2 kit {OTHER_ID:#########|NBS#######}, first from {D-8 md} shows borderline CAH 17-OHP.
Transport from {FA hosp}, {us1.city} by fixed wing, tail {VEHICLE:N###@@|N####@}. 
Plan: ROP exam {D+21 md} Dr. {p5.L}. Rounds: {p6.L}, NNP, RT.
""")
# 40 Veterinarian? no: occupational health
add('us', """
Employee Health - Exposure Report (confidential)
Employee: {p1.N}, Emp ID {OTHER_ID:E#####|######}, dept Sterile Processing. Email {EM p1 blackwaterhealth.org}. DOB {B:22-62 us4}
Date/time of exposure: {D us4} 14:20. Reported to supv {p2.N} same day.
Device: 22 g hollow bore, safety not engaged. Brand BD Insyte, lot {OTHER_ID:#######|#@####}.
Source patient: {p3.LF}, MRN {MRN:#######}, HIV Ag/Ab neg {D us4}, HCV Ab neg, HBsAg neg. Source consent obtained by {p4.N}, RN.
Employee: HBsAb > 1000 (titer {D-800 us4}). Tdap {D-1500 us4}. PEP not started.
Badge reader/fingerprint clock template {BIOMETRIC:FP########|TMPL-%%%%%%|bio-#####} shows in at 06:58.
WC carrier claim {OTHER_ID:WC##-######|##########}; policy {HEALTH_PLAN:WCP-#######|##-####-##}.
F/u 6 wk {D+42 us4}, 4 mo. Counselor EAP {PH}.
Completed by {p5.N}, NP
""")
# 41 SBAR nursing home
add('us', """
INTERACT SBAR -- {FA nh}
S: {f1.N} ({A} yr, rm 212B) more confused since supper {D-1 us2}, T 100.9, RR 24, sat 89% RA.
B: Here since {D-420 us2} after CVA, Broca aphasia. Dementia, CHF, Sjogren syndrome. Full code?? - POLST dated {D-419 us2} says DNR/limited, signed by daughter {f2.N}. Allergic to PCN, Levaquin. Weight 104.
A: crackles R base, new. UA dip neg. I think it's pneumonia.
R: Called Dr {p3.L}'s exchange {PH} 2050, NP {p4.F} called back: CXR portable ({FACILITY:MobilexUSA|TridentCare|Prairie Portable X-Ray}, conf # {OTHER_ID:########|X######}), CBC/BMP, doxy 100 bid, O2 2L, neb q4.
Daughter in {us1.city} notified 2115, wants her kept here if poss. Grandson {m5.F} coming.
{p6.N} LPN {D us2}. Trust fund acct {ACCOUNT:####-##|RT-####} - pls release $20 for hair {D+2 md} w/ {f7.F}.
""")
# 42 OT driving assessment
add('mix', """
OCCUPATIONAL THERAPY DRIVING EVALUATION
Client: {p1.N}        Date of eval: {D long}        Evaluator: {p2.N}, OTR/L, CDRS
Licence: {LICENSE:@####-#####-#####|@#######|#######-##} exp {B:68-89 mdz} next year; restrictions: corrective lenses
Vehicle used: clinic Corolla (plate {VEHICLE:@@@@ ###|@@@-@###|#@@@###}); own car: Subaru Outback plate {VEHICLE:@@@ ####|####-@@}, VIN ends {VEHICLE:######|@######}
Dx: R MCA CVA {D-150 ml}, left neglect improving. VA 20/30 OU, fields full to confrontation (Goldmann from {FA clinic} {D-33 ml}).
Trails B 168 s. MVPT-4 RT 7.1 s. UFOV cat 4. Clock drawing 3/4. Rey figure 21.
On road, 47 mi incl. freeway to {us1.city}: two late lane corrections, missed one stop sign. Brake reaction ok. {p1.He} became tearful; {p1.his} spouse {p3.F} rode in back.
Recommend: cease x 3 mo, retest; form DL 62 mailed to state. Copy to Dr. {p4.N} and to {f5.N} at {EP} (work comp; claim {OTHER_ID:##-#######}).
Ride program: county van, {us1.county} transit {PH}.
""".replace('exp {B:68-89 mdz} next year', 'exp {D+400 us4}'))
# 43 NZ/UK midwife note
add('uk', """
Community midwife - postnatal visit day 5 ({D ukm})
Seen at home {ST uk}, {uk1.city}. {f1.F} and baby {p2.F} both well. Hubby {m3.F} on pat leave from {EP} until {D+8 dom}. Mum {f4.F} staying.
Baby: 3180 g (-4.2%), jaundice to nipple line, TcB 148. NBBS done, card serial {OTHER_ID:##########|NBS ### ####}. Cord dry. BF with shield, Montgomery tubercle sore L. Vit K IM given at birth {D-5 ukm}.
Mother: lochia rubra scant, fundus 2 below. Em LSCS wound - PICO on, remove {D+2 ukm}. Clexane 40 mg till {D+37 ukm}. EPDS 4. Hx eclampsia in {f4.F}.
NHS no baby {SSN:### ### ####}, mum {SSN:### ### ####}. Registers at {FA clinic}. Red book given. HV {f5.N} will visit {D+6 dom}, tel {PH}.
Car seat: hire no. {OTHER_ID:CS###|H-####}.
Discharge planned day 10. {f6.N}, RM pin {LICENSE:##@####@}
""")
# 44 radiology x-ray two-liner UK
add('uk', """
{p1.LUF}  {MRN:@#######|####### @|RA9######}  {B:6-90 uk}   XR Wrist Lt   {D uk} 19:52   acc {OTHER_ID:RA9##########|E########}
Ref: ED, ENP {f2.N}. FOOSH off trampoline/kerb.
Report: Minimally displaced distal radial fracture with dorsal buckling, ulnar styloid intact. No Smith or Barton pattern. Bones otherwise normal. Compare {D-500 uk} film from {FA hosp}, {uk1.city}.
Reported by Dr {p3.N} GMC {LICENSE:#######} {D+1 uk} 07:44. Addendum {D+1 uk} 09:10 - patient recalled by {p4.N} on {PH}; attends VFC {D+3 uk} 0900. Copy: Dr {p5.L}, {FA clinic}. PACS ws {IP4}
""")
# 45 EHR audit/ access note
add('us', """
PRIVACY OFFICE - ACCESS REVIEW MEMO (file {OTHER_ID:PRV-20##-###|INC#######})
On {D maby} a patient, {f1.N} (MRN {MRN:#######|########}, DOB {B:30-66 us}), complained by email ({EM f1}) that her ex-husband's sister, {f2.N}, a unit clerk, had read her notes about hydroxychloroquine and lupus (SLEDAI 6) and told people at {FA church}.
Audit: user id {f2.Ll} opened Chart Review {D-18 us} 21:14 from workstation {IP4} (MAC {MAC}), again {D-16 us} 02:40 via VPN {IP6}, and printed the lab list (ANA 1:640, dsDNA 88 IU/mL, C3 61 mg/dL). Sign-on used palm vein ID {BIOMETRIC:PV-######|palm:%%%%%%%%}.
Ms. {f2.L}, interviewed {D+4 us}, said she was covering a shift. The schedule does not support this; she clocked in for {EP}, her second job, that night.
Action: notification letter to {ST}, {us1.city}, {us1.st} {us1.zip} mailed {D+9 us}, certified no. {OTHER_ID:7### #### #### #### ####|9414 8### #### #### ####}. HR decision pending. {p5.N}, CHPC, {PH}
""")
# 46 anaesthesia record
add('uk', """
Anaesthetic chart  {D uk2}
{p1.N}  {MRN:#######|@@######}  {#48-112} kg  ASA 3  Mallampati 2  Cormack-Lehane 2b
Op: lap Nissen -> open. Surg Mr {m2.L} / Miss {f3.L}. Anaes Dr {p4.N} + CT2 {p5.L}. ODP {p6.F}.
Hx: RA (C1/2 ok on flex-ext views {D-40 uk2}), hiatus hernia, previous sux apnoea in brother {m7.F} - dibucaine no. from {FA hosp} normal. Last GA {D-1100 uk2}.
Ind 0912 prop 180, fent 150, roc 50, sugammadex avail. ETT 7.5 @ 22 bougie. Art line L radial, Allen ok. R IJ 4 lumen, lot {DEVICE:##@##@####|71F########}.
Machine Aisys CS2 S/N {DEVICE:APHS#####|ANB@#####}, checked 0750. Vaporiser des ET 5.8.
1030 ABG pH 7.29 BE -4.4 lac 2.9. Cell saver 410 ml. 2u RBC, units {OTHER_ID:G101 6## ### ###|G0951 ### ### ###}.
PCA morph 1/5. HDU bed. Wife {f8.F} rung by ward {PH}.
""")
# 47 wound clinic / podiatry with photo
add('us', """
PODIATRY  {D us2}   {p1.mr} {p1.N}   {MRN:DFC-####|######}
CC: "the hole's no better."
Wagner 2 ulcer plantar 1st MTPJ R, 1.8x1.4x0.5 cm, probe to bone neg. Semmes-Weinstein absent 7/10. ABI 0.88/0.91. Charcot midfoot L quiescent. A1c {#.1:7.2-12.8} on {D-19 us2}.
Debrided to bleeding w/ #15. Cultures x1 ({OTHER_ID:M##-#####|MB######}). Epifix 2x2, donor/graft ID {OTHER_ID:##-@#####-###|GS##-P#####-###}, exp OK. TCC applied by {p2.F}.
Pics: foot + face shot for chart ID, files {BIOMETRIC:face_########.jpg|PTFACE-#####.jpg|portrait_%%%%%%.heic} uploaded.
Off work at {EP} til {D+28 us2}; disability form page 2 done; he/she to drop at HR w/ {f3.N}.
VAC? Auth req. {HEALTH_PLAN:@@#########|XYZ######@##} Humana, call ref {OTHER_ID:I-########|#############} rep "{f4.F}" {D us2}.
New shoes from {FACILITY:Hanger Clinic|Dale's Pedorthics|Bitterroot Orthotics} in {us1.city}.
RTC 1 wk. {p5.N} DPM
""")
# 48 hospice
add('us', """
{FA hospice} IDG NOTE
Pt {m1.N}, {A}, ALS (bulbar) w/ PPS 30, FAST n/a. Benefit period 3 begins {D+6 us4}. F2F done by {p2.N} NP {D-4 us4}.
RN ({f3.F}): morphine conc 5 mg q3 prn x 4/24h, glycopyrrolate, Ativan 0.5. Constipated, bisacodyl PR. Edmonton pain 3.
SW ({p4.F}): wife {f5.F} exhausted; their 70th anniversary is {D+11 ml}, church ladies from {FA church} planning cake. Son {m6.N} flies in from {CITY:Anchorage|Boise|Yuma|Savannah} on the {D+9 ord}. VA burial benefits, claim {OTHER_ID:C-## ### ###|#########}.
Chaplain (Rev. {m7.L}): tells stories about the Chosin Reservoir.
Aide ({f8.F}): bed bath MWF.
DME: hosp bed, suction S/N {DEVICE:######-@|GOMCO-####}, from {us1.city} branch.
MD ({p9.L}): recert. Prognosis <6 mo. 
Mailing for bereavement: {ST po}, {us1.city} {us1.zip}. Ph {PH}.
""")
# 49 ICU nurse/resident lower-case
add('us', """
icu day 6 {D us2}
{p1.sx}, {yo:30-79}, {p1.Nl}. septic shock 2/2 ascending cholangitis, ercp {D-5 md} by {p2.Ll}, stent. reynolds pentad on arrival to {FA hosp}.
neuro: propofol 20, rass -2, cam+. 
cv: levo 0.08, vaso off since {D-1 md} 0300. tte ef 60 mcconnell neg.
resp: ac/vc 16/420/8/40, p/f 210. sbt tomorrow
renal: cr 3.1->2.4, crrt off. foley d6
id: e coli esbl (bcx {D-6 md}, acc {OTHER_ID:##-###-#####|bc######}) mero d5/14
heme: plt 61, hit 4t = 3. 
lines: r ij tlc {D-6 md} (dr {p3.Ll}), a-line. 
family: spoke w {p4.Fl} and {p5.Fl}, they say aunt {f6.Fl} in {us1.city} has the poa papers, will fax to {FX}. code full for now. wants priest from {FA church}
dispo: icu. accept from floor by {p7.Ll}
signed electronically by {p8.Nl}, resident, page {PHONE:###-####|#####}
""", 'L')
# 50 neuropsych / rehab
add('mix', """
NEUROPSYCHOLOGICAL EVALUATION (excerpt)
Identifying information. {p1.mr} {p1.N} was born in {CITY:Oaxaca|Lviv|Hyderabad|Asmara|Cebu City|Izmir|Pécs|Kumasi} on {B:34-66 long} and emigrated at 19. {p1.He} finished eleventh grade at {FA school} and has been employed by {EP} as a forklift operator. Interpreter: {f2.N}, ID {LICENSE:#####|INT-#####|CHI-####}.
Referral. {p3.NM}, Ph.D., asked for an evaluation after a fall on {D-200 ml}; initial GCS 13, LOC about five minutes, CT at {FA hosp} showed a 4 mm left temporal contusion.
Attorney: {p4.N}, {EM p4 lawgroup.example.com}; cause no. {OTHER_ID:20##-@@-#####|##-CV-####|#:##-cv-#####}.
Tests. WAIS-IV (FSIQ 84), Rey AVLT, Wisconsin Card Sort, Boston Naming 41/60, TOMM 49/50, Beck Depression Inventory 23.
Impression. Mild neurocognitive disorder due to TBI (S06.2X1S), with PTSD. {p1.His} older brother {m5.F}, who telephoned on {D-3 ml} from {us1.city}, corroborates temper outbursts.
Testing dates: {D-10 us4} and {D-9 us4}. Report completed {D us4}. Bill to acct {ACCOUNT:######-##|NP####}; Lien # {OTHER_ID:L-#####|##-####}.
""")
# 51 Scottish dictated clinic letter
add('uk', """
Typed: {D+4 uk}     Clinic: {D uk}     Our ref: {p9.I}/{p8.I}/{MRN:##########|@#####}
CHI: {SSN:##########|###### ####}
PRIVATE AND CONFIDENTIAL
Dr {p1.N}, {FA clinic}, {uk1.city}

Dear {p1.F}

{f2.NU}, {ST uk}, {uk2.city} {uk2.zip}

Diagnoses: 1. Seropositive RA (RF 220, anti-CCP >340). 2. Raynaud's. 3. Previous carpal tunnel decompression, {FA hosp}.

Many thanks for asking me to see this pleasant lady. She cleans at {EP} and is struggling with early morning stiffness of ninety minutes. DAS28 5.7. Felty's unlikely, neuts 3.1. I have given IM Depo-Medrone 120 mg today and started methotrexate 10 mg weekly with folic acid 5 mg on a Friday; Sister {f3.L} will go over the booklet {D+10 dom}. Chest film {D-2 uk} clear. Her cousin {f4.F} in {uk3.city} is on Humira and she wonders about that; not yet.

Monitoring fortnightly FBC/LFT please. She prefers letters to {EM f2} or text {PH}.

With kind regards
Yours sincerely

Dictated but not signed
Dr {p9.N}, Consultant Rheumatologist. Sec: {f8.N}, {PH}
""")
# 52 Cardiology device clinic
add('us', """
DEVICE CLINIC / REMOTE INTERROGATION
{p1.LFM}   DOB {B:50-86 us}   Remote rec'd {D us}  Reviewed {D+1 us} {p2.N}, RN, CCDS
Generator: Medtronic Evera MRI XT DVMB1D4, SN {DEVICE:PFZ######@|BWH######}  implanted {D-1300 us}, {FA hosp} ({p3.L})
RA lead 5076-52 SN {DEVICE:PJN#######}; RV lead 6935M SN {DEVICE:TDL######@|TDG######@}  
Monitor MyCareLink 24950 SN {DEVICE:MCL######|24950-#######}, last IP {IP4}, cell modem IMEI {DEVICE:35####-##-######-#|35#############}
Battery 4.1 y. RA 0.6 V @ 0.4. RV imp 456. AP 22% VP 3%. 
Episodes: 1 VT-NS 14 beats 188 bpm {D-11 us} 03:14; AT/AF burden 0.4%; longest 38 min {D-6 us}. No shocks. OptiVol below threshold.
Pt called {PH} - was chasing heifers. No syncope. On sotalol 80 BID, Mg 2.0. Pt's wife {f4.F} says to use her email, {EM f4}, for the patient app since {p1.he} won't.
No Brugada pattern on 12-lead {D-90 us}. Plan next remote {D+91 us}; in-clinic {us1.city} outreach w/ Dr. {p3.L} {D+35 us}.
Recall letter FA-#### ... n/a
""".replace('FA-#### ... n/a', 'not applicable for this model'))
# 53 CPS / SANE-like forensic
add('us', """
Child Advocacy medical note
Seen {D us4} w/ {p1.N} (CPS, {us1.county}) and Det. {p2.L}. CPS intake {OTHER_ID:########|2#-######}; LE case {OTHER_ID:##-######|20##-#####}. Kit no. {OTHER_ID:SA-######|K#######}
Child {f3.F}, 6, and bro {m4.F}, 3. Foster placement since {D-3 us4} w/ {f5.N}, {ST}, {us1.city}.
Mother {f6.N}, FOB {m7.N} (DL {LICENSE:#########|@########}, white Tahoe, plate {VEHICLE:@@@####|### @@@}).
Hx per child, verbatim: "{m7.F} got mad cause I spilled the Froot Loops." Teacher called it in {D-4 us4}.
PE: Wt 19.2 kg. TEN-4 bruising: L pinna, 3 linear on buttock, 4 cm. No retinal hemorrhage. Skeletal survey {D-2 us4}: healing rib 6 posterolateral. vWF, PT/PTT wnl; no osteogenesis imperfecta fhx (COL1A1 sent).
Photos 1-22 on card {OTHER_ID:SD-####|C####}; facial images {BIOMETRIC:FACE_%%%%%%_##|F-IMG-#####} sealed.
Dx: T74.12XA.
Cc: GAL {p8.N}, fax {FX}
{p9.N}, MD
""")
# 54 diabetes educator / CGM
add('us', """
CDCES visit (video)   {p1.Nl}   {D us2}
connected from work truck at {EP}, ip on visit log {IP4}
- Dexcom G7 download: GMI {#.1:6.6-9.4}, TIR 58, TBR 3, dawn phenomenon, Somogyi no. sensor sn {DEVICE:############|8J#@##} failed {D-2 md}, replaced via {URL:dexcom-support.example.com/rma/######|https://rma.cgmhelp.example/%%%%%%}, rma {OTHER_ID:RMA######|#########}
- Tandem t:slim X2 sn {DEVICE:#######}, basal 0.85, IC 1:9, ISF 42, target 110
- hypo {D-5 md} 47 at 0300, {p2.F} gave juice. Baqsimi rx'd
- insulin lispro cost: {HEALTH_PLAN:#########-##|MEM####-####} changed formulary; copay card id {ACCOUNT:#########|@@#######}
- wants to go to {us1.city} for niece {f3.F}'s wedding {D+16 md}, travel letter done
- eye exam was {D-250 us4} ({p4.N}, OD)
- kids: {m5.F} antibody pos (GAD65, IA-2), TrialNet screening ID {OTHER_ID:######-#|TN#####}
next {D+28 us2} 4pm {f6.N}, RD, CDCES   msg me {EM f6 bitterrootclinic.example.org}
""", 'L')
# 55 Immigrant/refugee health
add('mix', """
REFUGEE HEALTH SCREEN
Name on I-94: {p1.LUF}   Alien No. {SSN:A### ### ###|A#########|A-###-###-###}   Passport {LICENSE:@########|@@#######}   Arrived {D-25 dmonu4} from {CITY:Nairobi|Amman|Mae Sot|Kampala|Islamabad}
Family case no. {OTHER_ID:##-######|KE-#######|@@-#####}. PA {B:18-59 dmonu4}; spouse {p2.F}; children {m3.F}, {f4.F}, {m5.F}. Uncle {m6.N} is US tie in {us1.city}, {PH}.
Overseas: CXR clear, ivermectin/albendazole, Coartem. Varicella Ab neg.
Today {D us}: QuantiFERON pos (TB1-Nil 2.4), HBsAg neg, Strongyloides IgG 1.9, lead child {m5.F} 7.8 mcg/dL, Hgb {#.1:9.1-12.4}, eos 900. RHS-15 = 19 - referred.
Fingerprint/biometric enrollment card: {BIOMETRIC:BIMS-####-#####|FIN#########|BM########}.
Medicaid pending, app {OTHER_ID:########|T########}. Resettlement: {FACILITY:Lutheran Family Services|Catholic Charities|World Relief}, caseworker {f7.N}, {EM f7 resettle.example.org}
Interpreter {p8.F} (Tigrinya/Dari line, no. {OTHER_ID:######}) by phone. Plan: rifampin 600 daily x 4 mo. PCP {p9.L} {D+14 us}.
""")
# 56 burn/air transfer acceptance
add('us', """
TRANSFER CENTER LOG
{D us4} 2204 incoming {PH} Dr {p1.L} @ {FA hosp}, {us1.city} {us1.st}
m, 40s, {m2.N}. propane flash at deer camp. 22% TBSA partial face/both arms, singed nasal hair. intubated 7.5, Parkland 4 mL/kg -> 610/h. tetanus given. carboxyHb 8.
2209 conf'd burn attending {p3.N}. accepts. bed BICU 5.
2211 insurance: {HEALTH_PLAN:@@@###@#####|########-##} thru {EP}. no auth needed emerg.
2220 flight: rotor can't, wx. ground CCT w/ {p4.F}, ETA 0130. vehicle unit plate {VEHICLE:E######|EMS-###|@@#####} for gate access
2231 pkt faxed {FX}; labs lac 3.8, Hct 52, CN neg. Images pushed from {IP4}, acc {OTHER_ID:########|@@######}.
2240 wife {f5.F} {PH} driving, told to go slow on 2-lane. brother-in-law {m6.N} w/ her.
0141 arrived. MRN {MRN:########}, trauma alias {OTHER_ID:Trauma-####|TRX####}.
-{f7.F} RN TC
""")
# 57 addiction / methadone
add('uk', """
Community Drug & Alcohol Team
Key-working session {D uk2} @ {FACILITY:The Bridge|Turning Corner|Harbour Hub|Lantern House}, {uk1.city}
{p1.F} attended 25 min late. On 60ml methadone, weekend take-homes. Says {p1.he} used on top twice, "a tenner bag w/ {m2.F}". IVDU groin, no abscess. Naloxone kit re-issued batch {OTHER_ID:@#####|##@###}. TOP form done. AUDIT 11.
Housing - notice to quit from {ST uk}, hearing on {D+17 dom}. Advice from {f3.N}, housing advice ({PH}).
Benefits: UC, NINO {SSN:@@######@|@@ ## ## ## @}; ESA appeal lodged {D-22 uk2}, ref {OTHER_ID:SC###/##/#####|U/##/###/2###/#####}. New bank card ending {ACCOUNT:####}.
Kids: {p4.F} and {p5.F} at nan's ({f6.N}) in {uk2.county}. SW is {p7.N}, {EM p7 pendlecouncil.gov.uk}.
Hep C: SVR12 confirmed {D-80 uk2} after Maviret. QTc 438 on {D-14 uk2}.
Next appt {D+14 uk2} 11am. {p8.N}, RMN
""")
# 58 lab microbiology phone call log / biosafety
add('us', """
Critical call log, micro bench, {D us2}
0612  {p1.LF} {MRN:#######} bld x2 GPC clusters -> {p2.F} RN 4E, rb ok. {p9.I}
0640  {p3.LF} {MRN:#######} CSF India ink pos, CrAg 1:1024 -> Dr {p4.L}, rb ok. {p9.I}
0731  {p5.LF} {MRN:#######} C diff PCR + (PCR only, toxin neg) -> {FA nh} nurse {f6.F} {PH}. {p9.I}
0815  ref isolate ((Brucella||Francisella)) ?  sub'd to state lab, LRN form {OTHER_ID:LRN-####|########}, courier {m7.F} from {us1.city}, van tag {VEHICLE:@@@-####|###@@@}. Tracking {OTHER_ID:1Z###@##03########|7### #### ####}
0850  BACTEC FX40 drawer C alarm, SN {DEVICE:FF####|FX######}, svc ticket {OTHER_ID:SR-########|#######}, engineer dials in {IP4}
0910  recount on {p1.L}: Gram by {p8.N} agrees. Vanc 1.25 g q12 per pharm. MIC 1.0
PT survey CAP {OTHER_ID:D-A-20##|#######-01} due {D+5 us2}.
""".replace('CAP {OTHER_ID:D-A-20##|#######-01}', 'CAP kit {OTHER_ID:#######-01|########}'))
# 59 ambulance UK
add('uk', """
ePRF  {FACILITY:Ravensworth Ambulance Station|Calder Bank Ambulance Station}  CAD {OTHER_ID:####|######-####|V#######}  {D uk}
Call sign 4417   Crew {p1.N} (para, HCPC {LICENSE:PA#####}) / {p2.F} (ECA)   veh reg {VEHICLE:@@## @@@|@@##@@@}
08:14 to {ST uk}, {uk1.city} {uk1.zip}. F {A}, {f3.N}. Found by carer {f4.F} on bathroom floor, long lie est 6/24. 
O/E A clear. RR 20 sats 95 air. HR 96 irreg BP 108/60 BM 5.1 T 34.6 GCS 14 (confused, norm). L leg short & ext rot. NEWS2 5. Waterlow high. No c-spine tenderness (Canadian C-spine).
Rx paracetamol 1g IV, morphine 2.5mg, bair hugger, scoop, KED no.
Meds bag: apixaban 2.5, bisoprolol, donepezil. DNACPR in yellow folder, signed Dr {p5.L} {D-160 uk}.
Cat "{FIRST:Biscuit|Tigger|Marmite|Winston}" left w/ neighbour {p6.N} next door. Key safe used. Son {m7.F} (abroad, {PH int}) informed.
Handover {FA hosp} ED 09:32 PIN {OTHER_ID:######|####}. 
""".replace('Cat "{FIRST:Biscuit|Tigger|Marmite|Winston}"', 'Cat'))
# 60 billing dispute letter / financial
add('us', """
{f1.N}
{ST1}
{us1.city}, {us1.st} {us1.zip}

{D long}

Statement # {ACCOUNT:########|S-#######}   Guarantor acct {ACCOUNT:##########}   Patient: {m2~f1.N}   Service date(s): {D-70 us} to {D-68 us}
Balance due $2,418.06

Dear Ms. {f1.L}:
You called our office on {D-5 ml} and spoke with {f3.F} about the charge for CPT 43239 (EGD w/ biopsy) on {D-69 us}. We re-billed your husband's plan, ID {HEALTH_PLAN:@@@########|#########}, through {EP}, and received a denial (CO-97), check/EFT {ACCOUNT:##########|0#######}. The pathology for Barrett esophagus was billed by {FA lab}, not by us; please call them at {PH}.

You may pay by card at {URL:https://pay.graniteregional.example/########|www.patientpay.example.com/g/######} with code {OTHER_ID:@@@-####|####-@@@@}, or set up 12 payments. Financial assistance forms should be returned by {D+30 ml} to {ST po}. The county indigent fund may also help.

{m4.N}
Patient Accounts
""")
# 61 eye clinic
add('uk', """
OPHTHALMOLOGY  {FA hosp} Eye Unit   {D dmon}
{p1.LF}  {B:60-89 dmon}  {MRN:######|H#######}
VA R 6/12 ph 6/9  L CF. IOP 18/22 Goldmann. Gonio Shaffer 4. C:D 0.8 L.
L wet AMD, Eylea #7 today (batch {OTHER_ID:KT0####|@@@####}). OCT CRT 388 -> 301. Charles Bonnet explained, {p2.F} (wife) relieved. R Amsler n.
Toric IOL R {D-380 dmon}: AcrySof SN6AT4 21.5D S/N {DEVICE:######## ###|1#######.###}.
Iris image stored {BIOMETRIC:OD_IRIS_######|iris-%%%%%%-R|IRI######} for laser registration.
Told not to drive, DVLA form; car {VEHICLE:@@## @@@|@@##@@@} to be sold to nephew {m3.F}, {uk1.city}.
CVI signed, copy to GP Dr {p4.L}, council ({uk1.county}). ECLO {f5.N} {PH}.
Rx Cosopt BD L. TCI 4/52 ({D+28 dmon}).   {p6.N}, ST5
""")
# 62 speech therapy
add('uk', """
SLT bedside swallow r/v
{D uk2} 1130. Pt known to service since {D-9 uk2} (L MCA infarct, NIHSS 14). {AW} yrs old, from {FA nh}, {uk1.city}. Daughter {f1.N} and carer {f2.F} present. Consent: best interests.
O/E: Frenchay screen - severe receptive/expressive dysphasia, Wernicke pattern. OMA R facial weakness. IDDSI L2 via teaspoon x10 no overt signs; L0 wet voice + cough. L4 purée ok.
Imp: mod oropharyngeal dysphagia, asp risk thin. VFS booked {D+2 ukm}, req {OTHER_ID:######|VF####}, d/w Dr {p3.L} SpR.
Recs: L2/L4, upright, mouth care, thickener on TTO. Feeding at risk not indicated. {f1.F} to bring hearing aid (Oticon, no. {DEVICE:########|#######@}) from home.
Letter board demo'd. {f1.F}'s contact {EM f1}; prefers that as she teaches at {FA school} till 4.
{p4.N} SLT, HCPC {LICENSE:SL#####}, bleep 883
""")
# 63 outpatient family med telegram
add('us', """
{p1.L} {D md}. cough 3w. neg covid. tob 1ppd. lungs rhonchi. cxr nad at {FA short}. azithro no, doxy yes 100 bid x7. spiro fev1 61. asks re {p2.F}'s shingrix - yes. pap due, mammo {D-401 md}/last yr birads 2 w/ dr {p3.L} {us1.city}. lost job {EP}, COBRA id {HEALTH_PLAN:@@######|#########C|COB-#####}. bal 40.00 check {ACCOUNT:####|#1###}. cell now {PH}, old # belongs to ex ({m4.F}). moved: {ST} {us2.city} {us2.zip}. pneumovax given lot {OTHER_ID:@######|@0#####}. rtc 2w or {D+14 md} w {f5.F}.
A: copd gold 2, tob, htn 136/84 on losartan 50, Hashimoto tsh 3.3 levo 88.
"Doc {m6.F}"
""".replace('mammo {D-401 md}/last yr', 'mammo {D-401 us2}'))
# 64 dialysis unit run sheet
add('us', """
HEMODIALYSIS TREATMENT RECORD                     Chair 9  Shift 2
{p1.LFU} | {MRN:######|##########} | CMS-2728 on file | MBI {SSN:$@@#@@#@@##}
{D us2} | Machine 2008T SN {DEVICE:#T##-######|@TM######} | RO loop ok | MAC {MAC}
Dialyzer F180NRe reuse no | K 2.0 Ca 2.5 | BFR 400 | 15g x2 LUE AVF (Dr. {p2.L} {us1.city})
Pre wt {#.1:71.0-99.9}  Post {#.1:68.0-96.9}  EDW 70.5  UF 2.9 L
Pre 168/88  0:30 150/80  1:00 141/77  2:00 96/50 cramps, NS 200, UF off  3:00 121/66
Heparin 3000 bolus. Epogen 8000. Venofer 100. Hectorol 4. URR 71 Kt/V 1.5 ({D-14 us2}). PTH 611. 
Notes: pt says fistulagram at {FA hosp} moved to {D+6 md}; ride w/ {f3.F} from senior van ({us1.county}) {PH}. Travels {D+20 md}-{D+27 md} to see twin {f4.F}, transient tx req'd {us2.city} unit, placement {OTHER_ID:######|TP-#####}.
Patient sign-in by finger scan {BIOMETRIC:FNG#######|fs-%%%%%%|R-IDX-####}
RN {p5.N}   PCT {p6.F}   MD rounds {p7.L}
""")
# 65 NHS 111 / out-of-hours
add('uk', """
OOH consultation {D uk} 23:47  case {OTHER_ID:#######|OOH-######|1##-######}
Triage name: {p1.N}, {B:1-12 uk}, calling: dad {m2.F} on {PH}. Currently at: holiday let, {ST uk}, {uk1.city}. Home GP {FA clinic}, {uk2.city}.
Hist: 2/7 coryza, barking cough tonight, stridor when crying. Drinking. No drool. Imms UTD. Eczema. Sister {f3.F} had same last wk.
Exam (video consult, link {URL:https://video.ooh-care.example.uk/%%%%%%%%|vc.nightdoctor.example/######}, patient IP {IP4}): Westley 3. Alert, smiling at nurse {f4.F}. 
Dx croup. Dexamethasone 0.15 mg/kg - to collect base, car reg {VEHICLE:@@## @@@|@@##@@@} given to porter.
Safety net: 999 if blue, recession. Reviewed {D+1 uk} 00:55 by Dr {p5.N}, GMC {LICENSE:#######}: sats 98, discharged.
Copy to GP; NHS {SSN:### ### ####}.
""")
# 66 surgery consent/phone pre-op
add('us', """
PRE-ADMISSION TESTING PHONE INTERVIEW
Spoke with: ((patient||spouse)) at {PH}, 2nd attempt ({D-3 us4})   Surgery: {D+4 us4}  0730  Dr {p1.N}
Procedure: lap chole w/ IOC
Name as on license: {p2.NM} ({us1.st} DL {LICENSE:@###-####-####|########|@########})   goes by "{p2.F}"
Ht 5'4" Wt {#130-260}  BMI calc. METs >4. STOP-Bang 3. PONV hx yes. MH hx none. Last anesthesia {D-2900 us4} at {FA hosp} ok.
Meds: semaglutide - last dose {D-6 us4}, HOLD. Lexapro 10. OCP. Ibuprofen stop.
Implants: Mirena; cervical ADR C5-6 (Prestige LP, lot {DEVICE:@#######|#####@##@}).
Living will: no. Ride home: {p3.F}, sister-in-law, coming up from {us2.city} on {D+3 md}.
Religion: {FA church}, ok to notify. Blood products ok.
Deposit $350 -- Mastercard {ACCOUNT:5### #### #### ####|ending in ####}. Ins auth {OTHER_ID:##########|A########}; subscriber {p4.N}, DOB {DATE:0$/1#/19$#}, {EP}.
Portal proxy: {EM p4}; instructions at {URL:www.preop.tamarackhealth.example/p/####|https://mypreop.example.org/%%%%%%}.
{f5.IL} RN
""".replace('ending in ####}', '5###-####-####-####}'))
# 67 public health TB / contact tracing
add('us', """
{us1.county} Health Department - TB Control
CONTACT INVESTIGATION LINE LIST / NARRATIVE
Index: {p1.LF}, RVCT {OTHER_ID:20##@@#########|#########}, smear 3+, MTB PCR pos rpoB wt, infectious period {D-110 us2} - {D-8 us2}.
Index worked nights at {EP} and slept at {FACILITY:Open Door Mission|Salvation Army Harbor Light|Samaritan House|Union Gospel Mission}.
 1  {p2.LF}  spouse   TST 18 mm {D-3 us2}  CXR neg  -> 3HP
 2  {p3.LF}  coworker IGRA neg {D-3 us2}  repeat {D+60 us2}
 3  infant of 1   window px INH 10 mg/kg
 4  "{FIRST:Lucky|Shorty|Bear|Tex}" last name unk, drives green Ranger {VEHICLE:@@@ ####|###-@@@}
 5  {p5.LF}, {A2}, {FA nh}, CXR Ranke complex
DOT: {f6.N} daily 0700 @ {ST}; vDOT check-in face match {BIOMETRIC:FM-########|fmx_%%%%%%}, phone {PH}. LFTs {D+7 us2}: AST 31. RIPE since {D-8 us2}, EMB vision ok.
State epi {p7.N} {EM p7 doh.example.gov}
""")
# 68 pediatric oncology/consult w/ school teacher letter mixed French Canadian
add('mix', """
CHU {FACILITY:Sainte-Marguerite|Saint-Anselme|Notre-Dame-du-Lac}, Oncology, consult
Child: {f1.N}, RAMQ {SSN:@@@@ #### ####|@@@@########}, file {MRN:######|#######}, DDN {B:3-15 iso}. Parents: {f2.N} & {m3.N}. From {ca1.city}.
{D iso}. 5 wk of limping, pallor. WBC 61, blasts 82%, Hb 64, plt 19. LP CNS1. Flow B-ALL; FISH ETV6::RUNX1. Uric acid 512 umol/L -> rasburicase 0.2 mg/kg. No Down syndrome. TPMT *1/*1.
Port-a-cath {D+1 iso} by Dr {p4.L} (lot {DEVICE:@@##@###|#######}). Induction per AALL1731 starts {D+2 iso}: VCR, DEX, PEG. Registration no. {OTHER_ID:COG-######|8#####}.
Mom tearful; grandmother {f5.F} minding the baby {m6.F}. Father off from {EP} to {D+21 iso}. Teacher at {FA school} emailed {EM f2}; school liaison {p7.N} to reply.
Parking pass {VEHICLE:@## @@@|@@@ ###|### @@@} entered. Rooming at the lodge, {ST}.
Interp. not needed. Dr {p8.N} / {p9.F} inf.
""")
# 69 medical examiner
add('us', """
{us1.county} MEDICAL EXAMINER - INVESTIGATOR NARRATIVE
ME case: {OTHER_ID:20##-####|ME##-####}         Law: {OTHER_ID:##-######}
Decedent: {m1.NM}   DOB {B:25-70 us}   tentative ID by roommate {m2.N}; confirmed by right thumb print, AFIS {BIOMETRIC:########@|SID@########|R1-########} and tattoo "{FIRST:Destiny|Mama Lou|Angelina}".
On {D us} at 0715 hrs I was notified by Sgt. {p3.L}. Scene: {ST}, {us1.city}. Last known alive {D-1 us} 2300 when he returned from {EP}. Wallet DL {LICENSE:@########|##-###-####}. Vehicle in drive, VIN {VEHICLE:2T1BURHE#JC######|1G1ZD5ST#LF######|JHMFC1F3#KX######}.
Observations: rigor full, livor anterior fixed, foam cone, Tardieu spots. Pill bottle oxycodone 30 mg #90 filled {D-6 us}, Rx {OTHER_ID:#######}, {FA pharm}, Dr. {p4.N}; 11 remain. Naloxone kit unopened.
Hx per sister {f5~m1.F} (by phone {PH}): back surgery L4-5, {FA hosp}, bipolar.
Tox: fentanyl 14 ng/mL, norfentanyl 1.1, alprazolam 38.
Cause pending. Inv. {p6.N}, ABMDI {LICENSE:#####|D-####}
""")
# 70 rehab/SNF discharge planning list
add('us', """
Huddle list {D us2} (for {f9.F} & {f8.F} only, shred)
- 4 {p1.L}: home today w/ {p2.F}. walker from {FACILITY:Medicine Shoppe|Ray's Home Medical}. INR 2.2 coumadin 4. script to {FA pharm}.
- 6 {p3.L}: {A2}, PT says max x2, NOMNC signed {D-1 md}, QIO appeal {OTHER_ID:####_######_@@|20##########}. niece {f4.F} mad. her # {PH}
- 7 {p5.L}: going to {FA hosp} {D+1 md} 0600 for TAVR Sapien 3. npo mn. jehovah witness!
- 9 {p6.LF}: new from {us1.city} this pm, C diff neg, vanc trough 17, PICC 42 cm R basilic lot {DEVICE:RE@@####|REC@####}
- 11 {p7.L}: Huntington's, chokes. {m8.F} brings donuts - NO.
- 12 empty, new adm ins {HEALTH_PLAN:@########-##|H#########} pending
FYI wifi cart 3 is down ({MAC}). Sunday svc by {FA church}. State surveyors parked out back (gov plate {VEHICLE:@@####|G##-#####@}) lol
""")
# 71 UK dermatology teledermatology referral form
add('uk', """
TELEDERMATOLOGY REFERRAL FORM
1. Patient      {p1.N} | {B:20-89 uk} | NHS {SSN:##########|### ### ####}
2. Contact      {PH} | {EM p1} | {uk1.zip}
3. Practice     {FA clinic} | code {OTHER_ID:@#####} | Dr {p2.L}
4. Lesion       L calf pigmented, 9 mm, changing 4/12, 7-point score 5. No nodes. Breslow n/a.
5. Images       3 dermoscopic + 1 full face: {BIOMETRIC:PT_FACE_######.jpg|face-%%%%%%%%.jpeg|FF######.png}, uploaded {D uk2} from {IP4}
6. PMH/drugs    Crohn's, azathioprine 150 mg; Fitzpatrick II; worked outdoors {EP} 30 yr; lived in {CITY:Perth|Durban|Darwin} as a child
7. Declared     Seen by {p3.N}, HCA. Consent recorded {D uk2}.
8. REPLY ({D+2 uk2}, Dr {p4.N}): asymmetric network, blue-white veil. ?SSM. 2WW excision with Mr {m5.L}, {FA hosp}, {D+9 uk2}. Ring {p1.F} first, {p1.he} is anxious: {p1.his} brother {m6.F} died of melanoma at 44.
   e-RS {OTHER_ID:#### #### ####}; see {URL:https://teledermhub.example.nhs.uk/case/######|www.skinhub.example/r/%%%%%%}
""")
# 72 ER physician note, adult, mixed narrative
add('us', """
HPI: {A}-year-old {f1.man} BIBA from {FA nh} after being found at the foot of the stairs. She tells me she was "going to meet {m2.F} at the depot in {us1.city}". {m2.F}, her husband, died in {#1989-2009}. Daughter {f3.F} arrived at 1530, says mother was fine at lunch on {D-1 ml} and even played pinochle with {p4.F}. On clopidogrel since {D-30 ml} (stent by Dr. {p5.L}). 

Exam: abrasion L brow, Battle sign absent. GCS 14 (E4V4M6). Snuffbox NT. C-spine cleared by NEXUS after CT. 
CT head: 6 mm acute SDH R, no shift (called by Dr. {p6.N} 1611). Hgb 10.9, Plt 188, INR 1.0, Na 131.

MDM: DW neurosurgery at {FA hosp} (Dr. {p7.L}); given age and code status ({f3.F} produced the POLST form of {D-700 us4}), repeat CT 6 h here. DDAVP 0.3 mcg/kg. Tetanus ({D us4}). 
Life alert pendant {DEVICE:LA-######|PND########} had not triggered; company told, acct {ACCOUNT:######|MA-#####}.
Son {m8.N} en route from {us2.city}, ETA the {D+1 ord}. APS? No.
Scribe: {p9.N}
""")
# 73 letter from lawyer/disability form attending physician statement
add('us', """
ATTENDING PHYSICIAN'S STATEMENT - LONG TERM DISABILITY
Claimant: {p1.LF}                 Policy: {HEALTH_PLAN:GLT-######|####-####-##|LTD######}      Claim: {OTHER_ID:########|DI-#######}
Soc. Sec. No.: {SSN:###-##-####|xxx-xx-####}           Employer: {EP}          Last day worked: {D-160 us4}
1. Diagnosis: Guillain-Barre syndrome, AIDP (G61.0). Onset {D-163 us4}. First visit {D-161 us4}. Most recent {D-4 us4}.
2. Hospitalized: {FA hosp}, {us1.city}, {D-162 us4} thru {D-130 us4}; then acute rehab.
3. Findings: MRC 4/5 distal, areflexia, CSF protein 148, NCS demyelinating. IVIG 2 g/kg x1. Hughes 3.
4. Restrictions: no ladder, no lifting > 10 lb. Expected RTW {D+60 us4} modified.
5. Other providers: {p2.N} (neuro), {p4.L} (pain).
Claimant's spouse {p5.F} may receive information. Mail check to {ST}, {us2.city}, {us2.st} {us2.zip}; direct deposit routing {ACCOUNT:0########|2########} acct {ACCOUNT:##########|########}.
Print name: {p6.NM}    Signature on file    Date: {D us4}   Tel {PH} 
""".replace('|xxx-xx-####', ''))
# 74 Group practice message centre – result note short multiple
add('mix', """
In Basket - staff messages
---
To {p1.F}, from {p2.N}  {D us2} 8:02a   RE {f3.N}
Her TSI came back 390%, so Graves. Start methimazole 10. Warn about agranulocytosis. If she doesn't answer {PH} try {m4.F} (husband) at {EP}.
---
To {p2.L}, from {p1.N}  {D us2} 11:40a
Reached. She's in {us1.city} caring for her mom {f5.F} until the {D+6 ord}. Rx sent to pharmacy there ({FA pharm}). She'd like the labs emailed, {EM f3}. ok?
---
To {p1.F}, from {p2.N}  {D us2} 12:15p
Portal only please: {URL:https://portal.cedarline.example/m/######|mychart.cedarline.example/%%%%%%%%}. Also tell her the thyroid US ({D-3 md}, acc {OTHER_ID:US#######|########}) TI-RADS 2. Hashitoxicosis unlikely, uptake scan {D+10 md}.
---
To IT pool, from {p1.N}  {D+1 us2} 4:48p
FYI login alert: someone tried her portal from {IP4}. Reset. She got the text from {PHONE:#####}, not us.
""".replace(' She got the text from {PHONE:#####}, not us.', ''))
# 75 rural EMS / search & rescue/ ski clinic
add('us', """
SKI PATROL / BASE CLINIC ENCOUNTER
{D us2} 1310  {p1.N}  {yo:15-60} {p1.sx}  pass {OTHER_ID:########|SP-#######}  lives {us1.city}, staying {ST}
rental board #{OTHER_ID:R-####|####}, helmet y. Caught edge, FOOSH. No LOC. 
R wrist dinner fork. NVI. XR Colles, intra-art Frykman VII. Hematoma block 10 cc 1% lido, finger traps, sugar tong. Post-red ok: 12 deg vol tilt. Norco 5/325 #8.
Also tender AC jt, Rockwood II. Tdap {D-2000 us4} ok.
Liability/waiver signed on tablet {IP6}; palm scan {BIOMETRIC:PLM######|palm-%%%%%%}.
car left in Lot C {VEHICLE:@@@####|###@@@|#@@@###}, pal {p2.F} will drive.
travel ins {HEALTH_PLAN:TG-#######|@@########|WN######} call {PH}. visa {ACCOUNT:4### #### #### ####} run for $310.
f/u hand surgeon at home Dr {p3.L} by {D+5 md}. disc sent w/ pt. patroller {p4.N}, clinic {p5.N} PA-C, {us2.county}
""")
# 76 family-meeting ethics in prose
add('mix', """
ETHICS CONSULTATION
Requested by Dr. {p1.N} on {D-2 long}; meeting held {D long} in the family room.

{m2.mr} {m2.N}, {yo:60-88}, has been on the ventilator since the {D-19 ord}, after an out-of-hospital arrest in the parking lot of {FA church}. CPC 4. SSEP N20 absent bilaterally. Present were his wife {f3.F}, sons {m4.F} and {m5.F}, a cousin from {us1.city} named {f6.N}, an imam/pastor ({m7.L}), and {f9.N} from palliative care.

{m4.F} holds the health care proxy dated {D-1200 ml}, but {f3.F} believes it was revoked. She asked that nothing be done before {D+4 ml}, when their daughter arrives from {CITY:Manila|Lagos|Karachi|Kyiv|Tbilisi|Guayaquil}. {m5.F} said, "Dad ran a shop for forty years, he'd never want this." The Multi-Society Task Force criteria and the Cruzan case were explained.

Recommendation: time-limited trial to {D+4 ml}; no escalation; DNAR entered. Interpreter ID {LICENSE:#####|INT####}. Questions: {PH} or {EM f9 ethics.example.org}. Consult {OTHER_ID:EC-##-###|ETH#####}.
""")
# 77 Lab genomic / newborn screening follow-up to county nurse
add('us', """
NBS FOLLOW-UP FAX          TO: {p1.N}, {FA clinic}    FAX: {FX}     FROM: {f2.N}  {PH}
INFANT: {p3.LFU}   (HOSP NAME BABY GIRL {f4.LU})  DOB {D-6 us}  TOB 0355  BW 3310 G
MOTHER: {f4.NUU}    ADDR {ST}, {us1.city} {us1.zip}   {us1.county}
BIRTH HOSP: {FA hosp}   MED REC {MRN:#######|######}   FORM SERIAL {OTHER_ID:##########|########-#}
RESULT: IRT 118 NG/ML; CFTR F508DEL / R117H 7T. POSITIVE SCREEN FOR CYSTIC FIBROSIS.
ACTION: SWEAT CHLORIDE BY {D+8 us} AT CF CENTER, DR {p5.LU}. DO NOT DELAY FOR WEIGHT. NACL 1/8 TSP.
GALT NORMAL. SCID TREC NORMAL. MSUD (LEUCINE) NORMAL. BART HGB ABSENT. 
MEDICAID ID (MOTHER) {HEALTH_PLAN:##########|#########@}   GRANDMOTHER {f6.NUU} {PH} HAS A WORKING PHONE; MOM WORKS NIGHTS AT {EP}.
CONFIRM RECEIPT AT {URL:https://nbs.dhs.example.gov/ack/########|nbs-ack.example.gov/%%%%%%} USING PIN {OTHER_ID:@@##-####|####-@@}
""", 'U')
# 78 memory clinic Irish
add('uk', """
MEMORY CLINIC MDT - {FA hosp}, {ie1.city}
{D dmy}
Mrs {f1.N} ({A}), retd national school principal ({FA school}), widow of {m2.F}. Brought up in {ie2.county}; lives w/ bachelor son {m3.F} at {ST uk}, {ie1.zip}. MRN {MRN:######|M######}. Coll hx from {f4.F}, a niece and PHN in {ie2.city}.
18/12 STML, repeats herself, gave €600 to a lad selling tarmac ({VEHICLE:###-@@-####|##-@@-#####|1##-@-####}, Gardaí have it, PULSE {OTHER_ID:########|PULSE-#######}). Bank, {ACCOUNT:IE## @@@@ #### #### #### ##|IE##@@@@##############}, now has a block on it.
ACE-III 61, CDR 1. CT: hippocampal atrophy, Scheltens 3. B12 188. Not Lewy, not Pick's. 
Imp: AD, mod. Start donepezil 5 mg nocte after ECG (PR 190). Driving stops; licence {LICENSE:#########|@########} handed to {m3.F}. EPA registered {D-50 dmy}.
Fair Deal form sent {D+1 dm}. Next visit {D+182 dmy}. Prof {p6.N}/{p7.I}
DPS {HEALTH_PLAN:#######@|DP######}
""")
# 79 interventional/cath lab with structured log
add('us', """
=== CATH LAB LOG ===  room 2   case {OTHER_ID:CL##-#####|########}   {D iso}
07:41 Pt in room. ID x2 {p1.LFM}, {B:40-90 iso}, {MRN:########}
07:44 Consent verified by {f2.IL} RN. Allergy: shellfish (not contrast).
07:58 Sedation versed 1, fent 50. Dr {p3.L} + fellow {p4.L} scrubbed. Rep {p5.N} ({EP}) present.
08:06 R radial 6F Glidesheath. Allen/Barbeau B. Verapamil 2.5, heparin 5000.
08:15 TIG -> LCA. LAD mid 90% (Medina 1,1,0), LCx 30, RCA 40.
08:31 Runthrough. IVUS MLA 2.6. Synergy 3.0x24 lot {DEVICE:########|#######@} @ 14 atm; NC 3.25. Second stent 2.75x12, S/N {DEVICE:######-####|##########}.
08:49 ACT 288. TIMI 3. FFR diag 0.86. Contrast Visipaque 110. Air kerma 812 mGy.
08:55 TR band. Plavix 600, ASA.
09:02 {p6.F} (wife/husband) updated in lobby; phone {PH}. Wants Dr {p7.N} in {us1.city} told.
09:10 Images -> PACS {IP4} acc {OTHER_ID:@@#######|##########}; hemodynamics box sn {DEVICE:MAC#####|SN#########}
Implant card mailed {D+1 iso} to {ST}, {us1.city}, {us1.st} {us1.zip}. NCDR {OTHER_ID:######|NCDR-#####}. DEA waste witness {f8.IL}
""")

def main():
    n, seed = int(sys.argv[1]), int(sys.argv[2])
    for i, t in enumerate(T):
        for j in range(n):
            text, spans = render(t, random.Random(f"BB-{seed}-{i}-{j}"))
            print(json.dumps({"template": i, "text": text, "spans": spans}, ensure_ascii=False))

if __name__ == '__main__':
    main()
