#!/usr/bin/env python3
"""Synthetic clinical notes with annotated identifiers.  python3 make.py N SEED > notes.jsonl"""
import sys, re, json, random, datetime

F = {}; M = {}; L = {}
F['an'] = "Rose May Hope Grace Faith Joy April June Dawn Ivy Heather Amber Ruby Violet Daisy Holly Hazel Olive Pearl Iris Margaret Dorothy Patricia Carol Linda Susan Karen Deborah Kathleen Brenda Ashley Brittany Megan Courtney Lauren Taylor Madison Chloe Abigail Harriet Beatrice Phyllis Winifred Edna Mildred Gladys Lorraine Tiffany Destiny Kayla Jasmine Shanice Latoya Keisha Imani Autumn Charity Constance Penny Robin Sandy Jean Eileen Maureen Gwen Bronwyn Morag Fiona".split()
M['an'] = "Mark Grant Chase Drew Frank Will Bill Rob Dean Miles Guy Clay Cliff Wade Earl Duke Rex Gene Art Jack Harry Roger Walter Eugene Clarence Harold Leonard Stanley Raymond Douglas Gerald Dennis Timothy Gregory Kenneth Bradley Dustin Cody Travis Tyler Mason Logan Hunter Carter Jayden Caleb Wyatt Percy Cecil Alfred Reginald Nigel Graham Trevor Alistair Hamish Gareth Rhys Dylan DeShawn Tyrone Marquis Jamal Terrence Otis".split()
L['an'] = "Young Bell Grant Chase Lane Hope May Rose Mark Cook Baker Price Page Park Brooks Rivers Fields Woods Stone Hill Marsh Frost Snow Winter Summers Day Knight King Pope Bishop Abbott Church Temple Best Good Goodman Wise Sharp Short Long Small Little Strong Hardy Savage Moody Swift Fox Wolf Lamb Hawk Finch Crane Drake Heron Swan Peacock Pike Salmon Bass Rice Berry Plum Reed Moss Fern Heath Glass Silver Gold Steele Bond Cash Banks Penny Wells Poole Ford Bridges Street Field Ball Pitt Cross Hand Foot Head Bone Hart Pain Payne Blood Battle Power Speed Case Ward Nurse Love Joy Self Major Sargent Wheeler Carpenter Turner Potter Sawyer Weaver Fletcher Thatcher Hollingsworth Pemberton Ashworth Blackwood Cartwright Dunmore Ellsworth Fairbanks Galloway Hargrove Ingersoll Jernigan Kirkpatrick Lockhart Merriweather Northcutt Ogletree Pettigrew Quarles Ravenel Stallworth Tidwell Upchurch Vickery Whitlock Yarborough Dotson Gentry Haskins Ledbetter Mabry Oglesby Pruitt Sizemore Tolliver Washington Jefferson Booker Gaines Hairston Broadnax".split()
F['ir'] = "Aoife Niamh Siobhan Orla Sinead Caoimhe Roisin Ciara Mairead Grainne Una Brigid".split()
M['ir'] = "Cormac Declan Eoin Padraig Fergus Oisin Cathal Diarmuid Seamus Colm Tadhg Niall".split()
L['ir'] = "O'Sullivan O'Brien Byrne Gallagher Kavanagh Ní-Dhomhnaill McGuinness O'Dowd Fitzgerald Brennan Hennessy Mulcahy Tierney Lenihan McAuliffe MacDonagh Considine Geraghty Scanlon Moriarty Campbell MacLeod Sutherland Macpherson Urquhart Davies Llewellyn Pritchard Cadwallader".split()
F['hi'] = "María Guadalupe Lucía Ximena Esperanza Soledad Consuelo Marisol Yolanda Graciela Rocío Dolores Luz Paloma Itzel Alejandra".split()
M['hi'] = "José Jesús Ángel Rafael Ignacio Hernán Mauricio Gilberto Santiago Ramiro Osvaldo Efraín Wilmer Joaquín".split()
L['hi'] = "Hernández Nuñez Villarreal Cárdenas Zamora Ortega Quintero Restrepo Escobedo Figueroa Montoya Salazar Cruz Reyes Flores De-la-Rosa Del-Valle Echeverría Bustamante Avalos Rosales Maldonado Iglesias Cisneros Barragán Palacios Sandoval Trujillo Ybarra Ochoa".split()
F['sa'] = "Priya Lakshmi Sunita Anjali Deepika Fatima Nusrat Rukhsana Gurpreet Harleen Meenakshi Kavya Shreya Parveen".split()
M['sa'] = "Rajesh Arjun Vikram Imran Tariq Harpreet Balwinder Suresh Venkatesh Karthik Mohammed Anil Sanjay Ashfaq".split()
L['sa'] = "Patel Sharma Krishnamurthy Iyer Chaudhry Hussain Begum Siddiqui Singh Kaur Gill Dhillon Banerjee Mukherjee Reddy Nair Perera Wickramasinghe Jayawardena Rahman Qureshi Malik Deshpande Venkataraman Gupta Mehta Bhatt Thapa Gurung".split()
F['ea'] = "Mei Xiulan Linh Thuy Yuki Haruka Soo-jin Min-ji Hye-won Ngoc Lan Bao-Yu Jia Ayumi Phuong Maricel".split()
M['ea'] = "Wei Jian Minh Quang Hiroshi Kenji Sung-ho Jae Tuan Long Dae-jung Takeshi Khanh Feng Rodrigo Bayani".split()
L['ea'] = "Nguyen Tran Pham Vo Huynh Chen Wang Zhang Liu Ho Ng Kim Park Choi Lim Yoon Tanaka Watanabe Nakamura Fujimoto Xiong Vang Moua Lor Santos Dela-Cruz Bautista Macaraeg Tan Ong Wong Lau".split()
F['ar'] = "Layla Noor Zainab Maryam Hanan Samira Yasmin Shirin Parisa Golnaz Amal Rania".split()
M['ar'] = "Ahmed Yousef Khalid Omar Bassam Farid Reza Dariush Hamza Nabil Ziad Mustafa".split()
L['ar'] = "Al-Masri Haddad Khoury El-Sayed Abdelrahman Nasser Darwish Farouk Rahimi Ahmadi Hosseini Tehrani Shaheen Mansour Saleh Bakr Al-Jabouri Karimi Kaya Yildiz".split()
F['af'] = "Adaeze Ngozi Amina Fatou Wanjiru Abeni Chiamaka Hodan Ayaan Selam Tigist Nomvula Akosua".split()
M['af'] = "Chukwuemeka Oluwaseun Kwame Abdi Tesfaye Kofi Mamadou Babatunde Jabari Themba Olumide Dawit".split()
L['af'] = "Okonkwo Adeyemi Mensah Boateng Diallo Mwangi Odhiambo Abdullahi Warsame Gebremariam Tadesse Nkosi Dlamini Eze Balogun Olawale Traore Farah Owusu Kamau".split()
F['eu'] = "Svetlana Katarzyna Agnieszka Ingrid Astrid Giulia Chiara Brigitte Heidi Zsófia Oksana Ljiljana Marieke Despina Solveig".split()
M['eu'] = "Wojciech Dmitri Bogdan Lars Gunnar Giuseppe Matteo Jürgen Klaus Zoltán Mykola Dragan Pieter Stavros Leif".split()
L['eu'] = "Kowalski Wiśniewska Nowak Ivanov Petrenko Shevchuk Popescu Horvath Nagy Novák Kovačević Petrović Lindqvist Bergström Haugen Sørensen Van-der-Berg De-Vries Müller Schäfer Keller Vogel Bauer Weiss Fischer Rossi Esposito Ferraro Bianchi Papadopoulos Karagiannis Moreau Lefebvre Dubois Goldberg Rosenthal Feinstein Mizrahi Zielinski Brzezinski".split()
L['an'] += "Kwiatkowski Thibodeaux Boudreaux Landry Beaumont Whitehorse Begay Yazzie Tsosie Kahananui Kealoha Ostrander Vandermeer Stoltzfus Yoder Hostetler Schrock Lindholm Aldridge Birtwistle Clutterbuck Ramsbottom Entwistle Featherstone Higginbotham Longbottom Micklethwaite Ollerenshaw Shufflebottom Winterbottom Thistlethwaite Barraclough Arkwright Postlethwaite Trelawney Penhaligon Tregenza Goodenough Makepeace Drinkwater Gotobed Bickerstaff Castellano Whittaker Rutledge Sheridan Pomeroy Loveday Merry Noble Stringer Tranter Usher Vane Wainwright Yates Zeller Buckle Cutler Darling English French German Ireland Holland London York".split()
W = {'us': [('an',60),('hi',12),('ir',6),('sa',4),('ea',6),('ar',2),('af',4),('eu',8)],
     'uk': [('an',52),('ir',18),('sa',14),('af',6),('eu',8),('ar',2)],
     'ie': [('ir',65),('an',20),('eu',10),('af',5)],
     'au': [('an',55),('ir',14),('ea',14),('eu',12),('ar',5)],
     'ca': [('an',45),('eu',20),('ir',12),('sa',12),('ea',11)],
     'mix':[('an',6),('hi',22),('sa',16),('ea',18),('ar',14),('af',14),('eu',10)]}

US = """Duluth|Saint Louis County|MN|558##|218
Amarillo|Potter County|TX|791##|806
Macon|Bibb County|GA|312##|478
Yakima|Yakima County|WA|989##|509
Scranton|Lackawanna County|PA|185##|570
Terre Haute|Vigo County|IN|478##|812
Bakersfield|Kern County|CA|933##|661
Tupelo|Lee County|MS|388##|662
Worcester|Worcester County|MA|016##|508
Las Cruces|Doña Ana County|NM|880##|575
Ottumwa|Wapello County|IA|525##|641
Eau Claire|Chippewa County|WI|547##|715
Muncie|Delaware County|IN|473##|765
Rock Springs|Sweetwater County|WY|829##|307
Bangor|Penobscot County|ME|044##|207
Flint|Genesee County|MI|485##|810
Beaumont|Jefferson County|TX|777##|409
Medford|Jackson County|OR|975##|541
Hagerstown|Washington County|MD|217##|301
Laredo|Webb County|TX|780##|956
Sioux Falls|Minnehaha County|SD|571##|605
Paducah|McCracken County|KY|420##|270
Lafayette|Lafayette Parish|LA|705##|337
Gallup|McKinley County|NM|873##|505
Modesto|Stanislaus County|CA|953##|209
Utica|Oneida County|NY|135##|315
Zanesville|Muskingum County|OH|437##|740
Pueblo|Pueblo County|CO|810##|719
Reading|Berks County|PA|196##|610
Mobile|Mobile County|AL|366##|251
Coos Bay|Coos County|OR|974##|541
Sheboygan|Sheboygan County|WI|530##|920
Kalispell|Flathead County|MT|599##|406
Dearborn|Wayne County|MI|481##|313
Joplin|Jasper County|MO|648##|417
Rutland|Rutland County|VT|057##|802""".split('\n')
UK = """Preston|Lancashire||PR# #@@|01772
Wrexham|Clwyd||LL1# #@@|01978
Dundee|Angus||DD# #@@|01382
Hartlepool|County Durham||TS2# #@@|01429
Luton|Bedfordshire||LU# #@@|01582
Truro|Cornwall||TR# #@@|01872
Grimsby|Lincolnshire||DN3# #@@|01472
Bradford|West Yorkshire||BD# #@@|01274
Kidderminster|Worcestershire||DY1# #@@|01562
Inverness|Highland||IV# #@@|01463
Ballymena|County Antrim||BT4# #@@|028 25
Lowestoft|Suffolk||NR3# #@@|01502
Swindon|Wiltshire||SN# #@@|01793
Carlisle|Cumbria||CA# #@@|01228""".split('\n')
IE = """Ennis|County Clare||V95 @#*#|065
Tralee|County Kerry||V92 @*##|066
Sligo|County Sligo||F91 *@##|071
Clonmel|County Tipperary||E91 @#@#|052
Letterkenny|County Donegal||F92 @#@#|074
Mallow|County Cork||P51 @##*|022""".split('\n')
AU = """Ballarat|City of Ballarat|VIC|33##|03
Toowoomba|Toowoomba Region|QLD|43##|07
Wagga Wagga|Wynyard County|NSW|26##|02
Bunbury|Wellington County|WA|62##|08
Launceston|Cornwall County|TAS|72##|03
Dubbo|Lincoln County|NSW|28##|02""".split('\n')
CA = """Lethbridge|Lethbridge County|AB|T1@ #@#|403
Moncton|Westmorland County|NB|E1@ #@#|506
Sudbury|Manitoulin District|ON|P3@ #@#|705
Kamloops|Thompson-Nicola Regional District|BC|V2@ #@#|250
Trois-Rivières|Mauricie|QC|G8@ #@#|819
Truro|Colchester County|NS|B2@ #@#|902
Guelph|Wellington County|ON|N1@ #@#|519""".split('\n')
PL = {'us':US,'uk':UK,'ie':IE,'au':AU,'ca':CA,'mix':US}
FCITY = "Guadalajara|Lahore|Lagos|Mogadishu|Chennai|Hai Phong|Cebu|Kraków|Odesa|Aleppo|Tabriz|Addis Ababa|Kumasi|San Pedro Sula|Port-au-Prince|Chittagong|Sylhet|Amritsar|Da Nang|Guangzhou|Busan|Izmir|Tirana|Cluj|Basra|Asmara|Kinshasa|Oaxaca|Medellín|Kathmandu".split('|')
STN = "Maple|Oak|Elm|Cedar|Birch|Willow|Church|Mill|Station|Park|Lake|Ridge|Sunset|Franklin|Jefferson|Lincoln|Prospect|Chestnut|Walnut|Highland|Orchard|Juniper|Old Quarry|Buena Vista|Martin Luther King|Whispering Pines|Fox Hollow|Kings|Queens|Victoria|Albert|Foundry|Cottage|Meadow|Spring|Sycamore|Hawthorn|Larkspur|Bellflower|Cannon|Dogwood".split('|')
SAINT = "St. Brendan|St. Casimir|St. Odile|St. Gertrude|St. Bede|St. Cuthbert|St. Dymphna|St. Isidore|St. Columba|St. Hilda|St. Ninian|St. Monica".split('|')
EMP = "Brightwater Logistics|Kessler & Dunn Roofing|Tri-Rivers Electric Co-op|Harmon Poultry|Walmart|Amazon|Tesco|Bunnings|Blue Heron Trucking|Northgate Foods|Ostler Steel|Paragon Tool and Die|Delgado Landscaping|Sunrise Bakery|Pinecrest Lumber|Vantage Call Centers|Home Depot|Lakeside Credit Union|Royal Mail|Canada Post|Dairygold|Meridian Aerospace|Copperfield Mining|Redline Auto Body|Gulf Coast Drilling|Quickstitch Textiles|Hilltop Dairy|FedEx|Sterling & Marsh Solicitors|Bluestone Quarries|Zephyr Solar|Atlas Scaffolding|Tyson|Greenleaf Nurseries|Ironbridge Security|Cobalt Software".split('|')
NW = "zero one two three four five six seven eight nine".split()
LET = "ABCDEFGHJKLMNPRSTUVWXYZ"

def pat(r, s):
    o = []
    for ch in s:
        if ch == '#': o.append(r.choice('0123456789'))
        elif ch == '!': o.append(r.choice('123456789'))
        elif ch == '@': o.append(r.choice(LET))
        elif ch == '*': o.append(r.choice(LET + '0123456789'))
        elif ch == '$': o.append(r.choice('0123456789abcdef'))
        elif ch == '&': o.append(r.choice('0123456789ABCDEF'))
        else: o.append(ch)
    return ''.join(o)

def asc(s):
    import unicodedata
    s = s.replace('ø','o').replace('ł','l').replace('ś','s')
    s = unicodedata.normalize('NFD', s)
    return re.sub('[^a-z]', '', s.lower())

def ordn(n):
    return str(n) + ('th' if 10 <= n % 100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n % 10, 'th'))

MON = "January February March April May June July August September October November December".split()
def fmt(d, f):
    y, m, dd = d.year, d.month, d.day; mn = MON[m-1]; y2 = '%02d' % (y % 100)
    return {'us':f'{m}/{dd}/{y}','us0':f'{m:02d}/{dd:02d}/{y}','us2':f'{m:02d}/{dd:02d}/{y2}','uss':f'{m}/{dd}/{y2}','usd':f'{m:02d}-{dd:02d}-{y}',
     'md':f'{m}/{dd}','md0':f'{m:02d}/{dd:02d}','iso':f'{y}-{m:02d}-{dd:02d}','uk':f'{dd:02d}/{m:02d}/{y}','uk2':f'{dd:02d}/{m:02d}/{y2}','dm':f'{dd}/{m}',
     'dot':f'{dd:02d}.{m:02d}.{y}','dot2':f'{dd}.{m}.{y2}','long':f'{mn} {dd}, {y}','longo':f'{mn} {ordn(dd)}, {y}','longuk':f'{dd} {mn} {y}','longuko':f'{ordn(dd)} {mn} {y}',
     'mdl':f'{mn} {ordn(dd)}','mdp':f'{mn} {dd}','mds':f'{mn[:3]} {dd}','dmon':f'{dd:02d}-{mn[:3]}-{y}','dmons':f'{dd} {mn[:3]}','dmony':f'{dd} {mn[:3]} {y}','mil':f'{dd:02d}{mn[:3].upper()}{y}',
     'of':f'the {ordn(dd)} of {mn}','ord':f'the {ordn(dd)}','hl7':f'{y}{m:02d}{dd:02d}','mony':f'{mn} {y}','mon':mn,'y':str(y),'mdash':f'{m}-{dd}-{y2}','lday':f'{ordn(dd)} {mn}','slashiso':f'{y}/{m:02d}/{dd:02d}'}[f]

