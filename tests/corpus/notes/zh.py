#!/usr/bin/env python3
"""Synthetic clinical notes with labelled identifiers.  usage: zh.py N SEED  -> JSON Lines.  Everything is invented.

Slots in templates ({...}); offsets are noted as each slot is filled:
  {?a¦b¦c}            one of the alternatives (may hold slots)
  {n:1-9} {f:1.0-2.5} a number (not an identifier)     {t} {t4} {t12} a time of day
  {key.full|fl|il|first|last|lf|FULL|LF|LAST|lfc}  a person; key ends in f / m: that sex; key@other: shares the surname
  {D+3~2:fmt} {DOB:fmt}   a date, days from the note's day, +- jitter
  {KIND} {KIND:arg} {KIND!pattern} {KIND;key}      an identifier; ;key: the same value each time
  {ADDR} an address; {age} {agew} {he} {his} {him} {He} {His} {Mr} {man} {sx} {state}
"""
import datetime as dt
import json
import random
import re
import sys

# ---------------------------------------------------------------- word lists
FEM = """Maren Odette Priya Leticia Winifred Saoirse Blessing Yolanda Tamsin Ingrid Mei-Ling Kavita Fatoumata Rosalind Nerys Dolores Beatrix
Chiamaka Hanna Svetlana Aroha Philippa Joy Grace Marguerite Xiomara Latoya Delphine Noor Agnieszka Thelma Bernadette Carmel Shanice Ayesha Ottilie
Marisol Gwendolyn Ruth Ivy Constance Jolene Farida Sunniva Eleni Keiko Anahit Paloma Dorothea Hazel Amber Rhiannon Zainab Trudy Mabel Camille Ana Lucía Renée""".split()
MAL = """Tobias Desmond Arjun Emeka Lorcan Stellan Rafael Cornelius Hamish Dashiell Bogdan Vikram Terrell Jorge Anselm Kwame Roderick Fergus Ignacio
Wendell Yusuf Mateus Gareth Clifton Benedikt Hiroshi Lamar Osvaldo Percival Tariq Niall Casimir Royce Elias Gunnar Marcus Dmitri Rangi Sanjay Harlan
Will Mark Chase Grant Art Étienne Jürgen José Luca Ephraim Otis Delroy Piotr Absalom Quentin Murray Leif Amos Chidi Stuart""".split()
LASTS = """Halvorsen Okonjo Brannigan Castellanos Whitlock Thibodeaux Mukherjee Lindqvist Farrow Abernathy Nakagawa Pellegrino Szymanski Dupree Ravenscroft
Oyelaran Kowalczyk McAllister Quiñones Fitzgibbon Vandermeer Iyer Achterberg Tolliver Mbeki Petrosyan Gallego Strand Haverford Ueda Crenshaw O'Malley D'Souza
Bellweather Tran Nguyen-Roth Kaur Osei Lafferty Montgomery Stubbs Yarborough Zielinski Bautista Frost Bell Rivers Stone Winter Day Young Cross
Peña Grünwald Lefèvre Müller-Hagen Delacroix Ibarra Hollingsworth Pruitt Castellano Mwangi Ferreira Goldfarb Swanepoel Tuimavave Parata Chaudhary Raghunathan
Desrosiers Blackwood Sutcliffe Eastwood Penhaligon Macgillivray Adeyemi-Cole Rahman Bergström Vance Hutchens Ledbetter Orozco Kilbride Nolan Treacy Duffy
Armitage Holroyd Birtwistle Vickers Tanaka Sorensen Kapoor Bhattacharya Subramanian Gutiérrez Escamilla Wojcik Loveless Head Hand Pope Rice""".split() + [
    "de la Fuente", "van Houten", "St. Clair", "Al-Mansour", "bin Rashid", "Van der Linde", "Ó Súilleabháin", "El Amrani", "Le Goff", "Mac Giolla"]
LOC_FIRST = {
    "IN": ("Kavita Priya Ananya Lakshmi Sunita Meenal Rukmini Deepa Shalini Nandini".split(), "Arjun Vikram Sanjay Harish Mahesh Rohit Suresh Govind Nikhil Prakash".split()),
    "DE": ("Hannelore Ottilie Ingrid Katrin Brigitte Anneliese Sieglinde Frauke".split(), "Jürgen Benedikt Anselm Wolfgang Dieter Heiko Matthias Rüdiger".split()),
    "FR": ("Camille Delphine Renée Marguerite Solène Mathilde Élodie Océane".split(), "Étienne Luc Baptiste Gaël Thibault Rémy Olivier Aurélien".split()),
    "ES": ("Marisol Paloma Lucía Inmaculada Nuria Rocío Pilar Itziar".split(), "José Ignacio Osvaldo Gonzalo Iker Álvaro Rafael Joaquín".split()),
}
LOC_LAST = {
    "IN": "Iyer Mukherjee Kaur Chaudhary Raghunathan Kapoor Subramanian Deshpande Kulkarni Bhattacharya Nambiar D'Souza Joshi Patil".split(),
    "DE": "Grünwald Müller-Hagen Achterberg Lindner Kretschmer Vogelsang Brinkmann Hölzer Rosenthal Weidlich Sauerbier".split(),
    "FR": "Lefèvre Delacroix Desrosiers Thibaudet Rousselot Marchandeau Garnier-Petit Bonnefoy Quéméner Vasseur".split(),
    "ES": ["Gutiérrez Mora", "Ibarra", "Quiñones", "Castellanos Vega", "Peña", "Orozco", "Escamilla Ruiz", "Gallego", "Etxeberria", "Domínguez"],
}
CITIES = {
    "US": """Dayton Spokane Macon Yuma Duluth Altoona Muncie Laredo Pocatello Zanesville Biloxi Wausau Fresno Bangor Lubbock Olympia Texarkana Ogden Waukegan Peoria Havenbrook
Marlowe Cresswick Elkmont Tannersburg Dunmore Bexhill""".split() + ["Cedar Hollow", "Fort Ansley", "Grand Prairie", "East Wexford", "Los Alamitos", "Port Brannock", "Mount Verity", "St. Albans", "Coeur d'Alene", "Red Mesa"],
    "UK": "Leeds Stockport Taunton Wrexham Dundee Kettering Lowestoft Barnsley Hexham Swansea Telford Grimsby Penrith Ashcombe Thornaby".split() + ["Market Harwick", "Stoke Ferrers", "Bishop's Lydeard"],
    "IE": "Tralee Ennis Athlone Sligo Dundalk Carlow Mullingar Letterkenny Ballinrobe Castlerea Clonmore".split() + ["Carrick-on-Shannon"],
    "CA": "Sudbury Kelowna Moncton Barrie Lethbridge Kamloops Brandon Saskatoon Orillia Peterborough Gimli".split() + ["Thunder Bay", "Trois-Rivières", "Medicine Hat"],
    "AU": "Bendigo Toowoomba Ballarat Geraldton Dubbo Mackay Wangaratta Launceston Footscray Marrickville".split() + ["Coffs Harbour", "Alice Springs"],
    "NZ": "Napier Whangārei Invercargill Tauranga Nelson Timaru Porirua Masterton Rotorua Gisborne".split() + ["Palmerston North"],
    "IN": "Pune Nashik Coimbatore Mysuru Kochi Lucknow Indore Vadodara Guntur Bhubaneswar".split() + ["Navi Mumbai"],
    "DE": "Kassel Bielefeld Göttingen Ulm Erfurt Mainz Bamberg Lübeck Paderborn Jena".split() + ["Bad Hersfeld"],
    "FR": "Limoges Annecy Quimper Besançon Poitiers Valence Colmar Dijon Angers".split() + ["Saint-Brieuc", "Aix-les-Bains"],
    "ES": "Murcia Zaragoza Burgos Badajoz Almería Pamplona Gijón Lleida Cáceres".split() + ["San Fernando", "Alcalá de Guadaíra"],
}
COUNTIES = {
    "US": [x + " County" for x in "Harlan Marlow Tuscola Pike Wexford Okaloosa Dunklin Gallatin Bexar Yavapai Ransom Clearfield Ottertail".split()] + ["Calcasieu Parish", "St. Landry Parish"],
    "UK": "Lancashire Somerset Shropshire Northumberland Lincolnshire Cumbria Powys Suffolk Derbyshire".split(),
    "IE": ["Co. " + x for x in "Galway Kerry Mayo Clare Sligo Offaly Wexford Donegal".split()] + ["County Roscommon", "County Leitrim"],
    "CA": ["Simcoe County", "Lambton County", "Wellington County", "Renfrew County", "Annapolis County"],
}
STATES = {
    "US": "OH PA TX WA GA MN IN AZ MS WI CA ME ID NY MO".split(), "UK": ["England"], "IE": ["Ireland"], "CA": "ON BC NB AB SK MB QC".split(),
    "AU": "VIC NSW QLD WA TAS".split(), "NZ": ["New Zealand"], "IN": ["Maharashtra", "Karnataka", "Kerala", "Tamil Nadu"], "DE": ["Germany"], "FR": ["France"], "ES": ["Spain"],
}
HEADS = """Brightwater Cedarcrest Northgate Stonebridge Ashgrove Fairhaven Larkspur Ridgemont Kingsmere Willowbend Harborview Pinecrest Silver-Lake Oakhollow Eastmoor Blue-Heron Tamarack
Copperfield Clearbrook Millstone Rosemead Summerfield""".replace("-", " ").split()
SAINTS = "Brendan Odilia Cuthbert Perpetua Anselm Gerlach Finbarr Walburga Aidan Hedwig Columba Isidore".split()
DOMS = ["brightwaterhealth", "cedarcrestmed", "northgateclinic", "stonebridgecare", "harborviewphys", "larkspurhealth", "tamarackhosp", "fairhavenmd", "clearbrookcare"]
TLD = {"US": ["org", "com", "net"], "UK": ["nhs.uk", "org.uk", "co.uk"], "IE": ["ie"], "CA": ["ca"], "AU": ["org.au", "com.au"], "NZ": ["co.nz", "org.nz"],
       "IN": ["in", "co.in"], "DE": ["de"], "FR": ["fr"], "ES": ["es"]}
MAILERS = ["mailbarn.com", "quickpost.net", "inboxly.com", "homenet.org", "bluemail.co"]
MON = "January February March April May June July August September October November December".split()
ORDW = [""] + ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
               "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first").split()


def low_ascii(s):
    for a, b in (("áàâãä", "a"), ("éèêë", "e"), ("íì", "i"), ("óòôö", "o"), ("úùûü", "u"), ("ñ", "n"), ("ç", "c")):
        for c in a:
            s = s.replace(c, b).replace(c.upper(), b)
    return re.sub(r"[^a-z0-9]", "", s.lower().replace("ß", "ss"))


def ordinal(d):
    return f"{d}{'th' if 10 <= d % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')}"


def age_words(a):
    return ("ninety" + ("" if a % 10 == 0 else "-" + " one two three four five six seven eight nine".split(" ")[a % 10]) if a < 100
            else "one hundred" + ("" if a == 100 else " and " + " one two three four five six seven eight nine".split(" ")[a - 100]))


def pattern(r, p):
    """# digit, % digit 1-9, @ capital, ~ small letter, & capital or digit, * hex digit, $ two-digit year"""
    out = []
    for c in p:
        out.append(r.choice("0123456789") if c == "#" else r.choice("123456789") if c == "%" else r.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "@"
                   else r.choice("abcdefghjkmnpqrstuvwxyz") if c == "~" else r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") if c == "&"
                   else r.choice("0123456789abcdef") if c == "*" else f"{r.yy:02d}" if c == "$" else c)
    return "".join(out)


def pick(r, ps):
    return pattern(r, r.choice(ps))


# ---------------------------------------------------------------- identifiers
def luhn_npi(r):
    base = pattern(r, "1########")
    tot = 24
    for i, c in enumerate(reversed(base)):
        v = int(c)
        if i % 2 == 0:
            v = v * 2 - 9 if v > 4 else v * 2
        tot += v
    return base + str(-tot % 10)


def dea(r):
    d = [r.randint(0, 9) for _ in range(6)]
    return r.choice("ABFM") + pattern(r, "@") + "".join(map(str, d)) + str((d[0] + d[2] + d[4] + 2 * (d[1] + d[3] + d[5])) % 10)


def nhs(r):
    while True:
        d = [r.randint(0, 9) for _ in range(9)]
        if d[0] < 4:
            continue
        c = 11 - sum(v * (10 - i) for i, v in enumerate(d)) % 11
        c = 0 if c == 11 else c
        if c < 10:
            s = "".join(map(str, d)) + str(c)
            return r.choice([s, f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]}-{s[3:6]}-{s[6:]}"])


def vin(r):
    s = [r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(17)]
    s[0] = r.choice("1245JKWS")
    s[12:] = list(pattern(r, "#####"))
    val = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))}
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    k = sum(val[c] * x for c, x in zip(s, w)) % 11
    s[8] = "X" if k == 10 else str(k)
    return "".join(s)


def iban(r, cc):
    body = {"DE": "##################", "ES": "####################", "FR": "#######################", "IE": "@@@@##############", "UK": "@@@@##############"}[cc]
    b = pattern(r, body)
    cc = "GB" if cc == "UK" else cc
    n = int("".join(str(int(c, 36)) for c in b + cc + "00"))
    s = f"{cc}{98 - n % 97:02d}{b}"
    return " ".join(s[i:i + 4] for i in range(0, len(s), 4)) if r.random() < .7 else s


def ssn(r, loc):
    if loc == "US":
        a = r.randint(101, 665)
        return r.choice([f"{a}-{r.randint(10, 99)}-{r.randint(1000, 9999)}"] * 4 + [f"{a} {r.randint(10, 99)} {r.randint(1000, 9999)}", f"xxx-xx-{r.randint(1000, 9999)}"])
    if loc == "UK":
        return nhs(r)
    return pick(r, {"IE": ["%######@@", "%######@"], "CA": ["### ### ###", "###-###-###"], "AU": ["8003 60## #### ####"], "NZ": ["@@@####", "@@@##@@"],
                    "IN": ["%### #### ####", "%###-####-####"], "DE": ["## ###### @ ###", "######## @ ###"], "FR": ["% 8# 1# 7# ### ### ##", "% 6# 0# 3# ### ### ##"],
                    "ES": ["########@", "##.###.###-@", "X#######@"]}[loc])


