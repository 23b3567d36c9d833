"""Read the small textbook (data/knowledge): one CSV per specialty, five rows a condition."""

import csv
from dataclasses import dataclass
from pathlib import Path

from medlib.files import ROOT, InputError

KNOWLEDGE = ROOT / "data" / "knowledge"
COLUMNS = [
    "condition", "prevalence", "attribute", "fact", "patient",
    "grade", "source_title", "source_url", "read_on",
]  # fmt: skip
GRADES = ("opened", "general knowledge")
PREVALENCES = ("common", "uncommon", "rare")
NAMES = {
    "presentation": "hallmark presentation",
    "cause": "cause or mechanism",
    "test": "confirming test",
    "treatment": "first-line treatment",
    "danger": "danger sign or complication",
}
ATTRIBUTES = tuple(NAMES)


@dataclass(frozen=True)
class Fact:
    """One row of the textbook."""

    specialty: str
    condition: str
    prevalence: str
    attribute: str
    fact: str
    patient: str
    grade: str


def read_book(folder: Path = KNOWLEDGE) -> list[Fact]:
    """Read every chapter, in the order of their names.

    Raises:
        InputError: a chapter with other columns, an unknown grade, a citation without address or
            date, or a condition whose attributes are not complete; file and line are named.
    """
    chapters = sorted(folder.glob("*.csv"))
    if not chapters:
        raise InputError(
            "no chapters", "one CSV per specialty", "restore data/knowledge", str(folder)
        )
    return [fact for chapter in chapters for fact in _read_chapter(chapter)]


def _read_chapter(path: Path) -> list[Fact]:
    rows = _chapter_rows(path)
    begun: set[str] = set()
    first = rows[0][1]
    for number, (line, row) in enumerate(rows):
        expected = ATTRIBUTES[number % len(ATTRIBUTES)]
        again = False
        if expected == ATTRIBUTES[0]:
            first, again = row, row["condition"] in begun
            begun.add(row["condition"])
        found, wanted = _row_fault(row, first, again, expected)
        if found:
            raise InputError(found, wanted, "mend the row", f"{path}:{line}")
    if len(rows) % len(ATTRIBUTES):
        wanted = f"{len(ATTRIBUTES)} rows for each condition"
        raise InputError("a chapter that ends early", wanted, "mend it", f"{path}:{rows[-1][0]}")
    keys = ("condition", "prevalence", "attribute", "fact", "patient", "grade")
    return [Fact(path.stem, *(row[key] for key in keys)) for _, row in rows]


def _row_fault(
    row: dict[str, str], first: dict[str, str], again: bool, expected: str
) -> tuple[str, str]:
    """Return (what was found, what was expected) of a faulty row, else two empty texts."""
    source = [bool(row[name].strip()) for name in ("source_title", "source_url", "read_on")]
    borne_out = all(source) if row["grade"] == "opened" else not any(source)
    if row["grade"] not in GRADES or not borne_out:
        wanted = "opened with title, address and date, else general knowledge and none of them"
        return "a grade that its source does not bear out", wanted
    about = (row["condition"], row["prevalence"])
    if again or about != (first["condition"], first["prevalence"]):
        return "a row out of its condition", "a condition once, its rows together, one prevalence"
    texts = all(row[name].strip() for name in ("condition", "fact", "patient"))
    if row["attribute"] != expected or row["prevalence"] not in PREVALENCES or not texts:
        wanted = f"attribute {expected}, a prevalence, a fact and a sentence for patients"
        return "an incomplete row", wanted
    return "", ""


def _chapter_rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Return (physical line, row) of each row of a chapter."""
    rows, line = [], 1
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            if reader.fieldnames != COLUMNS:
                raise InputError("other columns", ",".join(COLUMNS), "mend it", f"{path}:1")
            line = reader.line_num + 1
            for row in reader:
                if None in row or None in row.values():
                    wanted = f"{len(COLUMNS)} columns"
                    raise InputError("another width", wanted, "mend the row", f"{path}:{line}")
                rows.append((line, row))
                line = reader.line_num + 1
    except (csv.Error, UnicodeDecodeError) as error:
        found = f"broken CSV ({type(error).__name__})"
        raise InputError(found, "CSV in UTF-8", "mend the row", f"{path}:{line}") from None
    if not rows:
        raise InputError("no rows", "5 a condition", "restore the chapter", f"{path}:1")
    return rows
