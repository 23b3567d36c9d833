"""Split records into holdout, train, eval and pool; a condition never crosses a split.

Draws depend on ids and the seed alone (hashes), not on file order.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medlib.corpus.cleaning import key
from medlib.corpus.sources import SOURCES, as_dataset, is_official_test, ledger_row
from medlib.files import InputError, nearest, replacing_folder, sha256_text
from medlib.records import kind, make_id

if TYPE_CHECKING:
    from datasets import DatasetDict

Records = list[dict[str, Any]]
FOLDERS = {
    "holdout": "holdout_dataset",
    "train": "train_dataset",
    "eval": "eval_dataset",
    "pool": "eval_pool_dataset",
}
PARTS = tuple(FOLDERS)
_ORIGIN = re.compile(r"#[^#@]*@([0-9a-f]{16})(?=#|$)")


def group_of(record: dict[str, Any]) -> str:
    """Return what must stay together: the condition, else the item alone.

    A condition is a topic of one specialty, whatever the source; where a source files one
    condition under several specialties (MedQuAD), a topic of that source. What was derived from
    an item stays with it.
    """
    if not record["topic"]:
        place = record["provenance"]
        origin = _ORIGIN.search(place["file"]) if place else None
        return origin[1] if origin else record["id"]
    source = SOURCES.get(record["source"])
    wide = source is not None and source.topics_cross_specialties
    topic = key(record["topic"]) or record["topic"]
    return f"{record['source'] if wide else record['specialty']}/{topic}"


def derived(record: dict[str, Any], what: str, **changes: Any) -> dict[str, Any]:
    """Return a changed copy with an id of its own, whose provenance names what and from which."""
    place = record["provenance"]
    file = f"{place['file']}#{what}@{record['id']}"
    own = {"id": make_id(record["source"], f"{record['id']}#{what}")}
    return record | changes | own | {"provenance": {"file": file, "line": place["line"]}}


def draw(seed: int, *words: str) -> str:
    """Return the hash by which things are put in a random but fixed order."""
    return sha256_text("\x1f".join([str(seed), *words]))


def _by_specialty(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, Records]]:
    """Return {specialty: {group: records}}, records sorted by id."""
    found: dict[str, dict[str, Records]] = defaultdict(lambda: defaultdict(list))
    for record in sorted(rows, key=lambda r: r["id"]):
        found[record["specialty"]][group_of(record)].append(record)
    return {name: dict(found[name]) for name in sorted(found)}


def split(
    rows: Records,
    *,
    holdout_per_specialty: int = 10,
    holdout_kinds: Iterable[str] = ("multiple_choice",),
    max_per_condition: int = 3,
    train_share: float = 0.5,
    eval_share: float = 0.2,
    seed: int,
) -> tuple[dict[str, Records], Records]:
    """Return ({holdout, train, eval, pool}, ledger rows).

    The holdout gets every official test item and, of each specialty, `holdout_per_specialty` items
    of the given kinds, at most `max_per_condition` of one condition and from at most half of its
    conditions. Other items about those conditions go to the ledger. Of the rest, `train_share`
    is for training, `eval_share` of that for evaluation during training; the remainder is the pool.

    Raises:
        InputError: a share outside 0 to 1, a negative count, or no record left to train on.
    """
    for name, share in (("train_share", train_share), ("eval_share", eval_share)):
        if not 0 <= share <= 1:
            raise InputError(f"{name} {share}", "a share from 0 to 1", "mend the recipe")
    if min(holdout_per_specialty, max_per_condition) < 0:
        raise InputError("a holdout below 0", "0 or more items", "mend the recipe")
    parts: dict[str, Records] = {part: [] for part in PARTS}
    parts["holdout"] = [r for r in rows if is_official_test(r)]
    ledger: Records = []
    owed = 0.0
    free = [r for r in rows if not is_official_test(r)]
    placed: dict[str, str] = {}
    for specialty, found in _by_specialty(free).items():
        for group in sorted(found.keys() & placed.keys()):
            if placed[group] == "holdout":
                ledger += [ledger_row(r, "split", "condition_held_out") for r in found[group]]
            else:
                parts[placed[group]] += found[group]
        groups = {group: found[group] for group in found if group not in placed}
        order = sorted(groups, key=lambda g: draw(seed, specialty, g))
        held = _hold_out(
            groups, order, holdout_per_specialty, set(holdout_kinds), max_per_condition
        )
        parts["holdout"] += held
        ids, closed = {r["id"] for r in held}, {group_of(r) for r in held}
        for group in sorted(closed):
            others = [r for r in groups[group] if r["id"] not in ids]
            ledger += [ledger_row(r, "split", "condition_held_out") for r in others]
        rest = {group: groups[group] for group in order if group not in closed}
        dealt, owed = _share_out(rest, train_share, eval_share, owed)
        for part, records in dealt.items():
            parts[part] += records
            placed |= {group_of(r): part for r in records}
        placed |= dict.fromkeys(closed, "holdout")
    if not parts["train"]:
        raise InputError("no record to train on", "at least one", "lower the holdout or add data")
    return {part: sorted(parts[part], key=lambda r: r["id"]) for part in PARTS}, ledger


def _hold_out(
    groups: dict[str, Records], order: list[str], wanted: int, kinds: set[str], most: int
) -> Records:
    """Take items condition by condition in drawn order until there are enough."""
    held: Records = []
    of_kinds = {g: [r for r in groups[g] if kind(r) in kinds] for g in order}
    for of_kind in [found for found in of_kinds.values() if found][: len(order) // 2]:
        drawn = sorted(of_kind, key=lambda r: draw(0, r["id"]))
        held += drawn[: min(most, wanted - len(held))]
        if len(held) >= wanted:
            break
    return held


def _share_out(
    groups: dict[str, Records], train_share: float, eval_share: float, owed: float
) -> tuple[dict[str, Records], float]:
    """Deal whole conditions, in drawn order; returns the parts and what is still owed to eval.

    A specialty has too few conditions to give a fifth of them exactly, so what it gives too little
    or too much is made up by the next one.
    """
    total = sum(len(records) for records in groups.values())
    dealt: dict[str, Records] = {part: [] for part in ("train", "eval", "pool")}
    taken = 0.0
    for records in groups.values():
        # a condition belongs where its middle falls, so that shares are met on average
        part = "train" if taken + len(records) / 2 <= total * train_share else "pool"
        taken += len(records)
        owed += eval_share * len(records) * (part == "train")
        if part == "train" and owed >= len(records) / 2:
            part = "eval"
            owed -= len(records)
        dealt[part] += records
    return dealt, owed


def as_datasets(parts: dict[str, Records]) -> "DatasetDict":
    """Return the parts as a datasets.DatasetDict."""
    from datasets import DatasetDict

    return DatasetDict({part: as_dataset(parts[part]) for part in PARTS})


def update_training_data(splits: "DatasetDict", adjustments: dict[str, float]) -> "DatasetDict":
    """Grow the training share of named specialties from the pool; holdout and eval stay.

    Args:
        splits: holdout, train, eval and pool.
        adjustments: {specialty: new share of its non-holdout items in train and eval}.

    Raises:
        InputError: a missing part, an unknown specialty, no number, or a share outside 0 to 1 or
            below the present one.
    """
    absent = [part for part in PARTS if part not in splits]
    if absent:
        raise InputError(f"no part {absent[0]}", f"{', '.join(PARTS)}", "run notebook 01 again")
    parts: dict[str, Records] = {part: splits[part].to_list() for part in PARTS}
    known = {r["specialty"] for part in ("train", "eval", "pool") for r in parts[part]}
    for specialty, share in adjustments.items():
        if specialty not in known:
            raise InputError(f"specialty '{specialty}'", "a known one", nearest(specialty, known))
        used, total = _use(parts, specialty)
        moved = Counter(group_of(r) for r in parts["train"] if r["specialty"] == specialty)
        # growth meets a share within half a condition: the same share again is no shrinking
        least = used - max(moved.values(), default=0) / 2
        number = isinstance(share, int | float) and not isinstance(share, bool)
        if not number or not least / total - 1e-9 <= share <= 1:
            expected = f"from {used / total:.2f} to 1"
            raise InputError(f"a share of {share} for '{specialty}'", expected, "raise it")
    for specialty, share in sorted(adjustments.items()):
        _grow(parts, specialty, share)
    return as_datasets({part: sorted(parts[part], key=lambda r: r["id"]) for part in PARTS})


def _use(parts: dict[str, Records], specialty: str) -> tuple[int, int]:
    """Return a specialty's items in train and eval, and its items besides the holdout."""
    counts = {p: sum(r["specialty"] == specialty for r in parts[p]) for p in PARTS}
    used = counts["train"] + counts["eval"]
    return used, used + counts["pool"]


