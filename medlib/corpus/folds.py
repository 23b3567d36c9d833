"""Other ways to split: by ratio, by any group, into folds, and the holdout in two halves.

As in `splits`, groups stay whole and draws depend on ids and the seed alone.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from medlib.corpus.sources import is_official_test, ledger_row
from medlib.corpus.splits import PARTS, Records, draw, group_of, split
from medlib.files import InputError, nearest

Group = Callable[[dict[str, Any]], str]


def document_of(record: dict[str, Any]) -> str:
    """Return the file a record came from: the group to take where each file is a document."""
    return f"{record['source']}/{record['provenance']['file'].split('#')[0]}"


def split_by_ratio(
    rows: Records,
    shares: dict[str, float],
    *,
    group: Group = group_of,
    held_out: Iterable[str] = (),
    seed: int,
) -> tuple[dict[str, Records], Records]:
    """Return ({holdout, train, eval, pool}, ledger rows), dealt by shares in whole groups.

    Every official test item is held out, besides the shares. So is every record of the
    specialties `held_out`; what other specialties have of their groups goes to the ledger. A part
    gets at most one largest group less than its share.

    Args:
        shares: {part: share}, such as {"train": 0.8, "eval": 0.1, "holdout": 0.1}; what is
            missing to 1 goes to the pool.
        group: returns what must stay together: a condition, `document_of`, a specialty.

    Raises:
        InputError: an unknown part or specialty, shares below 0 or beyond 1 in all, or nothing
            left to train on.
    """
    shares = _checked(shares)
    parts: dict[str, Records] = {part: [] for part in PARTS}
    away = set(held_out)
    for name in sorted(away - {r["specialty"] for r in rows}):
        known = nearest(name, {r["specialty"] for r in rows})
        raise InputError(f"specialty '{name}'", "a known one", known)
    official = [r for r in rows if is_official_test(r)]
    free = [r for r in rows if not is_official_test(r)]
    closed = {group(r) for r in free if r["specialty"] in away}
    held = [r for r in free if r["specialty"] in away]
    others = [r for r in free if r["specialty"] not in away and group(r) in closed]
    groups = _grouped((r for r in free if group(r) not in closed), group)
    order = sorted(groups, key=lambda g: (_specialty_of(groups[g]), draw(seed, g)))
    dealt = 0
    for name in order:
        dealt += len(groups[name])
        lacks = {part: share * dealt - len(parts[part]) for part, share in shares.items()}
        parts[max(PARTS, key=lambda part: lacks[part])] += groups[name]
    parts["holdout"] += official + held
    if not parts["train"]:
        raise InputError("no record to train on", "at least one", "raise its share or add data")
    ledger = [
        ledger_row(r, "split", "condition_held_out") for r in sorted(others, key=lambda r: r["id"])
    ]
    return {part: sorted(parts[part], key=lambda r: r["id"]) for part in PARTS}, ledger


def _checked(shares: dict[str, float]) -> dict[str, float]:
    """Return the share of every part, the pool's from what is missing to 1."""
    for part in shares:
        if part not in PARTS:
            raise InputError(f"part '{part}'", "a part of a split", nearest(part, PARTS))
    total = sum(shares.values())
    if not all(0 <= share <= 1 for share in shares.values()) or not total <= 1 + 1e-9:
        raise InputError(f"shares of {total:.2f} in all", "from 0 to 1", "mend the shares")
    full = {part: shares.get(part, 0.0) for part in PARTS}
    full["pool"] += max(0.0, 1 - total)
    return full


def k_folds(rows: Records, *, folds: int, group: Group = group_of, seed: int) -> list[Records]:
    """Return the test records of each fold; to train on are those of all the others.

    Every record stands in one fold and no group in two. Groups of a specialty are dealt largest
    first to the fold that has least of it, so that folds differ by at most its largest group.

    Raises:
        InputError: fewer than 2 folds or groups than folds, or an official test item: it is
            never trained on, so that it belongs to no fold.
    """
    official = sum(is_official_test(r) for r in rows)
    if official:
        raise InputError(f"{official} official test items", "none in a fold", "leave them out")
    groups = _grouped(rows, group)
    if not 2 <= folds <= len(groups):
        wanted = f"from 2 to the number of groups ({len(groups)})"
        raise InputError(f"{folds} folds", wanted, "ask for fewer")
    return _deal(groups, folds, seed)


