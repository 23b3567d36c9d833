#!/usr/bin/env python3
"""Synthetic clinical notes, set G.  usage: python3 make.py N SEED > notes.jsonl   (everything is invented)"""
import sys, json, random, re, datetime

# ------------------------------------------------------------------ names
POOLS = {
 'anglo': ("""Mary Linda Barbara Susan Karen Donna Carol Ruth Sharon Deborah Pamela Brenda Amy Angela Rebecca Virginia Kathleen Martha Debra Janet Marie Diane Alice Julie Heather Teresa Doris Gloria Evelyn Cheryl Joan Rose Judy Grace Faith Hope Joy April May June Autumn Summer Iris Violet Daisy Lily Hazel Ivy Pearl Ruby Dawn Crystal Amber Melody Harmony Charity Patience Verna Wilma LaVonne Darlene Arlene Bernice Mabel Opal Marjorie Lorraine Tammy Tiffany Brittany Kayla Madison Harper Paisley""",
  """James Robert Michael William David Richard Thomas Mark Donald Steven Paul Andrew Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary Eric Stephen Larry Justin Scott Brandon Frank Raymond Gregory Patrick Jack Dennis Jerry Tyler Aaron Chase Grant Hunter Drew Bill Rob Pat Ray Dale Wade Clay Cliff Dean Earl Lane Miles Pierce Rusty Heath Reed Wiley Chance Duane Vernon Lyle Orville Floyd Merle Delbert Elwood Mason Colton Bryce Tucker""",
  """Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Hill Green Adams Baker Nelson Hall Campbell Mitchell Carter Roberts Turner Phillips Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Watson Brooks Wood Bennett Gray Price Long Foster Sanders Ross Powell Sullivan Russell Fisher Barnes Grant May Hope Chase Lane Rose Day Knight Savage Hand Foot Head Pope Bishop Major Marsh Stone Field Rivers Waters Frost Snow Winters Summers Banks Law Case Best Worth Sharp Strong Small Little Short Moody Blood Paine Hurt Sayre Whitcomb Hollister Vandermeer Stoddard Kitchens Threadgill Yarbrough Hutchins Dillard Crabtree Lovelace Pettigrew Ledbetter Satterfield Haskins Burkett Grimsley Tatum Rasberry Birdsong Outlaw Swearingen Abernathy Blankenship Culpepper Dunlap Eastman Faulkner Goodnight Hathaway Isley Jernigan Kimbrough Lockhart McElroy Nesbitt Overstreet Pruitt Quarles Ragsdale Shoemaker Tidwell Upchurch Vickers Wooten Bass Fish Drake Crane Swan Rush Swift Cash Penny Temple Church Parsons Christian Banner"""),
 'brit': ("""Siobhan Aoife Niamh Ciara Sinead Orla Bronagh Deirdre Grainne Maeve Rhiannon Cerys Bethan Angharad Eilidh Catriona Morag Fiona Isla Shona Philippa Gemma Hayley Jemima Harriet Beatrice Imogen Poppy Maureen Doreen Sheila Hilda Enid Winifred Olive Beryl Edna Gwen Nerys Moira""",
  """Ciaran Eoin Padraig Declan Cormac Fergus Liam Niall Oisin Conor Gareth Rhys Owain Dylan Geraint Emyr Hamish Alasdair Callum Ewan Angus Graeme Nigel Trevor Clive Barry Neville Alfie Archie Rupert Giles Barnaby Desmond Cyril Reginald Ernest Percy Stanley Leslie Alun""",
  """O'Brien O'Sullivan Gallagher Doherty Byrne Kavanagh Brennan Ni-Dhomhnaill McLoughlin McCarthy Fitzgerald MacDonald MacLeod Mackenzie Sutherland Urquhart Farquharson Buchanan Lennox Drummond Llewellyn Pritchard Bevan Gwynne Prosser Cadwallader Ainsworth Braithwaite Entwistle Hargreaves Ramsbottom Sidebottom Oakley Thistlethwaite Winterbottom Crowther Hebblethwaite Postlethwaite Peverell Trelawney Penhaligon Tregear Pascoe Nankivell Blenkinsop Featherstone Cholmondeley Marchbanks Wetherby Peckham Smythe Butterworth Longbottom Shufflebotham Rowbotham Heaney Mulcahy Twomey Hanrahan Quilligan"""),
 'hisp': ("""Maria Guadalupe Rosa Carmen Ximena Yolanda Esperanza Luz Milagros Consuelo Graciela Marisol Dulce Paloma Inez Araceli Blanca Socorro Beatriz Itzel""",
  """Jose Juan Luis Carlos Jesus Miguel Alejandro Ramon Hector Ignacio Rigoberto Efrain Santiago Mateo Refugio Cuauhtemoc Angel Ulises Heriberto Salvador""",
  """Garcia Rodriguez Hernandez Lopez Gonzalez Villanueva Cruz Castañeda Ibarra Zamora Quintero Escobedo Villaseñor Muñoz Peña Arellano Bustamante Ochoa Montes Flores Luna Rios Campos Leal Bravo Guerra Tejada Arredondo Zaragoza Olmos"""),
 'sasia': ("""Priya Ananya Lakshmi Deepika Sunita Meenakshi Kavita Nasreen Shabnam Fatema Gurpreet Harjinder Thilini Nirmala Padma""",
  """Arjun Rajesh Vikram Sanjay Suresh Venkatesh Imran Faisal Zubair Harpreet Balwinder Nuwan Ashok Dinesh Murali""",
  """Patel Sharma Iyer Krishnamurthy Venkataraman Reddy Chowdhury Rahman Siddiqui Qureshi Malik Gill Dhillon Sandhu Wickramasinghe Jayawardena Banerjee Mukherjee Deshpande Kulkarni Nair Thapa Gurung Shrestha"""),
 'easia': ("""Mei Xiaoling Yan Huong Thuy Linh Ji-woo Soo-jin Hyun Yuki Keiko Sachiko Marites Rosalinda Maricel Nok Bopha Pa""",
  """Wei Jun Guowei Tuan Minh Duc Sung-ho Jin Hiroshi Kenji Takeshi Jejomar Rodel Danilo Somchai Sokha Tou Bao""",
  """Nguyen Tran Pham Huynh Wang Zhang Chen Liu Ng Fung Kwok Kim Park Choi Yoon Tanaka Watanabe Nakamura Dimaculangan Macaraeg Pangilinan Vang Xiong Her Moua Sok Suwannarat Win"""),
 'slav': ("""Agnieszka Katarzyna Oksana Svetlana Lyudmila Halyna Dragana Ivana Jelena Zuzana Milena Rasa Tatiana Bozena""",
  """Wojciech Zbigniew Andriy Volodymyr Dmitri Goran Dragan Zoran Bogdan Tomasz Vaclav Gintaras Mykola Radoslav""",
  """Kowalczyk Wisniewski Szczepanski Brzezicki Shevchenko Kovalenko Bondarenko Petrov Sokolova Jovanovic Stojanovic Hadzic Begovic Novak Dvorak Horvat Kazlauskas Ozols Popescu Dumitrescu Nagy Szabo"""),
 'mena': ("""Fatima Layla Zahra Noor Samira Hanan Rania Shirin Parisa Leyla Ayse Elif Nadia Amal Maryam""",
  """Mohammed Ahmed Hassan Omar Khalid Yousef Tariq Bilal Reza Behrouz Mehmet Emre Karim Samir Ibrahim""",
  """Al-Hashimi El-Sayed Haddad Khoury Mansour Nasser Abdulrahman Farouk Rahimi Hosseini Tehrani Karimi Yilmaz Demir Ozturk Barzani Saleh Aziz Hakimi Popal Sarkisian Petrosyan"""),
 'afr': ("""Ngozi Chiamaka Folasade Adaeze Abena Akosua Wanjiru Achieng Hodan Fadumo Selam Tigist Thandiwe Mariama Blessing Precious Comfort""",
  """Chukwuemeka Olumide Babatunde Kwame Kofi Kamau Otieno Abdi Warsame Dawit Bereket Sipho Mamadou Ousmane Emeka Godwin Goodluck""",
  """Okonkwo Adeyemi Ogunleye Nwosu Eze Mensah Owusu Boateng Asante Kariuki Odhiambo Abdullahi Farah Jama Tesfaye Gebremariam Haile Dlamini Ndlovu Diallo Traore Kamara Sesay Mbeki Bangura"""),
 'euro': ("""Giulia Francesca Chiara Ingrid Astrid Solveig Anneliese Ulrike Greta Marguerite Geneviève Céline Eleni Despina Graça Fernanda Marijke Saskia""",
  """Giuseppe Luca Matteo Lars Sven Anders Jürgen Klaus Dieter Jean-Luc Étienne Thierry Stavros Kostas João Rui Pieter Joost""",
  """Müller Schneider Hoffmann Schröder Lindqvist Bergström Haugen Sørensen van-der-Berg DeVries Hoekstra Rossi Esposito Di-Benedetto Caruso Papadopoulos Kyriakou Lefebvre Beaulieu Thibodeaux Boudreaux Fontenot Ferreira Carvalho Pacheco Kuusisto Halvorsen"""),
 'aa': ("""LaTonya Keisha Shanice Tamika Ebony Aaliyah Imani Monique Yolonda Earnestine Lakeisha Nia""",
  """DeShawn Jamal Tyrone Marquis Terrell Malik Darnell Cedric Cleotha Otis Lamar Roosevelt""",
  """Washington Jefferson Freeman Booker Gaines Hairston Broadnax Mayfield Bolden Toliver Ruffin Battle Spruill Poindexter"""),
 'pac': ("""Leilani Mele Sina Talia Winona Kiri Ataahua Lupe""", """Sione Tevita Kekoa Tama Wiremu Semisi Koa Manu""",
  """Tuilagi Fonoti Kahananui Taufa Begay Tsosie Yazzie Whitehorse Ngata Parata Lightfoot Two-Bulls"""),
}
for k in POOLS:
    POOLS[k] = tuple(s.split() for s in POOLS[k])
SPACED = {'van-der-Berg':'van der Berg','Di-Benedetto':'Di Benedetto','Ni-Dhomhnaill':'Ní Dhomhnaill','Two-Bulls':'Two Bulls'}
MIXW = {'us':[('anglo',58),('brit',4),('hisp',12),('aa',8),('sasia',4),('easia',5),('euro',6),('slav',3),('mena',2),('afr',2),('pac',2)],
        'uk':[('anglo',32),('brit',38),('sasia',10),('afr',6),('slav',5),('mena',3),('easia',3),('euro',4),('pac',1)],
        'mix':[('hisp',16),('sasia',15),('easia',16),('slav',13),('mena',13),('afr',14),('euro',10),('pac',4),('anglo',6)]}

# ------------------------------------------------------------------ places
US = [tuple(x.split('|')) for x in """Duluth|MN|558|St. Louis County;Fergus Falls|MN|565|Otter Tail County;Minot|ND|587|Ward County;Sedalia|MO|653|Pettis County;Paducah|KY|420|McCracken County;Hazard|KY|417|Perry County;Beckley|WV|258|Raleigh County;Meridian|MS|393|Lauderdale County;Opelousas|LA|705|St. Landry Parish;Texarkana|TX|755|Bowie County;Lubbock|TX|794|Lubbock County;Roswell|NM|882|Chaves County;Yuma|AZ|853|Yuma County;Elko|NV|898|Elko County;Twin Falls|ID|833|Twin Falls County;Walla Walla|WA|993|Walla Walla County;Coos Bay|OR|974|Coos County;Eureka|CA|955|Humboldt County;Visalia|CA|932|Tulare County;Kearney|NE|688|Buffalo County;Salina|KS|674|Saline County;Enid|OK|737|Garfield County;Dubuque|IA|520|Dubuque County;Ottumwa|IA|525|Wapello County;Wausau|WI|544|Marathon County;Eau Claire|WI|547|Eau Claire County;Marquette|MI|498|Marquette County;Kokomo|IN|469|Howard County;Zanesville|OH|437|Muskingum County;Altoona|PA|166|Blair County;Scranton|PA|185|Lackawanna County;Utica|NY|135|Oneida County;Plattsburgh|NY|129|Clinton County;Rutland|VT|057|Rutland County;Bangor|ME|044|Penobscot County;Keene|NH|034|Cheshire County;Fall River|MA|027|Bristol County;Danville|VA|245|Pittsylvania County;Kinston|NC|285|Lenoir County;Orangeburg|SC|291|Orangeburg County;Valdosta|GA|316|Lowndes County;Ocala|FL|344|Marion County;Dothan|AL|363|Houston County;Cookeville|TN|385|Putnam County;Pine Bluff|AR|716|Jefferson County;Butte|MT|597|Silver Bow County;Riverton|WY|825|Fremont County;Grand Junction|CO|815|Mesa County;Price|UT|845|Carbon County;Hilo|HI|967|Hawaii County;Aberdeen|SD|574|Brown County;Mobile|AL|366|Mobile County;Reading|PA|196|Berks County;Independence|KS|673|Montgomery County;Hope|AR|718|Hempstead County;Normal|IL|617|McLean County""".split(';')]
UKP = [tuple(x.split('|')) for x in """Stockport||SK|Cheshire;Rochdale||OL|Lancashire;Wrexham||LL|Clwyd;Hexham||NE|Northumberland;Grimsby||DN|Lincolnshire;Kettering||NN|Northamptonshire;Yeovil||BA|Somerset;Truro||TR|Cornwall;Barnsley||S|South Yorkshire;Kirkcaldy||KY|Fife;Paisley||PA|Renfrewshire;Inverness||IV|Inverness-shire;Llanelli||SA|Carmarthenshire;Omagh||BT|Co. Tyrone;Bedford||MK|Bedfordshire;Colchester||CO|Essex;Margate||CT|Kent;Reading||RG|Berkshire;Bath||BA|Somerset;Lewes||BN|East Sussex;Dudley||DY|West Midlands;Skegness||PE|Lincolnshire;Oldham||OL|Greater Manchester;Burnley||BB|Lancashire""".split(';')]
IE = [tuple(x.split('|')) for x in """Ennis||V95|Co. Clare;Castlebar||F23|Co. Mayo;Tralee||V92|Co. Kerry;Mullingar||N91|Co. Westmeath;Letterkenny||F92|Co. Donegal;Drogheda||A92|Co. Louth;Clonmel||E91|Co. Tipperary;Athlone||N37|Co. Roscommon""".split(';')]
AU = [tuple(x.split('|')) for x in """Geelong|VIC|32|Corio Shire;Ballarat|VIC|33|Ballarat Shire;Dubbo|NSW|28|Dubbo Shire;Wagga Wagga|NSW|26|Wagga Shire;Toowoomba|QLD|43|Darling Downs;Rockhampton|QLD|47|Livingstone Shire;Mount Gambier|SA|52|Grant District;Bunbury|WA|62|Bunbury Shire;Launceston|TAS|72|Dorset Council;Orange|NSW|28|Cabonne Shire""".split(';')]
CA = [tuple(x.split('|')) for x in """Sudbury|ON|P3|Sudbury District;Moose Jaw|SK|S6|Moose Jaw County;Lethbridge|AB|T1|Lethbridge County;Kamloops|BC|V2|Thompson-Nicola;Moncton|NB|E1|Westmorland County;Truro|NS|B2|Colchester County;Brandon|MB|R7|Cornwallis;Barrie|ON|L4|Simcoe County;Trois-Rivières|QC|G8|Mauricie;Peterborough|ON|K9|Peterborough County""".split(';')]
PLACES = {'us':US,'uk':UKP,'ie':IE,'au':AU,'ca':CA}
WORLD = """Guadalajara;Hyderabad;Lagos;Kraków;Mogadishu;Herat;Aleppo;Kharkiv;Davao;Da Nang;Chittagong;Lahore;Oaxaca;San Pedro Sula;Port-au-Prince;Addis Ababa;Asmara;Kumasi;Fuzhou;Daegu;Yerevan;Constanta;Izmir;Basra;Tabriz;Kathmandu;Jaffna;Monrovia;Freetown;Goma;Vilnius;Porto;Palermo;Thessaloniki;Apia;Quetzaltenango""".split(';')
STN = """Maple Oak Alder Birch Willow Cedar Elm Walnut Sycamore Juniper Prospect Highland Ridge Lakeview Mill River Bridge Church School Railroad Depot Franklin Jefferson Lincoln Garfield McKinley Sheridan Whitman Delmar Larkspur Magnolia Hickory Tamarack Quarry Orchard Meadowlark Sunset Fairview Chestnut Pleasant Union Court Frontage Old-Post County-Line Old-Mill Turkey-Creek Sandy-Hollow Stagecoach""".split()
UKSTN = """Station Church Victoria Albert Park Mill Green Chapel Orchard Manor Kings Queens Grange Windsor Cromwell Nelson Wellington Gladstone Bluebell Hawthorn Larch Abbey Priory Castle Malthouse Tanyard Weavers Foundry""".split()
HB = """Tri-Lakes;Mercy Ridge;St. Bartholomew's;St. Adalbert;Prairie View;Good Shepherd;Our Lady of Grace;Bethesda;Three Rivers;Cedar Bluff;Sandhills;Northern Pines;Copper Valley;Blue Mountain;Holy Redeemer;Riverbend;Fort Hale;Lakeshore;Pine Ridge;Heartland;Twin Forks;Saint Brendan;Harlan Tate;Ozark Foothills;Gulf Pines;Big Sandy;High Plains;Mount Carmel;Penn Hollow;Whitfield""".split(';')
SNFB = """Maple Grove;Golden Meadow;Sunrise Terrace;Hickory Bend;Autumn Leaves;Willowbrook;Rose Lane;Cypress Cove;Evergreen Trace;Heritage Oaks;Lutheran Shores;Stonebridge;Magnolia Springs;Elm Creek;Bethel;Quail Hollow;Parkside;Windsong;The Laurels at Briar Hill;Orchard Park""".split(';')
HHB = """Prairie Wind;Caring Hands;Lakeland;Sunflower;Tri-County;Angel Wings;Bluegrass;Comfort Path;Northstar;Amity;Harbor Light;Good Neighbor;Cornerstone;Valley;Guardian;Evergreen""".split(';')
UKHB = """Royal Wharfedale;St Cuthbert's;Queen Adelaide;Ashdown;Tameford General;Princess Beatrice;Heatherwood;Penrose;Lady Margaret;Wyndham;Castle Moor;Southmead Park;St Winifred's;Duke of Albany""".split(';')
UKNB = """The Laurels;Rosemount;Beech Lodge;Ivy Bank;Hillcrest;Fernleigh;Thornfield Grange;Ashbourne Court;Larkrise;St Agatha's;Primrose Bank;Seaview""".split(';')
EMPB = """Brightwater Foods;Kessler Tool & Die;Dunmore Freight Lines;Pinnacle Poultry;Halvorson Grain Co-op;Redstone Mining;Tillman & Sons Roofing;Larkfield Logistics;Great Bend Casting;Aldine Textiles;Meridian Call Centers;Oakhurst Plumbing Supply;Baxter County Road Dept;Sunbelt Steel Fabricators;Northgate Distribution;Corwin Paper Mill;Vista Hotel Group;Harrow Electric Cooperative;Marlowe Packaging;Delta Gin Company;Blue Heron Brewery;Sawyer Timber;Quickline Couriers;Fenwick Aerospace;Summit Ridge Ski Resort;Patriot Janitorial;Goldfinch Bakery;Ironwood Trucking;Hollis Farm Equipment;Tidewater Seafood""".split(';')
UKEMP = """Braithwaite Haulage;Calder Valley Textiles;Pennine Foods Ltd;Thornton Engineering;Marsh & Daughters Builders;Wessex Water Services;Lakeland Biscuits;Morecambe Holiday Parks;Dunalley Quarries;Kilbride Dairies;Ashgrove Logistics;Coorong Grain Handling;Redgum Sawmills;Northern Nickel Ltd;Prairie Harvest Co-op;Fairbairn Roofing;Seaton Ferries;Oakwell Primary Trust""".split(';')
MONTHS = "January February March April May June July August September October November December".split()
def ordn(n): return "%d%s" % (n, 'th' if 10 <= n % 100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n % 10, 'th'))
AGEW = {90:'ninety',91:'ninety-one',92:'ninety-two',93:'ninety-three',94:'ninety-four',95:'ninety-five',96:'ninety-six',97:'ninety-seven',98:'ninety-eight',99:'ninety-nine',100:'one hundred',101:'one hundred and one',102:'one hundred and two',103:'one hundred and three'}

