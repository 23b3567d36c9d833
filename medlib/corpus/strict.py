"""Mask every number and code that is not known to be harmless: what strict de-identification adds.

A whitelist. What is left of a text after the rules and the tagger may keep a digit only as a
quantity with a unit or label, a time, a year, an age below ninety, a grade, a medical term and the
like; all else becomes an identifier, so that shapes nobody thought of are hidden too.
"""

import re
from collections.abc import Iterable, Iterator

from medlib.corpus.addresses import PLACE, STREET, find_addresses
from medlib.corpus.identifiers import ID_KINDS
from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.places import HIDDEN
from medlib.corpus.surrogates import MARK

Span = tuple[int, int, str]
_DAY = "\ue001"
_PLACES = ("address", "city", "facility", "name", "zip")
# Letters and digits, joined by what codes are joined by; a colon and a comma join only numbers.
_TOKEN = re.compile(
    r"(?:[*xX•]{3,}[- ]?(?=\d))?[^\W_]+(?:(?:[-–/._]|(?<=\d):(?=\d)|(?<=\d),(?=\d{3}(?!\d)))[^\W_]+)*"
)
_JOIN = re.compile(r"[-–/._:,]")
_NUMBER = re.compile(r"[1-9]\d{0,5}")
_YEAR = re.compile(r"(?:19\d\d|20[0-2]\d|203[0-5])s?")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d|2400")
# What stands before a number that is no quantity: a telephone, a cheque, a plate, a code.
_CUE = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('code_cue')}|{pattern('call_word')}|{pattern('vehicle_word')}|"
    rf"{pattern('strict_cue')})\b['’.:#=( \t-]*(?:is|was|on|at|to|no\.?|#|:)?[ \t]*$|№[ \t]*$"
)
_UNIT = re.compile(
    rf"[ \t-]?(?:{pattern('unit')}|{pattern('part_after')}|(?i:{pattern('strict_unit')}))(?![^\W_])|"
    r"[ \t]?(?:[%°‰Ω\"″^×]|x ?10|/ ?[a-zA-Zµ]|[xX] ?\d)"
)
_LABEL = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('measured')}|{pattern('scored')}|{pattern('numbered')}|"
    rf"{pattern('strict_label')})(?:['’]s)?(?:[ \t]*(?:levels?|counts?|scores?|value|was|is|of|at|to|"
    r"now|up|from|[:=~<>≥≤(,#|^]|->|→))*[ \t]*\Z"
)
_COMPARED = re.compile(
    r"(?:[<>~≥≤±×$€£→@|−]|(?:\d|mg|tabs?|disp\w*|qty|sent|caps?) ?#|->|\d[ \t]*[-–/|x,]|\d[ \t]{1,4})[ \t]*\Z"
)
_WORD = re.compile(r"([^\W\d_]{2,}(?:-[^\W\d_]+)?)[ \t]*(?:[:=(]|is|was|of|up to|to)?[ \t]*\Z")
_AT = re.compile(  # what stands before a time without a colon
    r"(?i)(?:(?:^|\n|[.;|\ue001])[ \t-]*|\b(?:at|since|till?|until|by|from|approx|around|about|and|"
    r"before|after|time|eta|arr|to|via|due|off|[ap]m|[a-z]+ed)[ \t:~@]*|[~@][ \t]*)\Z"
)
_PLURAL = re.compile(r"[ \t](?!is\b|was\b|as\b|has\b|this\b)[a-z]{2,}s\b")
_NEXT_LOWER = re.compile(r"[ \t][a-z]{3,}")
_DATED = re.compile(
    r"(?:[:,;(–]|[\ufffc\ue001-\ue003]|\b(?:on|am|vom|seit|from|since|until|by|and|to))[ \t]*\Z"
)
_TAKEN = re.compile(r"(?i)\b(?:b?cx|bx|cultures?|biops\w+|o[dsu])\b[ (]*(?:of |from )?\Z")
_THEN = re.compile(r"[ ,]{1,2}(?:[01]?\d|2[0-3]):[0-5]\d")
_ENDED = re.compile(r"\.(?=[ \t]+[a-z]|[,;:)–-])")
_MONTH_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
_PADDED = re.compile(r"(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_PAIR = re.compile(r"(\d{1,2})([-/])(\d{1,2})")
_OLD = re.compile(r"(?:9\d|1[01]\d)[fFmMyY]?")
_ALONE = re.compile(r"(?:[,(:][ \t]*|[\ufffc\ue001-\ue003][ \t,:(/|]*)\Z")
_CLAUSE = re.compile(r"[ \t]*(?:&|and\b|[,;.)](?![ \t]*\d)|$|\n)")
_PULSE = re.compile(r"(?:\bP|\bCK) \Z")  # in capitals: the pulse, creatine kinase
_DIALLED = re.compile(r"(?i)\b(?:on|p|pg|x)\.?[ \t]*\Z")
_EMERGENCY = ("911", "988", "999", "112", "111", "000")  # numbers that everybody may dial
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
    rf"(?:\d{{1,5}}(?:[.,]\d{{1,3}})?-?(?:(?-i:{pattern('unit')})|(?i:{pattern('strict_unit')})))"
    rf"(?:/(?:\d{{1,3}}-?)?(?:{pattern('unit')}|[a-zA-Z]{{1,3}}))*"
)
_ROOM = re.compile(r"\d{3,}-?[A-Z]")  # a letter behind a long number is no unit
_TERM = re.compile(
    r"[A-Za-z]{1,6}\d{1,2}|[A-Z]{1,5}\d{1,2}[A-Za-z]|\d{1,2}[A-Za-z]{1,4}|\d{1,3}(?:st|nd|rd|th|s|x)|"
    r"\d{1,2}(?:\.\d)?(?:[xX]\d{1,2}(?:\.\d)?){1,2}|(?:\d{1,2}[wdhmy]){2}|\d[wx]\d{1,2}|"
    r"[xqvdrn]\d{1,3}[a-z]{0,2}|[vV]\d{1,2}(?:\.\d{1,2}){1,2}|"
    r"[a-z]{1,3}[A-Z]\d[A-Z]|(?i:T\dDM|[cpy]{1,2}N\d[a-c]?|[cpyrmu]{0,3}T(?:[\dX][a-d]?|is)(?:N[\dX][a-c]?)?(?:M[\dX][a-c]?)?|G\d{1,2}P\d{1,4}(?:A\d)?|"
    r"E\dV\dM\d|C\d{1,2}D\d{1,2}|[GA]\d[APCM]\d)|(?:[A-Z]\d){2}|"
    r"[A-Z]{2,6}\d{1,2}[A-Z]\d{0,2}[A-Z]?|[A-Z]{1,3}\d[A-Za-z]{1,3}\d?|C\dorf\d\d|"
    r"(?i:(?:CA|CD|S|PM|HPV|P|SARS|HLA|SF|PHQ|GAD|GRCH|FX|MX|MI|PGP)\d{2,3})|"
    r"CA19-9|CA15-3|[A-TV-Z]\d[\dAB]\.(?:\d{1,3}[A-Z]?|[\dX]{1,3}[A-Z])|"
    r"(?i:HbA\dc|[a-z]\d\d\.\d{1,3})"
)
_PUBLISHED = re.compile(
    r"(?i:NCT\d{8}|ISRCTN\d+|PMC\d+|PMID-?\d+|rs\d{4,}|[NX][MRPCG]_[\d.]+|KEYNOTE-\d{3})|"
    r"[cpgm]\.[A-Za-z]{0,3}[\d_]+(?:[-+]\d+)?[A-Za-z\d]*|[A-Z][a-z]{2}\d+(?:[A-Z][a-z]{2}|fs|del|dup)\w*|"
    r"(?:19|20)\d\d[-–/](?:\d\d|(?:19|20)\d\d)"
)
_LOINC = re.compile(r"\d{3,5}-\d")
_VARIANT = re.compile(r"[A-Z]\d{2,4}(?:[A-Z]|fs|del)")
_GENE = re.compile(
    r"(?:\b[A-Z][A-Z\d]{1,7}|type|mut\w*|variants?|Leiden|hetero\w*)[. \t(:,/+]*(?:p\.)?\Z"
)
_BILLED = re.compile(
    r"(?i)\b(?:hcpcs|cdt|cpt|oasis|drg|icd\S*|codes?|billed|proc\w*)\b[^\n]{0,40}\Z"
)
_AIRCRAFT = re.compile(r"(?:C-[FGI][A-Z]{3}|G-[A-Z]{4}|(?:EI|PH|VH|ZK|ZS)-[A-Z]{3})")
_PLATE = re.compile(
    r"\b(?:[Rr]eg(?:istration|o)?|REGO?|[Pp]lates?|[Tt]ags?|[Tt]ail)\b[.:]?[ #]*(?:no\.?[ ])?"
    r"(?P<v>[A-Z]{1,8}(?:[- ][A-Z\d]{1,5})?)\b(?![ ][a-z])"
)
_POSTAL = re.compile(r"\d{5}")
_PREFIX = re.compile(r"(?<![\w-])(?P<v>[A-Z]{1,3}(?:-[A-Z]{1,3})?) \Z")
# More of a code: what is glued to it, and its last digits after a blank or stroke.
_AHEAD = re.compile(
    r"(?<![^\W_])(?:(?:[A-Za-z]{0,4}\d[A-Za-z\d]*|[A-Za-z]{1,4})[-_/.]){0,4}"
    r"(?:[A-Za-z\d]{1,8}|[*xX•]{2,}[- ]?|(?<=[-_/.]))\Z"
)
_BEHIND = re.compile(
    r"(?:(?:[-_/.]?(?:[A-Za-z]{0,3}\d[A-Za-z\d]*|[A-Z]{1,3}))+|[a-z]{1,2})(?![^\W_]|:\d)|"
    r" ?[-/] ?\d{1,3}(?![^\W_]|[.:/]\d)|"
    r" (?:[A-Z]{2,3}(?=[.,;)]|\n|$|  )|[a-z]{3}(?=[ ]?(?:\n|$)))|"
    r"(?: \d{1,3}){1,2}(?: ?[/-] ?\d{1,2})?(?=[.,)]?(?:[ \t]{2}|\n|$)|;)"
)
_LAST = re.compile(r"(?: \d{1,2}(?:[-/]\d)?){1,2}(?![\w%]|[.,:/]\d| ?[x/] ?\d)")


