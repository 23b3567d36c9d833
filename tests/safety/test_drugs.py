"""Names of medicines in text: salts, brands, spellings, classes, typing errors, look-alikes."""

import pytest

from medlib.safety.drugs import find_drugs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sertraline HCl 50 mg", "sertraline"),
        ("WARFARIN SODIUM", "warfarin"),
        ("Coumadin", "warfarin"),
        ("Bactrim DS", "trimethoprim-sulfamethoxazole"),
        ("paracetamol", "acetaminophen"),
        ("St. John\u2019s wort", "st johns wort"),
        ("ciclosporin", "cyclosporine"),
        ("an MAOI", "maoi"),
        ("selective serotonin reuptake inhibitors", "ssri"),
        ("blood thinners", "anticoagulant"),
        ("simvastain", "simvastatin"),
        ("metfromin", "metformin"),
        ("clarithromicin", "clarithromycin"),
        ("iron tablets", "ferrous sulfate"),
        ("glyceryl trinitrate spray", "nitroglycerin"),
    ],
)
def test_a_written_form_is_found(text: str, name: str):
    assert [mention.name for mention in find_drugs(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "environment and ironing",
        "concert tickets for aspiring writers",
        "serum potassium was 4.1",
        "iron deficiency anaemia",
        "a metadata program",
        "heparan sulfate",
        "insulin resistance",
        "losartanic",
        "rubbing alcohol",
        "the ability to mitigate androgen effects",
    ],
)
def test_a_look_alike_is_not_a_drug(text: str):
    assert find_drugs(text) == []


def test_a_salt_is_not_a_second_drug():
    assert [m.name for m in find_drugs("losartan potassium and naproxen sodium")] == [
        "losartan",
        "naproxen",
    ]


def test_spans_point_into_the_original_text_behind_odd_characters():
    text = "\u0130\u0130 \u200f Warfarin \ud800 aspirin"
    assert [text[m.start : m.end].lower() for m in find_drugs(text)] == ["warfarin", "aspirin"]
