"""The small textbook is complete and bears out its grades; its questions give nothing away."""

import csv
import datetime
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from urllib.parse import urlsplit

import pytest

from medlib import records
from medlib.corpus import sources
from medlib.corpus.chapters import ATTRIBUTES, COLUMNS, KNOWLEDGE
from medlib.corpus.cleaning import clean, exact_key, key
from medlib.corpus.textbook import (
    DEMO,
    STATEMENTS,
    demo_items,
    prevalence,
    read_book,
    statements,
    write_demo,
)
from medlib.files import InputError, read_json

GOOD = {"condition": "gout", "prevalence": "common", "fact": "fact", "patient": "Plain."}
GOOD |= {"grade": "general knowledge", "source_title": "", "source_url": "", "read_on": ""}
OPENED = {"grade": "opened", "source_title": "T", "source_url": "http://x", "read_on": "2026-01-01"}


@pytest.fixture(scope="module")
def book():
    return read_book()


@pytest.fixture(scope="module")
def rows():
    found = []
    for path in sorted(KNOWLEDGE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row | {"specialty": path.stem} for row in csv.DictReader(file)]
    return found


@pytest.fixture(scope="module")
def items(book):
    by_specialty = defaultdict(list)
    for fact in book:
        by_specialty[fact.specialty].append(fact)
    return {specialty: demo_items(facts) for specialty, facts in by_specialty.items()}


