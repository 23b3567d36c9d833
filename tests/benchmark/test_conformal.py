"""Answer sets against plain loops, against the promise of coverage, and bad input."""

import math

import numpy as np
import pandas as pd
import pytest
from scipy.stats import betabinom

from medlib.benchmark import calibration, conformal
from medlib.files import InputError

CASES = 1000


def items(seed, n, *, prefix="", rounded=3, spread=1.5):
    """Return items with 2 to 5 options of which the right one is drawn from their softmax."""
    draw = np.random.default_rng(seed)
    scores = [draw.normal(0, spread, draw.integers(2, 6)).round(rounded) for _ in range(n)]
    gold = [int(draw.choice(len(s), p=np.exp(s) / np.exp(s).sum())) for s in scores]
    ids = [f"{prefix}{i}" for i in range(n)]
    return pd.DataFrame({"item_id": ids, "scores": scores, "gold": gold})


def softmax(scores):
    shifted = [math.exp(s - max(scores)) for s in scores]
    return [e / sum(shifted) for e in shifted]


def mass_to(p, option):
    """Return the probability of the options down to this one, the first of equals first."""
    order = sorted(range(len(p)), key=lambda k: (-p[k], k))
    return sum(p[k] for k in order[: order.index(option) + 1])


def plain_sets(fitted, judged, tenths, adaptive):
    """Angelopoulos and Bates 2023, step by step; alpha in tenths, so that ranks are exact."""
    strange = []
    for scores, gold in zip(fitted["scores"], fitted["gold"], strict=True):
        p = softmax(scores)
        strange.append(mass_to(p, gold) if adaptive else 1 - p[gold])
    n = len(strange)
    rank = -(-(n + 1) * (10 - tenths) // 10)  # the ceiling of (n + 1) (1 - alpha)
    found = []
    for scores in judged["scores"]:
        p = softmax(scores)
        if rank > n:
            found.append(set(range(len(p))))
            continue
        level = sorted(strange)[rank - 1]
        if not adaptive:
            found.append({k for k in range(len(p)) if 1 - p[k] <= level + 1e-12})
            continue
        chosen, reached = set(), 0.0
        for k in sorted(range(len(p)), key=lambda k: (-p[k], k)):
            if reached >= level - 1e-12:
                break
            chosen.add(k)
            reached += p[k]
        found.append(chosen)
    return found


@pytest.mark.parametrize("adaptive", [False, True])
def test_sets_are_the_plain_loops(adaptive):
    for seed in range(CASES):
        fitted = items(seed, 1 + seed % 23, prefix="f", rounded=seed % 4)
        judged = items(seed + CASES, 3, rounded=seed % 4)
        tenths = 1 + seed % 5
        found = conformal.answer_sets(fitted, judged, alpha=tenths / 10, adaptive=adaptive)
        wanted = plain_sets(fitted, judged, tenths, adaptive)
        assert [set(np.flatnonzero(s)) for s in found] == wanted


def test_by_hand_with_four_known_items():
    # right options of probability 0.9, 0.8, 0.6, 0.3; alpha 0.4: the third of four, 0.6 is enough
    known = [0.9, 0.8, 0.6, 0.3]
    fitted = pd.DataFrame({
        "item_id": list("abcd"), "scores": [np.log([p, 1 - p]) for p in known], "gold": [0] * 4,
    })  # fmt: skip
    judged = pd.DataFrame({
        "item_id": list("xyz"), "gold": [0, 0, 0],
        "scores": [np.log([0.7, 0.3]), np.log([0.45, 0.55]), np.log([0.61, 0.39])],
    })  # fmt: skip
    found = conformal.answer_sets(fitted, judged, alpha=0.4)
    assert [s.tolist() for s in found] == [[True, False], [False, False], [True, False]]
    everything = conformal.answer_sets(fitted, judged, alpha=0.1)  # too few to promise 90 %
    assert all(s.all() for s in everything)


@pytest.mark.parametrize("adaptive", [False, True])
@pytest.mark.parametrize("alpha", [0.1, 0.2])
def test_sets_hold_the_right_option_as_often_as_promised(adaptive, alpha):
    """Over splits the coverage of LAC is beta-binomial: its mean must lie in that band."""
    pool, n, m, splits = items(7, 1200, rounded=9), 150, 150, 200
    draw, covered = np.random.default_rng(8), []
    for _ in range(splits):
        order = draw.permutation(len(pool))
        fitted, judged = pool.iloc[order[:n]], pool.iloc[order[n : n + m]]
        sets = conformal.answer_sets(fitted, judged, alpha=alpha, adaptive=adaptive)
        covered.append(np.mean([s[g] for s, g in zip(sets, judged["gold"], strict=True)]))
    below = math.floor((n + 1) * alpha)
    band = betabinom(m, n + 1 - below, below)
    error = band.std() / m / np.sqrt(splits)
    assert np.mean(covered) > 1 - alpha - 3 * error
    if not adaptive:  # whole options: APS reaches further than the level
        assert np.mean(covered) < band.mean() / m + 3 * error
        assert np.std(covered) == pytest.approx(band.std() / m, rel=0.2)


def test_heat_changes_the_sets_as_it_changes_the_chances():
    fitted, judged = items(1, 50, prefix="f"), items(2, 20)
    hot = conformal.answer_sets(fitted, judged, adaptive=True, heat=3.0)
    scaled = [f.assign(scores=[s / 3.0 for s in f["scores"]]) for f in (fitted, judged)]
    wanted = conformal.answer_sets(*scaled, adaptive=True)
    assert all((a == b).all() for a, b in zip(hot, wanted, strict=True))


def test_coverage_of_each_specialty_and_of_all():
    sets = [np.array(s, bool) for s in ([1, 0], [1, 1], [0, 0, 0], [0, 1], [1, 0, 1], [1, 0])]
    gold = [0, 1, 2, 0, 0, 0]
    groups = ["cardiology"] * 4 + ["urology", "urology"]
    clusters = np.array(["a", "a", "b", "c", "d", "d"])
    found = conformal.coverage(sets, gold, groups, clusters).set_index("group")
    assert found["n"].to_dict() == {"all": 6, "cardiology": 4, "urology": 2}
    assert found["value"].to_dict() == {"all": 4 / 6, "cardiology": 0.5, "urology": 1.0}
    sizes = {"all": 7 / 6, "cardiology": 1.0, "urology": 1.5}
    assert found["size"].to_dict() == pytest.approx(sizes)
    assert found.loc["cardiology", ["empty", "single"]].tolist() == [0.25, 0.5]
    assert found.loc["urology", ["ci_low", "ci_high", "size_low", "size_high"]].tolist() == [
        0, 1, 0, 3,
    ]  # one condition says nothing of others  # fmt: skip
    inside = found["ci_low"].le(found["value"]) & found["value"].le(found["ci_high"])
    assert (inside & found["size_low"].le(found["size"])).all()
    assert found["size"].le(found["size_high"]).all()


def test_bad_input_is_refused_in_one_line():
    fitted, judged = items(1, 5, prefix="f"), items(2, 5)
    with pytest.raises(InputError, match="5 items both fitted on and judged"):
        conformal.answer_sets(fitted, fitted)
    for alpha in (0, 1, -0.1, math.nan):
        with pytest.raises(InputError, match="between 0 and 1"):
            conformal.answer_sets(fitted, judged, alpha=alpha)
    broken = judged.assign(scores=[[math.nan, 0.0]] * 5)
    with pytest.raises(InputError, match="5 numbers not finite"):
        conformal.answer_sets(fitted, broken)
    with pytest.raises(InputError, match="columns of"):
        conformal.answer_sets(fitted[:0], judged)
    with pytest.raises(InputError, match="of 2 sets"):
        conformal.coverage([np.array([True])] * 2, [0], ["a"], np.array(["x"]))


def test_halves_and_sets_go_together():
    every = items(3, 60)
    half = calibration.halves(every["item_id"])
    sets = conformal.answer_sets(every[half], every[~half])
    assert len(sets) == (~half).sum()
    assert [len(s) for s in sets] == [len(s) for s in every[~half]["scores"]]
