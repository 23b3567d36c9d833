"""Times of a day, days of a week, bare numbers and tablets in dose phrases, a family a row."""

import random

import pytest

from medlib.analysis.diagnostic import is_read
from medlib.safety.dosage import read_doses
from medlib.safety.dose_clauses import directing
from medlib.safety.dose_numbers import WORDS
from medlib.safety.dose_slots import day_slots, days_of

PHRASES = [  # written beside the grammar: no measure of it (reports/LOG.md has those)
    ("prednisolone 20 mg in the morning and 10 at night", 30),
    ("methylphenidate: morning 20 mg, lunchtime 10 mg", 30),
    ("warfarin Mon 2 mg, Tue 3 mg, rest of week 2 mg", 2.14286),
    ("Sinemet 25/100 one tab 5 times daily", 500),
    ("hydrocortisone 10 mg on waking, 5 at noon and 5 at teatime", 20),
    ("Ritalin 10 mg at breakfast and lunch, 5 mg at 4 pm", 25),
    ("morphine 10 mg 4 hourly, 60 mg in the last 24 h", 60),
    ("pramipexole 0.7 mg: 1 tab tds", 2.1),
    ("doxepin 25 mg, three at bedtime", 75),
    ("furosemide 40mg, two in the morning and one at lunch", 120),
    ("Tegretol 400 mg am and 600 mg hs", 1000),
    ("clozapine 100 mg morning, 200 mg night, level 0.4", 300),
    ("phenytoin 300 mg total daily in 3 divided doses", 300),
    ("tramadol 50 mg one to two every four to six hours, max 8 in 24 hours", 400),
    ("Calpol 250 mg/5 ml, one and a half spoonfuls four times a day", 1500),
    ("Metformin 850 mg - one with breakfast, one with the evening meal", 1700),
    ("Take 1 tablet (40 mg total) by mouth daily. pantoprazole 40 mg EC tablet", 40),
    ("Apixaban 5 mg tablet: take 2 tablets twice daily for 7 days then 1 tablet twice daily", 20),
    ("hydroxyzine 25 mg, 1-2 tabs q6h prn itching", 200),
    ("gabapentin 100 mg capsules, 3 caps TID", 900),
    ("Colchicine 0.6 mg PO BID x 5d then stop", 1.2),
    ("budesonide 200 mcg Turbohaler 2 puffs bd", 0.8),
    ("tiotropium 18 micrograms inhaled once daily via HandiHaler", 0.018),
    ("my psychiatrist upped my venlafaxine to 225mg a day", 225),
    ("I was on 10 but now take 20 mg citalopram daily", 20),
    ("Escitalopram went from 10 mg to 20 mg once a day", 20),
    ("prednisone 40 mg daily x 5 days", 40),
    ("rivaroxaban twenty milligrams with the evening meal", 20),
    ("levetiracetam 1.5 g twice a day", 3000),
    ("dexamethasone 4 mg 6 hourly", 16),
    ("ceftriaxone 2 g IV q24h", 2000),
    ("Vancomycin 15 mg/kg q12h, weight 80 kg", 2400),
    ("paracetamol 15 mg/kg/dose every 6 hours, child 12 kg", 720),
    ("amoxicillin 90 mg/kg/day divided BID, weighs 10 kg", 900),
    ("gentamicin 5 mg/kg once daily (70 kg)", 350),
    ("Insulin aspart 4 units three times daily before meals", 12),
    ("Lantus 20 units qHS", 20),
    ("KCl 20 mEq PO BID", 40),
    ("vitamin D 50,000 units once a week", 7142.857),
    ("Fosamax 70 mg every Sunday morning", 10),
    ("Methotrexate 15 mg each Monday, folic acid on Fridays", 2.14286),
    ("testosterone enanthate 100 mg IM every two weeks", 7.14286),
    ("Depo-Provera 150 mg IM every 12 weeks", 1.7857),
    ("B12 1 mg IM every three months", 0.0111),
    ("Nicotine patch 21 mg/24 h, new one each morning", 21),
    ("fentanyl 50 mcg/h patch, change every 3 days", 1.2),
    ("buprenorphine 8 mg SL films, two films daily", 16),
    ("methadone 65 mg supervised daily consumption", 65),
    ("lactulose 20 g/30 mL: 30 mL TID", 60000),
    ("midazolam 5 mg buccal stat", 5),
    ("adrenaline 0.5 mg IM, repeat after 5 min if no better", 1.0),
    ("salbutamol 100 mcg inhaler two puffs qds prn", 0.8),
    ("nitrofurantoin MR 100 mg bd 3/7", 200),
    ("doxycycline 200 mg day one then 100 mg daily", 200),
    ("azithromycin 500 mg on day 1, 250 mg days 2-5", 500),
    ("trimethoprim 200 mg 12-hourly for three days", 400),
    ("flucloxacillin 1 g qds", 4000),
    ("pen V 500 mg four times a day, an hour before food", 2000),
    ("ferrous sulfate 200 mg alternate days", 100),
    ("bumetanide 1 mg om and 1 mg at 2 pm", 2),
    ("half a 25 mg atenolol tablet each morning", 12.5),
    ("Sertraline one and a half 100 mg tablets mane", 150),
    ("thyroxine: 100 mcg weekdays and 125 mcg weekends", 0.10714),
    ("2.5 mL of oxycodone 5 mg/5 mL every 4 hours when needed", 15),
    ("Oramorph 10mg/5ml take 2.5ml to 5ml 4hrly prn", 60),
    ("carbamazepine 200 mg in the morning, 200 mg at lunchtime and 400 mg at bedtime", 800),
    ("lamotrigine 25 mg od for 2 weeks then 50 mg od", 25),
    ("Keppra 500 mg BD, increase by 500 mg every fortnight", 1000),
    ("diltiazem 60 mg three times daily (or 180 mg MR once daily)", 180),
    ("clopidogrel 300 mg stat then 75 mg daily", 300),
    ("aspirin 81 mg nightly with a snack", 81),
    ("Rybelsus 7 mg every morning half an hour before breakfast, not with coffee", 7),
    ("alendronic acid 70 mg once weekly on Wednesdays before breakfast", 10),
    ("enoxaparin 40 mg s.c. daily at 18:00", 40),
    ("tacrolimus 2 mg at 9 and 2 mg at 9", 4),
    ("quetiapine XL 50 mg x 2 at night", 100),
    ("tramadol 50-100 mg up to 4x/day", 400),
    ("ibuprofen 600 every 6-8 h with food", 2400),
    ("Zopiclone 7.5mg, 1 nocte prn, 14 tabs", 7.5),
    ("clonazepam 0.5 mg: 1/2 tab am, 1 tab pm", 0.75),
    ("propranolol 40 mg bd to tds", 120),
    ("Losartan 50 mg, 1 tablet OD, 30 tablets x 3 refills", 50),
    ("ondansetron 4 mg ODT every 8 hours as needed for nausea, dispense 12", 12),
    ("heparin infusion 1000 units/hr", 24000),
    ("noradrenaline 5 mcg/min", 7.2),
    ("Levothyroxine 1.6 mcg/kg daily; he weighs 75 kg", 0.12),
    ("Take one (10 mg) tablet of cetirizine daily", 10),
    ("furosemide 20 mg every other morning", 10),
    ("aciclovir 800 mg five times per day for a week", 4000),
    ("vancomycin 1 g every 48 hours", 500),
    ("erythromycin 250 mg q.i.d. p.c. & h.s.", 1000),
    ("denosumab 60 mg sc every six months", 0.3333),
    ("ibandronic acid 150 mg once a month", 5),
    ("risperidone Consta 37.5 mg im every fortnight", 2.6786),
    ("aripiprazole 400 mg depot monthly", 13.333),
    ("colestyramine 4 g sachets, one twice a day", 8000),
    ("mesalazine 1.2 g tabs: 4 tabs once daily", 4800),
    ("mesalamine 800 mg, two tablets three times daily", 4800),
    ("pancreatin 25000 units with meals", 75000),
    ("sevelamer 800 mg x3 with each meal", 7200),
    ("calcium carbonate 1.25 g chew two daily", 2500),
    ("Nifedipine LA 30 mg: take 1 in the morning; swallow whole", 30),
    ("isosorbide mononitrate 20 mg at 8am & 2pm", 40),
    ("GTN spray 400 mcg, 2 sprays under the tongue prn up to 3 times in a day", 2.4),
    ("hydralazine 25 mg po q 8 hrs", 75),
    ("labetalol 200mg t.d.s.", 600),
    ("nimodipine 60 mg every four hours by NG", 360),
    ("valproate 500 mg am and 1 g nocte", 1500),
    ("ethosuximide 250 mg/5 mL syrup – 10 mL b.d.", 1000),
    ("phenytoin capsules 100 mg, three caps nightly", 300),
    ("clobazam 10 mg on at night", 10),
    ("risperidone 0.5 mg bd and 1 mg nocte", 2),
    ("haloperidol 1.5 mg morning, 3 mg evening", 4.5),
    ("olanzapine 5 mg od increased to 10 mg od after a week", 10),
    ("lorazepam 1 mg up to 4 mg in 24 hours", 4),
    ("diazepam reducing regime: 20 mg/day this week", 20),
    ("chlordiazepoxide 25 mg four times a day day 1", 100),
    ("methadone 1 mg/mL 60 mL daily", 60),
    ("naltrexone half of a 50 mg tablet daily", 25),
    ("metoclopramide 10mg up to three times daily, max 5 days", 30),
    ("domperidone 10 mg before meals and at bedtime", 40),
    ("omeprazole 20 mg caps ii od", 40),
    ("ranitidine 150 mg twice a day or 300 mg nocte", 300),
    ("loperamide 2 mg after each loose stool, max 16 mg a day", 16),
    ("prednisolone 5 mg x 6 tabs each morning", 30),
    ("fludrocortisone 100 micrograms 1 daily", 0.1),
    ("liothyronine 20 mcg half a tab bd", 0.02),
    ("carbimazole 20 mg - 2 tabs am", 40),
    ("metformin 1 gram twice daily with breakfast and dinner", 2000),
    ("gliclazide 80 mg: 2 tabs am, 1 tab pm", 240),
    ("repaglinide 1 mg with each of three main meals", 3),
    ("insulin degludec 100 units/mL 30 units once daily", 30),
    ("Humalog 5u breakfast 7u lunch 9u tea", 21),
    ("allopurinol 100 mg tablets three to be taken once a day", 300),
    ("colchicine 500 mcg twice to four times a day", 2),
    ("methotrexate 2.5 mg tablets – SIX tablets once WEEKLY", 2.14286),
    ("sulfasalazine EN 500 mg 2 bd", 2000),
    ("leflunomide 20 mg alternate days", 10),
    ("alendronate 10 mg daily 30 minutes before breakfast", 10),
    ("tamsulosin MR 400 mcg od after breakfast", 0.4),
    ("finasteride 5 mg each evening", 5),
    ("oxybutynin 2.5 mg b.d. to t.d.s.", 7.5),
    ("sildenafil 50 mg about an hour before sex, at most once a day", 50),
    ("Tranexamic acid 500 mg ii tds for 4 days", 3000),
    ("norethisterone 5 mg t.i.d. for ten days", 15),
    ("progesterone 200 mg pv at bedtime", 200),
    ("penicillin 1.2 g stat im", 1200),
    ("cotrimoxazole 960 mg bd", 1920),
    ("isoniazid 300 mg daily in the evening", 300),
    ("rifampicin 600 mg OD 30 min before breakfast", 600),
    ("efavirenz 600 mg qhs", 600),
    ("quinine 600 mg every 8 hrs x 7 d", 1800),
    ("albendazole 400 mg single dose", 400),
    ("ivermectin 3 mg tablets, 4 tablets as a single dose", 12),
    ("zinc 20 mg daily for 10-14 days", 20),
    ("vitamin A 200,000 IU stat", 200000),
    ("mannitol 1 g/kg over 20 min, 70 kg", 70000),
    ("labetalol infusion 2 mg/min", 2880),
    ("dopamine 5 mcg/kg/min for 80 kg", 576),
    ("aminophylline 0.5 mg/kg/h in a 60 kg man", 720),
    ("metformin 500 mg at iftar and suhoor", 1000),
    ("Hydrocortisone 10 mg dawn, 5 mg midday, 2.5 mg 4pm", 17.5),
    ("melatonin 3 mg an hour before lights out", 3),
    ("diclofenac 50 mg t.i.d. p.c.", 150),
    ("ciprofloxacin 500mg 1-0-1", 1000),
    ("atorvastatin 40 mg 0-0-1", 40),
    ("Tab. Telma 40 0-1-0", 40),
    ("paracetamol 1g QDS regular (not PRN)", 4000),
    ("codeine 30-60mg QDS PRN", 240),
    ("morphine MR 20mg BD + Oramorph 5 mg PRN", 40),
    ("Please supply 56 x ramipril 5 mg capsules, one daily", 5),
    ("28 tablets of amlodipine 10 mg; take ONE each day", 10),
    ("Rx: lisinopril 20mg #30 sig 1 po qd", 20),
    ("Simvastatin 40mg tab. Sig: i tab po qhs. Disp #90", 40),
    ("bisoprolol 2.5 mg: take one in the morning, increase to two after a fortnight", 2.5),
    ("she takes her 25 mg spironolactone with breakfast", 25),
    ("his weekly 10 mg methotrexate on a Tuesday", 1.42857),
    ("a 75 mg aspirin each morning", 75),
    ("100 mg of allopurinol a day", 100),
    ("a daily dose of 20 mg citalopram", 20),
    ("twice-daily apixaban 5 mg", 10),
    ("once-weekly semaglutide 1 mg", 0.14286),
    ("thrice daily amoxicillin 500 mg", 1500),
    ("nightly zopiclone 3.75 mg", 3.75),
    ("q8h IV cefuroxime 750 mg", 2250),
    ("every six hours she gets 500 mg flucloxacillin", 2000),
    ("In the morning I take 40 mg of furosemide and at lunchtime another 20 mg", 60),
    ("on Mondays only, alendronate 70 mg", 10),
    ("each night at ten, 15 mg mirtazapine", 15),
    ("three times a day with food: ibuprofen 400 mg", 1200),
    ("amitriptyline (10 mg), two tablets every night", 20),
    ("carbamazepine MR 200 mg (two tablets) twice daily", 800),
    ("dose: 500 mg. frequency: twice daily. drug: naproxen", 1000),
    ("Drug: Naproxen; Dose: 500 mg; Route: PO; Freq: BID", 1000),
    ("LEVOTHYROXINE SODIUM 50 MCG TABLET | 1 TAB | PO | DAILY", 0.05),
    ("warfarin | 3 mg | once daily at 6pm", 3),
    ("metoprolol tartrate 25 mg tablet; 0.5 tab PO BID", 25),
    ("warfarin 1 mg tabs, 3 and a half tabs daily", 3.5),
    ("phenobarbital 30 mg tab: two-and-a-half at night", 75),
    ("prednisolone 5 mg: 8 tabs daily for 5 days", 40),
    ("salbutamol 5 mg nebs qds", 20),
    ("ipratropium 500 mcg neb 6 hrly", 2),
    ("fluticasone 125 mcg two puffs twice a day", 0.5),
    ("tinzaparin 175 units/kg once daily, 70 kg", 12250),
    ("dalteparin 5,000 IU sc nightly", 5000),
    ("insulin: 10 units am, 8 units pm", 18),
    ("Tresiba 22 units every evening", 22),
    ("oxytetracycline 500mg twice daily on an empty stomach", 1000),
    ("lymecycline 408 mg OD for 12 weeks", 408),
    ("terbinafine 250 mg daily for 6 weeks", 250),
    ("fluconazole 150 mg once only", 150),
    ("aciclovir 400mg 5x/day", 2000),
    ("valaciclovir 1 g TID x7d", 3000),
    ("Tamiflu 75mg bd 5 days", 150),
    ("mefloquine 250 mg weekly", 35.714),
    ("doxazosin 4 mg increased to 8 mg daily", 8),
    ("reduce bisoprolol from 10 mg to 5 mg daily", 5),
    ("stop ramipril 10 mg; start losartan 50 mg od", 50),
    ("Her usual dose is 300 mg of lithium three times each day", 900),
    ("I've been taking 2 x 500mg paracetamol every 4-6 hours (max 8 a day)", 4000),
    ("he was given 10 mg diazepam, repeated once after ten minutes", 20),
    ("Ramipril 5 mg each morning, dizzy most nights, review Monday", 5),
    ("Bisoprolol 2.5mg od, pulse 52 this morning and 60 last night", 2.5),
    ("Started sertraline 50 mg daily three weeks ago, sleeps 6 hours a night", 50),
    ("atorvastatin 20 mg nocte - had muscle aches on Tuesday and Friday", 20),
    ("Metformin 500 mg bd; eats twice a day; snacks at 10 pm", 1000),
    ("omeprazole 20 mg om, coffee 6 cups a day", 20),
    ("prednisolone 30 mg daily for 5/7, saw GP twice this month", 30),
    ("amlodipine 10 mg daily. BP twice daily at home for a week.", 10),
    ("warfarin 4 mg at 6 pm, INR every Thursday", 4),
    ("furosemide 40 mg mane (weigh daily)", 40),
    ("insulin glargine 18 units at bedtime, checks sugars four times a day", 18),
    ("lithium carbonate 800 mg nocte, levels three-monthly", 800),
    ("methotrexate 15 mg weekly with daily folic acid except that day", 2.14286),
    ("tiotropium 18 mcg daily, uses salbutamol thrice a week", 0.018),
    ("gabapentin 300 mg tds, pain 8/10 in the evening", 900),
    ("levothyroxine 75 mcg daily, TSH in 6 weeks", 0.075),
    ("Doxycycline 100 mg twice daily, avoid milk 2 hours before and after", 200),
    ("ciprofloxacin 500 mg bd, drink two litres a day", 1000),
    ("carbamazepine 200 mg bd, seizure twice last month", 400),
    ("naproxen 500 mg bd with food, works nights, sees physio weekly", 1000),
    ("zolpidem 10 mg at night, wakes at 3 am and 5 am", 10),
    ("mirtazapine 30 mg nocte; naps in the afternoon", 30),
    ("donepezil 10 mg nightly, day centre Monday and Wednesday", 10),
    ("apixaban 5 mg bd, carers visit four times daily", 10),
    ("co-amoxiclav 625 mg tds for a week then stop and see us on Monday", 1875),
    ("His daughter gives him 20 mg of citalopram in the morning before school run at 8", 20),
    ("alendronate 70 mg every Sunday; church at 10 am", 10),
    ("oxycodone MR 10 mg bd, last dose 8 am today", 20),
    ("clozapine 150 mg nocte, bloods monthly, clinic on Wednesday mornings", 150),
    ("nifedipine 30 mg daily since June; home BP 128/76 average over seven days", 30),
    ("hydroxychloroquine 200 mg bd, eye screening yearly after five years", 400),
    ("azathioprine 100 mg daily, FBC weekly for 8 weeks then 3 monthly", 100),
    ("ferrous fumarate 210 mg bd, recheck Hb in 4 weeks, tea only between meals", 420),
    ("senna 15 mg nocte, bowels open every 3 days", 15),
    ("digoxin 125 mcg od, omit if pulse under 60 in the morning", 0.125),
    ("spironolactone 25 mg od, U&E at 1 week and 4 weeks", 25),
    ("risperidone 1 mg bd; shouted at night staff at 2 am", 2),
    ("paracetamol 1 g qds, not more than 4 g a day, temp 38 at 6 am", 4000),
    ("vitamin D 800 IU daily, walks an hour a day", 800),
    ("trimethoprim 100 mg nocte for six months, dips urine on Mondays", 100),
    ("propranolol 40 mg tds, exams on Thursday and Friday", 120),
    ("sumatriptan 50 mg at onset, attacks about twice a month", 50),
    ("topiramate 50 mg bd, headache days 4 per month", 100),
    ("salbutamol 2.5 mg neb every 4 hours overnight", 15),
    ("montelukast 10 mg in the evening, cough at night gone", 10),
    ("nitrofurantoin 50 mg qds, 3 days, plenty of water each hour", 200),
    ("tamoxifen 20 mg daily for five years, mammogram every year", 20),
    ("anastrozole 1 mg daily, DEXA every two years", 1),
    ("finasteride 5 mg daily, nocturia twice a night", 5),
    ("oxybutynin 5 mg bd, voids 12 times a day", 10),
    ("loratadine 10 mg daily, pollen worst at noon and dusk", 10),
    ("dexamethasone 8 mg in the morning, to halve every three days", 8),
    ("budesonide 9 mg mane for 8 weeks, stool chart daily", 9),
    ("testosterone gel 50 mg each morning after his shower", 50),
    ("melatonin 2 mg two hours before bed, screens off at 9", 2),
    ("clonidine 50 mcg bd, flushes every hour", 0.1),
    ("thiamine 100 mg tds, drinks 8 cans a day", 300),
    ("nicotine 21 mg patch daily, 20 cigarettes a day until last week", 21),
]


