"""Grow a masked number over the short pieces that belong to its field: "licence ME 32111 B"."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from medlib.corpus.identifiers import ID_KINDS
from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.number_words import TENS, UNITS
from medlib.corpus.places import HIDDEN
from medlib.corpus.quantities import CUE, UNIT
from medlib.corpus.shapes import ABBREVIATION, SHORT_WORDS, is_word

Span = tuple[int, int, str]
NUMBERED = (*ID_KINDS, "phone", "zip", "age")
_PLACED = ("address", "city", "zip", "other_id", "age", "name", "phone")
REACH = 48  # signs before a piece in which its label stands
MOST = 4  # pieces
_AREA = re.compile(r"(?:\+?\d{1,2} ?)?\(\d{1,4}\)[ -]?\Z")  # "(130) 404-4780"
_COUNTRY = re.compile(r"(?<![\d.,/])\+?\d{1,3}[ -]?\Z")
_YEAR = re.compile(r"(?<![^\W_]|:)\d{1,4}:\Z")  # "25:CH961360R"
_JOINT = r"(?:[ ]|[ ]?[-–/._*+~\\·][ ]?)"
_PIECE = r"(?:[A-Z]{1,5}\d{0,4}[A-Z]?|\d{1,4}[A-Z]{0,4}|[a-z]{1,4}\d{0,4})"
_BEFORE = re.compile(rf"(?<![^\W_])(?<!\d[.,:/])(?P<v>{_PIECE}){_JOINT}\Z")
_BEHIND = re.compile(rf"{_JOINT}(?P<v>{_PIECE})(?![^\W_]|[.,:/]\d|[=:%])")
_END = re.compile(r"[ ]?(?:[.,;:()|/·•–—\[\]\"'>^~]|\n|\Z|[ ][ ]|\t)")
_GLUED = re.compile(
    r"(?:(?:[-/_.*+~=#\\\\·]|--)?(?=[A-Za-z]{0,7}\d|[A-Z]{1,4}(?![^\W_]))[A-Za-z\d]{1,8})+(?![^\W_])"
)
_MIXED = re.compile(r"(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{2,}")
_DIALLED = re.compile(
    rf"[ ]?[xX][ ]?(?:\d{{1,6}}|{HIDDEN}{{1,6}})(?![^\W_])|"
    r"(?:[ ]?[/–-]?[ ]?\d{1,4}){1,4}(?![\w:%]|[.,/]\d|[ ]?(?:m[gl]|units)\b)"
)
_HOUSE = re.compile(
    r"(?<![^\W_])(?:\d{1,4}|(?:(?i:flat|plot|house|door|shop|apartment|apt|unit|lot|"
    r"p\.?[ ]?o\.?|box|no)\.?[ ]?|#[ ]?(?:\d{1,4}[A-Za-z]?,?[ ])?|[NSEWnsew]\.?[ ])+)\Z"
)
_DOOR = re.compile(r"(?<![^\W_])(?i:flat|plot|door|shop|apartment|apt\.?|p\.?[ ]?o\.?[ ]?box)[ ]\Z")
_SIDE = r"(?:[A-Z](?![^\W_])|iz[qd]\w*|dch?a?)"  # of the stairs: "4º C", "1º izda"
_FLAT = re.compile(
    r",?[ ]?(?:#|(?i:flat|apt|unit|ste|suite|fl|lot)\.?)[ ]?"
    rf"(?:[A-Za-z]?\d{{1,4}}[A-Za-z]?(?![^\W_])|(?={HIDDEN}))"
    rf"|,?[ ]\d{{1,2}}\.?[ºª°](?:[ ]{_SIDE})?"
)
_DOOR_BEFORE = re.compile(  # "22-B, ", "28/A ", "RD 3, "
    r"(?<![^\W_])(?<![\d.,/-])(?:\d{1,4}(?:[-/ ]?[A-Z]|[-/]\d{1,4})?,|\d{1,4}[-/][A-Z]|"
    rf"R\.?D\.?[ ]?(?:\d{{1,3}}|{HIDDEN}+),?)[ ]\Z"
)
_DOOR_SIDE = re.compile(rf"[ ]{_SIDE}")
_AMID = re.compile(r"[ ]\d{1,3}(?i:st|nd|rd|th)[ ]|[ ./-]\d{1,4}[ ./-]")
_STREETS = re.compile(
    r"[ ,.#*·/-]*(?:(?:\d{1,4}[A-Za-z]{0,2}|[A-ZÀ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)*|[nsew])"
    r"(?![^\W_])[ ,.#*·/-]+){1,5}"
)
_ROADS = rf"(?:{pattern('road')}|{pattern('road_short')})\.?"
_ROAD_BEHIND = re.compile(rf"[ ](?!CT\b)(?i:{_ROADS})(?=[ ]?[,/&\n;|^]|[ ]and[ ])")
_ROAD_END = re.compile(rf"(?i:{_ROADS})\Z")
_CROSSED = re.compile(rf"(?:[ ](?P<road>(?i:{_ROADS})))?[ ]?(?:and|&|/|@|at)[ ]?")
_SUITE = re.compile(r"(?<![^\W_])(?i:unit|ste|suite|apt|trlr|spc|lot|fl|bldg|rm)\.?\Z")
_SUITE_NUMBER = re.compile(r"[ ]?#?[A-Za-z]?\d{1,5}[A-Za-z]?(?![^\W_])")
_YEAR_WORDS = "|".join((*UNITS, *TENS, "hundred", "oh", "o", "and"))
_YEAR_BEHIND = re.compile(
    rf"(?i),?\s(?:of[ ])?(?:(?:19|20)\d\d(?!\d)|(?:nineteen|twenty|two[ ]thousand)"
    rf"(?:[\s-](?:{_YEAR_WORDS})(?![^\W_])){{0,3}}(?![^\W_]))"
)
_ELEMENT = re.compile(r"(?:[ ]?\(\d{2,3}\)[A-Za-z\d-]+)+")  # GS1: "(17)280430(10)TPERX"
_LOGIN = re.compile(  # in a list of who did what: "10:57  rsmith  10.1.2.3"
    rf"(?:\d\d:\d\d(?::\d\d)?|{HIDDEN})(?:[ ]{{2,}}|[ ]?[\t|,][ ]?)"
    rf"(?P<v>[a-z][a-z.]{{2,}}\d{{0,3}}|[A-Z][A-Z.]{{3,}}\d{{0,3}})"
    rf"(?=(?:[ ]{{2,}}|[ ]?[\t|,][ ]?){HIDDEN})"
)
_USER = re.compile(  # "14:09 tpope2"; elsewhere an initial and a name
    r"(?<![^\W_])(?P<time>\d\d:\d\d(?::\d\d)?[ ]+)?(?<![\w@./-])(?P<v>[a-z]{3,13}\d{1,3})"
    r"(?![^\W_]|@|\.\w)"
)
_BY = re.compile(r"\b(?i:by|user|as|per|via|@)[ :]+(?P<v>[A-Za-z]{4,14}\d{0,3})(?![^\W_])")
_JOINED = re.compile(rf"{HIDDEN}[ /-]?\Z|[(|\[]\Z")
_NOUNS = "|".join(pattern(f"{kind} number") for kind in ID_KINDS)
_NUMBER_LABEL = re.compile(  # "Vers.-Nr. ", "nº ", "record: "
    rf"(?i)(?:\b(?:n[or]|num(?:ber|ero|éro)?|\w*nummer|id|code|card|{_NOUNS})\b|n[º°]|№)"
    r"[.:#= ]{0,4}\Z|#[ ]?\Z"
)


def find_fields(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans of numbers that their field makes longer, in a text without surrogates."""
    spans, signs = list(spans), list(text)
    for start, end, _ in spans:
        signs[start:end] = HIDDEN * (end - start)
    hidden = "".join(signs)
    yield from _addresses(text, hidden, spans)
    logins = [found.span("v") for found in _LOGIN.finditer(hidden) if _is_login(found["v"])]
    logins += [found.span("v") for found in _BY.finditer(hidden) if _is_login(found["v"], True)]
    for found in _USER.finditer(hidden):
        if _is_login(found["v"], named=not found["time"]):
            logins.append(found.span("v"))
    again = {text[a:b] for a, b, kind in spans if kind in ID_KINDS and b - a > 4}
    again |= {text[a:b] for a, b in logins}
    if again:
        forms = "|".join(map(re.escape, sorted(again, key=len, reverse=True)))
        for found in re.finditer(rf"(?<![^\W_])(?:{forms})(?![^\W_])", hidden):
            yield *found.span(), "other_id"
    for start, end, kind in spans:
        if kind in NUMBERED:
            first, last = _first(text, hidden, start), _last(hidden, end, kind)
            if (first, last) != (start, end):
                yield first, last, kind
        if kind == "date" and (year := _YEAR_BEHIND.match(hidden, end)):
            yield start, year.end(), kind
        if kind in ID_KINDS and (element := _ELEMENT.match(hidden, end)):
            yield start, element.end(), kind
        if kind in (*NUMBERED, "date", "address") and (glued := _GLUED.match(hidden, end)):
            yield start, glued.end(), kind


