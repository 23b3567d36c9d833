"""AUROC and its intervals: against references, on planted truths, and at the edges."""

import numpy as np
import pytest
from scipy.stats import norm
from sklearn.metrics import roc_auc_score

from medlib.analysis import auroc
from medlib.files import InputError


def drawn(seed, *, n=0, tied=True, clustered=True):
    """Return wrong, two doubts and clusters; at least one of each kind."""
    draw = np.random.default_rng(seed)
    n = n or int(draw.integers(2, 60))
    wrong = draw.random(n) < draw.uniform(0.1, 0.9)
    wrong[:2] = [True, False]
    doubts = [draw.normal(size=n) + wrong * draw.uniform(0, 2) for _ in range(2)]
    doubts = [np.round(d, 1) if tied else d for d in doubts]
    return wrong, *doubts, draw.integers(0, n // 2 + 1, n) if clustered else np.arange(n)


@pytest.mark.slow
def test_auroc_equals_scikit_learn_s_on_a_thousand_cases_with_ties():
    for seed in range(1000):
        wrong, doubt, *_ = drawn(seed, tied=seed % 2 == 0)
        assert auroc.auroc(wrong, doubt) == pytest.approx(roc_auc_score(wrong, doubt), abs=1e-9)


def test_auroc_equals_a_count_of_pairs_on_a_thousand_cases_with_ties():
    for seed in range(1000):
        wrong, doubt, *_ = drawn(seed, tied=seed % 2 == 0)
        gaps = doubt[wrong][:, None] - doubt[~wrong][None, :]
        expected = np.mean((gaps > 0) + 0.5 * (gaps == 0))
        assert auroc.auroc(wrong, doubt) == pytest.approx(expected, abs=1e-9)


def naive_variance(wrong, doubts, clusters):
    """Return Obuchowski's variance of the difference of two AUROCs, pair by pair and in loops."""
    x, y = np.flatnonzero(wrong), np.flatnonzero(~wrong)
    v10, v01, areas = [], [], []
    for doubt in doubts:
        kernel = np.array([[(doubt[i] > doubt[j]) + 0.5 * (doubt[i] == doubt[j]) for j in y]
                           for i in x])  # fmt: skip
        v10.append(kernel.mean(axis=1)), v01.append(kernel.mean(axis=0))
        areas.append(kernel.mean())
    names = sorted(set(clusters))
    m, n = len(x), len(y)
    s10 = s01 = s11 = 0.0
    for name in names:
        a = sum((v10[0][k] - areas[0]) - (v10[1][k] - areas[1]) for k, i in enumerate(x)
                if clusters[i] == name)  # fmt: skip
        b = sum((v01[0][k] - areas[0]) - (v01[1][k] - areas[1]) for k, j in enumerate(y)
                if clusters[j] == name)  # fmt: skip
        s10, s01, s11 = s10 + a * a, s01 + b * b, s11 + a * b
    i10, i01 = len({clusters[i] for i in x}), len({clusters[j] for j in y})
    total = i10 / ((i10 - 1) * m) * s10 / m + i01 / ((i01 - 1) * n) * s01 / n
    return total + 2 * len(names) / (len(names) - 1) * s11 / (m * n)


def test_error_of_a_difference_equals_obuchowski_s_formula_on_a_thousand_cases(monkeypatch):
    monkeypatch.setattr(auroc, "FEWEST", 1)
    checked = 0
    for seed in range(1500):
        wrong, one, two, clusters = drawn(seed, n=2 + seed % 18)
        counts = [len(set(clusters[kind])) for kind in (wrong, ~wrong)]
        if min(counts) < 2:
            continue
        gap = auroc._placed(wrong, one) - auroc._placed(wrong, two)
        value = auroc.auroc(wrong, one) - auroc.auroc(wrong, two)
        error, _ = auroc._error(wrong, gap - value, clusters)
        expected = max(naive_variance(wrong, (one, two), clusters), 0.0)
        assert error**2 == pytest.approx(expected, abs=1e-9)
        checked += 1
    assert checked >= 1000


def test_without_clusters_the_variance_is_delong_s():
    wrong, one, two, _ = drawn(2, n=80, tied=False)
    assert min(wrong.sum(), (~wrong).sum()) >= auroc.FEWEST
    areas, parts = [], []
    for doubt in (one, two):
        kernel = (doubt[wrong][:, None] > doubt[~wrong][None, :]).astype(float)
        areas.append(kernel.mean())
        parts.append((kernel.mean(axis=1), kernel.mean(axis=0)))
    s10, s01 = (np.cov([parts[0][k], parts[1][k]]) for k in (0, 1))
    cov = s10 / wrong.sum() + s01 / (~wrong).sum()
    found = auroc.difference(wrong, one, two, np.arange(80))
    half = (found["ci_high"] - found["ci_low"]) / 2
    error, wide = auroc._error(
        wrong, auroc._placed(wrong, one) - auroc._placed(wrong, two) - found["value"], np.arange(80)
    )
    assert error**2 == pytest.approx(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1], abs=1e-12)
    assert half == pytest.approx(wide * error) and found["value"] == pytest.approx(
        areas[0] - areas[1]
    )


