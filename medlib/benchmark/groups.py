"""Means over several tasks, each by its name: they weigh the same answers differently.

lm-evaluation-harness' group multimedqa counts items (59 % of them MedMCQA's), the Open Medical-LLM
Leaderboard counts the nine tasks equally.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.estimates import difference, estimate
from medlib.benchmark.measures import Measured, References, choices
from medlib.benchmark.tasks import MMLU

MULTIMEDQA, LEADERBOARD = "multimedqa", "open_medical_llm_leaderboard"
ALSO = {"medqa": "medqa_4options"}
MEMBERS = ("medqa_4options", "medmcqa", "pubmedqa", *(f"mmlu_{s}" for s in MMLU))


def members(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the nine tasks under the harness's names; none unless all were asked.

    What was asked under two names (medqa, medqa_4options) counts once.
    """
    named = rows.assign(task=rows["task"].replace(ALSO))
    named = named[named["task"].isin(MEMBERS)].drop_duplicates(["model", "task", "item_id"])
    return named if set(named["task"]) == set(MEMBERS) else named[:0]


def means(
    rows: pd.DataFrame, base: str, references: References
) -> Iterator[tuple[str, pd.DataFrame, dict[str, Any]]]:
    """Yield (name of the mean, its rows of one model, value, ci_low, ci_high and what compares).

    Args:
        rows: `members` of one protocol.
        base: the model that others are compared with.
    """
    right, parts = {}, {}
    for model, part in rows.groupby("model", sort=True):
        parts[model] = part.sort_values(["task", "item_id"])
        right[model] = (choices(parts[model], references) == parts[model]["gold"]).to_numpy(float)
    for model, part in parts.items():
        own = Measured(right[model], np.ones(len(part)), is_share=True)
        items, by_task = part["item_id"].to_numpy(), part["task"].to_numpy()
        yield MULTIMEDQA, part, estimate(own, items, 0)
        yield LEADERBOARD, part, _equal(right[model], by_task)
        if model != base and base in parts:
            other = Measured(right[base], np.ones(len(part)), is_share=True)
            compared = {"compared_to": base}
            yield MULTIMEDQA, part, compared | difference(own, other, items, 0)
            gap = _equal(right[model] - right[base], by_task, lowest=-1.0)
            yield LEADERBOARD, part, compared | gap


def _equal(values: np.ndarray, names: np.ndarray, lowest: float = 0.0) -> dict[str, Any]:
    """Return the mean of the tasks' means with a normal interval over independent items.

    Source:
        a task's squared error is its items' variance / n (lm-eval: p (1 - p) / (n - 1)); the
        mean's is their sum / tasks^2.
    """
    parts = [values[names == name] for name in np.unique(names)]
    value = float(np.mean([part.mean() for part in parts]))
    squared = [part.var(ddof=1) / len(part) if len(part) > 1 else np.nan for part in parts]
    half = statistics.Z * float(np.sqrt(np.sum(squared))) / len(parts)
    return {"value": value, "ci_low": max(lowest, value - half), "ci_high": min(1.0, value + half)}
