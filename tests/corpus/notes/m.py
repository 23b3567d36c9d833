#!/usr/bin/env python3
"""python3 make.py N SEED > notes.jsonl   - invented clinical notes with annotated identifiers"""
import sys, json, random, re, datetime, unicodedata

O = {  # origin: (female first, male first, last)
'anglo': ("Emily Karen Deborah Heather Tiffany Lorraine Maureen Jill Abigail Paige Beverly Courtney Mary-Kate Gwendolyn Shelby Kayla Norma Doris", "Scott Travis Gary Wesley Bradley Todd Clifford Trevor Dale Norman Keith Nigel Darren Callum Alistair Zachary Ronald Earl",
 "Whitaker Hollis Pemberton Garrity Sutcliffe Thackeray Dunmore Lathrop Mayhew Stoddard Haverford Ainsworth Ramsbottom Braithwaite Colburn Tillman Hargrove Pruitt Winslow Mosley Kirby Ledbetter Oakes Swanson Ridley Crowther Entwistle Fairbanks Gilchrist Hathaway Jessup Kimball Loomis Marchbanks Nesbitt Osgood"),
'aa': ("Latoya Shanice Imani Keisha Ebony Tamika Aaliyah Monique", "Deshawn Tyrone Jamal Marquis Darnell Terrell Malik Lamar", "Gaines Mouton Pettway Broussard Dorsey Hairston Boykin Gadsden Pinckney Stallworth Merriweather Bolden"),
'irish': ("Siobhán Aoife Gráinne Niamh Bríd Orla Caoimhe Sinéad", "Padraig Eoin Declan Ciarán Fergal Oisín Diarmuid Colm", "O'Sullivan O'Dwyer McGrath Gallagher Ní Bhriain|Mac Giolla|Fitzgibbon|Kinsella|Tuohy|Hennessy|O'Shaughnessy|McInerney|Brosnan|Lenihan|Cosgrave|Mulqueen"),
'celtic': ("Morag Eilidh Catriona Rhiannon Bethan Cerys Isla", "Hamish Angus Iain Gareth Rhys Dafydd Ewan", "MacLeod McAllister Llewellyn Pritchard Bevan Gwynne Farquharson Colquhoun Drummond Prosser Urquhart Maclennan Abercrombie Strachan"),
'hisp': ("María Guadalupe Xiomara Rosario Consuelo Yesenia Marisol Inés Araceli", "José Héctor Ramiro Efraín Joaquín Ignacio Rigoberto Jesús Ángel", "Villaseñor|Huerta|de la Cruz|Ocampo Reyes|Zamudio|Carrasco|Bustamante|Del Toro|Ibarra-Núñez|Peñaloza|Quintanilla|Montoya|Cisneros|Escobedo|Arriaga|Valdivia|Tejeda|Olmos|Lozano Vega|Pacheco"),
'port': ("Conceição Fernanda Luciana Graça Beatriz Rosângela", "Thiago João Vasco Adilson Leandro Rui", "Carvalho|Figueiredo|dos Santos|Teixeira|Nogueira|Barreto|Magalhães|Pinheiro|Couto|Salgado|da Silveira|Moreira"),
'french': ("Geneviève Solange Élodie Mireille Odette", "Luc Thierry Étienne Gilles Jean-Marc Réjean", "Thibodeaux|Lachance|Desrosiers|Charbonneau|Guillemette|Gagnon|Boisvert|Lafrenière|Arsenault|Pelletier|Robichaud|Cormier|Doucet|Tremblay"),
'haiti': ("Fabiola Marie-Ange Nadège Widline", "Wilner Jean-Robert Frantz Evens", "Jean-Baptiste|Pierre-Louis|Saint-Fleur|Toussaint|Desir|Joseph|Cadet|Dorvil|Exantus|Altidor"),
'german': ("Ingrid Ursula Heike Annelise Margarethe", "Jürgen Dieter Klaus Matthias Wolfgang", "Achterberg|Schoenfeld|Müller|van der Meer|Kessler|Brandt|Hoekstra|de Groot|Rademacher|Vogelsang|Zimmer|Steinhauer|Boonstra|Weisskopf|Pfeiffer|van Dijk"),
'nordic': ("Astrid Sigrid Solveig Kirsten Maj-Britt", "Bjørn Lars Anders Torsten Gunnar", "Halvorsen|Lindqvist|Sørensen|Mäkinen|Korhonen|Bergström|Nygaard|Ellingson|Gudmundsdottir|Tollefson|Ødegaard|Virtanen"),
'ital': ("Concetta Giuseppina Ornella Fiorella Loredana", "Salvatore Gaetano Carmelo Vito Rocco", "Schiavone|Di Benedetto|Lo Presti|Mancuso|D'Agostino|Ferrante|Iannucci|Cacciatore|Tedesco|Palumbo|Giordano|Santangelo"),
'polish': ("Agnieszka Małgorzata Bożena Halina Danuta", "Zbigniew Krzysztof Tomasz Wojciech Bogdan", "Wiśniewska|Kowalczyk|Szymański|Novák|Dvorak|Jabłoński|Zieliński|Pawlak|Horvath|Szabó|Nagy|Chmielewski|Wojtowicz|Kubiak"),
'slav': ("Oksana Svetlana Lyudmila Yevgenia Natalya Dragana", "Vladimir Oleksandr Dmitri Yuri Miroslav Goran", "Petrenko|Kovalenko|Sokolova|Gavrilov|Bondarchuk|Ivanchuk|Jovanović|Hadžić|Lukashenka|Vasiliev|Shevchuk|Stojanovic|Begović|Tkachenko|Radu|Popescu"),
'greek': ("Despina Kalliope Eleni Vasiliki", "Stavros Panagiotis Yiannis Kostas", "Papadakis|Stathopoulos|Karagiannis|Economou|Theodorou|Makris|Vlahos|Christodoulou|Kazantzis"),
'turk': ("Elif Gülay Zeynep Ayşe Emine", "Mehmet Cengiz Emre Kemal Orhan", "Yıldırım|Çelik|Aydoğan|Kaplan|Öztürk|Demirci|Erdem|Koç|Aksoy"),
'arab': ("Fatima Noor Rania Layla Amal Huda Zahra", "Mohammed Ahmad Khalid Yousef Tariq Bilal Mustafa", "Al-Masri|El Sayed|Haddad|Abu-Rahma|Khoury|Al Jabouri|Nasser|Bensalem|Qureshi|Hamdan|Mansour|Al-Khalil|Shaheen|Bouazizi|Darwish"),
'pers': ("Shirin Parisa Farida Maryam Nasrin", "Behrouz Reza Farhad Dariush Najibullah", "Tehrani|Ahmadzai|Karimi|Moghaddam|Rostami|Sharifi|Hosseinzadeh|Wardak|Noorzai|Farahani"),
'horn': ("Hodan Selamawit Tigist Ifrah Abeba", "Abdirahman Dawit Getachew Abdi Mulugeta", "Warsame|Gebremedhin|Tesfaye|Haile|Mohamud|Abdullahi|Woldemariam|Farah|Jama|Bekele|Hersi"),
'wafr': ("Ngozi Adaeze Folasade Akosua Fatoumata Aminata", "Chukwuemeka Oluwaseun Kwame Kofi Mamadou Babatunde", "Okonkwo|Adeyemi|Boateng|Mensah|Diallo|Nwosu|Ogunleye|Traoré|Asante|Ezeudu|Balogun|Koroma|Sesay|Owusu-Ansah"),
'eafr': ("Wanjiru Achieng Nyokabi Uwase Nakato", "Kipchoge Otieno Mwangi Habimana Juma", "Kamau|Odhiambo|Niyonzima|Mutua|Ochieng|Mukasa|Ndayisenga|Chikwanha|Moyo|Banda"),
'ind': ("Priya Lakshmi Sunita Ananya Kavitha Harpreet Meenakshi", "Rajesh Venkat Sanjay Gurpreet Arvind Karthik Manoj", "Patel|Subramanian|Krishnamurthy|Chatterjee|Gill|Deshpande|Iyer|Venkataraman|Bhattacharya|Nair|Dhaliwal|Mehta|Reddy|Thapa|Gurung|Perera|Wickramasinghe"),
'pak': ("Ayesha Rukhsana Shabana Tahmina Saima", "Imran Shahid Zafar Rafiqul Usman", "Chaudhry|Begum|Siddiqui|Akhtar|Miah|Bhatti|Rahman|Mirza|Khatun|Malik|Hussain"),
'chin': ("Mei-Ling Xiaoyan Wei Yan Hui Fang Ying", "Jianguo Zhiwei Guoqiang Ming Hao Chi-Wai", "Zhang|Ouyang|Liang|Tsai|Cheung|Xu|Feng|Kwok|Hsieh|Zhou|Lau|Deng|Ho|Ng"),
'viet': ("Thuy Ngoc Bich Huong Lan Phuong", "Minh Quang Duc Hieu Tuan", "Nguyen|Trinh|Pham|Dang|Huynh|Vo|Truong|Doan|Luong|Bui"),
'kor': ("Eun-Ji Soo-Jin Hyun-Joo Minji", "Sung-Ho Jae-Won Dong-Hyun Young-Soo", "Kim|Choi|Bae|Jeong|Seo|Hwang|Yoon|Kwon|Noh"),
'jap': ("Yuki Haruka Michiko Keiko", "Kenji Takeshi Hiroshi Noboru", "Watanabe|Nakagawa|Fujimoto|Ishikawa|Hayashi|Okamoto|Shimizu|Kuroda|Tanabe"),
'fil': ("Maricel Luzviminda Rowena Jocelyn Imelda", "Rodel Reynaldo Danilo Jomar", "Dimaculangan|Macapagal|Bautista|Pangilinan|Santos|Manalo|Abad|Cayabyab|Lumbao"),
'seasia': ("Pa Mai Bouakham Siriporn Thida Naw", "Chue Kou Somchai Aung Bounmy", "Xiong|Vang|Yang|Phommasone|Wongsakul|Htoo|Thao|Sivongxay|Keomany|Siregar|Wijaya"),
'pacif': ("Leilani Sina Mereana Talia", "Sione Tavita Wiremu Manaia Tevita", "Faleolo|Tuiasosopo|Kealoha|Ngata|Parata|Taufa|Fonoti|Te Rangi|Kahananui|Yunupingu"),
'native': ("Shawnee Winona Tallulah", "Delbert Elwood Harlan", "Begay|Yazzie|Tsosie|Whitehorse|Two Bulls|Red Elk|Kootswatewa|Benally|Manygoats"),
'word': ("Rose Hope Faith Joy Grace May June April Iris Daisy Violet Ivy Olive Amber Dawn Summer Pearl Ruby Penny Charity Sandy Melody Autumn Heather Holly", "Mark Will Bill Chase Grant Rich Frank Rob Pat Chuck Art Guy Miles Ray Drew Gene Dean Jack Hunter Mason Cliff Bud Rusty Lance Buck Max",
 "Young Bell Lane Rose Park Banks Field Gray Short Long Hope Savage Payne Wood Rivers Stone Cross Frost Winters Best Day Price Love Church Hall Ward Cook Fox Little Noble Sharp Swift Waters Knight Case Graves Bird Power Cooper Speed Hand Head Foot Rash Burns Akers Legg Brain Self Strong Rice Chance Moody Small Good Chambers Marsh Cutter Sickles Blood"),
}
def _sp(s):
    if '|' in s:
        out = []
        for i, x in enumerate(s.split('|')):
            if i == 0 and x.startswith("O'Sullivan"):
                out += "O'Sullivan O'Dwyer McGrath Gallagher".split() + ["Ní Bhriain"]
            else: out.append(x)
        return out
    return s.split()
POOL = {k: (v[0].replace('Pa Mai', 'Pa-Mai').split(), v[1].split(), _sp(v[2])) for k, v in O.items()}
LOC = {'us': ['anglo']*7+['aa']*3+['hisp']*3+['word']*3+['german','nordic','ital','polish','irish','french','ind','viet','wafr','chin','native'],
       'uk': ['anglo']*6+['celtic']*4+['word']*3+['pak','ind','wafr','polish','irish','chin','turk'],
       'ie': ['irish']*7+['anglo','word','polish','port','wafr','ind'],
       'au': ['anglo']*4+['word']*2+['greek','ital','viet','chin','arab','pacif','celtic','ind'],
       'ca': ['anglo']*3+['french']*3+['celtic','slav','ind','fil','word','chin','horn','ital'],
       'mix': [k for k in O if k not in ('anglo','aa','celtic','word','irish')]}
USC = "Duluth MN|Boise ID|Toledo OH|Macon GA|Laredo TX|Eau Claire WI|Yakima WA|Bakersfield CA|Chattanooga TN|Worcester MA|Fargo ND|Tulsa OK|Las Cruces NM|Lowell MA|Dearborn MI|Hialeah FL|Paterson NJ|Mobile AL|Kalamazoo MI|Bismarck ND|Sioux Falls SD|Yuma AZ|Pueblo CO|St. Cloud MN|Grand Rapids MI|Utica NY|Scranton PA|Hattiesburg MS|Lafayette LA|Coeur d'Alene ID|Orange CA|Independence MO|Reading PA|Bath ME|Hope AR|Buffalo NY|Gallup NM|Cicero IL|Aurora CO|Medford OR|Terre Haute IN|Roanoke VA|Corpus Christi TX|Bangor ME|Lewiston ME|Garden City KS|Storm Lake IA|Waterbury CT|Fresno CA|Anchorage AK".split('|')
CITY = {'us': [tuple(x.rsplit(' ', 1)) for x in USC],
 'uk': "Rotherham|Stockport|Burnley|Hull|Swansea|Dundee|Luton|Bradford|Kettering|Barnsley|Truro|Wrexham|Paisley|Grimsby|Slough|Hexham|Taunton|Great Yarmouth|Bury St Edmunds|Reading|Leamington Spa|Kirkcaldy|Lisburn|Ashby-de-la-Zouch|Deal|Sale".split('|'),
 'ie': "Tralee|Athlone|Ennis|Drogheda|Clonmel|Sligo|Letterkenny|Mullingar|Ballina|Dungarvan|Tullamore|Navan".split('|'),
 'au': "Ballarat|Toowoomba|Geelong|Wollongong|Bendigo|Mildura|Launceston|Bunbury|Dubbo|Cairns|Alice Springs|Wagga Wagga|Orange|Sale".split('|'),
 'ca': "Moncton|Sudbury|Red Deer|Kelowna|Trois-Rivières|Brandon|Thunder Bay|Lethbridge|Saguenay|Moose Jaw|Brampton|Surrey|Gander|Corner Brook".split('|'),
 'mix': "Mogadishu|Aleppo|Guadalajara|Port-au-Prince|Hyderabad|Lagos|Kharkiv|Manila|Addis Ababa|Tegucigalpa|Sylhet|Kandahar|Cebu City|Asmara|Mosul|Da Nang|Kathmandu|San Pedro Sula|Kumasi|Timişoara|Homs|Chengdu|Oaxaca|Nairobi|Mandalay|Izmir|Lahore|Quetzaltenango|Jaffna|Goma|Sarajevo|Lviv|Hargeisa|Isfahan|Busan".split('|')}
COUNTY = {'us': "Hennepin County|Maricopa County|Cook County|St. Louis County|Polk County|Kern County|Wayne County|Calcasieu Parish|Deschutes County|Apache County|Lehigh County|Bexar County|Orange County|Lake County|Tarrant County|Prince George's County|Eau Claire County|Union County|Stearns County|St. Landry Parish".split('|'),
 'uk': "Lancashire|Kent|Northumberland|Powys|Fife|Norfolk|Derbyshire|West Sussex|Shropshire|County Durham|Lincolnshire|Cumbria|Co. Antrim".split('|'),
 'ie': "Co. Mayo|Co. Kerry|County Clare|Co. Offaly|Co. Wexford|County Louth|Co. Roscommon|Co. Cavan|Co. Tipperary".split('|'),
 'au': "Cumberland County|County of Bourke|Murchison County|County of Grant".split('|'),
 'ca': "Simcoe County|Halifax County|Lambton County|Bruce County|Lanark County|Pictou County|Northumberland County".split('|')}
