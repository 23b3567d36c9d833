"""Value, interval and p-value of a metric, and of a paired difference of two models.

Which interval for what, and what it covers when tried: benchmark.statistics.
"""

from typing import Any

import numpy as np

from medlib.benchmark import statistics
from medlib.benchmark.measures import Measured

DECIMALS = 6
MANY = 100  # clusters from which a percentile bootstrap covers what it says
NOT_HAD = (np.nan,) * 3  # one cluster has no interval, and no estimate stands without one


def finished(values: dict[str, Any]) -> dict[str, Any]:
    """Return values rounded for the file; a number that cannot be had is null."""
    return {
        name: (round(float(v), DECIMALS) if np.isfinite(v) else None)
        if name in ("value", "ci_low", "ci_high") and v is not None
        else v
        for name, v in values.items()
    }


def rounded(value: float, low: float, high: float) -> dict[str, Any]:
    return finished({"value": value, "ci_low": low, "ci_high": high})


def estimate(values: Measured, clusters: np.ndarray, seed: int) -> dict[str, Any]:
    """Return value, ci_low, ci_high of one model's metric; how: benchmark.statistics.

    Items of denominator 0, for which it is not defined, are left out, and `n` is then returned.
    """
    kept = values.denominator > 0
    if not kept.all():
        some = estimate(values.of(kept), clusters[kept], seed) if kept.any() else {}
        return some | {"n": int(kept.sum())}
    n, count = len(values.numerator), len(set(clusters))
    if values.is_share:
        right = int(values.numerator.sum())
        bounds = statistics.wilson(right, n)
        if 1 < count < n:
            bounds = statistics.wilson_clustered(values.numerator, clusters)
        return rounded(right / n, *bounds) | {"unread": values.unread}
    if count < 2:
        return rounded(*NOT_HAD)
    if count < MANY:
        ratio = statistics.clustered_ratio(values.numerator, values.denominator, clusters)
    else:
        weights = statistics.draw_clusters(clusters, seed=seed)
        ratio = statistics.bootstrap_ratio(values.numerator, values.denominator, weights)
    return rounded(*(values.shown(v) for v in ratio))


def difference(values: Measured, base: Measured, clusters: np.ndarray, seed: int) -> dict[str, Any]:
    """Return value, ci_low, ci_high, p_value of a paired difference.

    The p-value of a share of independent items is McNemar's exact one, of others
    clustered_difference's; of perplexities and other ratios there is none.
    """
    kept = (values.denominator > 0) & (base.denominator > 0)
    if not kept.all():
        both_of = values.of(kept), base.of(kept), clusters[kept]
        return (difference(*both_of, seed) if kept.any() else {}) | {"n": int(kept.sum())}
    n, count = len(values.numerator), len(set(clusters))
    one, two = (m.shown(m.numerator.sum() / m.denominator.sum()) for m in (values, base))
    if count < 2:
        return rounded(*NOT_HAD) | {"p_value": None}
    means = all((m.denominator == 1).all() for m in (values, base))
    both = np.concatenate([values.numerator, base.numerator])
    if means and both.min() >= 0 and both.max() <= 1:
        found = statistics.clustered_difference(values.numerator, base.numerator, clusters)
        p = found["p_value"]
        if values.is_share and count == n:
            p = statistics.mcnemar(values.numerator == 1, base.numerator == 1)
        bounds = found["ci_low"], found["ci_high"]
        return rounded(found["value"], *bounds) | {"p_value": float(f"{p:.4g}")}
    if count < MANY:
        return rounded(*_linearised(values, base, clusters))
    weights = statistics.draw_clusters(clusters, seed=seed)
    drawn = [
        np.array([m.shown(v) for v in (weights @ m.numerator) / (weights @ m.denominator)])
        for m in (values, base)
    ]
    return rounded(one - two, *np.quantile(drawn[0] - drawn[1], [0.025, 0.975]))


def _linearised(
    values: Measured, base: Measured, clusters: np.ndarray
) -> tuple[float, float, float]:
    """Return the difference of two ratios with clustered_ratio's interval of its linear part."""
    parts, ratios = [], []
    for m in (values, base):
        ratio, total = m.numerator.sum() / m.denominator.sum(), m.denominator.sum()
        slope = np.exp(ratio) if m.perplexity else 1.0
        parts.append(slope * (m.numerator - ratio * m.denominator) / total * len(m.numerator))
        ratios.append(m.shown(ratio))
    gap = ratios[0] - ratios[1]
    influence = gap + parts[0] - parts[1]
    return statistics.clustered_ratio(influence, np.ones(len(influence)), clusters)
