"""Find identifiers that have a shape or a cue word: numbers, dates, ages, contacts, places."""

import ipaddress
import re

from medlib.corpus.codes import CUED, GATES, ID, ID_KINDS, with_weekday
from medlib.corpus.lexicons import pattern
from medlib.corpus.places import ADDRESSES, CITIES, CITY_CUE, hide, is_city

_FULL_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_EXTENSION = r"(?:,? ?(?:x|ext(?:ension)?\.?) ?\d{1,5})?(?!\d)"
_AREA = rf"(?:\+?1[ .-]?)?(?:\(\d{{3}}\)[ .-]?|\d{{3}}[ ./-])\d{{3}}[ .-]\d{{4}}{_EXTENSION}"
_SHORT = r"(?:#[ ]?|x)?\d{4,6}(?![\d/-]|\.\d|[ ]?(?:mg|ml|mL|units?|patients|people))"
_WORLD = r"(?:\+|\b00)(?=(?:\d[ .()-]{0,2}){9})\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}"
_LOOSE = rf"(?:{_AREA}|{_WORLD}|1?\d{{10}}(?!\d)|\d{{3}}[ .-]\d{{4}}(?!\d)|"
_LOOSE += r"0\d{1,4}[ ./-]\d[\d ./-]{4,10}\d)"
_MONTH = r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
_MONTH += r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|Mar(?:ch)?|MAR(?:CH)?|May|MAY)\b\.?"
MONTH = re.compile(_MONTH)
_MONTH_WORD = r"(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
_TITLE_MONTH = rf"(?:{_FULL_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2})?\b"
_NOT_UNIT = r"(?![\d/%.]*\d|[ -]?(?:mg|mcg|g|ml|mL|kg|%|tab|of a|cm|mm|doses?|hours?|weeks?)\b)"
_OLD = r"(?:9\d|1[0-2]\d)"
_COUNTED = " (?:live|births|people|persons|individuals|wom|men|child|patients|pregnan|newborn)"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_URL = r"[\w.~:/?#@!$&*+;=%-]*[\w/#=&]"
# (kind, pattern): the value is the group v, else all; earlier rules win.
_RULES = [
    ("url", rf"(?i)(?:\b(?:https?|ftp)://|\bwww\.){_URL}"),
    (
        "email",
        r"(?<![\w.+%'-])[\w.+%'-]+ ?(?:@|[(\[]at[)\]]) ?[\w-]+(?:(?:\.| ?[(\[]dot[)\]] ?)[\w-]+)+",
    ),
    (
        "url",
        r"(?i)(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|health|io|us|"
        r"co\.uk|uk|de|fr|it|ca|biz|me)\b"
        rf"(?:/{_URL})?",
    ),
    ("image", r"(?i)(?<![\w/])[\w-]+\.(?:jpe?g|png|heic|tiff?|dcm|bmp|gif|mp4|mov|avi|wav|m4a)\b"),
    ("other_id", r"(?<![\w.@])@(?=\w*[A-Za-z])\w{3,}(?![\w@])"),
    (
        "other_id",
        r"(?i:\b(?:user ?(?:name|id)?|log[- ]?in(?: name| id)?|handle|screen ?name|skype|telegram|"
        r"instagram|facebook|twitter|snapchat|whatsapp|venmo|paypal)\b(?: (?:is|id))?[ :=]+)"
        r"(?P<v>@?(?=[\w.-]*[\d_@])[A-Za-z][\w.-]*\w)",
    ),
    ("other_id", r"(?i)\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b"),
    ("ip", r"(?<![\w:])(?=[^\s:]{0,4}:[^\s:]{0,4}:)[0-9A-Fa-f:]{3,39}(?![\w:])"),
]
_DIGIT_RULES = [
    ("ip", rf"(?<![\w.])(?<!EC )(?:{_OCTET}\.){{3}}{_OCTET}(?!\w|\.\d)"),
    ("device", r"(?i)\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b"),
    ("ssn", r"(?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])"),
    ("vehicle", r"(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{11}\d{6}(?!\w)"),
    ("", rf"(?i)(?<![^\W_])(?:{CUED})(?P<v>{ID})"),
    ("fax", rf"(?i:\bfax\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})"),
    ("phone", rf"(?<![\w.+-]){_AREA}"),
    ("phone", rf"(?<![\w+]){_WORLD}"),
    (
        "phone",
        r"(?i:\b(?:phone|ph|office|tel|telephone|call|called|cell|cellphone|mobile|pager|beeper|"
        rf"contact|reached|dial|text|voicemail|landline|line|whatsapp|"
        rf"number)\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})",
    ),
    (
        "phone",
        rf"\b(?i:pager?|paged|beeper|bleep|bpr|vocera|"
        rf"spectralink)\b[^\d\n]{{0,12}}?(?P<v>{_SHORT})",
    ),
    ("phone", r"\b(?i:ext(?:ension)?\.?|x)[ :#]?[ ]?x?\d{3,6}(?![\w/%]|\.\d)"),
    (
        "phone",  # an extension, not the time of a call
        r"\b(?i:call|reach(?:ed|able)?|phone|dial|contact|desk|station|office|line|available)\b"
        r"[^\n.;\d]{0,40}\bat (?P<v>(?!(?:[01]\d|2[0-3])[0-5]\d\b)\d{4,5})(?![\w/%:-]|\.\d)",
    ),
    (
        "vehicle",
        r"\b(?i:truck|car|van|suv|sedan|pickup|motorcycle|scooter|bus|taxi|trailer|jeep|vehicle)\b"
        r"[^\n.;\d]{0,20}?(?P<v>\b(?:\d{1,3}[- ]?[A-Z]{3}\d?|[A-Z]{2,3}[- ]?\d{3,4}[A-Z]?))\b",
    ),
    ("date", r"(?<![\w/.-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|['’]?\d{2})(?!(?!T\d)\w|[/-]|\.\d)"),
    ("date", r"(?<![\w/.-])\d{1,2}\.\d{1,2}\.(?:18|19|20)\d\d(?![\w/-]|\.\d)"),
    ("date", r"(?<![\w/.-])(?:18|19|20|21)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)"),
    ("date", rf"\b{_MONTH}[ -]?{_DAY},?[ -](?:\d{{4}}|['’]\d\d)(?!\d)"),
    ("date", rf"(?<!\w)\d{{1,2}}{_MONTH_WORD}(?:\d\d|(?:19|20)\d\d)\b"),
    (
        "date",
        r"(?i:\b(?:dob|date|birth|born|on|dos|d\.o\.b\.)\b[ :]*(?:is )?)(?P<v>(?:19|20)\d{6}|"
        r"\d{8})\b",
    ),
    (
        "date",
        r"(?i)\b(?:(?:christmas|thanksgiving|easter|halloween|new year['’]?s|labor|memorial|"
        r"mother['’]?s|father['’]?s|valentine['’]?s|independence)(?: (?:eve|day|sunday))?|hanukkah|"
        r"passover|ramadan|diwali|eid|spring|summer|fall|autumn|winter),?(?: of| in)? (?:19|"
        r"20)\d\d\b",
    ),
    ("date", rf"(?<![\w.]){_DAY}(?: of)?[ /-]{_MONTH}[ ,/-]+(?:\d{{4}}|['’]?\d\d)(?!\d)"),
    ("date", rf"\b{_MONTH}[ ,/-]+(?:of )?(?:18|19|20|21)\d\d(?!\d)"),
    (
        "date",
        rf"(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?(?<![\w.]){_DAY}(?: day)?(?: of)?[ -]"
        rf"{_TITLE_MONTH}(?!\w)",
    ),
    ("date", rf"\b{_TITLE_MONTH} {_DAY}{_NOT_UNIT}"),
    ("date", rf"(?<![\w/.])(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?![\w/]|{_COUNTED})"),
    (
        "date",
        r"(?<![\w/.])(?:0[1-9]/(?:0[1-9]|[12]\d|3[01])|1[0-2]/0[1-9])(?![\w/]|\.\d)",
    ),
    (
        "day",  # 5/12 alone: a date if a cue stands before it
        r"(?<![\w/.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\w/]|\.\d| ?(?:of|the|tab|dose|"
        r"mg|strength|bilat|throughout|vision|murmur|cm|mm|inch|cup|hours?|weeks?|days?|"
        r"points?|"
        r"criteria|nodes?|cores?|positive|%))",
    ),
    ("phone", r"(?<![\w.,/$-])[2-9]\d\d[2-9]\d{6}(?![\w-]|[.,]\d)"),
    (
        "age",
        rf"(?i)\b(?P<v>{_OLD})(?=[ -]*(?:(?:years?|yrs?\.?)[ -]*(?:young|old|of age|[mf]\b)|"
        r"yr?s?[./ -]{0,2}o(?:ld)?[MF]?\b|y(?:rs?|ears?)?[/. -]?(?:[MF]|"
        r"wom[ae]n|m[ae]n|male|female|lady|gentleman)\b|(?:lady|gentleman)\b))",
    ),
    (
        "age",
        r"(?i)\b(?:turn(?:s|ed|ing)?|reached|age|(?:s?he|who|patient|pt|mother|father|wife|husband)"
        rf"(?:['’]s| is| was)?(?: now| nearly| almost| about)?) (?P<v>{_OLD})"
        r"(?![\w/%°-]|[.:]\d| ?(?:mg|kg|lbs?|cm|bpm|percent|degrees|days|weeks|months|minutes)\b)",
    ),
    (
        "age",
        rf"(?i)\bage[ds]?(?:[ \t]*(?:is|was|of|at|:|=))*[ \t]*(?P<v>{_OLD})\b"
        r"(?![.,]?\d|[ -]*(?:%|days?|weeks?|months?|hours?|min|mg|m?l\b))",
    ),
    (
        "age",
        rf"(?i)\b(?:die[ds]|dead|deceased|passed(?: away)?|alive|living|well|still \w+)(?: \w+)? "
        rf"at (?:age )?(?P<v>{_OLD})\b(?![.,:/]\d)|(?<![\d./°] )(?<![\w./-])(?P<w>{_OLD})(?=[MF]\b|"
        rf" years?[.,;)])",
    ),
    ("age", r"\b(?:his|her|their|the) (?P<v>(?:(?:early|mid|late)[ -])?['’]?90['’]?s)\b"),
    ("age", r"(?i)\bborn (?:in )?(?P<v>18\d\d|19[0-2]\d)\b"),
]
_WORD_RULES = [
    (
        "other_id",  # whatever is called a number and looks like a code
        r"\b(?i:number|no\.|num\.|#|id)[:#]? ?(?P<v>(?=(?:[A-Z-]*\d){4})[A-Z0-9]+(?:-[A-Z0-9]+)*)"
        r"(?![\w%]|\.\d)",
    ),
    ("age", r"(?m)^(?P<v>9\d|10\d)(?=[ -]?(?:yo?[ -]?)?[MF]\b)"),
    (
        "other_id",  # a cell of a table
        r"\|[ \t]*(?P<v>[A-Z]{1,3}-?\d{5,9}|\d{2,3}[ -]\d{2,3}[ -]\d{2,3})[ \t]*(?=\||\n|$)",
    ),
    (
        "other_id",
        r"(?<![\w.,/$-])(?<!PMID )(?<!PMID: )(?<!PMC)(?!\d+0{4}\b)(?P<v>\d{7,12})(?![\w%/-]|"
        r"[.,]\d| ?"
        r"(?:copies|cells|IU|units?|people|patients|births|women|men|children|per|mL|colon|CFU)\b)",
    ),
    ("age", r"(?i)\b(?:his|her|their) (?P<v>(?:(?:early|mid|late)[ -])?nineties)\b"),
    ("age", r"(?i)\b(?P<v>nonagenarian|(?:super)?centenarian)\b"),
    (
        "age",
        r"(?i)\b(?:is|was|turn(?:s|ed|ing)?|aged?) (?P<v>(?:one|a) hundred(?: and \w+)?|"
        r"ninety(?:[- ]"
        r"(?:one|two|three|four|five|six|seven|eight|nine))?)\b(?! (?:percent|minutes|days|mg|"
        r"degrees|hours|seconds))",
    ),
    (
        "age",
        r"(?i)\b(?P<v>ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
        r"(?:one )?hundred(?: and \w+)?)(?=[- ]years?(?:[ -]old| of age)|[ -]y[./]?o)",
    ),
    (
        "date",
        rf"\b(?:in|since|until|last|late|early|mid|of|by|during|next) (?P<v>{_FULL_MONTHS})"
        r"\b(?!['’-])",
    ),
]
Rules = list[tuple[str, re.Pattern[str]]]


