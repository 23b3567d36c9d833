"""Find places smaller than a state: streets, cities, counties, facilities, employers."""

import functools
import re
from collections.abc import Iterable, Iterator

from medlib.corpus.lexicons import name_class, not_names, pattern, words

Span = tuple[int, int, str]
HIDDEN = "\ufffc"
STATES = "|".join(sorted((s.title() for s in words("state")), key=len, reverse=True))
# Postal codes that also mean something in medicine (CT, MI, OR, MD …) need a cue or a ZIP code.
_CODES = "AK|AZ|DC|FL|GA|IA|KS|KY|MA|MO|NC|NH|NJ|NM|NV|NY|RI|SD|TN|TX|UT|VT|WA|WI|WV|WY"
ANY_CODE = f"{_CODES}|AL|AR|CA|CO|CT|DE|HI|ID|IL|IN|LA|MD|ME|MI|MN|MS|MT|ND|NE|OH|OK|OR|PA|SC|VA"
_AUSTRALIA = "VIC|Vic|NSW|QLD|Qld|TAS|Tas|ACT|WA|SA|NT"
_DISTRICT = "County|Parish|Township|Borough|Precinct|Shire"
_CAP = r"(?:[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+)*|(?:St|Ft|Mt)\.)"
_CITY = r"(?:(?:St|Ft|Mt)\. )?[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]+(?:[ -][A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{2,}){0,2}"
_ROAD = pattern("road")
_STREET = f"{_ROAD}|{pattern('road_short')}"
_ROOM = r"(?:,?[ \t]*(?:(?i:apt|apartment|suite|ste|unit|rm|lot|bldg|flat|floor|no|space|trailer|"
_ROOM += r"room|building)\b\.?|#)[ \t]*#?\w{1,5})?"
_TYPE = pattern("facility_type")
_FACILITY = re.compile(
    rf"\b{_CAP}(?:['’]s)?(?:[ \t](?:(?:of|and|the|&)[ \t]){{0,2}}{_CAP}(?:['’]s?)?){{0,4}},?[ \t]"
    rf"(?:{_TYPE})\b(?: of (?:the )?{_CAP}(?: {_CAP})?)?"
    rf"(?! (?:{_STREET})\b)|"
    rf"\b(?:University|College|Church|Bank|Hospital|Sisters) of (?:the )?{_CAP}(?: {_CAP})?"
)
_LOUD = re.compile(r"\b[A-Z]{2,}(?:(?:[ '&-]+)[A-Z]{2,})+\b")
_HOUSE = re.compile(r"\d[A-Z]?[ \t]+(?:[A-Z][\w.]*[ \t]+){0,2}$")
_TYPED = re.compile(  # in a note without capitals
    r"\b(?P<v>(?:[a-z'’]{2,} ){1,3})(?:(?:memorial|general|regional|community|county) )?"
    r"(?:hospital|medical cent(?:er|re)|nursing home|infirmary|high school|university)\b"
)
_SOFT_FACILITY = re.compile(rf"\b{_CAP}(?:[ \t]{_CAP})?[ \t](?:{pattern('soft_facility')})\b")
_WORK = re.compile(
    r"\b(?i:(?:works?|worked|working|employed|job|employer|retired|volunteers?|studies|studied|"
    r"student|teaches|taught|enrolled|attends)(?: as an? [\w ]{1,30})?(?::| at| for| from| by| with"
    rf"| is)?) (?:the )?(?P<v>{_CAP}(?:[ \t](?:&[ \t])?{_CAP}){{0,3}})"
)
ADDRESSES = [
    (
        "address",
        r"(?<![\w.,/-])\d{1,5}[A-Z]?[ \t]+(?:[A-Z0-9À-Þ][\w'’.-]*[ \t]+){1,4}"
        rf"(?:{_STREET})\b\.?(?: \d{{1,4}}\b)?{_ROOM}",
    ),
    (
        "address",
        rf"(?<![\w.,/-])\d{{1,5}}[ \t]+(?:Rue|Via|Calle|Avenida|Camino|Paseo)(?: {_CAP}){{1,4}}",
    ),
    (
        "address",
        r"(?<![\w.,/-])\d{2,5}[ \t]+(?:[NSEW]{1,2}\.?[ \t]+)?(?:County|State|Farm|Rural|US)?[ \t]*"
        rf"(?:Road|Route|Highway|Hwy|Rte)[ \t]+\d+\b{_ROOM}",
    ),
    ("address", rf"\b(?:{_CAP}[ \t]){{1,3}}(?:{_ROAD})\b(?![ \t]+(?:[Tt]est|[Ss]ign)){_ROOM}"),
    ("zip", r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"),  # Great Britain
    ("zip", r"\b(?!T\dN)[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b"),  # Canada
    ("zip", rf"\b(?:{_AUSTRALIA})\.?,?[ \t]+(?P<v>\d{{4}})\b(?![.,/-]\d)"),
    ("address", r"\b(?i:p\.? ?o\.? box|post office box)[ \t#]*\d+"),
    ("zip", rf"\b(?:{ANY_CODE}|{STATES})\.?,?[ \t]+(?P<v>\d{{5}}(?:-\d{{4}})?)\b(?![.,]\d)"),
    (
        "zip",
        r"\b(?i:(?:zip|postal|post)(?:[ -]?code)?)(?:[ \t]*(?::|is|#))*[ \t]*(?P<v>\d{3,5}"
        r"(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b",
    ),
]
CITIES = [
    (
        "city",
        rf"\b(?P<v>{_CITY})(?:,[ \t]*|[ \t]+(?!ID|OR|IN|ME))(?:{ANY_CODE})"
        rf"(?=,?[ \t]+(?:\d{{5}}|\ufffc))",
    ),
    ("city", rf"\b(?P<v>{_CITY}),[ \t]*(?:{_CODES}|{STATES})\b(?! (?:Heart|Verbal|Univ))"),
    ("city", rf"\b(?:in|of|from|at|to|near|outside) (?P<v>{_CITY}),[ \t]*(?:{ANY_CODE})\b"),
    ("town", rf"(?<=[ :\t]){_CITY}"),
    (
        "city",
        rf"\ufffc,[ \t]*\n?[ \t]*(?P<v>{_CITY})(?=[.,;:)\n]|$| \ufffc|"
        r" (?:and|with|since|where|by|for|who|to|on|in|at|when|alone)\b)",
    ),
    ("city", rf"\b{_CITY} (?:{_DISTRICT})\b|\b(?:County|Shire|Parish) (?:of )?{_CITY}"),
    ("city", r"\b[A-Z][a-z]{2,}shire\b"),
    ("city", rf"\b(?P<v>{_CITY}),?[ \t]+(?:{_AUSTRALIA})(?=,?[ \t]+(?:\d{{4}}|\ufffc))"),
]
CITY_CUE = re.compile(rf"\b(?i:{pattern('city_cue')})[ \t]$")
_TOWN = re.compile(rf"\w+ (?:{pattern('town_ending')})")
_NAMED = re.compile(rf"(?<![\w'’-])(?:(?:[Ss]t|[Ff]t|[Mm]t)\. |Saint )?{_CAP}(?:[ -]{_CAP}){{0,2}}")
_PART = re.compile(r" (?:East|West|North|South|Heights|Park|Hills|Beach|City|Township|Village)\b")
_NEAR = re.compile(
    rf"\b(?:from|in|near|outside(?: of)?|around|via) (?P<v>{_CITY})(?=[.,;)\n]|$| (?:with|after|"
    rf"for|"
    r"on|to|and|last|this|by|when|where|two|three|a|who|because|yesterday|today|ago|since|every|"
    r"via|\d)\b)"
)
_EPONYM = re.compile(rf"['’]?[- ](?:{pattern('city_noun')})", re.I)


def hide(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return the text with the spans blanked, so that no later pattern reads them."""
    pieces, last = [], 0
    for start, end, _ in sorted(spans):
        pieces += [text[last:start], HIDDEN * (end - start)]
        last = end
    return "".join([*pieces, text[last:]])


def is_city(value: str) -> bool:
    """Return whether what a cue points to can be a city: no state, country or everyday word."""
    low = value.casefold()
    if district := re.search(rf" (?:{_DISTRICT})$", value):
        return not set(low[: district.start()].split()) <= words("stop") | words("generic_place")
    if low in words("city") or _TOWN.fullmatch(value):
        return not any(low in words(kind) for kind in ("state", "place", "stop"))
    first = re.split("[ -]", low)[0]
    return low not in words("state") and not any(
        first in words(k) for k in ("plain", "stop", "place")
    )


def _rare(value: str) -> bool:
    if value.casefold() in words("city"):
        return not any(value.casefold() in words(k) for k in ("plain", "stop", "place", "eponym"))
    return not any(
        w in not_names() or w in words("given") for w in re.split("[ -]", value.casefold())
    )


@functools.cache
def _also_else() -> frozenset[str]:
    return words("given") | words("family") | not_names()


def find_cities(text: str) -> Iterator[Span]:
    """Yield the cities that a list knows, and unknown capitalised words after "from" or "near"."""
    for match in _NAMED.finditer(text):
        low = match.group().casefold()
        while low and low not in words("city"):
            low = low[: max(low.rfind(" "), low.rfind("-"), 0)]
        end = match.start() + len(low)
        begins = re.search(
            r"(?:^|[.?!:]\s+|\n\s*)$", text[max(0, match.start() - 4) : match.start()]
        )
        if re.search(r"\b[A-Z]\. ?$", text[max(0, match.start() - 3) : match.start()]):
            continue  # "M.Richmond"
        sure = not begins or " " in low or text[end : end + 1] == ","
        known = low in words("place") or " " not in low and low in _also_else()
        if more := _PART.match(text, end):
            end = more.end()
        if sure and len(low) > 4 and not known and not _EPONYM.match(text, end):
            yield match.start(), end, "city"
    for match in _NEAR.finditer(text):
        value = match["v"]
        if len(value) > 3 and _rare(value) and not _EPONYM.match(text, match.end()):
            yield *match.span("v"), "city"


def _said_before(value: str) -> int:
    """Return how many characters of a run of capitals are everyday words before the name."""
    for word in re.finditer(r"[^\W\d_]+", value):
        if name_class(word.group().title()) in "UGFfgP":
            return word.start()
    return len(value)


def find_facilities(text: str) -> Iterator[Span]:
    """Yield hospitals, schools, churches, firms and what stands as a place of work."""
    for match in _FACILITY.finditer(_LOUD.sub(lambda run: run.group().title(), text)):
        start, value = match.start(), text[match.start() : match.end()]
        if value.isupper():
            start += _said_before(value)
        named = set(re.split(r"[ \t]+", value.casefold())) - words("generic_place")
        if named and start < match.end():
            yield start, match.end(), "facility"
    for match in _SOFT_FACILITY.finditer(text):
        street = _HOUSE.search(text, max(0, match.start() - 30), match.start())
        if name_class(re.split(r"[ \t]", match.group())[0]) in "UGFfgP" and not street:
            yield *match.span(), "facility"
    for match in _TYPED.finditer(text):
        words_before = list(re.finditer(r"[a-z'’]+", match["v"]))
        while words_before and name_class(words_before[0].group().title()) not in "UGFg":
            words_before.pop(0)
        if words_before and words_before[0].group() not in words("plain"):
            yield match.start("v") + words_before[0].start(), match.end(), "facility"
    for match in _WORK.finditer(text):
        first = re.split(r"[ \t]", match["v"].casefold())[0]
        if first not in not_names():
            yield *match.span("v"), "facility"
