"""Each published layout becomes records; the unusable is named; real files have their counts."""

import json
import os
import random
from collections import Counter
from pathlib import Path

import pytest

from medlib import records
from medlib.corpus import sources
from medlib.files import InputError

REAL = os.environ.get("MEDLIB_DATA")
needs_real_data = pytest.mark.skipif(
    not REAL, reason="MEDLIB_DATA is not set: no real files to count (see data/README.md)"
)
ITEM = {"id": "1", "question": "CANARY?", "answer": "CANARY b"}
CHOICE = ITEM | {"options": ["CANARY a", "CANARY b"], "answer_index": 1}
MEDMCQA = {"id": "i1", "question": "CANARY?", "opa": "CANARY a", "opb": "b", "opc": "c", "opd": "d"}
MEDMCQA |= {"cop": 1, "exp": None, "subject_name": "Gynaecology & Obstetrics"}
MEDQA = {"question": "CANARY?", "answer": "CANARY b", "options": {"B": "CANARY b", "A": "a"}}
MEDQA |= {"answer_idx": "B", "meta_info": "step1"}
PUBMEDQA = {"QUESTION": "CANARY?", "CONTEXTS": ["CANARY one.", "two."], "final_decision": "maybe"}
PUBMEDQA |= {"LONG_ANSWER": "CANARY long", "LABELS": [], "MESHES": [], "YEAR": None}
CASE = "QUESTION: CANARY?\n Option A: one\n Option B: CANARY two"


def lines(*rows):
    return "\n".join(json.dumps(row) for row in rows)


def lay_out(root, files):
    """Write {path: text or JSON value} below a folder laid out as MEDLIB_DATA is."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1))


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Return a function that lays out files where sources look for them."""
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("MEDLIB_CACHE", str(tmp_path / "cache"))
    return lambda files: lay_out(tmp_path / "data", files)


@pytest.fixture
def folder(tmp_path):
    """Return a function that writes one specialty file and returns its folder."""

    def write(value, specialty="cardiology", name="own"):
        lay_out(tmp_path, {f"{name}/dataset_with_answers_{specialty}.json": value})
        return str(tmp_path / name)

    return write


def test_specialty_file_becomes_records_of_its_specialty(folder):
    name = folder([CHOICE, ITEM | {"id": 7, "topic": "gout", "answer": 5, "context": None}])
    by_kind = {records.kind(r): r for r in sources.read(name)[0]}
    choice, text = by_kind["multiple_choice"], by_kind["free_text"]
    assert choice["options"][choice["answer_index"]] == choice["answer"] == "CANARY b"
    assert (text["specialty"], text["topic"], text["answer"]) == ("cardiology", "gout", "5")
    assert (text["context"], text["source"]) == ("", "folder")
    place = {"file": "own/dataset_with_answers_cardiology.json", "line": 2}
    assert choice["provenance"] == place
    assert text["provenance"]["line"] == 12


def test_medmcqa_counts_its_answers_from_one_and_its_dev_is_the_test(data):
    data({"medmcqa/dev.json": lines(MEDMCQA, MEDMCQA | {"id": "i2", "cop": 4})})
    rows, _ = sources.read("medmcqa")
    assert sorted(r["answer"] for r in rows) == ["CANARY a", "d"]
    assert {r["split"] for r in rows} == {"validation"} and all(map(sources.is_official_test, rows))
    assert {r["specialty"] for r in rows} == {"gynaecology_obstetrics"}
    assert all(r["license"] == "MIT" for r in rows)


def test_training_subsets_in_instruction_form_are_read(data):
    case = {"instances": {"input": CASE, "output": "Answer: (B) CANARY"}}
    data({"medmcqa/medmc_qa_train_subset.jsonl": lines(case)})
    [row], _ = sources.read("medmcqa")
    assert (row["question"], row["options"]) == ("CANARY?", ["one", "CANARY two"])
    assert (row["answer"], row["split"]) == ("CANARY two", "train")
    case["instances"] = {
        "input": CASE.replace("QUESTION:", "Question:"),
        "output": ' CANARY two\n"',
    }
    data({"medqa/med_qa_train_subset.jsonl": lines(case)})
    [row], _ = sources.read("medqa")
    assert (row["question"], row["answer_index"], row["split"]) == ("CANARY?", 1, "train")
    assert not sources.is_official_test(row)


