"""Find identifiers that have a shape or a cue word: numbers, dates, ages, contacts, places."""

import ipaddress
import re
from collections.abc import Iterable

_FULL_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)
# Postal codes that also mean something in medicine (CT, MI, OR, MD …) need a cue or a ZIP code.
_CODES = "AK|AZ|DC|FL|GA|IA|KS|KY|MA|MO|NC|NH|NJ|NM|NV|NY|RI|SD|TN|TX|UT|VT|WA|WI|WV|WY"
_ANY_CODE = f"{_CODES}|AL|AR|CA|CO|CT|DE|HI|ID|IL|IN|LA|MD|ME|MI|MN|MS|MT|ND|NE|OH|OK|OR|PA|SC|VA"
_COUNTRIES = (
    "America|USA|US|UK|England|Scotland|Wales|Ireland|Canada|Mexico|Guatemala|Cuba|Haiti|"
    "Jamaica|Puerto|Brazil|Colombia|Peru|Chile|Argentina|Spain|Portugal|France|Germany|Italy|"
    "Greece|Turkey|Poland|Russia|Ukraine|Sweden|Norway|Finland|Denmark|Egypt|Nigeria|Ghana|"
    "Kenya|Ethiopia|Somalia|Africa|Asia|Europe|South|North|India|Pakistan|Bangladesh|Nepal|"
    "China|Japan|Korea|Vietnam|Thailand|Philippines|Indonesia|Malaysia|Iran|Iraq|Syria|Israel|"
    "Lebanon|Saudi|Australia|New|"
    "Tanzania|Angola|Uganda|Zimbabwe|Zambia|Congo|Cameroon|Senegal|Morocco|Algeria|Tunisia|Sudan"
)
_NUMBER_WORD = r"[ \t]*(?:id(?:entif(?:ier|ication))?\b|numbers?\b|num\b|no\b\.?|nr\b|[#:=\"])"
_WEAK = rf"\b(?:'s\b)?(?:{_NUMBER_WORD}){{1,4}}(?:[ \t]*(?:is|was)\b)?[ \t]*"
_STRONG = rf"(?:'s\b)?(?:{_NUMBER_WORD}){{0,4}}(?:[ \t]*(?:is|was|ending(?: in)?)\b)?[ \t]*"
_ID_CUES = {  # kind: (cues that need no "number" after them, cues that do)
    "ssn": (r"ssn|ss#|social security", "soc sec"),
    "mrn": (
        r"mrn\b|mr#|med(?:ical)? rec(?:ord)?s?\.?(?= ?(?:no|num|#|:))",
        "chart|hospital|unit|patient|record",
    ),
    "health_plan": (
        r"hicn\b|mbi\b",
        "health plan|insurance|policy|member|subscriber|beneficiary|medicare|medicaid|group",
    ),
    "account": ("iban", "account|acct|invoice|billing|(?:credit |debit )?card|routing"),
    "vehicle": (r"vin\b|licen[cs]e plate|registration plate", "plate|vehicle|chassis"),
    "license": (
        r"npi\b|dea\b(?! ?schedule)|(?:dl|lic)\b\.?(?= ?(?:num|no|#|:))",
        "licen[cs]e|certificate|certification|passport",
    ),
    "device": (r"s/n\b|sn\b(?= ?[:#])|udi\b", "serial|device|implant"),
    "biometric": ("fingerprint id|voiceprint id", "fingerprint|voiceprint|iris scan|biometric"),
    "other_id": (
        r"rx#",
        "specimen|employee|prescription|rx|visit|encounter|case|study|student|badge|claim|"
        "reference|accession",
    ),
}
_ID = (
    r"(?!NCT|ISRCTN)(?:\d{2,4}(?: \d{2,4}){2,3}(?!\w)|(?-i:[A-Z]{2,4}) \d{2,5}(?!\w)|"
    r"(?=[A-Z/.-]{0,8}\d)(?=[\w/.-]{4})[A-Z0-9]+(?:[-/.][A-Z0-9]+)*)"
)
_CUED = "|".join(
    rf"(?P<{kind}>(?:{strong}){_STRONG}|(?:{weak}){_WEAK})"
    for kind, (strong, weak) in _ID_CUES.items()
)
_EXTENSION = r"(?:,? ?(?:x|ext\.?) ?\d{1,5})?(?!\d)"
_AREA = rf"(?:\+?1[ .-]?)?(?:\(\d{{3}}\)[ .-]?|\d{{3}}[ .-])\d{{3}}[ .-]\d{{4}}{_EXTENSION}"
_WORLD = r"\+(?=(?:\d[ .()-]{0,2}){9})\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}"
_LOOSE = rf"(?:{_AREA}|{_WORLD}|1?\d{{10}}(?!\d)|\d{{3}}[ .-]\d{{4}}(?!\d))"
_MONTH = r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
_MONTH += r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|Mar(?:ch)?|MAR(?:CH)?|May|MAY)\b\.?"
MONTH = re.compile(_MONTH)
_TITLE_MONTH = rf"(?:{_FULL_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2})?\b"
_NOT_UNIT = r"(?![\d/%.]*\d|[ -]?(?:mg|mcg|g|ml|mL|kg|%|tab|of a|cm|mm|doses?|hours?|weeks?)\b)"
_OLD = r"(?:9\d|1[0-2]\d)"
_COUNTED = " (?:live|births|people|persons|individuals|wom|men|child|patients|pregnan|newborn)"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_CITY = r"(?:(?:St|Ft|Mt)\. )?[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]{2,}){0,2}"
_STREET = (
    "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|"
    "Circle|Cir|Highway|Hwy|Parkway|Pkwy|Square|Sq"
)


