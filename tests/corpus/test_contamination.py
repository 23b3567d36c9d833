"""A test item planted among the training records is found, dropped and never trained on.

leak_paraphrases.json: [source, test question, answer, reworded question]. Questions of the tests
themselves and of the demo, reworded by hand; the bounds were chosen on 32 others, not kept here.
"""

import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import leak_measures, sources, word_runs
from medlib.corpus.contamination import (
    DEFINITIONS,
    EXACT,
    SHARED,
    audit,
    contents,
    drop_leaks,
    find_leaks,
    pairs_to_look_at,
    refuse_leaks,
    table,
    touched,
)
from medlib.corpus.leak_measures import DISTINCT, MEANING, NEAR, OPTIONS, SHARE, SPAN
from medlib.corpus.splits import group_of
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE

REAL = os.environ.get("MEDLIB_DATA")
needs_real_data = pytest.mark.skipif(
    not REAL, reason="MEDLIB_DATA is not set: no real test sets to plant from"
)
PARAPHRASES = json.loads(Path(__file__).with_name("leak_paraphrases.json").read_text())
STEM = (
    "A 54-year-old man with long-standing gout comes to the clinic because of a swollen, "
    "red and painful right knee since yesterday evening; which drug should be given first?"
)
DRUGS = ["colchicine", "allopurinol", "febuxostat", "probenecid"]
WORDS = [f"w{n}" for n in range(40)]
VITALS = (
    "His temperature is {} C, pulse is {}/min, respirations are {}/min and blood pressure is {}"
)


def record(name, question, **fields):
    place = {"file": "x.json", "line": 1}
    fields = {"answer": "A", "provenance": place} | fields
    if fields.get("options"):
        fields["answer_index"] = fields["options"].index(fields["answer"])
    return records.make("folder", name, question=question, **fields)


def official(question=STEM, name="t", **fields):
    return record(name, question, split="test", **fields) | {"source": "medqa"}


def definitions(training, protected, **options):
    """Return the definitions that one training record and one protected one meet."""
    return {leak["definition"] for leak in audit([training], [protected], **options)}