def fmt_date(d, f):
    y, m, dd = d.year, d.month, d.day; M = MONTHS[m-1]; y2 = "%02d" % (y % 100)
    return {'us':"%02d/%02d/%d"%(m,dd,y),'us1':"%d/%d/%s"%(m,dd,y2),'us4':"%d/%d/%d"%(m,dd,y),'md':"%d/%d"%(m,dd),'mdz':"%02d/%02d"%(m,dd),'usd':"%02d-%02d-%s"%(m,dd,y2),
     'L':"%s %d, %d"%(M,dd,y),'Ml':"%s %d"%(M,dd),'Mo':"%s %s"%(M,ordn(dd)),'M3':"%s %d, %d"%(M[:3],dd,y),'M3s':"%s %d"%(M[:3],dd),'iso':d.isoformat(),
     'uk':"%02d/%02d/%d"%(dd,m,y),'uk2':"%d/%d/%s"%(dd,m,y2),'dm':"%d/%d"%(dd,m),'ukd':"%02d.%02d.%d"%(dd,m,y),'ukd2':"%d.%d.%s"%(dd,m,y2),'UL':"%d %s %d"%(dd,M,y),'Um':"%d %s"%(dd,M),
     'uo':"%s %s"%(ordn(dd),M),'uoy':"%s %s %d"%(ordn(dd),M,y),'of':"%s of %s"%(ordn(dd),M),'dmy':"%02d-%s-%d"%(dd,M[:3],y),'h8':"%d%02d%02d"%(y,m,dd),'h12':"%d%02d%02d1015"%(y,m,dd),'D':ordn(dd),
     'B':"%02d%s%s"%(dd,M[:3].upper(),y2),'U3':"%d %s %s"%(dd,M[:3],y2)}[f]

