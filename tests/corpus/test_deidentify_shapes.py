"""Shapes of numbers and codes that clerks write, each beside harmless numbers of its kind.

What stands in braces must be hidden whole; no digit outside braces may be touched. All invented.
"""

import re
from functools import partial

import pytest

from medlib.corpus import deidentify as door

deidentify = partial(door.deidentify, strict=False)

SHAPES = """
phones and extensions
Call the ward on ext {2-5599} or x{7741}; beds 12 and 14 are free.
Radiology reading room {4-7723}, Na 138, K 4.1.
Bleep {2281} for the registrar; HR 82, BP 128/76.
DECT {48-213} or pager {55-0192} after 17:00.
Switchboard {01 677 4200} ext. {331}; bed 7, bay C.
Ring {+44 (0)161 496 0182} between 09:00 and 17:30.
Tel {0161-496 0182}, mob {07700 900 143}; sats 97% on 2 L.
Mobile {0412 770 163}, home {(03) 9555 0142}.
Ph: {086 123 4567}; review in 6/52.
Cell {555-0143}; took 2 tabs q4-6h.
Tel. {030 / 4508 1177}, durchwahl {-4411}.
Nummer {+49 30 901820-55}, {0049 151 23456789}.
Phone {1-800-555-0199 x 204}; return to ED if T >101.
Office {(212) 555-0147 ext 12}, fax {(212) 555-0148}.
Spectralink {7-1193}, charge nurse {6-2250}; PEEP 8.
Call back # {617.555.0182}, leave msg after 3 pm.
Telephone {98 76 54 32 10} (France), {91 98765 43210} (India).
Tie line {8-331-4477}. GCS 14 (E4V4M6).
dates
Seen {3-5 May} and again {12/3-12/5}; pain 4/10.
Night of {14-15 Feb 2023}: Tmax 38.4.
Collected {20190314} at 0612, resulted {2019-03-14}T06:40.
Wk {2019-W14}: CRP 12 then 8.
Week {2019W14} was quiet; 14 weeks of chemo.
Due back {the 3rd}, bring the 24 h urine.
On {14.3.} she was fine, on {2.4.} febrile at 38.4.
Exp {Mar-14-2021}. dose 1 of 2.
Surgery {the fourteenth of March}; day 3 now.
{March the 3rd} was the fall; grade 3 sprain.
Last seen {3/14/19}; strength 4/5; vision 20/40.
{14/Mar/2019} 08:12 K 5.9.
{14MAR19} 0610 glucose 112. {2019.03.14} the same.
Between {Jan 3} and {Feb 11} lost 4 kg.
d.o.b. {4.11.58}; aged 61.
DOB {11041958} sex F. BP 110/70.
Born {02 04 1961}, para 2.
Appts: {Tue 3/14}, {Thu 3/16}, 10:30 each.
LMP {7th Nov}; 12+4 weeks; G2P1.
MRI {Sept. 9th, '21} vs CT of 2018.
Tetanus {05-2018-12}? last booster 2012.
ages
aged {94}, one of 6; her mother died at {101}.
{Ninety-two} year old with 2 falls; spouse 89.
a {one hundred and one} year old lady, BMI 21.
{97}yoF found down, GCS 9; son 68.
national and plan numbers
NHS {485 777 3456}, 4 drugs, eGFR 54.
NHS no {4857773456}; ward 7B.
IHI {8003 6088 3335 7361}; Medicare {2951 23456 1-2}.
Medicare card {2428 77813 2/1}, DVA {QX123456A}.
Health card {6382-914-017-VH}: OHIP.
OHIP {9876 543 217 AB}; PHN {9698 658 215}.
RAMQ {TREM 6203 1418}; 3 previous stays.
Versichertennummer {A123456780}, Kasse {101575519}.
KVNR {T445 871 203}, Fallnr. {20-771-4}.
AHV {756.1234.5678.97}; LVEF 55 %.
Aadhaar {2345 6789 0124}, PAN {ABCPD1234F}; PIN {560 034}.
PPSN {1234567FA}; GMS {A12345D}.
NI number {QQ 12 34 56 C}; SIN {046-454-286}.
CURP {GOMC560427HDFRRL09}; RFC {GOMC560427AB1}.
CPF {123.456.789-09}; CNS {898 0012 3456 7890}.
PESEL {44051401359}; BSN {1112.22.333}.
Personnummer {19811228-9874}, CPR {070761-4285}, fnr {010150 12345}.
NRIC {S1234567D}; TRN {104-882-116}.
SSN {123 45 6789}; last 4 {6789}.
HICN {123-45-6789A}, MBI {1EG4-TE5-MK73}.
Member {W2207 41882 01}, grp {0771-A}, RxBIN 610014.
codice fiscale {RSSMRA80A01H501U}, TSE {80380000300012345678}.
NIR {2 69 05 49 588 157 80}. 69 kg, 5 days.
records, orders, specimens
MRN {0044-821}, visit {V00381}; room 412-2.
H/N: {E-73921}. BP 130/80.
UR {557-214}; IM nail 10 x 340 mm.
Hosp no {D 449021}. T2DM, HbA1c 8.2 %.
Acc {S19-4432}, block A3, 2 mm margin.
Case {23-S-08817}: level IV, 12 nodes.
Accession no. {CT.19.0044123}; series 4, image 112.
Lab ref {B/19/004471}; Hb 9.8, plt 212.
Order {77-4419-C}; repeat x 3.
Claim # {0219 4471 88}; CPT 99213, ICD-10 I50.23.
Req. {R/4471-B}; MCV 71.
Encounter {CSN 300-44-182}; ESI 3.
Blood unit {W0395 19 123456}, O pos; 2 units over 4 h.
Unit {W1410 22 003 881 00 7}; Hb 71.
Donor {DN-4471}; MELD 28.
Trial subject {014-007}, arm B, cycle 3 day 1.
Subj. {48-673} cycle 4: ANC 1.2, plt 98.
pt {1107-044} screened; ECOG 1.
Site no. 12, subject {0412-019}: KEYNOTE-189, visit 7.
Randomisation no. {R-2207}; 80 mg daily.
Study ID {NX-3-0041}; NCT01234567.
{48673} randomised to arm A; 3 of 12 visits done.
Kit {40771} dispensed, 30 tablets.
Biobank {BB19_00412-3}; aliquots 4 x 0.5 mL.
Incident {INC0044718}, Datix {W88214}; harm grade 2.
Docket {19-CV-02217}; day 14 of the hold.
Police ref {CAD 2214/14MAR}; 2 officers.
Case # {2:19-cv-00441}; competency 3 of 4.
Inmate {K-55821}, booking {2019-004471}; cell 12.
Badge {4471}; shift 0700-1900.
Employee no {30-4471}; lifting limit 10 kg.
Ticket {#88-1042} raised; 2 beds shut.
Invoice {INV/2019/0071}: 3 visits x $45.
Txn {8841-AX-22}; copay $20.
Prescription {RX 7714420}; #30, 2 refills.
Rx {C2-771-4409} amoxicillin 500 mg tds 7/7.
Form serial {FP10SS 4471882}; qty 28.
Token {7F2A-99C1}; 2 items.
Tracking {1Z 999 AA1 01 2345 6784}; 1 box.
PA {PA-19-44812} approved for 12 months.
Auth {A 7714 22} for 12 PT visits, CPT 97110 x 4.
File {F.4471.19}, box 3.
Student {S-4471}; grade 3, section 504 plan.
Permit no. {LP-33-0917}; 2 h parking.
licences
DEA {BK 4471826}; NPI {1447182665}.
GMC {6144712}, Dr on 2 wards. NMC PIN {09I 4471E}.
LCSW {23730}; 50 min session.
Lic. {RN 447182}; 12 h shift.
AHPRA {MED000 1447182}; provider no {224471BX}.
Provider {4471 82 KH}; item 36.
MCI reg {KMC 44718}. 2 wk.
CPSO {88214}; 3 refills.
LANR {447182601}, BSNR {771234500}.
Passport {PA 4471826}.
DL {D447-1826-0091}; eye 20/40.
Notary commission {2214471}. exp 2024.
devices
Device no. {971} paired; 12 lead ECG.
SN {PJN 447182 H}; DDDR 60-130.
S/N: {ICD-44718-A}; lead 5076-52.
Ser. {0KJ 2218}; output 2.5 V.
Lot {AB 4471}; 28 mm head, 6.5 x 40 mm screw.
UDI {(01)00643169007222(17)230131(21)PJN447182H}.
UDI-DI {+H123PARTNO1234567890120/$$420020216LOT123}.
{(01)00643169007222 (10)A44718}; 14 Fr.
LOT {77-A4}, 28 mm head.
Valve ser {4471826}, 23 mm, gradient 12 mmHg.
Pump {#4471} rate 12.5 mL/h; bed 9.
CPAP serial {23181447182}; 10 cmH2O.
Monitor ID {HM-3-9914}; 21 days.
vehicles
VIN {1HGCM82633A004352}; 40 mph.
Reg {AB12 CDE}, car at 30 mph.
Plate {7KJT 442} (CA); 2 occupants.
Kennzeichen {B-MK 4471}; 80 km/h.
reg no {191-D-44718}; 2 passengers.
Registration {MH 12 AB 4471}; helmet on.
Rego {1AB 2CD}, {447-XKJ}; 60 km/h zone.
Ambulance {A-4471}, arrived 12:04.
networks, urls, handles
IP {10.44.7.182}, port 443; pH 7.24.
IPv6 {fe80::1ff:fe23:4567:890a}, {2001:db8::7}; 09:30.
MAC {00:1A:2B:3C:4D:5E}, {00-1a-2b-3c-4d-5e}, {001a.2b3c.4d5e}.
See {portal.stbrennan.health/results/4471} by 5 pm.
Write {j.doe82 (at) mail (dot) com} or {jdoe at mail dot com}.
IG {@mk_runs_42}; ran 10K twice.
Video {zoom.us/j/94471826601}; 30 min.
Photo {wound_4471.jpg}, 3 x 2 cm.
File {MKOLA_20190314_L.pdf}; 12 pages.
{scan0447.dcm}: series 2.
WhatsApp {mk.okafor7}; 2 messages.
Login {mokafor3} at 08:12.
Face template {FT-0044-9}; match 0.97.
Voiceprint {vp_4471}; 3 attempts.
FP: {R2-44718}; iris {IR/0019/77}; palm id {0x7F21}.
addresses and postcodes
He is at {14/221 Station Rd}, Ballarat VIC {3350}; walks 200 m.
Subiaco WA {6008}. GTN x 2.
Eircode {D04 X2Y7}; {V94 T2XP}.
{SW1A 1AA}, {M14 5TQ}; B12 290.
{K1A 0B1}; CK 411.
Postcode {3065}. 3 stairs.
Bengaluru {560034}; 12 h train.
{10115 Berlin}; 2 Treppen.
PO Box {4471}, bed 12.
"""