def _grow(parts: dict[str, Records], specialty: str, share: float) -> None:
    """Move conditions, each whole with what other specialties have of it, from pool to train."""
    used, total = _use(parts, specialty)
    groups = _by_specialty(r for r in parts["pool"] if r["specialty"] == specialty)
    pool = groups.get(specialty, {})
    moved: set[str] = set()
    for group in sorted(pool, key=lambda g: draw(0, g)):
        if used + len(pool[group]) / 2 > share * total:
            break
        moved.add(group)
        used += len(pool[group])
    parts["train"] += [r for r in parts["pool"] if group_of(r) in moved]
    parts["pool"] = [r for r in parts["pool"] if group_of(r) not in moved]


def save(parts: dict[str, Records], folder: Path) -> None:
    """Write holdout_dataset/, train_dataset/, eval_dataset/ and eval_pool_dataset/, atomically."""
    for part, name in FOLDERS.items():
        with replacing_folder(folder / name) as temporary:
            # one shard, also of an empty part: datasets cannot read a folder of none
            as_dataset(parts[part]).save_to_disk(str(temporary), num_shards=1)


def read(folder: Path) -> Records:
    """Return the records of one saved part.

    Raises:
        InputError: the folder is not a saved dataset.
    """
    from datasets import Dataset

    try:
        return Dataset.load_from_disk(str(folder)).to_list()
    except (FileNotFoundError, OSError, ValueError) as error:
        raise InputError(
            f"no readable dataset ({type(error).__name__})", "a folder that notebook 01 wrote",
            "run notebook 01 again", str(folder),
        ) from None  # fmt: skip
