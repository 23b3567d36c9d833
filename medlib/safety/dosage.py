"""Doses in free text: what a phrase allows in milligrams a day, and what is wrong with it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from medlib.safety.context import medicine_status, sentence_bounds
from medlib.safety.dose_phrases import Dose, read_phrases
from medlib.safety.references import Row, lowered, read_reference, source_label

TOPICAL = re.compile(
    r"\b(?:cream|gel|ointment|eye ?drops?|drops|inhaler|inhaled|puffs?|nebuli[sz]\w*|patch|patches"
    r"|topical|nasal|mouthwash|lotion|suppositor\w*|intravitreal|shampoo)\b"
)
INJECTED = re.compile(
    r"\b(?:iv|i\.v\.|intravenous(?:ly)?|infusion|im|intramuscular|injection|bolus)\b"
)
CANCER = re.compile(r"leuk|lymphoma|sarcoma|oncolog|cancer|chemo|/m2|/m²|ectopic|choriocarcinoma")
NOTATIONS = (
    (re.compile(r"\d\.0+\s?(?:mg|mcg|g|mL|units?)\b"), "trailing zero: may be read tenfold"),
    (re.compile(r"(?<![\d.])\.\d+\s?(?:mg|mcg|g|mL)\b"), "naked decimal point: may be overlooked"),
    (re.compile(r"\d\s?[Uu]\b(?!\.)"), "U for units: may be read as a zero; write units"),
    (re.compile(r"\d\s?(?:µg|μg|ug)\b"), "µg may be read as mg; write mcg or micrograms"),
    (re.compile(r"\b[1-9]\d{0,2}\.000\s?mg\b"), "1.000 may mean one or one thousand"),
)  # fmt: skip
RATIO_SEVERITY = ((5.0, "critical"), (1.5, "high"), (1.0, "moderate"))
TOO_SMALL = 1 / 500  # below this share of the maximum, micrograms were probably meant as milligrams


@lru_cache(maxsize=1)
def limits() -> dict[str, Row]:
    """Return the row of the table of maximum doses for each drug."""
    return {row["drug"]: row for row in read_reference("doses")}


def read_doses(text: str) -> list[dict[str, Any]]:
    """Return the doses of a text in order of place.

    Every item has drug (generic name or None), daily_mg (the largest the phrase allows; weekly
    divided by 7; None where it cannot be converted), phrase, span, status and flags, each flag
    with kind, severity, reason, advice and source.
    """
    small = lowered(text)
    return [_describe(text, small, dose) for dose in read_phrases(text)]


def _describe(text: str, small: str, dose: Dose) -> dict[str, Any]:
    """Return one dose as a finding."""
    phrase = text[dose.start : dose.end].strip()
    bounds = sentence_bounds(small)
    left = max(b for b in bounds if b <= dose.start)
    sentence = small[left : dose.end]
    daily = None if dose.daily_mg is None else round(dose.daily_mg, 6)
    flags = [_flag("notation", "low", reason, "Write the dose unambiguously.", "general knowledge")
             for pattern, reason in NOTATIONS if pattern.search(phrase)]  # fmt: skip
    item = {"drug": dose.drug, "daily_mg": daily, "phrase": phrase, "span": (dose.start, dose.end)}
    status = medicine_status(small, bounds, dose.start, dose.end)
    flags += _limit_flags(dose, daily, sentence, {})
    return item | {"status": status, "flags": flags}


def _flag(kind: str, severity: str, reason: str, advice: str, source: str) -> dict[str, str]:
    """Return one flag."""
    return {
        "kind": kind,
        "severity": severity,
        "reason": reason,
        "advice": advice,
        "source": source,
    }


def _limit_flags(
    dose: Dose, daily: float | None, sentence: str, context: Mapping[str, Any]
) -> list[dict[str, str]]:
    """Return the flags of a daily dose that is past its limit."""
    row = limits().get(dose.drug or "")
    if row is None or daily is None or TOPICAL.search(sentence):
        return []
    if row["per"] == "week" and CANCER.search(sentence):
        return []
    advice, source = "Check the dose with a pharmacist before use.", source_label(row)
    if (
        row["per"] == "week"
        and dose.per_day
        and dose.per_day > 2.5 / 7
        and not CANCER.search(sentence)
    ):
        reason = f"{dose.drug} is taken once a week; daily use has been fatal"
        return [_flag("daily use of a weekly medicine", "critical", reason, advice, source)]
    limit = _limit(row, context)
    if row["short_term_mg"] and re.search(
        r"load|single|once\b|stat|for \w+ days|first|day 1", sentence
    ):
        limit = max(limit, float(row["short_term_mg"]))
    ratio = daily / (limit / 7 if row["per"] == "week" else limit)
    if INJECTED.search(sentence) or "load" in sentence or CANCER.search(sentence):
        ratio = ratio if ratio >= 5 else 0.5
    if ratio < TOO_SMALL and re.search(r"mcg|µg|μg|microg|ug\b", sentence):
        return [_flag("likely unit error", "high", "far below any usual dose", advice, source)]
    severity = next((name for least, name in RATIO_SEVERITY if ratio > least + 1e-9), None)
    if severity is None:
        return []
    kind = "likely unit error" if severity == "critical" else "above the usual maximum"
    usual = f"the usual maximum ({limit:g} mg a {row['per']})"
    reason = f"{dose.drug} {daily:g} mg a day is {ratio:.3g} times {usual}"
    return [_flag(kind, severity, reason, advice, source)]


def _limit(row: Row, context: Mapping[str, Any]) -> float:
    """Return the maximum for a patient, in milligrams per the row's day or week."""
    limit = float(row["maximum_mg"])
    age, egfr = context.get("age"), context.get("egfr")
    if age is not None and row["elderly_age"] and age >= float(row["elderly_age"]):
        limit = min(limit, float(row["elderly_mg"]))
    if egfr is not None and row["egfr_below"] and egfr < float(row["egfr_below"]):
        limit = min(limit, float(row["egfr_mg"]))
    return limit


def patient_flags(dose: Mapping[str, Any], context: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the flags of a read dose for a patient's age and renal function."""
    start, end = dose["span"]
    found = Dose(dose["drug"], dose["daily_mg"], start, end, None, False)
    return _limit_flags(found, dose["daily_mg"], lowered(dose["phrase"]), context)
