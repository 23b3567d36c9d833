"""Whose dose it is: its medicine; the age, weight and kidney function that a text states."""

import re
from collections.abc import Sequence
from functools import lru_cache

from medlib.safety.dose_times import FORM
from medlib.safety.dose_units import weight_in
from medlib.safety.drugs import Mention, find_drugs, names_by_kind
from medlib.safety.references import phrase, read_reference
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


@lru_cache(maxsize=1)
def weekly_medicines() -> frozenset[str]:
    """Return the medicines whose maximum is stated for a week."""
    return frozenset(row["drug"] for row in read_reference("doses") if row["per"] == "week")


def owner_of(
    text: str, drugs: list[Mention], bounds: Sequence[int], start: int, end: int
) -> str | None:
    """Return the drug that an amount belongs to."""
    after = next((d for d in drugs if d.start >= end), None)
    link = rf"\s?(?:(?:{FORM}|of|oral|po|iv|the|elemental|intravenous|daily)\s?){{0,3}}"
    if after and re.fullmatch(link, text[end : after.start]):
        return after.name
    before = [d for d in drugs if d.end <= start]
    left = max((b for b in bounds if b <= start), default=0)
    if before and (before[-1].start >= left or not (after and after.start < end + 60)):
        return before[-1].name
    return after.name if after else None


@lru_cache(maxsize=1)
def _other_names() -> re.Pattern[str]:
    """Return a pattern of the medicines that only the table of doses names."""
    names = {row["drug"] for row in read_reference("doses")} - set(names_by_kind()["drug"])
    longest = sorted(names, key=len, reverse=True)  # "calcium acetate" before "calcium"
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest)) or '$^'})\b")


def medicines_in(text: str, small: str) -> list[Mention]:
    """Return the medicines of a text, in order of place."""
    known = [d for d in find_drugs(text) if d.how != "class"]
    # "inh" behind a number is an inhalation, not isoniazid
    known = [d for d in known if not re.search(r"\d ?inhs?$", small[: d.end])]
    other = [Mention(m[0], *m.span(), "name") for m in _other_names().finditer(small)]
    other = [o for o in other if not any(k.start < o.end and o.start < k.end for k in known)]
    return sorted([*known, *other], key=lambda d: d.start)
