"""Red flags made from tables: symptom x quality x time x person, and their harmless twins."""

import random

import pytest

from medlib.safety.emergencies import find_emergencies, refers_to_care
from medlib.safety.flag_patterns import patterns
from medlib.safety.references import listed, read_reference
from medlib.safety.wording import FILLERS

PEOPLE = [
    ("I", "my"), ("My husband", "his"), ("My mother", "her"), ("The patient", "his"),
    ("A 58-year-old woman", "her"), ("My neighbour", "his"), ("Grandad", "his"), ("She", "her"),
]  # fmt: skip
SINCE = ["", " since this morning", " for an hour", " and it is getting worse", " right now"]
# Every template is one emergency; a slot in braces is filled from the words behind it.
TEMPLATES: list[tuple[str, list[str]]] = [
    ("{P} {has} {x} in {p} chest", ["crushing pain", "a heavy pressure", "a tight squeezing"]),
    ("{P} {x} and {is} sweating with chest pain", ["fainted", "collapsed", "passed out"]),
    (
        "{P} cannot {x}",
        ["breathe", "get enough air", "catch {p} breath", "speak for breathlessness"],
    ),
    (
        "{P} {has} severe {x}",
        ["breathlessness at rest", "trouble breathing", "difficulty breathing"],
    ),
    ("{p} lips {x}", ["have turned blue", "went grey", "look bluish", "are purple"]),
    ("{P} {is} {x}", ["coughing up blood", "vomiting blood", "throwing up blood", "choking"]),
    ("{p} {x} swelling up after a bee sting", ["tongue is", "throat is", "lips are"]),
    (
        "{P} suddenly cannot {x}",
        ["speak properly", "move {p} right arm", "see out of {p} left eye"],
    ),
    ("the left side of {p} {x}", ["face is drooping", "body is numb", "face has dropped"]),
    ("{p} {x} went weak on one side", ["arm", "leg", "face"]),
    ("{P} {is} suddenly {x}", ["confused", "disoriented", "delirious", "unresponsive"]),
    ("{P} {has} the worst headache of {p} life{x}", ["", ", out of nowhere", ", within seconds"]),
    ("{P} {has} a {x} and a stiff neck", ["fever", "bad headache", "high temperature"]),
    ("{P} {is} having a seizure {x}", ["now", "that will not stop", "for six minutes"]),
    ("{P} {is} numb {x}", ["between the legs", "around the anus", "in the saddle area"]),
    ("{p} stools are {x}", ["black and tarry", "black as tar", "jet black and sticky"]),
    ("{P} {has} {x} stomach pain", ["sudden severe", "unbearable", "excruciating"]),
    ("{p} {x} will not stop bleeding", ["nose", "wound", "cut"]),
    ("{P} {x}", ["took a whole bottle of paracetamol", "swallowed 40 tablets", "drank bleach"]),
    ("{P} want to {x}", ["die", "kill myself", "end my life"]),
    ("{P} {is} on chemotherapy with {x}", ["a fever", "a temperature of 38.6", "chills"]),
    ("{p} leg is {x}", ["cold and pale", "icy cold and blue", "white, cold and numb"]),
    ("{P} {is} pregnant and {x}", ["bleeding", "losing fluid", "having a seizure"]),
    ("{p} baby {x}, 34 weeks pregnant", ["has not moved today", "stopped kicking"]),
    ("the 6-week-old {x}", ["has a fever", "has a temperature of 38.4", "is floppy and grey"]),
    ("the toddler {x}", ["swallowed a button battery", "has ribs sucking in with each breath"]),
    ("{P} {has} diabetes, vomiting and {x}", ["fruity breath", "high ketones", "deep breathing"]),
    ("{p} knee is {x} with a fever", ["hot and swollen", "red, hot and swollen"]),
    ("{P} got {x}", ["an electric shock", "pulled out of the water", "bitten by a snake"]),
    ("{P} hit {p} head and {x}", ["vomited twice", "is very drowsy", "cannot remember it"]),
    ("{P} {has} sudden severe pain in {p} {x}", ["testicle", "chest", "belly"]),
    ("{P} {has} not passed urine {x}", ["for 24 hours", "all day", "since yesterday"]),
]
NAMED = ["chest pain", "a stroke", "a seizure", "sepsis", "vomiting blood", "a stiff neck",
         "fainting",
         "coughing up blood", "severe abdominal pain", "a severe headache", "anaphylaxis",
         "confusion",
         "slurred speech", "black stools", "thoughts of suicide", "shortness of breath at rest",
         "facial droop", "a swollen tongue", "loss of vision", "meningitis"]  # fmt: skip
