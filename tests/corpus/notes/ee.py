#!/usr/bin/env python3
"""ee.py N SEED -> JSON Lines: N synthetic notes for each of 40 templates, with labelled spans.
Everything is invented.  Slots are filled left to right; offsets are taken while filling."""
import datetime as dt
import json
import random
import re
import sys

KINDS = ("NAME FIRST LAST LASTFIRST CITY COUNTY FACILITY EMPLOYER DATE AGE STREET ZIP PHONE EMAIL URL IP SSN MRN "
         "HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE BIOMETRIC OTHER_ID").split()

# ------------------------------------------------------------------ persons
FEM = {
    "us": "Marisol Guadalupe Jennifer Rosalind Latoya Mai Pa-Houa Xiomara Denise Tammy Grace Summer Hope Araceli Maricel Lourdes "
          "Shaniqua Kimberly Anahit Harpreet Joyce Yolanda Penny Ofelia Thuy Bernadette Dawn Cherelle Ruth Nayeli Eun-Ji Siobhan",
    "ca": "Darlene Oksana Marjorie Lorna Shelby Kayleigh Delphine Halyna Wanda Corinne Raven Gwen Mavis Ingrid Amandeep Thérèse "
          "Charlene Verna Joelle Autumn Dakota Myrtle",
    "au": "Kylie Rania Despina Mei-Ling Bronwyn Thi-Hoa Leila Shirin Narelle Effie Tegan Priyanka Samira Joan Lesieli Kirra "
          "Jacinta Rhonda Zainab Nerida Xiuying Pearl",
    "uk": "Gillian Philippa Nasreen Morwenna Agnes Doreen Chidinma Ffion Hilary Beryl Zofia Maureen",
    "ie": "Aoife Gráinne Bríd Sinéad Noreen Máire Caoimhe Bernadette",
    "nz": "Aroha Ngaire Marama Philippa Sefina Robyn Hinemoa Jocelyn",
    "in": "Lakshmi Sunita Ananya Farzana Meenakshi Kavitha Padma Rukhsana",
    "de": "Ursula Anneliese Sabine Käthe Jutta Heike", "fr": "Solène Mireille Océane Bérengère Odile Hélène",
    "es": "Macarena Inmaculada Begoña Ainhoa Leocadia Itziar",
}
MAL = {
    "us": "Hector Dwayne Chue Robert Armando Miles Will Terrence Gurdeep Vartan Benigno Rodrigo Kyle Lamar Tou Chester Ignacio Earl "
          "Duc Jesus Clifford Wendell Ramil Brook Octavio Darnell Reginald Hiroshi Curtis Fidel Trevon Angel",
    "ca": "Orest Lyle Dwight Gordie Taras Clarence Everett Brayden Leonard Étienne Harvey Wilf Cody Jaswinder Norbert Dale Elmer "
          "Metro Kelvin Garth Ambrose River",
    "au": "Stavros Bilal Trung Darcy Wayne Antonios Hamish Mohamad Tevita Jarrah Zhiwei Neville Bruce Rohan Khalil Goran Lachlan "
          "Barry Ioannis Sione Vikram Rex",
    "uk": "Alun Nigel Tobias Kwabena Clive Graham Imran Piotr Barnaby Desmond", "ie": "Donncha Pádraig Fintan Declan Eoghan Malachy",
    "nz": "Wiremu Tane Hemi Grant Losa Rangi Murray Callum", "in": "Ramesh Venkatesh Arjun Shabbir Murali Gopal Harish Tariq",
    "de": "Jürgen Ansgar Detlef Günter Björn Holger", "fr": "Loïc Thibault Gaëtan Yann Aurélien Bastien",
    "es": "Íñigo Joaquín Celestino Gorka Anselmo Rubén",
}
LASTS = {
    "us": "Villaseñor|Hale|de la Cruz|Vang|Xiong|Pangilinan|Macaraeg|O'Rourke|Bettencourt|Avakian|Dhaliwal|Ybarra|Mendonça|Long|Price|Young|"
          "Rivers|Castellanos|Thao|Okonkwo|Whitlock|Fairweather|Tran|Nakashima|St. Clair|Ochoa-Reyes|McAllister|Bautista|Lindqvist|Gill|"
          "Robles|Dominguez|Washburn|Kazarian|Silveira|Day|Bloodworth|Moua|Haddad|Zamora|Pruitt|Oyelaran|van Houten|Lightfoot|Kwan",
    "ca": "Hrynkiw|Wasylenko|Schellenberg|Friesen|Bear|Cardinal|Lavallee|Ouellette|Kowalchuk|Sawatzky|MacLeod|Thiessen|Moosomin-Pratt|"
          "Grabowski|Stadnyk|Halvorson|Ironstand|Dueck|Bouvier|Poitras|Sidhu|Kindrachuk|Braithwaite|Rempel|Fehr|Gustafson|Nahachewsky",
    "au": "Papadimitriou|Khoury|El-Hage|Nguyen|Tran|Vella|Kaur|Fitzgibbon|Zhang|Lim|Tuilagi|Karagiannis|Drummond|Sheahan|Mansour|"
          "Petrovski|Ng|Abood|Kekatos|Wickramasinghe|Pham|Cartwright|O'Loughlin|Taufa|Saad|Blacklock|Hartigan|Sukkar|Rowntree",
    "uk": "Pemberton|Ap Rhys|Okafor|Llewellyn|Hussain|Thistlewood|Braithwaite|Nowak|Adeyemi-Clarke|Ramsbottom|Fenwick|Marsh",
    "ie": "Ó Dálaigh|Ó Briain|Mulcahy|Hegarty|Considine|Breathnach|Sugrue|McGillycuddy", "nz": "Te Whaiti|Parata|Tuiasosopo|Sutherland|Ngata|"
          "Mahuta|Fairhall|Rewiti", "in": "Venkataraman|Deshpande|Siddiqui|Krishnamurthy|Bhattacharya|Pillai|Nagarajan|Choudhury",
    "de": "Brückner|Oelschläger|von Stetten|Kowalke|Grünewald|Hoffstätter", "fr": "Le Guennec|Delacroix-Morin|Bélanger|Quintin|d'Aubigny|Fouquet",
    "es": "Etxeberria Salas|Núñez Ibarra|Peñalver|Ortigosa Vidal|Garmendia|Zubizarreta",
}
FEM = {k: v.split() for k, v in FEM.items()}
MAL = {k: v.split() for k, v in MAL.items()}
LASTS = {k: v.split("|") for k, v in LASTS.items()}

# ------------------------------------------------------------------ places: (city, state short, state long, postcode stem, county)
PLACES = {
    "us": [("Fresno", "CA", "California", "937", "Fresno"), ("Visalia", "CA", "California", "932", "Tulare"), ("Modesto", "CA", "California", "953", "Stanislaus"),
           ("Alder Flat", "CA", "California", "959", "Plumas"), ("Los Baños", "CA", "California", "936", "Merced"), ("Oxnard", "CA", "California", "930", "Ventura"),
           ("Rancho Del Pino", "CA", "California", "925", "Riverside"), ("Porterfield", "CA", "California", "932", "Kern"), ("Eureka", "CA", "California", "955", "Humboldt"),
           ("Yuba Crossing", "CA", "California", "959", "Yuba"), ("Hayward", "CA", "California", "945", "Alameda"), ("Salinas", "CA", "California", "939", "Monterey"),
           ("Santa Ynocencia", "CA", "California", "934", "San Luis Obispo"), ("Elko", "NV", "Nevada", "898", "Elko"), ("Medford", "OR", "Oregon", "975", "Jackson"),
           ("Yuma", "AZ", "Arizona", "853", "Yuma"), ("Macon", "GA", "Georgia", "312", "Bibb"), ("Bangor", "ME", "Maine", "044", "Penobscot"),
           ("Cutler's Mill", "OH", "Ohio", "456", "Vinton"), ("Port Lavaca", "TX", "Texas", "779", "Calhoun")],
    "ca": [("Rosetown", "SK", "Saskatchewan", "S0L", "RM of St. Andrews No. 287"), ("Willow Bluff", "SK", "Saskatchewan", "S0K", "RM of Willow Bluff No. 371"),
           ("Shaunavon", "SK", "Saskatchewan", "S0N", "RM of Grassy Creek No. 78"), ("Wadena", "SK", "Saskatchewan", "S0A", "RM of Lakeview No. 337"),
           ("Poplar Narrows", "SK", "Saskatchewan", "S0J", "RM of Narrow Lake No. 494"), ("Kestrel Lake", "SK", "Saskatchewan", "S0M", "RM of Kestrel No. 467"),
           ("Humboldt", "SK", "Saskatchewan", "S0K", "RM of Humboldt No. 370"), ("Moose Jaw", "SK", "Saskatchewan", "S6H", "RM of Moose Jaw No. 161"),
           ("Saskatoon", "SK", "Saskatchewan", "S7K", "RM of Corman Park No. 344"), ("Old Ferry", "SK", "Saskatchewan", "S0M", "RM of Great Bend No. 405")],
    "au": [("Parramatta", "NSW", "New South Wales", "215", ""), ("Bankstown", "NSW", "New South Wales", "220", ""), ("Penrith", "NSW", "New South Wales", "275", ""),
           ("Marrickville", "NSW", "New South Wales", "220", ""), ("Campbelltown", "NSW", "New South Wales", "256", ""), ("Dubbo", "NSW", "New South Wales", "283", ""),
           ("Wattle Hollow", "NSW", "New South Wales", "277", ""), ("Lakemba", "NSW", "New South Wales", "219", ""), ("Coogee Heights", "NSW", "New South Wales", "203", ""),
           ("Hurstville", "NSW", "New South Wales", "222", ""), ("Mullaroo", "NSW", "New South Wales", "285", ""), ("Cabramatta", "NSW", "New South Wales", "216", "")],
    "uk": [("Ludlow", "", "", "SY8", "Shropshire"), ("Truro", "", "", "TR1", "Cornwall"), ("Hexham", "", "", "NE46", "Northumberland"),
           ("Market Thornley", "", "", "LN8", "Lincolnshire"), ("Rochdale", "", "", "OL11", "Greater Manchester")],
    "ie": [("Listowel", "", "", "V31", "Co. Kerry"), ("Ballinrobe", "", "", "F31", "Co. Mayo"), ("Kilcreggan", "", "", "R95", "Co. Kilkenny")],
    "nz": [("Whanganui", "", "", "450", ""), ("Timaru", "", "", "791", ""), ("Kaikohe", "", "", "040", "")],
    "in": [("Bengaluru", "", "Karnataka", "5600", ""), ("Pune", "", "Maharashtra", "4110", ""), ("Kozhikode", "", "Kerala", "6730", "")],
    "de": [("Freiburg", "", "", "790", ""), ("Lindau", "", "", "881", ""), ("Altenfels", "", "", "567", "")],
    "fr": [("Annecy", "", "", "740", ""), ("Quimper", "", "", "290", ""), ("Saint-Aubin-les-Bains", "", "", "147", "")],
    "es": [("Denia", "", "", "037", ""), ("San Sebastián", "", "", "200", ""), ("Almuñécar", "", "", "186", "")],
}


def d(r, n, first=False):
    s = "".join(r.choice("0123456789") for _ in range(n))
    return (r.choice("123456789") + s[1:]) if first else s


def letters(r, n):
    return "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(n))


def pattern(r, pat, year):
    out = []
    for ch in pat:
        if ch == "%":
            out.append(r.choice("0123456789"))
        elif ch == "^":
            out.append(r.choice("23456789"))
        elif ch == "@":
            out.append(letters(r, 1))
        elif ch == "&":
            out.append(letters(r, 1).lower())
        elif ch == "~":
            out.append(r.choice("0123456789abcdef"))
        elif ch == "$":
            out.append(f"{year % 100:02d}")
        elif ch == "€":
            out.append(str(year))
        else:
            out.append(ch)
    return "".join(out)


DEFAULT = {   # several shapes per kind; templates may narrow them
    "MRN": "%%%%%%%|^%%%%%%%|^%-%%-%%|^%%-%%-%%|E%%%%%%%|M00%%%%%%|00%%%%%%|^%%%%%%%%%|@@%%%%%%|^%% %%% %%".split("|"),
    "SSN": "^%%-%%-%%%%|^%% %% %%%%|^%%-%%-%%%%".split("|"),
    "HEALTH_PLAN": "@@@^%%%%%%%%|^@@%-@@%-@@%%|W%%%%%%%%%|^%%%%%%%%%-01|9%%%%%%%@|XEH%%%%%%%%%".split("|"),
    "ACCOUNT": "^%%%%%%%%%%|^%%%-%%%%%%-%|A%%%%%%%%|HAR^%%%%%%%|^%%%%%%%".split("|"),
    "DEVICE": "@@@%%%%%%@|PZK%%%%%%H|^%%%%%%%|SN%%%%%%%%|%%@%%%%|@%%%%-%%%".split("|"),
    "BIOMETRIC": "FP-%%%%%%%|BIO-€-%%%%%%|fpt_~~~~~~~~~~|@@@-%%%%-%%%%".split("|"),
    "OTHER_ID": "€-%%%%%%|@@-%%%%%%|%%%%%%%%|@@@%%%%%".split("|"),
    "LICENSE": ["1%%%%%%%%%"],
    "VEHICLE": "^@@@%%%|^%@@@%%|^@@@%%%".split("|"),
    "PHONE": ["%%%%"],
}

