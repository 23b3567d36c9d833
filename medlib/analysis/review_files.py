"""Write rating sheets as CSV, XLSX and HTML; read filled ones; refuse what cannot be understood."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib.analysis import review, review_form
from medlib.analysis.review import Axis
from medlib.files import (
    InputError,
    hash_tree,
    read_json,
    replacing_folder,
    write_json,
    write_text,
)

READ = ("question", "text")  # columns that a rater reads
SUMS = "SHA256SUMS"
NOTE = (
    "For research, not for care. Rate each answer by itself{places}. Where you cannot tell, leave "
    "the cell empty: it is counted as not rated. Do not look up who wrote it."
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LARGEST = 200 * 2**20  # bytes of a spreadsheet unpacked
Rows = list[tuple[int, dict[str, Any]]]  # line or row of the file, its cells


def write(
    folder: Path, key_path: Path, sheets: dict[str, list[dict[str, str]]], key: dict[str, Any],
    axes: dict[str, Axis] | None = None,
) -> list[str]:  # fmt: skip
    """Write each sheet in three formats into a folder, and the key outside of it.

    Args:
        axes: instead of those of the key's audience.

    Returns:
        names of the files.

    Raises:
        InputError: the folder holds a file that was filled, changed or added since.
    """
    _refuse_changed(folder)
    axes = axes or review.scales(key["audience"], key["models"])
    with replacing_folder(folder) as temporary:
        write_text(temporary / "instructions.txt", "\n".join(instructions(axes)) + "\n")
        for name, rows in sheets.items():
            rater = key["sheets"][name]["rater"]
            write_text(temporary / f"{rater}.csv", _csv(rows, list(axes)))
            _xlsx(temporary / f"{rater}.xlsx", rows, axes)
            write_text(
                temporary / f"{rater}.html", review_form.page(rater, rows, axes, _note(axes))
            )
        sums = hash_tree(temporary)
        write_text(temporary / SUMS, "".join(f"{d}  {n}\n" for n, d in sums.items()))
    write_json(key_path, key)
    return sorted(sums)


def _refuse_changed(folder: Path) -> None:
    """Refuse to write over ratings: what stands there must be what was written."""
    found = hash_tree(folder)
    found.pop(SUMS, None)
    if not found:
        return
    lines = (folder / SUMS).read_text().splitlines() if (folder / SUMS).exists() else []
    written = {line[66:]: line[:64] for line in lines}
    changed = sorted(name for name, digest in found.items() if written.get(name) != digest)
    if changed:
        raise InputError(
            f"{len(changed)} files filled or added since", "only sheets as they were written",
            "move your filled sheets elsewhere and name them in `ratings`",
            str(folder / changed[0]),
        )  # fmt: skip


def instructions(axes: dict[str, Axis]) -> list[str]:
    """Return what a rater is told, a line each."""
    told = [f"{name}: {axis.question} ({' | '.join(axis.choices)})" for name, axis in axes.items()]
    return [_note(axes), *told]


def _note(axes: dict[str, Axis]) -> str:
    return NOTE.format(places=", then give each its place" if review.PLACE in axes else "")


def _csv(rows: list[dict[str, str]], axes: list[str]) -> str:
    """Return a sheet as CSV; a text that a spreadsheet would compute gets an apostrophe."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [*rows[0], *axes], lineterminator="\n", restval="")
    writer.writeheader()
    for row in rows:
        safe = {n: "'" + row[n] if row[n].startswith(FORMULA) else row[n] for n in READ}
        writer.writerow(row | safe)
    return "\ufeff" + text.getvalue()  # the mark tells a spreadsheet that it is UTF-8


