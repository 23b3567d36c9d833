"""Find what identifies a person (HIPAA Safe Harbor) and put marked surrogates in its place.

Works offline without a language model: patterns and cue words of our own first, then presidio's
pattern recognisers where a number-like remainder asks for them. A surrogate looks like
`[[NAME Robin Hale]]` or `[[DATE 2014-05-17]]`; what looks exactly like one is left alone, so a
second pass changes nothing. Eponyms and drug names are no persons.
"""

import bisect
import datetime
import functools
import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from medlib.corpus.identifiers import MONTH, find_identifiers, hide
from medlib.corpus.names import RULES, find_again, find_names, name_words
from medlib.files import InputError

Span = tuple[int, int, str]
_GIVEN = (
    "Alex Ariel Avery Casey Charlie Dana Devon Drew Ellis Emery Finley Harper Jamie Jesse Jordan "
    "Kai Lee Morgan Parker Quinn Reese Riley Robin Rowan Sasha Skyler Taylor Toni"
).split()
_FAMILY = (
    "Ashby Birch Calder Dale Elmore Fenn Garland Hale Ives Juniper Kestrel Linden Marlow North "
    "Orchard Penrose Quill Rook Sable Thorne Upton Vale Wick Yarrow"
).split()
# Strict, so that nothing real can hide by looking like a surrogate.
_MARK = re.compile(
    rf"\[\[(?:NAME (?:{'|'.join(_GIVEN)}) (?:{'|'.join(_FAMILY)})|AGE 90\+|DATE (?:[0-9]{{4}}-"
    r"[0-9]{2}(?:-[0-9]{2})?|[0-9]{2}(?:-[0-9]{2})?)|[A-Z][A-Z_]{1,11} [0-9A-F]{6})\]\]"
)
# A remainder that presidio should see: many digits, or a code of capitals and digits.
_ODD = re.compile(r"\d(?:[ ().-]{0,2}\d){8}|\b(?=[A-Z-]{0,9}\d)[A-Z0-9-]{9}|\w@\w")
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


def deidentify(text: str, *, secret: str = "") -> Deidentified:
    """Replace what identifies a person by marked surrogates, consistent within the text.

    The same person gets the same name, all dates move by one offset, so intervals stay.

    Args:
        secret: mixed into the key; without it someone who guesses the whole text can check it.

    Raises:
        InputError: not a text; the value is never shown.
    """
    _require_text(text)
    seed = text.encode("utf-8", "surrogatepass")
    key = hashlib.blake2b(seed, key=hashlib.sha256(secret.encode()).digest()).digest()
    result, spans = text, _find(text)
    fresh = spans
    while fresh:
        spans = sorted(set(spans) | set(fresh))
        result, ends, shifts = _render(text, spans, key)
        moves = [(b, shifts[bisect.bisect_right(ends, b)], e, kind) for b, e, kind in _find(result)]
        fresh = [(b - shift, e - shift, kind) for b, shift, e, kind in moves]
    return Deidentified(result, [{"start": b, "end": e, "kind": kind} for b, e, kind in spans])


def scan(texts: Iterable[str]) -> dict[str, int]:
    """Return how often each kind was found, most frequent first; never the text.

    Raises:
        InputError: an item is not a text; its position is named, never the value.
    """
    counts: Counter[str] = Counter()
    for i, text in enumerate(texts):
        _require_text(text, f"text {i}")
        counts.update(kind for _, _, kind in _find(text))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _require_text(text: Any, where: str = "") -> None:
    if not isinstance(text, str):
        raise InputError(type(text).__name__, "a text", "pass str, one text at a time", where)


def _find(text: str) -> list[Span]:
    """Return what identifies, in order, without overlap; surrogates are not read."""
    if "[[" in text:
        text = hide(text, [(*m.span(), "") for m in _MARK.finditer(text)])
    spans = find_identifiers(text)
    rest = hide(text, spans)
    names: list[Span] = []
    for pattern, check in RULES:
        new = [(b, e, "name") for b, e in find_names(rest, pattern, check)]
        names += new
        rest = hide(rest, new)
    again = [(b, e, "name") for b, e in find_again(rest, [text[b:e] for b, e, _ in names])]
    rest = hide(rest, again)
    return sorted(spans + names + again + (_find_with_presidio(rest) if _ODD.search(rest) else []))


