#!/usr/bin/env python3
"""Synthetic clinical notes with annotated identifiers: python3 make.py N SEED > notes.jsonl (all persons invented)."""
import sys, re, json, random, datetime, unicodedata

FEM = """Anna Rose Hope May Grace Faith Joy Ivy Dawn June April Summer Autumn Holly Hazel Olive Violet Daisy Pearl Ruby Amber Crystal Heather Iris Poppy Melody Charity Destiny Harmony Sky
Teresa Kathleen Margaret Deborah Latoya Keisha Shanice Ebony Tamika Aaliyah Imani Brenda Donna Patrice Colleen Wanda Rhonda Shirley Edna Mildred Bernice Agnes Beatrice Harriet Winifred Dorothy Mavis Gladys
Siobhan Niamh Aoife Sinéad Róisín Gráinne Orla Ciara Maeve Bronwyn Cerys Rhiannon Morag Eilidh Isla Fiona Gemma Philippa Nicola Tracey Jade Chloe
María Guadalupe Rosario Xiomara Yesenia Lucía Inés Marisol Esperanza Consuelo Dolores Milagros Altagracia Beatriz Fernanda Conceição Thaís Luciana
Agnieszka Małgorzata Katarzyna Oksana Svetlana Olga Natalya Ludmila Jelena Snežana Zsuzsanna Ilona Mihaela Daniela Elif Ayşe Fatma Zeynep Leyla Shirin Parisa Nasrin Maryam
Fatima Khadija Amina Hodan Halima Sahra Fadumo Zahra Noor Yasmin Samira Rania Huda Priya Lakshmi Anjali Deepa Sunita Meera Kavita Harpreet Gurpreet Simran Nusrat Shabnam Farzana
Mei Xiaoling Yuxin Lihua Siu-Ling Wai-Man Thuy Ngoc Linh Hanh Mai Soo-jin Ji-woo Eun-ha Yuki Keiko Haruka Naoko Malee Siti Nurul Dewi Jasmine Maricel Rowena Analyn
Ngozi Chioma Adaeze Folake Yetunde Abena Akosua Wanjiru Achieng Thandiwe Nomvula Tsehay Selam Almaz Leilani Kalani Moana Aroha Ngaire Talulah Winona""".split()
MAL = """Mark Chase Grant Will Bill Rob Pat Frank Drew Art Chuck Jack Dean Lane Reed Cliff Glen Heath Clay Hunter Mason Carter Cooper Chance Miles Rich Gene Guy Ray Earl Duke Ace
Walter Clarence Leroy Otis Darnell Tyrone DeShawn Jamal Marquis Terrell Curtis Roscoe Wendell Vernon Elmer Harold Norman Eugene Stanley Cyril Nigel Clive Alistair Hamish Callum Ewan Gareth Rhys Dafydd
Padraig Seamus Cormac Eoin Ciarán Fergal Declan Donal Tadhg Liam Kevin Darren Wayne Bruce Lachlan Angus Trevor
José Jesús Ángel Ramón Efraín Hernán Joaquín Rigoberto Ulises Wilfredo Osvaldo Thiago Caetano João Luigi Giancarlo Matteo Jürgen Dieter Günter Björn Lars Søren Mikkel Pieter Joost Étienne Jean-Luc Thierry
Wojciech Zbigniew Krzysztof Dmitri Volodymyr Bohdan Yevgeny Goran Dragan Zoltán Gheorghe Ioannis Stavros Mehmet Emre Kemal Reza Behrouz Farhad Hossein
Ahmed Mohammed Abdi Yusuf Omar Khalid Tariq Bilal Ibrahim Hassan Walid Rajesh Suresh Venkat Arjun Sanjay Harjit Balwinder Imran Zubair Mahbub
Wei Jian Guang Ka-Ho Xiaoming Minh Tuan Duc Hieu Min-jun Seung-ho Kenji Hiroshi Takumi Somchai Budi Agus Rizal Jomar Reynaldo Crisanto
Emeka Chidi Obinna Tunde Babajide Kwame Kofi Kipchoge Odhiambo Sipho Thabo Dawit Tesfaye Haile Keoni Sione Tevita Wiremu Tane Dakota""".split()
LAST = """Young Bell Grant Hope Chase Lane Rose May Mark Long Short Small Little Strong Wise Moody Savage Hand Foote Legg Head Shin Back Bone Blood Hart Payne Akers Coffin Graves Church Bishop Pope Abbott Monk Parsons Dean Day Weeks Winter Summers Frost Snow Rain Flood Brook Rivers Lake Pond Woods Forest Field Hill Dale Banks Stone Wall Gates Street Park Green Brown Black White Gray Reddy Golden Silver Steele Glass Wood Baker Butcher Cook Fisher Hunter Farmer Shepherd Porter Page Price Cash Sharp Blunt Case Best Good Goodenough Love Joy Loving Sweet Rice Bean Berry Olive Cherry Fox Wolfe Swan Crane Finch Drake Peacock Bass Pike Salmon Bird Marsh Heath Moss Reed Cotton
Keller Abernathy Ackerman Ballard Bohannon Boudreaux Broussard Thibodeaux Calloway Crenshaw Culpepper Dalrymple Delacroix Eberhardt Faulkner Fontenot Gallagher Guthrie Haverford Hollingsworth Ingersoll Jablonski Kowalczyk Kuykendall Lindqvist Lundgren Maddox Mayfield McAllister McGillicuddy Merriweather Nordstrom Oglethorpe Pettigrew Prudhomme Quarles Ravenscroft Rutledge Satterfield Schumacher Stackhouse Swenson Tillman Underhill VanHorn Vandersloot Whitlock Yarborough Zimmerman Washington Booker Gaines Mosley Pinckney Tubbs Womack
O'Brien O'Sullivan O'Shaughnessy MacDonagh McNamara Ní-Bhriain Gallacher Fitzgerald Fitzpatrick Kavanagh Mulcahy Tierney Hanrahan Featherstone Ramsbottom Higginbotham Entwistle Ollerenshaw Cholmondeley Birtwistle Sidebottom Postlethwaite Pritchard Llewellyn Bevan Gwynne Cadwallader Farquharson Urquhart Colquhoun Menzies MacLeod Buchanan Carruthers Trelawney Penhaligon Tregenza Smythe-Jones Barrington-Hall
García Hernández Gutiérrez Villanueva Zaragoza Ocampo Quiñones Echeverría Santiago Maldonado Figueroa Cisneros Delgado Ybarra Zúñiga Núñez Peña Muñoz Ferreira Nogueira Gonçalves Magalhães Carvalho Da-Silva Esposito Bianchi Tagliaferro Lombardi Dell'Acqua Müller Schäfer Köhler Hoffmann Vogelsang Zeller Bergström Åkesson Sørensen Østergaard Halvorsen Mäkinen Virtanen Janssens VanDijk Hoekstra DeVries Lefebvre Bélanger Tremblay Gagnon Thériault
Kowalski Wiśniewski Szczepański Dąbrowski Wójcik Novák Dvořáková Horváth Szabó Nagy Popescu Ionescu Dimitrov Petrović Jovanović Marković Hadžić Kovalenko Shevchenko Bondarenko Ivanov Sokolova Kuznetsov Lebedev Papadopoulos Karagiannis Yılmaz Demir Çelik Öztürk Kaya Hovhannisyan Petrosyan Gelashvili
Hosseini Tehrani Karimi Ahmadi Rahimi Al-Masri Al-Hassan El-Sayed Haddad Khoury Mansour Nasser Farouk Abdullahi Warsame Jama Farah Hirsi Osman Mohamud Benali Boukhari Cohen Levi Rosenzweig Ben-Ami
Patel Sharma Krishnamurthy Subramanian Venkataraman Iyer Chatterjee Mukherjee Banerjee Singh Kaur Dhillon Gill Sandhu Chaudhry Qureshi Siddiqui Bhatti Akhtar Rahman Chowdhury Hossain Perera Wickramasinghe Jayawardena Gurung Thapa Shrestha
Wang Li Zhang Chen Liu Xu Zhao Huang Ng Wong Cheung Leung Lam Tan Lim Goh Nguyen Tran Pham Vo Dang Bui Kim Park Choi Jung Yoon Kang Tanaka Watanabe Kobayashi Fujimoto Nakagawa Saito Srisai Wongsakul Suharto Wijaya Santoso Dimaculangan Macaraeg Bautista Pangilinan Batungbakal Htoo Soe Vang Xiong Yang Sok Chea
Okafor Nwosu Eze Adeyemi Okonkwo Balogun Oyelaran Mensah Owusu Boateng Asante Kamau Wanjala Otieno Mwangi Mutasa Dlamini Nkosi Ndlovu Tesfamariam Gebremedhin Bekele Haileselassie Diallo Traoré Camara Sow Mbeki Tshombe Kahananui Kealoha Tupou Faleolo Ngata Parata Begay Yazzie Tsosie Whitehorse Littlewolf Runningbear""".split()
LAST = list(dict.fromkeys(LAST))
MIDI = "ABCDEFGHJKLMNPRSTW"
CITY = {
"us": "Duluth;Peoria;Yakima;Bakersfield;Shreveport;Chattanooga;Dubuque;Sioux Falls;Pocatello;Laramie;Amarillo;Lubbock;Terre Haute;Fort Wayne;Kalamazoo;Saginaw;Eau Claire;La Crosse;Bemidji;Scranton;Altoona;Erie;Utica;Poughkeepsie;Bangor;Lewiston;Nashua;Pawtucket;Waterbury;Trenton;Wilmington;Roanoke;Lynchburg;Asheville;Gastonia;Spartanburg;Macon;Valdosta;Ocala;Fort Myers;Mobile;Tupelo;Hattiesburg;Texarkana;Pine Bluff;Joplin;Independence;Salina;Enid;Lawton;Grand Island;Minot;Bozeman;Coeur d'Alene;Flagstaff;Las Cruces;Reading;Orange;Normal;Hope;Truth or Consequences;Liberty;Bend;Eureka;Modesto;Visalia;Oxnard;Hilo;Wasilla;Two Harbors;Cloquet;Ypsilanti;Sandusky;Chillicothe;Paducah;Bowling Green".split(";"),
"uk": "Stockport;Rotherham;Wolverhampton;Kettering;Scunthorpe;Grimsby;Basingstoke;Bath;Reading;Slough;Wrexham;Llanelli;Merthyr Tydfil;Paisley;Kirkcaldy;Dundee;Oban;Lisburn;Ballymena;Omagh;Bury St Edmunds;King's Lynn;Hebden Bridge;Hove;Barrow-in-Furness;Penzance;Truro;Yeovil;Rugby;Sandwich".split(";"),
"ie": "Mullingar;Tralee;Letterkenny;Athlone;Drogheda;Clonmel;Ennis;Ballina;Portlaoise;Naas;Youghal".split(";"),
"au": "Ballarat;Wagga Wagga;Toowoomba;Dubbo;Mildura;Bunbury;Geraldton;Launceston;Alice Springs;Rockhampton;Orange;Parramatta;Broken Hill;Mount Gambier".split(";"),
"ca": "Moose Jaw;Thunder Bay;Sault Ste. Marie;Kamloops;Red Deer;Trois-Rivières;Moncton;Brandon;Kitchener;Gander;Lethbridge;Rimouski;Nanaimo;Hope".split(";"),
"w": "Hargeisa;Kigali;Guadalajara;Oaxaca;Tegucigalpa;Santo Domingo;Cebu;Davao;Lahore;Sylhet;Chittagong;Ludhiana;Kochi;Coimbatore;Aleppo;Mosul;Isfahan;Kabul;Kharkiv;Lviv;Kraków;Timișoara;Plovdiv;Izmir;Addis Ababa;Asmara;Kumasi;Ibadan;Enugu;Port-au-Prince;Can Tho;Da Nang;Fuzhou;Shenyang;Busan;Sendai;Mandalay;Kathmandu;Apia;Belo Horizonte".split(";")}
COUNTY = {"us": "Hennepin County;St. Louis County;Kern County;Cuyahoga County;Maricopa County;Wake County;Travis County;Yakima County;Lackawanna County;Caddo Parish;Orleans Parish;Orange County;Lake County;Washtenaw County;Bernalillo County;Hinds County;Pima County;King County;Erie County;Cook County;Multnomah County;Penobscot County".split(";"),
"uk": "Lancashire;Cumbria;Norfolk;Shropshire;West Sussex;Northumberland;Powys;County Durham;Derbyshire;Fife;Co. Antrim;Leicestershire".split(";"),
"ie": "Co. Mayo;Co. Kerry;County Clare;Co. Offaly;Co. Donegal;County Meath;Co. Tipperary;Co. Wexford".split(";")}
STN = "Maple;Oak;Elm;Washington;Lincoln;Jefferson;Prospect;Cedar;Sunset;Willow Creek;Old Mill;County Line;Martin Luther King Jr;Highland;Juniper;Cherry Hill;Magnolia;Pine Ridge;Lakeview;Harrison;Beacon;Chestnut;Sycamore;Meadow;Quarry;Frontier;Delancey;San Pablo;Alameda;Kalanianaole".split(";")
STT = "St;Street;Ave;Avenue;Rd;Road;Dr;Drive;Ln;Lane;Blvd;Ct;Court;Way;Pl;Terrace;Trail;Pkwy".split(";")
UKS = "High Street;Station Road;Church Lane;Victoria Terrace;The Crescent;Mill Hill;Albert Road;Queensway;Orchard Close;Rectory Gardens;Bridge Street;Windmill Rise;Canal Row;Castle Mews;Harbour View;Chapel Brow;Grange Avenue;Priory Walk;Kingfisher Drive;Moorland Road".split(";")
SAINT = "St. Brigid's;St. Luke's;Sacred Heart;Mercy;Good Shepherd;St. Anthony's;Holy Cross;Our Lady of Lourdes;Providence;Bethany;Trinity;St. Columba's;St. Jude's;Mount Carmel;Ascension;Deaconess;Shalom;St Cuthbert's;Queen Alexandra;Princess Mary;Royal Albert".split(";")
NAT = "Lakeview;Riverbend;Cedar Grove;Blue Ridge;Harbor Point;Prairie View;Silver Creek;Whispering Pines;Stonebridge;Sunnyside;Elmwood;Fairhaven;Oak Hollow;Maplewood;Northgate;Eastfield;Westbrook;Meadowbank;Rosewood;Glenview;Birchwood;Valley;Summit;Redwood;Heritage;Golden Years;Magnolia Gardens;Autumn Leaves".split(";")
EMP = "Kroeger Steel Fabricators;Blue Heron Logistics;Amtrak;Walmart;Tyson Foods;the Duluth Public Works Department;Northern Lights Casino;Peabody Coal;Sandoval Roofing;Gerber & Sons Plumbing;Boeing;John Deere;Target;Amazon;Home Depot;Lone Star Drilling;Great Lakes Shipping;Costa Verde Landscaping;Delta Air Lines;Bright Horizons Daycare;Ridgeline Trucking;UPS;FedEx Ground;Smithfield;Hormel;Whitaker Accounting LLP;Pacific Crest Timber;Tesco;Royal Mail;Network Rail;Marks & Spencer;Greggs;Nissan;Balfour Beatty;Dunnes Stores;Qantas;BHP;Woolworths;Tim Hortons;Canadian Tire;Bombardier;Hydro-Québec;Ocean Spray;Pioneer Poultry;Halal Brothers Meats;Golden Dragon Restaurant;Little Saigon Nails;Maersk;Infosys;Tata Steel;Petrov Tile & Stone;Yellow Cab Co.;Metro Transit;Evergreen Janitorial Services;Sunrise Bakery;J.B. Hunt;Coyote Creek Ranch;Fulton Machine Works;Ace Hardware;Bell Telephone;State Farm".split(";")
MON = "January February March April May June July August September October November December".split()

def ascii_(s):
    s = s.replace("ł","l").replace("ø","o").replace("Ø","O").replace("ı","i").replace("ß","ss").replace("æ","ae")
    s = unicodedata.normalize("NFKD", s)
    return re.sub(r"[^a-z]", "", s.encode("ascii","ignore").decode().lower())

def ordn(n): return "%d%s" % (n, "th" if 10 <= n % 100 <= 20 else {1:"st",2:"nd",3:"rd"}.get(n % 10, "th"))

def fdate(d, f):
    M = MON[d.month-1]; m3 = M[:3]
    return {"mdy": f"{d.month}/{d.day}/{d.year}", "mdy0": f"{d.month:02d}/{d.day:02d}/{d.year}", "mdys": f"{d.month}/{d.day}/{d.year%100:02d}",
     "mdy0s": f"{d.month:02d}/{d.day:02d}/{d.year%100:02d}", "md": f"{d.month}/{d.day}", "md0": f"{d.month:02d}/{d.day:02d}", "mdash": f"{d.month:02d}-{d.day:02d}-{d.year}", "mdashs": f"{d.month}-{d.day}-{d.year%100:02d}",
     "iso": d.isoformat(), "c": d.strftime("%Y%m%d"), "dot": f"{d.day:02d}.{d.month:02d}.{d.year}", "dots": f"{d.day}.{d.month}.{d.year%100:02d}", "dotm": f"{d.day}.{d.month}.", "dmy": f"{d.day:02d}/{d.month:02d}/{d.year}", "dmys": f"{d.day}/{d.month}/{d.year%100:02d}", "dm": f"{d.day}/{d.month}",
     "dMy": f"{d.day} {M} {d.year}", "dmony": f"{d.day:02d}-{m3}-{d.year}", "dmonys": f"{d.day}-{m3}-{d.year%100:02d}", "dMON": f"{d.day:02d}{m3.upper()}{d.year}", "dmon": f"{d.day} {m3}", "dM": f"{d.day} {M}", "doM": f"{ordn(d.day)} {M}", "dofM": f"the {ordn(d.day)} of {M}", "dofMy": f"{ordn(d.day)} of {M} {d.year}",
     "MD": f"{M} {d.day}", "MDy": f"{M} {d.day}, {d.year}", "Mdth": f"{M} {ordn(d.day)}", "mdth": f"{m3} {ordn(d.day)}", "mony": f"{m3} {d.day}, {d.year}", "mon": f"{m3} {d.day}", "the": f"the {ordn(d.day)}", "ymd": f"{d.year}/{d.month:02d}/{d.day:02d}"}[f]

