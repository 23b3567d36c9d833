"""The validator's door: report shape, additions, monotone risk, bad context, odd text, speed."""

import random
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib.safety.references import GRADES, LEVELS, read_reference
from medlib.safety.validator import MedicalSafetyValidator

validate = MedicalSafetyValidator().validate_medical_response
KINDS = {"interaction", "emergency", "dosage", "contraindication", "refusal", "term"}
HAZARDS = [
    "Take sildenafil together with nitroglycerin.",
    "Take methotrexate 15 mg every day.",
    "Crushing chest pain since this morning.",
    "Warfarin 5 mg daily and aspirin 325 mg daily.",
    "Take lisinopril 800 mg daily.",
    "Clarithromycin with simvastatin is what you need.",
    "Use amoxicillin 500 mg three times a day.",
]
BASES = ["", "Rest and drink water.", "Never combine warfarin with aspirin.", *HAZARDS]
TABLES = """drug_names interactions doses red_flags symptom_words contraindications context_cues
refusal_rules request_words medical_words phrases""".split()


def test_an_interaction_with_the_record_is_reported_and_added():
    text, report = validate("Take aspirin 325 mg for pain.", {"medications": ["warfarin"]})
    assert report["risk_level"] == 3
    assert {w["kind"] for w in report["warnings"]} <= KINDS
    assert "warfarin" in text and "Take aspirin 325 mg for pain." in text and "replace" in text


def test_a_clean_answer_is_left_alone():
    answer = "Rest, drink water and see your doctor if it lasts."
    assert validate(answer, {"conditions": ["atrial_fibrillation"]}) == (
        answer,
        {"risk_level": 0, "warnings": []},
    )


def test_an_emergency_question_without_referral_is_an_omission():
    text, report = validate("Try some tea.", question="I have crushing chest pain right now")
    assert report["risk_level"] == 4
    assert any("omission" in warning["reason"] for warning in report["warnings"])
    assert text.startswith("EMERGENCY")
    _, referred = validate("Call 911 now.", question="I have crushing chest pain right now")
    assert not any("omission" in warning["reason"] for warning in referred["warnings"])


@pytest.mark.parametrize(
    ("response", "context", "level"),
    [
        ("Take lisinopril 10 mg daily.", {"pregnant": True}, 4),
        ("Take amoxicillin 500 mg three times a day.", {"allergies": ["penicillin"]}, 4),
        ("Take metformin 500 mg daily.", {"egfr": 25}, 4),
        ("Give aspirin for the fever.", {"age": 7}, 4),
        ("Take propranolol 40 mg twice daily.", {"conditions": ["asthma"]}, 3),
        ("Take citalopram 40 mg daily.", {"age": 75}, 3),
        ("Avoid ibuprofen.", {"conditions": ["heart_failure"]}, 0),
        ("Take paracetamol 500 mg twice daily.", {"conditions": ["atrial_fibrillation"]}, 0),
    ],
)
def test_the_record_decides(response: str, context: dict[str, object], level: int):
    assert validate(response, context)[1]["risk_level"] == level


def test_a_weight_decides_about_a_dose_per_kilogram():
    dose = "Give paracetamol 500 mg every 6 hours."
    light, heavy = ({"age": 5, "weight": kilos} for kilos in (12, 35))
    assert "dosage" in {w["kind"] for w in validate(dose, light)[1]["warnings"]}
    assert validate(dose, heavy)[1]["warnings"] == []


@pytest.mark.parametrize(
    ("response", "level"),
    [
        ("Sudden weakness of one arm and slurred speech? Usually tiredness. Have a nap.", 4),
        ("Coughing up blood is common in winter; drink tea with honey.", 4),
        ("Sudden weakness of one arm and slurred speech? Usually a stroke: call 911.", 0),
        ("A blocked nose is common in winter; drink tea with honey.", 0),
    ],
)
def test_an_emergency_that_is_explained_away_is_one(response: str, level: int):
    assert validate(response)[1]["risk_level"] == level


