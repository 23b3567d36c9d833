"""Notes with personal data go through notebook 01; nothing of a person is left anywhere."""

import csv
import json

import pyarrow.parquet as pq
import pytest
import yaml
from datasets import Dataset

from medlib import records

LETTERS = [a + b for a in "abcdefgh" for b in "abcdefgh"]  # names have no digits
PEOPLE = [(f"Zebulon{LETTERS[n]} Quackenbush{LETTERS[n]}", n) for n in range(60)]


def canaries():
    """Return every planted string that identifies a person."""
    found = []
    for name, n in PEOPLE:
        found += [*name.split(), f"617-555-{1000 + n}", f"q{n}@clinic.example", f"77{n:02}55{n:02}"]
    return found


def write_notes(path):
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["note", "ask", "reply", "field"])
        for name, n in PEOPLE:
            note = (
                f"Mr. {name} (MRN {f'77{n:02}55{n:02}'}, phone 617-555-{1000 + n}, e-mail "
                f"q{n}@clinic.example) was seen on 03/{n % 27 + 1:02}/2019 with chest pain, "
                f"case {n}."
            )
            asked = f"What was Mr. {name} seen with in case {n}?"
            table.writerow([note, asked, f"chest pain, said Mr. {name}", f"field{n % 3}"])
        file.write('"a broken row of Mr. Zebulonaa Quackenbushaa",only two\n')


def texts_of(folder):
    """Yield (path, text) of every file below a folder; tables are decoded."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        yield path, path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".parquet":
            yield path, json.dumps(pq.read_table(path).to_pylist(), default=str)
        elif path.suffix == ".arrow":
            yield path, json.dumps(Dataset.from_file(str(path)).to_list(), default=str)


@pytest.mark.parametrize("replacing", ["replace", "strict", "closed"])
def test_nothing_of_a_person_is_in_records_ledger_notebook_report_log_or_errors(
    tmp_path, medlib, replacing
):
    write_notes(tmp_path / "notes.csv")
    columns = {"context": "note", "question": "ask", "answer": "reply", "specialty": "field"}
    stage = {
        "sources": [str(tmp_path / "notes.csv")],
        "columns": {"notes.csv": columns},
        "personal_data": replacing,
        "bad_rows": "set_aside",
        "holdout_kinds": ["free_text"],
        "holdout_per_specialty": 2,
    }
    recipe = {"name": "private", "notebooks": {"01_data_exploration": stage}}
    (tmp_path / "private.yaml").write_text(yaml.safe_dump(recipe))
    runs = tmp_path / "runs"
    home = tmp_path / "home"
    home.mkdir()
    done = medlib("run", tmp_path / "private.yaml", runs=runs, HOME=home)
    assert done.returncode == 0, done.stderr[-3000:]
    folder = runs / "private" / "01_data_exploration"
    rows = records.read_rows(folder / "records.parquet", records.RECORDS)
    assert len(rows) == len(PEOPLE) and all("[[NAME " in row["context"] for row in rows)
    [aside] = records.read_rows(folder / "ledger.parquet", records.LEDGER)[:1]
    assert aside["reason"] == "ragged_row"
    places = [(path, text) for root in (runs, home) for path, text in texts_of(root)]
    places += [("output", done.stdout), ("errors", done.stderr)]
    assert len(places) > 20
    found = {(str(path), word) for path, text in places for word in canaries() if word in text}
    assert found == set()
