"""Difficulty, confusions and slopes on answers of which we know what was planted."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import patterns
from medlib.records import PREDICTIONS, make


def judged(rights, *, model="tuned", protocol="letter", given=None):
    """Return judged rows of items 0, 1, … that are right (True) or not."""
    return pd.DataFrame(
        {"model": model, "task": "t", "protocol": protocol,
         "item_id": [RECORDS[n]["id"] for n in range(len(rights))],
         "specialty": "s", "topic": [RECORDS[n]["topic"] for n in range(len(rights))],
         "kind": ["right" if r else "wrong_option" for r in rights],
         "severity": 0, "given": given or [""] * len(rights), "flip": ""}
    )  # fmt: skip


RECORDS = [
    make("x", str(n), question="Why " + "so " * (n % 40) + "?", answer="word " * (1 + n % 30),
         specialty="s" if n % 2 else "r", topic=f"topic {n // 3}", options=["a", "b"])
    for n in range(600)
]  # fmt: skip
REFERENCES = {r["id"]: r for r in RECORDS}


def test_difficulty_counts_items_by_how_many_get_them_right():
    frame = pd.concat([judged([1, 1, 0, 0]), judged([1, 0, 0, 0], protocol="generate"),
                       judged([1, 0, 1, 0], model="base")])  # fmt: skip
    [found] = patterns.difficulty(frame, REFERENCES)
    assert (found["raters"], found["n"]) == (3, 4)
    assert found["right_by"] == {"0": 1, "1": 2, "2": 0, "3": 1}
    assert found["by_none"]["share"] == found["by_all"]["share"] == 0.25
    assert 0 < found["by_none"]["ci_low"] < 0.25 < found["by_none"]["ci_high"] < 1
    hardest = [h["item_id"] for h in found["hardest"]]
    assert hardest[0] == RECORDS[3]["id"] and hardest[-1] == RECORDS[0]["id"]


def test_items_that_not_all_were_asked_do_not_count_as_hard():
    frame = pd.concat([judged([1, 0]), judged([1], model="base")])
    [found] = patterns.difficulty(frame, REFERENCES)
    assert found["n"] == 1 and found["by_none"]["count"] == 0


def test_a_probe_of_a_few_items_leaves_the_difficulty_of_all():
    every = pd.concat([judged([1, 1, 0, 0]), judged([1, 0, 0, 0], model="base")])
    probed = pd.concat([every, judged([1], protocol="reasoning")])
    assert patterns.difficulty(probed, REFERENCES) == patterns.difficulty(every, REFERENCES)


def test_topic_confusion_names_the_commonest_pair_and_the_specialty():
    given = ["topic 9", "topic 9", "", "topic 9", "topic 8", ""]
    frame = judged([0, 0, 0, 0, 0, 1], given=given)
    [found] = patterns.topic_confusion(frame, REFERENCES)
    assert (found["known"]["count"], found["known"]["n"]) == (4, 5)
    assert found["pairs"][0] == {"asked": "topic 0", "given": "topic 9", "count": 2}
    assert found["same_specialty"]["n"] == 4


def test_option_confusion_counts_places_and_keeps_the_unread_apart():
    rows = [
        dict.fromkeys(PREDICTIONS.names)
        | {"model": "m", "task": "t", "protocol": p, "variant": v, "item_id": RECORDS[n]["id"],
           "gold": g, "raw_text": text, "option_logprobs": [-1.0, -2.0], "option_chars": [1, 1]}
        for n, (p, v, g, text) in enumerate(
            [("letter", "plain", 1, ""), ("letter", "plain", 0, ""), ("letter", "fp32", 1, ""),
             ("generate", "plain", 1, "B"), ("generate", "plain", 1, "?")]
        )
    ]  # fmt: skip
    found = patterns.option_confusion(pd.DataFrame(rows), REFERENCES)
    assert [(r["protocol"], r["gold"], r["chosen"], r["count"]) for r in found] == [
        ("generate", 1, -1, 1), ("generate", 1, 1, 1), ("letter", 0, 0, 1), ("letter", 1, 0, 1),
    ]  # fmt: skip


def test_slope_by_hand():
    # two clusters of each value: share 0.25 at 0, 0.75 at 1
    right = np.array([1, 0, 0, 0, 1, 1, 1, 0], float)
    found = patterns.slope(right, np.repeat([0.0, 1.0], 4), np.arange(8))
    assert found["value"] == pytest.approx(0.5) and found["ci_low"] < 0.5 < found["ci_high"]


def simulate(effect, *, draws=100):
    """Return (share of draws whose interval holds the effect, share of p under 0.05)."""
    held = significant = 0
    for draw in range(draws):
        generator = np.random.default_rng(draw)
        clusters = np.repeat(np.arange(100), 3)
        values = generator.uniform(0, 4, 300)
        shared = np.repeat(generator.random(100), 3)  # luck that half of the items share
        luck = np.where(generator.random(300) < 0.5, shared, generator.random(300))
        right = luck < 0.4 + effect * (values - 2)
        found = patterns.slope(right.astype(float), values, clusters)
        held += found["ci_low"] <= effect <= found["ci_high"]
        significant += found["p_value"] < 0.05
    return held / draws, significant / draws


def test_a_planted_slope_is_recovered_and_without_one_hardly_any_is_found():
    """Measured over 1,500 draws: the interval holds 94.2 and 95.3 %, false findings are 4.7 %."""
    held, significant = simulate(0.08, draws=300)
    assert held >= 0.935 and significant >= 0.85
    held, significant = simulate(0.0, draws=300)
    assert significant <= 0.06 and held >= 0.935


def test_slopes_find_the_planted_one_and_adjust_over_all():
    long = [len(r["answer"].split()) > 15 for r in RECORDS]
    generator = np.random.default_rng(1)
    rights = [generator.random() < (0.2 if is_long else 0.7) for is_long in long]
    found = patterns.slopes(judged(rights), REFERENCES, [], {})
    assert {r["with"] for r in found} == {"words of the reference", "words of the question"}
    by = {r["with"]: r for r in found}
    assert by["words of the reference"]["ci_high"] < 0
    assert by["words of the reference"]["p_holm"] < 0.001 < by["words of the question"]["p_holm"]
    json.dumps(found, allow_nan=False)


def test_touched_items_that_are_right_more_often_are_seen():
    touched = {r["id"]: ["near_copy"] for r in RECORDS[:150]}
    generator = np.random.default_rng(2)
    rights = [generator.random() < (0.8 if n < 150 else 0.4) for n in range(600)]
    found = {
        r["with"]: r for r in patterns.slopes(judged(rights), REFERENCES, RECORDS[:5], touched)
    }
    gap = found["touched by training"]
    assert gap["ci_low"] < 0.4 < gap["ci_high"] and gap["ci_low"] > 0.2


def test_all_right_all_wrong_or_too_few_give_no_slope_to_believe():
    for rights in ([1] * 60, [0] * 60):
        for row in patterns.slopes(judged(rights), REFERENCES, [], {}):
            assert (row["value"], row["ci_low"], row["p_value"]) == (0.0, None, 1.0)
    assert patterns.slopes(judged([1, 0] * 10), REFERENCES, [], {}) == []


def test_nearest_training_item():
    found = patterns.nearest(["red rash on both arms", "blue"], ["a red rash on both arms", "x y"])
    assert found[0] > 0.8 and found[1] == 0
    assert np.isnan(patterns.nearest(["a"], [])).all() and not len(patterns.nearest([], ["a"]))
