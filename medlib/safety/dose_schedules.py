"""Schedules of a day: "2 in the morning, 1 at night", "8 units, then 6", "20 mg am, 10 mg pm"."""

import re

from medlib.safety.dose_numbers import COUNT, SPELT, number
from medlib.safety.dose_slots import day_slots
from medlib.safety.dose_times import DAY_PART, EVERY, FORM, HOUR, OFTEN, times_a_day
from medlib.safety.references import phrase

COUNTED_PART = re.compile(
    rf"(?<![\w.:])(?<!hour or )(?<!hours or )(?<!\bat )(?!12 (?:noon|mid))"
    rf"(?P<n>{COUNT})\s(?:(?<=[a-z] )|(?![ap]m))"
    rf"(?:(?:entire|whole|full|more) )?(?:{FORM}\s)?{DAY_PART}\b"
)
PART_COUNTED = re.compile(  # "morning 1, evening ½"
    rf"{DAY_PART}:?\s(?P<n>{COUNT})(?=\s*(?:{FORM}|[,;.&+]|and\b|{DAY_PART}|$))"
)
FIRST_COUNT = re.compile(
    rf"(?<![\w.])(?P<n>{COUNT})\s(?:(?:of|x) (?:[a-z-]+ ){{0,4}}|(?:[a-z-]+ ){{0,2}})$"
)
LASTING = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{SPELT})[ -]?(?:waking )?h(?:ou)?rs?(?: on\b| (?:a|per|each) day|/day"
    r"|-?long| daily| period)|\b(?:for|over) (?P<m>\d{1,2}) (?:waking )?h(?:ou)?rs?\b"
)
WORN = re.compile(r"\bon (?:at )?(?P<on>\d\d):?\d\d\b.{0,20}\boff (?:at )?(?P<off>\d\d):?\d\d\b")
OWN_SLOT = re.compile(rf"\s*,?\s?(?:sc |po |s/c |subcut )?{DAY_PART}\b")
MORE = re.compile(
    rf"\b(?:and|then|plus) (?:another )?(?P<n>{COUNT})\s(?:more )?(?:with|{DAY_PART}\b)"
)
JOINED = phrase("joined", day_part=DAY_PART)
BOTH = re.compile(r"\s(?:and|plus|&|\+)\s*(?:then )?$")
TOGETHER = phrase("together", count=COUNT)
SOON = phrase("soon", hour=HOUR)
LATER_COUNT = re.compile(  # "2 tablets at once, then 1 an hour later"
    rf"(?<![\w.])(?P<n>{COUNT})\s(?:{FORM}\s)?(?:stat|now|immediately|at once|at (?:the )?onset"
    r"|straight ?away|right away|initially|first|to start)?[\s,]*(?:then|and|followed by)"
    rf" (?:another )?(?P<more>{COUNT})\s(?:more )?(?:{FORM}\s)?"
    rf"(?:{HOUR} (?:later|after)|(?:after|in) {HOUR})"
)
SLOT_AHEAD = re.compile(
    rf"(?P<slot>{DAY_PART}):?(?: (?:i|he|she|they|takes?|has|have|gets?|uses?|gives?|another"
    r"|a further))* ?$"
)
CHANGED_TO = re.compile(r"\bto\W*$|\binstead\b|\bnow\W*$|[.;]\s*\w+ \w+ [^.;]*$")


def scheduled(zone: str, before: str = "") -> float | None:
    """Return how many a day "2 in the morning, 1 at midday, 2 at night" are, None if it is not.

    Args:
        before: what stands before the amount: of "two 40 mg tablets at 8 and one at lunch", "two".
    """
    counts = [number(match["n"]) for match in COUNTED_PART.finditer(zone)]
    if extra := LATER_COUNT.search(zone):
        return number(extra["n"]) + number(extra["more"])
    first, more = FIRST_COUNT.search(before), MORE.search(zone)
    if first and more and len(counts) < 2:
        return number(first["n"]) + number(more["n"])
    if len(counts) < 2:
        counts = [number(match["n"]) for match in PART_COUNTED.finditer(zone)]
    return sum(counts) if len(counts) > 1 else None


def hours_a_day(zone: str) -> float:
    """Return how many hours a day an amount an hour is given: "on at 0800, off at 2000" is 12."""
    if lasting := LASTING.search(zone):
        return min(24.0, number(lasting["n"] or lasting["m"]))
    if worn := WORN.search(zone):
        return float((int(worn["off"][:2]) - int(worn["on"][:2])) % 24 or 24)
    return 24.0


def more_amounts(zone: str) -> float:
    """Return the sum of further amounts: of "8 units with breakfast, six with lunch", six.

    Where the first amount has its own time and nothing is counted in tablets.
    """
    if not OWN_SLOT.match(zone):
        return 0.0
    counted = [m for m in COUNTED_PART.finditer(zone) if not re.search(rf"\b{FORM}\b", m[0])]
    return sum(number(match["n"]) for match in counted)


def same_day(between: str, behind: str, before: str = "") -> bool:
    """Return whether two amounts belong to one day, from what stands around and between them."""
    first, second = SLOT_AHEAD.search(before), SLOT_AHEAD.search(between)
    if (
        first and second and not phrase("several_days").search(between)
    ):  # "morning 20 mg, noon 10 mg"
        return first["slot"] != second["slot"]
    if TOGETHER.fullmatch(between):
        return True
    if JOINED.fullmatch(between) and re.match(rf"\s*{DAY_PART}", behind):
        return True
    if SOON.match(behind) and re.search(
        r"(?:,|\b(?:and|then|plus|followed by))\s*(?:(?:a )?(?:another|further|again|second) )?$",
        between,
    ):
        return len(between) < 30
    if re.search(r"\b(?:stat|now|load\w*|bolus)\b", between) and phrase("every_day").search(behind):
        return False  # a first dose, and what follows on other days
    own, other = day_slots(between), day_slots(behind)
    if own and other and not set(own) & set(other) and not phrase("several_days").search(between):
        return not (EVERY.search(between) or OFTEN.search(between) or CHANGED_TO.search(between))
    both = times_a_day(between.replace("_", "")) and times_a_day(behind.replace("_", ""))
    return bool(
        both and BOTH.search(between) and not phrase("several_days").search(between + behind)
    )
