"""The arms' difference, the stop rule and what was forgotten: known truths, and none of them."""

import json

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import arms, progressive
from medlib.files import InputError

RULE = {"alpha": 0.05, "rounds": 2, "patience": 2}
FLAT = {("start", 0): 0.5, ("progressive", 1): 0.5, ("progressive", 2): 0.5, ("random", 2): 0.5}


@pytest.fixture(scope="module")
def halves(synthetic):
    every = synthetic.items(288, specialties=6)
    return every[:144], every[144:], {r["id"]: r for r in every}


def found(synthetic, halves, skill, rng, **more):
    selection, report, known = halves
    predictions = synthetic(skill, selection, report, rng=rng, **more)
    return progressive.findings(predictions, known, {r["id"] for r in report}, **RULE)


def compared(synthetic, halves, skill, rng):
    """Return progressive - random, progressive - start, random - start on the report part."""
    selection, report, known = halves
    predictions = synthetic(skill, selection, report, rng=rng)
    judged = arms.rights(predictions[predictions["item_id"].isin({r["id"] for r in report})], known)
    sides = {a: arms.answers(judged, a, 2 * (a != "start")) for a in ("start", *arms.ARMS)}
    pairs = (("progressive", "random"), ("progressive", "start"), ("random", "start"))
    return [arms.difference(sides[a], sides[b], known) for a, b in pairs]


def test_planted_gain_is_within_its_interval_and_said(synthetic, halves):
    rng = np.random.default_rng(1)
    skill = FLAT | {("progressive", 2): 0.65}
    rows = [compared(synthetic, halves, skill, rng) for _ in range(100)]
    truths = (0.15, 0.15, 0.0)
    inside = [
        r[k]["ci_low"] <= truth <= r[k]["ci_high"] for r in rows for k, truth in enumerate(truths)
    ]
    assert sum(inside) >= 0.95 * 300, sum(inside)
    got = found(synthetic, halves, skill | {("progressive", 2): 0.75}, rng)
    assert got["verdict"].startswith("Data for weak specialties beats as much data at random: +")
    assert got["differences"][0]["value"] > 0 and len(got["accuracy"]) == 3
    json.dumps(got, allow_nan=False)


@pytest.mark.parametrize("draws", [50, pytest.param(150, marks=pytest.mark.slow)])
def test_without_a_difference_hardly_any_verdict(synthetic, halves, draws):
    rng = np.random.default_rng(2)
    rows = [compared(synthetic, halves, FLAT, rng) for _ in range(draws)]
    for place in range(3):
        said = sum(row[place]["verdict"] != "not distinguishable" for row in rows)
        assert said <= 0.06 * draws


@pytest.mark.slow
def test_without_a_difference_hardly_any_gain_or_forgetting(synthetic):
    rng, selection = np.random.default_rng(3), synthetic.items(96, specialties=3)
    known = {r["id"]: r for r in selection}
    gained = forgot = 0
    for _ in range(100):
        judged = arms.rights(synthetic(FLAT, selection, [], rng=rng), known)
        made = progressive.gains(judged, known, alpha=0.05, rounds=2)
        gained += any(row["gained"] for row in made)
        forgot += bool((arms.forgetting(judged, known, "progressive")["p_holm"] < 0.05).any())
    assert max(gained, forgot) <= 6, (gained, forgot)


def test_seeds_that_disagree_widen_the_interval_and_keep_the_level():
    """Clustered by item alone, the arms would differ in some 20 % of these draws."""
    rng = np.random.default_rng(3)
    names = [f"i{i}" for i in range(120)]
    known = {n: {"topic": "", "provenance": None, "id": n} for n in names}
    wrong, alone = 0, 0
    for _ in range(400):
        sides = [
            pd.DataFrame({s: (rng.random(120) < 0.5 + rng.normal(0, 0.04)) * 1.0 for s in (1, 2)},
                         index=names)
            for _ in range(2)
        ]  # fmt: skip
        both = arms.difference(*sides, known)
        wrong += both["verdict"] != "not distinguishable"
        one = arms.statistics.clustered_difference(
            sides[0].mean(axis=1), sides[1].mean(axis=1), np.array(names)
        )
        alone += one["verdict"] != "not distinguishable"
    assert wrong <= 0.06 * 400 < alone


