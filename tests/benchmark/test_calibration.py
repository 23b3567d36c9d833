"""Each formula against another implementation or a plain loop of it, on random cases.

There are 250 of them, and 1,000 in the slow selection.
"""

import math
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

from medlib.benchmark import calibration
from medlib.files import InputError

CLOSE = 1e-9
HALVES = [True, True, False, False]


@pytest.fixture(params=[250, pytest.param(1000, marks=pytest.mark.slow)])
def cases(request):
    """Return the number of random cases."""
    return request.param


def pairs(cases):
    """Yield confidences and right answers: ties, all right, all wrong, one item, all equal."""
    draw = np.random.default_rng(1)
    for case in range(cases):
        n = 1 if case % 10 == 0 else int(draw.integers(2, 40))
        confidence = draw.random(n)
        if case % 4 == 1:  # many equal ones, and on the edges of bins
            confidence = draw.integers(0, 11, n) / 10
        if case % 9 == 2:
            confidence = np.full(n, draw.choice([0.0, 0.25, 0.6, 1.0]))
        right = draw.random(n) < draw.random()
        if case % 7 == 3:
            right = np.full(n, case % 2 == 0)
        yield confidence, right


def items(seed, *, n=None, prefix="", most=6):
    """Return random items with 2 to `most` options, of which some score equally."""
    draw = np.random.default_rng(seed)
    n = n or int(draw.integers(1, 40))
    scores = [draw.normal(0, 2, draw.integers(2, most + 1)).round(int(seed % 3)) for _ in range(n)]
    gold = [int(draw.integers(len(s))) for s in scores]
    if seed % 5 == 1:
        gold = [int(np.argmax(s)) for s in scores]
    if seed % 5 == 2:
        gold = [int(np.argmin(s)) for s in scores]
    ids = [f"{prefix}{i}" for i in range(n)]
    return pd.DataFrame({"item_id": ids, "scores": scores, "gold": gold})


def test_chances_are_the_softmax_whatever_the_number_of_options(cases):
    for seed in range(cases):
        frame, heat = items(seed), (1.0, 0.3, 4.0)[seed % 3]
        for found, scores in zip(calibration.chances(frame, heat), frame["scores"], strict=True):
            total = sum(math.exp(s / heat) for s in scores)
            assert found == pytest.approx([math.exp(s / heat) / total for s in scores], abs=CLOSE)


def test_huge_scores_do_not_overflow():
    frame = pd.DataFrame({"item_id": ["a"], "scores": [[-1e5, -1e5 - 1]], "gold": [0]})
    assert calibration.chances(frame)[0] == pytest.approx([1 / (1 + math.exp(-1)), 0.2689414214])


def test_brier_and_surprise_are_sklearns_and_the_first_of_equals_is_the_answer(
    cases,
):
    for seed in range(cases):
        frame = items(seed)
        found = calibration.per_item(frame)
        table = np.array([np.pad(p, (0, 6 - len(p))) for p in calibration.chances(frame)])
        table /= table.sum(axis=1, keepdims=True)
        squares = [
            sum((p - (k == gold)) ** 2 for k, p in enumerate(row))
            for row, gold in zip(table, frame["gold"], strict=True)
        ]
        assert found["brier"].to_numpy() == pytest.approx(squares, abs=CLOSE)
        of_gold = [p[g] for p, g in zip(calibration.chances(frame), frame["gold"], strict=True)]
        plain = sum(-math.log(p) for p in of_gold) / len(frame)
        assert found["nll"].mean() == pytest.approx(plain, abs=CLOSE)
        if seed % 10 == 0:
            peer = log_loss(frame["gold"], table, labels=range(6))
            assert found["nll"].mean() == pytest.approx(peer, abs=CLOSE)
            peer = brier_score_loss(frame["gold"], table, labels=np.arange(6), scale_by_half=False)
            assert found["brier"].mean() == pytest.approx(peer, abs=CLOSE)
        chosen = [list(s).index(max(s)) for s in frame["scores"]]
        assert found["right"].tolist() == [
            c == g for c, g in zip(chosen, frame["gold"], strict=True)
        ]
        assert found["confidence"].to_numpy() == pytest.approx(table.max(axis=1), abs=CLOSE)