class Ctx:
    def __init__(self, r, loc, ages):
        self.r = r; self.loc = loc; self.mem = {}
        self.base = datetime.date(2016,1,5) + datetime.timedelta(days=r.randrange(365*9+300))
        self.age = r.randint(*ages)
        self.dob = self.base - datetime.timedelta(days=int(self.age*365.25) + r.randrange(20, 340))
    def memo(self, k, f):
        if k not in self.mem: self.mem[k] = f()
        return self.mem[k]
    def person(self, key):
        return self.memo(('P', key.split('@')[0]), lambda: self.mkp(key))
    def mkp(self, key):
        r = self.r; w = W[self.loc]; sex = key[0] if key[0] in 'fm' else r.choice('fm')
        o = r.choices([a for a,_ in w], [b for _,b in w])[0]
        if '@' in key:
            q = self.person(key.split('@')[1]); o = q['o']; last = q['last']
        else:
            last = r.choice(L[o]).replace('-',' ') if r.random() < .0 else r.choice(L[o])
            if last.split('-')[0] in ('De','Del','Dela','Van'): last = last.replace('-', ' ')
            elif o == 'hi' and r.random() < .35: last += r.choice([' ', '-']) + r.choice([x for x in L['hi'] if '-' not in x])
            elif o == 'an' and r.random() < .06: last += '-' + r.choice(L['an'])
        fo = o if r.random() < .88 else 'an'
        pool = (F if sex == 'f' else M)[fo]
        first = r.choice([x for x in pool if x not in last] )
        mi = r.choice(LET); mid = r.choice([x for x in pool if x != first])
        style = r.choices(['p','mi','mid'], [70, 22, 8])[0]
        return dict(o=o, last=last, first=first, mi=mi, mid=mid, style=style)
    def place(self, key):
        def f():
            used = [v[0] for k,v in self.mem.items() if k[0] == 'L']
            p = self.r.choice([x for x in PL[self.loc] if x.split('|')[0] not in used]).split('|')
            p[3] = pat(self.r, p[3])
            return p
        return self.memo(('L', key), f)
    def fac(self, typ, key):
        def f():
            r = self.r; s = r.choice(SAINT); c = self.place('fc' + key)[0]; st = r.choice(STN); n = r.choice(L['an'])
            uk = self.loc in ('uk','ie','au')
            if uk: s = s.replace('.', '')
            o = {'hosp': [s+"'s Hospital", f'{c} General Hospital', f'{c} Regional Medical Center' if not uk else f'{c} Royal Infirmary', f'{n} Memorial Hospital', f'{st} Valley Medical Center' if not uk else f'Royal {c} Hospital', 'Mercy '+c, 'Sacred Heart Hospital'],
             'clinic': [f'{st} Family Medicine', f'{n} Clinic', f'{c} Community Health Center' if not uk else f'{c} Health Centre', f'{st} Street Surgery' if uk else f'{st} Creek Pediatrics', f'The {n} Practice' if uk else f'{c} Heart & Vascular'],
             'nh': [f'{st} Manor', f'{n} House Nursing Home', f'{st}wood Care Centre' if uk else f'{st}wood Care and Rehab', 'Villa ' + s.split(' ', 1)[1], f'{st} Gardens Assisted Living', 'Golden Acres'],
             'school': [f'{st} Elementary', f'{n} Middle School', f'{s}\'s Primary School' if uk else f'{n} High School', f'{c} Grammar School' if uk else f'{c} Academy', f'{st} Hill Preschool'],
             'church': [f'{s}\'s Church', 'Holy Trinity Lutheran Church', f'{c} Islamic Center', 'New Hope Baptist Church', f'Our Lady of Sorrows Parish', f'{st} Street Methodist Church', 'Temple Beth Shalom'],
             'pharm': [f'{n}\'s Pharmacy', f'{st} Street Pharmacy', 'Walgreens' if not uk else 'Boots', f'{c} Drug' if not uk else 'Lloyds Pharmacy'],
             'lab': [f'{n} Diagnostics', f'{c} Reference Laboratory', f'{st}brook Pathology Associates', 'Labcorp' if not uk else 'Synlab'],
             'dial': [f'{c} Kidney Center', f'{st} Dialysis', 'DaVita '+c if not uk else f'{c} Renal Unit'],
             'shelter': [f'{n} House Shelter', 'Harbor Light Mission', f'{s}\'s Shelter', f'{st} Street Women\'s Refuge'],
             'prison': [f'{c} Correctional Facility', f'{n} Creek State Prison', f'{st} Ridge Detention Center'] if not uk else [f'HMP {st}moor', f'HMP {n}gate'],
             'fun': [f'{n} & Sons Funeral Home', f'{n} Mortuary', f'{st} Hill Cremation Services'],
             'univ': [f'{c} State University' if not uk else f'University of {c}', f'{n} University Hospital', f'{n} Cancer Institute']}[typ]
            return r.choice(o)
        return self.memo(('F', typ, key), f)
    def phone(self):
        r = self.r; l = self.loc
        if l in ('us','mix','ca'):
            a = self.place('0')[4] if r.random() < .6 else pat(r, '!') + r.choice('0123456789') + pat(r, '!')
            if a[0] == '1': a = '4' + a[1:]
            e = pat(r, '!##') if r.random() < .5 else '555'
            if e[0] == '1': e = '7' + e[1:]
            x = pat(r, '####')
            return r.choice([f'({a}) {e}-{x}', f'{a}-{e}-{x}', f'{a}.{e}.{x}', f'({a}){e}-{x}', f'{a} {e} {x}', f'1-{a}-{e}-{x}', f'+1 {a} {e} {x}', f'{a}{e}{x}', f'{a}-{e}-{x}', f'({a}) {e}-{x}'])
        if l == 'uk':
            return pat(r, r.choice(['07### ######', '07### ### ###', self.place('0')[4] + ' ######', '+44 7### ######', '020 7### ####', '0' + '!### ######', '07#########']))
        if l == 'ie': return pat(r, r.choice(['08! ### ####', '+353 8! ### ####', self.place('0')[4] + ' ### ####', '01 ### ####']))
        return pat(r, r.choice(['04## ### ###', '(' + self.place('0')[4] + ') 9### ####', '+61 4## ### ###', self.place('0')[4] + ' 5### ####']))
    def street(self):
        r = self.r; n = r.randint(2, 9899) if self.loc in ('us','mix') else r.randint(1, 240); s = r.choice(STN)
        if self.loc in ('us','mix','ca'):
            return r.choice([f'{n} {s} {r.choice(["St","Ave","Street","Road","Rd.","Lane","Dr","Blvd","Ct","Way","Avenue"])}', f'{n} {r.choice("NSEW")} {s} {r.choice(["St","Ave","Road"])}', f'{n} {ordn(r.randint(2,98))} {r.choice(["St","Ave"])} {r.choice(["NW","SE","S","NE"])}',
               f'{n} {s} {r.choice(["St","Ave"])}, Apt {r.randint(1,40)}{r.choice("ABC")}', f'P.O. Box {r.randint(11,9999)}', f'{n} County Road {r.randint(2,60)}', f'{n} {s} Ave #{r.randint(2,400)}', f'{n} {s} Street'])
        return r.choice([f'{n} {s} {r.choice(["Road","Street","Lane","Close","Avenue","Crescent","Terrace","Drive"])}', f'Flat {r.randint(1,30)}, {n} {s} Court', f'{n}{r.choice("AB")} {s} Street', f'{r.randint(1,30)}/{n} {s} Parade' if self.loc == 'au' else f'{n} {s} Gardens', f'PO Box {r.randint(11,999)}'])
    def domain(self):
        r = self.r
        return self.memo(('dom',), lambda: r.choice([asc(r.choice(SAINT)) + r.choice(['health','hospital','med']), asc(self.place('0')[0]) + r.choice(['health','clinic','care']), r.choice(['mychart','caresync','healthlink','bridgepoint'])]) + r.choice({'uk':['.nhs.uk','.co.uk'],'ie':['.ie'],'au':['.com.au','.org.au'],'ca':['.ca']}.get(self.loc, ['.org','.com','.org'])))

def numw(n):
    if n >= 100: return 'one hundred' + (' and ' + NW[n-100] if n > 100 else '')
    return 'ninety' + ('-' + NW[n-90] if n > 90 else '')

def slot(c, s):
    """-> (text, KIND or None)"""
    r = c.r
    if s.startswith('c:'): return r.choice(s[2:].split('|')), None
    if s.startswith('n:'):
        a, b = s[2:].split('-')
        if '.' in a:
            k = len(a.split('.')[1]); return f'{r.uniform(float(a), float(b)):.{k}f}', None
        return str(r.randint(int(a), int(b))), None
    m = re.match(r'([A-Z_]+)=(.*?)(?:~(\w+))?$', s)
    if m:
        k, p, key = m.groups(); f = lambda: pat(r, r.choice(p.split('|')))
        return (c.memo(('V', k, key), f) if key else f()), k
    m = re.match(r'([a-z0-9]+)(?::([^.]*))?(?:\.([\w@]+))?$', s)
    g, arg, key = m.groups(); key = key or '0'
    if g in ('name','n2','first','last','lf','lfm','lfu','lastu','firstu','nameu','fi','ini','lfi','lfx','email','fl','nick'):
        p = c.person(key); fn, ln = p['first'], p['last']
        if g == 'name': return {'p': f'{fn} {ln}', 'mi': f'{fn} {p["mi"]}. {ln}', 'mid': f'{fn} {p["mid"]} {ln}'}[p['style']], 'NAME'
        if g == 'n2': return f'{fn} {ln}', 'NAME'
        if g == 'nameu': return f'{fn} {ln}'.upper(), 'NAME'
        if g == 'fi': return f'{fn[0]}. {ln}', 'NAME'
        if g == 'first': return fn, 'FIRST'
        if g == 'firstu': return fn.upper(), 'FIRST'
        if g == 'last': return ln, 'LAST'
        if g == 'lastu': return ln.upper(), 'LAST'
        if g == 'lf': return f'{ln}, {fn}', 'LASTFIRST'
        if g == 'lfm': return f'{ln}, {fn} {p["mi"]}', 'LASTFIRST'
        if g == 'lfx': return f'{ln.upper()}, {fn}', 'LASTFIRST'
        if g == 'lfu': return f'{ln}, {fn}'.upper(), 'LASTFIRST'
        if g == 'lfi': return f'{ln} {fn[0]}', 'LASTFIRST'
        if g == 'ini': return (fn[0] + ln[0]).upper() if arg != 'l' else (fn[0] + ln[0]).lower(), None
        if g == 'email':
            a, b = asc(fn), asc(ln)
            if arg == 'work': return c.memo(('E', key, 1), lambda: r.choice([f'{a}.{b}', f'{a[0]}{b}', f'{b}{a[0]}']) + '@' + c.domain()), 'EMAIL'
            return c.memo(('E', key), lambda: r.choice([f'{a}.{b}', f'{a}{b}{r.randint(2,99)}', f'{a[0]}{b}', f'{b}_{a}', f'{a}.{b[0]}.{r.randint(1950,2005)}', f'{a}{r.choice(["loves","n","the"])}{r.choice(["dogs","fishing","garden","music"])}']) + '@' + r.choice(['gmail.com','yahoo.com','outlook.com','hotmail.co.uk' if c.loc=='uk' else 'aol.com','icloud.com','comcast.net' if c.loc=='us' else 'proton.me'])), 'EMAIL'
    if g == 'mail': return f'{arg}@{c.domain()}', 'EMAIL'
    if g == 'd':
        m = re.match(r'([a-z0-9]+?)([+-]\d+)?$', arg); d = c.base + datetime.timedelta(days=int(m.group(2) or 0))
        t = fmt(d, m.group(1)); return t, (None if m.group(1) in ('mony','mon','y') else 'DATE')
    if g == 'dob': return fmt(c.dob, arg), (None if arg in ('y','mony') else 'DATE')
    if g == 'age': return str(c.age), ('AGE' if c.age >= 90 else None)
    if g == 'agew': return numw(c.age), 'AGE'
    if g == 'old': return c.memo(('old', key), lambda: str(r.choice([90,91,91,92,92,93,94,95,96,97,98,99,101,102]))), 'AGE'
    if g == 'oldw': return c.memo(('oldw', key), lambda: numw(r.randint(90, 101))), 'AGE'
    if g == 'city': return c.place(key)[0], 'CITY'
    if g == 'county': return c.place(key)[1], 'COUNTY'
    if g == 'countys': return re.sub(r' (County|Parish)$', '', c.place(key)[1]), 'COUNTY'
    if g == 'st': return c.place(key)[2], None
    if g == 'zip': return c.place(key)[3], 'ZIP'
    if g == 'zip9': return c.place(key)[3] + '-' + c.memo(('z9',), lambda: pat(r, '####')), 'ZIP'
    if g == 'fcity': return c.memo(('fc', key), lambda: r.choice(FCITY)), 'CITY'
    if g == 'street': return c.memo(('S', key), c.street), 'STREET'
    if g == 'fac': return c.fac(arg, key), 'FACILITY'
    if g == 'facu': return c.fac(arg, key).upper(), 'FACILITY'
    if g == 'emp': return c.memo(('emp', key), lambda: r.choice(EMP)), 'EMPLOYER'
    if g == 'ph':
        t = c.memo(('ph', key), c.phone)
        if arg == 'ext': t += r.choice([' ext. ', ' x', ' ext ']) + pat(r, '!###')
        return t, 'PHONE'
    if g == 'fax': return c.memo(('fax', key), c.phone), 'FAX'
    if g == 'ip': return c.memo(('ip', key), lambda: r.choice(['10.%d.%d.%d','192.168.%d.%d','172.16.%d.%d','203.0.113.%d','98.%d.%d.%d']).replace('%d','{}').format(*[r.randint(2,250) for _ in range(3)])), 'IP'
    if g == 'ip6': return pat(r, r.choice(['2001:db8:$$$$:$$$$::$$', 'fe80::$$$$:$$ff:fe$$:$$$$', '2600:1700:$$$$:$$$$:$$$$:$$$$:$$$$:$$$$'])), 'IP'
    if g == 'mac': return c.memo(('mac', key), lambda: pat(r, r.choice(['&&:&&:&&:&&:&&:&&', '$$:$$:$$:$$:$$:$$', '&&-&&-&&-&&-&&-&&']))), 'IP'
    if g == 'url':
        d = c.domain()
        return c.memo(('url', arg, key), lambda: r.choice(['https://', 'https://www.', 'www.', 'http://', ''] if not arg else ['https://']) + d + (arg or pat(r, r.choice(['/visits/$$$$$$', '/p/######', '/portal', '/forms/intake?id=#####', '/results', '/pay'])))), 'URL'
    if g == 'plate': return pat(r, r.choice({'uk':['@@6# @@@','@@1#@@@'],'ie':['1#1-D-#####','18-KY-####'],'au':['1@@ #@@','@@@-##@','###-@@#'],'ca':['@@@@ ###','@@@-####']}.get(c.loc, ['@@@-####','#@@@###','@@@ ####','@##-@@@','@@# ###']))), 'VEHICLE'
    if g == 'vin': return pat(r, r.choice(['1HGCM#2#3#A######','!@@@@##*#*@######','5YJ3E1E@#K@######','WVWZZZ1@Z#W######'])), 'VEHICLE'
    if g == 'npi': return pat(r, '1#########'), 'LICENSE'
    if g == 'dea': return r.choice('ABFM') + asc(c.person(key)['last'])[0].upper() + pat(r, '#######'), 'LICENSE'
    if g == 'ssn':
        return c.memo(('ssn', key), lambda: pat(r, {'us':'!##-##-####','mix':'!##-##-####','ca':'!## ### ###','uk':'!## ### ####','au':'!### ##### #','ie':'#######@A'}[c.loc])), 'SSN'
    raise ValueError(s)

TPL = []
def T(loc, ages, text, case=None):
    TPL.append((loc, ages, text.strip('\n'), case))

def render(t, r):
    loc, ages, text, case = TPL[t]
    c = Ctx(r, loc, ages); out = []; pos = 0; n = 0; spans = []
    c.place('0')
    for m in re.finditer(r'\{([^{}]+)\}', text):
        lit = text[pos:m.start()]; out.append(lit); n += len(lit)
        v, k = slot(c, m.group(1))
        if k: spans.append([n, n + len(v), k])
        out.append(v); n += len(v); pos = m.end()
    out.append(text[pos:]); x = ''.join(out)
    if case:
        y = x.upper() if case == 'upper' else x.lower()
        assert len(y) == len(x); x = y
    return x, spans

# ---------------------------------------------------------------- 0-19
T('us',(48,79),'''
{facu:hosp}
DISCHARGE SUMMARY

Patient: {name.fp}                MRN: {MRN=#######|E#########|00######~a}
DOB: {dob:us0} ({age} F)          Account: {ACCOUNT=H##########|4#########}
Admitted: {d:us0}                 Discharged: {d:us0+5}
Attending: {name.pa}, MD          PCP: {name.pb}, DO ({fac:clinic.2}, fax {fax})

Principal dx: Acute on chronic HFrEF (I50.23), EF {n:18-34}% on TTE {d:md+1}.
Hospital course: Mrs. {last.fp} presented with 3 weeks of orthopnea and 14 lb weight gain after running out of Bumex. BNP {n:1100-4300} pg/mL, troponin flat at 0.04. Diuresed with IV furosemide 80 mg BID, net -9.2 L. Kussmaul sign absent. Swan-Ganz not required. Dr. {last.pc} (cardiology) started sacubitril/valsartan 24/26 mg BID on {d:md+3}. Foley removed HD 3. Her daughter {first.fd} was taught daily weights.
Discharge wt {n:140-210} lb. K 4.1, Cr 1.3 (baseline 1.2).

Follow-up:
 - HF clinic {d:us+12} 10:20 am, {ph}
 - BMP in 1 wk at {fac:lab}
Code status: full. Condition: stable, NYHA III.
''')

T('us',(22,60),'''
ED TRIAGE  {d:us2} 0214
CC: MVC, restrained driver, airbags deployed
ESI 3  GCS 15  BP {n:118-160}/{n:60-92}  HR {n:80-118}  RR 18  SpO2 98% RA  T 98.4  pain 7/10 neck
{age}M BIBA from I-{n:5-95} exit ramp near {city}. {c:Silver Camry|Black F-150|Blue Corolla}, plate {plate}, rear-ended at ~45 mph. VIN {vin} copied from the police card by EMS for auto claim. c-collar in place, Canadian C-spine rule +. Denies LOC, no thinners. Last tetanus {d:y-2000}.
Pt states his name is {n2.mp}, no wallet; phone facesheet matched to {lfu.mp}, {dob:us}, {MRN=#######|MR######|10######}.
Emergency contact: wife {first.fw@mp} {ph}
Claim no. {OTHER_ID=##-####-###|CLM######|#####-AA-##} thru his boss at {emp}.
Tpr {last.pt} on scene, incident {OTHER_ID=##-######|I########}.
-- {fi.pn} RN
''')

