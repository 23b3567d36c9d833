"""What a text states of its patient for a dose: age, weight and kidney function."""

import re

from medlib.safety.dose_units import weight_in
from medlib.safety.references import phrase
from medlib.safety.vitals import Age, ages

DURATION = re.compile(r"(?:\bx|×|\bfor|\bover|\bafter)\s?$")
SMALL = ("newborn", "infant", "toddler")  # ages told in words
BESIDE_AGE = 60  # characters before an age that may say whose it is
EGFR = re.compile(r"\b(?:e?gfr|crcl|creatinine clearance)\D{0,12}(\d{1,3})")


def _of_another(text: str, age: Age, mother: bool, expecting: bool) -> bool:
    """Return whether an age is not the patient's: of a rash, a pregnancy, a mother's baby.

    "Rash 48 hours old", "daily for 5 yr", "pregnant, only 19 weeks", "stitches sore, baby fine".
    """
    words = text[age.start : age.end]
    if mother and any(phrase(kind).fullmatch(words) for kind in SMALL):
        return True
    if expecting and re.search(r"\b\d\d weeks?$", words) and not words.startswith("age"):
        return True
    before = text[max(0, age.start - BESIDE_AGE) : age.start]
    own = re.search(r"old\b|y/?o\b|aged", text[age.start : age.end + 6])
    listed = re.search(r"\d\.$", before)
    return bool(listed or phrase("lesion").search(before) or not own and DURATION.search(before))


def stated(text: str) -> dict[str, float]:
    """Return the age (years), weight (kg) and eGFR (mL/min) that a lowered text states."""
    mother = bool(phrase("mother").search(text)) and not phrase("to_child").search(text)
    expecting = bool(phrase("gestation").search(text))
    own = (age for age in ages(text) if not _of_another(text, age, mother, expecting))
    found: dict[str, float | None] = {
        "age": next((age.years for age in own), None),
        "weight": weight_in(text),
        "egfr": next((float(m[1]) for m in EGFR.finditer(text)), None),
    }
    return {key: value for key, value in found.items() if value is not None}
