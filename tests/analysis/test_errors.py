"""Planted answers get the kind that a reader would give them; flips and examples follow."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import errors, patterns, tables
from medlib.files import InputError, sha256_text
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
LONG = "as books, films, lectures, posters, leaflets, songs, poems and plays all say"
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
        ("give aspirin at once", 5, "omission"),
        ("go home and sleep", 5, "wrong_fact"),
        ("home " * 13, 13, "format"),
        ("give aspirin at once and call for help " + LONG, 13, "too_long"),
        # three times as long as the reference, not more
        ("give aspirin at once and call for help " + LONG, 12, "wrong_fact"),
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


def findings(frame, **more):
    judged = errors.classify(frame, REFERENCES)
    return errors.findings(judged, frame, REFERENCES, **{"training": [], "touched": {}} | more)


def answers(*models):
    """Return predictions of written choices: (model, its answers to CHOICES)."""
    rows = [row(m, r, "generate", t) for m, said in models
            for r, t in zip(CHOICES, said, strict=True)]  # fmt: skip
    return pd.DataFrame(table(rows, PREDICTIONS).to_pylist())


def test_findings_count_every_item_once_with_interval_and_flips():
    frame = answers(("base", ["heparin", "x", "x", "A"]), ("tuned", ["heparin"] * 3 + ["A"]))
    found = findings(frame)
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
    assert base["severity"] == {"0": 1, "1": 2, "2": 1, "3": 0} and base["grave"]["count"] == 1
    paired = tuned["flip_difference"]
    assert base["flip_difference"] is None and paired["right_minus_base"]["value"] == 0.5
    assert paired["right_minus_base"]["p_value"] == 0.5  # McNemar exact, two of two
    assert (paired["fixed"]["count"], paired["fixed"]["n"]) == (2, 3)
    assert (paired["broken"]["count"], paired["broken"]["n"]) == (0, 1)
    json.dumps(found, allow_nan=False)


@pytest.mark.parametrize("said", ["heparin", "aspirin"])
def test_all_right_or_all_wrong_gives_whole_findings(said):
    found = findings(answers(("base", [said] * 4), ("tuned", [said] * 4)))
    json.dumps(found, allow_nan=False)
    assert found["groups"][1]["flip_difference"]["right_minus_base"]["value"] == 0
    assert len(errors.flip_table(found)) == 1 and len(errors.kind_table(found)) == 2


def test_no_predictions_at_all_give_empty_findings():
    frame = pd.DataFrame(columns=PREDICTIONS.names)
    found = findings(frame)
    assert found["groups"] == found["remedies"] == found["slopes"] == found["difficulty"] == []
    assert errors.kind_table(found).empty and errors.flip_table(found).empty


def test_a_fact_given_instead_is_named_by_its_condition():
    rows = [row("base", TEXTS[0], "free_text", "start insulin by the vein"),
            row("base", TEXTS[1], "free_text", "something else")]  # fmt: skip
    assert classify(rows).set_index("item_id").loc[[t["id"] for t in TEXTS[:2]], "given"].tolist() \
        == ["condition 2", ""]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("It thins the blood, so it is heparin.\nAnswer: heparin", "right"),
        ("It thins the blood, so it is heparin.\nAnswer: aspirin", "reasoning_slip"),
        ("It stops the pain, so it is aspirin.\nAnswer: aspirin", "wrong_option"),
        ("It thins the blood, so it is heparin.\nAnswer: both", "unread"),
        ("heparin", "right"),
    ],
)
def test_a_chain_that_names_the_right_option_and_ends_on_another_is_a_slip(said, kind):
    one = row("base", CHOICES[0], "generate", said) | {"variant": "reasoning"}
    found = classify([one, row("base", CHOICES[0], "generate", "aspirin")])
    kinds = found.set_index("protocol")["kind"]
    assert kinds["reasoning"] == kind and kinds["generate"] == "wrong_option"


def test_other_variants_are_not_judged():
    other = row("base", CHOICES[0], "generate", "aspirin") | {"variant": "typos"}
    assert classify([other]).empty


@pytest.mark.parametrize(
    ("change", "said"),
    [({"item_id": "nobody"}, "1 unknown items"), ({}, "1 answers given twice"),
     ({"item_id": CHOICES[1]["id"], "option_logprobs": [float("nan"), -1.0, -2.0]},
      "missing or not finite")],
)  # fmt: skip
def test_answers_that_cannot_be_judged_are_refused_in_one_line(change, said):
    rows = [row("base", CHOICES[0], "letter", logprobs=[-1.0, -2.0, -3.0])]
    with pytest.raises(InputError, match=said):
        classify([*rows, rows[0] | change])


# What an answer of each kind is, made from its reference ("give 20 mg of X for the ... sign")
PLANTED = {
    "right": lambda r: r["answer"],
    "unread": lambda r: "...",
    "format": lambda r: "give the give the give the give the",
    "another_condition": lambda r: "watch the left eye of patient zero",
    "negation": lambda r: r["answer"].replace("give", "never give"),
    "unit_or_dose": lambda r: r["answer"].replace("20 mg", "200 mg"),
    "commission": lambda r: r["answer"] + " and diazepam",
    "invented_term": lambda r: "glanomutosis of the whole",
    "omission": lambda r: " ".join(r["answer"].split()[:6]),
    "wrong_fact": lambda r: "paint the wall white",
}


def test_planted_kinds_are_recovered_within_their_intervals_in_95_of_100_draws():
    """Conditions of three items whose answers are alike, as in the data."""
    words = "north south east west summer winter autumn spring river mountain".split()
    items = [
        make("demo", f"p{c}-{i}", question="Q?", specialty="s", topic=f"topic {c}",
             answer=f"give 20 mg of cream {i} to the {words[c % 10]} {words[c // 10]} sign at noon")
        for c in range(60) for i in range(3)
    ]  # fmt: skip
    other = make("demo", "other", question="Q?", specialty="s", topic="other",
                 answer="watch the left eye of patient zero")  # fmt: skip
    known = {r["id"]: r for r in [*items, other]}
    rows = [row(kind, r, "free_text", made(r), new=12) for kind, made in PLANTED.items()
            for r in items]  # fmt: skip
    judged = errors.classify(pd.DataFrame(table(rows, PREDICTIONS).to_pylist()), known)
    assert (judged["kind"] == judged["model"]).all()  # the model's name is what was planted
    by_kind = {kind: part.sort_values("item_id") for kind, part in judged.groupby("model")}
    topics = by_kind["right"]["topic"].to_numpy()
    clusters = pd.factorize(topics)[0]
    truth = dict(zip(PLANTED, [0.3, 0.05, 0.05, 0.2, 0.05, 0.05, 0.05, 0.05, 0.1, 0.1],
                     strict=True))  # fmt: skip
    within = []
    for draw in range(100):
        generator = np.random.default_rng(draw)
        rates = generator.dirichlet(10 * np.array(list(truth.values())), size=60)
        drawn = [generator.choice(list(truth), p=rates[c]) for c in clusters]
        found = pd.Series(drawn)
        for kind, rate in truth.items():
            share = tables.counted(found == kind, clusters)
            within.append(share["ci_low"] <= rate <= share["ci_high"])
    assert np.mean(within) >= 0.95


def test_examples_are_the_smallest_hashes_whatever_the_order():
    rows = [row("base", r, "generate", "aspirin") for r in CHOICES]
    for given in (rows, rows[::-1]):
        shown = errors.examples(classify(given), most=2)
        wanted = sorted([r["id"] for r in CHOICES], key=sha256_text)[:2]
        assert shown == {"wrong_option": wanted}


def test_share_right_by_a_column():
    rows = [row(m, r, "generate", "heparin" if n < k else "x") for m, k in
            (("base", 1), ("tuned", 3)) for n, r in enumerate(CHOICES)]  # fmt: skip
    found = patterns.share_right(classify(rows), "specialty").set_index("model")
    assert found["value"].to_dict() == {"base": 0.25, "tuned": 0.75}
    assert found["n"].tolist() == [4, 4]
    assert (found["ci_low"] < found["value"]).all() and (found["value"] < found["ci_high"]).all()
