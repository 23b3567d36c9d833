"""What a round adds: whole conditions of weak specialties, or as many records and tokens drawn."""

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import growth
from medlib.corpus.splits import group_of


def test_begin_keeps_whole_conditions_whatever_the_order(small_study):
    parts = small_study.PARTS | {"train": small_study.records("train", 4)}
    begun = growth.begin(parts, 5, seed=1)
    kept = {group_of(r) for r in begun["train"]}
    assert len(begun["train"]) == 6 and len(kept) == 3
    assert not kept & {group_of(r) for r in begun["pool"]}
    ids = [{r["id"] for part in ("train", "pool") for r in p[part]} for p in (parts, begun)]
    assert ids[0] == ids[1]
    turned = {part: rows[::-1] for part, rows in parts.items()}
    same = growth.begin(turned, 5, seed=1)
    assert {r["id"] for r in same["train"]} == {r["id"] for r in begun["train"]}
    assert len(growth.begin(parts, 0, seed=1)["train"]) == 24


@pytest.mark.parametrize("items", [1, 7, 12])
def test_control_gets_as_many_records_and_tokens_drawn_by_its_words(small_study, items):
    parts = small_study.PARTS
    sizes = np.random.default_rng(1).integers(10, 100, 100)
    lengths = {r["id"]: int(n) for r, n in zip(parts["train"] + parts["pool"], sizes, strict=False)}
    wanted = 50 * items
    grown = growth.grow_at_random(parts, items, wanted, lengths, 1, "random", "13")
    before = {r["id"] for r in parts["train"]}
    added = [r for r in grown["train"] if r["id"] not in before]
    assert len(added) == items and len(grown["pool"]) == len(parts["pool"]) - items
    off = abs(sum(lengths[r["id"]] for r in added) - wanted)
    drawn = [
        growth.grow_at_random(parts, items, sum(lengths.values()), lengths, seed, "random", "13")
        for seed in range(5)
    ]
    assert off <= 0.1 * wanted + 10  # of DRAWS draws the nearest
    assert len({tuple(r["id"] for r in d["train"]) for d in drawn}) > 1
    shuffled = parts | {"pool": parts["pool"][::-1]}
    assert growth.grow_at_random(shuffled, items, wanted, lengths, 1, "random", "13")[
        "train"
    ] == sorted(grown["train"], key=lambda r: r["id"])


def test_control_cuts_no_condition_but_the_last(small_study):
    parts = small_study.PARTS
    lengths = {r["id"]: 1 for r in parts["pool"]}
    grown = growth.grow_at_random(parts, 7, 7, lengths, 1)
    left = [group_of(r) for r in grown["pool"]]
    assert sum(left.count(group) == 1 for group in set(left)) == 1


def advice(synthetic, shares, at_least):
    """Return the advice on answers of specialties with these shares right, 30 items each."""
    records = synthetic.items(30 * len(shares), specialties=len(shares), per_condition=1)
    counts = dict.fromkeys(shares, 0)
    right = []
    for record in records:
        counts[record["specialty"]] += 1
        right.append(counts[record["specialty"]] <= round(30 * shares[record["specialty"]]))
    rows = synthetic.answered("progressive-1-seed-1", records, right)
    pool = [r | {"id": f"pool {r['id']}"} for r in records if r["specialty"] != "s3"]
    parts = {"train": [], "eval": [], "pool": pool}
    return growth.advise(rows, records, parts, at_least=at_least, seed=1)


def test_advice_is_of_the_weak_then_of_the_lowest_and_says_which(synthetic):
    shares = {"s0": 0.1, "s1": 0.7, "s2": 0.9, "s3": 0.0, "s4": 0.6}
    found = advice(synthetic, shares, 2)
    assert list(found) == ["s0", "s4"], "s3 has no pool left"
    assert "not shown" in found["s4"]["evidence"] and "not shown" not in found["s0"]["evidence"]
    gap = found["s0"]["gap_to_overall"]
    assert gap["ci_low"] <= gap["value"] <= gap["ci_high"] and gap["ci_low"] > 0
    weak = {name: value for name, value in found["s0"].items() if name != "gap_to_overall"}
    assert found["s4"] == weak | {"evidence": found["s4"]["evidence"]}, "the gap is not shown"
    assert (found["s4"]["from_pool"], found["s4"]["adjustment"]) == (15, 0.5)
    assert list(advice(synthetic, shares, 1)) == ["s0"]
    assert list(advice(synthetic, dict.fromkeys(shares, 1.0), 0)) == []


def test_growth_moves_half_of_the_pool_and_nothing_else(small_study):
    parts = small_study.PARTS
    grown = growth.grow(parts, {"surgery": {"adjustment": 0.57}})
    counts = pd.Series([r["specialty"] for r in grown["train"]]).value_counts()
    assert dict(counts) == {"surgery": 8, "cardiology": 2, "urology": 2}
    assert set(grown) == set(parts) and growth.grow(parts, {}) is parts
