"""A row of a data file: where it stands, what it holds, what is wrong with it.

One bad row never costs the others: it is passed on with its fault, and the caller decides. The
content of a record is never quoted.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from medlib.corpus import plaintext
from medlib.files import InputError

FAULTS = {
    "duplicate_key": ("a key that stands twice in an object", "each key once"),
    "number_not_finite": ("NaN, Infinity or a number too large", "finite numbers"),
    "not_an_object": ("a value", "an object"),
    "line_too_long": ("a line too long", f"at most {plaintext.LONGEST:,} characters"),
}


class BadRow(InputError):
    """A row that cannot be read; `reason` is its word in the ledger."""

    def __init__(self, reason: str, found: str, expected: str, where: str) -> None:
        super().__init__(found, expected, "mend the row, or set bad_rows to set_aside", where)
        self.reason = reason


@dataclass(frozen=True)
class Row:
    """A row of a file: its physical line (Parquet: its number), key if any, value or fault."""

    path: Path
    line: int
    key: str = ""
    value: Any = None  # an object as a dictionary; an element of XML
    fault: InputError | None = None

    def bad(self, reason: str, found: str, expected: str) -> BadRow:
        """Return the refusal of this row, to be raised; `reason` is a slug for the ledger."""
        return BadRow(reason, found, expected, f"{self.path}:{self.line}")

    def field(self, name: str, types: Any = str) -> Any:
        """Return a field's value.

        Raises:
            BadRow: missing or of another type; file, line and field are named.
        """
        value = self.value.get(name)
        kinds = types if isinstance(types, tuple) else (types,)
        wanted = " or ".join(kind.__name__ for kind in kinds)
        if name not in self.value:
            raise self.bad("missing_field", f"no field '{name}'", wanted)
        if not isinstance(value, types) or isinstance(value, bool):
            found = f"a {type(value).__name__} as field '{name}'"
            raise self.bad("wrong_type", found, wanted)
        return value

    def optional(self, name: str) -> str:
        """Return a text or number as text, "" where there is none; raises as `field`."""
        value = self.value.get(name)
        missing = value is None or value != value  # tables write a missing text as NaN
        return "" if missing else str(self.field(name, (str, int, float)))

    def texts(self, name: str) -> list[str]:
        """Return a list field whose members are texts or numbers; raises as `field`."""
        members = self.field(name, list)
        for number, member in enumerate(members):
            if isinstance(member, bool) or not isinstance(member, str | int | float):
                found = f"a {type(member).__name__} as member {number} of field '{name}'"
                raise self.bad("wrong_type", found, "text")
        return [str(member) for member in members]

    def place(self) -> dict[str, Any]:
        """Return where the row stands, as a record's provenance."""
        return {"file": f"{self.path.parent.name}/{self.path.name}", "line": self.line}


def faulty(row: Row, reasons: list[str]) -> Row:
    """Return the row with its first fault by name, or as it is where there is none."""
    return replace(row, fault=row.bad(reasons[0], *FAULTS[reasons[0]])) if reasons else row


def broken(row: Row, what: str, kind: str = "JSON") -> BadRow:
    """Return the refusal of a row whose form is broken."""
    return row.bad(f"broken_{kind.lower()}", f"broken {kind} ({what})", f"complete {kind}")


def damaged(row: Row, what: str, kind: str = "JSON") -> InputError:
    """Return the refusal of a file that cannot be read on from this row."""
    do, where = "fetch or write the file again", f"{row.path}:{row.line}"
    return InputError(f"broken {kind} ({what})", f"complete {kind}", do, where)


def no_rows(path: Path) -> InputError:
    """Return the refusal of a well-formed file without rows."""
    return InputError("no items", "at least one", "fill or remove the file", f"{path}:1")
