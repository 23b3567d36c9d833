#!/usr/bin/env python3
"""Synthetic clinical notes (all invented) with labelled identifiers.   python3 ff.py N SEED
Prints N notes for each of 40 templates as JSON Lines: {"template", "text", "spans": [[start, end, KIND], ...]}
House rules: NHS / NHI / UHID / IPD numbers are MRN; PPS, Aadhaar, PAN, NI numbers are SSN; medical card and Medicare
numbers are HEALTH_PLAN; schools, pharmacies and care homes are FACILITY; "Co. Cork" and "Essex County" are labelled whole;
flat / apartment parts belong to STREET; a main number with its extension is one PHONE."""
import sys, json, random
import datetime as dt

A, B, C = "\ue000", "\ue001", "\ue002"


def S(kind, val):
    return f"{A}{kind}{B}{val}{C}"


def render(marked):
    out, spans, pos, kind, start, buf = [], [], 0, None, 0, None
    for ch in marked:
        if ch == A:
            buf = []
        elif ch == B:
            kind, buf, start = "".join(buf).upper(), None, pos
        elif ch == C:
            spans.append([start, pos, kind])
        elif buf is not None:
            buf.append(ch)
        else:
            out.append(ch)
            pos += 1
    return "".join(out), spans


def hardwrap(text, width):
    """turn blanks into line breaks (length unchanged, so offsets hold)"""
    t, col, last = list(text), 0, -1
    for i, ch in enumerate(t):
        if ch == "\n":
            col, last = 0, -1
            continue
        col += 1
        if ch == " ":
            last = i
        if col > width and last > 0:
            t[last] = "\n"
            col, last = i - last, -1
    return "".join(t)


FIRST = {
    "us": ("Maria:f Denise:f Latoya:f Grace:f April:f Joy:f Thuy:f Marisol:f Beatriz:f Nadège:f Colleen:f Shanice:f Rebecca:f Ximena:f "
           "Eleanor:f Ruth:f Ingrid:f Hannah:f Faith:f Dolores:f Kimberly:f Yesenia:f Priscilla:f Wendy:f "
           "Will:m Mark:m Jamal:m Tyrone:m Carlos:m Anthony:m Vinh:m Jean-Claude:m Wendell:m Chance:m Brendan:m Douglas:m Hector:m "
           "Manuel:m Eugene:m Stanley:m Marcus:m Theodore:m Grant:m Duarte:m Kwame:m Otis:m Leon:m Raymond:m"),
    "ie": ("Aoife:f Siobhán:f Niamh:f Gráinne:f Caoimhe:f Deirdre:f Bríd:f Noreen:f Máire:f Sinéad:f Orla:f Nuala:f Assumpta:f Eileen:f "
           "Ciarán:m Donal:m Tadhg:m Pádraig:m Diarmuid:m Eoghan:m Finbarr:m Seán:m Cormac:m Denis:m Jeremiah:m Con:m Oisín:m Micheál:m"),
    "in": ("Sunita:f Anjali:f Kavita:f Meenal:f Rukmini:f Shubhangi:f Vaishali:f Farzana:f Prajakta:f Asha:f Lata:f Deepa:f Swati:f Noor:f "
           "Rajesh:m Suresh:m Aniket:m Sandeep:m Mahesh:m Imran:m Prakash:m Vithal:m Chandrakant:m Ganesh:m Nikhil:m Abhijit:m Yusuf:m Dattatray:m"),
    "uk": ("Gemma:f Philippa:f Hazel:f Maureen:f Ayesha:f Bethan:f Morag:f Doreen:f Jade:f Constance:f "
           "Alistair:m Gareth:m Nigel:m Callum:m Tariq:m Rhys:m Clive:m Angus:m Dominic:m Barnaby:m"),
    "nz": ("Aroha:f Mereana:f Hinewai:f Kirsty:f Tania:f Bronwyn:f Wiremu:m Tāne:m Hemi:m Craig:m Nikau:m Stuart:m"),
    "de": ("Annegret:f Heike:f Ulrike:f Sabine:f Jürgen:m Wolfgang:m Dieter:m Matthias:m Steffen:m Katharina:f"),
    "fr": ("Mireille:f Solène:f Geneviève:f Odile:f Thierry:m Étienne:m Rémi:m Yannick:m Bérénice:f Gaston:m"),
    "es": ("Inmaculada:f Rocío:f Begoña:f Consuelo:f Iñaki:m Javier:m Álvaro:m Nicolás:m Pilar:f Ramón:m"),
}
LAST = {
    "us": ("Delgado Okafor Nguyen Silva Tran Pierre-Louis Rice Long Young Washington Kowalczyk Brooks Medeiros Santos Whitcombe Hale Pratt "
           "Saltonstall Baptiste McAllister DiNapoli Greenberg Ferreira Yoon Castellano Bell Hardy Goldfarb Ouellette Petrosyan Teixeira "
           "Fontaine Ashworth Banks O'Rourke Mbeki-Jones Stone Cho Vandermeer Lindqvist Abernathy Quiñones Small Woods Tavares Grady").split(),
    "ie": ("Murphy|O'Sullivan|Ní Chonaill|Buckley|Twomey|Crowley|O'Leary|Hurley|Cotter|MacCarthy|Ó Súilleabháin|Lucey|Desmond|Kelleher|"
           "O'Driscoll|Barry|Lehane|Scannell|Hegarty|Coughlan|Uí Laoghaire|Dineen|Forde|Riordan|Cashman|Tangney").split("|"),
    "in": ("Kulkarni Deshpande Jadhav Patil Bhosale Shaikh Joshi Gokhale Kadam Pawar Shinde Inamdar D'Souza Chavan Gaikwad Sathe Ranade "
           "Mulani Wagh Phadke Tambe Nair Iyer Bhandari Thakur More").split(),
    "uk": ("Hargreaves Pickering Ogden Llewellyn MacAskill Sidhu Entwistle Featherstone Akhtar Bexley Threlfall Cobb Winterbourne Dunmore "
           "Rigby Parfitt Begum Sharples").split(),
    "nz": "Ngata Parata Henare Tamihana McLeish Rangihuna Fairburn Te-Kanawa Aldridge Paterson Wihongi".split(),
    "de": "Schäfer|Kühnemann|Weißgerber|von der Heydt|Obermüller|Brinkmann|Lüttich|Pfeiffer".split("|"),
    "fr": "Delacroix|Lefèvre|Roussel|Le Guen|Marchand|D'Aubigny|Besson|Charpentier".split("|"),
    "es": "Etxeberria|García Lozano|Peñalver|de la Fuente|Zubizarreta|Moreno Gil|Carrasco|Ibáñez".split("|"),
}
CITY = {
    "us": ("Worcester|Lowell|Quincy|Brockton|Fall River|Chelsea|Haverhill|Medford|Revere|Leominster|Pittsfield|Nashua|Pawtucket|Woonsocket|"
           "Mashpee|Duluth|Tulsa|Yakima|Macon|Shreveport|Eau Claire|Las Cruces|Harlan Falls|New Ashby|Tilbury Corners|Orange|Reading|Sandwich").split("|"),
    "ie": "Mallow|Bandon|Midleton|Youghal|Cobh|Skibbereen|Macroom|Ballincollig|Carrigaline|Fermoy|Kinsale|Douglas|Bishopstown|Blarney|Clonakilty|Ballyknockane".split("|"),
    "in": "Pune|Hadapsar|Kothrud|Pimpri|Chinchwad|Satara|Baramati|Shirur|Nashik|Solapur|Ahmednagar|Lonavala|Talegaon|Sangli|Wakad|Manchar".split("|"),
    "uk": "Leeds|Stockport|Hexham|Wrexham|Kirkcaldy|Bury|Whitby|Swansea|Paisley|Ludlow|Deal".split("|"),
    "nz": "Whanganui|Timaru|Rotorua|Napier|Ōtaki|Gore|Tauranga|Masterton".split("|"),
    "au": "Ballarat|Toowoomba|Wagga Wagga|Geelong|Bunbury|Dubbo|Mount Gambier|Albury".split("|"),
    "ca": "Moncton|Red Deer|Kelowna|Thunder Bay|Trois-Rivières|Guelph|Sydney Mines|Moose Jaw".split("|"),
    "de": "Göttingen|Bad Homburg|Freiburg|Münster|Kassel|Weiden".split("|"),
    "fr": "Quimper|Angers|Saint-Malo|Grenoble|Béziers|Aix-en-Provence".split("|"),
    "es": "Cádiz|Santander|Alcalá de Henares|Málaga|Logroño|Elche".split("|"),
}
ELSEWHERE = "Nashua|Pawtucket|Woonsocket|Duluth|Tulsa|Yakima|Macon|Shreveport|Eau Claire|Las Cruces".split("|")
COUNTY = {"us": "Middlesex County|Essex County|Norfolk County|Plymouth County|Worcester County|Bristol County|Suffolk County|Pitt County".split("|"),
          "ie": "Co. Cork|Co Kerry|County Waterford|Co. Limerick|Co. Tipperary|County Cork|Co Clare".split("|"),
          "uk": "West Yorkshire|Northumberland|Shropshire|Fife|Derbyshire|Devon".split("|")}
STREETNAME = ("Walnut|Tremont|Dudley|Old Post|Salem|Beacon Hill|Chestnut|Prospect|Harvard|Lincoln|Mechanic|Bay State|Cedar Pond|Father Kiley|"
              "Union|Fellsway|Magnolia|Pond View|Granite|Mill Race|Columbia|Saint James|Franklin|Elm|Washington").split("|")
SURF = "Aldrich Pemberton Haskell Corcoran Brigham-Lowe Tilden Whitmore Sargent Coolidge Farnham Weld Dwyer".split()
SAINT = "Brendan Agnes Camillus Finbarr Raphael Monica Declan Columba Bernadette Gobnait Luke Martha".split()
NATURE = "Riverside Harborview Maplewood Stonebridge Clearwater Lakeshore Hillcrest Oakhaven Northgate Seaview Birchfield".split()
INFAC = "Sahyog Shree-Sai Navjeevan Sanjivani Ashwini Chaitanya Aarogyadeep Indrayani Deccan Vedant Sukhkarta Mulshi".split()
ONES = "ninety ninety-one ninety-two ninety-three ninety-four ninety-five ninety-six ninety-seven ninety-eight ninety-nine".split()
MON = "January February March April May June July August September October November December".split()


def ordinal(n):
    return f"{n}{'th' if 11 <= n % 100 <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


class Person:
    def __init__(s, g, loc, sex=None):
        r = g.r
        pool = [x.split(":") for x in FIRST[loc].split()]
        if sex:
            pool = [x for x in pool if x[1] == sex]
        s.f, s.sex = r.choice(pool)
        s.l = r.choice(LAST[loc])
        s.m = r.choice("ABCDEFGHJKLMNPRSTW")
        f = s.sex == "f"
        s.he, s.him, s.his = ("she", "her", "her") if f else ("he", "him", "his")
        s.He, s.His = s.he.capitalize(), s.his.capitalize()
        s.Mr = r.choice(["Ms.", "Mrs."]) if f else "Mr."
        s.mr = s.Mr.rstrip(".")
        s.man = "woman" if f else "man"
        s.F = "F" if f else "M"
        s.female = "female" if f else "male"
        s.full = S("NAME", f"{s.f} {s.l}")
        s.fullm = S("NAME", f"{s.f} {s.m}. {s.l}")
        s.init = S("NAME", f"{s.f[0]}. {s.l}")
        s.initn = S("NAME", f"{s.f[0]} {s.l}")
        s.rel = lambda *pairs: r.choice(pairs)[0 if f else 1]
        s.first, s.last = S("FIRST", s.f), S("LAST", s.l)
        s.lf, s.lfm = S("LASTFIRST", f"{s.l}, {s.f}"), S("LASTFIRST", f"{s.l}, {s.f} {s.m}")
        s.LF = S("LASTFIRST", f"{s.l}, {s.f}".upper())
        s.FULL = S("NAME", f"{s.f} {s.l}".upper())


PLAIN = str.maketrans("áéíóúàèìòùäöüÁÉÍÓÚñÑçÇōāŌĀëï", "aeiouaeiouaouAEIOUnNcCoaOAei")


def slug(x):
    return "".join(ch for ch in x.translate(PLAIN).replace("ß", "ss").lower() if ch.isalpha() and ch.isascii())


