"""Tell a number that a unit, a label, a count or its form explains: what closed mode lets stay."""

import functools
import re

from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.places import HIDDEN
from medlib.corpus.quantities import CUE, LABEL, WORD
from medlib.corpus.shapes import SHORT_WORDS

ADDRESS = "\ue002"  # stands for each sign of a masked address; HIDDEN for one of a masked number
FIRM = HIDDEN + ADDRESS
_NUMBER = r"(?:\d{1,4}(?:[.·]\d{1,3})?|\d{1,3}(?:,\d{3})+)"
_VALUE = re.compile(rf"{_NUMBER}(?:[-–/:x]{_NUMBER}){{0,2}}")
_LARGE = re.compile(r"\d{1,3}(?:,\d{3})+|\d{5,6}")
_UNITS = rf"(?:{pattern('closed_unit')})"
_UNIT = re.compile(
    rf"[ -]?{_UNITS}(?![^\W_])|[ ]?[%°‰℃℉]|"
    r"[ ]?/[ ]?(?:min|hr|h|day|d|wk|kg|L|dL|mL|[hH][pP][fF]|[µu]L|mm3)(?![^\W_])"
)
_AMOUNT = re.compile(
    rf"{_NUMBER}(?:[-–]{_NUMBER})?(?:-?{_UNITS}(?:/[A-Za-z]{{1,3}})*|"
    r"/(?:min(?:utes?)?|hr?|hour|day|d|wk|week|month|year|hpf|HPF|mm\^?3|[µu]L|m[lL]|dL|L|kg))"
)
_LONG = re.compile(r"\d{3,}[A-Za-z]")  # "4512L": no unit of one letter
_TIME = re.compile(r"(?i)(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[ap]m?|h)?")
_AGE = re.compile(r"[1-8]?\d-?(?:years?-old|yr-old|y/o|y\.?o|[FMfmy])")
_AGED = re.compile(r"[ -]?(?:y\.?o|y/o|years?|yrs?|[mMfF](?![^\W_]))|[ ,/|]{0,2}(?:[fF]e)?[mM]ale")
_SEX = re.compile(r"[ /]?[MF](?![^\W_])")
_YEAR = re.compile(r"(?:19|20)\d\ds?")
_YEAR_BEFORE = re.compile(
    r"(?i)\b(?:in|since|from|of|until|till|during|year|before|after|by|circa|early|late|mid|to|and|"
    r"spring|summer|fall|autumn|winter)[ ]\Z|\(\Z"
)
_DECIMAL = re.compile(
    r"\d{1,3}\.\d{1,2}|\d\.\d{3}|\d{1,3}(?:\.\d{1,2})?[-–]\d{1,3}\.\d{1,2}|"
    r"(?:\d{1,2}(?:\.\d{1,2})?[xX]){1,2}\d{1,2}(?:\.\d{1,2})?|1:\d{1,4}"
)
_LAST_IS_MONTH = re.compile(r"(?<![^.])(?:0?[1-9]|1[0-2])\Z")
_DAY_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_DAY_BEFORE = re.compile(
    r"(?i)(?:day|mon|tue|wed|thu|fri|sat|sun|\b(?:mo|di|mi|do|fr|sa|so|am|vom|seit|bis|ab|on|dated?|"
    r"seen|due))[.,:]? \Z"
)
_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_SCORED = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('scored')})(?:[ \t]*(?:score|was|is|now|[:=]))*[ \t]*\Z"
)
_SCORED_AFTER = re.compile(rf"[ ](?:{pattern('part_after')})(?![^\W_])")
_PRESSURE = re.compile(r"([6-9]\d|1\d\d|2[0-4]\d)/(3[2-9]|[4-9]\d|1[0-4]\d)")
_MONEY = re.compile(r"[$€£]\s?(?:\d{1,3},)*\Z")
_COMPARED = re.compile(
    r"(?:[<>~≥≤±=]|->|→|\+/-)[ ]?\Z|(?:\brange|\bIQR|\bCI|interval)\b[^)\n]{0,12}\Z"
)
_COUNTED = re.compile(
    r"[ ](?!is\b|was\b|as\b|has\b|this\b)[a-z]{3,}s\b|[ ](?:of|in|out of)[ ]\d{1,2}\b|"
    r"[ ](?:[a-z]+[ ])?(?:men|women|children|people)\b|[ ]\(\d+(?:[.·]\d+)?[ ]?%"
)
_OUT_OF = re.compile(r"(?<![^\W_/-])\d{1,2} (?:of|in|out of) \Z")
_CROSSING = re.compile(r"[ ](?:[A-Z][a-z]|(?i:cross|main|stage|block|phase|road|street|ave)\b)")
_KARYOTYPE = re.compile(r",[ ]?X")
_ITEM = re.compile(r"(?:^|\n|[.;])[ \t]*\Z")
_TOUCHED = re.compile(rf"[{FIRM}]\Z")
_NEAR = re.compile(rf"[{FIRM}]")
_NEXT = re.compile(r"[.,;:)\]](?!\d)|[ ]?[a-z]|[ ]?\n|[ ]?\Z")
_VITAL = re.compile(r"(?<![^\W_])(?:[PRT]|[A-Za-z]{0,3}O2)[:=]? \Z")
_MARKER = re.compile(r"\bCA[ -]\Z")  # "CA 19-9"
_TIMES = re.compile(r"\d[ ]?(?:[x×/+]|to)[ ]?\Z")
_PLACED = re.compile(
    rf"(?i)\b(?:{pattern('road')}|{pattern('road_short')}|box|site|lot|apt|suite|"
    r"flat|unit|plot|house|no|number|r\.?[rd]|lives|at|hwy|highway|route)\.? \Z"
)
_CLASSIFIED = re.compile(r"(?i)\b(?:icd\S*|dx|diagnos\w+)\b[^\n]{0,36}\Z")
_TERM = re.compile(
    r"[CTLS]\d{1,2}(?:[-/][CTLS]?\d{1,2})?|[a-z]{0,2}T[0-4][a-d]?(?:N[0-3X][a-c]?)?(?:M[01X])?|"
    r"N[0-3][a-c]?|M[01]|V[1-9]R?(?:[-–]V?[1-9])?|E\dV\dM\d|[EVM][1-6]|"
    r"CD\d{1,3}|I[LG]-?\d{1,2}|(?i:HbA1c|A1C)|B-?(?:1|2|3|6|9|12)|[DKH][123]|S[1-4]|H\dN\d|"
    r"COVID-19|SARS-CoV-2|CYP\d[A-Z]\d{1,2}|[A-Z]{2,5}\d|[A-Z]\d[A-Z]{1,2}|HLA-[A-Z]{1,3}\d{1,2}|G\dP\d+|P[12]|T[1-3]DM|FEV1(?:/FVC)?|"
    r"P2Y12|p(?:16|53)|Ki-?67|HER2|PD-L?1|[pPe]{0,3}(?:S[pa]O2|[pP]?C?O2|a?CO2|aO2)|FiO2|PaO2FiO2|"
    r"ET?CO2|PHQ-?\d|GAD-?\d|5-?HT\d?[A-Z]?|5-?FU|NT-proBNP|A&Ox[1-4]|GLP-?1|SGLT-?2|CA-?\d\d-?\d?|"
    r"[xX]\d{1,2}(?:/\d{1,2}|[dw])?|[qQ]\d{1,2}(?:h|hr|hrs|d|w|wk)?|[a-z]{1,2}\d|"
    r"\d{1,2}(?:st|nd|rd|th)|(?:[cµ]?m|k?g/c?m)\^?[23]|4[5-7],?X[XYO]?\w*|\d{1,2}[’']s|\d{1,2}\+\d(?:/\d\d?)?|[cpg]\.[A-Za-z]{0,3}\d+[A-Za-z_>\d+-]*|[vV]\d\.\d{1,2}|"
    r"\d{1,3}(?:,\d{1,2})*-[a-z]{3,}(?:-[a-z\d]+)*|[a-z]{4,}-\d{1,2}|ICD-1[01]|"
    r"[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}"
)
_LOCANT = re.compile(r"\d[a-z]?|FU|FA|DM")  # the place in a molecule
_STAGE = re.compile(r"[1-5][a-c]")
_ICD = re.compile(r"[A-TV-Z]\d\d")
_SHORT = re.compile(r"(?<![^\W_])[A-Za-z]{1,3}[ ]\Z")  # "lot na 578"
_ACID = re.compile(r"\bp[hH][:=]?(?: (?:of|is|was))? \Z")  # a pH, no telephone
_ACIDITY = re.compile(r"[678]\.\d{1,2}")
_GENE_AFTER = re.compile(
    r"[ -](?:gene|mutation|polymorphism|variant|allele|expression|inhibitor|receptor|antigen|"
    r"protein|infection|positive|negative)"
)
_GENE = re.compile(r"[A-Z][A-Z\d]{1,6}")