def plain_ece(groups):
    n = sum(len(g) for g in groups)
    total = 0.0
    for group in groups:
        if group:
            confidence = sum(c for c, _ in group) / len(group)
            accuracy = sum(r for _, r in group) / len(group)
            total += len(group) / n * abs(accuracy - confidence)
    return total


def plain_width(confidence, right, bins):
    """Guo et al. 2017, bin by bin: (l, u], 0 in the first."""
    edges = np.linspace(0, 1, bins + 1)
    edges[0] = -1
    return [
        [(c, r) for c, r in zip(confidence, right, strict=True) if low < c <= high]
        for low, high in zip(edges[:-1], edges[1:], strict=True)
    ]


def plain_mass(confidence, right, bins):
    """Nguyen and O'Connor 2015: equal counts in order; equal confidences where the last falls."""
    n, groups = len(confidence), [[] for _ in range(bins)]
    for c, r in zip(confidence, right, strict=True):
        last = sum(other <= c for other in confidence) - 1
        groups[math.floor(Fraction(last * bins, n))].append((c, r))
    return groups


@pytest.mark.parametrize("bins", [10, 15, 20])
def test_both_ece_are_the_plain_loops(bins, cases):
    for confidence, right in pairs(cases):
        for equal_mass, plain in ((False, plain_width), (True, plain_mass)):
            groups = plain(confidence.tolist(), right.tolist(), bins)
            found = calibration.ece(confidence, right, bins=bins, equal_mass=equal_mass)
            assert found == pytest.approx(plain_ece(groups), abs=CLOSE)


def test_reliability_is_sklearns_curve_with_the_counts_and_wilsons_interval(cases):
    for confidence, right in pairs(cases):
        found = calibration.reliability(confidence, right, bins=10)
        value, mean = calibration_curve(right, confidence, n_bins=10, strategy="uniform")
        assert found["value"].to_numpy() == pytest.approx(value, abs=CLOSE)
        assert found["confidence"].to_numpy() == pytest.approx(mean, abs=CLOSE)
        assert found["n"].sum() == len(right) and found["right"].sum() == right.sum()
        assert ((found["ci_low"] <= value + 1e-12) & (value - 1e-12 <= found["ci_high"])).all()


def test_equal_mass_is_sklearns_quantiles_where_those_are_definite(cases):
    draw = np.random.default_rng(2)
    for _ in range(cases):
        confidence, right = draw.random(40), draw.random(40) < 0.5
        found = calibration.reliability(confidence, right, bins=8, equal_mass=True)
        value, mean = calibration_curve(right, confidence, n_bins=8, strategy="quantile")
        assert found["n"].tolist() == [5] * 8
        assert found["value"].to_numpy() == pytest.approx(value, abs=CLOSE)
        assert found["confidence"].to_numpy() == pytest.approx(mean, abs=CLOSE)


def test_no_measure_hangs_on_the_order_of_the_items(cases):
    draw = np.random.default_rng(3)
    for confidence, right in pairs(cases):
        order = draw.permutation(len(right))
        for measure in (calibration.ece, calibration.aurc, calibration.augrc):
            there = measure(confidence, right)
            assert measure(confidence[order], right[order]) == pytest.approx(there, abs=CLOSE)


def plain_risks(confidence, right):
    """Return the expected number of wrong answers among the k surest, tie by tie."""
    found, before, wrong = [], 0, 0
    for level in sorted(set(confidence), reverse=True):
        group = [not r for c, r in zip(confidence, right, strict=True) if c == level]
        found += [wrong + step * sum(group) / len(group) for step in range(1, len(group) + 1)]
        before, wrong = before + len(group), wrong + sum(group)
    return found


def test_aurc_is_the_mean_risk_over_all_orders_of_equals(cases):
    for confidence, right in pairs(cases):
        wrong = plain_risks(confidence.tolist(), right.tolist())
        plain = sum(w / k for k, w in enumerate(wrong, start=1)) / len(wrong)
        assert calibration.aurc(confidence, right) == pytest.approx(plain, abs=CLOSE)
    draw = np.random.default_rng(4)  # the claim of `all orders`, by drawing orders
    confidence, right = np.array([0.9, 0.5, 0.5, 0.5, 0.5, 0.1]), np.array([1, 0, 1, 1, 0, 0]) > 0
    orders = [np.lexsort((draw.random(6), -confidence)) for _ in range(20_000)]
    mean = np.mean([np.mean(np.cumsum(~right[o]) / np.arange(1, 7)) for o in orders])
    assert calibration.aurc(confidence, right) == pytest.approx(mean, abs=0.002)