class G:
    def __init__(s, r):
        s.r, s.loc = r, "us"
        s.base = dt.date(2016, 1, 4) + dt.timedelta(days=r.randrange(3400))
        s.st = None

    # ---- helpers
    def p(s, *xs):
        return s.r.choice(xs)

    def opt(s, x, q=.5):
        return x if s.r.random() < q else ""

    def n(s, a, b):
        return s.r.randint(a, b)

    def dec(s, a, b, k=1):
        return f"{s.r.uniform(a, b):.{k}f}"

    def pat(s, *ps):
        o = []
        for ch in s.r.choice(ps):
            o.append({"#": lambda: s.r.choice("0123456789"), "%": lambda: s.r.choice("23456789"),
                      "@": lambda: s.r.choice("ABCDEFGHJKLMNPRSTVWXYZ"), "&": lambda: s.r.choice("0123456789ABCDEF"),
                      "~": lambda: f"{s.base.year % 100:02d}", "^": lambda: str(s.base.year)}.get(ch, lambda: ch)())
        return "".join(o)

    def setloc(s, loc):
        s.loc = loc

    def t(s):
        h, m = s.n(6, 21), s.n(0, 59)
        return s.p(f"{h:02d}:{m:02d}", f"{h:02d}{m:02d}", f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}") if s.loc == "us" else f"{h:02d}:{m:02d}"

    def hm(s):
        return f"{s.n(6, 21):02d}:{s.n(0, 59):02d}"

    def bp(s):
        k = s.n(94, 186)
        return f"{k}/{int(k * s.r.uniform(.5, .68))}"

    def times(s, k):
        return [f"{x // 60:02d}:{x % 60:02d}" for x in sorted(s.r.sample(range(420, 1300), k))]

    def ml(s):
        return s.p("MRN", "MRN", "MRN:", "MR#", "Med Rec #", "Unit No.", "Chart #", "pt ID")

    def bl(s):
        return s.p("DOB", "DOB", "DOB:", "D.O.B.", "Birth date", "born", "b.")

    def age(s, a=19, b=88):
        return s.n(a, b)

    def age90(s, words=False, k=None):
        k = s.n(0, 9) if k is None else k - 90
        return S("AGE", ONES[k] if words else str(90 + k))

    # ---- dates
    def style(s):
        return s.r.choice({"us": ["M/D/Y", "MM/DD/Y", "M/D/y", "MM-DD-Y", "Mon D, Y", "Month D, Y", "ISO", "DD-Mon-Y"],
                           "ca": ["ISO", "Mon D, Y", "DD-Mon-Y"],
                           "de": ["DD.MM.Y", "D.M.y"], "fr": ["DD/MM/Y"], "es": ["DD/MM/Y", "DD-MM-Y"]}.get(
                               s.loc, ["DD/MM/Y", "DD/MM/y", "D Mon Y", "D Month Y", "DD.MM.y", "DD-Mon-y", "DD-MM-Y", "Dth Month Y"]))

    def fmt(s, d, st):
        mon = MON[d.month - 1]
        return {"M/D/Y": f"{d.month}/{d.day}/{d.year}", "MM/DD/Y": f"{d.month:02d}/{d.day:02d}/{d.year}", "M/D/y": f"{d.month}/{d.day}/{d.year % 100:02d}",
                "MM-DD-Y": f"{d.month:02d}-{d.day:02d}-{d.year}", "Mon D, Y": f"{mon[:3]} {d.day}, {d.year}", "Month D, Y": f"{mon} {d.day}, {d.year}",
                "ISO": d.isoformat(), "DD-Mon-Y": f"{d.day:02d}-{mon[:3].upper()}-{d.year}", "DD.MM.Y": f"{d.day:02d}.{d.month:02d}.{d.year}",
                "D.M.y": f"{d.day}.{d.month}.{d.year % 100:02d}", "DD/MM/Y": f"{d.day:02d}/{d.month:02d}/{d.year}", "DD/MM/y": f"{d.day:02d}/{d.month:02d}/{d.year % 100:02d}",
                "D Mon Y": f"{d.day} {mon[:3]} {d.year}", "D Month Y": f"{d.day} {mon} {d.year}", "DD.MM.y": f"{d.day:02d}.{d.month:02d}.{d.year % 100:02d}",
                "DD-Mon-y": f"{d.day:02d}-{mon[:3]}-{d.year % 100:02d}", "DD-MM-Y": f"{d.day:02d}-{d.month:02d}-{d.year}", "Dth Month Y": f"{ordinal(d.day)} {mon} {d.year}",
                "M/D": f"{d.month}/{d.day}", "MM-DD": f"{d.month:02d}-{d.day:02d}", "Mon D": f"{mon[:3]} {d.day}", "Month Dth": f"{mon} {ordinal(d.day)}",
                "Dth Mon": f"{ordinal(d.day)} {mon[:3]}", "D Mon": f"{d.day} {mon[:3]}", "Dth Month": f"{ordinal(d.day)} {mon}", "D/M": f"{d.day}/{d.month}",
                "the Dth of Month": f"{ordinal(d.day)} of {mon}", "YMD": f"{d.year}{d.month:02d}{d.day:02d}", "DMY": f"{d.day:02d}{d.month:02d}{d.year}",
                "Month Y": f"{mon} {d.year}", "Mon-y": f"{mon[:3]}-{d.year % 100:02d}", "M/Y": f"{d.month:02d}/{d.year}"}[st]

    def d(s, off=0, st=None):
        if s.st is None:
            s.st = s.style()
        return S("DATE", s.fmt(s.base + dt.timedelta(days=off), st or s.st))

    def dy(s, off=0):
        """day and month, no year"""
        st = s.r.choice(["M/D", "M/D", "Mon D", "Month Dth"] if s.loc in ("us", "ca") else ["D/M", "D Mon", "Dth Month", "Dth Mon", "the Dth of Month"])
        return s.d(off, st)

    def dyw(s, off=0):
        return s.d(off, "Month Dth" if s.loc in ("us", "ca") else s.r.choice(["Dth Month", "Dth Mon"]))

    def my(s, off):
        return s.d(off, s.r.choice(["Month Y", "Month Y", "M/Y", "Mon-y"]))

    def dob(s, age, st=None):
        if s.st is None:
            s.st = s.style()
        st = st or s.st
        if st in ("M/D/y", "D.M.y", "DD/MM/y", "DD.MM.y", "DD-Mon-y"):
            st = st[:-1] + "Y" if st[:-1] + "Y" in ("M/D/Y", "DD/MM/Y", "DD.MM.Y", "DD-Mon-Y") else "DD.MM.Y"
        return S("DATE", s.fmt(s.base - dt.timedelta(days=int(age * 365.25) + s.n(20, 340)), st))

    # ---- people and places
    def person(s, loc=None, sex=None):
        loc = loc or s.loc
        return Person(s, {"au": "uk", "ca": "us"}.get(loc, loc), sex)

    def city(s):
        pool = CITY[s.loc]
        if s.loc == "us" and s.r.random() < .93:
            pool = [x for x in pool if x not in ELSEWHERE]
        return S("CITY", s.r.choice(pool))

    def county(s):
        return S("COUNTY", s.r.choice(COUNTY[s.loc]))

    def fac(s, what=None):
        r, loc = s.r, s.loc
        c, su, sa, na = r.choice(CITY[loc]), r.choice(SURF), r.choice(SAINT), r.choice(NATURE)
        if what == "pharm":
            v = {"ie": f"{r.choice(LAST['ie'])}'s Pharmacy", "in": f"{r.choice(INFAC)} Medico"}.get(loc, r.choice([f"{su} Drug", f"{na} Apothecary", f"{c} Care Pharmacy"]))
        elif what == "home":
            v = {"ie": f"{sa} House Nursing Home", "uk": f"{na} Residential Home"}.get(loc, r.choice([f"{na} Rehabilitation & Nursing", f"{su} Manor", f"{c} Skilled Care Center"]))
        elif what == "school":
            v = r.choice([f"{su} Elementary School", f"{c} Middle School", f"St. {sa} Academy", f"{na} Charter School"])
        elif what == "gp":
            v = {"ie": r.choice([f"{c} Medical Centre", f"{na} Family Practice", f"{c} Primary Care Centre"]), "uk": f"{na} Surgery",
                 "in": f"{r.choice(LAST['in'])} Clinic", "us": r.choice([f"{su} Family Medicine", f"{na} Internal Medicine Associates", f"{c} Community Health Center"])}.get(loc, f"{na} Medical Centre")
        elif loc == "ie":
            v = r.choice([f"St {sa}'s University Hospital", f"{c} General Hospital", f"{sa} Regional Hospital", f"{c} Community Hospital"])
        elif loc == "in":
            v = r.choice([f"{r.choice(INFAC)} Multispeciality Hospital", f"{r.choice(INFAC)} Hospital & Research Centre", f"{r.choice(INFAC)} Heart Institute", f"{r.choice(LAST['in'])} Memorial Hospital"])
        elif loc == "uk":
            v = r.choice([f"{c} Royal Infirmary", f"{su} District Hospital", f"Queen Adela Hospital, {c}"])
        elif loc == "de":
            v = r.choice([f"Klinikum {c}", f"St.-Elisabeth-Krankenhaus {c}"])
        elif loc == "fr":
            v = r.choice([f"CHU de {c}", f"Clinique Saint-Aubin"])
        elif loc == "es":
            v = r.choice([f"Hospital Virgen del Prado", f"Clínica Santa Eulalia"])
        elif loc in ("nz", "au", "ca"):
            v = r.choice([f"{c} Base Hospital", f"{c} Regional Hospital", f"{na} Health Centre"])
        else:
            v = r.choice([f"{c} General Hospital", f"St. {sa} Medical Center", f"{su} Memorial Hospital", f"{na} Health Center", f"Mount {su} Hospital", f"{su}-{na} Medical Center"])
        return S("FACILITY", v)

    def emp(s, what=None):
        r = s.r
        if what:
            return S("EMPLOYER", f"{r.choice(SURF)} {what}")
        su = r.choice(SURF)
        return S("EMPLOYER", r.choice({"ie": [f"{su} Meats Ltd", f"{r.choice(CITY['ie'])} Co-op Creamery", f"Lee Valley {su} Pharmachem"],
                                       "in": [f"{r.choice(INFAC)} Autocomp Pvt Ltd", f"{r.choice(LAST['in'])} Infotech", f"{r.choice(INFAC)} Forgings"],
                                       }.get(s.loc, [f"{su} & Sons Roofing", f"{su} Freight LLC", f"Bay Colony {su} Seafood", f"{r.choice(NATURE)} Linen Service", f"{su} Biologics, Inc.", f"{su} Concrete Co."])))

    def street(s):
        r, loc, n = s.r, s.loc, s.n(2, 980)
        if loc == "ie":
            v = r.choice([f"{s.n(1, 88)} {r.choice(['Ard na Gréine', 'Cois Laoi', 'Slí na Coille', 'Páirc an Chrócaigh'])}", f"{s.n(1, 140)} {r.choice(['Old Youghal Road', 'Evergreen Street', 'Bóthar Buí', 'Strand Road', 'Pouladuff Road'])}",
                          f"Apt {s.n(1, 40)}, The Maltings, {r.choice(['Popes Quay', 'Wandesford Quay', 'Dyke Parade'])}"])
        elif loc == "in":
            v = r.choice([f"Flat No. {s.n(1, 9)}0{s.n(1, 6)}, {r.choice(['Sai Krupa', 'Shree Ganesh', 'Gulmohar', 'Mayur'])} Residency, {r.choice(['Baner', 'Paud', 'Karve', 'Satara', 'Alandi'])} Road",
                          f"{s.n(10, 900)}/{s.n(1, 9)}, {r.choice(['Shukrawar', 'Sadashiv', 'Nana', 'Rasta'])} Peth", f"S. No. {s.n(11, 99)}/{s.n(1, 6)}A, Lane {s.n(2, 9)}, {r.choice(['Datta Nagar', 'Gandhi Chowk', 'Vidya Vihar'])}"])
        elif loc == "uk":
            v = f"{s.n(1, 190)}{r.choice(['', '', 'b', 'A'])} {r.choice(['Albert Terrace', 'Kirkgate', 'Moorside Avenue', 'Station Road', 'Glebe Close', 'Ffordd Las'])}"
        elif loc == "au":
            v = r.choice([f"Unit {s.n(1, 20)}/{s.n(1, 99)} Banksia Parade", f"{n} Wattle Grove", f"{n} Old Coach Rd"])
        elif loc == "nz":
            v = f"{n} {r.choice(['Kōwhai Terrace', 'Marine Parade', 'Tui Street', 'Rātā Road'])}"
        elif loc == "ca":
            v = r.choice([f"{s.n(101, 940)}-{s.n(1000, 4400)} Maple Crescent NW", f"{n} rue Sainte-Anne", f"{n} Concession Rd {s.n(3, 12)}"])
        elif loc == "de":
            v = f"{r.choice(['Lindenstraße', 'Am Mühlbach', 'Goethestr.', 'Bahnhofsweg'])} {s.n(1, 140)}{r.choice(['', 'a', ''])}"
        elif loc == "fr":
            v = f"{s.n(1, 90)}{r.choice(['', ' bis'])}, {r.choice(['rue des Lilas', 'allée des Tilleuls', 'avenue Jean-Moulin', 'impasse du Four'])}"
        elif loc == "es":
            v = f"{r.choice(['C/ Mayor', 'Calle del Olivo', 'Avda. de la Paz', 'Plaza San Roque'])} {s.n(1, 90)}, {s.n(1, 6)}º {r.choice('ABC')}"
        else:
            v = f"{n} {r.choice(STREETNAME)} {r.choice(['St', 'St.', 'Street', 'Ave', 'Avenue', 'Rd', 'Lane', 'Terrace', 'Blvd', 'Ct'])}"
            v += r.choice(["", "", f" Apt {s.n(1, 40)}", f", #{s.n(1, 12)}{r.choice('ABC')}", f", Unit {s.n(2, 30)}"])
            if r.random() < .12:
                v = r.choice(["PO Box ", "P.O. Box "]) + str(s.n(11, 9900))
        return S("STREET", v)

    def zip(s):
        return S("ZIP", {"us": lambda: s.pat("01###", "02###", "02###", "01###-####", "0%###", "%####"), "ie": lambda: s.pat("T12 @#@#", "T23 @##@", "P%# @@##", "T45@#@#", "P25 @2#%"),
                         "in": lambda: s.pat("4110##", "411 0##", "41%###"), "uk": lambda: s.pat("@@% #@@", "@%# #@@", "@@1% #@@"), "ca": lambda: s.pat("@#@ #@#"),
                         "au": lambda: s.pat("%###"), "nz": lambda: s.pat("%###"), "de": lambda: s.pat("%####"), "fr": lambda: s.pat("%%000", "%%%00"), "es": lambda: s.pat("%%0##")}[s.loc]())

    # ---- numbers
    def phraw(s, kind=None):
        if kind and s.loc == "ie":
            return s.pat("021 4## ####", "(021) 4######", "+353 (0)21 4## ####", "022 %####", "021-4######") if kind == "l" else s.pat("087 %## ####", "086-%######", "+353 85 %## ####", "083%######", "00353 87 %######")
        if kind and s.loc == "in":
            return s.pat("020-2%##-####", "020 6%## ####", "(020) 2%## ####", "91-20-2%######") if kind == "l" else s.pat("98%## #####", "+91 9%### #####", "+91-98%#######", "9%########", "9%# %### ####")
        if kind and s.loc == "uk":
            return s.pat("0113 %## ####", "01434 %#####", "(0161) %## ####") if kind == "l" else s.pat("07%## ######", "+44 7%## ######", "07%##%#####")
        a = s.r.choice("617 508 978 781 413 857 774 401 603 207 918 509".split())
        return {"us": lambda: s.pat(f"({a}) %##-####", f"{a}-%##-####", f"{a}.%##.####", f"{a} %## ####", f"+1 {a} %## ####", f"1-{a}-%##-####", f"{a}%######"),
                "ca": lambda: s.pat("(506) %##-####", "403-%##-####", "250 %##-####", "1-807-%##-####"),
                "ie": lambda: s.pat("021 4## ####", "(021) 4######", "087 %## ####", "086-%######", "+353 85 %## ####", "+353 (0)21 4## ####", "022 %####"),
                "in": lambda: s.pat("98%## #####", "+91 9%### #####", "+91-98%#######", "020-2%##-####", "020 6%## ####", "9%########", "(020) 2%## ####"),
                "uk": lambda: s.pat("0113 %## ####", "07%## ######", "+44 7%## ######", "01434 %#####", "(0161) %## ####"),
                "au": lambda: s.pat("04%# ### ###", "(03) 9### ####", "+61 4## ### ###", "07 %### ####"), "nz": lambda: s.pat("021 %## ####", "06 %## ####", "027-%##-####", "+64 21 %## ###"),
                "de": lambda: s.pat("+49 551 %#####", "0551/%#####", "0171 %######", "06172 - %####"), "fr": lambda: s.pat("06 %# ## ## ##", "+33 2 %# ## ## ##", "02.%#.##.##.##"),
                "es": lambda: s.pat("+34 6## ### ###", "95%-## ## ##", "6## ## ## ##")}[s.loc]()

    def ph(s, kind=None):
        return S("PHONE", s.phraw(kind))

    def phx(s):
        return S("PHONE", s.phraw("l") + s.pat(" x%###", " ext. %###", " ext %##", ", ext. %####"))

    def ext(s):
        return s.p("ext. " + S("PHONE", s.pat("%###")), S("PHONE", s.pat("x%####", "x%###")), "ext " + S("PHONE", s.pat("%####")))

    def pager(s):
        return S("PHONE", s.pat("%####", "%###", "617-%##-####"))

    def mrn(s):
        return S("MRN", {"ie": lambda: s.pat("C0%####", "######", "M%######", "%##-###"), "in": lambda: s.pat("PUN-^-0####", "1021-%#####", "UH00%#####", "^%####", "SMH/~/0%###"),
                         "uk": lambda: s.pat("%## ### ####", "%##-###-####", "%#########"), "nz": lambda: s.pat("@@@%###"), "au": lambda: s.pat("%######", "UR%#####")}.get(
                             s.loc, lambda: s.pat("%######", "00%#####", "%#######", "E%######", "%##-##-##", "M000%#####", "##-##-##", "BH%######", "0%#####-%"))())

    def oid(s, what="case"):
        return S("OTHER_ID", s.pat(*{
            "path": ["S~-0####", "SP-~-%####", "~:NS0%###", "H~/%####", "~-%#####-@", "~S%#####"],
            "acc": ["A%######", "E%#######", "RAD~%#####", "~-%#####-@", "CT~0%#####", "%#######"], "case": ["C-^-0%##", "%#####-~", "%###/~", "^-%####", "CS%######"],
            "claim": ["CLM%#######", "~%###%####00", "%###-%####-##", "E@@%######", "CLM-^-%#####"], "auth": ["PA%######", "A~%#####", "AUTH-%#####", "@%########"],
            "trial": ["%##-0##", "0%-0##-@@@", "SUBJ-%##-%##", "R0%-%###"], "badge": ["B-%####", "%#####", "E0%####"], "order": ["ORD%######", "%########", "~-%######"],
            "rx": ["%######", "%######", "0%#####-0%###"], "ticket": ["HD-%#####", "REQ%######", "#%#####", "TKT-%####"], "run": ["~-%####", "^%#####", "R%######"],
            "conf": ["@@%#@%", "%#@@#@", "WEB-%#####"], "enc": ["%########", "V00%######", "%#######"], "docket": ["~%#CV0%###", "SU^P%###", "^-%###-@@"],
            "token": ["OPD/^/0%###", "CP-%####/~"]}[what]))

    def plan(s):
        return S("HEALTH_PLAN", {"ie": lambda: s.pat("@%#####@", "%######-0%"), "in": lambda: s.pat("P/%####1/01/^/00%###", "5##%%%##########", "MED-%######-0#"), "au": lambda: s.pat("%### ##### #/%", "%### ##### #"),
                                 "ca": lambda: s.pat("%###-###-###-@@", "%### ### ###"), "de": lambda: s.pat("@%########"), "fr": lambda: s.pat("%## ### ###"), "es": lambda: s.pat("@@@@%#########")}.get(
                                     s.loc, lambda: s.pat("XZP%########", "@@@%###@%###", "W%#######01", "%#@@#-@@#-@@##", "1@@%-@@%-@@%#", "HM0%######", "10%#########"))())

    def acct(s):
        return S("ACCOUNT", s.pat("%########", "%#######", "4%####-01", "G00%#####", "%###-%####-#", "A%########") if s.loc != "ie" else s.pat("IE%# @@@@ 9%## %### #### ##", "%#######"))

    def card(s):
        return S("ACCOUNT", s.pat("4### #### #### ####", "5%##-####-####-####", "37## ###### #####"))

    def ssn(s):
        return S("SSN", {"ie": lambda: s.pat("%######@", "%######@A"), "in": lambda: s.pat("%### #### ####", "%###########", "%###-####-####"), "uk": lambda: s.pat("@@ ## ## ## C", "@@######B"),
                         "es": lambda: s.pat("%#######@", "@%######@"), "fr": lambda: s.pat("1 %# 0% %# ### ### ##"), "de": lambda: s.pat("%# ###### @ ###")}.get(s.loc, lambda: s.pat("%##-%#-%###", "%##-%#-%###", "%## %# %###", "%########"))())

    def pan(s):
        return S("SSN", s.pat("@@@P@%###@"))

    def npi(s):
        return S("LICENSE", s.pat("1%########"))

    def dea(s):
        return S("LICENSE", s.pat("B@%######", "F@%######", "M@%######"))

    def lic(s):
        return S("LICENSE", {"ie": lambda: s.pat("%#####", "0%####", "4%####"), "in": lambda: s.pat("^/0%/%###", "MMC-%####", "%####"), "uk": lambda: s.pat("%######"), "au": lambda: s.pat("DEN000%######"),
                             "ca": lambda: s.pat("%####", "0%-%###"), "nz": lambda: s.pat("%####")}.get(s.loc, lambda: s.pat("2%####", "MA%#####", "1%####", "%#####"))())

    def rnlic(s):
        return S("LICENSE", s.pat("RN%######", "RN%#####", "2%#####"))

    def dl(s):
        return S("LICENSE", s.pat("S%#######", "SA%######", "%##@@%###", "@%##-%###-%###"))

    def plate(s):
        y = f"{s.base.year % 100}"
        return S("VEHICLE", {"ie": lambda: s.pat(f"{y}1-C-%####", f"{y}2 C %###", f"{y}1-KY-%###"), "in": lambda: s.pat("MH 12 @@ %###", "MH-14-@@-%###", "MH12@@%###"), "uk": lambda: s.pat("@@6% @@@")}.get(s.loc, lambda: s.pat("%@@@ ##", "%##-@@%", "@@%-###", "%@@ @##", "%#@-%##"))())

    def vin(s):
        return S("VEHICLE", s.pat("1@4@@%%@%@%0#####", "2@K@%#@%%@@######", "5@J@@%@%#@@0#####"))

    def serial(s):
        return S("DEVICE", s.pat("%########", "@@%######@", "%#####-%##", "@@@0%####@", "%#@%####"))

    def lot(s):
        return S("DEVICE", s.pat("%######", "@%####@", "~%#@###", "L%####-%"))

    def udi(s):
        return S("DEVICE", s.pat("(01)00%##########(17)%#0%##(10)@%####", "(01)0%############(21)%######@"))

    def bio(s, what="f"):
        return S("BIOMETRIC", s.pat(*{"f": ["FP-%#####", "FPT%######-R2", "AFIS-%######", "fpr_%####_@%"], "v": ["VP-%#####", "VOX%######", "vp_%&&%#&&%"], "c": ["FACE-%####-@", "FR%#######", "face_&&&%#&&&"], "i": ["IRIS-L%####", "IR%#####-L"]}[what]))

    def ip(s):
        r = s.r
        return S("IP", r.choice([f"{r.choice([10, 172, 192, 73, 98, 24])}.{s.n(1, 250)}.{s.n(0, 255)}.{s.n(2, 254)}", f"{r.choice([10, 73, 108, 50])}.{s.n(1, 250)}.{s.n(0, 255)}.{s.n(2, 254)}",
                                 s.pat("2601:18%:%&0&:1&&&:&&%&:%&&&:&&&&:&&&%").lower()]))

    def ipv4(s):
        return S("IP", f"{s.r.choice([10, 172, 192, 73, 98])}.{s.n(1, 250)}.{s.n(0, 255)}.{s.n(2, 254)}")

    def mac(s):
        return S("IP", s.pat("&&:&&:&&:&&:&&:&&", "&&-&&-&&-&&-&&-&&"))

    def email(s, q=None, work=False):
        f, l = (slug(q.f), slug(q.l)) if q else (slug(s.r.choice(FIRST["us"].split()).split(":")[0]), slug(s.r.choice(LAST["us"])))
        tld = {"ie": "ie", "in": "in", "uk": "co.uk", "de": "de", "fr": "fr", "es": "es", "au": "com.au", "nz": "co.nz", "ca": "ca"}.get(s.loc, "org")
        k = s.n(1, 99)
        user = s.r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{l}{f[0]}{k}", f"{f}_{l}{k}", f"{f}{k}"] if not work else [f"{f}.{l}", f"{f[0]}{l}", f"{f[0]}.{l}"])
        dom = s.r.choice([f"{slug(s.r.choice(NATURE))}health.{tld}", f"st{slug(s.r.choice(SAINT))}.{tld}", f"mail.{slug(s.r.choice(SURF))}med.{tld}"] if work is True else [f"{slug(s.r.choice(SURF))}{work}.com"] if work else
                         ["inboxly.com", "postbird.net", f"fastmailbox.{tld}", "quickpost.com"])
        return S("EMAIL", f"{user}@{dom}")

    def url(s, what="portal"):
        b = slug(s.r.choice(NATURE)) + s.r.choice(["health", "care", "med"])
        tld = {"ie": "ie", "in": "in", "uk": "org.uk"}.get(s.loc, "org")
        return S("URL", s.r.choice([f"https://portal.{b}.{tld}/msg/{s.pat('%#####')}", f"https://my.{b}.{tld}/r?id={s.pat('%#&&%#')}".lower(), f"www.{b}.{tld}/visit/{s.pat('%####')}", f"http://{b}.{tld}/forms/{s.pat('@%@#').lower()}"]))

    def zurl(s):
        return S("URL", s.pat("https://telehealth.baylink.example/j/%########", "https://video.careroom.example/%##-%##-%###", "careroom.example/w/@@%#@"))


