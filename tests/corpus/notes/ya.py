#!/usr/bin/env python3
"""Synthetic peri-operative notes with labelled identifiers: python3 ya.py N SEED -> JSON Lines."""
import json, random, re, sys, unicodedata
US_F = "Marlene Tobias Rosalind Dwayne Keisha Hector Imelda Garrett Yolanda Preston Anjali Wendell Lucinda Terrence Mai Osvaldo Bernadette Cody Shanice Elliott Grace May Chase Hope Malik Svetlana Jerome Delphine Quentin Ruthanne".split()
US_L = "Hathorne Villaseñor Okonjo Pruitt Castellano Wrenfield Nguyen Bishop Youngblood Tran DeMarco O'Dell Kowalczyk Bell Stanhope-Reyes Gaither Mbeki Lindqvist Rosario Hightower Grant Fields Delacroix McAllen Zapata Strand Underhill Pham Iverson Wells".split()
X = {
 "UK": ("Alistair Priya Gwendolen Callum Maureen Tariq Beatrix Rhys Olwen Hamish Nadia Clive".split(), "Thistlewood Ahmed-Shah Pritchard Macready Oyelaran Hargreave Penhaligon Cartwright Dunmore Bhogal Featherby Lowe".split()),
 "IE": ("Aoife Diarmuid Siobhán Cormac Niamh Pádraig Gráinne Eoin".split(), "O'Shaughnessy Breathnach MacGiolla Ní-Dhomhnaill Tuohy Gallagher Kinsella Hurley".split()),
 "CA": ("Geneviève Mathieu Harpreet Kirsten Étienne Lorna Devon Wynn".split(), "Tremblay-Roy Sandhu Ferguson Beauchemin MacNeil Kowal Oakes Lavallée".split()),
 "AU": ("Bronwyn Lachlan Kylie Darcy Thuy Angus Narelle Jarrah".split(), "Whitcombe Papadakis Doyle Marchetti Tranter Billings Nguyen Cosgrove".split()),
 "NZ": ("Aroha Wiremu Fleur Hemi Philippa Tane Moana Stuart".split(), "Ngata-Brown Parata Fairweather Tuilagi Henderson Paewai Lockwood Rewi".split()),
 "IN": ("Meenakshi Arvind Lakshmi Rohit Fathima Gurpreet Suresh Kavitha".split(), "Venkataraman Chatterjee Nambiar Gill Deshpande Iyengar Qureshi Rao".split()),
 "DE": ("Annegret Jürgen Friederike Torsten Hannelore Matthias Ilse Uwe".split(), "Grünwald Schäfer Brandstetter von-Kessel Özdemir Lindemann Petersen Kraus".split()),
 "FR": ("Solène Bastien Monique Thierry Aurélie Gaspard Hélène Yannick".split(), "Lefèvre Garnier-Petit Moreau Duchesne Benali Chastain Rousselot Vidal".split()),
 "ES": ("Inmaculada Joaquín Begoña Álvaro Pilar Rubén Montserrat Iker".split(), "Echeverría Peñalver Sanchís Quintana Ibarra Marrero Cifuentes Olmedo".split()),
}
FEM = set("Marlene Rosalind Keisha Imelda Yolanda Anjali Lucinda Mai Bernadette Shanice Grace May Hope Svetlana Delphine Ruthanne Priya Gwendolen Maureen Beatrix Olwen Nadia Aoife Siobhán Niamh Gráinne Geneviève Kirsten Lorna Bronwyn Kylie Thuy Narelle Aroha Fleur Philippa Moana Meenakshi Lakshmi Fathima Kavitha Annegret Friederike Hannelore Ilse Solène Monique Aurélie Hélène Inmaculada Begoña Pilar Montserrat".split())
CITY = {"US": "Corbin Falls|Eastmere|Port Lanyon|Ridgeway|Millbrook|Santa Elvira|Oakhurst|Tuckerville|New Hadley|Fort Brisk|Lakemont|Dunsmore".split("|"),
 "UK": "Market Sedley|Wrexford|Little Haddon|Carnbeath|Northwick|Ashbourne Vale".split("|"), "IE": "Ballinamore|Kilcarrig|Clonsheen|Rathdowney".split("|"),
 "CA": "Port Camden|Lac-Sainte-Odile|Red Pine|Grandview Bay".split("|"), "AU": "Wongarra|Mount Ellery|Binnaway|Coolabah Heads".split("|"), "NZ": "Te Awahou|Port Lindis|Kaimarama|Rangiwai".split("|"),
 "IN": "Kottapuram|Nandipet|Sundarnagar|Velachery".split("|"), "DE": "Niederwalden|Bad Osterfeld|Königshagen|Lindau".split("|"), "FR": "Saint-Aubry|Montferrier|Villeroche|Beaulieu".split("|"), "ES": "Villanueva del Pinar|Torrealba|Almodera|Pozoblanco".split("|")}
