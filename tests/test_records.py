"""One schema for all sources; whatever does not fit it is refused, never bent."""

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import records
from medlib.files import InputError

CHOICE = {"question": "Which?", "options": ["a", "b"], "answer_index": 1, "answer": "b"}


def record(**fields):
    place = {"file": "x.json", "line": 3}
    return records.make(
        "folder", "1", **{"question": "Q?", "answer": "A", "provenance": place} | fields
    )


def test_id_depends_on_source_and_source_id_alone():
    assert records.make_id("a", "b") == records.make("a", "b", question="Q")["id"]
    assert records.make_id("medqa", "test-1") == "b3ba72d251ec9705"  # ids are stored: never changes
    assert (
        len({records.make_id(*p) for p in [("a", "bc"), ("ab", "c"), ("a", "b"), ("b", "a")]}) == 4
    )


def test_made_record_has_every_field_and_refuses_others():
    assert list(records.make("a", "b")) and set(records.make("a", "b")) == set(
        records.RECORDS.names
    )
    with pytest.raises(InputError, match="answr"):
        records.make("a", "b", answr="x")


def test_two_records_share_no_list():
    one, two = records.make("a", "1"), records.make("a", "2")
    one["options"].append("x")
    assert two["options"] == []


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ([], "free_text"),
        (["yes", "no", "maybe"], "yes_no_maybe"),
        (["yes", "no"], "multiple_choice"),
    ],
)
def test_kind_follows_the_options(options, kind):
    assert records.kind(record(options=options)) == kind


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, None),
        (CHOICE, None),
        ({"question": " \n"}, "no_question"),
        ({"answer": " "}, "no_answer"),
        ({"answer_index": 0}, "answer_index_without_options"),
        (CHOICE | {"answer_index": 2}, "answer_index_out_of_range"),
        (CHOICE | {"answer_index": -1, "answer": ""}, "answer_index_out_of_range"),
        (CHOICE | {"answer": ""}, "no_answer"),
        (CHOICE | {"answer": "a"}, "answer_not_its_option"),
        (CHOICE | {"options": [" ", "b"]}, "empty_option"),
        (CHOICE | {"options": ["b"], "answer_index": 0}, "empty_option"),
        (CHOICE | {"options": ["b"] * 26}, None),
        (CHOICE | {"options": ["b"] * 27}, "too_many_options"),
        ({"question": "half a pair \ud83d"}, "broken_unicode"),
        (CHOICE | {"options": ["\ud83d", "b"]}, "broken_unicode"),
        ({"question": "a whole pair \U0001f600"}, None),
    ],
)
def test_fault_names_what_is_wrong(fields, reason):
    assert records.fault(record(**fields)) == reason


def test_records_come_back_equal_and_rewriting_gives_the_same_bytes(tmp_path):
    rows = [record(), record(**CHOICE, demographics=["adult", "female"])]
    path = records.write(tmp_path / "records.parquet", rows, records.RECORDS)
    assert records.read_rows(path, records.RECORDS) == rows
    first = path.read_bytes()
    assert records.write(path, rows, records.RECORDS).read_bytes() == first
    frame = records.read(path, records.RECORDS)
    assert list(frame.columns) == records.RECORDS.names
    assert records.write(path, frame, records.RECORDS).read_bytes() == first


def test_no_rows_keep_their_columns(tmp_path):
    path = records.write(tmp_path / "ledger.parquet", [], records.LEDGER)
    assert list(records.read(path, records.LEDGER).columns) == records.LEDGER.names


@pytest.mark.parametrize("change", [{"extra": 1}, {"answer": None}])
def test_column_too_many_or_missing_is_refused_by_name(tmp_path, change):
    row = record() | change
    if row["answer"] is None:
        del row["answer"]
    with pytest.raises(InputError, match="extra|answer"):
        records.write(tmp_path / "r.parquet", [record(), row], records.RECORDS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "change",
    [
        {"answer_index": "CANARY"},
        {"answer_index": 2**40},
        {"answer_index": 2**80},
        {"options": "CANARY"},
        {"question": ["CANARY"]},
        {"question": "CANARY \ud800"},
    ],
)
def test_value_of_another_type_is_refused_without_showing_it(tmp_path, change):
    with pytest.raises(InputError, match="records 1") as caught:
        records.write(tmp_path / "r.parquet", [record() | change], records.RECORDS)
    assert "CANARY" not in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_missing_damaged_foreign_and_older_files_are_refused_by_name(tmp_path):
    path = tmp_path / "records.parquet"
    with pytest.raises(InputError, match="no such file"):
        records.read(path, records.RECORDS)
    records.write(path, [record()], records.RECORDS)
    whole = path.read_bytes()
    for cut in (0, 4, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:cut])
        with pytest.raises(InputError, match="records.parquet: a damaged file"):
            records.read(path, records.RECORDS)
    path.write_bytes(whole)
    with pytest.raises(InputError, match="schema 'records 1' · expected 'ledger 1'"):
        records.read(path, records.LEDGER)
    older = records.RECORDS.with_metadata({"medlib": "records 0"})
    pq.write_table(pa.Table.from_pylist([record()], schema=older), path)
    with pytest.raises(InputError, match="schema 'records 0'"):
        records.read(path, records.RECORDS)
    pq.write_table(
        records.table([record()], records.RECORDS).append_column("x", pa.array([1])), path
    )
    with pytest.raises(InputError, match="schema"):
        records.read(path, records.RECORDS)


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "question": st.text(st.characters(codec="utf-8")),
                "options": st.lists(st.text(st.characters(codec="utf-8")), max_size=4),
                "answer_index": st.integers(-(2**31), 2**31 - 1),
            }
        ),
        max_size=5,
    )
)
def test_any_text_passes_the_schema_unchanged(fields):
    rows = [record(**f) for f in fields]
    assert records.table(rows, records.RECORDS).to_pylist() == rows


def test_schemas_hold_what_the_design_names():
    assert set(records.SCORE_KEYS) == {
        *("model", "task", "slice", "protocol", "metric", "value", "ci_low", "ci_high", "n"),
        *("unread", "compared_to", "p_value", "prompt_sha256", "dtype", "shots", "seed"),
        *("split_sha256", "template", "softmax"),  # the rest of the passport
    }
    assert "correct" not in records.PREDICTIONS.names  # computed, never stored
    for schema in (records.RECORDS, records.LEDGER, records.PREDICTIONS, records.FLAGS):
        assert schema.metadata[b"medlib"].split()[1].isdigit()


def test_missing_number_of_a_frame_is_null_again():
    frame = pd.DataFrame([record(), record()])
    frame["answer_index"] = [1, None]
    table = records.table(frame, records.RECORDS)
    assert table["answer_index"].to_pylist() == [1, None]
    nulls = records.table([record() | {"answer_index": None}], records.RECORDS)
    again = records.table(pd.DataFrame(nulls.to_pylist()), records.RECORDS)
    assert again.equals(nulls)
