"""Runs of words that a training text shares with a protected one, by hashes in numpy arrays.

Linear in the words of both sides; the training side is worked on in blocks of bounded memory.
"""

import re
from itertools import chain
from typing import NamedTuple

import numpy as np

from medlib.corpus.cleaning import key
from medlib.corpus.leak_measures import (
    DISTINCT,
    PARAMETERS,
    SHARE,
    SHARED,
    SHORT_WORDS,
    SPAN,
    WORDS,
    Pairs,
    Records,
    asked,
    rare_words,
    same_subject,
    taught,
)
from medlib.corpus.minhash import hash_words
from medlib.files import track

MOST_OWNERS = 64  # protected items looked at for one run of words; such runs are set phrases
_BLOCK = 2048  # training records at once: bounds the memory
_ODD = np.uint64(0x9E3779B97F4A7C15)


class Texts(NamedTuple):
    """Hashed words of several texts in one row; text i is words[starts[i]:starts[i + 1]]."""

    words: np.ndarray
    starts: np.ndarray


class Grams(NamedTuple):
    """Hashed runs of words, each with the text it stands in and its place there."""

    values: np.ndarray
    texts: np.ndarray
    places: np.ndarray


def _hashed(keys: list[str]) -> Texts:
    rows = [text.split() for text in keys]
    starts = np.cumsum([0] + [len(row) for row in rows])
    return Texts(hash_words(chain.from_iterable(rows)), starts)


def _grams(texts: Texts, size: int) -> Grams:
    count = max(len(texts.words) - size + 1, 0)
    values = np.zeros(count, np.uint64)
    for step in range(size):
        values = values * _ODD + texts.words[step : step + count]
    owners = np.repeat(np.arange(len(texts.starts) - 1), np.diff(texts.starts))[:count]
    places = np.arange(count) - texts.starts[owners]
    whole = places + size <= np.diff(texts.starts)[owners]
    return Grams(values[whole], owners[whole], places[whole])


def word_runs(training: Records, protected: Records) -> dict[str, Pairs]:
    """Return pairs that share runs of words, under the published definitions.

    13 words: GPT-3 (Brown 2020) and lm-evaluation-harness; counted once for any run and once for
    runs that are no set phrase. Share of the protected item's 8-grams: PaLM (Chowdhery 2022), here
    of one training item, so that it can be named. Longest common span: ConTAM (2411.03923).
    """
    found: dict[str, Pairs] = {name: {} for name in (SHARED, DISTINCT, SHARE, SPAN)}
    keys = [key(asked(record)) for record in protected]
    texts = _hashed(keys)
    lengths, rare = np.diff(texts.starts), rare_words(protected)
    own = np.cumsum(np.concatenate([[0], ~_in_set_phrase(keys, texts)]))
    indexes = [_index(_grams(texts, size)) for size in (WORDS, SHORT_WORDS)]
    for start in track(range(0, len(training), _BLOCK), "leaks: shared words"):
        block = _hashed([key(taught(r)) for r in training[start : start + _BLOCK]])
        left, right, place, length = _runs(block, indexes[0], WORDS)
        first = texts.starts[right] + place
        distinct = own[first + length] - own[first] >= PARAMETERS["words_of_its_own"]
        _keep(found[SHARED], start + left, right, length)
        _keep(found[DISTINCT], start + left[distinct], right[distinct], length[distinct])
        left, right, _, length = _runs(block, indexes[1], SHORT_WORDS)
        pairs, inverse = np.unique(left * len(keys) + right, return_inverse=True)
        left, right = np.divmod(pairs, len(keys))
        share = np.bincount(inverse, length - SHORT_WORDS + 1) / (lengths[right] - SHORT_WORDS + 1)
        for at in np.flatnonzero(share >= PARAMETERS["least_8_gram_share"]):
            i, j = start + int(left[at]), int(right[at])
            if same_subject(taught(training[i]), protected[j], rare):
                found[SHARE][i, j] = min(float(share[at]), 1.0)
    spans = {pair: words / float(lengths[pair[1]]) for pair, words in found[SHARED].items()}
    least = PARAMETERS["least_span_share"]
    found[SPAN] = {pair: span for pair, span in spans.items() if span >= least}
    return found


def _in_set_phrase(keys: list[str], texts: Texts) -> np.ndarray:
    """Return for each word whether it belongs to a set phrase, such as a vital sign's wording.

    Copies of one item count once: what a test repeats in full is no phrase.
    """
    size = int(PARAMETERS["words_in_set_phrase"])
    grams = _grams(_hashed([re.sub(r"\w*\d\w*", "#", text) for text in keys]), size)
    first = {text: place for place, text in reversed(list(enumerate(keys)))}
    single = np.array([first[text] == place for place, text in enumerate(keys)], bool)
    values, owners = (column[single[grams.texts]] for column in grams[:2])
    order = np.lexsort((owners, values))
    values, owners = values[order], owners[order]
    new = np.append(True, (np.diff(values) != 0) | (np.diff(owners) != 0))[: len(values)]
    values, counts = np.unique(values[new], return_counts=True)
    common = np.isin(grams.values, values[counts >= PARAMETERS["items_with_set_phrase"]])
    covered = np.zeros(len(texts.words), bool)
    for step in range(size):
        covered[(texts.starts[grams.texts] + grams.places)[common] + step] = True
    return covered


def _index(grams: Grams) -> tuple[Grams, np.ndarray]:
    """Return the runs in order of their hash, and which low bits of a hash occur at all."""
    order = np.argsort(grams.values, kind="stable")
    seen = np.zeros(16 << len(order).bit_length(), bool)
    seen[grams.values % np.uint64(len(seen))] = True
    return Grams(*(column[order] for column in grams)), seen


def _runs(texts: Texts, index: tuple[Grams, np.ndarray], size: int) -> tuple[np.ndarray, ...]:
    """Return (text, protected text, protected place, length in words) of every common run."""
    known, seen = index
    grams = _grams(texts, size)
    likely = seen[grams.values % np.uint64(len(seen))]  # spares most runs the search
    grams = Grams(*(column[likely] for column in grams))
    first = np.searchsorted(known.values, grams.values)
    counts = np.searchsorted(known.values, grams.values, "right") - first
    counts = np.minimum(counts, MOST_OWNERS)
    hit = np.repeat(np.arange(len(counts)), counts)
    at = first[hit] + np.arange(len(hit)) - np.repeat(np.cumsum(counts) - counts, counts)
    left, right, other = grams.texts[hit], known.texts[at], known.places[at]
    shift = grams.places[hit] - other
    order = np.lexsort((other, shift, right, left))
    left, right, other, shift = (column[order] for column in (left, right, other, shift))
    breaks = [
        np.diff(column) != 0 for column in (left, right, shift, other - np.arange(len(other)))
    ]
    starts = np.flatnonzero(np.append(True, np.any(breaks, axis=0))[: len(left)])
    length = np.diff(np.append(starts, len(left))) + size - 1
    return left[starts], right[starts], other[starts], length


def _keep(found: Pairs, left: np.ndarray, right: np.ndarray, scores: np.ndarray) -> None:
    for i, j, score in zip(left.tolist(), right.tolist(), scores.tolist(), strict=True):
        found[i, j] = max(score, found.get((i, j), 0))