def _is_login(word: str, named: bool = False) -> bool:
    """Return whether a word is none; if `named`, also an initial and a known name: "rsmith"."""
    bare = word.rstrip("0123456789").lower()
    known = bare in SHORT_WORDS or bare in words("ordinary") or bare in words("drug")
    return not known and (not named or bare[1:] in words("family") or bare[1:] in words("given"))


def _addresses(text: str, hidden: str, spans: list[Span]) -> Iterator[Span]:
    """Yield what stands between and before the parts of an address."""
    placed = sorted(span for span in spans if span[2] in _PLACED)
    for (first, last, kind), (start, end, other) in pairwise(placed):
        if last < start <= last + REACH:
            gap = _STREETS if "address" in (kind, other) else _AMID
            if gap.fullmatch(hidden, last, start):
                yield last, start, "address"
            elif _cross(text, last, start, end):
                yield first, end, "address"
    for span in placed:
        yield from _sides(text, hidden, span)


def _sides(text: str, hidden: str, span: Span) -> Iterator[Span]:
    """Yield a part of an address with the house, door, road or flat beside it."""
    start, end, kind = span
    street, numbered = kind in ("address", "city"), text[end - 1] in "ºª"
    if found := (_HOUSE if street else _DOOR).search(hidden, max(0, start - 16), start):
        yield found.start(), end, kind
    if kind == "address" and (found := _DOOR_BEFORE.search(hidden, max(0, start - 16), start)):
        yield found.start(), end, kind
    if kind in ("address", "city", "name") and (found := _ROAD_BEHIND.match(hidden, end)):
        yield start, found.end(), "address"
    if street and _SUITE.search(text, start, end):
        if found := _SUITE_NUMBER.match(hidden, end):
            yield start, found.end(), kind
    if street or numbered:
        if found := (_DOOR_SIDE if numbered else _FLAT).match(hidden, end):
            yield start, found.end(), kind


