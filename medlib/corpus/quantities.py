"""Tell a quantity, a time, a year or a medical term from a number or code that may identify.

A whitelist for strict de-identification: what is harmless is told by its own shape or by the unit,
label or comparison beside it; everything else is not.
"""

import re

from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.places import HIDDEN

_JOIN = re.compile(r"[-–/._:,]")
_NUMBER = re.compile(r"[1-9]\d{0,5}")
_YEAR = re.compile(r"(?:19\d\d|20[0-2]\d|203[0-5])s?")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d|2400")
# What stands before a number that is no quantity: a telephone, a cheque, a plate, a code.
CUE = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('code_cue')}|{pattern('call_word')}|{pattern('vehicle_word')}|"
    rf"{pattern('strict_cue')})\b['’.:#=|( \t-]*(?:is|was|on|at|to|no\.?|#|:)?[ \t]*$|№[ \t]*$"
)
# A label behind which a number of four digits and more is no quantity whatever follows it.
_NAMED = re.compile(
    r"(?i)(?:\b(?:mrn?|uhid|ipd|opd|id|i d|acct|account|lic(?:en[cs]e)?|policy|claim|member|"
    r"case|npi|dea|gmc|rpps|ssn|ref|reg|grp|group|chart|encounter|visit|auth\w*|docket|warrant|accession|acc|"
    r"serial|s/n|sn)\b[.:#=]*(?:[ ]?(?:n[or]|id|num(?:ber)?|is|was)\b[.:]*)?|\bn[or][.:]|#)[ ]*\Z"
)
UNIT = re.compile(
    rf"[ \t-]?(?!per\b)(?:{pattern('unit')}|{pattern('part_after')}|"
    rf"(?i:{pattern('strict_unit')}))(?![^\W_])|"
    r"[ \t]?(?:[%°‰℃℉Ω\"″^×]|x ?10|/ ?[a-zA-Zµ]|[xX] ?\d)"
)
LABEL = re.compile(
    rf"(?i)(?<![^\W_])(?<!&)(?:{pattern('measured')}|{pattern('scored')}|{pattern('numbered')}|"
    rf"{pattern('strict_label')})(?:['’]s)?(?:[ \t]*(?:levels?|counts?|scores?|value|was|is|of|at|"
    r"to|now|up|from|[:=~<>≥≤(#|^]|->|→))*[ \t]*\Z"
)
COMPARED = re.compile(
    r"(?:[<>~≥≤±×$€£→@|−]|(?:\d|mg|tabs?|disp\w*|qty|sent|caps?) ?#|->|"
    r"\d[ \t]*[-–/|x,]|\d[ \t]{1,4})[ \t]*\Z"
)
WORD = re.compile(r"([^\W\d_]{2,}(?:-[^\W\d_]+)?)[ \t]*(?:[:=(]|is|was|of|up to|to)?[ \t]*\Z")
_AT = re.compile(  # what stands before a time without a colon
    r"(?i)(?:(?:^|\n|[.;|\[\ue001])[ \t-]*|\b(?:at|since|till?|until|by|from|approx|around|about|"
    r"and|before|after|time|eta|arr|to|via|due|off|[ap]m|[a-z]+ed)[ \t:~@]*|[~@][ \t]*)\Z"
)
_PLURAL = re.compile(r"[ \t](?!is\b|was\b|as\b|has\b|this\b)[a-z]{2,}s\b")
_PULSE = re.compile(r"(?:\bP|\bCK) \Z")  # in capitals: the pulse, creatine kinase
_DIALLED = re.compile(r"(?i)\b(?:on|p|pg|x)\.?[ \t]*\Z")
EMERGENCY = ("911", "988", "999", "112", "111", "000")  # numbers that everybody may dial
_TIME = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d){0,2}(?:[apAP][mM]?)?"
_HARMLESS = re.compile(  # whatever stands around them
    rf"{_TIME}(?:[-–]{_TIME})?|T\d\d:\d\d(?::\d\d)?Z?|\d{{1,2}}|\d{{1,3}}\.\d{{1,2}}|\d\.\d{{3}}|"
    r"\d{1,3}(?:,\d{3})+(?:\.\d\d?)?|1:\d{1,3}(?:,\d{3}|\d{0,2})[kK]?|\d{1,2}:\d{1,2}|"
    r"\d{1,2}(?:\.\d)?(?:/\d{1,2}(?:\.\d)?){1,4}|\d{1,2}(?:\.\d)?[-–]\d{1,2}(?:\.\d)?(?:/\d{1,2})?|"
    r"\d(?:[-–/]\d){2,6}|\d{1,2}(?:\.\d){2}|(?:20|6)/\d{1,3}"
)
_SEVERAL = re.compile(r"\d{1,4}(?:\.\d{1,3})?(?:[-–/:]\d{1,4}(?:\.\d{1,3})?){0,4}")
_PRESSURE = re.compile(r"([5-9]\d|1\d\d|2[0-6]\d)/([2-9]\d|1[0-5]\d)")
_AMOUNT = re.compile(
    r"(?:(?!0\d)(?:\d{1,5}(?:[.,]\d{1,3})?(?:[-–]\d{1,4})?|\d{1,3}[-/]|\d{4}-(?=[a-zµ]))"
    rf"(?:{pattern('unit')}|"
    rf"(?i:{pattern('strict_unit')})))"
    rf"(?:/(?:\d{{1,3}}-?)?(?:{pattern('unit')}|[a-zA-Z]{{1,3}}))*"
)
_ROOM = re.compile(r"\d{3,}-?[A-Z]")  # a letter behind a long number is no unit
_TERM = re.compile(
    r"[A-Za-z]{1,6}\d{1,2}|[A-Z]{1,5}\d{1,2}[A-Za-z]|\d[A-Za-z]{1,4}|"
    r"\d\d(?:[A-Za-z]{1,2}|[A-Za-z]{0,3}[a-z]|FDG)|\d{1,3}(?:st|nd|rd|th|s|x)|"
    r"\d{1,2}(?:\.\d)?(?:[xX]\d{1,2}(?:\.\d)?){1,2}|(?:\d{1,2}[wdhmy]){2}|\d[wx]\d{1,2}|"
    r"[xqvdrn]\d{1,3}[a-z]{0,2}|[vV]\d{1,2}(?:\.\d{1,2}){1,2}|"
    r"[a-z]{1,3}[A-Z]\d[A-Z]|(?i:T\dDM|[cpy]{1,2}N\d[a-c]?|[cpyrmu]{0,3}T(?:[\dX][a-d]?|is)"
    r"(?:N[\dX][a-c]?)?(?:M[\dX][a-c]?)?|G1?\dP(?:1?\d|\d{4})(?:A\d)?|"
    r"E\dV\dM\d|C\d{1,2}D\d{1,2}|[GA]\d[APCM]\d)|(?:[A-Z]\d){2}|"
    r"[A-Z]{2,6}\d[A-Z]\d{0,2}|[A-Z]{2,4}\d\d[A-Z]|[A-Z]\d[A-Z]{3}\d?|"
    r"[A-Z]{1,3}\d(?:[A-Z]{1,2}|[A-Z]?[a-z]{1,3})\d?|C\dorf\d\d|"
    r"(?i:(?:CA|CD|S|PM|HPV|P|SARS|HLA|SF|PHQ|GAD|GRCH|FX|MX|MI|PGP)\d{2,3})|"
    r"P2[XY]\d{1,2}|PaO2FiO2|CA19-9|CA15-3|CA-125|4[5-7],?X[XYO]?|FK506|[A-TV-Z]\d[\dAB]\.(?:\d{1,3}[A-Z]?|[\dX]{1,3}[A-Z])|"
    r"(?i:HbA\dc|[a-z]\d\d\.\d{1,3})"
)
_PUBLISHED = re.compile(
    r"(?i:ISRCTN\d+|PMC\d+|rs\d{4,}|[NX][MRPCG]_[\d.]+|KEYNOTE-\d{3})|"
    r"[cpgm]\.[A-Za-z]{0,3}[\d_]+(?:[-+]\d+)?[A-Za-z\d]*|"
    r"[A-Z][a-z]{2}\d+(?:[A-Z][a-z]{2}|fs|del|dup)\w*|"
    r"(?:19|20)\d\d[-–/](?:\d\d|(?:19|20)\d\d)"
)
_CODE = re.compile(  # "PRT-1L-U46"
    r"(?=[^\d]*\d)(?=.{5})[A-Z]{1,5}\d{0,4}(?:[-/.][A-Z\d]{1,5})+|"
    r"\d{2,4}(?!MG|ML|KG|CM|MM|[GF]\b)[A-Z]{1,2}|(?=.{4})[A-Z]{1,2}\d{2,4}"  # "79K"
)
_SHORT_CODE = re.compile(r"(?=.{4})[A-Z]{2,}[-/.]?\d{1,2}[A-Z\d]*")  # "UB-95"
_NUMBERED = re.compile(r"(?:\b[Nn]o\.?|#|№)[ ]?\Z")
_DOOR = re.compile(r"(?i)\b(?:room|rm|suite|office|desk|station)[ #]*\Z")  # it has a telephone
_LOINC = re.compile(r"\d{3,5}-\d")
_VARIANT = re.compile(r"[A-Z]\d{2,4}(?:[A-Z]|fs|del)")
_GENE = re.compile(
    r"(?:\b[A-Z][A-Z\d]{1,7}|type|mut\w*|variants?|Leiden|hetero\w*)[. \t(:,/+]*(?:p\.)?\Z"
)
_COMPOUND = re.compile(r"[A-Z]{2,4}-?\d{3,6}")  # "treated with NCQ436"
_STUDIED = re.compile(
    r"(?i)\b(?:(?:treated|incubated|injected) with|inhibitors?|(?:ant)?agonists?|metabolites?|"
    r"compounds?|derivatives?|analogu?es?|(?:ability|activity|effects?) of)\b[^.;:\n]{0,40}\Z"
)
_BILLED = re.compile(
    r"(?i)\b(?:hcpcs|cdt|cpt|oasis|drg|icd\S*|codes?|billed|proc\w*)\b[^\n]{0,40}\Z"
)


