"""How far an option task's confidence can be trusted: calibration and selective prediction.

Items stand in a frame of item_id, scores (log-likelihoods of the item's options, however many) and
gold; confidence is the softmax over the options. Sources: Guo et al. 2017 (ECE, temperature),
Geifman and El-Yaniv 2017 (AURC), Traub et al. 2024 (AUGRC).
"""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.files import InputError, sha256_text

LOWEST = 1e-12  # of a probability in a logarithm
COLDEST, HOTTEST = 0.001, 100.0  # temperatures; scores per character are small


def halves(clusters: Iterable[str]) -> np.ndarray:
    """Return whether an item is of the half to fit on: by hash, whole clusters on one side."""
    return np.array([int(sha256_text(str(name))[:8], 16) % 2 == 0 for name in clusters])


def chances(items: pd.DataFrame, heat: float = 1.0) -> list[np.ndarray]:
    """Return the probability of each option of each item, at a temperature.

    Raises:
        InputError: no item or one twice, a score that is not finite, fewer than two options, or
            none that is right.
    """
    from scipy.special import softmax

    statistics.columns(items["item_id"])
    scores = [np.asarray(values, dtype=float) for values in items["scores"]]
    statistics.columns(np.concatenate([np.zeros(1), *scores]))
    for values, gold in zip(scores, items["gold"], strict=True):
        if len(values) < 2 or gold not in range(len(values)):
            raise InputError("an item without its right option", "one of two or more", "drop it")
    if items["item_id"].duplicated().any():
        raise InputError("an item twice", "one model, task and protocol", "choose one")
    return [softmax(values / heat) for values in scores]


def per_item(items: pd.DataFrame, heat: float = 1.0) -> pd.DataFrame:
    """Return item_id, confidence, right, brier (0 to 2) and nll of each item; means are the scores.

    The first of equal options is the answer, as in the scores.
    """
    rows = [
        (p.max(), p.argmax() == gold, np.sum((p - np.eye(len(p))[gold]) ** 2),
         -np.log(max(p[gold], LOWEST)))
        for p, gold in zip(chances(items, heat), items["gold"], strict=True)
    ]  # fmt: skip
    found = pd.DataFrame(rows, columns=["confidence", "right", "brier", "nll"])
    return found.assign(item_id=items["item_id"].to_numpy())


def _bins(confidence: np.ndarray, bins: int, equal_mass: bool) -> np.ndarray:
    """Return each item's bin: of equal width (l, u], or of equal mass, equal ones together."""
    from scipy.stats import rankdata

    if equal_mass:
        return (rankdata(confidence, "max").astype(int) - 1) * bins // len(confidence)
    return np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], confidence)


def reliability(
    confidence: np.ndarray, right: np.ndarray, *, bins: int = 10, equal_mass: bool = False
) -> pd.DataFrame:
    """Return a row a bin with items: n, right, mean confidence, value with Wilson interval."""
    confidence, right = statistics.columns(confidence, right)
    frame = pd.DataFrame({"confidence": confidence, "right": right.astype(int), "n": 1})
    table = frame.groupby(_bins(confidence, bins, equal_mass)).sum().reset_index(drop=True)
    return statistics.add_wilson(table.assign(confidence=table["confidence"] / table["n"]))


def ece(
    confidence: np.ndarray, right: np.ndarray, *, bins: int = 15, equal_mass: bool = False
) -> float:
    """Return the expected calibration error; few items raise it (ece_if_calibrated)."""
    confidence, right = statistics.columns(confidence, right)
    gaps = np.bincount(_bins(confidence, bins, equal_mass), right.astype(float) - confidence)
    return float(np.abs(gaps).sum() / len(confidence))


def _gaps(
    confidence: np.ndarray, right: np.ndarray, weights: np.ndarray, bins: int, equal_mass: bool
) -> list[np.ndarray]:
    """Return items, summed gaps of right and confidence, and squared ones: (draws, bins) each."""
    confidence, right = statistics.columns(confidence, right)
    member = np.eye(bins)[_bins(confidence, bins, equal_mass)]
    gap = right - confidence
    return [weights @ (member * v[:, None]) for v in (np.ones(len(gap)), gap, gap**2)]


