#!/usr/bin/env python3
"""python3 make.py N SEED > notes.jsonl  -- synthetic clinical notes with spans; all persons, numbers and cases invented."""
import sys, re, json, random, datetime

# origin: (female firsts, male firsts, lasts)
NAMES = {
'anglo': ("Margaret Rose Hope May June Grace Faith Joy Ivy Daisy Heather Hazel Olive Ruby Pearl Amber Dawn April Summer Autumn Harriet Beverly Loretta Darlene Tammy Kimberly Brenda Gladys Edith Mabel Winifred Doreen Maureen Philippa Imogen Tabitha Mackenzie Kayleigh Brooke Paige Destiny Charity Patience Prudence Melody",
  "Mark Chase Grant Bill Rob Frank Jack Art Rich Dean Guy Miles Clay Wade Chip Drew Pierce Hunter Mason Carter Cole Cliff Dale Glenn Earl Duke Clarence Norman Herbert Wilbur Leland Vernon Trevor Nigel Alistair Rupert Graham Barnaby Tyler Brayden Colton Dustin Randall Will",
  "Young Bell Grant Lane Chase Hope May Rose Brown White Black Gray Green Long Short Small Little Strong Sharp Rich Poor Wise Savage Hardy Moody Payne Burns Cutts Bone Hand Head Foot Legg Shin Hart Blood Wood Stone Rivers Brooks Banks Hill Field Marsh Pond Lake Waters Snow Frost Winter Summers Day Knight Weeks Friday Bishop Pope Abbott King Prince Church Temple Parsons Cook Baker Butler Carpenter Cooper Fisher Gardner Mason Porter Potter Shepherd Slaughter Taylor Weaver Wheeler Parkinson Addison Hodgkin Wilson Turner Foley Crohn Bright Paget Apgar Babcock Whitcomb Thistlewood Ravenscroft Oglethorpe Higginbottom Featherstone Cholmondeley Ainsworth Braithwaite Pettigrew Culpepper Dunwoody Eubanks Fairweather Gatlin Hathaway Ketchum Lovelace Mulholland Pendergrass Quarles Ridgeway Stallworth Tidwell Underhill Vickers Wainwright Yarborough Hollis-Brandt Penn-Rhodes Smythe-Barrow Price Case Love Best Good Nurse"),
'celtic': ("Siobhán Aoife Niamh Caoimhe Gráinne Bridget Eilidh Catriona Mairead Bronwyn Rhiannon Carys Angharad Oonagh Fionnuala",
  "Cillian Eoin Pádraig Declan Fergus Hamish Callum Ruairi Gethin Rhys Dafydd Iolo Lachlan Cormac Tadhg",
  "O'Shaughnessy O'Dowd McAllister MacGillivray Ní-Bhriain McSweeney Gallagher Brannigan Kilbride Llewellyn Prosser Pugh Gwyther Tregenza Penhaligon McEvoy O'Rourke Fitzsimons Devaney Mulcahy Heffernan Geoghegan Drummond Farquharson Colquhoun McConaughy St. Leger"),
'hisp': ("Guadalupe Ximena Marisol Esperanza Consuelo Yolanda Dulce Rocío Itzel Araceli Milagros Pilar Graciela Luz Soledad",
  "Jesús Ángel Héctor Ramiro Joaquín Ignacio Efraín Rigoberto Arturo Gonzalo Heriberto Salvador Cruz Nicanor",
  "Villaseñor Delacroix Ochoa-Prieto de_la_Garza Zaragoza Barrientos Quiñones Echeverría Montenegro Cifuentes Arévalo Bustamante Tlapanco Palacios Rosas Campos Rios Cordero Leal Iglesias Santillán Maldonado Urrutia Yáñez Peralta Del_Toro Huamán Condori Nascimento Figueiredo Carvalhais Tavares dos_Santos"),
'sasia': ("Priyanka Lakshmi Anjali Meenakshi Farzana Nasreen Sukhwinder Jaspreet Tharini Dilrukshi Shanta Kamala Ruksana Bhavna",
  "Rajesh Venkatesh Arjun Harpreet Gurdeep Imtiaz Zulfiqar Anil Suresh Nuwan Chaminda Bishnu Tenzin Prakash",
  "Krishnamurthy Venkataraman Subramaniam Chakraborty Mukhopadhyay Bhattarai Gurung Dhaliwal Sandhu Ranasinghe Wickramasinghe Chowdhury Qureshi Siddiqui Malhotra Deshpande Kulkarni Iyer Nair Thapa Rai Dogra Pillai Jayasuriya Tamang Lama"),
'easia': ("Mei Xiaoling Yuki Haruka Ji-woo Soo-min Thuy Ngoc Linh Bich Hui-Ying Sakura Kanya Mali",
  "Wei Jianguo Haruto Kenji Min-jun Dae-hyun Tuan Duc Khanh Bao Chun-Hao Takeshi Somchai Arnel",
  "Ng Ho Li Xu Ma Ko Oh Yu Sze-To Ouyang Zhuang Nakagawa Matsubara Hashiguchi Bang Gwak Ryu Truong Huynh Dinh Quach Phommachanh Xiong Vang Dimaculangan Macapagal Batungbakal Sukhothai Srisai Park Long-Tran Chiang So"),
'slavic': ("Oksana Lyudmila Svitlana Katarzyna Agnieszka Jadranka Milica Ivana Zuzana Bohdana Nadezhda Małgorzata",
  "Oleksandr Bohdan Zbigniew Wojciech Dragan Miroslav Zdeněk Yaroslav Goran Vladislav Kazimierz Stanko",
  "Wiśniewska Szczepański Kowalczuk Bondarenko Hryhorenko Petrosyan Đorđević Milošević Hadžić Dvořáková Novotný Krasniqi Berisha Brzezicki Grabowiecki Tkachenko Zelenko Lysenko Vukčević Horvatić Popescu Ungureanu Kovács Szabó"),
'mena': ("Fatima Zaynab Layla Shirin Nour Rania Yasmin Golnaz Amal Hanan Dilnoza Ayşe Meryem Rivka Shoshana",
  "Mohammed Khalid Yousef Bassam Farhad Reza Mehmet Emre Omid Ibrahim Abdulrahman Hamid Avraham Menachem Tariq",
  "Al-Masri Abu_Hamdan El-Sayed Haddad Khoury Bin_Saleh Farahani Mirzaei Tehranchi Yıldırım Öztürk Karaca Nazari Ahmadzai Stanikzai Mansour Bouazizi Benali Ait-Ahmed Barzani Shamoun Rosenzweig Ben-Haim Toubia"),
'africa': ("Chiamaka Ngozi Adaeze Abena Akosua Wanjiru Thandiwe Nomvula Hodan Ifrah Tigist Selamawit Blessing Precious Mercy",
  "Chukwuemeka Oluwaseun Kwabena Kofi Kipchoge Sipho Thabo Abdirahman Tewodros Yohannes Mamadou Ousmane Goodluck Emeka",
  "Okonkwo-Eze Adeyemi Ogunbanjo Nwachukwu Asante Boateng Owusu-Ansah Kamau Njoroge Dlamini Mkhize Warsame Farah Abdi Gebremariam Tesfaye Woldemichael Diallo Traoré Coulibaly Mutombo Kabila-Ntumba Chikwanha Banda Phiri Moyo"),
'euro': ("Ingrid Solveig Annelise Gudrun Liesbeth Marijke Chiara Giulia Geneviève Océane Eleni Despina Sini Aino Hildegard Noémie",
  "Björn Torsten Jürgen Wolfgang Pieter Joost Matteo Gianluca Étienne Thierry Stavros Panagiotis Jukka Lars Anders Benoît",
  "Vandenberghe van_der_Meer van_'t_Hoff de_Groot Schüßler Großmann Müller-Lüdenscheidt Rasmussen Lindqvist Østergaard Haugland Virtanen Koskinen D'Angelo Di_Benedetto Lo_Presti Esposito Beauchamp Thibodeaux Desrosiers Lafrenière L'Heureux Papadimitriou Kostopoulos Stavrakis Zürcher Eggenberger von_Arnim Klein Lange Sauer Vogel"),
'pac': ("Leilani Kiri Aroha Mele Sina Talia Noelani Keanu-Rose Marama Winona",
  "Tama Wiremu Sione Semisi Kalani Keoni Matiu Tavita Dyami Koa",
  "Tuhiwai Ngata Fa'alogo Leota Taufahema Kealoha Kahananui Whitefeather Begay Yellowhorse Tsosie Moananu Vaipulu Parata Namatjira Yunupingu"),
}
def _l(s): return [w.replace('_', ' ') for w in s.split()]
NM = {k: (_l(a), _l(b), _l(c.replace('St. Leger', 'St._Leger'))) for k, (a, b, c) in NAMES.items()}
WEIGHT = {'us': dict(anglo=9, hisp=4, euro=2, easia=2, sasia=1, slavic=1, mena=1, africa=1, celtic=1, pac=1),
 'uk': dict(anglo=8, celtic=5, sasia=3, africa=1, slavic=1, mena=1, pac=1, euro=1, easia=1),
 'mix': dict(anglo=1, hisp=3, euro=3, easia=3, sasia=3, slavic=3, mena=3, africa=3, pac=2, celtic=1)}

US = [x.split('|') for x in """Duluth|St. Louis|MN|558##
Bakersfield|Kern|CA|933##
Yakima|Yakima|WA|989##
Tuscaloosa|Tuscaloosa|AL|354##
Reading|Berks|PA|196##
Mobile|Mobile|AL|366##
Eau Claire|Eau Claire|WI|547##
Las Cruces|Doña Ana|NM|880##
Bangor|Penobscot|ME|044##
Hilo|Hawaii|HI|967##
Paducah|McCracken|KY|420##
Fargo|Cass|ND|581##
Shreveport|Caddo|LA|711##
Laredo|Webb|TX|780##
Normal|McLean|IL|617##
Corning|Steuben|NY|148##
Coeur d'Alene|Kootenai|ID|838##
Fall River|Bristol|MA|027##
Hialeah|Miami-Dade|FL|330##
Chillicothe|Ross|OH|456##
Ypsilanti|Washtenaw|MI|481##
Sparks|Washoe|NV|894##
Rocky Mount|Nash|NC|278##
Pueblo|Pueblo|CO|810##
Muskogee|Muskogee|OK|744##
Cicero|Cook|IL|608##
Truth or Consequences|Sierra|NM|879##
Winslow|Navajo|AZ|860##
Bethlehem|Northampton|PA|180##
Ketchikan|Ketchikan Gateway|AK|999##""".split('\n')]
UK = [x.split('|') for x in """Kettering|Northamptonshire|England|NN15 !@@
Wrexham|Clwyd|Wales|LL13 !@@
Paisley|Renfrewshire|Scotland|PA2 !@@
Omagh|Co. Tyrone|Northern Ireland|BT78 !@@
Bath|Somerset|England|BA1 !@@
Ramsgate|Kent|England|CT11 !@@
Skipton|North Yorkshire|England|BD23 !@@
Ennis|Co. Clare|Ireland|V95 @!#@
Letterkenny|Donegal|Ireland|F92 @!#@
Toowoomba|Darling Downs|QLD|435#
Wagga Wagga|Riverina|NSW|265#
Geelong|Grant|VIC|322#
Moose Jaw|Palliser|SK|S6H !@!
Sudbury|Greater Sudbury|ON|P3E !@!
Lethbridge|Lethbridge County|AB|T1J !@!
Rimouski|Bas-Saint-Laurent|QC|G5L !@!
Hull|East Yorkshire|England|HU5 !@@
Deal|Kent|England|CT14 !@@
Oban|Argyll|Scotland|PA34 !@@
Invercargill|Southland|New Zealand|981#""".split('\n')]
STW = "Maple Elm Juniper Cottonwood Larkspur Quail_Run Old_Mill Sycamore Kestrel County_Line Railroad Jefferson Lincoln Martin_Luther_King_Jr. Tamarack Chestnut_Hill Calle_Ocho Saguaro Depot Vineyard Whippoorwill Bayou Mesa_Verde Harborview Palmetto Ridgecrest Doctor's Mission".split()
STT = ["St", "Street", "Ave", "Avenue", "Rd", "Road", "Dr", "Ln", "Lane", "Blvd", "Ct", "Way", "Pkwy", "Terrace"]
UKW = "Victoria Station Church Queens Albert Windmill Bridge Priory Hawthorn Gladstone Mill Castle Wellington Orchard Saltmarsh Kiln Abbots Nelson Chapel Raglan".split()
UKT = ["Road", "Street", "Close", "Crescent", "Gardens", "Terrace", "Grove", "Lane", "Place", "Mews", "Rd", "Parade"]
FA = "St. Brendan's,Mercy Ridge,Holy Cross,Cedar Valley,Pinecrest,Lakeshore,Blue Heron,Sacred Heart,Good Shepherd,Three Rivers,Northgate,Ashgrove,Harlan Memorial,Mount Olivet,Prairie View,Copper Canyon,Bayside,Eastmoor,Summit,Willow Creek,St. Anselm,Tri-County,Marigold,Old Harbor".split(',')
FU = ["Medical Center", "Hospital", "Regional Medical Center", "Community Hospital", "Clinic", "Health Center", "Memorial Hospital", "Family Practice", "University Hospital"]
FK = ["General Hospital", "Infirmary", "Royal Infirmary", "Surgery", "Medical Practice", "District Hospital", "Health Centre", "Cottage Hospital", "Base Hospital", "Community Hospital"]
NH = ["Manor", "Care Center", "Nursing Home", "Assisted Living", "House", "Villa Rehabilitation", "Court Care Home", "Lodge", "Hospice", "Skilled Nursing & Rehab"]
SC = ["Elementary School", "Middle School", "High School", "Primary School", "Academy", "Community College", "Preschool", "Charter School"]
CH = ["Lutheran Church", "Baptist Church", "AME Zion Church", "Parish Church", "Methodist Chapel", "Catholic Church"]
LB = ["Laboratories", "Diagnostics", "Imaging", "Pharmacy", "Dialysis Center", "Sleep Center", "Surgical Center", "Dental Group", "Physiotherapy", "Correctional Facility", "Detention Center"]
EMP = "Halverson Steel,Kettle & Crane Brewing,Northwind Freight,Bluebonnet Poultry,Delmar Aerospace,Tidewater Shipbuilding,Pacific Crest Logistics,Osprey Airlines,Grayling Mutual Insurance,Fennimore Foods,Ironbark Mining,Castlebrook Council,Ridgeback Trucking,Sunfield Farms,Wexcombe Ltd,Dunmore Dairies,Yellowstone Pipe & Valve,Lumina Software,Quickmart,Copperline Transit,Halcyon Hotels,Bright Start Daycare,Mendel & Sons Plumbing,Orchard Textiles,Great Basin Power,Harrow Bus Company,Petrov Roofing LLC,Tri-State Asphalt,Saffron Kitchens,Vantage Call Centres,Cobalt Tire & Rubber,Marlin Fisheries".split(',')
DOM = "fastpost.net brightmail.com northgatehealth.org inboxly.co.uk ashgrove.nhs.uk wattlemail.com.au mapleline.ca cedarvalleymed.org kestrelpost.eu homebox.ie quillmail.com lakeshoreclinic.org".split()
HOST = "portal.mercyridge.org www.lakeshoreclinic.org mychart.cedarvalleymed.org video.telecarehub.net gofund.givekindly.com ashgrove-practice.co.uk images.northgatehealth.org share.scanvault.io".split()

