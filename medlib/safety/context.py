"""Status of a span in its sentence or list: asserted, denied, stopped, advised against …"""

import re
from collections.abc import Callable, Sequence

from medlib.safety.clauses import (
    Clause,
    after_span,
    before_span,
    clause_of,
    cue,
    last_match,
    masked,
    sentence_bounds,
)

__all__ = ["Clause", "clause_of", "cue", "medicine_status", "sentence_bounds", "symptom_status"]

NEW_COURSE = re.compile(
    r"\b(?:and|started|to) (?:start|begin|began|started|take|switch\w*|replac\w*)\b"
    r"|\bstarted\b|\bfor\b|\bwith\b|\bto\b|\bby\b"
)
ADVISED_NEXT = re.compile(r".*[,:]\s*(?:take|start|give|use|continue|add|prescribe|combine)\b")
OTHER_CAUSE = re.compile(r"\b(?:because|since|due to|and (?:a|the|my|severe|sudden)|having|with)\b")
QUESTION = re.compile(
    r"(?:^\W*|[,:;] ?|\b(?:and|but|so|or|ask|asks|asked|wonder) )(?:is|are|am|can|could|may|should"
    r"|would|will|shall|do|does|did|has|have|what|which|how|when|why|who|any)\b"
)
STATUSES = (
    "active", "negated", "stopped", "advised_against", "hypothetical",
    "family", "history", "educational",
)  # fmt: skip
# What a status outside the patient's present treatment comes to where only five are told apart.
FIVE = {"family": "negated", "history": "stopped", "educational": "hypothetical"}


def is_negated(clause: Clause) -> bool:
    """Return whether the span is denied: "no chest pain, fever or cough", "denies aspirin use"."""
    kind = clause.medicine
    before = masked(cue("for_it"), before_span(clause))
    before = masked(cue("not_a_denial", medicine=kind), before)
    found = last_match(cue("denied", medicine=kind), before)
    if found is None:
        return bool(cue("denied_after", after=True, medicine=kind).match(after_span(clause)))
    between = before[found.end() :]
    if found[0] in ("no", "without") and "," in between:
        return bool(re.search(r"\b(?:or|nor)\b", between + after_span(clause)))
    return not OTHER_CAUSE.search(between)


def is_stopped(clause: Clause) -> bool:
    """Return whether the span is a medicine that is no longer taken."""
    before, after = before_span(clause), after_span(clause)
    found = last_match(cue("stopped"), masked(cue("for_it"), before))
    if found and not NEW_COURSE.search(before[found.end() :]):
        return True
    after = masked(cue("for_it"), after)
    return bool(cue("stopped_after", after=True, medicine=True).match(after)) and not re.search(
        r"\b(?:re-?)?start|\bbegan|\bresum", before + after[:30]
    )


def is_not_since(clause: Clause) -> bool:
    """Return whether the span was last taken in the past: "has not had it since Easter"."""
    return bool(cue("not_since").search(before_span(clause)) and " since " in after_span(clause))


def is_advised_against(clause: Clause) -> bool:
    """Return whether the sentence tells not to take the span, alone or with something else."""
    before, after = (
        masked(cue("for_it"), part) for part in (before_span(clause), after_span(clause))
    )
    if re.search(r"\b(?:don't|do not|never) stop\b", before):
        return False
    found = last_match(cue("against"), before)
    if found and not ADVISED_NEXT.match(before[found.end() :]):
        return True
    return bool(cue("against_after").search(after)) or (clause.medicine and is_warned_of(clause))


def is_warned_of(clause: Clause) -> bool:
    """Return whether the sentence tells of the harm of a mixture that it does not order."""
    sentence = masked(cue("for_it"), clause.sentence)
    told = cue("harm").search(sentence) and cue("together").search(sentence)
    return bool(told) and not cue("directive").search(sentence)


