#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""python3 make.py N SEED > notes.jsonl   (80 templates; all persons invented)"""
import sys, json, random, re, datetime, string
FM = {
'en': """James Mark Grant Chase Lane Drew Dale Reed Clay Cliff Miles Wade Rich Bill Frank Pat Rob Gene Earl Duke Guy Jack Ray Dean Glenn Ward Norm Art Victor Wesley Byron Clifford Lloyd Russell Stanley Percy Desmond Trevor Nigel Alistair Hamish Callum Rhys Gareth Declan Cormac Eoin Padraig Darragh Tyrone Jamal DeShawn Marquis Otis Hank Brody Tucker Holden Colton Angus""",
'es': """José Mateo Santiago Joaquín Rigoberto Efraín Ángel Jesús Ignacio Heriberto Luis Ramón Gilberto Thiago João Paulo Vítor""",
'eu': """Jürgen Wolfgang Detlef Matthias Sönke Piet Joris Willem Bjørn Lars Håkon Søren Mikael Jean-Luc Thibault Étienne Yves Giancarlo Salvatore Matteo Zbigniew Krzysztof Tadeusz Vojtěch Dragan Zoran Bogdan Ionuț Yannis Dmitri Oleksandr Arkady Levan""",
'as': """Arjun Venkatesh Harpreet Rajesh Suresh Kwok-Wai Wei Jian Minh Tuấn Hiroshi Kenji Dong-hyun Sang Ramil Crisanto Bayani Budi Somchai Thura""",
'me': """Ahmed Yusuf Omar Ibrahim Hamza Bilal Reza Behrouz Avi Moshe Mehmet Emre Tariq Faisal""",
'af': """Kwame Chidi Oluwaseun Tendai Abebe Tesfaye Mamadou Abdirahman Sipho Kofi Emeka Lamine""",
}
FF = {
'en': """Rose May Hope Faith Grace Joy Ivy Dawn June April Autumn Summer Daisy Violet Lily Olive Pearl Ruby Amber Iris Holly Penny Carol Patience Constance Melody Sandy Robin Teresa Beatrice Gwendolyn Maureen Siobhán Niamh Aoife Róisín Bronwyn Eilidh Mhairi Shanice Keisha LaTonya Tamika Dorothy Mildred Edna Lorraine Darlene Brandi Kaylee Mackenzie Sloane Harper Willow Winifred Enid Doreen Mavis Kylie""",
'es': """Guadalupe Ximena Yolanda Rosario Milagros Esperanza Itzel Lucía Inés Maricruz Consuelo Paloma Beatriz Fernanda Luz Soledad""",
'eu': """Heike Ursula Gudrun Annegret Käthe Saskia Femke Marijke Ingrid Solveig Åsa Ragnhild Geneviève Maëlle Odile Chiara Fiorella Agnieszka Małgorzata Halina Jadwiga Zdenka Ljiljana Snežana Ileana Eleni Oksana Svitlana Tatiana Nino""",
'as': """Priya Lakshmi Anjali Sunita Gurpreet Mei-Ling Xiu Yuki Haruka Ji-woo Eun-ji Linh Phương Thuy Maricel Jocelyn Divina Siti Ploy Khin""",
'me': """Fatima Zahra Noor Leila Shirin Parisa Yael Tzipora Ayşe Elif Samira Rania Huda""",
'af': """Adaeze Ngozi Folake Amina Hodan Makeda Tigist Thandiwe Nomvula Akosua Fatou Wanjiru""",
}
LN = {
'en': """Young Bell Grant Hope May Chase Lane Rose Mark King Price Long Short Little Small Strong Swift Sharp Wise Best Good Love Sweet Power Banks Brooks Rivers Lake Field Fields Forest Woods Hill Hills Stone Rock Marsh Moss Reed Rush Frost Snow Winter Summers Day Knight Page Bishop Pope Abbott Church Temple Cross Cook Baker Butler Carter Cooper Fisher Hunter Mason Miller Parker Porter Potter Shepherd Singer Slater Taylor Turner Weaver Wheeler Gray Green Brown White Black Fox Wolfe Lamb Crane Swan Finch Drake Hawk Partridge Pike Salmon Berry Cherry Bean Rice Flower Bush Root Branch House Hall Barnes Gates Street Rhodes Bridges Case Cash Penny Pound Noble Earl Baron Nurse Ball Bacon Head Foot Hand Blood Bone Payne Cure Hurt Moody Savage Wild Walker Sales Law Dawson Ashworth Birtwistle Cholmondeley Featherstonehaugh Entwistle Hargreaves Llewellyn Pritchard Ap-Rhys MacLeod McAllister McGillicuddy O'Brien O'Shaughnessy O'Donoghue Ní-Bhriain Fitzgerald Gallagher Kavanagh Breathnach Drummond Farquharson Sutherland Tolliver Pettigrew Hathaway Van-Ness Culpepper Boudreaux Thibodeaux Hebert Guidry Washington Jefferson Broadnax Yazzie Begay Tsosie Whitehorse Two-Bears Kealoha Kahananui Okpik Clearwater Kowhai Ngata Tuhoe Warrender Gumbleton Stockdale Postlethwaite Hallam Tregenza Penhaligon""",
'es': """García Morales Villanueva Zúñiga Ybarra Castañeda Peña Núñez Quiroga Archuleta Cisneros Echeverría Santillán Delgadillo Covarrubias Montoya Lozano Orozco Barrientos Tovar Ureña Figueroa Maldonado Betancourt Camacho da-Silva Ferreira Carvalho Guimarães Nascimento Teixeira Magalhães Prado León Cruz Rey Luna Reyes Santos Paz Flores Ríos Cordero|de la Cruz|de León|García Morales|Ruiz Zafón|Del Toro|dos Santos|Ortega-Villalobos""",
'eu': """Müller Keller Schröder Schäfer Weiß Großmann Hüttenrauch Kaltenbrunner Zimmermann Böhm Jäger Lang Kurz Klein Koch Engel Himmel Winkler Pfannenstiel Vandenberghe Dijkstra Hoekstra Bakker Jansen Lindqvist Ångström Björklund Haugen Sørensen Kjærgaard Virtanen Mäkinen Lefèvre Beaumont Charpentier Dubois Marchand Rousseau Delacroix Petit Leblanc Gagnon Tremblay Bouchard Rossi Esposito Bianchi Ricciardelli Lombardi Conti Ferrari Grasso Kowalczyk Wiśniewski Nowak Zieliński Szczepański Wójcik Dvořák Novotná Horváth Szabó Kovačević Petrović Hadžić Popescu Ionescu Dumitru Papadopoulos Stavridis Karagiannis Shevchenko Kovalenko Ivanova Sokolova Volkov Beridze Kalashyan Petrosyan|van der Merwe|van den Heuvel|von Strachwitz|de Vries|ten Boom|D'Angelo|Di Pietro|De Luca|Le Gall|Saint-Pierre""",
'as': """Patel Singh Kaur Krishnamurthy Venkataraman Iyer Chatterjee Bhattacharya Mukherjee Reddy Gupta Rao Deshpande Thapa Gurung Perera Jayawardena Wickramasinghe Nguyen Nguyễn Trần Phạm Huynh Vo Ly Le Dang Wang Li Zhang Chen Liu Zhao Ng Wong Leung Cheung Ho Kim Park Choi Lim Jung Song Tanaka Yamamoto Fujimoto Nakagawa Ito Abe Dimaculangan Macaraeg Bautista Pangilinan Catacutan Villareal Wijaya Suharto Thongchai Sae-Lim Aung Htun Vang Xiong Moua Her Yang""",
'me': """Hassan Haddad Khoury Al-Masri Al-Rashid El-Sayed Abdallah Nasser Mansour Farsi Tehrani Hosseini Moradi Karimzadeh Yılmaz Öztürk Demir Kaya Şahin Cohen Levi Ben-David Mizrahi Peretz Siddiqui Qureshi Chaudhry Malik Khan Rahimi|bin Salim|Abu Zayd""",
'af': """Okafor Nwosu Adeyemi Ogunleye Balogun Eze Mensah Owusu Boateng Asante Diallo Traoré Ndiaye Keita Mwangi Kamau Otieno Wanjala Tesfaye Gebremariam Haile Bekele Abdi Warsame Farah Moyo Ncube Dlamini Nkosi Mokoena Chikwanha Banda Tshabalala Kabongo Mbeki""",
}
def words(s):
    a=s.split('|'); return [w for w in a[0].split()]+[x.strip() for x in a[1:]]
