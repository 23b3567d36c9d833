#!/usr/bin/env python3
"""Synthetic clinical notes KK: python3 kk.py N SEED -> JSON Lines (40 templates x N). All persons, numbers and records are invented."""

import sys, re, json, random
from datetime import date, timedelta

MON = (
    "January February March April May June July August September October November December".split()
)
W = lambda s: s.split()
FIRST = {
    "US": (
        W(
            "Walter Eugene Stanley Darnell Luis Hector Anthony Dominic Raymond Tyrone Marcus Jeffrey Kyle Brayden Zachary Clarence Leroy Elwood Amir Minh Rajesh Craig Duane Wendell Will Grant Chase Merle Ivan Casimir Andre Terrence Omar Vernon Harlan"
        ),
        W(
            "Dolores Bernadette Stella Irene Latoya Keisha Marisol Carmen Yolanda Judith Peggy Darlene Tiffany Brittany Kayleigh Hope Faith Grace April June Ruby Olive Mei Thuy Anjali Norma Lorraine Roberta Geraldine Wanda Ebony Shanice Rosalind Ivy Mildred Jeanette"
        ),
    ),
    "IE": (
        W(
            "Cormac Declan Fergal Padraig Seamus Eoin Tadhg Cathal Ruairi Donal Brendan Liam Oisin Colm Gearoid Piotr Mateusz Kieran Noel Aidan"
        ),
        W(
            "Aoife Siobhan Niamh Grainne Maeve Orla Sinead Ciara Roisin Nuala Bridie Deirdre Fionnuala Concepta Assumpta Agnieszka Imelda Attracta Una Eithne"
        ),
    ),
    "CA": (
        W(
            "Gurpreet Hamish Stephane Devon Winston Rohan Angus Kofi Tariq Dimitri Marcel Jian Bohdan Neil Graeme Farhan"
        ),
        W(
            "Harjit Heather Manon Genevieve Shanelle Parisa Xiu Nadia Oksana Fiona Marjorie Tanisha Beverley Soraya Odette Leila"
        ),
    ),
    "UK": (
        W(
            "Alistair Nigel Graham Callum Imran Kwame Rhys Gareth Trevor Clive Barnaby Jerome Dafydd Ewan"
        ),
        W(
            "Beryl Doreen Hilary Poppy Shazia Adaeze Bronwen Maureen Gemma Philippa Saskia Yasmin Morag Enid"
        ),
    ),
    "AU": (
        W("Lachlan Darcy Bruce Hamish Jarrod Angus Nikau Tane Wiremu Craig Shane Hemi"),
        W("Kylie Narelle Shayla Bronte Aroha Marama Charlene Raewyn Leanne Jacinta Ngaire Mere"),
    ),
    "IN": (
        W("Suresh Venkatesh Arvind Prakash Manoj Karthik Imtiaz Balraj Gopal Naveen"),
        W("Lakshmi Sunita Kavitha Meenakshi Farzana Deepa Shalini Revathi Nandini Usha"),
    ),
    "DE": (
        W("Jürgen Heinz Torsten Uwe Matthias Klaus Günther Emre"),
        W("Ursula Sabine Heike Annegret Katrin Gisela Aylin Renate"),
    ),
    "FR": (
        W("Thierry Gérard Benoît Jean-Luc Mathieu Yves Bastien Hakim"),
        W("Solange Océane Mireille Anne-Laure Chantal Élodie Brigitte Samira"),
    ),
    "ES": (
        W("Iñaki Joaquín Álvaro Manuel Sergio Fermín Rubén Jordi"),
        W("Montserrat Pilar Inmaculada Nuria Begoña Lourdes Rocío Amparo"),
    ),
}
LAST = {
    "US": "Kowalczyk|Stoltzfus|Pavlik|DiNardo|Yoder|Washington|Rivera-Colon|Nguyen|Hostetler|Sabatini|Jaworski|Eckenrode|McAllister|Gallagher|Shaffer|Llewellyn|Boone|Price|Rice|Banks|Young|Cross|Fields|Ortiz|Patel|Begley|O'Donnell|Zimmerman|Hrabovsky|Tran|Blackwell|Del Vecchio|Van Horn|Whitfield|Musser|Kuhns|Spangler|Bright|Steele|Trexler|Wolfe|Abdullah|Dombrowski|St. Clair|Petrosky|Overdorff|Day|Fisher",
    "IE": "Ní Bhriain|O'Shaughnessy|Mac Giolla|Brennan|Kavanagh|Fitzgerald|Nolan|Ó Faoláin|Geraghty|Mulvihill|Quinlan|Devlin|Hegarty|Twomey|Prendergast|Tuohy|Wojcik|Halloran|Cusack|Lawless|Burke|Sheedy|Garvey|McEntee",
    "CA": "Dhaliwal|Tremblay|MacIsaac|Hryniuk|Pereira-Santos|Chowdhury|Fong|Beaulieu|Papadakis|Osei|Morrisseau|Sandhu|Levesque|Campbell-Reid|Ahluwalia|Khorasani|Wu|Bouchard|Thorne|Kwan|Baptiste|Lindqvist",
    "UK": "Ashworth|Entwistle|Okonkwo|Blenkinsop|Hussain|Pritchard|Featherstone|Mistry|Cadwallader|Wren|Sharpe|Lamb|Bevan|Drummond|Asante|Thistlethwaite|Begum|Hollis",
    "AU": "Tamihana|Pascoe|Trevorrow|Ngata|Hargreaves|Kerrigan|Whitlam-Boyd|Parata|Stavrou|Doolan|Mackellar|Te Rangi|Burgess|Lindley",
    "IN": "Krishnamurthy|Deshpande|Chatterjee|Iyer|Qureshi|Venkataraman|Bhatt|Gowda|Menon|Kulkarni|Saxena|Fernandes",
    "DE": "Hölscher|von Rautenberg|Brückner|Yıldız|Schmitz-Kranz|Pfeiffer|Kleinschmidt|Wehrle|Groß",
    "FR": "Lefèvre|de la Tour|Guérin|Marchand|Benhamou|Le Goff|Delacroix|Roussel|Petitjean",
    "ES": "Etxeberria Ruiz|García Montalbán|de la Fuente|Muñoz Carrasco|Peñalver|Ibarra Soto|Quesada|Llorente Vidal|Navarro",
}
LAST = {k: v.split("|") for k, v in LAST.items()}
# (city, county, region, postcode stem)
PLACE = {
    "US": [
        ("Altoona", "Blair County", "PA", "166"),
        ("Johnstown", "Cambria County", "PA", "159"),
        ("Pottsville", "Schuylkill County", "PA", "179"),
        ("Lititz", "Lancaster County", "PA", "175"),
        ("Sunbury", "Northumberland County", "PA", "178"),
        ("Clearfield", "Clearfield County", "PA", "168"),
        ("Ephrata", "Lancaster County", "PA", "175"),
        ("Hazleton", "Luzerne County", "PA", "182"),
        ("Uniontown", "Fayette County", "PA", "154"),
        ("Bradford", "McKean County", "PA", "167"),
        ("Honesdale", "Wayne County", "PA", "184"),
        ("Indiana", "Indiana County", "PA", "157"),
        ("Punxsutawney", "Jefferson County", "PA", "157"),
        ("King of Prussia", "Montgomery County", "PA", "194"),
        ("Olean", "Cattaraugus County", "NY", "147"),
        ("Cumberland", "Allegany County", "MD", "215"),
        ("Phillipsburg", "Warren County", "NJ", "088"),
        ("Steubenville", "Jefferson County", "OH", "439"),
        ("Weirton", "Hancock County", "WV", "260"),
        ("Ocala", "Marion County", "FL", "344"),
        ("Duluth", "St. Louis County", "MN", "558"),
        ("Yuma", "Yuma County", "AZ", "853"),
        ("Salina", "Saline County", "KS", "674"),
        ("Bend", "Deschutes County", "OR", "977"),
    ],
    "IE": [
        ("Dublin 8", "Co. Dublin", "Ireland", "D08"),
        ("Naas", "Co. Kildare", "Ireland", "W91"),
        ("Swords", "County Dublin", "Ireland", "K67"),
        ("Bray", "Co. Wicklow", "Ireland", "A98"),
        ("Navan", "Co. Meath", "Ireland", "C15"),
        ("Mullingar", "County Westmeath", "Ireland", "N91"),
        ("Tallaght", "Co. Dublin", "Ireland", "D24"),
        ("Drogheda", "Co. Louth", "Ireland", "A92"),
        ("Ennis", "County Clare", "Ireland", "V95"),
        ("Tralee", "Co. Kerry", "Ireland", "V92"),
    ],
    "CA": [
        ("Toronto", "York Region", "ON", "M4K"),
        ("Scarborough", "Durham Region", "ON", "M1P"),
        ("Brampton", "Peel Region", "ON", "L6T"),
        ("Orillia", "Simcoe County", "ON", "L3V"),
        ("Etobicoke", "Peel Region", "ON", "M9C"),
        ("Kamloops", "Thompson-Nicola Regional District", "BC", "V2C"),
        ("Moncton", "Westmorland County", "NB", "E1C"),
        ("Lindsay", "Victoria County", "ON", "K9V"),
    ],
    "UK": [
        ("Oldham", "Lancashire", "England", "OL4"),
        ("Wrexham", "Clwyd", "Wales", "LL13"),
        ("Kettering", "Northamptonshire", "England", "NN16"),
        ("Paisley", "Renfrewshire", "Scotland", "PA2"),
        ("Lewisham", "Kent", "England", "SE13"),
        ("Barnsley", "South Yorkshire", "England", "S70"),
    ],
    "AU": [
        ("Ballarat", "City of Ballarat", "VIC", "33"),
        ("Dubbo", "Gordon County", "NSW", "28"),
        ("Toowoomba", "Toowoomba Region", "QLD", "43"),
        ("Palmerston North", "Horowhenua District", "New Zealand", "44"),
        ("Whangarei", "Kaipara District", "New Zealand", "01"),
    ],
    "IN": [
        ("Bengaluru", "Bengaluru Urban district", "Karnataka", "5600"),
        ("Pune", "Pune district", "Maharashtra", "4110"),
        ("Kochi", "Ernakulam district", "Kerala", "6820"),
        ("Mysuru", "Mandya district", "Karnataka", "5700"),
    ],
    "DE": [
        ("Köln", "Rhein-Erft-Kreis", "Germany", "509"),
        ("Freiburg", "Landkreis Emmendingen", "Germany", "791"),
        ("Leipzig", "Landkreis Nordsachsen", "Germany", "041"),
    ],
    "FR": [
        ("Nantes", "Loire-Atlantique", "France", "440"),
        ("Grenoble", "Isère", "France", "380"),
        ("Lille", "Nord", "France", "590"),
    ],
    "ES": [
        ("Bilbao", "Bizkaia", "Spain", "480"),
        ("Valencia", "Horta Nord", "Spain", "460"),
        ("Zaragoza", "Campo de Cariñena", "Spain", "500"),
    ],
}
ROOT = "Laurel Ridge|Conemaugh Bend|Tuscarora|Penn's Hollow|Blue Knob|Mahoning Creek|Shade Gap|Stonycreek|Sinking Valley|Black Moshannon|Kittatinny|Pine Grove|Allegheny Front|Spruce Run|Mercer Hill|Harmony Junction|Locust Gap|Bald Eagle"
SAINT = "St. Casimir's|St. Brigid|Holy Rosary|St. Columba's|Our Lady of the Valley|St. Florian|Good Shepherd|St. Finbarr's|Mount Carmel|St. Kevin's"
ROOTI = "Glenmalure|Ballinteer|Rathfarnham|Kilcoole|Inchicore|Dodder Vale|Mount Oriel|Tymon|Ashgrove|Carrigmore"
ROOTC = "Don Valley|Humber Bend|Scarborough Bluffs|Maple Leaf|Credit Ridge|Rosedale Gate|Lakeshore East|Tamarack|Bloorcourt|Simcoe Shores"
ROOTU = "Royal Pennine|Moorside|Calderbrook|Queen Adelaide|Thornhill|Aldersyde|Brynmawr|Eastgate"
ROOTA = "Eureka|Wattle Park|Manawatu|Ironbark|Currawong|Murrindal|Kauri Coast|Jacaranda"
ROOTN = "Sri Chamundi|Lotus|Jeevan Jyoti|Sahyadri|Shanti|Ananda"
for _k in "ROOT SAINT ROOTI ROOTC ROOTU ROOTA ROOTN".split():
    globals()[_k] = globals()[_k].split("|")


