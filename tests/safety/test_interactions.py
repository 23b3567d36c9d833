"""Interactions: all ONC pairs, brands, classes, status, the patient's record, harmless pairs."""

from itertools import combinations

import pytest

from medlib.safety.drugs import names_by_kind
from medlib.safety.interactions import RANK, expand, find_interactions, pair_rules
from medlib.safety.references import read_reference

ONC = [
    (one, other)
    for row in read_reference("interactions")
    if row["rule"].startswith("ONC")
    for one in sorted(expand(row["object"]))
    for other in sorted(expand(row["precipitant"]))
]
HARMLESS = """amoxicillin cetirizine levothyroxine montelukast folic+acid vitamin+d tamsulosin
finasteride donepezil latanoprost gliclazide ezetimibe loratadine pravastatin famotidine""".split()


def test_the_onc_list_is_whole():
    assert len(ONC) == len({frozenset(pair) for pair in ONC}) == 402


@pytest.mark.parametrize("form", ["{} with {}.", "PATIENT ON {} HCl AND {} TABLETS"])
def test_every_onc_pair_is_found_in_both_orders(form: str):
    missed = [
        pair
        for one, other in ONC
        for pair in ((one, other), (other, one))
        if not any(
            set(item["drugs"]) == set(pair) and item["severity"] == "contraindicated"
            for item in find_interactions(form.format(*pair).upper())
        )
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "drugs", "status"),
    [
        ("Take warfarin with aspirin.", {"warfarin", "aspirin"}, "active"),
        ("Coumadin and Ecotrin every day", {"warfarin", "aspirin"}, "active"),
        ("Give an MAOI with Zoloft", {"MAO inhibitor", "sertraline"}, "active"),
        (
            "Never combine Viagra with nitroglycerin.",
            {"sildenafil", "nitroglycerin"},
            "advised_against",
        ),
        ("She stopped Prozac and takes Nardil.", {"fluoxetine", "phenelzine"}, "stopped"),
        ("Can I take Advil with warfarin?", {"ibuprofen", "warfarin"}, "hypothetical"),
        ("He takes warfarin but no aspirin.", {"warfarin", "aspirin"}, "negated"),
        ("Take warfarin with aspirin and never drink alcohol.", {"warfarin", "aspirin"}, "active"),
        ("Take warfarin. Take aspirin too.", {"warfarin", "aspirin"}, "active"),
        (
            "There is no interaction between warfarin and aspirin.",
            {"warfarin", "aspirin"},
            "active",
        ),
    ],
)
def test_status_of_a_pair(text: str, drugs: set[str], status: str):
    found = [item for item in find_interactions(text) if set(item["drugs"]) == drugs]
    assert [item["status"] for item in found] == [status]


def test_an_asserted_pair_outweighs_a_warning_elsewhere():
    text = "Never take aspirin with warfarin. Take aspirin with warfarin daily."
    assert find_interactions(text)[0]["status"] == "active"


def test_the_record_brings_its_medicines():
    found = find_interactions("Take ibuprofen for pain.", {"medications": ["Coumadin"]})
    assert set(found[0]["drugs"]) == {"warfarin", "ibuprofen"}
    assert found[0]["span"] == (5, 14)


def test_three_drugs_give_all_pairs():
    found = find_interactions("warfarin, aspirin and fluconazole; also clopidogrel")
    assert {frozenset(item["drugs"]) for item in found} >= {
        frozenset(pair) for pair in combinations(("warfarin", "aspirin"), 2)
    } | {frozenset(("warfarin", "fluconazole")), frozenset(("warfarin", "clopidogrel"))}


def test_harmless_pairs_stay_silent():
    names = [name.replace("+", " ") for name in HARMLESS]
    assert [p for p in combinations(names, 2) if find_interactions(f"{p[0]} and {p[1]}")] == []


def test_every_row_is_whole_and_every_name_known():
    known = names_by_kind()["drug"]
    for row in read_reference("interactions"):
        assert row["severity"] in RANK
        assert row["mechanism"] and row["advice"]
        assert (expand(row["object"]) | expand(row["precipitant"])) <= set(known)
    assert len(pair_rules()) > 1_000


def test_the_grade_is_shown_with_each_finding():
    source = find_interactions("warfarin with aspirin")[0]["source"]
    assert source.endswith("(opened 2026-11-20)")
    assert find_interactions("digoxin with verapamil")[0]["source"] == "general knowledge"
