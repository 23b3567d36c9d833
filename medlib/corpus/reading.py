"""Take the records of a file: an unusable row is refused, or set aside with its reason."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib import records
from medlib.corpus.layouts import Layout, files_of
from medlib.corpus.readers import Row
from medlib.files import InputError, track

BAD = ("refuse", "set_aside")
LARGE = 20 * 2**20  # bytes; reading less takes no longer than 3 seconds


def ledger_row(record: dict[str, Any], step: str, reason: str) -> dict[str, Any]:
    """Return the ledger's line for a record that is left out."""
    place = record["provenance"]
    return {
        "id": record["id"],
        "source": record["source"],
        "step": step,
        "reason": reason,
        "file": place["file"],
        "line": place["line"],
    }


def take_files(
    located: list[tuple[Path, Layout]], name: str, on_bad: str
) -> tuple[list[dict], list[dict]]:
    """Return (records, ledger rows) of a source's files, in the order of files and rows.

    Args:
        located: files, or folders of them, with their layouts.
        name: the source as records and ledger name it.
        on_bad: "refuse" stops at the first bad row or damaged file; "set_aside" keeps a bad row,
            and a file that is damaged as a whole where another is not, as a line of the ledger.

    Raises:
        InputError: as `on_bad` says, or files without a single usable record.
    """
    if on_bad not in BAD:
        raise InputError(f"bad_rows '{on_bad}'", " or ".join(BAD), "choose one of them")
    kept: list[dict[str, Any]] = []
    aside: list[dict[str, Any]] = []
    damage: list[InputError] = []
    found = [(path, layout) for top, layout in located for path in files_of(top, layout)]
    many = len(found) > 99  # a bar for a few would only flicker
    for path, layout in track(found, f"read {name}") if many else found:
        try:
            good, bad = _take(path, layout, name, on_bad)
        except InputError as error:
            if on_bad == "refuse":
                raise
            damage.append(error)
            good, bad = [], [_unread(Row(path, 0), name, "damaged_file")]
        kept += good
        aside += bad
    if kept:
        return kept, aside
    raise damage[0] if damage else _nothing(located[0][0], aside)


def _nothing(path: Path, aside: list[dict]) -> InputError:
    reasons = ", ".join(sorted({row["reason"] for row in aside}))
    found = f"no usable records, {len(aside)} set aside ({reasons})" if aside else "no records"
    return InputError(found, "at least one", "fetch or mend the data", str(path))


def _take(path: Path, layout: Layout, name: str, on_bad: str) -> tuple[list[dict], list[dict]]:
    good: list[dict[str, Any]] = []
    bad: list[dict[str, Any]] = []
    for row in _tracked(path, layout.rows(path)):
        try:
            if row.fault:
                raise row.fault
            record = layout.parse(row)
        except InputError as error:
            if on_bad == "refuse":
                raise
            bad.append(_unread(row, name, getattr(error, "reason", "bad_row")))
            continue
        if record is None:
            continue
        reason = records.fault(record)
        if reason is None:
            good.append(record)
        elif on_bad == "refuse":
            raise _unusable(row, reason)
        else:
            bad.append(ledger_row(record, "read", reason))
    return good, bad


def _tracked(path: Path, rows: Iterator[Row]) -> Iterator[Row]:
    """Yield the rows; those of a large text with progress, counted in physical lines."""
    quick = path.suffix.lower() == ".parquet" or not path.is_file()
    if quick or path.stat().st_size < LARGE:
        yield from rows
        return

    def steps() -> Iterator[Row | None]:
        line = 0
        for row in rows:
            yield from itertools.repeat(None, row.line - line - 1)
            line = row.line
            yield row

    with path.open("rb") as file:
        total = sum(block.count(b"\n") for block in iter(lambda: file.read(2**20), b""))
    yield from (row for row in track(steps(), f"read {path.name}", total=total) if row)


def _unread(row: Row, name: str, reason: str) -> dict[str, Any]:
    """Return the ledger's line for a row of which no record was made."""
    place = row.place()
    key = f"{place['file']}:{row.line}"
    record = {"id": records.make_id(name, key), "source": name, "provenance": place}
    return ledger_row(record, "read", reason)


def _unusable(row: Row, reason: str) -> InputError:
    found = f"an item with {reason.replace('_', ' ')}"
    return row.bad(reason, found, "a question with its answer")
