"""The grammar of dose phrases: amounts, strengths, tablets, weights, caps, and whose they are."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby

from medlib.safety.clauses import sentence_bounds
from medlib.safety.dose_amounts import amounts_in, bare_mass
from medlib.safety.dose_caps import CAP, COUNT_CAP, Dose, Place, capped, uncapped, under
from medlib.safety.dose_clauses import REACH, directed, reworded
from medlib.safety.dose_counts import DISPENSED, counted
from medlib.safety.dose_numbers import COUNT, SPELT, TO, number
from medlib.safety.dose_patient import medicines_in, owner_of, weekly_medicines
from medlib.safety.dose_schedules import hours_a_day, more_amounts, same_day, scheduled
from medlib.safety.dose_slots import are_alternate, days_of
from medlib.safety.dose_times import FORM, times_a_day
from medlib.safety.dose_units import milligrams_in, unit_mass, units_in, weight_in
from medlib.safety.references import lowered, phrase

MIXED_DAYS = phrase("mixed_days", count=COUNT)
BOTTLE = 60.0  # millilitres: more than this behind a dose is the bottle
COUNTED_FORM = re.compile(r" ?(?:caps?|capsules?|tab\w*|softgels?)\b")  # "25,000 units caps: 2"
NEXT = phrase("next", count=COUNT, to=TO)
TOLD = re.compile(
    rf"\b(?P<n>\d+|{SPELT})\s{FORM}\s?(?P<aside>\((?P<total>\d+(?:\.\d+)?)\s?(?:mg|mcg|g)\))"
)
DOTTED = re.compile(
    r"\b(?:[a-z]\.){2,}|\b(?:tabs?|tbls?|tabl|caps?|max|approx|susp|hrs?|inj)\.(?=\s)"
)


def _place(text: str, bounds: Sequence[int], amounts: list[re.Match[str]], index: int) -> Place:
    """Return an amount with its surroundings in its sentence."""
    match = amounts[index]
    left = amounts[index - 1].end() if index else 0
    right = amounts[index + 1].start() if index + 1 < len(amounts) else len(text)
    left = max(left, bounds[bisect_right(bounds, match.start()) - 1])
    later = list(bounds[bisect_right(bounds, match.end()) : bisect_left(bounds, right)])
    bare = later and re.fullmatch(
        rf"\W*(?:(?:[a-z]+[ -]){{0,2}}{FORM})?(?:\W*#? ?\d+)?\W*", text[match.end() : later[0]]
    )
    if bare and NEXT.match(text, later[0]) or later and phrase("cap_follows").match(text, later[0]):
        later = later[1:]
    while later and phrase("field").match(text, later[0]):
        later = later[1:]
    right = later[0] if later else right
    zone = reworded(phrase("dose_change").split(text[match.end() : right])[0])
    rated = directed(zone.replace("_", ""))
    return Place(match, reworded(text[left : match.start()]), zone, right, rated)


def _rate(place: Place) -> float | None:
    """Return the doses a day of an amount, from its own unit, from behind it or from before it."""
    written = (place.match["time"] or "").strip(" /").removeprefix("per").strip()
    if written.removeprefix("a ").removeprefix("an ")[:1] in ("h", "m"):
        hours = hours_a_day(place.zone)
        return 60.0 * hours if "m" in written.removeprefix("an ")[:3] else hours
    if (
        place.match["high"]
        and phrase("other_days").search(place.zone)
        or MIXED_DAYS.search(place.zone)
    ):
        return 1.0  # "2 mg and 3 mg on alternate days"
    rate = times_a_day(place.rated)
    return rate if rate is not None else times_a_day(place.before.replace("_", ""))


def _value(match: re.Match[str], mass: float | None, owner: str | None, zone: str) -> float:
    """Return the number of an amount: the larger of a range, the sum of "500 am and 750 mg pm".

    Of two amounts on alternate days it is the mean.
    """
    low = number(match["first"] or match["low"])
    if owner == "levodopa":  # "25/100": the larger is levodopa, on either side
        low = max(low, number(match["low"]))
    low *= (milligrams_in(match["low_unit"] or "") or mass or 1.0) / (mass or 1.0)
    most = max(low, number(match["high"]) if match["high"] else 0.0)
    if match["high"] and re.search(r"\sand\s", match[0]) and are_alternate(zone):
        most = (low + number(match["high"])) / 2
    return most + (number(match["also"]) if match["also"] else 0.0)


def _read(text: str, place: Place, owner: str | None, weight: float | None) -> Dose:
    """Return what one amount means."""
    match, rate = place.match, _rate(place)
    mass = unit_mass(text, match)
    if not match["unit"]:
        mass = bare_mass(owner, number(match["low"]))
    value = _value(match, mass, owner, place.zone)
    if match["high"] and phrase("changed_from").search(place.before):
        value = number(match["high"])
    is_cap, a_day = bool(CAP.search(place.before)), _is_a_day(match)
    whole = _is_whole_day(place, is_cap, a_day)
    parts = None if whole else scheduled(place.rated, place.before)
    times = 1.0 if whole else parts or rate or 1.0
    count, further = 1.0, 0.0
    if not (is_cap or a_day):
        count = counted(place.before, uncapped(place.zone)) if parts is None else 1.0
        further = more_amounts(place.rated)
    if further and mass is not None:
        value, times, count, whole = value + further, 1.0, 1.0, True
    single = None if mass is None else value * mass * count
    per_kg = None
    if match["kg"]:
        single, per_kg, times = _per_kilogram(place, single, times, weight)
    total = capped(place, None if single is None else single * times, single)
    if rate is None and owner in weekly_medicines() and not whole:
        total = None
    units = None
    if mass is None:
        each = value * count if COUNTED_FORM.match(place.zone) else value
        units = _units(text, match, value + further if further else each * times, weight)
    rate = 1.0 if a_day and rate is None else rate
    single = None if whole else single
    return Dose(owner, total, match.start(), place.end, rate, is_cap, single, per_kg, units)


def _is_a_day(match: re.Match[str]) -> bool:
    """Return whether an amount is written as what is taken in a day: "4 g/day", "20-10-10 mg"."""
    a_day = re.search(r"(?:/|per|a|in) ?(?:day|d|24 ?h\w*)$", match["time"] or "")
    return bool(a_day or match["also"] or len(re.findall(r"[-–]", match["low"])) > 1)


def _is_whole_day(place: Place, is_cap: bool, a_day: bool) -> bool:
    """Return whether an amount is all of a day, so that nothing multiplies it."""
    an_hour = re.search(r"h|mi", place.match["time"] or "")  # "to a ceiling of 15 mg/h"
    divided = phrase("divided").search(DISPENSED.sub("", place.zone)[:45])
    return bool(is_cap and not an_hour or a_day or divided)


def _per_kilogram(
    place: Place, single: float | None, times: float, weight: float | None
) -> tuple[float | None, float | None, float]:
    """Return (milligrams at once, milligrams a kilogram a day, times a day) of mg/kg or mg/m²."""
    cap = COUNT_CAP.search(place.zone)
    if cap and (cap["what"] or "").startswith(("dose", "times")):
        times = min(times, number(cap["n"]))
    if single is None or "k" not in place.match["kg"]:
        return None, None, times
    return single * weight if single and weight else None, single * times, times


def _units(
    text: str, match: re.Match[str], daily: float, weight: float | None
) -> tuple[float, str]:
    """Return what is taken a day in units that are no mass; millilitres of a strength as units."""
    if match["kg"] and "k" in match["kg"] and weight:
        daily *= weight
    if match["unit"].startswith(("ml", "mil", "cc")) and (each := units_in(text, match)):
        return daily * each, "units"
    return daily, match["unit"]


def read_phrases(text: str) -> list[Dose]:
    """Return the amounts of a text as doses; a stated cap is taken into the dose before it."""
    small = _without_told(DOTTED.sub(lambda m: m[0].replace(".", "_"), lowered(text)))
    return _by_week(small, _doses(text, small, weight_in(small)))


def _doses(text: str, small: str, weight: float | None) -> list[Dose]:
    """Return the amounts of a text as doses, what belongs to one day as one."""
    bounds, drugs = sentence_bounds(small), medicines_in(text, small)
    amounts = amounts_in(small, drugs)
    doses: list[Dose] = []
    for index in range(len(amounts)):
        place = _place(small, bounds, amounts, index)
        start, end = place.match.span()
        if phrase("dose_step").search(place.before[-60:]):
            continue
        dose = _read(small, place, owner_of(small, drugs, bounds, start, end), weight)
        last = doses[-1] if doses and doses[-1].drug == dose.drug else None
        if last is None:
            doses.append(dose)
        elif last.daily_mg and _is_bottle(place):
            continue
        elif last.single_mg and _is_told(place, last.single_mg):
            if last.per_day is None and (rate := dose.per_day):
                doses[-1] = last._replace(daily_mg=last.single_mg * rate, per_day=rate)
        elif dose.is_cap and last.daily_mg and dose.daily_mg:
            doses[-1] = under(last, dose, place.zone, small[last.start : start])
        elif _one_day(small, amounts, index) and (total := _sum(last, dose)):
            doses[-1] = total
        elif phrase("other_days").search(place.zone) and last.single_mg and dose.single_mg:
            doses[-1:] = [d._replace(daily_mg=d.single_mg) for d in (last, dose)]
        else:
            doses.append(dose)
    return doses


def _by_week(text: str, doses: list[Dose]) -> list[Dose]:
    """Return the doses; those of one medicine for different days of the week as their mean."""
    result: list[Dose] = []
    for _, group in groupby(doses, key=lambda dose: dose.drug):
        run = list(group)
        amounts = [dose.single_mg for dose in run]
        week = days_of(text, [(dose.start, dose.end) for dose in run])
        if week is None and len(run) == 2 and are_alternate(text[run[0].start : run[1].end]):
            week = [frozenset(range(7))] * 2
            amounts = [(mg or 0) / 2 for mg in amounts]
        if week and len(run) > 1 and all(amounts):
            mean = sum((mg or 0) * len(days) for mg, days in zip(amounts, week, strict=True)) / 7
            rate, most = sum(map(len, week)) / 7, max(dose.single_mg or 0 for dose in run)
            run = [run[0]._replace(daily_mg=mean, end=run[-1].end, per_day=rate, single_mg=most)]
        result += run
    return result


def _without_told(text: str) -> str:
    """Return a text without the amounts that only multiply: of 4 mg, "6 tablets (24 mg) a day"."""
    for told in TOLD.finditer(text):
        ahead = text[max(0, told.start() - REACH) : told.start()]
        strengths = re.finditer(r"(?<![\d.])(\d+(?:\.\d+)?)\s?(?:mg|mcg|g)\b", ahead)
        total = number(told["total"])
        if any(abs(number(told["n"]) * number(one[1]) - total) < 1e-6 for one in strengths):
            gap = " " * (told.end() - told.start("aside"))
            text = text[: told.start("aside")] + gap + text[told.end() :]
    return text


def _is_bottle(place: Place) -> bool:
    """Return whether an amount is the volume that is handed out."""
    volume = place.match["unit"].startswith(("ml", "mil")) and not place.match["unit"][3:4] == "i"
    return volume and number(place.match["low"]) >= BOTTLE and times_a_day(place.zone) is None


def _is_told(place: Place, single_mg: float) -> bool:
    """Return whether an amount repeats the last: "1 mg tablets: take 4 tablets (4 mg) at night"."""
    each = milligrams_in(place.match["unit"])
    if not place.before.rstrip(" =").endswith("("):
        return False
    if place.match["unit"].startswith("ml"):  # "30 mg (5 mL) every 12 hours"
        return place.before.strip() == "("
    if not each:
        return False
    return abs(number(place.match["low"]) * each - single_mg) < 1e-6


def _sum(last: Dose, dose: Dose) -> Dose | None:
    """Return two doses of one day as one; None if they are in different units."""
    times = 1.0 if last.per_day else dose.per_day or 1.0
    if last.daily_mg and dose.daily_mg:
        return last._replace(daily_mg=last.daily_mg * times + dose.daily_mg, end=dose.end)
    if last.units and dose.units and last.units[1] == dose.units[1]:
        return last._replace(
            units=(last.units[0] * times + dose.units[0], dose.units[1]), end=dose.end
        )
    return None


def _one_day(text: str, amounts: list[re.Match[str]], index: int) -> bool:
    """Return whether an amount and the last belong to one day ("20 mg am, 10 mg pm")."""
    end = amounts[index].end()
    between = text[amounts[index - 1].end() : amounts[index].start()]
    if len(between) > REACH:
        return False
    start = amounts[index - 1].start()
    ahead = reworded(text[max(0, start - 30) : start])
    stop = amounts[index + 1].start() if index + 1 < len(amounts) else len(text)
    return same_day(reworded(between), reworded(text[end : min(stop, end + 40)]), ahead)
