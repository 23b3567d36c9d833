"""A/B of two models: everything paired over the same items, then the gate."""

from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import gate, pairs
from medlib.analysis.gate import Pair
from medlib.analysis.matching import PLAIN, Frames, Side, matched
from medlib.benchmark import statistics
from medlib.benchmark.measures import OPTIONS, References
from medlib.benchmark.scores import main_protocol
from medlib.files import InputError, nearest


def findings(
    current: Side,
    candidate: Side,
    *,
    primary: str = "",
    specialty: str = "",
    **settings: Any,
) -> dict[str, Any]:
    """Return what comparison.json keeps: the gate's verdict and each paired difference.

    Args:
        primary: the task of the one test of accuracy; needed where the two share several.
        specialty: only its items.
        settings: margins, waive, look and of_looks of gate.judge.

    Raises:
        InputError: one model twice, different items, no task in common, a task or specialty
            without an item, scores that are not finite, or what gate.judge refuses.
    """
    if current.name == candidate.name:
        raise InputError(f"'{current.name}' twice", "two models", "name another run or RUN:MODEL")
    gate.checked(settings.get("margins") or {}, settings.get("waive") or ())
    before, after, notes = matched(current, candidate, specialty)
    references = current.references | candidate.references
    task = _primary(before, primary)
    protocol = _main(before, task)
    measures, flags = measured(before, after, references, (task, protocol))
    for part, judged, fresh in zip((current, candidate), (before, after), flags, strict=True):
        notes += _other_flags(part, judged, fresh)
    found = gate.judge(measures, absent=ABSENT, **settings)
    return {
        "current": current.name,
        "candidate": candidate.name,
        "primary": {"task": task, "protocol": protocol},
        "specialty": specialty,
        "verdict": verdict(current.name, candidate.name, found),
        "notes": notes,
        "detectable": _detectable(measures),
    } | found


def verdict(current: str, candidate: str, found: dict[str, Any]) -> list[str]:
    """Return the verdict with its reasons, a sentence a line."""
    told = "may replace" if found["promoted"] else "must not yet replace"
    lines = [
        f"{'Promoted' if found['promoted'] else 'Not promoted'}: {candidate} {told} {current}. "
        f"Look {found['look']} of {found['of_looks']}, one-sided level "
        f"{found['one_sided_level']:.4g} of each criterion."
    ]
    return lines + [
        f"{name.replace('_', ' ')}: {c['status']}. {c['reason']}"
        for name, c in found["criteria"].items()
    ]


ABSENT = {  # why a criterion has no data
    gate.PRIMARY: "the primary task has no protocol with a right option",
    "safety": "no written answers of both (03 with generate)",
    "hallucination": "no written answers of both (03 with generate)",
    "calibration": "no option scores of the primary task, or too few for a temperature",
    "fairness": "no demographic swaps were asked of both (probes of 03)",
    "instruction_following": "no written answers of both (03 with generate)",
}


def measured(
    before: Frames, after: Frames, references: References, primary: tuple[str, str]
) -> tuple[list[Pair], list[list[dict[str, Any]]]]:
    """Return all pairs, and what the safety rules flagged in each side's answers.

    Args:
        before, after: rows in the same order (matching.matched).
        primary: task and protocol whose accuracy and calibration the gate judges.
    """
    groups = [
        pairs.Both(*place[:2], before[place], after[place], references)
        for place in before
        if place[2] == PLAIN
    ]
    found: list[Pair] = []
    for both in groups:
        ours = (both.task, both.protocol) == primary
        if both.protocol != "free_text":
            found.append(pairs.accuracy(both, gate.PRIMARY if ours else ""))
        if both.protocol in OPTIONS:
            found += pairs.confidences(both, "calibration" if ours else "")
        found += pairs.likelihood(both)
    texts = [both for both in groups if both.protocol == "free_text" and both.written]
    harms, flags = pairs.harms(texts)
    found += harms
    found += pairs.pooled([pairs.false_statements(both) for both in texts])
    found += pairs.pooled([pairs.not_followed(both) for both in groups if both.written])
    found += pairs.pooled(pairs.swaps(before, after, references))
    found += pairs.sampled(before, after, references)
    return found, flags


def _primary(before: Frames, primary: str) -> str:
    tasks = sorted({task for task, _, kind in before if kind == PLAIN})
    if primary and primary not in tasks:
        raise InputError(
            f"primary task '{primary}'", "a task of both", nearest(primary, tasks or [""])
        )
    if not primary and len(tasks) > 1:
        raise InputError(
            f"{len(tasks)} tasks in common and no primary one",
            "one test of accuracy, chosen before looking", f"name one of {', '.join(tasks)}",
        )  # fmt: skip
    return primary or tasks[0]


def _main(before: Frames, task: str) -> str:
    asked = [{"task": t, "protocol": p} for t, p, kind in before if kind == PLAIN]
    return main_protocol(task, pd.DataFrame(asked))


def _other_flags(part: Side, judged: Frames, fresh: list[dict[str, Any]]) -> list[str]:
    """Return a note where 05 stored other flags than today's rules give, which judge here."""
    texts = [f for (_, *what), f in judged.items() if what == ["free_text", PLAIN]]
    if not texts:
        return []
    if part.flags is None:
        return [f"{part.name}: 05 has not run; its answers were judged here by the same rules"]
    rows = pd.concat(texts)
    written = set(rows.loc[rows["n_new_tokens"] > 0, "item_id"])
    names = ("item_id", "kind", "severity", "reason", "risk_level")
    kept, made = (
        sorted(tuple(flag[n] for n in names) for flag in flags if flag["item_id"] in written)
        for flags in (part.flags, fresh)
    )
    told = f"{part.name}: 05 stored {len(kept)} flags, today's rules give {len(made)} (judged here)"
    return [told] if kept != made else []


def _detectable(found: list[Pair]) -> dict[str, Any] | None:
    """Return the smallest gain of the primary accuracy that this n shows in 80 of 100 tries."""
    for pair in found:
        if pair.criterion == gate.PRIMARY:
            differ, n = float(np.mean(pair.current != pair.candidate)), len(pair.current)
            least = statistics.detectable_difference(n, differ)
            return {"n": n, "differing": round(differ, 6), "difference": round(least, 6)}
    return None
