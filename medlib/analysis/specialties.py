"""Which specialties are weak, with the evidence, and how much data the pool could add."""

from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.measures import cluster_of
from medlib.files import InputError

DECIMALS = 6
DRAWS = 4000
ALIKE = np.array(  # intraclass correlations of the grid: how far specialties differ
    [0.0005, 0.002, 0.005, 0.01, 0.02, 0.03, 0.045, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3,
     0.4, 0.5]
)  # fmt: skip


def posterior(right: np.ndarray, n: np.ndarray, *, effect: float = 1.0, seed: int) -> pd.DataFrame:
    """Return shrunk, shrunk_low, shrunk_high and below (chance to lie below the mean), a row each.

    Ten items a specialty swing widely by chance alone: each estimate is moved towards the common
    mean by as much as the spread between specialties does not exceed chance. The intervals hold
    that mean and spread are estimated too.

    Args:
        right, n: right answers and items of each specialty.
        effect: design_effect, by which items count for fewer.

    Source:
        beta-binomial, flat priors of the mean and of the intraclass correlation up to 0.5, over a
        grid (Gelman et al., Bayesian Data Analysis, 5.3); quantiles of draws. Coverage and false
        findings: tests/analysis/test_specialties.py.
    """
    from scipy.special import betaln

    right, n = statistics.columns(np.asarray(right, float), np.asarray(n, float))
    if (n <= 0).any() or (right < 0).any() or (right > n).any():
        raise InputError("a specialty of no item, or more right than asked",
                                    "1 item or more", "leave it out")  # fmt: skip
    means, weights = _grid(right.sum() / n.sum(), n.sum() / effect)
    mean, alike = (g.ravel() for g in np.meshgrid(means, ALIKE))
    weight = np.outer(np.gradient(ALIKE), weights).ravel()
    one, two = mean * (1 / alike - 1), (1 - mean) * (1 / alike - 1)
    pairs, place, times = np.unique(
        np.column_stack([right, n]) / effect, axis=0, return_inverse=True, return_counts=True
    )
    hits, misses = pairs[:, 0], pairs[:, 1] - pairs[:, 0]
    logs = betaln(one[:, None] + hits, two[:, None] + misses) - betaln(one, two)[:, None]
    total = logs @ times + np.log(weight)
    likely = np.exp(total - total.max())
    generator = np.random.default_rng(seed)
    drawn = generator.choice(len(likely), DRAWS, p=likely / likely.sum())
    rates = generator.beta(one[drawn, None] + hits, two[drawn, None] + misses)
    low, high = np.quantile(rates, [(1 - statistics.LEVEL) / 2, (1 + statistics.LEVEL) / 2], axis=0)
    below = (rates < mean[drawn, None]).mean(axis=0)
    columns = {"shrunk": rates.mean(axis=0), "shrunk_low": low, "shrunk_high": high, "below": below}
    return pd.DataFrame({k: np.round(v[place.ravel()], DECIMALS) for k, v in columns.items()})


def _grid(center: float, n: float) -> tuple[np.ndarray, np.ndarray]:
    """Return means to try, dense around the overall share of n items, and their widths."""
    wide = 6 * np.sqrt(max(center * (1 - center), 1 / n) / n)
    dense = np.linspace(center - wide, center + wide, 60)
    means = np.unique(np.concatenate([np.linspace(0.005, 0.995, 100), dense]).round(9))
    means = means[(means > 0.0005) & (means < 0.9995)]
    return means, np.gradient(means)


def design_effect(judged: pd.DataFrame, references: dict[str, dict[str, Any]]) -> float:
    """Return how many items count for one because those of one condition are alike; at least 1.

    Args:
        judged: rows of errors.classify of one model, task and protocol.

    Source:
        variance of sums by condition over that of items, of residuals from the specialty's share
        (Kish's design effect within strata).
    """
    right = (judged["kind"] == "right").astype(float)
    rest = right - right.groupby(judged["specialty"]).transform("mean")
    clusters = pd.Series([cluster_of(references[i]) for i in judged["item_id"]], rest.index)
    items, groups = judged.groupby("specialty").size(), clusters.groupby(judged["specialty"])
    conditions = groups.nunique()
    kept = judged["specialty"].map(conditions > 1)  # of one condition nothing can be told apart
    total = float((rest[kept] ** 2).sum())
    if total == 0:
        return 1.0
    lost = ((items - 1) / items).mean() / ((conditions - 1) / conditions).clip(lower=0.1).mean()
    found = float((rest[kept].groupby(clusters[kept]).sum() ** 2).sum()) / total * lost
    return round(max(1.0, found), DECIMALS)


