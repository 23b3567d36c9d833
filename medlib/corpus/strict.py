"""Mask every number and code that is not known to be harmless: what strict de-identification adds.

A whitelist. What is left of a text after the rules and the tagger may keep a digit only as a
quantity with a unit or label, a time, a year, an age below ninety, a grade, a medical term and the
like; all else becomes an identifier, so that shapes nobody thought of are hidden too.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from medlib.corpus.addresses import PLACE, STREET, find_addresses
from medlib.corpus.days import DAY, is_day
from medlib.corpus.fields import find_fields
from medlib.corpus.identifiers import ID_KINDS, find_dates
from medlib.corpus.lexicons import name_class, pattern
from medlib.corpus.places import HIDDEN, hide
from medlib.corpus.quantities import (
    CUE,
    EMERGENCY,
    LABEL,
    UNIT,
    is_harmless,
    is_measured,
)
from medlib.corpus.shapes import SHORT_WORDS, find_shapes
from medlib.corpus.surrogates import MARK
from medlib.corpus.wrapping import find_wrapped

Span = tuple[int, int, str]
_PLACES = ("address", "city", "facility", "name", "zip")
# Letters and digits, joined by what codes are joined by; a colon and a comma join only numbers.
# The look ahead to a digit spares a line of stars all ways to part it.
_TOKEN = re.compile(
    r"(?:(?=[*xX•][*xX• -]{2,74}+\d)(?:[*xX•]{3,24}[- ]?){1,3}(?=\d))?[^\W_]+"
    r"(?:(?:[-–/._]|(?<=\d):(?=\d)|(?<=\d),(?=\d{3}(?!\d)))[^\W_]+)*"
)
_OLD = re.compile(r"(?:9\d|1[01]\d)(?:[/-]?[fFmMyY])?")
_LIVED = re.compile(  # "mother died of colon ca at 97"
    rf"\b(?i:{pattern('kin')}|died|lived|passed)\b[^.;\n]{{0,40}}\b(?i:at|until|to) \Z|"
    r"(?i:\b(?:he|she|pt|patient|who)(?:['’]s| is| was| turn(?:s|ed))(?: an?)?)[ ]\Z"
)
_WALKED = re.compile(r"(?i)\b(?:walk\w*|ambulat\w*|distance|swam|temp\w*|t)\b[^.;\n]{0,12}\Z")
_AGED = re.compile(  # after a person or day of birth in a table; "age/sex: "
    rf"{HIDDEN}[\"'’)]?[ \t]*[|,;\t][ \t]*\Z|\ue001[ \t]*\|[ \t]*\Z|"
    r"(?i:\bage[ds]?(?:[ /]*(?:sex|gender))?[ \t:=|]*\Z)"
)
_SEX = re.compile(r"(?i)[ \t]*[|,;/\t][ \t]*(?:[mf]|male|female)(?![^\W_])")
_MALE = re.compile(r" [mM](?![^\W_])")
_AIRCRAFT = re.compile(r"(?:C-[FGI][A-Z]{3}|G-[A-Z]{4}|(?:EI|PH|VH|ZK|ZS)-[A-Z]{3})")
_POSTAL = re.compile(r"\d{5}")
_PREFIX = re.compile(r"(?<![\w-])(?P<v>[A-Z]{1,4}(?:-[A-Z]{1,3})?) \Z")
_APART = re.compile(r"(?<=[(,:;\n|])[ ]?(?P<v>[A-Z]{2,4}) \Z")
# More of a code: what is glued to it, and its last digits after a blank or stroke.
_AHEAD = re.compile(
    r"(?<![^\W_])(?:(?:[A-Za-z]{0,4}\d[A-Za-z\d]*|[A-Z]{1,10}|[A-Za-z]{1,4})"
    r"(?:[-_/.*+~\\·]|--)){0,4}(?:[A-Za-z\d]{1,8}|[*xX•]{2,}[- ]?|(?<=[-_/.*+~\\·]))\Z"
)
_BEHIND = re.compile(
    r"(?:(?:[-_/.:]?(?:[A-Za-z]{0,3}\d[A-Za-z\d]*|[A-Z]{1,3}))+|[a-z]{1,2})(?![^\W_]|:\d)|"
    r" ?[-/] ?\d{1,3}(?![^\W_]|[.:/]\d)| 0\d(?![\w%]|[.,:/-]\d)|"
    r" (?:[A-Z]{1,4}(?=[.,;)|\]]|\n|$|  )|[a-z]{3}(?=[ ]?(?:\n|$)))|"
    r"(?: \d{1,3}){1,2}(?: ?[/-] ?\d{1,2})?(?=[.,)]?(?:[ \t]{2}|\n|$)|;|\. )"
)
_BRIDGE = re.compile(r"[ ]?(?:x|X|ext\.?|sort(?: code)?|[-–/.#])[ ]?")
_SUFFIX = re.compile(r"-[A-Z]{2,3}(?![^\W_])")
_SCHEME = re.compile(r"(?<![^\W_])[A-Za-z]{2,8}:\Z")  # "faceid:276eb7d8"
# What belongs to the number behind or before it: "8/", "+44 (0)", ": 67 ", ".au", "/55".
_GLUED = re.compile(r"(?<![^\W_])(?<![.,/-])(?:x?\+?\d{1,4} ?[-–/.()+]{1,3}){1,3}\Z")
_FIRST = re.compile(r"[:(,;|\n][ \t]{0,4}(?P<v>\d{1,4}|[A-Z]{2,5}) \Z")
_SMALL = re.compile(r"(?:(?<=[,|;])|(?<=[\w .:,;(\ue001-\ue003\ufffc] ))(?P<v>[a-z]{1,4}\d?) \Z")
_TWICE = re.compile(  # "reference REF 249463"
    r"(?i:\b(?:reference|number|num|no\.?|id|case|claim|policy|account|member)[ :#]+)"
    r"(?P<v>[A-Z]{2,5}) \Z"
)
_DOMAIN = re.compile(r"(?i)(?:\.[a-z]{2,3})+(?![^\W_])")
_SLASHED = re.compile(r"[-/]\d{1,4}(?![^\W_]|[.:/]\d)")
_LETTERS = re.compile(r" (?:[A-Z]{2,3}|(?<=[a-z]\d\d )[a-z]{3}(?=[,.;)\n]|$))(?![^\W_])")
_CHECK = re.compile(  # the last digit of "221748 5"
    r" \d(?![\w%]|[.,:/-]\d|[ ](?:x|tab|cap|mg|ml|day|week|hour|unit|puff|drop|of|pill))"
)
_LAST = re.compile(r"(?: \d{1,2}(?:[-/]\d)?){1,2}(?![\w%]|[.,:/]\d| ?[x/] ?\d)")


def find_rest(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the (start, end, kind) of what may be a code beside the spans and surrogates."""
    found = list(spans)
    marked = _marked(text, found)
    fresh = [*find_addresses(marked), *_cut(text, found)]
    fresh += find_wrapped(text)
    for match in _TOKEN.finditer(marked):
        if any(map(str.isdecimal, match.group())):
            fresh += _judge(marked, match)
        elif _AIRCRAFT.fullmatch(match.group()):
            fresh.append((*match.span(), "vehicle"))
    grown = fresh + [
        _grown(text, marked, span, known=i < len(found))
        for i, span in enumerate(found + fresh)
        if span[2] in (*ID_KINDS, "phone")
    ]
    grown += _bridges(marked, found + grown)
    grown += [piece for span in found + grown for piece in _beside(marked, span)]
    unmarked = hide(text, [(*mark.span(), "") for mark in MARK.finditer(text)])
    return grown + [*find_fields(unmarked, found + grown)]