@pytest.mark.parametrize(("text", "daily"), PHRASES)
def test_the_phrase_is_read_to_its_daily_dose(text, daily):
    assert is_read(text, daily), [dose["daily_mg"] for dose in read_doses(text)]


@pytest.mark.parametrize(
    ("zone", "times"),
    [
        (" at 0800, 1400, 2200 - apical pulse first", 3),
        (" 0600/1400/2200", 3),
        (" at 06h00 and 14h00", 2),
        (" at 8 in the morning and at night before bed", 2),
        (" on waking, half an hour before your tea", 1),
        (" after breakfast dinner and tea", 3),
        (" at 8 am, noon and 4 pm", 3),
        (" i am well at night", 1),
        (" for bed 12, since 2015", 0),
        ("0200: calm after hs", 1),
    ],
)
def test_each_time_of_the_day_counts_once(zone, times):
    assert len(day_slots(zone)) == times


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 mg monday to friday, | 4 mg saturday and sunday", [5, 2]),
        ("5 mg on mon, wed, fri and | 2.5 mg on all other days", [3, 4]),
        ("4 mg weekdays, | 3 mg weekends", [5, 2]),
        ("5 mg daily except sunday | 2.5 mg", [6, 1]),
        ("2 mg daily, | 3 mg daily", None),
        ("2 mg on mon, | 3 mg on mon", None),
    ],
)
def test_days_of_the_week_are_dealt_to_the_amounts(text, days):
    first, second = text.split("| ")
    spans = [(0, len(first)), (len(first), len(first) + len(second))]
    found = days_of(first + second, spans)
    assert (found and [len(one) for one in found]) == days