def dig(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def d1(r, n):
    return r.choice("123456789") + dig(r, n - 1)


def let(r, n, al="ABCDEFGHJKLMNPRSTUVWXYZ"):
    return "".join(r.choice(al) for _ in range(n))


def pat(r, p):
    """# digit, 1 nonzero digit (as @), ? letter; the rest as is"""
    return "".join(
        dig(r, 1)
        if ch == "#"
        else d1(r, 1)
        if ch == "@"
        else r.choice("23456789")
        if ch == "*"
        else let(r, 1)
        if ch == "?"
        else let(r, 1).lower()
        if ch == "~"
        else r.choice("0123456789abcdef")
        if ch == "%"
        else ch
        for ch in p
    )


def shapes(*ps):
    return lambda c: pat(c.r, c.r.choice(ps))


def byloc(**kw):
    def f(c):
        v = kw.get(c.loc) or kw["US"]
        return pat(c.r, c.r.choice(v.split("|")))

    return f


class Person:
    pass


class C:
    def __init__(self, r, loc, ages, sex):
        self.r, self.loc, self.memo, self.people = r, loc, {}, {}
        self.base = date(r.randint(2013, 2025), 1, 1) + timedelta(days=r.randint(0, 364))
        self.age = r.randint(*ages)
        self.dob = date(self.base.year - self.age, 1, 1) + timedelta(days=r.randint(0, 364))
        if (self.dob.month, self.dob.day) > (self.base.month, self.base.day):
            self.dob = date(self.dob.year - 1, self.dob.month, min(self.dob.day, 28))
        self.sex = sex or r.choice("MF")
        self.dstyle = r.choice(
            {
                "US": ["us", "us0", "us2", "us", "mlong", "monc", "dash"],
                "CA": ["iso", "iso", "monc", "dmon", "mlong"],
                "IE": ["dmy", "dmy2", "dmon", "dlong"],
                "UK": ["dmy", "dmon", "dlong", "dmy2"],
                "AU": ["dmy", "dmon", "dmy2"],
                "IN": ["dmy", "dhy", "dmon"],
                "DE": ["dot"],
                "FR": ["dmy", "dmon"],
                "ES": ["dmy", "dhy"],
            }[loc]
        )

    def person(self, k):
        if k in self.people:
            return self.people[k]
        r, P = self.r, Person()
        pool = self.loc
        if k not in "pq" and r.random() < 0.3:
            pool = r.choice(["US", "IN", "CA", "UK", "IE"])
        if k == "p":
            P.sex = self.sex
        else:
            P.sex = r.choice("MF")
        P.first = r.choice(FIRST[pool][0 if P.sex == "M" else 1])
        P.last = r.choice(LAST[pool])
        if k == "q":
            p = self.person("p")
            if r.random() < 0.65:
                P.last = p.last
            while P.first == p.first:
                P.first = r.choice(FIRST[pool][0 if P.sex == "M" else 1])
        P.mid = (
            let(r, 1, "ABCDEGHJLMNPRST")
            if r.random() < 0.3 and pool in ("US", "CA", "UK", "AU")
            else ""
        )
        P.suf = (
            r.choice([" Jr.", " III", " Sr"])
            if k == "p" and self.loc == "US" and P.sex == "M" and r.random() < 0.12
            else ""
        )
        self.people[k] = P
        return P


def fold(s):
    for a, b in zip("üößáéíóúèçñÖÜÁÉÍÓÚÈÎîŷıİà", "uosaeiouecnOUAEIOUEIiyiIa"):
        s = s.replace(a, b)
    return re.sub(r"[^a-z]", "", s.lower())


def tld(c):
    return {
        "US": c.r.choice(["org", "com", "net"]),
        "IE": "ie",
        "CA": "ca",
        "UK": "co.uk",
        "AU": "com.au",
        "IN": "in",
        "DE": "de",
        "FR": "fr",
        "ES": "es",
    }[c.loc]


def slug(c):
    return c.r.choice(
        [
            "laurelridgehealth",
            "tuscarora-med",
            "mahoninghosp",
            "stcasimirs",
            "glenmaluremc",
            "dodderclinic",
            "humberbend",
            "creditridgehealth",
            "pennhollowclinic",
            "kilcoolecare",
            "moorsidetrust",
            "bluefrontmail",
            "kittcare",
            "simcoeshores",
            "harmonyjct",
        ]
    )


def person_slot(c, k, f):
    P = c.person(k)
    m = f" {P.mid}." if P.mid else ""
    if f == "full":
        return P.first + m + " " + P.last + P.suf, "NAME"
    if f == "plain":
        return P.first + " " + P.last, "NAME"
    if f == "ini":
        return P.first[0] + ". " + P.last, "NAME"
    if f == "bare":
        return P.first[0] + " " + P.last, "NAME"
    if f == "first":
        return P.first, "FIRST"
    if f == "last":
        return P.last, "LAST"
    if f == "lf":
        return P.last + ", " + P.first + (" " + P.mid if P.mid else ""), "LASTFIRST"
    if f == "lfc":
        return P.last + "," + P.first, "LASTFIRST"
    if f == "email":
        a, b = fold(P.first), fold(P.last)
        u = c.r.choice(
            [
                a + "." + b,
                a[0] + b,
                a + "_" + b[0],
                b + a[0] + dig(c.r, 2),
                a + b + dig(c.r, 2),
                a[0] + "." + b,
                a + dig(c.r, 3),
            ]
        )
        return u + "@" + slug(c) + "." + tld(c), "EMAIL"
    if f == "pmail":
        a, b = fold(P.first), fold(P.last)
        u = c.r.choice(
            [
                a + b + dig(c.r, 2),
                b + "." + a,
                a + "_" + b,
                "the" + b + "s" + dig(c.r, 1),
                a[0] + b + d1(c.r, 4),
                a + "." + b + "+health",
            ]
        )
        return u + "@" + c.r.choice(
            [
                "mailbarn.com",
                "keystonenet.net",
                "postpigeon.org",
                "inboxly." + tld(c),
                "quickpost." + tld(c),
            ]
        ), "EMAIL"
    g = P.sex == "M"
    t = {
        "he": "he" if g else "she",
        "He": "He" if g else "She",
        "his": "his" if g else "her",
        "His": "His" if g else "Her",
        "him": "him" if g else "her",
        "sex": P.sex,
        "male": "male" if g else "female",
        "man": "man" if g else "woman",
        "Mr": "Mr" if g else c.memo.setdefault("ms" + k, c.r.choice(["Mrs", "Ms"])),
        "son": "son" if g else "daughter",
        "bro": "brother" if g else "sister",
        "hus": "husband" if g else "wife",
        "nie": "nephew" if g else "niece",
        "mum": "father" if g else "mother",
        "hub": "hubby" if g else "gf",
        "Hus": "Husband" if g else "Wife",
        "she": "he" if g else "she",
        "SPO": "SPOUSE",
        "boy": "boy" if g else "girl",
    }[f]
    return t, None


def fmtdate(c, d, st):
    m, M = d.month, MON[d.month - 1]
    o = "th" if 10 < d.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(d.day % 10, "th")
    return {
        "us": f"{m}/{d.day}/{d.year}",
        "us0": f"{m:02}/{d.day:02}/{d.year}",
        "us2": f"{m}/{d.day}/{d.year % 100:02}",
        "mlong": f"{M} {d.day}, {d.year}",
        "monc": f"{M[:3]} {d.day}, {d.year}",
        "dash": f"{m:02}-{d.day:02}-{d.year}",
        "iso": d.isoformat(),
        "dmy": f"{d.day:02}/{m:02}/{d.year}",
        "dmy2": f"{d.day}/{m}/{d.year % 100:02}",
        "dmon": f"{d.day} {M[:3]} {d.year}",
        "dlong": f"{d.day}{c.r.choice(['', o])} {M} {d.year}",
        "dhy": f"{d.day:02}-{m:02}-{d.year}",
        "dot": f"{d.day:02}.{m:02}.{d.year}",
        "md": f"{m}/{d.day}",
        "md0": f"{m:02}/{d.day:02}",
        "mdh": f"{m:02}-{d.day:02}",
        "dm": f"{d.day}/{m}",
        "mord": f"{M} {d.day}{o}",
        "mab": f"{M[:3]} {d.day}",
        "dab": f"{d.day} {M[:3]}",
        "dof": f"{d.day}{o} of {M}",
        "my": f"{M} {d.year}",
        "mys": f"{m}/{d.year}",
        "c8": d.strftime("%Y%m%d"),
        "dcy": f"{d.day:02}-{M[:3].upper()}-{d.year}",
        "dcy2": f"{d.day:02}{M[:3].upper()}{d.year % 100:02}",
        "slash": d.strftime("%Y/%m/%d"),
        "moth": f"the {d.day}{o}",
        "mon": M,
    }[st]


def numw(n):
    return (
        {9: "ninety"}[n // 10]
        + ("" if n % 10 == 0 else "-" + W("x one two three four five six seven eight nine")[n % 10])
        if n < 100
        else "one hundred"
        + (
            ""
            if n == 100
            else " and " + W("x one two three four five six seven eight nine")[n - 100]
        )
    )


US_PH = "(814) *##-####|814-*##-####|717.*##.####|570-*##-####|1-484-*##-####|+1 (412) *##-####|(717)*##-####|610 *##-####|724*######|(570) *##-####|215-*##-####"
PHONES = dict(
    US=US_PH,
    CA="416-*##-####|(647) *##-####|905.*##.####|+1 416 *## ####|1-705-*##-####|(416)*##-####",
    IE="01 @## ####|(01) @######|087 @## ####|086-@######|+353 87 @## ####|+353 (0)1 @## ####|045 @#####|085@######",
    UK="0161 @## ####|07@## @#####|+44 7@## ### ###|020 7### ####|(01978) @#####|07#########",
    AU="(03) 9### ####|04## ### ###|+61 4## ### ###|06 35# ####|021 ### ####|02 6### ####",
    IN="+91 98### #####|080-2### ####|9@########|+91-20-@#######",
    DE="0221 @####-##|+49 221 @######|0171/@######",
    FR="02 40 ## ## ##|+33 6 ## ## ## ##|06.##.##.##.##",
    ES="94@ ### ###|+34 6## ### ###|6########",
)

STN = dict(
    US="Laurel|Quarry|Sixth|Bituminous|Chestnut|Old Furnace|Market|Turnpike|Dutch Hill|Mulberry|Coal Bank|Wissinger|Church|Shawnee",
    CA="Danforth|Dovercourt|Eglinton|Sheppard|Lawrence|Kipling|Coxwell|Ossington",
    IE="Glenmalure|Kilcoole|Rathdown|Ashfield|Cherrymount|Sundrive|Fortfield|Abbeylands",
    UK="Holly|Station|Victoria|Mill|Calder|Union|Gladstone|Priory",
    AU="Wattle|Sturt|Lydiard|Rangitikei|Macquarie|Featherston|Kauri",
)


def street(c):
    r, L = c.r, c.loc
    n = str(r.randint(2, 2890))
    s = r.choice(STN.get(L, "x").split("|"))
    if L == "US":
        return r.choice(
            [f"{n} {s} {r.choice(['St', 'Street', 'Ave', 'Rd.', 'Lane', 'Blvd', 'Court', 'Pike'])}"]
            * 5
            + [
                f"{n} N. {s} St Apt {r.randint(1, 40)}{let(r, 1, 'ABCD')}",
                f"P.O. Box {r.randint(11, 9900)}",
                f"RR {r.randint(1, 6)} Box {r.randint(10, 440)}",
                f"{n} State Route {r.randint(20, 980)}",
                f"{n} {s} Ave, Unit {r.randint(1, 30)}",
                f"{n}-{r.randint(2, 9)} W {s} Street",
                f"PO Box {r.randint(11, 990)}",
                f"{n} {s} Road Lot {r.randint(1, 88)}",
            ]
        )
    if L == "CA":
        return r.choice(
            [
                f"{n} {s} Ave",
                f"{n} {s} Avenue East",
                f"{r.randint(101, 2200)}-{n} {s} Rd",
                f"Unit {r.randint(2, 60)}, {n} {s} Crescent",
                f"{n} {s} Ave. W., Apt {r.randint(101, 1900)}",
                f"PO Box {r.randint(11, 990)}",
            ]
        )
    h = str(r.randint(1, 188))
    if L == "IE":
        return r.choice(
            [
                f"{h} {s} Park",
                f"{h} {s} Road",
                f"Apt {r.randint(1, 60)}, {h} {s} Court",
                f"{h} {s} Drive Lower",
                f"{h}A {s} Terrace",
                f"{h} {s} Green",
            ]
        )
    if L == "UK":
        return r.choice(
            [
                f"{h} {s} Road",
                f"Flat {r.randint(1, 40)}, {h} {s} Street",
                f"{h}b {s} Lane",
                f"{h} {s} Close",
            ]
        )
    if L == "AU":
        return r.choice(
            [
                f"{h} {s} Street",
                f"{r.randint(1, 12)}/{h} {s} St",
                f"Unit {r.randint(1, 9)}, {h} {s} Rd",
                f"{h} {s} Parade",
                f"PO Box {r.randint(100, 9000)}",
            ]
        )
    if L == "IN":
        return r.choice(
            [
                f"#{h}, {r.randint(1, 14)}th Cross, {r.randint(2, 9)}th Main",
                f"Flat {r.randint(101, 909)}, {h} M.G. Road",
                f"No. {h}/{r.randint(1, 9)}, Temple Street",
                f"Plot {h}, Lake View Layout",
            ]
        )
    if L == "DE":
        return r.choice(
            [
                f"Lindenstraße {h}",
                f"Am Alten Graben {h}",
                f"Kastanienallee {h}b",
                f"Postfach {d1(r, 6)}",
            ]
        )
    if L == "FR":
        return r.choice(
            [f"{h} rue des Tanneurs", f"{h} bis, avenue Jean-Moulin", f"{h}, allée des Tilleuls"]
        )
    return r.choice(
        [f"Calle del Olmo {h}, 3º B", f"C/ Mayor, {h}", f"Avda. de la Estación {h}, 2ºD"]
    )


def place(c, k):
    return c.memo.setdefault(
        "place" + k,
        c.r.choice(
            [x for x in PLACE[c.loc] if c.loc != "US" or x[2] == "PA" or c.r.random() < 0.2]
        ),
    )


def zipc(c, k):
    r, z = c.r, place(c, k)[3]
    L = c.loc
    if L == "US":
        return z + dig(r, 2) + ("-" + d1(r, 4) if r.random() < 0.25 else "")
    if L == "IE":
        return z + r.choice([" ", " ", ""]) + pat(r, r.choice(["?#?#", "??##", "?##?"]))
    if L == "CA":
        return z + r.choice([" ", " ", ""]) + pat(r, "#?#")
    if L == "UK":
        return z + " " + pat(r, "@") + let(r, 2, "ABDEFGHJLNPQRSTUWXYZ")
    if L == "AU":
        return z + dig(r, 2)
    if L == "IN":
        return z + dig(r, 2)
    return z + dig(r, 2)


def facility(c):
    r, L = c.r, c.loc
    if L == "US":
        return r.choice(
            [
                r.choice(ROOT)
                + r.choice(
                    [
                        " Community Hospital",
                        " Memorial Hospital",
                        " Medical Center",
                        " Regional Hospital",
                    ]
                ),
                r.choice(SAINT) + r.choice([" Hospital", " Medical Center"]),
                r.choice(ROOT)
                + r.choice([" Family Practice", " Health Center", " Internal Medicine Associates"]),
            ]
        )
    if L == "IE":
        return r.choice(
            [
                r.choice(SAINT) + " Hospital",
                r.choice(ROOTI)
                + r.choice(
                    [" Medical Centre", " Primary Care Centre", " Community Hospital", " Clinic"]
                ),
            ]
        )
    if L == "CA":
        return r.choice(ROOTC) + r.choice(
            [" General Hospital", " Community Hospital", " Health Centre", " Family Health Team"]
        )
    if L == "UK":
        return r.choice(ROOTU) + r.choice([" Infirmary", " Hospital", " Surgery", " Health Centre"])
    if L == "AU":
        return r.choice(ROOTA) + r.choice(
            [" Base Hospital", " Health Service", " Medical Centre", " Community Hospital"]
        )
    if L == "IN":
        return r.choice(ROOTN) + r.choice(
            [" Nursing Home", " Multispeciality Hospital", " Clinic", " Hospital"]
        )
    if L == "DE":
        return r.choice(
            [
                "Marienkrankenhaus am Ring",
                "Klinikum Hohenfels",
                "St.-Agatha-Krankenhaus",
                "Praxis am Stadtgarten",
            ]
        )
    if L == "FR":
        return r.choice(
            ["Clinique des Tilleuls", "Hôpital Sainte-Odile", "Centre Hospitalier du Val Fleuri"]
        )
    return r.choice(
        ["Hospital Virgen del Puerto", "Clínica Santa Eulalia", "Centro de Salud Ribera Alta"]
    )


def hosp(c):
    for _ in range(60):
        f = facility(c)
        if re.search(
            r"Hosp|Medical Cent|Infirm|krank|Klinik|Clinique|Clínica|Hôp|General|Nursing Home", f
        ):
            return f
    return f


def clin(c):
    for _ in range(60):
        f = facility(c)
        if re.search(
            r"Practice|Health C|Internal|Centre|Clinic|Family|Surgery|Service|Praxis|Centro", f
        ):
            return f
    return f


def snf(c):
    r = c.r
    return r.choice(
        {"IE": ROOTI, "CA": ROOTC, "UK": ROOTU, "AU": ROOTA, "IN": ROOTN}.get(c.loc, ROOT)
    ) + r.choice(
        {
            "US": [" Manor", " Rehab & Nursing Center", " Personal Care Home", " Care Center"],
            "IE": [" Nursing Home", " Lodge"],
            "CA": [" Long-Term Care", " Retirement Residence"],
        }.get(c.loc, [" Care Home", " Lodge"])
    )


def pharm(c):
    r = c.r
    return r.choice(
        [
            "Hess & Daughters Pharmacy",
            "Corner Drug of " + r.choice(ROOT),
            "Mullane's Pharmacy",
            "Boltz Apothecary",
            "Riverside Rx",
            "Shoppe-Well Drugs",
            "Keogh's Late Night Pharmacy",
            "Old Mill Compounding Pharmacy",
            "Parkway Drug Mart",
        ]
    )


def school(c):
    r = c.r
    return r.choice(ROOTC if c.loc == "CA" else ROOT) + r.choice(
        [
            " Elementary School",
            " Middle School",
            " Public School",
            " Area High School",
            " Charter School",
        ]
    )


def employer(c):
    r = c.r
    return r.choice(
        [
            "Keystone Pallet & Crate",
            "Hollins Precision Castings",
            "Yoder Bros. Poultry",
            "Allegheny Trackworks Inc.",
            "Bluebird Coach Lines",
            "Snyder-Kline Foundry",
            "Penn Alps Snack Foods",
            "Ferrante Paving",
            "Quad County Distribution LLC",
            "Dunleavy Haulage Ltd",
            "Liffey Valley Linen",
            "Tolka Foods",
            "Brannigan Glass",
            "Maple Crate Logistics",
            "Northgate Steel Fabricators",
            "Etobicoke Cold Storage",
            "Red Osier Nurseries",
            "Vantage Call Centres",
            "Moynihan & Sons Roofing",
            "Susque Valley Transit",
        ]
    )


def ip(c):
    r = c.r
    return r.choice(
        [
            lambda: ".".join(str(r.randint(1, 254)) for _ in range(4)),
            lambda: f"10.{r.randint(0, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}",
            lambda: f"192.168.{r.randint(0, 60)}.{r.randint(2, 250)}",
            lambda: pat(r, "2001:db8:%%%%:%%::%%%%"),
        ]
    )()


def ip4(c):
    r = c.r
    return r.choice(
        [
            f"10.{r.randint(0, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}",
            f"172.{r.randint(16, 31)}.{r.randint(0, 254)}.{r.randint(1, 254)}",
            f"{r.randint(24, 99)}.{r.randint(1, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}",
        ]
    )


def mac(c):
    r = c.r
    s = [pat(r, "%%") for _ in range(6)]
    return r.choice(
        [
            ":".join(s),
            "-".join(s).upper(),
            ":".join(s).upper(),
            ".".join(["".join(s[:2]), "".join(s[2:4]), "".join(s[4:])]),
        ]
    )


def url(c):
    r = c.r
    d = slug(c) + "." + tld(c)
    return r.choice(
        [
            f"https://portal.{d}/msg/{d1(r, 6)}",
            f"www.{d}/patients",
            f"https://{d}/pay?acct={d1(r, 8)}",
            f"http://imaging.{d}/view/{pat(r, '%%%%%%%%')}",
            f"mychart.{d}",
            f"https://tele.{d}/room/{let(r, 3).lower()}-{dig(r, 4)}",
            f"{d}/roi/form-{r.randint(2, 30)}",
        ]
    )


def natid(c):
    if "NHS" in c.memo.get("natlab", ""):
        return pat(c.r, c.r.choice(["@## ### ####", "@##-###-####", "@#########"]))
    return pat(
        c.r,
        c.r.choice(
            {
                "US": ["@##-##-####", "@##-##-####", "@## ## ####", "@########"],
                "IE": ["@######??", "@######?"],
                "CA": ["@## ### ###", "@##-###-###"],
                "UK": ["?? ## ## ## C", "??######B"],
                "AU": ["@## ### ###"],
                "IN": ["@### #### ####"],
                "DE": ["@# ### ### ###"],
                "FR": ["2 5# 0@ 44 1## 0## ##"],
                "ES": ["@#######?", "@#.###.###-?"],
            }[c.loc]
        ),
    )


NATLAB = {
    "US": ["SSN", "SS#", "Soc Sec No"],
    "IE": ["PPSN", "PPS No."],
    "CA": ["SIN"],
    "UK": ["NI number", "NHS No.", "NHS number"],
    "AU": ["TFN"],
    "IN": ["Aadhaar", "Aadhaar no."],
    "DE": ["Steuer-ID"],
    "FR": ["NIR (sécu)"],
    "ES": ["DNI"],
}


def plan(c):
    return pat(
        c.r,
        c.r.choice(
            {
                "US": ["???@########", "?##@#######", "@########-01", "YPA@########", "@#########"],
                "CA": ["@###-###-###-??", "@### ### ### ??", "@#########"],
                "IE": ["?@#####?", "@#######", "IE@#######"],
                "UK": ["BU-@#######", "@####-#####"],
                "AU": ["@### ##### #", "@#########"],
                "IN": ["SH/@####/##/#####", "MD@#########"],
                "DE": ["?@########"],
                "FR": ["@##########"],
                "ES": ["???? @#########"],
            }[c.loc]
        ),
    )


PLANLAB = {
    "US": ["Member ID", "Subscriber #", "Policy ID", "Ins. ID"],
    "CA": ["OHIP", "Health card no."],
    "IE": ["GMS no.", "Medical card", "Health insurance policy no"],
    "UK": ["Private policy no"],
    "AU": ["Medicare no."],
    "IN": ["TPA card no.", "Policy no"],
    "DE": ["Versichertennr."],
    "FR": ["N° adhérent mutuelle"],
    "ES": ["Tarjeta sanitaria"],
}
mbi = lambda c: pat(c.r, c.r.choice(["@?#@-?#@-??##", "@?#@?#@??##"]))


def vin(c):
    return (
        c.r.choice("1235JKW")
        + "".join(c.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(10))
        + dig(c.r, 6)
    )


def spoken(s):
    return " ".join("zero one two three four five six seven eight nine".split()[int(x)] for x in s)


def mrn(c):
    k = c.memo.setdefault(
        "mrnshape",
        c.r.choice(
            {
                "US": [
                    "00######",
                    "MR-@####-###",
                    "E@######",
                    "H000@#####",
                    "##-##-##",
                    "@######",
                    "M@#######",
                    "LRH@######",
                    "@#########",
                ],
                "IE": ["@######", "D@#####", "SK@######", "@####-##"],
                "CA": ["J@######", "@######", "@## ####", "T00@#####"],
                "UK": ["?@#####", "RW3@######", "@#######"],
                "AU": ["@######", "@#######"],
                "IN": ["IP/20/@####", "UHID-@#######", "OP@######"],
                "DE": ["@#######"],
                "FR": ["@########"],
                "ES": ["NHC@#####", "@######"],
            }[c.loc]
        ),
    )
    return pat(c.r, k)


G = {
    "phone": ("PHONE", byloc(**PHONES)),
    "fax": ("PHONE", byloc(**PHONES)),
    "phonex": (
        "PHONE",
        lambda c: (
            byloc(**PHONES)(c)
            + c.r.choice([" x", " ext. ", " ext ", " Ext: ", ", ext. "])
            + d1(c.r, c.r.choice([3, 4, 5]))
        ),
    ),
    "ext": ("PHONE", shapes("@###", "@####", "@##")),
    "xext": ("PHONE", shapes("x@###", "x@####")),
    "pager": ("PHONE", shapes("@###", "@####", "814-*##-####", "#@##")),
    "p7": ("PHONE", shapes("@##-####", "@## ####")),
    "url": ("URL", url),
    "ip": ("IP", ip),
    "ip4": ("IP", ip4),
    "mac": ("IP", mac),
    "natid": ("SSN", natid),
    "ssn": ("SSN", natid),
    "ssn4": ("SSN", shapes("####")),
    "ssnx": ("SSN", lambda c: c.r.choice(["XXX-XX-", "***-**-", "xxx-xx-"]) + dig(c.r, 4)),
    "nhs": ("SSN", shapes("@## ### ####", "@##-###-####", "@#########")),
    "ihi": ("SSN", shapes("8003 60## #### ####", "800360##########")),
    "nhi": ("SSN", shapes("???####", "???##?#")),
    "mrn": ("MRN", mrn),
    "mrnsp": ("MRN", lambda c: spoken(d1(c.r, 7))),
    "chart": ("MRN", shapes("@####", "?-@####", "@###-##", "D@####")),
    "plan": ("HEALTH_PLAN", plan),
    "mbi": ("HEALTH_PLAN", mbi),
    "group": ("HEALTH_PLAN", shapes("00@####", "GRP@#####", "@####-###", "?@###")),
    "medicaid": ("HEALTH_PLAN", shapes("@#########", "@## ### ####", "@########-#")),
    "acct": (
        "ACCOUNT",
        shapes(
            "@#########", "A@########", "V00@#######", "@###-#######", "70@######", "@####-##-@###"
        ),
    ),
    "card4": ("ACCOUNT", shapes("####")),
    "iban": (
        "ACCOUNT",
        byloc(
            US="@#########",
            DE="DE## @### #### #### #### ##|DE####################",
            FR="FR## @#### ##### ########### ##",
            ES="ES## @### #### #### #### ####",
        ),
    ),
    "bank": ("ACCOUNT", shapes("@########", "@###########")),
    "inv": ("ACCOUNT", shapes("INV-@#####", "@######-A", "STMT@#######")),
    "guar": ("ACCOUNT", shapes("G@######", "@########", "GT-@#####")),
    "npi": ("LICENSE", shapes("1#########")),
    "dea": ("LICENSE", shapes("B?@######", "A?@######", "F?@######", "M?@######")),
    "pamd": ("LICENSE", shapes("MD-@#####-L", "MD@#####", "OS0@####L")),
    "parn": ("LICENSE", shapes("RN@#####L", "RN-@#####", "PN@#####")),
    "dl": (
        "LICENSE",
        byloc(
            US="@# ### ###|@#######",
            CA="?@###-#####-#####|?@##############",
            IE="@########",
            UK="?????-@#####-??#??",
            AU="@########",
            IN="KA05 20@########",
        ),
    ),
    "prof": (
        "LICENSE",
        byloc(
            US="MD@#####|OS0@####L",
            IE="0@####|4@####",
            CA="@####|1@####",
            UK="7######|6######",
            AU="MED000#######",
            IN="KMC/@####|@#####",
            DE="@########",
            FR="1010#######",
            ES="48/@####|28@######",
        ),
    ),
    "ptlic": ("LICENSE", shapes("PT0@####", "PT-@#####", "@#####")),
    "bar": ("LICENSE", shapes("@#####", "3@####")),
    "rph": ("LICENSE", shapes("RP@#####L", "@#####")),
    "plate": (
        "VEHICLE",
        byloc(
            US="???-@###|??? @###|??@####",
            IE="1@1-D-@####|2#2-KE-@###|1@2 WW @###",
            CA="C???-@##|C??? @##|A??? @##",
            UK="?? @# ???|??6@ ???",
            AU="???-@##|@??-#??|???@##",
            IN="KA 05 ?? @###|MH12??@###",
            DE="K-?? @###",
            FR="??-@##-??",
            ES="@### ???",
        ),
    ),
    "vin": ("VEHICLE", vin),
    "unit": ("VEHICLE", shapes("MG-@####?", "EV @####")),
    "serial": (
        "DEVICE",
        shapes(
            "???@######?",
            "SN@########",
            "@######-##",
            "?@#######",
            "??-@####-##",
            "PJN@######H",
            "@#########",
            "VX@#####",
        ),
    ),
    "lot": (
        "DEVICE",
        shapes("##?@###", "?@####", "@#####?", "L@######", "##@###-#", "??@###?", "22?@##"),
    ),
    "ref": ("DEVICE", shapes("@###-##-###")),
    "udi": (
        "DEVICE",
        lambda c: pat(
            c.r,
            c.r.choice(
                [
                    f"(01)008@#########5(17){c.base.year % 100 + 3}0131(21)@#####?",
                    f"(01)0064@#########(11){c.base.year % 100 - 1:02}0615(10)?@####",
                    "(01)0088@#########(21)???@######",
                ]
            ),
        ),
    ),
    "finger": ("BIOMETRIC", shapes("FP-@#####-R2", "FPT@#######", "AFIS-@######", "fp_@####_%%%%")),
    "voice": ("BIOMETRIC", shapes("VP-@#####", "VOX@######", "vprint-%%%%%%%%", "VB-##-@####")),
    "face": (
        "BIOMETRIC",
        shapes("FR-@#####-%%%%", "FACE@######", "fid:%%%%%%%%%%", "FX-####-@###"),
    ),
    "palm": ("BIOMETRIC", shapes("PV-@######", "PALM-@####-L", "PSV@#######")),
    "iris": ("BIOMETRIC", shapes("IR-@#####-OD", "IRIS@######")),
    "acc": (
        "OTHER_ID",
        lambda c: (
            c.r.choice(["S", "SP", "X", "C", "L"])
            + f"{c.base.year % 100:02}-"
            + d1(c.r, c.r.choice([4, 5, 6]))
        ),
    ),
    "accold": (
        "OTHER_ID",
        lambda c: (
            c.r.choice(["S", "SP"]) + f"{(c.base.year - 6) % 100:02}-" + d1(c.r, c.r.choice([4, 5]))
        ),
    ),
    "accn": (
        "OTHER_ID",
        shapes("@#########", "@########-@", "E@########", "MG@######", "@###-@######"),
    ),
    "labacc": (
        "OTHER_ID",
        shapes("?@######", "@#-###-#####", "##?-@#####", "W@######", "M@######-#"),
    ),
    "claim": (
        "OTHER_ID",
        shapes("@###########", "CLM-@######", "20@########-00", "@####?#####", "E@########"),
    ),
    "case": ("OTHER_ID", shapes("@#-#####", "C-@#####", "####-@###", "@######", "CS@#####")),
    "auth": ("OTHER_ID", shapes("A@########", "PA-@######", "@#########", "AUTH@######")),
    "appeal": ("OTHER_ID", shapes("AP-####-@####", "G@#######", "@####-L2")),
    "badge": ("OTHER_ID", shapes("@####", "B-@####", "@#####", "E0@####")),
    "emp": ("OTHER_ID", shapes("@#####", "E@#####", "HR-@####")),
    "rx": ("OTHER_ID", shapes("@######", "@######-@####", "N@######", "C@######")),
    "trial": ("OTHER_ID", shapes("@##-###", "US-@#-0##", "S@##-@##", "0@-@###")),
    "rand": ("OTHER_ID", shapes("R@####", "@####")),
    "inc": ("OTHER_ID", shapes("INC00@#####", "RL-@#####", "SR-@######", "IR##-@###", "EV@#####")),
    "req": ("OTHER_ID", shapes("ROI-@#####", "REQ@######", "@#####-R", "RI-##-@####")),
    "tick": ("OTHER_ID", shapes("HD-@#####", "TKT@######", "CHG00@####", "#@#####")),
    "din": ("OTHER_ID", shapes("W0@## ## ######", "W@### ## @#####", "W@##############")),
    "pcr": ("OTHER_ID", shapes("##-00@####", "PCR@#######", "@#######", "EMS-@#####")),
    "police": (
        "OTHER_ID",
        byloc(
            US="PSP-@#####|##-@####|PA##-@######",
            CA="GO-@######|##-@######",
            IE="@#######",
            UK="@###/##",
            AU="E@#######",
        ),
    ),
    "docket": (
        "OTHER_ID",
        lambda c: pat(
            c.r,
            c.r.choice(
                [f"CP-07-MH-0###-{c.base.year}", f"MH-@###-{c.base.year}", f"@##-MH-{c.base.year}"]
            ),
        ),
    ),
    "enc": ("OTHER_ID", shapes("@########", "@#########", "V@########")),
    "tub": ("OTHER_ID", shapes("HS @####", "@####", "24?-@###")),
    "ctr": ("OTHER_ID", shapes("ME-@###", "##-@####", "@###-##")),
    "wc": ("OTHER_ID", shapes("WC-@######", "@######-WC-01", "C@#######")),
    "stud": ("OTHER_ID", shapes("@######", "S-@#####", "@########")),
    "track": ("OTHER_ID", shapes("1Z?@#?##03########", "@### #### ####", "RR@########IE")),
    "block": ("OTHER_ID", shapes("@####-A#", "S@####-B")),
    "conf": ("OTHER_ID", shapes("@######", "??@####", "#@?##?")),
    "sess": ("OTHER_ID", shapes("%%%%%%%%-%%%%", "SID-@######", "sess_%%%%%%%%%%")),
    "user": ("OTHER_ID", shapes("~~~~~@#", "~@####", "u@#####", "~~~~@##")),
    "refno": (
        "OTHER_ID",
        byloc(
            US="REF/@####/##|RF-@#####|??/@###",
            IE="HSE-@#####|@##/??/##|REF/@####/##",
            DE="??/@####-##",
            FR="@#####/??",
            ES="??/@####/##",
        ),
    ),
    "hl": ("OTHER_ID", shapes("MSG@########", "@###########", "Q@########")),
    "box": ("OTHER_ID", shapes("IM-@######", "BX@#####", "C@####-###")),
}

SLOT = re.compile(r"«([^«»]*)»")
CH = re.compile(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", re.S)
ADDR = {
    "DE": "«street.K», «zip.K» «city.K»",
    "FR": "«street.K», «zip.K» «city.K»",
    "ES": "«street.K», «zip.K» «city.K»",
    "IE": "«street.K», «city.K», «zip.K»",
    "IN": "«street.K», «city.K» «zip.K», «st.K»",
}


def value(c, body):
    up = body.endswith("^")
    lo = body.endswith("_") and not up
    if up or lo:
        body = body[:-1]
    key = body
    m = re.match(r"^([a-z]):([A-Za-z]+)$", body)
    if m:
        ck = body if m[2] in ("email", "pmail") else None
        t, k = c.memo[ck] if ck and ck in c.memo else person_slot(c, m[1], m[2])
        if ck:
            c.memo[ck] = (t, k)
    elif body.startswith("d:"):
        off, _, st = body[2:].partition("/")
        if "~" in off:
            a, b = off.split("~")
            off = c.memo.setdefault(body, c.r.randint(int(a), int(b)))
        t, k = fmtdate(c, c.base + timedelta(days=int(off)), st or c.dstyle), "DATE"
    elif body.startswith("dob"):
        t, k = fmtdate(c, c.dob, body[4:] or c.dstyle), "DATE"
    elif body == "age":
        t, k = str(c.age), "AGE" if c.age >= 90 else None
    elif body == "agew":
        t, k = (numw(c.age), "AGE") if c.age >= 90 else (str(c.age), None)
    elif body == "age90":
        t, k = str(c.r.randint(90, 102)), "AGE"
    elif body == "age90w":
        t, k = numw(c.r.randint(90, 99)), "AGE"
    elif body.startswith("n:"):
        a, b = body[2:].split("-")
        t, k = str(c.r.randint(int(a), int(b))), None
    elif body.startswith("f:"):
        a, b = body[2:].split("-")
        nd = len(a.split(".")[1])
        t, k = f"{c.r.uniform(float(a), float(b)):.{nd}f}", None
    elif body.startswith("y:"):
        t, k = str(c.base.year + int(body[2:])), None
    elif body == "t":
        c.clock += c.r.randint(1, 37)
        t, k = f"{c.clock // 60 % 24:02}{c.tsep}{c.clock % 60:02}" + ("" if c.tsep else c.hh), None
    elif body == "natlab":
        t, k = c.memo.setdefault("natlab", c.r.choice(NATLAB[c.loc])), None
    elif body == "planlab":
        t, k = c.memo.setdefault("planlab", c.r.choice(PLANLAB[c.loc])), None
    else:
        g, _, kk = body.partition(".")
        if kk and body in c.memo:
            t, k = c.memo[body]
        else:
            if g == "city":
                t, k = place(c, kk)[0], "CITY"
            elif g == "county":
                t, k = place(c, kk)[1], "COUNTY"
            elif g == "st":
                t, k = place(c, kk)[2], None
            elif g == "zip":
                t, k = zipc(c, kk), "ZIP"
            elif g == "street":
                t, k = street(c), "STREET"
            elif g == "fac":
                t, k = facility(c), "FACILITY"
            elif g == "hosp":
                t, k = hosp(c), "FACILITY"
            elif g == "clin":
                t, k = clin(c), "FACILITY"
            elif g == "streeth":
                while True:
                    t, k = street(c), "STREET"
                    if not re.match(r"P\.?O|Postf|RR", t):
                        break
            elif g == "snf":
                t, k = snf(c), "FACILITY"
            elif g == "pharm":
                t, k = pharm(c), "FACILITY"
            elif g == "school":
                t, k = school(c), "FACILITY"
            elif g == "emplr":
                t, k = employer(c), "EMPLOYER"
            else:
                k, f = G[g]
                t = f(c)
            if kk:
                c.memo[body] = (t, k)
    if up:
        t = t.upper() if "ß" not in t else t.replace("ß", "ss").upper()
    if lo:
        t = t.lower()
    return t, k


def render(c, s):
    while True:
        m = CH.search(s)
        if not m:
            break
        s = s[: m.start()] + c.r.choice(m[1].split("||")) + s[m.end() :]
    n = [0]

    def addr(m):
        k = m[1] or "z%d" % n[0]
        n[0] += 1
        return ADDR.get(c.loc, "«street.K», «city.K», «st.K» «zip.K»").replace("K»", k + "»")

    s = re.sub(r"«ADDR(?:\.(\w+))?»", addr, s)
    out, spans, pos, last = [], [], 0, 0
    for m in SLOT.finditer(s):
        lit = s[last : m.start()]
        out.append(lit)
        pos += len(lit)
        t, k = value(c, m[1])
        if k:
            spans.append([pos, pos + len(t), k])
        out.append(t)
        pos += len(t)
        last = m.end()
    out.append(s[last:])
    return "".join(out), spans


T = []


def add(locs, ages, text, sex=None):
    T.append((locs.split(), ages, text, sex))


# 0 discharge summary ---------------------------------------------------------------------------------------------
add(
    "US",
    (58, 101),
    """«hosp.1^»
DISCHARGE SUMMARY                                        [[FINAL||PRELIMINARY - NOT SIGNED]]

Patient: «p:lf^»        MRN: «mrn.1»     Acct: «acct»
DOB: «dob»      Age/Sex: «age» «p:sex»
Admitted: «d:-5»     Discharged: «d:0»
Attending: «a:full», MD (NPI «npi»)     PCP: «b:full», DO   fax «fax»

PRINCIPAL DX: [[Acute on chronic HFrEF (I50.23)||Community acquired pneumonia, RLL (J18.1)||COPD exacerbation (J44.1), Gold D]]
SECONDARY: CKD 3b, T2DM (E11.22), h/o Hodgkin's in «y:-21», Parkinson's disease, Dupuytren's contracture L hand.

HOSPITAL COURSE
«p:Mr». «p:last» is a[[n independent|| previously ambulatory]] «age»-year-old who was sent from «snf» in «city.1» after [[two days of dyspnea||a fall with no LOC]]. In the ED BP «n:98-168»/«n:50-92», HR «n:70-124», SpO2 «n:84-91»% RA, GCS 15. BNP «n:640-2900», troponin 0.04 -> 0.05 -> 0.04, K «f:3.1-5.4», Cr «f:1.2-2.6» (baseline 1.4 in «y:-1»). ECG: sinus, PR 182, QRS 104, QTc 448. Lasix 40 mg IV bid x 3 d, weight 84.2 -> 80.6 kg. Echo on «d:-4/md»: EF 35-40%. Foley out «d:-2/md», voided 350 mL. Seen by Dr. «c:last» (cardiology) who set the LifeVest, monitor s/n «serial», delivered by the rep.
Flu vaccine 0.5 mL IM L deltoid given «d:-1/md», lot «lot».

DISPOSITION: home w/ «q:first» («q:[[son||nie]]»), who may be reached at «phone». Medicare no. «mbi».
FOLLOW-UP: Dr. «b:last» «d:7», BMP in 1 wk. Pending: blood cx 2/2 no growth at 4 d. Tobacco: 40 pk-yr, quit «y:-12».
Meds: metoprolol succ 50 mg qd; Eliquis 2.5 mg bid; Sinemet 25/100 tid.

Dictated «d:0» «t»  job «hl»  e-signed «a:full», MD
""",
)


# 1 ROI log, CSV ---------------------------------------------------------------------------------------------------
def t1(c):
    L = ["release_no%srcvd%spatient%smrn%sdob%srequester%sfax%spages%sfee".replace("%s", c.sep)]
    for i, k in enumerate("pbd"):
        L.append(
            c.sep.join(
                [
                    "«req»",
                    f"«d:-{20 - 6 * i}/us0»",
                    f"«{k}:lf»" if c.sep != "," else f'"«{k}:lf»"',
                    "«mrn»",
                    f"«d:-{c.r.randint(9000, 30000)}/us0»",
                    c.r.choice(
                        [
                            "self",
                            "atty «e:ini» (PA bar «bar.1»)",
                            "disability bureau case «case»",
                            "«hosp»",
                        ]
                    ),
                    "«fax»",
                    str(c.r.randint(3, 412)),
                    f"${c.r.randint(5, 90)}.{c.r.randint(10, 99)}",
                ]
            )
        )
    L.append(
        "# audit: row 2 had no [[signature||expiry date]] on the authorization; 3/3 rows checked by «f:full», badge «badge», «d:0/us0». SSN written in full ("
        + "«ssn»"
        + ") on row 1 form - [[redact before rescanning||returned to clerk]]"
    )
    return "\n".join(L)


add("US", (30, 80), t1)

# 2 nursing handover -------------------------------------------------------------------------------------------------
add(
    "US US CA IE",
    (66, 103),
    """[[NURSING HANDOVER||SBAR sheet||shift report]] 4 West  [[nights -> days||days->nights]]  «d:0»
Rm 412-B  «p:lfc^»  «age»[[ y/o|| yo||yo]] «p:sex»   MRN «mrn»   enc «enc»  full code / DNR-B (circle) -> DNR
S: POD 2 R hip hemi (Moore approach), Dr «a:last», fell [[at home||in the garden]] «d:-3/mab»
B: afib on Xarelto, Alzheimer's, HOH. allergies sulfa, Keflex (rash). lives w/ [[spouse||sister]] «q:first» «q:last», cell «phone.1», call «q:him» BEFORE 2200 only
A: T 37.«n:1-9» P «n:66-110» BP «n:96-160»/«n:48-88» RR 18 sats «n:91-97% »on 2L. Pain 4/10 -> 2/10. Braden 14, Morse 75. Hgb 8.«n:1-9», Na 131. JP drained «n:20-90»cc. 20g L FA day 3, change [[today||tonight]].
   pump [[Alaris||Plum]] #2 alarmed x3 tagged out of service SN «serial»
   PRBC unit «din» started «t» no rxn
R: PT/OT at 0900, d/c planner wants «snf» bed, referral «refno», fax for them «fax». surgeon pager «pager», hospitalist «xext»
   wife [sic] says hearing aid L lost since «d:-1/md», denture cup labeled. 1:1 sitter not needed.
report given by «b:bare» RN to «c:first»   «t»
""".replace("«n:91-97% »on", "«n:91-97»% on"),
)

# 3 Dublin clinic letter ------------------------------------------------------------------------------------------------
add(
    "IE",
    (34, 95),
    """«hosp.1», «street.1», «city.1», «zip.1»
Department of Gastroenterology      Tel: «phone»   Secretary: «b:full» «b:email»

Our ref: «refno»                      Clinic date: «d:-4»     Typed: «d:0»
[[Private & Confidential||CONFIDENTIAL]]

Dr «a:full», «fac.2», «city.2», «county.2»

RE: «p:full»,  DOB «dob», «ADDR.3»
Hospital no. «mrn.1»    «natlab»: «natid»   «planlab» «plan»

Diagnosis: 1. Crohn's disease, ileocolonic (Montreal A2 L3 B1) since «y:-9»
2. Raynaud's   3. Barrett's oesophagus C2M3

Dear Dr «a:last»,

Many thanks for your letter of «d:-60/dof» about this pleasant «age» year old whom I reviewed with the registrar, Dr «c:full» (IMC reg. «prof»). «p:He» has been on Humira 40 mg fortnightly, pen batch «lot», and feels well. Bowels 2–3/day. Weight 71.4 kg. Abdomen soft. Faecal calprotectin has come down from 1240 to 86 µg/g, CRP <5, Hb 12.9, trough 8.2. HBI 3. Sigmoidoscopy on «d:-31» showed a Mayo-like score of 1/3; biopsies («acc.1») no dysplasia. The mother died at «age90».

«p:Mr» «p:last» works with «emplr» and needs a certificate from «d:-40» to «d:-26». Continue as is. TPMT normal, NUDT15 wild type.

We shall see «p:him» again in 6/12; a list of dates will be texted to «phone». The IBD helpline is «phone» (Mon–Fri 10–12).

Yours sincerely,

«d:full», Consultant Gastroenterologist
cc patient; «q:full» (next of kin)
""",
)

# 4 pathology -----------------------------------------------------------------------------------------------------------
add(
    "US",
    (35, 93),
    """SURGICAL PATHOLOGY REPORT   «hosp^»
Accession #: «acc.1»      Collected: «d:-3/us0» «t»   Received: «d:-2/us0»   Reported: «d:0/us0»
Name: «p:full^»   DOB: «dob/us0»   Sex: «p:sex»    MRN: «mrn»    Visit: «acct»
Submitting: «a:lf» MD      Copies: «b:lf»  (fax «fax»)

FINAL DIAGNOSIS
A. [[Breast, left, 2:00, core biopsy||Breast, right, 10-11:00, needle core]]: invasive ductal carcinoma, Nottingham grade 2 (3+2+2 = 7/9), «n:4-18» mm.
   ER 95% 3+, PR 40%, HER2 IHC 1+, Ki-67 18%.  AJCC 8 pT1c.
B. Lymph node: [[0/2||1/3]] positive.

GROSS: labelled "«p:last»" and "L breast 2:00", 4 cores 0.1-1.4 cm, ischemic time 8 min, formalin 26 h. Cassettes A1-A3. Block «block» sent to outside lab under their number «labacc»; clip in specimen radiograph, clip lot «lot».
COMMENT: Compared with «accold» from «y:-6» ([[fibroadenoma||UDH]]). BRCA2 c.5946delT (p.Ser1982fs) reported elsewhere, NM_000059.3. CPT 88305 x2, 88360 x3. ICD-10 C50.912.
Critical result phoned to Dr. «a:last» [at «xext»] «d:0/md» «t», read back.

«c:full», M.D., pathologist, PA lic. «pamd»   (electronic signature)
""",
    "F",
)

# 5 CT report Toronto --------------------------------------------------------------------------------------------------
add(
    "CA",
    (28, 99),
    """«hosp^» - DIAGNOSTIC IMAGING
«street.1», «city.1» ON  «zip.1»   T «phone»  F «fax»
------------------------------------------------------------
PT: «p:lf»   J/HOSP# «mrn»   HCN «plan»   DOB «dob/slash»  («age» Y, «p:sex»)
EXAM: CT ABD/PELVIS C+       ACC «accn»   DATE «d:-1/slash» «t»
REF: DR. «a:bare^» (CPSO «prof») ; COPY: «fac»
CLIN INFO: [[RLQ pain, WBC 14.2, ?appy||?diverticulitis, lactate 2.1]]. eGFR 62. prior gastric bypass (Roux-en-Y) «y:-8».
TECH: 64-slice, 100 mL Omnipaque 350, 5 mm/1.25 mm recons, DLP 612. Injector cartridge lot «lot». Scanner SN «serial».
COMPARISON: US «d:-200~-90/slash», outside MR (disc label «box»).
FINDINGS: Liver 16.2 cm, 8 mm cyst seg 7. GB N. Aorta 2.1 cm. Appendix [[11 mm w stranding, 6 mm appendicolith||5 mm, normal]]. Bosniak II cyst L kid 2.3 x 1.9 cm. L4-5 grade 1 listhesis. No free air. Series 3/image 112.
IMPRESSION: [[Uncomplicated appendicitis.||Hinchey Ia diverticulitis.]] Incidental 4 mm RLL nodule, Fleischner f/u n/a.
Verbal to «b:plain» (ED, cell «phone») «t».  Report ID «hl».
Dictated by: «c:full», MD, FRCPC      «d:0/slash»
Images for MDs: «url»
""",
)

# 6 op note --------------------------------------------------------------------------------------------------------------
add(
    "US",
    (50, 92),
    """OPERATIVE REPORT

«hosp.1» / Surgery Center
PATIENT NAME:  «p:full»
MEDICAL RECORD NUMBER:  «mrn»
DATE OF BIRTH:  «dob»
DATE OF OPERATION:  «d:0»
SURGEON:  «a:full», M.D.        ASSISTANT:  «b:full», PA-C
ANESTHESIA: spinal, 0.75% bupivacaine 1.6 mL, 25g Whitacre; Dr. «c:last»

PREOP DX: end-stage osteoarthritis [[right||left]] knee, Kellgren-Lawrence 4 (M17.11).   CPT 27447
IMPLANTS (stickers transcribed from OR sheet):
  femoral component sz 5 CR   LOT «lot»
  tibial baseplate sz 4       LOT «lot»   SN «serial»
  poly insert 10 mm           UDI «udi»
  patella 35 x 9              LOT «lot»
  Palacos cement x2           LOT «lot»  exp «d:500~900/mys»

PROCEDURE: After the [[time out||universal protocol pause]], the patient's knee was prepped with ChloraPrep. Tourniquet 275 mmHg x 61 min. Midvastus arthrotomy. Extension gap 20 mm, flexion gap 20 mm. ROM 0-125. Irrigated 3 L. Vicryl #1, 2-0, Monocryl 3-0; Prineo. EBL 150. Counts correct 2/2. Robot arm log no. «tick» saved. Whiteside's line and Gerdy's tubercle identified in the usual way. TXA 1 g IV x 2, Ancef 2 g at incision. Hip-knee-ankle 179 degrees.

Note a prior implant record from «y:-7», contralateral side, done at «hosp.2» in «city.2»; implant registry entry «case».
Pre-cert «auth», plan ID «plan». Family updated: [[«q:hus»||«q:bro»]] «q:first» at «phone».

Estimated discharge «d:1/md». PT eval today. ASA III, BMI 34.«n:1-9», age «age».
D: «d:0» «t»  T: «d:1»   Job «hl»
«a:full», M.D., DEA on file, NPI «npi»
""",
)

# 7 ED triage -------------------------------------------------------------------------------------------------------------
add(
    "US US US CA",
    (18, 102),
    """ED TRIAGE  ESI [[2||3]]   arr «d:0/us2» «t»  via [[walk-in||ems||pov]]
«p:lfc^»   «age»«p:sex»  dob «dob/us2»   mrn# «mrn»  fin «acct»
«street.1» «city.1» «st.1» «zip.1»  h: «phone» c: «phone»
cc: "[[chest tite since last nite||my heart is racing||dog bite to r hand]]"
bp «n:100-190»/«n:56-108» hr «n:58-138» rr «n:14-28» t «f:97.1-101.9» o2 «n:90-100»% ra bg «n:68-310» pain «n:2-9»/10 gcs 15 wt 82kg lmp n/a nihss 0
hx htn, bell's palsy «y:-3», stent x2 card in wallet [[says||reads]] model Xience lot «lot» put in «d:-800~-300/my»
meds coumadin 5 lasix 20 "a pink one". nkda. td ?  tob 1/2 ppd etoh 2-3/wk
ems rpt# «pcr» medic unit 12 12-lead 3 min pta
ins card copied id «plan» grp «group»   «natlab» last 4: «ssn4»
em contact «q:full» ([[so||neighbor||friend]]) «phone»
ID: [[dl||drivers lic]] «dl»
security holding valuables env «tub»     covid swab neg 2/2
triage RN «a:ini»
""",
)

# 8 telephone encounter ----------------------------------------------------------------------------------------------------
add(
    "US US UK AU CA",
    (25, 96),
    """Telephone Encounter   «d:0» «t»    [[Incoming||INBOUND]]   Taken by: «a:plain», [[LPN||MA||RN]]
Caller: «q:full» ([[«q:son»||partner]]) from «phone.1», OK per HIPAA/consent form dated «d:-300~-100»
Re: «p:full», «dob», chart «mrn»

«q:first» says [[since the Tuesday visit||over the last 3 days]] «p:first» is [[dizzy on standing||more short of breath]] — home BP 92/54, 88/50, 101/60; pulse 58. Taking lisinopril 20 (was 10), HCTZ 12.5, Toprol XL 25. sugar 5-6 times a day, range 112-240. No LOC. Weight 158 -> 163.
Also asks about bill — statement «inv», balance $412.50, card ending «card4» was charged twice on «d:-9/mab».
Wants refill to [[new pharmacy||pharmacy near work]]: «pharm», ph «phone», rx «rx».
ADVICE: hold HCTZ, push fluids, ED if syncope. Dr. «b:last» aware «t», agrees. Appt moved from «d:12» to «d:2» [[w/ «c:first»||in Monday clinic]]. Call back no. verified, may leave VM. Nurse line x 24h given: «phonex».
Call ref «tick». Duration 8:40. Protocol: Dizziness, Adult v4.2
""",
)

# 9 portal messages -----------------------------------------------------------------------------------------------------------
add(
    "US US CA UK IE",
    (30, 94),
    """Subject: [[RE: results and form||Question about my biopsy / bill]]
From: «p:full» [«p:pmail»]
To: «a:last» Care Team      Sent «d:-1» «t»

hi dr «a:last», its [[me again||«p:first»]]. I got the letter dated «d:-8/mab» but the accession on it («acc») isnt the one on your website ( «url» ). Is it mine?? my chart # is «mrn» and bday «dob». also my A1c was 7.9 in «y:-1» and now 8.1, is that bad. my [[mum||mom]] is «age90» and never had sugar.
The insurance wants the claim «claim» resubmited, my id is «plan». i work days at «emplr» so text me on «phone» not the house phone (old number «phone»)
My dexcom transmiter «serial» died again on «d:-2/mord» 3rd one!!
thx, «p:first»

> Reply from «b:plain», RN   «d:0» «t»
> Hi «p:first», that accession is correct, the "[[S||C]]" only means the type of sample. Dr. «a:last» reviewed: benign, no atypia, ThyroSeq not needed, Bethesda II. A1c goal <7.5%. Form faxed to «fax» today. Please call 24/7 line «phone» for anything urgent.
> Msg ID «hl»
""",
)

# 10 email chain -------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (40, 97),
    """From: «a:full» <«a:email»>
Sent: «d:0/mlong» «t»
To: «b:full» <«b:email»>
Cc: HIM Audit
Subject: RE: RE: FW: overlay / wrong chart - URGENT

«b:first»,
Confirmed it is an overlay. «p:full», born «dob/us», MRN «mrn.1», was registered on top of «c:full» (MRN «mrn.2», DOB «d:-19000~-12000/us») at the «city.1» clinic on «d:-6/md». Same last four of social («ssn4»), differnt Medicaid numbers: «medicaid» vs «medicaid». 14 of 22 documents moved so far. 2 CBCs (Hgb 11.2 and 13.9!) still sit in the wrong one, order «labacc». I opened help desk «tick». Workstation was «ip4», registrar login «user». The palm scan «palm» does match Ms. «c:last», not our patient.

«a:first» «a:last», RHIT | Records Integrity | «hosp.1» | «phonex»

-----Original Message-----
From: «b:full»
Sent: «d:-1/us» «t»
To: «a:full»

«a:first» can you look. Dr. «d:last» called, [[pretty||rather]] upset: the chart of a «age» yo with Graves' shows a vasectomy, CPT 55250. Patient's [[«q:nie»||«q:son»]] «q:full» called too, cell «phone», and «q:he» wants it in writing, mail to «ADDR.4». «q:He» has our privacy case # «case».  Do we need to hold the coding? DRG 291, LOS 4, wt 1.26.
Bill hold on account «acct» until you say. Next committee is «d:9/mab», room 3-220. Duplicate rate 3/1000.
- «b:first»

CONFIDENTIALITY: if received in error, notify «phone» and delete.
""",
)

# 11 social work -------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (72, 101),
    """PSYCHOSOCIAL ASSESSMENT  --  Inpatient Social Work
Pt «p:full»  |  MRN «mrn»  |  «d:0»  |  Assessed by «a:full», LCSW («phonex»)

Living situation: «age»-year-old [[widowed||divorced, veteran]] living in a one story at «streeth.1», «city.1», «st.1» «zip.1» («county.1»); 3 steps to enter. Was admitted «d:-2» from a neighbors porch, confused. [[Adult||Oldest]] «q:son» «q:first» (56) lives in «city.2» and drives up on weekends in a [[gold||green]] Buick, tag «plate», which pt. still drives too - license «dl» expired in «d:-700~-300/my», family asked to remove keys.

Finances: SSA deposit $1,412/mo to checking acct ending «card4»; «natlab» «ssn» verified against card. Medicare «mbi», Medicaid pending, county assistance record «case». Pension, 31 years at «emplr.1» (retired «y:-24»). Owes rent x2.

Cognition/mood: MoCA 17/30, PHQ-9 11, GDS 6/15. Oriented to person, "some hospital", says it is Easter. ETOH: 1-2 Yuengling nightly, CAGE 1/4. DMV form not yet filed.

Supports: AAA caseworker «b:full», «b:email», intake no. «refno». Meals 5/7 days. Pendant alarm unit serial «serial», not worn. Priest from [[St. Hedwig parish||the parish]] visits. Baby sister, «age90w», in assisted living at «snf».

Capacity: [[lacks capacity for dispo per Dr. «c:last»||deferred]]. POA document recorded «d:-1500~-900», agent «q:full», «phone».
Safety: APS report made «d:-1/md» «t», confirmation «conf». No firearms (sold «y:-2»).
Plan: SNF choice list given, PASRR done, 24/7 supervison meanwhile; family mtg «d:3/md» 1400 in 4W conference rm.
""".replace("Priest from [[St. Hedwig parish||the parish]] visits.", "Priest visits weekly."),
)

# 12 pharmacy -------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (22, 95),
    """«pharm^»   «street.1» «city.1» «st.1» «zip.1»    PH «phone»   FX «fax»
[[RX CLARIFICATION REQUEST||PRIOR AUTH / CLARIFICATION]]       «d:0/us0»
To: Dr. «a:full»    NPI «npi»  DEA «dea»
Pt: «p:lf»  DOB «dob/us0»  «phone»
Rx #: «rx.1»    written «d:-2/us0»   Drug: [[Percocet 5-325||oxyCODONE IR 10 mg||Adderall XR 20]] #«n:14-90», 1 q6h prn, RF 0   NDC 00406-0512-01
Ins ID «plan»  GRP «group»    reject 75/76 -> PA ref «auth»

Issue: PDMP (query «hl») shows last fill «d:-12/us0» qty 60 at another store by Dr. «b:last». MME 90/d > 50. Pls confirm. Naloxone 4 mg offered, dispensed lot «lot».
INR 2.4, CrCl 48 mL/min. Picked up last time by «q:plain» w/ license «dl», [[signature on file||sig captured]].
Compounded item: Mary's Magic mouthwash 1:1:1, 240 mL, BUD «d:14/us0».
☐ OK as written ☐ change to ______ ☐ cancel
RPh «c:ini» lic «rph»
""",
)