def find_rest(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the (start, end, kind) of what may be a code beside the spans and surrogates."""
    found = list(spans)
    marked = _marked(text, found)
    fresh = [*find_addresses(marked), *((*m.span("v"), "vehicle") for m in _PLATE.finditer(marked))]
    for match in _TOKEN.finditer(marked):
        if any(map(str.isdecimal, match.group())):
            fresh += _judge(marked, match)
        elif _AIRCRAFT.fullmatch(match.group()):
            fresh.append((*match.span(), "vehicle"))
    return fresh + [
        _grown(text, marked, span, known=i < len(found))
        for i, span in enumerate(found + fresh)
        if span[2] in (*ID_KINDS, "phone")
    ]


def _grown(text: str, marked: str, span: Span, *, known: bool) -> Span:
    """Return the span of a code with what is glued to it and its short last piece."""
    start, end, kind = span
    ahead = _AHEAD.search(marked, max(0, start - 24), start)
    ahead = ahead or (_prefix(marked, start) if known else None)
    grouped = " " in text[start:end] and text[end - 1].isdigit()
    behind = grouped and _LAST.match(marked, end) or _BEHIND.match(marked, end)
    return ahead.start() if ahead else start, behind.end() if behind else end, kind


def _marked(text: str, spans: list[Span]) -> str:
    """Return the text with spans and surrogates blanked, by what tells days and places apart."""
    old = [(*m.span(), m.group()[2:].split()[0].lower()) for m in MARK.finditer(text)]
    pieces, last = [], 0
    for start, end, kind in sorted(old + spans):
        blank = _DAY if kind == "date" else HIDDEN
        if kind in _PLACES or _POSTAL.fullmatch(text, start, end):
            numbered = (
                kind == "address" or kind != "zip" and any(map(str.isdecimal, text[start:end]))
            )
            blank = STREET if numbered and text[start] != "[" else PLACE
        pieces += [text[last:start], blank * (end - start)]
        last = end
    return "".join([*pieces, text[last:]])


def _prefix(text: str, start: int) -> re.Match[str] | None:
    """Return the capitals before a number if they are part of it and no label."""
    found = _PREFIX.search(text, max(0, start - 8), start)
    label = found and (_CUE.search(found.group()) or name_class(found["v"]) in "WV")
    return None if label else found


def _judge(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the span of a token that is a date, an age or of no known meaning."""
    value, (start, end) = match.group(), match.span()
    before, after = text[max(0, start - 48) : start], text[end : end + 24]
    if _is_day(value, before, after):
        yield start, end, "date"
    elif _OLD.fullmatch(value) and _ALONE.search(before) and _CLAUSE.match(after):
        yield start, end, "age"
    elif not _is_harmless(value, before, after):
        yield start, end, "other_id"


def _is_day(value: str, before: str, after: str) -> bool:
    """Return whether two numbers are a day and a month rather than a value, score or range."""
    if _MONTH_DAY.fullmatch(value) and (_ENDED.match(after) or _PADDED.fullmatch(value)):
        return bool(_DATED.search(before)) and not _UNIT.match(after)
    pair = _PAIR.fullmatch(value)
    if not pair or _UNIT.match(after) or value in ("24/7", "10-2", "24-2", "30-2"):
        return False
    low, high = int(pair[1]), int(pair[3])
    if not (0 < min(low, high) <= 12 and max(low, high) <= 31) or low == 20:
        return False
    if _TAKEN.search(before):
        return high > 4 or low > high
    if _LABEL.search(before):
        return False
    if "0" in (pair[1][0], pair[3][0]) or low > high or _THEN.match(after):
        return True
    if pair[2] == "/":
        return high in (9, 11) or high > 12 or before[-1:] in ("", "\n")
    return not (_WORD.search(before) or _COMPARED.search(before) or _NEXT_LOWER.match(after))


def _is_harmless(value: str, before: str, after: str) -> bool:
    if value.isdecimal() and len(value) > 2 and value not in _EMERGENCY:
        return _is_quantity(value, before, after)
    if value in _EMERGENCY or _HARMLESS.fullmatch(value) or _PUBLISHED.fullmatch(value):
        return True
    pressure = _PRESSURE.fullmatch(value)
    if pressure and int(pressure[1]) > int(pressure[2]):
        return True
    if _AMOUNT.fullmatch(value) and not _ROOM.fullmatch(value):
        return True
    if _SEVERAL.fullmatch(value) and _is_measured(before, after):
        return True
    digits = sum(map(str.isdecimal, value))
    if digits > 2 and _CUE.search(before):
        return False
    if _is_term(value, before) or after[:1] == "^" and _LOINC.fullmatch(value):
        return True
    parts = _JOIN.split(value)
    numbers = [part for part in parts if not part.isalpha()]
    if any(part.isupper() and len(part) > 1 for part in parts if part.isalpha()) and digits > 2:
        numbers = [part for part in numbers if not part.isdecimal()] or [""]
    plain = all(_HARMLESS.fullmatch(part) or _is_term(part, before) for part in numbers)
    worded = digits < 4 and parts[-1].islower() and parts[0].isdecimal()  # 128-slice
    return plain and digits < 5 or worded and len(parts) == 2


def _is_term(value: str, before: str) -> bool:
    """Return whether letters and digits are a dose, a stage, a gene, a variant or what is billed."""
    return bool(
        _TERM.fullmatch(value)
        or _AMOUNT.fullmatch(value)
        and not _ROOM.fullmatch(value)
        or _VARIANT.fullmatch(value)
        and _GENE.search(before)
        or re.fullmatch(r"[A-Z]\d{4}", value)
        and _BILLED.search(before)
    )


def _is_measured(before: str, after: str) -> bool:
    """Return whether a unit, a label, a drug, a comparison or a row of numbers tells a value."""
    word = _WORD.search(before)
    return bool(
        _UNIT.match(after)
        or _LABEL.search(before)
        or _COMPARED.search(before)
        or _PLURAL.match(after)
        or word
        and word[1].lower() in words("drug")
    )


def _is_quantity(value: str, before: str, after: str) -> bool:
    """Return whether a number of three digits and more is measured, counted, a year or a time."""
    if len(value) < 7 and value[0] != "0" and _UNIT.match(after):
        return True
    called = _CUE.search(before) if not _PULSE.search(before) else None
    if called or len(value) > 3 and _DIALLED.search(before):
        return False
    word = _WORD.search(before)
    known = word and (word[1].islower() or name_class(word[1]) in "WVP")
    if _YEAR.fullmatch(value) or _CLOCK.fullmatch(value) and (known or _AT.search(before)):
        return True
    if not _NUMBER.fullmatch(value) or len(value) > 5:
        return False
    if len(value) == 3 or value.endswith("00"):
        return _is_measured(before, after)
    billed = re.fullmatch(pattern("billed"), value)
    above = re.search(r"(?:[<>~≥≤±$€£→]|->)[ \t]*\Z", before)
    drug = word and word[1].lower() in words("drug")
    return bool(billed or above or drug or _LABEL.search(before))
