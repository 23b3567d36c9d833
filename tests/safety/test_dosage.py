"""Dose phrases: milligrams a day of a held-out table, errors that must be flagged, label doses."""

import pytest

from medlib.safety.dosage import limits, patient_flags, read_doses

PHRASES = [
    ("metformin 850 mg three times a day", 2550),
    ("Lisinopril 20mg PO qd", 20),
    ("take 1 g of paracetamol every six hours", 4000),
    ("amoxicillin 500 mg tds for 7 days", 1500),
    ("naproxen 250-500 mg bid", 1000),
    ("ibuprofen 400 mg every 6 to 8 hours as needed", 1600),
    ("acetaminophen 650 mg q4-6h, not to exceed 3 g per day", 3000),
    ("atorvastatin 40 mg at bedtime", 40),
    ("levothyroxine 75 micrograms each morning", 0.075),
    ("digoxin 125 mcg once daily", 0.125),
    ("methotrexate 20 mg once a week", 20 / 7),
    ("methotrexate 7.5 mg weekly", 7.5 / 7),
    ("alendronate 70 mg weekly", 10),
    ("prednisolone 30 mg on alternate days", 15),
    ("two tablets of 500 mg metformin twice daily", 2000),
    ("metoprolol 50 mg, 2 tablets twice daily", 200),
    ("sertraline 1.5 g daily", 1500),
    ("spironolactone 12,5 mg daily", 12.5),
    ("valproate 1,000 mg twice daily", 2000),
    ("amoxicillin suspension 400 mg/5 mL, 10 mL twice daily", 1600),
    ("ibuprofen 100 mg/5 ml: give 7.5 ml every 8 hours", 450),
    ("gentamicin 5 mg/kg once daily, weight 70 kg", 350),
    ("acetaminophen 15 mg/kg every 6 hours", None),
    ("insulin glargine 20 units at night", None),
    ("cholecalciferol 2000 IU daily", None),
    ("potassium chloride 40 mEq daily", None),
    ("carbamazepine 400 mg 8-hourly", 1200),
    ("gabapentin 300 mg 1-1-1", 900),
    ("quetiapine 400 mg in the morning and evening", 800),
    ("dapagliflozin 10 mg/day", 10),
    ("furosemide 40 mg b.i.d.", 80),
    ("fentanyl 50 mcg/h", 1.2),
    ("c/o moxonidine 200 microg nocte, refuses to go higher", 0.2),
    ("isosorbide mononitrate SR 60 mg in the morning leaves a nitrate-free night", 60),
    ("sumatriptan 50 mg at onset; may have one more dose after 2 hours", 100),
    ("imatinib 100 mg tablets, four with the main meal", 400),
    ("imovane 7.5 mg hs prn, 14 tabs", 7.5),
    ("escitalopram 10 mg, half a tablet for the first week and then one daily", 10),
    ("propranolol, 3 x 40mg spread across the day", 120),
    ("Ritalin 10 mg at 8am, noon and 4pm", 30),
    ("Suboxone 8 mg: 2 films daily SL", 16),
    ("Prednisolone 1 mg/kg (max 40 mg) daily for a 30 kg boy", 30),
    ("lithium carbonate 400 mg MR x2 nocte", 800),
    ("6-MP 50 mg tabs 1½ nocte", 75),
    ("colchicine 0.5 mg 2 tabs stat then 1 tab 1 hr later", 1.5),
    ("beclomethasone 80 mcg 2 inh bid", 0.32),
    ("tamsulosin 0.4mg caps, take ii qhs", 0.8),
    ("sildenafil 100mg tab, half as needed, once a day at most", 50),
    ("her 2.5 mg of bisoprolol each morning with her tea", 2.5),
    ("pregabalin, 150 in the morning and 150 mg at night", 300),
    ("take 1 & 1/2 tablets of warfarin 3 mg daily", 4.5),
    ("Warfarin 1 mg tablets: take 4 tablets (4 mg) at 6 pm daily", 4),
    ("morphine 2.5 mg IV every 5 minutes to a total of 10 mg", 10),
    ("epinephrine 500 micrograms IM, repeat after five minutes if needed", 1),
    ("metolazone 5mg M/W/F", 15 / 7),
    ("mesalazine 800 mg MR tablets, three twice daily in flare", 4800),
    ("exemestane 25 mg after a meal", 25),
    ("glimepiride 1 mg BBF and 2 mg before dinner", 3),
    ("paracetamol 500 mg 3dd2", 3000),
    ("can I take two Tylenol 500 mg every 6 hours?", 4000),
    ("cyclosporine 100 mg am 75 mg pm", 175),
    ("flucloxacillin 1 g QDS, complete 14 days total", 4000),
    ("fluconazole 150 mg stat, may repeat in 3 days", 150),
    ("doxycycline 100 mg every 12 hours", 200),
    ("tramadol 50 mg up to four times daily", 200),
    ("azithromycin 1 g single dose", 1000),
    ("phenytoin 300 mg nocte", 300),
    ("colchicine 0.5 mg twice a day", 1),
    ("half a tablet of 5 mg bisoprolol daily", 2.5),
    ("citalopram 20 mg every day", 20),
    ("semaglutide 1 mg every week", 1 / 7),
    ("valacyclovir 1 gram three times daily", 3000),
    ("risedronate 150 mg once a month", 5),
    ("Bisoprolol 2.5 mg od, U&Es in a fortnight", 2.5),
    ("Prednisolone 5 mg daily, bone scan every 2 years", 5),
    ("Sertraline 50 mg every morning, CBT on Thursdays", 50),
    ("Zopiclone 7.5 mg, half a tablet at night; no driving in the morning", 3.75),
    ("Amoxicillin 500 mg/8h for 7 days", 1500),
    ("Cefuroxime 500 mg c/12 h", 1000),
    ("Metformin 850 mg with breakfast, 850 mg with my dinner", 1700),
    ("Hydrocortisone 10 mg at 0700, 5 mg at 1200 and 5 mg at 1700", 20),
    ("prednisolone 5 mg tabs x 6 daily for 5 days", 30),
    ("Digoxin 0.5 mg stat, 0.25 mg after 6 hours and 0.25 mg after 12 hours", 1),
    ("Paracetamol 1 g every 4 to 6 hours, at most four times in 24 hours", 4000),
    (
        "Loperamide 2 mg: two straight away then one after each loose stool, never past 8 capsules"
        " in 24 hours",
        16,
    ),
    ("Levodopa 100 mg 1 - 1 - ½", 250),
    ("Levetiracetam 500-0-1000 mg, well tolerated", 1500),
    ("Bisoprolol 5 mg morning 1, evening ½", 7.5),
    ("Lisinopril 20 mg tablet, break it in two and take one half daily", 10),
    ("calcium acetate 1 g tablets, one with each of two meals", 2000),
    ("Nitrolingual: 0.4 mg under the tongue every 5 minutes, up to 3 doses", 1.2),
    ("Metformine 500 mg trois fois par jour", 1500),
    ("Enalapril 10 mg cada 12 horas", 20),
    ("Torasemid 10 mg morgens und mittags", 20),
    ("I take 20 mg of Prozac when I wake up", 20),
    ("Mometasone 50 mcg, two sprays into each nostril once a day", 0.2),
    ("Metoclopramide 10 mg before meals and at bedtime", 40),
    ("Codeine linctus 15 mg/5 mL, 10 mL tds, supply 200 mL", 90),
    ("Warfarin 2 mg and 3 mg on alternate days", 3),
    ("Tab Pantocid 40 mg 1-0-0 BBF x 2 wks", 40),
    ("Norco 5 mg 1-2 tabs q6h prn, max 8/day", 40),
    ("Carbidopa/levodopa 25/100 mg one tab four times daily", 400),
    ("one point two five milligrams of ramipril each morning", 1.25),
    ("Alendronate 70 mg weekly on Sundays, sat upright", 10),
]
WRONG = [
    "methotrexate 15 mg daily",
    "methotrexate 2.5 mg twice daily for rheumatoid arthritis",
    "levothyroxine 100 mg daily",
    "digoxin 125 mg daily",
    "lisinopril 200 mg daily",
    "amlodipine 100 mg once daily",
    "paracetamol 2 g four times a day",
    "simvastatin 400 mg at night",
    "metformin 5000 mg twice daily",
    "apixaban 50 mg twice daily",
    "citalopram 400 mg daily",
    "colchicine 5 mg twice daily",
    "zolpidem 100 mg at bedtime",
    "metformin 500 mcg twice daily",
    "warfarin 5.0 mg daily",
    "haloperidol .5 mg at night",
    "insulin 10U before breakfast",
    "Amlong 100 mg OD, pedal edema to be told",
    "Folitrax 15 mg 1-0-0",
    "Rybelsus 140 mg every morning",
    "roflumilast 500 mg OD on top of the usual inhaler",
]
LABEL = """metformin 1000 mg twice daily
lisinopril 10 mg once daily
amlodipine 5 mg daily
atorvastatin 80 mg daily
levothyroxine 100 mcg daily
warfarin 5 mg daily
apixaban 5 mg twice daily
apixaban 10 mg twice daily for 7 days
rivaroxaban 15 mg twice daily for 21 days
methotrexate 15 mg once weekly
alendronate 70 mg once weekly
prasugrel 60 mg on the table, 10 mg od from tomorrow
apixaban 10 mg twice daily for seven days
Rybelsus 14 mg every morning
sertraline 100 mg daily
gabapentin 600 mg three times daily
ibuprofen 600 mg every 6 hours
acetaminophen 1 g every 6 hours, maximum 4 g per day
amoxicillin 500 mg every 8 hours
azithromycin 500 mg on day 1 then 250 mg daily
prednisone 40 mg daily for 5 days
clopidogrel 300 mg loading dose then 75 mg daily
furosemide 40 mg twice daily
digoxin 0.125 mg daily
omeprazole 20 mg before breakfast
celecoxib 200 mg twice daily
tramadol 50 mg every 6 hours
diclofenac 1% gel 4 g four times daily
methotrexate 1000 mg/m2 daily for leukemia
vancomycin 1 g IV every 12 hours
doxycycline 100 mg twice daily
carvedilol 25 mg twice daily
quetiapine 300 mg twice daily""".splitlines()