def planted(seed, area, n=200, size=4, shared=0.5):
    """Return wrong, a doubt of a known AUROC, and clusters whose items share half of the noise."""
    draw = np.random.default_rng(seed)
    clusters = np.arange(n) // size
    common = draw.normal(size=n // size)[clusters]
    noise = np.sqrt(shared) * common + np.sqrt(1 - shared) * draw.normal(size=n)
    wrong = draw.random(n) < 0.3
    return wrong, noise + wrong * np.sqrt(2) * norm.ppf(area), clusters


AREAS = (0.5, 0.7, 0.9)


def covered(seeds):
    """Return, of each area, the share of draws whose interval holds it."""
    found = []
    for area in AREAS:
        drawn = [auroc.estimate(*planted(seed, area)) for seed in seeds]
        found.append(np.mean([f["ci_low"] <= area <= f["ci_high"] for f in drawn]))
    return found


def test_a_planted_auroc_lies_in_its_interval():
    assert min(covered(range(100))) >= 0.92  # of intervals that hold 95 %, 98 in 100 times


@pytest.mark.slow
def test_intervals_hold_a_planted_auroc_in_95_of_100_draws():
    assert min(covered(range(1000, 1800))) >= 0.95


def test_two_doubts_of_equal_worth_differ_in_at_most_6_of_100_draws():
    for few in (0.08, 0.3):  # of 160 items: about 13, and 48 wrong ones
        claims = 0
        for seed in range(300):
            draw = np.random.default_rng(seed)
            wrong = draw.random(160) < few
            common = draw.normal(size=160) + wrong
            one, two = (common + draw.normal(size=160) for _ in range(2))
            found = auroc.difference(wrong, one, two, np.arange(160))
            claims += found["p_value"] is not None and found["p_value"] <= 0.05
        assert claims <= 0.06 * 300


def test_perfect_and_useless_doubts_have_honest_intervals():
    wrong = np.arange(40) < 12
    perfect = auroc.estimate(wrong, wrong.astype(float), np.arange(40))
    assert perfect["value"] == 1 and 0.7 < perfect["ci_low"] < 1 and perfect["ci_high"] == 1
    inverse = auroc.estimate(wrong, -wrong.astype(float), np.arange(40))
    assert inverse["value"] == 0 and inverse["ci_low"] < 1e-9 and 0 < inverse["ci_high"] < 0.3
    constant = auroc.estimate(wrong, np.ones(40), np.arange(40))
    assert (constant["value"], constant["ci_low"], constant["ci_high"]) == (0.5, 0.5, 0.5)
    better = auroc.difference(wrong, wrong.astype(float), np.ones(40), np.arange(40))
    assert better["value"] == 0.5 and 0.2 < better["ci_low"] < 0.5 and better["p_value"] <= 0.05
    same = auroc.difference(wrong, np.arange(40.0), np.arange(40.0) ** 3, np.arange(40))
    assert (same["value"], same["ci_low"], same["ci_high"], same["p_value"]) == (0, 0, 0, 1)


def test_too_few_of_a_kind_or_one_cluster_of_them_have_no_number():
    doubt = np.arange(40.0)
    none = {"value": None, "ci_low": None, "ci_high": None, "n": 40}
    for count in (0, auroc.FEWEST - 1, 40 - auroc.FEWEST + 1, 40):  # all right … all wrong
        wrong = np.arange(40) < count
        assert auroc.estimate(wrong, doubt, np.arange(40)) == none
        assert auroc.difference(wrong, doubt, -doubt, np.arange(40)) == none | {"p_value": None}
    wrong = np.arange(40) < 20
    assert auroc.estimate(wrong, doubt, wrong.astype(int)) == none  # all wrong ones of one cluster
    assert np.isnan(auroc.auroc(np.ones(3, bool), doubt[:3]))


@pytest.mark.parametrize("doubt", [[0.1, np.nan], [0.1]])
def test_nan_and_unequal_lengths_are_refused(doubt):
    with pytest.raises(InputError):
        auroc.auroc(np.array([True, False]), np.array(doubt))
