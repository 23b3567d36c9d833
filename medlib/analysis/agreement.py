"""How far human raters agree, and who of them is stricter.

Source:
    Cohen's kappa and Krippendorff's alpha: 1 - observed / expected disagreement, squared distances
    for kappa and ordinal ones for alpha (package krippendorff) where choices are steps.
"""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis.review import Axis
from medlib.benchmark import statistics

DECIMALS = 6
DRAWS = 1000
FEW = 10  # ratings other than the commonest: below, intervals are too narrow (tests tell how far)
Measure = Callable[[np.ndarray], float]


def agreement(ratings: pd.DataFrame, axes: dict[str, Axis], *, seed: int) -> list[dict[str, Any]]:
    """Return a row an axis and measure: equal, alpha, and kappa of each pair of raters.

    Only answers that two raters rated count. Where all ratings are the same, alpha and kappa are
    null. `others` is how many ratings are not the commonest one: few of them say little.

    Args:
        ratings: rows of records.RATINGS.
    """
    rows = []
    for name, axis in axes.items():
        part = ratings[ratings["axis"] == name]
        table = part.pivot(index=["item_id", "model"], columns="rater", values="value")
        table = table[table.notna().sum(axis=1) > 1]
        if len(table):
            k = len(axis.choices)
            counts = np.stack([(table == v).sum(axis=1) for v in range(k)], axis=1)
            for measure, call in (("equal", _equal), ("alpha", _alpha(axis.ordinal))):
                place = {"axis": name, "measure": measure, "raters": "all"}
                rows.append(place | _told(call, counts, table.index, counts, seed))
        for one, two in combinations(table.columns, 2):
            both = table[[one, two]].dropna().astype(int)
            if len(both):
                cells = np.eye(k * k, dtype=int)[both[one] * k + both[two]]
                given = np.eye(k, dtype=int)[both[one]] + np.eye(k, dtype=int)[both[two]]
                place = {"axis": name, "measure": "kappa", "raters": f"{one}, {two}"}
                call = kappa(k, axis.ordinal)
                rows.append(place | _told(call, cells, both.index, given, seed))
    return rows


def _equal(counts: np.ndarray) -> float:
    """Return the share of equal pairs among the ratings of the same answer."""
    n = counts.sum(axis=1)
    return float(np.mean((counts * (counts - 1)).sum(axis=1) / (n * (n - 1))))


def _alpha(ordinal: bool) -> Measure:
    from krippendorff import alpha

    level = "ordinal" if ordinal else "nominal"

    def measure(counts: np.ndarray) -> float:
        if (counts.sum(axis=0) > 0).sum() < 2:
            return np.nan
        return float(alpha(value_counts=counts, level_of_measurement=level))  # type: ignore

    return measure


def kappa(k: int, ordinal: bool) -> Measure:
    """Return Cohen's kappa of one-hot cells of a k x k table; quadratic weights for steps.

    As sklearn's cohen_kappa_score, which takes a hundred times as long for a bootstrap's draws.
    """
    steps = np.subtract.outer(np.arange(k), np.arange(k))
    weights = steps**2 if ordinal else steps != 0

    def measure(cells: np.ndarray) -> float:
        table = cells.sum(axis=0).reshape(k, k)
        expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
        by_chance = float((weights * expected).sum())
        return 1 - float((weights * table).sum()) / by_chance if by_chance else np.nan

    return measure


def _told(
    measure: Measure, values: np.ndarray, index: pd.Index, counts: np.ndarray, seed: int
) -> dict[str, Any]:
    """Return n, others, value, ci_low, ci_high.

    The lower bound is that of the data with one item more on which raters differ: few ratings
    without a disagreement do not show that there is none.
    """
    items = index.get_level_values("item_id").to_numpy()
    value, common = measure(values), np.argsort(-counts.sum(axis=0), kind="stable")[:2]
    row = {"n": len(values), "others": int(counts.sum() - counts.sum(axis=0).max())}
    low, high = np.nan, np.nan
    if np.isfinite(value) and len(set(items)) > 1:
        k = counts.shape[1]
        places = common if values.shape[1] == k else [common[0] * k + common[1]]
        differing = np.isin(np.arange(values.shape[1]), places).astype(int)[None]
        more = np.concatenate([values, differing]), np.append(items, "one more")
        low, high = interval(measure, values, items, seed=seed)
        low = min(low, interval(measure, *more, seed=seed)[0])
    return row | rounded(value=value, ci_low=low, ci_high=high)


def interval(
    measure: Measure, values: np.ndarray, items: np.ndarray, *, seed: int
) -> tuple[float, float]:
    """Return the 95 % interval of a coefficient of -1 to 1: bootstrap over items.

    The wider end of Fisher's z and of the percentiles: each alone is too narrow at times. Draws of
    which the measure is not defined are left out.
    """
    from scipy.stats import t

    weights = statistics.draw_clusters(items, draws=DRAWS, seed=seed).astype(int)
    drawn = np.array([measure(np.repeat(values, w, axis=0)) for w in weights])
    value, spread = measure(values), np.nanstd(drawn)
    inside = np.clip(value, -0.9999, 0.9999)
    half = t.ppf((1 + statistics.LEVEL) / 2, len(set(items)) - 1) * spread / (1 - inside**2)
    low, high = np.tanh(np.arctanh(inside) + np.array([-half, half]))
    least, most = np.nanquantile(drawn, [(1 - statistics.LEVEL) / 2, (1 + statistics.LEVEL) / 2])
    return float(min(low, least, value)), float(max(high, most, value))


def rater_effects(wanted: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a row a rater: how much fewer of the best choices they give than raters on average.

    Positive is stricter. Items were given to raters at random, so that others' items are no
    excuse; the models are accounted for. Intervals hold for all raters together (Bonferroni),
    p-values are Holm-adjusted over them.

    Args:
        wanted: columns rater, item_id, model, wanted (1 where the best choice was given).

    Source:
        least squares on raters and models, errors clustered by item (statsmodels).
    """
    from statsmodels.regression.linear_model import OLS

    answers = wanted.groupby(["rater", "item_id", "model"], as_index=False)["wanted"].mean()
    names, items = sorted(set(answers["rater"])), answers["item_id"].nunique()
    if len(names) < 2 or items <= len(names) + 1:
        return []
    raters = (answers["rater"].to_numpy()[:, None] == names).astype(float)
    models = pd.get_dummies(answers["model"], drop_first=True).to_numpy(float)
    clusters = pd.factorize(answers["item_id"])[0]
    fit = OLS(answers["wanted"].to_numpy(), np.hstack([raters, models])).fit(
        cov_type="cluster", cov_kwds={"groups": clusters}
    )
    k = len(names)
    contrasts = np.hstack([1 / k - np.eye(k), np.zeros((k, models.shape[1]))])
    found = fit.t_test(contrasts, use_t=True)
    bounds = found.conf_int(alpha=(1 - statistics.LEVEL) / k)
    p_values = np.where(found.sd > 0, found.pvalue, 1.0).tolist()
    return [
        {"rater": name, "n": int((answers["rater"] == name).sum()),
         **rounded(stricter=mean, ci_low=low, ci_high=high), "p_holm": float(f"{p:.4g}")}
        for name, mean, (low, high), p in zip(names, found.effect, bounds,
                                              statistics.holm(p_values), strict=True)
    ]  # fmt: skip


def rounded(**values: float) -> dict[str, float | None]:
    """Return numbers as they are stored; one that cannot be had is null."""
    return {n: round(float(v), DECIMALS) if np.isfinite(v) else None for n, v in values.items()}