def test_difference_by_hand_with_the_spread_of_two_seeds():
    names = list("abcdefgh")
    known = {n: {"topic": "", "provenance": None, "id": n} for n in names}
    first = pd.DataFrame({1: [1.0] * 8, 2: [1.0] * 4 + [0.0] * 4}, index=names)
    second = pd.DataFrame({1: [0.0] * 8, 2: [0.0] * 4 + [1.0] * 4}, index=names)
    got = arms.difference(first, second, known)
    assert (got["value"], got["by_seed"]) == (0.5, {"1": 1.0, "2": 0.0})
    one = arms.difference(first[[1]], second[[1]], known)
    assert one["ci_high"] - one["ci_low"] < got["ci_high"] - got["ci_low"] == 1.0 - got["ci_low"]
    assert got["ci_high"] == 1.0 and got["verdict"] == "not distinguishable" != one["verdict"]


def test_forgetting_is_measured_from_the_best_earlier_round(synthetic, halves):
    selection, report, known = halves
    skill = FLAT | {("start", 0): 0.1, ("progressive", 1): 0.9, ("progressive", 2): 0.3}
    predictions = synthetic(skill, selection, report, rng=np.random.default_rng(4), between=0.0)
    judged = arms.rights(
        predictions[predictions["item_id"].isin(r["id"] for r in selection)], known
    )
    table = arms.forgetting(judged, known, "progressive").set_index(["specialty", "round"])
    row = table.loc["all", 2]
    assert row["best"] == 1 and row["p_holm"] < 0.01
    assert row["change"] == pytest.approx(row["value"] - table.loc["all", 1]["value"], abs=2e-6)
    assert pd.isna(table.loc["all", 0]["change"]) and table.loc["all", 1]["change"] > 0
    got = progressive.findings(predictions, known, {r["id"] for r in report}, **RULE)
    assert {"all", 2} <= {value for row in got["forgotten"] for value in row.values()}
    assert set(table.index.get_level_values(0)) == {"all", *(f"s{k}" for k in range(6))}


@pytest.mark.parametrize(
    ("gained", "patience", "says"),
    [
        ([], 1, "nothing to add"), ([True], 1, "nothing to add"), ([False], 2, "nothing to add"),
        ([False], 1, "no significant gain in 1 round"), ([True, False], 2, "all rounds done"),
        ([False, False], 2, "no significant gain in 2 rounds"), ([False, True], 1, "all rounds"),
    ],
)  # fmt: skip
def test_why_it_stopped(gained, patience, says):
    assert progressive.reason(gained, 2, patience).startswith(says)


def test_all_right_and_all_wrong_are_told_and_nothing_tried_is_no_verdict(synthetic, halves):
    skill = {key: 2.0 if key[0] == "progressive" else -2.0 for key in FLAT}
    got = found(synthetic, halves, skill, np.random.default_rng(5))
    assert got["differences"][0]["value"] == 1.0 and "beats" in got["verdict"]
    assert (got["accuracy"]["progressive"]["value"], got["accuracy"]["start"]["value"]) == (1, 0)
    worse = {key: -value for key, value in skill.items()}
    assert "is worse than" in found(synthetic, halves, worse, np.random.default_rng(5))["verdict"]
    start = found(synthetic, halves, {("start", 0): 0.5}, np.random.default_rng(6))
    assert start["verdict"].startswith("Nothing was tried") and start["differences"] == []


BAD = {
    "report items asked in round 1": lambda f, r: pd.concat(
        [f, f[f["model"] == "start-seed-13"].assign(model="progressive-1-seed-13")]
    ).drop_duplicates(["model", "item_id"]),
    "answers of random in round 2": lambda f, r: f[f["model"] != "random-2-seed-14"],
    "answers of progressive in round 1": lambda f, r: f[
        ~f["model"].str.startswith("progressive-1")
    ],
    "answers of start in round 0": lambda f, r: f[
        (f["item_id"] != r[0]["id"]) | (f["model"] != "start-seed-13")
    ],
    "1 unknown items": lambda f, r: f.replace({"item_id": {r[0]["id"]: "x"}}),
    "1 answers given twice": lambda f, r: pd.concat([f, f[:1]]),
    "1 answers whose scores are missing or not finite": lambda f, r: f.assign(
        option_logprobs=[[float("nan")] * 4, *f["option_logprobs"][1:]]
    ),
    "predictions without an arm": lambda f, r: f.assign(model="tuned"),
}


@pytest.mark.parametrize("says", BAD)
def test_predictions_that_cannot_be_compared_are_refused(synthetic, halves, says):
    selection, report, known = halves
    good = synthetic(FLAT, selection, report, rng=np.random.default_rng(7))
    with pytest.raises(InputError, match=says):
        progressive.findings(BAD[says](good, report), known, {r["id"] for r in report}, **RULE)
