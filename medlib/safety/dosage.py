"""Doses in free text: what a phrase allows in milligrams a day, and what is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from medlib.safety.clauses import clause_of, sentence_bounds
from medlib.safety.context import FIVE, ruled_status
from medlib.safety.dose_numbers import SPELT
from medlib.safety.dose_patient import stated
from medlib.safety.dose_phrases import Dose, read_phrases
from medlib.safety.memory import forgetful
from medlib.safety.references import GENERAL, Row, lowered, phrase, read_reference, source_label
from medlib.safety.vitals import CHILD_UNTIL

SHORT_TERM = phrase("short_term", spelt=SPELT)
NOTATIONS = (
    (re.compile(r"\d\.\d*0\s?(?:mg|mcg|g|mL|units?)\b"), "trailing zero: may be read tenfold"),
    (re.compile(r"(?<![\d.])\.\d+\s?(?:mg|mcg|g|mL|units?|micrograms?)\b"),
     "naked decimal point: may be overlooked"),
    (re.compile(r"\d\s?[Uu]\b(?!\.)"), "U for units: may be read as a zero; write units"),
    (re.compile(r"\d\s?(?:µg|μg|ug)\b(?!/(?:[dm]?[lL])\b)"),
     "µg may be read as mg; write mcg or micrograms"),
    (re.compile(r"\b[1-9]\d{0,2}\.000\s?mg\b"), "1.000 may mean one or one thousand"),
)  # fmt: skip
RATIO_SEVERITY = ((5.0, "critical"), (1.5, "high"), (1.0, "moderate"))
TOO_SMALL = 1 / 500  # below this share of the maximum, micrograms were probably meant as milligrams
CHILD_KILOS = 30.0  # who is dosed by weight and weighs less is a child
TEXT_MARGIN = 2.0  # how far past an age's guessed weight a child's dose may go unflagged
SENTENCE = 600  # characters before a dose that may say how it is given
ADVICE = "Check the dose with a pharmacist before use."


@lru_cache(maxsize=1)
def limits() -> dict[tuple[str, str], Row]:
    """Return the row of the table of maximum doses for each (drug, route)."""
    return {(row["drug"], row["route"]): row for row in read_reference("doses")}


@forgetful
def read_doses(text: str) -> list[dict[str, Any]]:
    """Return the doses of a text in order of place.

    Every item has drug (generic name or None), daily_mg (the largest the phrase allows; weekly
    divided by 7; None where it cannot be converted), daily_units (value and unit of IU, mEq and the
    like, or None), per_kg_mg (a day), phrase, span, near (its sentence up to its end), status
    ("active" where no medicine is known and nothing flagged) and flags, each flag with kind,
    severity, reason, advice and source. Source of the limits: data/references/doses.csv.
    """
    small = lowered(text)
    context = stated(small)
    return [_describe(text, small, dose, context) for dose in read_phrases(text)]


def _describe(text: str, small: str, dose: Dose, context: Mapping[str, Any]) -> dict[str, Any]:
    """Return one dose as a finding."""
    said = text[dose.start : dose.end].strip()
    bounds = sentence_bounds(small)
    left = max(b for b in bounds if b <= dose.start)
    status = "active"
    daily = None if dose.daily_mg is None else round(dose.daily_mg, 6)
    flags = [_flag("notation", "low", reason, "Write the dose unambiguously.", "general knowledge")
             for pattern, reason in NOTATIONS if pattern.search(said)]  # fmt: skip
    near = ""
    if dose.drug:
        near = phrase("beside").sub(" ", small[max(left, dose.start - SENTENCE) : dose.end])
        flags += _limit_flags(dose, near, context)
    # The weights of context know mentions of medicines, not of amounts; a relative's overdose is
    # one too.
    if dose.drug or flags:
        status = ruled_status(clause_of(small, bounds, dose.start, dose.end, medicine=True))
    return {
        "drug": dose.drug, "daily_mg": daily, "daily_units": dose.units, "per_kg_mg": dose.per_kg,
        "single_mg": dose.single_mg, "per_day": dose.per_day, "phrase": said,
        "span": (dose.start, dose.end), "near": near, "flags": flags,
        "status": "active" if status == "family" else FIVE.get(status, status),
    }  # fmt: skip


def _flag(kind: str, severity: str, reason: str, advice: str, source: str) -> dict[str, str]:
    """Return one flag."""
    return {"kind": kind, "severity": severity, "reason": reason, "advice": advice,
            "source": source}  # fmt: skip


def _row_for(dose: Dose, sentence: str) -> Row | None:
    """Return the row of limits for a dose's drug, unit and route, or None."""
    drug = dose.drug or ""
    if dose.daily_mg is None and dose.per_kg is None and dose.units:
        row = limits().get((drug, "any"))
        unit = "iu" if dose.units[1].startswith(("international", "iu")) else dose.units[1]
        unit = "unit" if unit in ("u", "units") else unit
        alike = row and (row["unit"] == unit or {row["unit"], unit} == {"iu", "unit"})
        return row if alike else None
    if (drug, "tablet") in limits() and phrase("swallowed").search(sentence):
        return limits()[drug, "tablet"]
    if dose.per_day and dose.per_day <= 2 / 7 and (drug, "weekly") in limits():
        return limits()[drug, "weekly"]
    if phrase("inhaled").search(sentence) or not _swallowed(drug):
        return limits().get((drug, "inhaled"))
    if phrase("injected").search(sentence) and (drug, "injection") in limits():
        return limits()[drug, "injection"]
    return limits().get((drug, "oral")) or limits().get((drug, "injection"))


