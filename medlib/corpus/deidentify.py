"""Find what identifies a person (HIPAA Safe Harbor) and put marked surrogates in its place.

Works offline: patterns, cue words and word lists of our own first, then presidio's pattern
recognisers where a number-like remainder asks for them, then a small trained tagger for what has no
cue; a model that is given adds to them.
A surrogate looks like `[[NAME Robin Hale]]` or `[[DATE 2014-05-17]]`; what looks exactly like one
is left alone, so a second pass changes nothing. Eponyms and drug names are no persons.
"""

import bisect
import functools
import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from medlib.corpus.ages import find_ages
from medlib.corpus.casing import even, recase
from medlib.corpus.closed import find_unknown
from medlib.corpus.codes import find_codes
from medlib.corpus.identifiers import ID_KINDS, find_identifiers
from medlib.corpus.lexicons import pattern, words
from medlib.corpus.names import RULES, find_again, find_listed, find_names
from medlib.corpus.persons import find_known
from medlib.corpus.places import find_cities, find_facilities, hide
from medlib.corpus.quantities import CUE
from medlib.corpus.strict import find_rest
from medlib.corpus.surrogates import MARK, render
from medlib.corpus.tagger import find_tagged
from medlib.files import InputError

if TYPE_CHECKING:
    import pandas as pd

Span = tuple[int, int, str]
_Spans = list[Span]
_Read = dict[tuple[int, str], _Spans]  # what each level found in each text, within one call
_PLAIN, _STRICT, _CLOSED = range(3)
# A remainder that presidio should see: many digits, or a code of capitals and digits.
_ODD = re.compile(r"\d(?:[ ().-]{0,2}\d){8}|\b(?=[A-Z-]{0,9}\d)[A-Z0-9-]{9}|\w@\w")
# Set phrases with whole names in them; after a title they are a person all the same.
_PHRASE = re.compile(
    rf"(?<!Dr )(?<!Dr\. )(?<!Mr\. )(?<!Ms\. )(?<!Mrs\. )\b(?=[A-Z])(?i:{pattern('phrase')})\b"
)
_COUNT = re.compile(  # cells in a volume, a body's surface, a rank: "13,200/mm3", "95th percentile"
    r"\b(?:the )?\d{1,2}(?:st|nd|rd|th) (?:per)?centiles?\b|"
    r"(?<![\w.,/-])(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d{4,6})[ ]?/[ ]?"
    r"(?:c?mm\^?3|c?m\^?[23]|[µu][lL]|m[lL]|microlit(?:er|re)s?|[hH][pP][fF])(?![\w/])"
)
_INITIALS = re.compile(
    r"(?:(?<![\w./])(?<!itis )(?<!amin )|(?:^|\n|[:|] ?|  )(?=[A-ZÀ-Þ'-]{2,},))"
    r"(?P<v>(?:[A-Z]\. ?){1,2}|[A-ZÀ-Þ'-]{2,}, ?)$"
)
_LAST = re.compile(r" (?!\w+day\b)[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?=[,.;:)\n]|$)")
# A code goes as far as letters and digits do, and takes the short piece that ends the field.
_HEAD = re.compile(r"(?<![\w@])(?:(?:[A-Za-z\d]+[-_/.]){1,4}|(?!ID|NO|SN|MR)[A-Z]{1,2}:)$")
_TAIL = re.compile(
    r"[A-Za-z\d]*(?:[-_/][A-Za-z\d]+|\.\d+)*(?: [A-Z]?\d{3,12}(?![\w:/%-]|[.,]\d| ?[a-z]))*"
    r"(?: (?:[A-Z]{1,2}\d?|\d{1,2}(?:-\d)?)(?=[.,;)\n]|$|  ))?(?![\w-]|/\d)"
)
_KNOWN = "CreditCard Iban UsMbi MedicalLicense UsSsn"
# A substance's short form or brand where it is introduced: "pilocarpine (Pilo)".
_INTRODUCED = re.compile(r"\b([a-z]{2})[a-z]{4,} ?\( ?(?P<v>(?i:\1)[a-z]{1,6})\b(?= ?[;,)])")
_PRESIDIO = {
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "CREDIT_CARD": "account",
    "IBAN_CODE": "account",
    "US_SSN": "ssn",
    "US_MBI": "health_plan",
    "MEDICAL_LICENSE": "license",
}


