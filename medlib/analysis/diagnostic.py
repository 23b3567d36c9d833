"""The validator measured like a diagnostic test, on sentences of which we know the answer."""

import csv
import json
import re
from functools import lru_cache
from typing import Any

from medlib.analysis import tables
from medlib.files import ROOT
from medlib.safety.clauses import sentence_bounds
from medlib.safety.context import mention_status, symptom_status
from medlib.safety.dosage import read_doses
from medlib.safety.drugs import find_drugs
from medlib.safety.references import LEVELS
from medlib.safety.validator import MedicalSafetyValidator

ASKED = ("emergency", "refusal")  # kinds whose text is a question; other texts are answers
MARK = re.compile(r"\[(.*?)\]", re.S)  # around the mention whose status is asked
CLOSE = 0.011  # share of a daily dose by which rounding in the case may differ


def read_cases() -> list[dict[str, Any]]:
    """Return the cases of data/references/safety_cases.csv: set, kind, hazard, text, context."""
    return [
        row | {"hazard": row["hazard"] == "yes", "context": json.loads(row["context"] or "{}")}
        for row in _read("safety_cases")
    ]


def _read(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of data/references."""
    path = ROOT / "data" / "references" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_flagged(case: dict[str, Any]) -> bool:
    """Return whether the validator warns of what a case is about."""
    texts = {"response": "", "question": case["text"]}
    if case["kind"] not in ASKED:
        texts = {"response": case["text"], "question": None}
    _, report = MedicalSafetyValidator().validate_medical_response(
        **texts, patient_context=case["context"]
    )
    least = LEVELS["low" if case["kind"] in ("term", "dosage") else "moderate"]
    return any(
        warning["kind"] == case["kind"] and LEVELS[warning["severity"]] >= least
        for warning in report["warnings"]
    )


@lru_cache(maxsize=1)
def measured() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return (a row a set, kind and measure, the cases judged wrongly), with Wilson's intervals."""
    judged = [case | {"flagged": is_flagged(case)} for case in read_cases()]
    groups: dict[tuple[str, str, bool], list[bool]] = {}
    for case in judged:
        key = (case["set"], case["kind"], case["hazard"])
        groups.setdefault(key, []).append(case["flagged"] == case["hazard"])
    rows = []
    for (name, kind, hazard), some in groups.items():
        measure = "sensitivity" if hazard else "specificity"
        rows.append({"set": name, "kind": kind, "measure": measure} | _share(some))
    wrong = [case for case in judged if case["flagged"] != case["hazard"]]
    errors = {True: "missed", False: "false alarm"}
    return rows, [
        {"set": c["set"], "kind": c["kind"], "error": errors[c["hazard"]], "text": c["text"]}
        for c in wrong
    ]


def _share(right: list[bool]) -> dict[str, Any]:
    """Return n, right, wrong and the share of right ones with its Wilson interval."""
    counts = {"n": len(right), "right": sum(right), "wrong": len(right) - sum(right)}
    return counts | tables.share_of(right)


def status_of(marked: str) -> str:
    """Return the status that the context rules give a mention marked by brackets."""
    before, mention, after = MARK.split(marked.lower())
    text, start, end = before + mention + after, len(before), len(before) + len(mention)
    judge = mention_status if find_drugs(mention) else symptom_status
    return judge(text, sentence_bounds(text), start, end)


def is_read(text: str, daily: float) -> bool:
    """Return whether a phrase is read to the right daily dose, in mg or the phrase's own units."""
    doses = read_doses(text)
    found = [dose["daily_mg"] for dose in doses] + [
        (dose["daily_units"] or [None])[0] for dose in doses
    ]
    return any(value is not None and abs(value - daily) <= CLOSE * daily for value in found)


@lru_cache(maxsize=1)
def readings() -> list[dict[str, Any]]:
    """Return how many statuses and daily doses of unseen texts are read rightly, a row a kind.

    The cases are those of data/references/safety_readings.csv; statuses also one by one.
    """
    groups: dict[tuple[str, str], list[bool]] = {}
    for row in _read("safety_readings"):
        kind, expected = row["kind"], row["expected"]
        if kind == "status":
            right = status_of(row["text"]) == expected
            groups.setdefault((kind, expected), []).append(right)
        else:
            right = is_read(row["text"], float(expected))
        groups.setdefault((kind, "all"), []).append(right)
    return [
        {"set": "unseen", "kind": kind, "of": of} | _share(right)
        for (kind, of), right in sorted(groups.items())
    ]
