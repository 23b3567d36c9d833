#!/usr/bin/env python3
"""tt.py N SEED : synthetic clinical notes (all invented) as JSON Lines, 40 templates.
Slots: <<gen>>, <<gen#id>> (repeat same value), suffix ^ upper, _ lower.  [[a~b]] free choice.  {60-99} number."""
import datetime, json, random, re, sys

F = {
 'us': ("Marisol Denise Keisha Abigail Tamsin Priya Lourdes Bernadette Joelle Shanice Winifred Carla Yesenia Hannah Opal Dolores Thuy Amara".split(),
        "Darnell Curtis Emilio Wendell Travis Hector Nolan Omar Reggie Stanley Minh Clifford Andre Gideon Luther Brent Joaquin Ezra".split()),
 'uk': ("Philippa Eilidh Gwen Maureen Saoirse Fatima Beryl Niamh Jacinta Hilary Imogen Sunita Orla Doreen".split(),
        "Alistair Declan Rhys Nigel Callum Fergus Imran Desmond Padraig Trevor Hamish Cormac Graham Ewan".split()),
 'au': ("Kirra Bronwyn Marama Shona Lynette Aroha Tegan Mei Raewyn Sheryl".split(),
        "Lachlan Wiremu Bruce Tane Darcy Neville Angus Hemi Clive Kieran".split()),
 'de': ("Annegret Heike Ursula Franziska Gudrun Katrin Ilse".split(), "Jürgen Matthias Horst Torsten Uwe Dieter Lukas".split()),
 'fr': ("Solène Mireille Odile Camille Ghislaine Aurélie".split(), "Thierry Étienne Bastien Gérard Loïc Fabrice".split()),
 'es': ("Rocío Inmaculada Nuria Begoña Marta Consuelo".split(), "Íñigo Álvaro Gonzalo Rubén Jordi Fermín".split()),
 'in': ("Lakshmi Deepika Kavitha Anjali Sushma Meenakshi".split(), "Rajesh Venkatesh Sandeep Arjun Harpreet Gopal".split()),
}
F['ca'] = F['us']; F['ie'] = F['uk']; F['nz'] = F['au']
L = {
 'us': "Okafor Delgado Whitcomb Brannigan Tran Castellanos Mayfield Pruitt Haverkamp Stallworth Nakamura Lindqvist Abernathy Villarreal O'Rourke Kowalczyk McAdoo Featherstone Boudreaux Yazzie Ferrante Hollingsworth Sandoval Ruiz-Keller Tillman Goldfarb".split(),
 'uk': "Hargreaves Pemberton Ní Achebe-Cole Gallagher Llewellyn Braithwaite Mahmood O'Dowd Sutcliffe Farquharson MacInnes Threlfall Ashworth Kilbride Fitzgibbon Ogden Rafferty".split(),
 'au': "Tautahi Beaumaris Henare Macklin Whitford Papadakis Ngata Driscoll Kettlewell Fairweather Ropata Zhou".split(),
 'de': "Brückner Schellenberg Hofmeister Vogelsang Petersen Krautwald Lindemann".split(),
 'fr': "Delacourt Beaurepaire Lemonnier Chauvin Roussillon Thibaudeau".split(),
 'es': "Arrizabalaga Montesinos Quintanilla Carvajal Etxeberria Palomares".split(),
 'in': "Venkataraman Chatterjee Deshpande Iyengar Bhattacharya Gill Reddy".split(),
}
L['uk'].remove('Ní'); L['ca'] = L['us']; L['ie'] = L['uk']; L['nz'] = L['au']
CITY = {
 'us': [("Dunmore","PA","18512"),("Zanesville","OH","43701"),("Yakima","WA","98902"),("Port Larkin","ME","04609"),("Bogalusa","LA","70427"),("Las Cruces","NM","88005"),("Fond du Lac","WI","54935"),("Wexley Falls","NY","12839"),("Sedalia","MO","65301"),("Tulare","CA","93274")],
 'uk': [("Skipton","","BD23 {n}QA"),("Kettering","","NN1{n} 6TL"),("Llanelli","","SA1{n} 2RW"),("Oban","","PA34 {n}HX"),("Whitby","","YO2{n} 3DD"),("Stourbridge","","DY{n} 1JF")],
 'ie': [("Castlebar","","F23 K{n}X7"),("Tullamore","","R35 D{n}W2"),("Clonmel","","E91 A{n}V6"),("Letterkenny","","F92 H{n}T3")],
 'ca': [("Moose Jaw","SK","S6H {n}K2"),("Peterborough","ON","K9J {n}R5"),("Kamloops","BC","V2C {n}M7"),("Rimouski","QC","G5L {n}B9")],
 'au': [("Wagga Wagga","NSW","2650"),("Toowoomba","QLD","4350"),("Ballarat","VIC","3350"),("Bunbury","WA","6230")],
 'nz': [("Whanganui","","4500"),("Timaru","","7910"),("Rotorua","","3010")],
 'in': [("Coimbatore","Tamil Nadu","641012"),("Nashik","Maharashtra","422 005"),("Ludhiana","Punjab","141001")],
 'de': [("Göttingen","","37073"),("Bad Kreuznach","","55543"),("Celle","","29221")],
 'fr': [("Angers","","49100"),("Saint-Brieuc","","22000"),("Valence","","26000")],
 'es': [("Logroño","","26003"),("Jerez de la Frontera","","11402"),("Lugo","","27001")],
}
COUNTY = {'us':["Harlow County","Tuscarawas County","Kittitas County","Lackawanna County","Doña Ana County","St. Tammany Parish"],
 'uk':["North Yorkshire","Northamptonshire","Carmarthenshire","Argyll"],'ie':["Co. Mayo","County Offaly","Co. Tipperary","County Donegal"],
 'ca':["Hastings County","Frontenac County"]}
FAC = {
 'us':["Larkmere Regional Medical Center","St. Brannoc's Hospital","Three Rivers VA Medical Center","Mercy Hollow Clinic","Pine Bluff Family Health","Kessington Memorial Hospital","Sunrise Meadow Care Center","Otter Creek Surgical Center"],
 'uk':["Thornbeck General Hospital","Royal Wexcombe Infirmary","Millbrook Surgery","The Limes Medical Practice","Ysbyty Glan Arth","Queen Maud Hospital"],
 'ie':["St Finbarr's Regional Hospital","Lough Dara Primary Care Centre","Mater Brigid Hospital"],
 'ca':["Prairie Lakes Health Centre","Hôpital Sainte-Odile","Trillium Bay General Hospital"],
 'au':["Wattle Creek Base Hospital","St Cedd's Private Hospital","Banksia Road Medical Centre"],
 'nz':["Awarua Hospital","Kowhai Street Medical","Te Rimu Health Centre"],
 'in':["Sri Annapurna Hospital","Kaveri Multispeciality Hospital","Jeevan Jyoti Nursing Home"],
 'de':["Klinikum Sankt Ansgar","Kreiskrankenhaus Hohenfels"],'fr':["Clinique des Tilleuls","Centre Hospitalier Saint-Maurille"],
 'es':["Hospital Virgen del Soto","Centro de Salud Las Acacias"],
}
EMP = {'us':["Tollgate Freight","Harrow & Pine Bakery","Delmonte Steel Fabricators","Quillon Software Inc.","Red Mesa School District","Big Sky Poultry","Bluebonnet Roofing LLC"],
 'uk':["Hathersage Cables Ltd","Pennine Biscuit Co.","Norwell Logistics"],
 'ca':["Wapiti Lumber Ltd.","Great Plains Potash Corp"],'au':["Mulga Downs Mining Pty Ltd","Coolabah Transport"]}
for k in ('ie','in','de','fr','es','nz'):
    EMP.setdefault(k, EMP['uk'] if k in ('ie',) else EMP['au'])
ST = {'us':["Chestnut St","W. Larkspur Ave","Old Mill Rd","County Road 12","Magnolia Blvd","N 14th Street","Quarry Hill Drive"],
 'uk':["Bramley Road","Church Lane","Station Terrace","Mill Hill","Heol Fawr","Victoria Crescent"],
 'ca':["Saskatoon Ave","Portage Cres","rue des Érables","King St E"],'au':["Jacaranda Parade","Kauri Rd","Wharf Street","Banksia Ct"],
 'in':["Gandhi Nagar Main Road","MG Road","Temple Street"]}
ST['ie'] = ["Abbey View","Chapel Street","Pearse Road"]; ST['nz'] = ST['au']
MON = "January February March April May June July August September October November December".split()
MFR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
MES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
W90 = {90:"ninety",91:"ninety-one",92:"ninety-two",93:"ninety-three",94:"ninety-four",95:"ninety-five",96:"ninety-six",97:"ninety-seven",98:"ninety-eight"}

def fmt(d, f):
    m, dd, y = d.month, d.day, d.year
    M = MON[m-1]; o = "th" if 11 <= dd <= 13 else {1:"st",2:"nd",3:"rd"}.get(dd % 10, "th")
    return {'us':f"{m}/{dd}/{y}",'us0':f"{m:02}/{dd:02}/{y}",'us2':f"{m}/{dd}/{y%100:02}",'md':f"{m}/{dd}",'md0':f"{m:02}/{dd:02}",'mdd':f"{m:02}-{dd:02}",
     'dash':f"{m:02}-{dd:02}-{y}",'iso':f"{y}-{m:02}-{dd:02}",'comp':f"{y}{m:02}{dd:02}",'long':f"{M} {dd}, {y}",'longo':f"{M} {dd}{o}, {y}",
     'mdl':f"{M} {dd}",'mds':f"{M[:3]} {dd}",'mdo':f"{M} {dd}{o}",'dm':f"{dd} {M[:3]}",'dml':f"{dd} {M}",'dmo':f"{dd}{o} {M}",'dth':f"the {dd}{o} of {M}"[4:],
     'dmy':f"{dd} {M[:3]} {y}",'dmyl':f"{dd} {M} {y}",'dmon':f"{dd:02}-{M[:3].upper()}-{y}",'dmon2':f"{dd:02}{M[:3].upper()}{y%100:02}",
     'uk':f"{dd:02}/{m:02}/{y}",'uk2':f"{dd:02}/{m:02}/{y%100:02}",'ukd':f"{dd:02}-{m:02}-{y}",'de':f"{dd:02}.{m:02}.{y}",
     'fr':f"{dd} {MFR[m-1]} {y}",'es':f"{dd} de {MES[m-1]} de {y}",'my':f"{M} {y}",'mmy':f"{m:02}/{y}",'mys':f"{M[:3]} {y}",'ysl':f"{y}/{m:02}/{dd:02}"}[f]

FMTS = 'us us0 us2 md md0 mdd dash iso comp long longo mdl mds mdo dm dml dmo dth dmy dmyl dmon dmon2 uk uk2 ukd de fr es my mmy mys ysl'.split()

