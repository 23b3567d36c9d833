"""Find numbers and codes by exclusion: long ones are identifiers unless known as a measurement."""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import name_class, pattern

Span = tuple[int, int, str]
_NUMBER_WORD = r"[ \t]*(?:id(?:entif(?:ier|ication))?\b|numbers?\b|num\b|no\b\.?|nr\b|[#:=\"])"
_WEAK = rf"\b(?:'s\b)?(?:{_NUMBER_WORD}){{1,4}}(?:[ \t]*(?:is|was)\b)?[ \t]*"
_STRONG = rf"(?:'s\b)?(?:{_NUMBER_WORD}){{0,4}}(?:[ \t]*(?:is|was|ending(?: in)?)\b)?[ \t]*"
ID_KINDS = "ssn mrn health_plan account vehicle license device biometric other_id".split()
ID = (
    r"(?!NCT|ISRCTN|last ?4|\d{1,2}[-/.]\d{1,3}\b(?![-/.])|\d{1,3}[/.]\d{1,3}\b(?![-/.]))(?:"
    r"(?-i:[A-Z]{1,4})-?(?: ?[A-Z]?\d{2,12})(?: \d{2,8}){1,5}(?: (?-i:[A-Z])\b)?(?![\w/])|"
    r"(?=(?:\d ?){6})\d{1,5}(?: \d{1,5}){1,5}(?: ?[-/] ?\d{1,2}\b){0,2}"
    r"(?:(?-i: ?[A-Z]{1,2})(?!\w))?(?!\w)|"
    r"(?-i:\d{3} (?:[A-Z]{2}\d|[A-Z]{3})|[A-Z]{2}\d\d [A-Z]{3}|[A-Z]\d{1,3} [A-Z]{3}|"
    r"\d{4} [A-Z]{3})(?!\w)|(?-i:[A-Z]{2,4}\d?(?: \d{3,12}| [A-Z]\b){1,4})(?![\w/])|"
    r"(?=[A-Z/.-]{0,8}\d)(?=[\w/.-]{4})[A-Z0-9]+(?:[-/._][A-Z0-9]+)*)"
)
CUED = "|".join(  # some cues need no "number" after them, others do
    rf"(?P<{kind}>(?:{pattern(f'{kind} cue')}){_STRONG}|(?:{pattern(f'{kind} number')}){_WEAK})"
    for kind in ID_KINDS
)
_CODE_HINT = r"[A-Z]{2} \d|[A-Z] \d{3}|\d(?:[ .()-]{0,2}\d){3}|[A-Z][/-]?\d|\d-?[A-Z]|#"
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
        "email": r"@|[(\[]",
        "image": r"\w\.\w",
        "ip": r"\d\.\d|:",
        "day": r"(?<!\d)\d{1,2}[/-]\d",
        "date": r"(?<!\d)\d{1,2}[/.-]\d|(?:18|19|20|21)\d\d|\d(?:st|nd|rd|th)\b|\b(?i:jan|feb|"
        r"mar|apr|may|ju[nl]|aug|sep|oct|nov|"
        "dec)",
    }.items()
}
_FREE = r"(?<![\w.$€£<>=≤≥±/-])(?<!\d\^)(?<![<>=≤≥~±$€£] )"
_NOT_BEFORE = rf"{_FREE}(?<!\d,(?=\d{{3}}(?![\d-])))"
_UNTIL = r"(?![\w%°>]|\^\d|[./-]\d|[/-]\w)"
_NOT_AFTER = rf"(?!,\d{{3}}(?!\d)){_UNTIL}"
_GROUPS = re.compile(
    rf"{_NOT_BEFORE}(?P<n>\d{{1,20}}(?:([-/. ])\d{{1,12}}(?:\2\d{{1,12}})*)?)(?: ?/ ?\d|"
    rf"(?<=\d \d{{3}} \d{{3}}) ?[A-Z]{{1,2}})?{_NOT_AFTER}"
)
_BOTH = r"(?=[A-Za-z]{0,8}\d)(?=\d{0,8}[A-Za-z])"
_MIXED = re.compile(
    rf"{_FREE}(?:[A-Z]{{2}}\d\d [A-Z]{{3}}|[A-Z],\d\d\.\d{{6,8}}\.[A-Z]|\d\d:[A-Z]+\d{{4,12}}|"
    rf"{_BOTH}[A-Z\d]{{3,5}}(?: {_BOTH}[A-Z\d]{{3,5}}){{1,4}}|[A-Z]{{2}}(?: ?\d\d){{3}} ?[A-Z]|"
    rf"[A-Z]{{1,3}}-?(?=[\d ]{{7}})\d{{2,12}}(?: \d{{2,8}}){{1,4}}|"
    rf"(?=[A-Za-z/._-]{{0,15}}\d)(?=[\d/._-]{{0,15}}[A-Za-z])"
    rf"[A-Za-z\d]+(?:[-/._][A-Za-z\d]+)*){_UNTIL}"
)
_YEAR = r"(?:1[89]|20)\d\d"
_KNOWN_CODE = re.compile(  # trial, grant, variant, year of a guideline, time of day, dose
    r"(?i)NCT\d+|ISRCTN\d+|PMC\d+|PMID-?\d+|DRKS\d+|ACTRN\d+|CHICTR.*|GS[EM]\d+|RS\d+|ENS[GT]\d+|"
    rf"[A-Z]\d{{1,4}}[A-Z]|[A-Z]+[-_.]?{_YEAR}|{_YEAR}[-/]?[A-Z]{{1,3}}|"
    rf"[\d-]{{3,9}}H(?:(?:OU)?RS?)?|"
    r"\d{1,5}(?:[X./-]\d+)*-?(?:[MUNP]?G|MCG|[MD]?L|CC|IU|U|KG|LBS?|[MCNU]M|K|X|HZ|KHZ|HPF|PPM|"
    r"KCAL|BPM|F|FR|S|TH|ST|ND|RD|UNITS?|MMOL|MEQ|YO|[AP]M)(?:/.*)?|"
    r"[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}|[A-Z]\d{4}|\d+(?:[X.]\d+)+|(?:19|20)\d\d-\d\d-\d\dT.*|"
    r"[CPGMN]\..*|N[MPCG]_.*|IVS.*|D\d+S\d+|\d+_?\d*(?:DEL|INS|DUP)\w*|G\d+P\d+.*|(?:UB|HCFA|CMS|"
    r"FDA|SF|DA|FORM)-?\d.*|[CTLS]\d{1,2}-[CTLS]?\d{1,2}|(?:[A-Z]\d{4}/)+[A-Z]\d{4}|(?:ICD|CPT|ISO|"
    r"DSM|HCPCS|GRCH|CAS|EC|HG(?=\d\d$))-?\d.*|(?:SARS|COVID|HLA|CYP|UGT|CD|IL|HPV|HHV|PM|"
    r"[PT]N)-?[\dA-Z.-]{1,5}|[PT]\d.*[NM]\d.*"
)
_CITED = re.compile(
    r"(?i)(?:pmid|doi|pmc|nct|isrctn|grants?|cas|cpt|icd(?:-?10)?(?:-cm)?|hcpcs|loinc|snomed|"
    r"\b[rukpt]\d\d|omim|mim|genbank|uniprot|compound|n ?=|total of|(?:19|20)\d\d;|\d:|"
    r"agonist|inhibitor|blocker|analog|analogue|ligand)[ :#,(]*$"
)
_COUNTED = re.compile(
    rf" ?(?:{pattern('unit')})\b| ?(?:%|x ?10|×|\+/-|±|°|/[a-zµ])|"
    r" \w* ?(?:inhibitor|agonist|antagonist|receptor|cells?|strain|gene|mice|compound|allele|"
    r"treatment)"
)
_PREFIXED = re.compile(r"\b[A-Z]{2,5}\d? $")
_CARD = re.compile(r"[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}")
_USER = re.compile(r"[a-z]{4,15}[-._]?\d{2,}")
_UK_PLATE = re.compile(r"[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]\d\d-[A-Z]{3}")
_PLATE = re.compile(
    r"\d+[A-Z]{2,4}\d{2,}|\d+[A-Z]+\d+[A-Z]{2,}|\d{3}-[A-Z]{3}|\d[A-Z]{2}-\d[A-Z]{2}|"
    r"\d[A-Z]{3}\d{3}|[A-Z\d]{3,5} .*"
)
_SHIFT = re.compile(  # hours of a shift; intake and output
    r"(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d|\d{1,4}/\d{1,4}"
)
_TIME = re.compile(r"(?:19|20)\d\d$|[01]\d[0-5]\d$|2[0-3][0-5]\d$")
_THOUSANDS = re.compile(
    r"\d{1,3}(?: \d{3}){1,3}(?<=000)|\d{1,3}(?: \d{3}){1,2}(?<!\d{3} \d{3} \d{3})"
)
_LONG = 6  # digits from which a number is a code
# A day without a year: 3/14; where it could be a score (3/10) the words around decide.
_DAY = re.compile(
    r"(?<![\w/.,$€£])(?<![^\ufffc]-)(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])|(?:1[3-9]|2\d|"
    r"3[01])/(?:0?[1-9]|1[0-2]))"
    rf"(?:[-–](?:1[0-2]|0?[1-9])/\d\d?)?(?![\w/%]|[.,]\d| ?(?:{pattern('part_after')})\b)"
)
_FRACTION = re.compile(r"\d (?:1/[2348]|[23]/[34]|[3-9]/[3-9])")
_TIMED = re.compile(r" \d\d[:.]\d\d\b")
_SCORED = re.compile(
    rf"(?i)\b(?:{pattern('scored')})\b[^.;\n]{{0,30}}$|(?:(?<!/)\b[vx]|~|about|(?<!day \d )=)[ ]$"
)
_PLACED = re.compile(r"\ufffc,?[ \t]{1,2}(?P<v>\d{5}(?:-\d{4})?)(?![\w-]|[.,]\d)")
_SHORT = re.compile(
    rf"(?i)(?<![\w/])(?:{pattern('code_cue')})\b"
    r"(?:[ \t]*(?:is|was|code|number|no\.?|id|#|:|=|[*x.]+(?=\d)))*[ \t]*"
    r"(?P<v>[A-Z]{3} \d{3} [A-Z] \d{5}|\d{1,4}/\d{4}|[A-Z] \d{4}-\d\d|"
    r"\d{1,2}[A-Z]{1,3}\d{1,2}[A-Z]{1,2}|[A-Z]{2,3} ?\d\d-\d{3,5}|\d{3,5}|[A-Z]{1,3}[ -]?\d{3,5}|"
    r"\d{1,4}[A-Z]{1,3}\d{0,4}|[A-Z]{2,5}\d{2,4}[A-Z]{0,3}|\d[A-Z]{2} \d{3})"
    rf"(?![\w%]|[.,/-]\d| ?(?:{pattern('unit')})\b)"
)
_HAS_SHORT = re.compile(r"\d{3}(?![\d/.])|\d{4}(?!\. [A-Z])|[A-Za-z][ -]?\d{2}(?![\d-])|\d[A-Za-z]")
_LAST_FOUR = re.compile(
    r"(?i)(?:(?:[x*]{2,4}[ -]?){2,4}|\blast ?(?:4|four)\b(?: (?:of|digits|ssn|social|is|are|:))*"
    r"[): ]+)(?P<v>\d{4}(?: (?:vs\.?|and|or) \d{4})?)\b"
)


