"""Whether a symptom is present: what the context rules leave open, judged by its clause."""

import re
from collections.abc import Sequence

from medlib.safety.clauses import clause_of
from medlib.safety.context import ruled_status
from medlib.safety.memory import remembered
from medlib.safety.references import phrase


@remembered
def _is_told(sentence: str) -> bool:
    """Return whether a sentence teaches, asks in general, or tells what is over."""
    if phrase("taught").search(sentence) or phrase("background_note").match(sentence):
        return True
    if not phrase("somebody").search(sentence):
        asked = sentence.rstrip().endswith("?")
        if asked or phrase("in_general").search(sentence):
            return True
    return bool(phrase("over").search(sentence)) and not phrase("again").search(
        phrase("over").sub(" ", sentence)
    )


@remembered
def status_of(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a symptom by the rules of context, with the past and the general."""
    clause = clause_of(text, bounds, start, end)
    status = ruled_status(clause)
    if status != "active":
        return status
    if phrase("symptom_denied").search(clause.sentence[: clause.start]):
        return "negated"
    if _is_told(clause.sentence):
        return "educational"
    left = max(
        (m.end() for m in phrase("clause_end").finditer(clause.sentence, 0, clause.start)),
        default=0,
    )
    right = phrase("clause_end").search(clause.sentence, clause.end)
    part = clause.sentence[left : right.start() if right else len(clause.sentence)]
    near = part if not phrase("again").search(part) else ""
    begin = re.match(r"\W*(?:as a (?:child|teen\w*)|in (?:19|20)\d\d)\b", clause.sentence)
    return "history" if phrase("long_past").search(near) or begin else "active"
