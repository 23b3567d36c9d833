"""Reference tables of data/references, read once, with the grade of every row shown."""

import csv
import re
from functools import lru_cache

from medlib.files import ROOT, InputError

GENERAL = "general knowledge"
GRADES = ("opened", GENERAL)
LEVELS = {"low": 1, "moderate": 2, "high": 3, "critical": 4}
Row = dict[str, str]
PART = re.compile(r"\{([a-z_]+)\}")  # a group of words that several patterns share


@lru_cache(maxsize=16)
def read_reference(name: str) -> tuple[Row, ...]:
    """Return the rows of data/references/<name>.csv.

    Raises:
        InputError: when the table is missing, or a row carries no known grade.
    """
    path = ROOT / "data" / "references" / f"{name}.csv"
    if not path.is_file():
        raise InputError("no such table", "a reference table", "restore it from git", path.name)
    with path.open(encoding="utf-8", newline="") as file:
        rows = tuple(csv.DictReader(file))
    for number, row in enumerate(rows, 2):
        sourced = bool(row.get("source_title") and row.get("source_url") and row.get("read_on"))
        if row.get("grade") not in GRADES or (row["grade"] == "opened") != sourced:
            raise InputError(
                "a row whose grade and source disagree",
                "opened with a source, or general knowledge without",
                "mend the row",
                f"{path.name} line {number}",
            )
    return rows


@lru_cache(maxsize=128)
def phrase(name: str, **parts: str) -> re.Pattern[str]:
    """Return one pattern of all rows of a name of phrases.csv.

    Raises:
        KeyError: no row has that name.
    """
    return re.compile(part(name, **parts))


def part(name: str, **parts: str) -> str:
    """Return the same as a group for longer patterns; "{name}" in a row is given or another's."""
    whole = "|".join(row["pattern"] for row in phrases()[name])
    return f"(?:{PART.sub(lambda m: parts.get(m[1]) or part(m[1], **parts), whole)})"


@lru_cache(maxsize=1)
def phrases() -> dict[str, list[Row]]:
    """Return the rows of phrases.csv by their name."""
    found: dict[str, list[Row]] = {}
    for row in read_reference("phrases"):
        found.setdefault(row["name"], []).append(row)
    return found


def source_label(row: Row) -> str:
    """Return the source to show with a finding: title and date, or "general knowledge"."""
    if row["grade"] == "opened":
        return f"{row['source_title']} (opened {row['read_on']})"
    return GENERAL


def listed(cell: str) -> list[str]:
    """Return the parts of a cell whose entries are separated by semicolons."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def lowered(text: str) -> str:
    """Return the text in lower case, each character in its old place, quotes made plain."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return small.replace("\u2019", "'").replace("\u2018", "'").replace("\u00a0", " ")
