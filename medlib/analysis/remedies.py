"""A recipe change for each kind of mistake, and what it did where a run has tried it."""

from typing import Any

import pandas as pd

from medlib.analysis import tables
from medlib.analysis.error_kinds import KINDS
from medlib.benchmark.measures import References, clusters_of
from medlib.benchmark.scores import BASE
from medlib.files import InputError, nearest

BRIEF = (("03.num_beams", 4), ("03.length_penalty", 0.6))
LONGER = (("03.num_beams", 4), ("03.length_penalty", 1.4), ("03.max_new_tokens", 64))
LIKELIEST = (("03.num_beams", 4),)
REWORDED = (("01.augment_factor", 2),)
AGAIN = (("02.epochs", 2.0),)
MORE = (("01.train_share", 0.7),)
# kind: what to set (as `medlib run --set` takes it), and why that may help
REMEDIES: dict[str, tuple[tuple[tuple[str, Any], ...], str]] = {
    "wrong_fact": (MORE, "facts that were never trained on cannot be known: more of the pool"),
    "wrong_option": (MORE, "more of the pool; or leave it unanswered, by the abstention threshold"),
    "another_condition": (AGAIN, "the form is learned before the fact: another pass"),
    "partly_right": (AGAIN, "begun rightly and not ended so: another pass"),
    "misread_question": (REWORDED, "questions in other words, so that they are read to the end"),
    "negation": (REWORDED, "the same fact in other words"),
    "unit_or_dose": (AGAIN, "numbers are learned last"),
    "omission": (LONGER, "a length penalty above 1 prefers long answers, with room for them"),
    "commission": (BRIEF, "a length penalty below 1 ends the answer before it adds something"),
    "too_long": (BRIEF, "a length penalty below 1 prefers short answers"),
    "contradiction": (LIKELIEST, "the likeliest whole answer instead of the likeliest next word"),
    "invented_term": (LIKELIEST, "greedy words lead where no likely answer is"),
    "format": (AGAIN, "the form of an answer was not learned"),
    "unread": (AGAIN, "to name one of the options was not learned"),
    "reasoning_slip": (LIKELIEST, "the likeliest end of the chain"),
}
DECIMALS = 6


def check(remedies: dict[str, str], run: str) -> None:
    """Refuse links that cannot be what they say.

    Raises:
        InputError: a kind that is none, or the run itself as its own remedy.
    """
    for kind, other in remedies.items():
        if kind not in REMEDIES:
            raise InputError(f"remedies of '{kind}'", "a kind of mistake",
                             nearest(kind, list(REMEDIES)), "parameter remedies")  # fmt: skip
        if other == run:
            do = "name the run in which it was tried"
            raise InputError(f"run '{run}' as its own remedy", "another run", do)


def table(
    judged: pd.DataFrame,
    references: References,
    tried: dict[str, dict[str, Any]],
) -> list[dict[str, Any]]:
    """Return a row a kind of mistake that occurs: its remedy, and its state.

    Args:
        judged: of errors.classify; the answers of models other than the base count, or all.
        tried: {kind: {run, judged, params}} of the runs in which a remedy was tried; params is
            {number of notebook: its parameters}.
    """
    own = judged[judged["model"] != BASE]
    own = own if len(own) else judged
    counts = own["kind"].value_counts()
    rows = []
    for kind in KINDS:
        if kind not in REMEDIES or not (counts.get(kind) or kind in tried):
            continue
        settings, why = REMEDIES[kind]
        row = {"kind": kind, "count": int(counts.get(kind, 0)), "set": told(settings), "why": why,
               "state": "not yet tried", "compared": []}  # fmt: skip
        rows.append(row | (_tried(kind, own, references, tried[kind]) if kind in tried else {}))
    return rows


def told(settings: tuple[tuple[str, Any], ...]) -> str:
    """Return settings as words of the command line."""
    return " ".join(f"--set {name}={value}" for name, value in settings)


def _tried(
    kind: str, own: pd.DataFrame, references: References, other: dict[str, Any]
) -> dict[str, Any]:
    """Return the state of a remedy, and the kind's frequency there beside ours, paired by item."""
    run, params = other["run"], other["params"]
    unset = [
        (name, value)
        for name, value in REMEDIES[kind][0]
        if params.get(name.split(".")[0], {}).get(name.split(".")[1]) != value
    ]
    state = f"tried in run {run}"
    if unset:
        state += f", which has not set {told(tuple(unset)).replace('--set ', '')}"
    theirs = other["judged"]
    compared, refused = [], []
    for place, part in tables.by(own):
        same = theirs[(theirs[list(place)] == pd.Series(place)).all(axis=1)]
        if kind not in {*part["kind"], *same["kind"]}:
            continue
        if sorted(part["item_id"]) == sorted(same["item_id"]):
            compared.append(place | _paired(kind, part, same, references))
        else:
            where = " ".join(place.values())
            refused.append(f"{where}: {len(same)} items there, {len(part)} here")
    if refused:
        state += "; not compared, for want of the same items: " + "; ".join(refused)
    return {"state": state, "compared": compared}


def _paired(
    kind: str, ours: pd.DataFrame, theirs: pd.DataFrame, references: References
) -> dict[str, Any]:
    ours, theirs = (f.set_index("item_id").sort_index()["kind"] == kind for f in (ours, theirs))
    clusters = clusters_of(map(str, ours.index), references)
    return {
        "n": len(ours),
        "share": round(float(ours.mean()), DECIMALS),
        "share_there": round(float(theirs.mean()), DECIMALS),
        "there_minus_here": tables.paired(theirs, ours, clusters),
    }
