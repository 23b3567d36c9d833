"""What a patient's record forbids: drugs with conditions, allergies, pregnancy, age, kidneys."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from medlib.safety.drugs import class_labels, class_members, find_drugs
from medlib.safety.interactions import RANK, expand, label, place_drugs, record_drugs, stands_in
from medlib.safety.memory import forgetful, remembered
from medlib.safety.references import Row, listed, lowered, read_reference, source_label

STATED_ALLERGY = {
    "kind": "allergy", "severity": "contraindicated", "mechanism": "stated allergy",
    "advice": "Do not use.", "grade": "general knowledge",
}  # fmt: skip


@forgetful
def find_contraindications(
    text: str, patient_context: Mapping[str, Any] | None
) -> list[dict[str, Any]]:
    """Return the drugs of a text and of the record that the patient's record forbids.

    The record may hold medications, conditions, allergies, pregnant, age (years) and egfr
    (mL/min). Every item has drug, kind (condition, allergy, pregnant, age_below, age_above,
    egfr_below), with (the part of the record), severity, mechanism, advice, source, span (None
    for a drug of the record) and status, as find_interactions.
    """
    context = patient_context or {}
    found: dict[tuple[str, str, str, bool], dict[str, Any]] = {}
    everything = [*record_drugs(context), *place_drugs(text)]
    reasons = {
        name: list(_forbidden(name, context)) for name in {p.mention.name for p in everything}
    }
    for placed in everything:
        span = (placed.mention.start, placed.mention.end) if placed.sentence >= 0 else None
        for row, reason in reasons[placed.mention.name]:
            item: dict[str, Any] = {"drug": label(placed), "kind": row["kind"], "with": reason}
            item |= {key: row[key] for key in ("severity", "mechanism", "advice")}
            item |= {"source": source_label(row), "span": span, "status": placed.status}
            key = (item["drug"], row["kind"], reason, span is None)
            if key not in found or _outweighs(item, found[key]):
                found[key] = item
    return list(found.values())


def _outweighs(item: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Return whether a finding is asserted where the other is not, or else is more severe."""
    ranks = [(x["status"] == "active", RANK[x["severity"]]) for x in (item, other)]
    return ranks[0] > ranks[1]


def _forbidden(name: str, context: Mapping[str, Any]) -> Iterator[tuple[Row, str]]:
    """Yield the rows that forbid a drug or class to a patient, and the part of the record."""
    for row in _rows_for(name):
        reason = applies(row, context)
        if reason:
            yield row, reason
    if name not in class_labels() and name in _allergens(_stated(context, "allergies")):
        yield STATED_ALLERGY, name


@lru_cache(maxsize=2048)
def _rows_for(name: str) -> tuple[Row, ...]:
    """Return the contraindications of a drug or class."""
    rows = read_reference("contraindications")
    return tuple(row for row in rows if stands_in(name, expand(row["drugs"])))


def _stated(context: Mapping[str, Any], key: str) -> str:
    """Return the entries of a list of the record as one lowered text."""
    return " | ".join(lowered(str(n)).replace("_", " ") for n in context.get(key) or ())


@remembered
def _allergens(stated: str) -> frozenset[str]:
    """Return the drugs and class keys that stated allergies name."""
    return frozenset(mention.name for mention in find_drugs(stated))


def applies(row: Row, context: Mapping[str, Any]) -> str:
    """Return the part of a patient's record for which a contraindication holds, or ""."""
    kind, value = row["kind"], row["value"]
    if kind == "pregnant":
        conditions = _stated(context, "conditions")
        said = re.search(r"(?<!not )(?<!non)\bpregnan(?:t|cy)\b", conditions)
        return "pregnancy" if context.get("pregnant") is True or said else ""
    if kind in ("condition", "allergy"):
        return _stated_term(
            row, _stated(context, "conditions" if kind == "condition" else "allergies")
        )
    number = context.get(kind.split("_")[0])
    if number is None:
        return ""
    holds = number > float(value) if kind.endswith("above") else number < float(value)
    return f"{kind.split('_')[0]} {number:g}" if holds else ""


def _stated_term(row: Row, stated: str) -> str:
    """Return the term of a contraindication that a list of the record holds, or ""."""
    if not stated:
        return ""
    for term in listed(row["value"]):
        if term.startswith("@"):
            keys = {term[1:], *class_members()[term[1:]]}
            if row["kind"] == "allergy" and keys & _allergens(stated):
                return class_labels().get(term[1:], term[1:])
        elif re.search(rf"\b{re.escape(term)}\b", stated):
            return term
        elif row["kind"] == "allergy" and term in _allergens(stated):
            return term
    return ""
