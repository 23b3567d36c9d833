"""One check over a response: what could harm the patient, and the words that must be added."""

import math
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from rapidfuzz import process

from medlib.files import InputError, nearest
from medlib.safety.dosage import patient_flags, read_doses
from medlib.safety.drugs import class_labels, find_drugs, names_by_kind
from medlib.safety.emergencies import find_emergencies
from medlib.safety.interactions import expand, find_interactions, place_drugs
from medlib.safety.references import (
    LEVELS,
    Row,
    listed,
    lowered,
    read_reference,
    source_label,
)
from medlib.safety.refusals import judge_request, judge_response

Warning_ = dict[str, Any]
CONTEXT_KEYS = {
    "medications": "a list of names",
    "conditions": "a list of names",
    "allergies": "a list of names",
    "pregnant": "true or false",
    "age": "a number of years from 0 to 130",
    "egfr": "a number from 0 to 300",
}
LISTS, NUMBERS = ("medications", "conditions", "allergies"), {"age": 130.0, "egfr": 300.0}
PAIR_LEVEL = {"contraindicated": "critical", "major": "high", "moderate": "moderate"}
NAMES = {level: name for name, level in LEVELS.items()}
DISCLAIMER = "This information does not replace the advice of a doctor or pharmacist."
REFERRAL = re.compile(
    r"\b(?:911|999|112|988|emergency|ambulance|a&e|er\b|urgent(?:ly)? (?:care|medical|help)"
    r"|immediate(?:ly)? (?:medical|seek|go|call)|poison control|crisis line"
    r"|hospital (?:now|at once)|maternity unit)\b"
)
DRUG_LIKE = re.compile(
    r"\b[a-z]{4,}(?:pril|sartan|statin|olol|azole|cillin|mycin|floxacin|gliptin|gliflozin|prazole"
    r"|triptan|tidine|dipine|mab|tinib|xaban|setron|azepam|oxetine|parin|cycline|glutide|navir"
    r"|ciclovir)\b"
)
NOT_TERMS = ("nystatin", "somatostatin", "cystatin", "angiotensin", "imidazole", "heparin")