def is_harmless(value: str, before: str, after: str) -> bool:
    """Return whether a token with digits, between what stands beside it, identifies nobody."""
    if value.isdecimal() and len(value) > 2:
        dialled = value in EMERGENCY and not re.search(r"[\d\ue001-\ue003\ufffc] \Z", before)
        return dialled or _is_quantity(value, before, after)
    called, digits = CUE.search(before), sum(map(str.isdecimal, value))
    if digits > 3 and _NAMED.search(before):
        return False
    if _HARMLESS.fullmatch(value):
        return not (called and digits > 2 and "-" in value)  # "badge 4-45"
    pressure = _PRESSURE.fullmatch(value)
    if pressure and int(pressure[1]) > int(pressure[2]) and not _NUMBERED.search(before):
        return True
    if called and (digits > 3 or _CODE.fullmatch(value)):
        return False
    amount = _AMOUNT.fullmatch(value) and not _ROOM.fullmatch(value)
    if amount or not called and _SEVERAL.fullmatch(value) and is_measured(before, after):
        return True
    if called and digits > 2:
        return False
    named = called or _NUMBERED.search(before) or _NAMED.search(before)
    if named and _SHORT_CODE.fullmatch(value):
        return False
    if _PUBLISHED.fullmatch(value) or _COMPOUND.fullmatch(value) and _STUDIED.search(before):
        return True
    if _is_term(value, before) or after[:1] == "^" and _LOINC.fullmatch(value):
        return True
    parts = _JOIN.split(value)
    numbers = [part for part in parts if not part.isalpha()]
    if any(part.isupper() and len(part) > 1 for part in parts if part.isalpha()) and digits > 2:
        numbers = [part for part in numbers if not part.isdecimal()] or [""]
    if len(parts) > 2 and digits > 1 and any(p.isupper() and len(p) > 2 for p in parts):
        return False
    plain = all(_HARMLESS.fullmatch(part) or _is_term(part, before) for part in numbers)
    worded = digits < 4 and parts[-1].islower() and parts[0].isdecimal()  # 128-slice
    return plain and digits < 5 or worded and len(parts) == 2


