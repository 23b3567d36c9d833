"""Interactions: all ONC pairs, brands, classes, status, the patient's record, harmless pairs."""

import random
import re
from datetime import date
from itertools import combinations

import pytest

from medlib.safety.drugs import class_labels, class_members, names_by_kind
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


@pytest.mark.parametrize("table", ["interactions", "contraindications"])
def test_a_row_without_mechanism_severity_advice_grade_source_and_date_is_refused(table: str):
    known = set(names_by_kind()["drug"])
    for row in read_reference(table):
        assert row["severity"] in RANK
        assert row["mechanism"].strip() and row["advice"].strip()
        for part in ("object", "precipitant", "drugs"):
            assert expand(row.get(part, "")) <= known
        source = [row["source_title"], row["source_url"], row["read_on"]]
        if row["grade"] == "opened":
            assert all(source) and re.fullmatch(r"https?://\S+", row["source_url"])
            assert date.fromisoformat(row["read_on"]) <= date.today()
        else:
            assert row["grade"] == "general knowledge" and source == ["", "", ""]


def test_the_share_of_opened_sources_does_not_fall():
    for table, least in (("interactions", 0.65), ("contraindications", 0.35)):
        grades = [row["grade"] for row in read_reference(table)]
        assert grades.count("opened") / len(grades) >= least
    opened = [row["grade"] == "opened" for row in pair_rules().values()]
    assert len(opened) > 4_000 and sum(opened) / len(opened) >= 0.5


def test_the_grade_is_shown_with_each_finding():
    source = find_interactions("warfarin with aspirin")[0]["source"]
    assert source.endswith("(opened 2026-11-20)")
    source = find_interactions("spironolactone with eplerenone")[0]["source"]
    assert source == "general knowledge"


BRANDS = {
    generic: sorted(w for w, g in names_by_kind()["drug"].items() if g == generic and len(w) > 3)
    for generic in set(names_by_kind()["drug"].values())
}
FRAMES = ["He takes {} and {}.", "Continue {}; start {} 1 tablet daily.", "{} plus {} at night",
          "I am on {} and was given {} today.", "Give {} together with {}."]  # fmt: skip
SALTED = {"sertraline": "HCl", "simvastatin": "calcium", "phenelzine": "sulfate", "tramadol":
          "hydrochloride", "verapamil": "HCl", "omeprazole": "magnesium", "sumatriptan":
          "succinate", "ergotamine": "tartrate", "amiodarone": "hydrochloride"}  # fmt: skip


def _typo(name: str, rng: random.Random) -> str:
    """Return a name with two neighbouring letters swapped, one left out, changed or doubled."""
    place = rng.randrange(1, len(name) - 1)
    swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    return rng.choice([swapped, name[:place] + name[place + 1 :], name[: place + 1] + name[place:],
                       name[:place] + rng.choice("aeiorst") + name[place + 1 :]])  # fmt: skip


def _written(name: str, how: str, rng: random.Random) -> str:
    """Return a drug as its brand or with a salt, a typing error or in capitals."""
    if how == "typo":
        return _typo(name, rng)
    if how == "brand":
        return rng.choice(BRANDS[name]).title()
    return f"{name} {SALTED.get(name, 'HCl')}" if how == "salt" else name.upper()


@pytest.mark.parametrize("how", ["typo", "brand", "salt", "capitals"])
def test_perturbed_mentions_are_found_in_19_of_20_sentences(how: str):
    rng = random.Random(how)
    pairs = sorted(sorted(pair) for pair in pair_rules())
    found = 0
    for number in range(1000):
        one, other = rng.sample(ONC[number] if number < len(ONC) else rng.choice(pairs), 2)
        text = rng.choice(FRAMES).format(_written(one, how, rng), other)
        found += any(set(item["drugs"]) == {one, other} for item in find_interactions(text))
    assert found >= 950