STATE = {"US": "OH TX GA WA MN TN AZ PA NC OR".split(), "CA": "ON QC BC NS".split(), "AU": "NSW VIC QLD WA".split(), "IN": ["Kerala", "Telangana", "Punjab"]}
MON = "January February March April May June July August September October November December".split()
FACB = "Marrow Creek|St. Ansgar|Holy Redeemer|Pinecrest|Three Rivers|Lakeshore|Calloway|Whitestone|Bright Harbor|Saint Odilia|Northgate|Vanterpool".split("|")
EMPL = "Kestrel Freight Lines|Dunbar & Pike Roofing|Orchard Valley Poultry|Halcyon Data Systems|Tri-County Paving Inc.|Bluebird Unified School District|Ferro-Tek Castings|Mossback Timber Co.|Greenline Transit Authority|Pacific Loom Textiles".split("|")
ALNUM = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
def ascii_(s):
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", s.lower()).encode("ascii", "ignore").decode())
class Ctx:
    def __init__(s, r, loc):
        s.r, s.loc, s.p, s.mem = r, loc, {}, {}
        s.base, s.yrs, s.old, s.tied, s.ptf = r.randint(2018, 2026), r.randint(24, 86), r.randint(90, 102), False, False
        s.slug = r.choice(["marrowcreek", "pinecresthealth", "threeriversmed", "calloway-surgical", "lakeshorecare", "whitestonehosp", "northgateclinic"])
    def pat(s, p):  # # digit, @ letter, % letter or digit, ^ hex
        return "".join(s.r.choice("0123456789") if c == "#" else s.r.choice("ABCDEFGHJKLMNPRSTVWXYZ") if c == "@" else s.r.choice(ALNUM) if c == "%" else s.r.choice("0123456789abcdef") if c == "^" else str(s.r.randint(1, 9)) if c == "~" else c for c in p)
    def one(s, *ps): return s.pat(s.r.choice(ps))
    def person(s, k):
        if k not in s.p:
            f, l = (US_F, US_L) if s.loc == "US" or s.r.random() < .15 else X[s.loc]
            used_f = {q["f"] for q in s.p.values()}; used_l = {q["l"] for q in s.p.values()}
            g = 'f' if k.endswith('_f') or (k == 'pt' and s.ptf) else 'm' if k.endswith('_m') else ''
            ok = lambda q: [x for x in q if x not in used_f and (not g or (x in FEM) == (g == 'f'))]
            s.p[k] = dict(f=s.r.choice(ok(f) or ok(US_F)), l=s.r.choice([x for x in l if x not in used_l] or [x for x in US_L if x not in used_l]), m=s.r.choice("ABCDEGHJKLMRSTW"), fam=0)
            if k.startswith("kin") and "pt" in s.p and s.r.random() < .5: s.p[k]["l"] = s.p["pt"]["l"]
        return s.p[k]
    def name(s, k, how):
        p = s.person(k); f, l, m = p["f"], p["l"], p["m"]; w = f in FEM
        if how == "full": return [(s.r.choice([f"{f} {l}"] * 3 + [f"{f} {m}. {l}"]), "NAME")]
        if how == "two": return [(f"{f} {l}", "NAME")]
        if how == "up": return [(f"{f} {l}".upper(), "NAME")]
        if how == "ini": return [(s.r.choice([f"{f[0]}. {l}", f"{f[0]} {l}", f"{f[0]}{m} {l}"]), "NAME")]
        if how == "first": return [(f, "FIRST")]
        if how == "last": return [(l, "LAST")]
        if how == "lastup": return [(l.upper(), "LAST")]
        if how == "lf": return [(s.r.choice([f"{l}, {f}", f"{l}, {f} {m}"]), "LASTFIRST")]
        if how == "lfup": return [(f"{l}, {f}".upper(), "LASTFIRST")]
        if how == "he": return [("she" if w else "he", None)]
        if how == "He": return [("She" if w else "He", None)]
        if how == "his": return [("her" if w else "his", None)]
        if how == "him": return [("her" if w else "him", None)]
        if how == "His": return [("Her" if w else "His", None)]
        if how == "Mr": return [("Mrs" if w else "Mr", None)]
        if how == "sex": return [("F" if w else "M", None)]
        if how == "rel": return [("daughter" if w else "son", None)]
        if how == "email":
            a, b = ascii_(f), ascii_(l)
            return [(s.r.choice([f"{a}.{b}", f"{a[0]}{b}", f"{a}_{b}{s.r.randint(50, 99)}", f"{b}{a[0]}"]) + "@" + s.r.choice(["inboxly.com", "homepost.net", "mailbarn.org", "fastletter.co"]), "EMAIL")]
        if how == "wemail": return [(f"{ascii_(f)}.{ascii_(l)}@{s.slug}.org", "EMAIL")]
        raise KeyError(how)
    def date(s, a, dob=None):
        r = s.r; y = r.randint(*dob) if dob else s.base - (r.random() < .2); m = r.randint(1, 12); d = r.randint(1, 28); M = MON[m - 1]; us = s.loc == "US"
        A, B = (m, d) if us else (d, m)
        if not a: a = r.choice(["num", "num", "num2", "long", "iso", "mon", "yy"])
        if a == "prose": a = r.choice(["long", "ord", "dm", "md", "num", "yy"])
        if a == "short": a = r.choice(["md", "dm", "yy"])
        o = "th" if 10 < d < 20 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
        sep = "." if s.loc == "DE" else r.choice("/-/") 
        return {"num": f"{A}{'.' if s.loc == 'DE' else '/'}{B}{'.' if s.loc == 'DE' else '/'}{y}", "num2": f"{A:02}{sep}{B:02}{sep}{y}", "yy": f"{A}/{B}/{y % 100:02}", "iso": f"{y}-{m:02}-{d:02}",
          "long": f"{M} {d}, {y}" if us else f"{d} {M} {y}", "ord": f"{M} {d}{o}" if us else f"{d}{o} {M}", "dm": f"{d} {M[:3]}", "md": f"{A}/{B}", "mon": f"{d:02}-{M[:3].upper()}-{y}" if r.random() < .5 else f"{d} {M[:3]} {y}",
          "compact": f"{y}{m:02}{d:02}", "my": f"{M} {y}"}[a]
    def phone(s, a=""):
        U = ["(~##) ~##-####", "~##-~##-####", "~##.~##.####", "+1 ~## ~## ####", "1-~##-~##-####", "~##~######"]
        P = {"US": U, "CA": U, "UK": ["07### ######", "01### ######", "+44 7### ######", "(0~##) ### ####", "020 7### ####"], "IE": ["08~ ### ####", "01 ### ####", "+353 8~ ### ####"], "AU": ["04## ### ###", "(0~) 9### ####", "+61 4## ### ###"],
             "NZ": ["021 ### ####", "(0~) ### ####", "+64 27 ### ####"], "IN": ["+91 9#### #####", "9########~", "0484-#######"], "DE": ["0~## ########", "+49 17~ #######", "0#~#/######"], "FR": ["06 ## ## ## ##", "+33 1 ## ## ## ##", "04.##.##.##.##"], "ES": ["6## ### ###", "+34 9## ## ## ##", "9########"]}[s.loc]
        t = s.one(*P)
        if a == "ext": t += s.r.choice([" ext ", " x", " ext. "]) + s.pat("~###")
        return t
    def slot(s, spec):
        spec, _, key = spec.partition("#")
        if key and (spec, key) in s.mem: return s.mem[spec, key]
        name, _, a = spec.partition(":")
        res = s.gen(name, a)
        if isinstance(res, tuple): res = [res]
        if key: s.mem[spec, key] = res
        return res
    def gen(s, n, a):
        r, L = s.r, s.loc
        if "." in n: return s.name(*n.split("."))
        if n == "n": lo, hi = a.split("-"); return (str(r.randint(int(lo), int(hi))), None)
        if n == "f": lo, hi = a.split("-"); return (f"{r.uniform(float(lo), float(hi)):.1f}", None)
        if n == "pick": return (r.choice(a.split("|")), None)
        if n == "bp": return (f"{r.randint(95, 170)}/{r.randint(50, 95)}", None)
        if n == "time": h, m = r.randint(6, 22), r.choice(range(0, 60, 5)); return (r.choice([f"{h:02}:{m:02}", f"{h:02}{m:02}"]) if L != "US" or r.random() < .6 else f"{(h - 1) % 12 + 1}:{m:02} {'am' if h < 12 else 'pm'}", None)
        if n == "year": return (str(r.randint(1988, 2017)), None)
        if n == "age": return (str(s.yrs), None)
        if n == "kid": return (str(r.randint(6, 16)), None)
        if n == "oldage": 
            v = r.randint(90, 98) if a else s.old
            return (r.choice([str(v)] * 3 + [("ninety" + ["", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"][v - 90]) if v < 100 else str(v)]), "AGE")
        if n == "school": return (r.choice(["Maple Grove", "Lincoln Heights", "Cedar Run", "Eleanor Pratt"]) + r.choice([" Elementary School", " Middle School"]), "FACILITY")
        if n == "alf": return (r.choice(["Willow Terrace Senior Living", "Amberly House", "Golden Larch Care Center", "Brookhaven Manor"]), "FACILITY")
        if n == "date": return (s.date(a), "DATE")
        if n == "dob": return (s.date(a or r.choice(["num", "num2", "mon", "iso"]), (s.base - s.yrs - 1,) * 2 if s.tied else (1938, 1999)), "DATE")
        if n == "dobold": return (s.date(a or r.choice(["num", "num2", "mon"]), (s.base - s.old - 1,) * 2), "DATE")
        if n == "dobkid": return (s.date(a or "num", (s.base - 11, s.base - 10)), "DATE")
        if n == "phone": return (s.phone(a), "PHONE")
        if n == "ext": return (s.pat("~###"), "PHONE")
        if n == "pager": return (s.one("~####", "~##-####", "~###"), "PHONE")
        if n == "city": return (r.choice(CITY[L]), "CITY")
        if n == "state": return (r.choice(STATE[L]), None)
        if n == "county": return ({"US": r.choice(["Harwell", "Tamarack", "Pike Hollow", "Alder", "San Telmo", "Weatherby"]) + " County", "IE": r.choice(["Co. Leitrim", "County Offaly", "Co. Kerry"]), "UK": r.choice(["Lincolnshire", "Powys", "Northumberland"])}[L], "COUNTY")
        if n == "zip": return (s.one(*{"US": ["~####", "~####", "~####-####"], "UK": ["@@~ ~@@", "@@1# ~@@", "@~ ~@@"], "IE": ["@~# %%##", "D0~ @@##"], "CA": ["K~@ ~@~", "M~@ ~@~", "B~@~@~"], "AU": ["2###", "3###"], "NZ": ["~###"], "IN": ["6#####", "5## ###"], "DE": ["~####"], "FR": ["~####"], "ES": ["28###", "46###"]}[L]), "ZIP")
        if n == "street":
            no = r.randint(2, 980); w = r.choice
            return ({"DE": w(["Lindenallee", "Am Mühlbach", "Bahnhofstraße", "Rosenweg"]) + f" {no % 90 + 1}" + w(["", "a"]), "FR": f"{no % 90 + 1}{w(['', ' bis'])}, {w(['rue des Tilleuls', 'avenue Jean-Moulin', 'impasse du Lavoir'])}", "ES": f"{w(['C/ Mayor', 'Avda. de la Paz', 'Calle del Olivo'])}, {no % 90 + 1}{w(['', ', 3º B'])}",
              "IN": f"{w(['14/2', '22-B', '7'])}, {w(['Temple Road', '3rd Cross Street', 'Gandhi Nagar Main Road'])}", "UK": w([f"{no % 120 + 1} Foxglove Close", f"Flat {no % 9 + 1}, {no % 80 + 10} Priory Road", f"{no % 90 + 1} Station Terrace"]), "IE": w([f"{no % 60 + 1} Chapel Lane", f"{no % 60 + 1} Abbey Court"]), "AU": w([f"{no % 150 + 1} Banksia Parade", f"Unit {no % 9 + 1}/{no % 80 + 3} Wattle St"]),
              "NZ": w([f"{no % 150 + 1} Kowhai Crescent", f"{no % 90 + 1}A Totara Road"]), "CA": w([f"{no} Rue Principale", f"{no} Maple Ridge Dr, Apt {no % 30 + 1}"])}.get(L) or w([f"{no} Sycamore Bend Rd", f"{no * 7} County Road {no % 90 + 1}", f"{no} N. Tolliver Ave, Apt {no % 20 + 1}C", f"{no * 11} Old Mill Trail", f"{no} SW 14th St Unit {no % 40 + 1}"] + ([f"P.O. Box {no * 3}", f"PO Box {no}"] * 2 if a else [])), "STREET")
        if n == "addr":
            st, ci, z = s.gen("street", a), s.gen("city", ""), s.gen("zip", "")
            if L in ("DE", "FR", "ES"): return [st, (", ", None), z, (" ", None), ci]
            if L in STATE: return [st, (r.choice([", ", "\n"]) if a == "nl" else ", ", None), ci, (", " if L != "AU" else " ", None), s.gen("state", ""), (" ", None), z]
            return [st, (", ", None), ci, (", " if L != "NZ" else " ", None), z]
        if n == "fac":
            b = r.choice(FACB)
            return (r.choice({"US": [b + " Medical Center", b + " Regional Hospital", b + " Surgery Center", b + " Memorial Hospital"], "DE": [f"Klinikum {r.choice(CITY['DE'])}", "St.-Elisabeth-Krankenhaus"], "FR": [f"Clinique {r.choice(['des Peupliers', 'du Val-Fleuri'])}", f"CHU de {r.choice(CITY['FR'])}"], "ES": ["Hospital Virgen del Mar", "Clínica Santa Brígida"], "IN": [b + " Mission Hospital", "Sree Kamala Hospital"]}.get(L) or [b + " Hospital", b + " General Hospital", b + " Infirmary"]), "FACILITY")
        if n == "clinic": return (r.choice(FACB) + r.choice([" Orthopedic Associates", " Pain Clinic", " Family Practice", " Endoscopy Suite", " Rehab Center"] if L == "US" else [" Medical Centre", " Surgery", " Health Centre"]), "FACILITY")
        if n == "emp": return (r.choice(EMPL), "EMPLOYER")
        if n == "email": return (r.choice(["preop", "claims", "theatre.bookings", "recovery", "appeals-unit", "pacu_desk"]) + "@" + s.slug + r.choice([".org", ".net"]), "EMAIL")
        if n == "url": return (r.choice([f"https://portal.{s.slug}.org/visit/", f"www.{s.slug}.org/mychart/pt?id=", f"https://{s.slug}.net/upload/u/"]) + s.pat("^^^^^^"), "URL")
        if n == "ip": return (r.choice([f"10.{r.randint(2, 250)}.{r.randint(2, 250)}.{r.randint(2, 250)}", f"{r.randint(60, 200)}.{r.randint(2, 250)}.{r.randint(2, 250)}.{r.randint(2, 250)}", s.pat("fe80::^^^^:^^^^:^^^^:^^^^")]), "IP")
        if n == "mac": return (r.choice([":", "-"]).join(s.pat("^^") for _ in range(6)), "IP")
        if n == "ssn": return (s.one(*{"US": ["~##-##-####", "~##-##-####", "~## ## ####"], "UK": ["~## ### ####", "~##-###-####"], "IE": ["~######@@", "~######@"], "CA": ["~## ### ###"], "AU": ["~## ### ###"], "NZ": ["@@@####"], "IN": ["~### #### ####"], "DE": ["~# ### ### ###"], "FR": ["2 ~# 0~ ## ### ### ##", "1~#0~########"], "ES": ["~#######@", "~#.###.###-@"]}[L]), "SSN")
        if n == "nino": return (s.one("@@ ## ## ## C", "@@######A"), "SSN")
        if n == "mrn": return (s.one("~######", "~#######", "MR00~####", "E10######", "##-##-##-#", "H~######", "~##-##-##", "00~#####@"), "MRN")
        if n == "hp" and a: return (s.pat("~@@#-@@#-@@##"), "HEALTH_PLAN")
        if n == "hp": return (s.one(*{"US": ["@@@~########", "W~### ##### ##", "~@@#-@@#-@@##", "H~#########", "@@@@~#####-01"], "CA": ["~### ### ### @@", "~###-###-###"], "AU": ["~### ##### #", "~#########"], "DE": ["@~########"], "IN": ["PMJAY~########", "~@@####/0#"]}.get(L, ["@@-~######-##", "~### #### ##"])), "HEALTH_PLAN")
        if n == "acct": return (s.one("~#########", "50~#####-01", "A-~######", "~###-####-##", "V0~#######"), "ACCOUNT")
        if n == "iban": return (s.one({"DE": "DE## #### #### #### #### ##", "FR": "FR## #### #### #### #### #### ###", "ES": "ES## #### #### #### #### ####"}.get(L, "GB## BUKB #### #### #### ##")), "ACCOUNT")
        if n == "npi": return (s.pat("1#########"), "LICENSE")
        if n == "dea": return (s.one("B@#######", "F@#######"), "LICENSE")
        if n == "lic": return (s.one(*{"US": ["MD-~#####", "~####@", "ME~#####"], "UK": ["~######"], "IE": ["~#####"], "CA": ["~####"], "AU": ["MED000~######"], "NZ": ["~####"], "IN": ["TCMC/~####", "KMC-~####"]}.get(L, ["~########"])), "LICENSE")
        if n == "dl": return (s.one("@###-####-####", "@#######", "~#######", "@@######@"), "LICENSE")
        if n == "plate": return (s.one(*{"US": ["@@@-####", "~@@@###", "@@@ ####"], "UK": ["@@## @@@"], "IE": ["12#-D-####"], "NZ": ["@@@###"]}.get(L, ["@@-###-@@"])), "VEHICLE")
        if n == "vin": return (s.pat("1") + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(10)) + s.pat("######"), "VEHICLE")
        if n == "dev": return (s.one("SN-~#####@", "@@@######@", "~%%%%%%##", "~########", "@#@-#####"), "DEVICE")
        if n == "lot": return (s.one("##@####", "L~#####", "@@~###-#"), "DEVICE")
        if n == "udi": return (s.pat("(01)00~##########(17)2#1031(21)@#####"), "DEVICE")
        if n == "bio": return (s.one(*{"finger": ["FP-~####-R2", "BIO-@@-#####", "FPT~#######"], "face": ["FT~#######", "FACE-~####@", "BIO-@@-#####"], "voice": ["VPX-~#####", "VP~#######", "VBIO-@@-####"]}[a or "finger"]), "BIOMETRIC")
        if n == "acc": return (s.one("S2#-~####", "SP-2#-00####", "2#:SP~#####", "A~########", "RAD-~######"), "OTHER_ID")
        if n == "claim": return (s.one("CLM~########", "2#~##-####-##@", "CL-2#-~#####", "~###########"), "OTHER_ID")
        if n == "auth": return (s.one("A~########", "PA-~######", "AUTH~#####", "~########"), "OTHER_ID")
        if n == "case": return (s.one("OR-2#-~####", "C~######", "2#-~#####", "INC00~#####", "~#####-@"), "OTHER_ID")
        if n == "subj": return (s.one("0#-~##", "S~##-00##", "1##-@@-0##"), "OTHER_ID")
        if n == "badge": return (s.one("B~####", "~#####", "@@-~###"), "OTHER_ID")
        if n == "unit": return (s.one("W0~## 2# ######", "G1~## 2# ###### 00"), "OTHER_ID")
        if n == "vol": return (r.choice(["desflurane", "sevoflurane", "propofol TIVA", "isoflurane"]), None)
        if n == "op": return (r.choice(["laparoscopic cholecystectomy", "right inguinal hernia repair (Lichtenstein)", "Whipple procedure", "left total knee arthroplasty", "Hartmann's procedure", "open AAA repair", "total thyroidectomy", "Ivor Lewis oesophagectomy"]), None)
        raise KeyError(n)
    def render(s, t, case=None):
        out, spans, pos = [], [], 0
        for i, part in enumerate(re.split(r"\{([^{}]+)\}", t.strip())):
            for txt, k in ([(part, None)] if i % 2 == 0 else s.slot(part)):
                if case: 
                    c = getattr(txt, case)()
                    txt = c if len(c) == len(txt) else txt
                if k: spans.append([pos, pos + len(txt), k])
                out.append(txt); pos += len(txt)
        return "".join(out), spans
T = []
def add(loc, text, case=None): T.append((loc.split(), text, case))
add("US", """{fac}
OPERATIVE REPORT
Patient: {pt.lf}    MRN: {mrn}    DOB: {dob}
Date of procedure: {date:num2#op}    Case #: {case}
Surgeon: {sx.full}, MD (NPI {npi})   Assistant: {as.ini}, PA-C
Anesthesia: {an.full}, MD - general, {vol}

PREOP DX: Symptomatic cholelithiasis (K80.20).  POSTOP DX: Same.
PROCEDURE: Laparoscopic cholecystectomy, CPT 47562

INDICATIONS: {age} yo with three episodes of biliary colic, last seen in the {city} office {date:prose}. LFTs: AST {n:20-60}, ALT {n:20-70}, T bili {f:0.4-1.4}. Ultrasound with 4 mm wall, CBD 5 mm. Risks incl. bile leak (0.5%), conversion and bleeding were reviewed with the patient and {pt.his} sister {kin_f.first}, who can be reached at {phone}.

DESCRIPTION: After induction and a Mallampati 2 intubation (7.5 ETT, grade 1 view, MAC 3), timeout was done with all present. Hasson entry; insufflated to 15 mmHg. Two 5 mm and one 12 mm ports. Calot's triangle disected, critical view obtained and photographed. Cystic duct clipped x3 with clips lot {lot}; artery clipped x2. Gallbladder removed in a retrieval bag (sent as specimen {acc}). Ligasure generator ser. {dev} used. Hemostasis good; EBL {n:10-80} mL. Foley not placed. Counts correct 2/2.

DISPOSITION: To PACU extubated, Aldrete 9/10. Follow up {date:prose}. Call {phone:ext} with fever > 101.5 F.
Dictated by {sx.ini} {date:md} {time}; job {case}""")
add("US", """ANESTHESIA RECORD | {fac} | OR 7 | ASA {pick:II|III|IV}
Name|{pt.lfup}|MRN|{mrn}|DOB|{dob:num2}|Wt {n:55-110} kg
Date|{date:num2}|Encounter|{acct}|Case ID|{case}
Attending|{an.ini}|CRNA|{cr.ini}|badge {badge}
Machine s/n|{dev}|Vaporizer lot|{lot}
time|HR|BP|SpO2|EtCO2|agent
0735|{n:60-95}|{bp}|99|34|induction: fentanyl 100 mcg, propofol 160, roc 50
0745|{n:60-95}|{bp}|100|35|{vol} MAC 0.9
0800|{n:60-95}|{bp}|98|36|phenylephrine 100 mcg x2
0830|{n:60-95}|{bp}|99|37|TOF 2/4; ephedrine 5
Airway: CL grade 2a, Miller 2, bougie, ETT 8.0 @ 22 cm. 18G L hand, 20G R forearm, a-line R radial.
Reversal sugammadex 200 mg lot {lot}. Emergence smooth, Ramsay 2. Report to {rn.first} RN in PACU, page {pager} prn.""")
add("UK", """Department of Colorectal Surgery
{fac}
Secretary: {sec.full}   Tel {phone}   {email}

Our ref: {case}    Hospital no: {mrn}    NHS no: {ssn}
Clinic date: {date:long}   Typed: {date:num}

Dr {gp.last}
{clinic}

Dear Dr {gp.last},

Re: {pt.Mr} {pt.two}, DOB {dob:num}, {addr}

Diagnosis: 1. Sigmoid diverticular stricture  2. Type 2 diabetes (HbA1c {n:48-70} mmol/mol)  3. Previous Hartmann's {year}

Thank you for refering this {age}-year-old who attended today with {pt.his} partner {kin.first}. Since we last met on {date:ord} {pt.he} has opened {pt.his} bowels twice daily with no bleeding. Weight steady at {n:60-95} kg, BMI {f:22-34}. Haemoglobin {n:105-150} g/L, CEA 2.1, eGFR > 60. CT of {date:dm} (accession {acc}) shows a 7 cm segment of thickened sigmoid, with no fistula.

I discussed reversal at length. CPET was satisfactory: anaerobic threshold 12.4 ml/kg/min, and my anaesthetic colleague Dr {an.full} (GMC {lic}) considers {pt.him} ASA 3 with a P-POSSUM mortality of 2.1%. We spoke of leak, ileus, stoma and the small risk of death. {pt.He} would like time to think and to talk with {kin.first} before deciding, and I have given the usual leaflet.

If {pt.he} wishes to go ahead, please ask {pt.him} to ring the booking desk on {phone}; a provisional date of {date:long} has been held.

With kind regards,

{sx.full} FRCS
Consultant Surgeon""")
add("US", """pacu handoff -- {pt.last}, {pt.first} rm 4 bay B  mrn {mrn}
from {rn.first} to {rn2.first}, {date:md} {time}
{age}y s/p {op} under GA w/ {vol}. allergies: PCN (rash), latex. sig hx: OSA (cpap 10), parkinson's, afib on eliquis last taken {date:md}
dr {sx.last} surgeon / dr {an.last} anes - pager {pager}
bp {bp} hr {n:60-100} rr 14 sat 96 2L. pain 4/10, dilaudid 0.4 x2, zofran 4 given. aldrete 8. ON-Q pump ser# {dev} running 8 ml/h. jp #1 40cc serosang
pca syringe lot {lot}, double checked. temp 36.1 bair hugger on
{pt.his} {kin.rel} {kin.first} waiting, cell {phone}, wants update - ok per pt. password for phone info is on the chart
pt belongings bag tag {badge}. old chart req'd from {fac}
floor bed 512-2 rdy, report called to x{ext}. next labs 1800 h/h, bmp. pls recheck coags, inr was {f:1.1-1.9}""")
add("US", """{sx.full}, MD, FACS
{clinic}
{addr:nl}
Phone {phone} / Fax {phone}

{date:long}

Appeals and Grievances Department
P.O. box on file

RE: Second-level appeal, denial dated {date:num}
Member: {pt.full}
Member ID: {hp}      Group: {emp}
Claim number: {claim}      Prior auth ref: {auth}
DOB: {dob:num}     Date of service: {date:num2}
CPT 22633, 22842; ICD-10 M43.16

To Whom It May Concern:

I write on behalf of {pt.Mr}. {pt.last}, whose claim for lumbar fusion was denied as "not medically necessary". {pt.He} is a {age}-year-old who has been under my care since {date:my}. {pt.He} failed 14 weeks of physical therapy, two epidural injections ({date:num} and {date:num}) and gabapentin 900 mg TID. Oswestry score fell no lower than 58%. MRI shows a grade II spondylolisthesis at L4-5, with 6 mm of motion on flexion films; EMG confirms L5 radiculopathy. Strength in EHL is 3/5.

Your reviewer cited policy version 4.2, section 3(b), which asks for six months of conservative care. The enclosed notes show eight. The reviewer, an internist, was not board certified in spine surgery, and a same-specialty review was requested in writing.

Without surgery {pt.last} can not return to work as a forklift driver. I ask that the determination be overturned within 30 days. I am available for peer-to-peer on my cell, {phone}, or by e-mail at {sx.wemail}.

Sincerely,
{sx.full}, MD   NPI {npi}   State lic. {lic}
cc: {pt.two}; {at.full}, Esq. (bar no. {dl})""")
add("US", """SURGICAL PATHOLOGY REPORT
{fac} Dept of Pathology  CLIA-certified

Accession: {acc}       Collected: {date:num2} {time}   Received: {date:num2}
PATIENT: {pt.lfup}   Sex: {pt.sex}   Age: {age}   MRN {mrn}   Acct {acct}
Submitting: {sx.lf}, MD   Fax result to {phone}

FINAL DIAGNOSIS
A. Thyroid, right lobe, hemithyroidectomy: Papillary carcinoma, 1.4 cm, pT1b Nx. Margins free by 2 mm. BRAF V600E detected.
B. Lymph node, level VI: 0/3 positive.

GROSS: Received fresh, labeled with the patients name and "right lobe", 18 g, 5.1 x 3.0 x 2.2 cm, inked blue/black. Frozen section called to Dr. {sx.last} in OR 3 at {time} by {pa.ini}. Blocks A1-A8.
IHC: TTF-1 +, Ki-67 3%. Control slides lot {lot}.
Comment: see prior cytology {acc} (Bethesda V) of {date:num}.

Electronically signed {date:num} by {pa.full}, MD   {pa.wemail}""")
add("US", """TELEPHONE ENCOUNTER - Pre-Anesthesia Testing
{date} {time}  Call taken by: {rn.full}, RN
Caller: {pt.full}, DOB verified {dob}; last 4 not used, gave MRN {mrn}
Call back # {phone} (ok to leave msg), alt {phone} work - {emp}

Pt scheduled for {op} with Dr. {sx.last} on {date:prose}. States {pt.he} has had a cough x 3 days, temp 99.1, sat 97% on home oximeter. On Ozempic 1 mg weekly - last dose {date:md}. Takes lisinopril 20, metformin 500 BID. METs > 4. Hx of PONV (Apfel 3).
Discussed w/ Dr. {an.last}: postpone if fever or wheeze; hold GLP-1 one week; NPO after midnight, clears to 2 h.
New insurance card read over phone: member {hp}. Pre-auth {auth} must be re-run. Email instructions to {pt.email}. Routed to scheduling, f/u call {date:md}.""")
add("US", """From: {kin.two} (proxy for {pt.two})
Sent: {date:num} {time}
To: Surgical Clinic Pool
Subject: moms incision / bill??

Hi Dr {sx.last} and team, its {kin.first} again. Mom had her hernia surgery with you on {date:prose} and the lower corner is red and warm about the size of a quarter. No fever (98.9). She is taking tylenol 2 tabs every 6 hrs and half an oxycodone 5 at night. Pain is 3 out of 10. Put two pictures here {url} since the portal wouldnt take them.

Also we got a bill for account {acct} saying the anesthesia claim {claim} was denied because the member number was wrong, the right one is {hp}. Who do I talk to?? I called {phone} 3 times and was on hold 45 minutes.

You can call me at {phone} or email {kin.email}, NOT moms phone she never picks up. Her chart # is {mrn} and birthday {dob:num}. She will be at my house, {addr}, till the weekend.
thank you, {kin.first}""")
add("UK AU CA", """From: {an.full} <{an.wemail}>
Date: {date:long} {time}
To: {sx.two}; Theatre Bookings <{email}>
Subject: RE: RE: Thursday list - running order

Dear {sx.first},

Happy to swap. I would put {pt.last} (hosp no {mrn}, theatre ref {case}) first: brittle asthma, last admitted {date:dm}, PEFR 280, best 410, and an echo EF of 45%. Dr {c2.last} agrees she will need HDU; bed request {case} went in this morning. Please could someone ring her husband {kin_m.first} on {phone}, as she is hard of hearing and he will drive her in from {city}. I would rather not be doing that airway after lunch with nobody senior about.

The pump for the second case ({p2.ini}, {mrn}) has failed its service - asset serial {dev} - so we borrow one from day surgery.

Best wishes
{an.first}
Mobile {phone} | Bleep {pager}

> On {date:num}, {sx.full} wrote:
> Hi both, can we change the order? {p2.two} is an open AAA repair, 5.8 cm, needs cell salvage and 6 units cross matched; the transfusion form is {case}. I have clinic from 14:00 and the rep wants to scan the graft (lot {lot}) beforehand.
> The other lady is a straightforward lap chole, 45 mins, BMI 31, ASA 3.
> {sx.first}

>> On {date:num}, Bookings wrote:
>> List locked at 16:30. 4 cases, 2 trays short. Preop bloods outstanding on both (K 5.6 haemolysed, please repeat). Any change after this must go thru ext {ext}.""")
add("US UK", """list_date,theatre,order,patient,mrn,dob,procedure,asa,surgeon,anaes,contact,case_id
{date:iso#d},2,1,"{a.lf}",{mrn},{dob:iso},R TKA,3,{sx.last},{an.last},{phone},{case}
{date:iso#d},2,2,"{b.lf}",{mrn},{dob:iso},L TKA,2,{sx.last},{an.last},{phone},{case}
{date:iso#d},2,3,"{c.lf}",{mrn},{dob:iso},MUA wrist,1,{sx.last},{an.last},{phone},{case}
{date:iso#d},5,1,"{d.lf}",{mrn},{dob:iso},EVAR 28x103 mm,4,{s2.last},{a2.last},{phone},{case}
# notes: order 1 - warfarin held INR {f:1.0-1.6}; order 2 - latex; order 3 - needs interpreter; th 5 - cell saver s/n {dev}, 2u RBC
# exported {date:compact} {time} v3.1.4 host {ip}""")
add("US", """DISCHARGE SUMMARY
{fac}  |  {city}, {state} {zip}

Patient Name: {pt.full}
Medical Record No.: {mrn}   FIN: {acct}
Date of Birth: {dob}   Age/Sex: {age}/{pt.sex}
Admitted: {date:num}   Discharged: {date:num}
Attending: {sx.full}, MD    PCP: {gp.full}, DO, {clinic}

PRINCIPAL DX: Pancreatic head adenocarcinoma, s/p Whipple ({date:num}). Path {acc}: pT2N1, 3/21 nodes, R0.

HOSPITAL COURSE: {pt.Mr}. {pt.last} was taken to the OR by Dr. {sx.last}; thoracic epidural at T8 by Dr. {an.last}, catheter 4 cm in space. EBL 450, 2.5 L crystalloid. Extubated on table, SICU x 2 days. POD 3 drain amylase 1,240 U/L - grade A leak, managed with observaton. Epidural came out on {date:md}, platelets {n:140-320}, last heparin 8 h before. Brief AF with RVR to 142, converted on amiodarone 150 mg. Tolerated a soft diet POD 6; glucose 140-210 on sliding scale. At discharge afebrile, BP {bp}, walking 300 ft with PT, incision clean, staples x 32.

DEVICES: port placed R IJ, model PowerPort 8 Fr, serial {dev}.
MEDS: Creon 36,000 units with meals, pantoprazole 40 mg daily, enoxaparin 40 mg SC daily to finish {date:md}, oxycodone 5 mg prn #20.

FOLLOW UP: staples out {date:prose}. Oncology, {date:num2}. Home health via {county} nursing, referral {auth}, tel {phone}. {pt.His} wife/partner {kin.first} has the teaching sheets and our after-hours line, {phone}.

Dictated: {date:num2}  Transcribed by {tr.ini}""")
add("AU", """PRE-ANAESTHETIC ASSESSMENT   {fac}, {city} {state}
UR: {mrn}   Name: {pt.lfup}   DOB {dob:num2}   Medicare {hp} (ref 2)
Seen {date:num} by Dr {an.full} (AHPRA {lic}), telehealth from {ip}

Proposed: {op}, {date:long}, Mr {sx.last}
{age} yo shearer. Ex smoker 30 pk yr, ETOH 2 std/day. IHD - DES to LAD {year}, PPM (Azure XT DR MRI, serial {dev}) last check {date:my}, battery 6.2 yrs, 12% paced.
Airway: MP 3, TMD 6 cm, IID 4 cm, upper denture. NYHA II. ECG: QTc 448, PR 190, LBBB. Hb {n:110-150}, Cr {n:70-140}, K {f:3.6-5.0}.
GA {year} at {fac}: difficult BMV, CICO not reached, grade 3 view w CMAC D-blade, alert no. {case}.
Plan: awake FOI, art line, magnet available, HDU. Next of kin {kin.full} {phone}. GP faxed {phone}.""")
add("US", """IMPLANT LOG / CHARGE SHEET        DOS {date:num2}
pt label:  {pt.lfup}  {pt.sex}  {dob:num2}   #{mrn}   visit {acct}
Dr {sx.lastup}   circ: {rn.ini}   rep: {rep.full} cell {phone}
Item                     Size       Ref           Lot/Serial
Femoral comp, cem PS     5 R        42-5026-005   {lot}
Tibial baseplate         E          42-5320-071   {lot}
Articular surf 10 mm     E/6-7      42-5124-007   {dev}
Patella 32 mm            --         42-5400-32    {lot}
Cement, Palacos R+G x 2  40 g                     {lot}
UDI scanned: {udi}
WASTED: 1 pin 3.2 mm. Tourniquet 62 min @ 280 mmHg, unit sn {dev}
PO# {case}  tray count 6/6  registry consent: Y  submitted {date:md} by {rn.first}, ext {ext}""")
add("US", """*** FAX ***   {fac} PRE-ADMISSION TESTING
TO: {gp.full}, NP  -  {clinic}       FAX: {phone}
FROM: {rn.full} RN       PHONE: {phone:ext}
DATE: {date:num}    PAGES: 4 incl cover
RE: {pt.lf}   DOB {dob}   MRN {mrn}   Surgery date {date:num}

Need by Fri noon:  [x] H&P within 30 days  [x] EKG  [x] A1c (must be < 8.0)  [ ] CXR   [x] Cardiac clearance - Dr {ca.last}
Pt reports a stress test at {fac} in {date:my}; please send. Medicaid ID {hp}, auth {auth}.
Return to {phone} or scan to {email}
If you recieved this in error call our privacy line {phone} and shred. Contains PHI. Form 1044 rev 7""")
add("US", """DEATH NOTE / SICU
Called to bedside at {time}. Patient: {pt.full}, {oldage} y/o {pt.sex}, MRN {mrn}, DOB {dobold}, admitted {date:num} w/ perforated sigmoid diverticulitis, POD#4 from Hartmann's procedure (Dr. {sx.last}). Family meeting held {date:md} with {kin.full} (HCPOA, {phone}); transitioned to comfort care; terminally extubated. Pressors off: norepi 0.4, vaso 0.04. Lactate had been {f:6.0-12.0}, pH 7.09.
No pupillary reflex, no heart sounds x 2 min, asystole in 2 leads. Pronounced {date:num2} at {time}.
ME of {county} notified, declined, ref # {case}. OPO called, referral {case} - not a candidate (age). Pacemaker serial {dev} to be explanted at funeral home, tel {phone}. Death cert. by {res.ini}, MD, lic {lic}. Chaplain {ch.first} present. Attending anesthesiologist/intensivist Dr. {an.last} aware. Spouse, {oldage:x}, at home, informed by {kin.first}.""")
add("IE", """{clinic}, {county}
Tel: {phone}   Fax: {phone}   Healthmail: {gp.wemail}

URGENT REFERRAL - SURGICAL OPD, {fac}
Date: {date:num}
Patient: {pt.two}  D.O.B. {dob:num}  PPSN {ssn}  Medical card {hp}
Address: {addr}     Mobile: {phone}
Your chart no. (if known): {mrn}

Dear {sx.first},
Would you see this {age} y.o. farmer with a reducible R groin lump x 4/12, now 5 cm, tender on lifting. Warfarin for AF, INR {f:2.0-3.4}. FEV1/FVC 0.62. BP {bp}. Bisoprolol 2.5 mg, Crestor 10. He had a bad reaction to an anaesthetic in {year} (? suxamethonium apnoea, dibucaine no. 22); Dr {an.last} may recall. His brother {kin_m.first} had the same. He has VHI, policy {hp}. Drives a jeep only, and is anxious to be done before calving.
Is mise le meas,
Dr {gp.two}, MCRN {lic}""")
add("CA", """DIAGNOSTIC IMAGING REPORT - {fac}
{addr}    T {phone}  F {phone}
Pt: {pt.lfup}    HCN: {hp}    MRN: {mrn}    DOB: {dob:iso}
Exam: CT ABDO PELVIS C+     Exam date: {date:iso} {time}     Acc#: {acc}
Ordering: {sx.lf}   CPSO {lic}     Radiologist: {ra.two}
CLINICAL: {age} {pt.sex}, POD 6 low anterior resection, WBC {f:12.0-19.5}, temp 38.6, ?leak.
COMPARISON: {date:iso} (accession {acc}).
TECHNIQUE: 100 mL Omnipaque 350, 2.5 mm slices, DLP 812 mGy.cm, eGFR 71.
FINDINGS: 4.3 x 3.1 cm presacral collection with gas, staple line at 5 cm. No free contrast. Small R effusion. Liver cyst 9 mm, unchanged. Meckel's not seen.
IMPRESSION: Contained anastomotic leak. Called to Dr {res.last}, pager {pager}, at {time}; {date:iso}. Drain under IR suggested; anesthesia ({an.ini}) advised of aspiration risk.""")
add("US", """CONSENT TO OPERATION, ANESTHESIA AND BLOOD PRODUCTS
1. I, {pt.two}, authorize Dr. {sx.full} and such associates at {fac} to perform: {op}.
2. Anesthesia by Dr. {an.last} or CRNA: [X] general [X] regional - risk of dental injury 1:4500, awareness 1-2 in 1000, nerve injury, death.
3. Blood: [X] accept [ ] refuse. 4. Photos/video: accept.
Patient signature: (signed)  Date {date:num#c}  Time {time}
ID checked: driver license {dl}; fingerprint pad record {bio}
Patient phone {phone}   MRN {mrn}   DOB {dob:num2}   Acct {acct}
If not patient - rep: {kin.full}, relation: {kin.rel}, tel {phone}, lives {addr}
Interpreter: {in.first}, video service ID {badge}, call {case}
Witness: {rn.full} RN {date:num#c}    Form 77-A (2019)""")
add("DE", """{fac} - Klinik für Anästhesie und Chirurgie
{addr}, Tel. {phone}, Fax {phone}

Letter for treating physicians abroad (translation)            {date:num2}
Patient: {pt.lf}, born {dob:num2}, living at {addr}
Insurance no. (Versichertennummer) {hp}; Fallnummer {case}; tax id {ssn}

Dear colleagues,
Frau/Herr {pt.last} was in our care from {date:num2} until {date:num2} after a fall on a ski slope. Tibial plateau fracture Schatzker IV, plated by Prof. {sx.last}; spinal anaesthesia L3/4 with bupivacaine 0.5% 3 ml, 25G Whitacre, sensory level T10. Plate lot {lot}. Hb 11.2 g/dl, CRP 34. Certoparin 3000 IE daily until {date:num2}. Partial weight bearing 20 kg, 6 weeks. Removal of the metal after 18 months.
Invoice for the private share please to IBAN {iban}. Questions: Dr. {an.two}, {an.wemail}.""")
add("IN", """{fac}, {addr}   Ph {phone}
DISCHARGE CARD  Dept of Surgery Unit III
IP No: {mrn}   Name: {pt.up}   Age/Sex {age} / {pt.sex}   Aadhaar: {ssn}
C/o: {kin.two}   Mob: {phone}   Scheme: {hp}
DOA {date:num2}  DOS {date:num2}  DOD {date:num2}
Diagnosis: Obstructed umbilical hernia, T2DM, HTN. Procedure: open mesh repair (onlay, 15x15 cm, mesh lot {lot}) under SAB, 0.5% heavy bupivacaine 3.2 cc, Dr {sx.full} / Anaesth Dr {an.last} (Reg no {lic}).
Inv: Hb {f:9.5-13.5}, TLC 11,200, RBS 214, S.Cr 0.9, HBsAg neg, HIV NR. ECG - sinus tachy, QRS 88.
Post op uneventfull; drain removed POD2, 30 ml. GCS 15/15 on d/c, BP {bp}.
Adv: T. Augmentin 625 1-0-1 x 5d, T. Pan 40, T. Glycomet 500. Suture removal {date:num2} at {clinic}. Preauth claim {claim} settled Rs 38,500. Review SOS casualty {phone}.""")
add("US", """SOCIAL WORK - PERIOPERATIVE CASE MANAGEMENT
Client: {pt.full}   MRN {mrn}   DOB {dob}   SSN {ssn}
Date of contact: {date:num} ({n:35-60} min)   Worker: {sw.full}, LCSW

Referred by Dr. {sx.last} before {op}, now listed for {date:prose}. Met in preop clinic with {pt.his} {kin.rel} {kin.first} and anesthesiologist Dr. {an.last}, who worries about going home alone the night after a general anesthetic.

Housing: rents at {addr}, {county}; 14 stairs, no rail. Landlord {ll.last} ({phone}) would allow a grab bar. Income: laid off from {emp} after 22 years; unemployment claim {claim}. COBRA lapsed; Medicaid pending under ID {hp}, caseworker {cw.full}, {cw.wemail}, ext {ext}. Owes $2,140 on hospital account {acct} - charity form given, needs two pay stubs.

Transport: owns a {year} Buick (plate {plate}) but no driving for 2 weeks; {kin.first} works nights and lives 40 miles away in {city}. Dial-a-ride rider number {badge}, must book 48 h ahead, {phone}.

Psychosocial: PHQ-9 of {n:6-15}, GAD-7 of {n:4-12}, AUDIT-C 2. Denies SI. Widowed since {year}. MoCA 25/30. Grandchildren aged 4 and 7 are "the reason I'm doing it". Says the last operation, done at {fac} on {date:num}, left {pt.him} "foggy for a month", and a delerium screen will be added.

Plan: 1) 23-hour observation, auth {auth}; 2) home health x 6; 3) meals for 10 days; 4) call {kin.first} at {phone} day before surgery; 5) recheck by {date:md}.""")
add("US", """CONTROLLED SUBSTANCE DISCREPANCY - OR SATELLITE PHARMACY
Report # {case}   Opened {date:num} {time}   Pharmacist {ph.full}, RPh lic {lic}
Cabinet: Pyxis ES station OR-4, serial {dev}, net {ip}, adapter {mac}
User: {an.lf} MD   DEA {dea}   badge {badge}   BioID fingerprint template {bio}
Patient on transaction: {pt.ini}   MRN {mrn}   case {case}
fentanyl 250 mcg/5 mL x 4 removed; charted 750 mcg; returned 0; waste 150 mcg witnessed by {cr.first} - variance 100 mcg. Ketamine 500 mg/10 mL lot {lot} ok. Versed 2 mg ok. Remifentanil 1 mg vial ok.
Reviewed w/ Dr {an.last} by phone ({phone}) - found in epidural charting at 10:42, 100 mcg w/ 0.25% bupi. Resolved {date:md}. Quarterly audit 3/4, version 2.0. cc {email}""")
add("US UK", """INTERFACILITY TRANSPORT / AMBULANCE PATIENT CARE REPORT
Run no: {case}    Unit: Medic 12    Vehicle reg: {plate}    VIN {vin}
Date {date:num}  dispatched {time}  at pt {time}
From: {fac} PACU    To: {fac} ICU
Pt: {pt.lf}  DOB {dob}  MRN {mrn}  Wt {n:60-100} kg   Home: {addr}
{age} {pt.sex} 3 h post {op}, intubated 7.5 @ 23 lip. Vent: TV 450, RR 16, PEEP 8, FiO2 0.5. GCS 3T, RASS -4, BP {bp} on norad 0.12. Propofol 30 mL/h. HR {n:70-120}, SpO2 95, EtCO2 38, BM 7.2.
Monitor serial {dev}. Blood carried: 2 units, donation nos {unit} and {unit}.
Handover: Dr {an.last} to Dr {ic.last}, bleep {pager}. Next of kin {kin.first} phoned {phone}.
Crew: {m1.ini} ({badge}), {m2.ini} ({badge}).""")
add("US UK", """[thread exported {date:num}]
{time} {phone#me}: hi its {rn.first} from day surgery, confirming {pt.first} for {date:ord} arrive 6.30. Last food midnight, water til 4.30
{time} {phone#k}: thx {rn.first}. its {kin.first} {pt.his} {kin.rel}. does {pt.he} take the metformin?? the 500s
{time} {phone#me}: no not that morning. yes to bisoprolol 2.5. bring CPAP
{time} {phone#k}: ok. form says ref {case} and chart no {mrn} is that right? also name is spelled {pt.last} not w a Y. bday {dob:num}
{time} {phone#me}: fixed. fill preop form pls {url}
{time} {phone#k}: says error 403 lol. can i email {kin.email}
{time} {phone#me}: use {email}. Dr {an.last} will ring {phone} tonite abt the spinal. plate for the car park permit?
{time} {phone#k}: {plate}. ta x""")
add("US", """dictation for {sx.full} md on {pt.full} medical record {mrn} date of birth {dob:num} date of clinic {date:long} comma this is a postoperative visit period the patient is a {age} year old who is now six weeks out from {op} done at {fac} on {date:ord} period new paragraph {pt.he} is doing well comma no fever period pain is one to two out of ten comma off the tramadol since {date:ord} period incision is healed comma there is a one centimeter stitch abscess which i opened period culture sent accession {acc} period blood pressure {bp} pulse {n:60-90} weight {n:130-210} pounds period new paragraph {pt.he} had asked about the numb patch on the left thumb after the arterial line and i spoke with doctor {an.last} from anesthesia at extension {ext} who feels this will resolve in eight to twelve weeks period the insurance company has sent a request under claim {claim} and member number {hp} for the operative note please fax it to {phone} attention {ad.first} period new paragraph assessment and plan colon healing well comma no lifting over twenty pounds until {date:ord} comma return to work at {emp} light duty period follow up in three months or sooner period please send a copy to doctor {gp.last} at {clinic} in {city} fax {phone} and one to the patient at {pt.email} period end dictation thank you job number {case}""")
add("US CA", """STUDY VISIT - periop dexmedetomidine & delirium trial, Visit 3 (POD 2)
Site 014  Subject ID {subj}  Randomization # {subj}  initials on file
Name (source doc only): {pt.full}   MRN {mrn}   DOB {dob}
Visit date {date:iso}  Window: day 1-3   Coordinator {co.full} {co.wemail}
Consent v5.0 signed {date:iso}. PI {an.full}. Surgery: {op}, index date {date:iso}
CAM-ICU neg x 2; RASS 0; MMSE {n:22-30}/30; NRS 3; SpO2 96; QTc {n:400-460}. S100B 0.12 ug/L, IL-6 44 pg/mL. APOE e3/e4.
Kit lot {lot}. Actigraph worn L wrist, serial {dev}. Voice sample stored under voiceprint id {bio:voice}; speech link {url}
AE #1: bradycardia 42 bpm, gr 2, atropine 0.6, resolved. SAE ref {case} n/a to drug.
Next contact by phone {phone} on {date:prose} with proxy {kin.first}. Stipend to card acct {acct}. Uploaded from {ip}.""")
add("US", """[SCREENSHOT - OR STATUS BOARD / CHART BANNER]
{pt.lfup} | {age} y | {pt.sex} | MRN {mrn} | CSN {case} | DOB {dob:num2}
Code: FULL  Iso: none  Allergy (2)  Wt {f:55-105}kg  BMI {f:20-40}
Loc: PACU-09   Attg: {sx.lf}   Anes: {an.lf}
Cov: PPO  Sub# {hp}   Guar acct {acct}   PCP {gp.lf} {phone}
---- Flowsheet 12:00 13:00 14:00
HR 88 | 91 | 84    MAP 72 | 70 | 75   UOP 40 | 35 | 60   Pain 6 | 4 | 3
Hgb {f:8.0-12.0} L  Plt {n:110-260}  K {f:3.4-4.9}  Lac 1.8  INR 1.2
---- Msgs (1): "{pt.first}'s {kin.rel} {kin.first} in lobby, {phone}" - {rn.first} {date:md}
Logged in: {an.wemail}  {ip}  {mac}   Build 11.4.2  (c) 2024""")
add("NZ", """DISTRICT NURSE HOME VISIT   {date:num} {time}
Pt {pt.two}  NHI {ssn}  dob {dob:num}   {addr}   ph {phone}
Visit 3 of 6. ACC claim {claim}, R hip hemiarthroplasty {date:num} at {fac} (Mr {sx.last}; spinal + fascia iliaca by Dr {an.last}).
Dog on property, park behind the ute ({plate}). Key safe by garage.
Wound: 18 cm, staples 24, dry, nil erythema. T 36.7 BP {bp} HR {n:64-92} sats 95 RA. Pain 3/10, on paracetamol 1 g qid, codeine stopped. Bowels BO x1. Calves soft, Homans' neg. TUG 24 s. Clexane 40 mg given abdo, lot {lot}.
Lives w/ husband {kin_m.first}, {oldage:x}, becoming muddled - AMT 6/10. Whanau helping w/ meals. Zimmer frame on loan, asset {dev}.
Plan: staples out {date:dm}; bloods form {acc}; phoned GP Dr {gp.last} {phone}. Next visit {date:dm}. {dn.ini} RN""")
add("US", """ORAL & MAXILLOFACIAL SURGERY - {clinic}, {city}
Chart {mrn}   {pt.lf}   DOB {dob:num}   Date {date:num}
Ins: Delta PPO subscriber {hp} grp employer {emp}   Pre-det {auth}
CC: "jaw hurts" {age} yo, refered by Dr. {de.last} DDS, {phone}
PE: MIO 32 mm, #17, #32 full bony impacted, pericoronitis #32. Pano reviewed (img id {acc}).
Tx: D7240 x 2 under IV sedation w/ Dr. {an.last}: midazolam 4 mg, fentanyl 75, ketamine 30. 2% lido 1:100k epi x 4 carp. SpO2 >= 97, EtCO2 38. Sockets irrigated, 3-0 chromic, bone graft allograft ser {dev} site 32.
Rx ibuprofen 600, amox 500 TID #21 (DEA n/a), NPI {npi}. Post op call to mom/escort {kin.first} at {phone} on {date:md}. Statement acct {acct} bal $318.40 mail {addr:mail}""")
add("US", """PT DAILY NOTE  s/p ACL-R (BTB autograft)  Visit 7/24
{pt.full}  DOB {dob}  acct {acct}  DOS {date:num}  sx date {date:num}
Dr. {sx.last}, {clinic} -- protocol rev 2021. Auth {auth} good thru {date:md}, 12 visits left. Plan ID {hp}
S: "knee is a 2/10", numb along the saphenous since adductor canal block; anesth. ({an.ini}) called pt back on {phone}. Wants to get back to job at {emp} lifting 50 lb.
O: ROM 0-4-118, quad 4-/5, SLR x 20 no lag, girth 41.5 cm (-1.5), Lachman firm, KT-1000 side diff 2 mm. Gait w/ brace @ 0-90. BFR cuff 80% LOP, unit s/n {dev}. NMES 35 min.
A: progressing, LEFS 44/80. P: 2x/wk; next {date:md}. HEP at {url}. Text reminders to {phone}
{pt2.ini}, DPT lic. {lic}""")
add("US", """SCHOOL HEALTH OFFICE  -  {school}
Student: {pt.two}   Gr {n:4-5}   Age 10   DOB {dobkid}   Student ID {badge}
Date: {date:num}  In {time}  Out {time}
Reason: returned to school 10 d after laparoscopic appendectomy ({date:md}, {fac}, Dr {sx.last}). c/o belly ache after gym. T 98.4 P 88 RR 18, pain 3/10 faces. 3 port sites dry, steri-strips on. Bowel sounds ok. Ate 1/2 lunch. No ondansetron needed.
Called mother {kin_f.first} @ {phone}; no answer; father at work {phone:ext}; left msg. Surgeon's nurse line {phone} says ok to rest, no PE until {date:md}.
Ibuprofen 200 mg per order on file (rx {case}). Had MH-suspect reaction per anesthesia letter from Dr {an.last} - copy scanned {url}. Medicaid # {hp} for billing.
Bus 14 pick-up, {street}. - {rn.full}, RN""")
add("US", """TRAUMA ACTIVATION LEVEL 1 - ED TRIAGE - {date:num2} {time}
NAME {pt.lf}  MRN {mrn}  TRAUMA BAND {badge}
{age} {pt.sex} RESTRAINED DRIVER, MVC VS SEMI ON RTE 9 NEAR {city}, {county}. EXTRICATED 25 MIN. AIRBAG +. PLATE {plate}, VIN {vin} PER DEPUTY {dp.last}, INCIDENT {case}
ID IN WALLET: DL {dl}, DOB {dob:num2}, ADDRESS {addr}
GCS 13 (E3 V4 M6) BP {bp} HR 128 RR 26 SAT 91 NRB T 35.4. FAST + RUQ. PELVIS STABLE. ISS EST 25. LACTATE 5.2 BE -9 HGB 9.1
MTP ON: UNIT {unit} UP. 1 G TXA. RSI KETAMINE 80 ROC 100 BY DR {an.last}, VIDEO LARYNGOSCOPE, GRADE 1
TO OR 1 WITH DR {sx.last}. BLOOD BANK CALLED X{ext}. SPOUSE {kin.first} NOTIFIED {phone}, EMPLOYER {emp} CALLED BY POLICE. LAST MEAL 2 H""", "upper")
add("US", """UM PEER-TO-PEER CALL LOG
Ref {auth} | Claim {claim} | Mbr {hp} | {pt.lf} | DOB {dob:num}
Caller: Dr {sx.full}, NPI {npi}, callback {phone}; with anesthesiologist Dr {an.last}
Medical director: {md.ini}, MD (lic {lic})   Recorded line; voiceprint {bio:voice}
{date:num} {time} start - 14 min
Request: inpatient status, bariatric (43775) BMI {n:41-56}, AHI 48, EF 35%, A1c {f:7.1-9.9}; plan wanted ambulatory at {fac}. Surgeon: STOP-BANG 7/8, RCRI 2, ASA 4, unsafe in an ASC; NYHA III. Anesth: post-op NIV + 24 h telemetry.
Cited InterQual 2023 & guideline 12.1. 6 mo diet logs OK, psych eval {date:num} OK.
OUTCOME: overturned, 2 days approved, dates {date:md} to {date:md}. Letter to {addr:mail} and {sx.wemail}. Appeal rights n/a. Fax {phone}.""")
add("US AU", """AUDIT EXTRACT: theatre drug room access    run {date:compact} {time}
ts | user | credential | device | addr | result
{date:iso#x} 06:58 | {an.ini} | fingerprint {bio:finger} | reader {dev} | {ip} | OK
{date:iso#x} 07:02 | {cr.ini} | badge {badge} | reader {dev} | {mac} | OK
{date:iso#x} 07:40 | {rn.ini} | face template {bio:face} | reader {dev} | {ip} | FAIL 0.61 < 0.75
{date:iso#x} 07:41 | {rn.ini} | badge {badge} | - | {ip} | OK
note: midazolam 5 mg x 2 and propofol 200 mg x 6 drawn for patient {pt.lf} ({mrn}), case {case}. {rn.first} had gloves on, score low. No loss; temp log 4.1 C. Reported to Dr {sx.last}, ticket {case}, tel {phone}; firmware 8.0.3; closed by {it.wemail}""")
add("FR ES", """{fac}  Pre-operative anaesthesia consultation (English copy for the insurer)
{addr}  Tel {phone}
Patient: {pt.lf}     Born: {dob:num2}     National no.: {ssn}
File no. {mrn}     Stay no. {case}     Travel insurance policy {hp}
Date: {date:num2}      Anaesthetist: Dr {an.full}      Surgeon: Dr {sx.last}

Tourist, {age} years, 72 kg / 1.75 m, ASA 2, fall on a hike in {city}. Femoral neck fracture Garden IV. Mallampati 1, thyromental > 65 mm. Apixaban 5 mg, last dose {date:ord}. Hb 12.9, platelets 201 G/L, creat 78 umol/L, PT 84%. Spinal planned at 48 h, hyperbaric bupivacaine 10 mg + morphine 100 mcg; total hip, stem size 12, lot {lot}.
Family: {kin.full}, {phone}, {kin.email}. Guarantee of payment {claim}; deposit of 1500 EUR by transfer, {iban}. Repatriation flight asked for {date:long}; assistance platform {url}.""")
add("UK US", """ANAESTHETIC ALERT - COPY FOR PATIENT AND FAMILY
{fac}     Date: {date:long}
To: {pt.two}, {addr}
Hospital number: {mrn}     Date of birth: {dob:num}     Alert ref: {case}

Dear {pt.first},

I am the anaesthetist who looked after you on {date:ord} when your operation with {sx.full} had to be stopped. I promised to set down what happened, since you were asleep for most of it and what I said to {kin.first} in the corridor was hurried.

About 40 minutes after you went to sleep your carbon dioxide rose from 36 to 71, your heart rate to 138 and your temperature to 39.4. We believed this was malignant hyperthermia, stopped the vapour and gave dantrolene, 2.5 mg/kg and then 1 mg/kg. Your CK peaked at 14,200 the following day and you went home on {date:ord} in good shape.

Blood was sent for gene testing (lab no. {acc}); it found a change in RYR1, c.7300G>A, known to cause this. Your parents, brothers, sisters and children should be tested as well. I understand that your {kin.rel} {kin.first} is to have teeth out under Dr {de.last} on {date:long}; please show this letter before then, or ask them to ring me on {phone}.

Please wear the bracelet we ordered, engraved number {badge}. The machine used (serial {dev}) has been checked. More can be read at {url}, and you can write to me at {an.wemail}.

With best wishes,
Dr {an.two}""")
add("UK", """COMPLAINT RESPONSE - DRAFT 3 - NOT YET SENT
Complaint no: {case}   Incident (Datix) {case}
Received {date:num}   Due {date:num}
Patient: {pt.two}   NHS {ssn}   Hosp {mrn}   DOB {dobold:num}

Dear {kin.Mr} {kin.last},

Thank you for your e-mail from {kin.email} and for speaking with {pal.full} of our PALS office on {phone}. I am sorry for the distress that you and your sister {k2_f.first} felt when your mother's hip operation at {fac} was cancelled twice, on {date:ord} and again on {date:ord}.

Your mother is {oldage} and lives at {addr}. She broke her hip on {date:dm} and, by national guidance, should have had surgery within 36 hours. She waited 71. The first delay was because her sodium was 121; Dr {an.last}, the consultant anaesthetist, judged that spinal or general anaesthesia was unsafe until it was above 125. The second was different: an emergency took the theatre, and nobody told the ward, so she fasted for 19 hours. That was wrong.

Mr {sx.last} has looked at the X-rays (accession {acc}) and confirms that the delay did not alter the fixation, but she did suffer a grade 2 pressure sore and we can not rule out a link. We have changed the 08:00 huddle and drinks are now offered until called.

Your claim for taxi fares of £86 will be paid to {iban}. If you remain unhappy, call me on {phone}.

Yours sincerely, {ce.full}""")
add("US CA", """BLOOD BANK / LAB SHEET        printed {date:num} {time}
PT {pt.lf}   MRN {mrn}   DOB {dob}   loc OR-06   req by {an.ini}
Specimen {acc}   BB armband {badge}   drawn {date:compact} {time} by {ph.ini}
ABO/Rh: O neg   Ab screen: POS (anti-K, anti-Fya)   DAT: neg
XM 4u:  {unit} compat | {unit} compat | {unit} INCOMPAT 2+ | {unit} compat
Hb {f:6.5-9.5}  Plt {n:60-150}  INR {f:1.1-2.0}  Fib {f:1.0-3.0}  Ca++ 1.02  TEG R 6.1 MA 52  K 4.4  pH 7.31
Cooler sn {dev} out {time}, return w/in 4 h. FFP 1:1. Octaplex 2000 u, lot {lot}.
Phoned to {rn.first} in theatre 6, ext {ext}, read back. Prior hx from {fac}, {date:my}.
Surgeon Dr {sx.last}. MD on call pager {pager}""")
add("US", """WOUND AND OSTOMY CLINIC - PROGRESS NOTE
{fac}, {city}
{pt.lf} | MRN {mrn} | DOB {dobold:num} | {oldage} yo {pt.sex} | Visit {date:num}
Accompanied by {kin.rel} {kin.full} (cell {phone}; POA paper recorded as instrument {case} in {county})

HPI: Now 5 wks from emergency laparotomy by Dr. {sx.last} ({date:num}) for incarcerated ventral hernia, done under awake epidural by Dr. {an.last} given age and aortic stenosis (valve area 0.8 cm2, gradient 46). Superficial dehiscence noted by the home nurse on {date:md}. NPWT started {date:md}; pump V.A.C. Ulta, serial {dev}, canister changed twice a week. Facility: resides at {alf} in assisted living, room 22.

EXAM: Afebrile, BP {bp}, wt 118 lb. Midline wound 9.2 x 3.1 x 1.4 cm (was 11 x 4 x 2.2), 90% granulation, 10% slough, no tunneling. Periwound intact. Stoma pink, 32 mm, Hollister 2-piece 57 mm. Prealbumin 17, albumin 3.1, A1c 6.2. Braden 16. Culture {acc}: MSSA, scant.

PHOTOS: two images uploaded with the facial recognition check-in, enrollee template {bio:face}; viewable at {url}.

PLAN: Sharp debridement today with 15 blade after EMLA and lidocaine 1%, tolerated well. Continue -125 mmHg. Doxycyline 100 BID x 7 d. Supplies under Medicare {hp:mbi}, order {auth}; DME vendor fax {phone}. Biologic mesh lot {lot} re-verified with OR log. RTC {date:prose}. Questions: nurse line {phone:ext}.
- {rn.full}, CWOCN, lic {lic}""")
add("US", """ATTENDING PHYSICIAN STATEMENT - WORKERS' COMP / FMLA
Employee: {pt.full}   SSN {ssn}   DOB {dob:num}   Employer: {emp}
Home: {addr}   Tel {phone}
WC claim {claim}   Date of injury {date:num}   Adjuster {ad.full}, {ad.email}, fax {phone}
Dx: R rotator cuff tear, full thickness, 2.8 cm (M75.121)   Procedure 29827 on {date:num} at {fac}; interscalene block + GA, Dr {an.last}; anchors x 3, lot {lot}
Unable to work from {date:num} to {date:num}. Then: no overhead lift, max 10 lb x 6 wk. Job class 4 (heavy). MMI est. 8 mo, impairment 6% UE.
Forklift / CDL: license {dl} - may not operate until off narcotics 24 h. Badge # {badge}, shift 2.
Work vehicle unit plate {plate} returned.
Signed {sx.full}, MD   NPI {npi}   Lic {lic}   {date:num}""")
def main():
    N, seed = int(sys.argv[1]), sys.argv[2]
    for t, (locs, text, case) in enumerate(T):
        for n in range(N):
            r = random.Random(f"ya-{seed}-{t}-{n}")
            c = Ctx(r, r.choice(locs)); c.tied = '{age}' in text; c.ptf = t in (7, 8, 27, 36); c.person("pt")
            txt, spans = c.render(text, case)
            sys.stdout.write(json.dumps({"template": t, "text": txt, "spans": spans}, ensure_ascii=False) + "\n")
if __name__ == "__main__":
    main()
