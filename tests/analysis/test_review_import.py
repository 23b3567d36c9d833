"""Sheets in: what is wrong is named by file, row and column; what is right is read whole."""

import csv
import io
import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from medlib import records
from medlib.analysis import review_files, review_import
from medlib.files import InputError

_SPEC = spec_from_file_location("planted_ratings", Path(__file__).with_name("planted_ratings.py"))
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
made = planted.made


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    folder = tmp_path_factory.mktemp("given")
    sheets, key = made(n=20)
    review_files.write(folder / "sheets", folder / "key.json", sheets, key)
    return folder / "sheets", sheets, key


def rows_of(given, rater=1):
    path = given[0] / f"rater-{rater}.csv"
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines(keepends=True)))


def best(rows, key):
    """Return the rows with the best choice everywhere, answer B in the second place."""
    full = {axis: choices[0] for axis, choices in key["axes"].items()}
    return [row | full | {"place": "1" if row["answer"] == "A" else "2"} for row in rows]


def save(path, rows, delimiter=",", names=None, encoding="utf-8"):
    text = io.StringIO()
    writer = csv.DictWriter(text, names or list(rows[0]), delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def refused(path, key, told, place):
    with pytest.raises(InputError, match=told) as error:
        review_import.import_sheets([path], key)
    assert f"{path}:{place}" in str(error.value) and "\n" not in str(error.value)
    return str(error.value)


def test_empty_sheets_give_no_rating_and_every_answer_is_counted(given):
    folder, sheets, key = given
    paths = [folder / f"rater-{r}.{kind}" for r in (1, 2, 3) for kind in ("csv", "xlsx")]
    assert review_import.import_sheets(paths, key) == []
    empty = records.table([], records.RATINGS).to_pandas()
    told = review_import.unrated(empty, key)
    assert [s["empty"] for s in told["sheets"]] == [len(rows) for rows in sheets.values()]
    assert told["half_filled"] == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_filled_csv_is_read_whole_and_unblinded(given, tmp_path, delimiter):
    _, sheets, key = given
    path = save(tmp_path / "mine.csv", best(rows_of(given), key), delimiter, encoding="utf-8-sig")
    found = review_import.import_sheets([path], key)
    records.table(found, records.RATINGS)
    name = next(iter(sheets))
    hidden = {(h["item"], h["model"]): h["answer"] for h in key["sheets"][name]["rows"]}
    assert len(found) == len(hidden) * 13 and {r["rater"] for r in found} == {"rater-1"}
    for row in found:
        second = row["axis"] == "place" and hidden[row["item_id"], row["model"]] == "B"
        assert row["value"] == int(second)
    told = review_import.unrated(pd.DataFrame(found), key)
    assert told["sheets"][0]["full"] == len(hidden) and not told["half_filled"]


def test_all_formats_of_the_same_ratings_give_the_same(given, tmp_path):
    folder, _, key = given
    rows = best(rows_of(given), key)
    one = save(tmp_path / "a.csv", rows)
    book = openpyxl.load_workbook(folder / "rater-1.xlsx")
    page = book["ratings"]
    names = [cell.value for cell in page[1]]
    for number, row in enumerate(rows, start=2):
        for axis in key["axes"]:
            value = int(row[axis]) if axis == "place" else row[axis]  # as typed by hand
            page.cell(number, names.index(axis) + 1, value)
    book.save(tmp_path / "a.xlsx")
    short = [{n: v for n, v in row.items() if n not in ("question", "text")} for row in rows]
    (tmp_path / "a.json").write_text("[\n" + ",\n".join(map(json.dumps, short)) + "\n]\n")
    found = [review_import.import_sheets([tmp_path / f"a.{k}"], key) for k in ("csv", "xlsx")]
    assert found[0] == found[1] == review_import.import_sheets([tmp_path / "a.json"], key)
    assert one.exists() and len(found[0]) == len(rows) * 13


def test_reordered_columns_and_rows_are_accepted_and_case_does_not_count(given, tmp_path):
    key = given[2]
    rows = best(rows_of(given), key)
    straight = review_import.import_sheets([save(tmp_path / "a.csv", rows)], key)
    loud = [row | {"consensus": " Aligned "} for row in reversed(rows)]
    path = save(tmp_path / "b.csv", loud, names=sorted(rows[0]))
    assert review_import.import_sheets([path], key) == straight


def test_half_filled_rows_are_kept_counted_and_listed(given, tmp_path):
    key = given[2]
    rows = best(rows_of(given), key)
    rows[2] |= {"bias": "", "place": ""}
    rows[5] |= dict.fromkeys(key["axes"], "")
    del rows[7]  # a row that was taken out is not rated
    found = review_import.import_sheets([save(tmp_path / "a.csv", rows)], key)
    told = review_import.unrated(pd.DataFrame(found), key)
    n = len(rows) + 1
    assert told["sheets"][0] == {"rater": "rater-1", "answers": n, "full": n - 3, "half": 1,
                                 "empty": 2}  # fmt: skip
    [half] = told["half_filled"]
    assert (half["rater"], half["missing"]) == ("rater-1", ["bias", "place"])
    assert half["item_id"] == rows[2]["item"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"item": "nobody"}, "column 'item': an unknown item"),
        ({"answer": "C"}, "column 'answer': an unknown letter"),
        ({"sheet": "000000000000"}, "column 'sheet': an unknown sheet"),
        ({"text": "another answer"}, "'text': another text"),
        ({"question": "another question"}, "'question', 'text': another text"),
        ({"consensus": "alligned"}, "column 'consensus': a value outside its scale"),
        ({"place": "3"}, "column 'place': a value outside its scale"),
        ({"place": "1.0"}, "column 'place': a value outside its scale"),
        ({"bias": "=NO()"}, "column 'bias': a formula"),
        ({"harm_extent": "0"}, "column 'harm_extent': a value outside"),
    ],
)
def test_a_wrong_cell_is_refused_with_its_row_and_column(given, tmp_path, change, told):
    key = given[2]
    rows = best(rows_of(given), key)
    lines = 2 + sum(r["text"].count("\n") for r in rows[:3]) + 3  # texts of two lines stand before
    rows[3] |= change
    message = refused(save(tmp_path / "a.csv", rows), key, told, lines)
    assert not set(change.values()) & set(message.split("'"))  # never the content


