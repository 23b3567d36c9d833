"""Sheets out: blinded, balanced, stratified, the same for the same seed, safe in a spreadsheet."""

import csv
import json
import re
import zipfile
from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from medlib.analysis import review, review_files, review_form
from medlib.files import InputError, hash_tree

_SPEC = spec_from_file_location("planted_ratings", Path(__file__).with_name("planted_ratings.py"))
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
made, predictions, references = planted.made, planted.predictions, planted.references
MODELS = planted.MODELS


@pytest.fixture
def written(tmp_path):
    sheets, key = made()
    review_files.write(tmp_path / "sheets", tmp_path / "key.json", sheets, key)
    return tmp_path, sheets, key


def test_sample_sizes_are_those_of_the_textbook_formula():
    """A share of 0.6 against 0.5: (1.96 + 0.84)^2 / (2 asin sqrt 0.6 - 2 asin sqrt 0.5)^2 = 194."""
    size = 2 * np.arcsin(np.sqrt(0.6)) - 2 * np.arcsin(np.sqrt(0.5))
    assert review.preferred_items(0.1) == int(np.ceil((1.959964 + 0.841621) ** 2 / size**2)) == 194
    table = review.sample_sizes(0.15)
    assert list(table["preferred_above_half"]) == [0.05, 0.1, 0.15, 0.2]
    assert (table.diff().dropna()["items_for_preference"] < 0).all()
    assert table["items_for_twice_that_on_an_axis"].iloc[1] == 59  # 0.3 * (2.8016 / 0.2)^2
    for wrong in (0.0, 0.5, float("nan")):
        with pytest.raises(InputError, match="detect"):
            review.preferred_items(wrong)


def test_the_sign_test_finds_the_difference_as_often_as_the_table_says():
    from scipy.stats import binomtest

    n, generator = review.preferred_items(0.1), np.random.default_rng(1)
    wins = generator.binomial(n, 0.6, 2000)
    p_values = {w: binomtest(int(w), n).pvalue for w in set(wins)}
    found = np.mean([p_values[w] < 0.05 for w in wins])
    assert 0.75 < found < 0.85


def test_a_draw_gives_each_specialty_its_share_and_is_the_seed_s():
    items = review.answers(predictions(), references(), models=MODELS, task="demo")
    drawn = review.draw(items, 30, seed=1)
    whole, part = (Counter(frame["specialty"]) for frame in (items, drawn))
    assert len(drawn) == 30 and drawn["item_id"].is_unique
    assert all(abs(part[name] - whole[name] / 2) <= 1 for name in whole)
    assert list(review.draw(items, 30, seed=1)["item_id"]) == list(drawn["item_id"])
    assert set(review.draw(items, 30, seed=2)["item_id"]) != set(drawn["item_id"])
    assert len(review.draw(items, 1000, seed=1)) == 60


@pytest.mark.parametrize(("n", "raters", "double"), [(60, 3, 0.2), (7, 2, 0.2), (50, 6, 0.5),
                                                     (11, 4, 1.0), (2, 2, 0.2)])  # fmt: skip
def test_all_items_are_given_out_and_a_share_twice_with_even_work(n, raters, double):
    given = review.assign(n, raters, double)
    times = Counter(item for numbers in given for item in numbers)
    twice = [item for item, count in times.items() if count == 2]
    assert set(times) == set(range(n)) and set(times.values()) <= {1, 2}
    assert len(twice) == int(np.ceil(double * n - 1e-9)) >= 0.2 * n
    assert all(len(set(numbers)) == len(numbers) for numbers in given)
    if n > raters * 3 and double < 1:
        assert max(map(len, given)) - min(map(len, given)) <= 1
        pairs = Counter(frozenset(r for r in range(raters) if i in given[r]) for i in twice)
        assert max(pairs.values()) - min(pairs.values()) <= 1


@pytest.mark.parametrize(("raters", "double"), [(1, 0.2), (3, 0.1), (3, 1.1)])
def test_too_few_raters_or_doubles_are_refused(raters, double):
    with pytest.raises(InputError, match="raters"):
        review.assign(20, raters, double)


def test_sheets_are_blinded_balanced_and_in_another_order_for_each_rater():
    sheets, key = made()
    assert "base" not in json.dumps(sheets) and "tuned" not in json.dumps(sheets)
    orders = {}
    for name, rows in sheets.items():
        hidden = key["sheets"][name]["rows"]
        letters = Counter((h["model"], h["answer"]) for h in hidden)
        assert max(letters.values()) - min(letters.values()) <= 1
        assert [(h["item"], h["answer"]) for h in hidden] == [
            (r["item"], r["answer"]) for r in rows
        ]
        for row, secret in zip(rows, hidden, strict=True):  # the text is that model's own
            assert row["text"].endswith(f"of {secret['model'][:1]}{int(row['item'][1:])}")
        orders[name] = [r["item"] for r in rows]
    both = [set(order) for order in orders.values()]
    shared = sorted(both[0] & both[1])
    place = [[order.index(i) for i in shared] for order in list(orders.values())[:2]]
    assert list(np.argsort(place[0])) != list(np.argsort(place[1]))
    turned = [[h["model"] for h in s["rows"]][::2] for s in key["sheets"].values()]
    assert all(len(set(first)) == 2 for first in turned)  # not always the same model first
    assert made()[1] == key and set(made(seed=4)[0]).isdisjoint(sheets)


