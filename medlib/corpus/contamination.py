"""Find official test items among what would be trained on, and refuse to train on one.

Every published definition is counted apart (leak_measures, word_runs). Not every one is acted on:
in clinical vignettes 13 shared words are mostly a set phrase ("his temperature is 37 C, pulse is
..."), so such a run is reported, and costs a training item only if it has words of its own.
"""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any

import pandas as pd

from medlib.corpus.leak_measures import (
    DISTINCT,
    EXACT,
    MEANING,
    NEAR,
    OPTIONS,
    PARAMETERS,
    SHARE,
    SHARED,
    SPAN,
    asked,
    near_copies,
    same_items,
    same_meaning,
    taught,
)
from medlib.corpus.sources import is_official_test, ledger_row
from medlib.corpus.word_runs import word_runs
from medlib.files import InputError

__all__ = ["EXACT", "PARAMETERS", "SHARED"]

Records = list[dict[str, Any]]
# Strongest first: the first one that holds is the ledger's reason.
DROPPED = (EXACT, OPTIONS, SHARE, NEAR, MEANING, DISTINCT)
DEFINITIONS = (*DROPPED, SPAN, SHARED)


def audit(
    training: Iterable[dict[str, Any]], protected: Iterable[dict[str, Any]], *, embed: bool = False
) -> Records:
    """Return every pair of a training item and a protected one that meets a definition.

    Args:
        embed: also compare meanings by the sentence model (loads torch, and takes far longer).

    Returns:
        {definition, training_id, protected_id, score}, sorted; whatever the order of the records.
    """
    left = sorted(training, key=lambda r: r["id"])
    right = sorted(protected, key=lambda r: r["id"])
    if not left or not right:
        return []
    measures = [same_items, word_runs, near_copies] + ([same_meaning] if embed else [])
    found = {name: pairs for measure in measures for name, pairs in measure(left, right).items()}
    return [
        {
            "definition": name,
            "training_id": left[i]["id"],
            "protected_id": right[j]["id"],
            "score": round(float(found[name][i, j]), 4),
        }
        for name in DEFINITIONS
        for i, j in sorted(found.get(name, {}))
    ]


def find_leaks(
    training: Iterable[dict[str, Any]],
    protected: Iterable[dict[str, Any]],
    *,
    definitions: Iterable[str] = DROPPED,
    embed: bool = False,
) -> Records:
    """Return the pairs of `audit` that make a training item a leak."""
    wanted = set(definitions)
    return [p for p in audit(training, protected, embed=embed) if p["definition"] in wanted]


def drop_leaks(
    rows: Records,
    protected: Iterable[dict[str, Any]] = (),
    *,
    definitions: Iterable[str] = DROPPED,
    embed: bool = False,
) -> tuple[Records, Records, Records]:
    """Return (records without leaking ones, ledger rows, pairs of every definition).

    Training items are held against the official tests among the rows. The decision on one item
    depends on it and the tests alone, not on the other training items.

    Args:
        protected: test items of data sets that are not among the rows.
        definitions: those that cost a training item its place.
        embed: as in `audit`.
    """
    official = [*protected, *(r for r in rows if is_official_test(r))]
    free = [r for r in rows if not is_official_test(r)]
    leaks = audit(free, official, embed=embed)
    wanted = set(definitions)
    reasons: dict[str, str] = {}
    for leak in leaks:
        if leak["definition"] in wanted:
            reasons.setdefault(leak["training_id"], f"official_test_{leak['definition']}")
    ledger = [ledger_row(r, "leak_audit", reasons[r["id"]]) for r in free if r["id"] in reasons]
    return [r for r in rows if r["id"] not in reasons], ledger, leaks


def refuse_leaks(training: Records, protected: Records) -> None:
    """Stop before an official test item, or a held-out one, is trained on.

    Raises:
        InputError: a training record is one of them, by id, split or a definition that drops.
    """
    held = {r["id"] for r in protected}
    leaking = {r["id"] for r in training if r["id"] in held or is_official_test(r)}
    official = [r for r in protected if is_official_test(r)]
    leaking |= {leak["training_id"] for leak in find_leaks(training, official)}
    if leaking:
        raise InputError(
            f"{len(leaking)} test items among the training records, first id {min(leaking)}",
            "none",
            "run notebook 01 again; it leaves them out",
        )