WHOLE = {EXACT, SHARED, DISTINCT, SHARE, SPAN, NEAR}
PLANTED = {
    "as it is": (STEM, WHOLE),
    "in capitals": (STEM.upper(), WHOLE),
    "with other punctuation": (STEM.replace(",", " ;").replace("-", " ") + "!!", WHOLE),
    "with other spacing": ("\n" + STEM.replace(" ", "  \t"), WHOLE),
    "in a longer text": (f"Read the case. {STEM} Answer briefly.", WHOLE - {EXACT}),
    "with two words swapped": (
        STEM.replace("red and painful", "painful and red"),
        {NEAR, DISTINCT},
    ),
    "13 words in another text": ("Note: " + " ".join(STEM.split()[3:15]) + " it.", {DISTINCT}),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted_leak_is_found_by_definition_and_dropped(name):
    question, expected = PLANTED[name]
    planted, clean_one = record("p", question), record("c", "What is gout?")
    leaks = audit([planted, clean_one], [official()])
    assert {leak["definition"] for leak in leaks} >= expected
    assert (EXACT in {leak["definition"] for leak in leaks}) == (EXACT in expected)
    assert {(leak["training_id"], leak["protected_id"]) for leak in leaks} == {
        (planted["id"], official()["id"])
    }
    rows, ledger, same_leaks = drop_leaks([planted, official(), clean_one])
    assert rows == [official(), clean_one] and same_leaks == leaks
    assert [(r["id"], r["step"]) for r in ledger] == [(planted["id"], "leak_audit")]
    assert ledger[0]["reason"] == f"official_test_{leaks[0]['definition']}"
    with pytest.raises(InputError, match="1 test items"):
        refuse_leaks([planted, clean_one], [official()])


def test_a_question_asked_of_many_passages_costs_no_more_per_item(monkeypatch):
    roles = {"options": DRUGS, "answer": DRUGS[0]}
    tests = [official("Which role?", f"t{n}", context=f"ward{n}", **roles) for n in range(60)]
    training = [record(f"p{n}", "Which role?", context=f"ward{n + 59}", **roles) for n in range(60)]
    calls = []
    key = leak_measures.key
    monkeypatch.setattr(leak_measures, "key", lambda text: calls.append(0) or key(text))
    found = leak_measures.same_items(training, tests)[EXACT]
    assert found == {(0, 59): 1.0} and len(calls) < 10 * (60 + 60)


def test_shuffled_and_lettered_options_are_the_same_options():
    test = official(options=DRUGS, answer="colchicine")
    order = [DRUGS[i] for i in (2, 0, 3, 1)]
    reworded = "Painful knee of a man with gout: what do you prescribe?"
    for options in (order, [f"{letter}. {one}" for letter, one in zip("ABCD", order, strict=True)]):
        answer = next(option for option in options if option.endswith("colchicine"))
        assert definitions(record("p", reworded, options=options, answer=answer), test) == {OPTIONS}
        whole = definitions(record("p", STEM, options=options, answer=answer), test)
        assert whole == WHOLE | {OPTIONS}
    assert not definitions(record("p", reworded, options=order, answer="probenecid"), test)
    assert not definitions(record("p", "Which one?", options=order, answer="colchicine"), test)


@pytest.mark.parametrize(
    "options",
    [
        YES_NO_MAYBE,
        ["True", "False"],
        ["A and B", "B and C", "A and C", "All of the above"],
        ["ab", "ac", "bd", "cd"],
        ["a", "b", "c", "d"],
        ["1", "2", "3", "4"],
        ["25 %", "50 %", "75 %", "100 %"],
        ["Stage I", "Stage II", "Stage III", "Stage IV"],
        ["Both", "Neither", "None of the above", "Only the above"],
    ],
)
def test_options_that_say_nothing_are_no_alarm(options):
    fields = {"options": options, "answer": options[0]}
    other = record("p", "Gout of the knee: which stage does the man have?", **fields)
    assert not definitions(other, official("Man with a gout knee, which stage is it?", **fields))


def test_same_question_with_other_options_is_another_item():
    question = "Which of the following statements is true?"
    test = official(question, options=["one lung", "two hearts", "no skin"], answer="one lung")
    other = record("p", question, options=["x", "y", "z"], answer="x")
    assert EXACT not in definitions(other, test)
    shared = record("p", question, options=["x", "no skin", "z"], answer="x")
    assert EXACT in definitions(shared, test)
    assert EXACT in definitions(record("p", question.upper()), test)


def test_shared_run_counts_from_13_words_on():
    protected = official(" ".join(WORDS))
    for length, found in ((12, False), (13, True), (20, True)):
        training = record("p", "start " + " ".join(WORDS[5 : 5 + length]) + " end")
        assert (SHARED in definitions(training, protected)) is found
        assert (SPAN in definitions(training, protected)) is (length == 20)  # half of 40


def test_share_of_8_grams_is_of_the_protected_item():
    protected = official(" ".join(WORDS))  # 33 runs of 8 words
    for length, found in ((30, False), (31, True)):  # 23 of 33 is 0.697, 24 is 0.727
        parts = WORDS[:length]
        assert (SHARE in definitions(record("p", " ".join(parts)), protected)) is found
    scattered = " ".join(WORDS[:12] + ["x"] + WORDS[11:40])
    [leak] = [p for p in audit([record("p", scattered)], [protected]) if p["definition"] == SHARE]
    assert leak["score"] == round((5 + 22) / 33, 4)


@settings(deadline=None, max_examples=40)
@given(
    st.integers(0, 27),
    st.sampled_from(["question", "context", "answer", "explanation"]),
    st.booleans(),
)
def test_run_is_found_wherever_it_stands(start, field, in_context):
    run = " ".join(WORDS[start : start + 13])
    fields = {"question": "Why?", "context": ""} | {field: f"before {run} after"}
    whole = {"question": "Which?", "context": " ".join(WORDS)} if in_context else {}
    training = record("p", **fields)
    protected = record("t", **whole or {"question": " ".join(WORDS)})
    assert definitions(training, protected) == {SHARED, DISTINCT}


def test_run_across_two_texts_is_none():
    protected = [official(" ".join(WORDS[:7]), "a"), official(" ".join(WORDS[7:20]), "b")]
    training = record("p", " ".join(WORDS[:20]))
    found = {leak["protected_id"] for leak in audit([training], protected)}
    assert found == {protected[1]["id"]}


def vignettes():
    """Return test items that share nothing but the wording of their vital signs."""
    names = ["Ann", "Bo", "Cy", "Dee", "Eve"]
    stories = [" ".join(f"{name}{n}" for n in range(30)) for name in names]
    return [
        official(f"{story}. {VITALS.format(37 + n, 80 + n, 12 + n, 120 + n)}", story)
        for n, story in enumerate(stories)
    ]


def test_set_phrase_is_counted_but_costs_nothing():
    cases = vignettes()
    vitals = record("v", f"Why does Di cough? {VITALS.format(38, 81, 13, 121)}")
    assert {p["definition"] for p in audit([vitals], cases)} == {SHARED}
    assert {p["definition"] for p in audit([vitals], cases[:2])} == {SHARED, DISTINCT}
    rows, ledger, leaks = drop_leaks([*cases, vitals])
    assert vitals in rows and not ledger and leaks
    refuse_leaks([vitals], cases)
    rows, _, _ = drop_leaks([*cases, vitals], definitions=[SHARED])
    assert vitals not in rows


def test_questions_of_one_template_are_no_copies_of_each_other():
    template = "Explain to a patient in plain words the first-line treatment of the disease {}."
    names = ["asthma", "cholera", "rabies", "gout", "sarcoidosis"]
    tests = [official(template.format(name), name) for name in names]
    assert not find_leaks([record("p", template.format("scabies"))], tests)
    found = find_leaks([record("p", template.format("rabies") + " Briefly.")], tests)
    assert {p["protected_id"] for p in found} == {tests[2]["id"]}
    assert {p["definition"] for p in found} >= {NEAR, SHARE}


def test_copies_of_one_test_item_make_no_set_phrase():
    copies = [official(STEM, str(n)) for n in range(5)]
    training = record("p", "Note: " + " ".join(STEM.split()[3:16]))
    assert {p["definition"] for p in audit([training], copies)} == {SHARED, DISTINCT}
    assert len(audit([training], copies)) == 10  # every copy is named


def test_run_of_words_in_very_many_test_items_is_found_all_the_same():
    run = " ".join(WORDS[:13])
    protected = [official(f"{run} and item {n}", str(n)) for n in range(300)]
    found = [
        p for p in audit([record("p", f"so {run} so")], protected) if p["definition"] == SHARED
    ]
    assert len(found) == word_runs.MOST_OWNERS
    assert found[0]["protected_id"] == min(r["id"] for r in protected)


def test_short_questions_leak_by_being_the_same_only():
    protected = official("What is gout?")
    assert EXACT in definitions(record("p", "what is GOUT"), protected)
    assert not definitions(record("p", "What is gout of the knee?"), protected)
    assert not definitions(record("p", "?"), official("!"))


@pytest.fixture(scope="module")
def mixed():
    """Training and protected records that meet under several definitions, and many that do not."""
    draw = random.Random(5)
    words = [f"v{n}" for n in range(300)]
    protected = [official(" ".join(draw.sample(words, 30)), str(n)) for n in range(40)]
    training = [record(f"n{n}", " ".join(draw.sample(words, 30))) for n in range(60)]
    for n in range(0, 40, 2):
        text = protected[n]["question"].split()
        training.append(record(f"p{n}", " ".join(["so", *text[n % 7 : n % 7 + 12 + n % 15]])))
    return training, protected


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False))
def test_result_does_not_depend_on_the_order_of_records(mixed, draw):
    training, protected = (draw.sample(side, len(side)) for side in mixed)
    assert audit(training, protected) == audit(*mixed)


