#!/usr/bin/env python3
# python3 make.py N SEED > notes.jsonl : synthetic notes with annotated identifiers; nobody in them exists.
import sys, json, random, re, datetime
FF="""Rose May Hope Grace Joy Faith Dawn April June Ivy Olive Violet Iris Summer Autumn Daisy Pearl Ruby Amber Ginger Teresa Margaret Bernadette Siobhan Niamh Aoife
Roisin Grainne Eilidh Catriona Morag Bronwen Cerys Gwen Philippa Harriet Imogen Tamsin Beryl Doreen Maureen Edith Agnes Winifred Hazel Latoya Keisha Shanice Ebony Tamika
Deshawna Brandi Kaylee Mackenzie Brooklyn Savannah Destiny Crystal Tiffany Amanda Jessica Heather Kimberly Deborah Susan Linda Barbara Dolores Guadalupe Xiomara Yesenia
Marisol Consuelo Esperanza Luz Rocio Itzel Ximena Fatima Aisha Khadija Zainab Noor Layla Samira Hodan Amina Nasra Ifrah Chidinma Ngozi Adaeze Folasade Yetunde Abena Akosua Efua
Wanjiru Achieng Thandiwe Nomvula Priya Ananya Lakshmi Kavita Sunita Deepika Harpreet Gurleen Simran Mei Xiu Ying Hui Yuki Sakura Haruka Ji-woo Soo-jin Thuy Linh Phuong Mai
Kanya Siti Dewi Maricel Rosalinda Jocelyn Anneliese Gudrun Ingeborg Heike Katarzyna Agnieszka Malgorzata Oksana Svetlana Ludmila Natalya Ioana Mihaela Zsuzsanna Eleni Despina
Giuliana Chiara Beatriz Ines Camille Solenne Amelie Freya Astrid Solveig Tuula Leilani Moana Aroha Shira Rivka Miriam Parisa Shirin Azadeh Rojin Tsega Selam Mahalia""".split()
MF="""Mark Grant Chase Guy Bill Will Rich Frank Miles Pat Art Drew Jack Gene Dale Clay Rusty Woody Forrest Hunter Mason Carter Cooper Dean Earl Duke Ray Sandy Robin Carlton
Declan Cormac Eoin Padraig Fergus Hamish Angus Callum Rhys Dafydd Emrys Gareth Nigel Clive Trevor Rupert Barnaby Alistair Reginald Wilfred Stanley Darnell Tyrone Jamal DeAndre
Marquis Terrell Cody Dustin Brandon Tyler Logan Gary Walter Eugene Harold Leroy Chester Floyd Virgil Otis Jesus Angel Refugio Ezequiel Joaquin Hector Ignacio Rigoberto Efrain
Mohammed Abdullahi Yusuf Ibrahim Khalid Tariq Hamza Bilal Farid Osama Abdirahman Warsame Chukwuemeka Obinna Tunde Babatunde Kwame Kofi Kwabena Otieno Kamau Sipho Thabo Rajesh
Sanjay Venkat Arjun Gurpreet Manjit Balwinder Wei Jun Hao Zhiyuan Kenji Hiroshi Takumi Min-ho Sung-jin Duc Quang Minh Tuan Somchai Bambang Agus Rodrigo Jun-Jun Efren Juergen Wolfgang Uwe Detlef
Zbigniew Krzysztof Wojciech Dmytro Volodymyr Sergei Vasile Gheorghe Laszlo Istvan Yiannis Kostas Giancarlo Salvatore Joao Thiago Benoit Thierry Etienne Sven Torbjorn Aleksi
Kekoa Tane Wiremu Mordechai Avraham Reza Behrouz Siamak Tesfaye Dawit""".split()
LL="""Young Bell Grant Rose Lane Hope Chase May Mark Page Wood Fields Brooks Rivers Stone Hill Marsh Banks Church Temple Castle Knight Bishop Pope Abbott Cook Baker Butcher Mason
Carpenter Fisher Hunter Shepherd Gardener Potter Weaver Long Short Small Little Strong Sharp Swift Moody Blunt Savage Gray White Black Brown Green Whitehead Pain Payne Akers Best Bright
Day Weeks Winter Frost Snow Rain Gale Flood Waters Wells Poole Bridges Street Rhodes Parks Farmer Miller Cotton Silk Rice Bean Berry Lemon Cherry Plum Ham Bacon Fry Sweet Spicer
Crohn Babinski Downs Parkin Addison Cushing Graves Wilson Marfan Foley Gleason Murphy Babcock Penrose Kelly Allis Barnes Bennett Colles Paget Barrett Hodgkinson Huntington Jacksonville
Keller Lindqvist Halvorsen Bjornstad Nygaard Thorvaldsen Makela Virtanen Koskinen Rasmussen Vestergaard Engstrom Oyelaran Okonkwo Adeyemi Nwachukwu Ezeudu Balogun Olatunji Mensah Boateng Owusu
Asante Mwangi Odhiambo Kiplagat Ndlovu Dlamini Mokoena Tshabalala Haile Gebremariam Tekle Abdi Warsame Farah Jama Hussein Hassan Khan Malik Siddiqui Chaudhry Iqbal Rahman Begum Al-Masri
El-Sayed Haddad Khoury Nasser Mansour Darwish Farahani Tehrani Moradi Yilmaz Demir Kaya Ozturk Barzani Patel Desai Mehta Sharma Gupta Reddy Venkataraman Subramanian Iyer Nair Menon Banerjee
Mukherjee Das Sandhu Gill Dhaliwal Singh Kaur Perera Wickramasinghe Fernando Rajapaksa Shrestha Tamang Wang Zhang Chen Liu Huang Xu Zhao Ng Leung Cheung Chan Wong Lim Tan Teo Nguyen Tran Pham Le
Vo Dang Bui Kim Park Choi Jung Yoon Tanaka Yamamoto Fujimoto Nakagawa Ishikawa Watanabe Xiong Vang Moua Lor Santos Reyes Cruz Bautista Villanueva Dimaculangan Macaraeg Magsaysay Wibowo Siregar
Garcia Hernandez Martinez Ochoa Zuniga Villarreal Cantu Quintanilla Arroyo Figueroa Colon Matos Zapata Echeverria Urrutia Montoya Baca Trujillo De-la-Cruz Silva Pereira Teixeira Carvalho Nogueira
Rossi Bianchi Esposito Marchetti DiNapoli D'Angelo Lombardi Papadopoulos Stavrou Georgiou Karagiannis Popescu Ionescu Dumitru Kovacs Szabo Horvath Nagy Novak Dvorak Svoboda Kowalczyk Wisniewski
Szczepanski Zielinska Wojcik Petrenko Shevchuk Bondarenko Ivanova Sokolov Kuznetsov Volkov Mueller Schaefer Hoffmann Weidemann Baumgartner Zimmermann Kruger Vogel Steinbach Dubois Lefebvre
Thibodeaux Boudreaux Gagnon Tremblay Bouchard Desrosiers Jean-Baptiste Toussaint Pierre-Louis Vandenberg Van-Houten DeVries Hoekstra Dijkstra O'Brien O'Sullivan Gallagher Kavanagh Fitzgerald Ni-Dhomhnaill
McAllister MacDougall McGillicuddy Sinclair Urquhart Farquharson Llewellyn Prosser Pritchard Cadwallader Featherstone Ramsbottom Entwistle Higginbotham Wolstenholme Thistlethwaite Pemberton Ashcroft Oakeshott
Hargreaves Tattersall Ackroyd Sutcliffe Penhaligon Trevithick Polglase Washington Jefferson Booker Gaines Tillman Mosley Sykes Hightower Bledsoe Culpepper Ledbetter Pickett Rutledge Talley Yancey Begay Tsosie
Yazzie Benally Whitehorse Crowfoot Littlebear Kahananui Kealoha Tuiasosopo Faleolo Ngata Parata Cohen Goldfarb Rosenzweig Lieberman Abramowitz Feinstein Katz Schulman Petersen Sorensen Amundson
Gunderson Haugen Schmitz Vogt Dorsey Ellison Fairchild Galloway Hathaway Ingram Jarvis Kirkland Lockhart Merriweather Norwood Overstreet Prescott Quarles Ransom Stallworth Thornton Underhill Vickers Wadsworth""".replace("Jacksonville","Hartnell").split()
LL=list(dict.fromkeys(LL))
CITY={"us":"Duluth|Yakima|Terre Haute|Beaumont|Ocala|Kenosha|Pocatello|Bangor|Las Cruces|Dubuque|Macon|Scranton|Fargo|Chico|Altoona|Tuscaloosa|Eau Claire|St. Cloud|Wichita Falls|Paducah|Minot|Reading|Mobile|Independence|Hope|Muskegon|El Centro|Lowell|Owensboro|Bend|Coos Bay|Laredo".split("|"),
"uk":"Huddersfield|Stockport|Wrexham|Kilmarnock|Bury St Edmunds|Barnsley|Ipswich|Tralee|Drogheda|Ennis|Castlebar|Ballarat|Toowoomba|Wagga Wagga|Geelong|Red Deer|Moose Jaw|Sudbury|Kamloops|Trois-Rivieres|Bath|Deal|Hull|Dunfermline|Taunton|Llanelli|Newry".split("|"),
"mix":"Oaxaca|Mogadishu|Cluj-Napoca|Lahore|Davao|Kumasi|Kharkiv|Hai Phong|Chengdu|Recife|Gdansk|Debrecen|Addis Ababa|Irbid|Kandahar|Port-au-Prince|San Pedro Sula|Ludhiana|Jaffna|Thessaloniki|Osnabrueck|Homs|Asmara|Guayaquil".split("|")}
COUNTY={"us":"Dakota|Maricopa|Hennepin|Yakima|Lancaster|Bexar|Clackamas|Cuyahoga|Snohomish|Ocean|Lake|Washtenaw|Tarrant|Orange|Kern|St. Louis|Santa Cruz|Wayne".split("|"),
"uk":"Kent|Co. Mayo|County Kerry|West Yorkshire|Cumbria|Co. Down|Shropshire|Norfolk|County Clare|Lanarkshire|Gwynedd|Devon|Co. Durham|Fife".split("|")}
STN="Maple|Old Mill|Harrison|Cedar Ridge|Lincoln|Sycamore|Pleasant View|Juniper|2nd|14th|Martin Luther King|Birch Hollow|County Road 9|Elm|Prospect|Foxglove|Quarry|Saint Anne|Willow Bend|Peachtree".split("|")
UKS="Station|Church|Victoria|High|Mill|Albert|Chapel|Queens|Ashfield|Wellington|Orchard|Bramble|Harbour|St Mary's|Gladstone|Coronation|Priory".split("|")
FAC={"us":"{x} Regional Medical Center|St. {s} Hospital|{x} Memorial Hospital|{x} Valley Clinic|{x} County General|{t} Nursing and Rehab|{t} Family Medicine|{x} Community Hospital|Mercy {x}|{t} Dialysis Center|{t} Care Center",
"uk":"{x} Royal Infirmary|{x} General Hospital|St {s}'s Hospice|The {t} Surgery|{t} House Nursing Home|Queen {s} Hospital|{t} Medical Centre|{x} District Hospital|{t} Lodge|{t} Health Centre",
"sch":"{x} Elementary School|{t} Middle School|St. {s} Academy|{x} High School|{t} Primary School","ch":"St. {s} Lutheran Church|{t} Baptist Church|{x} Islamic Center|Holy {s} Parish",
"jail":"{x} County Jail|HMP {t}|{t} Correctional Facility|{t} Detention Center","nh":"{t} Manor|{t} Nursing Home|{t} Assisted Living|{t} House Care Home"}
FX="Riverton|Ashgrove|Kestrel|Northgate|Lakemont|Harwick|Penfield|Calder|Brookhaven|Westmere|Tolland|Marlow".split("|")
FS="Brendan|Alban|Bridget|Anselm|Monica|Columba|Raphael|Gertrude|Dunstan|Winifred".split("|")
FT="Cedar Glen|Sunrise Hollow|Larkspur|Oakdene|Stonebridge|Willowmere|Blue Heron|Fernbank|Beechwood|Three Rivers|Prairie Wind|Elmhurst".split("|")
EMP="Harlan Poultry|Northline Freight|Tri-State Roofing LLC|Castellan Logistics|Bexley & Sons|Mabry Steel|Greenacre Dairy Co-op|Quillfeather Insurance|Dunmore Bus Company|Ostrander Foods Inc.|Pike Street Bakery|Vantor Aerospace|Kessock Fisheries|Bluebonnet School District|Ridgeway Timber|Halcyon Data Systems|Tamarack Casino|Corrib Ceramics".split("|")
MON="January February March April May June July August September October November December".split()
WORDS="ninety ninety-one ninety-two ninety-three ninety-four ninety-five ninety-six ninety-seven ninety-eight ninety-nine one hundred|one hundred and one|one hundred and two|one hundred and three|one hundred and four".replace("ninety-nine one","ninety-nine|one")
WL=WORDS.split("|")[0].split()+WORDS.split("|")[1:]
DOM="gmail.com outlook.com yahoo.co.uk hotmail.com icloud.com proton.me mail.ie bigpond.com".split()
ORGD="calderhealth.org lakemont-med.org nhs.example.net harwickclinic.com tollandrehab.org penfieldhealth.ca".split()
KINDS={"n":"NAME","nm":"NAME","nM":"NAME","ni":"NAME","f":"FIRST","l":"LAST","lf":"LASTFIRST","lfm":"LASTFIRST","lfh":"LASTFIRST","lfc":"LASTFIRST","lfp":"LASTFIRST","d":"DATE","dob":"DATE","A":"AGE","Aw":"AGE",
"ph":"PHONE","fax":"FAX","em":"EMAIL","emo":"EMAIL","ssn":"SSN","MRN":"MRN","HP":"HEALTH_PLAN","ACC":"ACCOUNT","LIC":"LICENSE","VEH":"VEHICLE","DEV":"DEVICE","URL":"URL","IP":"IP","BIO":"BIOMETRIC","OID":"OTHER_ID",
"ST":"STREET","CI":"CITY","CO":"COUNTY","COf":"COUNTY","ZIP":"ZIP","FAC":"FACILITY","EMP":"EMPLOYER"}
def ordn(n): return str(n)+("th" if 10<=n%100<=20 else {1:"st",2:"nd",3:"rd"}.get(n%10,"th"))
def fdate(d,f,r):
    Y,m,D=d.year,d.month,d.day; y=Y%100; M=MON[m-1]; s=M[:3]
    return {"us":f"{m}/{D}/{Y}","usz":f"{m:02}/{D:02}/{Y}","us2":f"{m}/{D}/{y:02}","usz2":f"{m:02}/{D:02}/{y:02}","md":f"{m}/{D}","mdz":f"{m:02}/{D:02}","mdh":f"{m}-{D}","usd":f"{m:02}-{D:02}-{Y}","usd2":f"{m}-{D}-{y:02}","iso":f"{Y}-{m:02}-{D:02}","isos":f"{Y}/{m:02}/{D:02}",
    "de":f"{D:02}.{m:02}.{Y}","de2":f"{D}.{m}.{y:02}","dem":f"{D:02}.{m:02}.","uk":f"{D:02}/{m:02}/{Y}","uk2":f"{D:02}/{m:02}/{y:02}","dm":f"{D}/{m}","long":f"{M} {D}, {Y}","lth":f"{M} {ordn(D)}","lthy":f"{M} {ordn(D)}, {Y}","ml":f"{D} {M} {Y}","mlth":f"{ordn(D)} {M} {Y}","dM":f"{D} {M}","oM":f"{ordn(D)} {M}",
    "ms":f"{D} {s} {Y}","dms":f"{D:02}-{s}-{Y}","dms2":f"{D:02}-{s.upper()}-{y:02}","DMY":f"{D:02}{s.upper()}{Y}","DM":f"{D:02}{s.upper()}","comp":f"{Y}{m:02}{D:02}","ts":f"{Y}{m:02}{D:02}{r.randint(0,23):02}{r.randint(0,59):02}","the":f"the {ordn(D)}","tof":f"the {ordn(D)} of {M}","sm":f"{s} {D}","smy":f"{s} {D}, {Y}","sd":f"{s}. {D}","six":f"{m:02}{D:02}{y:02}","ap":f"{D} {s} '{y:02}"}[f]
