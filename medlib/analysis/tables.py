"""What all findings are made of: checked answers, rows by group, shares, paired differences."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.estimates import difference, estimate
from medlib.benchmark.measures import OPTIONS, Measured, References
from medlib.files import InputError

Row = dict[str, Any]
Values = Iterable[Any] | np.ndarray
PLACE = ("task", "protocol", "model")
BOUNDS = ("value", "ci_low", "ci_high")
GAP = {"value": "difference", "ci_low": "difference_low", "ci_high": "difference_high",
       "p_value": "p_value"}  # fmt: skip


def check(
    predictions: pd.DataFrame, references: References, of: str = "predictions", number: str = "03"
) -> None:
    """Refuse answers that cannot be judged.

    Args:
        of: whose they are, for the message; `number` is that of the notebook that made them.

    Raises:
        InputError: items that are not known, answers given twice, scores that are no numbers.
    """
    keys = ["model", "task", "protocol", "variant", "item_id"]
    scores = zip(predictions["protocol"], predictions["option_logprobs"], strict=True)
    faulty = sum(
        protocol in OPTIONS if values is None or not len(values)
        else not np.isfinite(np.asarray(values, float)).all()
        for protocol, values in scores
    )  # fmt: skip
    for count, what, wanted in (
        (len(set(predictions["item_id"]) - set(references)), "unknown items", "those of 01"),
        (int(predictions.duplicated(keys).sum()), "answers given twice", "one of each item"),
        (faulty, "answers whose scores are missing or not finite", "finite log-likelihoods"),
    ):
        if count:
            raise InputError(f"{count} {what}", wanted, f"run notebook {number} again", of)


def by(frame: pd.DataFrame, names: Iterable[str] = PLACE) -> Iterator[tuple[Row, pd.DataFrame]]:
    """Yield ({name: value}, its rows) of each group, in order of the values."""
    names = list(names)
    for values, part in frame.groupby(names, sort=True):
        yield dict(zip(names, map(str, values), strict=True)), part


def measured(values: Values) -> Measured:
    """Return a value an item as what intervals are made of: a share, if all are 0 or 1."""
    numbers = np.asarray(values, dtype=float)
    return Measured(numbers, np.ones(len(numbers)), is_share=bool(np.isin(numbers, (0, 1)).all()))


def share_of(values: Values, clusters: np.ndarray | None = None, seed: int = 0) -> Row:
    """Return value, ci_low, ci_high of a mean; by cluster where items share one, if any are given.

    Of no items the value is None, and of a share the bounds are 0 and 1.
    """
    found = measured(values)
    if not len(found.numerator):
        return {"value": None, "ci_low": 0.0, "ci_high": 1.0}
    alone = np.arange(len(found.numerator))
    told = estimate(found, alone if clusters is None else clusters, seed)
    return {name: told[name] for name in BOUNDS}


def counted(values: Values, clusters: np.ndarray | None = None) -> Row:
    """Return count, n, share and its interval: Wilson's, by cluster where items share one."""
    numbers = np.asarray(values, dtype=float)
    value, low, high = share_of(numbers, clusters).values()
    counts = {"count": int(numbers.sum()), "n": len(numbers)}
    return counts | {"share": value, "ci_low": low, "ci_high": high}


def paired(new: Values, old: Values, clusters: np.ndarray, seed: int = 0) -> Row:
    """Return value, ci_low, ci_high, p_value of the mean of new - old, item by item."""
    return difference(measured(new), measured(old), clusters, seed)


def gap(new: Measured, old: Measured, clusters: np.ndarray, seed: int = 0) -> Row:
    """Return a paired difference as a row keeps it beside a value; all None where there is none."""
    found = difference(new, old, clusters, seed) if len(clusters) else {}
    return {name: found.get(key) for key, name in GAP.items()}


def contrast(new: np.ndarray, old: np.ndarray, clusters: np.ndarray, seed: int) -> Row:
    """Return the mean of `new` with interval, of `old` (plain), and their paired difference."""
    is_share = bool(np.isin([new, old], (0, 1)).all())
    after, before = (Measured(v, np.ones(len(v)), is_share=is_share) for v in (new, old))
    found = estimate(after, clusters, seed)
    told = {"plain": round(float(old.mean()), 6)} | {name: found[name] for name in BOUNDS}
    return told | gap(after, before, clusters, seed)


def add_holm(rows: Iterable[Row]) -> None:
    """Add `p_holm` to rows with a `p_value`: adjusted over all of them; None where none was had."""
    asked = [row for row in rows if "p_value" in row]
    tested = [row for row in asked if row["p_value"] is not None]
    for row in asked:
        row["p_holm"] = None
    for row, p in zip(tested, statistics.holm([r["p_value"] for r in tested]), strict=True):
        row["p_holm"] = float(f"{p:.4g}")
