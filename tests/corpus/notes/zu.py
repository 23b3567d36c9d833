#!/usr/bin/env python3
"""Synthetic clinical notes with labelled identifiers. All persons, numbers and places are invented.
usage: python3 zu.py N SEED"""
import json
import random
import sys
import unicodedata
from datetime import date, timedelta

A, B, C = "\ue000", "\ue001", "\ue002"   # value = A + KIND + B + text + C


def mk(kind, value):
    return f"{A}{kind}{B}{value}{C}"


def raw(marked):
    return marked[marked.index(B) + 1:marked.index(C)]


def render(s):
    out, spans, pos, i = [], [], 0, 0
    s = s.strip("\n")
    while i < len(s):
        if s[i] == A:
            j = s.index(B, i)
            k = s.index(C, j)
            kind, val = s[i + 1:j].upper(), s[j + 1:k]
            out.append(val)
            spans.append([pos, pos + len(val), kind])
            pos += len(val)
            i = k + 1
        else:
            j = s.find(A, i)
            if j < 0:
                j = len(s)
            out.append(s[i:j])
            pos += j - i
            i = j
    return "".join(out), spans


US_F = ("Marisol Denise Latoya Kimberly Priscilla Noelle Tamika Rosalind Ingrid Yesenia Hope Grace Autumn Bernadette Mei-Ling Shanice Aaliyah Fern "
        "Constance Joy Opal Dolores Winifred Thuy Soo-Jin Keisha Marguerite Lucinda Pearl Rhoda").split()
US_M = ("Darnell Emmett Hector Quincy Terrence Wendell Roscoe Anselmo Dwight Mark Chase Duc Jae-Won Leroy Efrain Curtis Ambrose Ruben Malik "
        "Clifford Woodrow Nathaniel Grant Pierce Orville Tyrell Ignacio Vernon Will Lamar").split()
US_L = ("Abernathy Okonkwo Vasquez Lindqvist Tran Kowalczyk Stubblefield Pruitt Castellanos McElroy O'Dowd Rosenthal Yamashiro Featherstone Long "
        "Young Parks Delacroix Boudreaux Whitehorse Nguyen-Hale Villarreal Haddad Szymanski Hargrove Ramirez-Ortega Burke Frost Price Moon Kaczmarek "
        "Tillman Oyelaran Bergstrom Cho Weatherspoon DiNapoli Van_Houten St._Clair Gutierrez Banks Petrosyan Lovelace Thibodeaux Amundsen").split()
NM = {
    "US": (US_F, US_M, US_L),
    "UK": ("Philippa Bronwen Maureen Tracey Farzana Imogen Gillian Doreen Zainab Morag Hazel Beryl Chloe Parveen".split(),
           "Alistair Nigel Gareth Imran Rhys Hamish Clive Barnaby Desmond Kwame Tariq Stuart Cyril Lewis".split(),
           "Ashworth Pettigrew Llewellyn Begum Entwistle Chaudhry Fairclough Mensah Ogilvie Ramsbottom Thistlethwaite Hussain Cartwright-Bell Sutcliffe Wren "
           "McAllister Pugh Adeyemi Winterbourne Greaves".split()),
    "IE": ("Niamh Aoife Sinéad Gráinne Bridget Orla Assumpta Caoimhe".split(), "Cormac Diarmuid Pádraig Fintan Eoin Declan Tadhg Malachy".split(),
           "O'Sullivan Ní_Bhriain Kinsella McGrath O'Shaughnessy Brennan Fogarty Hanrahan Mulcahy Tierney Cullinane".split()),
    "CA": ("Geneviève Shauna Manpreet Odette Lorna Ling Brielle Noor".split(), "Étienne Gordon Harjit Luc Callum Bao Devon Raymond".split(),
           "Tremblay Gagnon Sandhu Macdonald Bouchard Leung Friesen Wojcik Beaulieu Dhaliwal Campbell-Roy Penner".split()),
    "AU": ("Kylie Bronte Narelle Tegan Xanthe Merle Sunita Ngaire".split(), "Lachlan Darcy Bruce Jarrah Kane Trent Vikram Noel".split(),
           "Papadopoulos Whitlock Nguyen Drummond Burgess Di_Pietro Karim Moffatt Haines Tjapaltjarri Lowry".split()),
    "NZ": ("Aroha Mereana Kirsty Hinewai Leilani Heather".split(), "Tamati Wiremu Hemi Scott Sione Angus".split(),
           "Ngata Tuilagi Parata McKenzie Faleolo Rawiri Hodgkinson Te_Kanawa Sinclair".split()),
    "IN": ("Lakshmi Anjali Kavitha Shabana Meenakshi Pooja Gurpreet Sarojini".split(), "Rajesh Venkatesh Arjun Mohammed Sandeep Balaji Harish Joseph".split(),
           "Iyer Deshpande Krishnamurthy Siddiqui Bhattacharya Reddy Kulkarni Chacko Gill Subramanian Naidu".split()),
    "DE": ("Annegret Heike Ulrike Elfriede Jana Ayşe".split(), "Jürgen Matthias Detlef Wolfgang Lukas Mehmet".split(),
           "Schäfer Lindenberg Kühn Vogelsang von_Hagen Yıldız Brandt Obermeier Pfeiffer".split()),
    "FR": ("Solène Monique Élodie Fatou Mathilde Huguette".split(), "Thibault Gérard Yannick Moussa Aurélien Fabrice".split(),
           "Lefèvre Moreau Diallo de_la_Tour Chevallier Guillou Rousselin Benhamou".split()),
    "ES": ("Inmaculada Montserrat Rocío Pilar Begoña Nieves".split(), "Íñigo Joaquín Gonzalo Emilio Ramón Xavier".split(),
           "Echeverría Garrido_Luna Ibáñez Serrano_Pujol Quintana Muñoz Zabaleta Roldán".split()),
}
MID = "Ann Lee James Marie Ray Elise Jo Thomas Renee Paul Louise Dean".split()

CITY = {  # city, state, county, zip head
    "US": [("Dayton", "OH", "Montgomery", "454"), ("Yakima", "WA", "Yakima", "989"), ("Macon", "GA", "Bibb", "312"), ("Bangor", "ME", "Penobscot", "044"),
           ("Las Cruces", "NM", "Doña Ana", "880"), ("Kalamazoo", "MI", "Kalamazoo", "490"), ("Biloxi", "MS", "Harrison", "395"), ("Duluth", "MN", "St. Louis", "558"),
           ("Modesto", "CA", "Stanislaus", "953"), ("Altoona", "PA", "Blair", "166"), ("Waco", "TX", "McLennan", "767"), ("Pueblo", "CO", "Pueblo", "810"),
           ("Eau Claire", "WI", "Chippewa", "547"), ("Cape Girardeau", "MO", "Scott", "637"), ("Ocala", "FL", "Marion", "344"), ("Nampa", "ID", "Canyon", "836"),
           ("Rocky Mount", "NC", "Nash", "278"), ("Poughkeepsie", "NY", "Dutchess", "126"), ("Grand Island", "NE", "Hall", "688"), ("Roseburg", "OR", "Douglas", "974")],
    "UK": [("Huddersfield", "", "", "HD"), ("Swansea", "", "", "SA"), ("Dundee", "", "", "DD"), ("Ipswich", "", "", "IP"), ("Stockport", "", "", "SK"), ("Truro", "", "", "TR"), ("Leicester", "", "", "LE")],
    "IE": [("Ennis", "", "Clare", "V95"), ("Tralee", "", "Kerry", "V92"), ("Sligo", "", "Sligo", "F91"), ("Mullingar", "", "Westmeath", "N91"), ("Clonmel", "", "Tipperary", "E91")],
    "CA": [("Sudbury", "ON", "", "P3"), ("Moose Jaw", "SK", "", "S6"), ("Kelowna", "BC", "", "V1"), ("Trois-Rivières", "QC", "", "G9"), ("Fredericton", "NB", "", "E3"), ("Peterborough", "ON", "", "K9")],
    "AU": [("Ballarat", "VIC", "", "33"), ("Toowoomba", "QLD", "", "43"), ("Wagga Wagga", "NSW", "", "26"), ("Bunbury", "WA", "", "62"), ("Mount Gambier", "SA", "", "52")],
    "NZ": [("Whangārei", "", "", "01"), ("Palmerston North", "", "", "44"), ("Timaru", "", "", "79"), ("Rotorua", "", "", "30"), ("Invercargill", "", "", "98")],
    "IN": [("Coimbatore", "Tamil Nadu", "", "641"), ("Mysuru", "Karnataka", "", "570"), ("Nashik", "Maharashtra", "", "422"), ("Kochi", "Kerala", "", "682"), ("Ludhiana", "Punjab", "", "141")],
    "DE": [("Göttingen", "", "", "370"), ("Regensburg", "", "", "930"), ("Kassel", "", "", "341"), ("Bad Kreuznach", "", "", "555"), ("Chemnitz", "", "", "091")],
    "FR": [("Angers", "", "", "490"), ("Clermont-Ferrand", "", "", "630"), ("Quimper", "", "", "290"), ("Perpignan", "", "", "660")],
    "ES": [("Logroño", "", "", "260"), ("Cáceres", "", "", "100"), ("Castellón de la Plana", "", "", "120"), ("Vigo", "", "", "362")],
}
STN = "Larkspur Juniper Sycamore Old_Mill Quarry Pine_Hollow Magnolia Harrison Eastgate Wexford Chestnut Dogwood Cedar_Ridge Lincoln Prospect Calhoun Mesa_Verde Fillmore".split()
FACN = "Lakeview Northgate Cedar_Hollow Three_Rivers Holy_Redeemer Blue_Mesa Harborpoint Saint_Brendan's Prairie_View Ridgecrest Mercy_Falls Elm_Creek Stonebridge Good_Shepherd Sagebrush Piedmont_Crossing".split()
EMPS = ["Harlow & Finch Logistics", "Tri-Valley Paving", "Bellwether Foods", "Ostrander Steel", "Pinnacle Poultry Inc", "Granite Peak Roofing", "Sunfield Growers", "Keystone Tool & Die",
        "Maddox Freight Lines", "BrightPath Call Centers", "Corrigan Lumber Co.", "Delmonte & Sons Plumbing", "Northwind Textiles", "Ferrous Dynamics LLC", "Quickbasket Grocers"]
DOMS = ["lakeviewhealth.org", "ngatemed.org", "threeriversclinic.com", "harborpointhealth.net", "ridgecrestcare.org", "stonebridge-med.com"]
FREE = ["gmail.com", "yahoo.com", "outlook.com", "icloud.com", "hotmail.com", "comcast.net"]
MONTHS = "January February March April May June July August September October November December".split()


def asc(s):
    s = s.replace("ı", "i").replace("ß", "ss")
    return "".join(ch for ch in unicodedata.normalize("NFKD", s) if ch.isalnum() and ord(ch) < 128).lower()


def ordn(k):
    return f"{k}{'th' if 10 <= k % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(k % 10, 'th')}"


WORD1 = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}
ORDW = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth",
        13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth"}


