"""What a dose phrase is, and the caps that it states: "no more than 4 g, or 8 tablets, a day"."""

import re
from typing import NamedTuple

from medlib.safety.dose_counts import counted
from medlib.safety.dose_numbers import SPELT, number
from medlib.safety.dose_times import FORM, MINUTES, REPEATED, times_a_day
from medlib.safety.references import part, phrase

AT_MOST = part("at_most")
CLOSED = re.compile(r"\s?(?:/ ?dose|per dose|a dose|each)?\)")
CAP = re.compile(rf"(?<![a-z]){AT_MOST}\s*(?:\w+ ){{0,2}}$")
COUNT_CAP = re.compile(
    rf"(?:(?<![a-z])|(?=n't))(?:{AT_MOST}|up to)\s(?P<n>\d+|{SPELT})\s"
    rf"(?:(?P<what>{FORM}|times)\s*)?"
    r"(?:in|per|a|every|/|the)\s?(?:any |a |one |each |the )?(?:24|day|d\b)"
)


class Dose(NamedTuple):
    """One amount in a text with all that its phrase says; units only where it is no mass."""

    drug: str | None
    daily_mg: float | None
    start: int
    end: int
    per_day: float | None
    is_cap: bool
    single_mg: float | None = None
    per_kg: float | None = None
    units: tuple[float, str] | None = None


class Place(NamedTuple):
    """An amount with the text before it and behind it, up to the amounts beside it."""

    match: re.Match[str]
    before: str
    zone: str
    end: int
    rated: str  # the zone without clauses that are no direction


def capped(place: Place, total: float | None, single: float | None) -> float | None:
    """Return a daily total, not more than a stated number of tablets or doses a day."""
    cap = COUNT_CAP.search(place.zone)
    if cap is None or total is None or single is None:
        return total
    count = counted(place.before, uncapped(place.zone))
    each = single if (cap["what"] or "").startswith(("dose", "times")) else single / (count or 1.0)
    rest = place.rated.replace(cap[0], " ")
    most = each * number(cap["n"])
    again = REPEATED.search(rest) and not phrase("once_more").search(rest)
    return most if again or times_a_day(rest) is None else min(total, most)


def uncapped(zone: str) -> str:
    """Return what stands behind an amount without "no more than 6 tablets in 24 hours"."""
    cap = COUNT_CAP.search(zone)
    limits = cap and not (cap["what"] or "times").startswith(("dose", "times"))
    return zone.replace(cap[0], " ") if cap and limits else zone


def under(last: Dose, cap: Dose, behind: str, between: str) -> Dose:
    """Return a dose not more than a stated cap; the cap alone where the dose may be raised."""
    least = min(last.daily_mg or 0.0, cap.daily_mg or 0.0)
    free = last.per_day is None  # "when needed": the cap alone says how much a day
    if free and cap.per_day and CLOSED.match(behind):  # "1 mg/kg (max 40 mg) daily"
        return last._replace(daily_mg=cap.per_day * least, end=cap.end, per_day=cap.per_day)
    free = free or bool(phrase("dose_change").search(between) or MINUTES.search(between))
    free = free or bool(REPEATED.search(between) and not phrase("once_more").search(between))
    return last._replace(daily_mg=cap.daily_mg if free else least, end=cap.end)