FAC = {
    "us": {"core": ["Mercy Ridge", "Saint Brendan's", "Sierra Alder", "Valley Oak", "Cedar Bluff", "Good Shepherd", "Redwood Crossing", "Manzanita", "San Telmo",
                    "Bettencourt", "Palo Seco", "Three Rivers", "Holy Rosary", "Orchard Park", "Mt. Whitlow"],
           "hosp": ["Medical Center", "Regional Medical Center", "Community Hospital", "Memorial Hospital", "District Hospital"],
           "clinic": ["Family Medicine", "Cardiology Associates", "Health Clinic", "Medical Group"], "pharm": ["Pharmacy", "Drug", "Care Pharmacy"],
           "snf": ["Post-Acute", "Care Center", "Nursing & Rehab", "Convalescent Hospital"], "school": ["Elementary School", "Middle School", "High School", "Charter Academy"],
           "funeral": ["Mortuary", "Funeral Chapel", "Memorial Chapel"], "dental": ["Dental Group", "Family Dental", "Oral Surgery"], "lab": ["Reference Laboratory", "Pathology Medical Group"],
           "rehab": ["Physical Therapy", "Sports & Spine"], "home": ["Home Health", "Visiting Nurses"], "ems": ["Ambulance", "EMS"]},
    "ca": {"core": ["St. Olha's", "Prairie Rose", "Victoria Union", "Kestrel Lake", "Sacred Heart", "Wheatland", "Great Bend", "Battle Creek", "Father Lacombe", "Notre Dame"],
           "hosp": ["Union Hospital", "Hospital", "Integrated Health Centre", "Regional Hospital"], "clinic": ["Medical Clinic", "Family Practice", "Primary Health Clinic"],
           "pharm": ["Drugs", "Pharmasave", "Pharmacy"], "snf": ["Lodge", "Pioneer Lodge", "Special Care Home", "Manor"], "ems": ["EMS", "Ambulance Care"]},
    "au": {"core": ["Wattle Hollow", "St Euphemia's", "Royal Cartwright", "Cooks River", "Mullaroo", "Banksia Point", "Georges Bay", "Our Lady of Lebanon", "Prince Arthur", "Illawong"],
           "hosp": ["Hospital", "District Hospital", "Private Hospital", "Memorial Hospital"], "clinic": ["Medical Centre", "Family Practice", "General Practice"],
           "snf": ["Aged Care", "Gardens Aged Care", "Nursing Home"], "pharm": ["Pharmacy", "Discount Chemist"], "lab": ["Pathology", "Radiology"]},
    "uk": {"core": ["Thornley", "St Werburgh's", "Queen Adelaide", "Bramblewood", "Lady Margaret"], "hosp": ["Hospital", "Infirmary", "General Hospital"],
           "clinic": ["Surgery", "Medical Practice", "Health Centre"], "snf": ["House Care Home", "Nursing Home", "Lodge Residential Home"], "pharm": ["Pharmacy", "Chemist"]},
    "ie": {"core": ["St Fachtna's", "Cnoc Mhuire", "Bon Sauveur", "Abbeyview"], "hosp": ["Hospital", "University Hospital", "Community Hospital"], "clinic": ["Primary Care Centre", "Health Centre"],
           "snf": ["Nursing Home"], "pharm": ["Pharmacy"]},
    "in": {"core": ["Sanjeevani", "Shree Dhanvantari", "Lotus Valley", "Kaveri"], "hosp": ["Hospital", "Multispeciality Hospital", "Nursing Home"], "lab": ["Diagnostics", "Path Labs"], "clinic": ["Clinic"]},
    "de": {"core": ["St. Walburga", "Theresien", "Marien"], "hosp": ["Klinikum", "Krankenhaus"]},
    "fr": {"core": ["Centre Hospitalier Saint-Maclou", "Clinique des Tilleuls", "Hôpital Sainte-Azénor"], "hosp": [""]},
    "es": {"core": ["Hospital Virgen del Sauce", "Clínica San Eufemio", "Hospital Comarcal de la Ribera"], "hosp": [""]},
}
EMP = {
    "us": ["Tres Hermanos Packing", "Valley Gold Almond Co.", "Bettencourt Dairy", "Ridgeline Freight LLC", "Sunfield Unified Logistics", "J&M Roofing", "Delta Crest Winery", "Calpine Tool & Die",
           "Harlow Aerospace", "Big Oak Tire", "Kern Ridge Solar", "Pacifica Cold Storage Inc."],
    "ca": ["Prairie Sun Grain Ltd.", "Northfork Potash", "Wasylenko Bros. Trucking", "Great Bend Co-op", "Stoneboat Welding", "Kestrel Oilfield Services", "Wheatland Seed Cleaning Plant"],
    "au": ["Cooks River Scaffolding Pty Ltd", "Harbourline Buses", "Vella & Sons Concreting", "Mullaroo Abattoir", "Sunrise Linen Services", "Illawong Freight Pty Ltd"],
    "uk": ["Thornley Quarries Ltd", "Bramble & Finch Bakers"], "ie": ["Abbeyview Creamery"], "in": ["Kaveri Textiles Pvt Ltd"],
}
STREETS = {
    "us": ["W Alder Ave", "Avenida del Sol", "E. Shaw Ct", "Kingsbury Rd", "Road 204", "N Blackstone Terrace", "Camino Real", "Olive Street", "Old Mill Ln", "Quail Hollow Dr", "17th St", "Via Dolorosa Way",
           "State Route 41", "S. Hope Blvd", "Pepper Tree Circle"],
    "au": ["Wattle St", "Old Canterbury Rd", "Railway Parade", "King Georges Road", "Jacaranda Ave", "The Crescent", "Bungarra Pl", "Hector Street", "Station St"],
    "ca": ["Railway Ave", "3rd Street East", "Main St", "Centre Avenue", "Prairie Cres", "Elevator Road", "Diefenbaker Dr"],
    "uk": ["Larkfield Road", "Mill Lane", "The Green", "Church Walk", "Alma Terrace"], "ie": ["Main Street", "Abbey Road", "Cois Abhann"], "nz": ["Totara Street", "Marine Parade", "Rata Road"],
    "in": ["M.G. Road", "2nd Cross, Gandhi Nagar", "Temple Street"], "de": ["Lindenstraße", "Am Mühlbach", "Bismarckallee"], "fr": ["rue des Tilleuls", "avenue Jean-Moulin", "chemin du Lavoir"],
    "es": ["C/ del Olmo", "Avda. de la Marina", "Calle San Roque"],
}
MONTHS = "January February March April May June July August September October November December".split()
FRM = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ESM = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
DEM = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
ORDW = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first").split()
TENS = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()


def words(n):
    if n >= 100:
        return "one hundred" + ("" if n == 100 else " and " + words(n - 100))
    if n < 20:
        return ONES[n]
    return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")


