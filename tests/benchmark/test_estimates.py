"""Intervals of metrics and of their paired differences cover the truth, whatever the clusters."""

import numpy as np
import pytest

from medlib.benchmark import statistics
from medlib.benchmark.estimates import difference, estimate
from medlib.benchmark.measures import Measured

SEEDS = 200


def nats(seed, clusters, shift=0.0):
    """Return nats per token of items whose conditions differ, as perplexities are made of."""
    draw = np.random.default_rng(seed)
    tokens = draw.integers(2, 20, len(clusters)).astype(float)
    effect = draw.normal(0, 0.3, clusters.max() + 1)[clusters]
    surprise = 1.5 + shift + effect + draw.normal(0, 0.2, len(clusters))
    return Measured(surprise * tokens, tokens, perplexity=True)


@pytest.mark.parametrize("conditions", [25, 60])
def test_differences_of_perplexities_cover_no_difference(conditions):
    clusters = np.repeat(np.arange(conditions), 3)
    held = 0
    for seed in range(SEEDS):
        one, two = nats(seed, clusters), nats(seed + 1000, clusters)
        found = difference(one, two, clusters, seed=1)
        held += found["ci_low"] <= 0 <= found["ci_high"]
    assert 0.91 <= held / SEEDS <= 0.985  # 95 % of 200, +- 2.6 standard errors


def test_a_real_difference_of_perplexities_is_found_and_has_the_right_size():
    clusters = np.repeat(np.arange(60), 3)
    one, two = nats(1, clusters), nats(1, clusters, shift=0.4)
    found = difference(one, two, clusters, seed=1)
    exact = [np.exp(m.numerator.sum() / m.denominator.sum()) for m in (one, two)]
    assert found["value"] == pytest.approx(exact[0] - exact[1], abs=1e-6)
    assert found["ci_high"] < 0 and found.get("p_value") is None


def test_few_and_many_conditions_give_like_intervals():
    clusters = np.arange(120)
    one, two = nats(3, clusters), nats(4, clusters)
    many = difference(one, two, clusters, seed=1)
    few = difference(one.of(clusters < 99), two.of(clusters < 99), clusters[:99], seed=1)
    width = [f["ci_high"] - f["ci_low"] for f in (many, few)]
    assert width[0] == pytest.approx(width[1] * np.sqrt(99 / 120), rel=0.15)


def test_a_share_in_few_conditions_is_less_sure_than_its_items_look():
    right = np.repeat([1.0, 0.0, 1.0, 1.0], 3)
    values = Measured(right, np.ones(12), is_share=True)
    clustered = estimate(values, np.repeat(np.arange(4), 3), seed=1)
    alone = estimate(values, np.arange(12), seed=1)
    assert (alone["ci_low"], alone["ci_high"]) == tuple(
        round(v, 6) for v in statistics.wilson(9, 12)
    )
    assert clustered["ci_low"] < alone["ci_low"] and clustered["ci_high"] >= alone["ci_high"]


def test_items_for_which_a_metric_is_not_defined_are_left_out_on_both_sides():
    top, below = np.array([0.5, 0.0, 1.0, 0.25, 0.5]), np.array([1.0, 0.0, 1.0, 1.0, 1.0])
    values = Measured(top, below)
    base = Measured(np.array([0.0, 0.5, 0.5, 0.0, 0.25]), np.array([1.0, 1.0, 1.0, 0.0, 1.0]))
    found = estimate(values, np.arange(5), seed=1)
    assert (found["n"], found["value"]) == (4, 0.5625)
    pair = difference(values, base, np.arange(5), seed=1)
    assert (pair["n"], pair["value"]) == (3, round((0.5 + 0.5 + 0.25) / 3, 6))
    nothing = Measured(np.zeros(5), np.zeros(5))
    assert estimate(nothing, np.arange(5), seed=1) == {"n": 0}


def test_of_one_item_nothing_is_estimated_but_a_share():
    one = Measured(np.array([2.0]), np.ones(1))
    found = estimate(one, np.array(["a"]), seed=1)
    assert (found["value"], found["ci_low"], found["ci_high"]) == (None, None, None)
    gap = difference(one, one, np.array(["a"]), seed=1)
    assert (gap["value"], gap["ci_low"], gap["p_value"]) == (None, None, None)
    share = estimate(Measured(np.ones(1), np.ones(1), is_share=True), np.array(["a"]), seed=1)
    assert 0 < share["ci_low"] < share["value"] == 1.0
