"""Scores say what they name, bounds keep what they must, off-topic questions are found."""

import hashlib
import os
import random
from pathlib import Path

import pytest

from medlib import records
from medlib.corpus import sources
from medlib.corpus.quality import COLUMNS, off_topic, scores, select
from medlib.files import InputError

REAL = os.environ.get("MEDLIB_DATA")
OFF_TOPIC = Path(__file__).with_name("off_topic.txt")


def record(name="1", **fields):
    default = {"question": "What is gout?", "answer": "Crystals in a joint."}
    place = {"file": "x.json", "line": 3}
    return records.make("folder", name, **default | {"provenance": place} | fields)


def score(column, **fields):
    return scores([record(**fields)])[column].iloc[0]


def choice(*options):
    return {"options": list(options), "answer_index": 0, "answer": options[0]}


def test_columns_are_as_promised_also_of_no_record():
    assert list(scores([]).columns) == list(scores([record()]).columns) == COLUMNS
    found = scores([record(), record("2", **choice("a", "b"))])
    between = found.drop(columns=["id", "source", "answer_words"])
    assert ((between >= 0) & (between <= 1)).all().all()


def test_each_score_sees_what_it_names():
    assert score("answer_words", answer="Uric acid crystals.") == 3
    assert score("overlap", question="Is gout painful?", answer="Gout is old") == pytest.approx(
        2 / 3
    )
    assert score("copied", question="Is gout a disease of joints?", answer="a disease of joints")
    assert not score("copied", question="Is it gout?", answer="gout")
    assert score("repeated", answer="take two pills " * 10) > 0.8
    assert score("repeated", answer="take two pills in the morning") == 0
    assert score("non_letters", question="1 2 3", answer="ab 4") == pytest.approx(4 / 6)
    assert score("option_balance", **choice("ab", "abcdefgh")) == 0.25
    assert score("option_balance") == 1
    assert score("medical", question="pancreatitis treatment", answer="aspirin") == 1


@pytest.mark.parametrize(
    ("answer", "unfinished"),
    [
        ("The treatment of choice is allopurinol and", 1),
        ("General guidelines for safe seafood consumption:", 1),
        ("word " * 30, 1),
        ("word " * 30 + ".", 0),
        ("Allopurinol", 0),
        ("Vitamin A", 0),
        ("low-dose aspirin once a day", 0),
    ],
)
def test_answers_that_stop_in_a_clause_are_unfinished(answer, unfinished):
    assert score("unfinished", answer=answer) == unfinished


@pytest.mark.parametrize(
    "option",
    ["All of the above", "None of these.", "Both A and B", "a & c", "All", "Neither of them"]
    + ["A, B and C are correct", "both of the above", "All of the above are true", "(a) and (b)"],
)
def test_options_about_other_options_are_flagged(option):
    assert score("open_option", **choice("aspirin", option)) == 1


@pytest.mark.parametrize(
    "option",
    ["Vitamin A and D", "Allopurinol", "All limbs are weak", "Hepatitis B", "None is fatal"],
)
def test_options_about_something_are_not_flagged(option):
    assert score("open_option", **choice("aspirin", option)) == 0


def test_select_keeps_the_bound_itself_and_names_the_score():
    rows = [record(str(n), answer="word " * n) for n in (1, 2, 3, 4)]
    kept, ledger = select(rows, minimum={"answer_words": 2}, maximum={"answer_words": 3})
    assert sorted(len(r["answer"].split()) for r in kept) == [2, 3]
    assert {(r["step"], r["reason"]) for r in ledger} == {("quality", "answer_words")}
    records.table(ledger, records.LEDGER)
    random.Random(1).shuffle(rows)
    assert select(rows, minimum={"answer_words": 2}, maximum={"answer_words": 3}) == (kept, ledger)
    assert select(rows)[1] == []


def test_official_tests_are_never_left_out():
    row = record(answer="yes") | {"source": "medqa", "split": "test"}
    assert select([row], minimum={"answer_words": 100}) == ([row], [])
    row |= {"question": "How do I make a roux?", "answer": "With butter"}
    assert off_topic([row], drop=True) == ([row], [])


def test_unknown_score_is_refused_with_the_nearest():
    for column in ("anwser_words", "id"):
        with pytest.raises(InputError, match="did you mean"):
            select([], minimum={column: 1})


def questions(part):
    texts = OFF_TOPIC.read_text(encoding="utf-8").split(f"# {part}\n")[1].split("\n#")[0]
    for number, line in enumerate(texts.splitlines()):
        topic, question, answer = line.split("|")
        yield record(f"{part}{number}", topic=topic, question=question, answer=answer)


def test_most_questions_outside_medicine_are_found_also_those_never_looked_at():
    """The word list was made with the first part alone; the second was written after it."""
    for part, n, bar in (("develop", 107, 0.9), ("held out", 113, 0.85)):
        rows = list(questions(part))
        kept, ledger = off_topic(rows)
        assert len(rows) == n and kept == sorted(rows, key=lambda r: r["id"])
        assert len(ledger) >= bar * n, f"{part}: {len(ledger)} of {n}"
        assert {r["step"] for r in ledger} == {"flag"}
    kept, dropped = off_topic(rows, drop=True)
    assert len(kept) + len(dropped) == n and {r["step"] for r in dropped} == {"quality"}


def test_few_questions_of_the_demo_are_called_off_topic():
    assert len(off_topic(sources.read("demo")[0])[1]) <= 0.01 * 6300


def unseen():
    """Return 500 records of each real source from the half that the word list was not made with."""
    for name in ("medmcqa", "medqa", "pubmedqa", "medquad"):
        rows = sources.read(name, on_bad="set_aside")[0]
        digest = {r["id"]: hashlib.sha256(r["id"].encode()).hexdigest() for r in rows}
        odd = [r | {"split": "free"} for r in rows if int(digest[r["id"]], 16) % 2]
        yield name, sorted(odd, key=lambda r: digest[r["id"]])[:500]


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real questions to judge")
def test_few_real_questions_are_called_off_topic():
    found = {name: (len(off_topic(rows)[1]), len(rows)) for name, rows in unseen()}
    assert sum(n for _, n in found.values()) >= 1990
    assert sum(k for k, _ in found.values()) <= 0.05 * 2000, found


@pytest.mark.slow
@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real questions to judge")
def test_the_sentence_model_takes_false_alarms_away_and_leaves_most_finds():
    real = [row for _, rows in unseen() for row in rows]
    alone, both = off_topic(real)[1], off_topic(real, embed=True)[1]
    assert len(both) <= 0.03 * len(real) and {r["id"] for r in both} < {r["id"] for r in alone}
    rows = list(questions("held out"))
    assert len(off_topic(rows, embed=True)[1]) >= 0.8 * len(rows)
