"""Answers of the arms of progressive training, compared over items and training seeds.

Models are named by arm, round and training seed: start-seed-13, progressive-1-seed-13,
random-1-seed-13. Nothing here loads a model; the rounds themselves are in analysis.rounds.
"""

import itertools
import re
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.benchmark import statistics
from medlib.benchmark.measures import References, choices, cluster_of
from medlib.files import InputError

START, PROGRESSIVE, RANDOM = "start", "progressive", "random"
ARMS = (PROGRESSIVE, RANDOM)
TITLES = {START: "no more data", PROGRESSIVE: "data for weak specialties", RANDOM: "random data"}
NAME = re.compile(rf"({START}|{PROGRESSIVE}|{RANDOM})(?:-(\d+))?-seed-(\d+)")
DECIMALS = 6
Pair = tuple[str, int]  # arm and round


def name_of(arm: str, number: int, seed: int) -> str:
    """Return what a model is called in the predictions."""
    return f"{START}-seed-{seed}" if number == 0 else f"{arm}-{number}-seed-{seed}"


def rights(predictions: pd.DataFrame, references: References) -> pd.DataFrame:
    """Return a row a plain answer of the arms: arm, round, seed, item_id, specialty, right, read.

    Raises:
        InputError: no such answers, an unknown item, an item asked twice, or scores not finite.
    """
    named = predictions["model"].str.fullmatch(NAME.pattern)
    frame = predictions[named & (predictions["variant"] == "plain")].reset_index(drop=True)
    tables.check(frame, references, number="06")
    if frame.empty:
        raise InputError("predictions without an arm", "some", "run notebook 06 again")
    chosen = choices(frame, references)
    parts = frame["model"].str.extract(NAME.pattern)
    return pd.DataFrame(
        {
            "arm": parts[0], "round": parts[1].fillna(0).astype(int), "seed": parts[2].astype(int),
            "item_id": frame["item_id"], "specialty": frame["specialty"],
            "right": (chosen == frame["gold"]).astype(float), "read": chosen >= 0,
        }
    )  # fmt: skip


def answers(judged: pd.DataFrame, arm: str, number: int) -> pd.DataFrame:
    """Return 0 or 1 of each item (rows) under each training seed (columns); round 0 is the start.

    Raises:
        InputError: no answers of that arm and round, or other items for one seed than another.
    """
    own = START if number == 0 else arm
    part = judged[(judged["arm"] == own) & (judged["round"] == number)]
    wide = part.pivot(index="item_id", columns="seed", values="right")
    if part.empty or wide.isna().any(axis=None) or set(wide) != set(judged["seed"]):
        raise InputError(
            f"{len(part)} answers of {own} in round {number} for {len(set(judged['seed']))} seeds",
            "the same items for every seed", "run notebook 06 again",
        )  # fmt: skip
    return wide


def difference(first: pd.DataFrame, second: pd.DataFrame, references: References) -> dict[str, Any]:
    """Return first - second, paired over items and seeds, with a 95 % interval and verdict.

    Args:
        first, second: `answers` of two arms or rounds.

    Returns:
        value, ci_low, ci_high, p_value, n, clusters, seeds, by_seed and verdict. With one seed
        the interval holds for that seed alone.

    Raises:
        InputError: other items or seeds on the two sides, or fewer than two conditions.

    Source:
        the variance over conditions (statistics.clustered_difference) plus that over seeds, degrees
        of freedom by Satterthwaite 1946. Items alone err in 10 % where arms differ by 4 points from
        seed to seed by chance, this in 4 % (of 2 seeds; 7 % at 8 points, items alone 23 %).
    """
    from scipy.stats import t

    if not (first.index.equals(second.index) and list(first) == list(second)):
        raise InputError("other items or seeds of two arms", "the same", "run notebook 06 again")
    clusters = np.array([cluster_of(references[item]) for item in first.index])
    found = statistics.clustered_difference(first.mean(axis=1), second.mean(axis=1), clusters)
    gaps = (first - second).mean()
    seeds, value = len(gaps), found["value"]
    degrees = found["clusters"] - 1
    half = max(found["ci_high"] - value, value - found["ci_low"])  # one may be cut at 1
    items = (half / float(t.ppf((1 + statistics.LEVEL) / 2, degrees))) ** 2
    between = float(gaps.var(ddof=1)) / seeds if seeds > 1 else 0.0
    if between:
        freedom = (items + between) ** 2 / (items**2 / degrees + between**2 / (seeds - 1))
        error = float(np.sqrt(items + between))
        half = float(t.ppf((1 + statistics.LEVEL) / 2, freedom)) * error
        found["p_value"] = float(2 * t.sf(abs(value) / error, freedom))
        found |= {"ci_low": max(-1.0, value - half), "ci_high": min(1.0, value + half)}
        found["verdict"] = statistics.verdict(found["ci_low"], found["ci_high"])
    told = rounded(found)
    by_seed = {str(seed): round(float(gap), DECIMALS) for seed, gap in gaps.items()}
    return told | {"seeds": seeds, "by_seed": by_seed}