_WEEKDAY = re.compile(
    r"\b(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\b[.,]?[ \t]+(?:(?:the|"
    r"on)[ \t]+)?$|\b[Tt]he $"
)


def with_weekday(text: str, start: int) -> int:
    """Return where a date starts with the day of the week that stands in front of it."""
    day = _WEEKDAY.search(text, max(0, start - 16), start)
    return day.start() if day else start


def find_codes(text: str) -> Iterator[Span]:
    """Yield (start, end, kind) of the numbers and codes that no other rule has explained."""
    short = _HAS_SHORT.search(text)
    for rule, kind in ((_PLACED, "zip"), (_SHORT, "other_id"), (_LAST_FOUR, "ssn")):
        if short:
            yield from ((*match.span("v"), kind) for match in rule.finditer(text))
    for match in _DAY.finditer(text):
        scored = _SCORED.search(text[max(0, match.start() - 45) : match.start()])
        scored = scored or _FRACTION.fullmatch(text, match.start() - 2, match.end())
        if not scored or _TIMED.match(text, match.end()):
            yield with_weekday(text, match.start()), match.end(), "date"
    for match in _GROUPS.finditer(text):
        if _is_number_code(match["n"]) and not _is_explained(text, match):
            card = _CARD.fullmatch(match.group())
            ahead = _PREFIXED.search(text, max(0, match.start() - 7), match.start()) or match
            yield ahead.start(), match.end(), "account" if card else "other_id"
    for match in _MIXED.finditer(text):
        if _is_mixed_code(match.group()) and not _is_explained(text, match):
            yield *match.span(), "other_id"