def is_old(value: str) -> bool:
    return value.isdecimal() and len(value) < 4 and 89 < int(value) < 120


def is_explained(value: str, before: str, after: str) -> bool:
    """Return whether its form, a unit, a label or a count explains a token with digits."""
    if _TOUCHED.search(before) or _NEAR.match(after) or is_old(value) and _AGED.match(after):
        return False
    if _TIME.fullmatch(value) or _MONEY.search(before) or _is_pressure(value):
        return True
    if len(value) > 2 and before[-1:] == "#":
        return False
    if _ACIDITY.fullmatch(value) and _ACID.search(before):
        return True
    if CUE.search(before) or CUE.search(_SHORT.sub("", before)):
        return bool(len(value) < 4 and value.isdecimal() and _UNIT.match(after))
    if _AMOUNT.fullmatch(value) and not _LONG.fullmatch(value) or _AGE.fullmatch(value):
        return True
    if (
        _TERM.fullmatch(value)
        or _is_compound(value)
        or _ICD.fullmatch(value)
        and _CLASSIFIED.search(before)
    ):
        if value[-2:] in ("st", "nd", "rd", "th") and _CROSSING.match(after):
            return False
        return before[-2:] not in (f"{HIDDEN} ", f"{ADDRESS} ")
    if _GENE.fullmatch(value) and _GENE_AFTER.match(after):
        return True
    if _MARKER.search(before) or _STAGE.fullmatch(value) and LABEL.search(before):
        return True
    if not (_VALUE.fullmatch(value) or _LARGE.fullmatch(value) or _DECIMAL.fullmatch(value)):
        return False
    return _is_measured(value, before, after)


