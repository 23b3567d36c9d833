"""Rules against a reader on hand-written answers, half of them never looked at when tuning.

First look, before any rule was tuned: develop 44 of 45, held_out 43 of 45 (written with the rules
in mind, so flattering), natural 23 of 44 (written as models talk; halved afterwards).
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from medlib.analysis import error_kinds as kinds
from medlib.analysis.error_words import Facts, is_opposite, quantities
from medlib.records import make

PAIRS = list(
    csv.DictReader((Path(__file__).parent / "error_pairs.csv").open(encoding="utf-8", newline=""))
)


def answer(said, reference, *, question="What is it?", topic="asked", known=(), new=None):
    record = make("hand", "0", question=question, answer=reference, topic=topic)
    facts = Facts({str(n): make("hand", str(n), answer=a, topic=t)
                   for n, (a, t) in enumerate([(reference, topic), *known])})  # fmt: skip
    tokens = new or len(said.split()), len(reference.split())
    given = frozenset(facts.given(said, reference))
    return kinds.Answer(said, record, given, *tokens, kinds.warnings_of(said, record))


@pytest.fixture(scope="module")
def judged():
    """Return (set, kind by the reader, kind by the rules) of all pairs."""
    records = [
        make("hand", str(n), question=p["question"], answer=p["reference"], topic=p["topic"])
        for n, p in enumerate(PAIRS)
    ]
    facts = Facts({r["id"]: r for r in records})
    found = []
    for pair, record in zip(PAIRS, records, strict=True):
        said = pair["answer"]
        given = frozenset(facts.given(said, record["answer"]))
        tokens = len(said.split()), len(record["answer"].split())
        case = kinds.Answer(said, record, given, *tokens, kinds.warnings_of(said, record))
        found.append((pair["set"], pair["kind"], kinds.kind_of(case)))
    return found


@pytest.mark.parametrize(
    ("part", "least", "n"),
    [("develop", 44, 45), ("held_out", 43, 45), ("natural_develop", 16, 22),
     ("natural_held_out", 16, 22)],
)  # fmt: skip
def test_rules_agree_with_a_reader_as_often_as_is_said(part, least, n, judged):
    right = [reader == rule for name, reader, rule in judged if name == part]
    assert len(right) == n and sum(right) >= least


def test_what_the_rules_mix_up_is_mostly_called_a_wrong_fact_not_the_reverse(judged):
    """A named kind can be believed more than the remainder: what fits no rule is wrong_fact."""
    mixed = Counter((reader, rule) for _, reader, rule in judged if reader != rule)
    to_rest = sum(n for (_, rule), n in mixed.items() if rule == "wrong_fact")
    from_rest = sum(n for (reader, _), n in mixed.items() if reader == "wrong_fact")
    assert to_rest > from_rest


def test_pairs_cover_each_kind_of_written_answers():
    counts = Counter(p["kind"] for p in PAIRS)
    assert set(counts) == {*kinds.RULES, "wrong_fact"} and len(PAIRS) >= 60
    assert min(counts.values()) >= 4


def test_the_order_of_rules_is_written_down():
    """Who reads KINDS from top to bottom knows which of two kinds that fit is taken."""
    assert list(kinds.RULES) == [k for k in kinds.KINDS if k in kinds.RULES]
    assert list(kinds.RULES) == [
        "unread", "right", "format", "contradiction", "misread_question", "another_condition",
        "negation", "unit_or_dose", "commission", "invented_term", "too_long", "omission",
        "partly_right",
    ]  # fmt: skip
    assert set(kinds.SEVERITY) == set(kinds.KINDS)


@pytest.mark.parametrize(
    ("said", "reference", "taken", "also"),
    [
        ("do not give 5 mg at night", "give 10 mg at night", "negation", "unit_or_dose"),
        ("give 5 mg of ibuprofen at night", "give 10 mg of naproxen at night", "unit_or_dose",
         "commission"),
        ("rest and fluids and morphine and glanomutosis", "rest and fluids", "commission",
         "invented_term"),
        ("rest rest rest rest. Not rest.", "rest and fluids", "format", "omission"),
    ],
)  # fmt: skip
def test_of_two_kinds_that_fit_the_earlier_is_taken(said, reference, taken, also):
    case = answer(said, reference)
    assert kinds.kind_of(case) == taken
    assert kinds.RULES[also](case), "the other kind does not fit: nothing is shown"


@pytest.mark.parametrize(
    ("said", "meant", "opposite"),
    [
        ("give aspirin", "do not give aspirin", True),
        ("there is no need to avoid sport", "sport is to be avoided", True),
        ("no need to avoid aspirin", "give aspirin", False),
        ("low sodium with high potassium", "high sodium with low potassium", True),
        ("raised pressure", "lowered pressure", True),
        ("hyperkalemia of the blood", "hypokalemia of the blood", True),
        ("cells of the upper lobe", "cells of the lower lobe", True),
        ("no fever, no cough", "fever without cough", False),
        ("high sodium", "high sodium", False),
    ],
)
def test_opposites(said, meant, opposite):
    assert is_opposite(said, meant) == opposite


def test_a_fact_is_found_alone_or_behind_a_few_words_and_yes_is_no_fact():
    known = [("a mite in the upper skin", "scabies"), ("yes", "trial"), ("rest", "flu")]
    given = [answer(said, "low iron in the blood", known=known).given for said in
             ("A mite in the upper skin!", "the cause is a mite in the upper skin", "yes",
              "Rest", "take a good long rest", "a mite in the skin")]  # fmt: skip
    assert given == [{"scabies"}, {"scabies"}, set(), {"flu"}, set(), set()]


def test_severity_is_that_of_the_kind_or_of_the_safety_rules_and_none_if_right():
    warned = ({"severity": "critical"},)
    assert [kinds.severity_of(k) for k in ("right", "omission", "wrong_fact", "negation")] == [
        0, 1, 2, 3,
    ]  # fmt: skip
    assert kinds.severity_of("omission", warned) == 3 and kinds.severity_of("right", warned) == 0
    assert kinds.severity_of("wrong_fact", ({"severity": "low"},)) == 2


def test_naming_an_emergency_is_no_fault_but_leaving_one_alone_is():
    question = "My father has crushing chest pain and is grey and sweating. What now?"
    named = answer("a heart attack with shock", "myocardial infarction", question="What is it?")
    assert named.warnings == ()
    left = answer("let him sleep until tomorrow", "call an ambulance", question=question)
    assert kinds.kind_of(left) == "omission" and kinds.severity_of("omission", left.warnings) == 3


def test_a_dose_past_its_limit_is_of_kind_dose_though_the_reference_has_none():
    case = answer("Take 20 g of paracetamol every day.", "a cold compress")
    assert kinds.kind_of(case) == "unit_or_dose"


def test_quantities_know_units_from_other_words_and_read_thousands():
    assert quantities("1,000 mg in 50 patients") == quantities("1000 mg, 50 men")
    assert quantities("5 mg") != quantities("5 g") != quantities("5 g a day")


@pytest.mark.usefixtures("hang_guard")
def test_an_enormous_answer_is_judged():
    for said in ("x" * 100_000, "word " * 5_000 + "!", "a b c d e f g h " * 1_000):
        case = kinds.Answer(said, {}, frozenset(), 1, 1, ())
        assert kinds.RULES["format"](case) == (" " in said)
    many = kinds.Answer("It is so. " * 5_000, {}, frozenset(), 1, 1, ())
    assert not kinds.RULES["contradiction"](many)
