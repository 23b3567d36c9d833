"""How much a passage sounds like an emergency: learned weights of its words and symptom groups."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from medlib.files import ROOT, read_json
from medlib.safety.wording import Token

SURE = 0.5  # log odds from which the words of a sentence alone make an emergency
DOUBTFUL = -1.0  # log odds below which what a rule found is taken for harmless
SHORT = 600  # characters up to which a text is also read as one


DIGIT = re.compile(r"\d")


class Part(NamedTuple):
    """A passage: its words, and the symptom groups that it names and asserts."""

    tokens: list[Token]
    named: set[str]
    present: set[str]


def features(part: Part) -> frozenset[str]:
    """Return the word stems of a passage, pairs of them, and its groups: +present, -absent."""
    stems = [DIGIT.sub("0", token.stem) for token in part.tokens]
    return frozenset(
        {
            *stems,
            *(f"{one} {other}" for one, other in pairwise(stems)),
            *(f"+{group}" for group in part.present),
            *(f"-{group}" for group in part.named - part.present),
        }
    )


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, float], float]:
    """Return (weight of every feature, bias), learned by benchmarks/train_emergencies.py."""
    content = read_json(ROOT / "data" / "references" / "emergency_weights.json")
    return content["weights"], content["bias"]


@lru_cache(maxsize=1024)
def score(names: frozenset[str]) -> float:
    """Return the log odds that a passage of these features reports an emergency.

    Sources:
        logistic regression; sentences written and labelled for this project, without patients.
    """
    weights, bias = _weights()
    total = sum(weights.get(name, 0.0) for name in names)
    return bias + total / math.sqrt(len(names) or 1)


def heaviest(tokens: Sequence[Token]) -> str:
    """Return the three words that speak most for an emergency, as they are written."""
    weights, _ = _weights()
    telling = [token for token in tokens if len(token.raw) > 3] or tokens
    ranked = sorted(telling, key=lambda token: -weights.get(token.stem, 0.0))
    return ", ".join(dict.fromkeys(token.raw for token in ranked[:3]))
