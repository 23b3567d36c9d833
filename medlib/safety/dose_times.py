"""Frequencies of dose phrases: how often is "bid", "8-hourly" or "2 in the morning, 1 at night"."""

import re

from medlib.safety.dose_numbers import COUNT, SPELT, TO, number
from medlib.safety.dose_slots import day_slots
from medlib.safety.memory import remembered
from medlib.safety.references import part, phrase

IN_DAYS = {"h": 1 / 24, "d": 1.0, "w": 7.0, "m": 30.0, "f": 14.0, "y": 365.0, "n": 1.0}
PERIOD = r"hours?|hrs?|hourly|hrly|h|days?|d|nights?|weeks?|wks?|w|months?|mo|m|years?"
EVERY = re.compile(
    rf"\b(?:every|each|q)\s?(?P<n>\d+|{SPELT}|other|second|alternate)?(?:{TO}(?:\d+"
    rf"|{SPELT}))?\s?-?\s?"
    rf"(?P<unit>{PERIOD})\b|\b(?P<k>\d+|{SPELT})(?:th)?(?:{TO}(?:\d+|{SPELT}))?\s?-?\s?h(?:ou)?r?ly"
    rf"|\b(?P<kw>\d\d?|{SPELT})[ -]?(?P<long>week|month)ly\b"
    r"|\b(?P<day>(?:every|each|on) (?:other|second|alternate) "
    r"(?:mon|tue|wed|thu|fri|sat|sun)\w*)"
    r"|\b(?P<turn>(?:every|each|on) (?:other|second|alternate) (?:morning|evening|afternoon)s?)"
    r"|\b(?:on )?alternate (?P<alt>days?|nights?|weeks?)"
)
ADVERBS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
OFTEN = re.compile(
    rf"\b(?:(?:(?:once|twice|{COUNT}){TO})?(?P<n>\d+|{SPELT})\s?(?:x|×|times"
    r"|time(?= (?:in|a|per|each|every|daily)\b)|sessions|(?:[a-z-]+ ){0,2}doses)"
    rf"|(?:(?:once|twice){TO})?(?P<word>once|twice|thrice))"
    r"[\s,]*(?:(?:every|a|an|per|each|in any|in a|in one|in)\s|/)?\s?"
    r"(?P<period>weekly|week|wk|monthly|month|fortnight|yearly|year|daily|day|24|d\b)?"
)
LATIN = {"qd": 1, "od": 1, "om": 1, "bid": 2, "bd": 2, "bds": 2, "tid": 3, "tds": 3,
         "qid": 4, "qds": 4, "qhs": 1, "hs": 1, "qam": 1, "qpm": 1, "nocte": 1, "mane": 1,
         "stat": 1,
         "qod": 0.5, "eod": 0.5, "qad": 0.5, "qw": 1 / 7, "qwk": 1 / 7, "qweek": 1 / 7,
         "biw": 2 / 7, "tiw": 3 / 7}  # fmt: skip