FM={k:words(v) for k,v in FM.items()}; FF={k:words(v) for k,v in FF.items()}; LN={k:words(v) for k,v in LN.items()}
# region: cities with (county, postcode pattern), streets, phones
R = {
'us': dict(c=[("Duluth","St. Louis County","558##"),("Toledo","Lucas County","436##"),("Chattanooga","Hamilton County","374##"),("Eau Claire","Eau Claire County","5470#"),("Yakima","Yakima County","9890#"),("Bakersfield","Kern County","933##"),("Las Cruces","Doña Ana County","8800#"),("Baton Rouge","East Baton Rouge Parish","708##"),("Bangor","Penobscot County","044##"),("Paducah","McCracken County","4200#"),("Tuscaloosa","Tuscaloosa County","354##"),("Flagstaff","Coconino County","8600#-####"),("Sioux Falls","Minnehaha County","571##"),("Hialeah","Miami-Dade County","330##"),("Poughkeepsie","Dutchess County","1260#"),("Coeur d'Alene","Kootenai County","8381#"),("Corpus Christi","Nueces County","784##-####"),("Truth or Consequences","Sierra County","8790#"),("Hope","Hempstead County","7180#"),("Independence","Montgomery County","6730#"),("Mobile","Mobile County","366##"),("King of Prussia","Montgomery County","1940#"),("Fort Wayne","Allen County","468##"),("Honolulu","Honolulu County","968##"),("Ypsilanti","Washtenaw County","4819#")],
 s=["$## Maple St","#### Old Mill Rd".replace("####","$###"),"$### N. 14th Street","$## W Chestnut Ave, Apt $@","P.O. Box $##","PO Box $###","$###0 County Road 45","$## Dr. Martin Luther King Jr. Blvd","$### SE Hawthorne Blvd #$##","$$ Pleasant Hill Ct","$### Highway 61 South","$## E Main","N$##W$#### Pine Ridge Dr","Rural Route $, Box $##","$### Calle del Sol","$## Elm St., 2nd Floor"],
 t=["($0#) $##-####","$1#-$##-####","$0#.$##.####","+1 $0# $## ####","($1#)$##-####","1-$0#-$##-####","$0# $##-#### x$##"]),
'uk': dict(c=[("Huddersfield","West Yorkshire","HD$ #@@"),("Norwich","Norfolk","NR$ #@@"),("Wolverhampton","West Midlands","WV$# #@@"),("Aberystwyth","Ceredigion","SY23 #@@"),("Dundee","Angus","DD$ #@@"),("Bath","Somerset","BA$ #@@"),("Stoke-on-Trent","Staffordshire","ST$ #@@"),("Ballymena","County Antrim","BT4# #@@"),("Croydon","Surrey","CR0 #@@"),("Hull","East Riding","HU$ #@@"),("Sheffield","South Yorkshire","S1# #@@"),("Slough","Berkshire","SL$ #@@"),("Ayr","Ayrshire","KA$ #@@")],
 s=["$$ Station Road","Flat $, $# Queen's Terrace","The Old Rectory, Church Lane","$#@ Gladstone Street","$$ St Mary's Close","$ Mill Cottages, Back Lane","$# The Crescent","Rose Cottage, $ High Street"],
 t=["0$$$$ ######","07$## ######","07### ###".replace("07###","077##")+"###","020 7### ####","+44 1$## ######","(01$##) ######","+44 (0)161 $## ####"]),
'ie': dict(c=[("Ballina","Co. Mayo","F2# @#@#"),("Tralee","Co. Kerry","V92 @#@#"),("Drogheda","County Louth","A92 @@##"),("Letterkenny","Co. Donegal","F92 @#@#"),("Ennis","County Clare","V95 @#@#")],
 s=["$# Abbey Court","$ Cois na hAbhann","$$ O'Connell Street Lower","Knockroe Cross"],t=["08$ ### ####","(0$$) ### ####","+353 8$ ### ####","01-$######"]),
'au': dict(c=[("Toowoomba","","43##"),("Wagga Wagga","","26##"),("Ballarat","","33##"),("Geraldton","","65##"),("Alice Springs","","087#"),("Parramatta","","21##"),("Launceston","","72##")],
 s=["$/$# Banksia Crescent","Unit $, $$ Wattle Grove","$## Anzac Pde","Lot $# Stockmans Track","$# Kookaburra St"],t=["04## ### ###","(0$) 9### ####","0$ 8### ####","+61 4## ### ###","1300 ### ###"]),
'ca': dict(c=[("Moose Jaw","","S6H #@#"),("Trois-Rivières","","G8T #@#"),("Thunder Bay","Thunder Bay District","P7B #@#"),("Kelowna","","V1Y#@#"),("Antigonish","Antigonish County","B2G #@#"),("Mississauga","Peel Region","L5B #@#")],
 s=["$### 97 Ave NW","$## rue Saint-Denis, app. $","$#-$### Lakeshore Rd","RR $, Site $#","$## Portage Avenue"],t=["$0#-$##-####","($1#) $##-####","+1-$0#-$##-####"]),
'nz': dict(c=[("Whangārei","","01##"),("Invercargill","","98##"),("Palmerston North","","44##")],s=["$# Tui Street","$$ Marine Parade"],t=["02$ ### ####","0$ ### ####"]),
'de': dict(c=[("Göttingen","Landkreis Göttingen","370##"),("Wuppertal","","421##"),("Castrop-Rauxel","Kreis Recklinghausen","4457#"),("Zwickau","","080##")],s=["Goethestraße $#","Am Alten Markt $","Bahnhofstr. $$a","Lindenweg $#"],t=["0$$$/######","+49 1$# #######","0$$$ $$####"]),
'fr': dict(c=[("Clermont-Ferrand","","630##"),("Saint-Étienne","","420##"),("Brive-la-Gaillarde","","191##")],s=["$# rue des Lilas","$$ bis, avenue Jean Jaurès","Résidence Les Tilleuls, bât. @"],t=["0$ ## ## ## ##","+33 6 ## ## ## ##","06.##.##.##.##"]),
'in': dict(c=[("Thiruvananthapuram","Thiruvananthapuram district","695###"),("Nashik","Nashik district","422 0##"),("Ludhiana","","1410##"),("Coimbatore","","6410##")],s=["$#/$ M.G. Road","Flat $0#, Shanti Niketan, Sector $#","H.No. $#-$##, Gandhi Nagar"],t=["+91 9#### #####","0$$$-#######","98########"]),
'ph': dict(c=[("Dumaguete","","62##"),("Cagayan de Oro","","90##"),("Batangas City","","42##")],s=["Blk $ Lot $#, Sampaguita St., Brgy. San Isidro","$## Rizal Ave."],t=["+63 9## ### ####","09## ### ####"]),
'mx': dict(c=[("Guadalajara","","44###"),("Oaxaca","","68###"),("Hermosillo","","83###")],s=["Calle Hidalgo $##","Av. Insurgentes Sur $### int. $"],t=["+52 33 #### ####","33 #### ####"]),
'za': dict(c=[("Bloemfontein","","93##"),("Pietermaritzburg","","32##"),("Polokwane","","07##")],s=["$# Jacaranda Ave","$$ Voortrekker St"],t=["08$ ### ####","+27 $$ ### ####"]),
'pl': dict(c=[("Łódź","powiat łódzki","90-###"),("Bydgoszcz","","85-###")],s=["ul. Kwiatowa $#/$","os. Piastów $$ m. $"],t=["+48 5## ### ###","5##-###-###"]),
'nl': dict(c=[("Zwolle","","80## @@"),("'s-Hertogenbosch","","52##@@")],s=["Kerkstraat $#","Prinsengracht $$-II"],t=["06-########","0$$-$######"]),
'ng': dict(c=[("Enugu","","400###"),("Ibadan","","200###")],s=["$# Awolowo Road","Plot $##, Zik Avenue"],t=["+234 80# ### ####","0803 ### ####"]),
'ae': dict(c=[("Sharjah","",""),("Al Ain","","")],s=["Villa $#, Street $"],t=["+971 5# ### ####"]),
}
R['se']=dict(c=[("Örebro","","70# ##"),("Umeå","","903 ##")],s=["Björkvägen $#","Storgatan $$ B"],t=["07#-### ## ##","+46 70 ### ## ##"])
R['br']=dict(c=[("Belo Horizonte","","30###-###"),("Niterói","","24###-###")],s=["Rua das Acácias, $##","Av. Getúlio Vargas, $###, ap. $0#"],t=["(31) 9####-####","+55 21 9####-####"])
FAC={
'us':{'hosp':["St. Brendan's Medical Center","Harlan Memorial Hospital","Mercy Three Rivers","Prairie View Regional Medical Center","Good Samaritan of the Plains","UH Cottonwood","Bayou Teche General Hospital","Lakeshore VA Medical Center","Mount Tabor Hospital","Calloway County Hospital","Sacred Heart Regional","Pine Bluff Children's","Blackwater Community Hospital","Ferncliff University Hospital","Saint Odile Health Center"],
 'clinic':["Red Cedar Family Medicine","Eastgate Internal Medicine Associates","Summit Ridge Orthopedics","Bright Smiles Dental of Oakdale","Northfork Behavioral Health","Desert Willow Dialysis","Clinica Nueva Vida","Harborview Women's Care","Elk Run Urgent Care","Tri-County Cancer Institute","Juniper Pediatrics, PLLC","Kittredge Eye Associates","Wild Rose Hospice"],
 'nh':["Golden Acres Nursing & Rehab","Sunset Manor","Maple Grove Assisted Living","Bethany Lutheran Home","The Gables at Fox Hollow","Whispering Pines SNF"],
 'school':["Lincoln Heights Elementary","Sacajawea Middle School","East Ridge High","Little Acorns Preschool","Booker T. Hall Academy"],
 'church':["First Baptist Church of Elmira","Our Lady of Sorrows","Temple Beth Shalom","Masjid An-Noor","Greater Zion AME"],
 'pharm':["Corner Drug","Hartig's Pharmacy","Valley Rx","Ridgeway Compounding Pharmacy","Save-Mor Drugs #114"],
 'prison':["Granite Falls Correctional Facility","FCI Sandstone Ridge","Tolland County Jail","Otter Creek State Prison"],
 'lab':["Great Basin Reference Laboratory","PathWest Diagnostics","Meridian Genomics Lab","Tri-State Clinical Labs"]},
'uk':{'hosp':["Royal Calderdale Infirmary","St Hilda's Hospital","Queen Adelaide Hospital","Ysbyty Glan Teifi","Leith Western General","University Hospital of South Fenland","Princess Beatrice Maternity Hospital","Altnabreac District General"],
 'clinic':["The Limes Surgery","Kirkgate Medical Practice","Meadow Lane Health Centre","Dr Pemberton & Partners","Brook Street Dental Practice","Harbour Community Mental Health Team","Towpath Medical Centre"],
 'nh':["Ashdene Care Home","The Beeches","Elm Lodge Residential Home","St Cuthbert's Hospice"],
 'school':["Holly Bank Primary School","St Aidan's C of E Academy","Fairfield High School"],'church':["St Michael and All Angels","Bethel Chapel"],'pharm':["Pritchards Chemist","Jhoots Lane Pharmacy","Wellhead Pharmacy"],'prison':["HMP Thornmoor","HMP & YOI Eastleigh Cross"],'lab':["North Pennine Pathology Services","Severnside Genomics Laboratory Hub"]},
'ie':{'hosp':["Our Lady of Knock University Hospital","Mater Coeli Hospital","St Ita's Hospital","Midlands Regional Hospital Clonbrack"],'clinic':["Abbeyfeale Family Practice","Slí Eile Medical Centre"],'nh':["Tearmann Nursing Home","Cuan Mhuire House"],'school':["Scoil Bhríde","Gaelscoil Uí Riada"]},
'au':{'hosp':["Wirrabara District Hospital","St Finbar's Private Hospital","Royal Gippsland Hospital","Coolamon Base Hospital"],'clinic':["Banksia Park Medical Centre","Top End Aboriginal Health Service","Jacaranda Physio"],'nh':["Wattle Glen Aged Care","Regis Gumdale"],'school':["Kurrajong Public School","Marist College Yarra Flat"],'lab':["Southern Cross Pathology"]},
'ca':{'hosp':["Hôpital Sainte-Marguerite","Foothills North General","St. Clair Health Sciences Centre","Qikiqtaaluk Regional Hospital"],'clinic':["Maple Leaf Walk-In Clinic","CLSC des Érables"],'nh':["Résidence Bellevue","Tamarack Lodge LTC"],'school':["École Gabrielle-Hardy"],'lab':["Prairie DynaLab"]},
'xx':{'hosp':["Klinikum Sankt Georg am See","Hospital Ángeles del Valle","CHU de Bellerive","Apex Lotus Hospital","Hospital Santa Efigênia","Szpital Miejski im. Kopernika","Tygerfontein Hospital","Al Zahraa Medical City","Philippine Heart Mission Hospital","Lagos Island Mercy Hospital","Karolinska Norra","Ospedale San Gennaro"],'clinic':["Praxis am Lindenhof","Centro de Salud Las Palmas","Sai Krupa Nursing Home","Cabinet Médical des Halles"],'nh':["Seniorenheim Abendsonne","Résidence Les Mimosas"],'school':["Grundschule am Stadtpark","Colegio San Martín"],'lab':["Metrolife Diagnostics","Labor Dr. Brandis MVZ"]},
}
EMP={'us':["Tyson Creek Poultry","Great Plains Grain Co-op","Ace Roofing & Gutter","Walbrook Logistics","Norfolk Bend Railway","Hometown Foods","Delphi Bearing Corp.","Lucky 7 Casino","Blue Ox Lumber","Kessler Auto Body","Marigold Catering LLC","Sun Valley Unified School District","Pinnacle Data Systems","Three Forks Fire Department","Old Dominion Paving","Meijer Street Bakery"],
'uk':["Thornton & Sons Joinery","Pennine Bus Company","Greggan's Bakery","Humber Port Authority","Calder Borough Council","Redfern Steel","Wessex Water Board","Lockhart Couriers Ltd"],
'xx':["Stadtwerke Hagenbeck","Bharat Textiles Pvt Ltd","Pescados del Norte","Boucherie Marchand","Mount Isaac Mines","Saskatoon Potash Works","Kerry Vale Creamery","Transportes Quetzal","Emirates Gulf Scaffolding","Shoalhaven Council","Jollibay Foods","Nordsee Reederei"]}
T=r'''=== 
{{h1:us.hosp}}
DISCHARGE SUMMARY

Patient: {{p1.lf}}          MRN: {{MRN=########|0#-##-##-##|E#######}}
DOB: {{b1.us}}              Sex: {{p1.sex}}
Admitted: {{d1.us}}         Discharged: {{d1+4.us}}
Attending: {{p2.name}}, MD       PCP: {{p3.name}}, DO (fax {{fax.us}})

Principal dx: Acute on chronic HFrEF (I50.23), EF {{n:15-35}}%.
Secondary: CKD 3b, T2DM, paroxysmal AF, gout.

HOSPITAL COURSE. {{p1.Mr}} {{p1.last}} is a {{n:55-85}}-year-old {{p1.man}} from {{us1.city}}, retired from {{e1:us}}, who came in with orthopnea and 14 lb weight gain after running out of torsemide. BNP {{n:900-4200}} pg/mL, troponin flat at 0.03, creatinine 1.9 -> 1.6 mg/dL. Diuresed with furosemide 80 mg IV BID, net negative 7.2 L. Cardiology ({{p4.last}}) started sacubitril/valsartan 24/26 mg BID on {{d1+2.md}}. The Foley came out on {{d1+3.md}}. MAGGIC score 24.

Disposition: home with {{p1.his}} {{f5.first}}, who can be reached at {{tel.us}}.
Follow up: HF clinic {{d1+11.Bd}} at 10:40, bring scale log. BMP in one week.
Dictated by {{p2.ini}} / transcribed {{p2.ii}}:{{p4.ii}}  Job ID {{OTHER_ID=$######|D##-####}}
=== wrap72
ED TRIAGE
Pt is a {{age}} y/o {{p1.sexw}} BIBA from {{h1:us.nh}} after unwitnessed fall. Name on wristband {{p1.NAME}}, dob {{o1.us2}}. Facility nurse {{f2.first}} says last seen normal 0530. On apixaban 2.5 BID. GCS 14 (E4V4M6), BP 168/72, HR 88 irreg, SpO2 93% RA, FSBS 141. Has 3 cm lac L brow, no midline C-spine tenderness, C-collar in place. POA is niece {{f3.fl}}, called at {{tel.us}}, voicemail left; second contact {{m4.first}} {{tel.us}} answered, he is driving in from {{us1.city}}. DNR/DNI form scanned, POLST dated {{d1.us0}}. Medicare {{SSN=$@@#-@@#-@@##|$@@#@@#@@##}}. ESI 2. Trauma alert level 2 called, Dr {{p5.last}} at bedside 0612. Last tetanus unknown. Allergies: sulfa, lisinopril (angioedema).
=== 
OPERATIVE NOTE

DATE OF PROCEDURE: {{d1.Bdy}}
PATIENT: {{p1.name}}
MEDICAL RECORD #: {{MRN=###-##-##|M0########}}
SURGEON: {{p2.name}}, M.D.   FIRST ASSISTANT: {{p3.name}}, PA-C
ANESTHESIA: General, {{p4.lf}} CRNA
PREOP DX: Severe osteoarthritis right knee, Kellgren-Lawrence 4
PROCEDURE: Right TKA, cemented, posterior stabilized

IMPLANTS
  Femoral comp. size 6        REF 5515-F-602   LOT {{DEVICE=@@#@#|$####@@}}
  Tibial baseplate size 5     REF 5521-B-500   LOT {{DEVICE=@#@##|$######}}
  Poly insert 9 mm X3         SN {{DEVICE=########@|@@#####}}
  Palacos R+G x2              LOT {{DEVICE=8#######}}

Tourniquet 64 min at 275 mmHg. EBL 150 mL. 1 g TXA before incision. A midline incision and medial parapatellar arthrotomy were used; Whiteside line was marked, and distal femur cut at 5 degrees valgus. No complications. Sponge count x2 correct.

I spoke with {{p1.his}} {{p1.hus}} {{p5.first}} in the waiting room. Post-op visit {{d1+14.md}} w/ {{p3.last}}. Implant stickers faxed to registry, {{fax.us}}, case no. {{OTHER_ID=OR-20##-#####|S#####-##}}.
=== 
{{h1:uk.hosp}}
Department of Rheumatology
Tel: {{tel.uk}}   Secretary: {{f9.fl}}   Email: {{f9.wemail}}

Typed: {{d1+6.uk}}   Clinic date: {{d1.uk}}
Our ref: {{OTHER_ID=@@/@@/$#####|RH/##/####}}      NHS No: {{SSN=$## ### ####}}     Hosp No: {{MRN=@######|RX######}}

Dr {{p2.inix}}
{{h2:uk.clinic}}
{{uk1.street}}
{{uk1.city}}
{{uk1.zip}}

Dear Dr {{p2.last}}

Re: {{p1.fl}}, DOB {{b1.uk}}
{{uk2.street}}, {{uk2.city}}, {{uk2.zip}}

Diagnosis: Seropositive rheumatoid arthritis (anti-CCP 286 U/ml), secondary Sjögren's syndrome
Current treatment: methotrexate 20 mg s/c weekly, folic acid 5 mg x1/week, hydroxychloroquine 200 mg bd

Many thanks for asking me to review this {{p1.gent}}, who works on the lines at {{e1:uk}}. DAS28 is 5.4 (TJC 9, SJC 6, ESR 44). I have discussed baricitinib and Hydrea is not relevant here. {{p1.He}} will need a chest X-ray, hepatitis serology and QuantiFERON. {{p1.His}} {{p1.son}} came along too. I would be grateful if Shingrix could be given at your surgery before {{d1+30.dthB}}.

Kind regards
Yours sincerely

Dictated but not signed to avoid delay
Dr {{p3.fl}} MRCP (GMC {{LICENSE=$######}})
Consultant Rheumatologist
cc patient
=== lower
phone note {{d1.md}} 1642
caller: {{f1.fl}}, daughter of {{p2.fl}} (dob {{b1.us2}})
cb # {{tel.us}}, ok to leave msg
says dad's been dizzy since we went up on the carvedilol to 12.5 bid, sbp at home 92-98. no syncope. drinking ok. she is flying to {{us1.city}} {{d1+3.md}} and neighbor {{m3.first}} will look in on him til she's back {{d1+9.md}}
advised hold tonight's dose, resume 6.25 bid in am, call if sbp <90 or passes out
pharmacy is {{h1:us.pharm}} on {{us2.street}}, phone {{tel.us}}, rx sent. acct there {{ACCOUNT=######|rx-#####}}
d/w dr {{p4.last}} who agrees. also needs handicap placard form, plate {{VEHICLE=@@@ ####|$@@@###|@##-@@@}}
-- {{f5.first}} {{f5.ii}} rn triage
=== 
RADIOLOGY REPORT
Accession: {{OTHER_ID=A$########|CR-##-######|1####-######}}
Patient ID: {{MRN=########}}          Name: {{p1.Lf}}
DOB / Sex: {{b1.iso}} / {{p1.sex}}        Exam date: {{d1.iso}} 14:07
Ordering: {{p2.lf}}, NP (NPI {{LICENSE=1#########}})

EXAM: CT chest/abdomen/pelvis with IV contrast (Omnipaque 350, 95 mL, 20 G R AC)
COMPARISON: CT {{d1-95.iso}}; PET/CT from {{h1:us.hosp}} {{d1-130.us}}.
INDICATION: Stage IIIB sigmoid adenoCA, KRAS G12D, s/p FOLFOX x8.

FINDINGS: Previously described 11 mm RLL nodule (series 4, image 112) now 7 mm. No PE. Segment VII hypodensity stable at 9 mm, likely cyst (Bosniak-type terminology does not apply to liver). No hydronephrosis. Degenerative change L4-L5, grade 1 anterolisthesis. Baker cyst not imaged. Schmorl node at T11.

IMPRESSION
1. Partial response by RECIST 1.1 (-31%).
2. New 4 mm groundglass focus LUL, Fleischner: CT at 12 months.

Critical result? No. Result discussed by phone with {{p3.fl}} RN, {{tel.us}}, at 15:20 on {{d1.us}}.
Electronically signed: {{p4.name}}, MD {{d1.us}} 15:31   Workstation RAD-7 ({{IP=10.$#.$#.1##|172.16.$.1##}})
=== 
Surgical Pathology                                   {{h1:us.lab}}
Specimen No.: {{OTHER_ID=S##-#####|SP-20##-####|##:SP####}}
CLIA No. {{LICENSE=##D#######}}
Patient {{p1.LF}}      Age/Sex {{n:40-79}} {{p1.sex}}      Chart {{MRN=$#####|#######-#}}
Collected {{d1.us2}}   Received {{d1+1.us2}}   Reported {{d1+4.us2}}
Submitting: {{p2.ini}}, MD, {{h2:us.clinic}}, {{us1.street}}, {{us1.city}}, IN {{us1.zip}}

A. Skin, L scapula, shave: Melanoma, superficial spreading, Breslow 0.7 mm, Clark level III, mitoses 1/mm2, no ulceration. Margins: peripheral edge involved. pT1a.
B. Skin, R forearm, punch: Spitz nevus; Spark's variant not excluded.

Gross: "A" received in formalin labelled with patient's name and "{{p1.ii}} back", tan ellipse 1.1 x 0.8 x 0.1 cm, inked blue, A1-A3.
Immunostains: SOX10+, Melan-A+, PRAME 3+, p16 lost, Ki-67 8%. BRAF VE1 positive.

Comment: Dr. {{p3.last}} has seen selected slides and concurs. Results telephoned to {{f4.first}} in Dr. {{p2.last}}'s office ({{tel.us}}) on {{d1+4.bdth}}. Wide excision 1 cm per NCCN.
                       {{p5.name}}, M.D., Ph.D., Dermatopathologist
=== upper
MSH|^~\&|LABSYS|{{h1:us.hosp}}|EHR|{{h2:us.clinic}}|{{DATE=2023061#|2022102#|2021042#}}||ORU^R01|{{OTHER_ID=MSG######|Q#########}}|P|2.3
PID|1||{{MRN=00########|##########}}^^^MRN||{{p1.hl7}}||{{b1.num}}|{{p1.sex}}|||{{us1.street}}^^{{us1.city}}^MN^{{us1.zip}}||{{tel.us}}|||M||{{ACCOUNT=V0########|$#######}}|{{SSN=$##-##-####}}
NK1|1|{{p2.hl7}}|SPO|||{{tel.us}}
PV1|1|I|4W^412^A||||{{LICENSE=1#########}}^{{p3.hl7}}^MD
IN1|1|PPO|BCBS||||||{{HEALTH_PLAN=GRP#####|$#####-##}}|||||||||||||||||||||||||||{{HEALTH_PLAN=XQ@########|@@@$########}}
OBR|1|||80053^CMP|||{{d1.num}}
OBX|1|NM|2951-2^SODIUM||{{n:128-146}}|mmol/L|136-145||||F
OBX|2|NM|2823-3^POTASSIUM||{{x:31-58}}|mmol/L|3.5-5.1||||F
OBX|3|NM|2160-0^CREATININE||{{x:6-31}}|mg/dL|0.6-1.3|H|||F
NTE|1||SLIGHT HEMOLYSIS. CALLED TO {{f4.FIRST}} RN 4W AT 0615 {{d1.md}} READ BACK OK
=== 
PSYCHIATRY INTAKE — {{h1:us.clinic}}
Seen {{d1.us0}}, 75 min, via secure video (client IP logged {{IP=73.$##.1#.1##|2601:^^^:^^^^:^^^^::^^^^|98.1##.$#.1#}}).

ID/CC: {{p1.first}} is a {{n:24-60}}yo {{p1.sexw}} who presents at the urging of {{p1.his}} sister {{f2.first}} with "I can't shut my brain off."
HPI: Low mood since being let go from {{e1:us}} in the spring. Sleeps 3-4 h. PHQ-9 19, GAD-7 15, AUDIT-C 6, C-SSRS: passive SI, no plan or intent. Denies HI/AVH. One prior admission, {{h2:us.hosp}}, {{d1-400.Bdy}} to {{d1-391.Bdy}}, after an overdose of Tylenol PM. Lithium then, stopped for tremor; level had been 1.3.
SOCIAL: Raised in {{us1.city}} by grandparents. Two children, {{m4.first}} (9) and {{f5.first}} (6), live with ex, {{p6.fl}}. Court date in {{us2.county}} on {{d1+21.md}}, case {{OTHER_ID=##-DR-#####|20##CF00####}}. Attends {{h3:us.church}}.
MSE: cooperative, psychomotor slowed, affect blunted, thought linear.
A/P: MDD recurrent severe F33.2. Start escitalopram 10 mg qam; hydroxyzine 25 mg prn. Safety plan with {{f2.first}} (cell {{tel.us}}) as contact. RTC {{d1+14.md}}.
{{p7.name}}, PMHNP-BC   DEA {{LICENSE=M@#######}}
=== 
AMBULANCE CLINICAL RECORD          Incident {{OTHER_ID=########|$########|W-##-####-#}}
Date {{d1.uk}}  Call 02:11  On scene 02:19  Left 02:48  Hospital 03:05
Crew: {{p2.fl}} (Paramedic, {{LICENSE=PA#####}}), {{p3.fl}} (EMT)     Vehicle reg {{VEHICLE=@@## @@@}}
Location: {{uk1.street}}, {{uk1.city}}, {{uk1.zip}}
Pt: {{p1.fl}}   DoB {{b1.ukdot}}   GP: {{h1:uk.clinic}}    NOK: {{p4.fl}} ({{p1.hus}}) {{tel.uk}}

PC  Central chest pain onset 01:30, 8/10, radiating L arm.
HPC Similar but milder episode {{d1-2.dB}} while at work ({{e1:uk}}), did not seek help.
O/E GCS 15, RR 20, SpO2 95% air, BP 148/91, HR 62, BM 8.8, T 36.4. 12-lead: 3 mm STE II, III, aVF, reciprocal I/aVL.
Rx  Aspirin 300 mg PO, GTN 400 mcg x2 s/l, morphine 5 mg IV via 18G L ACF, ondansetron 4 mg.
Pre-alert PPCI {{h2:uk.hosp}}, accepted by CCU sister {{f5.last}}. Handover 03:09 to Dr {{p6.last}}. ECG transmitted from LP15 serial {{DEVICE=4#######|3#######}}.
Property: wallet, phone and keys handed to {{p4.first}}.
=== 
OCCUPATIONAL THERAPY - HOME VISIT
Client      {{f1.fl}} ("{{f2.first}}" to friends)
D.O.B.      {{b1.dBy}}
Medicare    {{SSN=$### ##### #}}   ref {{HEALTH_PLAN=DVA @@######|QX######}}
Address     {{au1.street}}, {{au1.city}} VIC {{au1.zip}}
Phone       {{tel.au}} (h)  {{tel.au}} (m, son {{m3.first}})
Date        {{d1.uk2}}

{{f1.MrUK}} {{f1.last}} had a R NOF # ORIF at {{h1:au.hosp}} on {{d1-33.dm}} and went on to rehab until {{d1-5.dm}}. Lives alone in a two-storey unit with her cat. 4 steps at the front with no rail. Uses a 4WW outdoors. FIM 108/126, TUG 21 s, MoCA 24/30.

Recommendations
- bilateral rails front steps; quote from contractor to follow, PO {{OTHER_ID=HM-#####|######}}
- over-toilet frame, ht 48 cm
- shower chair; hand-held hose. Swap the bath mat!
- personal alarm, unit s/n {{DEVICE=VC-######|########}}
{{f1.first}} is keen to get back to lawn bowls with {{f4.first}} and to driving (rego {{VEHICLE=@@@ ###|###·@@#|1@@ #@@}}); discussed that GP clearance is needed. Son drives down from {{au2.city}} each Sunday.
Next visit {{d1+16.dthB}}.
{{p5.fl}}, OT (AHPRA {{LICENSE=OCC000#######}})
=== 
From: {{p1.fl}} <{{p1.email}}>
To: Nurse line
Sent: {{d1.bdy}} 9:14 PM
Subject: RE: RE: rash??

Hi {{f2.first}}, thanks for calling back. The rash on {{m3.first}}'s belly is spreading, I put a picture at {{URL=https://photos.example-share.com/a/^^^^^^^^|http://imgbox.example.net/%%%%##.jpg}} (file {{BIOMETRIC=IMG_20##_face_####.jpg|IMG_####.HEIC}} shows his face too). Temp 101.2, he took 5 mL Children's Motrin at 7. Amoxicillin was started {{d1-8.md}} for his ear. He goes to {{h1:us.school}} and there was a note home about fifth disease. His teacher {{f4.last}} wants a letter. You can reach me at {{tel.us}} or my husband {{m5.first}} at work, {{e1:us}}, {{tel.us}}.

> On {{d1-1.bd}} {{f2.fl}}, RN wrote:
> Hello {{p1.first}}, Dr. {{p6.last}} reviewed the chart for {{m3.fl}} (DOB {{c1.us}}).
> A late rash with amoxicillin is usually not a true allergy. Please watch for hives,
> swelling of the lips, or trouble breathing. No need to stop unless these show up.
> We have an opening {{d1+1.Bdth}} at 8:20.
> {{h2:us.clinic}} | {{us1.street}}, {{us1.city}} | fax {{fax.us}}
=== upper ascii
TRANSFER NOTE. {{p1.LF}} MRN {{MRN=######|#######}}. {{age}} YO {{p1.sexw}} ACCEPTED FROM {{h1:us.hosp}} BY DR {{p2.LAST}} {{d1.md}} 2230. SEPTIC SHOCK, SOURCE UROSEPSIS, PROTEUS BACTEREMIA 2/2 BOTTLES. LEVOPHED 12 MCG/MIN VIA R IJ TLC PLACED {{d1.md}}, VASOPRESSIN 0.03 U/MIN. LACTATE 5.1 -> 3.4. S/P 30 CC/KG LR. MEROPENEM 1 G Q8. CR 2.8 (BASELINE 1.1). INTUBATED 7.5 ETT 23 AT LIP, AC/VC 420/18/8/60%. CODE STATUS FULL PER SON {{m3.FIRST}} {{tel.us}}. SON STATES MOTHER TURNED {{AGE=91|92|94|96}} ON {{d1-12.Bd}}. SHE IS A PARISHIONER OF {{h2:us.church}} AND ASKS FOR FATHER {{m4.LAST}} TO VISIT. FAMILY MEETING {{d1+1.md}} 1400 W/ {{f5.NAME}} MSW. RIGHT HEARING AID SERIAL {{DEVICE=##@######|$#########}} SENT TO SECURITY WITH DENTURES, BAG {{OTHER_ID=#####|PV-####}}. RASS -2, CAM-ICU POS, BRADEN 11. WILSON DISEASE IN GRANDDAUGHTER, NONCONTRIB.
=== 
INITIAL OB VISIT

{{f1.lf}} | {{b1.us}} | G{{n:2-5}}P{{n:0-1}}0{{n:0-1}}1 | LMP {{d1-60.us2}}, EDD {{d1+220.us2}} by 8w4d US
Preferred language: Tigrinya; phone interpreter ID {{OTHER_ID=######|#####}}
FOB: {{m2.fl}}, involved. Partner's cell {{tel.us}}. Emergency contact = her mother-in-law {{f3.first}} in {{us1.city}}.
Insurance: Medicaid {{HEALTH_PLAN=$#########|@@#####@|9######## A}}, WIC referral made.

Came to the US from Asmara region in 2016. Prior delivery at {{h1:us.hosp}} {{d1-900.us}}: NSVD, 3120 g, 2nd-degree lac, PPH 700 mL tx'd w/ Methergine 0.2 mg IM. Works nights at {{e1:us}}, lifts up to 40 lb → letter given.

PNL: A pos, Ab neg, RI, RPR NR, HBsAg neg, HIV NR, Hgb 10.4, HbA2 2.4%. NIPT drawn today (kit {{OTHER_ID=NT-#######|$$########}}).
Exam: 132 lb, 108/64, fundus c/w dates, FHT 162. McDonald rule n/a yet.
Plan: ASA 81 from 12 wk; FeSO4 325 qod; Nuchal US {{d1+28.md}} w/ Dr. {{p4.last}}; Glucola 26 wk. Circumcision type II noted; deinfibulation counselling.
Next visit {{d1+27.bd}}. Records request faxed {{fax.us}}.
{{f5.name}}, CNM
=== 
NAME,MRN,DOB,VISIT,PROVIDER,INSURER_ID,PHONE,DX,HBA1C
"{{p1.lf}}",{{MRN=6######}},{{b1.iso}},{{d1.iso}},{{p9.last}},{{HEALTH_PLAN=W########-01}},{{tel.us}},E11.65,{{x:72-120}}
"{{p2.lf}}",{{MRN=6######}},{{b2.iso}},{{d1+1.iso}},{{p9.last}},{{HEALTH_PLAN=H####-###-##}},{{tel.us}},E11.9,{{x:60-75}}
"{{p3.lf}}",{{MRN=6######}},{{b3.iso}},{{d1+1.iso}},{{p8.last}},{{HEALTH_PLAN=@@@########}},{{tel.us}},E10.10,{{x:90-140}}
"{{p4.lf}}",{{MRN=6######}},{{b4.iso}},{{d1+5.iso}},{{p8.last}},self-pay,n/a,E11.22,{{x:65-99}}
# exported by {{p7.wemail}} from {{IP=192.168.$#.1##|10.1.$##.##}} on {{d1+6.iso}} 08:12
# columns HBA1C in %; lab method Tosoh G8; target <7.0 per ADA; rows 4; quality measure CMS122v11, patients due for retinal exam and UACR are flagged in the second sheet; do not forward outside of the practice
=== 
CHILD AND FAMILY SOCIAL WORK ASSESSMENT
Referral received {{d1.dthBy}} from {{p2.fl}}, school nurse at {{h1:uk.school}}.

Child: {{p1.fl}}, d.o.b. {{c1.uk}}. Siblings: {{f3.first}}, {{m4.first}} and baby {{f5.first}}.
Mother: {{f6.name}}. Father: {{m7.name}}, currently at {{h2:uk.prison}}, prison no. {{OTHER_ID=A####@@}}.
Address: {{uk1.street}}, {{uk1.city}}. The family moved from {{uk2.city}} and before that {{xx1.city}}.
Case ref {{OTHER_ID=CP/####/##|LCS #######}}. National Insurance (mother): {{SSN=@@ ## ## ## C|@@######D}}.

{{f6.first}} told me she has been sofa-surfing with her friend {{f8.first}} since {{d1-20.dB}} after the bailiffs came. {{p1.first}} has missed 14 days of school and two asthma clinic appointments; Clenil 100 2 puffs bd, spacer lost. {{p1.He}} said "{{f3.first}} shares my inhaler". School attendance 71%. No bruising seen on the visit of {{d1+2.dB}}. Health visitor {{f9.last}} weighed the baby: 5.9 kg (9th centile, red book).

Strategy meeting {{d1+6.uk}} 10:00; invitees to dial {{tel.uk}}. Minutes to {{p2.wemail}}.
=== 
Klinikum-Entlassbrief, translated for the family practice — {{h1:xx.hosp}}

Re: {{p1.lf}}, born {{b1.dot}}, resident at {{de1.street}}, {{de1.zip}} {{de1.city}}
Case number {{OTHER_ID=00########|F-####-#####}}; health insurance no. {{HEALTH_PLAN=@#########}} (AOK)
Inpatient from {{d1.dot}} to {{d1+9.dot}}

Dear colleague {{p2.last}},

we report on {{p1.Herr}} {{p1.last}}, who was under our care for a posterior circulation stroke (Wallenberg syndrome left, NIHSS on admission 5, mRS at discharge 2).
CT angiography {{d1.dotm}}: V4 occlusion. TTE {{d1+1.dotm}}: EF 58 %, no PFO. Long-term ECG 72 h: no AF. LDL 164 mg/dl, Lp(a) 88 nmol/l.
Dysphagia: FEES {{d1+3.dotm}} PAS 4, diet level 2. Implanted loop recorder (Reveal LINQ II, serial {{DEVICE=RLA######S|LNQ######}}) on {{d1+8.dot}}.

Medication: ASS 100 1-0-0, clopidogrel 75 mg 1-0-0 until {{d1+21.dot}}, atorvastatin 80 mg 0-0-1, ramipril 2.5 mg 1-0-0.
{{p1.He}} may not drive for 3 months. Rehabilitation in {{xx1.city}} requested. {{p1.His}} {{p1.hus}} {{p3.first}} is informed, tel. {{tel.de}}.

With kind regards
Dr. med. {{p4.fl}}, senior physician    LANR {{LICENSE=$########}}    Fax {{fax.de}}
=== 
GENETICS CONSULT — LETTER TO FAMILY

{{d1.Bdy}}

{{f1.Mr}} {{f1.name}} and {{m2.name}}
{{us1.street}}
{{us1.city}}, NM {{us1.zip}}

RE: {{p3.name}} (DOB {{c1.us}}; MRN {{MRN=########|$-###-###}})

Dear {{f1.Mr}} {{f1.last}} and Mr. {{m2.last}},

It was a pleasure to meet you, {{p3.first}} and big {{p3.bro}} {{m4.first}} on {{d1-12.Bd}}. As we talked about, exome sequencing (trio, lab no. {{OTHER_ID=GX-######|##-######-G}}, {{h1:us.lab}}) found two variants in the GAA gene: c.-32-13T>G (from you, {{f1.first}}) and c.525delT (from you, {{m2.first}}). Together they cause late-onset Pompe disease. CK was 812 U/L and Hex4 was raised.

We did not find changes in DMD, SMN1 or FKRP. A variant of uncertain significance in RYR1 (p.Arg2241Gln) should not change anaesthesia plans without further advice; tell your dentist about malignant hyperthermia precautions anyway.

Your insurance reference for the enzyme therapy, alglucosidase alfa 20 mg/kg every other week, is {{HEALTH_PLAN=PA########|AUTH-#######}}. The Pompe registry form is at {{URL=www.pompe-families.example.org/join/####|https://rarelink.example.org/r/%%%###}}. Call {{f5.first}}, our counselor, at {{tel.us}}.

Sincerely,
{{p6.name}}, MD, FACMG
=== wrap80
DEATH NOTE  Called to bedside by RN {{f2.last}} at 0342 on {{d1.us}} for absence of respirations. {{p1.name}}, {{age}}, hospice comfort care for metastatic pancreatic CA. No response to voice or sternal rub, pupils fixed 5 mm, no heart sounds or breath sounds x 60 seconds. Pronounced 0347. Pacemaker (Azure XT, SN {{DEVICE=RNB######@|PVX#######}}) to be deactivated before cremation. Daughter {{f3.first}} and grandson {{m4.first}} present; son {{m5.fl}} in {{us1.city}} notified by phone at {{tel.us}}. Chaplain from {{h1:us.church}} on the way. ME of {{us2.county}} declined jurisdiction, ref {{OTHER_ID=ME##-####|##-#####}}. Organ bank called, referral {{OTHER_ID=LS-######|2#######}}, not a candidate (age). Funeral home has been picked by the family and will call security before 1000. Attending Dr. {{p6.last}} notified by text. Death cert worksheet: SSN {{SSN=$##-##-####}}, born {{o1.Bdy}} in {{us3.city}}, lifelong machinist at {{e1:us}}. Last morphine 4 mg SL 0210, lorazepam 0.5 mg 0145.
=== 
{{h1:us.prison}} — HEALTH SERVICES UNIT
SICK CALL ENCOUNTER
Inmate: {{m1.lf}}    DOC# {{OTHER_ID=@######|######-@|$####-0##}}    Housing C-2-14    DOB {{b1.us2}}
Date/time: {{d1.us}} 0910     CO escort: Ofc. {{p2.last}}

S: "My stitches are leaking." Hand lac in kitchen {{d1-6.md}}, 6 sutures at {{h2:us.hosp}}. Also asks about HCV treatment; states Dr {{p3.last}} at {{us1.county}} jail told him he had genotype 3. Hx Suboxone 16/4 daily since {{d1-150.md}}.
O: T 100.9 F  P 96  BP 131/77  R 16. R thenar eminence erythema 4 cm, purulent. Kanavel signs neg. Tattoo of name "{{f4.first}}" across forearm adjacent to wound, photographed (file {{BIOMETRIC=HSU_FACE_#####.jpg|P######-@}}). Iris scan at intake {{BIOMETRIC=IR-####-####|IRS########}}.
A: Wound infection, cellulitis L03.113.
P: Sutures out, I&D, culture sent (lab req {{OTHER_ID=M######}}). Keflex 500 QID + Bactrim DS BID x7d KOP. Recheck {{d1+2.md}}. HCV RNA, FibroSure; FIB-4 1.9. Commissary hold, trust acct {{ACCOUNT=#######|T-#####}} no co-pay.
His mother {{f5.fl}} ({{tel.us}}) has called twice; ROI not on file, no info given.
{{p6.ini}}, RN / rev. {{p7.name}} PA-C
=== 
SLEEP LAB — POLYSOMNOGRAPHY TECH SHEET

Pt name / DOB ...... {{p1.fl}} / {{b1.us}}
Study no. .......... {{OTHER_ID=PSG-##-###|SL####}}
Night of ........... {{d1.us0}} into {{d1+1.us0}}
Referring .......... {{p2.ini}}, {{h1:us.clinic}}
Tech ............... {{p3.first}}
Headbox S/N ........ {{DEVICE=N7000-####|HB######}}
CPAP S/N ........... {{DEVICE=2319#######|22########}}  DN {{DEVICE=###}}
Payer/member ....... Aetna {{HEALTH_PLAN=W#########|MEBQ####}}
BMI 38.2  Neck 17.5"  ESS 15/24  Mallampati IV

Lights out 22:41, on 05:58. TST 312 min, SE 71%. Split criteria met at 01:20. AHI 64.3, nadir SpO2 74%, PLMI 12. Titrated 6→13 cmH2O, AirFit F20 medium, AirSense 11. Supine REM seen at 13. Cheyne-Stokes run 03:10. Pt up x3 to void. Pt drives a truck for {{e1:us}} (CDL {{LICENSE=@#######|@##-##-####}}) & is anxious about DOT card, due {{d1+18.md}}. Spouse {{f4.first}} called {{tel.us}} 0600 for ride.
Data upload to {{URL=https://cloud.sleepdata.example.com/pt/######|sftp://psg.example-sleep.net/in/####}}; modem MAC {{IP=00:1A:^^:^^:^^:^^|&&-&&-&&-&&-&&-&&}}.
Scored by {{p5.fl}} RPSGT {{d1+2.md}}.
=== 
Dear Claims Department:

Member: {{p1.name}}
Member ID: {{HEALTH_PLAN=YRP###@#####|U########01}}     Group: {{HEALTH_PLAN=000#####|G-#####}}
Claim: {{OTHER_ID=E########00|20####-CL-####}}     Date(s) of service: {{d1.us}} – {{d1+2.us}}
Denied: {{d1+25.us}}

I am writing on behalf of my patient to appeal the denial of a continuous glucose monitor. {{p1.Mr}} {{p1.last}} is a {{n:30-70}} year old employee of {{e1:us}} with type 1 diabetes and hypoglycemia unawareness (Clarke score 5). On {{d1-40.Bd}} {{p1.he}} was found by {{p1.his}} coworker {{p2.first}} unresponsive at 31 mg/dL and was taken to {{h1:us.hosp}}. In the DIAMOND and GOLD trials, CGM reduced such events. A1c 8.1%, C-peptide <0.1 ng/mL. Uses Humalog by MDI plus Lantus 22 units. The denial cites a "lack of documentation," yet our office faxed 38 pages to {{fax.us}} on {{d1-9.us}} and again to {{fax.us}}.

Please overturn this decision within 72 hours. A peer-to-peer can be set with my assistant {{f3.first}}, {{tel.us}}, {{f3.wemail}}.

Sincerely,

{{p4.name}}, MD
NPI {{LICENSE=1#########}} | State lic. {{LICENSE=ME####|A-#####|MD.######}} | TIN {{OTHER_ID=##-#######}}
{{h2:us.clinic}}, {{us1.street}}, {{us1.city}}, TN {{us1.zip}}
=== 
[09:02] {{p1.first}}: hi is this the clinic
[09:03] Nurse {{f2.last}}: Good morning! Yes, {{h1:ca.clinic}}. Can I have your full name, birth date and health card please?
[09:04] {{p1.first}}: {{p1.fl}}, {{b1.bdy}}, card {{SSN=#### ### ### @@|9### ### ###|@@@@ #### ####}}
[09:05] Nurse {{f2.last}}: Thank you. What brings you in?
[09:06] {{p1.first}}: burning when i pee since {{d1-2.Bd}}. had macrobid in the winter, worked fine. no fever, no back pain. im in {{ca1.city}} at my moms till {{d1+5.Bdth}} tho
[09:08] Nurse {{f2.last}}: Any chance of pregnancy? Any allergies?
[09:08] {{p1.first}}: no / penicillin (hives)
[09:12] Dr. {{p3.last}}: Hi {{p1.first}}, {{p3.fl}} here. I'll send nitrofurantoin 100 mg BID x 5 days. Which pharmacy?
[09:13] {{p1.first}}: the one on {{ca1.street}}, postal code {{ca1.zip}}. my mom {{f4.first}} can pick it up. her number's {{tel.ca}}
[09:15] Dr. {{p3.last}}: Done. If fever over 38.5 or flank pain go to {{h2:ca.hosp}}. Send us a message at {{EMAIL=soins¤clinique-erables.example.ca|care¤mapleleafclinic.example.ca}} if no better by {{d1+3.Bd}}.
[09:16] system: session closed, client addr {{IP=24.1##.$#.##|142.$##.##.#}}, recording {{OTHER_ID=VC-^^^^^^^^|TH######}}
=== 
NURSING PROGRESS NOTE (night)

2315  Rec'd report from {{f2.first}}. Pt {{p1.lf}}, rm 208-1, POD 2 lap sigmoid for diverticulitis (Hinchey II). A&Ox4. Pain 4/10, PCA hydromorphone 0.2 mg q10. IS 1250.
0130  C/o nausea, NGT not replaced per Dr. {{p3.last}}; Zofran 4 mg IVP. Band check: {{MRN=#######|H########}} / {{b1.us0}}.
0240  JP 60 mL serosang. Foley d/c'd {{d1-1.md}} 0600, voided 350.
0310  {{p1.hus}} called from {{us1.city}}, password given, update given. Asks that nobody tell {{p1.his}} boss at {{e1:us}} where {{p1.he}} is. New callback {{tel.us}}.
0405  Found pt OOB without help, bed alarm s/n {{DEVICE=BA-#####}} failing → tagged, biomed ticket {{OTHER_ID=WO-######|INC#######}}. No fall. Morse 55.
0550  Labs sent: WBC 11.2, Hgb 9.8, K 3.3 → KCl 40 mEq PO per protocol.
0645  Wedding ring (yellow metal) to safe, envelope {{OTHER_ID=#####|B-####}}, receipt witnessed by {{f4.ini}}. Home on {{d1+2.md}} if flatus, per {{p3.ini}}.
                                                 {{f5.fl}} RN, {{d1.us}} 0702
=== 
PRE-SCREENING LOG – ADAPT-HF (sponsor protocol 20-417B)         Site 0{{n:10-89}} – {{h1:xx.hosp}}
Investigator: {{p9.fl}}    Coordinator: {{p8.fl}}, {{p8.wemail}}, {{tel.xx}}

#1  {{p1.ii}}  {{p1.LfN}}  screening no. {{OTHER_ID=0##-0###|SCR-####}}  consent {{d1.dby}}  NT-proBNP 2140 pg/mL  EF 32%  -> randomised {{d1+5.dby}}, kit {{OTHER_ID=K####|######}}
#2  {{p2.ii}}  {{p2.LfN}}  screening no. {{OTHER_ID=0##-0###|SCR-####}}  consent {{d1+2.dby}}  eGFR 24 -> screen failure (excl. 4)
#3  {{p3.ii}}  {{p3.LfN}}  screening no. {{OTHER_ID=0##-0###|SCR-####}}  refused {{d1+3.dby}}; {{p3.his}} {{p3.son}} said "no more needles"
#4  {{p4.ii}}  {{p4.LfN}}  hosp. no. {{MRN=##/####|########}}   age {{age}}, upper limit 85 -> not eligible

Remarks: compare inclusion of DAPA-HF and PARADIGM-HF. #1 lives in {{xx1.city}} ({{xx1.zip}}), taxi paid by sponsor, IBAN {{ACCOUNT=DE## #### #### #### #### ##|PL## #### #### #### ####|FR76 #### #### #### ###}}. Monitor visit {{d1+30.dby}}. eCRF {{URL=https://edc.trialbase.example.com/s/####|www.adapt-edc.example.eu/site0##}}.
=== 
DENTAL RECORD  {{h1:uk.clinic}}
Pt: {{p1.MrUK}} {{p1.fl}}      Ref no {{MRN=D####|P-#####}}      Exempt: HC2 {{OTHER_ID=#######|##/#######}}
{{d1.uk}}  Exam. C/O broken tooth UL6, sensitive to cold. MH: warfarin (INR 2.4 on {{d1-4.dm}}), mitral valve, pen. allergy. BPE 2/1/2 3/2/3. BWs R+L grade 1. UL6 MOD amalgam # palatal cusp. Tx plan: crown vs xla. NHS band 3.
{{d1+13.uk}}  2.2 ml lidocaine 2% 1:80k adren batch {{OTHER_ID=@####|B#####}}. UL6 prep, impress Impregum, temp w/ Protemp. Shade A3. Lab docket {{OTHER_ID=####|LD-####}}. Nurse {{f2.first}}.
{{d1+27.uk}}  Crown fit RelyX. Occl checked. Paid £{{n:200-320}} card ending {{ACCOUNT=####}}, receipt {{ACCOUNT=INV-####|R#####}}.
{{d1+29.uk}}  T/C from pt's {{p1.dad}} {{p3.fl}}, {{tel.uk}}: crown "high". Book w {{p4.last}} {{d1+31.dB}}, next day latest as pt off to {{xx1.city}} w/ school trip ({{h2:uk.school}}).
{{d1+31.uk}}  Adj. occlusion, Tac 40 micron. Happy. 6/12 recall. Text reminders to {{tel.uk}}.
Signed {{p4.fl}} BDS, GDC {{LICENSE=######}}
=== 
Pediatrics — Well Child 4 y

{{p1.first}} is here with {{p1.his}} grandma {{f2.fl}}, who has had custody since {{d1-200.Bdy}} ({{us1.county}} order {{OTHER_ID=##JV####|JC-##-###}}). DOB {{c1.us}}. Last seen by me {{d1-370.us}}.

Interval: 2 OM, one ED visit {{h1:us.hosp}} {{d1-66.md}} croup, dex 0.6 mg/kg. Eats "beige foods." Sleeps 9p-7a. Potty trained. Pre-K at {{h2:us.school}}; teacher says bright, wiggly. Speaks Hmong and English. Uncle {{m3.first}} smokes outside.
Dev: ASQ-3 all white except fine motor grey. MCHAT done before.
PE: Ht 101.3 cm (43%), Wt 16.1 kg (41%), BP 92/54. TMs clear, Still's murmur 2/6, Tanner 1. No Koplik spots lol.
Imm: DTaP-IPV lot {{OTHER_ID=@@##@|U####@@}}, MMRV lot {{OTHER_ID=@######}} — VIS given. 
Lead 2.1 ug/dL. Hgb 12.0. Vision 20/30 OU.
Plan: book from Reach Out & Read; fluoride varnish; EI referral to district; car seat check at {{e1:us}}. RTC 1y. Grandma wants MyChart proxy: {{f2.email}}; cell {{tel.us}}. 

{{p4.name}} MD
=== 
ONCOLOGY FOLLOW-UP
Pt {{f1.Lf}}   {{d1.oracle}}   URN {{MRN=######@|UR#######}}
Dx: L breast IDC, grade 3, ER 0 PR 0 HER2 3+ (FISH 4.1), cT2N1. BRCA2 c.5946delT (carrier; sister {{f2.first}} tested neg).
Tx to date:
  TCHP C1 {{d1-126.oracle}}
  TCHP C2 {{d1-105.oracle}}
  TCHP C3 {{d1-84.oracle}} (dose reduced, G3 diarrhoea)
  WLE+ALND {{d1-20.oracle}}, Mr {{p3.last}}, {{h1:au.hosp}}: RCB-I, 0/14 nodes
ECOG 1. Wt 61.4 kg. Port-a-cath R chest (lot {{DEVICE=REFN####|@@@@####}}) flushed. LVEF 57% (was 62%). Neuropathy G1. Hot flushes.
Plan: T-DM1 3.6 mg/kg q3w x14 per KATHERINE; RT referral → Dr {{p4.fl}}; denosumab not indicated; echo q3m.
Social: teaches at {{h2:au.school}}, wants back by term 3. Lives {{au1.street}}, {{au1.city}}; husband {{m5.first}} FIFO at {{e1:xx}}. Private cover {{HEALTH_PLAN=#########@|MB ########}}. Travel claim {{OTHER_ID=PATS-#####|VP#####}} signed.
Text appt to {{tel.au}}. Chemo day unit booked {{d1+8.oracle}}.
Dictated {{p6.fl}}, checked {{f7.ini}} BCN
=== lower
hi dr {{p1.last}} its {{p2.fl}} again, {{b1.us0}}. i have not heard abt my mri from {{d1.us0}}. the girl at the front desk ({{f3.first}} i think) said it was sent to {{h1:us.hosp}} by mistake?? my back is worse, L5 they said, cant feel my left big toe. gabapentin 300 three times makes me stupid at work, i drive forklift for {{e1:us}} and almost hit a rack on {{d1-3.md}}. also the bill #{{ACCOUNT=########|inv####}} is wrong, i gave my new card, {{HEALTH_PLAN=xzj########|bc###-##-####}}, to the lady in billing. i moved, its now {{us1.street}}, {{us1.city}} {{us1.zip}}. my ph is same {{tel.us}} but call after 3:30. or email {{p2.email}}. can my brother {{m4.first}} get the results too, he helps me, he is in {{us2.city}}. do i need to see dr {{p5.last}} the surgon or can i wait till after {{d1+20.bdth}}? thx
=== 
TRANSPLANT SELECTION COMMITTEE MINUTES
{{h1:us.hosp}} · {{d1.Bdy}}
Present: Drs. {{p1.last}}, {{p2.last}}, {{p3.last}}; {{f4.fl}} (SW); {{p5.fl}} (pharmacy); {{f6.first}} (finance)

1) {{p7.lf}} — MRN {{MRN=########}}, ABO O, MELD-Na 31, ETOH cirrhosis, PEth neg x3, last drink {{d1-210.us}}. Caregiver: {{p7.bro}} {{p8.first}}, moving here from {{us1.city}}. CAD ruled out (LHC {{d1-15.md}}). → LIST. UNOS waitlist {{OTHER_ID=WL######|#######-@}}.
2) {{p9.lf}} — MRN {{MRN=########}}, ESRD/IgA nephropathy (Berger disease), cPRA 98%. Donor: coworker from {{e1:us}}, donor code {{OTHER_ID=LD-####|NKR-#####}}. Crossmatch {{d1+6.md}}. → DEFER until Dr. {{p2.last}} sees the EBV data.
3) Deceased donor offer review: UNOS ID {{OTHER_ID=A@@@###}}, KDPI 44%, declined for CIT > 20 h.

Finance: #1 covered, auth {{HEALTH_PLAN=A#########|###-####-T}} expires {{d1+60.us}}; #2 secondary Medicare {{SSN=$@@#-@#@-@@##|$@##-@@#-@@##}}.
Tacrolimus goals 8-10 ng/mL; Simulect induction; Banff 2019 criteria for the bx of {{d1-3.md}}.
Questions to {{f4.wemail}} or {{tel.us}}. Dial-in bridge {{PHONE=866-###-####}}.
=== 
SCHOOL MEDICATION AUTHORIZATION FORM

Student: {{p1.fl}}      Birth date: {{c1.usd}}     Grade: {{n:1-9}}     Student ID: {{OTHER_ID=######|S-#####}}
School: {{h1:us.school}}     District county: {{us1.county}}
Parent/guardian: {{p2.fl}}   Home: {{tel.us}}   Work: {{tel.us}} ({{e1:us}})
2nd contact: {{f3.fl}} (aunt)   {{tel.us}}

TO BE COMPLETED BY PRESCRIBER
Diagnosis: peanut + tree nut anaphylaxis (Ara h 2 47 kU/L), mild persistent asthma
1. Epinephrine auto-injector 0.15 mg IM x1, may repeat in 5–15 min. Device lot {{DEVICE=#@@###|2###@@}}
2. Albuterol HFA 90 mcg 2 puffs q4h PRN with AeroChamber
3. Cetirizine 5 mg PO for hives only
May self-carry?  [ ] yes  [X] no
Start {{d1.usd}}   Stop {{d1+280.usd}}
Prescriber: {{p4.name}}, CPNP, {{h2:us.clinic}}
License {{LICENSE=APRN-#####|AP######}}   Phone {{tel.us}}   Fax {{fax.us}}
Bus route 7; driver {{m5.last}} trained on {{d1+2.md}}.
Nurse notes: {{p1.first}}'s teacher will keep the red bag. Ms. {{f6.last}} in the cafeteria informed.
=== wrap90
HISTORY OF PRESNET ILLNESS: thsi is a pleasant {{n:60-84}} year old {{p1.gent}} weel known to me form my previous practise in {{us1.city}}, {{p1.fl}} by name, who presnets with a two weak history of hematuria comma painless period {{p1.He}} worked fro thirty years at {{e1:us}} with benzidine dyes period No fevres. Urine cytology on {{d1-7.Bd}} atypical period next line PAST HISTORY: Meniere disease, Dupuytren contracture released by Dr {{p2.last}} , CABG at {{h1:us.hosp}} on {{d1-3000.Bdthy}} correction 3 vessel, also has a spinal cord stimulator serial number {{DEVICE=NLJ######|NME####}} new paragraph MEDS: metoprolol sucinate 50 , tamsulsoin 0.4 , no blood thinners EXAM: prostate forty grams , no nodules. Cystoscopy showed a 3 cm papillary tumour at the left trigone PLAN: TURBT with gemcitibine instillation on {{d1+10.Bd}} , hold fish oil. cc this to {{p3.fl}} at {{h2:us.clinic}} fax {{fax.us}} and copy {{p1.his}} daughter {{f4.first}} she is a nurse , her email is {{f4.email}} . account number {{ACCOUNT=$#######}} end dictation {{d1.us}} {{p5.fl}} MD
=== 
HOME HEALTH CERTIFICATION AND PLAN OF CARE (485-like)
1. HI Claim No. {{SSN=$@@#@#@@@##|$@#$@@#@@##}}   2. SOC {{d1.us2}}   3. Cert period {{d1.us2}}-{{d1+59.us2}}   4. Med rec {{MRN=####-##|A#####}}   5. Provider no. {{LICENSE=##-####|##7###}}
6. Patient: {{f1.lf}}, {{us1.street}}, {{us1.city}}, {{us1.county}}, WV {{us1.zip}}
7. Agency: {{EMPLOYER=Mountaineer Home Care|Laurel Highlands VNA|TenderTouch Home Health LLC}}, ph {{tel.us}}
8. DOB {{o1.us}} (age {{age}})   9. Sex F
11. Principal dx I87.2 venous insufficiency w/ ulcer L97.221; 13. T2DM, Charcot foot, hypothyroid
14. DME: wound vac (ACTIV.A.C., s/n {{DEVICE=VFTR#####|@@@@#####}}), Rollator, Hoyer lift
17. Allergies: neosporin, "all mycins"
21. SN 3x/wk x4: cleanse NS, Mepilex Ag, Unna boot. PT 2x/wk x3. Aide 2x/wk bath.
Homebound: taxing effort, 10 ft w/ SOB. Lives w/ son {{m2.first}} who works days; key from neighbor {{f3.fl}} ({{tel.us}}). DOG IN YARD. Vehicle for transport is church van from {{h1:us.church}}.
23. Nurse sig and date of verbal SOC: {{f4.name}} RN {{d1.us2}}
24. Physician: {{p5.name}}, {{h2:us.clinic}}   F2F {{d1-5.us2}}
=== 
Pharmacy intervention   #{{OTHER_ID=####-##|I#####}}

PT {{p1.inix}} / {{MRN=#######}} / ward 5B / wt 48 kg / CrCl 22 mL/min
Prescriber {{p2.last}} bleep {{PHONE=$###}}
{{d1.uk2}} 11:15  Enoxaparin 1.5 mg/kg od charted → suggested 1 mg/kg od (CrCl <30). Accepted.
{{d1.uk2}} 11:40  Trimethoprim with methotrexate! Stopped. Micro (Dr {{p3.fl}}) advises pivmecillinam 200 mg tds.
{{d1+1.uk2}} 09:05  DHx confirmed with {{h1:uk.pharm}} {{tel.uk}} (spoke to {{f4.first}}): alendronate weekly Sat; Madopar 125 5x/day — times 7, 10, 13, 16, 19; rivastigmine patch 4.6. {{p1.His}} Parkinson's nurse is {{f5.fl}}, {{f5.wemail}}.
{{d1+1.uk2}} 09:30  Dosette from {{uk1.city}} branch; carer {{f6.first}} collects. Key safe code not recorded here. CD register p. 44: oxycodone MR 5 mg, {{n:12-55}} tabs, pt's own, in bag {{OTHER_ID=POD-####|######}}.
{{d1+2.uk2}} TTO screened; next blister due {{d1+9.dm}}. Copy to GP {{p7.last}}, {{h2:uk.clinic}}, {{uk1.zip}}. NHS {{SSN=$#########|$##-###-####}}
{{f8.fl}}, Clin. Pharmacist GPhC {{LICENSE=20#####}}
=== 
MEMORY CLINIC – Follow-up

Seen with wife {{f2.first}} and daughter {{f3.first}}, who had flown in from {{xx1.city}} the night before.
Patient {{m1.fl}}, CHI {{SSN=$######### |##########}}; {{uk1.street}}, {{uk1.city}} {{uk1.zip}}

He is a retired signalman ({{e1:uk}}) and was a bell-ringer at {{h1:uk.church}}. ACE-III 68/100 (78 on {{d1-365.dthBy}}). Cannot now name his grandchildren reliably — called {{f4.first}} "{{f5.first}}" twice. Visual hallucinations of small dogs; DaTSCAN reported {{d1-50.dby}}: abnormal, reduced putamen uptake. Imp: dementia with Lewy bodies. Rivastigmine 3 mg bd tolerated, Memantine not tried. No antipsychotics, please note.
Driving: surrendered licence {{LICENSE=@@@@@$#####@@9@@|MORGA######@@#@@}}, sold the car ({{VEHICLE=@@## @@@|@### @@@}}) to his nephew {{m6.first}}.
LPA registered, OPG ref {{OTHER_ID=7000-####-####}}. Attendance allowance in payment.
Carer strain: Zarit 41. {{f2.first}} has her own hip op on {{d1+44.dB}} at {{h2:uk.hosp}}; respite at {{h3:uk.nh}} from {{d1+42.dB}} for three weeks.
Advice line {{tel.uk}} (ask for {{f7.first}}).
{{d1.dby}}     Dr {{p8.fl}}, Old Age Psychiatry
=== 
| Field | Value |
|---|---|
| Patient | {{p1.name}} |
| Passport | {{LICENSE=@#######|P<########|@@######}} |
| Nationality/Residence | {{xx1.city}} |
| Phone (WhatsApp) | {{tel.xx}} |
| E-mail | {{p1.email}} |
| DOB | {{b1.iso}} |
| Arrival | {{d1.iso}} |
| Referring | {{p2.fl}}, {{h1:xx.clinic}} |
| Guarantor | {{e1:xx}}, ref {{ACCOUNT=GOP-######|LOG/####/##}} |
| Companion | {{p3.fl}} ({{p1.hus}}) |
| Invoice | {{ACCOUNT=INT-20##-####|#######}} |

International Patient Office summary. {{p1.first}} comes for second opinion on a 4.8 cm right sphenoid wing meningioma (Simpson grade II resection in 2019, WHO 1, NF2 mutation). KPS 90. Last MRI {{d1-34.iso}}. Meds: levetiracetam 500 mg BID, dexamethasone 2 mg. Consultation with Prof. {{p4.last}} on {{d1+2.iso}}; Gamma Knife slot {{d1+6.iso}} held. Fingerprint for portal enrolment taken at desk, template {{BIOMETRIC=FP-&&&&-&&&&|BIO########}}. Wire received; SWIFT trace {{ACCOUNT=@@@@######|20####FT####}}. Hotel pick-up van, plate {{VEHICLE=@@-###-@@|@ ##### |###-@@@}}.
=== 
BLOOD BANK — TRANSFUSION REACTION WORKUP

Recipient .......: {{p1.LF}}
Hospital no......: {{MRN=########|MC#######}}
Unit DIN ........: {{OTHER_ID=W#### ## ######|=W################}}
Product .........: E0336V00 RBC LR AS-1, A Pos
Started/stopped .: {{d1.us}} 1322 / 1351, 110 mL in
Reported by .....: {{f2.ini}} RN x{{PHONE=$###}}
Pre: T 36.9 BP 118/70  Post: T 38.6 BP 104/61, rigors, no hemoglobinuria
Clerical check: OK. Armband no. {{OTHER_ID=@@@####|R######}}. DAT pre neg / post neg. Plasma visual: no hemolysis. Repeat ABO/Rh A Pos. Antibody screen: anti-Kell, anti-Fya known since {{d1-700.us}} ({{h1:us.hosp}}, verified by phone w/ {{p3.first}} in their blood bank {{tel.us}}). Gram stain bag: no organisms.
Interp: FNHTR. Premedicate acetaminophen 650 mg. Lewis and Duffy typing pending.
Pathologist {{p4.name}} MD, {{d1+1.us}} 0815. Copy: Dr {{p5.last}}. Donor center notified, case {{OTHER_ID=TR##-###|BR-#####}}, {{EMAIL=quality¤heartlandblood.example.org|qa¤bloodcenter.example.com}}, fax {{fax.us}}.
=== 
PHYSIO DISCHARGE  {{h1:au.clinic}}

Thank you Dr {{p1.last}} for referring {{p2.first}}, a {{n:18-45}} yo scaffolder with {{e1:xx}}, WorkCover claim {{OTHER_ID=###########|WC/##/#####}}, injured {{d1.dby}} when a plank struck his R shoulder. Employer contact: {{p3.fl}} {{tel.au}}, {{p3.email}}.

Sessions: {{d1+9.dm}}, {{d1+16.dm}}, {{d1+23.dm}}, {{d1+37.dm}}, {{d1+58.dm}}
Initially flex 85, abd 70, Hawkins +, Neer +, Jobe ++, Popeye sign neg. MRI {{d1+12.dm}} (Dr {{p4.last}}): partial-thickness supraspinatus tear, 6 mm. SPADI 78 → 22. Now flex 170, ER 75, 5/5. Returned to full duties on {{d1+60.dB}}. HEP: Theraband blue, Y-T-W, wall slides. 
One flare when his mate {{m5.first}} grabbed him at footy training; settled w/ Panadol and dry needling.
Account: ${{n:60-110}} outstanding, inv {{ACCOUNT=#####|JP-####}}. ABN of payer on file.
Full name for your files: {{p2.name}} / Medicare {{SSN=#### ##### #-#|##########}} / lives {{au1.city}} {{au1.zip}}.
Cheers, {{p6.fl}} APAM   Provider {{LICENSE=######@@|#######@}}
=== 
EMERGENCY CONTACT / FACE SHEET        printed {{d1.us}} 06:02 by {{OTHER_ID=EMP####|JT######}}

  GUARANTOR: {{m1.lf}}   SSN {{SSN=$##-##-####|xxx-xx-####}}   EMPLOYER {{e1:us}} {{tel.us}}
  PATIENT:   {{f2.lf}}   {{b1.us}}   MRN {{MRN=E########|#######}}   CSN {{OTHER_ID=1########|30#######}}
  HAR {{ACCOUNT=6########}}
  ADDRESS:   {{us1.street}}, {{us1.city}}, AR {{us1.zip}}     COUNTY: {{us1.county}}
  RELIGION: Church of Christ    LANG: Marshallese   INTERP: Y
  INS 1:  Ambetter  ID {{HEALTH_PLAN=U######### |U##########}} GRP {{HEALTH_PLAN=2CVA###|######}}  SUBSCR {{m1.fl}} DOB {{b2.us}}
  INS 2:  none
  PCP {{p3.lf}}   REF {{p4.lf}}   ATT {{p5.lf}}
  CONTACT 1 {{f6.fl}} MOTHER {{tel.us}}
  CONTACT 2 {{m7.fl}} FRIEND {{tel.us}}
  ADV DIR: N   MYCHART: {{f2.email}}
  ARRIVAL: self, POV {{VEHICLE=###@@@|@@@-##@}}; COMPLAINT: R flank pain, N/V
  PRE-ADMIT VITALS 98.4 / 104 / 18 / 139/88 / 97%. UA: 3+ blood, nitrite neg, hCG neg. CT KUB 5 mm UVJ stone. Toradol 15 mg IV, Flomax. Urology follow-up {{d1+7.us}}.
=== 
{{d1.iso}}

To whom it may concern,

Re: fitness to fly — {{p1.fl}}, passport {{LICENSE=@@#######|#########}}

This is to certify that the above named {{p1.gent}}, aged {{agew}}, was discharged from {{h1:xx.hosp}} on {{d1-4.Bd}} after a right-sided pneumothorax treated with a 24 Fr drain (removed {{d1-9.Bd}}). CXR of {{d1-5.iso}} shows full re-expansion. SpO2 95% on air; hypoxic challenge test PaO2 7.4 kPa at 15% O2. {{p1.He}} may travel from {{xx1.city}} to {{uk1.city}} not before {{d1+5.thof}} with {{p1.his}} grandson, Mr. {{m2.fl}}. In-flight oxygen at 2 L/min via POC (Inogen One G5, serial {{DEVICE=IG5########|#########}}) is advised. Wheelchair WCHC.

Booking reference {{OTHER_ID=@#@@#@|@@@#@#}}; travel insurance policy {{HEALTH_PLAN=TRV-###-######|GB/######/##}}, assistance line {{tel.uk}}.

Medication: tiotropium 18 mcg, bisoprolol 1.25 mg, rivaroxaban 15 mg. Allergy: none known. Heimlich valve not in place.

For any question please phone me at {{tel.xx}} or write: {{p3.wemail}}.

{{p3.fl}}, Chest Physician, Reg. {{LICENSE=MP0######|MDCN/R/#####|######}}
=== 
ICU daily — {{p1.last}} bed 9 — HD {{n:4-20}} — {{d1.md}}

N: RASS -1, fent 50, prop off since 0400. CAM+. EEG {{d1-1.md}} no szs.
CV: NE 4. MAP 67. Echo EF 45, McConnell sign gone.
R: PSV 8/5 40%, RSBI 62, SBT today. P/F 240. Trach talk w/ {{f2.first}} (wife) if fails.
GI: TF Vital 1.2 @55, Protonix. LBM {{d1-2.md}}.
Renal: CRRT stopped {{d1-3.md}}; R IJ Trialysis (placed {{d1-9.md}} by {{p3.last}}). Cr 2.2 UOP 30/h
ID: MSSA bacteremia 2/2 {{d1-11.md}}, neg since {{d1-8.md}}. Cefazolin 2 g q8 thru {{d1+31.md}}. TEE no veg.
Heme: Hgb 7.4, plt 88 (4T score 3, PF4 neg). SQH.
Endo: gtt 2 u/h. Addison w/u neg, cort 24.
Lines/tubes: ETT 8.0 @24, L rad A-line, Foley, Dobhoff
Full code. HCP {{f2.fl}} {{tel.us}}. Brother {{m4.first}} in from {{us1.city}}, wants a call from Dr {{p5.last}} before rounds. FMLA papers for his {{us2.city}} job ({{e1:us}}) on chart, fax {{fax.us}}, claim {{OTHER_ID=FMLA-#####|########-01}}.
Transferring hosp {{h1:us.hosp}} sending outside films. 
CC time 41 min. {{p6.inix}} PGY3 / {{p7.last}} attg
=== 
COLONOSCOPY REPORT
{{h1:ie.hosp}} Endoscopy Unit, {{ie1.city}}, {{ie1.county}}

Patient: {{p1.fl}}                      Date of birth: {{b1.dby}}
Chart no: {{MRN=H######|####### }}                      IHI: {{SSN=################|##########}}
Procedure date: {{d1.dby}}, 09.50       GP: Dr {{p2.fl}}, {{h2:ie.clinic}}
Endoscopist: {{p3.fl}} (IMC {{LICENSE=######|0#####}})   Nurse: {{f4.fl}}
Scope: CF-HQ190L, serial {{DEVICE=2######|29#####}}; image set {{OTHER_ID=ENDO-######|E##-#####}}

Indication: FIT 312 ug/g, father had bowel cancer at 58 — Lynch (MSH2) being checked in cousin {{f5.fl}}, {{ie2.city}}.
Sedation: midazolam 3 mg, fentanyl 75 mcg. Comfort: Gloucester 2. Bowel prep: Boston 2-3-3 = 8, Moviprep.
Extent: caecum, TI seen. Withdrawal 11 min.
Findings: 14 mm Paris Is polyp at 25 cm, NICE 2, hot snare, retrieved (pot 1). Two 3 mm rectal polyps, cold snare (pot 2). Sigmoid diverticulosis. Haemorrhoids, Goligher grade 2.
Advice: no flying to {{xx1.city}} for 2 weeks. Restart edoxaban on {{d1+2.dB}}.
Accompanied home by {{p1.his}} neighbour {{m6.first}}, {{tel.ie}}.
Results by post to {{ie1.street}}, {{ie1.city}}, {{ie1.zip}}.
=== 
Social Work Discharge Planning

Referral from case mgr {{p1.fl}} (pager {{PHONE=$##-$###|$####}}). Met w/ pt {{f2.name}}, {{age}}, and her two sons, {{m3.first}} and {{m4.first}}. Before admission lived at {{h1:us.nh}}, memory wing; bed hold through {{d1+5.md}}. Sons are unhappy with facility after fall on {{d1-9.md}} & have filed with the ombudsman of {{us1.county}} (complaint {{OTHER_ID=C-####-##|##-####}}). They'd like {{h2:us.nh}} in {{us2.city}} or home with 24h help from {{EMPLOYER=Visiting Hearts|Guardian Angels Home Care|ComfortFirst Caregivers}}.

Financial: retired {{e1:us}} bookkeeper, pension $1,840/mo, LTC policy {{HEALTH_PLAN=LTC#######|G########}}; Medicaid pending, case {{OTHER_ID=$######## |M#######}}; bank statements for acct ending {{ACCOUNT=####}} needed by county worker Ms. {{f5.last}}, {{tel.us}}, fax {{fax.us}}.
Cognition: BIMS 6/15. POA copy rec'd, signed {{d1-800.us}}. PASRR level I done.
Choice list given. Referrals sent in portal ({{URL=https://app.postacute.example.com/ref/#######|https://carelink.example.net/p/%%%%%}}). Hx: CHF, Pick disease, Lisfranc fx '09.
Barrier: needs Haldol taper, 1:1 sitter off x24 h. PT rec SNF (AM-PAC 11).
Plan: f/u {{d1+1.md}} a.m. — {{p6.fl}}, LCSW, lic {{LICENSE=LCSW#####|SW-####}}
=== 
TELESTROKE CONSULT
Spoke site: {{h1:us.hosp}}      Hub MD: {{p1.name}}
Cart ID {{DEVICE=RP-VITA-####|TS######}}   Session IP {{IP=10.##.1#.$#|192.0.2.##|fe80::^^^^:^^^^:^^^^:^^^^}}   Page 1836  Video 1844
Pt {{p2.fl}} DOB {{b1.us}} temp MRN {{MRN=9#######|T#####}}
LKW {{d1.us0}} 1715, per grandson {{m3.first}} who drove {{p2.him}} in; wt 81 kg by bed.

NIHSS 11: LOC 0/0/0, gaze 1, VF 1, face 2, L arm 3, L leg 2, sens 1, neglect 1. CT ASPECTS 9. CTA R M1 cutoff. BG 121, INR 1.0, plt 210.
Tenecteplase 20 mg (0.25 mg/kg) at 1902, DTN 47 min. Consent by phone from {{p2.hus}} {{p4.first}}, {{tel.us}}; she/he was in {{us1.city}} at the time.
Accepted for MT by Dr. {{p5.last}}; LifeFlight N-number {{VEHICLE=N###@@|N####@}}, ETA 1950; trip {{OTHER_ID=LF##-####|T######}}.
PMH per {{us2.city}} records: Moyamoya ruled out 2017, HLD, tob. No AC. mRS 0, still works PRN for {{e1:us}}.
Report faxed {{fax.us}}. Addendum {{d1+1.us0}}: TICI 2c at 2041, NIHSS 3 this a.m.
=== 
PATIENT REGISTRATION KIOSK LOG — {{h1:ca.hosp}}
{{d1.iso}} 07:41:03 kiosk-04 {{IP=10.20.$#.1##|00:50:56:^^:^^:^^}} scan card {{SSN=##########-@@|@@@@########}} match {{p1.LF}} {{b1.iso/}}
{{d1.iso}} 07:41:19 kiosk-04 face match 0.94 template {{BIOMETRIC=FT-^^^^^^^^^^|fr_########.tpl}}
{{d1.iso}} 07:42:40 kiosk-04 addr changed → {{ca1.street}}, {{ca1.city}}, {{ca1.zip}}
{{d1.iso}} 07:43:02 kiosk-04 phone confirmed {{tel.ca}}
{{d1.iso}} 07:44:55 kiosk-04 appt: Cardiology device clinic, Dr. {{p2.last}}, 08:15, encounter {{OTHER_ID=ENC########|V#########}}
{{d1.iso}} 07:58:11 kiosk-02 {{IP=10.20.$#.1##}} scan failed x2; manual lookup by {{f3.first}} ({{f3.wemail}}) → {{p4.LF}} {{b2.iso/}}, MRN {{MRN=J#######|00######}}
{{d1.iso}} 08:02:30 kiosk-02 palm vein re-enrolled id {{BIOMETRIC=PV########|palm-####-^^^^}}
{{d1.iso}} 08:03:44 note: pt 2 needs CPT 93289 + INR; allergic to latex; walker; {{p4.son}} {{p5.first}} waiting in parkade P2, plate {{VEHICLE=@@@@ ###|@## @@@|##@-@##}}
=== 
Progress note — Infectious Disease / HIV clinic

Patient goes by {{p1.first}} (legal name {{p2.fl}}{{k:p1:p2}}). Pronouns they/them. Client code {{OTHER_ID=@@@@########|URN-####@@##}}.
Moved from {{xx1.city}} to {{us1.city}} last fall; works at {{e1:us}}, no one at work knows. Partner {{m3.first}} is on PrEP.
Labs {{d1-7.us2}}: CD4 412 (21%), VL 38 copies/mL (was 61,200 on {{d1-190.us2}}), genotype K103N. HLA-B*57:01 neg. Toxo IgG +. RPR 1:2, serofast since tx x3 Bicillin ({{d1-120.us2}}, {{d1-113.us2}}, {{d1-106.us2}}).
Meds: Biktarvy daily; stopped Bactrim. No missed doses ×30 d. Asks re Cabenuva (ATLAS-2M data reviewed).
ADAP no. {{HEALTH_PLAN=AD-######|##-#####-@}}, exp. 03/{{n:26-29}}. Ryan White case mgr: {{f4.fl}}, {{tel.us}}, {{f4.wemail}}.
Do NOT leave voicemail at {{tel.us}} (shared with roommate {{p5.first}}). OK to text {{tel.us}}.
Mail: hold at clinic, nothing to {{us1.street}}.
Imm: Jynneos #2 {{d1.us2}}, L delt. HBV nonimmune: Heplisav #1.
RTC 3 mo w/ {{p6.name}}, APRN.
=== upper
STAT LAB CALL LOG
{{d1.us2}} 0214 {{p1.LF}} {{MRN=####### |A######}} K 6.8 NON-HEMOLYZED -> {{f2.FIRST}} RN MICU RB OK
{{d1.us2}} 0302 {{p3.LF}} {{MRN=#######}} TROP 2.44 -> DR {{p4.LAST}} ED RB OK
{{d1.us2}} 0355 BABY BOY {{f5.LAST}} {{MRN=#######}} T BILI 19.7 -> NICU {{f6.FIRST}}, WILL REDRAW
{{d1.us2}} 0420 {{p7.LF}} {{MRN=#######}} BLD CX GPC CLUSTERS 1/2, SPEC {{OTHER_ID=##-###-#####|BC######}} -> NO ANSWER X3, CALLED HOUSE SUP {{f8.NAME}} {{tel.us}}
{{d1.us2}} 0510 OUTREACH {{h1:us.nh}} PT {{p9.NAME}} INR 8.1 -> ON CALL {{tel.us}} LPN {{f1.FIRST}}. FAX CONFIRM {{fax.us}}
{{d1.us2}} 0533 ANALYZER DXI 800 SN {{DEVICE=######|60####}} DOWN, VENDOR TICKET {{OTHER_ID=SR#######|#-#########}}
REF RANGE K 3.5-5.1 MMOL/L, TROP <0.04 NG/ML. TECH {{p2.ii}} / {{p4.ii}}. REVIEWED {{d1+1.us2}} BY {{p5.NAME}} MT(ASCP)
=== 
Dear Colleague,

Thank you for your letter of {{d1-12.dthB}} about Mr {{m1.fl}}, {{n:30-70}}, of {{za1.street}}, {{za1.city}} {{za1.zip}} (ID number {{SSN=############# |###### #### 08 #}}; medical aid {{HEALTH_PLAN=########|Disc-#########}}, dependant 01).

He is a driller at {{e1:xx}} who noticed a painless neck lump while shaving. He has lost 9 kg. TB treatment (Rifafour) was begun empirically at {{h1:xx.hosp}} on {{d1-45.dBy}} by Dr {{p2.last}}, without improvement. FNA under our number {{OTHER_ID=NHLS ########|##/#####}}: Reed–Sternberg cells. Core biopsy: classical Hodgkin lymphoma, nodular sclerosis, CD30+, CD15+. Ann Arbor IIB, Hasenclever 3. HIV negative.

ABVD will start on {{d1+4.dB}}; PFTs and echo are done. Semen banked at a private lab, invoice {{ACCOUNT=INV#####|SB/####}}, account settled by his brother {{m3.first}} from {{xx2.city}}. His wife {{f4.first}} ({{tel.za}}) is four months pregnant.

Please continue INH prophylaxis only if the IGRA is positive. Do page me on {{tel.za}} or mail {{p5.email}} if there is any fever above 38.

With warm regards,
{{p5.fl}}
Clinical Haematology, HPCSA {{LICENSE=MP #######|MP0######}}
{{d1.dBy}}
=== 
WOUND/OSTOMY TELEPHONE LOG

{{d1.us0}} 8:50a — {{f1.fl}} ({{b1.us0}}) LM: pouch leaking ×3 since Sun. Cb {{tel.us}}.
{{d1.us0}} 9:30a — returned call, spoke w/ {{m2.first}} (son). Using 2-pc Hollister 57 mm, stoma now ~44 mm. To measure again. Samples mailed to {{us1.street}}, {{us1.city}} {{us1.zip}}, trk {{OTHER_ID=9400 1### #### #### #### ##|1Z###@##03########}}
{{d1+3.us0}} — pt emailed photo from {{f1.email}}: peristomal skin denuded 3 o'clock, advised crusting w/ Stomahesive powder + Eakin ring.
{{d1+6.us0}} — DME {{EMPLOYER=Byram Creek Medical|Shield & Sons Supply|EdgePoint DME}} says Medicare ID wrong in their system; corrected to {{SSN=$@@#-@@#-@@##}}. Order {{OTHER_ID=SO-#######|########}}. Rep {{f3.first}} x{{PHONE=$##}}.
{{d1+9.us0}} — better. Going to her 70-yr class reunion in {{us2.city}}!! (she's {{age}}, God bless). OR was {{d1-40.md}} Dr. {{p4.last}}, {{h1:us.hosp}}. Reviewed s/s blockage, Gatorade/Pedialyte. Loperamide 2 mg ac.
{{d1+9.us0}} — sched'd ostomy clinic {{d1+20.us0}} 1p.
                              {{f5.ini}}, WOCN
=== 
Neuropsychological evaluation (excerpt)
Name: {{p1.name}} | Date of birth: {{b1.Bdy}} | Dates of testing: {{d1.Bd}} and {{d1+2.Bd}} | Referred by: {{p2.name}}, MD | File {{OTHER_ID=NP-##-###|####.#}}

Background. {{p1.Mr}} {{p1.last}} is a right-handed, bilingual (Korean/English) {{p1.man}} who sustained a moderate TBI on {{d1-300.Bdy}} when {{p1.his}} car (a gray Corolla, VIN {{VEHICLE=1@4@@2#@#@@######|2T1BR32E#7C######|JTDBR###0########}}) was rear-ended near {{us1.city}}. EMS GCS was 10; CT showed bifrontal contusions. Transported to {{h1:us.hosp}}; LOS 12 days. The crash report ({{OTHER_ID=##-######|CR20##-####}}) was supplied by counsel, {{EMPLOYER=Marsh & Whitlock, P.C.|Law Offices of Stone & Peña|Delgado Field LLP}}. Prior to injury, {{p1.he}} supervised nine staff at {{e1:us}}. {{p1.His}} {{p1.hus}}, {{p3.first}}, reports irritability, lost keys, and "laughing at the wrong time."

Results. WAIS-IV FSIQ 94; PSI 79. CVLT-3 delayed recall z = -1.5. Trails B 141 s (T = 32). Wisconsin Card Sort 3 categories. Boston Naming 54/60. TOMM 50/50. BDI-II 22. Rey Figure copy 31.

Opinion. Mild neurocognitive disorder due to TBI (F06.70). Recommend speech therapy at {{h2:us.clinic}}, sertraline 50 mg review, and repeat testing in a year. Insurer {{HEALTH_PLAN=07-####-###|AUTO########}} should be billed; adjuster {{p4.fl}}, {{tel.us}}, fax {{fax.us}}.

{{p5.name}}, PsyD, ABPP  (Psych. lic. {{LICENSE=PSY#####|PY ####}})
=== 
ANAESTHETIC CHART
Theatre 4   {{d1.ukdot}}   List: {{p1.last}}/{{p2.last}}    Anaes: {{p3.ini}} (ST6), sup. {{p4.last}}
{{f5.LfN}}  {{b1.ukdot}}  {{MRN=######|RD#####}}  Wt 68  BMI 24  ASA 2  Cat 2 LSCS, {{h1:uk.hosp}}
Prev GA {{d1-2000.uk}} ({{h2:xx.hosp}}, {{xx1.city}}) – Cormack-Lehane 3, bougie, letter carried. Mallampati 3. Reflux. Starved since 22:00. Hb 108, plt 151, G+S {{OTHER_ID=##@######|G######}} valid to {{d1+2.dm}}.
18:04 CSE L3/4, 16G Tuohy, LOR 5.5 cm, 27G Whitacre; 2.2 ml heavy bupiv 0.5% + diamorph 300 mcg. Block T4 cold, Bromage 3.
18:21 KTS. 18:24 baby boy "{{m6.first}}" out, cried. Carbetocin 100 mcg, co-amox 1.2 g, phenylephrine 50 mcg/min, TXA 1 g. EBL 650.
19:02 to recovery. Bear hugger. Paracetamol, diclofenac 100 PR. LMWH 23:00. Husband {{m7.first}} present throughout, holds her phone {{tel.uk}}.
Pump {{DEVICE=CME-#####|T34-######}} attached (Trolley 3). Machine check {{p8.first}} ODP. Airway alert form emailed to {{p4.wemail}}, DAS database no. {{OTHER_ID=DAS#####|AA-####}}. F/u ward {{d1+1.ukdot}} {{p3.last}}.
=== 
BEHAVIORAL HEALTH CRISIS LINE — CALL SHEET

Call # {{OTHER_ID=988-#######|C########}}     {{d1.us}} 23:16–00:02    Counselor: {{f1.first}} (badge {{OTHER_ID=####}})
Caller: {{m2.first}}, later gave surname as {{m2.last}}. Callback {{tel.us}} (caller ID {{tel.us}}). Location: parked behind {{h1:us.school}}, {{us1.city}}, {{us1.county}}. Truck, tag {{VEHICLE=@@#-####|@@@ ####|$##-@@@}}.
Voice sample stored {{BIOMETRIC=VX-##########|voiceprint_^^^^^^}}; chat fallback from IP {{IP=174.1##.$#.##|2600:^^^^:^^^:^^^^::$}}.

Narrative: Vet, two tours. Wife {{f3.first}} took the kids, {{m4.first}} and {{f5.first}}, to her mother's in {{us2.city}} on {{d1-1.md}}. Laid off {{e1:us}}. Drinking ~12 beers. Has a pistol in glove box, unloaded. Says {{d1+1.Bdth}} would be the anniversary of losing his friend {{m6.last}}. C-SSRS intent yes, plan vague. Takes prazosin 2 mg, "something like Zoloft".
Actions: de-escalated; agreed to hand gun to his cousin {{m7.fl}} ({{tel.us}}), who arrived 23:51. Mobile crisis (unit 3, clinician {{p8.last}}) en route. VA coordinator msg'd at {{EMAIL=spc.team¤va-lakeshore.example.gov|crisis-followup¤nfbh.example.org}}.
F/u call {{d1+1.us}} 10:00. Disposition: green → yellow. Holmes–Rahe not done.
=== 
CARDIAC DEVICE CLINIC — REMOTE TRANSMISSION

Device:   Gallant DR ICD, CDDRA500Q      S/N {{DEVICE=8#######|11#######}}
RA lead:  Tendril STS 2088TC-52          S/N {{DEVICE=CAV######|CPA######}}
RV lead:  Durata 7122Q-65                S/N {{DEVICE=BPG######|CHK######}}
UDI:      {{DEVICE=(01)05415067#######(21)########|(01)00884450######(17)2#0#28(21)########}}
Implant:  {{d1-1100.dby}} by {{p1.fl}}, {{h1:us.hosp}}
Patient:  {{p2.fl}}, {{b1.dby}}, patient id {{MRN=##-##-##|######}}
Transmitter: {{DEVICE=EX####-######|MM########}}  last check-in {{d1.dby}} 03:12 UTC, cell modem {{IP=00:80:A3:^^:^^:^^|100.64.$#.##}}

Battery 6.1 y. RV threshold 0.75 V @ 0.5 ms, R wave 11.2 mV, HV 68 ohm. AP 12 % VP <1 %.
Episodes: VT-1 (188 bpm, 14 s, ATP x1 success) on {{d1-6.dby}} at 16:40 — pt recalls lightheadedness while unloading at {{e1:us}}. 3 AMS, longest 6 min.
Plan: message to {{p3.last}}; increase bisoprolol to 5 mg; K/Mg; no driving, told {{p2.his}} {{p2.son}} {{p4.first}} who answered {{tel.us}}. Next remote {{d1+91.dby}}. Portal {{URL=https://remote.ep-clinic.example.org/#/pt/######|https://merlinlink.example.com/tx?id=######}}.
{{f5.fl}}, CCDS
=== 
S: {{p1.fl}}, {{n:20-50}}, here re visa medical / immunisation catch-up. HAP ID {{OTHER_ID=########|1#######}}. Passport {{LICENSE=@@#######|P#######@}}. Arrived from {{xx1.city}} ({{d1-30.uk}}) sponsored by {{e1:xx}}; lives w/ cousin {{p2.first}} at {{au1.street}}, {{au1.city}} {{au1.zip}}, mob {{tel.au}}. Childhood TB contact — aunt, treated at {{h1:xx.hosp}}, {{xx2.city}}.
O: 171 cm 64 kg, 118/72, VA 6/6. Chest clear. BCG scar L. Fingerprint check done at desk (ref {{BIOMETRIC=BIO-AU-#######|fp:^^^^^^^^}}).
   QFT-Plus 0.12 IU/mL neg; HBsAg neg, sAb 7; MMR IgG measles equivocal; CXR {{d1-2.uk}} NAD ({{h2:au.lab}}, req {{OTHER_ID=##-#######|@#####}}).
   G6PD ordered before primaquine (P. vivax {{d1-400.uk}}, twice). Duffy status n/a.
A/P: 1) Priorix today, Engerix-B 0/1/6 mo: {{d1.uk}}, {{d1+30.uk}}, {{d1+182.uk}}.
   2) fee $ {{n:310-420}}, receipt {{ACCOUNT=#####|R-######}}, card {{ACCOUNT=xxxx-####|4### **** **** ####}}.
   3) results to {{p1.email}}.
Dr {{p3.fl}}, panel physician {{LICENSE=MED000#######}}, {{h3:au.clinic}}
=== 
SPEECH-LANGUAGE PATHOLOGY — MODIFIED BARIUM SWALLOW

{{m1.first}} is a {{age}}-year-old former cantor at {{h1:us.church}} s/p L MCA infarct ({{d1-5.us0}}). Daughter-in-law {{f2.fl}} at bedside for hx & signed consent; she may be reached at {{tel.us}} or {{f2.email}}.
Full name: {{m1.name}}   Acct: {{ACCOUNT=#########|H0000####}}   Exam #: {{OTHER_ID=RF######|XR-##-#####}}   Ordered by: {{p3.last}} / read by: {{p4.last}}

Trials: thin (IDDSI 0) tsp/cup/straw, mildly thick (2), puree (4), cracker (7), 13 mm tablet.
- Delayed trigger to pyriforms, PAS 6 w/ thin by straw, PAS 2 w/ chin tuck. Zenker diverticulum small, non-obstructing.
- Residue 25% valleculae, clears w/ 2nd swallow (MBSImP OI 14).
- No aspiration on 2 or 4.
Rec: IDDSI 5 + 2, meds crushed in applesauce, Frazier free water after oral care. Shaker ex TID, EMST 30.
Seen again {{d1+2.md}}: tol 80% of tray, wt 58.9 kg. Facility choice {{h2:us.nh}} — SLP there ({{f5.first}}) given report by phone {{d1+3.md}}, also faxed {{fax.us}}.
{{f6.fl}}, M.S., CCC-SLP   lic {{LICENSE=SLP.####|SA#####}}
=== 
HOSPICE VOLUNTEER NOTE (handwritten, scanned)

{{k:m2:f1}}Visited {{f1.first}} and {{m2.fl}} at their farm, {{us1.street}} outside {{us1.city}} ({{us1.county}}), on {{d1.Bdth}}. She turned {{agew}} on {{d1-3.Bdth}} & the whole choir from {{h1:us.church}} came. Oxygen at 3 liters. Took a few bites of pudding. She told me about working at {{e1:us}} in the war & meeting {{m2.first}} at a dance in {{us2.city}}. Grandson {{m3.first}} (he just got hired at {{h2:us.hosp}}) was fixing the ramp. Her cat Whiskers stays on the bed.
{{m2.first}} asks: can nurse {{f4.first}} come before Friday, the liquid morphine (20 mg/mL) is down to 1/4 bottle, also Senna. I phoned it in to {{tel.us}}, {{f5.fl}} took the message. He doesn't drive after dark so the pharmacy will deliver, order {{OTHER_ID=#######|HSP-####}}.
Mileage 38, 2.5 hrs. Next visit {{d1+7.Bd}}.
Vol. {{f6.fl}}, ID {{OTHER_ID=V-###|VOL####}}
Patient chart: {{f1.lf}} #{{MRN=HSP#####|#####-H}}    plan {{HEALTH_PLAN=H-#########|$@@#@@#@@##}}
=== 
OBJET: consultation à distance / remote consult summary (EN)
Patient(e): {{p1.LfN}}, né(e) le {{b1.uk}} — NIR {{SSN=1 ## ## ## ### ### ##|2########## ## }}
Adresse: {{fr1.street}}, {{fr1.zip}} {{fr1.city}}   Tél. {{tel.fr}}
Médecin traitant: Dr {{p2.fl}}, {{h1:xx.clinic}} (RPPS {{LICENSE=10#########}})
Mutuelle: {{HEALTH_PLAN=########|###########}}

Video call on {{d1.uk}} at 18h20 from {{h2:xx.hosp}}. {{p1.first}} reports relapsing ulcerative colitis (Montreal E3, partial Mayo 6), 7 stools/day, blood ++. Calprotectin 1,840 µg/g on {{d1-6.uk2}}. C. difficile toxin negative. Failed mesalazine 4.8 g, azathioprine (TPMT low). No Crohn features on colonoscopy ({{d1-80.uk2}}, Dr {{p3.last}}).
Plan: prednisone 40 mg tapering 5 mg/wk; infliximab 5 mg/kg w0–2–6, first infusion {{d1+8.dB}}; chest CT; VZV IgG. ULTRA and SONIC data explained. Sick note sent to employer {{e1:xx}} until {{d1+14.uk}}.
{{p1.Herr}} {{p1.last}} agreed that {{p1.his}} {{p1.hus}} {{p4.first}} receives copies at {{p4.email}}. Prescription QR {{URL=https://ordo.example.fr/v/^^^^^^^^|https://e-rx.example.eu/q?d=########}}. Fee paid, transaction {{ACCOUNT=TPE-######|@#######}}.
=== 
NEONATAL UNIT — Badger-style discharge summary
{{k:f1:m3}}Baby: {{f1.fl}} (Twin 2)      NHS: {{SSN=$## ### ####}}     Hosp: {{MRN=B######|######@}}
Born {{c1.uk}} at 04:12, 29+3, 1184 g, {{h1:uk.hosp}}. Apgars 5/7/9.
Mother: {{f2.fl}} ({{b1.uk}}), G3, booking bloods neg, O neg – anti-D given {{c1+1.dB}}. Father: {{m3.fl}}. Twin 1: {{m4.first}}, went home {{c1+52.dB}}.
Address {{uk1.street}}, {{uk1.city}}, {{uk1.zip}}; tel {{tel.uk}}; HV {{f5.fl}}; GP {{h2:uk.clinic}}

Resp: Curosurf 200 mg/kg x1, CPAP 9/7, HHFNC to {{c1+34.dB}}. Caffeine stopped {{c1+38.dB}}. CLD no.
CVS: PDA 1.9 mm, closed spontaneously.
GI: NEC screen {{c1+17.dB}} – Bell stage I, 5 days NBM. EBM + fortifier; full suck feeds {{c1+55.dB}}.
CNS: CrUSS ×4: left Papile grade I. ROP: st 1 zone III, next eye check {{c1+75.uk}} Mr {{p6.last}}.
Haem: 1 top-up. Hb 94. Sytron 1 ml od, Abidec 0.6 ml.
Newborn screen card {{OTHER_ID=#########|NBS######}}: CF, MCADD neg. Hips: Barlow/Ortolani neg.
Discharged {{c1+60.uk}} wt 2310 g. BLISS leaflet. Transport home in {{f7.first}}'s car (auntie).
Dr {{p8.fl}} for Dr {{p9.last}}
=== 
DERMATOLOGY E-CONSULT
Q from {{p1.name}}, FNP ({{h1:us.clinic}}, {{CITY=Kodiak|Unalaska|Dutch Harbor}}) {{d1.us2}} 13:55:
"{{n:22-58}} y {{p2.sex}} commercial fisher, crew at {{e1:us}}. 3 wks annular plaques both forearms, not itchy. Clotrimazole no help. Pics attached x3 ({{BIOMETRIC=derm_face_######.jpg|DSC_####_fullface.png}} includes whole face, pls crop). Pt {{p2.fl}}, {{b1.us2}}, {{MRN=##-####|Z#######}}."

A from {{p3.name}}, MD {{d1+1.us2}} 07:20:
"Thx {{p1.first}}. Favor granuloma annulare over tinea; KOH neg makes me happier. No Koebner sign, no scale. Ddx: erysipeloid (fish handler!), Mycobacterium marinum - any nodules up the arm? Erysipelothrix would be tender. Would do 4 mm punch from the border, send H&E + AFB/fungal. Clobetasol 0.05% oint BID x3 wk. A1c and lipids."

Reply {{p1.first}} {{d1+8.us2}}: "Bx {{OTHER_ID=DP##-####|AK-#####}} = GA, palisading. {{p2.He}} left for {{us1.city}} on {{d1+6.md}}, boat is out till {{d1+40.md}}. I've got {{p2.his}} {{p2.hus}} {{p4.first}} on {{tel.us}} to relay."
Closed. Time 11 min, billed 99451, claim {{OTHER_ID=##########|EC-######}}.
=== 
<ClinicalDocument>
 <recordTarget>
  <id extension="{{MRN=########}}" root="2.16.840.1.113883.19.5"/>
  <name><given>{{p1.first}}</given><family>{{p1.last}}</family></name>
  <birthTime value="{{b1.num}}"/>
  <addr><streetAddressLine>{{us1.street}}</streetAddressLine><city>{{us1.city}}</city><county>{{us1.county}}</county><postalCode>{{us1.zip}}</postalCode></addr>
  <telecom use="HP" value="tel:{{tel.us}}"/>
  <telecom value="mailto:{{p1.email}}"/>
 </recordTarget>
 <author><time value="{{d1.num}}"/><id extension="{{LICENSE=1#########}}"/><assignedPerson>{{p2.fl}}</assignedPerson><org>{{h1:us.clinic}}</org></author>
 <section title="Assessment">Migraine without aura (G43.009). Failed propranolol 80 mg, topiramate (paresthesia). Start Ajovy 225 mg SC monthly. HIT-6 66. Fundi normal, no Horner syndrome. MRI brain {{d1-20.iso}} normal. Works swing shift at {{e1:us}}; {{p1.his}} sister {{f3.first}} has CADASIL (NOTCH3 p.R141C).</section>
 <section title="Plan">Headache diary at {{URL=http://diary.example.org/u/%%%%%##|https://my.headlog.example.com/####}}. Follow-up {{d1+90.iso}}.</section>
 <component><code code="8302-2"/><value unit="cm" value="168"/></component>
</ClinicalDocument>
=== 
GERIATRIC TRAUMA HUDDLE – {{d1.bdy}}

1. {{f1.last}}, {{age}} F, L intertroch fx, CMN {{d1-1.bd}} ({{p2.last}}). Hgb 8.2→7.6, 1u. WBAT. Delirious. Dtr {{f3.first}} at bedside, prefers {{h1:us.nh}}.
2. {{m4.last}}, {{age}} M, rib fx 4-9 R, ESP catheter d2, IS 750. O2 2L. From {{us1.city}}, no family; friend {{m5.fl}} {{tel.us}}.
3. {{f6.last}}, 81F, C2 type II dens (Anderson-D'Alonzo), Miami J, nonop. PEG talk {{d1+1.bd}}. Ins auth {{HEALTH_PLAN=HUM########|A-#########}} pending.
4. {{m7.last}}, 77M, SDH 9 mm on Eliquis, Kcentra given {{d1-2.bd}}, rpt CT stable, Keppra x7d. Was hit in crosswalk by pickup ({{VEHICLE=@@@-####|###-@@@}} per PD), police rpt {{OTHER_ID=##-#######|P########}}. Wife {{f8.first}} wants Dr. {{p9.last}} to ring {{tel.us}}.
5. {{f2.last}}, 88F → home w/ {{EMPLOYER=Bayada Creek|Sunrise Home Nursing|Amity HHA}} today; ride 1300.

FRAIL scores, 4AT, Beers list done on all. SW: {{f5.first}}. Next huddle 0715.
=== 
MATERNITY TRIAGE (phone) {{h1:ie.hosp}}
Date {{d1.uk}} Time 21.50 Midwife {{f1.fl}} (NMBI PIN {{LICENSE=######|1#####}})
Caller: {{f2.fl}} herself. DOB {{b1.uk}}. HCRN {{MRN=######|M#####}}. Ph {{tel.ie}}. Partner {{m3.first}}, {{tel.ie}}, can drive her, they're in {{ie1.city}}, {{ie1.street}}, Eircode {{ie1.zip}}, 50 mins out.
Para 1 (LSCS {{d1-1000.uk}} for breech, {{h2:xx.hosp}} in {{xx1.city}}), 38+2, EDD {{d1+12.dB}}.
C/o SROM 21.15, clear liquor, FM felt. Tightenings 1:10. No PV bleed. GBS pos — needs benzylpenicillin 3 g. Placenta anterior high on scan {{d1-24.dB}}.
Plan VBAC with Ms {{p4.last}}; Bishop score not done; Braxton Hicks all week. Advised come in now, pad on, bring the green notes.
She's worried re toddler {{f5.first}}: neighbour {{f6.first}} will mind. Works in {{e1:xx}}, leave from {{d1+2.dB}} - MB form needs stamp; PPS {{SSN=#######@|#######@A}}; VHI {{HEALTH_PLAN=########|VH-#######}}.
23.20 arrived. Band on. Handed to {{f7.last}}/{{f8.last}}, room 2.
=== lower wrap100
progress note, methadone program. {{p1.fl}}, client id {{OTHER_ID=b####|otp-#####}}, dose 95 mg, take homes 2/wk. uds {{d1-4.md}} pos benzo neg fent. counselor {{p2.first}} met w/ client 30 min. states {{p1.he}} got a call from {{p1.his}} po {{p3.last}} (probation {{us1.county}}, {{tel.us}}) re missed check in {{d1-6.md}}. housing: couch at {{m4.first}}'s in {{us2.city}} til the 1st. car (blue civic, {{VEHICLE=@@@####|#@@@###}}) towed. started {{e1:us}} monday, swing shift so dosing at 5:15 am works. qtc 448 on ekg {{d1-30.us0}} at {{h1:us.hosp}}. craves when bored. lost friend {{f5.first}} to od in {{us3.city}} last month, grief, no si. narcan x2 given lot {{OTHER_ID=@#####|ln####}}. fingerprint dosing window enrollment redone, template {{BIOMETRIC=fp_^^^^^^|dx-bio-####}}. hep c tx mavyret week 5 of 8. next ua random. dob for the file {{b1.us2}}, medicaid {{HEALTH_PLAN=@@#####@|########00}}. {{p2.ini}} cadc, {{d1.us2}}
=== 
CHART CORRECTION / PRIVACY INCIDENT MEMO

To: {{f1.fl}}, Privacy Officer ({{f1.wemail}})
From: {{m2.fl}}, HIM
Date: {{d1.bdy}}

On {{d1-2.bd}} at about 3 pm our scan desk filed a cath report for {{p3.name}} (MRN {{MRN=#######}}, DOB {{b1.us}}) into the chart of {{p4.name}} (MRN {{MRN=#######}}, DOB {{b2.us}}). Same last four of the phone. {{p4.first}} saw it on the portal and called {{tel.us}}, upset, as it said "LAD 90%, Medina 1,1,1, DES 3.0 x 28 mm placed" and that {{p4.he}} takes ticagrelor.

Audit trail: opened by user {{OTHER_ID=u######|SMX####}} from {{IP=10.66.#.1##|172.20.##.#}}, then printed on PRT-3N-2; also viewed from home, {{IP=71.1##.$#.##|2001:db8:^^^^::^^^^}}, by Dr. {{p5.last}}'s scribe {{f6.first}}. The disc (accession {{OTHER_ID=XA-#######|CA##-####}}) went by courier to {{h1:us.hosp}}, {{us1.street}}, {{us1.city}}, and came back {{d1-1.bd}}.

Corrected {{d1-1.bd}}, 0840. Letters out to both by certified mail ({{OTHER_ID=7020 #### 0001 #### ####|70## #### 0000 #### ####}}). Registration palm print {{BIOMETRIC=PS-##########|PLM-####-##}} was NOT mixed up. Carrier notified (policy {{HEALTH_PLAN=CY-#######|HCP######}}). Questions, ext. {{PHONE=$###}} or fax {{fax.us}}.
=== 
RENAL UNIT – HD SESSION SHEET
{{h1:au.hosp}}  Chair 11  {{d1.dby}}  Tue/Thu/Sat PM
{{p1.Lf}}   UR {{MRN=#######|## ## ##}}   {{b1.dby}}   Aboriginal, language Warlpiri, skin-name call only
Machine 5008S no. {{DEVICE=7VE#####|4V######}}   Dialyser FX80 lot {{DEVICE=@@@####|C#@@#####}}
Pre wt 83.6  IDW 80.0  UF 3.4 L  4 h  Qb 300 Qd 500  K 2 Ca 1.25  Clexane 40 mg
Access L BC AVF, buttonhole, sharp x2 15G. Thrill good. Last fistulogram {{d1-77.dm}} Dr {{p2.last}}.
14:10 BP 168/90. 15:30 cramp, UF off 10 min, 100 mL saline. 16:40 BP 121/70. 
Bloods: Hb 98, ferritin 610, PTH 54 pmol/L, Kt/V 1.41. Aranesp 40 mcg IV. Cinacalcet.
{{p1.His}} {{p1.bro}} {{p3.first}} passed away at {{au1.city}}; sorry business {{d1+4.dm}}–{{d1+9.dm}}, so needs dialysis at the other unit: rang {{h2:au.clinic}} {{tel.au}}, {{f4.first}} to confirm. Bus pass no. {{OTHER_ID=PATS#####|TC-####}}; CRN {{SSN=### ### ###@}}; hostel ph {{tel.au}}.
RN {{p5.fl}} / EN {{p6.ini}}   next {{d1+2.dby}}
=== 
ASYLUM MEDICAL REPORT (draft for counsel)
Client: {{f1.fl}}    DOB {{b1.dby}}    Home Office ref {{OTHER_ID=@#######|1####-0001-####-####}}    ARC {{OTHER_ID=ASY/##/#####|ARC#######}}
Biometric residence no. {{BIOMETRIC=ZU#######|RF#######}}
Instructed by {{EMPLOYER=Whitcombe Rao Solicitors|Northgate Law Centre|Duncan Amadi LLP}}, {{p9.email}}
Examined {{d1.dBy}} at {{h1:uk.clinic}}, 2 h 40 min, with Ms {{f2.last}} interpreting (Kurmanji).

1. {{f1.first}} states that she was born in a village near {{xx1.city}} and taught at {{h2:xx.school}} until {{d1-1500.dBy}}, when armed men came for her brother {{m3.first}}. She was held eleven days. On {{d1-1480.dBy}} she was taken to {{h3:xx.hosp}} with a broken wrist. Her husband, {{m4.fl}}, is missing; her daughter {{f5.first}} stays with an aunt, {{tel.xx}}.
2. Scars: S1 4 x 0.5 cm linear, left forearm, highly consistent (Istanbul Protocol para. 187). S2-S5 round, 8 mm, typical of cigarette burns. 
3. PCL-5 58; HTQ 3.1. PTSD and moderate depression (ICD-11 6B40). Mirtazapine 30 mg nocte, prazosin 1 mg.
4. She lives in NASS accommodation in {{uk1.city}} ({{uk1.zip}}); phone {{tel.uk}}.
Dr {{p6.fl}} MRCGP, GMC {{LICENSE=7######|6######}}. Signed {{d1+9.dBy}}.
=== 
Optometry → Ophthalmology urgent referral
From {{p1.fl}} (GOC {{LICENSE=01-#####|D-#####}}), {{EMPLOYER=Speckles Opticians|Clear View Eyecare|Harcourt & Finch Opticians}}, {{uk1.street}}, {{uk1.city}}
To Eye Casualty {{h1:uk.hosp}}, fax {{fax.uk}}

Px {{f2.fl}}  F  {{o1.uk}} ({{age}})  NHS no. {{SSN=##########}}   T: {{tel.uk}} (answerphone, ask for carer {{f3.first}})
RFV: sudden loss of R vision on waking {{d1.dB}}, jaw ache, scalp sore when combing.
VA R CF (6/9 on {{d1-180.uk2}}), L 6/12. RAPD R. IOP 14/15 Goldmann. Disc R pale swollen. SE L NS++. Amsler L ok. OCT scan ref {{OTHER_ID=OCT-#####|MAIA####}}, retinal photo {{BIOMETRIC=RET_R_########.dcm|fundus-####-R.jpg}}.
?GCA (Horton). GP Dr {{p4.last}} telephoned 11:20, ESR 88 CRP 64, prednisolone 60 mg stat given by {{h2:uk.pharm}}.
Meds: amlodipine 5, latanoprost R+L, Calci-D. 
Getting there by taxi with nephew {{m5.first}} ({{VEHICLE=@@##@@@|@#### @@@}}); may she be dropped at door? She used to be sister on your Ward 6 and says Mr {{p6.last}} did her cataracts {{d1-2500.uk2}}.
Voucher claim {{OTHER_ID=GOS18-######|EC/####/##}}
=== 
== TUMOR REGISTRY ABSTRACT ==
Acc/Seq ........ {{OTHER_ID=20###0###/01|##0####-00}}
Name ........... {{p1.LF}}  (maiden/alias: {{p2.LAST}})
SSN ............ {{SSN=$########|$##-##-####}}
Addr at dx ..... {{us1.street}}; {{us1.city}} {{us1.zip}}; {{us1.county}}
Birthplace ..... {{xx1.city}}
Usual occup .... welder / {{e1:us}}
DOB / age dx ... {{o1.us}} / {{age}}
Date 1st contact {{d1.us}}   Dx date {{d1+3.us}}   Date last contact {{d1+200.us}} (expired)
Class of case .. 14   Primary C34.1  Laterality 1  Histology 8070/3 SCC
Text: CT {{d1.us}} 5.2 cm LUL mass, Pancoast type w/ rib 1-2 destruction; PET SUV 18. Bx {{h1:us.hosp}} path no. {{OTHER_ID=SS##-####|NS-##-####}} p40+, TTF-1 neg, PD-L1 TPS 60%. cT3N2M0 IIIB. Pembrolizumab 200 mg x2 ({{d1+20.us}}, {{d1+41.us}}) Dr {{p3.last}}; palliative RT 30 Gy/10 fx start {{d1+30.us}} Dr {{p4.last}}; hospice {{d1+90.us}}.
Follow-up contact: {{p5.lf}}, {{p1.son}}, {{tel.us}}, {{p5.email}}
Abstractor {{p6.ii}} CTR  Facility FIN {{LICENSE=10000#####|6######}}
=== 
THERAPY SESSION NOTE (couples, telehealth)
Present: {{f1.first}} and {{m2.first}}, from their home in {{us1.city}}; therapist in office. Consent to telehealth reviewed, emergency address {{us1.street}}, nearest ED {{h1:us.hosp}}.
{{f1.first}} opened with the argument on {{d1-4.Bd}} over {{m2.first}}'s mother, {{f3.first}}, moving in from {{us2.city}} ("she's ninety, she can't do the stairs" – is in fact {{agew}}). {{m2.first}} shut down, as his father used to. Used Gottman repair checklist; EFT cycle mapped. He linked his silence to layoffs at {{e1:us}}; she has picked up shifts at {{h2:us.school}}. Their son {{m4.first}} has a Tourette evaluation with Dr. {{p5.last}} on {{d1+9.md}}. Sexual intimacy nil since {{f1.first}} began Lexapro 20 mg; will ask Dr. {{p6.last}} re bupropion XL 150.
Homework: 10-min check-in, no phones; write letter of appreciation before {{d1+7.Bdth}}.
DAS 84 / 91. No IPV, no SI.
Billing: 90847, member {{HEALTH_PLAN=ZGP#########|R########}}, HSA card {{ACCOUNT=5### #### #### ####|####}} on file; statement to {{f1.email}}.
Session link {{URL=https://doxy.example.me/%%%%%%%|meet.example.com/%%%-%%%%-%%%}}; connection dropped once (their router {{IP=192.168.1.##|67.1##.$#.##}}).
{{p7.fl}}, LMFT {{LICENSE=#####|MFT-####}}   {{d1.us}}, 4:00–4:53 pm
=== 
Rural clinic radio sked, typed up {{d1.dm}} {{~06:30|19:15}}

RFDS on line w/ Sister {{f1.last}} at {{h1:au.clinic}}. 
Pt 1. Stockman {{m2.fl}}, {{e1:xx}} outstation, thrown from quad bike ({{VEHICLE=###@@#|@@@##@|#@@-#@@}}), closed mid-shaft femur, Thomas splint, FIB done, ketamine 20, morph 10. Obs 98/60 then 118/70 post 500 N/saline. GCS 15. Flight VH- call done by {{p3.first}}, job {{OTHER_ID=RF#####|##-####Q}}. ETA strip 2010, flares out. DOB {{b1.uk}}. Next of kin mum {{f4.first}}, {{au1.city}}, {{tel.au}}.
Pt 2. Bub {{f5.fl}}, 7/12, temp 39.4, bulging drum, wt 7.1. Chest item 44? Dr {{p7.last}}: amoxil 25 mg/kg bd, panadol, ring back {{d1+1.dm}}. Mum's {{f8.fl}}, sat phone {{PHONE=0147 ### ###|+61 147 ### ###}}. HRN {{MRN=#######|0######}}.
Pt 3. Old {{f9.first}} at the store, {{age}} or thereabouts per mission book, hip sore not fallen. Walks w/ stick. Norspan 5 patch changed. Granddaughter {{f3.first}} to bring her in {{d1+3.dm}}. Medicare {{SSN=6### ##### #}}.
Chest items 51, 88, 110 to be restocked via {{h2:au.hosp}} order {{OTHER_ID=PO####|#####-RX}}.
=== 
ENDOCRINE CLINIC   {{d1.usd}}
PT: {{p1.fl}}  TIN: {{OTHER_ID=###-###-###-000}}  PHILHEALTH: {{HEALTH_PLAN=##-#########-#}}  HMO: {{HEALTH_PLAN=MX-########}}
ADDRESS: {{ph1.street}}, {{ph1.city}} {{ph1.zip}}   CP#: {{tel.ph}}
S> f/u Graves' dse, on methimazole 5 mg tab BID; c/o tremors, (-) palpitations. OFW dati sa {{ae1.city}}, umuwi {{d1-60.Bd}}. Works as encoder sa {{e1:xx}}. With {{p1.hus}} {{p2.first}}.
O> BP 120/80 HR 96 WT 54.2 kg. Thyroid 2x, (+) bruit. (+) lid lag, Hertel 18/19. 
Labs {{d1-3.usd}} ({{h1:xx.lab}}, #{{OTHER_ID=#####-##|LAB######}}): FT4 28.1 pmol/L, TSH <0.005, ALT 31, ANC 3.9. ECG: sinus tach, WPW none.
A> Graves' disease, biochemically hyperthyroid; Grave's orbitopathy mild (CAS 2)
P> inc methimazole to 10 mg BID; propranolol 10 TID PRN; selenium 100 mcg. RAI discussed, refer Dr. {{p3.last}}, {{h2:xx.hosp}}. Repeat FT4 {{d1+42.usd}}. Med cert issued. OR no. {{ACCOUNT=#######|OR-#####}}, GCash ref {{ACCOUNT=#### ### ######|90##########}}.
{{p4.name}}, MD, FPCP   Lic. {{LICENSE=0######}}  PTR {{LICENSE=#######}}  S2 {{LICENSE=S2-######-###@}}
=== 
Addendum to H&P, late entry

I was called by Dr. {{p1.last}} about {{p2.Mr}} {{p2.last}} in 614. {{p2.His}} home med list was wrong: it belonged to {{p3.fl}}, whose bottle {{p2.his}} {{p2.son}} {{p4.first}} had packed by mistake. Per {{h1:us.pharm}} in {{us1.city}} ({{tel.us}}, spoke with {{f5.first}}), the last fills for {{p2.first}} are metformin 1000 BID ({{d1-13.md}}), Synthroid 88 mcg ({{d1-40.md}}), Sinemet 25/100 TID ({{d1-13.md}}), and no digoxin ever. Digoxin level sent on {{d1.md}} is <0.2. Digoxin order d/c'd. One dose of 0.25 mg was given {{d1-1.md}} at 2100 — family told by me, event report {{OTHER_ID=RL-######|SE20##-####}}.

Also corrected: {{p2.he}} is allergic to Reglan, not Regulan; surgery in 1998 was a Nissen, not a Whipple. Last colonoscopy {{d1-1700.us}} at {{h2:us.hosp}}.

EKG from the ambulance (unit plate {{VEHICLE=EMS####|AMB-###}}, monitor SN {{DEVICE=X##@######|AR##@######}}) scanned under wrong visit {{ACCOUNT=V#########|5########}}; HIM asked to move it.

{{p6.name}}, MD    {{d1.us0}} 22:05    NPI {{LICENSE=1#########}}   cell for questions {{tel.us}}
=== upper wrap78
RADIO REPORT MEDIC 14 TO {{h1:us.hosp}} {{d1.md}} 1627 HOURS: ENROUTE PRIORITY 2 WITH {{age}} YEAR OLD FEMALE, {{f1.NAME}}, FROM {{h2:us.nh}}, ALTERED SINCE LUNCH. STAFF MEMBER {{f2.FIRST}} STATES BASELINE TALKS AND WALKS WITH WALKER. BP 88/50, PULSE 122 IRREGULAR, RESPIRATIONS 26, SAT 89 ROOM AIR UP TO 95 ON 4 LITERS, TEMP 102.4, GLUCOSE 167, ETCO2 22, SEPSIS ALERT. 20 GAUGE LEFT HAND, 250 OF SALINE IN. 12 LEAD AFIB NO STEMI. DNR IN HAND SIGNED BY DR {{p3.LAST}} {{d1-90.us2}}. GRANDSON {{m4.NAME}} FOLLOWING IN A WHITE TAHOE TAG {{VEHICLE=@@@ ####|####@@|@@@-@##}}, HIS CELL {{tel.us}}. ANOTHER PATIENT AT SAME SCENE, ROOMMATE {{f5.NAME}}, {{AGE=95|97|99|100|102}}, REFUSED. RUN NUMBER {{OTHER_ID=##-#####|F########}}. MEDICARE CARD SHOWS {{SSN=$@@#@@#@@##}}. CREW {{p6.LAST}} AND {{p7.LAST}}, CERT {{LICENSE=P######|######}}. ETA 9 MINUTES FROM {{us1.street}}. HOSPITAL COPIES, BED 3, {{p8.FIRST}} RN.
=== 
HAND THERAPY – custom orthosis invoice & note
Bill to: {{EMPLOYER=SafeWork Mutual|WSIB c/o Dalton Forge|Pacific Compensation Fund}}      claim {{OTHER_ID=########|########-@}}      adjuster {{p1.inix}}, {{p1.wemail}}
Invoice {{ACCOUNT=####-##|HT######}}      date {{d1.iso}}      GST no. {{OTHER_ID=######### RT0001}}
Client {{p2.fl}} / {{b1.iso}} / PHN {{SSN=9### ### ###|#####-####}}
Injury {{d1-41.iso}}: zone II FDP lac L ring, knife slip, line cook, {{e1:xx}}. Repair by Dr. {{p3.last}}, {{h1:ca.hosp}}, {{d1-40.iso}}, 4-strand modified Kessler.
Today: wk 6. Duran → place-and-hold → tendon glides. AROM MP 80 PIP 65 DIP 20. JAMAR deferred. Semmes-Weinstein 3.61. Dupuytren cords absent. QuickDASH 54.
New dorsal block splint, 3.2 mm Orfit, L3808. Photo video of ROM saved {{BIOMETRIC=hand_face_ID####.mp4|VID-20#####-WA00##.mp4}}, (face visible, consent on file).
Pt commuting by ferry from {{ca1.city}}; ask {{f4.first}} for last slot. Interac e-transfer to {{EMAIL=billing¤handworks.example.ca|accounts¤sinewclinic.example.ca}}; tel {{tel.ca}}; fx {{fax.ca}}; mail {{ca2.street}}, {{ca2.city}} {{ca2.zip}}.
CHT lic. {{LICENSE=BC-#####|G#######}}  {{p5.fl}}
=== 
Consult: Palliative Care
Requested by: {{p1.last}} (hospitalist)    Date: {{d1.us0}}    For: GOC

"I'm tired, doc." {{p2.Mr}} {{p2.fl}} raised four kids in {{us1.city}} and drove for {{e1:us}} until {{p2.his}} lungs gave out; IPF on 6 L, Ofev stopped for LFTs, mMRC 4, GAP stage III. Children: {{m3.first}} ({{us2.city}}, HCPOA, {{tel.us}}), {{f4.first}} (Army, overseas), {{f5.first}} and {{m6.first}} (twins, local). Wants to see granddaughter {{f7.first}} graduate from {{h1:us.school}} on {{d1+16.Bdth}}. Faith: deacon, {{h2:us.church}}; Rev. {{p8.last}} visits.

Sx: ESAS dyspnea 8, fatigue 9, anxiety 5. PPS 40%. Cough w/ yellow sputum. Constipated x4d.
Rec:
 1. Morphine 2.5 mg PO q4h PRN → schedule if >4/d; senna-S 2 BID
 2. Lorazepam 0.5 mg SL PRN, fan
 3. No intubation; BiPAP trial OK. POLST redone, prior one dated {{d1-365.us0}} void.
 4. Hospice info visit {{d1+1.us0}} 2 pm by {{h3:us.clinic}}; if elects, concentrator swap (Perfecto2 s/n {{DEVICE=##@@######|1######}})
 5. Letter to commander c/o Red Cross msg no. {{OTHER_ID=#######|ARC-########}} for {{f4.first}}'s leave
Discussed w/ {{m3.first}} by phone 35 min. — {{p9.name}} MD, pager {{PHONE=$##-####}}
=== 
Re: Subpoena / release of information checklist

[x] Authorization signed {{d1.us}} by {{p1.name}} (DL {{LICENSE=@###-####-####|########|@#######}}, seen)
[x] DOB {{b1.us}}  SSN last 4 {{SSN=####}}
[x] Dates requested: {{d1-400.us}} to {{d1-30.us}}
[x] Requester: {{EMPLOYER=Hobart, Lim & Associates|Cascade Casualty Co.|Bright Path Disability Advocates}}, attn. {{p2.fl}}, {{us1.street}}, {{us1.city}} {{us1.zip}}; fax {{fax.us}}
[x] Matter: {{OTHER_ID=CV-20##-#####|#:##-cv-0####}}, {{us1.county}} — MVA {{d1-402.us}}, plate {{VEHICLE=@@@-####|#@@@###}}, VIN {{VEHICLE=1HGC@##6#@A######|3FA6P0H##@R######}}
[ ] Psych notes — withheld
[x] Radiology CD: C-spine MRI {{d1-380.us}} (Modic 1 C5-6), shoulder MR arthrogram {{d1-290.us}} (Bankart lesion, Hill-Sachs)
[x] Itemized bill acct {{ACCOUNT=########|PB-######}} balance $4,212.60
[x] Copy fee check {{ACCOUNT=#####|######}}
[ ] HIV/SUD — separate consent, client to sign w/ {{f3.first}} at window 2

Sent {{d1+6.us}} via {{URL=https://secure-roi.example.com/d/^^^^^^^^^^|https://share.himvault.example.net/x/%%%###}} (downloaded {{d1+7.us}} from {{IP=50.1##.$#.1##|38.##.1##.#}}). Pages: {{n:80-410}}.
HIM clerk {{f4.inix}}. Treating: {{p5.lf}}; {{p6.lf}}; PT at {{h1:us.clinic}}.
=== 
ALLERGY/IMMUNOLOGY — food challenge record

Child    {{p1.fl}}   ({{p1.sex}}, {{c1.dby}})          Wt 19.4 kg
Hosp no  {{MRN=#######|K######}}    Parent {{f2.fl}}   mob {{tel.uk}}
Lives    {{uk1.city}}, {{uk1.zip}}    School {{h1:uk.school}} (SENCO Mrs {{f3.last}})
Date     {{d1.dby}}   Dr {{p4.last}}, CNS {{f5.first}}

History: hives + cough after cashew at {{f6.first}}'s party {{d1-210.dm}}; adrenaline by crew, seen {{h2:uk.hosp}}. SPT {{d1-30.dm}}: cashew 6 mm, pistachio 5 mm, baked egg 1 mm. Ana o 3 3.1 kUA/L. Challenge today = baked egg only.

Step   Dose        Time    Obs
1      1/16 muffin 09:40   nil
2      1/8         10:00   nil
3      1/4         10:20   1 perioral wheal, faded
4      rest        10:45   nil; BM n/a; PEF 160
Outcome: PASS (PRACTALL). Obs till 12:50. EpiPen Jr x2 (batch {{DEVICE=#@@####|3@@###}}), BSACI plan printed, AAI training done w/ mum and grandad {{m7.first}}.
Photo for the school plan taken ({{BIOMETRIC=portrait_####.png|CHILD-FACE-####.jpg}}). Copy by email: {{f2.email}}, plus GP {{h3:uk.clinic}}.
Research sample for cohort: tube {{OTHER_ID=BSL-#####|AL####/@}}. Next r/v in {{~Jan|Sept|May}}, nut ladder no.
=== 
OUTBREAK LINE LIST / public health nurse worksheet — {{us1.county}}
Setting: potluck, {{h1:us.church}}, {{us1.city}}, {{d1.us0}}. Agent: Salmonella Javiana, WGS cluster {{OTHER_ID=20##XXJGG-#|PNUSAS######}}

#  name | age | onset | lab | contact | remarks
1  {{p1.fl}} | 44 | {{d1+1.md}} 2300 | pos {{OTHER_ID=ST######|##-E####}} | {{tel.us}} | made the egg salad; works kitchen at {{h2:us.school}} - EXCLUDED thru {{d1+14.md}}
2  {{f2.fl}} | {{age}} | {{d1+2.md}} | pos | dtr {{f3.first}} {{tel.us}} | adm {{h3:us.hosp}} {{d1+3.md}}, AKI, ceftriaxone 2 g
3  {{p4.fl}} | 6 | {{d1+2.md}} | pend | mom {{f5.first}}, {{f5.email}} | bloody, Pedialyte; STEC neg
4  {{p6.fl}} | 71 | never ill | neg | {{us2.street}} | brought hens' eggs from own flock
5  {{p7.fl}} | 38 | {{d1+1.md}} | not done | no phone; via Pastor {{p8.last}} | line worker {{e1:us}}, called out sick
Guillain-Barre or Reiter sx: none. Attack rate 14/52. Questionnaire at {{URL=https://survey.example.gov/s/####|https://redcap.statehealth.example.org/?s=@@@@####}}.
Interviewer {{f9.fl}} PHN; faxed to State {{fax.us}} {{d1+6.us0}}.
=== 
Dx imaging – mammography recall letter

{{h1:ca.clinic}} Breast Imaging
{{d1.Bdy}}

{{f1.Mr}} {{f1.name}}
{{ca1.street}}
{{ca1.city}} {{ca1.zip}}

Dear {{f1.Mr}} {{f1.last}}:

Your screening mammogram on {{d1-6.Bdy}} showed an area in the left breast (upper outer quadrant, about 9 mm) that needs more pictures. Most women called back (about 9 in 10) do not have cancer. Our nurse navigator {{f2.fl}} has booked you for {{d1+5.Bdthy}} at 13:15, compression views and ultrasound. If this does not suit, telephone {{tel.ca}} or write {{f2.wemail}}. Bring your health card (ending {{SSN=###@@|####}}) and your previous films from {{h2:ca.hosp}}, our request {{OTHER_ID=REQ-######|#######}} to them is still open.

BI-RADS 0. ACR density C. Tyrer-Cuzick lifetime risk 18%. Do not use Secret or Dove products that day.

A copy has gone to Dr. {{p3.last}}. You told us that your mother, {{f4.first}}, had breast cancer at 61 and your aunt at {{agew}}; please ask about PALB2 testing.

Parking validation: write your licence plate ({{VEHICLE=@@@@ ###|@@@-####}} on file) at the desk.

Sincerely,
{{p5.name}}, MD FRCPC          CPSO {{LICENSE=#####|1#####}}
=== 
ED PHYSICIAN NOTE – scribed by {{f1.inix}}
CC: "dog got me"
{{p2.fl}}, {{n:19-70}}{{p2.sex}}, MRN {{MRN=1#######}}, arrival {{d1.us2}} 18:52 from {{us1.city}} w/ {{p2.hus}} {{p3.first}}.

HPI  Bitten R forearm + L ear ~1700 outside {{h1:us.school}} by neighbor's Belgian Malinois (owner {{m4.name}}, {{us1.street}}; animal control {{us1.county}} notified {{tel.us}}, report {{OTHER_ID=AC##-####|A######}}; rabies tag {{OTHER_ID=R-#####|##-####}} given {{d1-140.us2}}, UTD). Tdap > 10 y. RHD. Works {{e1:us}}, handles food.
PMH  Asthma, Raynaud, splenectomy after MVC (ITP wk/up neg), Marfan fam hx. 
PE   AVSS. R volar forearm 2 punctures + 4 cm avulsion, NVI, FDS/FDP intact, Allen nl. L helix 1 cm full-thickness.
MDM  XR no FB no fx. Irrigated 1 L NS, lido 1% w/ epi 6 mL (not ear), loose 4-0 Ethilon x3; ear by plastics, Dr. {{p5.last}}. Asplenic → Capnocytophaga risk: Unasyn 3 g, then Augmentin 875 BID x7. Tdap lot {{OTHER_ID=@####@@|U####@A}} L delt. No RIG.
Dispo home, recheck {{d1+2.us2}} at {{h2:us.clinic}}; photos {{BIOMETRIC=ear_profile_######.jpg|facephoto-####-##.jpg}} to chart. Self pay, est. {{ACCOUNT=FC######|7########}}, homeowner policy {{HEALTH_PLAN=HO-#######|##-@@-####-#}}.
Attending {{p6.name}} DO {{d1.us2}} 21:40
'''
# ------------------------------------------------------------------ engine
MON="January February March April May June July August September October November December".split()
ONES="one two three four five six seven eight nine".split()
def ordn(n):
    return str(n)+('th' if 10<=n%100<=20 else {1:'st',2:'nd',3:'rd'}.get(n%10,'th'))