def _xlsx(path: Path, rows: list[dict[str, str]], axes: dict[str, Axis]) -> None:
    """Write a sheet with lists to choose from; all cells are text, only ratings can be changed."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, Protection
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    page, help_page = book.worksheets[0], book.create_sheet("instructions")
    page.title, page.freeze_panes, page.protection.sheet = "ratings", "A2", True
    names = [*rows[0], *axes]
    for number, row in enumerate([dict(zip(names, names, strict=True)), *rows], start=1):
        for column, name in enumerate(names, start=1):
            cell = page.cell(number, column)
            cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.protection = Protection(locked=number == 1 or name not in axes)
            if value := row.get(name, ""):
                cell.value, cell.data_type = value, "s"  # else "=1+1" would be a formula
                cell.font = Font(bold=number == 1)
                cell.quotePrefix = value.startswith(FORMULA)
    for column, name in enumerate(names, start=1):
        letter = page.cell(1, column).column_letter
        page.column_dimensions[letter].width = {"question": 40, "text": 60}.get(name, 18)
        if name in axes:
            choices = '"' + ",".join(axes[name].choices) + '"'
            rule = DataValidation("list", formula1=choices, showErrorMessage=True)
            page.add_data_validation(rule)
            rule.add(f"{letter}2:{letter}{len(rows) + 1}")
    for line in instructions(axes):
        help_page.append([line])
    help_page.column_dimensions["A"].width = 120
    buffer = io.BytesIO()
    book.save(buffer)
    _repack(buffer, path)


def _repack(buffer: io.BytesIO, path: Path) -> None:
    """Write a workbook without the time of day, so that the same sheet has the same bytes."""
    with zipfile.ZipFile(buffer) as made, zipfile.ZipFile(path, "w") as kept:
        for name in made.namelist():
            content = made.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2000-01-01T00:00:00Z", content)
            entry = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
            kept.writestr(entry, content, zipfile.ZIP_DEFLATED)


def read(path: Path, axes: list[str]) -> Rows:
    """Return the rows of a filled sheet: (line or row, {column: text}), empty lines left out.

    Raises:
        InputError: another kind of file, a header that is not a sheet's, formula cells.
    """
    readers = {".csv": _read_csv, ".xlsx": _read_xlsx, ".json": _read_json}
    if path.suffix.lower() not in readers:
        found = f"a file '{path.suffix}'"
        raise InputError(found, "a filled .csv, .xlsx or saved .json", "save it so", str(path))
    if not path.is_file():
        raise InputError("no such file", "a filled sheet", "check the path", str(path))
    try:
        found_rows = list(readers[path.suffix.lower()](path, axes))
    except (OSError, zipfile.BadZipFile, KeyError, csv.Error, UnicodeDecodeError) as error:
        told = f"a file that cannot be read ({type(error).__name__})"
        raise InputError(told, "UTF-8 CSV, XLSX or JSON", "save it again", str(path)) from None
    return [row for row in found_rows if any(str(v).strip() for v in row[1].values())]


def _header(names: list[str], expected: list[str], where: str) -> None:
    """Refuse a header that was edited; its order is free."""
    for number, name in enumerate(names, start=1):
        if name not in expected or names.index(name) != number - 1:
            known = f"each of {', '.join(expected)} once, in any order"
            raise InputError(f"the header of column {number} was edited", known, "restore", where)
    if missing := [name for name in expected if name not in names]:
        raise InputError(f"no column {', '.join(missing)}", "all columns", "restore it", where)


def _read_csv(path: Path, axes: list[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    expected = ["sheet", "item", "answer", *READ, *axes]
    text = path.read_bytes().decode("utf-8-sig")
    head = text.split("\n", 1)[0]
    mark = max(",;\t", key=head.count)  # a header's names hold none of them
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    names = [name.strip() for name in next(reader, [])]
    _header(names, expected, f"{path}:1")
    line = reader.line_num + 1
    for cells in reader:
        if cells and len(cells) != len(names):
            told = f"{len(cells)} cells"
            raise InputError(told, f"{len(names)} as in the header", "mend it", f"{path}:{line}")
        yield line, dict(zip(names, cells, strict=False))
        line = reader.line_num + 1


def _read_xlsx(path: Path, axes: list[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    from openpyxl import load_workbook

    with zipfile.ZipFile(path) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > LARGEST:
            raise InputError("a file too large", "a rating sheet", "save it again", str(path))
    book = load_workbook(path, data_only=False)
    if "ratings" not in book.sheetnames:
        raise InputError("no page 'ratings'", "the page of the sheet", "restore it", str(path))
    expected = ["sheet", "item", "answer", *READ, *axes]
    rows = book["ratings"].iter_rows()
    first = [str(c.value or "").strip() for c in next(rows, ())]
    while first and not first[-1]:
        first.pop()  # a spreadsheet counts columns that were only looked at
    _header(first, expected, f"{path}:1")
    for number, cells in enumerate(rows, start=2):
        for name, cell in zip(first, cells, strict=False):
            if cell.data_type == "f":
                found = f"a formula in column '{name}'"
                raise InputError(found, "a chosen word", "type the word", f"{path}:{number}")
        values = ["" if c.value is None else str(c.value) for c in cells]
        yield number, dict(zip(first, values, strict=False))


def _read_json(path: Path, axes: list[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    rows = read_json(path)
    expected = ["sheet", "item", "answer", *axes]
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError("other JSON", "what the form saved", "save it again", str(path))
    for line, row in enumerate(rows, start=2):  # the form writes a row a line, after the bracket
        _header(list(row), expected, f"{path}:{line}")
        if not all(isinstance(value, str) for value in row.values()):
            raise InputError("a value that is no text", "text", "save again", f"{path}:{line}")
        yield line, row