def phone(r, loc, arg=None):
    if arg == "ext":
        return pick(r, ["%####", "%###", "%###"])
    if arg == "xext":
        return pick(r, ["x%###", "x%####"])
    a, b, c = r.choice([212, 330, 412, 509, 614, 715, 814, 901, 208, 918, 573, 419, 207]), r.randint(220, 989), pattern(r, "####")
    if loc == "US" or loc == "CA":
        if loc == "CA":
            a = r.choice([705, 250, 506, 403, 306, 204, 613])
        s = [f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"{a} {b} {c}", f"({a}){b}-{c}", f"1-{a}-{b}-{c}", f"+1 {a} {b} {c}", f"{a}{b}{c}"]
        if arg == "we":
            return r.choice(s[:4]) + r.choice([" ext. ", " x", " ext ", " x "]) + pattern(r, "%###")
        return r.choice(s[:4] if arg == "plain" else s)
    return pick(r, {
        "UK": ["07%## ######", "07%#########"[:11], "01%## ######", "020 7### ####", "+44 7%## ######", "(0%###) ######".replace("0%", "01"), "0161 ### ####"],
        "IE": ["08% ### ####".replace("%", "7"), "085-%######", "(091) ######", "+353 86 ### ####", "01 %## ####"],
        "AU": ["04## ### ###", "(03) 9### ####", "02 9### ####", "+61 4## ### ###", "08 8### ####"],
        "NZ": ["021 ### ####", "027-###-####", "(06) 8## ####", "+64 21 ### ####", "09 %## ####"],
        "IN": ["+91 9#### #####", "98### #####", "020-2### ####", "9#########", "+91-80-4### ####"],
        "DE": ["+49 561 ######", "0171 #######", "(0561) ####-##", "0176/########", "+49 (0)731 #####"],
        "FR": ["06 ## ## ## ##", "05 ## ## ## ##", "+33 6 ## ## ## ##", "07.##.##.##.##"],
        "ES": ["6## ## ## ##", "9## ### ###", "+34 6## ### ###", "+34 968 ## ## ##"]}[loc])


def zipc(r, loc):
    if loc == "US":
        z = f"{r.randint(1001, 99499):05d}"
        return z + pattern(r, "-####") if r.random() < .15 else z
    if loc == "UK":
        return r.choice(["LS", "SK", "TA", "LL", "DD", "NN", "NR", "S", "NE", "SA", "TF", "DN"]) + pick(r, ["% %@@", "%# %@@"])
    if loc == "CA":
        return pick(r, ["L%@ %@%", "V%@ %@%", "E%@ %@%", "T%@ %@%", "R%@%@%"])
    return pick(r, {"IE": ["V%# @%##", "F%# &&##", "D0% @%##", "H%# @@##"], "AU": ["3%##", "2%##", "4%##"], "NZ": ["4%##", "5%##", "9%##"],
                    "IN": ["4#####", "6#####", "4## ###"], "DE": ["3####", "8####", "9####"], "FR": ["8%##0", "29##0", "2%000"], "ES": ["30###", "50###", "09###"]}[loc])


def street(r, loc):
    n = r.randint(2, 480)
    nm = r.choice("Juniper Alder Foxglove Larch Hawthorn Quarry Mill Chapel Orchard Station Depot Sycamore Prospect Lantern Heron Vine Pearl Canal".split())
    if loc in ("US", "CA"):
        n = r.randint(12, 18900)
        t = r.choice(["St", "Street", "Ave", "Avenue", "Rd", "Drive", "Ln", "Court", "Blvd", "Ter", "Pkwy", "Way"])
        return r.choice([f"{n} {nm} {t}"] * 5 + [f"{n} {r.choice('NSEW')} {nm} {t}", f"{n} {nm} {t} Apt {r.randint(1, 40)}{r.choice(['', 'B', 'C'])}", f"{n} {nm} {t}, Unit {r.randint(1, 60)}",
                        f"P.O. Box {r.randint(11, 9900)}", f"PO Box {r.randint(11, 9900)}", f"{n} {ordinal(r.randint(2, 88))} {t}", f"{n} County Road {r.randint(2, 900)}", f"RR {r.randint(1, 6)} Box {r.randint(10, 299)}"])
    if loc in ("UK", "IE", "AU", "NZ"):
        t = r.choice(["Road", "Close", "Lane", "Crescent", "Terrace", "Grove", "Rd", "Street"])
        return r.choice([f"{n} {nm} {t}"] * 4 + [f"Flat {r.randint(1, 30)}, {n} {nm} {t}", f"{r.randint(1, 14)}/{n} {nm} {t}", f"{n}{r.choice('AB')} {nm} {t}"])
    if loc == "IN":
        return r.choice([f"Flat {r.randint(101, 905)}, {nm} Residency, {r.choice(['Station', 'College', 'Temple'])} Road", f"{r.randint(1, 99)}/{r.randint(1, 9)} {nm} Nagar", f"Plot No. {r.randint(2, 200)}, Sector {r.randint(2, 40)}, {nm} Colony",
                         f"H.No. {r.randint(1, 20)}-{r.randint(10, 99)}, Gandhi Marg"])
    if loc == "DE":
        return r.choice(["Lindenstraße", "Am Mühlbach", "Goethestr.", "Bahnhofstraße", "Kastanienweg", "Obere Gasse"]) + f" {r.randint(1, 140)}" + r.choice(["", "", "a", "b"])
    if loc == "FR":
        return f"{r.randint(1, 160)}" + r.choice(["", "", " bis"]) + " " + r.choice(["rue des Tilleuls", "avenue Jean-Moulin", "chemin du Lavoir", "place de la Halle", "impasse des Lilas", "rue du Four"])
    return r.choice(["Calle Mayor", "C/ Olmo", "Avda. de la Constitución", "Plaza del Pilar", "Calle San Isidro"]) + f" {r.randint(1, 90)}" + r.choice(["", ", 3º B", ", 1º izq.", ", bajo A"])


def facility(r, loc, arg):
    h, s = r.choice(HEADS), r.choice(SAINTS)
    if arg == "clinic":
        o = {"US": [f"{h} Family Medicine", f"{h} Community Clinic", f"{h} Primary Care", f"{h} Medical Associates", f"St. {s} Health Clinic"], "UK": [f"{h} Surgery", f"{h} Health Centre", f"The {h} Practice"],
             "IE": [f"{h} Medical Centre", f"St {s}'s Surgery"], "CA": [f"{h} Family Health Team", f"{h} Walk-In Clinic"], "AU": [f"{h} Medical Centre", f"{h} Superclinic"],
             "NZ": [f"{h} Health Centre", f"{h} Medical Centre"], "IN": [f"{h} Polyclinic", f"Shri {h} Clinic"], "DE": [f"Hausarztpraxis {h}", f"MVZ {h}"], "FR": [f"Cabinet médical {h}", f"Maison de santé {h}"],
             "ES": [f"Centro de Salud {h}", f"Clínica {h}"]}
    elif arg == "school":
        o = {"US": [f"{h} Elementary School", f"{h} Middle School", f"{s} Academy", f"{h} High School"], "CA": [f"{h} Public School"], "UK": [f"{h} Primary School"]}
    elif arg == "pharm":
        o = {"US": [f"{h} Pharmacy", f"{h} Drug", f"{h} Apothecary"], "CA": [f"{h} Pharmacy"], "UK": [f"{h} Chemist"], "AU": [f"{h} Pharmacy"]}
    elif arg == "nh":
        o = {"US": [f"{h} Nursing & Rehab Center", f"{h} Assisted Living", f"{h} Skilled Nursing Facility", f"{h} Manor"], "CA": [f"{h} Lodge", f"{h} Long-Term Care Home"], "UK": [f"{h} Care Home"], "AU": [f"{h} Aged Care"]}
    elif arg == "lab":
        o = {"US": [f"{h} Diagnostics", f"{h} Reference Laboratory", f"{h} Pathology Group"], "CA": [f"{h} Laboratories"], "AU": [f"{h} Pathology"]}
    elif arg == "home":
        o = {"US": [f"{h} Home Health", f"{h} Hospice", f"{h} Funeral Home"]}
    else:
        o = {"US": [f"{h} Regional Medical Center", f"St. {s} Hospital", f"{h} Memorial Hospital", f"{h} General Hospital", f"St. {s} Medical Center", f"{h} University Hospital"],
             "UK": [f"{h} Royal Infirmary", f"St {s}'s Hospital", f"Royal {h} Hospital", f"{h} General Hospital"], "IE": [f"St {s}'s University Hospital", f"{h} Regional Hospital", f"Mater {h} Hospital"],
             "CA": [f"{h} Health Sciences Centre", f"St. {s}'s General Hospital", f"Hôpital {h}"], "AU": [f"{h} Base Hospital", f"Royal {h} Hospital", f"St {s}'s Private Hospital"],
             "NZ": [f"{h} Hospital", f"{h} Base Hospital"], "IN": [f"{h} Multispeciality Hospital", f"Sri {h} Institute of Medical Sciences", f"{h} Mission Hospital"],
             "DE": [f"Klinikum {h}", f"St.-{s}-Krankenhaus", f"Universitätsklinikum {h}"], "FR": [f"CHU {h}", f"Hôpital Saint-{s}", f"Clinique {h}"], "ES": [f"Hospital Universitario {h}", f"Hospital San {s}"]}
    return r.choice(o.get(loc, o["US"]))


def employer(r, loc):
    h = r.choice("Dunlevy Ostrander Kessock Ballantrae Merriton Vexley Torvane Hadwick Pemberley Quillan Rostock Arden".split())
    return r.choice([f"{h} Logistics", f"{h} Foods", f"{h} & Sons Roofing", f"{h} Steel Works", f"{h} Freight Lines", f"{h} Textiles", f"{h} Poultry", f"{h} Electrical Contractors", f"{h} Bakery",
                     f"{h} Insurance Brokers", f"{h} Department Store", f"{h} Airlines"] + ({"US": [f"{h} Unified School District", f"{h} Inc."], "UK": [f"{h} Borough Council", f"{h} plc"], "IN": [f"{h} Infotech Pvt Ltd"],
                     "DE": [f"{h} GmbH"], "FR": [f"{h} SARL"], "ES": [f"{h} S.A."], "AU": [f"{h} Pty Ltd"]}.get(loc, [f"{h} Ltd"])))


def vehicle(r, loc, arg):
    if arg == "vin":
        return vin(r)
    return pick(r, {"US": ["@@@-####", "@@@ ####", "#@@@###", "@@@####", "@#@-#@#", "###-@@@"], "UK": ["@@$ @@@", "@@$@@@"], "IE": ["%%%-G-####", "1#2-D-#####", "221-KY-###"],
                    "CA": ["@@@@ ###", "@@# ##@", "@@@-####"], "AU": ["%@@ %@@", "@@@-###"], "NZ": ["@@@###"], "IN": ["MH 12 @@ ####", "KA-05-@@-####"], "DE": ["KS-@@ ####", "UL @@ ###"], "FR": ["@@-###-@@"],
                    "ES": ["#### @@@"]}[loc])


def ip(r, arg):
    v = r.choice([arg] if arg else ["4", "4", "4", "6", "mac"])
    if v == "4":
        return f"{r.choice([10, 24, 68, 73, 98, 172, 192, 203])}.{r.randint(1, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}"
    if v == "6":
        return pick(r, ["2001:db8:%***:%*::%***", "2600:1700:%***:***0:****:****:****:****", "fe80::****:****:****:****"])
    return pick(r, ["**:**:**:**:**:**", "**-**-**-**-**-**", "****.****.****"]) if r.random() < .5 else pick(r, ["**:**:**:**:**:**"]).upper()


GEN = {
    "MRN": {"US": ["########", "%######", "MR%######", "##-##-##", "%###-####", "E%#######", "@@%######", "M000######", "###-##-##-#", "H%######"], "UK": ["@%######", "RX%#####", "%######", "D%######@"],
            "IE": ["%######", "G%######"], "CA": ["%#######", "J%######", "###-####"], "AU": ["UR%######", "%######", "%######-#"], "NZ": ["@@@####"], "IN": ["UHID%########", "%#####/$", "IP-%######", "CR%#######"],
            "DE": ["%########", "PID-%#######"], "FR": ["%#########", "IPP%#######"], "ES": ["NHC%######", "%######"]},
    "HEALTH_PLAN": {"US": ["@@@%########", "W%########", "%#######-01", "%########", "#@@#-@@#-@@##", "YHX%#########", "MBR-%######-0#", "H####-###-%####"], "UK": ["PM-%######", "%########@"], "IE": ["%#######", "@%#####@"],
                    "CA": ["####-###-###-@@", "#### ### ### @@", "9### ### ###"], "AU": ["2### ##### #", "4### ##### # / 1"], "NZ": ["SX-%######"], "IN": ["PMJAY%######", "P/%#####/01/20$/%#####"], "DE": ["@%########"],
                    "FR": ["AM-%#######"], "ES": ["@@@@%#########", "AN%#########"]},
    "ACCOUNT": {"US": ["A%########", "%#########", "V%##########", "8%#########", "####-####-##", "G-%######"], "UK": ["PT-%######", "INV%#####"], "CA": ["AC%######", "#####-###"], "AU": ["%######-0#", "ACC%#####"], "IE": ["P%######"],
                "NZ": ["##-####-#######-00"], "IN": ["%##########", "BILL/%#####"]},
    "LICENSE": {"US": ["MD-%#####", "@%#######", "RN%######", "@###-####-####", "DL%#######", "%#######"], "UK": ["%######", "##@####@"], "IE": ["%#####"], "CA": ["%#####", "@####-#####-#####"], "AU": ["MED000#######", "NMW000#######"],
                "NZ": ["%####"], "IN": ["MMC/%#####", "KMC-%#####"], "DE": ["%########"], "FR": ["%##########"], "ES": ["28/28/%####", "30/%#####"]},
    "DEVICE": {"": ["&&%######", "@@@%######", "RNB%#####@", "%########", "L@%#####", "@##@##-%###", "%#####-@##", "&&&&%#####"]},
    "BIOMETRIC": {"": ["FP-%#####-@", "VP%#######", "FACE-%####-##", "IRIS-@@%####", "BIO-%###-&&&&", "PV/%#####", "vox_%######", "FT-&&&&&&&&"]},
    "OTHER_ID": {"": ["@@-%#####", "%####-$", "$-%#####", "10%########", "REF%######", "@%####-%##", "S$-%####", "%###/$/@", "TKT-%#####", "%#######"]},
}


