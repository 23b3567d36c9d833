"""Frequencies of dose phrases: how often is "bid", "8-hourly" or "2 in the morning, 1 at night"."""

import re

from medlib.safety.dose_numbers import COUNT, SPELT, TO, number

IN_DAYS = {"h": 1 / 24, "d": 1.0, "w": 7.0, "m": 30.0, "f": 14.0, "y": 365.0, "n": 1.0}
PERIOD = r"hours?|hrs?|hourly|h|days?|d|nights?|weeks?|wks?|w|months?|mo|m|years?"
EVERY = re.compile(
    rf"\b(?:every|each|q)\s?(?P<n>\d+|{SPELT}|other|second|alternate)?(?:{TO}(?:\d+"
    rf"|{SPELT}))?\s?-?\s?"
    rf"(?P<unit>{PERIOD})\b|\b(?P<k>\d+|{SPELT})(?:{TO}(?:\d+|{SPELT}))?\s?-?\s?hourly"
    r"|\bon alternate (?P<alt>days?|nights?|weeks?)"
)
ADVERBS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
OFTEN = re.compile(
    rf"\b(?:(?:(?:once|twice|{COUNT}){TO})?(?P<n>\d+|{SPELT})\s?(?:x|×|times|(?:[a-z-]+ )?doses)|"
    rf"(?:(?:once|twice){TO})?(?P<word>once|twice|thrice))"
    r"[\s,]*(?:(?:every|a|an|per|each|in any|in a|in)\s|/)?\s?"
    r"(?P<period>weekly|week|wk|monthly|month|fortnight|yearly|year|daily|day|24|d\b)?"
)
LATIN = {"qd": 1, "od": 1, "om": 1, "bid": 2, "bd": 2, "bds": 2, "tid": 3, "tds": 3,
         "qid": 4, "qds": 4, "qhs": 1, "hs": 1, "qam": 1, "qpm": 1, "nocte": 1, "mane": 1,
         "stat": 1,
         "qod": 0.5, "eod": 0.5, "qad": 0.5, "qw": 1 / 7, "qwk": 1 / 7, "qweek": 1 / 7,
         "biw": 2 / 7, "tiw": 3 / 7}  # fmt: skip
AT_A_TIME = {"om", "mane", "nocte", "qam", "qpm", "qhs", "hs"}
LATIN_WORD = re.compile(rf"\b(?:{'|'.join(LATIN)})\b")
DAY_SUM = re.compile(
    r"(?<![\d/+-])(\d)\s?[+-]\s?(\d)\s?[+-]\s?(\d)(?:\s?[+-]\s?(\d))?(?![\d/+-])"
    r"(?!\s?(?:mg|g|ml))"
)
CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]m|[012]?\d:[0-5]\d|[012]\d[0-5]0\s?h(?:rs|ours)?)\b"
DAY_PART = (
    r"(?:(?:in the |at |each |every |before |after |with |w/ |on )?(?:morning|noon|midday|afternoon"
    r"|lunch(?:time)?|evening|night|bedtime|bed|breakfast|dinner|supper|tea(?: ?time)?|waking|q?am"
    rf"|q?pm|q?hs|mane|nocte)|first thing|(?:at )?{CLOCK}|(?:at )?(?:\w+) o'clock)"
)
WORKING_DAYS = re.compile(
    r"\bmon(?:day)?s?\s?(?:to|-|–|through)\s?(thu|fri|sat|sun)(?:rs|ur)?(?:day)?s?\b"
)
WEEKDAY = re.compile(
    r"(?<!last )(?<!next )(?<!this )(?<!since )(?<!from )(?<!until )(?<!by )"
    r"\b(?P<d>mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?days?|s|rs?)?\b(?!\s\d)"
)
DAY_PARTS = (
    r"\bmornings?\b|\bbreakfast\b|\bon waking\b|\bq?am\b|\bmane\b",
    r"\bnoon\b|\bmidday\b|\blunch(?:time)?\b|\bafternoons?\b",
    r"\bevenings?\b|\bdinner\b|\bsupper\b|\btea(?: ?time)?\b|\bpm\b",
    r"\bnights?\b|\bnightly\b|\bbedtime\b|\bbed\b|\bnocte\b|\bq?hs\b",
)
DAILY = re.compile(
    r"\bdaily\b|\bdays of (?:the )?week\b|in 24 ?h"
    r"|(?:\ba|\bper|\beach|\bevery(?: single)?|/)\s?(?:day\b|d\b|24 ?h)"
)
EVERY_DAY = re.compile(
    r"\bdaily\b|\bnightly\b|\b(?:every|each) (?:single )?(?:day|morning|night|evening)\b"
    r"|\bdays of (?:the )?week\b"
)
WEEKS = (
    (r"\bevery other week|\balternate weeks|\bfortnight(?:ly)?|\bbiweekly|\bbi-weekly", 1 / 14),
    (r"\bweekly\b|(?:(?<!in )(?<!than )(?<!for )\ba|\bper|\beach|\bevery|/)\s?w(?:ee)?k\b", 1 / 7),
)  # fmt: skip
RARE = (
    (r"\bmonthly\b|(?:(?<!in )\ba|\bper|\beach|\bevery|/)\s?month\b", 1 / 30),
    (r"\byearly\b|\bannually\b|(?:(?<!in )\ba|\bper|\bevery)\s?year\b", 1 / 365),
)  # fmt: skip

