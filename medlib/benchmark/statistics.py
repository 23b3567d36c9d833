"""Intervals and paired tests; no estimate leaves this room without n and interval."""

import numpy as np
import pandas as pd

LEVEL = 0.95
DRAWS = 2000


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

    A mean is the ratio to ones; a perplexity's exponent is the ratio of nats to tokens.
    """
    value = numerator.sum() / denominator.sum()
    below = weights @ denominator
    drawn = (weights @ numerator)[below > 0] / below[below > 0]
    low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(value), float(low), float(high)


def bootstrap_difference(
    first: np.ndarray, second: np.ndarray, weights: np.ndarray
) -> tuple[float, float, float]:
    """Return (mean of first - second, low, high) over the same items, percentile interval."""
    difference = first.astype(float) - second.astype(float)
    return bootstrap_ratio(difference, np.ones(len(difference)), weights)


def mcnemar(first: np.ndarray, second: np.ndarray) -> float:
    """Return the exact two-sided McNemar p-value of two models' right answers on the same items."""
    from statsmodels.stats.contingency_tables import mcnemar as test

    both = [
        [int(np.sum(first & second)), int(np.sum(first & ~second))],
        [int(np.sum(~first & second)), int(np.sum(~first & ~second))],
    ]
    return float(test(both, exact=True).pvalue)


def holm(p_values: list[float]) -> list[float]:
    """Return Holm-adjusted p-values (statsmodels)."""
    from statsmodels.stats.multitest import multipletests

    return [float(p) for p in multipletests(p_values, method="holm")[1]] if p_values else []


def detectable_difference(n: int, discordant: float) -> float:
    """Return the smallest paired difference found with power 0.8 at two-sided 0.05.

    Args:
        discordant: expected share of items on which exactly one model is right.

    Source:
        normal approximation of McNemar's test, (z_0.975 + z_0.8) * sqrt(discordant / n).
    """
    from scipy.stats import norm

    return float((norm.ppf(0.975) + norm.ppf(0.8)) * np.sqrt(discordant / n)) if n else 1.0
