"""Fits as jobs that differ by settings, seed or fold: for searches, comparisons and spreads."""

import functools
import gc
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, read_json, report_progress, sha256_text, write_json
from medlib.tuning import models, sft, tokens

Records = list[dict[str, Any]]
# (loaded base, tuned model, records it was not trained on) -> {metric: (value, low, high)}
Judge = Callable[[models.Loaded, Any, Records], dict[str, tuple[float, float, float]]]


@dataclass(frozen=True)
class Job:
    """What every fit shares."""

    base: str
    precision: str
    settings: sft.Settings
    train: Records
    watched: Records  # texts whose loss is followed
    selection: Records  # items by whose score is chosen
    max_length: int


def prepared(
    job: Job, settings: sft.Settings
) -> tuple[models.Loaded, Any, list[tokens.Example], list[tokens.Example]]:
    """Return base, model with its adapter, and the texts to train on (proved) and to watch."""
    loaded = models.load(job.base, precision=job.precision)
    model = sft.add_adapter(loaded, settings)
    encoded, watched = (
        tokens.examples(loaded.tokenizer, records, max_length=job.max_length)[0]
        for records in (job.train, job.watched)
    )
    tokens.prove(loaded.tokenizer, encoded, max_length=job.max_length)
    return loaded, model, encoded, watched


def tuned(
    job: Job,
    settings: sft.Settings,
    folder: Path,
    judge: Callable[[models.Loaded, Any], dict[str, float]] | None = None,
    **options: Any,
) -> tuple[models.Loaded, Any]:
    """Fit the job with these settings.

    Args:
        judge: gives task metrics at each evaluation.
        options: of `sft.fit`, such as weights and remembered.
    """
    loaded, model, encoded, watched = prepared(job, settings)
    if judge:
        options["evaluator"] = functools.partial(judge, loaded)
    sft.fit(model, loaded.tokenizer, encoded, watched, settings, folder, **options)
    return loaded, model


def confirm(
    job: Job,
    candidates: dict[str, dict[str, Any]],
    items: Records,
    folder: Path,
    *,
    seeds: list[int],
    rightness: Callable[[models.Loaded, Any, Records], Any],
) -> pd.DataFrame:
    """Fit each candidate with each training seed and judge it on items that chose nothing.

    A run that is done is not fitted again; a killed one resumes.

    Args:
        candidates: {name: settings changed}, such as {"default": {}, "found": best(...)}.
        rightness: returns whether each item, sorted by id, is answered right.

    Returns:
        A row a candidate, seed and item: settings, seed, item_id, right.

    Raises:
        InputError: an item that is trained on or was used to choose, no seed, or the seed that the
            search trained with: what was found was found by its luck.
    """
    seen = {r["id"] for r in [*job.train, *job.watched, *job.selection]}
    shared = seen & {r["id"] for r in items}
    if shared or not seeds or len(set(seeds)) < len(seeds) or job.settings.seed in seeds:
        found = f"{len(shared)} items seen before, seeds {seeds}, the search's {job.settings.seed}"
        raise InputError(found, "none, and seeds that the search did not use", "mend the recipe")
    rows: list[Any] = []
    ids = sorted(r["id"] for r in items if r["options"])
    for name, seed in ((name, seed) for name in candidates for seed in seeds):
        settings = replace(job.settings, **candidates[name], seed=seed)
        what = json.dumps([asdict(settings), ids, sorted(seen)], sort_keys=True)
        place = folder / f"{name}-{seed}-{sha256_text(what)[:16]}"
        if not (place / "right.json").exists():
            report_progress(f"{name}, seed {seed}", len(rows), len(ids) * len(seeds), float("nan"))
            loaded, model = tuned(job, settings, place)
            right = [bool(one) for one in rightness(loaded, model, items)]
            write_json(place / "right.json", dict(zip(ids, right, strict=True)))
            del loaded, model
            gc.collect()
        rows += [(name, seed, i, one) for i, one in read_json(place / "right.json").items()]
    return pd.DataFrame(rows, columns=["settings", "seed", "item_id", "right"])


