#!/usr/bin/env python3
# Synthetic clinical notes. All persons are invented.
import sys, re, json, random, datetime

def W(s): return [x.strip() for x in s.replace('\n', ',').split(',') if x.strip()]

FIRST = {
 'anglo': (W("James,Robert,Mark,Chase,Grant,Dale,Glenn,Wade,Trevor,Nigel,Clive,Alistair,Gareth,Rhys,Callum,Hamish,Angus,Douglas,Curtis,Leroy,Darnell,Tyrone,Wyatt,Cody,Hunter,Mason,Carter,Dean,Miles,Pierce,Rusty,Lance,Barry,Neville,Kieran,Declan,Cormac,Fergal,Eoin,Cillian,Seamus,Padraig,Lachlan,Bruce,Jack,Oliver,Harvey,Stanley,Wilfred,Ernest,Norman,Bill,Rob,Drew,Chip,Gene,Art,Frank,Skip"),
           W("Rose,May,Hope,Grace,Faith,Joy,Ivy,Daisy,Violet,Olive,Hazel,Ruby,Pearl,Amber,Dawn,Summer,April,June,Carol,Patience,Charity,Mercy,Constance,Teresa,Brenda,Doreen,Maureen,Beryl,Enid,Edna,Mabel,Agnes,Winifred,Siobhan,Aoife,Niamh,Grainne,Orla,Sinead,Bronwyn,Cerys,Catriona,Morag,Isla,Kylie,Shayla,Latoya,Keisha,Tamika,Darlene,Loretta,Peggy,Mary Jo,Betty,Dolores,Tiffany,Brooke,Paige,Skye,Robin,Heather,Gwendolyn,Phyllis,Nancy,Josie,Abigail,Harriet")),
 'hisp': (W("Jose,Jesus,Angel,Luis,Rigoberto,Efrain,Guillermo,Hector,Octavio,Ramiro,Santiago,Mateo,Joaquin,Emiliano,Rolando"),
          W("Guadalupe,Marisol,Esperanza,Ximena,Yolanda,Graciela,Luz,Consuelo,Rocio,Maribel,Paloma,Itzel,Soledad,Blanca,Mercedes")),
 'easia': (W("Wei,Jun,Hao,Minh,Duc,Quang,Tuan,Sung-ho,Ji-hoon,Min-jun,Hiroshi,Kenji,Takumi,Bao,Long,Zhiqiang,Kai"),
           W("Mei,Xiu,Lan,Linh,Thuy,Ngoc,Soo-jin,Ji-woo,Hye-rin,Yuki,Sakura,Keiko,Ying,Xiaoling,Hoa,Mai,Bich")),
 'sasia': (W("Arjun,Vikram,Rajesh,Sanjay,Harpreet,Gurdeep,Imran,Tariq,Suresh,Anand,Dinesh,Bilal,Nuwan,Karthik"),
           W("Priya,Lakshmi,Anjali,Deepa,Fatima,Ayesha,Simran,Nasreen,Sunita,Kavita,Meera,Rukhsana,Jaspreet,Chandrika")),
 'mena': (W("Ahmed,Omar,Yusuf,Khalid,Reza,Farhad,Mehmet,Emre,Ibrahim,Hassan,Tarek,Nabil,Dariush"),
          W("Layla,Zeinab,Shirin,Nasrin,Elif,Zeynep,Amira,Hanan,Rania,Maryam,Samira,Parisa,Noor")),
 'afr': (W("Kwame,Kofi,Chinedu,Emeka,Olumide,Tendai,Abdi,Mohamud,Tesfaye,Dawit,Sipho,Babatunde,Godfrey"),
         W("Ngozi,Adaeze,Folake,Abena,Akosua,Thandiwe,Hodan,Fadumo,Selam,Hiwot,Nomsa,Blessing,Precious")),
 'slav': (W("Piotr,Krzysztof,Dmitri,Oleksandr,Bogdan,Milos,Zoran,Vaclav,Andrei,Istvan,Laszlo,Jonas,Sergei"),
          W("Agnieszka,Katarzyna,Oksana,Svetlana,Milica,Jelena,Zdenka,Ioana,Ildiko,Ruta,Ludmila,Halina,Natalya")),
 'west': (W("Lars,Bjorn,Sven,Anders,Dirk,Pieter,Klaus,Dieter,Luca,Giovanni,Enzo,Thierry,Etienne,Nikos,Stavros,Joao,Rui"),
          W("Ingrid,Astrid,Solveig,Annelies,Greta,Ursula,Chiara,Giulia,Francesca,Odile,Manon,Eleni,Despina,Ines,Fernanda,Saskia,Heidi")),
 'pac': (W("Tane,Wiremu,Sione,Tevita,Kimo,Keoni,Rangi,Joseph"),
         W("Mere,Aroha,Lupe,Salote,Leilani,Malia,Ngaire,Talia")),
}
LAST = {
 'anglo': W("""Young,Bell,Lane,Rose,Grant,Hope,May,Chase,Mark,Cook,Baker,Fisher,Hunter,Page,Price,Rice,Wood,Stone,Hill,Brook,Rivers,Banks,Field,Forest,Marsh,Moss,Bush,Reed,Frost,Snow,Winter,Summers,Day,Knight,King,Bishop,Abbott,Pope,Church,Parsons,Dean,Cross,Love,Joy,Best,Good,Goode,Wise,Strong,Sharp,Small,Little,Long,Short,Moody,Savage,Gray,Brown,Green,White,Black,Blue,Silver,Gold,Berry,Peach,Bird,Finch,Crane,Swan,Drake,Fox,Wolfe,Lamb,Bullock,Hogg,Salmon,Pike,Pain,Ache,Coffin,Graves,Toomey,Batty,Bone,Hand,Foote,Legg,Head,Shields,Fields,Speed,Walker,Carter,Porter,Potter,Mason,Archer,Butler,Chambers,Ward,Hall,House,Mills,Wells,Pool,Poole,Bridges,Gates,Street,Temple,Castle,Smith,Jones,Wilson,Parker,Parkinson,Hodgkin,Graham,Barrett,Addison,Cushing,Burkett,Whittaker,Thackeray,Postlethwaite,Ramsbottom,Ogilvie,Urquhart,Farquharson,MacLeod,McAllister,McIntyre,Mackenzie,O'Brien,O'Sullivan,O'Dowd,Gallagher,Kavanagh,Geraghty,Moriarty,Brannigan,Fitzgerald,Llewellyn,Pritchard,Gwynne,Prosser,Penhaligon,Trelawney,Tregenza,Cholmondeley,Featherstone,Higginbotham,Winterbottom,Entwistle,Satterthwaite,Hathaway,Ledbetter,Culpepper,Pettigrew,Thibodeaux,Broussard,Hollingsworth,Vandiver,Stubblefield,Weatherspoon,Washington,Jefferson,Boykin,Gaines,Pruitt,Tidwell,Yarbrough,Crabtree,Eastwood,Dunne,Quigley,Rafferty,Tierney,Nolan,Duckworth,Sykes,Hargreaves,Birtwistle,Blackwood,Nightingale,Merriweather,Lovelace,Drinkwater,Goodenough"""),
 'hisp': W("Garcia,Reyes,Cruz,Flores,Leon,Rios,Montoya,Villanueva,Echeverria,Zamora,Arredondo,Cisneros,Escobedo,Quintanilla,Saldivar,Bustamante,De la Cruz,Del Toro,Ybarra,Zuniga,Santos,Vega-Morales,Ruiz-Ortega,Peralta,Mendoza,Guerra,Barrientos,Caballero,Iglesias,Olivares"),
 'easia': W("Nguyen,Tran,Pham,Vo,Huynh,Doan,Li,Wang,Zhao,Xu,Ng,Ong,Cheung,Leung,Kwok,Lau,Park,Kim,Choi,Yoon,Seo,Tanaka,Fujimoto,Nakagawa,Hayashi,Ishikawa,Ma,He,Long,Fang,Ho,Sun,Moon,Song,So,An,Bui"),
 'sasia': W("Patel,Singh,Kaur,Sharma,Iyer,Krishnamurthy,Venkataraman,Banerjee,Mukherjee,Chowdhury,Rahman,Siddiqui,Qureshi,Malik,Perera,Wickramasinghe,Fernando,Gill,Sandhu,Bhatt,Nair,Menon,Pillai,Das,Dhillon"),
 'mena': W("Al-Sayed,Haddad,Khoury,Mansour,El-Masri,Rahimi,Hosseini,Karimi,Yilmaz,Demir,Kaya,Aydin,Najjar,Abdelrahman,Farouk,Tehrani,Bitar,Saleh,Ben Youssef"),
 'afr': W("Okafor,Adeyemi,Okonkwo,Mensah,Boateng,Owusu,Moyo,Ndlovu,Dlamini,Warsame,Abdullahi,Hirsi,Tadesse,Gebremedhin,Bekele,Kamau,Wanjiru,Otieno,Diallo,Sow,Traore,Eze"),
 'slav': W("Kowalski,Wisniewska,Zielinski,Szczepanski,Ivanov,Petrenko,Shevchuk,Kovalenko,Novak,Dvorak,Horvat,Jovanovic,Petrovic,Popescu,Ionescu,Nagy,Szabo,Kazlauskas,Ozols,Volkov,Baranski,Krol,Sokolov,Melnyk,Dragomir,Vukovic,Balogh,Jankauskas,Hruska,Lisowska,Todorov,Bielak,Sedlak,Marek,Orlov,Grabowski,Cerny,Radu,Hlinka,Pavlenko,Zajac,Stoyanov"),
 'west': W("Keller,Schroeder,Zimmermann,Vogel,Kraus,Lindqvist,Halvorsen,Bergstrom,Nygaard,van der Berg,De Vries,Vandenberghe,Rossi,Esposito,Di Lorenzo,Ferrara,Lefebvre,Boucher,Tremblay,Papadopoulos,Karagiannis,Silva,Ferreira,Carvalho,Goldstein,Rosenthal,Abramowitz,Katz,Weiss,Engel,Klein,Winkler,St. Germain,D'Angelo,Beauchamp"),
 'pac': W("Tamihana,Parata,Ngata,Fonoti,Tuilagi,Leota,Kealoha,Kahale,Tupou,Yunupingu,Begay,Yazzie,Two Bulls,Cardinal"),
}
WEIGHTS = {'us': dict(anglo=50,hisp=14,easia=7,sasia=5,mena=4,afr=5,slav=5,west=9,pac=1),
 'uk': dict(anglo=62,hisp=2,easia=4,sasia=13,mena=4,afr=6,slav=6,west=3,pac=0),
 'ie': dict(anglo=74,hisp=2,easia=2,sasia=5,mena=2,afr=5,slav=8,west=2,pac=0),
 'au': dict(anglo=56,hisp=2,easia=13,sasia=8,mena=5,afr=2,slav=3,west=7,pac=4),
 'nz': dict(anglo=55,hisp=1,easia=8,sasia=7,mena=2,afr=2,slav=2,west=4,pac=19),
 'ca': dict(anglo=45,hisp=4,easia=11,sasia=12,mena=6,afr=4,slav=6,west=11,pac=1),
 'mix': dict(anglo=8,hisp=16,easia=15,sasia=15,mena=14,afr=13,slav=12,west=6,pac=1)}

PLACES = {
 'us': [tuple(x.split('/')) for x in W("""Duluth/MN/St. Louis/558,Mankato/MN/Blue Earth/560,Eau Claire/WI/Eau Claire/547,Kenosha/WI/Kenosha/531,Peoria/IL/Peoria/616,Rockford/IL/Winnebago/611,Dubuque/IA/Dubuque/520,Kalamazoo/MI/Kalamazoo/490,Saginaw/MI/Saginaw/486,Toledo/OH/Lucas/436,Akron/OH/Summit/443,Erie/PA/Erie/165,Scranton/PA/Lackawanna/185,Lancaster/PA/Lancaster/176,Utica/NY/Oneida/135,Ithaca/NY/Tompkins/148,Bangor/ME/Penobscot/044,Nashua/NH/Hillsborough/030,Worcester/MA/Worcester/016,Fall River/MA/Bristol/027,New London/CT/New London/063,Trenton/NJ/Mercer/086,Dover/DE/Kent/199,Roanoke/VA/Roanoke/240,Asheville/NC/Buncombe/288,Greenville/SC/Greenville/296,Macon/GA/Bibb/312,Mobile/AL/Mobile/366,Tupelo/MS/Lee/388,Lafayette/LA/Lafayette/705,Beaumont/TX/Jefferson/777,Waco/TX/McLennan/767,Laredo/TX/Webb/780,El Paso/TX/El Paso/799,Tulsa/OK/Tulsa/741,Wichita/KS/Sedgwick/672,Joplin/MO/Jasper/648,Pueblo/CO/Pueblo/810,Las Cruces/NM/Dona Ana/880,Flagstaff/AZ/Coconino/860,Provo/UT/Utah/846,Pocatello/ID/Bannock/832,Billings/MT/Yellowstone/591,Yakima/WA/Yakima/989,Spokane/WA/Spokane/992,Medford/OR/Jackson/975,Redding/CA/Shasta/960,Fresno/CA/Fresno/937,Modesto/CA/Stanislaus/953,Reading/PA/Berks/196,Independence/MO/Jackson/640,Normal/IL/McLean/617,Hilo/HI/Hawaii/967,Bismarck/ND/Burleigh/585""")],
 'uk': [tuple(x.split('/')) for x in W("""Leeds//West Yorkshire/LS,Bradford//West Yorkshire/BD,Harrogate//North Yorkshire/HG,Hull//East Yorkshire/HU,Bath//Somerset/BA,Taunton//Somerset/TA,Truro//Cornwall/TR,Plymouth//Devon/PL,Exeter//Devon/EX,Norwich//Norfolk/NR,Ipswich//Suffolk/IP,Colchester//Essex/CO,Canterbury//Kent/CT,Maidstone//Kent/ME,Guildford//Surrey/GU,Slough//Berkshire/SL,Reading//Berkshire/RG,Stoke-on-Trent//Staffordshire/ST,Derby//Derbyshire/DE,Lincoln//Lincolnshire/LN,Kettering//Northamptonshire/NN,Bolton//Greater Manchester/BL,Preston//Lancashire/PR,Blackburn//Lancashire/BB,Carlisle//Cumbria/CA,Durham//County Durham/DH,Swansea//West Glamorgan/SA,Wrexham//Clwyd/LL,Dundee//Angus/DD,Inverness//Inverness-shire/IV,Paisley//Renfrewshire/PA,Kilmarnock//Ayrshire/KA,Newry//County Down/BT,Omagh//County Tyrone/BT""")],
 'ie': [tuple(x.split('/')) for x in W("Naas//Co. Kildare/W91,Tralee//Co. Kerry/V92,Castlebar//Co. Mayo/F23,Letterkenny//Co. Donegal/F92,Ennis//Co. Clare/V95,Mullingar//Co. Westmeath/N91,Drogheda//Co. Louth/A92,Tullamore//Co. Offaly/R35,Clonmel//Co. Tipperary/E91,Mallow//Co. Cork/P51,Tuam//Co. Galway/H54")],
 'au': [tuple(x.split('/')) for x in W("Ballarat/VIC/Ballarat/335,Bendigo/VIC/Bendigo/355,Geelong/VIC/Geelong/322,Shepparton/VIC/Shepparton/363,Wagga Wagga/NSW/Wagga/265,Dubbo/NSW/Dubbo/283,Orange/NSW/Orange/280,Tamworth/NSW/Tamworth/234,Newcastle/NSW/Newcastle/230,Toowoomba/QLD/Toowoomba/435,Cairns/QLD/Cairns/487,Rockhampton/QLD/Rockhampton/470,Launceston/TAS/Launceston/725,Mount Gambier/SA/Gambier/529,Whyalla/SA/Whyalla/560,Bunbury/WA/Bunbury/623,Kalgoorlie/WA/Kalgoorlie/643,Alice Springs/NT/Alice/087")],
 'nz': [tuple(x.split('/')) for x in W("Rotorua///301,Hastings///412,Nelson///701,Timaru///791,Invercargill///981,Gisborne///401,Masterton///581")],
 'ca': [tuple(x.split('/')) for x in W("Sudbury/ON/Sudbury/P3E,Barrie/ON/Simcoe County/L4M,Guelph/ON/Wellington County/N1H,Kingston/ON/Frontenac County/K7L,Sherbrooke/QC/Estrie/J1H,Moncton/NB/Westmorland County/E1C,Truro/NS/Colchester County/B2N,Brandon/MB/Westman/R7A,Regina/SK/Regina/S4P,Red Deer/AB/Red Deer County/T4N,Lethbridge/AB/Lethbridge County/T1J,Kelowna/BC/Central Okanagan/V1Y,Nanaimo/BC/Nanaimo/V9R")],
}
WORLD = W("Guadalajara,Oaxaca,Tegucigalpa,San Pedro Sula,Guayaquil,Cochabamba,Port-au-Prince,Lagos,Kumasi,Mogadishu,Asmara,Addis Ababa,Homs,Aleppo,Basra,Kabul,Herat,Lahore,Sylhet,Jaffna,Kathmandu,Hue,Da Nang,Fuzhou,Incheon,Cebu,Lviv,Kharkiv,Lublin,Timisoara,Kaunas,Tbilisi,Izmir,Thessaloniki,Palermo,Porto,Bremen,Hargeisa,Mandalay,Bogota")
STN = W("Maple,Oak,Cedar Ridge,Willow Creek,Lincoln,Jefferson,2nd,14th,Elm,Prospect,Sycamore,Old Mill,Quarry,County Line,Pine Hollow,Larkspur,Harbor View,Chestnut,Fairview,St. Charles,Martin Luther King Jr.,Juniper,Sunset,Magnolia,Kossuth,Delaware")
STT = W("St,Ave,Avenue,Street,Rd,Road,Drive,Dr,Lane,Ln,Court,Blvd,Way,Terrace,Pkwy")
UKN = W("Station,Church,Victoria,Albert,Mill,Park,Queens,Kings,Chapel,Orchard,Rectory,Beechwood,Larch,Ashfield,Hawthorn,Priory,Tannery,Windmill,Abbey,Garden,Heath,Glebe,Castle,Bridge")
UKT = W("Road,Lane,Close,Crescent,Gardens,Terrace,Avenue,Street,Drive,Row,Mews,Grove")
SAINT = W("Brendan,Agatha,Columba,Cuthbert,Brigid,Anselm,Gerard,Hilda,Monica,Raphael,Barnabas,Ita,Dymphna,Camillus,Aidan,Walburga,Winifred,Finbarr")
WORDN = W("Lakeshore,Cedar Valley,Mercy Ridge,Bluestem,Good Samaritan,Three Rivers,Harbor,Northfield,Prairie View,Highland,Silver Creek,Redwood,Twin Pines,Eagle Point,Bayfront,Summit,Kittredge,Westlake,Heritage,Pine Grove,Ashbury,Riverbend,Copper Basin,Stonegate,Maplewood,Fairhaven")
UKW = W("Larkfield,Thornbury,Ashdown,Meadowbank,Kirkstone,Elmhurst,Oakdene,Rosebank,Hollybush,Millbrook,Wharfedale,Ferndale,Broadmoor Lane,The Limes,Greenacres,Queensway,Priory Park,Brookvale,Castlegate,Hawkesbury,Moorside")
EMPS = {'us': W("Halvorsen Freight,Tri-County Gravel,Bluegrass Poultry,Kessler Tool & Die,Delmar Foods,Great Plains Rail,Pinnacle Roofing,Acme Cold Storage,Lone Star Drilling,Ridgeway Lumber,Sunrise Staffing,Costco,Home Depot,Tyson,the US Postal Service,Amtrak,Orchard Valley Packing,Nordic Windows,Benton Auto Glass,Southern Tier Telecom,Walmart,Zephyr Logistics,Gopher State Bank,Union Pacific,Carver Steel"),
 'uk': W("Royal Mail,Tesco,Hadley & Sons Joinery,Northern Rail,Yorkshire Water,Pennine Haulage,Brightside Care Ltd,Morrisons,Castle Foundry Ltd,Stobart Brothers,Meridian Textiles,British Gas,Thames Scaffolding,Ashworth Pies,Dunmore Meats,Woolworths,Qantas,Murray Goulburn,Hartnell Quarries,Bunnings,Canada Post,Kirkbride Fencing")}

