"""Build a test set from a run's records: drawn by specialty and topic, leak-checked, measured."""

import itertools
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import item_statistics, tables
from medlib.benchmark.estimates import difference, estimate
from medlib.benchmark.measures import References, clusters_of, measure
from medlib.benchmark.scores import BASE
from medlib.benchmark.tasks import chance_of
from medlib.corpus import contamination, duplicates
from medlib.corpus.splits import draw, group_of
from medlib.files import InputError, nearest

Records = list[dict[str, Any]]
DUPLICATE = "duplicate of another candidate"
WORDLESS = "no options"
CLOSED = ("credentialed", "data use agreement", "after registration")  # in a licence's words


def build(
    candidates: Records,
    training: Records,
    predictions: pd.DataFrame,
    *,
    n: int,
    seed: int,
    specialties: Iterable[str] = (),
) -> dict[str, Any]:
    """Return the chosen items and all that their data card tells.

    Args:
        candidates: records that were not trained on.
        training: what was trained on, or chose the model: items that it touches are left out.
        predictions: rows of records.PREDICTIONS of one task.
        specialties: those wanted; () for all.

    Raises:
        InputError: an unknown specialty, fewer items than asked, a licence that forbids it.
    """
    wanted = _of_specialties(candidates, list(specialties))
    clean, left_out, sharing = without_leaks(wanted, training)
    if not 1 <= n <= len(clean):
        told = ", ".join(f"{count} {reason}" for reason, count in sorted(left_out.items()))
        raise InputError(
            f"{len(clean)} items" + f" ({told} left out)" * bool(told), f"at least the {n} asked",
            "ask for fewer items or name more specialties",
        )  # fmt: skip
    closed = sorted({r["license"] for r in clean if any(w in r["license"] for w in CLOSED)})
    if closed:
        told = f"items under '{closed[0][:60]}'"
        raise InputError(told, "a licence that lets a test set be passed on", "use other sources")
    items = stratified(clean, n, seed)
    references = {r["id"]: r for r in items}
    rows = item_statistics.asked_all(predictions, references)
    right = item_statistics.matrix(rows)
    return {
        "items": items,
        "candidates": Counter(r["specialty"] for r in wanted),
        "left_out": left_out,
        "sharing": len(sharing & set(references)),
        "chance": chance_of(items),
        "positions": positions(items),
        "shortcuts": shortcuts(items, references),
        "raters": len(right),
        "item_statistics": item_statistics.of_items(right),
        "reliability": item_statistics.reliability(right),
        "baselines": baselines(rows, references, seed),
    }


def _of_specialties(candidates: Records, specialties: list[str]) -> Records:
    known = {r["specialty"] for r in candidates}
    for name in specialties:
        if name not in known:
            raise InputError(f"specialty '{name}'", "one of the candidates", nearest(name, known))
    return [r for r in candidates if not specialties or r["specialty"] in specialties]


def without_leaks(candidates: Records, training: Records) -> tuple[Records, Counter[str], set[str]]:
    """Return the items that can be used, by id; how many are left out for which reason; who shares.

    A training item meets them under no definition of the leak audit but the weakest: of 1,273
    items of MedQA's test 386 share 13 words with one, mostly set phrases; their ids are returned.
    Of items that ask the same, the one of smallest id stays.
    """
    optioned = [r for r in candidates if r["options"]]
    reasons = dict.fromkeys((r["id"] for r in candidates if not r["options"]), WORDLESS)
    pairs = contamination.audit(training, optioned)
    for pair in pairs:
        if pair["definition"] != contamination.SHARED:
            reasons.setdefault(pair["protected_id"], f"touched by training: {pair['definition']}")
    for pair in duplicates.find([r for r in optioned if r["id"] not in reasons]):
        reasons.setdefault(pair["right"], DUPLICATE)
    clean = [r for r in candidates if r["id"] not in reasons]
    sharing = {pair["protected_id"] for pair in pairs} - set(reasons)
    return sorted(clean, key=lambda r: r["id"]), Counter(reasons.values()), sharing


