"""Chains of known truth are read, their steps judged; one that changes nothing is told as such."""

import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from medlib.analysis import chains
from medlib.corpus import sources
from medlib.files import InputError

REAL = os.environ.get("MEDLIB_DATA")
_SPEC = spec_from_file_location("planted", Path(__file__).parent / "planted.py")
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
OPTIONS = ["aspirin", "heparin infusion", "warfarin", "C. difficile toxin test"]
YES = ["yes", "no", "maybe"]
FACTS = ["the swollen leg veins hold a fresh clot", "small doses calm the platelets quickly",
         "kidney filtration falls with age", "liver enzymes clear the tablet slowly"]  # fmt: skip
STRANGE = ["volcanic minerals tint glacier lakes", "violins need seasoned spruce boards"]


@pytest.mark.parametrize(
    ("chain", "options", "leads"),
    [
        ("Aspirin is too weak. Warfarin is slow. So heparin infusion fits best.", OPTIONS, 1),
        ("It could be warfarin.\nHowever, not warfarin here; start aspirin today.", OPTIONS, None),
        ("First the leg is swollen. Then B) heparin infusion.", OPTIONS, 1),
        ("The stool holds the toxin of difficile, a test of it decides.", OPTIONS, 3),
        ("Nothing in the story points anywhere.", OPTIONS, -1),
        ("", OPTIONS, -1),
        ("There is no evidence against it. So the answer is yes.", YES, 0),
        ("No trial was done. Therefore maybe.", YES, 2),
        ("There is no evidence for this claim at all", YES, -1),
        ("Some words.", [], -1),
        ("So the answer is maybe", ["yes", "no"], -1),
    ],
)
def test_where_a_chain_leads(chain, options, leads):
    found = chains.leads_to(chain, options)
    assert found == leads if leads is not None else found in (-1, 0)


@pytest.mark.parametrize(
    ("step", "supported"),
    [
        ("Metformin lowers glucose production of the liver.", True),
        ("1. So the liver's glucose production is lowered by metformin", True),
        ("Metformin does not lower glucose production in the liver.", False),
        ("Orchids flower in damp tropical greenhouses.", False),
    ],
)
def test_a_step_is_supported_by_its_words_and_not_by_the_contrary(step, supported):
    evidence = ["Metformin lowers glucose production in the liver.", "It is taken with meals."]
    assert chains.is_supported(step, evidence) is supported


def answer(item, state, *, same, held, other=0.2, right=0.6):
    """Return (an answer with a chain of three steps, how many of them are supported)."""
    gold, count = item["answer_index"], len(item["options"])
    stated = gold if state.random() < right else (gold + 1) % count
    number = state.random()
    led = stated if number < same else (stated + 1) % count if number < same + other else None
    kept = state.random(3) < held
    said = [str(state.choice(FACTS if one else STRANGE)).capitalize() for one in kept]
    ending = [f"So it must be {item['options'][led]}"] if led is not None else []
    return ". ".join(said + ending) + f".\nAnswer: {item['options'][stated]}"


def references(n, **more):
    items = planted.references(n, explanation=". ".join(FACTS) + ".", **more)
    for place, record in enumerate(items.values()):
        record["options"] = [f"drug{place}{letter}" for letter in "pqrs"]
    return items


def predictions(items, state, *, same=0.7, held=0.75, model="base", right=0.6, chained=True):
    rows = []
    luck = planted.luck(items, 1, state)
    for [number], item in zip(luck, items.values(), strict=True):
        for variant in ("plain", "reasoning"):
            good = number < 0.6 if state.random() < 0.5 else state.random() < 0.6
            shown = item["options"][(item["answer_index"] + (not good)) % 4]
            said = shown
            if variant == "reasoning" and chained:
                said = answer(item, state, same=same, held=held, right=right)
            rows.append({"model": model, "task": "demo", "protocol": "generate",
                         "item_id": item["id"], "variant": variant, "raw_text": said,
                         "gold": item["answer_index"], "option_logprobs": []})  # fmt: skip
    return pd.DataFrame(rows)


@pytest.fixture(scope="module")
def draws():
    items, state = references(80), np.random.default_rng(8)
    return [chains.findings(predictions(items, state), items, seed=1) for _ in range(100)]