def _is_compound(value: str) -> bool:
    """Return whether pieces are terms, words and small numbers: "COX-2", "C9-deficient"."""
    pieces = re.split("[-/]", value)
    named = [p for p in pieces if _TERM.fullmatch(p) or len(p) > 2 and p.isalpha() and is_known(p)]
    rest = [p for p in pieces if p not in named]
    return bool(named) and len(pieces) > 1 and all(_LOCANT.fullmatch(p) for p in rest)


def _is_pressure(value: str) -> bool:
    found = _PRESSURE.fullmatch(value)
    return found is not None and int(found[1]) > int(found[2])


def _is_measured(value: str, before: str, after: str) -> bool:
    """Return whether a plain number is a value, a year, a count or one alone among words."""
    if _UNIT.match(after):
        return True
    if _may_be_day(value):
        counted = "/" not in value and _COUNTED.match(after)
        return bool(_SCORED.search(before) or _SCORED_AFTER.match(after) or counted)
    if _DECIMAL.fullmatch(value):
        ended = after[:1] == "." and _LAST_IS_MONTH.search(value)
        told = LABEL.search(before) or _COMPARED.search(before) or _TIMES.search(before)
        return bool(told) or not (ended or _DAY_BEFORE.search(before))
    if len(value) < 6 and LABEL.search(before):
        return True
    word = WORD.search(before)
    if word and word[1].lower() in words("drug") and len(value) < 5:
        return True
    if _YEAR.fullmatch(value):
        return bool(_YEAR_BEFORE.search(before) or word)
    if not value.isdecimal() or len(value) > 3 or is_old(value):
        return False
    if _COMPARED.search(before) or _VITAL.search(before):
        return True
    if _PLACED.search(before):
        return False
    if _COUNTED.match(after) or _OUT_OF.search(before) or _SEX.match(after):
        return True
    if len(value) > 2:
        return False
    if _KARYOTYPE.match(after) or _ITEM.search(before) and after[:1] in ".)":
        return True
    return bool(word and _NEXT.match(after)) and not _NEAR.search(before[-9:] + after[:9])


def _may_be_day(value: str) -> bool:
    """Return whether a pair can be a day and a month; one decimal is a value."""
    pair = _DAY.fullmatch(value)
    low, high = sorted((int(pair[1]), int(pair[2]))) if pair else (0, 0)
    return 0 < low < 13 and high < 32 and ("." not in value or bool(_DAY_MONTH.fullmatch(value)))


@functools.lru_cache(maxsize=100_000)
def is_known(word: str) -> bool:
    """Return whether letters are a word, an abbreviation, a label or a unit."""
    low = word.lower()
    if low in words("stop"):
        return True
    kinds = (
        "ordinary",
        "plain",
        "drug",
        "stop",
        "proper",
        "eponym",
        "state",
        "place",
        "short_form",
    )
    if len(word) > 2 and (low in SHORT_WORDS or any(low in words(kind) for kind in kinds)):
        return True
    if len(word) > 3 and name_class(word.capitalize()) in "WVPf":
        return True
    return bool(CUE.search(word) or LABEL.search(word))