AGEW = {90:"ninety",91:"ninety-one",92:"ninety-two",93:"ninety-three",94:"ninety-four",95:"ninety-five",96:"ninety-six",97:"ninety-seven",98:"ninety-eight",99:"ninety-nine",100:"one hundred",101:"one hundred and one",102:"one hundred and two",103:"one hundred and three"}

class Note:
    def __init__(s, rnd):
        s.r = rnd; s.people = {}; s.cache = {}; s.base = datetime.date(rnd.randint(2010, 2025), 1, 1) + datetime.timedelta(rnd.randint(0, 364)); s.age = rnd.choice(list(range(90, 100))*3 + [100,101,102,103])
        s.bd = {}; s.n = 0
    def person(s, k):
        if k not in s.people:
            r = s.r; sex = k[0] if k[0] in "fm" else r.choice("fm")
            used = {p[0] for p in s.people.values()} | {p[2] for p in s.people.values()}
            while 1:
                f = r.choice(FEM if sex == "f" else MAL); l = r.choice(LAST)
                if k[-1].isupper() and k[-1].lower() in [q[-1].lower() for q in s.people if q[-1].isupper()]:
                    l = [p[2] for q, p in s.people.items() if q[-1] == k[-1]][0] if [1 for q in s.people if q[-1] == k[-1]] else l
                    if f not in used and f != l: break
                elif f not in used and l not in used and f != l: break
            s.people[k] = (f, r.choice(MIDI), l)
        return s.people[k]
    def pat(s, p):
        r = s.r; p = r.choice(p.split("~")); o = ""
        for c in p:
            o += (str(r.randint(0,9)) if c == "#" else str(r.randint(2,9)) if c == "!" else r.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "@" else r.choice("0123456789abcdef") if c == "%" else r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") if c == "*" else c)
        return o
    def pers(s, k, f):
        a, m, l = s.person(k)
        low = f.endswith("_"); up = f.endswith("+"); f = f.rstrip("_+")
        if f == "n": v, kd = f"{a} {l}", "NAME"
        elif f == "nm": v, kd = f"{a} {m}. {l}", "NAME"
        elif f == "f": v, kd = a, "FIRST"
        elif f == "l": v, kd = l, "LAST"
        elif f == "lf": v, kd = f"{l}, {a}", "LASTFIRST"
        elif f == "lfm": v, kd = f"{l}, {a} {m}", "LASTFIRST"
        elif f == "lfn": v, kd = f"{l},{a}", "LASTFIRST"
        elif f == "hl7": v, kd = f"{l}^{a}^{m}", "LASTFIRST"
        elif f == "hl2": v, kd = f"{l}^{a}", "LASTFIRST"
        elif f == "in": v, kd = f"{a[0]}{m}{l[0]}".lower() if low else f"{a[0]}{l[0]}", None
        elif f == "inl": v, kd = f"{a[0]}. {l}", "NAME"
        elif f == "email":
            A, L = ascii_(a), ascii_(l); n = str(s.r.randint(1, 99))
            v = s.r.choice([f"{A}.{L}@", f"{A[0]}{L}@", f"{L}{A[0]}{n}@", f"{A}_{L}{n}@", f"{A}{n}@"]) + s.r.choice(["gmail.com","yahoo.com","outlook.com","hotmail.co.uk","icloud.com","comcast.net","proton.me"]); kd = "EMAIL"
        elif f == "work":
            A, L = ascii_(a), ascii_(l); v = s.r.choice([f"{A}.{L}", f"{A[0]}{L}", f"{L}.{A[0]}"]) + "@" + s.r.choice(["stlukeshealth.example.org","lakeviewmed.org","nhs.net","uhosp.edu","countyhealth.gov","hse.ie","health.nsw.gov.au","mercycare.com"]); kd = "EMAIL"
        else: raise KeyError(f)
        if low: v = v.lower()
        if up: v = v.upper()
        return v, kd
    def gen(s, kind, arg):
        r = s.r; C = r.choice
        if kind == "EMAIL": return re.sub("#", lambda m: str(r.randint(0,9)), arg)
        if kind == "CITY": return C(CITY[arg or "us"])
        if kind == "COUNTY": return C(COUNTY[arg or "us"])
        if kind == "EMPLOYER" and arg: return C(arg.split("~"))
        if kind == "EMPLOYER": return C(EMP).replace("the Duluth", "Duluth")
        if kind == "ZIP" and arg in ("us","uk","au","ca","ie",""):
            return s.pat({"us":"#####~#####~#####-####","uk":"@@# #@@~@@## #@@~@# #@@","au":"!###","ca":"@#@ #@#","ie":"@## @#@#","":"#####"}[arg])
        if kind == "STREET" and arg in ("us","uk","au","box","rr",""):
            if arg == "box": return C(["PO Box ","P.O. Box ","PO BOX "]) + s.pat("!##~!###~!#")
            if arg == "rr": return s.pat("RR # Box ##~HC ## Box ##")
            if arg in ("uk","au"): return C(["%d ", "%d ", "Flat 3, %d ", "%dA ", "Unit 2/%d "][:4 if arg=="uk" else 5]) % r.randint(1,199) + C(UKS)
            return f"{r.randint(3,9899)} " + C(["","","N ","S. ","West ","NE "]) + C([C(STN)]*4+[ordn(r.randint(2,140))]) + " " + C(STT) + C(["","",""," Apt 4B",", Apt 12",", Unit C"," #207"])
        if kind == "FACILITY" and arg and arg[0].islower() and "~" not in arg and len(arg) < 8:
            t, _, g = arg.partition("."); g = g or "us"; c = C(CITY[g]); b = C([C(SAINT), C(NAT)]); l = C(LAST)
            if t == "hosp":
                if g in ("uk","ie"): return C([f"{c} General Hospital", f"{c} Royal Infirmary", f"{C(SAINT)} Hospital", f"{c} District Hospital", f"{l} Community Hospital"])
                if g == "au": return C([f"{c} Base Hospital", f"{C(SAINT)} Private Hospital", f"{c} Health Service"])
                if g == "ca": return C([f"{c} General Hospital", f"{c} Regional Health Centre", f"{C(SAINT)} Hospital"])
                return C([f"{b} Medical Center", f"{b} Hospital", f"{c} Memorial Hospital", f"{c} VA Medical Center", f"{c} Regional Medical Center", f"{l} Children's Hospital", f"{b} Health System", f"{l} University Hospital"])
            if t == "clinic": return C([f"{C(NAT)} Family Medicine", f"{C(NAT)} Clinic", f"{l} Orthopedics", f"{c} Women's Health Center", f"{C(SAINT)} Community Clinic", f"{C(NAT)} Dental Group", f"{l} Eye Associates", f"{c} Heart Institute"])
            if t == "gp": return C([f"{C(NAT)} Surgery", f"{C(NAT)} Medical Practice", f"{c} Health Centre", f"The {l} Practice", f"{C(SAINT)} Medical Centre"])
            if t == "nh": return C([f"{C(NAT)} Nursing Home", f"{C(NAT)} Manor", f"{C(NAT)} Care Center", f"{C(SAINT)} Home for the Aged", f"{C(NAT)} Senior Living", f"{C(NAT)} Lodge", f"{l} House"])
            if t == "school": return C([f"{C(NAT)} Elementary", f"{l} Middle School", f"{c} High School", f"{C(SAINT)} Primary School", f"{C(NAT)} Academy", f"{l} Montessori"])
            if t == "church": return C([f"{C(NAT)} Baptist Church", f"{C(SAINT)} Parish", "Masjid " + C(["An-Nur","Al-Huda","As-Salam","Al-Farooq"]), "Temple Beth " + C(["El","Shalom","Israel","Emeth"]), f"First Presbyterian Church of {c}", f"{C(NAT)} AME Church", f"{c} Sikh Gurdwara"])
            if t == "pharm": return C([f"{l} Pharmacy", f"{C(NAT)} Pharmacy", f"{l} & Sons Chemist", f"{C(NAT)} Drug", "Walgreens #" + s.pat("####"), "CVS #" + s.pat("#####")])
            if t == "prison": return C([f"{c} Correctional Facility", f"HMP {C(NAT)}", f"{c} State Prison", f"FCI {c}", f"{C(NAT)} Detention Center"])
            if t == "lab": return C([f"{l} Reference Laboratory", f"{C(NAT)} Pathology Associates", f"{c} Genomics Lab", f"{C(NAT)} Diagnostics"])
            if t == "fh": return C([f"{l} & Sons Funeral Home", f"{C(NAT)} Mortuary", f"{l} Funeral Directors"])
            raise KeyError(arg)
        if kind == "IP":
            return {"v4": ".".join(str(C([10,172,192,81,203,66]) if i == 0 else r.randint(1,254)) for i in range(4)), "v6": C(["2001:db8:", "fe80::", "2a02:c7f:"]) + ":".join("%x" % r.randint(16,65535) for _ in range(4)), "mac": C([":","-"]).join("%02X" % r.randint(0,255) for _ in range(6))}[arg]
        if kind == "VEHICLE" and arg == "vin": return C(["1","2","3","J","W"]) + "".join(C("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(9)) + s.pat("@######")
        if kind == "PHONE" or kind == "FAX":
            return s.pat({"us":"(!##) !##-####~!##-!##-####~!##.!##.####~!## !## ####~1-!##-!##-####~+1 !## !## ####", "uk":"07### ######~0#### ######~020 #### ####~+44 7### ######~01### ######", "ie":"08# ### ####~+353 8# ### ####~0## #######", "au":"04## ### ###~(0!) #### ####~+61 4## ### ###", "ca":"!##-!##-####~(!##) !##-####","":"!##-!##-####"}.get(arg, arg))
        return s.pat(arg)
    def date(s, k, off, f):
        if k == "D": d = s.base + datetime.timedelta(int(off or 0))
        else:
            if k not in s.bd:
                y = s.base.year - {"B": (s.n if s.n else s.r.randint(22, 86)) + 1, "Bc": s.r.randint(2, 14), "Bo": s.age + 1, "By": s.r.randint(18, 39)}[k]
                s.bd[k] = datetime.date(y, 1, 1) + datetime.timedelta(s.r.randint(0, 364))
                if k == "Bo" or (k == "B" and s.n):
                    b = s.bd[k]
                    if (b.month, b.day) <= (s.base.month, s.base.day): s.bd[k] = b.replace(year=b.year + 1, day=min(b.day, 28))
            d = s.bd[k]
        return fdate(d, f)

SLOT = re.compile(r"\{([^{}]+)\}|\[\[(.*?)\]\]", re.S)
def render(tpl, rnd):
    nt = Note(rnd); flags = []
    while tpl.startswith("%%"):
        h, tpl = tpl.split("\n", 1); flags.append(h[2:])
    out = []; spans = []; pos = 0; n = 0
    def add(t, kind=None):
        nonlocal n
        if kind: spans.append([n, n + len(t), kind])
        out.append(t); n += len(t)
    # choices first (may hold slots)
    while "[[" in tpl: tpl = re.sub(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", lambda m: rnd.choice(m.group(1).split("|")), tpl, flags=re.S)
    if (x := re.search(r"\{n:(\d+)-(\d+)\}", tpl)) and int(x[1]) > 15: nt.n = first_n = rnd.randint(int(x[1]), int(x[2]))
    else: first_n = None
    if "{A:" in tpl: nt.n = nt.age
    for m in SLOT.finditer(tpl):
        add(tpl[pos:m.start()]); pos = m.end(); b = m.group(1)
        if (x := re.fullmatch(r"(Bc|Bo|By|B|D)([+-]\d+)?:(\w+)", b)): add(nt.date(x[1], x[2], x[3]), "DATE")
        elif (x := re.fullmatch(r"A:(n|w)", b)): add(str(nt.age) if x[1] == "n" else AGEW[nt.age], "AGE")
        elif (x := re.fullmatch(r"A2:n", b)): add(str(rnd.randint(90, 99)), "AGE")
        elif (x := re.fullmatch(r"n:(\d+)-(\d+)", b)): add(str(first_n or rnd.randint(int(x[1]), int(x[2])))); first_n = None
        elif (x := re.fullmatch(r"([a-z]\w*)\.(\w+[+_]?)", b)): v, kd = nt.pers(x[1], x[2]); add(v, kd)
        else:
            x = re.fullmatch(r"([A-Z]+(?:_[A-Z]+)?)(\d*)(?::(.*))?", b, re.S)
            if not x: raise ValueError(b)
            key = (x[1], x[2])
            if x[2] and key in nt.cache: v = nt.cache[key]
            else:
                v = nt.gen(x[1], x[3] or "")
                if x[2]: nt.cache[key] = v
            assert v and v == v.strip(), (b, v)
            add(v, x[1])
    add(tpl[pos:]); t = "".join(out)
    if "UPPER" in flags: u = "".join(c.upper() if len(c.upper()) == 1 else c for c in t); assert len(u) == len(t); t = u
    if "LOWER" in flags: u = "".join(c.lower() if len(c.lower()) == 1 else c for c in t); assert len(u) == len(t); t = u
    if "TYPO" in flags:
        cov = set(i for a, b, _ in spans for i in range(a - 1, b + 1)); L = list(t)
        for w in re.finditer(r"[a-z]{5,}", t):
            if rnd.random() < .05 and not any(i in cov for i in range(*w.span())):
                i = rnd.randint(w.start() + 1, w.end() - 3); L[i], L[i+1] = L[i+1], L[i]
        t = "".join(L)
    return t, spans

TEMPLATES = r'''
OPERATIVE REPORT
Patient: {fp.lfm+}     MRN: {MRN1:########}     DOB: {B:mdy0}
Date of procedure: {D:mdy0}
Surgeon: {d1.nm}, MD, FACS    Assistant: {d2.n}, PGY-4    Anesthesia: {d3.inl}, CRNA
Facility: {FACILITY1:hosp}, OR 7

PREOPERATIVE DIAGNOSIS: Symptomatic cholelithiasis, K80.20.
POSTOPERATIVE DIAGNOSIS: Same, with Mirizzi-type adhesions in Calot triangle.
PROCEDURE: Laparoscopic cholecystectomy, 4-port, converted to 5-port.

INDICATIONS: Ms. {fp.l} is a {n:28-74}-year-old woman seen in my office on {D-12:md} with recurrent postprandial RUQ pain, positive Murphy sign, 11 mm stone on US. Risks discussed with her and her husband {mh.f}.

FINDINGS/TECHNIQUE: Veress needle at Palmer point, pneumoperitoneum to 15 mmHg. Critical view of Strasberg obtained. Cystic duct clipped x3 (Ligaclip MCA), divided with Metzenbaum scissors. Hasson closure 0 Vicryl on UR-6. EBL 15 mL. Cefazolin 2 g given within 60 min of incision. Counts correct x2.
Specimen to path: {OTHER_ID:S##-#####~SP-##-####}. 19 Fr Blake drain, lot {DEVICE:@@##@####~NGC@####}, left in the fossa.
Dr. {d2.l} was scrubbed throughout. Disposition PACU, Aldrete 9.

D: {D:mdys} T: {D+1:mdys}   Job #{OTHER_ID:#######}
=====
Midwifery booking visit, {D:dmy}

Name: {fp.n}   NHS no. {SSN:### ### ####}   Hosp no. {MRN:@######~RX######}
Address {STREET:uk}, {CITY1:uk} {ZIP:uk}. Tel {PHONE:uk}
GP: Dr {d1.l}, {FACILITY:gp.uk}
Partner {mp.n}, works for {EMPLOYER}, present today. [[Interpreter not needed.|Interpreter (Tigrinya) by telephone.]]

G3P1+1. LMP {D-70:dmy}, regular 28/7, EDD by scan {D+210:dmy}. Prev: SVD at 39+4, {D-900:dMy}, {FACILITY:hosp.uk}, girl ({fc.f}), 3420 g, 2nd degree tear. One early loss at 7/40 in 2019.
BP 108/64, BMI 27.4, CO 2 ppm. Urine NAD. Booking bloods incl. FBC, group and save, HIV, Hep B, syphilis, haemoglobinopathy (FOQ completed). Declines Harmony NIPT, accepts combined test.
PMH mild Raynaud's; fluoxetine 20 mg od stopped by herself in January. Whooley x2 negative. Routine enquiry re DV asked alone: nil disclosed.
Her mum {fm.f} had pre-eclampsia, for aspirin 150 mg nocte till 36/40.

Plan: consultant clinic Mr {d2.l} on {D+28:dm}, GTT 26/40 (Gambian family origin). Given Bounty pack, NHS app link {URL:https://www.maternitynotes.example.uk/w/%%%%%%}. Care to team Willow. Bleep me on {PHONE:####}.
{fmw.n}, community midwife, PIN {LICENSE:##@####@}
=====
%%UPPER
EMS PATIENT CARE REPORT  RUN# {OTHER_ID:##-######}  UNIT MEDIC 14  {D:mdy0}
DISPATCHED 0412 ENROUTE 0413 ONSCENE 0421 TRANSPORT 0439 AT DEST 0452
PT: {mp.n} SEX M AGE {n:22-70} DOB {B:mdy0} SSN {SSN:###-##-####}
SCENE: {STREET:us}, {CITY:us}, {COUNTY:us}
CC: MVC, ROLLOVER, RESTRAINED DRIVER
NARR: M14 DISPATCHED PRIORITY 1 TO ABOVE FOR SINGLE VEH ROLLOVER. GREY TOYOTA TACOMA, PLATE {VEHICLE:@@@ ####~#@@@###~###-@@@}, VIN {VEHICLE:vin}, ON ITS ROOF IN DITCH. PT SELF EXTRICATED, SITTING ON SHOULDER W/ BYSTANDER {fb.n} (CELL {PHONE:us}). GCS 14 (E4 V4 M6), REPETITIVE QUESTIONING, PERRL 3MM. C-COLLAR, KED NOT USED. BP 148/92 HR 112 RR 20 SPO2 97 RA BGL 131. ABRASION L FLANK, SEATBELT SIGN, C6 TTP. 18G R AC, NS TKO, FENTANYL 50 MCG IV X1, ZOFRAN 4 MG. ETOH ON BREATH. TROOPER {t.l} BADGE {LICENSE:####~P-####} ON SCENE, TOOK DL {LICENSE:@###-####-####~@########}.
WIFE {fw.f} NOTIFIED BY PD, ENROUTE FROM {CITY:us}.
TX TO {FACILITY:hosp} AS TRAUMA ALERT LEVEL 2, REPORT TO RN {n.f}. LIFEPAK 15 SN {DEVICE:########~LP15-#####}. BELONGINGS: WALLET, PHONE, SMITH & WESSON KNIFE TO PD.
CREW: {c1.l}/{c2.l}  CERT {LICENSE:P######}
=====
CODING QUERY – please respond within 7 days

To:     {d1.n}, MD (Hospitalist)
From:   {c1.n}, RHIA, CCS – HIM
Acct:   {ACCOUNT:V##########~H#########}      MR#: {MRN:######~##-##-##}
Patient: {p.lf}     Adm {D-6:mdys}   Disch {D-1:mdys}
Payer: {HEALTH_PLAN:XQB########~W#########} (BCBS PPO) grp {HEALTH_PLAN:#####-####~GRP ######}

Dr. {d1.l},
Your H&P of {D-6:md} documents "urosepsis". In the discharge summary dictated on {D-1:md} the term "UTI" only is used. Clinical indicators: T 39.1, HR 118, WBC 19.4 with 14% bands, lactate 3.2, MAP 58 requiring 30 mL/kg crystalloid, E. coli 2/2 bottles (accession {OTHER_ID:M##-######}).
Please clarify, based on your independent clinical judgment:
 [ ] Sepsis due to E. coli (A41.51)
 [ ] Severe sepsis with ___ (R65.20 / R65.21)
 [ ] UTI without sepsis (N39.0)
 [ ] Other: ____
Current working MS-DRG 690 vs 871; ROM/SOI 2/2. CDI specialist {c2.f} already left a sticky note in Epic on {D-3:md}. This query is part of the legal record per policy HIM-204.

Reply by secure message or fax {FAX:us}. Questions? {PHONE:x#-####} or {c1.work}.
=====
SOCIAL WORK – initial psychosocial assessment
Date seen: {D:mony}. Present: pt, daughter {fd.n}, [[SW intern|nurse]] {n.f}.

{fp.n} is a {A:n} yo widowed Cantonese-/English-speaking woman, admitted from home after a fall. Born in {CITY:w}, came to {CITY1} in 1961 and ran the laundry on {STREET:us} with late husband {mh.f} (d. 2004). Lives upstairs from her grandson {mg.f}, who works nights at {EMPLOYER}. Attends {FACILITY:church} weekly, used to go to the day program at {FACILITY:nh} "until the bus stopped coming".

Function PTA: Katz 4/6, 4WW, Lifeline pendant not worn. MoCA 17/30 (2 pts education). PHQ-2 = 1. 
Finances: SSI + Medi-Cal {HEALTH_PLAN:########@#####~9#######@}, Medicare {SSN:#@@#-@@#-@@##}. Rent 410/mo. Grandson holds POA (copy scanned, doc {OTHER_ID:DOC-#######}).
Concerns: {fd.f} reports that a "nephew", {mn.n}, moved in this spring and has been using the bank card; two withdrawals on {D-9:md} and {D-8:md} from acct ending {ACCOUNT:####}. Bruise L wrist, pt says from the blood draw. APS report made to {COUNTY:us} intake, ref {OTHER_ID:APS-##-#####}, worker Ms. {w.l} will call {fd.f} at {PHONE:us}.
Plan: family mtg on {D+2:Mdth}, SNF list given, offered IHSS. Will follow.
{s.n}, LCSW lic {LICENSE:LCS #####} pgr {PHONE:####}
=====
SURGICAL PATHOLOGY REPORT                         {FACILITY:lab}
Accession: {OTHER_ID1:S##-#####~##-SP-######}        Collected: {D:mdy0}   Received: {D:mdy0}   Reported: {D+4:mdy0}
Patient: {fp.lfm+}   MRN {MRN:#######}   F   DOB {B:mdy0}
Submitting: {d1.n}, M.D. ({FACILITY:clinic})   cc: {d2.n}, D.O.

FINAL DIAGNOSIS
A. Breast, left, 2 o'clock, 4 cm FN, core biopsy: Invasive carcinoma of no special type, Nottingham grade 2 (3+2+1 = 6), 11 mm in greatest linear extent. DCIS, cribriform, present.
B. Lymph node, left axilla, FNA/core: Negative (0/1).
ER 95% strong (Allred 8), PR 40%, HER2 IHC 2+; FISH pending. Ki-67 18% (MIB-1). E-cadherin retained.

GROSS: A. Received in formalin labeled "{fp.lf}, L breast 2:00" are four tan cores, 0.9–1.6 cm, entirely submitted A1–A2; cold ischemia 3 min; fixation 9 h. B. Labeled "{fp.l} LN" ...
COMMENT: Case shown at the intradepartmental conference on {D+3:md}; Dr. {d3.l} concurs. Dr. {d1.l} was notified by phone {D+4:md} 10:42, read-back done. Previous biopsy {OTHER_ID:S##-####} (fibroadenoma) reviewed. Whole-slide images: {URL:https://wsi.pathnet.example.org/case/%%%%%%%%}.
Electronically signed: {d4.nm}, MD   CLIA {LICENSE:##D#######}
=====
Chaplaincy / Spiritual care note
{D:Mdth}, 3:40 pm, MICU bed 9

Referred by RN {n.f} – family asking for a priest. When I came {mp.f} was unresponsive on comfort measures, his wife {fw.f} at the bedside, sons {ms1.f} and {ms2.f} on the way in from {CITY:us} and {CITY:w}. The family belongs to {FACILITY:church}. I called Fr. {pr.n} ({PHONE:us}); he's away till {D+6:the}... left word with the parish secretary, Mrs. {se.l}, who found Fr. {pr2.l} from {FACILITY:church} instead. Anointing of the Sick given 16:25, {fw.f} held the rosary that her grandmother carried out of {CITY:w}. We prayed Psalm 23. She told the story of how they met at {EMPLOYER} in 1974, he on the loading dock, she in payroll.

They'd like no autopsy. Funeral home: {FACILITY:fh}, {CITY1:us}. {fw.f} is asking if {mp.f}'s brother {mb.f} at {FACILITY:prison} could be told by the chaplain there; I rang, left a message with Deacon {de.l}, inmate no. {OTHER_ID:@#####~#####-###}.
Spiritual distress: moderate. FICA not completed. No haste around the body, please; window open at the death.
Will return tonight. – Chap. {ch.n}, BCC, pager {PHONE:####}
=====
PHARMACIST MEDICATION RECONCILIATION
Pt {mp.lf} | DOB {B:mdy0} | {MRN:E########} | NKDA? -> no: sulfa (rash), Keflex (hives, 2008)
Source of info: pt, bottles, {FACILITY1:pharm} ({PHONE:us}, spoke to {ph.f}), PDMP query {D:md}
 1 warfarin 5 mg M/W/F, 2.5 mg other days – INR 3.8 on {D-1:md}, last dose {D-2:md} pm
 2 metoprolol succ 50 mg qd
 3 Sinemet 25/100 1.5 tab QID (Parkinson) – *timing critical*, 0700/1100/1500/1900
 4 Flomax 0.4 mg qhs
 5 oxycodone 5 mg q6h prn, #28 filled {D-17:mdys}, Rx {OTHER_ID:#######}, prescriber {d1.n}, DEA {LICENSE:@@#######}
 6 OTC: St. John's wort 300 mg TID (wife {fw.f} bought it) <- interaction, CYP3A4/2C9
Not taking: lisinopril (cough), Lipitor 40.
Discrepancies to Dr. {d2.l} by phone 14:10, TORB. Hold warfarin, vit K 2.5 mg po x1, recheck INR {D+1:md}.
Insurance: RxBIN 610014 RxPCN MEDDPRIME ID {HEALTH_PLAN:@@#########~##########-01}. PA for apixaban submitted, key {OTHER_ID:B@#@##@#}.
Mail-order ships to {STREET:box}, {CITY:us} {ZIP:us}.
{ph2.n}, PharmD, BCPS  NPI {LICENSE:1#########}
=====
Front desk message log — {FACILITY:clinic}
-------------------------------------------------
{D:mdys} 8:05  {fa.n} called, wants to move her {D+3:md} appt to the following wk. cb# {PHONE:us}. (tb)
{D:mdys} 8:20  Mr. {mb.l} – refill atorvastatin, uses {FACILITY:pharm}. says he's out since Sunday. dob {B:mdys}
{D:mdys} 8:31  {EMPLOYER} HR (ask for {hr.f}) faxing FMLA for {fc.n}; our fax is {FAX:us}. Due {D+10:md}!!
{D:mdys} 9:12  mom of {mk.n} – fever 103, told to go to {FACILITY:hosp} ER, triage nurse {n.f} aware
{D:mdys} 9:40  new pt {md.lf}, Aetna {HEALTH_PLAN:W#########}, moving here from {CITY:us}, address {STREET:us}. Emailed portal invite to {md.email}
{D:mdys} 10:15 Dr. {d1.l}'s wife, not urgent lol
{D:mdys} 11:02 lab: K 6.1 on chart {MRN:#####~######}, hemolyzed? gave to Dr {d2.l} right away
{D:mdys} 11:30 parking: silver Honda, plate {VEHICLE:@@@-####~###@@@~@@#-#@@}, lights on in the lot. Belongs to {fe.f} in billing.
{D:mdys} 1:10  {fa.f} again, ok w/ {D+8:md} 2:45. Done. 
{D:mdys} 4:50  copay check #{ACCOUNT:####} bounced, acct {ACCOUNT:A######}, sent to {fe.f}
=====
{FACILITY:hosp.uk}
Emergency Department discharge letter to GP

Dear Dr {d1.l},

Re: {mp.n}, d.o.b. {B:dmy}, NHS {SSN:##########}, {STREET:uk}, {CITY:uk}, {ZIP:uk}

Thank you for taking over the care of this {n:24-80}-year-old [[joiner|bus driver|teaching assistant]] who attended on {D:dMy} after falling from a ladder at work ({EMPLOYER}). He was brought in by his colleague {mc.f}.

Injuries: closed right Colles' fracture, dorsally angulated 22°, neurovascularly intact. No head injury, GCS 15 throughout, NEXUS negative. 
Management: haematoma block (10 ml 1% lidocaine), MUA, Charnley three-point cast. Check film acceptable. Co-codamol 30/500 two qds. Tetanus: Revaxis given, batch {OTHER_ID:@####-#}.
Follow-up: Virtual Fracture Clinic will ring on {PHONE:uk}; failing that his sister {fs.n}. Please remove from your list the previous address in {CITY:uk}.

Incidental: BP 172/96 and an ectopic beat – grateful if you could review in 2 weeks. He has not been seen at the surgery since {D-400:dofMy}.

Yours sincerely,
{d2.n}
ST3 Emergency Medicine, GMC {LICENSE:#######}
cc. patient; ED ref {OTHER_ID:ED/##/######}
=====
{D:iso}T09:14  Neonatal unit ward round
Baby {b.l} (boy of {fm.n}), day 3, CGA 33+1. Birth wt 1820 g. MRN {MRN:N#######}; mother's MRN {MRN:M#######}
Born {D-3:iso} 02:51 by LSCS for fetal bradycardia at {FACILITY:hosp.ca}, transferred here {D-2:iso} by team of Dr {d1.l}.
Resp: CPAP 6, FiO2 0.23; caffeine citrate 20 mg/kg load then 5. CXR mild RDS. Curosurf 200 mg/kg x1 (lot {OTHER_ID:######}).
CVS: no murmur. UVC at T8.
FEN: D10W 80 ml/kg/d, EBM 1 ml q3h. Na 138, glucose 3.6.
ID: amp/gent until cx 36 h neg.
Heme: bili 148 µmol/L, below line. DAT neg. Hb 171.
Neuro: HUS d7. 
Social: dad {mf.n} drove up from {CITY:ca} (stuck on Hwy 17), grandmother {fg.f} minding big sister {fs.f}. Mum's room phone; dad's cell {PHONE:ca}. Provincial health no. {SSN:####-###-###-@@~#### ### ###}. Named yesterday: {b.f}.
Newborn screen card {OTHER_ID:@@#######} sent {D-1:iso}. Pump rental SN {DEVICE:SYM-#######}.
Plan per rounds: PICC tomorrow if not at 60 ml/kg. Parents updated, Dr {d2.n}.
=====
telephone triage // after hours
caller: {fc.f} ({n:20-40}F, daughter of pt), calling from {PHONE:us}
pt: {mp.n}, {A:n} yo, sees dr {d1.l} at {FACILITY:clinic}
time 22:47, {D:mdy}

"dad's foley hasn't drained since supper & he's getting agitated." hx BPH, lewy body dementia, a-fib on eliquis 2.5 bid. catheter 16fr changed {D-11:md} by HH nurse {n.f}. no fever (98.9), bag empty x 5 hrs, belly firm. tried repositioning, no kinks. no blood/clots.
protocol: urinary catheter problems (Schmitt-Thompson). dispo: ED now / or HH nurse stat.
{FACILITY:hosp} is 50 min away, caller prefers nurse. paged on-call HH -> {n2.n} will be at {STREET:us}, {CITY:us} within the hr. gate code deleted from note. look for the blue ford w/ plate {VEHICLE:@@@####~####@@}, dog is friendly.
call back 23:58: irrigated w/ 60 cc, 900 out, comfortable. {fc.f} thankful. f/u w/ urology dr. {d2.l} on {D+2:Mdth}.
recording id {OTHER_ID:CALL-########}, voiceprint check of caller passed, vp id {BIOMETRIC:VP-%%%%%%%%~vp_######}
rn {n3.n}, lic {LICENSE:RN######}
=====
Psychiatry consult-liaison, follow up

ID/CC: {fp.n} is a {n:19-40}-year-old [[Somali-born|Haitian-born|Hmong]] graduate student at {FACILITY:Lakeview State University~Duluth Technical College~Prairie View University}, s/p intentional acetaminophen ingestion ({n:10-25} g) on the evening of {D-3:MD}.

Interval: NAC stopped yesterday, INR 1.2, ALT 311 falling from 2,840. Slept 6 h. Seen alone, then with aunt {fa.f} who flew in from {CITY:us} last night. She describes it as "a mistake I don't plan to repeat". Precipitant: break-up with {mx.f} and letter from the bursar about account {ACCOUNT:##-######}. Left a note on Instagram ({URL:instagram.com/p/%%%%%%%%%}). Denies current SI. C-SSRS: past wk 4, since last contact 1. No psychosis. Cutting since age 14.
Collateral: roommate {fr.n}, {PHONE:us}: found her at 11 pm; "she's been giving away her plants". Therapist Dr. {t.l} at student counseling has not seen her since {D-40:md}.
MSE: cooperative, hijab, good eye contact, speech nl, mood "ashamed", affect reactive, linear, insight fair.
A: MDD, single, moderate (F32.1); r/o BPD traits. Not holdable.
P: 1) d/c 1:1. 2) escitalopram 5 -> 10 mg. 3) PHP intake {D+2:md} 9 am at {FACILITY:clinic}. 4) aunt to stay till {D+14:the}. 5) 988 card. 
{d1.n}, MD / attending Dr. {d2.l}
=====
MSH|^~\&|LABSYS|{FACILITY:hosp}|EHR|MAIN|{D:c}||ORU^R01|{OTHER_ID:MSG########}|P|2.5.1
PID|1||{MRN:########}^^^MR||{fp.hl7+}||{B:c}|F|||{STREET:us}^^{CITY:us}^MN^{ZIP:us}||{PHONE:us}|||M||{ACCOUNT:########}|{SSN:###-##-####}
NK1|1|{mh.hl2+}|SPO|||{PHONE:us}
PV1|1|O|LAB||||{LICENSE:##########}^{d1.hl2+}^^^MD
IN1|1||UCARE|{HEALTH_PLAN:###########}
ORC|RE|{OTHER_ID1:ORD######}
OBR|1|{OTHER_ID1}||80053^COMPREHENSIVE METABOLIC PANEL^CPT|||{D:c}
OBX|1|NM|2951-2^SODIUM^LN||139|mmol/L|136-145|N|||F
OBX|2|NM|2823-3^POTASSIUM^LN||5.6|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^CREATININE^LN||1.42|mg/dL|0.5-1.1|H|||F
OBX|4|NM|1742-6^ALT^LN||22|U/L|7-56|N|||F
NTE|1||K RESULT CALLED TO {n.f+} RN ON {D:md} AT 0922 BY {t.l+}, READ BACK OK. SPECIMEN SLIGHTLY HEMOLYZED, SUGGEST REDRAW BEFORE {D+2:md}.
NTE|2||ANALYZER COBAS 8000 SN {DEVICE:####-##~15##-##}, HOST {IP:v4}
=====
MULTIDISCIPLINARY TUMOUR BOARD – Upper GI
Chair Prof {d1.l}; present Drs {d2.l}, {d3.l}, {d4.l}; CNS {n.n}; co-ordinator {c.f}
Date of meeting {D:dMy}

Case 4. {mp.n+}  UR {MRN:#######}  DOB {B:dmy}  Medicare {SSN:#### ##### #}  Ref: {d5.n}, {FACILITY:hosp.au}
{n:50-78}yo retired shearer from {CITY:au}. Dysphagia since Easter, lost 9 kg. OGD {D-20:dm}: tumour 34–39 cm, Siewert II. Histology {OTHER_ID:##-@-#####}: poorly diff adenocarcinoma, HER2 1+, MMR proficient, PD-L1 CPS 5, CLDN18.2 negative. CT/PET {D-9:dm}: T3 N1 M0, SUVmax 14.2. Staging laparoscopy {D-4:dm} clear, washings neg. ECOG 1. FEV1 78%. CrCl 71.
Discussion: perioperative FLOT4 (per Al-Batran) vs CROSS. Dr {d3.l} favours FLOT x4 then Ivor Lewis. Echo before. Dietitian {di.f} to see; NJ if <60% intake. Not eligible for TOPGEAR follow-on; consider local trial HREC {OTHER_ID:####/ETH#####}.
Outcome: FLOT to start {D+11:dmy} at {FACILITY:hosp.au}; PICC order. CNS to ring him (m {PHONE:au}) and wife {fw.f}; they'd need accommodation, Cancer Council lodge.
Recorded by {c.n}.
=====
From: {fp.f} {n:10-99}
Subject: RE: RE: my mri results??
Sent: {D+1:mdys} 6:14 AM
To: {d1.n} (via MyChart)

ok thank you. so is it ms or not? my cousin {fc.f} has it and started with her eyes too. also the pharmacy on {STREET:us} says they never got the prednisone. can you send it to {FACILITY:pharm} instead

> From: {d1.n}, MD   {D:mdys} 5:50 PM
> Hi {fp.f}, the MRI from {D-2:md} shows two small spots (periventricular and one at the C3 level). By the 2017 McDonald criteria we need either spinal fluid or time. I would like you to meet Dr. {d2.l} in neuroimmunology. My nurse {n.f} will call you at {PHONE:us}. If your vision gets below 20/200 or you get numb below the waist, come to the ER at {FACILITY:hosp}.

>> From: {fp.n}   {D:mdys} 7:02 AM
>> hi dr {d1.l}, I saw on the app there's a result but I can't open it, it says IP {IP:v4} blocked?? i am at work ({EMPLOYER}). Please email {fp.email} if easier. Also my insurance changed {D-30:md}, new one is {HEALTH_PLAN:UHC########~H########-##}. 
>> {fp.f}
=====
SLEEP LABORATORY — POLYSOMNOGRAPHY, SPLIT NIGHT
Study ID {OTHER_ID:PSG-##-####}   Lights out {D:dmony} 22:31   Lights on {D+1:dmony} 06:02
Subject {mp.lf}   Chart {MRN:#######}
Height 178 cm, weight 121 kg, neck 46 cm, ESS 17/24, Mallampati IV. Occupation: long-haul driver, {EMPLOYER} (CDL {LICENSE:@#######~@###########}; carrier tractor {VEHICLE:@@@#####~P######})
Technologist: {t.n}, RPSGT. Interpreting: {d1.n}, D.ABSM. Referring Dr {d2.l}, {FACILITY:clinic}

Baseline: TST 142 min, efficiency 81%, AHI 68.4 (supine 91), RDI 70, nadir SpO2 71%, T90 38%. PLM index 4. No REM.
Titration: CPAP 5->14 cm H2O, residual AHI 3.1 at 13, REM-supine seen. N30i mask medium. ECG: sinus with PVCs, one 5-beat run, no Cheyne-Stokes.
Impression: Severe OSA (G47.33). Excessive sleepiness; counselled about driving on {D+1:md0} by phone, wife {fw.f} on the line.
Recommendation: AutoPAP 10–16, humidifier. AirSense 11 SN {DEVICE:##########~2321#######}, DN {DEVICE:###}, dispensed by DME {dm.f} on {D+9:md0}; modem MAC {IP:mac}. Remote data at {URL:https://airview.example.com/pt/#######}. Video file locked with face ID template {BIOMETRIC:FT-%%%%-%%%%~face_%%%%%%%%}.
FMCSA form to be faxed {FAX:us}.
=====
%%LOWER
nursing note 0645 {D:md}
pt {fp.n}, {A:w} yrs, rm 412-b, dnr/dni, here from {FACILITY1:nh} w/ asp pna. a&o x1, pulls at o2, mitts off since midnight. temp max 101.2, o2 4l nc sat 91-93, rr 26, coarse rll. zosyn 3.375 q6 via 22g l fa. coccyx stage 2, 2x1.5, mepilex changed. braden 11. i&o 640/300. bs 188 -> 4u humalog. refused meds x2, took w/ applesauce after son {ms.f} came in. son says she likes to be called {fq.f}. he flew in from {CITY:us} & is staying at his cousin's in {CITY:us}, number on white board {PHONE:us}. daughter {fd.n} is hcp and wants call w/ any change, she's in {CITY:w}, whatsapp ok. talked w/ dr {d1.l} @ 0310 re resp effort, ordered morphine 2 mg q2 prn, given x1. palliative (dr {d2.l}) to see today. {FACILITY1} nurse {n2.f} called for bed hold, bed hold till {D+5:md}. hearing aids (sn {DEVICE:######@~##-######}) in the drawer, L one missing!! report given to {n3.f} rn
=====
Discharge summary (dictated, not read)

{FACILITY:hosp.ie}, {CITY:ie}
Patient: {mp.n}    Chart no: {MRN:######}    DOB: {B:dot}    Adm: {D-5:dot}    D/C: {D:dot}
Consultant: Mr {d1.n}        GP: Dr {d2.n}, {STREET:uk}, {CITY:ie}, {COUNTY:ie}, {ZIP:ie}

Diagnosis: Acute sigmoid diverticulitis, Hinchey Ib. 
Background: T2DM (HbA1c 58), Dupuytren's, ex-smoker. Medical card {HEALTH_PLAN:@######@~#######A}. Farms outside {CITY:ie} with his brother {mb.f}.

This man was admitted through ED on {D-5:dofM} with a 2-day history of LIF pain and pyrexia 38.6. CRP 214, WCC 17.1, creat 96. CT: 2.8 cm pericolic abscess, no free air. Treated with IV co-amoxiclav and gentamicin (level 0.6) under Mr {d1.l}; radiology (Dr {d3.l}) did not feel it drainable. Settled by day 4, CRP 41, tolerating diet. Discharged in the care of his niece {fn.f}, who's a nurse in {FACILITY:hosp.ie}.
D/C meds: co-amoxiclav 625 mg tds to {D+7:dot}; metformin 1 g bd; ramipril 5 mg; Clexane stopped.
F/U: OPD {D+42:dot}, colonoscopy 6–8 weeks. Sick cert to {D+14:dM} for mart insurance, policy {HEALTH_PLAN:ZR/######}. Any problems ring {PHONE:ie}.
Dr {d4.n}, SHO, IMC {LICENSE:######}
=====
EXPORT scheduling_clinic_b.csv ; generated {D:iso} by user {u.email}
visit_no;name;birth;mobile;insurer_id;reason;provider;arrived
{OTHER_ID:V-######};{f1.lf};{Bc:iso};{PHONE:us};{HEALTH_PLAN:@@@######};MMR #2, VIS given;{d1.l};Y
{OTHER_ID:V-######};{m2.lf};{B:iso};{PHONE:us};{HEALTH_PLAN:@@@######};"A1c 9.4, Ozempic 0.5 mg start";{d1.l};Y
{OTHER_ID:V-######};{f3.lf};{By:iso};{PHONE:us};none;IUD check (Mirena, lot {DEVICE:TU@####});{d2.l};N
{OTHER_ID:V-######};{m4.lf};{D-9000:iso};{PHONE:us};{HEALTH_PLAN:@@@######};"DOT physical, employer {EMPLOYER}";{d2.l};Y
# comment: row 3 no-show, second this year. {re.f} to call. row 4: exam card no. {LICENSE:MEC######}, truck plate {VEHICLE:@##-@@@~@@@###} copied for the form
# terminal front-desk-2 {IP:v4}
=====
%%TYPO
CARDIAC CATH DICTATION -- {d1.n} M.D. dictating on {mp.n}, medical record {MRN:###-##-###}. Date of service {D:MDy}.

This is a very pleasant {n:45-80} year old gentlman, retired from {EMPLOYER}, known to Dr. {d2.l} in {CITY:us}, who presented to {FACILITY:hosp} on {D-1:Mdth} with an inferior STEMI. Door to balloon 58 minutes. Right radial 6 French, JR4 and EBU 3.5. Left main normal. LAD 40 percent proximal. Circ small. RCA 100 percent mid, thrombus, TIMI 0. Predilated with a 2.5 by 12 Trek, stented with a Xience Sierra 3.5 by 28, lot number {DEVICE:########~#@####}, UDI {DEVICE:(01)0871764########(17)######}, post TIMI 3. Bivalirudin, ticagrelor 180 loaded. LVEDP 22. EF by ventriculogram 45 with inferior hypokinesis. TR Band at 12 cc. No complications.

I spoke with his wife {fw.f} and the stepson {ms.f} in the waiting room. Plan aspirin 81 indefinitely, ticagrelor 90 b.i.d. 12 months, atorvastatin 80, metoprolol 25. Cardiac rehab at {FACILITY:clinic} start {D+21:mdy}. Copy to Dr. {d2.l}, fax {FAX:us}. Thank you. End of dictation, number {OTHER_ID:######}.

Transcribed {D+1:mdys} {t.in}
=====
INFORME / VISIT NOTE (bilingual clinic)
Nombre: {fp.n}      Fecha: {D:dmy}      Expediente: {MRN:C-#####}
Domicilio: {STREET:us}, {CITY:us} {ZIP:us}   Tel: {PHONE:us} (cel de su hijo {ms.f})

Pt seen with promotora {pr.f}. Recently arrived from {CITY:w}; entry ID {OTHER_ID:A###-###-###~A#########}, passport {LICENSE:G########~@######}. Works the line at {EMPLOYER}.
C/o dolor epigástrico x 3 mo, better w/ food. H. pylori stool Ag POS ({D-7:dmys}). Glucose POC 243, A1c 10.1. BP 138/84. No PCP before, "allá me daban glibenclamida 5".
FHx: madre {fm.f} diabetes, died in dialysis; hermano {mb.n} in {CITY:us}, donor eval at {FACILITY:hosp} - she asks whether he "should still give the kidney" to her.
A/P
- T2DM: metformin 500 -> 1000 bid, glipizide no. Retinal photo {BIOMETRIC:IRIS-######~RET-%%%%%%%%} uploaded to tele-eye program, consent signed.
- H. pylori: bismuth quad x14 d, test of cure after.
- LTBI screen QFT drawn, tube {OTHER_ID:Q#######}.
- Sliding fee application, no insurance. {w.f} will help w/ Emergency Medicaid.
RTC {D+21:dmy} with Dra. {d1.l}.
=====
PEDIATRIC WELL CHILD 4 yr   {D:mdys}
{mc.n} (goes by {mn.f}) here w/ foster mom {ff.n} and DCFS worker {w.f}. DOB {Bc:mdys}. DCFS case {OTHER_ID:######@~J####-##}.
Placed {D-60:md} from {CITY:us}; sibs {s1.f} & {s2.f} placed with gm in {COUNTY:us}.
Diet picky, milk 24 oz. Sleeps 10h, night terrors. Pre-K at {FACILITY:school}, teacher Ms. {t.l} reports hitting. ASQ: comm 35 (gray), fine motor 20 (below).
PE: Ht 99.1 cm (22%), Wt 14.8 kg (18%), BMI 15.1. Café au lait x3 <5mm. Tanner I. Healed circular scars L forearm x4 — photographed, img {BIOMETRIC:IMG_####.jpg~DSC#####.JPG}, see CAC report {OTHER_ID:CAC-##-###}. TMs nl. Dental caries E, F.
Vaccines: DTaP-IPV (Kinrix) RT deltoid lot {OTHER_ID:@##@#}, MMRV LT lot {OTHER_ID:@######}. Lead 2, Hgb 10.9.
A/P: WCC; behavioral concern -> TF-CBT at {FACILITY:clinic}; iron 3 mg/kg; SLP. Caregiver contact {PHONE:us}, bio mom {fb.f} supervised visits only. Medicaid {HEALTH_PLAN:##########}. Next {D+90:mdys}.
{d1.n}, PNP
=====
RADIOLOGY
EXAM: CT CHEST/ABD/PELVIS W CONTRAST     ACC: {OTHER_ID:########~RAD########}
DATE: {D:mdy0} 13:27      ORDERING: {d1.lf+}      PATIENT: {p.lfm+}   MRN: {MRN:########}
HISTORY: Colon ca, FOLFOX C6, restaging. {EMPLOYER} worker's comp claim for asbestos separately, #{OTHER_ID:WC-####-#####}.
COMPARISON: {D-91:mdy0}, and outside study from {FACILITY:hosp}, {CITY:us}, dated {D-300:mdy0}.
TECHNIQUE: 100 mL Omnipaque 350 IV. 3 mm axial. CTDIvol 11.2 mGy, DLP 812. Scanner Somatom Force. 
FINDINGS:
LUNGS: RUL nodule 4 mm (4/112), stable. Calcified pleural plaques.
LIVER: seg VII lesion 2.1 x 1.8 cm (was 3.4 x 2.9). New 8 mm lesion seg IVb, too small to characterize.
BILIARY/PANCREAS/SPLEEN: Unremarkable. ADRENALS: 1.3 cm L adenoma, -4 HU.
BOWEL: post R hemicolectomy. NODES: no adenopathy by size.
BONES: Schmorl node L2. Grade 1 L5 on S1 spondylolisthesis.
IMPRESSION: 1. Partial response by RECIST 1.1 of the index lesion; new IVb focus, recommend MRI with Eovist. 2. Stable plaques.
Critical result? No. Findings sent to Dr. {d1.l}'s nurse {n.f} via PACS chat {D:md} 15:02.
Read by {d2.nm}, M.D. on {D:mdy0}. Workstation {IP:v4}. Images shared w/ patient: {URL:https://images.myrad.example.com/s/%%%%%%%%~www.radshare.example.net/v/######}
=====
Home health – OASIS start of care visit

SOC date {D:mdy0}; cert period {D:mdy0}–{D+59:mdy0}. Agency {FACILITY:Prairie Home Care~Good Neighbor Home Health~Silver Creek VNA}, provider no. {LICENSE:##-####}, 485 faxed {FAX:us}.
Pt: {fp.n}, {A:n}, lives at {STREET:us}, {CITY:us}, {COUNTY:us} with son {ms.n} ("{mj.f}"). MBI {SSN:#@@#@@#@@##}.
Referral: {FACILITY:hosp}, IP stay for CHF, EF 30%, d/c {D-2:md}. PCP {d1.n}.
VS 132/58, 62 irreg, 20, 97.2, 94% RA, wt 118.4 lb. 2+ edema to knees bilat, JVD 8 cm. Crackles bases. Furosemide 40 bid; spironolactone 12.5; Entresto 24/26 — bottle at home still says lisinopril!! called Dr. {d1.l}, spoke w/ {ma.f}, OK to toss. 
Home: 7 steps, throw rugs, oxygen concentrator Inogen ser. {DEVICE:G4-######~############}; no smoking sign hung. Phone service out, use neighbor {nb.n} {PHONE:us}. Son drives a red F-150 ({VEHICLE:@@@ ###~#@@ @##}) — park behind it. Timed up & go 31 s. Clock draw 2/3. Pain 3 knees (Tylenol). 
Goals: wt log, SOB down a level by {D+30:md}. PT eval by {pt.f} {D+2:md}. EVV check-in by phone fingerprint {BIOMETRIC:FP#########~FPT-######} 09:58–11:04.
{n.n} RN
=====
GENETIC COUNSELLING SUMMARY

Proband: {fp.n} ({B:dMy}), family no. {OTHER_ID:FAM####~G##/#####}
Seen {D:dMy} at {FACILITY:hosp.uk} with mother, Mrs {fm.n}, and sister {fs.f} by video.

Dear {fp.f},
It was good to meet the three of you. You were referred by Dr {d1.l} as your aunt {fa.f} had ovarian cancer at 44 and your grandfather {mg.n}, a ship's joiner in {CITY:uk}, had prostate cancer. Your aunt's test in {CITY:au} showed a pathogenic variant in BRCA2, c.5946delT p.(Ser1982fs), which is one of the Ashkenazi founder changes. The family of your mother's mother came from {CITY:w}.
Blood was taken for predictive testing ({OTHER_ID:DNA######~##-G-####}, sent to {FACILITY:lab}) on the same day. There's a 50% chance. The result will take 4–6 weeks; we agreed to tell you face to face on {D+40:doM} at 2 pm and not by telephone. You mentioned life insurance with policy {HEALTH_PLAN:AV-#######~LG/######};
under the Code you need not disclose a predictive BRCA test.
If positive: MRI from 30, discussion of RRSO 35–40, consider PARP only in disease. Other genes on panel (PALB2, CHEK2, RAD51C) not tested. Manchester score 22.
Do write to us at {EMAIL:genetics.##@uhosp.nhs.uk} or ring {PHONE:uk}.
{gc.n}, registered genetic counsellor {LICENSE:GC###}
c.c. Dr {d1.l}, {STREET:uk}, {CITY:uk} {ZIP:uk}
=====
DEATH NOTE
Called to bedside by RN {n.f} at 03:18 on {D:mdy}. {mp.n}, {A:n}-year-old man with end stage COPD and NSTEMI. No response to voice or sternal rub. No breath or heart sounds x 2 min, no carotid pulse, pupils fixed 6 mm. Pronounced 03:24, {D:MDy}.
Attending Dr. {d1.l} notified 03:40. Family: daughter {fd.n} at bedside; other daughter, {fe.f}, reached in {CITY:us} at {PHONE:us}; she'll drive in with her husband {mh.f}. Chaplain {ch.f} present.
Medical examiner ({COUNTY:us}): declined, {me.n}, case {OTHER_ID:ME-##-####~####-#####}. LifeSource called 03:55, ref. {OTHER_ID:####-######}: not a candidate except corneas – family declined. Autopsy: declined.
Cause: acute hypercapnic respiratory failure d/t COPD (GOLD 4). Contributing: CAD, ICD in situ (Medtronic Evera, SN {DEVICE:BWM######@~@@@######H}) deactivated w/ magnet {D-1:md}.
Body released to {FACILITY:fh}, {CITY:us}; removal by {fu.n}, hearse plate {VEHICLE:@@@###~###@@}. Wedding band to {fd.f}. Death cert EDRS {OTHER_ID:####-######}.
{d2.n}, PGY-2, pager {PHONE:###-####}
=====
SCREENING LOG / NOTE TO FILE   Sponsor protocol v4
Site 044, {FACILITY:hosp}   PI: {d1.n}   CRC: {c.n}, {c.work}
Subject {OTHER_ID1:044-####~S044####} – initials {p.in} – consented {D:dMON} 10:15, ICF v4.1 ({D-80:dMON})
Inclusion
 1. Age >= 18 … YES
 2. LVEF <= 40% (echo {D-20:dMON}: 34%) … YES
 3. NT-proBNP > 600 pg/mL … YES (1,845)
 4. On GDMT >= 4 wk … sacubitril/valsartan since {D-95:dMON}; dapagliflozin 10 mg since March 2019 as in DAPA-HF
Exclusion
 1. eGFR <25 … NO (52, CKD-EPI 2021)
 2. MI within 90 d … NO. Outside record from {FACILITY:hosp}, requested via fax {FAX:us}
 7. Participation in another trial: Was in PARADIGM-type registry under {OTHER_ID:R-#####}, completed.
Randomised {D+7:dMON} via IWRS at {URL:https://iwrs.trialgate.example.com}, user IP {IP:v4}; kit {OTHER_ID:K######}. Stipend $75 by ClinCard {ACCOUNT:#### #### #### ####}. Emergency contact on source doc: {e.n} (sister), {PHONE:us}. 
SAE #1: syncope {D+19:dMON}, Holter ePatch {DEVICE:EP-######}; Dr {d2.l} judged "possibly related". Sponsor notified within 24 h. Subject {OTHER_ID1} continues.
=====
%%UPPER
FACESHEET
PATIENT    {fp.lfm}
ALIAS      {fx.lf}
SEX F  RACE UNK  MARITAL DIV  RELIGION LUTHERAN  LANG SOMALI
DOB        {B:mdash}
SSN        {SSN:###-##-####~XXX-XX-####}
ADDR       {STREET:us}
           {CITY:us} {ZIP:us}   CNTY {COUNTY:us}
HOME PH    {PHONE:us}   CELL {PHONE:us}
EMAIL      {fp.email}
EMPLOYER   {EMPLOYER}    WK PH {PHONE:us}
GUARANTOR  {mg.lf}   REL FATHER   DL {LICENSE:@############~@##-##-####}
EMERG 1    {f2.lf}   REL SISTER   PH {PHONE:us}
EMERG 2    {m2.lf}   REL NEIGHBOR
INS 1      MEDICA  ID {HEALTH_PLAN:#########}  GRP {HEALTH_PLAN:#####}  SUB: SELF
INS 2      AUTO/NO FAULT  CLAIM {OTHER_ID:##-####-@##}  ADJ {ad.n} VEH {VEHICLE:vin}
ADM DT     {D:mdash} 1822   TYPE EMER   SRC FAC {FACILITY:nh}
ADM DR     {d1.lf}  {LICENSE:##########}   ATT DR {d2.lf}
ADM DX     S72.001A FX FEMORAL NECK R
MRN {MRN:########}   FIN {ACCOUNT:##########}
ADV DIR Y   HIPAA {D:mdash}   PALM VEIN ENROLLED {BIOMETRIC:PV-########~PS#######}
CLERK {cl.f} STATION {IP:v4}
=====
Dental – emergency visit, {D:dmys}
{mp.n}, {n:18-65}M, chart {MRN:D-#####~#####}. New pt, walk-in, lives {STREET:au}, {CITY:au} {ZIP:au}. Mob {PHONE:au}. Health fund Bupa {HEALTH_PLAN:########}, ref 01; CDBS n/a.
CC "this tooth's killing me since footy on Sat". 46 pulpal pain, spont, lingers to cold, kept awake. TTP +ve. 36 missing (extr. in {CITY:w}, 2011). PA: PARL 4 mm mesial root, deep MO caries. Perio BOP 31%. RMH: rheumatic fever as a kid, Bicillin till 21; penicillin OK. Asthma - Ventolin. Smokes 15/d. EtOH wkends.
Dx acute irreversible pulpitis -> sympt apical periodontitis.
Tx: IANB 2.2 mL lignocaine 2% 1:80k, rubber dam, W56 clamp, access, 4 canals, WL MB 20.5 DB 20 ML 20.5 D 21, Ledermix, Cavit. Ibuprofen 400 + panadol 1 g. Handpiece autoclave cycle {OTHER_ID:A-####}.
Discussed RCT+crown $2,900 vs exo $310; wants to talk with partner {fp2.f}. Paid EFTPOS card {ACCOUNT:xxxx-####~4###########1###}, inv {ACCOUNT:INV-####}.
Next: {D+9:dmys} 0830 Dr {d1.l}. Dr {d2.l} off till {D+4:dm}. Nurse {n.f} assisted.
{d3.n} BDS, AHPRA {LICENSE:DEN000#######}
=====
{FACILITY:prison} – Health Services
INTAKE SCREEN            {D:mdy0}  1440
Inmate: {mp.lf+}       #{OTHER_ID:@@####~######-##~@#####@@}      DOB {B:mdy0}     Housing: intake 3
Transferred from: {COUNTY:us} Jail     Transporting officer: Sgt. {o.l}
Fingerprint ref (AFIS): {BIOMETRIC:############~AF-#######}
Meds on arrival: buprenorphine 16 mg SL (last dose {D-1:mdy0}, verified w/ {FACILITY:clinic}, RN {n.f}), Keppra 500 bid, albuterol.
Hx: OUD, seizure d/o after TBI (2016), Hep C GT 1a untreated, PPD + {D-700:mdy0}, s/p INH.
TB symptoms 0/6. CXR ordered. COWS 7. CIWA-Ar 3. PREA screen neg. C-SSRS lifetime attempt in 2014, none now. Allergic to haldol (Dystonia).
Family: mother {fm.n}, {CITY:us}, {PHONE:us}; no contact order re {fx.f}. Child {k.f}, 6, w/ mother.
Says a previous cellmate, {mc.n}, "will look for me" -> told classification Lt. {lt.l}.
Vitals: 118/74, 96, 16, 98.4, 98%, 167 lb. Tattoo R neck "{ft.f}".
Plan: continue MOUD per policy 4.12; f/u MD {D+2:mdy0}; HCV RNA; low bunk. Release date {D+410:mdy0}.
{n2.n}, LPN
=====
Physiotherapy – outpatient progress
Pt: {fp.n}  PHN {SSN:#### ### ###}   Referrer: {d1.n} (ortho, {FACILITY:hosp.ca})   Visit 6/12, {D:iso}
S: "Knee's looser, stairs still suck." 6/52 post R ACLR (hamstring, {D-42:iso}). Back to desk duty at {EMPLOYER} {D-7:iso}; WSBC claim {OTHER_ID:########~@@######}, case manager {cm.n} {PHONE:ca}. Partner {mp2.f} drives her in from {CITY:ca}.
O: Gait no aid, lacks TKE. AROM 0-2-128 (L 5-0-142). Effusion trace (sweep). Quad lag 0. Y-balance 88%. Lachman firm endpoint. SLR x10. IKDC 54. Fear: TSK-11 27.
A: On track (Melbourne ACL guide phase 2). Patellar tendon crepitus, mild.
P: leg press 3x8 @ 60%, Nordic no, bike 20', BFR cuff (Delfi PTS, s/n {DEVICE:PTS-####-##}) 80% LOP. HEP on app {URL:https://physiapp.example.ca/%%%%%%}, access code {OTHER_ID:@@@@####}. Surgeon review {D+10:iso} w/ Dr. {d1.l}; will e-mail summary to her at {fp.email}. Invoiced Sun Life {HEALTH_PLAN:######-#######}, $95.
{pt.n}, MPT, reg. {LICENSE:#####}
=====
TRANSPLANT COORDINATOR – organ offer
{D:mdys} 02:14. UNOS match run {OTHER_ID:#######}, donor {OTHER_ID:@@@@###}. Offer L kidney, KDPI 41, 34M, anoxia, OPO {CITY:us}. Cr 1.1, CIT est 9 h; CMV +/-; EBV +/+. 2 1 1 mismatch, vXM neg (Dr. {d1.l}, HLA lab).
Recipient: {fp.n}, {MRN:T#####~########}, blood type B, cPRA 87, listed {D-1500:mdys}. HD MWF at {FACILITY:DaVita Lakeview~Fresenius Prairie View~Riverbend Dialysis}, AVF L. Last HD {D-1:md}. Dry wt 71.5.
0220 called pt cell {PHONE:us} no answer. 0223 home {PHONE:us}: husband {mh.f} answered, she's on night shift @ {EMPLOYER}. 0231 pt reached, NPO since 0100, no fever/infections, last transfusion no. She accepts. Live 2h 40m away ({CITY:us}); brother-in-law {mb.f} driving.
0235 Surgeon {d2.n} accepts. 0240 OR desk, {or.f}. 0250 Admitting: PREAUTH Optum {OTHER_ID:A#########}; Medicare {SSN:#@##-@##-@@##}; secondary {HEALTH_PLAN:@@@####-#####}.
0610 arrived. Thymo 1.5 mg/kg, MMF 1 g, SoluMedrol 500. Crossmatch tubes ID {OTHER_ID:XM-##-###}. LifePort perfusion SN {DEVICE:LKT-####~10####}.
Backup pt {mbk.l} told at 0700, disappointed but ok.
{co.f}, RN, CCTC on call 24/7 {PHONE:us}
=====
INDIVIDUAL HEALTH PLAN – SEIZURES (school year)
School: {FACILITY:school}, {STREET:us}, {CITY:us} | District ID {OTHER_ID:#######~ST#####}
Student: {fk.n} | Grade 3, rm 14, Mr. {t.l} | Birthdate {Bc:mdy}
Parent/guardian 1: {fm.n}  {PHONE:us}  {fm.email}
Parent/guardian 2: {mf.n}  (lives in {CITY:us}; not on pickup list until {D+60:md})
Doctor: {d1.n}, {FACILITY:hosp}   phone {PHONE:us}   fax {FAX:us}

What it looks like: {fk.f} stares, smacks her lips, then may stiffen on the right. Usually < 90 sec. Sleepy after. Triggers: missed Trileptal, fever, flashing lights on the bus. Dx: BECTS / Panayiotopoulos, EEG {D-200:mdy}.
Daily med at school: none. Rescue: Diastat AcuDial 7.5 mg PR if >5 min or 3 in an hour (kept in nurse office, Rx {OTHER_ID:####-#####}, exp {D+300:mdy}). Second adult trained: Ms. {a.l}.
Call 911 if: Diastat given, blue, injury, in water. Then call {fm.f} BEFORE grandma {fg.f}.
Bus 22 driver {b.f} has copy. Field trip to the zoo on {D+15:mdth}: nurse goes.
VNS? No. 504 plan? In process, mtg {D+21:md}.
Signed {n.n}, RN, school nurse, {D:mdy}
=====
Obs & Gynae theatre note — emergency caesarean

{D:dmy} 04:37 Cat 1 call. Pt {fp.n+} hosp no {MRN:@#######}. Surgeon {d1.inl} (ST6), asst {d2.inl}; cons Miss {d3.l} informed, en route. Anaes Dr {d4.l}, spinal -> GA (RSI, thio 400 / sux 100, Grade 1 view). Scrub {n.f}, midwife {mw.n}. Husband {mh.f} waiting outside; his mum {fg.f} holding the phone.
Indication: cord prolapse at 7 cm, FH 60. Decision–delivery 11 min. 
Pfannenstiel, Joel-Cohen entry, Doyen; LUSCS, Wrigley's not reqd. Live female 04:48, apgars 4@1 8@5 10@10, cord pH 7.02/7.14, BE -11. Paeds Dr {d5.n} in attendance. Placenta by CCT, complete, to histo ({OTHER_ID:H##/#####}). Uterus closed x2 Vicryl 1. Atonic -> oxytocin 5+40 IU, ergometrine 500 mcg, carboprost x1, Bakri 350 ml (lot {DEVICE:########}), TXA 1 g. EBL 1,850. Cell salvage 420 ml back. 2u RBC, unit nos {OTHER_ID:G### ### ### ###} and {OTHER_ID:G### ### ### ###}.
To HDU. LMWH 40 mg at 6 h. Debrief with {fp.f} & {mh.f} on {D+1:dm}; DATIX {OTHER_ID:W######}. Community MW to visit at her mother's, {STREET:uk}, {ZIP:uk}, from {D+4:dm}.
=====
telehealth chat transcript {OTHER_ID:CHT-#######} | {D:iso}
[19:02:11] system: patient joined from {IP:v4} (iOS)
[19:02:15] {d1.n}, NP: Hi! I'm {d1.f}. Can you confirm your full name and birthday?
[19:02:41] guest: {fp.n}, {B:mdys}
[19:02:58] {d1.f}: thanks! and where are you right now, in case we get cut off?
[19:03:20] guest: {CITY:us}, my sisters place. {STREET:us}. phone is {PHONE:us}
[19:03:44] guest: so it burns when i pee since {D-2:md} & i had 2 utis this yr already, last was macrobid from dr {d2.l}
[19:04:10] {d1.f}: Fever, chills, back pain, vaginal discharge? Could you be pregnant?
[19:04:39] guest: nope. no. LMP was {D-9:the}. iud
[19:05:02] {d1.f}: Any allergies? I see Bactrim listed.
[19:05:19] guest: yes hives. also pls dont tell my mom {fm.f}, shes on my ins ({HEALTH_PLAN:@@@##########})
[19:06:30] {d1.f}: Understood. Nitrofurantoin 100 mg BID x5d sent to {FACILITY:pharm}. Culture if not better in 48 h; drop off at {FACILITY:clinic}.
[19:06:52] guest: can u put visit on my own card? visa {ACCOUNT:4### #### #### ####}
[19:07:15] system: selfie ID match 97.4% ({BIOMETRIC:faceid-%%%%%%%%~selfie_%%%%%%.png}) vs DL {LICENSE:@#######}
[19:07:40] {d1.f}: Done. Feel better {fp.f}!
=====
LETTER OF MEDICAL NECESSITY

{FACILITY:clinic}
{STREET:us}, {CITY:us} {ZIP:us} · T {PHONE:us} · F {FAX:us}

{D:MDy}

Appeals Dept, {STREET:box}, {CITY:us} {ZIP:us}

RE: {mp.nm}; DOB {B:mdy}; Member {HEALTH_PLAN:@@@#########}; Claim {OTHER_ID:##########@~E########}; denial dated {D-18:mdy}

To whom it may concern:

I am the treating rheumatologist for Mr. {mp.l}, {n:25-70}, who has HLA-B27 positive ankylosing spondylitis (M45.9) with Crohn disease. He has failed naproxen 500 mg BID, sulfasalazine (leukopenia, WBC 2.1) and adalimumab ({D-400:mdy} to {D-150:mdy}; antibody titer 1:640). BASDAI 7.2, CRP 38 mg/L. MRI of {D-90:MD} shows bone marrow edema at both SI joints and corner lesions at T11–L1. Your reviewer, Dr. {rv.l}, suggests a trial of secukinumab; this is contraindicated with IBD (see MEASURE trials). Infliximab 5 mg/kg at 0, 2, 6 and q8 weeks is requested.

As a welder at {EMPLOYER} he is the sole earner for his wife {fw.f} and three children. I'm available for a peer-to-peer until {D+12:Mdth}; ask for {ma.f}.

Sincerely,
{d1.nm}, M.D., NPI {LICENSE:1#########}, Tax ID {LICENSE:##-#######}
=====
CARDIAC DEVICE CLINIC – remote + in person
{mp.n} / {B:dmony} / {MRN:##-####-##}
Indication: CHB, TAVI {D-700:dmony} (Edwards S3 26). Implanter {d1.n}, {FACILITY:hosp}. He is {A:n} and lives by himself in {CITY:us}; {fd.f} (dtr) brought him.
Generator: Azure XT DR W1DR01, S/N {DEVICE:RNB######@}. RA lead 5076-52 {DEVICE:PJN#######}; RV 3830-69 {DEVICE:LFF######@}. 
Monitor: MyCareLink, S/N {DEVICE:@@@######}, MAC {IP:mac}, last Tx {D-3:dmony}
Batt 9.4 y. AP 12%, VP 99.1%. RA 0.5 V@0.4, P 2.1 mV, 418 Ω. LBB area 0.75 V@0.4, R n/a, 513 Ω. AT/AF burden 3.1% since {D-180:dmony}, longest 7 h 12 on {D-22:dmony}. VHR 1: NSVT 9 bts, {D-14:dmony}.
CHA2DS2-VASc 5, HAS-BLED 3. Not anticoagulated (SDH 2021). Discussed w/ Dr. {d2.l}, consider Watchman.
Reprogrammed: upper tracking 120. Pocket well healed. QRS 118.
Next remote {D+91:dmony}. Called {fd.f} {PHONE:us} to plug in the monitor after his move to {FACILITY:nh}. Rep present: {r.n} ({r.work}).
=====
Substance use counseling — group & individual note. Tues.
{mp.n} ({MRN:BH-#####}) attended 3/3 groups this week. He shared that {D:md} was his 90 days and brought cake; sponsor "{ms.f}" came. UDS {D-1:md}: neg x10, bup+, chain-of-custody {OTHER_ID:COC#######}. Craving 3/10. On Suboxone 8/2 bid (Rx Dr. {d1.l}, X-waiver {LICENSE:X@#######}), naltrexone no, gabapentin stopped bc misuse.
Stressors: court in {COUNTY:us} {D+6:md}, docket {OTHER_ID:##-CR-####~CR##-#####}, PO is {po.n} ({PHONE:us}). License suspended, interlock on the Malibu (plate {VEHICLE:@@@-####~#@@@###}) due; got hired at {EMPLOYER}, starts nights {D+3:the}. Ex, {fx.f}, moved w/ kids to {CITY:us}. Sober house ({STREET:us}) manager {hm.f} says curfew kept.
Stage: action. AUDIT 2, DAST 1, PHQ-9 8 (was 15). ASAM 1.0.
Intv: MI, relapse plan, HALT, letter for court drafted → fax to PO {FAX:us}.
42 CFR Part 2 applies. Next indiv {D+7:md} 4p.
{t.n}, LADC {LICENSE:#####}
=====
ONCOLOGY INFUSION — TREATMENT RECORD
| Field | Value |
|---|---|
| Name | {fp.lf} |
| DOB / Age | {B:mdy0} |
| MR | {MRN:########} |
| Oncologist | {d1.n} |
| Regimen | ddAC-T, C3 D1 |
| BSA | 1.74 m2 (Mosteller) |
| Port | PowerPort 8F, REF 1808000, lot {DEVICE:REDN####~RE@@####} placed {D-50:mdy0} by {d2.l} |
| Plan/auth | {HEALTH_PLAN:H########} / {OTHER_ID:AUTH-#######} |

Premed 0915 Emend 150, Aloxi 0.25, Decadron 12. 1005 doxorubicin 104 mg IVP, blood return q 3 mL. 1032 cyclophosphamide 1044 mg/500 mL. Neulasta OnPro applied 1140 L arm (lot {OTHER_ID:1######}). ANC 2.9, Hgb 10.2, plt 231, bili 0.4.
CTCAE: nausea G1, alopecia G2, mucositis 0. Pt tearful; sister-in-law {fs.f} w/ her. Her son {mk.f} graduates from {FACILITY:school} on {D+9:md}; asked to push C4 to {D+16:md} – ok per Dr. {d1.l}. Wig voucher. Ride: Road to Recovery volunteer {v.f}, white Subaru, {VEHICLE:@@@@##~###-@@@}.
Double check: {na.n} RN / {nb.n} RN. D/c 1215 amb.
=====
Post-op day 2 – Colorectal (Green team)
{f1.lf}   bed 14   MRN {MRN:#######}
NAEON. Pain 4/10 on PCA (hydromorphone 0.2). No flatus. Ate jello. OOB x2 with {n.f}.
Tm 38.1, 96, 128/70, 94% 1L. UOP 0.6 mL/kg/h. JP 110 ss. Abd soft, ATTP, incision c/d/i, stoma pink.
WBC 13.2 (14.8), Hgb 9.1, Cr 0.8, K 3.4, Mg 1.6.
A/P: {n:40-75}F s/p LAR w/ DLI {D-2:md} (Dr. {d1.l}) for T3N1 rectal ca, ypath pending ({OTHER_ID:S-##-#####}).
- ADAT, dc Foley today, lovenox, replete. WOCN {w.f} for teaching.
- Daughter in law {fd.n} asks whether she can fly to {CITY:w} {D+20:md} for wedding — no.
- Dispo: home w/ VNA ~{D+3:md}; lives {COUNTY:us}. ERAS line {PHONE:us}
- Appt w/ Dr. {d1.l} {D+14:mdys}, onc {d2.n} TBD
{d3.l} PGY1 p{PHONE:####} / seen w/ {d4.l}
=====
Vanderbilt-type intake, child & adolescent psychiatry clinic
Informant: father, {mf.n}, & paternal aunt {fa.f}. Date {D:mdy}.
{mk.f} is an 8 yo R-handed boy in 2nd grade at {FACILITY:school}, referred by {d1.n} re: ADHD vs anxiety after the parents' divorce was finalized on {D-90:MDy} in {COUNTY:us} (docket {OTHER_ID:FA-##-#####}). Mother, {fm.f}, moved back to {CITY:w}; FaceTimes Sundays. Father drives for {EMPLOYER} so {fa.f} does mornings. Teacher Mrs. {t.l}: 7/9 inattentive, 3/9 HI. Sleeps w/ a flashlight. Birth 38 wk, VSD closed spontaneously; Tourette in uncle {mu.f}. Ht 127 cm, wt 24.9 kg, BP 98/60. CY-BOCS 6. WISC-V {D-45:md}: FSIQ 108, PSI 82.
Imp: F90.0, rule out GAD. Start methylphenidate ER 18 mg, recheck {D+30:md}. Father's e-mail for rating scales: {mf.email}. Insurance Tricare, sponsor SSN {SSN:###-##-####}, DBN {HEALTH_PLAN:###########-##}.
{d2.nm}, MD
=====
ANAESTHETIC PRE-ASSESSMENT
{mp.n} | UMRN {MRN:@#######} | {B:dmy} | list {D+6:dmy}, Mr {d1.l}, TKR (R)
Phone clinic {D:dmy} ({PHONE:au}); wife {fw.f} on speaker as he's deaf (Ménière's).
METs 4 (stops on the hill behind {FACILITY:church}). IHD – DES x1 LAD {D-500:dmy} at {FACILITY:hosp.au} - clopidogrel ceased, aspirin on. OSA on CPAP. GORD. Malignant hyperthermia query: brother {mb.n} had "a funny turn with gas" in {CITY:au}, 1988; no muscle bx. -> TIVA, vapour-free machine, dantrolene in theatre.
Airway: MP 3, TMD 6.5, upper denture. Previous: Grade 2b, bougie, size 8 (record {OTHER_ID:AN/##-####}).
ECG 1° AVB, QTc 448. Hb 131 eGFR 58 HbA1c 6.8%. Echo EF 55%, mild AS (AVA 1.7).
Meds: perindopril/amlodipine 5/5 (withhold DOS), rosuvastatin 20, pantoprazole 40, tapentadol. Allergy: chlorhex — documented.
ASA 3. Spinal + ACB, no intrathecal morphine. DVA gold card {HEALTH_PLAN:@X######~@@@#####}.
Vehicle to be left in P2; rego {VEHICLE:@@@ ###~###-@@@~#@@ #@@}, given to valet. Fasting SMS sent.
Dr {d2.n} FANZCA, provider no. {LICENSE:######@@}
=====
Outpatient hepatology letter

Our ref: {OTHER_ID:HEP/@@/######}         Typed: {D+3:dMy}
Clinic: {D:dMy}

{d1.n}
{FACILITY:gp.uk}
{STREET:uk}
{CITY:uk} {ZIP:uk}

Dear {d1.f},

{fp.n}, DOB {B:dmy}, NHS {SSN:### ### ####}

Diagnoses: 1. Wilson disease (ATP7B p.His1069Gln homozygous), Leipzig score 7. 2. Kayser–Fleischer rings. 3. Child–Pugh A5 cirrhosis, UKELD 46.

It was a pleasure to see {fp.f} with her partner {mp2.f}, three weeks after starting trientine 300 mg qds. Tremor has improved, and she's back at {EMPLOYER} part-time. Urinary copper 3.9 µmol/24h. FibroScan 17.2 kPa (probe M, {DEVICE:FS-#####}). Her brother {mb.n}, of {CITY:uk}, has now been tested and is a carrier. Her other brother is in {FACILITY:prison} and I've written to the medical officer there, Dr {d2.l}.
She had been told by a chemist that zinc could be bought on {URL:www.herbalzinc-direct.example.co.uk}; I asked her not to.
Please repeat FBC/U&E by {D+28:dM}. I'll see her on {D+90:dofMy}.

Kind regards,
Prof {d3.n}   secretary: {s.n}, {PHONE:uk}, {s.work}
=====
PEDS ED – triage
ESI 3 | {D:mdys} 2014 | room 6
{fk.lf} 22 mo F. wt 11.2 kg. Here w/ MGM {fg.n} (has consent letter from mom {fm.f}, deployed; father {mf.n} in {CITY:us} aware).
Swallowed button battery? vs Lego @ 1830 at daycare ({FACILITY:Tiny Steps Daycare~Little Lambs Preschool~Sunbeam Nursery}). Drooling x1, no stridor. 99.4 – 128 – 26 – 99%. Immun UTD per state registry {OTHER_ID:########}.
XR stat per Dr. {d1.l}: 20 mm, halo sign, at thoracic inlet C7-T1. Honey 10 mL given. ENT {d2.n} + OR called. To {FACILITY:hosp} by helo; tail {VEHICLE:N###@@~N####@}, flight RN {n.f}. National Battery Ingestion Hotline called. Poison center case {OTHER_ID:#######}.
Daycare director Ms. {dd.l} {PHONE:us} to look for the remote.
2nd IV 24g L hand. Tricare {HEALTH_PLAN:##########}. Mandated rpt? discussed, no.
Grandma's address: {STREET:rr}, {CITY:us} {ZIP:us}.
{n2.inl}, RN
=====
AUTOPSY – PROVISIONAL ANATOMIC DIAGNOSES
Case {OTHER_ID:A##-###~AU-####-##}        Decedent: {mp.lf+}
Age: {A:n}          Died: {D-1:mdy0} 0555           Autopsy: {D:mdy0} 1000
Prosector: {d1.n}, MD; diener: {di.l}. Consent by: {fn.n} (niece, NOK), telephone, recorded, witness {w.l}.
Body identified by: wrist band ({MRN:########}) and toe tag; prints on file {BIOMETRIC:FPC ##-####-###~TP-#######}

1. Coronary atherosclerosis, severe (LAD 90%, RCA 75%), remote inferior scar 3 x 2 cm. Heart 560 g.
2. Pulmonary emboli, saddle, acute; DVT right popliteal vein.
3. S/P left hip hemiarthroplasty, {D-9:mdy0}, {FACILITY:hosp}; Exeter stem lot {DEVICE:@#######}.
4. Alzheimer changes, Braak V, CERAD frequent; no Lewy bodies (α-synuclein).
5. Incidental renal oncocytoma 1.4 cm; Meckel diverticulum.
Brain 1080 g fixed two weeks; cutting {D+14:mdy0} w/ Dr. {d2.l}.
Comment: The clinical team (Drs. {d3.l} and {d4.l}) attended. Findings telephoned to Ms. {fn.l} in {CITY:us}. She asks for copy at {STREET:box}, {CITY:us}, {ZIP:us}.
=====
HAND CLINIC / OT
{fp.n}, 6 wks s/p zone II FDP repair R ring. Fed by e-mail from surgeon {d1.l}: start place & hold. Splint adj. TAM 165° -> 182°. Grip deferred. Semmes-Weinstein 3.61 radial digital n. VAS 2. Scar firm; silicone. Kleinert bands off {D:md0}.
Works as a seamstress @ {EMPLOYER}; WC adjuster {ad.n} (ph {PHONE:us}, fx {FAX:us}) approved 8 more through {D+45:md0}, claim {OTHER_ID:###-##-######}. Nurse case mgr {nc.f} attended, wants RTW date; told {D+30:md0} light duty.
Missed {D-5:md0}: bus. Niece {fn.f} will drive her from {CITY:us}. Time clock at work won't read her finger any more (template {BIOMETRIC:FT-####-@@~tmpl%%%%%%}), they're re-enrolling w/ L index.
HEP: tendon glides 10x q2h, no resisted. Chart {MRN:OT#####}.
Next visit {D+4:md0}.   – {t.n}, OTR/L, CHT
=====
Medical records request / ROI log

Received {D:mdashs} from law offices of {a.l}, {b.l} & {c.l}, {STREET:us}, {CITY:us} {ZIP:us} (paralegal {pl.n}, {pl.email}, fax {FAX:us})
Their file {OTHER_ID:##-####~L#####}. Patient {mp.nm}, DOB {B:mdashs}, last four {SSN:####}. Date of loss {D-300:mdashs} (semi vs bike on {STREET:us}, truck VIN {VEHICLE:vin}).
Requested: ED, ortho, PT notes and itemized bills from {D-300:mdashs} to present; radiology on CD incl. L1 burst fx CT; psych notes NOT included (sep. auth).
Auth signed {D-8:mdashs}, expires 1 yr. ID verified by notary copy DL {LICENSE:@###########~#########}.
Pulled MRN {MRN1:######} + old chart {MRN:@-#####} at {FACILITY:Iron Mountain Duluth~Storage Depot West}. 214 pp. Invoice {ACCOUNT:ROI-#####} $48.50, ck {ACCOUNT:####} rec'd {D+6:mdashs}. Released encrypted {D+7:mdashs} via {URL:https://roi.sendsafe.example.com/d/%%%%%%%%%%}; downloaded from {IP:v4} {D+7:mdashs} 16:20.
Note: misfiled op report of {fo.lf} removed pg 88, privacy officer {po.n} informed.
HIM clerk {cl.f}
=====
%%LOWER
progress note – infectious disease
{D:mdashs}. {m1.lf}, {n:25-60} m, hiv (cd4 212, vl 18,400 on {D-14:md}), here after 2 y out of care, lives in van ({VEHICLE:@@@####~###@@#}) near {STREET:us}, {CITY:us}. peer navigator {pn.f} brought him.
was on biktarvy. off since leaving {CITY:us} in 2021. hiv gt {D-10:md}: m184v, k103n. hla-b*5701 neg. rpr 1:64 (ref lab {OTHER_ID:@########}), prior 1:2. no neuro/ocular/otic sx. hep b core+, sag-. 
ros: thrush, 12 lb wt loss. exam: kaposi? no – bacillary vs. insect. cn intact.
a/p: restart art: symtuza 1 qd, check rebate card {HEALTH_PLAN:###########}. tmp-smx ds qd. pcn g benzathine 2.4 mu im x3 ({D:md}, {D+7:md}, {D+14:md}). partner services: named {mx.n} & "{my.f} from the gym", dis worker {dw.l} @ {COUNTY:us} health dept notified {PHONE:us}. rw eligibility {OTHER_ID:rw-######}. photo of lesion filed ({BIOMETRIC:img_%%%%%%.heic~derm-####-%%%%}). adap ok, {LICENSE:##########} npi on form.
rtc 2 wk. {d1.n} md
=====
FALL / INCIDENT REPORT (not part of the chart)   No. {OTHER_ID:IR-##-#####}
Where: {FACILITY:nh}, memory care hall B, outside room 8
When: {D:Mdth}, about 4:50 a.m.
Who: resident {fp.n} ({A:n}, adm {D-220:mdys}, med rec {MRN:####})
Found by: CNA {c1.n}, on floor on L side, slipper off, calling for "{mx.f}" (her late husband). Alarm ({DEVICE:TABS-#####~#######}) was off the clip. 
Injury: skin tear L forearm 3 cm Payne-Martin II, no LOC, ROM hips full, neuro checks q15 x4 OK. BP 146/70 → 128/64 standing.
Told: DON {don.n} 0505; Dr. {d1.l} on call 0512 (no transfer, X-ray L hip portable — neg, mobile co. ref. {OTHER_ID:MX######}); daughter {fd.n} in {CITY:us}, left VM {PHONE:us}; state hotline n/a.
Camera: hallway footage clip {BIOMETRIC:CAM4-####-%%%%~facecap-######} saved from DVR {IP:v4}.
Root cause: new trazodone 50 mg since {D-3:md}, floor just mopped, 1 aide for 22.
Fix: hip protectors, low bed, d/c trazodone (order {d2.n} NP {D:md}), in-service {D+6:md}.
=====
Stroke code timeline
{mp.n+}, {A:n}M, MR {MRN:########}, LKW {D:md} 1310 per wife {fw.f}
1402 call to 911, {STREET:us}, {CITY:us}
1431 arrive. BG 118. NIHSS 16 (R face 2, R arm 4, R leg 3, aphasia 2, gaze 1...). mRS 1, lives at {FACILITY:nh} (indep.)
1436 CT ASPECTS 9 (acc {OTHER_ID:CT########}); CTA L M1
1444 Telestroke Dr. {d1.n}, robot cart {DEVICE:RP7-####}, bandwidth poor, switched to {URL:https://telestroke.example.org/room/%%%%%}
1449 wife & son {ms.f} (by phone from {CITY:w}, {PHONE:us}) consent; BP 196/104 → labetalol 10
1455 TNK 0.25 mg/kg = 18 mg
1510 LifeFlight, arr {FACILITY:hosp} 1548
1611 groin, Dr. {d2.l}. Solitaire 6x40 lot {DEVICE:B######~A######}. TICI 2b 1639.
DAWN/DEFUSE-3 n/a. Extubated {D+1:md}, NIHSS 7. MRI {D+1:md} small L BG infarct. No AF so far; LINQ before d/c. 
GWTG entry by {q.f}, done {D+5:md}. Medicare {SSN:#@##@##@@##}
=====
Insurance benefits verification
Rep: {r.f} @ payer, call ref# {OTHER_ID:I-########~########@}, {D:mdy} 11:05 CT
Subscriber {ms.n}  (spouse of pt {fp.f})   subscriber DOB {B:mdy}
ID {HEALTH_PLAN:@@@###@#####}   Group {HEALTH_PLAN:######~@#####}   Employer {EMPLOYER}   eff. {D-120:mdy}
PPO; ded 1,500/622.14 met; OOP 5,000; copay spec 45; PT 30 visits/yr used 4; DME 20%
Precert for 29881 & 20610? 29881 yes, 20610 no. Dx S83.241A. Auth {OTHER_ID:############} valid {D:mdy}–{D+90:mdy}
In-network: Dr. {d1.l} TIN {LICENSE:##-#######}; {FACILITY:hosp} yes. Claims to {STREET:box}, {CITY:us}, {ZIP:us}, payer ID 60054. Fax clinicals {FAX:us} attn {x.n}
COB: auto primary until PIP exhausts (adjuster {ad.l}, policy {HEALTH_PLAN:####-##-###-##}, plate listed {VEHICLE:@@@####~#@@###})
Est. pt resp $1,212.00; pt notified {D+1:md} by {cl.n}; paid 200 on AmEx {ACCOUNT:3### ###### #####}, balance to acct {ACCOUNT:#######}
=====
Nephrology consult
Reason: AKI on CKD. Asked by Dr {d1.n}, Gen Med B.
Mrs {fp.l} ({n:60-88}, hosp. reg. {MRN:IP/##/#####}; Aadhaar {SSN:#### #### ####}) from {CITY:w}, staying with her son {ms.n}, software engineer at {EMPLOYER}, {STREET:au}. Day 4 leptospirosis; exposure: cleaned flooded ground floor about {D-16:dM}.
Urea 168 mg/dL, creat 6.2 (baseline 1.4 on {D-200:dmys}), K 5.9, HCO3 13, plt 44,000, bili 9.1 D 7.4, CPK 2,210. UO 280 mL/24 h. USG: RK 10.2, LK 9.9, CMD preserved. MAT titre {D-1:dmys} 1:800 (sample {OTHER_ID:VRL-#####}).
Ayurvedic churna+, NSAID+ (diclofenac 50 tds from {FACILITY:pharm}).
Imp: ATN, Weil disease. SLED x4h via RIJ, heparin free, UF 1.2 L; doxy -> ceftriaxone 2 g OD; 4 RDP. Gambro AK98 m/c {DEVICE:AK##-####}.
Family (son; daughter-in-law {fd.f}) explained in Tamil. Bill estimate, TPA cashless {HEALTH_PLAN:MA-#########}, cl. no {OTHER_ID:CLI#######}.
Review {D+1:dm} am. {d2.n}, Reg. No. {LICENSE:KMC #####~TN ######}
=====
IVF / fertility
Couple: {fp.n} ({By:dmony}) & {mp.n} ({B:dmony})   File {MRN:F-####/##}
P: partner ID: passports {LICENSE:@@#######} / {LICENSE:#########}, faces enrolled in witnessing system ({BIOMETRIC:FACE-%%%%%%}, {BIOMETRIC:FACE-%%%%%%}).
Cycle 2, antagonist, Gonal-F 225 + Menopur 75, Cetrotide from d6. Trigger {D-2:dmony} 21:30 Ovitrelle. OPU {D:dmony}, 14 oocytes, 11 MII; TMC 3.1 M -> ICSI by {e.f}. Blasts: 4AA, 4BB, 3BC. PGT-A {FACILITY:lab} tubes {OTHER_ID:EB######-1} and {OTHER_ID:EB######-2}. Straw colours red/yellow, dewar 7, cane {OTHER_ID:C##-###}.
AMH 9.8 pmol/L; antral 12; TSH 1.9; Rubella immune; FMR1 30/31. FH: {fp.f}'s sister {fs.f} endometriosis, Turner mosaic in a cousin in {CITY:ie}. 
Stored consent to {D+3650:dmony}. Fee 4,850 paid IBAN {ACCOUNT:IE## BOFI #### #### #### ##~GB## NWBK #### #### #### ##}.
FET planned cycle starting ~{D+40:dM}. Dr {d1.l}; queries {PHONE:ie}, {EMAIL:nurses##@fairhavenfertility.ie}; they drive from {COUNTY:ie}, so mornings after 10 pls.
=====
OPHTHALMOLOGY  {D:mdys}
{fp.lf} #{MRN:#####}
CC: flashes OS since {D-2:md}, "curtain" this AM. Ref {o.n}, OD ({CITY:us})
VA cc OD 20/25 OS 20/200 PH NI. IOP 16/11 (Tono-Pen). APD neg. SLE: PCIOL OU (OS {D-600:mdys}, AcrySof SN60WF +21.5, ser {DEVICE:########.###}). DFE OS: mac-off RRD 10–3, HST @ 1:00, lattice 5:00; Shafer +. OD: lattice, no breaks.
OCT SRF. Optos saved {OTHER_ID:OP#######}; iris/fundus code {BIOMETRIC:RF-%%%%%%%%}.
A: RRD OS mac-off <24h. P: 25g PPV/EL/C3F8 tomorrow, {FACILITY:hosp}, Dr. {d1.l}; face down x5d; no flying to {CITY:us} for {fs.f}'s graduation {D+8:md}; laser OD later. On Eliquis — cont. 
Ride: neighbor {nb.f}, {PHONE:us}. VSP n/a; med ins {HEALTH_PLAN:R########}. PO {D+2:md} 8a w/ {d2.f} (fellow).
=====
ICU DAILY / ECMO
{D:dmon} HD 9 ECMO d5.  {mp.n}, {n:20-60}M, {MRN:#########}, influenza A + MRSA. Tx from {FACILITY:hosp}, {CITY:us} on {D-5:dmon} by Dr. {d1.l}. 
N RASS -4, cis 2, prop/ketamine, BIS 42. NIRS 68/66.
CV norepi 0.08, vaso 0.03. Swan 52 cm. EF 50.
R VV 25F RFV/19F RIJ; Cardiohelp {DEVICE:########}, HLS set lot {DEVICE:7000######}; flow 4.4, sweep 6, FdO2 1. PC 10/10. Murray 3.5. Proned x1.
GI TF Vital 45. LFT ok.
R Cr 2.9, CRRT, net -2 L.
H Hgb 8.1, anti-Xa 0.34, plt 61. HIT PF4 sent {D-1:dmon} {OTHER_ID:H#######}.
ID vanc (18.2), oselt, linezolid x. BCx {D-3:dmon} neg.
Fam: wife {fw.n} {PHONE:us} passcode set; his mother {fm.f} (Cambodian, Khmer interp. {i.f} ID {OTHER_ID:######}); monks from the temple {D+1:dmon}. Employer ({EMPLOYER}) HR called, no info given. 
Code: full. Dr. {d2.n} / APP {a.l}
=====
Dear Ms. {fp.l},                                                      {D:MDy}

This letter is to tell you about your mammogram of {D-6:MD}. Dr. {d1.n} has read your pictures and found an area in the right breast that needs more views (BI-RADS 0). Most women called back do not have cancer. Your breast tissue is dense.

Your next appointment is {D+8:MDy} at 9:20 AM at {FACILITY:clinic}, {STREET:us}, {CITY:us}, {ZIP:us}. Please park behind the building. If you can't come call {n.f} or {n2.f} at {PHONE:us}. Bring your old films from {FACILITY:hosp} in {CITY:us} (we have nothing from before {D-1100:mdy}), and your Medicare card, since the number on file ({SSN:#@@#-@@#-@@##}) was rejected.

You can see the report at {URL:https://mychart.lakeviewmed.example.org}; user name {EMAIL:patient####@lakeviewmail.example.org}. Your health number is {MRN:######}. This letter was sent to your doctor, {d2.n}, too. Si necesita un intérprete llame a {i.n}.

Sincerely,
Breast Imaging                    exam no. {OTHER_ID:MG#######}
=====
Wound care, LTAC — weekly (written by the wound nurse)
{D:md} pt {mp.n}, DOB {B:mdys}, acct {ACCOUNT:L#######}. s/p Fournier's debridement x3 ({D-30:md}, {D-28:md}, {D-25:md} by Dr {d1.l} at {FACILITY:hosp}). DM2 A1c 11.8. 
1) perineum/scrotum 14 x 9 x 2.5, 95% gran, NPWT -125 black foam x3 pcs, ActiVAC {DEVICE:VFTR#####~VLFC#####} rental PO {OTHER_ID:PO-######}. 
2) sacrum st 4 → 5 x 4.2 x 1.1, undermining 2-5 o'clock 1.8, bone not palp. Dakin's 0.125% x3d then Aquacel Ag.
3) R heel DTI evolving; Prevalon. Wagner 2 ulcer L hallux; ABI 0.6.
Alb 2.1 prealb 9, Juven, ProStat. Pain premed oxy 10.
Wound photos: {BIOMETRIC:WND_%%%%%%_1.jpg}, face partly seen in {BIOMETRIC:WND_%%%%%%_2.jpg}, deleted per mgr {mg.l}.
Sister {fs.n} ({CITY:us}) wants a call {D+2:the}; her # {PHONE:us}. Flap eval, Dr {d2.l}, {D+12:md}. SNF: {FACILITY:nh} reviewing.
{n.n}, CWOCN
=====
Clinical pharmacy – anticoagulation phone visit
{D:dmony} | {fp.n} | INR clinic no. {OTHER_ID:AC-####} | goal 2.5–3.5 (On-X mitral, {D-2000:dmony}, s/n {DEVICE:######-@}) | {A:n} y/o!
INR today 4.6 (CoaguChek XS, meter {DEVICE:UW#######}) ; last 3.1 on {D-28:dmony}
Pt's grand-daughter {fg.f} manages pillbox; says Z-pak from urgent care in {CITY:us} {D-6:dmony}. Extra cranberry. Nosebleed 5 min. No falls, melaena.
Warfarin 2 mg tabs: 2 mg daily except 3 mg Wed/Sun (16 mg/wk).
A: supratherapeutic, DDI azithro. P: hold x1 tonight, then 2 mg daily; recheck {D+5:dmony} by VNA ({n.f}); ED precautions. Teach-back ok.
Labs phoned from {FACILITY:lab} by {t.f} {PHONE:us}. Cosign {d1.n}. {COUNTY:us} paratransit booked, rider {OTHER_ID:R#####}.
Next fill {FACILITY:pharm}, pt's copay acct {ACCOUNT:######-##}. Copy sent to {d2.work}.
{ph.n}, RPh {LICENSE:######}, CACP
=====
Speech-language: modified barium swallow
Pt {mp.lf+} ({MRN:###-####}) · outpt · {D:mdash}
Ref {d1.n}/ALS clinic, {FACILITY:hosp}. Bulbar-onset ALS (C9orf72 +), ALSFRS-R 31, FVC 64%. Riluzole 50 bid. Lives {CITY:us} w/ spouse {ms.n}, retired choir director, {FACILITY:church}.
Consistencies IDDSI 0, 2, 4, 7 w/ E-Z-Paque; 30 fps, 1.8 min fluoro; video {OTHER_ID:MBS########}. Radiologist {d2.l}.
Oral: residue 20–30%, nasal regurg x1. Pharyngeal: PAS 5 thin cup, 2 w/ chin tuck; vallecular residue 30%; UES nl. MBSImP OI 12 PI 9. Esoph: tertiary contractions, Zenker none.
Rec: IDDSI 2 + soft; PEG before FVC <50: GI {d3.n} {D+14:mdash}. Voice banking begun {D-10:mdash}; voice model ID {BIOMETRIC:VB-%%%%-%%%%~mtvid_########} at {URL:https://voicebank.example.net/u/%%%%%}. SGD Tobii loan ser. {DEVICE:TD-I13-######}; his Wi-Fi MAC {IP:mac}; eye-gaze iris profile {BIOMETRIC:IR-#####}.
Funding: ALSA chapter contact {c.f}, {c.email}. 
{s.nm}, CCC-SLP, {LICENSE:SP #####}
=====
Community psychiatric nurse – home visit entry (RiO)
{D:dmy} 11:15. V/A to {mp.f} at flat, {STREET:uk}. Answered on 2nd knock. Unkempt, curtains drawn, no food in fridge bar milk. Says neighbours ("{nb.f} upstairs") beam thoughts via the router — showed me its address {IP:v4} written on his arm. Denies command AHs. No SI. Missed depot {D-6:dmy} (paliperidone 150 mg). Given today R deltoid, batch {OTHER_ID:@@@#@##}, next due {D+28:dmy}. Clozapine refused again.
Sister {fs.n} rang me from {CITY:uk} after ({PHONE:uk}): worried re money, a "mate" called {mm.f} has his card (a/c {ACCOUNT:########}, sort code {ACCOUNT:##-##-##}). Safeguarding raised, {COUNTY:uk} CC ref {OTHER_ID:SA/######}.
HoNOS 19. CTO renewed {D-30:dmy} by Dr {d1.l}; AMHP {am.n}. PIP review letter – took copy, NI no. {SSN:@@ ## ## ## @}.
Plan: discuss MDT Thurs, welfare call {D+2:dm}, GP {FACILITY:gp.uk} for bloods (HbA1c, prolactin).
{n.n}, CPN, bleep {PHONE:####}
=====
DME ORDER / CERTIFICATE
DATE OF ORDER ............ {D:mdy0}
BENEFICIARY .............. {fp.n}
DOB ...................... {B:mdy0}
MBI ...................... {SSN:#@##@@#@@##}
MEDIGAP .................. {HEALTH_PLAN:##########-#}
SHIP TO .................. {STREET:us}, {CITY:us} {ZIP:us}
PHONE .................... {PHONE:us} (daughter {fd.f})
ITEM ..................... E0143 walker folding wheeled; K0001 manual wheelchair; E1390 O2 conc 2 L/min
SERIALS .................. {DEVICE:WC#######} / {DEVICE:OX-##-#####}
DX ....................... J44.9, M17.0, R26.89, I50.22
QUALIFYING ............... SpO2 86% RA at rest {D-2:mdy0}; 6MWT 110 m
FACE-TO-FACE ............. {D-4:mdy0} w/ {d1.n}, DO
LENGTH OF NEED ........... 99
NARRATIVE  Mrs. {fp.l} cannot walk 20 ft to her bathroom with a cane owing to dyspnea (mMRC 4) and L knee valgus. Her son {ms.f} built the ramp. She was {A:n} last birthday and remains cognitively intact (SLUMS 27).
SUPPLIER ................. {FACILITY:Stonebridge Medical Supply~Heritage Home Oxygen~Summit DME}, NSC {LICENSE:##########}
PHYSICIAN NPI ............ {LICENSE:1#########}    FAX SIGNED COPY {FAX:us}
DRIVER/VAN ............... {dr.f}, plate {VEHICLE:###-@@@~@@####}
=====
Pain procedure note.  Dr. {d1.n}.  {D:mdys}

{fp.l}, {n:35-80} F, chart {MRN:#######}, L L5 radic. MRI {D-33:mdys} at {FACILITY:clinic}: L4-5 HNP, Modic 1. Failed gabapentin 900 tid, PT x8, Medrol dosepak. ODI 44. Last steroid {D-120:mdys} by Dr. {d2.l} in {CITY:us}. Off Plavix since {D-7:the}.

Left L5-S1 TFESI. Prone, C-arm AP/oblique, 25g 3.5" Quincke, Omnipaque 240 1 mL epidurogram no vascular. Dexamethasone 10 mg + 1 mL 0.25% bupi. Scottie dog view saved ({OTHER_ID:FL-######}). Fluoro 14 s. VAS 8→3.

SCS trial talk: {fp.f} & husband {mh.f} watched the DVD; rep {r.n}. Psych clearance with Dr. {ps.l} {D+11:md}. Auth W/C #{OTHER_ID:WC##-######}; adj {ad.n} {PHONE:us} / {FAX:us}. She is off from {EMPLOYER} until {D+3:md}. UDT sent, PMP ok. Opioid agreement pharmacy = {FACILITY:pharm}.
=====
BLOOD BANK: TRANSFUSION REACTION WORKUP
{D:ymd}    Patient {fp.lfm+}    {B:ymd}    HospNo {MRN:########}    BB armband {OTHER_ID:@@@####~R#####}
Reported by RN {n.n} 0220. Product: LR-RBC, unit {OTHER_ID:W#### ## ######}, O Pos, started 0135, 90 mL in. Sx: chills, T 36.9→38.7, BP 122/70→98/54, back pain, dark urine. Stopped, Benadryl 25 given. Dr. {d1.l} at bedside.
Clerical check: Label on pre-tx tube read "{fx.lf+}", drawn {D-1:ymd} by phleb {ph.l} — WRONG BLOOD IN TUBE suspected. 
Pre DAT neg; post DAT 2+ (IgG, C3d 1+). Hapto <10, LDH 1,140, pink plasma. ABO pre: O; post: B. Antibody screen: anti-Jka (Kidd) in 2016 at {FACILITY:hosp}, {CITY:us}.
Other patient, {fx.n} (MRN {MRN:########}) not harmed, next door.
Action: notified blood bank MD {d2.n} 0310; FDA BPDR {OTHER_ID:BPD-##-####}; family (husband {mh.f}) told by Dr. {d1.l} {D:MD} 0700. RCA {D+5:ymd}. Analyzer Vision ser {DEVICE:60######}. 
Tech {t.in}, MLS(ASCP) {LICENSE:########}
=====
Lactation/postpartum telephone contact
Mom: {fm.f} ({fm.inl}), baby {fb.f}, born {D-6:md}, 3.1 kg → 2.8 ({D-2:md}) → 2.86 today. 
called her at {PHONE:us}, husband {mh.f} translating (Pashto); they came from {CITY:w} last winter, resettled by {EMPLOYER:Lutheran Family Services~Catholic Charities~Jewish Family Service}.
Latch: shallow, cracked R nipple, 10 feeds/d, 3 stools, 6 wets. Bili 11.2 @ 120 h low-int risk. Jack Newman cream, Haberman bottle. EPDS deferred: mother-in-law {fl.f} in room.
Pump: Symphony ser {DEVICE:SY#######}, ret by {D+14:mdys}; WIC ID {HEALTH_PLAN:WIC########}, {COUNTY:us}; deposit {ACCOUNT:xxxx ####~5### #### #### ####}.
Domperidone asked – not in US. Circumcision n/a. Appt w/ {d1.n}, CNM {D+3:md} & peds Dr {d2.l} {D+1:md}. Ride from volunteer {v.n}. Sent video link {URL:https://latchhelp.example.org/ps/%%%%}.
{n.n} IBCLC {LICENSE:L-######}
=====
%%TYPO
ORTHO CLINIC {D:mdys}  dictated by {d1.l}, not proofread

{mp.f} is back 6 weeks out from his right reverse total shoulder, done {D-42:MD} at {FACILITY:hosp}. He's doing terrifc, sleeping in bed, off of the Percocet since about {D-20:the}. He drove himself over from {CITY:us} against my advice. Wound healed, no erythema. Forward elevation passive 120, external rotation 20. Axillary nerve fires. X-rays today two views, components good position, no notching by Sirveaux. The Zimmer glenosphere lot {DEVICE:########} is the one on the recall letter of {D-9:MDy} and we talked about that for a good ten minuts, I gave him the number {PHONE:us} and told him ask for {r.f}. Culture for C. acnes from surgery negative at 14 days, {OTHER_ID:MB-##-#####}.

PLAN, wean sling, pulleys, therapy with {pt.f} at {FACILITY:clinic}, no lifting over a coffee cup. Back {D+42:mdys}. No return to bus driving, DOT card {LICENSE:########@}, form to {EMPLOYER}. He asked about his wife {fw.n}, who has the Dupuytren's, she can see Dr. {d2.l}. Bill Medicare {SSN:#@##-@#@-@@##}. cc {d3.n}, {d3.work}. End dictation.
=====
TOXICOLOGY / POISON CENTRE CALL RECORD
Case {OTHER_ID:##-#######}; {D:iso} 20:41; SPI {s.f}
Caller: RN {n.n}, {FACILITY:hosp.ca} ED, {PHONE:ca}
Patient: {mk.n}, 2 y, 12 kg; PHN {SSN:#### ### ###~####-###-###}
Substance: grandmother {fg.f}'s amlodipine 10 mg, ? 3 tabs missing; Rx label {FACILITY:pharm}, Rx {OTHER_ID:#######}, filled {D-4:iso}. Also perhaps gliclazide MR 30.
Time 19:15. HR 141, BP 84/40, glu 4.4→3.1. Alert. QRS 70.
Rec: WBI no; AC 1 g/kg; D10 5 mL/kg; octreotide 1 µg/kg SC; Ca gluconate 60 mg/kg; HIE per protocol if MAP<50; admit PICU 24 h. Tox MD {d1.n} conferenced 20:58.
Callback 23:10 → Dr {d2.l}: BP 92/50, glu 6.0. Airlift to {FACILITY:hosp.ca}, {CITY:ca} (reg. {VEHICLE:C-G@@@~C-F@@@}).
{D+1:iso} 08:30 → mother {fm.n} reached cell {PHONE:ca}: eating. {D+2:iso} closed; MCFD aware, {w.l}. Voice log {BIOMETRIC:VLOG-########~VX%%%%%%%%}. Email summary to {d2.work}
Outcome: minor effect.
=====
Hospice IDT summary, benefit period 3 ({D-10:mdys} – {D+49:mdys})
Pt {fp.n}, {A:w}, Dx cerebral atherosclerosis, FAST 7d, PPS 30, MAC 19.5→18.2. Room 11, {FACILITY:nh}, {CITY:us}.
RN {n.f}: q wk + prn; intake 25%; Kennedy-type ulcer sacrum; Roxanol 5 mg x2; Ativan gel d/c'd. O2 none.
Aide {c.f}: bath M/W/F. 
SW {s.n}: niece {fn.f} POA-HC has moved to {CITY:us}, new # {PHONE:us}, {fn.email}. Spend-down; burial account {ACCOUNT:####-#####} at {EMPLOYER:First Federal of Macon~Wells Fargo~Heartland Credit Union}. Medicaid {HEALTH_PLAN:##########@} recert due {D+20:mdys}, {COUNTY:us} worker {w2.l}.
Chaplain {ch.l}: member of {FACILITY:church} since 1949; pastor {pa.n} visits; likes "Abide with Me".
Volunteer {v.f}: plays autoharp {D+3:md}.
Bereavement: son {ms.f} (killed in Vietnam), husband {mh.f}; high risk = niece.
MD {d1.n}: recert, F2F by NP {np.l} {D-12:md}; d/c Namenda, Zocor. CTI signed {D-9:md}.
Next IDT {D+14:mdys}
=====
EEG REPORT #{OTHER_ID:EEG##-####}
{mp.n}      {n:18-70} y M      recorded {D:dots} 10:05–10:41     ref. OA Dr. {d1.l}, {FACILITY:Neurologie am Markt, Graz~Klinik Hietzing~Praxis Lindenhof}
Insured no. {SSN:#### ######}; {STREET:uk}; born {B:dots} in {CITY:w}; tel. {PHONE:+43 664 #######~+49 171 ######~0664/#######}
Routine 21-channel, 10–20, HV 3 min, IPS 1–30 Hz. Levetiracetam 1500 bid, lamotrigine 100.
Background 9.5 Hz, 40 µV, Berger effect +. Intermittent left temporal theta; 4 sharp waves F7/T3, phase reversal. Photic driving. N1 reached.
Two habitual spells per wife {fw.f}: {D-15:dotm} at work ({EMPLOYER}), {D-4:dotm} in the shower. MRI {D-30:dots}: L hippocampal sclerosis (ILAE 1). Rasmussen unlikely.
Conclusion: focal epileptiform activity L temporal. No driving, class B licence {LICENSE:########} – authority not informed by us.
Surgery conference {D+12:dots} with Prof. {d2.n}. Copy: Dr. {d3.l}, fax {FAX:+43 1 ### ####~0316/######}. Amplifier NicOne {DEVICE:NO-######}.
=====
ED PROVIDER NOTE – chief complaint: "{EMPLOYER:Walmart~Target~Tyson Foods} sent me"

HPI: {n:19-64}yo M forklift operator, no PMH, 3 h after pallet fell on L foot. Denies other injury. Last Td unknown. Says he's {mp.n} but coworker {mc.f} calls him {mz.f}; ID in wallet reads {mz.n}, {B:mdy} (consular card {LICENSE:@########}).
PE: 141/88, 84, 98.6, 16, 99%. L foot swollen, Lisfranc TTP, 2+ DP, cap refill <2s, plantar ecchymosis +. No Maisonneuve.
XR: fleck sign, 2 mm diastasis; read by Dr. {d1.l}. CT obtained (acc {OTHER_ID:E########}).
MDM: Lisfranc injury, closed. d/w ortho {d2.n} 16:10 → NWB, splint, clinic {D+5:md}. Ketorolac 15, Norco #10.
Employer drug screen: CCF {OTHER_ID:C##########}, collector {co.l}; result to DER {de.n}, fax {FAX:us}.
W/C first report filed {D:mdy} {COUNTY:us}. Discharge address {STREET:us}, {CITY:us}. {PHONE:us}. Two charts exist: {MRN:#######} and {MRN:#######}; merge requested {D+1:md}.
{d3.nm}, PA-C
=====
Rehab psychology / TBI ward round — {D:dmys}

Mr {mp.l} ("{mn.f}" to everyone). PTA day 23, WPTAS 9/12 ({D-1:dm}), 11/12 today. Rancho V–VI. DAI grade 2 + R SDH evacuated {D-25:dmys} at {FACILITY:hosp.au}, after quad-bike rollover on the property near {CITY:au} (bike reg {VEHICLE:@#####~##-@@}). CTP claim no. {OTHER_ID:MAA######}, iCare {OTHER_ID:LSS-#####}, case mgr {cm.n}, {PHONE:au}.
Agitation ABS 24. Propranolol 40 tds, quetiapine ceased {D-3:dm}. Botox to FCR/FCU. Hoist no longer.
Wife {fw.f} due with 2nd child {D+30:dm}; mother-in-law {fl.f} up from {CITY:au}. His boss at {EMPLOYER}, {mb.n}, wants to visit: ok after PTA. 
Goal: sit through footy half. Wander bracelet RF tag {DEVICE:WT-####}; face-match door camera, enrolment {BIOMETRIC:F-%%%%%%~facevec_####} — consent by NOK {D-2:dmys}.
Discharge planning mtg {D+9:dmys} 1400, Dr {d1.l}, OT {ot.f}, SW {sw.f}. Chart UR {MRN:#######}.
=====
ORGAN/TISSUE – BONE MARROW DONOR WORKUP
Donor GRID {OTHER_ID:#### #### #### #### ###} | ID on collection day: passport {LICENSE:@########} | finger-vein {BIOMETRIC:FV:%%%%%%%%}
Name: {p.n} | DOB: {By:iso} | e-mail: {p.email} | mobile: {PHONE:uk}
Address: {STREET:uk}, {CITY:uk}, {COUNTY:uk}, {ZIP:uk}
Next of kin: {k.n} (cousin) | Job: {EMPLOYER}, paid leave {D+10:dmon}–{D+14:dmon}
HLA-A*02:01,*24:02 B*07:02,*35:01 C*04:01,*07:02 DRB1*15:01,*11:04 (10/10); CMV IgG neg; ABO A+
Medical {D:iso}: Dr {d1.n}. Wt 71 kg BMI 23; ECG sinus 58; Hb 148; ferritin 61; hCG n/a; Gilbert (bili 31). Vein check poor L.
G-CSF 10 µg/kg from {D+8:iso}, nurse {n.f} home visits; apheresis Spectra Optia {DEVICE:1P#####} {D+12:iso}. Target CD34 5x10^6/kg. Courier {co.l}, flight to {CITY:w} on {D+13:the}; coolbox logger {DEVICE:TT-########}; portal {URL:https://donors.marrowlink.example.org/w/######}, first login {IP:v4}
Fitness certificate signed {D+1:iso}. Anonymity reminder: she must not post about it — her sister {s.f} already did!
=====
Rural clinic, nurse practitioner walk-in. {D:md}

Young man from the {EMPLOYER:Coyote Creek Ranch~Bar Nothing Ranch~Lone Star Drilling} brought by foreman {mf.n} after a horse rolled on him at branding on {D-1:the}. Name {mp.f}, family name {mp.l}; born {B:mdy}; H-2A visa papers {LICENSE:########@~@#######}; no phone, use the foreman's {PHONE:us}. Spanish and some Quechua. Mother {fm.f} in {CITY:w}.

R chest wall pain, ribs 6-8, no crepitus; sat 96; lungs = . Abd soft, FAST w/ Butterfly ({DEVICE:B#######}) neg. UA blood trace. No Hgb here except HemoCue 13.9. Tetanus given. Toradol 30 IM. Lidoderm.
CXR can't — machine down. Called Dr. {d1.n} at {FACILITY:hosp} ({CITY:us}), 71 miles; she'd watch. Return if short of breath. Foreman's truck at the trailhead if needed; brands on door, plate {VEHICLE:##-#####~#-####@@}; lat/long not recorded. I'll drive by the bunkhouse, {STREET:rr}, {COUNTY:us}, on {D+1:md} after {FACILITY:church} potluck.
Bill: ranch acct {ACCOUNT:R-####}. Chart {MRN:W#####}.
{n.n}, FNP
=====
MENTAL HEALTH ACT / SECTION 12 STYLE EMERGENCY HOLD
Date {D:MDy}. To: {FACILITY:hosp}. Applicant: {d1.nm}, LICSW, lic. {LICENSE:######}.
Respondent: {fp.nm}, {STREET:us}, {CITY:us}. SSN {SSN:### ## ####}. Description: 5'4", grey hair, {n:50-80}. Drives tan Buick, {VEHICLE:@@@ ####~####@@}.
FACTS. I examined the respondent by video (session {OTHER_ID:zm-###-####-####}) on {D:MD} at 4 pm. She has not eaten for five days and believes her daughter, {fd.n}, was replaced (Capgras). On {D-1:MD} she set fire to curtains; Engine 4 Capt. {ca.l} attended. She purchased a Ruger .38 ser. {DEVICE:###-#####} on {D-8:MD}. Lithium last level 0.1; history bipolar I, ECT x12 at {FACILITY:hosp} in 2009. Threats mailed to Judge {j.l}. E-mails sent from {IP:v6} under name of {EMAIL:trueheart####@mailbox.example.com}.
OPINION. Imminent risk of harm by reason of mental illness; less restrictive alternatives considered with mobile crisis ({mc.f}) and PCP Dr. {d2.l}.
Contact for daughter {PHONE:us}; husband deceased; lawyer {l1.n}, {FAX:us}.
Expires {D+3:MDy} 16:00.
=====
CLINICAL LAB — MICROBIOLOGY CUMULATIVE
{f1.lfn+}  {MRN:########}  {B:c}  LOC 7W  DR {d1.l+}
Coll       Spec#            Source      Result
{D-4:md0}      {OTHER_ID:M#######}   BLOOD L AC  GPC clusters 14h -> MSSA
{D-3:md0}      {OTHER_ID:M#######}   BLOOD PICC  MSSA
{D-2:md0}      {OTHER_ID:M#######}   BLOOD x2    NG 48h
{D-2:md0}      {OTHER_ID:M#######}   URINE CC    10-50K mixed
{D:md0}      {OTHER_ID:M#######}   TIP 5CM     15 CFU MSSA
SUSC: oxacillin 0.5 S | cefazolin S | clinda R (D-test) | vanc 1 | TMP/SMX <=10 S | Dapto 0.25
CALLS: {D-4:md0} 2312 to {n.f} RN; {D-3:md0} 0840 to {d2.n} (ID) 
INSTR: BacT/ALERT {DEVICE:VB####}, VITEK MS {DEVICE:VMS-####} host {IP:v4}
EPI: reportable N. Line from {FACILITY:hosp}, {CITY:us}, inserted {D-13:mdy0}; OPAT RN {n3.n} notified {PHONE:us}. Isolate frozen {OTHER_ID:FZ-####}. Pt wife? no: sister {fs.f} called the lab directly 3x!
REVIEWED {D+1:md0} {t.l}
=====
DIETITIAN – eating disorders day program
{fp.f}, 16, Yr 11 at {FACILITY:school}. Mum {fm.f}, stepdad {ms.n}. Day 12. Wt 43.1 (blind), %mBMI 78, HR 52 lying / 81 standing; K 3.7, PO4 1.1. Meal plan 2,600 kcal, supplement x3 Fortisip. Left 1/2 lasagne {D-1:dm}; hid toast (nurse {n.f}). Running at 5 am tracked by Strava ({URL:https://strava.example.com/athletes/########}) – mum logged in & deleted.
Wants to go to the formal {D+9:doM} in {CITY:au} & nan {fg.f}'s 80th on {D+16:the}. Agreed if +0.5 kg/wk by {D+8:doM}. Texts her "recovery buddy" {fb.f} ({PHONE:au}), who was discharged in {CITY:au} in March.
Labs pending {OTHER_ID:##-#######}. FBT therapist {t.n} phase 1. Olanzapine 2.5 nocte by Dr {d1.l}. DEXA Z −2.1. EDE-Q 4.6.
UR {MRN:#######}; Medicare {SSN:#### ##### #/#}; EDP item 82354; private fund HCF {HEALTH_PLAN:########@}.
{di.n}, APD
=====
CORRECTED REPORT – neuropathology consult
To: Dr. {d1.n}, {FACILITY:hosp}, {CITY:us}      From: {d2.nm}, MD PhD
Your case {OTHER_ID:SU-##-#####}; our case {OTHER_ID:NP##-###}; rec'd {D-8:dmony}; signed {D-3:dmony}; CORRECTED {D:dmony}
Re {mk.n}, {n:5-17}y M, {Bc:dmony}

Reason for correction: the name on the original was that of another child, {mx.lf}; integrated diagnosis is unchanged.

Brain, L cerebellar, resection ({D-12:dmony}, Dr. {d3.l}): Medulloblastoma, WNT-activated, CNS WHO grade 4. CTNNB1 p.S33C; monosomy 6; β-catenin nuclear; GAB1 −, YAP1 +; TP53 wild-type; MYC not amplified. Homer Wright rosettes. Methylation (array {OTHER_ID:20########_R0#C01}) class score 0.99. 
Slides 12 and paraffin A3, A7 returned by FedEx {OTHER_ID:#### #### ####} on {D+1:dmony}. Cassette printer mislabel traced to station {IP:v4}, tech {t.f}.
Suggest germline APC? no. Discuss ACNS1422-type de-escalation. Parents {fm.f} and {mf.n} informed by Dr. {d1.l} {D:dmon}, they live at {STREET:us}, {CITY:us}. Consult fee inv. {ACCOUNT:NP-#####}. Call me at {PHONE:us}.
=====
Geri clinic – handwritten, scanned, typed by {cl.f} {D+2:mdys}
seen {D:mdys}: {fp.lf} (dtr {fd.f} calls her "{fq.f}"), {A:n} & sharp. Walks to {FACILITY:church} w/ cane. Lost 6# since {D-120:md}. Twin sister died {D-50:mdth} in {CITY:us} → grieving, GDS 4/15.
BP 162/58 L 160/60 R lying, 138/56 standing. Dowager's hump. Heberden nodes. MMSE 28 (missed {D:mdth}, said day before). Grip 14. TUG 15.
Meds: HCTZ 12.5 (stop), Fosamax since 2005(!!) stop, Synthroid 75, ASA stop, vit D.
TSH 2.2 B12 190 → 1000 mcg. 
Driving: renewed DL {LICENSE:@###-####-####~########} {D-30:md}, '94 Corolla {VEHICLE:@@@###~#@@@###}, only daylight. OT road test {D+25:mdys}, {ot.n}, {PHONE:us}.
MOLST done, HCP = {fd.f}, alt grandson {mg.n} ({mg.email}), works {EMPLOYER}. Flu HD lot {OTHER_ID:UT####@@}. Blue Cross 65 {HEALTH_PLAN:@@@#########}. Dr. {d1.l}.  Hers was "the {A2:n}-yr-olds' table" at the party, she says.
=====
Occupational health: needlestick exposure (employee file {OTHER_ID:EH-#####})
EMPLOYEE {fe.n}, scrub tech, badge {OTHER_ID:######}, ext {PHONE:#-####}, started with {EMPLOYER} agency {D-60:mdys}. 
EVENT {D:mdys} 14:35, OR 3, {FACILITY:hosp}; hollow-bore 18g, gloved x2, L index, bled. Reported to charge {n.f}.
SOURCE: pt of Dr. {d1.l}, {mp.n}, MRN {MRN:########}: known HIV? rapid neg; HCV Ab + RNA 1.2M IU; HBsAg neg. Source consent by wife {fw.f} (pt under GA).
HBV: anti-HBs 412 ({D-50:mdys}, {FACILITY:lab}). Tdap {D-700:mdys}.
Plan: HCV RNA at 3–6 wk ({D+28:mdys}) and 4–6 mo. No PEP. Counselled; breastfeeding son {mk.f} ok. EAP. Safety device SN/lot {DEVICE:##@####}. OSHA log # {OTHER_ID:##-###}.
Time-clock hand scan {BIOMETRIC:HG-######~HS%%%%%%} confirms on shift. Parking garage cam has her plate {VEHICLE:@@@ ####~@@-####@} leaving 15:50 for ED, for the comp carrier (policy {HEALTH_PLAN:WC-###-####}). Results to {fe.email} only, not to {mm.f} in HR.
=====
Renal/dialysis unit handover sheet, MWF late chair
2  {f1.n} – dry 58.0, AVF 15g, post BP low last {D-2:dm}; K bath 3. Hep B booster {D+2:dm}.
4  {m2.n} – {A:n} today!! cake 5pm from wife {f3.f}. UF max 1.5.
5  {m4.n} – tunnelled R IJ (Palindrome, lot {DEVICE:#########@}), exit site red, swab {OTHER_ID:W######}, vanc 1 g if T>38. 
7  {f5.l} (new, Mrs) – tx from {FACILITY:hosp.uk}, {CITY:uk}; first here {D:dm}; NHS {SSN:### ### ####}; speaks Sylheti, son {m6.f} {PHONE:uk}. Transport booked {OTHER_ID:T-######}, car {VEHICLE:@@## @@@}.
9  {m7.n} – holiday pt from {CITY:ie}, back {D+6:dm}; EHIC {HEALTH_PLAN:IE##########}; Hosp no {MRN:D######}
10 EMPTY: {m8.l} died at {FACILITY:nh} on {D-1:doM}. Card for the family, {STREET:uk}, {CITY:uk}. Funeral {D+5:doM} {FACILITY:church}.
Machines: 6008 no. {DEVICE:#VSX####} alarm conductivity, tech {t.f} to see; RO low. Wi-Fi gateway {IP:mac}.
Dr {d1.l} round 6 pm; SpR {d2.n} on {PHONE:####}. Sister {n.l} off till {D+4:dm}.
=====
'''

if __name__ == "__main__":
    N = int(sys.argv[1]); seed = int(sys.argv[2])
    tpl = [t.strip("\n") for t in re.split(r"(?m)^=====$", TEMPLATES) if t.strip()]
    assert len(tpl) == 80, len(tpl)
    for i, t in enumerate(tpl):
        for j in range(N):
            text, spans = render(t, random.Random(f"CC-{seed}-{i}-{j}"))
            print(json.dumps({"template": i, "text": text, "spans": spans}, ensure_ascii=False))