def ece_drawn(confidence: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return ece for each row of weights (draws, items): how often an item counts."""
    n, gaps, _ = _gaps(confidence, right, weights, 15, False)
    return np.abs(gaps).sum(axis=1) / n.sum(axis=1)


def miscalibration(confidence: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the mean squared gap of confidence and accuracy, less chance, for each draw.

    In ten bins of equal mass; the calibration part of the Brier score. Unlike an ECE, which of 400
    items is 0.05 by chance alone, it is 0 in the mean where a model is as sure as right (it may be
    negative), so that models can be compared by it.

    Source:
        Kumar, Liang and Ma 2019, Verified Uncertainty Calibration: the debiased estimator.
    """
    n, gaps, squares = _gaps(confidence, right, weights, 10, True)
    many = np.maximum(n, 2)  # a bin of one item has no chance part, and is left out
    mean = gaps / many
    chance = (squares / many - mean**2) / (many - 1)
    return np.sum(n * (n > 1) * (mean**2 - chance), axis=1) / n.sum(axis=1)


def ece_if_calibrated(confidence: np.ndarray, *, seed: int) -> tuple[float, float, float]:
    """Return mean and 95 % range of a perfect model's ECE at these confidences: mere chance."""
    drawn = np.random.default_rng(seed).random((500, len(confidence))) < confidence
    found = [ece(confidence, right) for right in drawn]
    return float(np.mean(found)), *np.quantile(found, [0.025, 0.975])


def temperature(fitted: pd.DataFrame, judged: pd.DataFrame) -> float:
    """Return the T of softmax(scores / T) that makes `fitted` likeliest, for use on `judged`.

    It lies between COLDEST and HOTTEST: where all items are right the likelihood asks for 0.

    Raises:
        InputError: an item both fitted on and judged.
    """
    from scipy.optimize import brentq

    apart(fitted, judged)

    def slope(inverse: float) -> float:  # of the mean NLL, which is convex in 1 / T
        rows = zip(chances(fitted, 1 / inverse), fitted["scores"], fitted["gold"], strict=True)
        return float(np.mean([p @ np.asarray(s) - s[gold] for p, s, gold in rows]))

    if slope(1 / COLDEST) <= 0:
        return COLDEST
    if slope(1 / HOTTEST) >= 0:
        return HOTTEST
    return 1 / brentq(slope, 1 / HOTTEST, 1 / COLDEST, xtol=1e-14, rtol=1e-14)


def temperature_interval(
    fitted: pd.DataFrame, heat: float, clusters: np.ndarray
) -> tuple[float, float]:
    """Return the 95 % interval of a temperature that `temperature` fitted, clustered.

    Source:
        sandwich error of the maximum-likelihood 1 / T: sqrt(sum of squared cluster scores) / minus
        the second derivative; within COLDEST and HOTTEST.
    """
    rows = list(zip(chances(fitted, heat), fitted["scores"], fitted["gold"], strict=True))
    scores = np.array([np.asarray(s)[gold] - p @ np.asarray(s) for p, s, gold in rows])
    bend = sum(float(p @ np.asarray(s) ** 2 - (p @ np.asarray(s)) ** 2) for p, s, _ in rows)
    by_cluster = np.bincount(np.unique(clusters, return_inverse=True)[1], scores)
    half = statistics.Z * np.sqrt(np.sum(by_cluster**2)) / bend if bend > 0 else np.inf
    low, high = 1 / heat - half, 1 / heat + half
    return max(COLDEST, 1 / high), min(HOTTEST, 1 / low if low > 0 else HOTTEST)


def apart(fitted: pd.DataFrame, judged: pd.DataFrame) -> None:
    """Refuse items that are both fitted on and judged."""
    both = len(set(fitted["item_id"]) & set(judged["item_id"]))
    if both:
        raise InputError(f"{both} items both fitted on and judged", "none", "split with halves")


def _steps(confidence: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (answered, of them wrong) at 0 and at each threshold; equal ones come together."""
    confidence, right = statistics.columns(confidence, right)
    order = np.argsort(-confidence, kind="stable")
    falling, wrong = confidence[order], np.cumsum(1 - right[order].astype(int))
    ends = np.concatenate([np.flatnonzero(falling[1:] != falling[:-1]) + 1, [len(falling)]])
    return np.concatenate([[0], ends]), np.concatenate([[0], wrong[ends - 1]])


def risk_coverage(confidence: np.ndarray, right: np.ndarray) -> pd.DataFrame:
    """Return a row a threshold: n answered, wrong, risk with Wilson interval, coverage."""
    n, wrong = _steps(confidence, right)
    rates = statistics.add_wilson(pd.DataFrame({"right": wrong[1:], "n": n[1:]}))
    rates = rates.rename(columns={"right": "wrong", "value": "risk"})
    return rates.assign(threshold=np.unique(confidence)[::-1], coverage=n[1:] / n[-1])


def aurc(confidence: np.ndarray, right: np.ndarray) -> float:
    """Return the mean over k of the risk of the k surest items; equal ones in mean order."""
    n, wrong = _steps(confidence, right)
    k = np.arange(1, n[-1] + 1)
    return float(np.mean(np.interp(k, n, wrong) / k))


def augrc(confidence: np.ndarray, right: np.ndarray) -> float:
    """Return the area over coverage under the share of all items both answered and wrong.

    The paper's: (1 - AUROC) * accuracy * (1 - accuracy) + (1 - accuracy)^2 / 2.
    """
    n, wrong = _steps(confidence, right)
    return float(np.trapezoid(wrong / n[-1], n / n[-1]))


def summary(items: pd.DataFrame, clusters: np.ndarray, *, seed: int) -> pd.DataFrame:
    """Return a row a measure with value, ci_low, ci_high and n, from per_item's rows.

    An ECE within the row ece_if_calibrated is no more than chance gives.
    """
    pair = [items["confidence"].to_numpy(), items["right"].to_numpy()]
    weights = statistics.draw_clusters(clusters, seed=seed, draws=500)
    rows = {"accuracy": (pair[1].mean(), *statistics.wilson_clustered(pair[1], clusters))}
    for name in ("confidence", "brier", "nll"):
        rows[name] = statistics.clustered_ratio(items[name], np.ones(len(items)), clusters)
    measures: dict[str, Callable[..., float]] = {"ece": ece, "aurc": aurc, "augrc": augrc}
    measures["ece_equal_mass"] = partial(ece, equal_mass=True)
    for name, measure in measures.items():
        rows[name] = statistics.bootstrap_measure(measure, pair, weights)
    rows["ece_if_calibrated"] = ece_if_calibrated(pair[0], seed=seed)
    table = pd.DataFrame.from_dict(rows, orient="index", columns=["value", "ci_low", "ci_high"])
    return table.rename_axis("measure").reset_index().assign(n=len(items))