class Note:
    def __init__(s, rng, reg):
        s.r, s.reg, s.memo, s.p = rng, reg, {}, {}
        s.base = datetime.date(2018,1,4) + datetime.timedelta(days=rng.randrange(2700))
        s.a = rng.randint(31, 84); s.a9 = rng.randint(91, 98)
        s.dob = s.birth(s.a); s.dob9 = s.birth(s.a9)
        s.city = rng.choice(CITY[reg]); s.city2 = rng.choice([c for c in CITY[reg] if c != s.city])
    def birth(s, a):
        return s.base - datetime.timedelta(days=int(a*365.25) + s.r.randint(20, 340))
    def pat(s, t):  # 9 digit, 8 nonzero digit, A letter, H hex
        R = s.r
        return ''.join(str(R.randint(0,9)) if c=='9' else '9' if c=='§' else str(R.randint(2,9)) if c=='8' else R.choice("ABCDEFGHJKLMNPRSTUVWXY") if c=='@' else R.choice("0123456789abcdef") if c=='#' else c for c in t)
    def one(s, *t): return s.pat(s.r.choice(t))
    def person(s, k):
        if k not in s.p:
            g = {'f':0,'m':1}.get(k[-1] if len(k) > 1 else '', s.r.randint(0,1))
            used = {x for v in s.p.values() for x in v[:2]}
            fn = s.r.choice([x for x in F[s.reg][g] if x not in used])
            ln = None
            if k[0] == 's':
                ln = next((v[1] for q, v in s.p.items() if q[0] == 'p'), None)
            if not ln: ln = s.r.choice([x for x in L[s.reg] if x not in used])
            s.p[k] = (fn, ln, s.r.choice("ABCDEGHJKLMNRSTW"))
        return s.p[k]
    def gen(s, g):
        R, reg = s.r, s.reg
        if '.' in g:
            k, w, *o = g.split('.')
            if k in ('dob','dob9') or (k == 'd' and w.split('/')[0] in FMTS):
                f = R.choice(w.split('/')); b = {'d':s.base,'dob':s.dob,'dob9':s.dob9}[k]
                return fmt(b + datetime.timedelta(days=int(o[0]) if o else 0), f), 'DATE'
            fn, ln, mi = s.person(k)
            flat = lambda x: ''.join({'é':'e','É':'e','ü':'ue','ö':'oe','ä':'ae','ï':'i','è':'e','í':'i','Í':'i','ñ':'n','Á':'a','á':'a',"'":'','-':''}.get(c,c) for c in x).lower()
            a, b = flat(fn), flat(ln)
            if w == 'full': return R.choice([f"{fn} {ln}"]*3 + [f"{fn} {mi}. {ln}"]), 'NAME'
            if w == 'fl': return f"{fn} {ln}", 'NAME'
            if w == 'il': return f"{fn[0]}. {ln}", 'NAME'
            if w == 'first': return fn, 'FIRST'
            if w == 'last': return ln, 'LAST'
            if w == 'lf': return R.choice([f"{ln}, {fn}"]*2 + [f"{ln}, {fn} {mi}", f"{ln},{fn}"]), 'LASTFIRST'
            if w == 'hl7': return f"{ln}^{fn}^{mi}", 'LASTFIRST'
            if w == 'email':
                dom = R.choice(["mailbox.example.com","larkpost.net","quickmail.example.org","homeinbox.com"])
                return R.choice([f"{a}.{b}@{dom}", f"{a[0]}{b}{R.randint(2,99)}@{dom}", f"{b}_{a}@{dom}"]), 'EMAIL'
            if w == 'wmail': return f"{a[0]}.{b}@{R.choice(['thornbeck-health','larkmere','prairielakes','awarua-health'])}.{'org' if reg in('us',) else 'example.org'}", 'EMAIL'
            if w == 'user': return f"{a[0]}{b[:6]}{R.randint(10,99)}", 'ACCOUNT'
            raise KeyError(g)
        cs = reg if reg in ST else 'us'
        n = R.randint(2, 219)
        if g == 'age': return str(s.a), None
        if g == 'age9': return str(s.a9), 'AGE'
        if g == 'age9w': return W90[s.a9], 'AGE'
        if g == 'agesib': return str(R.randint(91, 99)), 'AGE'
        if g in ('city','city2'): return (s.city if g == 'city' else s.city2)[0], 'CITY'
        if g == 'state': return s.city[1], None
        if g == 'zip':
            z = s.city[2].replace('{n}', str(R.randint(1,9)))
            if reg == 'us' and R.random() < .3: z += s.pat('-8999')
            return z, 'ZIP'
        if g == 'county': return R.choice(COUNTY.get(reg, COUNTY['us'])), 'COUNTY'
        if g in ('fac','fac2'):
            if 'facs' not in s.memo: 
                H = [x for x in FAC[reg] if not re.search('Surgery|Practice|Clinic$|Family|Care C|Medical Centre|Health Centre|Street|Centro|Surgical', x)]
                a = R.choice(H); s.memo['facs'] = [a, R.choice([x for x in FAC[reg] if x != a])]
            return s.memo['facs'][g == 'fac2'], 'FACILITY'
        if g == 'emp': return R.choice(EMP[reg]), 'EMPLOYER'
        if g == 'street':
            if reg == 'de': return R.choice(["Lindenstraße","Am Stadtwall","Goethestr.","Kirchweg"]) + f" {R.randint(2,98)}{R.choice(['','','a'])}", 'STREET'
            if reg == 'fr': return f"{R.randint(2,98)}{R.choice([' bis',''])}{R.choice([', rue',' rue'])} {R.choice(['des Lilas','Victor-Hugo','du Vieux-Moulin'])}", 'STREET'
            if reg == 'es': return f"{R.choice(['C/ Mayor','Calle del Pozo','Avda. de la Paz'])} {R.randint(2,98)}, {R.randint(1,6)}º {R.choice('ABC')}", 'STREET'
            st = R.choice(ST[cs])
            if reg == 'us': return R.choice([f"{R.randint(101,9899)} {st}"]*3 + [f"{R.randint(101,9899)} {st}, Apt {R.randint(1,30)}{R.choice('ABC')}", f"{R.randint(101,9899)} {st} #{R.randint(1,40)}"]), 'STREET'
            if reg in ('au','nz'): return R.choice([f"{R.randint(1,12)}/{n} {st}", f"{n} {st}", f"Unit {R.randint(2,9)}, {n} {st}"]), 'STREET'
            if reg == 'uk': return R.choice([f"{n} {st}", f"Flat {R.randint(1,9)}, {n} {st}", f"{n}a {st}"]), 'STREET'
            if reg == 'in': return f"{R.choice(['No. ','Plot ','H.No. '])}{n}/{R.randint(1,9)}, {st}", 'STREET'
            return f"{n} {st}", 'STREET'
        if g == 'pobox': return s.one("PO Box 8999","P.O. Box 899","PO BOX 89999"), 'STREET'
        if g == 'phone':
            return s.one(*{'us':["(889) 889-9999","889-889-9999","889.889.9999","1-889-889-9999","+1 889 889 9999","889/889-9999"],
             'uk':["01889 889999","07899 889999","+44 7899 889999","(01889) 889 999"],'ie':["08{0} 889 9999".format(R.choice('3567')),"+353 87 889 9999","094 889 9999"],
             'ca':["889-889-9999","(889) 889-9999"],'au':["0489 889 999","(02) 8899 9999","+61 489 889 999"],'nz':["021 889 999","06 889 9999","+64 21 889 9999"],
             'in':["+§1 98899 89999","98899 98999","0422-2889999"],'de':["05589 889999","+4§ 171 8899999","0171/8899999"],'fr':["06 88 99 88 99","+33 2 88 99 88 99"],
             'es':["+34 688 99 88 99","688 998 899"]}[reg]), 'PHONE'
        if g == 'phonex': return s.one("889-889-9999 x8999","(889) 889-9999 ext. 8999","889-889-9999, ext 899"), 'PHONE'
        if g == 'phone7': return s.one("889-9999"), 'PHONE'
        if g == 'ext': return s.one("8999","89999"), 'PHONE'
        if g == 'url': return s.one("https://mychart.larkmere.example.org/visit/8#9#99","https://portal.brightcare.example.com/m/@@8999","www.patientlink-thornbeck.example.org/msg/89999","http://results.example.net/view?id=899999"), 'URL'
        if g == 'tele': return s.one("https://video.carebridge.example.com/j/899999899","https://meet.telehlth.example.org/r/@@@-8999","telehealth.example.net/room/#8##9#"), 'URL'
        if g == 'ip': return R.choice([f"{R.randint(11,203)}.{R.randint(1,250)}.{R.randint(1,250)}.{R.randint(2,250)}", f"10.{R.randint(1,250)}.{R.randint(1,250)}.{R.randint(2,250)}"]), 'IP'
        if g == 'ip6': return s.pat("2001:db8:8##9:#8::#9#"), 'IP'
        if g == 'mac': return R.choice([s.pat("#8:#9:##:9#:##:8#"), s.pat("#8-#9-##-9#-##-8#").upper()]), 'IP'
        if g == 'ssn':
            t = {'us':["889-89-9999","889 89 9999"],'uk':["889 899 9999","889-899-9999"],'ie':["8899999@A","8899999@"],'ca':["889 899 999","889-899-999"],
             'in':["8899 9999 8999","8899-9999-8999"],'au':["889 899 999"],'nz':["@@@8999"],'de':["65 180884 @ 889"],'fr':["2 88 0{0} 49 889 899 89".format(R.randint(1,9))],'es':["88999899@","88.999.899-@"]}[reg]
            return s.one(*t), 'SSN'
        if g == 'ssn4': return s.pat("8999"), 'SSN'
        if g == 'nino': return s.one("@@ 88 99 88 @","@@889988@"), 'SSN'
        if g == 'mrn': return s.one("88999899","8899999","M00889998","E8899999","00-889-998","88-99-88","889 98 99","H-889998"), 'MRN'
        if g == 'plan': return s.one(*{'us':["XQ@889A88999","@@@889988999","W8899 88999","8@@9-TE9-MK89","H889998899-01"],'ca':["8899 899 899-@@","8899899899@@"],'au':["8899 89999 8","88998 9999 / 2"],
             'de':["@889998899"],'in':["KHI/889/8899998"],'ie':["VH8899998"],'fr':["MUT-889988"],'es':["AN8899998899","SAN-88998899"]}.get(reg, ["BU-8899998"])), 'HEALTH_PLAN'
        if g == 'group': return s.one("GRP-88999","0088991","8899-003"), 'HEALTH_PLAN'
        if g == 'acct': return s.one("8000889998","A-8899899","88998899","FIN 88999899".replace("FIN ",""),"HAR889988"), 'ACCOUNT'
        if g == 'card': return s.one("4889 8999 8899 9988","5488-9989-8899-9898"), 'ACCOUNT'
        if g == 'iban': return s.one("DE89 3704 8899 8899 8999 89","DE88500105178899998899"), 'ACCOUNT'
        if g == 'npi': return s.pat("1889998899"), 'LICENSE'
        if g == 'dea': return s.one("B@8899998","F@8899899"), 'LICENSE'
        if g == 'lic': return s.one("MD-88999","A88998","ME 88999","0101-889989","036-889988"), 'LICENSE'
        if g == 'gmc': return s.pat("8899898"), 'LICENSE'
        if g == 'nmc': return s.pat("89@8899E"), 'LICENSE'
        if g == 'dl': return s.one("@889-8899-9988","@@889988@","@8899899"), 'LICENSE'
        if g == 'ukdl': return s.pat("@@@@@889988@@9@@"), 'LICENSE'
        if g == 'plate': return s.one(*{'us':["@@@-8999","8@@@899","@@8 99@"],'uk':["@@89 @@@","@@69 @@@"],'ie':["191-MO-8899","212-D-88991"],'ca':["@@@@ 889","889 @@@"],'in':["TN 38 @@ 8899","PB-10-@@-8899"]}.get(reg,["@@@ 889"])), 'VEHICLE'
        if g == 'vin': return s.one("1FTEW1E58K@@88999","5NPD84LF8JH889998","2HGFC2F89KH889989"), 'VEHICLE'
        if g == 'sn': return s.one("PJN889998S","SN-88-99899","@@8899899","8899-@@-0898"), 'DEVICE'
        if g == 'lot': return s.one("@88998","8899@@","L88-8999","22@88999"), 'DEVICE'
        if g == 'udi': return s.pat("(01)00889988998899(21)@8899998"), 'DEVICE'
        if g == 'bio': return s.one("FP-88999-RI","FPR88998899","BIO-8899-@@","fp_8##9#8#9"), 'BIOMETRIC'
        if g == 'voice': return s.one("VP-88999","VPRINT-8#9##8","vox_889998"), 'BIOMETRIC'
        if g == 'face': return s.one("FACE-8899-@8","fr_8##9##8#","FT-889988"), 'BIOMETRIC'
        if g == 'grp2': return s.pat('GRP-88999'), 'HEALTH_PLAN'
        if g == 'msg': return s.pat('MSG-88999899'), 'OTHER_ID'
        if g == 'kit': return s.pat('K-88999'), 'OTHER_ID'
        if g == 'prot': return s.one('AUR-899','CX8899-C-889','@@@-8899-08'), 'OTHER_ID'
        if g == 'school': return R.choice(['Jessup Creek','Harriet Lowe','Cottonwood','Eastmoor','St. Aldric']) + ' ' + R.choice(['Middle School','Junior High','Academy']), 'FACILITY'
        if g == 'acc': return s.one("S88-88999","SP-88-8999","CT8899998","88-889-98899","ACC88999899"), 'OTHER_ID'
        if g == 'case': return s.one("88-CV-8999","C-889988","2020-889998","INC-88999","PR88-08899"), 'OTHER_ID'
        if g == 'claim': return s.one("CLM88998899","WC-88-89998","8899-8899-01","E88999A8899"), 'OTHER_ID'
        if g == 'badge': return s.one("B-8899","88999","#8899".replace('#','')), 'OTHER_ID'
        if g == 'subj': return s.one("008-0899","US08-899","S-08-0889","889-0089"), 'OTHER_ID'
        if g == 'rx': return s.one("8899998","RX8899899","88-899989"), 'OTHER_ID'
        if g == 'conf': return s.one("@@8998@","88999-@","REF@8899"), 'OTHER_ID'
        if g == 'nct': return s.pat("NCT08899899"), 'OTHER_ID'
        raise KeyError(g)