def strip_acc(s):
    import unicodedata
    s=s.replace('ß','ss').replace('ø','o').replace('ł','l').replace('Ł','L').replace('ı','i').replace('æ','ae').replace('Å','A').replace('Ø','O')
    return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
class Ctx:
    def __init__(self,rng): self.r=rng; self.e={}
    def pat(self,p):
        r=self.r; out=[]
        for ch in p:
            out.append(r.choice('0123456789') if ch=='#' else r.choice('123456789') if ch=='$' else
              r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') if ch=='@' else r.choice('abcdefghjkmnpqrstuvwxyz') if ch=='%' else
              r.choice('0123456789abcdef') if ch=='^' else r.choice('0123456789ABCDEF') if ch=='&' else '@' if ch=='¤' else ch)
        return ''.join(out)
    def person(self,k):
        if k in self.e: return self.e[k]
        r=self.r; g=k[0] if k[0] in 'mf' else r.choice('mf')
        o=r.choices(['en','es','eu','as','me','af'],[40,14,16,14,8,8])[0]
        o2=o if r.random()<.82 else r.choice(list(LN))
        fn=r.choice((FM if g=='m' else FF)[o]); ln=r.choice(LN[o2])
        if r.random()<.05: ln=r.choice(LN['en'])+'-'+ln if ' ' not in ln and '-' not in ln else ln
        self.e[k]=dict(g=g,f=fn,l=ln,mi=r.choice('ABCDEFGHJKLMNPRSTW'),mid=r.choice((FM if g=='m' else FF)[o]),mode=r.random())
        return self.e[k]
    def pslot(self,k,a):
        p=self.person(k); m=p['g']=='m'
        w=dict(he=('he','she'),He=('He','She'),his=('his','her'),His=('His','Her'),him=('him','her'),Mr=('Mr.',self.e.setdefault(k+'t',self.r.choice(['Mrs.','Ms.']))),
          MrUK=('Mr',self.e.setdefault(k+'u',self.r.choice(['Mrs','Ms','Miss']))),sex=('M','F'),sexw=('male','female'),man=('man','woman'),gent=('gentleman','lady'),boy=('boy','girl'),son=('youngest','eldest'),
          bro=('brother','sister'),dad=('parent','guardian'),hus=('spouse','partner'),Herr=('Herr','Frau'))
        if a in w: return w[a][0 if m else 1],None
        f,l,mi=p['f'],p['l'],p['mi']
        if a=='ii': return f[0]+l[0],None           # initials, not annotated
        if a=='name':
            x=p['mode']
            return (f'{f} {mi}. {l}' if x<.2 else f'{f} {p["mid"]} {l}' if x<.27 and p['mid']!=f else f'{f} {l}'),'NAME'
        if a=='fl': return f'{f} {l}','NAME'
        if a=='NAME': return f'{f} {l}'.upper().replace('ẞ','SS'),'NAME'
        if a=='ini': return f'{f[0]}. {l}','NAME'
        if a=='inix': return f'{f[0]} {l}','NAME'
        if a=='first': return f,'FIRST'
        if a=='FIRST': return f.upper(),'FIRST'
        if a=='last': return l,'LAST'
        if a=='LAST': return l.upper(),'LAST'
        if a=='lf':
            x=p['mode']; return (f'{l}, {f} {mi}.' if x<.2 else f'{l}, {f} {mi}' if x<.3 else f'{l}, {f}'),'LASTFIRST'
        if a=='LF':
            x=p['mode']; return (f'{l},{f}' if x<.25 else f'{l}, {f} {mi}' if x<.5 else f'{l}, {f}').upper(),'LASTFIRST'
        if a=='Lf': return f'{l.upper()}, {f}','LASTFIRST'
        if a=='LfN': return f'{l.upper()} {f}','LASTFIRST'
        if a=='hl7': return strip_acc(f'{l}^{f}^{mi}' if p['mode']<.5 else f'{l}^{f}').upper(),'LASTFIRST'
        if a=='email':
            if k+'em' not in self.e:
                ff=re.sub('[^a-z]','',strip_acc(f).lower()); ll=re.sub('[^a-z]','',strip_acc(l).lower())
                u=self.r.choice([f'{ff}.{ll}',f'{ff[0]}{ll}',f'{ll}{ff[0]}{self.r.randint(2,99)}',f'{ff}_{ll}',f'{ff}{self.r.randint(50,99)}',f'{ff}.{ll}+kids'])
                self.e[k+'em']=u+'@'+self.r.choice(['gmail.com','outlook.com','btinternet.com','yahoo.co.uk','hotmail.fr','proton.me','bigpond.net.au','comcast.net','web.de','icloud.com','rediffmail.com','sympatico.ca'])
            return self.e[k+'em'],'EMAIL'
        if a=='wemail':
            ff=re.sub('[^a-z]','',strip_acc(f).lower()); ll=re.sub('[^a-z]','',strip_acc(l).lower())
            if k+'wem' not in self.e:
                self.e[k+'wem']=self.r.choice([f'{ff}.{ll}',f'{ff[0]}{ll}',f'{ff[0]}.{ll}',f'{ll}.{ff}'])+'@'+self.r.choice(['mercythreerivers.org','calderdale.example.nhs.uk','nhs.net','redcedarfm.com','harlanmem.org','hse.ie','health.nsw.gov.au','uhcottonwood.edu','klinikum-stgeorg.de','phs-sk.ca'])
            return self.e[k+'wem'],'EMAIL'
        raise KeyError(a)
    def date(self,k):
        if k in self.e: return self.e[k]
        r=self.r; lo,hi={'d':(2014,2025),'b':(1936,2003),'c':(2009,2023),'o':(1919,1932)}[k[0]]
        if k[0]=='d' and any(x[0]=='d' and isinstance(v,datetime.date) for x,v in self.e.items()):
            base=[v for x,v in self.e.items() if x[0]=='d' and isinstance(v,datetime.date)][0]
            v=base+datetime.timedelta(days=r.randint(-200,200))
        elif k[0]=='d' and any(x[0]=='c' and isinstance(v,datetime.date) for x,v in self.e.items()):
            v=[v for x,v in self.e.items() if x[0]=='c' and isinstance(v,datetime.date)][0]+datetime.timedelta(days=r.randint(1300,3800))
        elif k[0]=='c' and any(x[0]=='d' and isinstance(v,datetime.date) for x,v in self.e.items()):
            v=[v for x,v in self.e.items() if x[0]=='d' and isinstance(v,datetime.date)][0]-datetime.timedelta(days=r.randint(1300,3800))
        else: v=datetime.date(r.randint(lo,hi),r.randint(1,12),r.randint(1,28))
        self.e[k]=v; return v
    def dfmt(self,d,f):
        y,m,dd=d.year,d.month,d.day; M=MON[m-1]; b=M[:3]
        return {'us':f'{m:02d}/{dd:02d}/{y}','us0':f'{m}/{dd}/{y}','us2':f'{m}/{dd}/{y%100:02d}','usd':f'{m:02d}-{dd:02d}-{y}','usd2':f'{m}-{dd}-{y%100:02d}','md':f'{m}/{dd}','md0':f'{m:02d}/{dd:02d}','md-':f'{m}-{dd}',
         'iso':f'{y}-{m:02d}-{dd:02d}','iso/':f'{y}/{m:02d}/{dd:02d}','num':f'{y}{m:02d}{dd:02d}','uk':f'{dd:02d}/{m:02d}/{y}','uk2':f'{dd}/{m}/{y%100:02d}','dm':f'{dd}/{m}','ukdot':f'{dd:02d}.{m:02d}.{y%100:02d}',
         'dot':f'{dd:02d}.{m:02d}.{y}','dotm':f'{dd}.{m}.','bdy':f'{b} {dd}, {y}','Bdy':f'{M} {dd}, {y}','Bd':f'{M} {dd}','bd':f'{b} {dd}','Bdth':f'{M} {ordn(dd)}','Bdthy':f'{M} {ordn(dd)}, {y}','bdth':f'{b} {ordn(dd)}',
         'dB':f'{dd} {M}','db':f'{dd} {b}','dBy':f'{dd} {M} {y}','dby':f'{dd} {b} {y}','dthB':f'{ordn(dd)} {M}','dthBy':f'{ordn(dd)} {M} {y}','thof':f'{ordn(dd)} of {M}','oracle':f'{dd:02d}-{b.upper()}-{y}','oracle2':f'{dd:02d}-{b}-{y%100:02d}',
         'mil':f'{dd:02d}{b.upper()}{y%100:02d}','mily':f'{dd:02d}{b.upper()}{y}','bdap':f"{b} {dd} '{y%100:02d}"}[f]
    def loc(self,k):
        if k not in self.e:
            rg=re.match('[a-z]+',k).group(); rg2=rg if rg!='xx' else self.r.choice(['de','fr','in','ph','mx','za','pl','nl','ng','se','br','nz'])
            r=self.r; c=r.choice(R[rg2]['c']); self.e[k]=dict(rg=rg2,city=c[0],county=c[1],zip=self.pat(c[2]),street=self.pat(r.choice(R[rg2]['s'])))
        return self.e[k]
    def slot(self,s):
        r=self.r
        if s[0]=='~': return self.pat_lit(r.choice(s[1:].split('|'))),None
        m=re.match(r'n:(\d+)-(\d+)$',s)
        if m: return str(r.randint(int(m[1]),int(m[2]))),None
        m=re.match(r'x:(\d+)-(\d+)$',s)
        if m: return '%.1f'%(r.randint(int(m[1]),int(m[2]))/10),None
        m=re.match(r'([A-Z_]+)=(.*)$',s)
        if m:
            v=r.choice(m[2].split('|')).strip()
            return (v if m[1] in('EMPLOYER','CITY') else self.pat(v)),m[1]
        m=re.match(r'([A-Z_]+)(\d)=(.*)$',s)     # remembered value
        if m:
            k=m[1]+m[2]
            if k not in self.e: self.e[k]=self.pat(r.choice(m[3].split('|')))
            return self.e[k],m[1]
        m=re.match(r'([A-Z_]+)(\d)$',s)
        if m: return self.e[m[1]+m[2]],m[1]
        m=re.match(r'([pmf]\d+)\.(\w+)$',s)
        if m: return self.pslot(m[1],m[2])
        m=re.match(r'k:(\w+):(\w+)$',s)
        if m: self.person(m[1])['l']=self.person(m[2])['l']; return '',None
        m=re.match(r'([dbco]\d+)([+-]\d+)?\.([\w/-]+)$',s)
        if m:
            d=self.date(m[1])+datetime.timedelta(days=int(m[2] or 0))
            return self.dfmt(d,m[3]),'DATE'
        m=re.match(r'(tel|fax)\.(\w+)$',s)
        if m:
            rg=m[2] if m[2]!='xx' else r.choice(['de','fr','in','ph','mx','za','pl','nl','ng','ae','se','br'])
            v=self.pat(r.choice(R[rg]['t']))
            while rg in('us','ca') and re.match(r'(\+?1[ -])?\(?1\d\d\D',v): v=self.pat(r.choice(R[rg]['t']))
            return v,{'tel':'PHONE','fax':'FAX'}[m[1]]
        if s=='age': return str(r.choice([90,91,92,93,94,95,96,97,98,99,101,103])),'AGE'
        if s=='agew': return r.choice(['ninety-','ninety-','ninety ','Ninety-'])[:7].lower()+r.choice(ONES),'AGE'
        m=re.match(r'(h\d+):(\w+)\.(\w+)$',s)
        if m:
            if m[1] not in self.e: self.e[m[1]]=r.choice(FAC[m[2]][m[3]])
            return self.e[m[1]],'FACILITY'
        m=re.match(r'(h\d+)$',s)
        if m: return self.e[s],'FACILITY'
        m=re.match(r'(e\d+):(\w+)$',s)
        if m:
            if m[1] not in self.e: self.e[m[1]]=r.choice(EMP[m[2]])
            return self.e[m[1]],'EMPLOYER'
        m=re.match(r'([a-z]{2}\d+)\.(street|city|county|zip)$',s)
        if m:
            v=self.loc(m[1])[m[2]]
            return v,m[2].upper()
        raise KeyError(s)
    def pat_lit(self,p): return p