# ------------------------------------------------------------------ templates
def t00(g):  # discharge summary, US, long
    pt, att, pcp, kin = g.person(), g.person(), g.person(), g.person()
    a = g.age(48, 87)
    los = g.n(3, 8)
    return f"""DISCHARGE SUMMARY
{g.fac()}   {g.p('Unit #', 'MRN:', 'Med Rec No.')} {g.mrn()}   Acct {g.acct()}
Patient: {pt.lfm}      {g.bl()} {g.dob(a)}     Sex: {pt.F}
Admitted: {g.d(-los)}    Discharged: {g.d(0)}    LOS {los} days
Attending: {att.fullm}, MD (pager {g.pager()})     PCP: {pcp.full}, NP, {g.fac('gp')}, fax {g.ph()}

PRINCIPAL DX: Acute on chronic HFrEF (I50.23). Secondary: CKD 3b, T2DM (A1c {g.dec(6.9, 10.4)}%), OSA on CPAP at 10 cmH2O, Parkinson's disease.

HOSPITAL COURSE: {a} y/o {pt.man} presented with {g.n(3, 9)} days of orthopnea and 12 lb weight gain after running out of torsemide. BNP {g.n(900, 4800)}, troponin <0.01 x 2, CXR with Kerley B lines. EKG: NSR, PR 188, QRS 112, QTc {g.n(430, 489)}. Diuresed with IV Lasix 80 mg BID, net neg {g.dec(4, 9)} L. Echo on {g.dy(-los + 1)} EF 30-35% (was 40% in 2014). Foley removed {g.dy(-2)}. Cr peaked {g.dec(1.8, 2.6)}, back to baseline. {pt.Mr} {pt.last} was seen by nutrition and by Dr. {att.last}'s heart failure team; 2 g Na diet reviewed with {pt.his} {kin.rel(('daughter', 'son'), ('niece', 'nephew'), ('sister', 'brother'))} {kin.first}, who can be reached at {g.ph()}.

DISCHARGE MEDS: carvedilol 6.25 mg BID; lisinopril 5 mg daily; torsemide 40 mg daily; carbidopa/levodopa 25/100 TID; Januvia 50 mg. STOP ibuprofen.

CONDITION: BP {g.bp()}, HR {g.n(60, 88)}, 96% RA, weight {g.dec(70, 104)} kg. Mobility 24/24 AM-PAC. 

FOLLOW-UP: {g.d(7)} at 10:40 with {pcp.full}; BMP {g.dy(3)}. VNA referral #{g.oid('order')} faxed to {g.ph()}. Member ID {g.plan()} (Medicare Advantage).

e-signed {att.fullm} {g.d(0)} {g.hm()}   NPI {g.npi()}"""


