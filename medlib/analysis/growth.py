"""What a round adds to the training part: what the answers advise, or as much at random."""

from typing import Any

import pandas as pd

from medlib.analysis import specialties
from medlib.benchmark import scores as scoring
from medlib.corpus import sources, splits
from medlib.tuning import jobs, models, tokens

Records = list[dict[str, Any]]
Parts = dict[str, Records]
DRAWS = 50  # of the control, until its tokens are as many
SAME = 0.01  # as many: within this share


def begin(parts: Parts, items: int, *, seed: int) -> Parts:
    """Return the parts with whole drawn conditions left to train on, `items` records or just more.

    The other training records go to the pool; 0 leaves all.
    """
    order = _drawn(parts["train"], seed, "start")
    kept = {splits.group_of(r) for r in order[: items or None]}
    train = [r for r in parts["train"] if splits.group_of(r) in kept]
    rest = [r for r in parts["train"] if splits.group_of(r) not in kept]
    return parts | {"train": train, "pool": sorted(parts["pool"] + rest, key=lambda r: r["id"])}


def _drawn(rows: Records, seed: int, *words: str) -> Records:
    """Return the records condition after condition, in an order drawn by hash."""
    groups = {group: splits.draw(seed, *words, group) for group in map(splits.group_of, rows)}
    return sorted(
        rows, key=lambda r: (groups[splits.group_of(r)], splits.draw(seed, *words, r["id"]))
    )


def advise(
    answers: Records, references: Records, parts: Parts, *, at_least: int, seed: int
) -> dict[str, dict[str, Any]]:
    """Return {specialty: from_pool, adjustment, evidence} from answers to the selection part.

    What specialties.recommend says; where it finds fewer than `at_least`, those of lowest accuracy
    come after them, and are said not to be shown weak. Of equal ones the draw decides.
    """
    frame = pd.DataFrame(answers).assign(model=scoring.TUNED)
    scores = scoring.compute(frame, {r["id"]: r for r in references}, seed=seed)
    table = scoring.specialty_table(pd.DataFrame(scores))
    shares = sources.shares(parts)
    increases = specialties.recommend(scores, table, shares)["recommended_sample_increases"]
    found = {name: row for name, row in increases.items() if row["from_pool"]}
    lowest = table.assign(drawn=[splits.draw(seed, name) for name in table["specialty"]])
    for name in lowest.sort_values(["tuned", "drawn"])["specialty"]:
        has_pool = shares.loc[shares["specialty"] == name, "pool"].sum() > 0
        if len(found) < at_least and name not in found and has_pool:
            told = {"evidence": "of lowest accuracy; not shown to be weak"}
            found[name] = specialties.from_pool(shares, name) | told
    return found


def grow(parts: Parts, advice: dict[str, dict[str, Any]]) -> Parts:
    """Return the parts with what the advice adds moved from the pool to the training part."""
    shares = {name: row["adjustment"] for name, row in advice.items()}
    if not shares:
        return parts
    whole = splits.as_datasets({part: parts.get(part, []) for part in splits.PARTS})
    grown = splits.update_training_data(whole, adjustments=shares)
    return {part: grown[part].to_list() for part in parts}


def grow_at_random(
    parts: Parts, items: int, wanted: int, lengths: dict[str, int], seed: int, *words: str
) -> Parts:
    """Return the parts with as many records and tokens moved from the pool, drawn at random.

    Whole conditions, as the advice moves them; the last is cut. Of DRAWS draws the first whose
    tokens are within SAME of `wanted` is taken, else the nearest.
    """
    best: Records = []
    gap = float("inf")
    for number in range(DRAWS):
        drawn = _drawn(parts["pool"], seed, *words, str(number))[:items]
        off = abs(sum(lengths[r["id"]] for r in drawn) - wanted)
        if off < gap:
            best, gap = drawn, off
        if gap <= SAME * wanted:
            break
    moved = {r["id"] for r in best}
    train = sorted(parts["train"] + best, key=lambda r: r["id"])
    return parts | {"train": train, "pool": [r for r in parts["pool"] if r["id"] not in moved]}


def text_lengths(job: jobs.Job, rows: Records) -> dict[str, int]:
    """Return {record id: tokens of its training texts}; 0 where they are too long to be trained."""
    tokenizer = models.load_tokenizer(models.resolve(job.base))
    found = {r["id"]: 0 for r in rows}
    for one in tokens.examples(tokenizer, rows, max_length=job.max_length)[0]:
        found[one.record_id] += len(one.input_ids)
    return found