T('us',(30,75),'''
OPERATIVE REPORT

SURGEON: {name.pa}, M.D.
ASSISTANT: {n2.pb}, PA-C
ANESTHESIA: General, Dr. {last.pc}
DATE OF PROCEDURE: {d:long}
PATIENT: {lfu.mp}
HOSPITAL NO: {MRN=##-##-##|H######|#######}

PREOPERATIVE DIAGNOSIS: Right hip osteoarthritis, Kellgren-Lawrence grade 4.
PROCEDURE: Right total hip arthroplasty, posterior (Kocher-Langenbeck) approach.
IMPLANTS: Stryker Trident II cup 54 mm, lot {DEVICE=@#####|##########|@@#@##}; Accolade II stem size 5 132 degree, serial {DEVICE=########|@#######}; 36 mm Biolox delta head +0, lot {DEVICE=########|@@####@}. Stickers placed in chart.
EBL: {n:150-450} mL. Drains: none.

DESCRIPTION: After the site was confirmed with Mr. {last.mp} in preop holding, he was placed in lateral decubitus. Ranawat classic sign checked. Charnley retractor placed. The piriformis was tagged with #5 Ethibond. Reaming from 48 to 53. Cup impacted at 40/20. Broached to 5; trial reduction stable to 90/0/45. Closure with #1 Vicryl, 2-0 Monocryl, Dermabond.
Counts correct x2. Vendor rep {n2.px} ({emp.2}) present, badge {OTHER_ID=VR-####|V#####}.

D: {d:us2}  T: {d:us2+1}  Job# {OTHER_ID=######|########}
cc: {name.pd}, MD, {city}
''')

T('us',(61,88),'''
EXAM: CT CHEST W/O CONTRAST
ACCESSION: {OTHER_ID=########|CT-##-######|A#########}
ORDERING: {lf.pa} NPI {npi}
PATIENT: {lfm.mp}  {MRN=#########|M#######}  {dob:us0}  M
DATE: {d:us0} 16:41

INDICATION: {age} y/o, 40 pk-yr, Lung-RADS 3 nodule, f/u.
COMPARISON: CT {d:us0-182}; PET/CT {d:us0-150} from {fac:hosp.2} (outside disc).

FINDINGS: 8 mm part-solid nodule RUL (series 4 image 112), prior 7 mm. Fleischner criteria apply. No new nodules. Kerley B lines absent. Coronary calcification, Agatston est {n:300-900}. Morgagni hernia, small, fat only. Schmorl nodes T8-T10.

IMPRESSION:
1. Lung-RADS 4A. PET or 3-month LDCT.
2. Moderate emphysema, GOLD n/a.

Critical result? No. Findings were sent via Epic chat to Dr. {last.pa} and by phone to {first.pn} at {fac:clinic} ({ph}) on {d:md+1} at 0905.

Electronically signed: {name.pr}, MD   {d:us0+1}   Workstation RAD-{n:2-9} ({ip})
''')

T('us',(35,80),'''
SURGICAL PATHOLOGY                             {fac:lab}
                                               CLIA {LICENSE=##D#######}
Case: {OTHER_ID=S##-#####|SP-##-####|SS##-######~c}         Collected {d:uss}   Received {d:uss+1}   Reported {d:uss+4}
Patient: {name.fp}   Sex F   DOB {dob:uss}
MRN {MRN=########|LK#####}    Submitting: {fi.pa} MD, {fac:clinic}

A. LEFT BREAST, 2 O'CLOCK, CORE BX: Invasive ductal carcinoma, Nottingham grade 2 (3+2+2), {n:6-14} mm. ER 95% PR 60% HER2 IHC 2+, FISH pending. Ki-67 {n:12-38}%.
B. LEFT AXILLARY NODE, FNA: Negative.

Gross: Received in formalin labeled "{last.fp}, A" are 4 tan-yellow cores to 1.8 cm. Cold ischemia 2 min. Ischemia/fixation per ASCO/CAP.
Block {OTHER_ID=S##-#####-A#|A1-######} sent to {fac:univ} for Oncotype DX (order {OTHER_ID=OR#########|R######}).
Comment: Discussed with {first.pn}, Dr. {last.pa}'s nurse navigator, {d:mdp+4}. Slides reviewed at intradepartmental conf (Dr. {last.pq} concurs).

{name.pz}, M.D., Pathologist (electronic signature)
''')

T('us',(91,99),'''
nsg note  noc shift  {d:md}
{age} yo resident rm 214B, {n2.fp}, found sitting on floor next to commode 0340. states "i slid". no head strike witnessed by cna {first.pc}. neuro chks wnl, perrl, braden 15, morse 65. skin tear l forearm 3x1 cm, steri strips. bp 142/68 p 72 o2 93 ra. gave tylenol 650 mg po. dr {last.pd} notified 0355 via answering svc {ph}, no new orders. son {first.ms} called at home {ph.2}, he wil drive in from {city.2} tmrw. 
hip xr portable ordered w {fac:lab}, conf # {OTHER_ID=######|XR#####}. wanderguard tag {DEVICE=WG-#####|######} rechecked, on r ankle. poa papers say {n2.fg} is 2nd contact {ph.3}. 
res was {c:a school teacher|a bookkeeper|a welder} @ {emp} til 1985. pleasant, oriented x2 (thinks yr is 1974). 
fall huddle done. incident rpt {OTHER_ID=IR-##-###|FR####}. {d:md+1} 0600 vs stable, no c/o. {fi.pn} lpn
''')

T('us',(19,55),'''
PSYCHIATRIC EVALUATION - INPATIENT
{fac:hosp}, Behavioral Health 3 West
Name: {name.mp}    Legal status: 5150 -> 5250, filed {d:us}
SSN: {ssn}     Medi-Cal: {HEALTH_PLAN=9#######@|########@}

ID/CC: {age}-year-old single man, lives with aunt {first.fa} in {city}, brought by {county} mobile crisis after posting threats. "They put a chip in my molar."

HPI: Per the aunt, {first.mp} stopped olanzapine 15 mg in {d:mon-60}. Sleeping 2 h. On {d:mdp-1} he walked into {fac:church} and told Pastor {last.pp} that he was Elijah. Lost job at {emp} after 8 months. UDS + THC. QTc 441.

PPHx: Two prior admits (last {d:mony-900}, {fac:hosp.2}). One attempt by OD age 19. Lithium level never > 0.6. No ECT. Outpt psychiatrist Dr. {last.pd}, {ph}; case manager {n2.pc}, {email:work.pc}.

MSE: Disheveled, Kool-Aid stain on shirt, pressured, loose. SI denied, HI vague. PANSS not done. MoCA 26/30.
A: Schizoaffective disorder, bipolar type F25.0. Rule out Capgras.
P: Restart olanzapine ODT 10 mg qHS; lorazepam 1 mg q6h prn; consider Invega Sustenna 234 mg. Hold hearing {d:us+4}, case {OTHER_ID=MH######|##-MH-####}. Patients' rights advocate: {n2.pz}.
''')

T('us',(26,40),'''
L&D DELIVERY NOTE
Pt: {lf.fp}  | {MRN=#######|OB######} | G{n:2-5}P{n:1-2} | EDD {d:us+6} by 8w US
Presented {d:us} 0412 SROM clear fluid 0300. GBS neg. Cat I tracing, then late decels w/ Pitocin at 14 mU/min. Bishop 9.
Epidural by {fi.pc} CRNA. Complete at 1137, pushed 42 min. McRoberts + suprapubic x 30 s for mild shoulder dystocia. 
NSVD viable {c:girl|boy}, Apgar 8/9, {n:2890-4100} g, baby named {n2.f9@fp}. Band # {OTHER_ID=#####|@####} matched to mother, dad {first.m4} holds second band. Hugs tag {DEVICE=######|H-#####}.
2nd degree lac, 3-0 Vicryl Rapide. EBL 325. Placenta intact, Schultze. No Erb palsy.
Peds: Dr. {last.pe} ({fac:clinic}) notified {d:md+1}. Bassinet card DOB {d:us} 1219.
Infant MRN {MRN=#######|NB######}. Insurance add-on: {c:BCBS|Aetna|UHC} ID {HEALTH_PLAN=@@@#########|W#########} grp {HEALTH_PLAN=######|7####-###}.
Wants Paragard at 6 wk visit, {d:us+42}. 
{name.pa}, CNM
''')

T('us',(3,11),'''
{fac:clinic}
{street}, {city}, {st} {zip}   Ph {ph}  Fax {fax}

RE: SCHOOL MEDICATION AUTHORIZATION
Date: {d:long}
Student: {name.mp}           Grade: {n:1-5}
Date of birth: {dob:us}
School: {fac:school}

To whom it may concern,

{first.mp} has moderate persistent asthma (J45.40) and a peanut allergy (Ara h 2 {n:8-60} kU/L). Please allow him to carry albuterol HFA 90 mcg, 2 puffs q4h PRN with spacer, and epinephrine auto-injector 0.15 mg. His mother, {n2.fm@mp}, or his grandfather {first.mg} may pick him up. If neither can be reached call {n2.fn} (neighbor) {ph.4}.

This form is valid until {d:us+300}. School nurse {fi.pn} may send questions to {mail:triage}.

Sincerely,
{name.pd}, MD, FAAP
License {LICENSE=MD######|A#####|G######}   DEA {dea.pd}
''')

T('us',(50,83),'''
Telephone encounter {d:us} 4:52 PM
Caller: {n2.fd@mp} (daughter)   Callback: {ph}
Re: {name.mp} / dob {dob:us}

Calling b/c dad's INR machine says ERR 6 since Sunday. CoaguChek s/n {DEVICE=UU#######|UP########}. Last INR 3.4 on {d:md-6}, takes warfarin 5 mg MWF, 2.5 other days. Ate a lot of collards at {first.fs}'s. No bleeding. She's leaving for {city.2} on {d:ord+3} and {first.ms} will be with him till the weekend.
Advised: come to {fac:clinic} lab tmrw before noon. Hold tonight's dose if nosebleed.
Also: mail order says no refill, Rx {OTHER_ID=#######|RX#######-##} at {fac:pharm}, their fax {fax}. Sent new script 90 DS.
Also wants handicap placard form, plate on file {plate}.
Routed to Dr {last.pd} and {first.pn} in coag clinic.
--- 
{d:us+1} 8:15 AM  LVM for {first.fd}. {ini.pn}
{d:us+1} 11:40 AM  INR 2.7. Cont same. New meter ordered thru {emp}, conf {OTHER_ID=#######|@#######}. {ini.pn}
''')

T('us',(45,78),'''
{d:us}

{c:Aetna|Cigna|Humana} -- Appeals & Grievances
{street}
{city.2}, {st.2} {zip.2}
via fax {fax}

Member: {name.fp}
Member ID: {HEALTH_PLAN=@@@###@#####|#########-##|U########01}
Group: {HEALTH_PLAN=#######|GRP####@}
Claim #: {OTHER_ID=##############|E########00}
DOS: {d:us-40} to {d:us-38}

Dear Medical Director:

I am writing on behalf of my patient, Ms. {last.fp}, to appeal your denial dated {d:longo-9} of pembrolizumab 200 mg IV q3 weeks (J9271). She has stage IIIB adenocarcinoma, PD-L1 TPS {n:50-90}%, EGFR/ALK/ROS1 wild type, ECOG 1. KEYNOTE-024 and NCCN category 1 support first-line use. Your reviewer, Dr. {last.pr}, cited an outdated Hodgkin policy.

I ask for a peer-to-peer within 72 hours; my cell is {ph}. Enclosed: pathology {OTHER_ID=SP##-####|S-####-##}, CT of {d:md-44}, letter of {n2.pn}, RN, OCN.

Sincerely,

{name.pa}, MD
{fac:univ}
NPI {npi} | TIN {ACCOUNT=##-#######}
''')

T('us',(40,77),'''
HOME HEALTH SOC VISIT  / OASIS-E
SOC date {d:usd}     cert period {d:usd} - {d:usd+59}
Pt {lfu.mp}   MBI {SSN=!@#*-@@#-@@##|!@@#@@#@@##}
Addr {street}, {city} {zip}  ({county}; gravel drive past {fac:church}, dog "Biscuit")
Phone {ph}    Caregiver {n2.fw@mp} (spouse)

SN arrived 1035. R BKA POD 12, PICC RUE dual lumen 5 Fr, cefazolin 2 g q8h via Curlin pump SN {DEVICE=######|CP-######|@####-##}. Wound vac -125 mmHg, KCI ActiVAC serial {DEVICE=VFVR#####|@@@@#####}. Incision 14 cm staples intact. A1c {n:8.1-12.9}. TUG unable. Braden 16. Pain 4/10 phantom, gabapentin 300 TID.
Taught {first.fw} SASH flush. Smokes, O2 in home: no.
MD orders: {fi.pa} MD {fac:hosp} vascular, signed 485 due {d:usd+14}. DME from {emp}, acct {ACCOUNT=######|##-#####}. 
Lab draw q Mon CBC CMP CRP ESR to Dr {last.pi} ID.
Next SNV {d:md+2}, PT eval {d:md+3}, OT TBD.
{n2.pn} RN  lic {LICENSE=RN######|######|RN-#######}
''')

T('us',(55,80),'''
CARDIAC DEVICE CLINIC - REMOTE TRANSMISSION

Pt Name ........ {name.mp}
DOB ............ {dob:us0}
Device ......... Medtronic Evera MRI XT DR DDMB1D4   SN {DEVICE=PFZ######H|BWL######S~ic}
Implanted ...... {d:us0-1400} by Dr. {last.pi}
RA lead ........ 5076-52   SN {DEVICE=PJN#######}
RV lead ........ Sprint Quattro 6935M-62   SN {DEVICE=TDL######V}
Monitor ........ MyCareLink 24950  SN {DEVICE=KLM######@|MCL#######}  last IP {ip}  MAC {mac}
Transmitted .... {d:us0} 03:11

Battery 5.8 y. RA 480 ohm, P 2.1 mV; RV 494, R 11.4 mV; threshold 0.75 V @ 0.4 ms. AP 34% VP 2%. AT/AF burden 1.2%. One VT episode {d:us0-3} 22:10, CL 310 ms, 1 burst ATP (Ramp not needed), terminated. No shocks. Wenckebach 140.

Plan: d/w EP ({fi.pe}); increase metoprolol succ to 100 mg. {first.pn} called pt at {ph}, he was mowing at his brother's in {city.2} at time of event, felt "swimmy". No driving x 3 mo per state law.
In-person check {d:us0+21}. Report at {url}
Tech: {n2.pt}, CCDS
''')

T('us',(24,58),'''
From: {n2.fp} <{email.fp}>
To: {fac:clinic} Nurse Pool
Sent: {d:us} 9:47 PM
Subject: rash after the bactrim??

Hi Dr. {last.pd}, its {first.fp} again, sorry to bug you. I started the Bactrim DS on {d:mdl-3} for the UTI and today I have red bumps on chest + arms. Not itchy really. No mouth sores. I took Benadryl 25. Should I stop? I work nights at {emp} so best to text me {ph}. My husband {first.mh} can also pick up a new rx at the {fac:pharm} on {STREET=Route 9|Hwy 61 South|Old Mill Rd|Fulton St} .
Also my new insurance card: {HEALTH_PLAN=XYP##########|@@@########|#########@} (was {HEALTH_PLAN=########|@########})
thx!!

-----
Reply by {n2.pn}, RN, {d:us+1} 7:58 AM
Good morning {first.fp}, please stop the Bactrim now. Dr. {last.pd} sent Macrobid 100 mg twice daily x 5 days. Any fever, blisters, eye pain (Stevens-Johnson) go to {fac:hosp} ER. You can upload a photo here: {url} 
Allergy list updated {d:us+1}.
''')

T('us',(20,45),'''
CLINICAL TRIAL SCREENING LOG  -- Protocol {OTHER_ID=ABX-###-###|NVX##-@##|CT-#####} (Phase 2b, ulcerative colitis)
Site {OTHER_ID=0##|US-##|1##}  PI {name.pa}, MD   Coord {n2.pc} ({ph:ext})

Subj {OTHER_ID=0##-####|S-###-###~s}   initials {ini.mp}   consent signed {d:dmon} v3.1
Age {age}  Mayo endoscopic 2, total Mayo {n:6-11}, fecal calpro {n:400-1900} ug/g
Prior: infliximab (anti-drug ab +), vedolizumab, no tofacitinib. Washout ok. Hx Gilbert syndrome, Tbili 2.1.
QuantiFERON neg {d:dmon-6}. Stool C diff neg. HBcAb neg.
Incl 1-9 Y; Excl 4 ? -- took prednisone 30 mg till {d:dmon-11}; query to medical monitor {fi.pm} at {emp}, {mail:safety}
eDiary handset IMEI {DEVICE=35############|86-######-######-#}; login {url}; facial ID template {BIOMETRIC=FT-######|BIO-$$$$$$$$|fid_$$$$$$$$} enrolled for ePRO.
Stipend card ending 4 digits, full no. {ACCOUNT=4### #### #### ####|5### #### #### ####|4###############}
Source docs misfiled with pt name {n2.mp} visible p. 3 -> redacted {d:dmon+2}.
Randomized {d:dmon+9}  kit {OTHER_ID=K-#####|######}
''')