class Note:
    def __init__(self, rng, meta):
        self.r, self.m = rng, meta
        loc = meta.get("loc", "US")
        self.loc = rng.choice(loc.split("/"))
        self.buf, self.n, self.spans, self.memo, self.people = [], 0, [], {}, {}
        self.day = dt.date(2015, 1, 5) + dt.timedelta(days=rng.randint(0, 3600))
        lo, hi = meta.get("age", (24, 79))
        self.age = rng.randint(lo, hi)
        rng.yy = self.day.year % 100
        self.dob = dt.date(self.day.year - self.age - 1, self.day.month, min(self.day.day, 28)) + dt.timedelta(days=rng.randint(2, 360))
        self.sex = meta.get("sex") or rng.choice("fm")
        self.std = rng.choice({"US": ["s4", "s", "sz", "d4", "sy", "mdy", "Mdy"], "CA": ["iso", "Mdy", "mdy", "s4"], "DE": ["p4", "pz"], "FR": ["e4", "e4", "dMy"], "ES": ["e4", "e4", "dmy"]}.get(self.loc, ["e4", "dmy", "dmyd", "ey", "dMy", "doM"]))

    # -- output
    def put(self, s, kind=None):
        s = str(s)
        if not s:
            return
        if kind:
            self.spans.append([self.n, self.n + len(s), kind])
        self.buf.append(s)
        self.n += len(s)

    def fill(self, t):
        i = 0
        while i < len(t):
            j = t.find("{", i)
            if j < 0:
                self.put(t[i:])
                return
            self.put(t[i:j])
            depth, k = 1, j + 1
            while depth:
                depth += (t[k] == "{") - (t[k] == "}")
                k += 1
            self.slot(t[j + 1:k - 1])
            i = k

    def alternatives(self, s):
        out, depth, cur = [], 0, ""
        for c in s:
            depth += (c == "{") - (c == "}")
            if c == "¦" and not depth:
                out.append(cur)
                cur = ""
            else:
                cur += c
        return out + [cur]

    # -- slots
    def slot(self, e):
        r = self.r
        if e[0] == "?":
            return self.fill(r.choice(self.alternatives(e[1:])))
        m = re.fullmatch(r"n:(\d+)-(\d+)", e)
        if m:
            return self.put(r.randint(int(m[1]), int(m[2])))
        m = re.fullmatch(r"f:([\d.]+)-([\d.]+)", e)
        if m:
            return self.put(f"{r.uniform(float(m[1]), float(m[2])):.{len(m[1].split('.')[1])}f}")
        if e in ("t", "t4", "t12"):
            h, mi = r.randint(6, 22), r.randint(0, 59)
            return self.put({"t": f"{h:02d}:{mi:02d}", "t4": f"{h:02d}{mi:02d}", "t12": f"{(h - 1) % 12 + 1}:{mi:02d} {'am' if h < 12 else 'pm'}"}[e])
        f = self.sex == "f"
        words = {"he": "she" if f else "he", "He": "She" if f else "He", "his": "her" if f else "his", "His": "Her" if f else "His", "him": "her" if f else "him", "Mr": "Ms." if f else "Mr.", "man": "woman" if f else "man",
                 "sx": "F" if f else "M", "Sx": "female" if f else "male", "state": r.choice(STATES[self.loc])}
        if e in words:
            return self.put(words[e])
        if e == "age":
            return self.put(self.age, "AGE" if self.age >= 90 else None)
        if e == "agew":
            return self.put(age_words(self.age), "AGE")
        m = re.fullmatch(r"rel:([a-z]+\d*)(?:@([a-z]+\d*))?", e)
        if m:
            return self.put(r.choice(["wife", "sister", "daughter", "mother", "niece"] if self.who(*m.groups())[4] == "f" else ["husband", "brother", "son", "father", "nephew"]))
        m = re.fullmatch(r"([a-z]+\d*)(?:@([a-z]+\d*))?\.(\w+)", e)
        if m:
            return self.person(*m.groups())
        m = re.fullmatch(r"(D|DOB)([+-]\d+)?(?:~(\d+))?:(\w+)", e)
        if m:
            return self.date(*m.groups())
        if e in ("ADDR", "ADDR:h"):
            return self.fill((lambda x: x.replace("{STREET}", "{STREET:h}") if e == "ADDR:h" else x)(r.choice({"US": ["{STREET}, {CITY}, {state} {ZIP}", "{STREET}, {CITY} {state} {ZIP}", "{STREET} {CITY}, {state}, {ZIP}"], "CA": ["{STREET}, {CITY}, {state} {ZIP}", "{STREET}, {CITY} {state}  {ZIP}"],
                                       "UK": ["{STREET}, {CITY}, {ZIP}", "{STREET}, {CITY} {ZIP}"], "IE": ["{STREET}, {CITY}, {COUNTY}, {ZIP}"], "AU": ["{STREET}, {CITY} {state} {ZIP}"], "NZ": ["{STREET}, {CITY} {ZIP}"],
                                       "IN": ["{STREET}, {CITY} - {ZIP}", "{STREET}, {CITY} {ZIP}, {state}"], "DE": ["{STREET}, {ZIP} {CITY}"], "FR": ["{STREET}, {ZIP} {CITY}"], "ES": ["{STREET}, {ZIP} {CITY}"]}[self.loc])))
        m = re.fullmatch(r"([A-Z_]+)(?:!([^;]+))?(?::([a-z0-9@]+))?(?:;(\w+))?", e)
        if not m:
            raise ValueError(e)
        self.ident(*m.groups())

    def who(self, key, share):
        if key in self.people:
            return self.people[key]
        r = self.r
        sex = self.sex if key == "p" else key.rstrip("0123456789")[-1] if key.rstrip("0123456789")[-1] in "fm" and len(key) > 1 else r.choice("fm")
        fs, ms = (FEM, MAL) if self.loc not in LOC_FIRST or r.random() < .15 else LOC_FIRST[self.loc]
        used = {x[0] for x in self.people.values()}
        pool = [x for x in (fs if sex == "f" else ms) if x not in used]
        last = self.who(share, None)[1] if share else r.choice([x for x in (LASTS if self.loc not in LOC_LAST or r.random() < .15 else LOC_LAST[self.loc]) if x not in {y[1] for y in self.people.values()}])
        self.people[key] = (r.choice(pool), last, r.choice("ABCDEFGHJKLMNPRSTW"), r.choice([x for x in pool if "-" not in x]), sex)
        return self.people[key]

    def person(self, key, share, form):
        fi, la, mi, mid, _ = self.who(key, share)
        r = self.r
        if form == "full":
            return self.put(r.choice([f"{fi} {la}"] * 6 + [f"{fi} {mi}. {la}", f"{fi} {mi}. {la}", f"{fi} {mi} {la}", f"{fi} {mid} {la}"]), "NAME")
        if form == "lf":
            return self.put(r.choice([f"{la}, {fi}"] * 4 + [f"{la}, {fi} {mi}", f"{la}, {fi} {mi}."]), "LASTFIRST")
        if form == "LF":
            return self.put(r.choice([f"{la}, {fi}"] * 3 + [f"{la}, {fi} {mi}", f"{la},{fi}"]).upper(), "LASTFIRST")
        s, k = {"fl": (f"{fi} {la}", "NAME"), "il": (f"{fi[0]}. {la}", "NAME"), "first": (fi, "FIRST"), "last": (la, "LAST"), "lfc": (f"{la},{fi}", "LASTFIRST"), "FULL": (f"{fi} {la}".upper(), "NAME"),
                "LAST": (la.upper(), "LAST"), "FIRST": (fi.upper(), "FIRST"), "ul": (f"{la.upper()}, {fi}", "LASTFIRST")}[form]
        self.put(s, k)

    def date(self, base, off, jit, fmt):
        k = (base, off, jit)
        if k not in self.memo:
            d = self.dob if base == "DOB" else self.day
            self.memo[k] = d + dt.timedelta(days=int(off or 0) + (self.r.randint(-int(jit), int(jit)) if jit else 0))
        d, r = self.memo[k], self.r
        us = self.loc in ("US",) or self.loc == "CA" and self.std in ("s4",)
        if fmt == "std":
            fmt = self.std
        elif fmt == "any":
            fmt = r.choice(["s4", "s", "sy", "mdy", "Mdy", "iso", "d4", "dmyd", "Mody"] if us else ["iso", "Mdy", "mdy", "dmyd"] if self.loc == "CA" else ["e4", "ey", "dmy", "dMy", "doM", "dmyd", "pz" if self.loc == "DE" else "e4"])
        elif fmt == "nd":
            fmt = r.choice(["sn", "sn", "Mo", "Md", "md", "sn0"] if us or self.loc == "CA" else ["en", "dm", "dM", "doMn"])
        M, m3 = MON[d.month - 1], MON[d.month - 1][:3]
        y2 = d.year % 100
        self.put({"s4": f"{d.month:02d}/{d.day:02d}/{d.year}", "s": f"{d.month}/{d.day}/{d.year}", "sz": f"{d.month:02d}/{d.day:02d}/{y2:02d}", "sy": f"{d.month}/{d.day}/{y2:02d}", "d4": f"{d.month:02d}-{d.day:02d}-{d.year}",
                  "mdy": f"{m3} {d.day}, {d.year}", "Mdy": f"{M} {d.day}, {d.year}", "Mody": f"{M} {ordinal(d.day)}, {d.year}", "iso": d.isoformat(), "e4": f"{d.day:02d}/{d.month:02d}/{d.year}",
                  "ey": f"{d.day}/{d.month}/{y2:02d}", "dmy": f"{d.day} {m3} {d.year}", "dMy": f"{d.day} {M} {d.year}", "doM": f"{ordinal(d.day)} {M} {d.year}", "dmyd": f"{d.day:02d}-{m3}-{d.year}",
                  "p4": f"{d.day:02d}.{d.month:02d}.{d.year}", "pz": f"{d.day:02d}.{d.month:02d}.{y2:02d}", "sn": f"{d.month}/{d.day}", "sn0": f"{d.month:02d}/{d.day:02d}", "Mo": f"{M} {ordinal(d.day)}", "Md": f"{M} {d.day}",
                  "md": f"{m3} {d.day}", "en": f"{d.day}/{d.month}", "dm": f"{d.day} {m3}", "dM": f"{d.day} {M}", "doMn": f"{ordinal(d.day)} {M}", "c": d.strftime("%Y%m%d"), "mil": f"{d.day:02d}{m3.upper()}{y2:02d}",
                  "mil4": f"{d.day:02d}{m3.upper()}{d.year}", "My": f"{M} {d.year}", "my": f"{m3} {d.year}", "M": M, "ms": f"{d.month:02d}/{d.year}", "dash": f"{d.month:02d}-{d.day:02d}", "ord": ordinal(d.day),
                  "spk": f"{M.lower()} {ORDW[d.day]}", "dots": f"{d.month}.{d.day}.{y2:02d}", "pn": f"{d.day}.{d.month}."}[fmt], "DATE")

    def ident(self, kind, pat, arg, key):
        mk = (kind, key)
        if key and mk in self.memo:
            return self.put(self.memo[mk], kind)
        r, loc = self.r, self.loc
        if pat:
            v = pattern(r, r.choice(pat.split("¦")) if "¦" in pat else pat)
        elif kind == "CITY":
            v = r.choice(CITIES[loc])
        elif kind == "COUNTY":
            v = r.choice(COUNTIES[loc])
        elif kind == "FACILITY":
            v = facility(r, loc, arg)
        elif kind == "EMPLOYER":
            v = employer(r, loc)
        elif kind == "STREET":
            v = street(r, loc)
            while arg == "h" and re.search(r"Box|County Road", v):
                v = street(r, loc)
        elif kind == "ZIP":
            v = zipc(r, loc)
        elif kind == "PHONE":
            v = phone(r, loc, arg)
        elif kind == "SSN":
            v = ssn(r, loc)
        elif kind == "VEHICLE":
            v = vehicle(r, loc, arg)
        elif kind == "IP":
            v = ip(r, arg)
        elif kind == "EMAIL":
            if arg in ("desk", None):
                a = r.choice(["records", "intake", "referrals", "triage", "appeals", "nurse.line", "ward7", "billing-help", "him"])
                v = f"{a}@{r.choice(DOMS)}.{r.choice(TLD[loc])}"
            else:
                k, _, work = arg.partition("@")
                f, l = (low_ascii(x) for x in self.who(k, None)[:2])
                a = r.choice([f"{f}.{l}", f"{f[0]}{l}", f"{l}.{f[0]}", f"{f}_{l}", f"{f}.{l}{r.randint(2, 99)}", f"{f}{l[0]}{r.randint(60, 99)}"])
                v = f"{a}@" + (f"{r.choice(DOMS)}.{r.choice(TLD[loc])}" if work else r.choice(MAILERS))
        elif kind == "URL":
            d = f"{r.choice(DOMS)}.{r.choice(TLD[loc])}"
            v = pattern(r, r.choice([f"https://portal.{d}/msg/%#####", f"https://{d}/visit?id=********", f"http://img.{d}/study/%####/view", f"www.{d}/s/~~~~##", f"https://{d}/p/%######/results", f"portal.{d}/join/~~~-~~~~-~~~"]))
        elif kind == "ACCOUNT" and arg == "bank":
            v = iban(r, loc) if loc in ("DE", "ES", "FR", "IE", "UK") else pattern(r, "%##########")
        elif kind == "LICENSE" and arg == "npi":
            v = luhn_npi(r)
        elif kind == "LICENSE" and arg == "dea":
            v = dea(r)
        else:
            g = GEN[kind]
            v = pick(r, g.get(loc) or g.get("") or g["US"])
        if key:
            self.memo[mk] = v
        self.put(v, kind)

    def done(self):
        t = "".join(self.buf)
        case = self.m.get("case")
        if case:
            f = str.upper if case == "upper" else str.lower
            t = "".join(f(c) if len(f(c)) == 1 else c for c in t)
        return t


T = []


def add(text, **meta):
    T.append((text.strip("\n"), meta))