def t01(g):  # GP referral letter, Cork, long
    g.setloc("ie")
    gp, pt, con, pn = g.person(), g.person(), g.person(), g.person(sex="f")
    a = g.age(38, 79)
    return f"""{g.fac('gp')}, {g.street()}, {g.city()}, {g.county()}, {g.zip()}
Tel {g.ph('l')}  Fax {g.ph('l')}  Healthmail: {g.email(gp, True)}
{g.d(0)}

Re: {pt.full}, {g.street()}, {g.city()}, {g.county()} {g.zip()}
D.O.B. {g.dob(a)}   {g.p('Medical card', 'GMS no.', 'GMS')} {g.plan()}   Your ref/Hosp no. {g.mrn()}   Mob {g.ph('m')}

Dear Dr {con.last},

Thanks for seeing this {a} year old {g.p('dairy farmer', 'retired postman', 'seamstress', 'carpenter')} who {g.p('has been under my care since 2009', 'transferred to us in 2012')}. {pt.He} gives a {g.n(3, 9)} month history of altered bowel habit with intermitent fresh PR bleeding. Wt down 4 kg. {pt.His} brother had a bowel ca at 52. I note the colonoscopy by your colleague on {g.d(-g.n(900, 1900))} showed a 6 mm tubular adenoma at 35 cm, histology ref {g.oid('path')}, with surveilance due at 3 yrs but {pt.mr} {pt.last} never got an appointment.

O/E: BP {g.bp()}, P 76 reg, abdomen soft, no masses. PR NAD. Bloods {g.dy(-6)}: Hb {g.dec(9.4, 11.9)}, MCV 74, ferritin {g.n(4, 14)}, CRP 6, eGFR >90, FIT 184 µg/g. CEA awaited.

PMHx: Graves' disease 2003, Colles' fracture, hypertension. Rx: amlodipine 5 mg od, Eltroxin 75 mcg od, Galfer 305 mg bd. NKDA. 14 units/wk. Works part time with {g.emp()}.

I would be greatful for an urgent scope. {pt.He} is free any day bar {g.dy(18)}. Private cover with VHI, policy {g.plan()}. Our nurse {pn.first} repeats the FBC on {g.dy(9)}; FBC form {g.oid('order')}.

Kind regards,
Dr {gp.full}   MCRN {g.lic()}   GMS panel holder
cc {con.full}, Consultant Gastroenterologist"""


def t02(g):  # e-mail chain, Pune outpatient coordinator, long
    g.setloc("in")
    co, pt, doc, rel, bil = g.person(sex="f"), g.person(), g.person(), g.person(), g.person()
    a = g.age(40, 80)
    em, em2 = g.email(co, True), g.email(rel)
    return f"""From: {co.full} <{em}>
To: {g.email(bil, True)}
Cc: {g.email(doc, True)}
Sent: {g.d(0)} {g.hm()}
Subject: FW: Re: angio date for UHID {g.mrn()} // pls do the needful

Dear {bil.first} ji,

See trailing mail. Pt is {pt.full}, {a}/{pt.F}, OPD case paper no. {g.oid('token')}. Dr. {doc.last} has given {g.dy(6)}, 8 am slot, cath lab 2. Estimate Rs 1,45,000 for single DES (Xience 3.0 x 28 mm). Advance of Rs 20,000 received thru NEFT, a/c {g.acct()}, UTR {g.oid('enc')}. Policy no. {g.plan()}; pre-auth {g.oid('auth')} still showing "query raised" on TPA portal {g.url()}.

Also please note relative's new number {g.ph('m')}, old one not reachable.

Thanks & regards,
{co.first}
OPD Coordinator, Cardiology, {g.fac()}, {g.city()} {g.zip()}
Board: {g.phx()}

> On {g.d(-1)} at {g.hm()}, {rel.full} <{em2}> wrote:
>
> Respected Madam,
> My {pt.rel(('mother', 'father'), ('aunt', 'uncle'))} {pt.full} was told to stop Clopilet 75 and Glycomet GP2 before procedure. From which day to stop?? {pt.His} sugar was {g.n(180, 290)} fasting on {g.dy(-2)} and creatinine 1.4, EF 45%. TMT was positive at 7 METS in 2 stage. We are coming from {g.city()} by own car ({g.plate()}), is parking pass there. I am attaching {pt.his} Aadhaar {g.ssn()} and PAN {g.pan()} as asked by TPA desk.
> Pls reply on whatsapp {g.ph('m')} also.
>
> {rel.first}

> On {g.d(-3)}, {co.first} wrote:
> > Kindly bring last echo CD (2015). Reports can be downloaded from {g.url()} , valid 72 hrs."""


def t03(g):  # privacy incident, Boston, long
    po, e1, e2, pt, it = (g.person() for _ in range(5))
    return f"""CONFIDENTIAL - HIPAA PRIVACY INCIDENT FILE            Incident no. {g.oid('case')}
Opened {g.d(0)} by {po.full}, Privacy Officer ({g.email(po, True)}, {g.phx()})
Site: {g.fac()}, {g.city()}, MA

1. WHAT HAPPENED. On {g.d(-4)} between 13:10 and 13:52 a workstation on 6 West (asset Optiplex 7090, IP {g.ipv4()}, MAC {g.mac()}) opened the chart of one patient 11 times under the login of {e1.fullm}, RN, badge {g.oid('badge')}, RN license {g.rnlic()}. {e1.first} was not on shift; door reader shows exit at 07:44. Night-desk fingerprint log ties the session to template {g.bio('f')}, which is enrolled to {e2.full}, a per-diem tech employed by {g.emp('Medical Staffing')}.

2. WHOSE RECORD. {pt.lf}, {g.ml()} {g.mrn()}, {g.bl()} {g.dob(g.age(22, 70))}, seen in ED {g.dy(-5)} (encounter {g.oid('enc')}). Viewed: demographics ({g.street()}, {g.city()} {g.zip()}), SSN field ({g.ssn()}), HIV Ab/Ag 4th gen result, CD4 {g.n(210, 790)}, and HPI. Screen photo posted at {g.url()}, since removed; uploaded from {g.ip()}.

3. INTERVIEW. {e2.Mr} {e2.last} states {e2.he} "only wanted to know if {pt.he} was ok". Car seen on garage camera 2, plate {g.plate()}. Face match {g.bio('c')}, confidence 0.97.

4. RISK SCORE 4 factor: nature 3/3, recipient 2/3, acquired 3/3, mitigated 1/3 = 9/12, breach presumed, 45 CFR 164.402. <500 individuals, annual log.

5. ACTIONS. Letter to patient mailed {g.d(3)}, tracking {g.oid('order')}. Access of {e2.full} cut {g.dy(1)} by {it.full} in IT (ticket {g.oid('ticket')}). Audit rerun v4.2.1. HR case to follow; call {po.first} at {g.ext()}."""


def t04(g):  # nursing handover, lower case
    a, b, c, n1, n2 = (g.person() for _ in range(5))
    return f"""handoff 7p-7a   {g.d(0)}  4 south   from {n1.first} to {n2.first}

bed 12  {a.lf}  mrn {g.mrn()}  {g.age90()}yo {a.sex}  dnr/dni. s/p orif L hip pod#2 ({g.dy(-2)}). a&ox1, sundowns. foley out 0600, dtv. hgb {g.dec(7.4, 9.1)} -> 1u prbc, blood bank band # {g.oid('order')}. lovenox 30. pain 4/10 tylenol only. son {g.person(sex='m').first} hcp cell {g.ph()} - wants a call if anything
bed 14A  {b.lf} mrn {g.mrn()} {g.age()}{b.sex} copd on 2L, sat {g.n(88, 94)}, duonebs q4, solumedrol 40 iv. sitter at bedside. telemetry box serial {g.serial()} keeps dropping, biomed ticket {g.oid('ticket')}
bed 15  {c.lf} mrn {g.mrn()} {g.age()}{c.sex} dka, gap closed x2, bg {g.n(140, 260)}, k 3.4 repleted, 20g L ac. ama risk!! going to {g.fac('home')} on {g.dy(1)} if bed, ride conf {g.oid('conf')}

crit: lactate {g.dec(2.1, 4.4)} bed 15 called to dr {g.person().last} pgr {g.pager()} at {g.hm()} rb x1
narc count ok. charge rn {n2.first} {g.ext()}. glucometer qc passed 1/1"""


def t05(g):  # pathology
    pt, s1, s2 = g.person(), g.person(), g.person()
    a = g.age(35, 88)
    return f"""{g.fac()}   DEPARTMENT OF PATHOLOGY      CAP/CLIA certified laboratory
SURGICAL PATHOLOGY REPORT                                   Accession #: {g.oid('path')}
Name: {pt.LF}        {g.ml()} {g.mrn()}       DOB/Age/Sex: {g.dob(a)} ({a}) {pt.F}
Collected: {g.d(-3)}   Received: {g.d(-3)} {g.hm()}   Reported: {g.d(0)}
Submitting: {s1.fullm}, MD      cc: {g.fac('gp')} fax {g.ph()}

A. BREAST, {g.p('LEFT', 'RIGHT')}, 2:00, 4 CM FN, CORE BIOPSY:
   - Invasive ductal carcinoma, Nottingham grade 2 (3+2+1 = 6/9), 0.9 cm in greatest linear extent.
   - ER {g.n(80, 99)}%, PR {g.n(5, 70)}%, HER2 IHC 1+, Ki-67 {g.n(8, 30)}%.
B. SENTINEL NODE: 0/2 nodes. pN0(sn).

GROSS: Received in formalin labeled "{pt.last}, A", five tan cores 0.4 - 1.6 cm x 0.1 cm, cassettes A1-A3. Ischemic time 4 min, fixation 9.5 hr.
Prior: {g.oid('path')} ({g.my(-700)}), benign. ICD-10 C50.412; CPT 88305 x 2, 88360 x 3.
Block sent for 21-gene assay, requisition {g.oid('order')}.

Electronically signed: {s2.fullm}, MD, lic. {g.lic()}, {g.d(0)}. Questions: {g.phx()}"""


def t06(g):  # radiology UK
    g.setloc("uk")
    pt, ref, rad, rg = g.person(), g.person(), g.person(), g.person()
    a = g.age(30, 86)
    return f"""RADIOLOGY REPORT - {g.fac()}
NHS No {g.mrn()}    Hosp No {S('MRN', g.pat('RX%#####', 'K%######'))}    Accn {g.oid('acc')}
{pt.FULL}  {pt.F}  b. {g.dob(a)}    Ref: Dr {ref.initn}, {g.fac('gp')}, {g.city()} {g.zip()}
Exam date {g.d(0, g.p('YMD', 'DD/MM/Y', 'DD-MM-Y'))} {g.hm()}   CT CAP with contrast (Omnipaque 350, 100 ml, 18G R ACF, eGFR {g.n(48, 88)})

Clinical: {a}{pt.F}, wt loss 8 kg, Ca 2.81, ?occult malignancy.
Comparison CXR {g.d(-g.n(20, 90))}.

Findings: 28 x 31 mm spiculated RUL mass abutting the fissure (series 4 image 112). Station 4R node 14 mm SAD. No PE. Liver: two cysts, largest 11 mm, HU 6. Adrenals normal. Bosniak II cyst L kidney. L4/5 disc disease. AAA 3.2 cm.

Impression: T2a N2 M0 (TNM 8) until proven otherwise. PET-CT advised. Discussed by phone with Dr {ref.last} on {g.ph()} at {g.hm()}; flagged to lung MDT of {g.dyw(6)}, ref {g.oid('case')}.

Reported: Dr {rad.full} FRCR, GMC {g.lic()}. Radiographer {rg.first}, HCPC {S('LICENSE', g.pat('RA%####'))}. Verified {g.d(1)}"""


def t07(g):  # operation note with implants, long
    pt, su, asst, an, rep = (g.person() for _ in range(5))
    a = g.age(50, 86)
    side = g.p("right", "left")
    return f"""OPERATIVE REPORT

{g.fac()}
PATIENT: {pt.fullm}          MR#: {g.mrn()}          {g.bl()} {g.dob(a)}
DATE OF OPERATION: {g.d(0)}          OR 7          CASE #{g.oid('case')}
SURGEON: {su.fullm}, MD  (NPI {g.npi()})     ASSISTANT: {asst.full}, PA-C     ANESTHESIA: Dr. {an.last}, spinal + adductor block

PREOP DX: Primary osteoarthritis, {side} knee, Kellgren-Lawrence grade 4 (M17.1).    POSTOP DX: same.
PROCEDURE: {side.capitalize()} total knee arthroplasty, cemented, posterior stabilized. CPT 27447.

INDICATIONS: {a}-year-old {pt.man} who failed 18 months of conservative care incl. 3 Synvisc injections, the last on {g.my(-200)}. BMI {g.dec(25, 38)}, A1c 6.4. Risks were discussed in clinic on {g.d(-21)} and {pt.Mr} {pt.last} signed.

DESCRIPTION: Time-out {g.hm()}. Ancef 2 g and TXA 1 g given. Tourniquet 250 mmHg x 68 min. Midline incision, medial parapatellar arthrotomy. Distal femur cut at 5 degrees valgus, 9 mm. Femur sized 6, tibia 5, 11 mm poly, patella 35 mm. Gaps 19/19. ROM 0-125. Simplex P cement x 2. Closed with #1 Vicryl, 2-0 Monocryl, staples. EBL 75 mL. Counts correct x2.

IMPLANTS
Femoral comp PS sz 6     REF 5515-F-602   LOT {g.lot()}
Tibial baseplate sz 5    REF 5520-B-500   LOT {g.lot()}   SN {g.serial()}
Insert 11 mm X3          UDI {g.udi()}
Vendor rep in room: {rep.full}, {g.emp('Orthopaedics, Inc.')}, cell {g.ph()}

SPECIMENS: bone to path, accession {g.oid('path')}. Navigation tower serial {g.serial()}, software 3.1.
PLAN: WBAT, ASA 81 BID x 4 wk, staples out {g.dy(14)} with {asst.first}. Spouse updated at {g.ph()}.

Dictated {g.d(0)} / transcribed {g.d(1)}, job {g.oid('order')}"""