def test_augrc_is_the_papers_closed_form_with_sklearns_auroc(cases):
    for confidence, right in pairs(cases):
        share = right.mean()
        auroc = roc_auc_score(right, confidence) if 0 < share < 1 else 0.5
        paper = (1 - auroc) * share * (1 - share) + (1 - share) ** 2 / 2
        assert calibration.augrc(confidence, right) == pytest.approx(paper, abs=CLOSE)
        # the sum over k instead of the integral lies higher by half the error rate over n
        mean = np.mean(plain_risks(confidence.tolist(), right.tolist())) / len(right)
        assert mean - (1 - share) / (2 * len(right)) == pytest.approx(paper, abs=CLOSE)


def test_best_and_worst_order_by_hand():
    right = np.array([True, True, False, False])
    best, worst = np.array([0.9, 0.8, 0.7, 0.6]), np.array([0.6, 0.7, 0.8, 0.9])
    assert calibration.aurc(best, right) == pytest.approx((0 + 0 + 1 / 3 + 1 / 2) / 4)
    assert calibration.aurc(worst, right) == pytest.approx((1 + 1 + 2 / 3 + 1 / 2) / 4)
    assert calibration.augrc(best, right) == pytest.approx(0.5**2 / 2)


def test_risk_coverage_has_a_row_a_threshold_with_whole_counts(cases):
    for confidence, right in pairs(cases):
        found = calibration.risk_coverage(confidence, right)
        for row in found.itertuples():
            answered = confidence >= row.threshold
            assert row.n == answered.sum() and row.wrong == (~right[answered]).sum()
            assert row.coverage == pytest.approx(answered.mean(), abs=CLOSE)
            assert row.ci_low - 1e-12 <= row.risk == row.wrong / row.n <= row.ci_high + 1e-12
        assert found["coverage"].iloc[-1] == 1


def test_temperature_is_where_the_likelihood_is_highest(cases):
    other = items(1, prefix="judged")
    for seed in range(cases):
        frame = items(seed)
        padded = np.array([np.pad(s, (0, 6 - len(s)), constant_values=-np.inf)
                           for s in frame["scores"]])  # fmt: skip
        gold = padded[np.arange(len(frame)), frame["gold"]]

        def nll(inverse, padded=padded, gold=gold):
            return np.mean(logsumexp(padded * inverse, axis=1) - gold * inverse)

        inverse = 1 / calibration.temperature(frame, other)
        for near in (inverse * 0.999, inverse * 1.001, 0.01, 0.5, 2.0, 100.0):
            if 0.01 <= near <= 100:
                assert nll(inverse) <= nll(near) + 1e-12
        if seed % 50 == 0 and 0.02 < inverse < 50:
            peer = minimize_scalar(nll, bounds=(0.01, 100), method="bounded")
            assert nll(inverse) == pytest.approx(peer.fun, abs=CLOSE)
            assert inverse == pytest.approx(peer.x, rel=1e-3)


def test_temperature_recovers_a_known_one_and_lowers_ece_of_items_never_seen(cases):
    better, draw, rounds = 0, np.random.default_rng(5), cases // 10
    for _ in range(rounds):
        true = draw.normal(0, 1.5, (400, 4))
        gold = [int(draw.choice(4, p=np.exp(t) / np.exp(t).sum())) for t in true]
        frame = pd.DataFrame(
            {"item_id": range(400), "scores": list(true * 2.5), "gold": gold}  # too sure by 2.5
        )
        fitted, judged = frame[:200], frame[200:]
        heat = calibration.temperature(fitted, judged)
        assert 1.6 < heat < 4.2
        raw, cool = calibration.per_item(judged), calibration.per_item(judged, heat)
        assert (raw["right"] == cool["right"]).all()
        better += calibration.ece(cool["confidence"], cool["right"]) < calibration.ece(
            raw["confidence"], raw["right"]
        )
    assert better >= 0.95 * rounds


def test_temperature_of_all_right_and_all_wrong_stays_within_bounds():
    other = items(1, prefix="judged")
    assert calibration.temperature(items(1), other) == calibration.COLDEST
    assert calibration.temperature(items(2), other) == calibration.HOTTEST


