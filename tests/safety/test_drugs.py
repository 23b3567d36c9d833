"""Names of medicines in text: salts, brands, spellings, classes, typing errors, look-alikes."""

import random

import pytest

from medlib.safety.drugs import class_labels, find_drugs, names_by_kind


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


def one_typo(name: str, rng: random.Random) -> str:
    """Return a name with one letter left out, put in, changed, doubled or swapped."""
    place = rng.randrange(1, len(name) - 1)
    head, letter, tail = name[:place], name[place], name[place + 1 :]
    other = rng.choice("abcdefghijklmnopqrstuvwxyz".replace(letter, ""))
    return rng.choice(
        [head + tail, head + other + letter + tail, head + other + tail,
         head + letter + letter + tail, head + tail[0] + letter + tail[1:]]
    )  # fmt: skip


def test_one_typing_error_is_forgiven_in_19_of_20_names():
    rng = random.Random(11)
    drugs = sorted(n for n in names_by_kind()["drug"] if len(n) >= 6 and n.isalpha())
    names = [rng.choice(drugs) for _ in range(1000)]
    found = 0
    for name in names:
        text = f"She took {one_typo(name, rng).capitalize()} before breakfast."
        found += names_by_kind()["drug"][name] in {m.name for m in find_drugs(text)}
    assert found / len(names) >= 0.95


WORDS_LIKE_DRUGS = """environment ironing irony environs aspiring aspiration aspirate inspiration
concert concerts concerto metadata program programme concession creator coumarin dioxin lanolin
inulin thymine tyramine servant proverb provider mitigate alcoholic alcoholism nonalcoholic
Stalin statistic stating station asteroid celebrate clarity allegro allegory valiant lyrical
sonata tenuous actin actor azure emended amendment restorer luminal neurotic wives cipher decipher
warfare heparanase heparan metamorphic morphology morphine-like-not penicillium androgen potash
lithograph lithosphere insulation insulator peninsula prediction predominant predicament
codification decoding glucose glucagon prostate prosthetic protein protease proton planet plastic
cardinal cardiac coronary zonal canal tegument prozaic sertoli serology serotonin dopaminergic
ketosis ketone nitrogen nitrite vitality vital methanol benzene propane butane ethane acetylcholine
adenosine-like digital digitize dictation nicotinamide amylase lipase lipid lipoma lasik relative
relax reflux tramway trauma traction fantasy fantastic finance refinery ferritin transferrin
ferrous-looking calcify calcaneus magnetic magnitude sulfur sulphur phosphate carbonate bicarbonate
cortisol cortex dexterity dexterous sodium chlorine bromine fluorine iodine capture captain rampant
losing salsa telling candid candle ibid naproxenoid-not orphan premium premarital synthetic
thyroid parathyroid thymus diary diarrhoea vocal vocabulary advice adverb aleatory motor matrix
tumour tumult zebra zoloto paxis prosaic""".split()


def test_words_like_drugs_raise_no_alarm():
    words = [w for w in WORDS_LIKE_DRUGS if "-" not in w]
    wrong = [w for w in words if find_drugs(f"The {w} was mentioned in the report.")]
    phrases = ["an iron gate", "cast iron pan", "iron deficiency", "serum potassium 4.2",
               "a lithium battery", "insulin resistance", "rubbing alcohol", "opioid receptor",
               "vitamin D deficiency", "penicillin-resistant strain", "port-wine stain",
               "well versed in law", "xanthine oxidase", "drinking water", "ASA class II",
               "nitrate pollution", "TCA cycle", "heparin-induced thrombocytopenia"]  # fmt: skip
    wrong += [phrase for phrase in phrases if find_drugs(phrase)]
    assert len(wrong) / (len(words) + len(phrases)) <= 0.02, wrong


def test_every_class_word_is_found_in_any_case():
    for written, key in names_by_kind()["class"].items():
        assert [m.name for m in find_drugs(f"On {written.upper()}.")] == [key], written
    assert set(names_by_kind()["class"].values()) == set(class_labels())