def _cross(text: str, last: int, start: int, end: int) -> bool:
    """Return whether two roads that cross are named: "Pioneer St and Cottonwood St"."""
    between = _CROSSED.fullmatch(text, last, start)
    named = between and (between["road"] or _ROAD_END.search(text[max(0, last - 12) : last]))
    ends = _ROAD_END.search(text[max(start, end - 12) : end]) or _ROAD_BEHIND.match(text, end)
    return bool(named and ends)


def _first(text: str, hidden: str, start: int) -> int:
    """Return where the field begins: behind its label or the number's first part."""
    begun = _COUNTRY if text[start] == "(" else _YEAR if text[start].isalpha() else _AREA
    if found := begun.search(hidden, max(0, start - 12), start):
        return found.start()
    at, mixed = start, start
    for _ in range(MOST):
        found = _BEFORE.search(hidden, max(0, at - 12), at)
        if not found or CUE.search(found.group()):
            break
        at = found.start("v")
        before = text[max(0, at - REACH) : at]
        if CUE.search(before) or _NUMBER_LABEL.search(before):
            return at
        if _is_worded(found["v"]):
            break
        if _JOINED.search(hidden, max(0, at - 2), at):
            return at
        if " - " in found.group():
            break
        if _MIXED.fullmatch(found["v"]) or found.end() < start and found["v"].isupper():
            mixed = at
    return mixed


def _last(hidden: str, end: int, kind: str) -> int:
    """Return where the field ends: at the end of a line or cell, all behind the number short."""
    at = end
    if kind == "phone" and (found := _DIALLED.match(hidden, end)):
        return found.end()
    for _ in range(MOST):
        found = _BEHIND.match(hidden, at)
        if not found or _is_worded(found["v"]) or UNIT.match(hidden, found.end()):
            break
        at = found.end()
        if _END.match(hidden, at):
            return at
        if _is_suffix(found["v"]):
            end = at
    return end


def _is_suffix(piece: str) -> bool:
    """Return whether capitals behind a number are part of it whatever follows."""
    short = len(piece) < 4 and not ABBREVIATION.fullmatch(piece)
    return piece.isupper() and (short or len(piece) > 3 and name_class(piece) == "u")


def _is_worded(piece: str) -> bool:
    """Return whether a piece has no digit and is a label, a unit or a word."""
    return not any(map(str.isdecimal, piece)) and is_word(piece)