# 0 tumour board (oncology)
add("""
MULTIDISCIPLINARY TUMOR BOARD - THORACIC            {FACILITY;h}
Conference date: {D:std}     Presenter: {dr1.full}, MD
Pt: {p.LF}   MRN {MRN;m}   DOB {DOB:std}   {age} y {sx}
Referred by: {dr2.full}, {FACILITY:clinic}, {CITY}

SUMMARY. Never smoker{?, retired from {EMPLOYER}¦, works nights at {EMPLOYER}}. Cough x 5 wk; CXR {D-60~5:nd}, then CT chest {D-48~4:std} (acc {OTHER_ID!CT$-#######}) w/ 3.4 x 2.8 cm RUL mass, 4R node 14 mm. PET SUVmax {f:6.1-14.9}. MRI brain neg {D-30~3:nd}.
EBUS-TBNA {D-26~3:std}: adenocarcinoma, TTF-1+, Napsin-A+, PD-L1 TPS {n:1-80}%. Path case {OTHER_ID!S$-#####;path}; block {OTHER_ID;path} A2 sent for NGS, report id {OTHER_ID!TMP-%######}. EGFR exon 19 del (p.E746_A750del), VAF {n:11-38}%; ALK/ROS1 neg; TP53 R273H.
Stage IIIA, cT2a N2 M0 (AJCC 8). ECOG 1. FEV1 {n:68-96}% pred, DLCO {n:60-88}%. Hgb {f:10.4-14.9}, Cr {f:0.6-1.2}, ALP {n:60-140}.

DISCUSSION. Dr. {dr3.last} (surg): resectable after induction? RUL lobectomy feasable. Dr. {dr4.last} (rad onc) would favour 60 Gy/30 fx w/ carbo-pem. Post-op osimertinib 80 mg qd x 3 y discussed, NCCN 2.2023.
{?{p.first} has said {he} wants to finish treatment before a family wedding¦{Mr} {p.last} asked for everything to be done close to home} if possible.

RECOMMENDATION
 1. Neoadjuvant, then restage 3 cycles.
 2. Screen for trial - navigator {ra.full}, pager {PHONE!%####}, {EMAIL:ra@work}
 3. Port: IR slot {D+9~3:any}
 4. PA for osimertinib started, auth ref {OTHER_ID!PA%#######}, member {HEALTH_PLAN}
Images loaded to {URL}
c/o {dr1.il} / coordinator line {PHONE:plain}
""", age=(41, 84))

# 1 infusion chair record (chemo)
add("""
INFUSION CTR  CHAIR 7                                   page 1 of 2
{p.lf}        {MRN}         {DOB:std}        wt {f:52.1-98.9} kg  BSA {f:1.50-2.10}
Tx day: {D:any}  C{n:2-6}D1  FOLFOX-6   ordering {dr1.il} NPI {LICENSE:npi}
2-ID check: name + DOB + wristband {OTHER_ID!WB-&&&&&&}  -> match   RN {n1.full} / {n2.full}

time   drug                dose         lot             exp
{t}  palonosetron IV      0.25 mg      {DEVICE!@%####@}         ok
{t}  oxaliplatin 85mg/m2  {n:140-175} mg       {DEVICE!%@#####}        ok
{t}  leucovorin           {n:650-820} mg       {DEVICE!&&&&%##}       ok
{t}  5-FU pump 2400mg/m2  {n:3900-4900} mg      pump s/n {DEVICE!CADD-%#####}

Port: R IJ PowerPort, accessed 20G x 0.75 in Huber, + blood return, 5/5 flush.  Implanted {D-70~9:std}; port card lot {DEVICE}
Pre: ANC {f:1.6-4.9}  plt {n:101-310}  K {f:3.4-4.9}.  BP {n:108-148}/{n:60-88} P {n:60-99} SpO2 {n:95-100}% RA  pain 2/10
Grade 1 neuropathy (CTCAE v5.0), cold dysesthesia.   No Hickman. Emend po given.

Pump d/c due {D+2:std} at {t}. Ride home w/ {rel:ra} {ra.first}, cell {PHONE;c}. Pt told: fever >=100.4 call {PHONE;on} 24/7.
Co-pay card acct {ACCOUNT} applied.
""", age=(33, 82))

# 2 maternity booking letter (UK)
add("""
{FACILITY;h}
Community Midwifery - Booking Letter

{D:dMy}
Dear Dr {dr1.last}, {FACILITY:clinic}, {CITY} {ZIP}

Re: {p.full}, {DOB:std}, NHS No {SSN}, Hosp No {MRN}
{ADDR}
Mob {PHONE}

I met {p.first} today for booking at 9+{n:1-6}. G3 P1+1. LMP {D-66:std}, EDD by scan {D+214:std} (scan done {D-4:nd}, CRL {f:22.1-38.9} mm).
Works as a {?warehouse picker¦teaching assistant¦dispatcher} at {EMPLOYER}; partner {ram.full} is supportive. Routine enquiry asked alone: no concerns. Carbon monoxide 2 ppm. EPDS 6/30. Booking BP {n:100-128}/{n:58-78}, BMI {f:20.1-36.9}, Hb {n:108-138} g/L, group O neg, rubella IgG >10. Previous forceps delivery, 3.61 kg, 2018, Apgars 8 & 9. Kielland's not used.

Folic acid 5 mg, aspirin 150 mg nocte from 12/40. Combined screening consent taken, sample barcode {OTHER_ID!@@%#######}. Anti-D at 28/40.

She has the Bounty-style folder and can ring triage on {PHONE} or e-mail {EMAIL:desk}; for the next appt {D+28~4:std} at the hub.

With kind regards
{mf.full}, Community Midwife (NMC PIN {LICENSE!##@####@})
cc Health visitor {mbf.full}
""", loc="UK", age=(19, 43), sex="f")

# 3 labour ward SBAR (IE)
add("""
delivery suite handover sheet - night to day {D:ey}  rm 4

S  {p.full} chart no {MRN}, dob {DOB:dmy}. {age}y P0 at 40+{n:1-6}, IOL for PET. 7cm @ {t4}.
B  under {dr1.full} private pt - insurer policy {HEALTH_PLAN}.  Booked {FACILITY}, moved here from {CITY}, {COUNTY} in {D-90~20:My} so two sets of notes, old chart was {MRN}. PPSN {SSN} on front sheet. NOK partner {ram.full} {PHONE}, gone for a coffee; parked in ambulance bay reg {VEHICLE} and security ({raf.first}) wants it shifted!! permit applied for.
A  BP {n:138-158}/{n:86-98}, urate {n:290-410}, PCR {n:22-80}, plt {n:120-240}. CTG: baseline 135, variability 5-15, occ early decels. Epidural 0.1% levobup w/ fentanyl 2 mcg/ml, 10 ml/hr, good block T8. Synto 12 ml/hr. FBS pH 7.{n:26-34} lactate {f:1.9-4.1} at {t4}, slip no. {OTHER_ID!FBS%#####}. Cons aware. Bishop 9. Foley cath in situ.
R  VE {t4}. Bloods 6 hrly, G&S sample {OTHER_ID!%@######} valid to {D+2:nd}. If >150/100 labetalol 20mg IV. Paeds aware bleep {PHONE!%##}. Cord bank kit {DEVICE!CBK-%######} on the windowsill, courier tel {PHONE}.
signed {mf.full} CMM2 PIN {LICENSE}
""", loc="IE", age=(19, 44), sex="f", case="lower")

# 4 ICU progress note, old patient (US)
add("""
MICU ATTENDING PROGRESS NOTE - HD#{n:4-12}
Patient: {p.lf} | {age}yo {Sx} | MRN: {MRN;m} | CSN: {OTHER_ID!10%#######} | Bed 12
Date of service {D:std} {t}

{agew} year old {man} from {FACILITY:nh} w/ hx HFpEF, Parkinson's, CKD3b, adm {D-6:std} w/ septic shock 2/2 pyelo, intubated {D-5:nd}. Transferred from {FACILITY} by ground, transfer center case {OTHER_ID!TC$-#####}.

24h: norepi 0.14 -> 0.06 mcg/kg/min, vaso off {t}. Tmax 38.4. UOP {n:600-1900} mL. SBT passed, RSBI {n:48-90}. CAM-ICU +, RASS -1.
Vent: AC/VC 380 x 16, PEEP 5, FiO2 0.35; ABG 7.37/41/88/24. P/F {n:210-340}
MAP {n:64-79}, HR {n:72-104} AF, QTc {n:438-489}.
Labs WBC {f:8.1-19.9}, Hgb {f:7.6-10.9}, plt {n:88-260}, Na {n:131-147}, K {f:3.3-4.8}, BUN/Cr {n:24-61}/{f:1.1-2.6}, lact {f:0.9-2.4}, BNP {n:410-2900}
BCx {D-6:nd} (acc# {OTHER_ID!M$####%##}) E. coli 2/4, CTX-S; UCx >100k cfu. Rpt cx {D-3:nd} NGTD.
CT A/P {D-5:nd} L hydro 6 mm UVJ stone -> IR PCN, 10 Fr, lot {DEVICE}.

A/P
1. Shock, resolving. CTX 2 g q24 (day 6/10), wean pressor.
2. Resp: extubate to HFNC 40L today if family agree.
3. AF: CHA2DS2-VASc 5, hold apixaban 2.5. PPM in place (Boston Sci Accolade, s/n {DEVICE!%#####}), interrogated {D-2:std}.
4. GOC: daughter/HCPOA {kaf@p.full} (h) {PHONE} met {D-1:std} w/ palliative ({dr2.il}); DNR ok'd, no trach. Son {kbm@p.full} flying in from {CITY}, {EMAIL:kbm}.
5. TLC L IJ day 5, Foley day 6, heparin 5000 sq q8

CC time 42 min excl. procedures. {dr1.full} MD   pager {PHONE!%###-%###}
""", age=(90, 99))

# 5 ICU transport handover (CA), lower
add("""
critical care transport - handover at bedside

crew {n1.il} ccp / {n2.il} ccp     mission {OTHER_ID!M$-%####}   vehicle plate {VEHICLE}   {D:iso} {t4}h
sending {FACILITY}, {CITY}   receiving {FACILITY} icu bed 9
pt {p.full} {age}{sx}, health card {HEALTH_PLAN;hc}, site mrn {MRN}, chart from family dr shows old address {STREET}, {CITY} {ZIP} - daughter to correct.

found down at home ?ich. gcs 6 (e1v1m4) at {t4}, rsi ketamine 100 roc 80, 7.5 ett 23 @ teeth, gr 1 view. ct: 34 ml l basal ganglia bleed, 4 mm shift, no ivh. inr {f:1.0-3.4}, prothrombin complex 2000 iu (lot {DEVICE!@%#####@}), vit k 10. sbp 200 -> 138 on labetolol 2 mg/min. etco2 36. pupils 3/3 sluggish. 3% saline 250.
art line r radial 20g. monitor s/n {DEVICE} - ours, must go back w/ crew! zoll x series.
belongings: ring x1, wallet w/ driver's licence {LICENSE}, bag tag {OTHER_ID!PB-%####}.

family: {kaf@p.full} {PHONE;k} driving up; prefers a text. she says dob on the band wrong, is {DOB:iso} not {DOB-9:iso}. fixed w/ registration {raf.first} x{n:1-3} calls, ext {PHONE:ext}.
icu res {dr1.full}, accepting {dr2.full}, neurosurg {dr3.last} phoned {t4}. report faxed {PHONE} {t4}.
""", loc="CA", age=(80, 97), case="lower")

# 6 mental health crisis line log (UK)
add("""
CRISIS RESOLUTION & HOME TREATMENT - CONTACT LOG (progress notes, newest first)

{D:e4} {t}  Tel call IN from {Mr} {p.last} on {PHONE;mob}. Distressed, tearful, alcohol 3 units. Passive SI, no plan, protective factor = dog. PHQ-9 {n:15-24}, ?sertraline missed x4 days. Advised safe plan; agreed visit. Call recorded, ref {OTHER_ID!CR/%#####}; voice ID {BIOMETRIC!VP%#######}. - {n1.full}, RMN

{D:e4} {t}  T/C to sister {kaf.full} {PHONE}. She worries {he} will drive; car is a blue Fiesta {VEHICLE}, keys now with her at {STREET}, {CITY}. - {n1.first}

{D-1:e4} {t}  Home visit w/ {n2.full} to {ADDR}. Flat cold, 2/7 of food. Appearance unkempt; mood "4 out of 10"; no FTD, no passivity; MoCA 26/30; insight partial. Olanzapine 10 mg nocte, depot due {D+8:en}. Care Act referral sent. Lone-worker device {DEVICE!LW-%####} on.

{D-3:e4} {t}  Triage from A&E, {FACILITY}: paracetamol 24 tabs staggered, level {n:12-60} mg/L, ALT 34, NAC not needed. AMHP {ra.full} (badge {OTHER_ID!AMHP-%###}) assessed, s.2 not met. S136 detention earlier at {t}, police log {OTHER_ID!%###-0#%###$}.

Demographics: {p.full} / {DOB:e4} / NHS {SSN} / RiO {MRN!%######} / GP {FACILITY:clinic} / Care co-ord {n3.full}
""", loc="UK", age=(19, 67))

# 7 involuntary hold evaluation (US)
add("""
IN THE MATTER OF {p.FULL}
PETITION FOR INVOLUNTARY COMMITMENT - PHYSICIAN'S EVALUATION

{COUNTY;co}, State of {state}          Cause No. {OTHER_ID!$-MH-%####}
Respondent: {p.full}   DOB: {DOB:s4}   SSN: {SSN}   DL: {LICENSE!@%#######}
Last known address: {ADDR}
Examining physician: {dr1.full}, M.D., license no. {LICENSE!MD%#####}      Facility: {FACILITY;h}, chart {MRN}

1. I examined respondent on {D:Mdy} at {t12}, 55 minutes, psychiatric emergency room 3.
2. Respondent is a {age} year old {man} with schizoaffective disorder (F25.0), brought by deputies on {D-1:Mdy} after {he} was found walking on the interstate; vehicle, a gray Tacoma, plate {VEHICLE}, was towed. Deputy {ra.full}, badge {OTHER_ID!%###}, report {OTHER_ID!$-0%####}.
3. Respondent stated that the "5G board" had removed {his} left kidney. Oriented x 2/4. No insight. C-SSRS 4/6; BPRS {n:48-71}. UDS + THC; lithium level <0.2 mEq/L; TSH {f:0.5-4.2}; CK {n:180-950}.
4. Stopped lithium 900 mg and Haldol decanoate (last given {D-75~8:Mdy}) against advice. Two prior commitments, {D-900~90:My} and in 2014.
5. Collateral: mother, {kaf@p.full}, {PHONE:plain}, says {p.first} left {his} job at {EMPLOYER} in {D-40:M} and threatened a neighbor.
6. In my opinion respondent is a danger to self and cannot meet basic needs; less restrictive alternatives were refused.

Requested: 14 day hold with hearing on or before {D+5:Mdy}.
Counsel appointed: {rb.full}, Bar No. {LICENSE!0%######}, {EMAIL:rb@work}, fax {PHONE:plain}

I declare under penalty of perjury that the forgoing is true.   /s/ {dr1.full}    {D:s4}
""", age=(21, 66))