KEPT = """
BP 142/88, HR 112, RR 22, T 38.4, SpO2 94 % on 2 L, BM 7.2, GCS 13 (E3V4M6), NEWS2 6.
Na 138 K 4.1 Cl 104 CO2 24 BUN 18 Cr 1.1 Glu 132 Ca 9.2 Mg 1.9 Plt 250 WBC 11.2 Hgb 9.8.
CK 14,200, ferritin 4412, BNP 1840, AST 3022, ALT 2871, LDH 1244, CA 19-9 1508.
Platelets 250000, viral load 451875 copies/mL, HBV DNA 28643 IU/mL, CFU 100000.
Heparin 5000 units SC, vitamin D 50000 IU weekly, epoetin 10000 u, PCN G 2.4 MU, cefazolin 2 g.
Amoxicillin 500 mg tds 7/7, 875/125 bd, Sinemet 25/100, Entresto 24/26, Advair 250/50, #90, 3 RF.
BW 3340 g, wt 3605, UF 2500, UOP 1450, EBL 350, IV 1000 mL NS, 2 L O2, 30 mL/kg.
Shift 0700-1900, ETA 1905, arrived 0652, since 0200, time 2130, 17:05:12, at 1425 h, by 5 pm.
CVA 2016, fx 2019, CABG in 1998, s/p TKR 2014-2015, class of 1974, 2019-20 season, ESC 2021.
CPT 99214 + 90833, ICD-10 I50.23, E11.9; Z95.5, F33.2, DRG 281, HCPCS G0378, 97110, 97112.
L4-L5, C5/6, T12, S1, V2-V4, D2, B12 290, CD4 512, IL-6, HLA-B27, p53, CA-125, CYP2D6, HER2 2+.
BRAF V600E, EGFR L858R, KRAS G12C, c.5266dup, p.(Gln1756fs), del(5q), t(9;22), TP53 R273H, 5q-.
T2N1M0, pT3 N0, FIGO IIIC1, Gleason 3+4=7, ECOG 1, KPS 70, MMSE 28/30, PHQ-9 12, GAD-7 8/21.
14 Fr Foley, 18G, 22 ga, 7.5 ETT, 6-0 nylon, 2-0 Vicryl, #15 blade, 4x4s, 10 x 340 mm, 28 mm head.
RV lead 5076-52, Philips MX800, cobas 8000 c702, Fresenius 2008T, Lifepak 15, Trilogy 202.
PARADIGM-HF, KEYNOTE-189, CHECKMATE 067, RTOG 0617, NSABP B-32, SWOG S1806.
Room 412-2, bed 12, ward 7B, bay 3, ICU 14, OR 6, theatre 3, clinic 4, floor 11, unit 5 West.
G3P2002 at 39w2d, 28+4, para 2, Apgars 8/9, 41 weeks, 38-40 cm, cervix 5/80/-1, FHT 145.
3/10 pain, 4/5 strength, 2/6 murmur, 20/40 vision, 6/9, 12/14, 1:320, 1:1280, 70-99, 150-400.
10^9/L, x10^3, 2.5 x 10^6, 1e5, 98.6, 0.35, 1,080 g, $1,842.00, 45 %, 3-5 days, q4-6h, 24/7, 911.
PubMed 31234567; 2019;380:1235-45.
2 of 14 nodes, 5 cores, slides 3-7, image 112, series 4, page 2 of 6, step 3, item 36, section 504.
Dialysate 2K/2.5Ca, BFR 400, DFR 800, dry wt 71.5, Kt/V 1.41, URR 71 %, access flow 1100.
PEEP 8, FiO2 40, TV 450, PIP 28, RR 16, MAP 65, CVP 12, PCWP 18, PVR 3.2, EF 55-60 %, QTc 468.
Tylenol #3, factor VIII, C3 61, C4 12, ANA 1:640, dsDNA 210, RF 44, IgG 1240, IgE 2210, TTG 128.
"""


def shapes():
    """Return (line, [(start, end) of what must go]) of each line of SHAPES with braces."""
    for line in SHAPES.splitlines():
        if "{" in line:
            text, gone = "", []
            for piece in re.split(r"(\{[^}]*\})", line):
                if piece.startswith("{"):
                    gone.append((len(text), len(text) + len(piece) - 2))
                    piece = piece[1:-1]
                text += piece
            yield text, gone


def inside(text):
    return {i for s in deidentify(text).spans for i in range(s["start"], s["end"])}


@pytest.mark.parametrize(("text", "gone"), shapes())
def test_a_number_that_identifies_goes_and_its_harmless_neighbours_stay(text, gone):
    hidden = inside(text)
    asked = {i for start, end in gone for i in range(start, end) if text[i].isalnum()}
    assert "".join(text[i] for i in sorted(asked - hidden)) == ""
    kept = {i for i, c in enumerate(text) if c.isdigit()} - asked
    assert "".join(text[i] for i in sorted(kept & hidden)) == ""


@pytest.mark.parametrize("text", KEPT.strip().splitlines())
def test_a_number_that_measures_stays(text):
    hidden = inside(text)
    assert [text[i] for i in sorted(hidden) if text[i].isdigit()] == []
