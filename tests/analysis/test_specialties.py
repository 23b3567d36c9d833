"""Weak specialties by their interval, shrunk estimates, and what the pool could add."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import specialties
from medlib.benchmark.statistics import wilson


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
    assert (found["tuned_ci_high"] < 0.7).all()


def test_nobody_weak_is_an_empty_table_with_the_same_columns():
    found = specialties.weak(table(a=16, b=15), overall=0.7)
    assert len(found) == 0 and "shrunk" in found


def test_shrunk_estimates_lie_between_their_own_and_the_mean_in_order():
    right, n = np.array([2.0, 10, 18, 5]), np.array([20.0, 20, 20, 10])
    mean = right.sum() / n.sum()
    shrunk = specialties.shrink(right, n)
    low, high = np.minimum(right / n, mean), np.maximum(right / n, mean)
    assert ((low - 1e-12 <= shrunk) & (shrunk <= high + 1e-12)).all()
    assert shrunk[0] < shrunk[1] < shrunk[2]
    # 5 of 10 lies as far from the mean as 10 of 20, but is believed less
    assert abs(shrunk[3] - mean) < abs(shrunk[1] - mean) + 1e-12


def test_shrinking_by_hand():
    # shares 0.2 and 0.8 of 20: mean 0.5, within 0.0125, between 0.09 - 0.0125
    weight = 0.0775 / 0.09
    wanted = [weight * 0.2 + (1 - weight) * 0.5, weight * 0.8 + (1 - weight) * 0.5]
    assert specialties.shrink(np.array([4.0, 16]), np.array([20.0, 20])) == pytest.approx(wanted)


@pytest.mark.parametrize("right", [[20.0, 20.0], [0.0, 0.0], [10.0, 10.0], [7.0]])
def test_no_spread_beyond_chance_gives_the_mean(right):
    n = np.full(len(right), 20.0)
    found = specialties.shrink(np.array(right), n)
    assert found.tolist() == pytest.approx([right[0] / 20] * len(right))


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