def t08(g):  # ED triage all caps
    pt, rn, kin = g.person(), g.person(), g.person()
    return f"""ED TRIAGE   {g.fac()}   {g.d(0, g.p('MM/DD/Y', 'M/D/y', 'DD-Mon-Y'))} {g.hm()}  ESI 2  ROOM 9
{pt.LF}   {g.ml()} {g.mrn()}   FIN {g.acct()}   AGE {g.age90()} {pt.F}
ARRIVED BY BLS RUN {g.oid('run')} FROM {g.fac('home')}, {g.city()} ({g.county()})
CC: UNWITNESSED FALL ON ELIQUIS 5 MG BID. +HEAD STRIKE, NO LOC PER STAFF. GCS 14 (E4V4M6), BASELINE DEMENTIA (LEWY BODY). 3 CM LAC L BROW. HIP NON TENDER.
VS {g.bp()} HR {g.n(52, 110)} RR 18 T 97.{g.n(1, 9)} SAT {g.n(91, 98)}% RA FSBG {g.n(84, 210)}. PERRL 3/3. STRENGTH 5/5 UE.
ALLG: SULFA, CODEINE. TDAP 2012. CODE STATUS MOLST DNR SIGNED {g.d(-400, 'M/D/y')}.
HCP: {kin.full} ({kin.rel(('DTR', 'SON'), ('NIECE', 'NEPHEW'))}) {g.ph()} CALLED, COMING FROM {g.city()}.
SSN ON FACE SHEET {g.ssn()}; MEDICARE MBI {S('HEALTH_PLAN', g.pat('%@@%-@@%-@@##', '1@@%@@%@@##'))}.
TRAUMA PAGED {g.pager()}. CT HEAD/C-SPINE ORDERED {g.oid('order')}.
TRIAGE RN {rn.init} RN {g.rnlic()}""".upper()


def t09(g):  # telephone encounter
    pt, rn, md, kin = (g.person() for _ in range(4))
    return f"""Telephone Encounter  {g.d(0)}  {g.t()}
{pt.full}  ({g.bl()} {g.dob(g.age())}, chart # {g.mrn()})
Caller: {kin.full}, {kin.rel(('wife', 'husband'), ('mother', 'father'), ('sister', 'brother'))}. Call-back {g.ph()}{g.opt(', ok to leave VM')}. Pharmacy: {g.fac('pharm')}, {g.city()}, {g.ph()}

Reason: {g.p('cough x 8 d not better on Z-Pak', 'home BP 174/98 x 3 readings', 'rash after 4th dose of Bactrim DS')}. Denies CP, SOB, fever >101.5. Eating 50% of meals. Took Tylenol 650 at 0200. PHQ-2 was 1/6 last visit ({g.dy(-20)}).
Per protocol: appt offered {g.dy(1)} at 9:20 w/ Dr {md.last}; caller prefers {g.dy(3)}. Advised ED if sats <90 or sx worsen. Refill of Advair 250/50 sent, Rx # {g.oid('rx')}. PA pending w/ plan, ref {g.oid('auth')}, member {g.plan()}.

Routed to: {md.fullm}, MD (in basket) , {g.ext()}
{rn.full}, RN {g.p('x 6 min call', 'call length 6 min')}
---
Addendum {g.d(1)}: spoke w {kin.first}, much better, will keep {g.dy(3)} appt. Encounter closed, id {g.oid('enc')}."""


def t10(g):  # portal message, long-ish
    pt, md, nurse = g.person(), g.person(), g.person()
    kid, hr = g.person(), g.person()
    return f"""Patient Portal > Messages > Inbox
Thread ID {g.oid('ticket')}      Received {g.d(0)} {g.t()} from IP {g.ip()} (iOS 16.4 app v9.12)
From: {pt.full}        To: {md.full}, MD
Subject: test results + form

Hi Dr. {md.last},

Its {pt.first} again, sorry to bother you before the long weekend. I saw my numbers from {g.dyw(-2)} at {g.url()} and I got scared: LDL {g.n(141, 199)}, ALT {g.n(58, 120)}, and something that says "eGFR 58, flag L". Is that becuase of the Crestor? I have been taking 20 mg not 10, the bottle says 10 (Rx number {g.oid('rx')}), I doubled it on my own since {g.dyw(-25)} after {nurse.first} told me my goal was under 70.

Also, my job is with {g.emp()} and they need the FMLA form by {g.d(10)}. Fax it to HR at {g.ph()} , attn {hr.first}, my employee number is {g.oid('badge')}. Please put that I can't lift more than 20 lbs for 6 weeks, not 4.

New address since we moved: {g.street()}, {g.city()}, MA {g.zip()}. New cell {g.ph()}. If you'd rather email its {g.email(pt)}.

My {'daughter' if kid.sex == 'f' else 'son'} {kid.first} who is 7 also has the cough, should I book with you or Pedi? 

Thank you!!

--- Reply {g.d(1)} by {nurse.full}, LPN: Hello {pt.first}, Dr. {md.last} reviewed. Go back to 10 mg, repeat LFTs in 4 weeks (order {g.oid('order')}). Form done. For urgent issues dial 911. Msg closed {g.dy(2)}, form no. {g.oid('case')}."""


def t11(g):  # social work, long
    pt, sw, kin, case, kid = g.person(sex="f"), g.person(), g.person(sex="f"), g.person(sex="m"), g.person()
    a = g.age(24, 61)
    return f"""SOCIAL WORK PSYCHOSOCIAL ASSESSMENT

Date of service: {g.d(0)}   Location: {g.fac()}, 9 North   Time spent: 55 min
Pt: {pt.full}   {g.ml()} {g.mrn()}   {g.bl()} {g.dob(a)}   SSN {g.ssn()}   MassHealth ID {g.plan()}

{pt.first} is a {a} yo woman, G3P2, admitted {g.dy(-3)} w/ pyelonephritis (E. coli >100k CFU), referred for housing and safety. She and {g.p('two', 'three')} children ages 4 and 9 lost the apartment at {g.street()}, {g.city()} after a fire on {g.d(-40)} and have doubled up w/ her aunt, {kin.full}, at {g.street()}, {g.city()} {g.zip()} ({g.county()}). She was a line cook at {g.emp()} x 6 yrs; laid off in {g.base.year - 1}. Income: SNAP $516/mo, EBT card {g.card()}. License suspended ({g.dl()}); the 2011 Corolla, plate {g.plate()}, was towed.

Safety: HITS score 14/20. Ex-partner, {case.full}, under restraining order, docket {g.oid('docket')}, expires {g.d(150)}. DCF 51A filed {g.dy(-10)} by school; intake {g.oid('case')}, worker Ms. {g.person().last}, {g.phx()}. Denies SI/HI; PHQ-9 = {g.n(9, 19)}, GAD-7 = {g.n(7, 16)}, AUDIT-C 2.

Strengths: engaged, church ties. {kid.first}, the 9 y/o, has an IEP.

Plan: 
1) EA shelter application, confirmation {g.oid('conf')}; needs birth certs by {g.dy(5)}.
2) Safe phone is aunt's: {g.ph()}. Do NOT use {g.ph()}, it is shared with ex.
3) Taxi voucher, Narcan 4 mg, Plan B discussed.
4) Legal aid appt {g.d(4)} 2 pm, email {g.email(pt)}.

{sw.full}, LICSW, lic # {g.lic()}, pager {g.pager()}"""


def t12(g):  # pharmacy
    pt, md, rph = g.person(), g.person(), g.person()
    return f"""*** PRESCRIPTION CLARIFICATION REQUEST ***
FROM: {g.fac('pharm')}  {g.street()}  {g.city()} MA {g.zip()}   PH {g.ph()}  FX {g.ph()}   NPI {g.npi()}
TO:   {md.full}, {g.p('DO', 'MD', 'NP')}   DEA {g.dea()}   NPI {g.npi()}   {g.d(0)}

PT  {pt.full}   {g.bl()} {g.dob(g.age())}   {g.street()}
RX# {g.oid('rx')}   WRITTEN {g.d(-2)}
DRUG  oxycodone/APAP 5/325   #{g.n(20, 90)}   SIG 1-2 T PO Q6H PRN   RF 0   NDC 00406-0512-01

[x] MassPAT shows overlapping Rx: Suboxone 8/2 film #28 filled {g.dy(-9)} by Dr. {g.person().last}
[x] Qty exceeds 7 day limit (MME {g.n(60, 120)})
[ ] Not covered. BIN 610014 PCN MEDDPRIME, member {g.plan()}, reject 70, claim {g.oid('claim')}
[x] ID at pickup: driver lic {g.dl()}

Pls reply before 18:00 {g.p('today', 'Friday')}. RPh {rph.full}, lic {S('LICENSE', g.pat('PH2#####'))}, {g.ext()}
MD RESPONSE: cancel oxy; ibuprofen 600 TID, 5 days. VO taken {g.dy(0)} {g.hm()} {rph.init}"""


def t13(g):  # PHN home visit IE
    g.setloc("ie")
    pt, phn, kin, gp = g.person(sex="f"), g.person(sex="f"), g.person(), g.person()
    k, (ta, tb) = g.n(90, 99), g.times(2)
    return f"""Public Health Nursing - home visit record
{g.d(0)} {ta}-{tb}
Client: {pt.full}, {g.age90(k=k)} yrs, d.o.b. {g.dob(k)}, lives alone, {g.street()}, {g.city()}, {g.county()}. Eircode {g.zip()}. PPSN {g.ssn()}. Med card {g.plan()}. GP Dr {gp.last}. PHN file no {g.mrn()}.

Up and dressed on arrival, fire lit, dog in. Venous ulcer L gaiter, 4 x 2.5 cm, sloughy 30%, ABPI 0.92. Profore re-applied. Next change {g.dyw(3)}. Barthel 14/20, MMSE {g.n(19, 27)}/30, Waterlow 16. BP {g.bp()} sitting, {g.n(98, 110)}/60 standing. Warfarin book: INR {g.dec(1.8, 3.6)}, 3/4 mg alt days. No falls since {g.base.year - 1}.

Key safe ok. Pendant alarm (Tunstall Lifeline Vi+) serial {g.serial()} tested, monitoring ref {g.oid('ticket')}. Hoist sling due LOLER chk {g.my(60)}.
{kin.rel(('Niece', 'Nephew'), ('Daughter', 'Son'))} {kin.first} ({g.ph('m')}) visits Sundays, anxious re winter. HSPC hours up from 5 to 7.5/wk, home support ref {g.oid('case')}.

{phn.full} RPHN, NMBI PIN {S('LICENSE', g.pat('%####', '0%####'))}   mob {g.ph('m')}"""


def t14(g):  # insurance appeal, long
    pt, md, rev = g.person(), g.person(), g.person()
    a = g.age(20, 64)
    return f"""{md.fullm}, MD
{g.fac('gp')}
{g.street()}, {g.city()}, MA {g.zip()}
NPI {g.npi()} | Tax ID {S('OTHER_ID', g.pat('04-%######'))} | T {g.ph()} | F {g.ph()}

{g.d(0, 'Month D, Y')}

VIA FAX {g.ph()} AND CERTIFIED MAIL {g.oid('enc')}
Appeals & Grievances, {S('STREET', 'P.O. Box ' + g.pat('%####'))}, {g.city()}, CT {g.zip()}

RE: EXPEDITED SECOND-LEVEL APPEAL
Member: {pt.fullm}        Member ID: {g.plan()}        Group: {S('HEALTH_PLAN', g.pat('00%####', 'GRP-%####'))} ({g.emp()})
Claim no.: {g.oid('claim')}     Denial letter dated {g.d(-14)}     Service: J0717 certolizumab (Cimzia), dx K50.812

Dear {rev.Mr} {rev.last}:

I write on behalf of {pt.first}, a {a}-year-old with ileocolonic Crohn's disease diagnosed in 2013, whose request (auth {g.oid('auth')}) was refused as "not medically necessary". I disagree.

{pt.He} failed azathioprine (pancreatitis, lipase {g.n(600, 2400)}), Humira 40 mg q14d with trough 2.1 and antibody titer 88, and Entyvio through week 30. Fecal calprotectin on {g.d(-30)} was {g.n(700, 2100)} µg/g; CRP {g.n(18, 66)}; CDAI 341. MR enterography {g.d(-26)} (accession {g.oid('acc')}) shows 14 cm of active terminal ileitis with a 2 cm phlegmon. SES-CD 17. Your own policy 5.01.64, version 7, lists exactly these criteria. The 2014 AGA guideline gives the same advice, as does a trial of n = 668.

Peer-to-peer on {g.dyw(-7)} with your reviewer, Dr. {g.person().last}, lasted 4 minutes; call reference {g.oid('conf')}. {pt.Mr} {pt.last} has lost 22 lb and missed 31 days of work. Surgery would cost 9 to 10 times more.

Please reply within 72 hours to {g.email(md, True)}.

Sincerely,
{md.fullm}, MD, MA license {g.lic()}"""


def t15(g):  # consent IN
    g.setloc("in")
    pt, rel, doc, wit = g.person(), g.person(), g.person(), g.person(sex="f")
    a = g.age(25, 78)
    return f"""INFORMED CONSENT FOR {g.p('LAPAROSCOPIC CHOLECYSTECTOMY', 'CATARACT SURGERY (PHACO + IOL)', 'UPPER GI ENDOSCOPY UNDER SEDATION')}
{g.fac()}, {g.street()}, {g.city()} - {g.zip()}. Ph: {g.ph('l')}

UHID: {g.mrn()}    IPD No.: {S('MRN', g.pat('IP/~/0%###', 'IPD-%#####'))}    Date: {g.d(0)}   Time {g.hm()} hrs
I, Shri/Smt {pt.full}, age {a} yrs, R/o {g.street()}, {g.city()}, Aadhaar no. {g.ssn()}, mob. {g.ph('m')}, do hereby give my consent. Dr. {doc.last} has explained to me in Marathi / Hindi the risk (bleeding 1-2%, infection 0.5%, re-do 5%), ASA grade II, Hb {g.dec(9.8, 14.2)}, BSL(R) {g.n(92, 210)}, HIV/HBsAg non reactive. Anaesthesia explained. I am NOT allergic to any drug as far as i know. Estimated bill Rs {g.n(40, 90)},000.

Pt unable to sign, left thumb impression taken on biometric pad. Template ID {g.bio('f')}, captured {g.d(0)}.
Relative: {rel.full} ({rel.rel(('wife', 'husband'), ('sister', 'brother'), ('daughter', 'son'))}), PAN {g.pan()}, deposit receipt a/c {g.acct()}
Witness: sister-in-charge {wit.first}, staff ID {g.oid('badge')}
Dr. {doc.full}, MS (Gen Surg), MMC Reg. No. {g.lic()}"""


