"""Does data for weak specialties help more than as much at random? Read from stored predictions."""

from typing import Any

import pandas as pd

from medlib.analysis.arms import (
    ARMS,
    PROGRESSIVE,
    RANDOM,
    START,
    accuracy,
    answers,
    difference,
    forgetting,
    rights,
)
from medlib.benchmark import statistics
from medlib.benchmark.measures import References
from medlib.files import InputError


def gains(
    judged: pd.DataFrame, references: References, *, alpha: float, rounds: int
) -> list[dict[str, Any]]:
    """Return, for each round there is, the progressive arm's gain over the round before.

    Each round is tested at alpha / rounds, so that all rounds together err in alpha at most.

    Args:
        judged: `rights` on the selection part.
        rounds: at most; those not reached have spent their share as well.
    """
    found = []
    for number in range(1, int(judged["round"].max()) + 1):
        now, before = (answers(judged, PROGRESSIVE, n) for n in (number, number - 1))
        gain = difference(now, before, references)
        gained = gain["value"] > 0 and gain["p_value"] <= alpha / rounds
        found.append({"round": number} | gain | {"level": alpha / rounds, "gained": gained})
    return found


def is_over(gained: list[bool], patience: int) -> bool:
    """Return whether the last `patience` rounds brought no significant gain."""
    return len(gained) >= patience and not any(gained[-patience:])


def findings(
    predictions: pd.DataFrame, references: References, report: set[str], *,
    alpha: float, rounds: int, patience: int,
) -> dict[str, Any]:  # fmt: skip
    """Return what findings.json keeps of the arms; all of it follows from the predictions.

    Args:
        report: ids of the items that only the last round was asked; the others steered.

    Raises:
        InputError: a round before the last that was asked a report item, or what `rights` and
            `answers` refuse.
    """
    judged = rights(predictions, references)
    seen = judged["item_id"].isin(report)
    steered, told = judged[~seen], judged[seen]
    last = int(steered["round"].max()) if len(steered) else 0
    early = sorted(set(told["round"]) - {0, last})
    if early:
        raise InputError(f"report items asked in round {early[0]}", "the last", "run 06 anew")
    gained = gains(steered, references, alpha=alpha, rounds=rounds)
    lost = forgetting(steered, references, PROGRESSIVE)
    lost = lost[(lost["change"] < 0) & (lost["p_holm"] < 1 - statistics.LEVEL)]
    sides = {arm: answers(told, arm, 0 if arm == START else last) for arm in (START, *ARMS)}
    pairs = [(PROGRESSIVE, RANDOM), (PROGRESSIVE, START), (RANDOM, START)] if last else []
    compared = [
        {"first": a, "second": b} | difference(sides[a], sides[b], references) for a, b in pairs
    ]
    unread = (~told["read"]).groupby(told["arm"]).sum()
    return {
        "verdict": verdict(compared),
        "rounds": last,
        "stopped": reason([row["gained"] for row in gained], rounds, patience),
        "accuracy": {
            arm: accuracy(wide, references) | {"unread": int(unread.get(arm, 0))}
            for arm, wide in sides.items()
        },
        "differences": compared,
        "gains": gained,
        "forgotten": lost[["specialty", "round", "best", "change", "p_holm"]].to_dict("records"),
    }


def reason(gained: list[bool], rounds: int, patience: int) -> str:
    """Return why no further round was made."""
    if is_over(gained, patience):
        return f"no significant gain in {patience} round{'s' * (patience > 1)}"
    return "all rounds done" if len(gained) == rounds else "nothing to add for a weak specialty"


def verdict(compared: list[dict[str, Any]]) -> str:
    """Return what may be said of weak specialties' data against as much at random."""
    if not compared:
        return "Nothing was tried: no specialty was shown to be weak, or the pool had none of it."
    found = compared[0]
    value, low, high = (100 * found[key] for key in ("value", "ci_low", "ci_high"))
    does = {"better": "beats", "worse": "is worse than"}.get(found["verdict"], "does not beat")
    seeds = f"{found['seeds']} training seed{'s' * (found['seeds'] > 1)}"
    return (
        f"Data for weak specialties {does} as much data at random: {value:+.1f} points "
        f"(95 % interval {low:+.1f} to {high:+.1f}, n = {found['n']:,}, {seeds})."
    )