COUNTY['mix'] = COUNTY['us']
STN = "Maple|Kilburn|Old Mill|Chestnut Hill|Rosewood|Juniper|Larkspur|Quarry|Station|Cedar Bluff|Harbor View|Mission|Orchard|Pinecrest|Tamarack|Beacon|Willow Creek|Summit|Prospect|Ferry|Church|Canal|Sycamore|Windmill|Locust|Magnolia|Heron|Granite".split('|')
SAINT = ["St. Brendan's","St. Anselm","Saint Odilia","St. Cuthbert's","St Columba's","Our Lady of Sorrows","Holy Redeemer","Good Shepherd","St. Philomena","Sacred Heart","St. Casimir","Bon Secour","All Souls","Mercy","Providence"]
PLACE = ["Lakeview","North Fork","Pine Ridge","Riverbend","Cold Spring","Table Rock","Bayside","Elk River","Sandhurst","Copper Basin","Harwell","Red Cedar","Thornbury","Kingsmead","Marlow Vale","Ashgrove","Westmere","Glenlock","Two Harbors","Mill Creek","Blue Heron","Fernhill","Oakhaven","Silver Birch","Larkfield","Castlebrook","Prairie View","Stonegate"]
SURN = ["Hadley","Bancroft","Wexler","Lockwood","Ellsworth","Merriam","Dunbar","Rutherford","Kincaid","Abernathy","Penrose","Delacroix"]
FT = {
 'H': {'us': ["{P} Regional Medical Center","{P} General Hospital","{S} Hospital","{S} Medical Center","{N} Memorial Hospital","University of {P} Hospital","{P} Community Hospital","{N} Children's Hospital","{P} VA Medical Center","{P} Health"],
       'uk': ["{P} General Infirmary","Royal {P} Hospital","{P} District General Hospital","{S} Hospital","Queen Adelaide Hospital","{P} Royal Infirmary","the {P} and District Hospital"],
       'ie': ["{S} University Hospital","{P} Regional Hospital","{P} General Hospital","Mater Dei Hospital"], 'au': ["{P} Base Hospital","Royal {P} Hospital","{S} Private Hospital","{P} District Hospital"],
       'ca': ["{P} General Hospital","Hôpital {S}","{P} Health Sciences Centre","{P} Regional Hospital"]},
 'C': {'us': ["{P} Family Medicine","{N} Clinic","{P} Pediatrics","{P} Kidney Center","{P} Community Health Center","{N} Eye Associates","{P} Women's Health","{P} Orthopedics"],
       'uk': ["{P} Surgery","{P} Medical Practice","The {P} Health Centre","{N} Road Surgery","{P} Dental Practice"]},
 'N': {'us': ["{P} Care Center","{P} Nursing and Rehabilitation","{S} Manor","{P} Assisted Living","{P} Skilled Nursing","{N} House","The {P} at {N}","{P} Hospice"],
       'uk': ["{P} Lodge","{P} Court Care Home","{N} House","{P} Nursing Home","{S} Hospice"]},
 'S': {'us': ["{P} Elementary","{N} Middle School","{P} High School","{S} Academy","{P} Community College","{P} Head Start","{N} State University","{P} Montessori"],
       'uk': ["{P} Primary School","{S} C of E Primary","{P} Academy","{N} Grammar School","{P} Comprehensive","{P} Nursery"]},
 'R': {'us': ["{S} Lutheran Church","{P} Baptist Church","{S} Parish","New Hope Tabernacle","{P} Islamic Center","Masjid Al-Noor","Temple Beth Shalom","Iglesia Pentecostal Roca Eterna","Greater Mount Olive AME","{P} Buddhist Temple","Grace Fellowship","Gurdwara Singh Sabha"],
       'uk': ["{S} Church","{P} Methodist Church","{P} Central Mosque","Gurdwara Singh Sabha","{P} Baptist Church"]},
 'P': {'us': ["{P} Pharmacy","{N} Drug","Walgreens","{P} Apothecary","{N} Compounding Pharmacy"], 'uk': ["{P} Pharmacy","{N} Chemist","Boots {P}"]},
 'U': {'us': ["{P} Sleep Center","{P} Correctional Facility","{N} Rehabilitation Institute","{P} Women's Shelter","{P} Dialysis","{N} Cancer Institute","{P} Imaging Center","{N} Detention Center"],
       'uk': ["{P} Day Hospital","HMP {P}","{P} Diagnostic Centre","The {N} Centre","{P} Dialysis Unit"]}}
EMP = ["Tyson Foods","Walmart","Amazon","JBS","FedEx Ground","Tesco","Bunnings","Home Depot","Blue Mesa Logistics","Corvane Systems","Halberd Steel","{N} & Sons Plumbing","{N} Roofing","{P} School District","{N} Poultry","Tri-County Gravel","{N} Brothers Dairy","{P} Transit Authority","Northgate Tool & Die","{P} Fire Department","Orchid Nails","Pho Saigon Kitchen","{N} Insurance","Lumen & Grey LLP","Kestrel Aviation","Sunbelt Packing Co.","{P} Golf Club","City Cab","{P} Post Office","Ace Hardware","Target","Delta","Vireo Biotech","{P} Sawmill","Quickline Couriers","{N} Motors","Meadow Gold","Atlas Scaffolding","{P} Borough Council","{N} Elevator Co-op"]
TLD = ["org","com","net"]
DOM = ["mailbarn.com","quickpost.net","gmail.com","outlook.com","yahoo.com","hotmail.co.uk","harwellhealth.org","nhs.net","prairieclinic.org","icloud.com","bigpond.com","lakenet.ca"]
MON = "January February March April May June July August September October November December".split()

def ascii_(s):
    s = s.replace('ł','l').replace('ø','o').replace('Ø','O').replace('ı','i').replace('Ł','L')
    return ''.join(c for c in unicodedata.normalize('NFKD', s) if c.isalnum() and ord(c) < 128)

class Note:
    def __init__(s, rng, loc, case):
        s.r, s.loc, s.case = rng, loc, case
        s.p, s.st, s.out, s.spans, s.n = {}, {}, [], [], 0
        s.base = datetime.date(2008, 1, 1) + datetime.timedelta(days=rng.randrange(6200))
        s.age = rng.choice([90,91,91,92,92,93,94,95,96,97,98,99,101,102,104])
    def put(s, t, kind=None):
        if s.case == 'U': t = t.upper()
        elif s.case == 'L': t = t.lower()
        if kind: s.spans.append([s.n, s.n+len(t), kind])
        s.out.append(t); s.n += len(t)
    def person(s, k):
        if k not in s.p:
            r = s.r
            o = 'word' if k[0] == 'w' else r.choice(LOC['mix']) if k[0] == 'i' else r.choice(LOC[s.loc])
            P = POOL[o]; f = r.choice(P[0 if k.endswith('f') else 1])
            if o == 'word' and r.random() < .5:
                o2 = r.choice(['anglo','aa','celtic','hisp'])
                if r.random() < .5: l = r.choice(POOL[o2][2])
                else: f = r.choice(POOL[o2][0 if k.endswith('f') else 1]); l = r.choice(P[2])
            else:
                l = r.choice(P[2])
            if r.random() < .04 and ' ' not in l and '-' not in l: l += '-' + r.choice([x for x in POOL['anglo'][2]])
            s.p[k] = (f, l, r.choice('ABCDEGHJKLMNPRSTW'))
        return s.p[k]
    def pat(s, p):
        p = s.r.choice(p.split('|')); o = ''
        for c in p:
            o += s.r.choice('0123456789') if c == '#' else s.r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') if c == '@' else s.r.choice('0123456789abcdef') if c == '%' else s.r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') if c == '^' else s.r.choice('123456789') if c == '$' else c
        return o
    def date(s, fmt, off='0'):
        r = s.r
        if off.startswith('b'):
            a = s.age if off == 'bo' else int(off[1:]) if off[1:] else r.randrange(19, 88)
            d = s.base - datetime.timedelta(days=int(a*365.25)+r.randrange(1, 360))
        elif off == 'bd': d = s.base
        else: d = s.base + datetime.timedelta(days=int(off))
        D, M, Y = d.day, d.month, d.year; m = MON[M-1]; ab = m[:3]
        th = str(D) + ('th' if 10 < D < 20 else {1:'st',2:'nd',3:'rd'}.get(D % 10, 'th'))
        return {'us': f'{M:02d}/{D:02d}/{Y}', 'us2': f'{M}/{D}/{Y%100:02d}', 'us0': f'{M}/{D}', 'us1': f'{M}/{D}/{Y}', 'ul': f'{m} {D}, {Y}', 'ud': f'{m} {D}', 'uth': f'{m} {th}', 'uab': f'{ab} {D}', 'uaby': f'{ab} {D}, {Y}',
          'uk': f'{D:02d}/{M:02d}/{Y}', 'uk2': f'{D}/{M}/{Y%100:02d}', 'uk0': f'{D}/{M}', 'dot': f'{D:02d}.{M:02d}.{Y}', 'dot2': f'{D}.{M}.{Y%100:02d}', 'kl': f'{D} {m} {Y}', 'kd': f'{D} {m}', 'kab': f'{D} {ab}', 'kth': f'{th} {m}', 'kthy': f'{th} {m} {Y}', 'kof': f'{th} of {m}', 'oth': th,
          'iso': f'{Y}-{M:02d}-{D:02d}', 'cpt': f'{Y}{M:02d}{D:02d}', 'mon': f'{D:02d}-{ab}-{Y}', 'mon2': f'{D:02d}-{ab.upper()}-{Y%100:02d}', 'MON': f'{D:02d}{ab.upper()}{Y}', 'dash': f'{M:02d}-{D:02d}-{Y%100:02d}', 'sl': f'{Y}/{M:02d}/{D:02d}'}[fmt]
    def phone(s, loc):
        return s.pat({'us': "($##) $##-####|$##-$##-####|$##.$##.####|+1 $## $## ####|1-$##-$##-####", 'uk': "01### ######|07### ######|020 #### ####|+44 7### ######|(01###) ######", 'ie': "08# ### ####|0## ### ####|+353 8# ### ####", 'au': "04## ### ###|(0#) #### ####|+61 4## ### ###", 'ca': "($##) $##-####|$##-$##-####", 'mix': "($##) $##-####|$##-$##-####|+52 55 #### ####|+880 1### ######|$##.$##.####|+252 61 ### ####"}[loc])
    def fill(s, t): 
        t = t.replace('{S}', s.r.choice(SAINT)).replace('{P}', s.r.choice(PLACE)).replace('{N}', s.r.choice(SURN))
        return t[4:] if t.startswith('the ') else t
    def fac(s, c, loc):
        d = FT[c]; k = loc if loc in d else 'us' if loc in ('us','mix','ca') else 'uk'
        if k not in d: k = 'us'
        return s.fill(s.r.choice(d[k]))
    def city(s, loc):
        x = s.r.choice(CITY[loc]); return x if isinstance(x, tuple) else (x, '')
    def street(s, loc):
        r = s.r
        if r.random() < .12: return s.pat("PO Box ####|P.O. Box ###")
        n = r.randrange(1, 240) if loc in ('uk','ie') else r.randrange(2, 9900)
        suf = r.choice("Road|Street|Avenue|Close|Lane|Terrace|Crescent".split('|') if loc in ('uk','ie','au') else "St|Street|Ave|Avenue|Road|Ln|Drive|Blvd|Court|Way|Pkwy|Hwy 12".split('|'))
        pre = r.choice(['','','','N ','SW ','East ']) if loc in ('us','mix') else r.choice(['','','Flat 3, ','Unit 2/']) if loc in ('uk','au') else ''
        st = r.choice(STN)
        apt = r.choice(['','','',' Apt 4B',' #12',', Apt 207']) if loc in ('us','mix') else ''
        if loc in ('us','mix') or not pre: return f'{n} {pre}{st} {suf}{apt}'
        return f'{pre}{n} {st} {suf}'
    def zip(s, loc):
        return s.pat({'us': "$####|$####|$####-####", 'mix': "$####", 'uk': "@@$ $@@|@$$ $@@|@@$# $@@", 'ie': "@$# ^^^^|@$# @#@#", 'au': "$###", 'ca': "@#@ #@#"}[loc])
    def slot(s, e):
        a = e.split(' '); k = a[0]; g = a[1] if len(a) > 1 else None; loc = g if g in CITY else s.loc; r = s.r; key = None
        if '=' in k and k[0] != '=': k, key = k.split('=')
        if k in ('N','NM','NU','NS'):
            f, l, m = s.person(g)
            if k == 'NS': l = s.person(a[2])[1]
            t = f'{f} {m}. {l}' if k == 'NM' else f'{f} {l}'
            if k == 'NU': t = t.upper()
            return s.put(t, 'NAME')
        if k == 'F': return s.put(s.person(g)[0], 'FIRST')
        if k == 'L': return s.put(s.person(g)[1], 'LAST')
        if k == 'LU': return s.put(s.person(g)[1].upper(), 'LAST')
        if k in ('LF','LFU','LFM','LFC','LFN'):
            f, l, m = s.person(g); t = {'LF': f'{l}, {f}', 'LFU': f'{l}, {f}'.upper(), 'LFM': f'{l}, {f} {m}', 'LFN': f'{l} {f}', 'LFC': f'{l.upper()},{f.upper()}'}[k]
            return s.put(t, 'LASTFIRST')
        if k == 'HL7N':
            f, l, m = s.person(g); s.put(l.upper(), 'LAST'); s.put('^'); return s.put(f.upper(), 'FIRST')
        if k == 'D': return s.put(s.date(g, a[2] if len(a) > 2 else '0'), 'DATE')
        if k == 'AGE': return s.put(str(s.age), 'AGE')
        if k == 'AGEW':
            w = {100:'one hundred', 101:'one hundred and one',102:'one hundred and two',104:'one hundred and four'}.get(s.age) or 'ninety' + ('' if s.age == 90 else '-' + 'one two three four five six seven eight nine'.split()[s.age-91])
            return s.put(w, 'AGE')
        if k == '=': return s.put(r.choice(e[2:].split('|')))
        if k == 'n': return s.put(str(r.randrange(int(a[1]), int(a[2])+1)))
        if k == 'f': return s.put(f'{r.uniform(float(a[1]), float(a[2])):.1f}')
        if k == 'R': t, kd = s.st[g]; return s.put(t, kd)
        if k == 'CS' or k == 'CSZ':
            c = r.choice(CITY['us']); s.put(c[0], 'CITY'); s.put(', ' + c[1])
            if k == 'CSZ': s.put(' '); s.put(s.zip('us'), 'ZIP')
            return
        if k == 'X': parts = e.split(' ', 2); t, kd = s.pat(parts[2]), parts[1]
        elif k == 'PH': t, kd = s.phone(loc), 'PHONE'
        elif k == 'FX': t, kd = s.phone(loc), 'FAX'
        elif k == 'CITY': t, kd = s.city(loc)[0], 'CITY'
        elif k == 'COUNTY': t, kd = r.choice(COUNTY[loc]), 'COUNTY'
        elif k == 'COUNTYX': t, kd = r.choice(COUNTY['us']).replace(' County','').replace(' Parish',''), 'COUNTY'
        elif k == 'STREET': t, kd = s.street(loc), 'STREET'
        elif k == 'ZIP': t, kd = s.zip(loc), 'ZIP'
        elif k == 'FAC': t, kd = s.fac(g, s.loc), 'FACILITY'
        elif k == 'EMP': t, kd = s.fill(r.choice(EMP)), 'EMPLOYER'
        elif k == 'IP4': t, kd = '.'.join(str(x) for x in (r.choice([10,172,192,81,203]), r.randrange(256), r.randrange(256), r.randrange(1,255))), 'IP'
        elif k == 'VIN': t, kd = s.pat("1FT$^^^^#^^######|JH4^^$^^#^^######|WVW^^$^^#^^######|5YJ^^$^^#^^######"), 'VEHICLE'
        elif k == 'EM':
            f, l, m = s.person(g); f, l = ascii_(f).lower(), ascii_(l).lower()
            t = r.choice([f'{f}.{l}', f'{f[0]}{l}', f'{f}_{l}{r.randrange(50,99)}', f'{l}{f[0]}', f'{f}{r.randrange(2,999)}']) + '@' + r.choice(DOM); kd = 'EMAIL'
        else: raise ValueError(e)
        if key: s.st[key] = (t, kd)
        s.put(t, kd)