_URL = r"[\w.~:/?#@!$&*+;=%-]*[\w/#=&]"
_STAYS = re.compile(
    rf"(?:{_STATES}|{_FULL_MONTHS}|{_COUNTRIES}|The|This|That|Her|His|A|An|No|Group|Stage|Type)\b"
)


# (kind, pattern): the value is the group v, else all; earlier rules win.
_RULES = [
    ("url", rf"(?i)(?:\b(?:https?|ftp)://|\bwww\.){_URL}"),
    (
        "email",
        r"(?<![\w.+%'-])[\w.+%'-]+ ?(?:@|[(\[]at[)\]]) ?[\w-]+(?:(?:\.| ?[(\[]dot[)\]] ?)[\w-]+)+",
    ),
    (
        "url",
        r"(?i)(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|health|io)\b"
        rf"(?:/{_URL})?",
    ),
    ("ip", r"(?<![\w:])(?=[^\s:]{0,4}:[^\s:]{0,4}:)[0-9A-Fa-f:]{3,39}(?![\w:])"),
]
_DIGIT_RULES = [
    ("ip", rf"(?<![\w.])(?<!EC )(?:{_OCTET}\.){{3}}{_OCTET}(?!\w|\.\d)"),
    ("device", r"(?i)\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b"),
    ("ssn", r"(?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])"),
    ("vehicle", r"(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{11}\d{6}(?!\w)"),
    ("", rf"(?i)(?<![^\W_])(?:{_CUED})(?P<v>{_ID})"),
    ("fax", rf"(?i:\bfax\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})"),
    ("phone", rf"(?<![\w.+-]){_AREA}"),
    ("phone", rf"(?<![\w+]){_WORLD}"),
    (
        "phone",
        r"(?i:\b(?:phone|ph|office|tel|telephone|call|called|cell|cellphone|mobile|pager|beeper|contact|"
        rf"reached|dial|text|voicemail)\b[^\d\n+(]{{0,25}})(?P<v>{_LOOSE})",
    ),
    ("date", r"(?<![\w/.-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?![\w/-]|\.\d)"),
    ("date", r"(?<![\w/.-])\d{1,2}\.\d{1,2}\.(?:18|19|20)\d\d(?![\w/-]|\.\d)"),
    ("date", r"(?<![\w/.-])(?:18|19|20|21)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)"),
    ("date", rf"\b{_MONTH}[ -]?{_DAY},?[ -](?:\d{{4}}|['’]\d\d)(?!\d)"),
    ("date", rf"(?<![\w.]){_DAY}(?: of)?[ /-]{_MONTH}[ ,/-]+(?:\d{{4}}|['’]?\d\d)(?!\d)"),
    ("date", rf"\b{_MONTH}[ ,/-]+(?:of )?(?:18|19|20|21)\d\d(?!\d)"),
    ("date", rf"(?<![\w.]){_DAY}(?: of)?[ -]{_TITLE_MONTH}(?!\w)"),
    ("date", rf"\b{_TITLE_MONTH} {_DAY}{_NOT_UNIT}"),
    ("date", rf"(?<![\w/.])(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?![\w/]|{_COUNTED})"),
    (
        "date",
        r"\b(?i:on|since|until|dated?|admitted|discharged|seen|dob)[ :]+(?P<v>(?:0?[1-9]|1[0-2])/"
        r"(?:0?[1-9]|[12]\d|3[01]))(?![\w/]|\.\d| ?(?:of|the|tab|dose|mg))",
    ),
    (
        "age",
        rf"(?i)\b(?P<v>{_OLD})(?=[ -]*(?:years?[ -]old|years? of age|yrs?\.?[ -]old|"
        r"y[./ ]{0,2}o\b))",
    ),
    (
        "age",
        rf"(?i)\bage[ds]?(?:[ \t]*(?:is|was|of|at|:|=))*[ \t]*(?P<v>{_OLD})\b"
        r"(?![.,]?\d|[ -]*(?:%|days?|weeks?|months?|hours?|min|mg|m?l\b))",
    ),
    ("age", r"\b(?:his|her|their) (?P<v>(?:(?:early|mid|late)[ -])?90'?s)\b"),
    ("age", r"(?i)\bborn (?:in )?(?P<v>18\d\d|19[0-2]\d)\b"),
    (
        "address",
        r"(?<![\w.,/-])\d{1,5}[A-Z]?[ \t]+(?:[A-Z0-9][\w'’.]*[ \t]+){1,4}"
        rf"(?:{_STREET})\b\.?(?:,?[ \t]*(?i:apt|suite|ste|unit|#)\.?[ \t]*\w{{1,5}})?",
    ),
    ("address", r"\b(?i:p\.? ?o\.? box)[ \t#]*\d+"),
    (
        "zip",
        rf"\b(?:{_ANY_CODE}|{_STATES})\.?,?[ \t]+(?P<v>\d{{5}}(?:-\d{{4}})?)\b(?![.,]\d)",
    ),
    (
        "zip",
        r"\b(?i:(?:zip|postal)(?:[ -]?code)?)(?:[ \t]*(?::|is|#))*[ \t]*(?P<v>\d{3,5}"
        r"(?:-\d{4})?)\b",
    ),
]
_WORD_RULES = [
    (
        "age",
        r"(?i)\b(?P<v>ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
        r"(?:one )?hundred(?: and \w+)?)(?=[- ]years?[ -]old)",
    ),
    (
        "date",
        rf"\b(?:in|since|until|last|late|early|mid|of|by|during|next) (?P<v>{_FULL_MONTHS})"
        r"\b(?!['’-])",
    ),
    ("city", rf"\b(?P<v>{_CITY}),[ \t]*(?:{_ANY_CODE})(?=,?[ \t]+(?:\d{{5}}|\ufffc))"),
    ("city", rf"\b(?P<v>{_CITY}),[ \t]*(?:{_CODES}|{_STATES})\b(?! (?:Heart|Verbal|Univ))"),
    ("city", rf"\b(?:in|of|from|at|to) (?P<v>{_CITY}),[ \t]*(?:{_ANY_CODE})\b"),
    (
        "city",
        r"\b(?i:liv(?:es?|ed|ing) (?:with [\w ]{1,20} )?in|transferred from|"
        r"resid(?:es?|ed|ing) in|mov(?:ed|ing) (?:to|from)|born in|"
        r"native of|resident of|originally from|(?:is|was|comes|came|visiting) from|grew up in|"
        rf"raised in|(?:city|town|village) of|works in|city:) (?P<v>{_CITY})",
    ),
    ("city", rf"\b(?P<v>{_CITY}) County\b"),
]
Rules = list[tuple[str, re.Pattern[str]]]
HIDDEN = "\ufffc"