@dataclass(frozen=True)
class Deidentified:
    """A text with surrogates; spans are {start, end, kind} in the original text."""

    text: str
    spans: list[dict[str, Any]]


def deidentify(
    text: str,
    *,
    secret: str = "",
    model: str | None = None,
    strict: bool = True,
    closed: bool = False,
) -> Deidentified:
    """Replace what identifies a person by marked surrogates, consistent within the text.

    The same person gets the same name, all dates move by one offset, so intervals stay.

    Args:
        secret: mixed into the key; without it someone who guesses the whole text can check it.
        model: a local folder or hub id of a token classifier, or a spaCy model; what it finds is
            added to what the rules find.
        strict: also mask every number and code that is not known to be harmless; False for texts
            of no patient, of which it masks more than identifiers.
        closed: strict, and mask also what has no unit, label or form that tells a quantity, and
            letters beside identifiers that are no words; for texts that leave the house. Many
            numbers that identify nobody go with them (reports/LOG.md).

    Raises:
        InputError: not a text (the value is never shown), or a model that cannot be had.
    """
    _require_text(text)
    seed = text.encode("utf-8", "surrogatepass")
    key = hashlib.blake2b(seed, key=hashlib.sha256(secret.encode()).digest()).digest()
    level = _CLOSED if closed else _STRICT if strict else _PLAIN
    result, spans = _masked(text, key, model, level, {})
    return Deidentified(result, [{"start": b, "end": e, "kind": kind} for b, e, kind in spans])


def _masked(
    text: str, key: bytes, model: str | None, level: int, read: _Read
) -> tuple[str, _Spans]:
    """Return (the text with surrogates, what they replace); `read` keeps what each text held."""
    result, spans = text, _find(text, model, level, read)
    if level:  # what is masked may have been a cue: what is found without is masked all the same
        spans = _apart(spans + _masked(text, key, model, level - 1, read)[1])
    fresh, seen = spans, set[Span]()
    while not seen.issuperset(fresh):
        seen.update(fresh)
        spans = sorted(seen)
        result, ends, shifts = render(text, spans, key)
        moves = [
            (b, shifts[bisect.bisect_right(ends, b)], e, kind)
            for b, e, kind in _find(result, model, level, read)
        ]
        fresh = [(b - shift, e - shift, kind) for b, shift, e, kind in moves]
    return result, spans


def scan(texts: Iterable[str]) -> dict[str, int]:
    """Return how often each kind was found by the rules alone, most frequent first; never the text.

    The tagger is left out: it takes several times as long, and counts need no last name.

    Raises:
        InputError: an item is not a text; its position is named, never the value.
    """
    counts: Counter[str] = Counter()
    for i, text in enumerate(texts):
        _require_text(text, f"text {i}")
        counts.update(kind for _, _, kind in _by_rules(_COUNT.sub(_unless_called, even(text)))[0])
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def report(found: dict[str, int] | Iterable[dict[str, Any]]) -> "pd.DataFrame":
    """Return a table (kind, n), most frequent first, of spans or of what `scan` counted."""
    import pandas as pd

    counts = found if isinstance(found, dict) else Counter(span["kind"] for span in found)
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return pd.DataFrame(rows, columns=["kind", "n"])


def _require_text(text: Any, where: str = "") -> None:
    if not isinstance(text, str):
        raise InputError(type(text).__name__, "a text", "pass str, one text at a time", where)


def _find(text: str, model: str | None, level: int, read: _Read) -> _Spans:
    """Return what identifies at a level, in order, without overlap; surrogates are not read."""
    if (level, text) not in read:
        whole = _COUNT.sub(_unless_called, even(text))
        if level == _PLAIN:
            spans = _find_named(whole, model)
        else:
            spans = _find(text, model, level - 1, read)
            spans = spans + (find_rest if level == _STRICT else find_unknown)(whole, spans)
        read[level, text] = _apart(spans)
    return read[level, text]