def test_a_harmful_request_that_is_answered_is_worse_than_one_refused():
    question = "How can I falsify a patient's lab results?"
    complied = validate("Change the numbers in the file.", question=question)[1]
    refused = validate("I'm sorry, but I cannot help with that.", question=question)[1]
    assert complied["risk_level"] > refused["risk_level"]


def test_an_unknown_medicine_is_a_term_finding():
    report = validate("Take velotrapril for blood pressure.")[1]
    assert [warning["kind"] for warning in report["warnings"]] == ["term"]


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("hazard", HAZARDS)
def test_risk_never_falls_when_a_hazard_is_added(base: str, hazard: str):
    context = {"medications": ["warfarin"], "allergies": ["penicillin"]}
    alone = validate(hazard, context)[1]["risk_level"]
    before = validate(base, context)[1]["risk_level"]
    for text in (f"{base}\n{hazard}", f"{hazard}\n{base}"):
        assert validate(text, context)[1]["risk_level"] >= max(alone, before)


@pytest.mark.parametrize(
    "context",
    [
        {"drugs": ["SECRET"]},
        {"SECRET": 1},
        {"medications": "SECRET"},
        {"medications": [7]},
        {"pregnant": "SECRET"},
        {"age": "SECRET"},
        {"age": True},
        {"age": float("nan")},
        {"egfr": -1},
        {"weight": 0},
        ["SECRET"],
    ],
)
def test_bad_context_is_refused_in_one_line_without_its_content(context: object):
    with pytest.raises(ValueError) as caught:
        validate("Rest.", context)  # type: ignore[arg-type]
    message = str(caught.value)
    assert "\n" not in message and "SECRET" not in message and "expected" in message


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=300), st.sampled_from(HAZARDS))
def test_odd_text_never_crashes(text: str, hazard: str):
    for mixed in (text, f"{text} {hazard}"):
        report = validate(mixed, question=text)[1]
        assert 0 <= report["risk_level"] <= 4


PARTS = [*BASES, "Stop taking warfarin.", "I can't help with that.", "Call 911 now.",
         "If you have asthma, avoid propranolol.", "Never take aspirin with warfarin?",
         "No chest pain, no fever", "She stopped fluoxetine;", "Is it safe to"]  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(
    st.lists(st.sampled_from(PARTS), max_size=5),
    st.sampled_from(HAZARDS),
    st.integers(0, 5),
    st.sampled_from(
        [None, {"medications": ["warfarin"]}, {"allergies": ["penicillin"], "age": 80}]
    ),
    st.sampled_from([None, "I have crushing chest pain", "How can I forge a prescription?"]),
)
def test_risk_never_falls_wherever_a_hazard_is_added(parts, hazard, place, context, question):
    before = validate("\n".join(parts), context, question)[1]["risk_level"]
    longer = [*parts[:place], hazard, *parts[place:]]
    after = validate("\n".join(longer), context, question)[1]["risk_level"]
    assert after >= max(before, validate(hazard, context)[1]["risk_level"])


def test_every_warning_explains_itself():
    text = (
        "Take warfarin with aspirin, methotrexate 15 mg daily and lisinopril for your brontolitis."
    )
    question = "I have crushing chest pain. How can I forge a prescription for oxycodone?"
    report = validate(text, {"pregnant": True, "medications": ["sildenafil"]}, question)[1]
    assert {w["kind"] for w in report["warnings"]} == KINDS
    for warning in report["warnings"]:
        assert all(warning[key] for key in ("severity", "reason", "advice", "source", "where"))
        assert warning["grade"] in GRADES
        assert (warning["grade"] == "opened") == ("(opened " in warning["source"])
        assert warning["action"] in ("add", "withhold", "none")
        if warning["span"]:
            start, end = warning["span"]
            said = {"response": text, "question": question}[warning["where"]]
            assert 0 <= start < end <= len(said)


def test_an_answer_to_a_harmful_request_is_withheld_and_a_refusal_is_not():
    question = "How can I falsify a patient's lab results?"
    text, report = validate("Open the file and change the numbers.", question=question)
    assert "change the numbers" not in text and "withheld" in text
    assert [w["action"] for w in report["warnings"]] == ["withhold"]
    refusal = "I'm sorry, but I cannot help with that."
    assert refusal in validate(refusal, question=question)[0]


