#!/usr/bin/env python3
"""Synthetic clinical notes, all invented.  python3 make.py N SEED > notes.jsonl"""
import sys, re, json, random, datetime as dt

# ---------------------------------------------------------------- names
G = {}
def grp(key, m, f, l):
    G[key] = dict(M=m.split(), F=f.split(), L=[x.replace('_', ' ') for x in l.split()])
grp('anglo',
 'James Robert Mark Grant Chase Dale Wade Cole Earl Roy Clark Glenn Dean Wesley Travis Curtis Norman Leonard Gerald Harold Vernon Clyde Floyd Elmer Stanley Bradley Trevor Scott Douglas Craig Keith Barry Ross Reid Bill Will Frank Rich Miles Rusty Drew',
 'Rose May Hope Grace Faith Joy Ruby Pearl Ivy Daisy Iris Lily Violet Hazel Olive June April Dawn Autumn Summer Melody Sandy Carol Patience Teresa Marjorie Dorothy Edith Mildred Beverly Brenda Tammy Crystal Amber Holly Heather Ginger Penny Bonnie Norma Lorraine Phyllis Kelsey Paige Brooke Skye',
 'Young Bell Grant May Hope Chase Lane Rose Marsh Brooks Rivers Stone Wood Woods Field Banks Church Knight Bishop Pope King Prince Noble Sharp Short Long Little Small Strong Wise Moody Frost Snow Winter Summers Day Weeks Bird Crane Finch Swan Fox Wolf Lamb Pike Bass Salmon Berry Cherry Reed Moss Rush Thorn Hill Dale Glen Marks Page Books Price Cash Penny Rich Savage Gamble Payne Akers Blood Hart Head Legg Foote Hand Hurt Ash Oakes Burns Cook Baker Butler Carter Cooper Fisher Gardner Mason Miller Porter Sawyer Shepherd Tanner Taylor Turner Tyler Weaver Wheeler Whitaker Pruitt Stubblefield Ledbetter Hollingsworth Castleberry Throckmorton Vandiver Kirkpatrick Haywood Dunlap Prescott Winslow Thackeray Ogletree Abernathy Applewhite Barlowe Birdsong Bostwick Buckner Carmichael Chilton Culpepper Daugherty Eubanks Fairbanks Goodnight Hathaway Hightower Isbell Kimbrough Loveless Merriweather Nettles Oglesby Pettigrew Quarles Rainwater Satterfield Tidwell Underhill Van_Horn Whisenhunt Yarbrough')
grp('afam',
 'Darnell Terrence Jamal Marquis DeShawn Tyrone Cedric Reginald Otis Rufus Jermaine LaMar',
 'Latoya Keisha Tanisha Shanice Ebony Precious Essence Aaliyah Yolanda Ernestine Odessa Lucille',
 'Washington Jefferson Booker Gaines Battle Bolden Mayfield Boykin Pettway Ruffin Toussaint Broadnax Muhammad Sykes Hairston Gadsden')
grp('hisp',
 'Jesús Ángel José Luis Refugio Guadalupe Efraín Rigoberto Heriberto Santos Ramiro Osvaldo Ernesto Cruz Domingo Martín',
 'María Luz Dolores Consuelo Esperanza Socorro Mercedes Xiomara Yesenia Graciela Remedios Concepción Pilar Ximena Maribel Itzel',
 'Hernández García-López de_la_Cruz Ochoa Villalobos Quiñones Zúñiga Echeverría Montes Flores Rivera Leal Blanco Rubio Delgado Cabeza Prieto Cárdenas Ybarra Peña Muñoz Colón Del_Valle Santos-Rivera Arriaga Cuevas Barrientos')
grp('chin', 'Wei Jun Ming Hao Xiang Guo Chang Kai', 'Mei Xiu Ling Fang Yan Hui Li Ying',
 'Li Wang Zhang Chen Liu Ng Ho Chow Cheung Kwok Leung Xu He An Ma Lo Tse')
grp('viet', 'Minh Tuan Hung Bao Duc Khanh Long', 'Linh Thuy Lan Huong Ngoc Mai Trang',
 'Nguyen Tran Pham Vo Bui Do Ngo Duong Ly Truong')
grp('kojp', 'Sung-ho Jin-woo Kenji Hiroshi Takeshi Minjun', 'Soon-ja Min-seo Keiko Yuki Haruko Hye-jin',
 'Kim Pak Choi Jung Yoon Tanaka Sato Watanabe Ito Fujimoto Yamashita')
grp('ind', 'Rajesh Suresh Vikram Anil Harpreet Gurdeep Arjun Sanjay Ramesh Prakash', 'Priya Lakshmi Sunita Anjali Kavita Manjeet Deepa Asha Meena Jaswinder',
 'Patel Shah Nair Iyer Krishnamurthy Venkataraman Singh Kaur Gill Dhaliwal Banerjee Chatterjee Reddy Rao Desai Bhatt Subramanian Thevar')
grp('arab', 'Mohammed Ahmed Khalid Yusuf Omar Tariq Bilal Faisal Hamza Imran', 'Fatima Aisha Amina Zainab Noor Layla Huda Maryam Salma Rabia',
 'Al-Hassan Abu-Zaid Khan Hussain Malik El-Sayed Haddad Khoury Mansour Saleh Nasser Qureshi Chaudhry bin_Rashid Barakat Sharif Aziz')
grp('eafr', 'Abdi Tesfaye Dawit Abshir Mahad Haile Deng', 'Hodan Selam Tigist Ifrah Saba Achol Nyandeng',
 'Warsame Tekle Gebremariam Abdullahi Farah Jama Mengistu Bekele Deng Garang Woldemichael')
grp('wafr', 'Chukwuemeka Kwame Oluwaseun Kofi Babatunde Emeka Mamadou', 'Ngozi Adaeze Abena Folasade Ifeoma Fatoumata Blessing',
 'Okonkwo Adeyemi Mensah Owusu Okafor Eze Diallo Traoré Afolabi Nwachukwu Asante Boateng Bah')
grp('slav', 'Piotr Krzysztof Bogdan Dmytro Sergei Goran Milan Zoran Vasyl', 'Agnieszka Oksana Svetlana Milica Danuta Halyna Zorica Lyudmila',
 'Kowalczyk Wiśniewska Nowak Szczepański Petrenko Shevchuk Ivanov Kuznetsova Jovanović Hadžić Horvat Novák Dvořák Zelenko Marchuk Bojko')
grp('germ', 'Jürgen Klaus Dieter Willem Joost Lars Sven Anders Björn', 'Anneliese Greta Ilse Margriet Ingrid Solveig Astrid Liesbeth',
 'Keller Schröder Müller-Brandt Vogel Köhler Sauer Kranz van_der_Meer de_Vries van_Dijk ter_Horst Lindqvist Sørensen Halvorsen Nygård Bakker Krankenhagen')
grp('rom', 'Giuseppe Luca Tiago João Étienne Jean-Luc Radu Marcel', 'Chiara Rosalba Inês Beatriz Geneviève Amélie Ioana Solange',
 "D'Angelo Esposito Di_Stefano Lo_Bianco Ferreira dos_Santos Teixeira Lefebvre Beauchamp L'Heureux Popescu Ionescu Bouchard Gagné Saint-Pierre Desrosiers Jean-Baptiste Pierre-Louis")
grp('medi', 'Dimitrios Stavros Mehmet Emre Reza Dariush Levon Avi', 'Eleni Despina Ayşe Elif Shirin Parisa Anahit Shoshana',
 'Papadopoulos Karras Yılmaz Demir Tehrani Hosseini Sarkisian Grigoryan Goldfarb Rosenzweig Katz Ben-David Kapoulas Öztürk')
grp('pac', 'Rommel Danilo Sione Tevita Chue Wiremu Makoa', 'Marites Luzviminda Mele Ana Mai Hinemoa Leilani',
 'Macaraeg Dimaculangan Bautista Tupou Faleolo Vang Xiong Yang Moua Tamatea Kealoha Begay Yazzie Tsosie Whitehorse')
grp('ukie', 'Alistair Nigel Graham Clive Rhys Dafydd Callum Hamish Declan Ciarán Pádraig Eoin Lachlan Bruce', 'Siobhán Aoife Niamh Bronwen Morag Eilidh Gwyneth Doreen Maureen Philippa Caitlin Sheila Orla Bridget',
 "O'Sullivan O'Reilly Ní_Bhriain MacDonald McAllister McGrath Fitzgerald Gallagher Llewellyn Prosser Pugh Thwaite Ramsbottom Hargreaves Ainsworth Entwistle Braithwaite Cholmondeley Pickles Sidebottom Fairclough Outram Blackwood Sinclair Drummond Kinsella Doherty Breen Tooley Rafferty Nolan Pascoe Trevithick Wetherby Longbottom Greaves Ormerod Tattersall Lightfoot Uttley Quigley Mulcahy Kavanagh Penhaligon Rowlands Cadwallader")
# ---------------------------------------------------------------- places
US = [tuple(x.split('|')) for x in '''Duluth|MN|558|St. Louis County|218
Macon|GA|312|Bibb County|478
Yakima|WA|989|Yakima County|509
Terre Haute|IN|478|Vigo County|812
Las Cruces|NM|880|Doña Ana County|575
Lowell|MA|018|Middlesex County|978
Beaumont|TX|777|Jefferson County|409
Eau Claire|WI|547|Chippewa County|715
Fresno|CA|937|Fresno County|559
Toledo|OH|436|Lucas County|419
Scranton|PA|185|Lackawanna County|570
Biloxi|MS|395|Harrison County|228
Mobile|AL|366|Baldwin County|251
Reading|PA|196|Berks County|610
Independence|MO|640|Jackson County|816
Normal|IL|617|McLean County|309
Hilo|HI|967|Hawaii County|808
Flagstaff|AZ|860|Coconino County|928
Bangor|ME|044|Penobscot County|207
Yuma|AZ|853|Yuma County|928
Fargo|ND|581|Cass County|701
Garden City|KS|678|Finney County|620
Salisbury|NC|281|Rowan County|704
Hialeah|FL|330|Miami-Dade County|305
Dearborn|MI|481|Wayne County|313
Paterson|NJ|075|Passaic County|973
Twin Falls|ID|833|Jerome County|208
Bowling Green|KY|421|Warren County|270
Pueblo|CO|810|Otero County|719
Lafayette|LA|705|St. Martin Parish|337
Truth or Consequences|NM|879|Sierra County|575
Medford|OR|975|Jackson County|541'''.split('\n')]
UK = [tuple(x.split('|')) for x in '''Huddersfield|England|HD|West Yorkshire|01484
Stockport|England|SK|Cheshire|0161
Dundee|Scotland|DD|Angus|01382
Swansea|Wales|SA|Carmarthenshire|01792
Bath|England|BA|Somerset|01225
Truro|England|TR|Cornwall|01872
Hull|England|HU|East Riding|01482
Barrow-in-Furness|England|LA|Cumbria|01229
Newry|Northern Ireland|BT|County Down|028
Kettering|England|NN|Northamptonshire|01536
Walthamstow|England|E|Essex|020
Wick|Scotland|KW|Caithness|01955
Sandwich|England|CT|Kent|01304'''.split('\n')]
IE = [tuple(x.split('|')) for x in '''Ballinasloe|Ireland|H53|Co. Galway|090
Tralee|Ireland|V92|Co. Kerry|066
Drogheda|Ireland|A92|Co. Louth|041
Clonakilty|Ireland|P85|Co. Cork|023
Athlone|Ireland|N37|Co. Westmeath|090'''.split('\n')]
AU = [tuple(x.split('|')) for x in '''Dubbo|NSW|28|Lincoln County|02
Bendigo|VIC|35|Bendigo County|03
Toowoomba|QLD|43|Aubigny County|07
Kalgoorlie|WA|64|Hampton|08
Wagga Wagga|NSW|26|Wynyard County|02
Mount Isa|QLD|48|Rochedale County|07'''.split('\n')]
CA = [tuple(x.split('|')) for x in '''Moose Jaw|SK|S6H|Baildon|306
Sudbury|ON|P3E|Simcoe County|705
Medicine Hat|AB|T1A|Cypress County|403
Trois-Rivières|QC|G8Z|Maskinongé|819
Nanaimo|BC|V9R|Alberni|250
Truro|NS|B2N|Colchester County|902'''.split('\n')]
WORLD = '''Mogadishu Aleppo Guadalajara Lahore Chişinău Port-au-Prince Tegucigalpa Lagos Manila Tabriz Łódź Thessaloniki Kharkiv Da_Nang Ludhiana Asmara Goiânia Szeged Izmir Kinshasa San_Pedro_Sula Sylhet Yerevan Busan Cebu Oaxaca'''.replace('_', '~').split()
WORLD = [w.replace('~', ' ') for w in WORLD]
STREETS = ['Elm', 'Maple', 'Old Mill', 'Church', 'Quarry', 'N. 14th', 'Martin Luther King', 'Sycamore', 'County Line', 'Prospect', 'Chestnut', 'Harbor', 'Lincoln', 'Sunset', 'Willow Creek', 'East Main', 'Fourth', 'Vine', 'Hospital', 'Juniper', 'Kosciuszko', 'Camino Real', 'Pleasant', 'Blackberry', 'SW Alder']
USSUF = ['St', 'Street', 'Ave', 'Avenue', 'Rd', 'Road', 'Blvd', 'Dr', 'Drive', 'Ln', 'Lane', 'Ct', 'Way', 'Pkwy', 'Terrace']
UKST = ['Station Road', 'High Street', 'The Crescent', 'Mill Lane', 'Victoria Terrace', 'Chapel Row', 'Kingsway', 'Priory Close', 'Gas Street', 'Oakfield Avenue', 'Bog Lane', "St Anne's Park", 'Cowper Gardens', 'Lower Green', 'Albert Mews', 'Bridge End']
SAINTS = ['Mary', 'Luke', 'Brigid', 'Vincent', 'Camillus', 'Elizabeth', 'Raphael', 'Agnes', 'Columba', 'Gerard', 'Anthony']
# ---------------------------------------------------------------- engine
MON = 'January February March April May June July August September October November December'.split()
def ordi(n):
    return '%d%s' % (n, 'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th'))
def fmt(d, f):
    m, D, y, M = d.month, d.day, d.year, MON[d.month - 1]
    return {
     'us': f'{m}/{D}/{y}', 'us0': f'{m:02}/{D:02}/{y}', 'usy': f'{m}/{D}/{y%100:02}', 'us0y': f'{m:02}/{D:02}/{y%100:02}', 'md': f'{m}/{D}', 'md0': f'{m:02}/{D:02}',
     'iso': f'{y}-{m:02}-{D:02}', 'de': f'{D:02}.{m:02}.{y}', 'dey': f'{D}.{m}.{y%100:02}', 'deM': f'{D}.{m}.', 'uk': f'{D:02}/{m:02}/{y}', 'uky': f'{D}/{m}/{y%100:02}', 'dm': f'{D}/{m}', 'dm0': f'{D:02}/{m:02}',
     'long': f'{M} {D}, {y}', 'longo': f'{M} {ordi(D)}', 'longoy': f'{M} {ordi(D)}, {y}', 'mdn': f'{M} {D}', 'dmy': f'{D} {M} {y}', 'dmo': f'{ordi(D)} {M}', 'dmoy': f'{ordi(D)} {M} {y}', 'dmn': f'{D} {M}',
     'of': f'{ordi(D)} of {M}', 'dmon': f'{D:02}-{M[:3]}-{y}', 'dmony': f'{D:02}-{M[:3]}-{y%100:02}', 'DMON': f'{D:02}{M[:3].upper()}{y}', 'dmons': f'{D} {M[:3]} {y}', 'dms': f'{D} {M[:3]}', 'mon': f'{M[:3]} {D}', 'mons': f'{M[:3]} {D}, {y}',
     'hl7': f'{y}{m:02}{D:02}', 'dash': f'{m}-{D}-{y%100:02}', 'dot': f'{m}.{D}.{y%100:02}', 'ord': ordi(D), 'sl': f'{y}/{m:02}/{D:02}', 'spoken': f'{M} the {ordi(D)}',
    }[f]
ONES = 'zero one two three four five six seven eight nine'.split()
def agew(n):
    if n >= 100: return 'one hundred' + ('' if n == 100 else ' and ' + ONES[n - 100])
    return 'ninety' + ('' if n == 90 else '-' + ONES[n - 90])
class Person:
    def __init__(s, r, style, sex=None, last=None, g=None):
        if g is None:
            if style == 'us': w = [('anglo', 12), ('afam', 4), ('hisp', 4), ('germ', 2), ('rom', 2), ('slav', 1), ('ind', 2), ('chin', 1), ('viet', 1), ('kojp', 1), ('medi', 1), ('pac', 1), ('ukie', 2), ('arab', 1)]
            elif style in ('uk', 'ie', 'au', 'ca'): w = [('ukie', 9), ('anglo', 7), ('ind', 2), ('arab', 2), ('slav', 1), ('wafr', 1), ('rom', 2 if style != 'ca' else 6), ('chin', 1), ('medi', 1), ('pac', 1)]
            else: w = [(k, 0.4 if k in ('anglo', 'ukie', 'afam') else 2) for k in G]
            g = r.choices([a for a, _ in w], [b for _, b in w])[0]
        s.g = g; s.sex = sex or r.choice('MF')
        s.first = r.choice(G[g][s.sex]); s.last = last or r.choice(G[g]['L'])
        while s.first == s.last: s.last = r.choice(G[g]['L'])
        s.mid = r.choice('ABCDEFGHJKLMPRSTVW')
    def form(s, f):
        a, b, m = s.first, s.last, s.mid
        return {'': ('NAME', f'{a} {b}'), 'f': ('FIRST', a), 'l': ('LAST', b), 'lf': ('LASTFIRST', f'{b}, {a}'), 'LF': ('LASTFIRST', f'{b}, {a}'.upper()),
         'mi': ('NAME', f'{a} {m}. {b}'), 'il': ('NAME', f'{a[0]}. {b}'), 'ils': ('NAME', f'{a[0]} {b}'), 'U': ('NAME', f'{a} {b}'.upper()), 'lfm': ('LASTFIRST', f'{b}, {a} {m}'.upper()), 'lfmm': ('LASTFIRST', f'{b}, {a} {m}'),
         'ini': (None, a[0] + m + b[0].upper()), 'ini2': (None, (a[0] + b[0]).upper()), 'inid': (None, f'{a[0]}.{b[0].upper()}.'), 'inil': (None, (a[0] + m + b[0]).lower()),
         'hl': ('LASTFIRST', f'{b}^{a}^{m}'.upper()), 'hl2': ('LASTFIRST', f'{b}^{a}'.upper()), 'ls': ('LASTFIRST', f'{b} {a}'), 'LS': ('LASTFIRST', f'{b} {a}'.upper()),
         'lsl': ('LASTFIRST', f'{b} {a}'.lower()), 'li': ('LASTFIRST', f'{b} {a[0]}'), 'LU': ('LAST', b.upper()), 'FU': ('FIRST', a.upper()), 'fn': ('NAME', f'{a} {b.upper()}'), 'low': ('NAME', f'{a} {b}'.lower()), 'fl': ('FIRST', a.lower()), 'll': ('LAST', b.lower()), 'c': ('LASTFIRST', f'{b},{a}'.upper())}[f]
