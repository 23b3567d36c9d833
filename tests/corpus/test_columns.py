"""One's own files and hub data sets become records by a column map; what it lacks is named."""

import itertools
import json
import random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from medlib import records
from medlib.corpus import hub, sources
from medlib.files import InputError

EXAM = [
    {"nr": "7", "stem": "CANARY one?", "a": "x", "b": "y", "c": "z", "key": "B", "why": "CANARY"},
    {"nr": "8", "stem": "CANARY two?", "a": "u", "b": "v", "c": "", "key": "A", "why": ""},
]
EXAM_MAP = {"id": "nr", "question": "stem", "options": ["a", "b", "c"], "answer_index": "key"}
PLAIN = [
    {"question": "CANARY?", "answer": "CANARY", "specialty": "Heart & Vessels", "topic": "gout"},
    {"question": "Other?", "answer": "CANARY b", "specialty": None, "topic": None},
]


def save(path, rows):
    """Write rows in the form that the suffix tells."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    elif path.suffix == ".json":
        path.write_text(json.dumps(rows, indent=1))
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        mark = "\t" if path.suffix == ".tsv" else ","
        cells = [list(rows[0]), *([str(v or "") for v in row.values()] for row in rows)]
        path.write_text("".join(mark.join(line) + "\n" for line in cells))
    return str(path)


def only(name, **columns):
    """Return the one record of a source read with a column map."""
    [row], aside = sources.read(name, columns={name: columns})
    assert aside == []
    records.table([row], records.RECORDS)
    return row


SUFFIXES = [".json", ".jsonl", ".csv", ".tsv", ".parquet"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_gives_the_same_records_by_a_map(tmp_path, suffix):
    name = save(tmp_path / f"My exam{suffix}", EXAM)
    rows, aside = sources.read(name, columns={name: EXAM_MAP | {"explanation": "why"}})
    found = {r["question"]: r for r in rows}
    one, two = found["CANARY one?"], found["CANARY two?"]
    assert aside == [] and {r["source"] for r in rows} == {"own_my_exam"}
    assert (one["options"], one["answer_index"], one["answer"]) == (["x", "y", "z"], 1, "y")
    assert (two["options"], two["answer"], two["explanation"]) == (["u", "v"], "u", "")
    assert one["id"] == records.make_id("own_my_exam", "7")
    assert (one["explanation"], one["specialty"]) == ("CANARY", "mixed")
    assert one["provenance"]["file"] == f"{tmp_path.name}/My exam{suffix}"
    assert not any(map(sources.is_official_test, rows))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_columns_named_as_fields_need_no_map(tmp_path, suffix):
    rows = sources.load(save(tmp_path / f"plain{suffix}", PLAIN), seed=1).to_list()
    assert {(r["question"], r["answer"]) for r in rows} == {
        ("CANARY?", "CANARY"),
        ("Other?", "CANARY b"),
    }
    assert {(r["specialty"], r["topic"]) for r in rows} == {
        ("heart_vessels", "gout"),
        ("mixed", ""),
    }


def test_missing_numbers_of_a_table_are_empty_texts(tmp_path):
    path = tmp_path / "a.parquet"
    table = {"question": ["q?", "r?"], "answer": ["a", "b"], "topic": [float("nan"), 2.0]}
    pq.write_table(pa.table(table), path)
    assert {r["topic"] for r in sources.read(str(path))[0]} == {"", "2.0"}


# What the answer's column holds, where the count begins, and the option meant: "y".
@pytest.mark.parametrize(
    ("value", "start"),
    [(1, 0), (2, 1), ("1", 0), (" 2 ", 1), ("B", 0), ("b", 1), (1.0, 0), (2.0, 1)],
)
@pytest.mark.parametrize("options", [["x", "y"], {"B": "y", "A": "x"}, '["x", "y"]'])
def test_answer_is_found_by_number_or_letter(tmp_path, value, start, options):
    name = save(tmp_path / "a.jsonl", [{"question": "q?", "choices": options, "gold": value}])
    row = only(name, options="choices", answer_index="gold", answer_index_from=start)
    assert (row["options"], row["answer_index"], row["answer"]) == (["x", "y"], 1, "y")


@pytest.mark.parametrize(("answer", "index"), [("y", 1), ("B", 1), ("a", 0)])
def test_answer_alone_names_its_option_by_text_or_letter(tmp_path, answer, index):
    rows = [{"question": "q?", "options": ["x", "y"], "answer": answer}]
    row = only(save(tmp_path / "a.jsonl", rows))
    assert row["answer_index"] == index and row["answer"] == ["x", "y"][index]


def test_letter_that_is_an_option_itself_is_that_option(tmp_path):
    rows = [{"question": "Which vitamin?", "options": ["B", "A", "C"], "answer": "A"}]
    assert only(save(tmp_path / "a.jsonl", rows))["answer_index"] == 1


@pytest.mark.parametrize(
    ("value", "start", "reason"),
    [
        (0, 1, "answer_index_out_of_range"),
        (2, 0, "answer_index_out_of_range"),
        ("C", 0, "answer_index_out_of_range"),
        ("CANARY", 0, "wrong_type"),
        (1.5, 0, "wrong_type"),
        (True, 0, "wrong_type"),
        (None, 0, "wrong_type"),
        ("", 0, "wrong_type"),
        ("9" * 400, 0, "wrong_type"),
    ],
)
def test_answer_that_names_no_option_is_set_aside(tmp_path, value, start, reason):
    rows = [{"question": "q?", "options": ["x", "y"], "answer_index": value}, PLAIN[0]]
    name = save(tmp_path / "a.jsonl", rows)
    columns = {name: {"answer_index_from": start}}
    _, [aside] = sources.read(name, on_bad="set_aside", columns=columns)
    assert (aside["reason"], aside["line"]) == (reason, 1)


def test_answer_beside_a_number_that_means_another_option_is_told(tmp_path):
    rows = [{"question": "q?", "options": ["x", "y"], "answer_index": 0, "answer": "y"}]
    with pytest.raises(InputError, match=r"a\.jsonl:1: an item with answer not its option"):
        sources.read(save(tmp_path / "a.jsonl", rows))


def test_column_used_by_the_map_is_not_read_by_its_name_too(tmp_path):
    rows = [{"question": "q?", "options": ["x", "y"], "answer": "2", "context": "CANARY"}]
    name = save(tmp_path / "a.jsonl", rows)
    row = only(name, answer_index="answer", answer_index_from=1, explanation="context")
    assert (row["answer"], row["context"], row["explanation"]) == ("y", "", "CANARY")


def test_ids_follow_from_content_where_none_is_given_and_not_from_order(tmp_path):
    items = [{"question": f"q{n}?", "answer": f"a{n % 3}"} for n in range(20)]
    items += [{"question": "Is it?", "context": text, "answer": "no"} for text in ("one", "two")]
    shuffled = random.Random(7).sample(items, len(items))
    read = [
        sources.read(save(tmp_path / str(n) / "a.csv", rows))[0]
        for n, rows in enumerate(
            ([{"context": "", **row} for row in items], [{"context": "", **r} for r in shuffled])
        )
    ]
    ids = [[(r["id"], r["question"], r["context"]) for r in rows] for rows in read]
    assert ids[0] == ids[1] and len(set(ids[0])) == 22


def test_of_two_rows_with_one_id_the_same_is_kept_in_any_order(tmp_path):
    rows = [{"id": 5, "question": f"q{n}?", "answer": "a"} for n in range(3)]
    kept = set()
    for order in itertools.permutations(rows):
        found, aside = sources.read(save(tmp_path / "a.jsonl", order))
        assert [r["reason"] for r in aside] == ["duplicate_id"] * 2
        kept |= {r["question"] for r in found}
    assert len(kept) == 1


def test_keys_of_an_object_are_ids(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"77": PLAIN[0], "78": PLAIN[0]}))
    found, _ = sources.read(str(path))
    assert {r["id"] for r in found} == {records.make_id("own_a", key) for key in ("77", "78")}


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"qestion": "stem"}, "'qestion' in the column map.*did you mean 'question'"),
        ({"demographics": "stem"}, "'demographics' in the column map"),
        ({"question": ["a", "b"]}, "a list for 'question'"),
        ({"question": ""}, "a str for 'question'"),
        ({"options": []}, "a list for 'options'"),
        ({"options": ["a"]}, "a list for 'options'"),
        ({"options": ["a", 3]}, "a list for 'options'"),
        ({"answer_index": 0}, "a int for 'answer_index'"),
        ({"answer_index_from": 2}, "expected 0 or 1"),
        ({"answer_index_from": True}, "expected 0 or 1"),
        ({"question": "CANARY"}, r"exam\.csv:2: no column 'CANARY'"),
    ],
)
def test_map_that_cannot_be_followed_is_refused(tmp_path, columns, words):
    name = save(tmp_path / "exam.csv", EXAM)
    with pytest.raises(InputError, match=words):
        sources.read(name, columns={name: EXAM_MAP | columns})


def test_map_is_found_by_the_end_of_a_path_since_a_run_makes_paths_whole(tmp_path):
    name = save(tmp_path / "mine" / "exam.csv", EXAM)
    for given in (name, "mine/exam.csv", "exam.csv"):
        kept, _ = sources.read_all([name], limits={}, seed=1, columns={given: EXAM_MAP})
        assert len(kept) == 2
    for given in ("other/exam.csv", "xam.csv", ""):
        with pytest.raises(InputError, match="column map for"):
            sources.read_all([name], limits={}, seed=1, columns={given: EXAM_MAP})


def test_map_of_a_known_source_or_folder_is_refused(tmp_path):
    for name in ("demo", str(tmp_path)):
        with pytest.raises(InputError, match="leave the column map out"):
            sources.read_all([name], limits={}, seed=1, columns={name: EXAM_MAP})


def test_own_files_stand_beside_known_sources_and_are_limited(tmp_path):
    rows = [{"question": f"q{n}?", "answer": "a"} for n in range(9)]
    name = save(tmp_path / "a.jsonl", rows)
    kept, ledger = sources.read_all(["demo", name], limits={"demo": 5, name: 4}, seed=1)
    assert sorted({r["source"] for r in kept}) == ["demo", "own_a"] and len(kept) == 9
    assert {r["reason"] for r in ledger} == {"beyond_limit"}


@pytest.fixture
def snapshot(tmp_path, monkeypatch):
    """Lay out a hub data set as its snapshot; note what was asked for."""
    asked = []

    def give(hub_id, **more):
        asked.append((hub_id, more["kind"], more["revision"]))
        return tmp_path / "snapshot"

    monkeypatch.setattr(hub, "snapshot", give)
    monkeypatch.chdir(tmp_path)
    return asked


def test_hub_data_set_is_read_with_its_revision_and_splits(tmp_path, snapshot):
    folder = tmp_path / "snapshot" / "data"
    save(folder / "train-00000-of-00002.parquet", [EXAM[0]])
    save(folder / "test-00000-of-00001.parquet", [EXAM[1]])
    (tmp_path / "snapshot" / "dataset_infos.json").write_text('{"CANARY": {}}')
    name = "some-owner/Exam_v1.2@0123abc"
    rows, _ = sources.read(name, columns={name: EXAM_MAP})
    assert {(r["answer"], r["split"]) for r in rows} == {("y", "train"), ("u", "test")}
    assert {r["source"] for r in rows} == {"own_some_owner_exam_v1_2"}
    assert set(snapshot) == {("some-owner/Exam_v1.2", "dataset", "0123abc")}
    sources.read("some-owner/Exam_v1.2", columns={"some-owner/Exam_v1.2": EXAM_MAP})
    assert snapshot[-1][2] == ""
    assert len(sources.fetch(f"datasets/{name}")) == 2


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".tsv", ".json"])
def test_hub_data_set_of_other_files_is_read(tmp_path, snapshot, suffix):
    save(tmp_path / "snapshot" / f"validation{suffix}", PLAIN)
    rows, _ = sources.read("owner/name")
    assert len(rows) == 2 and {r["split"] for r in rows} == {"validation"}


def test_hub_data_set_without_data_files_is_refused(tmp_path, snapshot):
    (tmp_path / "snapshot").mkdir()
    (tmp_path / "snapshot" / "README.md").write_text("CANARY")
    with pytest.raises(InputError, match="no files of source 'owner/name'"):
        sources.read("owner/name")


def test_name_that_is_nothing_known_is_refused_with_the_nearest(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="did you mean 'pubmedqa'"):
        sources.read("pubmdqa")
    with pytest.raises(InputError, match="no such file"):
        sources.read("mine/questions.csv")
    (tmp_path / "notes.txt").write_text("CANARY")
    with pytest.raises(InputError, match=r"a file named \*\.txt .* convert the file"):
        sources.read(str(tmp_path / "notes.txt"))
