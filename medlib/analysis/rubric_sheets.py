"""A rubric from a file; its criteria to a person, blinded; a person's verdicts beside a judge's."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.analysis import review, review_import, rubric
from medlib.corpus import json_rows
from medlib.corpus.splits import draw
from medlib.files import InputError, read_json, sha256_text

MET = {"met": review.Axis("Does the answer meet the criterion below it?", review.YES, False)}
VERDICTS, KEY = "verdicts.json", "key.json"
Items = list[dict[str, Any]]


def read_rubric(path: Path, questions: dict[str, str]) -> Items:
    """Return the items that `rubric.judge_all` takes, by id.

    Args:
        path: JSON lines of item_id, criterion and points (below 0 for what must not be said).
        questions: {item id: question} of what was asked.

    Raises:
        InputError: the line of what is missing, of another type, or of an item that was not asked.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for row in json_rows.jsonl(path):
        if row.fault:
            raise row.fault
        item = row.field("item_id")
        if item not in questions:
            do, where = "take an id from records.parquet", f"{path}:{row.line}"
            raise InputError("an item that was not asked", "an item of the task", do, where)
        one = {"criterion": row.field("criterion"), "points": row.field("points", (int, float))}
        found.setdefault(item, []).append(one)
    return [{"item_id": i, "question": questions[i], "criteria": found[i]} for i in sorted(found)]


def sheet(
    items: Items, answers: dict[str, dict[str, str]], *, seed: int
) -> tuple[dict[str, list[dict[str, str]]], dict[str, Any]]:
    """Return ({sheet id: its rows}, key) as review.sheets: a row an answer and criterion, mixed.

    Neither the model nor the judge's verdict is on it.
    """
    pairs: list[tuple[dict[str, str], dict[str, str]]] = []
    for item in items:
        order = sorted(answers, key=lambda model: draw(seed, item["item_id"], model))
        for letter, model in zip("ABCDE", order, strict=False):
            for number, one in enumerate(item["criteria"]):
                text = f"{answers[model][item['item_id']]}\n\nCriterion: {one['criterion']}"
                place = {"item": f"{item['item_id']}:{number}", "answer": letter}
                row = place | {"question": item["question"], "text": text}
                hidden = {"model": model, "specialty": "", "sha256": review.fingerprint(row)}
                pairs.append((row, place | hidden))
    pairs.sort(key=lambda pair: draw(seed, pair[0]["item"], pair[0]["answer"]))
    key = [hidden for _, hidden in pairs]
    name = sha256_text(json.dumps([seed, key]))[:12]
    given = {"models": [*answers], "axes": {"met": list(review.YES)},
             "sheets": {name: {"rater": "rater-1", "rows": key}}}  # fmt: skip
    return {name: [{"sheet": name} | row for row, _ in pairs]}, given


def read(folder: Path | None, filled: Iterable[Path]) -> dict[str, Any]:
    """Return the judge and its verdicts, each with that of the person who filled the sheet.

    Raises:
        InputError: as read_json and review_import.import_sheets.
    """
    if folder is None:
        return {"judge": "", "verdicts": []}
    kept = read_json(folder / VERDICTS)
    ratings = review_import.import_sheets(list(filled), read_json(folder / KEY))
    person = {(r["model"], r["item_id"]): r["value"] == 0 for r in ratings}
    for row in kept["verdicts"]:
        place = row["model"], f"{row['item_id']}:{row['criterion']}"
        row["person"] = None if row["control"] else person.get(place)
    return dict(kept)


def shown(kept: dict[str, Any], *, seed: int) -> dict[str, Any]:
    """Return rubric.findings of what `read` returned; `told` says why, if nothing may be shown."""
    rows = kept["verdicts"]
    found = {"judge": kept["judge"], "verdicts": len(rows),
             "unscored": sum(row["met"] is None for row in rows)}  # fmt: skip
    if not rows:
        return found | {"told": "no verdicts of a judge: nothing to show"}
    human = {
        (row["model"], row["item_id"], row["criterion"]): row["person"]
        for row in rows
        if row["person"] is not None
    }
    judged = pd.DataFrame(rows)[rubric.COLUMNS].astype({"met": object})
    try:
        return found | {"told": ""} | rubric.findings(judged, human, seed=seed)
    except InputError as error:
        return found | {"told": f"not shown: {error}"}
