"""From filled sheets to ratings: nothing is guessed, what is wrong is named by file and row."""

from collections import Counter
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.analysis import review_files
from medlib.analysis.review import PLACE, fingerprint
from medlib.files import InputError

Key = dict[str, Any]


def import_sheets(paths: list[Path], key: Key) -> list[dict[str, Any]]:
    """Return the rows of ratings.parquet: one for each cell that was filled.

    Half-filled rows are kept as far as they go; `unrated` lists the rest.

    Args:
        key: as review.sheets made it.

    Raises:
        InputError: the file, row and column of an unknown sheet, item or answer, of another text
            than was given out, of a value outside its scale, of what was rated twice, or of mixed
            sheets; places of which none is the first.
    """
    ratings: list[dict[str, Any]] = []
    seen: dict[tuple[str, ...], str] = {}
    for path in paths:
        rows = review_files.read(path, list(key["axes"]))
        for rating, where in _ratings_of(path, rows, key):
            place = tuple(rating[n] for n in ("sheet", "item_id", "model", "axis"))
            if place in seen:
                told = f"column '{rating['axis']}' was rated already at {seen[place]}"
                raise InputError(told, "one rating of a rater", "leave one out", where)
            seen[place] = where
            ratings.append(rating)
    return sorted(ratings, key=lambda r: [r[n] for n in ("rater", "item_id", "model", "axis")])


def _ratings_of(path: Path, rows: review_files.Rows, key: Key) -> list[tuple[dict[str, Any], str]]:
    found: list[tuple[dict[str, Any], str]] = []
    lines: dict[tuple[str, str], int] = {}
    first = rows[0][1]["sheet"].strip() if rows else ""
    for line, row in rows:
        where = f"{path}:{line}"
        hidden, rater = _hidden(row, key, first, where)
        place = hidden["item"], hidden["answer"]
        if place in lines:
            told = f"column 'item': this answer stands in row {lines[place]} too"
            raise InputError(told, "each answer once", "remove one of the rows", where)
        lines[place] = line
        names = {"sheet": first, "rater": rater, "item_id": hidden["item"],
                 "specialty": hidden["specialty"], "model": hidden["model"]}  # fmt: skip
        for axis, choices in key["axes"].items():
            if (value := _value(row[axis], axis, choices, where)) is not None:
                found.append((names | {"axis": axis, "value": value}, where))
    _refuse_no_first(found, key)
    return found


def _hidden(row: dict[str, Any], key: Key, first: str, where: str) -> tuple[dict[str, Any], str]:
    """Return what the key tells of a row, and its rater."""
    name = row["sheet"].strip()
    if name not in key["sheets"]:
        raise InputError(
            "column 'sheet': an unknown sheet", "a sheet of this run's key",
            "give the sheets that this run wrote", where,
        )  # fmt: skip
    if name != first:
        raise InputError("column 'sheet': rows of two sheets", "one", "keep them apart", where)
    hidden = key["sheets"][name]["rows"]
    for column, what in (("item", "item"), ("answer", "letter")):
        hidden = [h for h in hidden if h[column] == row[column].strip()]
        if not hidden:
            told = f"column '{column}': an unknown {what}"
            raise InputError(told, "one of the sheet", "restore it", where)
    if "text" in row and fingerprint(row) != hidden[0]["sha256"]:
        raise InputError(
            "columns 'question', 'text': another text than was given out", "the sheet's own",
            "restore them; a sorted column must take the others with it", where,
        )  # fmt: skip
    return hidden[0], key["sheets"][name]["rater"]


def _value(cell: str, axis: str, choices: list[str], where: str) -> int | None:
    said = cell.strip().casefold()
    if not said:
        return None
    if said.startswith("="):
        raise InputError(f"column '{axis}': a formula", "a chosen word", "type the word", where)
    if said not in choices:
        told = f"column '{axis}': a value outside its scale"
        raise InputError(told, " | ".join(choices), "choose one of them", where)
    return choices.index(said)


def _refuse_no_first(found: list[tuple[dict[str, Any], str]], key: Key) -> None:
    """Refuse an item whose answers all have places and none the first."""
    places: dict[str, list[tuple[int, str]]] = {}
    for rating, where in found:
        if rating["axis"] == PLACE:
            places.setdefault(rating["item_id"], []).append((rating["value"], where))
    for given in places.values():
        if len(given) == len(key["models"]) and min(given)[0] > 0:
            told = f"column '{PLACE}': no answer to this question has place 1"
            raise InputError(told, "1 for the best", "give it", given[-1][1])


def unrated(ratings: pd.DataFrame, key: Key) -> dict[str, Any]:
    """Return how much of each sheet was filled, and every row that was left half filled.

    Returns:
        {"sheets": a row a sheet with its counts, "half_filled": [rater, item_id, model, missing]}.
    """
    given = Counter(zip(ratings["sheet"], ratings["item_id"], ratings["model"], strict=True))
    filled = set(
        zip(ratings["sheet"], ratings["item_id"], ratings["model"], ratings["axis"], strict=True)
    )
    sheets, half = [], []
    for name, sheet in key["sheets"].items():
        counts = Counter()  # type: Counter[str]
        for row in sheet["rows"]:
            place = name, row["item"], row["model"]
            missing = [axis for axis in key["axes"] if (*place, axis) not in filled]
            state = "full" if not missing else "half" if given[place] else "empty"
            counts[state] += 1
            if state == "half":
                half.append({"rater": sheet["rater"], "item_id": row["item"],
                             "model": row["model"], "missing": missing})  # fmt: skip
        told = {state: counts[state] for state in ("full", "half", "empty")}
        sheets.append({"rater": sheet["rater"], "answers": len(sheet["rows"])} | told)
    return {"sheets": sheets, "half_filled": half}
