"""A user's own file or hub data set: which column is which field of a record.

A column map is {field: column}, e.g. {"question": "Prompt", "options": ["A", "B", "C", "D"],
"answer_index": "label", "answer_index_from": 1}. A field without an entry is read from the column
of its own name, where the file has one.
"""

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib.corpus import plaintext
from medlib.corpus.layouts import Layout, slug
from medlib.corpus.readers import Row, csv_rows, json_items, jsonl, parquet
from medlib.files import InputError, nearest, sha256_text
from medlib.records import make

FIELDS = {"question", "answer", "options", "answer_index", "context"}
FIELDS |= {"specialty", "topic", "explanation", "id", "split"}


def _json(path: Path) -> Iterator[Row]:
    """Read an array or object of items, or JSON lines under the same suffix (as MedMCQA's)."""
    first = next((line for _, line in plaintext.lines(path) if line.strip()), "")
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        return json_items(path)  # its first item takes more than a line, or it is broken
    is_record = isinstance(value, dict) and any(not isinstance(v, dict) for v in value.values())
    return jsonl(path) if is_record else json_items(path)


READERS = {
    ".json": _json,
    ".jsonl": jsonl,
    ".csv": csv_rows,
    ".tsv": csv_rows,
    ".parquet": parquet,
}
HUB_ID = re.compile(r"(?P<id>\w[\w.-]*/\w[\w.-]*)(@(?P<revision>[\w./-]+))?")


def layout(path: Path, source: str, columns: dict[str, Any]) -> Layout:
    """Return the layout of a file whose records get this source and column map.

    Raises:
        InputError: a suffix that is not read, or a column map that cannot be followed.
    """
    if path.suffix.lower() not in READERS:
        known = ", ".join(READERS)
        raise InputError(f"a file named *{path.suffix}", known, "convert the file", str(path))
    for key, column in columns.items():
        _check(key, column)
    return Layout(READERS[path.suffix.lower()], functools.partial(_record, source, columns))


def _check(key: str, column: Any) -> None:
    if key == "answer_index_from":
        good, wanted = column in (0, 1) and not isinstance(column, bool), "0 or 1"
    elif key not in FIELDS:
        known = {*FIELDS, "answer_index_from"}
        raise InputError(f"'{key}' in the column map", "a field", nearest(key, known))
    else:
        several = key == "options" and isinstance(column, list) and len(column) > 1
        names = column if several else [column]
        good, wanted = all(isinstance(name, str) and name for name in names), "the column's name"
    if not good:
        found = f"a {type(column).__name__} for '{key}' in the column map"
        raise InputError(found, wanted, "mend the column map")


def map_of(name: str, columns: dict[str, dict[str, Any]] | None) -> dict[str, Any]:
    """Return the column map given for a source, named as it is or by the end of its path."""
    for given, found in (columns or {}).items():
        end = Path(given).parts
        if given == name or (end and Path(name).parts[-len(end) :] == end):
            return found
    return {}


def _record(source: str, columns: dict[str, Any], row: Row) -> dict[str, Any]:
    used = [name for value in columns.values() for name in _names(value)]
    own = {field: field for field in FIELDS if field in row.value and field not in used}
    where = own | columns
    missing = [name for key in columns for name in _names(columns[key]) if name not in row.value]
    if missing:
        raise row.bad("missing_field", f"no column '{missing[0]}'", "each column of the map")

    def text(field: str) -> str:
        return row.optional(where[field]) if field in where else ""

    question = str(row.field(where.get("question", "question"), (str, int, float)))
    options = _options(row, where.get("options"))
    index, answer = _answer(row, options, where, text("answer"))
    content = "\x1f".join([question, text("context"), *options, answer])
    stem = row.path.stem.split("-")[0]
    return make(
        source,
        text("id") or row.key or sha256_text(content),
        specialty=slug(text("specialty")) or "mixed",
        topic=text("topic"),
        question=question,
        context=text("context"),
        options=options,
        answer_index=index,
        answer=answer,
        explanation=text("explanation"),
        split=text("split") or (stem if stem in ("train", "validation", "test") else ""),
        provenance=row.place(),
    )


def _names(column: Any) -> list[str]:
    if isinstance(column, list):
        return column
    return [column] if isinstance(column, str) else []  # answer_index_from is a number


def _options(row: Row, column: Any) -> list[str]:
    """Return the options: of several columns, of a list, of {letter: text} or of JSON text.

    Empty ones at the end are no options: tables of 4 and 5 options share their columns.
    """
    if column is None:
        return []
    if isinstance(column, list):
        options = [row.optional(name) for name in column]
    else:
        options = _listed(row, column)
    while options and not options[-1].strip():
        options.pop()
    return options


def _listed(row: Row, column: str) -> list[str]:
    value = row.value[column]
    if isinstance(value, str) and value.strip():
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            raise row.bad("wrong_type", f"a text as field '{column}'", "a list of texts") from None
    if isinstance(value, dict):
        value = [value[letter] for letter in sorted(value)]
    held = Row(row.path, row.line, value={column: value})
    return held.texts(column) if value or isinstance(value, bool) else []


def _answer(row: Row, options: list[str], where: dict, answer: str) -> tuple[int, str]:
    """Return the answer's place among the options and its text, as far as the row tells them."""
    if not options:
        return -1, answer
    if "answer_index" in where:
        index = _index(row, where["answer_index"], where.get("answer_index_from", 0))
    elif answer in options:
        index = options.index(answer)
    else:
        index = _letter(answer)
    if 0 <= index < len(options) and (not answer.strip() or _letter(answer) == index):
        answer = answer if answer in options else options[index]
    return index, answer


def _letter(text: str) -> int:
    text = text.strip().upper()
    return ord(text) - ord("A") if len(text) == 1 and "A" <= text <= "Z" else -1


def _index(row: Row, column: str, start: int) -> int:
    value = row.value[column]
    if isinstance(value, str) and _letter(value) >= 0:
        return _letter(value)
    if isinstance(value, str) and re.fullmatch(r"\s*-?[0-9]{1,9}\s*", value):
        return int(value) - start
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return Row(row.path, row.line, value={column: value}).field(column, int) - start
