"""Measures of a whole corpus of texts: distinct-n, perplexity per token and word, bits per byte."""

import math
import re
from collections import Counter
from functools import lru_cache

import numpy as np

from medlib.corpus.cleaning import key


def ngrams(words: list[str], order: int) -> Counter[tuple[str, ...]]:
    """Return how often each n-gram of the words occurs."""
    return Counter(zip(*(words[start:] for start in range(order)), strict=False))


@lru_cache(maxsize=8192)
def _counted(text: str, order: int) -> tuple[frozenset[tuple[str, ...]], int]:
    """Return (n-grams, number of words) of a text; a bootstrap asks for the same texts often."""
    words = key(text).split()
    return frozenset(ngrams(words, order)), len(words)


def distinct_counts(texts: list[str], order: int) -> np.ndarray:
    """Return what distinct-n is made of, shape (texts, 2): n-grams of no earlier text, words.

    The sums over a corpus do not depend on the order of its texts, those over a part of it do:
    a part is counted anew.
    """
    seen: set[tuple[str, ...]] = set()
    rows = []
    for text in texts:
        found, words = _counted(text, order)
        before = len(seen)
        seen.update(found)
        rows.append([len(seen) - before, words])
    return np.array(rows, dtype=float).reshape(-1, 2)


def distinct_n(texts: list[str], order: int) -> float:
    """Return the different n-grams of all texts over their words (Li et al. 2016, section 5.3).

    The words are case-folded without punctuation; no words are 0.
    """
    different, words = distinct_counts(texts, order).sum(axis=0)
    return float(different / words) if words else 0.0


def word_count(texts: list[str]) -> np.ndarray:
    """Return the words of each text as lm-eval counts them: the parts between white space."""
    return np.array([len(re.split(r"\s+", text)) for text in texts], dtype=float)


def byte_count(texts: list[str]) -> np.ndarray:
    """Return the UTF-8 bytes of each text."""
    return np.array([len(text.encode("utf-8")) for text in texts], dtype=float)


def perplexities(nats: np.ndarray, tokens: np.ndarray, texts: list[str]) -> dict[str, float]:
    """Return perplexity per token and per word, and bits per byte, of a corpus.

    Args:
        nats: negative log-likelihood of each text.
        tokens: of each text; words and bytes are counted as lm-eval does (`word_perplexity`,
            `bits_per_byte`).
    """
    total = float(np.sum(nats))
    return {
        "perplexity": math.exp(total / float(np.sum(tokens))),
        "word_perplexity": math.exp(total / float(word_count(texts).sum())),
        "bits_per_byte": total / float(byte_count(texts).sum()) / math.log(2),
    }