def chapter(folder, changes=None, conditions=2, header=COLUMNS):
    """Write a chapter of complete conditions with changes {place: {column: text}}."""
    rows = [
        GOOD | {"condition": f"gout {c}", "attribute": attribute}
        for c in range(conditions)
        for attribute in ATTRIBUTES
    ]
    for place, change in (changes or {}).items():
        rows[place] |= change
    with (folder / "rheumatology.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return folder


def test_42_chapters_of_ten_conditions_with_five_attributes_each(book):
    per_chapter = defaultdict(list)
    for fact in book:
        per_chapter[fact.specialty].append(fact)
    assert len(per_chapter) == 42
    for specialty, facts in per_chapter.items():
        conditions = dict.fromkeys(fact.condition for fact in facts)
        assert len(conditions) == 10, specialty
        pairs = [(fact.condition, fact.attribute) for fact in facts]
        assert pairs == [(c, a) for c in conditions for a in ATTRIBUTES], specialty


def test_no_condition_stands_in_two_chapters(book):
    chapters = defaultdict(set)
    for fact in book:
        chapters[key(fact.condition)].add(fact.specialty)
    assert {c: found for c, found in chapters.items() if len(found) > 1} == {}
    assert len(prevalence()) == len({fact.condition for fact in book}) == 420


def test_grades_are_borne_out_by_title_address_and_past_date(rows):
    today = datetime.date.today().isoformat()
    for row in rows:
        where = f"{row['specialty']}: {row['condition']}, {row['attribute']}"
        source = [row[name] for name in ("source_title", "source_url", "read_on")]
        if row["grade"] == "general knowledge":
            assert source == ["", "", ""], where
            continue
        assert row["grade"] == "opened", where
        address = urlsplit(row["source_url"])
        assert address.scheme in ("http", "https") and "." in address.netloc, where
        assert len(row["source_title"]) > 8, where
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", row["read_on"]) and row["read_on"] <= today, where


def test_texts_are_single_lines_clean_and_fit_their_sentences(rows):
    for row in rows:
        where = f"{row['specialty']}: {row['condition']}, {row['attribute']}"
        for name in ("condition", "fact", "patient"):
            assert row[name] == " ".join(row[name].split()) != "", where
        assert not row["fact"].endswith("."), where  # every statement adds its own
        assert row["patient"].endswith("."), where
        assert len(row["fact"].split()) <= 20 and len(row["patient"].split()) <= 40, where


def test_no_two_conditions_of_a_chapter_share_a_fact(book):
    seen = defaultdict(list)
    for fact in book:
        seen[fact.specialty, fact.attribute, exact_key(fact.fact)].append(fact.condition)
    assert {place: names for place, names in seen.items() if len(names) > 1} == {}


def test_a_fact_does_not_name_its_condition(book):
    told = [f for f in book if f" {key(f.condition)} " in f" {key(f.fact)} "]
    assert [(f.specialty, f.condition, f.attribute) for f in told] == []


def test_statements_are_four_phrasings_and_no_question(book):
    for fact in book[:50]:
        texts = statements(fact)
        assert len(texts) == len(STATEMENTS) == 4 == len(set(texts))
        for text in texts:
            assert fact.fact in text and fact.condition[1:] in text and "?" not in text


def test_every_specialty_has_at_least_40_items_of_every_kind(items):
    assert len(items) == 42
    for specialty, found in items.items():
        kinds = Counter(item["type"] for item in found)
        assert len(found) >= 40, specialty
        assert set(kinds) == {"multiple_choice", "free_text", "patient", "yes_no_maybe"}
        assert len({item["id"] for item in found}) == len(found), specialty


def choices(found):
    return [item for item in found if item["type"] == "multiple_choice"]


def test_choices_have_four_options_that_differ_in_more_than_spelling(items):
    for found in items.values():
        for item in choices(found):
            assert len(item["options"]) == 4 == len(set(map(key, item["options"]))), item["id"]
            assert item["options"][item["answer_index"]] == item["answer"], item["id"]


def test_distractors_are_facts_of_the_same_attribute_and_specialty(book, items):
    facts = {(f.specialty, f.attribute, f.fact): f.condition for f in book}
    truth = {(f.specialty, f.condition, f.attribute): f.fact for f in book}
    for specialty, found in items.items():
        for item in choices(found):
            attribute = item["id"].split("-")[-2]
            owners = [facts[specialty, attribute, option] for option in item["options"]]
            assert len(set(owners)) == 4 and item["topic"] in owners, item["id"]
            assert item["answer"] == truth[specialty, item["topic"], attribute], item["id"]


def test_neither_position_nor_frequency_gives_the_answer_away(items):
    for specialty, found in items.items():
        gold = Counter(item["answer_index"] for item in choices(found))
        assert len(gold) == 4 and max(gold.values()) - min(gold.values()) <= 3, specialty
        shown = Counter(option for item in choices(found) for option in item["options"])
        assert set(shown.values()) == {4}, specialty  # right once, wrong three times


def test_passages_answer_yes_no_and_leave_maybe_open(book, items):
    truth = {(f.specialty, f.condition, f.attribute): f.fact for f in book}
    for specialty, found in items.items():
        asked = [item for item in found if item["type"] == "yes_no_maybe"]
        assert Counter(i["answer"] for i in asked) == dict.fromkeys(records.YES_NO_MAYBE, 10)
        for item in asked:
            attribute = item["id"].split("-")[-2]
            fact = truth[specialty, item["topic"], attribute]
            assert item["options"] == records.YES_NO_MAYBE
            told, named = fact in item["context"], item["question"].endswith(f": {fact}?")
            expected = {"yes": (True, True), "no": (True, False), "maybe": (False, True)}
            assert (told, named) == expected[item["answer"]], item["id"]


def test_every_item_has_a_plain_sentence_and_is_usable_and_survives_cleaning(items, tmp_path):
    assert all(item["explanation"] for found in items.values() for item in found)
    write_demo(tmp_path)
    rows, _ = sources.read(str(tmp_path))
    assert len(rows) == sum(map(len, items.values()))
    assert {records.fault(row) for row in rows} == {None}
    kept, ledger = clean(rows)
    assert len(kept) == len(rows), Counter(row["reason"] for row in ledger)


def test_demo_in_the_repository_is_what_the_textbook_gives_to_the_byte(tmp_path):
    do = 'python -c "from medlib.corpus.textbook import write_demo; write_demo()"'
    made = {path.name: path.read_bytes() for path in write_demo(tmp_path)}
    stored = {path.name: path.read_bytes() for path in DEMO.glob("*.json")}
    assert len(made) == 42
    assert set(stored) == set(made), f"data/demo is not up to date: {do}"
    other = sorted(name for name in made if made[name] != stored[name])
    assert other == [], f"data/demo is not up to date: {do}"


def test_demo_is_byte_stable_and_independent_of_the_hash_seed(tmp_path):
    code = "import sys; from pathlib import Path; from medlib.corpus.textbook import write_demo\n"
    code += "write_demo(Path(sys.argv[1]))"
    environment = os.environ | {"PYTHONHASHSEED": "7"}
    one, two = tmp_path / "one", tmp_path / "two"
    write_demo(one)
    subprocess.run([sys.executable, "-c", code, str(two)], env=environment, check=True)
    for path in one.iterdir():
        assert path.read_bytes() == (two / path.name).read_bytes()
        assert read_json(path)[0].keys() == {
            *("id", "type", "topic", "question", "context", "options"),
            *("answer", "answer_index", "explanation"),
        }


def test_demo_source_reads_every_item_of_the_repository():
    rows, ledger = sources.read("demo")
    assert len(rows) == sum(len(read_json(path)) for path in DEMO.glob("*.json"))
    assert ledger == [] and {r["source"] for r in rows} == {"demo"}


BROKEN = {
    "other grade": ({3: {"grade": "CANARY"}}, 5, "a grade"),
    "opened without a source": ({0: {"grade": "opened"}}, 2, "a grade"),
    "opened without a date": ({0: OPENED | {"read_on": ""}}, 2, "a grade"),
    "opened with a blank address": ({0: OPENED | {"source_url": " "}}, 2, "a grade"),
    "a source that was not opened": ({1: {"source_title": "CANARY"}}, 3, "a grade"),
    "attribute out of order": ({1: {"attribute": "danger"}}, 3, "an incomplete row"),
    "other prevalence": ({n: {"prevalence": "CANARY"} for n in range(5)}, 2, "an incomplete row"),
    "prevalence changes": ({2: {"prevalence": "rare"}}, 4, "a row out of its condition"),
    "condition changes": ({4: {"condition": "CANARY"}}, 6, "a row out of its condition"),
    "condition twice": ({n: {"condition": "gout 0"} for n in range(5, 10)}, 7, "a row out of"),
    "no fact": ({9: {"fact": " "}}, 11, "an incomplete row"),
    "no sentence for patients": ({7: {"patient": ""}}, 9, "an incomplete row"),
    "no condition": ({n: {"condition": ""} for n in range(5)}, 2, "an incomplete row"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_faulty_row_is_refused_with_file_and_line_without_content(tmp_path, name):
    changes, line, found = BROKEN[name]
    with pytest.raises(InputError) as caught:
        read_book(chapter(tmp_path, changes))
    assert f"rheumatology.csv:{line}: {found}" in str(caught.value)
    assert "CANARY" not in str(caught.value) and "\n" not in str(caught.value)


def test_line_of_a_faulty_row_is_physical_even_after_a_broken_cell(tmp_path):
    changes = {0: {"patient": "Two\nlines."}, 1: {"grade": "CANARY"}}
    with pytest.raises(InputError, match=r"rheumatology\.csv:4: a grade"):
        read_book(chapter(tmp_path, changes))


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (lambda text: "", 1),
        (lambda text: text.splitlines(True)[0], 1),
        (lambda text: text.replace("patient", "CANARY", 1), 1),
        (lambda text: text.rsplit("\n", 2)[0] + "\n", 10),
        (lambda text: text + "CANARY\n", 12),
        (lambda text: text.replace("Plain.,", "Plain.,CANARY,", 1), 2),
        (lambda text: text + '"CANARY', 12),
    ],
)
def test_damaged_chapter_is_refused_with_file_and_line_without_content(tmp_path, edit, line):
    path = chapter(tmp_path) / "rheumatology.csv"
    path.write_text(edit(path.read_text()))
    with pytest.raises(InputError) as caught:
        read_book(tmp_path)
    assert f"rheumatology.csv:{line}: " in str(caught.value)
    assert "CANARY" not in str(caught.value) and "\n" not in str(caught.value)


def test_chapter_that_is_not_utf_8_and_folder_without_chapters_are_refused(tmp_path):
    with pytest.raises(InputError, match="no chapters"):
        read_book(tmp_path)
    path = chapter(tmp_path) / "rheumatology.csv"
    path.write_bytes(path.read_bytes().replace(b"fact", b"f\xe9ct"))
    with pytest.raises(InputError, match=r"rheumatology\.csv:1: broken CSV"):
        read_book(tmp_path)


def test_complete_chapter_is_read(tmp_path):
    facts = read_book(chapter(tmp_path, {0: OPENED}))
    assert [fact.grade for fact in facts] == ["opened"] + ["general knowledge"] * 9
    assert {fact.specialty for fact in facts} == {"rheumatology"}