class Person: pass

class Ctx:
    def __init__(s, rng, loc, sex, lo, hi, case):
        s.r, s.loc, s.case = rng, loc, case
        s.sex = sex if sex in 'MF' else rng.choice('MF')
        s.age = rng.randint(lo, hi)
        s.base = datetime.date(2019, 6, 1) + datetime.timedelta(days=rng.randint(0, 2350))
        s.dob = s.base - datetime.timedelta(days=int(s.age*365.25) + rng.randint(5, 355))
        s.people, s.cache, s.offs, s.used = {}, {}, {}, set()
    def geo(s):
        return s.loc if s.loc != 'mix' else 'us'
    def person(s, key):
        if key in s.people: return s.people[key]
        p = Person(); r = s.r
        p.sex = s.sex if key == 'p' else {'f': 'F', 'm': 'M'}.get(key[0], None) or r.choice('MF')
        w = WEIGHTS[s.loc]; g = r.choices(list(w), list(w.values()))[0]
        shared = 's' in key and key != 'p'
        if shared: g = s.person('p').g
        p.g = g
        for _ in range(30):
            g2 = g if r.random() < .9 else 'anglo'
            p.f = r.choice(FIRST[g2][0 if p.sex == 'M' else 1])
            p.l = s.person('p').l if shared else r.choice(LAST[g])
            if p.f != p.l and p.f not in s.used and (shared or p.l not in s.used): break
        s.used.add(p.f); s.used.add(p.l)
        if not shared and r.random() < .04:
            p.l = p.l + '-' + r.choice([x for x in LAST['anglo'] if x not in s.used])
        p.mi = r.choice('ABCDEFGHJKLMNPRSTW')
        s.people[key] = p
        return p
    def name(s, key, how):
        p = s.person(key)
        he = {'he': ('he', 'she'), 'He': ('He', 'She'), 'his': ('his', 'her'), 'His': ('His', 'Her'), 'him': ('him', 'her'),
              'sx': ('M', 'F'), 'man': ('man', 'woman'), 'gent': ('gentleman', 'lady'), 'male': ('male', 'female'), 'Male': ('Male', 'Female'),
              'mr': ('Mr', 'Mrs'), 'mr.': ('Mr.', 'Ms.'), 'son': ('son', 'daughter'), 'boy': ('boy', 'girl'), 'bro': ('brother', 'sister'), 'sxl': ('male', 'female')}
        if how in he: return None, he[how][0 if p.sex == 'M' else 1]
        f, l = p.f, p.l
        d = {'full': ('NAME', f'{f} {l}'), 'mfull': ('NAME', f'{f} {p.mi}. {l}'), 'f': ('FIRST', f), 'l': ('LAST', l),
             'lf': ('LASTFIRST', f'{l}, {f}'), 'LF': ('LASTFIRST', f'{l}, {f}'.upper()), 'lfm': ('LASTFIRST', f'{l}, {f} {p.mi}'),
             'LFM': ('LASTFIRST', f'{l}, {f} {p.mi}.'.upper()), 'hl': ('LASTFIRST', f'{l}^{f}^{p.mi}'.upper()), 'Lf': ('LASTFIRST', f'{l.upper()}, {f}'),
             'Lfns': ('LASTFIRST', f'{l.upper()} {f}'), 'fL': ('NAME', f'{f} {l.upper()}'),
             'FULL': ('NAME', f'{f} {l}'.upper()), 'F': ('FIRST', f.upper()), 'L': ('LAST', l.upper()), 'il': ('NAME', f'{f[0]}. {l}'),
             'il0': ('NAME', f'{f[0]} {l}'), 'low': ('NAME', f'{f} {l}'.lower()), 'flow': ('FIRST', f.lower()), 'llow': ('LAST', l.lower())}
        if how in d: return d[how]
        if how == 'email':
            k = 'em' + key
            if k not in s.cache:
                a = re.sub('[^a-z]', '', f.lower()); b = re.sub('[^a-z]', '', l.lower()); r = s.r
                u = r.choice([f'{a}.{b}', f'{a[0]}{b}', f'{b}{r.randint(1,99)}', f'{a}_{b}', f'{a}{r.randint(55,99)}'])
                t = {'us': '.com .org .edu', 'uk': '.nhs.uk .co.uk', 'ie': '.ie', 'au': '.com.au .org.au', 'nz': '.co.nz', 'ca': '.ca'}[s.geo()].split()
                s.cache[k] = u + '@' + r.choice(W('gmail.com,yahoo.com,hotmail.com,outlook.com,icloud.com') + [r.choice(W('mercyridge,bluestem,larkfield,threerivers,kirkstone,ashdown,westlakehealth')) + r.choice(t)]*3)
            return 'EMAIL', s.cache[k]
        raise KeyError(how)
    def date(s, d, fmt):
        r = s.r
        if fmt == '?us': fmt = r.choice('us4 us2 usl usm us0'.split())
        if fmt == '?uk': fmt = r.choice('uk4 uk2 ukl ukthy dmy'.split())
        if fmt == '?any': fmt = r.choice('iso dmy us4 ukl dot'.split())
        n = d.day; th = 'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')
        B, b, y, m = d.strftime('%B'), d.strftime('%b'), d.year, d.month
        return {'us4': f'{m:02}/{n:02}/{y}', 'us0': f'{m}/{n}/{y}', 'us2': f'{m}/{n}/{y%100:02}', 'us': f'{m}/{n}', 'usz': f'{m:02}/{n:02}', 'usl': f'{B} {n}, {y}',
                'usm': f'{b} {n}, {y}', 'usd': f'{B} {n}', 'usth': f'{B} {n}{th}', 'mdy': f'{b} {n}', 'uk4': f'{n:02}/{m:02}/{y}', 'uk2': f'{n}/{m}/{y%100:02}',
                'uk': f'{n}/{m}', 'ukl': f'{n} {B} {y}', 'ukd': f'{n} {B}', 'ukb': f'{n} {b}', 'ukth': f'{n}{th} {B}', 'ukthy': f'{n}{th} {B} {y}', 'the': f'the {n}{th} of {B}',
                'iso': d.isoformat(), 'dmy': f'{n:02}-{b}-{y}', 'DMY': f'{n:02}-{b.upper()}-{y}', 'dmy2': f'{n:02}-{b}-{y%100:02}', 'dot': f'{n:02}.{m:02}.{y}', 'dot2': f'{n}.{m}.{y%100:02}',
                'hl': f'{y}{m:02}{n:02}', 'hlt': f'{y}{m:02}{n:02}{r.randint(6,22):02}{r.randint(0,59):02}{r.randint(0,59):02}', 'usdash': f'{m:02}-{n:02}-{y}', 'dmyc': f'{n:02}{b.upper()}{y}', 'ymd': f'{y}/{m:02}/{n:02}'}[fmt]
    def pat(s, spec):
        out = ''; p = s.r.choice(spec.split('|')); R = s.r.choice
        for c in p:
            out += {'#': lambda: R('0123456789'), '^': lambda: R('ABCDEFGHJKLMNPRSTUVWXYZ'), '%': lambda: R('abcdefghjkmnprstuvwxyz'), '*': lambda: R('0123456789abcdef'),
                    '$': lambda: R('0123456789ABCDEF'), '&': lambda: R('0123456789ABCDEFGHJKLMNPRSTUVWXYZ')}.get(c, lambda: c)()
        return out
    def place(s, key):
        k = 'pl' + key
        if k not in s.cache:
            for _ in range(20):
                v = s.r.choice(PLACES[s.geo()])
                if v[0] not in s.used: break
            s.used.add(v[0]); s.cache[k] = v
        return s.cache[k]
    def fac(s, t):
        r, g = s.r, s.geo(); us = g == 'us'
        st = r.choice(SAINT); w = r.choice(WORDN if us or g == 'ca' else UKW)
        for _ in range(9):
            if w in s.used or any(w in str(v) for v in s.cache.values()): w = r.choice(WORDN if us or g == 'ca' else UKW)
        c = r.choice(PLACES[g])[0]
        if not t:
            if us: return r.choice([f'{w} Medical Center', f'St. {st} Hospital', f'{c} General Hospital', f'{w} Regional Medical Center', f'{w} Memorial', f'University of {w} Hospital', f"{w} Children's Hospital", f"St. {st}'s"])
            return r.choice([f"St {st}'s Hospital", f'{w} Hospital', f'Royal {c} Infirmary' if g == 'uk' else f'{c} Base Hospital' if g == 'au' else f'{c} General Hospital', f'{c} District Hospital', f'{w} General Hospital'])
        if t == 'clinic': return r.choice([f'{w} Family Medicine', f'{w} Clinic', f'{c} Community Health Center', f'{w} Internal Medicine Associates'] if us else [f'{w} Surgery', f'{w} Medical Centre', f'The {w} Practice' if not w.startswith('The') else f'{w} Practice', f'{w} Health Centre'])
        if t == 'nh': return r.choice([f'{w} Manor', f'{w} Care Center', f'{w} Village', f'{w} Skilled Nursing & Rehab', f'Villa St. {st}'] if us else [f'{w} Nursing Home', f'{w} Care Home', f'{w} Lodge', f'{w} House'])
        if t == 'school': return r.choice([f'{w} Elementary', f'{w} Middle School', f'{c} High School', f'St. {st} Academy'] if us else [f'{w} Primary School', f"St {st}'s Primary School", f'{w} High School', f'{w} Academy'])
        if t == 'church': return r.choice([f'St. {st} Parish', f'{w} Lutheran Church', f'First Baptist Church of {c}', f'Iglesia {r.choice(["Nueva Vida", "Santa Cruz", "El Buen Pastor"])}', f'{c} Islamic Center'] if us else [f"St {st}'s Church", f'{c} Methodist Church', f'{c} Central Mosque'])
        if t == 'pharm': return r.choice([f'{w} Pharmacy', f'{w} Drug', f'{c} Apothecary', f'Walgreens {w}'] if us else [f'{w} Pharmacy', f'{w} Chemist', f'Boots {c}' if g == 'uk' else f'{w} Pharmacy'])
        if t == 'lab': return r.choice([f'{w} Diagnostics', f'{w} Genomics', f'{c} Reference Laboratory', f'{w} Pathology'])
        if t == 'prison': return r.choice([f'{c} Correctional Facility', f'{w} Detention Center', f'{c} County Jail'] if us else [f'HMP {w}', f'HMP {c}'])
        if t == 'hospice': return r.choice([f'{w} Hospice', f'St. {st} Hospice' if us else f"St {st}'s Hospice", f'{w} House Hospice'])
        if t == 'shelter': return r.choice([f'{w} House', f'{c} Rescue Mission', f'St. {st} Shelter'])
        raise KeyError(t)
    def luhn(s, d):
        t = 0
        for i, c in enumerate(reversed(d)):
            x = int(c)
            if i % 2 == 0: x = x*2 - 9 if x > 4 else x*2
            t += x
        return str((10 - t % 10) % 10)
    def value(s, kind, arg):
        r, g = s.r, s.geo()
        if kind == 'phone' or kind == 'fax':
            if arg: return s.pat(arg)
            if g in ('us', 'ca'):
                a, b, c = r.randint(203, 979), r.randint(220, 989), r.randint(1000, 9999)
                return r.choice([f'({a}) {b}-{c}', f'{a}-{b}-{c}', f'{a}.{b}.{c}', f'{a} {b} {c}', f'+1 {a}-{b}-{c}', f'1-{a}-{b}-{c}', f'({a}){b}-{c}'])
            return s.pat({'uk': '01### ######|07### ######|0#### ### ###|(01###) ######|+44 7### ######|020 7### ####', 'ie': '08# ### ####|0## ### ####|+353 8# ### ####', 'au': '04## ### ###|(03) #### ####|02 #### ####|+61 4## ### ###', 'nz': '021 ### ###|0# ### ####|027 ### ####'}[g].replace('0####', '01###') if kind == 'phone' else {'uk': '01### ######|01## ### ####', 'ie': '0# ### ####', 'au': '(03) #### ####|02 #### ####', 'nz': '0# ### ####'}[g])
        if kind == 'nhs':
            while True:
                d = str(r.randint(400000000, 699999999)); c = 11 - sum(int(x)*(10-i) for i, x in enumerate(d)) % 11
                if c != 10: break
            d += '0' if c == 11 else str(c)
            return r.choice([f'{d[:3]} {d[3:6]} {d[6:]}', d, f'{d[:3]}-{d[3:6]}-{d[6:]}'])
        if kind == 'npi':
            d = '1' + s.pat('########'); return d + s.luhn('80840' + d)
        if kind == 'sin':
            d = s.pat('5#######'); d += s.luhn(d); return f'{d[:3]} {d[3:6]} {d[6:]}'
        if kind == 'dea':
            d = s.pat('######'); c = (int(d[0])+int(d[2])+int(d[4]) + 2*(int(d[1])+int(d[3])+int(d[5]))) % 10
            return r.choice('ABFM') + r.choice('ABCDEGHKLMPRST') + d + str(c)
        if kind == 'ssn' and not arg: arg = '###-##-####'
        if kind == 'ip':
            v4 = lambda: f'{r.choice([10,172,192,68,73,98,24,203,81,86])}.{r.randint(1,254)}.{r.randint(0,254)}.{r.randint(2,254)}'
            return s.pat(':'.join(['$$']*6)) if arg == 'mac' else s.pat('2a02:****:****:*::**|2601:***:****:****:****:****:****:****|fe80::****:****:****:****') if arg == 'v6' else v4()
        if kind == 'vin': return r.choice(['1FT', '2HG', '5YJ', 'JTD', '3VW', 'WBA']) + s.pat('&&&&#&##&') + s.pat('#####')
        if kind == 'street':
            n = r.randint(2, 9999)
            if g in ('us', 'ca'):
                b = f'{n} {r.choice(["", "", "N. ", "SW ", "East "])}{r.choice(STN)} {r.choice(STT)}'
                x = r.random()
                return f'P.O. Box {r.randint(11, 4999)}' if x < .07 else b + f', Apt {r.randint(1, 40)}{r.choice(["", "B", "C"])}' if x < .22 else b + f' #{r.randint(2,400)}' if x < .28 else b
            x = r.random(); b = f'{r.randint(1, 240)} {r.choice(UKN)} {r.choice(UKT)}'
            return f'Flat {r.randint(1, 30)}, {b}' if x < .12 and g == 'uk' else f'{r.randint(1,9)}/{b}' if x < .2 and g == 'au' else f'PO Box {r.randint(11,990)}' if x < .05 else b
        if kind == 'zip':
            z = s.place(arg or '')[3]
            if g == 'us': return z + s.pat('##') + (('-' + s.pat('####')) if r.random() < .15 else '')
            if g == 'uk': return f'{z}{r.randint(1,19)} {r.randint(1,9)}{s.pat("^^")}'
            if g == 'ie': return z + ' ' + s.pat('^#^#')
            if g == 'ca': return z + s.pat(' #^#')
            return z + s.pat('#')
        if kind == 'county':
            c = s.place(arg or '')[2]; return c
        if kind == 'emp': return r.choice(EMPS['us' if g == 'us' else 'uk'])
        if kind == 'world': return r.choice(WORLD)
        if kind == 'plate':
            return s.pat({'us': '^^^-####|^^^ ###|#^^^###|###-^^^|^##-##^', 'uk': '^^## ^^^|^^##^^^', 'ie': '##1-D-#####|##2-KE-####', 'au': '#^^-#^^|^^^-###|^^^##^', 'nz': '^^^###', 'ca': '^^^^ ###|^^# ##^'}[g])
        if kind == 'fac': return s.fac(arg)
        if kind == 'url':
            return arg and s.pat(arg)
        return s.pat(arg)
    KIND = dict(phone='PHONE', fax='FAX', nhs='SSN', npi='LICENSE', dea='LICENSE', sin='SSN', ssn='SSN', ip='IP', vin='VEHICLE', plate='VEHICLE', street='STREET', zip='ZIP',
                emp='EMPLOYER', world='CITY', fac='FACILITY', url='URL', mrn='MRN', hp='HEALTH_PLAN', acct='ACCOUNT', lic='LICENSE', dev='DEVICE', bio='BIOMETRIC', oid='OTHER_ID', email='EMAIL', cnty='COUNTY')
    WORDS90 = dict(zip(range(90, 105), 'ninety,ninety-one,ninety-two,ninety-three,ninety-four,ninety-five,ninety-six,ninety-seven,ninety-eight,ninety-nine,one hundred,one hundred and one,one hundred and two,one hundred and three,one hundred and four'.split(',')))
    def slot(s, b):
        r = s.r
        if b[0] == '=': return None, r.choice(b[1:].split('|'))
        if b[0] == '#':
            lo, hi = b[1:].split('-')
            if '.' in b:
                n = len(hi.split('.')[1]); return None, f'{r.uniform(float(lo), float(hi)):.{n}f}'
            return None, str(r.randint(int(lo), int(hi)))
        if b == 'age': return ('AGE' if s.age >= 90 else None), str(s.age)
        if b == 'agew': return 'AGE', s.WORDS90[s.age]
        if b == 'age90': return 'AGE', str(r.choice([90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 101, 102]))
        if b == 'age90w': return 'AGE', s.WORDS90[r.randint(90, 99)]
        m = re.fullmatch(r'dob:(\S+)', b)
        if m: return 'DATE', s.date(s.dob, m[1])
        m = re.fullmatch(r'd([+-]\d+)?(~[+-]?\d+)?:(\S+)', b)
        if m:
            lo = int(m[1] or 0); off = lo
            if m[2]:
                k = b.split(':')[0]
                if k not in s.offs: s.offs[k] = r.randint(*sorted((lo, int(m[2][1:]))))
                off = s.offs[k]
            return 'DATE', s.date(s.base + datetime.timedelta(days=off), m[3])
        m = re.fullmatch(r'([a-z]+\d?)\.([A-Za-z0-9.]+)', b)
        if m: return s.name(m[1], m[2])
        m = re.fullmatch(r'([a-z]+)(@\w+)?(:.*)?', b, re.S)
        kind, key, arg = m[1], m[2] or '', (m[3] or ':')[1:]
        if kind == 'city': return 'CITY', s.place(key)[0]
        if kind == 'st': return None, s.place(key)[1]
        if kind == 'county':
            c = s.place(key)[2]
            return 'COUNTY', c + (' County' if s.geo() == 'us' and not arg else '')
        if kind == 'zip':
            k = 'zip' + key
            if k not in s.cache: s.cache[k] = s.value('zip', key)
            return 'ZIP', s.cache[k]
        if kind not in s.KIND: raise KeyError(b)
        k = kind + key
        if key and k in s.cache: return s.KIND[kind], s.cache[k]
        v = s.value(kind, arg)
        if v is None: raise KeyError(b)
        if kind == 'fac':
            for _ in range(20):
                if v not in s.used: break
                v = s.value(kind, arg)
            s.used.add(v)
        if key: s.cache[k] = v
        return s.KIND[kind], v