# 13 PHN home visit Ireland -------------------------------------------------------------------------------------------------------
add(
    "IE",
    (78, 102),
    """Public Health Nursing – home visit record           Health Centre: «clin»
Client «p:full»  DOB «dob/dmy»  age «age»   PPSN «natid»  GMS «plan»
Address «ADDR.1», «county.1»   Directions: past the chapel, 2nd bungalow, blue gate. key code with GP.
NOK: «q:full» ([[«q:nie»||«q:son»||neighbour]]), mob «phone»; GP Dr «a:last» tel «phone»

Visit «d:0/dmy» «t»–«t», next «d:7/dm» and «d:14/dm»
Leg ulcer L gaiter 4.2 x 3.1 cm (was 5.0 x 3.8 on «d:-21/dm»). ABPI 0.94. Compression K-Two 4 layer, Aquacel Ag, batch «lot». T 36.4 BP 134/70 BM 7.8. Waterlow 18. Doppler probe ser. no. «serial».
Very good form today, 'never better', took tea. Missed 2/14 Warfarin tabs in blister; INR 2.1 by finger prick. Barthel 13/20. MMSE 24/30.
Air mattress requisition «refno» still not delivered, rang stores «phonex» – spoke to «b:first». Home help hrs 5 -> 7.5 applied, application «case».
Car parked outside not client's (reg «plate») – [[new carer||?relative]], name given «c:plain».
PHN «d:full», NMBI PIN «prof»
""",
)

