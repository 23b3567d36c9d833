"""Times of a day and days of a week that a direction names: "at 0800 and 1400", "Mon to Fri"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from medlib.safety.dose_numbers import SPELT
from medlib.safety.references import phrase

NAMED = (
    ("forenoon", r"mid-? ?morning|elevenses"),
    ("morning", r"mornings?|breakfast(?:time)?|(?:on |after )?(?:waking|rising|getting up)"
                r"|(?<!\bi )(?<!\d )(?<!\d)q? ?am|mane|first thing|om|dawn|sunrise|su?h?oor"),
    ("noon", r"(?:12 )?noon|mid-?day|lunch(?:time)?|brunch"),
    ("afternoon", r"(?:mid-? ?)?afternoons?|tea(?: ?time)?|after school"),
    ("evening", r"evenings?(?: meals?)?|dinner(?:time)?|supper(?:time)?|sunset|dusk|iftar"
                r"|(?<!\d )(?<!\d)q? ?pm"),
    ("night", r"nights?|nightly|bed(?:time)?(?! ?\d)|nocte|q?hs|midnight|lights[- ]out|retiring"
              r"|(?:before|to) sleep"),
)  # fmt: skip
MILITARY = r"(?:[01]\d|2[0-3])[0-5][05](?: ?h(?:rs|ours)?)?"
_CLOCK = (
    r"\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap][._]?m\b[._]?|[ap]_?m_|[ap]\b)|(?:[01]?\d|2[0-3])[:h][0-5]\d"
    rf"|(?:(?<=\bat )|(?<=@ )|(?<=@)|(?<=about )|(?<=around )){MILITARY}"
    rf"|0\d[0-5][05](?: ?h(?:rs|ours)?)?|{MILITARY}(?=\s?[,/&+]\s?\d|,? and (?:at )?\d)"
    rf"|(?:(?<=\d\d\d\d[,/])|(?<=\d\d\d\d[,/] )|(?<=\d\d\d\d and )|(?<=again )){MILITARY}"
    r"|(?<=\bat )\d{1,2}(?= ?(?:and |,|;|&|then |plus |\.?$|\.\s))|(?:\d{1,2}|[a-z]+) o'? ?clock"
    r"|(?:(?<=\bat )|(?<=about )|(?<=around ))"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! [a-z]+s\b)"
)
SLOT = re.compile(
    rf"(?<![\w.])(?:(?P<clock>{_CLOCK})|"
    + "|".join(f"(?P<{n}>{p})" for n, p in NAMED)
    + r")(?![\w:])"
)
LINK = re.compile(r",|;|/|\+|&|\b(?:and|et|plus|then|again|another|on)\b")
OFFSET = phrase("offset", spelt=SPELT)
NEAR_SLOT = 60  # characters before a time in which "an hour before" may stand
WORD = {name: i for i, name in enumerate("mon tue wed thu fri sat sun".split())}
_EVERY_DAY = frozenset(range(7))
NEAR = 30  # characters before the first amount in which its day may stand
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?days?|s|rs?)?\.?"
DAYS = re.compile(
    rf"\b(?:(?P<first>{_DAY})\s?(?:to|-|–|through|thru)\s?(?P<last>{_DAY})(?![a-z])"
    rf"|(?P<one>{_DAY})(?![a-z'’])(?! \d{{1,2}}\b(?! ?m|[.,]\d))"
    r"|(?P<mwf>m ?[/,-] ?w ?[/,-] ?f(?:ri)?\b)|(?P<tts>t(?:ue?)?[/,-]th?u?[/,-]s(?:at)?\b)"
    r"|(?P<work>week ?days)|(?P<rest>weekends?)"
    r"|(?P<other>(?:(?:all |the )?(?:other|remaining)(?: \w+)?|(?:the )?rest of(?: the)?)"
    r" (?:days?|week)|all others?|other days))"
)


def day_slots(zone: str) -> list[str]:
    """Return the different times of a day that a direction names, in order.

    Two names without "and" or a comma between them are one time ("at 8 in the morning", "at night
    before bed"), unless they stand side by side ("breakfast lunch and tea").
    """
    found: list[str] = []
    end = None
    for match in SLOT.finditer(zone):
        key = match["clock"] or match.lastgroup or ""
        between = zone[end : match.start()] if end is not None else ""
        offset = OFFSET.search(zone[max(0, match.start() - NEAR_SLOT) : match.start()])
        named = not match["clock"] and found and found[-1][:1].isalpha()
        beside = end is not None and named and between == " "
        joined = end is None or beside or bool(LINK.search(between))
        if offset and found and not re.search(r"\b(?:and|plus) ", between):
            joined = False
        end = match.end()
        if joined and key not in found:
            found.append(key)
    return found


def days_of(text: str, spans: Sequence[tuple[int, int]]) -> list[frozenset[int]] | None:
    """Return the days of the week of each amount of a text, None unless they are all different.

    Days stand behind each amount ("3 mg Mon to Fri, 4 mg Sat and Sun") or before each.

    Args:
        spans: where each amount begins and where what is said of it ends.
    """
    start = max(0, spans[0][0] - NEAR)
    before = [text[start : spans[0][0]]]
    before += [text[a:b] for (a, _), (b, _) in pairwise(spans)]
    behind = [text[a:b] for a, b in spans]
    ways = [before, behind]
    if cut := phrase("except").search(behind[0]):  # "5 mg daily except Sunday 2.5 mg"
        ways.append(["other days", *(behind[0][cut.end() :] + b for b in behind[1:])])
    for zones in ways:
        named = [_week_days(zone) for zone in zones]
        every: frozenset[int] = frozenset().union(*(days for days, _ in named))
        week = [_EVERY_DAY - every if rest else days for days, rest in named]
        if all(week) and sum(map(len, week)) == len(frozenset().union(*week)):
            return week
    return None


def are_alternate(text: str) -> bool:
    """Return whether the two amounts of a text are taken in turn, a day each."""
    return bool(phrase("alternate").search(text))


def _week_days(zone: str) -> tuple[frozenset[int], bool]:
    """Return (the days of the week that a direction names, Monday is 0; whether the others too)."""
    days: set[int] = set()
    other = False
    for match in DAYS.finditer(zone):
        if match["first"]:
            first, last = WORD[match["first"][:3]], WORD[match["last"][:3]]
            days |= {(first + i) % 7 for i in range((last - first) % 7 + 1)}
        elif match["one"]:
            days.add(WORD[match["one"][:3]])
        elif match["mwf"] or match["tts"]:
            days |= {0, 2, 4} if match["mwf"] else {1, 3, 5}
        elif match["work"]:
            days |= set(range(5))
        elif match["rest"]:
            days |= {5, 6}
        else:
            other = True
    return frozenset(days), other
