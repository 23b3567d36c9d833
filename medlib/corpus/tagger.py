"""Tag tokens as parts of identifiers with a small trained network, in numpy alone.

Each token is a sum of the vectors of its features (shape, affixes, word lists, line, label), two
convolutions look at its neighbours. It has learnt from synthetic notes only; the file holds weights
and no text. It is meant to stand beside the rules: what both leave is not found.
"""

import functools
import re
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from medlib.corpus.codes import SCORED, is_known
from medlib.corpus.lexicons import name_class, words
from medlib.corpus.names import EPONYM_AFTER
from medlib.corpus.persons import ORDER, does_as_person
from medlib.files import ROOT, InputError

Span = tuple[int, int, str]
Token = tuple[int, int, str]
GROUPS = ("", "name", "city", "facility", "date", "other_id")
WEIGHTS = ROOT / "data" / "references" / "tagger.safetensors"
BUCKETS = 1 << 15
NEAR, NEAR_TOO = 4, 2  # tokens on each side that the first and the second convolution see
HIDDEN = "\ufffc"
_TOKEN = re.compile(
    r"\ufffc+|\d(?:[\d.,/:-]*\d)?(?![^\W\d_])|[^\W_]+(?:['’](?!s\b)[^\W\d_]+)?|"
    r"['’]s\b|\n\s*|[^\w\s]|_"
)
_LISTS = ("given", "family", "city", "plain", "stop", "proper", "eponym", "place", "state", "drug")
_TOGETHER = (_LISTS[:2], ("city",), ("plain", "stop"), _LISTS[5:])
_SHAPES = str.maketrans({c: "9" for c in "0123456789"})
STATIC, SLOTS = 17, 26
THRESHOLDS = (1.0, 0.5, 0.5, 0.5, 0.3, 0.5)  # of GROUPS: how likely a token must be no plain text
SURE, VERY_SURE = 0.9, 0.98  # what a doubtful form needs
_BETWEEN = re.compile(r"[^\w\n]{0,3}")
_DATE = re.compile(
    r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d\s*[-/.]\s*\d|\d(?:st|nd|rd|th)\b"
)
_TIMED = re.compile(r"(?:\d|\bat|TOD|\ufffc)\W*$")


def hashed(slot: int, value: str) -> int:
    """Return the bucket of a feature; 0 is kept for none."""
    return zlib.crc32(f"{slot}={value}".encode("utf-8", "replace")) % (BUCKETS - 1) + 1


def _shape(word: str) -> str:
    return re.sub(r"[a-zß-öø-ÿ]", "x", re.sub(r"[A-ZÀ-ÖØ-Þ]", "X", word.translate(_SHAPES)))


def _case(word: str) -> str:
    if not word[0].isalpha():
        return "9" if word[0].isdigit() else word[0]
    if word.isupper():
        return "A" if len(word) > 1 else "I"
    return "l" if word.islower() else "T" if word[1:].islower() else "M"


@functools.lru_cache(maxsize=50_000)
def features(word: str) -> tuple[int, ...]:
    """Return the buckets of what a word is by itself, STATIC of them."""
    low = word.casefold().replace("’", "'") if word[0] != HIDDEN else HIDDEN
    bare = low.removesuffix("'s")
    shape = _shape(word) if low != HIDDEN else HIDDEN
    letters = bare if bare.isalpha() else ""
    member = [kind for kind in _LISTS if bare in words(kind)] if letters else []
    title = name_class(bare.title()) if letters else ""
    values = [
        low.translate(_SHAPES)[:20],
        re.sub(r"(.)\1+", r"\1+", shape),
        shape[:14],
        *(letters[:2], letters[:3], letters[-2:], letters[-3:], letters[-4:]),
        f"{_case(word)}{min(len(word), 9)}",
        name_class(word) if letters else "",
        title,
        *(" ".join(k for k in member if k in some) for some in _TOGETHER),
        f"{title}{_case(word)}",
        " ".join(member),
    ]
    return tuple(hashed(i, v) if v else 0 for i, v in enumerate(values))


def tokenize(text: str) -> list[Token]:
    """Return (start, end, token); line ends and marks are tokens too."""
    return [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]