def _compiled(rules: list[tuple[str, str]]) -> Rules:
    return [(kind, re.compile(pattern)) for kind, pattern in rules]


_FIRST, _DIGITS, _LAST = _compiled(_RULES), _compiled(_DIGIT_RULES), _compiled(_WORD_RULES)


def _is_ip(value: str) -> bool:
    try:
        return bool(ipaddress.ip_address(value))
    except ValueError:
        return False


def _is_city(value: str) -> bool:
    return not _STAYS.fullmatch(value.split(" ")[0]) and not _STAYS.fullmatch(value)


def _is_day(value: str) -> bool:
    """Return whether some order of three numbers is a day of a year; other forms are."""
    numbers = [int(n) for n in re.findall(r"\d+", value)]
    if len(numbers) < 3 or MONTH.search(value):
        return True
    low, high = sorted(numbers[1:] if numbers[0] > 999 else numbers[:2])
    return 1 <= low <= 12 and 1 <= high <= 31


_CHECKS = {"ip": _is_ip, "city": _is_city, "date": _is_day}


def hide(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return the text with the spans blanked, so that no later pattern reads them."""
    pieces, last = [], 0
    for start, end, _ in sorted(spans):
        pieces += [text[last:start], HIDDEN * (end - start)]
        last = end
    return "".join([*pieces, text[last:]])


def find_identifiers(text: str) -> list[tuple[int, int, str]]:
    """Return the (start, end, kind) of what has a shape or cue, none overlapping another."""
    found: list[tuple[int, int, str]] = []
    for kind, pattern in _FIRST + (_DIGITS if re.search(r"\d", text) else []) + _LAST:
        new = []
        for match in pattern.finditer(text):
            value = "v" if "v" in pattern.groupindex else 0
            named = kind or next(k for k in _ID_CUES if match[k])
            if named not in _CHECKS or _CHECKS[named](match[value]):
                new.append((*match.span(value), named))
        if new:
            found += new
            text = hide(text, new)
    return found
