"""What a gate decides by: intervals of paired differences at any level, and the level of a look."""

from functools import lru_cache

import numpy as np

from medlib.benchmark import statistics
from medlib.files import InputError

ALPHA = 0.025  # one-sided, of all looks together
MOST_LOOKS = 20
NODES = 300  # of the quadrature; the boundaries of five looks are right to 1e-6


def paired_share(
    first: np.ndarray, second: np.ndarray, clusters: np.ndarray, *, level: float = statistics.LEVEL
) -> tuple[float, float, float]:
    """Return (mean of first - second, low, high) of zeros and ones about the same items.

    A score interval: no difference in few items is no proof of equality, as it would be by the
    standard error. Two equal models of 40 items: -8.8 to 8.8 points.

    Raises:
        InputError: fewer than two clusters, unequal lengths, values other than 0 and 1.

    Source:
        Tango 1998 (Statistics in Medicine 17:891), of counts scaled to the n that
        clustered_ratio's width is worth (as wilson_clustered does); where all differences are
        equal the clusters are counted.
    """
    from scipy.stats import norm

    first, second, clusters = statistics.columns(first, second, clusters)
    if not np.isin([first, second], [0, 1]).all():
        raise InputError("values that are not 0 or 1", "right (1), wrong (0)", "use a mean's")
    gap = first.astype(float) - second.astype(float)
    n, z = len(gap), float(norm.ppf((1 + level) / 2))
    value, _, high = statistics.clustered_ratio(gap, np.ones(n), clusters, level)
    spread, half = float(np.var(gap)), high - value
    worth = min(n, spread * (z / half) ** 2) if half > 1e-9 else len(np.unique(clusters))
    up, down = (float(np.mean(gap == sign)) * worth for sign in (1, -1))
    low, high = _tango(up, down, worth, z)
    return value, low, high


def _tango(up: float, down: float, n: float, z: float) -> tuple[float, float]:
    """Return the differences at which Tango's score is z and -z, of counts of +1 and -1 of n."""
    from scipy.optimize import brentq

    def score(gap: float) -> float:
        half = (2 * n - up + down) * gap - up - down
        root = np.sqrt(max(half**2 + 8 * n * down * gap * (1 - gap), 0.0))
        spread = n * (2 * (root - half) / (4 * n) + gap * (1 - gap))
        return float((up - down - n * gap) / np.sqrt(max(spread, 1e-12)))

    value, edge = (up - down) / n, 1 - 1e-9
    low = brentq(lambda g: score(g) - z, -edge, value) if value > -edge else -1.0
    high = brentq(lambda g: score(g) + z, value, edge) if value < edge else 1.0
    return float(low), float(high)


@lru_cache(maxsize=64)
def look_level(look: int, of_looks: int, alpha: float = ALPHA) -> float:
    """Return the one-sided level of a look, so that all looks together err in alpha.

    Looks are after equal shares of the items, each with all items so far; who stopped at a look
    does not look again. With one look it is alpha; of five: 5e-7, 0.0004, 0.004, 0.011, 0.021.

    Raises:
        InputError: a look that is not one of 1 to of_looks, or more than MOST_LOOKS.

    Source:
        Lan and DeMets 1983, their spending function of the O'Brien-Fleming kind; the boundaries by
        recursive integration (Armitage, McPherson and Rowe 1969).
    """
    from scipy.optimize import brentq
    from scipy.stats import norm

    if not 1 <= look <= of_looks <= MOST_LOOKS:
        raise InputError(
            f"look {look} of {of_looks}", f"1 to the number of looks, at most {MOST_LOOKS}",
            "say which look this is",
        )  # fmt: skip
    times = np.arange(1, look + 1) / of_looks
    spent = 2 * norm.sf(norm.isf(alpha / 2) / np.sqrt(times))
    step, z = np.sqrt(1 / of_looks), float(norm.isf(spent[0]))
    nodes, weights = np.zeros(1), np.ones(1)  # of the process before the first look: at 0
    for k in range(1, look):
        ends = -9 * np.sqrt(times[k - 1]), z * np.sqrt(times[k - 1])  # it goes on below the bound
        inner, widths = np.polynomial.legendre.leggauss(NODES)
        places = ends[0] + (inner + 1) * (ends[1] - ends[0]) / 2
        density = norm.pdf((places[:, None] - nodes) / step) @ weights / step
        nodes, weights = places, density * widths * (ends[1] - ends[0]) / 2
        aim = spent[k] - spent[k - 1]
        bound = brentq(lambda c: norm.sf((c - nodes) / step) @ weights - aim, -9, 9)  # noqa: B023
        z = bound / np.sqrt(times[k])
    return float(norm.sf(z))
