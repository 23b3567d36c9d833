"""Groups stay whole, folds are even, the report's half is never steered by."""

from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.folds import document_of, halve_holdout, k_folds, split_as, split_by_ratio
from medlib.corpus.sources import is_official_test
from medlib.corpus.splits import PARTS, group_of, split
from medlib.files import InputError


def record(name, specialty="s1", topic="", source="folder", **fields):
    place = {"file": f"{topic or name}.xml", "line": 1}
    fields = {"question": f"{name}?", "answer": "a", "topic": topic, "provenance": place} | fields
    return records.make("folder", name, specialty=specialty, **fields) | {"source": source}


@st.composite
def corpora(draw):
    """Draw any mixture: conditions of any size, without topic, crossing specialties, official."""
    rows = []
    for number in range(draw(st.integers(1, 60))):
        source = draw(st.sampled_from(["folder", "folder", "medquad", "medqa"]))
        official = source == "medqa"
        topic = "" if official else draw(st.sampled_from(["", "gout", "Lupus", "x", "y", "z"]))
        specialty = draw(st.sampled_from(["s1", "s2", "s3"]))
        rows.append(record(str(number), specialty, topic, source, split="test" if official else ""))
    return rows


GROUPS = {"condition": group_of, "document": document_of, "specialty": lambda r: r["specialty"]}
by_group = st.sampled_from(sorted(GROUPS)).map(GROUPS.get)


@settings(max_examples=100, deadline=None)
@given(
    corpora(),
    by_group,
    st.sampled_from([(0.8, 0.1, 0.1), (0.6, 0.2, 0.2), (1.0, 0.0, 0.0), (0.5, 0.0, 0.25)]),
    st.sets(st.sampled_from(["s1", "s2", "s3"]), max_size=1),
    st.integers(0, 5),
    st.randoms(),
)
def test_ratio_deals_whole_groups_within_its_bounds_and_loses_nothing(
    rows, group, ratio, held_out, seed, order
):
    assume(held_out <= {r["specialty"] for r in rows})
    shares = dict(zip(("train", "eval", "holdout"), ratio, strict=True))
    options = {"group": group, "held_out": held_out, "seed": seed}
    try:
        parts, ledger = split_by_ratio(rows, shares, **options)
    except InputError as error:
        assert "no record to train on" in str(error)
        return
    ids = [r["id"] for part in PARTS for r in parts[part]] + [row["id"] for row in ledger]
    assert sorted(ids) == sorted(r["id"] for r in rows)
    official = [r for r in rows if is_official_test(r)]
    assert [r for part in PARTS[1:] for r in parts[part] if is_official_test(r)] == []
    free = {part: [r for r in parts[part] if not is_official_test(r)] for part in PARTS}
    for one in PARTS:
        for other in PARTS:
            assert one == other or not {*map(group, free[one])} & {*map(group, free[other])}
    assert not {r["specialty"] for p in PARTS[1:] for r in parts[p]} & held_out
    assert bool(ledger) <= bool(held_out)
    dealt = [r for p in PARTS for r in free[p] if r["specialty"] not in held_out]
    largest = max(Counter(map(group, dealt)).values())
    full = shares | {"pool": 1 - sum(ratio)}
    for part in PARTS:
        got = sum(r["specialty"] not in held_out for r in free[part])
        least = full[part] * len(dealt) - largest
        assert least - 1e-6 <= got <= full[part] * len(dealt) + 3 * largest + 1e-6
    assert len(parts["holdout"]) >= len(official)
    order.shuffle(rows)
    assert split_by_ratio(rows, shares, **options) == (parts, ledger)


def test_ratio_of_many_conditions_is_met_in_every_specialty():
    rows = [
        record(f"{s}-{c}-{n}", s, f"{s} {c}")
        for s in ("s1", "s2", "s3") for c in range(40) for n in range(3)
    ]  # fmt: skip
    parts, ledger = split_by_ratio(rows, {"train": 0.8, "eval": 0.1, "holdout": 0.1}, seed=7)
    assert {part: len(parts[part]) for part in PARTS} == {
        "holdout": 36, "train": 288, "eval": 36, "pool": 0
    }  # fmt: skip
    for specialty in ("s1", "s2", "s3"):
        held = sum(r["specialty"] == specialty for r in parts["holdout"])
        assert abs(held - 12) <= 3 and not ledger
    other = split_by_ratio(rows, {"train": 0.8, "eval": 0.1, "holdout": 0.1}, seed=8)[0]
    assert other["holdout"] != parts["holdout"]