def test_three_models_are_each_letter_as_often():
    given = review.answers(predictions(), references(), models=MODELS, task="demo")
    given["third"] = given["base"] + " too"
    how = {"audience": "lay", "raters": 2, "double": 0.2, "seed": 1}
    _, key = review.sheets(given, models=[*MODELS, "third"], **how)
    assert key["axes"]["place"] == ["1", "2", "3"] and set(key["axes"]) > {"helpful"}
    for sheet in key["sheets"].values():
        letters = Counter((h["model"], h["answer"]) for h in sheet["rows"])
        assert len(letters) == 9 and max(letters.values()) - min(letters.values()) <= 1


def test_folder_holds_each_sheet_three_times_and_the_key_outside_of_it(written):
    folder, sheets, key = written
    names = {f"rater-{r}.{kind}" for r in (1, 2, 3) for kind in ("csv", "xlsx", "html")}
    assert set(hash_tree(folder / "sheets")) == names | {"instructions.txt", "SHA256SUMS"}
    content = b""
    for path in sorted((folder / "sheets").iterdir()):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                content += b"".join(book.read(name) for name in book.namelist())
        content += path.read_bytes().replace(b"base-uri", b"")
    for model in MODELS:
        assert not re.search(rf"\b{model}\b".encode(), content)
    assert json.loads((folder / "key.json").read_text()) == key


def test_same_sheets_have_the_same_bytes_at_another_second(written, monkeypatch):
    folder, sheets, key = written
    before = hash_tree(folder)
    moved = review_files.write(folder / "later", folder / "key2.json", sheets, key)
    assert hash_tree(folder / "later") == hash_tree(folder / "sheets") and len(moved) == 10
    review_files.write(folder / "sheets", folder / "key.json", sheets, key)  # over itself
    assert {n: d for n, d in hash_tree(folder).items() if n in before} == before
    book = openpyxl.load_workbook(folder / "sheets" / "rater-1.xlsx")
    assert str(book.properties.modified).startswith("2000-01-01")


@pytest.mark.parametrize("how", ["filled", "added"])
def test_a_filled_or_added_file_is_never_written_over(written, how):
    folder, sheets, key = written
    name = "rater-1.csv" if how == "filled" else "rater-1 filled.csv"
    (folder / "sheets" / name).write_text("a clinician's afternoon")
    with pytest.raises(InputError, match="move your filled sheets") as error:
        review_files.write(folder / "sheets", folder / "key.json", sheets, key)
    assert name in str(error.value)
    assert (folder / "sheets" / name).read_text() == "a clinician's afternoon"


def test_no_cell_is_a_formula_and_only_ratings_can_be_changed(written):
    folder, sheets, key = written
    for name, rows in sheets.items():
        rater = key["sheets"][name]["rater"]
        page = openpyxl.load_workbook(folder / "sheets" / f"{rater}.xlsx")["ratings"]
        cells = [cell for row in page.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} == {"s"}
        assert {cell.number_format for row in page.iter_rows() for cell in row} == {"@"}
        assert [row[4].value or "" for row in page.iter_rows(min_row=2)] == [
            r["text"] for r in rows
        ]
        assert page.protection.sheet and page["A2"].protection.locked
        assert not page["F2"].protection.locked
        lists = {
            str(v.sqref).split(":")[0]: v.formula1 for v in page.data_validations.dataValidation
        }
        assert lists["F2"] == '"aligned,no consensus exists,opposed"' and len(lists) == 13
        text = (folder / "sheets" / f"{rater}.csv").read_text(encoding="utf-8-sig")
        found = list(csv.DictReader(text.splitlines(keepends=True)))
        assert len(found) == len(rows)
        assert not [c for row in found for c in row.values() if c.startswith(tuple("=+-@\t\r"))]


def test_form_holds_its_texts_as_data_and_names_no_address():
    sheets, _ = made()
    rows = next(iter(sheets.values()))
    page = review_form.page("<b>rater</b>", rows, review.scales("clinician", MODELS), "a <note>")
    assert page.count("<script") == page.count("</script>") == 2
    assert "<img" not in page and "<b>rater" not in page and "a <note>" not in page
    assert page.count("http:") + page.count("https:") == page.count("http://127.0.0.1:9")
    data = re.search(r'id="data">(.*?)</script>', page, re.S)[1]
    shown = [a["text"] for item in json.loads(data)["items"] for a in item["answers"]]
    assert shown == [row["text"] for row in rows]


def test_odd_characters_are_seen_and_long_answers_refused():
    assert review.printable("a\u202eb\x07\r\nc\u2028d ") == "a\ufffdb\ufffd\nc\nd"
    frame = predictions(4)
    frame.loc[0, "raw_text"] = "x" * 40_000
    with pytest.raises(InputError, match="40,000 characters"):
        review.answers(frame, references(4), models=MODELS, task="demo")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda f: f[f["model"] == "base"], "no answers of 'tuned'"),
        (lambda f: f.assign(n_new_tokens=0), "no answers of 'base'"),
        (lambda f: f.iloc[:-1], "different items"),
        (lambda f: f.assign(task="other"), "no answers of 'base'"),
    ],
)
def test_missing_models_answers_and_items_are_told(change, told):
    with pytest.raises(InputError, match=told):
        review.answers(change(predictions(6)), references(6), models=MODELS, task="demo")


@pytest.mark.parametrize(("audience", "models"), [("clinicien", MODELS), ("lay", ["base"]),
                                                  ("lay", ["base", "base"])])  # fmt: skip
def test_unknown_audience_and_single_model_are_refused(audience, models):
    with pytest.raises(InputError):
        review.scales(audience, models)


def test_choices_can_stand_in_a_spreadsheet_s_list():
    for axis in [a for audience in review.AXES.values() for a in audience.values()]:
        assert len(",".join(axis.choices)) < 250 and len(set(axis.choices)) == len(axis.choices)
        assert not any("," in c or c != c.casefold() for c in axis.choices)
