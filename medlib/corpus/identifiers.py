"""Find identifiers that have a shape or a cue word: numbers, dates, ages, contacts, places."""

import ipaddress
import re
from collections.abc import Iterator

from medlib.corpus.codes import VALUE, with_weekday
from medlib.corpus.lexicons import pattern
from medlib.corpus.places import ADDRESSES, CITIES, CITY_CUE, hide, is_city

_NUMBER_WORD = r"[ \t]*(?:id(?:entif(?:ier|ication))?\b|numbers?\b|num\b|no\b\.?|nr\b|[#:=\"])"
_WEAK = rf"\b(?:'s\b)?(?:{_NUMBER_WORD}){{1,4}}(?:[ \t]*(?:is|was)\b)?[ \t]*"
_STRONG = rf"(?:'s\b)?(?:{_NUMBER_WORD}){{0,4}}(?:[ \t]*(?:is|was|ending(?: in)?)\b)?[ \t]*"
ID_KINDS = "ssn mrn health_plan account vehicle license device biometric other_id".split()
ID = (
    r"(?!NCT|ISRCTN|last ?4|\d{1,2}[-/.]\d{1,3}\b(?![-/.])|\d{1,3}[/.]\d{1,3}\b(?![-/.]))"
    rf"(?=[A-Z/.-]{{0,8}}[ ]?\d)(?=(?:\W?\w){{4}}){VALUE}"
)
CUED = "|".join(  # some cues need no "number" after them, others do
    rf"(?P<{kind}>(?:{pattern(f'{kind} cue')}){_STRONG}|(?:{pattern(f'{kind} number')}){_WEAK})"
    for kind in ID_KINDS
)
_CODE_HINT = r"[A-Z]{2} \d|[A-Z] \d{3}|\d [A-Z]{2}|\d(?:[ .()-]{0,2}\d){3}|[A-Z][/-]?\d|\d-?[A-Z]|#"
GATES = {  # a kind is only looked for in a text that has this: saves most of the time
    kind: re.compile(gate)
    for kind, gate in {
        **dict.fromkeys(
            ["code", "ssn", "vehicle", "fax", "phone", "device"],
            f"{_CODE_HINT}|@|-[0-9a-f]{{4}}-",
        ),
        "other_id": r"\d|@",
        "zip": r"\d{4}|[A-Z]\d",
        "url": r"\w\.\w",
        "email": r"@|[(\[{<]|[ ]dot[ ]",
        "image": r"\w\.\w",
        "ip": r"\d\.\d|:",
        "day": r"(?<!\d)\d{1,2}[/-]\d",
        "date": r"(?<!\d)\d{1,2}[/.-]\d|(?:18|19|20|21)\d\d|\d(?:st|nd|rd|th)\b|\b(?i:jan|feb|"
        r"mar|apr|may|ju[nl]|aug|sep|oct|nov|"
        rf"dec|{pattern('foreign_month')})",
    }.items()
}
_FULL_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_ORDINAL = pattern("ordinal")
_EXTENSION = r"(?:,? ?(?:x\.? ?|[Ee]xt(?:ension)?[.:]?\s?)\d{1,5})?(?!\d)"
_AREA = rf"(?:\+?1[ .-]?)?(?:\(\d{{3}}\)[ .-]?|\d{{3}}[ ./-])\d{{3}}[ .-]\d{{4}}{_EXTENSION}"
_SHORT = r"(?:#[ ]?|x)?\d{4,6}(?![\d/-]|\.\d|[ ]?(?:mg|ml|mL|units?|patients|people))"
_WORLD = r"(?:\+|\b00)(?=(?:\d[ .()-]{0,2}){9})\d{1,3}(?:[ .-]?(?:\(\d{1,5}\)|\d{1,5})){2,5}"
_TRUNK = r"(?:\(0\d{1,4}\)[ -]?\d{3,4}[ -]?\d{3,4}|\(\d\d\) ?\d{4,5}-\d{4}|"
_TRUNK += r"0\d{2,4}[ -]\d{3,4}[ -]\d{3,4})(?![\d-])"
_LOOSE = rf"(?:{_AREA}|{_WORLD}|{_TRUNK}|1?\d{{10}}(?!\d)|\d{{3}}[ .-]\d{{4}}(?!\d)|"
_LOOSE += r"0\d{1,4} ?[ ./-] ?\d[\d ./-]{4,10}\d|\d\d(?: \d\d){4}(?! ?\d))"
_MONTH = r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
_MONTH += r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|Mar(?:ch)?|MAR(?:CH)?|May|MAY)\b\.?"
MONTH = re.compile(_MONTH)
_MONTH_WORD = r"(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
_TITLE_MONTH = rf"(?:{_FULL_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(?: ?[-–] ?\d{1,2})?\b"
_NOT_UNIT = r"(?![\d/%.]*\d|[ -]?(?:mg|mcg|g|ml|mL|kg|%|tab|of a|cm|mm|doses?|hours?|weeks?)\b)"
_PLATE = r"(?:[A-Z]{1,4}\d{0,4}[A-Z]{0,3}|\d{1,4}[A-Z]{0,3}|\d{5})"
_COUNTED = " (?:live|births|people|persons|individuals|wom|men|child|patients|pregnan|newborn)"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_URL = r"[\w.~:/?#@!$&*+;=%-]*[\w/#=&]"
# "kind pattern": the value is the group v, else all; earlier rules win.
_RULES = [
    rf"url (?i)(?:\b[a-z]{{2,10}}://|\bwww\.){_URL}",
    r"email (?<![\w.+%'-])[\w.+%'-]+ ?(?:@|[(\[{<]at[)\]}>]) ?[\w-]+(?:(?:\.|"
    r" ?[(\[{<]dot[)\]}>] ?)[\w-]*[A-Za-z][\w-]*)+|\b[\w.+-]+ at [\w-]+(?: dot [\w-]+)+\b",
    r"url (?i)(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:(?:com?|org|net|gov|edu|ac|nhs)\.[a-z]{2}|"
    r"com|org|net|edu|gov|info|health|io|us|uk|de|fr|it|ca|biz|me|"
    r"(?:ie|be|ly|nz|au|gl|to|in|es|nl|se|ch|at|pl|pt|br|mx|za)(?=/))\b"
    rf"(?:/{_URL})?",
    r"image (?i)(?<![\w/])[\w-]+\.(?:jpe?g|png|heic|tiff?|dcm|bmp|gif|mp4|mov|avi|wav|m4a)\b",
    r"other_id (?<![\w.@])@(?=\w*[A-Za-z])\w{3,}(?![\w@])",
    r"other_id (?i:\b(?:user ?(?:name|id)?|log[- ]?in(?: name| id)?|handle|screen ?name|skype|"
    r"telegram|instagram|facebook|twitter|snapchat|whatsapp|venmo|paypal)\b(?: (?:is|id))?[ :=]+)"
    r"(?P<v>@?(?=[\w.-]*[\d_@])[A-Za-z][\w.-]*\w)",
    r"other_id (?i)\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    r"biometric (?i)\b(?:palm|iris|face|voice|finger\w*|fp|vp|retina)[:_][0-9a-f]{6,}\b",
    r"ip (?<![\w:])(?=[^\s:]{0,4}:[^\s:]{0,4}:)[0-9A-Fa-f:]{3,39}(?![\w:])",
]
_DIGIT_RULES = [
    rf"ip (?<![\w.])(?<!EC )(?:{_OCTET}\.){{3}}{_OCTET}(?!\w|\.\d)",
    r"device (?i)\b(?:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|[0-9a-f]{4}(?:[.][0-9a-f]{4}){2})\b",
    r"device (?:\(\d\d\)(?=[A-Z]{0,4}\d)[A-Z\d]{4,30} ?)+(?<! )|\+[A-Z\d]{8,}[A-Z\d/$+.-]*",
    r"account \b[A-Z]{2}\d\d(?=(?: ?[A-Z]{0,4}\d|"
    r" ?[A-Z]{4} \d){9})(?: ?[A-Z\d]{4}){3,7}(?: ?\d{1,3})?\b",
    r"license \b[AICP]<[A-Z\d<]{6,}",
    r"ssn (?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])",
    r"ssn (?<![\w-])\d{2} ?\d{6} ?[A-Z] ?\d{3}(?![\w-])",
    r"vehicle (?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{11}\d{6}(?!\w)",
    rf"code (?i)(?<![^\W_])(?:{CUED}){ID}",
    rf"fax (?i:\bfax\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})",
    rf"phone (?<![\w+])(?:{_WORLD}|{_TRUNK})",
    rf"phone (?<![\w.+-]){_AREA}",
    r"phone (?<![\w.,/-])(?:13 \d\d \d\d|1[38]00 \d{3} \d{3})(?![\w/-]|[.,]\d| \d)",
    rf"phone (?i:\b(?:{pattern('call_word')})\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})",
    rf"phone \b(?i:pager?|paged|beeper|bleep(?:ed)?(?: on)?|bpr|vocera|"
    rf"spectralink)\b[^\d\n]{{0,12}}?(?P<v>{_SHORT})",
    r"phone (?i)(?<![a-z])(?:(?:ext(?:ension|n)?\b\.?|int\.|dect|durchwahl|poste|anexo)[ :#]{0,2}"
    r"(?:no\.? ?)?x?-?\d[\d-]{2,7}|(?<!\d)x\d{3,6})(?![\w/%]|\.\d)",
    rf"vehicle \b(?i:{pattern('vehicle_word')})\b"
    r"[^\n.;\d]{0,25}?(?P<v>\b(?:(?=(?:[A-Z ·-]*\d){2})(?=[\d ·-]*[A-Z])"
    rf"{_PLATE}(?:[- ·]{_PLATE}){{1,2}}|\d{{1,4}}[- ]?[A-Z]{{2,3}}(?:[- ]?\d{{1,3}})?|"
    r"[A-Z]{1,4}[- ]?\d{2,5}[- ]?[A-Z]{0,3}|(?i:[A-Z]{2,3}[- ]?\d{3,5}|[A-Z]{2}\d \d{3}|"
    r"\d{3,4} [a-z]{3}|[a-z]{2}\d\d [a-z]{3}|[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4})))\b(?! ?(?:mg|ml|km|"
    r"mi|min|mph|miles)\b)",
    r"vehicle \b(?i:tail(?: no)?|n-number|callsign|"
    r"flight)[.:]? (?P<v>(?i:[A-Z]{1,2}-(?!mail)[A-Z]{3,4})|N\d{1,5}[A-Z]{0,2})\b",
    r"date (?:(?<![\w/.-])|(?<=/\d\d-)|(?<=/\d{4}-))\d{1,2}( ?[/-] ?)\d{1,2}\1(?:\d{4}|['’]?\d{2})"
    r"(?!(?!T\d)\w|/|-(?!\d{1,2}/)|\.\d)",
    r"date (?<![\w/.-])\d{1,2}\.\d{1,2}\.(?:(?:18|19|20)?\d\d)(?![\w/%-]|\.\d)",
    r"date (?<![\w/.-])(?:18|19|20|21)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)",
    rf"date (?<![\w.]){_DAY}\.?(?: of)?[ /-](?:{_MONTH}|mar|may)(?:[ ,/-]+|,?\n)"
    r"(?:(?:19|20)\d\d(?!\d)|['’]?\d\d(?!\d|,? (?:19|20)\d\d(?![\d-])))",
    rf"date \b{_MONTH}[ -]?{_DAY}(?:,?[ -]|,\n)(?:\d{{4}}|['’]\d\d)(?!\d)",
    rf"date (?<![\w-])(?:19|20)\d\d[ -]{_MONTH}[ -]\d{{1,2}}(?![\w-])",
    rf"date (?<![\w-]){_MONTH}-\d\d(?![\w-])",
    rf"date (?<!\w)\d{{1,2}}{_MONTH_WORD}(?:\d\d|(?:19|20)\d\d)\b",
    r"date (?i:\b(?:dob|date|birth|born|on|dos|d\.o\.b\.)\b[ :]*(?:is )?)(?P<v>(?:19|20)\d{6}|"
    r"\d{8})\b",
    rf"date (?i)\b(?:(?:{pattern('feast')})(?: (?:eve|day|sunday))?|hanukkah|passover|ramadan|"
    rf"diwali|"
    r"eid|spring|summer|fall|autumn|winter),?(?: of| in)? (?:19|20)\d\d\b",
    r"date (?m)^(?P<v>(?:1[0-2]|0?[1-9])-(?:[12]\d|3[01]|0?[1-9]))(?= \d\d:\d\d| [A-Z]{3} )",
    rf"date \b{_MONTH}[ ,/-]+(?:of )?(?:(?:18|19|20|21)\d\d|['’]\d\d)(?!\d)",
    rf"date (?i)\b(?:the )?(?:(?:twenty|"
    rf"thirty)[- ])?(?:{_ORDINAL})(?: day)? of (?:{_FULL_MONTHS})\b|"
    rf"\b(?:{_FULL_MONTHS}) (?:the )?(?:(?:twenty|thirty)[- ])?(?:{_ORDINAL})"
    r"\b(?:,? (?:19|20)\d\d\b)?",
    rf"date (?i)(?<![\w.])\d{{1,2}}(?:er|\.|º)?[ ](?:de )?(?:{pattern('foreign_month')})"
    r"(?:\.?,? (?:del? )?(?:19|20)\d\d)?\b",
    rf"date (?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?(?<![\w.]){_DAY}(?: day)?(?i: of)?[ -]"
    rf"(?:{_TITLE_MONTH}|(?i:{_FULL_MONTHS}|aug|sept?|oct|nov|dec|jan|feb|apr|ju[nl]))(?!\w)",
    rf"date \b(?:{_TITLE_MONTH}|jan|feb|apr|ju[nl]|aug|sept?|oct|nov|dec|(?:jan|feb|mar|apr|ju[nl]|"
    rf"aug|sept?|oct|nov|dec)\.) {_DAY}{_NOT_UNIT}",
    r"date (?i)\b(?P<v>(?:the |(?<=\bon )|(?<=\bby )|(?<=\bfrom )|(?<=\btill )|(?<=\buntil )|"
    r"(?<=\bsince ))\d{1,2}(?:st|nd|rd|th))(?=[.,;:)?!]|\s*$|\n| w/| (?:@|at|for|with|to|in|by|"
    r"from|so|but|if|we|instead|period|i|he|she|they|after|before|when|per|via|or|due|and (?!\d|"
    r"[lr]\b|left|right))\b)",
    r"date (?<![\w./-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?=[:;,)]| \d\d:\d)|"
    r"(?<=\b[Oo]n )\d\d?\.\d\d?\.(?!\d)|(?<=\bam )\d\d?\.\d\d?\.(?!\d)",
    r"date (?<![\w-])(?:19|20)\d\d-?W[0-5]\d(?:-?[1-7])?(?!\w)",
    rf"date (?<![\w/.])(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?![\w/]|{_COUNTED})",
    r"day (?<![\w/.])(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])(?![\w/-]|\.\d| ?(?:of|the|"
    r"tab|dose|mg|strength|bilat|throughout|vision|murmur|cm|mm|inch|cup|hours?|weeks?|days?|"
    r"points?|criteria|nodes?|cores?|positive|%))",
    r"phone (?<![\w.,/$-])[2-9]\d\d[2-9]\d{6}(?![\w-]|[.,]\d)",
]
_WORD_RULES = [
    r"other_id \|[ \t]*(?P<v>[A-Z]{1,3}-?\d{5,9}|\d{2,3}[ -]\d{2,3}[ -]\d{2,3})[ \t]*(?=\||\n|$)",
    rf"date \b(?:in|since|until|till|thru|through|last|late|early|mid|of|by|during|next)[ \t]+"
    rf"(?P<v>{_FULL_MONTHS}|(?i:january|february|april|june|july|august|september|october"
    r"|november|december)(?! \d))"
    r"\b(?!['’-])",
]
Rules = list[tuple[str, re.Pattern[str]]]


