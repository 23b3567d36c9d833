"""Sentences and lists of a text, and the cues that stand around a span in them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from medlib.safety.memory import remembered
from medlib.safety.references import PART, read_reference

SENTENCE_END = re.compile(
    r"(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)[.!?]+(?=\s|$)|\n+|;"
)
LIST_ITEM = re.compile(r"\s*(?:[-*\u2022\u2013\u2192+]|\(?\w{1,2}[.)])\s")
HEADER = re.compile(r".*:[\s*_]*$")
SHORT_LINE = 4  # words of a line that may be an unmarked item of a list
LOOK_BACK = 2000  # characters above a line in which the header of its list is looked for
LONGEST = 300  # characters of a sentence that are read as a whole; of a longer one, those near


class Clause(NamedTuple):
    """The sentence around a span (lowered text) with the span's place in it."""

    sentence: str
    start: int
    end: int
    medicine: bool = False


def _alternatives(*kinds: str) -> str:
    """Return the patterns of some kinds of cues as alternatives."""
    return "|".join(r["pattern"] for r in read_reference("context_cues") if r["cue"] in kinds)


@lru_cache(maxsize=128)
def cue(name: str, after: bool = False, medicine: bool = False) -> re.Pattern[str]:
    """Return one pattern of all cues of a kind (context_cues); with after, near behind a span."""
    parts = _alternatives(name, f"{'medicine' if medicine else 'finding'}_{name}")
    parts = PART.sub(lambda match: f"(?:{_alternatives(f'part_{match[1]}')})", parts)
    gap = (r"[\s\w')(-]{0,30}?" if medicine else r"[\s\w'-]{0,30}?") if after else ""
    return re.compile(rf"{gap}(?<!\w)(?:{parts or '(?!)'})(?!\w)")


@remembered
def sentence_bounds(text: str) -> tuple[int, ...]:
    """Return the offsets at which the sentences of a lowered text begin."""
    return (0, *(m.end() for m in SENTENCE_END.finditer(text) if m.end() < len(text)))


def clause_of(
    text: str, bounds: Sequence[int], start: int, end: int, medicine: bool = False
) -> Clause:
    """Return the sentence of a span; bounds come from sentence_bounds of the same text."""
    left = bounds[bisect_right(bounds, start) - 1]
    following = bisect_right(bounds, max(start, end - 1))  # a span may hold a dot: "c. diff"
    right = bounds[following] if following < len(bounds) else len(text)
    header = list_header(text, left) if medicine else ""
    if medicine and right - left > LONGEST:
        left, right = max(left, start - LONGEST // 2), min(right, end + LONGEST // 4)
    shift = len(header) - left
    sentence = header + text[left : max(right, end)]
    return Clause(sentence, start + shift, end + shift, medicine)


def list_header(text: str, place: int) -> str:
    """Return the line, ending in a colon, whose list holds the line at a place; "" for none."""
    first = text.rfind("\n", 0, place) + 1
    own = text[first : first + LONGEST].split("\n", 1)[0]
    marked = LIST_ITEM.match(own)
    if not first or (not marked and len(own.split()) > SHORT_LINE):
        return ""
    above = text[max(0, first - LOOK_BACK) : first - 1].split("\n")
    while above and above[-1].strip() and not HEADER.match(above[-1]):
        if bool(LIST_ITEM.match(above[-1])) != bool(marked) or (
            not marked and len(above[-1].split()) > SHORT_LINE
        ):
            return ""
        above.pop()
    if len(above) > 1 and not above[-1].strip():  # one empty line below the header
        above.pop()
    if not above or not HEADER.match(above[-1]):
        return ""
    return re.sub(r"[^\w\s',;:-]", " ", above[-1]).strip() + " "


def framed(clause: Clause) -> str:
    """Return the sentence near the span with "#" in the place of the span."""
    before = clause.sentence[max(0, clause.start - LONGEST // 2) : clause.start]
    after = clause.sentence[clause.end : clause.end + LONGEST // 2]
    return f"{before.replace('#', ' ')}#{after.replace('#', ' ')}"


def before_span(clause: Clause) -> str:
    """Return what stands before the span in its own clause."""
    breaks = cue("clause_break", medicine=clause.medicine)
    return breaks.split(clause.sentence[: clause.start])[-1]


def after_span(clause: Clause) -> str:
    """Return what stands behind the span in its own clause."""
    breaks = cue("clause_break", medicine=clause.medicine)
    return breaks.split(clause.sentence[clause.end :], maxsplit=1)[0]


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)


def masked(pattern: re.Pattern[str], text: str) -> str:
    """Return the text with every match of a pattern made unreadable, its length kept."""
    return pattern.sub(lambda match: "_" * len(match[0]), text)
