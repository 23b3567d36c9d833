"""Recipes: which notebooks, with which parameters; checked whole before a kernel starts."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from medlib.files import ROOT, InputError, nearest
from medlib.runs import parameters

RECIPES = ROOT / "papermill_runs" / "recipes"
KEYS = ("name", "description", "shared", "notebooks")


@dataclass(frozen=True)
class Recipe:
    """A checked recipe: {notebook: its parameters}, in the order to run."""

    name: str
    description: str
    stages: dict[str, dict[str, Any]] = field(default_factory=dict)


def load(path: str | Path, *, settings: list[str] = [], name: str = "") -> Recipe:  # noqa: B006
    """Read and check a recipe, with `--set` values laid over it.

    Args:
        settings: texts "name=value" or "NN.name=value".
        name: of the run, in place of the recipe's.

    Raises:
        InputError: a missing or malformed file, an unknown key, notebook or parameter (the nearest
            name is given), a wrong type, a bad choice, or an unsafe run name.
    """
    path = find(path)
    raw = _read(path)
    unknown = sorted(map(str, set(raw) - set(KEYS)))
    if unknown:
        raise InputError(
            f"key '{unknown[0]}'", "a recipe key", nearest(unknown[0], KEYS), str(path)
        )
    sections = raw.get("notebooks")
    if not isinstance(sections, dict) or not sections:
        raise InputError(
            "no notebooks", "notebooks: {name: {parameter: value}}", "add it", str(path)
        )
    notebooks = _sections(sections, path)
    schema = {p.stem: parameters.declared(p) for p in notebooks}
    stages = {
        p.stem: {
            key: _parameter(schema[p.stem], key, f"{path} {p.stem}").check(
                value, f"{path} {p.stem}"
            )
            for key, value in values.items()
        }
        for p, values in notebooks.items()
    }
    shared = _mapping(raw.get("shared"), f"{path} shared")
    for key, value in shared.items():
        _spread(schema, stages, key, value, f"{path} shared", overwrite=False)
    for text in settings:
        _set(schema, stages, text)
    run = check_name(name or str(raw.get("name") or path.stem))
    for stage, known in schema.items():
        if "run" in known:
            stages[stage]["run"] = run
    return Recipe(run, str(raw.get("description") or ""), stages)


def find(path: str | Path) -> Path:
    """Return a recipe's path; a bare name is looked for among the committed ones.

    Raises:
        InputError: no such file; the nearest recipe is given.
    """
    known = {p.stem: p for p in sorted(RECIPES.glob("*.yaml"))}
    if str(path) in known:
        return known[str(path)]
    if not Path(path).is_file():
        raise InputError(
            "no such recipe", "a YAML file", nearest(Path(path).stem, known), str(path)
        )
    return Path(path)


def check_name(name: str) -> str:
    """Return a run's name if it is a plain folder name.

    Raises:
        InputError: separators, dots in front, other characters, or over 80 characters.
    """
    plain = name.replace("-", "").replace("_", "").replace(".", "")
    if not plain.isascii() or not plain.isalnum() or name[0] in ".-" or len(name) > 80:
        raise InputError(
            "an unsafe run name", "letters, digits, '-', '_' and '.', at most 80", "choose another"
        )
    reserved = re.fullmatch(r"(con|nul|aux|prn|com\d|lpt\d)(\..*)?|recipes|reports", name.lower())
    if reserved or name.endswith("."):
        raise InputError(f"run name '{name}'", "a name that is not reserved", "choose another")
    return name


def _read(path: Path) -> dict[str, Any]:
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise InputError("broken YAML", "a recipe", "mend it", f"{path}:{line}") from None
    if not isinstance(raw, dict):
        raise InputError("no recipe", "keys " + ", ".join(KEYS), "mend it", str(path))
    return raw


def _sections(raw: dict[Any, Any], path: Path) -> dict[Path, dict[str, Any]]:
    found: dict[Path, dict[str, Any]] = {}
    for key, value in raw.items():
        notebook = parameters.find(str(key))
        if notebook in found:
            raise InputError(f"notebook '{key}' twice", "it once", "join the two", str(path))
        found[notebook] = _mapping(value, f"{path} {notebook.stem}")
    return found


def _mapping(value: Any, where: str) -> dict[str, Any]:
    if value is not None and not isinstance(value, dict):
        raise InputError(f"a {type(value).__name__}", "{parameter: value}", "mend it", where)
    return {str(key): v for key, v in (value or {}).items()}


def _parameter(
    known: dict[str, parameters.Parameter], key: str, where: str
) -> parameters.Parameter:
    if key == "run":
        raise InputError("parameter 'run'", "a run named by name or --name", "remove it", where)
    if key not in known:
        raise InputError(
            f"unknown parameter '{key}'", "a parameter of the notebook", nearest(key, known), where
        )
    return known[key]


def _spread(
    schema: dict[str, dict[str, parameters.Parameter]],
    stages: dict[str, dict[str, Any]],
    key: str,
    value: Any,
    where: str,
    *,
    overwrite: bool,
    as_text: bool = False,
) -> None:
    """Give a value to every notebook that declares the parameter; none is an error."""
    takers = [stage for stage, known in schema.items() if key in known and key != "run"]
    if not takers:
        every = {k: v for known in schema.values() for k, v in known.items() if k != "run"}
        _parameter(every, key, where)
    for stage in takers:
        parameter = schema[stage][key]
        checked = parameter.parse(value, where) if as_text else parameter.check(value, where)
        if overwrite or key not in stages[stage]:
            stages[stage][key] = checked


def _set(
    schema: dict[str, dict[str, parameters.Parameter]], stages: dict[str, dict[str, Any]], text: str
) -> None:
    target, sign, value = text.partition("=")
    if not sign:
        raise InputError(f"--set {target}", "name=value", "add '=' and a value")
    number, dot, key = target.rpartition(".")
    if not dot:
        _spread(schema, stages, key, value, "--set", overwrite=True, as_text=True)
        return
    chosen = [stage for stage in schema if stage in (number, parameters.find(number).stem)]
    if not chosen:
        raise InputError(
            f"notebook '{number}'", "one of the recipe", nearest(number, schema), "--set"
        )
    stages[chosen[0]][key] = _parameter(schema[chosen[0]], key, "--set").parse(value, "--set")