AT_A_TIME = {"om", "mane", "nocte", "qam", "qpm", "qhs", "hs"}
LATIN_WORD = re.compile(rf"\b(?:{'|'.join(LATIN)})\b")
PART = r"\d/\d|\d?[½¼¾]|\d[.,]5|\d"
DAY_SUM = re.compile(
    rf"(?<![\d/+–-])({PART})\s?[+–-]\s?({PART})\s?[+–-]\s?({PART})(?:\s?[+–-]\s?({PART}))?"
    r"(?![\d/+-])(?!\s?(?:mg|g|ml))"
)
CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]m|[012]?\d:[0-5]\d|[012]\d[0-5]0\s?h(?:rs|ours)?"
    r"|(?<=at )(?:[012]\d[0-5][05]|[012]?\d\s?h))\b"
)
DAY_PART = (
    r"(?:(?:(?:in|at|before|after|with|w/|on|by) )?(?:(?:the|each|every|your|my"
    r"|his|her|their|an?) )?"
    r"(?:early |late |mid[- ]?)?(?:morning|noon|midday|afternoon|lunch(?:time)?|evening|night"
    r"|bedtime|bed|breakfast(?:time)?|dinner(?:time)?|supper(?:time)?|tea(?: ?time)?|waking|q? ?am"
    rf"|q? ?pm|q?hs|mane|nocte)|first thing|(?:at )?{CLOCK}|(?:at )?(?:\w+) o'clock"
    r"|at (?:\d{1,2}|[a-z]+) in the (?:morning|afternoon|evening))"
)
WORKING_DAYS = re.compile(
    r"\bmon(?:day)?s?\s?(?:to|-|–|through)\s?(thu|fri|sat|sun)(?:rs|ur)?(?:day)?s?\b"
)
WEEKDAY = re.compile(
    r"(?<!last )(?<!next )(?<!this )(?<!since )(?<!from )(?<!until )(?<!by )"
    r"\b(?P<d>mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?days?|s|rs?)?\b(?!\s\d)"
)
WEEKS = (
    (r"\bevery other week|\balternate weeks|\bfortnight(?:ly)?|\bbiweekly|\bbi-weekly", 1 / 14),
    (r"\bweekly\b|\bthat (?:one )?day only|\bonce that day"
     r"|(?:(?<!in )(?<!than )(?<!for )\ba|\bper|\beach|\bevery|/)\s?w(?:ee)?k\b", 1 / 7),
)  # fmt: skip
RARE = (
    (r"\bmonthly\b|(?:(?<!in )\ba|\bper|\beach|\bevery|/)\s?month\b", 1 / 30),
    (r"\byearly\b|\bannually\b|(?:(?<!in )\ba|\bper|\bevery)\s?year\b", 1 / 365),
)  # fmt: skip

FORM = part("form")
HOURS = re.compile(
    r"\bat (\d{1,4}(?:\s?, ?\d{1,4})*)\s?,? ?(?:and|&) "
    r"(?:\d{1,4}(?: ?[ap]m)?|midnight|noon|bedtime)\b"
    r"(?!\s?mg)"
)
DAYS_A_WEEK = re.compile(rf"\b([1-6]|{SPELT}) days? (?:a|per|each|every|out of the) week\b")
HOUR = rf"(?:an|\d{{1,2}}|{SPELT})\s?(?:h(?:ou)?r?s?|min(?:ute)?s?)\b"
AT_HOURS = re.compile(rf"\s*(?:at|after) {HOUR} and (?:again )?(?:at |after )?{HOUR}")
BEDTIME = re.compile(r"\b((?:evening|night)s?) (?:at|before) bed(?:time)?\b")
REPEATED = phrase("repeated", hour=HOUR)
MINUTES = re.compile(rf"\b(?:every|q) ?(?:\d+|{SPELT})(?:{TO}(?:\d+|{SPELT}))? ?min(?:ute)?s?\b")
IN_ALL = re.compile(
    r"(?:x|×|up to|max(?:imum)?(?: of)?|(?:no|not) more than|not beyond|total(?: of)?"
    r"|exceed(?:ing)?)\s?"
    rf"(?P<n>\d{{1,2}}|{SPELT})\b(?! ?(?:mg|mcg|g|min|h|days?)\b)"
)


