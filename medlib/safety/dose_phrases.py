"""The grammar of dose phrases: amounts, strengths, tablets, frequencies, caps, weights."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from medlib.safety.context import sentence_bounds
from medlib.safety.drugs import Mention, find_drugs
from medlib.safety.references import lowered, read_reference

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)"
WORDS = {"half": 0.5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "a": 1}
COUNT = r"(?:\d+(?:[.,]\d+)?|\d/\d|half|one|two|three|four|five|six)"
TO = r"\s*(?:-|–|to|or)\s*"
MASS = {"mg": "mg", "milligram": "mg", "g": "g", "gram": "g", "gm": "g", "mcg": "microgram",
        "µg": "microgram", "μg": "microgram", "ug": "microgram", "microgram": "microgram",
        "ng": "nanogram"}  # fmt: skip
OTHER_UNITS = r"international units?|units?|iu|u|meq|mmol|ml|millilitres?|milliliters?|cc"
AMOUNT = re.compile(
    rf"(?<![\w.,/])(?P<low>{NUMBER})(?:\s*(?:milligrams?|mcg|mg|g)?{TO}(?P<high>{NUMBER}))?[\s-]?"
    rf"(?P<unit>milligrams?|micrograms?|grams?|mcg|[µμu]g|mg|gm|ng|g|{OTHER_UNITS})s?\b"
    r"(?P<kg>\s?(?:/|per)\s?(?:kg|m2|m²)(?!\w))?(?P<hour>\s?(?:/|per)\s?(?:h|hr|hour)\b)?"
)
STRENGTH = re.compile(
    rf"(?P<mass>{NUMBER})\s?(?P<unit>mg|g|mcg|micrograms?)\s?(?:/|per|in)\s?(?P<ml>{NUMBER})?\s?ml\b"
)
FORM = r"(?:tablets?|tabs?|capsules?|caps?|pills?|caplets?|sachets?|vials?|ampoules?)"
COUNT_BEFORE = re.compile(
    rf"(?:{COUNT}{TO})?(?P<n>{COUNT})\s?(?:a )?(?:{FORM}|x|×)?(?:\s*\(?(?:of|at|each|=)?)?\s*$"
)
COUNT_AFTER = re.compile(
    rf"(?:(?:{COUNT}){TO})?(?P<n>{COUNT})\s(?:{FORM}\b|(?=twice|three|every|at))|[x×]\s?(?P<m>\d)"
)
CAP = re.compile(
    r"(?:max(?:imum)?(?: dose)?(?: of| is|:)?|not (?:to )?exceed(?:ing)?|no more than|not more than"
    r"|do not exceed|limit(?:ed)? (?:of|to)|never more than)\s*(?:\w+ ){0,2}$"
)
TIMES = {"once": 1, "twice": 2, "thrice": 3, "two times": 2, "three times": 3, "four times": 4,
         "five times": 5, "six times": 6}  # fmt: skip
SHORT = {"qd": 1, "od": 1, "bid": 2, "bd": 2, "tid": 3, "tds": 3, "qid": 4, "qds": 4, "qhs": 1,
         "hs": 1, "qam": 1, "qpm": 1, "nocte": 1, "mane": 1, "stat": 1, "o.d": 1, "b.i.d": 2,
         "t.i.d": 3, "q.i.d": 4, "b.d": 2, "t.d.s": 3, "q.d.s": 4, "q.d": 1}  # fmt: skip
DAYS_IN = {"d": 1, "w": 7, "m": 30}
A_WEEK = r"\s?(?:weekly|(?:a|per|each|every)\s?week|/\s?(?:week|wk))"
A_MONTH = r"\s?(?:monthly|(?:a|per|each|every)\s?month)"
A_DAY = r"\s?(?:daily|(?:a|per|each|every)\s?day|/\s?(?:day|d\b)|(?:in|per|every) 24 ?h)"
EVERY = re.compile(
    rf"(?:every|each|q)\s?(?P<n>\d+|two|three|four|six|other)?(?:{TO}\d+)?\s?-?"
    r"(?P<unit>hours?|hrs?|hourly|h|days?|d|weeks?|wk|months?)\b|(?P<k>\d+)\s?-?hourly"
)
TIMES_PER = re.compile(
    rf"(?P<word>{'|'.join(TIMES)}|(?P<n>\d)\s?(?:x|×|times))(?:(?P<week>{A_WEEK})|(?P<month>{A_MONTH}))?"
)
PATTERN_DAY = re.compile(r"\b(\d)\s?-\s?(\d)\s?-\s?(\d)(?:\s?-\s?(\d))?\b(?!\s?(?:mg|g|ml))")


class Dose(NamedTuple):
    """One amount in a text with all that its phrase says."""

    drug: str | None
    daily_mg: float | None
    start: int
    end: int
    per_day: float | None
    is_cap: bool


@lru_cache(maxsize=1)
def _milligrams() -> dict[str, float]:
    """Return the milligrams in one of each written unit of mass."""
    import pint

    registry: pint.UnitRegistry = pint.UnitRegistry()
    return {key: float(registry.Quantity(1.0, name).to("mg").m) for key, name in MASS.items()}


def milligrams_in(unit: str) -> float | None:
    """Return the milligrams in one unit of mass, or None for units that are not of mass."""
    return _milligrams().get(unit, _milligrams().get(unit.rstrip("s")))


def number(text: str) -> float:
    """Return a written number: "1,000" and "1.000" are a thousand, "2,5" is two and a half."""
    if text in WORDS:
        return WORDS[text]
    if "/" in text:
        return int(text[0]) / (int(text[2]) or 1)
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", text) or re.fullmatch(r"\d+\.000", text):
        return float(re.sub(r",|\.(?=000$)", "", text))
    return float(text.replace(",", "."))


def times_a_day(zone: str) -> float | None:
    """Return the largest number of doses a day that a phrase allows, None when it says nothing."""
    if pattern := PATTERN_DAY.search(zone):
        return float(sum(int(part) for part in pattern.groups() if part)) or None
    if re.search(r"every other day|alternate days?|every second day|\bqod\b", zone):
        return 0.5
    if (every := EVERY.search(zone)) and (every["n"] or every["k"] or "hour" in every["unit"]):
        step = number(every["n"] or every["k"] or "1") or 1.0
        unit = every["unit"] or "h"
        return 24 / step if unit[0] == "h" else 1 / (step * DAYS_IN[unit[0]])
    if match := TIMES_PER.search(zone):
        count = TIMES.get(match["word"]) or int(match["n"] or 1)
        return count / (7 if match["week"] else 30 if match["month"] else 1)
    if short := re.search(rf"\b(?:{'|'.join(map(re.escape, SHORT))})\b", zone):
        return float(SHORT[short[0]])
    return _plain_rate(zone)


def _plain_rate(zone: str) -> float | None:
    """Return the doses a day of a phrase in plain words, such as "with meals" or "weekly"."""
    weekday = r"(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    if re.search(rf"\bweekly\b|(?:a|per|each|every) week\b|/\s?w(?:ee)?k\b|{weekday}", zone):
        return 1 / 7
    if re.search(r"\bmonthly\b|(?:a|per|every) month\b", zone):
        return 1 / 30
    if re.search(
        r"morning and (?:evening|night|bedtime)|am and pm|breakfast and (?:dinner|supper)", zone
    ):
        return 2.0
    if re.search(r"(?:with|before|after) (?:each |every |all )?meals", zone):
        return 3.0
    daily = (
        rf"{A_DAY}|\bnightly|bedtime|\bmorning|\bevening|\bat night|\bonce\b|single dose|breakfast"
    )
    return 1.0 if re.search(daily, zone) else None


def _owner(
    text: str, drugs: list[Mention], bounds: Sequence[int], start: int, end: int
) -> str | None:
    """Return the drug that an amount belongs to."""
    after = next((d for d in drugs if d.start >= end), None)
    if after and re.fullmatch(
        rf"\s?(?:(?:{FORM}|of|oral|po|iv|doses?)\s?){{0,3}}", text[end : after.start]
    ):
        return after.name
    before = [d for d in drugs if d.end <= start]
    left = max((b for b in bounds if b <= start), default=0)
    if before and (before[-1].start >= left or not (after and after.start < end + 60)):
        return before[-1].name
    return after.name if after else None


def _counted(text: str, before: str, zone: str) -> float:
    """Return the number of tablets of a strength, 1 when none is named."""
    match = COUNT_BEFORE.search(before[-30:])
    if match:
        return number(match["n"])
    match = COUNT_AFTER.search(zone)
    return number(match["n"] or match["m"]) if match else 1.0


def _read(text: str, amounts: list[re.Match[str]], index: int, drugs: list[Mention]) -> Dose:
    """Return what one amount means, from the text up to the amounts beside it."""
    match, bounds = amounts[index], sentence_bounds(text)
    left = amounts[index - 1].end() if index else 0
    right = amounts[index + 1].start() if index + 1 < len(amounts) else len(text)
    left = max([left, *(b for b in bounds if b <= match.start())])
    right = min([right, *(b for b in bounds if b > match.end())])
    before, zone = text[left : match.start()], text[match.end() : right]
    value = max(number(match["low"]), number(match["high"] or "0"))
    mass = milligrams_in(match["unit"])
    strength = STRENGTH.search(text, max(0, match.start() - 90), match.end() + 90)
    if mass is None and strength and match["unit"] in ("ml", "cc"):
        mass = number(strength["mass"]) * (milligrams_in(strength["unit"]) or 0)
        mass /= number(strength["ml"] or "1") or 1
    weight = (
        re.search(r"(?<!/)(?<!/ )\b(\d+(?:\.\d+)?)\s?kg\b", text)
        if match["kg"] and "kg" in match["kg"]
        else None
    )
    if match["kg"]:
        mass = mass * float(weight[1]) if mass is not None and weight else None
    is_cap = bool(CAP.search(before))
    rate = 24.0 if match["hour"] else times_a_day(zone)
    rate = rate if rate is not None else times_a_day(before)
    total = None if mass is None else value * mass * _counted(text, before, zone)
    if total is not None:
        total *= 1.0 if is_cap or re.search(r"divided|in \w+ doses", zone[:40]) else rate or 1.0
    owner = _owner(text, drugs, bounds, match.start(), match.end())
    if rate is None and owner in weekly_medicines():
        total = None
    return Dose(owner, total, match.start(), right, rate, is_cap)


@lru_cache(maxsize=1)
def weekly_medicines() -> frozenset[str]:
    """Return the medicines whose maximum is stated for a week."""
    return frozenset(row["drug"] for row in read_reference("doses") if row["per"] == "week")


def read_phrases(text: str) -> list[Dose]:
    """Return the amounts of a text as doses; a stated cap is taken into the dose before it."""
    small = lowered(text)
    strengths = [m.span() for m in STRENGTH.finditer(small)]
    amounts = [
        m
        for m in AMOUNT.finditer(small)
        if not any(a <= m.start() < b for a, b in strengths)
        and not re.match(r"\s?/\s?(?:dl|l|ml|min)\b", small[m.end() :])
    ]
    drugs = [d for d in find_drugs(text) if d.how != "class"]
    doses: list[Dose] = []
    for index in range(len(amounts)):
        dose = _read(small, amounts, index, drugs)
        last = doses[-1] if doses else None
        if dose.is_cap and last and last.drug == dose.drug and last.daily_mg and dose.daily_mg:
            doses[-1] = last._replace(daily_mg=min(last.daily_mg, dose.daily_mg), end=dose.end)
        else:
            doses.append(dose)
    return doses
