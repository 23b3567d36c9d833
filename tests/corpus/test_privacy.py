"""Whole records lose what identifies a person, stay answerable, and official tests stay as is."""

import pytest

from medlib import records
from medlib.corpus import privacy
from medlib.files import InputError
from medlib.records import fault

PLACE = {"file": "notes.csv", "line": 2}
NAMES = ("Castellano", "617-555-0192", "castellano@example.org", "03/14/2019")


def note(**fields):
    question = "Mr. Anthony Castellano, born 03/14/2019, called from 617-555-0192. What was given?"
    letter = "Mr. Castellano (castellano@example.org) wrote."
    texts = {"question": question, "explanation": letter, "answer": "aspirin"}
    return records.make("own_notes", "1", provenance=PLACE, **texts | fields)


def test_no_identifier_is_left_and_one_person_keeps_one_surrogate():
    [clean] = privacy.replace_all([note()])
    text = " ".join(str(value) for value in clean.values())
    assert not [name for name in NAMES if name in text]
    surrogate = clean["question"].split("[[NAME ")[1].split("]]")[0]
    assert f"[[NAME {surrogate}]]" in clean["explanation"]
    assert (clean["id"], clean["provenance"], clean["answer"]) == (note()["id"], PLACE, "aspirin")


def test_answer_stays_one_of_the_options():
    options = ["Dr. Anthony Castellano", "nobody"]
    record = note(options=options, answer=options[0], answer_index=0)
    [clean] = privacy.replace_all([record])
    assert "Castellano" not in " ".join(clean["options"]) and fault(clean) is None


def test_official_test_items_are_neither_changed_nor_counted():
    official = note(split="test") | {"source": "medqa"}
    assert privacy.replace_all([official]) == [official]
    assert privacy.count([official]) == {}
    assert privacy.count([note()])["name"] >= 1


def test_texts_without_identifiers_stay_as_they_are():
    plain = note(question="What treats gout?", explanation="Colchicine does.")
    assert privacy.replace_all([plain]) == [plain]


def test_model_that_cannot_be_had_is_refused_when_replacing(tmp_path):
    with pytest.raises(InputError, match="model"):
        privacy.replace_all([note()], model=str(tmp_path))
