"""A/B of two models: everything paired over the same items, then the gate."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import gate, pairs
from medlib.analysis.pairs import Frames
from medlib.benchmark import statistics
from medlib.benchmark.measures import OPTIONS, References
from medlib.benchmark.scores import main_protocol
from medlib.files import InputError, nearest

SWAP = "swap-"  # variants that ask of another patient where the answer must not change


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
    rows, absent, flags = pairs.measured(before, after, references, (task, protocol))
    for part, judged, fresh in zip((current, candidate), (before, after), flags, strict=True):
        notes += _other_flags(part, judged, fresh)
    found = gate.judge(rows, absent=absent, **settings)
    return {
        "current": current.name,
        "candidate": candidate.name,
        "primary": {"task": task, "protocol": protocol},
        "specialty": specialty,
        "verdict": verdict(current.name, candidate.name, found),
        "notes": notes,
        "detectable": _detectable(rows),
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


def matched(
    current: Side, candidate: Side, specialty: str = ""
) -> tuple[Frames, Frames, list[str]]:
    """Return both sides' rows by task and protocol, in the same order, and notes.

    Raises:
        InputError: see findings.
    """
    before, after = (_groups(part, specialty) for part in (current, candidate))
    notes = []
    for name, mine, other in ((current, before, after), (candidate, after, before)):
        for task, protocol, swapped in sorted(mine.keys() - other.keys()):
            what = f"{task}, {protocol}{', demographic swaps' * swapped}"
            notes.append(f"only {name.name} was asked {what}: not compared")
    shared = sorted(before.keys() & after.keys())
    if not any(not swapped for _, _, swapped in shared):
        raise InputError(
            f"no task and protocol that both {current.name} and {candidate.name} were asked",
            "one or more", "run notebook 03 of both with the same tasks",
        )  # fmt: skip
    for place in shared:
        _same_items(place, before[place], after[place], current, candidate)
        prompts = [f[place]["prompt_sha256"].to_numpy() for f in (before, after)]
        if (differ := int(np.sum(prompts[0] != prompts[1]))) and not place[2]:
            told = f"{differ} of {len(prompts[0])} prompts differ (template or examples)"
            notes.append(f"{place[0]}, {place[1]}: {told}")
    return {k: before[k] for k in shared}, {k: after[k] for k in shared}, notes


def _groups(part: Side, specialty: str) -> Frames:
    rows = part.predictions
    swapped = rows["variant"].str.startswith(SWAP)
    rows = rows.assign(swapped=swapped)[swapped | (rows["variant"] == "plain")]
    if specialty:
        known = set(rows["specialty"])
        rows = rows[rows["specialty"] == specialty]
        if rows.empty:
            told = f"no item of specialty '{specialty}' in {part.name}"
            raise InputError(told, "a specialty of its items", nearest(specialty, known))
    unknown = set(rows["item_id"]) - part.references.keys()
    if unknown:
        found = f"{len(unknown)} items of {part.name} without a record"
        raise InputError(found, "items of records.parquet", "run notebook 01 again")
    rows = rows.sort_values(["item_id", "variant"])
    groups: Frames = {}
    for (task, protocol, swap), frame in rows.groupby(["task", "protocol", "swapped"]):
        _check(frame, f"{task}, {protocol}, of {part.name}")
        groups[str(task), str(protocol), bool(swap)] = frame
    return groups


def _check(frame: pd.DataFrame, what: str) -> None:
    """Refuse an item twice, and option scores that are missing or not finite."""
    twice = int(frame.duplicated(["item_id", "variant"]).sum())
    if twice:
        raise InputError(f"{twice} items twice in {what}", "each once", "run notebook 03 again")
    if frame["protocol"].iloc[0] in OPTIONS:
        scores = frame["option_logprobs"]
        faulty = sum(not len(s) or not np.isfinite(np.array(s, float)).all() for s in scores)
        if faulty:
            told = f"{faulty} of {len(frame)} items with scores missing or not finite in {what}"
            raise InputError(told, "a finite score an option", "run notebook 03 again")


def _same_items(
    place: tuple[str, str, bool], before: pd.DataFrame, after: pd.DataFrame, *sides: Side
) -> None:
    names = [list(zip(f["item_id"], f["variant"], strict=True)) for f in (before, after)]
    one, two = map(set, names)
    if one != two:
        raise InputError(
            f"different items of {place[0]}, {place[1]}: {len(one - two)} only in "
            f"{sides[0].name}, {len(two - one)} only in {sides[1].name}, {len(one & two)} in both",
            "the same items", "ask both the same (same data, seed and limit in 01 and 03)",
        )  # fmt: skip
    asked = ("question", "context", "options", "answer")
    changed = sum(
        any(sides[0].references[i][a] != sides[1].references[i][a] for a in asked)
        for i in before["item_id"].unique()
    )
    changed += int(np.sum(before["gold"].to_numpy() != after["gold"].to_numpy()))
    if changed:
        told = f"{changed} items of {place[0]}, {place[1]} with another question or right answer"
        raise InputError(told, "the same items", "compare runs of the same records")


def _primary(before: Frames, primary: str) -> str:
    tasks = sorted({task for task, _, swapped in before if not swapped})
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
    asked = [{"task": t, "protocol": p} for t, p, swapped in before if not swapped]
    return main_protocol(task, pd.DataFrame(asked))


def _other_flags(part: Side, judged: Frames, fresh: list[dict[str, Any]]) -> list[str]:
    """Return a note where 05 stored other flags than today's rules give, which judge here."""
    texts = [f for (_, protocol, swap), f in judged.items() if protocol == "free_text" and not swap]
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


def _detectable(found: list[gate.Pair]) -> dict[str, Any] | None:
    """Return the smallest gain of the primary accuracy that this n shows in 80 of 100 tries."""
    for pair in found:
        if pair.criterion == gate.PRIMARY:
            differ, n = float(np.mean(pair.current != pair.candidate)), len(pair.current)
            least = statistics.detectable_difference(n, differ)
            return {"n": n, "differing": round(differ, 6), "difference": round(least, 6)}
    return None
