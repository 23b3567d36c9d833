"""Weak specialties by their interval, shrunk estimates, and what the pool could add."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import specialties
from medlib.benchmark.statistics import wilson
from medlib.files import InputError
from medlib.records import make


def table(**rights):
    """Return a specialty table of `right` of 20 items each."""
    rows = [
        {"task": "demo", "protocol": "option_text", "specialty": name, "n": 20,
         "tuned": right / 20, "tuned_ci_low": wilson(right, 20)[0],
         "tuned_ci_high": wilson(right, 20)[1]}
        for name, right in rights.items()
    ]  # fmt: skip
    return pd.DataFrame(rows)


def test_weak_is_who_lies_wholly_below_the_overall_worst_first():
    found = specialties.weak(table(a=16, b=4, c=11, d=2, e=4), overall=0.7)
    # 11 of 20 reaches up to 0.74: not shown to be weak
    assert found["specialty"].tolist() == ["d", "b", "e"]
    assert (found["shrunk_high"] < 0.7).all() and (found["below"] > 0.5).all()


def test_nobody_weak_is_an_empty_table_with_the_same_columns():
    found = specialties.weak(table(a=16, b=15), overall=0.7)
    assert len(found) == 0 and "shrunk" in found


def test_shrunk_estimates_lie_between_their_own_and_the_mean_in_order():
    right, n = np.array([2.0, 10, 18, 5]), np.array([20.0, 20, 20, 10])
    mean = right.sum() / n.sum()
    found = specialties.posterior(right, n, seed=1)
    shrunk = found["shrunk"].to_numpy()
    low, high = np.minimum(right / n, mean), np.maximum(right / n, mean)
    assert ((low - 0.02 <= shrunk) & (shrunk <= high + 0.02)).all()
    assert shrunk[0] < shrunk[1] < shrunk[2]
    # 5 of 10 is half as many items as 10 of 20: it is believed less
    width = (found["shrunk_high"] - found["shrunk_low"]).to_numpy()
    assert width[3] > width[1]
    assert specialties.posterior(right, n, seed=1).equals(found)


def test_many_items_speak_for_themselves_and_few_hardly_count():
    many = specialties.posterior(np.array([2000.0, 8000]), np.array([10000.0, 10000]), seed=1)
    assert many["shrunk"].tolist() == pytest.approx([0.2, 0.8], abs=0.005)
    assert (many["shrunk_high"] - many["shrunk_low"] < 0.02).all()
    few = specialties.posterior(np.array([0.0, *[7.0] * 20]), np.array([1.0, *[10] * 20]), seed=1)
    assert few["shrunk"][0] > 0.6


def test_a_design_effect_widens():
    right, n = np.array([4.0, 8, 6, 2]), np.array([10.0] * 4)
    narrow, wide = (specialties.posterior(right, n, effect=e, seed=1) for e in (1.0, 2.5))
    widths = [(f["shrunk_high"] - f["shrunk_low"]).mean() for f in (narrow, wide)]
    assert widths[1] > widths[0]


@pytest.mark.parametrize("right", [[20.0, 20.0], [0.0, 0.0], [10.0, 10.0], [7.0]])
def test_no_spread_beyond_chance_calls_nobody_weak(right):
    n = np.full(len(right), 20.0)
    found = specialties.posterior(np.array(right), n, seed=1)
    assert (found["shrunk_high"] >= right[0] / 20).all() and np.isfinite(found).all().all()


@pytest.mark.parametrize(("right", "n"), [([1.0, 0.0], [2.0, 0.0]), ([3.0], [2.0]), ([], [])])
def test_a_specialty_of_no_item_and_more_right_than_asked_are_refused(right, n):
    with pytest.raises(InputError):
        specialties.posterior(np.array(right), np.array(n), seed=1)


@pytest.mark.parametrize(
    ("count", "items", "mean", "alike"),
    [(42, 10, 0.85, 0.0), (42, 10, 0.3, 0.0), (8, 30, 0.6, 0.0), (42, 10, 0.6, 0.05),
     (20, 20, 0.5, 0.1)],
)  # fmt: skip
def test_intervals_hold_the_truth_and_equal_specialties_give_no_weak_one(count, items, mean, alike):
    """Of 150 drawn tests each; a false finding is any weak specialty where all are equal."""
    held, false = [], 0
    for draw in range(150):
        generator = np.random.default_rng(draw)
        truth = np.full(count, mean)
        if alike:
            truth = generator.beta(mean * (1 / alike - 1), (1 - mean) * (1 / alike - 1), count)
        right = generator.binomial(items, truth).astype(float)
        found = specialties.posterior(right, np.full(count, items), seed=draw)
        held.append(np.mean((found["shrunk_low"] <= truth) & (truth <= found["shrunk_high"])))
        false += bool((found["shrunk_high"] < right.mean() / items).any())
    assert np.mean(held) >= 0.935
    assert alike or false / 150 <= 0.06


def test_a_planted_weak_specialty_among_42_is_found_and_few_others():
    """At most 6 % of what is called weak is not; in some 9 of 100 draws one other is."""
    found, others = 0, []
    for draw in range(100):
        generator = np.random.default_rng(draw)
        truth = np.full(42, 0.85)
        truth[0] = 0.2
        right = generator.binomial(20, truth).astype(float)
        high = specialties.posterior(right, np.full(42, 20), seed=draw)["shrunk_high"]
        weak = (high < right.mean() / 20).to_numpy()
        found += weak[0]
        others.append(weak[1:].sum() / max(weak.sum(), 1))
    assert found >= 95 and np.mean(others) <= 0.06


def clustered(alike, draw):
    """Return judged rows and records of 42 specialties, 3 conditions of 3 items and one of one."""
    generator = np.random.default_rng(draw)
    rows, records = [], {}
    for place in range(42):
        for condition, size in enumerate((3, 3, 3, 1)):
            shared = generator.random() < 0.6
            for item in range(size):
                right = shared if generator.random() < alike else generator.random() < 0.6
                record = make("demo", f"{place} {condition} {item}", specialty=f"s{place}",
                              topic=f"topic {place} {condition}")  # fmt: skip
                records[record["id"]] = record
                rows.append((record["id"], f"s{place}", "right" if right else "wrong"))
    return pd.DataFrame(rows, columns=["item_id", "specialty", "kind"]), records


@pytest.mark.parametrize(("alike", "wanted"), [(0.0, 1.0), (0.7, 1.88), (1.0, 2.8)])
def test_design_effect_is_kish_s(alike, wanted):
    """1 + (mean size of an item's condition - 1) x correlation, which is alike squared."""
    found = np.mean([specialties.design_effect(*clustered(alike, d)) for d in range(25)])
    assert found == pytest.approx(wanted, rel=0.2)


def score(model, value, compared_to=None, **more):
    return {"slice": "all", "metric": "accuracy", "task": "demo", "protocol": "option_text",
            "model": model, "value": value, "ci_low": value - 0.1, "ci_high": value + 0.1,
            "n": 60, "compared_to": compared_to, "p_value": 0.01} | more  # fmt: skip


SCORES = [score("base", 0.3), score("tuned", 0.7), score("tuned", 0.4, "base"),
          score("tuned", 0.01, task="other"),
          score("tuned", 0.02, slice="specialty=b")]  # fmt: skip
SHARES = pd.DataFrame({"specialty": ["a", "b", "d"], "used": [30, 30, 40], "pool": [30, 10, 0]})


def test_recommendation_takes_half_of_the_weak_ones_pool():
    made = specialties.recommend(SCORES, table(a=16, b=4, d=2, e=3), SHARES)
    increases = made["recommended_sample_increases"]
    assert list(increases) == ["d", "e", "b"]
    assert (increases["b"]["from_pool"], increases["b"]["adjustment"]) == (5, 0.88)  # 35 of 40
    assert (increases["d"]["from_pool"], increases["d"]["adjustment"]) == (0, 1.0)
    gap, low = increases["d"]["gap_to_overall"], made["low_performance_specialties"][0]
    assert gap["value"] == pytest.approx(0.7 - low["shrunk"])
    assert gap["ci_low"] == pytest.approx(0.7 - low["shrunk_high"]) and gap["ci_low"] > 0
    assert made["overall_improvement"]["ci_low"] == pytest.approx(0.3)
    assert (increases["e"]["from_pool"], increases["e"]["adjustment"]) == (0, 0.0)  # has no items
    assert made["overall_improvement"]["value"] == 0.4
    assert [r["specialty"] for r in made["low_performance_specialties"]] == ["d", "e", "b"]
    json.dumps(made, allow_nan=False)


def test_without_a_base_the_improvement_is_unknown():
    made = specialties.recommend([score("tuned", 0.7)], table(a=16), SHARES)
    assert made["overall_improvement"] is None and made["recommended_sample_increases"] == {}


def test_all_right_everywhere_can_be_written_down():
    made = specialties.recommend([score("tuned", 1.0)], table(a=20, b=20), SHARES)
    assert "NaN" not in json.dumps(made)


def test_advice_is_of_one_task_and_empty_without_a_tuned_model_or_specialties():
    judged = pd.DataFrame(
        {"task": "demo", "model": "tuned", "protocol": "option_text", "kind": "right",
         "item_id": ["i"], "specialty": ["a"]}
    )  # fmt: skip
    known = {"i": make("demo", "i", specialty="a") | {"id": "i", "provenance": None}}
    given = (judged, known, SCORES)
    performance = table(a=16, b=4, d=2, e=3)
    made = specialties.advice(*given, performance, SHARES, task="demo", seed=13)
    assert made == specialties.recommend(SCORES, performance, SHARES)
    for empty in (performance[:0], performance.drop(columns="tuned"),
                  performance.assign(tuned=np.nan)):  # fmt: skip
        assert specialties.advice(*given, empty, SHARES, task="demo", seed=13) == {}
    assert specialties.advice(*given, performance, SHARES, task="other", seed=13) == {}