# 14 insurance appeal -----------------------------------------------------------------------------------------------------------------
add(
    "US",
    (19, 88),
    """«fac.1»
«street.1»
«city.1», «st.1» «zip.1»
Phone «phone» * Fax «fax»

«d:0/mlong»

Appeals & Grievances Dept.
«street.2», «city.2», «st.2» «zip.2»
VIA FAX «fax» AND CERTIFIED MAIL «track»

RE:  Member: «p:full»        DOB: «dob/us0»
     Member ID: «plan.1»     Group: «group»
     Claim no.: «claim.1»    Denial letter dated «d:-24/mlong»
     Appeal ref: «appeal»    Service date(s): «d:-60/us0» – «d:-58/us0»

To whom it may concern:

I am writing on behalf of my patient «p:plain», a «age»-year-old [[machinist||cafeteria worker]] employed by «emplr», to appeal the denial of [[infliximab (J1745)||an MRI of the lumbar spine (CPT 72148)||Botox for migraine (J0585)]]. The reviewer stated that step therapy had not been met. This is incorrect. «p:He» has failed methotrexate 25 mg weekly («y:-3»), Humira («y:-2») and Enbrel («y:-1»). «p:His» DAS28 was 5.8, CRP 41 mg/L, RF 1:320. The 2 peer-to-peer calls (reference «conf», with your Dr. «b:last» on «d:-15/mord») lasted under 4 minutes.

According to your policy MP-2.113 version 7.1, section 4(b), coverage is provided when 2 of 4 criteria are met; «p:he» meets 3/4. Sjögren's overlap is documented on page 12 of 31.

I request same-specialty review in 72 hours. External review has file no. «case» with the state. Please call me at «phonex» or e-mail «a:email».

Sincerely,

«a:full», MD, FACR     NPI «npi»     PA License «pamd»
enc: chart notes (MRN «mrn»), 31 pp.
""",
)

