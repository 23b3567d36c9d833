"""What two texts have in common and where they differ: words, denials, opposites, quantities."""

import re
from bisect import bisect_left
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from medlib.benchmark.answers import folded
from medlib.benchmark.text_metrics import stem
from medlib.corpus.cleaning import key
from medlib.records import YES_NO_MAYBE

MOSTLY = 0.6  # share of a text's length that a fact within it takes
DENIES = re.compile(
    r"\b(?:no|not|never|none|without|neither|nor|cannot|avoid\w*|absen\w+|contraindicated"
    r"|forbidden|\w+n't|refrain\w*)\b"
)
DOUBLE = re.compile(  # no denial after all
    r"\b(?:no need to|no reason to|not|need not|never)\s+(?:be\s+)?"
    r"(?:avoid\w*|without|contraindicated|refrain\w*)\b"
)
OPPOSITES = """increase/decrease high/low raise/lower higher/lower elevated/reduced more/less
positive/negative left/right upper/lower before/after acute/chronic present/absent safe/unsafe
safe/dangerous start/stop give/withhold benign/malignant ascending/descending dilated/constricted
fast/slow rapid/slow internal/external anterior/posterior medial/lateral proximal/distal early/late
superior/inferior with/without always/never indicated/contraindicated normal/abnormal large/small
common/rare systolic/diastolic flexion/extension inspiration/expiration open/closed yes/no"""
QUANTITY = re.compile(
    r"(?<![\w.])(\d[\d.,]*)\s*(%|(?:(?:m|k|c|d|n|µ|μ|mc)?(?:g|l|m|hz|mol|eq|s)|mmhg|iu|units?|ug"
    r"|micrograms?|milligrams?|grams?)(?:/[a-z]+)?\b)?"
)
TIMES = re.compile(
    r"\b(?:once|twice|daily|weekly|monthly|hourly|nightly|days?|weeks?|hours?|months?|years?"
    r"|minutes?|one|two|three|four|five|six|seven|eight|nine|ten|half)\b"
)
STOP = frozenset(
    "a an the of in on at to for with and or is are be by as it its this that from into was were "
    "has have had do does must should can may which what how who whom will would so there need up "
    "within after before until about than usually given give used use taken take done chosen "
    "therefore first answer treatment test".split()
)


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    return str(stem(word))


@lru_cache(maxsize=1)
def _opposites() -> frozenset[tuple[str, str]]:
    pairs = [tuple(map(_stem, pair.split("/"))) for pair in OPPOSITES.split()]
    return frozenset((a, b) for one, two in pairs for a, b in ((one, two), (two, one)))


@lru_cache(maxsize=65536)
def content(text: str) -> frozenset[str]:
    """Return the stems of the words that tell, without numbers, times, denials, stop words."""
    plain = TIMES.sub(" ", DENIES.sub(" ", text.lower()))
    return frozenset(_stem(w) for w in re.findall(r"[^\W\d_]{2,}", plain) if w not in STOP)


def shares(said: str, meant: str, question: str = "") -> tuple[float, float]:
    """Return (share of what is said that is meant, share of what is meant that is said).

    Words of the question count only where they are meant; opposite words count as the same, for
    `is_opposite` to tell apart.
    """
    two = content(meant)
    one = content(said) - (content(question) - two)
    swapped = {(a, b) for a in one - two for b in two - one if (a, b) in _opposites()}
    one, two = one - {a for a, _ in swapped}, two - {b for _, b in swapped}
    both = len(one & two) + bool(swapped)
    return min(1.0, both / max(len(one) + bool(swapped), 1)), both / max(
        len(two) + bool(swapped), 1
    )


def denies(text: str) -> bool:
    """Return whether a text denies something; "no need to avoid" does not."""
    return bool(DENIES.search(DOUBLE.sub(" ", text.lower())))


def is_opposite(said: str, meant: str) -> bool:
    """Return whether two texts of alike words differ by a denial or by an opposite word."""
    if denies(said) != denies(meant):
        return True
    left, right = ([_stem(w) for w in key(text).split()] for text in (meant, said))
    found = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    swapped = [
        pair
        for what, a, b, c, d in found
        if what == "replace"
        for pair in zip(left[a:b], right[c:d], strict=False)
    ]
    return any(pair in _opposites() or _hyper_for_hypo(*pair) for pair in swapped)


def _hyper_for_hypo(one: str, two: str) -> bool:
    return one != two and re.sub("^hyper", "hypo", one) == re.sub("^hyper", "hypo", two)


def quantities(text: str) -> tuple[list[tuple[str, str]], set[str]]:
    small = text.lower()
    found = [(m[1].rstrip(".,").replace(",", ""), m[2] or "") for m in QUANTITY.finditer(small)]
    return sorted(found), {w.rstrip("s") for w in TIMES.findall(small)}


class Facts:
    """The answers of all references that name a condition: of which they are said.

    Yes, no and maybe are no facts.
    """

    def __init__(self, references: dict[str, dict[str, Any]]) -> None:
        self.topics: dict[str, set[str]] = {}
        for record in references.values():
            name = folded(record["answer"])
            if name and record["topic"] and name not in YES_NO_MAYBE:
                self.topics.setdefault(name, set()).add(record["topic"])
        self.longest_first = sorted(self.topics, key=lambda n: (-len(n), n))
        self.lengths = [-len(name) for name in self.longest_first]

    def given(self, said: str, reference: str) -> set[str]:
        """Return the conditions whose fact a text is; none if it is the reference's own fact."""
        text = folded(said)
        if text in self.topics:
            return self.topics[text]
        for name in self.longest_first[bisect_left(self.lengths, -len(text)) :]:
            if len(name) < MOSTLY * len(text):
                break
            if name.count(" ") >= 2 and f" {name} " in f" {text} " and name != folded(reference):
                return self.topics[name]
        return set()