T('us',(45,80),'''
SLEEP DISORDERS CENTER AT {facu:hosp}
POLYSOMNOGRAPHY REPORT

{lfm.mp}    |  {dob:us}  |  BMI {n:31-47}  |  Study {d:us}  |  Study ID {OTHER_ID=PSG######|S##-###}
Referring: {name.pa}, NP       Scoring tech: {n2.pt}, RPSGT

Epworth {n:11-21}/24. Mallampati IV. Neck 18 in. Meds: lisinopril 20, Ambien 5.
Sleep efficiency {n:61-88}%. AHI {n:22-90}/h (AASM 1B), supine 71, REM 64. Nadir SpO2 {n:68-84}%. PLMI 12. Cheyne-Stokes not seen. 
Split at 0140: CPAP 5 -> 13 cmH2O, residual AHI 3.2, ResMed AirFit F20 M.

Interp: severe OSA G47.33. Start APAP 10-16.
DME: {emp}; AirSense 11 SN {DEVICE=2#########|23#########} DN {DEVICE=###} ; modem MAC {mac}. Compliance site {url}. 
CDL holder (license {LICENSE=@#######|@###-####-####|########}) for {emp.2}, tractor {plate}; out of service until 30 d adherence. Letter to DOT examiner Dr. {last.pe}, Natl Registry {LICENSE=##########}.

Signed {name.ps}, MD, D-ABSM     {d:us+2}
''')

T('us',(66,89),'''
DEATH NOTE
Called to bedside by RN {first.pn} at 0448 on {d:longo}. {n2.mp}, {age}, DNR/DNI comfort care for metastatic pancreatic adenoca. No spontaneous resp, no heart sounds x 60 s, pupils fixed 6 mm, no corneal. Time of death 04:52.
Family present: wife {first.fw@mp}, sons {first.m1} and {first.m2}, sister-in-law {n2.fz}. Chaplain {last.pc} paged (pager {PHONE=####|##-####}). Fr. {last.px} from {fac:church} gave anointing last evening.
Medical examiner of {county} called, spoke with {n2.pm}, case declined, ref {OTHER_ID=ME##-####|##-#####}. Autopsy declined. Eye bank: {OTHER_ID=EB-######|##-###-###}.
Funeral home {c:per family|already chosen}: {fac:fun}, {street}, {city}, {ph}.
Attending Dr. {last.pa} notified 0515. Death cert to be signed by {name.pb}, MD, lic # {LICENSE=#####|MD-#####|0##.######}.
Belongings: 1 wedding band, dentures, cell phone, VA card {HEALTH_PLAN=##########|1010######} to {first.fw}.
''')

T('us',(23,51),'''
DEPARTMENT OF CORRECTIONS - HEALTH SERVICES ENCOUNTER
FACILITY: {facu:prison}      UNIT: C-2-114L
INMATE: {lfu.mp}     DOC#: {OTHER_ID=######|@#####|A-#####~d}     DOB: {dob:us0}
DATE/TIME: {d:us0} 0730     SICK CALL SLIP REC'D {d:us0-2}

S: {age} YO M C/O TOOTH PAIN #30 X 6D, ALSO WANTS BOTTOM BUNK. HX SEIZURES S/P TBI, TAKES KEPPRA 750 BID, KOP DENIED. STATES CELLIE {lastu.m2} "STOLE MY IBU."
O: T 99.1 P 88 BP 134/84. BUCCAL SWELLING R MAND, NO TRISMUS, NO LUDWIG'S. 
A: PERIAPICAL ABSCESS K04.7
P: AMOX 500 TID X 7, IBU 600, DENTAL (DR {lastu.pd}) {d:us0+3}. BOTTOM BUNK X 90D. 
SEND OUT RECORDS REQ TO {facu:hosp} IN {city}, FAX {fax}. ROI SIGNED.
INTAKE PRINT CARD / AFIS {BIOMETRIC=##########@|AF-########}; IRIS ENROLL {BIOMETRIC=IR######|IRS-####-##}; FBI NO {OTHER_ID=######@@#|######@@#}; SSN {ssn}
RELEASE DATE {d:us0+200}. NEXT OF KIN: MOTHER {nameu.fm@mp} {ph}
{fi.pn}, LPN / REVIEWED {fi.pr} PA
''')

T('us',(40,66),'''
MSH|^~\\&|LABSYS|{FACILITY=QUARRY HILL REFERENCE LAB|TWIN PINES HOSP|NORTHSHORE PATH|ST ODILE HOSP}|EHR|{FACILITY=FOXRUN FAM MED|ELM CREEK CLINIC|HARBOR PEDS ASSOC}|{d:hl7}||ORU^R01|{OTHER_ID=MSG#######|##########}|P|2.5.1
PID|1||{MRN=#######|0########}^^^MRN||{lastu.fp}^{firstu.fp}||{dob:hl7}|F|||{street}^^{city}^{st}^{zip}||{ph}|||M||{ACCOUNT=########|V#########}|{ssn}
NK1|1|{lastu.mh@fp}^{firstu.mh@fp}|SPO|||||
PV1|1|O|||||{npi}^{lastu.pd}^{firstu.pd}
OBR|1|{OTHER_ID=ORD######|L########}||80053^COMP METABOLIC PANEL|||{d:hl7}
OBX|1|NM|2345-7^GLUCOSE||{n:82-240}|mg/dL|70-99|H|||F
OBX|2|NM|2160-0^CREATININE||{n:0.61-1.90}|mg/dL|0.5-1.1||||F
OBX|3|NM|2823-3^POTASSIUM||{n:3.4-5.2}|mmol/L|3.5-5.1||||F
OBX|4|ST|5778-6^COLOR||YELLOW||||||F
NTE|1||HEMOLYZED SLIGHT. CALLED TO {firstu.pn} AT {ph.2} {d:us0+1} 0710 READ BACK OK. ANALYZER COBAS 8000 BENCH 2.
''')

T('us',(29,61),'''
SOCIAL WORK ASSESSMENT
Date of contact: {d:us}; met w/ pt in ED hallway 6 then family room, 50 min.
Pt is a {age} y.o. woman, {n2.fp} (goes by "{FIRST=Dee|Kiki|Mimi|Tootie|Bunny}"), here w/ her 2 children {first.m7} (6) and {first.f8} (3) after leaving partner last night. DV screen HITS 14. Partner is {n2.mq}, works at {emp}, drives a white Silverado tag {plate}; police report {OTHER_ID=##-######|PR######}. TRO filed {d:md} at {county} courthouse.
Confidential: do NOT call {ph}; use her sister {first.fs}'s number {ph.2} or {email.fs}.
Kids enrolled at {fac:school}; CPS hotline called, intake {first.pc}, ref {OTHER_ID=#######|R-######}.
Benefits: SNAP active, Medicaid {HEALTH_PLAN=########@|@@#####@|##########}, EBT active.
Strengths: sober 4 yrs, church family ({fac:church}). Barriers: no car, no ID; birth cert requested from {city.2}.
Dispo: bed at {fac:shelter}, cab voucher given. PHQ-9 {n:9-22}, C-SSRS neg. Naloxone kit n/a.
F/u call {d:md+2} by this writer. {name.pw}, LCSW {LICENSE=LCSW#####|LC######|SW-####}
''')

# ---------------------------------------------------------------- 20-39  UK / IE / AU / CA
T('uk',(52,85),'''
{fac:clinic}
{street}
{city}
{county}
{zip}
Tel: {ph}   Fax: {fax}

{d:longuk}

Dear Colleague

Re: {name.mp}   DOB {dob:uk}   NHS No: {ssn}   Hosp No: {MRN=@######|RX######}
Address: {street.2}, {city}, {zip}

2WW REFERRAL - SUSPECTED COLORECTAL CANCER

I would be grateful if you would see this {age} year old retired {c:lorry driver|joiner|postman} with a 7 week history of loose stools and 6 kg weight loss. FIT {n:24-220} ug/g on {d:uk-5}. Hb {n:89-118}, ferritin 9, eGFR 61. PR: empty, no mass. WHO PS 1. His brother {first.m2} had bowel cancer at 49 (Lynch, MLH1).
PMH: AF, T2DM, Dupuytren's. Meds: apixaban 5 mg bd, metformin 1 g bd, ramipril 5 mg od, bisoprolol 2.5 mg. NKDA.
He is away in {city.2} with his daughter {first.fd} from {d:of+10} for a week, otherwise available; mobile {ph.2}.

Yours sincerely

Dr {name.pd}
GMC {LICENSE=#######}      practice email {mail:reception}
''')

T('uk',(90,99),'''
WARD ROUND  Geris  {d:uk2} 08:50  Cons {last.pc} / SpR {last.ps} / F1 {first.pf}
Bed 14   {nameu.fp}   {age}F   {MRN=#######|K######}   NHS {ssn}
# NOF (R) day 6 post DHS, CAP, delirium (4AT 8)
O/N: settled w 0.5 mg haloperidol x1, pulled out Venflon, called for her late husband {first.mh}
Obs NEWS 3 (RR 21, SpO2 92% 1L, T 37.2). Chest L basal creps. CRP 164 > {n:60-99}. Na 129. Foley out, bladder scan 210
AMTS 3/10, Abbey 4. Wt {n:39-58} kg, MUST 2
Imp: improving. Hyponatraemia ?SSRI
Plan: 1. co-amox po to complete 7/7, stop date {d:dm+3}  2. stop sertraline  3. Adcal D3, alendronate 70 mg once wkly  4. OT home visit - lives {street}, stairs++  5. d/w NOK niece {n2.fn} {ph} - keen for {fac:nh} if bed; SW {first.pw} to send DST by {d:dm+2}  6. DNACPR discussed w family {d:uk2-1}, form in notes  7. VTE: dalteparin 2500
{fi.pf} FY1 bleep {PHONE=####}  GMC {LICENSE=#######}
''')

T('uk',(18,70),'''
AMBULANCE ePRF         Case {OTHER_ID=########|CAD-####|########-#~x}          Date {d:uk}
Callsign {c:NA402|E217|WX311}    Crew: {n2.pa} (Para, HCPC {LICENSE=PA#####}) / {first.pb} (EMT)
999 call 17:22 from {ph}, mobile at scene 17:34
Loc: layby A{n:14-689} nr {city}, {county}. w3w on CAD.
Pt: {n2.mp}, {age}, DOB on driving licence {dob:uk}, licence no {LICENSE=@@@@@######@@#@@|@@@@9######@##@@}. Home {street}, {zip}.

Motorcyclist v van. Van reg {plate}, driver {fi.m2} uninjured, works for {emp}. Bike reg {plate}. Helmet on, est 40 mph, thrown 5 m.
<C>ABC: no cat haemorrhage. A patent. B RR 26, reduced AE L, sats 94. C HR 118, BP 96/58, pelvis ?unstable -> SAM sling 17:41. D GCS 14 (E3V5M6) PEARL. E deformity L femur, Kendrick splint.
TXA 1 g IV 17:44, morphine 5 mg, ketamine 20 mg x2, ondansetron 4 mg. 
HEMS attended (Dr {last.pd}). Pre-alert {fac:hosp} MTC 18:05, handed over to TTL {last.pt} 18:31.
NOK: partner {first.fq} informed by PC {last.pp}, collar {OTHER_ID=PC####|####}, log {OTHER_ID=### of {c:x}|###/####}.
'''.replace('### of {c:x}|','####-######|'))

T('ie',(34,74),'''
{fac:hosp}, {city}
OUT-PATIENT LETTER - RHEUMATOLOGY
Clinic date: {d:uk}     Typed: {d:uk+6}     Chart No. {MRN=######|W######|###### }
'''.replace('|###### }','}') + '''
Dr. {n2.pg}, {fac:clinic}, {street}, {city.2}, {county.2}, {zip.2}

RE: {name.fp}, {street.2}, {city}. D.O.B. {dob:dot}. PPS {ssn}. Medical card {HEALTH_PLAN=@######@|#######A}.

Dx: Seropositive RA 2011 (RF 188, anti-CCP >340), Sjogren's, Raynaud's.
Current: methotrexate 20 mg sc weekly, folic acid 5 mg, etanercept biosimilar 50 mg weekly.

Dear {first.pg},

I reviewed this pleasant lady, who teaches in {fac:school}. DAS28-CRP {n:2.1-4.9}. She has 3 tender and 1 swollen joint (L 2nd MCP). No Felty or Still features. Her sister is getting married in {d:mon+60} and she'd like a depo; Depo-Medrone 120 mg im given. Bloods {d:dm-2}: ALT 41, WCC 5.2. Hands X-ray no new erosions.
She'll ring {first.pn} the nurse specialist on {ph} if flaring. Review 6/12, {d:longuko+182} pencilled.

Kind regards,

Prof. {name.pc}, MRN {LICENSE=######} (IMC)
Dictated not signed to avoid delay. {ini.pc}/{ini.pt:l}
'''.replace('{ini.pt:l}','{ini:l.pt}'))

T('au',(28,68),'''
ED DISCHARGE LETTER  {fac:hosp}
URN {MRN=######|UR#######}   Medicare {SSN=#### ##### #|##########-#}   Visit {OTHER_ID=E#######|V######}
Patient {nameu.mp}  DOB {dob:uk}   Ph {ph}
Presented {d:uk} 23:10   Departed {d:uk+1} 04:35

To Dr {last.pg}, {fac:clinic}, {street} {city} {st} {zip}

Thank you for following up {first.mp}, a {age}yo fencing contractor bitten by ?brown snake R calf near {city.2}. PIB applied by workmate {first.m2}, Careflight. VDK not done. INR {n:1.0-1.3}, fib 3.1, D-dimer 0.3, CK 140 at 0, 6, 12h. No ptosis. Tox reg Dr {last.pt} (Poisons) happy for d/c, no antivenom.
Incidental: BSL 14.2, HbA1c 8.8. Start metformin XR 500 nocte.
ADT booster given batch {OTHER_ID=AC##B###@|@####} 
Wound check 48/24. Work cert till {d:uk+4}; WorkCover claim {OTHER_ID=##########|WC#######}, employer {emp}, insurer fax {fax}.
Return if weak, bleeding, dark urine.

Dr {name.pd}  ED reg   Prov No. {LICENSE=######@@|#######A|#####1@H}
''')

T('ca',(33,72),'''
CONSULTATION - NEPHROLOGY
{fac:hosp}, {city}, {st}

Pt: {lf.mp}        HCN: {SSN=#### ### ### @@|#########|##########}       K-number: {MRN=K#######|J########}
Seen {d:dmony}       Requested by Dr. {fi.pa}

Thank you for asking me to see this {age}-year-old gentleman from {city.2} re: creatinine {n:188-540} umol/L, K 5.7. He moved west from {fcity} 11 years ago, works on the line at {emp} and takes ibuprofen 800 mg most shifts. BP 164/92, ACR 212 mg/mmol. US kidneys {d:dmony-4}: 9.1 and 9.4 cm, echogenic. No Alport family history; his uncle {first.m3} was on dialysis in {fcity.2}. ANCA, anti-GBM, SPEP pending ({fac:lab}, req {OTHER_ID=##-#######|L####-####}).

Impression: CKD G4A3, likely diabetic (Kimmelstiel-Wilson) + NSAID.
Plan: stop NSAIDs; dapagliflozin 10 mg; Kayexalate 15 g x 2 d; Kidney Care clinic with {first.pn} (RN), {ph}; KFRE 2-y 31%. SIN was on the drug plan form ({ssn}) - please shred. Trillium no. {HEALTH_PLAN=T#######|#######-#}.
Dictated: {d:iso}  Transcribed {d:iso+1}
Dr. {name.pc}, FRCPC    CPSO {LICENSE=#####|######}
fax {fax}  {email:work.pc}
''')

T('uk',(16,18),'''
core assessment summary / camhs - adult transition
{fi.pw}, cpn, {mail:crisis}, duty mob {ph}
seen {d:uk2} at home w/ mum {first.fm} + her partner {first.mx}. 
{first.fp} is {age}, name on system {n2.fp} (rio {MRN=#######|#####}), was at {fac:school} til yr 11, now 2 shifts at {emp}. cutting most days since break up w/ {first.m2} ({d:mdl-20}). od 16 x 500mg paracetamol {d:dmons-9}, parvolex at {fac:hosp}, self d/c. insta account the staff saw: {URL=instagram.com/sad.moth.##|www.tiktok.com/nobody_####|insta.com/x_bluebell_##}
phq9 {n:14-26} gad7 {n:9-20}. no psychosis. eating ok, bmi 19.4. hx adhd, elvanse 40. ?eupd not helpful label. dbt waiting list 9/12. 
social: lives {street} w/ nan {first.fg} aged {old}, nan has alzheimers, carers {c:bd|tds|qds}. 
risk: mod chronic, low acute. safe plan copy given. meds locked, nan's zopiclone too.
plan: fluoxetine 20, r/v {d:dm+7}; ref IAPT {OTHER_ID=IA######|######}; letter to dr {last.pg} {fac:clinic} & cc {n2.pz} school nurse
''','lower')

T('au',(5,12),'''
SPEECH PATHOLOGY REPORT - NDIS REVIEW
Participant: {name.mp}          NDIS no. {HEALTH_PLAN=43#######|43# ### ###}
Date of birth: {dob:longuk}     Age: {age} yrs
School: {fac:school}, {city}    Teacher: Ms {last.ft}
Sessions: {d:uk-70}, {d:uk-49}, {d:uk-21}   Report: {d:uk}
Parents: {first.fm} and {n2.mf@mp}, {street}, {city} {st} {zip}; {email.fm@mp}

1. Background
{first.mp} has childhood apraxia of speech with a FOXP2 variant and uses Proloquo2Go on an iPad (serial {DEVICE=DMP########|F9F@@@####|GG7########~i}).

2. Assessment
CELF-5 core language {n:55-84} (SS), GFTA-3 percentile 2. PCC 48%. Oral mech: no ankyloglossia. Hearing WNL, audiogram by {n2.pa} at {fac:clinic}.

3. Goals
Says own name, "more" and "stop" in 4/5 trials.

4. Funding
32 h @ $193.99. Invoice {ACCOUNT=INV-#####|00####}.

{n2.ps}, CPSP   Provider reg {LICENSE=405#######|40#########}   {ph}
'''.replace('and "{FIRST=Bluey|Monty|Ziggy}" for the dog','and "more", "stop"'))

