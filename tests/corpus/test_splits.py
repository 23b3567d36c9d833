"""No condition in two parts, nothing lost, the same seed the same parts."""

import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus.sources import is_official_test
from medlib.corpus.splits import (
    FOLDERS,
    PARTS,
    as_datasets,
    derived,
    group_of,
    read,
    save,
    split,
    update_training_data,
)
from medlib.files import InputError

KINDS = {"multiple_choice": ["a", "b"], "yes_no_maybe": records.YES_NO_MAYBE, "free_text": []}


def record(
    name, specialty="cardiology", topic="", kind="multiple_choice", source="folder", **fields
):
    options = KINDS[kind]
    default = {"options": options, "answer_index": 0 if options else -1, "answer": "a"}
    default |= {"question": f"{name}?", "provenance": {"file": "x.json", "line": 1}}
    default |= {"specialty": specialty, "topic": topic}
    return records.make("folder", name, **default | fields) | {"source": source}


def book(specialties=4, conditions=10, choices=5, texts=7):
    """Return records shaped as the demo's: each condition with choices and free texts."""
    return [
        record(f"s{s}-c{c}-{kind}-{n}", f"s{s}", f"condition {s} {c}", kind)
        for s in range(specialties)
        for c in range(conditions)
        for kind, many in (("multiple_choice", choices), ("free_text", texts))
        for n in range(many)
    ]


@st.composite
def corpora(draw):
    """Draw any mixture: uneven conditions, without topic, crossing specialties, official tests."""
    rows = []
    for number in range(draw(st.integers(1, 60))):
        source = draw(st.sampled_from(["folder", "folder", "folder", "medquad", "medqa"]))
        topic = draw(st.sampled_from(["", "Gout", "gout ", "Lupus", "Asthma", "x", "y", "z"]))
        rows.append(
            record(
                str(number),
                draw(st.sampled_from(["s1", "s2", "s3"])),
                "" if source == "medqa" else topic,
                draw(st.sampled_from(list(KINDS))),
                source,
                split="test" if source == "medqa" else "",
            )
        )
    return rows


settings_of_a_split = st.fixed_dictionaries(
    {
        "holdout_per_specialty": st.integers(0, 4),
        "holdout_kinds": st.sets(st.sampled_from(list(KINDS)), min_size=1),
        "max_per_condition": st.integers(1, 3),
        "train_share": st.sampled_from([0.3, 0.5, 1.0]),
        "eval_share": st.sampled_from([0.0, 0.2, 0.5]),
        "seed": st.integers(0, 5),
    }
)


def split_if_possible(rows, options):
    try:
        return split(rows, **options)
    except InputError as error:
        assert "no record to train on" in str(error)
        assume(False)
        raise


def conditions(rows):
    return {group_of(r) for r in rows if not is_official_test(r)}


@settings(max_examples=150, deadline=None)
@given(corpora(), settings_of_a_split)
def test_no_condition_stands_in_two_parts_and_no_record_is_lost(rows, options):
    parts, ledger = split_if_possible(rows, options)
    for one in PARTS:
        for other in PARTS:
            assert one == other or not conditions(parts[one]) & conditions(parts[other])
    ids = [r["id"] for part in PARTS for r in parts[part]] + [r["id"] for r in ledger]
    assert sorted(ids) == sorted(r["id"] for r in rows)
    by_id = {r["id"]: r for r in rows}
    assert all(by_id[r["id"]] == r for part in PARTS for r in parts[part])  # unchanged
    told = {group_of(by_id[r["id"]]) for r in ledger}
    assert told <= conditions(parts["holdout"])
    assert {r["reason"] for r in ledger} <= {"condition_held_out"}