def _is_term(value: str, before: str) -> bool:
    """Return whether letters and digits are a dose, stage, gene, variant or what is billed."""
    return bool(
        _TERM.fullmatch(value)
        or _AMOUNT.fullmatch(value)
        and not _ROOM.fullmatch(value)
        or _VARIANT.fullmatch(value)
        and _GENE.search(before)
        or re.fullmatch(r"[A-Z]\d{4}", value)
        and _BILLED.search(before)
    )


def is_measured(before: str, after: str) -> bool:
    """Return whether a unit, a label, a drug, a comparison or a row of numbers tells a value."""
    word = WORD.search(before)
    return bool(
        UNIT.match(after)
        or LABEL.search(before)
        or COMPARED.search(before)
        or _PLURAL.match(after)
        or word
        and word[1].lower() in words("drug")
    )


def _is_quantity(value: str, before: str, after: str) -> bool:
    """Return whether a number of three digits and more is measured, counted, a year or a time."""
    if len(value) > 3 and (
        re.match(r" \d{3,}(?!\d*[/:.])", after) or re.search(r"\d{4} \Z", before)
    ):
        return False  # "9921 4781"
    called = CUE.search(before) if not _PULSE.search(before) else None
    numbered = called and len(value) > 4  # "Job 545068 cc: Dr. Roe"
    if len(value) > 3 and _NAMED.search(before):
        return False
    if len(value) < 7 and value[0] != "0" and UNIT.match(after) and not numbered:
        return True
    if called or len(value) > 3 and _DIALLED.search(before):
        return False
    word = WORD.search(before)
    known = word and (word[1].islower() or name_class(word[1]) in "WVP")
    timed = _AT.search(before)
    if _YEAR.fullmatch(value) and (known or timed) or _CLOCK.fullmatch(value) and timed:
        return True
    if not _NUMBER.fullmatch(value) or len(value) > 5:
        return False
    if len(value) == 3 or value.endswith("00"):
        return is_measured(before, after)
    if _DOOR.search(before):
        return False
    billed = re.fullmatch(pattern("billed"), value)
    above = not after.startswith(f" {HIDDEN}") and re.search(r"(?:[<>~≥≤±$€£→]|->)[ \t]*\Z", before)
    drug = word and word[1].lower() in words("drug")
    return bool(billed or above or drug or LABEL.search(before))