# 8 insurance appeal (US)
add("""
{D:Mdy}

Member Appeals and Grievances
{ADDR}
VIA FAX {PHONE:plain}

RE: SECOND-LEVEL EXPEDITED APPEAL
Member: {p.full}
Member ID: {HEALTH_PLAN;mid}      Group: {HEALTH_PLAN!00%####}
DOB: {DOB:s4}
Claim / reference: {OTHER_ID!E%#########}; denial letter dated {D-15~3:Mdy}
Service: CPT 64568, ICD-10 G40.219

To the Medical Director:

I write on behalf of my patient, {Mr} {p.last}, whose request for a vagus nerve stimulator was denied as "not medically necessary". I have looked after {him} since {D-1500~200:My}.

{p.first} is {age} and has had {n:4-9} focal seizures a month in spite of levetiracetam 3000 mg, lacosamide 400 mg and clobazam 20 mg (levels 31, 9.8 and 240, drawn {D-50~6:Mdy}). Video-EEG from {D-120:Mdy} to {D-116:Mdy} at {FACILITY} showed bitemporal onset; MRI 3T normal. SCN1A negative. {He} lost {his} commercial license ({LICENSE!CDL%#######}) and {his} position at {EMPLOYER} last year because of a seizure at the wheel. Last ED visit {D-22:Mdy}.

The reviewer cites a 2019 policy, section 4.2, that requires failure of two drugs. {He} has failed five. Your nurse, {raf.full}, told my staff on {D-9:Md} (call ref. {OTHER_ID!IC-%#######}) that the ketogenic diet diary was missing; it was page 14 of the packet.

I can be reached for a peer-to-peer on {PHONE:plain} or by e-mail, {EMAIL:dr1@work}. Please answer within 72 hours.

Sincerely,
{dr1.full}, MD
NPI {LICENSE:npi} | Tax ID on file
Encl: EEG report, letter from {Mr} {p.last}'s {rel:ra} {ra.first}
""", age=(22, 60))

# 9 insurance claim-adjuster / prior auth screen
add("""
UM WORKSTATION  >  CASE {OTHER_ID!UM%#######;u}  >  NOTES            [op: {raf.lf}]  [desk {PHONE:xext}]

Mbr: {p.LF}   Mbr#: {HEALTH_PLAN;m}   Rel: 01 self   Eff: {D-300~60:s4}   Grp: {HEALTH_PLAN!%#####-00#}  {EMPLOYER}
Req prov: {dr1.LF}  NPI {LICENSE:npi}  fax {PHONE:plain}    Svc: J1745 infliximab x 6  Dx K50.90  POS 22

{D:sz} {t4} PROV OFC {ram.first} CALLED FOR STATUS CB {PHONE:plain}, ADV PEND CLIN
{D:sz} {t4} RCVD 14 PGS CLIN. CRP {n:12-60} FECAL CALPRO {n:300-1900} CDAI {n:228-390} HBI 9. FAILED ADALIMUMAB 2013. WT {n:50-99}KG
{D+1:sz} {t4} TO MD RVW DR {dr2.LAST} - LIC {LICENSE!@%####}
{D+1:sz} {t4} APPRVD 5 MG/KG WK 0/2/6 THEN Q8. AUTH {OTHER_ID!A%########} VALID {D+1:sz}-{D+182:sz}
{D+2:sz} {t4} MBR CALLED - VERIFIED DOB {DOB:sz}, ZIP {ZIP}, LAST 4 SSN {SSN!%###}. UPSET RE $1,240.55 BAL; PT ACCT {ACCOUNT} AT {FACILITY}. EXPLND DEDUCTIBLE 2500/5000. SENT EOB TO {EMAIL:p}. VOICEPRINT ENROLL {BIOMETRIC!VE-%######} DECLINED -> DELETED
{D+2:sz} {t4} TASK CLOSED. SRVY 5/5

scr 3/3   F3=exit F8=fwd   v11.4.2
""", age=(19, 64))

# 10 remittance / claim lines, comma separated
add("""
clm_no,mbr_id,pt_name,dob,svc_from,svc_to,cpt,dx,billed,allowed,pt_resp,pt_acct,rend_npi,status
{OTHER_ID!$########},{HEALTH_PLAN;m},"{p.lf}",{DOB:iso},{D-40:iso},{D-40:iso},99285,R07.9,1844.00,611.32,150.00,{ACCOUNT;a},{LICENSE:npi},PAID
{OTHER_ID!$########},{HEALTH_PLAN;m},"{p.lf}",{DOB:iso},{D-40:iso},{D-39:iso},93010,R07.9,96.50,21.08,0.00,{ACCOUNT;a},{LICENSE:npi},PAID
{OTHER_ID!$########},{HEALTH_PLAN;m},"{p.lf}",{DOB:iso},{D-12:iso},{D-12:iso},J0585,G43.709,1650.00,0.00,0.00,{ACCOUNT},{LICENSE:npi},DENIED
# rows 3 of 3, v2.1, run {D:c}

-- rep comment --
row 3 denied code 197 no auth; botox {n:155-195} units, 31 sites, q12wk. pt {p.first} rang {D:nd} from {PHONE}, wants it mailed to {STREET}, {CITY} {ZIP} bc moved. sent to appeals w/ ticket {OTHER_ID!TKT-%#####}. refund goes to bank acct ending {ACCOUNT!####}. dr {dr1.last}'s biller {raf.full} ({EMAIL:raf@work}) says auth {OTHER_ID!A-%######-$} was given for 3/3 visits on a recorded line, voice file {BIOMETRIC!vox_%######}. HIT6 {n:56-74}, MIDAS 41, MIGR days 19/30.
""", age=(26, 63))

# 11 discharge summary
add("""
DISCHARGE SUMMARY

{FACILITY;h}  -  {STREET}, {CITY} {state} {ZIP}  -  Tel {PHONE:plain}

Patient: {p.full}            Med Rec #: {MRN}     Acct #: {ACCOUNT}
Admit: {D-5:std}   Discharge: {D:std}       LOS 5     Dispo: {?home w/ HH¦SNF¦home, self care}
Attending: {dr1.full}, MD    PCP: {dr2.full} (fax {PHONE:plain})

HOSPITAL COURSE: {age}yo {man} with T2DM (A1c {f:7.1-11.8}%), HTN, and alcohol use presenting {D-5:nd} with 2 days of epigastric pain, lipase {n:1100-5200}. CT showed interstitial pancreatitis, CTSI 4, no necrosis. BISAP 2. Received LR 250 mL/h, hydromorphone 0.5 mg. CIWA peaked 17 on {D-4:nd}, phenobarb taper. TG {n:180-990}. MRCP on {D-3:nd}: 4 mm CBD stone; ERCP {D-2:nd} by Dr. {dr3.last} with sphincterotomy, 10 Fr x 5 cm stent (REF M00534250, lot {DEVICE}) - MUST be pulled by {D+42:std}. Lap chole deferred by {?surgery¦Dr. {dr4.last}}, to be done before {D+30:my}. Kleb bacteremia 1/2 bottles ({OTHER_ID!BC$-#####}), cefazolin then cephalexin thru {D+9:nd}.

DC VITALS: T 36.8, BP {n:112-150}/{n:60-88}, P 81, RR 16, 96%.
DC LABS: Na 138 K 4.0 Cr {f:0.7-1.4} WBC {f:6.2-11.9} Hgb 12.7 Tbili 1.1

MEDS: metformin 1000 bid; lisinopril 10; thiamine 100; CONTINUE glargine 14 u qhs; STOP ibuprofen.
Rx sent to {FACILITY:pharm}; Rx # {OTHER_ID!%######}.

F/U: Dr. {dr2.last} {D+8~2:nd} at {t12}; GI {D+21~3:std}. Ins. {HEALTH_PLAN}. Pt's {rel:ra@p} {ra@p.first} ({PHONE:plain}) drove {him} home and has the teach-back sheet; 30-day readmit risk (LACE) 11. {He} works at {EMPLOYER}, off thru {D+10:nd}.

Dict {D:sz} {t4} / Trans {D+1:sz} job {OTHER_ID!%#####-%##}
""", age=(31, 82))

# 12 pathology report (US)
add("""
SURGICAL PATHOLOGY REPORT                              {FACILITY:lab}
                                                       CLIA ID {LICENSE!##D#######}
Accession: {OTHER_ID!SP$-######;acc}                Collected: {D-4:d4}   Received: {D-3:d4}  {t}   Reported: {D:d4}
Patient:  {p.LF}            Med Rec No {MRN}          Birthdate {DOB:d4}        Sex {sx}
Submitting: {dr1.full}, DO, {FACILITY:clinic}, phone {PHONE:plain}

FINAL DIAGNOSIS
A. Skin, left upper back, excision: Malignant melanoma, superficial spreading, Breslow {f:0.40-1.90} mm, Clark III, mitoses {n:0-3}/mm2, no ulceration. Margins 0.7 cm (peripheral). pT1b.
B. Sentinel node, left axilla, 2 nodes: 0/2 positive (S100, SOX10, Melan-A; levels x 3).

COMMENT: BRAF V600E detected (VE1 IHC 3+). Previous biopsy {OTHER_ID!DP$-#####} ({D-33:nd}) reviewed by Dr {dr2.il}, in agreement. Results called to Dr. {dr1.last} by {ra.full} {D:nd} {t}, read-back done.

GROSS: "{p.FULL} left back": ellipse 4.1 x 1.8 x 0.9 cm, suture 12 o'clock; A1-A6. "SLN #1 hot/blue", count 1840.
{dr3.full}, MD   electronic signature {D:d4} {t}
Slides scanned {OTHER_ID!WSI_%#######}; viewer {URL}
""", age=(27, 85))

# 13 radiology with PACS header (AU)
add("""
PatientName={p.lfc} PatientID={MRN} BirthDate={DOB:c} Sex={sx} Modality=CT
StudyDate={D:c} Accession={OTHER_ID!@@$%#####} Station=CT2 IP={IP:4} MAC={IP:mac} SerialNo={DEVICE!%#####}
Referrer={dr1.full} Provider#={LICENSE!%#####&@} Medicare={HEALTH_PLAN}
----
CT CORONARY ANGIOGRAM    {D:dMy}
{FACILITY}, {CITY}
Clin: {age}yo {sx}, atypical chest pain, FHx. Agatston?
Technique: 320 row, 100 kV, HR {n:52-66}, 70 mL Omnipaque 350, DLP {n:88-310} mGy.cm. GTN 400 mcg, metoprolol 50 mg.
Findings: Right dominant. LAD prox mixed plaque 25-49%, D1 min. LCx, RCA clear. CAC score {n:2-380} ({n:40-90}th centile), CAD-RADS 2/P2. Aortic root 34 mm. LVEF approx 60%. Bochdalek hernia, small. 5 mm RLL nodule, Fleischner: 12/12 follow up. No comparison (prior films {D-800~90:my} at {FACILITY:clinic} not supplied).
Impression: Mild non-obstructive CAD.
Dr {dr2.full} FRANZCR {LICENSE!MED000#######}
Copy: {EMAIL:dr1@work}; rooms ph {PHONE} fax {PHONE}. Pt mob {PHONE}, pls sms when film ready. Wants copy posted to {ADDR}.
""", loc="AU", age=(39, 91))

# 14 operative note with implant stickers
add("""
OPERATIVE REPORT
NAME: {p.full}    MR#: {MRN}    DATE OF PROCEDURE: {D:std}    DOB {DOB:std}
SURGEON: {dr1.full}, MD   ASST: {ra.full}, PA-C    ANES: Dr {dr2.last}, spinal
PREOP DX: OA left knee, Kellgren-Lawrence 4.  POSTOP DX: same.   CPT 27447
PROCEDURE: Left total knee arthroplasty.

After consent & time-out (all 5/5 agreed), tourniquet 280 mmHg, 62 min. Medial parapatellar approach. Whiteside's line marked; distal cut 9 mm, 5 deg valgus. Gelpi & Hohmann retractors. Trial 6 / 5 / 11 mm, ROM 0-128, stable at 30 and 90. Palacos R+G x2 (lot {DEVICE}). EBL {n:50-250} mL. Robot arm s/n {DEVICE!ROB-%####}, plan id {OTHER_ID!PLN%######}.

   ** affix stickers **
   |Femoral CR sz 6 L  | REF 5515-F-601 | LOT {DEVICE!&&&&#}  | SN {DEVICE!%########} |
   |Tibial baseplate 5 | REF 5521-B-500 | LOT {DEVICE!&&%##@} |
   |Insert X3 11 mm    | REF 5531-G-511 | LOT {DEVICE!@%&&&#} | UDI scanned |
   |Patella A32        | REF 5551-L-320 | LOT {DEVICE!&&&#%}  |

Counts correct x 3. Ancef 2 g at {t}. TXA 1 g. To PACU, GCS 15.
Implant registry entry {OTHER_ID!AJ-%######} made {D+1:nd}. Clinic with {ra.first} {D+14:nd}, {PHONE:we}. Billing acct {ACCOUNT}; WC? no, ins {HEALTH_PLAN}.
{?d/w family: {raf@p.full} in waiting room¦{He} lives with sister {raf.full}}.
""", age=(51, 88))

