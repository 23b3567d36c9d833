"""A test item planted among the training records is found, dropped and never trained on."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.cleaning import clean
from medlib.corpus.contamination import EXACT, SHARED, drop_leaks, find_leaks, refuse_leaks
from medlib.files import InputError

REAL = os.environ.get("MEDLIB_DATA")
STEM = (
    "A 54-year-old man with long-standing gout comes to the clinic because of a swollen, "
    "red and painful right knee since yesterday evening; which drug should be given first?"
)
WORDS = [f"w{n}" for n in range(40)]


def record(name, question, **fields):
    place = {"file": "x.json", "line": 1}
    return records.make("folder", name, question=question, answer="A", provenance=place, **fields)


def official(question=STEM, **fields):
    return record("t", question, split="test", **fields) | {"source": "medqa"}


PLANTED = {
    "as it is": (STEM, {EXACT, SHARED}),
    "in capitals": (STEM.upper(), {EXACT, SHARED}),
    "with other punctuation": (STEM.replace(",", " ;").replace("-", " ") + "!!", {EXACT, SHARED}),
    "with other spacing": ("\n" + STEM.replace(" ", "  \t"), {EXACT, SHARED}),
    "13 words in another text": ("Note: " + " ".join(STEM.split()[3:15]) + " it.", {SHARED}),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted_leak_is_found_by_definition_and_dropped(name):
    question, definitions = PLANTED[name]
    planted, clean_one = record("p", question), record("c", "What is gout?")
    leaks = find_leaks([planted, clean_one], [official()])
    assert {leak["definition"] for leak in leaks} == definitions
    assert {(leak["training_id"], leak["protected_id"]) for leak in leaks} == {
        (planted["id"], official()["id"])
    }
    rows, ledger, same_leaks = drop_leaks([planted, official(), clean_one])
    assert rows == [official(), clean_one] and same_leaks == leaks
    assert [(r["id"], r["step"], r["reason"]) for r in ledger] == [
        (planted["id"], "leak_audit", "official_test_item")
    ]


def test_shared_run_counts_from_13_words_on():
    protected = [official(" ".join(WORDS))]
    for length, found in ((12, 0), (13, 1), (20, 1)):
        training = record("p", "start " + " ".join(WORDS[5 : 5 + length]) + " end")
        assert len(find_leaks([training], protected)) == found


@given(st.integers(0, 27), st.sampled_from(["question", "context"]), st.booleans())
def test_run_is_found_wherever_it_stands(start, field, in_context):
    run = " ".join(WORDS[start : start + 13])
    fields = {"question": "Why?", "context": ""} | {field: f"before {run} after"}
    whole = {"question": "Which?", "context": " ".join(WORDS)} if in_context else {}
    training = record("p", **fields)
    protected = record("t", **whole or {"question": " ".join(WORDS)})
    assert [leak["definition"] for leak in find_leaks([training], [protected])] == [SHARED]


def test_short_questions_leak_by_being_the_same_only():
    protected = [official("What is gout?")]
    assert find_leaks([record("p", "what is GOUT")], protected)[0]["definition"] == EXACT
    assert not find_leaks([record("p", "What is gout of the knee?")], protected)


def test_leak_names_the_smallest_protected_id_whatever_the_order():
    protected = [record(str(n), STEM) for n in range(6)]
    smallest = min(r["id"] for r in protected)
    for order in (protected, protected[::-1]):
        found = find_leaks([record("p", STEM)], order)
        assert {leak["protected_id"] for leak in found} == {smallest} and len(found) == 2


def test_official_items_do_not_leak_into_each_other():
    rows = [official(), official() | {"id": "other"}]
    assert drop_leaks(rows) == (rows, [], [])


def test_training_on_clean_records_is_let_pass():
    refuse_leaks([record("1", "What is gout?")], [official(), record("h", "Another?")])


@pytest.mark.parametrize(
    "training",
    [
        official() | {"id": "elsewhere", "question": "Quite another?"},  # an official test's split
        record("h", "Held-out item, other words now?"),  # by id
        record("p", STEM.upper()),  # the same question
        record("p", "Note: " + " ".join(STEM.split()[3:16])),  # 13 words of it
    ],
)
def test_refuse_leaks_stops_training_and_shows_no_content(training):
    protected = [official(), record("h", "Held-out item?")]
    with pytest.raises(InputError, match="1 test items among the training records") as caught:
        refuse_leaks([record("1", "What is gout?"), training], protected)
    assert "gout" not in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real test sets to plant from")
def test_real_test_items_planted_in_training_are_all_dropped():
    names = ["medqa", "medmcqa", "pubmedqa"]
    rows, _ = sources.read_all(names, limits={}, seed=1, on_bad="set_aside")
    tests = [r for r in rows if sources.is_official_test(r)]
    planted = [
        r | {"id": f"planted-{r['id']}", "source": "folder", "question": r["question"].upper()}
        for r in tests[::40]
        if any(map(str.isalnum, r["question"]))
    ]
    kept, _ = clean(rows + planted)
    kept, ledger, _ = drop_leaks(kept)
    assert not [r["id"] for r in kept if r["id"].startswith("planted-")]
    assert sum(map(sources.is_official_test, kept)) == len(tests) == 5_956
    training = [r for r in kept if not sources.is_official_test(r)]
    refuse_leaks(training, tests)
    assert len(training) > 2_000 and {r["reason"] for r in ledger} == {"official_test_item"}