@pytest.mark.parametrize(
    "text",
    [
        "metformin 2 times a day",
        "INR on warfarin 3.2 today",
        "aspirin 3 weeks ago",
        "theophylline 12 hourly",
        "flush with 30 mL water after levetiracetam",
        "carvedilol and a 2 g sodium diet",
    ],
)
def test_a_number_beside_a_medicine_is_not_always_a_dose(text):
    assert read_doses(text) == []


@pytest.mark.parametrize(
    "text",
    ["Adalimumab 40 mg subcut every day", "Etanercept 50 mg daily", "digoxin 250 tds",
     "Lisinopril 2.50 mg once daily", "furosemide 400 mg at 8 and 400 mg at noon"],
)  # fmt: skip
def test_what_is_wrong_is_flagged_in_the_new_shapes_too(text):
    assert any(dose["flags"] for dose in read_doses(text))


def test_nothing_of_a_text_is_kept_when_it_is_read():
    from medlib.safety.dose_clauses import directed, reworded
    from medlib.safety.dose_times import times_a_day

    read_doses("Jane Roe takes warfarin 5 mg at night")
    assert [f.cache_info().currsize for f in (directed, reworded, times_a_day)] == [0, 0, 0]


def test_nothing_of_a_text_is_kept_when_reading_it_fails(monkeypatch):
    from medlib.safety import dose_phrases
    from medlib.safety.dose_clauses import directed, reworded

    def fail(*_):
        assert reworded.cache_info().currsize and directed.cache_info().currsize
        raise MemoryError

    monkeypatch.setattr(dose_phrases, "days_of", fail)
    with pytest.raises(MemoryError):
        read_doses("Jane Roe takes warfarin 5 mg at night")
    assert [f.cache_info().currsize for f in (directed, reworded)] == [0, 0]


PIECES = (
    "mg mcg g units mL mg/kg mg/day % ½ 1/2 1½ 0 00 2 3.5 ,5 1,000 1.000 250/5 875/125 25/100 "
    "- – , ; : . ( ) / + & × 8am 0800 14:00 22h00 sat-sun mon-fri m/w/f two-and-a-half a-half "
    "one-quarter one-and- warfarin metformin levodopa insulin methotrexate digoxin 125 "
    "alternating except odd weighs 70 kg 12 lb /kg /h over 24 thousand million lakh point "
    "hundred 1-0-1 ½-0-½ 1+1+1 50.000 .5 5.0 U µg q6h q4-6h 6-8 3-4x 2/52 every 8th alternate "
    "fortnight"
).split()


def test_no_order_of_words_of_the_grammar_is_a_crash():
    rng, words = random.Random(13), [*PIECES, *WORDS, *sorted(directing())]
    for _ in range(6000):
        text = rng.choice(["", " ", " "]).join(rng.choices(words, k=rng.randint(2, 14)))
        try:
            read_doses(text)
        except Exception as error:
            raise AssertionError(text) from error
