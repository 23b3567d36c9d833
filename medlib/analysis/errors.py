"""What kind of mistakes, how often and how grave; flips from base to tuned; examples by rule."""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.analysis import error_kinds, patterns, remedies, tables
from medlib.analysis.error_kinds import GRAVEST, KINDS, SEVERITY, Answer
from medlib.analysis.error_words import Facts
from medlib.benchmark.answers import folded, read_choice
from medlib.benchmark.measures import References, clusters_of
from medlib.benchmark.scores import BASE, choices
from medlib.corpus.cleaning import key
from medlib.files import sha256_text

REASONING = "reasoning"  # variant, and here also the protocol: an answer after a chain
MISLEADS = 2  # severity from which an answer is counted as grave
FLIPS = ("both_right", "fixed", "broken", "both_wrong")


def classify(predictions: pd.DataFrame, references: References) -> pd.DataFrame:
    """Return a row a prediction as errors.parquet keeps it.

    That is kind, severity (error_kinds.SEVERITY), topic, `given` (the condition whose fact was
    given instead, where that can be told) and `flip` against the base's answer.

    Raises:
        InputError: items that are not known, given twice, or scores that are no numbers.
    """
    kept = predictions[predictions["variant"].isin(["plain", REASONING])]
    tables.check(kept, references)
    chained = kept["variant"] == REASONING
    kept = kept.assign(protocol=kept["protocol"].mask(chained, REASONING))
    facts = Facts(references)
    names = ["model", "task", "protocol", "item_id", "specialty"]
    parts = [pd.DataFrame(columns=[*names, "topic", "kind", "severity", "given"])]
    for (_, protocol, _), part in kept.groupby(["task", "protocol", "model"], sort=True):
        part = part.sort_values("item_id")
        if protocol == "free_text":
            if not part["n_new_tokens"].sum():
                continue  # generation was switched off: there is no answer to judge
            found = _texts(part, references, facts)
        else:
            found = _options(part, references, facts)
        topics = [references[item]["topic"] for item in part["item_id"]]
        made = pd.DataFrame(found, columns=["kind", "severity", "given"], index=part.index)
        parts.append(part[names].assign(topic=topics).join(made))
    return _add_flips(pd.concat(parts, ignore_index=True))


def _texts(part: pd.DataFrame, references: References, facts: Facts) -> list[tuple[str, int, str]]:
    found = []
    for row in part.itertuples():
        record, said = references[str(row.item_id)], str(row.raw_text)
        warnings: tuple[dict[str, Any], ...] = ()
        if folded(said) != folded(record["answer"]):
            asked = record | {"question": prompts.open_question(record)}
            warnings = error_kinds.warnings_of(said, asked)
        given = frozenset(facts.given(said, record["answer"]))
        tokens = int(row.n_new_tokens), int(row.n_gold_tokens)
        kind = error_kinds.kind_of(Answer(said, record, given, *tokens, warnings))
        severity = error_kinds.severity_of(kind, warnings)
        found.append((kind, severity, _other(given, record["topic"])))
    return found


def _other(given: frozenset[str] | set[str], topic: str) -> str:
    return "" if topic in given else min(given, default="")


def _options(
    part: pd.DataFrame, references: References, facts: Facts
) -> list[tuple[str, int, str]]:
    chained = part["protocol"].iloc[0] == REASONING
    chosen = concluded(part, references) if chained else choices(part, references)
    found = []
    for row, choice in zip(part.itertuples(), chosen, strict=True):
        record, said, gold = references[str(row.item_id)], str(row.raw_text), row.gold
        kind = "right" if choice == gold else "wrong_option"
        if choice < 0:
            marked = error_kinds.RULES["format"](Answer(said, record, frozenset(), 0, 0, ()))
            kind = "format" if key(said) and marked else "unread"
        elif chained and kind != "right":
            if read_choice(split_chain(said)[0], record["options"]) == gold:
                kind = "reasoning_slip"
        given = "" if kind == "right" or choice < 0 else record["options"][choice]
        topics = facts.given(given, record["answer"]) if given else set()
        found.append((kind, SEVERITY[kind], _other(topics, record["topic"])))
    return found


def split_chain(said: str) -> tuple[str, str]:
    """Return the chain of reasoning and the answer behind the last "Answer:"."""
    before, mark, after = said.rpartition("Answer:")
    return (before, after) if mark else ("", said)


def concluded(part: pd.DataFrame, references: References) -> np.ndarray:
    """Return the option that each answer behind a chain names, -1 where none can be read."""
    pairs = zip(part["raw_text"], part["item_id"], strict=True)
    read = [read_choice(split_chain(t)[1].strip(), references[i]["options"]) for t, i in pairs]
    return np.array([-1 if choice is None else choice for choice in read])


