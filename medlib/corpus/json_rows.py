"""Read JSON and JSON-lines files row by row, each with its physical line."""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from medlib.corpus import plaintext
from medlib.corpus.rows import Row, broken, damaged, faulty, no_rows
from medlib.files import InputError


def _decoder(reasons: list[str]) -> json.JSONDecoder:
    """Return a decoder that notes in `reasons` what Python's would let through."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            reasons.append("duplicate_key")
        return found

    def number(text: str) -> float:
        value = float(text)
        if not math.isfinite(value):
            reasons.append("number_not_finite")
        return value

    return json.JSONDecoder(object_pairs_hook=unique, parse_float=number, parse_constant=number)


def _message(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return error.msg.lower()
    return "nested too deeply" if isinstance(error, RecursionError) else "a number too long"


def jsonl(path: Path) -> Iterator[Row]:
    """Yield the objects of a JSON-lines file; blank lines are passed over.

    Raises:
        InputError: the file cannot be read as UTF-8 text, or is empty.
    """
    reasons: list[str] = []
    decoder = _decoder(reasons)
    row = None
    for line, text in plaintext.lines(path):
        if not text.strip():
            continue
        reasons.clear()
        row = Row(path, line)
        if text == plaintext.TOO_LONG:
            yield faulty(row, ["line_too_long"])
            continue
        try:
            row = replace(row, value=decoder.decode(text))
        except (RecursionError, ValueError) as error:
            yield replace(row, fault=broken(row, _message(error)))
            continue
        yield faulty(row, reasons or ["not_an_object"] * (not isinstance(row.value, dict)))
    if row is None:
        raise plaintext.empty(path)


def json_items(path: Path) -> Iterator[Row]:
    """Yield the objects of a file's top-level array, or of its object with their keys.

    Raises:
        InputError: as `json_members`, or an array or object with nothing in it.
    """
    row = None
    for row in json_members(path):
        yield row if row.fault or isinstance(row.value, dict) else faulty(row, ["not_an_object"])
    if row is None:
        raise no_rows(path)


def json_members(path: Path) -> Iterator[Row]:
    """Yield each member, of any type, of a file's top-level array or object.

    Raises:
        InputError: not one array or object, or broken or truncated JSON; the line is named.
    """
    text = plaintext.whole(path)
    reasons: list[str] = []
    decoder = _decoder(reasons)
    place = _skip(text, 0)
    opening, line, counted = text[place], 1 + text.count("\n", 0, place), place
    if opening not in "[{":
        raise InputError("a single value", "an array or object", "mend it", f"{path}:{line}")
    closing = "]" if opening == "[" else "}"
    keys: set[str] = set()
    place = _skip(text, place + 1)
    first = True
    while True:
        line, counted = line + text.count("\n", counted, place), place
        row = Row(path, line)
        if text[place : place + 1] == closing:
            break
        if not first:
            place = _skip(text, _expect(text, place, ",", row))
            line, counted = line + text.count("\n", counted, place), place
            row = Row(path, line)
        first = False
        reasons.clear()
        if opening == "{":
            key, place = _key(decoder, text, place, row)
            reasons += ["duplicate_key"] * (key in keys)
            keys.add(key)
            row = replace(row, key=key)
        value, place = _decode(decoder, text, place, row)
        yield faulty(replace(row, value=value), reasons)
        place = _skip(text, place)
    if _skip(text, place + 1) != len(text):
        raise damaged(row, "text after the end")


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n":
        place += 1
    return place


def _key(decoder: json.JSONDecoder, text: str, place: int, row: Row) -> tuple[str, int]:
    if text[place : place + 1] != '"':
        raise damaged(row, "a key without quotes")
    key, place = _decode(decoder, text, place, row)
    return key, _skip(text, _expect(text, _skip(text, place), ":", row))


def _decode(decoder: json.JSONDecoder, text: str, place: int, row: Row) -> tuple[Any, int]:
    try:
        return decoder.raw_decode(text, place)
    except json.JSONDecodeError as error:
        at = replace(row, line=row.line + text.count("\n", place, error.pos))
        raise damaged(at, f"{_message(error)}, in the item of line {row.line}") from None
    except (RecursionError, ValueError) as error:
        raise damaged(row, _message(error)) from None


def _expect(text: str, place: int, mark: str, row: Row) -> int:
    if text[place : place + 1] != mark:
        raise damaged(row, "the file ends early" if place >= len(text) else f"no {mark!r}")
    return place + 1
