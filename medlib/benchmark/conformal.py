"""Answer sets that hold the right option as often as they say: split conformal prediction.

Sources: Angelopoulos and Bates 2023 (LAC), Romano et al. 2020 (APS, not randomised).
"""

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.calibration import apart, chances
from medlib.files import InputError

EQUAL = 1e-12  # of sums of probabilities, whatever their order


def _strangeness(p: np.ndarray, adaptive: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return each option's nonconformity (LAC, or APS: the mass down to it), and that before it."""
    if not adaptive:
        return 1 - p, 1 - p
    order = np.argsort(-p, kind="stable")
    total, back = np.cumsum(p[order]), np.argsort(order)
    return total[back], np.append(0.0, total[:-1])[back]


def answer_sets(
    fitted: pd.DataFrame, judged: pd.DataFrame, *,
    alpha: float = 0.1, adaptive: bool = False, heat: float = 1.0,
) -> list[np.ndarray]:  # fmt: skip
    """Return for each judged item which options its split-conformal set holds.

    Sets hold the right option in 1 - alpha of items like those fitted on: over all, not within
    each specialty. LAC; `adaptive` is APS, the likeliest until the level is reached.

    Raises:
        InputError: an item both fitted on and judged, or alpha outside 0 to 1.
    """
    apart(fitted, judged)
    if not 0 < alpha < 1:
        raise InputError(f"alpha {alpha}", "between 0 and 1", "0.1 for 90 %")
    pairs = zip(chances(fitted, heat), fitted["gold"], strict=True)
    known = np.sort([_strangeness(p, adaptive)[0][gold] for p, gold in pairs])
    place = len(known) - int((len(known) + 1) * alpha + 1e-9)
    level = known[place] if place < len(known) else np.inf
    tried = (_strangeness(p, adaptive) for p in chances(judged, heat))
    return [(upto <= level + EQUAL) | (before < level - EQUAL) for upto, before in tried]


def coverage(
    sets: list[np.ndarray], gold: Iterable[int], groups: Iterable[str], clusters: np.ndarray
) -> pd.DataFrame:
    """Return a row a group and `all`: n, share of sets with the right option, size, intervals."""
    lists: list[list[Any]] = [list(gold), list(groups), list(clusters)]
    if not sets or any(len(values) != len(sets) for values in lists):
        raise InputError(f"{[*map(len, lists)]} of {len(sets)} sets", "as many", "pair them")
    frame = pd.DataFrame(dict(zip(("gold", "group", "of"), lists, strict=True)))
    frame["held"] = [s[g] for s, g in zip(sets, frame["gold"], strict=True)]
    frame["size"] = [int(s.sum()) for s in sets]
    rows, most = [], float(max(map(len, sets)))
    for name, part in [("all", frame), *((str(g), p) for g, p in frame.groupby("group"))]:
        bounds, size = (0.0, 1.0), (part["size"].mean(), 0.0, most)
        if part["of"].nunique() > 1:  # one cluster leaves all open
            bounds = statistics.wilson_clustered(part["held"], part["of"])
            size = statistics.clustered_ratio(part["size"], np.ones(len(part)), part["of"])
        size = (size[0], max(0.0, size[1]), min(most, size[2]))
        few = (part["size"] == 0).mean(), (part["size"] == 1).mean()
        rows.append((name, len(part), part["held"].mean(), *bounds, *size, *few))
    names = ["group", "n", "value", "ci_low", "ci_high", "size", "size_low", "size_high"]
    return pd.DataFrame(rows, columns=[*names, "empty", "single"])