def render(t, rng):
    head, body = t
    loc, sex, ages, case = (head.split() + ['-'])[:4]
    lo, hi = map(int, ages.split('-'))
    c = Ctx(rng, loc, sex, lo, hi, case)
    out, spans, n = [], [], 0
    fx = {'upper': str.upper, 'lower': str.lower}.get(case, lambda x: x)
    pos = 0
    for m in re.finditer(r'\{([a-z=#][^{}]*)\}', body):
        x = fx(body[pos:m.start()]); out.append(x); n += len(x)
        k, v = c.slot(m[1]); v = fx(v)
        if k: spans.append([n, n+len(v), k])
        out.append(v); n += len(v); pos = m.end()
    out.append(fx(body[pos:]))
    return ''.join(out), spans

def load():
    ts = []
    for blk in re.split(r'(?m)^=== ', RAW)[1:]:
        h, b = blk.split('\n', 1)
        ts.append((h.strip(), b.strip('\n')))
    return ts

RAW = r'''
=== us - 41-79
{fac@a} — Department of Medicine
DISCHARGE SUMMARY

Patient Name: {p.lfm}          MRN: {mrn:########|0######}
DOB: {dob:us4}   Age/Sex: {age} y/o {p.sx}      Acct #: {acct:4#########|V########}
Admit: {d:us4}        Discharge: {d+4:us4}
Attending: {a.full}, MD      PCP: {b.full}, DO ({fac:clinic}) fax {fax}

DIAGNOSES
1. Acute on chronic HFrEF (I50.23), EF 25-30%
2. AKI on CKD 3b, Cr peak {#2.1-3.9} -> 1.6 at d/c
3. T2DM, A1c {#7.1-11.8}%

HOSPITAL COURSE
{p.mr.} {p.l} presented with 12 lb weight gain and orthopnea after running out of torsemide. Diuresed with IV furosemide 80 mg BID, net -8.4 L. RHC on {d+2:us} showed RA 11, PCWP 22, Fick CI 1.9. Discussed with {c.il} (advanced HF) who advised starting sacubitril/valsartan 24/26 mg BID on {d+3:us}. Foley removed same day. Kussmaul sign absent at discharge.

{p.His} {=daughter|sister|niece} {f1.f} will manage the pillbox. BMP to be drawn {d+9:us4}; results to {b.l}.

Dispo: home w/ services, {street}, {city}, {st} {zip}. Ph {phone}.
Dictated {d+4:us2} 1742  Job ID {oid:#######}
=== us - 24-66
{d:us0}  IM progress note, HD#3
S: slept ok. "still feel like a truck hit me." Tm 101.2 overnight, no rigors. Wife ({f1.f}) at bedside, says he was at the {fac:church} fish fry on {d-3:us} and two others got sick.
O: T 99.8 HR 96 BP 118/64 RR 18 SpO2 95% 2L NC. Lungs: crackles R base. Abd soft, Murphy neg. No Janeway or Osler. WBC 15.4 -> 12.1, procal 2.2, lactate 1.3, Cr 0.9, Na 131.
BCx ({d-2:us}) NGTD x2, specimen {oid:M##-######|##-###-#####}; Legionella Ag pending
CXR: RLL consolidation, CURB-65 = 1.
A/P: CAP, improving. Ceftriaxone 1 g q24 d3/5, azithro 500 d3/3. Hyponatremia prob SIADH, 1.2 L FR.
Anticipate d/c {d+1:us}. Spoke w/ {f1.f} re plan; she can pick up after 3. She asked for work note for {emp} – done, fax'd to {fax}.
Dr {a.l} aware. ID curbside ({b.l}) agrees.
{c.full}, PGY-2   pager {phone:###-####}
Pt: {p.Lf}  mrn {mrn:##-##-##|#######}
=== uk - 34-78
{fac:clinic}
{street}, {city}, {zip}
Tel: {phone}    Fax: {fax}    {a.email}

{d:ukl}

Consultant Rheumatologist
{fac@h}

Dear Colleague,

Re: {p.fL}   DOB {dob:uk4}   NHS No {nhs@n}
{street}, {city@b} {zip@b}   Mobile {phone}

Thank you for seeing this {age} year old {=retired seamstress|joiner|classroom assistant|bus driver} with a four month history of symmetrical small joint pain, early morning stiffness lasting 90 minutes and a positive squeeze test across the MCPs. ESR {#38-90}, CRP {#12-70}, anti-CCP >340, RF 112. Hands radiographs requested {d-10:ukth}. No Raynaud's, no sicca, Schirmer not done. {p.He} had Sjögren's queried in the past by your predecessor {b.mr} {b.l}, in {=2009|2013|2016}.

PMH: Hashimoto's, hiatus hernia. Drugs: levothyroxine 100 mcg od, lansoprazole 15 mg, co-codamol 30/500 prn. Depo-Medrone 120 mg IM given in surgery on {d-2:uk4}. NKDA. Smokes ten a day.

I would be grateful for an early arthritis clinic slot. {p.He} is away in {city@c} for a fortnight from {d+20:ukth}.

Yours sincerely

Dr {a.full}
GP Partner   GMC {lic:#######}
=== us - 19-88 upper
TRIAGE {d:us4} 0312   ACUITY: ESI 2
PT: {p.lf}  {age}{p.sx}  MR# {mrn:######|00####-#}   BAND {oid:E#########}
CC: CHEST PAIN X 2 HRS, 8/10, RAD L JAW. DIAPHORETIC. TOOK ASA 324 AND SL NTG X1 W/O RELIEF.
ARRIVED BY: POV, DROPPED OFF BY NEIGHBOR {m1.full} WHO LEFT # {phone}
VS: BP 178/102 HR 108 RR 22 T 98.1 SPO2 94 RA. GCS 15. PAIN 8. WT 91 KG STATED
ALLERGIES: PCN (HIVES), LATEX, ?CONTRAST
PMH: HTN, HLD, STENT LAD 2015 AT {fac}, BELL'S PALSY. LAST TETANUS UNK
MEDS: PLAVIX 75, METOPROLOL 50 BID, LIPITOR 80
EKG TO DR {a.l} 0316 – STE V2-V4, STEMI ALERT 0317. CATH TEAM ETA 25 MIN. TROP SENT. 18G L AC, 20G R FA.
PT STATES LAST SEEN HERE {d-44:us4} FOR SAME, SIGNED OUT AMA.
BELONGINGS: WALLET, DENTURES, KEYS TO FORD PICKUP PLATE {plate} (IN AMBULANCE BAY - SECURITY NOTIFIED)
EMERG CONTACT: {f1.full} (EX-WIFE) {phone} LIVES {city}
INSURANCE CARD COPIED: ID {hp:^^^###########|W#########}
RN {b.full}
=== us - 19-64
PSYCHIATRIC EVALUATION — INITIAL
Identifying data: {p.full} is a {age}-year-old single {=Black|white|Latinx|Hmong|Somali-American} {p.man} domiciled with {p.his} grandmother in {city}, employed at {emp} until last month, self-referred. Chart {mrn:P-#####|BH######}. Seen in person {d:usl}, 75 min.

CC: "I don't trust what my head is telling me."

HPI: Six weeks of decreased need for sleep, pressured speech, spending (opened three cards; owes about $9,000 on the one ending {acct:####}). On {d-12:usth} {p.he} drove overnight to {city@b} convinced that {p.his} late uncle {m1.f} had left instructions in a song by Joy Division. Denies SI today; passive SI in {=March|October} 2019 led to admission at {fac} under Dr. {b.full}. No HI. C-SSRS low. YMRS {#18-31}, PHQ-9 {#3-14}.

Past trials: lithium 900 mg (tremor), lamotrigine 200 mg, quetiapine up to 400 mg QHS. No ECT.
Family: mother {f1.f}, schizoaffective; {p.his} brother {m2.f} d. by suicide {d-900:us0}. Great-grandfather with Huntington's? — never tested.
Substance: cannabis daily, AUDIT-C 5. Tox screen neg except THC.

MSE: Well-groomed, intrusive, mood "electric," affect labile, TP circumstantial, no AVH. Insight partial. MoCA deferred.

Dx: F31.13. Plan: divalproex ER 1000 mg, olanzapine 10 mg qhs, LFTs, level on {d+5:us}. ROI signed for {p.his} aunt {f2.full}, {phone}. Therapist {c.f} will call Thurs. Crisis line reviewed.

{a.full}, MD  NPI {npi}  DEA {dea}
=== uk - 20-61
APPROVED MENTAL HEALTH PROFESSIONAL — OUTLINE REPORT (Mental Health Act 1983)

Person assessed: {p.full}, known as "{p.f}"      RiO {mrn:#######}
Address: {street}, {city} {zip}
Date & place of assessment: {d:ukthy}, s.136 suite, {fac@h}
Nearest Relative: {f1.full} (mother, s.26) {phone} – informed {d:ukth} at 23:10; does not object.
Doctors: Dr {a.full} (s.12 approved), Dr {b.l} (GP, {fac:clinic})

{p.He} was brought by police at approx. 16:40 having been found on the footbridge near {fac:church}, saying that neighbours were transmitting thoughts via the smart meter. Officers had noted a grey Corsa, reg {plate}, left with engine running on the hard shoulder. Custody/s136 log {oid:136/####/##}.

On interview {p.he} was guarded, perplexed, responding to unseen stimuli. {p.He} gave Capgras-type beliefs about {p.his} partner, {c.f}. Depot (zuclopenthixol 300 mg 2-weekly) last given on {d-47:uk4}, CPN {e.full} reports two DNA'd visits since.

Risk: to self – moderate; to others – threw a kettle at {c.f} at the weekend, no injury.

Outcome: application under section 2 made on {d:uk4}. Conveyed by secure transport, bed manager {g.f}. Cat left with neighbour.

AMHP: {h.full}, warrant {lic:AMHP#####|SWE#####}
=== au - 29-83
{fac@h}
Discharge Referral to LMO

Pt: {p.Lfns}   UR {mrn:######|#######}   DOB {dob:uk4}   Medicare {ssn:#### ##### # / #|##########-#}
{street}, {city} {st} {zip}

Admitted {d:uk4} Discharged {d+3:uk4}     Unit: Gen Surg B (Mr {a.full})
LMO: Dr {b.full}, {fac:clinic}, fax {fax}

Dear Dr {b.l},

Thanks for taking over care of {p.f}, {age}M/F as above, who was transferred from {city@b} with 36/24 RIF pain. CT A/P: perforated appendix, 3 cm collection. Lap appendicectomy D1, washout, 10 Fr Blake drain, out D3. Histo {oid:##-P######} not back at time of discharge. Tolerated DF. IV Augmentin then PO augmentin DF 875/125 bd, 5/7. Endone 5 mg x6 tabs only — hx of OUD on Buvidal, next depot due {d+11:uk}.

Obs at d/c: T 36.9 HR 78 BP 126/70 sats 98 RA. CRP 212 → 41. eGFR >90.

For you please: clips out {d+10:uk2}, chase histo, med cert to {d+14:uk4} supplied (works for {emp}).

OPD 4/52, they'll text {phone}.

Kind regards
{g.full}, Surg RMO. Prov no. {lic:######^^|#######^}
=== us - 33-74
MSH|^~\&|LIS|{fac}|EHR|MAIN|{d:hlt}||ORU^R01|{oid:MSG########}|P|2.5.1
PID|1||{mrn@m:########}^^^MR~{ssn:#########}^^^SS||{p.hl}||{dob:hl}|{p.sx}||2106-3|^^{city}^{st}^||{phone:(###)###-####}|||M||{acct:#########}
NK1|1|{fs1.hl}|SPO|||
PV1|1|I|5W^512^A|||||{npi}^{a.hl}^^^MD
IN1|1|||{emp}|||||{hp:GRP#####|####-##}
ORC|RE|{oid@o:ORD#######}|{oid@f:F########}
OBR|1|{oid@o}|{oid@f}|24323-8^CMP^LN|||{d:hlt}|||||||||^{b.hl}
OBX|1|NM|2345-7^Glucose^LN||{#88-260}|mg/dL|70-99|H|||F
OBX|2|NM|2160-0^Creatinine^LN||{#0.61-1.90}|mg/dL|0.60-1.20|N|||F
OBX|3|NM|2823-3^Potassium^LN||{#3.1-5.9}|mmol/L|3.5-5.1|N|||F
OBX|4|NM|1742-6^ALT^LN||{#12-160}|U/L|7-56|N|||F
NTE|1|L|Specimen slightly hemolyzed. Critical called to {c.full}, RN on {d:us4} 0644, read back.
NTE|2|L|Analyzer cobas 8000 c702, delta check passed after rerun on a second draw; patient not fasting; turbid serum, ultracentrifuged before measurement; eGFR by CKD-EPI 2021; Friedewald LDL not calculated, TG > 400 mg/dL. Sent from {ip}
NTE|3|L|Result viewable at {url:https://mychart.bluestemhealth.org/r/%##%%##%|http://lis.threerivers.org/ord/######}
=== us - 20-70
appt_id,appt_date,mrn,last_name,first_name,dob,phone,provider,site,reason,payer_id,status
{oid:A######},{d:iso},{mrn:#######},{p.l},{p.f},{dob:iso},{phone:###-###-####},"{a.full}, NP",{fac@s:clinic},"T2DM f/u, A1c 8.2, start semaglutide 0.25 mg weekly, stop glipizide, foot exam with 10 g Semmes-Weinstein, retinal photo overdue",{hp:^^########},Arrived
{oid:A######},{d:iso},{mrn:#######},{b.l},{b.f},{d-14000~-9000:iso},,"{a.full}, NP",{fac@s},"Annual wellness; colonoscopy due; Gleason 3+3 surveillance; ask re Mounjaro cost",,No Show
{oid:A######},{d+1:iso},,{h.l},{h.f},,,,{fac@s},"Parkinson dz, increase carbidopa/levodopa 25/100 to 1.5 tabs TID",,Cancelled by daughter; wants afternoon slot with longer visit, hallucinations on pramipexole
# exported by {g.email} from {ip}
=== uk - 26-52
Regional Clinical Genetics Service
{fac@h}

Our ref: {oid:GEN/##/#####|G######/^^} /{=ks|rm|dp}
Clinic date: {d:uk4}      Typed: {d+8:uk4}

PRIVATE & CONFIDENTIAL
{p.mr} {p.full}
{street}, {city@b}, {zip@b}

Dear {p.mr} {p.l},

It was a pleasure to meet you and your sister {fs1.f} in the cancer genetics clinic. You were referred by {a.mr} {a.il} because your mother, {fs2.full} (d.o.b. {d-23000~-20500:uk4}), developed ovarian cancer at 52 and was found to carry a pathogenic variant in BRCA1, c.68_69delAG p.(Glu23ValfsTer17). Her sample was tested in {city@c}, lab number {oid:R##-##^^|D##.#####}.

We drew your family tree. Your grandmother {f3.f}, who you told me was {age90} when she died, never had cancer, nor did her sister. Your uncle {ms1.f} was treated for prostate cancer (Gleason 4+3). On the Manchester score the family reached 29.

We explained that you have a 1 in 2 chance of having inherited the variant. After discussion you chose to give blood for predictive testing (EDTA, 4 ml), and the result will be ready by {d+28:ukth}. We also talked about mastectomy, risk-reducing BSO, chemoprevention with tamoxifen 20 mg and NICE guideline CG164. Other conditions such as Lynch or Li-Fraumeni syndrome were not suspected.

Our duty genetic counsellor, {b.full}, is on {phone}, or write to {b.email}.

Yours sincerely,
Dr {c.full}, Consultant Clinical Geneticist
NHS no. {nhs}
=== us - 1-44
{fac:lab}  ·  CLIA {lic:##D#######}  ·  Director: {a.full}, PhD, FACMG
GERMLINE EXOME — FINAL REPORT

Patient            {p.Lf}
DOB / Sex          {dob:dmy} / {p.sxl}
Accession          {oid@a:EX##-#####|WES-######}
Ordering           {b.full}, MD — {fac}
Client MRN         {mrn:########}
Specimen           Saliva (Oragene), barcode {oid:OG-###-####}, collected {d:dmy}, received {d+2:dmy}
Family members     Mother {f1.Lf} ({oid:EX##-#####M}); father {ms1.Lf} ({oid:EX##-#####F})
Reported           {d+39:dmy}

RESULT: POSITIVE
Gene    Transcript       Variant                       Zygosity   Inherit.   Class
SCN1A   NM_001165963.4   c.2134C>T (p.Arg712Ter)       Het        de novo    Pathogenic (PVS1, PS2, PM2)
CFTR    NM_000492.4      c.1521_1523del (p.Phe508del)  Het        maternal   Carrier

Interpretation: Consistent with Dravet syndrome (MIM 607208). Valproate 30 mg/kg/day is reasonable; avoid sodium-channel blockers such as carbamazepine. No ACMG SF v3.2 findings. Mean depth 112x, 97.8% ≥20x. GRCh38. gnomAD AF 0.

Dr. {b.l} was notified by phone on {d+38:dmy}. A counselor, {c.f}, may be reached at {phone} or {c.email}. Report link: {url:https://reports.summitgenomics.com/v/%%##%#|https://portal.riverbendgenomics.org/EX/#####}
=== mix - 38-77
SCREENING / ENROLMENT LOG – Site {oid:##-###|0###} – {fac}
PI: {a.full}   Sub-I: {b.full}   CRC: {c.full} ({c.email})

Subj      Init  Consent (ICF v3.1)  Screened   Sex/Age  Dx / stage                         Outcome
{oid@s1:###-0##}   --    {d:dmy2}          {d+1:dmy2}    F/{#41-70}   NSCLC IVB, PD-L1 TPS 60%, EGFR wt  Randomised {d+15:dmy2} arm B
{oid@s2:###-0##}   --    {d+3:dmy2}          {d+5:dmy2}    M/{#41-70}   NSCLC IIIC, KRAS G12C, ECOG 1      SF – ANC 1.1 x10^9/L
{oid@s3:###-0##}   --    {d+9:dmy2}          {d+9:dmy2}    F/{#41-70}   SCLC ext, brain mets treated        Pending MRI

Comments
{oid@s1}: hosp no. {mrn@m:######}; {p.full}. Had Horner syndrome at baseline; QTcF 441 ms. C1D1 pembrolizumab 200 mg / carboplatin AUC 5 / pemetrexed 500 mg/m2 given {d+16:dmy2}. KEYNOTE-189 regimen at SOC dose. Kit {oid:K-######}.
{oid@s2}: repeat CBC declined; husband wants referral to {city}.
{oid@s3}: RECIST 1.1 target lesions: RUL 34 mm, stn 7 LN 19 mm. Insulin pump – sponsor medical monitor to ask re washout.
e-CRF: {url:https://edc.carverclin.com/s/####|https://rave.kestrelcro.com/site/0##}.
=== us - 55-78
SERIOUS ADVERSE EVENT NARRATIVE (initial)

Protocol {oid:BLU-###-##|NTX####-###} / Subject {oid@s:####-####} / Mfr control no. {oid:US-NTX-2#######}

This {age}-year-old {p.male} with metastatic clear cell RCC (IMDC intermediate) was randomized on {d-60:dmy} and received nivolumab 240 mg IV q2w plus investigational agent 40 mg PO daily; most recent infusion {d-5:dmy}. Medical history: Gilbert syndrome, Crohn disease in remission, right nephrectomy 2018 ({fac}). On {d:dmy} the subject's spouse, {f1.full}, called the site to report confusion. EMS took the subject to {fac@b}, an outside hospital in {county}, where sodium was 118 mmol/L and cortisol 1.2 ug/dL. MRI sella: enlarged gland. Diagnosis: grade 4 (CTCAE v5.0) immune-related hypophysitis. Hydrocortisone 100 mg IV then 50 mg q6h. Transferred out of ICU {d+3:dmy}, discharged {d+6:dmy}.

Discharge papers received from {fac@b} by fax ({fax}) bear the name {p.full} and MRN {mrn:#######|##-######}; site was asked to redact before upload.

Investigator ({a.full}, MD) causality: related to nivolumab. Sponsor physician {b.l}: agree. Unblinding not requested. Follow-up query to {c.email} by {d+10:dmy}.
=== uk - 44-82
UPPER GI MDT — outcome list — {d:uk4}
Chair: {a.mr} {a.full}. Present: Drs {b.l}, {c.l} (onc), pathology and radiology; CNS {f1.full}
 
1. {p.Lf}, {age}{p.sx}, {mrn:^######|K######}, NHS {nhs}
   OGD {d-19:uk} Dr {b.l}: Siewert II, 36-40 cm. Bx {oid:H##/#####|S##-####} adenoca, HER2 2+ FISH neg, MMR proficient, CPS 7. PET {d-6:uk}: FDG-avid L gastric node. T3N1M0. PS 1. CPET AT 12.4.
   -> FLOT x4 then Ivor Lewis. To be seen by {c.l} next week. Has dog, worried re admission; lives alone in {city}.

2. {k.Lf}, {#60-83}, {mrn:^######|K######}
   Transferred from {fac}. Linitis plastica, lap +ve cytology. Barrett's surveillance since 2011. Frail, Rockwood 6. 
   -> BSC, referral {fac:hospice}. GP ({i.l}) to be rung today on {phone}. Next of kin a nephew, aware of diagnosis.

3. {j.Lf}, 71, ex {emp}. ?GIST. EUS/FNA repeat {d+6:uk} as insufficient ({oid:C##/####}). Imatinib 400 mg if c-KIT exon 11.

Circulate: {f1.email}
=== us - 30-70
OPERATIVE REPORT
Patient: {p.mfull}   Med Rec: {mrn:###-##-##|########}   Date of surgery: {d:usm}
Surgeon: {a.full}, MD     First Assist: {b.full}, PA-C     Anesthesia: GETA, Dr. {c.l}
Preop dx: L4-L5 grade I degenerative spondylolisthesis with stenosis. Postop dx: same.
Procedure: L4-5 MIS TLIF with interbody cage and bilateral percutaneous pedicle screws.

Findings: Ligamentum 7 mm thick, facet cyst at left L4-5. EBL 75 mL. Neuromonitoring stable.
Implants: Cage 10x28 mm PEEK, lot {dev:^##^####|#######}; screws 6.5x45 mm x4, ref 5.5 Ti, lots {dev:##^^###} and {dev:##^^###}; rBMP-2 small kit, UDI {dev:(01)0############4(17)######(10)^^####}

Details: After informed consent was reconfirmed with {p.mr.} {p.l} and {p.his} {=wife|husband|partner} {b2.f}, the patient was placed prone on a Jackson table. Time-out at 0742. Two 3 cm Wiltse incisions. A Kerrison was used to complete laminotomy; a Penfield 4 protected the thecal sac. Valsalva to 30 cm H2O, no CSF leak. Cefazolin 2 g re-dosed. Closed with 0 Vicryl, 3-0 Monocryl.

Counts correct x2. To PACU in stable condition. I called {b2.f} at {phone} at 1128. Follow-up {d+14:usl} in the {city} office.
Transcribed {d+1:us2} — job {oid:#######}
cc: {e.full}, MD, {street}, {city@b}, {st@b} {zip@b}
=== au - 62-89
CARDIAC DEVICE IMPLANT RECORD                       {fac}
Affix label: {p.Lf} | {dob:uk4} | UR{mrn:######|#######} | {p.sx}
Date of implant {d:uk4}     Operator {a.il0}   Scrub {b.f}

                 Model                 Serial             Lead posn / values
Generator        Azure XT DR W1DR01    {dev@g:RNB######^|RNP######}        L pre-pectoral
RA lead          5076-52               {dev:PJN#######}      RAA  P 2.8 mV  0.6 V @0.4 ms  512 ohm
RV lead          5076-58               {dev:PJN#######}      septum R 11 mV 0.5 V @0.4 ms  640 ohm
Explanted        Adapta ADDR01 (ERI)   {dev:NWB######^}       returned, RMA {oid:RMA-######}

Indication: Mobitz II w/ syncope – while driving ute (rego {plate}) at {city}; no driving 2/52, Form 8 to roads authority. Licence {lic:########|###^##}.
Remote monitor MyCareLink 24952 given, s/n {dev:LXS######^}; setup at {url:www.mycardiaclink.com.au/activate/####|https://remote.ashdowncardiac.com.au/p/#####}. Private health fund mbr {hp:########^|#### #### ##}.
Wound check {d+10:uk} w/ {e.full} NP. ECG: AP-VP 60, LBBB morphology, no Brugada. Cephazolin 2 g given 08:05, TYRX envelope lot {dev:^##-####}.
NOK {f1.full} notified by {b.f}, {phone}.
=== us - 22-84
EXAM: CT CHEST W CONTRAST (PE PROTOCOL)
ACCESSION: {oid:CT##########|##-CT-######}       EXAM DATE: {d:us4} 22:51
PATIENT: {p.LFM}   ID: {mrn:#######}   DOB: {dob:us4}   LOC: {=ED 14|5 North|OBS}
REFERRING: {a.LF} ({npi})

INDICATION: {age} year old {p.male}, dyspnea, D-dimer 3.4, Wells 4.5. Hx Hodgkin lymphoma.
COMPARISON: CT {d-402:us4} from {fac}; radiograph {d:us0}.
TECHNIQUE: 70 mL Omnipaque 350 via 20G right antecubital. DLP 412 mGy-cm. SOMATOM Force.

FINDINGS: Filling defects in the right interlobar and bilateral lower lobe segmental arteries. RV/LV ratio 1.1. Hampton hump at the right base. 6 mm LUL nodule (series 5, image 143), new from {d-402:usm}; Fleischner guidelines apply. No adenopathy by size. Schmorl's nodes T8-T10. Incidental Bochdalek hernia.

IMPRESSION:
1. Acute bilateral PE with borderline RV strain.
2. New 6 mm nodule; CT in 6-12 months.

Critical result: discussed with {b.full}, NP by telephone at 23:14 on {d:us4}, who read back.
Prelim: {c.full}, MD (resident). Final: {e.full}, MD. E-signed {d+1:us4} 07:20.
Images: {url:https://pacs.cedarvalleyrad.com/s/####/#####|https://imaging.threerivers.org/v?acc=#######}   Station {ip}
=== ie - 35-80
HISTOPATHOLOGY REPORT
Lab no. {oid@l:##S######|H##.#####}    {fac}, Dept of Pathology
Surname: {p.l}    Forename: {p.f}    DOB: {dob:uk4}   Hosp No: {mrn:######^|#######}
Address: {street}, {city}, {county:x}, {zip}
Requested by: {a.mr} {a.full}        Taken: {d:uk4}   Rec'd: {d+1:uk4}   Authorised: {d+6:uk4}

Clinical details: Pigmented lesion L calf, changing. ?MM. PPSN {ssn:#######^^|#######^}

Macroscopic: Ellipse of skin 32 x 14 x 9 mm, suture at 12 o'clock. Central 8 mm irregular brown macule. Inked, all embedded A–F. (Dictated by {b.f})

Microscopic: Superficial spreading melanoma, Breslow 1.3 mm, Clark level IV, mitoses 3/mm2, no ulceration, no LVI. Nearest peripheral margin 2.4 mm, deep 6 mm. SOX10 and Melan-A positive; p16 lost; BRAF V600E IHC (VE1) positive. No Spitz features. pT2a (AJCC 8).

Supplementary ({d+12:uk4}): reviewed with Dr {c.full}, {city@b}; concurs. Prior specimen from 2017 re-examined: dysplastic naevus. 

Result phoned to {e.f}, skin CNS, {phone}, on {d+6:ukd}.
Consultant: Dr {g.full}   IMC {lic:######|#####}
=== us - 40-88
NSG NOC 1900-0700 {d:us}
rm 412-2 {p.lf}  {age}{p.sx}  POD2 R THA (dr {a.l}). mrn{mrn:#######}
a&o x3, anxious @ hs. pain 4-6/10, oxy 5 x2 (2115, 0230) + ice. drsg c/d/i, hemovac 60 ml ss. SCDs on. IS 1250 x8. Foley out 1400 {d:us} – DTV 2200, bladder scan 388, str cath 410 @2240 per {b.l} NP. voided 150 0515.
BS 0600 {#110-290}, humalog 4u SSI. lovenox 40 sq L abd. Braden 17 Morse 55, bed alarm on.
2330: tele alarm – 8 bt run SVT, asymptomatic, 128/71, mag 1.6 → 2 g IV. {b.l} paged, EKG done.
dtr {f1.f} called from {city} (code word given, {oid:%%%%##}); flying in {d+1:us}, wants CM to call cell {phone}. Son {ms1.f} NOT to get info per pt.
pt misplaced hearing aid (R, ser# {dev:########}) – not in linens, report filed {oid:SE-##-####}.
PCA pump {dev:PCA-####|BD#######} d/c'd, wasted 6 mg hydromorphone w/ {c.full} RN.
AM: PT 0900, rehab liaison from {fac:nh} to see. dispo poss {d+2:us}.
{e.full} RN
=== us - 90-99 upper
EMS PCR  RUN# {oid:##-######}   UNIT M-14   DATE {d:us4}
DISP 1407 ENRT 1409 ONSC 1418 TRANS 1436 DEST {fac} 1455
LOC: {street}, {city}, {county}
PT {p.full} AGE {age} {p.sx} WT 58 KG  DOB {dob:us4}  SSN {ssn}
C/C FALL, HIP PN. PT TRIPPED OVER OXYGEN TUBING AT CURB WHILE GETTING OUT OF GRANDSON'S CAR (BLU BUICK, {plate}). NO LOC, NO THINNERS EXCEPT ASA 81. R LEG SHORTENED AND EXT ROTATED. PMS INTACT. GCS 4-5-6 = 15. C-SPINE CLEARED PER NEXUS.
VS 1420 BP 162/88 P 92 IRREG R 20 SPO2 91% 2 LPM  BGL 131
RX: 20G L HAND, FENTANYL 25 MCG IV X2, ONDANSETRON 4 MG, TRACTION NOT APPLIED, PILLOW SPLINT. 12 LEAD: AFIB W/ RBBB, NO STEMI (STROKE SCALE CINCINNATI NEG)
MEDIC ALERT BRACELET {oid:MA#######|########}. ON HOSPICE? NO – DNR/POLST SEEN, SIGNED BY DR {a.full} {d-200:us4}.
GRANDSON {m1.full} PH {phone} TO FOLLOW. NEIGHBOR {f1.f} HAS CAT.
MONITOR LP15 S/N {dev:########}  STRETCHER OK
MEDICARE {ssn:#^^#-^^#-^^##}  SUPP {hp:^########}
CREW: {b.full} NRP {lic:M#######|P-#####}, {c.full} EMT. REC'D BY {e.f} RN
=== us - 17-58
TRAUMA H&P                         Level II activation, {d:us0} 01:52
Arrived as trauma unknown; identified at 03:10 by {p.his} driver license ({lic:^###-####-####|########|^#######}) as {p.full}, DOB {dob:us0}. MRN {mrn:########}, merged.

MECHANISM: Restrained driver of a Silverado, VIN {vin}, plate {plate}, rollover on the interstate near {city}, approx 70 mph, prolonged extrication 35 min. State trooper {a.l}, badge {oid:####}, report {oid:##-#######}. Passenger {b.f} ({p.his} cousin) pronounced on scene.

Primary: A patent, collar. B decreased L. C HR 134, BP 82/50, FAST + LUQ. D GCS 11 (E3V3M5), PERRL. E L femur deformity, seatbelt sign.
L chest tube 28 Fr, 600 mL blood. MTP: 4 PRBC / 4 FFP / 1 plt, TXA 1 g. Hare traction.
Labs: lactate {#4.1-9.8}, BD -9, Hgb 8.1, EtOH 187, INR 1.4.
CT: grade IV spleen, L rib 5-10, L1 Chance fx, L femoral shaft fx, zone of Morel-Lavallée.

Plan: OR now w/ Dr. {c.full}; IMN femur by ortho ({e.l}) {d+1:us}. Mom {fs1.full} reached in {city@b} ({phone}) — consented by phone, witnessed {g.f}. Works at {emp}; auto carrier claim {oid:CLM-########|##-###-####}. Chaplain from {fac:church} with family.
=== us - 20-57
SOCIAL WORK ASSESSMENT {d:usl}
Referral source: {a.f} (charge RN), for housing and IPV screen.

Ms. {f0.l}, who asks to be called {f0.f}, is a mother of three. She left the home at {street}, {city} on {d-4:usd} with the children ({b.f}, 9; {c.f}, 6; and a baby) and has been sleeping in her sister's van, a tan Odyssey with plates {plate}, behind a church. The order of protection is docket {oid:##-FA-####|OP-####-##} in {county}; the respondent is {m1.full}. Please note he works as a transporter for {emp} and may show up. Do not release room number. Patient registered confidentially under alias.

Benefits: SNAP case {oid:########}, Medicaid {hp:########^|^^#####^}; her EBT card was in his wallet — reported stolen. SSI for {c.f} (autism, ADOS-2 done 2022).
PC-PTSD 4/5, PHQ-9 17, DA score 16 (Campbell).

Interventions: safety plan; call placed to {fac@s:shelter} — bed held until Friday, contact {g.f}, {phone}. School liaison at {fac:school} alerted. McKinney-Vento form faxed. Safe email only: {f0.email}. Followup by {i.full}, LCSW (lic {lic:LCSW-#####|SW#####}) {d+2:us}.
=== us - 66-88
Home Health PT Visit — SN/PT/OT agency {fac:nh} at Home
Pt {p.full} / SOC {d-14:us2} / cert period {d-14:us2} – {d+46:us2} / visit {d:us2} in 10:05 out 10:52
HIC/Member {hp:#^^#^^#^^##|H########}   MR {mrn:HH-#####|#####}
Home: {street}, {city}. Gate code in EMR. Dog "Biscuit" crated.

Dx: s/p L TKA {d-20:us2} (Dr {a.l}), Paget disease, OA, spinal stenosis L3-S1
S: "I did my 20 reps, ask {b.f}." pain 3/10. Reports no falls since {d-9:us}.
O: ROM 4-108 (was 8-96). Quad 4/5, TUG 17.2 s (22.5), Tinetti 21/28, 30-s STS 8. Amb 180 ft w/ FWW, SBA. Stairs x4 w/ rail CGA. Incision healed, staples out {d-6:us} at {fac:clinic}. Homans neg. BP 132/74 HR 78 SpO2 96.
Tx: TKE, heel slides, SLR 3x10, NMES unit (serial {dev:NM#####|##-#####}) to VMO 12 min, gait tng, car transfer practice in {p.his} Camry.
A: progressing, POC goal 2/4 met.
P: 2w3, then OP PT in {city@b}. Called {c.full}, PA, {phone}, req order for d/c walker → cane; VO rec'd, RB.
{e.full}, DPT  lic {lic:PT-#####|40QA0#######}
Pt signature on tablet (device ID {dev:####-&&&&-&&}) IP {ip}
=== ca - 9-71
{fac:clinic} — DENTAL
Chart {mrn:D-####|#####}      {p.full}     b. {dob:iso}     Cell {phone}
Plan: group policy {hp:#####} / cert {hp:###-###-###|########}

{d-30:iso}  NP exam, FMX, PSR 3-2-3/3-4-3. Missing 18 28 38 48. Recurrent caries 26 MO, 36 DO; fractured DL cusp 46. MH: VWD type 1 (haem: Dr {a.l}), penicillin ok. BP 128/82. Quote to pt. /tm
{d-16:iso}  46 prep PFM, 2 carps 4% articaine 1:100k IANB R + lingual. DDAVP taken at home. Shade A3. Provisional Tempbond. Lab slip {oid:L#####|##-####}. Pt asked to be seen by {b.f} not Dr {c.l} next time. /tm
{d:iso}  Failed appt, called – mom {f1.f} said they drove to {city} for a funeral. Rebook.
{d+12:iso}  Cemented 46 w/ RelyX. Occl adj. Oraqix. Post-op given. Pd Visa xx{acct:####}. 
{d+13:iso}  phone: sens to cold, advised Sensodyne; if not better see {b.full} RDH or Dr {c.l} by {d+20:iso}.

Referral → {e.full}, endo, {city@b} {st@b}, re 36 PARL 4 mm, Ellis class II hx. Letter & BWs emailed to {e.email}.
=== us - 2-12
WELL CHILD VISIT        {d:usl}
{p.f} is here with mom ({f1.full}) and big brother {ms2.f}. Last well visit {d-370:us0} in {city} before the family moved for dad's job at {emp}.

Concerns: Picky eater. Night terrors x2. Teacher at {fac:school}, {a.mr.} {a.l}, thinks {p.he} might need glasses.
Nutrition: 2% milk 16 oz, iron ok. Sleep 9.5 h. Screen time "too much."
Devel: rides bike, dresses self, Vanderbilt not indicated. Lives w/ parents, {ms2.f}, and great-grandma {f2.f}, who is {age90} and reads to the kids every night.

PE: Ht 45th %ile, Wt 60th %ile, BMI 16.4, BP 94/58. HEENT: TMs pearly, Brushfield spots absent. CV: Still's murmur 2/6. GU: Tanner 1. Ortho: Adams neg, Galeazzi neg.
Vision 20/40 OU. Hgb 12.1, Pb <1.

Vaccines today: DTaP-IPV (lot {oid:^^###^#|&&&##}), MMRV (lot {oid:^######}), flu 0.5 mL R deltoid.
A/P: Healthy. Optometry referral. Fluoride varnish. RTC 1 yr ~ {d+365:us4}.
School form completed, faxed to nurse {b.l} at {fax}.
{c.full}, MD FAAP      Pt: {p.lf} / {dob:us4} / #{mrn:######}
=== mix F 19-42
L&D ADMISSION
{p.full}, {age} yo G3P1011 @ 39w2d by LMP c/w 8w US (EDD {d+5:us4}), {=Spanish|Dari|Karen|Haitian Creole|Arabic|Amharic} interp {a.f} ID {oid:#####}.
Contracting q4 since 0200 {d:us}, SROM clear 0510. +FM, no VB. FOB {m1.full} en route from {city@b}.
PNC: {fac:clinic}, 11 visits, tx from {city@c} at 22w. O neg, RhoGAM {d-80:us4} lot {oid:RHX####|^^####}. GBS pos {d-26:us}; 1h GTT 151, 3h nl. Rubella imm, HBsAg neg, HIV NR. Anatomy US: EIF, posterior placenta. cfDNA low risk XX.
OB hx: 2018 LTCS for breech (Frank), 3340 g, {world}; op note unavailable. 2020 SAB.
Exam: 132/84, 98.4, FHT 145 mod var + accels, Leopold vtx EFW 3500; SVE 5/80/-1, Bishop 9.
A/P: TOLAC, MFMU 68%. PCN G 5 MU then 2.5 q4h. Epidural ok. Consent signed. Dr {b.l} in house, {c.full} CNM primary.
Peds: {e.full}. Wants {p.his} sister {f2.f} in room; {f2.f} coming in from {world} on {d+2:us}.
MRN {mrn:#######|M######}   band {oid:####-##} matches    cell {phone}
=== us - 50-82 lower
rx phone note {d:us} 415pm
{fac:pharm} ({a.f}, rph) called re {p.full} dob {dob:us2}. warfarin 5mg + new bactrim ds from urgent care yesterday. inr on {d-3:us} was 2.6. advised hold tonight, 2.5mg x3d, recheck {d+3:us}. dr {b.l} agrees, changed abx to macrobid 100 bid x5.
also - ins rejecting eliquis, pa needed. bin and pcn in chart, member {hp:#########|%%%####%###}, grp {hp:%%###|####}. covermymeds key {oid:%&&&##%%}. pa line {phone} ref {oid:##########}.
norco refill denied, pdmp shows fill {d-11:us} by {c.full} in {city} under same name, diff address ({street}). verified dea {dea}. will bring pt in to discuss.
called pt lm w/ spouse {b1.f} ok per hipaa form. spouse says pt thinks "it was for {f2.f}'s back". hmm
metformin er 500 #360 sent. rx {oid:#######-#####|#######}
pharmacy fax {fax}
{e.full} cpht
=== us - 91-101
DEATH NOTE

Called to bedside by {a.f}, RN, at 0417 on {d:usl}. {p.mr.} {p.l}, {age}, a retired {=schoolteacher|riveter|dairy farmer|seamstress} from {city}, was DNR/DNI, comfort measures only since {d-2:usd} after a large left MCA infarct (NIHSS 27). No response to voice or sternal rub. Pupils fixed, 5 mm. No heart sounds or breath sounds for two full minutes. Cheyne-Stokes respirations had been noted since midnight. Morphine gtt 2 mg/h.

Time of death 0421. Attending {b.full} and the family were notified: {p.his} son {ms1.f} by phone in {city@b} ({phone}), and daughter {fs2.full} at bedside with pastor {c.l} of {fac:church}. Autopsy declined. Not an ME case per {e.full}, {county}, release no. {oid:ME##-####|##-#####}. Organ/tissue: referred, {oid:####-#####}, ruled out on age.

Pacemaker (Medtronic, {dev:PZK######|PVY######}) to be deactivated by funeral home, {emp} employees' credit union policy in drawer given to {fs2.f}.

Immediate cause: ischemic stroke (I63.512) due to atrial fibrillation.
Name {p.mfull}; MRN {mrn:########}; DOB {dob:us4}.
{g.full}, MD, PGY-1
=== us - 28-66
{d:usl}

Appeals & Grievances
{=Bluestem|Copper Basin|Heartland} Health Plan Member Services
Via fax {fax}

RE: Second-level appeal, expedited
Member: {p.full}            Member ID: {hp@m:^^^#########|########-01}
Group: {hp:#######|^#####}                  Claim: {oid:##########|E#########-00}
Denial letter dated: {d-12:usl}         Service: J1745 infliximab 5 mg/kg q8w

To the Medical Director:

I am the treating gastroenterologist for {p.mr.} {p.l}, who has fistulizing Crohn's disease (K50.813) and whose coverage under ID {hp@m} was cut off when {p.his} employer, {emp}, changed vendors. {p.He} has failed azathioprine 150 mg, adalimumab 40 mg weekly (trough 4.1, antibody positive) and vedolizumab. Harvey-Bradshaw {#9-16}; calprotectin {#600-1900} mcg/g. Your reviewer, "{a.full}, MD", suggested ustekinumab, yet UNITI did not study perianal disease. After the missed dose of {d-40:us4}, {p.he} was hospitalized {d-30:us4} to {d-25:us4} at {fac} with an abscess and had a Seton placed by {b.full}.

I ask for a same-specialty peer-to-peer: my cell is {phone}, or {c.email}.

Sincerely,
{c.full}, MD
NPI {npi}   State license {lic:MD#####|^-#####}
=== us - 25-69
Message thread (patient portal)
Subject: rash after new med??

{p.full} → Care Team   {d:us0} 9:14 PM
Hi Dr {a.l}, its {p.f}. I started the lamotragine 25mg that you gave me on {d-9:us} & now theres a red rash on my chest, no fever. My sister {f1.f} is a nurse in {city} and said to stop it?? Pic attached ({bio:IMG_####.jpg|IMG_#####.jpg} – you can see my face sorry). also my new number is {phone}

{b.f} B., RN → {p.full}   {d+1:us0} 7:52 AM
Good morning {p.f}, please STOP the lamotrigine. Any mouth sores, eye redness, swollen glands? If so go to the ER at {fac}. Stevens-Johnson is rare but we take it serious. Dr. {a.l} has a 1:40 today.

{p.full} → Care Team   {d+1:us0} 8:03 AM
no sores. I can do 1:40 but i start work @ {emp} at 3, can you send a note to hr their fax is {fax}. Also pharmacy is {fac:pharm} now not the old one. Thx so much {b.f}!

Auto-reply   {d+1:us0} 8:03 AM
Do not use messaging for emergencies. Manage your account at {url:https://portal.westlakehealth.org/msg/#######|https://mychart.stonegatehealth.org/inbox}. Login from {ip}. Patient ID {mrn:#######|Z######}
=== us - 22-60
[Telehealth session transcript – auto-saved]
Visit ID {oid:TV-#######|########}  |  {d:iso}  |  patient IP {ip}
System: Identity verified – face match template {bio:FM-&&&&-&&&&|ft_********} score 0.97
14:02 {a.f}: Hi, I'm {a.full}, one of the NPs. Can you tell me your full name & date of birth?
14:02 pt: {p.low} {dob:us2}
14:03 NP: Thanks! And where are you right now, in case we get cut off?
14:03 pt: in my car lol, parking lot of {emp} on my break. home is {street} {city}
14:04 pt: burning when i pee since sunday. had the same thing around {d-50:us}, got cipro
14:05 NP: Fever, back pain, vomiting? Could you be pregnant?
14:05 pt: no no and no, iud (mirena)
14:07 NP: Allergies? Chart from {fac:clinic} says sulfa.
14:07 pt: yes. hives
14:09 NP: OK – nitrofurantoin 100 mg twice a day x 5 days, w/ food. Phenazopyridine for 2 days. Which pharmacy?
14:09 {p.f}: the {fac:pharm}, {phone}. copay on card ending {acct:####} pls
14:11 {a.f}: Done. If not better by {d+3:usth} get a culture. Take care {p.f}!
System: Recording stored {url:https://vid.twinpinestele.com/rec/********|https://s.stonegatecare.com/%%%%####}. Member {hp:#########}
=== us M 19-63
INTAKE HEALTH SCREENING — {fac:prison}
Inmate: {p.LF}   AKA {m9.full}   DOC# {oid:^#####|######}   Booking {oid:####-######}
SSN {ssn:###-##-####|XXX-XX-####}   DOB {dob:us4}   Livescan/prints {bio:TCN##########|FP-#######}   Iris enrolled Y – {bio:IR#######^|##########}   Mugshot file {bio:MUG_######_F.jpg|######-front.jpg}
Arresting agency: {county} SO, Dep. {a.l}; veh impounded {plate}

1. Current meds: Suboxone 8/2 BID (bridge clinic in {city}); Seroquel 300 HS; albuterol
2. CIWA {#2-19}  COWS {#4-18}. Last drink "day I got picked up". Hx DTs 2021.
3. SI? denies. Cut wrists at {fac@x:prison} 2016. Suicide watch Q15 pending {b.full}, psychologist
4. TB: TST placed L FA {d:us}, read {d+2:us}. QFT hx pos? RPR, HCV Ab, HIV offered – HCV genotype 1a known.
5. Injury: R boxer's fx (5th MC), Taser barbs removed; Glasgow 15. DM no. BP 151/94 P 104.
6. Special: bottom bunk. Colles' plate L wrist. Enemies list – see classification.

Emerg contact: {f1.full} (baby's mom), {phone}. Legal: PD {e.full}, case {oid:##CR####|CF-##-####}
RN {g.il} {d:us4} 2235
=== us - 31-70
POLYSOMNOGRAPHY / SPLIT NIGHT
Patient: {p.full}                 Study #: {oid:PSG-#####|S##-####}
DOB {dob:us4} ({age})             Rec date: {d:us4}
Ht 70 in  Wt {#180-330} lb  BMI 36.2  Neck 17.5 in   Epworth {#8-21}/24   Mallampati IV
Ref: {a.full}, MD, {city}         Tech: {b.f} K., RPSGT       Scored: {c.il}

SLEEP ARCH      Diagnostic    PAP
TST (min)       138.5         201.0
Efficiency      71%           84%
AHI             62.3          4.1
ODI 3%          58.0          5.5
Nadir SpO2      74%           90%
PLMI            11            3
Cheyne-Stokes   none          none

Technician comments: arrived 20:15 by cab, license lost. Removed mask x2, ResMed AirFit F20 M. Talks in sleep ("{f1.f}, get the gate"). EKG occasional PVC, bigeminy 0310. 
Interp: Severe OSA (G47.33). CPAP 13 cmH2O, ramp 5, AirSense 11 set up {d+8:us4} by {fac:pharm} DME, SN {dev:##########|2#########3}, DN {dev:###}, wireless modem MAC {ip:mac}. Compliance in {url:https://sleepcloud.northfieldsleep.com/pt/#####|https://airdata.cedarsleep.org/%%####}. CDL holder with {emp}; DOT form due {d+30:us4}, driver's lic {lic:^####-#####-#####|########}.
Read by {e.full}, MD   signed {d+3:us4}
cc fax {fax}
=== ca - 18-88
Page 1 of 1                {fac:lab}              Printed {d+1:iso} 06:40
Patient: {p.Lf}                     HCN: {hp:####-###-###-^^|#### ### ###}
DOB: {dob:iso}  Sex: {p.sx}            Chart: {mrn:#######}
Tel: {phone}                        Ordered by: Dr. {a.full} (CPSO {lic:#####|######})
Copy to: Dr. {b.l}, {fac:clinic}, fax {fax}
Order: {oid:L##-#######|###-######}     Collected: {d:iso} 08:12     Collector: {c.il}

TEST                     RESULT      FLAG   REF            UNITS
Hemoglobin               {#88-160}               120-160        g/L
MCV                      72          L      80-100         fL
Ferritin                 6           L      13-150         ug/L
TSH                      {#0.10-9.90}               0.35-5.00      mIU/L
HbA1c                    0.064              <0.060         1
LDL-C (Friedewald)       {#1.20-5.60}               <3.50          mmol/L
B12                      211                >150           pmol/L
H. pylori UBT            POS         A
Coombs, direct           NEG

Comment: {d:iso} 14:20 called to clinic, spoke with {e.f}. Previous ferritin {d-190:iso}: 22. Patient requested results also at {p.email}. Sickledex not performed – haplotype sent to {city}.
=== us - 30-60
ACCESS AUDIT – break-the-glass review, wk of {d:iso}
requested by Privacy Office / {a.full}

ts                    user                 wks_ip              action          pt_mrn
{d:iso} 07:14:02   {b.il}         {ip}      VIEW note       {mrn@p:########}
{d:iso} 07:15:40   {b.il}         {ip}      VIEW lab        {mrn@p}
{d+1:iso} 22:51:09   badge/palm {bio:PV-######|PALM######}   MAC {ip:mac}   UNLOCK med cabinet

Narrative: MRN above belongs to {p.full}, an employee of {emp} admitted {d-1:iso} to {fac} for ethylene glycol ingestion (osm gap 42, fomepizole 15 mg/kg load, HD x1; poison severity score 3). The unit clerk states she opened it in error looking for another patient on 6E. {c.full} was not on the care team. He lives next door to the patient ({street}). He denies. Palm-vein template shows he was in the room.

Disposition: interview {d+6:us4}. HR file {oid:HR-####-##|IN######}. Patient letter mailed. Ticket at {url:https://tickets.bluestem.org/browse/PRV-####|http://privacy.threerivers.org/t/####}
=== uk M 51-80
From: {a.full}
Sent: {d:ukl} 16:52
To: {b.full}
Cc: {c.email}
Subject: RE: RE: transfer of {p.il} – bed?

Hi {b.f}

No bed today I'm afraid, SITREP is black. Will look again tomorrow. Meanwhile could you repeat the gas & chase the TTE (mitral valve ?Barlow)? If he goes above 6 L or lactate >4 bleep me.
{a.f}

> From: {b.email}
> {d:uk4} 15:31
> {a.f}, this is the chap I rang about – {p.full}, {dob:uk4}, NHS {nhs}. {age}, ex-{emp}, background AVR (Carpentier-Edwards 23 mm, serial {dev:#######}) done by {e.mr} {e.l} at {fac@h} in 2016. Strep gallolyticus in 3/3 bottles from {d-2:uk}. Root abscess on TOE. PR 280 ms and lengthening. Benpen 2.4 g 4-hourly + gent 1 mg/kg. Dukes: definite.
> Wife {f1.f} very anxious, she's on {phone}.
> {b.f}
>
>> {d-1:uk4}, {c.full} wrote:
>> Pls see images on {url:https://iep.larkfield.nhs.uk/s/####|https://share.moorside.nhs.uk/x/%%##}. Colonoscopy referral made. Ta {c.f}
=== us - 23-67
TRANSPLANT COORDINATOR NOTE   {d:us4} 0240
Offer: DCD/DBD KIDNEY-L  UNOS donor {oid:^^^^###}  seq 3
Candidate: {p.full}, waitlist ID {oid:########}, MRN {mrn:########}, ABO O, cPRA {#12-99}%, EPTS 34, on HD MWF since 2019 at {fac@d:clinic} dialysis via LUE AVF (Brescia-Cimino).
Donor: 34M, KDPI 28%, Cr 1.1, anoxia, HCV NAT neg, at OSH in {county}. CIT est 14 h. XM virtual neg. DSA A24 MFI 900.
0255 called {p.f} @ {phone} – no ans. 0258 called alt contact ({b.f}, brother) {phone}: they're at a wedding in {city@b}, 3.5 h drive. NPO from now. No fever, COVID neg.
0310 Dr {c.full} accepts. OR 1100. Induction thymo 1.5 mg/kg + solumedrol 500. Belatacept per BENEFIT? no – EBV neg.
0322 crossmatch blood couriered (veh {plate}).
0640 Pt arrived, {p.his} wife {f1.f}. Consent, PHS risk form signed.
POD0: UOP 200/h, tac 2 mg bid, Banff n/a. DJ stent – Wallstent no; stent lot {dev:########}
Ins: ESRD Medicare effective – yes. {g.full}, RN, CCTC
=== us - 6-17
AUTHORIZATION FOR MEDICATION / SEIZURE ACTION PLAN – SCHOOL YEAR

Student: {p.full}          Birthdate: {dob:us0}       Student ID# {oid:######|S-#####}
School: {fac:school}       Grade: {#1-11}      Bus {#2-70}
Parent/Guardian 1: {fs1.full}   cell {phone}
Parent/Guardian 2: {m2.full}     cell {phone}
Home: {street}, {city} {zip}

Seizure type: juvenile absence / GTC  (Lennox-Gastaut — NO). Trigger: missed doses, flashing lights.
Daily meds at home: Depakote sprinkles 375 mg BID, ethosuximide 250 mg BID. VNS implanted {d-500:us0} (SenTiva 1000, serial {dev:######}), settings per clinic.
Rescue: Valtoco 10 mg intranasal for seizure > 5 min or ≥3 in 1 hr, then call 911.
Emergency hospital: {fac}. Neurologist: {b.full}, MD, ph {phone} fax {fax}

May carry: ☐ yes ☒ no      Swim: 1:1 only       Field trips: yes, mom {fs1.f} attends

Parent signature {fs1.full} Date {d:us0}
Provider signature {b.full} Date {d+1:us0}  Lic {lic:^#####|ME#####}
School nurse {c.full}. Photo on file: {bio:stu_######.png|&&&&##_ID.jpg}
=== ie - 48-86
{fac@h}
{city}, {county:x}

{d:ukl}

Dr. {a.full},
{street}, {city@b}, {county@b:x}. {zip@b}

RE: {p.fL}, DOB {dob:uk4}. GMS/DPS: {hp:^######^|###### ^}

Dear {a.f},

Many thanks for sending along this very pleasant {age} year old {p.gent}, a publican whose son {ms1.f} came along for the spin. As you know {p.he} had a wobbly turn at the matches in {city@c} on {d-31:ukth} and again at Mass the following Sunday. No tongue biting. {p.His} late brother {ms2.f} collapsed and died on the bog at 41.

On examination pulse 52 regular, BP 138/76 lying and 96/60 standing. There was an ejection systolic murmur radiating to the carotids, soft S2. ECG: first degree block, LAD. Echo (Ms. {b.full}): AVA 0.8 cm2, mean gradient 44 mmHg, LVEF 55%. Bloods with yourselves satisfactory, NT-proBNP 1840 ng/L.

Impression: severe symptomatic aortic stenosis; no evidence of a Stokes-Adams attack.

I have spoken to {c.f} in the valve clinic and {p.he} is down for CT TAVI on {d+13:ukd}. I stopped the doxazosin 4 mg. {p.He} is not to drive the jeep. 

With kind regards and happy Christmas in advance,
{e.full}, Consultant Cardiologist, M.C.R.N. {lic:######|#####}
Secretary's line {phone}
=== ca - 30-75
CLINIC NOTE – MS CLINIC, {fac}
Name: {p.full}  PHN {hp:9### ### ###|#####-####}  DOB: {dob:usm}  Chart #{mrn:######}
Seen {d:usm} with {p.his} partner {b.f} & service dog.

ID: {age}{p.sx}, RH, high-school shop teacher at {fac:school} ({city}), RRMS dx'd 2014 by McDonald criteria.

Interval: One relapse — L optic neuritis {d-95:usd}, Solu-Medrol 1 g x 5 d at home. Lhermitte's + . Bladder: oxybutynin 5 bid. Stopped smoking. Worries about going to {city@b} for infusion in winter; they hit a moose on {d-60:us} and wrote off the truck ({plate}, claim {oid:####-#######}).

Exam: EDSS {#1.5-5.5}. RAPD L, Uhthoff hx. T25FW 6.1 s; 9HPT R 22 L 27. SDMT 48. Babinski up on L.
MRI {d-20:usm}: 2 new T2, 1 Gd+ (C4). JCV index 0.31 {d-33:usm}. 
Impression: breakthrough on DMF. Options reviewed: ocrelizumab 300 x2 then 600 q6mo (OPERA I/II), natalizumab, cladribine.
Plan: ocrelizumab. Hep B, VZV, Quantiferon. Drug plan SA request sent under SIN-linked EI file {sin}. Nurse {c.full} will call {phone}.
{a.full}, MD FRCPC   Billing no. {lic:#####|######}
Dict {d:usm} Trans {d+2:usm}
=== us - 60-84 lower
{p.full} / {d:us2} / dictated not read

seen today with his daughter in law {f1.f} for followup of the wilson disease workup which was negative. ceruloplasmin 28, slit lamp no kayser fleischer rings per dr {a.l} over at {fac}. tremor better on propranolol 40 tid. had a fender bender {d-15:us} in {city}, his son {ms1.f} took the keys to the buick. still doing books for {emp} two days a week. moca 23, was 25 on {d-200:us4}. geriatric depression 4 of 15. gait ok romberg neg. he lives at {street} with {f2.f} his wife who just turned {age90w} and still does all the cooking.

plan - cont propranolol, b12 1000 mcg, otc melatonin 3. driving eval thru state, license # {lic:%########|########}. call {c.f} at {phone} to set up neuropsych with dr {b.full}. rtc 3 mo approx {d+91:us}. copies to {e.email} and fax {fax}. account {acct:####-###|#######} mrn {mrn:######}

cc {g.full} md
=== us - 35-85
Dictated by: Dr. {a.full}. VOICE FILE {bio:VOX-######|V########.wav} (speaker profile {bio:SPK-####}). DRAFT - NOT PROOF READ
HISTORY AND PHYSCIAL

The pateint is a {age} year old {p.male} by the name of {p.full} that's {=spelled S as in Sam|no middle initial|goes by middle name}, medical record {mrn:### ## ##|########}, whom was addmited thru the ER at {fac@h} on {d:usd} with abdomnial pain comma nausea period. new paragraph. Pt was in there usual state of health untill {d-2:usth} when at a cookout in {city} {p.he} ate potatoe salad. {p.His} wife {f1.f} and there friend {m1.full} was also sick. PMH signifigant for Meniere's, gout on allopurinal 300, GERD on protonix 40, cholecystectemy in 1998 by Dr {b.l} at the old {fac}. Alergies codiene. SHX retired from {emp}, dips snuff. FHX father lived to {age90}.

Exam; temp 100.4, pulse 102, no rebound, McBurney non tender, Rovsing neg. Labs; lipase {#400-3200}, tryglicerides 1120, calcium 8.2, Ranson 2.

Impression: one. Acute pancreatitis, hypertryglyceridemic. two. Hyponatremia, psuedo. Plan NPO LR at 200 an hour, insulin drip 0.1 units per kilo, dilaudid 0.5. GI consult Dr. {c.l}, i left a message at {phone}. Recheck in AM {d+1:us}. Send copy to {e.f} over at Dr {g.l}'s office fax {fax} end dictation thank you {h.f}
=== mix - 3-9
{"resourceType":"Bundle","type":"collection","timestamp":"{d:iso}T08:11:42Z","entry":[
 {"resource":{"resourceType":"Patient","id":"{oid@i:********-****-4***-a***-************}",
  "identifier":[{"type":{"text":"MRN"},"value":"{mrn:########}"},{"system":"http://hl7.org/fhir/sid/us-ssn","value":"{ssn}"},{"type":{"text":"PPN"},"value":"{lic:^########}"}],
  "name":[{"use":"official","family":"{p.l}","given":["{p.f}"]}],"gender":"{p.sxl}","birthDate":"{dob:iso}",
  "telecom":[{"system":"phone","value":"{phone}"},{"system":"email","value":"{p.email}"}],
  "address":[{"line":["{street}"],"city":"{city}","district":"{county}","state":"{st}","postalCode":"{zip}"}],
  "photo":[{"title":"{bio:face_********.jpg|PHOTO######.png}"}],
  "contact":[{"relationship":[{"text":"mother"}],"name":{"text":"{f1.full}"},"telecom":[{"value":"{phone}"}]}]}},
 {"resource":{"resourceType":"Observation","code":{"text":"Apgar 5 min"},"valueInteger":9,"effectiveDateTime":"{d-30:iso}"}},
 {"resource":{"resourceType":"Condition","code":{"coding":[{"system":"http://snomed.info/sct","code":"75053002","display":"Acute febrile mucocutaneous lymph node syndrome"}]},"verificationStatus":"confirmed","note":"fever 5 days, strawberry tongue, non-purulent conjunctivitis, cracked lips, swollen hands, cervical node 2 cm, CRP 94 mg/L, coronary z-score 1.8"}},
 {"resource":{"resourceType":"Encounter","serviceProvider":{"display":"{fac}"},"participant":[{"individual":{"display":"Dr. {a.full}"}}],
  "reasonCode":[{"text":"Kawasaki disease, IVIG 2 g/kg; seen in {city@b} on {d-2:iso}, parents' interpreter {b.f}"}]}},
 {"resource":{"resourceType":"AuditEvent","agent":[{"who":{"display":"{c.full}"},"network":{"address":"{ip}"}}]}}]}
=== us - 28-67
AMBULATORY ECG — end-of-study report
Patch s/n {dev:N#########|Z&&#######}   Gateway MAC {ip:mac}   uploaded {d+15:iso} from {ip:v6}
Patient ....... {p.Lf}
DOB ........... {dob:us4}
MRN ........... {mrn:#######}
Physician ..... {a.full}, DO, {fac:clinic}
Wear .......... {d:us4} 10:22 to {d+14:us4} 09:58 (13 d 23 h, analyzable 98%)
Indication .... R00.2 palpitations; Wolff-Parkinson-White on baseline?

Summary. Predominant rhythm sinus, 47-162 bpm, mean 76. SVT: 11 episodes, longest 34 beats, fastest 188 bpm on {d+6:us4} at 03:14. No pause > 3 s. Wenckebach once, nocturnal. PVC burden 0.4%. AF burden 0%.
Diary entries (9): "{d+2:us} flutter while driving to {city}" = sinus tach 118; "{d+6:us} woke up pounding, {b.f} felt it too" = SVT; "after Zumba" = PACs.

MD notification: tier 2, phoned {phone} {d+7:us4}, {c.f} took the report.
Tech {e.f} / over-read {g.full}, MD. Full disclosure at {url:https://ecg.eaglepointcardiac.com/r/&&&&&&&&|https://zportal.pinegrovemonitor.com/rep/########}.
Return mailer tracking {oid:9400################|1Z&&&&&&########}. Bill to {hp:^^^##########}.
=== uk M 24-58
IN THE CROWN COURT — PSYCHIATRIC REPORT (extract)
Re: R v {p.l}          T-number {oid:T20######|T########}

1. I am {a.full}, Consultant Forensic Psychiatrist at {fac}, approved under section 12. My GMC number is {lic:#######}.
2. I interviewed {p.mr} {p.full} (born {dob:ukl}) by video link at {fac:prison}, prison number {oid:A####^^}, for two hours on {d:ukl}. Consent and the limits of confidentiality were explained. I had sight of the MG5, the custody record of {d-120:ukl}, GP notes from {fac:clinic}.
3. The index offence: on {d-121:the}, {p.he} is alleged to have set light to a neighbour's van (reg. {plate}) at {street}, {city}. {m1.full}, aged 34, escaped by a window. Fingermarks lifted from a can were matched to {p.his} record, reference {bio:CRO ######/##^|PNC-FP ##/######^}.
4. Background. Born in {city@b}. Excluded from {fac:school} at 14. Worked at {emp} for three seasons. In care from nine.
5. Psychiatric history. First admitted 2012 with command hallucinations. Clozapine 350 mg at night; last level 0.41 mg/L. PCL-R {#14-29}/40. HCR-20 v3: high. WAIS-IV FSIQ {#71-98}. No Ganser state. Not malingering (SIMS 9).
6. Opinion. Schizophrenia, F20.0. A hospital order under s.37/41 is recommended; a bed has been identified by {c.full}, tel. {phone}.

Instructed by: {e.l} Solicitors, {city@c}
=== us - 21-59
OPIOID TREATMENT PROGRAM – DOSE & COUNSELING LOG
Clinic {fac:clinic}   Reg. {dea}
Client no. {oid:OTP####|#####-M}  {p.full}  enrolled {d-260:us0}
Finger-scan template {bio:BT-######-L2|0x$$$$$$$$}; enrolled R index.

Date      Dose   Bottles  Scan      Nurse
{d:us}      95 mg  0        match     {a.il0}
{d+2:us}      95 mg  2        FAIL x3 – verified by DL {lic:^########|#######}     {b.il0}
{d+5:us}      –      –        no show
{d+6:us}      95→90  0        match     {a.il0}

UDS: methadone/EDDP +, fentanyl +, BZD neg. EKG QTc 462 (Bazett). Naloxone 4 mg kit given.
Counseling 30 min ({c.full}, LADC): Client says ex {m1.f} is back in {city}, using. Bus takes 2 h each way; guest-dosing request for {city@b} because grandmother {f1.f}, {age90}, is in {fac:hospice}. Goal: third-shift job at {emp}, needs letter. Probation officer {e.full} {phone}; 42 CFR Part 2 consent on file.
Takehome lockbox seen, key worn on lanyard. Reviewed storage away from children, Narcan on fridge. Diversion callback passed last month.
=== uk - 18-72
NURSING OBSERVATIONS – ENHANCED (1:1, arm's length)
Ward: acute female/male PICU    {p.full}   Hosp no {mrn:#######}    Section 3, expires {d+150:uk4}

Night {d:uk2}
21.00  In lounge with {a.f} (HCA) watching telly. Declined olanzapine velotab 10mg, took at 21.40 with {b.f}'s encouragement. 
22.30  Shouting at wall "get {m1.f} out". PRN lorazepam 1mg PO, promethazine 25mg PO. 
23.15  Ligature (pillowcase strip) handed over. Datix {oid:W#####|INC-######}. Duty doctor {c.l} informed, bleep. Room searched by {b.f} + {e.f}. Phone confiscated – was messaging unknown male via Snapchat re meeting in {city} on {d+2:ukth}.
00.50  Asleep R=16. NEWS 1.
03.10  Tearful, says anniversary of brother {ms1.f}'s death is {d+1:ukd}. Offered hot choc. Spoke abt faith, asks to see the chaplain. Therapeutic 1:1 given, distraction, ice. Denies thoughts to harm others. Nil psychotic content elicited.
05.00  Asleep.
06.45  Up. Fluids 200. BM 5.4. Not for leave until MDT reviewed by Dr {h.full} {d+1:uk2}.

Mum {fs1.f} rang 07.05, upset; number updated {phone}. Lithium level due ({d+3:uk}), last 0.74 ({d-4:uk}). Waterlow 6. GASS 14. DNACPR no.
Signed {b.full} RMN  PIN {lic:##^####^}
=== au - 7-17
Child & Youth Mental Health Service
{d:ukl}

To the Principal and Wellbeing Team, {fac@sc:school}
CC: Dr {a.full}; Mrs {fs1.l}

re: {p.full}, Year {#2-11}, DOB {dob:uk4}

I write with consent from {p.f}'s mum, {fs1.f}, and stepdad, {m1.full}. {p.f} was assessed here over three sessions (the last on {d-12:ukb}). The Conners-4 was elevated, ADOS-2 Mod 3 total 11, SDQ 24, WISC-V FSIQ {#82-118}. Diagnosis: autism level 2 and ADHD combined; selective mutism, no Tourette's.

Since moving down from {city@b} after the floods {p.he} has missed 31 days. {p.He} has one mate, {b.f}, and an old kelpie. On {d-33:ukth} {p.he} left the school grounds and was found near the rail line by a {emp} driver, {c.full}, who stayed until police came (event no. {oid:E########}).

Recommendations: quiet pass; part-time start from {d+7:ukd}; NDIS plan (no. {hp:43#######}) will fund OT. Guanfacine 2 mg mane since {d-12:uk4}, melatonin 5 mg nocte. Please ring rather than email the old address; mine is {h.email}.

Warm regards
{h.full}
Child psychiatrist, Reg. {lic:MED000#######}   ph {phone}
UR {mrn:#######}
=== uk - 90-98
MEMORY ASSESSMENT SERVICE – INITIAL HOME VISIT
Client: {p.mr} {p.full} ({p.f})    Age: {age}     NHS: {nhs}
Seen at home ({street}, {city}) on {d:uk4} by {a.full}, memory nurse. Present: daughter {f1.full}, cat.

A wonderfully sprightly {agew}-year-old, former {=code-room clerk|tram conductor|lace maker|headteacher at a grammar school}, widowed since 2004 when {b1.f} died. Still goes to {fac:church} each week with {b.f} from no. 9. Two years of repetition, lost purse; left gas on {d-18:ukth}. Paid a "roofer" £4,200 by transfer – sort code/acc {acct:##-##-## ########} – bank and police aware (crime ref {oid:##/######/##|CR/#####/##}).

ACE-III {#52-79}/100 (Attention 14, Memory 9, Fluency 6, Lang 22, VS 12). GDS 3/15. Bristol ADL 14. Clock: Shulman 3. HIS 2. No Lewy body features, no Charles Bonnet. Hearing aids both sides, R one serial {dev:##-#######|^########}.

PMH AF, hip #. DH: apixaban 2.5 bd, bisoprolol 1.25, Adcal. Still holds licence ({lic:^^^^^######^^#^^}) but the Micra ({plate}) has not moved since MOT.

Plan: CT head at {fac} {d+20:uk4}; donepezil 5 mg if ECG ok; LPA advice; Telecare pendant; GP Dr {c.l} cc. Daughter's tel {phone}; she lives in {city@b}.
=== us - 90-100
INTERFACILITY TRANSFER FORM – SNF → ACUTE
From: {fac@n:nh}, {city}   Ph {phone}   Fax {fax}
To: {fac} ED                  Date/time {d:us4} 0610
Resident: {p.LF}       DOB {dob:us4}      Age {age}       Sex {p.sx}
SS# {ssn}     Medicaid {hp:########^|^^#####^}     Facility # {mrn:####|R-####}
Resp. party: {f1.full} (POA-HC, niece)  {phone}  ☒ notified 0545
Attending: {a.full}, MD     Code: DNR ☒  POLST ☒

Reason: unwitnessed fall out of low bed, skin tear L forearm (Payne-Martin 2), hematoma occiput. On Eliquis 2.5 BID, last dose {d-1:us} 2000. Baseline A&O x1, BIMS 4. 
VS 142/70 - 88 - 20 - 97.4 - 93% RA. FSBS 139.
Skin: Stage 3 sacrum 2.5x2x0.4. Devices: upper denture engraved, glasses, Wanderguard {dev:WG######|#######}. Isolation: C. diff hx {d-88:us4}.
Diet: puree/nectar. Hoyer lift x2.
Immun: PCV20 and flu this season. Bowels: last BM 2 days ago, senna-S 2 tabs qhs. Foley 16 Fr since spring for retention; Tamsulosin 0.4 mg.
Sent by {b.full}, LPN (lic {lic:PN######|LPN#####}). Report called to {c.f}. Ambulance: {emp} EMS rig 6 plate {plate}.
Belongings: wedding band.
=== us - 92-101 lower
hospice rn visit {d:us2}  {fac:hospice}
{p.full} {age}yo {p.sx}, dx lewy body dementia + chf, recert due {d+9:us}. mr {mrn:h#####|#####}
home: {street}, {city} w/ dtr {fs1.f}. pps 30 fast 7c. mac 18.5 cm (was 20 on {d-30:us}).
pt awake, smiled when i said {p.f}. hums hymns, church choir was by sunday. eating 3 bites, honey thick. no foley. kennedy ulcer starting sacrum 2x1. bp 88/50 hr 104 rr 22 apnea 15 sec. mottling knees.
comfort kit checked, roxanol 20 mg/ml 0.25 ml q2 prn – 11 ml left. ativan 0.5. o2 conc serial {dev:########|ac######}. 
{fs1.f} exhausted, brother {ms1.f} flying from {city@b} {d+2:us} w/ va papers, ssn last4 {ssn:####}. wants aide daily. chaplain {b.f} to call {phone}. mortuary picked – prepaid policy {acct:##-#####|pn######} thru {emp} life.
scop patch ok'd for terminal secretions; cheyne stokes pattern explained to family. volunteer {e.full} sits thurs.
next visit {d+2:us}. {g.full} rn
=== uk - 90-97
ORTHOGERIATRIC CLERKING – #NOF PATHWAY
Date {d:uk4}  Time 09:20  Seen by {a.fL} (ST4) / Cons Dr {b.l}
Addressograph: {p.Lf}  {dob:dmy}  {mrn:######^|^#######}  NHS {nhs}  {street}, {city}, {zip}

PC: {age} {p.sx}, mechanical fall in kitchen {d-1:ukth} pm, long lie ~9 h, found by carer {c.f}. Intracapsular # L NOF, Garden IV. No head injury, GCS 15, AMTS 7, 4AT 4.
Func: IND w/ zimmer, QDS POC via {fac:nh}, stairs no. CFS 6. Nottingham Hip Fracture Score 7.
PMH: CKD4, Dupuytren's, aortic sclerosis, polymyalgia (pred 5 mg). Ticagrelor stopped 2021. Frailty syndrome, orthostatic drop 28 mmHg in May.
O/E: dehydrated, CK 3820, Na 149, Hb 101, urea 24.
Plan: FIB done in ED, 20 ml 0.375% levobupivacaine. Cemented hemi today – Mr {g.l}'s list. Stem/head stickers: {dev:########} / {dev:^######}. DNACPR discussed with NOK {ms1.full} (son, {city@b}), {phone}; ReSPECT form dated {d-190:uk4} seen. Zoledronate later. NHFD no. {oid:######|NHFD-#####}.
SHO to chase old notes from {fac@o}. "I want home by {d+12:ukth} for my great-granddaughter {f2.f}'s christening."
=== us - 25-81
EYE CLINIC – NEURO-OPHTH/RETINA                Tech: {a.f}
{p.lfm}        {dob:us0}     chart {mrn:#####|EY-####}        DOS {d:us0}

CC: floaters OS x 2 wks after airbag, ref by Dr. {b.full}, OD, {city}
VA sc OD 20/25 OS 20/60 PH 20/40   IOP 15/16 (Goldmann)   Pupils: no APD, no Argyll Robertson   Ishihara 14/14
SLE: Arcus OU; NS 2+; Shafer sign + OS. No Krukenberg spindle.
DFE OS: PVD w/ Weiss ring, HST at 1:30, no SRF. OD: C/D 0.4, WNL
OCT: Heidelberg, s/n {dev:SPEC-#####|TR-KT-#####}; file {oid:OCT########}. Iris-biometry capture for toric IOL planning stored as {bio:IRIS_&&&&&&_OS|irs-######-os}; patient refused the kiosk retina-scan login but an earlier template ({bio:RT######}) remains – IT ({c.email}) asked to delete.

Procedure: laser retinopexy OS, 532 nm, 612 spots, 180 mW. Consent. Tolerated. Driver: {b1.f} ({phone}).
Auto insurer: policy {hp:####-##-##-##|Q## #######}, claim {oid:##-####-^##}, VIN {vin}. Employer ({emp}) wants RTW: no lifting x1 wk → {d+7:us0}.
F/u {d+7:us0} {e.full}, MD. Fluorescein not done. Bill acct {acct:######}
=== us - 29-74
SPEECH-LANGUAGE PATHOLOGY / VOICE CENTER
Client: {p.full}     Eval {d:usl}     Referral: {a.full}, MD (laryngology)
Payor auth {oid:A########} (12 visits thru {d+90:us4}), ID {hp:^^^########|########*##}

Hx: {age} y/o {=choir director at|preacher at|music teacher at} {fac:church}, hoarse since thyroidectomy {d-50:us4} by Dr. {b.l}; L VF paresis on strobe, Bernoulli effect reduced. Reinke's edema mild.
Perceptual: GRBAS 2-1-2-1-0; CAPE-V {#28-66}. MPT 7 s. S/Z 1.8. F0 {#104-221} Hz, jitter 1.9%, shimmer 5.2%. VHI-30 = {#31-88}. EAT-10 6.
Recording: sustained /a/, Rainbow Passage; WAV {bio:VP_######_pre.wav|########-pre.wav}. Note client's bank phone line rejects {p.his} "voice password" (voiceprint ID {bio:VID-########|vp########}), calls it humiliating; letter to credit union re acct {acct:#########} written.
Tx: SOVT straw, LSVT not indicated, confidential voice, hydration. HEP w/ {c.f} (grad clinician).
Text reminders {phone}; lives in {city} but winters in {city@b}, leaves {d+60:usth}. Wife {f1.f} attended.
Plan: 1x/wk x6. Injection laryngoplasty consult {d+21:us4}, {fac}.
{e.full}, PhD CCC-SLP  lic. {lic:SP####|######}
=== au - 31-79
SKIN CANCER CLINIC – TOTAL BODY PHOTOGRAPHY VISIT
{p.full} ({age}{p.sx})   {dob:uk4}   File {mrn:#####}   M'care {ssn:#### ##### #|##########}
Dr {a.full} / melanographer {b.f}

Prev: L calf SSM 0.6 mm 2016 (WLE {fac}), BCC x7, Bowen's R shin. Ex-farmer {city}, now drives for {emp}. Type II, sleeves never. Grandad {m1.f} lived to {age90} "with half a nose".
TBP 24 poses, FotoFinder ATBM (cam ser {dev:#######|FF-####}). Face set stored under {bio:FACE_####_L/R|FC-######}. AI 0.71 for lesion 14.
#14 R scapula 6 mm, neg network, Spitzoid? → shave/ellipse today 3 mm marg, 1% lig w/ adr 4 mL, 4/0 Prolene x6. Histo {oid:##-#######|M##-#####}.
#22 L temple AK → Efudix 3/52 from {d+30:uk}.
#31 nil change since {d-365:uk2}.
Quote: private, item 31357; paid EFTPOS, receipt {acct:R######}.
ROS {d+14:uk2} w/ nurse {c.f}, or locally {fac:clinic}. Ring {phone}. 
Results portal {url:https://results.wharfedaleskin.com.au/%%%###|https://app.ashdownderm.com.au/p/######} (login email {p.email})
Provider {lic:######^^|#######^}
=== uk - 38-80
RADIOTHERAPY – TREATMENT SUMMARY
Patient {p.Lf}   ID {mrn:R######|######}   NHS {nhs}   DOB {dob:uk4}
Clinical oncologist Dr {a.full}    Site: oropharynx (R tonsil), p16+ SCC T2N1M0 (TNM8)

Simulation {d-16:uk4}: 5-point thermoplastic shell, barcode {oid:SH-#####|00#####}; surface-guided facial map {bio:SGRT-######|AlignRT_########} acquired.
Plan: VMAT, 65 Gy/30# to PTV1, 54 Gy to nodes. Cord Dmax 41.2 Gy; R parotid mean 25.8 Gy. Weekly cisplatin 40 mg/m2 x5 (C6 omitted, CrCl 48, Cockcroft-Gault).
Linac: LA4 Truebeam (sn {dev:####|H19####}). First # {d:uk4}, last # {d+42:uk4}. Gap: one day machine breakdown – BD treatment {d+16:ukd}, agreed with physicist {b.full}.

Toxicity (CTCAE): mucositis G3, dermatitis G2, weight -7.1 kg. NG (Dobhoff not used) {d+25:uk}; admitted for a week. Audiogram ok.
Social: stays at {fac:hospice}'s lodge Mon-Fri since home is {city}; partner {f1.f} {phone}.
PATHOS / De-ESCALaTE: not recruited. Trial no: offered TORPEdO, declined.
F/U: {e.f} (SLT), dietitian, clinic {d+84:uk4}. PET {d+126:uk4}.
cc {g.il}, Max-fax, fax {fax}
=== us - 23-61
OCC HEALTH – INJURY / FITNESS FOR DUTY
Employer: {emp@e}      Plant: {city}
Employee: {p.full}      SSN (last 4): {ssn:####}      DOI: {d:us0}     Seen: {d+1:us0}
WC carrier claim: {oid:WC##-######|###-######-###}  Adjuster: {a.full}, {phone}, fax {fax}, {a.email}

Mechanism as told by employee: "Forklift (unit plate {plate}) rolled over my R foot. {b.f} hit the e-stop." Supervisor filled OSHA 301.
Exam: swelling midfoot, Lisfranc squeeze +, DP 2+, no Morton's. XR read by {e.full}: 2nd MT base fx, fleck sign. 
DOT drug/alc post-accident: CCF {oid:#########|Q########}; BAT 0.000 (Alco-Sensor, s/n {dev:######}). Chain of custody intact.
Work status: off duty {d+1:us0}–{d+5:us0}; seated only after. Boot, NWB, ibuprofen 600 TID, ASA 81.
Referral: podiatry/ortho, Dr. {h.full}, for Lisfranc stability and possible ORIF.
Time clock: hand-geometry punch ({bio:HG-####|HND######}) disabled bilaterally while on crutches, use PIN.
{i.full}, PA-C, {fac:clinic}
cc {emp@e} HR; spouse drove pt.
=== us - 58-89
STATE DRIVER FITNESS – PHYSICIAN'S MEDICAL STATEMENT
Driver: {p.LFM}
DL #: {lic:^########|#########|^##-##-####}    DOB: {dob:us4}   County of residence: {county:x}
Address: {street}, {city}, {st} {zip}
Vehicle(s): {=2009 Buick LeSabre|2014 Subaru Outback|2017 Ford Escape}, plate {plate}, VIN {vin}
Crash report no.: {oid:##-######-C|A######}  Date of crash: {d-21:us4}

1. Seizure / LOC in past 6 mos?  ☐ N  ☒ Y  – single syncope {d-21:us4}; ILR interrogation (LINQ II, serial {dev:RLB######^}) 7-s pause.
2. Vision: OD 20/30 OS 20/40; fields (Humphrey 24-2) full. Biotpic none.
3. Cognition: SLUMS 24/30, Trails B 118 s.
4. Diabetes: A1c 6.9, no insulin. Alcohol: CAGE 0.
5. Insulin/sedatives: Ambien 5 mg PRN (counseled).
Comments: PPM placed by {a.full}, MD, at {fac}. Wife ({f1.f}) reports no trouble on the trip to {city@b}. I support return to driving after {d+70:us4}; daytime only; re-exam 6 mo.

Physician: {b.full}, MD   License {lic:MD#####|0#######}  NPI {npi}   Tel {phone}   Date {d:us4}
State use: image/face recognition gallery ref {bio:FR-##########|########-FR}
=== uk - 33-77
Dear Parking Services / Blue Badge Team,

{p.fL}  –  {street}, {city} {zip}  –  NI no. {ssn:^^ ## ## ## ^}
 
I have known {p.mr} {p.l} since {p.he} joined our list. {p.He} has Charcot-Marie-Tooth disease (PMP22 duplication, confirmed in 2011), uses bilateral AFOs and can manage about thirty metres with two sticks before {p.he} has to stop. On {d-24:the} {p.he} fell outside {fac:pharm} and broke a Colles'. {p.His} son {ms1.f} takes {p.him} about in a Motability Berlingo, {plate}.

Passport used as proof of identity: {lic:#########}. Passport-style photograph attached as {bio:BB_######.jpg|photo-^^####.tif}. The Trailfinder wheelchair was supplied by the regional service, with a Jay cushion and tilt in space.

Current treatment: duloxetine 60 mg, pregabalin 150 mg bd. DASH 58; ONLS 6. Prognosis: permanent.

Should your assessor, {a.mr} {a.full}, wish to ring, the best time is after surgery on {phone}, otherwise {b.email}.

Yours faithfully,
Dr {b.full}, {fac:clinic}
{d:ukl}
=== us - 27-63
BARIATRIC SURGERY – VIRTUAL NUTRITION CLASS & 1:1
Encounter {oid:E-########|V##########}, joined {d:us0} 18:02 EST from IP {ip} (Zoom), then {ip:v6} after reconnect. 
Attendees verified by RD {a.f}: {p.full}, plus two other patients and their support persons.

1:1 with {p.f}: Highest wt {#270-410} lb, BMI {#40.1-56.0}. Goal RYGB w/ Dr. {e.l}. Supervised diet mo 4/6. HbA1c 6.1, 25-OH D 14, B1 wnl, H. pylori neg. DeMeester 22. On Wegovy 1.7 from {fac:pharm}, cost $25 on HSA card {acct:xxxx xxxx xxxx ####|xxxx-####}.
24-h recall: skips bfast, drive-thru at lunch (drives for {emp}), soda 40 oz.
Binge Eating Scale 14, psych clearance {d-12:us0} by {g.full}, PsyD in {city}.
Reviewed protein 60-80 g/d, B12 500 mcg, thiamine, dumping syndrome, Roux limb anatomy, alcohol after bypass, and the risk of Wernicke if {p.he} vomits more than two days.

Ins: {hp:^^^#######|###-##-####-##}, requires 6 consecutive visits. Handouts emailed to {p.email}; link {url:https://learn.summitweightloss.org/c/%%%##|http://tinyurl.com/%%##%%%#}.
Next {d+28:us0}. MRN {mrn:#######}
=== us - 20-86
STATEMENT OF ACCOUNT                         {fac} Patient Financial Services
Statement date {d:us4}                        {street}, {city}, {st} {zip}
Guarantor: {fs1.full}                            Questions? {phone}
                                             Guarantor acct {acct@g:########|G-######}
{city@b}, {st@b} {zip@b}

Patient      Service date   Description                          Visit/HAR       Charge      Ins paid     Due
{p.f}      {d-80:us4}     99285 ED level 5 + 93010 EKG         {acct:H#########}     2,310.00    1,560.44     250.00
{p.f}      {d-79:us4}     70450 CT head w/o                    same     1,944.00    1,101.20     220.30
{ms1.f}      {d-52:us4}     90715 Tdap; 12001 repair 2.1 cm      see above       688.00      688.00       0.00

Primary: {=Aetna PPO|Cigna OAP|UHC Choice+} {hp:W### #####|^#########}   Group {hp:######-###} ({emp})
Payment rec'd – thank you!
PAST DUE: please pay by {d+21:us4} or set up a plan at {url:https://pay.highlandhealth.org/g/########|www.billpay-riverbend.com/##%%}. Detach & mail stub.
Notes to file: spoke w/ {f1.f} (not on HIPAA), told her we need patient's OK. Hx financial assist 2020 app. denied. Coded S06.0X0A; appeal of CT head denied as NEXUS negative.
=== nz - 49-85
{fac} Heart Device Clinic          {d:ukl}
 
Tēnā koe Dr {a.l},

{p.fL}, NHI {mrn:^^^####}, DOB {dob:ukl}
{street}, {city}      ph {phone}

Thank you for letting us know that {p.f} felt two shocks on {d-6:the} while eeling with {p.his} moko {b.f} up near {city@b}. Remote download (monitor {dev:##########|EX######}) showed VT at 214 bpm terminated by 35 J. The {=Gallant|Ellipse} ICD (serial {dev:#########}) has 6.2 years left; RV threshold 0.75 V at 0.5 ms. Twiddler syndrome excluded on CXR.

Bloods via {fac:lab} ({oid:##-#######}): K 3.1, Mg 0.64, TSH 2.2. Digoxin nil. Echo EF 28%. No Chagas, no amyloid (PYP Perugini 0).

We started amiodarone 200 mg tds reducing, replaced K, and have told {p.f} not to drive the ute ({plate}) for six months – NZTA letter sent, licence {lic:^^######}. Whānau hui next week with kaumātua {m1.full}; ACC45 claim no. {oid:^^#####|########^#}.

EP opinion: {c.full}, visiting.

Nāku noa, nā
{e.full}, cardiac physiologist (CPRB {lic:####})
=== us - 9-60
PUMP/CGM TROUBLE TICKET – diabetes tech line
#{oid:T-######|INC#######}  opened {d:iso} by {a.full}, CDCES
caller: {f1.full} re {p.full}  cb {phone}  alt {p.email}
pump t:slim X2 SN {dev:######|1######}; transmitter {dev:8^&&&&|4#####}; phone app on wifi {ip}
 
issue: control-IQ off since {d-1:us} 11p. BG 412, ketones 1.8 (Precision Xtra). pt vomit x1.
- told to give 6 u lispro by syringe, change site, water; recheck 1h. dka rules reviewed. TDD ~38 u, basal 0.7-0.95, ICR 1:9, ISF 45
- 0930 cb – BG 288 ketones 0.6. 
- logs pulled: occlusion alarm 0212, pt silenced. cartridges from lot {oid:M######|&&#####}; no recall on file 
- replacement shipped {d+1:us} via {=UPS|FedEx} trk {oid:1Z&&&&&&##########|##############} to camp, {street}, {city} (pt at church camp w/ {fac:church} till {d+5:us})
- ins {hp:########-##}, still in warranty
- glooko for {fac:clinic} at {url:https://my.sugarlog-bayfront.com/p/######|https://t1d.bayfrontendo.org/u/%%##}
closing. endo FYI. Somogyi vs dawn unlikely.
=== mix - 26-58
GENETIC COUNSELING – PEDIGREE INTAKE (phone)
Caller: {p.full} (proband)   Interpreter: {=none|Farsi|Spanish|Somali|Tagalog}   Date {d:iso}   GC: {a.full}, CGC

I:1  {m1.full}, d. {age90}, "old age", from {world}
I:2  {f1.f}, d. 49 colon ca
II:1 {m2.f}, polyps at 38, colectomy; MLH1 IHC absent
II:2 {f2.f} (mother), endometrial ca 46, lives {city}; tested at {fac:lab}, #{oid:GX######|##MG####}
II:3 {m3.f}, estranged, glioblastoma? (Turcot)
III:1 proband – age {age}, well, c-scope {d-130:iso} one 4 mm TA
III:2 sister {f3.f} – pregnant; wants to know before the birth
III:3 half-brother {m4.full}, {phone}

PREMM5 {#8-44}%. Amsterdam II met. MLH1 c.1852_1854delAAG familial; PMS2 pseudogene caveat; MSH6, EPCAM neg in {f2.f}. Discussed aspirin 600 mg (CAPP2), GINA, cascade.
Kit mailed to {street}, {city@b}, {st@b}. Buccal not blood (BMT 2011). Insurance {hp:^^########^}, self-pay cap $250.
Family letter → {p.email}. Chart {mrn:G####|GC-#####}
=== us - 33-81
COMPREHENSIVE GENOMIC PROFILE                  Report {oid:TRF######|ORD-#######-01}
PATIENT {p.FULL}     DISEASE Cholangiocarcinoma, intrahepatic     DATE {d+11:dmyc}
DOB {dob:dmyc}   SEX {p.Male}   MEDICAL RECORD # {mrn:########}
PHYSICIAN {a.full}    FACILITY {fac}    FACILITY ID {oid:######}    PATHOLOGIST {b.full}
SPECIMEN Liver core, block {oid:S##-##### A2|SP-##-####-B1}   COLLECTED {d-20:dmyc}   RECEIVED {d:dmyc}

BIOMARKER                          THERAPY (in tumor type)
FGFR2 fusion (FGFR2-BICC1)         pemigatinib, futibatinib
IDH1 R132C – not detected          —
TMB 3 Muts/Mb; MS-Stable           —
CDKN2A/B loss; TP53 R273H VAF 31%  none
ERBB2 V777L                        tucatinib + trastuzumab (clinical trial)
BAP1 E31fs*                        consider germline (uveal melanoma) 

Call log: {d+12:us4} {c.f} from Dr. {a.l}'s office in {city} confirmed ECOG 1, CA 19-9 {#44-2200} U/mL, bili 1.1; FIGHT-202 data faxed to {fax}. {d+13:us4} molecular tumor board ({e.full}): pemigatinib 13.5 mg 2 wk on/1 off, phosphate, eye exam.
Appeal {oid:########-A}, plan {hp:##########}; specialty pharm {fac:pharm} {phone}.
View: {url:https://connect.stonegatedx.com/r/********|https://www.cgp-pinegrove.com/trf######}. Lab director license {lic:##D#######}
=== uk - 29-76
UKONS 24-HOUR TRIAGE LOG SHEET
Call taken {d:uk4} 02:35 by {a.f} (bleep holder)     Hospital: {fac}
Caller: {b1.full} (partner)     Pt: {p.full}   {dob:uk2}   Hosp no {mrn:######^|^^#####}   Tel {phone}
Consultant: Dr {c.l}    Dx: DLBCL stage IIIB, IPI 3    Regimen: R-CHOP C2 D9   G-CSF: yes, Zarzio

Temp 38.4 at 02:10, shivering → RED (sepsis)
Mucositis AMBER. Diarrhoea 3/day GREEN. PICC (Groshong 4 Fr) site a bit red. Bleeding no. Performance 2. 
On apixaban? no. Pred D5 finished. Allopurinol 300.

Advice: 999/own transport to ED now, neutropenic alert card shown, tazocin 4.5 g + gent within 1 h. Will travel w/ brother-in-law {m1.f} from {city}, ETA 40 min, silver Skoda {plate} – security told for barrier.
Caller asks that mother-in-law {fs1.f}, {age90}, isn't told yet.

ED NIC {e.full} informed 02:44. Bed: side room 4. Outcome entered next day: neut 0.1, CRP 188, BC Klebsiella. Trial: on REMoDL-B? No. Study ID n/a.
Advised re hydration, no paracetamol before temp rechecked, keep PICC dressing dry.
Call recording ref {bio:VR-########|voice_######}.
=== us - 24-89
HANDOFF 6 EAST {d:us} 1845  (I-PASS) 

RM   PT                     AGE  ATT        ILLNESS / SUMMARY                                       TO DO
601  {p.LF}    {age}   {c.l}    Watcher. DKA, gap 19→12, K 3.4.         bmp q4, call {c.l} if gap opens
602  {e.LF}   67   {g.l}    Stable. NSTEMI, cath {d+1:us} AM. Heparin 18 u/kg/h    NPO MN. son {m1.f} {phone}
603  {h.LF}   {age90}   {g.l}    Stable. UTI/delirium, CAM+. from SNF      PM Seroquel 12.5, no Haldol (Parkinson)
604  {i.LF}   29   {c.l}    Sickle (HbSS) VOC, PCA 0.3/6/3    retic; no Demerol
605  {j.LF}  51   {k.l}    Pancreatitis. CIWA 12. Trial pt, call study RN before any abx
606  empty – reserve for OSH tx from {fac}, ETA 2100
607  {r.LF}  44  {k.l}   Guillain-Barré, NIF -38, FVC 2.1. IVIG d3  NIF q6, ICU if <-25

Misc: Pyxis down, IT tkt {oid:RITM######}. 603's daughter arriving {d+1:us}.
=== au - 2-2
AIR/Clinic IMMUNISATION HISTORY STATEMENT
For: {p.full}    born {dob:ukl}    IHI/Medicare {ssn:#### ##### # #|##########}
Parent: {f1.full}, {street}, {city} {st} {zip}
As at {d:ukl}                        Provider: {fac:clinic} (prov. {lic:######^|#######^})

Date given       Age    Vaccine (dose)                Batch
{d-900:dmyc}        6 wk   Infanrix hexa 1               {oid:A21C^###^|^#####}
same visit       6 wk   Prevenar 13 / Rotarix 1        {oid:^^####}
{d-836:dmyc}        4 mo   Infanrix hexa 2               not recorded
{d-531:dmyc}        12 mo  MMR 1; Nimenrix               {oid:^######}
overdue          4 yr   DTPa-IPV                      due {d+20:dmyc}

Adverse event: febrile convulsion the night after, seen at {fac}, AEFI ref {oid:AEFI-#####}. Egg allergy – nil. BCG given in {world} (scar seen).
Note – mum says she uses her maiden name {b.l} on the other card; kinder is {fac:school}, director {c.f} wants copy by {d+10:ukth} → {c.email}.
=== uk - 20-68
TRAVEL & OCCUPATIONAL CLINIC – consultation card
{p.full}, {age}; passport {lic:#########}
Leaves {d+24:ukth} → {world} → {world}; back in five weeks. Purpose: with {emp} surveying; medical insurer policy {hp:TRV/#######|##-#####-^}.
 
PMH: Gilbert's, migraine, splenectomy 2010 (RTA, {fac}). G6PD 8.1. Mefloquine – vivid dreams "like Alice in Wonderland syndrome".
Given today {d:uk4}:  MenACWY (lot {oid:^^^###^^}), rabies 1/3, Typhim Vi, Dukoral x2. YF – Stamaril, ICVP certificate no. {oid:GB-######|######}, valid from {d+10:uk4}.
Return {d+7:uk} for rabies 2; third dose at three weeks.
Malarone 250/100 x 47. Azithro 500 standby. Pen V 500 bd.
Entry screening: IGRA neg. Biometric residence permit {lic:^^#######}; fingerprint appt at {city} ref {bio:FP-####-####|UAN-BIO-######}.
Travelling w/ colleague {a.full} & {a.f}'s wife {f1.f} (pregnant – Zika advice).
Yellow book signed {c.full}, nurse, NMC {lic:##^####^}
=== mix - 18-64
REFUGEE HEALTH ASSESSMENT – DOMESTIC SCREEN
Name (as on I-94): {p.LF}   Alien no. {lic:A#########|A###-###-###}   DOB (assigned): {dob:dmyc}
Arrival: {d-40:DMY} from {world}. Resettlement case {oid:^^-######|##-#####}, case size 6. Caseworker {a.full}, {phone}
Residence: {street}, {city}, {county}. Sponsor: {fac:church}
Language: {=Dari|Tigrinya|Kinyarwanda|Rohingya|Karen|Arabic}  Interpreter by phone

Vitals BP 122/80 BMI 19. Hgb 10.4 MCV 68 (Hgb electrophoresis → β-thal trait). HBsAg + / e Ag – ; ALT 44; FibroScan 5.1 kPa. QFT + ; CXR clear → 4R (rifampin 600 mg x 4 mo, start {d+3:DMY}). Stool: Giardia. Strongyloides IgG 3.9 → ivermectin 200 mcg/kg. Pb {#2-9}. RHS-15 = {#6-38}; HTQ; nightmares re detention. FGM type II (WHO) if F.

Family: wife/husband {b.f}, children {c.f}, {e.f}; mother-in-law {f1.full}, {age90} by her count, came on same flight – Pott disease 1970s.
Overseas exam: {d-170:DMY}, iris scan no. {bio:###-##^#####|UNHCR-IR-########}.
Brother {m1.f} drives pt; works nights {emp}.
RTC {d+21:DMY}. {h.full}, MD. Medicaid {hp:########}
=== us - 20-80
BIOREPOSITORY INTAKE & DEVIATION LOG       protocol {oid:IRB-##-#####|STUDY########}     freezer F7

participant  barcode        type              collected   rec'd       temp    tech
{oid@a:BR-####}      {oid:&&#######}    PAXgene RNA       {d:iso}  same day    ok      {a.il0}
{oid@b:BR-####}      pending    FFPE curl 10 um   {d-300:iso}  late      RT      {b.il0}
{oid@c:BR-####}      n/a         gait+voice wav    {d+1:iso}  —       —       —

DEVIATION 1 – {oid@c}: files {bio:gait_####_skel.bvh|GT-######} and {bio:voice_####.flac|VX######} uploaded with real name in metadata ("{p.full}", {mrn:#######}). Removed same day; PI {c.full} notified; server {ip}. 
DEVIATION 2 – {oid@b}: label had DOB {dob:us4} and {e.f}'s handwriting "pt of Dr {g.l}, {city}". 
DEVIATION 3 – consent v2 signed instead of v3; participant (Huntington's, CAG 43, UHDRS TMS {#8-52}) re-consented by phone {phone} w/ spouse on line.

Stipend: ClinCard {acct:########}. ENROLL-HD not linked. Backup power test passed; CO2 tank 40%.
Questions {c.email}
=== us - 29-84
HD TREATMENT SHEET     unit: {fac:clinic} Dialysis
Pt {p.lf}   {mrn:#####|D####}   Tx date {d:usdash}   Chair 11   Machine 2008T s/n {dev:#T#######|#TOS######}
Rx: F180NRe, 4 h, 2K/2.5Ca, BFR 400 DFR 700, EDW {#58.0-112.0} kg, hep 3000 + 500/h. Nephr: Dr {a.l}
Access: R IJ Permcath (lot {dev:MK^^###|########}); L BC AVF maturing, Allen nl, created by Dr {b.full}

Pre  BP 174/92 sit  P 80  T 97.6  Wt +3.4
0615 on. 0700 158/84 UF 900. 0800 96/50 cramping, Trendelenburg, NS 200, UF min. 0900 118/66.  1015 off. Post wt -2.6
Meds: Epogen 6000 u, Venofer 50, Zemplar 4 mcg. Kt/V 1.31. phos 7.2, iPTH 612, Hgb 9.6, K 5.8, alb 3.4 ({d-6:usdash}).
RN notes: pt upset — ride ({emp} van, driver {c.f}, tag {plate}) left w/o {p.him} {d-2:us}. Wants to switch to {city} unit nr {p.his} dtr {f1.full} {phone}. Travel dialysis {d+9:us}–{d+13:us} arranged at {fac}. Missed tx Fri. Hep B due. Transfusion? Jehovah's Witness card on file {oid:JW-####|#####}.
SSN {ssn} confirmed. MSP q'naire: {hp:^########^}.
{g.full}, RN / PCT {h.f}
=== us F 17-41
NEWBORN RECORD / BIRTH WORKSHEET
Mother: {p.lf}  {age}  MRN {mrn@m:#######}   Acct {acct:N########}
Infant: BG/BB "{p.l}, {=Girl|Boy} A" – named {as.full}…  MRN {mrn:#######}   Band x4   HUGS tag {dev:H######|$$$$$$}
DOB {d:us4}  0347   Wt 3310 g  L 50.5 cm  HC 34   Apgar 8/9   GA 39.4 (Ballard 38)
Footprints {bio:FT-######|ftp_#####_LR} taken
Delivery: VAVD (Kiwi), Dr {b.full}; nurse {c.f}. Nuchal x1, McRoberts, no Erb's palsy. Cord pH 7.24.
Vit K, erythro, Engerix-B lot {oid:^&&##|#^^##}. Bili 24 h 6.8 (Bhutani LIR). CCHD 99/100. OAE pass R, refer L → ABR {d+10:us4} {fac:clinic}. NBS card {oid:##########|^^########}.
Ortolani/Barlow neg; Mongolian spots; Epstein pearls.
Feeding: breast + Similac. Lactation consult done, LATCH 8.
Father: {m1.full} (paternity affidavit signed). Address {street}, {county}
GM {f1.f} to help. Car seat check OK.
Birth cert file no. {oid:1##-##-######}.
Peds appt {d+3:us4} {h.l}
=== us - 40-87
<ClinicalDocument xmlns="urn:hl7-org:v3">
 <id root="2.16.840.1.113883.19.5" extension="{oid:TT####|DOC-########}"/>
 <effectiveTime value="{d:hlt}-0500"/>
 <recordTarget><patientRole>
  <id extension="{mrn:########}" root="2.16.840.1.113883.19"/>
  <addr use="HP"><streetAddressLine>{street}</streetAddressLine><city>{city}</city><county>{county:x}</county><state>{st}</state><postalCode>{zip}</postalCode></addr>
  <telecom value="tel:{phone:+1-###-###-####|(###)###-####}" use="MC"/><telecom value="mailto:{p.email}"/>
  <patient><name use="L"><given>{p.f}</given><family>{p.l}</family></name><administrativeGenderCode code="{p.sx}"/><birthTime value="{dob:hl}"/></patient>
 </patientRole></recordTarget>
 <author><assignedAuthor><id extension="{npi}"/><assignedPerson><name><given>{a.f}</given><family>{a.l}</family><suffix>MD</suffix></name></assignedPerson></assignedAuthor></author>
 <custodian><name>{fac}</name></custodian>
 <component><section><title>Plan of Treatment</title><text>
  COPD GOLD 3, FEV1 41%. Trelegy 100/62.5/25 daily; prednisone 40 mg x5d. Pulm rehab starts {d+12:usl} w/ {b.full}, RRT. Oxygen concentrator (Inogen G5, SN {dev:G5#######|########}) 2 L. LDCT Lung-RADS 2. Granddaughter {f1.f} will drive {p.him} from {city@b}. BODE 5. Call {phone} for mMRC change.
 </text></section></component>
 <telecom value="{url:https://hie.cedarvalley.org/ccd/######|http://xds.threerivers.org/doc?id=#####}"/> <!-- src {ip} -->
</ClinicalDocument>
=== uk F 19-39
STRATEGY DISCUSSION / SAFEGUARDING CHILDREN – minutes
Date: {d:ukthy}, MS Teams.   LCS no. {oid:#######}    Chair: {a.full} (Team Manager, {county} MASH)

Children: {fsb.full} (F, 6); {msc.full} (M, 11 weeks, NHS {nhs})
Mother: {p.full}, {dob:uk4}   Father of {msc.f}: {m1.full}, of no fixed abode

Medical: Dr {e.full} (Paeds, {fac}) – {msc.f} brought by mother with swollen R thigh. Skeletal survey spiral femoral #, healing L 7th rib posterior, classic metaphyseal lesion tibia. CT head NAD, eyes no RH. Bloods: Ca 2.51, ALP 340, PTH n, vit D 38; COL1A1/2 sent for OI (not Ehlers-Danlos). No explanation beyond "cot bars".
Police: DC {h.l} – previous call-out, male voice heard on 999 tape, exhibit {bio:VOICE/##/###|AUD-#####}. PNC markers.
Education: DSL – {fsb.f} said "{m1.f} squeezed baby".  HV: weights 25th → 9th centile.

Decision: s.47, joint. baby remains in hosp; {fsb.f} to MGM {fs1.full}, {city@b}, viability asap. Great-gran, {age90w}, also in household – adult SG referral. ICPC within 15 working days. Legal planning mtg tomorrow.
Out of hours {phone}
=== uk - 90-99
MEDICAL EXAMINER – SCRUTINY RECORD (MCCD)
Deceased: {p.fL}     Age: {age}     DOB {dob:uk4}    DOD {d:uk4} 05:50    ME ref {oid:ME/##/####|ME######}
Usual address: {fac:nh}, {county}
Occupation: {=miner (retired)|retired district nurse|retired weaver|clerk}, formerly of {emp}; surviving spouse {b1.f}, {age90}
Attending practitioner: Dr {a.full} (GMC {lic:#######}) last saw {d-1:uk4}
Medical history: mixed dementia, CKD 4, mesothelioma? — asbestos exposure, HMC informed {d+1:uk} ref {oid:####-20##|C/####/##}; PPM {dev:########^|PJN######} removed for cremation (form 4). Ca bladder TURBT 2015.
Proposed: Ia bronchopneumonia  Ib –  II dementia, Alzheimer type; frailty
Call to bereaved: {fs1.full} (dau) {phone} {d+1:ukth} 14:10. No concerns; praised ward staff. Son {ms1.f} over from {world}.
Faith: prompt release N. Undertaker {g.l} & Sons, coll. van {plate}.
Verified: pupils fixed, no JVP, no Cheyne–Stokes. Syringe driver T34 returned (morphine 15 mg, midazolam 10 mg, glyco 1.2 mg).
MEO: {h.full}      NHS No {nhs}
=== au - 36-80
record_id|redcap_event|dem_first|dem_last|dem_dob|hosp_ur|consent_dt|stage|her2|ecog|c1d1|cycles|bor|last_contact|vital|notes|entered_by|src_ip
{oid:ONC-###|####-##}|screening_arm_1|{p.f}|{p.l}|{dob:iso}|{mrn:#######}|{d:iso}|IV|3+|1||||{d+2:iso}|1|"Echo LVEF 61%. T-DXd 5.4 mg/kg planned. Baseline RECIST sum 68 mm, liver and R axilla. Prior: paclitaxel, trastuzumab, pertuzumab (CLEOPATRA), PFS 19 months. Lives {city}, needs accom {d+13:iso}"|{a.email}|{ip}
{oid:ONC-###|####-##}|eot_arm_2|{e.f}|{e.l}|{d-27000~-24000:iso}|{mrn:#######}|{d-410:iso}|IV|1+|2||3|PD|{d-77:iso}|0|"Died at {fac:hospice}, {city@b}; per Dr {g.full}. CA-125 1,940. Platinum-refractory, high grade serous, BRCA wt, HRD negative. Paracentesis x4. PARAGON-like cohort; Meigs excluded"|{a.email}|
#codebook {url:https://redcap.larkfield.edu.au/c/####|https://rc.thornbury.org.au/pid=###}; site {fac}
=== us - 13-24
{d:usl}
Eating Disorders PHP – weekly family session (60 min)      clinician {a.full}, LMFT #{lic:######|MFT####}

Present: {p.f}, mother {fs1.f}, father {ms1.f}; stepmother {f3.f} by phone. Twin {b.f} declined.

Theme: blind weights and who does Sunday dinner. {p.f} was able to say "I hear {c.f} even when nobody's talking" (externalising the illness as "{c.f}" since treatment with Dr. {e.l} at {fac}). {ms1.f} raised his voice once, repaired. Discussed the {d-5:us} slip (laxatives). {p.f} wants to walk at graduation from {fac:school} on {d+24:usd}; contract drafted.

Objective: wt restored to {#84-97}% IBW. K 3.4, phos 2.9, orthostatic delta HR 31. EDE-Q 4.2. Russell's sign fading, lanugo. SCOFF 4. Fluoxetine 40, olanzapine 2.5. DEXA Z -2.1.

Risk: passive SI, no plan. SIB healed. Safety plan on phone.
Next: {d+7:us} 4 pm. Authorization {oid:BH#######|#######-##}; member {hp:^^^###^#####|#########}. UR nurse {g.f} @ {phone}.
Pt ID {mrn:PHP-####|######}
=== uk - 45-84
{fac@r}                                   Ward discharge – Stroke

Dear Dr {a.l}                                   cc Pt, {fac:clinic}

We had the pleasure of {p.mr} {p.l}'s company from {d:ukth} to {d+11:ukthy}. (DOB: {dob:dot}; Unit no: {mrn:######|^##-####}.) {p.He} developed a facial droop whilst doing the weekly shop with {p.his} wife {f1.f}; FAST +ve, NIHSS 9, thrombolysed (alteplase 0.9 mg/kg) door-to-needle 38 min then taken by blue light to {fac@t} for thrombectomy by Dr {b.full}, TICI 2b, device lot {dev:########|^###-##}. CT perfusion RAPID mismatch 2.4. LDL 4.1, HbA1c 44, PFO RoPE 3. No AF on 72-h tape; no Fabry.

At discharge: mRS 2, Barthel 16/20, dysphasia mild; MoCA 21; swallow safe (IDDSI 7). 

Tablets: clopidogrel 75, atorvastatin 80, ramipril 2.5→5.

Driving: told no for a month (holds HGV entitlement with {emp}, licence {lic:^^^^^######^^###}). DVLA aware. ESD team, {c.f}, will visit on {d+13:ukd} at the bungalow: {street}, {city}, {zip}. Daughter {fs1.full} has flown in, mob {phone}. Consent to SSNAP. R&D: screened OPTIMAS.

{e.full} FY2 for Dr {g.l}   typed {d+12:dot}
=== mix - 3-70
RAPID RESPONSE / CODE BLUE RECORD
LABEL: {p.LFM} {mrn:########} {dob:us4}
Date {d:us4} Time called 13:04  Loc: {=MRI holding|Radiology B2|Cafeteria}  Witnessed Y
Team: leader {a.full}; airway {b.l}; compress {c.f}; recorder {h.full}

13:05 PEA. CPR, LUCAS (s/n {dev:#### ####|30##-####}). 13:07 epi 1 mg #1. 13:09 rhythm VF – 200 J. 13:10 epi #2, amio 300. 13:12 ETT 7.5 Glidescope, EtCO2 18. 13:14 TdP? Mg 2 g. 13:17 ROSC; ABG 7.11/58/190/18; K 6.9 → CaCl 1 g, insulin 10 + D50.
13:25 to ICU. Pads/zoll strip file {oid:ZR########}.
Cause: gadolinium? vs hyperK (missed HD {d-1:us}). H's and T's done.
Allergies: none known per {fac:clinic} chart. Pt here for MRI C-spine (Chiari I), order {oid:#########}, referred by Dr {j.full} in {city}.
Family: husband/wife {b1.f} notified in waiting rm; parents {m1.full} & {f1.full} en route from {world}/{city@b}, arrive {d+1:us}. Contact {phone}. Belongings in locker.
Event # {oid:RRT-##-####}
'''

def main():
    n, seed = int(sys.argv[1]), int(sys.argv[2])
    for ti, t in enumerate(load()):
        for i in range(n):
            text, spans = render(t, random.Random(f'{seed}/{ti}/{i}'))
            print(json.dumps({'template': ti, 'text': text, 'spans': spans}, ensure_ascii=False))

if __name__ == '__main__':
    main()