def render(i, rng):
    loc, case, t = T[i]
    n = Note(rng, loc, case)
    for j, part in enumerate(re.split(r'\{([^{}]*)\}', t)):
        if j % 2: n.slot(part)
        else: n.put(part)
    return {"template": i, "text": ''.join(n.out), "spans": n.spans}

T = []
def t(loc, text, case=''): T.append((loc, case, text.strip('\n')))

t('us', """
DISCHARGE SUMMARY
Patient: {LFM pf}      MRN: {X MRN ########|##-##-##|M######}      DOB: {D us b71}
Admitted: {D us}   Discharged: {D us 5}
Attending: {N am}, MD   PCP: {N bf}, {FAC C}

HOSPITAL COURSE: 71F with HFrEF (EF 30%), CKD 3b and Hashimoto thyroiditis brought in by her neighbor {F wf} after three days of orthopnea. BNP {n 900 3900} pg/mL, K {f 3.2 5.1}, Cr 1.8. IV furosemide 80 mg BID, net -6.2 L. TTE {D us0 1} moderate MR. Metoprolol succinate 50 mg resumed, spironolactone 25 mg added. {F df}, the daughter who flew up from {CITY}, was at bedside {D us0 3} and understands the 2 g sodium diet. Mrs. {L pf} plays the organ at {FAC R} and hopes to be back by Easter.

DISPO: home w/ services. Weight at d/c {f 61 78} kg.
Follow up Dr. {L bf} {D us 12} 10:15. Questions: {PH}.
""")
t('us', """
Progress note, hospital day 4

S: Slept better. {F wm} came by last night with the kids, and {F cf} is going to stay with him until Friday. Wants to know if he can go back to {EMP} on light duty. No CP, no SOB. Foley out yesterday, voiding.
O: T 37.1, HR {n 62 98}, BP 128/74, SpO2 96% RA. Incision c/d/i. WBC {f 6 13}, Hgb 9.8, plt 212. Cx from {D us0 -2} still NGTD.
A/P: 54M POD3 s/p sigmoid resection, Hinchey III diverticulitis (Hartmann).
1. ID - pip-tazo day 4, stop {D us0 2}.
2. Ostomy teaching w/ {F ef}, she said {F cf} should sit in too.
3. DVT ppx enoxaparin 40 mg.
4. Dispo: lives in {CITY}, so f/u closer to home with {N gm} rather than here. Spoke to {F hf} in case mgmt, bed at {FAC N} if he fails PT.
D/w Dr. {L am}. {N bf}, PA-C {D us2} 0714
""")
t('uk', """
{FAC C}
{STREET}, {CITY}, {COUNTY} {ZIP}
Tel {PH}  Fax {FX}

{D kl}

Dear Mr {L am},

Re: {N pf}, DoB {D uk b63}, NHS No {X SSN ### ### ####}
    {STREET}, {CITY} {ZIP}

Thank you for seeing this 63 year old retired dinner lady who used to work at {FAC S}. She gives a six-week history of painless jaundice, pale stools and 7 kg weight loss. Bilirubin {n 80 210} umol/L, ALP 640, CA 19-9 pending. Courvoisier's sign positive. PMH: Raynaud's, T2DM on metformin 1 g BD, Colles' fracture 2011. Her husband died on the {D kof -60} at {FAC N} and she has been looking after their grandson {F cm} since. She does not drive; {F df} next door will bring her. I have referred her under the two-week rule today and would be grateful for your urgent opinion.

Yours sincerely
Dr {N bm}
GMC {X LICENSE #######}
""")
t('us', """
ED TRIAGE
arr {D us2} 2147 via EMS {X OTHER_ID M-##-######|INC########} from {FAC N}
{AGE} yo F, unwitnessed fall, R hip shortened/ext rotated
staff there ({F af}) says last seen normal 2015 at bingo. Daughter {N bf} is POA {PH}, driving in from {CITY}. Son {F cm} in {CITY} also to be called.
Allergies: sulfa (rash). Meds apixaban 2.5 BID, donepezil 10, levothyroxine 75 mcg
VS 36.4 / 88 / 22 / 164-82 / 93% RA   GCS 14 (E4V4M6)   pain 8/10   ESI 2
pt name band {NU pf}, DOB {D us1 bo}, Medicare {X SSN $@^#-@^#-@@##}
Patient keeps asking for {F dm}, who per staff was her husband and passed in 2009. Reoriented. 20G L AC, labs, XR hip and CT head ordered, C-spine collar on. DNR form seen, copy to chart. Belongings: one ring, dentures, given to {F af}'s supervisor {L em}.
""")
t('us', """
OPERATIVE REPORT

SURGEON: {N am}, M.D.        ASSISTANT: {N bf}, PGY-4
PATIENT: {NM pm}             MR#: {X MRN #######}
DATE OF PROCEDURE: {D ul}
PREOPERATIVE DIAGNOSIS: Left knee osteoarthritis, Kellgren-Lawrence grade 4.
PROCEDURE: Left total knee arthroplasty.

DETAILS: After identification in the holding area, where the patient's wife {F cf} was present, he was taken to OR 6. Spinal anesthesia with 12 mg bupivacaine through a 25 gauge Whitacre needle. Tourniquet 275 mmHg, {n 58 96} min. Medial parapatellar approach. A Triathlon PS femoral component size 5 (lot {X DEVICE @@#@#|@#####}, S/N {X DEVICE ########@|@@-#######}) and a tibial baseplate size 4 (UDI {X DEVICE (01)0761332#######(17)2#0###(10)@####}) were cemented with Simplex P. Patella 35 mm. EBL 100 mL. The Stryker representative, {N dm}, was in the room.
Sponge counts correct x 2. To PACU in stable condition.

Dictated {D us} 15:42, job {X OTHER_ID ######|DJ-######}
cc: {FAC C}, fax {FX}
""")
t('us', """
{FAC U}
CT CHEST WITH CONTRAST
Pt: {LFU pf} | DOB {D us b58} | Acc {X OTHER_ID CT########|##-####-###|E########} | Exam {D us} 09:41
Ref: {LF am} | Read by {LF bm}

HISTORY: Cough; NSCLC, EGFR L858R, on osimertinib 80 mg.
COMPARISON: CT {D us -94}, PET/CT from {FAC H} dated {D us -120}.
TECHNIQUE: 128-slice Siemens Definition, 75 mL Omnipaque 350, DLP {n 210 480} mGy*cm.
FINDINGS: RUL spiculated nodule 14 x 11 mm (was 22 x 17). No new nodule. Station 4R node 7 mm. Heart size normal. Port-A-Cath tip at the cavoatrial junction. T8 hemangioma, unchanged. Bochdalek hernia, small, left.
IMPRESSION: 1. Partial response by RECIST 1.1. 2. No PE.
Findings phoned to {F cf} at Dr. {L am}'s desk, {PH}, {D us} 10:22. Images available at {X URL https://view.northpacs.org/s/^^^^^^^^|pacs.lakeimaging.com/q/######}.
""")
t('us', """
SURGICAL PATHOLOGY REPORT            {X=s OTHER_ID S##-#####|SP-##-######}
Name: {N pm}    Sex: M    DOB: {D mon b66}   Hosp #: {X MRN H#######|#######}
Collected {D mon}  Received {D mon 1}  Signed {D mon 4}
Submitting: {N am} MD, {FAC C}, {CS}

GROSS: Received in formalin labeled "{L pm} prostate L apex" are 2 cores, 1.4 cm each. Inked, submitted in A1. Container B labeled "{L pm} R base".
MICRO: Acinar adenocarcinoma, Gleason 3+4=7 (Grade Group 2), 35% of core. Perineural invasion present. p63 and 34betaE12 negative, AMACR positive. Ki-67 {n 4 15}%.
DIAGNOSIS: A. Prostate, left apex: adenocarcinoma, GG2. B. Benign.
Intradepartmental consult: Dr. {L bf} agrees. The case {R s} was shown at the {D us0 3} conference. Outside block from {FAC H} ({X OTHER_ID @##-####|##:@####}) reviewed.

{N cf}, M.D., Pathologist, CLIA {X LICENSE ##D#######}
""")
t('mix', """
SOCIAL WORK ASSESSMENT
Pt is a 38 yo woman who came from {CITY mix} in 2016 by way of a camp outside {CITY mix}. Interpreter {N if} (ID {X OTHER_ID ######|V####}) by phone. She goes by {F pf}, though chart has {LF pf}. Lives at {STREET} in {CITY} with husband {F am}, his mother {F bf}, and five kids: {F cm}, {F df} and three little ones. {F cm} is the one who reads the mail.
Work: nights at {EMP}, no paid leave. Husband drives for {EMP}. Both attend {FAC R}, and the imam's wife {F jf} brings food.
Barriers: rent 2 months behind, {COUNTY} emergency assistance opened, worker is a Ms. {L kf}, {PH}. WIC and SNAP active. PHQ-9 {n 9 19}, no SI. PC-PTSD positive 4/5.
Plan: MNsure renewal due {D ud 14}; legal aid; bus tokens. I will see her {D us0 7} after OB visit.
{N lf}, LICSW, lic. {X LICENSE #####}
""")
t('us', """
Psychiatry consult follow-up

Pt seen {D us2} with 1:1 sitter in room. Reports "I was just tired." Denies SI today. Says the fight with {F wm} about money set it off; {F wm} moved out {D uth -9} and took the dog. Best friend {F af} found her. Collateral from mother ({N bf}, {PH}): first attempt at 17 while a student at {FAC S}, admitted then to {FAC H}. Therapist used to be {N cf} in {CITY}, stopped going when she lost her insurance from {EMP}.
MSE: guarded, fair eye contact, mood "meh", affect constricted, linear, no AVH. C-SSRS moderate. Acetaminophen level {n 18 60}, AST 41.
Dx: MDD recurrent severe F33.2; r/o borderline PD.
Plan: escitalopram 10 mg, continue 1:1, no roommate. Hold expires {D us 3}; petition to {COUNTY} court if she will not sign in. Spoke w/ {F dm} at intake, bed possible Thursday at {FAC H}.
{N ef}, MD  pager {X PHONE ###-####}
""")
t('us', """
pt msg 7:12pm from portal
From: {N pf} <{EM pf}>
To: Care team, {FAC C}
Sent: {D ul} 7:12 PM

Hi Dr. {L am}, this is {F wf}'s mom. She had her 12 month shots on the {D oth -2} and now her leg is red and hot, temp 101.3. {F bf} at daycare says she is not herself. I gave Tylenol 3.75 mL at 4. Do I need to come in? My cell is {PH}, or call my husband {F cm} at work ({EMP}) {PH}. Pharmacy is the {FAC P} in {CITY}, not the one on {STREET}.
Thanks, {F pf}

Reply {D us} 8:02 PM
Hi {F pf}, local reactions usually peak at 48 hours. Cool cloth, keep the dose q6h. If the redness passes the knee or she is floppy go to the ER at {FAC H}. {F df} from our office will call you tomorrow am.
{N am}, MD
Log in: {X URL https://mychart.prairiepeds.org/login?id=######|www.myhealthdesk.net/msg/^^^^^^}
""")
t('us', """
HOME HEALTH NURSING VISIT NOTE
Visit {D us} 1005-1050   SOC {D us -21}   Agency ID {X OTHER_ID HH-#####|#######}
Client {LF pf}, {STREET}, {CSZ}. Phone {PH}. Lockbox by side door. Age {AGE}.
Ins: Humana Gold {X HEALTH_PLAN H########|@########}; auth {X OTHER_ID A##########|##########}
Vitals 97.9, 72, 18, 138/66, 94% on 2L. Wt {n 98 131} lb. Braden 16. Stage 3 sacral ulcer 3.1 x 2.4 x 0.6 cm, Santyl + Allevyn. No odor. Pain 3/10.
Lives w/ grandson {F am}, who works days at {EMP}; {F bf} from {FAC R} sits with her Tues/Thurs. {F am} forgot Sunday's lisinopril. Pill box refilled by {F cf} next door. Hoyer lift working (serial {X DEVICE HL######|##@#####}). Client is fond of telling about growing up on a farm near {CITY} with nine siblings.
Plan: SN 2x wk. Aide {F df} to start {D us0 4}. Dr {L em} called with wt gain 3 lb, new order furosemide 40 mg x 3 d, faxed to {FX}.
{N gf} RN
""")
t('us', """
AMBULANCE PCR
Unit M14 | Incident {X OTHER_ID ##-#######|F##########} | {D us} | Disp 17:22 Enr 17:23 Onscene 17:31 Dest 18:04
Loc: interstate mm 212, {COUNTY}. MVC, sedan vs semi. Veh plate {X VEHICLE @@@ ####|###-@@@|#@@@###}, VIN {VIN}.
Pt 1 {NM pm}, DOB {D us b44}, DL {X LICENSE @############|@###-####-####}. Home {STREET}, {CS}.
C/C chest pain, SOB. Restrained driver, airbag +, 12 in intrusion. Passenger {F af} refused, signed with {F bm}. Pt states he was headed home from {EMP}. Asked us repeatedly to call {F cf}.
GCS 15, HR 118, BP 92/58, RR 28, SpO2 88% -> 97% NRB. Decreased BS L, needle decompression 14G 3.25 in, 2nd ICS MCL. TXA 1 g, 18G x2. FAST deferred.
Trauma alert to {FAC H}, report to {F df} RN. Trooper {L em}, badge {X OTHER_ID ####}, took statement.
Crew: {N gm} NRP {X LICENSE P######|P-#####}, {N hf} EMT
""")
t('us', """
Death note
Called to bedside by RN {F af} at 0318 on {D ul}. Patient {N pm}, {AGE}, with metastatic cholangiocarcinoma on comfort care. No response to voice or sternal rub; pupils fixed at 5 mm; no heart sounds, no respirations for two full minutes. Time of death 0326. Wife {F bf} and sons {F cm} and {F dm} present. Father {L em} of {FAC R} had given the anointing on {D uth -1}. ME ({COUNTY}) notified, investigator {N gf}, case {X OTHER_ID ME##-####|##-#####}, declined. Lifebank referral {X OTHER_ID ########}, not a candidate. Funeral home: {L hm} & Daughters, {CITY}, {PH}. Family asked that {F if}, his nurse from the dialysis days, be told.
Immediate cause: hepatic failure, days. Due to cholangiocarcinoma, FGFR2 fusion, 14 months. Certificate in EDRS under license {X LICENSE MD######|######}.
{N jf}, DO
""")
t('us', """
Attn: Claims Review
{D ul}
{STREET}
{CSZ}

RE: Appeal of denial
Member: {N pf}
Member ID: {X HEALTH_PLAN @@@###@#####|W#########|###-##-####-##}     Group: {X HEALTH_PLAN #####-###|G####|######}
Claim: {X OTHER_ID ##########-##|CL########}     Date of service: {D us -48}
Provider NPI {X LICENSE 1#########}, Tax ID {X LICENSE ##-#######}

To whom it may concern:
I am writing for my patient Ms. {L pf}, employed by {EMP}, whose request for dupilumab 300 mg q2wk was denied on {D us -20}. She has severe atopic dermatitis (EASI {n 22 41}, IGA 4, BSA 45%), failed triamcinolone 0.1%, tacrolimus 0.1% ointment, narrowband UVB at {FAC C}, and cyclosporine 200 mg daily stopped for creatinine of 1.6. The SOLO 1 and LIBERTY AD CHRONOS trials support its use. Reviewer Dr. {L bm} cited "step therapy not met", which is incorrect. For a peer-to-peer call {F cf} at {PH} before the {D oth 6}. Records were faxed to {FX} with invoice {X ACCOUNT INV-#####|####-#####}.

Sincerely,
{N am}, MD
""")
t('us', """
MSH|^~\\&|LABGEN|{FAC H}|EHR|MAIN|{D cpt}0812||ORU^R01|{X OTHER_ID MSG########}|P|2.3
PID|1||{X MRN ########}^^^MR||{HL7N pf}^{= A|B|J|M}||{D cpt b52}|F|||{STREET}^^{CS}^{ZIP}||{PH}|||M||{X ACCOUNT ##########}|{X SSN ###-##-####}
NK1|1|{HL7N bm}|SPO
PV1|1|I|4W^412^A||||^{HL7N am}^^^DR
OBR|1|{X OTHER_ID ORD######}|{X OTHER_ID ##-###-#####}|80053^CMP^L|||{D cpt}0655
OBX|1|NM|2345-7^GLUCOSE||{n 72 260}|mg/dL|70-99|H
OBX|2|NM|2160-0^CREATININE||{f 0.6 2.4}|mg/dL|0.5-1.1|N
OBX|3|NM|2823-3^POTASSIUM||{f 3.1 5.6}|mmol/L|3.5-5.1|N
OBX|4|NM|1742-6^ALT||38|U/L|0-33|H
OBX|5|TX|COM^COMMENT||Mild hemolysis, suggest recollect. Called to {F cf} on 4W, read back ok.
NTE|1||Drawn by {F df}, R AC, 21G butterfly, 2 tubes SST/lavender. Patient fasting, states last ate 9 pm. Verified against armband and second identifier per policy. Reference ranges revised in 2014, Gilbert syndrome noted on problem list, no action.
""")
t('us', """
appt_dt,patient,dob,mrn,ph,plan,provider,reason
{D iso},{N af},{D iso b33},{X MRN ######},{PH},{X HEALTH_PLAN XEA#########},{L zm},"Depo shot; LMP uncertain; declines chaperone"
{D iso},{N bm},{D iso b47},{X MRN ######},,{X HEALTH_PLAN ZGP#########},{L zm},"Crohn flare, infliximab 5 mg/kg; wife {F hf} will drive"
same day,{N cf},,{X MRN ######},,self pay,{L yf},"new pt, moved from {CITY}, Bell palsy since Tuesday, House-Brackmann 3"
{D iso 1},{N em},{D iso bo},{X MRN ######},,{X SSN $@^#@^#@@##},{L zm},"age {AGE}, warfarin INR goal 2-3, comes w/ {F gf} from {FAC N}"
notes: {F gf} parks in the rear lot; the interpreter for row 3 cancelled; please confirm all by text the day before and bring current medication bottles. Room 5 ECG machine is down.
""")
t('us', """
NEONATOLOGY H&P
Baby Girl {L mf} (to be called {F wf}), born {D us} 0437 at {FAC H} by urgent C/S for NRFHT, 29w2d, 1180 g (AGA), Apgars 4/7. MRN {X MRN N#######|########}; mother's MRN {X MRN ########}.
Mother {N mf} is a 27 yo G3P1 now 2, O+, GBS unknown, HBsAg neg, RPR NR, betamethasone x2 ({D us0 -2}, {D us0 -1}). Transferred from {FAC H} in {CITY}. Father of baby {N am} works offshore, flying home the {D oth 2}. Maternal grandmother {F bf} with the 4 y/o, {F cm}.
Resp: CPAP 6, FiO2 0.28, Curosurf 2.5 mL/kg via LISA. CV: MAP 31, PDA watch. FEN: UVC (3.5 Fr Argyle), TPN D10 80 mL/kg/d. ID: amp/gent. Neuro: HUS day 3, no Papile grade yet. Heme: Hct 44, bili {f 3.1 7.9}.
Security tag {X DEVICE HUG-####|T#####}; footprint file {X BIOMETRIC FP-######|NB-FTP-#####}. Peds will be {N df}, {FAC C}.
""")
t('us', """
dictated not read
this is dr {L am} dictating on {N pm} thats spelled as it sounds medical record {X MRN ### ## ##} date of service {D uth} he is a pleasent 62 year old gentelman retired from {EMP} who presents for follow up of his parkinsons disease he is accompanied by his wife {F bf} and his daughter in law {F cf} who flew in from {CITY} they report he is freezing more in doorways and had two falls since {D uth -40} one at {FAC R} during coffee hour he takes carbidopa levodopa 25 100 two tabs four times daily and rasagiline 1 mg on exam there is masked facies cogwheel rigidity right greater then left hoehn and yahr 3 mocha {n 18 26} out of 30 blood presure 118 over 70 sitting and 92 over 60 standing plan start droxidopa 100 mg refer to {F df} for LSVT big cut back pramipexole return {D uth 42} copy to doctor {L em} at {FAC C} in {CITY} end of dictation thank you
""", 'L')
t('us', """
NURSING SHIFT NOTE NIGHT {D us0}-{D us0 1}
RM 514-2 {LFN pm} A&OX2, THINKS HE IS IN {CITY}. SON {F am} PHONED X3, PASSWORD GIVEN. PULLED OUT NGT 0115, REPLACED 14 FR SALEM SUMP, XRAY OK PER DR {L bf}. MITTS ON. UOP {n 25 60} ML/H. K 3.1, KCL 40 MEQ PER TUBE. HALDOL 2 MG IV X1 0220 W/ EFFECT, QTC 438. LACTULOSE HELD, 4 STOOLS. SKIN: STAGE 2 COCCYX, MEPILEX CHANGED. HOYER TO CHAIR DEFERRED. PUMP ALARIS SN {X DEVICE ########|1#######} BEEPING AIR IN LINE, SWAPPED TO {X DEVICE ########}. FAMILY {= DINNER|PICNIC} PHOTO AND ROSARY AT BEDSIDE FROM {FAC R}. {F cf} (SISTER, {AGE}) WISHES TO VISIT {D us0 2} BUT NEEDS RIDE FROM {FAC N}, SW AWARE. REPORT TO {F df} 0700. {N ef} RN
""", 'U')
t('uk', """
{FAC H} - Emergency Department Discharge Letter
Patient: {N pm}   DOB: {D uk b24}   Hosp No: {X MRN @######|#######@}   NHS: {X SSN ##########}
Attended: {D uk} 23:14   Mode: walked in
GP: Dr {L am}, {FAC C}

Presenting complaint: Punched a wall after an argument with his brother {F bm} outside the pub. Right hand dominant, apprentice at {EMP}.
O/E: swelling over R 5th MC, no rotational deformity, NVI. Obs NEWS 0.
XR: boxer's fracture, 32 degrees angulation.
Treatment: haematoma block (lidocaine 1% 5 ml), reduced, ulnar gutter POP. Co-codamol 30/500 x 20. Tetanus booster given.
Plan: virtual fracture clinic, they will ring him on {PH}. Mum ({F cf}, {PH}) will fetch him as he came off a moped, reg {X VEHICLE @@## @@@}, that police have kept. Advised re smoking. Off work note to {D uk 14}.
Seen by {N df}, ACP. Discussed with Mr {L em}, ortho SpR on call.
""")
t('uk', """
Ward round MAU {D uk2} cons: {L am}

bed 7 {L pf}, {AGE}F, from {FAC N}. CAP, CURB-65 3. Co-amox 1.2g tds D3 + clarithro. O2 2L, target 92-96. AMTS 5/10, usual 7 per {F bf} (carer). CRP {n 90 240} (was 288), Na 128, urea 11.9. Swallow by {F cf} SLT: L2 fluids. Niece {F df} over from {CITY} this pm, wants an update from a doctor, not a nurse. ReSPECT form done {D uk0 -1}. Pred 30 for ?COPD to stop {D uk0 2}. 
Ctd home tomorrow if bed kept; their manager Mr {L em} says held until the {D oth 3}. 

bed 9 {L gm} - PE, RV strain, apixaban 10 bd to {D uk0 6}. Plays bowls with {F hm} in bed 12, keeps going to visit, falls risk! Home via wife {F jf}, {PH}. Flew back from {CITY mix} last week, 11 h flight. Wells 7.5. Troponin 61 -> 44. Clinic 3/12. Echo before d/c, chase {F kf} in cardiac physiology.

JBT F2
""")
t('uk', """
Health visitor record - confidential
Child: {N pf} (sib {F am}, 4, at {FAC S})
Home visit {D dot} following A&E attendance {D dot -6}
Present: mother {F bf}, MGM {F cf}, family friend {F wf}. Father ({F dm}) works away on the rigs out of {CITY}, home every third week.
Wt 6.82 kg (9th centile, dropped from 50th), OFC 41.9 cm, length 63. Breastfed 8x/24h. Mother tearful, EPDS {n 11 20}, discloses previous social care in {CITY} under surname {L ef}. She left {FAC S} at 15 and has no family nearby save {F cf}, who cleans at {EMP}. Flat cold, mould in bathroom, landlord a Mr {L gm}.
No bruising seen. Mongolian blue spot sacrum documented, body map.
Plan: GP bloods incl TTG, weekly weigh at {FAC R} hall, refer perinatal MH, Home-Start. Discussed at safeguarding supervision with {N hf}, ref {X OTHER_ID SG/##/####|CP######}. Next visit {D dot 7}.
{N jf} HV, NMC pin {X LICENSE ##@####@}, mob {PH}
""")
t('ie', """
{FAC H}, {CITY}, {COUNTY}
Cardiology OPD

{D kthy}
Dr. {N am}
{FAC C}
{STREET}
{CITY}
Eircode {ZIP}

RE: {N pm} d.o.b. {D uk b67} MRN {X MRN ######|@#####} PPS {X SSN #######@@|#######@}

Dear {F am},
Many thanks for referring this pleasant farmer from outside {CITY}. As you know {F pm} had an inferior STEMI in 2017 with a Xience stent to the RCA. He remains on aspirin 75, bisoprolol 2.5, ramipril 5 and atorvastatin 80. He stopped the ticagrelor himself on the {D kof -30} after his brother-in-law {F bm} told him it was only for a year - {F bm}, as it happens, was right. NYHA I. BP 134/78, LDL {f 1.2 2.9}. Echo: EF 50%, mild MR. Wenckebach on the Holter overnight, of no consequence.
He minds his sister {F cf}, who is {AGE}, and drives her to Mass at {FAC R} daily. I have discharged him to your care.

Kind regards,
Prof {N df}
MCRN {X LICENSE ######}   VHI {X HEALTH_PLAN ########|VHI-#######}
""")
t('au', """
RFDS / RETRIEVAL HANDOVER
{D uk} 0340 ex {FAC H} to {FAC H}
Pt {N pm}, 29M, URN {X MRN ######|###-###}, Medicare {X SSN #### ##### #}
Station hand at {EMP}, quad bike rollover on a property {n 60 190} km W of {CITY}. Found by {F am} at dusk. Plate {X VEHICLE ###@@#|@@@-###} of ute left on site, brother {F bm} to collect.
I: closed L femur, splenic lac grade 3, L1 burst # no deficit (ASIA E)
S: HR 126, SBP 88 -> 104 post 2 u O neg + TXA 1 g, GCS 15, lactate 4.1, Hb 86
T: Slishman splint, ketamine 70 mg, cefazolin 2 g, 16G x2, IDC
Nil allergies. NOK mum {N cf} {PH}; partner {F df} is 34/40 and in {CITY}, not told yet. Pt identifies as Aboriginal, ALO {F ef} aware.
Accepting: {N gm} trauma fellow, {PH}. Fax ED chart to {FX}. Brown snake bite 2012 (polyvalent AV, serum sickness).
""")
t('au', """
MENTAL STATUS AND RISK REVIEW, community team
{F pf} did not attend at 10. Rang {PH}: answered by housemate {F wm}, who says she's been at her nan's in {CITY} since {D kd -5}. Nan ({F af}, {AGE}) confirms {F pf} is eating, sleeping poorly, "going on about the church". The church is {FAC R}; pastor {N bm} has offered lifts. Clozapine 350 mg nocte - blister pack from {FAC P} untouched since {D uk2 -4}, so 48 h rule applies and retitration needed. ANC {f 1.6 5.5}. Last Hb A1c 6.4. BMI 34.
Work: {EMP} has her on leave until {D kd 20}; boss {F cf} supportive. Kids {F dm} and {F ef} remain with their dad at {STREET}, Orders expire {D uk 90}.
Risk: low to self, moderate vulnerability. CTO ref {X OTHER_ID CTO-####/##|MH######}.
Plan: RV {D kd 2} at nan's w/ {F gm}. Centrelink CRN {X SSN ### ### ###@}. Message left with Dr {L hf}, {FAC H}.
{N jm}, RPN
""")
t('ca', """
{FAC H} – Clinique d'oncologie / Oncology Clinic
{D iso}
Patient: {N pf}  Health card: {X SSN @@@@ #### ####|#### ### ### @@}  Chart {X MRN J#######|#######}
Seen with her husband {F am} and friend {F bf}, who took notes.

ID: 59F, teacher at {FAC S}, from {CITY}. Stage IIIA IDC left breast, ER 90% PR 60% HER2 1+ (IHC), Oncotype {n 12 28}, BRCA2 c.5946delT carrier; sister {F cf} tested negative, mother died at 51.
Interval: Completed ddAC-T on {D iso -30}, on pegfilgrastim 6 mg. Neuropathy G1 (CTCAE v5). Fever {D iso -44}, treated at {FAC H} in {CITY} with cefepime, port (Bard PowerPort, REF 1808000, lot {X DEVICE REEX####|REF@####}) retained.
O/E: ECOG 1. Wt 71.2 kg. No Trousseau sign. Chest clear.
Plan: ALND by Dr {L dm} {D iso 21}; RT 50 Gy/25; olaparib per OlympiA; letrozole 2.5 mg. Trillium application faxed {FX}. Call {F ef}, our nurse navigator, {PH}.
{N gf}, MD FRCPC, CPSO {X LICENSE #####|######}
""")
t('ca', """
PHYSIOTHERAPY - WSIB PROGRAM OF CARE
Worker {N pm}  Claim {X OTHER_ID ########|WS#######}  DOI {D mon -33}  Visit 6 of 12, {D mon}
Employer contact: {F af} in HR at {EMP}, {PH}, {EM af}
S: "Back about 60%." Sitting 40 min. Drove from {CITY} with {F bm} this am, stopped twice. Did not try the sled. Sleeping on left.
O: L-spine flexion 70%, SLR R 65, L 80, slump neg, Waddell 0/5, Schober 4.5 cm. ODI {n 22 46}% (was 58). Grip symmetrical. McKenzie extension centralizes. L5 myotome 4+.
A: Resolving L4-5 disc, no red flags, Maitland grade III tolerated.
P: work hardening, TENS 80 Hz, RTW modified {D mon 10}, no lifting >10 kg. Foreman Mr. {L cm} wants letter. SIN {X SSN ### ### ###} on form 8 is wrong, wife {F df} to send. Invoice {X ACCOUNT ####-##|PT-#####} to be resubmitted. 
{N ef}, PT, CPO reg {X LICENSE #####}
""")
t('us', """
GENETIC COUNSELING NOTE
Proband {F pm} , 9 y/o male, {D us b9}, evaluated with parents {N af} and {N bm} via video from {CITY}. Session {X URL https://meet.genecounsel.org/r/^^^-^^^^|telehealth.hadley.net/j/########}, host {IP4}.
Indication: proximal weakness, CK {n 6000 19000} U/L, Gowers sign.
Family: mat uncle {F cm} wheelchair by 11, died 24 in {CITY mix}; mat aunt {F df} two healthy girls; maternal grandmother {F ef} is {AGE}, living. Paternal side from {CITY mix}, nonconsanguineous; pat cousin {F gf} has Wilson disease.
Test: DMD del exon 45-50 (lab ref {X OTHER_ID GX-######|##GN#####}), in frame? No, out of frame, exon 51 skipping eligible (eteplirsen). Mother's carrier test drawn {D us 0}, send-out kit {X OTHER_ID K########}.
He attends {FAC S}; teacher Ms. {L hf} noticed stairs first. Return {D us 60}; cardiology with Dr. {L jm}. MDA camp info given.
{N kf}, MS, CGC
""")
t('us', """
CLINICAL TRIAL SCREENING LOG   Protocol {X OTHER_ID NRT-2##-0#|AB######-###}  PI: {N am}
Site 0412 {FAC U}
Subj {X=q OTHER_ID 0412-0##|S-#####}: initials on file; consent signed {D MON} 10:05, v4.0; witness {N bf}
Demog: 68 M, Hispanic. Contact {PH} / {EM pm}. Ride service needs pickup at {STREET}, {CITY}.
Incl: PSA {f 4 39} ng/mL rising x3, testosterone <50 ng/dL, ECOG 0, M0 on PSMA-PET {D MON -12}. Excl: QTcF 462 ms -> repeat triplicate; strong CYP3A4 inhibitor (clarithromycin, ended {D MON -20}).
Prior: leuprolide 22.5 mg, RT 78 Gy at {FAC H}.
Note to file {D MON 1}: {F cf} from the CRO queried weight. Source corrected by {F dm}. Wearable issued, MAC {X IP %%:%%:%%:%%:%%:%%}, SN {X DEVICE AW########|^^^^^^^^^^}. Iris template {X BIOMETRIC IRT-######|irs_%%%%%%%%} enrolled for eDiary lock. Reimbursement to debit card {X ACCOUNT #### #### #### ####}.
{R q} randomized {D MON 9}, arm blinded, IVRS conf {X OTHER_ID ########}.
""")
t('us', """
KIDNEY TRANSPLANT COORDINATOR NOTE {D us}
Recipient: {LF pf} UNOS {X OTHER_ID @@@@###|@@@####}; donor {X OTHER_ID @@@@###}, DBD, KDPI {n 12 66}%, CIT 14 h, from {CITY}
Living donor workup for brother {F am} closed. {F am} found to have IgA nephropathy, took it hard.
POD 9. Cr 1.9 (nadir), tac 11.2, MMF 1000 BID, Thymo 4.5 mg/kg total. CMV D+/R-, valgan 450. JP out {D us0 -2}. Ureteral stent out ~{D us0 30} w/ Dr. {L bm}. Luminex DSA neg. Class: 3rd of 4 with {F cf}; knows all meds but one.
Lodging: {FAC N} through {D us 21}, then home to {CITY}, {COUNTYX} Co. Caregivers: cousin {F wf} days, {F df} nights, and the pastor's wife from {FAC R} on Sundays.
Insur: Medicare {X SSN #@@#-@@#-@@##}. Labs M/Th at {FAC C}, fax {FX}. Pager after 5: {PH}. Was on PD at {FAC U} 3 y; cycler returned, s/n {X DEVICE ######-##|HC#####}.
{N ef} RN CCTC
""")
t('us', """
SCHOOL MEDICATION AND SEIZURE ACTION FORM   {= 2019-20|2021-22|2023-24}
Student: {N pm}     Birth date: {D us1 b8}     Student ID {X OTHER_ID ######}
School: {FAC S}     Grade: 2     Teacher: Mrs. {L wf}   Bus {n 3 48}, driver {F am}
Parent/Guardian 1: {NS bf pm}  Cell {PH}   Work: {EMP} {PH}
Parent/Guardian 2: {N cm}  Cell {PH}  email {EM cm}
Emergency if parents can't be reached: grandma {F df}, or {F ef} across the street ({STREET})

Diagnosis: Lennox-Gastaut syndrome. Usual seizure: drop, 20 sec. Rescue: diazepam rectal gel 10 mg if > 4 min. Daily: clobazam 10 mg BID, rufinamide 400 mg with lunch. VNS magnet at desk, swipe x1 (Model 1000, serial {X DEVICE ######}). Last seizure at school {D uab -13} in gym; aide {F gf} timed it 3:10. Ketogenic diet 4:1, no birthday cake please - {F hf} in the cafeteria knows.
Physician: {N jm} MD, {FAC C}, license {X LICENSE @#####}. Date {D us1}
""")
t('us', """
CORRECTIONAL HEALTH SICK CALL
Facility: {FAC U}    DOC# {X OTHER_ID ######|@#####|##-@-####}    Name: {LFU pm}    DOB {D dash b36}
Booking photo {X BIOMETRIC IMG_####_face.jpg|BKG######.jpg}, thumbprint class {X BIOMETRIC TP-########}.
{D dash} 0930. IM c/o abscess L forearm x 4 d. Celly {F am} "squeezed it". Last IVDU before arrest in {COUNTY}, {D us0 -18}. Temp 100.9 P 104 BP 131/80. 3 x 4 cm fluctuant, no streaking. I&D 11 blade, 6 mL pus, packed 1/4 in iodoform. Cx sent {X OTHER_ID MC-#####|##########}. TMP-SMX DS BID x 7. On buprenorphine 16 mg, COWS 4. HCV Ab+, RNA {n 2 9} million IU. TB: QFT neg.
Wants call to mother {F bf} in {CITY}. States CO {L cm} denied sick slip twice. Grievance forwarded to Lt. {L dm}. Court {D dash 9} - transport needs meds packed. ROI signed for {FAC H} (SSN {X SSN ###-##-####}, also went by {N em}).
KOP: ibuprofen 400. RTC 48h. {N gf}, FNP
""")
t('us', """
POLYSOMNOGRAPHY REPORT
{FAC U} | Study {X OTHER_ID PSG-##-####|N######} | Night of {D ud}
{N pm}, 51 y, BMI {f 31 44}, neck 18 in, Epworth 16. Commercial driver for {EMP}; CDL {X LICENSE @########}. Truck unit plate {X VEHICLE P######|@@####}. Referred by {N am}, {FAC C}.
TST 341 min, SE 81%, REM 14%. AHI 54.2/h, supine 78, ODI 49, nadir 71%, T90 88 min. PLM index 6. Cheyne-Stokes none. ECG: Mobitz I x 3 at 04:11.
Split night: CPAP 5-14, residual AHI 3.1 at 13 cm. ResMed AirFit F20 medium. Device AirSense 10 shipped, SN {X DEVICE 2###########|231########}, DN {X DEVICE ###}, remote portal {X URL https://airview.sleepnet.org/p/######}, last sync from {IP4}.
Tech {F bf}. Video clip and voice consent {X BIOMETRIC VCE-#####|VOICE_######} stored. Mr. {L pm}'s wife {F cf} filmed apneas at home on {D us -30}. 
Interpreting physician: {N df}, MD, Diplomate ABSM, {D us 3}. Needs 30-day download before FMCSA form.
""")
t('us', """
Pharmacist call log
{D us2} 11:40 - {F af} at {FAC P} ({PH}) calling re {N pf}, {D us2 b81}: Rx {X OTHER_ID #######|C#######} warfarin 5 mg, but also got SMX-TMP from {N bm}'s office. DEA on the hydrocodone script {X LICENSE B@#######|F@#######} doesn't match. Called Dr {L bm}, RN {F cf} will check w/ him. INR {f 3.2 7.1} on {D us0 -1}.
12:05 - {F df} (pt's sister, lives w/ her) says she took 3 tabs of the SMX. No bleeding. Stool brown. Also on phenytoin 300 mg qhs; level 22.1, corrected for alb 2.6 = 34 (Sheiner-Tozer). Nystagmus?
12:20 - told {F df} hold warfarin tonight, skip phenytoin dose, INR at {FAC C} tomorrow. Cannot get to {CITY} without a ride, {F em} from church will bring her.
12:31 - cephalexin 500 QID instead per {F cf}. Part D ID {X HEALTH_PLAN ###########|@##########}. Copay $4.15 put on card {X ACCOUNT ****####|xxxx-xxxx-xxxx-####}.
-- {N gm}, PharmD
""")
t('mix', """
OB TRIAGE
{NU pf} 24Y G2P1001 @ 38+4 (EDD {D us2 10} by 9wk US) c/o ctx q4 since 0200, +FM, -LOF. Here w/ sister {F af} + mother-in-law {F bf}; husband {F cm} on shift at {EMP}, will come at 3. Speaks {= Karen|Dari|Tigrinya|Mam|Pashto}, phone interp {F df} #{X OTHER_ID ######}.
PNC at {FAC C} since 22 wks, before that in {CITY mix}. Prior SVD {CITY mix} 2019, 3.4 kg, boy {F em}. A+/RI/GBS+ , 1h GCT {n 98 171}. Sickle trait. Hx FGC type II. Late booking d/t insurance; MA# {X HEALTH_PLAN ########|MA#########}. PCN allergy -> hives; cefazolin.
SVE 5/80/-1 Bishop 9. Cat I, toco q3-4. Leopold vertex, EFW 3300.
A/P admit L&D rm 7, cefazolin 2 g then 1 g q8h. Epidural prn. Wants female providers - Dr {L gf} ok, {F hf} CNM backup. Ped = {N jm}. Lives {STREET} {CITY}. Signed {N kf}, CNM {D us2} 0515
""")
t('mix', """
REFUGEE HEALTH SCREENING SUMMARY
Family: {L pm}     Alien no. {X LICENSE A#########|A### ### ###}     Arrival {D us -25} from {CITY mix} via {CITY mix}
Resettlement agency: {EMP}, caseworker {N if}
Members
 1 {F pm}   M 41  QFT +, CXR clear -> rifapentine/INH 12 wk; HBsAg neg; BP 148/92
 2 {F af}   F 36  Hgb {f 8.4 11.2}, ferritin 6, G6PD normal; PHQ-9 12; pregnant? hCG neg
 3 {F bm}   M 14  Schistosoma IgG + -> praziquantel 40 mg/kg; left {FAC S} in 2 grade; enrolling this week
 4 {F cf}   F 9   lead 7.1 mcg/dL, Giardia -> tinidazole 50 mg/kg
 5 {F dm}   M 3   Hemoglobin E trait, dental caries, Z -2.1
Grandfather {F em}, {AGE}, stays with the uncle {F gm} in {CITY}; to be screened {D us 12} in {COUNTY}. Overseas passport {X LICENSE @#######|@@######} page 4 shows DOB {D uk bo} (birthdays of the others were assigned). Address {STREET}, {CSZ}
Reviewed with {N hf}, APRN
""")
t('mix', """
Telehealth chat transcript, {D iso} start 18:02 client ip {IP4} 
[18:02] {F pf}: hello im writing for my father {N pm}, he is 77, doesnt speak english
[18:03] Nurse {F af}: Hi! Can you give me his birthday and where you both are now?
[18:04] {F pf}: {D ul b77}. we are at my brothers house, {STREET}, {CITY}. brother is {F bm}
[18:04] Nurse {F af}: Thanks. What's happening?
[18:06] {F pf}: since he came from {CITY mix} on {D uth -6} he has shaking chills every 2 days and is yellow. he took chloroquine my aunt {F cf} gave
[18:07] Nurse {F af}: Temp? Confused at all?
[18:09] {F pf}: 39.6. no confused. only weak. {F bm} says pulse {n 104 126}
[18:10] Nurse {F af}: He needs an ER tonight to rule out malaria. Closest is {FAC H}. Dr. {L dm} is calling ahead.
[18:12] {F pf}: ok. my phone {PH}. he has no insurance card here only {X HEALTH_PLAN ###-###-###|NG########}
[18:13] Nurse {F af}: Bring it. Also bring pills. Sending map {X URL bit.ly/^^^^^^^|https://care.now/m/^^^^^^}
""")
t('us', """
DENTAL CHART NOTE
{D us2}  Pt: {N pf}  Acct {X ACCOUNT ######|#####-#}  Delta {X HEALTH_PLAN ##########|DD########}
CC: "my crown came off eating taffy at {F am}'s birthday"
Med hx: Sjögren, hydroxychloroquine 200 BID; alendronate 70 mg weekly x 6 y (MRONJ discussed); premed no. BP 126/78.
#19 PFM debonded, recurrent caries ML, PA taken (sensor SN {X DEVICE ^^######}), no PARL. Cold +. Probing 323. #30 watch. Class II Angle.
Tx: caries removed, core Filtek A2, recement RelyX, 2 carp 2% lido 1:100k epi, 27 ga long, IANB. Occl adj. POI given.
Refer {N bm} endo in {CITY} if lingering. Her neighbor {F cf} is his hygienist. Pt moving to {CITY} after she starts at {EMP} on {D us0 24}; request records to be emailed {EM pf}, front desk {F df} has ROI. Balance ${n 80 410}, auto pay Visa {X ACCOUNT 4### #### #### ####}.
NV: prophy w/ {F ef}. {L gf} DDS
""")
t('us', """
INTERVENTIONAL CARDIOLOGY - DEVICE IMPLANT
Patient  {N pm}
Med Rec  {X MRN E########|#######}
Date     {D mon}
Operator {N am}
Indication: ischemic CM, EF 25%, LBBB QRS 162, NYHA III, MADIT-CRT like
Hardware
  Generator  Medtronic Claria DTMA1QQ   SN {X DEVICE RPN######@|RTN######@}
  RA lead    5076-52                    SN {X DEVICE PJN#######}
  RV lead    6935M-62                   SN {X DEVICE TDL######@}
  LV lead    4798-88                    SN {X DEVICE QUC######@}
  Home monitor MyCareLink 24950         SN {X DEVICE MLB######@}
Thresholds: A 0.6 V @ 0.4 ms, RV 0.5, LV 1.1. DFT not done. Seldinger axillary access x3, micropuncture 21G.
Explanted generator {X DEVICE @@@######@} returned to rep {F bm}. MRI conditional card mailed to {STREET}, {CSZ}. 
Son {F cm} (EMT with {EMP}) instructed on shocks. No lifting till {D mon 42}. He asked whether he may still weld at {FAC R}'s workshop; advised against. Device clinic with {F df}, {PH}.
""")
t('us', """
From: {N am} <{EM am}>
To: {N bf} <{EM bf}>
Cc: transplant-list
Date: {D uaby}, 6:48 AM
Subject: RE: RE: bed for {L pf}

{F bf} - she's stable for the floor, MELD {n 21 36}, no pressors since {D us0 -1}. Can {F cm}'s team take her? Family is big; point person is the niece, {F df}, who works with you at {EMP} I think. {F am}

> On {D us0 -1} {F bf} wrote:
> Who is listed as proxy? The form from {FAC H} says {N em}, but he's in {CITY} and hasn't picked up ({PH}).
> Also the ammonia is 118 and {F gf} stopped rifaximin 550 by mistake.

>> {D us0 -2}, {N hm}:
>> FYI Budd-Chiari confirmed, JAK2 V617F+. Heparin gtt 18 u/kg/h. Hepatic venogram CD from outside is number {X OTHER_ID ########|V-####}. TIPS (Viatorr 10 mm) {D us0 1}. MRN {X MRN ########}. Please don't call her {F wf}, she prefers Mrs. {L pf}.
""")
t('us', """
radiation oncology weekly otv

fx {n 8 27}/33, dose so far ok, {n 16 54} gy. hpv+ ssc l tonsil t2n1m0 (p16+). {f 60 95} kg, down 3.1. grade 2 mucositis, magic mouthwash, oxycodone 5 q4, peg placed {D us0 -10} by {L am}. cisplatin 40 mg/m2 weekly #4 due {D us0 2}, cr 1.1, k 3.9, mg 1.6 - replace. thrush, fluconazole 100.
rides: {F bm} mon/wed, {F wf} the rest, comes 70 miles from {CITY}. lost shifts at {EMP}, {F cf} doing the fmla for {D us0 5}. mask photo {X BIOMETRIC face_######.png|mask-photo-#####} checked, iso shift 2 mm. his {= little one|youngest}, {F dm}, rang the bell for practice. wants break for his ordination at {FAC R} on the {D oth 12} - discouraged; will treat bid that friday with 6 h gap. {F ef} dietitian, osmolite 1.5 6 cans.
{L gf} md
""", 'L')
t('us', """
NEUROPSYCHOLOGICAL EVALUATION (CONFIDENTIAL)
NAME: {N pf}   DATE(S) OF TESTING: {D us}, {D us 7}   AGE: {AGE}   EDUCATION: 16 ({FAC S})   HANDEDNESS: R
Referred by {N am} of {FAC C} for memory decline. Accompanied by her stepdaughter {N bf}.

BACKGROUND. Mrs. {L pf}, born {D ul bo} in {CITY mix}, came to {CITY} as a war bride. She taught third grade at {FAC S} for 31 years and buried two husbands, {F cm} and {F dm}. She calls {F bf} by her late sister's name, {F ef}. Until last fall she did the books for {EMP}. She was lost for four hours driving near {CITY} on {D uth -90}, and police ran plate {X VEHICLE @@@####|@##-@@@}; her license {X LICENSE @########} was surrendered.
TESTS. MoCA 17/30; WMS-IV LM II 1st %ile; Boston Naming 38/60; Trails B discontinued; Rey-O copy 24; GDS-15 {n 2 9}; WRAT reading 109.
IMPRESSION. Amnestic multidomain impairment, probable Alzheimer disease, moderate (CDR 2). APOE testing declined. Driving cessation; day program at {FAC N}.
{N gm}, PhD, ABPP
""")
t('us', """
OCCUPATIONAL HEALTH - POST EXPOSURE
Employee badge {X OTHER_ID E#####|######} , {N pf}, CNA 5 West. Needlestick {D us1} 03:15, 22G hollow bore, L index, visible blood.
Source: rm 512 (MRN {X MRN ########}), consented by {F am}. Rapid HIV neg, HCV Ab pend, HBsAg neg. Employee HBsAb >{n 12 900} mIU/mL; Tdap 2018.
PEP not indicated. Baseline drawn, acc# {X OTHER_ID L########|##-######}. F/U 6 wk {D us1 42} and 4 mo. Work comp carrier: {X HEALTH_PLAN WC-########}; claim {X OTHER_ID ###-##-#####}. Supervisor {N bf} notified at 03:40, {PH}. Also employed per diem at {FAC N}. She worried about her partner {F cm} and nursing baby {F df}: ok to continue.
Timeclock fingerprint {X BIOMETRIC FPT-#####|FP:########}, workstation {IP4} used for report. Address {STREET}, {CSZ}, SSN last four not taken. Safety officer {L em} reviewing sharps container type. {N gm}, NP
""")
t('us', """
Case management discharge planning - {LFC pm} - RM 622
{D us0}: Choice list given to {F af} (wife). 1st {FAC N}, 2nd {FAC N}. Referral sent thru portal ref {X OTHER_ID ########}. 
{D us0 1}: 1st declined (no isolation bed). 2nd wants PT eval. {F bf} from their admissions is coming {D us0 2}.
{D us0 2}: son {F cm} in from {CITY}, says dad won't go anywhere but home; lives 12 steps up, {STREET}. {F af} is {AGE} herself & uses a walker. Family meeting w/ {F df} (PT), {L em} (hosp), {F wf} (palliative), 1400. 
{D us0 3}: agreeable to SNF x 20 d. Aetna MCR {X HEALTH_PLAN ME########|101#########} auth obtained, {F gf}, ref {X OTHER_ID ##########}, NRD {D us0 8}. {COUNTY} screening (PASRR) done. O2 2 L; wound vac KCI {X DEVICE VFTR#####|ACTV#####}.
{D us0 4}: w/c van 1300. Report {PH}, fax {FX}. IMM signed. {F hf} at {FAC R} will feed the cats.
""")
t('uk', """
MATERNITY - Booking summary
{N pf}, 31, P1+1. Address {STREET}, {CITY}, {ZIP}. Mob {PH}. Partner {N am}, works {EMP}. Previous surname {L bf}.
NHS {X SSN ###-###-####}  Hosp {X MRN @@######}
LMP {D uk -70}  EDD {D uk 210}  booked {D uk} by {F cf}
Hx: Em LSCS {D uk -900} {FAC H}, cat 2, face presentation, boy {F dm}, 4020 g, PPH 1.1 L; ERPC 2020. BMI {f 19 37}. Hb 121, MCV 79, HbA2 3.9 - FOQ, partner bloods sent. Rh neg, Kell neg. VTE score 1. Asp 150 mg nocte from 12/40. Smoker CO 4 ppm. 
FH: mum {F ef} type 2 DM; aunt in {CITY mix} cleft lip.
Social: moved from {CITY} in spring; {F dm} at {FAC S}. Doula {F gf}. Routine enquiry neg. Referred to Miss {L hf}'s VBAC clinic {D uk 50}. Anti-D 28/40. Wants to have twins' godmother {F wf} as birth partner.
Whooping cough vac 16+. Combined screening T21 1:{n 900 9000}.
""")
t('uk', """
District nurse notes (handwritten, transcribed)

{D uk0} Visit w/ student {F af}. Mr {L pm} in chair, daughter {F bf} present, up from {CITY}. R gaiter VLU 6x4 cm, slough 30%, ABPI 0.94, K-Two short 18-25. Doppler due {D uk0 40}. 
{D uk0 4} No answer. Rang {PH}: {F bf} says he's at {FAC R} luncheon club. Rebooked.
{D uk0 5} Strikethrough, smells ++. Swab sent ({X OTHER_ID M,##.#######.@|##M######}). Flucloxacillin 500 qds from Dr {L cf}. Says {F dm} at no. 14 has been "helping himself" to money - ?safeguarding, d/w {F em}. Bank sort/acct on fridge door {X ACCOUNT ##-##-## ########}!! advised to remove. Key safe code changed.
{D uk0 9} Pseudomonas. Acetic acid soaks. Pain 6/10, paracetamol only. Wants to go to {FAC N} for respite, he is {AGE} next week & tired. SW {N gf} ({COUNTY} CC) aware, ref {X OTHER_ID ########}.
{D uk0 12} Better, 5x3.5. {F hf} HCA to continue. Waterlow 17.
""")
t('uk', """
HISTOPATHOLOGY   {FAC H}   Lab no {X OTHER_ID ##/H/#####|H##-#####}
Surname {LU pf}   Forename {F pf}   DoB {D dot2 b48}   Unit no {X MRN ######@|@@######}
Consultant {L am}   Ward Day Surg   Taken {D dot2}   Rec'd {D dot2 1}   Rep'd {D dot2 6}

Clinical: Melanoma L calf excised 2 wks ago in {CITY mix} on holiday, WLE + SLNB.
Macro: Skin ellipse 52 x 31 x 14 mm, suture 12 o'clock, scar 18 mm. Node hot and blue, 11 mm.
Micro: Residual superficial spreading melanoma, Breslow {f 0.4 3.9} mm, Clark IV, mitoses 3/mm2, no ulceration, BRAF V600E by VE1. Clearance 11 mm. Sentinel node 1/1: subcapsular deposit 0.3 mm, S100+, SOX10+, Melan-A+. AJCC8 pT2a N1a. Ziehl-Neelsen negative in the incidental granuloma.
Reviewed by Dr {L bm} and Dr {L cf}; MDT {D dot2 9}. Original slides ({X OTHER_ID @#####-##|##-@-###}) requested via pt's husband {F dm}, {EM dm}, who has them at home at {STREET}, {CITY}.
Reported {N ef} FRCPath, {PH}
""")
t('uk', """
Dear Occupational Health,

I reviewed {F pm} on {D kd} by telephone. He has been a signalman at {EMP} since leaving {FAC S} at sixteen, and is currently off with what his own GP, {N am}, calls burnout. In truth the picture is of PTSD since the incident near {CITY} on the {D kof -120}. He sees the driver's face; he cannot pass the spot, so goes round by {CITY} and adds 40 minutes. {F bf} tells me he shouts at night. He has stopped his allotment and the choir at {FAC R}. Only {F cm}, his old gaffer, gets him out.

PCL-5 {n 38 66}, AUDIT 14. Sertraline 100 mg; prazosin tried, dizzy. EMDR begins with {F df} at {FAC U} on {D kd 16}. I would not support return before then, and not at all to night turns. His access is by palm scan ({X BIOMETRIC PLM-####-##|PV######}) and should be suspended. Please reply to {EM ef} or write to {STREET}, {CITY}, {ZIP}. Payroll no. {X OTHER_ID ######}. NI no. {X SSN @@ ## ## ## @}.

{N ef}
Consultant Psychologist, HCPC {X LICENSE PYL#####}
""")
t('ie', """
PHN / Community handover {D kab} 

{N wf}, outside {CITY}. Lives alone since {F am} went into {FAC N}. Neighbour has the key. Son {F cm} in {CITY mix}, rings Sundays; daughter {F df} teaching in {FAC S}, calls after school. {AGE} on the {D oth 9}, party in {FAC R} hall!
- Insulin: Toujeo 22 u mane, glucose 6-{n 11 17}. Hypo {D kab -3}, found by postman {F em}.
- Meds blister {FAC P}, they deliver Fri.
- Leg: erysipelas settling, fluclox to {D kab 2}.
- Falls pendant no. {X DEVICE TA-#####|#######}, base MAC {X IP %%-%%-%%-%%-%%-%%}
- Med card {X HEALTH_PLAN #######@|@######@}. 
- Home help {F gf} 5 hrs; she's off to {CITY} from {D kab 5}, cover not found.
Car ({X VEHICLE ##-@-#####|###-@@-####}) still taxed and she is DRIVING to {CITY} on market day. GP wrote to NDLS. 
Ph {PH}   {N kf}, RPHN
""")
t('au', """
ORAL HEALTH / SPECIAL CARE ADMISSION under GA
UR {X MRN #######|###### #}   {N pm}   {D uk b19}   NDIS {X HEALTH_PLAN 43#######}
Lives in supported accommodation run by {EMP} at {STREET}, {CITY} {ZIP}. House lead {F af}; favourite worker {F bm} must be in recovery. Guardian: aunt {N cf}, {EM cf}, {PH}. 
Angelman syndrome, epilepsy (valproate 600 BD, level {n 320 640} umol/L), Foley not required, PEG no. Mallampati unable. Previous GA {D uk -700} at {FAC H}: Cormack-Lehane 2, size 7.0 ETT, emergence agitation -> dexmedetomidine 1 mcg/kg intranasal this time.
Tx: full scale/clean, 16 18 36 composite, 48 surgical extraction, OPG, fluoride. Local 2.2 mL articaine x 3. 
Went well. Bit {F df} (anaesthetic nurse) in PACU, skin intact. Home 1500 in van {X VEHICLE @@@ ##@|1@@-#@@}, {F bm} driving. Soft diet. RV {D uk 14}. 
{N em} BDSc, AHPRA {X LICENSE DEN000#######}, provider {X LICENSE ######@@}
""")
t('us', """
CHILD PROTECTION TEAM CONSULT
{D us} 1900, PICU. {F pf}, 5 mo, brought in by mom {N af} and mom's boyfriend {N bm}; bio dad {N cm} is in {FAC U}. Story: rolled off couch onto {F dm}'s toy truck. {F dm} (3) was at his grandma {F ef}'s in {CITY} that day, per {F ef}.
Findings: bilat SDH mixed density, multilayer RH OU (RetCam files {X BIOMETRIC RET-OD-######|eye_OS_#####.tif}), posterior ribs 6-8 healing. PT 12.9, fibrinogen 288, VWF normal, UOA neg, copper normal (Menkes). Photos x {n 12 40}, set {X BIOMETRIC PH######|DSC_####.JPG}.
Impression: AHT, highly likely. Report to {COUNTY} CPS {D us} 1925, intake {F wf}, no. {X OTHER_ID ########|#-####-####}. Det. {L gm}, {CITY} PD, case {X OTHER_ID ##-######}. Sib skeletal survey ordered. Daycare: {FAC S}; worker "Miss {F hf}" noted a bruise on {D us -11}, texted photo to mom.
{N jf}, MD, Child Abuse Peds. DSS may reach me {PH}.
""")
t('mix', """
tele stroke consult // {D us} 0412 // spoke {FAC H} ED, hub {FAC H}
{LF pm} 55 M LKW 0145 per wife {F af} who heard him fall. cab driver, {EMP}. r hemi, global aphasia, only says "{= haa|ma|da}". NIHSS {n 14 22}. ASPECTS 9. CTA L M1. BP 188/96, glu 132, plt 240, no DOAC ({F bm}, cousin, checked the bag). TNK 0.25 mg/kg (19 mg) @ 0428 DTN 41. consent by {F af}, {F cf} from registration interpreting, then video interp {X OTHER_ID ####|INT-#####}.
transfer for EVT, lifeflight tail {X VEHICLE N###@@|N####@}. Cart {X DEVICE RP-####|VGo-#####} dropped x2, ip {IP4}.
PMH afib? Hyperlipidemia, Moyamoya excluded in {CITY mix} 2014. 
{F af} to follow by car from {CITY}, son {F dm} in {CITY} to meet there. accept Dr {L em}, NIR {L gf} aware. mTICI 2c at 0611 per {F hf}.
{N jm} MD
""")
t('mix', """
INFUSION CENTER - HEMATOLOGY
{D us1}
{N pf} - DOB {D us1 b26} - MRN {X MRN ########} - Cerner enc {X OTHER_ID FIN##########|##########}

HbSS, admitted x4 this year. Arrived 0815 from {CITY} by Greyhound w/ roommate {F af}. Pain 9/10 low back, both knees. Hgb {f 5.9 8.4}, retic 14%, LDH 612. Hydromorphone PCA 0.3 q10. Per pain plan by {N bm} no Benadryl IV. Crizanlizumab 5 mg/kg given. Howell-Jolly bodies. Fe overload: Jadenu 1440.
She is finishing nursing at {FAC S} and lost her job w/ {EMP} for absences. Uncle {F cm} pays tuition from {CITY mix}; she'd like letter. Her mother, {F df}, carries AS, father {F em} AS; a sib died of stroke at 6. Matched sib? {F hm}, 19, HLA kit {X OTHER_ID HL-#####|K#####} mailed {D us1 1}. 
Gene therapy consult (exa-cel) {D us1 33} {FAC H}. Port deaccessed. {F jf} RN. Coupon ID {X HEALTH_PLAN ###########}; contact {EM pf}
""")
t('mix', """
Kindergarten hearing and speech evaluation
Child {N pm} (family calls him {F pm}), b. {D us1 b5}. Languages: home one with mother {F af}, another with father {F bm}, English at {FAC S} with Ms. {L cf} and Ms. {F df}. Older cousin {F ef} reports he speaks in sentences at home. Moved from {CITY mix} to {CITY} at age 3, then to {COUNTY}.
Audio: type B tymps, 35 dB CHL AU, SRT 30. {F bm}'s two brothers wear aids. GFTA-3 standard score {n 58 84}, CELF-P3 core 71 (interpreted cautiously, bilingual). Oral mech: Brodsky 3+ tonsils. Stimulable /k/ /g/.
Rec: ENT {N gm} for PE tubes, re-eval {D us1 60}, IEP mtg {D us1 15} with principal {L hm} and {F wf} from the district ({EMP}). Loaner FM receiver serial {X DEVICE ####@####|RX######}. Medicaid {X HEALTH_PLAN ##########|@@#####@}. Mother prefers texts {PH}, works evenings at {EMP}.
{N jf}, CCC-SLP, lic {X LICENSE SP#####|####}
""")
t('mix', """
PULMONARY / TB CLINIC   {COUNTYX} County Public Health
DOT visit week {n 3 22}
Pt: {LF pm}   ID {X OTHER_ID TB-##-####|RVCT########}   
RIPE -> RIF/INH since {D us2 -20}. INH 300, RIF 600, B6 50. Sputum cx {D us2 -9} neg x1, AFB smear neg x3. Isolate {X OTHER_ID TBG#####|##RF####} pan-susceptible, GeneXpert pos. ALT 58. Ishihara normal. CXR RUL cavity 2.2 cm, smaller; Ghon complex L.
Contacts: {F am}, {F bf}, baby {F cm} (window ppx), boarder {F dm} - all work at {EMP}, van pool with plate {X VEHICLE @@@####|###@@@}. Boss {L em} sent 19 people for QFT, 4 pos. Bible study at {FAC R}: list from pastor {F gm}, 22 names. Flew in from {CITY mix} on {D us2 -75}.
Video DOT phone given, {PH}, IMEI {X DEVICE 35#############}. ORW {F hf} will meet him {D us2 2} at the library, not home ({STREET}), landlord {F jf} nosy.
{N kf} RN PHN
""")
t('mix', """
Patient ID card copy:  {X HEALTH_PLAN @@@##########|#########-##}
License copy: {X LICENSE @#######|#########}  exp {D us 800}
Name as on license {NU pf}
Maiden/mother's surname {L af}
Addr {STREET} / {CSZ}
Cell {PH}   E {EM pf}
Employer {EMP}   Occ line lead
Emerg contact {N bm} (spouse) {PH}
Church {FAC R} - visit ok? Y
Pref pharmacy {FAC P}, fax {FX}
Card on file {X ACCOUNT 5### #### #### ####|####-####-####-####}

HPI (scribe {F cf}): 46 yo F w/ 3 mo of hand pain from the packing line. + Tinel, + Phalen R>L, thenar 4/5. Nocturnal. NCS {D us0 -8}: median DML {f 4.6 7.2} ms, moderate-severe CTS. de Quervain neg (Finkelstein). TSH 2.2, A1c 5.9. Wants R done first, "{F ef} got hers done here and is happy." CTR {D us0 18}, local + MAC. Hold ASA 81. Off 3 wk. EMG by {N gm}. Sign: {L hf} MD
""")
t('mix', """
HOSPICE IDG NOTE
{D ul}. Team: {F af} RN, {F bf} MSW, Rev. {L cm}, Dr. {L ef}.

{N pm} ({AGE}), ESRD off HD since {D ud -4}, PPS 30%, {FAC N} room 8. Cheyne-Stokes at night. Hydromorphone 0.5 mg SL q2h prn x{n 2 9}/24h, glycopyrrolate 1 mg. Bowels moved. MAR signed by {F gf}. He sings; {F bf} found a CD from {CITY mix}. Wants priest from {FAC R}, Fr. {F hm}, 80 miles off, coming the {D oth 2}. Wife {F jf}, 88, confused, thinks he is her brother {F km}. Five children: {F lm} ({CITY}), {F nf} who does not speak to him, one deceased, one abroad, and {F qf} the decision maker, {PH}. {F nf} wants IVF; values meeting {D ud 1} by Zoom {X URL https://zoom.us/j/##########}.
Bereavement risk: high ({F jf}). Cremation not permitted by faith; body to go to {CITY mix}, consulate letter needs passport {X LICENSE @########|@@#######}. Cert period ends {D us2 40}.
""")
t('us', """
ELECTRONIC HEALTH RECORD - ACCESS AUDIT EXTRACT (attached to incident {X OTHER_ID PRV-####|INC#######})
User          Time                    IP               Patient                Action
clerk-5W      {D iso} 02:14:55     {IP4}   {LF pf}   opened ED note
clerk-5W      {D iso} 02:15:31     {IP4}   {LF pf}   viewed HIV VL <20
shared-ED     {D iso 1} 11:40:02     {X IP fe80::%%%%:%%ff:fe%%:%%%%|2001:db8:%%%%::%%%%}   {LF pf}   printed to 5W
Device MAC {X IP %%:%%:%%:%%:%%:%%}, login by fingerprint template {X BIOMETRIC FPR-%%%%%%%%|tmpl_#####}
Narrative: Employee {N af}, unit clerk, is the former partner of the patient's brother {F bm}. When interviewed {D us 5} by {F cf} and {N dm} she said a friend, {F wf}, asked her "if it was true". Patient learned of it at {FAC R} on {D us -1} and called {PH}. Patient is on bictegravir/FTC/TAF, CD4 {n 380 900}, no OI, prior Kaposi 2009. Letter mailed certified {X OTHER_ID 7### #### #### ####} to {STREET}, {CSZ}. Reported to OCR at {X URL https://ocrportal.hhs-forms.net/b/#####}. Suspension from {D us 6}. {N ef}, Privacy Officer, {EM ef}
""")
t('us', """
Infectious disease e-consult
Requested by {N am}, NP, {FAC U}. Question: Q fever?
47 M, works kill floor, {EMP}, and keeps goats with his brother-in-law {F bm} outside {CITY}, {COUNTYX} County. Fevers 39 since {D us0 -16}. {F bm}'s wife {F cf} had a stillbirth {D uth -50}. ALT {n 88 240}, plt 121, CXR RLL. Doxycycline started {D us0 -2}. AVR (Edwards Perimount 25 mm 2017, serial {X DEVICE #######}) at {FAC H}. TTE no veg, Duke possible. Coxiella phase II IgG 1:1024, phase I 1:64; Brucella neg, Bartonella neg; Weil-Felix not useful.
Rec: TEE, doxy 100 BID + HCQ 200 TID, G6PD, repeat serology {D us 90}. Tell {F df} at county health, {PH}. Test {F cf} too and the hired man, {F wm}. Send isolate {X OTHER_ID ##-####-##|Z######} to state lab. Chart {X MRN ########}. 31+ min. Response sent {D us2} 16:40 by {N em}, MD. Fax copy {FX}
""")
t('us', """
ORTHOPEDIC SPINE CLINIC
{F pf} is here with {F wm}. Since we saw her {D uth -42} the leg pain is gone but she has numbness along the L5 strip. Back at {EMP} half days; {F am}, who supervises her there, has been good about it. She walked the reservoir loop in {CITY} with {F bf} on {D uth -5} and paid for it.

Exam: EHL 4+/5, TA 5/5, Babinski down, Hoffmann neg, Lasègue 70. Incision fine.
XR today: L4-S1 fusion, cages in place (PEEK, lot {X DEVICE @@#####|#####-@}), screws ok, PI-LL {n 4 15}, Meyerding I unchanged. DEXA T -1.9.
Plan: gabapentin 300 TID taper, PT w/ {F cf} at {FAC C}, no NSAID. MRI if numb still on {D us0 56}. If surgery ever needed on the neck she wants {N dm} in {CITY}, who did her sister {F ef}. Handicap placard {X VEHICLE ######@|@######} renewed 6 mo. Note to employer sent; STD claim {X OTHER_ID ###########|D######}, due the {D oth 11}.
{N gm} / scribe {F hf}
""")
t('us', """
VETERANS - PRIMARY CARE PACT NOTE
SSN {X SSN ###-##-####}; {LFU pm}; {AGE} y/o WWII Navy, Pacific theater; SC 70%. Claim {X OTHER_ID C-########|########C}. 
Driven by great-nephew {F am} from {CITY}. Lives at {FAC N} since wife {F bf} died {D us -200}. Chews, no EtOH. Old shipmate {F cm} phones weekly, "only the two of us left". Sunday breakfast at the legion hall, Mass at {FAC R}.
Meds: amlodipine 5, tamsulosin 0.4, levothyroxine 50, eliquis 2.5 BID, artificial tears.
BP 142/70 P 64 Wt {n 128 170}. SLUMS 22. Hearing aids Phonak Audeo SN {X DEVICE ####@####|########} L not charging. Dupuytren R 4th. BCC nose, Mohs by {L dm} {D us0 20}. Hgb 12.1, Cr 1.4, TSH 3.9.
Plan: audiology, life sustaining tx note updated, HCPOA is {N ef} {PH}. Secure msg via {X URL https://www.vetportal.net/mhv/u/#####}. Flu/RSV given R deltoid. Parking citation on his {= Buick|Ford}, plate {X VEHICLE DV ####|@@####} - SW {F gf}. RTC {D us 120}.
{N hf}, PharmD/{N jm}, MD
""")
t('us', """
PRE-ANESTHESIA PHONE INTERVIEW
date {D us2} | caller {F af} RN | reached: patient [ ] other [x] daughter {F bf} {PH}
pt {LF pf} | sched {D us2 6} | {L cm} | lap chole/IOC
allergies latex, codeine | ht 5'3 wt {n 120 240} | METS >4 | OSA no | MH no, but cousin {F dm} "had trouble waking up" in {CITY}
cardiac: PFO, holter w/ {N em}, {FAC C}; EKG req'd fax {FX}
pulm: asthma, albuterol, ACT 21 | endo: Addison dz - HC 15/5, stress dose 100 mg
GI: Roux-en-Y 2012 {FAC H}, Barrett 2 cm C0M2
heme: factor V Leiden het, DVT '08
ride: {F wm} (fiancé) / back up {F gf} | stays w/ {F bf}, {STREET} {CITY}
NPO MN, clears till 0400, GLP-1 (semaglutide 1 mg, last {D us0 -3}) HOLD
implants: R THA, spinal stim (Boston Sci, IPG {X DEVICE ######|SC-######}) remote bring
prepay $250 conf {X ACCOUNT ######@|PMT-######}. MRN {X MRN #######}
""")
t('us', """
Consent to photograph & biometric enrollment - addendum in chart
{D us} {FAC U}. {N pf} (MRN {X MRN ########}), 44, with Marfan syndrome. Palm vein template {X BIOMETRIC PVT########|pv-######} linked to account {X ACCOUNT ########|GAR######} at check-in because two patients share her name and birthdate; the other, from {CITY}, is under MRN {X MRN ########} and goes by {F wf}. Voiceprint {X BIOMETRIC VP-#####|voc_#######} for phone refills; facial image {X BIOMETRIC FRT_#####.jpg|FACE-######}. Explained by {F af} in registration. Husband {F bm} objected, then agreed after {N cf} from compliance joined by phone at {PH}.
Clinical: aortic root {n 41 48} mm (Z 3.1), losartan 100 mg, ghent criteria met, FBN1 c.7754T>C, lens ectopia OS. Bentall with {L dm} planned; wants date after {D uth 30}, her son {F em}'s graduation from {FAC S}. Works front desk at {EMP}. Kiosk {IP4}, kiosk serial {X DEVICE KSK-####|@@######}. Questions to {EM cf}.
""")
t('us', """
GI PROCEDURE NOTE - COLONOSCOPY
pt ID'd by name ({N pm}), DOB {D us b64}, armband {X OTHER_ID ########}. Endoscopist {L am}. RN {F bf}, tech {F cm}. CRNA {N df}, propofol 280 mg.
Scope Olympus CF-HQ190L, s/n {X DEVICE 2######|27#####}; cecum 6 min, withdrawal {n 8 19} min, BBPS 3-3-2.
Findings: 12 mm flat (Paris IIa) ascending, EMR w/ Eleview, 2 Resolution clips (lot {X DEVICE #######|0000######}); 4 mm sessile sigmoid, cold snare; Grade I hemorrhoids. Meckel not seen, obviously. TI normal.
Path {X OTHER_ID S-##-####|GS##-####}: TA x1, SSL x1. Recall 3 yr.
Discharged w/ {F ef}, who drove him to {CITY}. He pitches horseshoes w/ Dr. {L gm} and retired from {EMP} {D uth -30}. Fam hx: brother {F hm} CRC 49, MSH2 + → Lynch testing; sister {F jf} in {CITY} neg. Restart clopidogrel {D us0 5}. Call {PH} for bleeding. Sent to {FAC C}.
""")
t('us', """
STUDENT HEALTH - COLLEGE COUNSELING, BRIEF NOTE
{D us} Walk-in. {F pf}, 19, sophomore at {FAC S}, from {CITY}. Roommate {F af} brought her. Break up with {F wm} over the weekend; {F wm} is in her orgo section and she can't face lab on the {D oth 2}. Her RA, {F bf}, sent a care report ({X OTHER_ID CR-####|#####}). Ate "maybe a bagel" in 2 d. Purging 3x/wk since {D uth -30}. K {f 2.9 3.9}, Russell sign, bradycardia 48, orthostatic +22. BMI 18.1. SCOFF 4.
No SI. Protective: sister {F cf}, youth group at {FAC R}, her dog. Job at {EMP} 15 h.
To {FAC H} ED for K, IVF. ED program: {FAC U}, intake {F df} {PH}. Parents {F em} and {F gf} - release signed for {F gf} ONLY. Dean {L hm} notified re incomplete. Student ID {X OTHER_ID 9########}, plan {X HEALTH_PLAN SHIP######|U########}. Fluoxetine 20 later. Prof. {L jf} ok w/ makeup.
{N kf}, PsyD
""")
t('us', """
Lab critical value / specimen reject
LAB {FAC H}   {D dash}
Acc {X OTHER_ID ##:@@#####@|@########}  pt {LFC pf}  loc 3E  tube lt grn  K 7.9 mmol/L gross hemolysis -> REJECT, recollect. Called {F am} RN 0533 rb.
Acc {X OTHER_ID ##:@@#####@|@########}  pt {LFC bm}  loc ED  trop I hs {n 400 4100} ng/L (ref <20) called Dr {L cf} 0541 rb.
Acc {X OTHER_ID ##:@@#####@|@########}  pt {LFC df}  loc L&D  plt 38, smear no clump. May-Hegglin known. called {F ef} 0602 rb.
Acc {X OTHER_ID ##:@@#####@|@########}  pt {LFC gm}  loc ICU  BC x2 GPC clusters, BCID S. aureus mecA+. called {F hf}/pharm {F jm} 0614.
Mislabel: unit 4N tube says "{N kf}" band says "{N lf}". Form {X OTHER_ID MIS-####|QA####}. Analyzer Cobas 8000 sn {X DEVICE ####-##}. Courier {F nm} late, box temp 9 C. Supv {L of} ext notified.
""")
t('us', """
MEDICAL LEGAL - LETTER OF MEDICAL NECESSITY (DMV / IMMIGRATION)
{D ul}

To: U.S. field office, {STREET}, {CSZ}
Applicant {N im}, A-number {X LICENSE A#########}, receipt {X OTHER_ID MSC##########|IOE##########}

I have treated Mr. {L im} since 2015 at {FAC C}. He was born {D ul b69} in {CITY mix} and was a schoolmaster there. Because of blast injury in {CITY mix} on or about {D ul -6000} he has bilateral sensorineural loss, frontal lobe encephalomalacia on MRI, and post-traumatic epilepsy. MoCA in his own language {n 9 16}/30. He cannot tell the day or the name of the grandson he lives with, {F am}, and calls {F bf} "mother". He stopped driving ({X VEHICLE @@@-####|####@@}, title now to {F am}) after he was found in {CITY}. His attempts at English class at {FAC R} with {F cf}, a patient teacher, failed. Levetiracetam 1000 mg BID.

In my opinion he cannot learn the civics material. Form N-648 enclosed. Call me at {PH}.
{N df}, MD, {= Board certified|Diplomate}, license {X LICENSE ME######|#####}, NPI {X LICENSE 1#########}
""")
t('us', """
Wound/ostomy consult, 2nd visit
Mr {L wm} rm 330. {D us0}. Wife {F af} in room, she learned pouching faster than he did (her words). Stoma 32 mm, pink, 1.5 cm bud, mucocutaneous sep 3-5 o'clock, Stomahesive powder. Convatec 2 pc 57. Output {n 300 1400} mL. Peristomal skin DET 3. WOUND: midline 11 x 2.5 x 1.8, granulating, NPWT 125 mmHg black foam x1, changed. Prealbumin 11.
Supplies: Edgepark acct {X ACCOUNT ########|EP######}, {F bf} there, {PH}. Aetna {X HEALTH_PLAN W##########}. 
Dc {D us0 3} to daughter {F cf}'s home in {CITY}, then own place in {CITY} when she goes back to {EMP}. HH: {FAC C}; first visit {D us0 4}, nurse {F dm}. He will miss the men's breakfast at {FAC R} and says {L em} owes him ten dollars. Grandson {F gm} taught him YouTube video {X URL https://www.ostomyhelp.org/v/######|youtu.be/^^^^^^^^^^^}. Crohn, Remicade stopped. Fistula none. {N hf} CWOCN
""")
t('us', """
PEDIATRIC ENDOCRINE: NEW-ONSET DIABETES
Patient name: {N pf}
Age: 11 y 4 mo
Informants: {F am} (dad), {F bf} (stepmom)
School: {FAC S}, 5th grade; nurse {N cf}, {PH}, {EM cf}
Hx: polyuria x 3 wk noticed at {F df}'s sleepover on {D us0 -9}; soccer coach {F em} thought she looked thin. Glucose {n 380 690}, pH 7.19, HCO3 9, BHB 6.1, A1c 12.8, GAD65 +. Two-bag protocol, insulin 0.1 u/kg/h, gap closed in 14 h. No Kussmaul by {D us0 -1}.
Start glargine 14 u qhs; lispro ICR 1:12, ISF 50, target 120. Dexcom G7 (SN {X DEVICE ############|^^^^^^^^}) shares with {F am} and grandma {F gf} in {CITY}. Baqsimi 3 mg to school and to {FAC R} camp.
Teaching by {F hf}; mother {N jf}, joint custody, lives {CITY}, will learn {D us0 2}. TTG, TSH sent, acc {X OTHER_ID ########|PE-#####}. 504 letter. Clinic {D us 10} {L km}. Plan: Anthem {X HEALTH_PLAN @@@###@#####}.
""")
t('us', """
TOX / POISON CENTER CASE {X OTHER_ID ########|##-######-#}
{D us} 2033. Caller: {F af}, babysitter, at {STREET}, {CITY}. Pt {F bm}, 22 mo, 12.4 kg, found w/ grandpa {F cm}'s pill minder (visiting from {CITY}). Missing: glipizide 10 x1, metoprolol 50 x1-2. Parents {N df} and {N em} at a concert, not answering; tried {PH}. Looks fine, eating Goldfish.
Rec: ED now, do not drive, 911. Crossed w/ {FAC H}, charge {F gf}. 
2120 arrived M7. HR 94 BP 88/50 BG {n 44 71} -> D10 5 mL/kg, octreotide 1 mcg/kg SQ q6. No charcoal. ECG PR 0.14. Levels n/a. Admit 24 h.
0610 {D us 1}: BG 96 off dextrose, sleeping, {F df} at bedside, teary, blames herself. SW: no concerns, {F cm} "has moved it up high". Dr {L jm} ok.
1000 f/u: home by noon. Lockbox mailed. Closed {N kf}, CSPI {X LICENSE ####|C####}. Staff note: {FAC S} had asked us for a talk {D uth 20}.
""")
t('ca', """
NORTHERN NURSING STATION – PHONE CONSULT
{D kab} 0220h. RN {F af} to Dr. {L bm}, {FAC H}, {CITY}.
{N pf}, {AGE}, elder. HCN {X SSN ### ### ###|#########}; band/treaty no. {X SSN ##########}; file {X MRN ####|NS-####}.
Abd pain 2 d, vomiting. T 38.4 HR 110 BP 98/60 SpO2 93. Murphy neg, McBurney ?, guarding LLQ. Lactate 3.8 (iStat, s/n {X DEVICE ######}), Hb 109, WBC {f 13 22}. Ceftriaxone 1 g + metro 500, NS 1 L, 20G.
Speaks Oji-Cree; granddaughter {F cf} translating, great-grandson {F dm} also here. She will not leave without {F cf}. Priest at {FAC R} called. {F em}'s skidoo went out for her meds at the cabin.
Medevac requested 0231, no. {X OTHER_ID MV-####|######}, ETA 0600, weather in {CITY}. {F hm} on dispatch {PH}. DNR? "ask {F jf}", the daughter, in {CITY}, works for {EMP}, {PH}. 
0415 update: talked to {F jf}. Full tx, no ventilator. {N af}, RN
""")
t('uk', """
PRE-HOSPITAL / CUSTODY SUITE FME NOTES
{CITY} custody, {D kl}, 04:50. Det. ref {X OTHER_ID ##@@/####/##|CR/######/##}. PNC photo {X BIOMETRIC PNC-######.jpg|CUS_#######}; Livescan {X BIOMETRIC LS##########|LS/######}.
{LFN pm}, b. {D uk2 b33}, NFA, sometimes {FAC N}. Stopped in a van {X VEHICLE @@## @@@}, VIN ends, full {VIN}, belonging to {F am} at {EMP}. Says assaulted by {F wm} and "{F bm}'s lot" behind {FAC R}. 
Alcohol dep, CIWA-Ar {n 8 19}, last drink 19:00, cans. Seizure hx, Wernicke ?2021 {FAC H}. Heroin 0.5 g/d, methadone 60 ml from {FAC P} last collected {D uk0 -3} - confirmed, 3 days missed so NOT given. DHC 30 mg x2, chlordiazepoxide 20. 2 cm lac L brow, glued. GCS 15 throughout, PERL 3 mm. Fit to detain, not to interview till {D uk0 1} 12:00, needs AA ({F cf} from the scheme). Sister {N df} told {PH}. 30 min rousing. 
Dr {N ef} GMC {X LICENSE #######}
""")
t('us', """
TRANSFER CENTER LOG
{D us} 1411 | from {FAC H} ({CITY}) to {FAC H} | call {X OTHER_ID TC######|########} | recorded line, voice file {X BIOMETRIC VX########.wav|REC_######.wav}
1411 Dr. {L am}: 33 F G1 28w, pre-E w/ severe, plt {n 48 92}, AST 311, HELLP. Mg 4 g then 2 g/h, labetalol 20/40/80. BMZ #1 at 1350.
1414 MFM {L bf} accepts. NICU {F cf}: two beds. 
1420 Patient {N pf}, {D us b33}, face sheet faxed {FX}; insurance {X HEALTH_PLAN ###-##-####@|U##########}. Husband {F dm} drives a grain truck for {EMP}, is in {CITY}, {PH}. Mother {F ef} riding along? no per flight.
1433 Helo N-number {X VEHICLE N###@@|N####@} lift 1452, wx ok. ground unit on standby.
1455 {F hf}: pt seized 40 s, Mg 2 g more. Baby {= cat II|120s, min variability}. Go anyway - {L bf}.
1538 arrived OR 2. 1551 girl, 920 g, named {F wf}. Apgar 3/6. {F dm} met by chaplain {L jf}.
""")
t('us', """
Long-term care monthly summary - {F pf} (likes "Miss {F pf}")
Resident no {X MRN ####|R-####}  Adm {D us -700}  Birthday {D ud 4}, she'll be {AGEW}.
Mood bright. Reads the {CITY} paper to tablemates {F af} and {F bf}; {F bf} moved to hospice wing {D us0 -6} and she has been quieter. Visits: nephew {N cm} (POA) monthly from {CITY}, choir kids from {FAC S}, ladies of {FAC R}. Private aide {F wf} M-F.
Wt {n 92 128} lb, -2%. Ensure BID. BIMS 13. Fall x0. Braden 18. BP 130s. Meds: donepezil 10, HCTZ 12.5, Os-Cal, latanoprost OU. Labs {D us0 -12} Na 136, TSH 2.0. Podiatry {L dm}. Sjögren's eyes. Heberden nodes both hands, still crochets. Wander alert bracelet {X DEVICE WG####|######}, photo {X BIOMETRIC RESPHOTO####|res_#####.jpg} updated. She worked the line at {EMP} in the war, riveting, badge still in the drawer. Care conf {D us 9}, call-in {PH}. Account {X ACCOUNT ######|LTC-####} Medicaid pending, {COUNTY} worker {L ef}. {N gf} LPN
""")
t('us', """
VOCATIONAL REHAB / OT DRIVING EVALUATION
Client {N pf}, {D us b57}, {STREET}, {CSZ}
Date {D us}. Referred after R MCA stroke {D us -140}, treated {FAC H}, then {FAC U}.
Car used: adapted Corolla, plate {X VEHICLE @@@-####|#@@@###}, VIN {VIN}; dashcam {X DEVICE DC-######}, upload server {IP4}.
Clinical: UFOV cat 3, Trails B {n 88 190} s, MVPT-4 41, Jamar L 12 kg, Ashworth 1+, no neglect on Bells. Homonymous defect none (Humphrey 24-2).
On road 52 min through {CITY} w/ instructor {N am}: 2 verbal cues, 0 interventions, missed one stop sign by {FAC S}. Left foot accelerator unnecessary. 
Wants to drive to {EMP} again (9 mi) and take {F bm} to practice. Husband {F cm} anxious; sister {F wf} encouraging.
Rec: pass w/ restriction (daylight, <45 mph, {COUNTY} only). BMV form to {FX}; permit {X LICENSE @@######|########}. Recheck 6 mo. {N df}, OTR/L, CDRS
""")
t('us', """
remote monitoring alert summary
{D iso} 05:58  gateway {X IP %%:%%:%%:%%:%%:%%}  wan {IP4}  hub sn {X DEVICE RPM-#####|^^^^^^^^^^}
pt {N pm}  id {X MRN ########}  wt 214.6 (+4.1 lb/48h), bp 151/88, hr 91, spo2 93
outreach 0815: {F af} answered, he was in the shower. she says salty ham at {F bm}'s on the {oth}, socks leaving marks, two pillows. no cp.
outreach 0850: talked to pt. taking torsemide 20 daily not bid since {F cf} at {FAC P} "changed it". entresto 49/51, jardiance 10, k 20.
action: torsemide 40 x3 d per {N dm}, bmp {D us0 2} at {FAC C} in {CITY}, zio? no.
{D us0 3} k {f 3.3 4.9}, cr 1.5, wt 210.2. {F af} thrilled. he starts back driving a bus for {EMP} {D us0 10}, needs letter; email {EM pm} or {EM af}. tablet login face id reset ({X BIOMETRIC fid-%%%%%%%%|faceid_######}). link {X URL https://rpm.heartlink.net/a/^^^^^^|heartlinkcare.com/p/######}
- {F ef}, rn
""".replace('{oth}', '{D oth -2}'), 'L')
t('mix', """
ASYLUM FORENSIC MEDICAL EVALUATION (ISTANBUL PROTOCOL) - summary of findings
Client: {N if}, A# {X LICENSE A#########|A###-###-###}. Evaluated {D ul} at {FAC U} with interpreter {N bm}; attorney {N cf}, {EM cf}.
Client grew up in {CITY mix}, where her father, {F dm}, sold tires and her aunt {F ef} ran a stall beside {FAC R}. On {D ul -900} four men took her and her brother {F gm} from the stall. {F gm} has not been seen since. She reached {CITY mix} with a neighbor, {F hf}, then flew to {CITY}. She now cleans rooms at {EMP} and sleeps at {F hf}'s cousin's place in {COUNTY}.
Exam: eleven 4-6 mm round hypopigmented scars, left forearm, highly consistent with cigarette burns; linear scar 7 cm R flank, consistent; old nasal fracture. HTQ 3.1, HSCL-25 {f 2.1 3.6}. No Munchausen features. Scar photos {X BIOMETRIC SCAR_####.jpg|body-######.jpg} stored encrypted.
Dx PTSD F43.10; start mirtazapine 7.5 mg. Hearing {D ul 40}. Reachable through {F hf}, {PH}.
{N jm}, MD
""")
t('uk', """
DIALYSIS UNIT INCIDENT + HANDOVER
{FAC U}, {D uk2}, twilight shift
Pt {LF pm} ({X MRN K######|D####@}), station 11. Fresenius 5008 ser. {X DEVICE #VEA####|5VCA####}, network {IP4}. 90 min in, venous needle (15G) dislodged, est loss {n 200 600} ml, BP 74/41, Trendelenburg, saline 500, Hb 79 from 102. Found by {F am} because {F bm} in the next chair shouted. Well by 21:10. Declined {FAC H} overnight.
Spoke with his wife {F cf} {PH}, then with {F df} (granddaughter, at {FAC S}) as {F cf}'s English is limited, family from {CITY mix}. Transport: {EMP} taxi {X VEHICLE @@## @@@|@## @@@}, driver stayed. 
EPO 6000 -> 8000. Transfuse? NO, listed. Buttonhole by {F gf} only until {D uk0 14}. Fistula is a Brescia-Cimino, L. Datix {X OTHER_ID W######|DX-#####}. Blood bank sample {X OTHER_ID B##-######}. Duty of candour letter to {STREET}, {CITY} {ZIP}. Sr {L hf}
""")
t('ca', """
OPTOMETRY TO OPHTHALMOLOGY REFERRAL
{FAC C}, {STREET}, {CITY}  {ZIP}   T {PH}  F {FX}   {X URL www.lakeshore-eyes.ca/refer/#####|https://refer.visionlink.ca/^^^^^^}
{D iso}
To {N am}. Patient {N pf}, b. {D iso b74}, PHN {X SSN #### ### ###|##########}, {PH}

{F pf}'s friend {F wm} noticed her drifting over the line on the way back from {CITY}. She reports a smudge OD x 2 wks. BCVA OD 20/{n 80 200}, OS 20/30. IOP 17/16 (Goldmann). Amsler + OD. OCT (Zeiss Cirrus 5000, {X DEVICE 5000-#####}) SRF and PED. Drusen OU, AREDS cat 4 OD. Fuchs endothelial guttata 2+. Iris capture {X BIOMETRIC IR######_OD.png|iris-####-OD} and fundus photos uploaded from {IP4}.
Impression wet AMD OD. Please see within 72h. Her ride will be {F bf}, daughter-in-law, who finishes at {EMP} by 2; otherwise {F cm} from {FAC R}. Son {F dm} wants a call too. Plate on parking pass {X VEHICLE @@@@ ###|###-@@@}.
{N ef}, OD, reg {X LICENSE #####}
""")
t('us', """
BARIATRIC SUPPORT / NUTRITION GROUP NOTE
Group {D us2} 5:30p, led by {N af} RD. Attending in person {F bf}, {F wf}, {F df}; on video {F em} (from his truck outside {CITY}). {F hm} excused, funeral in {CITY}.
Patient-specific: {LFM wf}, {X MRN ########}. 5 mo s/p sleeve by {L jm} ({FAC H}, {D us2 -150}). Wt {n 188 260} (-71 lb), protein 55 g, hair loss, ferritin 9, B1 58 nmol/L, vit D 17. Fluids 40 oz. Dumping no. Mallory-Weiss none. Struggles at night shift at {EMP}, vending machine; {F df} offered to text her at 3 a.m. Wants to walk 5K for {FAC S} on {D uth 33} with her {= twins|kids} {F kf} and {F lm}. Binge w/ argument, {F mm} moved back in.
Plan: iron bisglycinate 36 mg, thiamine 100, labs {D us2 14}, counseling at {FAC C}. Copay ref {X ACCOUNT ######-###|R########}. Plan {X HEALTH_PLAN @########|###########}. Next group the {D oth 28}; guest speaker.
""")

if __name__ == '__main__':
    N, SEED = int(sys.argv[1]), int(sys.argv[2])
    for i in range(len(T)):
        for j in range(N):
            print(json.dumps(render(i, random.Random(f'M-{SEED}-{i}-{j}')), ensure_ascii=False))
