"""Units of dose phrases: masses by pint, spoons and millilitres of a strength, body weight."""

import re
from functools import lru_cache

from medlib.safety.dose_numbers import DIGITS, SPELT, number
from medlib.safety.references import part, phrase

MASS = {"mg": "mg", "milligram": "mg", "g": "g", "gram": "g", "gm": "g", "mcg": "microgram",
        "µg": "microgram", "μg": "microgram", "ug": "microgram", "microgram": "microgram",
        "ng": "nanogram", "nanogram": "nanogram", "kg": "kg", "lb": "pound",
        "pound": "pound", "miligramo": "mg", "milligramm": "mg", "milligramme": "mg",
        "gramo": "g", "gramm": "g", "gramme": "g", "microgramo": "microgram",
        "mikrogramm": "microgram", "microgramme": "microgram", "microg": "microgram",
        "micrograme": "microgram"}  # fmt: skip
SPOONS = {"teaspoon": 5.0, "tsp": 5.0, "tablespoon": 15.0, "tbsp": 15.0, "spoon": 5.0}
UNIT = part("unit")
STRENGTH = re.compile(
    rf"(?P<mass>{DIGITS})\s?"
    r"(?P<unit>mg|g|mcg|microg(?:ram)?s?|milligrams?|(?:international )?units?|iu)"
    rf"\s?(?:/|per|in(?: each)?)\s?"
    rf"(?P<ml>{DIGITS})?\s?(?:mls?|millilit(?:re|er)s?|cc|teaspoon(?:ful)?|tsp)\b"
    r"|(?P<percent>\d+(?:[.,]\d+)?)\s?%|\b1\s?(?::|in)\s?(?P<ratio>1,?0{2,5})\b"
)
WEIGHT = re.compile(
    rf"(?<![/\d])(?<!/ )(?<!per )\b(\d+(?:[.,]\d+)?|{SPELT})[\s-]?"
    r"(kgs?|kilos?|kilograms?|lbs?|pounds?)\b"
)


@lru_cache(maxsize=1)
def _milligrams() -> dict[str, float]:
    """Return the milligrams in one of each written unit of mass."""
    import pint

    registry: pint.UnitRegistry = pint.UnitRegistry()
    return {key: float(registry.Quantity(1.0, name).to("mg").m) for key, name in MASS.items()}


def milligrams_in(unit: str) -> float | None:
    """Return the milligrams in one unit of mass, or None for units that are not of mass."""
    return _milligrams().get(unit, _milligrams().get(unit.rstrip("s")))


def weight_in(text: str) -> float | None:
    """Return the patient's weight in kilograms that a lowered text states, or None."""
    found = (
        m
        for m in WEIGHT.finditer(text)
        if not phrase("weight_change").search(text[: m.start()][-20:])
    )
    match = next((m for m in found if not phrase("weight_gain").match(text, m.end())), None)
    if match is None:
        return None
    unit = "lb" if match[2][0] in "lp" else "kg"
    return number(match[1]) * (milligrams_in(unit) or 0) / 1e6


def _concentration(text: str, match: re.Match[str]) -> float | None:
    """Return the milligrams in a millilitre of what an amount measures, or None."""
    found = _nearest(text, match)
    if found is None or _of_units(found):
        return None
    if found["percent"]:
        return number(found["percent"]) * 10
    if found["ratio"]:
        return 1000 / number(found["ratio"])
    return number(found["mass"]) * (milligrams_in(found["unit"]) or 0) / _volume(found)


def _nearest(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """Return the strength that stands nearest to an amount, None without one."""
    near = STRENGTH.finditer(text, max(0, match.start() - 90), match.end() + 90)
    return min(near, key=lambda s: abs(s.start() - match.start()), default=None)


def _of_units(strength: re.Match[str]) -> bool:
    """Return whether a strength counts units, not a mass."""
    return (strength["unit"] or "").endswith(("unit", "units", "iu"))


def _volume(strength: re.Match[str]) -> float:
    """Return the millilitres that a strength speaks of."""
    spoon = 5.0 if strength[0].endswith(("teaspoon", "teaspoonful", "tsp")) else 1.0
    return (number(strength["ml"]) if strength["ml"] else 1.0) * spoon or 1.0


def units_in(text: str, match: re.Match[str]) -> float | None:
    """Return the units in a millilitre of what an amount measures, None without a strength."""
    found = _nearest(text, match)
    if found is None or not _of_units(found):
        return None
    return number(found["mass"]) / _volume(found)


def unit_mass(text: str, match: re.Match[str]) -> float | None:
    """Return the milligrams in one unit of an amount; None for IU, mEq, mL of no strength."""
    unit = match["unit"]
    spoon = SPOONS.get(re.sub(r"(?:ful)?s?$", "", unit))
    if spoon or unit in ("cc", "ml", "mls", "mil", "mils") or unit.startswith("millilit"):
        strength = _concentration(text, match)
        return None if strength is None else strength * (spoon or 1.0)
    return milligrams_in(unit)
