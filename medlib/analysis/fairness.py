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

from medlib.analysis.robustness import check
from medlib.benchmark import calibration, statistics, swaps
from medlib.benchmark.estimates import DECIMALS, difference, estimate
from medlib.benchmark.measures import (
    OPTIONS,
    Measured,
    References,
    choices,
    clusters_of,
    normalised,
    rule_of,
)
from medlib.benchmark.probes import family
from medlib.corpus import demographics

Row = dict[str, Any]
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
    check(predictions, references)
    ordered = predictions.sort_values("item_id", kind="stable")
    chosen = ordered[ordered["protocol"].isin(OPTIONS)]
    kept = chosen[chosen["variant"].isin(["plain"]) | chosen["variant"].map(family).eq("swap")]
    found: list[Row] = []
    for _, part in kept.groupby(KEYS, sort=True):
        swapped = part.loc[part["variant"] != "plain", "item_id"]
        if len(swapped) and (part["variant"] == "plain").any():
            found += _swaps(part[part["item_id"].isin(swapped)], references, seed)
    plain = chosen[chosen["variant"] == "plain"]
    return {
        "swaps": found,
        "groups": _groups(plain, references, seed),
        "training": _named(training),
    }


def _swaps(part: pd.DataFrame, references: References, seed: int) -> list[Row]:
    """Return the rows of one model, task and protocol."""
    by = {str(name): _answers(rows, references) for name, rows in part.groupby("variant")}
    plain, start = by.pop("plain"), {name: str(part.iloc[0][name]) for name in KEYS}
    rows: list[Row] = []
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
    tested = [row[test] for row in rows for test in TESTS if row[test]["p_value"] is not None]
    for values, p in zip(tested, statistics.holm([v["p_value"] for v in tested]), strict=True):
        values["p_holm"] = float(f"{p:.4g}")
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
    share = estimate(_measured(new, "changed", both), clusters, seed) if n else {}
    row: Row = {"n": n, "too_small": n < FEWEST}
    row |= {name: share.get(name) for name in ("value", "ci_low", "ci_high")}
    for test in TESTS:
        found = {}
        if n >= FEWEST and test in rival:
            one, two = (_measured(frame, test, both) for frame in (new, rival))
            found = difference(one, two, clusters, seed)
        names = ("value", "ci_low", "ci_high", "p_value", "p_holm")
        row[test] = {name: found.get(name) for name in names}
    return row


def _measured(frame: pd.DataFrame, name: str, items: pd.Index) -> Measured:
    values = frame[name][items].to_numpy(float)
    return Measured(values, np.ones(len(values)), is_share=name != "confidence")


def _groups(plain: pd.DataFrame, references: References, seed: int) -> list[Row]:
    """Return plain accuracy on the items whose patient is of each group."""
    rows = []
    for keys, part in plain.groupby(KEYS, sort=True):
        right = pd.Series(choices(part, references) == part["gold"].to_numpy(), part.index)
        named = (
            part["item_id"]
            .map(lambda item: sorted(set(references[item]["demographics"])))
            .explode()
        )
        for label, some in named.dropna().groupby(named, sort=True):
            items = part.loc[some.index, "item_id"]
            values = Measured(right[some.index].to_numpy(float), np.ones(len(some)), is_share=True)
            found = estimate(values, clusters_of(items, references), seed)
            rows.append(
                dict(zip(KEYS, map(str, keys), strict=True))
                | {"named": str(label), "n": len(some), "too_small": len(some) < FEWEST}
                | {name: found[name] for name in ("value", "ci_low", "ci_high")}
            )
    return rows


def _named(training: list[dict[str, Any]]) -> list[Row]:
    """Return how many training records name each group: of those that name its kind at all."""
    if not training:
        return []
    table = demographics.balance(training)
    whole = {str(k): int(g["records"][g["value"] != "not named"].sum())
             for k, g in table.groupby("group")}  # fmt: skip
    rows = []
    for row in table.itertuples():
        n = len(training) if row.value == "not named" else whole[str(row.group)]
        low, high = statistics.wilson(int(row.records), n)
        values = {"value": row.records / n, "ci_low": low, "ci_high": high}
        rows.append(
            {"group": str(row.group), "named": str(row.value), "count": int(row.records), "n": n}
            | {name: round(float(v), DECIMALS) for name, v in values.items()}
        )
    return rows