def test_a_class_word_in_the_place_of_a_drug_is_found():
    rng = random.Random(5)
    found = total = 0
    for one, other in [*ONC, *((b, a) for a, b in ONC)]:
        for key in sorted(k for k in class_labels() if one in class_members().get(k, ())):
            side = {drug for pair in pair_rules() for drug in pair if other in pair}
            if key == "antibiotic" or len(side & class_members()[key]) * 4 < len(
                class_members()[key]
            ):
                continue  # a few members of a large class: the word alone says too little
            words = [w for w, k in names_by_kind()["class"].items() if k == key]
            text = rng.choice(FRAMES).format(rng.choice(words), other)
            drugs = {class_labels()[key], other}
            total += 1
            found += any(set(item["drugs"]) == drugs for item in find_interactions(text))
    assert total >= 500 and found / total >= 0.95


# Pairs that no label warns of, by indication: none of the second list touches one of the first.
QUIET = """amoxicillin acetaminophen cetirizine loratadine montelukast famotidine docusate senna
latanoprost finasteride guaifenesin melatonin psyllium lactulose nystatin permethrin
simethicone cephalexin valacyclovir fexofenadine ezetimibe mupirocin""".split()
CALM = """levothyroxine metformin amlodipine lisinopril pravastatin rosuvastatin tamsulosin
donepezil memantine gabapentin levetiracetam losartan hydrochlorothiazide pantoprazole
mirabegron bisoprolol sitagliptin dapagliflozin albuterol tiotropium""".split()


def test_two_harmless_drugs_raise_no_alarm_in_19_of_20_sentences():
    rng = random.Random(3)
    alarms = []
    for _ in range(600):
        one, other = rng.choice(QUIET), rng.choice(CALM)
        how = rng.choice(["plain", "brand", "typo"])
        names = [n if how == "plain" else _written(n, how, rng) for n in (one, other)]
        rng.shuffle(names)
        alarms += [names for _ in find_interactions(rng.choice(FRAMES).format(*names))]
    assert len(alarms) <= 30, alarms


def test_any_number_of_drugs_gives_every_pair_once():
    names = ["warfarin", "aspirin", "ibuprofen", "fluconazole", "amiodarone", "sertraline",
             "simvastatin", "clarithromycin"]  # fmt: skip
    expected = {frozenset(p) for p in combinations(names, 2) if frozenset(p) in pair_rules()}
    listed = find_interactions("Patient takes " + ", ".join(names) + ".")
    record = find_interactions("", {"medications": names})
    mixed = find_interactions("Take " + " and ".join(names[:4]), {"medications": names[4:]})
    for found in (listed, record, mixed):
        assert len(found) == len(expected)
        assert {frozenset(item["drugs"]) for item in found} == expected
    assert all(item["span"] is None for item in record)


@pytest.mark.parametrize(
    ("text", "drugs"),
    [
        ("You may have a beer with metronidazole.", {"alcohol", "metronidazole"}),
        ("Oxycodone and a glass of wine help you sleep.", {"alcohol", "oxycodone"}),
        ("Take simvastatin with grapefruit juice.", {"grapefruit", "simvastatin"}),
        ("Drink grapefruit juice with your tacrolimus.", {"grapefruit", "tacrolimus"}),
        ("Take cetirizine with a beer.", set()),
    ],
)
def test_alcohol_and_grapefruit(text: str, drugs: set[str]):
    assert [set(item["drugs"]) for item in find_interactions(text)] == ([drugs] if drugs else [])


def test_two_sentences_that_order_outweigh_a_warning():
    text = "Never combine warfarin with aspirin. Take warfarin daily. Take aspirin daily."
    assert find_interactions(text)[0]["status"] == "active"
    text = "Do not take aspirin with warfarin. Aspirin thins the blood. Warfarin needs INR checks."
    assert find_interactions(text)[0]["status"] == "advised_against"


@pytest.mark.usefixtures("hang_guard")
def test_an_enormous_text_is_read_to_its_end():
    text = "Take warfarin and aspirin now. " * 4000
    assert [item["status"] for item in find_interactions(text)] == ["active"]


def test_two_drugs_of_one_relative_are_a_pair_and_of_two_people_are_none():
    text = "My dad takes warfarin and somebody gave him aspirin."
    assert find_interactions(text)[0]["status"] == "active"
    assert find_interactions("My dad takes warfarin and I take aspirin.")[0]["status"] != "active"


def test_two_relatives_of_one_sentence_take_no_pair():
    text = "Grandma's digoxin and grandpa's verapamil are in the same cupboard."
    assert find_interactions(text)[0]["status"] != "active"