PAT = {
'PHONE': {'us': "(!##) !##-####|!##-!##-####|!##.!##.####|+1 !## !## ####|(!##)!##-####|!##-####|1-!##-!##-####|!##!##!###",
  'uk': "07### ######|01### ######|020 7### ####|+44 7### ######|(01###) ######|04## ### ###|(0!) 9### ####|+353 8# ### ####|!##-!##-####|0131 !## ####",
  'mix': "!##-!##-####|(!##) !##-####|+49 17# #######|+52 55 #### ####|+91 9#### #####|+48 6## ### ###|!## !## ####|+63 9## ### ####|+33 6 ## ## ## ##"},
'FAX': {'us': "(!##) !##-####|!##-!##-####|!##.!##.####|1-8!!-!##-####", 'uk': "01### ######|020 8### ####|(0!) 9### ####|+44 1### ######", 'mix': "!##-!##-####|+49 30 #######|!## !## ####|(!##) !##-####"},
'SSN': {'us': "!##-!#-!###|!## !# !###|!##!#!###", 'uk': "!## ### ####|!##-###-####|!#########", 'mix': "!##-!#-!###|!##-###-###|!## ### ###"},
'MRN': {'*': "!#######|!######|@#######|00!#####|!##-##-##|MR!######|@@!#####|!###-###|H!########|RX!#### ###"},
'HEALTH_PLAN': {'*': "@@@!########|!########-0#|W!## !####|@!########|!@@#-@@#-@@##|@@@##!#####@|!#########A|H!###-00#|XJ!@#######|!###-####-####"},
'ACCOUNT': {'*': "!#########|ACT-!#####|INV-20##-!####|!###-####-####-####|V00!#######|HAR!#######|!####/##|GB## BUKB #### #### #### ##|DE## #### #### #### #### ##|xxxx-!###"},
'LICENSE': {'*': "@@!######|1!########|@!#######|@!##-!##-!##|@@#!#####|!#######|@#@!####-##|@!##-####-####"},
'VEHICLE': {'us': "!@@@###|@@@-!###|@@@ !###|!##-@@@|@@# !@#|@@!#-####", 'uk': "@@## @@@|@@##@@@|!##-@@-####|!@@-!@@|@@ ## @@|@@@@ ###", 'mix': "@-@@ !###|@@ !####|@@@-!##|!### @@@|@@-##-@@"},
'DEVICE': {'*': "@@@!#####H|SN !#######|!########|@@!#-####-##|(01)008!##########(21)@######|PJN!######|@#####-0#|20##-@@-!####|!##@@####"},
'IP': {'*': "10.!#.1##.2#|192.168.!#.1##|172.1!.!#.!#|^^:^^:^^:^^:^^:^^|%%:%%:%%:%%:%%:%%|2001:db8:%%%%:!::%%|fe80::%%%%:%%%%:fe%%:%%%%|^^-^^-^^-^^-^^-^^|!#.!#.1##.!#|%%%%.%%%%.%%%%"},
'BIOMETRIC': {'*': "FP-!#####-R2|VP-%%%%%%%%|IRIS-!####-OD|face_!####.jpg|IMG_!####.JPG|BIO!########|fpt:%%%%-%%%%-%%%%|@@@-FACE-00!###|vprint_!#####.wav|palm/!####L|TMPL-^^^^^^"},
'OTHER_ID': {'*': "S!#-!####|@@-20##-!####|!########|@!#######|ORD!#######|CL!#########|@@@/!####/##|!##-####-##|%%%%%%%%-%%%%|#!-@@-####"},
}
MON = "January February March April May June July August September October November December".split()
ONES = "zero one two three four five six seven eight nine".split()

def ordn(n): return '%d%s' % (n, 'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th'))
def pick(r, w):
    return r.choices(list(w), list(w.values()))[0]
def fill(r, p):
    f = {'#': "0123456789", '!': "123456789", '@': "ABCDEFGHJKLMNPRSTUVWXYZ", '%': "0123456789abcdef", '^': "0123456789ABCDEF", '*': "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"}
    return ''.join(r.choice(f[c]) if c in f else c for c in p)
def fmtdate(d, f):
    M = MON[d.month - 1]
    return {'mdy': f'{d.month}/{d.day}/{d.year}', 'mmddyyyy': d.strftime('%m/%d/%Y'), 'mdyy': d.strftime('%m/%d/%y'), 'md': f'{d.month}/{d.day}', 'iso': d.isoformat(),
     'dot': d.strftime('%d.%m.%Y'), 'doty': f'{d.day}.{d.month}.{d.year%100:02d}', 'dmy': d.strftime('%d/%m/%Y'), 'dmyy': d.strftime('%d/%m/%y'), 'dm': d.strftime('%d/%m'),
     'long': f'{M} {d.day}, {d.year}', 'abbr': f'{M[:3]} {d.day}, {d.year}', 'Md': f'{M} {d.day}', 'Mdth': f'{M} {ordn(d.day)}', 'md3': f'{M[:3]} {d.day}', 'uk': f'{d.day} {M} {d.year}', 'ukth': f'{ordn(d.day)} {M} {d.year}',
     'ukd': f'{d.day} {M}', 'of': f'the {ordn(d.day)} of {M}', 'the': f'the {ordn(d.day)}', 'hl7': d.strftime('%Y%m%d'), 'oracle': d.strftime('%d-') + M[:3].upper() + d.strftime('-%Y'), 'comp': d.strftime('%d') + M[:3] + d.strftime('%y'),
     'dash': d.strftime('%m-%d-%Y'), 'dthM': f'{ordn(d.day)} {M[:3]}', 'ymd': d.strftime('%Y/%m/%d'), 'wd': d.strftime('%A') + f', {M} {d.day}'}[f]

def words(r, n):
    if n < 100: return r.choice(['ninety', 'ninety']) + ('' if n == 90 else r.choice('--- ') + ONES[n - 90])
    return r.choice(['one hundred', 'a hundred']) + ('' if n == 100 else r.choice([' and ', ' ']) + ONES[n - 100])

class Note:
    def __init__(s, r, style, lo, hi):
        s.r, s.style, s.c, s.pg = r, style, {}, None
        s.base = datetime.date(2014, 1, 1) + datetime.timedelta(r.randrange(3900))
        s.age = r.randint(lo, hi)
        s.birth = datetime.date(s.base.year - s.age, 1, 1) + datetime.timedelta(r.randrange(max(1, s.base.timetuple().tm_yday - 1)))
    def person(s, k):
        if k not in s.c:
            r = s.r
            g = s.pg if k == 'p' and s.pg is not None else 0 if k in ('mm', 'si', 'au', 'tf') else 1 if k in ('un', 'xm') else 0 if k[-1] == 'f' else 1 if k[-1] == 'm' else r.randrange(2)
            while 1:
                o = pick(r, WEIGHT[s.style]); o2 = o if r.random() < .9 else pick(r, WEIGHT[s.style])
                f, l = r.choice(NM[o][g]), r.choice(NM[o2][2])
                if f != l and not any(v[0] == f or v[1] == l for q, v in s.c.items() if isinstance(v, tuple)): break
            s.c[k] = (f, l, r.choice("ABCDEFGHJKLMNPRSTW"))
        return s.c[k]
    def place(s, k):
        if k not in s.c:
            t = US if s.style == 'us' else UK if s.style == 'uk' else s.r.choice([US, US, UK])
            p = list(s.r.choice(t)); p[3] = fill(s.r, p[3])
            if t is US and s.r.random() < .15: p[3] += fill(s.r, '-####')
            s.c[k] = p
        return s.c[k]
    def street(s):
        r = s.r; x = r.random()
        if s.style == 'uk':
            if x < .12: return f'Flat {r.randint(1,20)}, {r.randint(1,180)} {r.choice(UKW)} {r.choice(UKT)}'
            if x < .2: return fill(r, 'PO Box !##')
            return f'{r.randint(1,210)}{r.choice(["", "", "", "a", "B"])} {r.choice(UKW)} {r.choice(UKT)}'
        w = r.choice(STW).replace('_', ' ')
        if x < .1: return fill(r, r.choice(['PO Box !###', 'P.O. Box !##', 'RR 2 Box !##']))
        if x < .2: return f'{r.randint(1,99)}-{r.randint(10,99)} {ordn(r.randint(3,180))} {r.choice(["St","Ave"])}'
        a = f'{r.randint(2,19800)} {r.choice(["","","N ","SW ","E. ","West "])}{w} {r.choice(STT)}'
        if x < .4: a += r.choice([', Apt %d', ' #%d', ' Apt. %dB', ', Unit %d']) % r.randint(1, 40)
        return a
    def gen(s, kind, alts):
        r = s.r
        if kind == 'STREET': return s.street()
        if kind == 'FACILITY':
            suf = {'nh': NH, 'school': SC, 'church': CH, 'lab': LB}.get(alts)
            if suf is None and alts: return fill(r, r.choice(alts.split('|')))
            return r.choice(FA) + ' ' + r.choice(suf or (FK if s.style == 'uk' else FU))
        if kind == 'EMPLOYER': return r.choice(EMP)
        if kind == 'EMAIL' and not alts:
            return fill(r, r.choice(['%%%'])) and r.choice(["sunny.gardener", "kayakdad", "nana_of_6", "r.referrals", "frontdesk", "quilts4u", "blue-heron", "jm.records"]) + r.choice(['', '', fill(r, '!#'), fill(r, '19!#')]) + '@' + r.choice(DOM)
        if kind == 'URL' and not alts:
            return r.choice(['https://', 'https://', 'http://', '']) + r.choice(HOST) + '/' + fill(r, r.choice(['p/%%%%%%', 'visit?id=!#####', 'r/!####', 'results/@@!###', 'family-!##', 's/@%%@%%']))
        p = alts or PAT[kind].get(s.style) or PAT[kind]['*']
        return fill(r, r.choice(p.split('|')))
    def slot(s, t):
        """-> (text, kind or None)"""
        r = s.r
        m = re.match(r'([DB])([+-]\d+)?:(\w+)$', t)
        if m:
            d = (s.base if m[1] == 'D' else s.birth) + datetime.timedelta(int(m[2] or 0))
            return fmtdate(d, m[3]), 'DATE'
        m = re.match(r'n:([\d.]+)-([\d.]+)$', t)
        if m:
            if '.' in m[1]: return f'%.{len(m[1].split(".")[1])}f' % r.uniform(float(m[1]), float(m[2])), None
            return str(r.randint(int(m[1]), int(m[2]))), None
        if t == 'age': 
            assert s.age < 90
            return str(s.age), None
        m = re.match(r'AGE(X?)(=w)?$', t)
        if m:
            a = s.c.setdefault('AGEX', r.randint(90, 103)) if m[1] else s.age
            assert a >= 90
            return (words(r, a) if m[2] else str(a)), 'AGE'
        m = re.match(r'(c\d?)\.(\w+)$', t)
        if m:
            p = s.place(m[1])
            if m[2] == 'st': return p[2], None
            if m[2] == 'countyc':
                return (p[1] + ' Parish' if p[2] == 'LA' else p[1] + ' County' if p[2] in ('MN','CA','WA','AL','PA','WI','NM','ME','HI','KY','ND','TX','IL','NY','ID','MA','FL','OH','MI','NV','NC','CO','OK','AZ') else p[1]), 'COUNTY'
            return {'city': (p[0], 'CITY'), 'county': (p[1], 'COUNTY'), 'zip': (p[3], 'ZIP')}[m[2]]
        m = re.match(r'([a-z]+\d?[fm]?)\.(\w+)$', t)
        if m:
            f, l, i = s.person(m[1])
            import unicodedata
            asc = lambda x: re.sub(r'[^a-z]', '', unicodedata.normalize('NFKD', x.lower()).encode('ascii', 'ignore').decode())
            if m[2] == 'email':
                u = r.choice([asc(f) + '.' + asc(l), asc(f)[:1] + asc(l), asc(l) + '_' + asc(f) + fill(r, '!#'), asc(f) + fill(r, '##')])
                return u + '@' + r.choice(DOM), 'EMAIL'
            U = str.upper
            return {'fl': (f'{f} {l}', 'NAME'), 'fml': (f'{f} {i}. {l}', 'NAME'), 'FL': (U(f'{f} {l}'), 'NAME'), 'f': (f, 'FIRST'), 'l': (l, 'LAST'), 'F': (U(f), 'FIRST'), 'L': (U(l), 'LAST'),
              'lf': (f'{l}, {f}', 'LASTFIRST'), 'LF': (U(f'{l}, {f}'), 'LASTFIRST'), 'LFM': (U(f'{l}, {f} {i}'), 'LASTFIRST'), 'lfc': (f'{l},{f}', 'LASTFIRST'), 'Lf': (f'{U(l)}, {f}', 'LASTFIRST'), 'il': (f'{f[0]}. {l}', 'NAME'),
              'ini': (f[0] + l[0].upper(), None)}[m[2]]
        m = re.match(r'([A-Z_]+)(?:/(\w+))?(?:=(.*))?$', t)
        if not m or m[1] not in KINDS: raise ValueError(t)
        if m[2]:
            k = m[1] + '/' + m[2]
            if k not in s.c: s.c[k] = s.gen(m[1], m[3])
            return s.c[k], m[1]
        return s.gen(m[1], m[3]), m[1]

KINDS = set("NAME FIRST LAST LASTFIRST DATE AGE PHONE FAX EMAIL SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE URL IP BIOMETRIC OTHER_ID STREET CITY COUNTY ZIP FACILITY EMPLOYER".split())

def render(r, tpl):
    head, body = tpl
    style, lo, hi, case = head
    while 1:
        b = re.sub(r'\[\[((?:(?!\[\[|\]\]).)*)\]\]', lambda m: r.choice(m[1].split('||')), body, flags=re.S)
        if b == body: break
        body = b
    n = Note(r, style, lo, hi)
    fem = len(re.findall(r"\b(she|her|hers|ms|mrs|wife's|husband|female)\b(?!\.? \{[^p])", body, re.I)); mal = len(re.findall(r"\b(he|his|him|mr|wife)\b(?!\.? \{[^p])", body, re.I))
    n.pg = 0 if fem > mal else 1 if mal > fem else None
    text, spans = '', []
    for part in re.split(r'(\{[^{}]+\})', body):
        kind = None
        if part[:1] == '{': part, kind = n.slot(part[1:-1])
        if case == 'upper': part = part.upper()
        elif case == 'lower': part = part.lower()
        if kind == 'LAST' and spans and spans[-1][2] == 'FIRST' and spans[-1][1] == len(text) - 1 and text[-1] == ' ': spans[-1][1:] = [len(text) + len(part), 'NAME']
        elif kind: spans.append([len(text), len(text) + len(part), kind])
        text += part
    return text, spans

def templates():
    out = []
    for t in TEMPLATES.split('\n=== ')[1:]:
        h, b = t.split('\n', 1)
        h = h.split()
        lo, hi = map(int, h[1].split('-'))
        out.append(((h[0], lo, hi, h[2] if len(h) > 2 else ''), b.strip('\n')))
    return out

def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for i, t in enumerate(templates()):
        for j in range(n):
            text, spans = render(random.Random(f'L-{seed}-{i}-{j}'), t)
            print(json.dumps({"template": i, "text": text, "spans": spans}, ensure_ascii=False))

NM['anglo'][2].extend("Abernathy Blankenship Crenshaw Dillard Entwistle Fothergill Goodnight Haverford Isherwood Jessop Kirkbride Longbottom Merriweather Nutter Openshaw Postlethwaite Rowbotham Shuttleworth Trotter Uttley Vance Wigglesworth Yates Zimmer Dancy Mabry Holloway Stubblefield Truitt Wofford".split())
NM['hisp'][2].extend("Aguilera Benavides Casillas Dueñas Escamilla Fuentes Galindo Hinojosa Irizarry Jaramillo".split())

