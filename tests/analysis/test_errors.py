"""Planted answers get the kind that a reader would give them; flips and examples follow."""

import pandas as pd
import pytest

from medlib.analysis import errors
from medlib.files import sha256_text
from medlib.records import ERRORS, PREDICTIONS, make, table

ANSWERS = [
    "give aspirin at once and call for help",
    "measure the Rh+ factor",
    "start insulin by the vein",
    "look at the fundus of the eye",
    "operate on the same day",
]
TEXTS = [
    make("demo", f"t{n}", question="Q?", answer=answer, specialty="s", topic=f"condition {n}")
    for n, answer in enumerate(ANSWERS)
]
OPTIONS = ["aspirin", "heparin", "insulin"]
CHOICES = [
    make("demo", f"c{n}", question="Q?", options=OPTIONS, answer="heparin", answer_index=1,
         specialty="s", topic=f"condition {n}")
    for n in range(4)
]  # fmt: skip
REFERENCES = {r["id"]: r for r in TEXTS + CHOICES}


def row(model, record, protocol, text="", *, new=5, logprobs=()):
    empty = {name: None for name in PREDICTIONS.names}
    return empty | {
        "model": model, "task": "demo", "protocol": protocol, "item_id": record["id"],
        "specialty": "s", "prompt_sha256": "", "variant": "plain", "raw_text": text,
        "option_logprobs": list(logprobs), "option_chars": [1] * len(logprobs),
        "option_tokens": [1] * len(logprobs), "gold": record["answer_index"],
        "n_gold_tokens": 4, "n_prompt_tokens": 1, "n_new_tokens": new, "shots": 0, "dtype": "fp32",
    }  # fmt: skip


def classify(rows):
    frame = pd.DataFrame(table(rows, PREDICTIONS).to_pylist())
    found = errors.classify(frame, REFERENCES)
    table(found, ERRORS)  # what errors.parquet takes
    return found


@pytest.mark.parametrize(
    ("said", "new", "kind"),
    [
        ("Give aspirin at once, and call for help!", 5, "right"),
        ("start insulin by the vein", 5, "another_condition"),
        ("give aspirin at once", 5, "partly_right"),
        ("go home and sleep", 5, "wrong_fact"),
        ("home " * 13, 13, "too_long"),
        ("home " * 12, 12, "wrong_fact"),  # three times as long as the reference, not more
        ("", 1, "unread"),
        (" ...\n", 3, "unread"),
    ],
)
def test_written_answer_gets_its_kind(said, new, kind):
    found = classify([row("base", TEXTS[0], "free_text", said, new=new)])
    assert found["kind"].tolist() == [kind]
    assert found["topic"].tolist() == ["condition 0"]


def test_an_answer_with_the_opposite_sign_is_not_right():
    found = classify([row("base", TEXTS[1], "free_text", "measure the Rh- factor")])
    assert found["kind"].tolist() == ["partly_right"]


def test_chosen_options_are_right_wrong_or_unread():
    rows = [row("base", CHOICES[0], "letter", logprobs=[-2.0, -1.0, -3.0]),
            row("base", CHOICES[1], "letter", logprobs=[-1.0, -2.0, -3.0])]  # fmt: skip
    rows += [row("base", CHOICES[n], "generate", text) for n, text in
             enumerate(["heparin", "C", "none", "A and B"])]  # fmt: skip
    found = classify(rows).set_index(["protocol", "item_id"])["kind"]
    kinds = [found["letter", CHOICES[n]["id"]] for n in (0, 1)]
    assert kinds == ["right", "wrong_option"]
    kinds = [found["generate", r["id"]] for r in CHOICES]
    assert kinds == ["right", "wrong_option", "unread", "unread"]


def flips(*models):
    """Return {model: flips} of answers given as "r" or "w" an item."""
    rows = [
        row(model, record, "generate", "heparin" if answer == "r" else "aspirin")
        for model, answers in models
        for record, answer in zip(CHOICES, answers, strict=True)
    ]
    found = classify(rows).set_index(["model", "item_id"])["flip"]
    return {m: [found[m, r["id"]] for r in CHOICES] for m, _ in models}


def test_flips_compare_each_model_with_the_base_item_by_item():
    found = flips(("base", "rrww"), ("tuned", "rwrw"), ("other", "wwww"))
    assert found["tuned"] == ["both_right", "broken", "fixed", "both_wrong"]
    assert found["other"] == ["broken", "broken", "both_wrong", "both_wrong"]
    assert found["base"] == [""] * 4


def test_without_a_base_nothing_flips():
    assert flips(("tuned", "rrww"))["tuned"] == [""] * 4


def test_predictions_without_a_written_answer_give_an_empty_table():
    found = classify([row("base", TEXTS[0], "free_text", new=0)])
    assert len(found) == 0 and set(found) == set(ERRORS.names)


def test_findings_count_every_item_once_with_interval_and_flips():
    rows = [row(m, r, "generate", t) for m, said in
            (("base", ["heparin", "x", "x", "A"]), ("tuned", ["heparin"] * 3 + ["A"]))
            for r, t in zip(CHOICES, said, strict=True)]  # fmt: skip
    frame = pd.DataFrame(table(rows, PREDICTIONS).to_pylist())
    found = errors.findings(frame, REFERENCES)
    assert found["kinds"] == errors.KINDS
    base, tuned = found["groups"]
    assert {k: v["count"] for k, v in base["kinds"].items()} == {
        "right": 1, "wrong_option": 1, "unread": 2,
    }  # fmt: skip
    assert sum(v["count"] for v in tuned["kinds"].values()) == tuned["n"] == 4
    share = tuned["kinds"]["right"]
    assert share["share"] == 0.75 and 0 < share["ci_low"] < 0.75 < share["ci_high"] < 1
    assert (base["flips"], tuned["flips"]) == ({}, {"both_right": 1, "both_wrong": 1, "fixed": 2})
    assert set(base["examples"]) == {"unread", "wrong_option"}


def test_examples_are_the_smallest_hashes_whatever_the_order():
    rows = [row("base", r, "generate", "aspirin") for r in CHOICES]
    for given in (rows, rows[::-1]):
        shown = errors.examples(classify(given), most=2)
        wanted = sorted([r["id"] for r in CHOICES], key=sha256_text)[:2]
        assert shown == {"wrong_option": wanted}


def test_share_right_by_a_column():
    rows = [row(m, r, "generate", "heparin" if n < k else "x") for m, k in
            (("base", 1), ("tuned", 3)) for n, r in enumerate(CHOICES)]  # fmt: skip
    found = errors.share_right(classify(rows), "specialty").set_index("model")
    assert found["value"].to_dict() == {"base": 0.25, "tuned": 0.75}
    assert found["n"].tolist() == [4, 4]
    assert (found["ci_low"] < found["value"]).all() and (found["value"] < found["ci_high"]).all()