def t16(g):  # fax cover
    a, b, pt = g.person(), g.person(), g.person()
    return f"""        F A X
{g.fac()} - Release of Information
TO      {a.full}, {g.fac()}        FAX# {g.ph()}
FROM    {b.full}, HIM              FAX# {g.ph()}     VOICE {g.phx()}
DATE    {g.d(0)}   {g.t()}         PAGES (incl cover)  {g.n(3, 41)}
RE      pt initials only on cover pls!!  -> {g.ml()} {g.mrn()}, ROI req {g.oid('ticket')}, DOS {g.d(-300)} to {g.d(-290)}

[x] urgent  [ ] for review  [x] per request    Invoice {g.oid('order')}, $0.{g.n(45, 75)}/page, acct {g.acct()}
Comments: {a.first}, recs for Mr/Ms {pt.last} as discussed, incl. EKG strip, 2016 colonoscopy and op note. CD w/ images will go by courier, pw sent to {g.email(a, True)}. Or pull at {g.url()} w/ code {g.oid('conf')} .

CONFIDENTIAL: this transmision contains PHI, 45 CFR parts 160 & 164. If you got it by mistake call {g.ph()} at once and shred.
---------------------------------------------------------
{g.d(0, 'MM/DD/Y')} {g.hm()}  XMT OK  P.01/0{g.n(3, 9)}  9600bps ECM  ID:{g.ph()}  JOB {g.oid('run')}"""


def t17(g):  # lab sheet
    g.setloc("ie")
    pt, doc, k = g.person(), g.person(), g.n(90, 99)
    return f"""{g.fac()} PATHOLOGY LABORATORY                       INAB 15189
Surname, First : {pt.lf}            Lab No : {g.oid('acc')}
Chart No       : {g.mrn()}             DOB    : {g.dob(k, 'DD/MM/Y')}   Age {g.age90(k=k)}   Sex {pt.F}
Requested by   : Dr {doc.full} (MCRN {g.lic()})   Location: OPD / {g.fac('gp')}
Collected      : {g.d(-1)} {g.hm()}    Received: {g.d(-1)}    Printed: {g.d(0, g.p('DMY', 'YMD', 'DD/MM/Y'))} {g.hm()}   page 1/1

TEST           RESULT   FLAG   UNITS          REF RANGE
Sodium         {g.n(126, 145)}             mmol/L         133-146
Potassium      {g.dec(3.0, 5.8)}             mmol/L         3.5-5.3
Creatinine     {g.n(60, 190)}      H      umol/L         49-90
eGFR (CKD-EPI) {g.n(21, 58)}       L      ml/min/1.73m2  >60
TSH            {g.dec(0.1, 9, 2)}            mIU/L          0.27-4.20
Vit B12        {g.n(110, 600)}             ng/L           197-771
HbA1c          {g.n(38, 70)}              mmol/mol       20-42
INR            {g.dec(1.0, 4.2)}                            2.0-3.0

Comment: haemolysis index 1+. K+ phoned to nurse {g.person(sex='f').first} at {g.ph('l')} {g.hm()} on {g.dy(-1)}. Previous ref {g.oid('acc')} ({g.d(-88)}).
Add-on within 5 days quote order {g.oid('order')}. Enquiries {g.ph('l')}."""


def t18(g):  # dental AU
    g.setloc("au")
    pt, dn, hy = g.person(), g.person(), g.person()
    return f"""DENTAL PROGRESS NOTES  |  {g.fac()}  |  {g.street()}, {g.city()} VIC {g.zip()}
{g.d(0)}   pt {pt.full}  dob {g.dob(g.age(22, 79))}  UR no. {g.mrn()}  Medicare {g.plan()}  ph {g.ph()}

Attended for stage 2 implant 36. MHx updated: Prolia 60 mg 6/12ly (last {g.dy(-60)}), Xarelto 15, asthma. BP {g.bp()}.
LA 2.2 ml lignocaine 2% 1:80,000 IDB. Flap raised, cover screw off, ISQ {g.n(64, 80)}/{g.n(64, 80)}. Healing abutment 5 x 4 mm, 15 Ncm. 4/0 Vicryl x 2. PA taken, bone to 1st thread. BPE 2 1 2 / 3 2 2. 16 MOD comp, shade A3, 
Fixture placed {g.d(-110)} : Straumann BLT 4.1 x 10, lot {g.lot()}, ref 021.5310. Abutment lot {g.lot()}. Handpiece serial {g.serial()} autoclave cycle 0{g.n(10, 99)}.
Items 688, 661, 022. HICAPS claim {g.oid('claim')}, fund member {S('HEALTH_PLAN', g.pat('%#######', '%######0@'))}, gap $215.
Chlorhex 0.2%, Panadol prn. R/V {g.dy(10)} w {hy.first}, impression {g.dy(42)}.
Dr {dn.full}, AHPRA {g.lic()}"""


def t19(g):  # physio CA
    g.setloc("ca")
    pt, pt2, md = g.person(), g.person(), g.person()
    return f"""PHYSIOTHERAPY - Initial assessment
Client {pt.full}   DOB {g.dob(g.age())}   Health card {g.plan()}   File {g.mrn()}
{g.street()}, {g.city()} {g.zip()}   H: {g.ph()}   W: {g.phx()}   {g.email(pt)}
Ref Dr {md.init} {g.dy(-12)}     Seen {g.d(0)}     WCB claim {g.oid('claim')}     Employer: {g.emp()}

S: Slipped off loading dock {g.d(-33)}, landed on R shoulder. Pain {g.n(3, 6)}/10 rest, 8/10 overhead. Night pain x3/wk. Advil 400 prn. Job = lifts 25 kg x 60/hr.
O: AROM flex {g.n(85, 130)}°, abd {g.n(70, 110)}°, ER 35°, IR to L5. MMT supraspinatus 3+/5, infra 4-/5. Hawkins-Kennedy +, Neer +, O'Brien -, Spurling -. Reflexes 2+. Grip 38/46 kg. QuickDASH 61.4. US {g.dy(-8)}: 9 mm partial bursal tear.
A: RC tear grade 2, C5-7 clear.
P: 2x/wk x 6 wk, theraband red 3 x 12, IFC 80-150 Hz 15 min, unit serial {g.serial()}. Mod duties <5 kg till {g.d(28)}. Prog report to case mgr {g.person().full}, fax {g.ph()}.

{pt2.full}, PT, Reg. No. {g.lic()}, next {g.dy(3)} 1415h"""


def t20(g):  # school nurse
    kid, mom, rn, pcp = g.person(), g.person(sex="f"), g.person(sex="f"), g.person()
    return f"""Health Office Visit Log - {g.fac('school')}, {g.city()}
{g.d(0)}  in 1:{g.n(10, 29)} pm  out 1:{g.n(35, 59)} pm    Student: {kid.lf}   Gr {g.n(2, 7)}   Student ID {S('OTHER_ID', g.pat('10%#####', '10%#######'))}   {g.bl()} {g.dob(g.n(7, 12))}

c/o wheeze after PE. RR 26, sat {g.n(92, 97)}%, PF 180 (60% of pers best 300). Albuterol 90 mcg x 2 puffs via spacer per AAP on file (signed Dr. {pcp.last} {g.d(-70)}). Recheck 15 min PF 260, back to class. Epi-Pen Jr 0.15 present, exp OK. Peds BMI 84th %ile. 504 plan yes.

Called mom {mom.full} at {g.ph()} (no ans), then work: {g.emp()} {g.phx()} -> will pick up at 2:40. Emailed {g.email(mom)}. Bus 7.
Grandfather may pick up, ID checked, DL {g.dl()}, gray Subaru plate {g.plate()}.

MIIS: due for Tdap & MenACWY next school yr. Form at {g.url()}
Incident rpt {g.oid('case')}. PowerSchool visit entered. {rn.full} RN BSN, lic {g.rnlic()}, {g.ext()}"""


def t21(g):  # ambulance
    pt, m1, m2, a = g.person(), g.person(), g.person(), g.age(18, 70)
    return f"""PATIENT CARE REPORT      Run # {g.oid('run')}   PCR {g.oid('enc')}   {g.d(0)}
Unit A4  veh tag {g.plate()}  Crew: {m1.lf} EMT-P {S('LICENSE', g.pat('P08#####', 'P0%####'))} / {m2.lf} EMT-B {S('LICENSE', g.pat('E08#####', 'E09####'))}
DISP 17:02  ENR 17:03  ONS 17:09  TRANSP 17:21  DEST 17:33   Mi 4.6
LOC: intersection nr {g.street()}, {g.city()} {g.zip()} [{g.county()}]
PT: {pt.full} {a} {pt.F} ~{g.n(60, 110)}kg dob {g.dob(a, g.p('YMD', 'MM-DD-Y', 'M/D/Y'))} ph {g.ph()} SS {g.ssn()}
MVC restrained driver, 2 veh, approx 35 mph, +AB deploy, no intrusion >12in. Other veh {g.p('Ford F-150', 'Honda CRV')} reg {g.plate()}; pts veh VIN {g.vin()} per PD, case {g.oid('case')} Ofc. {g.person().last}, badge {g.oid('badge')}.
A&Ox4 GCS 15 pt c/o neck + L chest pn 7/10. BP {g.bp()} P {g.n(80, 124)} R 20 SpO2 97 BGL {g.n(80, 140)} 12-lead ST no STEMI. C-collar, 18g L AC, NS TKO, fentanyl 50 mcg IV x1 @17:18. Lungs =/clr. FAST neg.
Monitor LP15 s/n {g.serial()} strip attached. TOC to RN {g.person().first} {g.fac()} trauma 2, {g.ml()} {g.mrn()}. Ins: {g.plan()}"""


def t22(g):  # death note
    pt, md, rn, kin, fd = (g.person() for _ in range(5))
    k, (ta, tb, tc) = g.n(90, 99), g.times(3)
    return f"""DEATH NOTE / PRONOUNCEMENT

Called to bedside by {rn.first} RN at {ta} on {g.d(0)}. {pt.Mr} {pt.last} ({g.ml()} {g.mrn()}, {g.bl()} {g.dob(k)}) was a {g.age90(g.r.random() < .5, k)}-year-old {pt.man} with end-stage Alzheimer's and aspiration pneumonia, CMO since {g.dy(-2)}. No response to sternal rub, pupils fixed 5 mm, no heart sounds or resp x 2 min, asystole in 2 leads. Time of death {tb}.

Family: {kin.rel(('daughter', 'son'), ('granddaughter', 'grandson'))} {kin.full} notified by phone, {g.ph()}; spouse aged 88 is at {g.fac('home')}. Autopsy declined. ME: case reported to OCME, declined jurisdiction, {g.oid('case')}, spoke w investigator {g.person().last} {g.ext()}. NEOB called {tc}, ref {g.oid('conf')}; not a candidate (age >80).

ICD (Medtronic Cobalt) serial {g.serial()} deactivated w magnet. Belongings: ring x1, glasses. Body to morgue drawer 3, tag {g.oid('order')}. Funeral home: {S('FACILITY', fd.l + ' & Sons Funeral Home')}, {g.city()}.

Cause: a) aspiration PNA - 5 d  b) dementia - 9 yrs. Part II: CKD 4, AF. Death cert filed eDRS no. {g.oid('enc')}, {g.d(1)}.
{md.fullm}, MD, lic {g.lic()}, pgr {g.pager()}"""


def t23(g):  # research visit, long
    pt, crc, pi, sp = g.person(), g.person(), g.person(), g.person()
    a = g.age(45, 82)
    return f"""CLINICAL TRIAL SOURCE DOCUMENT - VISIT 6 (WEEK 24 ± 3 d)
Site: {g.fac()}, rm 5.114       PI: {pi.fullm}, MD       IRB file {g.oid('case')}
Subject no. {g.oid('trial')}     Randomization # {S('OTHER_ID', g.pat('R%####', '%###'))}     Initials on CRF only, name kept here: {pt.full}, {g.ml()} {g.mrn()}
Visit date {g.d(0)}   Window {g.d(-3)} to {g.d(3)}   Consent v5.0 re-signed {g.d(0)} at {g.hm()} before any procedure

INTERVAL HX: {a} y/o {pt.female}, early Alzheimer's disease, APOE ε3/ε4, amyloid PET centiloid {g.n(42, 110)}. Study partner ({sp.rel(('wife', 'husband'), ('sister', 'brother'))}, {sp.first}) reports stable. One AE: grade 1 headache, start {g.dy(-18)}, stop {g.dy(-16)}, not related. SAE none. Con meds: donepezil 10 mg, Lipitor 20 mg, melatonin 3 mg. Zostavax in 2013.

ASSESSMENTS: MMSE {g.n(20, 28)}/30; CDR-SB {g.dec(2, 5)}; ADAS-Cog13 {g.n(14, 31)}; C-SSRS negative. BP {g.bp()}, wt {g.dec(55, 98)} kg, T 36.6. ECG triplicate: QTcF 418/421/416. MRI {g.dy(-5)}: ARIA-E none, microhemorrhage 1 (accession {g.oid('acc')}). Labs drawn, kit {S('OTHER_ID', g.pat('K%######', '%#####-06'))}, central lab req {g.oid('order')}.

VOICE / DIGITAL: speech task recorded, voiceprint {g.bio('v')}; iris tracker enrolment {g.bio('i')}. Wrist actigraph (GT9X Link) s/n {g.serial()} issued, MAC {g.mac()}. Data upload {g.d(0, 'YMD')} at {g.url()}.

DOSING: infusion #12, 10 mg/kg over 62 min, infusion pump serial {g.serial()}. Observed 30 min, no IRR.

STIPEND: $75 to ClinCard {g.card()}. Parking 2 h. SSN for 1099 on file ending {S('SSN', g.pat('%###'))}.
Next visit {g.d(14)}. 24 h line {g.ph()}. {crc.full}, CCRC, {g.email(crc, True)}"""


