"""Two models by name, from the runs that hold them: for the command, notebook 08 and verify."""

from typing import Any

import pandas as pd

from medlib import records
from medlib.analysis import comparison
from medlib.analysis.gate import MARGINS
from medlib.analysis.matching import Side, side
from medlib.benchmark.scores import BASE, TUNED
from medlib.files import InputError, runs_folder, sha256_file
from medlib.runs.manifest import Stage
from medlib.runs.recipe import check_name
from medlib.runs.stored import CORPUS, EVALUATION, SAFETY, references, run_folder

FILES = (f"{CORPUS}/records.parquet", f"{EVALUATION}/predictions.parquet")
FLAGS = f"{SAFETY}/flags.parquet"
COLUMNS = ["criterion", "measure", "task", "protocol", "n", "current", "candidate", "value",
           "ci_low", "ci_high", "bound", "status", "p_value", "p_holm"]  # fmt: skip


def named(run_a: str, run_b: str, run: str = "") -> tuple[str, str]:
    """Return two names RUN:MODEL; an empty one is this run's base or tuned.

    A RUN alone stands for its tuned model; of one run given twice, for its base and its tuned one.
    """
    names = [run_a or f"{run}:{BASE}", run_b or f"{run}:{TUNED}"]
    if names[0] == names[1] and ":" not in names[0]:
        names[0] = f"{names[0]}:{BASE}"
    first, second = (name if ":" in name else f"{name}:{TUNED}" for name in names)
    return first, second


def read_side(name: str) -> Side:
    """Return the model RUN:MODEL.

    Raises:
        InputError: no such run or model, or files of it that are missing or damaged.
    """
    run, _, model = name.partition(":")
    folder = runs_folder() / check_name(run)
    if not folder.is_dir():
        run_folder(run)  # names the runs that there are
    predictions = records.read(folder / FILES[1], records.PREDICTIONS)
    path = folder / FLAGS
    flags = records.read_rows(path, records.FLAGS) if path.exists() else None
    return side(run, model, predictions, references(folder), flags)


def note_reads(stage: Stage, names: tuple[str, str]) -> None:
    """Note what the comparison of two models reads, with hashes, as Stage.input does."""
    for run in sorted({name.partition(":")[0] for name in names}):
        folder = runs_folder() / run
        for file in [*FILES, *([FLAGS] if (folder / FLAGS).exists() else [])]:
            if run == stage.run:
                stage.input(*file.split("/"))
            elif (folder / file).exists():
                stage.reads[f"{run}/{file}"] = sha256_file(folder / file)


def findings(params: dict[str, Any]) -> dict[str, Any]:
    """Return what notebook 08 keeps, from its parameters."""
    names = named(params["run_a"], params["run_b"], params["run"])
    return comparison.findings(
        *map(read_side, names),
        primary=params["primary"],
        specialty=params["specialty"],
        margins={name: params[f"margin_{name}"] for name in MARGINS},
        waive=params["waive"],
        look=params["look"],
        of_looks=params["of_looks"],
    )


def as_table(found: dict[str, Any]) -> pd.DataFrame:
    """Return the rows of comparison.json, those of the gate first, as it takes them."""
    table = pd.DataFrame(found["rows"], columns=records.COMPARISON_KEYS)[COLUMNS]
    order = {name: place for place, name in enumerate(found["criteria"])}
    rank = table["criterion"].map(lambda name: order.get(name, len(order)))
    return table.iloc[rank.argsort(kind="stable")].reset_index(drop=True)


def read_margins(texts: list[str]) -> dict[str, float]:
    """Return {criterion: margin} of texts "criterion=number".

    Raises:
        InputError: no sign or no number; unknown criteria are refused by the gate.
    """
    found = {}
    for text in texts:
        name, _, value = text.partition("=")
        try:
            found[name] = float(value)
        except ValueError:
            raise InputError(f"--margin {name}", "criterion=number", "as safety=0.05") from None
    return found