def test_ece_if_calibrated_is_what_a_perfect_model_shows():
    confidence = np.random.default_rng(6).uniform(0.25, 1, 200)
    mean, low, high = calibration.ece_if_calibrated(confidence, seed=1)
    assert 0.03 < low < mean < high < 0.15
    shown = [
        calibration.ece(confidence, np.random.default_rng(seed).random(200) < confidence)
        for seed in range(1000, 3000)
    ]
    assert np.mean(shown) == pytest.approx(mean, abs=0.003)
    assert 0.93 <= np.mean([low <= s <= high for s in shown]) <= 0.97
    assert calibration.ece_if_calibrated(confidence, seed=1) == (mean, low, high)


def test_halves_keep_clusters_together_and_are_about_equal():
    clusters = np.repeat([f"cardiology/{i}" for i in range(500)], 3)
    half = calibration.halves(clusters)
    assert 0.4 < half.mean() < 0.6
    assert (half.reshape(500, 3) == half[::3, None]).all()
    assert calibration.halves(["a", "b", "c", "d"]).tolist() == HALVES  # the same in every process


def test_summary_has_each_measure_with_interval_and_n():
    frame = items(8, n=90)
    found = calibration.per_item(frame)
    table = calibration.summary(found, np.repeat(np.arange(30), 3), seed=3).set_index("measure")
    assert set(table.index) == {
        "accuracy", "confidence", "brier", "nll", "ece", "ece_equal_mass", "aurc", "augrc",
        "ece_if_calibrated",
    }  # fmt: skip
    assert (table["n"] == 90).all() and (table["ci_low"] <= table["value"]).all()
    assert (table["value"] <= table["ci_high"]).all()
    confidence, right = found["confidence"].to_numpy(), found["right"].to_numpy()
    assert table.loc["aurc", "value"] == calibration.aurc(confidence, right)
    assert table.loc["ece_equal_mass", "value"] == calibration.ece(
        confidence, right, equal_mass=True
    )
    assert table.loc["brier", "value"] == pytest.approx(found["brier"].mean())
    again = calibration.summary(found, np.repeat(np.arange(30), 3), seed=3).set_index("measure")
    assert again.equals(table)


FRAME = {"item_id": ["a", "b"], "scores": [[-1.0, -2.0], [-1.0, -2.0]], "gold": [0, 1]}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"scores": [[-1.0, math.nan], [-1.0, -2.0]]}, "1 numbers not finite"),
        ({"scores": [[-1.0, -2.0], [math.inf, -math.inf]]}, "2 numbers not finite"),
        ({"scores": [[-1.0, -2.0], [-1.0]]}, "an item without its right option"),
        ({"scores": [[-1.0, -2.0], []]}, "an item without its right option"),
        ({"gold": [0, 2]}, "an item without its right option"),
        ({"gold": [0, -1]}, "an item without its right option"),
        ({"gold": [0, math.nan]}, "an item without its right option"),
        ({"item_id": ["a", "a"]}, "an item twice"),
        ({"item_id": [], "scores": [], "gold": []}, "columns of [0] items"),
    ],
)
def test_bad_items_are_refused_in_one_line(change, told):
    with pytest.raises(InputError) as refused:
        calibration.per_item(pd.DataFrame(FRAME | change))
    assert told in str(refused.value) and "\n" not in str(refused.value)


MEASURES = [calibration.ece, calibration.aurc, calibration.augrc, calibration.reliability]
MEASURES.append(calibration.risk_coverage)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(
    ("confidence", "right", "told"),
    [
        ([0.5, math.nan], [True, False], "1 numbers not finite"),
        ([], [], "columns of [0, 0] items"),
        ([0.5, 0.6], [True], "columns of [2, 1] items"),
    ],
)
def test_bad_confidences_are_refused_in_one_line(measure, confidence, right, told):
    with pytest.raises(InputError) as refused:
        measure(np.array(confidence), np.array(right, dtype=bool))
    assert told in str(refused.value) and "\n" not in str(refused.value)


def test_fitting_on_judged_items_is_refused():
    frame = items(3, n=10)
    with pytest.raises(InputError, match="3 items both fitted on and judged"):
        calibration.temperature(frame[:6], frame[3:])