# 15 ED triage (US)
add("""
*** ED TRIAGE ***  arr {D:sz} {t4}   mode: POV - left at door, {?white F150¦silver Altima¦red Jetta} tag {VEHICLE} blocking bay 2
{p.LF}  {age}{sx}  dob {DOB:sz}   mrn {MRN}   visit {OTHER_ID!V%########}   acct {ACCOUNT}
ESI 2   CC: hand inj at work - {EMPLOYER}, table saw, {n:20-50} min PTA.  Supervisor {ra.full} w/ pt, ph {PHONE}; W/C carrier claim # {OTHER_ID!WC$-%#####}

T {f:97.1-99.4} P {n:88-124} R 20 BP {n:132-171}/{n:70-98} O2 99% pain 9/10 wt 81 kg
R hand dominent. Lac volar D2-D3 6 cm, cap refill <3 s, 2pt disc 12 mm. FDP 2/5 on index. Tourniquet (CAT gen 7) on {t4}. Td ?2009 -> Tdap 0.5 mL L delt lot {DEVICE!@%##@}.
18g L AC. Morphine 4 mg, Ancef 2 g. XR ordered {OTHER_ID!X%######}. NKDA. Last PO {t4}, nicotine 1/2 ppd. PMH: Graves, s/p ablation 2011.
Hand surg {dr1.last} paged {PHONE!%###-####} x 2 -> "tx to {FACILITY}". Transfer auth {OTHER_ID!%#####T}. EMTALA form signed.
Emerg contact {rel:rb@p} {rb@p.first} {PHONE}; no insurance card, DL scanned {LICENSE!@%#######}. valuables env {OTHER_ID!VE-%####}.
triage rn {n1.full}   {t4}
""", age=(20, 66))

# 16 ambulance run sheet (US)
add("""
PREHOSPITAL CARE REPORT  ePCR {OTHER_ID!$######-%###}      Incident {OTHER_ID!F$%######}     Date {D:s4}     Unit M-14
Agency lic {LICENSE!EMS-%####}   Crew: {ra.full} (P, cert {LICENSE!P%#####}), {rb.full} (B, cert {LICENSE!E%#####})   Rig {?VIN {VEHICLE:vin}¦plate {VEHICLE}}
Disp {t} | enr {t} | on scene {t} | pt contact {t} | tx {t} | dest {t}
Scene: {STREET:h}, {CITY}, {COUNTY}    Dest: {FACILITY}   mileage 41.2

PATIENT {p.full}  {age} yo {sx}  DOB {DOB:s4}  SSN {SSN}  Ph {PHONE:plain}   Medicaid {HEALTH_PLAN!%#########@}
C/C "can't get my breath"

NARRATIVE: M-14 disp P1 w/ Engine 3 for diff breathing. AOS find pt tripoding on porch, 2-3 word sentances, states ran out of albuterol {D-3:nd}. Neighbor {rc.full} called 911 from {PHONE:plain}. Hx COPD, CHF, MI x2 (2012, 2016). Home O2 3 L. SKIN cool/diaphoretic, LS exp wheeze x4, 1+ edema, JVD -. GCS 15 (4/5/6). Stroke scale 0/3. CPAP 7.5, DuoNeb x2, solumedrol 125, Mag 2 g/10 min.
   {t}  BP {n:160-198}/{n:88-110} HR {n:110-138} RR 36 SpO2 {n:78-88}% EtCO2 58 BGL {n:98-180}
   {t}  BP {n:138-158}/{n:76-92} HR {n:98-116} RR 24 SpO2 {n:91-97}% EtCO2 46
12-lead: ST 118, PR 162, QRS 94, QTc 441, no STEMI, sent to ED tablet (modem IP {IP:4}). Monitor LP15 s/n {DEVICE!4%######}. IV 18ga L AC 1/1.
Pt's truck ({VEHICLE}) left in drive, keys to {rc.first}. Dog secured.
Contro: ketamine 20 mg, vial lot {DEVICE!%##-@##}, seal {OTHER_ID!%#######}, waste wit. by RN {n1.last}.
Transfer of care {t}, Dr. {dr1.last}. Pt sig by pad; face photo match {BIOMETRIC!FM%######}. 
""", age=(44, 89))

# 17 telehealth visit technical log and note
add("""
[{D:iso}T{t}Z] room={OTHER_ID!~~~-####-~~~} host={dr1.full} client={IP:4} ua=Safari/16.4
[{D:iso}T{t}Z] guest joined "{p.first}" ip {IP:6} dev {IP:mac} rtt 84ms loss 0.2%
[{D:iso}T{t}Z] ID check: selfie vs license {LICENSE!@###-####-####} -> match 0.97, template {BIOMETRIC!FACE-%####-##} stored
[{D:iso}T{t}Z] link {URL}  dropped 1x, fallback to phone {PHONE}

VIDEO VISIT, new pt derm/acne. {p.full}, {age}, DOB {DOB:any}, MRN {MRN}. Located at home, {CITY}, {state} (provider in {CITY}). Consent to record: yes.
HPI: cystic acne since 2019, failed doxy 100 bid x 3 mo and tretinoin 0.05%. On exam thru camera: 8-10 nodules jawline, IGA 4/5. Pt weighs {n:50-88} kg.
Plan: isotretinoin 40 mg/d (0.5 mg/kg), iPLEDGE id {OTHER_ID!%#########}; {?hCG x2, 2 forms contraception¦labs only}; lipids, ALT, by {D+14:nd} at {FACILITY:lab}. Side fx reviewed, PHQ-2 0/6, CeraVe ok.
RTC {D+30~3:any}. Bill 99204-95, {n:31-48} min; ins id {HEALTH_PLAN}.
Photo upload -> {EMAIL:desk}
{dr1.il}
""", age=(18, 38))

# 18 portal message thread
add("""
Inbox > Messages > "still having the dizzy spells"
From: {p.full}   To: {dr1.full}, MD   Sent {D-2:any} {t12}
hi dr {dr1.last}, its {p.first}. the new pill (amlodapine 10) makes my ankels swell and i almost fell at {EMPLOYER} on {D-4:nd}. my cuff says 104/58, 99/60 and pulse 50s. should i cut it in 1/2? also im changing insurance the new card says {HEALTH_PLAN} group {HEALTH_PLAN!%####-&&}. best # is {PHONE} not the old one
p.s. the bill {ACCOUNT} is wrong again and i cant get in the app, says my IP {IP:4} is blocked

Reply from: {n1.full}, LPN   {D-1:any} {t12}
Hello {Mr} {p.last}, please take 5 mg (one half) and keep a log. Dr {dr1.last} would like an ECG + BMP; the order number is {OTHER_ID!%#######} and {FACILITY:lab} on {STREET:h} is open until 4:30. If you pass out, call 911. Reset link: {URL}

From: {p.full}   {D:any} {t12}
went {D:nd}. they took 2 tubes. HR was 47!! my {rel:ra} {ra.first} thinks it is the metoprolol 100. also call {PHONE}. can you fax the result to cardiology, fax {PHONE}. thx!! {p.first}

[Attachment: ecg_{D:c}.pdf]  [Msg ID {OTHER_ID!WMG%#######}]
""", age=(44, 88))

# 19 e-mail chain about records (NZ)
add("""
From: {raf.full} <{EMAIL:raf@work}>
Sent: {D:dMy} {t12}
To: {EMAIL:desk}
Subject: RE: RE: notes please - {p.ul}  NHI {SSN;n}

Kia ora {rb.first}, found him. He was under two numbers, {SSN;n} and the old hospital one {MRN!H%#####}, which is why the letter of {D-38:dMy} went missing. Scans are on the drive: {URL}  (password separately by txt to {PHONE}).
ngā mihi, {raf.first}
Clinical Records, {FACILITY;h} | DDI {PHONE} | ext {PHONE:ext}

> From: {rb.full}
> On {D-1:dmy} at {t12} wrote:
> Still nothing here. {dr1.full} (MCNZ {LICENSE}) sees him at {t12} {D+1:doMn} & needs the op note + histol, 2 pages faxed to {PHONE} would do. ACC claim {OTHER_ID!%@######}, DOB {DOB:e4}. He's the chap with the R Achilles, Thompson's +ve, done {D-50:en}, heel raise 0/25. Lives {STREET}, {CITY} so cant just pop in.
>
>> {D-2:ey}, {t}: Auto-reply. Your request has been logged as {OTHER_ID!REQ-%#####}. We aim for 10 working days. Queue: 14. Do not reply to this mailbox.
""", loc="NZ", age=(23, 71), sex="m")

# 20 pharmacy controlled substance note
add("""
RPh INTERVENTION NOTE // {FACILITY:pharm}, {CITY}
{D:sy} {t12}
RX {OTHER_ID!N%######}  oxycodone IR 15 mg #120, 1 tab q4-6h prn, 30 DS
Pt {p.full}, dob {DOB:sy}, ph {PHONE}, addr {ADDR}
Prescriber {dr1.full} DEA {LICENSE:dea}, NPI {LICENSE:npi}, office {PHONE:plain}

PDMP pulled: 3 prescribers, 2 pharmacies; MME 180 -> last fill {D-19~3:sy} (rx {OTHER_ID!N%######}) qty 112, also alprazolam 1mg #60 {D-11:nd}. Too early, 11 d. Person at counter was not the pt, said "{rel:ra} {ra.first}", ID {state} DL {LICENSE!@%#######}, drove off in a silver Malibu {VEHICLE}; pickup camera still saved as {BIOMETRIC!FACE-%####-##}.
Called MDO, s/w {raf.full} (ext {PHONE:ext}): Rx not written there! Pad stolen {D-8:nd}, police rpt {OTHER_ID!$-%#####}. Confirmed w/ Dr. {dr1.last} by cell {PHONE}.
Action: refused; copy kept; board notified thru {URL}. Added block to ins profile (member id {HEALTH_PLAN}). Naloxone 4 mg offered. COWS 4, no distress. Vicodin 5/325 hx 2014 only.
{rb.full}, PharmD lic {LICENSE!%#####}
""", age=(23, 77))

# 21 home hospice visit
add("""
HOSPICE RN VISIT / {FACILITY:home} / {D:s4}  in {t}  out {t}  mi 11
Patient {p.full} ("{p.first}")   age {age}   DOB {DOB:s4}   chart {MRN}   cert period {D-40:s4} to {D+49:s4}
Medicare (MBI) {HEALTH_PLAN!%@&%@&%@@##}       EVV call-in from {PHONE:plain}, conf {OTHER_ID!%########}
Home: {ADDR:h}. {COUNTY}. Car must not block drive of {raf.first}.

Dx: end stage Alzheimer's, FAST 7c, PPS 30%. Caregiver is {his} {rel:kaf@p} {kaf@p.full}, {PHONE:plain}; spouse, also {age}, at {FACILITY:nh}.
Subj: "sleeping 20 of 24 hrs". Intake bites, 2-3 oz. Pain PAINAD {n:2-6}/10, better w/ Roxanol 5 mg (0.25 mL) x {n:2-5}/24h. Bottle count 18 mL, matches log.
Obj: BP {n:84-108}/{n:46-62}, HR {n:84-112}, RR {n:10-24}, apnea 15-20 s. T 99.1. MAC 19.5 cm, was 21 on {D-14:nd}. Stage 2 sacrum 2.1 x 1.4 x 0.1 cm. Foley 16 Fr changed, lot {DEVICE}. O2 conc s/n {DEVICE!%######}, 2 L. Mottling 0.
Teach: mouth care, no IV, comfort kit (haldol, Ativan 0.5, Levsin). {?{ka.first}¦Family} asked when to call: 24/7 line {PHONE:plain}.
Coord: Dr {dr1.last} (NPI {LICENSE:npi}) VO to incr Roxanol to 10 mg q2h prn; rx {OTHER_ID!%######} to {FACILITY:pharm}. Chaplain {ram.full} to come {D+2:nd}. Volunteer hours 3. Funeral home: {FACILITY!Rosemead Funeral Home¦Tamarack and Pike Mortuary¦Millstone Chapel of Rest}, prepaid acct {ACCOUNT}.
Next visit {D+3:s4}. {n1.full}, RN {LICENSE!RN%######}
""", age=(90, 101))

# 22 death note / medical examiner referral
add("""
DEATH NOTE. Called to bedside {t4} {D:mil4}. {p.LF}, MRN {MRN}, a {agew}-year-old, DNR/DNI. No response to voice or sternal rub, pupils 5 mm fixed, no heart or breath sounds x 2 min, asystole in 2 leads. TIME OF DEATH {t4}. Pacemaker (DDDR, s/n {DEVICE}) deactivated by magnet.

Cause: (a) subdural hematoma, 6 hrs; (b) fall on {D-1:mil4}; other: Afib on warfarin, INR {f:2.4-5.9}; HFrEF 25-30%.
ME notified - {COUNTY;c} Medical Examiner, investigator {ra.full}, {PHONE:plain}. ME case {OTHER_ID!ME$-%####}. Accepted? {?Yes, external only¦Declined jurisdiction}. Release no. {OTHER_ID!REL%#####}.
Organ/tissue: OPO ref {OTHER_ID!$-%#####-0##} by {n1.full} {t4}; age >85 ruled out, corneas declined.
Next of kin: {rel:kb@p} {kb@p.full}, {ADDR}, ph {PHONE}, told {t4} in person; granddaughter {kcf.first} by phone from {CITY}.
SSN {SSN} & DOB {DOB:mil4} for certificate; certifier {dr1.full} MD, lic {LICENSE!@%#####}, EDRS file {OTHER_ID!20$%######}. Veteran, VA claim {OTHER_ID!C-%#######}. Worked for {EMPLOYER} till 1985.
Body to cooler 2, tag {OTHER_ID!%#####}; wedding band left on. Autopsy 0/1 wanted.
""", age=(90, 102))

# 23 school nurse
add("""
{FACILITY:school;s} HEALTH OFFICE    visit slip    {D:sy} {t12}
student: {p.lf}   gr 4  rm 12   id# {OTHER_ID!%#####;sid}   dob {DOB:sy}   teacher Mrs {rcf.last}
cc - hives + cough after snack, Known peanut allergy, plan on file (signed Dr {dr1.full}, {D-70~20:sy}, office {PHONE:plain})
{t12}: hives trunk/arms, lip swelling, RR 28, sat 95, pulse 118, wt 31 kg. no stridor. EpiPen Jr 0.15?? -> no! >25 kg so 0.3 mg R thigh {t12}, stock pen lot {DEVICE!%@#####}, exp 2026. zyrtec 10 ml.
911 {t12} -> {FACILITY}, medic {ra.first}, run # {OTHER_ID!$-%#####}. sat 99 after neb 2.5 mg, peak flow 180 (80%).
mom {raf@p.full} at {EMPLOYER} - cell {PHONE} no answer x3, VM; dad {rbm@p.first} {PHONE} coming from {CITY}. both on pickup list; dads plate {VEHICLE} for gate. {COUNTY} health dept form 4 sent to {EMAIL:desk}.
Insurance on card: CHIP {HEALTH_PLAN!%#######-0#}.
sent lunch staff the photo again. new pens needed before {D+1:nd}!  incident rept {OTHER_ID!IR-%####}
{n1.full} RN, BSN  ({n1.first} out {D+3:nd} thru {D+5:nd}; sub = {n2.il})  office {PHONE:xext} or {PHONE:plain}
""", age=(8, 11))

