"""A patient's record as the checks take it: its keys, their ranges, and what it forbids."""

import math
import re
from collections.abc import Mapping
from typing import Any

from medlib.files import InputError, nearest
from medlib.safety.references import Row, listed, lowered

CONTEXT_KEYS = {
    "medications": "a list of names",
    "conditions": "a list of names",
    "allergies": "a list of names",
    "pregnant": "true or false",
    "age": "a number of years from 0 to 130",
    "egfr": "a number from 0 to 300",
}
LISTS, NUMBERS = ("medications", "conditions", "allergies"), {"age": 130.0, "egfr": 300.0}


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


def applies(row: Row, context: Mapping[str, Any]) -> bool:
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
