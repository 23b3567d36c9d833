"""Whose age a text states, what an amount belongs to, and which source stands behind a limit."""

import pytest

from medlib.safety.dosage import limits, read_doses
from medlib.safety.dose_patient import stated
from medlib.safety.references import GENERAL, source_label


@pytest.mark.parametrize(
    "text",
    [
        "My baby is feeding poorly, I gave him ibuprofen 400 mg three times a day.",
        "Breastfed baby with a fever: give the baby paracetamol 1 g four times a day.",
        "My three-month-old is breastfeeding well. Ibuprofen 400 mg three times a day.",
        "She is 12 weeks and 5 kg. Ibuprofen 400 mg three times a day.",
        "Infant aged 12 weeks, drinks milk. Ibuprofen 400 mg three times a day.",
        "Postnatal ward: the newborn is on ibuprofen 400 mg three times a day.",
        "Breastfeeding. Is ibuprofen 400 mg three times a day right for my baby?",
    ],
)
def test_an_adults_dose_for_a_baby_is_flagged_though_milk_is_spoken_of(text):
    assert any(dose["flags"] for dose in read_doses(text))


@pytest.mark.parametrize(
    "text",
    [
        "Stitches sore, baby feeding well. Ibuprofen 400 mg three times a day.",
        "I am breastfeeding my baby. Can I take ibuprofen 400 mg three times a day?",
        "Breastfeeding: ibuprofen 400 mg three times a day is safe for the baby.",
        "Nitrofurantoin 100 mg twice a day, only 19 weeks pregnant.",
        "I'm only 19 weeks. Nitrofurantoin 100 mg twice a day.",
    ],
)
def test_a_mothers_dose_is_no_childs(text):
    assert "age" not in stated(text.lower())
    assert [dose["flags"] for dose in read_doses(text)] == [[]]


@pytest.mark.parametrize(
    ("text", "drug", "daily"),
    [
        ("Atorvastatin for hypercholesterolaemia 400 mg nightly", "atorvastatin", 400),
        ("Fenofibrate for hypertriglyceridemia 145 mg daily", "fenofibrate", 145),
        ("Acetaminophen intake of 6 g daily", "acetaminophen", 6000),
    ],
)
def test_the_disease_it_is_for_takes_no_dose_away(text, drug, daily):
    assert [(dose["drug"], dose["daily_mg"]) for dose in read_doses(text)] == [(drug, daily)]


@pytest.mark.parametrize(
    "text",
    [
        "Losartan for proteinuria 1.8 g/24 h",
        "Furosemide, urine output 2 mL/day",
        "Lisinopril with salt restriction to 2 g",
        "Senna with 200 mL milk",
    ],
)
def test_what_is_measured_or_drunk_is_no_dose(text):
    assert read_doses(text) == []


def test_milk_of_magnesia_is_no_milk():
    (dose,) = read_doses("Give 30 mL milk of magnesia at bedtime")
    assert dose["phrase"].startswith("30 mL")


@pytest.mark.parametrize(
    ("text", "daily"),
    [
        ("Warfarin 1 mg tablets: 3 on Monday and Friday and 2 tablets all other days", 3),
        ("Artesunate 120 mg at 12 hours and 24 hours", 240),
        ("Keppra 500 mg tablets: am 1, pm 2.", 1500),
        ("Prednisolone 5 mg: breakfast: 2, lunch: 1", 15),
        ("Colchicine 0.5 mg: 2 tablets at once, then 1 an hour later", 1.5),
        ("Alendronate 70 mg every Monday, not every day", 10),
    ],
)
def test_rare_ways_to_write_a_schedule(text, daily):
    assert [dose["daily_mg"] for dose in read_doses(text)] == [daily]


def test_a_changed_dose_is_not_added_to_the_old_one():
    doses = read_doses("Furosemide 40 mg in the morning changed to 80 mg at noon")
    assert [dose["daily_mg"] for dose in doses] == [40, 80]


def test_morning_or_evening_is_once_a_day():
    assert [d["daily_mg"] for d in read_doses("Simvastatin 40 mg in the morning or evening")] == [
        40
    ]


def test_a_flag_cites_a_source_only_for_the_number_that_was_read_in_it():
    row = limits()["acetaminophen", "oral"]
    assert row["grade"] == "opened" and row["child_mg_kg"] and row["single_mg"]
    sources = {
        text: read_doses(text)[0]["flags"][0]["source"]
        for text in (
            "Paracetamol 2 g four times a day",
            "Paracetamol 40 mg/kg four times a day",
            "Child aged 4. Paracetamol 1 g four times a day",
            "Paracetamol 2 g at once",
            "eGFR 12. Paracetamol 1 g four times a day",
        )
    }
    assert list(sources.values()) == [source_label(row), *[GENERAL] * 4]
