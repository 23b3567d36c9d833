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
_CITY = r"(?:(?:St|Ft|Mt)\. |Ma?c(?=[A-Z]))?[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]+"
_CITY += r"(?: d['’][A-Z][a-z]+)?"
_CITY += r"(?:[ -](?:(?:in|on|upon|or|de|le|by)[ -])?[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{2,}){0,2}"
_ROAD = pattern("road")
_STREET = f"{_ROAD}|{pattern('road_short')}"
_ROOM = r"(?:,?[ \t]*(?:(?i:apt|apartment|suite|ste|unit|rm|lot|bldg|flat|floor|no|space|trailer|"
_ROOM += r"room|building|app|appt|bât|site|box)\b\.?|#)[ \t]*#?\w{1,5}|"
_ROOM += r",?\s\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\s(?i:fl(?:oor)?)\b)?"
_TYPE = pattern("facility_type")
_SOFT = pattern("soft_facility")
_JOIN = r"(?:(?:of the|of|and|the|&|(?<=s )at|'n')[ \t])?"
_RUN = rf"{_CAP}(?:['’]s?)?(?:[ \t]{_JOIN}{_CAP}(?:['’]s?)?){{0,5}}"
_FACILITY = re.compile(
    rf"\b(?P<v>{_RUN}),?[ \t](?:{_TYPE}|{_SOFT})\b(?:[ \t](?:(?:&|and)[ \t])?(?:{_TYPE}|{_SOFT}|"
    rf"Homes?|AME|Rehab(?:ilitation)?|Vascular|Unit)\b)*"
    rf"(?: of (?:the )?{_CAP}(?: {_CAP}){{0,2}})?(?! (?:{_STREET})\b)|\b{_CAP}, (?:(?:van|de|der|"
    rf"von) ){{0,2}}{_CAP} (?:LLP|PLLC)\b|\b{_CAP} (?:& Sons|Bros\.?|Brothers)\b(?: {_CAP}){{0,2}}|"
    rf"\bHMP {_CAP}|"
    rf"\bSt\.? [A-Z][a-z]+['’]s\b(?! (?:wort|{_STREET})\b)|"
    rf"\b(?:University|College|Church|Bank|Hospital|Sisters|Chapel) of (?:the )?{_CAP}(?: {_CAP})?"
)
_LOUD = re.compile(r"\b[A-Z]{2,}(?:(?:[ '&-]+)[A-Z]{2,})+\b")
_HOUSE = re.compile(r"\d[A-Z]?[ \t]+(?:[A-Z][\w.]*[ \t]+){0,2}$")
_TYPED = re.compile(  # in a note without capitals
    r"\b(?P<v>(?:[a-z'’]{2,} ){1,3})(?:(?:memorial|general|regional|community|county) )?"
    r"(?:hospital|medical cent(?:er|re)|nursing home|infirmary|high school|university|clinic|"
    r"family medicine|(?:nursing|care) and rehab|(?:buddhist )?temple|women's health)\b"
)
_WORK = re.compile(
    rf"\b(?i:{pattern('work_cue')})\b"
    r"(?:[\w /'()-]{0,30}?(?::| at| for| from| by| with| is)|[ ]?:| \(|(?<=works)|(?<=attends)|"
    r"(?<=\bex))(?: |(?<=\bex)-|(?<=\())"
    rf"(?:the )?(?P<v>{_RUN})"
)
_WORK_LOW = re.compile(
    r"\b(?:works? (?:at|for)|employer|shifts at|retired from|job at|bus for|cleans (?:rooms )?at) "
    r"(?P<v>(?P<first>[a-z]{4,})(?: & [a-z]+| [a-z]{4,})?)"
)
ADDRESSES = [
    r"address (?<![\w.,/-])(?:(?:Flat|Apt|Unit|Suite) (?:\w{1,4},? )?|"
    r"\d{1,4}[A-Za-z]?[/-]){0,2}\d{1,5}[A-Za-z]?[ \t]+(?:[A-Z0-9À-Þ][\w'’.-]*[ \t]+){1,5}"
    rf"(?i:{_STREET})\b\.?(?: \d{{1,4}}\b(?![/-]))?(?: (?:[NS]?[EW]|[NS])\b)?{_ROOM}",
    rf"address (?<![\w.,/-])\d{{1,5}}(?: ?(?:bis|ter))?,?[ \t]+(?:Via|(?i:rue|calle|avenida|"
    rf"camino|paseo|"
    rf"chemin|impasse|all[ée]e|quai|boulevard|place|c[oó]is))"
    rf"(?:(?: (?:de|du|des|la|le|les|los|na|an))*[ '’]h?{_CAP}){{1,4}}{_ROOM}",
    rf"address \b(?:(?:Am|An der|Auf dem|Im|In der|Zum|Zur)(?: {_CAP}){{1,2}}|"
    rf"{_CAP}?[a-zß]+(?:str(?:\.|a[sß]s?e)|weg|platz|"
    rf"allee|gasse|straat|laan|gatan?|vej|veien))[ \t]\d{{1,4}} ?[a-z]?\b",
    r"address (?i)\b(?:rural route|r\.?r\.?|hc) ?#?\d{1,3},? (?:box|site|stn|comp) ?#?\d+",
    rf"address (?i)(?<![\w.,/-])\d{{1,5}} (?:[ns][ew]?|[ew])\.? (?:{_ROAD}|"
    rf"[a-z]{{3,}})(?=[,;.\n|^)]|$| in\b){_ROOM}",
    rf"address \b(?:R[ée]sidence|Lotissement)(?: {_CAP}){{1,3}}{_ROOM}",
    rf"address \bThe (?:Old )?(?:{_CAP} )?{_CAP},? {_CAP} (?:{_ROAD})\b",
    r"address (?i)(?<![\w.,:/-])\d{2,5}\s+(?:[NSEW]{1,2}\.?[ \t]+)?(?:County|State|Farm|Rural|"
    r"US)?[ \t]*"
    rf"(?:Road|Route|Highway|Hwy|Rte)[ \t]+\d+\b{_ROOM}",
    r"address (?<![\w.,/-])(?:(?:flat|apt|unit) \w{1,4},? )?\d{2,5} (?!\w+ way\b|min|h(?:ou)?r|day|"
    r"week|month|year|m[gl]\b|mile|block)(?:[a-z]+ ){1,4}(?:street|"
    rf"avenue|ave|road|rd|lane|ln|drive|blvd|boulevard|court|parkway|terrace|grove|pkwy|way|"
    rf"hwy|crescent|end|st(?= in\b|[,.]| \w+ [a-z]{{2}} \d{{5}}))\b{_ROOM}",
    rf"address \b(?:{_CAP}[ \t]){{1,3}}(?:{_ROAD})\b(?![ \t]+(?:[Tt]est|[Ss]ign)){_ROOM}",
    r"zip \b[A-Z]{1,2}\d[A-Z\d]? \d(?:[ABD-HJLNP-Z]{2}|(?<=[A-Z]\d \d)(?!MG|MM|CM|KG)[A-Z]{2})\b",
    r"zip \b[AC-FHKNPRTV-Y]\d[\dW] ?(?=[A-Z\d]{0,3}\d)(?=\d{0,3}[A-Z])[A-Z\d]{4}\b",  # Ireland
    r"zip (?<=[\w\"],)(?P<v>\d{5})(?=,)|(?<=[|^])(?P<w>\d{5})(?=[|^])",
    rf"zip (?:\ufffc|{_CITY}),[ \t]+{_CITY}[ \t]+(?P<v>\d{{5}}(?:-\d{{4}})?|(?!19|"
    rf"20)\d{{4}})\b(?![.,/-]\d)",
    r"zip \b(?!T\dN)[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b",  # Canada
    rf"zip \b(?:{_AUSTRALIA})\.?,?[ \t]+(?P<v>\d{{4}})\b(?![.,/-]\d)",
    r"address \b(?:(?i:p\.? ?o\.? box|post office box)[ \t#]*\d+|Box \d{2,5}(?=,?\s|\.))",
    rf"zip \b(?:{ANY_CODE}|{STATES})\.?,?[ \t]+(?P<v>\d{{5}}(?:-\d{{4}})?)\b(?![.,]\d)",
    r"zip \b(?i:(?:zip|postal|post)(?:[ -]?code)?)(?:[ \t]*(?::|is|#|>|\"))*[ \t]*(?P<v>\d{3,5}"
    r"(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b",
]
CITIES = [
    rf"sure_city (?:\b(?P<v>{_CITY})|(?<=, )(?P<w>[a-z]{{3,}}(?: [a-z]{{3,}})?))(?:,[ \t]*|"
    rf"[ \t]+(?!ID|OR|IN|ME))(?:{ANY_CODE})(?=,?[ \t]+(?:\d{{5}}|\ufffc))",
    rf"city \b(?P<v>{_CITY}),[ \t]*(?:{_CODES}|{STATES})\b(?! (?:Heart|Verbal|Univ))",
    rf"city \b(?:in|of|from|at|to|near|outside) (?P<v>{_CITY}),[ \t]*(?:{ANY_CODE})\b",
    rf"town (?<=[ :\t]){_CITY}",
    rf"city \ufffc,[ \t]*\n?[ \t]*(?P<v>{_CITY})(?=[.,;:)\n/]|$|[ \t]+\ufffc|"
    r" (?:and|with|since|where|by|for|who|to|on|in|at|when|alone)\b)",
    rf"city \b{_CITY}(?:['’]s)? (?:{_DISTRICT}|county)\b|\b(?:County|Shire|Parish) (?:of )?{_CITY}",
    rf"city \b[A-Z][a-z]{{2,}}shire\b|\bCo\. {_CITY}",
    rf"city \b(?i:city|town|born|place|itinerary|birthplace|"
    rf"suburb)[ \t]*[:\[][ \t]*\[?(?P<v>{_CITY})",
    rf"sure_city \ufffc,[ \t]+(?P<v>{_CITY})(?=,?[ \t]+\ufffc)",
    rf"city \b(?P<v>{_CITY}),?[ \t]+(?:{_AUSTRALIA})(?=,?[ \t]+(?:\d{{4}}|\ufffc))",
]
CITY_CUE = re.compile(rf"\b(?i:{pattern('city_cue')})[ \t]$")
_TOWN = re.compile(rf"\w+ (?:{pattern('town_ending')})")
_NAMED = re.compile(rf"(?<![\w'’-])(?:(?:[Ss]t|[Ff]t|[Mm]t)\. |Saint )?{_CAP}(?:[ -]{_CAP}){{0,2}}")
_PART = re.compile(r" (?:East|West|North|South|Heights|Park|Hills|Beach|City|Township|Village)\b")
_NEAR = re.compile(
    rf"\b(?:from|in|near|outside(?: of)?|around|via|of|[Bb]orn) (?P<v>{_CITY})(?=[.,;)\n]|$| "
    rf"(?:{pattern('after_city')})\b)"
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
    value = re.sub(r"^(?:County|Shire|Parish|Co\.) (?:of )?", "", value)
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
        return not any(value.casefold() in words(k) for k in ("stop", "place", "eponym"))
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


_CITY_AFTER = re.compile(rf"(?<=Hospital)[ \t](?P<first>{_CAP})(?:[ \t]{_CAP})?")
_AT = re.compile(r"(?:\b(?i:at|from|for|by|with|via|through|to|employer|contractor)|@|\||:) *$")
_STRONG = re.compile(rf"(?:^|[ \t])(?:{_TYPE})(?: of .*)?$")


def _named_from(text: str, match: re.Match[str]) -> int | None:
    """Return where the name of a place starts; None if all its words are everyday ones."""
    found = list(re.finditer(r"[^\W\d_][\w'’-]*", text[: match.end("v")][match.start() :]))
    if not found or not match["v"]:
        return match.start()
    loud = text[match.start() : match.end("v")].isupper()
    ends: list[int] = []
    if loud:  # in a sentence of capitals the name starts after the last word of the sentence
        ends = [i for i, w in enumerate(found) if w.group() in ("AT", "TO", "FROM", "VIA")]
        ends = ends or [i for i, w in enumerate(found) if name_class(w.group().title()) == "V"]
        found = found[ends[-1] + 1 :] if ends and found[ends[-1] + 1 :] else found
    cued = _AT.search(text, max(0, match.start() - 12), match.start())
    strong = bool(cued or _STRONG.search(match.group()))
    own = [w for w in found if w.group().casefold() not in words("generic_place")]
    known = [w for w in own if name_class(w.group().title() if loud else w.group()) in "UGFfgPcu"]
    if not known and (len(own) < (1 if strong and (not loud or ends or cued) else 2)):
        return None
    street = _HOUSE.search(text, max(0, match.start() - 30), match.start())
    if street and not strong:
        return None
    first = found[0] if not loud or len(own) == len(found) or not known else known[0]
    return match.start() + first.start()


def find_facilities(text: str) -> Iterator[Span]:
    """Yield hospitals, schools, churches, firms and what stands as a place of work."""
    for match in _FACILITY.finditer(_LOUD.sub(lambda run: run.group().title(), text)):
        town = _CITY_AFTER.match(text, match.end())
        sure = town and name_class(town["first"]) in "UGF"
        start = match.start() if sure else _named_from(text, match)
        if start is not None and not match.group().endswith("Study Group"):
            yield start, town.end() if town and sure else match.end(), "facility"
    for match in _TYPED.finditer(text):
        words_before = list(re.finditer(r"[a-z'’]+", match["v"]))
        while words_before and name_class(words_before[0].group().title()) not in "UGFg":
            words_before.pop(0)
        if words_before and words_before[0].group() not in words("plain"):
            yield match.start("v") + words_before[0].start(), match.end(), "facility"
    for match in _WORK_LOW.finditer(text):
        if name_class(match["first"].title()) in "UGFPf" and match["first"] not in words("stop"):
            yield *match.span("v"), "facility"
    for match in _WORK.finditer(text):
        codes = "".join(name_class(word) for word in re.findall(r"[^\W\d_][\w'’-]+", match["v"]))
        if codes.strip("VcI") and (len(codes) > 1 or codes not in "VP"):
            yield *match.span("v"), "facility"
