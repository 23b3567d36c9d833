"""The amounts of a text that are doses: no strengths, laboratory values, water or diets.

Those without a unit, as notes have them, too: "ramipril 10 od" is in mg, "digoxin 125" in mcg.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from medlib.safety.dose_numbers import COUNT, DIGITS, SLOTS, SPELT, TO
from medlib.safety.dose_times import DAY_PART, FORM, LATIN
from medlib.safety.dose_units import STRENGTH, UNIT
from medlib.safety.drugs import Mention
from medlib.safety.references import phrase, read_reference

NUMBER = (
    r"(?:\d \d/\d(?=\s(?:tea|table|tsp|tbsp|m))"
    rf"|(?:{DIGITS}|{SPELT})[ -]?(?:thousand|million|lakhs?|mega|mill|k|m)"
    r"(?= ?(?:units?|i?u|international)\b)"
    rf"|{DIGITS}|half an?|(?:{SPELT})(?: and (?:a half|{SPELT})| point (?:{SPELT})"
    rf"(?: (?:{SPELT})\b)?)"
    rf"|(?:{SPELT})\b|an?(?=\s(?:gram|tea|table)))"
)
AMOUNT = re.compile(
    rf"(?<![\w.,/-])(?<!\d:)(?:(?<!at )(?<!by )(?P<also>\d\d+(?:[.,]\d+)?)\s{DAY_PART}\s?"
    r"(?:, ?(?:and |then )?|and |& ?|\+ ?|plus ))?"
    rf"(?:(?P<first>{NUMBER})\s?(?:mg)?\s?/\s?(?=[\d.,]+\s?(?:mg|mcg|microg\w*)\b))?"
    rf"(?!\d{{4}}\s+and|(?<=\bat )\d+ and)"
    rf"(?P<low>{SLOTS}|{NUMBER})(?:\s*(?P<low_unit>{UNIT})?(?:{TO}"
    rf"|\s+and\s+(?={NUMBER}\s?(?:{UNIT})\s))(?P<high>{NUMBER}))?"
    rf"[\s-]?(?P<unit>{UNIT})(?![\w%])"
    r"(?P<kg>\s?(?:pe\s?)?(?:/|per|a)\s?(?:kg|kilo(?:gram)?|m2|m²)(?!\w))?"
    r"(?P<time>\s?(?:/|per\s|an?\s|in\s)\s?(?:hour|hr|h|minute|min|day|d|24 ?h(?:ours|rs)?|dose)"
    r"(?!\w| (?:or (?:so|two|more) )?(?:before|after|prior|ago|later)))?"
)
VIALS = phrase("vials", count=COUNT)
LABORATORY = re.compile(r"\s?(?:/|per)\s?(?:dl|l|ml|decilit\w+|lit\w+)\b")
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


def amounts_in(text: str, drugs: Sequence[Mention]) -> list[re.Match[str]]:
    """Return the amounts of a lowered text that are doses, in order of place."""
    strengths = [m.span() for m in STRENGTH.finditer(text) if not VIALS.match(text, m.end())]
    found = [
        m
        for m in AMOUNT.finditer(text)
        if not (LABORATORY.match(text, m.end()) or phrase("no_medicine").match(text, m.end()))
        and not phrase("limited").search(text, max(0, m.start() - 40), m.start())
        and not (m["time"] and phrase("excreted").search(text, max(0, m.start() - 40), m.start()))
        and not phrase("flush").search(text, max(0, m.start() - 20), m.start())
    ]
    taken = [m.span() for m in found]
    found += [m for m in bare_amounts(text, drugs) if not overlaps(m.span("low"), taken)]
    found.sort(key=lambda m: m.start("low"))
    return [m for m in found if not overlaps((m.start(), m.start() + 1), strengths)]


def overlaps(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Return whether a span shares a character with one of others, which are sorted and apart."""
    last = bisect_left(others, (span[1], 0)) - 1
    return last >= 0 and others[last][1] > span[0]


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
