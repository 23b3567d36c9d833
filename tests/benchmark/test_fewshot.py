"""Examples: the harness's draws from the whole of a source, other tasks' from the training records.

What the harness draws for real data is compared with it in test_parity.py.
"""

import json
import random
from dataclasses import replace

import pytest

from medlib.benchmark import fewshot, tasks
from medlib.corpus import sources
from medlib.corpus.splits import group_of
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make, make_id


def item(number, *, source="demo", topic="", specialty="heart", **fields):
    known = {"question": f"Question {number}?", "options": ["a", "b"], "answer": "b"}
    known |= {"answer_index": 1, "provenance": {"file": "f.json", "line": number}}
    return make(source, str(number), topic=topic, specialty=specialty, **known | fields)


POOL = [item(n, topic=f"condition {n % 7}") for n in range(100, 140)]
ITEMS = [item(n, topic=f"condition {n}") for n in range(7)]


def drawn(items=ITEMS, shots=5, *, records=POOL, seed=13, name="demo"):
    return fewshot.examples(tasks.find(name), items, shots, records=records, seed=seed)


def test_examples_come_from_training_records_of_the_source_but_not_of_the_condition():
    strange = [
        item(200, source="medquad"),  # another source
        item(201, options=[], answer_index=-1),  # free text is not what the task asks
        ITEMS[3],  # asked
        ITEMS[4] | {"id": make_id("demo", "copy"), "topic": "other"},  # asked under another id
    ]
    found = drawn(records=POOL + strange)
    assert set(found) == {r["id"] for r in ITEMS}
    known = {r["id"] for r in POOL}
    for asked in ITEMS:
        examples = found[asked["id"]]
        assert len({r["id"] for r in examples}) == 5
        assert {r["id"] for r in examples} <= known
        assert group_of(asked) not in {group_of(r) for r in examples}


def test_draws_follow_from_seed_and_item_alone():
    found = drawn()
    assert drawn(ITEMS[::-1], records=POOL[::-1]) == found
    assert drawn(ITEMS[2:3]) == {ITEMS[2]["id"]: found[ITEMS[2]["id"]]}
    assert drawn(seed=14) != found
    assert len({tuple(r["id"] for r in examples) for examples in found.values()}) == len(ITEMS)


def test_every_eligible_record_is_drawn_as_often_as_any_other():
    times = dict.fromkeys((r["id"] for r in POOL), 0)
    for seed in range(600):
        for example in drawn(ITEMS[:1], seed=seed)[ITEMS[0]["id"]]:
            times[example["id"]] += 1
    eligible = [r["id"] for r in POOL if group_of(r) != group_of(ITEMS[0])]
    expected = 600 * 5 / len(eligible)  # 88; standard deviation 8.7
    assert sum(times[one] for one in eligible) == 3000
    assert all(abs(times[one] - expected) < 40 for one in eligible)


def test_no_official_test_item_is_an_example_of_a_task_of_its_source():
    rows = [
        item(n, source="chemprot", split="test" if n % 2 else "train", options=list("abc"))
        for n in range(20)
    ]
    found = drawn(rows[1:4:2], 8, records=rows, name="chemprot")
    assert all(r["split"] == "train" for examples in found.values() for r in examples)
    with pytest.raises(InputError, match="11 examples from 10 records of 'chemprot'"):
        drawn(rows[1:4:2], 11, records=rows, name="chemprot")


def test_no_shots_read_nothing_and_too_few_records_are_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path))
    assert drawn(shots=0, name="medqa") == {r["id"]: [] for r in ITEMS}
    with pytest.raises(InputError, match="5 examples from 0 records of 'demo'"):
        drawn(records=[])


@pytest.fixture
def medmcqa(tmp_path, monkeypatch):
    """Lay out a small MedMCQA whose published size is its own; return the rows of its parts."""
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path))
    counts = {"train": 40, "validation": 6}
    known = replace(sources.SOURCES["medmcqa"], expected=counts)
    monkeypatch.setitem(sources.SOURCES, "medmcqa", known)
    parts, folder = {}, tmp_path / "medmcqa"
    folder.mkdir()
    for split, file in (("train", "train.json"), ("validation", "dev.json")):
        rows = [
            {"id": f"{split}-{n * 7919 % 101}", "question": f"{split} {n}?", "cop": n % 4 + 1}
            | {f"op{letter}": f"{letter}{n}" for letter in "abcd"}
            for n in range(counts[split])
        ]
        parts[split] = rows
        (folder / file).write_text("\n".join(map(json.dumps, rows)))
    return folder, parts


