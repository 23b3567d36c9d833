"""Notebook 01 over a file of one's own, with what a recipe can ask of it beyond the defaults."""

import json
from collections import Counter

import pytest
import yaml

from medlib import records
from medlib.corpus import splits

STEM = "A 34-year-old gardener has had a painful red eye for two days and sees halos around lamps"
TEST_ITEM = {
    "question": STEM + ". What is the diagnosis?",
    "answer": "glaucoma",
    "options": {"A": "glaucoma", "B": "uveitis", "C": "keratitis", "D": "blepharitis"},
    "answer_idx": "A",
    "meta_info": "step1",
}
WORDS = "amber birch cedar dune elm fjord grove heath inlet jetty knoll larch marsh oasis".split()


def own(number, **changes):
    stem = f"Which drug is given for {WORDS[number % 14]} fever of the {WORDS[number // 14]} kind?"
    answer = f"{WORDS[(number * 5) % 14]}mycin with {WORDS[(number * 3) % 14]} water daily"
    return {"ask": stem, "reply": answer, "field": f"field{number % 3}"} | changes


def general(number):
    text = f"The {WORDS[number]} stands by the {WORDS[-1 - number]}, and children play there."
    return {"ask": f"What stands by the {WORDS[-1 - number]}?", "reply": text, "field": "general"}


@pytest.fixture
def stage(tmp_path):
    """Return (stage parameters, environment) of a file with a short answer and one test item."""
    rows = [own(n) for n in range(60)] + [own(60, reply="yes"), own(61, ask=TEST_ITEM["question"])]
    write = {
        "own.jsonl": rows,
        "general.jsonl": [general(n) for n in range(14)],
        "data/medqa/phrases_no_exclude_test.jsonl": [TEST_ITEM],
    }
    for name, values in write.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("\n".join(map(json.dumps, values)))
    columns = {"question": "ask", "answer": "reply", "specialty": "field"}
    return {
        "sources": [str(tmp_path / "own.jsonl"), str(tmp_path / "general.jsonl")],
        "columns": {"own.jsonl": columns, "general.jsonl": columns},
        "general_text": ["own_general"],
        "general_share": 0.1,
        "official_tests": ["medqa"],
        "quality_at_least": {"answer_words": 3},
        "fold": "2/5",
        "holdout_kinds": ["free_text"],
    }


def test_own_file_is_held_against_an_official_test_filtered_and_dealt_into_folds(
    tmp_path, medlib, stage
):
    recipe = {"name": "own", "notebooks": {"01_data_exploration": stage}}
    (tmp_path / "own.yaml").write_text(yaml.safe_dump(recipe))
    environment = {"MEDLIB_DATA": tmp_path / "data"}
    done = medlib("run", tmp_path / "own.yaml", runs=tmp_path / "runs", **environment)
    assert done.returncode == 0, done.stderr[-3000:]
    folder = tmp_path / "runs" / "own" / "01_data_exploration"
    ledger = records.read_rows(folder / "ledger.parquet", records.LEDGER)
    reasons = Counter(row["reason"] for row in ledger)
    assert reasons["answer_words"] == reasons["official_test_same_question"] == 1
    parts = {part: splits.read(folder / name) for part, name in splits.FOLDERS.items()}
    assert sum(map(len, parts.values())) + len(ledger) == 62 + 14 and not parts["pool"]
    assert len(parts["holdout"]) in range(12, 18)  # a fifth, dealt by specialty
    texts = sum(r["source"] == "own_general" for r in parts["train"])
    assert texts == round((len(parts["train"]) - texts) / 9) and reasons["not_drawn"] > 0
    assert sum(reasons.values()) == 2 + reasons["not_drawn"]


def test_absent_official_test_is_refused_before_a_kernel_starts(tmp_path, medlib, stage):
    stage["official_tests"] = ["pubmedqa"]
    recipe = {"name": "own", "notebooks": {"01_data_exploration": stage}}
    (tmp_path / "own.yaml").write_text(yaml.safe_dump(recipe))
    environment = {"MEDLIB_DATA": tmp_path / "data"}
    done = medlib("run", tmp_path / "own.yaml", runs=tmp_path / "runs", **environment)
    assert done.returncode == 1 and "pubmedqa" in done.stderr and "\n" not in done.stderr.strip()
    assert not (tmp_path / "runs" / "own").exists()