# 24 dental implant letter (DE, in English)
add("""
Zahnarztpraxis Dr. {dr1.full} - {STREET} - {ZIP} {CITY} - Tel. {PHONE} - Fax {PHONE}
{EMAIL:dr1@work}                          Ust-Nr. on request

To: {dr2.full}, {FACILITY:clinic}                                {D:p4}

Patient {p.full}, geb. {DOB:p4}, Pat.-Nr. {MRN}, Kasse/KVNR {HEALTH_PLAN}

Dear colleague {dr2.last},
thank you for sending {Mr} {p.last}. Tooth 36 (Vertucci type I, Miller II) was removed on {D-120~10:p4} and a Straumann BLX 4.5 x 10 mm placed on {D-35~5:p4}: 35 Ncm, ISQ {n:68-79}/{n:70-80}. Implant passport: Charge {DEVICE!@@##&}, Serien-Nr {DEVICE!%########}; graft 0.5 g, LOT {DEVICE!%#####.##}. Articain 1:100 000, 1.7 ml x 2. Zoledronate {f:3.5-4.5} mg once in 2016; CTX fine. Please keep INR 2-3, amoxicillin 2 g one hour before (Clindamycin if allergic). PSI 2/1/2/3/1/2. HbA1c {f:5.4-7.9} %.
Heil- und Kostenplan {OTHER_ID!HKP-%#####} is approved. Our invoice {OTHER_ID!R-20$-%###} over 1.940,00 EUR to IBAN {ACCOUNT:bank}.
OPG attached on CD {OTHER_ID!CD-%####}, also {URL}. Control on {D+21:pn} at 10.30; the {rel:ra@p} {ra@p.first} ({PHONE}) brings {him}.
Kind regards
{dr1.last}
""", loc="DE", age=(38, 84))

# 25 physio discharge (UK), columns
add("""
MSK PHYSIO  DISCHARGE                Printed {D:e4} {t} by {ra.lf}
----------------------------------------------------------------
Name      : {p.ul}                 NHS      : {SSN}
DoB       : {DOB:e4}                 PAS no   : {MRN}
Ref no    : {OTHER_ID!MSK/$/%####}             UBRN     : {OTHER_ID!%### #### ####}
GP        : {dr1.il}, {FACILITY:clinic}    Tel : {PHONE}
Occupation: fitter, {EMPLOYER}, {CITY}
----------------------------------------------------------------
Seen x6, {D-84:e4} -> {D:e4}, DNA x1 ({D-30:en}).
Dx: R ACL recon {D-190~15:my}, hamstring graft, Mr {dr2.last}.
            Initial     D/C
Flex        95          138
Quad LSI    61%         {n:84-97}%
IKDC        44          {n:71-92}
Hop test    fail        4/4
VAS         6/10        1/10
Lachman     1+          1A
Thomas test -ve, Ober's -ve. TENS unit {DEVICE!TN-%####} returned, deposit refunded to patient acct {ACCOUNT}. Graded run 5k @ 6.30/km. Wants 5-a-side by {D+60:M}.
Pt e-mail for HEP link: {EMAIL:p}. Blue badge / car reg {VEHICLE} removed from site list. Self re-refer 12/52 via {PHONE:we}.
{rb.full} MCSP, HCPC {LICENSE!PH%#####}. cc {p.first}
""", loc="UK", age=(19, 56))

# 26 cardiac device remote monitoring
add("""
REMOTE TRANSMISSION - ALERT      {FACILITY;h} Device Clinic  ph {PHONE} / fx {PHONE}
Rec'd {D:any} {t}; rev'd {D+1:any} by {ra.full}, CCDS
PT {p.lf} / {DOB:any} / {MRN} / HCN {HEALTH_PLAN}
Dev: Medtronic Cobalt XT HF CRT-D DTPA2QQ  s/n {DEVICE!RTP%#####@}   impl {D-900~100:my} Dr. {dr1.full}
Leads: RA 5076-52 {DEVICE!PJN%#######}   RV 6935M-62 {DEVICE!TDL%#####@}   LV 4598 {DEVICE!QUC%#####@}
Home monitor 24950 {DEVICE!CHK%######}, cell modem IMEI {DEVICE!35%###########}, last IP {IP:4}

Batt 2.96 V, 5.1 yrs. BiV pace {n:89-98}%. RA 0.6 V @ 0.4, 456 ohm. RV shock 71 ohm. AT/AF 3.1%.
1 VF episode {D-1:nd} {t}, CL 240 ms, ATP x1 fail, 35 J x1 -> SR. EGM id {OTHER_ID!EP-%####}. OptiVol 78.
Called pt {PHONE;p}: {p.first} was mowing lawn, felt kick. No syncope. K last {f:3.1-4.4}, Mg 1.8 ({D-60~20:nd}). On amiodarone 200, Coreg 12.5 bid. NYHA II. To ED if 2nd shock. No driving 6 mo - he had asked re class 1 licence {LICENSE!@####-#####-#####} w/ {EMPLOYER}.
Booked {D+2:any} {t}; {rel:rb} {rb.first} driving, call {PHONE}. Adv. 58/60 zones unchanged. FYI Dr {dr1.last}, {EMAIL:dr1@work}.
""", loc="US/CA", age=(41, 88), sex="m")

# 27 NICU admission
add("""
NICU ADMIT NOTE  {D:sz} {t}
BB/BG {mof.last} "A"   MRN {MRN}   mom's MRN {MRN}   band# {OTHER_ID!%####@} (matches mom + {mof.first}'s partner {ram.full})
DOB {D:sz} @ {t}, BW {n:780-1390} g (34%), L 36.5, HC 25.5, GA 28+{n:0-6}, Apgar 4/7/8. Twin "B" to {FACILITY} w/ transport (mission {OTHER_ID!NT$-%###}).
Mom {mof.full} G2P0102, dob {D-10400~1800:sz}, O+, GBS unk, RPR NR, HBsAg neg, BMZ x2 (last {D-1:nd}), Mg, PPROM {D-3:nd}. Pt of Dr {dr1.last}, {CITY}. Clomid conception. Payor {HEALTH_PLAN} (mom), SSN for baby pending; mom {SSN}.
Resp: intubated 2.5 ETT @ 7.5 cm, curosurf 2.5 mL/kg (lot {DEVICE!%######}), SIMV 20 18/5 FiO2 0.28. CBG 7.29/48/-3.
CV: UAC 3.5 Fr T7, UVC T9. MAP 29. ID: amp 100/kg, gent; I:T 0.08; bld cx {OTHER_ID!%@#######}.
FEN TPN D10 80/kg; DBM lot {DEVICE!DM%#####} consented by mom. HUS {D+3:nd}; ROP exam {D+30:sz}. Footprints + hug tag s/n {DEVICE!HUG-%####}. Newborn screen kit {OTHER_ID!%#######@}.
Parents live {STREET:h}, {CITY} {state} {ZIP}; dad cell {PHONE}, wants webcam: {URL}
{dr2.full} MD / {n1.il} NNP pgr {PHONE!%####}
""", sex="f", age=(0, 0))

# 28 SMS thread, postpartum
add("""
[{D:s} {t12}] {PHONE;a}: Hi {mof.first} its {raf.first} from the Healthy Start program. Ur baby {rb@mof.first} is due for 2mo shots {D+3:nd} at {FACILITY:clinic}. Reply C to confirm. Ref {OTHER_ID!HS-%#####}
[{D:s} {t12}] {PHONE;b}: C .. but do i need the card? i only have the temp one its {HEALTH_PLAN}
[{D:s} {t12}] {PHONE;a}: Thats fine. And how r u feeling? 0-3
[{D:s} {t12}] {PHONE;b}: 2. cant sleep. EPDS was 14 last time?? bleeding since {D-5:nd} 1 pad/2hr no fever 98.9 . still on zoloft 50 + slynd
[{D:s} {t12}] {PHONE;a}: Soaking 1 pad/hr or clots > egg = ER pls. Nurse {ncf.last} will call u by 4. U still at {STREET:h} {CITY}?
[{D+1:s} {t12}] {PHONE;b}: no moved in w my aunt {rdf.first} {STREET:h}. nurse never called. can she email {EMAIL:mof}
[{D+1:s} {t12}] {PHONE;a}: So sorry! She tried {PHONE}. New visit {D+2:nd} 10:30, ask for {ncf.first}. WIC acct {ACCOUNT!%#######@} fixed 2. 1/2 price formula 12.4oz
""", sex="f", age=(18, 40))

# 29 clinical research visit
add("""
SOURCE DOC - VISIT 5 (WEEK 12)  phase 2b, double-blind             page 2/4
PI {dr1.full}, MD   Coord {ra.full} ({EMAIL:ra@work}, ext {PHONE:ext})
Subj ID {OTHER_ID!%###-0##;s}   Rand# {OTHER_ID!R%####}   Initial screening no. {OTHER_ID!SCR-%###}   Visit {D:mil4} (window {D-3:mil4} - {D+3:mil4})
DOB {DOB:mil4}  age {age}  sex {sx}   ICF v4.0 re-signed {D:mil4} {t}
Chart cross-ref: {p.lf}, MRN {MRN}

IP kit ret'd {OTHER_ID!K%#####} 12/84 tabs (compl 98%); new kit {OTHER_ID!K%#####} lot {DEVICE!%&&###}
VS {t}: {n:108-148}/{n:60-90}, {n:56-88}, 36.7, 16.  ECG x3 QTcF {n:398-446}.  ADAS-Cog {n:14-28}/70, CDR-SB 3.5, MMSE {n:20-27}/30
APOE e3/e4. PK pre {t}, 2 h {t}. Airway bill {OTHER_ID!%### #### ####}; lab kit acc {OTHER_ID!%#########}
Wrist actigraph s/n {DEVICE!AX-%#####}; speech task recording {BIOMETRIC!vox_%######}, retinal scan {BIOMETRIC!IRIS-@@%####}
AE #3: fall {D-9:mil4}, gr 1, unrelated. ConMed: Aricept 10, Eliquis 5 bid.
Stipend $75 to card {ACCOUNT!####-####-####-####}. Partner: {rel:rb@p} {rb@p.full}, {PHONE}. Taxi from {CITY}. eDiary login page {URL}
PI sign {dr1.il} {D+1:mil4}
""", age=(55, 89))

# 30 consent with biometric e-signature (IN)
add("""
{FACILITY;h}, {ADDR}
INFORMED CONSENT FOR SURGERY / ANAESTHESIA                    Form CN-07 ver 3
UHID: {MRN}    IPD No: {OTHER_ID!IPD/$/%#####}    Date: {D:e4} {t}
Patient: {p.full}   Age/Sex {age}/{sx}   DOB {DOB:e4}   Mob: {PHONE}
Aadhaar: {SSN}     Insurance card (TPA): {HEALTH_PLAN}
I, {ra.full}, {rel:ra} of the above, residing at same address, have been explained in Marathi / English by Dr. {dr1.full} (Reg. No. {LICENSE}) the need for laparoscopic cholecystectomy, risk of conversion 5-10 %, bile leak 0.5 %, ASA grade 2, blood group B+ve 1 unit reserved (bag {OTHER_ID!%#######@}).
Anaesthetist Dr. {dr2.last} told about Mallampati 3, diabetes (HbA1c {f:6.4-9.9}), Ecosprin 75 stopped since {D-6:dm}.
Witness: {rb.full}, staff nurse, KNC {LICENSE!KNC-%####}
Right thumb impression captured -> template {BIOMETRIC!FP-%#####-@}; face photo {BIOMETRIC!FACE-%####-##}; tablet IP {IP:4}; time stamp {D:iso} {t}
Advance Rs. 25,000/- paid, receipt {OTHER_ID!RC-%#####}, UPI from a/c {ACCOUNT!%###########}. PAN not given. Vehicle gate pass for {VEHICLE}.
For queries {EMAIL:desk} or {PHONE}.
""", loc="IN", age=(24, 74))

# 31 fax cover plus page
add("""
FAX                                   pages incl cover: 3
TO: {raf.full}, utilization review     FAX {PHONE:plain}
FROM: {FACILITY;h}, {dr1.full} office   TEL {PHONE:we}
DATE {D:sy}     RE: {p.il}, {DOB:sy}, member {HEALTH_PLAN}
[x] urgent  [ ] for review  [x] please reply   Form 204-B

Attached op note ({D-3:nd}) + PT eval. Need 5 more days SNF at {FACILITY:nh}; auth {OTHER_ID!%#########} ends {D+1:nd}. Pt is s/p R hip hemi, WBAT, amb 40 ft RW min A x1, Tinetti 11/28, AM-PAC 14/24, SLUMS 19/30, Hgb {f:7.9-10.4}. Lives alone in {CITY} w/ 12 steps. Kennedy terminal ulcer? no, stage 2 only.
Peer to peer: Dr {dr1.last}'s cell {PHONE:plain}, NPI {LICENSE:npi}. {raf.first}, Pls don't call before 1. MSW = {rb.full} {EMAIL:rb@work}

*** CONFIDENTIAL. If received in error phone {PHONE:plain} and destroy. ***
- - - - - - - - - - - - - - - - - - - - - - - - -
{D:d4} {t}   {PHONE:plain}  ->  {PHONE:plain}   p 1/3  job {OTHER_ID!0%###}  14400 bps OK
""", age=(70, 89))

