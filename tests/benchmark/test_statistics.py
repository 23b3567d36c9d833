"""Intervals and tests against other implementations, closed forms and simulation."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binomtest, norm

from medlib.benchmark import statistics
from medlib.files import InputError


def wilson_by_hand(right, n, z=1.959963984540054):
    p = right / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return middle - half, middle + half


@pytest.mark.parametrize(
    ("right", "n"), [(0, 10), (10, 10), (6, 10), (1, 1), (250, 500), (3, 4183), (420, 420)]
)
def test_wilson_is_the_formula_and_scipys(right, n):
    low, high = statistics.wilson(right, n)
    assert (low, high) == pytest.approx(wilson_by_hand(right, n), abs=1e-12)
    peer = binomtest(right, n).proportion_ci(method="wilson")
    assert (low, high) == pytest.approx((peer.low, peer.high), abs=1e-12)
    assert 0 <= low <= right / n + 1e-12 and right / n <= high + 1e-12 <= 1 + 1e-12


def test_wilson_of_nothing_says_nothing():
    assert statistics.wilson(0, 0) == (0.0, 1.0)


def test_a_table_of_counts_gets_shares_and_intervals():
    table = statistics.add_wilson(pd.DataFrame({"right": [6, 0], "n": [10, 4]}))
    assert table["value"].tolist() == [0.6, 0.0]
    assert (table.ci_low[0], table.ci_high[0]) == pytest.approx(wilson_by_hand(6, 10))


def pairs(both, first, second, neither):
    rows = [(1, 1)] * both + [(1, 0)] * first + [(0, 1)] * second + [(0, 0)] * neither
    left, right = zip(*rows, strict=True)
    return np.array(left, bool), np.array(right, bool)


@pytest.mark.parametrize(
    ("first", "second"), [(5, 1), (1, 5), (0, 8), (10, 10), (37, 12), (1, 0), (0, 0), (300, 250)]
)
def test_mcnemar_is_the_binomial_test_of_the_items_on_which_one_is_right(first, second):
    found = statistics.mcnemar(*pairs(20, first, second, 7))
    wanted = binomtest(first, first + second).pvalue if first + second else 1.0
    assert found == pytest.approx(wanted, rel=1e-9)


def test_mcnemar_by_hand():
    # 0 against 8: 2 * (1/2)^8
    assert statistics.mcnemar(*pairs(3, 0, 8, 3)) == pytest.approx(2 / 256)


def test_weights_draw_whole_clusters_as_many_as_there_are():
    clusters = np.array(["b", "a", "b", "c", "a", "b"])
    weights = statistics.draw_clusters(clusters, draws=500, seed=1)
    assert weights.shape == (500, 6)
    for name in "abc":
        part = weights[:, clusters == name]
        assert (part == part[:, :1]).all()
    one_each = weights[:, [1, 0, 3]]  # a, b, c
    assert (one_each.sum(axis=1) == 3).all()
    assert np.abs(one_each.mean(axis=0) - 1).max() < 0.1
    again = statistics.draw_clusters(clusters, draws=500, seed=1)
    assert (weights == again).all()
    assert (weights != statistics.draw_clusters(clusters, draws=500, seed=2)).any()


def test_bootstrap_of_a_mean_is_the_closed_form_when_n_is_large():
    values = np.random.default_rng(3).normal(2.0, 1.0, 4000)
    weights = statistics.draw_clusters(np.arange(4000), seed=4)
    value, low, high = statistics.bootstrap_ratio(values, np.ones(4000), weights)
    half = norm.ppf(0.975) * values.std() / np.sqrt(4000)
    assert value == pytest.approx(values.mean())
    assert (low, high) == pytest.approx((value - half, value + half), abs=0.1 * half)


def test_clustered_bootstrap_is_the_closed_form_of_cluster_sums():
    # equal clusters of 10 equal items: the information of 400, not of 4,000
    means = np.random.default_rng(5).normal(0.0, 1.0, 400)
    clusters, values = np.repeat(np.arange(400), 10), np.repeat(means, 10)
    weights = statistics.draw_clusters(clusters, seed=6)
    _, low, high = statistics.bootstrap_ratio(values, np.ones(4000), weights)
    half = norm.ppf(0.975) * means.std() / np.sqrt(400)
    assert (high - low) / 2 == pytest.approx(half, rel=0.1)
    alone = statistics.draw_clusters(np.arange(4000), seed=6)
    _, low, high = statistics.bootstrap_ratio(values, np.ones(4000), alone)
    assert (high - low) / 2 == pytest.approx(half / np.sqrt(10), rel=0.1)


def test_ratio_of_sums_is_the_closed_form_of_a_ratio():
    draw = np.random.default_rng(7)
    tokens = draw.integers(3, 40, 3000).astype(float)
    nats = tokens * draw.gamma(4.0, 0.5, 3000)
    weights = statistics.draw_clusters(np.arange(3000), seed=8)
    value, low, high = statistics.bootstrap_ratio(nats, tokens, weights)
    assert value == nats.sum() / tokens.sum()
    spread = np.std(nats - value * tokens) / tokens.mean() / np.sqrt(3000)
    assert (high - low) / 2 == pytest.approx(norm.ppf(0.975) * spread, rel=0.1)


def test_interval_of_a_clustered_difference_covers_the_truth_as_often_as_it_says():
    draw = np.random.default_rng(9)
    clusters = np.repeat(np.arange(60), 5)
    hits = {"clustered": 0, "naive": 0}
    for trial in range(300):
        ability = np.repeat(draw.normal(0, 1, 60), 5)
        first = (ability + draw.normal(0.5, 0.5, 300) > 0).astype(float)
        second = (np.repeat(draw.normal(0, 1, 60), 5) + draw.normal(0, 0.5, 300) > 0).astype(float)
        truth = norm.cdf(0.5 / np.sqrt(1.25)) - 0.5
        for name, groups in (("clustered", clusters), ("naive", np.arange(300))):
            weights = statistics.draw_clusters(groups, draws=400, seed=trial)
            _, low, high = statistics.bootstrap_ratio(first - second, np.ones(300), weights)
            hits[name] += low <= truth <= high
    assert 0.91 <= hits["clustered"] / 300 <= 0.985
    assert hits["naive"] / 300 < 0.85  # why the clusters are there


def test_draws_that_hit_no_token_are_left_out():
    weights = np.array([[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
    value, low, high = statistics.bootstrap_ratio(np.array([3.0, 0]), np.array([2.0, 0]), weights)
    assert (value, low, high) == (1.5, 1.5, 1.5)


# reference/safety_and_reliability.md, section 3: points at 10, 20, 30 % discordant pairs
@pytest.mark.parametrize(
    ("n", "points"),
    [
        (100, (8.9, 12.5, 15.3)),
        (500, (4.0, 5.6, 6.9)),
        (1089, (2.7, 3.8, 4.6)),
        (1273, (2.5, 3.5, 4.3)),
        (4183, (1.4, 1.9, 2.4)),
    ],
)
def test_detectable_difference_is_the_published_table(n, points):
    found = [100 * statistics.detectable_difference(n, share) for share in (0.1, 0.2, 0.3)]
    assert [round(v, 1) for v in found] == list(points)
    row = statistics.detectable({"x": n}).iloc[0]
    assert row["n"] == n
    assert row[["10% differ", "20% differ", "30% differ"]].tolist() == [v / 100 for v in found]


def test_no_items_detect_nothing():
    assert statistics.detectable_difference(0, 0.1) == 1.0


def test_holm_by_hand():
    assert statistics.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert statistics.holm([0.5, 0.9]) == pytest.approx([1.0, 1.0])
    assert statistics.holm([0.2]) == pytest.approx([0.2]) and statistics.holm([]) == []


def test_adjusted_p_values_are_those_of_statsmodels():
    from statsmodels.stats.multitest import multipletests

    state = np.random.default_rng(1)
    for n in (1, 2, 5, 40):
        p = [float(value) for value in state.random(n).round(1)]  # some are equal
        for adjust, method in (
            (statistics.holm, "holm"),
            (statistics.benjamini_hochberg, "fdr_bh"),
        ):
            assert adjust(p) == pytest.approx(list(multipletests(p, method=method)[1]), abs=1e-12)


def test_benjamini_hochberg_by_hand_and_what_is_no_p_value_is_refused():
    assert statistics.benjamini_hochberg([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.04, 0.04])
    assert statistics.benjamini_hochberg([]) == []
    for adjust in (statistics.holm, statistics.benjamini_hochberg):
        for p in (float("nan"), -0.1, 1.5):
            with pytest.raises(InputError, match="a p-value that is none"):
                adjust([0.5, p])


def test_three_equal_differences_are_no_proof_and_many_are():
    few = statistics.clustered_difference(np.ones(3), np.zeros(3), np.arange(3))
    assert few["verdict"] == "not distinguishable" and few["ci_high"] == 1.0
    many = statistics.clustered_difference(np.ones(30), np.zeros(30), np.arange(30))
    assert many["verdict"] == "better" and many["p_value"] < 1e-6
    none = statistics.clustered_difference(np.ones(30), np.ones(30), np.arange(30))
    assert none["value"] == 0 and none["p_value"] == 1.0 and none["ci_low"] < 0 < none["ci_high"]


def test_all_right_is_wilson_of_the_clusters():
    found = statistics.wilson_clustered(np.ones(12, bool), np.repeat(np.arange(4), 3))
    assert found == pytest.approx(statistics.wilson(4, 4))


def test_sentences_say_who_is_better_or_that_it_cannot_be_told():
    found = {"value": 0.0213, "ci_low": -0.008, "ci_high": 0.0502, "n": 1273}
    found["verdict"] = statistics.verdict(found["ci_low"], found["ci_high"])
    assert statistics.sentence("tuned", "base", found) == (
        "tuned and base are not distinguishable: "
        "+2.1 points (95 % interval -0.8 to +5.0, n = 1,273)"
    )
    for low, high, said in ((0.001, 0.1, "better"), (-0.1, -0.001, "worse")):
        found |= {"ci_low": low, "ci_high": high, "verdict": statistics.verdict(low, high)}
        assert statistics.sentence("tuned", "base", found).startswith(f"tuned is {said} than base:")
    assert statistics.verdict(0.0, 0.1) == statistics.verdict(-0.1, 0.0) == "not distinguishable"


def test_bootstrap_of_a_measure_is_that_of_a_mean_and_is_never_negative():
    values = np.random.default_rng(1).gamma(2.0, 1.0, 300)
    weights = statistics.draw_clusters(np.arange(300), seed=2)
    wanted = statistics.bootstrap_ratio(values, np.ones(300), weights)
    found = statistics.bootstrap_measure(np.mean, [values], weights)
    assert found == pytest.approx(wanted, abs=0.01) and found[0] == values.mean()
    assert statistics.bootstrap_measure(lambda v: abs(v.mean() - 2), [values], weights)[1] == 0


@pytest.mark.parametrize(
    ("arrays", "told"),
    [
        (([], [], []), "columns of [0, 0, 0] items"),
        (([1.0], [1.0, 1.0], [0, 1]), "columns of [1, 2, 2] items"),
        (([1.0, float("nan")], [1.0, 1.0], [0, 1]), "1 numbers not finite"),
        (([1.0, 0.0], [1.0, 1.0], [0, 0]), "1 cluster"),
    ],
)
def test_bad_columns_are_refused_in_one_line(arrays, told):
    arrays = [np.array(a) for a in arrays]
    for measure in (statistics.clustered_ratio, statistics.clustered_difference):
        with pytest.raises(InputError) as refused:
            measure(*arrays)
        assert "\n" not in str(refused.value)
    with pytest.raises(InputError) as refused:
        statistics.clustered_ratio(*arrays)
    assert told in str(refused.value)


def test_a_difference_of_what_is_no_share_is_refused():
    with pytest.raises(InputError, match="values outside 0 to 1"):
        statistics.clustered_difference(np.array([3.0, 1.0]), np.ones(2), np.arange(2))


@pytest.mark.parametrize("truth", [(0.8, 0.6, 0.6, 0.4), (0.65, 0.6, 0.6, 0.55), (0.6,) * 4])
def test_spread_covers_what_was_planted_also_where_there_is_none(truth):
    clusters, held, draws = np.repeat(np.arange(120), 2), 0, 300
    state = np.random.default_rng(4)
    for _ in range(draws):
        values = (state.random((240, 4)) < truth).astype(float)
        value, low, high = statistics.spread(values, clusters)
        assert value == pytest.approx(values.mean(axis=0).std()) and low <= high
        held += low <= np.std(truth) <= high
    assert held >= 0.92 * draws, held


def test_spread_of_what_does_not_vary_or_of_one_cluster_is_not_bounded():
    for values, clusters in ((np.ones((9, 3)), np.arange(9)), (np.eye(3), np.zeros(3))):
        assert statistics.spread(values, clusters)[1:] == (0.0, np.inf)