T = []
def t(reg, text): T.append((reg, text.strip('\n')))

t('us', """<<fac^>>
DISCHARGE SUMMARY
Patient: <<pf.lf>>     [[MRN~Med Rec #~MR#]]: <<mrn>>   Acct/FIN: <<acct>>
DOB: <<dob.us0>>  Sex: F   Admit: <<d.us0.-5>>   Disch: <<d.us0>>
Attending: <<d.full>>, MD (NPI <<npi>>)     PCP: Dr. <<e.last>>

DX: Acute decompensated HFrEF (I50.23), T2DM (E11.9), CKD 3b, s/p Roux-en-Y 2014.

HOSPITAL COURSE: <<age>> y/o F with Graves' disease in remission who presented on <<d.md.-5>> with 3 days of orthopnea and a {8-14} lb weight gain. BNP {900-2400}, Cr {1.3-2.1}, K {3.4-4.9}, troponin 0.04 -> 0.03. ECG: SR {62-98}, QTc {430-480} ms. TTE on <<d.md.-4>>: EF {25-35}%, LA 4.6 cm, E/e' 18. Diuresed with furosemide 80 mg IV BID, net -{4-7}.2 L, transitioned to torsemide 40 mg PO daily. Entresto 24/26 mg started on <<d.md.-2>>; BP {98-118}/{58-70} tolerated. Foley removed day 2. Ms. <<pf.last>> walked 200 ft x2 with PT, SpO2 95% RA. Her ICD (Medtronic Visia AF, serial <<sn>>) was interrogated, no VT/VF, battery 6.1 yrs.

SOCIAL: lives with her [[husband~brother]] <<sm.first>> at <<street>>, <<city>>, <<state>> <<zip>>. Retired from <<emp>> in 2016. 1/2 ppd x 20 yrs, quit 2009.

DISCHARGE MEDS: metoprolol succ 50 mg, spironolactone 12.5 mg, Jardiance 10 mg, Januvia stopped.
FOLLOW UP: HF clinic <<d.long.9>> at 10:30, call <<phone>> if weight up >3 lb in 24 h. Labs (BMP) on <<d.mdl.4>>. Home phone on file <<phone>>.
Insurance: member ID <<plan>>, group <<group>>. CPT 99239, 38 min.
Dict: <<d.us0>> 14:22  Job #<<conf>>   cc: <<e.full>>, MD, fax <<phone>>
""")
t('us', """ICU PROGRESS NOTE   HD#{4-9}   <<d.us2>> 0640
<<pm.lf^>>   MRN <<mrn>>   bed 12-B   DOB <<dob.us2>>
S: intubated, RASS -2, no events o/n. Fam mtg w/ daughter <<sf.first>> planned, her cell <<phone>>.
O: Tm 38.1 HR {80-115} BP 102/58 (MAP 72) on NE 0.06 mcg/kg/min. Vent AC 18/420/+8/40%, P/F 210. GCS 3T-6-1T.
Lines: R IJ CVC placed on <<d.md.-3>>, L rad A-line on <<d.md.-2>>, PICC lot <<lot>>
WBC {11-22}.4 Hgb 8.1 Plt {90-180} Na 141 lactate 2.1. BCx from <<d.md.-3>>: 2/4 GPC (accession <<acc>>). CXR of <<d.md>>: RLL opacity.
A/P: septic shock 2/2 MSSA PNA, ARDS. cefazolin 2 g q8h (day 3/14), wean FiO2, SBT in am if P/F >250. Dobhoff TF @ 45/h. Code: full per HCP <<sf.full>>.
CC time 35 min. <<d.full>> MD, pager <<ext>>, badge no. <<badge>>
""")
t('uk', """[[night handover - ward 7, bay C~handover sheet nights, ward 7]], <<d.uk2>>
c3 - mrs <<pf.fl_>>, <<age9>> yrs, hosp no <<mrn>>, nhs no <<ssn>>
s: adm <<d.dm_.-2>> from <<fac2>> w fall + #NOF L, cannulated hemi done <<d.dm_.-1>>, cement batch <<lot>>
b: af on apixaban 2.5 bd, alzheimers, ckd, nkda. waterlow 22, must 1
a: news 2, obs 4hrly, bp 118/64, sats 94 on 1L, bm 7.2, pain 4/10 paracetamol + 2.5mg oramorph. uo 40ml/hr. amts 4/10. pressure area sacrum grade 1
r: bloods am pls (hb 88 post op), oxy wean, sit out. son <<sm.first_>> is nok, wants a ring on <<phone>> before 9. dols form ref <<case>> sent <<d.dmo_.-1>>.
ortho f1 <<d.first_>> on bleep <<ext>>. bank nurse s/n <<e.full_>>, nmc pin <<nmc>>
""")
t('uk', """<<fac>>
Department of Respiratory Medicine
Tel: <<phone>>    Email: <<d.wmail>>

Our ref: [[RM~RESP]]/<<conf>>        Hospital No: <<mrn>>
NHS No: <<ssn>>      Clinic date: <<d.dmyl>>     Typed: <<d.uk.3>>

Dr <<e.il>>
<<fac2>>
<<street>>
<<city>> <<zip>>

Dear <<e.first>>,

Re: Mr <<pm.fl>>, DOB <<dob.uk>>, <<street>>, <<city>>, <<zip>>

Diagnoses:
1. Idiopathic pulmonary fibrosis (FVC {58-74}%, TLCO {38-52}%)
2. Raynaud's phenomenon
3. Ex-smoker, 25 pack years, stopped 2011

I reviewed this pleasant <<age>>-year-old retired pipefitter, who spent 30 years lagging boilers for <<emp>>, in clinic with his wife <<sf.first>>. Since I last saw him on <<d.dmyl.-96>> his exercise tolerance has dropped to 200 yards on the flat, MRC grade 4. Doxycycline 100 mg from you on <<d.dmo.-20>> helped modestly. On examination he is clubbed, saturations 91% on air, RR 20, with fine end-inspiratory crackles to the mid zones. Six minute walk was 240 m with desaturation to 84%. The HRCT of <<d.dm.-14>> (accession <<acc>>) shows progression of honeycombing with no ground glass; the nodule in the left lower lobe remains 5 mm.

I have discussed nintedanib 150 mg bd, and Sister <<f.full>> will ring him about blood monitoring. His concentrator (serial number <<sn>>) was delivered on <<d.dmo.-6>>. He asks whether he may drive; I have suggested he writes to the DVLA, quoting his licence number <<ukdl>>. Mr <<pm.last>> would prefer letters to be e-mailed to <<pm.email>>.

Kind regards,

Dr <<d.full>>
Consultant Physician, GMC <<gmc>>
""")
t('us', """SURGICAL PATHOLOGY REPORT                 [[FINAL~*** FINAL ***~AMENDED]]
Accession #: <<acc#1>>        Collected: <<d.us0.-3>>   Received: <<d.us0.-2>>   Reported: <<d.us0>>
Patient: <<pf.lf^>>   MRN: <<mrn>>   DOB/Sex: <<dob.us0>> / F
Submitting: <<d.full>>, M.D., <<fac>>   Client acct no. <<acct>>
--------------------------------------------------------
SPECIMEN: A. Left breast, 2 o'clock, 5 cm FN, 14G core bx. B. L axillary node FNA.
GROSS: A. Labeled "<<pf.last>>, L breast 2:00", 4 cores, 0.8-1.6 cm x 0.1 cm, A1-A2. Ischemic time 11 min, fixation 9.5 h.
DX: A. Invasive ductal carcinoma, Nottingham grade 2 (3+2+1=6/9), 11 mm. ER 95%, PR {20-80}%, HER2 1+ (IHC), Ki-67 {12-30}%. B. Negative, 0/1.
Comment: compare prior biopsy <<acc>> of <<d.mys.-700>>. Results called to Dr. <<d.last>> at <<phonex>> on <<d.us>> 15:05. ICD-10 C50.412; CPT 88305 x2, 88360 x3. BRCA2 c.5946del reported elsewhere.
Electronically signed: <<e.full>>, MD, CLIA-lab director, lic. <<lic>>. Slides: <<url>>
""")
t('au', """<<fac>> MEDICAL IMAGING
Ph <<phone>>  Fax <<phone>>
Patient: <<pm.lf>>  UR No: <<mrn>>  DOB: <<dob.uk>>  Medicare: <<plan>>
Addr: <<street>>, <<city>> <<state>> <<zip>>
Referrer: Dr <<d.full>> (Provider No. <<lic>>)   Exam date: <<d.uk>>   Acc: <<acc>>

CT CHEST/ABDOMEN/PELVIS with contrast (Omnipaque 350, 80 mL, 20G R ACF, eGFR {62-90})
History: <<age>>M, wt loss 7 kg, PR bleed. Comparison: CT <<d.dmy.-190>> ([[done at~from]] <<fac2>>).
Findings: Lungs clear, 4 mm calcified granuloma RUL stable. Liver segment VI lesion 18 x 14 mm, HU 34, was 11 mm. Circumferential sigmoid thickening over 6.2 cm. Nodes up to 9 mm short axis. T12 wedge # 20% unchanged. Meckel's diverticulum incidental.
Impression: sigmoid primary, likely solitary hepatic met, suggest MRI w Primovist + CEA.
DLP 612 mGy.cm. Verbal result to registrar <<e.first>> on mobile <<phone>>, <<d.dm>> 1710h.
Dr <<f.il>> FRANZCR, reported from workstation <<ip>>
""")
t('us', """OPERATIVE REPORT
FACILITY: <<fac>>           CASE NO: <<case>>
PATIENT: <<pm.full>>            MRN: <<mrn>>
DATE OF SURGERY: <<d.long>>        DOB: <<dob.dash>>
SURGEON: <<d.full>>, MD      ASSISTANT: <<e.full>>, PA-C      ANESTHESIA: Dr. <<f.last>>, GETA

PREOP DX: Right knee OA, Kellgren-Lawrence 4, varus 9 degrees.
PROCEDURE: Right TKA, CPT 27447, ASA 3.

IMPLANTS (stickers):
  Femur  Triathlon CR sz 5   REF 5510-F-502   LOT <<lot>>
  Tibia  Universal sz 6      REF 5520-B-600   LOT <<lot>>
  Poly   X3 9 mm                               Ser. no. <<sn>>
  Cement Simplex P x2                          Lot <<lot>>  UDI <<udi>>

INDICATIONS: <<age>>-year-old forklift operator at <<emp>> who failed 18 months of NSAIDs, 3 Synvisc injections (last <<d.mmy.-120>>) and PT. Risks, including DVT 1-2%, infection <1%, were discussed on <<d.mdo.-9>> and consent signed.

DESCRIPTION: Mr. <<pm.last>> was identified by wristband and taken to OR 4. Ancef 2 g and TXA 1 g given at 0732. Tourniquet 250 mmHg for {58-84} min. Medial parapatellar arthrotomy. Distal femur cut at 5 degrees, 9 mm; tibial slope 3 degrees. Trials ROM 0-125. Pulse lavage 3 L, components cemented, Hoffmann retractors removed, closure with #1 Vicryl, 2-0 Monocryl, Dermabond. EBL 150 mL. Counts correct x2. To PACU stable, HR 78, SpO2 98% on 2 L.

DISPOSITION: WBAT, ASA 81 BID x 30 d. Follow-up <<d.us.14>>. Wife <<sf.first>> updated by phone at <<phone>>. Blue Shield authorization no. <<conf>> valid through <<d.us.60>>. Vendor rep signed in with badge <<badge>>.
D: <<d.us>> 0921  T: <<d.us.1>>  <<d.full>>, MD, NPI <<npi>>
""")
t('us', """ED TRIAGE    <<fac>>    ESI 2    arr [[EMS~BLS]] 1842   <<d.us0>>
Name <<pm.fl^>>   DOB <<dob.us0>>   MRN <<mrn>>   visit no. <<acct>>
cc: MVC restrained driver, ~45 mph, + airbag, no LOC. <<age>>M. c/o chest wall + R wrist pain 7/10
VS 148/92 HR {92-118} RR 20 97.9F 97% RA GCS 15 BG 112. Pupils 3/3. FAST neg. Td [[2013~2016]].
Belongings bag no. <<badge>>: wallet (DL <<dl>>), keys. Vehicle gray Tacoma plate <<plate>>, VIN <<vin>>, towed
Police: [[Ofc.~Trooper]] <<d.last>>, report # <<case>>, <<county>> sheriff. EtOH drawn per request, kit no. <<conf>>
Auto ins claim <<claim>>. NOK: mother <<sf.full>> <<phone>>, on her way from <<city>>
Allergy: PCN (hives). Meds: lisinopril 10, Flonase. C-collar on, EKG NSR PR 160 QRS 92. to Rm 6 -- RN <<e.first>>
""")
t('us', """TELEPHONE ENCOUNTER
Date/Time: <<d.us>> 9:17 AM      Taken by: <<d.full>>, LPN
Caller: <<sf.full>> (daughter)      Callback: <<phone>>, alt <<phone>>
Pt: <<pm.fl>>, <<age9>> y.o., DOB <<dob9.us>>, MRN <<mrn>>
Reason: [[refill + dizziness~dizzy after new pill]]
Daughter reports pt lightheaded x3 d since amlodipine increased from 5 to 10 mg on <<d.md.-6>>. Home BPs 98/54, 102/60, 110/58; HR 60s. No syncope, no CP. INR 2.4 on <<d.md.-2>>. Drinks "maybe 2 glasses" of water. Verified last 4 of SSN <<ssn4>>.
Advice: hold amlodipine, orthostatics tmrw w/ home health. Dr. <<e.last>> notified, agrees. Refill Coumadin 2.5 mg #90 to the pharmacy in <<city>>, Rx no. <<rx>>, pharmacy fax <<phone>>. Appt made <<d.mdl.3>> 1:40 PM, confirmation <<conf>>. <<sf.first>> verbalized understanding; wants summary at <<sf.email>>. Prior auth line 8-5 M-F, Humana ID <<plan>>.
""")
t('us', """From: <<pf.fl>>
To: [[Cardiology Nurse Pool~Dermatology Clinical Staff]]
Sent: <<d.us>> 11:48 PM      Message ID: <<conf>>
Subject: RE: test results?? 

hi dr <<d.last_>>, its <<pf.first>> again (birthday <<dob.us>>, chart number <<mrn>> if u need it). I cant open my results from <<d.mdl.-4>>, the link <<url>> just says error 403. My A1c was 7.9 in [[2016~2017]] and i lost 14 lbs on ozempic 0.5 so im hoping its under 7. Also the rash is back on both elbows, 2 spots maybe size of a quarter. I used the Kenalog 0.1% 2x day for 10 days.
also we moved!! new adress <<street>>, <<city>>, <<state>> <<zip>> and my new cell is <<phone>>. please fix it, the bill for acct <<acct>> went to the old place. New ins card says member # <<plan>> , started <<d.md.-15>>
can my husband <<sm.first>> pick up the forms? his email is <<sm.email>>
thx so much
<<pf.first>>
""")
t('ca', """From: <<d.fl>> <<<d.wmail>>>
Sent: <<d.iso>> 16:40
To: <<e.fl>>
Cc: Bed Flow
Subject: FW: transfer back - <<pm.last>>, PHN <<plan>>

Hi <<e.first>>,

See below. Can you take him Thursday? I am on until 17:00, local <<ext>>, otherwise text me at <<phone>>.
<<d.first>>

> -----Original Message-----
> From: <<e.full>> [mailto:<<e.wmail>>]
> Sent: <<d.iso.-1>> 09:05
> 
> <<d.first>>, happy to have Mr. <<pm.last>> at <<fac>>. Before I book a bed please confirm: (1) DOB <<dob.iso>>? our system has two charts, <<mrn>> and <<mrn>>; (2) MRSA swab from <<d.mds.-3>>; (3) weight, our Hoyer is rated 200 kg.
> 
>> On <<d.mdl.-1>>, <<d.first>> wrote:
>> <<age>>M from <<city>> (<<street>>, <<zip>>), day 6 post CABG x3 (LIMA-LAD, SVG-OM, SVG-PDA) here at <<fac2>>. Course: AF on POD2, rate 130s, amiodarone 400 mg BID, back in sinus 72. EF 45%, Cr 118 umol/L, Hb 91 g/L, chest tubes out, pacer wires out <<d.mds.-2>>. Sternal wound dry, Braden 18, pain 3/10. Diabetic on Lantus 18 units, A1C 8.1%. He worked at <<emp>> until [[2012~2015]]. Needs WSIB form, claim number <<claim>>, sent before <<d.mdo.6>>. Wife <<sf.fl>> is POA, home <<phone>>. Discharge meds are on the shared page <<url>>, passcode by phone.
>> Transport booked (air), trip ref <<conf>>, pick-up 0800.
>>
>> Thanks, <<d.first>>

CONFIDENTIALITY: this e-mail is intended for the addressee only. Privacy Office toll-free <<phone>>. v3.2 rev 2017
""")
t('us', """SOCIAL WORK PSYCHOSOCIAL ASSESSMENT
Name: <<pf.full>>    Preferred: <<pf.first>>    MRN <<mrn>>    Seen: <<d.longo>>
SSN: <<ssn>>   Medicaid ID: <<plan>>   [[SNAP/TANF~County DHS]] case #: <<case>>

Referral: RN <<d.first>> referred pt for housing + IPV screen (HITS score 14/20).

Pt is a {22-39} y/o woman, G3P2, at 31w4d, admitted on <<d.md.-2>> for pre-eclampsia (BP 162/104, UPCR 0.6, plt 148). She left her apartment at <<street>>, <<city>> on <<d.mdl.-8>> after an assault by her ex-partner, <<rm.full>>, who drives a black Silverado, license plate <<plate>>. An order of protection was granted in <<county>>, docket no. <<case>>; copy scanned. Officer <<e.last>> (badge <<badge>>) can be reached at <<phone>>. Her two children, 4 and 7, are with her mother <<sf.fl>> in <<city2>>; safe phone is the mother's: <<phone>>. DO NOT call the old number <<phone>>. Mail only to <<pobox>>, <<city2>>.

Employment: line cook for <<emp>>, out since <<d.md.-12>>, 28 h/wk at $15.50. Phone plan 5 GB. Education: GED 2012. Substance: denies, UDS neg. PHQ-9 = 16, GAD-7 = 12, EPDS 17, item 10 = 0. No firearms in home.

Barriers: no ID card (driver's lic. <<dl>> was left in apartment), joint bank card <<card>> cancelled.

Plan: 1) shelter intake at <<fac2>> on <<d.md.1>> 2pm 2) victims' comp application, claim <<claim>> 3) WIC appt <<d.mdl.5>> 4) SW to f/u daily. 60 min spent.
<<f.full>>, LCSW, lic # <<lic>>   office <<phonex>>
""")
t('ie', """Pharmacy medicines reconciliation - <<fac>>
Pt: <<pf.fl>>  DOB <<dob.uk>>  Chart no. <<mrn>>  PPSN <<ssn>>  Date <<d.uk>>
Address: <<street>>, <<city>>, <<county>>, <<zip>>
Sources: GP letter <<d.dmy.-3>>, community pharmacy ([[spoke to~rang]] <<d.first>>, <<phone>>), daughter
GMS/insurer policy no. <<plan>>
1. Eltroxin 75 mcg od - chart says 50, GP raised <<d.dmo.-40>> (TSH 9.1) -> amend
2. Warfarin 3 mg, INR 3.8 today, target 2-3, hold x1
3. Methotrexate 10 mg WEEKLY (Mon) - charted daily!! incident no. <<case>> raised, Dr <<e.last>> bleep <<ext>> informed 11:20
4. Humira 40 mg q2w, pen batch <<lot>>, last dose <<d.dm.-6>>, HBV neg
eGFR 48, wt 61 kg, CrCl 44 mL/min. Child-Pugh A5. ATC B01AA03.
<<f.full>> MPSI, PSI reg. no. <<gmc>>
""")
t('nz', """District nurse home visit   <<d.uk>>   0915-1000
NHI <<ssn>>  Mrs <<pf.fl>>  DOB <<dob9.uk>>  <<age9>>yrs
<<street>>, <<city>> <<zip>>. Key safe code [[with office~known to team]], dog friendly
Referred by Dr <<d.full>>, <<fac>>, referral no. <<conf>>, recd <<d.dm.-4>>
Wound: L lateral malleolus venous ulcer 3.2 x 2.1 cm, 60% slough, ABPI 0.92, moderate exudate. Cleaned NaCl 0.9%, Aquacel Ag 10x10, Coban 2 layer. Photo uploaded. Pain 2/10 (Doppler done 2017).
BP 142/76 P 68 T 36.4 BSL 6.8. Syringe driver (Niki T34, serial no. <<sn>>) n/a now, returned to store <<d.dm.-1>>.
Son <<sm.first>> visits Sat; ph <<phone>>. Medical alarm installed <<d.dml.-9>>, alarm unit ID <<sn>>. ACC claim no. <<claim>> for skin tear.
Next visit <<d.dml.3>>. RN <<e.fl>>, work mob <<phone>>, car rego <<plate>>
""")
t('us', """<<d.long>>

VIA FAX <<phone>> AND CERTIFIED MAIL no. <<conf>>
Appeals & Grievances, [[Aetna~Blue Cross]] PPO
<<pobox>>, <<city2>>

RE: First-level appeal, denial dated <<d.long.-21>>
Member: <<pf.full>>       Member ID: <<plan>>       Group #: <<group>>
DOB: <<dob.us>>     Claim number: <<claim>>     Auth ref.: <<conf>>
Dx: K50.80 (Crohn's disease)     Service: J3380 vedolizumab 300 mg

To Whom It May Concern:

I am writing on behalf of my patient, Ms. <<pf.last>>, whom I have treated at <<fac>> since <<d.my.-900>>. Your letter states that the drug is "not medically necessary". Ms. <<pf.last>> failed mesalamine 4.8 g/day, azathioprine 150 mg (TPMT normal; pancreatitis with lipase 1,240) and Humira 40 mg weekly, with a trough of 9.8 and antibodies undetectable. Colonoscopy on <<d.us.-60>> showed SES-CD 14. CRP {28-64} mg/L, calprotectin {900-1800}, Hgb 9.6. She missed 31 days of work in 2017 at <<emp>> and was hospitalized from <<d.mdl.-52>> to <<d.mdl.-47>>. Remission was 39% vs 16% at week 52 in GEMINI 2.

I request a peer-to-peer within 72 hours. I can be reached at <<phonex>>, or my nurse <<e.full>> at <<e.wmail>>. The records are posted at <<url>>; the medical record number is <<mrn>>. Her balance on account no. <<acct>> has been sent to collections, and she lives at <<street>>, <<city>>, <<state>> <<zip>>, on one income.

Sincerely,
<<d.full>>, MD    NPI <<npi>>   DEA <<dea>>   State lic. no. <<lic>>
cc: <<pf.first>>; Bureau of Insurance (file no. <<case>>)
""")
t('in', """<<fac^>>, <<city>> - <<zip>>
INFORMED CONSENT - LSCS / ANAESTHESIA
IP No.: <<mrn>>   Date: <<d.ukd>>   Ward: Maternity II
Patient: Mrs. <<pf.fl>>, {24-36} yrs, W/o <<sm.fl>>    Mobile: <<phone>>
R/o <<street>>, <<city>>   Aadhaar No.: <<ssn>>
TPA / policy no.: <<plan>>   Pre-auth claim <<claim>>
I understand that I am G2P1L1, 38+2 wks, prev LSCS 2016, Hb 10.4, B+ve, BP 130/84, and that spinal anaesthesia (0.5% heavy bupivacaine 2 ml, 25G Quincke) may be given. Risk of PPH 3-5%, hysterectomy 1 in 200.
Explained in [[Tamil~Hindi~English]] by Dr. <<d.full>> (MCI Reg. No. <<lic>>) on <<d.ukd.-1>> at 6 pm.
Signature / LTI of patient: thumbprint captured, biometric ref. <<bio>>     Device: Mantra MFS100, device sl. no. <<sn>>
Witness: <<e.fl>> (sister-in-law), ph. <<phone>>
Vehicle pass issued for <<plate>>, valid up to <<d.ukd.4>>.
""")
t('us', """FAX                         [[*URGENT*~STAT~CONFIDENTIAL]]
TO: <<d.full>>, DO      Fax: <<phone>>
FROM: <<fac>>, Medical Records, <<e.first>>
PHONE: <<phonex>>    DATE: <<d.us>>     PAGES (incl. cover): {4-28}
RE: <<pm.lf>>  DOB <<dob.us0>>  MRN <<mrn>>  SSN <<ssn>>
[x] Urgent  [ ] For review  [ ] Please reply
Msg: Requested records, dates of service <<d.us0.-40>> - <<d.us0.-36>>. Release no. <<conf>>, subpoena case no. <<case>>. EKG and op note (CPT 33533) to follow. MRI disc mailed to <<pobox>>, <<city>> <<state>> <<zip>>. Questions, email <<e.wmail>>.
If received in error call (collect) <<phone>>. Retention 7 yr, form MR-12 rev 4/5.
-- <<d.us2>> 13:07  FROM-<<phone>>  T-482 P.001/012
""".replace(" rev 4/5", " rev B").replace("T-482 ", "").replace("form MR-12", "form A"))
t('de', """Laborbefund / LAB REPORT (English copy)      <<fac>>, <<city>>
Patient: <<pm.lf>>      geb. <<dob.de>>      Pat.-Nr. <<mrn>>
Anschrift: <<street>>, <<zip>> <<city>>      Tel. <<phone>>
Versicherten-Nr.: <<plan>>   RV-Nr.: <<ssn>>     Auftragsnr. <<acc>>
Entnahme <<d.de.-1>> 07:40   Eingang <<d.de.-1>> 09:12   Befund <<d.de>>
---------------------------------------------------
Leukozyten     {4.1-9.8}   /nl     3,9-10,2
Hämoglobin     {12.1-15.9} g/dl    13,5-17,2
Thrombozyten   {150-380}   /nl     150-370
Quick          {70-110}    %       70-130
Kreatinin      {0.7-1.3}   mg/dl   0,67-1,17
HbA1c          {5.1-7.4}   %       4,8-5,9
Hashimoto AK   {34-600}   IU/ml   <34
---------------------------------------------------
[[Privatliquidation~Rechnung]]: IBAN <<iban>>. Telefonisch an Dr. <<d.last>> (Fax <<phone>>) am <<d.de>>.
Validiert: Dr. med. <<e.fl>>, LANR <<npi>>
""")
t('us', """dental chart note  <<d.us2>>   pt: <<pf.fl>>  dob <<dob.us2>>  chart # <<mrn>>
CC: "cold hurts" UR. Delta Dental sub ID <<plan>>, grp <<group>>. Med hx: HTN, Fosamax x4 yrs (2011-2015), no PCN.
Exam: #3 MOD amalgam fx, cold ++ lingering 20s, percussion +, probing 3-2-3/3-3-4. #14 watch. BOP 18%. BWX x4 + PA, D0274, D0220.
Tx today: #3 RCT start, 2% lido 1:100k epi 1.8 mL x2 (carp lot <<lot>>), WL 20.5/19/19.5, Ca(OH)2, Cavit.
Implant #30 placed <<d.mmy.-300>>: Straumann BLT 4.1x10, lot no. <<lot>>, serial <<sn>>.
Rx: ibuprofen 600 #20, Percocet 5/325 #6 ([[PDMP checked~PMP ok]]). Dr <<d.full>> DDS, DEA no. <<dea>>, lic <<lic>>
Fee $1,240, pt pays 20%: card <<card>>, ledger acct <<acct>>. RTC on <<d.md.14>> 9a crown prep w/ <<e.first>>. Text reminder -> <<phone>>
""")
t('uk', """PHYSIOTHERAPY OUTPATIENT RECORD   <<fac>>
<<pm.lf>>   DOB <<dob.uk>>   NHS <<ssn>>   Hosp no. <<mrn>>   GP: Dr <<e.last>>
Session 3/6   <<d.uk>>   referral ID <<conf>>   physio: <<d.first>>
Subj: R shoulder, 12/52 hx, fell off ladder at work ([[warehouse op~picker]], <<emp>>). HSE RIDDOR ref <<case>>. Pain 6/10 -> 3/10, night pain settling. Off since <<d.dm.-80>>, fit note to <<d.dmo.14>>.
Obj: flex 140, abd 110, ER 35. Neer's +ve, Hawkins-Kennedy +ve, empty can 4/5. Oxford Shoulder Score 29/48. USS <<d.dm.-21>> partial supraspinatus tear 8 mm.
Rx: scap setting 3x10, isometric ER, theraband red, Maitland gr III. TENS unit on loan, asset no. <<sn>>.
Plan: r/v <<d.dml.14>> 11:15. HEP videos: <<url>>. Tel <<phone>>, text ok. Lives <<street>>, <<city>> <<zip>>.
HCPC reg. PH<<badge>>
""".replace("HCPC reg. PH<<badge>>","<<d.fl>> MCSP, HCPC reg. no. <<gmc>>"))
t('us', """SCHOOL HEALTH OFFICE LOG    <<school>>
Student: <<pm.lf>>  Gr 7  student ID# <<badge>>   DOB <<d.us0.-4650>>
<<d.us2>> 10:40  Sent from PE (coach <<d.last>>) wheezing after 1 mile. PF 210 (best 320), SpO2 93, HR 124, RR 28. Albuterol 90 mcg x4 puffs via spacer, inhaler lot <<lot>>. 10:58 PF 290, SpO2 97.
Mom <<sf.first>> called <<phone>> -> vm; dad <<sm.first>> reached at work <<phonex>>. Pick up 11:30, bus 14.
Asthma action plan on file exp <<d.us.90>>, from Dr <<e.full>>, <<fac>>. Peanut allergy: EpiPen Jr 0.15 exp <<d.mmy.200>>.
<<d.us2.1>> 8:15 back w/ note. 504 plan mtg set for <<d.mdl.12>>. Parents' e-mail <<sf.email>>. Medicaid # <<plan>>. Immun: MMR x2, Tdap due. Bus incident report no. <<case>> filed w/ <<county>> transport.
-- <<f.il>>, RN
""")
t('uk', """AMBULANCE PATIENT REPORT FORM
Incident (CAD) no: <<case>>    PRF ref: <<conf>>    Date: <<d.uk>>    Callsign [[Alpha~Bravo]]    Veh reg: <<plate>>
Crew: <<d.fl>> (para, HCPC PA<<badge>>) / <<e.first>> (EMT)
Call 02:14  On scene 02:26  Left 02:58  Hosp 03:20
Pt: <<pf.fl^>>  F  age <<age9>>  DOB <<dob9.uk>>  NHS no <<ssn>>
Loc: <<street>>, <<city>> <<zip>>    Tel caller (neighbour <<g.first>>) <<phone>>
PC: long lie ?4 hrs, unwitnessed fall between bed + commode. Lifeline pendant (unit ID <<sn>>) not pressed. FAST neg, GCS 14 (E4V4M6), BP 96/50, HR 48 irreg, RR 22, SpO2 90% air -> 96% 4L, BM 5.4, temp 33.9. 12-lead: CHB, QRS 140. L leg short + ext rot. 20G L ACF, 250 ml NaCl, morphine 2 mg, atropine 600 mcg. Parkinson's meds w/ pt. DNACPR dated <<d.dmy.-200>> seen.
To: <<fac>> resus, handover to <<f.first>> 03:24. Safeguarding ref no. <<conf>> submitted. Daughter <<sf.fl>> mob <<phone>>
""".replace("HCPC PA<<badge>>","HCPC reg no. <<gmc>>"))
t('us', """DEATH NOTE / PRONOUNCEMENT
Patient: <<pm.full>>   MRN: <<mrn>>   DOB: <<dob9.us>>   Location: 5 West, room 511
Date of death: <<d.long>>    Time: 04:17

Called to bedside by RN <<d.first>> for absent respirations. Mr. <<pm.last>> was a [[<<age9w>>-year-old~<<age9>>-year-old]] man, retired machinist and Korea veteran (VA claim no. <<claim>>), with metastatic prostate cancer (Gleason 4+5, PSA 412), admitted <<d.mdl.-6>> from <<fac2>> with urosepsis. He was transitioned to comfort care on <<d.mdo.-2>> after meeting with family. He received morphine 2 mg IV q2h prn and Ativan 0.5 mg.

On exam, no response to voice or sternal rub. Pupils fixed at 5 mm bilaterally. No heart sounds for 2 min, no breath sounds, asystole in 2 leads. Pronounced dead at 04:17. ICD therapies had been deactivated on <<d.md.-2>>; the generator (Boston Scientific, serial <<sn>>) must be explanted before cremation.

Notifications: daughter <<sf.full>> was called at <<phone>> at 04:30 and will travel from <<city2>>, ETA 2 h. Wife <<rf.first>>, <<agesib>>, is at bedside. Attending Dr. <<e.last>> paged at <<ext>>. Organ bank contacted at <<phone>>, referral # <<conf>>, declined on age. Medical examiner of <<county>> (investigator <<f.last>>) released the case, ME no. <<case>>. Autopsy declined. Death certificate file no. <<conf>>, SSN for certificate <<ssn>>. Funeral home: Whitlow & Sons, phone <<phone>>. Valuables envelope no. <<badge>> released to family.

Cause: (a) septic shock, 3 days; (b) complicated UTI; (c) metastatic prostate ca, 6 years. Chaplain present. Condolences offered.

<<g.full>>, MD PGY-2, license <<lic>>   <<d.us>> 05:02
""".replace("Whitlow & Sons, phone","staff to call on"))
t('us', """RESEARCH VISIT NOTE  -  Visit 4 (Wk 12)    Protocol no. <<prot>>, v5.1    ClinicalTrials.gov <<nct>>
Subject ID: <<subj>>   Randomization no. <<conf>>   Kit #s: <<kit>>, <<kit>>
Site: <<fac>>   PI: <<d.full>>, MD   CRC: <<e.first>>, <<phone>>
Visit date: <<d.dmon>>   ICF v3 re-signed <<d.dmon>>; last dose <<d.dmon.-1>>
Source chart: MRN <<mrn>> (<<pf.lf>>, DOB <<dob.dmon>>)
Vitals 128/78, HR 66, wt 71.4 kg, BMI 26.1. MoCA 22/30, ADAS-Cog 19, CDR 0.5. APOE e3/e4. QTcF 418.
Speech task recorded: voiceprint file <<voice>>; actigraph serial <<sn>>, synced from home IP <<ip>>.
AE: headache gr 1, <<d.dmon.-9>> to <<d.dmon.-7>>, Tylenol 500 mg, unrelated. ALT 31, AST 27 ({0.8-1.2}x ULN).
Stipend $75 to ClinCard acct <<acct>>. Next visit <<d.dmon.28>> +/-3 d. [[Caregiver~Study partner]] <<sm.first>>, cell <<phone>>. eDiary login: <<url>>
""")
t('us', """[screenshot text - EHR banner, OCR]
<<pf.lf^>>  |  F  |  <<age>> yrs  |  DOB <<dob.us0>>  |  MRN: <<mrn>>  |  CSN: <<acct>>
Allergies: Sulfa, Latex   Code: Full   Wt 68.2 kg   Isolation: None   PCP: <<d.fl>>
Coverage: Aetna PPO  ID <<plan>>   Grp <<group>>    Self-pay bal $0.00
Demographics > <<street>>, <<city>>, <<state>> <<zip>> | H: <<phone>> | M: <<phone>> | <<pf.email>>
Emerg contact  <<sm.fl>> (spouse)  <<phone>>
MyChart: Active, last login <<d.us0.-2>> 21:14 from <<ip>>
Photo ID verified, face template <<face>>   Lang: English   Race: [declined]
Flowsheet   T 98.4   P {58-96}   BP 124/76   R 16   SpO2 99   Pain 0/10
Results: HGB 12.9  |  PLT 244  |  TSH 2.11  |  LDL 131 (H)  |  Pap NILM
Health maint: Mammo due, Colonoscopy 2031, Flu done <<d.us0.-33>> lot <<lot>>
Logged in: <<e.user>>   WS MAC <<mac>>   [[v10.4.2~build 2023.1]]
""".replace("Logged in:","Logged in, user ID:"))
t('us', """Export: [[ortho~stroke~bariatric]] registry, run <<d.comp>> by <<d.email>>
mrn,last_first,dob,admit,disch,acct_no,zip,phone,los,nihss,ldl,device_serial
<<mrn>>,"<<pm.lf>>",<<dob.iso>>,<<d.iso.-9>>,<<d.iso.-4>>,<<acct>>,<<zip>>,<<phone>>,5,{2-19},{70-160},<<sn>>
<<mrn>>,"<<qf.lf>>",<<dob.iso.900>>,<<d.iso.-7>>,<<d.iso.-3>>,<<acct>>,<<zip>>,<<phone>>,4,{2-19},{70-160},<<sn>>
<<mrn>>,"<<wm.lf>>",<<dob.iso.-1200>>,<<d.iso.-6>>,<<d.iso.-5>>,<<acct>>,<<zip>>,<<phone>>,1,{2-19},{70-160},NA
# notes: row 2 mRS 3 at 90 d, tPA 0.9 mg/kg, door-to-needle 41 min; row 3 left AMA, TICI 2b n/a
# row 1 transferred from <<fac>>, EMS run no. <<case>>
# reviewed <<d.iso>> <<e.fl>>, 3/3 rows ok, server <<ip>>
""")
t('us', """this is doctor <<d.fl_>> dictating a consult on patient <<pm.fl_>> that's medical record number <<mrn>> date of birth <<dob.longo_>> date of service <<d.mdo_>> [[um~uh]] requesting physician is doctor <<e.last_>> over at <<fac_>> reason is new onset seizures period the patient is a <<age>> year old right handed gentleman from <<city_>> a driver for <<emp_>> well until <<d.mdo_.-3>> when his wife <<sf.first_>> saw about ninety seconds of shaking period in the er his glucose was one hundred and ten sodium {132-141} lactate four point two ct head negative period mri on <<d.mdo_.-1>> accession number <<acc>> showed a two point one centimeter left temporal lesion with edema period he was loaded with keppra fifteen hundred milligrams then seven fifty twice a day period todd's paralysis resolved period on exam he is alert and oriented times three mini mental twenty eight out of thirty strength five out of five period impression one focal to bilateral seizure two probable glioma period plan neurosurgery with doctor <<f.last_>> on <<d.mdo_.4>> no driving for six months i told him to surrender his commercial license number <<dl>> company truck plate <<plate>> is parked at home period his wife can be reached at <<phone>> and his insurance is blue cross member number <<plan>> period please send a copy to his family doctor by fax at <<phone>> and email me at <<d.wmail>> end job number <<conf>> thank you
""")
t('us', """SMS thread export, clinic line <<phone#c>> <-> <<phone#p>>
[<<d.us2>> 8:01 AM] CLINIC: Hi <<pf.first>>, reminder of yr appt w/ Dr <<d.last>> on <<d.md.2>> 2:15p. Reply C to confirm
[<<d.us2>> 8:09 AM] PT: C. is it at the <<city>> office
[<<d.us2>> 8:11 AM] CLINIC: Yes, <<street>>. Pre-check-in: <<url>>  code <<conf>>
[<<d.us2>> 8:30 AM] PT: ok. my sugar was 312 last nite then 64 this am after 8 units?? 
[<<d.us2>> 8:34 AM] CLINIC: Take 15 g carbs, recheck 15 min. Nurse <<e.first>> will call. Dexcom still on?
[<<d.us2>> 8:41 AM] PT: fell off on <<d.md.-1>>. G6 transmitter sn <<sn>>. they want my insurance # its <<plan>>
[<<d.us2>> 8:52 AM] CLINIC: Thanks. Replacement order no. <<conf>>. Pls bring photo ID; park in lot C, [[tag~plate]] on file is <<plate>> right?
[<<d.us2>> 8:53 AM] PT: yes. 82 now. call my moms phone <<phone>> im at work
""".replace("[[tag~plate]] on","car plate on"))
t('us', """REMOTE DEVICE CLINIC - [[CRT-D~dual chamber PPM]]
Pt <<pm.lf>> | DOB <<dob9.us>> | age <<age9>> | MRN <<mrn>>
Generator: Abbott Gallant, S/N <<sn>>, implanted <<d.mmy.-800>> at <<fac>> by Dr <<d.last>>
RA lead Tendril 2088TC serial <<sn>>; RV lead Durata 7122Q serial <<sn>> (UDI <<udi>>)
Bedside monitor: MAC <<mac>>, last IP <<ip>>, transmission no. <<conf>> on <<d.us>> 03:12
Battery 2.95 V, 4.8 y. RA 0.6 V @0.4 ms, P 2.8 mV, 440 ohm. RV 0.9 V, R 11.2, 380 ohm, HV 62. AP 38% VP 97% BiV. Lower rate 60, upper 120, mode DDDR.
AT/AF burden 3.1%, longest 4 h on <<d.md.-11>>. NSVT x2 (8 beats, 180 bpm) on <<d.md.-8>>. CHA2DS2-VASc 5.
Plan: on Eliquis 2.5 BID; recall 2017 n/a. Next remote <<d.us.91>>. Pt's son <<sm.first>> called, <<phone>>. Reviewed <<e.full>> RN
""")
t('fr', """<<fac>> - Service de Cardiologie
[[Courrier traduit~Letter translated]] for the travel insurer
<<city>>, le <<d.fr>>

Patient : Mme <<pf.fl^>>, née le <<dob.fr>>
<<street>>, <<zip>> <<city>>, tél. <<phone>>
N° de sécurité sociale <<ssn>>     IPP <<mrn>>     N° adhérent mutuelle <<plan>>

Dear colleague, your insured, Mme <<pf.last>>, was admitted on <<d.fr.-4>> for an inferior STEMI. Coronary angiography (6F, right radial): RCA 100%, DES Xience 3.0 x 28 mm, stent lot <<lot>>; LAD 40%. Peak troponin 4 800 ng/L, LVEF 50%, LDL 1.62 g/L. Kardegic 75 mg, Brilique 90 mg x2, Tahor 80 mg. Killip 1. She may fly from <<d.de.6>>, with her husband <<sm.first>>. Repatriation file number <<case>>, booked through e-mail <<d.email>>.

Dr <<d.fl>>, RPPS <<npi>>
Secrétariat : <<phone>>
""")
t('es', """NOTA DE TRASLADO / TRANSFER NOTE (tourist pt)       <<fac>>, <<city>>
Fecha: <<d.es>>        NHC: <<mrn>>        Episodio nº <<acct>>
Paciente: <<pm.lf>>    F. nac. <<dob.uk>>    DNI <<ssn>>    CIP/TSI <<plan>>
Domicilio: <<street>>, <<zip>> <<city>>    Tlf <<phone>>
<<age>> yo M, scooter crash <<d.uk.-1>> (matrícula <<plate>>; atestado nº <<case>>). GCS 15, TA 134/82, FC 88, SatO2 98%. TAC: no bleed. R tibial plateau fx Schatzker II, ex-fix 4 pins 5.0 mm ([[Hoffmann 3~Orthofix]], lote <<lot>>).
Tx: paracetamol 1 g/8h, enoxaparin 40 mg/24h (last dose <<d.uk>> 22:00), cefazolin 2 g. Hb 11.2, Cr 0.9, INR 1.0. CIE-10 S82.14.
Contact: wife <<rf.fl>>, <<phone>>, <<rf.email>>. Accepting Dr. <<e.last>>, bed confirmed for <<d.uk.1>>.
Dra. <<df.fl>>, nº colegiado <<npi>>
""")
t('us', """OPIOID TREATMENT PROGRAM - DOSING / COUNSELING NOTE
Client <<pm.il>>   Client # <<subj>>   DOB <<dob.us>>   <<d.us>> 0610
ID verified at window by fingerprint scan, enrollment ID <<bio>> (reader s/n <<sn>>). Methadone 85 mg PO, bottle lot <<lot>>. COWS 3. BAC 0.000. UDS on <<d.md.-3>> (lab req <<acc>>): + methadone/EDDP, neg fent.
Take-homes: {2-6}, lockbox checked. QTc 446 on <<d.mys.-40>>. Naloxone 4 mg given.
Counselor: <<d.full>>, LADC, cert. no. <<lic>>, 30 min. <<pm.first>> back at work x2 wk for <<emp>>; PO [[Officer~Ms.]] <<e.last>>, court case <<case>>, <<county>> drug court <<d.mdl.10>>. Guest dosing at <<fac>> requested for <<d.md.20>> thru <<d.md.24>>; fax order <<phone>>. Ride from mom <<sf.first>> <<phone>>. State Medicaid ID <<plan>>. PHQ-9 8, pain 2/10.
""")
t('us', """PRIVACY / SECURITY INCIDENT - internal memo         Incident # <<case>>
Reported <<d.iso>> by <<d.full>>, HIM, ext. <<ext>>
[[Summary~What happened]]: chart of <<pf.full>> (MRN <<mrn>>, DOB <<dob.iso>>, encounter <<d.iso.-12>> for lap chole, CPT 47562) opened 14 times by user ID <<e.user>> with no treatment role.
Log extract:
<<d.iso.-3>> 22:41:07 LOGIN OK  src=<<ip>> mac=<<mac>>  app v8.2.11
<<d.iso.-3>> 22:43:55 VIEW labs (Hgb 11.8, lipase 640)  src=<<ip>>
<<d.iso.-2>> 06:02:19 EXPORT pdf  dst=<<ip6>>  url=<<url>>
Badge reader: employee badge no. <<badge>>, palm-vein template ID <<bio>>, door 3 at 22:38. Camera match <<face>> (face-recognition record, 97% score).
Employee is the patient's ex-husband, <<rm.fl>>. Patient told by letter <<d.long.4>> to <<pobox>>, <<city>>, <<state>> <<zip>>, and by phone <<phone>>. SSN (<<ssn>>) was visible on the face sheet. OCR portal tracking no. <<conf>>. 1 record; <500.
""".replace("Camera match <<face>> (face-recognition record, 97% score)","Camera: face-recognition record <<face>>, 97% match"))
t('uk', """<<d.dmyl>>
Drivers Medical Group
Your ref: <<case>>
Re: [[Fitness to drive~Group 1 licence]]. Mrs <<pf.full>>, d.o.b. <<dob.uk>>
Driver number <<ukdl>>    NI no. <<nino>>
<<street>>, <<city>>, <<county>>, <<zip>>

Thank you for your form of <<d.dmo.-18>>. I saw Mrs <<pf.last>> at <<fac>> (hospital number <<mrn>>) on <<d.dmyl.-7>>. She is <<age>>, has Ménière's disease and had one syncope at the wheel on <<d.dmo.-75>>, when her Fiesta, registration <<plate>>, struck a bollard at 10 mph (insurer's claim <<claim>>). ECG: PR 180, QRS 88, QTc 421. Echo EF 60%. 7-day Holter no pause >2.0 s. ILR (Reveal LINQ, serial no. <<sn>>) was put in on <<d.dmyl.-40>>. Acuity 6/9 R, 6/6 L, Esterman full. MMSE 29/30. In my view she may resume after 6 months, i.e. from <<d.dmyl.105>>.

Dr <<d.fl>>, Consultant Cardiologist, GMC no. <<gmc>>
Sec: <<e.first>>, <<phone>>, <<d.wmail>>
""")
t('us', """INTERFACILITY TRANSFER SUMMARY - SKILLED NURSING
FROM: <<fac2^>>   TO: <<fac^>>   DATE: <<d.us0>>
RESIDENT: <<pf.lf^>>   AGE: <<age9>>   DOB: <<dob9.us0>>   MRN: <<mrn>>
MEDICARE BENEFICIARY ID: <<plan>>   SSN: <<ssn>>   LTC INS POLICY: <<plan>>
RESPONSIBLE PARTY: <<sm.fl^>> (SON)   <<phone>>   <<street^>>, <<city^>>, <<state>> <<zip>>
ATTENDING: DR <<d.last^>>   NPI <<npi>>   OFFICE <<phone>>

REASON FOR TRANSFER: [[FEVER~HYPOXIA]] AND INCREASED CONFUSION SINCE <<d.md.-1>>. T 101.4, BP 92/50, HR 112, RR 26, O2 SAT 86% RA -> 93% ON 3L NC. FSBS 188. LAST BM ON <<d.md.-1>>. LAST VOID 0400, DARK. CXR OF <<d.md>>: LLL INFILTRATE ON PORTABLE, EXAM NO. <<acc>>. UA 3+ LE, NITRITE POS. WBC 18.2, NA 151, BUN/CR 48/1.9.

BASELINE: A&O X1, NON-AMBULATORY, HOYER X2 ASSIST, PUREED/NECTAR THICK, DENTURES UPPER, HEARING AID L (SERIAL <<sn>>). BRADEN 12. SACRAL STAGE 3, 4 X 3.5 X 1 CM, WOUND VAC (UNIT SERIAL NO. <<sn>>) RUNNING AT 125 MMHG. FOLEY 16 FR CHANGED ON <<d.md.-10>>. PEG 20 FR. SISTER, AGE <<agesib>>, VISITS WEEKLY.

DX: LEWY BODY DEMENTIA G31.83, CHF, DM2, HX CVA 2015, BELL'S PALSY. ALLERGIES: LEVAQUIN, CODEINE.
MEDS: ARICEPT 10 MG QHS, LASIX 40, LANTUS 12 UNITS, SEROQUEL 12.5 MG, MIRALAX 17 G. LAST DOSES 0800.
IMMUNIZATIONS: FLU <<d.us0.-60>>, PREVNAR 20 <<d.us0.-400>>, RSV <<d.us0.-61>> LOT <<lot>>.
ADVANCE DIRECTIVE: DNR/DNI, POLST SIGNED <<d.us0.-300>>, REGISTRY NO. <<conf>>. BED HOLD 7 DAYS. EMS RUN NO. <<case>>. REPORT CALLED TO <<e.first^>> RN AT 0915 BY <<f.full^>> LPN, EXT <<ext>>.
""")
t('ca', """MOLECULAR GENETICS REPORT            <<fac>>
Name: <<pf.lf>>    DOB: <<dob.ysl>>   Sex: F    Health card: <<plan>>
Lab no.: <<acc>>    Family no. <<case>>    Collected <<d.ysl.-30>>    Reported <<d.ysl>>
Ordered by: <<d.full>>, [[MSc CGC~MD FRCPC]], tel <<phone>>, fax <<phone>>; chart <<mrn>>
Indication: breast ca at 38; mat. great-aunt ovarian ca, living, age <<agesib>>; Ashkenazi.
RESULT: POSITIVE. BRCA1 NM_007294.4:c.5266dupC p.(Gln1756Profs*74), heterozygous, pathogenic (ACMG PVS1, PM2, PP5). CHEK2 c.1100delC not detected. 84 genes, mean depth 412x, >99.5% at 20x, GRCh38, pipeline v4.3. VUS: ATM c.2119T>C.
Cascade testing: sister <<sf.full>> (DOB <<dob.ysl.1100>>), brother <<sm.first>> in <<city2>>. Family letter posted <<d.mds.2>> to <<street>>, <<city>> <<zip>>. Explained to <<pf.first>> by video <<tele>>, <<d.mdl.3>>.
Signed <<e.fl>>, PhD FCCMG. Invoice account no. <<acct>>.
""")
t('us', """MSH|^~\\&|ADT|HIS|RCV|HIS|<<d.comp>>||ADT^A03|<<msg>>|P|2.5.1
PID|1||<<mrn>>^^^MRN||<<pm.hl7^>>||<<dob.comp>>|M|||<<street^>>^^<<city^>>^<<state>>^<<zip>>||<<phone>>||ENG|M||<<acct>>^^^ACCT|<<ssn>>
NK1|1|<<sf.hl7^>>|SPO||<<phone>>
PV1|1|I|5W^512^A||||<<npi>>^<<d.hl7^>>^^^MD
IN1|1|||BCBS|<<pobox^>>|||<<grp2>>||||||||||||||||||||||||||||<<plan>>
DG1|1||J18.9^Pneumonia^I10
OBX|1|NM|718-7^Hgb||{9.1-14.8}|g/dL|12-16
OBX|2|NM|2160-0^Creat||{0.7-1.9}|mg/dL
NTE|1||Pt d/c home on <<d.md>> w/ Augmentin 875/125 x5 d, f/u Dr. <<e.last>> on <<d.md.7>>. CURB-65 2. [[O2 sat 94~Walk sat 92]] on RA. Pt is retired from <<emp>>, drives, lives with spouse. WBC 11.2 down to 8.4, procalcitonin 0.3, CXR RLL opacity improving, GCS 15.
NTE|2||Spouse to call <<phone>> with fever >38.3 or SOB; COVID/flu PCR neg, sputum accession <<acc>> pending.
""".replace("~\\&","\\&"))
t('us', """PSYCHIATRIC INTAKE                                   <<d.us>>
<<pm.full>> | <<age>> M | DOB <<dob.us>> | MRN <<mrn>> | Seen by video: <<tele>>
Location of pt: [[home~parked car]], <<street>>, <<city>>; connection logged from <<ip>>. Emergency contact verified: brother <<sm.first>>, <<phone>>.

CC: "I can't switch it off."
HPI: Mr. <<pm.last>> is a former security guard at <<emp>> (left <<d.my.-200>>) with 8 months of nightmares, avoidance and panic after an assault on <<d.us.-260>> (workers' comp claim no. <<claim>>). PCL-5 58, PHQ-9 19, GAD-7 17, AUDIT 14, C-SSRS: passive SI, no plan or intent. Sleeps 3-4 h. 5-6 beers/night, last drink on <<d.md.-1>>. He says Officer <<d.last>> of <<county>> took his pistol on <<d.mdl.-30>> (property receipt no. <<conf>>).

PAST: one admission at <<fac>>, <<d.mmy.-90>>, 5 days. Zoloft 100 mg (partial), Paxil (weight +12 lb), trazodone 50.
MEDICAL: HTN, OSA on CPAP (ResMed AirSense 10, serial no. <<sn>>), AHI 34 -> 2.1. NKDA.
SOCIAL: divorced, 2 kids (9, 12). Ex-wife <<rf.first>> has custody; next hearing <<d.us.20>>, docket no. <<case>>; attorney <<e.full>>, state bar no. <<lic>>, <<e.email>>. Drives; driver's license <<dl>> valid.
MSE: guarded, linear, A&Ox4, 3/3 recall.

DX: F43.10, F10.20, r/o MDD recurrent.
PLAN: 1. Prazosin 1 mg qhs -> 3 mg. 2. Naltrexone 50 mg after LFTs (AST 61, ALT 48). 3. CPT 12 sessions w/ <<f.full>>, PsyD, first <<d.mdl.6>>. 4. Safety plan. 5. RTC 2 wk. Auth # <<conf>>, Optum ID <<plan>>. Rx sent under DEA <<dea>>. 60 min.
<<g.full>>, MD
""")
t('us', """OCCUPATIONAL HEALTH - WORK STATUS / FIRST REPORT OF INJURY
Employer: <<emp>>     Employer contact: <<d.full>> (HR) <<phonex>> <<d.email>>
Employee: <<pm.lf>>     Employee ID no. <<badge>>     SSN <<ssn>>     DOB <<dob.us0>>
Home: <<street>>, <<city>>, <<state>> <<zip>>   County: <<county>>   Cell <<phone>>
Date of injury: <<d.us0.-2>> 13:20     OSHA log case no. <<case>>     Carrier claim no. <<claim>>
Clinic: <<fac>>     MRN <<mrn>>     Visit: <<d.us0>>

HISTORY: <<age>>-year-old [[press operator~dock lead]], 11 yrs on the job, left hand caught in a Bliss 60-ton press (model C-60). Time clock uses hand geometry, and the badge-in record (biometric ID <<bio>>) confirms shift start 0558. Coworker <<e.first>> applied pressure and drove him in company van, plate <<plate>>. Td booster given today, Boostrix lot <<lot>>.

EXAM: BP 138/86, HR 92, pain 8/10. 2.5 cm laceration volar index P2, FDP 5/5, 2-pt 6 mm, cap refill <2 s. X-ray 3 views: tuft fx, no FB. Allen's test normal. Repair 5-0 Prolene x7, digital block 1% lidocaine 4 mL, Xeroform.

TESTING: Post-accident DOT drug screen collected, CCF specimen ID <<acc>>; BAT 0.000 at 14:55. Technician <<f.full>>. Right-thumb fingerprint on custody form, print ID <<bio>>.

STATUS: modified duty <<d.us0.1>> through <<d.us0.14>>; no lifting >5 lb L, keep dry, no press work. Keflex 500 mg QID x7 d, ibuprofen 600 mg, #21. Return <<d.us0.9>> for suture removal. MMI not reached; ICD S61.211A, S62.631A; CPT 12001, 73140. Case manager <<g.full>> called <<phone>> on <<d.md.1>>.

Provider: Dr. <<hf.full>>, lic. no. <<lic>>, NPI <<npi>>
""")
t('au', """DOMICILIARY OXYGEN / CPAP EQUIPMENT ORDER
Order no. <<conf>>     Date <<d.uk>>     Supplier cust. account <<acct>>
Client: <<pf.fl>>  DOB <<dob.uk>>  URN <<mrn>>  Medicare no. <<plan>>
Deliver to: <<street>>, <<city>> <<state>> <<zip>>; ring husband <<sm.first>> first, <<phone>>. Park behind white Hilux, rego <<plate>>
Prescriber: Dr <<d.full>>, <<fac>>, provider no. <<lic>>, ph <<phone>>, <<d.email>>
ABG on air: pH 7.38, PaO2 51, PaCO2 47, HCO3 28. SpO2 85%. FEV1 0.82 L (34%), FEV1/FVC 0.41. Non-smoker since [[2009~2013]].
Rx: 2 L/min, 16 h/d; titrate 88-92%. Cheyne-Stokes on PSG [[<<d.mys.-50>>~<<d.my.-50>>]], AHI 22.
Issued: Inogen G5 serial <<sn>>; EverFlo 5L S/N <<sn>>; AirSense 11 SN <<sn>>, modem MAC <<mac>>
Installed <<d.uk.2>> by tech <<e.first>>. Remote data: <<url>>. Electricity rebate: retailer acct no. <<acct>>. Review <<d.my.90>>. DVA/NDIS ref <<case>>.
""")
assert len(T) == 40, len(T)