def test_nearly_all_phrases_read_right():
    right = 0
    for phrase, expected in PHRASES:
        found = read_doses(phrase)
        value = found[0]["daily_mg"] if len(found) == 1 else "none or many"
        right += value == (None if expected is None else pytest.approx(expected, rel=1e-4))
    assert right / len(PHRASES) >= 0.97


@pytest.mark.parametrize("phrase", WRONG)
def test_a_wrong_dose_is_flagged(phrase: str):
    assert any(dose["flags"] for dose in read_doses(phrase))


def test_label_doses_are_not_flagged():
    assert [p for p in LABEL if any(dose["flags"] for dose in read_doses(p))] == []


def test_each_amount_goes_to_its_own_drug():
    found = read_doses("Take 500 mg of metformin twice daily and 10 mg of lisinopril daily.")
    assert [(dose["drug"], dose["daily_mg"]) for dose in found] == [
        ("metformin", 1000),
        ("lisinopril", 10),
    ]


def test_a_laboratory_value_is_not_a_dose():
    assert read_doses("glucose 180 mg/dL and creatinine 1.2 mg/dL") == []


def test_age_and_renal_function_lower_the_limit():
    dose = read_doses("citalopram 40 mg daily")[0]
    assert dose["flags"] == []
    assert patient_flags(dose, {"age": 70})
    assert patient_flags(read_doses("metformin 1000 mg twice daily")[0], {"egfr": 40})


def test_every_limit_is_a_positive_number():
    assert len(limits()) >= 100
    for row in limits().values():
        assert float(row["maximum_mg"]) > 0 and row["per"] in ("day", "week")


@pytest.mark.parametrize(
    ("text", "daily_mg"),
    [
        ("Topamax 100 mg by mouth q12h", 200),
        ("Fosamax 70 mg weekly", 10),
        ("2 tablets of bupropion XL 150 mg every morning", 300),
        ("paracetamol 1 g every 4 hours, max 4 g a day", 4000),
    ],
)
def test_a_name_that_ends_in_max_is_no_maximum(text: str, daily_mg: float):
    assert read_doses(text)[0]["daily_mg"] == pytest.approx(daily_mg)