def split_as(
    rows: Records,
    *,
    shares: dict[str, float],
    held_out: list[str],
    fold: str,
    eval_share: float,
    seed: int,
    **by_condition: Any,
) -> tuple[dict[str, Records], Records]:
    """Return ({holdout, train, eval, pool}, ledger rows) by the way to split that is asked for.

    Args:
        shares, held_out: as in `split_by_ratio`, where one of them is given.
        fold: "3/10" holds out the third of ten folds, besides every official test item.
        eval_share: share of what is trained on for evaluation during training.
        by_condition: what else `splits.split` takes, where none of these is given.

    Raises:
        InputError: two ways asked for, no such fold, or as the way asked for.
    """
    if fold and (shares or held_out):
        raise InputError(f"fold {fold} and shares", "one way to split", "leave one of them out")
    if shares or held_out:
        shares = shares or {"train": 1 - eval_share, "eval": eval_share}
        return split_by_ratio(rows, shares, held_out=held_out, seed=seed)
    if not fold:
        return split(rows, eval_share=eval_share, seed=seed, **by_condition)
    number, _, count = fold.partition("/")
    if not (number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
        raise InputError(f"fold '{fold}'", "such as 3/10, the third of ten", "mend the recipe")
    free = [r for r in rows if not is_official_test(r)]
    held = k_folds(free, folds=int(count), seed=seed)[int(number) - 1]
    ids = {r["id"] for r in held}
    rest = [r for r in rows if r["id"] not in ids]
    parts, _ = split_by_ratio(rest, {"train": 1 - eval_share, "eval": eval_share}, seed=seed)
    parts["holdout"] = sorted(parts["holdout"] + held, key=lambda r: r["id"])
    return parts, []


def halve_holdout(holdout: Records, *, seed: int) -> tuple[Records, Records]:
    """Return (selection, report): what one may steer by, and what is looked at once.

    Each condition is in one half, each specialty in both as evenly as its conditions allow.
    Official test items, and what shares a condition with one, are for the report alone.

    Raises:
        InputError: besides official test items too little is held out for two halves.
    """
    groups = _grouped(holdout, group_of)
    official = {name for name, found in groups.items() if any(map(is_official_test, found))}
    own = {name: found for name, found in groups.items() if name not in official}
    if len(own) + bool(official) < 2 or not own:
        raise InputError(
            f"{len(own)} conditions held out besides the official tests", "enough for two halves",
            "raise holdout_per_specialty in notebook 01",
        )  # fmt: skip
    selection, report = sorted(_deal(own, 2, seed), key=len)
    if not selection:
        selection, report = report, selection
    report += [r for name in official for r in groups[name]]
    return selection, sorted(report, key=lambda r: r["id"])


def _deal(groups: dict[str, Records], folds: int, seed: int) -> list[Records]:
    """Deal groups, specialty by specialty, to the fold that has least of it, then least at all."""
    dealt: list[Records] = [[] for _ in range(folds)]
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * folds)
    specialty = {name: _specialty_of(found) for name, found in groups.items()}
    order = sorted(groups, key=lambda g: (specialty[g], -len(groups[g]), draw(seed, g)))
    for name in order:
        have = counts[specialty[name]]
        ties = [(have[f], len(dealt[f]), draw(seed, name, str(f)), f) for f in range(folds)]
        fold = min(ties)[-1]
        have[fold] += len(groups[name])
        dealt[fold] += groups[name]
    return [sorted(found, key=lambda r: r["id"]) for found in dealt]


def _grouped(rows: Iterable[dict[str, Any]], group: Group) -> dict[str, Records]:
    found: dict[str, Records] = defaultdict(list)
    for record in rows:
        found[group(record)].append(record)
    return dict(found)


def _specialty_of(found: Records) -> str:
    """Return the specialty of most of a group's records, the first by name of equal ones."""
    counts = Counter(r["specialty"] for r in found)
    return min(counts, key=lambda name: (-counts[name], name))