def fill(r, pat):
    pat = r.choice(pat.split('|'))
    out = []
    for c in pat:
        if c == '#': out.append(r.choice('0123456789'))
        elif c == '@': out.append(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ'))
        elif c == '&': out.append(r.choice('abcdefghjkmnprstuvwxyz'))
        elif c == '*': out.append(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789'))
        elif c == '^': out.append(r.choice('0123456789abcdef'))
        elif c == '%': out.append(r.choice('0123456789ABCDEF'))
        else: out.append(c)
    s = ''.join(out)
    return s

KINDS = set("NAME FIRST LAST LASTFIRST DATE AGE PHONE FAX EMAIL SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE URL IP BIOMETRIC OTHER_ID STREET CITY COUNTY ZIP FACILITY EMPLOYER".split())

class Ctx:
    def __init__(self, r, loc, g, ages):
        self.r, self.g, self.mem, self.people, self.places = r, g, {}, {}, {}
        self.names = 'mix' if loc.startswith('mix') else ('us' if loc == 'us' else 'uk')
        self.loc = loc.split('-')[1] if '-' in loc else ('us' if loc == 'mix' else loc)
        self.day = datetime.date(2016,1,1) + datetime.timedelta(days=r.randrange(3500))
        self.age = r.randint(*ages)
        self.dob = self.day - datetime.timedelta(days=int(self.age*365.25)+r.randint(5,350))
        self.used = set()
    def person(self, key):
        if key in self.people: return self.people[key]
        r = self.r
        g = self.g if key == 'p' else (key[-1] if key[-1] in 'fm' else r.choice('fm'))
        if key[0] == 's':
            o = self.person('p'); pool, last = o['pool'], o['last']
        elif key[0] == 'r' and r.random() < .9:
            pool, last = self.person('p')['pool'], None
        else:
            ks, ws = zip(*MIXW[self.names]); pool = r.choices(ks, ws)[0]; last = None
        for _ in range(50):
            f = r.choice(POOLS[pool][0 if g == 'f' else 1])
            l = last or r.choice(POOLS[pool][2])
            if f not in self.used and f != l and (last or l not in self.used): break
        if not last:
            l = SPACED.get(l, l)
            if pool == 'hisp' and r.random() < .15: l = l + r.choice(['-',' ']) + r.choice(POOLS['hisp'][2])
            elif pool in ('anglo','brit') and r.random() < .05: l = l + '-' + r.choice(POOLS['anglo'][2][:60])
        self.used |= {f, l}
        P = dict(first=f, last=l, mi=r.choice('ABCDEFGHJKLMNPRSTW'), pool=pool, g=g)
        self.people[key] = P
        return P
    def place(self, key):
        if key not in self.places:
            r = self.r
            for _ in range(50):
                c = r.choice(PLACES[self.loc])
                if c not in self.places.values(): break
            self.places[key] = c
        return self.places[key]
    def zip(self, key):
        c, r = self.place(key), self.r
        L = self.loc
        if L == 'us': z = c[2] + fill(r, '##') + ('-' + fill(r, '####') if r.random() < .15 else '')
        elif L == 'uk': z = c[2] + fill(r, '# #@@|## #@@')
        elif L == 'ie': z = c[2] + ' ' + fill(r, '@#@#|*@##')
        elif L == 'au': z = c[2] + fill(r, '##')
        else: z = c[2] + fill(r, '@ #@#')
        return z
    def street(self):
        r = self.r
        if self.loc == 'us':
            x = r.random()
            if x < .1: return "%s %d" % (r.choice(['PO Box','P.O. Box','Box']), r.randint(11, 9800))
            if x < .18: return "%d %s %s" % (r.randint(1000, 31000), r.choice(['County Road','State Hwy','Co Rd','FM','Highway']), r.randint(4, 990))
            if x < .28: return "%d %s %s %s" % (r.randint(100, 9900), r.choice('NSEW'), ordn(r.randint(1, 60)), r.choice(['St','Street','Ave','Avenue']))
            s = "%d %s%s %s" % (r.randint(3, 9900), r.choice(['','','','N. ','West ','SE ']), r.choice(STN).replace('-',' '), r.choice("St St. Street Ave Avenue Rd Road Drive Dr Lane Ln Court Ct Blvd Way Circle Trail Pl".split()))
            if r.random() < .2: s += r.choice([', Apt %d%s' % (r.randint(1,30), r.choice('ABC')), ' #%d' % r.randint(2,400), ', Unit %d' % r.randint(1,60), ', Lot %d' % r.randint(1,80)])
            return s
        t = "Road Street Lane Close Avenue Terrace Crescent Drive Gardens Rd St Way Grove".split()
        s = "%d%s %s %s" % (r.randint(1, 240), r.choice(['','','','a','B']), r.choice(UKSTN), r.choice(t))
        if self.loc == 'uk' and r.random() < .15: s = "Flat %d, " % r.randint(1, 40) + s
        if self.loc in ('au','ca') and r.random() < .2: s = "%d/" % r.randint(1, 20) + s if self.loc == 'au' else s + " Unit %d" % r.randint(2, 60)
        return s
    def phone(self, f=''):
        r = self.r
        a, b, c = str(r.choice([201,207,218,229,252,270,304,308,315,319,334,360,402,406,417,423,434,502,505,515,541,559,563,570,573,580,601,605,606,618,620,641,662,701,707,712,715,740,765,785,802,806,814,843,870,903,906,918,928,936,970])), str(r.randint(220, 989)), fill(r, '####')
        L = self.loc
        if L in ('us','ca'):
            if L == 'ca': a = str(r.choice([705,306,403,250,506,902,204,819]))
            forms = {'p':"(%s) %s-%s"%(a,b,c),'d':"%s-%s-%s"%(a,b,c),'.':"%s.%s.%s"%(a,b,c),'0':a+b+c,'+':"+1 %s %s %s"%(a,b,c),'1':"1-%s-%s-%s"%(a,b,c),'7':"%s-%s"%(b,c),'/':"%s/%s-%s"%(a,b,c),'x':"%s-%s-%s x%s"%(a,b,c,fill(r,'####'))}
            return forms[f] if f in forms and f else forms[r.choice('ppddd..0+1x/')]
        if L == 'uk': return fill(r, '01### ######|0161 ### ####|07### ######|07#########|+44 7### ######|01### ### ###|028 9### ####')
        if L == 'ie': return fill(r, '08# ### ####|(0##) ### ####|+353 8# #######|0##-#######')
        return fill(r, '04## ### ###|(03) #### ####|(07) #### ####|+61 4## ### ###|02 #### ####')
    def slug(self, s): 
        s = s.lower()
        for a, b in zip("áàâäãéèêëíîïóôöøõúüçñ", "aaaaaeeeeiiiooooouucn"): s = s.replace(a, b)
        return re.sub(r'[^a-z]', '', s)
    def email(self, who=''):
        r = self.r
        P = self.person(who) if who else self.person('e%d' % r.randrange(10**9) + r.choice('fm'))
        f, l = self.slug(P['first']), self.slug(P['last'])
        tl = {'us':'org','ca':'ca','uk':'nhs.net','ie':'ie','au':'com.au'}[self.loc]
        dom = r.choice(['gmail.com','yahoo.com','outlook.com','hotmail.com','icloud.com']) if who in ('','p') or who[0] in 'sr' else ('nhs.net' if tl == 'nhs.net' else r.choice(['triplakes','mercyridgehealth','cvhospital','northpinesmed','valleyclinic','lakeshorehealth','heartlandcare']) + '.' + tl)
        u = r.choice([f+'.'+l, f[0]+l, f+l+fill(r,'##'), l+f[0], f+'_'+l, l+'.'+f+fill(r,'#')])
        return u + '@' + dom
    def host(self):
        return self.r.choice(['mychart','portal','secure','records','www','images','share']) + '.' + self.r.choice(['triplakes-health','mercyridge','lakeshorehealth','cedarbluffmed','northpines','heartlandcare','harlantate','copper-valley','threeriversclinic']) + {'us':'.org','uk':'.nhs.uk','ie':'.ie','au':'.com.au','ca':'.ca'}[self.loc]
    def fac(self, t):
        r, L = self.r, self.loc
        us = L in ('us',)
        city = r.choice(PLACES[L])[0]; sur = r.choice(POOLS['anglo'][2])
        fam = r.choice(POOLS['anglo'][2]) + r.choice([' ',' & ' + r.choice(POOLS['anglo'][2]) + ' '])
        if t == 'hosp':
            if us: return r.choice([r.choice(HB)+' '+r.choice(['Community Hospital','Regional Medical Center','Memorial Hospital','Hospital','Medical Center','Critical Access Hospital','Health']), city+' '+r.choice(['Community Hospital','General Hospital','Regional Hospital','Area Medical Center','VA Medical Center']), sur+' '+r.choice(['Memorial Hospital','County Hospital','Memorial'])])
            if L == 'uk': return r.choice([r.choice(UKHB)+r.choice([' Hospital',' Infirmary',' Hospital']), city+r.choice([' General Hospital',' Royal Infirmary',' District Hospital',' Cottage Hospital'])])
            if L == 'ie': return r.choice(['University Hospital '+city, "St. Finbar's Hospital", "Mater Dei Hospital", city+' General Hospital', "Our Lady's Hospital "+city])
            if L == 'au': return r.choice([city+' Base Hospital', city+' Health Service', "St John's Private Hospital", city+' District Hospital'])
            return r.choice([city+' Regional Hospital', 'Health Sciences '+city, "St. Boniface's Hospital", city+' General Hospital'])
        if t == 'snf':
            if us: return r.choice(SNFB)+' '+r.choice(['Care Center','Nursing & Rehab','Health and Rehabilitation Center','Skilled Nursing Facility','Assisted Living','Manor','Nursing Home','Village','Memory Care'])
            return r.choice(UKNB)+' '+r.choice(['Care Home','Nursing Home','Residential Home','Lodge'])
        if t == 'hh': return r.choice(HHB)+' '+r.choice(['Home Health','Home Care','Visiting Nurses','HomeCare Services','Home Health Agency'])
        if t == 'hospice': return r.choice(HHB)+' Hospice'
        if t == 'clinic':
            if us: return r.choice([city+' Family Practice', fam+'Clinic', r.choice(HB)+' Clinic', city+' Internal Medicine Associates', r.choice(HB)+' Cardiology Group', r.choice(HB)+' Urgent Care', city+' Community Health Center'])
            return r.choice([r.choice(UKSTN)+' Road Surgery', city+' Health Centre', 'The '+sur+' Practice', r.choice(UKSTN)+' Medical Centre'])
        if t == 'school':
            if us: return r.choice([sur+' Elementary', city+' High School', r.choice(STN).replace('-',' ')+' Middle School', 'St. Brigid School', city+' Head Start'])
            return r.choice([sur+' Primary School', city+' Academy', "St Aidan's RC Primary School", city+' Grammar School'])
        if t == 'church' and L != 'us': return r.choice(["St Mary's", 'St Columba\'s', 'Holy Trinity', 'All Saints', 'Sacred Heart', 'Ebenezer Chapel', 'Trinity Methodist']) + r.choice([' Church, ', ' Parish, ']) + city if r.random() < .5 else r.choice(['Ebenezer Baptist Chapel', "St Columba's Church", 'Church of the Sacred Heart', 'Al-Falah Mosque', 'Guru Nanak Gurdwara', 'Kirk of St Ninian', 'All Saints Church'])
        if t == 'church': return r.choice(['First Baptist Church','Zion Lutheran Church',"St. Casimir's Church",'Greater Mount Olive AME Church','Grace Methodist Church','Iglesia Nueva Vida','Masjid An-Nur','Temple Beth Shalom','Holy Trinity Church','Calvary Chapel of '+city])
        if t == 'pharm': return r.choice([sur+"'s Pharmacy", r.choice(HHB)+' Pharmacy', city+' Drug', sur+' Family Pharmacy', r.choice(UKSTN)+' Street Pharmacy'])
        if t == 'dental': return r.choice([sur+' Dental', city+' Family Dentistry', r.choice(HHB)+' Smiles', sur+' Oral Surgery']) if us else r.choice([sur+' Dental Practice', city+' Dental Care'])
        if t == 'lab': return r.choice([r.choice(HB)+' Clinical Laboratory', city+' Pathology Associates', 'Corvane Diagnostics', 'Halden Reference Labs', r.choice(HHB)+' Laboratories'])
        if t == 'prison': return r.choice([city+' Correctional Facility', r.choice(STN).replace('-',' ')+' State Prison', city+' County Jail']) if us else 'HMP '+sur
        if t == 'mort': return fam.strip() + r.choice([' Funeral Home',' Mortuary',' & Sons Funeral Chapel'])
        if t == 'dialysis': return r.choice([city, r.choice(HB)])+' '+r.choice(['Dialysis Center','Kidney Center','Dialysis'])
        raise KeyError(t)
    def slot(self, s):
        """-> (text, kind or None)"""
        key = None
        m = re.search(r';(k\w+)$', s)
        if m:
            key = m.group(1); s = s[:m.start()]
            if key in self.mem: return self.mem[key]
        v = self.slot1(s)
        if key: self.mem[key] = v
        return v
    def slot1(self, s):
        r = self.r
        if s[0] == '?': return r.choice(s[1:].split('|')), None
        if s.startswith('n:'):
            a, b = s[2:].split('-')
            if '.' in a:
                k = len(a.split('.')[1]); return "%.*f" % (k, r.uniform(float(a), float(b))), None
            return str(r.randint(int(a), int(b))), None
        m = re.match(r'd([+-]\d+)?:(\w+)$', s)
        if m: return fmt_date(self.day + datetime.timedelta(days=int(m.group(1) or 0)), m.group(2)), 'DATE'
        m = re.match(r'dob:(\w+)$', s)
        if m: return fmt_date(self.dob, m.group(1)), 'DATE'
        m = re.match(r'dobr:(\d+)-(\d+):(\w+)$', s)
        if m: return fmt_date(self.day - datetime.timedelta(days=int(r.randint(int(m.group(1)), int(m.group(2)))*365.25)+r.randint(1,360)), m.group(3)), 'DATE'
        if s == 'year': return str(self.day.year - r.randint(1, 15)), None
        if s == 'yy': return str(self.day.year), None
        if s == 'month': return r.choice(MONTHS), None
        if s == 'age': return str(self.age), 'AGE' if self.age >= 90 else None
        if s == 'agew': return AGEW[self.age], 'AGE'
        if s == 'AGE': return str(r.choice([90,90,91,91,92,92,93,94,95,96,97,98,99,101,102])), 'AGE'
        if s == 'AGEW': return AGEW[r.randint(90,99)], 'AGE'
        m = re.match(r'([pxsre]\d*[fm]?)\.(\w+)$', s)
        if m:
            P = self.person(m.group(1)); f, l, i = P['first'], P['last'], P['mi']; w = m.group(2)
            if w == 'I': return f[0] + l[0], None
            if w == 'sex': return {'f':'F','m':'M'}[P['g']], None
            return {'N':(f+' '+l,'NAME'),'NM':(f+' '+i+'. '+l,'NAME'),'F':(f,'FIRST'),'L':(l,'LAST'),'LF':(l+', '+f,'LASTFIRST'),'LFU':((l+', '+f).upper(),'LASTFIRST'),
                    'LFM':((l+', '+f+' '+i).upper(),'LASTFIRST'),'LFn':(l+','+f,'LASTFIRST'),'HL':((l+'^'+f+'^'+i).upper(),'LASTFIRST'),'HL2':((l+'^'+f).upper(),'LASTFIRST'),'NU':((f+' '+l).upper(),'NAME'),'LU':(l.upper(),'LAST'),'FU':(f.upper(),'FIRST'),
                    'Nl':((f+' '+l).lower(),'NAME'),'Fl':(f.lower(),'FIRST'),'Ll':(l.lower(),'LAST')}[w]
        m = re.match(r'(c\d)\.(\w+)$', s)
        if m:
            c = self.place(m.group(1)); w = m.group(2)
            if w == 'city': return c[0], 'CITY'
            if w == 'state': return c[1], None
            if w == 'zip': return self.zip(m.group(1)), 'ZIP'
            if w == 'county': return c[3], 'COUNTY'
            if w == 'cty': return re.sub(r' (County|Parish)$', '', c[3]), 'COUNTY'
        if s == 'world': return r.choice(WORLD), 'CITY'
        if s == 'st': return self.street(), 'STREET'
        if s == 'ph' or s.startswith('ph:'): return self.phone(s[3:]), 'PHONE'
        if s == 'fax' or s.startswith('fax:'): return self.phone(s[4:] or ('p' if r.random() < .5 else 'd')), 'FAX'
        if s == 'em' or s.startswith('em:'): return self.email(s[3:]), 'EMAIL'
        if s == 'emp': return r.choice(EMPB if self.loc == 'us' else UKEMP), 'EMPLOYER'
        if s == 'ip4': return '.'.join(str(r.randint(1, 254)) for _ in range(4)) if r.random() < .5 else '10.%d.%d.%d' % tuple(r.randint(1, 254) for _ in range(3)), 'IP'
        if s == 'ip6': return fill(r, '2001:db8:^^^^:^^::^^^|fe80::^^^^:^^ff:fe^^:^^^^|2600:^^^^:^^^^:^^^:^^^^:^^^^:^^^^:^^^^'), 'IP'
        if s == 'mac': return fill(r, '%%:%%:%%:%%:%%:%%|^^:^^:^^:^^:^^:^^|%%-%%-%%-%%-%%-%%'), 'IP'
        if s == 'vin': return fill(r, '1@@*@#*#*#@######|#FT@@#@@#@@@#####|5@@@*#*#*#@######|JT@@@#@@#########'), 'VEHICLE'
        if s.startswith('url:'): return 'https://' + self.host() + '/' + fill(r, s[4:]), 'URL'
        if s == 'url0': return self.host(), 'URL'
        if s in ('hosp','snf','hh','hospice','clinic','school','church','pharm','dental','lab','prison','dialysis','mort'): return self.fac(s), 'FACILITY'
        m = re.match(r'([A-Z_]+):(.+)$', s, re.S)
        if m and m.group(1) in KINDS: return fill(r, m.group(2)), m.group(1)
        raise ValueError('slot ' + s)

TPL = []
def T(loc, g, ages, text, case=None): TPL.append((loc, g, ages, text.strip('\n'), case))

def render(i, r):
    loc, g, ages, text, case = TPL[i]
    if g == 'x': g = r.choice('fm')
    cx = Ctx(r, loc, g, ages)
    out, spans, n, pos = [], [], 0, 0
    for m in re.finditer(r'«(.*?)»', text, re.S):
        lit = text[pos:m.start()]; out.append(lit); n += len(lit); pos = m.end()
        v, k = cx.slot(m.group(1))
        if k: spans.append([n, n + len(v), k])
        out.append(v); n += len(v)
    out.append(text[pos:])
    t = ''.join(out)
    if case:
        u = t.upper() if case == 'u' else t.lower()
        assert len(u) == len(t); t = u
    return {'template': i, 'text': t, 'spans': spans}
# 0
T('us','f',(61,88),"""
«hosp;k1»
DISCHARGE SUMMARY

Patient: «p.LFM»          MRN: «MRN:######|00######»
DOB: «dob:us»   Age: «age»   Sex: F
Admitted: «d-5:us»    Discharged: «d:us»
Attending: «x1.NM», DO      PCP: «x2.N», NP-C («clinic»)

PRINCIPAL DIAGNOSIS: Acute on chronic HFrEF (I50.23)
SECONDARY: CKD 3b, type 2 DM, paroxysmal AF (CHA2DS2-VASc «n:4-6»)

HOSPITAL COURSE: Mrs. «p.L» is a «age» y/o woman from «c1.city» who presented by private car «d-5:md» with 3 days of orthopnea and a «n:8-22» lb weight gain after running out of torsemide. BNP «n:900-4200» pg/mL, troponin flat at 0.03. Diuresed with furosemide 80 mg IV BID, net negative «n:4-9».2 L. Echo «d-4:md»: EF «n:20-35»%, moderate MR. On «d-2:md» she had an 8-beat run of NSVT, K 3.1, repleted. Dr. «x3.L» of cardiology saw her by telemedicine and recommended sacubitril/valsartan 24/26 mg BID once creatinine settles below 2.

Her daughter «s1f.F» will fill the pill box on Sundays. Daughter's cell «ph».

FOLLOW UP: BMP on «d+4:Mo»; Dr. «x3.L» «d+12:us1» at 1:40 pm. Weigh every morning, call for gain >3 lb.
CODE STATUS: Full.

Dictated but not read. «x1.I»/mt   Job «OTHER_ID:#######|####-###»
""")
# 1
T('us','m',(19,58),"""
ED TRIAGE  «d:us1» 0342
«p.LFn» «p.sex» «age»yo  acct «ACCOUNT:V########|E##########»
ESI 3. Ambulatory to tx area. C/O R flank pain x 6 hr, N/V x2, "can't sit still". Hx nephrolithiasis '19, Crohn dz. NKDA. Last tetanus unk.
T 98.4 HR «n:88-118» RR 20 BP «n:130-170»/«n:70-98» O2 99% RA pain 9/10 GCS 15
Drove self — blk F-150 parked in ambulance bay, plate «VEHICLE:@@@ ####|###-@@@|#@@@###», security («x1.F») aware, keys w/ pt.
Emerg contact wife «s1f.F» «ph:d». PCP none, used to see «x2.L» in «c1.city» before the clinic closed.
Works nights «emp», wants note for shift tonite.
UA dip 3+ blood. IV 20g L AC, ketorolac 15 mg, ondansetron 4 mg per protocol @0355.
Triage RN: «x3.N»
""")
# 2
T('us','f',(66,89),"""
nsg note 11-7  «d:md»
res alert x2 (person, place), slept most of noc. up to br x2 w/ cga and fww. resident c/o l hip ache 4/10, prn apap 650mg po given at 0115 w/ good effect. coccyx st 2 pi 1.2x0.8 cm, mepilex changed, no drainage. foley patent 450 cc clear yellow. bs «n:90-210» at hs, lantus 18u given by «x1.F» on pm's.
at 0230 roommate «x2f.N» rang, said res was "talking to her husband" — husband «s1m.F» passed «year». redirected easily. no s/s distress.
son «s2m.F» called from «c1.city» at 0610, wants a call from don «x3f.F» today, he will drive down on the «d+2:D» and bring her hearing aids (left one, serial «DEVICE:########|##@####», came back from repair). told him md rounds thurs. his new # «ph:7».
dr «x4.L» faxed re k 5.6, orders rec'd: hold lisinopril, repeat bmp «d+1:mdz», kayexalate 15g x1. noted & carried out.
— «x5f.N», lpn
""",'l')
# 3
T('us','f',(90,101),"""
«hh;k1»    Branch 04    Agency provider # «LICENSE:##-####|######»
OASIS-E START OF CARE — NARRATIVE SUMMARY

(M0040) Patient Name: «p.N»
(M0050/M0060) State «c1.state»  ZIP: «c1.zip»
(M0063) Medicare Number: «SSN:#@@#-@@#-@@##|#@*#@*#@@##»
(M0064) SSN: «SSN:###-##-####»
(M0030) SOC date: «d:us»     (M0066) Birth Date: «dob:us»
Referring: «hosp», discharged «d-2:us»

Pt is a «age» y.o. widow who lives alone in a single-story farmhouse at «st», 9 miles outside «c1.city». Neighbor «x1f.N» checks in BID. Referred for SN/PT/OT after L intertrochanteric fx s/p cephalomedullary nail. TUG «n:28-55» sec, BIMS 13, PHQ-2 0, Braden 17. Incision L lat thigh: 3 staple lines, well approximated, scant serous drainage. Enoxaparin 30 mg SQ daily through «d+21:us»; return demo by niece «x2f.F» satisfactory. O2 none. Throw rugs removed w/ permission. Wood stove, smoke detector tested.

Homebound: taxing effort, needs 1 person + FWW to leave home.
Freq: SN 2w3 1w4, PT 3w2 2w4. Verbal order for POC rec'd from Dr. «x3.N» office per «x4f.F», «d:us1» 1510, ph «ph:p», fax «fax».
Directions: north on Hwy past the grain elevator, white mailbox marked «p.LU».
SN signature: «x5f.N», RN
""")
# 4
T('us','m',(40,64),"""
Humana — Utilization Management
«d:L»

«p.NU»
«st»
«c1.city», «c1.state» «c1.zip»

RE: Notice of Adverse Determination
Member ID: «HEALTH_PLAN:H########|H######## 00»
Group: «HEALTH_PLAN:######|0#####-###»
Reference No.: «OTHER_ID:###########|A#########»
Requesting provider: «x1.N», MD (NPI «LICENSE:1#########»)
Service: 63047 lumbar laminectomy L4-L5, inpatient

Dear Mr. «p.L»:

We reviewed the request your surgeon sent us on «d-9:L». We cannot approve it as submitted. The MRI of «d-60:L» shows moderate, not severe, canal stenosis, and there is no record of six weeks of supervised physical therapy since your injection on «d-48:Ml». MCG criteria 27th ed. S-820 were used. A board-certified orthopedic surgeon, «x2.NM», M.D., made this decision.

You may appeal in writing within 180 days to: Grievance & Appeals, «st», «c2.city», «c2.state» «c2.zip», or fax «fax». To ask for the peer-to-peer, your doctor may call «ph:1» before 5 p.m. on «d+14:L». You may also upload papers at «url:appeals/####|a/&&##».

Sincerely,
«x3.N», RN, CCM
Clinical Review
cc: «clinic»
""")
# 5
T('us','f',(22,55),"""
«clinic»
«st» · «c1.city», «c1.state» «c1.zip» · T «ph:.» · F «fax:.»

«d:us4»

To: Medical Director, Pharmacy Appeals, Blue Cross Blue Shield
Fax «fax:1»

Patient: «p.N» | D.O.B. «dob:us4» | ID# «HEALTH_PLAN:@@@#########|XY@###@#####» | Rx Grp «HEALTH_PLAN:RX####|@@@@##»
PA request «OTHER_ID:PA-########|########» denied «d-6:us4»

To whom it may concern,

I am writing on behalf of my patient «p.F» «?to appeal|to request expedited review of» the denial of risankizumab 150 mg SC q12wk for severe plaque psoriasis (L40.0), BSA «n:14-40»%, PASI «n:15-30», DLQI 21, with scalp and genital involvement. Prior failures: methotrexate 20 mg weekly × 7 months (ALT 143), adalimumab (secondary loss of response, antidrug antibodies), apremilast (diarrhea, 11 lb weight loss), NB-UVB × 36 sessions ending in «month» «year». Quantiferon negative «d-30:us4». She teaches kindergarten at «school» and has been asked by parents whether it is contagious.

UltIMMa-1 and -2 support this agent as does the AAD-NPF guideline. My DEA is «LICENSE:B@#######|F@#######» and state license «LICENSE:@@-#####|ME######|####-##». I can do a peer-to-peer any weekday before 8; cell «ph:d».

Respectfully,
«x1.NM», MD, FAAD
""")
# 6
T('us','m',(90,99),"""
INCIDENT / ACCIDENT REPORT — CONFIDENTIAL QA DOCUMENT
Facility: «snf»        Report #: «OTHER_ID:IR-##-####|##-#####»
Resident: «p.LF»   Rm 114-B   Age «age»   Adm date «d-400:us»
Date/time of event: «d:us» 1920        Unwitnessed fall [X]   Injury: [X] minor
Location: hallway by dining rm

What happened (facts only): CNA «x1.N» heard a thud and found resident on R side next to his w/c, both brakes off. Stated "I was going to the barn to milk." 2 cm skin tear R elbow, no LOC per res., no rotation or shortening of LE. Neuro checks started. BP lying 142/70, sitting 118/64. Fingerstick 131. ROM at baseline. On apixaban 2.5 mg BID so MD notified.
Notified: Dr. «x2.L» 1935 (TORB: send to ED if any change, hold HS apixaban)
 Family — dtr «s1f.N» at 1942, «ph»; left VM for grandson «r3m.F»
 Administrator «x4.N» 2005 by text
Camera: still exported by maintenance as «BIOMETRIC:face_########_cam3.jpg|hall3_facecap_####.png»
Contributing: hx of Parkinson disease w/ freezing, new slippers, quetiapine ↑ 12.5→25 mg on «d-3:md».
IDT review «d+1:md»: anti-rollback on w/c, PT eval, gripper socks, quetiapine back to 12.5.
Completed by: «x5.N», RN  Lic. «LICENSE:RN######|R-#####»
""")
# 7
T('us','f',(58,80),"""
OPERATIVE REPORT
PATIENT NAME: «p.NU»
MEDICAL RECORD #: «MRN:#######|M0######»     ACCOUNT #: «ACCOUNT:##########»
DATE OF SURGERY: «d:us»
SURGEON: «x1.N», MD     ASSISTANT: «x2.N», PA-C     ANESTHESIA: Spinal + adductor canal block, «x3.N», CRNA

PREOPERATIVE DIAGNOSIS: Primary osteoarthritis, right knee, Kellgren-Lawrence 4, varus 9 degrees.
PROCEDURE: Right total knee arthroplasty, cemented (CPT 27447).
IMPLANTS: Femoral component size 5 PS, REF 5515-F-501, LOT «DEVICE:@@@##|#@##@|@######»; tibial baseplate size 4, LOT «DEVICE:@@##@@|######»; 11 mm insert, S/N «DEVICE:######-###|########»; patella 32 mm; Simplex P x2.
TOURNIQUET: 71 min at 275 mmHg.   EBL: 75 mL.
DESCRIPTION: After time-out the limb was prepped with ChloraPrep and exsanguinated with an Esmarch. A midline incision and medial parapatellar arthrotomy were made. The distal femur was cut at 5 degrees valgus using intramedullary guide; Whiteside's line and the epicondylar axis were marked. Tibia cut 9 mm off the lateral side. Gaps balanced with pie-crusting of the MCL. Patella tracked with no-thumbs technique. Wound closed over no drain. Tranexamic acid 1 g x2.
COMPLICATIONS: None. Aspirin 81 mg BID x 30 d.
Mrs. «p.L»'s husband, «s1m.F», was updated in the surgical waiting room.
Vendor rep in room: «x4.N», «emp».
D: «d:us» 13:22   T: «d+1:us» 06:10   «x1.I»: dk
""")
# 8
T('us','m',(45,79),"""
RADIOLOGY — «hosp»
Exam: CT CHEST/ABD/PELVIS W CONTRAST       Acc# «OTHER_ID:########|CT-##-######|R########»
Pt: «p.LFM»   DOB «dob:us»   MRN «MRN:########»
Ordering: «x1.LFU», MD       Exam date: «d:us» 09:14
Scanner: Revolution EVO, 128 slice, IV 100 mL iohexol 350, 20 G R AC

HISTORY: Wt loss 30 lb, painless jaundice.
COMPARISON: CT from «hosp» dated «d-420:us». Outside disc labelled "«p.L» «d-88:us1»" could not be opened.
FINDINGS: 
Chest: 4 mm RLL nodule (se 3 im 88), unchanged. No PE to the segmental level.
Liver: Intra- and extrahepatic ductal dilatation, CBD 16 mm. No focal lesion. Riedel lobe.
Pancreas: «n:2.1-4.6» cm hypoattenuating mass in the head, double duct sign. Abuts the SMV over <180°. SMA clear. 
Spleen, adrenals, kidneys normal. Bosniak II cyst on L. 
Spine: Schmorl nodes T11-L2, grade 1 L5-S1 spondylolisthesis. 
IMPRESSION:
1. Pancreatic head mass, borderline resectable by NCCN; EUS-FNA recommended. 
2. Stable nodule, Fleischner: no follow-up needed.
CRITICAL RESULT called to «x2.F» (RN for Dr. «x1.L») by Dr. «x3.L» at 10:02 on «d:us», read-back done, callback «ph:x».
Images may be viewed at «url0» for 30 days.
Signed: «x3.N», MD
""")
# 9
T('us','f',(33,74),"""
SURGICAL PATHOLOGY CONSULTATION
«lab», CLIA «LICENSE:##D#######»
«st», «c1.city» «c1.state» «c1.zip»

Case: «OTHER_ID:S##-#####|SP##-######;k2»             Collected: «d-3:us»  Received: «d-2:us»  Reported: «d:us»
Name: «p.LF»            Hosp #: «MRN:######»       DOB/Sex: «dob:us1» F
Submitting: «x1.N» MD, «hosp»

CLINICAL: 2.2 cm UOQ mass L breast, BI-RADS 5. Sister dx at 41.
A. LEFT BREAST, 2:00, US-GUIDED CORE BIOPSY:
  - INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2 (3+2+1), AT LEAST 1.4 CM
  - ER 95%, PR «n:10-80»%, HER2 1+ BY IHC, Ki-67 «n:8-35»%
B. LEFT AXILLARY NODE, FNA: NEGATIVE
GROSS: A. "«p.L», A" – five cores 0.8 to 1.9 cm, tan, in formalin 0910; cold ischemia <1 min; fixation 26 h. Block A1-A2. B. Two Diff-Quik and two Pap stained slides.
COMMENT: E-cadherin retained. Shown at the «d-1:md» conference; Dr. «x2.L» agrees. Slides «OTHER_ID:##-####-A1|#######» released to courier for second opinion. Results phoned to «x3f.F», breast navigator, «ph:d».
Pathologist: «x4.NM», M.D.  (electronic signature)
""")
# 10
T('us','m',(20,70),"""
EMS PATIENT CARE REPORT
Unit: Medic 7   Run #: «OTHER_ID:##-######|E########»   Date: «d:us»   Agency lic «LICENSE:####|EMS-####»
Disp 17:41 / Enr 17:43 / Onsc 17:58 / Depart 18:17 / Dest 18:46
Loc: MM 214 southbound, «c1.county»   Dest: «hosp»
Pt: «p.N»  DOB «dob:us»  OLN «LICENSE:@########|@###-####-####» («c1.state»)
Addr: «st», «c1.city»

CC: "My chest hurts where the belt was."
Narr: Dispatched P1 for 2 veh MVC. Arrived to find pickup (tag «VEHICLE:@@@-####|##@-@##») w/ ~18 in intrusion to driver door, semi owned by «emp» (trailer plate «VEHICLE:@######|####@@») on shoulder. Driver is «age» y/o M, restrained, +airbag, A&Ox4, GCS 15. Extricated 9 min by «c1.city» FD. Seat belt sign L chest, no paradoxical motion, BS = bilat. L wrist deformity, PMS intact, SAM splint. Abd soft. FAST n/a.
VS 1801: 148/92 HR 112 RR 22 SpO2 95 RA; 1830: 136/84, 100, 18, 98% 4L NC. EtCO2 36. 12L: ST, no ST elev.
Tx: 18g R FA, fentanyl 75 mcg IVP x1, Zofran 4, C-collar. 
Passenger «x1f.N» refused, AMA form signed. Trooper «x2.L» badge «OTHER_ID:####|#-###» on scene.
Report to RN «x3.F» in T2.  Crew: «x4.N» EMT-P «LICENSE:P######», «x5.N» EMT-B
""")
# 11
T('us','f',(18,60),"""
PSYCHIATRIC EVALUATION (INVOLUNTARY HOLD)
«p.N», seen «d:Ml», Unit 3 Behavioral, chart «MRN:##-##-##|######».

Identifying data and chief complaint. This is a «age»-year-old never-married line worker at «emp», brought in by «c1.county» deputies from a bridge over the river in «c1.city» after her sister «s1f.N» called 911. "I just wanted it to be quiet."

HPI. Ms. «p.L» describes six weeks of early waking, anhedonia, 15-lb loss and guilt, beginning after her boyfriend «x1m.F» moved out on «d-44:Mo». She stopped sertraline 150 mg around «month». On the night of «d-1:us1» she wrote letters to her sons, «r2m.F» (9) and «r3m.F» (6), who are now with their grandmother at «st». C-SSRS 5, PHQ-9 «n:20-27», AUDIT 11. Denies AH/VH. No access to firearms, confirmed by the sister at «ph:p».

Past psych: one overdose in «year», treated at «hosp» under Dr. «x4.L»; DBT at «clinic». No mania. Medical: Hashimoto thyroiditis, levothyroxine 88 mcg; TSH 6.2.
MSE: disheveled, PMR, speech soft, affect constricted, thought linear, insight partial. MoCA 28.
Impression: MDD, recurrent, severe w/o psychotic features (F33.2).
Plan: 1:1, restart sertraline 50, hydroxyzine 25 TID prn. Probable cause hearing «d+4:us1», docket «OTHER_ID:##-MH-####|MI-####-##».
«x5.N», MD
""")
# 12
T('us','m',(68,89),"""
SOCIAL WORK / DISCHARGE PLANNING
«d:us1» 1105 – Met w/ pt and wife «s1f.F» at bedside. Pt is vet (Navy, '«n:60-74»), retired from «emp» after 31 yrs, member of «church», pastor «x1m.L» visiting daily. Lives in 2-story at «st», «c1.city», «c1.cty» county. Wife no longer drives; their Buick (plate «VEHICLE:@@ ####|@@@ ###») is still in the visitor lot – security notified so it is not towed.
Choice list given. 1st «snf» — spoke w/ admissions «x2f.F», bed avail «d+1:Mo», needs PASRR + neg COVID. 2nd choice declined, no isolation bed for C. diff. VA benefits: left msg w/ «x3.N», county service officer.
Payor Medicare A «SSN:#@*#-@*#-@@##», Medicaid pending, case «OTHER_ID:########|C#######», worker «x4.LF» at DHS, email «em:x4».
Wife tearful re: cost. Bank letter shows checking acct ending «ACCOUNT:####» frozen after phone scam; APS report made, intake «OTHER_ID:#######».
HCPOA: son «s2m.N» of «c2.city», scan in chart. POST form signed «d-1:us1» DNR/selective tx.
Plan: transport «d+1:us1» 1300, w/c van. Will follow.
«x5f.N», LMSW, pager «PHONE:####|###-####»
""")
# 13
T('us','f',(64,88),"""
Home Health PT Evaluation — visit 1 of 9
Agency: «hh»  |  Clinician: «x1.N», PT, DPT  |  In 10:05 Out 10:58  |  GPS verified
Pt «p.F» «p.L», DOB «dob:us», referral «d-3:us», cert period «d-3:us» – «d+56:us»

S: "I want to walk to my mailbox and to «church» by Easter." L TKA POD 8 at «hosp» (Dr. «x2.L»). Pain 6/10 w/ flexion. Husband «s1m.F» assists w/ ted hose. 2 STE, R rail.
O:
 ROM L knee   6–«n:70-95»°    R 0–128°
 MMT L quad 3-/5, HS 3/5, R 5/5
 Gait FWW 60 ft x2 SBA, antalgic, ↓ TKE
 TUG 31 s · Tinetti 17/28 · 30 s STS 4 · Homan's neg · calf 36 cm = bilat
 Incision Aquacel intact, no strikethrough; photo saved to tablet (asset «DEVICE:HH-#####|TAB####») as «BIOMETRIC:IMG_####_knee.jpg|wnd-########.heic»
A: Good rehab potential. Fall risk high.
P: gait, TKE, quad sets, SLR, heel slides 3x10 TID; ice. Refer OT for tub bench. Called «x3f.F» at ortho office («ph») re swelling; f/u there «d+6:us1». D/C to OP PT at «clinic» in 3 wk.
Pt verbalized consent. e-signed «d:us» 14:31 device IP «ip4»
""")
# 14
T('us','f',(24,70),"""
«dental»
Progress Note   Chart # «MRN:#####|####-#»   Provider: «x1.N», DMD   Hyg: «x2f.F»

«d:us1»  Pt: «p.F» «p.L»   RMH: HTN, GERD; meds amlodipine 5, omeprazole 20; allergy PCN (hives). BP 134/82.
CC: "broke a tooth on an olive pit Saturday." #19 – fx ML cusp below gingiva, old MOD amalg., cold + 8 s, perc −, PA no PARL. Dx: reversible pulpitis, cracked tooth.
Tx: 1.7 cc 2% lido 1:100k epi L IANB + long buccal. Caries removed, bu w/ core paste, prep for BruxZir crn, shade A3, Itero scan. Temp w/ Protemp/TempBond. Occl adj. POI given.
Lab case «OTHER_ID:######|L-#####» sent to «lab», due «d+13:us1». Seat appt «d+15:us1» 8:20a w/ «x2f.F» turning over room.
Ins: Delta Dental, subscriber = husband «s1m.N», SSN on file «SSN:###-##-####», DOB «dobr:30-70:us1», grp «HEALTH_PLAN:#####-####|#####». Est pt portion $«n:280-640»; pd by Visa ending «ACCOUNT:####».
Pt asks that we use her work # «ph:d» («emp», ask for receiving dept), not home. New email «em:p»
NV: seat #19, 4bw, Perio chart. «x1.I»
""")
# 15
T('us','m',(3,5),"""
WELL CHILD CHECK, «age» YEARS
«clinic», «d:us»
«p.N» (goes by "«r1m.F»")   DOB «dob:us»  here with mom «s1f.F» and grandma.
Concerns: picky eater; picks at ears. Attends preschool at «church» 3 mornings/wk, teacher Miss «x2f.F» says he shares well. Potty trained by day. Sister «s2f.F» born «d-40:Ml» — some regression.
Diet: 2% milk 16 oz, juice 4 oz. Sleep 8p–6:30a. Screen 2 h. Rear well: «c1.city» city water, lead 1.2 mcg/dL at 24 mo.
ROS neg. PMH: RSV bronchiolitis admitted «hosp»; BMT by Dr. «x3.L».
Exam: Wt 15.«n:1-9» kg (61%), Ht 98 cm (55%), BMI 15.9, BP 88/52. HEENT: TMs clear, tubes extruded. Heart: Still's murmur 2/6 LLSB. GU: Tanner 1, testes down. Skin: one 8 mm café-au-lait. Development: ASQ-3 all above cutoff; M-CHAT done before.
Imm today: DTaP-IPV, MMRV. VIS given. State registry ID «OTHER_ID:########|IIS-#######».
Insurance: Medicaid MCO, «HEALTH_PLAN:##########|@@######@»
Anticipatory guidance: booster seat, water safety, poison control.
RTC 1 yr. WIC form faxed to «c1.county» Health Dept «fax».
«x4f.N», CPNP
""")
# 16
T('us','f',(17,41),"""
Labor & Delivery Summary
Mother: «p.LFM»  MRN «MRN:########;k1»    G3 P1011 → P2012   EDC «d+3:us» by 9w2d US    GBS pos, Rh neg, RI
Father of baby: «r1m.N», present.

«d-1:us» 2215  SROM clear at home (mile out of «c1.city»). 2330 admitted 4/80/-2. PCN G 5 MU then 2.5 q4h x3 doses. Epidural 0140 by «x2.N», CRNA, L3-4, 17 g Tuohy. Pitocin max 10 mU/min. Cat II tracing w/ late decels 0612, resolved w/ L lateral and bolus 500 LR. C/C/+2 0655, pushed 22 min.
«d:us» 0717  NSVD live female, LOA, nuchal x1 reduced, McRoberts + suprapubic for 40 sec shoulder. Apgars 7/9. 3,«n:410-980» g. Placenta Schultz, intact, 3VC. 2nd deg lac repaired 3-0 Vicryl. QBL 340. Cord pH 7.24.
Baby: "Baby Girl «p.L»", name to be «r3f.F» «r1m.L»; band # «OTHER_ID:#####|@#####» matched x4; newborn MRN «MRN:########»; HUGS tag «DEVICE:####@|########».
Delivered by «x4f.N», CNM; Dr. «x5.L» in-house. RN «x6f.F» at warmer.
RhIG 300 mcg given «d+1:md». Hep B #1 «d:md». Footprints on certificate, file «BIOMETRIC:FP-######|NBFOOT########».
Peds: call «ph:7» when ready for d/c.
""")
# 17
T('us','f',(28,66),"""
«d:L»

«x1.N», MD
«clinic»
«st»
«c1.city», «c1.state» «c1.zip»

Re: «p.NM»  (DOB «dob:L»; our file «MRN:G-#####|CG#######»)

Dear «x1.F»,

Thank you for asking us to see «p.F», whom «x2f.N», MS, CGC and I met by video on «d-8:Ml». As you know, her brother «s1m.F» was found last spring to carry MLH1 c.1852_1854del (p.Lys618del) after his colon cancer at 44. Their mother died of endometrial cancer in «year»; the maternal grandfather lived to «AGE» without cancer. Ashkenazi ancestry is denied; the family came from «world» before the war.

We reviewed Amsterdam II and PREMM5 (score «n:6-40».2%) and she chose targeted testing. A buccal kit, barcode «OTHER_ID:@@######|###-###-###», went to «lab» and resulted on «d-1:Ml»: POSITIVE for the familial variant. MSH2, MSH6, PMS2, EPCAM normal; VUS in ATM c.2119T>C, which we would not act upon.

We suggest colonoscopy every 1–2 years, discussion of TAH-BSO after childbearing, and aspirin 600 mg per CAPP2. Her sons, «r3m.F» and «r4m.F», can wait until 18. She may download the family letter from «url:genetics/&&###/letter|share/####-####»; it does not name her brother. 

With regards,
«x5.N», MD, FACMG
Direct «ph:p» / «em:x5»
""")
# 18
T('us','m',(50,78),"""
THORACIC TUMOR BOARD — «d:us»
Present: «x1.L» (med onc), «x2.L» (rad onc), «x3.L» (CT surg), «x4.L» (path), «x5f.F» (navigator)
------------------------------------------------------------
#1  «p.LF»   «age»M   MRN «MRN:######|########»
    45 pk-yr, quit '«n:10-19». ECOG 1. FEV1 61%, DLCO 54%.
    PET «d-12:md»: RUL 3.8 cm SUV 14.1, 4R SUV 6.2, no distant.
    EBUS «d-7:md» «OTHER_ID:C##-####|NG##-###»: 4R + adeno, TTF-1+, 7 neg. Brain MRI neg «d-6:md».
    NGS: KRAS G12C, STK11 loss, TMB 9, PD-L1 TPS «n:1-60»%.   cT2aN2M0 IIIA (AJCC 8)
    Disc: Dr. «x3.L» single-station N2, would consider after chemo-IO per CheckMate 816. Dr. «x2.L» favors 60 Gy/30 + carbo AUC 2/pac 45 → durva (PACIFIC). Pt lives alone in «c1.city», 94 miles each way, truck unreliable — «x5f.F» to arrange lodging.
    Wants to keep working at «emp» through harvest.
    REC: neoadj nivo + plat doublet x3, restage, rediscuss «d+70:us1».
    Port placement Dr. «x3.L» «d+5:md». Trial screening ID «OTHER_ID:###-####|TX-##-###» (coord «em:x5f»).
    Slides loaded to «url:tb/######|viewer?case=#####»
Minutes: «x6.N», CTR
""")
# 19
T('us','f',(48,83),"""
«pharm» — clinical intervention log

Date «d:us1»   RPh «x1.I»   Rx# «OTHER_ID:#######|6######»
Patient «p.NU»  dob «dob:us1»  ph «ph:d»
«st»  «c1.city»
Prescriber «x2.LF» (DEA «LICENSE:A@#######|M@#######», NPI «LICENSE:1#########»)
Drug: warfarin 5 mg #30   Issue: new Rx TMP-SMX DS BID x10d from urgent care «d:us1». 
INR «d-4:us1» was 2.6 per clinic. High risk interaction, level 1.
Called «clinic», spoke to «x3f.F» who got Dr. «x2.L» on the line. OK to change to nitrofurantoin 100 mg BID x5d, CrCl est «n:45-80» mL/min by Cockcroft-Gault. Verbal order RBV.
Pt's neighbor «x4m.N» will pick up, ID checked («c1.state» DL «LICENSE:@#######|########»).
BIN 610014 PCN MEDDPRIME Grp «HEALTH_PLAN:@@@####|RX#####» Cardholder «HEALTH_PLAN:#########|@@@########01»
Copay $4.30 on card *«ACCOUNT:####»
Fup: call pt «d+3:md»   re: sx, INR check «d+4:md» w/ «x3f.F».
""")
# 20
T('us','f',(90,102),"""
DEATH SUMMARY

«p.NM» was a «age»-year-old retired schoolteacher who taught two generations at «school» in «c1.city». She was transferred from «snf» on «d-3:Ml» with fever and hypoxia. Chest film: RLL consolidation. Lactate 4.1, WBC «n:17-29».4, Na 152, creatinine 2.3. She was treated with piperacillin-tazobactam 3.375 g q6h and 2 L LR, and placed on HFNC 50 L/60%.

On «d-2:Ml» Dr. «x1.L» (pulmonary) and I met with her daughters «s1f.F» and «r2f.N», and by phone her son in «c2.city». They were clear that Miss «p.F», as everyone called her, would not want a tube. Comfort measures began at 1600. Father «x3m.L» of «church» gave the sacrament. Morphine 2 mg IV q2h prn, glycopyrrolate 0.2 mg.

I was called by RN «x4f.N» at 0412 on «d:Mo». No breath or heart sounds for two minutes, pupils fixed. Pronounced 0416, «d:L». Family at bedside.

Cause of death: a) acute hypoxic respiratory failure b) aspiration pneumonia c) vascular dementia.
Coroner («c1.county», Inv. «x5.L») declined, ref «OTHER_ID:####-##|ME##-####». Organ line #«OTHER_ID:########» ruled out by age. Released to «mort».

Certifier «x7.N», DO, lic «LICENSE:#####|DO-####»
""")
# 21
T('us','f',(27,69),"""
MyChart message thread
----
From: «p.N»
To: «x1.N», MD
Sent: «d-2:us4» 9:47 PM
Subject: Re: Re: rash from new pill??

Hi Dr. «x1.L», its «p.F» again. Started the lamotrigine like you said on the «d-9:D» and now I have red dots on my belly and my lips feel weird. Not itchy. I put a picture up here, called «BIOMETRIC:selfie_####.jpg|me_face##.png|IMG_#### face.jpeg». My husband «s1m.F» says go to the ER but I have to work at «emp» in the morning & dont have sick days til «month». Should I stop it??
----
From: «x2f.N», RN
Sent: «d-1:us4» 7:12 AM

Good morning «p.F», please STOP lamotrigine now. With lip symptoms you need to be seen today - «hosp» ED or come here at 10:30. I tried your cell «ph:d» twice and left a message with your mom. If you have trouble swallowing or eye pain call 911.
«x2f.F»
----
From: «p.N»
Sent: «d-1:us4» 7:40 AM
coming 10:30. can someone call my boss, «x3m.F» at «ph:p»? he doesnt believe me lol. also is the bill at «url:pay/#######|billing/##» right, acct «ACCOUNT:#########|4-#######»? says I owe for «d-50:us4»
----
Encounter closed by «x1.N», MD «d:us4»: seen, no mucosal erosions, no SJS/TEN (SCORTEN n/a), morbilliform eruption, lamotrigine listed as allergy, back on lithium 300 BID.
""")
# 22
T('us','m',(35,75),"""
TELEPHONE ENCOUNTER
Caller: «s1f.N» (wife, on HIPAA form)       Pt: «p.N»   DOB: «dob:us1»
Taken by: «x1f.F» MA   «d:us1» 4:52p
Call back: «ph»  ok to leave detailed msg

States «p.F» had colonoscopy w/ Dr. «x2.L» this am, 3 polyps out (one hot snare, cecum). Home since 1130. About 3 pm passed "a cup" of dark blood, now lightheaded when up. On Plavix, was held only 3 d. No fever. Belly "sore not hard." They are 40 min out past «c1.city», no car till son «s2m.F» gets off at «emp».
Protocol: rectal bleeding, post-procedure → 911 now. Wife hesitant d/t last ambulance bill (claim «OTHER_ID:############|##-#######») still in dispute. Warm transfer to on-call RN.

«x3f.N», RN addendum 5:03p: spoke w/ wife + pt, pt agrees to EMS. Called «c1.county» 911, gave address «st». Notified ED charge «x4.F» at «hosp» and Dr. «x2.L» (cell). Hgb on «d-14:us1» 14.2. 
Addend «d+1:us1» 8:15a: adm, clip x2 to cecal site, Hgb 9.8, 1 u PRBC unit # «OTHER_ID:W#### ## ######». Home likely «d+2:Mo». Instructions resent, «url0».
""")
# 23
T('us','x',(19,45),"""
TELEHEALTH CHAT TRANSCRIPT  session «OTHER_ID:^^^^^^^^-^^^^-^^^^|TH-########»
client IP «ip4»   browser Chrome/Android   location services: «c1.city», «c1.state»
identity check: selfie match 0.97, template id «BIOMETRIC:ft_^^^^^^^^^^|FACE-####-####»
date «d:iso»

[18:02] SYSTEM: «p.F» has joined
[18:03] «x1.N», FNP: Hi, I'm a nurse practitioner. Can you confirm your full name and date of birth?
[18:03] «p.F»: «p.Nl» «dob:us1»
[18:04] FNP: Thanks. What's going on today?
[18:05] «p.F»: sore throat since «d-2:Ml», fever 101.6, white spots, no cough
[18:06] «p.F»: my roommate «x2.F» tested + for strep at «clinic»
[18:08] «x1.F»: Centor 4. Any drug allergies? Amoxicillin gives you trouble?
[18:08] «p.F»: no just codeine makes me puke
[18:10] «x1.F»: OK amoxicillin 500 mg BID x10 days. Which pharmacy?
[18:11] «p.F»: «pharm», the one by the tracks
[18:12] «p.F»: can u send work note to «em» thats my supervisor
[18:14] «x1.F»: Done. Insurance shows Cigna «HEALTH_PLAN:U########|U######## 01», correct?
[18:14] «p.F»: ya
[18:15] SYSTEM: visit ended, $49 charged to card on file
""")
# 24
T('us','f',(40,72),"""
CLINICAL TRIAL SCREENING WORKSHEET
Site 014 – «hosp»         PI: «x1.N», MD, PhD
Subject screening no.: «OTHER_ID:014-####|S014-###»     Subject initials: «p.I»
Source: «p.N», MRN «MRN:#######», consent v3.2 signed «d-7:dmy» 10:40 in presence of «x2f.N», CRC

Inclusion                                          Y/N   Source
1 Age 18-75                                         Y    DOB «dob:dmy»
2 NASH F2-F3 on biopsy ≤ 6 mo                       Y    path «OTHER_ID:SP-##-####|##S-#####», «d-95:dmy»
3 MRI-PDFF ≥ 8%                                     Y    «n:12-24».3% «d-3:dmy»
4 HbA1c < 9.5                                       Y    7.«n:1-9»
Exclusion
1 ALT > 5x ULN                                      N    ALT 88
2 Alcohol > 20 g/d                                  N    AUDIT-C 1; PEth < 10 ng/mL
3 QTcF > 470                                        N    431 ms, ECG device s/n «DEVICE:SDE#########|@@########»
4 GLP-1 RA within 90 d                              ?    semaglutide stopped «d-80:dmy» → query «OTHER_ID:Q-####» to monitor «x3.N»

IWRS login from «ip4» by «em:x2f», «d:dmy»; randomization blocked pending query. FibroScan 502 Touch CAP 342, LSM 10.8 kPa.
Travel stipend card no. «ACCOUNT:#### #### #### ####». Subject prefers text «ph:d». Next of kin: partner «x4m.F».
eCRF «url:edc/014/####|crf/&&&&####»   CRC sign: «x2f.I» «d:dmy»
""")
# 25
T('us','f',(6,11),"""
«school;k1»  ·  HEALTH OFFICE
INDIVIDUALIZED HEALTH PLAN / ASTHMA & ANAPHYLAXIS

Student «p.LF»       Grade «n:1-5»     Teacher Mr. «x1m.L»      Student ID «OTHER_ID:######|S#######»
DOB «dob:us4»      Bus # 11, driver «x2.F»
Parent/Guardian 1 «s1f.N»   H «ph:d»  W «ph:d» («emp»)
Parent/Guardian 2 «s2m.N»   C «ph:p»
Custody: alternating weeks; only persons on card may pick up. Grandpa «x3m.N» may, drives a gray Jeep, tag «VEHICLE:@@@####|###@@@».
Physician Dr. «x4.L», «clinic», fax «fax»

DIAGNOSES: moderate persistent asthma; tree nut allergy (cashew, anaphylaxis at age 4)
MEDS AT SCHOOL: albuterol HFA 90 mcg 2 puffs q4h prn with spacer; EpiPen Jr 0.15 mg IM exp «month»; cetirizine 5 mL
PLAN: Green PEF > 200; Yellow 125–200; Red < 125 → 911 & call mom.
Field trip «d+20:Ml» to the dairy: nurse «x5f.N» or trained aide must attend w/ meds. On «d-30:us4» «p.F» used a friend's inhaler in PE – reviewed.
I give permission to share with lunchroom staff and bus driver.
Parent signature: «s1f.N»   «d:us4»
Nurse: «x5f.N», BSN, RN
""")
# 26
T('us','m',(22,60),"""
INTAKE HEALTH SCREENING - DETENTION MEDICAL
«prison»
Inmate: «p.LFU»      Booking # «OTHER_ID:####-#####|B######»     DOC # «OTHER_ID:######|K#####»     Live-scan FP ref «BIOMETRIC:LS##########|TCN-########;k5»
SSN «SSN:###-##-####|###-##-####»  DOB «dob:usd»   Housing: intake pod C
Arrival «d:usd» 2150 via «c1.county» transport

1. Current meds: buprenorphine/naloxone 8/2 SL BID (verified w/ «pharm», last fill «d-6:usd»), gabapentin claimed, not verified
2. Withdrawal: COWS «n:6-16», CIWA-Ar 4. Last use fentanyl ~30 h. Naloxone given by PD.
3. TB: TST placed L FA «d:usd», read «d+2:usd» = 0 mm
4. MH: hx of cutting, last in «year»; denies SI. Cellmate «x1m.L» told CO that he "gave his stuff away." Suicide watch level 2.
5. Injuries: 4 cm lac L brow closed at «hosp» «d-1:usd», 5-0 nylon x6, out 5 d
6. Dental: #30 abscess; amox 500 TID x7
7. Hep C Ab +, RNA pending. HIV Ag/Ab NR.
Emergency contact: «s1f.N» (mother), «c2.city», «ph:d»
Att'y: «x2.N». ROI signed? N
Nursing: «x3.N», LVN, lic «LICENSE:VN######|LVN#####»   Provider: Dr. «x4.L», chart review «d+1:usd»
Photo file: «BIOMETRIC:mug_######.jpg|#####_F.jpg»
""",'u')
# 27
T('us','m',(38,72),"""
SLEEP DISORDERS CENTER, «hosp»
Polysomnogram / CPAP titration (split night)

Name.......... «p.N»
Study ID...... «OTHER_ID:PSG-#####|##-###-SN»
Study date.... «d:us»          Interpreted.... «d+3:us»
DOB........... «dob:us»        BMI 3«n:2-9».4   Neck 18 in   Epworth 16/24   Mallampati IV
Referring..... «x1.N», PA-C, «clinic»
Tech.......... «x2.N», RPSGT

Diagnostic: TST 138 min, SE 71%, AHI «n:32-88».2, RDI 61, supine AHI 92, nadir SpO2 74%, T88 31 min. PLMI 12. No Cheyne-Stokes. REM not seen.
Titration: 5→13 cmH2O; at 12 AHI 2.1 incl. supine REM.
ECG: sinus, PVCs, one 2.9 s pause (epoch 611) – phoned to Dr. «x3.L» 0640.
IMPRESSION: Severe OSA (G47.33).
REC: AirSense 11 AutoSet 8–14, heated humidifier, AirFit F20 large. Unit dispensed by «hh» («x4.F») SN «DEVICE:23#########|22########», DN «DEVICE:###», modem MAC «mac». Compliance at «url:sleep/p/######|rt/&&&&##».
No driving when drowsy: he drives for «emp» and his DOT card expires «d+25:us» — 30-day download to be sent to examiner, fax «fax».
Read by «x5.N», MD, D-ABSM
""")
# 28
T('us','f',(30,85),"""
«lab»
«st», «c1.city», «c1.state» «c1.zip»   Tel «ph:p»    Director: «x1.N», PhD, D(ABCC)    CLIA# «LICENSE:##D#######»
====================================================================
PATIENT: «p.LFn»              SPEC #: «OTHER_ID:########-#|@#######»
SEX: F   DOB: «dob:us»                 COLL: «d-1:us» 0655   RECD: «d-1:us» 1420   RPT: «d:us»
PHYS: «x2.L», «x3.I»               CLIENT: «clinic»    CLIENT PH: «ph:d»
PT ID: «MRN:#####|P######»       BILL: Medicare «SSN:#@*#@*#@@##»
====================================================================
TEST               RESULT   FLAG   REF            UNITS
GLUCOSE            «n:104-260»      H      65-99          MG/DL
CREATININE         1.«n:10-90»     H      0.50-1.05      MG/DL
eGFR (CKD-EPI 21)  41       L      >59            ML/MIN/1.73
POTASSIUM          5.«n:1-9»      H      3.5-5.2        MMOL/L
HGB A1C            8.«n:1-9»      H      4.8-5.6        %
TSH                2.410           0.45-4.5       UIU/ML
VITAMIN D 25-OH    18       L      30-100         NG/ML
ANA                1:320 SPECKLED
ANTI-SM/RNP        NEG   
--------------------------------------------------------------------
COMMENT: K+ SLIGHT HEMOLYSIS. REPEATED. CALLED TO «x4f.FU» «d:us» 0810 RB. PREVIOUS K+ 4.6 ON «d-90:us» (SPEC «OTHER_ID:########-#»).
TECH: «x5.I» 417
""")
# 29
T('us','m',(25,84),r"""
MSH|^~\&|LAB|«hosp;k3»|EHR|MAIN|«d:h12»||ORU^R01|«OTHER_ID:MSG#######|##########»|P|2.5.1
PID|1||«MRN:########»^^^MR~«SSN:###-##-####»^^^SS||«p.HL»||«dob:h8»|M|||«st»^^«c1.city»^«c1.state»^«c1.zip»||«ph:p»|||S||«ACCOUNT:##########»
NK1|1|«x1f.HL2»|SPO||«ph:d»
PV1|1|E|ED^08^A|||| «LICENSE:1#########»^«x2.HL»^^^^MD
IN1|1|BCBS|«HEALTH_PLAN:@@@#########»|||||«HEALTH_PLAN:#######»
OBR|1|«OTHER_ID:ORD######|#######»|«OTHER_ID:##-###-####|A########»|57021-8^CBC W AUTO DIFF^LN|||«d:h8»
OBX|1|NM|6690-2^WBC^LN||«n:4.1-18.9»|10*3/uL|4.5-11.0|H|||F
OBX|2|NM|718-7^HGB^LN||«n:8.1-16.9»|g/dL|13.5-17.5|L|||F
OBX|3|NM|777-3^PLT^LN||«n:90-420»|10*3/uL|150-400||||F
OBX|4|ST|58410-2^DIFF^LN||toxic granulation, Dohle bodies, few Howell-Jolly bodies||||||F
NTE|1||slide reviewed by «x3.L» «d:mdz», called to Dr «x2.L» 1012 with readback, known splenectomy «year» for hereditary spherocytosis, HbS trait, platelets clumped on EDTA, repeat in citrate if clinically needed; no blasts seen, no schistocytes
NTE|2||neutrophil left shift with 9 percent bands, consider infection; manual differential 100 cells by tech 14
""")
# 30
T('us','x',(40,80),"""
mrn,last_first,dob,admit,disch,unit,attending,payer_id,zip,last_ip,note
«MRN:######»,"«p.LF»",«dob:iso»,«d-6:iso»,«d:iso»,MS3,«x1.L»,«HEALTH_PLAN:@@@######|#########»,«c1.zip»,«ip4»,"LOS 6, DRG 871, sepsis from E. coli UTI, ceftriaxone 2 g -> cefpodoxime; home w/ «x2.F»"
«MRN:######»,"«x3.LF»",«dobr:30-88:iso»,«d-3:iso»,«d:iso»,ICU,«x4.L»,SELF,«c2.zip»,,"DKA, AG 28, insulin gtt 0.1 u/kg/h, A1c 13.1; pump sn «DEVICE:PE######|########» sent w/ sister"
«MRN:######»,"«x5.LF»",«dobr:30-88:iso»,«d-11:iso»,,SNF,«x1.L»,MCR,,,"swing bed day 9 of 20, Hgb 8.1, Gordon's patterns done, awaiting bed at «snf»"
# nightly export 06:00 host 4, rows 3, checksum ok
# questions: «em:x6»
""")
# 31
T('us','f',(30,66),"""
EXPLANATION OF BENEFITS — THIS IS NOT A BILL
Aetna Choice POS II                                Statement date: «d:L»

Subscriber: «p.N»                     Member ID: «HEALTH_PLAN:W## ########|W#########»
Group name: «emp»       Group number: «HEALTH_PLAN:#######-##-###|#######»
Mail to:
 «p.NU»
 «st»
 «c1.city» «c1.state» «c1.zip»

Claim for: «x1.F» (dependent)       Claim ID: «OTHER_ID:E#########-##|@########»
Provider: «hosp» (out of network)   Patient acct: «ACCOUNT:##########|H########»
Service date   Description                    Billed      Allowed   Plan paid   You owe
«d-31:us1»      ER visit lvl 4 (99284)         $1,«n:112-980».00   $611.40   $411.40     $200.00
«d-31:us1»      CT head w/o (70450)            $2,310.00   $388.12   $310.50     $77.62
«d-31:us1»      Ondansetron ODT 4 mg           $41.00      $2.10     $2.10       $0.00
Remark code 45: charge exceeds fee schedule.  Remark 119.
Deductible met to date: $«n:300-1400».00 of $1,500.00

Check «ACCOUNT:########» was mailed to the provider on «d-4:L».
Questions? Member Services «ph:1», TTY 711, or «url:eob/######». To appeal, write to the address on your card by «d+180:L», or ask «x2.N», your case advocate, ext. «PHONE:#####».
""")
# 32
T('us','m',(65,89),"""
BILLING FACE SHEET (UB-04 WORK COPY)
FL1 Provider: «hosp», «st», «c1.city» «c1.state» «c1.zip»
FL3a PCN: «ACCOUNT:##########|@#########»   FL3b MRN: «MRN:######»
FL6 From «d-4:usd» Thru «d:usd»
FL8 Name: «p.LFM»     FL10 DOB: «dob:h8»   FL11 Sex: M
FL9 Addr: on file
FL12 Adm: same Hr 22 Type 1 Src 7    FL17 Stat 06 (to «hh»)
FL31 Occ 11 «d-6:usd»
FL50 Payer A Medicare, B AARP Medigap    FL60 Ins ID A «SSN:#@*#@*#@@##», B «HEALTH_PLAN:#########-1#|###########»
FL58 Insured: same     FL62 Grp: «HEALTH_PLAN:PLAN @###|#####»
FL63 Auth: «OTHER_ID:########|AUTH#######»
FL67 I21.4  A I10  B E78.5  C Z95.5   DRG 281   Rev 0120 x4, 0300, 0480, 0636
FL76 Attending NPI «LICENSE:1#########» «x1.LFU»
FL77 Operating: none
Coder note: query to Dr. «x1.L» «d+2:usd» re type 2 MI vs NSTEMI (trop T hs 44→«n:90-400» ng/L); answered, agree NSTEMI. Biller «x3f.F» ext «PHONE:####»; Medicare rep «x4f.F» said ADR due «d+30:usd», send to fax «fax:1».
""")
# 33
T('us','m',(22,63),"""
DOCTOR'S FIRST REPORT OF OCCUPATIONAL INJURY

1. Insurer: Liberty Mutual, claim «OTHER_ID:WC###-######|###-##-#####», adjuster «x1.N» (fax «fax»)
2. Employer: «emp», «c1.city». Contact: «x2.F» in HR
3. Employee: «p.N», SS# «SSN:###-##-####», DOB «dob:us4», Job: forklift operator / 4 yrs
4. Date of injury «d-1:us4» at 2:15 AM.  Date last worked «d-1:us4».  First exam «d:us4» 8:30 AM at «clinic»
5. Patient's statement: "The forks came down and I pulled my hand back but not quick enough. «x3m.F» on my line hit the stop." Unit involved Toyota 8FGCU25 s/n «DEVICE:#####|8FG#####».
6. Findings: R ring finger crush, 40% subungual hematoma, transverse tuft fx distal phalanx, 2PD 6 mm, FDP/FDS intact. No felon. Tetanus updated. Trephination w/ 18 g. Vitals OK. Tdap 0.5 mL.
7. Dx: S62.634A.  8. Consistent with history: Y.
9. Tx: stack splint 3 wk, cephalexin 500 QID x5d, ibuprofen 600. Hand surgeon referral Dr. «x4.L» in «c2.city», «d+6:us4».
10. Work status: no use R hand through «d+7:us4». Drove himself in company van plate «VEHICLE:@######|#@##@##» (fleet unit 12) — told not to drive on tramadol.
Drug screen CCF specimen «OTHER_ID:########|##########», collector «x5.L», negative.
«x6.N», DO   Lic «LICENSE:#####|OS####»   Tax/NPI «LICENSE:1#########»
""")
# 34
T('us','f',(16,44),"""
ED PHYSICIAN NOTE — TRAUMA ACTIVATION LEVEL II
pt «p.N», arrived «d:md» 2307, registered first as "Trauma «?Kilo|Zulu|Tango», Doe" mrn «MRN:#######» merged to «MRN:#######»

«age»F unrestrained back-seat passenger, rollover on CR 12 near «c1.city». Car insured by her aunt «x1f.N»; sheriff's tow slip left in belongings bag: VIN «vin», tag «VEHICLE:@@@-###|#@@ ###». Driver, «x2m.F», DOA per EMS — she does NOT know yet, family coming from «c2.city».
Primary: A patent, c-collar. B ↓ R, CT 28 Fr R by me w/ rush of air & 250 cc. C HR 128 BP 92/50, 18g x2, 2 u O neg (whole blood unit «OTHER_ID:W########## ##|W############»), TXA 2 g. D GCS 14 (E4 V4 M6), PERRL 3 mm. E abrasions, L thigh deformity, Hare traction.
eFAST: + RUQ Morison's pouch. XR pelvis neg. Base deficit −9, lactate 5.«n:1-8», Hgb 9.1, EtOH 0, hCG neg.
Surgery (Dr. «x3.L») to bedside 2319. OR 2336. CT not done.
Transfer: discussed w/ «x4.F» at transfer ctr, accepted «hosp» Dr. «x5.L», helicopter N-number not recorded, weather hold. 
Mother «s1f.N» reached 0010 at «ph», gave PMH: von Willebrand disease type 1, seizure in «year», allergy sulfa. DDAVP 0.3 mcg/kg given.
CC time 74 min. «x6.N», MD   «d+1:us1» 0140
""")
# 35
T('us','m',(60,89),"""
DEVICE CLINIC – REMOTE TRANSMISSION REVIEW
Pt: «p.LF»     DOB: «dob:us»      Clinic ID: «MRN:D####|######»
Device: Medtronic Azure XT DR MRI W1DR01    S/N «DEVICE:RNB######@|RNB######»     Implanted «d-700:us» by «x1.N», MD at «hosp»
RA lead 5076-52 s/n «DEVICE:PJN#######|LEN######»     RV lead 3830-69 (LBBAP) s/n «DEVICE:LFF######@»
Monitor: MyCareLink Relay, MAC «mac», last IP «ip4»
Transmission: «d:us» 02:41, scheduled

Battery 2.98 V, est 9.«n:1-8» yr. AP 62%, VP 98%. RA thr 0.75 V@0.4, sens 2.1 mV, imp 456. RV thr 0.5, R n/a, imp 589.
AT/AF burden «n:1-14»% since «d-91:us1», longest 19 h beginning «d-17:us1» 23:05. No VT. OptiVol normal. Mode switch 41.
Not on OAC: CHADS-VASc 4, prior GI bleed (Heyde syndrome, s/p TAVR). Spoke to pt at «ph:d» – says daughter «s1f.F» noticed he was "gray" that weekend when they drove to «c1.city» for the funeral of his brother «s2m.F». No syncope.
Plan: Dr. «x1.L» to discuss LAAO vs apixaban 5 BID on «d+9:us1». Next remote «d+91:us1». Report posted «url:cied/####|pdf/######».
Reviewed: «x2f.N», RN, CCDS
""")
# 36
T('us','f',(40,68),"""
LIVER TRANSPLANT SELECTION COMMITTEE
DATE: «d:us»
PATIENT: «p.N», «age» Y/O F, MRN «MRN:########», UNOS ID «OTHER_ID:@@@@###|######», LISTED «d-120:us» 
REFERRED BY «x1.N» OF «c1.city»
DIAGNOSIS: WILSON DISEASE WITH CIRRHOSIS (ATP7B H1069Q HOMOZYGOUS), CHILD-PUGH C11, MELD 3.0 = «n:24-36», NA 127, BILI 14.2, INR 2.4, CERULOPLASMIN 6 MG/DL. KAYSER-FLEISCHER RINGS. FAILED TRIENTINE.
CARDIAC: DSE NEG «d-33:us». PFT OK. DEXA T -2.1. MAMMO BIRADS 1. 
PSYCHOSOCIAL: SIPAT 12. CAREGIVERS HUSBAND «s1m.F», SISTER-IN-LAW «r2f.N» (CELL «ph:d»). WILL STAY AT «st», «c2.city», «c2.state» «c2.zip».
FAMILY HX: GRANDMOTHER ALIVE AT «AGE», NO LIVER DISEASE; BROTHER DIED AT 19.
FINANCIAL: UNITEDHEALTHCARE OPTUM TRANSPLANT, POLICY «HEALTH_PLAN:#########», CASE MGR «x3.N», FAX «fax:p», AUTH «OTHER_ID:A#########». COBRA ENDS «d+200:us», LAID OFF FROM «emp».
LIVING DONOR: NEPHEW EVALUATED UNDER SEPARATE CHART, DONOR ID «OTHER_ID:LD####|D-##-###».
DECISION: REMAIN ACTIVE STATUS. DR. «x4.L» TO REQUEST NO EXCEPTION. REPEAT LABS EVERY 7 DAYS AT «lab».
COORDINATOR «x5f.N», RN
""",'u')
# 37
T('us','m',(90,100),"""
«hospice» RN visit  «d:us1»  1330-1425
Pt «p.N»  «age» yo   dx ES COPD, Alz (FAST 7c)   PPS 30%   bene period 3 (rec'd «d-40:us1»)
Home: trailer behind son's, «st», «c1.city».
Pt found in bed, opens eyes to name, "ready to see «x1f.F»" (late wife). RR 28 w/ accessory use, O2 3L conc (Invacare s/n «DEVICE:##@#######|##########»), SpO2 86. Lungs dim w/ coarse bases. MAC «n:18-22» cm, down 1.5 since «d-28:us1». PO intake sips. LBM 4 d ago → bisacodyl supp given, eff. Stage 3 sacrum 3x2.4x0.3, Medihoney. No Foley.
Meds: Roxanol 20 mg/mL 0.25 mL q2h prn used x5/24 h, count 21 mL verif w/ dtr-in-law «s1f.F»; lorazepam 0.5 SL; comfort kit in fridge. Spoke w/ Dr. «x2.L» → sched morphine 5 mg q4h ATC.
Family: son «s2m.F» exhausted; granddtr flying in from «c2.city» on the «d+2:D». VA paperwork, claim «OTHER_ID:########|C-## ### ###»; chaplain «x3.F» f/u. FH choice: «mort», «ph:7».
Next RN visit «d+1:md», aide «x6f.F» M-F. On-call # reviewed «ph:p».
Ins: Medicare «SSN:#@*#-@*#-@@##»
«x7f.N» RN CHPN
""")
# 38
T('us','f',(90,103),"""
                 ADMISSION RECORD  (FACE SHEET)
Facility: «snf»                     Wing B
Resident name: «p.LFM»         Preferred: «p.F»
Res #: «MRN:#####|####»     Photo: «BIOMETRIC:res_#####_face.jpg|RES####.bmp»
Adm: «d:us» 14:20 from «hosp»
DOB: «dob:us»   Age: «age»   Sex: F   Marital: W   Relig: Lutheran
SSN: «SSN:###-##-####»   Medicare: «SSN:#@*#@*#@@##»   Medicaid: «HEALTH_PLAN:##########|@#########»
Prev addr: «st», «c1.city» «c1.state» «c1.zip»

CONTACTS
 1  «s1m.N»      son/POA-HC   «ph:p»
 2  «x1f.N»      niece        no phone
Physician: «x2.N», MD   NPI «LICENSE:1#########»
Pharmacy: «pharm»    Mortuary: prearranged
Allergies: codeine, latex
DX: F03.90 dementia; I48.20 AF; N18.31; M81.0; Z74.1; hx Hodgkin lymphoma 1978
Diet NAS mech soft, thin liquids. Code DNR (POLST «d-890:us»). Glasses, U/L dentures (marked «p.LU»), HA R s/n «DEVICE:#######|@########».
Prepared by «x5f.N», Admissions
""")
# 39
T('us','m',(45,82),"""
CARDIOLOGY CONSULTATION
REQUESTING PHYSICIAN: «x1.N», M.D.
DATE OF CONSULTATION: «d:L»
THE PATIENT IS A «age»-YEAR-OLD GENTLEMAN FROM «c1.city» WHO WORKED AT «emp» FOR MANY YEARS. HE CAME IN ON «d-1:L» WITH SUBSTERNAL PRESSURE WHILE SHOVELING, RELIEVED BY HIS BROTHER «s1m.F»'S NITROGLYCERIN. PERIOD. HE HAD A STENT TO THE LAD BY DR. «x2.L» AT «hosp» IN «year». I DO NOT HAVE THAT REPORT. PAST HISTORY: DRESSLER SYNDROME, GOUT, BARRETT ESOPHAGUS. MEDICATIONS: METOPROLOL TARTRATE 25 MG TWICE DAILY, ATORVASTATIN 80, ALLOPURINOL 300. SOCIAL: MARRIED TO «r3f.F», TWO DAUGHTERS, CHEWS TOBACCO.
EXAMINATION: BLOOD PRESSURE 148/88. JVP 7. S4 GALLOP. NO KUSSMAUL SIGN. EKG SHOWS WELLENS TYPE B T WAVES V2-V4. TROPONIN I 0.08 TO «n:1-6».4. HEART SCORE 7, TIMI 4. 
IMPRESSION: NON-ST ELEVATION MYOCARDIAL INFARCTION.
PLAN: HEPARIN, ASPIRIN, TRANSFER FOR CATHETERIZATION TOMORROW, «d+1:Ml». I SPOKE WITH DR. «x4.L» WHO ACCEPTS. THE WIFE CAN BE REACHED AT «ph:d». 
THANK YOU, «x1.F», FOR LETTING US SEE MR. «p.L».
«x5.NM», M.D., F.A.C.C.
JOB: «OTHER_ID:######|#########»  DD: «d:us»  DT: «d:us»  CC: «x6.N», D.O., FAX «fax:d»  MR: «MRN:##-##-##|######»
""",'u')
# 40
T('us','f',(50,89),"""
SBAR handoff, Med/Surg → swing bed
S: «p.L», rm 206, 5 d s/p sigmoid colectomy (Hartmann's) for perf'd diverticulitis, going to swing bed 1400 today «d:md».
B: «p.F» is «age», lives w/ sister «x1f.F» in «c1.city», hx COPD GOLD 3, hx DVT. Surg Dr. «x2.L» «d-5:md». Full code. Allergies Keflex/shellfish. Pacer in L chest, card says s/n «DEVICE:########|PJX######».
A: VSS, 2 L NC baseline. Ostomy pink, 1 3/4", output 400 pasty. JP out «d-1:md» 30 cc. Midline w/ staples, Wound vac −125, next change «d+1:md». Foley out, voiding. WBC 9.«n:1-8», Hgb 9.6, K 3.4 (40 KCl given), Mg 1.7. PICC R basilic 4 Fr, day 4, Zosyn thru «d+3:mdz». Lovenox 40 @ 2100. Norco 5 last 1145. BM/ostomy teaching started w/ WOCN «x3f.L», pt says "«x1f.F» can do it, I can't look."
R: PT/OT eval, wean O2, CBC qod, call «x2.L» if T >101 or stoma dusky. SW «x4.F» working on auth, «?UHC|Humana|Wellcare» # «HEALTH_PLAN:#########|H#########», pending since «d-1:md», ref «OTHER_ID:A#########|#########». Belongings + $62 w/ pt. Sister to be called on arrival «ph:7» (may be at «church» til 3).
Given by «x5.N» RN → «x6f.N» RN, bedside, 1352
""")
# 41
T('us','m',(40,70),"""
PRIVACY OFFICE — ACCESS AUDIT SUMMARY
Matter «OTHER_ID:PRV-##-###|HIM-####»      Prepared «d:L» by «x1.N», RHIA
Complainant / patient: «p.N», MRN «MRN:#######»

Mr. «p.L» wrote on «d-12:L» that his ex-wife, «x2f.N», a phlebotomist at «hosp», knew his hepatitis B result before he did. Access to the chart in that period:

«d-39:iso» 08:12:44  user «x3.N»  ip «ip4»  LAB RESULT VIEW  (ordering provider – OK)
«d-38:iso» 23:57:02  user «x2f.N»  ip «ip4»  FACE SHEET, HBV DNA 2.1E5 IU/mL  (no treatment relationship)
           23:58:30  same user, login by palm vein template «BIOMETRIC:PV-######|pv_^^^^^^^^»

Interview «d-5:Mo»: Ms. «x2f.L» said the reader "always lets me in as «x5f.F»." Biomedical tested reader s/n «DEVICE:PS#######|######-##» — false accept not reproduced.
Finding: impermissible access, low probability of compromise NOT shown. Letter to patient at «st», «c1.city» «c1.state» «c1.zip» by certified mail; OCR portal entry due in 60 days. Sanction per policy HR-114.
Questions: «em:x1»
""")
# 42
T('us','f',(55,80),"""
FAX COVER / CONCURRENT REVIEW
TO: WellCare UM, attn «x1f.F»      FAX «fax:d»
FROM: «x2f.N», RN, CM – «hosp»      PH «ph:x»      FAX «fax:d»
DATE «d:us1»     PAGES 4
RE: «p.LF»  DOB «dob:us1»  MBR# «HEALTH_PLAN:########|W########»  REF# «OTHER_ID:##########|IP#######»  ADM «d-3:us1» INPT
FAC NPI «LICENSE:1#########»

Day 4 clinicals: COPD exac w/ acute hypercapnic resp failure. ABG adm 7.24/78/61 → «d-1:us1» 7.36/54/70. BiPAP 14/6 nocturnal, off x6 h daytime. Solu-Medrol 60 q8 → pred 40. Azithro d4/5. CXR no infiltrate. WBC 14.9 (steroids). 6MWT desat 82% at 120 ft on 3 L, needs 6 L w/ activity; home baseline 2. PT rec SNF, pt declines, wants home w/ «hh». BODE 8, mMRC 4.
Dr. «x3.L» (hospitalist, taking over from Dr. «x4.L» «d-1:us1») expects 2 more midnights.
D/C barriers: home NIV approval, DME «x5.F» needs CMN; dog at home cared for by neighbor in «c1.city».
Requesting «d-1:us1» thru «d+2:us1». If denied please call for P2P before noon; Dr. «x3.L»'s cell is «ph:d».
** Confidential — if received in error call us **
""")
# 43
T('us','f',(35,70),"""
Infusion nursing note & pump exchange, «hh»

Patient:   «p.N»                   Therapy: TPN 1800 mL cyclic 12 h / short bowel (Crohn)
ID:        «MRN:HI-#####|######»   Visit: «d:M3» 18:40
Access:    SL tunneled Hickman R IJ, placed «d-210:M3» Dr. «x1.L»
Old pump   CADD Solis VIP  SN «DEVICE:#######|##@#####»  (error 41-13, downstream occlusion x9)
New pump   CADD Solis VIP  SN «DEVICE:#######|##@#####»  Wi-Fi module «mac», assigned address «ip4»
Paired to family router ok after husband «s1m.F» read the key off the fridge.

«p.F» has had chills ~20 min into hook-up on «d-2:M3s» and «d-1:M3s». T 99.1 tonight before start. Exit site clean. Cultures x2 (line/periph), labels «OTHER_ID:BC#######|@##-#####», dropped at «hosp» lab by me. Ethanol lock held. Weight 48.«n:1-9» kg. TG 212, Mg 1.5, Zn 54. Called Dr. «x2.N» 19:15 → no TPN tonight, D10 at 60 mL/h, ED for rigors. RPh «x3.F» to remake bag w/ SMOFlipid.
Supplies: order «OTHER_ID:SO-######|######», courier due «d+1:M3s» to work address («emp», «c1.city»).
Pt has my number «ph:d».
«x4f.N», RN, CRNI
""")
# 44
T('us','m',(30,85),"""
CERTIFICATE OF MEDICAL NECESSITY / DETAILED WRITTEN ORDER
Section A   Initial «d:us»    
Patient: «p.N», «st», «c1.city», «c1.state» «c1.zip»   «ph:p»   HICN/MBI «SSN:#@*#-@*#-@@##»
Supplier: «hh», NSC# «LICENSE:##########|#######001», «ph:p»
Pt DOB «dob:us»   Sex M   Ht 70 in   Wt «n:160-330» lb
Physician: «x1.NM», MD   NPI «LICENSE:1#########»   Fx «fax:d»

Section B   Dx G12.21 (ALS)  Est length of need 99 mo
 1. Item: group 3 power wheelchair K0861, multiple power options, Permobil M3, tilt E1002, mini-joystick
 2. Face-to-face «d-12:us»: ALSFRS-R «n:18-36»/48, bulbar onset, C9orf72 expansion; MMT deltoids 2/5; cannot self-propel; fell twice since «d-60:us».
 3. Home assessed by the ATP and «x3f.N», OTR/L on «d-5:us»; doorways 32", ramp built by «church» men's group.
Section C   Charges $«n:21-34»,410.00   Serial no. (on delivery): «DEVICE:M3-######|#########»
Section D   I certify the above.   /s/ «x1.L»   «d:us»
Intake note: wife «s1f.F» asks text not call. Secondary BCBS «HEALTH_PLAN:R########|@@@############». Van lift: 2016 Sienna, VIN «vin».
""")
# 45
T('us','f',(90,99),"""
LONG-TERM CARE INSURANCE — ATTENDING PHYSICIAN'S STATEMENT
Genworth policy «HEALTH_PLAN:@@@#######|########@»     Claim «OTHER_ID:##########|LTC-######»     Benefit analyst «x1.N», email «em:x1»

Insured: «p.NM»      DOB «dob:L»      Now residing: «snf», «c1.city»
Previously: «st» since «year»

Please print. (form completed by «x2.N», MD; last office visit «d-10:L»)
1. Diagnoses & onset — Lewy body dementia (hallucinations of children, RBD, neuroleptic sensitivity), onset approx «year»; spinal stenosis.
2. SLUMS «n:7-16»/30 on «d-10:us4». GDS 5. Clock 0/4.
3. ADLs needing hands-on help: bathing X  dressing X  toileting X  transferring _  continence X  eating _
4. Expected > 90 days? YES.
5. Remarks: Mrs. «p.L» is «agew» and until «d-150:L» her husband, «s1m.N», himself «AGE», did everything. He fell on the ice and is at «hosp». Daughter «s2f.F» holds POA; a neighbor witnessed the fall.
6. Caregiver checks may be deposited to acct «ACCOUNT:#########|##########», routing «ACCOUNT:0########» per daughter, «ph:p».
Physician license «LICENSE:@#####|MD-#####», fax «fax».
Signed «d:L»
""")
# 46
T('uk','f',(30,80),"""
«clinic»
«st», «c1.city» «c1.zip»
Tel: «ph»

«d:UL»

Urgent Suspected Cancer – 2WW Upper GI
«hosp»

Dear Colleague

Re: Mrs «p.N», DOB «dob:uk», NHS No «SSN:### ### ####»
     «st», «c2.city» «c2.zip»  Mobile «ph»

I would be grateful if you would see this «age» year old dinner lady from «school» with progressive dysphagia to solids over 8 weeks and 6 kg weight loss. Bread sticks at the level of the sternal notch. She had H. pylori eradication in «year» and a normal OGD under Mr «x1.L» at that time. No melaena. Smokes 15/day, minimal alcohol.

PMH: Hypothyroid, Raynaud's, ?limited systemic sclerosis seen by Dr «x2.L». 
Meds: levothyroxine 100 micrograms, nifedipine MR 30 mg, lansoprazole 30 mg od.
O/E: Thin, BMI 19, no Virchow's node. Hb «n:84-116», MCV 74, ferritin 5, CRP 12, eGFR >90.

She is due to travel to see her son «s1m.F» in «world» on «d+24:uo» and is anxious that this be sorted beforehand. Her husband «s2m.F» is happy to take calls.

Yours sincerely

Dr «x3.N»
GMC «LICENSE:#######»      Dictated on «d-1:uk», checked and signed electronically
UBRN «OTHER_ID:#### #### ####»
""")
# 47
T('uk','m',(18,75),"""
EMERGENCY DEPARTMENT DISCHARGE LETTER TO GP
Hospital: «hosp»   Attendance no: «OTHER_ID:ED##/######|A#######»
Pt: «p.LFU» (Mr)   Hosp No. «MRN:@######|######»   NHS «SSN:##########|### ### ####»   DOB «dob:dmy»
Arrived: «d:dmy» 01:12   Left: 04:55   Seen by: Dr «x1.N» (FY2), d/w Dr «x2.L» (ST5)
GP: Dr «x3.L», «clinic»

PC: Fell from e-scooter, no helmet. ETOH ++.
Findings: GCS 14→15, NEXUS neg after sober. 5cm lac occiput, glued + 4 staples. Tender R anatomical snuffbox. CT head (NICE CG176): NAD. XR scaphoid views no #. Battle's sign neg.
Obs: HR «n:70-104», BP 128/76, RR 16, sats 99% RA, T 36.4, NEWS2 1, BM 5.9.
Rx: paracetamol 1g, ibuprofen 400mg, dT/IPV booster, futura splint.
Social: student at uni, lives at «st», «c1.city» with flatmate «x4m.F» who collected him. Mum «s1f.F» phoned from «c2.city».
Police (PC «x5.L», collar no. «OTHER_ID:####|@@####») took scooter. They also asked for blood – declined pending consent.
Follow up: virtual fracture clinic in 7-10/7, they'll text «ph». ROS 7/7 with practice nurse, i.e. «d+7:Um».
Head injury leaflet given.
""")
# 48
T('uk','f',(90,101),"""
Ambulance PRF summary — CAD «OTHER_ID:########|N########»   «d:ukd»
callsign N412  reg «VEHICLE:@@## @@@|@@##@@@»  crew «x1.N» (para, HCPC «LICENSE:PA#####»), «x2.F» (ECA)
999 rcvd 06:51 cat 2, o/s 07:29, clear 08:44 @ «hosp» resus, offload 31 min

Pt «p.F» «p.L» «age»F, lives «snf;k1», «st», «c1.city». NoK dau «s1f.N» «ph» aware. 
HPC: Found 06:40 by carer «x3f.F» slumped L, last seen well 02:00. FAST + : L facial droop, L arm 0/5, dysarthria. RACE 6. BM 7.2. GCS E4V4M6. HR 92 AF irreg, BP 187/96, SpO2 94% air, T 36.1, RR 18.
PMH: AF (apixaban stopped «d-20:ukd2» post PR bleed), T2DM, #NOF 2018, vasc dementia. 
Mrs «p.L» normally walks w/ zimmer, chatty, "did the crossword yesterday" per carer. 
ReSPECT form dated «d-200:ukd»: for hospital, not for CPR. Seen & copy taken.
Tx: O2 nil, head 30°, 20G L ACF, pre-alert 07:48 stroke nurse «x4.F». NHS no on MAR sheet «SSN:### ### ####».
Property: glasses, ring, blue handbag (contained bank card ending «ACCOUNT:####», left w/ home manager «x5f.N»). Home tel «ph».
Remarks: LP15 ser «DEVICE:########» sync'd.
""",'l')
# 49
T('ie','m',(40,78),"""
Department of Rheumatology, «hosp»
Private & Confidential

Clinic: «d-4:uk»   Typed: «d:uk»   Typist: «x1f.I»
MRN «MRN:######|@######»     PPSN «SSN:#######@|#######@@»

Dr «x2.N», «clinic», «c1.city», «c1.county»

RE: «p.N», «st», «c2.city», «c2.zip». D.O.B. «dob:uk».

Diagnosis: Seropositive RA (anti-CCP 340), Felty's excluded; bronchiectasis
Current: methotrexate 15 mg s/c weekly, folic acid 5 mg, hydroxychloroquine 200 mg, rituximab 1 g x2 (last «d-186:uk»)

Dear «x2.F»,
Many thanks for your letter of the «d-20:D». I reviewed «p.F» with his wife «s1f.F». He is back farming and playing the accordion at Mass. DAS28 is «n:2.1-4.9», two swollen MCPs. IgG has drifted to 5.1 g/L and he has had three chest infections since Christmas; sputum in «month» grew Pseudomonas. I have stopped further rituximab and will discuss with Prof «x3.L». Baker's cyst aspirated L knee, 25 ml, 40 mg Depo-Medrone.
Pharmacist is «x4m.N» («ph»). 
Bloods 6-weekly with yourselves, copies to «em:x5» please.
Kind regards,
Dr «x5.N», MCRN «LICENSE:######», Consultant Rheumatologist
""")
# 50
T('au','f',(24,80),"""
«hosp» — Discharge Referral
URN: «MRN:######|#######»    Medicare: «SSN:#### ##### #»
«p.LFU»   F   DOB «dob:uk»   «age»y
«st», «c1.city» «c1.state» «c1.zip»   Ph «ph»

Admitted «d-3:uk» under Dr «x1.N» (Gen Med). Discharged «d:uk» to home w/ partner «x2m.F».
GP: Dr «x3.N», «clinic»

Dx: Severe community acquired pneumonia (SMART-COP 5) w/ type 1 resp failure; incidental Q fever serology ph II IgM +ve. Pt is a shearer's cook, last on a station out of «c2.city» till «d-14:Um».
Progress: brought in by RFDS. Benzylpenicillin 1.2 g QID + doxycycline 100 BD. HFNP 40 L. CRP 312→«n:40-90». ECG QTc 441. Dr «x4.L» (ID, telehealth) advised 2 wks doxy; echo no vegetation.
Meds on d/c: doxycycline 100 mg BD for 11 more days; Panadol Osteo; perindopril 5 ceased (AKI, Cr 168→102).
For GP: rpt serology 3/12, notifiable – PHU aware (ref «OTHER_ID:NCD######|##/####»). CXR 6/52.
WorkCover? employer «emp» informed w/ consent, HR «x5f.F» «em:x5f».
Pt's sister «s1f.F» (an RN) rang x2, happy w/ plan.
JMO: «x6.N»  prov no «LICENSE:######@@|#######@»
""")
# 51
T('ca','m',(50,84),"""
NEUROLOGY CONSULTATION — «hosp»
Patient: «p.LF»     HCN: «SSN:####-###-###-@@|#### ### ###»     MRN: «MRN:########|J#######»
DOB: «dob:iso»        Visit: «d:iso»       Referring: Dr. «x1.N» (CPSO «LICENSE:#####|######»)

Thank you for referring this «age»-year-old right-handed retired bush pilot from «c1.city» regarding tremor.

History was taken with his common-law partner, «x2f.N». Rest tremor of the right hand began about «year»; handwriting smaller; he acts out dreams and once struck «x2f.F». Anosmia x10 years. No falls. Constipation. His father had "shakes" in his eighties; an uncle from «world» likely essential tremor.
Medications: ramipril 5 mg, rosuvastatin 10 mg. Allergic to ASA.
Exam: MoCA 27. Hypomimia. UPDRS-III «n:18-34». Froment's manoeuvre brings out cogwheeling at R wrist. Myerson's sign present. Gait reduced arm swing R. No Romberg.
Impression: idiopathic Parkinson disease, Hoehn & Yahr 1.5. LRRK2 panel offered (PD GENEration).
Plan: levodopa/carbidopa 100/25 ½ tab TID ↑ to 1 tab TID by «d+21:iso». MRI booked «d+40:iso», req «OTHER_ID:#######|MR-#####». Transport Canada to be notified; aviation licence «LICENSE:@@######|######».
Return «d+90:iso». His number on the lake is a sat phone, otherwise leave word w/ «x3.N» at the post office, «ph:p».
Dictated by Dr. «x4.N»; cc: physio «x5f.L», fax «fax:p»
""")
# 52
T('uk','f',(48,79),"""
GYNAE-ONCOLOGY SMDT OUTCOME PROFORMA
MDT date «d:ukd»      Chair Miss «x1f.L»     Coordinator «x2f.N» («em:x2f»)
Patient      «p.N»
NHS no       «SSN:### ### ####»
Hosp no      «MRN:RX#####|@@######»
DOB          «dob:ukd»
Trust        «hosp»     Ref cons: Mr «x3m.L»
Target       62-day breach «d+18:ukd»

Summary: «age»y, PS 1. CA125 «n:210-4200». CT «d-13:ukd»: bilateral complex adnexal masses, omental cake, R pleural effusion, Krukenberg unlikely. Omental bx «OTHER_ID:##/S/#####|H##-#####»: HGSC, WT1+, p53 null. Germline BRCA1/2: pending R208, sample «OTHER_ID:##-#####-GEN|G########».
Q: primary debulking vs NACT.
Discussion: FIGO IIIC/IVA. Radiology (Dr «x4.L») reports small bowel mesentery disease. Patient told CNS «x5f.F» on «d-2:ukd» that she'd rather start treatment at once, as daughter «s1f.F» is getting married on «d+75:uo».
OUTCOME: carboplatin AUC5/paclitaxel 175 x3, interval CT, IDS. Ascitic drain if symptomatic. Consider ICON8B regimen, olaparib/bev maintenance (PAOLA-1).
CNS phone «ph». Letter to GP Dr «x6.L», «clinic», «c1.city».
""")
# 53
T('uk','m',(19,55),"""
Crisis Resolution & Home Treatment Team – contact note (RiO no «MRN:#######|######»)
«d:U3» 19:20, home visit ×2 staff («x1.N», CPN; «x2.F», STR worker)

«p.F» let us in after some minutes. Flat («st», «c1.city») cold, curtains taped. He'd not slept for 3 nights & says the neighbours, "that «x3.L» lot upstairs", are recording him through the boiler. Took olanzapine 10 mg in front of us; last depot (paliperidone 100 mg) was «d-19:U3», given by «x4f.F» at «clinic». Eating toast only. Denied thoughts of harming self, ambivalent re: neighbours – "if they come down, they come down." Knife drawer empty, he has given these to his brother «s1m.F» (tel «ph»). No cannabis since «d-6:uo».
MSE: perplexed, guarded, derailment, 2nd person AH. Oriented. BPRS 58.
Forensic: caution «year». MAPPA no. PNC id «OTHER_ID:##/######@».
Risk: ↑ to others, moderate. Red zone.
Capacity to consent to HTT: present.
Plan: twice daily visits; zopiclone 7.5 nocte x3; d/w Dr «x5.L» re MHA assessment «d+1:uo» a.m. if no better, AMHP duty desk «ph» has been told. Landlord is «emp» — do not contact. Mum («s2f.F») coming from «c2.city» Friday. NHS «SSN:### ### ####».
""")
# 54
T('uk','f',(66,89),"""
district nurses - caseload book
«d:uk2»
«p.N» / «st» «c1.city» / keysafe on gate / dog ok
compression bandaging both legs, k-two short stretch. l gaiter ulcer 4.1 x 2.«n:1-9» cm was 5 x 3 on «d-14:dm», 80% gran, mod exudate, aquacel ag + zetuvit. abpi l 0.94 r 1.02 (doppler ser «DEVICE:#####|dp######»). r leg healed, hosiery measured class 2, rx asked from dr «x1.L».
bp 158/84, pt says tablets "run out thurs", rang «pharm», «x2f.F» will drop dosette tom.
«p.F» low, its a yr since husband «s1m.F» died («d-366:uo»). daughter «s2f.F» in «c2.city» rings sundays. referred to befriending at «church», spoke to «x3f.N» there on «ph». gp tasked for phq-9.
photo taken with consent trust phone, file «BIOMETRIC:leg_l_########.jpg|dn-####-##.jpg»
next «d+3:dm» & «d+7:dm» – «x4f.F» or bank. nhs no for new chart «SSN:##########|### ### ####»
signed «x5f.N» band 6, nmc «LICENSE:##@####@»
""",'l')
# 55
T('uk','m',(55,88),"""
OPERATION NOTE  (Theatre 4)
«hosp» — T&O
Name: «p.N»     Hosp no: «MRN:#######|@@#####@»     DOB: «dob:uk»     Date: «d:uk»
Surgeon: Mr «x1.N»   Assistant: Miss «x2f.N» (ST6)   Anaes: Dr «x3.L» – GA + fascia iliaca block   Scrub: «x4.F»
Op: R DHS → converted on table to long PFNA for reverse oblique # (AO 31-A3)
Consent form 4, son «s1m.N» informed by phone («ph») «d-1:uk».
Indication: fall from bus step in «c1.city» «d-1:uk».
Findings: comminuted posteromedial buttress; lateral wall blown.
Procedure: traction table, closed red'n, trochanteric entry, reamed to 12, nail 11 x 380 / 125°, helical blade 95 mm (TAD 19), distal lock x2 by perfect circles. II time 1 min 52, DAP «n:110-290» cGy·cm². 
Implant stickers:  REF 472.1«n:10-88»S  LOT «DEVICE:#######|@######»   REF 04.027.036S  LOT «DEVICE:#######»   NJR consent «OTHER_ID:NJR#######»
EBL 350. Cell salvage not used. Count correct ×2.
Closure: Vicryl 1, 2-0, clips, Opsite.
Post op: FWB, Hb & U&E day 1, dalteparin 5000 u 28/7, clips 12/7 = «d+12:uk», ortho-geris Dr «x5.L». Nottingham HFS 5. 
Op note «x2f.I» 17:41
""")
# 56
T('au','m',(72,89),"""
RACF VISIT NOTE (Best Practice export)
Subject: Mr «p.L», «p.F»   DOB «dob:uk»   DVA gold card «SSN:@@######|@X######@»
Facility: «snf», «st», «c1.city» «c1.zip»
Date of visit: «d:uk»  by Dr «x1.N», provider no. «LICENSE:######@@»

Asked by RN «x2f.F» to review: off legs 2/7, sundowning, refusing meds since «d-3:dm».
Hx from daughter «s1f.F» (EPOA) by phone «ph»: he was fine at the RSL lunch last week. AIN «x3.F» noted offensive urine.
O/E: drowsy but rousable. T 37.9, BP 104/60, HR 96 reg, SpO2 93%. Chest clear. Palpable bladder to umbilicus. Bladder scan 780 mL → IDC 14 Fr, 810 mL drained. PR: hard faeces.
4AT 8. Last PSA «n:4-19».1 («d-200:uk»).
Imp: delirium 2° retention / constipation / UTI. Benztropine (started by Dr «x4.L») likely culprit, ceased. 
Plan: trimethoprim 300 nocte 7/7, Movicol, MSU to «lab» (req «OTHER_ID:##-########|P#######»), FBE/UEC. TOV «d+5:dm». ACD says no hospital transfer for IV abx – confirmed with family. Haloperidol 0.5 mg only if distress; he does not have Parkinson's or Lewy body.
Next round Tues. Secure msg to «em:x1» if results after hrs.
""")
# 57
T('ca','f',(70,89),"""
Home & Community Care – RAI-HC reassessment summary
Client: «p.N»     PHN «SSN:#### ### ###|##########»     Client ref «OTHER_ID:HCC######|#######»
Visit «d:M3»      Case coordinator: «x1f.N», RN     Office: «c1.city»

MAPLe 4 · CHESS 2 · CPS 3 · ADL-H 2 · DRS 5
Client lives in own bungalow, «st», «c1.zip», with grandson «r2m.F» (26, works shift at «emp»). Widowed «d-500:M3». Speaks mostly «?Ukrainian|Cantonese|Punjabi|Gaelic»; phrases translated by home support worker «x3f.F». Since last RAI («d-182:M3») two falls, stove left on ×3, lost 5 kg. Grandson found her on the porch at 04:00 on «d-16:M3s» in nightgown. Rx: donepezil 10 mg, bisoprolol 2.5, Coumadin per INR (2.«n:1-9» last week). Glaucoma, Dupuytren's both hands, TIA.
Caregiver: Zarit 44. He has used all of his leave; his mother, «s1f.N», lives in «c2.city» and «?wants placement now|is against placement».
Plan: ↑ HSW to 14 h/wk; adult day program at «church» hall Tu/Th; MedicAlert bracelet no. «OTHER_ID:######|########»; crisis placement list — choices «snf» and «snf».
Family conf by phone «d+6:M3s» 13:00, dial-in «ph:1», code «OTHER_ID:######|####».
Consent to share with Dr. «x4.L», fax «fax:d».
""")
# 58
T('uk','m',(90,100),"""
INTER-HOSPITAL / CARE HOME TRANSFER FORM ("Red Bag")
From: «snf;k1» («c1.city»)      To: «hosp», AMU
Time left home: 11:20    Date: «d:uk»

About me
 I am: «p.N», I like to be called «r1m.F»
 I am «age» years old.  Born «dob:UL» in «world».
 I used to be: engine driver, then verger at «church»
 Who matters: my son «s1m.F» «ph»; my friend «x2f.F» who visits Weds
 
Why I am going: choking on breakfast, sats 84%, temp 38.6, NEWS2 «n:8-12»
GP: Dr «x3.L» seen «d-1:uk» started co-amoxiclav 625 mg TDS
DNACPR: Yes, original in bag (signed Dr «x3.L» «d-77:uk»)
DoLS: granted to «d+100:uk», ref «OTHER_ID:DOLS/#####|##-DL-####»
Skin: grade 2 L heel; Waterlow 24; catheter: 16Ch changed «d-22:uk»
Diet: IDDSI 5 / level 2 fluids; own teeth no
Meds in bag: MAR chart, Madopar 62.5 mg QDS TIME CRITICAL, rivastigmine patch 4.6 mg
Infection: MRSA screen neg, COVID LFT neg
Hearing aids: L lost, R Oticon s/n «DEVICE:########|##-#####»
Next of kin told by: «x4f.N» (senior carer) at 11:05
NHS no: «SSN:### ### ####»   Home tel: «ph»   Home email: «em»
""")
# 59
T('uk','f',(90,97),"""
MEMORY ASSESSMENT SERVICE
Initial assessment at home, «d:uoy»

Present: Mrs «p.L», her nephew Mr «r1m.N», and «x2f.N» (trainee). 

Background. «p.F» is «agew» and still keeps bees. Born in «world», she came to «c1.city» on a nursing scholarship and became ward sister at «hosp», retiring in 1989. Married «s1m.F» (d. «d-3000:Um», some years back). One son, in «c2.city». Left school at 14.

History. «r1m.F» has noticed repetition over two winters. She got lost driving home from «church» in «month»; the car, «VEHICLE:@@## @@@», now has a dent no one can explain. Scam: paid £«n:2-9»,400 from a savings account, no. «ACCOUNT:########», to a caller. Sleep good, mood bright. Hearing poor.

Cognition. ACE-III «n:58-76»/100 (attention 14, memory 9, fluency 6, language 21, visuospatial 13). No Gerstmann features. Bristol ADL 12. CT («d-25:uk», PACS «OTHER_ID:RXK########|########»): Fazekas 2, medial temporal atrophy (Scheltens 3).
Physical: HR 54, ECG 1st degree block PR 232, hence memantine 5 mg ↑ 20 mg rather than donepezil.
Formulation: mixed Alzheimer/vascular. Diagnosis shared; "I rather thought so, dear."
Driving: must stop, DVLA informed, driver no. «LICENSE:@@@@@######@@#@@». LPA in place. 
NHS «SSN:### ### ####» · cc GP Dr «x3.L» · Dr «x4.N», Consultant Old Age Psychiatrist (sec. «ph»)
""")
# 60
T('ie','f',(19,42),"""
Maternity chart – antenatal / booking + 28/40 review
Hospital no «MRN:######|@#####»    «p.LFU»   d.o.b. «dob:ukd»
Address «st», «c1.city», «c1.county» Eircode «c1.zip»      Mob «ph»
NOK: partner «x1m.N»      GP: «x2.L», combined care      Cons: Prof «x3.L»

Booking «d-110:ukd» (MW «x4f.F»): G2P1, LMP «d-196:ukd», EDD «d+84:ukd» by CRL. Prev LSCS «year» at «hosp» for failure to progress, baby girl «x5f.F» 3.9 kg, well. BMI 31. Bp 112/70. Bloods: O neg, anti-D Ab neg, rubella imm, Hb 12.1, HIV/HBV neg. OGTT planned. Folic 5 mg. Ex smoker. Job: «emp», office.
Scan 20+4: anterior placenta not low, anatomy N, one EIF.

«d:ukd» 28/40: OGTT 5.4 / 10.«n:1-9» / 8.1 → GDM. Glucometer given (s/n «DEVICE:##########|@@######»), log at «url:gdm/####|mat/&&##». Anti-D 1500 IU IM R deltoid. FH 30 cm, FMF, FHR 144. Itch nil, Bell's palsy resolved. VBAC disc., undecided; her sister «s1f.F» had rupture. Dietitian «x6f.N» «d+5:ukd». RV 2/52.
Pt's ins: Laya «HEALTH_PLAN:########|L#######», semi-private.
""")
# 61
T('uk','f',(7,15),"""
From: «em:x1f»
To: «em:x2»
Date: «d:U3», 16:08
Subject: FW: Strategy mtg – child «p.I» – CONFIDENTIAL

«x2.F»,
See below, can you join at 9.30 on «d+1:uo»? Teams link «url:j/##########|meet/&&&-&&&&». X-rays are attached (not to be forwarded).
«x1f.N» | Named Nurse Safeguarding | «hosp» | «ph»

> -----Original Message-----
> From: «x3.N» (Children's Social Care)
> Sent: «d-1:U3» 11:47
> 
> Re «p.N», dob «dob:uk», «st», «c1.city», NHS «SSN:##########|### ### ####», LCS «OTHER_ID:#######|LA######»
> Yr 4–9 pupil at «school». Head of year Mrs «x4f.L» saw linear marks to both forearms on «d-2:Um». She said "the dog", then that mum's partner «x5m.N» "gets cross". Sibs «s1m.F» and «s2f.F» seen at home, no marks. Partner drives a white Transit, «VEHICLE:@@## @@@», seen outside school again today despite agreement.
> Skeletal survey/bloods: Dr «x6.L» says vit D 22, PTH N, osteogenesis imperfecta (COL1A1) unlikely; coag N incl. VWF.
> (sent from phone)
""")
# 62
T('au','f',(20,70),"""
«lab»
Histopathology & Cytogenetics           Lab No: «OTHER_ID:##-########-HIS|##K#####»
Pt: «p.LFU»   «dob:uk»   F    Medicare «SSN:#### ##### #»    Ward/Clinic: OPD    UR «MRN:######»
Requested: Dr «x1.N» («LICENSE:######@@»)  copy: Dr «x2.N», «clinic», «c1.city» «c1.zip»
Collected «d-4:uk» 08:50    Registered «d-4:uk»    Authorised «d:uk»

Specimen: bone marrow aspirate & trephine, R PIC. 
Clinical notes: pancytopenia, Hb «n:64-98», plt 41, ANC 0.6. Prev Hodgkin lymphoma (ABVD) «year».
Macro: core 18 mm, bone and blood, labelled with patient name & "«dob:uk2»".
Micro: 70% cellular. Trilineage dysplasia; pseudo-Pelger–Huët neutrophils; micromegakaryocytes. Blasts 8% (CD34 IHC). Perls': ring sideroblasts 20%. Reticulin MF-1.
FISH: −7, del(5q). NGS: TP53 p.R248Q VAF 41%, SF3B1 wt. Karyotype: 44,XX,der(5),-7,-17.
Diagnosis: MDS-IB1, therapy-related; IPSS-M very high.
Result phoned to haematology reg «x3.N» on «ph», «d:dm» 16:20.
Note: «p.F»'s sibling «s1m.N» HLA-typed on separate request «OTHER_ID:##-########|T####».
Pathologist: A/Prof «x4.L». Scientist: «x5f.F». Enquiries «em:x4»
""")
# 63
T('uk','m',(20,75),"""
Oral & Maxillofacial Surgery - new patient letter
Clinic «d:uk2» / dictated «x1.I» / typed «d+2:uk2»

«dental», attn Mr «x2m.N» (GDC «LICENSE:######»)

Dear Mr «x2m.L»

«p.NU» («dob:uk2»)   Hosp «MRN:######|@#####»   «st», «c1.city», «c1.zip»

Thank you for sending this pleasant «?scaffolder|plumber|lorry driver» who works for «emp» regarding his lower right third molar. He has had pericoronitis three times since «month», most recently ending up in A&E at «hosp» on «d-30:uk2» with trismus (18 mm) and IV co-amoxiclav. Medically he has haemophilia A mild, factor VIII «n:12-30»%, under Dr «x3.L», and carries a card with no. «OTHER_ID:#####|H####». Smoker 20/day. 
OPG «d-30:uk2»: 48 mesioangular, Winter's line deep, darkening of root at IAN. 36 carious, UR6 periapical area – I'd be grateful if you would extirpate.
I discussed coronectomy vs removal; risk of Numbness ~2%. He opts for removal under GA on «d+33:uo» with tranexamic acid and DDAVP cover arranged via haemophilia nurse «x4f.N» («ph»). He asks that we ring his wife «s1f.F» on «ph», not him, as he is up ladders.
NHS number «SSN:### ### ####».

Yours sincerely,
«x1.N» FDS FRCS
""")
# 64
T('ca','m',(24,62),"""
WORKERS' COMPENSATION — FUNCTIONAL ABILITIES / PHYSIO PROGRESS
Claim «OTHER_ID:########|3#######»    SIN «SSN:### ### ###»    Adjudicator: «x1f.L»
Worker: «p.N»    DOB «dob:us4»    Address: «st», «c1.city» «c1.state» «c1.zip»
Employer: «emp»    Supervisor «x2m.F», cell «ph:.»
DOI «d-46:iso»: struck by skid steer (unit plate «VEHICLE:@@@ ###|@@##-##@»), L tibial plateau # Schatzker II, ORIF Dr. «x3.L» «d-45:iso» at «hosp»

Wk 6: ROM 5–«n:85-115», quads lag 10°, edema +1, WB 50%. LEFS 31/80. Pain NPRS 4. Lachman neg. Hardware plate/7 screws. X-ray «d-3:iso»: callus, no collapse. Off hydromorphone; gabapentin 300 TID.
Depression screen: PHQ-9 11; says he "keeps seeing the bucket." Referral to psych, «x4.N». Wife «s1f.F» reports nightmares.
RTW: sedentary from «d+14:iso», no ladders, no driving company trucks.
Invoice «ACCOUNT:INV-#####|#####» $«n:68-140».00 × 6 visits. GST no. on file.
Physiotherapist: «x5.N», reg. «LICENSE:#####|PT-####»   Fax «fax:d»
Signed «d:iso»
""")
# 65
T('mix','f',(18,60),"""
REFUGEE HEALTH ASSESSMENT (initial, within 30 days)
«clinic»   Visit date «d:us»   Interpreter: «?phone, ID 40|in person,|video,» on line
Name as on I-94: «p.LFU»        Also spelled by family: «p.F»
DOB on papers: «dob:us» (says true birthday "in the rainy season")
A-Number «OTHER_ID:A##-###-###|A#########»    Passport / travel doc «LICENSE:@#######|@@#######»
UNHCR case «OTHER_ID:###-##@#####|KEN-########»; iris registration ref «BIOMETRIC:IR-########|IRIS#######@»
Born «world»; camp 7 yrs; arrived «c1.city» «d-18:us» w/ husband «r2m.N» & sons «r3m.F», «r4m.F»
Resettled at «st», «c1.zip». Sponsor «church», volunteer «x5f.N» «ph:p»

Overseas med: class B2 TB, CXR RUL scar; IGRA «d-90:us» pos; ivermectin + albendazole given «d-22:us».
ROS: headaches, poor sleep. RHS-15 score 21 — refer. FGM type II noted, no c/o.
Exam BMI 19.2, BP 98/60, splenomegaly 3 cm. Dental caries.
Labs: Hb 9.4, MCV 66, Hb electrophoresis AS, HBsAg neg, Schisto IgG +, vit B12 «n:110-190», Pb 3.1.
Plan: LTBI 3HP after sputa ×3, praziquantel 40 mg/kg, MMR #1, Tdap. Medicaid «HEALTH_PLAN:########@|@@#####@» active. RTC «d+30:us».
«x6.N», MD
""")
# 66
T('mix','m',(44,76),"""
Follow-up DM2, seen with interpreter. «d:us1»

S: Sr. «p.L» vuelve c/o numb feet, "como hormigas". Wife doña «r1f.F» does the cooking, he does nights at «emp», sleeps 9a-2p. Ran out of glipizide when he went to «world» for his mother's funeral («d-35:us1»-«d-20:us1»); she was «AGE» and "never took a pill." Sugars 240–«n:290-380», meter fell in the toilet. Drinks 2 Cokes/shift. Daughter «s1f.F» in clinic today helps w/ app (login «em:s1f»).
O: BP 152/88 P 84 Wt 211 BMI 33. Monofilament 4/10 bilat, DP 2+, no Charcot. Acanthosis. A1c 11.«n:1-9», LDL 148, UACR 310, Cr 1.1. Eye exam overdue – last w/ Dr. «x2.L» in «c1.city», «year».
A/P: 1) DM2 uncontrolled – glargine 12 u qHS titrate 2u q3d, metformin ER 2 g, start empagliflozin 10 when on insurance (ID «HEALTH_PLAN:#########|@######## 02», starts «d+10:us1»). CGM Libre 3 sensor placed, reader s/n «DEVICE:@@@@###-@####|0M####@@@@@». 
2) HTN/albuminuria: losartan 50→100. 3) gabapentin 300 qhs. 4) DSME w/ «x3f.N» RD, Thursday class at «church».
Pt contact now daughter's cell «ph:d», mailing «st», «c1.city» «c1.zip».
RTC 3 wk, nurse visit «d+7:us1». «x4.N», FNP / chart «MRN:#####|######»
""")
# 67
T('mix','x',(20,65),"""
TB CONTACT INVESTIGATION WORKSHEET – «c1.county» Public Health
Index: RVCT # «OTHER_ID:####-@@-#########|##-####-TB»    «p.N»   DOB «dob:us4»   Country/city of birth: «world»
Dx: cavitary pulm TB, smear 3+, NAAT MTB+ rpoB wild type, culture «OTHER_ID:M##-#####|MY#####». Isolated «d-9:us4». Infectious period starts «d-98:us4»
Rx RIPE by vDOT («x1f.N», outreach), wt «n:48-80» kg: INH 300 RIF 600 PZA 1500 EMB 1200

No  Contact               Relation       Exposure               IGRA 1          IGRA 2 due    Ph
1   «x2.LF»         roommate       nights, 1 bedroom      POS «d-5:md»     –             «ph:d»
2   «r3.LF»         cousin         rides to work          neg            «d+55:md»     none
3   «x4.LF»         coworker       packing line           refused         –             none
4   «x5f.F» (4 y)      dtr of #1      lives in              TST 12 mm         –          via #1

Sites: «emp» (plant nurse «x6f.L» will line-list shift B); «church» choir practice. Vehicle shared: Honda van plate «VEHICLE:@@@####|#@@@###».
Video upload IP logged «ip4», «d-1:us4». CXR #1 done at «hosp», LTBI 4R starts this week. HIV neg. Genotype GENType pending.
NB index has visa interview «d+15:us4», letter given by Dr. «x7.N». 
""")
# 68
T('mix','m',(21,55),"""
Form I-693 companion note — civil surgeon file copy
Applicant «p.NM», A# «OTHER_ID:A#########|### ### ###», passport «LICENSE:@########|#########|@@#######» exp «d+800:us», born «world» «dob:us».
Identity confirmed w/ passport and USCIS biometrics notice (FP code 3, ref «BIOMETRIC:ASC-#######|SRC##########»).
Exam «d:us» at «clinic», «c1.city».

Hx: appendectomy (McBurney scar). Two years ago treated for Graves disease, methimazole 5 mg now. No drug use, DAST-10 0. Drives ride-share and weekends at «emp». Married to «x1f.N», USC.
Exam normal apart from mild lid lag. BCG scar L deltoid.
T-Spot: borderline → repeat «d+9:us» neg. RPR NR. GC NAAT neg (spec «OTHER_ID:########|V#######»).
Vaccines: Tdap, MMR 2/2, VZV titer + , flu in season. Previous record from school nurse in «world» translated by brother-in-law «r2m.F»: not accepted, stamped copy asked.
Class: none. Sealed envelope handed over «d+12:us»; he texted from «ph:p» that the lawyer, «x3f.N», opened it by mistake (!). New form signed «d+16:us», no charge; earlier fee $«n:280-450» pd Zelle conf «ACCOUNT:##########|@@@@######».
Civil surgeon: «x4.N», MD, CS ID «LICENSE:CS####|###-#####»; office «em:x4»
""")
# 69
T('mix','f',(30,88),"""
ICU family meeting
Time 15:00–15:50, «d:Ml». Room 12 conf.
Present: husband «r1m.N»; brothers «s1m.F» & «s2m.F» (by Zoom); imam from «church»; «x2f.N» palliative NP; RN «x3.F»; interpreter; me.

I explained that «p.F»'s subarachnoid hemorrhage (Hunt-Hess 5, mod Fisher 4, ruptured Pcomm aneurysm coiled by Dr. «x4.L» on «d-8:Ml») has led to massive bilateral ACA/MCA strokes despite nimodipine, induced HTN and intra-arterial verapamil ×2. GCS 3T, absent corneals since «d-1:Mo», ICP «n:28-46» with EVD at 0. She is not brain dead today as she triggers the vent.
Mr. «r1m.L» asked to repeat the CT. He wishes to wait till their eldest, «r5f.F», lands from «c1.city» on the «d+1:D». Brother «s1m.F» said she'd told him on the phone last Eid that she'd never want to be a burden. All agreed: no trach, no CPR. Donation raised by OPO only («OTHER_ID:##-#####|OPO####», coordinator «x6.L»), family "not now".
Zoom recording was NOT kept. Contact tree: «r1m.F» first «ph:d», then «s1m.F» by WhatsApp «PHONE:+92 3## #######|+252 61 #######|+93 7# ### ####».
Green-bag of belongings (gold bangles ×4) to security, receipt «OTHER_ID:####|S-#####».
Plan: DNR entered 15:58. Re-meet in two days 11:00.
«x7.N», MD – Neurocritical care. MRN «MRN:########»
""")
# 70
T('mix','f',(18,40),"""
Postpartum/newborn home visit — Nurse-Family Partnership
date «d:us1»  visit #2  RN «x1f.N»
mom «p.N»  baby «r2m.F» (born «d-9:us1» at «hosp», 38+2, 2«n:700-990» g)
Address: «st», «c1.city» (upstairs, buzz "«p.L»/«r3f.L»")

BABY – wt today 2810 g (−3% bw). Jaundice to chest, TcB 12.8 @ 9 d. Latch shallow R, SNS w/ EBM 20 mL. 6 wet 4 stool. Cord off. Mongolian spots documented (sacrum, L shoulder) so not mistaken. Newborn screen # «OTHER_ID:########|NBS-#######» recollect needed (TSH unsat). Circ: declined. Safe sleep: box given.
MOM – BP 148/94, 146/92 rpt. HA since «d-2:md», no vis chg. EPDS 14, item 10 = 0. Lochia rubra scant. C/S inc clean. Her mother-in-law «r3f.N» does 40 day care, hot soups, no bathing; MIL says "pressure normal for us."
ACTION – called OB triage «ph:p», Dr. «x4.L»: labs today, nifedipine XL 30. Father of baby «r5m.F» left his shift at «emp» to drive. ED note: P/C ratio «n:0.2-0.6», plt 188, kept overnight «hosp».
WIC ID «OTHER_ID:W#######|########». Medicaid baby «HEALTH_PLAN:##########|@@#######». Peds recheck bili «d+1:md» w/ Dr. «x6.L» at «clinic». Next HV «d+5:md».
""")
# 71
T('mix','m',(35,85),"""
«dialysis» — TREATMENT RUN SHEET
Pt: «p.LF»   ID «MRN:######|D-####»   DOB «dob:us»   Chair 9   TTS 2nd   Date «d:us»   Neph: «x1.L»
Access: L BC AVF, 15 g x2, bruit +, cannulated by «x2f.F» PCT
Machine: Fresenius 2008T s/n «DEVICE:#T##-######|9TOS######»  Dialyzer Optiflux F180NRe lot «DEVICE:##@@#####»
Rx 4:00  BFR 400 DFR 700  2K 2.5Ca  Hep 2000 u   EDW 68.5   pre 71.«n:1-9»   post 68.9

Time   BP       HR   BFR   VP   AP    UFR   note
0610   168/90   78   400   160  -180  720   on, A&O
0710   142/80   80   400   165  -185  720   "cramp L calf" NS 100
0810    98/56   92   350   150  -160  0     lightheaded, Trendelenburg, NS 200, «x3.F» RN here
0840   118/66   84   400   160  -180  500   better. tells «x2f.F» about grandson «r4m.F»'s graduation
1010   126/70   80   –               off, hold 8 min

Hectorol 4 mcg, Mircera 75 mcg. Labs «d-7:us»: Kt/V 1.38, Phos 7.1, PTH 690, Hgb 10.1, K 5.9.
MSW: ride by county van didn't come «d-2:md» (missed tx); son «s1m.N» «ph:d» will drive. Travel: pt to be in «c1.city» «d+21:md»–«d+30:md», guest tx requested at «dialysis», forms faxed «fax:d» w/ hep B titer. Interpreter used. TEP: Medicare MSP form signed, HIC «SSN:#@*#-@*#-@@##», prior empl «emp».
RN «x5.N»
""")
# 72
T('mix','f',(28,60),"""
hepatology clinic f/u, chronic hep b
pt «p.Nl», «age», dob «dob:us1», mrn «MRN:#######|######»
came alone, drove up from «c1.city» this am. dx'd at immigration physical in «year»; mother + 2 aunts in «world» w/ hcc. works nail salon (her own, now w/ sister «s1f.F») and weekends «emp».
hbeag neg, dna «n:2400-48000» iu/ml, alt 61, plt 171, afp 3.9, fib-4 1.3, elastography 6.9 kpa. us abd «d-12:us1» no mass (acc «OTHER_ID:us########|#######»). hdv neg. hbsag quant 1,800.
per aasld gray zone but fam hx + alt → start taf 25 mg daily. cost: copay card id «HEALTH_PLAN:########|####-####», grp «HEALTH_PLAN:ex#####».
kids «r1.F» & «r2.F» vaccinated, titers ok; husband «r3m.N» core ab +, s ab +.
she asked not to have mail sent home (mil opens it), use «em:p» or shop «ph:d». uses wechat w/ nurse «x4f.F», told not hipaa ok, portal set up «url0».
us + afp q6 mo → «d+182:us1». labs 12 wk at «lab».
saw w/ fellow dr «x5.L». «x6.N» md
""",'l')
# 73
T('mix','m',(19,60),"""
BURN CENTER — admission H&P (dictated, unedited)
«p.N» is a «age» year old male tranfered from «hosp» by ground after a propane flash at a food truck in «c1.city» on «d:us» aprox 11 am. Truck is his uncles, «r1m.N», plate «VEHICLE:@@@####|##-@@###» noted by fire marshall. Coworker «x2.F» put out flames w/ a apron. No LOC. Pt speaks Dari, brother «s1m.F» translating til interp came.
Wieght 74 kg. Burns face, both hands, ant neck, chest: 19% TBSA mostly deep partial, L dorsal hand full thickness. Singed nasal hair, hoarse → bronch grade 1, intubated 7.5 ETT at 24 by Dr. «x3.L». Parkland 2 ml/kg start 2812 ml/24h, UOP «n:30-60» ml/h. COHb 9. Fluorescein neg OU. Tdap given. Escharotomy not needed, dopplers ok palmer arch.
Photos x11 uploaded, face series "«BIOMETRIC:BC_####_face_01.jpg|burnface-#####.dng»" per consent form; facial recognition unlock of phone wont work so we used thumb to reach contact list (w/ brothers ok) to find wife «r4f.F», «ph:d».
Plan: OR «d+2:md» excision L hand w/ Dr. «x5.L», Silvadene no face, bacitracin, Dobhoff, Vit C, insulin gtt, ROM splints OT «x6f.F».
Ins: none. Employer «emp» denies he's on payroll; WC claim «OTHER_ID:########|WC-#####» filed by SW. MRN «MRN:########» adm acct «ACCOUNT:#########»
""")
# 74
T('mix','f',(55,84),"""
dictation, heart failure clinic, please type
This is doctor «x1.L» dictating on «p.N», spelled as on the chart, medical record «MRN:######|###-###», date of service «d:Ml». Patient was born «dob:L» comma was seen with her son «s1m.F» new paragraph
she was started on dapaglifozin ten miligrams at the last visit which was «d-30:Mo» and lost 6 pounds no orthopenia. she has transthyretin amyloid V122I variant Technetium pyrophosphate scan grade three at «hosp» last «month». tafamidis sixty one milligrams approved thru «d+200:L» grant number «OTHER_ID:######|PAN-######» new line the family moved from «world» and lives at «st» in «c1.city». correction, the zip is «c1.zip»
blood pressure 104 over 60 heart rate 72. JVP 9. No S3. Carpal tunnel scars bilaterally. NT pro BNP «n:1200-5200» sodium 136 creatinine 1.4. EF 45 percent, strain apical sparing.
Impression stage C heart failure NYHA two. Plan torsemide 20, stop the metoprolol, check anti body free light chains again because Dr. «x2.L» asked, genetic test for the son and also daughter «r3f.N» who is at «school» as teacher. CardioMEMS discussed, pt would be first of her family with any devise.
return «d+60:Ml» with «x4f.F» our nurse practitioner. call if weight up. phone of son «ph:d». copy to doctor «x5.N» fax «fax:d» end of dictation thank you «x6f.F»
""")
# 75
T('mix','f',(3,17),"""
Cochlear implant programming – Audiology
Child: «p.N» (DOB «dob:iso»)       Seen «d:iso» with father «s1m.F», aunt «r1f.F» joined on video
Etiology: GJB2 35delG/W24X, Jervell & Lange-Nielsen excluded (ECG QTc 418)
R: Cochlear CI632, implant s/n «DEVICE:#############|16######», UDI «DEVICE:(01)093216000#####(21)########»; surgery «d-60:iso» Dr. «x2.L»
Processor: Nucleus 8 CP1110 s/n «DEVICE:############|#########», Bluetooth «mac», colour sand
L: hearing aid Phonak Sky M90

Impedances WNL 22/22. NRT thresholds 168–«n:180-205» CL. Map P2: T 110, C 165, ACE 900 Hz, 8 maxima. SDT 25 dB. Ling 6/6 R only. LittlEARS 21/35. Father says she turned at the call to prayer on «d-4:iso» for the first time.
Data log 7.2 h/d. Keeps pulling coil in car seat; headband given.
School: «school», TOD «x3f.N» asks for Roger mic; IFSP/IEP mtg «d+16:iso» – send report to «em:x3f». 
Warranty registration online «url:ci/reg/#####|wr/&&####», order «OTHER_ID:SO######|#########». Loss cover included.
Insurance auth «OTHER_ID:A########|##-######» for L side denied; parents appeal, letter by Dr. «x2.L» attached.
Addr unchanged: «st», «c1.city» «c1.zip»; new mobile «ph».
«x4.N», AuD
""")
# 76
T('mix','m',(5,17),"""
PAEDIATRIC NEUROLOGY — EPILEPSY MONITORING UNIT SUMMARY
Pt «p.LFU» / «age» y / MRN «MRN:#######» / EMU «d-4:us»-«d:us»
EEG study «OTHER_ID:VEEG-####|L##-###»    Attending «x1.N»

«p.F» is a boy with Lennox-Gastaut syndrome (CHD2 c.4173dup), ketogenic diet 3:1, VNS model 1000 s/n «DEVICE:######|#######» output 1.75 mA, on clobazam 15 mg/d, rufinamide 800 mg BID, cannabidiol 12 mg/kg/d.
Parents «r2f.N» and «s1m.F» came from «world» in «year»; mother stays in hospital lodging. Teacher at «school» videoed a new spell on «d-15:Mo».
Capture: 41 events. (a) tonic 6–9 s, sleep, PFA; (b) head drops, electrodecrement; (c) the "new" spells with giggling & no EEG change – behavioural? MRI 3T «d-2:us»: no hypothalamic hamartoma. Slow SW 1.5–2 Hz. Todd paresis none. 
Voice-detection monitor trial: enrolment voiceprint «BIOMETRIC:VP-######|vox_^^^^^^^^» (research, participant «OTHER_ID:EP-###|R##-####»); hub at home reports from «ip6».
Levels: CLB 240, N-CLB «n:1400-4100» ng/mL, VPA 0. BOHB 4.1.
Plan: fenfluramine REMS enrolment no. «OTHER_ID:#######», echo «d+3:us» ; rufinamide down. Seizure plan to school nurse «x3f.L», fax «fax:d». Rescue: diazepam nasal 10 mg. Clinic «d+45:us». Mom's tel «ph:p».
Fellow «x4.N», DO
""")
# 77
T('mix','f',(25,65),"""
From: "«x1f.N»" <«em:x1f»>
Sent: «d:iso» 08:14
To: records
Subject: outside records request – pt coming «d+3:md»

Hello, need images & path ASAP for «p.N», dob «dob:us4». she was seen at «hosp» before she moved. she says the mass on her leg was biopsied «d-28:Ml» by a dr «x2.L» i think. signed ROI attached. 
thx «x1f.F»
sarcoma clinic fax «fax:.»

---- reply «d+1:iso» 13:55 ----
Hi «x1f.F», I have «MRN:######|########» as her number here but under maiden name «x4f.N». Path «OTHER_ID:SU-##-#####|##-SP-####»: myxoid liposarcoma, FUS::DDIT3 on FISH, FNCLCC 1. MRI R thigh «d-40:us4» 11 x 7 cm vastus lateralis. Images pushed; if it fails use sftp «ip4» or the link «url:dl/^^^^^^^^|x/####-&&&&» (pw sent by text). Blocks left by courier.
There's a balance on acct «ACCOUNT:########» but that's nothing to do w/ records. 
«x5m.N», HIM, x«PHONE:####»

---- reply 14:20 ----
you're the best. Dr «x6.L» has her on the list for the «d+6:D», preop RT 50 Gy first prob. Her cousin «x7.F» is driving her, fyi she only speaks Tigrinya/Arabic.
""")
# 78
T('mix','m',(25,64),"""
DOT MEDICAL EXAM / OCCUPATIONAL HEALTH
Driver: «p.N»    DOB: «dob:us4»    CDL «LICENSE:@########|@############|########» State «c1.state»    Class A, haz
Employer: «emp»   Unit: 2019 Cascadia, VIN «vin», plate «VEHICLE:@#####|@@#####»
Home: «st», «c1.city»
Certificate no. «OTHER_ID:##########|MCSA######»    Examiner: «x1.N», DC; National Registry «LICENSE:##########»
Exam «d:us4» / previous «d-365:us4»

Vision 20/25 R, 20/30 L, 20/20 OU corrected; fields 90/90; Ishihara 14/14.  Whisper > 5 ft.
BP #1 158/96, #2 «n:142-156»/92. Pulse 76. UA SG 1.020, protein tr, sugar neg.
BMI 38, neck 17.5: sleep study «d-100:us4» AHI 22, APAP use 81% ≥4 h (download from «hh» reviewed, device s/n «DEVICE:###########»). 
Hx: R inguinal hernia repair (Lichtenstein); stopped smoking. Lisinopril 20, metformin 1 g. A1c 7.0. No insulin, no seizure. Says a cousin, «r2m.F», uses khat, he does not.
UDS collected chain of custody «OTHER_ID:########|C########», collector «x3f.N», temp 94 F. MRO Dr. «x4.L». Breath alcohol 0.000, device s/n «DEVICE:######|AS-####».
Determination: 1 yr cert, exp «d+365:us4», recheck BP 3 mo.
Copy emailed to safety manager «x5.F» «em:x5»; driver's cell «ph:d».
""")
# 79
T('mix','f',(92,103),"""
Geriatrics house call — «d:Mo»
Grandma «p.F», everybody's grandma on this street, turned «agew» on «dob:Ml» and is still sharper than me. Lives with granddaughter «r1f.N», great-grandkids «r2f.F», «r3m.F», «r4f.F», in the house her late husband «s1m.F» built («st»). Came over from «world» after the war, sewed for «emp», sings alto at «church». Sister in «c2.city» is «AGE», brother died at «AGE».

CC: "my feet are swollen and nobody gives me salt."
Meds reviewed w/ bottles: amlodipine 10 (culprit → cut to 2.5), HCTZ, calcium, an herbal tea, diazepam 5 from 1994 – destroyed w/ permission.
Exam: BP 128/64 sitting, 120/60 standing. 2+ ankle edema, no JVD. Harsh SEM 3/6 to carotids, S2 present. Heberden nodes. Gait speed 0.6 m/s. Mini-Cog 4/5. Clinical Frailty Scale 5. Grip 14 kg.
Labs last «d-20:Ml»: Na 131, Cr 0.«n:7-9», Hb 11.3, vit D 24.
A/P: edema from CCB; hyponatremia → stop HCTZ. AS moderate on echo 2y ago, doesn't want it fixed – "I'll go when He calls." Advance directive: agent «r1f.F», tel «ph:d». POLST updated today.
Neighbor kid found her Medicare card on the bus: «SSN:#@*#-@*#-@@##», told to request new one. BMP in 2 wk, nurse «x5f.F» from «hh» will draw «d+14:md». Call me anytime, «ph».
«x6.N», MD, CMD
""")

def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    seed = sys.argv[2] if len(sys.argv) > 2 else '1'
    for i in range(len(TPL)):
        for j in range(n):
            print(json.dumps(render(i, random.Random("%s/%d/%d" % (seed, i, j))), ensure_ascii=False))

if __name__ == '__main__':
    main()