def numword(k):
    if k < 20:
        return WORD1[k]
    return TENS[k // 10] + (f"-{WORD1[k % 10]}" if k % 10 else "")


def ordword(k):
    return ORDW[k] if k in ORDW else f"{TENS[k // 10]}-{ORDW[k % 10]}"


class Person:
    def __init__(self, n, ctry, sex=None):
        r = n.r
        F, M, L = NM[ctry]
        self.sex = sex or r.choice("FM")
        while True:
            self.f = r.choice(F if self.sex == "F" else M)
            self.l = r.choice(L).replace("_", " ")
            if self.l not in n.used and self.f not in n.used:
                break
        n.used |= {self.f, self.l}
        self.n = n
        self.mid = r.choice(MID)
        q = r.random()
        m = "" if q < .6 else (f" {self.mid[0]}." if q < .85 else f" {self.mid}")
        if ctry not in ("US", "CA", "UK", "AU"):
            m = ""
        self.full = mk("NAME", f"{self.f}{m} {self.l}")
        self.fl = mk("NAME", f"{self.f} {self.l}")
        self.first = mk("FIRST", self.f)
        self.last = mk("LAST", self.l)
        self.il = mk("NAME", f"{self.f[0]}. {self.l}")
        q = r.randrange(5)
        mi = self.mid[0]
        self.lf = mk("LASTFIRST", [f"{self.l}, {self.f}", f"{self.l.upper()}, {self.f}", f"{self.l.upper()}, {self.f.upper()} {mi}", f"{self.l}, {self.f} {mi}.", f"{self.l},{self.f}"][q])
        self.he, self.his, self.him = ("she", "her", "her") if self.sex == "F" else ("he", "his", "him")
        self.He, self.His = self.he.title(), self.his.title()
        self.mw = "woman" if self.sex == "F" else "man"
        self.mf = "female" if self.sex == "F" else "male"
        self.mr = r.choice(["Mrs.", "Ms."]) if self.sex == "F" else "Mr."

    def email(self, dom=None):
        r = self.n.r
        f, l = asc(self.f), asc(self.l)
        loc = r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{l}{f[0]}", f"{f}_{l}{r.randrange(2, 99)}", f"{f}{l}{r.randrange(60, 99)}", f"{l}.{f}"])
        if dom:
            loc = r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{l}-{f[0]}"])
        return mk("EMAIL", f"{loc}@{dom or r.choice(FREE)}")


class Note:
    def __init__(self, r):
        self.r, self.used, self.style = r, set(), {}
        self.base = date(2013, 1, 15) + timedelta(days=r.randrange(4500))
        self.dom = r.choice(DOMS)

    # -- small randoms (not labelled) --
    def c(self, *a):
        return self.r.choice(a)

    def i(self, a, b):
        return self.r.randint(a, b)

    def fl(self, a, b, k=1):
        return f"{self.r.uniform(a, b):.{k}f}"

    def time(self, colon=True):
        return f"{self.i(0, 23):02d}{':' if colon else ''}{self.i(0, 59):02d}"

    def t12(self):
        return f"{self.i(1, 12)}:{self.i(0, 59):02d} {self.c('AM', 'PM')}"

    def bp(self):
        return f"{self.i(98, 178)}/{self.i(52, 98)}"

    def pat(self, p):
        o = []
        for ch in p:
            o.append(str(self.r.randrange(10)) if ch == "#" else str(self.r.randint(1, 9)) if ch == "%" else
                     self.r.choice("ABCDEFGHJKLMNPRSTVWXYZ") if ch == "@" else ch)
        return "".join(o)

    def pick(self, kind, *pats):
        return mk(kind, self.pat(self.r.choice(pats)))

    # -- persons --
    def p(self, ctry="US", sex=None):
        return Person(self, ctry, sex)

    # -- dates --
    def dstr(self, d, f):
        M, m3 = MONTHS[d.month - 1], MONTHS[d.month - 1][:3]
        return {"us": f"{d.month}/{d.day}/{d.year}", "us0": f"{d:%m/%d/%Y}", "us2": f"{d:%m/%d/%y}", "us1": f"{d.month}/{d.day}/{d:%y}", "md": f"{d.month}/{d.day}", "md0": f"{d:%m/%d}",
                "mdd": f"{d:%m-%d}", "usd": f"{d:%m-%d-%Y}", "iso": d.isoformat(), "dmy": f"{d:%d/%m/%Y}", "dmy2": f"{d:%d/%m/%y}", "dm": f"{d.day}/{d.month}", "dot": f"{d:%d.%m.%Y}",
                "dot2": f"{d:%d.%m.%y}", "dmyd": f"{d:%d-%m-%Y}", "dmon": f"{d.day} {m3} {d.year}", "dmonth": f"{d.day} {M} {d.year}", "dmo": f"{d.day} {m3}", "dmM": f"{d.day} {M}",
                "mond": f"{m3} {d.day}", "monthd": f"{M} {d.day}", "long": f"{M} {d.day}, {d.year}", "mlong": f"{m3} {d.day}, {d.year}", "ord": f"{M} {ordn(d.day)}", "ordof": f"{ordn(d.day)} of {M}",
                "q": f"{d:%Y%m%d}", "mil": f"{d.day:02d}{m3.upper()}{d.year}", "mil2": f"{d.day:02d}{m3.upper()}{d:%y}", "dash": f"{d.day:02d}-{m3}-{d.year}", "dash2": f"{d.day:02d}-{m3}-{d:%y}",
                "my": f"{M} {d.year}", "mony": f"{m3} {d.year}", "spoken": f"{M} {ordword(d.day)}", "ordy": f"{ordn(d.day)} {M} {d.year}", "ymd": f"{d:%Y/%m/%d}", "m": M}[f]

    def d(self, off=0, *fmts):
        # a writer mostly keeps to one style within a note
        if fmts not in self.style or self.r.random() < .12:
            self.style[fmts] = self.r.choice(fmts or ("us",))
        return mk("DATE", self.dstr(self.base + timedelta(days=off), self.style[fmts]))

    def dob(self, age, *fmts):
        return self.d(-(age * 365 + age // 4 + self.i(5, 350)), *fmts)

    def age90(self, word=False):
        k = self.i(90, 101) if not word else self.i(90, 99)
        self.a = k
        return mk("AGE", numword(k) if word else str(k))

    # -- places --
    def city(self, ctry="US"):
        c, s, co, z = self.r.choice(CITY[ctry])
        while c in self.used:
            c, s, co, z = self.r.choice(CITY[ctry])
        self.used.add(c)
        self.state, self.ck = s, ctry
        self.county = mk("COUNTY", co) if co else ""
        r = self.r
        zz = {"US": lambda: z + self.pat("##") + (self.pat("-####") if r.random() < .25 else ""), "UK": lambda: f"{z}{r.randint(1, 9)} {r.randint(1, 9)}{self.pat('@@')}",
              "IE": lambda: f"{z} {self.pat('@#@#')}", "CA": lambda: f"{z}{self.pat('@')}{r.choice([' ', ' ', ''])}{self.pat('#@#')}", "AU": lambda: z + self.pat("##"),
              "NZ": lambda: z + self.pat("##"), "IN": lambda: z + r.choice(["", " "]) + self.pat("0##"), "DE": lambda: z + self.pat("##"), "FR": lambda: z + self.pat("#0"), "ES": lambda: z + self.pat("##")}[ctry]()
        self.zip = mk("ZIP", zz)
        return mk("CITY", c)

    def street(self, ctry="US"):
        r = self.r
        s = r.choice(STN).replace("_", " ")
        k = r.randint(2, 9800) if ctry == "US" else r.randint(2, 240)
        if ctry == "US":
            v = r.choice([f"{k} {s} {r.choice(['St', 'Ave', 'Dr', 'Lane', 'Rd.', 'Court', 'Blvd', 'Pkwy'])}", f"{k} {r.choice('NSEW')} {s} {r.choice(['Street', 'Avenue', 'Rd'])}",
                          f"{k} {ordn(r.randint(1, 60))} {r.choice(['St NW', 'Ave', 'Street', 'Ave SE'])}", f"{k} {s} {r.choice(['Way', 'Terrace', 'Circle'])} Apt {r.randint(1, 40)}{r.choice(['', 'B', 'C'])}",
                          f"{r.choice(['PO Box', 'P.O. Box'])} {r.randint(11, 9900)}"])
        elif ctry in ("UK", "IE", "AU", "NZ", "CA"):
            v = f"{k}{r.choice(['', '', 'A'])} {s} {r.choice(['Road', 'Street', 'Close', 'Terrace', 'Crescent', 'Avenue', 'Drive'])}"
            if ctry == "AU" and r.random() < .4:
                v = f"{r.randint(1, 20)}/{v}"
        elif ctry == "IN":
            v = r.choice([f"No. {k}, {r.randint(2, 18)}th Cross, {r.choice(['Gandhi Nagar', 'Lakshmipuram', 'Shivaji Nagar'])}", f"{k}/{r.randint(1, 30)} {r.choice(['MG Road', 'Nehru Street', 'Temple Road', 'Station Road'])}"])
        elif ctry == "DE":
            v = f"{r.choice(['Lindenstraße', 'Am Mühlbach', 'Goethestr.', 'Bahnhofstraße', 'Birkenweg', 'Hinter der Kirche'])} {r.randint(1, 140)}{r.choice(['', '', 'a', 'b'])}"
        elif ctry == "FR":
            v = f"{r.randint(1, 120)}{r.choice(['', ' bis', ','])} {r.choice(['rue des Tilleuls', 'avenue Jean-Jaurès', 'impasse du Moulin', 'boulevard de la Liberté'])}"
        else:
            v = f"{r.choice(['Calle Mayor', 'C/ San Roque', 'Avda. de la Constitución', 'Plaza del Carmen'])}{r.choice([',', ' nº'])} {r.randint(1, 90)}"
        return mk("STREET", v)

    def fac(self, kind="hosp", ctry="US"):
        r = self.r
        b = r.choice(FACN).replace("_", " ")
        while b in self.used:
            b = r.choice(FACN).replace("_", " ")
        self.used.add(b)
        t = {"hosp": ["Medical Center", "Regional Hospital", "Memorial Hospital", "General Hospital"], "clinic": ["Family Medicine", "Clinic", "Primary Care", "Internal Medicine Associates"],
             "snf": ["Nursing & Rehab", "Manor", "Care Center", "Assisted Living"], "pharm": ["Pharmacy", "Drug", "Apothecary"], "school": ["Elementary School", "Middle School", "High School"],
             "dent": ["Dental Group", "Family Dentistry"], "img": ["Imaging Center", "Radiology"], "hospice": ["Hospice", "Hospice & Palliative Care"], "lab": ["Laboratories", "Reference Lab"],
             "fh": ["Funeral Home", "Mortuary"], "ukh": ["Infirmary", "Hospital", "General Hospital"], "ukp": ["Surgery", "Medical Practice", "Health Centre"]}[kind]
        return mk("FACILITY", f"{b} {r.choice(t)}")

    def emp(self):
        e = self.r.choice(EMPS)
        while e in self.used:
            e = self.r.choice(EMPS)
        self.used.add(e)
        return mk("EMPLOYER", e)

    # -- contact --
    def ph(self, ctry="US", ext=False):
        r = self.r
        if ctry in ("US", "CA"):
            a = r.choice("937 509 478 207 575 269 228 218 209 814 254 719 715 573 352 208 252 845 308 541".split() if ctry == "US" else "705 306 250 819 506 613".split())
            x, y = f"{r.randint(220, 989)}", self.pat("####")
            v = r.choice([f"({a}) {x}-{y}", f"{a}-{x}-{y}", f"{a}.{x}.{y}", f"+1 {a} {x} {y}", f"({a}){x}-{y}", f"1-{a}-{x}-{y}", f"{a} {x} {y}"])
            if ext:
                v += r.choice([" ext. ", " x", " ext ", " Ext. "]) + self.pat("%###")
            return mk("PHONE", v)
        P = {"UK": ["01484 ######", "07### ######", "+44 7### ######", "020 7### ####", "(01473) ######"], "IE": ["087 ### ####", "+353 86 ### ####", "(065) 68# ####", "071 91# ####"],
             "AU": ["04## ### ###", "(03) 53## ####", "+61 4## ### ###", "07 46## ####"], "NZ": ["021 ### ####", "027 ### ###", "+64 6 35# ####", "(09) 43# ####"],
             "IN": ["+91 98### #####", "9844######", "+91-94470-#####", "0422-23#####"], "DE": ["+49 551 ######", "0561 / ######", "0171 #######", "+49 (0)941 #####-##"],
             "FR": ["+33 6 ## ## ## ##", "02 41 ## ## ##", "06.##.##.##.##"], "ES": ["+34 6## ### ###", "941 ## ## ##", "+34 927 ### ###"]}[ctry]
        return self.pick("PHONE", *P)

    def pager(self):
        return self.pick("PHONE", "%####", "%###", "%##-####")

    def url(self):
        q = self.pat
        return mk("URL", self.r.choice([f"https://portal.{self.dom}/visits/{q('######')}", f"www.{self.dom}/mychart", f"https://{self.dom}/s/{q('@#@##@')}".lower(), f"http://video.{self.dom}/room/{q('###-###')}",
                                        f"mychart.{self.dom}/msg?id={q('#######')}", f"https://{self.dom}/docs/results_{q('####')}.pdf"]))

    def ip(self):
        r = self.r
        return mk("IP", r.choice([f"10.{r.randrange(256)}.{r.randrange(256)}.{r.randint(1, 254)}", f"192.168.{r.randrange(256)}.{r.randint(2, 254)}", f"{r.randint(24, 99)}.{r.randrange(256)}.{r.randrange(256)}.{r.randint(1, 254)}",
                                  f"172.{r.randint(16, 31)}.{r.randrange(256)}.{r.randint(2, 254)}", f"2001:db8:{r.randrange(4096, 65535):x}::{r.randrange(16, 4096):x}"]))

    def mac(self):
        s = self.c(":", "-")
        v = s.join(f"{self.r.randrange(256):02x}" for _ in range(6))
        return mk("IP", v.upper() if self.r.random() < .6 else v)

    # -- numbers --
    def ssn(self):
        return self.pick("SSN", "%##-##-####", "%##-##-####", "%## ## ####")

    def nhs(self):
        return self.pick("SSN", "%## ### ####", "%## ### ####", "%##-###-####", "%#########")

    def mrn(self):
        return self.pick("MRN", "%######", "%#######", "00######", "MR%#####", "E########", "##-##-##", "H000######", "@@%######", "%##-###-#")

    def mbi(self):
        return self.pick("HEALTH_PLAN", "%@@#-@@#-@@##", "%@##@@#@@##", "%@@#-@##-@@##")

    def plan(self):
        return self.pick("HEALTH_PLAN", "@@@%########", "W#########", "%########-01", "@@@###@#####", "U#######-02", "%#########", "XQH%########")

    def acct(self):
        return self.pick("ACCOUNT", "%########", "A00########", "%###-####-##", "%######-1", "V%#######")

    def npi(self):
        return self.pick("LICENSE", "1#########")

    def dea(self):
        return self.pick("LICENSE", "B@#######", "F@#######", "M@#######")

    def dl(self):
        return self.pick("LICENSE", "@#######", "@###-####-####", "### ### ###", "@@######", "@##-##-####")

    def vin(self):
        return mk("VEHICLE", self.c("1", "2", "3", "5", "J", "W") + "".join(self.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(10)) + self.pat("######"))

    def plate(self, ctry="US"):
        return self.pick("VEHICLE", *{"US": ["%@@@###", "@@@-####", "@@@ ####", "@## %@@", "###-@@@"], "UK": ["@@## @@@"], "IE": ["1#1-C-#####", "1#2-G-####", "2#1-D-####"], "AU": ["@@@-##@", "1@@-#@@", "### @@@"], "NZ": ["@@@###", "@@@ ###"],
                                      "IN": ["KA 05 M@ ####", "TN-37-@@-####", "MH15@@####"], "DE": ["GÖ-@@ ####", "R-@@ ###", "KS @@ ###"], "CA": ["@@@@ ###", "@## #@@"]}[ctry])

    def serial(self):
        return self.pick("DEVICE", "@@@######@", "%#########", "PJN######@", "@T-######", "@@####-###", "##@#####", "R@@######")

    def lot(self):
        return self.pick("DEVICE", "%#######", "@@####", "%####@", "@######", "###-@@##")

    def oid(self, *p):
        return self.pick("OTHER_ID", *p)


T = []


def tpl(f):
    T.append(f)
    return f


# ---------------------------------------------------------------- 0-9
@tpl
def t0(n):  # discharge summary, 200+
    p, d, pcp, dau = n.p(), n.p(), n.p(), n.p(sex="F")
    a = n.age90()
    h = n.fac()
    los = n.i(3, 6)
    return f"""
{h}
DISCHARGE SUMMARY

Patient: {p.lf}          MRN: {n.mrn()}
DOB: {n.dob(n.a, "us0")}         Acct #: {n.acct()}
Admitted: {n.d(0, "us0")}     Discharged: {n.d(los, "us0")}
Attending: {d.full}, MD (NPI {n.npi()})

REASON FOR ADMISSION: Symptomatic bradycardia / near-syncope.

HOSPITAL COURSE: {p.mr} {p.last} is a {a}-year-old {p.mw} with HFpEF (LVEF 55-60%), CKD 3b, paroxysmal AF on apixaban 2.5 mg BID and mild Alzheimer's disease who was found down in {p.his} kitchen by {p.his} daughter {dau.first}. On arrival HR {n.i(28, 38)}, BP {n.bp()}, SpO2 95% RA, GCS 15. ECG: complete heart block, QRS 142 ms, QTc 468. Troponin 0.04 -> 0.05, K 5.{n.i(0, 4)}, Cr 1.{n.i(5, 9)} (baseline 1.4). Metoprolol was held with no recovery after 48 h. On {n.d(1, "md")} a dual chamber pacemaker (Medtronic Azure XT DR, serial no. {n.serial()}) was placed via the left axillary vein without complication. CXR on {n.d(2, "md")}: leads in good position, no pneumothorax. CAM-ICU negative throughout. PT recommended home with 24/7 supervision; walked 120 ft with a rolling walker, 1-person assist.

DISCHARGE MEDS: apixaban 2.5 mg BID, furosemide 20 mg daily, donepezil 5 mg qHS, atorvastatin 40 mg. STOP metoprolol.

FOLLOW-UP: Device clinic {n.d(los + 10, "long", "mlong")} at 10:30, {n.ph()}. PCP Dr. {pcp.last} within 7-10 days. Wound check by visiting nurse. Daughter {dau.full} (HCPOA) can be reached at {n.ph()}; keep arm below shoulder level for 6 weeks. Code status DNR/DNI, POLST completed in 2019 and reconfirmed {n.d(los - 1, "md")}.

Dictated but not read. Job ID {n.oid("#######", "D-######")}
"""


@tpl
def t1(n):  # ICU progress note caps
    p, d, f = n.p(), n.p(), n.p()
    k = n.i(2, 6)
    s = f"""
SICU PROGRESS NOTE   {n.d(k, "us2", "mil2")} {n.time(False)}
PT {p.last} / MRN {n.mrn()} / CSN {n.oid("1########", "2000######")} / BED 12B
POD#{k} S/P EX LAP, SBR, LOA {n.d(0, "md", "md0")}. SURGEON {d.last} (PAGER {n.pager()})

O/N: TMAX 38.{n.i(1, 6)}, LEVOPHED WEANED 8->3 MCG/MIN. UOP 35-50 CC/HR. NGT 400 CC BILIOUS.
VENT AC 16/450/40%/5. ABG 7.3{n.i(1, 6)}/4{n.i(0, 5)}/88/23. PLT 9{n.i(0, 9)}, WBC {n.fl(11, 21)}, LACTATE {n.fl(1, 4)}, HGB 8.{n.i(0, 9)}.
LINES: R IJ TLC PLACED {n.d(0, "md", "md0")}, L RAD A-LINE {n.d(1, "md", "md0")}, FOLEY 16 FR.
CX: BCX X2 DRAWN {n.d(k - 1, "md", "md0")} (ACC {n.oid("M-##-#####", "##-###-#####")}) NGTD. RESP CX PENDING.

A/P: 58M SEPTIC SHOCK, RESOLVING. PIP-TAZO DAY {k}/7. SAT/SBT THIS AM, RASS GOAL 0 TO -1. TF AT 20 CC/HR, ADVANCE TO 55. SQH 5000 TID, PPI.
SISTER UPDATED BY PHONE {n.ph()} AT {n.time(False)}. FULL CODE. FAMILY MTG PLANNED {n.d(k + 2, "md", "md0")}.
{f.full} PGY-3  X{n.pick("PHONE", "%####")}
"""
    return s.upper()


@tpl
def t2(n):  # nursing handover lower case run-on
    p, s, d, rn = n.p(), n.p(sex="M"), n.p(), n.p(sex="F")
    a = n.age90()
    low = n.c(True, False)
    out = f"""
night shift handoff 7 west {n.d(0, "md", "us1")} -- rm 714 bed 2
{p.first} {n.c("is our", "is the sweet")} {a} yo lady/gent from {n.fac("snf")}, came in thru ed {n.d(-3, "md")} w/ uti + fall, dob {n.dob(n.a, "us", "us1")}, mrn {n.mrn()}. dnr ok to treat. A&ox1-2, sundowns, pulled out 20g in L forearm at 0215 so new 22g R hand dated {n.d(0, "md")}. ceftriaxone 1 g q24 next due 0900 (last {n.d(-1, "md")} 0904). i/o 1100/650 , bladder scan 212 at 0400. turn q2, braden 13, stage 2 sacrum 2x1.5 cm mepilex changed. bs 142 / 188, 2 u lispro given. k 3.4 replaced 40 meq po recheck w am labs
dr {d.last} on call tonite, pager {n.pager()}, did NOT want haldol. son {s.first} calls a lot -- his cell is {n.ph()} and facility nurse line {n.ph(ext=True)}. bed alarm on, yellow socks. telesitter cart {n.c("tag", "asset tag", "#")} {n.oid("TS-####", "BMD#####")}. hearing aid L only (serial {n.pick("DEVICE", "##@#####", "%#######")}) in denture cup!!! pls dont toss
ct head neg {n.d(-3, "md")}. PT eval today. thx {rn.first} rn
""".replace("lady/gent", "lady" if p.sex == "F" else "gent")
    return out.lower() if low else out


@tpl
def t3(n):  # UK clinic letter 200+
    p, gp, c = n.p("UK"), n.p("UK"), n.p("UK")
    ci = n.city("UK")
    t = {"F": "Mrs", "M": "Mr"}[p.sex]
    yrs = n.i(35, 70)
    return f"""
{mk("FACILITY", raw(n.fac("ukh", "UK")) + n.c(" NHS Foundation Trust", " NHS Trust"))}
Department of Rheumatology    Secretary: {n.ph("UK")}

Our ref: {n.oid("RH/####/@@", "@@@/##/#####")}
Hospital No: {n.pick("MRN", "@######", "%######", "RX######")}
NHS No: {n.nhs()}
Clinic date: {n.d(0, "dmonth", "dmy")}     Typed: {n.d(6, "dmonth", "dmy")}

Dr {gp.il}
{n.fac("ukp", "UK")}
{n.street("UK")}
{ci} {n.zip}

Dear Dr {gp.last},

Re: {t} {p.full}, DoB {n.dob(yrs, "dmy", "dmonth")}
{n.street("UK")}, {ci}, {n.zip}

Diagnosis: 1. Seropositive rheumatoid arthritis (RF 118, anti-CCP >340), DAS28 {n.fl(3, 6)}   2. Secondary Sjögren's   3. Raynaud's

Thank you for referring this pleasant {yrs} year old who I reviewed today with the specialist nurse. {p.He} reports early morning stiffness of 90 minutes, and flared badly after stopping methotrexate on {n.d(-40, "dmo", "dmM")} because of nausea. On examination there were 7 tender and 5 swollen joints (MCPs 2-3 bilaterally, both wrists). Bloods of {n.d(-9, "dmy2", "dmo")}: CRP 34, ESR 52, Hb 109, eGFR 81, ALT 28. Ultrasound shows grade 2 power Doppler signal, no new erosions. Chest film unremarkable.

I have restarted methotrexate 15 mg weekly by the subcutaneous route (Metoject) with folic acid 5 mg, and given Depo-Medrone 120 mg IM. Should the DAS28 stay above 5.1 we will apply for adalimumab under NICE TA375. Latent TB and hepatitis screening were taken. Please monitor FBC, U&E and LFT fortnightly for 6 weeks and then monthly.

{t} {p.last} may ring the advice line on {n.ph("UK")}. Review in 3 months; provisionally booked for {n.d(92, "dmonth", "ordof")}.

Yours sincerely

{c.full}
Consultant Rheumatologist, GMC {n.pick("LICENSE", "%######")}
"""


@tpl
def t4(n):  # pathology
    p, d, pa = n.p(), n.p(), n.p()
    acc = n.oid("S##-#####", "SP-##-######", "HS##-####")
    return f"""
SURGICAL PATHOLOGY REPORT                         Accession: {acc}
-----------------------------------------------------------------
Name: {p.lf}    Sex: {p.sex}   DOB: {n.dob(n.i(40, 79), "us0", "mil")}
Med Rec: {n.mrn()}    Client: {n.fac("clinic")}
Collected {n.d(0, "us0", "dash")}  |  Received {n.d(1, "us0", "dash")}  |  Reported {n.d(4, "us0", "dash")}
Ordering: {d.lf} MD     Ph {n.ph()}

SPECIMEN(S): A. Right breast, 10:00, 4 cm FN, core bx 14G   B. R axillary LN, FNA

DIAGNOSIS
A. Invasive ductal carcinoma, Nottingham grade 2 (3+2+1=6/9), largest focus {n.i(6, 14)} mm. DCIS, cribriform, 10%. No LVI in 5/5 cores.
B. Negative for malignancy; germinal center material.

BIOMARKERS: ER 95% 3+, PR {n.i(20, 80)}%, HER2 IHC 1+, Ki-67 {n.i(8, 24)}% (clone 30-9). Cold ischemia <1 h, fixation 8.5 h.
GROSS: five tan-yellow cores 0.4-1.8 cm, all submitted A1-A2. CPT 88305 x2, 88360 x3. ICD-10 C50.411.
Block A1 sent to {n.fac("lab")} for 21-gene assay, requisition {n.oid("RQ######", "OR0########")}, shipped {n.d(5, "us0", "md")}.
Prior: {n.oid("S##-#####", "C##-####")} (fibroadenoma, 2011).

Result called to Dr. {d.last} by {pa.il} {n.d(4, "md", "us0")} {n.time()}.
E-signed: {pa.full}, MD, FCAP   Lic. {n.pick("LICENSE", "MD######", "G#####", "A-#####")}
"""


@tpl
def t5(n):  # radiology with header dump
    p, d, rd, cc = n.p(), n.p(), n.p(), n.p()
    acc = n.pat("%#######")
    return f"""
EXAM: CT CHEST/ABD/PELVIS W IV CONTRAST
PatientName={mk("LASTFIRST", (p.l + '^' + p.f).upper().replace(' ', ''))}; PatientID={n.mrn()}; BirthDate={n.dob(n.i(45, 85), "q")}; StudyDate={n.d(0, "q")}; StudyTime={n.time(False)}12
AccessionNumber={mk("OTHER_ID", acc)}; Modality=CT; StationName=CT2; DeviceSerialNumber={n.pick("DEVICE", "%####", "CTB######", "%#######")}; SourceAE={n.ip()}
Requesting: {d.fl} MD  Fax {n.ph()}

TECHNIQUE: 100 mL Omnipaque 350 at 3 mL/s via 20 gauge. 120 kVp, CTDIvol {n.fl(8, 14)} mGy, DLP {n.i(700, 1200)}. Recon 1.25 mm.
COMPARISON: CT {n.d(-184, "us", "us0")}; PET/CT {n.d(-96, "us", "us0")}.

FINDINGS: RUL spiculated nodule now {n.i(9, 14)} x 8 mm (was 6 x 5), series 4 image 112. No PE to segmental level. Hepatic hypodensity seg IVa 7 mm, too small to characterize. Aorta 3.1 cm. Hounsfield 12 HU L adrenal, likely adenoma. Schmorl's node L2. Bosniak II cyst 2.4 cm.

IMPRESSION: 1. Enlarging RUL nodule, Lung-RADS 4B. Tissue sampling advised.
2. Stable 3.1 cm infrarenal aorta.

Critical result communicated to {cc.il}, NP on {n.d(0, "us", "us0")} at {n.t12()} by phone ({n.ph(ext=True)}).
{rd.full}, DO -- electronically signed {n.d(0, "us", "iso")} {n.time()}
"""


@tpl
def t6(n):  # operation note 200+
    p, s, a, an, rep = n.p(), n.p(), n.p(), n.p(), n.p()
    side = n.c("left", "right")
    return f"""
OPERATIVE REPORT

PATIENT NAME: {p.full}
MEDICAL RECORD #: {n.mrn()}
DATE OF SURGERY: {n.d(0, "long", "us0")}
SURGEON: {s.full}, M.D.     ASSISTANT: {a.fl}, PA-C     ANESTHESIA: {an.last}, spinal + adductor canal block
PREOP DX: end-stage osteoarthritis {side} knee (M17.1), failed injections, last Synvisc {n.d(-170, "mony", "us")}
PROCEDURE: {side} total knee arthroplasty, CPT 27447

IMPLANTS (stickers transcribed):
  femoral comp cemented PS size 6   REF 5515-F-601   LOT {n.lot()}   
  tibial baseplate size 5           LOT {n.lot()}   SN {n.serial()}
  poly insert X3 11 mm              LOT {n.lot()}
  patella 35 x 10 mm                LOT {n.lot()}
  Simplex P cement x2               lot {n.lot()}

EBL 150 mL. Tourniquet 62 min @ 275 mmHg. Cefazolin 2 g and TXA 1 g given at {n.time()}. ASA 3, BMI {n.fl(28, 38)}.

DESCRIPTION: After time-out {p.mr} {p.last} was positioned supine with a bump under the hip. A 14 cm midline incision and medial parapatellar arthrotomy were made; the ACL was absent and grade IV Outerbridge change seen over 80% of the medial compartment. Distal femur cut 9 mm at 5 degrees of valgus with the IM guide, tibia cut at 0 degrees with 3 of slope. Gaps balanced at 19 mm in flexion and extension. Range 0-125 on table, patella tracked with the no-thumbs test. Whiteside's line respected. Counts correct x2. Stryker System 8 saw used. Rep {rep.fl} present, vendor badge {n.oid("V-#####", "VC######")}.

DISPOSITION: PACU stable. Registry form {n.oid("AJ-#######", "RG######")} filed. WBAT, ASA 81 BID x 30 d, staples out {n.d(14, "md", "ord")}. Spouse notified at {n.ph()}.

D: {n.d(0, "us2")} T: {n.d(1, "us2")} Doc# {n.oid("#######")}
"""


@tpl
def t7(n):  # ED triage MVC
    p, o, rn = n.p(), n.p(), n.p()
    ci = n.city()
    yrs = n.i(19, 44)
    return f"""
ED TRIAGE ** TRAUMA LEVEL 2 **   ESI 2
arrival {n.d(0, "us0", "us1")} {n.time()} via EMS from {n.county} County     visit # {n.oid("ED########", "%########")}
pt: {p.lf}  {yrs}{p.sex}  DOB {n.dob(yrs, "us0", "us1")}  MRN {n.mrn()}
address on license {n.street()}, {ci} {n.state} {n.zip}   DL# {n.dl()} ({n.state})
cc: restrained driver, T-boned approx 45 mph, +airbag, no LOC. c/o L chest + L hip pain 8/10.
T 36.8 HR 112 BP {n.bp()} RR 22 O2 96% RA GCS 15 (E4V5M6) FAST neg. glucose 131. Tdap 2016.
18g R AC by medics, 1 L LR, fentanyl 50 mcg @ {n.time()}. ALLERGY: PCN, latex
Trooper {o.last} at bedside, badge {n.oid("%###", "T-###")}, crash report {n.oid("##-######", "CR####-#####")}; pts vehicle gray 2017 Civic plate {n.plate()}; other veh. left scene, partial tag {n.pick("VEHICLE", "@@@ 4#", "7@@#")}
belongings: phone, wallet, 1 ring -> security envelope {n.oid("######", "B-#####")}
mom contacted @ {n.ph()}      triage RN {rn.fl}
"""


@tpl
def t8(n):  # telephone encounter
    p, c, ma, d = n.p(), n.p(), n.p(), n.p()
    ci = n.city()
    return f"""
Telephone Encounter - {n.d(0, "us", "mlong")} {n.t12()}
Caller: {c.full} ({n.c("husband", "wife", "neighbor", "niece")} of patient, ROI on file)
Callback: {n.ph()} / alt {n.ph()}
Patient: {p.full}   DOB verified {n.dob(n.i(50, 80), "us", "usd")}   MRN {n.mrn()}

{c.first} states patient started lisinopril 10 mg on {n.d(-5, "md", "ord")} and since then has a dry cough and "fat lip" this AM. No stridor, able to swallow. BP at home {n.bp()}. Took Benadryl 50 mg at 6:40. Works nights at {n.emp()} and was exposed to flu around {n.d(-8, "ord", "md")}.

Protocol: angioedema, adult (v. 4.2). Disposition: ED now -- caller agrees, will drive to {n.fac()} in {ci}.
Rx change routed: d/c lisinopril, start losartan 25 mg #30 RF 1 to {n.fac("pharm")}, {n.street()}, ph {n.ph()}. Old Rx {n.oid("%######", "Rx%######")} cancelled.

{ma.fl}, RN    cc: Dr. {d.last}
Addendum {n.d(1, "us", "md")}: left VM for pt, no answer x2. Letter mailed.
"""


@tpl
def t9(n):  # portal message
    p, d, nu = n.p(), n.p(), n.p()
    return f"""
Subject: Re: Re: refill + weird bill??
From: {p.fl}
To: {d.last} Care Team
Sent: {n.d(3, "mlong", "us")} {n.t12()}

Hi Dr {d.last}, sorry to bug you again lol. So I been taking the Ozempic 0.5 since {n.d(-30, "ord", "md")} and lost 11 lb (238 -> 227) but the heartburn is awfull. My sugars are 110-140 fasting, one time 68. My new insurance card came, member ID {n.plan()} grp {n.pick("HEALTH_PLAN", "%#####", "00#####", "@@####")} - starts {n.d(20, "ord", "md", "us")}. also the lab says I owe 212.40 on acct {n.acct()} from {n.d(-64, "md", "us")}, I thought a A1c was covered??

easiest to get me at {n.ph()} after 3, or {p.email()} cause I never see the app. I couldnt open {n.url()} it just spins
thx, {p.first}

> {n.d(1, "mlong", "us")} {nu.fl}, LPN wrote:
> Hello {p.first}, we can add famotidine 20 mg at bedtime. Please do a BMP before {n.d(14, "ord", "md")}. Order no. {n.oid("%########", "LB-######")} is at the front desk.
"""


# ---------------------------------------------------------------- 10-19
@tpl
def t10(n):  # e-mail chain 200+
    p, a, b, c = n.p(sex="F"), n.p(), n.p(), n.p()
    ref = n.pat("INC0######")
    m = n.mrn()
    u = n.url()
    return f"""
From: {a.fl} <{a.email(n.dom)}>
Sent: {n.d(2, "long", "us")} {n.t12()}
To: {b.fl} <{b.email(n.dom)}>
Cc: {c.email(n.dom)}
Subject: RE: RE: Wrong chart merge - {m} -- {mk("OTHER_ID", ref)}

{b.first},

Confirmed with HIM: the two charts were merged on {n.d(1, "us", "md")} and the outside labs that were not hers have been moved. Duplicate number {n.mrn()} is retired. Please tell Dr. {c.last} that the INR of 6.8 and the Hgb of 7.1 do NOT belong to this patient. Her own INR is 2.3 (goal 2-3), warfarin 5 mg, no change. The scanned advance directive is still viewable at {u} until someone pulls it.

Direct line {n.ph()}, or {n.pick("PHONE", "x####", "x#-####")} internally.
{a.first}

-----Original Message-----
From: {b.fl}
Sent: {n.d(0, "long", "us")} {n.t12()}
To: HIM Corrections <{mk("EMAIL", "himcorrections@" + n.dom)}>
Subject: RE: Wrong chart merge

Hi team - a patient, {p.fl} (DOB {n.dob(n.i(40, 80), "us", "us0")}), called the anticoag clinic very upset. She was told to hold warfarin and take vitamin K 2.5 mg PO based on a result that is not hers. She moved here from {n.city()} in 2018 and a different woman with the same name is in the system. The audit log shows the merge came from workstation {n.ip()}, user badge {n.oid("%####", "E-#####")}. No dose was actually missed (harm score 2/10), but I have opened an event report ({n.oid("SE-##-####", "RL######")}). Can somebody please look at this before her visit on {n.d(9, "ord", "md")}? She has a mechanical mitral valve and cannot sit around with a subtherapeutic number.

{b.fl}, PharmD, CACP
"""


@tpl
def t11(n):  # social work 200+
    p, sp, cw, sw = n.p(sex="F"), n.p(sex="M"), n.p(), n.p()
    ci = n.city()
    return f"""
PSYCHOSOCIAL ASSESSMENT (initial)
SW: {sw.full}, LCSW, lic # {n.pick("LICENSE", "SW#####", "LCS-#####", "C0######")}     Date of contact: {n.d(0, "us", "long")}     Time spent: 65 min
Pt: {p.full}  |  MRN {n.mrn()}  |  SSN {n.ssn()} (for SSI application)

PRESENTING ISSUE
{p.first} is a 41 y/o divorced mother of two referred by oncology for housing instability and transportation barriers on cycle 3 of 6 of R-CHOP. Distress thermometer 8/10, PHQ-9 = 17, GAD-7 = 12. Denies SI/HI. C-SSRS negative.

LIVING SITUATION
Family was evicted from {n.street()}, {ci} on {n.d(-19, "us", "ord")} and is now doubled up with her cousin, then sleeping in a 2009 Dodge Caravan (plate {n.plate()}) two nights a week. Waitlisted with {n.county} County Housing Authority, application {n.oid("HA-######", "W##-#####")}; caseworker {cw.fl}, {n.ph()}.

EMPLOYMENT / INCOME
Line cook, later packer at {n.emp()} until {n.d(-70, "my", "us")}; laid off when she ran out of FMLA. SNAP $291/mo, case # {n.oid("%########", "K######")}. Child support is garnished from ex-husband {sp.fl}, who works for {n.emp()}; court cause {n.oid("##-DR-####", "##-3-#####-#")}. Direct deposit to credit union acct {n.pick("ACCOUNT", "%#########", "%####-##-####")}.

PLAN
1. Lodging grant submitted, decision expected by {n.d(7, "md", "ord")}. 2. Gas cards x4. 3. Medicaid transport set up under ID {n.pick("HEALTH_PLAN", "%########@", "@@#####@", "%###########")}. 4. School liaison e-mailed: {cw.email(n.dom)}. 5. DV screen negative, safety plan reviewed, 988 card given. Will follow weekly in infusion; next contact {n.d(7, "us", "md")}.
"""


@tpl
def t12(n):  # pharmacy
    p, d, ph = n.p(), n.p(), n.p()
    rows = []
    for drug, sig, q in n.r.sample([("OXYCODONE/APAP 5-325", "1 TAB Q6H PRN", "28"), ("LISINOPRIL 20 MG", "1 QD", "90"), ("PREDNISONE 10MG", "TAPER", "21"), ("ELIQUIS 5 MG", "1 BID", "180"),
                                   ("SERTRALINE 100MG", "1 QAM", "30"), ("ALBUTEROL HFA 90MCG", "2 PUFFS Q4H PRN", "1"), ("GABAPENTIN 300", "1 TID", "90"), ("CLONAZEPAM 0.5 MG", "1 QHS", "30")], 4):
        rows.append(f"{n.oid('%######')}  {drug:<22}{sig:<18}#{q:<5}{n.d(-n.i(3, 80), 'us2')}  RF {n.i(0, 5)}")
    t = "\n".join(rows)
    return f"""
{n.fac("pharm")}      Tel {n.ph()}     Pharmacy DEA {n.dea()}
PATIENT PROFILE / CLARIFICATION REQUEST      printed {n.d(0, "us2")} {n.time()}

{p.lf}      DOB {n.dob(n.i(30, 75), "us2", "us0")}    allergies: SULFA, CODEINE (itch)
{n.street()}   {n.city()} {n.state} {n.zip}
Ins: PCS  BIN 004336   ID {n.plan()}   person code 01

RX#      DRUG                  SIG               QTY   LAST FILL
{t}

TO: Dr {d.full}   DEA {n.dea()}   NPI {n.npi()}
Interaction level 2 flagged (opioid + benzo / QT). PDMP shows 2 prescribers, 90 MME/day = 30. Pls clarify days supply: 7 vs 14? Max APAP 3 g/24h. Verbal ok from {d.last}'s nurse noted {n.d(1, "md")}, 
read back, RPh {ph.il}
"""


@tpl
def t13(n):  # home visit IE
    p, d, phn = n.p("IE", "F"), n.p("IE", "F"), n.p("IE", "F")
    ci = n.city("IE")
    return f"""
PUBLIC HEALTH NURSE - HOME VISIT RECORD
visit {n.d(0, "dmy", "dmy2")}, {n.time()} - approx 50 mins
Client {p.full}, dob {n.dob(84, "dmy")}, PPSN {n.pick("SSN", "#######@@", "#######@")}, GMS card {n.pick("HEALTH_PLAN", "@######@", "K###### A")}
{n.street("IE")}, {ci}, Co. {n.county}, {n.zip}

84yr old lady living alone since husband RIP 2009. Leg ulcer dressing R gaiter 4.2 x 3cm (was 5 x 3.5), ABPI 0.94, 2 layer compression reapplied, Aquacel. Waterlow 16. Mobilises w/ Zimmer frame, TUG 24 secs. MMSE 23/30. BP {n.bp()} sitting. Gabapentin not being taken -- blister pack full for Mon-Wed.
Pendant alarm not working (unit no. {n.pick("DEVICE", "TA######", "%######")}), rang monitoring co. on {n.ph("IE")}, engineer due {n.d(3, "dmo", "ordof")}.
Daughter {d.first} visits daily from {n.city("IE")}; mobile {n.ph("IE")}. She parks in the yard - reg {n.plate("IE")} - pls don't block her in. The dog is grand.
GP Dr. {phn.last} informed re swelling of L ankle. Home help increased to 10 hrs/wk, ref {n.oid("HSP/#####", "HH-####-##")}. Next call {n.d(4, "dmy2", "dmo")}.
{n.p("IE").full}, PHN   NMBI PIN {n.pick("LICENSE", "######", "0#####")}
"""


@tpl
def t14(n):  # insurance appeal 200+
    p, d, rev = n.p(), n.p(), n.p()
    ci = n.city()
    t = f"""
{n.fac("clinic")}
{n.street()}, {ci}, {n.state} {n.zip}
Ph {n.ph()}   Fax {n.ph()}

{n.d(0, "long")}

Member Appeals & Grievances
{mk("STREET", "P.O. Box " + n.pat("%####"))}
{n.city()}, {n.state} {n.zip}

RE: Expedited second-level appeal
Member: {p.full}
Date of birth: {n.dob(n.i(22, 60), "us0", "long")}
Member ID: {n.plan()}      Group: {n.pick("HEALTH_PLAN", "%#####", "00####-#")}
Claim no.: {n.oid("%###########", "E##########00")}      Denial ref: {n.oid("DN-#######", "A########")}
Date of denial: {n.d(-12, "us0", "long")}
Billing acct: {n.acct()}

To whom it may concern:

I am writing on behalf of my patient, {p.mr} {p.last}, to contest the denial of risankizumab (Skyrizi) 600 mg IV induction for moderate-to-severe Crohn's disease (ICD-10 K50.813; HCPCS J2327). Your reviewer, {rev.full}, MD, states that step therapy was not met. This is incorrect. {p.He} took infliximab for three years until {n.d(-400, "my")}, losing response despite a dose of 10 mg/kg every 4 weeks, a trough of 2.1 ug/mL and antibodies of 34 U/mL; adalimumab weekly for 22 weeks, stopped {n.d(-120, "us0", "long")} for drug-induced lupus; and azathioprine 150 mg (TPMT normal), stopped for pancreatitis with lipase 1,890. Colonoscopy on {n.d(-33, "us0", "long")} showed an SES-CD of 19 with deep ulcers over 40 cm of the terminal ileum. Fecal calprotectin is 2,340 mcg/g, CRP 48, albumin 2.9 and {p.he} has lost 14% of body weight. Two of three phase 3 trials (ADVANCE, MOTIVATE) support this exact use. Delay puts {p.him} at risk of resection.

Please call me for a peer-to-peer at {n.ph()}.

Sincerely,
{d.full}, MD, NPI {n.npi()}
"""
    return t


@tpl
def t15(n):  # consent with biometrics
    p, w, d = n.p(), n.p(), n.p()
    return f"""
CONSENT TO TREATMENT, PHOTOGRAPHY AND BIOMETRIC CHECK-IN        form 1140-C rev 6
(please print)
Patient name  {p.full}            date of birth  {n.dob(n.i(20, 70), "us", "us0")}
Chart no  {n.mrn()}      cell  {n.ph()}      e-mail  {p.email()}

[x] I consent to esophagogastroduodenoscopy (EGD) w/ possible dilation under MAC. Risks incl. bleeding 1:1000, perforation 1:2500, and aspiration were explained by Dr. {d.last}.
[x] I allow my palm-vein scan to be enrolled.  Template ID {n.pick("BIOMETRIC", "PV-#######", "PLM#####-@#", "VN########")}   enrolled {n.d(0, "us", "us0")}
[x] face photo for wristband, image ref {n.pick("BIOMETRIC", "FACE_######.jpg", "IMG-FR-#####", "fr_########")}
[ ] research use of left over tissue  -- declined
Interpreter: none / Cantonese by video, interpreter ID {n.oid("%#####", "LL-#####")}

last ate: 10 pm     driver home: {w.first}, {n.ph()}     dentures N  pacemaker N
signed  {p.fl}   {n.d(0, "us", "us2")}  {n.t12()}
witness {w.full}   {n.d(0, "us2", "us")}
govt ID seen: driver's license {n.dl()}, exp 2029
"""


@tpl
def t16(n):  # fax cover
    p, d, s, t = n.p(), n.p(), n.p(), n.p()
    ci = n.city()
    return f"""
*** FAX ***                         pages incl. cover: {n.i(3, 19)}
TO:    {d.full}, DPM / {n.fac("clinic")}
FAX:   {n.ph()}
FROM:  {s.first} @ {n.fac()} wound center
       {n.street()}, {ci} {n.state} {n.zip}
PHONE: {n.ph(ext=True)}        RETURN FAX: {n.ph()}
DATE:  {n.d(0, "us", "us2", "long")}     TIME: {n.t12()}
RE:    {p.il}, dob {n.dob(66, "us", "us2")}, mr# {n.mrn()}

[X] URGENT   [ ] for review   [X] please reply   [ ] recycle

Message: attached H&P, ABI/TBI from {n.d(-6, "md", "us2")} (R 0.52, L 0.88), wound cx = MRSA, S to doxy, A1c 9.{n.i(0, 9)}. Wagner 3 R hallux. Need signed HBO clearance before {n.d(5, "md", "ord")}. Auth {n.oid("AU########", "%#########")} good for 30 dives @ 2.4 ATA. Upload also ok: {n.url()}

CONFIDENTIAL. If you recieved this in error call the privacy office {n.c("", "24/7 ")}at {n.ph()} and destroy all copys.
TX REPORT  {n.d(0, "mil2", "us2")} {n.time()}  OK  {n.i(3, 19)}/{n.i(19, 20)}  JOB {n.oid("####", "#####")}
"""


@tpl
def t17(n):  # lab sheet CA
    p, d = n.p("CA"), n.p("CA")
    ci = n.city("CA")
    yrs = n.i(30, 80)
    return f"""
{n.fac("lab", "CA")}                                   FINAL
{n.street("CA")}, {ci} {n.state}  {n.zip}    t. {n.ph("CA")}

Patient   | {p.lf} | {p.sex} | {yrs} Y
DOB       | {n.dob(yrs, "iso", "dash", "ymd")}
Health #  | {n.pick("HEALTH_PLAN", "%###-###-###-@@", "%### ### ### @@", "%#########")}  ({n.state})
Lab no.   | {n.oid("##-########", "L#######", "%########")}
Collected | {n.d(0, "iso", "dash", "ymd")} {n.time()}      Reported | {n.d(1, "iso", "dash", "ymd")} {n.time()}
Ordered by| {d.full}   (billing {n.pick("LICENSE", "######", "0#####")})

TEST                 RESULT   FLAG   REF RANGE         UNITS
Hemoglobin           {n.i(98, 160)}             120-160           g/L
MCV                  {n.fl(78, 104)}            80-100            fL
Platelets            {n.i(90, 420)}             150-400           x10E9/L
Creatinine           {n.i(50, 190)}             45-90             umol/L
eGFR (CKD-EPI 2021)  {n.i(28, 95)}       L      >59
Potassium            {n.fl(3, 6)}             3.5-5.2           mmol/L
HbA1c                {n.fl(5, 10)}      H      <6.0              %
TSH                  {n.fl(0, 9, 2)}           0.32-4.00         mIU/L
Ferritin             {n.i(8, 400)}              30-300            ug/L

Comment: hemolysis index 1+. Previous K 4.4 on {n.d(-61, "iso", "dash")}.  Add-on B12 phoned by {n.p("CA").il}, {n.d(1, "iso", "dash")}.
Analyzer 3 (s/n {n.serial()}). Copy to: patient portal acct {n.pick("ACCOUNT", "LC-#######", "%#######")}
"""


@tpl
def t18(n):  # dental
    p, d, h, g = n.p(), n.p(), n.p(), n.p()
    return f"""
{n.fac("dent")} :: clinical notes :: {p.full} :: chart {n.pick("MRN", "%####", "D-#####", "##-####")}
guarantor {g.lf}  acct {n.acct()}  bal $1,284.00   Delta PPO subscriber {n.plan()}

{n.d(-120, "us2")} DMD  Comp exam, FMX (18). Perio: #3 6-5-6 BOP, #14 mob 1, #19 hopeless, vert root fx. Tx plan D7210 #19, D7953, D6010. med hx: Fosamax 2012-2015, hip repl., NKDA. BP {n.bp()}
{n.d(-95, "us2")} DMD  2 carps 2% lido 1:100k epi IAN L. Sectioned & ext #19, curetted, Bio-Oss 0.5 g lot {n.lot()}, PTFE membrane, 4-0 chromic x3. POI given verbal+written. Ibuprofen 600/APAP 500. Called {n.d(-94, "us2", "md")} doing ok, {n.ph()}
{n.d(0, "us2")} DMD  CBCT 11.2 mm to canal. Implant site #19: Straumann BLT 4.8 x 10 mm SLActive, lot # {n.lot()}, 35 Ncm, ISQ 72/74. Cover screw. 
{n.d(14, "us2")} {h.first} RDH  SR, no swelling, pain 1/10. NV restore 12 wks. Ceramic crown A2, lab slip {n.oid("%#####", "LS-####")}. Reminder text to {n.ph()}, email {p.email()}
---
{d.full} DMD, lic {n.pick("LICENSE", "DN#####", "D-####", "0######")}
"""


@tpl
def t19(n):  # physio NZ
    p, d, ph = n.p("NZ"), n.p("NZ"), n.p("NZ")
    ci = n.city("NZ")
    return f"""
Physiotherapy progress / ACC32 request
{p.full}   NHI {n.pick("SSN", "@@@####", "@@@##@@")}   DOB {n.dob(38, "dmy", "dmon")}   ph {n.ph("NZ")}
ACC45 claim {n.oid("@@#####", "100########")}   Date of injury {n.d(-66, "dmy", "dmon")}   Employer {n.emp()}, {ci}
Read code S5Q..  R achilles rupture, conservative, boot wk 9

S/ Off crutches since {n.d(-11, "dm", "dmo")}. NPRS 2/10, worst 5/10 w stairs. Wants back to rugby + full duties forklift. LEFS 48/80 (was 21/80 on {n.d(-40, "dm", "dmo")}). VISA-A 39.
O/ DF knee ext +4 deg (L +12), calf girth -2.1 cm, Thompson's now neg, SL heel raise 0/10 (L 25), 6MWT 410m. SLS 14s EO.
Rx/ STM, seated HR 3x15 @ 12 kg, bike 10' L4, wedge 2 of 3 removed.
P/ request 8 further Rx to {n.d(60, "dmy", "dmon")}. Case mgr {d.first} at ACC emailed {n.d(0, "dm", "dmo")} ({d.email("acc-claims.nz")}). RTW phone hui {n.d(6, "dm", "dmo")} w GP Dr {ph.last}.
{n.p("NZ").il}, MHSc   PBNZ reg {n.pick("LICENSE", "70-#####", "70-0####")}
"""


# ---------------------------------------------------------------- 20-29
@tpl
def t20(n):  # school nurse
    p, m, t, rn = n.p(), n.p(sex="F"), n.p(), n.p(sex="F")
    return f"""
HEALTH OFFICE LOG - {n.fac("school")}
Student: {p.lf}   gr {n.i(5, 8)}   DOB {n.dob(11, "us", "us2")}   Student ID {n.oid("%#####", "10######", "S%#####")}   teacher {t.mr} {t.last}

{n.d(0, "md", "us2")} 10:42  {p.first} sent from PE, wheezing, SpO2 93%, PF 180 (best 260, = 69%, yellow zone). Albuterol 2 puffs w/ spacer per AAP. 10:58 SpO2 97%, PF 235. Returned to class. Mom ({m.first}) called {n.ph()} - no answer, msg left; dad's work {n.ph(ext=True)}.
{n.d(2, "md", "us2")} 12:15  c/o HA, T 100.9 tympanic. Mom here 12:50 to pick up, signed out. {n.c("Rapid strep at PCP neg per mom.", "Flu A going around, 6 absent in rm 14.")}
{n.d(9, "md", "us2")} 08:05  Back w/ note OK'd to return. Inhaler not expired, counter 112.
{n.d(12, "md", "us2")} 13:30  Flu clinic: Fluzone Quad 0.5 mL IM L deltoid, lot {n.pick("DEVICE", "UT####@A", "U%###@B")}, VIS given. State registry ID {n.oid("%#######", "IR-#######")}. No rxn at 15 min.

504 mtg {n.d(20, "us2", "us", "ord")}; records release to {n.fac("clinic")} fax {n.ph()}
{rn.full} BSN RN CSN, lic {n.pick("LICENSE", "RN######", "26NR########", "R#####")}
"""


@tpl
def t21(n):  # ambulance
    p, w, m1, m2 = n.p(), n.p(), n.p(), n.p()
    a = n.age90(word=False)
    ci = n.city()
    return f"""
PREHOSPITAL CARE REPORT
RUN# {n.oid("##-#######", "%######", "##-EM-#####")} | UNIT MEDIC 4 | {n.county} CO EMS | VEH {n.c("AMB-2", "A12")} PLATE {n.plate()}
{n.d(0, "us0", "us2", "iso")}  DISP {n.time()}:11 ENR {n.time()}:40 SCN {n.time()}:02 PT {n.time()}:55 DEST {n.time()}:20
INCIDENT: {n.street()}, {ci} {n.state} {n.zip}
PT: {p.lf}  {a} Y/O {p.sex}  DOB {n.dob(n.a, "us0", "us2")}  SSN {n.ssn()}
MEDICARE {n.mbi()}  NEXT OF KIN {w.fl} {n.ph()}

CC: "I cant breathe". HX CHF, COPD, HTN. MEDS LASIX 40, SPIRIVA, COREG 6.25. ALLERGIES MORPHINE.
Found tripoding on couch, 2-3 word sentences, rales to apices, JVD, 3+ pitting edema. Skin cool/diaphoretic. 
{n.time()}  BP 208/112  P 124 AFIB  R 34  SPO2 81 RA  ETCO2 52  BGL 164
{n.time()}  CPAP 10 CMH2O, NTG 0.4 SL X3, 12 LEAD NO STEMI, QRS 104
{n.time()}  BP {n.bp()}  P 98  R 24  SPO2 95   
Fire E-31 assisted w/ stair chair. Monitor X Series SN {n.serial()} uploaded. Report to {n.fac()} via med ch 6, Dr {m2.last}.
CREW: {m1.fl} NRP {n.pick("LICENSE", "P######", "M#######")} / {n.p().fl} EMT {n.pick("LICENSE", "E#######", "B######")}
"""


@tpl
def t22(n):  # death note
    p, k, d, me = n.p(), n.p(), n.p(), n.p()
    a = n.age90(word=True)
    n.city()
    return f"""
Death Pronouncement Note

Called to bedside by RN at {n.time()} for absent respirations. {p.mr} {p.full}, MRN {n.mrn()}, DOB {n.dob(n.a, "us0", "long")}, was a {a}-year-old {p.mw} admitted {n.d(-5, "monthd", "us")} with a large L MCA stroke (NIHSS 24), transitioned to comfort measures {n.d(-2, "monthd", "ord", "us")}. No response to voice or sternal rub, pupils fixed at 5 mm, no corneal reflexes, no heart or breath sounds for 2 full minutes, asystole in two leads.

Time of death: {n.time()} on {n.d(0, "long", "us0")}.

Next of kin {k.fl} notified in person / by phone {n.ph()}. Chaplain offered. Autopsy declined. {n.county} County Medical Examiner contacted, investigator {me.last} ({n.ph()}), case {n.oid("ME##-####", "##-#####")} - jurisdiction released because fall was >6 weeks earlier and non-contributory. OPO referral {n.oid("%######", "##-######")}: age ruled out for organs, corneas only. Valuables (1 yellow-metal band) with security, receipt {n.oid("######", "V-####")}. Body released to {n.fac("fh")}.

Death certificate via EDRS: immediate cause cerebral edema (days); due to cardioembolic infarction; due to atrial fibrillation (2014). 
{d.full}, MD    license {n.pick("LICENSE", "######", "A######", "ME#####")}    pager {n.pager()}
"""


@tpl
def t23(n):  # research visit
    p, pi, crc = n.p(), n.p(), n.p()
    site = n.i(100, 480)
    return f"""
SOURCE DOCUMENT   Phase 2b tremor study    VISIT 4 / Week 12 (window +/- 3 d)
Subject ID: {n.oid(f"{site}-0##", f"{site}-1##")}    Randomization no. {n.oid("R%####", "%####")}    Screening no. {n.oid(f"S-{site}-###")}
Subject initials on file   Informed consent v3.0 re-signed {n.d(-1, "dash", "mil")}    DOB {n.dob(63, "dash", "mil")}
Visit date {n.d(0, "dash", "mil")}   fasting Y   V3 was {n.d(-28, "dash", "mil")}

Vitals supine 5 min: {n.bp()}, HR 66, T 36.4. Wt 81.2 kg. ECG triplicate QTcF 411/415/409. PR 168.
MDS-UPDRS III 31 (BL 38). MoCA 27/30. Hoehn & Yahr 2. CGI-I 3. 
Wearable returned: ActiGraph SN {n.pick("DEVICE", "MOS2E########", "TAS1H########")}, 94% wear; tablet asset {n.pick("DEVICE", "IP-#####", "TB#####")}. Kit {n.oid("K-#####", "%#####")} dispensed 56 caps, returned kit pill count 4 -> compliance 93%.
Voice task: sustained "ah" x3, recording ID {n.pick("BIOMETRIC", "VX_######_a", "voc-########", "VR#######")}; iris capture {n.pick("BIOMETRIC", "IR-L-#####", "iris#######")}. 
AE #2 insomnia gr 1, onset {n.d(-16, "dash", "mil")}, possibly related, ongoing. ConMed: melatonin 3 mg.
PK drawn 09:12, 10:14, 13:09; tubes frozen -80. Shipper tracking {n.oid("7### #### ####", "1Z%@@@##########")}.
Travel reimbursed $45 to prepaid card ending {n.pick("ACCOUNT", "####")}; subject's partner drove. 
CRC {crc.full}  {n.ph()}       PI review {pi.full}, MD  {n.d(2, "dash", "mil")}
"""


@tpl
def t24(n):  # screenshot text (OCR)
    p, d = n.p(), n.p()
    l, f = raw(p.last), raw(p.first)
    yrs = n.i(24, 80)
    return f"""
< Back   Hyperspace - PRD - {n.fac("clinic")}        _ [] X
{mk("LASTFIRST", f"{l.upper()}, {f.upper()}")}  {p.sex}  {yrs} yrs   MRN: {n.mrn()}   DOB: {n.dob(yrs, "us0", "us")}   HAR {n.pick("ACCOUNT", "4########", "6######")}
[!] Allergies: Sulfa, Keflex   Code: Full   Isolation: Contact (VRE)   Pref lang: EN
------------------------------------------------------------
Snapshot | Chart Review | Results | Synopsis | MAR | Orders
Care Gaps  3    Colon ca scr. OVERDUE    Shingrix 1 of 2    Eye exam {n.d(-420, "us0", "us")}
Last visit  {n.d(-35, "us0", "us")}  {d.lf} MD   Next  {n.d(20, "us0", "us")} 1:40p
Phone (M) {n.ph()}   Email {p.email()}  MyChart: Active
BP {n.bp()} | BMI 31.{n.i(0, 9)} | A1c 7.{n.i(0, 9)} | LDL {n.i(60, 180)} | eGFR {n.i(40, 99)} | PHQ-2 0
Coverage: Humana Gold  ID {n.plan()}   Cov eff {n.d(-300, "us0", "us")}
Referral #{n.oid("%#######")} GI  status: Pending (14 d)
------------------------------------------------------------
{n.url()}
Error 0x80070057 printing label. Host {n.ip()}  {n.mac()}  {n.d(0, "us0", "us")} {n.t12()}  v10.2.19
"""


@tpl
def t25(n):  # csv
    hdr = n.c("mrn,last_first,dob,phone,zip,test_date,test,result,units,comment", "MRN,PT_NAME,BIRTHDATE,CONTACT,POSTAL,DRAW_DT,TEST,VALUE,UNIT,NOTE")
    rows = [hdr]
    f = n.c("iso", "us0", "q")
    notes = ["needs repeat", "called x2 no answer", "email sent {e}", "moved to {c}", "dup of {m}", "spec hemolyzed", "dr {l} aware", "transport by van, tag {v}", "claim {o} pending"]
    n.r.shuffle(notes)
    tests = [("INR", n.fl(1, 5), "ratio"), ("K", n.fl(3, 6), "mmol/L"), ("HIV1 RNA", "<20", "cp/mL"), ("A1C", n.fl(5, 12), "%"), ("LEAD", n.fl(1, 9), "ug/dL"), ("TSH", n.fl(0, 8, 2), "uIU/mL"), ("FERRITIN", n.i(9, 300), "ng/mL"), ("VIT D 25-OH", n.i(11, 60), "ng/mL"), ("ESR", n.i(2, 90), "mm/h")]
    n.r.shuffle(tests)
    m = n.c("%######", "0%######", "T%#####")
    for k in range(9):
        p = n.p()
        n.city()
        s = raw(p.last), raw(p.first)
        q = notes[k]
        z = mk("ZIP", raw(n.zip)[:5])
        note = q.replace("{e}", p.email()).replace("{c}", "@@").replace("{m}", n.pick("MRN", m)).replace("{l}", n.p().last).replace("{v}", n.plate()).replace("{o}", n.oid("CL########", "%#########"))
        if "@@" in note:
            note = note.replace("@@", n.city())
        nm = mk("LASTFIRST", f"{s[0]}, {s[1]}")
        rows.append(f'{n.pick("MRN", m)},"{nm}",{n.dob(n.i(5, 80), f)},{n.ph()},{z},{n.d(-n.i(0, 40), f)},{tests[k][0]},{tests[k][1]},{tests[k][2]},{note}')
    return "\n".join(rows) + "\n"


@tpl
def t26(n):  # dictation, spoken run-on
    p, d, r2 = n.p(), n.p(), n.p()
    a = n.age90(word=True)
    k, low = n.i(2, 9), n.c(True, False)
    out = f"""
this is doctor {d.fl} dictating a consultation on {p.fl} that is spelled {n.c("just like it sounds", "the usual way")} medical record number {n.mrn()} date of service {n.d(0, "spoken", "ord")} period new paragraph requesting physician is doctor {r2.last} period reason for consult hyponatremia period new paragraph the patient is a {a} year old {p.mw} resident of {n.fac("snf")} in {n.city()} who was sent over on {n.d(-1, "spoken", "ord")} with confusion and a sodium of one hundred fourteen comma down from one thirty one on {n.d(-20, "spoken", "ord")} period {p.he} was started on hydrochlorothiazide twenty five milligrams about three weeks ago for a pressure of one sixty over ninety period serum osm two forty one comma urine osm four eighty comma urine sodium fifty two period no seizure comma glasgow coma scale fourteen period creatinine point seven period uric acid two point nine period impression number one thiazide induced hyponatremia number two possible siadh period plan stop the thiazide comma three percent saline one hundred cc bolus times one comma check sodium every {k} hours comma do not exceed eight in twenty four period i discussed this with the grandson at {n.ph()} period copy to the office fax {n.ph()} period my n p i is {n.npi()} end dictation job number {n.oid("%#####", "#######")} transcribed {n.d(1, "us2", "us")} document id {n.oid("DOC######", "T#######")}
"""
    return out.lower() if low else out


@tpl
def t27(n):  # SMS thread
    p, co, dr = n.p(), n.p(), n.p()
    return f"""
[{n.d(0, "us1", "md")}, 8:02 AM] Clinic ({n.ph()}): Hi {p.first}! Reminder: visit w/ Dr. {dr.last} {n.d(2, "ord", "md", "mond")} @ 2:15p. Reply C to confirm. Confirmation {n.oid("@@@###", "%#####")}
[{n.d(0, "us1", "md")}, 8:40 AM] Pt ({n.ph()}): C . but can i do video instead?? my ankle is huge & my car (the green subaru {n.plate()}) got towed
[{n.d(0, "us1", "md")}, 8:44 AM] Clinic: sure, link: {n.url()} code {n.oid("###-####", "######")}. pls send copay $25 + pic of ins card
[{n.d(0, "us1", "md")}, 9:13 AM] Pt: here its {n.plan()} . dob {n.dob(33, "us1", "us")} if u need it. took advil 800 x2, pain like 6/10, can walk 4 steps so no xray right? the Ottawa thing
[{n.d(0, "us1", "md")}, 9:20 AM] Clinic: {co.first} (RN) here, weight bearing as tolerated, RICE, if numb/blue go ED. Is {p.email()} still good?
[{n.d(0, "us1", "md")}, 9:21 AM] Pt: no use {p.email()}
[{n.d(1, "us1", "md")}, 7:55 AM] Pt: swelling down, 2/10. do i still need {n.d(2, "mond", "md", "ord")}? also paid from bank acct {n.pick("ACCOUNT", "4############", "%###-%###-##")} for copay
[{n.d(1, "us1", "md")}, 8:01 AM] Clinic: keep it :) 
"""


@tpl
def t28(n):  # device clinic
    p, d, tech = n.p(), n.p(), n.p()
    return f"""
CIED REMOTE INTERROGATION            transmission {n.oid("TX-########", "%########")}
{p.full} | {n.mrn()} (MRN) | DOB {n.dob(n.i(50, 85), "us0", "dash")} | rec'd {n.d(0, "us0", "dash")} {n.time()}

Generator   Boston Sci Resonate HF CRT-D G547    s/n {n.pick("DEVICE", "%#####", "######")}    implanted {n.d(-800, "us0", "dash")}
RA lead     Ingevity+ 7841 52cm                  s/n {n.pick("DEVICE", "%######", "1######")}
RV lead     Reliance 4-Front 0693                s/n {n.pick("DEVICE", "%#####", "4######")}
LV lead     Acuity X4 4677                       s/n {n.pick("DEVICE", "%######", "8#####")}
Monitor     Latitude 6290  serial {n.pick("DEVICE", "######", "L########")}   MAC {n.mac()}  last IP {n.ip()}

Battery 6.5 yrs. Mode DDDR 60-130. AP 12% / BiVP 97%. Thresholds RA 0.7V@0.4 RV 0.9V@0.4 LV 1.4V@1.0. Sensing P 2.8 R 11.4 mV. Imp 512/430/698, shock 61 ohm. HeartLogic index {n.i(4, 28)}. AT/AF burden 1.2%, longest 3:14:08.
Episodes: VT-1 (168 bpm, 14 beats, NSVT) {n.d(-8, "us0", "dash")} 03:22; ATP x1 for VT 192 bpm {n.d(-5, "us0", "dash")} successful; 0 shocks.
Plan: {p.first} called at {n.ph()}, asymptomatic, mag 1.9, K 4.4. Increase carvedilol 12.5 -> 25. Advisory letter (Class II recall) mailed. Next remote {n.d(91, "us0", "dash")}. 
{tech.fl}, CCDS / overread {d.full} MD  {n.d(1, "us0", "dash")}
"""


@tpl
def t29(n):  # psychiatric hold, 200+
    p, at, d, of, br = n.p(), n.p(), n.p(), n.p(), n.p(sex="M")
    n.city()
    return f"""
IN THE PROBATE COURT OF {n.county} COUNTY
Docket No. {n.oid("##-MH-####", "PR-####-#####", "##MH0###")}

PHYSICIAN'S STATEMENT IN SUPPORT OF CONTINUED INVOLUNTARY HOSPITALIZATION

Respondent: {p.full}        Date of birth: {n.dob(n.i(23, 58), "long", "us")}
Hospital: {n.fac()}, unit 3 South       Record no.: {n.mrn()}
Detained: {n.d(-3, "long", "us")} at {n.t12()} under certificate {n.oid("C-#####", "######")}

1. I am licensed in this state (license {n.pick("LICENSE", "35.######", "MD#####", "######")}) and examined Respondent on {n.d(-2, "us", "long")} and {n.d(0, "us", "long")}.

2. Respondent carries a diagnosis of schizoaffective disorder, bipolar type (F25.0). {p.He} stopped lithium 900 mg and paliperidone (Invega Sustenna 156 mg, last dose {n.d(-95, "us", "ord")}) and lost {p.his} job at {n.emp()}. Brought by Officer {of.last} (badge {n.oid("%###", "#####")}, incident {n.oid("##-#######", "P##-#####")}) after walking on the interstate at night. {p.He} believes that {p.his} brother {br.first} has been replaced, has slept 2-3 hours for six nights, and has refused food on the unit; weight 58.1 kg, down 5.4 kg. BPRS 61, YMRS 34, lithium level <0.1, UDS negative, CK 412.

3. Less restrictive alternatives were considered. The brother ({n.ph()}) cannot supervise at home, and the crisis residence has no bed before {n.d(9, "ord", "us")}.

4. In my opinion Respondent remains a substantial risk of physical harm to self and is unable to provide for basic needs. I recommend 60 days inpatient with involuntary medication, lorazepam 1 mg and haloperidol 5 mg PRN.

Counsel for Respondent: {at.full}, Bar No. {n.pick("LICENSE", "00#####", "P#####", "######")}, {at.email()}
Hearing set: {n.d(4, "long", "us")}, 9:00 a.m., by video, meeting ID {n.oid("### #### ####", "%## ### ####")}

{d.full}, M.D.
"""


# ---------------------------------------------------------------- 30-39
@tpl
def t30(n):  # German transfer
    p, d = n.p("DE"), n.p("DE")
    w = n.p("DE", "M" if p.sex == "F" else "F")
    ci = n.city("DE")
    z1 = n.zip
    c2 = n.city("DE")
    return f"""
TRANSFER SUMMARY (translated from German for repatriation, DE > EN)
Klinik: {mk("FACILITY", n.c("Klinikum am Steinberg", "St.-Vinzenz-Krankenhaus", "Rehaklinik Waldhöhe", "Universitätsklinikum Nordtal"))}, {n.street("DE")}, {z1} {ci}, Germany. Tel. {n.ph("DE")}

Herr/Frau {p.full}, geb. {n.dob(n.i(40, 80), "dot", "dot2")}, Fall-Nr. {n.oid("00########", "%#######")}, Pat.-ID {n.pick("MRN", "%######", "00######")}
Versicherten-Nr. {n.pick("HEALTH_PLAN", "@#########", "@### ### ###")} (AOK)     Self-pay deposit IBAN {n.pick("ACCOUNT", "DE## #### #### #### #### ##", "DE####################")}
Home: {n.street("DE")}, {n.zip} {c2}
stay {n.d(0, "dot")} - {n.d(12, "dot")}

Dx: NSTEMI (Killip II), PCI RCX w. 1 DES 3.0/24 mm, LVEF 42 %; T2DM HbA1c 8,1 %; adipositas BMI 34,2. Lab at discharge: Hb 13,2 g/dl, Krea 1,1 mg/dl, LDL 143 mg/dl, CK 188 U/l, hs-TnT 412 -> 96 ng/l. RR {n.bp()} mmHg.
Rx: ASS 100 1-0-0, Ticagrelor 90 1-0-1, Ramipril 5 1-0-1, Bisoprolol 2,5 1-0-0, Atorvastatin 80 0-0-1, Metformin 1000 1-0-1 (paused until {n.d(14, "dot", "dot2")}).
fit to fly from {n.d(16, "dot", "dot2")}, seat only, no O2 below 8000 ft. Wife/husband {w.first} travels by own car ({n.plate("DE")}). Contact {w.email("web-post.de")} or {n.ph("DE")}.
gez. Dr. med. {d.full}, Oberarzt
""".replace("Herr/Frau", "Herr" if p.sex == "M" else "Frau").replace("Wife/husband", "Wife" if p.sex == "M" else "Husband")


@tpl
def t31(n):  # India discharge card
    p, d, at = n.p("IN"), n.p("IN"), n.p("IN")
    ci = n.city("IN")
    so = n.p("IN", "M")
    return f"""
{mk("FACILITY", n.c("Sri Venkateswara Multispeciality Hospital", "Lotus Trauma & Ortho Centre", "Jeevan Jyoti Nursing Home", "Amrutha Mission Hospital"))}
DISCHARGE CARD  (NOT FOR MEDICO LEGAL PURPOSE)
UHID: {n.pick("MRN", "AH##.########", "SV/##/#####", "UH#######")}   IP No: {n.oid("IP/##/####", "IP-######")}   Bill/Ac: {n.pick("ACCOUNT", "IPB#####", "%########")}
Name: {p.full}   Age/Sex: {n.i(22, 60)}/{p.sex}   S/o D/o W/o {so.fl}   Aadhaar: {n.pick("SSN", "%### #### ####", "%###-####-####")}
Address: {n.street("IN")}, {ci}, {n.state} - {n.zip}    Mob: {n.ph("IN")}
DOA: {n.d(0, "dmyd", "dmy")}  DOS: {n.d(1, "dmyd", "dmy")}  DOD: {n.d(5, "dmyd", "dmy")}
ABHA: {n.pick("HEALTH_PLAN", "91-####-####-####", "14-####-####-####")}   TPA claim: {n.oid("CCN########", "MDI#######")}
DX: # BB LEG RT (GR II COMPOUND, GUSTILO), ALLEGED H/O RTA TWO WHEELER {n.plate("IN")} VS LORRY, AR/MLC NO {n.oid("####/##", "MLC-####")} 
O/E conscious, GCS 15/15, PR 96/min, BP {n.bp()}, SpO2 98% RA. Hb 9.{n.i(1, 9)} gm%, TC 13,400, RBS 112, S.Cr 0.9, HbsAg NR.
PROC: WOUND DEBRIDEMENT + IMIL NAIL 9 x 340 mm TIBIA under SA. implant sticker batch {n.lot()}
TT given 0.5 ml. Inj Monocef 1gm iv bd x 5/7, T. Pan 40 od, T. Ultracet sos, T. Shelcal 500.
Adv: NWB 6/52, suture removal on {n.d(15, "dmyd", "dmy")}, review OPD-4 with X-ray AP/LAT. In emergency call {n.ph("IN")}
Dr. {d.full} MS(Ortho)  Reg. No. {n.pick("LICENSE", "KMC #####", "TNMC #####", "#####")}
"""


@tpl
def t32(n):  # travel insurer case, FR/ES, 200+
    p, s, ag, d = n.p("FR"), n.p("FR"), n.p("UK"), n.p("ES")
    ci = n.city("ES")
    st, z = n.street("ES"), n.zip
    return f"""
INTERNATIONAL ASSISTANCE - MEDICAL CASE LOG
Our case {n.oid("FR##-######", "AX/####/#####")}      handler: {ag.full}, UK desk, {n.ph("UK")}

Insured: {p.full}, French national, born {n.dob(n.i(50, 75), "dmy", "dmonth")}
N° sécurité sociale (NIR): {n.pick("SSN", "1 ## 0# ## ### ### ##", "2 ## 1# ## ### ### ##")}
Policy: {n.pick("HEALTH_PLAN", "VY-#######", "0### #### ##", "P########-3")}      Home: {n.street("FR")}, {n.city("FR")} {n.zip}
Spouse travelling with patient: {s.first}, mobile {n.ph("FR")}, {s.email("laposte-mail.fr")}

{n.d(0, "dmonth", "dmy")}, 18:40 GMT. Call from spouse. Patient fell from an e-bike on holiday and was taken to {mk("FACILITY", n.c("Hospital San Telmo", "Hospital Comarcal del Norte", "Clínica Virgen de la Vega"))}, {st}, {z} {ci}, Spain. Passport {n.pick("SSN", "##@@#####", "1#@@#####")} held at reception against a deposit of EUR 1,500. Local doctor Dr {d.fl} ({n.ph("ES")}) reports a displaced fracture of the neck of the right femur (Garden III), Hb 11.8 g/dl, INR 1.1, no head injury, Glasgow 15. Known hypertension on perindopril 5 mg; allergy to iodine.

{n.d(1, "dmonth", "dmy")}. Guarantee of payment sent, ref {n.oid("GOP#######", "GP-####-##")}. Hemiarthroplasty performed 14:20-15:35 under spinal, cemented Exeter stem, uneventful. Hospital bank for balance: {n.pick("ACCOUNT", "ES## #### #### ## ##########", "ES######################")}.

{n.d(4, "dmonth", "dmo")}. CRP 96 falling from 188. Walking 15 m with two crutches, pain 3/10. Low molecular weight heparin 40 mg daily until day 35.

{n.d(8, "dmonth", "dmo")}. Fit-to-fly received. Business class with leg raised, wheelchair to seat, one non-medical escort. Booking reference {n.oid("@@#@@#", "@@@@##")}, flight on {n.d(10, "dmonth", "dmo")}. Own rehabilitation clinic will accept from the same evening. Excess EUR 75 waived, reserve 11,200, close the file once the invoices are in.
"""


@tpl
def t33(n):  # occupational health / workers comp
    p, sup, adj, d = n.p(), n.p(), n.p(), n.p()
    return f"""
WORK STATUS REPORT                 Clinic copy
Employee ........ {p.full}
Employer ........ {n.emp()}  (plant 2)     Clock/badge no. {n.oid("%####", "E#####", "##-####")}
SSN ............. {n.pick("SSN", "XXX-XX-####", "%##-##-####")}     DOB {n.dob(n.i(22, 62), "us0", "us")}
DOI ............. {n.d(-9, "us0", "us")} approx 0545     Claim {n.oid("WC-##-######", "%#########", "C###-@-####")}
Adjuster ........ {adj.lf}   t {n.ph(ext=True)}   f {n.ph()}
Supervisor ...... {sup.last}, {n.ph()}

HPI: rt-hand dominant machinist, crush inj R index/long fingers in press brake, CDL holder (license {n.dl()}). ED xray {n.d(-9, "us0", "us")}: tuft fx P3 #2, subungual hematoma 50%, trephined. Hx: Dupuytren's release L 2016.
EXAM {n.d(0, "us0", "us")}: 2-pt 5 mm / 6 mm, Jamar R 22-24-21 kg vs L 46, AROM DIP 0-35, cap refill <2 s, no Kanavel signs. 
UDS collected per policy, CCF specimen ID {n.oid("%#########", "X#######")}, BAT 0.000 at 07:10.
DX S62.630A. Keflex done. Ibuprofen 600 TID.
[ ] full duty  [X] modified: no lift >5 lb R, no press, keep dry   from {n.d(0, "us0", "us")} thru {n.d(14, "us0", "us")}   [ ] off work
MMI est. {n.d(45, "us0", "my")}. Impairment TBD (AMA 5th ed.).
{d.full} DO  NPI {n.npi()}
"""


@tpl
def t34(n):  # telehealth tech log
    p, d, v = n.p(), n.p(), n.p()
    return f"""
VIRTUAL VISIT SUPPORT TICKET {n.oid("TCK-######", "#%#####", "REQ0######")}       opened {n.d(0, "iso")}T{n.time()}:07Z
> patient   {p.fl} <{p.email()}>
> provider  {d.il}, PMHNP
> url       {n.url()}
> client    {n.ip()} -> relay {n.ip()}   wlan0 {n.mac()}   iOS 17.4.1, app 8.0.3, 412 kbps, jitter 61 ms
> authn     voiceprint match 0.71 (thr 0.80) enrol id {n.pick("BIOMETRIC", "VP-########", "vp_@@######", "VB#######")} ; fallback faceID key {n.pick("BIOMETRIC", "FX-####-####", "fk#######@")} OK

{n.d(0, "iso")} agent {v.first}: pt locked out after 3 tries, verified by dob {n.dob(n.i(25, 60), "us0", "iso")} + mrn {n.mrn()}. has a cold so voice is off. reset, callback no. {n.ph()}.
{n.d(0, "iso")} provider note pasted in error by {d.last}: "f/u MDD, on Lexapro 10 -> 20, PHQ-9 14 (19), sleep 5h, no SI, RTC 4 wks, F33.1, 99214-95" -- please purge, pt asked
{n.d(1, "iso")} agent {v.first}: purged, audit id {n.oid("aud-#######", "#########")}. close. CSAT 4/5
"""


@tpl
def t35(n):  # DME order
    p, d, rt = n.p(), n.p(), n.p()
    ci = n.city()
    return f"""
DETAILED WRITTEN ORDER -- PAP / RESP EQUIPMENT
BENE NAME: {p.lf}     MBI: {n.mbi()}     DOB: {n.dob(n.i(66, 88), "us0", "us2")}
ADDR: {n.street()}, {ci}, {n.state} {n.zip}     TEL: {n.ph()}
SUPP. PLAN (Medigap G) ID: {n.plan()}
ORDER DATE: {n.d(0, "us0", "us2")}     LENGTH OF NEED: 99 (=lifetime)     DX: G47.33, E66.2
PSG {n.d(-25, "us0", "us2")} at {n.fac()}: AHI 41.{n.i(0, 9)}, RDI 46, nadir SpO2 74%, T88 38 min, Epworth 17/24, Mallampati IV, neck 18 in.
ITEMS: E0601 x1 (AirSense 11 Auto, 8-16 cm H2O, EPR 2, ramp 20) -- S/N {n.pick("DEVICE", "2##########", "22#########")}  device no. {n.pick("DEVICE", "DN######", "39######")}
       E0562 x1 heated humid.   A7030 x1/3 mo FFM size M   A7037 x1/3 mo   A7038 x2/mo
SETUP {n.d(6, "us0", "us2")} by {rt.full}, RRT; modem paired, leak 11 L/min. 30 d compliance due {n.d(36, "us0", "us2")}.
Pickup of old unit s/n {n.pick("DEVICE", "P##########@", "J########")} (Philips recall, reg # {n.oid("RA-######", "%########")}).
Delivery ticket {n.oid("DT#####", "%######")}     Cust acct {n.acct()}
PHYSICIAN: {d.full}, MD   NPI {n.npi()}   FAX {n.ph()}   signed {n.d(1, "us0", "us2")}
"""


@tpl
def t36(n):  # genetics letter AU, 200+
    p, gp, gc, cs = n.p("AU", "F"), n.p("AU"), n.p("AU"), n.p("AU", "F")
    aunt = n.p("AU", "F")
    ci = n.city("AU")
    return f"""
{n.fac("ukh", "AU")}, Familial Cancer Service
Locked Bag, {ci} {n.state} {n.zip} | T {n.ph("AU")} | {mk("EMAIL", "fcs@" + n.dom.replace(".org", ".org.au").replace(".com", ".com.au").replace(".net", ".net.au"))}

{n.d(0, "dmonth", "dmy")}

Family file: {n.oid("FC#####", "F-####/##")}     UR: {n.pick("MRN", "%######", "00#####")}     Medicare: {n.pick("HEALTH_PLAN", "%### ##### #", "%### ##### # / 2")}

Dr {gp.full}
{n.street("AU")}, {n.city("AU")} {n.state} {n.zip}

Dear {gp.first},

Ms {p.full}, born {n.dob(n.i(28, 60), "dmonth", "dmy")}

Thank you for asking us to see {p.first}, who attended on {n.d(-10, "dmonth", "dmM")} with her sister. She is unaffected. Her cousin, {cs.first}, has given permission for us to use her result, lab number {n.oid("##G######", "M##-#####")}, reported {n.d(-150, "mony", "dmonth")}: a heterozygous pathogenic variant in BRCA1 (NM_007294.4):c.5266dup p.(Gln1756fs), class 5. A maternal aunt, {aunt.first}, died of ovarian cancer aged 51 and the maternal grandmother had bilateral breast cancer at 44 and 58. There is no Ashkenazi ancestry. CanRisk before testing gave a 10-year risk of 6.1% at age 40 and a carrier probability of 25% (1 in 4).

Predictive testing was done on two independent samples, barcodes {n.oid("AU########", "##########")} and {n.oid("AU########", "##########")}. I am pleased to say that the familial variant was NOT detected. Two other changes, CHEK2 c.1100del and a VUS in ATM (c.2494C>T), were likewise absent. Her risk is therefore close to that of the population and she can stop annual MRI; 2-yearly BreastScreen mammograms from 50 are enough. Tamoxifen and risk-reducing surgery are not needed.

A summary has been placed at {n.url()} and our counsellor {gc.full} will ring her on {n.ph("AU")} before {n.d(14, "dmonth", "dmM")}.

With kind regards,
{n.p("AU").full} FRACP, AHPRA {n.pick("LICENSE", "MED000#######")}
"""


@tpl
def t37(n):  # hospice IDG, 200+
    p, dau, rn, ch, md = n.p(sex="M"), n.p(sex="F"), n.p(), n.p(), n.p()
    a = n.age90()
    ci = n.city()
    return f"""
{n.fac("hospice")}  --  INTERDISCIPLINARY GROUP UPDATE
IDG {n.d(0, "us", "us2")}   benefit period 3   SOC {n.d(-190, "us", "us2")}   recert due {n.d(11, "us", "us2")}
pt {p.lf}, {a} M   chart {n.pick("MRN", "H-#####", "%#####", "HX######")}   Medicare {n.mbi()}
lives w/ daughter {dau.full}, {n.street()}, {ci} ({n.county} County) {n.zip}; home {n.ph()}, work {n.ph(ext=True)}

Terminal dx: end-stage HF, NYHA IV, ACC stage D; co-morb COPD, CKD 4. PPS 30% (was 40%), FAST n/a, MAC 19.5 cm, wt 118 lb (-9% / 6 mo). 

RN ({rn.first}): 2-3x/wk + PRN. Dyspnea 6/10 -> 3/10 after morphine conc 20 mg/mL 0.25 mL q2h PRN, used 9 doses in 72 h. Edema 3+ to thighs, weeping; Lasix 80 BID, no lab draws. Stage 3 coccyx 3.1 x 2.2 x 0.4 cm. O2 3 L NC; concentrator swapped {n.d(-4, "md", "us2")} (new serial {n.serial()}). ICD tachy therapies deactivated with magnet then programmer on {n.d(-60, "us", "us2")}. Comfort kit checked, haloperidol 2 mg/mL expired, replaced, Rx {n.oid("%######", "C#######")}.
AIDE: bed bath M-W-F, drives {n.c("white", "blue")} Corolla plate {n.plate()} - gate list updated.
SW: VA aid & attendance claim {n.oid("C-########", "##-###-###")} submitted; funeral plan {n.fac("fh")}. Caregiver strain 8/13; 5-day respite offered {n.d(3, "md", "us2")}.
CHAPLAIN {ch.last}: life review, Navy veteran of Korea, wants "Abide With Me". Visit Sunday.
MD {md.full} (lic {n.pick("LICENSE", "MD#####", "A######", "OS#####")}): prognosis < 6 mo, continue. Narrative done. Attestation signed {n.d(0, "us", "us2")}. F2F {n.d(-2, "us", "us2")} by NP. Next IDG {n.d(14, "us", "us2")}.
"""


@tpl
def t38(n):  # registration dump
    p, e, g = n.p(), n.p(), n.p()
    ci = n.city()
    return f"""
REG FACE SHEET  *** PRINTED {n.d(0, "us2", "mil2").upper()} {n.time(False)} *** PAGE 1/1
PT NAME..: {p.lf}        MR#: {n.mrn()}   ACCT: {n.acct()}   FC: 02  PT TYPE: O/P SURG
DOB......: {n.dob(n.i(25, 80), "us0", "mil")}   SEX: {p.sex}   MS: M   RACE: 5   REL: BAP   SSN: {n.ssn()}
ADDR.....: {n.street()}
CITY/ST..: {ci} {n.state} {n.zip}   CNTY: {n.county}
HM PH....: {n.ph()}   CELL: {n.ph()}   EMAIL: {p.email()}
EMPLOYER.: {n.emp()}   OCC: DRIVER
ID SEEN..: DRV LIC {n.dl()} {n.state}     KIOSK FINGERPRINT ID: {n.pick("BIOMETRIC", "FP-#######", "R2-########", "FPX######")}   MATCH 98.2
EMERG....: {e.full} REL: SP PH: {n.ph()}
GUAR.....: {g.lf}   PAYMENT: VISA {n.pick("ACCOUNT", "4### #### #### ####", "XXXX-XXXX-XXXX-####", "****####")}  $150.00
INS 1....: BCBS PPO   POL {n.plan()}   GRP {n.pick("HEALTH_PLAN", "%#####", "7####-00")}   AUTH {n.oid("A########", "%#######")}
VALET....: TICKET {n.oid("%###", "V####")}  VEH {n.c("GRY HONDA PILOT", "RED RAM 1500")} {n.plate()}
DX.......: M75.121 COMPLETE RTC TEAR R   PROC 29827   EST 90 MIN   HT 5'10 WT 212 LB   NPO 2400
ALRT.....: LATEX / FALL RISK / DIFF AIRWAY MALLAMPATI 3
"""


@tpl
def t39(n):  # transplant / blood bank 200+
    p, s, co, nu = n.p(), n.p(), n.p(), n.p()
    return f"""
TRANSPLANT COORDINATOR NOTE - DECEASED DONOR KIDNEY OFFER
recipient {p.full} / {n.mrn()} (mrn) / waitlisted {n.d(-1500, "us", "us0")} / DOB {n.dob(n.i(30, 68), "us", "us0")}
donor ID {n.oid("A@@@###", "A@@#@##")}    match run {n.oid("1######", "#######")}    {n.d(0, "us", "us0")} {n.time()}

Offer received from OPO coordinator {co.fl}, {n.ph()}. Donor 34 y/o DBD, anoxia, KDPI 22%, terminal Cr 0.9, biopsy 2% glomerulosclerosis, CMV +/-, HCV NAT neg, WIT 0, pumped, flow 118 mL/min, resistance 0.19. HLA 1-A/1-B/1-DR mismatch, cPRA 64%, virtual XM negative, T and B flow negative at 41 and 77 MCS. Accepted by Dr. {s.last} as primary at {n.time()}.

Called {p.first} at {n.ph()}; answered on third try, lives 85 min away in {n.city()}, NPO since 1900, no fever, last HD {n.d(-1, "us", "md")} (dry wt 74.5 kg). Told to come through ED, {n.fac()}. Husband's/wife's phone as backup {n.ph()}. Insurance pre-cert {n.oid("PA-#######", "%########")} active, policy {n.plan()}.

Blood bank: O POS, antibody screen pos (anti-K), type & screen {n.d(0, "us", "md")} band no. {n.oid("@@#####", "%#####")}; 2 RBC crossmatched, K-neg, DIN {n.oid("W#### ## ######", "W####-##-######")} and {n.oid("W#### ## ######", "W####-##-######")}. Perfusion pump serial {n.serial()}, returned to OPO.

Admission labs: Hgb 10.4, K 5.3, HCO3 21, glucose 96, INR 1.0, albumin 3.8, PTH 412. Thymoglobulin 1.5 mg/kg, Solu-Medrol 500 mg, MMF 1 g, tacrolimus start POD 1 with goal 8-10 ng/mL. CIT at skin 11 h 40 min. Consent for PHS risk factors signed {n.d(0, "us", "md")}. Ureteral stent out in 4 weeks, about {n.d(29, "us", "md")}.

{nu.full}, BSN CCTC   desk {n.ph(ext=True)}
""".replace("Husband's/wife's phone", "Husband's phone" if p.sex == "F" else "Wife's phone")


def main():
    n_per, seed = int(sys.argv[1]), sys.argv[2]
    for t, f in enumerate(T):
        for k in range(n_per):
            note = Note(random.Random(f"zu-{seed}-{t}-{k}"))
            text, spans = render(f(note))
            print(json.dumps({"template": t, "text": text, "spans": spans}, ensure_ascii=False))


if __name__ == "__main__":
    main()
