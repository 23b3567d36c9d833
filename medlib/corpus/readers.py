"""Read JSON, JSONL, CSV, Parquet and XML files row by row, each with its physical line.

One bad row never costs the others: it is yielded with its fault. A file that is damaged as a
whole is refused with its name and line. The content of a record is never quoted.
"""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import pyarrow as pa
import pyarrow.parquet as pq

from medlib.corpus import plaintext
from medlib.corpus.json_rows import json_items, json_members, jsonl
from medlib.corpus.rows import BadRow, Row, broken, damaged, faulty, no_rows
from medlib.files import InputError

__all__ = ["BadRow", "Row", "json_items", "json_members", "jsonl"]

_NO_TAGS = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)


def csv_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a CSV file with a header (tabs between cells in .tsv), all cells text.

    Raises:
        InputError: not UTF-8 text, no rows, a column name twice, or a quote after which nobody
            knows where the next row begins.
    """
    csv.field_size_limit(plaintext.LONGEST)
    line_read = [""]

    def feed() -> Iterator[str]:
        for _, line_read[0] in plaintext.lines(path):
            yield line_read[0]

    delimiter = "\t" if path.suffix.lower() == ".tsv" else ","
    reader = csv.reader(feed(), delimiter=delimiter, strict=True)
    header: list[str] = []
    rows = 0
    while True:
        row = Row(path, reader.line_num + 1)
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            if not header or reader.line_num > row.line or line_read[0].count('"') % 2:
                raise damaged(row, _csv_message(error), "CSV") from None
            yield replace(row, fault=broken(row, _csv_message(error), "CSV"))
            continue
        if len(cells) < 2 and not "".join(cells).strip():
            continue
        if header:
            rows += 1
            yield _csv_row(row, header, cells)
        else:
            header = _header(row, cells)
    if not rows:
        raise no_rows(path) if header else plaintext.empty(path)


def _csv_message(error: csv.Error) -> str:
    known = {"unexpected end of data": "a quote that never ends", "field larger": "a huge cell"}
    return next((told for start, told in known.items() if str(error).startswith(start)), "quotes")


def _header(row: Row, cells: list[str]) -> list[str]:
    names = [cell.strip() for cell in cells]
    if len(set(names)) < len(names):
        raise damaged(row, "a column name that stands twice", "CSV")
    return names


def _csv_row(row: Row, header: list[str], cells: list[str]) -> Row:
    if any(plaintext.TOO_LONG in cell for cell in cells):
        return faulty(row, ["line_too_long"])
    if len(cells) != len(header):
        fault = row.bad(
            "ragged_row", f"a row of {len(cells)} cells", f"{len(header)} as the header"
        )
        return replace(row, fault=fault)
    return replace(row, value=dict(zip(header, cells, strict=True)))


def parquet(path: Path) -> Iterator[Row]:
    """Yield the rows of a Parquet file, numbered from 1.

    Raises:
        InputError: a damaged file.
    """
    plaintext.beginning(path)
    number = 0
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=4096):
                for value in batch.to_pylist():
                    number += 1
                    yield Row(path, number, value=value)
    except (pa.ArrowException, OSError, ValueError, OverflowError):
        raise InputError("a damaged file", "Parquet", "fetch it again", str(path)) from None


def xml_elements(tag: str) -> Callable[[Path], Iterator[Row]]:
    """Return a reader whose rows are a file's elements of this tag; raises as `xml_members`."""

    def rows(path: Path) -> Iterator[Row]:
        for line, element in xml_members(path, tag)[1]:
            yield Row(path, line, value=element)

    return rows


def xml_members(path: Path, tag: str) -> tuple[Element, list[tuple[int, Element]]]:
    """Return (root, [(line, element)] of each element with this tag), parsed by defusedxml.

    Raises:
        InputError: broken XML, or a DTD, entity or external reference in it.
    """
    text = plaintext.whole(path)
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
        return ElementTree.fromstring(text, forbid_dtd=True)
    except ParseError as error:
        raise InputError(
            "broken XML", "well-formed XML", "fetch the file again", f"{path}:{error.position[0]}"
        ) from None
    except DefusedXmlException as error:
        found, line = type(error).__name__, text.count("\n", 0, max(text.find("<!"), 0)) + 1
        raise InputError(
            f"XML with {found}", "XML without entities", "do not use this file", f"{path}:{line}"
        ) from None