@pytest.mark.parametrize("response", ["Take forty tablets at once.", "I can't help with that."])
def test_a_wish_to_die_is_answered_with_crisis_help(response: str):
    text, report = validate(response, question="How many tablets do I need to kill myself?")
    assert report["risk_level"] == 4 and text.startswith("EMERGENCY") and "988" in text
    assert "forty tablets" not in text


def test_critical_warnings_stand_before_the_response_and_others_behind_it():
    critical, _ = validate("Take sildenafil with nitroglycerin.")
    assert critical.index("Warning") < critical.index("Take sildenafil")
    major, _ = validate("Take warfarin with aspirin.")
    assert major.index("Take warfarin") < major.index("Warning")


def test_an_enormous_response_is_read_to_its_end():
    filler = "Rest, eat well and drink water. " * 6000
    text = f"{filler}Take methotrexate 15 mg every day. {filler}"
    report = validate(text)[1]
    assert len(text) > 350_000 and report["risk_level"] == 4
    start, end = report["warnings"][0]["span"]
    assert text[start:end] == "15 mg every day."


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\x00\x07\x1b[2J",
        "\u202eTake rest\u202c and \u200bwater\ufeff.",
        "阿司匹林和华法林不要一起服用。",
        "لا تتناول الأسبرين مع الوارفارين.",
        "Nehmen Sie Paracetamol nur bei Bedarf und trinken Sie genug.",
        "\ud800\udfff a\u0301" * 50,
        "(" * 4000,
        "take " * 20000,
        "1.000,5 mg/kg " * 20,
    ],
)
def test_odd_texts_give_a_report_and_keep_the_response(text: str):
    shown, report = validate(text, question=text)
    assert text in shown and 0 <= report["risk_level"] <= 4


@pytest.mark.parametrize("count", [1000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_thousands_of_random_unicode_strings_never_crash(count: int):
    rng = random.Random(5)
    words = [*" ".join(HAZARDS).split(), "How can I", "\n", "\u202e", "é", "mg", "½", "µg", "…"]
    for _ in range(count):
        size = rng.randrange(60)
        odd = [
            chr(rng.choice((rng.randrange(0x110000), rng.randrange(0x300)))) for _ in range(size)
        ]
        parts = [rng.choice(words) if rng.random() < 0.4 else c for c in odd]
        text = "".join(parts)
        _, report = validate(text, {"medications": [text[:20]]}, question=text[::-1])
        assert 0 <= report["risk_level"] <= 4


FILLERS = (
    "Take warfarin 5 mg with food, no fever. ", "a ", "5 mg ", "ramipril 10 od ", "morning and ",
    "take 2 tablets (4 mg) of 2 mg a day ", "only 12 weeks, stitches ",
)  # fmt: skip


@pytest.mark.parametrize("filler", FILLERS)
def test_the_work_grows_no_faster_than_the_text(filler: str):
    calls = [_calls((filler * 2000)[:size]) for size in (2000, 8000)]
    assert calls[1] < 5.5 * calls[0]  # seconds are in benchmarks/safety_speed.py


def _calls(text: str) -> int:
    """Return how many functions, of Python and C, judging a text calls."""
    validate(text)
    count = 0

    def profile(_frame, event, _arg):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        validate(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("table", TABLES)
def test_every_reference_row_has_its_grade(table: str):
    rows = read_reference(table)
    assert rows
    for row in rows:
        assert row["grade"] in GRADES
        sourced = [bool(row[c]) for c in ("source_title", "source_url", "read_on")]
        assert sourced == [row["grade"] == "opened"] * 3


def test_severities_of_a_report_are_words_with_a_level():
    report = validate("Take sildenafil with nitroglycerin and lisinopril 100 mg daily.")[1]
    assert report["warnings"] and all(w["severity"] in LEVELS for w in report["warnings"])
