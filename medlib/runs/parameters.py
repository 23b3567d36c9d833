"""Read a notebook's parameter cell: it is the schema of what a recipe may set.

papermill reads the cell with regular expressions and only warns of an unknown name; here the cell
is parsed, and an unknown name, a wrong type or a bad choice is refused before a kernel starts.
"""

import ast
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from medlib.files import ROOT, InputError, nearest, read_json

NOTEBOOKS = ROOT / "notebooks"
TYPES: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "list[str]": list[str],
    "list[int]": list[int],
    "dict[str, str]": dict[str, str],
    "dict[str, int]": dict[str, int],
    "dict[str, float]": dict[str, float],
    "dict[str, dict]": dict[str, dict[str, Any]],
    "dict[str, list]": dict[str, list[str]],
}
EXPONENT = re.compile(r"[-+]?\d+[eE][-+]?\d+")


@dataclass(frozen=True)
class Parameter:
    """One line of a parameter cell: name, type, default, help, and the choices its help lists."""

    name: str
    type: str
    default: Any
    help: str

    @property
    def choices(self) -> list[str]:
        """Return the words after "one of" in the help, or nothing."""
        found = re.search(r"one of ([\w, +-]+)", self.help)
        return [word.strip() for word in found[1].split(",")] if found else []

    def check(self, value: Any, where: str) -> Any:
        """Return the value if it fits.

        Raises:
            InputError: another type, or not one of the choices.
        """
        if self.type == "float" and isinstance(value, str) and EXPONENT.fullmatch(value):
            value = float(value)  # YAML reads 1e-3, without a point, as a text
        try:
            value = TypeAdapter(TYPES[self.type]).validate_python(value, strict=True)
        except ValidationError:
            raise InputError(
                f"{self.name} is {type(value).__name__} {value!r}"[:120], self.type,
                f"give a {self.type}, as {self.default!r}", where,
            ) from None  # fmt: skip
        if isinstance(value, float) and not math.isfinite(value):
            raise InputError(f"{self.name} is {value}", "a finite number", "give one", where)
        if self.choices and value not in self.choices:
            raise InputError(
                f"{self.name} '{value}'", f"one of {self.choices}",
                nearest(str(value), self.choices), where,
            )  # fmt: skip
        return value

    def parse(self, text: str, where: str) -> Any:
        """Return the value of a command-line text; a string parameter takes it as it stands."""
        if self.type == "str":
            return self.check(text, where)
        try:
            value = yaml.safe_load(text)
        except (yaml.YAMLError, ValueError, RecursionError):  # as a date of month 13
            raise InputError(f"{self.name} cannot be read", self.type, "mend it", where) from None
        return self.check(value, where)


def names() -> list[str]:
    """Return the names of all notebooks, in order."""
    return sorted(path.stem for path in NOTEBOOKS.glob("[0-9][0-9]_*.ipynb"))


def find(name: str) -> Path:
    """Return a notebook's path by name or number.

    Raises:
        InputError: no such notebook; the nearest name is given.
    """
    found = [n for n in names() if n == name or n.split("_")[0] == name]
    if not found:
        raise InputError(f"notebook '{name}'", "a notebook of notebooks/", nearest(name, names()))
    return NOTEBOOKS / f"{found[0]}.ipynb"


def cells(path: Path) -> list[dict[str, Any]]:
    """Return a notebook's cells, each source as one text."""
    return [cell | {"source": "".join(cell["source"])} for cell in read_json(path)["cells"]]


def declared(path: Path) -> dict[str, Parameter]:
    """Return the parameters that a notebook declares.

    Raises:
        InputError: no parameter cell, or a line that is not "name: type = default  # help".
    """
    tagged = [c for c in cells(path) if "parameters" in c["metadata"].get("tags", [])]
    if len(tagged) != 1:
        raise InputError(f"{len(tagged)} parameter cells", "one", "tag one cell", str(path))
    source = tagged[0]["source"]
    lines = source.splitlines()
    found = {}
    for node in ast.parse(source).body:
        if (
            not isinstance(node, ast.AnnAssign)
            or not isinstance(node.target, ast.Name)
            or not node.value
        ):
            raise InputError("a line of another form", "name: type = default  # help",
                             "mend the parameter cell", f"{path}:{node.lineno}")  # fmt: skip
        kind = ast.unparse(node.annotation)
        if kind not in TYPES:
            raise InputError(
                f"type {kind}", f"one of {list(TYPES)}", "mend it", f"{path}:{node.lineno}"
            )
        line = lines[node.lineno - 1]
        text = line.rpartition("# ")[2].strip() if "# " in line else ""
        name = node.target.id
        found[name] = Parameter(name, kind, ast.literal_eval(node.value), text)
    return found