FORM = (
    r"(?:tablets?|tabs?|capsules?|caps?|pills?|caplets?|sachets?|vials?|ampoules?|lozenges?"
    r"|suppositor(?:y|ies)|patch(?:es)?|puffs?|inhalations?|sprays?|doses?|spoonfuls?)"
)
COUNTED_PART = re.compile(rf"(?<![\w.])(?P<n>{COUNT})\s(?![ap]m)(?:{FORM}\s)?{DAY_PART}\b")
FIRST_COUNT = re.compile(
    rf"(?<![\w.])(?P<n>{COUNT})\s(?:(?:of|x) (?:[a-z-]+ ){{0,4}}|(?:[a-z-]+ ){{0,2}})$"
)
MORE = re.compile(
    rf"\b(?:and|then|plus) (?:another )?(?P<n>{COUNT})\s(?:more )?(?:with|{DAY_PART}\b)"
)
HOURS = re.compile(
    r"\bat (\d{1,4}(?:\s?, ?\d{1,4})*)\s?,? ?(?:and|&) (?:\d{1,4}|midnight|noon|bedtime)\b"
    r"(?!\s?(?:mg|h))"
)
DAYS_A_WEEK = re.compile(rf"\b([1-6]|{SPELT}) days? (?:a|per|each|every|out of the) week\b")
JOINED = re.compile(rf"\s*(?:of \w+ )?{DAY_PART}\s*(?:,|;|\+|&|and|plus|,? then|, and|/)\s*")
BOTH = re.compile(r"\s(?:and|plus|&|\+)\s*(?:then )?$")
TOGETHER = re.compile(rf"\s*(?:{FORM}\s)?(?:and|plus|\+|&)\s+{COUNT}\s(?:x |× )?|\s*\+\s*")
SOON = re.compile(
    r"[^.;]{0,12}?\b(?:(?:an|one|1) hour(?: later)?|later (?:on|that|the same)\b)"
    r"|\s*in (?:an|one|1) h"
)
SEVERAL_DAYS = re.compile(
    r"\bdays? \d|\bfirst day|\bfor \w+ (?:day|week)|\bthen\b|\bweek \d|\bother\b"
)
BEDTIME = re.compile(r"\b((?:evening|night)s?) (?:at|before) bed(?:time)?\b")
REPEATED = re.compile(r"\bmay (?:be )?repeat(?:ed)?(?: (?:once|x ?1|it))*\b")
DENIED = re.compile(
    r"\b(?:not|never|rather than|instead of) (?:once )?(?:weekly|daily|(?:every|a) \w+)"
)


