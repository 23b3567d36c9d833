"""Recompute every number of a run from its stored predictions and check every hash."""

import io
import math
from pathlib import Path
from typing import Any

import pandas as pd

from medlib import records
from medlib.benchmark import scores as scoring
from medlib.files import InputError, read_json
from medlib.records import SCORE_KEYS
from medlib.runs import compare, manifest
from medlib.runs.stored import (
    COMPARISON,
    CORPUS,
    ERRORS,
    EVALUATION,
    PROGRESSIVE,
    REVIEW,
    SAFETY,
    passages,
    references,
    run_folder,
)


def verify(name: str) -> tuple[list[str], int]:
    """Return (differences found, numbers recomputed) of a run.

    Raises:
        InputError: no such run, or a file that cannot be read at all.
    """
    folder = run_folder(name)
    differences = _check_hashes(folder)
    count = 0
    if (folder / PROGRESSIVE / "stage.json").exists():
        expected = _progressive(folder)
        differences += _compare_json(f"{PROGRESSIVE}/findings.json", folder, expected)
        count += _numbers(expected)
        if not (folder / EVALUATION / "stage.json").exists():
            return differences, count
    stored = read_json(folder / EVALUATION / "scores.json")
    predictions = records.read(folder / EVALUATION / "predictions.parquet", records.PREDICTIONS)
    known = references(folder)
    seed = int(read_json(folder / EVALUATION / "stage.json")["params"]["seed"])
    touched = read_json(folder / CORPUS / "contamination.json").get("touched", {})
    fresh = scoring.compute(predictions, known, seed=seed, touched=touched)
    differences += compare_scores(stored, fresh)
    count += sum(isinstance(value, int | float) for row in fresh for value in row.values())
    for file, table in scoring.tables(fresh).items():
        differences += _compare_csv(folder / EVALUATION / file, table)
        count += int(table.select_dtypes("number").size)
    if (folder / ERRORS / "stage.json").exists():
        found, made = _check_errors(folder, predictions, known, fresh, touched)
        differences += found
        count += _numbers(made)
        for file, expected in _doubts(folder, predictions, known).items():
            differences += _compare_json(f"{ERRORS}/{file}", folder, expected)
            count += _numbers(expected)
    if (folder / SAFETY / "stage.json").exists():
        from medlib.analysis import harm

        margin = read_json(folder / SAFETY / "stage.json")["params"]["margin"]
        flags, expected = harm.audit(predictions, known, seed=seed, margin=margin)
        differences += _compare_json(f"{SAFETY}/safety.json", folder, expected)
        stored_flags = records.read_rows(folder / SAFETY / "flags.parquet", records.FLAGS)
        if stored_flags != records.table(flags, records.FLAGS).to_pylist():
            differences.append(f"{SAFETY}/flags.parquet: other flags than recomputed")
        count += _numbers(expected)
    if (folder / REVIEW / "stage.json").exists():
        for file, expected in _review(folder, predictions, known).items():
            differences += _compare_json(f"{REVIEW}/{file}", folder, expected)
            count += _numbers(expected)
    if (folder / COMPARISON / "stage.json").exists():
        try:
            expected = compare.findings(read_json(folder / COMPARISON / "stage.json")["params"])
        except InputError as error:  # as a changed prediction, or another run that is gone
            return [*differences, f"{COMPARISON}/comparison.json: not recomputed: {error}"], count
        differences += _compare_json(f"{COMPARISON}/comparison.json", folder, expected)
        count += _numbers(expected)
    return differences, count