def check_context(context: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return a patient's context, checked; {} for none.

    Raises:
        InputError: in one line that never repeats the record, for an unknown key or a wrong type.
    """
    if context is None:
        return {}
    if not isinstance(context, Mapping):
        found = f"patient_context of type {type(context).__name__}"
        raise InputError(found, "a mapping or None", f"use the keys {', '.join(CONTEXT_KEYS)}")
    for key, value in context.items():
        if key not in CONTEXT_KEYS:
            hint = nearest(str(key), CONTEXT_KEYS)
            raise InputError("an unknown key in patient_context", "a known key", hint)
        if not _fits(key, value):
            found = f"patient_context[{key!r}] of type {type(value).__name__}, or out of range"
            raise InputError(found, CONTEXT_KEYS[key], "mend or leave out the key")
    return dict(context)


def _fits(key: str, value: Any) -> bool:
    """Return whether a value is what its key expects; None stands for unknown."""
    if value is None:
        return True
    if key in LISTS:
        is_list = isinstance(value, list | tuple | set | frozenset)
        return is_list and all(isinstance(name, str) for name in value)
    if key == "pregnant":
        return isinstance(value, bool)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and math.isfinite(value) and 0 <= value <= NUMBERS[key]


def _warning(
    kind: str, level: int, reason: str, advice: str, source: str, span: Any, where: str
) -> Warning_:
    """Return one warning of a report; a level of 1 to 4 becomes its word."""
    severity = NAMES[min(4, max(1, level))]
    return {"kind": kind, "severity": severity, "reason": reason, "advice": advice,
            "source": source, "span": span, "where": where}  # fmt: skip


def _interaction_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield interactions that the response or the record brings together."""
    for item in find_interactions(text, context):
        if item["status"] in ("active", "hypothetical"):
            level = LEVELS[PAIR_LEVEL[item["severity"]]] - (item["status"] == "hypothetical")
            reason = f"{item['drugs'][0]} with {item['drugs'][1]}: {item['mechanism']}"
            where = "response" if item["span"] else "context"
            yield _warning("interaction", level, reason, item["advice"], item["source"],
                           item["span"], where)  # fmt: skip


def _applies(row: Row, context: Mapping[str, Any]) -> bool:
    """Return whether a contraindication's condition holds for a patient."""
    kind, value = row["kind"], row["value"]
    age, egfr = context.get("age"), context.get("egfr")
    if kind == "pregnant":
        return context.get("pregnant") is True
    if kind == "egfr_below":
        return egfr is not None and egfr < float(value)
    if kind == "age_below":
        return age is not None and age < float(value)
    if kind == "age_above":
        return age is not None and age > float(value)
    names = context.get("conditions" if kind == "condition" else "allergies") or ()
    stated = " | ".join(lowered(name).replace("_", " ") for name in names)
    return any(re.search(rf"\b{re.escape(term)}\b", stated) for term in listed(value))


def _contraindication_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield asserted medicines that the patient's record forbids."""
    asserted = [p.mention for p in place_drugs(text) if p.status in ("active", "hypothetical")]
    if not context or not asserted:
        return
    allergies = " ".join(context.get("allergies") or ()).replace("_", " ")
    allergic = {mention.name for mention in find_drugs(allergies)}
    for mention in asserted:
        span = (mention.start, mention.end)
        if mention.name in allergic:
            yield _warning("contraindication", 4, f"{mention.name}: stated allergy",
                           "Do not use.", "patient context", span, "response")  # fmt: skip
        for row in read_reference("contraindications"):
            side = expand(row["drugs"])
            hit = mention.name in side or f"@{mention.name}" in listed(row["drugs"])
            if hit and _applies(row, context):
                name = class_labels().get(mention.name, mention.name)
                reason = f"{name} with {row['kind'].replace('_', ' ')}: {row['mechanism']}"
                yield _warning("contraindication", LEVELS[PAIR_LEVEL[row["severity"]]], reason,
                               row["advice"], source_label(row), span, "response")  # fmt: skip


def _dose_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield what is wrong with the doses that the response asserts."""
    for dose in read_doses(text):
        if dose["status"] in ("active", "hypothetical"):
            flags = {f["reason"]: f for f in [*dose["flags"], *patient_flags(dose, context)]}
            for flag in flags.values():
                reason = f"{flag['kind']}: {flag['reason']}"
                yield _warning("dosage", LEVELS[flag["severity"]], reason, flag["advice"],
                               flag["source"], dose["span"], "response")  # fmt: skip


def _emergency_warnings(response: str, question: str | None) -> Iterable[Warning_]:
    """Yield emergencies in the question or the response, and a referral that is missing."""
    asked = find_emergencies(question or "")
    for where, items in (("question", asked), ("response", find_emergencies(response))):
        for item in items:
            yield _warning("emergency", 4, item["name"], item["advice"], item["source"],
                           item["span"], where)  # fmt: skip
    if asked and not REFERRAL.search(lowered(response)):
        reason = "omission: the response to an emergency does not refer to emergency care"
        yield _warning("emergency", 4, reason, asked[0]["advice"], asked[0]["source"], None,
                       "response")  # fmt: skip


def _refusal_warnings(response: str, question: str | None) -> Iterable[Warning_]:
    """Yield a harmful request that was not refused, and a harmless one that was."""
    if not question:
        return
    judged, refused = judge_request(question), judge_response(response)
    if judged["harmful"]:
        reason = "harmful request " + ("refused" if refused else "complied with")
        yield _warning("refusal", 1 if refused else 3, f"{reason}: {judged['reason']}",
                       "Decline and offer lawful, caring help.", judged["source"], None,
                       "question")  # fmt: skip
    elif refused:
        yield _warning("refusal", 1, "possible over-refusal of a harmless request",
                       "Answer as far as is safe.", "general knowledge", None,
                       "response")  # fmt: skip


@lru_cache(maxsize=2048)
def _nearest_drug(word: str) -> str:
    """Return the known medicine whose name is most like a word."""
    match = process.extractOne(word, list(names_by_kind()["drug"]))
    return names_by_kind()["drug"][match[0]] if match else ""


def _term_warnings(text: str) -> Iterable[Warning_]:
    """Yield words formed like a medicine's name that no table of ours knows."""
    known = [(m.start, m.end) for m in find_drugs(text)]
    for match in DRUG_LIKE.finditer(lowered(text)):
        start, end = match.span()
        if match[0] in NOT_TERMS or any(a < end and start < b for a, b in known):
            continue
        like = _nearest_drug(match[0])
        reason = f"'{match[0]}' is in no vocabulary of this check (nearest: {like})"
        yield _warning("term", 1, reason, "Verify that this medicine exists.",
                       "general knowledge", (start, end), "response")  # fmt: skip


class MedicalSafetyValidator:
    """Check a response against a patient's record and the question, offline."""

    def validate_medical_response(
        self,
        response: str,
        patient_context: Mapping[str, Any] | None = None,
        question: str | None = None,
    ) -> tuple[str, dict[str, Any]]:
        """Return the response with what must be added, and the report of what was found.

        The report is {"risk_level": 0-4, "warnings": [{kind, severity (low, moderate, high,
        critical), reason, advice, source, span, where}]}; the level is that of the worst warning.

        Raises:
            InputError: (a ValueError) for a malformed patient_context or a text that is none.
        """
        for text in (response, "" if question is None else question):
            if not isinstance(text, str):
                raise InputError(f"a text of type {type(text).__name__}", "a string", "pass text")
        context = check_context(patient_context)
        warnings = [
            *_emergency_warnings(response, question),
            *_interaction_warnings(response, context),
            *_contraindication_warnings(response, context),
            *_dose_warnings(response, context),
            *_refusal_warnings(response, question),
            *_term_warnings(response),
        ]
        warnings.sort(key=lambda item: -LEVELS[item["severity"]])
        risk = max((LEVELS[item["severity"]] for item in warnings), default=0)
        return _with_additions(response, warnings), {"risk_level": risk, "warnings": warnings}


def _with_additions(response: str, warnings: list[Warning_]) -> str:
    """Return the response with emergency advice before it and warnings behind it."""
    urgent = [w for w in warnings if w["kind"] == "emergency"]
    first = [f"EMERGENCY: {urgent[0]['advice']}"] if urgent else []
    notes = [
        f"Warning: {w['reason']}. {w['advice']}"
        for w in warnings
        if w["kind"] != "emergency" and LEVELS[w["severity"]] >= LEVELS["moderate"]
    ]
    notes += [DISCLAIMER] if warnings and DISCLAIMER not in response else []
    return "\n\n".join([*first, response, *dict.fromkeys(notes)]) if first or notes else response
