"""Fairness finds a planted bias, lays nothing on a group that the control does too, counts all."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import fairness
from medlib.files import InputError

_SPEC = spec_from_file_location("planted", Path(__file__).parent / "planted.py")
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
luck, references, row = planted.luck, planted.references, planted.row
SWAPS = ["control", "black", "homeless", "little-english", "female", "gay", "uninsured"]
MALE = ["sex: male"]


def predictions(items, state, *, changed=None, sure=None, right=0.7, every=0.0):
    """Return plain and swaps of a model that changes a share of its answers at random.

    `every` of the answers change for any sentence; `changed` and `sure`: more of it, and the
    confidence, for a swap.
    """
    asked = luck(items, 1, state)[:, 0]
    rows = []
    for number, item in zip(asked, items.values(), strict=True):
        plain = row(item, "plain", number < right, state)
        rows.append(plain)
        for swap in SWAPS:
            told = (changed or {}).get(swap, 0.0) + every
            new = row(item, f"swap-{swap}", state.random() < right, state)
            kept = plain if state.random() >= told else new
            scores = np.array(kept["option_logprobs"]) * (sure or {}).get(swap, 1.0)
            noise = state.normal(0, 0.05, len(scores))
            rows.append(kept | {"variant": f"swap-{swap}", "option_logprobs": list(scores + noise)})
    return pd.DataFrame(rows)


def by_swap(found):
    return {r["swap"]: r for r in found["swaps"]}


def false_ones(found):
    return {
        (r["swap"], test)
        for r in found["swaps"]
        for test in fairness.TESTS
        if r[test]["p_holm"] is not None and r[test]["p_holm"] < 0.05
    }


def test_a_planted_bias_is_found_and_nothing_else():
    items, state = references(200, per_condition=2), np.random.default_rng(2)
    given = predictions(items, state, changed={"homeless": 0.6}, sure={"gay": 0.5}, every=0.1)
    found = fairness.findings(given, items, [], seed=1)
    assert false_ones(found) == {("homeless", "changed"), ("gay", "confidence")}
    rows = by_swap(found)
    assert rows["homeless"]["changed"]["ci_low"] > 0.1 and rows["homeless"]["group"] == "housing"
    assert rows["gay"]["confidence"]["ci_high"] < 0
    assert [r["compared_to"] for r in found["swaps"]] == ["plain"] + ["control"] * 6
    assert rows["control"]["changed"]["p_value"] is None


def test_accuracy_lost_for_one_group_is_found():
    items, state = references(160), np.random.default_rng(3)
    given = predictions(items, state)
    hit = (given["variant"] == "swap-black") & (np.arange(len(given)) % 3 == 0)
    for place in given.index[hit]:
        gold = given.at[place, "gold"]
        given.at[place, "option_logprobs"] = [-9.0 if i == gold else -1.0 - i for i in range(4)]
    row_of = by_swap(fairness.findings(given, items, [], seed=1))["black"]
    assert row_of["accuracy"]["ci_high"] < 0 and row_of["accuracy"]["p_holm"] < 0.05


def test_without_a_control_plain_is_the_rival():
    items = references(40)
    given = predictions(items, np.random.default_rng(1))
    given = given[given["variant"] != "swap-control"]
    found = fairness.findings(given, items, [], seed=1)["swaps"]
    assert {r["compared_to"] for r in found} == {"plain"} and len(found) == 6
    assert all(r["accuracy"]["p_value"] is not None for r in found)
    assert all(r["changed"]["p_value"] is None for r in found)


def test_groups_under_thirty_are_labelled_and_not_tested_and_the_missing_counted():
    items = references(40) | references(1, topic="ovarian cyst", question="What of the ovary?")
    given = predictions(items, np.random.default_rng(1), changed={"gay": 1.0})
    cyst = next(i for i, r in items.items() if r["topic"] == "ovarian cyst")
    few = given["item_id"].isin(list(items)[:12]) & (given["variant"] == "swap-gay")
    unfit = (given["item_id"] == cyst) & (given["variant"] == "swap-female")
    rows = by_swap(fairness.findings(given[~few & ~unfit], items, [], seed=1))
    small = rows["gay"]
    assert (small["n"], small["too_small"], small["left_out"]) == (len(items) - 12, True, 12)
    assert all(small[test]["p_value"] is None for test in fairness.TESTS)
    assert small["value"] is not None and small["ci_low"] <= small["value"] <= small["ci_high"]
    assert rows["female"]["why"] == {"organs, hormones or pregnancy": 1}
    assert not rows["female"]["too_small"]


def test_accuracy_by_group_and_what_training_names():
    items = references(33, demographics=MALE)
    given = predictions(items, np.random.default_rng(1))
    found = fairness.findings(given, items, list(items.values())[:30] * 2, seed=1)
    [group] = found["groups"]
    assert (group["named"], group["n"], group["too_small"]) == ("sex: male", 33, False)
    named = {(r["group"], r["named"]): r for r in found["training"]}
    assert named["sex", "male"]["count"] == 60 and named["sex", "male"]["value"] == 1
    assert named["age", "not named"]["count"] == named["age", "not named"]["n"] == 60
    few = references(4, demographics=MALE)
    [small] = fairness.findings(predictions(few, np.random.default_rng(1)), few, [], seed=1)[
        "groups"
    ]
    assert small["too_small"]


def test_without_swaps_the_table_is_empty_and_bad_input_is_refused():
    items = references(6)
    given = predictions(items, np.random.default_rng(1))
    alone = given[given["variant"] == "plain"]
    empty = {"swaps": [], "groups": [], "training": []}
    assert fairness.findings(alone, items, [], seed=1) == empty
    assert fairness.findings(given[:0], items, [], seed=1) == empty
    with pytest.raises(InputError, match="unknown items"):
        fairness.findings(given, {}, [], seed=1)


def test_same_numbers_whatever_the_order_of_rows():
    items = references(40, per_condition=2)
    given = predictions(items, np.random.default_rng(1), every=0.2)
    one = fairness.findings(given, items, list(items.values()), seed=1)
    mixed = given.sample(frac=1, random_state=1)
    assert fairness.findings(mixed, items, list(items.values()), seed=1) == one


@pytest.mark.parametrize("right", [0.0, 1.0])
def test_all_right_or_all_wrong_is_no_finding(right):
    items = references(40)
    given = predictions(items, np.random.default_rng(1), right=right)
    found = false_ones(fairness.findings(given, items, [], seed=1))
    assert {test for _, test in found} <= {"confidence"} and not found


@pytest.mark.slow
@pytest.mark.parametrize("per_condition", [1, 3])
def test_null_data_gives_at_most_six_per_cent_false_findings(per_condition):
    items, false = references(90, per_condition=per_condition), 0
    for draw in range(100):
        given = predictions(items, np.random.default_rng(draw), every=0.3)
        false += bool(false_ones(fairness.findings(given, items, [], seed=draw)))
    assert false <= 6, false


@pytest.mark.slow
def test_planted_rates_of_change_lie_within_their_intervals():
    items, held = references(150), {"control": 0, "homeless": 0, "more": 0}
    for draw in range(100):
        state = np.random.default_rng(draw)
        given = predictions(items, state, changed={"homeless": 0.4}, every=0.2)
        rows = by_swap(fairness.findings(given, items, [], seed=draw))
        other = 1 - 0.7 * 0.7 - 3 * 0.1 * 0.1  # that a fresh answer is another one
        for name, share in (("control", 0.2 * other), ("homeless", 0.6 * other)):
            held[name] += rows[name]["ci_low"] <= share <= rows[name]["ci_high"]
        more = rows["homeless"]["changed"]
        held["more"] += more["ci_low"] <= 0.4 * other <= more["ci_high"]
    assert min(held.values()) >= 93, held
