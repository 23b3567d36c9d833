"""What a text states of its patient for a dose: age, weight and kidney function."""

import re

from medlib.safety.dose_units import weight_in
from medlib.safety.vitals import INFANT, NEWBORN, TODDLER, Age, ages

DURATION = re.compile(r"(?:\bx|×|\bfor|\bover|\bafter)\s?$")
MOTHER = re.compile(  # the patient has just had a baby, or is going to
    r"\b(?:breast[- ]?f\w+|breast ?milk|lactat\w*|expressing|stitches|pregnan\w*"
    r"|in labour|labour ward|antenatal|postnatal|postpartum|gbs|lochia|eclampsia|baby's out"
    r"|baby (?:girl|boy) \d)\b"
)
TO_CHILD = re.compile(  # but it is the baby who takes it
    r"\b(?:gave|give[sn]?|giving|dos(?:ed?|es|ing))\s(?:\w+ ){0,2}?(?:him|bab(?:y|ies)|infants?"
    r"|newborns?|neonates?|toddlers?)\b|\b(?:i|we) (?:gave|give|have given|am giving) her\b"
    r"|(?<!safe )(?<!ok )(?<!okay )(?<!fine )(?<!harm )(?<!harmful )(?<!risk )(?<!risks )(?<!bad )"
    r"\b(?:for|to) (?:(?:my|our|the|this|a|your) )?(?:\w+ )?(?:bab(?:y|ies)|infants?|newborns?"
    r"|neonates?|toddlers?)\b"
    r"|\b(?:baby|infant|newborn|neonate|toddler) (?:(?:is|was) (?:on|given|taking)|takes|took|needs"
    r"|gets|has (?:had|been given)|can (?:have|take)|should (?:have|take)|to (?:have|take))\b"
)
A_CHILD = re.compile(rf"{NEWBORN.pattern}|{INFANT.pattern}|{TODDLER.pattern}")
GESTATION = re.compile(  # "only 19 weeks" of a pregnancy
    r"pregnan|gestation|trimester|antenatal|miscarr|midwife|obstetric|fo?etal"
    r"|\b(?:near|at|full) term|\bbump\b|\bg\d ?p\d"
    r"|\bi(?:'m| am| was) (?:only |just |now )?\d\d weeks?\b"
)
BESIDE_AGE = 60  # characters before an age that may say whose it is
LESION = re.compile(  # "rash 48 hours old": not how old the patient is
    r"\b(?:rash|wound|bite|burn|clot|graft|stent|injury|fracture|ulcer|symptoms?|lesions?|infarct"
    r"|stroke|mi|tear|bleed|infection|scar|script|supply|bottle)\s(?:(?:is|are|now|about|only) )*$"
)
EGFR = re.compile(r"\b(?:e?gfr|crcl|creatinine clearance)\D{0,12}(\d{1,3})")


def _of_another(text: str, age: Age, mother: bool, expecting: bool) -> bool:
    """Return whether an age is not the patient's: of a rash, a pregnancy, a mother's baby.

    "Rash 48 hours old", "daily for 5 yr", "pregnant, only 19 weeks", "stitches sore, baby fine".
    """
    words = text[age.start : age.end]
    if mother and A_CHILD.fullmatch(words):
        return True
    if expecting and re.search(r"\b\d\d weeks?$", words) and not words.startswith("age"):
        return True
    before = text[max(0, age.start - BESIDE_AGE) : age.start]
    own = re.search(r"old\b|y/?o\b|aged", text[age.start : age.end + 6])
    listed = re.search(r"\d\.$", before)
    return bool(listed or LESION.search(before) or not own and DURATION.search(before))


def stated(text: str) -> dict[str, float]:
    """Return the age (years), weight (kg) and eGFR (mL/min) that a lowered text states."""
    mother = bool(MOTHER.search(text)) and not TO_CHILD.search(text)
    expecting = bool(GESTATION.search(text))
    own = (age for age in ages(text) if not _of_another(text, age, mother, expecting))
    found: dict[str, float | None] = {
        "age": next((age.years for age in own), None),
        "weight": weight_in(text),
        "egfr": next((float(m[1]) for m in EGFR.finditer(text)), None),
    }
    return {key: value for key, value in found.items() if value is not None}