def times_a_day(zone: str) -> float | None:
    """Return the largest number of doses a day that a phrase allows, None when it says nothing."""
    zone = BEDTIME.sub(r"\1", DENIED.sub(" ", zone))
    if week := WORKING_DAYS.search(zone):
        rest = times_a_day(zone[: week.start()] + zone[week.end() :])
        return (rest or 1.0) * {"thu": 4, "fri": 5, "sat": 6, "sun": 7}[week[1]] / 7
    if days := DAYS_A_WEEK.search(zone):
        rest = times_a_day(zone[: days.start()] + zone[days.end() :])
        return max(rest or 1.0, 1.0) * number(days[1]) / 7
    if day := DAY_SUM.search(zone):
        return float(sum(int(part) for part in day.groups() if part)) or None
    if (every := EVERY.search(zone)) and (rate := _every(every)):
        often = OFTEN.search(zone)
        if often and often.start() < every.start() < often.end():
            return _often(often)
        if often and rate <= 1 and (many := _often(often)) and not often["period"]:
            return rate * many
        return rate
    if found := LATIN_WORD.findall(zone):
        parts = _plain(zone) if set(found) <= AT_A_TIME else 0
        return float(max([*(LATIN[word] for word in found), parts or 0]))
    return _first_often(zone) or _plain(zone)


def scheduled(zone: str, before: str = "") -> float | None:
    """Return how many a day "2 in the morning, 1 at midday, 2 at night" are, None if it is not.

    Args:
        before: what stands before the amount: of "two 40 mg tablets at 8 and one at lunch", "two".
    """
    counts = [number(match["n"]) for match in COUNTED_PART.finditer(zone)]
    first, more = FIRST_COUNT.search(before), MORE.search(zone)
    if first and more and len(counts) < 2:
        return number(first["n"]) + number(more["n"])
    return sum(counts) if len(counts) > 1 else None


def _every(match: re.Match[str]) -> float | None:
    """Return the doses a day of "every 6 to 8 hours"; None for "every morning" and the like."""
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
            return _often(match)
    return None


def _plain(zone: str) -> float | None:
    """Return the doses a day of a phrase in plain words, such as "with meals" or "on Mondays"."""
    days = {match["d"] for match in WEEKDAY.finditer(zone)}
    if days and not EVERY_DAY.search(zone):
        return len(days) / 7
    for pattern, rate in WEEKS:
        if re.search(pattern, zone):
            return rate
    if re.search(
        r"(?:with|before|after|at) (?:(?:each|every|all|main|of|your|the|her|his|three|[23]) )*"
        r"meal(?:s\b|times\b|\b)",
        zone,
    ):
        return 3.0
    if hours := HOURS.search(zone):
        return float(len(hours[1].split(",")) + 1)
    clocks = set(re.findall(CLOCK, zone))
    if len(clocks) > 1:
        return float(len(clocks))
    parts = sum(bool(re.search(part, zone)) for part in DAY_PARTS)
    if parts:
        again = re.search(r"\b(?:and|then) (?:once )?again\b(.*)", zone)
        later = bool(again and not any(re.search(part, again[1]) for part in DAY_PARTS))
        return float(parts + later)
    seldom = next((rate for pattern, rate in RARE if re.search(pattern, zone)), None)
    daily = DAILY.search(zone) or re.search(r"\bonce\b|single dose|\bone dose\b", zone)
    twice = REPEATED.search(zone) and "every" not in zone
    return seldom or (2.0 if twice else 1.0 if daily else None)


def same_day(between: str, behind: str) -> bool:
    """Return whether two amounts belong to one day, from what stands between and behind them."""
    if TOGETHER.fullmatch(between):
        return True
    if JOINED.fullmatch(between):
        return bool(re.match(rf"\s*{DAY_PART}", behind))
    if SOON.match(behind) and re.search(r"(?:,|\b(?:and|then|plus|followed by))\s*$", between):
        return len(between) < 30
    both = times_a_day(between.replace("_", "")) and times_a_day(behind.replace("_", ""))
    return bool(both and BOTH.search(between) and not SEVERAL_DAYS.search(between + behind))