def context(text: str, tokens: list[Token]) -> list[tuple[int, ...]]:
    """Return the buckets of each token's place in the line and in the text."""
    lower = {w for _, _, w in tokens if w.islower()}
    count: dict[str, int] = {}
    for _, _, word in tokens:
        count[word] = count.get(word, 0) + 1
    rows: list[tuple[int, ...]] = []
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and tokens[j][2][0] != "\n":
            j += 1
        line = text[tokens[i][0] : tokens[j][0] if j < len(tokens) else len(text)]
        loud = "A" if line.isupper() else "l" if line.islower() else "m"
        label, label_two, since, inside, end = "", "", 0, 0, j - i
        for at, (start, _, word) in enumerate(tokens[i : j + 1]):
            if word == ":" and at:
                label = tokens[i + at - 1][2].casefold()
                label_two = f"{tokens[i + at - 2][2].casefold() if at > 1 else ''} {label}"
                since = 0
            elif word in "()":
                inside = word == "("
            since += 1
            cased = word[0].isupper()
            seen = f"{cased and word.lower() in lower}{min(count[word], 3)}{cased}"
            values = (
                loud + _case(word),
                seen,
                f"{min(at, 3)}{min(end - at, 2)}",
                label if since < 9 else "",
                label_two if since < 9 else "",
                f"{min(since, 6)}" if label else "",
                f"{text[start - 1 : start] if start else ''}",
                "in" if inside else "",
                f"{min(end, 40) // 4}",
            )
            rows.append(tuple(hashed(STATIC + k, v) if v else 0 for k, v in enumerate(values)))
        i = j + 1
    return rows


def rows(text: str, tokens: list[Token]) -> "np.ndarray[Any, Any]":
    """Return the buckets of every token: an array of tokens by SLOTS."""
    found = [features(t[2]) + c for t, c in zip(tokens, context(text, tokens), strict=True)]
    return np.array(found, dtype=np.int32).reshape(len(tokens), SLOTS)


@functools.cache
def weights(path: Path) -> dict[str, "np.ndarray[Any, Any]"]:
    """Return a network's weights by name, as benchmarks/train_tagger.py writes them.

    Raises:
        InputError: no such file.
    """
    from safetensors.numpy import load_file

    if not path.is_file():
        raise InputError("no such file", "the tagger's weights", "restore it", path.name)
    return {k: v if k == "e" else v.astype(np.float32) for k, v in load_file(path).items()}