SLOT = re.compile(r"<<([a-z0-9][a-z0-9./\-]*?)(_|\^)?((?:\.-?\d+)?)(#\w+)?(\^|_)?>>")
def render(ti, reg, text, rng):
    nt = Note(rng, reg)
    while True:
        m = re.search(r"\[\[([^\[\]]*)\]\]", text)
        if not m: break
        text = text[:m.start()] + rng.choice(m.group(1).split('~')) + text[m.end():]
    def num(m):
        a, b = m.group(1), m.group(2)
        return f"{rng.uniform(float(a), float(b)):.1f}" if '.' in a else str(rng.randint(int(a), int(b)))
    text = re.sub(r"\{(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)\}", num, text)
    out, spans, pos, last = [], [], 0, 0
    used, memo = {}, {}
    for m in SLOT.finditer(text):
        lit = text[last:m.start()]; out.append(lit); pos += len(lit); last = m.end()
        g = m.group(1) + (m.group(3) or ''); mod = m.group(2) or m.group(5)
        key = (g, m.group(4))
        if m.group(4) and key in memo: v, k = memo[key]
        else:
            # street/zip/emp fixed within a note unless a table; other ids fresh
            if g in ('zip','emp','street') and ti != 25 and not (ti == 3 and g in ('street','zip')):
                if g not in used: used[g] = nt.gen(g)
                v, k = used[g]
            else: v, k = nt.gen(g)
            memo[key] = (v, k)
        v = v.upper() if mod == '^' else v.lower() if mod == '_' else v
        if k: spans.append([pos, pos+len(v), k])
        out.append(v); pos += len(v)
    out.append(text[last:])
    return ''.join(out), spans

def main():
    n, seed = int(sys.argv[1]), sys.argv[2]
    for ti, (reg, text) in enumerate(T):
        for i in range(n):
            tx, sp = render(ti, reg, text, random.Random(f"tt-{seed}-{ti}-{i}"))
            print(json.dumps({"template": ti, "text": tx, "spans": sp}, ensure_ascii=False))
main()