T('ie',(24,38),'''
MATERNITY - POSTNATAL HANDOVER TO PHN
Mother: {name.fp} Chart {MRN=######|M#####}   Address: {street}, {city}, {county}, {zip}   Mob {ph}
Baby {lastu.fp}, {c:male|female}, b. {d:uk} at 03:27, {n:2980-4210} g, 39+4, Kiwi delivery for prolonged 2nd stage, cup Omnicup. Apgars 8, 9. Vit K 1 mg IM.
Newborn bloodspot taken {d:uk+3}, card no. {OTHER_ID=########}. Hearing screen clear AABR bilat. Hips: Ortolani/Barlow neg. Mongolian spot noted over sacrum.
Feeding: EBM + breast, seen by {first.pl}, lactation. Bili 214 @ 62 h, below line. 
Mother: 2nd degree tear, Hb 9.6, Galfer. EPDS {n:4-15}. Rubella non-immune, MMR given, batch {OTHER_ID=U0#####|S######}. Anti-D not req'd. Hx of PND on {FIRST=Oisín|Fiadh|Rua}. Her mam {first.fm} staying until {d:ord+14}.
Partner {n2.mf} (garda, stationed {city.2}).
PHN {fi.pn}, {fac:clinic} informed by phone {d:dm+3}. GP Dr {last.pg} - 6/52 check {d:uk+42}.
Midwife: {n2.pm} PIN {LICENSE=######|M#####}
''')

T('uk',(46,79),'''
RADIOLOGY REPORT - MRI LUMBAR SPINE
{lfx.fp}   NHS {ssn}   CRIS {MRN=#######|RJ#######}
Event date {d:uk}   Acc {OTHER_ID=RXK##########|@@@########}

Clinical: L5 radiculopathy, ? foot drop 4/5. Pt of Dr {last.pg}. Previous discectomy {c:L4/5|L5/S1} {d:mony-2000} Mr {last.ms}, {fac:hosp}.

Report: Modic type 2 changes L4/5. Disc protrusion contacting traversing L5 root on left. Tarlov cyst S2 12 mm. Conus at L1. No cauda equina compression. Scoliosis Cobb {n:9-24} degrees. Facet OA L3-S1.

Conclusion: Left L4/5 protrusion. Suggest spinal MDT.

Dict by Dr {name.pr} {d:uk+1} 19:14, GMC {LICENSE=#######}. Verified from remote VPN host {ip}. 
ADDENDUM {d:uk+3}: images discussed with physio {n2.pp} (ext {PHONE=5####|####}). Disc posted to patient at {street}, {zip}, tracked {OTHER_ID=@@#########GB}.
''')

T('ca',(58,86),'''
HEMODIALYSIS RUN SHEET (export)
unit,{fac:dial}
patient,"{lf.fp}"
phn,{SSN=9### ### ###|#########}
mrn,{MRN=#######}
date,{d:iso}
station,11
machine,Fresenius 5008,{DEVICE=4VEA####|5V@@####~m}
machine_mac,{mac}
dialyzer,FX CorAL 80 lot {DEVICE=A#@@#####|C##@#####}
access,L BC AVF (created {d:iso-800} dr {last.ps})
dry_wt,{n:52-90}.5
pre_wt,{n:53-92}.9
heparin,1500 u + 500/h
qb,350
qd,500
kt_v,1.{n:21-61}
epo,Aranesp 40 mcg q wk - next {d:iso+4}
note,"cramps 3rd hr, NS 200 mL, Trendelenburg. Pt anxious about trip to {city.2} for grandson {first.mg}'s wedding {d:mds+9}; travel HD requested {fac:dial.2} fax {fax}"
note2,"K 6.1 pre, Dr {last.pn} paged, 1K bath. {first.pd} the dietitian r/v phos binders (sevelamer 800 x 3)"
ride,HandyDART client {OTHER_ID=#####|HD####}; van plate {plate}
rn,"{n2.pr}"
''')

T('uk',(20,65),'''
DENTAL CLINICAL RECORD (SOEL export)
Px {OTHER_ID=P#####|#####}   {n2.fp}   dob {dob:uk}   mob {ph}   {email.fp}
{d:uk-30}  NPE. BPE 2 1 2 / 3 2 2. Smoker 10/day. BW x2 R1. UR6 MOD amalgam fractured ML cusp, TTP neg. Adv crown. Tx plan band 3 explained by {ini.pd}.
{d:uk-14}  Emergency. Pain LL8, pericoronitis, temp 37.6, trismus 22 mm. Irrigated CHX, metronidazole 400 mg tds 3/7. Pt rang from work ({emp}). Left {first.pr} on reception a msg re: exemption HC2 no {HEALTH_PLAN=######|########}.
{d:uk}  UR6 prep, LA 2.2 ml Lignospan 2% 1:80k, lot {OTHER_ID=B#####@|#####/#}. Imp Impregum, shade A3 Vita. Temp Protemp. Lab docket {OTHER_ID=L####|#####} to {fac:lab}, due back {d:lday+12}. 
Referral OS: LL8 to Mr {last.ms}, {fac:hosp}. Sent via {url}.
Paid £{n:26-319}.10 card auth {ACCOUNT=######|A#####}. FTA x1 prev ({d:dmons-60}).
Dentist {n2.pd} GDC {LICENSE=######|######} / nurse {first.pn}
''')

T('au',(91,98),'''
RACF TELEHEALTH CONSULT
{d:longuk}, 14:05 via Coviu (room link {url})
Resident {n2.fp}, Rm 9 {fac:nh}, {city}. {age} yrs, DVA gold {HEALTH_PLAN=NX######|QSM#####|V##### W}, Medicare {SSN=#### ##### #}
Present: RN {n2.pn}, son {first.ms} dialled in from {city.2} ({ip})

Issues
 (1) R shin ulcer 4x3 cm, ABI 0.7, Doppler monophasic. Aquacel Ag. 
 (2) Parkinson disease H&Y 4, Madopar 100/25 5x/d; freezing. Fall {d:uk-3}, nil injury.
 (3) Goals: "no more hospital". ACD signed {d:uk-400} before JP {last.pj}. 
BP 108/60, wt {n:41-60} kg (down 2). eGFR 29.
O/E via camera: comfy, hypophonic. Reminisces about droving w/ her husband {first.mh}, their 60th anniversary was {d:mdl-33}.
Rx: cease atorvastatin, paracetamol SR 665 x2 tds, S8 Norspan 5 mcg/h patch, script posted to {fac:pharm}, fax {fax}.
Next r/v {d:uk+14}. Email summary to {email.ms@fp}.
Dr {last.pg} prescriber {LICENSE=#######|######@}
''')

T('ca',(38,64),'''
GENETICS CLINIC NOTE
Proband: {name.fp}   dob {dob:iso}   File no. {MRN=G##-####|####-##}   Pedigree {OTHER_ID=PED-####|F#####}
Referred by {fi.pa}, {fac:univ}, {d:longo-60}. Seen with GC {n2.pg} on {d:longo}.

Personal hx: TNBC at 36, L mastectomy. Ashkenazi maternal. 
Family: mother {first.fm} ovarian ca 52, d. 55. Maternal aunt {first.fa} breast 41 & 60, alive. Great-grandmother lived to {AGE=9!|10#} in {fcity}. Brother {first.mb} pancreatitis, SPINK1 neg. Paternal: Huntington excluded in cousin {n2.mc}.
Testing: 47-gene panel at {fac:lab}, sample {OTHER_ID=##-######|GX######}, reported {d:iso-10}: BRCA1 c.5266dup p.(Gln1756fs) pathogenic; VUS ATM c.2932T>C; CHEK2 neg. Manchester score 38. BOADICEA remaining lifetime.. n/a.

Discussion: RRSO by 40, MRI annually, cascade testing. Letter for relatives mailed to {street}, {city} {st} {zip} and portal {url:/family/letters}.
Insurance: GNA explained. Her HR at {emp} asked for results; told no obligation.
Samples banked, consent {OTHER_ID=BB####-##|ICF-####}.
Dr. {last.pd}, FCCMG
''')

T('uk',(44,70),'''
ONCOLOGY MDT OUTCOME  (Urology)  {d:dot}
Chair {fi.pc}; present: {last.p2}, {last.p3}, CNS

1) {lfi.ma} {MRN=#######~m1} PSA 41, Gleason 4+4, PI-RADS 5, T3b N0. Bone scan {d:uk2-8} neg. -> ADT + RT, STAMPEDE-type abi. CNS to ring {ph}.
2) {lfi.mb} {MRN=#######~m2} Bosniak III R kidney 3.9 cm. -> RAPN, list Mr {last.p3} {d:uk2+21}. Pt's wife {first.fw} ++ anxious.
3) {lfi.fc} {MRN=#######~m3} G3pT1 + CIS bladder, re-TUR {d:uk2-12}. -> BCG SWOG. Lives alone {city}, transport.
4) {lfi.md} seminoma stage I, AFP nl, bHCG 6. -> surveillance v carbo AUC7; sperm bank. Works offshore for {emp}, 3/52 rota.
5) {lfi.me} aged {old}: locally adv prostate, CFS 7. -> watchful waiting, DRE only, degarelix if sx. GP {fac:clinic}.
AOB: next MDT {d:dot+7}. Hybrid. Minutes {first.pz}, {mail:uromdt}
''')

T('ie',(55,88),'''
Nursing Home Transfer Letter / {fac:nh}, {street}, {city}, {county}
Ph {ph}  Fax {fax}
Resident: {name.fp}    DOB {dob:uk}   PPSN {ssn}   GMS {HEALTH_PLAN=@######@|#######@}
Transferred to {fac:hosp} ED {d:uk} 02:40 by ambulance, plate {plate}, paramedic {first.pp}.

Reason: haematemesis approx 200 ml x2, melaena. On apixaban 2.5 bd (last dose 21:00 {d:dm-1}), aspirin stopped.
Baseline: Barthel 6/20, Grade 2 fluids, Waterlow 22, pleasant, hard of hearing, L hearing aid Oticon serial {DEVICE=########|H######} in labelled box.
Hx: Barrett's, CVA 2016, AF, CCF, Paget disease. Allergies: Penicillin (rash).
Obs 02:15: BP 92/50 P 112 T 36.1 RR 22 BSL 9.3.
NOK: {n2.md@fp} (son) {ph.2}; informed, on his way. Fr {last.pf} from {fac:church} called to anoint.
Resus status: for hospital, not for ICU, Dr {last.pg} {d:uk-90}.
Personal items: rosary, glasses, chain. 
S/N {n2.pn} NMBI PIN {LICENSE=#####|######}
''')

T('ca',(21,50),'''
Virtual walk-in chat transcript    Session {OTHER_ID=$$$$$$$$-$$$$|VC######}    {d:iso}   client IP {ip6}
[10:02] system: {n2.fp} joined. DOB {dob:iso}, health card {SSN=#### ### ###|####-###-###-@@}
[10:02] Dr. {last.pd}: Hi {first.fp}, I'm in {city} today. Where are you located right now?
[10:03] pt: my moms place in {city.2}, she's at {street}
[10:03] Dr. {last.pd}: What's going on?
[10:04] pt: burning when i pee since {d:mdp-2}, no fever. had pyelo last yr at {fac:hosp}
[10:05] Dr. {last.pd}: Flank pain? Pregnant? LMP?
[10:06] pt: no. lmp {d:mdl-11}. i take Alysena and Cipralex 10
[10:07] pt: allergic to Septra, hives. my bf {first.mb} is worried its from him lol
[10:09] Dr. {last.pd}: Sending nitrofurantoin 100 mg BID x5d to {fac:pharm}. Which phone?
[10:10] pt: {ph}. can u email the work note too {email.fp} for {emp}
[10:12] Dr. {last.pd}: Done. If fever >38, vomiting, go to ER. Urine culture req {OTHER_ID=LR######|####-####}.
[10:13] system: Visit ended. Rate us at {url}
''')

T('au',(60,84),'''
OPHTHALMIC OP NOTE  {d:uk2}
Pt {lfu.mp}  UR {MRN=######|#######}  {dob:uk2}
Surg {last.ps} / Reg {last.pr} / Anaes {last.pa} (sub-Tenon's)
L phaco + IOL. Fuchs dystrophy, PXF, alpha blocker (IFIS).
IOL: Alcon SN60WF +{n:17-24}.5 D  SN {DEVICE=########.###|21######.0##}   Viscoat lot {OTHER_ID=##@##|#####@}
Malyugin ring 6.25. CCC ok. CDE 11.2. PCO nil. Cefuroxime 1 mg IC. No Vicryl.
Biometry IOLMaster 700, Barrett Universal II. AL 23.41
Post op: Chlorsig qid, Prednefrin Forte qid, IOP {n:12-24}. Check {d:uk2+1} 0830, {fac:clinic}, then {d:uk2+28}. 
Pt can't drive; neighbour {first.f2} collecting, ph {ph}. DVA/Health fund no {HEALTH_PLAN=########@|####### #|@#######}. Gap paid, receipt {ACCOUNT=R######|######}. 
Wife {first.fw} having R eye same list next wk ({d:dm+7}), surname {lastu.mp}, pls seat together.
Iris photo file {BIOMETRIC=OS_#######_####.tif|IRIS_L_######.jpg|iris-$$$$$$.bmp} saved to Zeiss FORUM {ip}.
''')

T('uk',(35,69),'''
occupational health - management referral report
employee {n2.mp} d.o.b. {dob:uk}, NI {SSN=@@ ## ## ## @|@@######@}, payroll {OTHER_ID=######|E####}, {emp}
manager {n2.pm} <{email:work.pm}>
appt {d:longuk} by telephone {ph}

thank you for referring {first.mp}. he has been off since {d:uk-45} w/ carpal tunnel (phalen + tinel +, ncs severe R) and low mood. decompression was booked for the {d:lday+18} at {fac:hosp} under miss {last.ps}. takes amitriptyline 10 mg nocte, naproxen 500 bd.
he drives van {plate} and operates a hav tool class 3; havs stockholm stage 2 sensorineural. 
he is caring for his gran, {oldw}, who lives w/ him in {city}.
advice: unfit for vibrating tools 12/52. phased return from {d:uk+60}: 50% wk 1-2. dse n/a. likely equality act.
physio via {url}.
review {d:uk+63}. consent to release obtained by text {d:dm}. 
dr {n2.pd}, mfom, gmc {LICENSE=#######}, {street}, {city.2}
''')

# ---------------------------------------------------------------- 40-59  mixed origins
T('mix',(25,60),'''
REFUGEE HEALTH - DOMESTIC MEDICAL EXAM
Name (as on I-94): {lfu.fp}        Other names used: {first.fp} {c:bint|binti|oo} {FIRST=Halimo|Rasoul|Thein|Gedeon}
A-Number: {OTHER_ID=A###-###-###|A#########}   Alien travel doc: {LICENSE=@#######|P<#######@}   DOB: {dob:us0} (est.)
Arrived {d:us0-41} from camp near {fcity}. Resettled by {emp.2} volunteers + {fac:church} to {street}, {city} {zip}.
Interpreter: {FIRST=Hodan|Zar|Bashir|Esther} , phone line ID {OTHER_ID=######|INT-####}.

Overseas docs: IGRA +, CXR neg, class B2. Presumptive albendazole 400, ivermectin 200 ug/kg, Coartem (dates on DS-3025: {d:dmon-60}, {d:dmon-59}).
Today: BP 104/66, BMI 19.8. Hep B sAg neg, Strongyloides IgG {n:0.4-3.9}, Hb 10.4 MCV 71 (?thal), lead 6. 
RHS-15 {n:8-31}: cries about son {first.ms} still in camp. Husband killed. Refer torture tx program, {first.pw} LCSW {ph}.
LTBI: rifampin 600 qd x 4 mo from {d:us0}, county nurse at {county} HD DOT by video.
Vaccines: MMR #1, Tdap, HBV #2. I-693 for {d:mony+365}.
School-age kids -> {fac:school}.
{name.pd}, MD  civil surgeon # {LICENSE=CS#####|#####}
''')

T('mix',(31,66),'''
HISTORY OF PRESENT ILLNESS
Mr. {last.mp} is a {age} year old right handed {c:taxi driver|sushi chef|machinist} who speaks {c:Spanish|Tagalog|Arabic|Punjabi} (son {first.ms} interpreting, video interpreter declined) with 5 days of fever to 39.4, rigors and headache, 12 days after coming back from visiting his parents in {fcity}. He flew back on {d:mdp-12}. No prophylaxis. His cousin {n2.mc} traveled with him and is well.

PMH: G6PD unknown, Gilbert's. Meds none. Soc: lives with 6 others at {street}; drives cab {plate}.

Exam: T 39.1, HR 112, mild icterus, spleen tip. No meningismus, Kernig negative.
Labs {d:md}: Plt {n:38-99}, Hb 11.9, T bili 3.1, smear P. falciparum 2.8% parasitemia, lab called Dr. {last.pd} 2210. Lactate 2.1. Binax +.

A/P: Severe? (no: <5%). Artemether-lumefantrine 4 tabs at 0, 8, 24... after EKG QTc. Repeat smear q12. Public health {county} notified {d:md+1}, report {OTHER_ID=CD-##-#####|NETSS######}. Smear to CDC DPDx.
-{name.pr}, PGY-2, pager {PHONE=#####|####}; attending {n2.pd}
MRN {MRN=########|MM#######}
''')

T('mix',(60,87),'''
TRANSPLANT SELECTION COMMITTEE MINUTES - LIVER
Meeting {d:us}; {fac:univ}
Pt: {name.mp}   MRN {MRN=########}   UNOS waitlist ID {OTHER_ID=#######|W######~u}   
Dx HCV/HCC within Milan (LR-5 seg VI 2.9 cm), Child-Pugh B8, MELD 3.0 {n:14-28}, Na 131, Blood O+.
Presented by {fi.pc} (coord, {ph:ext}). Hepatology {last.ph}; surgery {last.ps}; SW {first.pw}.
Imaging {d:mdash-8} portal patent. TACE x1 {d:mdash-70}. Echo RVSP 31. LHC clean. HIV neg. Dental cleared {d:mdash-30}. Caregiver wife {first.fw}, back-up niece {n2.fn} in {city.2}. Sober 6 yrs, PEth <10. Immigrated from {fcity}; green card {LICENSE=@@@##########|###-###-###}. Coverage {c:Medi-Cal|Cigna|Kaiser} {HEALTH_PLAN=########@|U########}.
Living donor candidate: daughter {first.fd@mp}, ABO O, BMI 27; CT volumetry {d:mdash+5}.
Decision: ACTIVE, exception petition. Vote 9-0. Letter mailed {d:mdash+2} to {street}, {city}, {st} {zip9}.
''')