def over_seeds(
    job: Job, held_out: Records, folder: Path, *, seeds: list[int], judge: Judge, **options: Any
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Fit the job once with each training seed and judge each adapter on the same records.

    What is killed goes on where it was; a finished run is not fitted again as long as settings,
    base, records and seed are the same.

    Args:
        judge: measures a tuned model, each metric with its interval.
        options: of `sft.fit`: weights, remembered, evaluator.

    Returns:
        (a row a run and metric: run, metric, value, ci_low, ci_high; its `spread`).

    Raises:
        InputError: fewer than two seeds, one twice, or a judged record that was seen before.
    """
    if len(set(seeds)) < 2 or len(set(seeds)) < len(seeds):
        raise InputError(f"seeds {seeds}", "two or more different ones", "mend seeds")
    with_seed = {f"seed-{s}": replace(job, settings=replace(job.settings, seed=s)) for s in seeds}
    runs = {name: (one, held_out) for name, one in with_seed.items()}
    return _over(runs, folder, judge, options)


def over_folds(
    job: Job, folds: list[Records], folder: Path, *, judge: Judge, **options: Any
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Fit the job once for each fold, on all the others, and judge the adapter on the fold.

    Args:
        folds: as of corpus.folds.k_folds; they take the place of the job's training records.

    Returns:
        as `over_seeds`.

    Raises:
        InputError: fewer than two folds, or a record in two of them.
    """
    ids = [record["id"] for fold in folds for record in fold]
    if len(folds) < 2 or not all(folds) or len(set(ids)) < len(ids):
        found = f"{len(folds)} folds, {len(ids) - len(set(ids))} records twice"
        raise InputError(found, "two or more, none empty, no record twice", "use corpus.folds")
    runs = {
        f"fold-{k}": (replace(job, train=[r for o in folds if o is not fold for r in o]), fold)
        for k, fold in enumerate(folds, 1)
    }
    return _over(runs, folder, judge, options)


def _over(
    runs: dict[str, tuple[Job, Records]], folder: Path, judge: Judge, options: dict[str, Any]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    rows = []
    for name, (job, test) in runs.items():
        # all that decides the result, so that an old one is never taken for it
        what = json.dumps([asdict(job), test], sort_keys=True, default=str)
        more = sorted((key, value) for key, value in options.items() if not callable(value))
        place = folder / f"{name}-{sha256_text(f'{models.fingerprint(job.base)}{what}{more}')[:12]}"
        if not (place / "result.json").exists():
            write_json(place / "result.json", _judged(job, test, place, judge, options))
        shutil.rmtree(place / "checkpoints", ignore_errors=True)
        found = read_json(place / "result.json")
        rows += [(name, metric, *triple) for metric, triple in found.items()]
    table = pd.DataFrame(rows, columns=["run", "metric", "value", "ci_low", "ci_high"])
    return table, spread(table)


def _judged(
    job: Job, test: Records, place: Path, judge: Judge, options: dict[str, Any]
) -> dict[str, list[float]]:
    """Fit, save the adapter, and return {metric: [value, low, high]}."""
    shared = {r["id"] for r in test} & {r["id"] for r in [*job.train, *job.watched]}
    if shared:
        raise InputError(f"{len(shared)} judged records seen before", "none", "split them apart")
    loaded, model = tuned(job, job.settings, place / "checkpoints", **options)
    models.save_adapter(model, place / "adapter", base=job.base)
    judged = judge(loaded, model, test)
    del loaded, model
    gc.collect()  # before the next base is loaded
    return {metric: [float(v) for v in triple] for metric, triple in judged.items()}


def spread(table: pd.DataFrame) -> pd.DataFrame:
    """Return a row a metric: runs, mean, standard deviation (n - 1), lowest and highest value."""
    values = table.groupby("metric", sort=False)["value"]
    return values.agg(
        runs="count", mean="mean", standard_deviation="std", lowest="min", highest="max"
    ).reset_index()