# 32 HL7-like lab message
add("""
MSH|^~\\&|LIS|{FACILITY:lab}|EHR|{FACILITY:hosp}|{D:c}||ORU^R01|{OTHER_ID!Q%########}|P|2.5.1
PID|1||{MRN}^^^MR||{p.lfc}||{DOB:c}|{sx}|||{STREET:h}^^{CITY}^{state}^{ZIP}||{PHONE:plain}|||||{ACCOUNT}|{SSN}
IN1|1|PPO|{HEALTH_PLAN}|||||{HEALTH_PLAN!00%####}|||{D-400~60:c}
ORC|RE|{OTHER_ID!%#######;o}||||||||||{LICENSE:npi}^{dr1.lfc}
OBR|1|{OTHER_ID!%#######;o}|{OTHER_ID!$-###-%####}|24323-8^CMP^LN|||{D-1:c}
OBX|1|NM|2951-2^Na^LN||{n:131-146}|mmol/L|136-145||||F
OBX|2|NM|2823-3^K^LN||{f:3.1-5.9}|mmol/L|3.5-5.1||||F
OBX|3|NM|2160-0^Creat^LN||{f:0.5-2.4}|mg/dL|0.6-1.2|H|||F
OBX|4|NM|1742-6^ALT^LN||{n:12-220}|U/L|7-56||||F
OBX|5|NM|33914-3^eGFR^LN||{n:28-96}|mL/min/1.73m2|>60||||F
NTE|1||K {f:6.1-6.9} on first tube, slight hemolysis, redrawn {D:nd} {t}. Called to {n1.full} RN at {PHONE:plain} by tech badge {OTHER_ID!T%###}, read back x1. Analyzer Cobas 8000 s/n {DEVICE!%###-##}. Reagent lot {DEVICE!%#####01}.
NTE|2||Dr {dr1.last} asks copy to {EMAIL:desk}. Fasting 12 h. Gilbert's known.
""", age=(22, 88))

# 33 social work discharge planning (CA)
add("""
SOCIAL WORK - DISCHARGE PLANNING NOTE (#3)

Client: {p.full}, {age} y.o. widowed {man}       Chart: {MRN}       Health card: {HEALTH_PLAN}
Seen {D:Mdy} with daughter {kaf@p.full} (POA-PC), OT {ra.first}, and by phone son {kbm@p.first} in {CITY}.

Background: {Mr} {p.last} was brought in {D-18~3:std} after a neighbour noticed newspapers piling up. {He} has lived at {ADDR:h} for 46 years and once ran the lunch counter at {EMPLOYER}. House is hoarded, Clutter Image Rating 6/9, no working furnace. MoCA 17/30, Katz 4/6, Berg 38/56. Capacity for placement assessed by Dr. {dr1.last} on {D-4:md}: lacks capacity. PGT file {OTHER_ID!GT-%#####} opened earlier, may now be closed.

Finances: OAS + small pension, SIN {SSN} copied for the tax clinic. Bank told us two withdrawals from {ACCOUNT!%##-####-###} were made by "a helper", and {kaf.first} has reported this: police occurrence {OTHER_ID!PR$%######}. Old Buick (plate {VEHICLE}) to be sold; licence {LICENSE!@####-#####-#####} surrendered to the Ministry, as required after a 2-car collision in {D-100~20:My}.

Plan
- LTC application submitted to home care, client no. {OTHER_ID!BRN%#######}. First choice {FACILITY:nh}; {FACILITY!Maple Glen Residence¦Villa Sainte-Odile¦Lakeview Seniors Home} second. Wait about 3-5 months; crisis list discussed.
- Interim: retirement home respite from {D+4:md}; lifeline pendant s/n {DEVICE!LL-%######} ordered.
- Cat with {kaf.first}.
- Family meeting {D+2:Mdy} at 1400, dial-in {PHONE}, code {OTHER_ID!%######}; notes to {EMAIL:kaf}.
{rb.full}, MSW RSW (reg. {LICENSE!8%####})   pager {PHONE!%####}   {COUNTY} site
""", loc="CA", age=(84, 98))

# 34 independent medical examination (workers' comp)
add("""
INDEPENDENT MEDICAL EXAMINATION

Claimant: {p.full}                     Employer: {EMPLOYER;e}
Claim No.: {OTHER_ID!WC-%######-$}                Date of injury: {D-420~40:Mdy}
SSN: {SSN}                      WCAB: {OTHER_ID!ADJ%#######}
Exam: {D:Mdy}, {FACILITY:clinic}, {CITY}; interpreter {ra.full} (cert. {LICENSE!30####})

ID checked by driver's license {LICENSE!@%######}. {Mr} {p.last} is a {age}-year-old right-handed forklift operator who came alone in {his} own car ({VEHICLE}, handicap placard).

HISTORY: On the above date a pallet of roughly 900 lb slid from the truck (unit VIN {VEHICLE:vin}) onto {his} left foot. {He} was taken to {FACILITY}, where films showed a Lisfranc injury, and Dr. {dr1.full} did an ORIF on {D-412~3:Mdy} with a 3.5 mm plate, lot {DEVICE}. Hardware out in {D-200~10:My}. {He} tried light duty for 4 weeks, then was let go by the supervisor, {rb.full}.

RECORDS: 412 pages, Bates {OTHER_ID!EX000###}-{OTHER_ID!EX001###}; surveillance of {D-30:md} and {D-29:md} (62 minutes) shows {him} lifting a cooler.

EXAM: 5'9", 221 lb. Gait antalgic. Waddell 1/5. Ankle DF 10/20, PF 30/40. Tinel's positive over the SPN. Calf 38 vs 39.5 cm. Strength 4+/5. Semmes-Weinstein 4.31.

OPINION: Permanent and stationary as of {D:Mdy}. 7% WPI (AMA Guides 5th ed., Table 17-37), 20% apportioned to diabetes. No lifting above 35 lb. Future care: orthotics, 1 visit a year.

Fee: CPT 99456, invoice {OTHER_ID!INV-%####}; remit to acct {ACCOUNT}, {STREET}, {CITY} {ZIP}.
{dr2.full}, MD  QME {LICENSE!%#####}
cc {rc.full}, Esq. (SBN {LICENSE!2%####}), {EMAIL:rc@work}
""", age=(28, 62))

# 35 transfusion reaction work-up (UK)
add("""
TRANSFUSION REACTION FORM - return to lab with bag            lab use: {OTHER_ID!TX$-%####}
SURNAME {p.LAST}  FORENAME {p.FIRST}  DOB {DOB:e4}  HOSP NO {MRN}  NHS NO {SSN}
WARD haem day unit   CONS Dr {dr1.last}   SITE {FACILITY}
COMPONENT red cells, 2nd of 2. DONATION NO {OTHER_ID!G### $ ### ###}, group A pos, exp {D+11:e4}. Giving set lot {DEVICE!%######@}, warmer s/n {DEVICE!HL-%####}
STARTED {t} {D:e4}  STOPPED {t}   VOL GIVEN 140 ML
                  TEMP   PULSE   BP       SATS
PRE               36.7   82      124/70   98
15 MIN            36.8   86      122/72   97
REACTION          39.1   118     98/54    91
RIGORS, LOIN PAIN, URINE DARK. PRE-MED CHLORPHENAMINE 10 MG. HB {n:58-79}, PLT 22, BILI {n:19-58}, LDH {n:300-1400}, HAPTO <0.1. DAT 2+ (WAS 0). ANTI-JKA NOW SEEN, NOT ON {D-21:mil}. 
BACKGROUND: {age} Y {sx}, MDS-EB1, DEL(5Q), AZACITIDINE C4. DUFFY NEG. COOMBS AS ABOVE.
REPORTED BY S/N {n1.FULL} (PIN {LICENSE!##@####@}) BLEEP {PHONE!%###}  TO BMS {ra.FULL} EXT {PHONE:ext}
HAEMOVIGILANCE: SABRE REF {OTHER_ID!20$/%##/###}, DATIX {OTHER_ID!W%#####}. PT'S {?PARTNER¦NEIGHBOUR¦FRIEND} {rb.FULL} INFORMED {PHONE}. ANTIBODY CARD POSTED TO {STREET:h}, {CITY}, {ZIP} ON {D+1:mil}.
""", loc="UK", age=(46, 92), case="upper")

# 36 clinic letter: genetics / fertility (ES, FR, DE)
add("""
{FACILITY;h}
Reproductive Genetics Unit - translated copy for the patient

{CITY}, {D:dMy}
Our ref.: {OTHER_ID!GEN-20$-%###}     History no.: {MRN}

Dear {mof.first}, dear {pam.first},

Thank you for coming on {D-6:dMy} with your mother, {kaf@mof.full}.

You carry a pathogenic variant in BRCA2, c.5946delT (p.Ser1982Argfs*22), class 5, heterozygous. {pam.first} had a carrier panel of 412 genes: GJB2 c.35delG, and nothing in CFTR or SMN1 (2 copies). For a child of yours the risk of inheriting the BRCA2 variant is 50%. The risk of Fanconi anaemia is well below 1/1000, because {pam.first} does not carry it.

Your AMH was {f:0.6-3.9} ng/mL and the antral count 11. In the cycle begun on {D-90~8:dMy} nine oocytes were collected, six fertilised, and three blastocysts (4AA, 4AB, 3BB) are frozen in straws labelled {OTHER_ID!@@-%####}, tank 5. After PGT-M (report {OTHER_ID!PGT%#####}) two can be transferred. Storage is billed yearly to {ACCOUNT:bank}; please tell Ms {raf.last} if your bank changes.

Mammography starts at 30, MRI is yearly. Your aunt in {CITY} may ask for a test at {FACILITY:clinic}; she needs only the family number {OTHER_ID!F%####}.

For authorities we keep: {mof.full}, born {DOB:std}, identity no. {SSN}, insurance {HEALTH_PLAN}, {ADDR}, telephone {PHONE}.

Questions: {EMAIL:raf@work} or {PHONE}. 
Yours sincerely, Dr. {dr1.full}, licence no. {LICENSE}
""", loc="ES/FR/DE", age=(27, 41), sex="f")

# 37 raw dictation (speech recognition)
add("""
this is doctor {dr1.full} dictating an office note on {p.full} spelled as in the chart medical record number {MRN} date of service {D:spk} date of birth is {DOB:Mdy} comma {he} is a {age} year old {man} uh new paragraph
{Mr} {p.last} comes in with {his} {rel:ra@p} {ra@p.first} for follow up of the fall on {D-12:spk} {he} was seen at {FACILITY} where the ct head was negative and eight staples were placed period they came out on {D-2:spk} by the visiting nurse {n1.first} no headaches no double vision um blood pressure today one forty two over seventy eight pulse sixty four weight one fifty one new paragraph
on exam romberg is positive gait is wide based get up and go eighteen seconds strength five out of five b twelve was 180 tsh was 2.4 next problem
{he} has had the walker from the loaner closet sticker {DEVICE!WK-%###} since {D-300~30:My} please send an order for a new one member number {HEALTH_PLAN} to the supply house fax {PHONE:plain} attention {rb.full} and cc doctor {dr2.last} in {CITY} also call {ra.first} back at {PHONE:plain} after five {ra.first} works at {EMPLOYER} period
stop the ambien continue namenda 10 twice a day return {D+42:spk} end of dictation job {OTHER_ID!%######} license {LICENSE!@%####} thank you
""", age=(82, 99), case="lower")

# 38 CPAP / DME ticket (screenshot text)
add("""
[=] Tickets > {OTHER_ID!INC%#######} > Open > Tier 2                     agent: {raf.first} ({OTHER_ID!AG-%###})     09:4{n:0-9}  wifi 87%
Customer      {p.full}          DOB  {DOB:s4}
Acct          {ACCOUNT}         Ins  {HEALTH_PLAN}     Grp {HEALTH_PLAN!%####-&&&}
Ship to       {ADDR}
Ph (pref)     {PHONE}           Email {EMAIL:p}
Device        AirSense 11 AutoSet   SN {DEVICE!23%########}      Humidifier {DEVICE!%########}
Network       last IP {IP:4}   BT MAC {IP:mac}   fw 14.8.3.0
Mask          N20 M, REF 63531, recall check: lot {DEVICE!%######} NOT affected
Rx on file    Dr {dr1.full} NPI {LICENSE:npi}   exp {D+200:s4}
----------------------------------------------
{D-2:sn0} {t}  Cust says machine "smells burnt". Usage 27/30 nights, 6.4 h, AHI {f:1.1-6.9}, leak 95% 14 L/min, press 8-14 cm.
{D-2:sn0} {t}  Asked for photo -> uploaded {URL}
{D-1:sn0} {t}  {rel:ra@p} {ra@p.first} called from {PHONE}, 3-way w/ {FACILITY:clinic}. ESS 15. Loaner ok'd, RMA {OTHER_ID!RMA-%#####}, tracking {OTHER_ID!1Z%#@##@########}
{D:sn0} {t}  sleep MD advises no driving (CDL {LICENSE!@%#######}, {EMPLOYER}) until back on PAP 4+ h x 70%.
Rate us: 1 2 3 4 5
""", age=(34, 74))

# 39 opioid treatment program daily dosing
add("""
OTP WINDOW 2  daily dosing   {FACILITY:clinic}   {D:dash}   RN {n1.full} lic {LICENSE!RN%######}
05:{n:10-59}  pt {p.fl}  clinic # {MRN!%####}  finger {BIOMETRIC!FT-&&&&&&&&} OK 0.98   methadone 95 mg po obs, bottle lot {DEVICE!%##@##}   no sedation, pupils 3 mm
05:{n:10-59}  pt {ra.fl}  clinic # {MRN!%####}  finger fail x2 -> photo {BIOMETRIC!FACE-%####-##}, DOB {D-14200~2000:s4} verbal ok  70 mg (1/2 dose, missed {D-3:nd}-{D-1:nd}).  BAC 0.00
06:{n:10-59}  pt {rb.fl}  clinic # {MRN!%####}  iris {BIOMETRIC!IRIS-@@%####}   Suboxone 16/4 SL.  take home x6, lockbox {DEVICE!LB-%####}, next {D+7:nd}
note re {p.first}: asked for guest dosing at {FACILITY} in {CITY}, {D+5:nd} to {D+9:nd}, for funeral of {rel:kc@p} {kc@p.first}. QTc 462 on {D-20:nd}. UDS {D-6:nd} (spec {OTHER_ID!U%#######}) fent neg, EDDP pos, cr 88. PO {rd.full} ({COUNTY} probation, case {OTHER_ID!CR-20$-%####}) called from {PHONE:plain}, ROI signed to {D+90:s4}. transport van {VEHICLE} late 20 min. Medicaid {HEALTH_PLAN!%#########} inactive - counselor {re.first} to fix; SSN on old card {SSN}; now stays at {STREET:h}.
callback roster: {rb.last} / {ra.last}. diversion control rpt {OTHER_ID!DC-%###}. DEA {LICENSE:dea}  count 1,240 mL +/-0.
""", age=(23, 64))

def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for ti, (text, meta) in enumerate(T):
        for i in range(n):
            note = Note(random.Random(f"zh-{seed}-{ti}-{i}"), meta)
            note.fill(text)
            print(json.dumps({"template": ti, "text": note.done(), "spans": note.spans}, ensure_ascii=False))


if __name__ == "__main__":
    main()