def t24(g):  # EHR screenshot text
    pt, pcp, u = g.person(), g.person(), g.person()
    a = g.age(18, 84)
    return f"""{pt.LF} | {pt.F} | {a} y.o. | {g.dob(a, 'MM/DD/Y')} | {g.ml()} {g.mrn()} | CSN: {S('OTHER_ID', g.pat('%########', '1%########'))} | Bed: 0714-B | Code: FULL | Allergies: PCN, latex
Isolation: Contact+   Wt: {g.dec(50, 120)} kg   BMI {g.dec(19, 41)}   LACE+ {g.n(20, 78)}   Braden {g.n(13, 22)}
-------- Snapshot | Chart Review | Results | MAR | Demographics* --------
Legal name     {pt.fullm}             Preferred   {pt.first}
Address        {g.street()}
               {g.city()}, MA {g.zip()}          County  {S('COUNTY', g.r.choice(COUNTY['us']).replace(' County', ''))}
Mobile (pref)  {g.ph()}     Home {g.ph()}     Email {g.email(pt)}
SSN            {S('SSN', g.pat('%##-%#-%###', 'xxx-xx-%###'))}     Guarantor acct {g.acct()}
Coverage 1     Medicare A/B  {g.plan()}   eff {g.d(-900, 'MM/DD/Y')}
PCP            {pcp.lf} NP     Emerg contact {g.person(sex='f').full} (sister) {g.ph()}
Palm vein ID   {g.bio('f')} enrolled {g.d(-500, 'MM/DD/Y')}
Portal         Active, last login {g.d(-2, 'MM/DD/Y')} {g.hm()} from {g.ip()}
Last edited by {u.init}, Registrar, wkst IP {g.ipv4()} [Print] [Close] Epic-like v10.{g.n(1, 9)}.{g.n(0, 40)}"""


def t25(g):  # CSV-ish appointment table, Pune
    g.setloc("in")
    q = g.person()
    rows = []
    for i in range(g.n(4, 6)):
        p, k = g.person(), g.n(11, 84)
        dx = g.p("HTN f/u", "post PTCA 2 wk", "T2DM HbA1c 8.1", "thyroid, TSH 6.2", "MR grade II", "DVT on Acitrom 2 mg", "2D echo EF 55%", "BP 150/90 review")
        rows.append(f"{i + 1},{g.mrn()},{p.full},{k}/{p.F},{g.ph('m')},{g.d(0)},{g.hm()},{dx},{g.p('new', 'f/u', 'f/u')},{g.oid('token')}")
    body = "\n".join(rows)
    return f"""# OPD list export - {g.fac()} - file dt {g.d(-1, 'YMD')} - run by {q.first} (emp code {g.oid('badge')}) on {g.d(-1)}
sr,uhid,pt_name,age_sex,mobile,appt_dt,slot,remark,type,case_paper_no
{body}
# total {g.n(4, 6)} ; no-show last wk 11% ; fees 600/400 ; BP apparatus room 2 not working. two pts want {g.dy(2)} instead, call them.
# any change mail to {g.email(q, True)} or {g.ext()}, sheet kept at {g.url()}"""


def t26(g):  # dictation verbatim
    pt, md, ref = g.person(), g.person(), g.person()
    a = g.age(30, 85)
    return f"""this is doctor {md.full} dictating a clinic note on {pt.full} that is {pt.last} spelled the usual way medical record number {g.mrn()} date of birth {g.d(-a * 365 - 100, 'Month D, Y')} date of visit {g.d(0, 'Month D, Y')} period new paragraph
chief complaint colon left hand numbness period {pt.first} is a {a} year old right handed {pt.female} bus mechanic at {g.emp()} comma sent by doctor {ref.last} of {g.fac('gp')} comma with six months of tingling in digits one through three period tinel positive phalen positive at twenty seconds period strength five out of five except apb four plus period emg done {g.dyw(-11)} shows median distal latency {g.dec(4.6, 6.9)} milliseconds comma accession {g.oid('acc')} period
impression carpal tunnel syndrome grade three g fifty six point oh two period plan open release under local at {g.fac()} on {g.dyw(20)} comma workers comp claim number {g.oid('claim')} comma adjuster {g.person().full} phone {g.ph()} fax {g.ph()} period hold plavix five days period pre op a one c was seven point two period new paragraph
uh scratch that comma hold plavix seven days period send copy by email to {g.email(ref, True)} period my callback is {g.phx()} end of dictation job {g.oid('run')} thank you"""


def t27(g):  # SMS thread IE
    g.setloc("ie")
    pt, rec, kin = g.person(), g.person(sex="f"), g.person()
    tt = g.times(7)
    return f"""[SMS export, {g.fac('gp')}, handset {g.ph('m')}]
{g.d(-1)} {tt[0]}  OUT> Hi {pt.first}, reminder of ur appt w Dr {g.person().last} on {g.dyw(1)} @ 11.20. Reply C to cancel. Txt ref {g.oid('conf')}
{tt[1]} IN> hi cant make it {g.p('the car is in the garage', 'minding the kids')}. can i have {g.dyw(4)} instead. also need the inhaler again, Ventolin + the purple Seretide 250
{tt[2]} OUT> no bother. what pharmacy? and confirm dob
{tt[3]} IN> {g.fac('pharm')} {g.city()}. its {g.dob(g.age(20, 75), 'DD/MM/Y')}. med card {g.plan()}, pps {g.ssn()} if u need it for the cert
{tt[4]} OUT> grand. script gone by healthmail. peak flow 380 last day was ok. sick cert for 3 days no. {g.oid('case')} ready
{tt[5]} IN> can {kin.first} collect it, {kin.he}s my {kin.rel(('sister', 'brother'), ('mam', 'da'), ('neighbour', 'neighbour'))}, {kin.his} no is {g.ph('m')}, parks the blue yaris {g.plate()} outside so might ring from there. post it otherwise to {g.street()} {g.zip()}
{tt[6]} OUT> perfect. pay the 10 euro at {g.url()} . x {rec.first}
{g.d(0)} {g.hm()} IN> paid thx, receipt {g.oid('ticket')}. temp gone 37.1 btw, sats 97 on the yoke"""


def t28(g):  # TPA cashless, IN
    g.setloc("in")
    pt, doc, ex = g.person(), g.person(), g.person()
    a = g.age(20, 80)
    return f"""REQUEST FOR CASHLESS HOSPITALISATION - PART C (to be filled by hospital)
Hospital {g.fac()} {g.city()} {g.zip()}   Ph {g.ph('l')}  e-mail {g.email(ex, True)}
a) Patient {pt.FULL}  Sex {pt.F}  Age {a} yrs 0{g.n(1, 9)} mths  DOB {g.dob(a, 'DD/MM/Y')}  Contact {g.ph('m')}
b) Policy No {g.plan()}   TPA card no {S('HEALTH_PLAN', g.pat('MDI5-00%#######', 'FHP%######'))}   Employee ID {g.oid('badge')} ({g.emp()})
c) UHID {g.mrn()}  DOA {g.d(0)} {g.hm()}  Expected stay 4 days, 1 day ICU
d) Nature of illness: dengue fever with thrombocytopenia. NS1 +ve. Plt {g.n(14, 60)},000  Hct {g.n(38, 51)}  SGOT {g.n(90, 400)}  BP {g.bp()}. Date of first consult {g.d(-2)}. No h/o DM/HTN/IHD. ICD-10 A97.1
e) Room rent 3500/d, ICU 7500, medicines 18000, total 62,000. Package code nil.
f) Claim intimation {g.oid('claim')}  Pre-auth {g.oid('auth')}  Query reply dt {g.dy(1)}
g) Dr {doc.full} MD, Reg {g.lic()}. NEFT a/c {g.acct()} (ECS mandate form encl)
Enhancement pls approve urgent, pt attendant waiting since morning. TPA desk: {ex.first} {g.ext()}, KYC Aadhaar {g.ssn()}"""


def t29(g):  # occupational health
    pt, md, adj = g.person(), g.person(), g.person()
    a = g.age(22, 66)
    return f"""OCCUPATIONAL HEALTH - DOT / INJURY RECHECK
{pt.fullm} ({a}{pt.F}), employee # {g.oid('badge')}, {g.emp()}, {g.city()} depot. {g.bl()} {g.dob(a)}. {g.ml()} {g.mrn()}. CDL {g.dl()} (class A, exp {g.d(500)}).
DOI {g.d(-44)}: tractor {g.plate()} (VIN {g.vin()}) jackknifed on Rt 9, {g.county()}; seat belt on. Comp carrier claim {g.oid('claim')}, adjuster {adj.full} {g.phx()}, {g.email(adj, 'claims')}.

Today {g.d(0)}: LBP 3/10 from 7/10. SLR neg to 80 deg b/l, DTR 2+, heel/toe ok. Flexeril 5 qhs stopped {g.dy(-6)}. Whisper test 5 ft R/L, vision 20/25 OD 20/30 OS, Ishihara 14/14. BP {g.bp()}, SG 1.015, prot neg. Epworth 4/24. UDS 10-panel neg, specimen {S('OTHER_ID', g.pat('%########', 'Z%######'))}, CCF {g.oid('order')}. 

Breath alc 0.000, device Alco-Sensor IV serial {g.serial()}. Audiogram STS no (25 dB @ 4k).
Full duty {g.dy(7)}, no lift >50 lb till then. MMI expected in 8 wk, 0% WPI. Med cert 2 yr, National Registry {S('LICENSE', g.pat('%#########'))}.
{md.full}, DO"""


def t30(g):  # psych progress
    pt, md, kin = g.person(), g.person(), g.person()
    a = g.age(19, 70)
    return f"""Outpt psychiatry f/u (telehealth, video link {g.zurl()}), {g.d(0)} {g.t()}, 28 min, 99214 + 90833, POS 10.
Pt located at home: {g.street()}, {g.city()}, identity verified w/ voiceprint {g.bio('v')} + {g.bl()} {g.dob(a)}. Pt {pt.full}, rec # {g.mrn()}. Emergency contact {kin.full}, {g.ph()}.

S: "meh". {pt.first} back to work at {g.emp()} since {g.dy(-15)}; sleeps 6 h, appetite fair. Stopped Abilify 5 mg d/t akathisia (BARS 3). Still on Lamictal 150 and lithium ER 900, level {g.dec(0.5, 1.1, 2)} on {g.dy(-7)} ; TSH 3.1; Cr 0.9. No AH/VH. Denies SI, C-SSRS 0. Last admission {g.my(-500)} at {g.fac()} after an OD. AA 2x/wk, sober 400 days.
O: MSE: dysphoric, linear. PHQ-9 {g.n(6, 18)} (was 21), GAD-7 {g.n(4, 12)}, YMRS 2.
A/P: F31.32. Increase Lamictal to 200. Recheck Li {g.dy(30)}. Disability form (claim {g.oid('claim')}) done, fax to {g.ph()}. Firearm license card {S('LICENSE', g.pat('12%######A'))} surrendered to PD.
RTC {g.d(35)}.
{md.fullm}, MD  DEA {g.dea()}"""


def t31(g):  # remote monitoring / CPAP device log
    pt, rt, md = g.person(), g.person(), g.person()
    return f"""SLEEP LAB REMOTE MONITORING - SUPPORT NOTE             ticket {g.oid('ticket')}
pt: {pt.full}   portal acct {g.acct()}   mrn {g.mrn()}   tel {g.ph()}   e: {g.email(pt)}
device: AirSense 11 AutoSet  SN {g.serial()}  DN {S('DEVICE', g.pat('%##'))}  modem MAC {g.mac()}  fw 2.08.3
setup {g.d(-61)} by RT {rt.first}; humidifier lot {g.lot()}; mask F20 med

log
{g.d(-2, 'ISO')} 02:14:07 conn {g.ipv4()} ok rssi -71
{g.d(-2, 'ISO')} 02:14:09 push summary AHI {g.dec(1, 9)} leak95 {g.n(8, 40)} L/min p95 {g.dec(8, 14)} use 6.2h
{g.d(-1, 'ISO')} 02:15:40 conn {g.ip()} FAIL err 0x80
{g.d(0, 'ISO')} 08:30:12 face-login {g.bio('c')} matched, app 4.4.1

usage >=4h: 22/30 nights (73%), ESS {g.n(4, 15)}/24, HST 2015 AHI 34, nadir 81%
called pt {g.dy(0)} : mask leak, sent size L via courier, track {g.oid('order')}. Compliance pdf for {md.full}, MD at {g.url()}. DME auth {g.oid('auth')}, plan id {g.plan()} ."""


def t32(g):  # UK care home admission
    g.setloc("uk")
    pt, rn, kin, gp, k = g.person(), g.person(sex="f"), g.person(), g.person(), g.n(90, 99)
    return f"""Admission details - {g.fac('home')}, {g.street()}, {g.city()} {g.zip()}
Resident {pt.full}, likes to be called {pt.first}. Age {g.age90(k=k)}. D.o.b. {g.dob(k)}. NHS {g.mrn()}. NI {g.ssn()}. Admitted {g.d(0)} from {g.fac()} (ward 22) by ambulance job {g.oid('run')}.
NOK {kin.full} ({kin.rel(('niece', 'nephew'), ('daughter', 'son'), ('stepdaughter', 'stepson'))}), {g.ph('m')}, {g.email(kin)}, holds LPA ref {S('OTHER_ID', g.pat('7000-%###-%###'))}, registered {g.d(-600)}. GP Dr {gp.last}, {g.fac('gp')}.

Hx: vascular dementia, CKD3, Paget's, bilateral cataracts 2007. Transfers w 1 + ZF. MUST 1, Waterlow 21, wt {g.dec(41, 66)} kg, BP {g.bp()}. Skin: cat 2 sacrum 2 x 1 cm. Eats level 5 IDDSI, fluids level 1. DNACPR dated {g.d(-9)}. DoLS applied, ref {g.oid('case')}, {g.county()} council.
Meds: bisoprolol 2.5 mg om, Laxido x1 bd, Calceos, memantine 10 mg, NOMAD tray. 
Hearing aid R serial {g.serial()}. Money in safe £40. Bedroom 11, falls mat on.
Funding: CHC declined; direct debit a/c {S('ACCOUNT', g.pat('20-%#-%# %#######', '%#######'))}.
{rn.full} RGN, PIN {S('LICENSE', g.pat('9%@####E', '0%I####E'))}"""


