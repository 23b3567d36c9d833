"""How many tablets of a strength a phrase names: "2 x 500 mg", "5 mg tablets, four of them"."""

import re

from medlib.safety.dose_numbers import COUNT, SPELT, TO, number
from medlib.safety.dose_times import FORM, times_a_day
from medlib.safety.references import phrase

COUNT_BEFORE = re.compile(
    rf"(?<![\w.])(?:(?P<low>{COUNT}){TO})?(?P<n>{COUNT})(?!-m|-t)"
    rf"(?:\s?\(\d+\))?\s?(?:(?P<form>(?:an? |x "
    rf"|× )?(?:\w+ )?{FORM}|x|×)_?"
    r"[\s,]*(?:(?:of (?:[a-z-]+ ){1,3}|[a-z-]+ )"
    r"|\(?\s?(?:of|at|each|containing|=)?(?: the| an?)?)?"
    r"|of (?:an?|each|the|h(?:is|er)|my|your|these|those) (?:(?!but|and|or|since|the)[a-z-]+ ){0,4}"
    r"|(?:[a-z-]+ ){0,2})\s*$"
)
SPELT_BEFORE = re.compile(
    r"(?<!day )(?<!days )(?<!week )\b(two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:of (?:the|my|his|her) (?:[a-z-]+ ){0,3})?$"
)
EACH = re.compile(rf"\s?(?:each|apiece|per {FORM}|in each|/ ?tab\w*)\b")
NAMED_BEFORE = re.compile(rf"(?<![\w.])(?P<n>{COUNT}) (?:[a-z-]+ ){{1,4}}\(\s?(?:of )?$")
FORM_NEAR = re.compile(rf"[\s-]?(?:[a-z-]+\s){{0,2}}{FORM}\b")
COUNT_AFTER = re.compile(
    rf"(?:(?:{COUNT}){TO})?(?P<n>{COUNT})\s(?!doses|patch(?:es)? (?:of|with))(?:{FORM})\b"
    rf"|^[\s,(]*(?:(?:{FORM}|[mscei]r|x[lr]|la|ec|cd)\b[\s,(]*)*[x×]\s?(?P<m>{COUNT})(?![\w.½¼¾])"
    r"(?!\s?(?:/\s?(?!d)|d\b|days?|w(?:ee)?ks?|months?|y(?:ea)?rs?|doses?))"
    rf"|\ball (?P<all>{COUNT})\b(?= (?:together|at once|of|in one))"
    r"|(?:\b(?:take[sn]?|taking|told|give[ns]?|uses?|swallow\w*|chew\w*|suck\w*|inject\w*|inhale\w*"
    r"|ha(?:ve|s|d)|it's|that's|means?|i'm on|adults?|both)\s(?:up to )?"
    rf"|^_?\s?(?:[a-z/-]+ ){{0,2}}{FORM}[\s_,:;.-]+(?:t )?"
    r"|^\s?(?:[mscei]/?r|x[lr]|la|ec|cd)?[\s,:;-]+(?:t )?|:\s)"
    rf"(?:(?:{COUNT}){TO})?(?!\d+ ?[ap]m\b)(?P<t>{COUNT})[\s,]+"
    r"(?=(?:once|twice|thrice|\w+ times|an? day|per day|every|at|daily|tonight|all|po|orally"
    r"|by mouth|in the|each|together"
    r"|as (?:an?|needed|required)|prn|when|if|q?hs|q[ap]m"
    r"|(?:\d|two|three) hours? (?:before|after)|under|whole|dissolved|crushed|chewed|in one|up to"
    r"|about|around|stat|now|on|with|before|after"
    r"|of (?:an?|them|these)"
    r"|[btq]i?ds?|[oq]d|om|am|pm|q(?:\d+h?)?|[nm]octe|mane|nightly|mornings?|nights?|to be)\b)"
)
APIECE = re.compile(rf"^\s?(?:an?|per|each|every|/)\s?{FORM}\b")
LISTED = re.compile(rf"^(?P<rate>.*?)[,;.(]\s(?:#\s?)?(?P<n>\d+|{SPELT})\s{FORM}")
SUPPLY = 5  # tablets: from here on, a number behind the frequency and a comma is a supply
BOTH_OF_THEM = re.compile(rf"\bboth (?:the )?{FORM}\b")
DISPENSED = phrase("dispensed", count=COUNT)
THEN = re.compile(  # "half a tablet for a week and then one daily": the later step is the dose
    rf"\b(?:then|thereafter|after that|afterwards)[,:]? (?:up to |increas\w+ to |take |go to )?"
    rf"(?P<n>{COUNT})\s(?=(?:{FORM}|once|twice|a day|daily|each|every|at|in the|[btq]i?ds?|[oq]d)\b"
    rf")"
)
AT_ONCE = 16  # tablets: what is more is a quantity to dispense


def counted(before: str, zone: str) -> float:
    """Return the number of tablets of a strength, 1 when none is named."""
    zone = DISPENSED.sub(" ", APIECE.sub(" ", zone))
    if (listed := LISTED.search(zone)) and number(listed["n"]) >= SUPPLY:
        zone = listed["rate"] if times_a_day(listed["rate"]) is not None else zone
    if adjacent := SPELT_BEFORE.search(before):
        return number(adjacent[1]) * (2.0 if phrase("nostrils").search(zone) else 1.0)
    if EACH.match(zone) and (named := NAMED_BEFORE.search(before)):
        return number(named["n"])
    sides = 2.0 if phrase("nostrils").search(zone) else 1.0
    match = COUNT_BEFORE.search(before[-40:])
    if match and (
        match["form"]
        or FORM_NEAR.match(zone)
        or phrase("of_these").search(match[0])
        or phrase("taken").search(before)
    ):
        if (count := number(match["n"])) <= AT_ONCE:
            return count * sides
    if BOTH_OF_THEM.search(zone):
        return 2.0
    after = COUNT_AFTER.search(zone.replace("_", ""))
    count = number(after["n"] or after["m"] or after["all"] or after["t"]) if after else 1.0
    if after and (then := THEN.search(zone)):
        count = max(count, number(then["n"]))
    return count * sides if count <= AT_ONCE else sides
