"""Train on one group, ask about all: what carries over between data sets or specialties."""

from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.analysis.arms import rounded
from medlib.benchmark import statistics
from medlib.benchmark.measures import References, choices, cluster_of
from medlib.corpus import splits
from medlib.files import InputError, nearest

Records = list[dict[str, Any]]
Groups = dict[str, list[str]]  # name: specialties, or sources
TASK, NONE, DEALT = "transfer", "none", 3
DECIMALS = 6


def groups_of(records: Records, asked: Groups, *, seed: int) -> Groups:
    """Return the asked groups, checked; without any, each source, or DEALT drawn ones of one.

    Raises:
        InputError: fewer than two groups, an unknown member, or one in two groups.
    """
    found = {field: sorted({r[field] for r in records}) for field in ("source", "specialty")}
    if not asked and len(found["source"]) > 1:
        return {name: [name] for name in found["source"]}
    if not asked:
        drawn = sorted(found["specialty"], key=lambda name: splits.draw(seed, name))
        asked = {f"group-{k + 1}": sorted(drawn[k::DEALT]) for k in range(DEALT)}
    members = [name for part in asked.values() for name in part]
    known = {*found["source"], *found["specialty"]}
    for name in members:
        if name not in known:
            raise InputError(f"'{name}' of a group", "a known one", nearest(name, known))
    if len(asked) < 2 or not all(asked.values()) or len(set(members)) < len(members):
        found_there = f"{len(asked)} groups of {[*map(len, asked.values())]} members"
        raise InputError(found_there, "two or more, none empty, no member twice", "mend transfer")
    return asked


def of_group(records: Records, members: list[str]) -> Records:
    """Return the records of a group's specialties or sources."""
    return [r for r in records if r["specialty"] in members or r["source"] in members]


def draw(records: Records, groups: Groups, items: int, *, seed: int) -> dict[str, Records]:
    """Return as many records of each group, drawn by hash; at most `items` (0 for no limit).

    Raises:
        InputError: a group without any.
    """
    parts = {name: of_group(records, members) for name, members in groups.items()}
    least = min(parts, key=lambda name: len(parts[name]))
    if not parts[least]:
        raise InputError(f"no record of group '{least}'", "one or more", "mend transfer")
    n = min(items or len(parts[least]), len(parts[least]))
    order = {name: sorted(p, key=lambda r: splits.draw(seed, r["id"])) for name, p in parts.items()}
    return {name: sorted(part[:n], key=lambda r: r["id"]) for name, part in order.items()}


def rights(predictions: pd.DataFrame, references: References, groups: Groups) -> pd.DataFrame:
    """Return a row an answer: trained (a group, or "none" for the base), tested, item_id, right.

    Raises:
        InputError: a model without answers, other items for one than for another, or scores that
            are not finite.
    """
    frame = predictions[(predictions["task"] == TASK) & (predictions["variant"] == "plain")]
    tables.check(frame, references, number="06")
    names = {f"{TASK}-{group}": group for group in groups} | {"base": NONE}
    asked = {model: tuple(sorted(part["item_id"])) for model, part in frame.groupby("model")}
    if asked.keys() != names.keys() or len(set(asked.values())) != 1:
        raise InputError(
            f"transfer answers of {sorted(asked)}", f"the same items of {sorted(names)}",
            "run notebook 06 again",
        )  # fmt: skip
    member = {name: group for group, part in groups.items() for name in part}
    known = [references[item] for item in frame["item_id"]]
    return pd.DataFrame(
        {
            "trained": frame["model"].map(names).to_numpy(),
            "tested": [member.get(r["specialty"]) or member[r["source"]] for r in known],
            "item_id": frame["item_id"].to_numpy(),
            "right": (choices(frame, references) == frame["gold"]).to_numpy(float),
        }
    )


def matrix(judged: pd.DataFrame, references: References) -> pd.DataFrame:
    """Return a row a trained and tested group: accuracy with interval (clustered) and n."""
    rows = []
    for place, part in tables.by(judged, ["trained", "tested"]):
        clusters = np.array([cluster_of(references[item]) for item in part["item_id"]])
        several = len(set(clusters)) > 1
        right = part["right"].to_numpy()
        low, high = statistics.wilson_clustered(right, clusters) if several else (0.0, 1.0)
        told = [round(float(v), DECIMALS) for v in (right.mean(), low, high)]
        rows.append(place | dict(zip(tables.BOUNDS, told, strict=True)) | {"n": len(part)})
    return pd.DataFrame(rows)


def findings(predictions: pd.DataFrame, references: References, groups: Groups) -> dict[str, Any]:
    """Return what findings.json keeps: the matrix, what an own group is ahead, and the groups."""
    judged = rights(predictions, references, groups)
    table = matrix(judged, references).to_dict("records")
    return {"matrix": table, "own": ahead(judged, references, groups), "groups": groups}


def ahead(judged: pd.DataFrame, references: References, groups: Groups) -> list[dict[str, Any]]:
    """Return how far the adapter of an item's own group is ahead of the mean of the others.

    Paired item by item; over all items, and for each group with Holm's p. It holds for one
    training seed.
    """
    wide = judged.pivot(index="item_id", columns="trained", values="right")
    home = judged.drop_duplicates("item_id").set_index("item_id")["tested"].reindex(wide.index)
    mine = np.array([wide.at[item, group] for item, group in home.items()])
    others = (wide[[*groups]].sum(axis=1).to_numpy() - mine) / (len(groups) - 1)
    clusters = np.array([cluster_of(references[item]) for item in wide.index])
    rows: list[dict[str, Any]] = []
    for name in ("all", *groups):
        kept = (home == name).to_numpy() | (name == "all")
        if len(set(clusters[kept])) > 1:
            found = statistics.clustered_difference(mine[kept], others[kept], clusters[kept])
            rows.append({"group": name} | rounded(found))
    tables.add_holm(row for row in rows if row["group"] != "all")
    return rows
