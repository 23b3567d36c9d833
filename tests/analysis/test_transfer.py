"""Train on A, test on B: groups, equal amounts, and what an own group is ahead."""

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import transfer
from medlib.files import InputError

GROUPS = {"one": ["s0", "s1"], "two": ["s2"], "three": ["s3", "s4"]}


@pytest.fixture(scope="module")
def asked(synthetic):
    return synthetic.items(150, specialties=5)


def predictions(synthetic, asked, rng, ahead):
    """Return answers of the base and three adapters, each better on its own group by `ahead`."""
    rows = []
    for name, members in {"none": [], **GROUPS}.items():
        p = np.array([0.5 + ahead * (r["specialty"] in members) for r in asked])
        model = "base" if name == "none" else f"transfer-{name}"
        rows += synthetic.answered(model, asked, rng.random(len(asked)) < p, "transfer")
    return pd.DataFrame(rows)


def test_an_own_group_that_is_ahead_is_found_and_none_is_not(synthetic, asked):
    rng, known = np.random.default_rng(1), {r["id"]: r for r in asked}

    home = {name: group for group, members in GROUPS.items() for name in members}

    def ahead(gap):
        parts = [
            pd.DataFrame(
                {"trained": group, "tested": [home[r["specialty"]] for r in asked],
                 "item_id": [r["id"] for r in asked],
                 "right": [float(rng.random() < 0.5 + gap * (home[r["specialty"]] == group))
                           for r in asked]}
            )
            for group in (*GROUPS, "none")
        ]  # fmt: skip
        return transfer.ahead(pd.concat(parts), known, GROUPS)

    planted, none = ([ahead(gap) for _ in range(100)] for gap in (0.25, 0.0))
    for place, least in enumerate((95, 92, 92, 92)):
        inside = sum(r[place]["ci_low"] <= 0.25 <= r[place]["ci_high"] for r in planted)
        assert inside >= least and planted[0][0]["group"] == "all", (place, inside)
    assert sum(rows[0]["verdict"] == "better" for rows in planted) >= 95
    assert sum(rows[0]["verdict"] != "not distinguishable" for rows in none) <= 6
    assert sum(min(row["p_holm"] for row in rows[1:]) < 0.05 for rows in none) <= 6


def test_matrix_has_every_pair_with_n_and_interval(synthetic, asked):
    known = {r["id"]: r for r in asked}
    frame = predictions(synthetic, asked, np.random.default_rng(2), 0.5)
    table = pd.DataFrame(transfer.findings(frame, known, GROUPS)["matrix"])
    cells = table.set_index(["trained", "tested"])
    assert len(table) == 12 and cells.loc[("one", "one"), "value"] == 1.0
    assert set(table.loc[table["tested"] == "two", "n"]) == {30}
    assert ((table["ci_low"] <= table["value"]) & (table["value"] <= table["ci_high"])).all()
    right = frame[(frame["model"] == "base") & (frame["specialty"] == "s2")]["option_logprobs"]
    assert cells.loc[("none", "two"), "value"] == pytest.approx(np.mean([s[0] == 0 for s in right]))


def test_groups_are_the_asked_ones_the_sources_or_drawn(asked):
    assert transfer.groups_of(asked, GROUPS, seed=1) == GROUPS
    other = [r | {"source": "medqa"} for r in asked[:9]]
    assert transfer.groups_of(asked + other, {}, seed=1) == {"folder": ["folder"],
                                                             "medqa": ["medqa"]}  # fmt: skip
    drawn = transfer.groups_of(asked, {}, seed=1)
    assert sorted(sum(drawn.values(), [])) == [f"s{k}" for k in range(5)] and len(drawn) == 3
    assert (
        drawn
        == transfer.groups_of(asked[::-1], {}, seed=1)
        != transfer.groups_of(asked, {}, seed=3)
    )


def test_each_group_gives_as_many_records(asked):
    parts = transfer.draw(asked, GROUPS, 0, seed=1)
    assert {len(part) for part in parts.values()} == {30}
    assert {r["specialty"] for r in parts["three"]} == {"s3", "s4"}
    few = transfer.draw(asked[::-1], GROUPS, 20, seed=1)
    assert all({r["id"] for r in few[g]} <= {r["id"] for r in parts[g]} for g in ("two",))
    assert few == transfer.draw(asked, GROUPS, 20, seed=1)


@pytest.mark.parametrize(
    ("groups", "says"),
    [
        ({"one": ["s0"]}, "1 groups"), ({"one": ["s0"], "two": []}, r"\[1, 0\] members"),
        ({"one": ["s0"], "two": ["s0"]}, "no member twice"), ({"a": ["s0"], "b": ["s9"]}, "'s9'"),
    ],
)  # fmt: skip
def test_groups_that_say_nothing_are_refused(asked, groups, says):
    with pytest.raises(InputError, match=says):
        transfer.groups_of(asked, groups, seed=1)


def test_bad_answers_are_refused(synthetic, asked):
    known = {r["id"]: r for r in asked}
    good = predictions(synthetic, asked, np.random.default_rng(3), 0.0)
    for bad in (good[good["model"] != "base"], good[1:], good.replace("base", "other")):
        with pytest.raises(InputError, match="transfer answers of"):
            transfer.findings(bad, known, GROUPS)
    nan = good.assign(option_logprobs=[[float("nan")] * 4, *good["option_logprobs"][1:]])
    with pytest.raises(InputError, match="not finite"):
        transfer.findings(nan, known, GROUPS)
    with pytest.raises(InputError, match="no record of group 'two'"):
        transfer.draw(asked[:6], GROUPS, 0, seed=1)
