"""Status of a span in its sentence: is it asserted, denied, stopped, advised against, supposed?"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from medlib.safety.references import read_reference

SENTENCE_END = re.compile(
    r"(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)[.!?]+(?=\s|$)|\n+|;"
)
NEW_COURSE = re.compile(
    r"\b(?:and|started|to) (?:start|begin|began|started|take|switch\w*|replac\w*)\b"
    r"|\bstarted\b|\bfor\b|\bwith\b|\bto\b"
)
ADVISED_NEXT = re.compile(r".*,\s*(?:take|start|give|use|continue|add|prescribe)\b")
OTHER_CAUSE = re.compile(r"\b(?:because|since|due to|and (?:a|the|my|severe|sudden)|having|with)\b")
STATUSES = ("active", "negated", "stopped", "advised_against", "hypothetical")


class Clause(NamedTuple):
    """The sentence around a span (lowered text) with the span's place in it."""

    sentence: str
    start: int
    end: int


@lru_cache(maxsize=32)
def cue(name: str, after: bool = False) -> re.Pattern[str]:
    """Return one pattern of all cues of a kind (context_cues); with after, near behind a span."""
    parts = "|".join(r["pattern"] for r in read_reference("context_cues") if r["cue"] == name)
    gap = r"[\s\w'-]{0,30}?" if after else ""
    return re.compile(rf"{gap}(?<!\w)(?:{parts})(?!\w)")


@lru_cache(maxsize=4)
def sentence_bounds(text: str) -> tuple[int, ...]:
    """Return the offsets at which the sentences of a lowered text begin."""
    return (0, *(m.end() for m in SENTENCE_END.finditer(text) if m.end() < len(text)))


def clause_of(text: str, bounds: Sequence[int], start: int, end: int) -> Clause:
    """Return the sentence of a span; bounds come from sentence_bounds of the same text."""
    number = bisect_right(bounds, start) - 1
    left = bounds[number]
    right = bounds[number + 1] if number + 1 < len(bounds) else len(text)
    return Clause(text[left : max(right, end)], start - left, end - left)


def _before(clause: Clause) -> str:
    """Return what stands before the span in its own clause."""
    return cue("clause_break").split(clause.sentence[: clause.start])[-1]


def _after(clause: Clause) -> str:
    """Return what stands behind the span in its own clause."""
    return cue("clause_break").split(clause.sentence[clause.end :], maxsplit=1)[0]


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)


def _masked(pattern: re.Pattern[str], text: str) -> str:
    """Return the text with every match of a pattern made unreadable, its length kept."""
    return pattern.sub(lambda match: "_" * len(match[0]), text)


def is_negated(clause: Clause) -> bool:
    """Return whether the span is denied: "no chest pain, fever or cough", "denies aspirin use"."""
    before = _masked(cue("for_it"), _masked(cue("not_a_denial"), _before(clause)))
    found = _last(cue("denied"), before)
    if found is None:
        return bool(cue("denied_after", after=True).match(_after(clause)))
    between = before[found.end() :]
    if found[0] in ("no", "without") and "," in between:
        return bool(re.search(r"\b(?:or|nor)\b", between + _after(clause)))
    return not OTHER_CAUSE.search(between)


def is_stopped(clause: Clause) -> bool:
    """Return whether the span is a medicine that is no longer taken."""
    before, after = _before(clause), _after(clause)
    found = _last(cue("stopped"), _masked(cue("for_it"), before))
    if found and not NEW_COURSE.search(before[found.end() :]):
        return True
    return bool(cue("stopped_after", after=True).match(after)) and not re.search(
        r"\b(?:re)?start|\bbegan|\bprescrib", before + after[:30]
    )


def is_advised_against(clause: Clause) -> bool:
    """Return whether the sentence tells not to take the span, alone or with something else."""
    before, after = (_masked(cue("for_it"), part) for part in (_before(clause), _after(clause)))
    if re.search(r"\b(?:don't|do not|never) stop\b", before):
        return False
    found = _last(cue("against"), before)
    if found and not ADVISED_NEXT.match(before[found.end() :]):
        return True
    return bool(cue("against_after").search(after))


def is_supposed(clause: Clause) -> bool:
    """Return whether the span stands in a condition, a question or a plan."""
    before = _masked(cue("factual_can"), _before(clause))
    found = _last(cue("supposed"), before)
    if found is None:
        return False
    if found[0] in ("if", "unless", "in case", "whether"):
        return "," not in before[found.end() :]
    return found[0] not in ("would", "might", "could") or len(before) - found.end() < 60


def medicine_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a medicine mention, one of STATUSES."""
    clause = clause_of(text, bounds, start, end)
    rules: tuple[tuple[str, Callable[[Clause], bool]], ...] = (
        ("advised_against", is_advised_against),
        ("negated", is_negated),
        ("stopped", is_stopped),
        ("hypothetical", is_supposed),
    )
    return next((status for status, rule in rules if rule(clause)), "active")


def symptom_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a symptom: active, negated, family, history …"""
    clause = clause_of(text, bounds, start, end)
    sentence = clause.sentence
    now = bool(cue("now").search(sentence))
    if is_negated(clause):
        return "negated"
    if cue("family").search(_before(clause)) and not now:
        return "family"
    if cue("past").search(sentence) and not now and not re.search(r"\bsince\b", sentence):
        return "history"
    if is_supposed(clause):
        return "hypothetical"
    if cue("education").search(_before(clause)) and not (cue("personal").search(sentence) or now):
        return "educational"
    return "active"