def test_medqa_options_stand_in_order_of_their_letters_and_context_is_joined(data):
    vignette = MEDQA | {"context": ["A man.", "He coughs."]}
    data({"medqa/phrases_no_exclude_test.jsonl": lines(MEDQA)})
    data({"medqa/mediq_all_dev_good.jsonl": lines(vignette)})
    rows = {r["split"]: r for r in sources.read("medqa")[0]}
    assert rows["test"]["options"] == ["a", "CANARY b"] and rows["test"]["answer_index"] == 1
    assert sources.is_official_test(rows["test"])
    assert rows["validation"]["question"] == "A man. He coughs. CANARY?"
    assert not sources.is_official_test(rows["validation"])


def test_pubmedqa_test_is_the_list_of_ids_and_nothing_else(data):
    data({"pubmedqa/data/ori_pqal.json": {str(n): PUBMEDQA for n in range(4)}})
    data({"pubmedqa/data/test_ground_truth.json": {"1": "yes", "3": "no"}})
    rows = sources.read("pubmedqa")[0]
    tests = {r["id"] for r in rows if sources.is_official_test(r)}
    assert tests == {records.make_id("pubmedqa", "1"), records.make_id("pubmedqa", "3")}
    assert rows[0]["context"] == "CANARY one.\ntwo." and rows[0]["answer"] == "maybe"


@pytest.mark.parametrize("ids", [None, "{}", "[]", '["1"]', '{"1": '])
def test_pubmedqa_without_its_test_ids_is_refused_since_the_test_would_leak(data, ids):
    data({"pubmedqa/data/ori_pqal.json": {"1": PUBMEDQA}})
    if ids is not None:
        data({"pubmedqa/data/test_ground_truth.json": ids})
    with pytest.raises(InputError, match="test_ground_truth.json"):
        sources.read("pubmedqa")


def test_medquad_pairs_keep_their_lines_and_pairs_without_answer_are_passed_over(data):
    pair = "<QAPair>\n<Question qid='{0}' qtype='x'> What\n is it? </Question>\n{1}</QAPair>\n"
    document = "<Document>\n<Focus>Gout</Focus>\n<QAPairs>\n{}</QAPairs></Document>"
    pairs = pair.format("1", "<Answer> \n </Answer>") + pair.format(
        "2", "<Answer>Urate\n.</Answer>"
    )
    data({"medquad/5_NIDDK_QA/1.xml": document.format(pairs)})
    [row], _ = sources.read("medquad")
    assert (row["question"], row["answer"], row["topic"]) == ("What is it?", "Urate .", "Gout")
    assert row["specialty"] == "digestive_kidney"
    assert row["provenance"] == {"file": "5_NIDDK_QA/1.xml", "line": 9}


def test_medquad_answer_without_its_question_is_refused_not_lost(data):
    text = "<Document><QAPairs>\n<QAPair><Answer>CANARY</Answer></QAPair></QAPairs></Document>"
    data({"medquad/5_NIDDK_QA/1.xml": text})
    with pytest.raises(InputError, match=r"1\.xml:2: an item with no question"):
        sources.read("medquad")


# One item each that cannot be used, on line 3 or 2 of its file, with the reason to be told.
ITEMS = {
    "no question": ([CHOICE | {"question": "  "}], "no question"),
    "no question field": ([{"answer": "CANARY"}], "no field 'question'"),
    "question is a list": ([ITEM | {"question": ["CANARY"]}], "a list as field 'question'"),
    "no answer field": ([{"question": "CANARY"}], "no answer"),
    "answer is null": ([ITEM | {"answer": None}], "no answer"),
    "answer is a dictionary": ([ITEM | {"answer": {"CANARY": 1}}], "a dict as field 'answer'"),
    "choice without answer": ([CHOICE | {"answer": ""}], "no answer"),
    "index too large": ([CHOICE | {"answer_index": 2}], "answer index out of range"),
    "index negative": ([CHOICE | {"answer_index": -1}], "answer index out of range"),
    "index is a text": ([CHOICE | {"answer_index": "CANARY"}], "a str as field 'answer_index'"),
    "index is true": ([CHOICE | {"answer_index": True}], "a bool as field 'answer_index'"),
    "no index": ([ITEM | {"options": ["CANARY a", "b"]}], "no field 'answer_index'"),
    "answer is another option": ([CHOICE | {"answer_index": 0}], "answer not its option"),
    "option is null": ([CHOICE | {"options": [None, "CANARY b"]}], "member 0 of field 'options'"),
    "option is empty": ([CHOICE | {"options": ["", "CANARY b"]}], "empty option"),
    "options are a text": ([CHOICE | {"options": "CANARY"}], "a str as field 'options'"),
    "one option": ([CHOICE | {"options": ["CANARY b"], "answer_index": 0}], "empty option"),
    "27 options": ([CHOICE | {"options": ["CANARY b"] * 27}], "too many options"),
    "half a character": ([ITEM | {"question": "CANARY \ud83d"}], "broken unicode"),
    "topic is a list": ([ITEM | {"topic": ["CANARY"]}], "a list as field 'topic'"),
    "explanation is true": ([ITEM | {"explanation": True}], "a bool as field 'explanation'"),
    "item is a text": (["CANARY"], "a value"),
    "item is null": ([None], "a value"),
}


