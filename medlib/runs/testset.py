"""The command testset: read a run, build a test set of its records, write its folder."""

import re
from pathlib import Path

import pandas as pd

from medlib import records
from medlib.analysis import data_card, new_benchmark
from medlib.benchmark import tasks
from medlib.corpus import splits
from medlib.files import (
    InputError,
    hash_tree,
    read_json,
    replacing_folder,
    sha256_text,
    write_text,
)
from medlib.runs.stored import CORPUS, EVALUATION, run_folder


def build(
    run: str, out: Path, *, specialties: list[str], n: int, seed: int, part: str, task: str,
    also: list[str],
) -> Path:  # fmt: skip
    """Write a test set to a new folder; the same call again leaves it as it is.

    Args:
        part: holdout, or pool: not trained on, but not asked by notebook 03 either.
        task: whose items; "" where the run asked one task.
        also: other runs that were asked the same items; their models rate them too.

    Raises:
        InputError: an unknown run, part, task or specialty, no predictions, too few items, a
            licence that forbids it, or a folder with other content.
    """
    name = out.resolve().name
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
        raise InputError(f"folder '{name}'", "letters, digits, '-' and '_'", "rename --out")
    if part not in ("holdout", "pool"):
        raise InputError(f"part '{part}'", "holdout or pool", "mend --part")
    folder = run_folder(run)
    asked = {name: _predictions(name) for name in [run, *also]}
    for other in also:
        asked[other]["model"] = f"{other}:" + asked[other]["model"]
    predictions = pd.concat(asked.values(), ignore_index=True)
    own = read_json(folder / EVALUATION / "stage.json")["params"].get("own_tasks", {})
    task = task or _only(sorted(asked[run]["task"].unique()))
    parts = {p: splits.read(folder / CORPUS / splits.FOLDERS[p]) for p in ("train", "eval", part)}
    found = new_benchmark.build(
        tasks.items(task, parts[part], own=own), parts["train"] + parts["eval"],
        predictions[predictions["task"] == task], n=n, seed=seed, specialties=specialties,
    )  # fmt: skip
    words = [f"medlib testset {run}", *(f"--specialty {s}" for s in specialties), f"--n {n}",
             f"--seed {seed} --part {part} --task {task}", *(f"--also {a}" for a in also),
             f"--out {name}"]  # fmt: skip
    template = tasks.find(task, own).template or data_card.TEMPLATE
    _write(out, data_card.files(found, name, template, " ".join(words)))
    return out


def _predictions(run: str) -> pd.DataFrame:
    return records.read(run_folder(run) / EVALUATION / "predictions.parquet", records.PREDICTIONS)


def _only(names: list[str]) -> str:
    if len(names) != 1:
        raise InputError(f"{len(names)} tasks ({', '.join(names)})", "one", "name it with --task")
    return names[0]


def _write(out: Path, files: dict[str, str]) -> None:
    """Write the folder whole; what stands there already must be the same."""
    if out.exists() and not out.is_dir():
        raise InputError("a file", "a folder", "give another --out", str(out))
    there = hash_tree(out) if out.exists() else {}
    if there and there != {name: sha256_text(text) for name, text in sorted(files.items())}:
        do = "give another --out, or remove the folder"
        raise InputError("a folder with other content", "this test set or nothing", do, str(out))
    with replacing_folder(out) as temporary:
        for name, text in files.items():
            write_text(temporary / name, text)