def _check_errors(
    folder: Path,
    predictions: pd.DataFrame,
    known: dict[str, Any],
    scores: list[dict[str, Any]],
    touched: dict[str, Any],
) -> tuple[list[str], list[dict[str, Any]]]:
    """Return (differences, what was recomputed) of notebook 04."""
    from medlib.analysis import (
        chains,
        entities,
        errors,
        fairness,
        grounding,
        robustness,
        specialties,
    )
    from medlib.corpus import sources, splits
    from medlib.runs import others

    params = read_json(folder / ERRORS / "stage.json")["params"]
    parts = {p: splits.read(folder / CORPUS / splits.FOLDERS[p]) for p in ("train", "eval", "pool")}
    judged = errors.classify(predictions, known)
    tried = others.tried(params.get("remedies", {}), {})
    seed, train = int(params["seed"]), parts["train"]
    expected = errors.findings(
        judged, predictions, known, training=train, touched=touched, tried=tried
    ) | {
        "robustness": robustness.findings(predictions, known, seed=seed),
        "fairness": fairness.findings(predictions, known, train, seed=seed),
        "entities": entities.findings(predictions, known, seed=seed),
        "chains": chains.findings(predictions, known, seed=seed),
        "grounding": grounding.findings(predictions, passages(folder), known, seed=seed),
    }
    table = scoring.tables(scores)["specialty_performance.csv"]
    advice = specialties.advice(
        judged,
        known,
        scores,
        table,
        sources.shares(parts),
        task=params["task"],
        seed=seed,
    )
    found = _compare_json(f"{ERRORS}/findings.json", folder, expected)
    found += _compare_json(f"{ERRORS}/training_recommendations.json", folder, advice)
    stored = records.read_rows(folder / ERRORS / "errors.parquet", records.ERRORS)
    if stored != records.table(judged, records.ERRORS).to_pylist():
        found.append(f"{ERRORS}/errors.parquet: other kinds than recomputed")
    return found, [expected, advice]


def _review(folder: Path, predictions: pd.DataFrame, known: dict[str, Any]) -> dict[str, Any]:
    """Return {file: findings} of 10 from ratings, key, predictions and verdicts by a rubric."""
    from medlib.analysis import review_findings, rubric

    given = read_json(folder / REVIEW / "stage.json")["params"]
    ratings = records.read(folder / REVIEW / "ratings.parquet", records.RATINGS)
    asked = {name: given[name] for name in ("task", "protocol", "seed")}
    key = read_json(folder / REVIEW / "key.json")
    found = {"findings.json": review_findings.findings(ratings, key, predictions, known, **asked)}
    if (folder / REVIEW / "rubric_verdicts.json").exists():
        verdicts = read_json(folder / REVIEW / "rubric_verdicts.json")
        found["rubric.json"] = rubric.shown(verdicts, seed=given["seed"])
    return found


def _progressive(folder: Path) -> dict[str, Any]:
    """Return the findings of 06 from its predictions, and the halves and groups from the parts."""
    from medlib.analysis import progressive, transfer
    from medlib.benchmark import tasks
    from medlib.corpus import folds, splits

    given = read_json(folder / PROGRESSIVE / "stage.json")["params"]
    predictions = records.read(folder / PROGRESSIVE / "predictions.parquet", records.PREDICTIONS)
    parts = {p: splits.read(folder / CORPUS / name) for p, name in splits.FOLDERS.items()}
    known = {r["id"]: r for rows in parts.values() for r in rows}
    asked = tasks.items(given["task"], [r for r in parts.pop("holdout") if r["options"]])
    _, report = folds.halve_holdout(asked, seed=given["seed"])
    untrained = [r for r in parts["eval"] + parts["pool"] if r["options"]]
    groups = transfer.groups_of(untrained, given["groups"], seed=given["seed"])
    rule = {name: given[name] for name in ("alpha", "rounds", "patience")}
    found = progressive.findings(predictions, known, {r["id"] for r in report}, **rule)
    return found | {"transfer": transfer.findings(predictions, known, groups)}