@pytest.mark.parametrize("name", ITEMS)
def test_unusable_item_is_refused_with_file_line_and_reason_but_no_content(folder, name):
    bad, reason = ITEMS[name]
    text = "[" + json.dumps(ITEM | {"id": "good"}) + ",\n\n" + json.dumps(bad[0]) + "]"
    with pytest.raises(InputError) as caught:
        sources.read(folder(text))
    line = str(caught.value)
    assert "dataset_with_answers_cardiology.json:3: " in line and reason in line
    assert "CANARY" not in line and "\n" not in line


ROWS = {
    "medmcqa/dev.json": {
        "answer 0": (MEDMCQA | {"cop": 0}, "answer index out of range"),
        "answer 5": (MEDMCQA | {"cop": 5}, "answer index out of range"),
        "answer a letter": (MEDMCQA | {"cop": "CANARY"}, "a str as field 'cop'"),
        "option null": (MEDMCQA | {"opc": None}, "a NoneType as field 'opc'"),
        "explanation a list": (MEDMCQA | {"exp": ["CANARY"]}, "a list as field 'exp'"),
        "no id": ({k: v for k, v in MEDMCQA.items() if k != "id"}, "no field 'id'"),
    },
    "medmcqa/medmc_qa_train_subset.jsonl": {
        "no case": ({"CANARY": 1}, "no field 'instances'"),
        "no letter": ({"instances": {"input": CASE, "output": "CANARY"}}, "out of range"),
        "no options": ({"instances": {"input": "CANARY", "output": "(A)"}}, "no answer"),
    },
    "medqa/phrases_no_exclude_test.jsonl": {
        "options a list": (MEDQA | {"options": ["CANARY"]}, "a list as field 'options'"),
        "option null": (MEDQA | {"options": {"CANARY": None}}, "member 0 of field 'options'"),
        "letter unknown": (MEDQA | {"answer_idx": "E"}, "answer index out of range"),
        "letter of another": (MEDQA | {"answer_idx": "A"}, "answer not its option"),
        "context a text": (MEDQA | {"context": "CANARY"}, "a str as field 'context'"),
    },
}


@pytest.mark.parametrize(("file", "name"), [(f, n) for f, cases in ROWS.items() for n in cases])
def test_unusable_row_is_refused_with_file_line_and_reason_but_no_content(data, file, name):
    row, reason = ROWS[file][name]
    data({file: "\n" + lines(row)})
    with pytest.raises(InputError) as caught:
        sources.read(file.split("/")[0])
    line = str(caught.value)
    assert f"{file}:2: " in line and reason in line
    assert "CANARY" not in line and "\n" not in line


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"final_decision": "CANARY"}, "answer index out of range"),
        ({"CONTEXTS": "CANARY"}, "a str as field 'CONTEXTS'"),
        ({"CONTEXTS": ["CANARY", None]}, "a NoneType as member 1 of field 'CONTEXTS'"),
        ({"LONG_ANSWER": {"CANARY": 1}}, "a dict as field 'LONG_ANSWER'"),
    ],
)
def test_unusable_abstract_is_refused_without_content(data, change, reason):
    data({"pubmedqa/data/ori_pqal.json": json.dumps({"1": PUBMEDQA | change})})
    data({"pubmedqa/data/test_ground_truth.json": {"9": "yes"}})
    with pytest.raises(InputError) as caught:
        sources.read("pubmedqa")
    assert "ori_pqal.json:1: " in str(caught.value) and reason in str(caught.value)
    assert "CANARY" not in str(caught.value)


def test_unusable_items_set_aside_are_in_the_ledger_with_their_lines(folder):
    text = (
        "[\n" + ",\n".join(json.dumps(i) for i in (ITEM, CHOICE | {"answer_index": 9}, ITEM)) + "]"
    )
    kept, ledger = sources.read(folder(text), on_bad="set_aside")
    assert [r["answer"] for r in kept] == ["CANARY b"]
    assert [(r["reason"], r["line"]) for r in ledger] == [
        ("answer_index_out_of_range", 3),
        ("duplicate_id", 4),
    ]
    records.table(ledger, records.LEDGER)