def rounded(found: dict[str, Any]) -> dict[str, Any]:
    """Return what a test found, rounded for the file; of a p-value four digits are kept."""
    told = {k: round(v, DECIMALS) if isinstance(v, float) else v for k, v in found.items()}
    return told | {"p_value": float(f"{found['p_value']:.4g}")}


def accuracy(wide: pd.DataFrame, references: References) -> dict[str, Any]:
    """Return value, ci_low, ci_high and n of the mean over seeds; clustered by condition."""
    shares = wide.mean(axis=1)
    clusters = np.array([cluster_of(references[item]) for item in wide.index])
    bounds = 0.0, 1.0  # one condition says nothing of others
    if len(set(clusters)) > 1:
        bounds = statistics.wilson_clustered(shares.to_numpy(), clusters)
    value, low, high = (round(float(v), DECIMALS) for v in (shares.mean(), *bounds))
    return {"value": value, "ci_low": low, "ci_high": high, "n": len(wide)}


def by_round(judged: pd.DataFrame, references: References, arm: str) -> pd.DataFrame:
    """Return a row a specialty (and "all") and round: accuracy with interval and n."""
    rows = []
    for number in range(int(judged["round"].max()) + 1):
        wide = answers(judged, arm, number)
        for specialty, items in _parts(judged).items():
            place = {"specialty": specialty, "round": number}
            rows.append(place | accuracy(wide.loc[wide.index.isin(items)], references))
    return pd.DataFrame(rows)


def _parts(judged: pd.DataFrame) -> dict[str, set[str]]:
    by = judged.groupby("specialty")["item_id"]
    return {"all": set(judged["item_id"])} | {str(name): set(part) for name, part in by}


def forgetting(judged: pd.DataFrame, references: References, arm: str) -> pd.DataFrame:
    """Return the forgetting matrix: `by_round` with each cell's change from its best earlier round.

    Columns best, change, p_holm: the earlier round of highest accuracy, the accuracy lost or won
    since, and Holm's p over every specialty and pair of rounds: the best of several is lucky, so
    each of them counts as tested.
    """
    table = by_round(judged, references, arm)
    cells = table.set_index(["specialty", "round"])["value"]
    rounds = [answers(judged, arm, n) for n in range(int(judged["round"].max()) + 1)]
    tested: dict[tuple[str, int, int], float] = {}
    for specialty, items in _parts(judged).items():
        parts = [wide.loc[wide.index.isin(items)] for wide in rounds]
        several = len({cluster_of(references[i]) for i in items}) > 1
        for early, late in itertools.combinations(range(len(rounds)), 2) if several else ():
            found = difference(parts[late], parts[early], references)
            tested[specialty, late, early] = found["p_value"]
    holm = [float(f"{p:.4g}") for p in statistics.holm(list(tested.values()))]
    adjusted: dict[Any, float] = dict(zip(tested, holm, strict=True))
    places = list(zip(table["specialty"], table["round"], strict=True))
    best: list[Any] = [
        max(((cells[name, n], n) for n in range(number)), default=(np.nan, None))
        for name, number in places
    ]
    table["best"] = pd.array([n for _, n in best], dtype="Int64")
    table["change"] = [
        round(now - was, DECIMALS) for now, (was, _) in zip(table["value"], best, strict=True)
    ]
    table["p_holm"] = [
        adjusted.get((*place, n)) for place, (_, n) in zip(places, best, strict=True)
    ]
    return table.astype({"p_holm": float})
