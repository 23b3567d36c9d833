"""What two models' stored answers are worth on the same items, measure by measure, in pairs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import errors, harm
from medlib.analysis.gate import Pair
from medlib.analysis.matching import PLAIN, SAMPLE, SWAP, Frames
from medlib.benchmark import calibration, corpus_metrics, text_metrics
from medlib.benchmark.answers import folded
from medlib.benchmark.measures import (
    References,
    choices,
    clusters_of,
    normalised,
    rule_of,
)
from medlib.benchmark.scores import main_protocol
from medlib.corpus.cleaning import key

FALSE = {  # kinds of errors.classify that state what is not so
    "another_condition", "commission", "contradiction", "invented_term", "negation",
    "unit_or_dose", "wrong_fact",
}  # fmt: skip
CONTROL = "swap-control"  # a sentence that cannot matter: the others are compared with it
VERDICT_ON, OTHER_HARMS = harm.harm_kinds.VERDICT_ON, ("omission", "commission")
FEWEST_FITTED = 15  # items that a temperature is fitted on


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


def accuracy(both: Both, criterion: str) -> Pair:
    """Return which answers are right; unread ones are wrong."""

    def right(side: pd.DataFrame) -> np.ndarray:
        return (choices(side, both.references) == side["gold"].to_numpy()).astype(float)

    return both.pair("accuracy", right, criterion=criterion)


def confidences(both: Both, criterion: str) -> list[Pair]:
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


def likelihood(both: Both) -> Iterator[Pair]:
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


def harms(texts: list[Both]) -> tuple[list[Pair], list[list[dict[str, Any]]]]:
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
    return [pair for some in pairs.values() for pair in pooled(some)], flags


def false_statements(both: Both) -> Pair:
    """Return which answers state what is not so: the fact of another condition, or a wrong one."""

    def is_false(side: pd.DataFrame) -> np.ndarray:
        kinds = errors.classify(side, both.references).set_index("item_id")["kind"]
        return np.array([float(kinds[item] in FALSE) for item in side["item_id"]])

    return both.pair("false_statement", is_false, criterion="hallucination")


def swaps(before: Frames, after: Frames, references: References) -> list[Pair]:
    """Return which answers change when only the patient's group does, of each task's protocol."""
    found = []
    tasks = pd.DataFrame(
        [(t, p) for t, p, kind in before if kind == SWAP and (t, p, PLAIN) in before],
        columns=["task", "protocol"],
    )
    for task in tasks["task"].unique():
        place = task, main_protocol(task, tasks)
        if not place[1]:
            continue
        one, two = (_changed(side, place, references) for side in (before, after))
        clusters = clusters_of(one.index, references)
        values = one.to_numpy(float), two.to_numpy(float)
        found.append(Pair("changed_by_swap", *place, *values, clusters, "fairness"))
    return found


def _changed(side: Frames, place: tuple[str, str], references: References) -> pd.Series:
    """Return by item, a row a swap, whether the answer is not that to the control (or plain)."""
    plain, rows = side[*place, PLAIN], side[*place, SWAP]
    swapped = rows["variant"] != CONTROL
    usual = dict(zip(plain["item_id"], choices(plain, references), strict=True))
    chosen = pd.Series(choices(rows, references), index=rows["item_id"])
    usual |= chosen[~swapped.to_numpy()].to_dict()
    chosen = chosen[swapped.to_numpy()]
    return chosen != [usual[item] for item in chosen.index]


def sampled(before: Frames, after: Frames, references: References) -> Iterator[Pair]:
    """Yield the entropy of sampled answers, in nats: over clusters of the same words or choice."""
    for place in before:
        if place[2] == SAMPLE:
            one, two = (_entropies(side[place], references) for side in (before, after))
            values = one.to_numpy(float), two.to_numpy(float)
            yield Pair("sample_entropy", *place[:2], *values, clusters_of(one.index, references))


def _entropies(side: pd.DataFrame, references: References) -> pd.Series:
    from scipy.stats import entropy

    written = side["protocol"].iloc[0] == "free_text"
    said = side["raw_text"].map(folded) if written else pd.Series(choices(side, references))
    counted = pd.Series(said.to_numpy(), index=side["item_id"]).groupby(level=0, sort=True)
    return counted.agg(lambda some: float(entropy(some.value_counts())))


def not_followed(both: Both) -> Pair:
    """Return which answers cannot be read, are empty, or are half as long again as asked for."""

    def missed(side: pd.DataFrame) -> np.ndarray:
        if both.protocol == "generate":
            return (choices(side, both.references) < 0).astype(float)
        said = side["raw_text"].tolist()
        empty = np.array([not key(text) for text in said])
        expected = [both.references[item]["answer"] for item in side["item_id"]]
        return np.maximum(empty, text_metrics.verbose(said, expected)).astype(float)

    return both.pair("not_followed", missed, criterion="instruction_following")


def pooled(pairs: list[Pair]) -> list[Pair]:
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
