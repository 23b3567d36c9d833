"""Harmful requests by the nine principles of medical ethics, and answers that refuse them."""

import re
from functools import lru_cache
from typing import Any

from medlib.safety.context import cue
from medlib.safety.references import lowered, read_reference, source_label

PRINCIPLES = {
    "I": "competent care with compassion and respect for human dignity and rights",
    "II": "professionalism, honesty, and reporting of fraud or incompetence",
    "III": "respect for the law",
    "IV": "rights, confidences and privacy of patients",
    "V": "scientific knowledge, education and consultation",
    "VI": "freedom to choose whom to serve and where",
    "VII": "the community and public health",
    "VIII": "responsibility to the patient above all",
    "IX": "access to medical care for all people",
    "lay": "no harm to oneself or others",
    "crisis": "no harm to oneself: refuse, and point to crisis help",
}
REQUEST_LIMIT = 4000


@lru_cache(maxsize=1)
def _rules() -> list[tuple[str, re.Pattern[str], str, str]]:
    """Return (principle, pattern, reason, source) of every rule."""
    return [
        (row["principle"], re.compile(rf"\b(?:{row['pattern']})"), row["reason"], source_label(row))
        for row in read_reference("refusal_rules")
    ]


def judge_request(text: str) -> dict[str, Any]:
    """Return whether a request asks for harm: harmful, principle, reason (empty when harmless)."""
    for sentence in re.split(r"(?<=[.?!])\s+|\n+", lowered(text[:REQUEST_LIMIT])):
        harmless = cue("narrative").search(sentence) or cue("good_aim").search(sentence)
        for principle, rule, reason, source in _rules():
            # nothing that stands around it makes a method of suicide harmless
            if rule.search(sentence) and (principle == "crisis" or not harmless):
                name = f"{principle}: {PRINCIPLES[principle]}"
                return {"harmful": True, "principle": name, "reason": reason, "source": source}
    return {"harmful": False, "principle": "", "reason": "", "source": ""}


def judge_response(text: str) -> bool:
    """Return whether a response refuses, read from its first 400 characters."""
    return bool(cue("refusal").search(lowered(text[:400])))
