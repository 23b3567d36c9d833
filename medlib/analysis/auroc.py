"""How well a doubt tells wrong answers from right ones: AUROC, its interval, paired differences.

Source: DeLong et al. 1988, for clustered items Obuchowski 1997; equal to DeLong's variance where
each item is a cluster.
"""

from typing import Any

import numpy as np

from medlib.benchmark import statistics

FEWEST = 10  # wrong answers, and right ones, from which these intervals hold (tests)


def auroc(wrong: np.ndarray, doubt: np.ndarray) -> float:
    """Return the share of pairs in which the wrong answer is doubted more; equal ones count half.

    NaN where all are right or all are wrong.
    """
    wrong, doubt = statistics.columns(np.asarray(wrong, dtype=bool), doubt)
    return float(_placed(wrong, doubt)[wrong].mean()) if 0 < wrong.sum() < len(wrong) else np.nan


def _placed(wrong: np.ndarray, doubt: np.ndarray) -> np.ndarray:
    """Return each item's share of the other kind's items that are where they should be to it."""
    from scipy.stats import rankdata

    ranks, found = rankdata(doubt), np.empty(len(doubt))
    for kind in (wrong, ~wrong):
        found[kind] = (ranks[kind] - rankdata(doubt[kind])) / np.sum(~kind)
    found[~wrong] = 1 - found[~wrong]
    return found


def estimate(wrong: np.ndarray, doubt: np.ndarray, clusters: np.ndarray) -> dict[str, Any]:
    """Return value, ci_low and ci_high (95 %, on the logit scale) of an AUROC, and n.

    Where no pair is out of order there is no variance; the interval is then Wilson's of as many
    pairs as can be made without using an item twice. Numbers are None below FEWEST of each kind,
    and where all of a kind are of one cluster.
    """
    from scipy.special import expit, logit

    wrong, doubt, clusters = statistics.columns(np.asarray(wrong, dtype=bool), doubt, clusters)
    few = min(wrong.sum(), (~wrong).sum())
    if few < FEWEST or _degrees(wrong, clusters) < 1:
        return {"value": None, "ci_low": None, "ci_high": None, "n": len(wrong)}
    value = auroc(wrong, doubt)
    error, wide = _error(wrong, _placed(wrong, doubt) - value, clusters)
    low, high = value, value
    if value in (0, 1):
        low, high = statistics.wilson(round(few * value), few)
    elif error > 0:
        half = wide * error / (value * (1 - value))
        low, high = expit(logit(value) - half), expit(logit(value) + half)
    return {"value": value, "ci_low": float(low), "ci_high": float(high), "n": len(wrong)}


def difference(
    wrong: np.ndarray, first: np.ndarray, second: np.ndarray, clusters: np.ndarray
) -> dict[str, Any]:
    """Return value (AUROC of the first doubt less the second's), ci_low, ci_high, p_value and n.

    The same items for both. Where neither varies the intervals of both are combined (Newcombe);
    numbers are None where the estimate's are.
    """
    from scipy.stats import t

    wrong, first, second, clusters = statistics.columns(
        np.asarray(wrong, dtype=bool), first, second, clusters
    )
    one, two = (estimate(wrong, doubt, clusters) for doubt in (first, second))
    if one["value"] is None:
        return one | {"p_value": None}
    value = one["value"] - two["value"]
    gap = _placed(wrong, first) - _placed(wrong, second) - value
    error, wide = _error(wrong, gap, clusters)
    low, high = value - wide * error, value + wide * error
    p = 1.0 if value == 0 else 0.0
    if error > 1e-12:
        p = float(2 * t.sf(abs(value) / error, _degrees(wrong, clusters)))
    elif value != 0:
        low = value - np.hypot(one["value"] - one["ci_low"], two["ci_high"] - two["value"])
        high = value + np.hypot(one["ci_high"] - one["value"], two["value"] - two["ci_low"])
        p = 1.0 if low <= 0 <= high else 0.05  # beyond 95 %, and more cannot be told
    bounds = {"ci_low": float(max(low, -1)), "ci_high": float(min(high, 1))}
    return {"value": value} | bounds | {"p_value": p, "n": len(wrong)}


def _degrees(wrong: np.ndarray, clusters: np.ndarray) -> int:
    """Return the clusters of the rarer kind of answer, less one."""
    return min(len(set(clusters[wrong])), len(set(clusters[~wrong]))) - 1


def _error(wrong: np.ndarray, centred: np.ndarray, clusters: np.ndarray) -> tuple[float, float]:
    """Return the standard error of a difference of means, and the t quantile for its interval.

    Args:
        centred: placements less their mean, or the difference of two such.
    """
    from scipy.stats import t

    names, member = np.unique(clusters, return_inverse=True)
    sums, total = [], 0.0
    for kind in (wrong, ~wrong):
        sums.append(np.bincount(member, np.where(kind, centred, 0.0)) / kind.sum())
        count = len(set(clusters[kind]))
        total += count / (count - 1) * float(np.sum(sums[-1] ** 2))
    total += 2 * len(names) / (len(names) - 1) * float(np.sum(sums[0] * sums[1]))
    return float(np.sqrt(max(total, 0.0))), float(
        t.ppf((1 + statistics.LEVEL) / 2, _degrees(wrong, clusters))
    )
