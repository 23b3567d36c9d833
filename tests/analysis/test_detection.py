"""Is a doubt worth more than length and perplexity? Planted ones are found, null ones are not."""

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import auroc, detection, doubts

_SPEC = spec_from_file_location("planted_answers", Path(__file__).with_name("test_doubts.py"))
_PLANTED = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_PLANTED)
alike, record, row, sampled = _PLANTED.alike, _PLANTED.record, _PLANTED.row, _PLANTED.sampled
NAMES = ("p_true", "selfcheck_mean", "entropy_strings", "entropy_similar")


def drawn(seed, worth=0.0, n=200):
    """Return items whose doubts are of equal worth, but p_true, which is worth more."""
    draw = np.random.default_rng(seed)
    wrong = draw.random(n) < 0.3
    common = 0.7 * wrong + draw.normal(size=n)
    items = {name: common + draw.normal(size=n) for name in (*doubts.BASELINES, *NAMES)}
    items["p_true"] = items["p_true"] + worth * wrong
    return pd.DataFrame({"item_id": [str(i) for i in range(n)], "wrong": wrong} | items)


def verdicts(items, monkeypatch):
    monkeypatch.setattr(detection, "_selective", lambda *_: {})
    rows = detection.judge(items, items["item_id"].to_numpy(), seed=1)
    return {row["measure"]: row["verdict"] for row in rows}


@pytest.mark.slow
def test_a_doubt_of_equal_worth_is_called_better_in_at_most_6_of_100_tables(monkeypatch):
    tables = [verdicts(drawn(seed), monkeypatch) for seed in range(100)]
    assert sum(detection.BETTER in found.values() for found in tables) <= 6


def test_a_table_of_doubts_of_equal_worth_finds_nothing(monkeypatch):
    tables = [verdicts(drawn(seed), monkeypatch) for seed in range(200, 210)]
    assert sum(detection.BETTER in found.values() for found in tables) <= 1


def test_a_planted_better_doubt_is_found_and_alone(monkeypatch):
    tables = [verdicts(drawn(seed, worth=2.0), monkeypatch) for seed in range(20)]
    assert sum(found["p_true"] == detection.BETTER for found in tables) >= 19
    others = [found[name] == detection.BETTER for found in tables for name in NAMES[1:]]
    assert sum(others) <= 2
    assert {found["length"] for found in tables} == {detection.BASELINE}


def test_length_counts_in_the_direction_that_suits_it():
    items = drawn(1).assign(length=lambda t: -3.0 * t["wrong"] + t["perplexity"])
    rows = detection.judge(items, items["item_id"].to_numpy(), seed=1)
    [length] = [r for r in rows if r["measure"] == "length"]
    assert length["direction"] == "shorter" and length["value"] > 0.8
    [p_true] = [r for r in rows if r["measure"] == "p_true"]
    assert p_true["less_length"]["value"] < 0 and p_true["verdict"] == detection.WORSE


def test_rows_have_risk_at_coverage_aurc_and_augrc_with_intervals():
    items = drawn(3, worth=3.0, n=100)
    rows = detection.judge(items, items["item_id"].to_numpy(), seed=1)
    [found] = [r for r in rows if r["measure"] == "p_true"]
    kept = items.nsmallest(50, "p_true")
    risk = found["risk_at_0.5"]
    assert (risk["n"], risk["coverage"]) == (50, 0.5)
    assert risk["value"] == kept["wrong"].mean() and risk["ci_low"] <= risk["value"]
    accuracy = 1 - items["wrong"].mean()
    area = auroc.auroc(items["wrong"], items["p_true"])
    known = (1 - area) * accuracy * (1 - accuracy) + (1 - accuracy) ** 2 / 2  # Traub et al.
    assert found["augrc"]["value"] == pytest.approx(known, abs=1e-6)
    for name in ("aurc", "augrc"):
        assert found[name]["ci_low"] <= found[name]["value"] <= found[name]["ci_high"]
    again = detection.judge(items, items["item_id"].to_numpy(), seed=1)
    assert json.dumps(again) == json.dumps(rows)


