"""Find numbers and codes by exclusion: long ones are identifiers unless known as a measurement."""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import name_class, pattern, words

Span = tuple[int, int, str]
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
    rf"[A-Z]{{4}} \d{{4}} \d{{4}}|"
    rf"[A-Z]{{1,3}}-?(?=[\d ]{{7}})\d{{2,12}}(?: \d{{2,8}}){{1,4}}|"
    rf"(?=[A-Za-z/._-]{{0,15}}\d)(?=[\d/._-]{{0,15}}[A-Za-z])"
    rf"[A-Za-z\d]+(?:[-/._][A-Za-z\d]+)*){_UNTIL}"
)
_YEAR = r"(?:1[89]|20)\d\d"
_DOSE = re.compile(rf"(?i){pattern('dose')}")
# Trial, grant, variant, year of a guideline, time of day, dose.
_KNOWN_CODE = re.compile(rf"(?i){pattern('known_code')}|{pattern('dose')}")
_CITED = re.compile(
    r"(?i)(?:pmid|doi|pmc|nct|isrctn|pubmed|grants?|rtog|nsabp|eortc|gog|swog|(?:rx)?bin|cas|"
    r"cpt|icd(?:-?10)?(?:-cm)?|hcpcs|loinc|snomed|"
    r"\b[rukpt]\d\d|omim|mim|genbank|uniprot|compound|n ?=|total of|(?:19|20)\d\d;|\d:|"
    r"agonist|inhibitor|blocker|analog|analogue|ligand)[ :#,(]*$"
)
_COUNTED = re.compile(
    rf" ?(?:{pattern('unit')})\b| ?(?:%|x ?10|×|\+/-|±|°|/[a-zµ])|"
    r" \w* ?(?:inhibitor|agonist|antagonist|receptor|cells?|strain|gene|mice|compound|allele|"
    r"treatment)"
)
_VARIANT = re.compile(r"\b[A-Z]\d{2,4}[A-Z]\b|^[A-Z]{2}-?1[25]")
_PREFIXED = re.compile(r"\b[A-Z]{2,5}\d? $")
_CARD = re.compile(r"[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}")
_USER = re.compile(r"[a-z]{4,15}[-._]?\d{2,}")
_UK_PLATE = re.compile(r"[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]\d\d-[A-Z]{3}")
_PLATE = re.compile(
    r"\d+[A-Z]{2,4}\d{2,}|\d+[A-Z]+\d+[A-Z]{2,}|\d{3}-[A-Z]{3}|\d[A-Z]{2}-\d[A-Z]{2}|"
    r"\d[A-Z]{3}\d{3}|[A-Z\d]{3,5} .*|\d{3}[A-Z]{3}|[A-Z]{3}-\d\d[A-Z]|"
    r"[ABCEGHJ-NPRSTVXY]\d[A-Z]\d[A-Z]\d"
)
_SHIFT = re.compile(  # hours of a shift; intake and output
    r"(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d|\d{1,4}/\d{1,4}"
)
_TIME = re.compile(r"(?:19|20)\d\d$|[01]\d[0-5]\d$|2[0-3][0-5]\d$")
_THOUSANDS = re.compile(
    r"\d{1,3}(?: \d{3}){1,3}(?<=000)|\d{1,3}(?: \d{3}){1,2}(?<!\d{3} \d{3} \d{3})"
)
_LONG = 6  # digits from which a number is a code, whatever stands before it
_MEASURED = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('measured')})(?!\w)(?:['’]s|[ \t]*(?:\w+-)?(?:levels?|counts?|"
    rf"scores?|value|"
    r"was|is|of|at|to|now|[:=~<>(,#]|->))*[ \t]*\Z"
)
_ROUND = re.compile(r"5[125]50|\d{4}(?<=00)|\d{5}(?<=[05]00)|\d{6,8}(?<=000)")
_PLAIN = re.compile(rf"{_ROUND.pattern}|[1-9]\d?[05]-[1-9]\d?[05]|{_YEAR}-{_YEAR}")
_BILLED = re.compile(pattern("billed"))  # the commonest codes of what is done
_MODEL = re.compile(r",?[ \t]*\(?(?i:s/?n|ser|serial|lot)\b|\^[A-Za-z]|-[A-Z]")
# A day without a year: 3/14; where it could be a score (3/10) the words around decide.
_DAY = re.compile(
    r"(?<![\w/.,$€£])(?<![^\ufffc]-)(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])|(?:1[3-9]|2\d|"
    r"3[01])/(?:0?[1-9]|1[0-2]))"
    rf"(?:[-–](?:1[0-2]|0?[1-9])/\d\d?)?(?![\w/%]|[.,]\d| ?(?:{pattern('part_after')})\b)"
)
_FRACTION = re.compile(r"(?<![A-Za-z\d])\d (?:1/[2348]|[23]/[34]|[3-9]/[3-9])")
_TIMED = re.compile(r" \d\d[:.]?\d\d\b|[-–]\d")
_ALWAYS = re.compile(r"(?<![Oo]n )(?<!rom )(?<!til )(?<!nce )(?<!by )24/7(?! ?[)\ufffc])")
SCORED = re.compile(
    rf"(?i)\b(?:{pattern('scored')})\b[^.;\n]{{0,30}}$|(?:(?<!/)\b[vx]|~|about|(?<!day \d )=|"
    rf"\b[btq]d|tds|nocte)[ ]$"
)
_PLACED = re.compile(
    r"(?:\ufffc,?[ \t]{1,2}\(?|(?<![\w.,-])(?=\d{5} \ufffc))(?P<v>\d{5}(?:-\d{4})?|"
    r"(?<=\()\d{4}(?=\)))"
    r"(?![\w-]|[.,]\d)"
)
_NO_UNIT = rf"(?![\w%]|[.,:/-]\d| ?(?-i:{pattern('unit')}|yo|y/o|[MF])\b)"
VALUE = (  # one code: a prefix in capitals, pieces with digits, a last short piece
    r"(?P<v>(?:(?-i:[A-Z]{1,5})[ :-])?(?=\S*\d)(?!\d+ x )[A-Z\d]+(?:[-/._:][A-Z\d]+)*"
    rf"(?:[ ](?:[A-Z]{{0,2}}\d{{2,12}}[A-Z]?|(?-i:[A-Z](?:[A-Z]{{2}}(?=[,.;:)\"\n]|[ ]\(|"
    rf"$))?\b)){_NO_UNIT}){{0,6}}"
    rf"(?:[ ]\d(?=[,;)\n]|\.(?!\d)|$))?){_NO_UNIT}"
)
_SHORT = re.compile(
    rf"(?i)(?<![\w/])(?:{pattern('code_cue')})\b\.?"
    rf"(?:[ \t]*(?:is|was|code|number|no\.?|id|#|:|=|[*.]+(?=\d)|[*x]{{2,}}(?=\d)))*[ \t]*{VALUE}"
)
# What is called a number is one, unless it is the number of a room, a page, a dose.
_CALLED = re.compile(
    rf"(?i)(?:(?<![^\W_])(?P<noun>[a-z]+)(?:['’]s)?[ \t]*)?(?<!\w)(?:(?:(?:number|numero|nummer|"
    rf"num|nr|"
    rf"no|id|ref(?:erence)?)\b|№)\.?(?:[ \t]*(?:is|was|:|=|#|\([\w ]+\)))*|#)[ \t]*{VALUE}"
)
_HAS_SHORT = re.compile(r"\d{3}(?![\d/.])|\d{4}(?!\. [A-Z])|[A-Za-z][ -]?\d{2}(?![\d-])|\d[A-Za-z]")
_LAST_FOUR = re.compile(
    r"(?i)(?:(?:[x*]{2,4}[ -]?){2,4}|\blast ?(?:4|four)\b(?: (?:of|digits|ssn|social|is|are|:))*"
    r"[): ]+)(?P<v>\d{4}(?: (?:vs\.?|and|or) \d{4})?)\b"
)


_WEEKDAY = re.compile(
    r"\b(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\b[.,]?[ \t]+(?:(?:the|"
    r"on)[ \t]+)?$|\b(?:[Tt]he|THE) $"
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
            for match in rule.finditer(text):
                if kind != "other_id" or _is_called_code(match["v"]):
                    card = _CARD.fullmatch(match["v"])
                    yield *match.span("v"), "account" if card else kind
    for match in _CALLED.finditer(text) if short else ():
        if (match["noun"] or "").lower() not in words("numbered") and _is_called_code(match["v"]):
            digits = sum(map(str.isdigit, match["v"]))
            if digits > 2 + (text[match.start("v") - 1] == "#" and match["v"].isdigit()):
                yield *match.span("v"), "other_id"  # "#180" are tablets
    for match in _DAY.finditer(text):
        scored = SCORED.search(text[max(0, match.start() - 45) : match.start()])
        scored = scored or _FRACTION.fullmatch(text, match.start() - 2, match.end())
        scored = scored or _ALWAYS.match(text, match.start())
        if not scored or _TIMED.match(text, match.end()):
            yield with_weekday(text, match.start()), match.end(), "date"
    for match in _GROUPS.finditer(text):
        if _is_number_code(match["n"]) and not _is_explained(text, match):
            if _is_measured(text, match):
                continue
            card = _CARD.fullmatch(match.group())
            ahead = _PREFIXED.search(text, max(0, match.start() - 7), match.start()) or match
            yield ahead.start(), match.end(), "account" if card else "other_id"
    for match in _MIXED.finditer(text):
        if _is_mixed_code(match.group()) and not _is_explained(text, match):
            yield *match.span(), "other_id"


def _is_called_code(value: str) -> bool:
    """Return whether what a word calls a number is long enough and no dose, range or day."""
    digits, letters = sum(map(str.isdigit, value)), sum(map(str.isalpha, value))
    few = re.fullmatch(
        r"(?:[A-Z]+ )?(?:\d{1,2}[-/.]\d{1,3}|\d{1,3}[/.]\d{1,3})(?: [A-Z].*)?|[A-Z]\d\d\..*", value
    )
    return digits + min(letters, 2) > 2 and digits > 1 and not few and not _DOSE.fullmatch(value)


def _is_mixed_code(value: str) -> bool:
    """Return whether letters and digits are a code or the name of a user, no dose or variant."""
    digits = sum(map(str.isdigit, value))
    parts = value.split()
    if _KNOWN_CODE.fullmatch(value) or len(parts) > 1 and digits < _LONG and _VARIANT.search(value):
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
    plain = _PLAIN.fullmatch(text, start, end)
    return bool(cited or plain or not long and _KNOWN_CODE.fullmatch(text, start, end))


def _is_explained(text: str, match: re.Match[str]) -> bool:
    return bool(
        (len(match.group()) < 8 or " " in match.group())
        and _COUNTED.match(text, match.end())
        or _CITED.search(text[max(0, match.start() - 16) : match.start()])
    )


def _is_measured(text: str, match: re.Match[str]) -> bool:
    """Return whether a short number is a value, a room, a model or what was billed."""
    before = text[max(0, match.start() - 40) : match.start()]
    if sum(map(str.isdigit, match["n"])) > _LONG or re.fullmatch(r"\d-\d{4}", match["n"]):
        return False
    item = match.start() in (0, text.rfind("\n", 0, match.start()) + 1)
    if item and re.match(r"[.)] [A-Z]", text[match.end() : match.end() + 3]):
        return True
    billed = _BILLED.fullmatch(match.group()) or _MODEL.match(text, match.end())
    drug = re.search(r"([^\W\d_]{4,})[ \t]*\Z", before)
    return bool(billed or _MEASURED.search(before) or drug and drug[1].lower() in words("drug"))


def _is_number_code(value: str) -> bool:
    """Return whether groups of digits are a code, no range, ratio, time or round number."""
    groups = re.split("[-/. ]", value)
    digits = "".join(groups)
    if len(groups) == 1:
        timed = _TIME.match(digits) or re.fullmatch(_YEAR, digits)
        return len(digits) > 3 and not _ROUND.fullmatch(digits) and not (timed and len(digits) == 4)
    if len(digits) < (_LONG if len(groups) > 2 or "-" not in value else 5):
        return False
    if " " in value:
        sizes = list(map(len, groups))
        many = len(groups) > 2 and max(sizes) > 2
        code = many or min(sizes) > 3 and not all(map(_TIME.match, groups))
        return code and not _THOUSANDS.fullmatch(value) or digits[0] == "0" and len(digits) > 8
    if len(groups) > 2:
        return "-" in value or len(digits) > 7
    low, high = map(int, groups)
    if max(map(len, groups)) < 4:
        odd = (low > high or groups[0][0] == "0") and len(digits) == _LONG
        return "-" in value and (odd or high > 8 * low and high % 10 > 0)
    if "." in value or _SHIFT.fullmatch(value):
        return "." in value and max(map(len, groups)) > 6 and min(map(len, groups)) > 1
    years = all(re.fullmatch(_YEAR, group) for group in groups[:1])
    steps = len(digits) < 8 and low % 5 == high % 5 == 0 and groups[0][0] != "0"
    near = "-" in value and len(groups[0]) == len(groups[1]) < 5 and 0 < high - low < 200
    return not (years or steps or near)
