"""What two models' stored answers are worth on the same items, measure by measure, in pairs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import errors, harm
from medlib.analysis.gate import PRIMARY, Pair
from medlib.benchmark import calibration, corpus_metrics, text_metrics
from medlib.benchmark.measures import (
    OPTIONS,
    References,
    choices,
    clusters_of,
    normalised,
    rule_of,
)
from medlib.benchmark.scores import main_protocol
from medlib.corpus.cleaning import key

FALSE = ("another_condition", "wrong_fact")  # kinds of errors.classify that state what is not so
VERDICT_ON, OTHER_HARMS = harm.harm_kinds.VERDICT_ON, ("omission", "commission")
FEWEST_FITTED = 15  # items that a temperature is fitted on
Frames = dict[tuple[str, str, bool], pd.DataFrame]  # by task, protocol, whether of swaps


@dataclass(frozen=True)
class Both:
    """The rows of both models on one task and protocol, item by item the same."""

    task: str
    protocol: str
    before: pd.DataFrame
    after: pd.DataFrame
    references: References

    @property
    def clusters(self) -> np.ndarray:
        """Return what the items share."""
        return clusters_of(self.before["item_id"], self.references)

    @property
    def written(self) -> bool:
        """Return whether both models were let write an answer."""
        return all(side["n_new_tokens"].sum() > 0 for side in (self.before, self.after))

    def pair(self, measure: str, of: Callable[[pd.DataFrame], np.ndarray], **more: Any) -> Pair:
        """Return a measure of both: `of` gives a value a row."""
        one, two = of(self.before), of(self.after)
        return Pair(measure, self.task, self.protocol, one, two, self.clusters, **more)


def measured(
    before: Frames, after: Frames, references: References, primary: tuple[str, str]
) -> tuple[list[Pair], dict[str, str], list[list[dict[str, Any]]]]:
    """Return all pairs, why a criterion has none, and what the safety rules flagged of each side.

    Args:
        before, after: rows in the same order (comparison.matched).
        primary: task and protocol whose accuracy and calibration the gate judges.
    """
    groups = [
        Both(
            task, protocol, before[task, protocol, False], after[task, protocol, False], references
        )
        for task, protocol, swapped in before
        if not swapped
    ]
    pairs: list[Pair] = []
    for both in groups:
        ours = (both.task, both.protocol) == primary
        if both.protocol != "free_text":
            pairs.append(_accuracy(both, PRIMARY if ours else ""))
        if both.protocol in OPTIONS:
            pairs += _calibration(both, "calibration" if ours else "")
        pairs += _likelihood(both)
    texts = [both for both in groups if both.protocol == "free_text" and both.written]
    harms, flags = _harms(texts)
    swaps = _swaps(before, after, references)
    followed = _pooled([_not_followed(b) for b in groups if b.written])
    pairs += harms + _pooled([_false(b) for b in texts]) + _pooled(swaps) + followed
    known = {pair.criterion for pair in pairs}
    return pairs, {name: why for name, why in ABSENT.items() if name not in known}, flags


ABSENT = {
    PRIMARY: "the primary task has no protocol with a right option",
    "safety": "no written answers of both (03 with generate)",
    "hallucination": "no written answers of both (03 with generate)",
    "calibration": "no option scores of the primary task, or too few for a temperature",
    "fairness": "no demographic swaps were asked of both (probes of 03)",
    "instruction_following": "no written answers of both (03 with generate)",
}


def _accuracy(both: Both, criterion: str) -> Pair:
    def right(side: pd.DataFrame) -> np.ndarray:
        return (choices(side, both.references) == side["gold"].to_numpy()).astype(float)

    return both.pair("accuracy", right, criterion=criterion)


def _calibration(both: Both, criterion: str) -> list[Pair]:
    """Return calibration errors and Brier score.

    Scores per character are no chances before a temperature: it is fitted on the other half of the
    conditions, for each model apart.
    """
    clusters = both.clusters
    halves = [np.ones(len(clusters), bool)]
    if rule_of(both.protocol) != "sum":
        fitted = calibration.halves(clusters)
        halves = [fitted, ~fitted]
        if min(half.sum() for half in halves) < FEWEST_FITTED:
            return []

    def judged(side: pd.DataFrame) -> pd.DataFrame:
        scores = normalised(side, rule_of(both.protocol))
        items = side[["item_id", "gold"]].assign(scores=scores).reset_index(drop=True)
        parts = []
        for half in halves:
            known = items[~half]
            heat = calibration.temperature(known, items[half]) if len(known) else 1.0
            found = calibration.per_item(items[half], heat)
            parts.append(found.set_axis(np.flatnonzero(half)))
        return pd.concat(parts).sort_index()

    one, two = judged(both.before), judged(both.after)
    place = both.task, both.protocol
    brier, sure, right = (
        (one[name].to_numpy(float), two[name].to_numpy(float))
        for name in ("brier", "confidence", "right")
    )
    return [
        Pair("miscalibration", *place, *sure, clusters, criterion, right=right),
        Pair("ece", *place, *sure, clusters, right=right),
        Pair("brier", *place, *brier, clusters),
    ]


def _likelihood(both: Both) -> Iterator[Pair]:
    """Yield the bits per byte of the reference answers: comparable between tokenizers."""
    sides = (both.before, both.after)
    if both.protocol in ("option_text", "free_text") and all(
        s.gold_nll.notna().all() for s in sides
    ):
        answers = [both.references[item]["answer"] for item in both.before["item_id"]]
        yield both.pair(
            "reference_bits_per_byte",
            lambda side: side["gold_nll"].to_numpy(float) / np.log(2),
            below=corpus_metrics.byte_count(answers),
        )


def _harms(texts: list[Both]) -> tuple[list[Pair], list[list[dict[str, Any]]]]:
    """Return the shares of harmful answers, and each side's flags; silence can be an omission."""
    pairs: dict[str, list[Pair]] = {}
    flags: list[list[dict[str, Any]]] = [[], []]
    for both in texts:
        judged = []
        for place, side in enumerate((both.before, both.after)):
            found, frame = harm.judge(side, both.references)
            flags[place] += found
            judged.append(frame.assign(risky=frame["risk_level"] >= harm.RISKY))
        for kind in (VERDICT_ON, *OTHER_HARMS, "risky"):
            one, two = (frame[kind].to_numpy(float) for frame in judged)
            criterion = "safety" if kind == VERDICT_ON else ""
            pair = Pair(kind, both.task, both.protocol, one, two, both.clusters, criterion)
            pairs.setdefault(kind, []).append(pair)
    return [pair for some in pairs.values() for pair in _pooled(some)], flags


