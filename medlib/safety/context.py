"""Status of a span in its sentence or list: asserted, denied, stopped, advised against …"""

import re
from collections.abc import Callable, Sequence

from medlib.safety.clauses import (
    Clause,
    after_span,
    before_span,
    clause_of,
    cue,
    framed,
    last_match,
    masked,
)
from medlib.safety.references import phrase
from medlib.safety.surroundings import learned_status

STATUSES = (
    "active", "negated", "stopped", "advised_against", "hypothetical",
    "family", "history", "educational",
)  # fmt: skip
# The order in which frames are tried: what is certain first.
FRAMES = (
    "active", "advised_against", "family", "hypothetical", "educational", "stopped", "negated",
    "history",
)  # fmt: skip
LASTING = ("family", "history", "educational")  # of a finding: overruled by "now", "again" …
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
    return not phrase("other_cause").search(between)


def is_stopped(clause: Clause) -> bool:
    """Return whether the span is a medicine that is no longer taken."""
    before, after = before_span(clause), after_span(clause)
    found = last_match(cue("stopped"), masked(cue("for_it"), before))
    if found and not phrase("new_course").search(before[found.end() :]):
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
    if found and not phrase("advised_next").match(before[found.end() :]):
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
    opening = phrase("question").search(clause.sentence)
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


# "50 mg at night, age 74": how old somebody is, not when it was; what will begin is not past


def is_past(clause: Clause) -> bool:
    """Return whether the sentence tells of a treatment that lies in the past."""
    sentence = phrase("age_now").sub("", clause.sentence)
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
    return learned_status(clause, ruled_status(clause), text, bounds, start)


def ruled_status(clause: Clause) -> str:
    """Return the status that the rules give a mention, one of STATUSES."""
    known = framed_status(clause)
    if clause.medicine:
        return known or next((s for s, rule in MEDICINE_RULES if rule(clause)), "active")
    now = bool(cue("now").search(masked(cue("well_now"), clause.sentence)))
    if known and not (now and known in LASTING):
        return known
    return next(
        (s for s, rule in FINDING_RULES if rule(clause) and not (now and s in LASTING)), "active"
    )


def framed_status(clause: Clause) -> str:
    """Return the status that the words right around the span give it, or ""."""
    sentence = framed(clause)
    return next(
        (s for s in FRAMES if cue(f"frame_{s}", False, clause.medicine).search(sentence)), ""
    )


def is_ordered(text: str, bounds: Sequence[int], start: int, end: int) -> bool:
    """Return whether the sentence of a medicine gives it or says that somebody takes it."""
    clause = clause_of(text, bounds, start, end, medicine=True)
    return bool(cue("directive").search(clause.sentence))


def symptom_status(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a symptom or condition, one of STATUSES."""
    clause = clause_of(text, bounds, start, end)
    return learned_status(clause, ruled_status(clause), text, bounds, start)


def is_of_relative(clause: Clause) -> bool:
    """Return whether the sentence speaks of a relative's condition."""
    behind = clause.sentence[clause.end :]
    named = cue("family").search(before_span(clause))
    if named or cue("family_behind", after=True).match(behind):
        return True
    has = r"(?:has|have|got|is|are|with|affected|diagnosed|carr\w+|lives?|suffers?)\b[\w' -]*#"
    relative = re.search(rf"{cue('relative').pattern} (?:[\w-]+ )?{has}", framed(clause))
    return bool(relative and cue("chronic").fullmatch(clause.sentence[clause.start : clause.end]))


def is_past_event(clause: Clause) -> bool:
    """Return whether the sentence tells of an illness that is over."""
    lasting = re.search(r"(?<!nothing )(?<!none )\bsince\b", clause.sentence)
    return bool(cue("past").search(clause.sentence)) and not lasting


def is_taught(clause: Clause) -> bool:
    """Return whether the sentence teaches about a condition and nobody has it."""
    behind = clause.sentence[clause.end :]
    taught = cue("education").search(before_span(clause)) or cue("education_behind").search(behind)
    return bool(taught) and not cue("personal").search(clause.sentence)


FINDING_RULES: tuple[tuple[str, Callable[[Clause], bool]], ...] = (
    ("negated", is_negated),
    ("family", is_of_relative),
    ("history", is_past_event),
    ("hypothetical", is_supposed),
    ("educational", is_taught),
)
