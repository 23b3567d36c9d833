"""Ask some items again with other numbers: what flips was never known (scores: slice numeric)."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from medlib.benchmark.measures import NUMERIC, OPTIONS
from medlib.benchmark.predict import How, Records, predict_all
from medlib.benchmark.rows import Rows
from medlib.benchmark.tasks import asked, find
from medlib.tuning import models

BATCHES, *PRECISIONS = NUMERIC
FEWER = 4  # times less tokens in a batch


def other_batches(
    loaded: models.Loaded, model: Any, name: str, tasks: dict[str, Records], folder: Path, how: How
) -> Rows:
    """Return the rows of the same model in smaller batches: variant batches."""
    smaller = replace(how, batch_tokens=max(1, how.batch_tokens // FEWER), variant=BATCHES)
    return predict_all(loaded, model, name, tasks, folder, smaller)


def other_types(
    base: str, adapter: Path, tasks: dict[str, Records], folder: Path, how: How
) -> Rows:
    """Return the rows of base and tuned model in float32 and bfloat16: variants fp32 and bf16.

    Both are loaded without quantisation, one after the other; float32 takes 4 bytes a weight. None
    is loaded where no task's options are scored.
    """
    scored = [
        protocol
        for task, items in tasks.items()
        for protocol in how.protocols or find(task, how.own).protocols
        if protocol in OPTIONS and asked(protocol, items)
    ]
    rows: Rows = []
    for precision in PRECISIONS if scored else ():
        loaded, other = models.load(base, precision=precision), replace(how, variant=precision)
        rows += predict_all(loaded, loaded.model, "base", tasks, folder, other)
        tuned = models.attach_adapter(loaded, adapter)
        rows += predict_all(loaded, tuned, "tuned", tasks, folder, other)
    return rows