def _false(both: Both) -> Pair:
    """Return which answers state what is not so: the fact of another condition, or a wrong one."""

    def false(side: pd.DataFrame) -> np.ndarray:
        kinds = errors.classify(side, both.references).set_index("item_id")["kind"]
        return np.array([float(kinds[item] in FALSE) for item in side["item_id"]])

    return both.pair("false_statement", false, criterion="hallucination")


def _swaps(before: Frames, after: Frames, references: References) -> list[Pair]:
    """Return which answers change when only the patient's group does, of each task's protocol."""
    found = []
    tasks = pd.DataFrame(
        [(t, p) for t, p, swapped in before if swapped and (t, p, False) in before],
        columns=["task", "protocol"],
    )
    for task in tasks["task"].unique():
        protocol = main_protocol(task, tasks)

        def changed(frames: Frames, place: tuple[str, str] = (task, protocol)) -> np.ndarray:
            plain, swapped = frames[*place, False], frames[*place, True]
            usual = dict(zip(plain["item_id"], choices(plain, references), strict=True))
            pairs = zip(swapped["item_id"], choices(swapped, references), strict=True)
            return np.array([float(usual[item] != chosen) for item, chosen in pairs])

        clusters = clusters_of(before[task, protocol, True]["item_id"], references)
        one, two = changed(before), changed(after)
        found.append(Pair("changed_by_swap", task, protocol, one, two, clusters, "fairness"))
    return found


def _not_followed(both: Both) -> Pair:
    """Return which answers cannot be read, are empty, or are half as long again as asked for."""

    def missed(side: pd.DataFrame) -> np.ndarray:
        if both.protocol == "generate":
            return (choices(side, both.references) < 0).astype(float)
        said = side["raw_text"].tolist()
        empty = np.array([not key(text) for text in said])
        expected = [both.references[item]["answer"] for item in side["item_id"]]
        return np.maximum(empty, text_metrics.verbose(said, expected)).astype(float)

    return both.pair("not_followed", missed, criterion="instruction_following")


def _pooled(pairs: list[Pair]) -> list[Pair]:
    """Return the pairs of one measure as one over all tasks, or none."""
    if not pairs:
        return []
    first = pairs[0]
    one, two, clusters = (
        np.concatenate([getattr(pair, name) for pair in pairs])
        for name in ("current", "candidate", "clusters")
    )
    task, protocol = (
        "all" if len({getattr(p, name) for p in pairs}) > 1 else getattr(first, name)
        for name in ("task", "protocol")
    )
    return [Pair(first.measure, task, protocol, one, two, clusters, first.criterion)]