def render(i,n,seed):
    flags,tpl=TEMPLATES[i]
    for att in range(50):
        c=Ctx(random.Random(f'{seed}/{i}/{n}/{att}')); parts=[]; spans=[]; pos=0; bad=False
        for j,t in enumerate(re.split(r'\{\{(.*?)\}\}',tpl)):
            kind=None
            if j%2: t,kind=c.slot(t)
            if 'upper' in flags: t=t.upper()
            if 'lower' in flags: t=''.join(ch.lower() if len(ch.lower())==1 else ch for ch in t)
            if 'ascii' in flags: t=strip_acc(t)
            if kind:
                if not t: bad=True
                if spans and spans[-1][1]==pos: bad=True
                spans.append([pos,pos+len(t),kind])
            parts.append(t); pos+=len(t)
        if not bad: break
    text=''.join(parts)
    w=[f for f in flags if f.startswith('wrap')]
    if w:
        W=int(w[0][4:]); ch=list(text); col=0; last=-1
        for q,x in enumerate(ch):
            if x=='\n': col=0; last=-1; continue
            if x==' ': last=q
            col+=1
            if col>W and last>0: ch[last]='\n'; col=q-last; last=-1
        text=''.join(ch)
    return dict(template=i,text=text,spans=spans)
def load():
    out=[]
    for blk in re.split(r'(?m)^=== ?',T)[1:]:
        fl,body=blk.split('\n',1); out.append((fl.split(),body.rstrip('\n')))
    return out
TEMPLATES=load()
if __name__=='__main__':
    N=int(sys.argv[1]) if len(sys.argv)>1 else 1; seed=sys.argv[2] if len(sys.argv)>2 else '1'
    for n in range(N):
        for i in range(len(TEMPLATES)):
            print(json.dumps(render(i,n,seed),ensure_ascii=False))