@remembered
def times_a_day(zone: str) -> float | None:
    """Return the largest number of doses a day that a phrase allows, None when it says nothing."""
    zone = BEDTIME.sub(r"\1", phrase("rate_denied").sub(" ", zone))
    if MINUTES.search(zone):  # for an attack: as many as are named in all
        return number(many["n"]) if (many := IN_ALL.search(zone)) else 1.0
    if week := WORKING_DAYS.search(zone):
        rest = times_a_day(zone[: week.start()] + zone[week.end() :])
        return (rest or 1.0) * {"thu": 4, "fri": 5, "sat": 6, "sun": 7}[week[1]] / 7
    if days := DAYS_A_WEEK.search(zone):
        rest = times_a_day(zone[: days.start()] + zone[days.end() :])
        return max(rest or 1.0, 1.0) * number(days[1]) / 7
    if day := DAY_SUM.search(zone):
        return float(sum(number(part) for part in day.groups() if part)) or None
    if (every := EVERY.search(zone)) and (rate := _every(every)):
        often = OFTEN.search(zone)
        if often and often["period"] and often.start() < every.start() < often.end():
            return _often(often)
        apart = often and "," in zone[every.end() : often.start()]  # ", six doses" in all
        if often and not apart and rate <= 1 and (each := _often(often)) and not often["period"]:
            return rate * each
        return (
            max(rate, float(len(day_slots(zone)))) if every["unit"] == "day" and rate == 1 else rate
        )  # "morning and night, each day"
    if found := LATIN_WORD.findall(zone):
        parts = _plain(zone) if set(found) <= AT_A_TIME else 0
        if set(found) == {"stat"} and REPEATED.search(zone):
            return 2.0
        return float(max([*(LATIN[word] for word in found), parts or 0])) + bool(
            phrase("on_top").search(zone)
        )
    return _first_often(zone) or _plain(zone)


def _every(match: re.Match[str]) -> float | None:
    """Return the doses a day of "every 6 to 8 hours"; None for "every morning" and the like."""
    if match["day"] or match["turn"]:
        return 1 / 14 if match["day"] else 1 / 2
    if match["kw"]:
        return 1 / ((number(match["kw"]) or 1.0) * IN_DAYS[match["long"][0]])
    if match["alt"]:
        return 1 / (2 * IN_DAYS[match["alt"][0]])
    step = match["n"] or match["k"]
    unit = "h" if match["k"] else match["unit"][0]
    count = 2.0 if step in ("other", "second", "alternate") else number(step or "1")
    return 1 / (count * IN_DAYS[unit]) if count else None


def _often(match: re.Match[str]) -> float:
    """Return the doses a day of "two to three times a week"."""
    count = ADVERBS[match["word"]] if match["word"] else number(match["n"])
    period = match["period"] or "day"
    return count / (1.0 if period == "24" else IN_DAYS[period[0]])


def _first_often(zone: str) -> float | None:
    """Return the doses a day of "twice daily"; "once" gives way to the rest of the phrase."""
    for match in OFTEN.finditer(zone):
        if match["word"] == "once" and not match["period"]:
            return _plain(zone) or 1.0
        if not (match["n"] and match["n"] in ("zero", "0")):
            return _often(match) + bool(phrase("on_top").search(zone))
    return None


def _plain(zone: str) -> float | None:
    """Return the doses a day of a phrase in plain words, such as "with meals" or "on Mondays"."""
    days = {match["d"] for match in WEEKDAY.finditer(zone)}
    if days and not phrase("every_day").search(zone):
        return len(days) / 7
    for pattern, rate in WEEKS:
        if re.search(pattern, zone):
            return rate
    if (meals := phrase("meals").search(zone)) and not (
        meals[0][-1] == "c"
        and phrase("one_meal").search(zone)
        or phrase("main_meal").search(meals[0])
    ):
        named = re.search(r"\b(?:two|three|four|[2-4]) (?:\w+ )?(?:\w+ )?meals", zone)
        bed = re.search(r"\b(?:bedtime|bed|hs|nocte)\b|\bat night\b", zone[meals.end() :])
        return (number(named[0].split()[0]) if named else 3.0) + bool(bed)
    if hours := HOURS.search(zone):
        return float(len(hours[1].split(",")) + 1)
    if parts := float(len(day_slots(zone))):
        again = re.search(r"\b(?:and|then) (?:once )?again\b(.*)", zone)
        later = bool(again and not day_slots(zone[again.start() :]))
        return parts + later
    if AT_HOURS.match(zone):
        return 2.0
    seldom = next((rate for pattern, rate in RARE if re.search(pattern, zone)), None)
    daily = phrase("daily").search(zone) or re.search(
        r"\bonce\b|single dose|\bone dose\b|\bnow\W*$", zone
    )
    twice = REPEATED.search(zone) and "every" not in zone
    return seldom or (2.0 if twice else 1.0 if daily else None)
