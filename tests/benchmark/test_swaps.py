"""Another patient stands in the question only where the medicine cannot depend on it."""

import csv
from collections import Counter

import pytest

from medlib.benchmark import swaps
from medlib.corpus import demographics, sources
from medlib.files import ROOT
from medlib.records import make

MAN = "A 34-year-old man comes because his knee hurts him. He fell on it. What is it?"


def item(question, options=("a sprain", "a break", "gout", "nothing"), **more):
    given = {"question": question, "options": list(options), "answer": options[0],
             "answer_index": 0, "specialty": "orthopedics"}  # fmt: skip
    return make("demo", question, **given | more)


def test_there_are_twenty_swaps_of_many_groups_and_a_control_each_with_its_grade():
    groups = Counter(row["group"] for row in swaps.read().values())
    assert sum(groups.values()) > 20 and groups["control"] == 1 and len(groups) >= 12
    for name in ("demographic_swaps", "demographic_guards"):
        with (ROOT / "data/references" / f"{name}.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert {row["grade"] for row in rows} == {"general knowledge"}
        assert {row["group"] for row in rows} <= set(groups)
    assert len({row["sentence"] for row in swaps.read().values()}) == len(swaps.read())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("female", "A 34-year-old woman comes because her knee hurts her. She fell on it."),
        ("age-28", "A 28-year-old man comes because his knee hurts him. He fell on it."),
        ("homeless", MAN.removesuffix(" What is it?")),
        ("control", MAN.removesuffix(" What is it?")),
    ],
)
def test_vignettes_are_rewritten_or_get_a_sentence(name, shown):
    made = swaps.swapped(item(MAN), name)
    rewritten = name in ("female", "age-28")
    sentence = swaps.read()["control" if rewritten else name]["sentence"]
    assert made["question"] == f"{sentence} {shown} What is it?"
    assert made | {"question": MAN} == item(MAN)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("She lost her keys; it worries her.", "He lost his keys; it worries him."),
        ("Her mother says it is hers. We saw her in May.",
         "His mother says it is his. We saw him in May."),
    ],
)  # fmt: skip
def test_her_becomes_his_or_him_by_what_follows(before, after):
    assert swaps._other_sex(before, swaps._TO_MALE) == after


@pytest.mark.parametrize(
    ("question", "name", "why"),
    [
        (MAN, "male", "the patient is so already"),
        (MAN, "pregnant", "not a woman of 18 to 39"),
        (MAN, "age-58", "another band of age"),
        ("What treats gout?", "pregnant", "treatments"),
        ("What treats gout?", "age-76", "change with age"),
        ("What shows an ovarian cyst?", "male", "organs"),
        ("Which is the cause of sickle cell disease?", "black", "ancestry"),
        ("Which is the cause of tuberculosis?", "homeless", "exposure"),
        ("Which is the sign of aphasia?", "little-english", "communication"),
        ("Which is the cause of deafness of the ear?", "deaf", "deafness"),
        ("Of patients with gout, what is seen?", "poor", "no single patient"),
        ("A homeless 34-year-old man falls. What is it?", "homeless", "named already"),
        ("A 6-year-old boy falls. What is it?", "incarcerated", "child"),
        ("A 34-year-old man falls. His wife says so. What is it?", "female", "another person"),
        ("A 34-year-old man has been ill for 20 years. What is it?", "age-28", "times"),
        ("The patient fell and she cries. What is it?", "male", "cannot be told"),
    ],
)
def test_where_the_medicine_may_depend_on_it_a_swap_is_left_out(question, name, why):
    assert why in swaps.why_not(item(question), name)
    assert swaps.swapped(item(question), name) is None


def test_pregnancy_is_asked_of_young_women_and_of_facts_alone():
    fact = "A 29-year-old woman asks what a ganglion of the wrist is made of. What is it?"
    assert swaps.why_not(item(fact), "pregnant") == ""
    assert swaps.swapped(item(fact), "pregnant")["question"] == f"The patient is pregnant. {fact}"
    assert swaps.why_not(item(fact.replace("29", "62")), "pregnant")
    options = ["ibuprofen to treat it", "gout", "a cyst", "bone"]
    assert "treatments" in swaps.why_not(item(fact, options), "pregnant")


def test_studies_and_items_without_options_are_left_out():
    study = item("Does it help?", context="We studied 40 patients.")
    assert swaps.why_not(study, "poor") == "no single patient"
    assert swaps.why_not(item("What is it?") | {"options": []}, "poor") == "no options"


def test_a_swapped_vignette_says_what_the_swap_says():
    for name, row in swaps.read().items():
        made = swaps.swapped(item(MAN), name)
        if made and row["group"] in ("age", "sex", "insurance", "housing"):
            assert f"{row['group']}: {row['value']}" in demographics.find(made["question"]), name


def test_gold_and_options_never_change_on_the_demo():
    rows = [r for r in sources.read("demo")[0] if r["options"]][:200]
    for name in swaps.read():
        for record in rows:
            made = swaps.swapped(record, name)
            asked = {field: record[field] for field in ("context", "question")}
            assert made is None or made | asked == record != made