def t33(g):  # pacemaker clinic
    pt, md, tech = g.person(), g.person(), g.person()
    return f"""DEVICE CLINIC INTERROGATION
{pt.lf} | {g.d(0)} | {g.ml()} {g.mrn()} | {g.bl()} {g.dob(g.age(55, 88))} | following: {md.full}, MD | ordering NPI {g.npi()}
Generator: Boston Sci Accolade MRI L331  S/N {S('DEVICE', g.pat('%#####'))}  implanted {g.d(-1300)} at {g.fac()}
RA lead: 7840 Ingevity 45 cm  S/N {g.serial()}      RV lead: 7841  52 cm  S/N {g.serial()}  lot {g.lot()}
Home communicator S/N {g.serial()}, cell adapter MAC {g.mac()}, last sent {g.dy(-1)}

Mode DDDR 60/120. Battery 6.5 yr, 2.94 V. AP {g.n(10, 60)}% VP {g.n(0, 99)}%. RA thr 0.6 V @ 0.4 ms, imp {g.n(440, 760)} ohm, P 2.4 mV. RV thr 0.9 V @ 0.4, imp {g.n(440, 760)}, R 11.2. AMS 14 episodes, longest 6:12 h, AF burden 2%. NSVT 1 x 8 beats at 171 bpm. CHA2DS2-VASc 4, on Eliquis.
Underlying: sinus 48, PR 240.
Recall notice n/a to this model. Registry no {S('OTHER_ID', g.pat('NCDR-%######', 'REG%######'))}.
Remote q91d, next {g.d(91)}; pt called at {g.ph()} and agrees. Report {g.oid('acc')} to PCP fax {g.ph()}.
{tech.full}, CCDS {g.ext()}"""


def t34(g):  # medico-legal letter, long
    att, md, pt, opp = (g.person() for _ in range(4))
    a = g.age(24, 77)
    return f"""{att.full}, Esq.   BBO # {S('LICENSE', g.pat('5#####', '6#####'))}
{g.street()}, {g.city()}, Massachusetts {g.zip()}
Tel. {g.ph()}   Fax {g.ph()}   {g.email(att, 'law')}

{g.d(0, 'Month D, Y')}

Keeper of Records / {md.fullm}, M.D.
{g.fac()}, {g.city()}, MA

Re: {pt.full} v. {opp.full}, {g.county()} Superior Court, C.A. No. {g.oid('docket')}
Our client's DOB {g.dob(a)}; SSN {g.ssn()}; your MRN {g.mrn()}; date of loss {g.d(-420)}; our file {g.oid('case')}

Dear Dr. {md.last}:

This office represents {pt.Mr} {pt.last}, aged {a}, in a claim arising from a rear-end collision. Police report {g.oid('run')} places {pt.his} 2012 Camry (reg. {g.plate()}; VIN {g.vin()}) stationary at a red light. You first saw {pt.him} on {g.d(-415)} and last on {g.d(-60)}, 17 visits in all. Your notes record a C5-6 disc protrusion of 4 mm, Spurling positive on the right, grip 22 kg versus 38 kg, and NDI {g.n(28, 62)}%. You also noted a "Hill-Sachs lesion", and Neurontin 300 mg t.i.d.

Kindly tell us: (1) causation; (2) impairment under AMA Guides, 6th edition; (3) whether {pt.he} could return to work as a welder for {g.emp()}; (4) the cost of future care, CPT 63020 or 22551 included.

PIP insurer's claim is {g.oid('claim')}. Medical bills stand at $41,{g.n(100, 999)}.17, account {g.acct()}. A HIPAA release signed {g.d(-8)} is enclosed with a check for your fee of $350. Depositions close on {g.d(75)}. My paralegal {g.person().first} is at {g.phx()}.

Very truly yours,
{att.full}"""


def t35(g):  # EU repatriation transfer letter
    loc = g.p("de", "fr", "es")
    g.setloc(loc)
    doc, pt = g.person(), g.person("ie")
    f1, st, ct, zp, ph, em, sid = g.fac(), g.street(), g.city(), g.zip(), g.ph(), g.email(doc, True), g.ssn()
    m = S("MRN", g.pat("%#######", "~/%#####", "P-%#####"))
    dd = [g.d(x) for x in (0, -6, -5, -1, 2)]
    idl = {"de": "Spouse (local national) Sozialversicherungsnr.", "fr": "Spouse (local national) n° de sécurité sociale", "es": "Spouse (local national) DNI"}[loc]
    a = g.age(30, 84)
    dob = g.dob(a)
    g.setloc("ie")
    g.st = None
    fam = g.person("ie")
    return f"""{f1}
{st}, {zp} {ct}    Tel. {ph}    {em}
{dd[0]}

MEDICAL REPORT FOR REPATRIATION (translated)
Patient: {pt.full}, born {dob}, Irish citizen, home address {g.street()}, {g.city()}, {g.county()}, {g.zip()}. Passport {S('SSN', g.pat('P@%######', 'L@%######'))}. EHIC {S('HEALTH_PLAN', g.pat('0%######@', '80372#%#######'))}. Case file {m}. {idl} {sid}.

Admitted {dd[1]} after ski fall: pertrochanteric fracture AO 31-A2. Operated {dd[2]}, PFNA 11 x 200 mm, lot {g.lot()}. Hb {g.dec(8.1, 10.9)} g/dl, no transfusion. Quick 84 %, PTT 31 s, Leuko 9,8. Enoxaparin 40 mg s.c., Novalgin 500 mg 4 x 1, pantoprazole 40. RR 130/80, SpO2 96 %. MRSA screen neg. GCS 15. Wells 1.5.

Fit to fly stretcher from {dd[4]}; insurer case {g.oid('case')}, assistance line {g.ph()}. Relative {fam.full} informed by telephone {g.ph('m')} on {dd[3]}.
To: Orthopaedics, {g.fac()}
Signed Dr {doc.full}, { {'de': 'Oberarzt', 'fr': 'Chef de clinique', 'es': 'Jefe de Servicio'}[loc] }"""


def t36(g):  # OOH GP co-op
    g.setloc("ie")
    pt, gp, own, cal = g.person(), g.person(), g.person(), g.person()
    return f"""OUT OF HOURS GP CO-OP  call no {g.oid('run')}  {g.d(0)} {g.hm()}  triage: URGENT  type: HOUSE CALL
pt {pt.full} {g.age90()} yrs {pt.F}  addr {g.street()} {g.city()} {g.county()} {g.zip()} ph {g.ph('l')} caller {cal.first} ({cal.rel(('home help', 'son'), ('neighbour', 'neighbour'))}) {g.ph('m')}
own gp Dr {own.last}, {g.fac('gp')}  gms {g.plan()}
dir: 2nd left after the creamery, blue gate, dog tied
hx off form x2/7, confused since this am, poor intake. catheter in situ. on furosemide 40, digoxin 125 mcg, Calcichew. dr car out {g.plate()} driver {g.person(sex='m').first} {g.hm()}
o/e T {g.dec(37.8, 39.4)} BP {g.bp()} P {g.n(88, 124)} irreg RR {g.n(20, 28)} sats {g.n(89, 95)} RA. 4AT 8. chest R base creps, CRB-65 = 3. dipstick leuc 2+ nit +. last U&E {g.dy(-8)} creat 142
imp LRTI/?urosepsis on bg of AF. refer in. letter + ECG faxed to ED {g.fac()} {g.ph('l')}, amb ref {g.oid('case')}. IM ceftriaxone 1 g given.
Dr {gp.full} MCRN {g.lic()}  copy to own gp {g.dy(1)} by healthmail {g.email(own, True)}"""


def t37(g):  # NZ neonatal / midwife
    g.setloc("nz")
    mum, mw, ob = g.person(sex="f"), g.person(sex="f"), g.person()
    return f"""LMC midwife postnatal note   {g.d(0)}  home visit day 5
Mother: {mum.full}  NHI {g.mrn()}  dob {g.dob(g.age(19, 42))}  {g.street()}, {g.city()} {g.zip()}  cell {g.ph()}
Baby {g.p('boy', 'girl')} {mum.last}  NHI {g.mrn()}  born {g.d(-5)} {g.hm()} at {g.fac()}, SVD 39+4, BWt {g.n(2800, 4200)} g, Apgars 8/9/10, HC 35 cm

Mum: EBL 350, 2nd deg tear healing, fundus -4, EPDS {g.n(2, 9)}/30, Hb {g.n(98, 125)}, BP {g.bp()}. Ferro-F 1 bd. Jadelle declined, Noriday at 6/52.
Bub: wt {g.n(2700, 4000)} (-6%), SBR {g.n(120, 230)} below line, bf 8-10/24, 6 wet 3 yellow. Guthrie card {S('OTHER_ID', g.pat('NMS%######', '%#######'))} posted {g.dy(-3)}. Newborn hearing passed R+L, screener device serial {g.serial()}. Vit K IM 1 mg. Hips Barlow/Ortolani neg. Hospital tag {g.oid('order')} removed.
Dad {g.person('nz', 'm').first} home till {g.dyw(9)}. Well Child referral {g.oid('case')}, iwi provider ph {g.ph()}. IRD/ACC form ACC45 {S('OTHER_ID', g.pat('@@%####'))}.
Next {g.dyw(2)}. {mw.full} RM, MCNZ reg {g.lic()}, {g.email(mw, True)}; obs on call Dr {ob.last} {g.ext()}"""


def t38(g):  # billing note
    pt, rep, gu = g.person(), g.person(), g.person()
    return f"""BILLING / PATIENT FINANCIAL SERVICES - account comments
Acct {g.acct()}   Guarantor {gu.lf}   Pt {pt.full} {g.ml()} {g.mrn()} DOS {g.d(-80)}-{g.d(-78)}   bal $2,{g.n(100, 999)}.40
{g.d(-20)} {g.hm()} {rep.initn}: guar called from {g.ph()}, upset re "surprise bill". Says ins was {S('HEALTH_PLAN', g.pat('YLP%#######', '%########-02'))} through {g.emp()} not {g.plan()}. Rebilled 837I, claim {g.oid('claim')}, DRG 470, rev code 0278. 
{g.d(-12)} {g.hm()} sys: 835 recd. CO-45 $9,811.00, PR-2 20%, PR-1 $500. check/EFT trace {S('OTHER_ID', g.pat('%##########', '0%########'))}.
{g.d(-6)} {g.hm()} {rep.initn}: guar disputes CPT 99285 & J1885 x 2 (Toradol). coding review upheld lvl 5. ref {g.oid('ticket')}.
{g.d(-2)} {g.hm()} web: online pmt $150, card {g.card()} exp {S('DATE', g.pat('0%/2%'))} from {g.ip()}; e-receipt to {g.email(gu)}.
{g.d(0)} {g.hm()} {rep.initn}: plan 12 x $175, first draw {g.dy(15)}, checking acct {S('ACCOUNT', g.pat('%#########', '00%#######'))}. Stmt to new addr {g.street()}, {g.city()} {g.zip()}. FA app, 210% FPL, family of 4. SSN last four {S('SSN', g.pat('%###'))} verified. pay link {g.url()}"""


def t39(g):  # genetics letter, long
    pt, gc, md, kin, lab = g.person(sex="f"), g.person(sex="f"), g.person(), g.person(), g.person()
    a = g.age(28, 62)
    return f"""CANCER GENETICS CLINIC - RESULTS LETTER
{g.fac()}, {g.street()}, {g.city()}, MA {g.zip()}   |   T {g.phx()}   F {g.ph()}

{g.d(0)}

{pt.full}
{g.street()}
{g.city()}, {g.p('MA', 'NH', 'RI', 'ME')} {g.zip()}

RE: {g.ml()} {g.mrn()}; {g.bl()} {g.dob(a)}; family/pedigree no. {S('OTHER_ID', g.pat('FAM-%###', 'PED~%###'))}; lab accession {g.oid('acc')}

Dear {pt.Mr} {pt.last},

Thank you for speaking with me by video on {g.dyw(-3)}. As we discussed, the 84-gene panel on your blood sample drawn {g.d(-32)} found one pathogenic variant in BRCA2, c.5946delT (p.Ser1982Argfs*22), also known as 6174delT. A second finding, ATM c.2119T>C (p.Ser707Pro), is benign. Coverage was >99% at 50x. No change was seen in TP53, PALB2 or MLH1.

What this means. Lifetime breast risk is about 45-69% and ovarian risk 11-17%. NCCN version 2 advises MRI yearly from 25, mammogram from 30, and salpingo-oophorectomy between 40 and 45. Your last MRI, {g.d(-150)}, was BI-RADS 2. CA-125 was {g.n(8, 30)}.

Your family. Your grandmother, who died at {g.age90(g.r.random() < .4)}, was likely the carrier; your aunt {kin.first} had ovarian cancer at 51, in 1998. Each first-degree relative has a 1 in 2 chance. Please share code {g.oid('conf')} so they may test free for 150 days: kit order at {g.url()}. Your brother in {g.city()} can call {g.ph()}.

I also sent the report to Dr. {md.last} ({g.email(md, True)}). Your stored DNA tube is {S('OTHER_ID', g.pat('DNA-%#####', 'BX%######'))}. Plan pre-approval {g.oid('auth')} covers MRI until {g.d(200)}, member ID {g.plan()}.

Warmly,
{gc.full}, MS, CGC, license {g.lic()}"""


TEMPLATES = [t00, t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19,
             t20, t21, t22, t23, t24, t25, t26, t27, t28, t29, t30, t31, t32, t33, t34, t35, t36, t37, t38, t39]
WRAP = {0: 96, 22: 78, 26: 72, 30: 84, 34: 88}


def make(template, n, seed):
    g = G(random.Random(f"ff-{seed}-{template}-{n}"))
    text, spans = render(TEMPLATES[template](g))
    if template in WRAP:
        text = hardwrap(text, WRAP[template])
    return {"template": template, "text": text, "spans": spans}


def main():
    count, seed = int(sys.argv[1]), sys.argv[2]
    for i in range(len(TEMPLATES)):
        for n in range(count):
            print(json.dumps(make(i, n, seed), ensure_ascii=False))


if __name__ == "__main__":
    main()
