"""Tell a day and a month from a value, a score or a range: "seen 3/11" and "pain 3/10"."""

import re

from medlib.corpus.quantities import COMPARED, LABEL, UNIT, WORD, is_measured

DAY = "\ue001"  # stands for each sign of a date that is already masked
_NEXT_LOWER = re.compile(r"[ \t][a-z]{3,}")
_DATED = re.compile(
    r"(?:[:,;(–]|[\ufffc\ue001-\ue003]|\b(?:on|am|vom|seit|from|since|until|by|and|to))[ \t]*\Z"
)
_WEEKDAY = re.compile(  # "Sat 12.9.", "[17.2. 5:27p]"
    r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So|(?i:mon|tue|wed|thu|fri|sat|sun|\w{3,6}day))[.,]?[ ]\Z|"
    r"\[\Z|\b(?:am|vom|ab|bis|seit)[ ]\Z|\ue001[ ]?[-–][ ]?\Z"
)
_TAKEN = re.compile(r"(?i)\b(?:b?cx|bx|cultures?|biops\w+|o[dsu])\b[ (]*(?:of |from )?\Z")
_BOOKED = re.compile(  # "follow up 10/10", "sent 24/7"
    r"(?i)\b(?:follow[- ]?up|w(?:ee)?k(?: of| ending| commencing|/e|/c)|w/[ec]|"
    r"f/?u|rtc|re-?(?:check|test|draw|peat|view|scan)(?:ed)?|app(?:oin)?tm?t?|appointment|visit|sent|dated|received|rec'?d"
    r"|posted|faxed|exp(?:ires|\.)?|valid|thru|until|till|signed|clear(?:ed|ance)|due|collected"
    r"|drawn|read|written|printed|before|by|clinic|next|on|date|le|am|el|vom|geb\.?"
    r"|last(?: (?!pain|score)[a-z]+)?|booster)(?: on)?:?\s\Z"
    r"|\b(?:since|until)(?: about| around)? \Z"
)
_ALWAYS = re.compile(  # "on call 24/7"
    r"(?i)\b(?:care(?:giver|d)?|call|available|support|superv\w+|staff\w*|nurs\w+|monitor\w*|line|"
    r"open|help|observ\w+|access|awake|contact|cover\w*|oxygen|o2|lpm|worn?|wears?|uses?|used|it|him|her|"
    r"present|attend\w*|assist\w*|running|phone|service)[ (,:–-]{0,3}\Z"
)
_ALWAYS_AFTER = re.compile(
    r"(?i)[ -](?:care|call|support|superv|staff|nurs|monitor|line|help|observ|access|cover|oxygen|"
    r"presen|attend|assist|service|hotline|crisis|phone|number|on)"
)
_AFTER_VALUE = re.compile(r"\d ?(?:bpm|mm ?Hg|mg|mL|cm|mm|sec|min|kg|%)[ ,] ?\Z")  # "171 bpm 1/11"
_TO_DAY = re.compile(r"[ ]?(?:to|thru|until|-)[ ]?\ue001")
_IN_PLACE = re.compile(r" in (?:[A-Z\ufffc\ue002\ue003]|the )")
_RESULT = re.compile(r"(?i)\b(?:pos(?:itive)?|neg(?:ative)?|normal|done|seen|given|resolved) ?\(\Z")
_BORN = re.compile(r"(?i)\b(?:dob|d\.o\.b\.|birth|born)\b[^\w\n]*\Z")
_THEN = re.compile(r"[ ,\n]{1,2}(?:at |@ ?)?(?:[01]?\d|2[0-3]):?[0-5]\d(?!\d)")
_ENDED = re.compile(r"\.(?=\.|[ \t]+[a-z]|[,;:)–-])")
_MONTH_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
_PADDED = re.compile(r"(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_PAIR = re.compile(r"(\d{1,2})([-/])(\d{1,2})")


def is_day(value: str, before: str, after: str) -> bool:
    """Return whether two numbers are a day and a month rather than a value, score or range."""
    if _MONTH_DAY.fullmatch(value) and not UNIT.match(after):
        if after[:1] == "." and _WEEKDAY.search(before):
            return True
        if _PADDED.fullmatch(value) and (after[:1] == "." or _DATED.search(before)):
            return True
        if after[:1] == "." and (_BOOKED.search(before) or _BORN.search(before)):
            return True
        return bool(_ENDED.match(after)) and not is_measured(before, after)
    pair = _PAIR.fullmatch(value)
    if pair and _TO_DAY.match(after):
        return 0 < int(pair[1]) < 32 and 0 < int(pair[3]) < 32
    if pair and (_IN_PLACE.match(after) or _BOOKED.search(before) and after[:5] == " the "):
        after = ""  # "died 01-17 in Leeds": no inches; "on 11/16 the": no fraction
    if pair and _BOOKED.search(before) and not UNIT.match(after):
        month, day = sorted((int(pair[1]), int(pair[3])))
        if 0 < month < 13 and day < 32:
            return True
    if not pair or UNIT.match(after) or value in ("10-2", "24-2", "30-2"):
        return False
    if value == "24/7" and (_ALWAYS.search(before) or _ALWAYS_AFTER.match(after)):
        return False
    low, high = int(pair[1]), int(pair[3])
    if not (0 < min(low, high) <= 12 and max(low, high) <= 31):
        return False
    if low == 20 and not _THEN.match(after):
        return False  # how sharp somebody sees
    parted = before.endswith("(") and after[:1] == ")"
    if parted and (_RESULT.search(before) or high > 12 or "0" in (pair[1][0], pair[3][0])):
        return True
    if _AFTER_VALUE.search(before):
        return not _NEXT_LOWER.match(after)
    if _TAKEN.search(before):
        return high > 4 or low > high
    if pair[1][0] == "0" and (pair[2] == "-" or pair[3][0] == "0" or high > 12):
        return True
    if LABEL.search(before) or before.endswith("= "):
        return pair[2] == "/" and low > max(high, 12)  # no score is 25 of 7
    if "0" in (pair[1][0], pair[3][0]) or low > high or _THEN.match(after):
        return True
    if pair[2] == "/":
        return high in (9, 11) or high > 12 or before[-1:] in ("", "\n")
    if high > 12 and not COMPARED.search(before):
        return True
    return not (WORD.search(before) or COMPARED.search(before) or _NEXT_LOWER.match(after))
