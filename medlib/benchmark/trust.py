"""Score rows on how far the choices of a model can be trusted: confidence, and numeric noise."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import calibration, conformal, statistics
from medlib.benchmark.measures import NUMERIC, References, clusters_of, normalised, rule_of

Row = dict[str, Any]
CALIBRATION, HALF, SETS, NOISE = "calibration", "calibration/other half", "answer sets", "numeric"
ALPHA = 0.1  # share of items whose answer set may miss the right option
FEWEST = 30  # items below which a calibration says nothing


def calibrated(part: pd.DataFrame, clusters: np.ndarray, *, seed: int) -> Iterator[Row]:
    """Yield the rows of one model, task and protocol on its confidence.

    Slices: `calibration` of all items; of half of the conditions before and after a temperature
    that was fitted on the others; answer sets of that half, for all and by specialty.
    """
    if len(part) < FEWEST:
        return
    items = _answers(part)
    yield from _summary(CALIBRATION, items, 1.0, clusters, seed)
    fitted = _fitted(clusters)
    if fitted is None:
        return
    known, judged, of = items[fitted], items[~fitted], clusters[~fitted]
    heat = calibration.temperature(known, judged)
    bounds = calibration.temperature_interval(known, heat, clusters[fitted])
    yield _row(HALF, "temperature", heat, *bounds, len(known))
    yield from _summary(HALF, judged, 1.0, of, seed)
    yield from _summary(f"{HALF}, scaled", judged, heat, of, seed)
    sets = conformal.answer_sets(known, judged, alpha=ALPHA, heat=heat)
    table = conformal.coverage(sets, judged["gold"], part["specialty"][~fitted], of)
    for row in table.itertuples():
        name = SETS if row.group == "all" else f"{SETS}/specialty={row.group}"
        yield _row(name, "coverage", row.value, row.ci_low, row.ci_high, row.n)
        yield _row(name, "size", row.size, row.size_low, row.size_high, row.n)


def _answers(part: pd.DataFrame) -> pd.DataFrame:
    """Return item_id, gold and scores as the accuracy takes them: texts count per character."""
    rule = rule_of(part["protocol"].iloc[0])
    return part[["item_id", "gold"]].assign(scores=normalised(part, rule))


def _fitted(clusters: np.ndarray) -> np.ndarray | None:
    """Return which items to fit on; None where a half has too few items or one condition alone."""
    fitted = calibration.halves(clusters)
    enough = min(fitted.sum(), (~fitted).sum()) >= FEWEST / 2
    return fitted if enough and len(set(clusters[~fitted])) > 1 else None


def scaled(part: pd.DataFrame, references: References) -> pd.DataFrame | None:
    """Return calibration.per_item of half of the items at the temperature of the others.

    None where there are too few. Scores per character are small numbers: as they come they look
    unsure of everything.
    """
    fitted = _fitted(clusters_of(part["item_id"], references))
    if fitted is None:
        return None
    items = _answers(part)
    heat = calibration.temperature(items[fitted], items[~fitted])
    return calibration.per_item(items[~fitted], heat)


def _summary(
    name: str, items: pd.DataFrame, heat: float, clusters: np.ndarray, seed: int
) -> Iterator[Row]:
    table = calibration.summary(calibration.per_item(items, heat), clusters, seed=seed)
    for row in table.itertuples():
        yield _row(name, row.measure, row.value, row.ci_low, row.ci_high, row.n)


def _row(name: str, metric: str, value: float, low: float, high: float, n: int) -> Row:
    return {
        "slice": name, "metric": metric, "value": value, "ci_low": low, "ci_high": high, "n": int(n)
    }  # fmt: skip


def numeric(part: pd.DataFrame, others: pd.DataFrame) -> Iterator[Row]:
    """Yield the rows of one model on what numbers alone decide.

    `ties`: items whose two best options score the same, so that their order chooses; `first`: the
    first option is chosen (`gold_first`: it is right). `flips`: items that another number type or
    batch size answers otherwise.

    Args:
        part: plain rows.
        others: rows of the same task and protocol of any model and variant.
    """
    chosen = {"plain": _chosen(part)}
    mine = others[others["model"] == part["model"].iloc[0]]
    for variant, rows in mine.groupby("variant", sort=True):
        if variant in NUMERIC:
            chosen[str(variant)] = _chosen(rows)
    for variant, table in chosen.items():
        name = NOISE if variant == "plain" else f"{NOISE}/{variant}"
        yield _share(name, "ties", table["tie"])
        yield _share(name, "first", table["chosen"] == 0)
        yield _share(name, "gold_first", table["gold"] == 0)
        rival = {"bf16": "fp32"}.get(variant, "plain")
        if variant != "plain" and rival in chosen:
            both = table.join(chosen[rival], rsuffix="_rival", how="inner")
            yield _share(f"{name} against {rival}", "flips", both["chosen"] != both["chosen_rival"])


def _chosen(rows: pd.DataFrame) -> pd.DataFrame:
    found = _answers(rows).set_index("item_id")
    return found.assign(
        chosen=[int(np.argmax(values)) for values in found["scores"]],
        tie=[np.sum(values == values.max()) > 1 for values in found["scores"]],
    )


def _share(name: str, metric: str, values: pd.Series) -> Row:
    count, n = int(values.sum()), len(values)
    return _row(name, metric, count / n, *statistics.wilson(count, n), n)