@functools.cache
def _recognisers() -> list[Any]:
    """Return presidio's recognisers that need no language model and no network."""
    import presidio_analyzer.predefined_recognizers as known
    from presidio_analyzer import PatternRecognizer

    email = known.EmailRecognizer.PATTERNS  # its own check of the domain would go online
    return [
        PatternRecognizer(supported_entity="EMAIL_ADDRESS", patterns=email),
        known.CreditCardRecognizer(),
        known.IbanRecognizer(),
        known.UsMbiRecognizer(),
        known.MedicalLicenseRecognizer(),
        known.UsSsnRecognizer(),
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


def _render(text: str, spans: list[Span], key: bytes) -> tuple[str, list[int], list[int]]:
    """Return (text with surrogates, end of each surrogate, shift after 0, 1, 2 … surrogates)."""
    names = _invented([text[b:e] for b, e, kind in spans if kind == "name"], key)
    out, size, last, ends, shifts = [], 0, 0, [], [0]
    for start, end, kind in spans:
        value = text[start:end]
        mark = f"[[{kind.upper()} {names[value] if kind == 'name' else _value(value, kind, key)}]]"
        out += [text[last:start], mark]
        size += start - last + len(mark)
        last = end
        ends.append(size)
        shifts.append(size - end)
    return "".join([*out, text[last:]]), ends, shifts


def _number(key: bytes, *words: str) -> int:
    data = "\x1f".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, key=key, digest_size=8).digest())


def _value(value: str, kind: str, key: bytes) -> str:
    if kind == "age":
        return "90+"
    plain = "".join(re.findall(r"\w", value)).casefold()
    return (kind == "date" and _moved(value, key)) or f"{_number(key, kind, plain) % 16**6:06X}"


def _invented(names: list[str], key: bytes) -> dict[str, str]:
    """Return an invented name for each name; all names of one person get the same."""
    people: list[tuple[str, str]] = []
    invented: list[str] = []
    result: dict[str, str] = {}
    for name in sorted(dict.fromkeys(names), key=lambda n: len(name_words(n)) < 2):
        first, last = _first_and_last(name)
        same = (i for i, person in enumerate(people) if _same(person, first, last))
        i = next(same, len(people))
        if i == len(people):
            people.append((first, last))
            invented.append(_free_name(_number(key, "name", first, last), invented))
        result[name] = invented[i]
    return result


def _first_and_last(name: str) -> tuple[str, str]:
    words = [w.casefold() for w in name_words(name)] or [name]
    if "," in name:
        before = len(name_words(name.split(",")[0]))
        words = words[before:] + words[:before]
    return (words[0] if len(words) > 1 else "", words[-1])


def _same(person: tuple[str, str], first: str, last: str) -> bool:
    if not first:
        return last in person
    initial = 1 in (len(first), len(person[0])) and first[:1] == person[0][:1]
    return person[1] == last and (first == person[0] or initial)


def _free_name(number: int, taken: list[str]) -> str:
    for step in range(len(_GIVEN) * len(_FAMILY)):
        given, family = divmod((number + step) % (len(_GIVEN) * len(_FAMILY)), len(_FAMILY))
        name = f"{_GIVEN[given]} {_FAMILY[family]}"
        if name not in taken:
            break
    return name


def _moved(value: str, key: bytes) -> str:
    """Return the date moved by the offset of the text, as precise as it was; "" if it is none."""
    number = _number(key, "offset")
    days = (30 + number % 700) * (-1 if number >> 40 & 1 else 1)
    try:
        day, form = _read_date(value)
        return (day + datetime.timedelta(days)).strftime(form)
    except (ValueError, OverflowError):
        return ""


def _read_date(value: str) -> tuple[datetime.date, str]:
    """Return (date, form); US order unless the first number cannot be a month."""
    numbers = [int(n) for n in re.findall(r"\d+", value)]
    word = MONTH.search(value)
    year = next((n for n in numbers if n > 999), None)
    if word:
        month = "jan feb mar apr may jun jul aug sep oct nov dec".split().index(word[0][:3].lower())
        rest = [n for n in numbers if n < 1000]
        if year is None and len(rest) > 1:
            year = _century(rest.pop())
        form = ("%Y-" if year else "") + "%m" + ("-%d" if rest else "")
        return datetime.date(year or 2000, month + 1, rest[0] if rest else 15), form
    if len(numbers) == 2:
        if year:
            return datetime.date(year, numbers[0], 15), "%Y-%m"
        return datetime.date(2000, *numbers), "%m-%d"
    first, second, third = numbers
    if first > 999:
        return datetime.date(first, second, third), "%Y-%m-%d"
    if "." in value or first > 12:
        first, second = second, first
    return datetime.date(third if third > 99 else _century(third), first, second), "%Y-%m-%d"


def _century(year: int) -> int:
    return year + (2000 if year < 35 else 1900)
