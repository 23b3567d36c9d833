"""What kind of mistakes: kinds of wrong answers, flips from base to tuned, examples by rule."""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics, text_metrics
from medlib.benchmark.answers import folded
from medlib.benchmark.scores import BASE, choices
from medlib.corpus.cleaning import key
from medlib.files import sha256_text

KINDS = {
    "right": "the reference, or an option that is right",
    "partly_right": "shares at least half of its words with the reference (token F1 >= 0.5)",
    "another_condition": "word for word the fact of another condition",
    "wrong_option": "an option that is wrong",
    "wrong_fact": "none of the above: another statement",
    "too_long": "more than three times as many tokens as the reference",
    "unread": "no option can be read in it, or it is empty",
}
DECIMALS = 6


def classify(predictions: pd.DataFrame, references: dict[str, dict[str, Any]]) -> pd.DataFrame:
    """Return a row a prediction: its kind, its topic, and how it differs from the base's answer."""
    predictions = predictions[predictions["variant"] == "plain"]
    facts = {folded(r["answer"]) for r in references.values() if not r["options"]}
    names = ["model", "task", "protocol", "item_id", "specialty"]
    parts = [pd.DataFrame(columns=[*names, "topic", "kind"])]
    for (_, protocol), frame in predictions.groupby(["task", "protocol"], sort=True):
        for _, part in frame.groupby("model", sort=True):
            part = part.sort_values("item_id")
            if protocol == "free_text":
                if not part["n_new_tokens"].sum():
                    continue  # generation was switched off: there is no answer to judge
                kinds = _text_kinds(part, references, facts)
            else:
                chosen = choices(part, references)
                kinds = np.where(chosen == part["gold"].to_numpy(), "right", "wrong_option")
                kinds = np.where(chosen < 0, "unread", kinds)
            parts.append(
                part[names].assign(
                    topic=[references[item]["topic"] for item in part["item_id"]], kind=kinds
                )
            )
    return _add_flips(pd.concat(parts, ignore_index=True))


def _text_kinds(
    part: pd.DataFrame, references: dict[str, dict[str, Any]], facts: set[str]
) -> np.ndarray:
    expected = [references[item]["answer"] for item in part["item_id"]]
    said = part["raw_text"].tolist()
    shared = text_metrics.token_f1(said, expected)
    kinds = []
    for row, text, reference, f1 in zip(part.itertuples(), said, expected, shared, strict=True):
        if not key(text):
            kinds.append("unread")
        elif folded(text) == folded(reference):
            kinds.append("right")
        elif folded(text) in facts:
            kinds.append("another_condition")
        elif f1 >= 0.5:
            kinds.append("partly_right")
        elif row.n_new_tokens > 3 * max(row.n_gold_tokens, 1):
            kinds.append("too_long")
        else:
            kinds.append("wrong_fact")
    return np.array(kinds)


def _add_flips(frame: pd.DataFrame) -> pd.DataFrame:
    """Add `flip`: fixed, broken, both_right, both_wrong; empty for the base and without one."""
    right = frame["kind"] == "right"
    place = ["task", "protocol", "item_id"]
    base = frame[frame["model"] == BASE].set_index(place)["kind"] == "right"
    before = pd.MultiIndex.from_frame(frame[place]).map(base.to_dict())
    names = {(True, True): "both_right", (False, True): "fixed", (True, False): "broken"}
    frame["flip"] = [
        "" if model == BASE or was is None or was != was else names.get((was, now), "both_wrong")
        for model, was, now in zip(frame["model"], before, right, strict=True)
    ]
    return frame


def findings(predictions: pd.DataFrame, references: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return what findings.json keeps: kinds with intervals, flips and example ids."""
    frame = classify(predictions, references)
    groups = []
    for names, part in frame.groupby(["task", "protocol", "model"], sort=True):
        counts = Counter(part["kind"])
        groups.append(
            dict(zip(("task", "protocol", "model"), names, strict=True))
            | {
                "n": len(part),
                "kinds": {k: _share(counts[k], len(part)) for k in KINDS if counts[k]},
            }
            | {"flips": dict(sorted(Counter(part["flip"]).items())) if part["flip"].any() else {}}
            | {"examples": examples(part)}
        )
    return {"kinds": KINDS, "groups": groups}


def _share(count: int, n: int) -> dict[str, Any]:
    low, high = statistics.wilson(count, n)
    values = {"share": count / n, "ci_low": low, "ci_high": high}
    return {"count": count} | {name: round(value, DECIMALS) for name, value in values.items()}


def examples(part: pd.DataFrame, *, most: int = 3) -> dict[str, list[str]]:
    """Return ids of examples of each wrong kind: the smallest hashes, so nobody chose them."""
    wrong = part[part["kind"] != "right"]
    return {
        str(kind): sorted(items["item_id"], key=sha256_text)[:most]
        for kind, items in wrong.groupby("kind", sort=True)
    }


def share_right(frame: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return each model's share of right answers within each value of a column, with interval."""
    rows = []
    for (group, model), part in frame.groupby([by, "model"], sort=True):
        right, n = int((part["kind"] == "right").sum()), len(part)
        low, high = statistics.wilson(right, n)
        rows.append((group, model, right / n, low, high, n))
    return pd.DataFrame(rows, columns=[by, "model", "value", "ci_low", "ci_high", "n"])
