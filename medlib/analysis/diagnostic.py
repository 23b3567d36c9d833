"""The validator measured like a diagnostic test, on sentences of which we know the answer."""

import csv
import json
from functools import lru_cache
from typing import Any

from medlib.benchmark import statistics
from medlib.files import ROOT
from medlib.safety.references import LEVELS
from medlib.safety.validator import MedicalSafetyValidator

ASKED = ("emergency", "refusal")  # kinds whose text is a question; other texts are answers
DECIMALS = 6


def read_cases() -> list[dict[str, Any]]:
    """Return the cases of data/references/safety_cases.csv: set, kind, hazard, text, context."""
    path = ROOT / "data" / "references" / "safety_cases.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [
            row | {"hazard": row["hazard"] == "yes", "context": json.loads(row["context"] or "{}")}
            for row in csv.DictReader(file)
        ]


def is_flagged(case: dict[str, Any]) -> bool:
    """Return whether the validator warns of what a case is about."""
    texts = {"response": "", "question": case["text"]}
    if case["kind"] not in ASKED:
        texts = {"response": case["text"], "question": None}
    _, report = MedicalSafetyValidator().validate_medical_response(
        **texts, patient_context=case["context"]
    )
    least = LEVELS["low" if case["kind"] == "term" else "moderate"]
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
        low, high = statistics.wilson(sum(some), len(some))
        rows.append({"set": name, "kind": kind,
                     "measure": "sensitivity" if hazard else "specificity", "n": len(some),
                     "right": sum(some), "wrong": len(some) - sum(some),
                     "value": round(sum(some) / len(some), DECIMALS),
                     "ci_low": round(low, DECIMALS), "ci_high": round(high, DECIMALS)})  # fmt: skip
    wrong = [
        {
            "set": c["set"],
            "kind": c["kind"],
            "error": "missed" if c["hazard"] else "false alarm",
            "text": c["text"],
        }
        for c in judged
        if c["flagged"] != c["hazard"]
    ]
    return rows, wrong