def is_supposed(clause: Clause) -> bool:
    """Return whether the span stands in a condition, a question or a plan."""
    before = masked(cue("factual_can"), before_span(clause))
    before = masked(cue("for_it"), before) if clause.medicine else before
    later = cue("supposed_after", after=True, medicine=True)
    if clause.medicine and later.match(after_span(clause)):
        return True
    found = last_match(cue("supposed", medicine=clause.medicine), before)
    if found is None:
        return False
    if found[0] in ("if", "unless", "in case", "whether"):
        return "," not in before[found.end() :]
    return found[0] not in ("would", "might", "could") or len(before) - found.end() < 60


def is_asked(clause: Clause) -> bool:
    """Return whether the span stands in the part of a sentence that asks or imagines."""
    if cue("scene").match(clause.sentence):
        return True
    if "?" not in clause.sentence[clause.end :]:
        return False
    opening = QUESTION.search(clause.sentence)
    return opening is None or opening.start() < clause.start


def is_of_family(clause: Clause) -> bool:
    """Return whether the sentence speaks of a relative's medicine."""
    before = clause.sentence[: clause.start]
    if cue("family_after").match(clause.sentence[clause.end :].lstrip()):
        return True
    found = last_match(cue("kin"), before)
    if found is None:
        return bool(cue("family", medicine=True).search(before))
    other = cue("kin_not").search(before) or cue("patient_again").search(before[found.end() :])
    return not other


def is_past(clause: Clause) -> bool:
    """Return whether the sentence tells of a treatment that lies in the past."""
    sentence = clause.sentence
    current = cue("now").search(sentence) or re.search(
        r"\b(?:since|still|has been|for the)\b", sentence
    )
    if current or (is_lesson(clause) and not cue("person").search(sentence)):
        return False
    return bool(cue("past", medicine=True).search(sentence))


def is_lesson(clause: Clause) -> bool:
    """Return whether the sentence teaches about a medicine and nobody takes it."""
    lesson = cue("lesson").search(clause.sentence)
    return bool(lesson) and not cue("directive").search(clause.sentence)


def is_lesson_asked_for(clause: Clause) -> bool:
    """Return whether the span stands in a question that nobody asks for himself."""
    asked = is_asked(clause) and cue("lesson_asked").match(clause.sentence)
    asked = asked or cue("lesson_order").match(clause.sentence)
    return bool(asked) and not cue("personal").search(clause.sentence)


MEDICINE_RULES: tuple[tuple[str, Callable[[Clause], bool]], ...] = (
    ("family", is_of_family),
    ("educational", is_lesson_asked_for),
    ("hypothetical", is_asked),
    ("advised_against", is_advised_against),
    ("stopped", is_not_since),
    ("negated", is_negated),
    ("stopped", is_stopped),
    ("history", is_past),
    ("hypothetical", is_supposed),
    ("educational", is_lesson),
)


def mention_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a medicine mention, one of STATUSES."""
    clause = clause_of(text, bounds, start, end, medicine=True)
    return next((status for status, rule in MEDICINE_RULES if rule(clause)), "active")


def medicine_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a medicine mention: active, negated, stopped, advised_against …"""
    status = mention_status(text, bounds, start, end)
    return FIVE.get(status, status)


def is_ordered(text: str, bounds: Sequence[int], start: int, end: int) -> bool:
    """Return whether the sentence of a medicine gives it or says that somebody takes it."""
    clause = clause_of(text, bounds, start, end, medicine=True)
    return bool(cue("directive").search(clause.sentence))


def symptom_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a symptom: active, negated, family, history …"""
    clause = clause_of(text, bounds, start, end)
    sentence = clause.sentence
    now = bool(cue("now").search(sentence))
    if is_negated(clause):
        return "negated"
    behind = sentence[clause.end :]
    if not now and (
        cue("family").search(before_span(clause)) or cue("family_behind", after=True).match(behind)
    ):
        return "family"
    lasting = re.search(r"(?<!nothing )(?<!none )\bsince\b", sentence)
    if cue("past").search(sentence) and not now and not lasting:
        return "history"
    if is_supposed(clause):
        return "hypothetical"
    taught = cue("education").search(before_span(clause)) or cue("education_behind").search(behind)
    return "educational" if taught and not (cue("personal").search(sentence) or now) else "active"