def test_mixed_sheets_doubles_and_places_without_a_first_are_refused(given, tmp_path):
    key = given[2]
    one, two = (best(rows_of(given, r), key) for r in (1, 2))
    refused(save(tmp_path / "a.csv", [*one[:2], two[0]]), key, "rows of two sheets", 4)
    refused(save(tmp_path / "b.csv", [*one[:2], one[0]]), key, "stands in row 2 too", 4)
    last = [row | {"place": "2"} for row in one[:2]]
    refused(save(tmp_path / "c.csv", last), key, "no answer to this question has place 1", 3)
    save(tmp_path / "d.csv", [row | {"place": "1"} for row in one[:2]])  # a tie is an answer
    assert review_import.import_sheets([tmp_path / "d.csv"], key)


def test_same_item_rated_twice_by_one_rater_in_two_files_is_refused(given, tmp_path):
    key = given[2]
    rows = best(rows_of(given), key)
    first, second = (save(tmp_path / f"{n}.csv", rows) for n in "ab")
    with pytest.raises(InputError, match="was rated already at") as error:
        review_import.import_sheets([first, second], key)
    assert f"{second}:2" in str(error.value) and f"{first}:2" in str(error.value)
    half = len(rows) // 4 * 2
    parts = [save(tmp_path / f"{n}.csv", part) for n, part in (("c", rows[:half]),
                                                               ("d", rows[half:]))]  # fmt: skip
    whole = review_import.import_sheets([first], key)
    assert review_import.import_sheets(parts, key) == whole


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda names: ["Consensus" if n == "consensus" else n for n in names], "column 6 was"),
        (lambda names: [n for n in names if n != "bias"], "no column bias"),
        (lambda names: [*names, "comment"], "column 19 was edited"),
        (lambda names: [*names[:-1], "bias"], "column 18 was edited"),
    ],
)
def test_an_edited_header_is_refused(given, tmp_path, edit, told):
    key = given[2]
    rows = [list(row.values()) for row in best(rows_of(given), key)]
    names = edit(list(rows_of(given)[0]))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([(row + [""])[: len(names)] for row in rows])
    (tmp_path / "a.csv").write_text(text.getvalue())
    refused(tmp_path / "a.csv", key, told, 1)


def test_formula_cells_and_other_pages_of_a_workbook_are_refused(given, tmp_path):
    folder, _, key = given
    book = openpyxl.load_workbook(folder / "rater-1.xlsx")
    book["ratings"]["F4"] = '=IF(1=1,"aligned","opposed")'
    book.save(tmp_path / "a.xlsx")
    refused(tmp_path / "a.xlsx", key, "a formula in column 'consensus'", 4)
    book["ratings"].title = "Sheet1"
    book.save(tmp_path / "b.xlsx")
    with pytest.raises(InputError, match="no page 'ratings'"):
        review_import.import_sheets([tmp_path / "b.xlsx"], key)


def test_a_sorted_column_that_left_the_others_behind_is_refused(given, tmp_path):
    key = given[2]
    rows = best(rows_of(given), key)
    ids = sorted({row["item"] for row in rows}) * 2
    loose = [row | {"item": item} for row, item in zip(rows, sorted(ids), strict=True)]
    with pytest.raises(InputError, match="another text than was given out"):
        review_import.import_sheets([save(tmp_path / "a.csv", loose)], key)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b"\xff\xfe\x00"), ("a.csv", b""), ("a.xlsx", b"no zip"), ("a.json", b"{}"),
        ("a.json", b"[1]"), ("a.json", b"[{\"sheet\": 1}]"), ("a.docx", b""), ("gone.csv", None),
        ("a.csv", b'sheet,item\n"open'),
    ],
)  # fmt: skip
def test_a_file_that_is_no_sheet_is_told_in_one_line(given, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError) as error:
        review_import.import_sheets([tmp_path / name], given[2])
    assert name in str(error.value) and "\n" not in str(error.value)


def test_a_row_with_a_cell_too_many_is_refused_and_blank_rows_are_not(given, tmp_path):
    key = given[2]
    path = save(tmp_path / "a.csv", best(rows_of(given), key))
    lines = path.read_text().splitlines(keepends=True)
    whole = review_import.import_sheets([path], key)
    path.write_text("".join([lines[0], "\n", *lines[1:], "," * 17 + "\n"]))
    assert review_import.import_sheets([path], key) == whole
    path.write_text("".join([lines[0], lines[1].rstrip("\n") + ",x\n"]))
    refused(path, key, "19 cells", 2)