def test_file_or_folder_without_anything_is_refused_by_name(folder, data, tmp_path):
    with pytest.raises(InputError, match=r"cardiology\.json:1: no items"):
        sources.read(folder([]))
    (tmp_path / "bare").mkdir()
    with pytest.raises(InputError, match="bare: no dataset_with_answers"):
        sources.read(str(tmp_path / "bare"))
    (tmp_path / "data" / "medquad" / "5_NIDDK_QA").mkdir(parents=True)
    with pytest.raises(InputError, match=r"medquad: no \[1-9\]_"):
        sources.read("medquad")


def test_unknown_and_absent_sources_are_refused_with_what_to_do(data, tmp_path, monkeypatch):
    with pytest.raises(InputError, match="did you mean 'medquad'"):
        sources.read("medqad")
    with pytest.raises(InputError, match=r"MEDLIB_DATA=.*medlib fetch pubmedqa"):
        sources.read("pubmedqa")
    monkeypatch.delenv("MEDLIB_DATA")
    with pytest.raises(InputError, match="MEDLIB_DATA is not set"):
        sources.read("pubmedqa")
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(InputError, match="nowhere"):
        sources.read("medquad")


def test_fetched_files_are_found_where_the_network_is_gone(data, tmp_path):
    lay_out(tmp_path / "cache", {"medmcqa/dev.json": lines(MEDMCQA)})
    assert len(sources.read("medmcqa")[0]) == 1


def test_fetch_refuses_what_has_no_download_and_what_has_no_network(data, monkeypatch):
    with pytest.raises(InputError, match="openlifescienceai/medmcqa"):
        sources.fetch("medmcqa")
    with pytest.raises(InputError, match="did you mean 'pubmedqa'"):
        sources.fetch("pubmdqa")

    def no_network(*_, **__):
        raise ConnectionError("CANARY")

    monkeypatch.setattr("pooch.retrieve", no_network)
    with pytest.raises(
        InputError, match="ConnectionError.*ori_pqal.json below MEDLIB_DATA"
    ) as caught:
        sources.fetch("pubmedqa")
    assert "CANARY" not in str(caught.value)


def test_fetched_file_with_other_bytes_is_refused(data, tmp_path, monkeypatch):
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")
    downloads = {"x/ori.json": (wrong.as_uri(), "0" * 64)}
    from dataclasses import replace

    monkeypatch.setitem(
        sources.SOURCES, "pubmedqa", replace(sources.SOURCES["pubmedqa"], downloads=downloads)
    )
    with pytest.raises(InputError, match="pubmedqa"):
        sources.fetch("pubmedqa")
    assert not list((tmp_path / "cache").rglob("ori.json"))


def test_limit_draws_by_seed_not_by_file_order_and_never_from_the_official_test(data):
    free = [
        {"instances": {"input": CASE.replace("CANARY?", f"Q{n}?"), "output": "(A)"}}
        for n in range(30)
    ]
    data({"medmcqa/dev.json": lines(*[MEDMCQA | {"id": str(n)} for n in range(9)])})
    data({"medmcqa/medmc_qa_train_subset.jsonl": lines(*free)})

    def drawn(seed, limit=10):
        kept, ledger = sources.read_all(["medmcqa"], limits={"medmcqa": limit}, seed=seed)
        assert sum(map(sources.is_official_test, kept)) == 9
        assert len(kept) + len(ledger) == 39
        assert {row["reason"] for row in ledger} == {"beyond_limit"}
        return {r["id"] for r in kept if not sources.is_official_test(r)}

    assert len(drawn(1)) == 10 and drawn(1) == drawn(1) != drawn(2)
    assert drawn(1, limit=5) < drawn(1)  # a smaller limit is a part of a larger one
    with pytest.raises(InputError, match="limit"):
        sources.load("medmcqa", limit=-1, seed=1)
    assert len(sources.load("medmcqa", seed=1)) == 39


def test_order_of_items_in_a_file_changes_nothing_but_lines(folder):
    items = [ITEM | {"id": str(n), "question": f"Q{n}?"} for n in range(20)]
    shuffled = random.Random(5).sample(items, len(items))
    one, two = folder(items, name="one"), folder(shuffled, name="two")

    def drawn(name):
        kept, _ = sources.read_all([name], limits={name: 7}, seed=3)
        return [{**r, "provenance": None} for r in kept]

    assert drawn(one) == drawn(two)


