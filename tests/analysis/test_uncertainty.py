"""The abstention threshold: chosen on one half, reported on the other, kept with ties."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import uncertainty
from medlib.records import make


def frame(choose, report=()):
    """Return a table from (confidence, right) of the two halves."""
    rows = [(c, r, h) for h, part in (("choose", choose), ("report", report)) for c, r in part]
    return pd.DataFrame(rows, columns=["confidence", "right", "half"]).astype(
        {"confidence": float, "right": bool}
    )


def test_confidence_is_the_share_of_the_likeliest_option():
    logprobs = [[np.log(0.6), np.log(0.2)], [-1000.0, -1000.0, -1000.0], [0.0, -900.0]]
    found = uncertainty.confidence(pd.DataFrame({"option_logprobs": logprobs}))
    assert found.tolist() == pytest.approx([0.75, 1 / 3, 1.0])


def test_threshold_is_the_lowest_that_keeps_the_target():
    choose = [(0.9, True), (0.8, True), (0.7, False), (0.6, True), (0.5, False)]
    # errors from the top: 0, 0, 1/3, 1/4, 2/5
    for target, threshold in ((0.0, 0.8), (0.25, 0.6), (0.4, 0.5), (0.3, 0.6)):
        assert uncertainty.abstention(frame(choose), target_error=target)["threshold"] == threshold


def test_equal_confidences_are_answered_together():
    # one of the two at 0.7 is wrong: 0.7 cannot be answered in part
    for order in ([True, False], [False, True]):
        choose = [(0.9, True), *[(0.7, right) for right in order]]
        found = uncertainty.abstention(frame(choose, choose), target_error=0.0)
        assert found["threshold"] == 0.9
        assert found["error_when_answering"]["value"] == 0.0


def test_a_target_that_no_threshold_keeps_answers_nothing():
    # a saturated softmax gives a confidence of exactly 1
    rows = [(1.0, False), (1.0, True), (0.4, False)]
    found = uncertainty.abstention(frame(rows, rows), target_error=0.1)
    assert found["threshold"] == uncertainty.NEVER > 1
    assert found["coverage"]["value"] == 0.0
    answered = found["error_when_answering"]
    assert answered == {"value": None, "ci_low": 0.0, "ci_high": 1.0, "n": 0}
    json.dumps(found, allow_nan=False)


def test_report_is_of_the_other_half_at_the_threshold_as_it_is_written():
    close = 0.80000049
    choose, report = [(close, True), (0.2, False)], [(close, True), (0.9, False), (0.1, True)]
    found = uncertainty.abstention(frame(choose, report), target_error=0.0)
    answered = [right for confidence, right in report if confidence >= found["threshold"]]
    assert found["coverage"]["value"] == round(2 / 3, 6) and len(answered) == 2
    assert found["error_when_answering"]["value"] == 0.5
    assert (found["n_chosen_on"], found["coverage"]["n"]) == (2, 3)


def test_nothing_chosen_on_answers_nothing():
    found = uncertainty.abstention(frame([], [(0.9, True)]), target_error=0.5)
    assert found["threshold"] == uncertainty.NEVER and found["n_chosen_on"] == 0


def test_error_of_the_other_half_is_near_the_target_for_honest_confidences():
    draw = np.random.default_rng(4)
    sure = draw.uniform(0.3, 1.0, 8000)
    rows = list(zip(sure, draw.uniform(size=8000) < sure, strict=True))
    found = uncertainty.abstention(frame(rows[:4000], rows[4000:]), target_error=0.2)
    assert found["threshold"] == pytest.approx(0.6, abs=0.05)  # mean of 0.6 to 1 is 0.8
    assert found["error_when_answering"]["value"] == pytest.approx(0.2, abs=0.03)


def test_items_are_halved_by_their_ids_alone():
    records = [make("demo", str(n), question="Q?", options=["a", "b"], answer="a", answer_index=0)
               for n in range(400)]  # fmt: skip
    rows = [
        {"model": m, "task": "demo", "protocol": p, "item_id": r["id"], "raw_text": "", "gold": 0,
         "option_logprobs": [-1.0, -2.0 if n % 3 else -0.5], "option_chars": [1, 1],
         "variant": v}
        for m in ("base", "tuned") for v in ("plain", "typo") for p in ("option_text", "generate")
        for n, r in enumerate(records)
    ]  # fmt: skip
    references = {r["id"]: r for r in records}
    found, base = (
        uncertainty.with_confidence(pd.DataFrame(rows), references, model=m, task="demo")
        for m in ("tuned", "base")
    )
    assert len(found) == 400 and found["item_id"].is_monotonic_increasing
    assert (found["half"] == base["half"]).all()
    assert 150 < (found["half"] == "choose").sum() < 250
    right = {r["id"]: bool(n % 3) for n, r in enumerate(records)}
    assert found["right"].tolist() == [right[i] for i in found["item_id"]]


def test_rules_name_their_measure_and_written_answers_have_their_own():
    known = {r["id"]: r for r in (
        make("demo", str(n), question="Q?", options=["a", "b"], answer="a", answer_index=0)
        for n in range(60))}  # fmt: skip
    rows = [
        {"model": "tuned", "task": "demo", "item_id": item, "variant": "plain", "gold": 0,
         "protocol": p, "raw_text": "A." if n % 2 else "b", "option_logprobs": logprobs,
         "option_chars": [1, 1], "answer_logprob": None if logprobs else -0.1 - n % 2,
         "n_new_tokens": 0 if logprobs else 3}
        for p, logprobs in (("option_text", [-1.0, -2.0]), ("free_text", []))
        for n, item in enumerate(known)
    ]  # fmt: skip
    chosen = {"model": "tuned", "task": "demo", "target_error": 0.1}
    found = uncertainty.rules(pd.DataFrame(rows), known, **chosen)
    assert list(found) == ["threshold", "target_error", "n_chosen_on", "coverage",
                           "error_when_answering", "measure", "written"]  # fmt: skip
    assert found["measure"] == uncertainty.MAX_PROBABILITY
    assert found["written"]["measure"] == uncertainty.TOKEN_PROBABILITY
    # right answers are the less sure ones: no threshold keeps the target
    assert found["written"]["threshold"] == uncertainty.NEVER
    part = uncertainty.with_confidence(
        pd.DataFrame(rows), known, model="tuned", task="demo", protocol="free_text"
    )
    assert set(part["confidence"]) == {np.exp(-0.1 / 4), np.exp(-1.1 / 4)}  # the end is a token
    alone = uncertainty.rules(pd.DataFrame(rows[:60]), known, **chosen)
    assert alone["written"] == {"threshold": 1.0, "measure": uncertainty.TOKEN_PROBABILITY}
