"""Bring two models' stored rows into one order, or say why they cannot be compared."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.benchmark.measures import References
from medlib.files import InputError, nearest

PLAIN, SWAP, SAMPLE = "plain", "swap", "sample"  # kinds of variants that are compared
Frames = dict[tuple[str, str, str], pd.DataFrame]  # by task, protocol and kind of variant


@dataclass(frozen=True)
class Side:
    """One model of one run.

    Attributes:
        name: RUN:MODEL.
        predictions: its rows of any variant.
        references: {item id: record}.
        flags: what 05 found in its answers (rows of flags.parquet); None if 05 has not run.
    """

    name: str
    predictions: pd.DataFrame
    references: References
    flags: list[dict[str, Any]] | None = None


def side(
    run: str,
    model: str,
    predictions: pd.DataFrame,
    references: References,
    flags: list[dict[str, Any]] | None = None,
) -> Side:
    """Return one model of a run's predictions.

    Raises:
        InputError: the run has no such model; those it has are named.
    """
    models = sorted(set(predictions["model"]))
    if model not in models:
        raise InputError(f"model '{model}' of run '{run}'", "one of it", nearest(model, models))
    mine = predictions[predictions["model"] == model]
    found = None if flags is None else [flag for flag in flags if flag["model"] == model]
    return Side(f"{run}:{model}", mine.fillna({"raw_text": ""}), references, found)


def matched(
    current: Side, candidate: Side, specialty: str = ""
) -> tuple[Frames, Frames, list[str]]:
    """Return both sides' rows by task, protocol and kind, in the same order, and notes.

    Probes (swaps, samples) that are not of the same items are left out, with a note.

    Raises:
        InputError: see findings.
    """
    before, after = (_groups(part, specialty) for part in (current, candidate))
    notes = [
        f"only {part.name} was asked {', '.join(place)}: not compared"
        for part, mine, other in ((current, before, after), (candidate, after, before))
        for place in sorted(mine.keys() - other.keys())
    ]
    shared = sorted(before.keys() & after.keys())
    if PLAIN not in {kind for _, _, kind in shared}:
        raise InputError(
            f"no task and protocol that both {current.name} and {candidate.name} were asked",
            "one or more", "run notebook 03 of both with the same tasks",
        )  # fmt: skip
    for place in list(shared):
        told = _differing(place, before[place], after[place], current, candidate)
        if told and place[2] == PLAIN:
            do = "ask both the same (same data, seed and limit in 01 and 03)"
            raise InputError(told, "the same items", do)
        if told:
            notes.append(f"{told}: not compared")
            shared.remove(place)
        elif place[2] == PLAIN:
            notes += _other_prompts(place, before[place], after[place])
    return {k: before[k] for k in shared}, {k: after[k] for k in shared}, notes


def _groups(part: Side, specialty: str) -> Frames:
    rows = part.predictions
    rows = rows.assign(kind=rows["variant"].str.split("-").str[0])
    rows = rows[rows["kind"].isin([PLAIN, SWAP, SAMPLE])]
    if specialty:
        if specialty not in (known := set(rows["specialty"])):
            told = f"no item of specialty '{specialty}' in {part.name}"
            raise InputError(told, "a specialty of its items", nearest(specialty, known))
        rows = rows[rows["specialty"] == specialty]
    tables.check(rows, part.references, part.name)
    rows = rows.sort_values(["item_id", "variant"])
    groups = tables.by(rows, ["task", "protocol", "kind"])
    return {(p["task"], p["protocol"], p["kind"]): frame for p, frame in groups}


def _differing(
    place: tuple[str, str, str], before: pd.DataFrame, after: pd.DataFrame, *sides: Side
) -> str:
    """Return in which way the items are not the same, with counts; "" where they are."""
    one, two = (set(zip(f["item_id"], f["variant"], strict=True)) for f in (before, after))
    if one != two:
        return (
            f"different items of {', '.join(place)}: {len(one - two)} only in {sides[0].name}, "
            f"{len(two - one)} only in {sides[1].name}, {len(one & two)} in both"
        )
    asked = ("question", "context", "options", "answer")
    changed = sum(
        any(sides[0].references[i][a] != sides[1].references[i][a] for a in asked)
        for i in before["item_id"].unique()
    )
    changed += int(np.sum(before["gold"].to_numpy() != after["gold"].to_numpy()))
    told = f"{changed} items of {', '.join(place)} with another question or right answer"
    return told if changed else ""


def _other_prompts(place: tuple[str, str, str], *both: pd.DataFrame) -> list[str]:
    one, two = (side["prompt_sha256"].to_numpy() for side in both)
    differ = int(np.sum(one != two))
    told = f"{', '.join(place[:2])}: {differ} of {len(one)} prompts differ (template or examples)"
    return [told] if differ else []
