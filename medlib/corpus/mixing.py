"""Mix several data sets for one training, and weigh specialties.

Rates are those of T5's temperature-scaled mixing (Raffel et al., arXiv 1910.10683; read in
huggingface/datasets issue 217): p_i ∝ n_i^(1/T), here times a weight. T = 1 is proportional to
the sizes; the larger T, the more equal the sources.
"""

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pandas as pd

from medlib.corpus.sources import is_official_test, ledger_row
from medlib.corpus.splits import Records, derived, draw
from medlib.files import InputError, nearest

GENERAL = "general text"
COLUMNS = ["source", "available", "drawn", "repeats", "share_wanted", "share_got"]


def mix(
    records: Records,
    *,
    temperature: float = 1.0,
    size: int = 0,
    weights: dict[str, float] | None = None,
    general_share: float = 0.0,
    general: Iterable[dict[str, Any]] = (),
    most_passes: int = 4,
    seed: int,
) -> tuple[Records, Records, pd.DataFrame]:
    """Return (mixed training records, ledger rows, a table with a row for each source).

    Nothing is drawn twice before all of its source is drawn once. Repeats get ids of their own;
    a source that is too small for its share even at `most_passes` falls short, and the table
    says so. What is not drawn is in the ledger.

    Args:
        temperature: T above.
        size: records of the mixture; 0 for as many as there are.
        weights: {source: factor}; 1 where none is given, 0 leaves a source out.
        general_share: share of general text, against forgetting.
        general: records to draw the general text from.
        most_passes: how often a record may be in the mixture.

    Raises:
        InputError: an official test item, a repeated id, or a number out of its range.
    """
    pools = {name: [r for r in records if r["source"] == name] for name in _sources(records)}
    texts = list(general)
    _check(records + texts, temperature, size, general_share, texts, most_passes)
    rates = _rates({name: len(pool) for name, pool in pools.items()}, temperature, weights or {})
    own = size - round(size * general_share) if size else len(records)
    more = size - own if size else round(own * general_share / (1 - general_share))
    wanted = _whole(rates, own)
    rates = {name: rate * (1 - general_share) for name, rate in rates.items()}
    if texts:
        pools, wanted = pools | {GENERAL: texts}, wanted | {GENERAL: more}
        rates |= {GENERAL: general_share}
    mixed: Records = []
    ledger: Records = []
    rows: list[list[Any]] = []
    for name, pool in pools.items():
        order = sorted(pool, key=lambda r: draw(seed, r["id"]))
        count = min(wanted[name], most_passes * len(pool))
        mixed += [_pass(order, place) for place in range(count)]
        ledger += [ledger_row(r, "mix", "not_drawn") for r in order[count:]]
        rows.append([name, len(pool), count, max(0, count - len(pool)), rates[name]])
    table = pd.DataFrame([[*row, row[2] / max(1, len(mixed))] for row in rows], columns=COLUMNS)
    return sorted(mixed, key=lambda r: r["id"]), sorted(ledger, key=lambda r: r["id"]), table


def _pass(order: Records, place: int) -> dict[str, Any]:
    """Return the record at a place of a source that is read over and over."""
    repeat, position = divmod(place, len(order))
    return derived(order[position], f"repeat-{repeat}") if repeat else order[position]


def _sources(records: Records) -> list[str]:
    return sorted({r["source"] for r in records})


def _check(
    rows: Records, temperature: float, size: int, share: float, texts: Records, most: int
) -> None:
    tests = sum(is_official_test(r) for r in rows)
    again = len(rows) - len({r["id"] for r in rows})
    faults = [
        (tests > 0, f"{tests} official test items", "training records", "leave them out"),
        (again > 0, f"{again} ids twice", "each record once", "run notebook 01 again"),
        (len(rows) == len(texts), "no record to mix", "at least one", "name a source"),
        (not 0 < temperature < math.inf, f"temperature {temperature}", "above 0", "mend it"),
        (size < 0, f"size {size}", "0 (all) or more", "mend it"),
        (most < 1, f"most_passes {most}", "1 or more", "mend it"),
        (not 0 <= share < 1, f"general_share {share}", "from 0, below 1", "mend it"),
        (bool(share) != bool(texts), f"general_share {share} and {len(texts)} general texts",
         "both or none", "name general text and its share"),
    ]  # fmt: skip
    for wrong, found, expected, do in faults:
        if wrong:
            raise InputError(found, expected, do)


def _weight(of: str, name: str, weight: float, known: Iterable[str]) -> float:
    if name not in known:
        raise InputError(f"{of} '{name}'", "a known one", nearest(name, known))
    if not 0 <= weight < math.inf:
        raise InputError(f"weight {weight} of '{name}'", "0 or more", "mend the weight")
    return weight


def _rates(
    sizes: dict[str, int], temperature: float, weights: dict[str, float]
) -> dict[str, float]:
    factors = {name: _weight("source", name, weight, sizes) for name, weight in weights.items()}
    logs = {
        name: math.log(factors.get(name, 1.0)) + math.log(n) / temperature
        for name, n in sizes.items()
        if factors.get(name, 1.0) > 0
    }
    if not logs:
        raise InputError("only weights of 0", "a weight above 0", "mend the weights")
    raw = {name: math.exp(log - max(logs.values())) for name, log in logs.items()}
    return {name: raw.get(name, 0.0) / sum(raw.values()) for name in sizes}


def _whole(rates: dict[str, float], size: int) -> dict[str, int]:
    """Return whole numbers that add up to size: the largest remainders are rounded up."""
    counts = {name: math.floor(rate * size + 1e-9) for name, rate in rates.items()}
    order = sorted(rates, key=lambda name: (counts[name] - rates[name] * size, name))
    for name in order[: size - sum(counts.values())]:
        counts[name] += 1
    return counts


def specialty_weights(records: Records, weights: dict[str, float]) -> dict[str, float]:
    """Return {record id: weight of its loss}, with mean 1 over the records.

    Args:
        weights: {specialty: factor} relative to the others, which have 1.

    Raises:
        InputError: an unknown specialty, a negative weight, or only weights of 0.
    """
    counts = Counter(r["specialty"] for r in records)
    known = {name: _weight("specialty", name, weight, counts) for name, weight in weights.items()}
    total = sum(known.get(name, 1.0) * n for name, n in counts.items())
    if records and not 0 < total < math.inf:
        raise InputError("only weights of 0", "a weight above 0", "mend the weights")
    mean = total / max(1, len(records))
    return {r["id"]: known.get(r["specialty"], 1.0) / mean for r in records}
