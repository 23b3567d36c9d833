"""Which specialties are weak, with the evidence, and how much data the pool could add."""

from typing import Any

import numpy as np
import pandas as pd

DECIMALS = 6


def shrink(right: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Return accuracies shrunk towards the overall one (beta-binomial, moments).

    Ten items a specialty swing widely by chance alone; the shrunk estimate moves each towards the
    mean by as much as the spread between specialties does not exceed chance.
    """
    mean = right.sum() / n.sum()
    within = mean * (1 - mean) / n
    between = max(float(np.var(right / n) - within.mean()), 0.0)
    if between == 0:  # no more spread than chance, or all right, or all wrong
        return np.full(len(n), mean)
    weight = between / (between + within)
    return weight * right / n + (1 - weight) * mean


def weak(table: pd.DataFrame, *, overall: float) -> pd.DataFrame:
    """Return the specialties whose tuned interval lies wholly below the overall accuracy.

    Args:
        table: columns specialty, n, tuned, tuned_ci_low, tuned_ci_high.
    """
    right = (table["tuned"] * table["n"]).round().to_numpy()
    shrunk = np.round(shrink(right, table["n"].to_numpy(float)), DECIMALS)
    found = table.assign(shrunk=shrunk)[table["tuned_ci_high"] < overall]
    columns = ["specialty", "n", "tuned", "tuned_ci_low", "tuned_ci_high", "shrunk"]
    return found[columns].sort_values(["tuned", "specialty"]).reset_index(drop=True)


def recommend(
    scores: list[dict[str, Any]], table: pd.DataFrame, shares: pd.DataFrame
) -> dict[str, Any]:
    """Return what training_recommendations.json keeps.

    Args:
        scores: rows of scores.json.
        table: specialty_performance of one task.
        shares: columns specialty, used (items in train and eval), pool (items left).
    """
    headline = [
        row
        for row in scores
        if row["slice"] == "all" and row["metric"] == "accuracy"
        and row["task"] == table["task"].iloc[0] and row["protocol"] == table["protocol"].iloc[0]
    ]  # fmt: skip
    overall = next(r for r in headline if r["model"] != "base" and r["compared_to"] is None)
    gain = next((r for r in headline if r["compared_to"]), None)
    found = weak(table, overall=overall["value"])
    by = shares.set_index("specialty")
    increases = {}
    for name in found["specialty"]:
        used, pool = (
            int(by.at[name, column]) if name in by.index else 0 for column in ("used", "pool")
        )
        share = (used + pool / 2) / (used + pool) if used + pool else 0.0
        increases[name] = {
            "from_pool": pool // 2,
            "adjustment": round(share, 2),
            "evidence": "its tuned interval lies below the overall accuracy; not yet tried",
        }
    return {
        "low_performance_specialties": found.to_dict("records"),
        "recommended_sample_increases": increases,
        "overall_improvement": {
            key: gain[key] for key in ("value", "ci_low", "ci_high", "n", "p_value")
        }
        if gain
        else None,
    }