# 15 ROI authorization -------------------------------------------------------------------------------------------------------------------
add(
    "US US US CA",
    (20, 91),
    """AUTHORIZATION TO RELEASE HEALTH INFORMATION   Form HIM-114 rev 6 («y:-3»)

1. Patient  [_«p:full»_]  Birth date [_«dob»_]   Maiden/other name [_«e:last»_]
   Address [_«street.1»_] City [_«city.1»_] State/Prov [_«st.1»_]  Zip/PC [_«zip.1»_]
   Phone [_«phone»_]   E-mail [_«p:pmail»_]   «natlab» [_«natid»_]   Med rec # [_«mrn»_]
2. I authorize «hosp.1» to release to: [_«b:full», Esq._]  Fax [_«fax»_]  their file [_«case»_]
3. Dates of service  [_«d:-400»_] to [_«d:-20»_]     X all  _ ED only  _ labs  X images
4. Purpose: _ care  X legal  _ insurance   (MVA on «d:-401/mab», adjuster claim «claim»)
5. Sensitive: initials for HIV __ SUD (42 CFR Part 2) __ psych __
6. Expires [_«d:180»_] or 90 days. I may revoke in writing.
Signature on file (tablet), captured from «ip»     Date [_«d:0»_]
Proof of ID seen: X license no. [_«dl»_]   by «c:ini»
OFFICE USE: pages 212 / fee $58.14 / ck 1 of 1 / log [_«req»_]
""",
)