def test_result_does_not_depend_on_the_size_of_a_block(mixed, monkeypatch):
    whole = audit(*mixed)
    monkeypatch.setattr(word_runs, "_BLOCK", 7)
    monkeypatch.setattr(leak_measures, "_BLOCK", 7)
    assert whole and audit(*mixed) == whole


def test_decision_on_an_item_does_not_depend_on_other_training_items(mixed):
    training, protected = mixed
    together = {leak["training_id"] for leak in find_leaks(training, protected)}
    alone = {r["id"] for r in training if find_leaks([r], protected)}
    assert together == alone and 0 < len(alone) < len(training)


def test_official_items_do_not_leak_into_each_other():
    rows = [official(), official() | {"id": "other"}]
    assert drop_leaks(rows) == (rows, [], [])


def test_training_on_clean_records_is_let_pass():
    refuse_leaks([record("1", "What is gout?")], [official(), record("h", "Another?")])
    refuse_leaks([], [official()])


@pytest.mark.parametrize(
    "training",
    [
        official() | {"id": "elsewhere", "question": "Quite another?"},  # an official test's split
        record("h", "Held-out item, other words now?"),  # by id
        record("p", STEM.upper()),  # the same question
        record("p", "Note: " + " ".join(STEM.split()[3:16])),  # 13 words of it
        record("p", "Knee of a man with gout?", options=DRUGS[::-1], answer="colchicine"),
    ],
)
def test_refuse_leaks_stops_training_and_shows_no_content(training):
    protected = [official(options=DRUGS, answer="colchicine"), record("h", "Held-out item?")]
    with pytest.raises(InputError, match="1 test items among the training records") as caught:
        refuse_leaks([record("1", "What is gout?"), training], protected)
    assert "gout" not in str(caught.value) and "\n" not in str(caught.value)