def _compiled(rules: list[str]) -> Rules:
    return [(kind, re.compile(rule)) for kind, rule in (rule.split(" ", 1) for rule in rules)]


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
_NO_CHECK = {"sure_city": "city"}
_CHECKS = {"ip": _is_ip, "city": is_city, "date": _is_day}


_ITEM = re.compile(r"\d{1,4}[.)] (?=[A-Z])")  # the number of a question identifies nobody


def find_dates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of what is written as a date, whatever else it is part of."""
    for kind, rule in _DIGITS:
        if kind == "date":
            for match in rule.finditer(text):
                if _is_day(match[0]):
                    yield match.span("v" if "v" in rule.groupindex and match["v"] else 0)


def find_identifiers(text: str) -> list[tuple[int, int, str]]:
    """Return the (start, end, kind) of what has a shape or cue, none overlapping another."""
    found: list[tuple[int, int, str]] = []
    item = _ITEM.match(text)
    opened = {gate: gate.search(text, item.end() if item else 0) for gate in set(GATES.values())}
    for kind, rule in _FIRST + (_DIGITS if re.search(r"\d", text) else []) + _LAST:
        if kind in GATES and not opened[GATES[kind]]:
            continue
        new = []
        for match in rule.finditer(text):
            value: int | str = "v" if "v" in rule.groupindex else 0
            value = "w" if "w" in rule.groupindex and match["w"] else value
            named = next(k for k in ID_KINDS if match[k]) if kind == "code" else kind
            if named in _CUES:
                cue, named = _CUES[named]
                if not cue.search(text[max(0, match.start() - 40) : match.start()]):
                    continue
            if named not in _CHECKS or _CHECKS[named](match[value]):
                named = _NO_CHECK.get(named, named)
                start, end = match.span(value)
                while named == "other_id" and start and text[start - 1].isalnum():
                    start -= 1  # "ID533620" is one code
                new.append((with_weekday(text, start) if named == "date" else start, end, named))
        if new:
            found += new
            text = hide(text, new)
    return found