def _convolved(x: "np.ndarray[Any, Any]", w: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Return x (tokens by n) seen through windows by w (window * n by m)."""
    side = w.shape[0] // x.shape[1] // 2
    wide = np.pad(x, ((side, side), (0, 0)))
    near = [wide[i : i + len(x)] for i in range(2 * side + 1)]
    return np.concatenate(near, axis=1) @ w


def probabilities(text: str, tokens: list[Token]) -> "np.ndarray[Any, Any]":
    """Return the probability of each of GROUPS for every token."""
    return classified(weights(WEIGHTS), rows(text, tokens))


def classified(
    w: dict[str, "np.ndarray[Any, Any]"], index: "np.ndarray[Any, Any]"
) -> "np.ndarray[Any, Any]":
    """Return the networks' mean probability of each group (tokens by groups).

    Args:
        w: of `weights`.
        index: buckets of features, tokens by slots.
    """
    total = np.zeros((len(index), len(w["out_bias0"])), dtype=np.float32)
    for n in range(int(w["nets"][0])):
        vectors = w["e"][n][index] * w[f"scale{n}"][index][..., None]
        x = np.tanh(vectors.sum(axis=1))
        a = np.maximum(_convolved(x, w[f"near{n}"]) + w[f"near_bias{n}"], 0)
        b = np.concatenate([a, x], axis=1)
        b = np.maximum(_convolved(b, w[f"next{n}"]) + w[f"next_bias{n}"], 0)
        score = np.concatenate([b, a], axis=1) @ w[f"out{n}"] + w[f"out_bias{n}"]
        score = np.exp(score - score.max(axis=1, keepdims=True))
        total += score / score.sum(axis=1, keepdims=True)
    return total / w["nets"][0]


def find_tagged(text: str, taken: list[Span]) -> list[Span]:
    """Return what the network takes for parts of identifiers outside the spans found already."""
    tokens = tokenize(text)
    if not tokens:
        return []
    chances = probabilities(text, tokens)
    return [
        (start, end, GROUPS[group])
        for start, end, group, sure in runs(text, tokens, chances, taken)
        if is_likely(text, start, end, group, sure)
    ]


def runs(
    text: str, tokens: list[Token], chances: "np.ndarray[Any, Any]", taken: list[Span]
) -> list[tuple[int, int, int, float]]:
    """Return (start, end, group, probability) of neighbouring tokens of one group."""
    inside = {i for start, end, _ in taken for i in range(start, end)}
    found: list[tuple[int, int, int, float]] = []
    for (start, end, _), row in zip(tokens, chances, strict=True):
        group, sure = int(row[1:].argmax()) + 1, float(1 - row[0])
        free = [i for i in range(start, end) if text[i].isalnum() and i not in inside]
        if sure < THRESHOLDS[group] or not free:
            continue
        start, end = free[0], min([i for i in range(free[0], end) if i in inside], default=end)
        if found and found[-1][2] == group and _BETWEEN.fullmatch(text, found[-1][1], start):
            found[-1] = (found[-1][0], end, group, max(sure, found[-1][3]))
        else:
            found.append((start, end, group, sure))
    return found


def is_likely(text: str, start: int, end: int, group: int, sure: float) -> bool:
    """Return whether what stands there can be an identifier of its group."""
    value, after, before = text[start:end], text[end : end + 60], text[max(0, start - 40) : start]
    parts, digits = re.findall(r"[^\W\d_]+", value), sum(c.isdigit() for c in value)
    letters = digits + sum(map(len, parts))
    if letters < 2:
        return False
    if GROUPS[group] == "date":
        day = re.fullmatch(r"(\d{1,2})/(\d{1,2})", value)
        real = not day or 0 < min(map(int, day.groups())) < 13 and max(map(int, day.groups())) < 32
        return bool(_DATE.search(value) and real and value != "24/7") and (
            not day or sure > SURE and not SCORED.search(before)
        )
    if GROUPS[group] == "other_id":
        if value.isdigit() and len(value) < 4:
            return bool(re.fullmatch(r"9\d|1[01]\d", value))
        if not digits:
            return bool(re.search(r"[@.]|ninety", value)) or len(parts) > 2
        timed = re.fullmatch(r"\d{4}", value) and _TIMED.search(before[-12:])
        return letters > 3 and not timed and not is_known(text, start, end)
    if not parts:
        return GROUPS[group] == "city" and letters > 3
    if EPONYM_AFTER.match(after) and sure <= VERY_SURE or _joined(before) or ORDER.match(after):
        return False
    first = text.find(parts[0], start) + len(parts[0])
    if parts[0].casefold() in words("eponym") and EPONYM_AFTER.match(text[first : first + 60]):
        return False
    if GROUPS[group] == "city" and (digits or len(parts) > 1):
        return True
    return _can_name(parts, sure, does_as_person(before, after))


def _joined(before: str) -> bool:
    """Return whether a word that is no name stands in front with a hyphen ("Jod-Basedow")."""
    first = re.search(r"([^\W\d_]+)[-–]$", before)
    return first is not None and name_class(first[1]) not in "GFgf"


def _can_name(parts: list[str], sure: float, person: bool) -> bool:
    """Return whether these words can be a name; person: what stands around says so."""
    codes = [name_class(part.title()) for part in parts]
    if all(part.casefold() in words("eponym") for part in parts):
        return person  # the rules know where such a word is a person
    if len(parts) > 1:
        return not all(part.isupper() for part in parts) or bool(set(codes) & set("GFgf"))
    low = parts[0].casefold()
    if parts[0].isupper() and len(low) < 7 and codes[0] not in "GFgf":
        return False
    if low in words("given") or low in words("family") or low in words("city"):
        plain = low in words("stop") or parts[0].islower() and low in words("plain")
        return person or not plain and low != "may"
    limit = VERY_SURE if parts[0].islower() or codes[0] in "VW" else 0
    return person or sure > limit and codes[0] != "V"