# 16 fax cover ----------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA IE UK",
    (30, 95),
    """*** FAX *** FAX *** FAX ***
TO: [[Medical Records||Intake||Referrals desk]], «snf»         FAX#: «fax»
FROM: «a:full», [[unit clerk||records]], «hosp.1»      TEL: «phonex»   FAX BACK: «fax»
DATE: «d:0»   TIME: «t»     PAGES INCL COVER: «n:3-41»
RE: «p:ini»   dob «dob»   #«mrn»   bed ready [[Fri||Mon]] pm

[ ] URGENT  [X] FOR REVIEW  [ ] PLEASE REPLY

Msg: MAR, H&P of «d:-6», PT eval, CXR of «d:-2», covid neg. Wt 61 kg, O2 2 L, diet level 5 minced, Norton 15. Auth no. «auth» good thru «d:6». «planlab» «plan».
TB: Quantiferon neg (0.03), Mantoux 0 mm in «y:-1». Needs bariatric bed? NO (BMI 22.1)
Family contact: «q:first» «phone»
--------------------------------------------------
If you get this in error call the Privacy Officer, «b:plain», at ext. «ext» or «b:email» and shred.
[[TX REPORT||transmission]]: job «hl»  «d:0/c8» «t» OK 33.6k  04/04 ECM
""".replace("«d:0/c8» «t» OK 33.6k  04/04 ECM", "«d:0/c8» «t» OK 33.6k ECM pages 4/4"),
)

# 17 lab sheet ---------------------------------------------------------------------------------------------------------------------------
add(
    "US CA UK AU IN",
    (5, 99),
    """«hosp^» LABORATORY – CUMULATIVE
«p:lf^»  «p:sex»  «age»Y    DOB: «dob»    ID: «mrn»
Ordering: «a:bare»      Loc: [[MED-3||OPD||ED]]      Page 1 of 2
Specimen          «labacc»      «labacc»      «labacc»
Collected         «d:-9»     «d:-2»     «d:0»      Ref
Na  mmol/L        13«n:1-9»        138        14«n:0-4»       135-145
K                 «f:3.1-5.6»        4.1        «f:3.3-5.2»       3.5-5.1
Creat             «n:58-190»         88         «n:60-170»        50-110
Hgb               «n:71-160»        122        «n:80-150» *     120-160
Plt               «n:40-480»        251        «n:90-400»       150-400
INR               «f:0.9-3.9»        2.2        «f:1.0-3.0»
ANA               --         1:160      --         <1:40
HbA1c %           «f:5.0-11.9»        --         --        IFCC 48
TSH               «f:0.10-9.90»       --         2.41       0.4-4.0
Factor V Leiden (c.1601G>A, rs6025): not detected. Duffy: Fy(a-b-). JAK2 V617F: neg.
Note: * critical called to «b:plain», «phone», «d:0/dcy» «t». Haemolysed 2+. Reagent lot «lot», analyser s/n «serial». Send-out ref «accn».
Verified «c:ini», tech id «badge».  «planlab» «plan»
""",
)

# 18 dental ------------------------------------------------------------------------------------------------------------------------------
add(
    "US IE CA UK",
    (8, 93),
    """Dental clinic chart – «clin»      Pt #«chart»
«p:full» / «dob» / tel «phone» / «p:pmail»
Ins: «planlab» «plan»       Resp. party «q:full», acct «guar»

«d:-14»   Periodic exam, BWX x4. PSR 3/2/3 3/3/3. #30 MOD amalgam fx, #19 RCT («y:-5») ok. Perio 4-5 mm UR. Caries risk mod. BP 138/84.
«d:0»   #30 crown prep. 1.8 mL 2% lido 1:100k epi x2, lot «lot». Shade A3. PVS impression, Luxatemp temp. Lab slip «labacc» to outside lab, due «d:14/mab». Pt says allergic to [[Pen-V||Augmentin]] and latex. Bite stick neg.
Implant hx: #14 fixture 4.1 x 10 RC, SN/LOT «lot», placed «d:-900~-500/my» by Dr. «b:last» in «city».
Rx Peridex 0.12% 473 mL. Fosamax >4 yr -> MRONJ talk given. ASA II.
Fee D2740 $1,180; paid 590 w/ card ending «card4», receipt «inv». Predeterm «auth».
Next: seat crown + #3 O. [[no-show x1 in «y:-1»||late 12 min]]
Dr «a:plain»  /  assist «c:first»  / lic «prof»
""",
)

# 19 physio Toronto --------------------------------------------------------------------------------------------------------------------------
add(
    "CA",
    (24, 90),
    """PHYSIOTHERAPY PROGRESS NOTE            «clin»  –  «city.1»
Client: «p:full»     DOB «dob/iso»     File «chart»     OHIP «plan»
Funding: MVA, insurer claim «claim», policy «plan», DOL «d:-70/iso»   OCF-18 # «auth»   Adjuster «b:full» «phonex»

Visit 9/12   «d:0/iso»
S: neck better 3/10 (was 7/10), headache 2-3 times/wk. Back to work half days at «emplr» since «d:-6/mab». Drove in, car fixed (plate «plate»).
O: C-spine rot R 62° L 55°, flex 45°. Spurling -ve, Hoffmann -ve, DTR 2+. Grip 32/36 kg. NDI 18/50 (36%), LEFS 61/80. Myotomes 5/5 C5-T1, deltoid R 4+/5.
A: WAD II, improving. Waddell 0/5.
P: 3 x 10 theraband red, Mulligan SNAG C4-5, TENS (loaner unit s/n «serial», return by «d:21/iso»). Re-ax «d:14/iso». HEP sent to «p:pmail» via «url».
Last visit ("Victoria Day wk") missed. D/C target 12/12 visits.
«a:plain», PT, College reg. «ptlic»       cc Dr «c:last» fax «fax»
""",
)

# 20 school nurse -------------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (6, 17),
    """«school^» HEALTH OFFICE                          [[log entry||visit pass]]
Student: «p:lf»   Gr [[4||7||10]]   ID «stud»   DOB «dob/us»   HR teacher [[Ms||Mr]]. «c:last»
«d:0/us» in «t» out «t»
C/o [[hypo symptoms in gym||wheeze after recess||bumped head w/ another kid]]. BG 61 -> 15 g juice -> 104 in 15 min. Temp 98.4 PF 210/300. Pupils PERRL, GCS 15. Insulin pump (Omnipod 5, PDM serial «serial») suspended 20 min. EpiPen Jr 0.15 on file exp «d:300~600/mys», lot «lot».
Parent «q:full» called «phone» no ans, then «phone.2» (work, «emplr»). Picked up «t» by grandmother, «age90»!, shown ID «dl».
504 plan dated «d:-90~-40/us», Dr. «a:last» at «fac», fax «fax». MDI order rec'd. Medicaid billing «medicaid».
Bus 14. Weight 32.5 kg, ht 54 in, BMI 62nd %ile, vision 20/40 OS. Vaccines: MMR 2/2, Tdap due.
State incident form «inc» filed. 
«b:plain», CSN   «b:email»
""",
)

# 21 ambulance ------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US IE CA AU",
    (20, 103),
    """[[PREHOSPITAL CARE REPORT||PATIENT CARE REPORT]]   PCR# «pcr»  Inc# «case»  Date «d:0»
Unit: Medic 61 (veh «plate», odo 88214)   Crew: «a:bare» P (cert «prof») / «b:bare» EMT
Disp «t» Enr «t» Scene «t» Pt «t» Dep «t» Dest «t»
LOC: «streeth», «city.1» «zip.1»  «county.1»   [[house||shop||road verge]]
PT: «p:lfc^»  «age» «p:sex»  DOB «dob»  Ph «phone»  «natlab» «natid»   Ins «plan»
CC: syncope / [[?stroke||MVC, driver, belted]]
NARR: U/A pt found supine attended by «q:first» ([[spouse||co-worker]]). A/O x3, GCS 14 (4-4-6), FAST neg, BG 5.4, 12-lead SR 72 PR 168 no STEMI. Vitals 0812h 104/58-72-18-96%; 0824h 118/64-70-16-98%. 18g L AC, NS 250. Zofran 4 IV. Immob w/ Stryker cot. Other vehicle reg «plate», VIN «vin», info to police, rpt «police».
Monitor LP15 s/n «serial», strip 4 of 4 uploaded. Narc box seal «tub». Pacer card: serial «serial» «y:-4».
TRANSFER OF CARE: «hosp», RN «c:plain» sig'd «t», hosp label «mrn»
Refusal N/A. Loaded mi 12.4. Covid precautions level 2.
""",
)