@settings(max_examples=150, deadline=None)
@given(corpora(), settings_of_a_split)
def test_holdout_has_every_official_test_item_and_keeps_its_bounds(rows, options):
    parts, _ = split_if_possible(rows, options)
    official = [r for r in rows if is_official_test(r)]
    held = [r for r in parts["holdout"] if not is_official_test(r)]
    assert len(parts["holdout"]) == len(held) + len(official)
    assert not [r for part in PARTS[1:] for r in parts[part] if is_official_test(r)]
    assert {records.kind(r) for r in held} <= options["holdout_kinds"]
    per_specialty = Counter(r["specialty"] for r in held)
    assert max(per_specialty.values(), default=0) <= options["holdout_per_specialty"]
    per_condition = Counter(group_of(r) for r in held)
    assert max(per_condition.values(), default=0) <= options["max_per_condition"]
    for specialty in per_specialty:
        free = [r for r in rows if r["specialty"] == specialty and not is_official_test(r)]
        closed = conditions(r for r in held if r["specialty"] == specialty)
        assert len(closed) <= len(conditions(free)) / 2


@settings(max_examples=100, deadline=None)
@given(corpora(), settings_of_a_split, st.randoms())
def test_order_of_the_records_changes_nothing(rows, options, order):
    expected = split_if_possible(rows, options)
    order.shuffle(rows)
    assert split(rows, **options) == expected


def test_each_specialty_of_the_demo_shape_gives_ten_items_of_its_kinds():
    parts, _ = split(book(), seed=13)
    assert Counter(r["specialty"] for r in parts["holdout"]) == {f"s{s}": 10 for s in range(4)}
    assert {records.kind(r) for r in parts["holdout"]} == {"multiple_choice"}
    assert max(Counter(group_of(r) for r in parts["holdout"]).values()) == 3


def test_conditions_without_the_wanted_kind_do_not_use_up_the_holdout():
    rows = [record(f"t{n}", topic=f"text {n}", kind="free_text") for n in range(30)]
    rows += [record(f"c{n}", topic=f"choice {n // 3}") for n in range(12)]
    for seed in range(10):
        assert len(split(rows, seed=seed)[0]["holdout"]) == 10


def test_only_condition_of_a_specialty_is_trained_on_not_held_out():
    rows = [record(str(n), topic="gout") for n in range(20)]
    parts, _ = split(rows, train_share=1.0, eval_share=0.0, seed=1)
    assert not parts["holdout"] and len(parts["train"]) == 20


@pytest.mark.parametrize(("train_share", "eval_share"), [(0.5, 0.2), (0.8, 0.1), (1.0, 0.5)])
def test_shares_are_met_within_one_condition(train_share, eval_share):
    parts, ledger = split(book(), train_share=train_share, eval_share=eval_share, seed=3)
    for specialty in ("s0", "s1", "s2", "s3"):
        counts = {p: sum(r["specialty"] == specialty for r in parts[p]) for p in PARTS}
        rest = counts["train"] + counts["eval"] + counts["pool"]
        assert abs(counts["train"] + counts["eval"] - train_share * rest) <= 12
        assert abs(counts["eval"] - train_share * eval_share * rest) <= 12


def test_same_seed_same_parts_and_other_seed_other_parts_everywhere():
    rows = book()
    one, again, other = (split(rows, seed=seed)[0] for seed in (13, 13, 14))
    assert one == again
    for part in PARTS:
        assert one[part] != other[part]


def test_a_record_more_moves_no_other_specialty():
    rows = book()
    more = rows + [record("new", "s0", "a new condition")]
    one, two = split(rows, seed=13)[0], split(more, seed=13)[0]
    for part in PARTS:
        assert [r for r in one[part] if r["specialty"] != "s0"] == [
            r for r in two[part] if r["specialty"] != "s0"
        ]


def test_condition_is_told_by_its_topic_whatever_its_spelling_and_source():
    same = [record("1", topic="Heart Failure"), record("2", topic="heart-failure ", source="demo")]
    assert len(conditions(same)) == 1
    assert len(conditions([record("1", "s1", "x"), record("2", "s2", "x")])) == 2
    assert len(conditions([record("1", topic=""), record("2", topic="")])) == 2
    across = [record(str(n), f"s{n}", "Breast Cancer", source="medquad") for n in range(3)]
    assert len(conditions(across)) == 1  # MedQuAD files 638 conditions under several areas


