"""Does the patient's age, sex, origin or purse change the answer where it must not?

Reads the swaps that notebook 03 stored (benchmark.swaps). Each is compared with the control, a
sentence that cannot matter, on the same items, and the control with plain: what any added sentence
does is not laid on a group. Where no control was asked, all are compared with plain. Holm's family
is a model, task and protocol: all tests of all swaps. Fewer than FEWEST items are not tested.
"""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.analysis.tables import BOUNDS, Row
from medlib.benchmark import calibration, swaps
from medlib.benchmark.estimates import difference
from medlib.benchmark.measures import (
    OPTIONS,
    References,
    choices,
    clusters_of,
    normalised,
    rule_of,
)
from medlib.benchmark.probes import family
from medlib.corpus import demographics

KEYS = ["model", "task", "protocol"]
FEWEST = 30  # items of a group below which nothing is tested
CONTROL = f"swap-{swaps.CONTROL}"
TESTS = ("accuracy", "changed", "confidence")


def findings(
    predictions: pd.DataFrame,
    references: References,
    training: list[dict[str, Any]],
    *,
    seed: int,
) -> dict[str, list[Row]]:
    """Return what findings.json keeps of fairness, three lists of rows.

    `swaps`: how many answers differ from plain (`changed`), and how accuracy, that share and
    confidence differ from the rival's (`compared_to`), with interval, McNemar's p (clustered where
    items share a condition, and of confidence) and Holm's. `groups`: plain accuracy on the items
    that name a group. `training`: how often the training records name it.

    Args:
        references: {item id: record}; their demographics, and why a swap did not fit.
        training: the training records; without any the last list is empty.
        seed: of bootstraps.

    Raises:
        InputError: items that are not known, or scores that are not numbers.
    """
    tables.check(predictions, references)
    ordered = predictions.sort_values("item_id", kind="stable")
    chosen = ordered[ordered["protocol"].isin(OPTIONS)]
    kept = chosen[chosen["variant"].isin(["plain"]) | chosen["variant"].map(family).eq("swap")]
    found: list[Row] = []
    for place, part in tables.by(kept, KEYS):
        swapped = part.loc[part["variant"] != "plain", "item_id"]
        if len(swapped) and (part["variant"] == "plain").any():
            found += _swaps(place, part[part["item_id"].isin(swapped)], references, seed)
    plain = chosen[chosen["variant"] == "plain"]
    return {
        "swaps": found,
        "groups": _groups(plain, references),
        "training": _named(training),
    }


def _swaps(start: Row, part: pd.DataFrame, references: References, seed: int) -> list[Row]:
    """Return the rows of one model, task and protocol."""
    by = {str(name): _answers(rows, references) for name, rows in part.groupby("variant")}
    plain, rows = by.pop("plain"), []
    for name, frame in by.items():
        by[name] = frame.assign(changed=(frame["chosen"] != plain["chosen"][frame.index]) * 1.0)
    for name in sorted(by, key=lambda name: (name != CONTROL, name)):
        rival = CONTROL if CONTROL in by and name != CONTROL else "plain"
        swap = name.removeprefix("swap-")
        row = start | {"swap": swap, "group": swaps.read().get(swap, {}).get("group", "")}
        row |= {"compared_to": rival.removeprefix("swap-")}
        row |= _compared(by[name], by.get(rival, plain), references, seed)
        missing = sorted(set(plain.index) - set(by[name].index))
        rows.append(row | {"left_out": len(missing), "why": _reasons(missing, swap, references)})
    tables.add_holm(row[test] for row in rows for test in TESTS)
    return rows


def _answers(rows: pd.DataFrame, references: References) -> pd.DataFrame:
    """Return the choice, whether it is right (accuracy), and the confidence in it, by item."""
    scores = normalised(rows, rule_of(str(rows["protocol"].iloc[0])))
    judged = calibration.per_item(rows[["item_id", "gold"]].assign(scores=scores))
    judged = judged.assign(chosen=choices(rows, references), accuracy=judged["right"] * 1.0)
    return judged.set_index("item_id")


def _reasons(items: list[str], swap: str, references: References) -> dict[str, int]:
    if swap not in swaps.read():
        return {}
    return dict(sorted(Counter(swaps.why_not(references[i], swap) for i in items).items()))


def _compared(new: pd.DataFrame, rival: pd.DataFrame, references: References, seed: int) -> Row:
    """Return one swap's share of changed answers, and its differences from the rival.

    Plain has no changes to compare with: then that test is left out.
    """
    both = new.index.intersection(rival.index)
    clusters, n = clusters_of(both, references), len(both)
    share = tables.share_of(new["changed"][both], clusters) if n else dict.fromkeys(BOUNDS)
    row: Row = {"n": n, "too_small": n < FEWEST} | share
    for test in TESTS:
        found = {}
        if n >= FEWEST and test in rival:
            one, two = (tables.measured(frame[test][both]) for frame in (new, rival))
            found = difference(one, two, clusters, seed)
        row[test] = {name: found.get(name) for name in (*BOUNDS, "p_value")}
    return row


def _groups(plain: pd.DataFrame, references: References) -> list[Row]:
    """Return plain accuracy on the items whose patient is of each group."""
    rows = []
    for place, part in tables.by(plain, KEYS):
        right = pd.Series(choices(part, references) == part["gold"].to_numpy(), part.index)
        named = part["item_id"].map(lambda item: sorted(set(references[item]["demographics"])))
        named = named.explode().dropna()
        for label, some in named.groupby(named, sort=True):
            clusters = clusters_of(part.loc[some.index, "item_id"], references)
            told = {"named": str(label), "n": len(some), "too_small": len(some) < FEWEST}
            rows.append(place | told | tables.share_of(right[some.index], clusters))
    return rows


def _named(training: list[dict[str, Any]]) -> list[Row]:
    """Return how many training records name each group: of those that name its kind at all."""
    if not training:
        return []
    table = demographics.balance(training)
    named = table[table["value"] != "not named"].groupby("group")["records"].sum()
    rows = []
    for group, value, count in table[["group", "value", "records"]].values:
        n = len(training) if value == "not named" else named[group]
        told = tables.share_of(np.arange(n) < count)
        rows.append({"group": group, "named": value, "count": int(count), "n": int(n)} | told)
    return rows