@pytest.mark.slow
def test_planted_consistency_and_support_are_recovered(draws):
    within = dict.fromkeys(("consistent", "supported", "all_supported", "accuracy"), 0)
    truth = {"consistent": 0.7 / 0.9, "supported": 0.75, "all_supported": 0.75**3, "accuracy": 0.6}
    for found in draws:
        for row in found["measures"]:
            if row["measure"] in within:
                within[row["measure"]] += row["ci_low"] <= truth[row["measure"]] <= row["ci_high"]
        [group] = found["groups"]
        assert group["with_chain"] == 80 and not group["note"]
        assert group["same"] + group["other"] + group["names_none"] + group["unread"] == 80
    # measured: 92 to 96 of 100; a true 95 % gives fewer than 90 in one of a hundred such counts
    assert min(within.values()) >= 90, within


@pytest.mark.slow
def test_a_chain_that_changes_nothing_is_found_to_help_in_at_most_6_of_100_tables(draws):
    false = sum(row["p_holm"] < 0.05 for f in draws for row in f["measures"] if "p_holm" in row)
    assert false <= 6, false


def test_a_chain_that_helps_is_found():
    items = references(120)
    given = predictions(items, np.random.default_rng(3), right=0.95)
    row = chains.findings(given, items, seed=1)["measures"][-1]
    assert row["measure"] == "accuracy" and row["paired"] == 120
    assert row["difference_low"] > 0.1 and row["p_holm"] < 0.05 and row["plain"] < 0.75


def test_without_a_chain_the_table_says_so_and_nothing_is_measured_but_accuracy():
    items = references(20)
    given = predictions(items, np.random.default_rng(3), chained=False)
    found = chains.findings(given, items, seed=1)
    [group] = found["groups"]
    assert group["without_chain"] == 20 and group["note"] == chains.NO_CHAIN
    rows = {row["measure"]: row for row in found["measures"]}
    assert all(row["n"] == 0 and row["value"] is None
               for name, row in rows.items() if name != "accuracy")  # fmt: skip
    assert rows["accuracy"]["n"] == 20


def test_where_no_chain_was_asked_for_there_is_nothing():
    items = references(5)
    given = predictions(items, np.random.default_rng(3))
    found = chains.findings(given[given["variant"] == "plain"], items, seed=1)
    assert found["groups"] == found["measures"] == []
    assert [row["n"] for row in found["instrument"]] == [0, 0, 0], "no item has a context"


def test_steps_are_not_judged_where_there_is_nothing_to_judge_them_by():
    items = references(20)
    for record in items.values():
        record["explanation"] = ""
    found = chains.findings(predictions(items, np.random.default_rng(3)), items, seed=1)
    rows = {row["measure"]: row for row in found["measures"]}
    assert rows["supported"]["n"] == 0 and found["groups"][0]["steps"] == 0
    assert rows["consistent"]["n"] > 10


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda p: p.assign(raw_text=np.nan), "6 answers that are no text"),
        (lambda p: pd.concat([p, p[:2]]), "2 answers given twice"),
        (lambda p: p.assign(item_id=["gone", *p["item_id"][1:]]), "1 unknown items"),
    ],
)
def test_bad_predictions_are_refused_in_one_line(spoil, says):
    items = references(6)
    given = spoil(predictions(items, np.random.default_rng(3)))
    with pytest.raises(InputError, match=says):
        chains.findings(given, items, seed=1)


@pytest.mark.parametrize(
    "text", ["", "思考。Answer: 答え", "x" * 100_000, "a b. " * 20_000, "Answer:"]
)
def test_any_answer_can_be_read(text):
    items = references(3)
    given = predictions(items, np.random.default_rng(3))
    found = chains.findings(given.assign(raw_text=text), items, seed=1)
    assert found["groups"][0]["answers"] == 3


def rates(records):
    rows = chains.instrument({r["id"]: r for r in records})
    return {row["planted"]: row["share"] for row in rows}, rows


def test_planted_steps_of_the_demo_are_judged_as_measured():
    found, rows = rates(sources.load(["demo"], seed=13))
    assert all(row["n"] >= 400 and row["ci_low"] < row["share"] for row in rows)
    assert found["held"] > 0.92 and found["foreign"] > 0.98 and found["denied"] > 0.98


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no PubMedQA to measure on")
def test_planted_steps_of_pubmedqa_are_judged_as_measured():
    asked = sources.load(["pubmedqa"], seed=13)
    found, rows = rates([r for r in asked if int(r["id"], 16) % 2])  # not those it was chosen on
    assert all(row["n"] >= 300 for row in rows)
    assert found["held"] > 0.85 and found["foreign"] > 0.93 and found["denied"] > 0.9