def test_sampled_examples_are_one_stream_of_draws_in_the_order_of_the_files(medmcqa):
    folder, parts = medmcqa
    subset = {"input": "QUESTION: Other?\nOption A: a\nOption B: b", "output": "Answer: (A)"}
    (folder / "medmc_qa_train_subset.jsonl").write_text(json.dumps({"instances": subset}))
    rows = tasks.items("medmcqa", sources.read("medmcqa")[0])
    found = drawn(rows, 3, records=[], name="medmcqa")
    state = random.Random(1234)  # the harness's; the subset is not part of what it draws from
    for row in parts["validation"]:
        expected = [one["question"] for one in state.sample(parts["train"], 3)]
        examples = found[make_id("medmcqa", row["id"])]
        assert [r["question"] for r in examples] == expected
    some = drawn(rows[2:4], 3, records=POOL, seed=99, name="medmcqa")
    assert some == {r["id"]: found[r["id"]] for r in rows[2:4]}


def test_source_that_is_not_whole_is_refused_since_the_draws_would_differ(medmcqa):
    folder, parts = medmcqa
    rows = tasks.items("medmcqa", sources.read("medmcqa")[0])
    for file, split in (("dev.json", "validation"), ("train.json", "train")):
        whole = (folder / file).read_text()
        (folder / file).write_text("\n".join(map(json.dumps, parts[split][1:])))
        with pytest.raises(InputError, match=f"{split} part · expected all"):
            drawn(rows[:1], 3, records=POOL, name="medmcqa")
        (folder / file).write_text(whole)
    with pytest.raises(InputError, match="1 items that 'medmcqa' does not have"):
        drawn([item(1, source="medmcqa")], 3, name="medmcqa")


def test_abstracts_in_another_order_than_the_authors_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path))
    folder = tmp_path / "pubmedqa" / "data"
    folder.mkdir(parents=True)
    row = {"QUESTION": "Is it?", "CONTEXTS": ["One."], "LONG_ANSWER": "It is."}
    rows = {str(n): row | {"final_decision": YES_NO_MAYBE[n % 3]} for n in range(1000)}
    (folder / "ori_pqal.json").write_text(json.dumps(rows))
    (folder / "test_ground_truth.json").write_text(json.dumps(dict.fromkeys([*rows][:500], "yes")))
    items = tasks.items("pubmedqa", sources.read("pubmedqa")[0])
    with pytest.raises(InputError, match="another order than the authors'"):
        drawn(items[:1], 5, name="pubmedqa")


@pytest.mark.parametrize(
    ("template", "options", "context", "gold"),
    [
        ("medqa", list("abcde"), "Question: {q}\nA. a\nB. b\nC. c\nD. d\nE. e\nAnswer:", "B"),
        ("pubmedqa", ["yes", "no"], "Question: {q}\nAnswer:", "no"),
        ("Q {question}\n{options}\n=", ["a", "b"], "Q {q}\nA. a\nB. b\n=", "B"),
    ],
)
def test_examples_stand_before_the_question_with_their_answers(template, options, context, gold):
    one, other = (item(n, options=options, answer=options[1]) for n in (1, 2))
    first, second = (context.replace("{q}", f"Question {n}?") for n in (1, 2))
    assert fewshot.context(one, template, [other]) == f"{second} {gold}\n\n{first}"
    assert fewshot.continuations(one)[1] == f" {gold}"


def test_examples_have_options_also_where_the_task_asks_free_text_too():
    own = {"source": "demo", "kinds": ["multiple_choice", "free_text"], "template": "medqa"}
    task = tasks.define("mine", own | {"protocols": ["letter", "free_text"]})
    free = [item(n, options=[], answer_index=-1, topic="other") for n in range(200, 260)]
    found = fewshot.examples(task, ITEMS, 5, records=POOL + free, seed=13)
    assert all(r["options"] for examples in found.values() for r in examples)
