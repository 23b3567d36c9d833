"""Vital signs and ages in free text; what is past the threshold of the patient's age."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from medlib.corpus.number_words import UNITS
from medlib.safety.references import Row, part, phrase, read_reference, source_label
from medlib.safety.wording import Hit, Token

ADULT = 40.0  # age taken where a text states none
CHILD_UNTIL = 16.0
COUNTS = {word: n for n, word in enumerate(UNITS[1:17], 1)}
IN_YEAR = {"h": 8760.0, "d": 365.25, "w": 52.18, "m": 12.0, "y": 1.0}
NUMBER = rf"\d+(?:\.\d+)?|{'|'.join(COUNTS)}"
AGE = re.compile(
    rf"\b(?P<n>{NUMBER})[\s-]*(?P<unit>hours?|hrs?|days?|weeks?|wks?|months?|mths?|mo|years?|yrs?"
    r"|y|yo|y/o)[\s-]*(?:old\b|of age\b|o\b|(?=(?:boy|girl|infant|baby|child|male|female)\b))"
    rf"|\b(?P<n2>\d{{1,3}})[\s-]*(?:yo|y/o|yr|y\.o\.?|[mf])\b(?!\w)"
    rf"|\baged?:?\s(?P<n3>{NUMBER})\s?(?P<unit3>days?|weeks?|months?|years?)?\b"
    rf"|\b(?:is|was|only|just|turned)\s(?P<n4>{NUMBER})\s(?P<unit4>days?|weeks?|months?)\b"
    rf"|\bday\s(?P<n5>\d+)\sof\slife"
)
NUMBERED = ("fever", "pregnant", "many")  # groups that a number tells
TEMPERATURE = re.compile(
    r"\b(?:temp(?:erature)?|t|fever|thermometer)\b[^.\d]{0,14}(\d{2,3}(?:\.\d)?)\b"
)
GAP = part("gap") + "{0,9}"


class Vital(NamedTuple):
    """One vital sign past its threshold."""

    name: str
    span: tuple[int, int]
    advice: str
    source: str


class Age(NamedTuple):
    """One age in a text, in years."""

    years: float
    start: int
    end: int


def ages(text: str) -> list[Age]:
    """Return the ages that a lowered text states, in years."""
    found = []
    for match in AGE.finditer(text):
        written = next(match[k] for k in ("n", "n2", "n3", "n4", "n5") if match[k])
        unit = match["unit"] or match["unit3"] or match["unit4"] or ("d" if match["n5"] else "y")
        behind = text[match.end() : match.end() + 12]
        if (match["n4"] or unit[0] in "wm") and phrase("pregnancy").search(behind):
            continue
        value = float(COUNTS.get(written, 0) or written)
        found.append(Age(value / IN_YEAR[unit[0]], match.start(), match.end()))
    for words, years in (("newborn", 0.04), ("infant", 0.5), ("toddler", 2.0)):
        found += [Age(years, m.start(), m.end()) for m in phrase(words).finditer(text)]
    return sorted(
        found,
        key=lambda age: (bool(phrase("infant").fullmatch(text[age.start : age.end])), age.start),
    )


def measured_hits(text: str, tokens: Sequence[Token]) -> dict[str, list[Hit]]:
    """Return places of groups that numbers tell: ages, weeks of pregnancy, fever, many pills."""
    spans: list[tuple[str, int, int]] = []
    for age in ages(text):
        for group, limit in (("young_baby", 0.25), ("infant", 1.01), ("child", CHILD_UNTIL)):
            if age.years < limit:
                spans.append((group, age.start, age.end))
    for group in NUMBERED:
        spans += [(group, *m.span()) for m in phrase(f"number_{group}").finditer(text)]
    hits: dict[str, list[Hit]] = {}
    starts = [t.end for t in tokens]
    for group, start, end in spans:
        first = bisect_right(starts, start)
        inside = [t.position for t in tokens[first : first + 8] if t.start < end]
        if inside:
            hits.setdefault(group, []).append(Hit(inside[0], inside[-1], start, end))
    return hits


def has_normal_temperature(text: str) -> bool:
    """Return whether a lowered text states temperatures, none of them a fever."""
    celsius = [float(m[1]) for m in TEMPERATURE.finditer(text)]
    values = [v if v < 45 else (v - 32) / 1.8 for v in celsius if 30 < v < 45 or 86 < v < 112]
    return bool(values) and max(values) < 37.95


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[re.Pattern[str], list[Row]], ...]:
    """Return the pattern of each vital sign with its rows of limits, one per age."""
    rows: dict[str, list[Row]] = {}
    for row in read_reference("vital_limits"):
        rows.setdefault(row["vital"], []).append(row)
    return tuple((_pattern(group[0]), group) for group in rows.values())


def _pattern(row: Row) -> re.Pattern[str]:
    """Return the pattern of a vital sign: its words then the number, or the number then a unit."""
    number = r"(?<![\d.])(\d{1,4}(?:\.\d+)?)(?!\d|\.\d)"
    forward = rf"\b(?:{row['words']})(?![a-z]){GAP}{number}\s*(?:{row['units']})"
    return re.compile(rf"{forward}|{number}(?:{row['behind']})" if row["behind"] else forward)


def abnormal_vitals(text: str) -> Iterator[Vital]:
    """Yield the vital signs of a lowered text that are past the threshold of the stated age.

    Source of the limits: the rows of data/references/vital_limits.csv, each with its grade.
    """
    if not re.search(r"\d", text):
        return
    unknown = 2.0 if phrase("childish").search(text) else ADULT
    years = next((age.years for age in ages(text)), unknown)
    for pattern, rows in _rules():
        row = next((r for r in rows if years < float(r["age_below"])), rows[-1])
        for match in pattern.finditer(text):
            value = float(next(group for group in match.groups() if group))
            if float(row["least"]) <= value <= float(row["most"]):
                low, high = row["low"], row["high"]
                if (low and value <= float(low)) or (high and value >= float(high)):
                    label = f"{row['vital']} {value:g}"
                    yield Vital(label, match.span(), row["advice"], source_label(row))