T('mix',(4,16),'''
peds clinic f/u.  {d:uss}
{first.mp} {last.mp} here w dad + abuela {first.fg}. {age} yo T1DM dx {d:mony-500}. dexcom g7 + omnipod 5. TIR {n:38-74}%. A1c {n:7.0-10.9}. lows after soccer at {fac:school}. coach {last.mc} knows glucagon. 
dexcom share acct {email.mf@mp}, transmitter sn {DEVICE=8#####|#@@##@}, pdm serial {DEVICE=##########|PDM-######}. 
celiac ttg neg {d:uss-90}, tsh 2.2. no lipohypertrophy. tanner 2. ht 25%ile.
new: basal .45->.5, ICR 1:12 lunch, isf 60. sick day rules, ketostix. 
dad lost job at {emp}; medicaid # {HEALTH_PLAN=##########|@@#####@} active til {d:ord+20}. sw {first.pw} to help. moved: now {street} {city} {zip}. dad cell {ph}, grandma no phone. 
504 plan faxed {fax} attn {fi.pn}
rtc 3 mo, {d:mdp+90}. eye exam dr {last.pe}.  // {ini.pd}
''')

T('mix',(91,100),'''
HOSPICE IDT NOTE   Benefit period 3   {d:us0}
PATIENT {lf.fp}   AGE {age}   MEDICARE {SSN=!@@#-@@#-@@##|#@#*@@#@@##}   MRN {MRN=HSP#####|######}
TERMINAL DX: senile degeneration of brain G31.1, FAST 7d, PPS 30%, MAC {n:14-20}.5 cm
RN: Wt loss 6%, dysphagia, stage II sacral 2x1. Morphine 20 mg/mL 0.25 mL q4 prn, used x3. Lorazepam. Levsin.
MSW ({last.pw}): lives w/ dtr {n2.fd} and son-in-law {first.ms}, 4 generations in home at {street}, {city}. Great-granddaughter {first.f4} just born! Dtr exhausted; respite at {fac:nh} {d:md+5}-{d:md+10}. Burial to be in {fcity}; consulate contact {ph}.
CHAPLAIN ({n2.pc}): Deacon {last.mi} of {fac:church} visits Fridays. 
AIDE ({first.pa}): bed bath MWF. {c:Hums hymns.|Likes old songs.|Listens to rancheras.}
MD (Dr. {last.pd}): Recert face to face {d:us0-6}; 6 mo or less. Bed (Joerns) rental s/n {DEVICE=#######|JB-#####}, concentrator. Delivered by {emp}.
PLAN: continue. Next IDT {d:us0+14}.
''')

T('mix',(30,70),'''
PROGRESS NOTE - ID CONSULT, HD 9
S: Feels ok, wants to go home, {c:wife|sister} {first.fw} at bedside. Night RN {first.pn} reported Tmax 38.1.
O: Tc 36.9, 112/70, 84. New Janeway lesion? none today. Roth spots per ophtho (Dr. {last.po}). 2/6 MR murmur.
 BCx {d:md-8} 4/4 MSSA, {d:md-6} 1/4, {d:md-4} NGTD, {d:md-2} NGTD. WBC {n:9.1-17.9}, Cr 1.1, ESR 88.
 TEE {d:md-5}: 8 mm veg A2 scallop, no abscess. MRI L spine L4-5 diskitis.
A: MSSA native MV IE (Duke definite), L4-5 osteo, dialysis cath removed {d:md-7}.
P: Cefazolin 2 g q8h, day 1 = {d:md-4}, 6 wk thru {d:mdl+38}. Weekly labs fax to me {fax}. PICC after 48h neg. OPAT RN {n2.pq} {ph}. SNF: {fac:nh} in {city} accepted, {fac:dial} chair MWF 2nd shift.
 He is uninsured; emergency Medicaid pending, case {OTHER_ID=#######|EM-#####}. {emp} will hold his job per foreman {last.mf}.
{name.pi}, MD   ID   {d:us} 1420
Pt: {lfi.mp} / {MRN=#########} / CSN {OTHER_ID=#########}
''')

T('mix',(28,64),'''
Dear Dr. {last.pa}:

Thank you for sending {n2.fp} to our Movement Disorders program on {d:longo}. As you know she is a {age}-year-old {c:violin teacher|seamstress|accountant} from {fcity} who moved to {city} to be near her daughter, {first.fd}.

Her tremor began in the left hand. On exam: UPDRS-III {n:14-44} off, Myerson sign, no Babinski, Romberg negative. Kayser-Fleischer rings absent on slit lamp by Dr. {last.po} (ceruloplasmin 28, so Wilson disease is out). DaTscan {d:us-20} at {fac:hosp} showed reduced right putamen. GBA1 N370S heterozygous; LRRK2 neg.

I started carbidopa/levodopa 25/100 half tab TID. Rock Steady boxing class at the Y. She was offered the PASADENA-type study; our coordinator {n2.pc} can be reached at {email:work.pc} or {ph}. Her gait video is stored as {BIOMETRIC=gait_####_######.mp4|VID-FACE-######|face_clip_########.mov} and voice sample as {BIOMETRIC=VX-######|voice_####.wav|vp-$$$$$$}.

She will return {d:mdp+84}. Her insurance ({c:Oscar|Molina|Ambetter}, {HEALTH_PLAN=OSC########|#########-##}) wants the visit coded G20.A1.

With best regards,
{name.pd}, MD, PhD
{fac:univ}, {street}, {city.2}, {st.2} {zip.2}
''')

T('mix',(35,76),'''
PHARMACY MED REC / PRIOR AUTH WORKSHEET
Pt {lfu.fp}|DOB {dob:us0}|Allergy: sulfa (Fansidar, SJS)
Source: pt's bag, {fac:pharm} {ph}, dtr {first.fd}
1 levothyroxine 88 mcg qam (Hashimoto)      last fill {d:md-12}
2 losartan 50                               last fill {d:md-40} !! late
3 Jardiance 25 mg                           PA needed
4 herbal "an gong" pill from {fcity.2}      hold
5 ASA 81                                    OTC
PA submitted {d:us0} via {url:/epa}, key {OTHER_ID=B@#@##@#|@@@@####}. PCN {c:ADV|MEDDPRIME|CLAIMCR} ID {HEALTH_PLAN=##########|H########}
Prescriber {name.pd} NPI {npi} DEA {dea.pd}, ph {ph.2} fx {fax}
Dx E11.22, N18.31, A1c {n:7.4-10.8} ({d:md-20}), eGFR 48. Tried metformin (GI), glipizide (hypo 52).
next day denied, "step". {d:us0+2} appeal by {first.pt}, CPhT; ref {OTHER_ID=PA-########|########}. {d:us0+4} approved thru {d:us0+364}.
RPh {fi.pr} lic {LICENSE=RPH#####|0##-######|#####}
''')

T('mix',(22,50),'''
occ med / first report of injury  ***  typed by {fi.pt}
worker {n2.mp}  ssn {ssn}  dob {dob:us}  hm {street} {city} {st} {zip}  cell {ph}
employer {emp}, policy {HEALTH_PLAN=WC-###-#######|WCA#######}, carrier claim {OTHER_ID=###-@@-######|##########-###}
doi {d:us} abt 10 30 am, forklift {VEHICLE=FL-####|YT-###|H#####} rolld over L foot at dock 6. co worker {first.mc} pulled him out. badge reader log & thumb scan {BIOMETRIC=FP-##-######|TS######|bio########} shows clock in 5:58.
cc L foot pain swelling. xr {d:us}: lisfranc fx-dislocation 2nd-5th mets, flekc sign +. compartments soft. pulses 2+. 
tx: splint, nwb crutches, norco 5 #12, tetnus utd 2019. drug screen collected, {fac:lab}.
ortho: dr {last.po} tmrow {d:md+1} 0800, {fac:hosp}.
work status off until {d:md+14}. pt asks paper in {c:spanish|vietnamese|somali|nepali}. MMI n/a
adjuster {first.fa} {ph.2}
{n2.pd} do   lic {LICENSE=#####|DO####|20A#####}
''','lower')

T('mix',(18,35),'''
UNIVERSITY COUNSELING -- INTAKE (Titanium export)
client_no: {OTHER_ID=C#####|######~c}
pref_name: {first.fp}
legal_name: {lf.fp}
student_id: {OTHER_ID=9########|U########|@########}
passport: {LICENSE=@########|##@@#####|@@#######}
dob: {dob:iso}
school: {fac:univ}
phone: {ph}
emerg: {n2.mf@fp} (father, {fcity}, {PHONE=+91 98### #####|+234 80# ### ####|+86 13# #### ####|+52 55 #### ####|+84 9# ### ####})
login_ip: {ip}
appt: {d:iso} 13:00
counselor: {n2.pc}, PhD
presenting: Failing organic chem, insomnia 3 h/night, panic on the bus. Roommate {first.fr} found her crying {d:mdp-3}. CCAPS depression 2.9. PHQ-9 {n:8-21}, item 9 = 1 (passive). Cut down boba. No firearms. Alcohol AUDIT 4.
visa: F-1, SEVIS {OTHER_ID=N##########|N00########}; worries about losing it; int'l advisor {last.pv} emailed w/ ROI.
hx: Grew up with grandmother, {oldw.g}, who died {d:longo-30}; could not fly back for funeral.
plan: CBT-I x4, sertraline 25 via Dr. {last.pd} student health, check-in {d:mds+7}. Crisis text line. Beck inventory next.
insurance: {c:SHIP|Wellfleet|ISO} {HEALTH_PLAN=SH#######|W######-##}
''')

T('mix',(45,82),'''
{facu:hosp} - VASCULAR LAB
CAROTID DUPLEX
NAME        ID            DOB          DATE          SONO      READ BY
{last.mp}, {first.mp}   {MRN=#######|V#####}   {dob:us0}   {d:us0}   {ini.pt}   Dr. {last.pr}

ICD: G45.9 TIA.  REF: {n2.pa}, NP, {fac:clinic}, {city}
              RIGHT            LEFT
CCA PSV       {n:60-99}               {n:60-99}
ICA PSV       {n:220-390}              96
ICA EDV       118              28
ICA/CCA       4.4              1.2
VERT          antegrade        antegrade
Plaque: R heterogeneous, Gray-Weale 2. NASCET 70-99% R; <50% L. 
Subclavian steal: none. 

Called to {first.pn} ({ph}) {d:us0} 1555, then to daughter {first.fd} who's flying in from {fcity} on {d:ord+1}.
Plan per Dr. {last.ps}: R CEA v TCAR {d:us0+9}. Clopidogrel 75, ASA 81, rosuva 40. 
Probe C9-3 SN {DEVICE=B#@###|03####@}; Philips EPIQ 7 SN {DEVICE=US###B####|US########}, AE title VASC2 {ip}
Billing: acct {ACCOUNT=########-#|7########}; authorization {OTHER_ID=A#######|##########}
'''.replace('{last.mp}, {first.mp}','{lf.mp}'))

T('mix',(40,80),'''
SKILLED NURSING PT EVAL
Pt: {n2.fp}   Rm 118A   {fac:nh}   SOC {d:us2}   MD {last.pd}   Payor: {c:HMO|Managed MCD} {HEALTH_PLAN=@########|H###########}
Onset {d:us2-11}: L MCA CVA s/p thrombectomy TICI 2b ({fac:hosp}). NIHSS 14 -> 6.
PLOF: indep, sold tamales w/ sister {first.fs}, 3rd fl walk-up on {STREET=Fillmore|Cesar Chavez Blvd|E 14th St|Ashland Ave}. Speaks {c:Mixteco|Cantonese|Amharic|Dari}; nephew {first.mn} interprets ({ph}).
Objective: R LE MMT 2+/5 hip flex, 3-/5 quad, 1/5 DF; MAS 1+. Sensation dec. Berg {n:8-31}/56. FIST 39/56. Bed mob mod A, STS max A x1, gait 8 ft // bars. Fugl-Meyer LE 14/34. Pusher (Scale for Contraversive Pushing 2.5).
Goals (4 wk, by {d:us2+28}): STS min A; gait 50 ft c hemiwalker, AFO.
Freq 5x/wk x 4 wk: 97110, 97112, 97116. 
D/c plan: home w/ niece {n2.fn} in {city.2}; ramp quote from {emp}, inv {ACCOUNT=####|INV####-##}. W/c Drive Silver Sport 2 s/n {DEVICE=2B#########|#########}.
{name.pt}, PT, DPT  lic {LICENSE=PT#####|#####|PT00####}   MD sig ____ date ____
''')

T('mix',(23,42),'''
IVF CYCLE SUMMARY
couple: {lf.fp} / {lf.mq}      cycle {OTHER_ID=##-####-#|IVF#####~k}
her DOB {dob:dmon}   his DOB {d:dmon-13000}
stim start {d:dmon-12} Gonal-F 225 + Menopur 75, Cetrotide d6; peak E2 {n:1800-3900}; trigger Ovidrel {d:dmon-2} 21:30
retrieval {d:dmon}, Dr. {last.pr}, {n:8-19} oocytes, MII 11, ICSI, 2PN 9
day 5: 4AA, 4AB, 3BB vitrified; tank B
PGT-A {fac:lab} case {OTHER_ID=PGT######|########}: 2 euploid (one mosaic +22)
ID check at pickup: both passports ({LICENSE=@########|@@#######}, {LICENSE=#########|@#######}) , palm vein {BIOMETRIC=PV-######|PALM#####}
FET planned {d:mony+60}; estrace 2 mg tid from {d:mdp+31}
She travels to {fcity} {d:mdp+5} til {d:mdp+20}, reach her at {email.fp} or husband {first.mq} {ph}
balance $ {n:900-4900}, card on file {ACCOUNT=4### #### #### ####|37## ###### #####}; benefit {emp} via Progyny {HEALTH_PLAN=PGY#######|########-01}
OHSS mild, Golan 1. cabergoline 0.5.
embryologist {n2.pe}
''')

T('mix',(20,48),'''
DERM TELEDERM eCONSULT
Requesting: {fi.pa} PA-C @ {fac:clinic}, {city} {st}     Consultant: {n2.pd} MD
Submitted {d:slashiso} from {ip6}; answered {d:slashiso+2}
Patient: {fi.fp}, {age}, {MRN=#######|TD-#####}, skin type V

Q: 8 wk hx of coin lesions on back, KOH neg. Born in {fcity}. Brother-in-law {first.mb} same?
Images: {BIOMETRIC=IMG_####_face.jpg|DSC0####_FACE.JPG|facephoto-######.png}, {OTHER_ID=IMG_####.jpg|DSC0####.JPG} (back), dermoscopy x2. Pt's face is in the 1st, consent on file {OTHER_ID=CF######|DOC-#####}.

A: Hypopigmented, anesthetic to monofilament? Ddx: borderline leprosy (Ridley-Jopling BT), sarcoid, pityriasis alba. Need 4 mm punch with Fite stain, slit skin smear. Call {county} TB/Hansen's clinic, {first.pn}, {ph}. Do not start Fluconazole. If confirmed dapsone 100 (check G6PD) + rifampin 600 monthly via NHDP.

Addendum {d:slashiso+11}: bx {OTHER_ID=D##-#####|DP##-####} Fite 2+. Dr. {last.pi} to see {d:mdl+15}. Pt works in kitchen at {emp}; no restriction needed. Boss {first.mm} asked why; nothing disclosed.
''')

T('mix',(52,84),'''
PRE-OP PHONE CALL (ASC)
Date {d:uss-2}  Time 1310  Number called {ph}  Spoke w/ {c:pt|pt's son, interpreter on line}
Pt {name.mp}    DOS {d:uss}  Surgeon {last.ps}  Procedure: R inguinal hernia Lichtenstein w mesh
[x] NPO p MN   [x] Eliquis held since {d:md-3}  [x] Ozempic held 1 wk  [ ] CPAP bring
[x] Ride: {first.ms}, {c:white Sienna|red Kia|grey CR-V} {plate}, cell {ph.2}
[x] Lives at {street} {city}, 2 steps. 
[x] Ins {c:Humana|WellCare|SCAN} {HEALTH_PLAN=H########|#########00}; copay $295 paid w/ acct ending, receipt {ACCOUNT=######|ASC-#####}
[ ] ICD? no. Spinal stim? Yes - Abbott Eterna, remote at home, IPG sn {DEVICE=########|@@@####@}. Rep {n2.px} to attend, {ph.3}
[x] Prior anesth: Mallampati 3, difficult airway letter {fac:hosp} {d:us-900}, Cormack-Lehane 3, McGrath used
[x] H&P by Dr. {last.pa} dated {d:uss-9} - faxed {fax}
[x] Celebrating 50th anniv {d:md+4} in {city.2}, wants to fly - ask surgeon
Hx: BPH, DM2 A1c {n:6.1-7.9}, 1st gen from {fcity}
{first.pn} {last.pn}, RN
'''.replace('{first.pn} {last.pn}','{n2.pn}'))

T('mix',(38,70),'''
Subject: FW: FW: records for asylum affidavit
From: {email:work.pd}
Date: {d:long}
To: {email.pl}; {mail:him}

{first.pl},
See below. HIM needs the signed ROI w/ her A# before they release. I can sign the affidavit on {d:mdl+6}.
{first.pd}

> From: {n2.pl}, Esq. (pro bono, {EMPLOYER=Sterling & Marsh LLP|Lantern Immigration Law|Kessler Boyd PLLC|Open Door Legal Aid})
> Dr. {last.pd}, my client {n2.fp} (A {OTHER_ID=###-###-###|#########}) has her individual hearing {d:longo+30}. Please confirm your Istanbul Protocol findings: 3 linear scars 4-9 cm L scapula "highly consistent" with whipping, PCL-5 {n:34-71}, HTQ 2.9, perforated TM.
> She says the detention was in {fcity}, {d:mony-1500}, w/ her brother. 
> Her file at {fac:clinic} may be under {lf.fp} or under her married name {LASTFIRST=Bint-Rashid, Halima|Teferi, Almaz|Cruz Paz, Norma|Sesay, Mariama}.
>> On {d:mdp-4}, {first.pz} in HIM wrote: chart {MRN=######|#######} found, 41 pages, upload link {url}. Invoice {ACCOUNT=ROI-#####|######} waived. Photo of scars kept in chart media, id {BIOMETRIC=PH-######|media_######_face}.
>> Tel {ph}, fax {fax}
''')

