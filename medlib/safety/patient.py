"""A patient's record as the checks take it: its keys and their ranges."""

import math
from collections.abc import Mapping
from typing import Any

from medlib.files import InputError, nearest

CONTEXT_KEYS = {
    "medications": "a list of names",
    "conditions": "a list of names",
    "allergies": "a list of names",
    "pregnant": "true or false",
    "age": "a number of years from 0 to 130",
    "egfr": "a number from 0 to 300",
    "weight": "a number of kilograms from 0.2 to 600",
}
LISTS = ("medications", "conditions", "allergies")
NUMBERS = {"age": (0.0, 130.0), "egfr": (0.0, 300.0), "weight": (0.2, 600.0)}


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
    least, most = NUMBERS[key]
    return is_number and math.isfinite(value) and least <= value <= most