def _swallowed(drug: str) -> bool:
    """Return whether a medicine is known by another route than the lungs, or not at all."""
    others = any((drug, route) in limits() for route in ("oral", "injection", "any"))
    return others or (drug, "inhaled") not in limits()


def _limit_flags(dose: Dose, sentence: str, context: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the flags of a dose that is past its limit."""
    row = _row_for(dose, sentence)
    cancer = bool(phrase("cancer").search(sentence))
    topical = phrase("topical").search(sentence) and row and row["route"] != "inhaled"
    if row is None or topical or (row["per"] == "week" and cancer):
        return []
    source, drug = source_label(row), dose.drug
    daily = dose.daily_mg
    if row["per"] == "week" and dose.per_day and dose.per_day > 2.5 / 7 and daily:
        reason = f"{drug} is taken once a week or less often; daily use is an overdose"
        return [_flag("daily use of a weekly medicine", "critical", reason, ADVICE, source)]
    unit = "mg" if row["unit"] == "mg" else row["unit"]
    if unit != "mg":
        daily = dose.units[0] if dose.units else None
    lenient = cancer or (row["route"] == "oral" and bool(phrase("injected").search(sentence)))
    measured = sorted(_ratios(dose, daily, row, sentence, context), reverse=True)
    if not measured:
        return []
    ratio, words, source = measured[0]
    small_unit = re.search(r"mcg|µg|μg|microg|ug\b", sentence)
    if daily and small_unit and unit == "mg" and daily / _limit(row, context)[0] < TOO_SMALL:
        return [_flag("likely unit error", "high", "far below any usual dose", ADVICE, GENERAL)]
    if lenient and ratio < 5:
        return []
    severity = next((name for least, name in RATIO_SEVERITY if ratio > least + 1e-6), None)
    if severity is None:
        return []
    kind = "likely unit error" if severity == "critical" else "above the usual maximum"
    return [_flag(kind, severity, f"{drug} {words}", ADVICE, source)]


def _ratios(
    dose: Dose, daily: float | None, row: Row, sentence: str, context: Mapping[str, Any]
) -> Iterator[tuple[float, str, str]]:
    """Yield how many times a dose is past each limit that applies, the words for it, its source.

    What a row cites was read for its maximum; its other limits are general knowledge.
    """
    unit = row["unit"]
    (limit, source), usual = _limit(row, context), float(row["usual_mg"] or 0)
    short = bool(row["short_term_mg"] and SHORT_TERM.search(sentence))
    if short and float(row["short_term_mg"]) > limit:
        limit, source = float(row["short_term_mg"]), GENERAL
    if daily is not None:
        per_day = limit / 7 if row["per"] == "week" else limit
        words = f"{daily:g} {unit} a day is {{:.3g}} times the usual maximum ({limit:g} {unit} a "
        words += f"{row['per']})"
        yield daily / per_day, words.format(daily / per_day), source
        rare = (dose.per_day or 1.0) < 1  # three larger doses a week are no larger daily ones
        if usual and not short and not rare and usual < daily <= limit:
            words = f"{daily:g} {unit} a day is more than is usual ({usual:g} {unit} a day)"
            yield 1.01, words, GENERAL
    single = dose.single_mg if unit == "mg" else (daily or 0) / (dose.per_day or 1.0)
    often = (dose.per_day or 1.0) >= 1 or row["per"] == "week"  # not a depot of the same medicine
    if row["single_mg"] and single and not short and often:
        ratio = single / float(row["single_mg"])
        words = f"{single:g} {unit} at once is {ratio:.3g} times the usual single maximum"
        yield ratio, words, GENERAL
    yield from _child_ratios(dose, row, context)
    if dose.per_kg and daily is None and dose.per_kg * 70 > 3 * limit:
        ratio = dose.per_kg * 70 / limit
        words = f"{dose.per_kg:g} mg/kg a day is {ratio:.3g} times the maximum at 70 kg"
        yield ratio, words, source


def _child_ratios(
    dose: Dose, row: Row, context: Mapping[str, Any]
) -> Iterator[tuple[float, str, str]]:
    """Yield how many times a child's dose is past the limit per kilogram, or the share of an adult.

    Where no weight is stated, one is guessed from the age (APLS: 2 x (age + 4) kg), with a margin.
    """
    age, weight = context.get("age"), context.get("weight")
    per_kg = float(row["child_mg_kg"] or 0)
    if per_kg and dose.per_kg:
        ratio = dose.per_kg / per_kg
        if ratio > 1.05:
            words = f"{dose.per_kg:g} mg/kg a day; usual at most {per_kg:g} mg/kg a day"
            yield ratio, words, GENERAL
    small = age is None and weight is not None and weight < CHILD_KILOS and bool(dose.per_kg)
    if not dose.daily_mg or not small and (age is None or age >= min(12.0, CHILD_UNTIL)):
        return
    guessed = weight is None
    kilos = weight or max(3.0, 2 * ((age or 0.0) + 4))
    limit = per_kg * kilos if per_kg else float(row["maximum_mg"]) * min(1.0, kilos / 40)
    ratio = dose.daily_mg / (limit * (TEXT_MARGIN if guessed or not per_kg else 1.05))
    if row["per"] == "day" and ratio > 1:
        words = f"{dose.daily_mg:g} mg a day is too much for a child of about {kilos:.0f} kg"
        yield ratio, words, GENERAL


def _limit(row: Row, context: Mapping[str, Any]) -> tuple[float, str]:
    """Return the maximum for a patient, in the row's unit per its day or week, and its source."""
    limit = whole = float(row["maximum_mg"])
    age, egfr = context.get("age"), context.get("egfr")
    if age is not None and row["elderly_age"] and age >= float(row["elderly_age"]):
        limit = min(limit, float(row["elderly_mg"]))
    if egfr is not None and row["egfr_below"] and egfr < float(row["egfr_below"]):
        limit = min(limit, float(row["egfr_mg"]))
    return limit, source_label(row) if limit == whole else GENERAL


def patient_flags(dose: Mapping[str, Any], context: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the flags of a read dose for a patient's age (years), weight (kg) and eGFR."""
    if not dose["drug"] or not any(context.get(key) for key in ("age", "weight", "egfr")):
        return []
    daily, per_kg, weight = dose["daily_mg"], dose["per_kg_mg"], context.get("weight")
    if daily is None and per_kg and weight:
        daily = per_kg * weight
    start, end = dose["span"]
    found = Dose(
        dose["drug"], daily, start, end, dose["per_day"], False, dose["single_mg"], per_kg,
        dose["daily_units"],
    )  # fmt: skip
    return _limit_flags(found, dose["near"], context)