T('mix',(1,2),'''
WELL CHILD 18 MO      {d:us}
{n2.fp} ("{FIRST=Nena|Chuy|Bao|Lulu|Titi}") w/ mom {first.fm@fp}, dad on phone from {fcity}. New pt, tx from {fac:clinic.2} {city.2}.
Birth: 34w3d, b. {dob:us} {fac:hosp}, NICU 12 d, caffeine, Hgb F/S - trait per NBS {OTHER_ID=NBS#########|##########}.
Wt {n:9.1-11.4} kg (38%), HC 46.8, WFL 51%.
M-CHAT-R 1. ASQ-3 comm 35 (gray). Words: mama, agua, "Dodo" for brother {first.mb}. 
Lead 2.1, Hb 11.0. Fluoride varnish. Mongolian spot documented sacrum + L shoulder.
Imm: DTaP #4, HepA #2, flu. Registry {OTHER_ID=IIS######|########}.
WIC {HEALTH_PLAN=W########|##-######}, Medicaid {HEALTH_PLAN=@@#####@|##########}, address now {street}, {city} {zip}, ph {ph}.
Concern: great-grandma ({oldw}) in home has cough x 2 mo, arrived {d:md-50}. IGRA today, told {county} TB nurse {first.pn}.
Early Intervention referral to {n2.pe}. Next 24 mo visit {d:mdp+180}.
-- {name.pd}, MD
''')

T('mix',(27,55),'''
BURN UNIT ADMIT / STAT DICTATION, UNEDITED
this is doctor {last.pd} thats {c:spelled as it sounds|same as last week} dictating on {nameu.mp} medical record number {MRN=#######|########} date of admision {d:mdl} period. new paragraf. the pt is a {age} year old male who was spraying laquer at {emp} in {city} when the can ignighted. he was brought by helicoptor from {fac:hosp} , referring physican doctor {n2.pr}, transfer center log {OTHER_ID=######|TC-#####}. 
TBSA 27 percent by lund browder, parkland 4 cc, fluids 540 an hr. circumfrential L forarm, escharotomy dun. singed nasal hares, carboxy hgb {n:8-24}, intubated 7.5 at 23 lips, cyanokit given. tetnus. foley uop 40. 
wife {first.fw} and his brother {first.mb} are driving from {city.2}, wifes cell is {ph}. 
driver license {LICENSE=@#######|@###########|########} melted but read by ems. tattoo rt chest reads "{FIRST=Lupita|Araceli|Amina|Tuyet}". finger prints taken for id by sheriff {county} card number {BIOMETRIC=#########|LS-######}.
plan or {d:mdl+1} excision and integra, room 4, doctor {last.ps}. consent by phone witness {first.pn} r n. end of dictation thanks {first.pt}.
d {d:us2} t {d:us2} job {OTHER_ID=######|#######}
''')

T('mix',(63,89),'''
CARE CONFERENCE SUMMARY (interpreter: {n2.pi}, {c:Farsi|Hmong|Russian|Vietnamese})
When/where: {d:us}, ICU family room B. Present - wife {first.fw}, 3 sons (eldest {first.m1}), niece Dr. {last.fn} by Zoom from {fcity}; Dr. {last.pa} (ICU), {first.pn} RN, {n2.pc} palliative.
Pt: {lf.mp}, {age}M, {MRN=########}, admit {d:us-17}
Medical update: ARDS day 16, P/F 92, proned x5, Berlin severe; CRRT day 6; pressors 2; SOFA {n:11-18}. Aspergillus GM 2.4. Charcot foot not an issue now.
Family understanding: "God decides." Eldest speaks for all. In the old country the doctor decides. Mother-in-law aged {old} not to be told.
Values: was an engineer at {emp} till 2009, hafez of Quran, volunteers at {fac:church}.
Recommendations: time limited trial to {d:mdp+4}; no CPR if arrest - {first.m1} agrees, youngest needs time. Feed via Dobhoff.
Trach? per ENT.
Docs: no AD; surrogate form scanned {OTHER_ID=DOC#######|ADV-####}; contact {first.m1} {ph}, {email.m1@mp}.
Financial: working on spend-down; Medicare {SSN=!@#*-@@#-@@##}.
Next meeting {d:us+4} 1400. -{name.pc}, APRN
''')

# ---------------------------------------------------------------- 60-79
T('us',(18,52),'''
OPIOID TREATMENT PROGRAM - DOSING NOTE {d:us}
{fi.mp}  client# {OTHER_ID=####|OTP-####}  window ID by palm/finger: template {BIOMETRIC=F2-######|FPT#####|0x$$$$$$$$}  match 98%
methadone 95 -> 105 mg, wk {n:3-9}. COWS 7. UDS {d:md-2}: fent +, EDDP +, bzd neg. EKG QTc 452.
says he slipped {d:ord-1} w/ {first.mf}, "he got out of county and came by". no OD, has Narcan. sleeping in truck behind {fac:church}, {plate}.
PO {last.po}, {county} probation, fax {fax}, wants attendance, ROI exp {d:us+90}. 
take homes: 1 (Sunday). lockbox ok. guest dose at {fac:clinic.2} {city.2} {d:md+11} for his mom's funeral ({first.fm}).
counselor {n2.pc} CADC {LICENSE=######|CADC-####}. hep C RNA 1.2 M, genotype 1a, Mavyret PA sent. 
MCO {HEALTH_PLAN=@########|#########} , SSN for state registry {ssn}, phone {ph} (prepaid, changes)
{fi.pn} RN    medical dir Dr {last.pd} DEA {dea.pd}
''')

T('us',(30,78),'''
BLOOD BANK - TRANSFUSION REACTION WORKUP
Recipient: {lfu.fp}     MRN {MRN=########|#######}     BB armband {OTHER_ID=@@@####|R#####|TYP####}     Loc: 6E-12
Reported by: {first.pn} {d:us0} 2315

Unit DIN       {OTHER_ID=W#### ## ######|W############}   product E0685V00   ABO O Pos   exp {d:us0+9}
Unit DIN       {OTHER_ID=W#### ## ######|W############}   product E0685V00   O Pos  exp {d:us0+11}
Sx: rigors, T 36.8 -> 38.9, back pain at 40 mL. BP 92/54. No hives. Stopped, NS, Solu-Medrol 125, Demerol 25.
Clerical check: label on tube reads {n2.fq}, DOB {d:us0-18200} -- WRONG BLOOD IN TUBE. Phleb {first.pl} ({OTHER_ID=#####|PH###}) drew two pts in rm 12.
DAT: pre neg, post 2+ (C3d, IgG). Plasma pink. Anti-Jka (Kidd), anti-K (Kell) not detected; Duffy b neg. Hgb {n:6.1-8.4}, LDH 980, hapto <10, Coombs as above.
Dr. {last.pb} (BB MD) called Dr. {last.pa} 0010, then risk mgr {n2.pr} at {ph}.
FDA fatality? no. Biovigilance event {OTHER_ID=BV-####-##|HV####}. Supplier {emp.2}/{fac:lab} notified {d:md0+1} by fax {fax}.
Second pt {last.fq} retyped, safe. Root cause mtg {d:mdl+6}.
''')

T('us',(8,17),'''
CONCUSSION / RETURN TO LEARN FORM
Athlete {n2.fp}    Sport: {c:lacrosse|soccer|cheer}    {fac:school}, {city}
DOI {d:uss}    Seen {d:uss+2}    Grade {n:7-11}

Head to head w/ teammate {first.f2} in 2nd half, ATC {fi.pt} pulled her. No LOC. Amnesia 5 min. Headache 4/6, fogginess 5/6; PCSS total {n:18-70}. ImPACT baseline login {url}, passport {OTHER_ID=PP-####-####|########}. 
SCAT6: Maddocks 4/5. mBESS 8 err. VOMS +. Dix-Hallpike neg. Cranial nerves ok. Neck Spurling neg.
NO: PE, practice, band, phone >30 min. YES: half days from {d:mdl+4}, extra time, hat.
Teachers: Mr. {last.m1} (math), Ms. {last.f3} (orchestra), counselor {n2.pc} {email:work.pc}.
Mom {first.fm} will give acetaminophen 500 prn; dad {first.mf} in {city.2} shares custody, cell {ph}.
Step 1 of Zurich/Amsterdam protocol may start {d:uss+9} if sx free. Recheck {d:uss+11}.
{name.pd}, MD, CAQSM   {fac:clinic}, {street}   lic. {LICENSE=MD####|#####|A######}
''')

T('us',(22,80),'''
AUDIT / PRIVACY INCIDENT MEMO - attached to chart by HIM
Incident: {OTHER_ID=PRV-####-###|INC#######}   Opened: {d:iso}   Privacy officer: {n2.po}, {ph:ext}

What happened: On {d:longo-3} user {OTHER_ID=@@@####|jdoe###|rn#####}, a float RN ({n2.pn}), opened the chart of {name.mp} (MRN {MRN=#######}) without treatment relationship. Log:
  {d:iso-3} 02:11:09  {ip.a}  Face sheet
  +00:39  Encounter, HPI "found down, GCS 9, EtOH 312, naloxone x2"
  +03:21  Labs (HIV Ag/Ab neg, CK 14,200)
  {d:iso-2} 19:40:02  {ip.b}  Face sheet (VPN, home; MAC {mac})
Employee says the patient is the ex-husband of her cousin {first.fc} and that she was "worried." Badge photo match {BIOMETRIC=BDG######|FACE-#####} confirms presence at WS 4-117.
Data viewed: SSN {ssn}, address {street}, {city}, employer ({emp}), guarantor acct {ACCOUNT=#########|G########}.
Patient notified by letter {d:iso+9}; he phoned and asked for a restriction & new portal name at {url}.
Sanction: per HR (Ms. {last.fh}). Closed.
''')

T('us',(40,85),'''
CARDIAC CATH LAB - PRELIM
{d:us0} {c:0114|0347|2255}  STEMI alert from {fac:hosp.2} ({city.2}), helo tail {VEHICLE=N###@@|N####@}
Pt: {lfu.mp} / {age}M / {MRN=########}
Op: {last.po} / fellow {last.pf} / RN {first.pn} / RT {first.pt}
Access R radial 6F Glidesheath. Barbeau B. Heparin 7000 ACT 291. 
LM nl. LAD 100% prox, TIMI 0, Killip II. LCx OM2 60%. RCA dom, 40% mid. LVEDP {n:18-34}. EF 35 apical. No MR.
PCI: Runthrough, Export asp, 2.5x15 Trek, Xience Skypoint 3.5x28 (lot {DEVICE=#######|##########}) 14 atm, NC 3.75. IVUS ok. TIMI 3. D2B 61.
Impella CP placed LFA, console sn {DEVICE=IC####|AIC-#####}, pump sn {DEVICE=######|@#####}. UDI {DEVICE=(01)00885672101114(21)######|(01)00643169007222(17)2#0!31(21)@@@######@}
Meds: ticag 180, ASA 325, cangrelor bolus. TR band 12 mL.
VF x1, 200 J Zoll. ROSC <1 min.
Wife {first.fw}, daughter {first.fd} updated by Dr. {last.po}, ph {ph}. They live in {countys} Co., 2 h away. PCP {fi.pp} {fac:clinic} fax {fax}
CCU Dr. {last.pc}. Echo {d:md0+1}.
''')

T('us',(26,70),'''
DEPARTMENT OF PATHOLOGY - AUTOPSY FACE SHEET (provisional)
Autopsy no. {OTHER_ID=A-##-##|AU##-###|##-A-###}     Decedent: {name.mp}     Age {age}     Sex M
Date of death {d:dmon}, 06:20     Date of autopsy {d:dmon+1}     Prosector: Dr. {last.pp}     Attending: {fi.pa}
Authorized by: {n2.fw@mp} (spouse), telephone, witness {first.pn}, {ph}
Identification: toe tag {OTHER_ID=#####|T-####}; wristband; fingerprint card {BIOMETRIC=FPC-#####|########|LP-##-####}; pacemaker Boston Sci L331, SN {DEVICE=######|8#####}

Provisional diagnoses:
I.  Aortic dissection, Stanford A, DeBakey I, hemopericardium {n:350-900} mL
II. Cystic medial degeneration (FBN1?), Marfan habitus, arm span 201 cm
III. Nephrosclerosis. Zenker diverticulum. Simmonds-type fibrosis not seen.
Brain 1390 g, circle of Willis intact, retained for Dr. {last.pz} neuropath.
Clinical: presented to {fac:hosp.2} {d:dmon-1} w/ "reflux," d/c'd by {c:PA|locum} {last.pq}; collapsed at {emp} next morning.
Property to spouse; remains released {d:dmon+2} to {fac:fun}, {street}, {city}, {st} {zip}.
Tissue for sons {first.m1} & {first.m2}: genetics kit {OTHER_ID=FGX####|INV-#####}.
''')

T('us',(33,72),'''
GI ENDOSCOPY REPORT
Patient Name: {name.fp}            Record Number: {MRN=########|######-##}
Account Number: {ACCOUNT=############|########}   Date of Birth: {dob:us}
Procedure Date: {d:us}             Room: 3
Attending MD: {name.pa}      Note Status: Finalized      Instrument Name: CF-HQ190L {DEVICE=#######|2#####}, GIF-H190 {DEVICE=#######|2#####}

Indications: Screening, FHx (mother {first.fm}, 58). Last colonoscopy {d:mony-1800} in {city.2}.
Medicines: propofol per CRNA {last.pc}
Description: Boston prep 3+3+2. Cecum reached 4 min, photo. 11 mm Paris Is polyp asc colon, cold EMR with Eleview, clips x2 (lot {DEVICE=#####|@######}). Diverticulosis, sigmoid. Grade 2 hemorrhoids. EGD: Prague C0M2, Hill II, Schatzki ring dilated 18 mm Savary. Los Angeles A.
Complications: none. EBL minimal.
Recommendation: Resume Xarelto {d:md+2}. Repeat {n:3-5} y. Path jar {OTHER_ID=@##-#####|GI#####}. Avoid MRI until clips passed. 
Driver: {first.fd}, daughter, {ph}. Call nurse {first.pn} w/ bleeding.
CC: {n2.pp}, {fac:clinic}, {street}, {city} {st} {zip}
''')

T('us',(50,92),'''
NEUROLOGY TELESTROKE -- {d:us2}
Spoke: {facu:hosp}  Hub: {facu:univ}
TS MD: {last.pt}  ED MD: {last.pe}  ED RN: {first.pn} callback {ph}
PT {initials}
'''.replace('{initials}','{ini.mp} = {n2.mp}, {dob:us2}, acct {ACCOUNT=########|E######}') + '''
LKW 1915 BY NEIGHBOR {first.f2} ("HE WAVED FROM THE MAILBOX"). FOUND 2040 BY SON. AGE {age}.
NIHSS {n:7-23}: LOC 1, GAZE 2, VF 2, FACE 2, L ARM 4, L LEG 3, SENS 1, NEGLECT 2. 
CTH ASPECTS 9, DENSE R MCA. CTA R M1. CTP CORE 14 MISMATCH 3.9
BP 178/90 GLU 141 INR 1.0 PLT 212
TNK 0.25 MG/KG 2131. NO ROPINIROLE. HX BELL PALSY 2015, WPW S/P ABL.
TRANSFER: ACCEPT DR {last.pa}, FLIGHT {VEHICLE=N###@@|N##@@|N###@}, TC CASE {OTHER_ID=######|TS-#####}. CART VIDYO IP {ip} SN {DEVICE=######|IT-##-###}
CONSENT SON {first.ms} IN PERSON; DTR {first.fd} BY PHONE FROM {city.2} {ph.2}, SHE WILL FLY IN {d:md0+1}
IMAGES PUSHED ACC {OTHER_ID=#########|CT######}
CALL DURATION 41 MIN. NPI {npi}
''')

T('us',(38,80),'''
Outpatient nutrition, {d:uss}. {first.fp} returns; last seen {d:uss-44}. Since then lost {n:3-9} lb, swapped sweet tea for Crystal Light, walking w/ {first.f2} from church ({fac:church}) around the {city} reservoir on Tuesdays. Husband {first.mh} retired from {emp} in May and cooks. Recall: grits, 2 eggs; Lean Cuisine; pork chop, collards. Forgot log at her mother's place (mom is {old}, sharp as a tack, lives at {fac:nh} since {d:mdl-120}).
Anthropometrics: 5'4", {n:168-250} lb, waist 41 in. A1c 7.1 ({d:uss-10}), TG 288, Vit D 19. Meds: Mounjaro 5 mg wkly, Crestor 10, Synthroid.
Nutrition dx: excessive energy intake (NI-1.3) r/t ...
Intervention: plate method, 60 g CHO/meal, protein 80 g. Handout from Academy. Scale (Withings, {mac}) syncs to portal; she shares with {email.fp}.
Next {d:uss+60}; group class {d:of+20}. Billed 97803 x2 to {c:BCBS|Tricare} {HEALTH_PLAN=@@@@########|@########}. 
Full name/MRN for scanning: {lfm.fp}, {MRN=#######|N######}
{n2.pd}, RDN, LD {LICENSE=LD####|DT#####}; copy to Dr. {last.pa}, fax {fax}
''')

T('us',(24,66),'''
STATE POISON CENTER CASE RECORD
case {OTHER_ID=#######|##-#######}  {d:usd} 18:09   SPI {first.ps}   tox fellow {last.pt}
caller: RN {first.pn}, {fac:hosp} ED {city}   cb {ph}
pt: {n2.mp}, {age} y, 84 kg.  zip {zip}   {county}
substance: bupropion XL 300 x ~{n:12-30} tabs + "a few" metoprolol, bottle from {fac:pharm} Rx {OTHER_ID=#######|######-##} written to his wife {first.fw}
time: 1530 est by text to friend {first.m2}
sx: seizure x2, HR 128->54, QRS 122, BP 88/40, T 38.1, mydriasis. Utox amphet false +
rec: benzos, bicarb 2 amps QRS>120, glucagon 5 mg, HIE insulin 1 u/kg, WBI PEG 2 L/h via NG, intralipid if arrest, no phenytoin, no flumazenil. ECMO ctr {fac:univ.2} alerted, Dr. {last.pe}.
fu1 {d:usd} 21:40 QRS 98 on bicarb gtt, ICU bed 9, RN {first.pm}
fu2 {d:usd+1} 07:15 extubated, SI, pysch c/s. 
fu3 {d:usd+3} transfered {c:inpt psych|IMU}, effect: major. closed.
fax records {fax} / ToxCall node {ip}
''')

