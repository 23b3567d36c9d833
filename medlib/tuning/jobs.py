"""One fit as a job that differs by its settings alone: for searches and comparisons."""

import functools
import gc
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, read_json, report_progress, sha256_text, write_json
from medlib.tuning import models, sft, tokens

Records = list[dict[str, Any]]


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


def tuned(
    job: Job,
    settings: sft.Settings,
    folder: Path,
    judge: Callable[[models.Loaded, Any], dict[str, float]] | None = None,
) -> tuple[models.Loaded, Any]:
    """Fit the job with these settings; `judge` gives task metrics at each evaluation."""
    loaded = models.load(job.base, precision=job.precision)
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, job.train, max_length=job.max_length)
    watched, _ = tokens.examples(loaded.tokenizer, job.watched, max_length=job.max_length)
    tokens.prove(loaded.tokenizer, encoded, max_length=job.max_length)
    follow = functools.partial(judge, loaded) if judge else None
    sft.fit(model, loaded.tokenizer, encoded, watched, settings, folder, evaluator=follow)
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
