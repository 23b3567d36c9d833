"""Where the runs are, and the records of one."""

from pathlib import Path
from typing import Any

import pandas as pd

from medlib import records
from medlib.files import InputError, nearest, runs_folder
from medlib.runs.recipe import check_name

EVALUATION, CORPUS, ERRORS, SAFETY, PROGRESSIVE, COMPARISON, REVIEW = (
    "03_benchmark_eval", "01_data_exploration", "04_error_analysis", "05_safety_audit",
    "06_progressive_training", "08_model_comparison", "10_human_review",
)  # fmt: skip


def run_folder(name: str) -> Path:
    """Return a run's folder.

    Raises:
        InputError: no such run; the known ones are named.
    """
    folder = runs_folder() / check_name(name)
    if not (folder / "run.json").exists():
        known = [p.parent.name for p in runs_folder().glob("*/run.json")]
        raise InputError(
            f"run '{name}'", "a run of papermill_runs", nearest(name, known or ["demo"])
        )
    return folder


def references(folder: Path) -> dict[str, dict[str, Any]]:
    """Return {id: record} of a run's records."""
    rows = records.read_rows(folder / CORPUS / "records.parquet", records.RECORDS)
    return {row["id"]: row for row in rows}


def passages(folder: Path) -> pd.DataFrame | None:
    """Return the passages that a run showed, None where it retrieved none."""
    path = folder / EVALUATION / "passages.parquet"
    return records.read(path, records.PASSAGES) if path.exists() else None
