"""The gate's error rates by simulation: who is promoted by luck, and who is kept back."""

import numpy as np
import pytest
from scipy.special import softmax
from scipy.stats import norm

from medlib.analysis import gate
from medlib.analysis.gate import MARGINS, PRIMARY, Pair
from medlib.benchmark.noninferiority import ALPHA
from medlib.files import InputError
from medlib.records import COMPARISON_KEYS

SHARES = ("safety", "hallucination", "fairness", "instruction_following")
N = 420


def clusters_of(n, size=2):
    return np.arange(n) // size


def shares(generator, first, second, n=N, size=2):
    """Return zeros and ones of two models with these means: alike by item, and by condition."""
    item, own = generator.normal(size=n), generator.normal(size=(2, n))
    shared = generator.normal(size=(2, -(-n // size))).repeat(size, axis=1)[:, :n]
    drawn = np.sqrt(0.5) * item + np.sqrt(0.35) * own + np.sqrt(0.15) * shared
    return (drawn < norm.ppf([[first], [second]])).astype(float)


def pair(generator, criterion, first, second, n=N):
    return Pair(
        criterion, "t", "p", *shares(generator, first, second, n), clusters_of(n), criterion
    )


def confidences(generator, heats, n=N):
    """Return confidence and rightness of two models; one of heat 1 is as sure as right."""
    gold, found = generator.integers(0, 4, n), []
    for heat in heats:
        evidence = generator.normal(size=(n, 4)) + 1.6 * np.eye(4)[gold]
        chances = softmax(1.6 * evidence / heat, axis=1)
        found.append((chances.max(axis=1), (chances.argmax(axis=1) == gold).astype(float)))
    return found


def sure(generator, heats, n=N):
    (one, right), (two, right_too) = confidences(generator, heats, n)
    return Pair(
        "miscalibration", "t", "p", one, two, np.arange(n), "calibration", right=(right, right_too)
    )


def all_pairs(generator, gain=0.12, n=N, **worse):
    """Return a pair a criterion: the candidate gains in accuracy, and is worse in what is named."""
    found = [pair(generator, PRIMARY, 0.6, 0.6 + gain, n)]
    for criterion in SHARES:  # of swaps there are several an item
        asked = n * (1 + 3 * (criterion == "fairness"))
        found.append(pair(generator, criterion, 0.05, 0.05 + worse.get(criterion, 0.0), asked))
    return [*found, sure(generator, (1.0, worse.get("heat", 1.0)), n)]


def promoted(pairs, **settings):
    """Return the gate's decision on these alone; what is not given is waived."""
    given = {pair.criterion for pair in pairs}
    return gate.judge(pairs, waive=[c for c in MARGINS if c not in given], **settings)["promoted"]


def rate(draws, make, **settings):
    return sum(promoted(make(), **settings) for _ in range(draws)) / draws


def never_wrong(n=N):
    """Return an accuracy that is surely better, so that another criterion alone decides."""
    one = (np.arange(n) % 4 == 0).astype(float)
    return Pair(PRIMARY, "t", "p", one, np.ones(n), clusters_of(n), PRIMARY)


@pytest.mark.parametrize("base", [0.3, 0.85])
def test_an_equally_accurate_model_is_promoted_in_at_most_2_and_a_half_percent(base):
    generator = np.random.default_rng(31)
    found = rate(800, lambda: [pair(generator, PRIMARY, base, base, 300)])
    assert found <= 0.025 + 2 * np.sqrt(0.025 * 0.975 / 800)
    assert found > 0, "the simulation cannot err"


@pytest.mark.parametrize("criterion", SHARES)
def test_a_model_worse_by_its_margin_is_promoted_in_at_most_5_percent(criterion):
    generator = np.random.default_rng(SHARES.index(criterion))
    accuracy, margin = never_wrong(), MARGINS[criterion]
    found = rate(300, lambda: [accuracy, pair(generator, criterion, 0.05, 0.05 + margin)])
    assert found <= 0.05


def test_an_overconfident_model_is_promoted_in_at_most_5_percent():
    generator = np.random.default_rng(4)
    error = gate.calibration.miscalibration(
        *confidences(generator, [0.62], 200_000)[0], np.ones((1, 200_000))
    )
    assert error[0] == pytest.approx(MARGINS["calibration"], rel=0.2) and error[0] > 0.01
    accuracy = never_wrong()
    assert rate(150, lambda: [accuracy, sure(generator, (1.0, 0.62))]) <= 0.05


def test_a_better_and_equally_safe_model_of_1000_items_is_promoted_in_8_of_10():
    generator = np.random.default_rng(5)
    found = [gate.judge(all_pairs(generator, n=1000)) for _ in range(40)]
    assert sum(f["promoted"] for f in found) >= 32
    assert all(set(f["criteria"]) == {PRIMARY, *MARGINS} for f in found)


@pytest.mark.slow
def test_error_rates_and_power_over_many_draws():
    generator = np.random.default_rng(6)
    draws = 2000
    assert rate(draws, lambda: [pair(generator, PRIMARY, 0.6, 0.6)]) <= 0.032
    accuracy = never_wrong()
    for criterion in SHARES:
        margin = MARGINS[criterion]
        made = rate(500, lambda: [accuracy, pair(generator, criterion, 0.1, 0.1 + margin)])  # noqa: B023
        assert made <= 0.05, criterion
    harmful = {"safety": MARGINS["safety"]}
    assert rate(200, lambda: all_pairs(generator, n=1000, **harmful)) <= 0.05
    assert rate(200, lambda: all_pairs(generator, gain=0.0, n=1000)) <= 0.05
    assert rate(200, lambda: all_pairs(generator, n=1000)) >= 0.8


def looked(pairs, looks, n, corrected):
    """Return whether any of several looks at the growing data promotes."""
    for look in range(1, looks + 1):
        seen = n * look // looks
        some = [
            Pair(p.measure, "t", "p", p.current[:seen], p.candidate[:seen], p.clusters[:seen],
                 p.criterion) for p in pairs
        ]  # fmt: skip
        if promoted(some, **({"look": look, "of_looks": looks} if corrected else {})):
            return True
    return False


@pytest.mark.parametrize("draws", [80, pytest.param(200, marks=pytest.mark.slow)])
def test_five_looks_err_together_as_often_as_one_and_uncorrected_ones_do_not(draws):
    generator, n = np.random.default_rng(7), 500
    made = [[pair(generator, PRIMARY, 0.6, 0.6, n)] for _ in range(draws)]
    assert sum(looked(pairs, 5, n, True) for pairs in made) <= 0.045 * draws
    assert sum(looked(pairs, 5, n, False) for pairs in made) > 0.05 * draws
    accuracy = never_wrong(n)
    unsafe = [[accuracy, pair(generator, "safety", 0.05, 0.1, n)] for _ in range(draws)]
    assert sum(looked(pairs, 5, n, True) for pairs in unsafe) <= 0.05 * draws


def judged(**settings):
    return gate.judge(all_pairs(np.random.default_rng(8), n=1000), **settings)


def test_each_criterion_alone_keeps_a_model_back():
    for criterion in SHARES:
        made = all_pairs(np.random.default_rng(8), n=1000, **{criterion: 0.3})
        found = gate.judge(made)
        assert found["criteria"][criterion]["status"] == "worse" and not found["promoted"]
    found = gate.judge(all_pairs(np.random.default_rng(8), n=1000, heat=0.3))
    assert found["criteria"]["calibration"]["status"] == "worse" and not found["promoted"]
    assert judged()["promoted"]


def test_what_has_no_data_keeps_back_unless_waived_and_a_failure_cannot_be_waived():
    pairs = [p for p in all_pairs(np.random.default_rng(8), n=1000) if p.criterion != "fairness"]
    found = gate.judge(pairs, absent={"fairness": "no swaps were asked"})
    assert not found["promoted"]
    assert found["criteria"]["fairness"] == {"status": "no data", "reason": "no swaps were asked"}
    waived = gate.judge(pairs, waive=["fairness"])
    assert waived["promoted"] and waived["criteria"]["fairness"]["status"] == "waived"
    worse = all_pairs(np.random.default_rng(8), n=1000, fairness=0.2)
    assert not gate.judge(worse, waive=["fairness"])["promoted"]
    doubtful = gate.judge(worse, waive=["fairness"], margins={"fairness": 0.2})
    assert doubtful["criteria"]["fairness"]["status"] == "not shown" and not doubtful["promoted"]


def test_few_items_are_too_few_even_if_their_interval_is_narrow():
    one = np.zeros(29)
    few = Pair("harmful", "t", "p", one, one, np.arange(29), "safety")
    found = gate.judge([few], margins={"safety": 0.5})
    assert found["criteria"]["safety"]["status"] == "too few"
    assert "29" in found["criteria"]["safety"]["reason"]
    same = Pair("harmful", "t", "p", np.zeros(90), np.zeros(90), np.arange(90) % 19, "safety")
    assert gate.judge([same])["criteria"]["safety"]["status"] == "too few"


def test_one_item_all_right_and_all_wrong_are_told_without_a_guess():
    one = Pair("accuracy", "t", "p", np.zeros(1), np.ones(1), np.arange(1), PRIMARY)
    [row] = gate.judge([one])["rows"]
    assert row["value"] == 1 and row["ci_low"] is None and row["status"] == "too few"
    assert "no interval" in gate.judge([one])["criteria"][PRIMARY]["reason"]
    for value in (0.0, 1.0):
        same = np.full(60, value)
        equal = Pair("accuracy", "t", "p", same, same, np.arange(60), PRIMARY)
        [row] = gate.judge([equal])["rows"]
        assert row["value"] == 0 and row["ci_low"] < 0 < row["ci_high"] and row["p_value"] == 1
        assert row["status"] == "not shown"
        flat = Pair("ece", "t", "p", same, same, np.arange(60), right=(same, same))
        assert gate.judge([flat])["rows"][0]["value"] == 0


def test_rows_have_the_stored_keys_and_only_what_is_shown_beside_is_adjusted_by_holm():
    generator = np.random.default_rng(9)
    beside = [Pair("accuracy", "t", f"p{k}", *shares(generator, 0.5, 0.6), clusters_of(N))
              for k in range(3)]  # fmt: skip
    found = gate.judge([*all_pairs(generator), *beside])
    assert all(list(row) == COMPARISON_KEYS for row in found["rows"])
    for row in found["rows"]:
        assert row["ci_low"] <= row["value"] <= row["ci_high"]
        if row["criterion"]:
            assert row["p_holm"] is None and row["status"] and row["bound"] is not None
        else:
            assert row["p_value"] <= row["p_holm"] <= 1 and row["status"] is None


def test_a_later_look_is_less_strict_and_its_interval_narrower():
    early, late = (judged(look=k, of_looks=3) for k in (1, 3))
    assert early["one_sided_level"] < late["one_sided_level"] < ALPHA
    widths = [f["rows"][0]["ci_high"] - f["rows"][0]["ci_low"] for f in (early, late)]
    assert widths[0] > widths[1]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"waive": ["accuracy"]}, "criterion 'accuracy'"),
        ({"waive": ["fairnes"]}, "did you mean 'fairness'"),
        ({"margins": {"safty": 0.1}}, "did you mean 'safety'"),
        ({"margins": {"safety": -0.1}}, "margin -0.1"),
        ({"margins": {"safety": float("nan")}}, "margin nan"),
        ({"look": 2}, "look 2 of 1"),
    ],
)
def test_what_cannot_be_meant_is_refused(settings, says):
    with pytest.raises(InputError, match=says):
        gate.judge([], **settings)