T('us',(57,88),'''
VA C&P EXAM - DBQ HEARING/TINNITUS
Veteran: {name.mp}     C-file: {OTHER_ID=########|C########|## ### ###}     SSN: {ssn}    EDIPI {OTHER_ID=1#########}
Exam {d:longo}, contractor {emp}, suite 210, {street}, {city}, {st} {zip9}

Service: Army 11B, two tours; hit by mortar {d:mil-19800}. Worked after discharge at {emp.2} paper machine 3, 22 y.
CLAIM: bilat SNHL. Audio R 25/30/45/65/70, L 25/35/50/70/75. Maryland CNC 84/80. Tympanograms A. Carhart notch no. Tinnitus constant since "the blast". 
Buddy statement from {n2.mb} ({city.2}) dated {d:us-200} reviewed; he was loader with the veteran.
Wife {first.fw} states TV at 60.
Opinion: at least as likely as not. MOS Noise: high. Hearing aids Phonak Audeo P90 SN {DEVICE=####@####|2###X####} / {DEVICE=####@####|2###X####}.
Comorbid: Meniere's ruled out, PTSD 50%.
VA choice card {HEALTH_PLAN=#### #### #### ####|10########V######}. Travel pay EFT acct {ACCOUNT=#########|####-######}.
Examiner {n2.pe}, AuD, lic {LICENSE=AU####|####-156} NPI {npi}
''')

T('us',(33,69),'''
eval 3/4 wound care ctr   HBO #{n:8-31} of 40
{lf.fp}  {MRN=#######|WC####}  {d:mdash}
wagner 3 L plantar ulcer, s/p TMA {d:mdash-50} Dr {last.ps}. probe to bone neg. 2.1 x 1.4 x 0.6, 80% granulation. TcPO2 {n:24-48}. 
debrided #15 blade, 3 cm2. Apligraf lot {DEVICE=GS####.##.##.#@|########} applied, TCC-EZ.
chamber Sechrist 3600H sn {DEVICE=####|H-#####}. 2.4 ATA x 90, no air breaks. TM Teed 0/1. BG pre 188 post 131.
pt late b/c transport ({emp} van, {plate}) went to old address; new = {street} , {city}. tel {ph}
she tells me {first.m1}, her grandson, got shot {d:ord-2}, is at {fac:hosp} ICU. tearful. SW {first.pw} came in.
antibx: doxy 100 bid til {d:md+6}; MRSA. allergy Keflex.
HBO auth {OTHER_ID=############|A#######} runs out {d:md+9}, {first.pb} in billing calling {c:Humana|UHC} {HEALTH_PLAN=H########|#########-00}.
photo {BIOMETRIC=wound_face_#####.jpg|pt_face_######.jpg} misfiled from intake, deleted.
rtc {d:mdash+2}. {fi.pd} DPM  / {ini:l.pn}
'''.replace('eval 3/4 wound','wound'))

T('us',(15,80),'''
MICROBIOLOGY FINAL REPORT                                   Page 1 of 1
{fac:lab}   {street}   {city}, {st} {zip}    Lab Dir: {name.pl}, PhD, D(ABMM)   CLIA {LICENSE=##D#######}
-----------------------------------------------------------------------
Pt: {lfu.fp}            Client: {fac:clinic} ({OTHER_ID=#####|C####})
DOB: {dob:us0} F        Chart: {MRN=######|##-####}
Spec: {OTHER_ID=M##-####|##-###-#####|MB######}     Source: URINE, CLEAN CATCH
Coll: {d:us0} 09:15     Recd: {d:us0} 17:02     Final: {d:us0+2}
-----------------------------------------------------------------------
>100,000 CFU/mL ESCHERICHIA COLI  (ESBL)
            MIC   INTERP
AMP        >=32    R
CTX        >=64    R
CIP         >=4    R
NIT        <=16    S
SXT       >=320    R
ETP       <=0.5    S
GEN         <=1    S
Vitek 2 card AST-GN81. Neisseria not sought. Gram: many Gram neg rods.
Called to {first.pn} by {first.pt} {d:md0+1} 13:22, read back.
Copy: Dr. {last.pd} fax {fax}; {countys} Co. Health Dept (reportable) {d:us0+2}
Bill: {c:Medicaid|Aetna|client} {HEALTH_PLAN=##########|W#########}  Req {OTHER_ID=Q#######|########}  Web: {url}
''')

T('us',(29,59),'''
ORGAN PROCUREMENT - DONOR HOSPITAL NOTE
{d:us} 0320. OPO coord {n2.po} on site ({ph}). Donor {OTHER_ID=@@@@###|AL##-###|DNR####~d}; hosp {fac:hosp}.
{age}M, {n2.mp}, MCC v guardrail {d:us-3} near mm {n:11-140} {county}. GCS 3, fixed, CT diffuse SAH, Fisher 4, Duret hem. Brain death exam #1 Dr. {last.p1} {d:md-1} 1410, #2 Dr. {last.p2} 2030, apnea pCO2 44 -> 87. TOD {d:us-1} 2047.
First person auth on DL {LICENSE=@#######|@###-###-###-###|#########}, state registry hit. Mother {first.fm} & stepfather supportive; girlfriend {first.fg} (27 wk preg) wants hand molds. ME {last.pm} released all but L femur.
T4 20 mcg bolus then 10/h, vaso 0.03, Solumedrol 1 g, Na {n:141-158}. HLA A2,24 B7,44. HCV NAT neg. Bronch clean. EF 60.
OR {d:md+1} 0700: heart -> {fac:univ} Dr. {last.ps} ; liver local; kidneys pump LifePort.
Flight crew {VEHICLE=N###@@|N##@@}. Honor walk 0630, his crew from {emp} and Pastor {last.pp}, {fac:church}, coming.
Letter to family 6 wks, {street}, {city}.
''')

T('us',(19,44),'''
SANE EXAM - CONFIDENTIAL - DO NOT RELEASE
Kit {OTHER_ID=SAEK-######|K#######|##-#####~k} sealed {d:us0} 0410, to Det. {last.pd} {city} PD case {OTHER_ID=##-######}.
Pt: {first.fp} (alias "{FIRST=Violeta|Jane|Star|Lavender}" on track board) true name {n2.fp}, {age}, MRN {MRN=#######}.
Advocate: {first.pa} of {fac:shelter}.
Hx (pt's words): "He works with me at {emp}. His name is {n2.mq}. He drove me home from {first.f2}'s birthday on the {d:lday-1}. It was a gray Charger, {plate}."
Exam: GCS 15. Petechiae neck, Battle sign neg. Body map 1-9. TDZ blue +. Genital: 6 o'clock posterior fourchette tear 4 mm. Photos 1-31, SD card {OTHER_ID=SD-####|#######}; face ID shots {BIOMETRIC=FACE_###_####.jpg|DSC_####_FACE.nef}.
Meds: ceftriaxone 500 mg IM, doxy 100 bid x7, Plan B, Biktarvy nPEP, HBV #1. hCG neg. HIV 4th gen NR.
Safe ph {ph} (sister {first.fs}); do not mail. Victim comp appl done, SSN {ssn}. 
F/U {fac:clinic} {d:us0+14}. CPT testing. {fi.pn}, RN, SANE-A, lic {LICENSE=RN#######|######}
''')

T('us',(44,75),'''
>>> PATIENT STATEMENT / FINANCIAL COUNSELING NOTE <<<
Guarantor  {lf.fp}          Stmt date {d:us0}
Mail to    {nameu.fp}
           {street}
           {city}, {st} {zip9}
Acct       {ACCOUNT=########-##|#########|P########~a}      Invoice {ACCOUNT=INV#######|#######-#}
Patient    {n2.mp@fp}       DOS {d:us0-60}   {fac:hosp}

CPT 45378-26  colonoscopy        1,842.00
CPT 00811 QZ  anes, dr {last.pz}    1,120.00
Ins pd (ERA {OTHER_ID=##########|EFT######}), adj -1,377.10
YOU OWE                          $ {n:312-1999}.90

{d:md-2}: {first.fp} called from work ({emp}), upset: says husband {first.mp} had the colon {c:free|at no charge} per ACA. Was w/ polypectomy, PT modifier omitted. Bili & Crohn hx irrelevant. Resubmitted under {HEALTH_PLAN=@@@#########|#########-01} grp {HEALTH_PLAN=#####-###|G######}. 
{d:md}: charity app rec'd: W2, checking acct {ACCOUNT=##########|########}, 1040. 
Pay at {url} or {ph}. -{first.pc}, fin counselor, {email:work.pc}
''')

T('us',(34,62),'''
EEG / EPILEPSY MONITORING UNIT   day 3 summary
{fi.mp} rm 5112   {MRN=########}   admit {d:uss-2}
Sz #1 {d:md-1} 0417, #2 {d:md-1} 2202, #3 {d:md} 0351. Semiology: L head version, fencing, Todd's paresis 12 min. Ictal: F4/C4 10 Hz -> theta 4-5. Interictal F4 sharp, no Lennox-type slow SW. Engel n/a.
Meds held: Vimpat, Xcopri 200 on board. ILAE focal. MRI 7T at {fac:univ} {d:uss-30}: R bottom-of-sulcus FCD IIb. MEG {c:pending|concordant}. DEPDC5 neg.
RNS discussed; he knows a man from {city.2}, {n2.m2}, who has one. VNS model 1000 in situ, sn {DEVICE=######|1#####}; off at {d:md-2} 1300, magnet ok.
Video files {BIOMETRIC=EMU_face_####.avi|VIDFACE-######} archived Natus {ip}. Pt agreed to teaching use.
Fiancée {first.fw} ran out: "his eyes!" She'll be in from her shift at {emp} after 7; cell {ph}. Pt's neuro Dr. {last.pn} {fac:clinic} faxed {fax}.
DMV: last drive {d:mdl-90}, license {LICENSE=@#######|########|@@######@} surrendered.
Conf {d:md+7} ; d/c {d:ord+1}. SUDEP talk done.
Dr. {n2.pd}
''')

T('mix',(46,81),'''
SBAR hand-off (written, shift change {d:md} 1900)

S - {last.mp} in 402, {age}M, new AF RVR 150s @ 1740. Dr. {last.pd} aware, dilt 20 mg IVP then gtt 10. Now 104.
B - POD {n:2-5} Whipple {d:md-3} (Dr. {last.ps}). Spkes {c:Korean|Bangla|Hmong|Polish} only, use iPad {DEVICE=DMQ#######@|IPD-###} or granddaughter {first.fg}, she's here till 9 then drives back to {city.2}. Drain amylase 2100. Hx Billroth? no. Lives w/ wife {first.fw}, church deacon at {fac:church}.
A - BP 108/66 afeb 95% 2L. JP x2 serosang, NGT (Salem) 300. K {n:3.2-3.8} Mg 1.6 both replaced. Ramsay 2. Pain epidural T8 8 mL/h pump sn {DEVICE=CADD-#####|######}. CIWA 0.
R - EKG 2000, lytes 2200, trop x2. If MAP < 60 call {c:MET|RRT}. Blood: 2 u xmatch, band {OTHER_ID=@@@####|BB-#####} exp {d:md+1}. Family meeting {d:md+1} 1000 w/ {first.pc} CM re: {fac:nh}.
   Misc: dentures in cup. $340 & green card ({LICENSE=@@@##########|A#########}) in safe, envelope {OTHER_ID=#####|S-####}. Son {n2.ms@mp} POA {ph}, wants no info given to brother {first.mb}.
Off {first.p1} / On {first.p2}
MRN on stickers {MRN=#######} - two pts same surname on unit!! other is {n2.mz@mp} 409.
''')

T('us',(90,97),'''
hi dr {last.pd} its {first.fd}, {n2.fp}'s daughter, writing from mom's account ({email.fp}). mom turned {age} on {d:mdl-3} and we had the party at {fac:nh}, everybody came even my brother from {city.2} and the {last.q2} girls. but since {d:md-1} shes sleeping alot, BP cuff said 94/50 then 101/58, and she said there were cats on the curtain. they gave the new pill (trazadone 50?) on top of the seroquel 25. nurse {first.pn} says its "just sundowning" but i dont think so. pee smells. temp 99.4
should we bring her to {fac:hosp}? last time, {d:uss-70}, they kept her 4 days and she got c diff.
also they are asking for her medicare number again it is {SSN=!@#*-@@#-@@##|#@@#@@#@@##} and the aetna part d {HEALTH_PLAN=MEB#######|W#########}
my cell {ph}, im at {emp} till 5 so call {first.mh} after that
thank you, god bless
{first.fd}

-- reply {d:uss} 11:20 -- {first.fd}, stop the trazodone. I ordered a UA/culture, BMP, CBC stat through {fac:lab}, and asked Ms. {last.pn} to check a bladder scan and Foley is NOT needed unless > 400. If SBP < 90 or she cannot be woken: 911. I will see her {d:md+1} on rounds. J. Lewy-body type hallucinations are possible. {fi.pd}, MD
'''.replace('J. Lewy','Lewy'))

T('mix',(48,74),'''
RT - PHYSICS/TREATMENT SUMMARY
{lf.fp}, {MRN=########|RO#####}, {dob:dmon}                     course C1        {fac:univ}
Dx: cT2N1M0 p16+ SCC R tonsil (C09.9), AJCC 8. Attending {last.pr}; dosimetrist {ini.pq}
Sim {d:dmon-60}; mask photo {BIOMETRIC=FACE_######_sim.jpg|mask-face-#####.png|pt_photo_########}. Start {d:dmon-49} - end {d:dmon}. 70 Gy / 35 fx, 6X VMAT, Truebeam {DEVICE=H19####|TB-####}. Cisplatin 40 mg/m2 x{n:5-7} (Dr. {last.pm}).
Cord max 41.2, L parotid mean 22.8, mandible 69.1. Quench none.
Breaks: {d:dmons-20} (machine), {d:dmons-12} (her aunt's burial in {fcity}).
Tox CTCAE: mucositis 3, derm 2 (Silvadene), dysgeusia 2, wt -{n:4-11} kg; PEG, Jevity 1.5 x5. MASCC n/a. Karnofsky 70.
Dental pre-RT by {n2.pz} DDS. SLP {first.ps}: Gugging 13.

Lodging w/ volunteer host {n2.fh}, {street}, {city}; her own phone {ph}; husband {first.mh} works nights, {emp}.
Follow up {d:dmon+14} NP {first.pn}; PET {d:mony+90}. Signed {name.pr}, MD
''')

# ---------------------------------------------------------------- 78-79
T('us',(36,82),'''
Attending addendum, {d:us}

I saw and examined the patient with the resident and agree with the findings except as below. Briefly, {age} M with alcohol-related cirrhosis (MELD-Na {n:17-29}, Child C), Grade 2 hepatic encephalopathy, and now a second large-volume tap this week. West Haven improved overnight on lactulose 20 g q4h; asterixis still present. No Terry nails, no Grey Turner or Cullen sign. Ascitic PMN 88, SAAG 1.9, culture no growth at 48 h. Cr 1.4 to 1.9 despite albumin 1 g/kg: HRS-AKI vs ATN, FENa 0.2%. Terlipressin discussed (SpO2 91%, so not a candidate today). Maddrey 41, but active UGIB last month argues against prednisolone. EGD showed GAVE and Forrest III ulcer; H. pylori IgG equivocal. Dr. {last.ph} at {fac:univ} will look at him for TIPS but wants a Doppler first.

The hard part is home. His wife died two years ago, {first.ms} is in the Navy, and the only one who checks on him is {first.f2} from the feed store. He has been driving himself to {city.2} for groceries. He asked me not to tell {first.f2} about the drinking and I said I would not.

Plan: midodrine 10 TID / octreotide 100 mcg SC TID, hold propranolol, repeat BMP at 16:00, Lactulose to 3-4 BM, thiamine 500 IV x 3 d (Wernicke), rifaximin 550 BID. Goals talk when clearer, aim for {d:mdl+2}. Full code for now. Critical care time 38 min.

{name.pa}, MD
''')

T('uk',(31,77),'''
Counselling / chaplaincy reflective note - hospital palliative care team

Went up to see {first.fp} again after lunch. She was sitting in the day room with the window open, oxygen off, doing the crossword with the lady from bed 6, {first.f6}. More breathless than Monday (MRC 4), ankles worse, but brighter. Said the Oramorph 2.5 mg "takes the edge off" and that she slept. Karnofsky {n:30-60}. IPOS pain 1, breathlessness 3, anxiety 3. Syringe driver was talked about by the registrar (McKinley T34, midazolam 10 mg over 24 h) and she would rather wait.

She wanted to talk about {first.mh}. They met at a dance in {city} and were married at {fac:church} on {d:of-12000}; she still has the menu card. He died in this hospital, on the old ward, of the same thing (mesothelioma, both worked at {emp} with the asbestos lagging). Her fear is dying at night with nobody there. I said night staff, and {first.pn} in particular, know her well.

Would like: her dog brought in, Sister {last.ps} to ring her brother-in-law {n2.mb}, in {city.2}, no number known but he is in the book; hymn list for the funeral (Rock of Ages yes, Abide With Me no). Not for readmission to ITU. TEP updated by Dr {last.pd}. I will come back on {d:ord+3}.

{ini.pc}, lay chaplain. Gold Standards Framework: amber. Waterlow 17.
''')

def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    seed = sys.argv[2] if len(sys.argv) > 2 else '1'
    w = sys.stdout
    w.reconfigure(encoding='utf-8')
    for t in range(len(TPL)):
        for i in range(n):
            x, s = render(t, random.Random(f'{seed}/{t}/{i}'))
            w.write(json.dumps({'template': t, 'text': x, 'spans': s}, ensure_ascii=False) + '\n')

if __name__ == '__main__':
    main()