def _find_named(text: str, model: str | None) -> _Spans:
    """Return what the rules, the tagger and a model find; some may overlap."""
    spans, text = _by_rules(text)
    tagged = find_tagged(text, spans)
    names = [text[b:e] for b, e, kind in tagged if kind == "name"]
    rest = hide(text, spans + tagged)
    spans += tagged + [(b, e, "name") for b, e in find_again(rest, names)]
    rest = hide(text, spans)
    spans = [_whole(rest, text[span[0] : span[1]], *span) for span in spans]
    if model:
        from medlib.corpus.entities import find_entities

        spans += find_entities(hide(text, spans), model)
    return spans


def _lined(found: re.Match[str]) -> str:
    return "_" * len(found.group())


def _unless_called(count: re.Match[str]) -> str:
    """Return a line in place of a cell count; "lot 88213/mL" is none."""
    before = count.string[max(0, count.start() - 48) : count.start()]
    return count.group() if CUE.search(before) else _lined(count)


def _whole(text: str, value: str, start: int, end: int, kind: str) -> Span:
    """Return the span with the initials and last name beside a name or the tail of a code."""
    ahead = tail = None
    if kind in ("name", "facility", "city"):
        ahead = _INITIALS.search(text, max(0, start - 24), start)
        tail = _LAST.match(text, end) if value.casefold() in words("given") else None
    elif kind in (*ID_KINDS, "phone"):
        tail = _TAIL.match(text, end)
        ahead = _HEAD.search(text, max(0, start - 24), start) if kind != "phone" else None
    first = ahead.start(ahead.re.groups) if ahead else start
    return first, tail.end() if tail else end, kind


def _by_rules(text: str) -> tuple[list[Span], str]:
    """Return (what the rules find, the text in which surrogates and set phrases are hidden)."""
    if "[[" in text:
        text = hide(text, [(*m.span(), "") for m in MARK.finditer(text)])
    text = _PHRASE.sub(_lined, text)
    short = {m["v"] for m in _INTRODUCED.finditer(text)} if "(" in text else set()
    short = {
        w for w in short if not any(w.lower() in words(k) for k in ("given", "family", "city"))
    }
    for word in sorted(short):
        text = re.sub(rf"\b{word}\b", "_" * len(word), text)
    spans = _apart(find_facilities(text))
    rest = hide(recase(text), spans)
    for find in (find_identifiers, find_ages, find_cities, find_codes):
        new = _apart(find(rest))
        spans += new
        rest = hide(rest, new)
    names: list[Span] = []
    for rule, check in RULES:
        new = [(b, e, "name") for b, e in find_names(rest, rule, check)]
        names += new
        rest = hide(rest, new)
    for known in (find_listed, find_known):
        new = [(b, e, "name") for b, e in known(rest)]
        names += new
        rest = hide(rest, new)
    again = [(b, e, "name") for b, e in find_again(rest, [text[b:e] for b, e, _ in names])]
    spans += names + again
    rest = hide(rest, again)
    if _ODD.search(rest):
        spans += _find_with_presidio(rest)
    return spans, text


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order; those that overlap become one."""
    kept: list[Span] = []
    for start, end, kind in sorted(spans, key=lambda s: (s[0], -s[1])):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]), kept[-1][2])
        else:
            kept.append((start, end, kind))
    return kept


@functools.cache
def _recognisers() -> list[Any]:
    """Return presidio's recognisers that need no language model and no network."""
    import presidio_analyzer.predefined_recognizers as known
    from presidio_analyzer import PatternRecognizer

    email = known.EmailRecognizer.PATTERNS  # its own check of the domain would go online
    return [
        PatternRecognizer(supported_entity="EMAIL_ADDRESS", patterns=email),
        *(getattr(known, f"{name}Recognizer")() for name in _KNOWN.split()),
        known.PhoneRecognizer(supported_regions=("US",)),
    ]


def _find_with_presidio(text: str) -> list[Span]:
    results = [r for one in _recognisers() for r in one.analyze(text, one.supported_entities, None)]
    spans: list[Span] = []
    for r in sorted(results, key=lambda r: (-r.score, r.start - r.end, r.start)):
        whole = not re.search(r"\w", text[max(0, r.start - 1) : r.start] + text[r.end : r.end + 1])
        if whole and r.score >= 0.4 and all(r.end <= b or e <= r.start for b, e, _ in spans):
            spans.append((r.start, r.end, _PRESIDIO[r.entity_type]))
    return spans
