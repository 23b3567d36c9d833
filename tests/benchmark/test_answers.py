"""Which option a generated answer names: 90 odd outputs; when in doubt unread, never another."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib.benchmark.answers import read_choice

ROOT = Path(__file__).resolve().parents[2]
DRUGS = ["aspirin", "heparin", "low-dose aspirin", "A statin"]
SIGNS = ["Rh+", "Rh-", "< 5 mg", "> 5 mg"]
GERMS = ["E. coli", "C. difficile infection", "Shigella", "Hepatitis B virus"]
WORDS = ["yes", "no", "maybe"]
TABLE = [
    # the text of an option, dressed
    (DRUGS, "aspirin", 0), (DRUGS, "  ASPIRIN.\n", 0), (DRUGS, "low dose aspirin", 2),
    (DRUGS, "“Heparin”", 1), (DRUGS, "A statin", 3), (DRUGS, "a statin.", 3),
    # a letter, dressed
    (DRUGS, "B", 1), (DRUGS, "b", 1), (DRUGS, "(B)", 1), (DRUGS, "[B]", 1), (DRUGS, "**B**", 1),
    (DRUGS, "B.", 1), (DRUGS, "B)", 1), (DRUGS, "B:", 1), (DRUGS, "b)", 1), (DRUGS, "B\n\nso", 1),
    (DRUGS, "Answer: B", 1), (DRUGS, "answer: B.", 1), (DRUGS, "The answer is B", 1),
    (DRUGS, "The correct answer is: (B)", 1), (DRUGS, "Option B", 1), (DRUGS, "**Answer:** B", 1),
    (DRUGS, "The best option is B, because", 1), (DRUGS, "Final answer: option B.", 1),
    # a letter with its text
    (DRUGS, "B. heparin", 1), (DRUGS, "B) Heparin.", 1), (DRUGS, "B heparin", 1),
    (DRUGS, "B - heparin", 1), (DRUGS, "Answer: **B. heparin**", 1), (DRUGS, "D. A statin", 3),
    (DRUGS, "B.\nThe patient has a clot.", 1), (DRUGS, "B. It is given at once.", 1),
    # a letter against its text, two letters, a letter that is not there
    (DRUGS, "B. aspirin", None), (DRUGS, "A: heparin", None), (DRUGS, "B aspirin", None),
    (DRUGS, "A and B", None), (DRUGS, "A or B", None), (DRUGS, "A, B", None), (DRUGS, "A/B", None),
    (DRUGS, "E", None), (DRUGS, "Z. nothing", None), (DRUGS, "e", None), (["x", "y"], "C", None),
    # words that begin with a letter
    (DRUGS, "A beta blocker", None), (DRUGS, "A patient like this needs care", None),
    (DRUGS, "I think so", None), (DRUGS, "I", None), (DRUGS, "Because it helps", None),
    (DRUGS, "A statin is what I would give", 3), (GERMS, "E. coli", 0),
    (GERMS, "C. difficile infection", 1), (GERMS, "C. difficile", None), (GERMS, "C. Shigella", 2),
    (GERMS, "Hepatitis B virus", 3), (GERMS, "A. E. coli", 0), (GERMS, "B. C. difficile infection",
    1),
    # one option named within
    (DRUGS, "Give heparin now.", 1), (DRUGS, "The answer is heparin.", 1),
    (DRUGS, "heparin, heparin, heparin", 1), (DRUGS, "I would give low-dose aspirin", 2),
    (DRUGS, "give aspirin", 0), (DRUGS, "aspirin and heparin", None),
    (DRUGS, "low-dose aspirin, that is aspirin", None), (DRUGS, "aspirins", None),
    # denied
    (DRUGS, "not aspirin", None), (DRUGS, "never the heparin", None), (DRUGS, "no heparin", None),
    (DRUGS, "Avoid aspirin", None), (DRUGS, "anything except heparin", None),
    (DRUGS, "heparin rather than aspirin", None),
    # signs that carry meaning
    (SIGNS, "Rh+", 0), (SIGNS, "rh-", 1), (SIGNS, "Rh−", 1), (SIGNS, "Rh", None),
    (SIGNS, "<5 mg", 2), (SIGNS, "> 5 mg", 3), (SIGNS, "5 mg", None), (SIGNS, "C. < 5 mg", 2),
    (["Rh+", "unknown"], "Rh-", None), (["5.5 mg", "55 mg"], "55 mg", 1),
    (["first-line", "second-line"], "First line", 0), (["5-10", "10-50"], "5-10", 0),
    # yes, no, maybe
    (WORDS, "Yes.", 0), (WORDS, "no", 1), (WORDS, "No, because", 1), (WORDS, "yes or no", None),
    (WORDS, "not sure, maybe", 2), (WORDS, "I don't know", None), (WORDS, "nobody", None),
    # nothing
    (DRUGS, "", None), (DRUGS, " \n\t", None), (DRUGS, "...", None), (DRUGS, "none of these", None),
    (DRUGS, "B" * 500, None), (DRUGS, "\u0301", None), (["same", "same"], "same", None),
    (["same", "same"], "B", 1),
]  # fmt: skip


@pytest.mark.parametrize(("options", "text", "index"), TABLE)
def test_odd_output_is_read_as_a_careful_person_would(options, text, index):
    assert read_choice(text, options) == index


def choices():
    files = sorted((ROOT / "data" / "demo").glob("dataset_with_answers_*.json"))
    assert len(files) == 42
    items = [item for file in files[::6] for item in json.loads(file.read_text(encoding="utf-8"))]
    return [item["options"] for item in items if item["type"] == "multiple_choice"]


def test_every_option_of_the_demo_is_read_in_every_dress():
    dresses = ("{o}", "{o}.", "{l}", "{l}. {o}", "({l}) {o}", "Answer: {l}", "**{l}. {o}**")
    wrong = [
        (dress, options[i], read_choice(dress.format(o=options[i], l="ABCD"[i]), options))
        for options in choices()
        for i in range(len(options))
        for dress in dresses
        if read_choice(dress.format(o=options[i], l="ABCD"[i]), options) != i
    ]
    assert wrong == []


def test_a_letter_before_the_text_of_another_option_of_the_demo_is_never_read():
    for options in choices():
        for i, letter in enumerate("ABCD"):
            for j in range(4):
                if i != j:
                    assert read_choice(f"{letter}. {options[j]}", options) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=12), min_size=2, max_size=5))
def test_any_text_gives_an_index_in_range_or_none(text, options):
    found = read_choice(text, options)
    assert found is None or 0 <= found < len(options)


@pytest.mark.usefixtures("hang_guard")
def test_a_long_answer_is_read_to_its_end():
    read_choice("the answer option " * 5_000 + "(" * 5_000, DRUGS)
    read_choice("*" * 20_000 + "aspirin" * 2_000, DRUGS)
