"""Pairs of similar texts: MinHash bands propose, the exact Jaccard of the shingle sets decides.

Broder 1997 (resemblance), Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3
(bands). Everything is a hash of the text and of fixed constants, so that neither order nor
workers change a result.
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd

from medlib.corpus.cleaning import key
from medlib.files import track

PERMUTATIONS = 128
LEAST_RECALL = 0.999  # chance that a pair just at the threshold shares a band
_CHARACTERS = 5  # of a text too short for one shingle of words
_DOUBT = 0.14  # four standard deviations of the Jaccard that 128 MinHashes estimate
_CROWD = 1000  # partners in one bucket: 100,000 copies of a form must not make 5 billion pairs
_BLOCK = 1 << 16  # shingles worked on at once: they fit into a core's cache
_PAIRS = 1 << 16  # verified at once: a pair's number needs 16 bits of the sort key
_VALUES = 1 << 22  # shingles verified at once: 32 MiB
_ODD = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, as in splitmix64


def hash_words(words: Iterable[str]) -> np.ndarray:
    """Return uint64 of each word that depend on the word alone (pandas' SipHash, its fixed key)."""
    values = np.array([*words], dtype=object)
    try:
        return pd.util.hash_array(values, categorize=False)
    except UnicodeEncodeError:  # half a surrogate pair
        whole = [word.encode("utf-8", "surrogatepass") for word in values]
        return pd.util.hash_array(np.array(whole, dtype=object), categorize=False)


def _mix(values: np.ndarray) -> np.ndarray:
    """Return well spread uint64 (the finaliser of splitmix64; Steele, Lea and Flood 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def shingles(text: str, words: int = 5, *, characters: int = 0) -> np.ndarray:
    """Return the hashed shingles of a text without its case, punctuation and spacing.

    Args:
        words: length of a shingle; a text of fewer words gets shingles of 5 characters.
        characters: length of a shingle in characters instead, if above 0: these survive a typo
            or two swapped words also in a text of ten words.

    Returns:
        uint64, sorted, each once; empty for an empty text.
    """
    normal = key(text) or "".join(text.split())
    units = normal.split()
    if not characters and len(units) >= words:
        values = hash_words(units)
        size = words
    else:
        values = np.frombuffer(normal.encode("utf-32-le", "surrogatepass"), np.uint32)
        values = _mix(values.astype(np.uint64) + _ODD)
        size = min(characters or _CHARACTERS, len(values))
    count = len(values) - size + 1
    if not len(values):
        return np.empty(0, np.uint64)
    rolled = np.zeros(count, np.uint64)
    for place in range(size):
        rolled = rolled * _ODD + values[place : place + count]
    rolled = np.sort(_mix(rolled))
    return rolled[np.concatenate([[True], rolled[1:] != rolled[:-1]])]


def bands_for(threshold: float) -> tuple[int, int]:
    """Return (bands, rows): the longest rows that find a pair at the threshold 999 times in 1,000.

    A pair of Jaccard j shares a band with probability 1 - (1 - j^rows)^bands.
    """
    for rows in range(PERMUTATIONS, 1, -1):
        bands = PERMUTATIONS // rows
        if 1 - (1 - threshold**rows) ** bands >= LEAST_RECALL:
            return bands, rows
    return PERMUTATIONS, 1


def near_pairs(
    left: list[np.ndarray],
    right: list[np.ndarray] | None = None,
    threshold: float = 0.8,
    workers: int = 1,
    progress: str | None = None,
    groups: list[str] | None = None,
) -> list[tuple[int, int, float]]:
    """Return (place in left, place in right, Jaccard) of every pair at or above the threshold.

    Args:
        left, right: shingle sets of `shingles`; without right, pairs i < j within left.
        threshold: least Jaccard, above 0. No pair below it is returned; of those just at it
            one in a thousand is missed, of those well above it none.
        workers: threads.
        progress: label of the progress bar; none without.
        groups: a label of each set of left, without right: only pairs of equal labels are made.

    Returns:
        Sorted by place. Empty sets are like nothing.
    """
    if not 0 < threshold <= 1:
        raise ValueError("threshold must be above 0 and at most 1")
    sides = [left] if right is None else [left, right]
    signed = [_signatures(side, *bands_for(threshold), workers, progress) for side in sides]
    if groups is not None:
        signed[0][0][:] ^= hash_words(groups)
    found: list[tuple[int, int, float]] = []
    bands = range(len(signed[0][0]))
    for band in track(bands, f"{progress}: pairs") if progress else bands:
        for i, j in _candidates(signed[0][0], signed[1][0] if right is not None else None, band):
            likely = _alike(signed[0][1], signed[-1][1], i, j) >= threshold - _DOUBT
            found += _verified(left, sides[-1], i[likely], j[likely], threshold)
    return sorted(found)


def _signatures(
    sets: list[np.ndarray], bands: int, rows: int, workers: int, progress: str | None
) -> tuple[np.ndarray, np.ndarray]:
    """Return the sets' band keys and the last byte of each MinHash.

    Returns:
        uint64 (bands, sets), equal where all MinHashes of a band are; uint8 (sets, bands * rows).
    """
    draw = np.random.default_rng(20240229)
    odd = draw.integers(0, 1 << 32, bands * rows, np.uint32) | np.uint32(1)
    plus = draw.integers(0, 1 << 32, bands * rows, np.uint32)
    keys = np.zeros((bands, len(sets)), np.uint64)
    last = np.zeros((len(sets), bands * rows), np.uint8)

    def sign(block: range) -> None:
        values = np.concatenate([sets[i] for i in block])
        high = (values >> np.uint64(32)).astype(np.uint32)
        starts = np.cumsum([0] + [len(sets[i]) for i in block[:-1]])
        place = slice(block[0], block[-1] + 1)
        for row in range(bands * rows):
            least = np.minimum.reduceat(high * odd[row] + plus[row], starts)
            last[place, row] = least >> np.uint32(24) ^ least
            keys[row // rows, place] = _mix(keys[row // rows, place] * _ODD + least)

    blocks = list(_blocks(sets))
    with ThreadPoolExecutor(workers) as pool:
        done = pool.map(sign, blocks)
        for _ in track(done, f"{progress}: hashes", len(blocks)) if progress else done:
            pass
    return keys, last


def _blocks(sets: list[np.ndarray]) -> Iterator[range]:
    """Yield runs of places without empty sets, of about _BLOCK shingles each."""
    start = size = 0
    for place, values in enumerate(sets):
        if place > start and (not len(values) or size >= _BLOCK):
            yield range(start, place)
            start, size = place, 0
        if not len(values):
            start = place + 1
        size += len(values)
    if start < len(sets):
        yield range(start, len(sets))


def _candidates(
    left: np.ndarray, right: np.ndarray | None, band: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield places of pairs that share this band and no earlier one, some 65,000 at a time."""
    other = left if right is None else right
    order = np.argsort(other[band], kind="stable")
    ordered = other[band][order]
    if right is None:
        mine, first = order, np.arange(1, len(order) + 1)
    else:
        mine, first = np.arange(left.shape[1]), np.searchsorted(ordered, left[band], "left")
    counts = np.searchsorted(ordered, left[band][mine], "right") - first
    counts = np.minimum(counts, _CROWD)
    ends = np.cumsum(counts)
    for start in range(0, int(ends[-1]) if len(ends) else 0, _PAIRS):
        numbers = np.arange(start, min(start + _PAIRS, int(ends[-1])))
        at = np.searchsorted(ends, numbers, "right")
        i, j = mine[at], order[first[at] + numbers - (ends[at] - counts[at])]
        new = ~(left[:band, i] == other[:band, j]).any(axis=0)
        i, j = i[new], j[new]
        yield (i, j) if right is not None else (np.minimum(i, j), np.maximum(i, j))


def _alike(left: np.ndarray, right: np.ndarray, i: np.ndarray, j: np.ndarray) -> np.ndarray:
    """Return the share of equal MinHashes of each pair: an estimate of its Jaccard."""
    return (left[i] == right[j]).mean(axis=1)


def _verified(
    left: list[np.ndarray], right: list[np.ndarray], i: np.ndarray, j: np.ndarray, threshold: float
) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs whose exact Jaccard reaches the threshold."""
    sizes = np.array([[len(left[a]), len(right[b])] for a, b in zip(i, j, strict=True)])
    if not len(sizes):
        return
    smaller, larger = sizes.min(axis=1), sizes.max(axis=1)
    possible = (smaller >= threshold * larger) & (smaller > 0)
    i, j, totals = i[possible], j[possible], sizes[possible].sum(axis=1)
    ends = np.cumsum(totals)
    cuts = np.searchsorted(ends, np.arange(_VALUES, ends[-1] if len(ends) else 0, _VALUES))
    for part in np.split(np.arange(len(i)), np.unique(cuts)):
        shared = _shared([left[a] for a in i[part]], [right[b] for b in j[part]])
        jaccard = shared / (totals[part] - shared)
        for place in np.flatnonzero(jaccard >= threshold):
            yield int(i[part][place]), int(j[part][place]), float(jaccard[place])


def _shared(left: list[np.ndarray], right: list[np.ndarray]) -> np.ndarray:
    """Return how many shingles each pair shares: sorted together, shared ones are neighbours."""
    if not left:
        return np.empty(0, np.int64)
    sets = [one for pair in zip(left, right, strict=True) for one in pair]
    number = np.repeat(np.arange(len(left), dtype=np.uint64), 2) << np.uint64(48)
    values = np.concatenate(sets) >> np.uint64(16) | np.repeat(number, [len(one) for one in sets])
    values.sort(kind="stable")  # merges the sorted sets: 20 times as fast as quicksort
    same = values[1:][values[1:] == values[:-1]]
    return np.bincount((same >> np.uint64(48)).astype(np.int64), minlength=len(left))