def _add_flips(frame: pd.DataFrame) -> pd.DataFrame:
    """Add `flip`: fixed, broken, both_right, both_wrong; empty for the base and without one."""
    right = frame["kind"] == "right"
    place = ["task", "protocol", "item_id"]
    base = frame[frame["model"] == BASE].set_index(place)["kind"] == "right"
    before = pd.MultiIndex.from_frame(frame[place]).map(base.to_dict())
    names = dict(zip(((True, True), (False, True), (True, False)), FLIPS, strict=False))
    frame["flip"] = [
        "" if model == BASE or was is None or was != was else names.get((was, now), "both_wrong")
        for model, was, now in zip(frame["model"], before, right, strict=True)
    ]
    return frame


def findings(
    judged: pd.DataFrame,
    predictions: pd.DataFrame,
    references: References,
    *,
    training: list[dict[str, Any]],
    touched: dict[str, list[str]],
    tried: dict[str, dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Return what findings.json keeps: kinds, severity, flips, examples, remedies, patterns.

    Args:
        judged: of `classify`.
        training: records of the training part, for the overlap with what was trained on.
        touched: of contamination.json.
        tried: of remedies.table.
    """
    groups = []
    for place, part in tables.by(judged):
        clusters, flips = clusters_of(part["item_id"], references), part["flip"]
        groups.append(
            place
            | {"n": len(part), "kinds": _kinds(part, clusters)}
            | {"grave": tables.counted(part["severity"] >= MISLEADS, clusters)}
            | {"severity": {str(s): int((part["severity"] == s).sum()) for s in range(GRAVEST + 1)}}
            | {"flips": dict(sorted(Counter(flips).items())) if flips.any() else {}}
            | {"flip_difference": _flipped(flips, clusters) if flips.any() else None}
            | {"examples": examples(part)}
        )
    return {
        "kinds": KINDS,
        "severities": SEVERITY,
        "groups": groups,
        "remedies": remedies.table(judged, references, tried or {}),
        "difficulty": patterns.difficulty(judged, references),
        "option_confusion": patterns.option_confusion(predictions, references),
        "topic_confusion": patterns.topic_confusion(judged, references),
        "slopes": patterns.slopes(judged, references, training, touched),
    }


def _kinds(part: pd.DataFrame, clusters: np.ndarray) -> dict[str, dict[str, Any]]:
    given = set(part["kind"])
    return {k: tables.counted(part["kind"] == k, clusters) for k in KINDS if k in given}


def _flipped(flips: pd.Series, clusters: np.ndarray) -> dict[str, Any]:
    """Return the paired difference to the base, and the shares of fixed and of broken items.

    Fixed are counted among those that the base had wrong, broken among those it had right.
    """
    known = (flips != "").to_numpy()
    flips, clusters = flips[known], clusters[known]
    now, was = (flips.isin(["both_right", name]).to_numpy() for name in ("fixed", "broken"))
    return {
        "n": len(flips),
        "right_minus_base": tables.paired(now, was, clusters),
        "fixed": tables.counted(now[~was], clusters[~was]),
        "broken": tables.counted(~now[was], clusters[was]),
    }


def examples(part: pd.DataFrame, *, most: int = 3) -> dict[str, list[str]]:
    """Return ids of examples of each wrong kind: the smallest hashes, so nobody chose them."""
    wrong = part[part["kind"] != "right"]
    return {
        str(kind): sorted(items["item_id"], key=sha256_text)[:most]
        for kind, items in wrong.groupby("kind", sort=True)
    }


def kind_table(found: dict[str, Any]) -> pd.DataFrame:
    """Return a row a model, protocol and kind of findings: n, count, share, interval, severity."""
    return pd.DataFrame(
        [
            {name: g[name] for name in ("task", "protocol", "model", "n")}
            | {"kind": kind, "severity": found["severities"][kind], **values}
            for g in found["groups"]
            for kind, values in g["kinds"].items()
        ]
    )


def flip_table(found: dict[str, Any]) -> pd.DataFrame:
    """Return a row a tuned model and protocol: counts of flips and the paired difference."""
    rows = []
    for g in found["groups"]:
        if g["flip_difference"]:
            paired = g["flip_difference"]["right_minus_base"]
            names = {name: g[name] for name in ("task", "protocol", "model")}
            counts = {name: g["flips"].get(name, 0) for name in FLIPS}
            rows.append(names | {"n": g["flip_difference"]["n"]} | counts | paired)
    return pd.DataFrame(rows)