def _is_mixed_code(value: str) -> bool:
    """Return whether letters and digits are a code or the name of a user, no dose or variant."""
    digits = sum(map(str.isdigit, value))
    if _KNOWN_CODE.fullmatch(value):
        return False
    if (
        digits > 3
        or _UK_PLATE.fullmatch(value)
        or _USER.fullmatch(value)
        and name_class(re.split("[^a-z]", value)[0].title()) in "UFG"
    ):
        return True
    return digits > 2 and bool(_PLATE.fullmatch(value))


def is_known(text: str, start: int, end: int) -> bool:
    """Return whether a code is a trial, a dose, a variant or such, or is cited or counted."""
    cited = _CITED.search(text[max(0, start - 16) : start]) or _COUNTED.match(text, end)
    long = re.compile(r"(?!NCT|PMC)[A-Z]{0,3}[\d-]{4,}[A-Z]?").fullmatch(text, start, end)
    return bool(cited or not long and _KNOWN_CODE.fullmatch(text, start, end))


def _is_explained(text: str, match: re.Match[str]) -> bool:
    return bool(
        (len(match.group()) < 8 or " " in match.group())
        and _COUNTED.match(text, match.end())
        or _CITED.search(text[max(0, match.start() - 16) : match.start()])
    )


def _is_number_code(value: str) -> bool:
    """Return whether groups of digits are a code, not a range, a ratio or a thousand."""
    groups = re.split("[-/. ]", value)
    digits = "".join(groups)
    if len(digits) < _LONG:
        return False
    if len(groups) == 1:
        return not digits.endswith("000")
    if " " in value:
        sizes = list(map(len, groups))
        many = len(groups) > 2 and max(sizes) > 2
        code = many or min(sizes) > 3 and not all(map(_TIME.match, groups))
        return code and not _THOUSANDS.fullmatch(value) or digits[0] == "0" and len(digits) > 8
    if len(groups) > 2:
        return "-" in value or len(digits) > 7
    low, high = map(int, groups)
    if max(map(len, groups)) < 4:
        return "-" in value and (low > high or groups[0][0] == "0") and len(digits) == 6
    if "." in value or _SHIFT.fullmatch(value):
        return "." in value and max(map(len, groups)) > 6 and min(map(len, groups)) > 1
    years = all(re.fullmatch(_YEAR, group) for group in groups[:1])
    steps = len(digits) < 8 and low % 5 == high % 5 == 0 and groups[0][0] != "0"
    near = "-" in value and len(groups[0]) == len(groups[1]) < 5 and 0 < high - low < 200
    return not (years or steps or near)