# 22 death note --------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US IE CA",
    (71, 104),
    """DEATH NOTE / [[PRONOUNCEMENT||Expiration record]]
«d:0» «t»   Called by RN «a:last» to see «p:full», «agew» years old, «mrn», adm. «d:-11» with [[aspiration pneumonia||metastatic ca (Gleason 9)||ESRD, calciphylaxis]]; comfort care since «d:-3/mab».
Exam: no response to voice or sternal rub, no resp x 2 min, no heart sounds, pupils 6 mm fixed. Asystole 2 leads. Cheyne-Stokes noted «t». Pronounced «t».
Attending Dr. «b:last» notified (pager «pager»). [[«q:Hus»||NOK]] «q:first» at bedside; daughter in «city» told by phone «phone».
[[Coroner||ME/Coroner]]: deputy «c:full» - declined jurisdiction, ref. «ctr».  Organ procurement called «t», referral «conf»; tissue - age exclusion (>85).
Pacemaker to be removed, SN «serial». Ring (yellow metal), dentures, hearing aid to family, receipt «tub».
Funeral home: [[Bauman & Sons||Slattery]] Funeral Home, tel «phone».
Cert. worksheet #«case», cause Ia septic shock (hrs) Ib PNA (days) II Parkinson's. Manner natural. Certifier lic. «prof»
Autopsy declined. DNR band cut 0. Chart to HIM «d:1».
«d:full», [[MD||PGY-2||SHO]]
""".replace(
        "Funeral home: [[Bauman & Sons||Slattery]] Funeral Home, tel «phone».",
        "Funeral director chosen by family, tel «phone».",
    ),
)

# 23 research visit -------------------------------------------------------------------------------------------------------------------------------------
add(
    "US CA UK",
    (41, 82),
    """RESEARCH SOURCE DOC – Visit 4 (Wk 12 ± 7d)     Protocol amendment 3, v5.1
Subject no. «trial.1»    Rand# «rand»   Initial consent «d:-92/dcy», re-consented «d:0/dcy» (ICF v4.0)
Site PI «a:full»    Coord «b:plain» «phone» / «b:email»
[[Name on source only:||source name:]] «p:lf»   chart «mrn»   DOB «dob/dcy»

Vitals 5 min rest: 128/76, 126/74, 130/78  HR 64  T 36.6   Wt 83.1 kg
ECG triplicate QTcF 412/418/409   LVEF 58%   6MWT 412 m   NYHA II
IP returned: kit «labacc» 18/90 caps left, compliance 97%; new kit «labacc», lot «lot», exp «d:300~500/dcy2»
PK pre-dose «t», 1 h, 2 h, 4 h; tubes frozen -80, shipped under airbill «track»
ePRO handset S/N «serial», MAC «mac»  - not synced since «d:-8/dcy2»; helpdesk «tick»
Face-ID login template «face» re-enrolled (new glasses).
AE: grade 1 headache, started «d:-30/dcy2», resolved. No SAE. Conmed: Tylenol 500, Advil.
ALT 31 AST 28 eGFR >90. CYP2C19 *1/*2. PHQ-9 4. Stipend $75 to card «bank».
Next visit «d:84/dcy» ± 7
""",
)

# 24 EHR screenshot -----------------------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (19, 97),
    """[screenshot OCR]
=[ «p:lf» | «p:sex» | «age» yrs | «dob/us0» | MRN «mrn» | CSN «enc» ]=
 Allergies: PCN, Bactrim    Code: Full    Iso: contact (MRSA)   Wt 92.6kg
 PCP: «a:lf»      Pref lang: [[Spanish||English||Polish]]   FYI!
 +-- Sticky note (mine) --+   call «q:first» not «e:first», «phone»
 +-- Demographics --+
 «street.1» | «city.1» «st.1» «zip.1» | «county.1»
 m: «phone» | «p:pmail» | MyChart: Active
 «natlab»: «ssnx» | Emp: «emplr»
 +-- Coverage --+
 1 MEDICARE A/B «mbi» eff «d:-2500~-1500/us0»
 2 Supp «plan» grp «group»
 +-- Appts --+ «d:3/us0» 0920 Derm «b:last» [20] ; «d:17/us0» 1100 Lab ; NoShow «d:-44/us0»
 +-- BPA --+ HM overdue: colon, Shingrix 2/2, A1c (8.2)
 photo id enroll «face» · user «user» @ «ip4» · Hyperspace v11.4.2 · [[PRD||PRD2]]
""",
)


# 25 ED census table ---------------------------------------------------------------------------------------------------------------------------------------------
def t25(c):
    r = c.r
    L = [
        "Census pull «d:0/us0» 0700, «hosp», run by «f:bare» (badge «badge»)",
        "Bed"
        + c.sep
        + "Pt"
        + c.sep
        + "Age/Sx"
        + c.sep
        + "MRN"
        + c.sep
        + "Acct"
        + c.sep
        + "Arr"
        + c.sep
        + "CC"
        + c.sep
        + "ESI"
        + c.sep
        + "MD"
        + c.sep
        + "Contact",
    ]
    for i, k in enumerate("pbcd"):
        a = r.choice(["«age90»", str(r.randint(2, 89)), str(r.randint(19, 88))]) if i else "«age90»"
        nm = f"«{k}:lfc»" if c.sep != "," else f'"«{k}:lf»"'
        L.append(
            c.sep.join(
                [
                    r.choice(["H", "", "T"]) + str(i * 3 + r.randint(1, 3)),
                    nm,
                    a + "/" + r.choice("MF"),
                    "«mrn»",
                    "«acct»",
                    "«d:%d/md0»" % -r.randint(0, 1),
                    r.choice(
                        [
                            "SOB",
                            "abd pn",
                            "fall, on Plavix",
                            "CP r/o MI",
                            "SI",
                            "lac 3 cm",
                            "AMS, UTI?",
                        ]
                    ),
                    str(r.randint(2, 4)),
                    r.choice(["«a:last»", "«e:last»"]),
                    "«phone»",
                ]
            )
        )
    L.append(
        "LWBS 3, boarders 4/22, median LOS 214 min, door-doc 28. diversion none. ICU 6/8. psych hold: see docket «docket». Report writer ticket «tick»."
    )
    return "\n".join(L)


add("US", (30, 80), t25)

# 26 dictation ---------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (61, 99),
    """this is doctor «a:full_» dictating a [[consultation||neurology consult]] on «p:full_» medical record number «mrnsp» date of birth «dob/mord_» «n:1926-1929» date of consultation «d:0/mlong_» requesting physician doctor «b:last_» period new paragraph
the patient is a [[right handed||left handed]] «p:man» now ninety plus comma correction «age90» years of age comma with a history of parkinsons disease diagnosed in «y:-6» by doctor «c:last_» in «city_» comma on sinemet twenty five one hundred three times a day comma who was brought in on «d:-2/mord_» after the home aide «d:first_» found the patient on the floor period the aide can be reached at «phone.1» period new paragraph
on exam blood pressure one eighteen over sixty four comma pulse seventy two comma strength five out of five throughout comma froment sign present comma MMSE twenty two of thirty comma babinski down going bilaterally period DBS battery checked comma model 37612 comma serial number «serial»  comma voltage 2.8 period CT head accession «acc» shows no bleed period sodium 129 comma A1c 6.2 period new paragraph
impression colon one comma orthostatic fall period two comma hyponatremia period plan colon hold lexapro comma recheck sodium in the a m comma DBS clinic on «d:13/mord_» comma their fax is «fax» period copy to «e:full_» at «snf_» comma attention records comma account «acct» period
[[end of dictation||thats all thank you]] job «hl» voice profile «voice» transcribed «d:1/us2»
""".replace("date of birth «dob/mord_» «n:1926-1929»", "date of birth «dob/mlong_»").replace(
        "now ninety plus comma correction «age90» years of age", "now «agew» years of age"
    ),
)

# 27 SMS ------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US IE UK CA AU",
    (21, 80),
    """[«d:0» «t»] «phone.1»: Hi «p:first», reminder: appt w Dr «a:last» «d:2/mab» 2:15p, «fac». Reply C to confirm R to resched. Bring [[ins card||medical card]] ending «card4».
[«t»] «phone.2»: R. cant that day, working. any thing wk of «d:9/dab»?
[«t»] «phone.1»: we have «d:10/dab» 8:40 or «d:13/dab» 1pm
[«t»] «phone.2»: 1st one pls. also is my xray back, they gave me number «accn» . knee 5x bigger than last wk lol, took 2 advil 3x/day
[«t»] «phone.1»: Booked, conf «conf». X-ray is back, nurse «b:first» will ring. Fill the form at «url» – code «conf», need ur DOB & chart no ([[u gave||we have]] «dob», «mrn» – correct?)
[«t»] «phone.2»: ya. new address btw «street.1» «zip.1», email «p:pmail». my «q:hub» «q:first» drives me, blue golf reg «plate» for the parking
[«t»] «phone.1»: 👍 Msg 7/10. STOP to opt out
""".replace(
        "Bring [[ins card||medical card]] ending «card4».",
        "Bring [[ins||insurance]] card (id «plan»).",
    ),
)

# 28 chart audit letter ----------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA",
    (33, 98),
    """«hosp.1» — HEALTH INFORMATION MANAGEMENT
MEMORANDUM OF CHART REVIEW                       Audit no. «case.1»

To:    «a:full», MD (staff ID «emp»)
From:  «b:full», RHIA, ext. «ext»
Date:  «d:0»
Re:    Delinquent / discrepant documentation

Of 30 encounters sampled (confidence 95%, error rate 6/30 = 20%), three are yours:

1) «p:lf», MRN «mrn.1», adm «d:-50», disch «d:-46». No H&P within 24 h. Verbal order for Dilaudid 0.5 mg unsigned 41 days. The note gives the age as «age» but the wristband printed DOB «dob». Op note names the left side; consent says right. Implant sticker lot «lot» missing from log.

2) «c:lf», account «acct», seen «d:-38» in «city.1» clinic. Copy-forward of exam: "GCS 15, 5/5 strength" on a patient intubated with a 7.5 ETT at 23 cm. Query «tick» unanswered. Coded I21.4, MCC; DRG 280 would drop to 282.

3) «d:lf», MRN «mrn.2», telephone visit «d:-29». Addendum entered from outside address «ip» at 0314 by login «user» after the record request by counsel («e:plain», file «case.2»). The voice sign-on «voice» does not belong to you.

Please complete items by «d:14» or privileges are suspended under Bylaws 4.7. Your e-prescribing token, serial «serial», and DEA «dea» were not involved. Send completed forms to «fax» or «b:email».

Payer has been told only about claim «claim»; takeback $8,412.60.
cc: «f:ini», Chief Medical Officer; compliance hot line «phone»
""",
)

# 29 face sheet --------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (20, 100),
    """=================== REGISTRATION FACE SHEET ===================
FACILITY: «hosp.1^»               PRINTED: «d:0/us0» «t»  BY: «user»
ACCT: «acct.1»     MRN: «mrn»      PT TYPE: [[I/P||OBS||SDC]]     FC: 02
ADM DT/TM: «d:0/us0» «t»     ROOM/BED: 312-2     SVC: MED     LOS: 0
---------------------------------------------------------------
NAME: «p:lf^»                            SEX: «p:sex»   RACE: declined
DOB: «dob/us0»    AGE: «age»   MS: [[M||W||S]]   REL: [[Cath||Luth||None]]   LANG: ENG
SSN: «ssn»   DL#: «dl» (PA)
ADDR: «street.1^»
      «city.1^», «st.1» «zip.1»      CNTY: «county.1^»
HM PH: «phone»   CELL: «phone»   EMAIL: «p:pmail»
EMPLOYER: «emplr^»   OCC: [[welder||clerk||ret]]   WK PH: «phonex»
---------------------------------------------------------------
GUARANTOR: «q:lf^»   REL: [[SPOUSE||PARENT||CHILD]]   GUAR#: «guar»   PH: «phone»
EMER CONT: «c:full»  REL: friend   PH: «phone»
---------------------------------------------------------------
INS 1: MEDICARE    POL: «mbi»   GRP: n/a    EFF: «d:-2000~-900/us0»
INS 2: COMMERCIAL PPO     POL: «plan»  GRP: «group»   AUTH: «auth»
ACCIDENT: [[N||Y  auto «d:-1/us0»  plate «plate»  police rpt «police»]]
---------------------------------------------------------------
ADMIT DX: R07.9 CHEST PAIN UNSPEC    ALLERGIES: CODEINE, LATEX
ATTENDING: «a:lf^» MD   NPI «npi»      PCP: «b:lf^» DO
ADV DIR: Y scanned «d:-700~-200/us0»     NPP GIVEN: Y     VIP: N
PALM ID: «palm»     WRISTBAND: 2 of 2 applied    MSPQ: Y
PRIOR VISITS: 14 ER / 3 IP (since «y:-10»)   LAST: «d:-300~-40/us0»
HT 5-10  WT 198  BP 142/88   FALL RISK 45
===============================================================
""",
)

# 30 cardiac device clinic -----------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA IE UK",
    (48, 98),
    """Device Clinic – [[remote||in-office]] interrogation    «fac»    «d:0»
«p:full» ∙ «age» y ∙ «mrn» ∙ «dob»
Generator: dual chamber ICD model DDMB1D4, serial «serial.1», implanted «d:-1600~-900» by Dr «a:last» at «hosp»
RA lead model 5076-52 s/n «serial»; RV lead 6935M-62 s/n «serial»
Home monitor s/n «serial», cell adapter MAC «mac», last transmission «d:-1» «t», via «url»
Battery 2.98 V, 6.1 y to ERI. AP 34% VP 2%. AT/AF burden 0.4%. P 2.8 mV, R 11.2 mV, thresholds 0.75 V @ 0.4 ms. Impedance 412/456/61 ohm.
Episodes: 1 VT (CL 320 ms) «d:-17/dab» «t», ATP x1 success. No shocks. Wenckebach 120. Advisory check: not in recall (FDA Z-0418-«y:-1»).
MRI conditional. Amiodarone 200, Coreg 12.5. QTc 461.
Pt rang «phone» re lead clicking, ok. Transport: fit note for [[«emplr»||DMV, licence «dl»]].
Next remote «d:91». Registry ID «trial». Billing 93295/93296, auth «auth».
«b:plain», CCDS       reviewed Dr «c:last»
""",
)

