"""Make marked surrogates: an invented name for each person, one offset for all dates of a text."""

import datetime
import hashlib
import re

from medlib.corpus.identifiers import MONTH
from medlib.corpus.names import name_words

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
MARK = re.compile(
    rf"\[\[(?:NAME (?:{'|'.join(_GIVEN)}) (?:{'|'.join(_FAMILY)})|AGE 90\+|DATE (?:[0-9]{{4}}-"
    r"[0-9]{2}(?:-[0-9]{2})?|[0-9]{2}(?:-[0-9]{2})?)|[A-Z][A-Z_]{1,11} [0-9A-F]{6})\]\]"
)


def render(text: str, spans: list[Span], key: bytes) -> tuple[str, list[int], list[int]]:
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
        moved = day + datetime.timedelta(days)
        return moved.strftime(form) if moved.year > 999 else ""  # %Y pads no year before 1000
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
