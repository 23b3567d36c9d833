"""Clusters of sampled answers, entropies over them, and SelfCheck's n-grams.

Sources: Farquhar et al. 2024 (entropies of meanings), Manakul et al. 2023 (SelfCheckGPT, unigram).
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from medlib.benchmark import statistics
from medlib.benchmark.answers import folded


def clusters(same: np.ndarray) -> np.ndarray:
    """Return each answer's cluster: the first whose first member is the same, else a new one.

    Args:
        same: of shape (answers, answers): whether the row's answer says what the column's says.
    """
    firsts: list[int] = []
    found = []
    for answer in range(len(same)):
        place = next((c for c, first in enumerate(firsts) if same[first, answer]), len(firsts))
        if place == len(firsts):
            firsts.append(answer)
        found.append(place)
    return np.array(found, dtype=int)


def entropy(
    members: np.ndarray, logprobs: np.ndarray | None = None, *, miller_madow: bool = False
) -> float:
    """Return the entropy, in nats, over clusters: 0 if all answers agree, ln K if all K differ.

    Args:
        members: each answer's cluster.
        logprobs: length-normalised log-probabilities of the answers, which weigh them; without
            them each answer counts 1 / K.
        miller_madow: of counts alone: add (clusters - 1) / 2K, as few samples bias it low.

    Raises:
        InputError: no answer, as many log-probabilities are not there, or they are not finite.
    """
    from scipy.special import softmax
    from scipy.stats import entropy as shannon

    [members] = statistics.columns(members)
    weights = np.ones(len(members))
    if logprobs is not None:
        members, logprobs = statistics.columns(members, logprobs)
        weights = softmax(logprobs)
    counts = np.bincount(members, weights)
    added = (np.count_nonzero(counts) - 1) / (2 * len(members))
    corrected = miller_madow and logprobs is None
    return float(max(shannon(counts), 0.0) + (added if corrected else 0.0))


def selfcheck(answer: str, samples: Sequence[str]) -> tuple[float, float]:
    """Return mean and maximum of -ln p of an answer's words; p: their share of all words.

    All are those of the samples and of the answer itself, so that none has a share of 0. Words are
    compared without case and punctuation; an answer of none has (0, 0).
    """
    words = folded(answer).split()
    known = Counter([*words, *(word for text in samples for word in folded(text).split())])
    if not words:
        return 0.0, 0.0
    rare = -np.log([known[word] / known.total() for word in words])
    return float(rare.mean()), float(rare.max())