def test_table_counts_items_of_each_definition_and_pair_of_sources():
    training = [record("a", STEM), record("b", STEM.upper()), record("c", "What is gout?")]
    protected = [official(), official("Why?", "u"), official(STEM, "m") | {"source": "medmcqa"}]
    found = table(audit(training, protected), training, protected)
    assert list(found["definition"].unique()) == [d for d in DEFINITIONS if d in WHOLE]
    rows = found[found["definition"] == EXACT].set_index("test source")
    assert list(rows["training items"]) == [2, 2] and list(rows["test items"]) == [1, 1]
    assert rows["share of training"].tolist() == [2 / 3, 2 / 3]
    assert rows.loc["medqa", "share of test"] == 0.5 and rows.loc["medmcqa", "share of test"] == 1
    assert len(table([], training, protected)) == 0


def test_pairs_to_look_at_show_what_is_shared():
    training = [record("p", f"First, {'x ' * 50} {STEM}"), record("q", STEM)]
    shown = pairs_to_look_at(audit(training, [official()]), [*training, official()], n=1)
    assert list(shown["definition"]) == [d for d in DEFINITIONS if d in WHOLE]
    row = shown.set_index("definition").loc[SHARED]
    assert "»A 54-year-old man" in row["training item"] and "first«" in row["test item"]
    assert len(row["training item"]) < len(training[0]["question"]) + 10
    assert len(pairs_to_look_at([], [])) == 0


def test_contamination_json_lists_what_stays_touched_by_training():
    vitals = vignettes()
    rows = [*vitals, official(), record("p", STEM), record("v", vitals[2]["question"][-90:])]
    _, ledger, leaks = drop_leaks(rows)
    kept = contents(leaks, ledger)
    assert kept == json.loads(json.dumps(kept))
    assert set(kept) == {"definitions", "leaks", "touched"}
    assert set(kept["definitions"]["all"]) == set(DEFINITIONS) > set(kept["definitions"]["dropped"])
    assert kept["touched"] == {vitals[2]["id"]: [SHARED]}
    assert {leak["training_id"] for leak in kept["leaks"]} == {rows[-2]["id"], rows[-1]["id"]}
    assert touched([official()["id"]], leaks) == {official()["id"]: sorted(WHOLE)}
    assert touched(["none"], leaks) == {}


@pytest.fixture(scope="module")
def demo():
    """Demo items of every second condition, and those of the other conditions."""
    rows, _ = sources.read("demo")
    half = set(sorted({group_of(r) for r in rows})[::2])
    return [r for r in rows if group_of(r) in half], [r for r in rows if group_of(r) not in half]


def test_false_alarms_between_different_conditions_are_rare(demo):
    training, protected = demo
    alarms = {leak["training_id"] for leak in find_leaks(training, protected)}
    assert len(training) > 3000 and len(alarms) <= 0.005 * len(training)


def paraphrase_records():
    sides = []
    for place, prefix in ((1, "t"), (3, "p")):
        side = []
        for n, row in enumerate(PARAPHRASES):
            options = YES_NO_MAYBE if row[0] == "pubmedqa" else []
            side.append(record(f"{prefix}{n}", row[place], answer=row[2], options=options))
        sides.append(side)
    return sides


def test_paraphrases_are_found_by_meaning_and_other_questions_are_not(demo):
    tests, planted = paraphrase_records()
    assert len(planted) >= 60
    training = [r for r in demo[0] if not r["context"]][::20]
    pairs = leak_measures.same_meaning([*planted, *training], tests)[MEANING]
    found = {i for i, j in pairs if i == j}
    assert len(found) >= 0.7 * len(planted)
    assert len({i for i, j in pairs if i != j}) <= 0.02 * len(planted)
    leaks = find_leaks(planted[:5], tests[:5], embed=True)
    assert {p["definition"] for p in leaks} <= {MEANING, NEAR}
    assert len(leaks) >= len({i for i in found if i < 5})