TEMPLATES = r'''
=== us 40-88
DISCHARGE SUMMARY
{FACILITY/h}
Patient: {p.Lf}          MRN: {MRN/a}
DOB: {B:mmddyyyy}   Age/Sex: {age} M    Attending: {d.fl}, MD
Admit: {D:mmddyyyy}    Discharge: {D+5:mmddyyyy}

DIAGNOSES: 1) Acute on chronic HFrEF (EF {n:20-35}%), 2) AKI on CKD 3b, 3) T2DM, A1c {n:7.1-9.9}.
HOSPITAL COURSE: Mr. {p.l} was brought in by his [[daughter||niece||neighbor]] {rf.f} after three days of orthopnea. BNP {n:900-4200} pg/mL, troponin I 0.04 x2. Furosemide 80 mg IV BID, net -6.2 L. Cardiology (Dr. {e.l}) interrogated his dual-chamber ICD, Medtronic Evera MRI XT DR, serial {DEVICE=PFZ!#####@|BWI!#####H}; no shocks since {D-140:md}. Carvedilol 12.5 mg BID resumed on {D+3:md}. Foley removed without incident.
DISPOSITION: home with {FACILITY=Mercy Ridge Home Care|Bluestem Home Health|Lakeshore VNA}. Weigh daily, call {PHONE} for gain >3 lb.
F/U: {D+12:mdy} 10:40 with {d2.fl}, NP. Pt will get a ride from {rf.f}, cell {PHONE}.
cc: {d2.il}, fax {FAX}
=== uk 50-89
{FACILITY/h}
{c.city}, {c.county} {c.zip}
Tel {PHONE}   Fax {FAX}

{D:uk}

Dear Dr {g.l},

Re: {p.fl}, DOB {B:dmy}, NHS No {SSN=### ### ####}
{STREET}, {c2.city} {c2.zip}

Thank you for referring this {age}-year-old retired [[signalman||lollipop lady||fish merchant]], whom I saw in the movement disorder clinic on {D-4:ukd}. She gives an 18 month history of left sided rest tremor with micrographia. Her husband, {rm.f}, has noticed she acts out her dreams. MMSE 28/30, UPDRS III 22. There were no Kayser-Fleischer rings; caeruloplasmin was normal at 0.28 g/L, making Wilson disease improbable. DaTSCAN at {FACILITY} on {D-30:dmy} showed reduced putaminal uptake R>L, consistent with idiopathic Parkinson's disease.

I have commenced co-careldopa 12.5/50 one tds, rising to 25/100. She still drives (Fiesta, {VEHICLE/v}) and has been told to notify DVLA; her licence is {LICENSE=@@@@@!######@@9@@|@@@@@#!####@@#@@}. PD nurse {n.fl} will ring her in six weeks.

Yours sincerely
{d.fl}
Consultant Neurologist   GMC {LICENSE=!######}
=== mix 20-45 lower
ed triage 0312
{p.lf} {age}f  mrn {MRN}
bib ems unit, restrained passenger, tbone at ~35mph. driver = boyfriend {rm.f}, not injured, waiting in lobby. other car left the scene, plate per bystander {VEHICLE}, given to officer {o.l} badge {OTHER_ID=!###|#!##}
gcs 15, perrl, c/o r flank pain 7/10, + seatbelt sign. fast neg x4. hr 108 bp 104/62 spo2 99 ra. upt neg.
nkda. takes lamotrigine 100 bid, last seizure {D-50:md3}
lmp {D-13:md}
no ins card on her, thinks it's thru work ({EMPLOYER}), member id maybe {HEALTH_PLAN}
mom {rf.f} called from {c.city}, gets here tmrw, {PHONE}
18g l ac, trauma panel sent, ct a/p ordered by dr {d.l}
=== us 62-89
OPERATIVE REPORT

DATE OF PROCEDURE: {D:long}
PATIENT: {p.fml}
MEDICAL RECORD #: {MRN}
ACCOUNT #: {ACCOUNT=V00!#######|!#########|HAR !#######}
SURGEON: {d.fl}, MD, FACS
FIRST ASSISTANT: {d2.fl}, PA-C
ANESTHESIA: Spinal, Dr. {e.l}

PROCEDURE: Left total knee arthroplasty.
IMPLANTS:
  Stryker Triathlon CR femoral, size 4 -- REF 5510-F-401, LOT {DEVICE=@@#@!|@!#@#}, 
  Tibial baseplate size 4 -- LOT {DEVICE=@@!@#|!@##@}
  X3 insert 9 mm -- UDI {DEVICE=(01)07613327!######}
  Simplex P cement x2

DESCRIPTION: After informed consent, the patient was identified by wristband and brought to OR 6. Tourniquet at 275 mmHg for 61 minutes. A standard medial parapatellar approach was used. Bone quality fair. Babcock clamps, Kocher and Hohmann retractors as needed. Flexion and extension gaps were balanced at 9 mm. Cefazolin 2 g and TXA 1 g given. EBL 150 mL. Counts correct per {n.f} and {n2.f}.

The family ({rf.fl}, wife) was updated in the waiting room by Dr. {d.l}. Weight bearing as tolerated; aspirin 81 mg BID until {D+42:Md}. Staples out {D+14:md} at {FACILITY}.

D: {D:mdyy}  T: {D+1:mdyy}  Job {OTHER_ID=!#######}
=== us 90-99
HOSPICE INTERDISCIPLINARY NOTE - {D:wd}
Pt {p.fl} is a [[{AGE}||{AGE=w}]] year old WWII-era [[welder||seamstress||mail carrier]] admitted to {FACILITY/h=Good Shepherd Hospice|Prairie Light Hospice|St. Anselm Hospice House} on {D-21:mdy} with end stage Alzheimer's (FAST 7c), PPS 30%. Medicare {HEALTH_PLAN=!@@#-@@#-@@##|!@#!@@#@@##}.
RN {n.f}: 2 lb loss since {D-7:md}, stage 2 sacral wound 2x1.5 cm, morphine 5 mg SL q4h prn used x3/24h, Ativan gel dc'd.
MSW {w.l}: Daughter {rf.f} flying in from {c.city} on {D+2:the}. Son {rm.fl} is HCPOA ({PHONE}), does not want to be rung after 9pm. Funeral preplanned w/ {FACILITY=Dunmore & Sons Funeral Home|Whitlock Chapel|Ortega Family Mortuary}; policy {ACCOUNT=PN-!#####|!######-B}.
Chaplain {ch.f}: pt hummed "Abide with Me" with the group from {FACILITY=church}. 
HHA: bath 3x/wk. Bed alarm s/n {DEVICE} replaced.
Roommate, also {AGEX}, is a distant cousin.
Plan reviewed by medical director {d.fl}, DO. Recert due {D+39:mdy}.
=== mix 25-70
From: {p.email}
To: Care Team
Sent: {D:iso} 21:14
Subject: can't get in to the portal??

Hello,
This is {p.fl}, born {B:dot}. The link {URL} keeps saying my session is from a new place. Your help desk ({h.f}) told me to write down the address it shows, it is {IP}. My husband's laptop shows another one, {IP}. I only want to know whether my TSH from {D-6:Mdth} is back, and if I stay on levothyroxine 88 mcg. Since the Hashimoto's diagnosis I have gained 5 kg.

Also I have changed job, the new insurance through {EMPLOYER} begins now, card no. {HEALTH_PLAN}, group {HEALTH_PLAN=!#####|@@!####}. New mobile {PHONE}. 

Thank you and greetings to Dr. {d.l}
{p.f}

--- Reply {D+1:iso} 08:02 ---
Hi {p.f}, TSH 3.1 mIU/L, free T4 1.2 ng/dL, no change. I unlocked your account. Please don't send insurance by e-mail, call {PHONE}. - {n.f}, RN
=== us 18-60 upper
*** AMBULANCE PATIENT CARE REPORT ***
INCIDENT: {OTHER_ID=E!#-#####|20##-!#####}   DATE {D:mmddyyyy}   UNIT MEDIC 14  VEHICLE TAG {VEHICLE}
SCENE: {STREET}, {c.city} {c.st} {c.zip}
COUNTY: {c.county}
PT: {p.LF}   DOB {B:mmddyyyy}   SSN {SSN}
CREW: {m.il} EMT-P #{LICENSE=P!#####|!#####}, {m2.il} EMT-B
CC: UNRESPONSIVE. DISPATCHED P1 FOR POSSIBLE OD. FOUND SUPINE IN BATHROOM BY ROOMMATE {r.fl}. RR 4, PINPOINT PUPILS, GCS 3. BGL 118. NALOXONE 4 MG IN, 0.5 MG IV @ 0244, GCS TO 14. PT ADMITS TO 2 BLUE "M30" TABS. ECG SINUS TACH. BVM WITH 15 LPM, THEN NC 4 L. ETCO2 71 -> 44.
MONITOR LIFEPAK 15 S/N {DEVICE=!#######|4!######}. 
LAST TRANSPORT FOR SAME {D-33:md}. 
TRANSPORTED TO {FACILITY}, REPORT TO RN {n.l}. PT'S DEBIT CARD, PHONE (PIXEL 6), KEYS GIVEN TO SECURITY. LEO ON SCENE: {o.L}, CASE {OTHER_ID=!#-#####}.
=== uk 1-15
{FACILITY/s=Ashgrove Children's Centre|Riverbank Child Development Centre|Queen's Park CDC}
COMMUNITY PAEDIATRICS - CLINIC LETTER
Typed {D+6:dmy} Clinic date {D:dmy}

To the parents of {p.fl} (known as {nk.f}), {STREET}, {c.city}, {c.zip}

Diagnoses: 1. Global developmental delay. 2. 22q11.2 deletion (array CGH {OTHER_ID=G!#-#####|@!#.####}). 3. Repaired tetralogy of Fallot.

It was nice to see {p.f} with you both, {rf.f} and {rm.f}, and baby {s.f}. {p.f} is now attending {FACILITY=school} with 1:1 support from Miss {t.l}, whose letter of {D-20:ukd} was very helpful. Height 9th centile, weight 25th. Calcium 2.11 mmol/L. Griffiths scores are enclosed. He has been waking at 4am; we'll try melatonin 2 mg nocte. 

Education: EHCP draft is due by {D+25:ukth}; reference {OTHER_ID=EHC/!####/##}. 
Plan: cardiac review with Dr {d2.fl} at {FACILITY} in spring; speech therapy (contact {sl.f} on {PHONE}); bloods 3/12.

Dr {d.fl}
Associate Specialist
{d.email}
cc {g.fl}, GP; Health visitor {hv.l}
=== us 35-75
PATHOLOGY REPORT          {FACILITY=lab}
-----------------------------------------------------------
Accession   {OTHER_ID/acc=S!#-!####|SP-!#-####}      Collected {D:mdyy}   Received {D+1:mdyy}   Reported {D+4:mdyy}
Name        {p.LFM}
MRN / Acct  {MRN} / {ACCOUNT}
Physician   {d.Lf} ({LICENSE=NPI 1!########|1!########})
CLIA        {LICENSE=##D!######}
-----------------------------------------------------------
A. Right breast, 10:00, core biopsy: Invasive ductal carcinoma, Nottingham grade 2 (3+2+2), 9 mm. ER 95% (Allred 8), PR 60%, HER2 IHC 1+, Ki-67 18%.
B. Right axillary node: Negative for carcinoma. 

COMMENT: Reviewed at breast conference on {D+3:md} with Drs. {d2.l} and {d3.l}; Dr. {d.l} notified by phone {D+4:md} 14:20 by {q.fl}. Compare {OTHER_ID=S!#-!####|C!#-####} from outside. Ancillary Oncotype DX ordered, requisition {OTHER_ID=OR!#######|Q!######}.
GROSS: Container "A" labeled with name and "{B:mmddyyyy}" holds four cores to 1.6 cm, 14 gauge. Paget change not seen.
e-signed {q.fl}, M.D.
=== mix 30-75
SLEEP LABORATORY - CPAP REMOTE DOWNLOAD
Patient ID      {MRN}
Name            {p.lf}
DOB             {B:dot}
Device          ResMed AirSense 10 AutoSet
Serial no.      {DEVICE=2!#########|231#!######}
Modem MAC       {IP=^^:^^:^^:^^:^^:^^|^^-^^-^^-^^-^^-^^}
Mask            F20 (M)
Mode            APAP 6-14 cmH2O, EPR 2
Period          {D-30:dot} - {D:dot}

Usage >4 h: {n:61-97} %   Mean 5 h 44 min   AHI {n:1.0-6.9}/h   Leak 95th 18 L/min   Epworth 7

Interpretation: [[Good||Acceptable]] adherence. On {D-11:dot} and {D-10:dot} there was no use, patient was visiting family in {c.city}. PSG before treatment AHI 47/h, nadir SpO2 71 %. He drives a delivery van for {EMPLOYER} (plate {VEHICLE}), fitness to drive given until next review. Cheyne-Stokes not seen.
Billing: {HEALTH_PLAN}. 
Contact: {PHONE}, {p.email}
{d.fl}, Somnologist; technician {t.f}
=== us 18-60
PSYCHIATRY INITIAL EVAL (telehealth)

ID/CC: {p.f} is a {age}yo [[single||divorced||married]] assistant manager at {EMPLOYER/e}, self-referred for "I can't shut my brain off." Prefers to be called {p.f}, not Ms. {p.l}. Logged in from her parked car in {c.city}; emergency contact is her sister {rf.fl} at {PHONE}.

HPI: Onset after a promotion in March. Sleep 4 h, PHQ-9 17, GAD-7 19, C-SSRS negative for intent; fleeting passive SI, last on {D-9:Mdth}. No mania. Ex-partner {xm.fl} has violated a protective order ({OTHER_ID=CV-20##-!####|!#-DV-####}) twice, most recently {D-40:md}; he drives a gray Tacoma, {VEHICLE}, and she has seen it outside {FACILITY=church} where she sings. Reported to the {c.countyc} sheriff.

Past: one admission to {FACILITY}, 2011, after acetaminophen OD. Trials: sertraline 200, bupropion XL 300, lithium (tremor). 
Dr. {d2.l} was her prior psychiatrist. Therapist {t.fl}, LCSW, consents to contact ({t.email}).

MSE: linear, tearful, no AVH. Insight good.
A/P: MDD recurrent severe F33.2; GAD F41.1. Start venlafaxine 37.5 mg -> 75 mg on {D+7:md}. Safety plan completed. RTC {D+14:md}. Visit link {URL} sent.
{d.fl}, MD
=== uk 90-101
Out-of-hours GP contact
Case {OTHER_ID=!#######}  Call recd {D:dmyy} 19:52  Caller: {r.fl} ([[grand-daughter||neighbour||warden]]) {PHONE}
Pt: {p.fl}, aged {AGE}, F, {FACILITY=nh}, {STREET}, {c.city} {c.zip}  
Reg. surgery: {FACILITY}

Called to see this [[{AGE=w}-year-old||lady of {AGE=w}]] with new confusion. Carer {ca.f} says not herself since her birthday tea on {D-2:the}. Off food, offensive urine. Obs: T 38.1, HR 96, RR 20, BP 118/64, sats 95% air, NEWS2 3. Chest clear. Abdo soft. No Murphy's. 4AT = 5. Dip leuc+++ nit+. eGFR 38. 
Allergies: penicillin - rash.
Imp: UTI w. delirium. 
Plan: trimethoprim avoided (on methotrexate 7.5mg weekly). Nitrofurantoin not with eGFR - d/w micro Dr {m.l}, ?fosfomycin 3g stat given. Push fluids. Key safe code not recorded. Sister {rf.f}, herself {AGEX}, informed by phone. ReSPECT form dated {D-200:dmyy} seen: not for hospital unless fracture. District nurse visit {D+1:dmyy}.
Dr {d.fl}
=== us 20-75
PRIOR AUTHORIZATION APPEAL

{D:long}

Attn: Appeals Dept, PO box on file     VIA FAX {FAX}

RE: Member {p.fl}
    Member ID {HEALTH_PLAN/m}      Group # {HEALTH_PLAN=!#####|@@@!##|000!####}
    RxBIN 610014  RxPCN MEDDPRIME  
    Claim {OTHER_ID=CL!#########|20######!####@}   DOB {B:mdy}
    Denial dated {D-17:mdy}

To whom it may concern:
I am writing on behalf of my patient, {p.fl}, to appeal your denial of ustekinumab 90 mg SC q8w. Ms. {p.l} has fistulizing Crohn disease (K50.813), diagnosed 2009, and has failed azathioprine, infliximab (antibodies 34 U/mL) and adalimumab. Colonoscopy {D-60:mdy} at {FACILITY} by Dr. {e.l}: SES-CD 19. CRP {n:22-88} mg/L, fecal calprotectin 1,840 µg/g. The UNITI and IM-UNITI trials support this indication. Your reviewer, Dr. {rv.fl}, stated that step therapy was not met; records faxed {D-20:Md} show otherwise.
She has missed 31 days at {EMPLOYER} this year. 

Peer-to-peer: {PHONE}, ask for {n.f}.
Respectfully,
{d.fl}, MD      NPI {LICENSE=1!########}     DEA {LICENSE=@@!######}     TAX ID {OTHER_ID=!#-#######}
{STREET}, {c.city}, {c.st} {c.zip}
=== mix 20-42
LABOR & DELIVERY NOTE
{age} yo G3P1011 @ 39w2d by LMP c/w 8w US. Pt [[{p.fl}||{p.lf}]], MRN {MRN}. Partner {rm.fl} and doula {du.f} at bedside; interpreter ID {OTHER_ID=!#####|INT-!###} ([[Dari||Tigrinya||K'iche'||Hmong]]) used by video.
Prenatal care w/ CNM {n.fl} at {FACILITY}. GBS pos, PCN x3. Rh neg, RhoGAM {D-80:md}. GDMA1. 1h GTT 162.
{D:md} 0400 SROM clear. 0910 5/90/-1, epidural by Dr. {e.l}. Pit to 12 mU/min. Category II tracing, moved to L lateral. McRoberts + suprapubic for 40 s shoulder dystocia. 
{D:mdy} 1342 SVD viable female, 4020 g, Apgar 7/9, nuchal x1 reduced. Cord gas 7.21/-5. 2nd degree lac, 3-0 Vicryl. QBL 410.
Infant banded: {OTHER_ID/band=!####@|@!####|!#####}; HUGS tag {DEVICE=^^^^!#|!#####}; footprints taken, image {BIOMETRIC=ftprint_!#####.tif|NBFP-!####-##|foot-%%%%%%.png}. Baby to be named {b.f} {rm.l}. 
Older sib {s.f} (4) is with grandma in {c.city}. 
Anticipate d/c {D+2:md}. Peds: {pd.l}.
{d.fl} MD PGY3 / {d2.l}
=== us 25-80
MSH|^~\&|LAB|{FACILITY/h}|EHR|CLINIC|{D:hl7}||ORU^R01|{OTHER_ID=MSG!######|!#######}|P|2.3
PID|1||{MRN/m}^^^MR||{p.L}^{p.F}^J||{B:hl7}|F|||{STREET}^^{c.city}^{c.st}^{c.zip}||{PHONE}|||M||{ACCOUNT}|{SSN}
NK1|1|{r.L}^{r.F}|SPO||{PHONE}
PV1|1|O|CLN2||||{LICENSE=1!########}^{d.L}^{d.F}^^^DR
IN1|1|BCBS|{HEALTH_PLAN}||||||{EMPLOYER}
OBR|1|{OTHER_ID=ORD!######|!#######-1}|{OTHER_ID=@!######|L!#-####}|80053^COMPREHENSIVE METABOLIC PANEL|||{D:hl7}
OBX|1|NM|2345-7^GLUCOSE||{n:78-240}|mg/dL|70-99|H|||F
OBX|2|NM|2160-0^CREATININE||{n:0.60-2.40}|mg/dL|0.6-1.2|N|||F
OBX|3|NM|2823-3^POTASSIUM||{n:3.2-5.4}|mmol/L|3.5-5.1|N|||F
NTE|1||Slight hemolysis. Called to {n.f} at 1510 on {D:md} by {t.il}. Redraw if K needed.
=== us 30-85
Home health OASIS visit / SN

Arrived 1015, odometer 48,211 ({VEHICLE}, agency car). House is the last one on {STREET}, {c.city}, no GPS signal - turn at {FACILITY=church}. Pt {p.f} in recliner, son {rm.f} present, two dogs. 
VS 148/82, 76, 18, 97.9, O2 94% on 2 L via concentrator (Inogen One G4; ser. {DEVICE}). 
Wound L heel 3.1 x 2.0 x 0.3, Wagner 2, 60% slough; Santyl + foam. ABI 0.6. Braden 15. 
Med rec: found 2 bottles of metoprolol, one from {FACILITY=Quill Street Pharmacy|Halsted Drugs|Sunfair Pharmacy} Rx {OTHER_ID=!######-##|RX!######|#!#####} filled {D-12:md}, other expired -> discarded. Warfarin 5/2.5 alt; INR 2.4 by CoaguChek (meter ending {DEVICE=!####|@#!##}). 
Insulin pump? No, Libre 2, sensor changed {D-5:md}.
Teaching: s/s infection. Teachback by pt & {rm.f}. Called report to Dr {d.l}'s office, left msg w/ {n.f}, {PHONE}. 
Next visit {D+3:md}. Recert period {D-40:mdyy}-{D+20:mdyy}
{nn.fl} RN  lic {LICENSE=RN!#####|RN-#!####}
=== mix 18-70
IRB #{OTHER_ID=20##-!###|HSC-MS-!#-###|!#-####}  Screening log, sub-site 4
Subject no.: {OTHER_ID=!##-###|0!-0##|US-!##-##}     Initials {p.ini}     
Consent signed {D:oracle} by {p.fl}; witness {w.fl}; copy mailed to {STREET}, {c.city} {c.zip}
DOB {B:oracle}
Inclusion: ECOG 0-1 [x]; HER2-negative [x]; BRCA1 c.68_69delAG [x] (report {OTHER_ID=@@-!######|GX!#####}); creatinine clearance > 50 mL/min [x]
Exclusion: prior olaparib [ ]; QTcF > 470 ms [ ]
Baseline eDiary handset IMEI {DEVICE=35!############|86!############}, MAC {IP=%%:%%:%%:%%:%%:%%|^^^^.^^^^.^^^^}
Voice sample for the cough app enrolled as {BIOMETRIC=VX-!#####|voice_tmpl_%%%%%%|spk-!####-%%%%}
Randomisation: planned {D+9:oracle}. Coordinator {co.fl}, {co.email}, {PHONE}
Stipend: paid to account {ACCOUNT=DE## #### #### #### #### ##|!########|PL!# #### #### #### ####} on {D+3:oracle}
Note: subj. relates that brother {rm.f} was in KEYNOTE-048. PI Dr. {d.l} informed.
=== us 22-64
Correctional Health Services - Intake
Facility: {FACILITY=Cobre Ridge Correctional Facility|Stillwater Detention Center|Ft. Harlow State Prison|Larkin Unit}
Inmate: {p.LF}   Booking no. {OTHER_ID=B!######|20##-!#####}   DOC# {OTHER_ID=@!#####|!######}
DOB: {B:mdy}  Intake {D:mdy}
Fingerprint ctrl no.: {BIOMETRIC=AFIS !#######|FPC!######@|LS-!#########}; FBI# {BIOMETRIC=!#####@@#|!######@!}; mugshot file {BIOMETRIC=bk!#####_front.jpg|MUG-!######-F.png}
Arresting agency: {c.countyc} SO. 
Hx: opioid use (fentanyl, last use {D-1:md}), HCV Ab+, asthma. COWS 14. Says methadone 90 mg at {FACILITY=Eastmoor Recovery Clinic|New Dawn OTP|Second Street Methadone Clinic}; dose confirmed with {n.f} there, last {D-2:md}. Old GSW R thigh. Denies SI; cousin {rm.f} died by hanging here {D-300:mdy}.
TB: QFT drawn. BP 151/94. Tattoo "{rf.f}" L neck.
Personal property: driver license {LICENSE=@!#######|!########|@@@-##-####} ({c.st}), truck impounded ({VEHICLE}).
Plan: COWS q8h, buprenorphine 4 mg, dry cell, bottom bunk. 
Dr {d.fl} via phone; T. order read back. {nn.il} LVN
=== uk 30-80
DENTAL / ORAL SURGERY REFERRAL

Practice: {FACILITY=Harbour Dental Care|Smile Lane Dental|The Old Forge Dental Practice|Priory Dental}, {STREET}, {c.city}, {c.zip}
Referrer: {d.fl}  GDC {LICENSE=!#####|2!####}
Pt: {p.fl}    dob {B:dmyy}    tel {PHONE}    email {p.email}
NHS exemption cert: {HEALTH_PLAN=!########|HC2 !######|M!########}
Parent/carer n/a

Please see re lower left 8, mesioangular, recurrent pericoronitis x3 since {D-90:dmyy} (metronidazole 400 tds). OPG of {D-8:dmyy} attached (image {OTHER_ID=OPG!#####|IM-####-!##}), roots close to IAN. BPE 212/2-1. Takes alendronic acid 70 mg weekly, apixaban 5 mg bd (AF, CHA2DS2-VASc 3). Anxious ++; previous bad experience with Mr {x.l} at {FACILITY}. 
Lip biopsy 2016 benign, Fordyce spots. Smokes 10/day.
The patient would like a [[Tuesday||Thursday]], wife {rf.f} drives; blue badge car {VEHICLE} for the rear car park. 
Urgency: routine / soon / [[URGENT]] 
Date of referral {D:dmyy}. Rec'd {D+5:dmyy} by {re.f}
=== us 40-85
rads addendum, dictated, not proofread

{p.FL}  mrn {MRN}  accession {OTHER_ID/ac=!########|@@!######}
ct chest w/ contrast {D:mdyy}, comparision {D-190:mdyy} from {FACILITY} (cd uploaded by {t.f})
hx: 30 pk yr smoker, cough, ?mass. orderd by dr {d.l}
technique: 64 slice, 80 ml omnipaque 350, dlp 412, 20g R ac.
findngs: 2.4 cm spiculated nodule RUL ser 4 im 88, was 1.6. no medistinal nodes > 1 cm. mild centrilobular emphysema. old granulomatous dz. T7 and T8 wedge, unchanged. port tip at cavoatrial jxn. Morgagni hernia, fat only. thyroid 1.1 cm nodule, TI-RADS 3.
imp: lung RADS 4B. PET/CT rec. 
critical results: disscussed w/ {n.fl} NP by phone {D:md} at 4:12 pm, she will notify the pt & his wife {rf.f}. 
addendm {D+1:mdyy}: wrong side in line 2 of orig dictation; dr {d2.l} agrees. 
images also at {URL}, code by phone only
{q.fl} md   transcr {ty.ini} job {OTHER_ID=!######|J-!####}
=== mix 1-17
SCHOOL HEALTH FORM - ACTION PLAN FOR SEIZURES
Student: {p.fl}                     Grade: {n:1-9}      Student ID: {OTHER_ID=!######|S!#####|0!#####}
School: {FACILITY=school}            Bus: {n:2-40}
Date of birth: {B:mdy}               Weight: {n:18-60} kg
Parent/guardian 1: {rf.fl}     Phone: {PHONE}     E-mail: {rf.email}
Parent/guardian 2: {rm.fl}       Works at: {EMPLOYER}   Phone: {PHONE}
Home: {STREET}, {c.city} {c.zip}
Health card / policy: {HEALTH_PLAN}

Diagnosis: Dravet syndrome (SCN1A). Triggers: fever, hot bath. Usual: generalized tonic-clonic < 3 min.
Daily: valproate 250 mg BID, clobazam 10 mg, stiripentol 500 mg.
RESCUE: midazolam nasal 5 mg if > 5 min or 3 in an hour. VNS magnet swipe (VNS implanted {D-400:mdy}, generator AspireSR 106, S/N {DEVICE=!#####|10!####}).
Call 911 if not breathing. Then call {au.f} (aunt, lives next door) and Dr. {d.l} office {PHONE}.
Lunch aide {la.f} and nurse {n.fl} are trained. Photo for plan: {BIOMETRIC=IMG_!####_face.jpg|studentphoto_!#####.jpg|pic-%%%%%%-face.png}
Physician signature: {d.fl}      Date: {D:mdy}      valid through {D+300:mdy}
=== us 55-88
[[Pt||Patient]] seen & examined. HD#4.
S: "[[I feel rough||Better today]]". {p.f} slept poorly, roommate yelling. Wife {rf.f} at bs. 
O: Tm 100.9 BP 132/70 HR 88 RR 18 94% 2L. I/O +450. 
 WBC 14.2 -> 11.8, Hgb 9.4, Plt 188, Na 133, K 4.1, Cr 1.4 (b/l 1.1), Vanc trough 17.2 ({D-1:md})
 BCx {D-3:md} 2/2 MSSA; BCx {D-1:md} NGTD (specimen {OTHER_ID=M!######|BC-!#-####}); TEE {D:md}: 8 mm veg on AV
 PICC deferred. MRI L-spine: L4-5 discitis, no abscess
A/P: MSSA endocarditis, Duke definite. Cefazolin 2 g q8 (day 1 = {D-1:md}), 6 wks to {D+41:md}. 
 ID (Dr. {e.l}) & CT surg ({d2.l}) following. 
 Hx pacemaker: St. Jude Assurity 2272, sn {DEVICE=!######|8!#####}, EP to decide on extraction
 Dispo: {FACILITY=nh} vs. home infusion; CM {cm.f} calling {HEALTH_PLAN} plan rep; wife's number {PHONE}
 Code: full. d/w son {rm.f} in {c.city} by phone
 {d.l} PGY-2, pager {PHONE=!####|!##-####}   seen with {at.fl}
=== uk 20-65
Occupational Health Report - CONFIDENTIAL
Employer: {EMPLOYER/e}
Employee: {p.fl}   Payroll no: {OTHER_ID=!#####|E!####|P00!###}   D.O.B. {B:uk}
NI number: {SSN=@@ ## ## ## @|@@######@}
Manager: {mg.fl} ({mg.email})
Assessment: {D:uk}, by telephone from our {c.city} office

Thank you for referring {p.f}, who is a fork-lift driver and has been off since {D-48:ukd} with hand-arm vibration syndrome, Stockholm stage 2V. GP is Dr {g.l} at {FACILITY}. Nifedipine 10 mg MR bd. Raynaud's attacks twice a week. Lifting 10 kg OK. Phalen negative; Tinel negative.
Opinion: fit for adjusted duties from {D+10:ukd}. He should not operate the [[Hilti||Bosch]] breakers. The tachograph card {LICENSE=DB!#############|GB !#######} expires on {D+70:dmy} and LGV licence ({LICENSE=@@@@@!######@#@@}) remains valid. 
New clocking-in uses a palm reader; his enrolment ({BIOMETRIC=PALM-!####|HG!#####|HV-!###-L}) fails because of the dressings, so please allow his fob, no. {OTHER_ID=!#####|F!####}. 
Review {D+42:uk}.
{d.fl}, OH Physician, GMC no. {LICENSE=!######}
[[Copy to employee at {STREET}, {c.city} {c.zip}||Copy sent to employee by post]]
=== us 90-103
DEATH NOTE
Called to bedside by RN {n.f} at 0317. Pt {p.fml}, [[{AGE}F||{AGE}yo F||{AGE} y.o. female]], MRN {MRN}, DNR/DNI, comfort care since {D-2:md} for multilobar PNA & Takotsubo. No response to voice or sternal rub; pupils fixed 5 mm; no heart or breath sounds x 2 min; no pulse. Time of death 0322 on {D:long}.
Daughter {rf.fl} ([[{PHONE}||cell {PHONE}]]) and grandson {rm.f} notified & on the way from {c.city}. Attending {d.l} aware. ME of {c.countyc} declined, {OTHER_ID=ME !#-####|#!-####}, spoke w/ {x.fl}. 
Donor network ref # {OTHER_ID=!#-#####|20####-!##}: ruled out by age. 
Funeral home: {FACILITY=Harkness Funeral Home|Bell & Daughters Mortuary|Schoenfeld Chapel}. 
Belongings: hearing aids (Oticon, L {DEVICE/l=!#######|#!######} / R {DEVICE=!#######|#!######}), wedding band, 1 Bible from {FACILITY=church}, given to {rm.f}.
Pacer (Azure S DR) to be deactivated, magnet on chart.
Cause: a) hypoxic resp failure b) pneumonia, aspiration c) dementia. 
Certificate to be filed under lic. {LICENSE=A!#####|MD!#####} by {d.fl}, DO.
=== mix 22-60
TELEHEALTH CHAT TRANSCRIPT   session {OTHER_ID=%%%%%%%%-%%%%|!#######}   {D:iso}
client ip {IP=!#.!#.1##.2#|2a02:%%%:%%%%::%%|2600:%%%%:%%%%:!%::%}  browser Firefox 118
[09:01] {n.f} (nurse): Good morning! Can I have your full name and date of birth?
[09:01] guest: {p.fl} {B:dot}
[09:02] {n.f} (nurse): Thanks {p.f}. What's going on today?
[09:03] guest: my son {s.f} 3 yrs has fever 39.4 since {D-1:the}, rash on tummy. i give him ibuprofen 100 mg
[09:04] {n.f} (nurse): Does the rash disappear when you press a glass on it?
[09:05] guest: yes it disapear. he drinks ok. his teacher {t.f} in kita said 2 kids have scarlet fever
[09:06] guest: we live in {c.city} now, {STREET}, if u need to send somebody
[09:07] {n.f} (nurse): No stridor, no stiff neck? any seizures?
[09:07] guest: no. my phone battery low pls call wife {rf.f} {PHONE}
[09:09] {n.f} (nurse): Dr. {d.l} will see him at 11:30 at {FACILITY}. Please bring insurance card. Is it still {HEALTH_PLAN}?
[09:10] guest: no new one {HEALTH_PLAN}
[09:11] guest: sent pic of rash at {URL}
-- ended by user --
=== us 18-80
PHARMACY CLARIFICATION CALL
{D:mdyy} 1122  Took call from {ph.f} @ {FACILITY=Quill Street Pharmacy|Sunfair Drug #114|Apothecary on Main|Delgado's Pharmacy} ({PHONE}; fax {FAX}).
Re: {p.lf}, dob {B:mdyy}, Rx# {OTHER_ID=!######|#!#####-##}
Q1: oxycodone 10 mg q4h #180 written {D-1:md} by {d.l} - pt also getting alprazolam 1 mg TID from Dr. {d2.l}, PMP shows fills on {D-5:md} and {D-19:md} in two counties ({c.countyc} and {c2.countyc}). MME 90. Wants DEA re-verified: {LICENSE=@@!######|@@#!#####}. 
Q2: name on picked-up Suboxone was {r.fl}, same address - is that her [[sister||cousin]]? yes per chart
Q3: insurance rejects 75/76, BIN 004336 PCN ADV ID {HEALTH_PLAN} person code 01
Picked up by man showing ID {LICENSE=@!#######|!########|@##-###-!##}, drove {VEHICLE} (drive-thru cam)
Plan: Dr. {d.l} to call back. Changed to #84, naloxone 4 mg NS added. {p.f} notified, not happy. 
Told: {ph.f}, verbal read back ok.  -{n.fl}, CMA
=== uk 5-60
GENETICS - {FACILITY=lab}
Family file {OTHER_ID=G!####|FAM-!####|!####/##}     Proband {p.fl}   DoB {B:dmy}    CHI/NHS {SSN=### ### ####|##########}
Seen {D:dmy} at outreach clinic, {FACILITY}

PEDIGREE NOTES
I:1 {gf.fl}, d. aged {n:60-80}, bowel ca.  I:2 [[{AGEX} and well||alive at {AGEX}]], lives {c.city}
II:1 {mm.f} (mother of proband), endometrial ca at 46, MSH2 c.942+3A>T confirmed {D-900:dmy}
II:2 {un.f}, polyps, declined test
II:3 {au.fl} née {x.l}, emigrated to Canada, now {c2.city}; phone {PHONE}
III:1 proband; III:2 {si.f} (sister, untested)

Sample EDTA no. {OTHER_ID=!#@#####|D!#.#####}, extracted {D+3:dmy}; stored. MLPA exon 1-6. IHC: loss of MSH2/MSH6. Bethesda criteria met; Amsterdam II met.
Discussed aspirin 600 mg (CAPP2), colonoscopy 2 yearly. {p.f} feels guilty about {si.f}; leaflet given. PanelApp R210 requested.
Insurance question - Code on Genetic Testing explained. 
Counsellor {co.fl}; letter to Dr {g.l} {D+8:dmy}. Portal upload: {URL}
=== mix 30-85
Dialysis run sheet                 Unit: {FACILITY=lab}
Date: {D:dmyy}   Pt: {p.Lf}    ID {MRN}    Chair 7 
Machine: Fresenius 5008S   Ser. {DEVICE=!@@#####|8V#@!###}    net address {IP=10.!#.1.2#|192.168.!#.1#|%%:%%:%%:%%:%%:%%}
Access: L BC AVF, 15G x2; Dialyser FX80; Qb 350; Qd 500; UF goal 2.8 L; dry wt 71.5; heparin 3000 + 1000/h
Pre 164/88 74.6 kg  Post 138/76 71.8 kg
0715 on by {n.f}
0840 cramps, UF off 15 min, NaCl 100 ml
1002 BP 92/50, Trendelenburg, Dr. {d.l} informed
1115 off. EPO 6000 IU. Vit D. 
Kt/V 1.41 ({D-9:dmyy}), K 5.6, PO4 1.9, Hb 104, PTH 48 pmol/l; HBsAb 210
Transport by {EMPLOYER=Cabello Medical Cars|Swift Patient Transport|Red Lantern Taxis}, driver {dr.f}, reg {VEHICLE}; late again. Daughter {rf.f} has complained ({PHONE}). 
Transplant list: active since {D-500:dmyy}, UNOS/ET no. {OTHER_ID=!######|ET-!#####}. Donor work-up: wife {wf.fl}, crossmatch {D+4:dmyy}. 
Travel {D+20:dm}-{D+34:dm}: needs slots in {c.city}, form sent to {FAX}
Sign {n2.il}
=== us 30-70
SOCIAL WORK ASSESSMENT

Referral: Dr. {d.l}, trauma ICU, {D:md}. 
Pt. is a {age}-year-old man admitted as "Trauma, Zulu" and later identified through the {c.countyc} morgue print system (match {BIOMETRIC=FPR-!######|TCN !##########|AFIS-####-!###}) as {p.fml}, of {STREET}, {c.city}, {c.st} {c.zip}. 

Family: Estranged wife {rf.fl} lives in {c2.city}; two kids, {k.f} (9) and {k2.f} (6). Mother, {mf.f}, is {AGEX} and in {FACILITY=nh}. She has not been told. Brother {rm.f} arrived {D+1:md}; next of kin per statute.
Work: roofer for {EMPLOYER} - fell 22 ft at job site; workers' comp claim {OTHER_ID=WC!######|0!#-######}, adjuster {ad.fl}, {PHONE}, {ad.email}.
Finances: No savings; brother has his bank card (ending {ACCOUNT=!###}). Car repossessed. Medicaid pending, app {HEALTH_PLAN=!#######-M|T!########|MA!######}. 
Veteran? Served 2001-2005, VA file {OTHER_ID=C!# ### ###|C-!#######}. 
Clinical: TBI, GCS 7T, ISS 34, L1 burst fx, trach/PEG planned {D+6:md}. CAGE unknown. EtOH 212 mg/dL.
Plan: 1. Guardianship packet. 2. Crime Victims N/A. 3. Meet {rm.f} on {D+4:wd} 2 pm. 
{w.fl}, LCSW   lic. {LICENSE=LCS!####|C-####!|SW!####}
=== mix 18-55 lower
msg taken by {re.f} {D:md} 4.40pm
{p.fl} called, dob {B:mdy}, wants her mri result b4 she flys home to {c.city} on {D+3:the}. says left vm x2. cb {PHONE} or whatsapp {PHONE}. if no ans ok to talk to partner {rm.f}
rx: sumatriptan 50 mg ran out, pharm is {FACILITY=delgado's pharmacy|market st chemist|sunfair drug} - 
also needs letter for gym, acct {ACCOUNT=!#####|gm-!####}, to freeze membership, and parking permit for plate {VEHICLE} 
also ins changed, new id {HEALTH_PLAN} eff {D-10:md}
-> routed to dr {d.l}
{D+1:md} {n.f}: mri ok except small pineal cyst 6 mm, chiari no. told pt. refill sumatriptan #9 rf 2. 
{D+1:md} {re.f}: faxed letter to {FAX}, emailed copy to {EMAIL}
closed. conf # {OTHER_ID=!######|t-!####}
=== uk 60-89
ORTHOGERIATRIC WARD ROUND   {D:dmyy}   Cons: {d.l} / SpR {d2.l} / FY1 {d3.fl}
Bed 12   {p.L}, {p.f}  Hosp no {MRN}  [[age {age}||{age} yrs]]
#NOF R, Garden IV, cemented hemi {D-2:dmyy} (Exeter stem, lot {DEVICE=@!######|G!#####}; cement Palacos R+G)
PMH: Parkinson's, COPD, Barrett's, prev Colles'. AMTS 6/10. Clinical Frailty Scale 6.
O/N: pulled out cannula. EWS 2. Hb 88 (112) -> 2u RBC, unit nos {OTHER_ID=G### !## ### ###|G!##### ####}. Na 129. 
Meds: Madopar 125 on time!!, apixaban restart {D:dm}, zoledronate 5 mg d/w Dr {d.l}
Social: lives w/ husband {rm.f} ({AGEX}, carer), 3 steps, stairlift. Daughter {rf.f} visiting from {c.city} until {D+6:the}. Carers: {EMPLOYER=Helping Hands Kettering|Bluebird Homecare|Cornflower Care Ltd} qds. Church friends from {FACILITY=church}. 
OT {ot.f}: kitchen ax. PT {pt.f}: ZF x2. 
Plan: ?rehab at {FACILITY=Cottage Lane Community Hospital|Netherby Rehab Unit|Fernbank Unit}. DNACPR discussed, signed {D-1:dmyy}. 
Bleep {PHONE=!###|#!##}
=== us 18-75
Device clinic / remote transmission
{p.lf}  {B:mdy}  MRN {MRN}
PPM: Abbott Assurity MRI PM2272   SN {DEVICE=!######|22#!####}   imp {D-1200:mdy} Dr {d2.l}, {FACILITY}
RA lead 2088TC-52 SN {DEVICE=@@@!#####|CAU###!##}   RV lead 2088TC-58 SN {DEVICE=@@@!#####|CAY##!###}
Merlin@home transmitter {DEVICE=!#######|EX!####|A0!#####}, paired w/ phone; last IP {IP} - flagged offline since {D-16:md}
Batt 7.1 y, 2.98 V. RA 0.5 V@0.4, P 3.1 mV, 410 ohm. RV 0.75@0.4, R 11 mV, 520 ohm. AP 34 VP 2. AMS 3 episodes, longest 4 min, {D-8:md} 02:11. Mode DDDR 60-130.
Pt works near arc welders at {EMPLOYER}; advised > 24 in.
Call placed to {p.f} {D:md} by {t.f}; VM full. Called alt contact {r.f} {PHONE}. She'll plug the box back in.
Next remote {D+91:mdy}. Reviewed, {d.fl} MD
=== uk 18-85
Patient details
Surname: {p.l}
Forename: {p.f}
Date of birth: {B:dmy}
Hospital number: {MRN}
NHS number: {SSN=### ### ####|###-###-####}
Address: {STREET}
Town: {c.city}
County: {c.county}
Postcode: {c.zip}
Mobile: {PHONE}
Next of kin: {r.fl} ({PHONE})

Procedure: OGD        Date: {D:dmy}        Endoscopist: Dr {d.fl}        List: AM2
Instrument: Olympus GIF-H290, serial {DEVICE=2!#####|!######}, decontamination cycle {OTHER_ID=!#####|EW!-####}
Sedation: midazolam 2 mg, fentanyl 50 mcg. Throat spray.
Findings: Los Angeles grade B oesophagitis, 3 cm sliding hernia, Barrett's C1M3 (Prague). Mallory-Weiss tear healed. D1/D2 normal. CLO negative. 
Specimens: x4, form {OTHER_ID=H!#-#####|!#H######}
Plan: omeprazole 40 mg od 8/52, repeat by {D+730:dmy}. Escort home: {r.f}, waiting in car park B.
Nurses: {n.fl}, {n2.fl}
=== mix 20-50
Progress note, infectious diseases / refugee clinic, {D:uk}
{p.f} came with an interpreter, {i.fl}, and the sponsor from {FACILITY=church}, Mrs {sp.l}. Arrived at the airport in {c.city} on {D-19:ukth}, travel doc {LICENSE=@########|@@!######|!########} , alien no. {OTHER_ID=A!## ### ###|A-!########}, IOM bag no. {OTHER_ID=ET!######|T!#######}. At the border iris and ten prints were taken; UNHCR biometric ref {BIOMETRIC=!##-##@######|BIMS-!######|IRIS-%%%%-!###}.
Screening: IGRA 2.4 IU/mL, CXR clear, HBsAg neg, Schisto serology 1:320, strongyloides neg, Hb 98, ferritin 6 µg/L, HIV neg. Height 158 cm, weight 49 kg. EDPS 14. 
Two children, {k.f} and {k2.f}, start at {FACILITY=school} on {D+6:ukd}. Husband {rm.fl} missing since last year. Mother aged [[{AGEX=w}||{AGEX}]] remains abroad.
Given praziquantel 40 mg/kg, ferrous fumarate 210 mg, rifampicin 4R from {D+2:ukd}. 
They're staying at {STREET}, {c.city}, until the flat is ready; her number is {PHONE}, or {sp.email}.
{d.fl}
=== us 5-17
Child Life / Inpatient Peds Psych handoff
pt: {p.f} {p.l}, [[{age}y||{age} yo]], rm 4417-B
adm {D-3:md} from {FACILITY} ED after ingesting ~20 diphenhydramine 25 mg. Poison control case {OTHER_ID=!######|20##-!#####}. QTc 451 -> 420. HEADSS: bullied at {FACILITY=school}; friend {fr.f} posted video, link in chart: {URL}. 
Mom {mf.fl} + stepdad {sm.f} here 10-12 daily. Bio dad {fm.fl} NOT to visit, court order {OTHER_ID=FD-##-!###|!#JV####}, {c.countyc}; photo at security desk ({BIOMETRIC=face_!####.png|BOLO_!###_face.jpg|FR-!#####}), drives {VEHICLE}.
Likes drawing, K-pop, does not want "{p.f}" on the door board, initials only.
Meds: fluoxetine 10 → 20 mg {D:md}; melatonin 3. 1:1 sitter w/ {n.f} days / {n2.f} noc.
Family mtg {D+1:md} 1500 w/ Dr {d.l}, school counselor {co.fl} by phone {PHONE}. Plan PHP in {c2.city}, needs auth {HEALTH_PLAN}.
=== mix 40-85
ONCOLOGY TUMOUR BOARD EXPORT (csv)
mrn,last,first,dob,dx,stage,ecog,presented,by,plan
{MRN},{p.l},{p.f},{B:iso},NSCLC EGFR L858R,IVA,1,{D:iso},Dr {d.fl},osimertinib 80 mg
{MRN},{q.l},{q.f},{B+730:iso},Hodgkin NS,IIB,0,{D:iso},Dr {d2.fl},A-AVD x6 (ECHELON-1)
{MRN},{s.l},{s.f},{B-900:iso},Pancreas KRAS G12D,III,2,{D:iso},Dr {d.fl},mFOLFIRINOX; CA19-9 {n:90-3000}
{MRN},{t.l},{t.f},{B-410:iso},MM t(11;14),R-ISS 2,1,{D:iso},Dr {d3.fl},Dara-VRd; transplant ref to {FACILITY}
#comment: row 2 lives in {c.city} - radiotherapy closer to home pls; row 4 call wife {rf.f} {PHONE}
#exported {D+1:iso} by {u.email} from {IP=10.!#.1##.2#|172.2#.!#.1!}
=== us 30-80
ANESTHESIA PREOP
{p.fml}, {age}M, 6'1", 118 kg, BMI 34.3. Proc: robotic prostatectomy, Dr. {d.l}, {D+2:md} 0730, {FACILITY}
PMH: OSA on CPAP (STOP-BANG 6), HTN, GERD, DM2 (Ozempic 1 mg, last {D-5:md} -> hold), Gilbert's. METS > 4.
PSH: lap chole {D-2200:mdy}, awareness?? per pt "{e.l} was the gas doc." Old record from {FACILITY} req'd, ROI # {OTHER_ID=!#####|R-!####}
FHx: brother {rm.f} MH susceptible (RYR1), biopsy in {c.city}. MHAUS registry {OTHER_ID=!####|MH-!###}.
Airway: Mallampati 3, TMD 5 cm, Cormack-Lehane 2b prior, Mac 4. Upper denture. 
Labs {D-1:md}: K 4.4, Cr 0.9, Hgb 15.1, A1c 6.8. EKG NSR, LAFB. 
ASA 3. Plan GETA, TIVA, no sux/volatile, dantrolene in room, 2x18G + a-line. 
Ride: {rf.f} ({PHONE}). Spinal stim remote w/ pt - Boston Sci WaveWriter, IPG {DEVICE=!#####|75!###}. 
{a.fl} CRNA / {a2.l} MD
=== uk 90-100
Care home transfer form (MAR attached)
Resident: {p.fl}          Likes to be called: {nk.f}
Age: {AGE}       DoB: {B:dmy}       Room: 9
From: {FACILITY=nh}, {c.city}      To: {FACILITY} ED
Date: {D:dmy}   Time: 06.20
Medicare / NHS no: {SSN=#### ##### #|### ### ####}     DVA/pension no: {HEALTH_PLAN=@@@!#####|NX!#####|Q!######@}
GP: Dr {g.l}, ph {PHONE}
EPOA: {rf.fl} (daughter), {PHONE}, {c2.city}. Second: {rm.f}, son
Reason: unwitnessed fall, R hip pain, leg short & rotated. Skin tear L shin cat 2. On rivaroxaban 15. Last dose {D-1:dm} 18.00
Mobility: 1 assist + frame. Cognition: PAS 9. Diet: IDDSI 5 minced, L2 fluids. Continence: pads. 
Hearing aid (R) {DEVICE=!#######|#!#####@}. Dentures U/L. Glasses - left behind! 
Infection: MRSA neg {D-60:dmy}; flu vax {D-100:dmy}
ACD on file Y. Belongings list no. {OTHER_ID=!####|B!###}. 
RN: {n.fl}, AHPRA {LICENSE=NMW000!######|NMW!#########}
Roommate ({AGEX}) saw it: "she got up for the cat".
=== mix 25-60
Voice note transcribed automatically

ok so this is uh {d.fl} dictating on {p.fl} thats {p.l} medical record {MRN} date of service {D:Mdth} comma um the patient is a {age} year old taxi driver from {c.city} with carpel tunnel who i saw for EMG period right median distal latency 5.8 milliseconds left 4.6 period ulnar normal period no fibs in APB period tinnel sign positive new paragraph he drives for {EMPLOYER} um plate {VEHICLE} hes asking for a letter for the taxi commision hack license {LICENSE=!######|5!#####@} expires {D+31:Mdth} period also he wants disablity form he says policy is {HEALTH_PLAN} or maybe thats his wifes period her name is {rf.f} shes a nurse at {FACILITY} period plan splints at night gabapentin 300 at bedtime refer doctor {e.l} hand surgery phone {PHONE} back in six weeks around {D+42:Mdth} thanks {ty.f} end of dictation
=== us 20-85
{FACILITY/h}  PATIENT STATEMENT / FINANCIAL COUNSELING NOTE
Guarantor: {r.Lf}     Guarantor acct: {ACCOUNT/a=!########|G!#######}     Stmt date {D:mdyy}
Patient: {p.Lf}     Visit {OTHER_ID=!##########|V!########}
Mail to: {STREET}, {c.city}, {c.st} {c.zip}

DOS          DESCRIPTION                     CPT      CHARGE
{D-40:mdyy}     ED visit level 4                99284    1,842.00
{D-40:mdyy}     CT head w/o                     70450    2,210.00
{D-39:mdyy}     Obs hours x 22                  G0378    3,960.00
Ins 1 paid ({HEALTH_PLAN})   -4,118.27     Ins 2: none
BALANCE  $3,893.73

{D:md} FC {f.f}: spoke with {r.f}. Works at {EMPLOYER}, HHI 41K, family of 4, eligible 60% charity. Took $50 by card [[ending in||xx]] {ACCOUNT=!###}, auth {OTHER_ID=#!####|A!####@}. ACH for the rest from {ACCOUNT=!#########|!###########} routing {ACCOUNT=0!#######}. Wants to dispute auto insurer share (accident {D-40:md}, her Kia {VEHICLE}, claim {OTHER_ID=!##-####-@##|##-!###-!##}). Pay online {URL} or {PHONE}. 
=== mix 30-70
IT SECURITY ADDENDUM TO CHART (break-the-glass)
Chart of {p.lf}, MRN {MRN}, opened {D:ymd} 23:47 from a radiology workstation, address {IP}, hardware address {IP=^^-^^-^^-^^-^^-^^|%%:%%:%%:%%:%%:%%}; user {u.fl} ({u.email}) logged in by fingerprint, template {BIOMETRIC=T!####-R1|FPT_%%%%%%|BX-!#####}. 
Reason typed: "pt is my [[neighbour||ex||cousin]]". VPN egress {IP=!#.1##.!#.1#|2001:db8:!:%%%%::!%}.
Clinical context: pt in with STEMI, LAD stent (Xience 3.0 x 18 mm, lot {DEVICE=!######|#!#####1}) by Dr {d.l} on {D-1:ymd}, trop 14.2 ng/mL, TIMI 3 flow, on ticagrelor 90 bid.
Patient told {D+2:ymd}; his wife {rf.f} asked for written notice to {STREET}, {c.city} {c.zip}. Ticket {OTHER_ID=INC0!#####|SEC-!####}. Privacy office {PHONE}. 
Badge {OTHER_ID=!#####|0!#####} disabled {D+1:ymd}. 
{pv.fl}, privacy officer
=== us 18-60
Trauma clinic. {D:mdy}. 
{p.f} is 6 wks s/p MVC ({D-43:md}) w/ L tib-fib fx, IMN by Dr. {d.l}. T2 Alpha nail 10 x 345, lot {DEVICE=K!#@###|@!#####}. "I can't feel my big toe." She rear-ended a school bus from {FACILITY=school}; car was a rental off the lot in {c.city}, VIN {VEHICLE=1HGCM!####A00!####|3FA6P0H7!HR!#####|5YJ3E1EA!LF!#####}, tags {VEHICLE}. Trooper {o.l}, report {OTHER_ID=20##-!#####|C!#######}. Atty: {at.fl}, {at.email}, wants records by {D+20:Md}. Auto PIP claim {OTHER_ID=!########-0!|PIP-!#####}.
Exam: incision clean. 4/5 EHL. DP 2+. Homan's neg. XR: callus, 3° valgus.
Oxy 5 #20 -> stop. Gabapentin 300 TID. WBAT in CAM boot. PT at {FACILITY=lab} with {pt.f}. 
Out of work (cashier, {EMPLOYER}) til {D+28:md}. FMLA faxed to {FAX}. 
RTC {D+28:md}. - {d2.fl}, PA
=== uk 25-55 
Antenatal booking (handheld notes, p.2)
Name {p.fl}   D.O.B. {B:dmyy}   Hosp No {MRN}   LMP {D-63:dmyy}   EDD {D+217:dmyy}   G2 P1
Partner {rm.fl}, [[joiner||chef||teacher]] at {EMPLOYER}; consanguinity: no. Lives: {STREET}, {c.city}. Tel {PHONE}. Email {p.email}
Prev: {k.f}, [[boy||girl]], 3.1 kg, Ventouse, {D-900:dmyy}, {FACILITY}
BMI 29, BP 112/70, CO 1 ppm, Hb 124, MCV 78 - Hb electrophoresis sent, lab no {OTHER_ID=!#@#######|#!.#######.@}. Rubella imm. Combined test {D+18:dmyy}. Folic acid 5 mg (FH NTD - sister {si.f}'s baby). 
Aspirin 150 mg from 12/40. VTE score 1. Whooley -ve. Domestic abuse asked, alone, no. 
Named midwife {n.fl}, {PHONE}; consultant Miss {d.l}. MW Team: Bluebell.
Birth place: home booked, back-up {FACILITY}. 
PIN {LICENSE=!#@####E|##I!###E}
=== mix 20-80
Optometry / retina OCT report
Zeiss Cirrus 5000 no. {DEVICE=5000-!####|5000-#!###}  software 11.5   Operator {t.f}
{p.lf}, {B:dot}, {MRN}
Date of exam {D:dot}, previous {D-181:dot}
OD CST 412 µm (prev 288), SRF +, drusen. OS 261 µm. Signal 8/10. 
Note: iris-recognition lock on the pt's banking app fails after pupil dilation; asked us for a note to the bank, declined. His enrolment slip in file {BIOMETRIC=IRIS-!####-OS|ir-%%%%%%-L|IC#!####}.
VA 20/80, 20/25. IOP 15/16 (Goldmann). Amsler +. No Roth spots.
Dx wet AMD OD; aflibercept 2 mg #1 today 30G, batch noted; next {D+28:dot}, {D+56:dot}.
Bring driver; licence {LICENSE} surrendered on {D-3:dot}? to discuss with son {rm.f} {PHONE}. 
Pay: private, invoice {ACCOUNT=INV-20##-!###|R-!####/##|20##!###}. 
Dr. {d.fl}, {FACILITY}, {c.city}
=== us 90-102
GERIATRICS CLINIC NOTE
CC: Annual wellness.
{p.fl} is a remarkably spry [[{AGE=w} year old||{AGE=w}-year-old||{AGE} y/o]] retired [[schoolteacher||machinist||librarian]] from {c.city}, here with great-nephew {gm.f} and the aide, {ai.fl}. Born {B:long} on a farm outside {c2.city}. Still plays organ at {FACILITY=church}.
Husband died at {AGEX}. Two of five children living: {rf.f} ({PHONE}) and {rm.f}.
MoCA 24/30 ({D-365:mdy}: 25). Katz 6/6. Gait 0.7 m/s. Weight 112 lb, stable. Vision: macular degeneration. Hearing aids both sides.
Meds: amlodipine 2.5, levothyroxine 50 mcg, vit D 1000, Tylenol prn. Beers reviewed; stopped oxybutynin {D-90:md}.
Still has a license ({LICENSE}), and {gm.f} says the Buick ({VEHICLE}) has "new dents". Discussed; will hand over keys on {D+4:Mdth}.
Scam: someone phoned for her bank details, gave checking no. {ACCOUNT=!#########|!###-####-##}; {rf.f} froze it {D-3:md}. APS of {c.countyc} notified.
Labs {D-6:md}: Hgb 11.2, Cr 0.8, B12 410. POLST updated. Home camera stream ({IP}) shared with {rf.f}.
RTC 6 mo. {d.fl}, MD, {FACILITY}
=== us 50-88
NEURO CONSULT (stroke alert)
Req by: Dr. {d.l}, ED, {FACILITY}   LKW {D-1:md} 22:30   Door 0618   Needle: n/a
{age}M RH, found on kitchen floor by landlord {ll.fl}; EMS run {OTHER_ID=!#-#####|R!#####}. NIHSS 17 (R MCA). No ID except wallet card: pacer card Biotronik Edora 8, SN {DEVICE=6!######|69!#####}, and a union card, Local 12, no. {OTHER_ID=!#####|12-!####}. Reg'd initially "Doe"; facial match from DMV photo ({BIOMETRIC=DMV-FR-!######|FRT !#####-##|fm_%%%%%%%%}) -> {p.fl}, {B:mdy}.
CTA M1 cutoff; ASPECTS 7; mismatch 88 mL. Thrombectomy TICI 2b by {e.fl}, 3 passes, Solitaire 6x40. Not a TNK candidate (DAWN window).
{D:md} 1500: NIHSS 9. Babinski R up. Hgb A1c 8.9, LDL 162. Afib on tele.
Family: nephew {rm.f} located via {EMPLOYER} HR, {PHONE}; driving in from {c.city}, ETA tonight. 
Ins: Humana Gold {HEALTH_PLAN=H!########|H!###-0## #!######}
{n.fl}, vascular neuro NP
=== mix 30-80 upper
TELEX STYLE REPATRIATION REPORT
PT {p.LF} DOB {B:comp} PASSPORT {LICENSE=@@!######|C!@##@@#@|!########} 
CASE REF {OTHER_ID=AX-!#####-##|!#/####/@@} POLICY {HEALTH_PLAN} EXP {D+60:comp}
LOC {FACILITY}, {c.city}. TREATING DR {d.FL} TEL {PHONE}
HX: {D-6:comp} SUBARACHNOID HAEMORRHAGE HUNT HESS 2 FISHER 3. COILED {D-5:comp} ACOM. NIMODIPINE 60 MG Q4H. GCS 15. SODIUM 136. NO VASOSPASM TCD. 
FIT TO FLY W RN ESCORT STRETCHER NOT BEFORE {D+8:comp}. O2 2 LPM.
FLT BOOKING {OTHER_ID=@@#@!@|@#@@@!}. AIR AMBULANCE TAIL NO {VEHICLE=D-C@@@|N!##@@|G-@@@@|EC-@@@}. GROUND AMB REG {VEHICLE}.
NOK SPOUSE {rf.FL} TRAVELS ALONG, MOB {PHONE}, DIET NONE
RECEIVING: {FACILITY}, DR {d2.L} ACCEPTED {D-1:comp}
COST GUARANTEE INVOICE {ACCOUNT=INV-20##-!###|!######/##|RG!######} EUR 14,200
RGDS {m.F}
=== us 35-80
Wound clinic - weekly
Wk 6. {p.f} {p.l} ({MRN}). VAC ActiV.A.C. ser# {DEVICE=VTVA!####|VFRC!####|!#######}; canister x1. 
                 {D-14:md}      {D-7:md}      {D:md}
L x W x D (cm)   6x4x2     5.5x3.8x1.6     5x3.1x1.1
Granulation      60%       75%       90%
Exudate          mod       mod       scant
Pain             6         4         2
HBO dive #11/30 at {FACILITY}, tolerated 2.0 ATA x 90.
Prealb 14 -> 19. A1c 10.1. Charcot foot stable. Culture {D-7:md}: Pseudomonas, cipro 500 BID.
Needs shoe order {OTHER_ID=SO-!#####|!#####-DME}; Medicare # {HEALTH_PLAN=!@@#-@@#-@@##|!@@!@@!@@!!}; DME supplier in {c.city} fax {FAX}.
Pt's boss at {EMPLOYER}, {b.f}, allows seated work. 
[[Next||RTC]] {D+7:md}. {n.fl}, CWOCN; cosign Dr. {d.l} NPI {LICENSE=1!########}
=== uk 18-75
MENTAL HEALTH ACT - AMHP REPORT (extract)
Person assessed: {p.fl}, {STREET}, {c.city} {c.zip}; RiO {OTHER_ID/rio=!######|#!######}
Nearest relative: mother, {mf.fl}, consulted by telephone {D:dmy} at 11.05 ({PHONE}). She didn't object.
Assessing doctors: Dr {d.fl} (s.12), Dr {d2.fl} (GP, {FACILITY})
Police: PC {o.l}, collar {OTHER_ID=!###|@@!##}, log {OTHER_ID=!###|CAD !###}

Background. {p.f} has paranoid schizophrenia, last informal admission to {FACILITY} from {D-700:ukd} to {D-650:ukd}. Stopped paliperidone LAI 150 mg in the summer. Neighbour Mr {x.l} reports shouting, and that {p.f} followed his car ({VEHICLE}) to {FACILITY=school} on {D-2:ukd}. 
Interview. Guarded, thought-broadcasting, believes his router ("{IP}") is a microphone implanted by the council; asked us to delete voice recording {BIOMETRIC=VP-!####-%%%%|VR_!#####|voiceid !######}, which his bank uses. No SI. Capacity lacking.
Outcome. S.2, conveyed 15:40 by {EMPLOYER=SecureCare Transport|Meridian Secure Ambulances|Lockhart Patient Services}. Cat "Biscuit" with {r.f}.
AMHP {am.fl}, {am.email}
=== mix 1-12
PEDS ENDO - T1DM school-age f/u
Pt {p.f} [[({age} y)||, {age} y,]] w/ mom {mf.f}. {D:md3}.
Pump: Omnipod 5, controller SN {DEVICE=0!#######|PDM-!######}; CGM Dexcom G6 transmitter {DEVICE=8@@@@!|8!@#@@}. 
Phone used for Follow app reset; router MAC filter blocked upload ({IP=%%:%%:%%:%%:%%:%%|^^:^^:^^:^^:^^:^^} whitelisted now). 
TIR {n:48-81}%, GMI 7.4, TDD 22 u, basal 0.35 u/h, ICR 1:14, ISF 1:80, DKA none since dx {D-500:mdy}. TTG IgA 2, TSH 1.9.
Growth: Ht 122 cm -0.3 SD, Wt 24 kg, Tanner 1.
Dad, {fm.fl}, lives in {c.city}, has him alt weekends, next {D+5:the}; send supplies to {STREET}, {c.city} {c.zip}. 
504 plan for {FACILITY=school}: nurse {n.fl}, {PHONE}, {n.email}. 
Ins: {HEALTH_PLAN}; DME order {OTHER_ID=!#######|EDG!######}. 
Camp form signed for {FACILITY=Camp Sweetwater|Camp Little Otter|Lake Tonka Camp}, {D+40:md}-{D+47:md}.
{d.fl}, MD / {e.f}, CDCES
=== us 25-65
TRANSPLANT - LIVING DONOR EVALUATION (ILDA NOTE)
Donor {p.fl} -> recipient {q.fl} (brother-in-law). UNOS donor ID {OTHER_ID=@@@@###|A@@@!##}; crossmatch {OTHER_ID=XM!#-####|HLA-!#####} neg {D-3:mdy}
Saw {p.f} alone {D:mdy}. Long-haul driver, CDL {LICENSE} ({c.st}), rig {VEHICLE}, DOT med card through {D+140:mdy}. Employer {EMPLOYER} gives 4 wk unpaid. NLDAC grant app {OTHER_ID=!####-##|N!#####}. Reimbursements to checking acct {ACCOUNT=!#########|!#######-##}.
Motivation: "{q.f} taught me to fish." No coercion. Knows he may opt out, told confidential excuse. Wife {rf.f} supportive; mother (age {AGEX}, {c.city}) is against it.
GFR 104 (iohexol), BP 124/76, alb/cr 6 mg/g, CT angio {D-9:md}: 2 L arteries. Wilms tumor in niece. APOL1 G0/G1.
Alcohol 2/wk. PHQ-2 0.
Support plan: sister-in-law {si.f} x 2 wks, hotel near {FACILITY}. 
Selection cmte {D+6:md}. Contact {PHONE}. {il.fl}, LMSW, ILDA
=== us 20-70
Subject: RE: RE: FW: records for {p.l}
From: {r.fl} <{r.email}>
Date: {D:mdy} 9:14 AM
To: {s.fl} <{s.email}>

{s.f} - found it. Two charts. {MRN} is hers, {MRN} is a different {p.fl} in {c.city}. Please merge nothing!! 
DOB on hers is {B:mdy}; other one is {B+3:mdy}. SSN last four {SSN=!###} vs {SSN=!###}. 
-{r.f}
    > From: {s.fl}
    > Sent: {D-1:wd} 4:47 PM
    > Hi, Dr. {d.l} needs the {D-400:mdy} colonoscopy path from {FACILITY} before her GI appt on the CEA (6.1). Lynch? 
    > Fax is {FAX}. Their release form is at {URL}. She moved, new addr {STREET}, {c2.city} {c2.st} {c2.zip}.
        >> From: {p.email}
        >> hi its {p.f}, can u send my stuff to dr {d.l} b4 {D+2:md}?? thx. still w/ {EMPLOYER} insurance {HEALTH_PLAN}. {PHONE}
=== mix 20-85
LABORATORIUM / LAB REPORT
Auftrag/Order: {OTHER_ID=!#######|##-!#####}    Eingang/Received: {D:dot} 07:40    Befund/Report: {D+1:dot}
Name, Vorname: {p.lf}    geb./born: {B:dot}    Geschl.: W
KV-Nr/Insurance: {HEALTH_PLAN=@!########|@##!######}    Fall-Nr/Case: {OTHER_ID=!########|00!######}
Einsender/Sender: {d.fl}, {FACILITY}, {c.city}   Arzt-Nr {LICENSE=!########|#!###### ##}

Parameter          Result        Unit        Range
Hb                 {n:8.1-13.9}          g/dl        12.0-15.5
Leuko              {n:4.0-14.9}          /nl         4-10
Ferritin           {n:6-340}           ng/ml       15-150
Anti-CCP           {n:8-240}           U/ml        <7
ANA                1:640 (AC-4)
Factor V Leiden    heteroz. R506Q
Vit B12            188           pg/ml       200-900
Comment: sample 2 lipemic. Phoned to Sr. {n.f}, {PHONE}, on {D:doty} at 15:10. Previous {D-90:doty} in archive.
Analyser cobas pro, serial {DEVICE=!###-##|2!##-0#}. Validated: {v.il}. Copy also to {e.fl}, fax {FAX}
=== us 60-88
PT - OUTPATIENT - D/C SUMMARY   {FACILITY=lab}
{p.Lf} | {B:mdyy} | visits 11/12 | SOC {D-50:mdyy} | D/C {D:mdyy} | ref {d.il}, DPM
Auth {OTHER_ID=!########|A!######}, exhausts {D+4:mdyy}; plan ID {HEALTH_PLAN}
TUG 19 -> 11 s; Berg 38 -> 49; 6MWT 180 -> 310 m; FGA 21/30. L knee 0-118. MMT quad 4+/5. Dix-Hallpike neg; Epley x1 on {D-33:md}.
"{pt.f} got me back to the {FACILITY=church} choir."
HEP issued. 2 falls since eval, last {D-20:md} at a bus stop in {c.city}. 
Scooter: Pride Victory 10, serial {DEVICE=S!############|J!########}, lift on van {VEHICLE}. 
Spouse ({rf.f}) trained. Goals 4/5 met. 
Questions: {PHONE}. 
{pt.fl}, PT, DPT  {c.st} {LICENSE=PT!#####|PT-0!####|400!#####}
=== uk 20-60
To whom it may concern                                   {D:ukth}

I confirm that {p.fl} (passport {LICENSE=!########|@@!######|N!######}; date of birth {B:uk}) has been under my care for narcolepsy type 1 since {D-800:uk} and must carry sodium oxybate 4.5 g nocte and pitolisant 18 mg when flying from {c.city} on {D+11:ukd}. HLA DQB1*06:02 positive; MSLT latency 2.4 min with 4 SOREMPs. He carries an insulin-type cool bag. There's no connection with the Kleine-Levin syndrome.

In an emergency contact his partner, {r.fl}, on {PHONE}, our service on {PHONE}, or the insurer quoting policy {HEALTH_PLAN}. 
His watch ([[Garmin||Apple]] Series, ID {DEVICE=@@@!@###@@|F2L@@!##@@}) vibrates as an alarm; please do not remove it. 
Home: {STREET}, {c2.city}, {c2.county}, {c2.zip}.

Dr {d.fl}, {FACILITY}
GMC/IMC {LICENSE=!######|4#####|0!####}        {d.email}        {URL}
=== mix 20-75
NURSING SHIFT NOTE (night) {D:dm}-{D+1:dm}
Bed 3: {p.l}. Handover from {n.f}. Post thyroidectomy d1. Ca 1.98 -> 10 ml Ca gluconate 10%. Chvostek +. Voice hoarse. Drain 30 ml. T4 100 mcg mane.
01:10 Anxious; wants her sister {rf.f} phoned ({PHONE}) - done. 
02:30 Alaris pump alarm, changed; faulty one tagged {DEVICE=8015-!#####|!#######|AL-!####}, biomed ticket {OTHER_ID=WO!#####|#!####}.
03:00 Wristband reprinted, MRN {MRN} (old had {MRN} - Datix {OTHER_ID=W!#####|IR-!####}). 
04:15 HR 112, Dr {d.l} rev: ECG ok. Trousseau neg. 
06:00 bloods, sample lab {OTHER_ID=!#@#####|B!######}. PTH pend. 
Husband {rm.f} flew from {c.city}, will be here on {D+2:the}, his car {VEHICLE} needs visitor permit from parking (ext {PHONE=!###}).
Insurance pre-approval from {HEALTH_PLAN} expires {D+2:dm}
{n2.fl}
=== us 18-50
URGENT CARE
pt   : {p.lf}
dob  : {B:mmddyyyy}
addr : {STREET} / {c.city} / {c.st} / {c.zip}
ph   : {PHONE}
email: {p.email}
emp  : {EMPLOYER}
ins  : {HEALTH_PLAN} grp {HEALTH_PLAN=!#####|@!#####}  subscriber {r.lf}
DL   : {LICENSE}  scanned; selfie match {BIOMETRIC=SM-!#####|kiosk_face_!####.jpg|%%%%%%%%_selfie.jpg}
veh  : {VEHICLE} (curbside)
kiosk: {IP=10.!#.2!.1#|192.168.!.2#|%%:%%:%%:%%:%%:%%}
cc   : dog bite R forearm, {D-1:md}, dog belongs to {x.fl}, rabies tag {OTHER_ID=!####|20##-!###}
hpi  : 2 punctures, no FB on xray. Td {D-2900:mdy}. 
exam : 0.5 cm x2, NVI, ROM full. no Kanavel signs.
tx   : irrigated, Augmentin 875 BID x5, Tdap IM. 
rpt  : {c.countyc} animal control, conf {OTHER_ID=AC!#####|!#-####} ({o.f})
fu   : {D+2:md} {d.fl} PA-C
=== mix 25-80
Cardiac rehab WhatsApp-group export (consented) - {FACILITY}
[{D:dmyy}, 18:02] {n.fl}: Evening all, BP readings please
[{D:dmyy}, 18:10] {p.f}: 138/84 p 66. Bisoprolol now 5mg. Walked to {c.city} market & back 4 km
[{D:dmyy}, 18:12] {q.f}: 121/70. my stent card says {DEVICE=@!#####|!######}, does airport matter?
[{D:dmyy}, 18:15] {n.fl}: No {q.f}, stents are fine. Only ICDs need the card
[{D:dmyy}, 18:31] {s.f}: Dr {d.l} stopped my ramipril, cough. now losartan 50
[{D:dmyy}, 18:40] {p.f}: my mother turns {AGEX} on {D+3:the}!! no salt cake
[{D+1:dmyy}, 07:55] {n.fl}: Lovely! Congratulate {mf.f}. Class moved to {FACILITY=church} hall, {STREET}. Questions {PHONE}
[{D+1:dmyy}, 08:20] {s.f}: parking? plate {VEHICLE}
[{D+1:dmyy}, 08:22] {n.fl}: register it at {URL}
Borg 11-13, METs 4.2, no Dressler symptoms. Filed under study code {OTHER_ID=CR-!###|@@#-!##}.
=== us 4-16
SPEECH-LANGUAGE EVALUATION
Name: {p.fl}      DOE: {D:mdy}      DOB: {B:mdy}      CA: {n:4-9};{n:0-11}
Parents: {mf.f} & {fm.fl}      School: {FACILITY=school}, {c.countyc} Schools      Medicaid ID: {HEALTH_PLAN=!########@|@@!#####@|!#########}
Referred by {d.fl}, M.D., {FACILITY}

CELF-5 core 78, PPVT 88, GFTA-3 71 (/r/ gliding, lateral /s/). Language sample with toy farm. Stuttering: 4% SS. OME WNL, hearing screened {D-14:md}, pass 20 dB. Audio sample stored as {BIOMETRIC=spk_!#####.wav|SLP-VOICE-!####}. 
{p.f} told me about his dog and cousin {k.f}, "him goed to {c.city}". Mr. {t.l}, his teacher, reports frustration.
Hx: born 31 wk, PDA ligation, PE tubes by Dr. {e.l} {D-600:mdy}. Dubowitz excluded.
IMPRESSION: Moderate mixed receptive-expressive disorder F80.2.
REC: 2x30 min/wk, begin {D+12:md}. Invoice {ACCOUNT=!####|INV!####-##} to district. 
{sl.fl}, M.S., CCC-SLP  ASHA {LICENSE=!#######|0!######|14!#####}   {PHONE}
=== uk 40-85
Discharge letter - Cardiothoracic
{FACILITY/h}, {c.city} {c.zip}        Switchboard {PHONE}

Patient {p.Lf}  |  {B:dmy}  |  URN {MRN}  |  Medicare {SSN=!### ##### #|2### ##### #}
GP: Dr {g.fl}, {FACILITY}

Admitted {D:dmy}, operation {D+1:dmy}, discharged {D+7:dmy}
Mr {p.l} underwent AVR (Edwards Magna Ease 23 mm, serial {DEVICE=!#######|6!######}) + CABG x2 (LIMA-LAD, SVG-OM1) by Mr {d.fl}. Bypass 112 min, clamp 84. He had AF on day 3, treated with amiodarone, and a small left effusion (Light's criteria: transudate). Marfan screening negative, FBN1 no variant. Echo {D+6:dmy}: mean gradient 9 mmHg, LVEF 50%. INR 2.2.
He lives on a property out of {c2.city} with [[wife||son]] {r.f}; no driving for 6/52 - he's handed keys of the ute ({VEHICLE}) to {r.f}. DVA card {HEALTH_PLAN=QX!#####|NX!#####A|V!#####}.
Meds: warfarin 3 mg, amiodarone 200 mg bd to {D+14:dmy}, aspirin 100, frusemide 40.
Wound check {D+12:dmy}; rehab nurse {n.f}, {PHONE}.

Dr {e.fl}, RMO     Provider no. {LICENSE=!#####@@|!######@}
=== mix 30-80
Problem list reconcile & outreach
* {p.fl} / {B:iso} / {MRN}
* DM2 w/ neuropathy; HLD; h/o Graves; s/p R TKA ({D-1500:iso}) ; latent TB tx'd
* Gaps: eye exam, foot exam, A1c (last {n:7.2-10.9} on {D-200:iso}), UACR
* Outreach 1 {D-20:iso}: {PHONE} disconnected
* Outreach 2 {D-13:iso}: letter to {STREET}, {c.city} {c.zip} returned
* Outreach 3 {D-6:iso}: reached daughter {rf.f} at {EMPLOYER}; pt now staying w/ her in {c2.city}, new # {PHONE}
* Payer file has 2 ids: {HEALTH_PLAN} (term) and {HEALTH_PLAN} (active). Subscriber {rm.lf}
* Metformin ER 500 2 tabs BID, atorva 40, glipizide STOPPED by {d.l} {D-90:iso}
* RPM cuff shipped: UPS {OTHER_ID=1Z!#@##@##########|1Z999@@!#########}, cuff S/N {DEVICE=BP!######|!#####@}, cell hub ICCID {DEVICE=8901!##############}
* Pt logs in w/ voice PIN, enrollment {BIOMETRIC=VB-!######|vpin:%%%%%%|NUAN!#####}
* Next: {D+10:iso} w/ {n.fl}, PharmD
=== us 18-80
BEHAVIORAL HEALTH GROUP NOTE - IOP, {FACILITY}
Date {D:mdyy} 0900-1200 Topic: urge surfing (Marlatt) Facilitator {t.fl}, LADC #{LICENSE=!####|30!###}
Present: {p.f} {p.l}, {q.f} {q.l}, {s.f} {s.l}; absent {u.f}
{p.f}: day 41 sober (last drink {D-41:md}). Slip dream. Works nights at {EMPLOYER}. UDS neg, specimen {OTHER_ID=!#######|UA!#####}. Interlock installed on {VEHICLE}, unit # {DEVICE=LS!#####|!######}; each start takes a face photo - one flagged {D-2:md}, file {BIOMETRIC=ilk_!#####_face.jpg|IID-PHOTO-!####|!#####-cam2.jpg}; it was his brother {rm.f} driving. PO {po.l} at {c.countyc} Probation emailed ({po.email}).
{q.f}: naltrexone 380 IM given L glut {D:md}. AST 66. 
{s.f}: grieving; grandma died at {AGEX} in {c.city} on {D-5:the}. Tearful, supported.
CIWA n/a. Next group {D+2:md}.
=== us 25-80
{D:abbr}

{p.fl}
{STREET}
{c.city}, {c.st} {c.zip}

Dear {p.f},

Your mammogram on {D-5:Md} showed an area we would like to look at again. Most such findings are benign. Please call {ca.f} at {PHONE} to schedule diagnostic views and ultrasound at {FACILITY}. Bring the CD of your {D-760:abbr} exam; the outside facility says it was released to {rm.fl} (ID {LICENSE} shown). BI-RADS category 0; breast density C.

You may also pre-register at {URL} using reference {OTHER_ID=@@!####|MM!#-####|!######}. We have Anthem ID {HEALTH_PLAN} on file.

If you've already been seen elsewhere, fax the report to {FAX}. Hablamos español: pregunte por {es.f}.

Sincerely,
{d.fl}, M.D., Breast Imaging
MQSA cert. {LICENSE=!#####|2!####}
=== mix 18-70
physio/ortho WhatsApp style handover, typed on phone
{p.l} bed 9: ACL + MCL, Lachman 2+, McMurray+. {d.l} op {D+1:md}. Skiing fall {D-2:md} nr {c.city}. No heparin allergies. crutches 
{q.l} bed 11: pilon fx ex-fix, {D-4:md}. pin site ok. swelling ++. dr {d2.l} waits. wife {rf.f} rings every hr {PHONE}
{s.l} side rm: THR day 2 (cup lot {DEVICE=!######|@@!####}) 90° rule, mob 20m. home {D+2:md} w sister to {c2.city}
{t.l} bed 2: new, {AGEX}!! walks w/o stick. wrist Colles, CRIF? NBM fr 2400. grandson {gm.f} has POA
oh and the ultrasound (Sonosite) is back, s/n {DEVICE=WK!@##|03!@##|!#####} 
{u.f} from rota says {n.f} off til {D+9:the}
=== us 30-75
Worker's Compensation - IME
Examinee {p.fl} | Claim {OTHER_ID=!##-!#####-0!|WC-20##-!####} | DOI {D-300:mdy} | Exam {D:mdy} | Employer {EMPLOYER} | Carrier file {OTHER_ID=!########|L!#-####}
Identity: {c.st} driver license {LICENSE}; declined thumb scan, so photograph {BIOMETRIC=IME_!####_face.jpg|DSC0!###.JPG|ime-face-%%%%} was taken with consent.
History: On that day {p.f} lifted a 70 lb valve from pickup {VEHICLE} in the {c.city} yard, felt a pop. Foreman {fo.fl} drove to {FACILITY}. MRI {D-280:mdy}: L5-S1 protrusion contacting S1. ESI x2 by {e.fl} ({D-200:mdy}, {D-150:mdy}), 40% relief. Drug list: meloxicam 15, tizanidine 4, duloxetine 60.
Surveillance video of {D-30:mdy} reviewed.
Exam: Waddell 1/5. SLR 60° L. Achilles absent L. Spurling neg. Oswestry 38%.
Opinion: MMI. DRE II, 7% WPI (AMA Guides 5th). 
Fee invoice {ACCOUNT=!####-##|IME-!####|#!####}. TIN {OTHER_ID=!#-#######}.
{d.fl}, MD, FAAOS — lic. {LICENSE=G!####|@!#####|ME!#####}
=== uk 60-89
PALLIATIVE CARE COMMUNITY - TELEPHONE LOG
{D:dmy} 09:40 TC from wife {rf.f}. {p.f} vomiting since [[yday||last night]]. Driver: diamorphine 20 + levomepromazine 6.25/24h. T34 pump asset {DEVICE=T!####|!#####|34-!###}.
Adv: incr levomepromazine to 12.5. Dr {d.l} to prescribe, {FACILITY}, fax {FAX}.
{D:dmy} 13:15 Chemist {ph.f} ({PHONE}) short of supply; {c.city} branch has it. Volunteer driver {dr.fl}, {VEHICLE}, collecting.
{D+1:dmy} 08:50 Settled. 2 x PRN. Son {rm.f} landing from {c2.city} {D+2:ukd}. Key code in ePaCCS. 
{D+1:dmy} 16:00 Fr {pr.l} ({FACILITY=church}) attended. 
{D+3:dmy} 04:12 RIP at home, family present. Verified 05:20 RN {n.fl} PIN {LICENSE=!#@####E|!#I####E}. Ca pancreas. No Trousseau events. 
Pt ID {OTHER_ID=SPC!####|!#####/P}; NHS {SSN=##########|### ### ####}; {STREET}, {c.zip}. Mother ({AGEX}) at {FACILITY=nh} to be told by family.
=== us 18-65
HIV / PrEP clinic, SOAP
S> {p.f} here for refill CAB-LA inj #5, on time (target {D:md}, window thru {D+7:md}). Partner {x.f} on Biktarvy, UD. 3 partners / 90 d. Trip to {c.city} {D+10:md}. Lost job at {EMPLOYER}; COBRA thru {D+25:md}; Ready Set PrEP id {HEALTH_PLAN=RSP!#####|!########}; copay card BIN 610020 ID {HEALTH_PLAN}. 
O> BP 118/72. HIV Ag/Ab NR + RNA ND {D-2:md} (acc {OTHER_ID=!#@######|L!######}). RPR 1:4 (was 1:64, tx'd {D-170:md}). GC pharynx +. CrCl 112. HAV/HBV immune.
A> PrEP. Z20.6. pharyngeal GC.
P> CTX 500 IM. CAB 600 mg L glut, lot recorded in VAMS. Partner services: {o.fl}, DIS, {c.countyc} DOH, {PHONE}. 
Results OK by text {PHONE}, or {p.email}; no mail to {STREET} (parents). Legal name {p.fl}. MRN {MRN}. 
{n.fl} FNP-C, {d.l} MD supervising
=== mix 20-60
VISITOR/SECURITY INCIDENT ATTACHED TO CHART
Pt: {p.lf} ({MRN}), 5W telemetry, adm {D-2:mdy} w/ DKA (pH 7.08, BHB 6.9, insulin gtt 6 u/h).
On {D:mdy} at 20:55 visitor {v.fl}, cousin, refused to leave. Badge photo {BIOMETRIC=visitor_!####.jpg|VM-FACE-!#####|cam4_%%%%%%_face.png}; gave gov ID {LICENSE}; tag {VEHICLE} in fire lane, towed by {EMPLOYER=Anvil Towing|Big Sky Recovery|Moreno & Sons Towing}. RN {n.f} shoved, R wrist sprain, XR neg. Officer {o.fl} #{OTHER_ID=!###|#!##}, case {OTHER_ID=!#-######|20##!####}. He used the guest wifi ({IP}, phone {IP=%%:%%:%%:%%:%%:%%}) to livestream; post taken down {D+1:mdy}.
{p.f} apologised, wants only wife {rf.f} on list. She arrives from {c.city} on {D+2:Mdth}. 
AG closed x2, K 3.4 repleted, glargine 18 u. 
Supervisor {su.fl}, {PHONE}
=== us 90-104
ED PROVIDER NOTE
CC: fall
[[{AGE} y.o.||{AGE}-year-old]] female, lives alone in {c.city}, brought by EMS after tripping on a rug while [[feeding the cat||answering the door]]. On Eliquis 2.5 BID. No LOC. Great-grandson {gm.f} found her. She jokes that [["I'm only {AGE=w}"||"at {AGE=w} you bounce"]]. Her sister {si.f} lived to {AGEX}.
PMH: HTN, Sjogren, hypothyroid, R mastectomy ({D-9000:mdy}, Dr. {e.l}). PSH: cataracts, IOL OD model SN60WF, {DEVICE=!#######.###|1!######.0##}.
Vitals 168/74, 72, 16, 98.0, 96% RA. GCS 15. C-spine neg NEXUS? age -> CT. CT head neg; CT C-spine: odontoid type II, chronic. XR pelvis neg. Hgb 11.9, INR 1.2, CK 210. 
ED course: Tetanus given, 6 cm forearm tear Steri-Strips. Ambulated with walker & {n.f}, PT {pt.l}.
Dispo: home w/ {gm.f}; lifeline pendant {DEVICE=!######|PB-!#####} tested. PCP {d2.fl} {D+3:md}. Medicare {HEALTH_PLAN=!@@#@@#@@##|!@@#-@@#-@@##}, supp {HEALTH_PLAN}. 
{p.fl} / {MRN} / seen {D:mdy} / {d.fl}, MD
=== mix 30-85
nephro f/u {D:dmyy}
Mr/Ms {p.l}, {EMPLOYER} pensioner, speaks [[Polish||Urdu||Amharic||Tagalog]] + some Engl.; niece {rf.f} translates. IgA neph (MEST-C 1-0-1-1-0), bx {D-800:dmyy} {FACILITY} no {OTHER_ID=!####/##|N!#-###}. 
eGFR {n:18-44}, UPCR 1.1 g/g, K 5.2, HCO3 20, Hb 101, BP 146/88. Ramipril 5, dapagliflozin 10, sparsentan study? - declined PROTECT ext. 
AV fistula consult Mr {e.l} {D+15:dmyy}, {c.city}. Alport excluded (COL4A5 neg, lab {OTHER_ID=!#G####|DNA!####}).
Transport claim: IBAN {ACCOUNT=DE## #### #### #### #### ##|PL## #### #### #### #### #### ####|IE## BOFI #### #### #### ##}, own car {VEHICLE}. Ins {HEALTH_PLAN}. Tel {PHONE}. Statement from {r.il}, employer's doc, awaited. 
Next {D+60:dmyy} ~ {d.fl}
=== us 22-50
FERTILITY / ART CYCLE SUMMARY
{p.fl} & {r.fl}   Couple # {OTHER_ID=!####|C!####}   Antagonist, ICSI
Stim start {D-12:md}  Gonal-f 225, Menopur 75, Cetrotide from {D-7:md}; trigger {D-2:md} 2130 (Lupron 4 mg). 
VOR {D:md}: 14 oocytes, 11 MII, 9 2PN. Witness: RFID + fingerprint of both (her {BIOMETRIC=FP!#####|RI-!####-F|WIT-^^^^^^}, his {BIOMETRIC=FP!#####|RI-!####-M|WIT-^^^^^^}). 
Donor sperm backup vial {OTHER_ID=!#####|D-!####}, tank 4, cane {OTHER_ID=@!#|!##@}
D5 {D+5:md}: 4AA, 4AB x2 biopsied PGT-A, lab req {OTHER_ID=!#######|PGT!#####}, ship to {c.city}.
E2 2840, P4 0.9, AMH 2.7. Risk OHSS mild. Asherman's s/p lysis {D-400:mdy}, Dr. {e.l}.
Cryo storage autopay card {ACCOUNT=#### #### #### !###|xxxx xxxx xxxx !###|!###}; next charge {D+60:mdy}
Benefits: Progyny {HEALTH_PLAN} via {EMPLOYER}. 
FET planning call with {n.f} {D+20:md}, {PHONE}; results {URL}
{d.fl}, REI, {FACILITY}

=== uk 30-70
[Clinic system audit + consult printout]
{D:dmy} 10:14  Surgery consultation   {d.fl}   {FACILITY}
  Problem: Gout, podagra (first)
  History: woke {D-1:dm} w hot R MTP1, after stag do in {c.city}. No fever. Beer ++. On bendroflumethiazide 2.5.
  Exam: T 36.9, BP 151/92, BMI 33. Urate 548 umol/L on {D-100:dmy}
  Rx: naproxen 500 bd + PPI; stop thiazide -> amlodipine 5. Allopurinol later.
  Fit note to {D+6:dmy}, employer {EMPLOYER}, ref {OTHER_ID=MED3-!#####|!######}
{D:dmy} 10:31  Admin  {re.fl}
  Patient {p.fl} dob {B:dmy} asks HGV medical (D4) - licence no {LICENSE=@@@@@!######@@#@@|@@@@@!#####@#@@}, tractor unit {VEHICLE}. Fee GBP 120, paid, receipt {ACCOUNT=!####|R!#####}
{D:dmy} 10:32  SMS to {PHONE} - "Hi {p.f}, your test form is at reception"
{D+1:dmy} 08:12  Online access reset; source {IP=!#.!#.1##.!#|2a00:23c!:%%%%:!%%%::%}. Email {p.email}
{D+4:dmy} 09:00  Letter in: Dr {e.l}, rheum, {FACILITY}
=== us 20-80
Biometric registration QA - PATIENT ACCESS
Duplicate-person worklist, run {D:mmddyyyy}

#1  {p.LF}  DOB {B:mmddyyyy}  MRN {MRN}
    palm vein template {BIOMETRIC=PV!######|PSX-!#####-L|0x^^^^^^^^}  enrolled {D-800:mmddyyyy} at {FACILITY}
    possible match {q.LF}  MRN {MRN}   template {BIOMETRIC=PV!######|PSX-!#####-R|0x^^^^^^^^}   score 0.93
    -> not same. twins, per mother {mf.f} ({PHONE})
#2  {s.LF}  DOB {B+91:mmddyyyy}   SSN {SSN}
    iris {BIOMETRIC=IR-!####-%%%%|irisL_!#####.iso}, photo {BIOMETRIC=pt_!######_face.jpg} 
    chart note: S/P enucleation OD for choroidal melanoma (GNAQ), iris capture OS only. Horner OS -> retry after phenylephrine 2.5%.
    Ins {HEALTH_PLAN} vs {HEALTH_PLAN}: registrar {re.fl} used cousin's card
    -> merged {D+1:mmddyyyy}, ticket {OTHER_ID=MPI-!####|!######}
#3  Unknown female, ED, GCS 6, {D:mmddyyyy}. No print on file. Found on a bus in {c.city}.
    -> id'd by {rf.fl} (daughter) as {t.fl}, home {STREET}. Meds in bag: levetiracetam 750, glipizide 5
=== mix 25-75
Letter of medical necessity - power wheelchair
{D:ukth}
Patient: {p.fl}, born {B:uk}, of {STREET}, {c.city} {c.zip}.
Funding ref.: {HEALTH_PLAN}   Claim: {OTHER_ID=!#######|PWC-!####}

I write in support of the replacement of {p.f}'s chair (Permobil M3, serial {DEVICE=!#########|PM3-!#####}), which caught fire on {D-24:uk}. {p.f} has limb-girdle dystrophy 2A (CAPN3), MRC 2/5 proximal, FVC 54%, Barthel 6. He works three days a week as an archivist for {EMPLOYER} and is driven in an adapted van, registration {VEHICLE}, by his father {fm.fl}, who has had a hernia repair.
The loan chair (asset tag {DEVICE=!####|WX!###|L-!###}) lacks tilt; a grade 2 ischial sore appeared on {D-9:uk}.
The environmental control unit is reached over the house network (static {IP}); vendor contact {v.fl}, {v.email}, {PHONE}.
OT trial of the new chair was on {D-3:uk} with Ms {ot.l} at {FACILITY}.
Yours, {d.fl}, rehabilitation medicine. Reg. {LICENSE}
Quotation {ACCOUNT=Q-!####|20##/!###} enclosed.
=== us 40-85
MED REC / ANTICOAG CLINIC FLOWSHEET
{p.lfc} {B:mdyy} {MRN}  Indication: mech MVR (On-X 27/29, SN {DEVICE=!######|M!#####}), goal 2.5-3.5
date | INR | weekly mg | comment | by
{D-28:md} | 3.1 | 42.5 | ok | {n.ini}
{D-21:md} | 4.8 | 42.5 | TMP-SMX from {FACILITY} UC | {n.ini}
{D-14:md} | 2.2 | 35 | overshot; enox bridge 80 bid | {n2.ini}
{D-7:md} | 2.9 | 40 | husband {rm.f} fills box now | {n.ini}
{D:md} | 3.0 | 40 | dental extraction {D+9:md}, Dr {e.l} DDS, no hold | {n.ini}
Home meter: CoaguChek XS {DEVICE=UW!######|UR!#######}; strips via {EMPLOYER=Acelis Supply|HomeINR Partners|Tidewater Medical Supply}, acct {ACCOUNT=!######|A!#####}
Leaves for {c.city} (sister {si.f}'s, {PHONE}) {D+12:md}-{D+26:md}; standing order to lab there, NPI {LICENSE=1!########}
Part D {HEALTH_PLAN}
CYP2C9 *1/*3, VKORC1 A/A. {n.fl}, PharmD, CACP
=== uk 18-60
Physiological measurement - ambulatory ECG + home polygraphy issue/return slip
Issued to: {p.f} {p.l}     tel. {PHONE}
Unit: Lifecard CF {DEVICE=CF!####|!#####/##}   Somnotouch {DEVICE=!####|ST-!###}   Bluetooth address {IP=^^:^^:^^:^^:^^:^^|%%-%%-%%-%%-%%-%%}
Out: {D:dmyy} 15:30     Back by: {D+2:dmyy} noon      Actually back: {D+5:dmyy} (late - 'was in {c.city} for my nan's do, she was {AGEX} on Sunday')
Diary: {D:dm} 22:00 palps 2 min, after curry. {D+1:dm} 07:10 dizzy, bus.
Analysis: SR 48-139, mean 74. 212 VEs, 1 couplet. No pauses > 2.0 s. No WPW. ODI 3. 
Loan deposit: £40, card {ACCOUNT=xxxx !###|!###}; agreement {OTHER_ID=LN!####|!####-@}
Ref by {d.fl}, {FACILITY}. cc {STREET}, {c2.city}, {c2.zip}. 
Reported: {ph.fl}, RCCP {LICENSE=!####|CP!####}, {D+8:dmyy}
Arrhythmia nurse: {EMAIL}
=== mix 70-89 lower
family mtg, icu rm 6, {D:md} 3p. present: {rf.fl} (wife), sons {rm.f} + {sm.f}, dtr {tf.f} on facetime from {c.city}, imam from {FACILITY=masjid an-nur|islamic centre of the lakes|al-huda center}, dr {d.l}, rn {n.f}, sw {w.f}.
{p.f} is {age}, arrest {D-4:md}, rosc 31 min, ttm 36, eeg gpds, nse 142, ssep n20 absent bilat. gcs 3t. pupils sluggish. mri {D-1:md} diffuse restr diffusion.
family: "he told us after his own dad {gm.f} died, at {AGEX=w}, no machines". wants time til {D+2:the} when brother lands.
plan dnr now, trach no, comfort {D+2:md}. organ donor: yes on license ({LICENSE}), network ref {OTHER_ID=!######|##-!####}. 
wife needs letter for visa, passport {LICENSE=@@!######|@########}, fax embassy {FAX}; leave papers for {EMPLOYER}. 
autopsy no. burial w/in 24h, {FACILITY=crescent funeral services|green dome burial society}. {PHONE}
mrn {MRN}. hp {HEALTH_PLAN}
=== us 1-17
POISON CENTER FOLLOW-UP / ED PEDS
Call {OTHER_ID=!#######|24-!#####}  {D:mdyy} 18:44  from {mf.fl}, {PHONE}, {c.city} ({c.countyc}), zip {c.zip}
Child: {p.f}, ate grandma's pills from purse at {FACILITY=church} picnic. Gran = {gf.f}, {AGEX}, on glyburide 5, digoxin 0.125, Eliquis. Max missing: glyburide x3.
Wt {n:9-40} kg. BG 71 -> 48 -> D10 5 mL/kg -> 133. Octreotide 1 mcg/kg SC q6. Obs 24 h at {FACILITY}.
{D+1:mdyy} 07:10  {n.fl}, RN: BG 92-118, no octreotide since 0200. Digoxin level <0.2 ng/mL (tube {OTHER_ID=!#######|T!####}). 
{D+1:mdyy} 19:00  d/c home w/ dad {fm.f}, drives {VEHICLE}; car seat checked.
CPS screen no. Ins: CHIP {HEALTH_PLAN=!#########|CH!#######}. 
SPI: {s.il}, CSPI cert {LICENSE=!####|CS!###}
Callback {D+3:md}: fine, back at {FACILITY=school}
=== mix 30-80
Wearable / remote neuro study visit 4
Site 07  Subj {OTHER_ID=PD-07-0!#|07-!###|S-0!##}  ({p.ini})   {D:oracle}   Rater {d.fl}
Parkinson disease (LRRK2 G2019S), H&Y 2.5, MDS-UPDRS III 31 OFF / 18 ON. LEDD 640 mg. Schwab & England 80%. DBS Percept PC, INS {DEVICE=NPA!######@|NJL!######@}, L STN 2.4 mA/60 µs/130 Hz.
Gait insoles {DEVICE=L-!####|IN!###L} / {DEVICE=R-!####|IN!###R}; tablet MAC {IP=^^:^^:^^:^^:^^:^^|%%:%%:%%:%%:%%:%%}; upload failed from {IP} on {D-8:oracle}.
Speech: sustained /a/ 11.2 s, file {BIOMETRIC=S07_voice_!###.wav|vx%%%%%%.flac}; face-scan for hypomimia {BIOMETRIC=hypo_!####_face.mp4|FACE3D-!####|fs-%%%%-!##.ply}
AE: fall {D-20:oracle} in {c.city}, no fx. Conmed: rasagiline 1.
Caregiver {r.fl} ({PHONE}) completed Zarit 22. Mileage: {VEHICLE}, 84 km, to account {ACCOUNT=!########|BE## #### #### ####|IT## @## #### #### ####}.
Next visit {D+84:oracle}. Monitor: {m.fl}, {m.email}. Protocol cites PPMI and LEAP.
=== uk 2-15
Safeguarding children - strategy discussion (minute)
Held by video, {D:uk}. Link removed.
Present: {sw.fl} (social worker, {c.county}), DS {o.l}, Dr {d.fl} (paeds), {hv.f} {hv.l} (HV), Mrs {t.l} (head, {FACILITY=school})
Child: {p.fl}, {B:dmy}, {STREET}, {c.city}, {c.zip}. LCS {OTHER_ID=!######|P!######}. NHS {SSN=### ### ####|##########}
Siblings: {k.f}, {k2.f}. Mother {mf.fl}; mother's partner {fm.fl}. Maternal great-grandmother, {AGEX}, in the annexe.
Injury: spiral # L humerus, {D-1:ukd}, skeletal survey neg, eyes clear, OI panel (COL1A1/2) sent, vit D 31 nmol/L. Bite mark photographs by med. illustration, set {OTHER_ID=MI!####|!#-####}; dental cast; bite overlay vs. adult {BIOMETRIC=BM-!###-A|bite_!####.stl|ODON/!###}.
Police: partner's car {VEHICLE} pinged on ANPR at 02:11; phone seized, exhibit {OTHER_ID=@@@/!#|@@@/##}. His fingerprints held, ref {BIOMETRIC=!######/##@|NFC!######}.
Plan: s47, remain on Puffin ward until {D+3:ukd}; ICPC by {D+14:uk}. Grandmother {gf.f} ({PHONE}) assessed. 
Circulation by secure mail: {sw.email}
'''

if __name__ == '__main__':
    main()
