"""A remedy is a change that a recipe can make; what it did is told only where it can be paired."""

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import remedies
from medlib.analysis.error_kinds import KINDS
from medlib.files import InputError
from medlib.records import make
from medlib.runs import parameters

RECORDS = [make("x", str(n), question="Q?", answer="a", topic=f"t{n}") for n in range(120)]
REFERENCES = {r["id"]: r for r in RECORDS}


def judged(kinds, model="tuned"):
    return pd.DataFrame(
        {"model": model, "task": "t", "protocol": "free_text", "specialty": "s", "kind": kinds,
         "item_id": [RECORDS[n]["id"] for n in range(len(kinds))]}
    )  # fmt: skip


@pytest.mark.parametrize("kind", [k for k in KINDS if k != "right"])
def test_each_kind_of_mistake_has_a_change_that_a_notebook_takes_and_that_changes_something(kind):
    settings, why = remedies.REMEDIES[kind]
    assert why
    for name, value in settings:
        number, parameter = name.split(".")
        declared = parameters.declared(parameters.find(number))[parameter]
        text = remedies.told(((name, value),)).split("=")[1]
        assert declared.parse(text, "test") == value != declared.default


def test_untried_remedies_say_so():
    found = remedies.table(judged(["right", "negation", "negation", "too_long"]), REFERENCES, {})
    assert [(r["kind"], r["count"]) for r in found] == [("negation", 2), ("too_long", 1)]
    assert {r["state"] for r in found} == {"not yet tried"}
    assert found[1]["set"] == "--set 03.num_beams=4 --set 03.length_penalty=0.6"


def tried(kind, theirs, *, params=None, run="other"):
    settings = params or {"03": {"num_beams": 4, "length_penalty": 0.6}}
    return {kind: {"run": run, "judged": theirs, "params": settings}}


def test_a_tried_remedy_shows_its_frequency_beside_ours_paired_by_item():
    ours = judged(["too_long"] * 60 + ["right"] * 60)
    theirs = judged(["too_long"] * 20 + ["right"] * 100).sample(frac=1, random_state=1)
    [row] = remedies.table(ours, REFERENCES, tried("too_long", theirs))
    [there] = row["compared"]
    assert row["state"] == "tried in run other"
    assert (there["n"], there["share"], there["share_there"]) == (120, 0.5, round(20 / 120, 6))
    gap = there["there_minus_here"]
    assert gap["ci_low"] < -1 / 3 < gap["ci_high"] < 0 and gap["p_value"] < 1e-6


@pytest.mark.parametrize("theirs", [judged(["too_long"] * 30), judged(["too_long"] * 60, "base")])
def test_other_items_or_a_missing_model_are_not_compared(theirs):
    [row] = remedies.table(judged(["too_long"] * 60), REFERENCES, tried("too_long", theirs))
    there = 30 if len(theirs) == 30 else 0
    assert row["compared"] == []
    assert (
        f"not compared, for want of the same items: t free_text tuned: {there} items there"
        in (row["state"])
    )


def test_a_run_that_did_not_set_what_the_remedy_says_is_told():
    theirs = judged(["right"] * 60)
    params = {"03": {"num_beams": 1, "length_penalty": 0.6}}
    [row] = remedies.table(judged(["too_long"] * 60), REFERENCES,
                           tried("too_long", theirs, params=params))  # fmt: skip
    assert row["state"] == "tried in run other, which has not set 03.num_beams=4"


@pytest.mark.parametrize(
    ("given", "said"),
    [({"too_lang": "other"}, "too_long"), ({"right": "other"}, "kind of mistake"),
     ({"too_long": "mine"}, "own remedy")],
)  # fmt: skip
def test_links_that_cannot_be_are_refused(given, said):
    with pytest.raises(InputError, match=said):
        remedies.check(given, "mine")


def test_a_remedy_that_does_nothing_is_found_to_work_in_no_more_than_6_of_100_draws():
    found = 0
    for draw in range(200):
        generator = np.random.default_rng(draw)
        kinds = [np.where(generator.random(120) < 0.3, "too_long", "right") for _ in range(2)]
        [row] = remedies.table(judged(kinds[0]), REFERENCES, tried("too_long", judged(kinds[1])))
        found += row["compared"][0]["there_minus_here"]["p_value"] < 0.05
    assert found <= 12
