"""Intervals and paired tests; no estimate leaves this room without n and interval.

Which interval (measured, tests/benchmark/test_coverage.py; the bar is 95 +- 1.5 %):
    a share of independent items: wilson. Of items that share a source: wilson_clustered.
    a difference on the same items: clustered_difference, for any number of clusters.
    of fewer than 30 clusters it is wider than it must be (94 to 100 %), never narrower.
    another mean or ratio (nats per token): clustered_ratio, from 20 clusters (of 4: 92 %).
    what is no mean (BLEU, ECE): the percentile bootstrap, from 100 clusters; of 42 it covers
    93 to 94 %, of 12 91 %, of 4 73 to 79 %. BCa is no better there (scipy.stats.bootstrap).
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from medlib.files import InputError

LEVEL = 0.95
Z = 1.959963984540054  # errors of a normal estimate on each side of it
DRAWS = 2000


def columns(*values: object) -> list[np.ndarray]:
    """Return the values as arrays, refusing none, unequal lengths and numbers not finite."""
    arrays = [np.asarray(v) for v in values]
    lengths = [len(a) for a in arrays]
    if len(set(lengths)) > 1 or not lengths[0]:
        raise InputError(f"columns of {lengths} items", "as many in each, at least 1", "pair them")
    for array in arrays:
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            count = int(np.sum(~np.isfinite(array)))
            raise InputError(f"{count} numbers not finite", "finite numbers", "find their items")
    return arrays


def wilson(right: int, n: int) -> tuple[float, float]:
    """Return the Wilson 95 % interval of a share (statsmodels); (0, 1) for n = 0."""
    from statsmodels.stats.proportion import proportion_confint

    if n == 0:
        return 0.0, 1.0
    low, high = proportion_confint(right, n, alpha=1 - LEVEL, method="wilson")
    return float(low), float(high)


def add_wilson(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of counts `right` and `n` with value, ci_low and ci_high added."""
    bounds = [wilson(int(r), int(n)) for r, n in zip(table["right"], table["n"], strict=True)]
    return table.assign(
        value=table["right"] / table["n"],
        ci_low=[low for low, _ in bounds],
        ci_high=[high for _, high in bounds],
    )


def detectable(counts: dict[str, int]) -> pd.DataFrame:
    """Return, for each task's n, the smallest paired difference that can be found.

    Columns are the expected shares of items on which exactly one of the two models is right.
    """
    shares = (0.1, 0.2, 0.3)
    rows = [(task, n, *(detectable_difference(n, s) for s in shares)) for task, n in counts.items()]
    return pd.DataFrame(rows, columns=["task", "n", *(f"{s:.0%} differ" for s in shares)])


def draw_clusters(clusters: np.ndarray, *, draws: int = DRAWS, seed: int) -> np.ndarray:
    """Return weights of shape (draws, items): how often each item is in each bootstrap draw.

    Whole clusters are drawn with replacement: items about one condition are not independent.
    """
    names, member = np.unique(clusters, return_inverse=True)
    generator = np.random.default_rng(seed)
    shares = np.full(len(names), 1 / len(names))
    return generator.multinomial(len(names), shares, size=draws).astype(np.float64)[:, member]


def bootstrap_ratio(
    numerator: np.ndarray, denominator: np.ndarray, weights: np.ndarray
) -> tuple[float, float, float]:
    """Return (value, low, high) of sum(numerator) / sum(denominator), percentile interval.

    A mean is the ratio to ones; a perplexity's exponent is the ratio of nats to tokens. It holds
    its level from 100 clusters, clustered_ratio from 20.
    """
    value = numerator.sum() / denominator.sum()
    below = weights @ denominator
    drawn = (weights @ numerator)[below > 0] / below[below > 0]
    low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(value), float(low), float(high)


def bootstrap_measure(
    measure: Callable[..., float], arrays: list[np.ndarray], weights: np.ndarray
) -> tuple[float, float, float]:
    """Return (value, low, high) of any measure of items that is never negative.

    Percentiles less the bootstrap's bias: items drawn twice raise an ECE.
    """
    value = float(measure(*arrays))
    drawn = [measure(*(np.repeat(a, times) for a in arrays)) for times in weights.astype(int)]
    low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2]) - np.mean(drawn) + value
    return value, max(0.0, float(low)), float(high)


