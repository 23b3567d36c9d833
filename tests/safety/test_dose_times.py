"""Times of a day, days of a week, bare numbers and tablets in dose phrases, a family a row."""

import pytest

from medlib.analysis.diagnostic import is_read
from medlib.safety.dosage import read_doses
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
