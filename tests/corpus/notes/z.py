#!/usr/bin/env python3
"""80 synthetic clinical note templates.  Usage: python3 make.py N SEED > notes.jsonl"""
import sys, re, json, random, unicodedata
from datetime import date, timedelta

W = str.split
FIRST = {
 'us': (W("Rose May Hope Joy Grace Faith Dawn Autumn Summer Ruby Amber Violet Ivy Olive Daisy Iris Pearl Crystal Melody Harmony Teresa Donna Brenda Sharon Kimberly Tiffany Ashley Brittany Madison Kayla Shanice LaToya Keisha Ebony Tamika Loretta Wanda Doreen Maxine Phyllis Bernice Ethel Mildred Edith Opal Eunice Norma Marcy Paula Holly Robin Gwen Charlotte Harper Skylar Destiny Misty Candace Penny Ginger Sandy Carol Jean Ann Mary-Beth Peggy Rosalind Cheryl Yvonne Nadine Beth"),
        W("Mark Grant Chase Bill Will Jack Rich Frank Chance Hunter Mason Cole Drew Dale Glenn Cliff Clay Wade Lane Rusty Chip Buddy Buck Earnest Guy Art Gene Jay Skip Ray Pierce Reed Brooks Tucker Walter Eugene Clarence Leroy Tyrone DeShawn Jamal Marcus Darnell Terrence Curtis Vernon Floyd Wayne Roy Bruce Todd Scott Kyle Brandon Tyler Austin Dakota Travis Randall Stanley Howard Melvin Otis Rufus Cornelius Theodore Lionel Barry Norman Clyde Elmer")),
 'uk': (W("Siobhan Niamh Aoife Oonagh Mairead Fiona Morag Catriona Eilidh Rhiannon Angharad Bronwyn Cerys Gillian Hilary Beverley Philippa Imogen Saskia Poppy Tamsin Winifred Agnes Maureen Bridie Carmel Deirdre Sinéad Róisín Elspeth Lorna Kirsty"),
        W("Alasdair Hamish Callum Fergus Ewan Angus Lachlan Gareth Rhys Dafydd Emrys Nigel Graham Clive Trevor Neville Rupert Alistair Declan Cormac Padraig Eoin Diarmuid Seamus Fintan Ronan Oisín Darragh Barnaby Cedric Reginald Kelvin")),
 'hisp': (W("Guadalupe Marisol Xiomara Yolanda Consuelo Rocío Esperanza Lourdes Inés Ximena Araceli Milagros"), W("Jesús Ramiro Efraín Gilberto Osvaldo Heriberto Joaquín Anselmo Rigoberto Evaristo Moisés Ángel")),
 'viet': (W("Thuy Linh Huong Phuong Ngoc Bich Tuyet Hanh"), W("Minh Quang Tuan Dung Hieu Khanh Bao Duc")),
 'chin': (W("Mei-Ling Xiaoyan Lihua Yuting Shu-Fen Jing Wenjing Hui"), W("Wei Jianguo Zhiming Guowei Chun-Hao Haoran Yifan Bo")),
 'kor': (W("Soo-Jin Eun-Hee Hyejin Min-Ji Yeong-Suk Jiwoo"), W("Sung-Ho Jae-Won Dong-Hyun Kyung-Soo Tae-Min Seung")),
 'ind': (W("Lakshmi Priyanka Kavitha Anjali Meenakshi Harpreet Sunita Deepa Nandini Jaswinder"), W("Venkatesh Rajesh Suresh Gurpreet Arjun Balwinder Harish Manoj Prakash Dinesh")),
 'arab': (W("Fatima Zainab Rania Hanan Layla Samira Noor Amal Khadija Suhair"), W("Mohammed Khalid Yusuf Bassam Tariq Nabil Abdelrahman Ziad Haitham Omar")),
 'afr': (W("Adaeze Ngozi Folasade Chiamaka Wanjiru Abena Tsion Selam Nomvula Hodan"), W("Chukwuemeka Oluwaseun Kwabena Kofi Tesfaye Abdi Mwangi Thabo Babatunde Dawit")),
 'slav': (W("Agnieszka Małgorzata Oksana Svetlana Ludmila Bożena Jadwiga Katarzyna Milica Vesna"), W("Zbigniew Krzysztof Wojciech Dmitri Oleksandr Vladislav Bogdan Stanisław Miroslav Dragan")),
 'ger': (W("Ingrid Solveig Astrid Gudrun Annelise Liesbeth Birgit Maaike"), W("Jürgen Torsten Anders Lars Søren Wolfgang Dieter Pieter")),
 'ita': (W("Concetta Rosalia Filomena Giuseppina Donatella Carmela"), W("Salvatore Carmine Vincenzo Pasquale Gaetano Ettore")),
 'port': (W("Conceição Luciana Fátima Thaís Graça Jacira"), W("João Thiago Manoel Edson Valdir Nuno")),
 'fra': (W("Marie-Claude Geneviève Ghislaine Solange Mirlande Nadège"), W("Jean-Baptiste Étienne Fritznel Guerlain Yves Thierry")),
 'pac': (W("Leilani Malia Corazon Luzviminda Rowena Sina"), W("Keoni Kawika Rodrigo Danilo Sione Tavita")),
 'med': (W("Despina Eleni Shoshana Rivka Ayşe Zeynep Shirin Nasrin Anahit"), W("Stavros Athanasios Mordechai Shlomo Mehmet Emre Farhad Behrouz Vartan")),
}
LAST = {
 'us': W("Young Bell Grant May Hope Chase Lane Rose Mark Brown Green White Black Gray Small Long Short Little Rich Poor Sharp Strong Stone Wood Woods Fields Rivers Brooks Marsh Hill Banks Ford Bush Page Price Cash Rush Pope Bishop Abbott Knight King Prince Duke Baker Cook Butcher Carpenter Mason Turner Potter Weaver Shepherd Fisher Hunter Parker Miller Pierce Head Hand Foote Beard Hart Hale Early Winters Summers Day Noon Frost Snow Flood Storms Fox Wolfe Lamb Crane Swann Drake Byrd Fish Pike Bass Berry Plummer Cherry Lemon Rice Bean Coffey Wines Beers Love Joy Best Wise Savage Moody Blunt Gentry Case Church Temple Parrish Park Street Rhodes Bridges Gates Holmes House Hall Walls Post Major Sargent Speight Hathaway Kowalczyk Lindquist Boudreaux Thibodeaux Yoder Stoltzfus Hostetler Pruitt Tatum Gaines Mosley Dorsey Gentile Vickers Underwood Ledbetter Culpepper Hollingsworth Braddock Fairchild Loftis Oglesby Purcell Quigley Rasmussen Satterfield Tillman Vance Whitlock Yancey Zeller Amundson Birdsong Crowder Dupree Eubanks Faulk Godwin Hargrove Ingram Jernigan Kirkland"),
 'uk': W("O'Sullivan O'Shea Gallagher Brennan McGonagle MacLeod MacAllister McTavish Pryce-Jones Llewellyn Bevan Cadwallader Featherstone Ramsbottom Higginbotham Thistlethwaite Arkwright Entwistle Clegg Oakeshott Wetherby Penhaligon Trelawney Tregenza Pascoe Fotheringham Dalrymple Urquhart Carmichael Strachan Geoghegan Mulcahy Ní-Bhriain Kavanagh Tierney Hanrahan Cusack Devereux Prendergast Hartigan Ashworth Birtwistle Blenkinsop Crabtree Duckworth Eccles Fairbrother Greenhalgh Hargreaves Illingworth Jowett Kershaw Lonsdale Micklethwait Nuttall Ogden Postlethwaite Shufflebottom"),
 'hisp': W("Villaseñor Cárdenas Ybarra Zamudio Quiñones Echeverría Arredondo Bustamante Carranza Delgadillo Escamilla Figueroa Galindo Hinojosa Iturbide Jaramillo Ledesma Montoya Orozco Peñaloza Rentería García-Luna"),
 'viet': W("Nguyen Tran Pham Huynh Vo Dang Bui Truong Lam Duong"),
 'chin': W("Zhang Liu Huang Zhao Xu Ouyang Tsai Hsieh Kwok Leung Cheung Szeto Song Long"),
 'kor': W("Kim Bae Choi Hwang Jeong Ryu Noh Paik Son"),
 'ind': W("Venkataraman Krishnamurthy Chaudhary Mukherjee Deshpande Iyer Sandhu Grewal Dhaliwal Patil Reddy Bhattacharya Nair Pillai Subramanian Kaur"),
 'arab': W("Al-Hassan Haddad Khoury El-Masri Abdallah Najjar Darwish Barakat Shaheen Mansour Al-Zubaidi Qureshi Siddiqui Rahmani"),
 'afr': W("Okonkwo Adeyemi Mensah Owusu Gebremariam Tadesse Kipchoge Ndlovu Mbeki Warsame Farah Osei Nwosu Achebe Diallo Kamara"),
 'slav': W("Wiśniewski Kaczmarek Szymańska Dąbrowski Petrenko Kovalenko Ivanova Sokolov Jovanović Hrvatin Novotný Horváth Zieliński Bondarenko"),
 'ger': W("Schwarzkopf Vogelsang Zimmermann Pfeiffer Lindström Østergaard van-der-Meer Hoogendijk Haugen Bjornstad Müller Brandt"),
 'ita': W("Esposito Ferrante Bellocchio DiNapoli Sorrentino Lo-Presti Quattrocchi Mastroianni"),
 'port': W("Figueiredo Gonçalves Teixeira Albuquerque Magalhães Furtado Medeiros"),
 'fra': W("Bissonnette Tremblay Archambault Desrosiers Toussaint Pierre-Louis Saint-Fleur Lafontaine Ouellette"),
 'pac': W("Kahananui Kealoha Tuiasosopo Dela-Cruz Magsaysay Bautista Macaraeg Faleolo Pangilinan"),
 'med': W("Papadopoulos Stavrakis Goldfarb Rosenzweig Yıldırım Demirtaş Hosseini Tehrani Hakobyan Zografos"),
}
FIRSTEXTRA = W("Alex Jordan Sam Pat Chris Terry")
# city, state, zip prefix, area codes
US = [("Duluth","MN","558","218"),("Rochester","MN","559","507"),("Bangor","ME","044","207"),("Paris","TX","754","903"),("Reading","PA","196","610"),("Mobile","AL","366","251"),("Flint","MI","485","810"),("Independence","MO","640","816"),("Hope","AR","718","870"),("Orange","CA","928","714"),("Buffalo","NY","142","716"),("Salem","OR","973","503"),("Troy","NY","121","518"),("Normal","IL","617","309"),("Eau Claire","WI","547","715"),("Fargo","ND","581","701"),("Yakima","WA","989","509"),("Spokane","WA","992","509"),("Tulsa","OK","741","918"),("Macon","GA","312","478"),("Lafayette","LA","705","337"),("Las Cruces","NM","880","575"),("Pueblo","CO","810","719"),("Ogden","UT","844","801"),("Modesto","CA","953","209"),("Fresno","CA","937","559"),("Lowell","MA","018","978"),("Worcester","MA","016","508"),("Scranton","PA","185","570"),("Toledo","OH","436","419"),("Dayton","OH","454","937"),("Gary","IN","464","219"),("Kalamazoo","MI","490","269"),("Dubuque","IA","520","563"),("Wausau","WI","544","715"),("Minot","ND","587","701"),("Rapid City","SD","577","605"),("Bozeman","MT","597","406"),("Coeur d'Alene","ID","838","208"),("Redding","CA","960","530"),("Bend","OR","977","541"),("Laredo","TX","780","956"),("Amarillo","TX","791","806"),("Biloxi","MS","395","228"),("Ocala","FL","344","352"),("Hialeah","FL","330","305"),("Greenville","SC","296","864"),("Asheville","NC","288","828"),("Roanoke","VA","240","540"),("Wheeling","WV","260","304"),("Burlington","VT","054","802"),("Nashua","NH","030","603"),("Pawtucket","RI","028","401"),("New Haven","CT","065","203"),("Hilo","HI","967","808"),("Fairbanks","AK","997","907")]
UKC = [("Stockport","SK"),("Huddersfield","HD"),("Truro","TR"),("Inverness","IV"),("Wrexham","LL"),("Bath","BA"),("Hull","HU"),("Leicester","LE"),("Bradford","BD"),("Paisley","PA"),("Dundee","DD"),("Swansea","SA"),("Carlisle","CA"),("Ipswich","IP"),("Sunderland","SR"),("Luton","LU")]
IEC = [("Ballina","F26"),("Tralee","V92"),("Sligo","F91"),("Athlone","N37"),("Letterkenny","F92"),("Ennis","V95"),("Clonmel","E91"),("Mullingar","N91")]
AUC = [("Wagga Wagga","NSW","2650"),("Dubbo","NSW","2830"),("Bendigo","VIC","3550"),("Toowoomba","QLD","4350"),("Mount Isa","QLD","4825"),("Kalgoorlie","WA","6430"),("Broken Hill","NSW","2880"),("Launceston","TAS","7250"),("Alice Springs","NT","0870"),("Whyalla","SA","5600")]
CAC = [("Moose Jaw","SK","S6H"),("Sudbury","ON","P3E"),("Kamloops","BC","V2C"),("Trois-Rivières","QC","G8Z"),("Lethbridge","AB","T1J"),("Moncton","NB","E1C"),("Thunder Bay","ON","P7B"),("Brandon","MB","R7A"),("Medicine Hat","AB","T1A")]
WORLD = W("Oaxaca Kumasi Łódź Lahore Mogadishu Cebu Aleppo Kharkiv Tegucigalpa Jacmel Hanoi Asmara Thessaloniki Ludhiana Palermo Guangzhou Isfahan Port-au-Prince Cuenca Sarajevo Mosul Kathmandu Kisumu Recife")
USCO = W("Olmsted Penobscot Yakima Maricopa Kern Hidalgo Cuyahoga Shawnee Lancaster Orange Clay Lake Iron Wood Rich Mercer Boone Marion Chippewa Dodge Tulare Bexar Catawba")
UKCO = W("Cornwall Lancashire Shropshire Norfolk Devon Cumbria Suffolk Derbyshire Fife Gwynedd")
IECO = W("Mayo Kerry Sligo Donegal Clare Tipperary Westmeath Leitrim")
FPRE = W("Harlow Tamarack Cedar Whitfield Bellevue Larkspur Kestrel Granite Prairie Hawthorne Mercy Juniper Eastgate Riverbend Silverton Marlowe Copperfield Winslow Northfield Ashgrove Beacon Calvary Halcyon Pinecrest Redwood Sycamore Brightwater Stonebridge")
SAINT = W("Brendan Odile Casimir Clotilde Barnabas Gertrude Rocco Ursula Swithin Columba Monica Alban")
SW = W("Maple Elm Chestnut Sycamore Hickory Lincoln Jackson Cottonwood Prospect Mill Church Depot Quarry Orchard Ridgeline Larkin Delancey Foothill Bayview Magnolia Winding Sunset Tamarind Pecan Harbor Birchwood")
EMPA = W("Northland Keystone Apex Delmar Hartwell Bluewater Ironwood Pinnacle Granger Talbot Meridian Crestline Oakhaven Summit Dunmore Fairlane Osprey Vantage")
EMPB = ["Logistics","Foods","Roofing","Paper Co.","Steel Works","Poultry","Freight Lines","Plastics","Dairy Cooperative","Textiles","Electric","Builders","Auto Body","Packaging","Credit Union","Quarries Ltd","Nurseries","Timber"]
DOM = ["gmail.com","outlook.com","yahoo.com","hotmail.co.uk","icloud.com","aol.com","proton.me","comcast.net"]
MON = W("January February March April May June July August September October November December")
WD = W("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

def asc(s):
    s = s.replace('ł','l').replace('Ł','L').replace('ı','i').replace('Ø','O').replace('ø','o')
    return ''.join(c for c in unicodedata.normalize('NFD', s) if ord(c) < 128)
def ordn(n): return str(n)+('th' if 10 <= n%100 <= 20 else {1:'st',2:'nd',3:'rd'}.get(n%10,'th'))
ONES = W("x one two three four five six seven eight nine")

class Ctx:
    def __init__(s, rng, loc, people, age):
        s.r, s.loc, s.memo, s.pp = rng, loc, {}, {}
        s.base = date(2011,1,1)+timedelta(days=rng.randrange(365*14+100))
        s.age = rng.randint(*age)
        s.dob = s.base - timedelta(days=int(s.age*365.25)+rng.randint(5,355))
        if loc == 'usm': s.loc, loc, usm = 'mix', 'us', 1
        l = loc
        if l == 'mix': l = rng.choice(['us','us','us','ca','uk','au'])
        s.geo = l
        for spec in people:
            k, _, v = spec.partition(':')
            v, _, share = v.partition('=')
            s.person(k, v or None, share or None)
    def ch(s, x): return s.r.choice(x)
    def pat(s, p):
        p = s.ch(p.split('|'))
        f = {'#':'0123456789','%':'123456789','@':'ABCDEFGHJKLMNPRSTUVWXYZ','*':'0123456789abcdef','§':'0123456789ABCDEF'}
        return ''.join(s.ch(f[c]) if c in f else c for c in p)
    def person(s, k, sex=None, share=None):
        if k in s.pp: return s.pp[k]
        r = s.r
        if s.loc == 'mix': o = r.choice([x for x in FIRST if x != 'us']*2+['us'])
        elif s.loc == 'us': o = 'us' if r.random() < .68 else r.choice(list(FIRST))
        else: o = r.choice(['uk','uk','us','us']) if r.random() < .7 else r.choice(list(FIRST))
        sex = sex or r.choice('fm')
        for _ in range(50):
            f = r.choice(FIRST[o][sex == 'm'])
            if r.random() < .02: f = r.choice(FIRSTEXTRA)
            l = s.pp[share]['l'] if share else r.choice(LAST[o]).replace('van-der-M','van der M').replace('Lo-P','Lo P').replace('Dela-C','Dela C').replace('Ní-B','Ní B')
            if f != l and all(f != q['f'] and (share or l != q['l']) for q in s.pp.values()): break
        s.pp[k] = dict(f=f, l=l, sex=sex, m=r.choice('ABCDEFGHJKLMNPRSTVW'), o=o)
        return s.pp[k]
    def home(s, n=''):
        k = 'home'+n
        if k not in s.memo:
            g = s.geo
            while True:
                if g == 'us': c = s.ch(US); h = (c[0], c[1], s.pat(c[2]+'##')+('-'+s.pat('####') if s.r.random() < .15 else ''), c[3])
                elif g == 'uk': c = s.ch(UKC); h = (c[0], '', c[1]+s.pat('% %')+s.pat('@@'), '')
                elif g == 'ie': c = s.ch(IEC); h = (c[0], '', c[1]+' '+s.pat('@#@#|@##@'), '')
                elif g == 'au': c = s.ch(AUC); h = (c[0], c[1], c[2], '')
                else: c = s.ch(CAC); h = (c[0], c[1], c[2]+s.pat(' #@#'), '')
                if all(h[0] != v[0] for q, v in s.memo.items() if q.startswith('home')): break
            s.memo[k] = h
        return s.memo[k]
    def phone(s):
        g = s.geo
        if g == 'us':
            a = s.home()[3] if s.r.random() < .7 else s.ch(US)[3]
            return s.pat(s.ch(['(A) %##-####']*3+['A-%##-####']*4+['A.%##.####','+1 A %## ####','A%######','A %## ####','1-A-%##-####']).replace('A', a))
        if g == 'uk': return s.pat('07### ######|07#########|01### ######|0161 ### ####|020 7### ####|+44 7### ######|(01###) ######')
        if g == 'ie': return s.pat('08% ### ####|09# ######|01 ### ####|+353 8% ### ####|08%-#######')
        if g == 'au': return s.pat('04## ### ###|(0%) #### ####|+61 4## ### ###|0%-####-####')
        return s.pat('(705) %##-####|604-%##-####|306.%##.####|+1 204 %## ####|1-807-%##-####')
    def plate(s):
        return s.pat({'us':'@@@-####|#@@@###|@@@ ###|###-@@@|@##-#@@|@@@####','uk':'@@%# @@@|@@## @@@','ie':'1%#-MO-####|2#2-KY-###|1%1-D-#####','au':'@@@-##@|##@-#@@|1@@@-###','ca':'@@@@ ###|###@@@|@@@-####'}[s.geo])
    def dfmt(s, dt, f):
        y, m, d = dt.year, dt.month, dt.day
        M = MON[m-1]; m3 = M[:3]; y2 = '%02d' % (y % 100)
        return {'us':f'{m}/{d}/{y}','us0':f'{m:02}/{d:02}/{y}','us2':f'{m}/{d}/{y2}','us20':f'{m:02}/{d:02}/{y2}','md':f'{m}/{d}','md0':f'{m:02}/{d:02}','usd':f'{m:02}-{d:02}-{y}',
          'iso':dt.isoformat(),'long':f'{M} {d}, {y}','mth':f'{M} {ordn(d)}','mdl':f'{M} {d}','mab':f'{m3} {d}','maby':f'{m3} {d}, {y}',
          'dmy':f'{d:02}/{m:02}/{y}','dmy2':f'{d}/{m}/{y2}','dm':f'{d}/{m}','dot':f'{d:02}.{m:02}.{y}','dot2':f'{d}.{m}.{y2}','dl':f'{d} {M} {y}','dlm':f'{d} {M}',
          'dth':f'{ordn(d)} {M}','dof':f'the {ordn(d)} of {M}','dthy':f'{ordn(d)} {M} {y}','dmon':f'{d:02}-{m3}-{y}','dm3':f'{d:02}{m3}{y2}','dms':f'{d} {m3} {y}','DMON':f'{d:02}-{m3.upper()}-{y}','ymd':f'{y}{m:02}{d:02}','th':f'the {ordn(d)}','isl':f'{y}/{m:02}/{d:02}','mlongth':f'{M} {ordn(d)}, {y}'}[f]
    def fac(s, k):
        r = s.r; a = s.ch(FPRE); g = s.geo
        k = k.rstrip('0123456789')
        if k == 'fac':
            if g in ('uk','ie'): return s.ch([f'{a} General Hospital',f'{a} Royal Infirmary',f"St {s.ch(SAINT)}'s Hospital",f'{a} University Hospital',f'Royal {a} Hospital'])
            return s.ch([f'{a} Medical Center',f'St. {s.ch(SAINT)} Hospital',f'{a} Valley Regional Hospital',f'{a} Memorial Hospital',f'{a} Health Sciences Centre' if g=='ca' else f'{a} Community Hospital',f'{a} General',f"St. {s.ch(SAINT)}'s",f'University of {a} Hospital'])
        if k == 'clinic': return s.ch([f'{a} Family Practice',f'{a} Clinic',f'{a} Medical Group',f'{a} Health Center' if g=='us' else f'{a} Health Centre',f'{a} Pediatrics' if g=='us' else f'{a} Surgery',f'{a} Lane Medical Centre' if g!='us' else f'{a} Specialty Associates'])
        if k == 'nh': return s.ch([f'{a} Manor',f'{a} House Care Home' if g!='us' else f'{a} Care & Rehab',f'{a} Gardens',f'The {a}s Nursing Home',f'{a} Village Assisted Living',f'St. {s.ch(SAINT)} Home'])
        if k == 'school': return s.ch([f'{a} Elementary School',f'{a} Middle School',f'{a} Academy']) if g=='us' else s.ch([f'{a} Primary School',f'{a} High School',f"St {s.ch(SAINT)}'s National School"])
        if k == 'church': return s.ch([f'{a} Baptist Church',f'St. {s.ch(SAINT)} Parish',f'{a} Methodist Church',f'{a} Lutheran Church',f'Church of St. {s.ch(SAINT)}'])
        if k == 'pharm': return s.ch([f'{a} Pharmacy',f'{a} Drug',f'{a} Chemists' if g!='us' else f'{a} Apothecary'])
        if k == 'jail': return s.ch([f'{a} Correctional Facility',f'HMP {a}' if g=='uk' else f'{a} State Prison',f'{a} Detention Centre' if g!='us' else f'{a} Detention Center'])
    def street(s):
        a = s.ch(SW); n = s.r.randint(1,420) if s.geo != 'us' else s.r.randint(3,9800)
        if s.geo == 'us':
            return s.ch([f'{n} {a} St',f'{n} {a} Avenue',f'{n} {a} Rd.',f'{n} {a} Lane, Apt {s.r.randint(1,40)}{s.ch("ABC")}',f'{n} N. {a} Blvd',f'{n} SW {s.r.randint(2,98)}th Ct',f'PO Box {n}',f'{n} County Road {s.r.randint(2,60)}',f'{n} {a} Dr Unit {s.r.randint(1,30)}',f'{n} {a} Street'])
        return s.ch([f'{n} {a} Road',f'Flat {s.r.randint(1,12)}, {n} {a} Street',f'{n}{s.ch("AB")} {a} Close',f'{n} {a} Crescent',f'{n} {a} Terrace',f'{n} {a} Drive','PO Box %d' % n])
    def slot(s, spec):
        """returns (text, kind or None)"""
        memo = None
        if '!' in spec:
            if spec in s.memo: return s.memo[spec]
            memo = spec; spec = spec.partition('!')[0]
        out = s._slot(spec)
        if memo: s.memo[memo] = out
        return out
    def _slot(s, x):
        r = s.r
        m = re.match(r'^([A-Z_]{2,})=(.*)$', x)
        if m: return s.pat(m.group(2)), m.group(1)
        m = re.match(r'^n(?:\.(\d))?:([\d.]+)-([\d.]+)$', x)
        if m:
            if m.group(1): return ('%.'+m.group(1)+'f') % r.uniform(float(m.group(2)), float(m.group(3))), None
            return str(r.randint(int(m.group(2)), int(m.group(3)))), None
        m = re.match(r'^D\.(\w+?)([+-]\d+)?$', x)
        if m: return s.dfmt(s.base+timedelta(days=int(m.group(2) or 0)), m.group(1)), 'DATE'
        m = re.match(r'^wd([+-]\d+)?$', x)
        if m: return WD[(s.base+timedelta(days=int(m.group(1) or 0))).weekday()], None
        m = re.match(r'^B\.(\w+)$', x)
        if m: return s.dfmt(s.dob, m.group(1)), 'DATE'
        m = re.match(r'^R\.(\w+):(\d+)-(\d+)$', x)
        if m: return s.dfmt(s.base-timedelta(days=int(r.uniform(int(m.group(2)), int(m.group(3)))*365.25)), m.group(1)), 'DATE'
        m = re.match(r'^Y([+-]\d+)?$', x)
        if m: return str(s.base.year+int(m.group(1) or 0)), None
        if x == 'age':
            assert s.age < 90; return str(s.age), None
        if x == 'age90':
            assert s.age >= 90; return str(s.age), 'AGE'
        if x == 'age90w':
            assert s.age >= 90; return ('ninety' if s.age == 90 else 'ninety-'+ONES[s.age-90] if s.age < 100 else {100:'one hundred',101:'one hundred and one',102:'one hundred and two'}[s.age]), 'AGE'
        if x == 'g90': return str(r.randint(90,103)), 'AGE'
        if x == 'g90w': return r.choice(['ninety','ninety-one','ninety-two','ninety-four','ninety-six','ninety eight','a hundred and one']), 'AGE'
        m = re.match(r'^([a-z])\.(\w+)$', x)
        if m:
            p = s.person(m.group(1)); f, l, mi = p['f'], p['l'], p['m']; a = m.group(2); fe = p['sex'] == 'f'
            N = {'n':f'{f} {l}','nm':f'{f} {mi}. {l}','N':f'{f} {l}'.upper(),'nl':f'{f} {l}'.lower(),'in':f'{f[0]}. {l}'}
            if a in N: return N[a], 'NAME'
            if a in ('f','F','fl'): return {'f':f,'F':f.upper(),'fl':f.lower()}[a], 'FIRST'
            if a in ('l','L','ll'): return {'l':l,'L':l.upper(),'ll':l.lower()}[a], 'LAST'
            LF = {'lf':f'{l}, {f}'.upper(),'lfm':f'{l}, {f} {mi}'.upper(),'lc':f'{l}, {f}','lcm':f'{l}, {f} {mi}.','hl':f'{l}^{f}'.upper(),'hlm':f'{l}^{f}^{mi}'.upper(),'lfn':f'{l},{f}'.upper()}
            if a in LF: return LF[a], 'LASTFIRST'
            if a in ('email','work'):
                F, L = re.sub('[^a-z]','',asc(f).lower()), re.sub('[^a-z]','',asc(l).lower())
                if a == 'email': return r.choice([f'{F}.{L}@',f'{F[0]}{L}{r.randint(2,99)}@',f'{F}{r.randint(1950,2004)}@',f'{L}_{F}@',f'{F}{L}@'])+r.choice(DOM), 'EMAIL'
                d = s.memo.setdefault('dom', r.choice(FPRE).lower())
                return r.choice([f'{F}.{L}@',f'{F[0]}{L}@',f'{L}{F[0]}@'])+{'us':d+'health.org','uk':d+'.nhs.uk','ie':d+'hospital.ie','au':d+'.health.gov.au','ca':d+'health.ca'}[s.geo], 'EMAIL'
            return {'he':'she' if fe else 'he','He':'She' if fe else 'He','his':'her' if fe else 'his','His':'Her' if fe else 'His','him':'her' if fe else 'him','mr':'Ms.' if fe else 'Mr.','sex':'F' if fe else 'M','man':'woman' if fe else 'man','i':f[0]+l[0],'ii':f[0]+mi+l[0]}[a], None
        m = re.match(r'^(city|st|zip)(\d?)$', x)
        if m: 
            h = s.home(m.group(2)); i = ['city','st','zip'].index(m.group(1))
            return h[i], [('CITY'),None,'ZIP'][i]
        for k in ('fac','clinic','nh','school','church','pharm','jail'):
            if re.match('^'+k+r'\d?$', x):
                if x not in s.memo: s.memo[x] = s.fac(x)
                return s.memo[x], 'FACILITY'
        if re.match(r'^emp\d?$', x): return s.memo.setdefault(x, s.ch(EMPA)+' '+s.ch(EMPB)), 'EMPLOYER'
        if x == 'facab': return ''.join(w[0] for w in (s.memo.setdefault('fac', s.fac('fac'))).replace('.','').replace('&','').split() if w[0].isupper()), 'FACILITY'
        if x == 'world': return s.ch(WORLD), 'CITY'
        if x == 'county':
            return {'us':lambda:s.ch(USCO)+' County','uk':lambda:s.ch(UKCO),'ie':lambda:'Co. '+s.ch(IECO),'au':lambda:s.ch(USCO)+' Shire','ca':lambda:s.ch(USCO)+' County'}[s.geo](), 'COUNTY'
        if x == 'countyn': return s.ch(USCO if s.geo not in('uk','ie') else UKCO if s.geo=='uk' else IECO), 'COUNTY'
        if x == 'street': return s.street(), 'STREET'
        if x == 'phone': return s.phone(), 'PHONE'
        if x == 'fax': return s.phone(), 'FAX'
        if x == 'ssn': return s.pat({'us':'%##-##-####|%##-##-####|%## ## ####|%########','uk':'4## ### ####|6##-###-####|9#########','ie':'#######@A|#######@','au':'2### ##### #','ca':'%## ### ###|%##-###-###'}[s.geo]), 'SSN'
        if x == 'mrn': return s.pat('#######|########|MR######|###-##-##|##-##-##|E%######|M000######|%#####|H#######|0000######'), 'MRN'
        if x == 'ip': return f'{r.choice([10,24,71,73,98,172,192,203,81])}.{r.randint(0,255)}.{r.randint(0,255)}.{r.randint(1,254)}', 'IP'
        if x == 'ip6': return s.pat('2600:1700:****:**00::1*|2a02:c7c:****:%***:****:****:****:****|fe80::****:**ff:fe**:****'), 'IP'
        if x == 'mac': return s.pat(r.choice(['**:**:**:**:**:**','00:1B:§§:§§:§§:§§','§§-§§-§§-§§-§§-§§'])), 'IP'
        if x == 'plate': return s.plate(), 'VEHICLE'
        if x == 'vin': return s.pat('1HGC@##@#%A######|2T1BU@##%#C######|5NPE##AF#%H######|WVWZZZ@#Z@W######|3FA6P0@##@R######'), 'VEHICLE'
        if x == 'npi': return s.pat('1#########'), 'LICENSE'
        if x == 'dea': return s.pat('B@#######|F@#######|A@#######'), 'LICENSE'
        if x == 'uid': return s.pat('********-****-4***-a***-************'), 'OTHER_ID'
        raise ValueError(x)

TEMPLATES = []
def load(raw):
    for blk in re.split(r'(?m)^@@@ ', raw)[1:]:
        head, body = blk.split('\n', 1)
        h = head.split()
        people = [t for t in h[1:] if re.match(r'^[a-z]:', t)]
        fl = [t for t in h[1:] if t not in people]
        age = (24, 84)
        for t in fl:
            if t.startswith('age='): age = tuple(map(int, t[4:].split('-')))
        TEMPLATES.append((h[0], people, age, 'upper' in fl, 'lower' in fl, body.strip('\n')))

def render(i, rng):
    loc, people, age, up, lo, body = TEMPLATES[i]
    c = Ctx(rng, loc, people, age)
    body = re.sub(r'\[\[(.*?)\]\]', lambda m: rng.choice(m.group(1).split('||')), body, flags=re.S)
    out, spans, pos, n = [], [], 0, 0
    for m in re.finditer(r'\{([^{}]+)\}', body):
        lit = body[pos:m.start()]; out.append(lit); n += len(lit); pos = m.end()
        t, k = c.slot(m.group(1))
        if k: spans.append([n, n+len(t), k])
        out.append(t); n += len(t)
    out.append(body[pos:])
    t = ''.join(out)
    if up: u = t.upper(); assert len(u) == len(t); t = u
    if lo: u = t.lower(); assert len(u) == len(t); t = u
    return t, spans
LAST["us"] += W("Lovelace Maddox Nesbitt Overstreet Pennington Renfro Stallings Thackeray Upchurch Villard Wainwright Yarborough Zabriskie Ames Bettencourt Colby Dunleavy Ellsworth Fontenot Guidry Hebert Isbell Jeffcoat Kuykendall Landrum Mayfield Nance Osgood Peebles Rainey Sizemore Trask Varnado Wetzel Winchell Ackerman")
RAW = r"""
@@@ us p:f a: b: c:m age=38-80
{fac}
{street}, {city}, {st} {zip}   Tel {phone}   Fax {fax}

DISCHARGE SUMMARY
Patient Name:      {p.lcm}
MRN:               {mrn}
DOB / Age / Sex:   {B.us0}  /  {age} y  /  F
Admitted:          {D.us0-6}
Discharged:        {D.us0}
Attending:         {a.n}, MD
PCP:               {b.nm}, DO  ({clinic})

PRINCIPAL DIAGNOSIS: Acute on chronic systolic heart failure (I50.23), LVEF 25-30%.
SECONDARY: CKD 3b, T2DM (HbA1c {n.1:7.1-10.2}%), paroxysmal AF, gout, Parkinson disease.

HOSPITAL COURSE
{p.mr} {p.l} presented via EMS with three days of orthopnea and a 14 lb weight gain after running out of torsemide. BNP {n:1200-4800} pg/mL, troponin flat at 0.04. She was diuresed with furosemide 80 mg IV BID, then a drip at 10 mg/h, net negative 8.4 L. On {D.md-3} she had an 11-beat run of NSVT; K was 3.1 and Mg 1.5, both repleted. Dr. {a.l} discussed ICD candidacy with the patient and her husband {c.f}; they would like to think about it. Carbidopa-levodopa 25/100 was continued on her home schedule.

DISCHARGE MEDS: torsemide 40 mg daily, metoprolol succinate 50 mg, sacubitril-valsartan 24/26 BID, apixaban 5 mg BID.
FOLLOW UP: HF clinic {D.us0+7} at 10:40, BMP on {D.md+3}. Discharge weight {n.1:61-92} kg.

Dictated by: {a.n}, MD   D: {D.us0} 1511   T: {D.us0+1} 0322   Job# {OTHER_ID=#######}
@@@ us p:m a: b: e:f
MICU PROGRESS NOTE - HD #{n:3-19}
{D.us2} 0645

{p.l}, {p.f}  |  bed 12  |  {mrn}
S/o: No acute events o/n. Low grade temp 38.1. FiO2 weaned 60 -> 45%, PEEP 10. Norepi at 4 mcg/min, vaso off since {D.md-1} 2200.
Exam: intubated, RASS -2, GCS 8T, pupils 3 brisk. Coarse R base. Foley {n:30-55} cc/h.
Labs: WBC {n.1:11-22} Hgb 8.8 Plt 94 | Na 148 K 3.6 Cr {n.1:1.2-3.9} (1.1 on {D.md-8}) | lactate 1.9 | 7.34/41/88
Cx: BAL {D.md-2} MSSA (acc# {OTHER_ID=M##-######|W#######}); blood NGTD.

A/P: {age}M w/ EtOH cirrhosis (Child-Pugh C, MELD-Na 29), ARDS from MSSA pna
1. Resp - ARDSnet 6 cc/kg PBW, SAT/SBT today. Berlin moderate.
2. ID - narrow to cefazolin 2 g q8h d4/7, stop vanc
3. Renal - ATN, d/w renal ({b.l}), no RRT yet
4. GI - lactulose, rifaximin 550 BID. Blakemore at bedside? no, last EGD {D.us2-41} only grade I varices
5. Dispo - HCPOA is sister {e.f} ([[home||cell]] {phone}); she drives in from {city2} and will be here {wd+1} {D.md+1}. Full code.

CC time 45 min excl procedures
{a.n} MD PGY-3 pgr {PHONE=#####|###-####}
@@@ us p:f a:m b: c: d:
OPERATIVE REPORT

PATIENT: {p.N}          MED REC #: {mrn}
ACCT #: {ACCOUNT=V###########|8#########}          ROOM: OR 4
DATE OF SURGERY: {D.usd}
SURGEON: {a.nm}, M.D., F.A.C.S.
ASSISTANT: {b.n}, PA-C
ANESTHESIA: General endotracheal ({c.in}, M.D.)

PREOPERATIVE DIAGNOSIS: Symptomatic cholelithiasis.
POSTOPERATIVE DIAGNOSIS: Acute cholecystitis, Parkland grade 3, Mirizzi type I excluded.
PROCEDURE: Laparoscopic cholecystectomy with intraoperative cholangiogram.

DESCRIPTION: After a time-out in which the patient's identity and date of birth ({B.us0}) were confirmed by Dr. {a.l} and the circulating nurse, {d.n}, RN, the abdomen was entered by the Hasson technique with 0 Vicryl stay sutures. Pneumoperitoneum to 15 mmHg. The fundus was retracted and Calot's triangle dissected until the critical view of Strasberg was obtained. A 4 Fr catheter was passed; the cholangiogram showed free flow of contrast into the duodenum with no filling defect. Cystic duct and artery were doubly clipped and divided. The gallbladder was removed in an Endo Catch bag and sent (specimen {OTHER_ID=S##-#####|SP-##-######}). A 19 Fr Blake drain was left in the gallbladder fossa. EBL 30 mL. Counts correct x2.

DISPOSITION: PACU, extubated, stable. I spoke with her daughter in the waiting area. Clinic visit {D.usd+14} at {clinic}, {phone}.

cc: {e.n}, MD (fax {fax})
@@@ us p: a: b: age=40-88
EXAM: CT CHEST W CONTRAST                          FINAL
Accession: {OTHER_ID=########|RAD-##-#######|CT#######}      Ordering: {a.lfm}
Pt: {p.lfm}   ID {mrn}   DOB {B.us0}   Exam date {D.us0} 14:22

CLINICAL HISTORY: {age}-year-old {p.man}, 40 pack-years, RUL nodule. Previously worked {n:15-30} years at {emp}.
COMPARISON: PET/CT {D.us0-97}; outside CT from {fac2}, {D.us0-300}.
TECHNIQUE: 1.25 mm axial images on a GE Revolution Apex after 75 mL Omnipaque 350. DLP {n:180-520} mGy*cm.

FINDINGS:
Lungs: The spiculated nodule in the right upper lobe measures {n:11-24} x {n:9-20} mm (series 4, image 112), previously 9 x 8 mm. New 4 mm nodule in the lingula. No effusion.
Mediastinum: Station 4R node 12 mm short axis. Heart size normal; Swan-Ganz tip not present, prior annotation was in error.
Bones: Schmorl nodes at T8 and T9. No lytic lesion.
Upper abdomen: Bosniak I cyst left kidney. Meckel scan not indicated.

IMPRESSION:
1. Growing RUL nodule, Lung-RADS 4X. Recommend tissue sampling.
2. New lingular nodule, Fleischner follow-up.

Findings called to Dr. {a.l}'s nurse ({b.f}) at 15:10 on {D.md0}, read back.
Electronically signed {D.us0} 15:14 by {c.nm} MD, {facab} Radiology, NPI {npi}
@@@ us p:f a: b: c: age=30-78
SURGICAL PATHOLOGY
Case No. {OTHER_ID=SP##-####|S-##-#####|HS##-#####!1}
------------------------------------------------------------
{p.lf}                      Collected   {D.us20}
Hosp # {mrn}                Received    {D.us20+1} 07:50
DOB {B.us20}                Reported    {D.us20+5}
Submitting: {a.n}, MD, {fac}, {city} {st}
------------------------------------------------------------
FINAL DIAGNOSIS
A. Breast, left, 2 o'clock, core biopsy:
   Invasive ductal carcinoma, Nottingham grade 2 (3+2+1), {n:7-19} mm in greatest linear extent.
   DCIS, cribriform, nuclear grade 2. No lymphovascular invasion.
   ER 95% strong, PR 40%, HER2 IHC 1+, Ki-67 {n:8-34}%.
B. Lymph node, axillary, FNA: negative (0/1).

COMMENT: Reviewed at the consensus conference of {D.us20+4} with Dr. {b.l}, who concurs. Oncotype DX requested (order {OTHER_ID=OR#######|ON-####-####}). Congo red and Paget-type changes: none. Prior benign biopsy {OTHER_ID=SP##-####} from {Y-6} re-examined.

GROSS: Received in formalin labeled "{p.L} - L breast 2:00", four yellow-tan cores to 1.8 cm. Cold ischemia 4 minutes. All in cassettes A1-A3.

Family history per requisition: mother breast ca age 61, maternal grandmother alive at {g90}.

{c.nm}, MD, Pathologist (electronic signature). CLIA {LICENSE=##D#######}. Questions: {phone}
@@@ us p:f a:f upper age=90-101 r:m b:f
ED TRIAGE ***ESI 2***
{p.lf} {age90} yo F   DOB {B.us0}
arr {D.us0} 0312 via squad from {nh}

CC: unwitnessed fall, on Eliquis
Pt found on floor by aide at 0230, c/o L hip pain 8/10, L leg short and ext rotated. Denies LOC but poor historian, hx Alzheimer, Hard of hearing. Small hematoma L brow. No Battle sign. GCS 14 (baseline per facility).
VS: T 97.4 HR 104 irreg BP 98/56 RR 20 SpO2 92% RA -> 97% 2L, glu {n:90-220}
Allergies: PCN, sulfa, Lortab
meds: apixaban 2.5 bid, donepezil 10, Sinemet, lasix 20, Tylenol prn
code: DNR/DNI - POLST in envelope, signed {D.us0-400}
family: son {r.n} {phone} called x2 no answer, left msg. granddtr {b.f} in {city2} aware.
ins: Medicare {SSN=%@*#-@*#-@@##|%@@#-@@#-@@##}, suppl {HEALTH_PLAN=@@@#########}
to rm 9, trauma bay notified, c-collar on, XR pelvis and CT head/C spine ordered per protocol. Type and screen sent.
{a.n} RN {D.md0} 0321
@@@ us p: a:f b:f c: 
SBAR handoff 7p -> 7a

S: rm 4117 [[Mrs||Mr||Ms]] {p.l} ({p.f}), POD 2 L TKA, Dr. {c.l}. Full code. Fall risk, Morse 65.
B: {age}, HTN, OSA on CPAP (own machine, SN {DEVICE=C#########|23#########}), DM2. Surgery {D.md-2} here at {fac}. Block wore off around 1400.
A: A&Ox4. 142/78, 88, 98.9, 95% RA. Aquacel intact, no drainage. Hemovac pulled. Calf soft, Homans neg. Pain 6 -> 3 after oxy 5 mg at 1815, next due 2215. FSBS {n:140-260} got 4 u lispro. Voided x2 since Foley out at 0600, PVR 84. Up to chair with PT, 40 ft with FWW. IV 20g L FA, patent. Hgb {n.1:8.2-11.4} this am.
R: lovenox 40 at 2100. AM BMP. Spouse says don't give ambien, went loopy last time ({D.mab-700} at {fac2}). Case mgr {a.f} working on {nh} bed, auth # {HEALTH_PLAN=A########|AUTH-#######} pending, target dc {D.md+1}. Call spouse w/ any change {phone}, ok to leave message.

Wristband rechecked: {mrn}, {B.us}
Given by {b.n} RN to {d.n} RN {D.us} 1912
@@@ uk p: a: b: age=90-100 n:f
AMBULANCE PATIENT CARE RECORD       Incident no: {OTHER_ID=CAD #######|######-####}
Date {D.dmy}   Call 19:42  On scene 19:51  Clear 20:47
Vehicle reg {plate}   Call sign {n:201-690}   Crew: {a.n} (para, HCPC {LICENSE=PA#####}), {b.n} (ECA)

Pt: {p.n}   DOB {B.dmy}   Age {age90}   NHS no. {SSN=4## ### ####|6## ### ####}
Address: {street}, {city} {zip}
GP: {clinic}, {phone}
NOK: {n.n} (niece) {phone}

PC: Chest pain.
HxPC: Central crushing chest pain since approx 18:30 whilst watching television, radiating L arm, 7/10, clammy. GTN x2 own supply no relief. No SOB, no collapse. Carer {c.f} on scene throughout.
PMH: NSTEMI {Y-4}, Paget's disease of bone, hypothyroid, cataracts. Lives alone, 4 x daily care package.
O/E: GCS 15, RR 20, SpO2 95% air, HR 54 SR, BP 104/61, BM 7.2, temp 36.4, NEWS2 = 2. 12 lead: STE II III aVF, recip aVL.
Rx: aspirin 300 mg PO, GTN withheld, morphine 5 mg IV, ondansetron 4 mg. IV access 20G R ACF.
PPCI pathway: {fac} cath lab accepted (Dr {d.l}), ETA 25 min. ECG transmitted from LP15 serial {DEVICE=4#######}.
Property: 1 x handbag, door key in key safe, left with neighbour. Capacity: yes, consented.
@@@ us p:m a:f b: age=19-45 f:f c:f
PSYCHIATRIC INTAKE EVALUATION (telephone referral from {clinic})

{p.n} is a {age} year old single man, currently staying with his aunt {f.f} on the south side of {city} after losing his job at {emp} in the spring. He is here because "my head won't shut off." Seen {D.mdl} for 75 minutes, with the therapy dog present for part of the visit.

He describes three weeks of decreased need for sleep (2-3 h), pressured speech, buying two motorcycles (one, tag {plate}, was already repossessed), and quoting scripture. On {D.mth-9} police brought him to {fac}, where he was held overnight and let go with hydroxyzine 50 mg. Denies SI/HI. No access to firearms, which {f.f} confirms at {phone}.

Past: first hospitalized at 22, lithium 900 mg (stopped, tremor), then olanzapine (20 kg gain). One attempt by overdose {D.long-1500}. Ex-girlfriend {c.n} has full custody of their son.
Substances: cannabis daily, AUDIT 4. Medical: Gilbert syndrome.

MSE: tall, unshaven, Hawaiian shirt. Speech rapid. Mood "great." Thought process tangential. MMSE not done. YMRS {n:20-38}, PHQ-9 4, C-SSRS negative.

Dx: Bipolar I, current episode manic, F31.13. Plan: restart lithium 300 BID (level {D.md+5}), quetiapine XR 300 qhs, TSH, Cr. ROI signed for Dr. {b.l}. Crisis line given. RTC {D.md+7}.

{a.n}, PMHNP-BC (DEA {dea})
@@@ usm p: a:f b: c: e:m
SOCIAL WORK NARRATIVE

Consult received {D.us2} from Dr. {b.l} for "homeless, needs placement". Writer met with pt at bedside; pt prefers to be called {p.f}. Pt has been living in a green Subaru, plate {plate}, in the lot behind {church} since being evicted {D.mdl-60}. The pastor, {c.n}, lets pt use the kitchen. Prior address {street}, {city}. Pt collects SSDI (SSN last seen in chart {ssn}) which goes to a Direct Express card ending... pt read the whole number aloud, {ACCOUNT=5332 48## #### ####|4145 #### #### ####}, writer advised not to share this.

Supports: brother {e.f} in {city2}, no contact x 2 yrs. Caseworker at {county} Human Services is {f.n}, {phone}, case # {OTHER_ID=HS-######|C########}. Medicaid ID {HEALTH_PLAN=##########|@@#####@}.

Barriers: insulin storage (glargine {n:14-40} units), foot ulcer Wagner 2, oxygen. Medical respite at {nh} has a bed [[if TB screen negative||pending Covid swab]]. Car would be towed if left past {D.us2+3}; security (ext {PHONE=####}) will put a note on the windshield.

Plan: 1) respite packet faxed to {fax}; 2) bus voucher; 3) food stamps recert due {D.us2+12}; 4) will follow.
45 min. {a.n}, LCSW  lic {LICENSE=LCSW #####|LC######}
@@@ usm p:f a: b:m c:
Home Safety Evaluation / Physical Therapy

Client     {p.n}
Seen       {D.long}, 1:00-2:15 pm, at home
Address    {street}
           {city}, {st} {zip}
Payer      [[Medicare {SSN=%@@#-@#%-@@##}||Tricare {HEALTH_PLAN=###########}]]
Referral   {a.n}, MD - {fac}
Dx         s/p R THA (posterior), {D.us-18}

Entry: 4 steps, rail on left ascending only. Son {b.f} plans to add a second rail before {D.md+10}. Threshold 2.5 in. Dog (labrador) jumps.
Bathroom: tub/shower combo; needs transfer bench. Toilet 15" - raised seat delivered, still in box.
Bedroom: upstairs, 13 steps. Recommend first-floor set up for 6 weeks.
Function: TUG {n:14-31} s, 5xSTS {n:17-29} s, Berg {n:30-48}/56, gait 0.6 m/s with two-wheeled walker. Trendelenburg on right. MMT hip abd 3-/5, Thomas test positive 10 deg.
Precautions reviewed, pt verbalized 2/3, cannot remember "no crossing".
Goals (4 wk): community ambulation 500 ft SPC; return to quilting group at {church}.
Plan: 2w4. Emergency contact is the neighbor {c.n}, {phone}, who has a key.

{d.n}, PT, DPT   Lic. No. {LICENSE=PT#####|####}
@@@ au p: a: b: c:
{clinic} - DENTAL CHART NOTE
{D.dmy}  Pt {p.n}  chart {MRN=#####|D-####}  Hyg: {b.f}  Dentist: {a.l}

Med hx update: started alendronate 70 mg/wk {D.dlm-120}, no steroid. ASA II. BP {n:118-149}/82. PCN allergy (hives).
CC: "cold kills me lower right."
Exam: 46 MOD amalgam, fx ML cusp, positive cold lingering 20 s, percussion WNL, Tooth Slooth pos. Perio 3-4 mm, BOP 18%. PA + 2BW taken. Class II div 1, Angle. Torus mand bilat. Black hairy tongue resolved.
Dx: 46 symptomatic irreversible pulpitis, cracked tooth.
Tx: 1.7 mL x2 articaine 4% 1:100k epi IANB + buccal, rubber dam, pulpectomy, WL 20.5/20/21, Ca(OH)2, Cavit. Pt tol well.
Rx: ibuprofen 600 q6h x20, clinda 300 NOT needed. Called to {pharm} {phone}.
Refer to endo {c.n} in {city2}, fax {fax}, images emailed to {c.work}.
Ins: health fund member {HEALTH_PLAN=#########|9########01} plan {HEALTH_PLAN=####-####|#####}; preauth sent. Copay ${n:45-180}, visa {ACCOUNT=4### #### #### ####|4***********####|5### #### #### ####}.
NV: core/crown after RCT, tentative {D.dmy+21}. [[Spouse||Cousin]] {d.f} drove pt.
@@@ us p: m:f=p a: r:f c:m b:m
WELL CHILD VISIT - 4 YEAR

{p.f} is here with mom ({m.f}) and grandma for a check-up. Mom's only worry is picky eating.

Interval: ear infection {D.md-75}, amox 400/5 x 10 d. ED at {fac} {D.us-40} for croup, dex 0.6 mg/kg x1.
Development: hops, draws a person with 4 parts, speech 100% understood. ASQ all above cutoff. Attends pre-K at {school} (teacher Miss {r.f}). M-CHAT n/a.
Social: lives w/ parents and baby brother {b.f}. Dad ({c.n}) works nights at {emp}. Well water - fluoride tested. Booster seat, no guns.
PE: wt {n.1:14-20} kg (54%), ht 103 cm (61%), BMI 15.6, BP 92/54. Well appearing. TMs clear. Still's murmur 2/6 LLSB. No hernia. Mongolian spot sacrum. Gower neg.
Vision 20/30 OU, hearing pass OAE. Lead <1.0 mcg/dL, Hgb 12.1.
Vaccines: DTaP-IPV #5 lot {OTHER_ID=U####BA|#CA##C#}, MMRV. VIS given.
A/P: Healthy 4 yo. RTC 5 y. Kindergarten form to be picked up {D.md+4}; mom will call from {phone}. Mom's portal email changed to {m.email}.
{a.n}, MD  ///  pt DOB {D.us-1490}  ///  {mrn}
@@@ us p:f a:f b: c: h:m 
L&D ADMIT/DELIVERY

{p.n}, G{n:2-4}P1001 @ 39w2d by LMP c/w 9w US (EDD {D.us+5}), admitted {D.us} 0140 SROM clear @ 2330.
GBS pos (PCN G x3 doses), Rh neg - RhoGAM {D.us-77}, rubella imm, HIV/RPR neg, GTT 131. Bishop 7 on arrival. FHT 140s, mod var, cat I. Leopold's vtx.
Pit to 12 mU. Epidural 0510 by Dr. {c.l}. Complete 0955. Pushed 48 min. McRoberts + suprapubic x 40 sec for mild shoulder dystocia, Rubin not needed.
SVD viable female @ 1043 on {D.md}, wt {n:2900-4100} g, Apgars 8/9. Baby named {b.f}. Placenta Schultze, intact, 3VC. 2nd deg lac, 3-0 Vicryl. QBL 310 mL. Oxytocin 30 u/500.
FOB {h.n} at bedside and cut cord. Doula {e.f}. Newborn band # {OTHER_ID=#####@|B######}; Hugs tag {DEVICE=HT-######|0#######}. Cord blood kit collected for private bank, client no. {ACCOUNT=CB-######|########}.
Peds will be {f.n} at {clinic}. Pt desires Nexplanon pp. Her own mom flies in from {city2} {wd+2}.
Mom MRN {MRN=########}  Baby MRN {MRN=########}
Delivered by {a.n}, CNM
@@@ us p:f a:f b: c:f age=28-60
CANCER GENETICS CLINIC

RE: {p.nm}    DOB: {B.us}    Kindred #{OTHER_ID=K-####|F####}

Dear Dr. {b.l},

Thank you for sending {p.f} to see us on {D.long}. As you know she is a {age}-year-old teacher at {school} whose sister, {c.f}, was diagnosed with triple-negative breast cancer at 36 and carries BRCA1 c.68_69delAG (p.Glu23Valfs*17). Their paternal grandmother is well at {g90}; an uncle had a Whipple for pancreatic cancer at {fac2}. Her mother's people are from {world}; no Ashkenazi ancestry that they know of.

We drew blood for single-site testing plus a panel that includes PALB2, CHEK2, ATM, TP53 (Li-Fraumeni) and the Lynch genes MLH1, MSH2, MSH6, PMS2 and EPCAM. Sample ID {OTHER_ID=G##-######|##-#######}. Her Tyrer-Cuzick lifetime risk if negative would be {n:14-31}%. BOADICEA gave similar numbers.

We talked about the chance of a VUS, about GINA, and about cascade testing for her brother in {city2}. Results are expected by {D.mdl+21} and will be released through {URL=https://portal.kestrelgenes.org/r/########|www.mygeneresults.net/pt/#####}. If you want to reach me before then my direct line is {phone}.

Warmly,

{a.n}, MS, CGC
{fac}
License {LICENSE=GC####|GC-000###}
@@@ au p:m a:f b: c: w:f=p age=55-82
{fac} - Medical Oncology
ABN on file | Ph {phone} | Fax {fax}

{D.dl}

Dr {b.n}
{clinic}
{street}, {city} {st} {zip}

Dear {b.f},

Re: Mr {p.n}, DOB {B.dmy}, UR {MRN=#######|0######}
    Medicare {SSN=2### ##### #|3### ##### #}

Diagnosis: Stage IV lung adenocarcinoma, EGFR exon 19 deletion, PD-L1 TPS 5%
Treatment: osimertinib 80 mg daily since {D.dl-210} (FLAURA regimen)

I reviewed {p.f} with his wife {w.f} today. He is still getting out on the tractor, ECOG 1. Grade 1 paronychia and a bit of diarrhoea, settled with loperamide. CT of {D.dmy-6} shows ongoing partial response, RECIST minus 42%; MRI brain clear. Bloods: Hb {n:108-141}, neuts 3.2, creat 88, ALT 31. ECG QTcF 441.

He asked about driving to {city2} for his granddaughter's wedding on {D.dth+24}, and I see no reason not to. Zoledronic acid given (calcium 2.31). Dental review first with his dentist please, he has a dodgy molar.

I'll see him by telehealth in 6 weeks. If progression we would look at a T790M/C797S re-biopsy, or MARIPOSA-2 type therapy.

With kind regards,

{a.n}
Provider No. {LICENSE=######@@|#######@}
(dictated, not signed, to avoid delay)
@@@ usm p: a: b: c: lower
rx clarification - {pharm} store line {phone}

{D.us2} 4:47pm
pt {p.f} {p.l} dob {B.us2}
rx# {OTHER_ID=#######|C#######} warfarin 5mg #30 and bactrim ds #14 both e-scribed today, two diff prescribers
called dr {a.l} office, talked to {b.f} the ma. said dr is at {fac} rounding, gave me cell
called back 5:10, dr {a.l} says change bactrim to macrobid 100 bid x5d, crcl ok ({n:61-95}). uti only. inr last {n.1:2.0-3.1} on {D.md-4}
voided bactrim, typed macrobid, new rx# {OTHER_ID=#######|C#######}
also norco 10/325 #90: pdmp shows fill {D.md-12} at another store in {city2} by dr {c.n}. refused. dea on script {dea} doesn't check out w/ that name. scanned d/l {LICENSE=@#######|@##-###-###|#########} at pickup
ins reject 79, id {HEALTH_PLAN=##########|@@@#########} pcn [[adv||meddprime]], override not tried
told pt's spouse {d.f} at drive thru, upset but ok. says hx of bell's palsy w/ prednisone?? will add note
-{e.i} rph
@@@ uk p:f a: b: c: age=30-79
Dr {a.n}
{clinic}
{street}
{city}
{zip}
Tel: {phone}   Email: {a.work}

{D.dl}

Rheumatology Outpatients
{fac}

Dear Colleague,

{p.n}   D.O.B. {B.dmy}   NHS No: {ssn}   Hosp. no: {MRN=@######|#######@}
{street}, {city}. Tel (mob): {phone}

Many thanks for seeing this pleasant {age} year old dinner lady with a ten-week history of symmetrical small-joint pain and morning stiffness lasting about 90 minutes. She cannot open jars. Her mother, who died at {g90}, had "bad rheumatics".

On examination there is boggy synovitis of the 2nd and 3rd MCPs bilaterally, squeeze test positive, no nodules. Heberden's nodes at the DIPs. Schirmer not done. DAS28 approximately {n.1:4.1-6.4}.

Bloods {D.dmy-8}: CRP {n:18-66} mg/L, ESR 48, RF 112, anti-CCP >340, Hb 114, eGFR 84. Hand films at the cottage hospital {D.dm-5} unremarkable.

I have started naproxen 500 mg bd with omeprazole and have not given steroids. She saw Dr {b.l} privately in {Y-3} for Raynaud's. She is away visiting her daughter {c.f} in {city2} until {D.dof+9}, so please ring rather than write.

Yours sincerely

Dr {a.n} MBBS MRCGP
GMC {LICENSE=#######|6######}
@@@ us p:m a:f b: c:f age=90-99
DEATH NOTE

Called to bedside by RN {b.f} at 0418 on {D.us} for absent respirations. Patient, {p.n}, {age90}M, was on comfort care since {D.md-2} for end-stage HFrEF and aspiration pneumonia. No response to voice or sternal rub. Pupils fixed, 5 mm. No heart sounds or breath sounds for 2 full minutes. No pacemaker spikes on monitor (Medtronic Azure device, ser {DEVICE=RNA######@|PVY######}, magnet applied; the funeral home must be told before cremation).

Time of death: 0426.
Immediate cause: hypoxic respiratory failure. Due to: aspiration pneumonia. Due to: vascular dementia. Other: AF, Barrett esophagus.

Daughter {c.n} was called at {phone} at 0435 and came in from {city2} at 0610 with Father {d.l} of {church}. She was grateful to the staff. Autopsy declined. Eye bank ref # {OTHER_ID=##-#####|EB######} - not suitable. {countyn} County coroner notified (deputy {e.n}, case {OTHER_ID=C##-####|ME-##-####}), jurisdiction released. Body to be released to {f.l} & Sons.

Death certificate to be completed by Dr. {g.l}. Attending notified.
{a.n}, MD, PGY-2   {mrn}
@@@ us p:f a: b: c: age=22-60
{fac}
Department of Neurology - {street}, {city}, {st} {zip}

{D.long}

Appeals & Grievances
Via facsimile {fax}

Member:        {p.n}
Member ID:     {HEALTH_PLAN=@@@###@#####|W#########!1}
Group:         {HEALTH_PLAN=#####-##|0######}
Claim/Ref:     {OTHER_ID=##@#######|20##########-##}
Date of birth: {B.us}
Denied service: ocrelizumab 600 mg IV q6mo (J2350)

To the Medical Director:

I write to appeal the denial of {D.long-15}. {p.mr} {p.l} is a {age}-year-old employee of {emp} with relapsing multiple sclerosis by the McDonald criteria. She failed interferon beta-1a (two relapses, most recently {D.us-130}, with new T2 lesions at C3 and the pons) and dimethyl fumarate (lymphocytes 0.4). JCV index {n.1:1.6-3.9}, so natalizumab is unsafe. EDSS 3.5. OPERA I and II support the efficacy of ocrelizumab in exactly this population.

Your reviewer, Dr. {b.l}, cited a lack of "step therapy"; as shown above that is wrong. I request a peer-to-peer within 72 hours. I can be reached at {phone} or through my coordinator, {c.n} ({c.work}).

Sincerely,

{a.nm}, MD
NPI {npi}
@@@ usm p: a:f b: c:
MyHealth message thread
---
From: {p.n}
To: {a.n}, MD
Sent: {D.us} 9:14 PM
Subject: Non-urgent Medical Question

Hi Dr {a.l}, its {p.f}. I'm still coughing since I saw you on {D.mth-16}. The lisinopril ran out, can you send to {pharm} instead of the mail order?? Also the sleep place wants the form faxed to {fax}. My cell changed, its {phone} now, old one is off. We're at my moms in {city2} til {D.th+6}, her address for the refill is {street}, {zip2}. Thx

---
From: {b.n}, LPN (for Dr. {a.l})
To: {p.n}
Sent: {D.us+1} 8:02 AM

Good morning {p.f}, Dr. {a.l} thinks the cough may be from the lisinopril. She is changing you to losartan 50 mg daily, #90, 1 refill. Please check BP twice a day; goal <130/80. If you have lip swelling or trouble breathing call 911. BMP in 2 weeks - walk in at {clinic} any weekday. You can book at {URL=https://mychart.larkspur.org/sched?c=####|myhealth.tamarack.org/book}.

---
From: {p.n}
Sent: {D.us+1} 8:40 AM
ok. will do. and can you tell billing my statement {ACCOUNT=#######-#|6#######} is wrong, I already paid ${n:25-90} at the desk to {c.f}
@@@ usm p: a: b:f c: d:
TELEPHONE ENCOUNTER
{D.us} 10:22 AM  Incoming call
Caller: {b.n} (daughter, on DPR)   Ph: {phone}
Patient: {p.lc}   DOB {B.us}   PCP {a.l}
Reason: dizzy

{b.f} states {p.his} father's - correction, parent's - BP at home was 88/50 and 92/54 this am, HR {n:48-62}. Started tamsulosin 0.4 on {D.md-3} by urology (Dr {c.l}). Lightheaded on standing, no syncope, no chest pain, no black stool. Drinking OK. Also on amlodipine 10, HCTZ 25, carvedilol 12.5 BID.
Protocol: Dizziness (Schmitt-Thompson). Disposition: see within 4 h.
Advised hold HCTZ and amlodipine, fluids, sit at bedside before standing. Offered 2:15 w/ {d.f} NP at the [[north||downtown||south]] office; {b.f} can't leave work ({emp}) until 3. Booked 3:40. She'll bring the pill bottles. Verbalized understanding. ED if syncope, go to {fac}.

10:51 routed to {a.n}, high priority
11:20 {a.l}: agree. Orthostatics, ECG, BMP. Stop HCTZ for good, Na was 129 on {D.us2-30}.
11:34 called {b.f} back, lm on vm x1
Closed {e.n}, RN
@@@ mix p: a: b: 
[TELEHEALTH CHAT TRANSCRIPT - session {uid}]
Connected {D.iso} 18:03:11 from {ip} (Chrome/Android)
18:03 BOT: Please enter your full name and date of birth
18:03 PT: {p.nl} {B.us}
18:04 BOT: Thanks! Where are you right now, in case we get cut off?
18:04 PT: work, {emp}, {street}
18:04 PT: {city}
18:05 BOT: and the best number?
18:05 PT: {phone}
18:06 Dr {a.l} joined
18:06 DR: Hi {p.f}, I'm Dr {a.n}. What's going on tonight?
18:07 PT: pee burns since yesterday. had this in march too. no fever
18:07 DR: Any back pain, vomiting, chance of pregnancy, diabetes?
18:08 PT: no. type 2 diab yes metformin 1000. last a1c {n.1:6.4-8.9}
18:09 DR: Allergies? PT: keflex gave me rash on {D.md-300} or so, er at {fac}
18:11 DR: OK. I'd use nitrofurantoin 100 mg twice daily, 5 days. Which pharmacy?
18:11 PT: {pharm} by the mosque, {b.f} works there he knows me
18:12 DR: Sent. If fever >38.3 or flank pain go in. Urine culture if not better by {D.md+3}.
18:13 PT: ty. can u email the note {p.email}
18:13 DR: It will be under {URL=https://visit.brightcare.io/n/******|app.quickdoc.com/s/#######}
18:14 session closed. device {mac}. billed to card {ACCOUNT=x####|4### **** **** ####|5### #### #### ####}
@@@ au a:f b: c:
PRE-SCREENING LOG - PHASE 2, 1L NSCLC (like KEYNOTE-189 backbone)
Site {fac} / PI {a.nm}, MD / coordinator {b.n}, {b.work}

Scr no.   Subject            born         Consent       Outcome
{OTHER_ID=##-###|S-0###}    {p.lc}      {Y-61}   {D.dmon-20}   FAIL: creat clearance 38 mL/min
{OTHER_ID=##-###|S-0###}    {q.lc}      {R.dmon:40-80}   {D.dmon-14}   randomised {D.dmon-2}, arm B
{OTHER_ID=##-###|S-0###}    {r.lc}      {R.dmon:40-80}   {D.dmon-9}    pending: ALK/ROS1 FISH, brain MRI
one more by phone only, declined, too far from {city2}

Notes
{D.dmon-6}: {r.l} eConsent signed remotely. Audit trail shows IP {ip}, face match file {BIOMETRIC=FM_#######.jpg|selfie_########.png|face-********.tpl}, monitor will want this.
SAE on {q.l}, grade 3 pneumonitis (CTCAE v5), pembrolizumab held, prednisone 1 mg/kg. Sent to sponsor within 24 h. Hosp day 1.
Eligibility reminder: ECOG 0-1, RECIST 1.1 measurable, no Hashimoto on steroids, QTcF < 470 ms, Gilbert allowed.
Next monitoring visit {D.dmon+11}.
@@@ usm p:f a:f b:f c: age=66-88
HOME HEALTH - SN VISIT / OASIS RECERT
Agency: {clinic} Home Care      HIC/MBI: {SSN=%@*#-@*#-@@##|%@@#-@*#-@@##}
Pt {p.lc}   SOC {D.us0-60}   Cert {D.us0-60} to {D.us0-1}
Visit {D.us0} in 0915 out 1005   Odometer 14.2 mi from {city}

VS 98.2 - 76 - 18 - 136/70, wt {n:128-240} lb, O2 sat 93% on 2 L NC.
Homebound: taxing effort, SOB < 20 ft.
Integ: stage 3 sacral PU {n.1:1.2-3.8} x 2.0 x 0.4 cm, granulating 80%, scant serous. Cleansed NS, Medihoney, Allevyn. Braden 14. PUSH 9.
Endo: FBS 88-211 by log. Reinstructed Lantus 22 u. Cg dtr {b.f} return demo'd.
Cath: Foley 16 Fr/10 mL changed, clear yellow.
Concentrator (rental) ser # {DEVICE=####-######|J#######|AF#########} humming and alarm x1 last nite, DME called {phone}, they'll swap it {wd+1}.
Pt tearful, husband passed {D.mab-33}; was buried from {church}. MSW ref made. PHQ-2 = 3.
MD contact: Dr {c.l} ofc {phone}, spoke w/ {d.f}; orders: continue SN 1w9, 2 PRN cath. Order # {OTHER_ID=#######|HH-#####}.
Key under ceramic frog. Two cats.
{a.n} RN   (agency NPI {npi})
@@@ us p:m a: b: c: d:f=p e:
TRANSPLANT SELECTION CONFERENCE - LIVER                          {D.us0}
Candidate {p.nm}; blood type O; {mrn}; UNOS/WL ID {OTHER_ID=WL-######|###-####}

Hepatology ({a.l}): {age} M, PSC with prior Whipple-free course, MELD-Na {n:22-34} ({D.md-3}: bili 9.4, INR 2.1, Na 128, Cr 1.4). Caroli excluded. ERCP brush neg, FISH polysomy neg, CA 19-9 41. TIPS {D.us-340}.
Surgery ({b.l}): PV patent on CT {D.us-21}, replaced RHA (Michels III). OK.
Cardiology: DSE neg to 85% MPHR, RVSP 32.
Psychosocial ({c.n}, LISW): SIPAT 18. Caregivers are wife {d.f} and brother from {city2}. Lives {n:60-190} miles out, will rent near {fac}. Retired from {emp}. Sober since 2012, PEth <10.
Finance: primary {HEALTH_PLAN=@@@##########|8##########}, secondary pending; SSN {ssn} verified for ESRD/TRR forms. Drug cap discussed.
ID: CMV D?/R-, EBV+, quantiferon neg, Jarisch-Herxheimer hx w/ syphilis tx.
DECISION: APPROVED, list active. Dr. {a.l} to call him today {phone}. Living donor offer from {e.f} (cousin) referred to the donor team, packet # {OTHER_ID=LD######|LD-##-###}.
Recorder: {f.n}
@@@ usm p: m:f=p a: n:f g:m
{school}
SCHOOL ASTHMA ACTION PLAN AND MEDICATION AUTHORIZATION  ({Y} - {Y+1})

Student: {p.n}        Grade: 3        DOB: {D.us-3100}        Student ID: {OTHER_ID=#######|S######}
Parent/guardian: {m.n}     Home: {phone}   Work ({emp}): {phone}
Email: {m.email}
Street: {street}    City: {city}    Zip: {zip}
Emergency contact if parent cannot be reached: {g.n} (grandfather), {phone}
Health care provider: {a.n}, MD   {clinic}   Fax {fax}

GREEN: no cough or wheeze, peak flow > {n:180-230}. Flovent 44 mcg 2 puffs BID with spacer.
YELLOW: cough, wheeze, tight chest, peak flow 120-180. Albuterol HFA 2-4 puffs q4h. Call parent.
RED: ribs showing, can't talk, lips blue, peak flow < 120. Albuterol 6 puffs, CALL 911.
Triggers: cold air, cats, May pollen, exercise (15 min pre-treat before gym).
Student may carry inhaler: [x] yes  [ ] no
Also: EpiPen Jr 0.15 mg for tree nut. Last ED visit {D.us-88}.

Parent signature ______ date {D.us-2}      Provider signature ______ date {D.us}
Received by school nurse {n.n} RN {D.us+3}
@@@ us p:m a: b: age=21-58 c:f
INTAKE HEALTH SCREENING - {jail}
INMATE {p.lfm}   BOOKING # {OTHER_ID=##-######|B#######}   SID {OTHER_ID=########|0#######}   PRINT ID (LIVESCAN) {BIOMETRIC=LS########|TCN ##########|FP-#######}
DOB {B.us0}   RACE/SEX W/M   ARRESTED {D.us0} {countyn} COUNTY SO, DEP {b.l}
PROPERTY: 1 WALLET, {st}/OLN {LICENSE=########|@###-####-####}, VEHICLE IMPOUND {plate}

1. Current meds? buprenorphine-naloxone 8/2 BID (verified w/ {pharm}, last fill {D.us0-9}), prazosin 2 mg hs
2. Withdrawal: COWS {n:4-16}, CIWA-Ar 6. Last use "yesterday", fentanyl, denies benzos.
3. Suicide: prior attempt by hanging {Y-3}. Denies now. Q15 watch. Referred MH.
4. TB: PPD planted L FA {D.us0} {n:10-23}:05, read due {D.us0+2}. Hx pos? unk. CXR per protocol.
5. Injuries: R hand 5th MC tender (Boxer's?), XR ordered. K9 bite L calf cleaned, Tdap given.
6. Chronic: Hep C genotype 1a, Crohn on no tx, seizure hx - Dilantin 300 stopped.
7. Emergency contact {c.n} (mother), {city}, {phone}

BP 148/92 P 108 T 99.0. CLEARED FOR GEN POP: NO -> MEDICAL HOUSING
Screener {a.n} LVN  {D.us0}
@@@ us p: a: b:
POLYSOMNOGRAPHY / PAP TITRATION - SPLIT NIGHT
{p.n} | {B.us} | study {OTHER_ID=PSG##-####|N#####} | recorded {D.us} | scored {D.us+2} by {b.n}, RPSGT
Ref: Dr. {a.nm}, {clinic}, {city}

BMI {n.1:29-44}, ESS 15/24, Mallampati IV, neck 17.5 in.
Baseline: TST 141 min, SE 78%, AHI {n.1:31-88}/h (supine 92), nadir SpO2 74%, PLMI 4. Cheyne-Stokes not seen. No RBD. Bruxism noted.
Titration: CPAP 5 -> 13 cm H2O; AHI 2.1 at 12 with REM supine. Leak OK. Mask: ResMed AirFit F20 medium.
IMPRESSION: Severe OSA (G47.33). AutoPAP 9-14, EPR 2, heated humidity.

Set-up {D.us+9} by DME: AirSense 11, SN {DEVICE=2#########0|232########}, device no. {DEVICE=###|DN###}, modem MAC {mac}. Cloud account created, login {p.email}; data at {URL=https://airview.stonebridgedme.com/patients/######|https://sleep.cedarlab.net/d/#####}. DMV hours-of-service letter for CDL {LICENSE=@########|####-####-###} promised once 30 d adherence > 70% (patient hauls for {emp}).
Call w/ questions {phone}
Interpreted: {c.n}, MD, D.ABSM
@@@ us p: a: 
MICROBIOLOGY                                   ** CORRECTED REPORT **
{fac} LAB  {street}  {city} {st} {zip}   CLIA {LICENSE=##D#######}
PATIENT {p.lfn}                 MRN {mrn}
DOB {B.us0}   SEX {p.sex}   LOC 5W  ACCT {ACCOUNT=#########|FIN#########}
PHYS {a.lf}
ACC {OTHER_ID=##-###-#####|MB-##-######|F#######}     COLL {D.us0} 0410  RECD {D.us0} 0447
SOURCE BLOOD, L AC + PICC

GRAM STAIN  GPC in clusters, 2/2 bottles (aer + ana), TTP 14.1 h
            CALLED TO {b.f} RN 5W {D.md0+1} 0150 RB
CULTURE     STAPHYLOCOCCUS AUREUS, mecA/C detected (MRSA)
SUSC        MIC (mcg/mL)  INTERP
 Oxacillin   >2            R
 Vancomycin  {n.1:0.5-1.9}           S
 Daptomycin  0.5           S
 Linezolid   2             S
 TMP-SMX     <=0.5/9.5     S
 Clinda      0.25          R   (D-test positive)
Correction {D.us0+4}: linezolid previously reported R in error; Dr. {a.l} informed by {c.n}, MT(ASCP).
Isolate saved, freezer ID {OTHER_ID=ISO####-##|SA-####}. Reported to {county} Health Dept, confirmation faxed {fax}.
@@@ us p: a: b: c: d: e:
Upcoming appointments for {p.n} ({mrn}) - printed {D.us2}

| Date | Time | With | Where | Phone |
|---|---|---|---|---|
| {D.us2+2} | 8:30a | {a.n}, MD - Nephrology | {clinic} | {phone} |
| {D.us2+5} | 1:00p | Vein mapping, tech {b.f} | {fac}, level 2 | {phone} |
| {D.us2+11} | 10:15a | Dr. {c.l} - Vascular | {fac2} | {phone} |
| {D.us2+30} | 2:45p | {d.n}, RD | video visit | link: {URL=https://vv.calvaryhealth.org/j/#########|https://meet.halcyon.org/######} |

Bring: med list (you are on sevelamer 800 mg, calcitriol 0.25, Aranesp {n:40-100} mcg, bumetanide 2 mg).
Your last GFR was {n:9-17} and K was 5.3. Do NOT let anyone draw from or put a BP cuff on your left arm. Low K diet: no Orange juice, no Potatoes, go easy on Rice and Bean dishes from restaurants.
Ride: call {e.f} at county transit {phone} two days ahead, give trip ID {OTHER_ID=T######|MT-#####}.
If you need to reschedule use option 3. Copay ${n:20-60}.
@@@ usm p: a: b: n:
MSH|^~\&|ADT1|{facab}|LAB|{fac}|{D.ymd}||ADT^A08||P|2.3
EVN|A08
PID|1||{MRN=#######|########}^^^MR||{p.hlm}||{B.ymd}|{p.sex}||2106-3|{street}^^{city}^{st}^{zip}^USA||{phone}||ENG|M||{ACCOUNT=##########|V########}|{ssn}|{LICENSE=@#######|#########}^{st}
NK1|1|{n.hl}|SPO||{phone}
PV1|1|I|3W^312^A||||{npi}^{a.hl}^^^DR|||CAR||||7|||{b.hl}|INP|||||||||||||||||||||||||{D.ymd-2}
OBX|1|NM|8867-4^HEART RATE||{n:58-121}|/min|60-100||||F
OBX|2|NM|2823-3^POTASSIUM||{n.1:3.1-5.6}|mmol/L|3.5-5.1||||F
OBX|3|TX|NOTE||Pt transferred from {fac2} after NSTEMI, on heparin gtt 12 u/kg/h. Brugada type 2 pattern vs early repol. Echo EF 45%, Takotsubo?
OBX|4|TX|NOTE||Spouse states no cath dye reaction ever. Premed not needed. TIMI 4, GRACE 131.
OBX|5|TX|NOTE||ASA 324 given at OSH, ticagrelor load 180 mg. Foley 16 Fr. Killip II.
DG1|1|I10|I21.4^NSTEMI^I10
IN1|1|PPO01||COMMERCIAL|||||{HEALTH_PLAN=#####-###|000####}|{emp}|||||||SELF||||||||||||||||||||{HEALTH_PLAN=@@@#########|#########}
@@@ usm p: q: r: s: a: c:
mrn,last,first,dob,visit_date,insurance_id,comment
{MRN=#######!1},{p.l},{p.f},{R.iso:5-80},{D.iso},{HEALTH_PLAN=@@@######},"A1c {n.1:6.1-11.4}, metformin 1000 bid, retinal photo due, last eye exam at OSH over a year ago"
{MRN=#######!2},{q.l},{q.f},{R.iso:5-80},{D.iso},{HEALTH_PLAN=##########},"no show x2, letter returned, moved to {city3}? try {phone}"
{MRN=#######!3},{r.l},{r.f},{R.iso:5-80},{D.iso+1},,"self pay, on 70/30; LDL 161; Addison disease ruled out, cosyntropin 21.4 ug/dL"
# exported {D.iso+5} by {c.work}; query id {OTHER_ID=Q-#####|rpt_######}; 3 rows
# columns per data dictionary v3.1; blanks = not collected. Hemoglobin A1c by HPLC (NGSP). LDL calculated by Friedewald, not reported if TG > 400 mg/dL. Do not forward outside of the diabetes registry team.
@@@ us p: a:f b:m c:
From: {a.n} <{a.work}>
To: {b.n} <{b.work}>
Cc: {c.work}
Date: {wd}, {D.dms} 11:36
Subject: RE: RE: pump pt - balance + supplies

{b.f},

I talked to {p.f} {p.l}'s [[mom||dad]] just now. The t:slim order ({OTHER_ID=SO-######|PO #######}) went to the old place, {street} in {city2}, that's why. They are in {city} since {D.md-50}. Can you reship 3 boxes Dexcom G7 + cartridges and waive the $35? Account is {ACCOUNT=A-#####|#######-001|9######}.

Basal {n.1:0.6-1.4} u/h, I:C 1:9, ISF 45, TIR 61%. No DKA since {Y-2}. CMN signed.

{a.f}
RN, CDCES | pump line {phone}

> {b.f} wrote:
> Need a serial # for warranty on the old one, plus the DOB, before finance lets me do anything.

>> {a.f} wrote:
>> {DEVICE=1######|90#######|0######} / {B.us2}. Screen cracked when he fell off the dirt bike. Ins is {HEALTH_PLAN=@@@#########|##########}. Patient also has celiac (tTG {n:40-120}) so food log is weird. Hashimoto too.
@@@ us p:m a: b: c:
this is doctor {a.l} dictating a consult on {p.f} {p.l} thats spelled {p.l} medical record number {MRN=#######|########} date of consult {D.long} requesting physician {b.n}

reason for consult acute kidney injury.

hpi. The patient is a {age} yr old male admited on {D.mth-4} to {fac} with abdomenal pain and diarhea after a trip to {city2}. he was takeing ibuprofen eight hundred three times a day for his back, lisinopril forty, and hctz. creatinine was 1.0 in [[june||november]] and {n.1:3.1-6.8} on arival. got two liters of LR and now two point nine. Urine sodium eleven, FENa 0.3 percent. renal ultra sound no hydro. muddy brown casts were not scene. no bence jones protein period

past history. gout. sleep apnea, he uses a CPAP. Wegeners was question marked at {fac2} in {Y-7} but biopsy negitive.
social. drives a forklift at {emp}, ex smoker, lives with {c.n} his partner.
exam. blood pressure one ten over sixty. no asterixis. trace edema.

impression. pre renal azotemia improving. hold the ace and the thiazide, no more nsaids, repeat bmp {wd+1}. If creatinine is not under one point five by {D.mdl+4} call me on my cell {phone}.
thank you for the kind referal. end of dictation. copy to {b.f} {b.l} and to the VA fax {fax}. job number {OTHER_ID=######|#######}
@@@ us p:f a: c: lower age=22-70 b:m
{D.md} surg pm check

{p.l} {p.f} {age}f pod0 lap appy (perf), dr {a.l}
seen 1910. sleepy but arousable, pain 4 w/ toradol 15. no n/v since zofran. hasnt voided, bladder scan 240
t 100.2 hr 98 bp 112/70 96% 2l
abd soft approp ttp, ports c/d/i, jp 20 cc serosang
uop ok, wbc {n.1:13-21} this am
- zosyn 3.375 q6 x 4d then augmentin (stop-it trial)
- straight cath if no void by 2200
- clears, lovenox in am
- boyfriend {b.f} (phone {phone}) asking re work note, she waits tables at {emp} cafe, back {D.md+10}
- had lap sleeve at {fac2} {D.us2-800} w/ dr {c.n}, told him we saw staple line, fine
- old chart under maiden name {d.ll}, need merge, mrns {MRN=#######} and {MRN=#######}
- allergies: latex, morphine (itch)
- ride home: her mom driving down from {city2} on {D.th+1}

{e.i} pgy1 pager {PHONE=#####|####}
@@@ us p: a: b: age=60-89
CARDIAC DEVICE CLINIC - REMOTE TRANSMISSION REPORT
Patient {p.n}   DOB {B.dmon}   Following: {a.n}, MD / {b.n}, RN
Pulse generator: Boston Scientific Accolade MRI L331   S/N {DEVICE=######|7#####}   implanted {D.dmon-900} at {fac}
RA lead: Ingevity 7740, S/N {DEVICE=######|1######}     RV lead: Ingevity 7741, S/N {DEVICE=######|1######}
Communicator: Latitude NXT, serial {DEVICE=###-######|L######}, MAC {mac}, last checked in {D.dmon} 02:14 via {ip}

Mode DDDR 60-130. AP 44%, VP {n:1-98}%.
Battery 8.5 y. RA P 2.9 mV, 0.6 V @ 0.4 ms, 512 ohm. RV R 14.2 mV, 0.8 V @ 0.4 ms, 640 ohm.
Events since {D.dmon-91}: 4 ATR episodes, longest 6 h 12 min ({D.dmon-17}), mean V rate 104. No NSVT. Wenckebach at 140.
CHA2DS2-VASc {n:3-6}, not anticoagulated (prior GI bleed, Heyde syndrome).

Plan: d/w Dr. {a.l}; refer for LAAO. Called pt at {phone}, left message with spouse {c.f}. Next remote {D.dmon+91}. Report in {URL=https://remote.northfieldep.org/tx/########|https://latlink.beaconheart.com/r?id=#######}. New box to be mailed to {street}, {city}, {st}.
@@@ us p:m a: b: c: age=50-86
OPERATIVE NOTE - ORTHOPAEDICS

Patient / {p.lc} / {mrn} / {B.us}
Date / {D.us}
Surgeon / {a.n}
First assist / {b.n}
Rep in room / {c.f} (implant vendor)

Procedure: Right reverse total shoulder arthroplasty
Indication: rotator cuff arthropathy, Hamada 4A, pseudoparalysis. Failed cuff repair {Y-5} by Dr. {d.l} in {city2}.

Beach chair, Spider arm holder, deltopectoral approach. Subscap peel. Biceps tenodesed to the pec. Head cut at 20 degrees retroversion. Walch B2 glenoid reamed. Trialled, stable, no gap, conjoint tension good. Final components impacted. Axillary nerve tug test positive. 2 g TXA. Vanc powder 1 g. EBL {n:90-300}.

IMPLANT LOG (stickers)
 Baseplate 25 mm std   REF 110031   LOT {DEVICE=######@|##@@#####}
 Glenosphere 38+2      REF 115310   LOT {DEVICE=######@|##@@#####}
 Stem 12 micro         REF 113612   SN {DEVICE=########|B#######}
 Bearing 38 std HXLPE  UDI {DEVICE=(01)00887868######(17)######(10)######}

Post op: sling 4 wk, pendulums POD 10, no ER past 0. ASA 81 BID. Staple removal {D.us+13}. Wife waiting at the cafe, text {phone}.
Comp claim? yes, {emp}, adjuster's no. {OTHER_ID=WC-#######|###-##-#####}
@@@ us p:f a: b: age=35-85 c:f
RADIATION ONCOLOGY - WEEKLY ON-TREATMENT VISIT (OTV)

{p.n}, {age}. Left breast, pT1c N0 (i-), ER+. Rx 4005 cGy / 15 fx + 1000 boost. Today fx {n:6-14}, started {D.us-10}, est. completion {D.us+12}.
Machine: TrueBeam 3; DIBH with AlignRT.  CBCT shifts < 3 mm, checked by {b.n}, CMD. Patient face photo and setup pics verified at console: {BIOMETRIC=RO_####_face.jpg|IMG_####_setup_face.jpg|PHOTO-######.png}.
Plan ID {OTHER_ID=BrL_DIBH_####|PL######}; ARIA {MRN=RO######|##-#####}. Hospital no. {MRN=########}.

Subjective: mild fatigue, itching of IM fold. Using Eucerin; told to stop the Bag Balm. Worked full days at {emp} until {D.md-1}. Daughter {c.f} drives her from {city2}, 58 miles each way; gas cards given, foundation acct {ACCOUNT=GC######|##-######}.
Objective: KPS 90, wt 71.4 kg. RTOG grade 1 erythema, no moist desquamation. Heart MHD 0.9 Gy. V20 9%.
Assessment: tolerating. Plan: continue, mometasone 0.1% daily. See {wd+7} {D.us+7}.

{a.nm}, MD. Pt may email {a.work} re: skin.
@@@ usm p: a:f b: age=30-88 c:m
Hemodialysis Treatment Record
Unit {clinic} Dialysis, {city}
Pt: {p.lf}    ID {MRN=#########|D######}    Chair 14    {wd} {D.us0}
Nephrologist {b.l}    Access: L BC AVF, 15G x2    EDW {n.1:58-104} kg

Machine Fresenius 2008T sn {DEVICE=#T#######|4######|T######}    Dialyzer F180NR lot {DEVICE=##@U#####|1#QU#####}
Pre: wt +3.1, BP 171/88 sit, 160/84 stand, P 82, T 97.9
BFR 400 DFR 700 K2 Ca2.5 Na 138 temp 36.5. Heparin 3000 load. Kt/V 1.41, URR 71% ({D.us0-12}).

0612 on. 0700 BP 150/80, UF 0.8. 0745 122/66. 0830 cramp R calf, UF off 10 min, NS 200. 0915 118/60 watching tv. 1018 off, rinsed back, hemostasis 8 min each. Post 111/70. Net UF 2.7.
Meds: Epogen 6600 u, Venofer 50, Hectorol 4 mcg, Sensipar pt takes home 60.
Labs drawn req {OTHER_ID=#########|SP#######}: HBsAb, PTH, Phos 6.9, Hgb 10.1.
Pt asks to switch to TTS from {D.md0+14} bc of son's ({c.f}) ball games at {school}. Transient tx at {city2} unit {D.md0+24} thru {D.md0+30}; packet faxed {fax}. CMS-2728 on file, SSN {ssn}.
{a.n} RN / tech {d.f}
@@@ uk p:f a:f b: age=58-89 n:f
Tissue Viability Service - domiciliary visit
Date {D.dmy2}
Patient {p.n}, {B.dmy}, {ssn}
{street} {city}, key safe [[yes||no]], small dog, park on the verge
DN team leader {b.n}, mobile {phone}

Wound 1: L gaiter VLU, {n:4-9} x {n:3-7} cm, 70% slough, malodour, strike-through by day 2. Been there since she knocked it on the car door on {D.dth-62}. ABPI L 0.96 R 1.02 ({D.dmy2-30}). Swab {D.dm-7} (lab no {OTHER_ID=##M######|MX#######}): Pseudomonas + mixed skin flora, no MRSA.
Wound 2: R heel category 2, 1.5 x 1, dry.
Waterlow 21. MUST 1. HbA1c 54. Pain 5/10 at dressing change. Allergy: iodine, Elastoplast.
Plan: Flaminal Forte, Kliniderm superabsorbent, Actico full compression x 2 weekly. Soak in potassium permanganate 1:10,000. Stop co-amoxiclav, had 3 courses. Refer vascular at {fac} if <30% by {D.dmy2+28}.
Photo taken with consent.
Talked to daughter-in-law {n.f} who is a HCA at {nh}. She will elevate. Bowen's? - edge everted, punch biopsy requested via Dr {c.l}.

{a.n}, TVN  (NMC {LICENSE=##@####@|##%####@})
@@@ ca p: a: b: c: age=18-60
ENDOCRINE - INSULIN PUMP / CGM FOLLOW-UP

{p.n}   PHN {SSN=9### ### ###|##########}   {B.iso}
Seen {D.iso} with dietitian {b.n}. Last visit {D.iso-105}.

Type 1 DM x {n:8-30} y. Omnipod 5 + Dexcom G6. PDM serial {DEVICE=############-####|#####-#####}; transmitter {DEVICE=8@@@##|8#@@@#}. Prior Medtronic 770G returned (SN {DEVICE=NG#######@}).
Clarity: mean {n.1:7.1-10.4} mmol/L, SD 3.2, TIR 64, TBR 4.8%, GMI 7.3. Lows 02:00-04:00 after hockey; had a level 3 low on {D.iso-31}, glucagon by roommate {c.f}, EMS, not transported.
Settings: basal 0.85, ICR 1:10 / 1:8 bkft, CF 2.4, target 6.1. Somogyi explained.
Feet OK, 10 g monofilament 10/10. ACR 1.4. Eyes {D.iso-200} no DR. Class 5 licence medical form filled out (DL {LICENSE=#######|@####-#####-#####}).
Injection at abdomen, lipohypertrophy. Fiasp -> Lyumjev trial. LADA sibling in {city2}.
Uploads from home failing, IT says router {ip}; will re-pair in clinic. Reach by email {p.email}.
Family MD Dr. {d.l}, {clinic}, {city}. Billing {ACCOUNT=INV-#####|#######}. Next: 3 months.

{a.n}, NP
@@@ us p:f a: b:f age=90-101 c:m
COMPREHENSIVE GERIATRIC ASSESSMENT

Mrs. {p.l} is a {age90w} year old retired schoolteacher ({school}, 34 years) who comes with her niece {b.n} because of "slowing down". She was born in {world} and came over as a girl. She outlived two husbands and {c.f}, her oldest son, who died on {D.long-410}.

Function: Katz 5/6, Lawton 3/8. Gave up her license after clipping a mailbox; the Buick (plate {plate}) is with {b.f}.
Falls: two since {D.mdl-90}. Timed up and go {n:17-32} seconds. Clinical Frailty Scale 6.
Cognition: MoCA 17/30, lost points for clock and recall. GDS 3/15. Not Lewy body by history: no hallucinations, no REM behavior.
Meds (11): stop oxybutynin, stop glyburide (Beers list), reduce Ambien, keep Eliquis 2.5 BID.
Bones: T-score -3.1, zoledronate on hold (CrCl 29).
Hearing: needs aids, serial of the lost right one {DEVICE=##@#####|2#######} reported to audiology.
Goals: "stay out of {nh}." DPOA {b.n}, {phone}; POLST done {D.us}.

I asked her what she's proud of and she said turning {age90} with all her teeth.

{a.nm}, MD, AGSF        {mrn}
@@@ us p:m a:f b:f c: age=90-100 d:f
INCIDENT REPORT #{OTHER_ID=##-####|IR#####}          {nh}   {city}, {st}
RESIDENT: {p.lc}     ROOM 118-B      AGE {age90}     ADM {D.us-500}
DATE/TIME OF EVENT: {D.us}, approx 5:40 am

What happened: CNA {b.f} was doing rounds and heard a thud. Found resident sitting on bathroom floor, back to tub, walker tipped. Resident stated "I was going to work." (He was an engineer w/ {emp}.) Non-skid socks on. Alarm box #{DEVICE=####|TA-#####} was not plugged in.
Injury: skin tear R forearm 3 x 1 cm, type 2 (ISTAP), steri-strips. No head strike seen. ROM at baseline. Neuro checks q15 x 4, q30 x 4 then q shift x 72h; GCS 15, PERRL.
VS: 148/66, 71, 18, 97.1, 94% RA. Orthostatic: 118 standing.
Notified: Dr. {c.l} (on call, {phone}) at 0605, new order UA and CBC, hold terazosin {n:1-5} mg. Daughter/POA {d.n}, {phone}, 0615, would like bed rails, explained why not. DON {a.n} 0700.
Contributing: new Seroquel 12.5 started {D.md-3}; moved to this room {D.md-6}; UTI last month; Parkinson's; roommate {e.l} noisy.
Care plan updated: toileting 5 am, low bed, hip protectors, PT eval.
State portal entry {OTHER_ID=FRI-######|########} done {D.us+1}.
@@@ us a:f age=90-100 p:m b:f c:f
hospice RN visit note

{D.us2} 1420 / routine / pt {p.l}, {p.f} / {age90}yo / dx C61 w/ bone mets / home, {city}
PPS 30% (was 40% on {D.us2-14}). FAST n/a. MAC {n:19-24} cm. Intake sips. Sleeping 20 h.
Pain PAINAD 3: methadone 5 TID + roxanol 10 q2 prn used x4. Bowels {D.md-1}, senna 2 BID. Secretions - levsin 0.125 SL. Cheyne Stokes pattern noted x1, 15 sec apnea. Kennedy ulcer coccyx purple.
Family: spouse of 68 yrs, {b.f} ({g90}, frail herself), dtr {c.n} took FMLA from {emp}, here thru {D.md+6}. Grandson in the Navy; Red Cross msg sent, case {OTHER_ID=#######|RC-######}. Chaplain {d.l} from {church} did anointing on {D.md-2}.
Teaching: what dying looks like, who to call: {phone} 24/7 (not 911).
Comfort kit verified, lorazepam 2 mg/mL #1 30 mL, haldol. Narcotic count w/ {c.f} OK.
O2 conc serial {DEVICE=#######|AC-#####}
Funeral home: family has prepaid, contract {ACCOUNT=P-####|PN######}.
HIC {SSN=%@*#@*#@@##|%@@#@#%@@##}
Next visit {wd+1}, aide daily. {a.n} RN CHPN
@@@ us p:m a: b: d: age=17-70 c:f
TRAUMA H&P - LEVEL 1 ACTIVATION
Alias: {OTHER_ID=TRAUMA, UNIFORM ###|Doe-Zulu ####} -> identified as {p.n} from wallet ({st} OLN {LICENSE=@###-####-####|########|@@######})

MOI: Restrained driver, pickup (plate {plate}, VIN per trooper {vin}) vs. semi owned by {emp}, head-on, ~55 mph, intrusion 18 in., extrication 22 min. Scene {D.us} 17:48, county highway outside {city}, {county}. Flown by helicopter.
Passenger {b.n} DOA. [[Family not yet told||His wife knows]].

A: intubated (roc/etomidate), Mallory blade 3, ETT 7.5 @ 23. B: R chest tube 36 Fr, 400 cc. C: 82/40 -> 118/70 after 2 PRBC/2 FFP; FAST + Morison pouch. D: GCS 3T (was 9), pupils 3->2. E: seatbelt sign, R femur deformity, Hare traction.
CT: grade IV liver lac w/ blush, R rib fx 4-9 flail, LeFort I, T12 Chance fracture, open-book APC II, no ICH.
Labs: Hgb {n.1:7.1-12.8}, lactate 6.6, BE -9, EtOH <10, TEG MA 48. MTP on. Tetanus, Ancef 2 g, TXA 1+1.
PMH from bracelet: hemophilia A?? - called his mother, {c.n}, in {city2}, {phone}: it's his brother. No meds, NKDA.
OR {D.us} 18:59 Dr. {a.l}; IR on standby. Police report {OTHER_ID=##-#######|####-######}.
{d.n}, MD trauma fellow
@@@ us p: a: b: c: age=20-63
{clinic} Occupational Medicine
{street} * {city}, {st} {zip} * P {phone} * F {fax}

{D.long}

{b.n}
Claims Examiner
Mail stop 12-C

RE:  Injured worker {p.n}
     Employer {emp}
     DOI {D.us-64}
     Claim {OTHER_ID=##-######|WC###-#######|@@@#####}
     SSN {ssn}

Dear {b.mr} {b.l}:

This is my PR-2 on the above worker, whom I saw this morning. The patient was backing a delivery van (fleet plate {plate}) on the date of injury when the dock plate fell on the left foot. Initial films at {fac} showed a Lisfranc injury, fixed by {c.n}, DPM on {D.us-58} with two 4.0 screws. Currently NWB in a boot; on gabapentin {n:300-900} mg TID; off oxycodone.

Objective: swelling +, Tinel's over the SPN, allodynia absent, Budapest criteria not met.
Work status: sedentary only, no driving, until {D.us+28}. MMI anticipated in 5-6 months. Apportionment 0%.
Causation: industrial, to a reasonable degree of medical probability.
Request: PT 2 x 6 (CPT 97110), knee scooter (E0118).

I declare under penalty of perjury that this report is true.

{a.n}, MD, MPH     Lic. {LICENSE=A#####|G#####|MD######}
@@@ ca p:m a: b: c: age=25-64
FITNESS TO WORK - FUNCTIONAL ABILITIES REPORT

To: Disability Management, {emp}, attention {b.n}
From: Dr. {a.n}, {clinic}, {street}, {city} {st}  {zip}
Worker: {p.n}; employee no. {OTHER_ID=E-#####|######}; SIN on file {ssn}; born {B.dl}
Certificate: {HEALTH_PLAN=######-##|GL-#######}   Policy: {HEALTH_PLAN=G000####|####-###}

1. Date of assessment: {D.dl}.  First day off: {D.dl-33}.
2. Nature of illness (not diagnosis unless worker consents - he does): carpal tunnel right, NCS {D.dl-40} median DML {n.1:4.6-6.9} ms, Phalen at 20 s; De Quervain's.
3. Abilities: walk, sit, stand full. Lift floor to waist 10 kg. No vibrating tools, no grip >5 kg right. Keyboard 20 min/h.
4. Meds affecting safety: none (naproxen 500 BID, pantoprazole). THC denied.
5. Operate company vehicle ({plate})? Yes, automatic only.
6. Surgery booked at {fac} on {D.dl+19} with {c.n}, expect 4 weeks off following.
7. Return: modified from {D.dl+3}; next review {D.dl+50}.

Physician billing no. {LICENSE=#####|######}.   Fee $55, invoice {ACCOUNT=####-##|INV#####}, payable e-transfer to {a.email}.
@@@ ie p:m a: b: c: age=40-88 d:f
{fac}, {city}
Discharge Letter - General Medicine (Dr {a.l}'s team)

Dear Dr {b.l},

Mr {p.n}, {street}, {county}. DOB {B.dmy}. MRN {MRN=#######|C#######}. PPSN {SSN=#######@A|#######@}. GMS card {HEALTH_PLAN=@######@|@#####@#}.

Admitted {D.dmy-9}, home {D.dmy}.

Dx: 1. Infective exacerbation of COPD, type 2 resp failure needing NIV x 36 h. 2. New AF, rate controlled. 3. Haemochromatosis C282Y homozygote (known). 4. Dupuytren's.

He came in by ambulance from the mart in {city2}, breathless for three days with green spit. pH 7.27, pCO2 {n.1:8.1-11.2} kPa, CRP 188, CXR RLL consolidation. Sputum grew H. influenzae. Piptazobactam then co-amox. Bisoprolol 2.5 mg; apixaban 5 bd. He stopped the fags on {D.dth-8} and says that's it. Echo LVEF 55, RVSP 48.

Bloods for you in 2 weeks: FBC, U&E, ferritin (was 612). PFTs {D.dmy+42}. Venesection resumes with Sr. {c.n} ({phone}).

His wife {d.f} is worried about the farm, the PHN ({e.n}) will call {wd+2}. The home oxygen order ref is {OTHER_ID=HO-#####|#######}.

Is mise le meas,
{f.n}, SHO (IMC {LICENSE=######|4#####}) bleep {PHONE=###|####}
@@@ uk p: a: b: c: age=18-85
EMERGENCY DEPARTMENT - GP SUMMARY (auto-generated)

Patient        {p.lc}
Hosp / NHS     {MRN=#######|K######} / {ssn}
Born           {B.dms}
Arrived        {D.dms} 21:17    Mode: own transport
Left           {D.dms+1} 03:40  Outcome: discharged, GP f/u
Registered GP  {a.in}, {clinic}, {city}
Seen by        {b.n} (ACP), supervised {c.l}

Presenting complaint: palpitations after two cans of energy drink
Diagnosis: SVT (AVNRT) - terminated with modified Valsalva (REVERT) then adenosine 6/12 mg
Obs: HR 188 -> 84, BP 109/71, sats 99, T 36.6, NEWS 3 -> 0
Ix: K {n.1:3.6-4.8}, Mg 0.81, TSH pending, hs-trop 9 -> 11, ECG post: no delta wave, PR 152, QTc 420. Wolff-Parkinson-White excluded on current tracing
Treatment: IV access, metoclopramide nil
Safeguarding: none. Alcohol 12 u/wk. Works as chef at {emp}; partner {d.f} took pt home
Actions for GP: please chase TSH (lab ref {OTHER_ID=##.#######.@|CH#######}); refer EP clinic - form emailed {c.work}
Patient given leaflet, will ring {phone} if recurs. Holiday in Spain from {D.dth+9}, fit to fly.
Copy: patient, {street}, {zip}
@@@ au p:m a:f b: m:f age=16-40 c:m
RFDS / RETRIEVAL HANDOVER                                     Job {OTHER_ID=Q##-####|######}

ISBAR
I   {p.n}, {age} y, male, wt {n:60-98} kg (est.)
S   Snake bite R ankle at a station 90 km out of {city} ~1320 on {D.dmy2}. VDK brown positive urine. Collapse x 1, 2 min.
B   Fit and well, Indigenous, asthmatic as a kid. NKDA. Tetanus unknown. Medicare {SSN=2### ##### #|6### ##### #}.
A   A patent. B RR 18 98% RA. C 96/50 -> 118/64 post 1 L Hartmann's. D GCS 15 no ptosis, no bulbar. PT > 120, fib < 0.4, D-dimer >20, Plt 88, CK 311. Oozing from cannula.
    Brown snake AV 1 vial (lot {OTHER_ID=0###-#####|B#####}) at 1515. PBI on, marked at 1340.
R   Fly to {fac} ICU, d/w Dr {a.n}; toxicologist {b.l}, ring {phone} on landing.

Mum {m.n} [[flying with||driving, rego {plate}]], mob {phone}, phone dies past the grid; brother {c.f} at home w/ sat phone {PHONE=0147 ### ###}.
Crew: FN {d.n}, Dr {e.l}, pilot {f.f}. ETA 1905. Coags due 2115, then {D.dm+1} 0600.
Aircraft VH-tail not for chart. Monitor Propaq MD {DEVICE=AR##@######|PQ#####} left w/ pt.
Hosp UR once admitted: {MRN=######|#######}
@@@ ca p:f a: age=25-75 b:m c:f
Family Health Team - {clinic}
Encounter {D.iso}  {p.lcm}  {B.iso}  HCN {SSN=#### ### ###-@@|####-###-###-@@}

S: 1) R sided headache x 6/52, worse w/ screens, throbbing, photophobia, no aura. Paracetamol 4 g/d most days (!). 2) refill synthroid. 3) form for CPP-D, husband {b.f} laid off from {emp} and moved to {city2} for work, back only q 3 wks. Sister {c.n} helps with kids.
O: 132/84, BMI {n.1:23-35}. Fundi sharp. CN N. Neck ROM dec, Spurling neg. No Horner's.
A: migraine w/o aura + MOH. Hypothyroid, TSH 3.9 ({D.iso-22}). r/o GCA not likely, ESR 9.
P: - stop daily Tylenol, naproxen bridge 10 d
   - amitriptyline 10 -> 25 hs
   - riza 10 mg prn, max 9/mo
   - MRI not now. HIT-6 62
   - CPP form done, no charge, copy to file {OTHER_ID=CPP######|###-###-##}
   - synthroid 88 x 1 yr -> {pharm} fax {fax}
   - mammogram overdue, last {D.iso-1100}
   - RTC 6-8 wk or call {phone}
Addendum {D.iso+1}: {d.f} (RPN) phoned pt, ferritin 9, start FeSO4 300 od. Old records from Dr {e.l} ({city3}) arrived.
{a.n} MD CCFP
@@@ us p: a: b: c:
PRIVACY OFFICE - ACCESS AUDIT, MEMO TO FILE
Re: chart of {p.n} ({mrn})         Case {OTHER_ID=PO-##-###|PRV######}

On {D.long} the patient complained by e-mail ({p.email}) that a former in-law, {b.n}, who works in our {city2} billing office, knew about the Suboxone. Log review:

  {D.iso-8}T07:58  user {b.ll} ws {ip}  mac {mac}  opened Problem List, 11 s
  {D.iso-8}T08:02  same user, printed note of {D.iso-30}
  {D.iso-3}T19:44  remote {ip6} VPN, opened Labs (UDS, HCV RNA {n:12000-900000} IU/mL, ALT 88)
  {D.iso-3}T19:45  login approved by fingerprint, template {BIOMETRIC=FPT-####-R2|bio_########|FP:****-****-****}

Explanation: none given; Ms/Mr {b.l} said the badge "might have been borrowed", but the print makes that unlikely. No treatment relationship. HR ({c.n}, {phone}) placed the employee on leave {D.us+1}.

Clinical note: pt seen the same day by Dr. {a.l}, anxious, BP 150/90, PHQ-9 {n:9-21}, COWS 0, buprenorphine 16 mg continued. Offered break-the-glass flag, agreed. Breach letter mailed to {street}, {city}, will be logged with HHS.
@@@ mix p: a: b: 
Front desk - patient identity enrolment / duplicate merge

Pt presents {D.dmy} 08:50 for colonoscopy prep talk. Two charts under similar names: {p.n}, {B.dmon}, {MRN=########} and {p.lc}, {B.dmon}, {MRN=########}. Speaks little English, cousin {b.f} interpreting. Came from {world} last winter, now stays at {street}, {city}.

Checks done: passport {LICENSE=@@#######|@########|#########} ok; palm vein scan enrolled, ref {BIOMETRIC=PV-########|PALM#######|pv_****-****}; photo saved as {BIOMETRIC=pt_########.jpg|FACE-#####.png|IMG_########.jpeg}; kiosk 3 at {ip}.
Signature pad frozen, paper consent scanned instead, doc {OTHER_ID=DOC#######|SCN-######}.
Phone {phone} (WhatsApp ok). Email none. Works at {emp}, nights.

Clinical flags carried over: G6PD deficiency, no primaquine or rasburicase; warfarin INR {n.1:1.8-3.4}; malaria falciparum 2016; Hb AS. Prep: MoviPrep split dose, stop iron 7 days prior, last warfarin {D.dmon+4}, Lovenox bridge not needed (CHADS-VASc 2). Procedure {D.dmon+9} with Dr {a.l}, arrive 07:15 with a driver.
Merged by {c.n}, HIM.
@@@ ca p: a:f b: c:f
SPEECH-LANGUAGE PATHOLOGY - VOICE EVALUATION
Name: {p.n}      Date: {D.long}      Ref: {b.nm}, MD (ENT)

HX: Hoarse x 5 months after thyroidectomy at {fac} ({D.us-155}). Sings alto/tenor at {church}. Reflux, on omeprazole 40. Occupation: auctioneer and part-time dispatcher, {emp}. Pt's [[wife||aunt]] {c.f} reports choking on thin liquids.

PERCEPTUAL: CAPE-V overall {n:28-71}, breathiness 55, strain 20. GRBAS G2R1B2A1S1. MPT 6 s. s/z 1.9. VHI-10 24/40.
ACOUSTIC: jitter 2.1%, shimmer 6.8%, HNR 11 dB, F0 {n:98-232} Hz, CPP 7.2. Rainbow Passage and sustained /a/ recorded; voice file {BIOMETRIC=VX_#####_a.wav|voice-######.wav|vp_********}, stored for banking as the speaker model {BIOMETRIC=VM-####-##|spk_****###}.
STROBE ({b.l}, {D.us-4}): L TVF immobile paramedian, Reinke's space normal. Bernoulli effect reduced.
BEDSIDE SWALLOW: cough w/ 3 oz water (Yale). MBSImP booked {D.us+6}, {phone} to change.
IMP: dysphonia R49.0, L vocal fold paralysis J38.01. LSVT not indicated; no Parkinson features.
PLAN: 1x/wk x 8; injection laryngoplasty w/ Radiesse per Dr. {b.l}. Recordings link {URL=https://voicelab.hawthorne.org/s/******|http://clips.copperfieldhealth.org/v/#####}.
{a.n}, MS, CCC-SLP    ASHA {LICENSE=########|1#######}
@@@ mix p:f a: b: c: age=22-80 d:f
Store-and-forward teledermatology consult

Sending site: {clinic}, {city}     Sender: {b.n}, {b.work}
Reader: Dr {a.n}      Received {D.iso}, answered {D.iso+1}

Patient {p.n}, {age} F, Fitzpatrick IV, born {B.iso}, chart {MRN=#####|######|TD-#####}
Question: changing mole L cheek, 8 months. Aunt had melanoma. Burned a lot as a child in {world}.

Images:
 1 {BIOMETRIC=IMG_####_faceL.jpg|face_left_######.jpg|DSC#####_face.JPG}  overview, full face, eyes open
 2 {BIOMETRIC=IMG_####_faceR.jpg|face_right_######.jpg|DSC#####_face2.JPG}  oblique
 3 dermoscopy x10, polarised

Reading: asymmetric 7 x 5 mm brown macule; annular-granular pattern and rhomboidal structures; regression blue-grey dots. 7-point {n:3-5}. DDx lentigo maligna (Hutchinson freckle) > pigmented AK > seb K. Spitz unlikely.
Advice: broad shave or punch at two sites within 2 wk. No cryo! Dr {c.l} in {city2} has a slot {D.iso+8}, ring {phone}. Sunscreen SPF 50. Melasma separately: azelaic acid 15%.

Store ref {OTHER_ID=SAF-######|TDX#######}. Files auto-delete; viewer {URL=https://derm.beaconview.net/case/#####|teleskin.org/v/****-***}. Fee claim under {HEALTH_PLAN=#########|@@-######}.
She prefers letters to her sister {d.f}, {street}, {zip2}.
@@@ us p:f a:f b: c: age=18-50
SEXUAL ASSAULT FORENSIC EXAM - SUMMARY FOR MEDICAL RECORD
Kit # {OTHER_ID=SAK-######|##-#####-@}   Law enforcement case {OTHER_ID=##-######|CR########}   Det. {b.n}, {county} Sheriff, {phone}

Exam {D.us} 02:15 - 05:40 at {fac}. Patient {p.n}, DOB {B.us}. Advocate {c.n} present. Report made with consent; address kept off the form, safe contact is her friend {d.f} at {phone}.

History as stated: at a party on {D.mdl-1} around 11 pm, known acquaintance. "I said no." Strangulation with hands, voice change, no LOC, urinated. Came in a rideshare (driver's tag {plate} from the receipt).
Findings: petechiae R eyelid and soft palate, 3 linear abrasions L neck 2-4 cm, TTP hyoid. Genital: 0.5 cm laceration posterior fourchette (6 o'clock), toluidine blue +. Tanner 5. Wood's lamp negative.
CTA neck: no dissection. hCG neg. Hgb {n.1:11.0-14.0}.
Photos: 42, card sealed; identity frame {BIOMETRIC=FACE_####.jpg|ID_######.jpg}; bite-mark scale per ABFO No. 2.
Meds: ceftriaxone 500 IM, doxy 100 BID x7, metronidazole 2 g, ulipristal 30 mg, bictegravir/FTC/TAF x 28 d. HBV booster.
Chain: sealed 0552, to Det. {b.l} {D.us} 0710.
F/u {D.us+14}. {a.n}, RN, SANE-A, lic {LICENSE=RN######|######}
@@@ us p: a: b:m c: age=22-66
OTP DAILY DOSING & COUNSELING

Clinic: {clinic} OTP (license {LICENSE=OTP-#####|MM-####-@})     Counselor: {a.n}
Pt: {p.f} {p.l}   Clinic no. {MRN=M-####|####-##|#####}  Iris ID: {BIOMETRIC=IR-#######|IRIS ######|L:********} 

{D.us2-2}  methadone {n:60-120} mg   observed    iris match OK
{D.us2-1}  MISSED  -  car trouble, called {phone}
{D.us2}    same dose, observed    iris failed x2 (new contacts), matched by photo

Session 30 min: {p.f} got the job at {emp}, starts {D.mdl+5}, 6 am shift; asking for earlier window and 6 take-homes. UDS: methadone+, EDDP+, fentanyl neg (lab {OTHER_ID=#########|UD#####}). QTc 468 on EKG {D.us2-45}; cardiology says ok. COWS 2. Constipated -> Miralax. Naloxone 4 mg refilled. Ex {b.f} is back in {city} from prison ({jail}); safety plan reviewed; custody hearing for the kids {D.mdl+16}, attorney wants letter.
Guest dosing {city2} {D.us2+21} to {D.us2+24}, confirmed by fax {fax}.
 Plan: DARN-C work on tobacco, next tx plan 90 d.
@@@ us p:f a: c: age=25-66 b:f
Bariatric Nutrition, visit 5 of 6 (insurance-mandated)

{D.us}, {p.n}, {clinic}. Telephone visit, she was in her car in {city2}.

Wt {n:238-341} lb (self-report), ht 5'4", BMI 44. Started program {D.us-141} at +13 lb.
24-hour recall: B - skipped; S - iced coffee, 2 donuts at church ({church}); L - chicken Caesar; D - rice, beans, tortillas x4, Sprite. Water 32 oz. Logging in app; shared diary: {URL=https://diary.fitplate.app/u/******|www.mealtrak.co/share/#######}.
Activity: walks the dog, 4,200 steps.
Labs {D.us-12}: ferritin 11, D 17, B1 normal, HbA1c 6.2, H. pylori breath neg.
Barriers: night shifts at {emp}; mother {b.f} cooks, "rude to refuse." Binge 1/wk (BES 19). Not Prader-Willi, obviously.
Ed: protein 70 g, 30-30-30 rule, no straws, dumping, bariatric vitamins w/ thiamine. Roux-en-Y vs sleeve - leaning RYGB b/c of GERD.
Goals: (1) no soda by {D.md+14} (2) breakfast shake.
Auth: {HEALTH_PLAN=@@@###########|M########-01}; CPT 97803 x 2 u; letter of completion due to surgeon Dr. {c.l} ({fax}) by {D.us+30}. Psych clearance done {D.mab-30}.
{a.n}, RD, LD   {LICENSE=LD####|RD ######}    office {phone}
@@@ us p: a: b: c: age=45-88 d:m
RETINA SERVICE

{p.l}, {p.f}   {mrn}   {D.us}   tech: {b.f}

CC  "wavy lines OS" x 10 d (noticed at grandson's recital {D.md-10})
POH nAMD OD (12 Eylea), PCIOL OU {Y-5} ({c.n}, {city2}), Fuchs dystrophy mild
PMH HTN, CVA, RA on Plaquenil 400 since 2009
VA cc  OD 20/60 PH 20/50   OS 20/{n:30-80} PH NI     IOP 14/15 (Goldmann)
Pupils no RAPD. Amsler + OS
SLE: guttata, lens IOL ctr'd. DFE: OD drusen, RPE scar. OS new SRF w/ heme temp fovea; C/D .4; no Roth spots
OCT (Cirrus sn {DEVICE=5000-#####|HD-####}): CST OD 281 OS {n:344-502}, SRF+. FA deferred.
Anterior photos for the iris registry file {BIOMETRIC=iris_OS_######.tif|IRS-#######|iris-#####-L.bmp}, consented to study {OTHER_ID=RET-##-###|IRB ######}.
A/P new nAMD OS. Faricimab 6 mg/0.05 mL OS today after betadine. Lot {OTHER_ID=B####@##|#######}. Endophthalmitis precautions, number after hours {phone}. Buy & bill: PA {HEALTH_PLAN=PA########|A#########}. Copay card acct {ACCOUNT=###-###-###|GH#######}.
HCQ screen: 10-2 HVF next time.
RTC 4 wk {D.us+28} inj OU.
Son will drive, {d.f} {phone}.
{a.n} MD
@@@ usm p: a: b: c: age=40-85
CARDIAC CATHETERIZATION LABORATORY - FINAL REPORT
{fac}, {city}, {st}
Patient: {p.nm}                Study #: {OTHER_ID=CATH-##-####|CL#####}
DOB: {B.us0}  {age} {p.sex}     MRN: {mrn}      Encounter: {ACCOUNT=########|E#########}
Operator: {a.n}, MD    Fellow: {b.n}, MD    Date: {D.us0}

Indication: NSTEMI (peak hsTnI {n:800-9400} ng/L), Mobitz II.
Access: R radial 6 Fr Glidesheath, Barbeau B. Contrast Visipaque 95 mL. Fluoro 14.2 min, AK 1.1 Gy. Heparin 7,000 U, ACT 281.
Hemodynamics: Ao 132/70 (94), LVEDP 22. No gradient on pullback.
Angiography: LM 20%. LAD mid 90% (Medina 1,1,1 with D1). LCx 40%. RCA dominant, 30%, Rentrop 0.
Intervention: EBU 3.5, Runthrough to LAD, Sion blue to D1. IVUS MLA 2.1. 3.0 x 28 Xience Skypoint (lot {DEVICE=#######|2######}, exp on card), POT 3.5 NC. DK not required. TIMI 3.
Complications: transient Bezold-Jarisch, atropine 0.6.
Conclusion: single vessel PCI. SYNTAX 14. DAPT ticagrelor 90 BID x12 mo. TR band off 1500.
Findings reviewed with {c.n} (spouse) in consult room B and Dr. {d.l} by text {D.us0} 12:40. Implant card mailed to {street}, {city2}. Registry (NCDR) ID {OTHER_ID=######|N#######}.
@@@ ie p: a: b: age=18-89 e:f
Transthoracic Echo        {fac}        {D.dot2}
{p.n} - dob {B.dot2} - {MRN=######|C######} - Ward 7 - requested by {a.in}, intern
Operator {b.n} (BSE accred. {LICENSE=TTE-####|#####})  Machine Vivid E95, probe M5Sc  Image quality: fair, AF 80-100

LV: IVSd 12, LVIDd {n:44-67}, PWd 11 mm. EF Simpson's biplane {n:25-62}%. GLS -11. Inferior hypokinesis. No thrombus with SonoVue.
RV: TAPSE 15, S' 9. McConnell absent.
LA 46 mL/m2. AV: trileaflet, Vmax 3.4, mean 28, DVI 0.27, AVA 0.9 - ?low flow severe (SVi 29). MV: Carpentier IIIb, mod MR, EROA 0.22. TR Vmax 2.9, RVSP 39. Lambl's excrescence noted. Pericardium: trivial. IVC 21 mm <50%.
Ebstein, no. PFO not sought.

Compared with study of {D.dot2-390} ({OTHER_ID=E######|ECHO/##/####}) at {fac2}, EF down from 50.

Conclusion: mod-severe LV impairment, probable severe AS. Suggest DSE, CT calcium score. Phoned to Dr {c.l} bleep {PHONE=###|####} at 16.05 on {D.dm}; valve nurse {d.f} will contact the family ({phone}) re clinic on {D.dlm+12}.
Pt's niece {e.n} with him/her today, came up from {city2}.
@@@ us p: a: b: c: age=18-70
{countyn} COUNTY PUBLIC HEALTH - COMMUNICABLE DISEASE INVESTIGATION

State case ID {OTHER_ID=##########|CD-######}       Condition: Hepatitis A, acute (confirmed)
Name {p.n}     DOB {B.us}     Address {street}, {city} {zip}    Ph {phone}
Reporter: {a.n}, IP, {fac}    Report date {D.us}
Onset {D.us-6}   Jaundice {D.us-2}   ALT {n:900-4200}   T bili 7.4   IgM anti-HAV reactive (specimen {OTHER_ID=@##-#####|########})

Exposure window {D.us-56} - {D.us-21}: ate raw oysters at a raw bar in {city2} on {D.md-34}; no travel outside US; no drugs; household: spouse {b.f} and twins attending {school}.
Occupation: line cook, {emp}. Excluded from work through {D.us+1}. Manager cooperative, gave the roster.
PEP: HepA vaccine to 2 household + 11 coworkers on {D.md+1}; IG 0.1 mL/kg for the 71 y/o father on rituximab.
Clinical: no encephalopathy, INR {n.1:1.0-1.5}, King's College criteria not met. Acetaminophen max 2 g.
Interview 1 today, 40 min. Interview 2 pending. Sequence to CDC. Press line is not for pts.
Contact {d.work}.
@@@ mix a: d: age=20-75 b:f c:m p:m e:f
TB CONTACT TRACING SHEET                    Index: {p.n}, b. {world}, arr. {Y-4}

Index dx {D.dmon-9}: smear 3+, Xpert MTB/RIF detected, rpoB wild type. Cavitary RUL. RIPE day {n:3-9}, wt-banded, pyridoxine 25. LFTs ok. Ishihara full. Isolation at {street}, {city}; DOT worker {a.f} daily 7 am by video, {ip6} blocked twice so now phone {phone}.

Contact        relation          hrs/wk   TST/IGRA               CXR          plan
{b.n}     wife              60       QFT 4.1 ({D.dmon-3})    clear        4R
{c.n}     brother-in-law    30       TST 17 mm               {D.dmon+1}   pend
{d.n}     coworker, {emp}   40   QFT neg                 -            repeat {D.dmon+56}
{e.f} (baby)   daughter, 7 mo    60       TST 0                   nl           window INH 10 mg/kg, see Dr {f.l}
priest at {church}     2        -        -                low priority

Pott disease excluded by MRI. Register no. {OTHER_ID=TB-##-####|RVCT########}. Cost code / insurer {HEALTH_PLAN=@@#######|##########}. Lab {OTHER_ID=MYC-#####|##T#####}.
Case mgr {g.n}, {g.work}, next meeting {D.dmon+7}.
@@@ mix p:f h:m a: b: age=20-60
Refugee Health Screening - initial

Seen {D.iso} w/ in-person interpreter {b.n} (badge {LICENSE=INT-####|#####}).
{p.f} {p.l}; alien no. {SSN=A#########|A### ### ###}; IOM bag has CXR disc. Arrived {D.iso-24} via {world}. Household: husband {h.f} and 4 children (see their charts {MRN=#######}, {MRN=#######}). Sponsor: {church}, contact {c.n} {phone}. Apartment at {street}, {city}, {zip}.

Overseas: presumptive albendazole + praziquantel {D.iso-30}. Class B1? no. Vaccines DS-3025: MMR x1, Td x1, IPV x2.
Hx: camp 9 yrs; G6P4; lost a son; bad dreams, RHS-15 score {n:12-31}. FGM type II. Headache, "hot chest". Uses kohl.
PE: 148/90, BMI 19, Grade 2 goiter, Bitot spots no, spleen tip. Dental caries.
Labs: Hb {n.1:8.1-11.9}, MCV 62 (HbE?), eos 9%, HBsAg +, HBeAg -, Strongy IgG +, lead 4.1, HIV neg.
Plan: ivermectin 200 mcg/kg (Loa loa region? no), hep B DNA + US, family vaccination; TSH; Hb electrophoresis; mental health group {wd+2} at {clinic} {D.iso+8}; WIC. Dr {a.l} to see in 2 wk. Transport: caseworker's van.
Coverage: RMA {HEALTH_PLAN=########|RM#######}.
Enrolled for fingerprint-based check-in {BIOMETRIC=FP########|BIO-######}.
@@@ usm m:f p:m=m a: b: c: age=20-40 d:m e:f
NICU DAILY - DOL 10

{m.l}, Baby Boy ("{p.f}")      NICU {MRN=########}      Mom: {m.n} {MRN=########}
Born {D.us-10} at 0314, 28w4d, 1,080 g, C/S for Pre-E w/ HELLP; Apgars 3/6/8. Transferred from {fac2} ({city2}) DOL 1 by Dr. {c.l}'s team.

Wt today {n:1010-1380} g. In 152 mL/k/d. UOP 3.4.
RESP - NIPPV 18/6 rate 25 FiO2 .28, caffeine 10/k, 3 A/B/Ds (1 stim). s/p Curosurf x1 DOL 0.
CV - PDA 2.1 mm, L-R; Tylenol course d2. Bounding. Dopa off {D.md-7}.
FEN - MBM (24 cal HMF) 14 q3 over 60; UVC out, PICC R saph tip IVC. Glu 88.
HEME - bili 6.1 on photo; Hct 34. Coombs neg.
ID - amp/gent stopped 36 h. BCx neg. Acc {OTHER_ID=B##-#####|MIC#######}
NEURO - HUS {D.md-3} Gr I L (Papile). Sarnat n/a.
ROP exam due {D.us+21}. NBS #1 {OTHER_ID=##########|NB#######} borderline TSH, repeat sent {D.md-1}. Synagis later.
SOC - Dad {d.n} deployed; MGM {e.f} sleeping in the family room; mom pumping, d/c'd {D.md-5}, her cell {phone}. Updated at bedside. Donor milk consent.
Breast pump loaner # {DEVICE=SY-######|#######}
{a.n} NNP / {b.n} MD
@@@ us p: m:f=p a:f b: c:m g:f
CHILD PROTECTION TEAM CONSULT

Hotline intake {OTHER_ID=########|DR-######|##-####-###}, accepted {D.us} by {b.n}, {countyn} County DCFS, {phone}.
Child: {p.n}, 5 months, {mrn}. Mother {m.n} ({R.us:19-35}), mother's boyfriend {c.n}, address {street}, {city}, {st}. They came in his truck ({plate}); security noted it leave at 22:10.

The baby was brought to {fac} for "not moving the leg." Story: arm of couch, 18 inches, {D.mdl-1}. Daycare provider {d.f} last saw child normal on {D.mdl-2}. Skeletal survey: R femur spiral fx, healing CML distal L tibia, posterior ribs 5-7 (~2 wk). HCT neg. Fundi: no hemorrhage (Dr. {e.l}). Labs Ca 9.8, PTH 31, 25-OH D {n:22-41}, Cu nl, ALT 122. COL1A1/COL1A2 sent. Menkes and osteogenesis imperfecta unlikely. TEN-4-FACESp positive: ear bruise.
Sibling, 3, to be examined at {clinic} {D.us+1}.

Impression: high concern for inflicted injury. Do not discharge to home. Law enforcement: Ofc. {f.l}, report no. {OTHER_ID=##-#####|P########}.
MGM {g.n} in {city2} offered kinship; background check pending.
{a.n}, MD, Child Abuse Pediatrics
@@@ us p: a: b: 
PRIOR AUTHORIZATION REQUEST  - fax to {fax}
Date {D.us}   Urgency [x] standard [ ] expedited   Pages 4

MEMBER    Last: {p.l}   First: {p.f}   DOB: {B.us}
          ID: {HEALTH_PLAN=@@@#########|###########}   Grp: {HEALTH_PLAN=########|@@####}   BIN 610014
          Addr: {street}  {city} {st} {zip}
PRESCRIBER {a.n}, DO   NPI {npi}   DEA {dea}   St lic {LICENSE=DO#####|OS#####|#####}
          Contact: {b.n}    Ph {phone}    Fax {fax}
DRUG      Adalimumab-adaz 40 mg/0.4 mL pen, 1 q14d, #2/28    ICD-10 L40.50, M07.3
TRIED     methotrexate 20 mg/wk {D.us-420} for 7 mo, LFTs 3x ULN
          sulfasalazine 1 g BID, rash (Stevens-Johnson ruled out)
          Otezla, diarrhea, stopped {D.us-60}
LABS      QFT neg {D.us-15}; HBsAg neg; CRP {n:8-44}; CASPAR 4
SCORES    DAPSA 31; BSA 12%; PASI 11; HAQ 1.4; Auspitz +
NOTES     Works standing all day, {emp}. Nail disease. Has failed two csDMARDs, see ACR/NPF guideline & SEAM-PsA.
Attach: chart note, x-ray report {OTHER_ID=XR########|########}
Portal key: on cover  submit at {URL=https://www.fastpriorauth.net/key|https://pa.meridianrx.com/request}
Signature: __________   previous denial ref {OTHER_ID=PA-#######|#########}
@@@ us p:m a: b: d: age=62-88 c:f
{D.long}

Driver Medical Unit
Dept. of Motor Vehicles, {st}
Fax {fax}

Re: {p.n}, DL# {LICENSE=@#######|@###-####-####|########|###-##-####}, DOB {B.us}; suspension notice {OTHER_ID=####-@-#####|DMU######}

To whom it may concern:

I have followed Mr. {p.l} since {Y-8} for focal epilepsy after a left MCA stroke. The single-vehicle event of {D.long-95}, in which his Buick ({plate}; VIN {vin}) left the road near {city2}, was in my opinion a provoked seizure: he had run out of levetiracetam and was on tramadol from a walk-in clinic. EEG {D.us-80} showed left temporal slowing and no spikes. Levetiracetam level {n:14-38} mcg/mL, Todd paresis resolved. Visual fields by Goldmann perimetry were full; Trails B 92 s; a behind-the-wheel test with {b.n}, OTR, CDRS on {D.us-11} was passed.

His wife {c.f}, who I spoke to today, confirms no further events. I believe he can drive a passenger car in daylight, no highway, review at 6 months. No commercial driving; he has stepped down from his job at {emp}. The insurer ({d.n}, adjuster, policy {HEALTH_PLAN=@@ #######|###-####-###}) asked for a copy and he agreed.

Sincerely,
{a.nm}, MD, Neurology, {fac}, {phone}
@@@ mix p:f h:m a: b: c: d: age=27-43
ART LABORATORY - CYCLE SHEET (IVF/ICSI #2)
Couple: {p.lc} / {h.lc}     Couple ID {OTHER_ID=C-#####|ART####}     Chart {MRN=######|##-####}
F DOB {B.dmon}   M DOB {R.dmon:28-50}   Physician {a.l}   Witness {b.i}/{c.i}
RI Witness cards {OTHER_ID=RW######|###-###}, both IDs checked, passport {LICENSE=@@#######|#########}

AMH {n.1:0.7-4.4} ng/mL, AFC 11. Antagonist, Gonal-f 225 / Menopur 75, Cetrotide d6, Ovidrel trigger {D.dmon-2} 21:30.
{D.dmon}   OPU 0915, Dr {a.n}: 13 COC -> 10 MII. Fresh sample, 18 M/mL, 44% PR, Kruger 3%. ICSI 1300 by {b.n}.
{D.dmon+1} 2PN x7
{D.dmon+3} d3: 8A, 8B, 7B, 6C...
{D.dmon+5} blasts 4AA, 4BB (Gardner). Biopsy x2 for PGT-A/PGT-M (HBB IVS1-110). Vitrified: straw {OTHER_ID=S#####-1|ST-####A}, tank 6 cane 22.
ET none, freeze all, OHSS risk (E2 3,890).
Culture medium lot {OTHER_ID=SGM-######|######-######}; incubator EmbryoScope+ sn {DEVICE=ES-####|FT-S-####}.
Called the couple {D.dmon+6} on {phone}; she was travelling back from {city2}, he took the news. Storage invoice {ACCOUNT=INV##-####|ST######} unpaid. Partner's father is a Kartagener case, karyotype ok.
Sign: {d.n}, embryologist, {clinic}
@@@ us p: a:f b: c: age=20-88
TRANSFUSION REACTION WORKUP
{p.lfm}        {B.us0}        {mrn}        BB band {OTHER_ID=@@@####|R######|T#####!1}

Reported by: {a.n}, RN, ext {PHONE=#-####} / {wd} {D.us0} 13:05
Product: RBC leukoreduced irradiated, unit {OTHER_ID=W#### ## ######|W############}, O pos, 210 mL infused of 310. Issued 11:40, started 11:52, stopped 12:48.
Pre T 36.8 P 88 BP 121/70 SpO2 97 | Post T 38.6 P 117 BP 138/84 SpO2 93
Sx: rigors, flank ache, anxiety. Demerol 25 mg. No hives.

Clerical check: band, tag, unit agree. (note: earlier sample of {D.us0-1} was mislabeled with roommate's name, {b.lf}, and rejected.)
Visual hemolysis: none. DAT: neg pre / neg post. Repeat ABO/Rh, IAT: O pos; anti-Jka and anti-Fya (known, from {fac2} records {D.us0-800}). Unit is Jk(a-), Fy(a-), K-. Gram stain of bag negative; cult pend. Haptoglobin {n:70-180}, LDH 244, bili 0.8.
Interpretation: febrile non-hemolytic (FNHTR), TRALI/TACO unlikely; NT-proBNP ratio 1.1. Tylenol premed OK. No special product.
Dr. {c.nm}, Transfusion Service {D.us0} 17:30. Resident {d.l} notified, pager {PHONE=#####|###-####}. Donor center in {city2} informed, ref {OTHER_ID=DC-#####|##R####}.
@@@ uk a: b: c: upper age=20-88 e:f p:m
anaesthetic chart / {fac}
{p.lf}  {MRN=@######|#######}  dob {B.dmy}  wt {n:52-118} kg  asa 3
date {D.dmy}  theatre 6  list {a.l}
proc: l hemicolectomy (ca splenic flexure)
anaes: {b.n} / st5 {c.l}   odp {d.f}
pmh: htn, dm2 (gliclazide), ?malignant hyperthermia in cousin - contracture test negative {Y-11} ({city2}, ref {OTHER_ID=MH ###|MHU/####})
airway: mallampati 3, td 6 cm, crowns 11 21. grade 2a with mac 3, bougie, ett 8.0 @ 22
pre-op: hb {n:96-141}, k 4.2, egfr 61, cpet vo2 at 11.4
ind 0842: fentanyl 100 mcg, propofol 160 mg, roc 60. tiva tci marsh 3.5
epidural t9/10, 16g tuohy, lor 5 cm, catheter 10 cm at skin, lot {OTHER_ID=#####@|E######}
art line l radial 20g allen ok. tof watch. bair hugger. sugammadex 200
events: 1010 bp 71/40 -> metaraminol 0.5 x 4, hartmann's 500
machine: aisys cs2, serial {DEVICE=ANB@######|AN##-####}
to hdu, pca not needed, bupiv 0.1% + fent 8 ml/h. paracetamol 1 g qds
wife {e.f} phoned {phone}, she was worried, told ok. next block review {D.dm+1}
gmc {LICENSE=#######}
@@@ us p: a: b: age=6-80
EEG REPORT
Name {p.n}; DOB {B.us}; EEG no. {OTHER_ID=##-####|E##-###}; Date {D.us}; Tech {b.f}; Requested by Dr. {a.l} of {clinic}, {city}

History: {age}-year-old with spells of staring. {c.n}, who is the foster parent, counted six since {D.mab-12}. Meds: lamotrigine {n:50-200} mg BID, Vimpat 100, Onfi 5 qhs. VNS (LivaNova M1000, serial {DEVICE=######|1#####}) implanted {D.us-610} at {fac}. GLUT1, Dravet (SCN1A) and Rasmussen encephalitis have been considered.

Technique: 21 channel digital, 10-20 system, 41 min, awake and N2. Photic 1-30 Hz. HV 3 min, good effort. Video file archived under {BIOMETRIC=vid_face_######.mp4|FACEVID-#####|V######_face.mov}.

Findings: PDR 9 Hz, 40 uV, reactive. Frequent right frontotemporal sharp waves max F8/T4, on 14 of 41 pages, more in sleep. One electroclinical seizure at 10:14:22, 38 s, right temporal theta evolving, lip smacking, not answering to "{p.f}". Vertex waves, spindles and K-complexes normal. No Lennox pattern. HV nothing.

Impression: Abnormal. Focal epilepsy R temporal, 1 seizure. Mu rhythm is normal variant.
Dr. {a.l} paged {D.us} 11:02. Family will wait in {city2} hotel until the med change. Results to {phone}.

{d.n}, MD, ABPN cert {LICENSE=#####|EP-####}
@@@ uk p: q: s: t: r:m
UPPER GI MDT - LIST AND OUTCOMES - {D.dot}    Chair: {t.in}

1. {p.lc}, {R.dot:45-88}, {MRN=@######|#######}, ref {clinic}. T3N1 adenoca GOJ Siewert II, HER2 neg, CPS 6. Lap clear {D.dot-5}. PS 1, CPEX ok. -> FLOT x4, then {t.l} to see for Ivor Lewis. CNS {a.f}.
   2WW clock: day 62 breach likely.
2. {q.lc}, {n:48-79} y, {MRN=@######|#######}. Barrett's C4M6, HGD again, Seattle protocol. -> EMR + RFA, {b.n}. Pt lives in {city2}, asks for weekend slot.
3. {r.lc}, {R.dot:55-88}. Panc head 31 mm, SMV contact 120 deg, CA19-9 {n:140-2200}, bili 212. -> metal stent this week, EUS FNB, ?PREOPANC-style. Carer for wife aged {g90} with Lewy body, needs social support ({c.f} to arrange).
4. {s.lc}, {MRN=@######|#######}. Gastric GIST, exon 11, 6.2 cm, mitoses 3/5 mm2. -> imatinib 400 neoadj. Trial pack {OTHER_ID=G-####|ACO-#####}. Import scan from {fac2}.

AOB: {d.n} covering pathology. Next meeting {D.dot+7}, join {URL=https://meet.nhsconf.uk/mdt-****|https://teams.ugimdt.org/j/######}. Apologies to coordinator, {t.work}.
@@@ usm p:f a:f b: s:m age=58-88
Discharge call-back & voicemail log (transcribed by software, not proofed)

{D.us} 9:02 -- "Hello this is a message for {p.n}. This is {a.f} the nurse from {fac}, checking on you since you went home {wd-2}. Please call at {phone}."

{D.us} 11:47 -- inbound -- "Yes uh hi {a.f}, this is {s.n}, I'm the son, my mother doesn't hear the phone so good. Number is, let me see, {phone}. She took the water pill twice yesterday. And the sugar was three oh two. She's at my place, {street}, not in {city2}, ok? Bye."

{D.us} 12:20 -- outbound, reached {s.f}. Weight 61.4 kg (dry 60). No SOB. BG {n:180-330}. Furosemide 40 is DAILY. Hold second dose, Humalog 75/25 14 u BID w/ meals, call if >300. Has wound vac - unit {DEVICE=VTGR######|VF######} - alarming "leak", walked through the seal fix. KCI line given. Asked about the bill {ACCOUNT=#########|GA-######}, gave extension.
He will bring her {D.mth+3} to Dr {b.l}. Doc number for [[blood thinner||insulin pen]] sample {OTHER_ID=SMP-####|LOG#####}.

{D.us+1} 8:15 -- inbound -- "{c.f} from {pharm}, the Entresto 49/51 needs a PA. ID {HEALTH_PLAN=##########|H####-###-##}, fax it to {fax}. Thanks."

Teach-back done, stop light zones, LACE 13. Charcot foot boot on.
@@@ uk p: a: c: age=90-101 b:f
REPORT FOR HM CORONER

Deceased: {p.nm}, aged {age90}, of {street}, {city}, {zip}
NHS number {SSN=4## ### ####|6## ### ####}     Coroner's ref {OTHER_ID=#####-20##|C/####/##}

I am {a.n}, a consultant in orthogeriatrics at {fac} (GMC {LICENSE=#######|4######}). I make this statement from the records and my own recollection.

The patient, a widowed former railway clerk from {city2}, was admitted on {D.dthy-19} after slipping in the kitchen; the daughter, {b.n}, found the patient at about 7 am. There was an intracapsular fracture of the right femur (Garden IV). Nottingham Hip Fracture Score 7. A cemented hemiarthroplasty (Exeter stem, lot {DEVICE=G#######|########}) was performed on {D.dof-18} by Mr {c.l}. There was a drop in pressure at cementing (BCIS grade 1), recovered with ephedrine.

On {D.dof-11} right basal pneumonia developed; CURB-65 was 4, urea {n.1:9.1-21.4} mmol/L. Tazocin was given for five days. The patient pulled out two cannulae. A Colles' fracture from {Y-9} was noted. On {D.dof-4}, at a meeting with the family and Sister {d.n}, it was agreed to stop. Syringe driver: morphine 10 mg, midazolam 10 mg, glycopyrronium 600 mcg.

Death was at 03:40 on {D.dthy}, verified by Dr {e.l}. 1a bronchopneumonia, 1b fractured neck of femur (operated), 2 frailty.

A concern from the care agency, {emp}, arrived on {D.dlm+6}. I can be contacted via {a.work}.
@@@ us p:m a: b: c: age=32-78
COMPENSATION & PENSION EXAM (DBQ: HEARING LOSS/TINNITUS; KNEE)
Veteran: {p.lcm}    File no. {OTHER_ID=C##-###-###|C#########|##-###-###}    SSN: {ssn}
Exam: {D.us} at {fac} by {a.n}, AuD (lic {LICENSE=AUD####|A-####}) and {b.n}, MD
Deployed: 2 tours. MOS 13B. Separated {R.us:3-35}. Now drives for {emp}.

VBMS, VA e-folder and STRs reviewed: entrance audiogram normal; threshold shift at 4 kHz on the {R.us:8-30} audiogram.
        500  1000  2000  3000  4000   Maryland CNC
R       15   20    35    55    {n:60-75}     84%
L       15   25    40    60    70     80%
Weber midline, Rinne + bilat. Tymp type A. Tinnitus constant since IED {Y-14}, THI 52. Meniere unlikely.
Hearing aids issued {D.us-400}: R sn {DEVICE=########@|##S#####}, L sn {DEVICE=########@|##S#####}.

R knee: flex 0-105, pain at 90; Lachman neg, McMurray +, DeLuca factors: flare-ups 2/mo. X-ray K-L grade 3. Buddy statement of {c.n} ({city2}) describes the fall off a howitzer.
Opinion: at least as likely as not (50%+) incurred in service.
Intent to file rec'd {D.us-160}. VSO rep: {d.f}, {countyn} County Veterans Office {phone}. Travel pay direct deposit {ACCOUNT=######### / #########|4########}.
@@@ us p: a: c: age=90-99 d:m e:f b:f
SECURITY / NURSING NOTE - ELOPEMENT (CODE GREEN)

{D.us0} 1806  {a.n}, RN 6E: {p.n}, {age90}, ALZ dementia, not in rm 6114 at med pass. Last seen 1740 by sitter {b.f}. WanderGuard tag {DEVICE=WG-#####|R######} found cut in the trash.
1809  Overhead page. Security ({c.n}) pulls cameras: face search hit at Lobby B 1751 and ramp P2 1755, clip {BIOMETRIC=FR-######.mp4|cam14_face_######.jpg|FRT#######}.
1813  P2 camera: gets in passenger side of silver Camry, tag {plate}, driver unknown female.
1820  {city} PD called, incident {OTHER_ID=##-######|CFS#######}. Silver alert pending.
1826  Family: grandson {d.n} {phone} - "that's my sister {e.f}, she's taking [[Grandma||Grandpa||Nana]] home to {city2}." {e.f} reached on {phone}, at a gas station, agrees to return.
1902  Back on unit, cheerful. VS 138/80 72 16 98.0 95%. BG {n:88-190}. IV site L hand bleeding, pressure. No injury. CAM pos. Mini-Cog 1.
1915  Dr. {f.l} at bedside: continue ceftriaxone for UTI (E. coli), melatonin 3, no haldol (QTc 501). 1:1 sitter.
2000  Silver alert cancelled. New tag {DEVICE=WG-#####|R######} on ankle. Room move.
Next: family meeting {D.us0+1} 1100 w/ {g.n}, MSW. Risk event {OTHER_ID=RL######|E-##-####}. {mrn}
@@@ ca p: a: b: d: c:m
SERVICE DESK TICKET {OTHER_ID=INC#######|REQ######}            Priority 2 - patient affecting
Opened {D.iso} 07:12 by {a.n} ({a.work}), ICU charge, {fac}
Callback {phone}

07:12 Tele monitor bed 9 (Philips MX800, S/N {DEVICE=DE########|DE#####@##}, {mac}) dropped off central. Pt is {p.l}, {p.f}, {mrn}, on amio drip 0.5 mg/min, so we have put a Zoll on with 1:1.
07:20 Pinged {ip}, no reply; neighbor bed at {ip} is OK. ({b.f}, network)
07:31 Port security tripped - second MAC {mac} seen on same jack. Someone plugged the pt's son's laptop in the wall. Son ({c.n}) apologised, he's an IT guy at {emp}.
07:44 Back up. Gap 06:58-07:44 in full disclosure. Rhythm by paper strip: AF 112-130, one 5-beat run aberrant (Ashman), K {n.1:3.2-4.4}, Mg 1.8. Dr. {d.l} reviewed, no harm.
08:05 Biomed {e.n}: replace cable, PM due {D.iso+6}, asset tag {DEVICE=BM-#####|A######}.
08:30 Please also fix e-ICU camera, stuck on {URL=http://eicu-gw.ridgelan.org/bed9?s=****|https://cam.teleicu.net/live/######}.
{D.iso+1} 09:00 Closed. Root cause: user device. Lesson in huddle. Duplicate of {OTHER_ID=INC#######|REQ######}? no.
@@@ usm p: a:f b: c: age=25-85 d:f
SECURE CHAT (pasted into chart per policy)  {D.us}

{a.f} RN 5N: Hi, are you covering {p.l} in 22? K came back {n.1:2.7-3.3}, on dig 0.125 and Lasix gtt
{b.l} MD: yes sorry was in a code. tele?
RN: bigeminy on and off since 0200, BP 104/60, feels fine. Mag 1.6
MD: KCl 40 PO now + 10 IV x4, mag 2 g. repeat at 0800. dig level w/ that. was the cath at {fac2} on {D.md-5} or {D.md-4}?
RN: paper in the red folder says {D.md-5}. Dr {c.n} did it, said minimal CAD
MD: ok. also daughter wants an update?
RN: yes, {d.f}, she drives a bus so only before 6, {phone}. She's worried bc her uncle died from "the Brugada"
MD: will call. Foley can come out
RN: done. fyi last name spelled wrong on the band, it's {p.n}, {mrn}, reprinting
MD: good catch
RN: and SNF in {city2}, {nh}, accepts {wd+1} if ins auth {HEALTH_PLAN=A########|#########} goes thru, report to {e.f} at {phone}
MD: tell them dc summ will go by fax, what #
RN: {fax}
"""
load(RAW)
if __name__ == '__main__':
    n, seed = int(sys.argv[1]), sys.argv[2]
    for i in range(len(TEMPLATES)):
        for j in range(n):
            t, s = render(i, random.Random(f'{seed}/{i}/{j}'))
            print(json.dumps({'template': i, 'text': t, 'spans': s}, ensure_ascii=False))