class Note:
    def __init__(s,r,loc):
        s.r=r; s.loc=loc; s.P={}; s.mem={}; s.age={}
        s.base=datetime.date(2010,1,1)+datetime.timedelta(days=r.randint(0,5600))
    def person(s,k):
        if k in s.P: return s.P[k]
        k0,_,par=k.partition("@")
        if k0 in s.P: return s.P[k0]
        sex=k0[0] if k0[0] in "mf" else s.r.choice("mf")
        l=s.r.choice(LL).replace("De-la-Cruz","de la Cruz").replace("Van-Houten","Van Houten").replace("Ni-Dhomhnaill","Ni Dhomhnaill")
        if par: l=s.person(par)[1]
        elif s.r.random()<.05: l=l+"-"+s.r.choice(LL)if "-" not in l and " " not in l else l
        s.P[k0]=(s.r.choice(MF if sex=="m" else FF),l,s.r.choice("ABCDEFGHJKLMNPRSTVW"))
        return s.P[k0]
    def pat(s,p):
        p=s.r.choice(p.split("|")); o=""
        for c in p: o+={"#":lambda:s.r.choice("0123456789"),"~":lambda:s.r.choice("123456789"),"@":lambda:s.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ"),"^":lambda:s.r.choice("0123456789ABCDEF"),"%":lambda:s.r.choice("0123456789abcdef")}.get(c,lambda:c)()
        return o
    def getage(s,k,rg):
        if k not in s.age:
            a,b=map(int,(rg or "25-84").split("-")); s.age[k]=(s.r.randint(a,b),s.r.randint(3,360))
        return s.age[k]
    def val(s,k,a):
        r=s.r; a0=a; L=a.split(":")
        if k in("n","nm","nM","ni","f","l","lf","lfm","lfh","lfc","lfp","em","i"):
            F,S,m=s.person(a)
            if k=="em":
                x=re.sub(r"[^a-z]","",F.lower()); y=re.sub(r"[^a-z]","",S.lower())
                return r.choice([f"{x}.{y}@",f"{x[0]}{y}@",f"{y}_{x}{r.randint(1,99)}@",f"{x}{y[0]}{r.randint(60,99)}@"])+r.choice(DOM+ORGD)
            return {"n":f"{F} {S}","nm":f"{F} {m}. {S}","nM":f"{F} {m} {S}","ni":f"{F[0]}. {S}","f":F,"l":S,"lf":f"{S}, {F}","lfm":f"{S}, {F} {m}","lfh":f"{S}^{F}^{m}".upper(),"lfc":f"{S},{F}","lfp":f"{S} {F}","i":f"{F[0]}{S[0]}"}[k]
        if k=="emo": return r.choice(["referrals","intake","records","duty.team","results","theatre.bookings","pharmacy","billing-help"])+"@"+r.choice(ORGD)
        if k in("d","my","y"):
            d=s.base+datetime.timedelta(days=int(L[1]) if len(L)>1 else 0)
            if k=="my": return d.strftime("%B %Y")
            if k=="y": return str(d.year)
            return fdate(d,L[0],r)
        if k=="dob":
            y,x=s.getage(L[1],L[2] if len(L)>2 else None); return fdate(s.base-datetime.timedelta(days=int(y*365.25)+x),L[0],r)
        if k in("a","A","Aw"):
            y=s.getage(L[0],L[1] if len(L)>1 else None)[0]; return WL[y-90] if k=="Aw" else str(y)
        if k in("ph","fax"):
            a=a or s.loc
            if a=="us": return s.pat("(~0#) 555-01##|~1#-555-01##|~2#.555.01##|+1 ~3# 555 01##|~3#-~##-####|(~6#)~##-####".replace("~0#","~~#").replace("~1#","~~#").replace("~2#","~~#").replace("~3#","~~#").replace("~6#","~~#"))
            if a=="uk": return s.pat("01### 496###|020 7946 0###|07700 900###|+44 7700 900###|(01###) 4960##|021 555 ####|087 ### ####|04## ### ###|(03) 5550 ####|613-555-01##")
            if a=="mix": return s.pat("+49 30 23125###|+52 55 5555 ####|0911 4960 ###|+234 80# ### ####|+63 917 555 ####|(~~#) 555-01##|~~#-555-01##|+91 98### #####")
            return s.pat(a)
        if k=="ssn":
            return s.pat({"us":"9##-##-####|###-##-####|###-##-####|### ## ####","last":"xxx-xx-####","nhs":"### ### ####|##########|###-###-####","pps":"#######@|#######@A","med":"~### ##### #","sin":"### ### ###|###-###-###","nine":"#########"}[a])
        if k=="IP":
            a=r.choice(a.split("|"))
            if a=="4": return ".".join(str(r.randint(1,254)) for _ in range(4)) if r.random()<.5 else f"10.{r.randint(0,254)}.{r.randint(0,254)}.{r.randint(2,254)}"
            if a=="6": return s.pat("2001:db8:%%%%:%%::%%|fe80::%%%%:%%%%:%%%%:%%%%|2001:db8:%%%%:%%%%:%%%%:%%%%:%%%%:%%%%")
            return s.pat("^^:^^:^^:^^:^^:^^|%%-%%-%%-%%-%%-%%|%%:%%:%%:%%:%%:%%")
        if k=="ST":
            n=r.randint(2,9899)
            if a=="us": return r.choice([f"{n} {r.choice(STN)} {r.choice(['St','Ave','Rd','Dr','Lane','Blvd','Ct'])}",f"{n} {r.choice('NSEW')} {r.choice(STN)} St, Apt {r.randint(1,40)}{r.choice('ABC')}",f"{n} {r.choice(STN)} Avenue",f"PO Box {n}",f"{n} {r.choice(STN)} Road Unit {r.randint(2,30)}"])
            return r.choice([f"{r.randint(1,199)} {r.choice(UKS)} {r.choice(['Road','Street','Terrace','Close','Lane','Gardens'])}",f"Flat {r.randint(1,30)}, {r.randint(1,99)} {r.choice(UKS)} Street",f"{r.randint(1,99)}a {r.choice(UKS)} Rd"])
        if k=="CI": return r.choice(CITY[a or s.loc])
        if k=="CO": return r.choice(COUNTY[a])
        if k=="COf": return r.choice(COUNTY["us"])+" County"
        if k=="ZIP": return s.pat({"us":"~####|~####|~####-####","uk":"@@~ ~@@|@@~# ~@@|@~ ~@@","au":"~###","ca":"@~@ ~@~","de":"~####","ie":"@## @###"}[a])
        if k=="FAC": return r.choice(FAC[a].split("|")).format(x=r.choice(FX),s=r.choice(FS),t=r.choice(FT))
        if k=="EMP": return r.choice(EMP)
        return s.pat(a)
    def build(s,t):
        out="";sp=[];i=0
        for m in re.finditer(r"\{([^{}]+)\}",t):
            out+=t[i:m.start()]; i=m.end(); b=m.group(1)
            if b[0]=="=": out+=s.r.choice(b[1:].split("|")); continue
            if b[0]=="#":
                b=b.replace("#.","#"); lo,hi=b[1:].split("-"); out+=str(s.r.randint(int(lo),int(hi))) if "." not in lo else f"{s.r.uniform(float(lo),float(hi)):.1f}"; continue
            cs=""
            if b[1:2]=="!": cs=b[0]; b=b[2:]
            k,_,a=b.partition(":"); mk=None
            if "=" in a: a,_,mk=a.rpartition("=")
            if mk and (k,mk) in s.mem: v=s.mem[k,mk]
            else:
                v=s.val(k,a)
                if mk: s.mem[k,mk]=v
            if cs=="u": v=v.upper()
            if cs=="l": v=v.lower()
            if k in KINDS: sp.append([len(out),len(out)+len(v),KINDS[k]])
            else: assert k in("a","i","my","y"),k
            out+=v
        return out+t[i:],sp
T=[]
def t(loc,text): T.append((loc,text.strip("\n")))
t("us",r"""DISCHARGE SUMMARY
Patient: {u!lfm:p1}          MRN: {MRN:#######|00######}     DOB: {dob:usz:p1}
Admit: {d:usz:-6}    Discharge: {d:usz}     Attending: {n:d1}, MD

Principal dx: acute on chronic HFrEF (I50.23), LVEF 25%, NYHA III. Secondary: T2DM (E11.22), CKD 3b, OSA on CPAP 12 cmH2O.
Hospital course: Mr. {l:p1} presented to {FAC:us} on {d:md:-6} w/ 4 days of orthopnea. BNP {#900-4200} pg/mL, hs-TnT 34 -> 31 ng/L, K 3.2. Diuresed with furosemide 80 mg IV BID, net -7.4 L. Foley removed {d:md:-3}. Started sacubitril/valsartan 24/26 mg per PARADIGM-HF (NEJM 2014); spironolactone held, K 5.3 on {d:md:-1}. Bed 12, Ward 5B. Dr. {l:d2} (EP) interrogated the ICD, Boston Scientific Resonate D433, SN {DEV:######|@######}: no VT/VF.
Wife {f:f1@p1} has the pill box, reach her {ph:us}. Follow up with {n:d3} {d:md:8} 9:40, BMP before.
D: {d:six} T: {d:six:1}  job {OID:######-##}  {i:d1}/kl""")
t("us",r"""MSH|^~\&|LABSYS|{u!FAC:us}|EMR|AMB|{d:ts}||ORU^R01|{OID:MSG########|Q#########}|P|2.3
PID|1||{MRN:########}^^^MR||{lfh:p1}||{dob:comp:p1}|M|||{u!ST:us}^^{u!CI:us}^MN^{ZIP:us}^US||{ph:us}|||M||{ACC:V0########|##########}|{ssn:us}
PV1|1|I|5W^512^A||||{LIC:1#########}^{lfh:d1}
ORC|RE|{OID:ORD-#######|##########}
OBR|1|||80048^BASIC METABOLIC PANEL|||{d:ts}|||||||||{LIC:1#########}^{lfh:d2}
OBX|1|NM|2951-2^SODIUM||13{#0-9}|mmol/L|136-145|N|||F
OBX|2|NM|2823-3^POTASSIUM||{#.2.9-6.1}|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^CREATININE||{#.0.6-4.2}|mg/dL|0.7-1.3|H|||F
OBX|4|NM|33914-3^EGFR CKD-EPI 2021||{#15-88}|mL/min/1.73m2|>60|L|||F
NTE|1||K called to RN {u!n:n1} ON {d:mdz} AT 0512, READ BACK. SLIGHT HEMOLYSIS (H INDEX 2+).
NTE|2||REDRAW PER DR {u!l:d2}. NO TOURNIQUET. ANALYZER COBAS C702.""")
t("uk",r"""SURGICAL PATHOLOGY REPORT
Lab no. {OID:S##-#####|##H#####|H###/##}        NHS No: {ssn:nhs}
Surname: {u!l:f1}   Forename(s): {f:f1}    D.O.B. {dob:uk:f1}
Consultant: Mr {ni:m1}    Source: {FAC:uk}, Ward 14
Specimen taken {d:dm:-2}; received {d:uk:-1}; reported {d:uk:5}

CLINICAL DETAILS: 22 mm lesion L breast UOQ, P5 U5 B5b. For WLE + SLNB.
MACROSCOPY: A) "Left breast WLE", 84 x 61 x 30 mm, 62 g, short superior, long lateral. B) "SLN 1 hot blue 4200".
MICROSCOPY: Invasive ductal carcinoma NST, Nottingham grade 2 (T3 N2 M1 = 6), 23 mm. Paget disease of nipple not seen. ER Allred 8/8, PR 7/8, HER2 1+ (HercepTest), Ki-67 {#8-40}%. LVI absent. Nearest margin 1.4 mm anterior. 0/2 nodes.
pT2 pN0(sn) (UICC TNM 8, 2017). SNOMED T-04030 M-85003.
Blocks A3 and A5 sent for Oncotype DX {d:dm:6}, ref {OID:ODX#######|RR########}. EndoPredict not funded.
Discussed w/ {n:d2} at MDT {d:oM:8}. Reported by Dr {nm:d3}, GMC {LIC:#######}.
Copy: {n:d4}, {FAC:uk}, {CI:uk} {ZIP:uk}""")
t("us",r"""study_id,site,subj,initials,visit,visit_dt,sbp,dbp,alt_u_l,ecog,conmed,pi,comment
{OID:NX-###-###=s},104,{OID:104-0##=u},{i:p1},SCREEN,{d:iso:-30},{#110-160},{#60-95},{#12-90},1,"metformin 1000 mg BID; atorvastatin 40 mg",{n:d1=pi},"ICF v4.0 signed {d:iso:-31}, copy given to pt; BRCA2 c.5946delT known"
{OID:NX-###-###=s},104,{OID:104-0##=u},{i:p1},C1D1,{d:iso},{#110-160},{#60-95},{#12-90},1,"ondansetron 8 mg PRN",{n:d1=pi},"arrived late, drove in from {CI:us}; IV 20 ga R AC"
{OID:NX-###-###=s},104,{OID:104-0##=u},{i:p1},C1D8,{d:iso:7},{#110-160},{#60-95},{#70-290},1,"prednisone 1 mg/kg",{n:d1=pi},"ALT gr 2 CTCAE 5.0; SAE form faxed to {fax:us} by {f:n1}; cf. KEYNOTE-189 (2018) rates"
{OID:NX-###-###=s},104,{OID:104-0##=u},{i:p1},C2D1,{d:iso:21},{#110-160},{#60-95},{#20-80},2,"none",{n:d1},"HELD. {f:p1} unwell, daughter {f:f2@p1} rang from {ph:us}. Kit {OID:K#####|KIT-####-##} returned, lot n/a"
#exported {d:iso:22}T06:14 from {IP:4} user {em:n2} https portal {URL:edc.northtrials.example.com/studies/##/export|https://edc.northtrials.example.com/s/###}""")
t("us",r"""RADIOLOGY  -  CT HEAD WO CONTRAST
{lfm:p1}  {a:p1:60-88}F   ACC# {OID:CT-##-######|########|E########}   MRN {MRN:@#######|########}
Exam: {d:dms:0} 03:22   Dict: {d:dms:0} 03:41   Ordering: {n:d1} PA-C
INDICATION: fall, on apixaban 5 mg BID, GCS 14, NIHSS 2. COMPARISON: MR brain {d:us:-410}; CT {d:usd2:-43} from {FAC:us}.
TECHNIQUE: GE Revolution 256, 5 mm axial, CTDIvol {#30-60} mGy, DLP {#700-1100}.
FINDINGS: 7 mm acute left convexity SDH, 3 mm L->R midline shift. Old lacune L thalamus. Circle of Willis calcifications. Codman Hakim valve at right frontal burr hole, setting 120. Mild Evans index 0.33. No Chiari.
IMPRESSION:
1. Acute SDH. Recommend 6 h repeat; andexanet per protocol (ANNEXA-4, 2019).
2. Chronic small vessel disease, Fazekas 2.
Critical result phoned to Dr. {l:d2} in ED at 0349 on {d:mdz}; read back. Prelim by {n:d3} (PGY-3), final {n:d4}, MD, {d:us2} 07:15. Film copies on disc to {FAC:us} in {CI:us} at the request of niece {n:f1}, {ph:us}.""")
t("uk",r"""ED TRIAGE  cat 2   {d:uk} 21:47
{n:m1}  {a:m1:20-60}y M   {MRN:@######|UR ######|#######}   Medicare {ssn:med}
BIBA from {CI:uk}. Motorbike v kangaroo ~80 km/h on the road out to {CI:uk}, helmet on, GCS 15, HR 118, BP 96/58, SpO2 97% RA, T 36.4. Methoxyflurane 3 mL, fentanyl 100 mcg IN. 16G L ACF, 1 L Hartmann's. Deformed R femur, Thomas splint. eFAST neg. C-spine collar, no midline tenderness C2-T1. ADT unknown.
Bike rego {VEH:@@@ ##@|1@@-#@@|@#####} - police Snr Const {l:d1} has it, event no {OID:E########|P#########}.
NOK mum {f:f1} {ph:uk}, driving up tonight. Works at {EMP}, workcover claim {OID:WC-######|#########}. Ortho reg {f:d2} paged 2158. Bay 3 resus.
{d:dm:1} 0015 - accepted {FAC:uk}, retrieval by RFDS. Tranexamic acid 1 g given (CRASH-2). Last ate 1800. Allergies: NKDA. Note: {f:m1}'s phone and wallet in patient property, receipt {OID:PP-####|R#####}. Property bag to {n:n1} RN.""")
t("us",r"""progress note {d:us2}
pt seen w/ {l!n:d1} np. {l!f:f1} is doing ok, slept 5 h. no si. she moved to {l!CI:us} {d:md:-12} to be near her sister {l!f:f2@f1} and the two of them are staying at {l!ST:us} until the lease at the old place ends on {d:lth:30}. phq-9 {#4-18}, gad-7 11, mdq neg. li level 0.7 mmol/l on {d:md:-3}, tsh 3.1, cr 0.9. lamotrigine 150 mg qhs, lithium er 900 mg, quetiapine weaned 100 -> 50. no stevens-johnson rash. 
employer {l!EMP} needs fmla paperwork by {d:md:9}, fax {fax:us} attn {l!n:h1}. pharmacy there has her listed as {l!lf:f1} with wrong dob ({dob:us:f1}), fixed.
she has also been emailing dr {l!l:d2} from {em:f1}. told her use portal {URL:my.lakemont-med.example.org/msg|portal.harwickclinic.example.com/p/####}.
crisis plan reviewed. rtc 4 wks. f31.81. 99214 + 90833
{i:d1}""")
t("mix",r"""ARZTBRIEF / translated discharge letter (working copy)
Re: {lf:f1}, born {dob:de:f1}, resident of {ST:uk}, {ZIP:de} {CI:mix}
Insurance no. {HP:@#########}, case {OID:F########|########}

Dear colleague, dear Dr. {l:d1},
we report on Mrs {l:f1}, who was an inpatient on our ward 3A from {d:de:-9} to {d:de}.
Diagnoses: NSTEMI (I21.4), PCI of RCX on {d:de:-8}, Xience Sierra 3.0 x 18 mm, lot {DEV:######@|########}; arterial hypertension; Hashimoto thyroiditis; St.p. Billroth II {y:-9000}.
Course: Killip I, GRACE 128. hs-cTnI {#200-9000} ng/L max. on {d:dem:-8} LDL-C 4.1 mmol/L. HbA1c 6.1 %. TTE EF 52 %, Simpson biplane.
Therapy: ASA 100 mg 1-0-0, ticagrelor 90 mg 1-0-1 for 12 months (ESC 2023), atorvastatin 80 mg 0-0-1, ramipril 2.5 mg 1-0-0, L-thyroxine 75 ug.
Holter on {d:de2:-2}: SR, no AF. Her son {f:m1@f1}, phone {ph:mix}, was informed on {d:dem:-1}. Rehabilitation at {FAC:uk} from {d:de:14}.
With kind regards, {n:d2}, {n:d3}""")
t("us",r"""OPERATIVE REPORT
PATIENT: {u!nM:m1}    ACCT: {ACC:##########|H########}    DATE OF PROCEDURE: {u!d:long}
SURGEON: {u!n:d1}, MD   ASSISTANT: {u!n:d2}, PA-C   ANESTHESIA: GETA/{u!l:d3}   EBL 150 ML
PREOP DX: L4-L5 SPONDYLOLISTHESIS, MEYERDING GRADE I, NEUROGENIC CLAUDICATION, ODI 52.
PROCEDURE: L4-5 TLIF. TIMEOUT DONE 0752. PRONE ON JACKSON TABLE, MAYFIELD NOT USED. WILTSE APPROACH. PEDICLE SCREWS 6.5 X 45 MM X4 MEDTRONIC SOLERA, LOT {DEV:H######|####@##}. TITANIUM CAGE 10 X 28, UDI {DEV:(01)00###########(10)@####|+H###########/$$#######}. BMP-2 2.1 MG. KERRISON 3 MM, PENFIELD 4. DURA INTACT. NEUROMONITORING SIGNALS STABLE, TRAIN OF FOUR 4/4. VANCOMYCIN POWDER 1 G. HEMOVAC X1. CEFAZOLIN 2 G Q8H X 24 H.
REP PRESENT: {u!f:v1} FROM THE DEVICE COMPANY, BADGE {OID:V-####|RM#####}.
FAMILY: MRS. {u!l:f1@m1} UPDATED IN WAITING ROOM, SHE DRIVES BACK TO {u!CI:us} {u!d:tof:1}. 
DISPO: 6 WEST BED 2. CLINIC {d:mdz:14} WITH AP/LAT FILMS.
DD {d:usd:1} DT {d:usd:2} CONF# {OID:########|#######}""")
t("uk",r"""NURSING HOME TRANSFER SHEET
Name {n:f1} (likes to be called {f:f2=x})   Age {A:f1:90-101}   Born {dob:ml:f1}
From: {FAC:nh}, {ST:uk}, {CI:uk}, {CO:uk}  {ZIP:uk}   Tel {ph:uk}  Fax {fax:uk}
To: A&E, {FAC:uk}      Time of call 05:20, {d:ap}
Reason: found on floor beside bed 4, ?#NOF L, leg short + ext rotated. Obs: BP 168/70, P 92 irreg, sats 94 ra, BM 7.8, GCS 14 (usual). Waterlow 22, MUST 1, Abbey pain 9. 
Hx: Alzheimer's, AF, Parkinson disease (Hoehn & Yahr 3), R Colles # {y:-2000}.
Meds: edoxaban 30 mg od last {d:dm:-1} 18:00, co-careldopa 25/100 qds ON TIME PLEASE, memantine 10 mg, Adcal D3.
DNACPR signed by Dr {l:d1} {d:uk2:-120}. LPA: grandson {n:m1}, {ph:uk}; reads email {em:m1}. Does not want the priest from {FAC:ch} rung until {d:the:1}.
Hearing aid L (Oticon, serial {DEV:########|@@######}). Dentures upper. Nurse in charge {f:n1}, pin {LIC:##@####@}""")
t("us",r"""Subject: RE: RE: Genetics result - please call
From: {n:g1} <{em:g1}>
To: {n:d1} <{em:d1}>
Date: {d:long:1} 8:12 AM

Hi {f:d1}, report attached. MLH1 c.1852_1853delinsGC is VUS (ClinVar, ACMG 2015 PM2/BP4), MSH2 EX1-6del is pathogenic = Lynch syndrome. Lab ref {OID:GX-#######|##-######-G}. I spoke w/ {f:f1}, she'll be in from {CI:us} on {d:the:6}. Her brother {f:m2@f1} (colon ca at {#38-49}, resected at {FAC:us}) wants testing too; his kit is {OID:KT######|K-##-####}.
{f:g1}

> On {d:us}, {n:d1} wrote:
> {f:g1} - any news on Ms. {l:f1}, MRN {MRN:########}? Amsterdam II positive, PREMM5 score 14%. Mother died ovarian 51, maternal aunt uterine; great-grandmother lived to {A:x9:92-99}. Plan is held by {HP:@@@#########|W##########} grp {HP:#######|GRP-####} and they want the CPT 81435 auth by {d:md:10}.
> Colonoscopy booked {d:md:20}, MoviPrep 2 L, hold semaglutide 1 mg x1 wk.
> {n:d1}, MD | {FAC:us} | NPI {LIC:1#########} | f {fax:us}""")
t("us",r"""PHARMACY CLARIFICATION
Rx# {OID:#######|N######-##}  {d:us2}  Pharm: {f:ph1}   Callback {ph:us}
Pt {n:p1} DOB {dob:us2:p1}   Plan: BIN 610014 PCN MEDDPRIME ID {HP:#########01|@@@###@#####} 
Prescriber {n:d1} DEA {LIC:B@#######|F@#######} NPI {LIC:1#########}
Issue: oxycodone 10 mg #120 written {d:md:-2}, PDMP shows #90 filled {d:md:-11} in {CI:us} under Dr. {l:d2}. MME 60 -> 135. On clonazepam 1 mg BID + gabapentin 800 mg TID. CrCl (Cockcroft-Gault) 38 mL/min.
Also warfarin 5 mg -> INR {#.3.2-6.9} on {d:md:-1} after TMP-SMX DS; vit K 2.5 mg po? CYP2C9*3 carrier per chart.
Spoke w/ {f:n1} at the office. OK'd: oxy #60, naloxone 4 mg NS. Hold warfarin x2, INR {d:md:2}.
Copay card {ACC:6##### ## #### ####|9###-####-####-####} rejected 75. Pt picked up 17:40, photo ID {LIC:@########|@###-####-####}, car at window plate {VEH:@@@ ####|#@@@###} (tech noted because of shouting). 
-{i:ph1} RPh""")
t("us",r"""EMS PATIENT CARE REPORT   Run {OID:##-######|E####-#####}   Unit M-14   {d:isos}
Dispatched 13:04 on scene 13:11 tx 13:29 at dest 13:52 ({FAC:us})
Scene: {ST:us}, {CI:us}, {COf}.  Vehicle 1: silver Corolla {VEH:@@@-####|#@@@###|@@#-##@} VIN {VEH:1@@@#########|JT@@@##@#########|2T1BURHE#@@######}
Pt: {n:m1}, {A:m1:90-97} yo M restrained driver, SSN {ssn:us}; DL {LIC:@#######|########}
CC: chest wall pain. MOI: low speed T-bone, airbags +. GCS E4V5M6, BP 188/94, HR 54 paced (AICD card in wallet: Medtronic Azure, {DEV:RNB######@|PJN#######}), RR 20, SpO2 93%, EtCO2 36, BGL 141. 12-lead: paced 60, Sgarbossa neg. LP15.
Tx: O2 2 L NC, 18 ga L FA, fentanyl 50 mcg x2, ondansetron 4 mg.
Hx: COPD, CABG x3 {y:-5000}, warfarin. Wife (passenger) {n:f1@m1}, age {A:f1:90-95}, refused; signed AMA.
Officer {l:o1} badge {OID:####|B-###} on scene. Care to {f:n1} RN. Crew: {ni:c1} EMT-P {LIC:P######|EMTP-#####}, {ni:c2} EMT-B""")
t("uk",r"""Dear {n:d1},

Re: {n:m1}, {dob:ml:m1}, {ST:uk}, {CI:uk}, {ZIP:uk}. Hospital no. {MRN:@@######|######@|###/####}

Thank you for asking me to see this {a:m1:30-62}-year-old bus driver, who attended the sleep clinic at {FAC:uk} on {d:mlth:-5}. He has worked for {EMP} since {my:-1500}. Epworth 17/24, STOP-BANG 6, neck 46 cm, BMI 38.2, Mallampati IV. Overnight oximetry on the night of {d:dM:-20} showed ODI 41/h, mean SpO2 90%. 
I have told Mr {l:m1} not to drive and that he must notify the DVLA; his licence number is {LIC:@@@@@###@##@@#@@|#########}. His own car ({VEH:@@## @@@|##-@-#####}) will be driven by his wife {f:f1@m1}. CPAP (ResMed AirSense 10, serial {DEV:23#########|22######-#}) was issued on {d:mlth:-1} and downloads can be read at {URL:https://airview.example.com/pt/####|sleepdata.example.org/u/#####}.
Bloods: TSH 2.2 mU/L, HbA1c 44 mmol/mol, ferritin 61. I wonder about Ekbom's syndrome; pramipexole 88 micrograms could be tried.
We shall see him again on {d:ml:42}. If there is any problem please ring {f:s1}, my secretary, on {ph:uk}.

Yours sincerely
Dr {n:d2}, consultant respiratory physician""")
t("us",r"""TELEHEALTH CHAT TRANSCRIPT  session {OID:%%%%%%%%-%%%%|TH-######}  {d:iso}
[10:02] system: {n:p1} joined from {IP:4|6}
[10:02] system: {n:d1}, LCSW joined from {IP:4}
[10:03] {f:d1}: Morning {f:p1}, can you confirm your date of birth and where you are right now in case we get cut off?
[10:03] {f:p1}: {dob:us:p1}. im at my moms, {ST:us} {CI:us}. her # {ph:us}
[10:05] {f:d1}: Thanks. How's the sertraline 100?
[10:06] {f:p1}: ok but i missed it since {d:md:-4}.. the brain zaps omg. also took {f:m2}'s xanax 0.5 once
[10:08] {f:d1}: Understood. C-SSRS today all no? 
[10:09] {f:p1}: all no. last time was like {d:lth:-60} when i got fired from {EMP}
[10:14] {f:d1}: PCL-5 was 41, down from 55. Next EMDR session {d:md:7}?
[10:15] {f:p1}: can we do {d:the:8} instead, court thing on {d:the:7}. my lawyer {n:a1} needs a letter, {em:a1}
[10:16] {f:d1}: Yes. I'll send the release.
[10:31] system: ended. Recording voiceprint {BIO:VP-#######|vp_%%%%%%%%} matched 0.97""")
t("us",r"""TRANSPLANT SELECTION COMMITTEE  {d:us}
Candidate {u!lf:p1}   UNOS {OID:@@@####|####@@@}   ABO O pos   MELD 3.0 {#18-38}   Na 128
Referring {n:d1}, {FAC:us}, {CI:us}; phone {ph:us}, fax {fax:us}
{a:p1:40-66}M, alcohol-assoc cirrhosis (K70.30), Child-Pugh C11, HRS-AKI on terlipressin 0.85 mg q6h (CONFIRM 2021), TIPS {d:us:-200}. Maddrey 44, Lille 0.6. PEth {#0-40} ng/mL {d:md:-9}; prior 612 on {d:md:-70}.
Psychosocial ({n:s1}, MSW): sober since {d:lthy:-190}; SIPAT 32; lives {COf}; support partner {f:f1}, works nights at {EMP}; sponsor {f:m3} from {FAC:ch}.
Financial ({f:c1}): primary {HP:@##########|#########A}, secondary Medicaid {HP:########@@|##########}; auth {OID:AUTH#######|T########} good thru {d:us:60}.
Cards: DSE neg, RVSP 38. Pulm: A-a 22. Dental cleared {d:md:-15} by Dr. {l:d3}. HLA A2,24 B7,35 DR4,15; cPRA 0.
Decision: LIST, 7 yes 0 no 1 abst. Donor offer back-up: DCD ok, NMP (OrganOx) ok.
Next review {d:us:30}. Minutes: {i:s1}""")
t("uk",r"""LAB REPORT - MICROBIOLOGY - {u!FAC:uk}
Spec No  {OID:M,##.#######.@|##M######|B###### @}   Coll {d:uk2:-2} 14:10   Recd {d:uk2:-2} 16:55   Final {d:uk2}
Pat  {u!lfc:p1}  {dob:dms2:p1}  Sex F  Loc W7 Bed 21   NHS {ssn:nhs}   Hosp {MRN:#######@|@@@######}
Req  {u!l:d1}/{u!n:d2}
Type  Blood culture (periph) Aer + Anaer  Bottle ID {OID:########|A0######}
Gram  GNB both bottles TTP 9.4 h   phoned {d:dm:-1} 02:20 to SHO {f:d3}
Culture  Klebsiella pneumoniae  ESBL  (MALDI 2.31, CTX-M-15 PCR pos)
          Amox R | Co-amox R | Pip-taz R (MIC 32) | Gent S (0.5) | Cipro R | Mero S (0.03) | Erta S | Amik S
Comment  EUCAST v13. Advised meropenem 1 g tds, remove Hickman. Discussed {n:d4} {d:dm:-1} 09:00. Previous ESBL urine {d:uk2:-75} lab no {OID:M,##.#######.@|##U######}. 
Notified HPT {CO:uk} by e-mail ({emo}). Isolate to ref lab, form {OID:R######|AMR-#####}
Printed {d:uk} 11:48 by {i:x}""")
t("us",r"""SCHOOL HEALTH FORM / ASTHMA + ALLERGY ACTION PLAN   school yr {y}
Student: {n:f1}   "{f:f2}"   Grade 3   DOB {dob:us:f1:7-9}   Student ID {OID:#######|S-######}
School: {FAC:sch}, {ST:us}, {CI:us} {ZIP:us}      Nurse {n:n1}  ph {ph:us}  fax {fax:us}
Mom {n:f3@f1} cell {ph:us}, works {EMP}     Dad {n:m1@f1}  {ph:us}   email {em:m1}
Bus 14. Peanut IgE 38 kU/L (Ara h 2 22), epi 0.15 mg auto-injector lot exp {my:300}; wt 24.1 kg. Cetirizine 5 mg. 
GREEN: fluticasone 44 mcg 2 puffs BID w/ spacer. YELLOW: albuterol HFA 90 mcg 4 puffs. RED: 911.
Last reaction {d:us:-160} at the cafeteria; ED {FAC:us}. Last PE {d:us:-20}. MMR #2 {d:us:-1200}, Tdap n/a, IPV #4 {d:us:-1205}.
Medicaid id {HP:########@|#########}. May self-carry: NO. 
Signed {n:d1}, DO, lic {LIC:DO-#####|20A#####}, {d:us:-19}. Parent {i:m1} {d:md:-18}""")
t("us",r"""JAIL MEDICAL INTAKE   {FAC:jail}   booking {OID:##-######|B#######}   {d:usd} 0231
Inmate: {u!lfp:m1}   a/k/a "{n:m2}"   DOB {dob:usd:m1}   SSN {ssn:us}   FBI# {OID:######@@#|#######@#}
Fingerprint TCN {BIO:CA##########|TCN##########@}  iris tmpl {BIO:IR-######-L|IRX########}  booking photo {BIO:mug_######.jpg|IMG_##-#####_front.jpg}
Arr. agency: {CO:us} Co. Sheriff. Tattoos: L forearm "{f:f1}".
CIWA 14, COWS 9. BP 158/102 P 112 T 99.1. BG 203. States took 30 mg methadone daily at {FAC:us}, last dose {d:mdh:-2}; verified by phone {ph:us}, counselor {f:c1}: 85 mg, last {d:mdh:-3}. UDS +FEN +BZO. Seroquel 300 qhs. Hx Wernicke, Hep C gt 1a VL 1.2M, tx never. PPD 0 mm {d:mdh:-400}. Denies SI/HI, Columbia neg. Housing: medical obs cell 4.
Plan: lorazepam 2 mg taper, thiamine 100, buprenorphine offered, refused. ECG QTc 471. MD on call {n:d1} notified. RN {l:n1} lic {LIC:RN######|######-RN}
Public defender {n:a1}, court {d:mdh:3}.""")
t("uk",r"""GROWTH & DEVELOPMENT CLINIC - paeds - typed by {i:s1} from tape
{f:m1} came along with Mum, {f:f1}, and grandmother, who is {Aw:g:90-98} and still minds him on Tuesdays. Born at {FAC:uk} at 31+4, BW 1480 g, Apgars 5 and 8, on {dob:mlth:m1:2-4}. Surfactant x1 (Curosurf 200 mg/kg), caffeine, grade 1 IVH, no ROP. Karyotype 46,XY; array normal; FMR1 29 repeats.
Today, {d:oM}: wt 11.2 kg (9th), ht 86.5 cm (2nd), OFC 48 cm. Bayley III cognitive 85, language 79. Hypotonia, no Gowers. Moro gone. CK 122.
Crèche is {FAC:sch}, {CI:uk}. Key worker {f:k1} says he parallel-plays. PHN {n:n1} visits {d:dM:9}. Dad {f:m2} is away on the boats with {EMP}, home about {d:the:13}.
Plan: SALT, OT at {FAC:uk}, hearing {d:dM:30}, repeat TFT/coeliac (tTG-IgA). Medical card {HP:@######@|#######@}, PPS {ssn:pps}. Letter to {n:d1}, {ST:uk}, {CI:uk}, {ZIP:ie}, and to the EIT at {fax:uk}.
Dr {n:d2}""")
t("us",r"""DEATH NOTE
Called to bedside 04:17 {d:us2}. {n:f1}, {A:f1:90-102} y/o F, comfort care since {d:md:-3}, bed 7, 4 North. No response to sternal rub, pupils fixed 5 mm, no heart sounds x 2 min, asystole in two leads. Time of death 04:22. Prelim cause: aspiration pneumonia d/t Lewy body dementia; contributing: AS (AVA 0.6 cm2), CKD 4.
Family: son {f:m1@f1} ({ph:us}) reached 04:35, he will tell {f:f2} and {f:f3}. They are driving from {CI:us}, here by noon. Chaplain {l:c1} present. Dr. {l:d1} (PCP) notified via inbox.
ME: {n:e1}, {COf} ME office, declined, ref {OID:ME-##-####|##-#####}. OPO: {OID:####-#####|R#######}, ruled out by age. Autopsy declined. Funeral home: {=arrangement pending|family to choose}. Pacemaker: Abbott Assurity, serial {DEV:#######|P######}, to be removed prior to cremation.
Belongings: ring, glasses; safe receipt {OID:####-@|S####}. Morphine gtt 38 mL wasted w/ {n:n1} RN. Cert # {LIC:D-#####|MD######} {n:d2}, MD, {d:us2} 0505""")
t("us",r"""PRIOR AUTHORIZATION APPEAL
{d:long}
Appeals Unit, {ST:us}, {CI:us}, {=TX|OH|WA} {ZIP:us}       VIA FAX {fax:us}

Member: {n:p1}        ID: {HP:@@@#########|###-##-####-01}      Group: {HP:######-###|@@#####}
Claim: {OID:##########-##|CLM########}    Denial dated {d:long:-21}    Service: risankizumab 600 mg IV wk 0/4/8, then 360 mg SC (J2327)

To whom it may concern:
{n:p1} has ileocolonic Crohn disease (K50.814; Montreal A2 L3 B2p) with CDAI 340, fecal calprotectin {#600-2400} ug/g on {d:us:-35}, SES-CD 19 at colonoscopy of {d:us:-50}. Infliximab 10 mg/kg failed with antibodies 48 U/mL; adalimumab 40 mg weekly failed; ustekinumab 90 mg q4w lost response {my:-100}. TPMT intermediate (*1/*3A). SEQUENCE (NEJM 2024) showed superiority. Seton placed {d:us:-88} by Dr. {l:d2}.
Your reviewer, Dr. {n:d3}, stated on the call of {d:lth:-7} that records were not received; they were sent {d:lth:-30} to {em:d3}.
Please call me at {ph:us}.
{nm:d1}, MD   NPI {LIC:1#########}   TIN {ACC:##-#######}   {FAC:us}""")
t("mix",r"""REFUGEE HEALTH ASSESSMENT, interpreter {f:i1} (Tigrinya/Amharic), id {OID:INT####|L-#####}
Name as on travel papers {u!lfp:f1}; uses {n:f1}. DOB on papers {dob:iso:f1}, says truly born in the {=rainy|dry} season, year not sure. Alien no. {LIC:A###-###-###|A#########}. Arrived {d:us:-16} from {CI:mix} by way of {CI:mix}; IOM bag checked. 
Now at {ST:us}, {CI:us} with cousin {f:f2} and her four children. Cousin's cell {ph:us}. Cousin cleans at {EMP}; the pastor at {FAC:ch} brings food.
QFT-Plus positive TB2 1.9 IU/mL, CXR {d:md:-5} clear, Mantoux n/a. HBsAg neg, anti-HBc pos. Strongyloides IgG pos: ivermectin 200 mcg/kg x2. Hgb 9.8, MCV 66, Mentzer 12, ferritin 6, electrophoresis HbE trait? Lead <1. Schisto neg. RHS-15: 21. FGM type II recorded (Z-code N90.812) - handled gently.
Vaccines given {d:md}: MMR, Tdap, HepB #1 lot on card, IPV.
Plan: 3HP x12 wk (rifapentine 900 mg + INH 900 mg), start {d:md:7}, DOT nurse {n:n1}. RTC {d:us:28}. Medicaid {HP:#########@|@@######@} active {d:us:-14}. {n:d1}, MD""")
t("us",r"""HOME HEALTH - OASIS SOC VISIT
{n:p1} | {a:p1:65-88} | {dob:usz2:p1} | MBI {HP:#@@#-@@#-@@##|1@@4-@@5-@@72} | agency acct {ACC:HH-#####|#####-##}
Addr {ST:us}, {CI:us} {ZIP:us} - gate code on file, dog "Duke" friendly. County {CO:us}
SOC {d:usz2}   Cert period {d:usz2} to {d:usz2:59}   F2F {d:usz2:-4} by {n:d1}
Ref: {FAC:us}, d/c {d:usz2:-2}, R TKA {d:usz2:-5}. Implant sticker: Zimmer Persona CR sz 7, REF 42-5006, LOT {DEV:########|6#######}
VS 132/74, 78, 18, 98.2, 96%. Wt 88 kg. Braden 19. TUG 24 s. ROM 6-88. Incision Aquacel, no Homans. PT/INR n/a: ASA 81 BID. Oxy 5 mg q6 prn, Senna. FS {#98-240}.
CG: dtr {n:f1}, {ph:us}, back at work at {EMP} from {d:md:5}. Neighbor {f:f2} checks AM. Remote monitor tablet MAC {IP:mac}, hub SN {DEV:TH-#######|@@#####}.
M1033: 3,5. Goals: amb 150 ft cane by {d:md:21}. Next PT {f:t1} {d:md:2}, OT {f:t2} {d:md:3}. Case conf w/ {ni:d1} done. SN {n:n1}, RN""")
t("us",r"""DENTAL / OMFS CHART
pt {lf:p1} chart {MRN:#####|D-#####} {d:us2}
CC "bottom left been killing me since {d:md:-3}". #19 MOD amal, PARL 4mm, cold - perc + , probing 2-3-2. Dx: necrotic pulp, SAP. Hx: zoledronic acid 4 mg q3mo for myeloma (last {d:us2:-40}, Dr {l:d1}, {FAC:us}) -> MRONJ risk stage 0; Sjogren; lisinopril 20; PCN = hives.
PANO + PA taken, files {OID:PX#####|IMG#####}; facial scan {BIO:FACE_#####.ply|face3d-%%%%%%.obj} uploaded {URL:https://scan.dentalhub.example.com/c/####|dentalhub.example.net/case/#####}.
Tx: IANB 2% lido 1:100k x2 carp, artic 4% buccal. Access, 3 canals, K-file 10-25, NaOCl 2.5%, CaOH, Cavit. Clinda 300 qid x7 discussed vs azithro 250; chose azithro (C diff hx).
Endo ref: Dr {n:d2}, {CI:us}, ph {ph:us} fax {fax:us}, {d:md:6} 2p. 
Ins Delta id {HP:##########|@@@####-##} sub = husband {f:m1@p1}, dob {dob:us2:m1}, emp {EMP}. Paid $142 visa {ACC:4### #### #### ####|xxxx-xxxx-xxxx-####} rcpt {ACC:#####|R-####}
asst {f:a1} / {ni:d3} DDS""")
t("uk",r"""OBSTETRIC HANDOVER (SBAR) LW 06:50 {d:uk}
Rm 2  {n:f1} G3P1+1 39+2, {MRN:######|@#######}, EDD {d:uk:5}. SROM 01:10 clear. Prev LSCS {y:-1100} (breech), wants VBAC. CTG: baseline 145, var 10, late decels x3 since 06:20 -> FBS pH 7.24. Bishop 9, 7 cm, OP. Oxytocin off. Epidural Tuohy 16G 04:00 by {f:a1}. O neg, anti-D given {d:dm:-80}. GBS pos, benpen 3 g.
Partner {f:m1}, doula {f:f4}.
Rm 4  {n:f2} P0 36+0 PET: 168/112, PCR 210, plt 88, ALT 140, ?HELLP. MgSO4 4 g then 1 g/h (Magpie, 2002), labetalol 200 po + hydralazine 5 iv. Deliver today. Mother-in-law {f:f5} speaks for her - use LanguageLine, pt ref {OID:LL#####|######}. Baby cot ref {FAC:uk} on {ph:uk}.
Rm 5  {n:f3}, IUFD at 27 wks on {d:dM:-1}, named {f:f6}. Mife 200 given {d:dM:-1} 18:00. Bereavement m/w {n:n1} {ph:uk}, photos only with consent. Chaplain of {FAC:ch} aware.
PN  ward: {ni:f7} PPH 1.4 L, Bakri out at 10:00, Hb 71, 2 units, unit no {OID:G### ### ### ### @|G##############}.
Cons on: {ni:d1} till 13:00 then Ms {l:d2}. NBS cards for {d:dm:-5} births due today.""")
t("us",r"""ONCOLOGY CLINIC NOTE - {d:smy}
{n:m1} returns for C{#2-6} of FOLFIRINOX. {a:m1:45-75} y/o retired from {EMP}, lives in {CI:us} w/ {f:f1}. Dx {d:us:-140}: pancreatic head adenoca, cT2N1, CA 19-9 {#120-4800} -> {#40-110} U/mL; KRAS G12D, BRCA2 neg, MSS, TMB 3. Whipple candidate after restaging on {d:sm:20} with Dr. {n:d2}. Biliary stent (WallFlex 10x60, lot {DEV:########|2#######}) placed {d:sm:-130}, ERCP by {ni:d3}.
ROS: neuropathy gr 1, diarrhea gr 2, 3 loose/d, loperamide 2 mg. Wt 71.2 (-1.8). ECOG 1. KPS 80.
Labs {d:mdz}: ANC 1.4, plt 112, bili 0.9, alb 3.4, UGT1A1 *1/*28 -> irinotecan 150 mg/m2; ox 85; LV 400; 5-FU 2400/46h via CADD pump #{DEV:######|C#####}. Neulasta OBI. PRODIGE 24 (2018) discussed again.
DPYD wild type. Portacath: PowerPort, 20g Huber.
Pt is enrolled as subject {OID:PDX-##-###|0##-1##} of the registry; tissue {OID:TB-#####|FB##-####}. Dtr {f:f2} took FMLA. Message me at {em:d1} or call {f:n1} {ph:us}.
RTC {d:sm:14}. {n:d1}, MD""")
t("us",r"""*** SECURITY / PRIVACY INCIDENT ADDENDUM TO CHART ***
Chart of {lfm:f1} ({MRN:#######|MR####-###}) opened {d:isos:-3} 22:14:09 by user {n:u1} from a ward workstation, ip {IP:4|6}, mac {IP:mac}, with no treatment relation. Second access {d:isos:-2} 01:30 over VPN from {IP:4|6}. Palm-vein enrolment {BIO:PV-%%%%%%%%|palm:%%%%-%%%%} matched. Screens: problem list (ICD-10 F11.20, Z21), CD4 {#180-640}, HIV-1 VL <20, Biktarvy 50/200/25; genotype M184V.
Patient is the neighbor of the user at {ST:us}, {CI:us}; complained by phone {d:isos:-1} to {n:p2} ({ph:us}); she also wrote from {em:f1}. Supervisor {l:s1} interviewed Ms. {l:u1} on {d:isos}; badge {OID:######|E#####}.
Actions: account locked; letter to patient by {d:isos:14}; HHS portal {URL:https://incident.calderhealth.example.org/r/#####|incident.penfield.example.com/t/####}. Ticket {OID:INC#######|SEC-####}. Clinically: pt is upset, sleeping poorly, BP 150/90, trazodone 50 mg offered by {ni:d1}; Dr. {l:d2} will see her {d:md:2}.""")
t("mix",r"""PT name:{lfp:m1}..dob {dob:us2:m1}..ht 170 wt 91..interp spanish/ {f:i1} 
telegram note- {d:md} pm. fell off scaffolding 3 m at job ({EMP}, foreman {f:m2}, {ph:us}). no loc. xray: L1 burst, TLICS 4, AO A3. MRI tmrw. neuro 5/5, rectal tone ok, ASIA E. TLSO. hydrocodone 5 q6. lovenox 40. Foley out. 
soc: lives {ST:us} {CI:us} w 5 roommates, wife {f:f1} + kids in {CI:mix}. no SSN; ITIN {ssn:us}. consular id {LIC:########|MX#######}. work comp clm {OID:##-#######|WC#########}, adjuster {n:a1} {em:a1} fax {fax:us}. told him keep all rcpts. lawyer on tv called him twice already.
{d:md:1}: pain 4/10. MRI no PLC injury -> nonop. ntsy {l:d1} agrees. PT ok w brace. d/c {d:md:2}, ride = cousin {f:m3}, blue pickup. f/u {d:md:16} clinic B. rx sent. {i:d2}""")
t("uk",r"""COMMUNITY MENTAL HEALTH TEAM - CPA REVIEW
Present: {n:m1} (service user), {n:c1} (care co-ordinator), Dr {n:d1} (ST6), {f:f1} (mother), {n:h1} ({FAC:nh} key worker). Apologies: {n:s1}, AMHP.
Date of review: {d:wd}. Next: {d:wd:180}. NHS no. {ssn:nhs}. RiO {MRN:#######|R######}
S117 eligible; detained S3 {d:uk:-300} to {d:uk:-240} at {FAC:uk} after assault on a neighbour in {CI:uk}. Clozapine 350 mg nocte, level 0.42 mg/L on {d:uk2:-12}; ZTAS no. {OID:Z#####|C######}; neutrophils 3.1 (green); norclozapine 0.2. Hyoscine 300 mcg. Smoking 10/d - CYP1A2. HoNOS 14, PANSS 61. QRISK 12%. 
{f:m1} wants voluntary work at {EMP} and to see his nan, who turned {A:nan:90-96} on {d:dM:-14}. Ms {l:f1@m1} worried about money: PIP ref {OID:@@######@|PIP-######}, bank acct {ACC:########|##-##-## ########} overdrawn. Probation ({n:p1}, {ph:uk}) ends {d:oM:40}.
Crisis: {ph:uk}. Contingency: police ref {OID:CR/#####/##|####-######}. Copy to GP, {ST:uk}, {ZIP:uk}; {emo}""".replace("{d:wd}","{=Tuesday|Thursday} {d:mlth}").replace("{d:wd:180}","{d:mlth:180}"))
t("us",r"""PATHOLOGY - BONE MARROW
Accession: {OID:BM##-####|H##-#####-BM}. Pt: {n:p1} ({a:p1:30-79} M), MRN {MRN:########}; submitted by {n:d1}, {FAC:us}, {ST:us}, {CI:us}, {COf}.
Collected: {d:usz:-1}. Received: {d:usz}. 
HISTORY: pancytopenia; WBC 1.9, Hgb 7.4, plt 31, blasts 4% PB. B12 412. Prior marrow {d:us:-390} ({OID:BM##-####}).
DIAGNOSIS: AML with NPM1 mutation (WHO 2022/ICC 2022), blasts 62%. Auer rods present. Pelger-Huet forms. Dohle bodies.
FLOW (#{OID:FC##-####|F#####}): CD34-, CD117+, HLA-DR-, CD33 bright, cMPO+.
CYTO: 46,XY[20]. FISH: neg t(8;21), inv(16), KMT2A, del(5q)/-7. NGS: NPM1 c.860_863dup VAF 44%; FLT3-ITD AR 0.3; DNMT3A R882H; no TP53. 
COMMENT: ELN 2022 intermediate. 7+3 + midostaurin 50 mg BID (RATIFY). Called to Dr. {l:d1} {d:md:1} 4:15 pm by {ni:d2}; addendum {d:usz:9} after HLA typing, donor sib {f:f1@p1} lab {OID:HL-####|HLA#####}.
Electronically signed {nm:d2}, MD, {d:usz:2}. Billing acct {ACC:########|BC-#####}, subscriber {HP:@@@########|#########-00}, {LIC:24D#######} CLIA.""")
t("uk",r"""Portal message thread - {FAC:uk}
From: {n:f1}   Sent {d:ms:-2}
Hi, its {f:f1} here, mum of {f:m1} (born {dob:ms:m1:3-6}). He's still got the rash and the amoxicillin 250mg/5mL is making him vomit. Temp 38.9 last night. Should I bring him in or go to {FAC:uk}? My mobile is {ph:uk} or text his dad {f:m2} on {ph:uk}. We've moved by the way, now {ST:uk}, {CI:uk} {ZIP:ca}. Health card {HP:####-###-###-@@|#### ######}
Reply: {n:n1}, RN   {d:ms:-1}
Hello {f:f1}, non-blanching? Any neck stiffness? If blanching and drinking OK stop amox, ibuprofen 100 mg q8h; Dr. {l:d1} can see him {d:dM} at 10:20. Please bring the red book.
From: {n:f1}   {d:ms:-1}
It blanches. Kawasaki?? Google says fever 5 days, it began {d:the:-6}. His cousin {f:f3} had it at 4
Reply: {n:d1}  {d:ms:0}
Seen. Strawberry tongue, CRP {#60-180} mg/L, ALT 88, ESR 74, echo LAD z 1.8. Admitted for IVIG 2 g/kg + ASA 30 mg/kg/d. {l:d2} (cardiology) aware. Sick note for {EMP} attached. Attachment: {URL:https://msgs.example.ca/a/%%%%%%|files.example.ie/dl/#####}""")
t("us",r"""SLEEP LAB POLYSOMNOGRAM
ID {MRN:SL-#####|PSG####}  {u!lf:p1}  Night of {d:us:-1} into {d:us}   Tech {f:t1} RPSGT {LIC:#####|RP-####}
Ht 70 in Wt 264 BMI 37.9 ESS 16  Mallampati III. Meds zolpidem 5 mg, ropinirole 0.5.
TST 341 min, SE 78%, REM 12%. AHI {#22-88}/h (REM 91), nadir SpO2 71%, T90 22%. PLMI 31. Cheyne-Stokes 4%. Split at 01:40, CPAP 5->13, residual AHI 3. ECG: PVCs, one 6-beat NSVT 03:12.
Scored {d:md:2} AASM v2.6 by {f:t2}; read {d:md:4} {n:d1}, ABSM.
Device order: ResMed 11, SN {DEV:#############|2322#######}, modem MAC {IP:mac}, DME acct {ACC:DME#####|####-###}, DME phone {ph:us} fax {fax:us}.
CDL driver for {EMP}, tractor VIN {VEH:1XKYD49X#@@######|3AKJGLDR#@S@@####}; FMCSA card {LIC:@@#######|######-MC} expires {d:us:33}. Warned re: driving. Wife {f:f1} witnessed apneas; bed partner moved out on {d:lth:-40}.
Ref: {n:d2}, {FAC:us}, {CI:us}. Copy to {em:d2}""")
t("us",r"""ICU DAILY  {d:us2}  HD#{#3-12}  bed 9   {n:m1} / {a:m1:30-80} / FULL
Overnight: Tmax 38.8, NE 0.14 mcg/kg/min, vaso 0.03. PRVC 6 mL/kg, PEEP 12, FiO2 0.6, P/F 118, proned 16 h (PROSEVA 2013). RASS -4 prop 40 + fent 150, cis 2. 
Lines: RIJ CVC {d:md:-4}, L rad a-line {d:md:-4}, Foley {d:md:-5}, Dobhoff. Impella no. CRRT (Prismax s/n {DEV:PM#####|#######}) since {d:md:-2}, UF 100.
Labs 0400: 7.28/48/71/21, lac 2.9, WBC 22.4, plt 61, Cr 3.1, TG 410, procal 18. HIT 4T 3. BCx {d:md:-5} MSSA 2/2 -> cefazolin 2g q8 dosed CRRT; repeat {d:md:-2} NGTD.
Neuro: CPOT 0. CV: TTE ({d:md:-3}, {ni:d3}) EF 60, no veg. TEE when able. Heme: SQH. Skin: DTI sacrum 3x2.
Family mtg {d:md} 3 pm w/ wife {f:f1}, sons {f:m2}, {f:m3} (in {CI:us}, dialing in {ph:us}), palliative {n:d2}. Surrogate form lists {n:f1@m1}.
Outside records from {FAC:us} came as "{lf:m1}" w/ DOB off by a day ({dob:us:m1}) - HIM aware, enterprise id {OID:E########|EID######}.
Seen w/ Dr. {l:d1}. CCT 45 min. {i:d4} PGY-2""")
t("us",r"""SOCIAL WORK / DISCHARGE PLANNING
{d:us2} 11:30 - Met with {n:f1} ({a:f1:66-89}) & nephew {f:m1} at bedside re SNF choice. Pt A&Ox3, BIMS 13. Lives alone {ST:us}, {CI:us} ({COf}); husband {f:m2} d. {y:-900}. Retired from {EMP}. SSI/SSA, SSN verified {ssn:last}. MBI {HP:#@@#@@#@@##|#@##-@@#-@@##}, Medicaid pending, app {OID:MA-#######|#########}. 
Choices: 1) {FAC:nh} in {CI:us} - adm {n:a1}, {ph:us}, bed {d:md:1}; 2) {FAC:nh}, waitlist; 3) home w/ {f:f2}.
Referral packet faxed {fax:us} 12:10. PASRR {OID:P########|######-L1} level I neg. Auth from plan {OID:A#########|########} x7 d, start {d:md:1}, NRD {d:md:7}.
Bank: pt worried about nephew using debit card {ACC:5### #### #### ####|#### #### #### ####}. APS report {OID:####-######|APS######} filed {d:md} w/ {n:w1}; EASI +2. Car still at ED lot, plate {VEH:@@@####|###-@@@}.
Medical: THA {d:md:-4} (Moore approach), Lovenox 40 until {d:md:24}, tramadol 50. Barthel 55. 
{d:us2:1} 09:05 - accepted #1. Transport 14:00, {=wheelchair van|stretcher}. Dr. {l:d1} to sign. {n:s1}, LICSW {LIC:######|LCS#####}""")
t("uk",r"""CARDIAC DEVICE CLINIC    {d:dms}
{u!l:m1} {f:m1}    {dob:dms:m1:70-89}    Hosp {MRN:@@######|#######}   {FAC:uk}
Device: St Jude Ellipse DR CD2411-36Q   Ser {DEV:#######}   implanted {d:dms:-1800}
Leads: RA Tendril 2088TC-52 ser {DEV:CYJ######|CAN######}; RV Durata 7122Q-65 ser {DEV:BPA######|AHT######}
Batt 3.1 y; HV 62 ohm; R 11.2 mV; thr 0.75 V @ 0.5 ms; RVP <1%; AT/AF burden 3.4% longest 6 h 12 m on {d:dms:-31}. VT zone 1: one ATP {d:DMY:-9} 03:14 CL 310, terminated. 
Merlin@home tx MAC {IP:mac}, paired {d:dms:-600}. Remote follow-up login {em:m1}; patient page {URL:https://merlin.example.net/uk/#######|remote.example.org/d/#####}.
CHA2DS2-VASc 4, HAS-BLED 1 -> apixaban 2.5 bd (age >80, 58 kg, Cr 118; ARISTOTLE 2011). Bisoprolol 5. Amiodarone declined: TFT, LFT.
Driving: Group 1 only, ATP with no syncope. Reg {VEH:@@## @@@|@## @@@}? sold it to grand-daughter {f:f1}.
Seen {f:p1} (physiologist) & Dr {l:d1}. NOK {n:f2@m1} {ph:uk}. Next {d:dms:182}. Lead advisory letter {OID:FSN-####-##|FA-####} filed.""")
t("us",r"""PHONE NOTE
{d:us2} 4:52p. Caller: {n:f1}, dtr of {n:m1} (dob {dob:us2:m1:90-96}, {A:m1} y/o). CB# {ph:us}
"Dad's foot is black." Onset {d:md:-2}, Hx PAD s/p fem-pop L {y:-1500}, DM A1c 9.2, Charcot R. Currently at {FAC:nh} rm 14. RN there {f:n1} says doppler only, no palp DP/PT. ABI 0.31 on {d:md:-33} (Dr {l:d2}). Rivaroxaban 2.5 bid + asa 81 (COMPASS). Wagner 4? T 100.9
Advised ED now -> {FAC:us}. Dtr says too far, wants the one in {CI:us}. OK. Called ahead, gave report to {f:n2}. 
5:20p. Dtr calling back: ambulance co wants card on file, she gave {ACC:3### ###### #####|4###########-##} ?scam. Told her no. Invoice # they quoted {ACC:INV-######|AMB####-###}; caller ID showed {ph:us}; site {URL:www.quick-ride-pay.example.com|quickridepay.example.net/inv/####}. Reported to compliance {emo}.
5:41p {n:d1} paged by {FAC:us}: CTA tonight, heparin 18 u/kg/h, Fogarty vs BKA. Rutherford IIb. ok w/ family. 
{d:us2:1} 8:10a. s/p embolectomy. -{i:n3}""")
t("mix",r"""CONSULTA / OUTPATIENT VISIT (bilingual)
Paciente: {n:f1}    F. nac.: {dob:uk:f1}    Edad: {a:f1}    Exp.: {MRN:#####-##|EXP######}    CURP/ID: {ssn:nine}
Domicilio: {ST:uk}, {CI:mix}, C.P. {ZIP:de}    Tel. {ph:mix}    Correo {em:f1}
Fecha: {d:ml}. Médico: Dra. {n:f2}, céd. prof. {LIC:#######|########}
S: RA since {y:-3000}, stiff 90 min. Took MTX 15 mg wkly till {d:uk:-25}. Husband {f:m1} says she cries at night. 
O: 12 TJC / 9 SJC, DAS28-CRP 5.4, CDAI 31, HAQ 1.6. RF 240 IU/mL, anti-CCP >340, ESR 66. X-ray {d:uk:-10}: Sharp score up. QuantiFERON neg.
A: seropositive RA M05.79, Felty? WBC 2.1. Swan-neck D3-D4. Baker cyst L.
P: tofacitinib 5 mg bid vs rituximab 1 g x2; ORAL Surveillance (2022) explained. Folic acid 5 mg. Steroid Depo-Medrol 80 mg im. Next cita {d:uk:30}, lab {d:uk:23} at {FAC:us}. Seguro {HP:####-##-####-#|##########-#}; factura {ACC:A-#####|F ####-##}, pays by daughter {f:f3} in {CI:us}, transfer {ACC:DE## #### #### #### #### ##|MX-##########}
Copy: {n:d1}, {FAC:us}""")
t("us",r"""ANESTHESIA PRE-OP PHONE INTERVIEW
CASE {OID:OR######|##-####-#}   DOS {d:usd:6}   ROOM 11   SURGEON {u!lf:d1}
PT {u!n:f1}  DOB {dob:usd:f1}  CSN {ACC:#########|3########}
HX: GERD, HTN, PONV APFEL 4, MH FAMILY HX - BROTHER {u!f:m1@f1} REACTED AT {u!FAC:us} {my:-4000}, RYR1 C.7300G>A POS, PT HERSELF UNTESTED - TREAT AS MHS, NO SUX, CLEAN MACHINE (DRAGER APOLLO, ASSET {DEV:AN-####|B######}).
MALLAMPATI II PER PT PHOTO. DIFFICULT AIRWAY LETTER {d:usd:-2300}: CORMACK-LEHANE 3, GLIDESCOPE 3 OK, 6.5 ETT.
MEDS: OZEMPIC 1 MG LAST {d:mdh:-1} HOLD; LISINOPRIL HOLD AM; METOPROLOL TAKE; ELIQUIS LAST {d:mdh:3}.
LABS {d:mdh:-4}: K 3.9 HGB 12.8 PLT 241 HCG N/A. EKG {d:mdh:-4} LAFB.
ARRIVE 0545, NPO MN. RIDE: {u!f:f2} {ph:us}. LATEX - BANANA. JEHOVAH'S WITNESS, ELDER {u!n:e1} {ph:us}, CARD ON FILE.
INTERVIEWED {d:usd} BY {u!f:n1} {u!l:n1} RN. COPY TO {u!em:f1}""")
t("us",r"""FORENSIC NURSE (SANE) EXAM
Kit {OID:SK-######|K#######}  Case {OID:##-######|PD##-#####}  {d:us} 0140  Examiner {n:n1}, SANE-A {LIC:RN######|SA-####}
Pt {f:f1} (full name on separate sheet), age {a:f1:18-50}. Advocate {f:a1}. Det. {l:o1}, {CI:us} PD, {ph:us}.
Assault {d:md:-1} approx 2200 at {ST:us}. Suspect: coworker from {EMP} known as {f:m1}; drove a gray Altima {VEH:@@@####|#@@@###}.
Exam: GCS 15, petechiae R conjunctiva, 3 cm patterned contusion L arm. Toluidine + at 6 o'clock. Photos {BIO:SANE_####_face01.jpg|face-##-####.nef} etc on encrypted card. Palm print lift {BIO:LP-####-#|PL#####}. 
Rx: ceftriaxone 500 mg IM, doxy 100 bid x7, metronidazole 2 g, ulipristal 30 mg, Biktarvy x28. HBV titer. hCG neg. EtOH 88 mg/dL. Tox per DFSA kit.
Released to {f:f2@f1} (mother), going to {COf}. F/u {d:md:13}.""")
t("us",r"""BIOMETRIC CHECK-IN LOG / METHADONE WINDOW      site {FAC:us}
date;time;client;finger template;dose mg;obs;nurse
{d:us:-3};05:41;{lfc:m1};{BIO:FP######A|R2-%%%%%%%%=t};85;steady;{ni:n1}
{d:us:-2};05:39;{lfc:m1};{BIO:FP######A|R2-%%%%%%%%=t};85;steady, UDS fent neg;{ni:n1}
{d:us:-1};-;{lfc:m1};none;0;NO SHOW, {f:f1} called from {ph:us}: truck dead in {CI:us};{ni:n2}
{d:us};06:55;{lfc:m1};{BIO:FP######B|L1-%%%%%%%%};85;R thumb bandaged, re-enrolled L index;{ni:n1}
Notes {d:md}: QTc 468 (Fridericia), naloxone given. Hep C RNA 2.1e6 IU/mL, GT3, FIB-4 1.9, start Epclusa. Counselor {n:c1} says {f:m1} starts at {EMP} {d:the:6}, take-homes x3 phase 2. DOT letter to {em:h1}. ID {LIC:@########|######-@@} expired. Kiosk ip {IP:4}.""")
t("uk",r"""Dear Dr {l:d1}

{u!n:f1}   d.o.b. {dob:uk2:f1:91-99}    {ST:uk}, {CI:uk}, {ZIP:au}

I reviewed this remarkable {Aw:f1}-year-old in the falls clinic at {FAC:uk} {d:oM}, with her daughter-in-law {f:f2}. She fell at {FAC:ch} on {d:tof:-23} and again in {my:-90}. Lying/standing 162/80 -> 128/70. Dix-Hallpike positive on the right; Epley done. MMSE 26, clock 4/5, Romberg sway, TUG 19 s, Berg 41. DEXA T -3.1; vitamin D 28 nmol/L; eGFR 34, so denosumab 60 mg rather than Aclasta. Please stop amitriptyline 25 mg and prazosin. ECG: Wenckebach; Holter {d:uk2:12}.
Mrs {l:f1} holds a DVA Gold Card {HP:@@@######|NX######@} and Medicare {ssn:med}. Her alarm pendant ({DEV:MA######|##-#####}) rings {f:f3} on {ph:uk}.
She taught infants for 41 years and remembers your grandfather.
{n:d2}, geriatrician. Provider no. {LIC:######@@|#######@}. Fax {fax:uk}. Next {d:uk:60}""")
t("us",r"""NICU TRANSPORT  {d:us2}
BB "{l:f1}" (mother {n:f1}, {a:f1:17-41}), b. {d:md:-1} 23:18 @ {FAC:us}, {CI:us}. Twin B = {f:m2}, stays. GA 27+2 (Ballard 27), BW 890 g, Apgar 3/6/7. ETT 2.5 @ 7, Curosurf 2.2 mL, SIMV 20/5 r40 FiO2 .45. UAC T8 UVC T9. D10 80/k/d. Amp 50/kg gent 5/kg. CBG 7.22/58/-5. Plt 144. Mom: PPROM {d:md:-6}, betamethasone x2 {d:md:-6} and {d:md:-5}, GBS unk, RPR NR, Klebs uti. Head US later (Papile). 
Ambo unit 7 plate {VEH:@##-###|EX#####}, isolette SN {DEV:ISO-####|TI####@}; nitric tank lot n/a.
Footprints taken {BIO:FT-#####-B|foot_%%%%%%.png}. Bands {OID:#####-B|N######}. Temp MRN {MRN:NB######|99######} -> will merge. 
Dad {f:m1} following in car, {ph:us}; grandma {f:f2} w/ mom. Team: {n:n1} NNP, {ni:r1} RRT. Accepting {n:d1}; ref MD {l:d2} {ph:us}.""")
t("us",r"""REMOTE PATIENT MONITORING EXPORT
device_id,mac,ip,patient,mrn,ts,metric,value,flag
{DEV:BPX-#######|#########@=d},{IP:mac=m},{IP:4|6=i},"{lf:p1}",{MRN:########|E#######=r},{d:iso:-2}T07:01,BP,{#118-190}/{#60-110},H
{DEV:BPX-#######|#########@=d},{IP:mac=m},{IP:4|6=i},"{lf:p1}",{MRN:########|E#######=r},{d:iso:-1}T07:03,BP,{#118-190}/{#60-110},
{DEV:BPX-#######|#########@=d},{IP:mac},{IP:4|6},"{lf:p1}",{MRN:########|E#######=r},{d:iso}T06:58,WT,{#70-140} kg,+2.1
#note {d:iso}T09:12 {n:n1}: called {ph:us}, spoke with spouse {f:s1}. Pt off torsemide 40 since {d:lth:-3}, ate at the church supper ({FAC:ch}). JVP n/a. Restart, metolazone 2.5 x1, BMP {d:md:2}. DAPA-HF 2019 dose dapagliflozin 10. ICD-10 I50.22, CPT 99457 24 min.
#note {d:iso}T15:40 {ni:d1}: agree. CardioMEMS PAd 24. If >5 lb go to {FAC:us}.
#ack by {em:n1}""")
t("uk",r"""AMBULANCE HANDOVER ePCR  {OID:CAD#######|S##########}   {d:uk2}   callsign 4412
RTC A-road nr {CI:uk}. Blue Astra {VEH:@@## @@@|@@@ ####} vs lorry {VEH:@@## @@@|##@@#####} ({EMP}). 
Pt 1: {f:f1} {l:f1}?? no ID, looks {#20-40}. GCS E2V2M5, R pupil 5 sluggish, RSI ket 100 roc 80, grade 1, 7.0 @ 22, EtCO2 4.2 kPa, TXA 1 g, hypertonic 5% 125 mL, Sager splint. IO EZ 25 mm. RTS 5.9.
Pt 2: {n:m1}, driver of lorry, b {dob:uk2:m1}, c/o seatbelt pain, ISS 1, walked. lives {ST:uk} {ZIP:uk}. 
Pt 3: child "{f:f2}", about 4, car seat, nil found, with WPC {l:o1}; grandad {n:m2} coming, {ph:uk}.
Pt 1 -> {FAC:uk} by HEMS, Dr {l:d1}/para {f:c1}; 2+3 -> {FAC:uk}. Pat at 23:14, handed to {n:d2}. 
Later entry {d:uk2:1}: pt 1 identified by fingerprint ref {BIO:MID######|FPR/##/#####} - name confirmed {n:f1}, NHS {ssn:nhs}. Logged by {ni:c1} PA{LIC:#####|0####}""".replace("PA{LIC:#####|0####}","reg {LIC:PA#####|PA0####}"))
t("us",r"""Echocardiogram    {FAC:us} Echo Lab    Study {OID:E##-#####|1.2.840.#####.2.####}
{u!lfm:p1} · {dob:us:p1} · MRN {MRN:#######} · {d:us} · Sonographer {n:t1}, RDCS · Ref {n:d1}
Ind: bioprosthetic AVR (Edwards Magna Ease 23, serial {DEV:#######|5######}), {d:us:-2400}; fever. Ht 168 Wt 77 BSA 1.88 BP 122/64. Vivid E95. Definity lot n/a.
LVIDd 4.9, LVEF (Simpson) 61%, GLS -18.2. E/e' 11, TAPSE 2.0, RVSP 34. AVR mean grad 31 mmHg (14 on {d:us2:-380}), DVI 0.22, AT 110 ms; VARC-3. Mobile 8 x 5 mm echodensity. MAC mild, McConnell neg, Lambl vs veg. No pericardial fluid. Qp/Qs 1.
Concl: ?endocarditis (Duke 2023 major x1). TEE advised. 
D/w Dr. {l:d2} {d:md} 14:20. BCx {d:md:-1} E. faecalis 2/4. Prelim {ni:d3}, final {n:d3} MD {d:md:1}. 
Pt's sister {f:f1} asked for a copy to {FAC:us}, {CI:us} (fax {fax:us}).""")
t("mix",r"""Case mgmt voicemail transcript (auto) {d:iso}
speaker id {BIO:SPK-%%%%%%|voice#######} conf .91  from {ph:mix}
"Hi this is uh {f:f1}, {n:f1}, I'm calling for my father-in-law {n:m1} he is {A:m1:90-99} now and the paper from the {COf} office says his medicaid {HP:#########@|@@#######} stops {d:lth:20}. He was at {FAC:us} since {d:the:-9} with the pneumonia and they put him on the Zosyn and the Lasix 40 and now he's at home, {ST:us} in {CI:us}, and nobody came. My husband {f:m2@m1} works nights at {EMP} so please call me not him. The oxygen machine says Inogen and the number is {DEV:1#########|G5#######}, it is beeping. Um, the nurse {f:n1} was very nice. His birthday is {dob:lth:m1} if you need it. Thank you, okay, bye. Oh and the email is {em:f1}."
ACTION {d:md:1}: {i:c1} left vm x1; DME sent; SpO2 88% on 2 L per neighbor's pulse ox. LACE 13. Case {OID:CM######|C-####-##}""")
t("us",r"""INTERVENTIONAL RADIOLOGY PROCEDURE NOTE (dictated, unedited)
this is doctor {l!n:d1} dictating on {l!lf:m1} medical record number {MRN:######|#######} date of service {d:long} procedure was a left sided Y90 mapping the patient is a {a:m1:50-80} year old man with a childs pugh A6 cirrhosis barcelona B HCC 6.2 cm LI-RADS 5 AFP {#20-3000} he was seen by doctor {l!l:d2} on {d:lth:-11} seldinger technique 5 french sheath right common femoral cobra two catheter celiac then a progreat 2.4 microcatheter 4 mCi of MAA lung shunt 6 percent comma coil 3 millimeter concerto times two lot {DEV:A######|B######} period fluoro 14.2 minutes 812 milligray omnipaque 90 angioseal 6 french fentanyl 100 versed 2 period no complication period wife {l!f:f1} was called at {ph:us} and treatment is planned for {d:the:12} or {d:the:13} period his insurance has to approve it reference {OID:########-@|IR#####} contact {l!n:a1} copy to {l!FAC:us} in {l!CI:us} end of dictation job {OID:#######|J######}""")
t("us",r"""Occupational Health - Needlestick
Employee: {n:f1}  Emp ID {OID:E######|######}  Dept 3 South  Hire {d:us:-700}   Home {ST:us}, {CI:us} {ZIP:us}  {ph:us}  {em:f1}
Exposure {d:us} 15:20, 22G hollow bore, L index, gloves on; source pt MRN {MRN:#######|########} in rm 318-2 ("Mr. {l:m1}"), HIV Ag/Ab NR, HCV Ab R, RNA 4.1 log, HBsAg NR.
Baseline: anti-HBs 88 mIU/mL, ALT 19, HCV Ab NR. Tdap {d:us:-900}. Flu {my:-60}. N95 fit 3M 1860 {d:us:-95}. No PEP. HCV RNA {d:us:28}, Ab {d:us:170}.
OSHA log #{OID:##-###|2#-0##}. WC carrier claim {OID:@@####-#####|WC-#######}, adj. {n:a1} {ph:us} fx {fax:us}; payroll acct {ACC:#######|####-######}.
2nd job at {EMP}: told. Badge photo {BIO:badge_######.png|BP#####.jpg}, hand-scan template {BIO:HG-######|hs%%%%%%%%} re-enrolled due to bandage.
Seen {ni:d1} NP {LIC:NP#####|APRN######}. RN lic {LIC:RN######|#######}""")
t("uk",r"""pharmacist ward notes (amber)   {d:dm}
B1 {l:m1} - vanc trough 24.1 (1750 bd), AUC 710 -> omit, recheck {d:dm:1}. cr 88->141. mrsa bact since {d:dm:-5}; line out. wt 84.
B2 {l:f1} - phenytoin corr (Sheiner-Tozer) 27, nystagmus; hold 24h. alb 22. was on 300 nocte at {FAC:nh} per {f:n1}; MAR faxed from {fax:uk}
B3 {n:m2} ({A:m2:90-98}) - digoxin 2.6 mcg/L K 3.1, xanthopsia. DigiFab? d/w {n:d1}. GP surgery {ph:uk} confirms 125 from {d:uk2:-40}.
B4 empty, prev pt {l:f2} dc'd {d:dm:-1} to {CI:uk}, TTO missing enoxaparin 1.5 mg/kg; husband {f:m3} will fetch. CD book 14, 10 x oxynorm 5 destroyed, witness {ni:n2}.
B5 {n:f3} - Wilson disease, trientine 600 bd (unlicensed, MHRA notif {OID:U######|UL-####}) batch for named pt, NHS {ssn:nhs}; ALT 66, ceruloplasmin .08. planning w/ {FAC:uk}. 
B6 {l:m4} - HIT? 4T=6 argatroban 0.5 mcg/kg/min. {l:d2} haem. blood tube {OID:H#######|##.#######}.
GPhC {LIC:#######|20#####}  {i:x}""")
t("us",r"""VA-style COMP & PEN EXAM
Veteran: {lfm:m1}   SSN {ssn:us}   Claim/file no. {OID:C########|C-## ### ###}   DOB {dob:smy:m1:60-80}
Examined {d:smy} at {FAC:us}, {COf} by {n:d1}, PsyD, license {LIC:PSY#####|#####}
Served 1st Bn, separated {d:smy:-14000}; worked {EMP} 22 y. Married twice, {f:f1} then {f:f2}. Lives {CI:us}.
PTSD criteria A-H met (DSM-5, F43.12); PCL-5 58, CAPS-5 47; AUDIT 14; PHQ-9 19. TBI: MoCA 24, blast {y:-13500}. Tinnitus, Weber midline, Rinne AC>BC. Prazosin 6 mg, venlafaxine XR 225. Lumbar flexion 55 deg, DeLuca, Lasegue neg, S1 radic. Mitchell criteria addressed.
Stressor: buddy {n:m2} killed {d:ml:-13900}; statement from Sgt. {l:m3}. 
Also drives w/ disabled plate {VEH:DV####|DV##@#}. Firearm {=locked|at his brother's}. 
Opinion: at least as likely as not. Bank for travel pay {ACC:#########/##########|x####}. Questions {ph:us}. e-sig {d:smy:2}.""")
t("uk",r"""THERAPY NOTES - stroke unit, {FAC:uk}
{d:dm:-2} PT: {f:m1} transfers w/ Sara Stedy + 2. Tone MAS 2 L biceps, Hoffmann +. Sits 4 min. Pusher (Lateropulsion). Says he wants to be home for {f:f1}'s wedding on {d:tof:34}.
{d:dm:-1} SLT: MASA 158, L3/IDDSI 4, cough on thin. FEES booked {d:dm:3} w/ {ni:t1}. Broca-type, "yes/no" 80%. AAC iPad (asset {DEV:CT#####|SLT-###}) issued, signed by Mrs {l:f1@m1}.
{d:dm} OT: MoCA 17, Barthel 6, neglect on BIT. Kettle test deferred. Home visit {ST:uk}, {CI:uk} {d:dm:9}, key safe via neighbour {n:f2}, {ph:uk}. Blue badge {OID:######@@###|BB####@#}; car {VEH:##@@###|@@## @@@} sold.
{d:dm} Ψ: HADS 13/11. 
MDT: NIHSS 14->9, mRS 4, ICH score 1, ASPECTS 7. Clopidogrel 75, atorva 80, Botox 200u later. EDD {d:dm:21}. Full name for transport {n:m1}, hosp no {MRN:@#######|######}, next-day crew told. Community team e-ref {OID:REF#####|####/####} to {emo}. {i:a}/{i:b}""")
t("us",r"""DIALYSIS RUN SHEET
{FAC:us}   chair 11   {d:usz}   MRN {MRN:D#####|######}   {n:f1}   EDW 68.5
Machine Fresenius 2008T s/n {DEV:#@@@-######|8T######}; dialyzer Optiflux 180NR lot {DEV:##@U#####|2#########}; RO ok.
Pre 71.9, 168/84, 76. Access L BCF 15G x2 (buttonhole no). Qb 400 Qd 600, 3.75 h, 2K 2.5Ca. Heparin 3000. Epogen 6000, Venofer 50, Hectorol 3. Kt/V {#.1.1-1.7} ({d:md:-8}), PTH 612, phos 6.9, Hgb 9.8, HBsAb 44.
1010 cramps R calf, UF off 10 min, NS 200. 1125 steal? Allen ok.
Post 68.9, 138/70. Bleed 12 min.
Missed {d:md:-4}: ride no-show; Medicaid transport conf {OID:T######|####-@@}, driver {f:m1}, van plate {VEH:@@ #####|##-@@###}. Complaint {ph:us}.
Evac list: ambulatory. Emergency contact {f:f2} {ph:us}, {CI:us}. Txp eval {FAC:us} {d:md:19}. Vacation chart to {CI:us} unit {d:md:30}-{d:md:36}, fax {fax:us}. {ni:n1} CCHT / Dr {l:d1}""")
t("us",r"""TOXICOLOGY / POISON CENTER CALLBACK   case {OID:#######|PC-##-#####}
caller {n:n1} RN @ {FAC:us} {ph:us}, {COf}
{a:f1:14-40}F {f:f1}, ~40 x APAP 500 at 19:00 {d:mdh:-1}, + diphenhydramine, + "mom's" verapamil SR 240 x6?. Mom {f:f2@f1} found her; bottle label reads {l:f2}, Rx {OID:#######|C#######}, filled {d:us2:-5}.
APAP 4h 212 (Rumack-Matthew above line), ASA <5, EtOH 0, QRS 104, QTc 490, HR 52, BP 84/40, gluc 240. Lac 4.4.
Rec: NAC 150/50/100, Ca gluconate 3 g, HIE insulin 1 u/kg -> 10, Intralipid 1.5 mL/kg if arrest, WBI GoLYTELY. King's. 
{d:mdh} 06:30 f/u w/ {f:n2}: NE 20 mcg, ALT 88, INR 1.4. 
{d:mdh:1} ALT 2140 INR 2.8 -> to {FAC:us}, {CI:us} liver. Dr. {l:d1}, {l:d2} aware.
{d:mdh:4} ALT down, psych 1:1, extubated. closed {d:mdh:6}. {i:z} CSPI""")
t("mix",r"""BREAST IMAGING - LETTER TO PATIENT
{d:dM}, {y}
{n:f1}
{ST:us}
{CI:us}  {ZIP:us}

Dear Ms. {l:f1},
Your mammogram of {d:us:-6} at {FAC:us} (exam {OID:MG######|########}) shows an area that needs more pictures: BI-RADS 0. Dense tissue, category c. Most such findings (>90%) are benign. Please ring {n:s1} at {ph:us} before {d:us:15}. Bring earlier films from {CI:mix} if your cousin {f:f2} can send them; she wrote to us from {em:f2}. Your risk by Tyrer-Cuzick v8 is 21%, so MRI may be offered. 
If English is hard, {f:i1} speaks {=Somali|Vietnamese|Ukrainian}. See {URL:https://www.breastdense.example.org/@@##|breast.lakemont.example.org/letters/####}. 
Plan {HP:@@#########|########*##}: no copay (deductible n/a). Balance on acct {ACC:########|BI-#####}: $0.
{n:d1}, M.D.   cc: {n:d2}, {FAC:us}""".replace("*","-").replace("{d:dM}, {y}","{d:long}"))
t("uk",r"""PRISON HEALTHCARE - SystmOne consultation
{FAC:jail}  wing C cell 2-14   {u!lf:m1}  prison no {OID:A####@@}  b. {dob:uk:m1}  NHS {ssn:nhs}
{d:uk} 09:12 {ni:n1} (RMN): ACCT opened {d:uk2:-1} after ligature. Seen in CSU. "I'm fine miss." Mum {f:f1} died {d:oM:-8} at {FAC:uk}; funeral {d:dm:4}, escort risk. PHQ9 21. Mirtazapine 30 IP->NIP. Methadone 55 mL 1mg/mL. Buscopan stopped (traded). 4/day obs. 
{d:uk} 14:40 Dr {n:d1}: cuts L forearm 6 cm, no tendon; 4-0 Ethilon x7; tetanus {my:-900}. Fraser n/a. BBV: HCV PCR+, gt 1b, Maviret. Naltrexone no. Hx Perthes L hip. 
{d:uk:1} 08:30 {f:h1} HCA: ROS {d:dm:8}. BP 118/70.
Release {d:dm:20} to AP in {CI:uk}, {ST:uk}; CGL {ph:uk}; solicitor {n:a1} {em:a1}. Cell-mate {l:m2} says he pockets meds. Visitor iris gate: partner {n:f2} enrolled {BIO:IRIS######|V-IR-####}. Property bag seal {OID:########|WB######}.""")
t("us",r"""HOSPICE IDG
{n:m1}, {A:m1:90-103}, dx G30.1 + I50.9, FAST 7c, PPS 30, MAC 20.5 (21.8 on {d:md:-28}), alb 2.6
Benefit period 4 {d:us}-{d:us:59}; recert {n:d1}; F2F {d:md:-6} NP {l:n2}. MBI {HP:#@@#@@#@@##}. Lives w/ dtr {f:f1}, {ST:us}, {CI:us}; {COf}.
RN {f:n1}: Roxanol 5 mg q4 prn x3, Haldol .5, scop patch, Bisacodyl. Kennedy ulcer? sacrum 4x3. 
SW {f:s1}: caregiver worn out, respite {d:md:3}-{d:md:8} at {FAC:nh}. Son {f:m2} in {CI:us} estranged, found by letter; ph {ph:us}. VA A&A claim {OID:XC######|VA-#######}.
Chaplain {n:c1}: retired organist of {FAC:ch}; married {Aw:f9:90-90}... no, sixty-six years, to {f:f2} (d. {y:-2000}).
Aide {f:a1} M/W/F. Volunteer {f:v1}. DME: concentrator {DEV:EVF#######|0##########}, bed. Funeral: burial plot pd, policy {ACC:FN-######|PN####}. 
MD: cont. Next IDG {d:md:14}.""".replace("married {Aw:f9:90-90}... no, sixty-six years, to","married sixty-six years to"))
t("us",r"""OPHTHALMOLOGY
{d:us2}  {lf:p1}  #{MRN:#####|0#####}  ref OD {l:d1} ({CI:us})
VA cc 20/40 20/200 PH NI. IOP 14/31 GAT @ 0910. CCT 512/508. RAPD 1.2 log OS. SLE: Krukenberg, PXF OS, NS 2+, Fuchs' guttae. Gonio Shaffer 3/1, Sampaolesi. DFE C/D .5/.9 Drance heme; HVF 24-2 MD -3.1/-17.8 ({d:us2:-200}: -12). OCT RNFL 82/54. Amsler ok.
Iris photos saved {BIO:OS_iris_#####.tif|IRISCAM-######} + {BIO:OD_iris_#####.tif|FUNDUS-ID-%%%%%%}.
A/P: POAG/PXG sev. Trab/MMC .2 OS {d:md:9} vs Ahmed FP7. Cosopt, latanoprost, brimonidine .15, Diamox 250 qid (no sulfa, K 3.6). Hx Toric IOL OD AcrySof SN6AT5 +19.5 sn {DEV:########.###|1#######-0##} ({d:us2:-1100}, {n:d2}, {FAC:us}).
No driving at night; DMV form, DL {LIC:@###-####-####|@@######}, by {d:md:20}. Drives for {EMP}. Dtr {f:f1} brings: {ph:us}. Vision plan {HP:VS########|#########-02}. {ni:d3}, MD""")
t("mix",r"""GENETIC COUNSELING PEDIGREE NOTES
Proband {f:f1} ({n:f1}, b. {dob:isos:f1}) seen {d:isos} via video from {IP:4|6}, {CI:us}. GC: {n:g1}, LGC {LIC:GC####|LGC-###}.
I-1 d. {A:q1:90-97} "old age", {CI:mix}. I-2 d. 44 breast. I-3 alive {A:q2:91-99}. II-2 {f:f2} (mother) ovarian HGSC 57, at {FAC:us}; BRCA1 c.68_69delAG (185delAG) lab {OID:##-#####-B|BR######}, rpt {d:isos:-88}. II-4 {f:m1} prostate Gleason 4+5 61. III-1 proband, G2P2, BMI 24, unaffected. III-2 {f:m2} 41, untested. III-3 {f:f3} 36 TNBC dx {d:isos:-20}, says TP53 R337H neg.
Counseled: 72% by 80 (Kuchenbaecker 2017), RRSO 35-40, MRI/mammo, tamoxifen 20 vs 5 mg, PALB2/CHEK2 1100delC. CanRisk 61%. GINA.
Saliva kit {OID:SAL######|OG-###-####}, ship FedEx to {ST:us} {ZIP:us}; login {em:f1}; results {URL:https://results.genelab.example.com/r/%%%%%%%%|genelab.example.net/k/######} ~{d:isos:21}. Copy aunt {n:f4} fax {fax:mix}. Life insurer {=declined|asks}, policy {HP:L-########|LI#######}.""")
t("us",r"""CODE BLUE RECORD     {d:us}   5N bed 31   {u!lf:m1}   {MRN:########}   wt 102
2114 found pulseless by {f:n1}; CPR; PEA. 2116 epi 1. 2118 King LT -> ETT 8.0 {ni:d1}. 2119 epi 2. 2120 VF 200J. 2122 amio 300. 2124 ROSC x40 s. 2126 PEA, bicarb 50, CaCl 1 g. K 7.8 on iSTAT ({DEV:3#####|IS-######}). 2131 ROSC. 84/50. 12 lead: Wellens? no, de Winter. Cath lab {n:d2}. TTM 36. Lucas 3 used, Zoll R sn {DEV:AF##@######|R######}.
Hs & Ts done. Leader {n:d3}; recorder {ni:n2}; meds {f:n3}; pharm {f:p1}; RT {f:t1}. 
Family: {f:f1} (partner) 2140 {ph:us}; ex-wife {n:f2} in {CI:us}, HCPOA doc of {d:us:-800}. Priest from {FAC:ch}.
Hx: {a:m1:45-79}, ESRD missed HD {d:md:-2}, {d:md:-4}, at {FAC:us}; DM, CABG (LIMA) {my:-1600}.
Debrief {d:md:1} 0700, form {OID:CB-##-###|RRT#####}. Copy to risk {emo}""")
t("uk",r"""INVOICE / SHARED CARE - private outpatients
{FAC:uk}, {ST:uk}, {CI:uk}, {ZIP:uk}   |  VAT/Acc ref {ACC:INV######|##/#####}
To: {n:f1}, {ST:uk}, {CI:uk}, {CO:uk}   DOB {dob:uk:f1}
Insurer membership {HP:#########@|##-#####-##}, pre-auth {OID:PA######|##@#####}
{d:uk:-20}  New consultation, Mr {l:m2}  £220   (dx code M17.1)
{d:uk:-18}  MRI knee R (3T)  £395: Outerbridge IV medial, Baker's 4 cm, Segond no
{d:uk:-4}  Injection Durolane 60 mg/3 mL, lot {DEV:#####@|1####}   £310
{d:uk}  Physio x1 {f:t1}  £55
Paid by card {ACC:**** **** **** ####|4929 #### #### ####} {d:uk:1}; balance to IBAN {ACC:GB## @@@@ #### #### #### ##|IE##@@@@##############}. 
Q: {f:s1} in accounts {ph:uk}, {em:s1}. Employer scheme: {EMP}.
Clin. note: Oxford knee 22, Kellgren-Lawrence 3, naproxen 500 bd + omeprazole; arthroplasty list from {d:mlth:90}, {n:m2}. cc {n:d1}""")
t("us",r"""lab corp style fax        page 1 of 2
TO {u!FAC:us}   FX {fax:us}   ACCT {ACC:########|3#######}
SPECIMEN {OID:###-###-####-0|##########}  CONTROL {OID:@#########|L########}  {u!lfc:p1}  {=M|F}  {dob:usz:p1}  AGE(Y/M/D) {a:p1:20-80}/0{#1-9}/1{#0-9}
COLL {d:usz:-2} 0755  ENT {d:usz:-2}  RPT {d:usz} 0511 ET   PHYS {u!lf:d1}   NPI {LIC:1#########}   PT ID {MRN:######|@@####}
TESTS                RESULT   FLAG   UNITS        REF           LAB
TSH                  {#.0.1-9.9}             uIU/mL       0.450-4.500   01
Free T4              1.0{#1-9}             ng/dL        0.82-1.77     01
Hgb A1c              {#.5.1-11.9}     HIGH    %            4.8-5.6       01
Vit D 25-OH          {#12-29}.4    LOW     ng/mL        30.0-100.0    01
JAK2 V617F           Not Detected                                   02
Factor V Leiden      R506Q het                                      02
ANCA (PR3/MPO)       <3.5             U/mL                          03
01 {u!n:d2} MD DIR, {u!ST:us} {u!CI:us} {ZIP:us}   {ph:us}
02 {u!n:d3} PHD    03 SEND-OUT
COMMENT: TSH DELTA VS {d:usz:-180} ({OID:###-###-####-0|##########}). CALLED TO {u!f:n1} {d:mdz} 0812.""")
t("us",r"""Wound clinic. {d:md}. {f:m1} here with {f:f1} after the drive up from {CI:us}; snow on the pass so they left at 4. L DFU plantar 2nd MTH 1.8 x 1.1 x 0.4, probe to bone +, Wagner 3, UT 3B. Was 2.4 on {d:lth:-14}. Sharp debrid #15, Santyl, Aquacel Ag, TCC reapplied. Apligraf #3 lot {DEV:GS####.##.##|AP######}. TcPO2 38. HBO 22/40 (2.4 ATA), tank 3, TM checked Teed 1. CRP 2.2, ESR 61, A1c 8.1 on {d:mdz:-6}. Cultures Finegoldia; augmentin 875 until {d:the:10}, per {l:d1}. MRI {d:mdz:-9} Brodsky? osteo 2nd met. Charcot neg.
He's back to work at {EMP} in the office only; note given for {n:h1} there. His mother in {FAC:nh} turned {A:mo:90-99} on {d:the:-2} and he stood too long at the party. New scooter, plate {VEH:@#####|##@###}, fell once {d:md:-5}.
Rtn {d:md:7} w/ {ni:n1}. Photos {BIO:wound_face_####.heic|thumbprint-%%%%%%}: upload failed twice from {IP:4}. Cell {ph:us}.""".replace("Photos {BIO:wound_face_####.heic|thumbprint-%%%%%%}: upload","Tablet sign-on by thumbprint {BIO:TP-%%%%%%|thumb#####}; photo upload"))
t("mix",r"""CLINICAL TRIAL SCREENING LOG + PHONE PRESCREEN
Protocol: phase 3, anti-amyloid. Prior lit: CLARITY-AD (2022), TRAILBLAZER-ALZ 2. Site PI {n:d1}; CRC {n:c1} {em:c1}
Scr {OID:S-####-###|8##-0##}  {d:dms:-7}  {i:p1}  M  71  APOE e3/e4  MMSE 24  GDS 3  Centiloid 61  -> eligible, rand {OID:R####|RND-#####} {d:dms:14}
Scr {OID:S-####-###|8##-0##}  {d:dms:-5}  {i:p2}  F  {A:p2:90-93}  excluded age, APOE e4/e4, Fazekas 3, 5 microbleeds
Scr {OID:S-####-###|8##-0##}  {d:dms:-1}  {i:p3}  F  68  on apixaban, excluded
Prescreen {d:dms}: {n:f1}, referred by {n:d2} ({FAC:us}). Study partner {f:m1}, {ph:mix}, at {EMP} daytime. Lives {CI:us}, 60 mi. Donepezil 10, memantine 28 XR, levothyroxine 88. MRI-unsafe? cochlear Nucleus CI512 s/n {DEV:#############|CI######}. PPM no. Stipend ClinCard {ACC:5115 #### #### ####|CC########}. W-9 SSN {ssn:us}. eConsent {URL:https://econsent.example.org/t/%%%%%%|econsent.example.org/####} signed from {IP:4|6} {d:dms} 14:02 UTC; face match {BIO:FM-%%%%%%%%|liveness_######}.""")
t("uk",r"""letter, gender/endocrine clinic -> GP
{d:ml}
Our ref {i:d1}/{OID:##/####|E#####}    Clinic {d:uk2:-3}
{f:f1} (formerly recorded as {n:m1}; deed poll {d:mlth:-400}) · NHS {ssn:nhs} (new) · {ST:uk}, {CI:uk} {ZIP:uk}
Diagnosis: F64.0; prolactinoma 7 mm {y:-900}; Klinefelter 47,XXY
Medication: estradiol valerate 4 mg, Decapeptyl SR 11.25 mg q10w (last {d:dm:-30}, batch not noted), cabergoline 500 mcg weekly
Dear Dr {l:d2}
Doing well. E2 {#200-600} pmol/L, T 0.6 nmol/L, PRL 310 mU/L (Roche), Hct 0.41, ALT 22. Tanner 3. DXA Z -1.2. BP 118/72.
Voice therapy with {n:t1} at {FAC:uk}; the voice sample for her bank's voice ID ({BIO:VID######|vb-%%%%%%}) had to be re-recorded. New passport {LIC:#########|P@#######}. Works for {EMP}, supportive. Partner {f:m2}. Gamete storage {OID:GS-####|##-S-###} at {FAC:uk} until {d:uk:3000}. 
Please continue shared care. 6/12. Tel {ph:uk}; {emo}
{n:d1}""")
t("us",r"""MVC CLINIC / CHIROPRACTIC INTAKE (patient-completed, scanned)
NAME  {l!n:m1}      BIRTHDATE {dob:usd2:m1}     S.S. {ssn:us}
ADDRESS {l!ST:us}   CITY {l!CI:us}   ZIP {ZIP:us}   COUNTY {l!CO:us}
CELL {ph:us}   EMAIL {em:m1}   WORK {l!EMP}
EMERGENCY  {l!f:f1} (wife) same #
ACCIDENT DATE {d:usd2:-9}   my car {VEH:@@@####|#@@####} 2011 corolla VIN {VEH:JTDBU4EE#@#######|1NXBU4EE#@@######} other guy {l!n:m2} {VEH:@@@-####|@##-@@@} hit me from behind
AUTO INS policy {HP:####-##-##-##|PA########}  claim {OID:##-####-###|0#########}  adjuster {l!f:a1} {ph:us}
LAWYER {l!n:a2}  fax {fax:us}
Where does it hurt: neck low back R hand tingle
--- office use ---
Spurling + R C6, Jackson neg, SLR 60, DTR 2+, NDI 46%. XR C5-6 DDD. Adj C2 T4 L5, Gonstead. ICD S13.4XXA. Tx 3x/wk til {d:usd2:21}. {ni:d1} DC {LIC:DC####|CH#####}  {d:usd2}""")
t("us",r"""nursing shift note 7p-7a {d:mdh}
rm 4218 {l!l:m1}. alert, calls me {l!f:x1} (thats his sister from {l!CI:us}). pleasant til 2am then pulled iv + flexiseal, mitts on per {l!l:d1}. haldol 2 im 0215. cam +. restraint renewed {d:mdh:1} 0200. accuchk 61 > d50 > 148 (contour s/n {DEV:#######|C#######}). ua sent barcode {OID:########|U######}. foley 14fr 350 out amber. braden 13 stage 2 coccyx mepilex. k rider 10 x2, k 3.0, mg 1.5. tele afib rvr 130s dilt 10 > gtt 5.
son {l!f:m2@m1} called 2100 upset re pic of dad on facebook ({URL:facebook.example.com/photo/########|www.fbk.example.com/p/######}) taken by roommates visitor named {l!f:v1}. charge {l!n:n1} told, house sup {l!l:n2} too. visitor works for {l!EMP}?? plate {VEH:@@@###|###@@@} per security. report {OID:RL######|SAFE-####}.
pcp office {l!FAC:us} wants d/c date: maybe {d:the:2}. snf liaison {l!f:a1} {ph:us}. vte lovenox. fall risk morse 75""")
t("uk",r"""POST-MORTEM REPORT (Coroner's) PM {OID:##/####|P##-###}
NAME: {u!nM:m1}     AGE: {A:m1:90-99}     D.O.B. {dob:dms:m1}     ADDRESS: {ST:uk}, {CI:uk}, {CO:uk}
DATE OF DEATH: {d:dms:-4}    DATE OF PM: {d:dms}     AUTHORITY: H.M. Coroner, {n:c1}     IDENTIFIED BY: {n:f1@m1} (niece); wrist tag {OID:#####|M####}; denture mark; right thumb print {BIO:RT######|PNC-FP-####}
HISTORY: found at foot of stairs {d:oM:-4} by carer {f:f2}. GP {n:d1}: AF, warfarin (INR 2.4 on {d:dms:-10}), TIA, benign prostatic hyperplasia, Dupuytren's.
EXTERNAL: 172 cm, 61 kg. Pacemaker Biotronik Edora 8, ser. {DEV:########|6#######} removed, returned to {FAC:uk}. Battle's sign L.
INTERNAL: Heart 480 g, LAD 70%, old scar 2 cm. Lungs 510/470 g. Liver 1320 g. Brain 1290 g; 90 mL L SDH, contre-coup, no Charcot-Bouchard. Kidneys 110/120 g. C2 hangman no.
HISTOLOGY: Braak II. TOXICOLOGY: ethanol 22 mg/100 mL; ref {OID:TX######|FT/##/###}.
CAUSE: 1a SDH 1b fall 2 anticoagulation for AF.
Dr {n:d2} FRCPath, GMC {LIC:#######}""")
t("us",r"""HIM MERGE REQUEST | {d:usz}
KEEP: {MRN:########} | {u!lfm:f1} | {dob:usz:f1} | {ssn:us=s} | {u!ST:us} {u!CI:us} {ZIP:us} | {ph:us}
RETIRE: {MRN:########} | {u!lf:f1} | {dob:usz:f1} | {ssn:us=s} | PO BOX N/A | UNK
RETIRE: {MRN:########} | {u!lfc:f2} | (MAIDEN; SISTER {u!f:f3} REGISTERED BY MISTAKE {d:usz:-90})
WHY: BLOOD BANK ABO MISMATCH, O POS VS A NEG, ANTI-KELL, ANTI-JKA; UNIT {OID:W#### ## ######|W############} QUARANTINED. HGB 6.8. NO TRANSFUSION REACTION. ALLERGY LISTS DIFFER (SULFA; HEPARIN-HIT).
INSURANCE: {HP:@@@#########} VS {HP:#########@}. GUARANTOR {ACC:G######|9#######}. PALM SCAN {BIO:PS######|PALM-%%%%%%} TIED TO 2 CHARTS.
REQ BY {u!n:a1}, REG CLERK, {u!FAC:us}, FROM {IP:4}; APPROVED {u!ni:a2} {d:usz:1}; DR {u!l:d1} NOTIFIED. TICKET {OID:MRG####|HIM-#####}. CALLED PT {d:mdz:1}: SAYS SHE WAS NEVER IN {u!CI:us}.""")
t("mix",r"""Dermatology e-consult   from {n:d1} <{em:d1}> on {d:mlth}
{a:m1:30-75} yr man, {f:m1}, farmhand from {CI:mix}, now at {EMP}. 9 mm asym papule L calf x 8 mo, dermoscopy atypical network, blue-white veil, 7-pt 5. Fitzpatrick III. Bx by {ni:d2} {d:de:-12}, {OID:D##-#####|DP######}: melanoma, Breslow 2.3 mm, Clark IV, ulcerated, mitoses 6, pT3b. BRAF V600E VE1+. LDH 211. Hutchinson sign neg on nail. Koebner no. Also vitiligo; Dad {f:m2} had "black mole", died in {CI:mix} at {A:dd:90-94}.
Ask: WLE 2 cm + SLN (MSLT-II 2017)? adjuvant pembro 200 mg q3w (KN-716)? 
Reply {d:de:1} {n:d3}: yes. Clinic {d:de:6} 08:30, {FAC:us}, {COf}; CT first, Cr needed. Tell him by phone {ph:mix}, interpreter {f:i1}. He has marketplace plan {HP:##########@|@@@########}, subscriber {lf:f1@m1}. Face photo {BIO:DSC#####_face.jpg|face_%%%%.jpg} please crop before upload to {URL:econsult.penfield.example.ca/c/#####|https://ec.example.org/%%%%%}.""")
t("us",r"""IMMUNIZATION / REGISTRY EXPORT  (pipe)
PID|NAME|DOB|GUARDIAN|PHONE|ADDR|CNTY|VAX|DATE|MFR|LOT#|SITE|BY
{OID:IR#######|#########=q}|{lfc:m1}|{dob:isos:m1:1-6}|{n:f1@m1}|{ph:us}|{ST:us} {CI:us} {ZIP:us}|{CO:us=c}|DTaP-IPV|{d:isos:-400}|GSK|A21CB|LT|{i:n1}
{OID:IR#######|#########=q}|{lfc:m1}|{dob:isos:m1}|{n:f1}||| {CO:us=c}|MMR|{d:isos:-400}|MSD|n/a|RA|{i:n1}
{OID:IR#######|#########=q}|{lfc:m1}|{dob:isos:m1}|{n:f1}|||{CO:us=c}|PCV20|{d:isos}|PFZ|n/a|RT|{i:n2}
MSG: febrile sz 39.6 C after MMR {d:lth:-391}, seen {FAC:us}, HHV-6 neg; acetaminophen 160 mg/5 mL. VAERS {OID:#######|E######}. Guardian change: foster mother {n:f2} (since {d:isos:-30}), DCF worker {l:w1} {ph:us}. Daycare {FAC:sch}. Prior card from {CI:us} lists name {lf:m2}. Provider PIN {LIC:V#####|VFC####}, {FAC:us}. Reviewed by {ni:n1} {d:isos}""")
t("us",r"""CHIEF COMPLAINT: "{f:f1} is seeing people in the yard."
HPI from husband {n:m1}: {A:f1:90-96}-yr-old woman, brought in by {COf} deputies, found walking on the shoulder of the highway by {CI:us} in her robe {d:sm:-1}. Had been driving their Buick ({VEH:@@@ ###|###-@@@}) until {d:sd:-30}; license {LIC:@########|#########} surrendered. New oxybutynin 5 TID since {d:sm:-8} from Dr. {l:d1}; also Benadryl, Aricept 10. Hx Charles Bonnet, Fuchs dystrophy, Graves s/p I-131, hip fx {y:-700}.
Exam: T 37.1, HR 104, BP 150/70. CAM+. PVR 620 mL. Myerson's, no Lhermitte. UA >100 WBC nit+. Na 126, TSH .3, B12 290, trop <6, CK 411. CT neg. QTc 455.
MDM: anticholinergic toxicity + UTI + hyponatremia; SIADH? Foley, stop oxybutynin, CTX 1 g, NS 75. Beers 2023. Admit obs, 3E bed 40, Dr. {n:d2}.
Husband (also {A:m1:90-97}) has no ride; {f:f2} from {FAC:ch} will get him, {ph:us}. GPS bracelet {DEV:PL-#####|PLS###@}. Medicare {HP:#@@#-@@#-@@##}. Signed {n:d3}, {d:smy} 03:30.""")
t("us",r"""RHEUM F/U {d:us2}. {n:f1}, SLE (ANA 1:1280, dsDNA 210, C3 61), class IV LN bx {d:us2:-60} ({OID:SP##-####|R##-#####}). MMF 1.5 g bid, HCQ 300, pred 12.5, belimumab 200 sq (BLISS-LN 2020). UPCR {#.0.4-3.9}. Raynaud, Jaccoud hands, Libman-Sacks ruled out {d:md:-20} by {ni:d1}. Labs next {d:md:14} in {CI:us}; she drives up with {f:m1} in {d:the:14} carpool from {EMP}. Zoster #2 {d:md:-9}. Eye exam due, {l:d2}. Msg via {em:f1}; appeal fax {fax:us}, id {HP:@@########|######### 02}. Copay grant acct {ACC:PAF######|#######}. Her aunt {f:f2} is {A:au:90-99} and also lupus. ICD M32.14. {n:d3}, MD, {FAC:us}""")
t("uk",r"""DISTRICT NURSE RECORD
{d:dm} {f:f1} c/o burning, catheter 16Ch bypassing, changed, 10 mL, batch no. not read. BM 12.1 Lantus 18 u. Doppler ABPI .92, 4-layer K-Four. MUAC 23. Cat chased under bed by {f:m1}.
{d:dm:2} seen w/ student {n:n2}. Leg 6x4, honey. Carer {f:c1} says key safe moved. New address from {d:oM:9}: {ST:uk}, {CI:uk} {ZIP:uk}, {CO:uk}. 
{d:dm:5} visit aborted, gone to {FAC:uk} with chest pain, per neighbour Mr {l:m2}, {ph:uk}. Trop neg, home.
{d:dm:7} {A:f1:90-99} today! Cake from {FAC:ch}. BP 142/66. Nitrofurantoin MR 100 bd d3. Tablet {DEV:TAB-####|DN######} offline, wifi ip {IP:4}, used paper. My car {VEH:@@## @@@|###-@-####} clamped outside. 
{ni:n1}, NMC {LIC:##@####@}; NHS no {ssn:nhs}""")
t("mix",r"""Lab interface error queue  {d:iso}
[{d:iso}T04:12:55] ERR src={IP:4|6} dst={IP:4} acc={OID:########|X######} pat="{lf:p1}" dob={dob:comp:p1} mrn={MRN:#######} test=TACRO val=14.2 ng/mL unit mismatch
[{d:iso}T04:13:20] ERR src={IP:4|6} acc={OID:########|X######} pat="{lf:p2}" dob={dob:comp:p2} mrn={MRN:#######} test=CYP2D6 val=*4/*41 no LOINC
[{d:iso}T04:19:02] WARN analyzer Sysmex XN-1000 sn {DEV:#####|XN######} mac {IP:mac} clock drift 61 s; QC L2 Westgard 1-3s
[{d:iso}T05:40:11] INFO user {em:t1} released 2 results
Manual note, {n:t1}: {l:p1} is the kidney tx from {CI:mix}, {l:d1} called at 0530, wants trough redone {d:mdz:1}; tac 3 mg bid + fluconazole 200. Cr 1.9, BK 1200 c/mL, Banff 1A {y:-100}. {l:p2} = codeine, fine. Ref lab {FAC:us}, {COf}, tel {ph:mix}; manual {URL:https://help.lis.example.org/err/####|lis.example.net/kb/#####}""")
t("us",r"""PSYCH CONSULT - CAPACITY
Requested by Dr. {l:d1} re: refusal of BKA. {n:m1}, {a:m1:60-85}, single, ex-driver for {EMP}, from {CI:us}. Says: "My father {f:m2} made it to {A:fa:90-99} on two legs." Knows date ({d:smy}), place ({FAC:us}), WBC "high," risk of death. MoCA 23, no psychosis, Capgras neg. Hx MDD, ECT x9 {y:-3000}, Parnate 30 (tyramine!). On linezolid 600 since {d:md:-2} - STOP: serotonin syndrome, Hunter +, clonus. Cyproheptadine 12.
Niece {n:f1} ({ph:us}, {em:f1}) flies in {d:the:1}. Living will of {d:us:-2000}, notary no. {OID:N######|##-####}, {COf}. VIN/title of his RV ({VEH:4UZ@@@##@#@@#####|1FDXE4FS#@D@#####}) was in same envelope; returned w/ passport {LIC:#########|C########}.
HAS capacity as of {d:md}. Recheck {d:md:2}. {n:d2}, MD 90792""")
t("uk",r"""fertility unit / andrology + embryology sheet
{n:f1} {dob:ms:f1:26-43}  &  {n:m1} {dob:ms:m1:26-50}     couple no {MRN:F#####|IVF####}    {FAC:uk}
ID check: fingerprint witness {BIO:RIW-######|fp-%%%%%%} (her), {BIO:RIW-######|fp-%%%%%%} (him); passports {LIC:#########|P@@#####}
AMH 6.2, AFC 8. Gonal-F 225, Cetrotide .25, Ovitrelle {d:dm:-2} 22:00. OPU {d:ms} 10 eggs 8 MII; ICSI {ni:e1}. SA 11 M/mL, 2% Kruger. D5 {d:dm:5}: 4AB, 3BB. ET {d:dm:5} Wallace cath, Dr {l:d1}. Vit x2 straw {OID:VS######|####-A}, dewar 3. PGT-M CFTR F508del/G542X, ref {OID:PG#####|IG-####}.
OHSS risk: cabergoline .5. hCG {d:dm:14}. Donor code n/a. HFEA ok.
Phone him not her at work ({EMP}): {ph:uk}. Card {ACC:4### #### #### ####|#### ###### #####}. Mum {f:f2} minds {f:f3} till {d:the:6}. Bill to {ST:uk}, {CI:uk} {ZIP:ie}. {URL:https://myivf.example.ie/c/#####|consent.example.ie/%%%%%%}""")
t("us",r"""ORTHO TELEGRAM
{l:m1} {a:m1:18-80}M POD2 IMN R tib (Gustilo II), Synthes 10x345 lot {DEV:####@##|H######}. Compartments soft, dP 44. Hgb 9.1 <- 11. WBAT. Ancef/gent done {d:md}. ASA 81 bid. Vit C. Lachman later.
MOI: MCC {d:md:-3}, Harley {VEH:#@@####|M####@}, s/o {CI:us}, {COf}. EtOH 0.14. Trooper {l:o1} wants blood, warrant {OID:SW-##-####|####CR####}. 
Bro {f:m2@m1}, gf {f:f1} {ph:us} b/s. Pt = {n:m1}, reg as "{u!lf:m2}" x6 h, wrong DOB {dob:us:m2} (bro's card {HP:@@@#######|#######-##}); fixed {d:md:-2}, right: {dob:us:m1}, ssn {ssn:us}. Acct {ACC:########}.
Cx: {l:d1} plastics flap {d:the:3}? CTA ok. Films from {FAC:us} pushed, acc {OID:XR#######|########}. Union rep {EMP} fax {fax:us}. 
{i:d2} / Dr {n:d3}""")
t("uk",r"""Vaccine clinic incident + anaphylaxis note, {FAC:uk}
At 10:42 on {d:tof} {n:f1} ({A:f1:90-97}, care home resident, b. {dob:uk:f1}) had flushing & BP 72/40 nine minutes after the high-dose flu vaccine (lot no. not an implant, on card). Adrenaline 500 mcg IM x2, chlorphenamine 10, tryptase {#14-60} ug/L at 1 h, 5 at 24 h. PEG allergy? Lives {FAC:nh}, {ST:uk}, {CI:uk} {ZIP:uk}. Son Rev. {n:m1@f1}, {ph:uk}. On ramipril, bisoprolol; glucagon 1 mg. GCS 15. Ambulance {VEH:@@## @@@|##-@-####}, {f:c1} and {f:c2}, to {FAC:uk}, discharged {d:dM:1}. Yellow Card {OID:GB-MHRA-######|ADR########}. Logged on from {IP:4}; photo of rash {BIO:rashface_####.jpg|face-ID######.jpg}. Reported {d:uk:1} to {CO:uk} imms team, {emo}; pharmacist {n:p1}, GPhC {LIC:#######|2######}. Medical card {HP:A######@|#######-@}. {ni:d1}""")
t("us",r"""ENT / COCHLEAR PROGRAMMING  {d:usd}
{u!f:m1} {u!l:m1} ({a:m1:2-16} y) w/ foster mom {n:f1} and interpreter {f:i1} (ASL). GJB2 35delG/35delG. CI AU: R AB HiRes Ultra 3D s/n {DEV:#######|10######}, L s/n {DEV:#######|10######} ({d:usd:-420}, Dr. {l:d1}, {FAC:us}). Impedances ok, T/C maps P3, IT-MAIS 28, Ling 6/6, AzBio n/a. Mondini neg CT; Jervell ruled out QTc 420. Prevnar/PPSV23 {d:md:-30}. Tubes: Armstrong.
Bluetooth MAC {IP:mac}; warranty acct {ACC:AB######|W#######}; loaner {DEV:LN-####|Q#####}; app login {em:f1}. School: {FAC:sch}, {CI:us}, TOD {n:t1} {ph:us}; IEP {d:md:12}. Case wkr {l:w1}, {COf}, fax {fax:us}, Medicaid {HP:#########|@@#####@}. State ID {OID:DCF######|FC-#####}. Bio mom {f:f2@m1} may visit {d:the:5}. {n:a1}, AuD {LIC:AU####|AUD-###}. Booth ID voice {BIO:VOX-#####|vprint%%%%%%}""")
def main():
    n=int(sys.argv[1]); seed=int(sys.argv[2])
    for i,(loc,x) in enumerate(T):
        for j in range(n):
            o,sp=Note(random.Random(f"{seed}/{i}/{j}"),loc).build(x)
            print(json.dumps({"template":i,"text":o,"spans":sp},ensure_ascii=False))
if __name__=="__main__": main()
