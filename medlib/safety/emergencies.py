"""Emergencies in free text: red flags in lay and clinical words, vital signs past a threshold."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

import ahocorasick

from medlib.safety.context import cue, sentence_bounds, symptom_status
from medlib.safety.references import listed, lowered, read_reference, source_label

MAX_HITS = 12  # places of one group of words that are looked at, so that long texts stay fast
MIN_PREFIX = 3
URGENT = "Call emergency services or go to an emergency department now."


class Hit(NamedTuple):
    """One place where a word of a symptom group stands."""

    group: str
    start: int
    end: int


class Vital(NamedTuple):
    """A vital sign: how it is written, and the adult range outside of which it is urgent."""

    name: str
    pattern: re.Pattern[str]
    low: float
    high: float


def _vital(name: str, words: str, unit: str, low: float, high: float) -> Vital:
    """Return a vital sign whose number follows its words, and whose unit may follow."""
    gap = r"(?:[\s:=-]|\bis\b|\bof\b|\bwas\b|\bat\b|\baround\b|\bto\b|\bdropped\b|\breads\b){0,6}"
    return Vital(name, re.compile(rf"\b(?:{words}){gap}(\d+(?:\.\d+)?)\s*(?:{unit})"), low, high)


# Adult thresholds, general knowledge (reference table c); a clinician may set others here.
VITALS = (
    _vital(
        "oxygen saturation",
        r"spo2|o2 sats?|sats?|oxygen saturation|oxygen level|oxygen|"
        r"pulse ox(?:imeter)?|saturation",
        r"%|percent|on (?:room )?air|\b",
        90,
        101,
    ),
    _vital(
        "respiratory rate",
        r"rr|resp(?:iratory)? rate|breathing rate|respirations",
        r"\b(?!\d)",
        8,
        30,
    ),
    _vital(
        "heart rate",
        r"hr|heart rate|pulse(?: rate)?",
        r"bpm|beats|/min|per minute|\b(?![\d/])",
        40,
        130,
    ),
    _vital(
        "temperature (Celsius)", r"temp(?:erature)?|t|fever", r"°? ?c\b|degrees? c|celsius", 35, 40
    ),
    _vital(
        "temperature (Fahrenheit)",
        r"temp(?:erature)?|t|fever",
        r"°? ?f\b|degrees? f|fahrenheit",
        95,
        104,
    ),
    _vital("glucose (mg/dL)", r"glucose|blood sugar|sugar|bg|bsl|fsbg", r"mg ?/ ?dl", 54, 400),
    _vital("glucose (mmol/L)", r"glucose|blood sugar|sugar|bg|bsl", r"mmol", 3.0, 22),
    _vital("potassium", r"potassium|k\+?|serum k", r"mmol|meq", 2.5, 6.49),
    _vital("Glasgow coma scale", r"gcs|glasgow coma (?:scale|score)", r"\b(?!\d)", 15, 16),
)
PRESSURE = re.compile(
    r"\b(?:bp|blood pressure|pressure)(?:[\s:=-]|\bis\b|\bof\b|\bwas\b|\bat\b){0,6}"
    r"(\d{2,3}) ?(?:/|over) ?(\d{2,3})"
)
CHILD = re.compile(
    r"\b(?:newborn|neonate|infant|baby|toddler|(?:\d|1[01])[- ](?:year|yr)s?[- ]old"
    r"|\d+[- ](?:day|week|month)s?[- ]old)\b"
)
CHILD_FREE = ("respiratory rate", "heart rate")  # adult limits that do not hold for a child


@lru_cache(maxsize=1)
def _automaton() -> tuple[ahocorasick.Automaton, frozenset[str]]:
    """Return one automaton over all symptom words, and the groups that are only background."""
    words: dict[str, list[tuple[str, bool]]] = {}
    for row in read_reference("symptom_words"):
        for word in listed(row["words"]):
            stem = word.rstrip("*")
            for form in {stem, stem.replace("'", "")}:
                words.setdefault(form, []).append((row["group"], word.endswith("*")))
    automaton = ahocorasick.Automaton()
    for form, groups in words.items():
        automaton.add_word(form, (len(form), groups))
    automaton.make_automaton()
    background = {r["group"] for r in read_reference("symptom_words") if r["background"] == "yes"}
    return automaton, frozenset(background)


def _hits(text: str) -> dict[str, list[Hit]]:
    """Return the places of every symptom group in a lowered text."""
    found: dict[str, list[Hit]] = {}
    for last, (length, groups) in _automaton()[0].iter(text):
        start, end = last - length + 1, last + 1
        if start and text[start - 1].isalnum():
            continue
        open_end = end < len(text) and text[end].isalnum()
        for group, is_stem in groups:
            if is_stem or not open_end:
                found.setdefault(group, []).append(Hit(group, start, end))
    return found


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[int, tuple[str, ...], int]]:
    """Return (row number, groups, window in characters) for every alternative of every flag."""
    patterns = []
    for number, row in enumerate(read_reference("red_flags")):
        for alternative in listed(row["pattern"]):
            groups, _, window = alternative.partition("/")
            patterns.append((number, tuple(g.strip() for g in groups.split("+")), int(window or 0)))
    return patterns


def _combinations(
    hits: dict[str, list[Hit]], groups: tuple[str, ...], window: int
) -> Iterator[tuple[Hit, ...]]:
    """Yield the sets of places, one per group, that stand within the window."""
    if all(group in hits for group in groups):
        for combination in product(*(hits[group][:MAX_HITS] for group in groups)):
            starts = [hit.start for hit in combination]
            if len(groups) == 1 or max(starts) - min(starts) <= window:
                yield combination


def find_emergencies(text: str) -> list[dict[str, Any]]:
    """Return the emergencies that a text reports as present, in order of place.

    Every item has name, system, advice, source and span. What is denied, past, in the family,
    supposed, figurative or only explained is left out.
    """
    small = cue("figurative").sub(lambda match: "_" * len(match[0]), _readable(text))
    bounds = sentence_bounds(small)
    hits = _present(small, bounds, _hits(small))
    rows = read_reference("red_flags")
    found: dict[int, dict[str, Any]] = {}
    for number, groups, window in _patterns():
        if number in found:
            continue
        for combination in _combinations(hits, groups, window):
            span = min(h.start for h in combination), max(h.end for h in combination)
            row = rows[number]
            found[number] = {
                "name": row["name"],
                "system": row["system"],
                "advice": row["advice"],
                "source": source_label(row),
                "span": span,
            }
            break
    return sorted([*found.values(), *_vital_signs(small, bounds)], key=lambda item: item["span"])


def _readable(text: str) -> str:
    """Return the text lowered, hyphens kept, lone surrogates replaced."""
    return lowered(text).encode("utf-8", "replace").decode()


def _present(text: str, bounds: Sequence[int], hits: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Return the places that are asserted; a background group only must not be denied."""
    background = _automaton()[1]
    kept: dict[str, list[Hit]] = {}
    for group, places in hits.items():
        for hit in places[: 2 * MAX_HITS]:
            status = symptom_status(text, bounds, hit.start, hit.end)
            if status == "active" or (group in background and status != "negated"):
                kept.setdefault(group, []).append(hit)
    return kept


def _vital_signs(text: str, bounds: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Yield the vital signs of a lowered text that are past their threshold."""
    child = bool(CHILD.search(text))
    for vital in VITALS:
        for match in vital.pattern.finditer(text):
            value = float(match[1])
            outside = value < vital.low or value > vital.high
            if outside and not (child and vital.name in CHILD_FREE):
                yield from _vital_item(text, bounds, f"{vital.name} {match[1]}", match.span())
    for match in PRESSURE.finditer(text):
        systolic, diastolic = int(match[1]), int(match[2])
        if (systolic < 90 and not child) or systolic >= 180 or diastolic >= 120:
            yield from _vital_item(
                text, bounds, f"blood pressure {match[1]}/{match[2]}", match.span()
            )


def _vital_item(
    text: str, bounds: Sequence[int], name: str, span: tuple[int, int]
) -> Iterator[dict[str, Any]]:
    """Yield one vital sign as an emergency where it is reported as present."""
    if symptom_status(text, bounds, *span) == "active":
        yield {
            "name": name,
            "system": "vital sign",
            "advice": URGENT,
            "source": "general knowledge",
            "span": span,
        }
