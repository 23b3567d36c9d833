"""The same fit over several training seeds or folds, one after another, and how far they differ."""

import gc
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, read_json, sha256_text, write_json
from medlib.tuning import models, sft, tokens
from medlib.tuning.settings import Settings

Records = list[dict[str, Any]]
# (loaded base, tuned model, records it was not trained on) -> {metric: (value, low, high)}
Judge = Callable[[models.Loaded, Any, Records], dict[str, tuple[float, float, float]]]
Run = tuple[str, Settings, Records, Records]  # its name, settings, training and test records


def over_seeds(
    train: Records,
    held_out: Records,
    settings: Settings,
    folder: Path,
    *,
    seeds: list[int],
    judge: Judge,
    **how: Any,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Fit once with each training seed and judge each adapter on the same records.

    What is killed goes on where it was; a finished run is not fitted again as long as settings,
    base, records and seed are the same.

    Args:
        judge: measures a tuned model, each metric with its interval.
        how: base, precision, max_length, evaluation (records that early stopping may go by), and
            for `sft.fit` weights, remembered, evaluator.

    Returns:
        (a row a run and metric: run, metric, value, ci_low, ci_high; its `spread`).

    Raises:
        InputError: fewer than two seeds, or one twice.
    """
    if len(set(seeds)) < 2 or len(set(seeds)) < len(seeds):
        raise InputError(f"seeds {seeds}", "two or more different ones", "mend seeds")
    runs = [(f"seed-{seed}", replace(settings, seed=seed), train, held_out) for seed in seeds]
    return _over(runs, folder, judge, **how)


def over_folds(
    folds: list[Records], settings: Settings, folder: Path, *, judge: Judge, **how: Any
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Fit once for each fold, on all the others, and judge the adapter on the fold.

    Args:
        folds: as of corpus.folds.k_folds.

    Returns:
        as `over_seeds`.

    Raises:
        InputError: fewer than two folds, or a record in two of them.
    """
    ids = [record["id"] for fold in folds for record in fold]
    if len(folds) < 2 or not all(folds) or len(set(ids)) < len(ids):
        found = f"{len(folds)} folds, {len(ids) - len(set(ids))} records twice"
        raise InputError(found, "two or more, none empty, no record twice", "use corpus.folds")
    runs = [
        (f"fold-{k}", settings, [r for other in folds if other is not fold for r in other], fold)
        for k, fold in enumerate(folds, 1)
    ]
    return _over(runs, folder, judge, **how)


def _over(
    runs: list[Run], folder: Path, judge: Judge, **how: Any
) -> tuple[pd.DataFrame, pd.DataFrame]:
    rows = []
    for run in runs:
        place = folder / f"{run[0]}-{_key(run, how)[:12]}"
        if not (place / "result.json").exists():
            write_json(place / "result.json", _fitted(run, place, judge, **how))
        shutil.rmtree(place / "checkpoints", ignore_errors=True)
        found = read_json(place / "result.json")
        rows += [(run[0], metric, *triple) for metric, triple in found.items()]
    table = pd.DataFrame(rows, columns=["run", "metric", "value", "ci_low", "ci_high"])
    return table, spread(table)


def _key(run: Run, how: dict[str, Any]) -> str:
    """Return a hash of what decides a run's result, so that an old one is never taken for it."""
    _, settings, train, test = run
    texts = [sha256_text(repr(sorted(r.items(), key=str))) for part in (train, test) for r in part]
    plain = {k: v for k, v in how.items() if not callable(v)}
    base = models.fingerprint(how["base"])
    return sha256_text(repr((asdict(settings), base, sorted(plain.items()), texts, len(train))))


def _fitted(
    run: Run,
    place: Path,
    judge: Judge,
    *,
    base: str,
    precision: str = "nf4",
    max_length: int = 512,
    evaluation: Sequence[dict[str, Any]] = (),
    **options: Any,
) -> dict[str, list[float]]:
    """Fit, save the adapter, and return {metric: [value, low, high]}.

    Raises:
        InputError: a judged record among those that are trained on or that choose the best.
    """
    _, settings, train, test = run
    shared = {r["id"] for r in test} & {r["id"] for r in [*train, *evaluation]}
    if shared:
        raise InputError(f"{len(shared)} judged records seen before", "none", "split them apart")
    loaded = models.load(base, precision=precision)
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, train, max_length=max_length)
    watched, _ = tokens.examples(loaded.tokenizer, list(evaluation), max_length=max_length)
    tokens.prove(loaded.tokenizer, encoded, max_length=max_length)
    checkpoints = place / "checkpoints"
    sft.fit(model, loaded.tokenizer, encoded, watched, settings, checkpoints, **options)
    models.save_adapter(model, place / "adapter", base=base)
    judged = judge(loaded, model, test)
    found = {metric: [float(v) for v in triple] for metric, triple in judged.items()}
    del loaded, model
    gc.collect()  # before the next base is loaded
    return found


def spread(table: pd.DataFrame) -> pd.DataFrame:
    """Return a row a metric: runs, mean, standard deviation (n - 1), lowest and highest value."""
    values = table.groupby("metric", sort=False)["value"]
    return values.agg(
        runs="count", mean="mean", standard_deviation="std", lowest="min", highest="max"
    ).reset_index()