def shrunken(table: pd.DataFrame, *, effect: float = 1.0, seed: int = 13) -> pd.DataFrame:
    """Return a specialty table with `posterior`'s columns added.

    Args:
        table: columns specialty, n, tuned (share of right answers).
    """
    right = (table["tuned"] * table["n"]).round()
    found = posterior(right.to_numpy(), table["n"].to_numpy(), effect=effect, seed=seed)
    return table.reset_index(drop=True).join(found)


def weak(
    table: pd.DataFrame, *, overall: float, effect: float = 1.0, seed: int = 13
) -> pd.DataFrame:
    """Return the specialties whose shrunk interval lies wholly below the overall accuracy.

    Shrinking is what guards against false findings among many specialties: of specialties that are
    all equal hardly ever one is called weak.

    Args:
        table: columns specialty, n, tuned, tuned_ci_low, tuned_ci_high.
    """
    found = shrunken(table, effect=effect, seed=seed)
    found = found[found["shrunk_high"] < overall]
    columns = ["specialty", "n", "tuned", "tuned_ci_low", "tuned_ci_high"]
    columns += ["shrunk", "shrunk_low", "shrunk_high", "below"]
    return found[columns].sort_values(["shrunk", "specialty"]).reset_index(drop=True)


def recommend(
    scores: list[dict[str, Any]],
    table: pd.DataFrame,
    shares: pd.DataFrame,
    *,
    effect: float = 1.0,
    seed: int = 13,
) -> dict[str, Any]:
    """Return what training_recommendations.json keeps.

    Args:
        scores: rows of scores.json.
        table: specialty_performance of one task.
        shares: columns specialty, used (items in train and eval), pool (items left).
        effect: design_effect.
    """
    headline = [
        row
        for row in scores
        if row["slice"] == "all" and row["metric"] == "accuracy"
        and row["task"] == table["task"].iloc[0] and row["protocol"] == table["protocol"].iloc[0]
    ]  # fmt: skip
    overall = next(r for r in headline if r["model"] != "base" and r["compared_to"] is None)
    gain = next((r for r in headline if r["compared_to"]), None)
    found = weak(table, overall=overall["value"], effect=effect, seed=seed)
    increases = {}
    for row in found.itertuples():
        gap = {"value": overall["value"] - row.shrunk, "ci_low": overall["value"] - row.shrunk_high,
               "ci_high": overall["value"] - row.shrunk_low}  # fmt: skip
        increases[row.specialty] = from_pool(shares, row.specialty) | {
            "gap_to_overall": {name: round(float(v), DECIMALS) for name, v in gap.items()},
            "evidence": "its shrunk interval lies below the overall accuracy; not yet tried",
        }
    return {
        "low_performance_specialties": found.to_dict("records"),
        "recommended_sample_increases": increases,
        "overall_improvement": {
            key: gain[key] for key in ("value", "ci_low", "ci_high", "n", "p_value")
        }
        if gain
        else None,
        "overall": {key: overall[key] for key in ("value", "ci_low", "ci_high", "n")},
        "design_effect": effect,
    }


def from_pool(shares: pd.DataFrame, specialty: str) -> dict[str, Any]:
    """Return from_pool, half of what the pool has, and adjustment, the share that is then used."""
    own = shares[shares["specialty"] == specialty]
    used, pool = int(own["used"].sum()), int(own["pool"].sum())
    share = (used + pool / 2) / (used + pool) if used + pool else 0.0
    return {"from_pool": pool // 2, "adjustment": round(share, 2)}


def advice(
    judged: pd.DataFrame,
    references: dict[str, dict[str, Any]],
    scores: list[dict[str, Any]],
    performance: pd.DataFrame,
    shares: pd.DataFrame,
    *,
    task: str,
    seed: int,
) -> dict[str, Any]:
    """Return `recommend` of one task at the design effect of its answers.

    {} where the task has no specialties, or was not asked of the tuned model.

    Args:
        judged: rows of errors.classify.
        performance: specialty_performance of all tasks.
    """
    table = performance[performance["task"] == task]
    if table.empty or "tuned" not in table or table["tuned"].isna().any():
        return {}
    own = judged[(judged["task"] == task) & (judged["model"] == "tuned")]
    own = own[own["protocol"].isin(table["protocol"])]
    effect = design_effect(own, references)
    return recommend(scores, table, shares, effect=effect, seed=seed)