@pytest.fixture(scope="module")
def real():
    names = ["medqa", "medmcqa", "pubmedqa"]
    rows, _ = sources.read_all(names, limits={}, seed=1, on_bad="set_aside")
    tests = [r for r in rows if sources.is_official_test(r)]
    return [r for r in rows if not sources.is_official_test(r)], tests


def variations(test, draw):
    """Return a test item as it is, in capitals, with other punctuation, with options shuffled."""
    question = test["question"]
    order = draw.sample(test["options"], len(test["options"]))
    place = {"options": order, "answer_index": order.index(test["answer"])}
    yield "same", {}
    yield "case", {"question": question.upper()}
    yield "punctuation", {"question": " - ".join(question.split()) + "?!"}
    yield "shuffle", place if test["options"] != YES_NO_MAYBE else {}


@needs_real_data
def test_real_test_items_planted_in_training_are_all_found_and_dropped(real):
    training, tests = real
    draw = random.Random(3)
    planted = {
        f"{name}-{test['id']}": test | fields | {"id": f"{name}-{test['id']}", "source": "folder"}
        for test in tests[::12]
        for name, fields in variations(test, draw)
        if any(map(str.isalnum, test["question"]))
    }
    kept, ledger, leaks = drop_leaks(training + tests + list(planted.values()))
    pairs = {(p["training_id"], p["protected_id"]) for p in leaks if p["definition"] == EXACT}
    assert all((name, name.split("-", 1)[1]) in pairs for name in planted) and len(planted) > 1_900
    assert not set(planted) & {r["id"] for r in kept}
    assert sum(map(sources.is_official_test, kept)) == len(tests) == 5_956
    refuse_leaks([r for r in kept if not sources.is_official_test(r)], tests)
    assert {r["reason"].removeprefix("official_test_") for r in ledger} <= set(DEFINITIONS)


@needs_real_data
def test_13_words_of_any_real_test_item_are_found(real):
    _, tests = real
    draw = random.Random(4)
    planted, expected = [], set()
    for test in tests:
        words = leak_measures.key(leak_measures.asked(test)).split()
        if len(words) >= 13:
            start = draw.randrange(len(words) - 12)
            text = "Remember: " + " ".join(words[start : start + 13]) + " - so it was."
            planted.append(record(test["id"], text))
            expected.add((planted[-1]["id"], test["id"]))
    leaks = audit(planted, tests)
    assert {p["training_id"] for p in leaks if p["definition"] == SHARED} == {
        r["id"] for r in planted
    }
    named = {(p["training_id"], p["protected_id"]) for p in leaks}
    assert len(expected & named) > 0.995 * len(expected) and len(expected) > 3_000
    distinct = {p["training_id"] for p in leaks if p["definition"] == DISTINCT}
    assert len(distinct) > 0.75 * len(planted)  # the others are set phrases of vignettes


@needs_real_data
def test_real_training_items_are_dropped_for_leaks_not_for_set_phrases(real):
    training, tests = real
    leaks = audit(training, tests)
    by = {d: {p["training_id"] for p in leaks if p["definition"] == d} for d in DEFINITIONS}
    dropped = {p["training_id"] for p in find_leaks(training, tests)}
    assert len(by[SHARED]) > 550 and len(dropped) < 0.02 * len(training)
    assert by[EXACT] <= dropped and by[NEAR] <= dropped and len(by[EXACT]) == 1


FORM = "Write the section 'allergy' of the clinical note from this conversation"


def test_question_asked_of_many_passages_is_a_form_and_only_its_passages_are_compared():
    tests = [official(FORM, f"t{n}", context=f"talk number {n} of a patient") for n in range(5)]
    other = record("other", FORM, context="a talk that no test has")
    same = record("same", FORM, context="Talk number 3, of a patient!")
    found = find_leaks([other, same], tests, definitions=[EXACT])
    assert [leak["training_id"] for leak in found] == [same["id"]]
    assert find_leaks([other], tests[:2], definitions=[EXACT]), "two passages make no form"


def test_options_of_many_questions_are_a_form_and_no_leak():
    def item(make, n):
        question = f"What does Dr{n} Fall{n} say of drug x{n}?"
        return make(question, f"q{n}", options=DRUGS, answer=DRUGS[0])

    tests = [item(official, n) for n in range(12)]
    item_3 = record("mine", "Dr3 and Fall3 again", options=DRUGS, answer=DRUGS[0])
    assert find_leaks([item_3], tests[:5], definitions=[OPTIONS])
    assert not find_leaks([item_3], tests, definitions=[OPTIONS])