def clustered_ratio(
    numerator: np.ndarray, denominator: np.ndarray, clusters: np.ndarray, level: float = LEVEL
) -> tuple[float, float, float]:
    """Return (value, low, high) of sum(numerator) / sum(denominator), t-interval over clusters.

    Raises:
        InputError: fewer than two clusters, unequal lengths, numbers that are not finite.

    Source:
        CR1 cluster-robust error of a weighted mean (statsmodels), t with clusters - 1 degrees.
    """
    from scipy.stats import t
    from statsmodels.regression.linear_model import WLS

    top, below, clusters = columns(numerator, denominator, clusters)
    top, below, clusters = (a[below > 0] for a in (top, below, clusters))
    names, member = np.unique(clusters, return_inverse=True)
    if len(names) < 2:
        raise InputError(f"{len(names)} cluster", "2 or more", "ask about more conditions")
    model = WLS(top / below, np.ones(len(top)), weights=below)
    found = model.fit(cov_type="cluster", cov_kwds={"groups": member})
    value, error = float(found.params[0]), float(found.bse[0])
    half = float(t.ppf((1 + level) / 2, len(names) - 1)) * error
    return value, value - half, value + half


def wilson_clustered(right: np.ndarray, clusters: np.ndarray) -> tuple[float, float]:
    """Return the Wilson interval of a share of items that share sources; raises as clustered_ratio.

    Source:
        Korn and Graubard 1998: Wilson's formula with the n that clustered_ratio's width is worth;
        of all right or all wrong, where there is no width, the clusters are counted.
    """
    from statsmodels.stats.proportion import proportion_confint

    right = np.asarray(right, dtype=float)
    share, _, high = clustered_ratio(right, np.ones(len(right)), clusters)
    half, count = high - share, len(np.unique(clusters))
    n = share * (1 - share) * (Z / half) ** 2 if half > 1e-9 else count
    low, high = proportion_confint(share * n, n, alpha=1 - LEVEL, method="wilson")
    return float(low), float(high)


def clustered_difference(
    first: np.ndarray, second: np.ndarray, clusters: np.ndarray
) -> dict[str, Any]:
    """Return value (mean of first - second), ci_low, ci_high, p_value, n, clusters, verdict.

    Args:
        first, second: right or wrong (or a share of runs, 0 to 1) of the same items.
        clusters: what items share; np.arange(n) where nothing.

    Source:
        clustered_ratio, of no smaller error than Agresti and Min (2005) give independent items
        (half an item more in each cell): three equal differences are no proof.
    """
    from scipy.stats import t

    first, second = (a.astype(float) for a in columns(first, second))
    if min(first.min(), second.min()) < 0 or max(first.max(), second.max()) > 1:
        raise InputError("values outside 0 to 1", "right (1), wrong (0)", "use clustered_ratio")
    gap, n, names = first - second, len(first), len(np.unique(clusters))
    value, _, high = clustered_ratio(gap, np.ones(n), clusters)
    alone = np.sqrt(np.sum(gap**2) + 1 - gap.sum() ** 2 / (n + 2)) / (n + 2)
    wide = t.ppf((1 + LEVEL) / 2, names - 1)
    error = max((high - value) / wide, alone)
    low, high = max(value - wide * error, -1.0), min(value + wide * error, 1.0)
    return {
        "value": value, "ci_low": float(low), "ci_high": float(high),
        "p_value": float(2 * t.sf(abs(value) / error, names - 1)),
        "n": n, "clusters": names, "verdict": verdict(low, high),
    }  # fmt: skip