def test_specialty_held_out_takes_its_conditions_from_the_others_too():
    rows = [record(f"{s}{t}", s, t, "medquad") for s in ("s1", "s2") for t in ("x", "y")]
    rows += [record(f"own{n}", "s2", f"t{n}") for n in range(4)]
    parts, ledger = split_by_ratio(rows, {"train": 1.0}, held_out=["s1"], seed=1)
    assert {r["specialty"] for r in parts["holdout"]} == {"s1"}
    assert [row["reason"] for row in ledger] == ["condition_held_out"] * 2
    assert len(parts["train"]) == 4


@pytest.mark.parametrize(
    ("shares", "options", "found"),
    [
        ({"train": 0.9, "eval": 0.2}, {}, "shares of 1.10"),
        ({"train": -0.1}, {}, "shares of -0.10"),
        ({"train": float("nan")}, {}, "shares of nan"),
        ({"trian": 0.9}, {}, "part 'trian' · expected a part of a split · did you mean 'train'"),
        ({"eval": 1.0}, {}, "no record to train on"),
        ({"train": 0.9}, {"held_out": ["s7"]}, "specialty 's7'"),
        ({"train": 0.9}, {"held_out": ["s1"]}, "no record to train on"),
    ],
)
def test_impossible_ratio_is_refused_in_one_line(shares, options, found):
    rows = [record(str(n)) for n in range(9)]
    with pytest.raises(InputError) as caught:
        split_by_ratio(rows, shares, seed=1, **options)
    assert found in str(caught.value) and "\n" not in str(caught.value)


@settings(max_examples=100, deadline=None)
@given(corpora(), by_group, st.integers(2, 6), st.integers(0, 5), st.randoms())
def test_every_record_is_in_one_fold_no_group_in_two_and_specialties_are_even(
    rows, group, folds, seed, order
):
    rows = [r for r in rows if not is_official_test(r)]
    sizes = Counter(map(group, rows))
    if len(sizes) < folds:
        with pytest.raises(InputError, match=f"{folds} folds"):
            k_folds(rows, folds=folds, group=group, seed=seed)
        return
    dealt = k_folds(rows, folds=folds, group=group, seed=seed)
    assert len(dealt) == folds and all(dealt)
    assert sorted(r["id"] for fold in dealt for r in fold) == sorted(r["id"] for r in rows)
    met = Counter(g for fold in dealt for g in {group(r) for r in fold})
    assert set(met.values()) == {1}
    pure = [r for r in rows if r["source"] != "medquad"]
    if group is group_of and len(pure) == len(rows):  # each condition in one specialty
        for specialty in {r["specialty"] for r in rows}:
            counts = [sum(r["specialty"] == specialty for r in fold) for fold in dealt]
            largest = max(n for g, n in Counter(
                group(r) for r in rows if r["specialty"] == specialty).items())  # fmt: skip
            assert max(counts) - min(counts) <= largest
    order.shuffle(rows)
    assert k_folds(rows, folds=folds, group=group, seed=seed) == dealt


def test_official_test_items_are_in_no_fold():
    rows = [record(str(n)) for n in range(9)] + [record("t", source="medqa", split="test")]
    with pytest.raises(InputError, match="1 official test items"):
        k_folds(rows, folds=3, seed=1)


