"""Invented medical terms are found, real ones are not; the nearest real term is named."""

import html
import importlib.util
import os
import random
import re
from pathlib import Path

import pytest

from medlib.files import ROOT
from medlib.safety.drugs import names_by_kind
from medlib.safety.terms import find_terms, is_known, nearest_term

ENDINGS = """itis osis oma emia pathy algia uria ectomy plasty scopy penia megaly sclerosis pril
sartan statin olol azole cillin mycin floxacin gliptin prazole mab tinib xaban glutide""".split()
SYLLABLES = [a + b + c for a in "b c d f g k l m n p r s t v z br dr gl pr tr".split()
             for b in "aeiou" for c in ("", "l", "n", "r", "x")]  # fmt: skip


def invented(count):
    rng = random.Random(11)
    made = ("".join(rng.sample(SYLLABLES, 2)) + rng.choice(ENDINGS) for _ in range(2 * count))
    return [word for word in made if len(word) >= 9][:count]


def test_invented_terms_are_found_in_a_sentence():
    words = invented(400)
    found = [w for w in words if [t["term"] for t in find_terms(f"You may have {w}.")] == [w]]
    assert len(words) == 400 and len(found) >= 380


def test_an_unknown_name_with_a_dose_is_found_whatever_its_ending():
    found = find_terms("Take Zorvexa 20 mg twice a day with water.")
    assert [(item["term"], item["span"]) for item in found] == [("Zorvexa", (5, 12))]


def test_known_medicines_are_never_flagged_with_a_dose():
    names = [name for name in names_by_kind()["drug"] if name.isalpha() and len(name) > 4]
    assert len(names) >= 500
    assert [n for n in names if find_terms(f"Take {n} 5 mg daily.")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Costochondritis, cholecystitis and osteoarthritis hurt; so do arthralgias.",
        "Hyperglycaemia and hypokalaemia; oesophagitis and haematuria.",
        "A laparoscopic appendectomy or a colonoscopy may follow.",
        "Read the guideline in the bibliography with some sympathy.",
        "",
    ],
)
def test_real_terms_spellings_and_ordinary_words_pass(text: str):
    assert find_terms(text) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("fibromalgia", "fibromyalgia"),
        ("appendicetomy", "appendicectomy"),
        ("atorvistatin", "atorvastatin"),
    ],
)
def test_the_nearest_real_term_is_suggested(wrong: str, right: str):
    assert not is_known(wrong) and nearest_term(wrong) == right


def test_nothing_is_suggested_where_nothing_is_near():
    assert nearest_term("zzzzqqqqxxxx") == ""


@pytest.mark.parametrize("answers", ["answers", "abstracts"])
def test_false_alarms_on_texts_that_were_not_counted(answers: str):
    folder = Path(os.environ.get("MEDLIB_DATA", ""))
    if "MEDLIB_DATA" not in os.environ or not (folder / "medquad").is_dir():
        pytest.skip("MEDLIB_DATA/medquad is missing")
    path = ROOT / "benchmarks" / "count_terms.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    if answers == "answers":
        pages = [p.read_text("utf-8") for p in sorted(folder.glob("medquad/[1-9]_*/*.xml"))[1::8]]
        found = [a for page in pages for a in re.findall(r"<Answer>(.*?)</Answer>", page, re.S)]
        texts = [html.unescape(answer) for answer in found]
    else:
        texts = [text for text in script.abstracts(folder, ("test",)) if text.strip()]
    assert len(texts) >= 1000
    alarmed = sum(bool(find_terms(text)) for text in texts) / len(texts)
    assert alarmed <= {"answers": 0.03, "abstracts": 0.06}[answers]