def answers(texts, **values):
    """Return (rows, references): an item a text, each of three samples."""
    items = [record(n) for n in range(len(texts))]
    rows = [r for i, text in zip(items, texts, strict=True)
            for r in sampled(i, [text, "x", "y"], text, **values)]  # fmt: skip
    return pd.DataFrame(rows), {i["id"]: i for i in items}


@pytest.mark.parametrize(("said", "kind"), [("aspirin", "wrong"), ("heparin", "right")])
def test_all_right_or_all_wrong_has_no_auroc_and_says_so(said, kind):
    found = detection.findings(*answers([said] * 40), seed=1)
    [group] = found["groups"]
    assert f"{kind} answers: 0, too few" in group["note"]
    assert {row["value"] for row in group["measures"]} == {None}
    assert {row["verdict"] for row in group["measures"]} == {
        detection.BASELINE, detection.UNTESTED,
    }  # fmt: skip
    assert group["measures"][0]["risk_at_0.5"]["value"] == (said == "heparin")
    json.dumps(found, allow_nan=False)


def test_nothing_read_and_no_answer_at_all_are_empty_and_clear():
    found = detection.findings(*answers([" "] * 3), seed=1)
    [group] = found["groups"]
    assert (group["unread"], group["n"], group["measures"]) == (3, 0, [])
    predictions, known = answers(["aspirin"])
    empty = detection.findings(predictions.assign(answer_logprob=None), known, seed=1)
    assert empty["groups"] == [] and empty["hallucinated"]["groups"] == []
    assert list(detection.as_table(empty))[:4] == ["task", "protocol", "model", "measure"]
    assert detection.curves(predictions[:0], known, task="demo", protocol="free_text").empty


def test_findings_are_the_same_whatever_the_order_of_rows():
    texts = ["aspirin", "heparin", "rest"] * 14
    predictions, known = answers(texts)
    likeness = pd.concat([alike(record(n), 0.5) for n in range(42)])
    found = detection.findings(predictions, known, likeness, seed=1)
    shuffled = predictions.sample(frac=1, random_state=3)
    again = detection.findings(shuffled, known, likeness[::-1], seed=1)
    assert json.dumps(found) == json.dumps(again)
    table = detection.as_table(found)
    assert {"less_length", "risk_at_0.8", "aurc", "augrc"} < set(table)
    assert set(table["measure"]) <= set(doubts.MEASURES) == set(found["what"])


def test_sure_answers_that_state_another_condition_s_fact_are_counted():
    gout = record(1, "gout") | {"answer": "colchicine for the attack"}
    asthma = record(2, "asthma") | {"answer": "inhaled steroid every day"}
    again = record(3, "gout") | {"answer": "swelling of the big toe"}
    known = {r["id"]: r for r in (gout, asthma, again)}
    sure, unsure = {"answer_logprob": -0.01}, {"answer_logprob": -3.0}
    other = "Inhaled steroid, every day."
    rows = [row(gout, other, **sure), row(asthma, other, **sure), row(again, other, **unsure),
            *(row(gout, other, f"sample-{k}", **unsure) for k in range(2))]  # fmt: skip
    [found] = detection.hallucinated(pd.DataFrame(rows), known)
    counts = {"read": 3, "another_condition": 2, "sure": 2, "sure_another_condition": 1,
              "sure_another_condition_sampled": 1, "sure_another_condition_agreed": 1}  # fmt: skip
    assert {name: found[name] for name in counts} == counts
    assert found["value"] == 0.5 and found["ci_low"] < 0.5 < found["ci_high"]
    same_topic = [row(gout, "swelling of the big toe", **sure)]
    [found] = detection.hallucinated(pd.DataFrame(same_topic), known)
    assert (found["another_condition"], found["sure"]) == (0, 1)
    [none] = detection.hallucinated(pd.DataFrame([row(gout, other, **unsure)]), known)
    assert (none["sure"], none["value"], none["ci_low"]) == (0, None, None)