def table(leaks: Records, training: Records, protected: Records) -> pd.DataFrame:
    """Return, for each definition, training source and test source, the items that meet it.

    Shares are of all items of that training source and of that test source.
    """
    sources = {r["id"]: r["source"] for r in training}, {r["id"]: r["source"] for r in protected}
    sizes = [pd.Series(list(side.values())).value_counts() for side in sources]
    names = ["definition", "training source", "test source"]
    frame = pd.DataFrame(
        [
            (p["definition"], sources[0][p["training_id"]], sources[1][p["protected_id"]],
             p["training_id"], p["protected_id"])
            for p in leaks
        ],
        columns=[*names, "training items", "test items"],
    )  # fmt: skip
    counts = frame.groupby(names, as_index=False).nunique()
    counts["share of training"] = counts["training items"] / counts["training source"].map(sizes[0])
    counts["share of test"] = counts["test items"] / counts["test source"].map(sizes[1])
    order = counts["definition"].map({name: i for i, name in enumerate(DEFINITIONS)})
    return counts.iloc[order.argsort(kind="stable")].reset_index(drop=True)


def pairs_to_look_at(leaks: Records, records: Records, n: int = 3) -> pd.DataFrame:
    """Return both texts of the n strongest pairs of each definition, cut to the words they share.

    The shared words stand between » and «; texts are not escaped here.
    """
    known = {r["id"]: r for r in records}
    rows = []
    for name in DEFINITIONS:
        pairs = [p for p in leaks if p["definition"] == name]
        pairs.sort(key=lambda p: (-p["score"], p["training_id"], p["protected_id"]))
        for pair in pairs[:n]:
            left, right = known[pair["training_id"]], known[pair["protected_id"]]
            texts = _cut(taught(left), asked(right))
            rows.append((name, pair["score"], left["source"], right["source"], *texts))
    columns = ["definition", "score", "training source", "test source"]
    return pd.DataFrame(rows, columns=[*columns, "training item", "test item"])


def _cut(left: str, right: str, around: int = 60) -> list[str]:
    """Return both texts around their longest common run of words."""
    places = [[m.span() for m in re.finditer(r"\w+", text)] for text in (left, right)]
    first, second = (
        [text[start:end].casefold() for start, end in spans]
        for text, spans in zip((left, right), places, strict=True)
    )
    match = SequenceMatcher(None, first, second, autojunk=False).find_longest_match()
    cut = []
    for text, spans, at in zip((left, right), places, (match.a, match.b), strict=True):
        run = spans[at : at + match.size] or [(0, 0)]
        start, end = run[0][0], run[-1][1]
        before, after = text[max(0, start - around) : start], text[end : end + around]
        cut.append(f"{before}»{text[start:end]}«{after}".replace("\n", " ").strip())
    return cut


def touched(protected_ids: Iterable[str], leaks: Records) -> dict[str, list[str]]:
    """Return {protected id: definitions under which a training item meets it}, clean ones left out.

    Give it the pairs of the training items that stay; scores are then split into clean and touched.
    """
    wanted = set(protected_ids)
    found: dict[str, set[str]] = {}
    for leak in leaks:
        if leak["protected_id"] in wanted:
            found.setdefault(leak["protected_id"], set()).add(leak["definition"])
    return {name: sorted(found[name]) for name in sorted(found)}


def contents(leaks: Records, ledger: Records) -> dict[str, Any]:
    """Return what contamination.json keeps.

    Of each item, the strongest pair of each definition is listed. What a test item is touched by
    are the training items that stay: those in the ledger are not trained on.
    """
    dropped = {row["id"] for row in ledger}
    kept = [leak for leak in leaks if leak["training_id"] not in dropped]
    strongest: dict[tuple[str, str, str], dict[str, Any]] = {}
    for leak in sorted(leaks, key=lambda p: -p["score"]):
        for side in ("training_id", "protected_id"):
            strongest.setdefault((leak["definition"], side, leak[side]), leak)
    listed = {id(leak) for leak in strongest.values()}
    return {
        "definitions": {"all": list(DEFINITIONS), "dropped": list(DROPPED), **PARAMETERS},
        "leaks": [leak for leak in leaks if id(leak) in listed],
        "touched": touched({leak["protected_id"] for leak in kept}, kept),
    }