def test_item_of_two_folders_is_kept_once_and_told(folder):
    one, two = folder([ITEM], name="one"), folder([ITEM, CHOICE | {"id": "2"}], name="two")
    kept, ledger = sources.read_all([one, two], limits={}, seed=1)
    assert len(kept) == len({r["id"] for r in kept}) == 2
    assert [(r["reason"], r["file"].split("/")[0]) for r in ledger] == [("duplicate_id", "two")]


def test_loaded_dataset_has_the_schema_and_its_bytes_follow_from_its_content(folder, tmp_path):
    dataset = sources.load(folder([CHOICE, ITEM | {"id": "2"}]), seed=1)
    assert dataset.column_names == records.RECORDS.names
    assert dataset.features["options"].feature.dtype == "string"
    rows = dataset.to_list()
    again = sources.as_dataset(rows)
    for name, value in (("a", dataset), ("b", again)):
        value.save_to_disk(tmp_path / name)
    saved = [{p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("a", "b")]
    assert saved[0] == saved[1]
    rows[0] |= {"answer": "other"}
    assert sources.as_dataset(rows)._fingerprint != dataset._fingerprint


def test_every_source_tells_its_licence_citation_and_stands_in_the_readme():
    told = (sources.DEMO.parent / "README.md").read_text()
    for name, source in sources.SOURCES.items():
        assert source.title and source.license and source.citation and source.files
        assert f"`{name}`" in told and source.citation in told, name
        for _, digest in source.downloads.values():
            assert len(digest) == 64 and digest in told


@pytest.fixture(scope="module")
def real():
    assert Path(str(REAL)).is_dir(), "MEDLIB_DATA names no folder"
    names = ("medquad", "pubmedqa", "medmcqa", "medqa")
    return {name: sources.read(name, on_bad="set_aside") for name in names}


@needs_real_data
@pytest.mark.parametrize(
    ("name", "splits", "aside"),
    [
        ("medquad", {"": 16_407}, {}),
        ("pubmedqa", {"test": 500, "train": 500}, {}),
        ("medmcqa", {"validation": 4_183, "train": 1_000}, {}),
        (
            "medqa",
            {"test": 1_273, "validation": 1_272, "train": 802},
            {},
        ),
    ],
)
def test_real_files_have_the_published_counts(real, name, splits, aside):
    good, ledger = real[name]
    assert Counter(r["split"] for r in good) == splits
    assert Counter(r["reason"] for r in ledger) == aside
    assert len({r["id"] for r in good}) == len(good)


@needs_real_data
def test_real_records_fit_the_schema_and_official_tests_have_their_sizes(real):
    rows = [r for good, _ in real.values() for r in good]
    assert records.table(rows, records.RECORDS).num_rows == len(rows)
    tests = Counter(r["source"] for r in rows if sources.is_official_test(r))
    assert tests == {"pubmedqa": 500, "medmcqa": 4_183, "medqa": 1_273}
    assert Counter(r["answer"] for r in real["pubmedqa"][0]) == {
        "yes": 552,
        "no": 338,
        "maybe": 110,
    }


@needs_real_data
def test_real_lines_are_physical(real):
    for name in ("medquad", "pubmedqa", "medmcqa"):
        row = real[name][0][0]
        [path] = [p for p in Path(str(REAL)).rglob(row["provenance"]["file"])]
        line = path.read_text("utf-8").split("\n")[row["provenance"]["line"] - 1]
        begins = {"medquad": "<QAPair", "pubmedqa": '"', "medmcqa": '{"'}[name]
        assert line.strip().startswith(begins)


def test_official_tests_are_counted_also_where_none_is_there(data):
    data({"medmcqa/dev.json": lines(MEDMCQA, MEDMCQA | {"id": "i2", "cop": 4})})
    rows, _ = sources.read("medmcqa")
    table = sources.check_tests(rows, ["demo", "own.csv", "pubmedqa", "medmcqa"])
    assert table.values.tolist() == [
        ["medmcqa", "validation", 2, 4183],
        ["pubmedqa", "test", 0, 500],
    ]
    assert sources.official_tests(["medmcqa"], rows) == []
    assert sources.official_tests(["medmcqa"], rows[:1]) == rows[1:]
    with pytest.raises(InputError, match="no official test in 'demo'"):
        sources.official_tests(["demo"], [])