def _beside(text: str, span: Span) -> Iterator[Span]:
    """Yield the digits and capitals beside a number that has lost its first or last piece."""
    start, end, kind = span
    if kind not in (*ID_KINDS, "phone", "date", "zip", "url"):
        return
    glued = _GLUED.search(text, max(0, start - 24), start)
    first = _FIRST.search(text, max(0, start - 48), start)
    small = kind in (*ID_KINDS, "phone") and _SMALL.search(text, max(0, start - 8), start)
    if small and small["v"] not in SHORT_WORDS and not CUE.search(small["v"]):
        yield small.start("v"), end, kind
    if twice := _TWICE.search(text, max(0, start - 24), start):
        yield twice.start("v"), end, kind
    if glued:
        yield glued.start(), end, kind
    elif first and kind != "url":
        word = first["v"]
        label = word.isdecimal() and LABEL.search(text[max(0, first.start() - 48) : first.start()])
        if not (label or CUE.search(word)) and (word.isdecimal() or kind != "date"):
            yield first.start("v"), end, kind
    if last := _DOMAIN.match(text, end) if kind == "url" else _SLASHED.match(text, end):
        yield start, last.end(), kind


def _bridges(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield what joins two pieces of one number, and the letters behind or before a number."""
    spans = sorted(span for span in spans if span[2] in (*ID_KINDS, "phone", "zip"))
    for (_, end, kind), (start, _, _) in pairwise(spans):
        if _BRIDGE.fullmatch(text, end, max(end, start)):
            yield end, start, kind
    for start, end, kind in spans:
        if suffix := _SUFFIX.match(text, end):
            yield *suffix.span(), kind
        if prefix := _SCHEME.search(text, max(0, start - 12), start):
            yield *prefix.span(), kind


def _cut(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield the dates of which a span covers a part, and what has a shape of its own."""
    covered = bytearray(len(text))
    for start, end, _ in spans:
        covered[start:end] = b"\1" * (end - start)
    open_text = hide(text, [(*m.span(), "") for m in MARK.finditer(text)])
    for start, end in find_dates(open_text):
        if any(covered[start:end]):
            yield start, end, "date"
    yield from find_shapes(open_text)


def _grown(text: str, marked: str, span: Span, *, known: bool) -> Span:
    """Return the span of a code with what is glued to it and its short last piece."""
    start, end, kind = span
    ahead = _AHEAD.search(marked, max(0, start - 24), start)
    ahead = ahead or _prefix(marked, start, _PREFIX if known else _APART)
    grouped = " " in text[start:end] and text[end - 1].isdigit()
    if kind == "vehicle" and (plate := _LETTERS.match(marked, end)):
        end = plate.end()
    behind = grouped and _LAST.match(marked, end) or _BEHIND.match(marked, end)
    if not behind and kind == "mrn" and text[end - 5 : end].isdigit():
        behind = _CHECK.match(marked, end)
    return ahead.start(ahead.re.groups) if ahead else start, behind.end() if behind else end, kind


def _marked(text: str, spans: list[Span]) -> str:
    """Return the text with spans and surrogates blanked, by what tells days and places apart."""
    old = [(*m.span(), m.group()[2:].split()[0].lower()) for m in MARK.finditer(text)]
    pieces, last = [], 0
    for start, end, kind in sorted(old + spans):
        blank = DAY if kind == "date" else HIDDEN
        if kind in _PLACES or _POSTAL.fullmatch(text, start, end):
            numbered = (
                kind == "address" or kind != "zip" and any(map(str.isdecimal, text[start:end]))
            )
            blank = STREET if numbered and text[start] != "[" else PLACE
        pieces += [text[last:start], blank * (end - start)]
        last = end
    return "".join([*pieces, text[last:]])


def _prefix(text: str, start: int, rule: re.Pattern[str]) -> re.Match[str] | None:
    """Return the capitals before a number if they are part of it and no label."""
    found = rule.search(text, max(0, start - 8), start)
    label = found and (CUE.search(found.group()) or name_class(found["v"]) in "WV")
    return None if label else found


def _judge(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the span of a token that is a date, an age or of no known meaning."""
    value, (start, end) = match.group(), match.span()
    before, after = text[max(0, start - 48) : start], text[end : end + 24]
    if after[:1] == '"' and before.count('"') % 2:
        after = after[1:]  # the end of what somebody said, no inches
    walked = value[-1].isalpha() and _WALKED.search(before)  # "walked 95m"
    if is_day(value, before, after):
        yield start, end, "date"
    elif (
        not walked
        and _OLD.fullmatch(value)
        and (
            value[-1] in "fFmM"
            and not LABEL.search(before)
            or _LIVED.search(before)
            or _MALE.match(after)
            and not before.strip(" \t")[-1:].isalnum()
            or _AGED.search(before)
            and not UNIT.match(after)
            or _SEX.match(after)
            or not (value in EMERGENCY or is_measured(before, after))
        )
    ):
        yield start, end, "age"
    elif not is_harmless(value, before, after):
        yield start, end, "other_id"