def pat(r, p, yy='19'):
    p = p.replace('YY', yy); out = ''
    for c in p:
        out += (r.choice('0123456789') if c == '#' else r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') if c == '@' else r.choice('abcdefghkmnprstuvwxyz') if c == '%' else r.choice('0123456789abcdef') if c == '!' else r.choice('123456789') if c == '¤' else c)
    return out
IDS = {
 'MRN': ('MRN', ['¤######', '¤#######', '##-##-##', '###-##-##', 'M¤######', 'MR00#####', '@¤#####', '¤#####', 'E¤########', '@@####-###', '00-##-##-##', '¤## ### ##']),
 'HP': ('HEALTH_PLAN', ['@@@¤########', 'W¤########', 'X@@¤########', '¤########-01', '¤#########', 'H####-###', '@##¤######', 'MBR-¤######', '###¤####@', 'R¤#######']),
 'GRP': ('HEALTH_PLAN', ['0¤#####', 'G-¤####', '¤####-0##', '7@@¤##', 'GRP¤#####']),
 'ACC': ('ACCOUNT', ['¤########', 'V00¤#######', 'A-¤#####', '¤###-####-##', 'INV-¤#####', 'HB¤#######', '4### #### #### ####', '¤####/YY']),
 'LIC': ('LICENSE', ['1#########', 'MD¤#####', '@@¤######', 'RN-¤#####', '@¤#######', 'G¤####']),
 'NPI': ('LICENSE', ['1#########']), 'DEA': ('LICENSE', ['B@¤######', 'F@¤######', 'A@¤######', 'M@¤######']),
 'PASS': ('LICENSE', ['@@¤######', '@¤#######', '¤########', '@##@#####']), 'DL': ('LICENSE', ['@¤#######', '¤########', '@###-####-####', 'D¤###-#####-#####', '@@##-##-####']),
 'PLATE': ('VEHICLE', ['@@@-####', '¤@@@###', '###-@@@', '@@@ ####', '@@# ###']),
 'UKPLATE': ('VEHICLE', ['@@## @@@', '@@##@@@', '@### @@@']),
 'VIN': ('VEHICLE', ['1@4@@##@¤@@######', '5@@@#¤###@@######', 'JT@@@##@¤########', 'WV@@@##@¤@@######']),
 'SER': ('DEVICE', ['@@@¤#####@', 'SN¤#######', '@@@###@¤##', '¤#######', 'PJN¤######', '@##-¤####', '¤####-@@-###', '2#@@¤####']),
 'LOT': ('DEVICE', ['L¤####', '@¤###@#', '¤######', '@@¤###-#', 'H@#####', '2#@¤###']),
 'UDI': ('DEVICE', ['(01)0¤############(17)2#0¤0¤(10)@####', '+H¤##@@######1/$$7@####', '(01)00¤###########(21)@@#####']),
 'IP': ('IP', ['10.¤#.1##.¤#', '192.168.¤.1##', '172.1¤.#.2¤', '7¤.1##.¤#.¤#', '9¤.¤.1##.¤']),
 'IP6': ('IP', ['2001:db8:¤!!!:!!::¤!', 'fe80::¤!!!:!!ff:fe!!:!!!!', '2600:¤!!!:!!!!:¤#00::¤!']),
 'MAC': ('IP', ['00:1!:!!:!!:!!:!!', '!!-!!-!!-!!-!!-!!', 'a4:!!:!!:!!:!!:!!']),
 'BIO': ('BIOMETRIC', ['FP-¤####-R2', 'BIO-¤######', 'IRIS-@@####', 'VP_¤######', 'face_tmpl_¤####.bin', 'IMG_¤###.jpg', 'FT-!!!!!!!!', 'TP¤######']),
 'PHO': ('BIOMETRIC', ['IMG_¤###.JPG', 'DSC0¤###.jpg', 'IMG-20##0¤1#-WA00##.jpg', 'P10¤####.JPG', 'face_¤####.png']),
 'OID': ('OTHER_ID', ['¤#######', 'S##-¤####', 'ORD-¤######', '@@-¤####', 'REF¤#####', '¤###-@@']),
 'ACN': ('OTHER_ID', ['¤#######', '@@-YY-¤#####', 'YY-¤#####', 'RAD¤######', 'A¤######-1', 'E¤#######']),
 'SPEC': ('OTHER_ID', ['SYY-¤####', 'SPYY-0¤###', 'YY:S00¤###', '@@YY-¤####', 'HYY/¤####', 'C¤#####']),
 'CLM': ('OTHER_ID', ['¤###########', 'CLM-¤######', 'YY¤#####@@', 'C¤####-##', 'WC-¤#####']),
 'CASE': ('OTHER_ID', ['YY-¤####', 'YY-0¤####', 'CS¤#####', '@@¤###-YY', '¤####/YY', '#YY-¤###']),
 'SUBJ': ('OTHER_ID', ['¤##-0##', '0¤-1##-@@', '¤###-0##', 'US¤#-0##', 'R¤####']),
}
SSNS = {'us': ['¤##-##-####', '¤########', '¤## ## ####'], 'mbi': ['¤@@#-@@#-@@##', '¤@@#@@#@@##'], 'uk': ['### ### ####', '4#########', '6##-###-####'], 'ni': ['@@ ## ## ## C', '@@######A'], 'ie': ['¤######@A', '¤######@'],
        'au': ['¤### ##### #', '2#########', '3### ##### ## 1'], 'ca': ['¤## ### ###', '¤##-###-###', '¤### ### ### @@'], 'mix': ['¤##-##-####', '###.###.###-##', '¤### #### ####', '@@@@@@##@##@###@', '8¤0#1#-####', '¤##########']}
CO1 = ['Harlan', 'Tri-Rivers', 'Blue Heron', 'Ironwood', 'Keystone', 'Prairie', 'Great Basin', 'Sunbelt', 'Northgate', 'Amberley', 'Delta', 'Redrock', 'Pinnacle', 'Osprey', 'Valley Fresh', 'Gulfline', 'Three Oaks', 'Halden', 'Corbett', 'Westmark']
CO2 = ['Freight', 'Poultry', 'Logistics', 'Foods', 'Tool & Die', 'Roofing', 'Dairy', 'Steel', 'Credit Union', 'Packaging', 'Trucking', 'Landscaping', 'Seafoods', 'Insurance', 'Electric Co-op', 'Linen Services', 'Greenhouses', 'Mining', 'Hotels', 'Meatpackers']
HB = ['Mercy', 'Lakeview', 'Riverbend', 'Good Samaritan', 'Holy Cross', 'Three Rivers', 'Bluffside', 'Cedar Ridge', 'Stonebridge', 'Sacred Heart', 'Ridgeline', 'Harborview Point', 'Twin Pines', 'Queen of Angels', 'Northfield', 'Hollis']

class Ctx:
    def __init__(s, r, style, sex, age, forced=None):
        s.r = r; s.style = style; s.memo = {}; s.per = {}
        s.p = Person(r, style, sex); s.per['p'] = s.p; s.sex = s.p.sex
        s.base = dt.date(2012, 1, 1) + dt.timedelta(days=r.randrange(365 * 13))
        s.age = r.randint(*age); by = s.base.year - s.age
        while True:
            s.dob = dt.date(by, 1, 1) + dt.timedelta(days=r.randrange(365))
            if s.dob.replace(year=s.base.year, day=min(s.dob.day, 28)) <= s.base: break
            if s.base.timetuple().tm_yday < 32: s.dob = s.base.replace(year=by, day=min(s.base.day, 28)) if s.base.day > 1 else dt.date(by, 1, 1); break
        us = style in ('us', 'mixus') or (style == 'mix' and r.random() < .6)
        if style[:3] == 'mix': style = s.style = 'mix'
        s.pl = {'us': US, 'uk': UK, 'ie': IE, 'au': AU, 'ca': CA, 'mix': US if us else UK}[style]
        s.cc = {'mix': 'us' if us else 'uk'}.get(style, style)
        s.df = r.choice(['us', 'us0', 'usy', 'us0y', 'us0', 'iso', 'mons', 'dmon']) if s.cc == 'us' else r.choice(['uk', 'uky', 'uk', 'dmons', 'dmy', 'de', 'iso'])
        s.yy = '%02d' % (s.base.year % 100)
    def mem(s, k, f):
        if k not in s.memo: s.memo[k] = f()
        return s.memo[k]
    def person(s, k):
        if k not in s.per:
            r = s.r
            if k == 's': q = Person(r, s.style, 'F' if s.sex == 'M' else 'M', s.p.last if r.random() < .75 else None, s.p.g)
            elif k in ('k', 'K', 'm', 'f'): q = Person(r, s.style, {'m': 'F', 'f': 'M', 'k': s.sex}.get(k), s.p.last if r.random() < .8 else None, s.p.g)
            else: q = Person(r, s.style, {'q': 'F', 'o': 'M'}.get(k))
            if k in 'skKmf':
                used = {x.first for x in s.per.values()}
                for _ in range(20):
                    if q.first not in used: break
                    q.first = r.choice(G[q.g][q.sex])
            s.per[k] = q
        return s.per[k]
    def place(s, i): return s.mem('place' + i, lambda: s.r.choice([x for x in s.pl if all(s.memo.get('place' + j) != x for j in ('', '2', '3'))] or s.pl))
    def zipc(s, i):
        z = s.place(i)[2]; r = s.r
        if s.cc == 'us': return z + pat(r, r.choice(['##', '##', '##', '##-####']))
        if s.cc == 'uk': return z + pat(r, r.choice(['¤ ¤@@', '1¤ ¤@@', '¤ ¤@@']))
        if s.cc == 'ie': return z + ' ' + pat(r, '@##@')
        if s.cc == 'au': return z + pat(r, '##')
        return z + ' ' + pat(r, '¤@¤')
    def street(s):
        r = s.r
        if s.cc in ('us', 'ca'):
            t = f'{r.randint(3, 9899)} {r.choice(STREETS)} {r.choice(USSUF)}'
            if r.random() < .25: t += r.choice([', Apt %d%s' % (r.randint(1, 30), r.choice('ABCD')), ' #%d' % r.randint(2, 400), ', Unit %d' % r.randint(1, 60), ' Lot %d' % r.randint(1, 80)])
            return t
        return r.choice(['%d %s', '%d %s', 'Flat %d, ' + str(r.randint(2, 90)) + ' %s', '%dA %s']) % (r.randint(1, 190), r.choice(UKST))
    def phone(s, fax=False):
        r = s.r; a = s.place('')[4]; x = lambda p: pat(r, p)
        if s.cc in ('us', 'ca'):
            return r.choice([f'({a}) ' + x('¤##-####'), f'{a}-' + x('¤##-####'), f'{a}.' + x('¤##.####'), f'{a} ' + x('¤## ####'), x('¤##-####'), f'1-{a}-' + x('¤##-####'), f'+1 {a} ' + x('¤## ####'), f'{a}' + x('¤######'), f'({a})' + x('¤##-####') + r.choice([' x', ' ext. ', ' ext ']) + x('¤###')])
        if s.cc == 'uk' and a in ('020', '0161', '028'): return r.choice([f'{a} ' + x('¤### ####'), f'({a}) ' + x('¤### ####')] + ([] if fax else ['07' + x('### ######')]))
        if fax and s.cc not in ('us', 'ca'): return r.choice([f'{a} ', f'({a}) ']) + x('¤#####' if s.cc == 'uk' else '¤## ####' if s.cc == 'ie' else '¤### ####')
        if s.cc == 'uk': return r.choice([a + ' ' + x('¤#####'), '07' + x('### ######'), '+44 7' + x('### ### ###'), '07' + x('#########'), f'({a}) ' + x('¤## ###')])
        if s.cc == 'ie': return r.choice(['08' + x('7 ### ####'), f'({a}) ' + x('¤## ####'), '+353 8' + x('6 ### ####'), '08' + x('5-#######')])
        return r.choice(['04' + x('## ### ###'), f'({a}) ' + x('¤### ####'), '+61 4' + x('## ### ###'), f'{a} ' + x('¤### ####')])
    def hosp(s):
        r = s.r; c = s.r.choice(s.pl)[0]; sa = r.choice(SAINTS); h = r.choice(HB)
        if s.cc == 'us': return r.choice([f"St. {sa}'s Hospital", f'St. {sa} Medical Center', f'{c} General Hospital', f'{h} Hospital', f'{h} Regional Medical Center', f'{h} Health', f'{c} Memorial', f'University Hospital {c}', f'{c} VA Medical Center', f'{h} Community Hospital'])
        return r.choice([f"St {sa}'s Hospital", f'{c} General Hospital', f'Royal {c} Infirmary', f'{c} District Hospital', f'{c} Base Hospital' if s.cc == 'au' else f'Queen Alexandra Hospital {c}', f'{h} Hospital', f'{c} University Hospital'])
    def fac(s, k):
        r = s.r; c = s.r.choice(s.pl)[0]; sa = r.choice(SAINTS); h = r.choice(HB); l = r.choice(G['anglo']['L'])
        uk = s.cc != 'us'
        return {
         'hosp': s.hosp, 'hospab': lambda: r.choice([h[0] + 'RMC', 'St. ' + sa + "'s", h, c + ' Gen', c[0] + 'GH', h + ' Gen']),
         'clinic': lambda: r.choice([f'{h} Family Practice', f'{c} Pediatrics', f'{l} Clinic', f'{h} Urgent Care', f'Clínica {sa}', f'{c} Community Health Center', f'{h} Cancer Institute'] if not uk else [f'{h} Surgery', f'{c} Health Centre', f'{l} Road Medical Practice', f'The {h} Practice', f'{h} Medical Centre']),
         'nh': lambda: r.choice([f'{h} Manor', f'{h} Care Center', f'{l} House', f'Villa {sa}', f'{h} Assisted Living', f'The Laurels at {c}', f'{l} Village'] if not uk else [f'{h} House', f'{l} Court Nursing Home', f'{h} Lodge', f'The {l}s Residential Home', f'{h} Grange']),
         'school': lambda: r.choice([f'{l} Elementary', f'{c} Middle School', f'{l} High School', f'St. {sa} Academy', f'{h} Montessori'] if not uk else [f'{l} Primary School', f'St {sa}’s RC Primary', f'{c} Grammar School', f'{h} Academy', f'{c} High']),
         'church': lambda: r.choice([f'Iglesia San {r.choice(["Juan", "Marcos", "Pablo"])}', f'{h} Baptist Church', f'St. {sa} Parish', f'First Methodist of {c}', f'Masjid Al-{r.choice(["Noor", "Huda"])}', f'{l} Chapel AME']),
         'lab': lambda: r.choice([f'{h} Diagnostics', f'{c} Reference Laboratory', f'{l} Pathology Associates', f'{h} Genomics', f'{c} Regional Lab']),
         'pharm': lambda: r.choice([f'{l} Drug', f'{h} Pharmacy', f'{c} Apothecary', f'Farmacia {sa}', f"{l}'s Pharmacy"] if not uk else [f'{l} Chemist', f'{h} Pharmacy', f"{l}'s Chemist {c}"]),
         'prison': lambda: r.choice([f'{c} Correctional Facility', f'{h} State Prison', f'{c} County Jail', f'{h} Detention Center'] if not uk else [f'HMP {h}', f'HMP {c}']),
         'shelter': lambda: r.choice([f'{h} Shelter', f"St. {sa}'s Mission", f'{h} House', f'Casa {sa}', f'{c} Rescue Mission']),
         'dialy': lambda: r.choice([f'{h} Dialysis', f'{c} Kidney Center', f'{h} Renal Care {c}']),
        }[k]()
    def emp(s):
        r = s.r; l = r.choice(G['anglo']['L'] + G['ukie']['L'])
        return r.choice([f'{r.choice(CO1)} {r.choice(CO2)}'] * 3 + [f'{l} & Sons', f'{l} {r.choice(CO2)}', f'{l} Bros. {r.choice(CO2)}', f'{l}, {r.choice(G["germ"]["L"])} LLP'])
    def dom(s):
        r = s.r; return r.choice(HB).lower().replace(' ', '') + r.choice(['health', 'med', 'clinic', 'care', 'hosp', '-phys']) + ('.nhs.uk' if s.cc == 'uk' and r.random() < .5 else r.choice(['.org', '.com', '.net', '.org']) if s.cc in ('us', 'uk') else {'ie': '.ie', 'au': '.com.au', 'ca': '.ca'}[s.cc])
    def email(s, k):
        r = s.r; q = s.person(k) if k else Person(r, s.style)
        cl = lambda t: re.sub('[^a-z]', '', t.lower().translate(str.maketrans('áàâãäéèêëíïìóòôöúùüñçćčžšśńłøåőşğıýř', 'aaaaaeeeeiiioooouuunccczssnlooosgiyr')))
        a, b = cl(q.first), cl(q.last)
        u = r.choice([f'{a}.{b}', f'{a[0]}{b}', f'{b}{a[0]}{r.randint(1, 99)}', f'{a}_{r.randint(50, 2011)}', f'{a}{b[0]}', f'{a}-{b}', f'{b}.{a[0]}'])
        return u + '@' + (s.dom() if k and k not in 'pskKmf' else r.choice(['postbox.net', 'mailhaven.com', 'fastmail.co', 'inboxly.org', 'brightmail.co.uk' if s.cc != 'us' else 'prairienet.com', 'webpost.info']))
    def url(s):
        r = s.r; d = s.dom()
        return r.choice([f'https://portal.{d}/msg/{r.randint(1000, 99999)}', f'www.{d}', f'https://{d}/visit?t={pat(r, "!!!!!!!!")}', f'http://www.{d}/forms', f'{d}/join/{pat(r, "%%%-####-%%%")}', f'https://my.{d}/u/{r.randint(1000, 9999999)}', f'meet.{d}/{pat(r, "%%%%####")}'])
    def slot(s, t):
        """returns (kind or None, text)"""
        r = s.r
        if t.startswith('n:'):
            a, b = t[2:].split('-'); nd = len(a.split('.')[1]) if '.' in a else 0
            return None, (f'{r.uniform(float(a), float(b)):.{nd}f}' if nd else str(r.randint(int(a), int(b))))
        f = s.sex == 'F'
        w = {'he': ('he', 'she'), 'He': ('He', 'She'), 'his': ('his', 'her'), 'His': ('His', 'Her'), 'him': ('him', 'her'), 'man': ('man', 'woman'), 'gent': ('gentleman', 'lady'), 'male': ('male', 'female'), 'M': ('M', 'F'), 'wife': ('wife', 'husband'), 'son': ('son', 'daughter')}
        if t in w: return None, w[t][f]
        if t == 'Mr':
            x = s.mem('Mr', lambda: 'Mr' if not f else r.choice(['Mrs', 'Ms'])); return None, x + ('.' if s.cc in ('us', 'ca') else '')
        if t == 'age': return ('AGE' if s.age >= 90 else None), str(s.age)
        if t == 'th': return None, ordi(s.age)[-2:]
        if t == 'agew': return 'AGE', agew(s.age)
        if t == 'st' or t == 'st2': return None, s.place(t[2:])[1]
        m = re.fullmatch(r'(dob|D)([+-]?\d*)(?::(\w+))?', t)
        if m:
            d = s.dob if m[1] == 'dob' else s.base + dt.timedelta(days=int(m[2] or 0))
            return 'DATE', fmt(d, m[3] or s.df)
        m = re.fullmatch(r'([pskKmfdeghnxyzwqo])(?:\.(\w+))?', t)
        if m: return s.person(m[1]).form(m[2] or '')
        m = re.fullmatch(r'([a-zA-Z0-9]*?[A-Za-z]+6?)([2-9]?)(?::(.+))?', t)
        k, i, arg = m[1], m[2], m[3]
        if k == 'city': return 'CITY', s.place(i)[0]
        if k == 'county': return 'COUNTY', s.place(i)[3]
        if k == 'countyn': return 'COUNTY', s.place(i)[3].replace(' County', '').replace(' Parish', '').replace('Co. ', '')
        if k == 'zip': return 'ZIP', s.mem('zip' + i, lambda: s.zipc(i))
        if k == 'wcity': return 'CITY', s.mem('wc' + i, lambda: r.choice([w for w in WORLD if w not in s.memo.values()]))
        if k == 'street': return 'STREET', s.mem('str' + i, s.street)
        if k == 'pobox': return 'STREET', s.mem('po', lambda: r.choice(['PO Box %d', 'P.O. Box %d', 'Box %d', 'PO BOX %d']) % r.randint(11, 9900))
        if k in ('phone', 'fax'): return k.upper(), s.mem(k + i, lambda: s.phone(k == 'fax'))
        if k == 'email': return 'EMAIL', s.mem('email' + i + (arg or ''), lambda: s.email(arg))
        if k == 'url': return 'URL', s.mem('url' + i, s.url)
        if k == 'emp': return 'EMPLOYER', s.mem('emp' + i, s.emp)
        if k in ('hosp', 'hospab', 'clinic', 'nh', 'school', 'church', 'lab', 'pharm', 'prison', 'shelter', 'dialy'): return 'FACILITY', s.mem(k + i, lambda: s.fac(k))
        if k == 'SSN':
            return 'SSN', s.mem('SSN' + i + (arg or ''), lambda: pat(r, r.choice(SSNS[arg or s.cc])))
        kind, shapes = IDS[k]
        fresh = lambda: pat(r, r.choice(arg.split('~') if arg else shapes), s.yy)
        return kind, s.mem(k + i, fresh)
TPL = []
def T(style, text, sex=None, age=(24, 88), case=None): 
    text = re.sub(r'\{(\w)\.f\} \{\1\.l\}', r'{\1}', text.strip('\n'))
    text = re.sub(r'\{(\w)\.l\}, \{\1\.f\}', r'{\1.lf}', text)
    text = re.sub(r'\{(\w)\.fl\} \{\1\.ll\}', r'{\1.low}', text)
    text = re.sub(r'\{(\w)\.ll\} \{\1\.fl\}', r'{\1.lsl}', text)
    TPL.append((style, text, sex, age, case))
def build(i, r):
    style, text, sex, age, case = TPL[i]
    c = Ctx(r, style, sex, age)
    while True:
        new = re.sub(r'\[\[([^\[\]]*)\]\]', lambda m: r.choice(m[1].split('|')), text)
        if new == text: break
        text = new
    up = {'U': str.upper, 'L': str.lower}.get(case, lambda x: x)
    out, pos, spans = [], 0, []
    for part in re.split(r'(\{[^{}\n]+\})', text):
        if part.startswith('{') and part.endswith('}'):
            kind, v = c.slot(part[1:-1]); v = up(v)
            if kind: spans.append([pos, pos + len(v), kind])
        else: v = up(part)
        out.append(v); pos += len(v)
    return dict(template=i, text=''.join(out), spans=spans)
# ---------------------------------------------------------------- templates: US
T('us', '''
{hosp}
DISCHARGE SUMMARY

Patient: {p.lf}          MRN: {MRN}
DOB: {dob}               Acct #: {ACC}
Admitted: {D-5}          Discharged: {D0}
Attending: {d.mi}, MD    PCP: {e}, DO ({city})

DIAGNOSES: 1. Acute on chronic systolic heart failure (EF 25-30%), NYHA III  2. Paroxysmal atrial fibrillation, CHA2DS2-VASc 5  3. CKD stage 3b  4. Type 2 DM, A1c {n:6.8-9.9}%

HOSPITAL COURSE: {Mr} {p.l} is a {age}-year-old {man} who presented from home with 10 lb weight gain and orthopnea after running out of torsemide while visiting {his} sister in {city2}. BNP 1840 pg/mL. Diuresed with furosemide 80 mg IV BID, net negative 7.2 L. TTE on {D-4:md} showed no change from prior; no vegetation. A Foley was placed on arrival and removed on {D-2:md}. Cardiology (Dr. {g.l}) recommended starting Entresto 24/26 mg BID and holding lisinopril x36 h.

DISCHARGE MEDS: torsemide 40 mg daily, apixaban 5 mg BID, metoprolol succinate 50 mg daily, Jardiance 10 mg daily.

FOLLOW UP: Dr. {e.l} on {D9:longo}; HF clinic {D6:md} at 10:40, call {phone} to change. Labs (BMP) at {lab} before the visit. {He} will be driven by {his} {wife}, {s.f}.

Dictated by {d.ini} / transcribed {D1} / job {OID}
''', age=(48, 88))
T('us', '''
{D0:md} 0640 gen surg PN, POD3
{p.l} {age}{M} s/p lap-to-open sigmoid for Hinchey III diverticulitis, Hartmann pouch
S: pain 4/10, passing gas into bag since last pm, no n/v. wants to go home to {city}. {s.f} at bedside
O: Tm 37.9 HR 88 BP 128/74 O2 95 RA. UOP 1.1 L. JP 45 cc serosang. stoma pink. inc c/d/i, staples
WBC 14.2 -> 11.8, Cr 0.9, K 3.4, Hgb 9.6
A/P: doing ok. 1) CLD -> reg if tol. 2) Zosyn day 4/7, narrow when cx from {D-3:md} finalizes (acc {ACN}). 3) replete K. 4) lovenox 40. 5) IS x10/h, OOB TID. 6) ostomy RN {h.f} teaching today. 7) d/c foley
Path pending, {SPEC} per lab, called {lab} {phone}.
Dispo: likely {D2:md}; CM {g.il} working on HH w/ insurer, auth {CLM}
seen w/ Dr {d.l}. {e.ini2} PGY-2 pgr {phone2}
''')
T('us', '''
{hosp}
Operative Report

Patient Name: {p.lfm}      Med Rec: {MRN}      Date of Surgery: {D0:us0}
Surgeon: {d.mi}, MD     Assistant: {e}, PA-C     Anesthesia: {g}, CRNA

Preoperative diagnosis: Right hip osteoarthritis, Tonnis grade 3.
Procedure: Right total hip arthroplasty, direct anterior approach (CPT 27130).

Implants:
 Acetabular shell 52 mm - Ref 1217-32-052  Lot {LOT2}
 Liner Altrx +4 10 deg - Lot {LOT3}
 Stem Corail size 11 high offset - S/N {SER}
 Head Biolox delta 36 mm +1.5 - UDI {UDI}

Description: After informed consent the patient, a {age} year old {male}, was brought to OR 4 and placed supine on the Hana table. Time out was performed and confirmed by {h}, RN. A 10 cm incision was made 2 cm lateral and 2 cm distal to the ASIS. The Hueter interval was developed. Capsulotomy was done; the neck was cut per template. Sequential reaming to 51 mm. Leg lengths equal under fluoroscopy. EBL 250 mL. TXA 1 g x2 given. Closed with #1 Vicryl, 2-0 Stratafix, Dermabond. Sponge and needle counts correct.

Family ({s.f}, cell {phone}) updated in the waiting room. Weight bearing as tolerated. Office visit {D14:us0} in {city}.

Electronically signed {D1:us0} 07:12 {d}, MD  Lic {LIC}
''', case='U', age=(50, 85))
T('us', '''
EXAM: CT ABDOMEN AND PELVIS WITH IV CONTRAST
Accession: {ACN}   Pt ID {MRN}   {p.lf}   {M}/{age}   DOB {dob}
Ordering: {d.lf} MD, {clinic}, fax {fax}
Scanner: Siemens SOMATOM Force, station CT 2 ({IP}), detector serial {SER}

HISTORY: RLQ pain x 2 days. Outside ultrasound {D-1:us} at {hosp2} (their accession {ACN2}) equivocal.

COMPARISON: CT {D-412:long}.

TECHNIQUE: 100 mL Omnipaque 350. CTDIvol 11.4 mGy, DLP 612.

FINDINGS: Appendix dilated to 12 mm with periappendiceal stranding and a 6 mm appendicolith. No abscess. 2.1 cm Bosniak II cyst, left kidney. L5-S1 disc desiccation, grade 1 anterolisthesis of L4 on L5. Phleboliths. No free air.

IMPRESSION: Acute uncomplicated appendicitis.

Critical result: discussed by phone with {e} NP at 14:22 on {D0:us} ({phone}), read back. Images pushed to PACS at {hosp}; link for the surgeon {url}.

Report by {g}, MD. Final {D0:us}.
''')
T('us', '''
{lab}                      CLIA director: {g}, M.D.
{street}, {city}, {st} {zip}     Tel {phone}   Fax {fax}

SURGICAL PATHOLOGY CONSULTATION            Case {SPEC}
Name: {p.lf}      Sex: {M}    Birth: {dob:us0}     Client MRN {MRN}
Collected {D-3:us0}     Received {D-2:us0}     Reported {D0:us0}
Submitting: {d} ({hosp})

Specimens: A. Right breast 10:00, 4 cm FN, core bx   B. R axillary node, FNA
Clinical: BI-RADS 5 mass, clip placed (HydroMark, lot {LOT}).

DIAGNOSIS
A. Invasive ductal carcinoma, Nottingham grade 2 (3+2+2). ER 95% strong, PR 40%, HER2 IHC 2+, FISH not amplified (ratio 1.3). Ki-67 18%.
B. Metastatic carcinoma, 6 mm focus.

Gross: Labeled "{p.l}" and the case number. Four tan-yellow cores, 1.2-1.8 cm, cassettes A1-A2. Ischemic time <60 min; fixation 14 h in 10% NBF.
Prior material: {SPEC2} ({D-2100:us0}), fibroadenoma, reviewed by Dr. {e.l}.

Results phoned to {h.f} in Dr. {d.l}'s office {D0:md} 3:15 pm. Oncotype sent out, order {OID}.
''', sex='F')
T('us', '''
triage {D0:md} 2214. {p.low} {age}{M} walk in w/ {s.fl}. cc cp x 3h, l arm tingling, diaphoretic at work ({emp}, loads trucks). 324 asa at home. pmh htn, hld, gerd, stent lad 2018 at {hosp2}. nkda. meds: atorva 40, losartan 50, omeprazole. bp 168/94 hr 102 rr 20 spo2 96 ra t 98.4 pain 7/10 gcs 15. ekg 2219 no stemi, shown to dr {d.ll}. esi 2 -> bed 7. iv 18g l ac, trop + bmp + cxr sent, armband {MRN} verified w dob {dob:us}. belongings: wallet w/ {st} lic {DL}, keys, phone to {s.fl}. parked in ambulance bay, silver tacoma {PLATE}, security told. next of kin {s.low} {phone}. lives {street} in {city}. pcp {e.ll} at {clinic}, last seen {D-40:mdn}. {n:1-3} visitors ok. -{g.inil} rn
''', case='L', age=(38, 80))
T('us', '''
NSG 7p-7a {D0:us0y}
Rm 412-2  {p.l}  {age} {M}  Dr {d.l}  DNR/DNI  fall risk (Morse 75)  acct {ACC}
1930 - rec'd from day RN {e.f}. A&O x1 (self), calls me "{nick}", thinks she is in {city2}. 2L NC, lungs dim bases. Foley 16 Fr patent amber 200 cc
2045 - meds crushed in applesauce: Sinemet 25/100, mirtazapine 7.5, Senna. refused Miralax
2200 - daughter {k.f} called fr {city} {phone}, update given w/ code word. says pt turned {age} on {dob:md}, was a teacher at {school}
0010 - found sitting EOB, bed alarm on. no fall. toileted
0200 - T 100.9 - MD on call {g.l} notified, UA C&S, BCx x2, CBC. lab label {ACN}
0430 - Tylenol 650 PR eff, T 99.1. Allevyn to sacrum stage 2, 2x1.5 cm
0615 - wt 47.2 kg. SW to call {nh} re bed hold ends {D3:md}
0655 - report to {h.f}. {n.ini} RN
'''.replace('{nick}', '{m.f}'), sex='F', age=(90, 101))
T('us', '''
PREHOSPITAL CARE REPORT                         Run No. {CASE}
Agency: Medic 14 / {county} EMS            Date {D0:us0}
Unit plate {PLATE}   Odometer 88,412   Monitor LP15 s/n {SER}
Crew: {d} EMT-P {LIC}; {e} EMT-B {LIC2}
------------------------------------------------------------
PT NAME     {p.lf}            AGE {age}  SEX {M}   DOB {dob:us0}
HOME        {street}, {city} {st} {zip}      PH {phone}
SSN         {SSN}            INS  Medicare (card not seen)
INCIDENT AT {street2}, {city2}
DISPATCH 13:02  ENROUTE 13:03  ONSCENE 13:11  DEPART 13:29  ARRIVE 13:47
COMPLAINT   Fall from ladder approx 10 ft
HX          HTN, COPD, on Eliquis 5 BID
VITALS      13:14 BP 102/60 P 118 R 24 SpO2 91% GCS 14 (E4V4M6)
            13:31 BP 118/70 P 104 R 20 SpO2 97% NRB
NARRATIVE   Found supine on driveway by neighbor {g.f} {g.l}. C-collar, KED not used. Deformity L wrist, tender T12-L1. 20G R AC, NS 250, fentanyl 50 mcg x2. BGL 141. Wife following in own car.
TRANSFER    to {hosp} trauma bay, report to {h} RN. Trauma band {OID}
SIGNED      {d.il}
''', sex='M')
T('us', '''
medic 7 called to {nh} for unresp {age} y/o {male}. on scene staff (cna {d.fl}) state last seen normal 0500, usual mentation is confused. pt {p.low}, dob {dob:us0}, dnr on chart dated {D-320:us0} signed by dr {e.ll}, polst copy taken. initial gcs 6, snoring resps, spo2 81, npa + bvm. bgl 38!!! d10 250 ml thru 22g l hand, gcs 14 in 6 min, repeat bgl 164. on glipizide, poor po x 2 d. foley cloudy. monitor afib 90s no st elev, 12 lead xmitted to {hosp} from modem {MAC}. niece {q.low} poa contacted {phone}, wants txp. 40 yo stair chair broke so carried by eng 3. en route ems chief stuck behind blue ford {PLATE} refusing to yield, dispatcher notified, incident {CASE}. arrived 0652 er rm 3 rn {h.fl}. old chart # there {MRN}, medicaid {HP}. -{n.ll}
'''.replace('40 yo stair chair', 'stair chair'), case='L', age=(90, 99))
T('us', '''
PSYCHIATRIC INTAKE EVALUATION — CONFIDENTIAL
{clinic}, {city}

Date of evaluation: {D0:long}. Referred by {d}, LCSW. Sources: patient, chart from {hosp}, collateral from mother ({m}, {phone}).

Identification. {p.f} is a {age}-year-old {man}, separated, two children ({k.f}, 9, and {K.f}, 6), employed nights at {emp}, living with a roommate since [[March|August|October]].

HPI. Low mood for ~8 months, worse since the separation; anhedonia, early waking, 15-lb loss. PHQ-9 = 21, GAD-7 = 16, MDQ negative. Passive SI; no plan. On {D-9:mdn} {he} sat in {his} car on the overlook outside {city2} "until {s.f} called." C-SSRS: lifetime ideation type 3, no attempt. One prior admission at {hosp} {D-900:mdn} to {D-893:long} under Dr. {e.l}.

Substances. AUDIT 11. No opioids; PDMP nil.

Meds: sertraline 100 mg (partial response), trazodone 50 mg qhs. Failed bupropion XL 300.

MSE. Cooperative, psychomotor slowing, mood "flat," affect constricted, linear, no AVH, insight fair.

Plan. Cross-taper to venlafaxine XR 37.5 -> 75 mg. Safety plan; firearms with brother {o.f} at {church}'s custody program. RTC {D14:longo}. Crisis line 988. Release signed; e-mail contact allowed at {email:p}.

{h}, MD  (DEA {DEA})
''', age=(26, 58))
T('us', '''
Social Work Note            {D0:us}  1:30p

Met w pt + {his} {son} {k.f} in room. {Mr} {p.l} is {age}, lives alone 2nd floor walk-up at {street}, {city}; {k.f} lives in {city2} and can't take {him}. Retired from {emp} (30 yrs), pension direct-deposits to credit union acct ending {ACC:####}. No HCP on file -> form given.

Barriers
 • stairs, no elevator
 • license ({st}) taken after the {D-30:md} accident; car still at the tow lot, {PLATE}, $40/day. {k.f} will call {phone}
 • food: Meals on Wheels via {county} office on aging, intake w/ {d} on {D2:md}
 • SNAP recert due {D10:md}, case {CASE}
 • VA benefits? claims he served; DD-214 number {OID}; SSN on file {SSN}

SNF choices faxed via CarePort: {nh} (accepts, bed Thurs), {nh2} (declined – O2 need). PASRR Level I done. Ref fax {fax}.

MoCA 17/30. PHQ-2 1. Denies IPV. Reading glasses broken.
Will f/u tomorrow. {e}, LICSW
''', age=(66, 88))
T('us', '''
OUTPATIENT PT — INITIAL EVAL
Pt: {p}  |  {clinic}  |  Ref MD: {d.l}  |  DOI {D-21:us}  |  Visit 1 of 12 auth’d ({HP})
Dx: L ACL reconstruction, BTB autograft, {D-14:us} (Dr. {d.l} at {hosp}), M23.612
Subjective: {age} y.o. {man}, plays soccer Sundays, works as a line cook for {emp}. c/o stiffness, pain 3/10 rest, 6/10 stairs. Goal "back on the field before my wedding {D240:longo}."
Objective:
   AROM L knee 5-92, R 0-140 | quad lag 10° | girth +2.5 cm | SLR 15x w/ lag | KOOS 48 | LEFS 31/80
   Gait: WBAT, brace locked at 0, 1 crutch. Lachman deferred. Homans neg.
   TENS unit issued: Empi Select, serial {SER}; pt signed loaner form {OID}
Assessment: Expected deficits POD 14. No DVT signs (Wells 0).
Plan: 2x/wk x 6 wks. HEP via app, login sent to {email:p} / {phone}. NMES, patellar mobs, heel slides, mini-squats 0-45. Re-eval {D28:us}.
{e}, PT, DPT  NPI {NPI}
''', age=(19, 44))
T('us', '''
Dental progress note

{D0:us0}   {p.mi}   chart {MRN:####~¤####}   Delta PPO sub ID {HP} grp {GRP}
CC: "broke my tooth on a popcorn kernel at {school}'s game"
Med hx reviewed: HTN (amlodipine 10), hypothyroid (levothyroxine 88 mcg), PCN allergy - hives. BP 134/82.
#19 MOD amalgam fx'd DL cusp, no pulp exposure, cold +, perc -, probing 2-3 mm. PA exposed (Schick 33, sensor {SER}). Intraoral photos {PHO} and {PHO2} saved to chart; pt ok w/ use for the insurer.
Dx: cracked tooth, restorable. Tx: 1.7 mL lido 2% 1:100k epi IANB, build-up, prep D2740, digital scan, temp w/ TempBond. Shade A3. Case to {lab}, Rx slip {OID}, due {D15:us0}.
Fee 1,180, est pt portion 472, paid w/ visa ending {ACC:####}.
Next: seat {D16:md0} 8:00 w/ Dr. {d.l}. Reminder text to {phone}. {p.f} asked that we also book {k.f} and {K.f} for prophy same week.
Asst {e.f} / hyg {g.f}
{d}, DDS   {st} lic {LIC}
''')
T('us', '''
WELL CHILD VISIT — 4 YEAR

{clinic}     Provider: {d} CPNP

{p.f} is here with mom ({m}) and baby brother {o.f}. New to practice; moved from {city2} in [[June|July]]. Prior records: {clinic2}, requested {D-12:us}, fax {fax}.

Concerns: picky eater; stutters when excited. Preschool at {school}, teacher {e.l} no worries. Screen time 2 h. Brushes BID, saw Dr. {g.l} (dentist) {D-60:us}.

Growth: Wt 16.4 kg (55%), Ht 102 cm (48%), BMI 15.8. BP 92/56. Vision 20/30 OU. Hearing pass 20 dB.
ASQ-3: comm 50, GM 60, FM 45, PS 55, P-S 60. M-CHAT n/a.
Exam: normal, Still murmur 2/6 supine, no HSM, Tanner I.

Immunizations today ({D0:us}):
  DTaP-IPV (Kinrix) L deltoid       VIS given
  MMRV (ProQuad) R deltoid
  registry ID {OID}
Lead 2.1 mcg/dL, Hgb 12.1.

Social: dad {f.f} deployed, back {D45:mdn}. Custody paper in chart - grandmother {q} may bring child. Medicaid {HP}. Contact {phone}, lives at {street}, {city} {zip}.

A/P Healthy 4 y/o. Speech referral. RTC 1 yr.
''', age=(4, 4))
T('us', '''
DELIVERY NOTE
G3P2002 at 39w2d by LMP c/w 8w US, EDC {D5:us}. GBS neg, Rh pos, rubella imm, GTT 118.
Pt: {p}, MRN {MRN}, age {age}. Admitted {D-1:us} 23:10 in active labor, 5/90/-1. Epidural by {g.il} CRNA. AROM 03:15 clear. Pitocin 2 -> 6 mU/min. Complete 05:40.

NSVD of a live male infant {D0:us} at 06:02 over intact perineum by {d}, CNM; Dr. {e.l} available. Nuchal x1 reduced. Apgars 8/9. BW 3,480 g. Baby MRN {MRN2}, bands {OID} (mom/baby/{s.f}) matched; HUGS tag {SER}. Footprints taken, sheet {BIO:FTP-¤#####}. Placenta Schultze, 3VC, to L&D fridge. QBL 310. Cord gas 7.27/-4.1.

Baby's name: {f}. Peds: {h.l} at {clinic}. Circ wanted. Breast. Pacifier ok.
Mom's contact after d/c: {phone}; going to her mother's in {city2} (not {city}). Big sibs with grandma {m.f}.
PPV 6 wk: {D42:us} with {d.f}.
''', sex='F', age=(19, 41))
T('us', '''
{D0:long}

{d}, MD
{clinic}
{street}
{city}, {st} {zip}

RE: {p}, DOB {dob:us}, our file {MRN:CG-####}

Dear Dr. {d.l}:

Thank you for referring {Mr} {p.l}, whom I saw with {his} sister {q} on {D-6:longo} by video. As you know {his} sister was found to carry a pathogenic variant in BRCA2 (c.5946delT, p.Ser1982Argfs) at {lab} (report {ACN}).

Pedigree: mother {m.f} died of ovarian cancer at 52; maternal aunt, breast at 47; maternal uncle in {city2}, prostate, Gleason 4+5. Paternal side Ashkenazi, from {wcity}; grandfather lived to {agew}. No Lynch, Li-Fraumeni or Cowden features.

We discussed autosomal dominant inheritance, GINA and its gaps for life insurance, and management per NCCN. A saliva kit (barcode {OID}) was mailed; results in 3 weeks go to the portal, {url}. {His} plan, {emp} self-insured (ID {HP}), requires a form, enclosed.

Please call me at {phone} with questions.

Sincerely,
{e}, MS, CGC
cc: {h}, MD
'''.replace('grandfather lived to {agew}', 'grandfather lived to a great age'))
T('us', '''
MEDICAL ONCOLOGY FOLLOW-UP                              {D0:us}
{p} ({MRN})                                   {hosp} Cancer Ctr, {city}

Onc history
{D-610:us}   CXR for cough -> 4.2 cm RUL mass
{D-596:us}   EBUS: adenocarcinoma; station 4R+, 7+. {SPEC}
{D-580:us}   NGS ({lab} #{ACN}): KRAS G12C, STK11 wt, TP53 R273H, PD-L1 60%
{D-570:us}   cis/pemetrexed + 60 Gy/30 fx begun (Dr. {e.l})
{D-500:us}   durvalumama started -> stopped G2 pneumonitis; pred 1 mg/kg taper
{D-20:us}   PET: new L2 and left adrenal lesions

Interval: {age} yo {man}, here with {s.f}. ECOG 1. Back pain, 4/10, oxycodone 5 mg 3x/day. No cord sx. Appetite fair.

Labs {D-1:md}: WBC 5.9 Hgb 10.8 Plt 214 Cr 1.02 ALT 31 ALP 188 TSH 6.7 Ca 9.9

Plan: 1. sotorasib 960 mg daily (CodeBreaK 200), PA sent, ref {CLM}. 2. MRI L-spine. 3. RT to L2 8 Gy x1 w/ {e}. 4. Zometa after dental ok – DDS {g.l} {phone}. 5. Trial alternative discussed, coordinator will call {him} at {phone2}. 6. RTC {D21:us}.

{d} MD
'''.replace('durvalumama', 'durvalumab'), age=(45, 84))
T('us', '''
*** FAX ***
TO: Prior Authorization Dept     FAX: {fax}
FROM: {pharm}, {street}, {city} {st} {zip}    PH: {phone}
RE: PA REQUEST — Dupixent 300 mg/2 mL pen
DATE: {D0:us}        PAGES: 3

Member .......... {p.lf}
Member ID ....... {HP}        Group {GRP}
DOB ............. {dob:us}
Rx # ............ {OID:¤######-##}     written {D-4:us}
Prescriber ...... {d}, MD   NPI {NPI}   DEA {DEA}   office fax {fax2}
Diagnosis ....... L20.9 atopic dermatitis, BSA 22%, EASI 24
Tried/failed .... triamcinolone 0.1% oint (8 wk); tacrolimus 0.1%; MTX 15 mg wkly x 4 mo (ALT 121); NB-UVB
Weight .......... 81 kg

Patient has been waiting since {D-18:md}; rejected code 75. Last fill of prednisone 20 mg on {D-10:md} by {e}, PA. Please expedite. Ask for {g.f} (tech) or me after 2 pm.

{h}, PharmD
Confidential: if received in error notify {email:h}.
''')
T('us', '''
To whom it may concern at {hosp} Neurology,

Please see my patient {p}, a {age} yo right-handed {man} from {city}, {countyn} county, who farms corn & beans and also drives a school bus for {emp}. About a year ago {his} {wife} {s.f} noticed that one hand shook while {he} read the paper. Now there is a rest tremor 4-5 Hz, reduced arm swing on the left, micrographia, hyposmia. No falls, no orthostasis (138/80 -> 132/78). MMSE 29/30. I suspect Parkinson disease rather than essential tremor; ceruloplasmin normal so not Wilson disease, TSH 2.2, no metoclopramide exposure.

I started carbidopa/levodopa 25/100 half tab TID on {D-28:longo} and {he} came back on {D-2:longo} "looser." MRI brain done at {hosp2} on {D-35:us} (disc enclosed, {ACN}) unremarkable apart from Fazekas 1.

{He} would rather see Dr. {d.l} than go all the way to {city2} again. Insurance: BCBS {HP}. Phone {phone}, mail to {pobox}, {city} {zip}. CDL number {DL} - DOT medical card expires {D90:us}, so timing matters.

Many thanks, and regards to {g.f},

{e}, MD
{clinic}  tel {phone2}
''', age=(52, 76))
T('us', '''
DEATH NOTE

Called by RN {d.f} at 0318 to pronounce {p}. Pt is a {age}-year-old {man} admitted {D-6:us} from {nh} with aspiration PNA, comfort measures since {D-2:us} per family meeting w/ {k} (HCP) and palliative (Dr. {e.l}).
On exam: no response to voice or sternal rub, pupils fixed 6 mm, no heart sounds x 60 s, no resp effort. Asystole on tele, strip in chart. Medtronic pacer (s/n {SER}) magnet not required.
Time of death 03:24, {D0:longoy}.
Cause: hypoxic respiratory failure d/t aspiration pneumonia d/t advanced Lewy body dementia. Contributing: HFpEF, stage 4 sacral ulcer.
ME of {county} notified ({g}), declined, case {CASE}. Organ bank ref # {OID}, not a candidate (age).
Family: {k.f} at bedside; {his} {wife} {s.f}, also in her nineties, at home on {street}, told by phone {phone}. Chaplain {h.l} called, funeral home in {city} to be named. Ring + watch given to {k.f}, receipt thumbprint form {BIO}.
Autopsy declined.
{n}, MD, PGY-3, lic. {LIC}
'''.replace('also in her nineties, ', '').replace('{his} {wife}', 'the spouse,').replace('spouse, {s.f}', 'spouse, {s.f},').replace('{s.f},, at', '{s.f}, at'), age=(90, 103))
T('us', '''
{emp} HEALTH PLAN — Appeals & Grievances
{pobox}, {city}, {st} {zip}
Toll free {phone}    {url}

{D0:long}

{p}
{street}
{city2}, {st2} {zip2}

Member ID: {HP}            Claim number: {CLM}
Group: {GRP}
Date(s) of service: {D-60:us0} – {D-57:us0}
Provider: {hosp} / {d}, MD (NPI {NPI})

Dear {p}:

We received your appeal on {D-8:long}. We have decided to uphold our decision. The request was for inpatient rehabilitation after lumbar fusion (CPT 22633, L4-L5). Our medical director, {e}, MD, board certified in physical medicine, found that the chart did not show the need for two therapy disciplines three hours a day (Milliman RRG, 25th ed.). The FIM score was 92.

You may ask for an external review within 4 months of this letter. You were logged in from {IP} when you sent the appeal; if that was not you, call us now. Amount you may owe: $14,880.00.

Sincerely,
{g}
Appeals Coordinator II
''')
T('us', '''
MyChart thread — exported {D0:us} 16:20 by user {OID:u######} from {IP}
Subject: RE: RE: parking + refill

From: {p}    Sent: {D-3:us} 9:02 AM
Hi Dr. {d.l}, two things. (1) I'm almost out of Lamictal 200, can you send to {pharm} on {street}? (2) My car got ticketed in your garage again while I had my EEG!! plate {PLATE}, I have the validation stub. Also new ph # {phone}. Thx, {p.f}

From: {e}, RN    Sent: same day 1:47 PM
Hello {p.f}, refill request sent to the doctor. Your last level was {n:4.1-9.8} mcg/mL. Have you had any seizures since {D-50:longo}?

From: {p}    Sent: {D-2:us} 7:15 AM
One small one on {D-14:md}, {s.f} says 30 sec, I didn't drop. Had skipped doses when we were at my in laws in {city2}.

From: {d}, MD    Sent: {D0:us} 4:11 PM
Sent #180 with 1 refill. Stay on Lamictal 200 BID and clobazam 10 qhs. No driving until 6 mo. seizure free per {st} law. For parking e-mail {email:g}. You can also open the video visit on {D12:md} here: {url}.
''')
T('us', '''
Phone note. Spoke w/ {k.f} ({p.f}'s {n:50-66} yr old daughter, HIPAA form signed {D-100:md}). She'll be in from {city2} on the {D4:ord} and wants to meet with {d} and whoever does the wound care. Mom had her {age}{th} birthday Sunday, ate cake, then "off" since. Glucoses 240, 311, 288. No fever. Not at {nh} anymore — she moved back to the house on {street} {D-11:md} with a private aide, {e.f}, who gives the Lantus. {k.f} not sure if 12 or 22 units!! Old bottle says 12 (Dr. {g.l}, {D-45:md}). Told her 12, do not give more, recheck 4 pm, call if >350 or sleepy. Aide's cell {phone}. {k.f}'s cell {phone2}, or her work, {emp}, where she can be pulled off the floor. Also wants the handicap placard form mailed c/o {k}, {pobox}, {city2}. Will route to {h.f} for the VNA order. 3:50p {n.ini}
'''.replace('({p.f}\'s {n:50-66} yr old daughter', '({p.f}\'s daughter'), sex='F', age=(90, 98))
T('us', '''
CHAT TRANSCRIPT  session {OID:%%#%-####}  client ip {IP}  {D0:iso}
[10:02] BOT: Welcome to {clinic} virtual urgent care. Please confirm your full name and date of birth.
[10:03] guest: {p.low} {dob:usy}
[10:03] BOT: Thanks! In which city are you right now?
[10:03] guest: {city} . usually {city2} but im traveling for work ({emp})
[10:05] {d.f} (NP): hi this is {d.f}, I'm the nurse practitioner on today. What's going on?
[10:06] guest: burning when i pee since {D-2:mdn}, had uti in spring took macrobid worked
[10:07] {d.f} (NP): any fever, flank pain, chance of pregnancy, allergies?
[10:08] guest: no no no sulfa = rash
[10:09] guest: temp 98.9
[10:11] {d.f} (NP): Ok. Nitrofurantoin 100 mg BID x5d. Which pharmacy
[10:12] guest: {pharm} the one on {street} zip {zip}
[10:13] {d.f} (NP): sent. your plan card?
[10:15] guest: aetna {HP} , card on file visa ending {ACC:####}
[10:16] {d.f} (NP): visit summary goes to {email:p}. if vomiting or T>101 go to ED. If not better in 3 days message us or call {phone}
[10:17] guest: thx ur the best
[10:17] BOT: Session closed. Supervising MD: {e}.
''', sex='F', age=(19, 60))
T('us', '''
SCREENING LOG / ELIGIBILITY NOTE                     Protocol {OID:@@@-####-301}   Site {SUBJ}
Subject initials {p.ini}   Subject no. {SUBJ2}   Screening date {D0:DMON}

Subject {p} ({age} {M}) signed ICF v4.0 at 09:14 on {D0:DMON}; copy given. eConsent via tablet {SER}, fingerprint token {BIO:FP-¤####-R2~FT-!!!!!!!!}, network {IP}. Witness: {g}.

Inclusion                                        Met?
 1  Age >= 18                                    Y
 2  HbA1c 7.5-10.5 (8.4 on {D-3:DMON}, acc {ACN})   Y
 3  eGFR >= 30 (64)                              Y
 4  BMI >= 27 (33.1)                             Y
Exclusion
 1  Pancreatitis hx                              N
 2  MTC / MEN2                                   N
 3  GLP-1 RA within 90 d — last semaglutide {D-131:DMON}, confirmed by {pharm}   N

Con meds: metformin 1000 BID, rosuvastatin 20, HCTZ 12.5. Similar design to SURPASS-2 and LEADER.
ECG: QTcF 418. Vitals 132/78, 71, 36.6.
PCP letter to {d}, MD, fax {fax}, sent {D1:DMON}. Stipend $75 ClinCard {ACC}. Transport from {city} by {h.f} (spouse).
Comment: reachable {phone}; do not call at work ({emp}).
{e}, CRC for PI {n}, MD.  IVRS: {url}
''')
T('us', '''
HOME HEALTH VISIT RECORD
+--------------------+-------------------------------------------+
| Client             | {p.lf}
| Agency ID          | {MRN}     SOC {D-22:us}     Cert thru {D38:us}
| Address            | {street}, {city}, {county}
| Age                | {age}    DOB {dob:us}    MBI {SSN:mbi}
| Aide vehicle       | {PLATE}, 14.2 mi
| Arrive/Leave       | 10:05 / 10:50
+--------------------+-------------------------------------------+
| BP 146/72 sit, 128/66 stand   HR 62   T 97.6   O2 94% RA   FSBS 178
| Wound              | L heel unstageable 3.0 x 2.2 cm, 40% slough, Santyl + foam
| Wound photo        | {PHO}
| Vac                | KCI ActiVAC serial {SER}, -125 mmHg, canister 60 mL
| Meds               | warfarin 2.5 (INR 2.6), furosemide 20, donepezil 10
| Caregiver          | {son} {k}, {phone}; backup neighbor {g.f}
| MD contacted       | Dr. {d.l}, INR result, {D0:md} 11:15
+--------------------+-------------------------------------------+
Teaching: offload w/ Prevalon boot; Coumadin diet. Client states "I taught at {school} 41 years, I can read a label."
Next: {D3:md} RN, {D5:md} PT ({h.f}).      {e}, RN   {LIC:RN-¤#####}
''', age=(90, 99))
T('us', '''
KIDNEY TRANSPLANT CLINIC — 3 mo post

{p.LF} | {MRN} | {D0:us0} | coordinator {e.f} {phone}

{age} {M}, ESRD from IgA nephropathy, on HD at {dialy} {D-1500:us} until LDKT {D-92:us0} from spouse {s.f} (donor hospital no. {MRN2}; UNOS donor {OID:A@@@###}; 5/6 antigen MM; CMV D+/R-). Simulect induction. WIT 32 min. DGF none. Ureteral stent (lot {LOT}) out {D-50:md}.

Subj: well, back to part-time at {emp}. Tremor mild. BP log 130s.
Meds: tacro 4/4, MMF 1000 BID -> 500 (WBC 2.6), pred 5, Valcyte 450, Bactrim SS, nifedipine XL 60
Labs {D-1:md}: Cr 1.31 (nadir 1.18) | FK 9.4 | Mg 1.5 | BK <500 | DSA neg | UPCR 0.14
US {D-30:md}: RI 0.68, no hydro. Bx {D-29:md} ({SPEC}) Banff: borderline, i1 t1 v0 g0, C4d 0. Pulsed SoluMedrol 250 x3.

Plan: FK goal 8-10; drop Valcyte at 6 mo; derm; Tdap ok. Card stamps to {city} PCP Dr. {g.l}. Medicare {SSN:mbi} + {HP}. Labs standing order {OID2} at {lab} weekly.
{d} MD, Transplant Nephrology
''')
T('us', '''
{school} — HEALTH OFFICE
Asthma / Allergy Action Plan, school year

Student name: {p}                Grade/HR: 4 / {e.l}
Student ID: {OID:¤#####}         Birth date: {dob:us0}
Parent 1: {m}   Cell: {phone}    Work: {emp} 
Parent 2: {f}   Cell: {phone2}
Home: {street}, {city} {zip}
Doctor: {d}   Fax for this form: {fax}
Bus driver: {g.f}  Bus plate {PLATE}

GREEN  Flovent 44 mcg 2 puffs BID with spacer. Peak flow > 210
YELLOW Albuterol HFA 2-4 puffs q4h; PF 130-210; call parent
RED    Albuterol 6 puffs, EpiPen Jr 0.15 mg if hives + wheeze; call 911

Triggers: peanut (IgE 41 kU/L), cats, cold air. Last ER visit {D-70:us0} at {hosp}.
May carry inhaler:  [X] yes  [ ] no
Expires {D300:us0}

Parent signature on file, {D0:us0}
Provider signature: {d}, MD    {LIC}
Nurse received {h.ini2}. Sibling {k.f} in kindergarten has same plan.
''', age=(9, 10))
T('us', '''
DEPARTMENT OF CORRECTIONS - HEALTH SERVICES
INTAKE MEDICAL SCREEN / {prison}
INMATE: {p.LF}   DOC# {OID:@¤#####}   HOUSING: C-2-14
DOB {dob:us0}   SSN {SSN}   BIOMETRIC ENROLL: IRIS {BIO:IRIS-@@####~IR¤#####} / R INDEX {BIO2:FP-¤####-R2~FP¤######}
TRANSFERRED FROM: {prison2}, {D-1:us0}, VAN {PLATE}

1. MEDS ON ARRIVAL: BUPRENORPHINE-NALOXONE 8/2 SL BID (VERIFIED {clinic}, {phone}), QUETIAPINE 100 HS
2. SUICIDE SCREEN: PRIOR ATTEMPT (AGE 19, OD). DENIES NOW. LEVEL 3
3. TB: TST PLACED {D0:us0} L FOREARM, READ 48 H
4. HEP C AB POS {D-400:us0}, GT 1A, APRI 0.6, NEVER TREATED
5. WITHDRAWAL: COWS 6, CIWA 2
6. PREGNANCY: N/A
7. INJURY: L ORBIT ECCHYMOSIS 3 DAYS, SAYS FELL. CT AT {hosp} NEG FOR FX
EMERGENCY CONTACT: {m.fn} (MOTHER) {city}, {st} {phone2}
TATTOO R NECK "{k.f}"
PLAN: MAT CLINIC DR {d.l} {D1:us0}; PSYCH 1 WK; HCV CLINIC; LOWER BUNK 90 D
{e.LF}, LPN
''', sex='M', case='U', age=(20, 60))
T('us', '''
{hosp} SLEEP DISORDERS CENTER
Polysomnogram — split night          Study ID {OID:PSG-YY-¤###~SL¤#####}

Name {p.lfmm}    Age {age}    Sex {M}    BMI 41.2    Neck 17.5 in    ESS 16/24
Study night {D0:us}–{D1:us}      Tech {d.f}, RPSGT      Scored by {e.il} {D2:us}      Referring {g}

            Diagnostic     CPAP
TST (min)   142            218
AHI         68.4           3.1 @ 13 cmH2O
RDI         71.0           4.4
Nadir SpO2  71%            89%
PLMI        6              2
REM %       4              27

Snoring analysis voice file {BIO:VP_¤######~VPR-¤####}. EKG: PACs. One Cheyne-Stokes run. Cohen kappa for scorer n/a.
IMPRESSION: Severe OSA (G47.33), good response at 13.
DME: {emp} to set up AirSense 11, device no. {SER}, modem {MAC}; cloud {url}. F20 mask, M. Compliance download due {D31:us}–{D90:us}. Patient lives in {city}, ok with pick-up; call {phone} or wife's work {phone2}. DOT driver: letter to employer withheld until compliant. Plan ID {HP}.

{h}, MD, FAASM
'''.replace("wife's work", 'work'))
T('us', '''
MSH|^~\\&|LIS|{lab}|EHR|{hosp}|{D0:hl7}||ORU^R01|{OID:MSG¤######}|P|2.5.1
PID|1||{MRN}^^^MR||{p.hl}||{dob:hl7}|{M}|||{street}^^{city}^{st}^{zip}||{phone}||||||{SSN}
PV1|1|I|4W^412^1|||||||||||||||{ACC}
NK1|1|{s.hl2}|SPO|||{phone2}
IN1|1||{HP}|
ORC|RE|{OID2:ORD-¤######~¤########}|||CM
OBR|1|||CBC WITH AUTO DIFF AND BASIC METABOLIC PANEL|||||||||||{NPI}^{d.hl}
OBX|1|NM|6690-2^WBC||11.8|10*3/uL|4.0-10.5|H|||F
OBX|2|NM|718-7^HGB||8.9|g/dL|12.0-16.0|L|||F
OBX|3|NM|777-3^PLT||402|10*3/uL|150-400|H|||F
OBX|4|NM|2823-3^K||5.9|mmol/L|3.5-5.1|HH|||F
NTE|1||K 5.9 CALLED TO {e.U} RN AT 0412 {D0:us0} READ BACK OK. SPECIMEN SLIGHTLY HEMOLYZED, SUGGEST REPEAT WITH FRESH LITHIUM HEPARIN TUBE BEFORE TREATMENT.
NTE|2||PREVIOUS K 4.4. A FEW HOWELL-JOLLY BODIES SEEN, REVIEWED BY DR {g.LU}.
NTE|3||RELEASED FROM ANALYZER XN-3100 SN {SER} HOST {IP}
''')
T('us', '''
appt_date,time,patient,dob,mrn,phone,reason,provider,ins_id,comment
{D0:iso},08:00,"{p.lf}",{dob:iso},{MRN},{phone},"A1c recheck, Ozempic 0.5 to 1 mg if tolerated, foot exam due",{d.l},{HP},"bring meter; {s.f} drives"
{D0:iso},08:40,"{g.lf}",{D-9000:iso},{MRN3},{phone3},"INR 4.8 on fingerstick, hold warfarin two doses then recheck",{n.l},,"works at {emp}, call after 3"
{D0:iso},09:20,BLOCKED,,,,"staff meeting and Narcan training, no double booking please",,,
{D0:iso},09:40,"{x.lf}",,{MRN5},,"sports PE {school}, had Osgood-Schlatter last season",{n.l},,"mom {q.f} will drop off the form; vaccine record from {email:q}"
''')
T('us', '''
REMOTE DEVICE TRANSMISSION — UNSCHEDULED
Pt {p.LS}   DOB {dob:DMON}   Clinic {hosp} EP   Received {D0:DMON} 02:14
Generator   Evera MRI XT DR DDMB1D4   SN {SER}   Implant {D-1400:DMON} by {d}
RA lead     5076-52   SN {SER2:PJN¤######}
RV lead     6935M-62  SN {SER3:TDL¤#####@}
Gateway     MyCareLink 24950  MAC {MAC}  last IP {IP}

Battery 3.1 y. RV thresh 0.75 V @ 0.4 ms, imp 456 ohm, R 8.9 mV. AT/AF burden 4.2%. OptiVol crossed {D-9:mon}.

Episode #217: VF zone 214 bpm, 9 beats ATP during charge failed -> 35 J x1 -> sinus. Pt was in bed, {s.f} saw it.

Called {phone} 07:40, spoke to {p.f}: ran out of sotalol 80 while staying at a hotel in {city2}; feels ok. To ED at {hosp2} for K/Mg. Dr. {e.l} aware. Driving restriction 6 mo given (truck driver at {emp}, CDL {DL}).
Next remote {D91:DMON}; in person {D7:DMON} w/ {g.f}, device RN.
URL for strip: {url}
''', age=(40, 85))
T('us', '''
dictaton {d.fl} {d.ll} md. date of servce {D0:spoken}. pateint name {p.low} thats spelled as it sounds medcal record {MRN}. this is a {age} yera old {male} who comes in for folow up of his diabetse and copd period. he was last seen by doctor {e.ll} in {city} on {D-88:spoken} comma at that tiem a1c was 8.1 period. he stoped the lisinopril becuase of coguh and is on losartan fifty. new paragraph. he tells me his wife {s.fl} had a storke in feburary and is at {nh} comma he goes evry day by bus. he smokes half pack. exam blood presure one fifty two over eighty six, lungs with ronchi at the basses, no edmea, monofiliment decreased bilat. spirometry fev1 54 percent gold 2 period. asesment and plan number one diabetes incrase glargine to 24 units number two copd add tiotropium 18 mcg number three htn add amlodipine 5. number four, he needs the form for {emp} retiree plan, id is {HP} and they want it faxed to {fax} befor the {D12:ord}. return {D60:spoken}. copy to doctor {g.low} at {clinic} phone {phone}. end dictaton job {OID:¤#####}
'''.replace('his wife', 'his wife'), sex='M', case='L', age=(50, 86))
T('us', '''
ANESTHESIA RECORD (abstract)
Pt {p.il}   MRN {MRN}   {D0:us0}   OR 11   ASA 3E   NPO 8h   Wt 102 kg  Mallampati III
Anesth: {d} MD / {e.f} CRNA     Surgeon: {g.l}
Machine GE Aisys CS2 sn {SER}  net {IP}   Vaporizer sevo sn {SER2}
TIME   BP       HR   SpO2  EtCO2  SEVO  NOTES
1402   142/88   96   99    -      -     preox
1407   104/60   88   100   34     -     prop 180, sux 120, fent 100; Glidescope, gr 1 view, 7.5 ETT @ 22
1415   98/54    84   100   36     1.8   phenyl 100 x2
1440   118/66   80   99    37     2.0   roc 50, cefazolin 3 g, R IJ 8.5 Fr (lot {LOT})
1530   122/70   78   99    36     2.1   hypoTh 35.4, Bair on. 1u PRBC, unit {OID:W¤### ## ######}
1612   136/80   90   98    38     0     sugammadex 400, TOF 0.95, extub
Hx: OSA, HTN, prior difficult IV at {hosp2} {D-700:us}; MH neg. Consent by spouse {s} (pt confused), witnessed {h} RN.
EBL 600  IVF 2.4 L  UOP 310. To PACU, report {x.f}. Waste fentanyl 150 mcg witnessed. CRNA lic {LIC}. Pt from {city}.
''')
T('us', '''
WOUND & BURN CLINIC
{D0:mons}. {p}, {age}, referred by {d.l} / {clinic}.

Hx: 11% TBSA mixed partial grease burn R forearm + thigh, {D-17:mons}, at work ({emp}; workers' comp claim {CLM}, adjuster {g}, {phone}, fax {fax}). Initially seen at {hosp}, transferred to us.

Photos today, consent on file: {PHO} (forearm), {PHO2} (thigh), full-face {PHO3} for scar baseline. Prior set {D-10:md}.

Forearm: re-epithelialized 90%, blanching, VSS 4. Thigh: 6x4 cm deep, pale, no cellulitis. Cx {D-7:md}: MSSA, oxacillin S. Prealbumin 17.
Tx: debrided, Mepilex Ag; STSG offered, on for {D6:md} w/ Dr. {e.l}. Dermatome Zimmer, 0.012 in. Ketamine ok previously.
Pain: gabapentin 300 TID, oxycodone 5 prn #20 (DEA {DEA}).
RTW: none until {D30:mons}. Lives w/ mom {m.f} in {city}; she does drsgs.
Garment vendor: order {OID}, account {ACC}.
{h} APRN  /  {x.ini2}
''', age=(20, 60))
T('us', '''
** HOSPITALIST SIGN-OUT {D0:md} NIGHT ** (shred after use)
1) 501 {p.l} {age}{M} GIB on plavix, EGD {D1:md} (GI {d.l}), Hgb q6, xfuse <7. fam {s.f} {phone}
2) 503 {e.l}, {e.f} 71F urosepsis, lactate 4.1->1.9, CTX d2, bcx GNR. f/u cx {ACN}
3) 507 {g.LU} — placement, {nh}. guardian hearing {D5:md}, docket {CASE}. Haldol 0.5 prn
4) 510 {h} DKA, gap closed, bridge lantus 20u. mom drives up from {city}, ok to tell her
5) 512 "{nick}" {x.l} etoh w/d CIWA 18, Librium taper, Thiamine 500 IV TID, Wernicke? MRN {MRN} dup, HIM aware
6) ADMIT pending from {hosp}, {y.lf}, PE + RH strain, troponin 210, sPESI 2, hep gtt, ETA 2330, xfer ctr {phone2}
7) 515 pt in custody. do NOT list name on board. mugshot id {BIO:MG-¤#####} in sitter binder
Code: 507 DNR. rest full. Cross cover {n.f} pgr {phone3}
'''.replace('"{nick}" {x.l}', '"{w.f}" {x.l}'))
T('us', '''
SEXUAL ASSAULT FORENSIC EXAM — summary for chart (kit kept separately)
Exam start {D0:us0} 04:35, {hosp} ED room 12. SANE: {d}, RN ({LIC}).
Police: {city} PD, Det. {e.l}, incident {CASE}. Advocate {g.f} from {shelter} present.
Patient {p}, DOB {dob:us0}, MRN {MRN}. Safe phone {phone} (do not leave voicemail). Do not mail anything to {street}. Safe e-mail {email:p}.
Event {D-1:us0} about 23:00, acquaintance; patient gives his first name as {h.f} and says he drives a white van, plate "{PLATE}" or similar, delivers for {emp}.
Kit no. {OID:SAK-¤#####~K¤######}, sealed 07:10; released to police. Suspect transfer print lifted from phone case, latent {BIO:LP-¤####}. Injury photos {PHO}.
Findings: ecchymosis R upper arm 3x2 cm; no strangulation signs; GCS 15; anogenital - 0.5 cm abrasion at 6 o'clock.
Meds: ceftriaxone 500 mg IM, azithro 1 g? no — doxy 100 BID x7d, metronidazole 2 g, ulipristal 30 mg, Biktarvy x28 d (PEP), Hep B #1.
F/u: {clinic} {D14:us0}. Crime victims comp. form given.
''', age=(18, 50))
T('us', '''
OTP (methadone) dosing clinic – individual note

Client ID {OID:M-¤####}  {p.f} {p.l}  {D0:us}  window 2  counselor {d.f}
Dispensing unlocked by finger scan ({BIO:FP-¤####-R2~bm-¤#####}); scan failed x2 earlier in wk.
Dose: methadone 85 mg, observed. QTc 441 on {D-30:us}. Take-homes: 2 (lockbox seen).
UDS {D-5:us}, acc. {ACN}: + methadone/EDDP, + THC, - fentanyl (first neg since [[January|May|February]]!).
{p.f} doing better. Got job at {emp}, starts {D4:us}, 6a shift so asks for earlier window. Lives at {shelter}, looking at a room in {city2}. Visits w/ {k.f} at DCF supervised, worker {e}. Court: probation off. {g.l}, {county}, {D11:us}.
Health: HCV cured (SVR12). Abscess L forearm healing. Naloxone 4 mg given. BP 118/70. COWS 2.
Ins {HP}. Balance $45, acct {ACC}. New cell {phone}.
Plan: cont 85; phase 3 if next 2 UDS neg; {h}, MD to review {D21:us}.
''')
T('us', '''
TRAUMA H&P (Level 2 activation)
Pt ID'd at 0150 as {p} (was unidentified), {age} {M}, {D0:us0}, MRN {MRN}, tmp MRN {MRN2} merged.
MECH: restrained driver, head-on vs pole on Rt 9 near {city2}. + airbag, 25 min extrication. Vehicle {VIN} tag {PLATE} (police rpt {CASE}). Wallet: DL {DL}, organ donor. EtOH pending; {county} sheriff asks for legal draw, form {OID}.
PRIMARY: A intact, B dec L, C 98/60 HR 126, D GCS 13 PERRL, E 35.8. FAST + LUQ. L chest tube 32 Fr, 300 cc.
Tx: 2u PRBC, TXA 1 g, Ancef 2 g, Td.
IMAGING: CT head neg; C-spine neg; L rib 5-9 fx; grade III splenic lac (AAST), blush; L4 TP fx; Chance fx no.
To IR: Dr. {d.l}, splenic art embo, Nester coils lot {LOT}. then SICU 8.
FAMILY: {wife} {s} arrived fr {city}, {phone}. says PMH Marfan, s/p Bentall {D-2000:us0} at {hosp2}, on warfarin! INR 2.9 -> Kcentra 25 u/kg.
INS: auto carrier claim {CLM}; Health {HP}. Employer {emp}.
{e.il} PGY-4 / att {g}
'''.replace('{wife} {s}', 'spouse {s}'), age=(19, 70))
# ---------------------------------------------------------------- templates: UK / IE / AU / CA
T('uk', '''
{clinic}
{street}, {city}, {county}, {zip}
Tel {phone}

{D0:dmy}

Dr {e}
Consultant Rheumatologist
{hosp}

Dear Dr {e.l},

Re: {Mr} {p}, d.o.b. {dob:uk}, NHS No {SSN}
    {street2}, {city2} {zip2}   Mobile {phone2}

Thank you for seeing this {age} year old {gent}, a dinner supervisor at {school}, who has had 10 weeks of early morning stiffness lasting two hours and swelling of the MCPs and wrists. ESR 64, CRP 48, RF 210 IU/ml, anti-CCP >340. Hb 108, MCV 81. Squeeze test positive. No psoriasis, no Raynaud's.

I gave Depo-Medrone 120 mg IM on {D-7:dmo} with good effect and naproxen 500 mg bd with omeprazole. {His} late mother, {m.f}, had RA and was under your unit.

{He} is going to {wcity} to see family from {D20:uk}, so an appointment before then would be much appreciated. Alcohol 4 units/week.

With kind regards,

Yours sincerely

Dr {d}
GMC {LIC:#######}
''', age=(30, 75))
T('uk', '''
PRF {OID:¤########}  {D0:uky}  veh reg {UKPLATE}
999 from dtr {k.f} 0211. cat 2 "chest pain". o/a 0229. flat 3rd floor, lift u/s. pt {p} {age}{M} dob {dob:uk} nhs {SSN}
pc: central crushing cp 1/24 rad jaw, clammy. pmh: MI x1, AF, T2DM, hiatus hernia. dh: apixaban, bisop 5, ramipril, GTN, metformin. nkda
obs 0233 hr 48 bp 88/52 rr 22 sats 93 air bm 9.2 t36.1 gcs15 news2 = 8. 12 lead inf stemi, RV4 +
rx: asp 300 po, ticag held (d/w ppci nurse {d.f}), iv 20g L acf, 250ml saline, O2 4l, morph nil. pads on. lifepak {SER}
precall {hosp} cath lab 0241 - accepted. rep {phone}
off scene 0252, w/ dtr, blue lights. house key w/ neighbour {e} no.{n:2-60} same block. addr {street} {city} {zip}. cat fed by neighbour too
0309 handover to SSN {g.l}, {h.f} HCA. pt's own GP {x.l}, {clinic}
belongings: bag tag {OID2:@@¤####}, DNACPR none
crew: {y} HCPC {LIC:PA#####}, {z} EMT2. driving {z.f}
'''.replace('{n:2-60} same', '[[4|11|16]] same'), age=(50, 88))
T('uk', '''
EMERGENCY DEPARTMENT DISCHARGE — to GP

Attendance no.  {OID:ED-YY-¤#####~YY/¤#####}       Arrived {D0:uk} 17:48   Left {D0:uk} 21:05
Patient         {p.fn}      {M}      {dob:uk}
NHS number      {SSN}       Unit no. {MRN}
Address         {street}, {city}, {zip}
GP              {d.ils}, {clinic}
Seen by         {e} (F2)  /  discussed with {g} (Cons)
School/work     {emp}

Presenting: FOOSH off e-scooter. R wrist pain.
Exam: dinner-fork deformity, NV intact, EPL ok. No scaphoid tenderness. 
XR ({ACN}): Colles' fracture, dorsal angulation 24°, ulnar styloid #.
Treatment: Bier's block, 40 ml prilocaine 0.5%, MUA, backslab. Check film angulation 6°. Co-codamol 30/500 TTO.
Follow up: virtual fracture clinic {D1:dms}; physio will ring on {phone}. Clinic letter also to {email:p} at own request.
Safeguarding: nil. Partner {s.f} collected {him}.
Advice: RICE, cast care sheet, return if numb. Fit note to {D42:uk}.
Dept fax for records {fax}
''', age=(18, 70))
T('uk', '''
District nursing – contact record
{D0:dms}  AM run, {d.f}

1. {p} ({age}), {street}, keysafe known to team. bilat leg ulcers, K-Two layered, R gaiter 4x3 L malleolar 2x2 static. ABPI 0.92/0.88. MRSA swab sent {ACN}. Granddaughter {k.f} moving in from {city2} on the {D6:ord}. Says she's waiting for her card from the King. Weight 44 kg, MUST 2 – d/w GP {e.l}. Next {D3:dm}

2. {g.l}, {g.f} – insulin, Humulin M3 18u, BM 13.1. Son {o.f} rang {phone}, worried re hypos; diary seen, lowest 5.2.

3. {x} at {nh}: catheter change 14Ch LTC, 10 ml, lot {LOT}, d/t again in 12 wks. Carer {y.f} says bypassing. SystmOne {MRN}.

4. Mr {z.l} - not in. Neighbour at no. [[6|9|12]] says gone to {hosp} Tues by ambulance. Rang ward, confirmed. Discharge plan {D5:dm}?

Mileage 31, {UKPLATE}. Insulin pump loan returned to stores. Bag low on Inadine. Handed to {n.f} 13:15.
''', sex='F', age=(99, 102))
T('ie', '''
{hosp}
Department of Gastroenterology
Outpatients: {phone}        Fax: {fax}

Clinic date {D-3:uk}       Ref: {d.ini2}/{e.inil}
MRN {MRN}

Dr {g}, {clinic}, {city}, {county}, {zip}

RE: {p}, {street}, {city2}        DOB {dob:uk}        PPSN {SSN}

Dx: Crohn's disease (Montreal A2 L3 B1), ileocolonic, 2011
Rx: vedolizumab 300 mg 8-weekly; Calcichew; B12

Dear {g.f},

I reviewed {p.f} today along with {his} mother {m.f}. {He} is well in {himself}, BO x2, no blood; HBI 3. Faecal calprotectin 88 (was 940). MRE of {D-40:dmo} in {hosp2} shows resolution of terminal ileal thickening. Bloods: Hb 13.1, CRP 2, albumin 41, LFTs normal.

{He} has got a place on the apprenticeship with {emp} and starts on {D20:dmo}; infusions can be moved to a Saturday list, so please ring the infusion suite. Invoice for the private scope went to VHI in error and has been corrected.

See in 6 months.

Kind regards,
{d}
Consultant Gastroenterologist, IMC {LIC:######}
'''.replace('{himself}', 'general'), age=(18, 35))
T('au', '''
REFERRAL — {clinic}
Provider no. {LIC:######@@}     ph {phone}     f {fax}

{D0:uk}

To: A/Prof {d}, Cardiothoracic OPD, {hosp}

Re {p}   DOB {dob:uk}   {street}, {city} {st} {zip}   M {phone2}
Medicare {SSN:au}    DVA {HP:@X######}    NOK {s} ({s.f} is profoundly deaf, please SMS)

G'day {d.f},

Thanks for seeing {p.f}, {age}, ex-shearer, lives out past {city2}. Severe AS: mean grad 48, AVA 0.7, LVEF 55%. Syncope in the yards on the {D-16:of}; no HI. STS 3.1. Coronaries (Dr {e.l}) — mid RCA 70%. eGFR 52. Dental clearance done.

PMH: BCC scalp, gout, Dupuytren's L hand, TKR (lot on card {LOT}).
Meds: perindopril 4, rosuva 20, allopurinol 300, aspirin 100.
Allergy: cephalexin (rash).

He'd want to be home before shearing starts but I told him that's unlikely! Happy for TAVI vs SAVR per MDT. CT-TAVI ordered. Patient transport scheme form attached, bank acct {ACC:06#-### ########}.

Cheers,
{h}
''', sex='M', age=(66, 86))
T('ca', '''
CONSULTATION NOTE – INFECTIOUS DISEASES
{hosp}, {city}, {st}

Patient: {p.lf}        HCN: {SSN:ca}        Chart: {MRN}
Date seen: {D0:iso}    Requesting: Dr. {d} (Gen Med)    Consultant: Dr. {e}

Thank you for asking me to see {Mr} {p.l}, a {age}-year-old {man} who works at {emp} and lives at {street}, {city2} {zip}, admitted with fever and back pain.

HPI: 3 weeks of mid-back pain after dental cleaning on {D-26:iso}. T 39.1 in ED. Blood cultures 4/4 Streptococcus mitis (accession {ACN}). TEE {D-1:iso}: 9 mm vegetation on the anterior mitral leaflet. MRI: discitis T8-T9, no epidural collection. Meets modified Duke major x2.

PMH: bicuspid? no – MVP. No IVDU. Exposure: hunts moose, no tick bites. Travel: {wcity} in [[May|June]].

Meds: ceftriaxone 2 g IV q24h; hydromorphone 1 mg prn.
Exam: 128/70, 37.8. 3/6 apical PSM. Janeway neg, splinter x2.

Recs: 1) CTX 2 g q24h x 6 weeks from first negative culture ({D-2:iso}) to {D40:iso}. 2) PICC (lot {LOT}). 3) CV surgery opinion. 4) OPAT: nurse {g.f}, {phone}. Partner {s.f} will be trained.
CPSO {LIC:#####}
''')
T('uk', '''
CMHT progress note (RiO {MRN})                    {D0:dmons}

HV with {p.f} at {nh}, supported living. {d.f} (support worker) joined for last 10 min. Depot given: Clopixol 300 mg R glute, batch noted on chart. Next due {D14:dmons}.

{p.f} a bit suspicious re new neighbour "{e.f}", believes post being opened. No command AH. Sleeping 5/24. Using cannabis "weekends". Glass of Guinness at the {church} social. Eating OK, 78.4 kg (+1.2). HoNOS 14. 

Called mum ({m}, {phone}) w/ consent – she last saw {him} on the {D-4:of}, felt {he} was "like before {city2}", i.e. the admission under s.3 at {hosp}, Dr {g.l}. Appointee: {h} at council, PIP suspended, NINO {SSN:ni}. Bank card found in bin, new one ordered.

Risk: low-mod. CRHT number 24/7 given. 
Plan 1 bloods (Prl, HbA1c, lipids) at {clinic} {D2:dms}  2 CPA {D30:dmons} – invite mum, Dr {x.l}  3 SALT n/a  4 email {email:x} summary.
{y}, CPN, NMC {LIC:##@####@}
''', age=(22, 58))
T('uk', '''
MATERNITY NOTES – COMMUNITY POSTNATAL
Day 5 visit  |  {D0:uk}  |  MW {d.f} {d.l}

Mother {p.fn}  ({MRN})        Baby {k.f}  NHS {SSN}
EMCS {D-5:uk} at {hosp} for pathological CTG, 40+6, EBL 700. GA converted. Mr {e.l} operating.

Mum: T 36.7 P 82 BP 118/72. Uterus 2F<U. Lochia mod red. Wound PICO dry (device {SER}), remove {D2:dm}. Clexane 40 mg until {D5:dm}, self-injecting. Mood tearful, baby blues chat; EPDS not yet. Partner {s.f} back to work ({emp}) next wk. Mother-in-law over from {wcity}.

Baby: wt 3120 (BW 3390, -8%). Jaundice to chest, TcB 168 below line. NBBS done today, card barcode {OID:¤#############}. BF 8-10/24, latch painful, ?tongue tie -> ref to {clinic}, ring {phone}. Hips: Barlow/Ortolani neg. Cord clean.

Address stayed at: {street}, {city} {zip} (nan’s).
Reg. birth before {D37:dmo}. Red book given.
Next: {g.f}, MSW, {D3:dm}, then day 10 discharge.
''', sex='F', age=(19, 42))
T('uk', '''
UPPER GI MDT — OUTCOME SHEET    Meeting {D0:uk}    Chair {d}

No | Patient              | Hosp no / NHS            | DOB        | Ref from            | Discussion / outcome
---+----------------------+--------------------------+------------+---------------------+---------------------
1  | {p.LS} | {MRN} / {SSN} | {dob:uk} | {hosp} | T3N1M0 adenoCA GOJ Siewert II. PS 1. Path {SPEC}. -> FLOT x4 then oesophagectomy. CNS {g.f} to ring {phone}
2  | {h.LS} | {MRN2} | - | {hosp2} | Barrett's C4M6 HGD. ESD by {x.l}
3  | {y.LS} | {MRN3} | {D-28500:uk} | {clinic} | GIST 4.8 cm, KIT exon 11, imatinib 400 mg od. Rpt CT 12/52
4  | {n.LS} | awaited | {D-22000:uk} | {city} | Linitis plastica, CPS 5, HER2 0. PS 3, best supportive care, dtr {q.f} wants to be present at clinic {D3:uk}

Trial: ESPAC-like study, screening {SUBJ}. Radiology images re case 2 via {url}. Next meeting Seminar Rm, code on the door.
''')
T('uk', '''
REFERRAL TO H.M. CORONER
Coroner's area: {county}                     Ref {CASE}
Deceased:       {p.fn}
Age / DOB:      {age} yrs / {dob:dmy}
Usual address:  {nh}, {street}, {city} {zip}
Occupation:     retired ({emp})
Died:           {D0:dmy}, 05:50, {hosp}, Ward 9
Admitted:       {D-11:dmy} via ambulance
NHS / Hosp no:  {SSN} / {MRN}
Referring Dr:   {d}, ST3, GMC {LIC:#######}
Consultant:     {e}
Next of kin:    {k} ({phone}), aware

Circumstances: Unwitnessed fall in the lounge on {D-11:dmo}. L intracapsular NOF#, cemented Thompson hemi (stem lot {LOT}). Post-op HAP, AKI 2, type 2 MI. Abbreviated Mental Test 4/10. Nottingham Hip score 7. Family have raised that the sensor mat was switched off; carer {g.f} named. CQC informed by the home.
Proposed cause: 1a Hospital acquired pneumonia 1b Fractured neck of femur (operated) 1c Fall; 2 Frailty of old age, Alzheimer disease.
Pacemaker in situ, sn {SER} — remove prior to cremation. ID confirmed by wristband and face photo {PHO}.
''', age=(90, 100))
T('au', '''
RFDS RETRIEVAL  {D0:dm} job {OID:Q¤####}
b200, strip fuel ok
{p} {age}{M} stn hand {emp} 140 km NW {city}. quad roll {D-0:dm} 1520, found 1710 by boss {d.f}. quad plate {PLATE} (wp health wants), uhf relay by {e.f} at homestead, sat ph {phone}
o/a 1905: gcs 13 e3v4m6, r pupil 3 l 3 brisk. hr 124 bp 94/58 rr 28 sat 90. l flail 4-8, sc emphys. abdo tender luq. pelvis binder. l femur # thomas
rx: finger thor + 28F icc L 400ml, RSI ket 120 roc 100 size 8 grade 2a bougie. hamilton t1 sn {SER}. 2x O neg, unit {OID2:¤### ####### #}, txa 1g, ceph 2g, tet
blood gas 1940 ph 7.24 lac 5.1 hb 92 bic 18
accept Dr {g.l} trauma {hosp}. eta 2215. relatives: mum {m} {city2} {phone2} flying in {D1:dm}
mcare {SSN:au}. dob {dob:uky} from licence {DL:########}. allergy ? 
team: {h} / FN {x.f}
'''.replace('VH-flt', 'VH'), age=(18, 65))
T('uk', '''
{nh} — weekly clinical round, {D0:dmo}. Visiting GP: Dr {d.l}. Present: {e.f} (RN)

Rm 1   {p}, {age}. BP 104/58, stop amlodipine. Wt 51.2 (↓1.1). Daughter {k.f} to be phoned re ReSPECT, {phone}.
Rm 3   {h.f} {h.l}. Rash under breasts - clotrimazole HC bd 2/52.
Rm 4   {x.l}: chesty, sats 91, RR 24, CURB 2. Doxy 200 then 100. No admission per plan.
Rm 7   Mrs {y.l} — Parkinson's, freezing. Refer {hosp} PD nurse {z.f}. DaTscan abnormal. 
Rm 9   new resident {n}, came {D-2:dm} from {hosp2} ({city}); meds rec: nil warfarin, edoxaban 30. NHS {SSN}. Step-daughter {w.f} holds LPA.
Rm 12  empty. Relatives collecting on the {D4:ord}
Rm 14  {q}, also {agew}, refuses all tablets & very happy. Leave be.

Flu jabs done {D-6:uk}. Hoist LOLER s/n {SER} failed, engineer rung. Minibus {UKPLATE} at garage so dentist trip off.
''', age=(90, 99))
T('ca', '''
Home and community care – telephone contact
{D0:iso} 11:05. T/C from {k} (client's eldest, POA-PC) in {city2}.
Client: {p}, {street}, {city} {zip}, PHN {SSN:ca}.

{k.f} concerned re: mom/dad not answering since {D-1:mon}. Asked the super to check -> found on bathroom floor, alert, R hip pain. EHS called 10:20, taken to {hosp}. Writer called ED, spoke w/ {e.f}, charge: XR = intertrochanteric #, OR this aft. GDS 5 baseline, on Aricept 10, Eltroxin 0.1, alendronate 70 weekly.

Services placed on hold: PSW 7x/wk ({emp}), Meals, adult day program at {church} hall. Lifeline pendant (unit {SER}) was on the night table!! Oxygen concentrator stays.
{k.f} driving in tonight, plate given for the visitor lot: {PLATE}; reach {phone}. Fax for LTC application {fax}. The younger one, {K.f}, lives in {wcity}, not to be given info.

Plan: CM {h} to assess once post-op, LTC crisis list, first choice {nh}.
{x.il}, RN Case Manager
'''.replace('mom/dad', 'parent'), age=(74, 89))
T('uk', '''
OPHTHALMOLOGY – GLAUCOMA CLINIC     {hosp}
{p.fn}  {dob:uk}  {MRN}   seen {D0:uk} by {d} (SpR)  ∆ POAG R>L
VA  R 6/12 (ph 6/9)   L 6/6
IOP R 24  L 17 (GAT, 10:40)   CCT 521/530
HVF 24-2: R MD -11.4 sup arcuate, L -2.1.  Humphrey HFA3 sn {SER}
OCT RNFL R 61 L 84; images Zeiss Forum {url} host {IP}
gonio open 360 Shaffer 4. lens NS1+. Iris template captured for the e-ID study, {BIO:IRIS-@@####~IRT¤#####}, subject {SUBJ}, consent {D-8:uk}. Heidelberg file {BIO2:face_¤####.png} deleted
Rx: Ganfort nocte OU, add Azopt bd R. SE: allergic to brimonidine. Compliance? {wife} {s.f} does drops.
DVLA: group 1 driver, {DL:@@@@@######@@#@@}, binocular Esterman {D-1:uk} pass.
Plan: R trab + MMC, list Miss {e.l}, pre-op {D18:uk}. Lives alone-ish in {city2}, transport booked, {phone}. Cc GP {g.ils}, {clinic}, {zip}.
Eye casualty if pain. R/v 3/12.
'''.replace('{wife} {s.f}', 'partner {s.f}').replace('Lives alone-ish in', 'Lives in'), age=(48, 86))
T('uk', '''
Date: {D0:dmons}
Drivers Medical Group, {pobox}, {city}
Your ref: {OID:M/¤#######/@@}
Subject: {p}  ({dob:dmons})   Driver no. {DL:@@@@@######@@#@@}   Vehicle: {UKPLATE} (taxi, plate via council), second car {UKPLATE2}

Dear Medical Adviser

I confirm that the above attended {hosp} on {D-31:dmo} after a witnessed loss of consciousness at the wheel while stationary in {city2}. Tilt test {D-10:dmons} positive (VASIS 2B, asystole 11 s). Holter: Wenckebach at night only. EEG normal. I do not believe this was epilepsy. A Reveal LINQ was implanted {D-4:dmons}, serial {SER}.

{Mr} {p.l} has not driven since the event; {his} employer {emp} has been understanding. {His} brother {o} was present and his e-mail account of the blackout is attached ({email:o}). I understand group 2 rules would mean 12 months.

Patient copy to {street}, {zip}. Should you wish to discuss please ring my secretary, {g.f}, on {phone} (fax {fax}).

Yours faithfully
{d}, Consultant Cardiologist
dictated but not signed {d.ini2}/{g.ini2}
''', age=(35, 65))
T('ie', '''
PHN visit – over 75s                          {D0:uky}
Pt {p.f} {p.l} ({age}), {street}, {city}. Eircode {zip}. GP {d.l}. PPS {SSN}
Lives with bachelor brother {e.f}. House cold, turf fire. Old Micra in yard ({UKPLATE:###-@-####~12-@@-####}), not driven since hip.
Barthel 15/20. TUG 31 s. Waterlow 17. BP 162/80 lying 131/70 standing!! rept same. On Centyl K, Cardura, Eltroxin 75. {He} says Dr {d.l} upped the Cardura on {D-19:dm}. Rang surgery {phone}: stop Cardura, U&E in am.
Feet: ref chiropody {city2}. Ears: wax. Hearing aid L (no. {SER}) whistling, niece {q} in {wcity} bought it on line.
Meals from {church} Mon–Fri. Home help {x.f} 5 hrs, wants 7, applied.
{He} got the President's medal letter when turned 100? – not yet, that is for {D300:uky}. 
GMS {HP}. Flu vacc given L arm. Falls clinic {hosp} {D25:uky}.
{y}, PHN  {phone2}
'''.replace('{He} got the President\'s medal letter when turned 100? – not yet, that is for {D300:uky}. \n', ''), age=(91, 97))
T('au', '''
{pharm} webster pack notes  {D0:dm}
- {p.low}: new script from {hosp}, digoxin 62.5 mane, spiro 12.5. stop the sando k. old pack back from {s.fl}. s/b dr {d.ll} again {D13:dm}
- {e.ll} {e.fl} at {nh}: warfarin now variable, inr 3.4, rn {g.fl} emails dose each mon {email:g}
- {h.low} owing 3 repeats panadeine forte, script no {OID}, real time monitoring alert, rang prescriber {x.ll} on {phone}, he said last one
- mrs {y.ll} {street} – deliver, dont knock loud (dog). card declined, acct {ACC}. pays on the {D5:ord}
- s8 register: oxycodone 5 count 38 should b 40. recounted {z.fl}, found 2. ok 4.20pm
- {n.ll} baby: amox 250/5 susp, 13 kg, 6 ml tds x 5, from {city2} on holidays
- bp machine s/n {SER} lent out till {D14:dm}
- ordered paxlovid x2 from rep
locum tmrw. fridge 4.1c
''', case='L')
T('ca', '''
FORM 8 — PHYSICIAN'S FIRST REPORT (compensation board)
Claim No. [{CLM}]
A. WORKER
   Last name [{p.LU}]   First name [{p.FU}]   SIN [{SSN}]   DOB (y/m/d) [{dob:sl}]
   Address [{street}]   City [{city}]   Postal code [{zip}]   Tel [{phone}]
B. EMPLOYER
   Name [{emp}]   Supervisor [{d.li}]   Fax [{fax}]
C. INCIDENT
   Date (y/m/d) [{D-1:sl}]   Place [{city2}]   Vehicle involved [{PLATE}, forklift VIN/serial {SER}]
   Worker's account: pallet jack ran over R foot; steel toe boot dented
D. CLINICAL
   Dx: # 2nd–4th metatarsal R, closed. X-ray [{ACN}] at [{hosp}]
   Lisfranc stable on WB views. Compartment soft. Rx: air cast, naproxen 500 bid
   Prior R foot problem: ☐ yes ☑ no      Diabetes ☑ (A1C 6.9%)
E. RETURN TO WORK
   ☑ modified from {D10:sl}   ☐ full   Sitting only, no ladders, no driving
F. HEALTH PROFESSIONAL
   [{e}], MD    Billing no. [{LIC:######}]   Clinic [{clinic}]   e-mail [{email:e}]
   Signature on file
''', age=(20, 64))
T('uk', '''
From: {d} <{email:d}>
To: {e.f}
Date: {D0:dmo}, 08:51
Subject: RE: {p.ini2} knee class

Hi {e.f},
yes fine, put {him} in the Thursday group. Just mind the BP, {he} was 170/98 when I did the step test. NHS is {SSN}.
{d.f}

> On {D-1:dmo} {e.f} wrote:
> {p} (hosp no {MRN}) turned up at {hosp} gym though booked for {clinic}.
> Says letter went to old address; now {street}, {zip}.
> Oxford knee 19 -> 31 since TKR {D-61:dms}, flex 0-105. MRC quads 4+.
> Can {he} join mine? Also {he} drives again, wants permit, reg {UKPLATE}
>
>> From: {g.lf} [booking team]
>> Sent: {D-6:dmons}
>> DNA letter issued. If no reply by {D7:dmons} discharge to GP.
>> Patient's {wife} ({s.f}) rang twice, {phone}, she was rather cross.
>> --
>> {city} MSK hub, {url}
''', age=(50, 82))
# ---------------------------------------------------------------- templates: mixed
T('mixus', '''
DOMESTIC REFUGEE HEALTH ASSESSMENT
Name (as on I-94): {p.LF}          Alien no.: {LIC:A### ### ###}         Nat'l ID there: {SSN:mix}
DOB: {dob:de}       Born: {wcity}          Arrived: {D-38:de}
Sponsor: {church}, contact {d}, {phone}        Interpreter: {e.f} (in person)
Household: spouse {s}, children {k.f} (11), {K.f} (7); all registered. Overseas case no. {CASE}. Fingerprints/photo reused from transit camp: {BIO}.
Hx: camp x 9 y, no surgeries, tobacco -, shrapnel L calf. Pre-departure: albendazole 400, ivermectin, praziquantel, Coartem. CXR class B1.
Screen: QFT-Plus 1.82 (+); HBsAg -, anti-HBc +; HIV -; RPR NR; Hb 10.9, MCV 68 (thal trait? electrophoresis sent, {lab} {ACN}); eos 0.9; strongy IgG +; lead child 4.4; vit D 9
RHS-15: 19 (+). Nightmares about {wcity2}. Sleep 3 h.
Plan: 4R x 4 mo start now; ivermectin 200 mcg/kg x2; psych ref; dental; WIC; school enrolment {school}. Housing: {street}, {city} {zip}. Case manager {g.f}; new job at {emp}.
''', age=(24, 50))
T('mixus', '''
Clinic visit with telephone interpreter (Tigrinya, ID {OID:¤#####}). 

{p.f} came alone today, which is new. Usually {s.f} does the talking. Through the interpreter I learned that {he} was in {hosp} from {D-13:mdn} to {D-10:mdn} with "water in the lung", and that the pills they gave {him} are not the ones I have on the list. I called their ward, {phone}; {d.f} read me the discharge: spironolactone 25, bumetanide 1 mg bid, carvedilol 6.25, no metformin (eGFR 27). I had no idea. Weight 71.8, down 4 kg from {D-30:mdn}. JVP 8. Kussmaul absent. Trace edema.

{He} also mentioned that the landlord on {street} shut the heat; gave {him} {e}'s card at legal aid. Their eldest, {k.f}, studies in {city2} and will set up the portal ({url}, under {email:k}). Work letter for {emp}: off to {D14:mdn}.

DM: A1c 7.2. Stop metformin, linagliptin 5. Labs {D7:mdn}. Pharmacy is still {pharm}. Echo slot {D16:mdn}, 8:15; I wrote this on a piece of paper in big letters. Member number changed, now {HP}, old {HP2}. MRN {MRN}. {age} y, looks older.
''', age=(50, 80))
T('mix', '''
TB CONTACT LINE LIST   index {CASE}   investigator {d.ils}   updated {D0:de}
#  name                 dob         relation   exposure          TST/IGRA     CXR        status
0  {p.ls}   {dob:de}   INDEX      smear 3+ cavit RUL, GeneXpert rpoB neg   RIPE start {D-12:de}   isolation in {city}
1  {s.ls}   {D-12000:de}   spouse     household       QFT pos     clear   3HP wk 1
2  {k.ls}   {D-1300:de}   child      household       TST 0 mm    clear      window INH, rpt 8 wk
3  {e.ls}   ?   coworker {emp}  8 h/d      QFT ind     -   call {phone}
4  {g.ls}   ?  carpool (van {PLATE})   2 h/d      pos   nodule LUL   sputum x3
5  {h.ls}   ?    choir {church}   3 h/wk    pos prior    old Ghon    no rx
6  {x.f} (surname unk)   ?   friend fr. {wcity}   few visits   LTFU   last seen {city2}
Notes: ID seen passport {PASS}. School of #2 ({school}) informed, principal {y.l}. DOT by video app, server {url}. INH 300 RIF 600 PZA 1500 EMB 1200, B6 50. LFT ok, Ishihara 14/14.
''')
T('mixuk', '''
INTERNATIONAL PATIENT TRANSFER / REPATRIATION – MEDICAL REPORT
Assist. case ref: {CASE}            Policy: {HP}

1. Patient     {p}, {M}, born {dob:de}, passport {PASS}, national no. {SSN:mix}, home: {street}, {city} {zip}
2. Treating    Hospital in {wcity}; Dr {d}, tel {phone}
3. History     Tourist. On {D-8:de} collapsed on beach. CT: L MCA infarct, NIHSS 14, alteplase 0.9 mg/kg at 2 h 10, mRS now 4. ECG AF. Hx Hashimoto, smoking 30 py.
4. Status on {D0:de}   GCS E4 V3 M6, NG tube, 2 L O2, BP 145/80, Barthel 20, INR 1.1, apixaban started
5. Fitness     stretcher, nurse+doctor escort, max cabin alt 6000 ft. Airline MEDIF ref {OID}
6. Flight      {D2:de}, escort nurse {e.l}; ventilator Oxylog 3000 sn {SER} on board
7. Receiving   {hosp}, stroke unit, accepting consultant {h}, bed confirmed
8. Relatives   spouse {s.f} travels along; family meets at airport with car {PLATE}
9. Bills       deposit EUR 12,000 paid by card {ACC:4### #### #### ####}; hospital invoice to follow

Completed by {x}, {emp}
''', age=(45, 80))
T('mixus', '''
HD TREATMENT SHEET        {dialy}        chair 9        {D0:md0}  2nd shift
{p.LF}  dob {dob:us0}  mrn {MRN}  Neph {d.l}  access L BC AVF 15G x2  (RIJ permcath lot {LOT} out {D-60:md0})
machine Fresenius 2008T s/n {SER}   ip {IP}   RO loop OK   dialyzer F180 NR
DW 68.0   pre 71.4   gain 3.4 since {D-2:md0}   UF goal 3.6   Qb 400 Qd 700  2K 2.5Ca  hep 2000
time   bp       p    ap    vp    ufr   rn
1110   168/90   78   -180  160   900   start, no c/o. {e.ini2}
1200   150/84   76   -190  170   900   sleeping
1300   112/60   92   -200  170   900   cramps -> UF off, NS 200
1330   124/66   84   -190  165   600   better, {s.f} visiting
1455   132/70   80   -     -     -     end. 4 h. post 68.3. Kt/V 1.41
meds: epogen 6000, venofer 50, zemplar 4, hectorol no
Pt says {he} goes to {wcity} for funeral of {his} mother {D9:md0}–{D23:md0}; SW {g.f} arranging transient tx thru agent {h}, ph {phone}, needs hep B + last 3 sheets to {fax}. Missed {D-4:md0} (work, {emp}). Ride: van from {city2}. PTH 612, Phos 7.1 – RD {x.f} spoke. Medicare {SSN:mbi}
''')
T('mixus', '''
OCCUPATIONAL HEALTH — {emp} PLANT CLINIC
Employee: {p}   Badge {OID:¤####}   Dept: kill floor / line 3   Shift B
{D0:us0} 05:40 c/o R hand numb x 3 wk, nocturnal. Tinel +, Phalen + 20 s, grip 22/34 kg, no thenar wasting. Whizard knife use 9 h/d. L hand ok.
Hx: pregnant 0. Q fever serology neg. Hearing: STS 15 dB at 4k L. Had brucellosis in {wcity} as child.
Plan: splint, naproxen 375 bid, job rotation to packing 2 wk (sup. {d.f} told), EMG/NCS at {clinic} {D8:us0}. Comp claim opened {CLM}, adjuster {e.l} {phone}. OSHA 300 log done.
{D8:us0} called {p.f}: did not go, no ride; van pool {PLATE} left w/o {him}. Reset.
{D11:us0} NCS: R median DML 5.9 ms, moderate CTS. Inject offered, declined; wants surgery "same like my cousin {g.f}". Ref Dr {h}.
Time-clock hand scanner no longer reads R hand: template {BIO:HG-¤####~BIO-¤######} re-enrolled by HR ({x}).
Home {street} {city} {zip}.
{z}, FNP
''', age=(20, 60))
T('mixus', '''
Newborn screening – abnormal result call log

{D0:longo} 9:20 — NBS lab ({lab}, specimen {SPEC}, drawn at {hosp}) reports C8 4.2 µmol/L, C8/C10 8.1: presumptive MCADD for Baby {m.l}, twin B.
9:25 — called listed number {phone}, disconnected.
9:31 — called birth hospital registrar: alt. contact is the father’s shop, {emp}, {phone2}.
9:40 — reached father, {f}. English ok. Baby’s name is {p.f}. Feeding q3h, 2.7 kg, not sleepy. Twin A ({k.f}) normal screen. Instructed: no fast >3 h, go NOW for glucose/acylcarnitines at {hosp2}.
9:52 — d/w metabolic, Dr. {e.l}. Plan: ACADM sequencing, urine OA, carnitine 50 mg/kg hold.
10:30 — family left {city} by taxi, no car seat for both, grandma {q.f} staying with twin A.
11:48 — arrived. BG 71. New MRN {MRN}.
{D1:longo} — repeat C8 3.8. c.985A>G homozygous pending, order {OID}. Emergency letter mailed to {street}, {city} {zip}.
Parents are first cousins from {wcity}; one sib died at 14 mo. there, no autopsy. Medicaid pending.
Closed by {x.il}, genetic counselor.
''', age=(0, 0))
T('mixus', '''
HOSPICE IDG UPDATE                         Benefit period 3 (ends {D10:us0})
Pt: {p.lf}, {age}. Res: {nh}, {city}. HIC {SSN:mbi}. Dx: end-stage Alzheimer's FAST 7d, PPS 30%
RN ({d.f}): MAC 19 -> 17.5 cm. Hospice aide 5x. Roxanol 5 mg q4 prn x3 this wk, Ativan 0.5. Stage 3 coccyx. Sz none.
MD ({e.l}): still eligible. F2F {D-6:us0}.
SW: {k.f} (oldest, {wcity}) wants to come by {D5:md} - visa letter faxed to consulate {fax}. Granddaughter {K.f} visits daily; she and {g.f} from the {church} sing the old songs, pt. smiles.
Chaplain ({h}): last rites given {D-3:md}. Family wants body sent to {wcity2}; funeral home prepaid.
Pharmacy: comfort kit delivered, pump CADD sn {SER} returned.
Bereavement risk: high for {s.f}, who is {agew} herself and deaf. HUSBAND/WIFE 71 YRS.
24 h line {phone}.
Next IDG {D14:us0}
'''.replace('who is {agew} herself and deaf. HUSBAND/WIFE 71 YRS.', 'also {agew} and deaf. Married 71 yrs.'), age=(92, 98))
T('mix', '''
device clinic <-> rep  secure text, copied to chart {D0:dmony}
rn: hi {e.f}, got {p.l} in rm 2, the s-icd from {wcity}. no card. can u id it
rep: send me serial
rn: {SER}. maybe a B at the end or 8. printout says model A219
rep: ok found. implanted {D-800:dmony} {wcity}, dr {g.l}. electrode sn {SER2}
rn: shocks x2 {D-2:dms} pt says at the gym. {he} was on {his} phone w/ {s.f} she heard it lol
rep: is home box online? i see last ip {IP} in [[feb|march|nov]], nothing since
rn: {he} moved to {city}, new addr {street}, unplugged. phone {phone}
rep: shipping new communicator, tracking {OID:1Z@##@##########}
rn: EGM = T wave oversensing. changed vector sec->alt, gain 1x. dft not done. K 3.1!! on hctz 25, qtc 470
rep: log it pls case {CASE}
{d.f}: done. dr {h.ll} wants me to send u the pdf {email:e}
rep: tks. ur mrn for the label?
rn: {MRN}, dob {dob:dmony}
rn: bed 4 now, bye
''', age=(22, 60))
T('mixus', '''
Discharge Medication Reconciliation
{p.LF}   {MRN}   DOB {dob:us0}   D/C {D0:us0}   {hosp} 6 East
Allergies: sulfa (SJS), latex
Pharmacy to use: {pharm}, ph {phone}, fax {fax}
CONTINUE  aspirin 81 mg daily
CONTINUE  insulin glargine 30 units at bedtime (last given 21:00)
CHANGED   metoprolol tartrate 25 -> 50 mg twice daily
NEW       clopidogrel 75 mg daily until {D365:us0} — stent 3.0 x 24 mm Xience RCA, lot {LOT}, by Dr {d.l}
NEW       atorvastatin 80 mg nightly
NEW       warfarin? No. Cancelled by {e.l}
STOP      ibuprofen, glyburide
Reviewed with patient and {son} {k.f} via {wcity}-dialect interpreter. Teach-back ok. Card given with device info.
Call before {D3:us0}: anticoag RN {h.f}, {phone2}. Rx benefit {HP}, PCN none.
Transport: {x.f} in a red Corolla, {PLATE}.
Address for bedside commode: {street}, {city}, {st} {zip}
Pharmacist {y}, RPh, NPI {NPI}
'''.replace('via {wcity}-dialect interpreter', 'via interpreter'), case='U', age=(48, 89))
T('mixus', '''
ok next one this is {p} no wait {p.lf} thats how the chart has it, birth date {dob:longoy}, seen at the mobile unit at the {church} lot in {city} uh on {D0:longo}. {age} year old {male} orchard worker for {emp}, been hear since april, from {wcity}. complains off headache nausea and sweating after spraying, they didnt have gloves. pulse 52 pupils 2 mm, a little fasiculation at the eye lid, lungs few weezes. i thought organophosfate, called poison center case {CASE}, they say red cell cholinesterace, sent to {lab}, tube lable {ACN}. atropine 1 mg im times one, better. pulse 84. crew boss {e.l} drove {him} to {hosp} e r in a company truck plate {PLATE}. {his} cosin {g.f} same rash no meds. i told them dont go back in the block til {D2:longo} at the erliest. report to county ag comissioner in {county} thats form {OID} faxed {fax}. {he} has no insurance but has a consulate card {LIC:MX#######}. call back number is a store {phone} ask for dona {x.f}. follow up {D7:longo}. thats it, doctor {y.l}
'''.replace('ask for dona', 'ask for doña'), age=(19, 60))
T('mixuk', '''
FERTILITY UNIT – CYCLE SUMMARY                              {clinic}
Couple: {p} & {s}                     Couple code {OID:C-¤####}
Her DOB {dob:de}   AMH 0.9   AFC 6   BMI 24   G0     His: TFSC 8 M, 4% normal, Kartagener excluded
Protocol: antagonist, Menopur 300 IU from {D-12:deM}; Cetrotide d6; Ovitrelle {D-2:deM} 22:30
VOR {D0:de} 10:30 (Dr {d.l}): 7 COC, 5 MII, ICSI 5, 2PN 4 (embryologist {g.f})
Incubator EmbryoScope sn {SER}, witness RFID, log-in {IP}
Day 5 ({D5:de}): 4AB transferred, 3BB + 3BC vitrified; straw ID {OID2:@@¤####-#}, tank 4.
Identity: passports seen ({PASS}), face template {BIO:face_tmpl_¤####.bin~FT-!!!!!!!!} matched at each visit.
Luteal: Lubion 25 mg od, estradiol 6 mg. OHSS risk low.
hCG test {D16:de}: 214 IU/L   scan: single FHB, 6+4 wks
Notes: {p.f} travels from {wcity}, stays w/ sister in {city2}, {phone}. Costs: inv {ACC}, IBAN on file. Self-funded, but {emp} scheme {HP} pays drugs. e: {email:p}
''', sex='F', age=(28, 44))
T('mixus', '''
PRIVACY / ACCESS AUDIT — INCIDENT {CASE}
Compiled {D0:iso}, HIM

Trigger: {p} (MRN {MRN}) wrote on {D-9:iso} that {his} ex-{wife}, {s}, a unit clerk at {hosp}, knew about {his} HIV viral load (<20) and Biktarvy.

timestamp           user            workstation        event
{D-31:iso} 08:14    {OID:%%%%###}   {IP}      open chart, labs
{D-22:iso} 23:40    {OID}   {IP2}     open chart
{D-22:iso} 23:41    same    {IP6}   export to {email:s}

Interviews: {s.f} w/ union steward; says badge was borrowed by {h.f} in dietary. Badge palm-vein login, though, template {BIO:PV-¤#####}, cannot be lent.
Visitor camera: car {PLATE} in the staff lot that night.
Patient contact: {phone}; letter to {street}, {city}, {st} {zip}. State AG form not needed.
Clinical note for completeness: {age} y, CD4 640, PCP ppx not needed, {clinic} continues care.
''', age=(24, 60))
T('mixuk', '''
RADIATION ONCOLOGY  SET-UP & SIMULATION

{p} · {MRN} · plan "HN_70Gy" · sim {D0:uk} · start {D9:uk} · Dr {d.l}
Dx: p16+ SCC L tonsil T2N1 (AJCC8), 70/35 IMRT + cisplatin 40 mg/m2 weekly
Mask: 5-pt, S-frame; bite block; shoulder pull 2. Surface guidance ref. AlignRT file {BIO:face_¤####.png~face_tmpl_¤####.bin} and ID photo {PHO}; beard shaved since - repeat photo {D9:uk}.
CT: slice 2 mm, tattoos x3, contrast 80 mL. Linac TrueBeam 3 sn {SER}. R&V node {IP}.
PEG {D4:uk} at {hosp}. Dental extractions 37, 38 by {e.l} {D-6:uk}. Audio baseline normal.
Constraints: cord 45, parotid mean <26, larynx <40. QA gamma 98.4% (3%/2 mm).
Patient: {age}, {M}, taxi driver, lives {city2}; staying at {shelter} on treatment days. {wife} {s.f} brings. tel {phone}. Interpreter not needed, speaks 4 languages; born {wcity}.
Trial: PATHOS-type de-escalation, subject {SUBJ}, randomised {D-2:uk}.
Physicist {g.ils}; RTT {h.f}/{x.f}. Incident report {OID:DTX-¤###~IR-¤####} (wrong couch height, no dose).
'''.replace('{wife} {s.f}', 'Spouse {s.f}'), sex='M', age=(40, 75))
T('mixus', '''
SPEECH-LANGUAGE PATHOLOGY — VOICE EVALUATION

Client {p} was seen {D0:long} on referral from Dr. {d} (ENT, {hosp}) following L vocal fold medialization on {D-33:longo} (Gore-Tex implant lot {LOT}) for paralysis after thyroidectomy.

{He} is a {age}-year-old cantor and teaches at {school}. Speaks three languages at home with {s.f} and the children.

Perceptual: CAPE-V overall 34/100, breathiness 41. GRBAS 2-1-2-1-1. MPT 9.2 s, s/z 1.6. F0 {n:110-220} Hz, jitter 1.9%, shimmer 6.1%. VHI-30: 52. 
Samples: Rainbow Passage and sustained /a/ stored as {BIO:VP_¤######~voice_¤####.wav}, {BIO2:VP_¤######~voice_¤####.wav}; consented to bank-voice password reset using the new voice print (account {ACC}).
Stroboscopy (Kay 9400, scope {SER}): incomplete closure post 1/3, mucosal wave reduced L. No Reinke edema.

Recs: 8 sessions, SOVT, Lee Silverman not indicated. First {D7:longo}, then weekly in the {city} office or by video at {url}. Insurance {HP}, auth {CLM}. Reports to {email:d} and to {his} primary, {e}, in {city2}. Reschedule: {phone}.

{g}, M.S., CCC-SLP, lic. {LIC}
''', age=(30, 72))
T('mix', '''
TRAVEL CLINIC  /  pre-travel + passport photo service
client: {p}    dob {dob:dmon}    passport no {PASS} exp {D900:dmon}
itinerary: {wcity} {D20:dmon} -> {wcity2} {D34:dmon} -> home {city} {D41:dmon}; VFR, staying w/ aunt {q.f}
hx: splenectomy after MVA; on Pen V 250 bid, G6PD nl; egg ok. wt 74
vaccines today {D0:dmon}
   YF (Stamaril)       R arm   cert no {OID:YF-¤#####}
   MenACWY             L arm
   Typhoid Vi          L arm
   rabies d0           next d7, d21 (too late, give before flight)
malaria: atovaquone-proguanil 250/100 od from day before, 1 wk after. Babesia/Capnocytophaga talk. standby Augmentin.
photo: biometric e-passport file {BIO:face_¤####.png~IMG_¤###.jpg} sent to consulate portal {url}; 2 prints. child {k.f} same
letter for needles given. travel policy {HP}, 24h assist {phone}
bill {ACC} paid mastercard. visa employer letter from {emp}.
rn {e.f} / md {g}, reg {LIC}
advised register w/ embassy; partner {s.f} not travelling, emergency contact {phone2}
''', age=(22, 65))
T('mix', '''
TRANSFUSION REACTION WORK-UP FORM                  Blood bank {hosp}
 PATIENT   {p.LF}            DOB {dob:us0}     BB armband {OID:@@@####}
 MRN       {MRN}             Ward 5C           ABO/Rh  O POS   Ab screen: anti-K, anti-Fya
 UNIT      {OID2:W¤### ## ######}          Product RBC LR, exp {D12:us0}     ABO O POS
 Ordered by {d.li}      Hung by {e.f} RN + {g.f} RN  {D0:us0} 22:05   Stopped 22:38   Vol 110 mL
 Pump      Alaris 8015 SN {SER}   network {IP}
 Signs     [x] T 36.9->38.8   [x] rigors  [ ] hives  [ ] hypotension (124/70)  [x] back pain  [ ] dark urine
 Clerical check   labels OK / armband OK / sample {ACN} re-typed O POS
 DAT pre NEG  post NEG   plasma visual: no hemolysis   LDH 210  hapto 144   Cx unit: NGTD {D3:us0}
 Conclusion   Febrile non-hemolytic; Coombs neg. Premed acetaminophen 650. Give K-, Fya- units
 Reviewed     {h}, MD  {D2:us0}       Reported: hemovigilance {CASE}; donor ctr fax {fax}
 History      prior rxn {D-900:us0} at {hosp2} in {city}; {s.f} says hives. Myelodysplasia, EPO 40,000 wkly.
 Family told {D0:us0} by {x.l}
''')
T('mixus', '''
From: {p} [{email:p}]
Sent: {D0:long} 11:47 PM
To: Patient Accounts, {hosp}
Subject: again wrong bill!!! acct {ACC}

To whom,

I was in your ER on {D-120:mdn} for kidney stone (4 mm, they gave Toradol 30 and Flomax). You are billing me for "observation" — I was home in {city} that day, ask Dr. {d.l}. Invoice $6,212.40. My insurance through {emp} is {HP}, they say you used wrong claim ({CLM}) with a name spelled {s.lf} which is my {wife}, {he} never was there.

I called {phone} on {D-30:md} and {D-3:md}. {g.f} promised a corrected UB-04. Now I got a letter from a collector with my SSN {SSN:us} on it in clear!!! My credit union froze the card ending {ACC3:####}.

I am not a native speaker, in {wcity} we pay before, not after. Please write to {street}, {city} {zip}, or my advocate {h}.

{p.f}
(birthday {dob:long})
'''.replace('which is my {wife}, {he} never was there', 'that is my spouse who never was there'), age=(25, 70))
T('mix', '''
GERIATRIC ASSESSMENT — centenarian study visit 2

{Mr} {p.l} received us in the front room with {his} {son} {k.f}, 74, and a plate of figs. {He} was born in {wcity} on {dob:dmoy} and so is {age}; {his} twin, {e.f}, died at ninety-one... (see visit 1, {D-365:dmoy}). Subject {SUBJ}.

Came over by ship, worked for {emp} till 78. Widowed; {s.f} died [[in 2009|some years ago]]. Drove {his} Buick ({PLATE}) until last [[winter|spring]].

Function: Katz 5/6, Lawton 3/8, gait 0.52 m/s, grip 14 kg. CFS 5. MMSE 24 (no serial 7s), Clock 3/4. GDS-15: 2. MNA 22. Hearing aids (R {SER}). BP 158/62. ECG: LBBB. Valsalva not tried.
Meds: only levothyroxine 50 mcg, a paracetamol now and then; raki on Sundays at {church}.
Blood drawn for APOE, FOXO3, methylation clock; tubes {SPEC}, shipped {D1:dmoy} to {lab}. Gait video and face scan {BIO} stored.
Adverse: small haematoma.

Next: the {D180:of}; phone {k.f} first, {phone}. Address unchanged ({street}, {city}). GP {g} sends {his} regards; nurse {h.f} drew on first stick.
'''.replace('died at ninety-one... (see', 'died young (see').replace('sends {his} regards', 'sends regards'), age=(100, 106))
T('mixuk', '''
Family conference, PICU, {D0:dmoy}

Present were {m} and {f} (parents), {q.f}, the grandmother, who had flown in from {wcity}, {d} from intensive care, {e} from neurosurgery and a chaplain. The transplant team was not asked to attend.

{p.f}, {age}, fell through ice on the pond behind {school} on {D-6:dmo}; submersion ~25 min, core 24.1 °C, ECMO at {hosp} after a flight. Since {D-3:dmo} pupils fixed, no cough; MRI yesterday global restricted diffusion; EEG isoelectric; ICP 58. Glasgow 3T.

{d.l} explained, slowly, what brain death testing is. {f.f} asked whether {k.f}, now 14, could come before the second exam; yes. {m.f} does not want to hear the word donor today. {q.f} asked for water from home. We agreed: exam 1 today 16:00, exam 2 on {D1:dmo} at 08:00; no escalation of noradrenaline beyond 0.5; visiting without limits. Photo and handprint (sheet {BIO:HP-¤####~TP¤######}) for the memory box.

Coroner ({county}) aware, ref {CASE}. Social work will help with {emp} (father's leave). Contact: {phone}. MRN {MRN}.
''', age=(4, 11))
def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for i in range(len(TPL)):
        for j in range(n):
            r = random.Random(f'{seed}/{i}/{j}')
            print(json.dumps(build(i, r), ensure_ascii=False))
if __name__ == '__main__':
    main()
