"""Say in words what the scores allow to say, computed from them and nothing more."""

from typing import Any

import pandas as pd

from medlib.benchmark.tasks import TASKS


def commonest(predictions: pd.DataFrame) -> dict[tuple[str, str], float]:
    """Return, for each task and protocol, the share of the commonest right answer.

    A model that always gives one letter or word reaches it without reading the question.
    """
    plain = predictions[predictions["variant"] == "plain"]
    groups = plain.groupby(["task", "protocol"])["gold"]
    shares = groups.agg(lambda gold: gold.value_counts(normalize=True).max())
    return {key: float(share) for key, share in shares.items()}


def sentences(scores: list[dict[str, Any]], always: dict[tuple[str, str], float]) -> list[str]:
    """Return a sentence for each headline score: against chance, and tuned against base.

    Args:
        always: `commonest` of the same predictions.
    """
    whole = [s for s in scores if s["slice"] == "all"]
    found = []
    for score in whole:
        if score["compared_to"]:
            found.append(_difference(score))
        elif score["metric"] == "accuracy" and _chance(score) is not None:
            one = always.get((score["task"], score["protocol"]), 0.0)
            found.append(_against_chance(score, one))
    return [sentence for sentence in found if sentence]


def _chance(score: dict[str, Any]) -> float | None:
    task = TASKS.get(score["task"])
    return task.chance if task and task.chance else None


def _where(score: dict[str, Any]) -> str:
    return f"{score['task']}, {score['protocol']}, n = {score['n']:,}"


def _bounds(score: dict[str, Any]) -> str:
    return f"{score['value']:.3g} [{score['ci_low']:.3g}, {score['ci_high']:.3g}]"


def _against_chance(score: dict[str, Any], always: float) -> str:
    chance = _chance(score) or 0.0
    text = f"{score['model']}: accuracy {_bounds(score)} ({_where(score)})"
    if score["unread"]:
        text += f", {score['unread']:,} answers unread"
    if chance < score["ci_low"] <= always:
        return (
            f"{text}: above chance ({chance:.3g}) but not above always giving the commonest right "
            f"answer ({always:.3g}); no knowledge is shown."
        )
    if score["ci_low"] > chance:
        return f"{text}: above chance ({chance:.3g})."
    if score["ci_high"] < chance:
        return f"{text}: below chance ({chance:.3g}); it prefers wrong options or is not read."
    return f"{text}: the interval covers chance ({chance:.3g}); no knowledge is shown."


def _difference(score: dict[str, Any]) -> str:
    if score["metric"] not in ("accuracy", "perplexity") or score["ci_low"] is None:
        return ""
    names = f"{score['model']} minus {score['compared_to']}: {score['metric']}"
    text = f"{names} {_bounds(score)} ({_where(score)})"
    better_high = score["metric"] == "accuracy"
    if score["ci_low"] <= 0 <= score["ci_high"]:
        return f"{text}: not distinguishable."
    better = (score["ci_low"] > 0) == better_high
    return f"{text}: {'better' if better else 'worse'}."