@pytest.mark.parametrize(
    "options",
    [
        {"train_share": 1.1},
        {"train_share": -0.1},
        {"eval_share": 2},
        {"eval_share": float("nan")},
        {"train_share": 0.0},
        {"eval_share": 1.0},
        {"holdout_per_specialty": -1},
        {"max_per_condition": -1},
    ],
)
def test_impossible_settings_are_refused_in_one_line(options):
    with pytest.raises(InputError) as caught:
        split(book(1), seed=1, **options)
    assert "\n" not in str(caught.value)


@pytest.fixture(scope="module")
def splits():
    return as_datasets(split(book(), seed=13)[0])


def share_of(parts, specialty):
    counts = {p: sum(s == specialty for s in parts[p]["specialty"]) for p in PARTS}
    used = counts["train"] + counts["eval"]
    return used / (used + counts["pool"]), used + counts["pool"]


@settings(max_examples=10, deadline=None)
@given(st.dictionaries(st.sampled_from(["s0", "s1", "s2", "s3"]), st.floats(0.6, 1.0), min_size=1))
def test_update_reaches_the_share_within_one_condition_and_keeps_holdout_and_eval(
    splits, adjustments
):
    grown = update_training_data(splits, adjustments)
    assert list(grown) == list(PARTS)
    for part in ("holdout", "eval"):
        assert grown[part].to_list() == splits[part].to_list()
    assert set(splits["train"]["id"]) <= set(grown["train"]["id"])
    ids = [i for part in PARTS for i in grown[part]["id"]]
    assert sorted(ids) == sorted(i for part in PARTS for i in splits[part]["id"])
    for one, other in [("train", "pool"), ("train", "eval"), ("train", "holdout")]:
        assert not conditions(grown[one].to_list()) & conditions(grown[other].to_list())
    for specialty in ("s0", "s1", "s2", "s3"):
        share, total = share_of(grown, specialty)
        wanted = adjustments.get(specialty, share_of(splits, specialty)[0])
        assert abs(share - wanted) * total <= 12 / 2 + 1e-6  # half a condition


def test_update_of_the_same_share_twice_changes_nothing_more(splits):
    once = update_training_data(splits, {"s1": 1.0})
    assert share_of(once, "s1")[0] == 1.0
    again = update_training_data(once, {"s1": 1.0})
    assert all(again[part].to_list() == once[part].to_list() for part in PARTS)
    assert all(update_training_data(splits, {})[p].to_list() == splits[p].to_list() for p in PARTS)


@pytest.mark.parametrize(
    ("adjustments", "found"),
    [
        ({"s1": 0.2}, "a share of 0.2 for 's1' · expected from 0.5"),
        ({"s1": 1.01}, "a share of 1.01"),
        ({"s1": float("nan")}, "a share of nan"),
        ({"s9": 0.8}, "specialty 's9' · expected a known one · known: s0, s1"),
        ({"s0": 0.8, "s1": 0.2}, "a share of 0.2"),
    ],
)
def test_share_that_shrinks_or_names_nothing_is_refused_before_anything_moves(
    splits, adjustments, found
):
    before = splits["train"].to_list()
    with pytest.raises(InputError) as caught:
        update_training_data(splits, adjustments)
    assert found in str(caught.value) and "\n" not in str(caught.value)
    assert splits["train"].to_list() == before