def allot(counts: dict[str, int], n: int, seed: int) -> dict[str, int]:
    """Return how many of n each stratum gives: one each where n allows, the rest by its size.

    Largest remainders, in whole numbers; ties by hash.
    """
    least = int(n >= len(counts))
    rest, total = n - least * len(counts), sum(counts.values()) - least * len(counts)
    if not total:
        return dict.fromkeys(counts, least)
    shares = {name: divmod(rest * (count - least), total) for name, count in counts.items()}
    order = sorted(shares, key=lambda name: (-shares[name][1], draw(seed, name)))
    more = set(order[: rest - sum(whole for whole, _ in shares.values())])
    return {name: least + whole + (name in more) for name, (whole, _) in shares.items()}


def stratified(rows: Records, n: int, seed: int) -> Records:
    """Return n records, by id: drawn in proportion by specialty, within it by topic."""
    chosen: Records = []
    specialties = _grouped(rows, lambda r: r["specialty"])
    sizes = allot({name: len(part) for name, part in specialties.items()}, n, seed)
    for specialty, part in specialties.items():
        topics = _grouped(part, group_of)
        counts = {name: len(found) for name, found in topics.items()}
        for topic, count in allot(counts, sizes[specialty], seed).items():
            chosen += sorted(topics[topic], key=lambda r: draw(seed, r["id"]))[:count]
    return sorted(chosen, key=lambda r: r["id"])


def _grouped(rows: Records, name: Callable[[dict[str, Any]], str]) -> dict[str, Records]:
    return {key: list(part) for key, part in itertools.groupby(sorted(rows, key=name), name)}


def positions(items: Records) -> dict[str, Any]:
    """Return how often each position is right, how often by chance, and chi-square's p-value."""
    from scipy.stats import chisquare

    most = max(len(r["options"]) for r in items)
    found = [sum(r["answer_index"] == place for r in items) for place in range(most)]
    sizes = [len(r["options"]) for r in items]
    expected = [sum(1 / size for size in sizes if size > place) for place in range(most)]
    test = chisquare(found, expected)
    return {
        "right": found, "expected": expected, "n": len(items),
        "chi_square": round(float(test.statistic), 6), "p_value": float(f"{test.pvalue:.4g}"),
    }  # fmt: skip


def shortcuts(items: Records, references: References) -> list[dict[str, Any]]:
    """Return what one gets right without reading: always the longest option, always one letter.

    Of equally long options the first is taken; the letter is the one that is right most often.
    """
    gold = np.array([r["answer_index"] for r in items])
    longest = np.array([int(np.argmax([len(o) for o in r["options"]])) for r in items])
    commonest = int(np.argmax(np.bincount(gold)))
    clusters = clusters_of([r["id"] for r in items], references)
    rows = []
    for name, chosen in (("longest option", longest), ("commonest letter", commonest)):
        share = tables.share_of(gold == chosen, clusters)
        rows.append({"always": name, "n": len(items)} | share)
    return rows


def baselines(rows: pd.DataFrame, references: References, seed: int) -> list[dict[str, Any]]:
    """Return each rater's accuracy on exactly these items; paired differences to the base model.

    Args:
        rows: of item_statistics.asked_all.
    """
    told = []
    for protocol, group in rows.groupby("protocol", sort=True):
        parts: dict[Hashable, pd.DataFrame] = dict(iter(group.groupby("model", sort=True)))
        found = {model: measure(part, references)["accuracy"] for model, part in parts.items()}
        for model, values in found.items():
            clusters = clusters_of(parts[model]["item_id"], references)
            how = parts[model].iloc[0]
            row = {"protocol": protocol, "model": model, "n": len(clusters)}
            row |= {"shots": int(how["shots"]), "dtype": how["dtype"]}
            row |= estimate(values, clusters, seed)
            if model != BASE and BASE in found:
                row["difference"] = difference(values, found[BASE], clusters, seed)
            told.append(row)
    return told