def _compiled(rules: list[tuple[str, str]]) -> Rules:
    return [(kind, re.compile(rule)) for kind, rule in rules]


_FIRST, _DIGITS, _LAST = (
    _compiled(_RULES),
    _compiled(_DIGIT_RULES + ADDRESSES),
    _compiled(_WORD_RULES + CITIES),
)


def _is_ip(value: str) -> bool:
    try:
        return bool(ipaddress.ip_address(value))
    except ValueError:
        return False


def _is_day(value: str) -> bool:
    """Return whether some order of three numbers is a day of a year; other forms are."""
    numbers = [int(n) for n in re.findall(r"\d+", value)]
    if len(numbers) < 3 or MONTH.search(value):
        return True
    low, high = sorted(numbers[1:] if numbers[0] > 999 else numbers[:2])
    return 1 <= low <= 12 and 1 <= high <= 31


_DAY_CUE = re.compile(
    rf"(?i)(?:\b(?:{pattern('day_cue')})[,.]?[ :(@]+|\ufffc ?(?:to|and|through|thru|-|–) ?)$"
)
_CUES = {"day": (_DAY_CUE, "date"), "town": (CITY_CUE, "city")}
_CHECKS = {"ip": _is_ip, "city": is_city, "date": _is_day}


def find_identifiers(text: str) -> list[tuple[int, int, str]]:
    """Return the (start, end, kind) of what has a shape or cue, none overlapping another."""
    found: list[tuple[int, int, str]] = []
    gates = {kind: bool(gate.search(text)) for kind, gate in GATES.items()}
    for kind, rule in _FIRST + (_DIGITS if re.search(r"\d", text) else []) + _LAST:
        if kind in GATES and not gates[kind]:
            continue
        new = []
        for match in rule.finditer(text):
            value: int | str = "v" if "v" in rule.groupindex else 0
            value = "w" if "w" in rule.groupindex and match["w"] else value
            named = kind or next(k for k in ID_KINDS if match[k])
            if named in _CUES:
                cue, named = _CUES[named]
                if not cue.search(text[max(0, match.start() - 40) : match.start()]):
                    continue
            if named not in _CHECKS or _CHECKS[named](match[value]):
                start, end = match.span(value)
                while named == "other_id" and start and text[start - 1].isalnum():
                    start -= 1  # "ID533620" is one code
                new.append((with_weekday(text, start) if named == "date" else start, end, named))
        if new:
            found += new
            text = hide(text, new)
    return found
