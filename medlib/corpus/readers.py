"""Read JSON, JSONL and XML files item by item, each with its physical line.

A damaged file is refused with its name and line; the content of a record is never quoted.
"""

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from medlib.files import InputError

_DECODER = json.JSONDecoder()
_NO_TAGS = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)


def _text(path: Path) -> str:
    """Return a file's text.

    Raises:
        InputError: missing, a folder, unreadable, empty, not UTF-8, or with NUL bytes.
    """
    advice = "fetch or write the file again"
    try:
        data = path.read_bytes().removeprefix(codecs.BOM_UTF8)
        text = data.decode().replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError:
        raise InputError("no such file", "a data file", advice, str(path)) from None
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError(
            "a byte that is not UTF-8", "UTF-8", "convert the file to UTF-8", f"{path}:{line}"
        ) from None
    except OSError as error:
        raise InputError(error.strerror or "unreadable", "a data file", advice, str(path)) from None
    if not text.strip():
        raise InputError("an empty file", "data", advice, f"{path}:1")
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise InputError("a NUL byte", "text", advice, f"{path}:{line}")
    return text


def json_members(path: Path) -> Iterator[tuple[int, str, Any]]:
    """Yield (line, key, value) of each member of a file's top-level array or object.

    Raises:
        InputError: not one array or object, or broken or truncated JSON; the line is named.
    """
    text = _text(path)
    place = len(text) - len(text.lstrip())
    opening = text[place]
    if opening not in "[{":
        line = text.count("\n", 0, place) + 1
        raise InputError("a single value", "an array or object", "mend it", f"{path}:{line}")
    closing = "]" if opening == "[" else "}"
    line, counted = 1, 0
    place += 1
    first = True
    while True:
        place = _skip(text, place)
        line, counted = line + text.count("\n", counted, place), place
        if text[place : place + 1] == closing:
            _expect_end(text, place + 1, path, line)
            return
        if not first:
            place = _skip(text, _expect(text, place, ",", path, line))
        first = False
        line, counted = line + text.count("\n", counted, place), place
        key = ""
        if opening == "{":
            if text[place : place + 1] != '"':
                raise _broken(path, line, "a key without quotes")
            key, place = _decode(text, place, path, line)
            place = _skip(text, _expect(text, _skip(text, place), ":", path, line))
        value, place = _decode(text, place, path, line)
        yield line, str(key), value


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n":
        place += 1
    return place


def _decode(text: str, place: int, path: Path, line: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, place)
    except json.JSONDecodeError as error:
        at = line + text.count("\n", place, error.pos)
        raise _broken(path, at, f"{error.msg.lower()}, in the item of line {line}") from None
    except (RecursionError, ValueError) as error:
        raise _broken(path, line, _too_much(error)) from None


def _too_much(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else "a number too long"


def _expect(text: str, place: int, mark: str, path: Path, line: int) -> int:
    if text[place : place + 1] != mark:
        raise _broken(path, line, "the file ends early" if place >= len(text) else f"no {mark!r}")
    return place + 1


def _expect_end(text: str, place: int, path: Path, line: int) -> None:
    if _skip(text, place) != len(text):
        raise _broken(path, line, "text after the end")


def _broken(path: Path, line: int, what: str) -> InputError:
    return InputError(
        f"broken JSON ({what})", "complete JSON", "fetch or write the file again", f"{path}:{line}"
    )


def jsonl_rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (line, object) of a JSON-lines file; blank lines are passed over.

    Raises:
        InputError: a line that is not one JSON object; the line is named.
    """
    for line, row in enumerate(_text(path).split("\n"), 1):
        if not row.strip():
            continue
        try:
            value = json.loads(row)
        except json.JSONDecodeError as error:
            raise _broken(path, line, error.msg.lower()) from None
        except (RecursionError, ValueError) as error:
            raise _broken(path, line, _too_much(error)) from None
        if not isinstance(value, dict):
            raise InputError("a value", "one object a line", "mend the line", f"{path}:{line}")
        yield line, value


def xml_root(path: Path) -> Element:
    """Parse an XML file without entities or anything from outside (defusedxml).

    Raises:
        InputError: broken XML, or an entity or external reference in it.
    """
    return _parsed(_text(path), path)


def xml_members(path: Path, tag: str) -> tuple[Element, list[tuple[int, Element]]]:
    """Return (root, [(line, element)] of each element with this tag); raises as `xml_root`."""
    text = _text(path)
    root = _parsed(text, path)
    # what may hold a tag that is none: comments, CDATA, processing instructions
    bare = _NO_TAGS.sub(lambda found: "\n" * found[0].count("\n"), text)
    lines, line, place = [], 1, 0
    for found in re.finditer(rf"<{re.escape(tag)}(?=[\s/>])", bare):
        line, place = line + bare.count("\n", place, found.start()), found.start()
        lines.append(line)
    return root, list(zip(lines, root.iter(tag), strict=True))


def _parsed(text: str, path: Path) -> Element:
    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    try:
        return ElementTree.fromstring(text)
    except ParseError as error:
        raise InputError(
            "broken XML", "well-formed XML", "fetch the file again", f"{path}:{error.position[0]}"
        ) from None
    except DefusedXmlException as error:
        found, line = type(error).__name__, text.count("\n", 0, max(text.find("<!"), 0)) + 1
        raise InputError(
            f"XML with {found}", "XML without entities", "do not use this file", f"{path}:{line}"
        ) from None


def field(row: dict[str, Any], name: str, path: Path, line: int, types: Any = str) -> Any:
    """Return a field of a row.

    Raises:
        InputError: missing or of another type; file, line and field are named.
    """
    value = row.get(name)
    if name not in row or not isinstance(value, types) or isinstance(value, bool):
        found = "no" if name not in row else f"a {type(value).__name__} as"
        wanted = getattr(types, "__name__", "other type")
        raise InputError(f"{found} field '{name}'", wanted, "mend the row", f"{path}:{line}")
    return value