@settings(max_examples=100, deadline=None)
@given(corpora(), st.integers(0, 5), st.randoms())
def test_halves_share_no_condition_and_official_items_are_for_the_report(rows, seed, order):
    closed = {group_of(r) for r in rows if is_official_test(r)}
    own = {*map(group_of, rows)} - closed
    if len(own) + bool(closed) < 2 or not own:
        with pytest.raises(InputError, match=f"{len(own)} conditions held out"):
            halve_holdout(rows, seed=seed)
        return
    selection, report = halve_holdout(rows, seed=seed)
    ids = [r["id"] for r in selection + report]
    assert sorted(ids) == sorted(r["id"] for r in rows) and selection and report
    assert not {*map(group_of, selection)} & {*map(group_of, report)}
    assert not any(map(is_official_test, selection))
    pure = [r for r in rows if r["source"] == "folder"]
    if all(is_official_test(r) or r["source"] == "folder" for r in rows):
        for specialty in {r["specialty"] for r in pure}:
            own = [r for r in pure if r["specialty"] == specialty]
            halves = [sum(r in half for r in own) for half in (selection, report)]
            assert abs(halves[0] - halves[1]) <= max(Counter(map(group_of, own)).values())
    order.shuffle(rows)
    assert halve_holdout(rows, seed=seed) == (selection, report)


def test_what_shares_a_condition_with_an_official_item_is_for_the_report():
    rows = [record(f"o{n}", topic="gout") for n in range(4)]
    rows += [record(f"l{n}", topic=f"t{n}") for n in range(4)]
    rows.append(record("test", topic="gout", source="medqa", split="test"))
    for seed in range(5):
        selection, report = halve_holdout(rows, seed=seed)
        assert {r["topic"] for r in rows[:4]} <= {r["topic"] for r in report}
        assert "gout" not in {r["topic"] for r in selection} and len(selection) == 2


def test_demo_holdout_and_folds_are_even_in_every_specialty():
    rows = sources.read("demo")[0]
    parts, _ = split(rows, seed=13)
    selection, report = halve_holdout(parts["holdout"], seed=13)
    assert len(selection) + len(report) == len(parts["holdout"])
    for half in (selection, report):
        assert abs(len(half) - len(parts["holdout"]) / 2) <= 3
        assert len({r["specialty"] for r in half}) == 42
    dealt = k_folds(rows, folds=5, seed=13)
    assert max(map(len, dealt)) - min(map(len, dealt)) <= 15  # one condition
    for specialty in {r["specialty"] for r in rows}:
        counts = [sum(r["specialty"] == specialty for r in fold) for fold in dealt]
        assert max(counts) - min(counts) <= 15


def asked(**changes):
    return {"shares": {}, "held_out": [], "fold": "", "eval_share": 0.2, "seed": 3} | changes


def test_folds_of_a_recipe_hold_out_each_record_once_and_official_tests_always():
    rows = [record(str(n), f"s{n % 2}", f"topic{n % 17}") for n in range(80)]
    official = record("test", source="medqa", split="test")
    held = []
    for fold in range(1, 6):
        parts, ledger = split_as([*rows, official], **asked(fold=f"{fold}/5"))
        assert ledger == [] and sum(map(len, parts.values())) == 81 and not parts["pool"]
        assert official in parts["holdout"]
        held += [r["id"] for r in parts["holdout"] if r is not official]
        groups = [{group_of(r) for r in found} for found in parts.values()]
        assert sum(map(len, groups)) == len(set().union(*groups))
    assert sorted(held) == sorted(r["id"] for r in rows)


def test_split_as_asks_the_way_that_is_named_and_refuses_two_or_no_fold():
    rows = [record(str(n), f"s{n % 2}", f"topic{n % 17}") for n in range(80)]
    more = {"holdout_per_specialty": 5, "holdout_kinds": ["free_text"], "train_share": 0.5}
    assert split_as(rows, **asked(), **more) == split(rows, eval_share=0.2, seed=3, **more)
    shares = {"train": 0.8, "eval": 0.1, "holdout": 0.1}
    assert split_as(rows, **asked(shares=shares)) == split_by_ratio(rows, shares, seed=3)
    parts, _ = split_as(rows, **asked(held_out=["s1"]))
    assert {r["specialty"] for r in parts["holdout"]} == {"s1"} and not parts["pool"]
    for wrong in (asked(fold="3/10", shares=shares), asked(fold="0/5"), asked(fold="6/5"),
                  asked(fold="half"), asked(fold="1/1")):  # fmt: skip
        with pytest.raises(InputError):
            split_as(rows, **wrong)