def spread(values: np.ndarray, clusters: np.ndarray) -> tuple[float, float, float]:
    """Return (value, ci_low, ci_high) of the standard deviation of the columns' means.

    A bootstrap cannot give it: drawn means are spread further than the true ones, so that where
    these are equal its interval leaves out 0 in every second sample. The interval is 0 to infinity
    where clusters do not vary or there is but one.

    Args:
        values: shape (items, ways): the same items in several ways.

    Source:
        k value^2 / t as non-central chi-square of k - 1 degrees, of noncentrality k truth^2 / t,
        t the mean variance of a contrast of the k means (clustered covariance); general knowledge,
        coverage measured in tests/benchmark/test_statistics.py.
    """
    from scipy.optimize import brentq
    from scipy.stats import ncx2

    names, member = np.unique(clusters, return_inverse=True)
    items, ways = values.shape
    means = values.mean(axis=0)
    sums = np.zeros((len(names), ways))
    np.add.at(sums, member, values - means - (values - means).mean(axis=1, keepdims=True))
    noise = np.sum(sums**2) / items**2 * len(names) / max(len(names) - 1, 1) / (ways - 1)
    if noise <= 1e-15 or len(names) < 2:
        return float(means.std()), 0.0, float("inf")
    found = ways * means.var() / noise

    def limit(level: float) -> float:
        def above(truth: float) -> float:
            return float(ncx2.cdf(found, ways - 1, truth) - level)

        top = 4 * found + 100
        return brentq(above, 1e-9, top) if above(1e-9) > 0 else 0.0

    low, high = (limit(level) for level in ((1 + LEVEL) / 2, (1 - LEVEL) / 2))
    return (
        float(means.std()),
        float(np.sqrt(low * noise / ways)),
        float(np.sqrt(high * noise / ways)),
    )


def verdict(low: float, high: float) -> str:
    """Return what an interval of a difference allows to be said."""
    return "better" if low > 0 else "worse" if high < 0 else "not distinguishable"


def sentence(first: str, second: str, found: dict[str, Any]) -> str:
    """Return what clustered_difference found as a sentence, in points."""
    value, low, high = (100 * found[name] for name in ("value", "ci_low", "ci_high"))
    told = f"{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f}, n = {found['n']:,})"
    if found["verdict"] == "not distinguishable":
        return f"{first} and {second} are not distinguishable: {told}"
    return f"{first} is {found['verdict']} than {second}: {told}"


def mcnemar(first: np.ndarray, second: np.ndarray) -> float:
    """Return the exact two-sided McNemar p-value of two models' right answers on the same items.

    For independent items: where differences of a cluster's items correlate by 0.2 to 0.5 (168
    clusters of 3) it errs in 7 to 15 % instead of 5 %; then take clustered_difference's.
    """
    from statsmodels.stats.contingency_tables import mcnemar as test

    both = [
        [int(np.sum(first & second)), int(np.sum(first & ~second))],
        [int(np.sum(~first & second)), int(np.sum(~first & ~second))],
    ]
    return float(test(both, exact=True).pvalue)


def holm(p_values: list[float]) -> list[float]:
    """Return Holm-adjusted p-values: no false finding among them in 95 %.

    Source:
        Holm (1979); equal to statsmodels' multipletests, whose full garbage collection at each
        call takes seconds beside a loaded model.
    """
    p = _checked(p_values)
    order = np.argsort(p, kind="stable")
    adjusted = np.empty_like(p)
    adjusted[order] = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    return [float(value) for value in np.minimum(adjusted, 1.0)]


def benjamini_hochberg(p_values: list[float]) -> list[float]:
    """Return Benjamini-Hochberg-adjusted p-values: at most 5 % of what is found is false."""
    from scipy.stats import false_discovery_control

    p = _checked(p_values)
    return [float(value) for value in false_discovery_control(p)] if len(p) else []


def _checked(p_values: list[float]) -> np.ndarray:
    p = np.asarray(p_values, dtype=float)
    if not ((p >= 0) & (p <= 1)).all():
        raise InputError("a p-value that is none", "0 to 1", "leave out what was not tested")
    return p


def detectable_difference(n: int, discordant: float) -> float:
    """Return the smallest paired difference found with power 0.8 at two-sided 0.05.

    Args:
        discordant: expected share of items on which exactly one model is right.

    Source:
        normal approximation of McNemar's test, (z_0.975 + z_0.8) * sqrt(discordant / n).
    """
    from scipy.stats import norm

    return float((norm.ppf(0.975) + norm.ppf(0.8)) * np.sqrt(discordant / n)) if n else 1.0