# 31 transfusion reaction -----------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US CA AU",
    (32, 96),
    """BLOOD BANK - TRANSFUSION REACTION WORKUP
Pt «p:lf^»  «mrn»  «dob»  «age»«p:sex»  Ward [[3N||ICU bed 6]]   ABO O Pos (DAT neg, Ab scr: anti-K, anti-Fya)
Bld bk armband «tub»   Workup # «labacc»   Dr «a:bare» paged «pager»
Unit(s): «din»  RBC LR vol 312 mL  exp «d:20»
         «din»  (not started)
Start «d:0» «t» 36.8 112/70 84   ; stop «t» 38.4 98/60 112 — rise 1.6 C. chills, no hives. Hgb 6.9 pre, 7.4 post.
Clerical check: labels ok 3/3. Pre-sample drawn by «b:plain» (employee «emp»), post by «c:plain». Plasma visual: no hemolysis. DAT post: neg. LDH 210, hapto 118. Gram stain bag neg; Cx accession «acc».
Pump s/n «serial»; tubing lot «lot»; filter 170-260 µm
Conclusion: FNHTR, imputability 2/3. Premed Tylenol 650 next time. HLA-A2, B27; Kell typing K-k+.
Reported to blood supplier «d:1» by fax «fax», their case «case». Hemovigilance entry «inc».
Med Dir «d:full»   tel «phonex»
""",
)

# 32 public health report ---------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA UK IE",
    (3, 92),
    """COMMUNICABLE DISEASE REPORT – [[fax||secure upload]] within 24 h
Disease: [[Salmonella typhi||Legionella pneumophila sg 1||Invasive meningococcal, sg B||Pertussis]]   ☒ confirmed  ☐ probable     Report no. «case»
Reported «d:0» «t» by «a:plain», IP nurse, «hosp», «phonex»
Case: «p:full», DOB «dob», «p:male», «age» y.   «ADDR.1»   «county.1»   Tel «phone»
Hosp no. «mrn»   «planlab» «plan»
Onset «d:-9»   Admitted «d:-4»   Outcome: [[recovering||ICU||discharged «d:-1»]]
Lab: specimen «labacc» collected «d:-4», PCR Ct 24.1, culture +ve 2/4 bottles, MIC cipro 0.06, urine Ag pos; WGS cluster t5.412.
Occupation / setting: [[cook||line worker||carer]] at «emplr» (last worked «d:-8/dab»); attends [[gym||choir]] ~40 people. Travel: [[Karachi||Lisbon||none]] until «d:-20/dab».
Contacts: «q:full» (household, 31), baby 7 mo, nan «age90» - prophylaxis Cipro 500 mg x1; mob «phone»
Vaccinated: 2/3 doses, MenACWY lot «lot».
Investigator: «b:full»  «b:email»
Environmental samples 3 of 11 pos, cooling tower no 2.
""".replace(
        "Travel: [[Karachi||Lisbon||none]] until «d:-20/dab».",
        "Travel: [[Pakistan||Portugal||Jamaica]] until «d:-20/dab».",
    ),
)

# 33 security incident -----------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA IE",
    (19, 90),
    """SECURITY / SAFETY EVENT     «inc.1»      «hosp»      «d:0» «t»   Level 2 of 5
Location: [[ED ambulance bay||visitor lot C, level 3||pharmacy corridor B]]
Persons: pt «p:full» (MRN «mrn», «age» «p:sex»), visitor «q:full», staff «a:plain» badge «badge»
What happened: visitor became loud when told visiting hours end at 8. Left in [[white van||grey Corolla]] plate «plate», clipped a parked car plate «plate» VIN «vin» (owner: RN «b:last», «phone»). Camera 7 clip export «hl», face match «face» 91% similarity — no auto action. Door 2-14 then opened w/ fingerprint reader, template «finger», which belongs to a contractor from «emplr» whose access ended «d:-30». AP logged phone MAC «mac», IP «ip4».
Injury: none / pt bruise 2 x 3 cm L forearm, pain 2/10, XR neg. Haldol NOT given, CIWA 4.
Police: Ofc [[.||]] «c:last», report «police», court date «d:33».
Narcan kit taken from wall box, lot «lot». Count 11/12.
Follow up: ban letter mailed «d:2» to «ADDR.5»; debrief 1530 «d:1/mab». Risk mgr «d:full» «xext»
""".replace("Ofc [[.||]] ", "Ofc. "),
)

# 34 302 commitment -----------------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US",
    (19, 74),
    """PSYCHIATRIC EMERGENCY EVALUATION (Sect. 302)
«hosp.1» ED — Crisis      «d:0/us» «t»      Petition/docket «docket»
Pt: «p:full»  DOB «dob/us»  MRN «mrn»  «natlab» «ssnx»  BH managed care ID «medicaid»

Petitioner: «q:full», [[«q:mum»||«q:bro»||roommate]], «street.1», «city.1», «zip.1», phone «phone». County delegate «c:full» («county.1» MH/ID) authorized «t», warrant served by Ofc. «d:last», incident «police».

HPI: «age» y/o «p:male» w/ schizoaffective d/o (F25.0), last inpt at «hosp.2» «d:-210~-100/my» – «d:-95~-60/my», off Invega Sustenna since «d:-45/mord» (last inj lot «lot»). Per petition, walking on Route 22 at nite, told «q:first» the "dentist put a chip in tooth 19" and that 412 people are watching. Bought a knife «d:-2/md». No firearms; driver lic «dl» surrendered «y:-1». [[Works||Worked]] at «emplr». Hx 2 attempts («y:-8», «y:-5»).

MSE: guarded, pressured, TP tangential, AH+, SI with plan, HI denied. Insight 0/4. C-SSRS 5, BPRS 58, CIWA 3, COWS 1. UDS + THC. EtOH <10. Li <0.2, Hgb 14.1, QTc 431. Capgras-like beliefs.

Formulation: meets 302 criteria, clear & present danger to self in past 30 d. Zyprexa 10 ODT given «t», 1:1 observer «e:first».

Rights (MH-783) explained, copy given. 303 hearing «d:4/us» at 10:00 by video, meeting link «url»; public defender «f:plain», bar no. «bar», «f:email».
Bed search: 7/11 declined; accepted at state unit, ref «conf», auth «auth».
«a:full», MD   PA lic «pamd»   crisis line «phone»
""",
)

# 35 overseas transfer letter ------------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "DE FR ES",
    (29, 97),
    """«hosp.1» · «street.1» · «zip.1» «city.1» · Tel. «phone» · Fax «fax»

TRANSFER / REPATRIATION LETTER ([[English copy||translation]])

«city.1», «d:0»                                   Ref. «refno»

Patient: «p:full», born «dob», «age» years, resident «street.2», «zip.2» «city.2»
«natlab»: «natid»    «planlab»: «plan»    Hospital file no. «mrn»
Travel insurer case: «case», assistance line «phone»

Dear colleague,

the a.m. patient was in our care from «d:-12» until today. [[Trimalleolar fracture left (AO 44-C1)||Maisonneuve fracture left]] after a fall on «d:-13/dab» in a rented car park; rental car plate «plate».

Operation on «d:-11»: osteosynthesis, plate 3.5 mm 8-hole, batch «lot»; Weber C. Surgeon Dr. «a:last», anaesthesia Dr. «b:full». Implant passport serial «serial». Fever 38.2 on day 3, CRP 84 -> 12 mg/l, Hb 10,4 g/dl, Quick 88 %, creatinine 0,9. COVID PCR negative (sample «labacc»). Enoxaparin 0,4 ml until week 6, Novalgin 4 x 20 gtt, Tavor 0,5 mg if needed.

Flight doctor «c:full», e-mail «c:email», ok for seat 12A. SpO2 97 %, NYHA I, Glasgow 15.

«q:Hus» «q:first» «q:last» accompanies, mobile «phone». Images «url», code «conf».
Invoice «inv»; IBAN of the clinic «iban».

Stitches out «d:3», x-ray in 6 weeks, load 20 kg.

With kind regards

Dr. med. «d:full», senior physician (reg. «prof»)
""",
)

# 36 wound/podiatry AU NZ -------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "AU",
    (55, 98),
    """HIGH RISK FOOT CLINIC – «clin»
«p:full»    UR «mrn»   IHI «ihi»    DOB «dob»   «age»y   Medicare «plan»
Ph «phone»   «ADDR.1»
Referred: Dr «a:full» (provider/AHPRA «prof»), ref dated «d:-18»

«d:0» wk 6. R plantar 1st MTPJ ulcer, Texas 1A, 12 x 9 x 2 mm (prev 18 x 14 x 3 on «d:-14/dm»). Probe to bone neg. ABI R 0.88 L 1.02, TBI 0.61. Monofilament 4/10. VPT 38 V. Charcot – inactive, temp diff 0.6°. HbA1c 8.4% (68). Debrided, #15 blade. Iodosorb lot «lot», Allevyn 10x10. TCC boot size 9, asset/serial «serial».
Photo uploaded, image id «accn», QR «url».
X-ray booked «d:5», booking «conf». Abx: Keflex 500 qid 7/7, ends «d:6/dab».
Transport: community car (rego «plate»), driver «b:first» «phone». [[«q:Hus»||Mate]] «q:first» dresses it Mon/Wed/Fri; ACC / WorkCover claim «wc».
Mum lived to «age90», also diabetic.
Plan r/v 2/52 «d:14/dm». Podiatrist «c:plain», pager «pager»
""",
)

# 37 maternity ------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "IN IN UK UK CA IE",
    (19, 42),
    """[[LABOUR WARD||DELIVERY]] / NEWBORN SUMMARY        «hosp»
Mother «p:full»  «age» yrs  DOB «dob»  Hosp No «mrn»  «natlab» «natid»  ph «phone»
Partner «q:full»   Addr «ADDR.1»
G3 P1+1, EDD «d:5», booked «d:-200~-170». LSCS «y:-4» at «hosp». GDM on Metformin 500 bd. Hb 10.«n:1-9», GBS neg, A Rh neg – Anti-D 1500 IU given «d:-80/dab», batch «lot». VDRL NR, TSH 2.1.
Adm «d:-1» «t» in labour 6 cm. ARM clear. Pethidine 75 + Phenergan. SVD / Neville-Barnes forceps «d:0» «t». EBL 350. 2nd deg tear, Vicryl Rapide 2-0. Apgar 8/9. 
BABY: [[boy||girl]], 3.12 kg, HC 34 cm, Hosp No «mrn», band «tub», cord blood no. «labacc». pH 7.28/7.31. Vit K 1 mg. Moro ++, Ortolani/Barlow neg, red reflex +/+. BCG + OPV lot «lot». SBR 142 µmol/L at 38 h. G6PD sent.
Birth notif. no. «case», registered by «a:plain». TENS unit returned ser «serial». TPA / insurance «plan», bill «inv».
D/C «d:2». PN visit «d:10/dab», call «b:first» on «phone». Great grandmother, «age90w», wants visit!
Dr «c:full» (Reg «prof»)
""",
    "F",
)

# 38 occupational health -----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
add(
    "US US CA",
    (19, 66),
    """OCCUPATIONAL HEALTH - WORK STATUS / WORKERS COMP
Clinic: «clin»   «street.1» «city.1» «st.1» «zip.1»   Fx «fax»
Employee «p:full»    DOB «dob»    «natlab» «natid»    Emp ID «emp»    Chart «mrn»
Employer: «emplr.1»    Supv «b:full» «phonex»     Carrier claim «wc»    DOI «d:-8» «t»
Job: [[forklift op||line lead||CDL driver, lic «dl»]]
Hx: twisted lifting 45 lb tote off pallet (18 of 20). Or: tow motor unit 14, s/n «serial». Co. truck plate «plate» not involved. ED visit «d:-8/md» at «hosp», acct «acct».
PE: L-spine flex 60/90, SLR neg 80/80, Kemp's +, DTR 2/4, strength 5/5, Waddell 1/5. UDS collected, CoC form «labacc», 10-panel neg, BAT 0.000 x2. Audiogram 4k 35 dB. XR 3v neg. BP 136/84.
Dx S39.012A.   CPT 99203-25. MMI: not yet
Rx: Flexeril 5 qhs, Naprosyn 500 bid. 
RESTRICT: lift ≤15 lb, no overhead, sit 10 min/h thru «d:7». RTC «d:7» 0815.
Time clock finger scan reset – enroll no. «finger», per HR «c:plain» «c:email».
«a:full», PA-C   NPI «npi»
""",
)


# 39 access audit trail ---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
def t39(c):
    r = c.r
    L = [
        "EHR ACCESS AUDIT EXTRACT   «hosp»   req «req»   range «d:-9/iso» to «d:0/iso»",
        "subject: «p:lf»  mrn=«mrn.1»  dob=«dob/iso»  (pt complaint, letter «d:-2/mlong»: ex-[[«q:hus»||partner]] «q:first» works here)",
        "ts|user|name|role|device|action|obj",
    ]
    for i, k in enumerate("abqc"):
        h = "T" if r.random() < 0.5 else " "
        L.append(
            f"«d:-{9 - 2 * i}/iso»{h}{r.randint(0, 23):02}:{r.randint(0, 59):02}:{r.randint(0, 59):02}|«user»|«{k}:lf»|"
            + r.choice(["RN", "REG", "MD", "HIM", "PT"])
            + "|«ip4»"
            + r.choice(["", " «mac»"])
            + "|"
            + r.choice(["VIEW", "PRINT", "BREAK-GLASS", "EXPORT"])
            + "|"
            + r.choice(
                [
                    "note «hl»",
                    "labs (A1c 6.4)",
                    "acc «acc»",
                    "demographics",
                    "visit «enc»",
                    "problem list (F32.1)",
                ]
            )
        )
    L.append(
        "session «sess» idle 900s; sign-on factor: "
        + r.choice(["iris «iris»", "fingerprint «finger»", "voice «voice»", "palm «palm»"])
        + "; build 11.4.2; 4/4 rows exported, hit ratio 0.75"
    )
    L.append(
        "Reviewer «d:full», «phonex», «d:email». "
        + r.choice(
            [
                "Row 3 = no treatment relationship. Interview set «d:5/mab». HR file «emp».",
                "Sanction level 2/4 proposed; OCR notice by «d:51/mlong». Privacy case «case».",
            ]
        )
    )
    return "\n".join(L)


add("US US CA IE", (24, 79), t39)


def note(ti, n, seed):
    r = random.Random(f"KK-{seed}-{ti}-{n}")
    locs, ages, text, sex = T[ti]
    c = C(r, r.choice(locs), ages, sex)
    c.tsep = r.choice([":", ":", ""])
    c.clock, c.hh = r.randint(360, 1040), r.choice(["h", "h", " hrs"])
    c.sep = r.choice([",", "|", ";", "\t"])
    if callable(text):
        text = text(c)
    return render(c, text)


def main():
    N, seed = int(sys.argv[1]), sys.argv[2]
    for ti in range(len(T)):
        for n in range(N):
            t, s = note(ti, n, seed)
            print(json.dumps({"template": ti, "text": t, "spans": s}, ensure_ascii=False))


if __name__ == "__main__":
    main()