@settings(max_examples=10, deadline=None)
@given(corpora(), st.floats(0, 1), st.floats(0, 1), st.sampled_from([0.3, 0.5]))
def test_growing_any_corpus_takes_from_the_pool_alone_and_twice_is_as_once(rows, one, two, share):
    rows = [r for r in rows if r["source"] != "medquad"]  # whose conditions cross specialties
    parts = split_if_possible(rows, {"train_share": share, "seed": 4})[0]
    before = as_datasets(parts)
    free = [r for part in ("train", "eval", "pool") for r in parts[part]]
    room = {r["specialty"]: share_of(before, r["specialty"])[0] for r in free}
    wanted = {s: room[s] + more * (1 - room[s]) for s, more in zip(room, (one, two), strict=False)}
    after = update_training_data(before, wanted)
    moved = set(after["train"]["id"]) - set(before["train"]["id"])
    assert moved == set(before["pool"]["id"]) - set(after["pool"]["id"])
    assert len(after["train"]) - len(before["train"]) == len(moved)
    assert {r["specialty"] for r in parts["pool"] if r["id"] in moved} <= set(wanted)
    for part in ("holdout", "eval"):
        assert after[part].to_list() == before[part].to_list()
    for specialty, asked in wanted.items():
        sizes = Counter(group_of(r) for r in parts["pool"] if r["specialty"] == specialty)
        reached, total = share_of(after, specialty)
        assert abs(reached - asked) * total <= max(sizes.values(), default=0) / 2 + 1e-6
    again = update_training_data(after, wanted)
    reverse = update_training_data(before, dict(reversed(wanted.items())))
    assert all(again[part].to_list() == after[part].to_list() for part in PARTS)
    assert all(reverse[part].to_list() == after[part].to_list() for part in PARTS)


@pytest.mark.parametrize("share", [True, None, "0.8", "a\nb", [0.8], float("inf"), -0.1])
def test_share_that_is_no_share_is_refused_in_one_line(splits, share):
    with pytest.raises(InputError) as caught:
        update_training_data(splits, {"s1": share})
    assert "s1" in str(caught.value) and "\n" not in str(caught.value)


def test_splits_without_a_part_are_refused_in_one_line(splits):
    with pytest.raises(InputError, match="no part pool"):
        update_training_data({p: splits[p] for p in ("holdout", "train", "eval")}, {"s1": 0.8})


def test_what_is_derived_stays_in_the_group_of_its_origin():
    for origin in (record("1", topic="gout"), record("2"), record("3", source="medquad")):
        first = derived(origin, "rephrase-1", question="other?")
        second = derived(first, "repeat-2")
        assert group_of(second) == group_of(first) == group_of(origin)
        assert len({r["id"] for r in (origin, first, second)}) == 3
        assert first["id"] == records.make_id(origin["source"], f"{origin['id']}#rephrase-1")
        assert second["provenance"]["line"] == origin["provenance"]["line"]
    ordinary = record("4", provenance={"file": "a#b@c.json", "line": 1})
    assert group_of(ordinary) == ordinary["id"]


def test_condition_of_several_specialties_moves_whole():
    rows = [record(f"{s}{t}{n}", s, f"t{t}", "free_text", "medquad")
            for s in ("s1", "s2") for t in range(12) for n in range(2)]  # fmt: skip
    parts = as_datasets(split(rows, holdout_per_specialty=0, seed=2)[0])
    grown = update_training_data(parts, {"s1": 0.9, "s2": 0.9})
    assert not conditions(grown["train"].to_list()) & conditions(grown["pool"].to_list())
    assert all(abs(share_of(grown, s)[0] - 0.9) * 24 <= 2 for s in ("s1", "s2"))


def test_ledger_of_a_split_has_the_same_order_in_every_process():
    code = (
        "import sys; sys.path.insert(0, 'tests/corpus'); from test_splits import book\n"
        "from medlib.corpus.splits import split\n"
        "print([r['id'] for r in split(book(), seed=13)[1]])"
    )
    root = records.__file__.rsplit("/medlib/", 1)[0]
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            cwd=root,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1 and len(next(iter(told))) > 100


def test_an_empty_part_is_saved_and_read_as_empty(tmp_path):
    save({part: [] for part in FOLDERS}, tmp_path)
    assert [read(tmp_path / name) for name in FOLDERS.values()] == [[]] * 4
