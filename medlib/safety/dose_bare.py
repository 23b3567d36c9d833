"""Doses without a unit, as notes have them: "ramipril 10 od" is in mg, "digoxin 125" in mcg."""

import re
from collections.abc import Sequence
from functools import lru_cache

from medlib.safety.dose_numbers import COUNT, TO
from medlib.safety.dose_times import DAY_PART, FORM, LATIN
from medlib.safety.drugs import Mention
from medlib.safety.references import read_reference

# The groups are those of an amount; a direction must follow, or the number may be anything.
BARE = re.compile(
    rf"(?:[ -](?:[mscei]r|x[lr]|la|ec|cd|{FORM}|inj))?[ -]"
    r"(?P<also>(?!))?(?:(?P<first>\d{1,3}(?:\.\d+)?)/)?"
    rf"(?P<low>\d{{1,4}}(?:\.\d+)?)(?:{TO}(?P<high>\d{{1,4}}(?:\.\d+)?))?s?"
    r"(?P<low_unit>(?!))?(?P<unit>)(?P<kg>(?!))?(?P<time>(?!))?"
    rf"(?=(?: ?(?:[mscei]r|x[lr]|la)\b)?(?:[,:] (?:take |give )?|, ?| )"
    rf"(?:\d-\d-\d(?![\d-])|{COUNT} (?:{FORM}|(?:{'|'.join(LATIN)})\b)"
    rf"|(?:{'|'.join(LATIN)}|daily|nightly|once|twice|thrice|weekly|every|po|prn"
    rf"|q ?\d+ ?h|{DAY_PART})\b))"
)
MICROGRAMS_FROM = 10  # a bare number from here on, of a medicine of less than a milligram a day


@lru_cache(maxsize=1)
def _largest() -> dict[str, float]:
    """Return the largest maximum in milligrams of each medicine dosed by mass."""
    found: dict[str, float] = {}
    for row in read_reference("doses"):
        if row["unit"] == "mg":
            found[row["drug"]] = max(float(row["maximum_mg"]), found.get(row["drug"], 0.0))
    return found


def bare_amounts(text: str, drugs: Sequence[Mention]) -> list[re.Match[str]]:
    """Return the amounts without a unit that stand right behind a medicine's name."""
    known = [d for d in drugs if d.name in _largest()]
    ends = [d.start + len(re.sub(r"[ -]\d+$", "", text[d.start : d.end])) for d in known]
    return [match for end in ends if (match := BARE.match(text, end))]  # "Dolo 650" is a name


def bare_mass(drug: str | None, value: float) -> float:
    """Return the milligrams that one of a bare number means for a medicine."""
    limit = _largest().get(drug or "", 1.0)
    return 0.001 if limit < 1 and value >= MICROGRAMS_FROM else 1.0