HARMLESS = [
    "No {s}.", "The patient denies {s}.", "She has no history of {s}.", "There was no sign of {s}.",
    "Negative for {s}.", "He had {s} in 2009 and recovered fully.", "I had {s} ten years ago.",
    "As a child I had {s}.", "My grandfather died after {s}.", "Family history of {s}.",
    "What are the causes of {s}?", "How is {s} treated?", "Explain how doctors diagnose {s}.",
    "Call an ambulance if you develop {s}.", "When should someone worry about {s}?",
    "I am writing an essay about {s}.", "The leaflet describes {s}.", "Without {s} or fever.",
    "Is {s} common in pregnancy?", "What would happen if somebody got {s}?",
]  # fmt: skip
EVERYDAY = """my nose is blocked|a mild cold and a runny nose|my ankle aches after tennis
I need a flu shot|my baby feeds well and has wet nappies
I bruised my shin on the table|a small paper cut on my finger
my arms are sore from the gym|I get hay fever every spring|my feet are cold in winter
a bit of wind after beans|my phone battery died|this deadline is killing me|I am dying for a coffee
the pain of losing the match|she broke my heart|I take one tablet of aspirin daily
my blood pressure was 124/78|pulse 66, temperature 36.9|blood sugar 5.8 mmol/L this morning
oxygen saturation 98%|I sleep badly before exams|my toddler has a mild nappy rash|I had a nice walk
my contact lenses feel dry|when is my next vaccine due|I twisted my knee slightly
the cut has healed"""


def emergencies() -> list[str]:
    """Return every filling of every template, each with a person and a time drawn by a seed."""
    random.seed(11)
    texts = []
    for template, fillings in TEMPLATES:
        for filling in fillings:
            for _ in range(4):
                person, own = random.choice(PEOPLE) if "want to" not in template else ("I", "my")
                mine = person == "I"
                text = template.replace("{x}", filling).replace("{P}", person).replace("{p}", own)
                text = text.replace("{is}", "am" if mine else "is")
                text = text.replace("{has}", "have" if mine else "has")
                since = "" if "want to" in text else random.choice(SINCE)
                texts.append(text[0].upper() + text[1:] + since + ".")
    return texts


def harmless() -> list[str]:
    """Return the named emergencies denied, past, taught or supposed, and everyday sentences."""
    everyday = [e for line in EVERYDAY.splitlines() for e in line.split("|")]
    return [frame.format(s=s) for frame in HARMLESS for s in NAMED] + everyday


def test_nearly_every_made_emergency_is_found():
    texts = emergencies()
    missed = [t for t in texts if not find_emergencies(t)]
    assert len(texts) >= 300
    assert len(missed) / len(texts) <= 0.01, missed


def test_made_harmless_sentences_stay_silent():
    texts = harmless()
    raised = [t for t in texts if find_emergencies(t)]
    assert len(texts) >= 300
    assert len(raised) / len(texts) <= 0.10, raised


@pytest.mark.parametrize(
    ("urgent", "fine"),
    [
        ("SpO2 84% on air", "SpO2 97% on air"),
        ("sats 83, adult", "sats 95"),
        ("respiratory rate 36 in a 40-year-old", "respiratory rate 36 in a 4-month-old"),
        ("resps 55 in a 3-year-old", "resps 24 in a 3-year-old"),
        ("pulse 150 in a 30 year old", "pulse 150, 6 month old"),
        ("heart rate 125 in a 7-year-old", "heart rate 95 in a 7-year-old"),
        ("heart rate 55 in a newborn", "heart rate 55 in a 25-year-old runner"),
        ("temperature 38.2 in a 6-week-old", "temperature 38.2 in a 6-year-old, playing"),
        ("temp 40.0 C", "temp 38.4 C"),
        ("temp 104.5 F", "temp 99.1 F"),
        ("BP 74/40", "BP 118/72"),
        ("blood pressure 75/45 in a 30-year-old", "blood pressure 75/45 in a 2-month-old"),
        ("BP 230/125", "BP 150/90"),
        ("glucose 35 mg/dL", "glucose 105 mg/dL"),
        ("blood sugar of 2.1", "blood sugar of 5.4"),
        ("potassium came back as 7.2", "potassium 4.4"),
        ("GCS 9", "GCS 15"),
    ],
)
def test_vital_signs_by_age(urgent: str, fine: str):
    assert find_emergencies(urgent) and not find_emergencies(fine)


@pytest.mark.parametrize(
    ("answer", "refers"),
    [
        ("Call 911 now.", True),
        ("This needs an ambulance at once.", True),
        ("Please go to the nearest emergency department.", True),
        ("Seek immediate medical help.", True),
        ("Get to hospital right away.", True),
        ("Rest, drink water and take paracetamol.", False),
        ("There is no need to call an ambulance.", False),
        ("You don't need the emergency room; try tea.", False),
        ("See your doctor at your next appointment.", False),
    ],
)
def test_a_referral_counts_only_when_it_is_one(answer: str, refers: bool):
    assert refers_to_care(answer) is refers


def test_every_word_and_pattern_can_be_used():
    rows = read_reference("symptom_words")
    groups = {row["group"] for row in rows}
    measured = {"young_baby", "infant", "child", "many"}
    for row in rows:
        assert row["kind"] in ("finding", "background", "function", "thought")
        for words in listed(row["words"]):
            assert set(words.replace("-", " ").split()) - FILLERS, words
    for pattern in patterns():
        assert {g for slot in pattern.slots for g in slot} | set(
            pattern.without
        ) <= groups | measured
        assert pattern.window or len(pattern.slots) == 1


def test_a_spelling_error_does_not_hide_an_emergency():
    for text in ("he is unconcious", "she had a siezure and is still convulsing", "vomitting blood",
                 "my thraot is swelling up", "severe diarrhoea and he is confsued"):  # fmt: skip
        assert find_emergencies(text), text