def _doubts(
    folder: Path, predictions: pd.DataFrame, known: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    """Return what a run's abstention.json and uncertainty.json should hold."""
    from medlib.analysis import detection, uncertainty

    if not (folder / ERRORS / "uncertainty.json").exists():
        return {}  # of an older run
    params = read_json(folder / ERRORS / "stage.json")["params"]
    path = folder / EVALUATION / "samples_likeness.parquet"
    likeness = records.read(path, records.LIKENESS) if path.exists() else None
    options = {name: params[name] for name in ("seed", "alike", "miller_madow")}
    rule = {name: params[name] for name in ("task", "target_error")}
    return {
        "uncertainty.json": detection.findings(predictions, known, likeness, **options),
        "abstention.json": uncertainty.rules(predictions, known, model="tuned", **rule),
    }


def _check_hashes(folder: Path) -> list[str]:
    found = []
    for path in sorted(folder.glob("*/stage.json")):
        content = read_json(path)
        for file in manifest.damaged(path.parent, content):
            found.append(f"{path.parent.name}/{file}: other bytes than its stage recorded")
        for file, digest in content["reads"].items():
            writer, _, rest = file.rpartition("/")  # "../run/stage" of another run
            written = manifest.certificate(folder / writer).get("writes", {})
            if manifest.hash_of(written, rest) not in (None, digest):
                found.append(f"{path.parent.name}: read another version of {file}")
    return found


def compare_scores(stored: list[dict[str, Any]], fresh: list[dict[str, Any]]) -> list[str]:
    """Return each difference between stored and recomputed scores, naming the number."""
    if [list(row) for row in stored] != [SCORE_KEYS] * len(stored):
        return ["scores.json: rows with other keys than expected"]
    place = ("model", "task", "slice", "protocol", "metric", "compared_to")
    kept = {tuple(row[key] for key in place): row for row in stored}
    made = {tuple(row[key] for key in place): row for row in fresh}
    found = [f"scores.json: {_label(key)} is not in the predictions" for key in kept.keys() - made]
    found += [f"scores.json: {_label(key)} is missing" for key in made.keys() - kept]
    for key in sorted(kept.keys() & made.keys(), key=str):
        for name in SCORE_KEYS:
            if kept[key][name] != made[key][name]:
                found.append(
                    f"scores.json: {name} of {_label(key)} is {kept[key][name]}, "
                    f"recomputed {made[key][name]}"
                )
    if len(stored) != len(kept):
        found.append("scores.json: rows given twice")
    return sorted(found)


def _label(key: tuple[Any, ...]) -> str:
    model, task, part, protocol, metric, compared = key
    against = f" minus {compared}" if compared else ""
    return f"{metric} of {model}{against} on {task} ({part}, {protocol})"


def as_csv(table: pd.DataFrame) -> str:
    """Return a table's CSV text, the same on every machine."""
    return table.to_csv(index=False, lineterminator="\n")


def _compare_csv(path: Path, table: pd.DataFrame) -> list[str]:
    if not path.exists():
        return [f"{path.name}: missing"]
    stored, fresh = path.read_text(encoding="utf-8"), as_csv(table)
    if stored == fresh:
        return []
    one, two = (pd.read_csv(io.StringIO(text)) for text in (stored, fresh))
    if one.shape != two.shape or list(one.columns) != list(two.columns):
        return [f"{path.name}: {one.shape[0]} rows of {one.shape[1]}, recomputed {two.shape}"]
    cells = [
        f"{path.name}: {column} in row {row + 1} is {a}, recomputed {b}"
        for column in two.columns
        for row, (a, b) in enumerate(zip(one[column], two[column], strict=True))
        if a != b and not (_is_nan(a) and _is_nan(b))
    ]
    return cells or [f"{path.name}: other text than recomputed"]


def _is_nan(value: Any) -> bool:
    return isinstance(value, float) and math.isnan(value)


def _compare_json(name: str, folder: Path, expected: Any) -> list[str]:
    return _walk(name, read_json(folder / name), expected)


def _walk(where: str, stored: Any, fresh: Any) -> list[str]:
    if isinstance(stored, dict) and isinstance(fresh, dict) and stored.keys() == fresh.keys():
        return [line for key in fresh for line in _walk(f"{where} {key}", stored[key], fresh[key])]
    if isinstance(stored, list) and isinstance(fresh, list) and len(stored) == len(fresh):
        pairs = enumerate(zip(stored, fresh, strict=True))
        return [line for i, (a, b) in pairs for line in _walk(f"{where} [{i}]", a, b)]
    return [] if stored == fresh else [f"{where}: is {stored}, recomputed {fresh}"[:300]]


def _numbers(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(_numbers, value.values()))
    if isinstance(value, list):
        return sum(map(_numbers, value))
    return int(isinstance(value, int | float) and not isinstance(value, bool))
