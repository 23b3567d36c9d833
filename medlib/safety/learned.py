"""Linear models of the safety room: learned weights of words, pairs and groups of like words."""

import math
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from medlib.files import ROOT, read_json
from medlib.safety.memory import remembered
from medlib.safety.wording import stem

FOLDER = ROOT / "data" / "references"
HUNDREDTHS = 100  # weights are stored as whole numbers of these
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[?!:;,.()/+\-→>=]")


@lru_cache(maxsize=4)
def model(name: str) -> tuple[list[str], list[float], dict[str, list[int]]]:
    """Return (labels, bias of each, weights of every feature), made by train_safety.py."""
    content = read_json(FOLDER / f"{name}_weights.json")
    return content["labels"], content["bias"], content["weights"]


def scores(name: str, features: Collection[str]) -> dict[str, float]:
    """Return the log odds of every label of a model for a text of these features.

    Sources:
        logistic regression; texts written and labelled for this project, without patients.
    """
    labels, bias, weights = model(name)
    known = [weights[feature] for feature in features if feature in weights]
    scale = HUNDREDTHS * math.sqrt(len(features) or 1)
    sums = map(sum, zip(*known, strict=True)) if known else [0] * len(labels)
    return {k: b + s / scale for k, b, s in zip(labels, bias, sums, strict=True)}


@lru_cache(maxsize=1)
def _groups() -> dict[str, list[int]]:
    """Return {word: numbers of its groups, coarse and fine}, made by group_words.py."""
    content: dict[str, list[int]] = read_json(FOLDER / "word_groups.json")
    return content


@remembered
def like(word: str) -> tuple[str, ...]:
    """Return the names of the groups of like words that a lowered word belongs to."""
    return tuple(f"{'~≈'[n]}{group}" for n, group in enumerate(_groups().get(word, ())))


@remembered
def form(word: str) -> str:
    """Return a lowered word's stem; of a number that it is one."""
    return "0" if word[0].isdigit() else stem(word) if word[0].isalpha() else word


def words_of(text: str) -> list[str]:
    """Return the words and marks of a lowered text."""
    return [word.replace("’", "'") for word in WORD.findall(text)]


def spoken(text: str) -> list[str]:
    """Return the words of a lowered text without stops and commas: how it is typed says nothing."""
    return [word for word in words_of(text) if word not in ".,"]


def chained(words: list[str]) -> Iterator[str]:
    """Yield the groups of like words in a text, and pairs of neighbours of the same size."""
    for size in zip(*(like(w) for w in words if like(w)), strict=True):
        yield from size
        yield from (f"{one} {other}" for one, other in pairwise(size))


def phrasing(words: list[str]) -> set[str]:
    """Return the features of words: their forms, pairs of neighbours, groups of like words."""
    forms = ["^", *map(form, words)]
    return {*forms, *(f"{one} {other}" for one, other in pairwise(forms)), *chained(words)}


def heaviest(name: str, words: list[str]) -> str:
    """Return the three words that speak most for the first label, as they are written."""
    weights = model(name)[2]
    telling = [word for word in words if len(word) > 3] or words
    ranked = sorted(telling, key=lambda word: -weights.get(form(word), [0])[0])
    return ", ".join(dict.fromkeys(ranked[:3]))
