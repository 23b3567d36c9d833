"""The amounts of a text that are doses: no strengths, laboratory values, water or diets."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from medlib.safety.dose_bare import bare_amounts
from medlib.safety.dose_numbers import COUNT, DIGITS, SLOTS, SPELT, TO
from medlib.safety.dose_times import DAY_PART
from medlib.safety.dose_units import STRENGTH, UNIT
from medlib.safety.drugs import Mention
from medlib.safety.references import phrase

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
VIALS = re.compile(  # "0.25 mg/2 mL: one vial": the strength is the amount
    r"[\s:,;.-]{1,3}(?:(?:pens?|syringes?|vials?|amp\w*|neb\w*|respules?|prefilled|soln?|solution"
    r"|inject|give|use|inhale|take|sig)[\s:,;.-]{1,3}){0,3}"
    rf"(?:{COUNT}) (?:pens?|syringes?|vials?|ampoules?|nebules?|respules?|nebs?|unit doses?)\b"
)
LABORATORY = re.compile(r"\s?(?:/|per)\s?(?:dl|l|ml|decilit\w+|lit\w+)\b")


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