def ordinal(n):
    return f"{n}" + ("th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))


M = lambda x: MONTHS[x.month - 1]
m3 = lambda x: MONTHS[x.month - 1][:3]
DATES = {
    "us": [lambda x: x.strftime("%m/%d/%Y"), lambda x: x.strftime("%m/%d/%y"), lambda x: f"{x.month}/{x.day}/{x.year}", lambda x: f"{x.month}/{x.day}/{x.year % 100:02d}", lambda x: x.strftime("%m-%d-%Y")],
    "usl": [lambda x: f"{M(x)} {x.day}, {x.year}", lambda x: f"{m3(x)} {x.day}, {x.year}", lambda x: f"{M(x)} {ordinal(x.day)}, {x.year}", lambda x: f"{m3(x)} {x.day} {x.year}"],
    "md": [lambda x: f"{x.month}/{x.day}", lambda x: x.strftime("%m/%d"), lambda x: f"{x.month}-{x.day}"],
    "mds": [lambda x: f"{x.month}/{x.day}", lambda x: x.strftime("%m/%d")],
    "mdl": [lambda x: f"{M(x)} {x.day}", lambda x: f"{m3(x)} {x.day}", lambda x: f"{M(x)} {ordinal(x.day)}"],
    "dmy": [lambda x: x.strftime("%d/%m/%Y"), lambda x: x.strftime("%d/%m/%y"), lambda x: f"{x.day}/{x.month}/{x.year}", lambda x: x.strftime("%d.%m.%Y"), lambda x: x.strftime("%d-%m-%Y")],
    "dmyl": [lambda x: f"{x.day} {m3(x)} {x.year}", lambda x: f"{x.day} {M(x)} {x.year}", lambda x: f"{x.day:02d}-{m3(x)}-{x.year}", lambda x: f"{x.day:02d}{m3(x).upper()}{x.year}", lambda x: f"{ordinal(x.day)} {M(x)} {x.year}"],
    "dm": [lambda x: f"{x.day}/{x.month}", lambda x: x.strftime("%d/%m")],
    "dml": [lambda x: f"{x.day} {m3(x)}", lambda x: f"{x.day} {M(x)}", lambda x: f"{ordinal(x.day)} {M(x)}", lambda x: f"{ordinal(x.day)} of {M(x)}"],
    "iso": [lambda x: x.isoformat()],
    "cmp": [lambda x: x.strftime("%Y%m%d")],
    "sk": [lambda x: x.isoformat(), lambda x: f"{x.day}-{m3(x)}-{x.year}", lambda x: f"{m3(x)} {x.day}, {x.year}", lambda x: x.strftime("%Y/%m/%d"), lambda x: f"{x.year}-{m3(x).upper()}-{x.day:02d}"],
    "my": [lambda x: f"{M(x)} {x.year}", lambda x: f"{m3(x)} {x.year}", lambda x: x.strftime("%m/%Y"), lambda x: f"{m3(x)} '{x.year % 100:02d}"],
    "mon": [lambda x: M(x)],
    "spoken": [lambda x: f"{M(x)} {ORDW[x.day - 1]}", lambda x: f"the {ORDW[x.day - 1]} of {M(x)}", lambda x: f"{M(x)} {ORDW[x.day - 1]} {x.year}"],
    "de": [lambda x: x.strftime("%d.%m.%Y"), lambda x: f"{x.day}. {DEM[x.month - 1]} {x.year}"],
    "fr": [lambda x: f"{x.day} {FRM[x.month - 1]} {x.year}", lambda x: x.strftime("%d/%m/%Y")],
    "es": [lambda x: f"{x.day} de {ESM[x.month - 1]} de {x.year}", lambda x: x.strftime("%d-%m-%Y")],
}


def phone(r, loc):
    if loc in ("us", "ca"):
        a = r.choice(["559", "209", "661", "530", "805", "916", "510", "707", "951", "831"] if loc == "us" else ["306", "639", "306", "306"])
        e, x = r.choice("2345679") + d(r, 2), d(r, 4)
        return r.choice([f"({a}) {e}-{x}", f"{a}-{e}-{x}", f"{a}.{e}.{x}", f"{a}{e}{x}", f"+1 {a} {e} {x}", f"1-{a}-{e}-{x}", f"{a} {e}-{x}", f"({a}){e}-{x}", f"{a} {e} {x}", f"{a}-{e}-{x} x{d(r, 4, True)}", f"{e}-{x}"])
    if loc == "au":
        return r.choice([f"04{d(r, 2)} {d(r, 3)} {d(r, 3)}", f"04{d(r, 8)}", f"(02) 9{d(r, 3)} {d(r, 4)}", f"02 8{d(r, 3)} {d(r, 4)}", f"+61 4{d(r, 2)} {d(r, 3)} {d(r, 3)}", f"9{d(r, 3)} {d(r, 4)}"])
    if loc == "uk":
        return r.choice([f"07{d(r, 3)} {d(r, 6)}", f"01{d(r, 3)} {d(r, 6)}", f"+44 7{d(r, 3)} {d(r, 6)}", f"020 7{d(r, 3)} {d(r, 4)}"])
    if loc == "ie":
        return r.choice([f"08{r.choice('3567')} {d(r, 3)} {d(r, 4)}", f"(068) {d(r, 5, True)}", f"+353 87 {d(r, 7)}"])
    if loc == "nz":
        return r.choice([f"021 {d(r, 3)} {d(r, 3)}", f"(06) 3{d(r, 2)} {d(r, 4)}", f"027{d(r, 7)}"])
    if loc == "in":
        return r.choice([f"+91 9{d(r, 4)} {d(r, 5)}", f"98{d(r, 8)}", f"080-2{d(r, 3)} {d(r, 4)}"])
    if loc == "de":
        return r.choice([f"+49 761 {d(r, 6, True)}", f"0761/{d(r, 5, True)}-{d(r, 2)}", f"0171 {d(r, 7, True)}"])
    if loc == "fr":
        return r.choice([f"+33 4 {d(r, 2)} {d(r, 2)} {d(r, 2)} {d(r, 2)}", f"06 {d(r, 2)} {d(r, 2)} {d(r, 2)} {d(r, 2)}", f"02.{d(r, 2)}.{d(r, 2)}.{d(r, 2)}.{d(r, 2)}"])
    return r.choice([f"+34 96{d(r, 1)} {d(r, 3)} {d(r, 3)}", f"6{d(r, 2)} {d(r, 2)} {d(r, 2)} {d(r, 2)}"])


def street(r, loc):
    s, n = r.choice(STREETS[loc]), r.randint(2, 999)
    if loc == "us":
        n = r.randint(101, 19999)
        return r.choice([f"{n} {s}", f"{n} {s}", f"{n} {s} Apt {r.randint(1, 40)}", f"{n} {s}, Unit {letters(r, 1)}", f"{n} {s} #{r.randint(2, 90)}", f"{n} {s} Sp {r.randint(2, 90)}", f"PO Box {d(r, 4, True)}", f"P.O. Box {d(r, 3, True)}"])
    if loc == "ca":
        q = r.choice(["NW", "NE", "SW", "SE"])
        return r.choice([f"{n} {s}", f"{n} {s}", f"Box {d(r, 3, True)}", f"PO Box {d(r, 2, True)}", f"RR {r.randint(1, 5)} Site {r.randint(1, 20)} Box {r.randint(1, 60)}", f"{q} {r.randint(1, 36)}-{r.randint(1, 60)}-{r.randint(1, 30)}-W3"])
    if loc == "au":
        return r.choice([f"{n} {s}", f"{r.randint(1, 40)}/{n} {s}", f"Unit {r.randint(1, 40)}, {n} {s}", f"{n}A {s}", f"Lot {r.randint(2, 60)} {s}", f"PO Box {d(r, 3, True)}"])
    if loc == "in":
        return r.choice([f"Flat {r.randint(1, 9)}{letters(r, 1)}, {n} {s}", f"No. {n}/{r.randint(1, 9)}, {s}", f"{n}, {s}"])
    n = r.randint(1, 180)
    if loc == "de":
        return f"{s} {n}" + r.choice(["", "a"])
    if loc == "fr":
        return f"{n}{r.choice(['', ' bis', ''])} {s}"
    if loc == "es":
        return r.choice([f"{s}, {n}, {r.randint(1, 8)}º {letters(r, 1)}", f"{s} {n}"])
    return r.choice([f"{n} {s}", f"{n} {s}", f"Flat {r.randint(1, 20)}, {n} {s}"])


def house(r, loc):
    while True:
        v = street(r, loc)
        if "Box" not in v:
            return v


def zipcode(r, loc, stem):
    if loc == "us":
        z = stem + d(r, 2)
        return z if r.random() < .75 else z + "-" + d(r, 4)
    if loc == "ca":
        return stem + r.choice([" ", " ", ""]) + f"{d(r, 1)}{letters(r, 1)}{d(r, 1)}"
    if loc == "uk":
        return f"{stem} {d(r, 1)}{letters(r, 2)}"
    if loc == "ie":
        return f"{stem} {letters(r, 1)}{d(r, 1)}{letters(r, 1)}{d(r, 1)}"
    if loc == "in":
        v = stem + d(r, 2)
        return r.choice([v, v[:3] + " " + v[3:]])
    return stem + d(r, {"au": 1, "nz": 1}.get(loc, 2))


def slug(s):
    s = s.lower()
    for a, b in zip("áàâäãéèêëíìîïóòôöõúùûüñçß", "aaaaaeeeeiiiiooooouuuuncs"):
        s = s.replace(a, b)
    return re.sub(r"[^a-z0-9]", "", s)


TLD = {"us": [".org", ".com", "health.org"], "ca": [".ca", "health.ca"], "au": [".com.au", ".org.au", ".health.nsw.gov.au"], "uk": [".nhs.uk", ".co.uk"], "ie": [".ie"],
       "nz": [".co.nz"], "in": [".in", ".co.in"], "de": [".de"], "fr": [".fr"], "es": [".es"]}
PERS = {"us": ["gmail.com", "yahoo.com", "icloud.com", "comcast.net"], "ca": ["sasktel.net", "hotmail.ca", "gmail.com"], "au": ["bigpond.com", "optusnet.com.au", "gmail.com"]}


class Ctx:
    def __init__(self, r, loc, age):
        self.r, self.loc = r, loc
        self.base = dt.date(2015, 1, 20) + dt.timedelta(days=r.randint(0, 3900))
        self.age = r.randint(*age)
        y = self.base.year - self.age
        self.dob = dt.date(y, self.base.month, min(self.base.day, 28)) - dt.timedelta(days=r.randint(3, 355))
        self.memo, self.fmt = {}, {}

    # ---- persons
    def person(self, key, loc=None, kin=None):
        if key in self.memo:
            return self.memo[key]
        r, loc = self.r, loc or self.loc
        sex = key[0] if key[0] in "fm" else r.choice("fm")
        pool = (FEM if sex == "f" else MAL)[loc]
        used = {v["first"] for v in self.memo.values() if isinstance(v, dict) and "first" in v}
        usedl = {v["last"] for v in self.memo.values() if isinstance(v, dict) and "first" in v}
        p = {"first": r.choice([x for x in pool if x not in used] or pool), "last": self.person(kin)["last"] if kin else r.choice([x for x in LASTS[loc] if x not in usedl]), "mi": letters(r, 1), "loc": loc}
        self.memo[key] = p
        return p

    def person_form(self, p, form):
        f, l, mi = p["first"], p["last"], p["mi"]
        return {"full": (f"{f} {l}", "NAME"), "first": (f, "FIRST"), "last": (l, "LAST"), "lf": (f"{l}, {f}", "LASTFIRST"), "lfm": (f"{l}, {f} {mi}", "LASTFIRST"),
                "ulf": (f"{l.upper()}, {f}", "LASTFIRST"), "il": (f"{f[0]}. {l}", "NAME"), "fml": (f"{f} {mi}. {l}", "NAME"), "ful": (f"{f} {l.upper()}", "NAME"), "lfn": (f"{l},{f}", "LASTFIRST")}[form]

    # ---- places
    def place(self, key):
        if key not in self.memo:
            loc = key[2:] or self.loc
            used = {v["city"] for v in self.memo.values() if isinstance(v, dict) and "city" in v}
            c = self.r.choice([x for x in PLACES[loc] if x[0] not in used] or PLACES[loc])
            self.memo[key] = {"city": c[0], "st": c[1], "state": c[2], "zip": zipcode(self.r, loc, c[3]), "cname": c[4], "county": c[4] + (" County" if loc == "us" else ""), "street": street(self.r, loc), "house": house(self.r, loc)}
        return self.memo[key]

    def facility(self, key, typ):
        if key not in self.memo:
            loc = key[2:] or self.loc
            tab = FAC[loc]
            used = {v["core"] for v in self.memo.values() if isinstance(v, dict) and "core" in v}
            core = self.r.choice([x for x in tab["core"] if x not in used])
            suf = self.r.choice(tab[typ or "hosp"])
            self.memo[key] = {"core": core, "name": f"{core} {suf}".strip(), "dom": slug(core) + self.r.choice(TLD[loc])}
        return self.memo[key]

    def date(self, off, fmt):
        x = self.dob if off is None else self.base + dt.timedelta(days=off)
        if fmt not in self.fmt:
            self.fmt[fmt] = self.r.choice(DATES[fmt])
        return self.fmt[fmt](x)

    # ---- one slot -> (text, kind or None)
    def slot(self, body):
        r = self.r
        case = None
        if body[0] in "^_":
            case, body = body[0], body[1:]
        v, k = self._slot(body)
        if case:
            v = v.upper() if case == "^" else v.lower()
        return v, k

    def _slot(self, body):
        r = self.r
        head, _, args = body.partition(":")
        m = re.fullmatch(r"([fmx]_\w+)(?:@(\w\w))?(?:~([fmx]_\w+))?\.(\w+)", head)
        if m:
            return self.person_form(self.person(m[1], m[2], m[3]), m[4])
        m = re.fullmatch(r"(L\d(?:\w\w)?)\.(\w+)", head)
        if m:
            v = self.place(m[1])[m[2]]
            if not v:
                raise ValueError(body)
            return v, {"city": "CITY", "zip": "ZIP", "county": "COUNTY", "cname": "COUNTY", "street": "STREET", "house": "STREET"}.get(m[2])
        m = re.fullmatch(r"(F\d(?:\w\w)?)(\.core)?", head)
        if m:
            f = self.facility(m[1], args)
            return (f["core"] if m[2] else f["name"]), "FACILITY"
        if re.fullmatch(r"E\d", head):
            if head not in self.memo:
                self.memo[head] = r.choice(EMP[self.loc])
            return self.memo[head], "EMPLOYER"
        m = re.fullmatch(r"d([+-]\d+)?", head)
        if m:
            return self.date(int(m[1] or 0), args), "DATE"
        if head == "dob":
            return self.date(None, args), "DATE"
        m = re.fullmatch(r"yr([+-]\d+)?", head)
        if m:
            return str(self.base.year + int(m[1] or 0)), None
        m = re.fullmatch(r"wd([+-]\d+)?", head)
        if m:
            return (self.base + dt.timedelta(days=int(m[1] or 0))).strftime("%A"), None
        if head == "age":
            return str(self.age), "AGE" if self.age >= 90 else None
        if head == "agew":
            return words(self.age), "AGE" if self.age >= 90 else None
        if head == "age90":
            return str(r.randint(90, 102)), "AGE"
        if head == "age90w":
            return words(r.randint(90, 99)), "AGE"
        if head == "n":
            a, b = args.split(":")
            return str(r.randint(int(a), int(b))), None
        if head == "f":
            a, b, n = args.split(":")
            return f"{r.uniform(float(a), float(b)):.{n}f}", None
        if head == "t":      # clock time with a colon
            return f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}", None
        if head == "tm":     # 24 h, no colon
            return f"{r.randint(0, 23):02d}{r.randint(0, 59):02d}", None
        if head == "c":
            return r.choice(args.split("|")), None
        if head == "lb":
            return "{", None
        if head == "rb":
            return "}", None
        if head.startswith("phone"):
            return phone(r, head[6:] or self.loc), "PHONE"
        if head == "email":
            who, _, fac = args.partition(":")
            p = self.person(who)
            a, b = slug(p["first"]), slug(p["last"])
            if fac:
                return r.choice([f"{a}.{b}", f"{a[0]}{b}", f"{b}{a[0]}"]) + "@" + self.facility(fac, None)["dom"], "EMAIL"
            return r.choice([f"{a}{b}{r.randint(3, 99)}", f"{a}_{b}", f"{b}.{a}", f"{a[0]}{b}{r.randint(50, 99)}", f"the.{b}s"]) + "@" + r.choice(PERS.get(self.loc, PERS["us"])), "EMAIL"
        if head == "mailbox":
            fac, _, box = args.partition(":")
            return box + "@" + self.facility(fac, None)["dom"], "EMAIL"
        if head == "url":
            fac, _, path = args.partition(":")
            dm = self.facility(fac, None)["dom"]
            path = path or r.choice(["portal", "visits", "results", "mychart"])
            return r.choice([f"https://portal.{dm}/{path}/{d(r, 6)}", f"www.{dm}/{path}", f"https://{dm}/{path}?id={d(r, 5)}", f"my.{dm}/{path}", f"http://www.{dm}/{path}/"]), "URL"
        if head == "ip":
            return r.choice([f"10.{r.randint(1, 254)}.{r.randint(0, 254)}.{r.randint(2, 254)}", f"172.{r.randint(16, 31)}.{r.randint(0, 254)}.{r.randint(2, 254)}", f"192.168.{r.randint(0, 99)}.{r.randint(2, 254)}",
                             f"{r.randint(60, 210)}.{r.randint(2, 254)}.{r.randint(0, 254)}.{r.randint(2, 254)}", f"2001:db8:{r.randint(4096, 65535):x}::{r.randint(16, 4095):x}"]), "IP"
        if head == "mac":
            h = [f"{r.randint(0, 255):02x}" for _ in range(6)]
            return r.choice([":".join(h), "-".join(h).upper(), ":".join(h).upper()]), "IP"
        if head == "vin":
            return "".join(r.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ") if i not in (0, 8) else r.choice("12345") for i in range(13)) + d(r, 4), "VEHICLE"
        m = re.fullmatch(r"([A-Z_]+)(?:!(\w+))?", head)
        if m and m[1] in KINDS:
            key = (m[1], m[2]) if m[2] else None
            if key and key in self.memo:
                return self.memo[key], m[1]
            pats = DEFAULT[m[1]] if args in ("", "*") else args.split("|")
            v = pattern(r, r.choice(pats), self.base.year)
            if key:
                self.memo[key] = v
            return v, m[1]
        raise ValueError("bad slot " + body)


def render(tpl, ctx):
    while True:      # alternatives [[a||b]]
        m = re.search(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", tpl, re.S)
        if not m:
            break
        tpl = tpl[:m.start()] + ctx.r.choice(m[1].split("||")) + tpl[m.end():]
    out, spans, pos = [], [], 0
    for piece in re.split(r"(\{[^{}]+\})", tpl.strip("\n")):
        if piece.startswith("{") and piece.endswith("}"):
            v, k = ctx.slot(piece[1:-1])
            if k:
                spans.append([pos, pos + len(v), k])
        else:
            v = piece
        out.append(v)
        pos += len(v)
    return "".join(out), spans


T = []


def add(loc, age, text):
    T.append((loc, age, text))


# 0 ICU handover, night to day (200+)
add("us", (48, 97), """
ICU NOC -> DAY REPORT   bed {n:1:24}    {d:md} 0650
pt: {m_pt.lf}   {age} y/o M   MRN {MRN!m:*}   CSN {OTHER_ID:1%%%%%%%%|^%%%%%%%%}
DOB {dob:us}   Full code   Allg: PCN (hives), Allegra makes him "loopy"
S - hosp day {n:4:9}, came {d-6:md} from {F1:hosp} ({L1.city}) septic shock, urosepsis, ARF. tubed {d-5:md}, 7.5 ETT 24 @ lip
B - HTN, Parkinson's, CKD 3b, EF 45% in {yr-2}. DBS battery changed {d-700:my}, generator serial {DEVICE:*} per wallet card, MRI needs it
A - neuro RASS -2, GCS 9T, pupils 3/3 brisk, neg Babinski. resp AC 18/450/50%/+8, ABG 7.34/41/82 on that. cv NSR 88 PR .18 QRS .09, Levophed {n:3:14} mcg/min, vaso .03, MAP 64-71. Swan out {d-2:md}. gi/gu - Foley, UOP 35-40/hr, OG to TF 45 ml/hr goal 60. skin Braden 12, stage 2 sacrum 3 x 2 x 0.1 cm. lines R IJ TLC, L rad art line, 18g x2
labs 0400 Na {n:128:140} K 3.2 Cr {f:1.4:3.2:1} lac 2.1 WBC {f:11:24:1} H/H 8.9/27 plt 104. Bld cx (acc {OTHER_ID:M$-%%%%%%|BC%%%%%%%}) GNR 2/2 bottles
pump chan C died 0230, swaped. bad unit SN {DEVICE:%%%%%%%%|@@%%%%%%} tagged to biomed, work order {OTHER_ID:WO-%%%%%%|BME%%%%%}
R - K 20 x2 done, recheck 1000. T&S good thru {d+2:md}, bld band {OTHER_ID:@@@%%%%|@%%%%%}. wife {f_wife~m_pt.first} sleeps in waiting rm, but dtr {f_dtr.full} is DPOA, call HER first [[cell||@]] {phone}, not the son {m_son.first}. Dr. {x_md.last} pgr {PHONE:%%%%|%%-%%%%} wants family mtg {d+1:md} at 1400, SW ext {PHONE:^%%%%}. thats all i got, {x_rn.first} RN
""")

# 1 biomed equipment report
add("us", (30, 80), """
CLINICAL ENGINEERING -- DEVICE PULLED FROM PATIENT CARE
Ticket:   {OTHER_ID:CE-€-%%%%%|BME%%%%%%}          Opened: {d:us} 03:12
Unit/bed: ICU South / {n:1:20}       Caller: {x_rn.full} RN, x{PHONE:^%%%%}
Device:   Hamilton-G5 vent, sw v2.81    S/N: {DEVICE:*}    Asset tag: {DEVICE:A0%%%%%|%%%%%%}
Network:  MAC {mac}   IP {ip}
On pt:    {x_pt.lfn}   MRN: {MRN:*}
Complaint: "flow sensor fail" then Ppeak 48 (limit 40) for ~20 sec, pt bagged by RT. SpO2 94 -> 91 -> 97%. No harm.
Loaner in place 03:20, S/N {DEVICE:*}, circuit lot {DEVICE:$%%%%@|L%%%%%%}, exp {d+400:my}.
Safety event # {OTHER_ID:SE%%%%%%|€%%%%%} filed by charge ({x_chg.first}).
Rep {x_rep.full} will be onsite {d+2:mdl}; cell {phone} / {email:x_rep}
Do NOT power cycle. Log pulled: 2 x 4 GB, error codes 431003, 284002. Last PM {d-120:us}, next due in 6 mo.
""")

# 2 ICU progress note (200+)
add("us", (35, 93), """
{^F1:hosp} - MEDICAL ICU PROGRESS NOTE
Name: {f_pt.fml}    MRN: {MRN!m:*}    FIN: {ACCOUNT:*}
DOB: {dob:us} ({age} yo F)    Date of service: {d:us}    Vent day {n:2:8}
Interval: Febrile to 38.9 overnight, weaned FiO2 0.60 to 0.45. Failed SBT {d-1:mds} (RSBI 128).
Gtts: propofol 30 mcg/kg/min, fentanyl 75, norepi {f:0.02:0.2:2}. 
Exam: RASS -1, CAM-ICU pos. Kussmaul's absent, Murphy's neg. Foley clear. Hickman site C/D/I, placed {d-90:my} at {F2:hosp}.
Data: Na {n:130:146} | K {f:3.1:4.9:1} | BUN 44 | Cr {f:0.9:3.0:1} | Glu 188 | WBC {f:9:22:1} | Hgb 7.8 | Plt {n:60:210}. QTc 468 ms. Procal 4.4. SOFA 9.
Micro: BAL {d-2:mds}, accession {OTHER_ID!a:$-%%%-%%%%%|MB$%%%%%}, 10^4 Pseudomonas, pip-tazo MIC 8 (S).
CT chest {d-3:mds} (acc# {OTHER_ID:CT%%%%%%%|^%%%%%%%}) RUL consolidation 4.2 x 3.1 cm, no PE.
A/P
1. ARDS, P/F 148 - proned 16 h, ended 0600 {d:mds}. LPV 6 ml/kg.
2. VAP - day 3 of 7 cefepime 2 g q8.
3. Follicular Hodgkin work-up pending, slides sent to {F3:lab}, their case {OTHER_ID:H$-%%%%|SP-$-%%%%%}.
4. Anemia - 1 u PRBC, unit {OTHER_ID:W%%%% $ %%%%%%|W%%%%$%%%%%%}. 
5. AKI stage 2 - no RRT. Dose by CrCl 34.
6. Study: screened for prone trial, subject ID {OTHER_ID:^%%-%%%|PR-%%-%%%}; husband {m_hub~f_pt.full} signed {d-1:us}. His number is {phone}.
7. ICD-10 J80, A41.52, N17.9. CPT 99291 x 1.
Full code, goals talk with {m_hub.first} again on {d+1:mdl}. Seen w/ Dr. {x_fel.last} (fellow).
{x_att.full}, MD   NPI {LICENSE:1%%%%%%%%%}   pager {PHONE:%%%-%%%%|%%%%}
""")

# 3 discharge summary (200+)
add("us", (40, 88), """
DISCHARGE SUMMARY                                {F1:hosp}
                                                 {L1.street}, {L1.city}, {L1.st} {L1.zip}
Patient:      {m_pt.lfm}          Account #: {ACCOUNT:*}
Med Rec #:    {MRN:*}             Member ID: {HEALTH_PLAN:*}
Admitted:     {d-9:us}            Discharged: {d:us}
Attending:    {x_att.full}, DO    PCP: {x_pcp.full}, MD (fax {phone})
-----------------------------------------------------------------
DX: NSTEMI, HFrEF (LVEF 30 %), DM2 A1c {f:7.1:11.9:1}, COPD GOLD 3, former smoker 40 pack-yr quit {yr-8}.
COURSE: {age}-year-old man who picks grapes for {E1} came in {d-9:mdl} with crushing chest pain 8/10. Trop 0.04 -> 6.2 -> 11.8. Cath {d-8:mdl}: 95% mid LAD, 3.0 x 22 mm DES, lot {DEVICE:%%%%%%%|$%%%%%%@}, Killip II. Transferred to my unit post PCI on a Swan, CI 1.9, weaned dobutamine by day 3. Episode of torsades, Mg 4 g, QTc 512, shocked 200 J x1. Single chamber ICD implanted {d-3:mdl}, model DVBB1D4, serial # {DEVICE:*}; device card given. Remote monitor plugged in at bedside.
MEDS: ASA 81, Brilinta 90 BID, Entresto 24/26 BID, Coreg 3.125 BID, Jardiance 10, Lantus 18 u qHS. STOP ibuprofen.
WT at d/c {f:61:104:1} kg. BP 104/62, HR 71, SpO2 95% RA.
F/U: cardiology {d+7:us} 10:30, device clinic {d+14:us}, wound check w/ {F2:home} RN {x_hh.first}, {phone}.
Pending: Factor V Leiden, Lp(a), accession {OTHER_ID:@%%%%%%|$%%%-%%%%%}.
Contact: daughter {f_dtr.full} {phone}, email {email:f_dtr}. No driving 6 wks, DMV form sent for DL {LICENSE:@%%%%%%%}.
Condition: fair. Code: full. Appt info also at {url:F1:mychart}.
E-signed {x_att.il} {d:us} 14:52. cc: PCP
""")

# 4 death note
add("us", (90, 101), """
DEATH NOTE / EXPIRATION RECORD
{f_pt.full}, {age} F, MRN {MRN:*}, DOB {dob:us}, SSN {SSN:*}
called to bedside by RN {x_rn.first} at 0412 for asystole on the monitor. Pt DNR/comfort care since {d-2:mdl}. no response to sternal rub, pupils fixed 6 mm, no heart or breath sounds x 2 min. Time of death 04:16 on {d:us}. Cause: resp failure d/t aspiration pneumonia, advanced Lewy body dementia.
Family: son {m_son~f_pt.full} at bedside, other son notified {phone}. chaplain present.
OPO called 0440, referral # {OTHER_ID:€-%%%%%%|%%%%-%%%%%}, tissue declined (age). {L1.county} coroner waived, spoke w/ deputy {x_dep.last} badge {OTHER_ID:%%%%|C%%%}, case {OTHER_ID:$-%%%%%|€-%%%%}.
Leadless pacer in situ, S/N {DEVICE:*}, mortuary told (no cremation w/o removal).
Release to {F1:funeral}, {L1.city}, lic {LICENSE:FD%%%%|FD-%%%|FD %%%%}. Belongings: 1 ring yellow metal, dentures, glasses, $14 cash -> {m_son.first}.
Death cert worksheet, EDRS no. {OTHER_ID:3%%%%€%%%%%%|€%%%%%%%}, to Dr {x_md.last}.
""")

# 5 telephone encounter
add("us", (30, 84), """
TELEPHONE ENCOUNTER   {d:us}  {t}
Caller: {f_pt.first} {c:(pt)|- self|(patient)}   CB# {phone}   OK to lv msg? Y
Pt: {f_pt.lf}  DOB {dob:us}   MRN# {MRN:*}   PCP {x_pcp.last}
Reason: post-ICU clinic, "still can't sleep and my legs are jello". D/c'd {d-12:md}, trach out {d-15:md}. Says home O2 company never came, she uses 2 L NC, sat on her own ox 91-92%. No fever. HR 104. Takes Camila, metoprolol 25, Eliquis 5 bid.
DME order {OTHER_ID:DME-%%%%%|O%%%%%%%} faxed {d-11:md} to {phone}, no answer. Medi-Cal ID {HEALTH_PLAN:9%%%%%%%@|9%%%%%%%@%%%%%} active, TAR {OTHER_ID:%%%%%%%%%%|0%%%%%%%%%%} approved thru {d+60:us}.
Confirmed address {L1.street}, {L1.city} {L1.zip}.
Plan: 1) rn to call DME  2) appt {d+3:md} 0940 w/ NP {x_np.last}  3) 911 if sat < 88 or CP. Verbalised understanding, 5/5 teach back.
[[Husband||Sister]] may get info, code word on file. -- {x_rn.full}, RN lic {LICENSE:RN%%%%%%|^%%%%%}
""")

# 6 portal messages
add("us", (25, 80), """
Patient Portal > Messages > Thread {OTHER_ID:%%%%%%%%|MSG-%%%%%%}
From: {m_pt.full}
To: ICU Recovery Clinic
Sent: {d:usl} 9:47 PM
Subject: bill + pictures of my arm

hi its {_m_pt.first}, i was in bed 9 in {d-40:mon}. i got a bill again acct {ACCOUNT:*} for 4,318.22 but my ins {HEALTH_PLAN:*} said it paid on {d-20:usl}. also where the art line was its still numb, thumb + 2 fingers, like 3/10. can someone from PT look? you can txt me {phone} or {email:m_pt}. i tried {url:F1:billing} and it times out

> From: {x_rn.full}, RN
> Sent: {d+1:usl} 7:15 AM
> Hi Mr. {m_pt.last}, sorry to hear. I uploaded the photo to your chart (MRN {MRN:*}). Dr. {x_md.last} can see you {d+6:usl} at 1:20. For billing the number is {phone}.

[system] message read {d+1:us} 07:31:09 PST from {ip} app v8.4.2 iOS 16.1
""")

# 7 ED triage
add("us", (19, 92), """
ED TRIAGE  {F1:hosp}   arr {d:us} {t}  via EMS   ESI 2
NAME {^m_pt.lf}  {age}M  DOB {dob:us}  MRN {MRN:*}  VISIT {OTHER_ID:V%%%%%%%%|E$%%%%%%}
CC: MVC vs pole, restrained driver ~45 mph, +AB, -LOC. GCS 15. c/o L chest + L wrist (Colles?) 7/10.
VS 148/92 112 22 36.9 96%RA  FAST neg  BG 141  EtOH pending
PMH afib on Xarelto last dose this am, last tetanus {d-2200:my}
veh white pickup plate {VEHICLE:^@@@%%%|%%%%%@^} VIN {vin} work truck {E1}. CHP officer {x_chp.last} #{OTHER_ID:%%%%%} inc {OTHER_ID:$%%%%-%%%%|€%%%%%%} wants bld alc draw, consent signed
DL {LICENSE:@%%%%%%%} {c:CA|CA class C} scanned. ins card: work comp, clm {OTHER_ID:WC-%%%%%%%|%%%%-%%-%%%%}
NOK {f_wife~m_pt.first} {phone}. address {L1.street} {L1.city} {L1.st} {L1.zip}
20g L AC x1 18g R AC x1. trauma 2 activated 1514. triage rn {x_rn.il}
""")

# 8 ambulance PCR
add("us", (22, 96), """
PREHOSPITAL CARE REPORT
Agency: {F1:ems}          Unit: Medic 12        PCR #: {OTHER_ID:€%%%%%%%%|%%-%%%%%%}
Incident #: {OTHER_ID:F$%%%%%%%|$-%%%%%%}        Date: {d:us}
Rec'd 13:02  Disp 13:03  Enrt 13:04  Scene 13:11  Pt 13:12  Dep 13:30  Dest 13:49
Location: {L1.house}, {L1.city}, {L1.county}     Dest: {F2:hosp}
Pt: {f_pt.full}   DOB {dob:us}   Wt 70 kg   Medicare {HEALTH_PLAN:^@@%-@@%-@@%%|^@%%@@%@@%%}
{age} yof found in driver seat of parked minivan, plate {VEHICLE:*} {L1.st}, apneic, pinpoint. Narcan 4 mg IN, 2 mg IO. ROSC n/a (pulse present 48 -> 96). 12-lead: sinus, PR 162, QRS 94, QT/QTc 388/441. EtCO2 61->38. GCS 3 -> 11 (E3V3M5).
BLS monitor/defib serial {DEVICE:*}, strip transmitted {t}. Drug log: fentanyl wasted 50 mcg, seal # {OTHER_ID:%%%%%%%|00%%%%%}.
ALS crew: {x_m1.full} {LICENSE:P%%%%%} / {x_m2.full} {LICENSE:E%%%%%%}
Bystander {m_by.first} {phone}. Rig odometer 104,221. Sheriff case {OTHER_ID:S$-%%%%%|€-%%%%%}. Next report due none.
""")

# 9 op note
add("us", (55, 95), """
OPERATIVE REPORT                                                            {F1:hosp}
PATIENT: {f_pt.fml}  MRN: {MRN:*}  DOB: {dob:us}
DATE OF OPERATION: {d:usl}   DATE DICTATED: {d+1:usl}   JOB: {OTHER_ID:%%%%%%%|D%%%%%%}
SURGEON: {x_sx.full}, MD   ASSIST: {x_as.full}, PA-C   ANES: {x_an.last}, general ETT, ASA III
PRE-OP / POST-OP DX: sick sinus, 2:1 AV block (I49.5).   CPT 33208, 76937.
INDICATION: {age} yo with syncope x3, pauses 4.1 s.
PROCEDURE: Prepped w/ ChloraPrep. Seldinger access L axillary under US. 6 Fr peel-away x2. RV lead to septum: R 11.2 mV, threshold 0.6 V @ 0.4 ms, 740 ohm. RA lead: P 3.1 mV, 0.8 V @ 0.4, 488 ohm. Pocket irrigated 500 mL, closed 2-0/4-0 Vicryl. EBL 15 ml. Fluoro 6.4 min, 88 mGy. Counts correct x2.
IMPLANT LOG
  generator   W1DR01      SN {DEVICE:RNB%%%%%%H|RNH%%%%%%G}
  RA lead     5076-45     SN {DEVICE:PJN%%%%%%%}
  RV lead     5076-52     SN {DEVICE:PJN%%%%%%%}
  envelope    med         LOT {DEVICE:^%%%%%|@%%%%%@}
  explant: none
Specimen: pocket swab, acc {OTHER_ID:MB-$-%%%%|$%%%%%%%}. Rep in room: {x_rep.full} {phone}.
Interrogate {d+10:usl} at {F2:clinic}. Remote follow-up {url:F2:device}
""")

# 10 pathology
add("us", (38, 82), """
SURGICAL PATHOLOGY                               {F1:lab}
                                   CLIA {LICENSE:05D%%%%%%%}  Ph {phone}  Fx {phone}
CASE NO.  {OTHER_ID!c:S$-%%%%%|SP$-%%%%|SU-$-%%%%%}
PATIENT   {f_pt.lf}      AGE/SEX {age}/F      DOB {dob:us}
MRN {MRN:*}    CLIENT ACCT {ACCOUNT:%%%%%|C%%%%}    REQ. PHYS. {x_md.full}
COLLECTED {d-3:us}   RECEIVED {d-2:us}   REPORTED {d:us}
A. RIGHT BREAST, 10 O'CLOCK 4 CM FN, 14 G CORE x5
   Invasive ductal ca, Nottingham grade 2 (3+2+1 = 6/9), 11 mm greatest length. No LVI.
   ER 95% (Allred 8/8)  PR 60%  HER2 1+  Ki-67 {n:8:34}%
B. SENTINEL NODE #1: 0/2
GROSS: in formalin labelled "{f_pt.last} R br 10:00", cores 0.9 to 1.6 x 0.1 cm, blocks A1-A3. Cold ischemia 4 min, fixation 9 h.
MOLECULAR: BRCA2 c.5946delT not detected, PALB2 wt. Oncotype RS 17. Send-out {OTHER_ID:QC%%%%%%|R$%%%%%%%}.
Compared with prior case {OTHER_ID:SP%%%%%%|OP-%%%%%} ({yr-5}), benign.
COMMENT: called to Dr {x_md.last} by {x_pa.full}, MD on {d:us} 11:20. See also Paget's, not seen.
""")

# 11 radiology
add("us", (50, 96), """
EXAM: XR CHEST PORTABLE AP   ACC: {OTHER_ID:%%%%%%%%|RAD$%%%%%%|XR-%%%%%%%}
PT: {^m_pt.lf}  ID: {MRN:*}  DOB: {dob:iso}  LOC: ICU-{n:1:20}
ORDERED BY: {^x_md.lf} [[NPI {LICENSE:1%%%%%%%%%}||(NPI# {LICENSE:1%%%%%%%%%})]]
STUDY DATE/TIME: {d:cmp} 051233     COMPARISON: {d-1:us}; CT {d-4:us}
HISTORY: {age}M, line check.
FINDINGS: ETT tip 3.8 cm above carina. R IJ tip cavoatrial jxn. Dobhoff below diaphragm. Dual lead device L chest wall. L basal opacity incr, effusion mod (was 1.2 cm, now 2.6 cm). No ptx. Kerley B lines. CTR 0.58.
IMPRESSION: 1. Lines ok. 2. Worsening LLL, retrocardiac.
CRITICAL? no. Read by {x_rad.full}, MD {d:us} 06:04, workstation {ip}. TTranscribed job {OTHER_ID:%%%%%%|T%%%%%}. Call reading room {PHONE:^-%%%%|^%%%%}.
kVp 90 EI 412. Cassette S/N {DEVICE:*}.
""")

# 12 pharmacy prior auth
add("us", (30, 79), """
{F1:pharm}  {L1.street} {L1.city} {L1.st} {L1.zip}
ph {phone}   NCPDP {LICENSE:05%%%%%|56%%%%%}   DEA {LICENSE:F@%%%%%%%|B@%%%%%%%}
*** PRIOR AUTH REQ / REFILL ***          {d:us}
Rx# {OTHER_ID:%%%%%%%|%%%%%%%-0%|C%%%%%%}    orig {d-90:us}   last fill {d-31:us}   refills 0 of 3
PT {x_pt.lf}   dob {dob:us}   ph {phone}
DRUG oxycodone IR 5 mg #28, 1 po q6h prn; naloxone 4 mg nasal #2; Levora 28 #84
ID {HEALTH_PLAN:*}  GRP {HEALTH_PLAN:%%%%%%|@@%%%%|0%%%%-%%}   rej 75 / 76, days supply 7
MME 30/day. CURES checked by {x_rph.full} RPh {d:us}, lic RPH {LICENSE:%%%%%}
Prescriber {x_md.full} MD, NPI {LICENSE:1%%%%%%%%%} DEA {LICENSE:B@%%%%%%%|F@%%%%%%%}
dx G89.18 post-thoracotomy pain. PA ref {OTHER_ID:PA-%%%%%%%|%%%%%%%%%}. pls fax back {phone} within 24h, 72h emergency supply given 12 tabs
pick up id: DL {LICENSE:@%%%%%%%}
""")

# 13 insurance appeal (200+)
add("us", (44, 80), """
{d:usl}

Grievance & Appeals Dept
{L2.street}
{L2.city}, {L2.st} {L2.zip}
By fax: {phone}

RE: Expedited second-level appeal
Member: {m_pt.full}        Member ID: {HEALTH_PLAN!h:*}       Group: {HEALTH_PLAN:%%%%%%|G%%%%%-%%}
DOB: {dob:us}              Claim No.: {OTHER_ID:%%%%%%%%%%%|CL-%%%%%%%|€%%%%%%%%}
Denial dated: {d-14:usl}   Reference: {OTHER_ID:AP-%%%%%%|%%%%-%%%%%}
Provider acct: {ACCOUNT:*}

To whom it may concern,

I am the nurse case manager for the intensive care unit at {F1:hosp} and write for Mr. {m_pt.last}, {age} years old and a warehouse lead for {E1}. Your letter says days 9 to 21 (revenue code 0200, DRG 870, ICD-10 A41.9, R65.21) were "not medically necessary". The chart does not agree with that. On {d-60:mdl} his lactate was 6.8 and SOFA 13; he was on two pressors and FiO2 of 0.9. CRRT ran from {d-58:mdl} to {d-50:mdl} at 25 mL/kg/hr. He was not off the ventilator until {d-47:mdl}, with a P/F ratio of 210 and an RSBI of 61. Your own criteria (version 26.1, subset 4) call for ICU level of care on any 2 of 5 of these.

Your reviewer, Dr. {x_rev.full}, board certified in dermatology, has not spoken to us though we left three messages at extension {PHONE:^%%%%|^%%%}. Please arrange a peer to peer with {x_att.full}, MD (NPI {LICENSE:1%%%%%%%%%}), at {phone} before {d+5:mdl}.

Records, 214 pages, are uploaded at {url:F1:records} under tracking no. {OTHER_ID:TRK%%%%%%%|%%%%-%%%%-%%%%}.

Sincerely,
{x_cm.full}, RN, CCM     {email:x_cm:F1}
cc: {m_pt.first} and {f_wife~m_pt.full}
""")

# 14 social work APS
add("us", (90, 99), """
SOCIAL WORK NOTE - confidential (APS)
{d:us}  60 min   LCSW {x_sw.full}, lic {LICENSE:LCS%%%%%|LCSW %%%%%}
Client {f_pt.full} ({agew} yrs, widow), mrn {MRN:*}, ssn on face sheet {SSN:*}.  Lives alone at {L1.house}, {L1.city}, {L1.county}. Retired from {E1} in {yr-29}.
Referred by icu rn for unexplained brusing, wt 41 kg, alb 2.1, Braden 11, MoCA 14/30, PHQ-9 16. Pt says grandson "{m_gs.first}" takes her Social Security on the 3rd wk and drives her Buick, plate {VEHICLE:*}. Bank stmt shows 4 withdrawals of $400 from checking acct {ACCOUNT:%%%%-%%%%%%|xxxx%%%%|^%%%%%%%%%} since {d-30:mdl}.
SOC 341 filed w/ county {d:us} {t}, intake {OTHER_ID:APS-%%%%%%|%%%%%%%}, worker {x_aps.last} {phone}. PD report {OTHER_ID:$-%%%%%|R€%%%%%}, ofc {x_ofc.last}.
Niece {f_nc.full} ({phone}, {email:f_nc}) willing to be agent. Public guardian appl. pending, court no. {OTHER_ID:$CEPR%%%%%|PR%%%%%%}, atty bar # {LICENSE:%%%%%%}.
Plan: hold dispo, SNF list 3 choices, f/u {d+2:us}. IHSS case {OTHER_ID:%%%%%%%|@%%%%%%} 112 hrs/mo.
""")

# 15 consent
add("us", (20, 85), """
CONSENT FOR TRACHEOSTOMY / PEG  -  ELECTRONIC SIGNATURE RECORD
Facility: {F1:hosp}                     Form ver. 7.2 (rev {d-500:my})
Patient: {m_pt.full}    MRN: {MRN:*}    DOB: {dob:us}    Encounter: {OTHER_ID:%%%%%%%%%|E-%%%%%%%}
I, {f_rep.full} ( ) patient (X) legal decision maker, relation: sister, agree to bedside percutaneous trach (Ciaglia) and PEG by Dr. {x_md.last}. Risks told: bleeding 2-5%, infection, loss of airway < 1%, death.
ID shown: driver license {LICENSE:@%%%%%%%}, exp {d+800:us}
Signed by fingerprint, template {BIOMETRIC:FP-%%%%%%%|fpt_~~~~~~~~~~|RI-%%%%-%%%%} captured {d:us} {t} on pad S/N {DEVICE:*}, tablet {mac}
Phone consent verified w/ 2nd sibling {x_sib.first}, {phone}; voice recording id {BIOMETRIC:VR%%%%%%%%|VOX-€-%%%%|voice_%%%%%%.wav}
Interpreter (Hmong) ID# {OTHER_ID:%%%%%%|INT%%%%}
Witness: {x_rn.full}, RN   badge {OTHER_ID:%%%%%|B%%%%%}
""")

# 16 fax cover
add("us", (30, 86), """
F A X                                                    pages incl. cover: {n:3:41}
DATE  {d:us}   TIME {t}
TO    {x_to.full}, {F2:snf}                FAX  {phone}
FROM  {x_fr.full}, ICU unit clerk, {F1:hosp}    FAX  {phone}   TEL {phone}
RE    {^x_pt.lf}   DOB {dob:us}   MR# {MRN:*}   auth {OTHER_ID:A%%%%%%%%|%%%%%%%%%}
      MCR {HEALTH_PLAN:^@@%-@@%-@@%%|^@%%-@@%-@@%%}   Level: sub-acute trach/vent
NOTES pls accept bed {n:101:320}B if ready. vent SIMV 12/400/.35/5, Shiley 8 cuffed, PEG 20 Fr, Braden 13. Covid neg {d-1:md}. MRSA nares pos {d-5:md}. transport booked {d+1:md} 1300, trip {OTHER_ID:%%%%%%|TR-%%%%%}.
      online packet {url:F1:referrals} pass by phone. questions {mailbox:F1:icu.clerks}
CONFIDENTIAL: if you got this by mistake call above and shred. HIPAA 45 CFR 164.512
-----
TX OK  {d:us}  {t}  dur 04'12"  machine ID {DEVICE:*}
""")

# 17 CSV census
add("us", (30, 90), """
bed,name,mrn,dob,admit_dt,attending,csn,rass,vent,k,nok_phone
01,"{f_a.lf}",{MRN:%%%%%%%},{d-21000:iso},{d-4:iso},{x_m1.last},{OTHER_ID:1%%%%%%%%},-2,AC 16/420/40/5,{f:3.0:5.2:1},{phone}
02,"{m_b.lf}",{MRN:%%%%%%%},{d-25500:iso},{d-1:iso},{x_m1.last},{OTHER_ID:1%%%%%%%%},0,RA,{f:3.0:5.2:1},{phone}
03,EMPTY - terminal clean,,,,,,,,,
04,"{m_c.lf}",{MRN:%%%%%%%},{d-14000:iso},{d-11:iso},{x_m2.last},{OTHER_ID:1%%%%%%%%},-4,PRVC 24/380/80/14,{f:3.0:5.2:1},declined
05,"{f_d.lf}",{MRN:%%%%%%%},{d-29900:iso},{d:iso},{x_m2.last},{OTHER_ID:1%%%%%%%%},+1,HFNC 50/0.6,{f:3.0:5.2:1},{phone}
# printed {d:us} {t} by {x_rn.full} from {ip} ; ratio 1:2 ; census 4/24 ; float 0 ; report v3.1.4
# palm-scan pending bed 05 ({BIOMETRIC:PV-%%%%%%|PSC%%%%%%%}) ; 04 = isolation, MDRO ; 01 wears Holter
""")

# 18 secure chat
add("us", (30, 95), """
Secure Chat - "{m_pt.last} / bed {n:1:20}"   {d:us}
[0307] {x_rn.first} RN: hey re {m_pt.full} mrn {MRN:*}. SBP 70s after 1L, HR 131 afib rvr, lac 5.1
[0308] Dr {x_md.last}: amio 150 over 10 then 1 mg/min. is he the {age} yo from {F1:snf}?
[0309] {x_rn.first} RN: yes. dob {dob:us}. POLST says no tube. proxy {f_px.full} {phone} not picking up, tried {phone} too
[0311] Dr {x_md.last}: recall blood bank, BB spec {OTHER_ID:BB%%%%%%|%%%-%%%%}. cx sent {d-1:mds}, acc {OTHER_ID:M%%%%%%|$-%%%-%%%%}? who grew
[0313] {x_rn.first} RN: 1/4 CoNS. also his LVAD controller beeping, serial {DEVICE:HSC-%%%%%%|MLP%%%%%%} batt 20% speed 5400 flow 3.1 PI 2.2
[0314] Dr {x_md.last}: page VAD coord {PHONE:%%%-%%%%|%%%%%}. I'm omw, elevators slow lol
[0316] {x_ch.first} charge: rapid # {OTHER_ID:RR$-%%%%|RRT%%%%%} logged. POLST scanned {d-200:us}
[0340] {x_rn.first} RN: {f_px.first} called back, flying in {d+1:mds}, lands 6ish
""")

# 19 research visit
add("us", (25, 78), """
STUDY VISIT SOURCE DOC   Protocol {OTHER_ID:ARD-%%%%-%%|LUX%%%-%%%|VX-%%%%%}   {OTHER_ID:NCT0%%%%%%%}   v4.0 amendment 2
Site {n:10:80} {F1:hosp}    PI {x_pi.full}, MD    CRC {x_crc.full} {email:x_crc:F1}
Subject {OTHER_ID!s:%%-%%%-@@@|%%%%-%%%|S%%%%%%}   initials on log, rand no. {OTHER_ID:R%%%%|%%%%%%}   kit {OTHER_ID:%%%%%%|K-%%%%%}  arm blinded
Visit: Day 90 post ICU, window +/-7 d      Date {d:dmyl}     Consent v3 re-signed {d:dmyl}
Contact: {f_pt.full} {phone}, {L1.street}, {L1.city} {L1.st} {L1.zip}. gift card $75, card no. {ACCOUNT:%%%% %%%% %%%% %%%%|^%%%%%%%%%%%%%%%}
6MWD {n:180:520} m, Borg 4/10, MoCA 24/30, HADS 9/6, EQ-5D 0.71, FVC 68% pred, DLCO 51%.
PK 0.5/1/2/4 h tubes, barcode {OTHER_ID:ARD%%%%%%%|%%%%%%%%%%}. APOE e3/e4, SERPINA1 PiMZ, rs35705950 GT.
Voice biomarker sample 30 s, voiceprint ID {BIOMETRIC:VP-%%%%%|vp_~~~~~~~~|VPR-€-%%%%}. Actigraph serial {DEVICE:MOS2@%%%%%%%%|TAS1%%%%%%%%}.
ePRO link {url:F1:epro}. AE: rash grade 1, start {d-6:dmyl}, unrelated (new Lucentis? no). SAE none. Next D180 due {d+90:dmyl}.
""")

# 20 screenshot text
add("us", (22, 92), """
Hyperspace - ICU PRD - [Chart Review]                         _ [] X
File  Edit  Tools  Help          WS: {ip}   {mac}
+-------------------------------------------------------------+
| {x_pt.lfm}                 {age} y.o.      MRN: {MRN:*}
| DOB {dob:us}    SSN {SSN:^%%-%%-%%%%|xxx-xx-%%%%|^%%%%%%%%}    HAR {ACCOUNT:*}
| Cvg: {HEALTH_PLAN:*}       Code: FULL    Wt 81.2 kg  Ht 5'7"
| Att: {x_md.lf}  MD         Pager {PHONE:%%%-%%%%|%%%%%}
| Home {L1.street}, {L1.city}, {L1.st} {L1.zip}
+-------------------------------------------------------------+
 BPA (2): Sepsis score 7 | Foley day 6 - remove?
 Last login by {x_rn.lf} {d:us} {t}, tap badge {OTHER_ID:%%%%%%|0%%%%-%%%%%}
 Finger ID matched: {BIOMETRIC:*}
 Results:  Na 139   K 4.4   Cl 104   HCO3 {n:17:28}   AG 12   Lac {f:0.8:4.4:1}   [more 14]
 Order {OTHER_ID:%%%%%%%%%|ORD-%%%%%%%} MRI BRAIN W WO  status: sched {d+1:us} 07:30
 v11.2.0.8  (c) {yr}  | MyChart: active {d-300:us}
""")

# 21 dictation all caps run-on
add("us", (58, 97), """
THIS IS DR {^x_md.full} DICTATING A CARDIOLOGY CONSULT ON {^m_pt.full} SPELLED AS ON THE FACE SHEET MEDICAL RECORD {^MRN:*} DATE OF BIRTH {^dob:usl} SEEN {^d:spoken} IN THE ICU PERIOD NEW PARAGRAPH HE IS {^agew} YEARS OLD WITH ISCHEMIC CARDIOMYOPATHY EF 25 PERCENT STENT TO THE LAD IN {^d-1500:my} AT {^F1:hosp} IN {^L1.city} AND A DEFIBRILLATOR SERIAL NUMBER {^DEVICE:*} PERIOD LAST CHECK {^d-75:spoken} SHOWED TWO SHOCKS 35 JOULES COMMA BATTERY 2.98 VOLTS PERIOD BLOOD PRESURE 96 OVER 54 PULSE 61 PACED PERIOD QTC 502 PERIOD BNP 4410 PERIOD WEBER AND RINNE NOT DONE HA HA STRIKE THAT PERIOD PLAN STOP SOTALOL COMMA START AMIODARONE COMMA CALL HIS CARDIOLOGIST {^x_c.last} AT {^phone} AND FAX TO {^phone} PERIOD ECHO ACCESSION {^OTHER_ID:EC$%%%%%|%%%%%%%%} PERIOD END OF DICTATION JOB NUMBER {^OTHER_ID:%%%%%%%|%%%-%%%%} MY DEA IS NOT NEEDED BUT NPI IS {^LICENSE:1%%%%%%%%%} TRANSCRIBED {^d+1:us}
""")

# 22 dental
add("us", (19, 80), """
{F1:dental} // treatment note // chart {MRN:%%%%%|D-%%%%%|%%%%%%}
pt {m_pt.full}   dob {dob:us}   dos {d:us}
cc broken LL molar #19, D2740 denied last yr. med hx: valve (Bentall {yr-4}), INR 2.6 ok'd by cardiology {phone}, amox 2 g 1 hr pre. BP 138/84. lidocaine 2% 1:100k 1.8 ml x2, Mepivacaine 3% x1.
ext #19 surgical D7210, graft D7953 lot {DEVICE:*}, implant 4.3 x 10 NobelActive ref 34131 lot {DEVICE:%%%%%%%%|1%%%%%%%} torque 35 Ncm, ISQ 71/73. PA x2. probing 3 2 3 / 4 3 5. Misch D2 bone.
dental plan {HEALTH_PLAN:*}, pre-auth {OTHER_ID:%%%%%%%%|DN-%%%%%%}, ledger acct {ACCOUNT:%%%%%|%%%%%-%|L%%%%%}, pd $240 visa end {ACCOUNT:%%%%}
rx clinda no, amox 500 #21 norco 5 #8 (DEA {LICENSE:F@%%%%%%%|B@%%%%%%%}). sr {d+8:us} 8:10. call him {phone} txt ok, mail {email:m_pt}
{x_dds.full} DDS lic {LICENSE:%%%%%|DDS%%%%%} / asst {x_da.first}
""")

# 23 school nurse
add("us", (6, 16), """
HEALTH OFFICE LOG   {F1:school}   wk of {d-2:mdl}
Student: {f_pt.lf}   gr {n:1:9}   student ID {OTHER_ID:%%%%%%|1%%%%%%|%%%%%%%%}   DOB {dob:us}   tchr {x_t.last}
{d:mds} 10:42 - in from PE, wheeze, SpO2 93, peak flow 190 (yellow, best 280). Albuterol 4 puffs w/ spacer. 11:05 sat 97. Mom {f_mom~f_pt.first} called {phone} left vm, reached grandma {f_gm.full} {phone}.
{d+1:mds} 12:15 - bee sting at lunch table, hives 2 cm x6, EpiPen Jr 0.15 given 12:18 (lot {DEVICE:*}, exp {d+200:my}), 911. To {F2:hosp} by ambulance run {OTHER_ID:%%%%%%|$-%%%%%}.
CAIR2 imm rec {OTHER_ID:%%%%%%%|CA%%%%%%%}, Tdap lot {DEVICE:U%%%%@@|@%%%%} given {d-60:us}, MMR x2. IEP/504 review {d+20:mdl}.
Medi-Cal {HEALTH_PLAN:9%%%%%%%@|9%%%%%%%@%%%%%}. Peds Dr. {x_p.last}, fax {phone}.  Bus plate {VEHICLE:%%%%%%%|^@%%%%%} driver told re: kit.
- {x_rn.full}, RN PHN cred. {LICENSE:%%%%%%%%%|PHN%%%%%}
""")

# 24 home health visit (200+)
add("us", (90, 100), """
HOME HEALTH SKILLED NURSING VISIT                            {F1:home}
Pt: {f_pt.lf}      Age: {age}      MRN: {MRN:*}     SOC date {d-21:us}    cert {d-21:us} - {d+38:us}
Visit {d:us}  in {c:0905|0912|0920}  out {c:1002|1010|1021}   mileage 23.4    EVV check-in ID {OTHER_ID:EVV%%%%%%%|%%%%%%%%%}
Addr {L1.house}, {L1.city} {L1.zip} (gate code with office, dog "friendly").   MBI {HEALTH_PLAN:^@@%-@@%-@@%%|^@%%@@%@@%%}

Lives w/ dtr {f_dtr.full} (cell {phone}), who works nights at {E1}. Pt was 19 days in ICU for flail chest after falling off the porch in {d-60:mon}; still sore 4/10 on deep breath. A&O x3, very HOH, calls me {x_rn.first} now. BP 118/64 sit, 96/58 stand, HR 84 irreg, T 97.9, RR 18, SpO2 93% on 2 L, wt 102.6 lb (down 1.8). Lungs dim R base. Trace edema. Braden 16, Morse 65, TUG 31 s.
Wound: coccyx st 3, 2.4 x 1.9 x 0.6 cm, 80% gran, NPWT -125 mmHg, pump s/n {DEVICE:*}, canister chg'd. Foley 16 Fr 10 cc changed, lot {DEVICE:%%%%%%|NG@@%%%%}.
O2 concentrator reading 91% purity, serial {DEVICE:*}, DME called at {phone}, ticket {OTHER_ID:%%%%%%|T-%%%%%}.
Meds reconciled 14: found 2 bottles of Coumadin (2.5 + 5!!), removed the 5. INR by fingerstick {f:1.8:4.6:1}, strip lot {DEVICE:%%%%%@|$%%%%%%}. Reported to Dr. {x_md.last} at {t}, fax conf {OTHER_ID:%%%%%%%|FX%%%%%}; orders: hold x1, recheck {d+2:us}.
Teaching: sternal? no, splint w/ pillow, IS 10x/hr at 750 ml. {f_dtr.first} returned demo 3/3. Next SN {d+3:us}. MSW re respite, HHA 3w4.
{x_rn.full}, RN  lic {LICENSE:RN%%%%%%|%%%%%%}   {email:x_rn:F1}
""")

# 25 physio workers comp
add("us", (22, 64), """
{F1:rehab}  -  PT DAILY NOTE, visit {n:2:7}/12       DOS {d:us}
Pt {m_pt.full}  DOB {dob:us}  acct {ACCOUNT:*}
WC carrier claim {OTHER_ID:WC%%%%%%%|%%%-%%-%%%%%%|0%%%%%%%%%}   DOI {d-70:us}   employer {E1} (forklift)   adjuster {x_adj.full} ph {phone} fax {phone}
Dx M75.121 R RTC tear s/p repair {d-42:us}, Dr. {x_sx.last}. anchors x3, lot {DEVICE:*}
S: "slept in bed finally", 3/10. O: PROM flex 120 abd 95 ER 35. MMT 3-/5. Hawkins NT, Neer NT, Spurling neg, grip 41/88 lb. QuickDASH 54.5.
Tx 97110 x2, 97140 x1, 97014. 38 min. pulley 3x10, ice. pt used Allegra for hay fever.
A: on track wk 6. P: 2x/wk thru {d+28:us}; auth {OTHER_ID:%%%%%%%|UR-%%%%%%} expires {d+30:us}. No lift > 5 lb, RTW mod duty eval {d+14:us}.
Clocked in by palm reader ({BIOMETRIC:PALM-%%%%%|PV%%%%%%%|HG-%%%%-%%}).
{x_pt2.full}, DPT  PT lic {LICENSE:%%%%%|PT%%%%%|PT 4%%%%}
""")

# 26 email chain badge / biometrics
add("us", (30, 70), """
From: {x_a.lf} <{email:x_a:F1}>
Sent: {wd}, {d:usl} 7:58 AM
To: {x_b.lf}; IT Service Desk
Subject: RE: Omnicell lockout / wrong pt waste - {OTHER_ID:INC0%%%%%%|INC%%%%%%%}

{x_b.first}, security reset my fingerprint (enrolment {BIOMETRIC:*}, the old one {BIOMETRIC:*} is dead). Badge {OTHER_ID:%%%%%|%%-%%%%%} also would not tap at the 4 West door. Cabinet S/N {DEVICE:*}, IP {ip}, MAC {mac}. Error 0x80070005, fw 24.1.3.
The waste that hung up was for {m_pt.lf}, MRN {MRN:*}, hydromorphone 0.5 of 1 mg, {d-1:md} at 2214, transaction {OTHER_ID:%%%%%%%%|TX%%%%%%}. Witness was {x_w.first} on 4 West. Count now 11/11.
Call me on {phone} before 0700, I sleep after nights :)

-----Original Message-----
From: {email:x_b:F1}
Sent: {d-1:usl} 11:40 PM
> which reader? post a screenshot to {url:F1:helpdesk} thx. {x_b.first}, x{PHONE:^%%%%}
""")

# 27 Sask family clinic note (200+)
add("ca", (48, 69), """
{F1:clinic}, {L1.city} SK
{d:sk}     {m_pt.lf}     DOB {dob:sk}     HSN {HEALTH_PLAN:^%% %%% %%%|^%%%%%%%%}     chart {MRN:%%%%%|%%%%%%|H-%%%%}

S/ {age} yr old grain farmer, land location {STREET:NW ^-^1-^-W3|SE ^-3^-1^-W2|SW 1^-4^-^-W3|NE ^-^^-2^-W2}, {L1.county}. In with wife {f_wife~m_pt.first}. Harvest was late; he has been putting off the chest since {d-50:mon}. Tight across when he climbs the bin ladder, gone in 2-3 min of rest, CCS 2. Smoked to {yr-20}. Dad MI at 58; mom still curling at {age90}. He says Dr {x_old.last} before me started Diovan {d-2000:my}.
O/ BP 162/88 R, 158/90 L, HR 58 reg, wt {n:78:118} kg, BMI 31.4. S4, no bruits, Heberden's nodes both hands, Phalen neg.
ECG today: sinus brady 56, PR 204, QRS 98, QTc 411, flat T in V5-6. Labs drawn {d-7:sk}, lab order {OTHER_ID:%%%%%%%%|LR-%%%%%}: LDL {f:2.1:4.6:1}, A1C 6.4 %, eGFR 61, PSA 3.1, Hgb 148. FIT kit {OTHER_ID:%%%%%%%|F-%%%%%%} neg.
A/ 1. Stable angina, pretest high. 2. HTN, not at goal. 3. Cuff tendinopathy.
P/ ASA 81, bisoprolol 2.5, atorva 40, nitro spray. MIBI req'd, referral {OTHER_ID:REF-%%%%%%|€%%%%%}. Subacromial Depo-Medrol 40 mg + 4 mL lido, lot {DEVICE:@@%%%%|%%@%%%@}, exp {d+300:my}. Flu shot + Shingrix #1, lot {DEVICE:*}. Prescription faxed to {F2:pharm}, {phone}. No baling alone; neighbour {m_nb.first} has a phone. SGI medical (DL {LICENSE:%%%%%%%%|%% %%% %%%}) held until MIBI back. Call results to {phone} after supper; he does not do e-mail. RTC {d+14:sk}.
{x_md.full} MD CCFP, CPSS {LICENSE:%%%%|%%%%%}
""")

# 28 Sask referral letter (200+)
add("ca", (50, 89), """
{F1:clinic}
{L1.street}, {L1.city}, Saskatchewan  {L1.zip}
Tel {phone}   Fax {phone}

{d:sk}

Dr. {x_sp.full}
Division of Neurology, {F2:hosp}, {L2.city}

Re: {f_pt.ful}   b. {dob:sk}   HSN {HEALTH_PLAN:^%%%%%%%%|^%% %%% %%%|^%%-%%%-%%%}   our file {MRN:%%%%%|%%-%%%%}   F

Dear {x_sp.first},

Thank you for seeing this {age} year old retired bookkeeper for {E1}. Since about {d-240:my} she has a right hand rest tremor at 4-5 Hz, small writing and a shorter stride. Her husband {m_hub~f_pt.first} drove her in 140 km of gravel for this. Parkinson's is my first thought, though her sister carries the GBA1 p.N409S variant and there is an uncle with Huntington's (HTT 42 repeats). MoCA 26/30, H&Y 1.5, UPDRS III 17. Myerson's sign equivocal, no Kayser-Fleischer rings. Lying BP 134/78, standing 112/70.

Bloods on {d-12:sk}: TSH 1.9, B12 288, ferritin 61. CT head was done at {F3:hosp} on {d-9:sk} (exam no. {OTHER_ID:CT-%%%%%%|%%%%%%%%|C$%%%%}): no bleed, Fazekas 1. She has a cochlear implant, serial {DEVICE:*}, so mind the MRI.

Medications: metoprolol 25 bid, Alesse long stopped, vitamin D 1000, Sinemet 100/25 ½ tab tid started {d-5:sk}.

Provincial referral no. {OTHER_ID:%%%%%%%|SR-%%%%%%}; her travel claim under the health plan needs your signature on form 7. She can be reached at {phone}, or through the daughter {f_dtr.full}, {email:f_dtr}. Telehealth room is booked {d+30:sk}, 1:15, link {url:F1:telehealth}.

With thanks,
{x_md.full}, MD    MSP billing no. {LICENSE:%%%%|%%%%-%}
""")

# 29 Sask after-hours phone / transfer
add("ca", (8, 30), """
after hours call log, dr {_x_md.last} on call   {d:sk}  {t}h
rn {x_rn.first} from {F1:hosp} ER (no lab after 1600). pt {x_pt.full} {age}y hsn {HEALTH_PLAN:^%% %%% %%%|^%%%%%%%%} dob {dob:sk} visit {OTHER_ID:%%%%%%%|E%%%%%%}
rolled quad at [[the farm||the lake lot]], {STREET:SW ^-4^-1^-W3|NE 1^-^^-^-W2|NW ^-2^-^-W3}, {L1.county}. no helmit. GCS 13, BP 94/60, HR 128, belly tender LUQ, eFAST + in Morison's. 16 g x2, TXA 1 g, O neg 2 u (units {OTHER_ID:C0%%%% $ %%%%%%|C0%%%%$%%%%%%} + {OTHER_ID:C0%%%% $ %%%%%%|C0%%%%$%%%%%%}).
called bed line {phone}, trauma dr {x_tr.last} accepts at {F2:hosp}. air crew ETA 40 min, mission {OTHER_ID:%%-%%%%|M%%%%%|$-%%%%}, ground backup {F3:ems} {phone}
ct sent by PACS acc {OTHER_ID:%%%%%%%|X$%%%%%}. mom {f_mom.full} ph {phone} driving down. quad serial/VIN for rcmp {vin}, rcmp file {OTHER_ID:€%%%%%%|€-%%%%%%}
to bed 2315. pls scan this to chart {MRN:%%%%%|%%%%%%} monday. 2 call-backs, 35 min, code 760A
""")

# 30 LTC rounds Saskatchewan
add("ca", (91, 103), """
LONG TERM CARE ROUNDS   {F1:snf}, {L1.city}     {d:sk}
1) {f_pt.full}, rm 14, age {age}, HSN {HEALTH_PLAN:^%%%%%%%%|^%% %%% %%%}, DOB {dob:sk}, LTC file {MRN:%%%%|L-%%%%|%%%%%}
 Ate birthday cake {d-4:sk} at the spring tea, tells everyone she is {agew}. Falls x2 since last rounds ({d-20:sk} and {d-8:sk}), incident {OTHER_ID:IR-%%%%|€-%%%|%%%%%%}, no #. Wt 48.1 kg, BP 128/60, CPS 4, PPS 40%. Colles' L wrist {yr-3}. Bruise 4 x 6 cm hip. eGFR 28 so digoxin to 0.0625. d/c Aricept. Hearing aid R lost, replacement s/n {DEVICE:$%%%%%%|@%%%%%%%}. Foley out.
 Goals C2, signed by niece {f_nc.full} proxy, {phone} (h), {phone} (w, at {E1}). 
 No NIHB, not a veteran. Trust acct {ACCOUNT:%%%%-%%|%%%%%|T%%%%} per office, $60/mo hair.
 COVID + RSV jab {d-30:sk}, lots {DEVICE:@@%%%%|%%%@%%@} / {DEVICE:*}.
 Lab {d-3:sk} req {OTHER_ID:%%%%%%%|R%%%%%%}: Na 131, K 5.1, Hgb 104, TSH 6.8.
 Next rounds {d+28:sk}. {x_md.il} (CPSS {LICENSE:%%%%|%%%%%}) w/ LPN {x_lpn.first}
""")

# 31 WCB / SGI farm-work injury
add("ca", (19, 66), """
PHYSICIAN'S FIRST REPORT - WORKER INJURY  (PPI)                Claim no. {OTHER_ID:W%%%%%%%|%%%%%%%|€%%%%%}
Worker      {m_pt.ulf}                        SIN {SSN:^%% %%% %%%|^%%-%%%-%%%}     HSN {HEALTH_PLAN:^%%%%%%%%|^%% %%% %%%}
DOB         {dob:iso}                      Phone {phone}
Address     {L1.street}, {L1.city} SK  {L1.zip}
Employer    {E1}        Job: hauler, class 1A   DL {LICENSE:%%%%%%%%}
Injury date {d-1:iso} approx 06:40    Seen {d:iso}
Mechanism   Semi (plate {VEHICLE:%%% @@@|@@@ %%%}, VIN {vin}) jackknifed on the grid in {L1.county}. Struck R knee, brief LOC.
Findings    GCS 15. Lachman 2+, McMurray neg, effusion. Ottawa knee + . CN II-XII ok. BP 146/90. L thumb lac 3 cm, 5-0 x4. Td given, lot {DEVICE:C%%%%@@|%%@%%%}
Imaging     XR R knee #{OTHER_ID:%%%%%%|XR%%%%%}: Segond fracture. ICD-9 836.0
SGI file    {OTHER_ID:%%%%%%%%-%|%%%% %%%%}   adjuster {x_adj.full}, {email:x_adj}
Able to work? No, est. 6 wks. Brace, Tylenol #3 x20, physio 2/wk, recheck {d+10:iso}.
Physician   {x_md.full}   billing {LICENSE:%%%%|%%%%%}   fax {phone}      Fee code 750E
""")

# 32 Sydney admissions clerk sheet
add("au", (20, 97), """
PATIENT REGISTRATION / ADMISSION     {F1:hosp}     printed {d:dmy} {t}
MRN {MRN:%%%%%%%|^%%%%%%%%|%%%-%%-%%}    AUID {OTHER_ID:1%%%%%%%|A%%%%%%}    Encounter {OTHER_ID:%%%%%%%%-%|E%%%%%%%}
Surname/Given  {f_pt.ulf}            Sex F   Age {age}
D.O.B. {dob:dmy}     COB {c:Lebanon|Vietnam|Greece|Tonga|Australia}      Lang {c:Arabic|English|Vietnamese}     Interp {c:Y|N}
Address {L1.street} {^L1.city} NSW {L1.zip}
Mob {phone}   Home {phone}   Email {email:f_pt}
Medicare {HEALTH_PLAN:^%%% %%%%% %|^%%%%%%%%%|^%%%%%%%%% - ^}  ref {n:1:4}  exp {d+900:my}    DVA: {HEALTH_PLAN:NX%%%%%%|NSS%%%%%|N%%%%%% GOLD}
Fund: private, mem no {HEALTH_PLAN:%%%%%%%%@|%%%%%%%|@@%%%%%%}, excess $500 recd, receipt {ACCOUNT:%%%%%%|R%%%%%}
NOK {m_nok~f_pt.full} ({c:brother|cousin|spouse}) {phone}      Employer of pt: {E1}
GP Dr {x_gp.full}, {F2:clinic}, prov no {LICENSE:%%%%%%%@|%%%%%%@@}
Photo / kiosk face ID enrolled {d:dmy}, template {BIOMETRIC:FACE-%%%%%%|FR%%%%%%%|fid_~~~~~~~~}
Adm via ED, triage cat 3, bed 7B-22, fin class 02, DRG E62A, AMO {x_amo.last}
Clerk {x_cl.first}, desk ext {PHONE:5%%%%|8%%%%}
""")

# 33 Sydney clerk e-mail chain double MRN (200+)
add("au", (30, 88), """
From: {x_a.full} <{email:x_a:F1}>
To: {mailbox:F1:him.duplicates}
Cc: {x_b.full}
Date: {wd}, {d:dmyl} 16:05
Subject: FW: two MRNs one lady?? URGENT pls before theatre tomorrow

Hi all,

Me again from the front desk. {f_pt.ful} came up to the counter just now for pre-admission, theatre is {d+1:dmyl}, list 4, second case. She has {MRN!a:%%%%%%%|^%%%%%%%%} which I made off her Medicare card ({HEALTH_PLAN:^%%% %%%%% %|^%%%%%%%%%}) but ED had already made {MRN!b:%%%%%%%|^%%%%%%%%} on {d-3:dmyl}, under the married name with DOB out by one day. Correct DOB is {dob:dmy}, I sighted licence {LICENSE:%%%%%%%%|^%%%%@@} and passport {SSN:PA%%%%%%%|N%%%%%%%|RA%%%%%%%}. Address is now {L1.street}, {L1.city} {L1.zip}, NOT the {L2.city} one.

Her bloods from {d-2:dmyl} (lab no {OTHER_ID:$-%%%%%%%|%%%%%%%%|NP%%%%%%}) went to the wrong file and so did the group and hold, Rh neg, Hb 101, INR 1.1. Anaes Dr {x_an.last} is cranky and fair enough. Also the wristband printer (asset {DEVICE:WB%%%%%|%%%%%%}, {ip}) spat out 2 bands, I shredded one.

Can someone merge and ring me on {phone} or desk {PHONE:5%%%%|8%%%%}? I have put a ticket in, {OTHER_ID:REQ%%%%%%%|SD-%%%%%%}. If the merge is not through by 0600 theatre will cancel and that is 11 weeks on the cat 2 list.

Ta,
{x_a.first}

> From: {x_b.full}
> Date: {d-1:dmyl} 09:12
> {x_a.first}, self check-in kiosk linked her palm scan {BIOMETRIC:PS-%%%%%%|PV-€-%%%%|BIO%%%%%%} to the ED number, hence alert 38. I cannot unlink it from here. Try {url:F1:idsupport}, form v2. Pls quote audit {OTHER_ID:AU%%%%%|%%%%-%%%%}. {x_b.first}
""")

# 34 Sydney ED discharge letter (200+)
add("au", (22, 93), """
{F1:hosp}
Emergency Department Discharge Referral
{L1.street}, {^L1.city} NSW {L1.zip}     Ph {phone}     Fax {phone}

{d:dmyl}
Dr {x_gp.full}
{F2:clinic}, {L2.city}

RE: {m_pt.ulf}    MRN {MRN:%%%%%%%|%%%-%%-%%}    DOB {dob:dmy}    {age} yrs    Medicare {HEALTH_PLAN:^%%% %%%%% %|^%%%%%%%%% %}
{c:Presented|Arrived} {d-1:dmyl} 21:14     Departed {d:dmyl} 03:40     Visit no. {OTHER_ID:%%%%%%%%|ED$%%%%%%}

Dear {x_gp.first},

Thank you for reviewing this gentleman, a driver with {E1}, who presented with 2/7 of colicky right loin pain 9/10, nausea and one episode of frank haematuria. Background: gout, hypertension, Hashimoto's, lap chole {yr-6}, laser for BPH {d-900:my}. Allergy to Keflex (rash). Meds: perindopril 5, Zyloprim 300, Eutroxsig 100.

On exam: afebrile 36.8, HR 96, BP 151/87, RR 18, SpO2 99% RA, GCS 15. Murphy's punch positive R. Urine: blood 3+, leuk neg, nit neg. Bloods: WCC {f:7:15:1}, Hb 144, Cr {n:74:148}, CRP 12, lipase 31. CT KUB (accession {OTHER_ID:CT$%%%%%%|%%%%-%%%%%|R%%%%%%%}) 4 x 3 mm stone at R VUJ, 640 HU, mild hydronephrosis. He had an old JJ stent card in his wallet, lot {DEVICE:*}, removed in {yr-2}. 

Rx: indomethacin 100 PR, morphine 2.5 + 2.5 mg IV, tamsulosin 400 mcg.

Plan: 1. Strain urine. 2. Urology stone clinic {d+14:dmyl} 9.20, referral {OTHER_ID:%%%%%%|OPR-%%%%%}. 3. Repeat UEC {d+5:dmyl}. 4. Certificate to {d+3:dmyl}.
My Health Record uploaded. Wife {f_wife~m_pt.first} {phone} has a copy; results line {url:F1:results}.

Dr {x_md.full}, ED registrar     AHPRA {LICENSE:MED000%%%%%%%}     Provider {LICENSE:%%%%%%@@|%%%%%%%@}
""")

# 35 Sydney clerk: property log + SMS
add("au", (28, 90), """
CASHIER / PATIENT PROPERTY     {F1:hosp}     book 14 pg {n:2:99}
{d:dmy} 11.25   Pt {m_pt.ulf}  MRN {MRN:%%%%%%%|%%%-%%-%%}  ward 5A bed 12  dob {dob:dmy}
 1 x wallet brown, $215.40 cash, licence {LICENSE:%%%%%%%%|^%%%%@@}, bank card ending {ACCOUNT:%%%%}
 1 x phone Galaxy S21, IMEI {DEVICE:35%%%%%%%%%%%%%}   1 x watch, Seiko type, 1 x upper denture
 car keys, ute in P2 rego {VEHICLE:@@%%@@|@@@-%%@|@@@%%@} NSW, permit {OTHER_ID:P%%%%%|%%%%%%}, tow after {d+3:dm}
 envelope seal {OTHER_ID:%%%%%%|AA%%%%%}, safe shelf 3. Refund TV hire $22 to bank acc {ACCOUNT:%%%%%%%%|%%%% %%%%} 
 witness {x_rn.il} EEN
SMS sent log
 -> {phone}  {d+1:dm} 09:00 "Hi {m_pt.first}, yr cardiology appt is {d+8:dml} 2.40pm lvl 3. Reply Y. Info {url:F1:appts}"
 <- {d+1:dm} 09:07 "Y can my dtr {_f_dtr.first} come she is on {phone}"
 -> {d+1:dm} 09:15 "Yes. Bring Medicare card. Txt STOP to opt out"
Pensioner conc. card no. {HEALTH_PLAN:%%% %%% %%%@|%%%%%%%%%@} copied. Clerk {x_cl.full}
""")

# 36 UK clinic letter (200+)
add("uk", (90, 98), """
{F1:hosp}                                   Department of Elderly Medicine
Our ref {OTHER_ID:@@/@@/%%%%%%|EM/%%%%%}        Secretary {phone}        {mailbox:F1:elderly.secs}
Clinic date {d:dmyl}        Typed {d+4:dmyl}

Dr {x_gp.il}
{F2:clinic}, {L1.street}, {L1.city}, {L1.cname} {L1.zip}

Dear Dr {x_gp.last}

{f_pt.full}   DOB {dob:dmy}   NHS No {SSN:^%% %%% %%%%|^%%%%%%%%%}   Hosp No {MRN:@%%%%%%|%%%%%%|RX%%%%%}
{L2.street}, {L2.city} {L2.zip}   Tel {phone}

Diagnoses: 1. Paroxysmal AF, CHA2DS2-VASc 5. 2. Mixed dementia, AMTS 7/10. 3. Paget's disease of the tibia. 4. Left Thompson hemiarthroplasty {yr-7}. 5. Dual chamber pacemaker {d-1900:my} (serial {DEVICE:*}).

I reviewed this delightful {age}-year-old lady with her son {m_son~f_pt.first} in today's falls clinic. She has had four falls since {d-100:my}, the last on {d-11:dml}, when Meals on Wheels found her by the Aga. No loss of consciousness; Waterlow 15, Rockwood 5. Sitting BP 142/70, standing 118/64 at 3 minutes. Romberg positive. ECG paced 60. TUG 24 s, 4AT 0. Hb 118, Na 132, eGFR 41, vitamin D 22, bone profile: ALP 310. CT head {d-6:dmy} (accession {OTHER_ID:RXQ%%%%%%%|%%%%%%%%%}): no subdural.

Changes: stop doxazosin, reduce bisoprolol to 1.25 mg, start alendronate 70 mg weekly, Fultium-D3 800. Apixaban 2.5 mg bd to continue. Yellow Card {OTHER_ID:GB-%%%%%%|ADR %%%%%%%%} for hyponatraemia on sertraline. Care line alarm unit no. {DEVICE:%%%%%%|TL%%%%%} tested.

She holds a Blue Badge, and her Honda, {VEHICLE:@@%% @@@|@%%% @@@}, should now stay in the garage; DVLA to be informed. Review 3 months.

Yours sincerely
{x_md.full}, Consultant Physician   GMC {LICENSE:%%%%%%%}
""")

# 37 Irish PHN / NZ visit
add("ie", (60, 97), """
PHN HOME VISIT RECORD      {F1:clinic}      {d:dmyl}
Client {m_pt.full}   DOB {dob:dmy}   PPSN {SSN:%%%%%%%@|%%%%%%%@@}   GMS card {HEALTH_PLAN:%%%%%%%@|@%%%%%%@|%%@%%%%%%}   chart {MRN:%%%%%%|K%%%%%%}
{L1.street}, {L1.city}, {L1.county}, {L1.zip}.   Mob {phone}
GP {x_gp.last}. D/c from {F2:hosp} {d-3:dm} after #NOF (DHS L, screws lot {DEVICE:*}), age {age}. Living alone with the dog, range lit, house warm. BP 124/68 P 72 T 36.4 sats 95% RA. Wound 11 cm, clips x 14, for removal {d+5:dm}. Barthel 13/20, MUST 1, Norton 14, MMSE 25/30. Clexane 40 via pt, sharps bin given. INR n/a.
Neighbour {f_nb.first} does messages, {phone}. Daughter {f_dtr~m_pt.full} in [[NZ {phone.nz}, {L2nz.street}, {L2nz.city} {L2nz.zip}||NZ, {phone.nz} or {L2nz.street}, {L2nz.city} {L2nz.zip}]], wants e-mails: {email:f_dtr}.
Home support appl {OTHER_ID:HS-%%%%%|%%%%%/$|HSS%%%%} lodged {d-1:dm}. Pendant alarm serial {DEVICE:*}. My pin {LICENSE:%%%%%%|0%%%%%} NMBI. {x_phn.full} RPHN
""")

# 38 India lab sheet
add("in", (24, 82), """
{^F1:lab}   (NABL cert {LICENSE:MC-%%%%})            {L1.street}, {L1.city} - {L1.zip}, {L1.state}
Ph: {phone} / {phone}     {url:F1:reports}
Pt. Name : {m_pt.full}           Age/Sex : {age} Y / M
UHID     : {MRN:%%%%%%%%|SH.%%%%%%%|UH%%%%%%}      Lab No. : {OTHER_ID:%%%%%%%%%%|L$%%%%%|%%%%/$}      Barcode {OTHER_ID:%%%%%%%%|A%%%%%%%}
Aadhaar  : {SSN:^%%% %%%% %%%%|XXXX XXXX %%%%}     TPA card : {HEALTH_PLAN:%%%%%%%%%%|MD-%%%%%%%|@@@%%%%%%%}
Ref. by  : Dr. {x_md.full} (Reg. no. KMC {LICENSE:%%%%%})      Coll. {d-1:dmyl} 07:10   Rep. {d:dmyl} 18:32
----------------------------------------------------------------
TEST                 RESULT     UNIT        BIO REF
Haemoglobin          {f:8.2:15.9:1}       g/dL        13.0-17.0
TLC                  {n:3900:14200}       /cumm       4000-10000
Platelets            {f:0.6:3.9:2}       lakh/cumm   1.5-4.1
Dengue NS1 (ELISA)   {f:0.1:14:1}        units       < 9 neg
Widal TO/TH          1:80 / 1:160
HbA1c (HPLC, D-10)   {f:5.2:11:1}        %           4.0-5.6
S. creat             {f:0.7:2.4:2}       mg/dL       0.7-1.3
Kit lot {DEVICE:@@%%%%%|%%%%%%@}. Analyser S/N {DEVICE:*}. Smear: no MP seen, Leishman stain.
Bill a/c {ACCOUNT:%%%%%%|OP/%%%%%}, Rs 2,450 paid UPI ref {ACCOUNT:%%%%%%%%%%%%}. Report to son {m_son~m_pt.first} on whatsapp {phone}.
{x_pa.full}, MD (Path)
""")

# 39 repatriation report DE / FR / ES (200+)
add("us", (52, 91), """
MEDICAL ASSISTANCE / REPATRIATION REPORT  no. 3          file {OTHER_ID:AS-€-%%%%%|%%%%%%/$|REP%%%%%%}
Insured: {m_pt.fml}, US citizen, b. {dob:dmyl}, passport {SSN:%%%%%%%%%|A%%%%%%%%}, policy {HEALTH_PLAN:TRV%%%%%%%|%%%-%%%%%%%|W%%%%%%%%%}
Home: {L1.street}, {L1.city}, {L1.state} {L1.zip}; wife {f_wife~m_pt.first} travelling with him, {phone}, {email:f_wife}

[[Treating hospital: {F1de:hosp}, {L2de.street}, {L2de.zip} {L2de.city}, Germany. Tel {phone.de}. Fallnummer {OTHER_ID:%%%%%%%%|$%%%%%%}. Aufnahme {d-8:de}, geplante Entlassung {d+1:de}. Behandelnd: Dr. med. {x_doc@de.full}||Treating hospital: {F1fr:hosp}, {L2fr.street}, {L2fr.zip} {L2fr.city}, France. Tél {phone.fr}. N° de dossier {OTHER_ID:%%%%%%%%|$%%%%%%}. Entré le {d-8:fr}, sortie prévue le {d+1:fr}. Médecin: Dr {x_doc@fr.full}||Treating hospital: {F1es:hosp}, {L2es.street}, {L2es.zip} {L2es.city}, Spain. Tel {phone.es}. Nº de episodio {OTHER_ID:%%%%%%%%|$%%%%%%}. Ingreso {d-8:es}, alta prevista {d+1:es}. Médico: Dra. {f_doc@es.full}]]

Clinical: {age} y male, rental car off the road at 70 km/h, plate {VEHICLE:@@ @@ %%%|@@-%%%-@@|%%%% @@@}, police ref {OTHER_ID:%%%%%%/%%|PV %%%%%%}. Haemothorax L (Bülau drain 28 Ch, out day 4), ribs 4-8, Mason II radial head, Le Fort I. Intubated 3 days, extubated ok. Today: T 36.9, RR 18, SpO2 94% on 1 L/min, Hb 9.4 g/dl (5.8 mmol/l), Quick 88%, CRP 41, lactate 1.0, GCS 15, Norton 16, VAS 3/10. Plate fixation L radius, implant lot {DEVICE:*}. Enoxaparin 40, Novalgin 4 x 500 mg, pantoprazole 40.

Fit to fly: stretcher, nurse escort + O2, not before {d+3:dml} (pneumothorax rule 7-14 days). MEDIF accepted, flight PNR {OTHER_ID:@@@%@@|@%@@@@}. Escort RN {x_rn.full}, California licence {LICENSE:RN%%%%%%|%%%%%%}, mobile {phone}; monitor serial {DEVICE:*}, 4 batteries, oxygen 2 x 850 L.
Receiving: {F2us:hosp}, ICU step-down bed confirmed by {x_bed.first}, ph {phone}, their MRN {MRN:*}. Ambulance both ends. Guarantee of payment EUR 31,400 ref {ACCOUNT:GOP%%%%%%|GP-%%%%-%%|%%%%%%%%}. 
Weight 92 kg, no allergies. Wheelchair WCHC.
""")


def note(t, n, seed):
    loc, age, text = T[t]
    ctx = Ctx(random.Random(f"ee-{seed}-{t}-{n}"), loc, age)
    return render(text, ctx)


def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for t in range(len(T)):
        for i in range(n):
            text, spans = note(t, i, seed)
            sys.stdout.write(json.dumps({"template": t, "text": text, "spans": spans}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
