"""Notebook 10 on a small made run: sheets without ratings, then what filled sheets give."""

import csv
import io
import json
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from medlib import records
from medlib.files import ROOT, hash_tree, read_json

HERE = Path(__file__).parent
_SPEC = spec_from_file_location("planted", HERE.parent / "analysis" / "planted_ratings.py")
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
STAGE = "10_human_review"
CODE = """
import json, sys
import matplotlib
matplotlib.use("Agg")
given = json.loads(sys.argv[1])
space = {}
for cell in json.load(open("notebooks/10_human_review.ipynb"))["cells"]:
    if cell["cell_type"] == "code":
        exec("".join(cell["source"]), space)
        if "parameters" in cell["metadata"].get("tags", []):
            space |= given
assert "torch" not in sys.modules, "torch was loaded"
"""


@pytest.fixture
def run(tmp_path, clean_environment):
    """Return (folder of the run, a function that runs the notebook with parameters)."""
    folder, empty = tmp_path / "runs" / "small", dict.fromkeys(records.PREDICTIONS.names)
    rows = [
        empty | row | {"option_logprobs": [], "option_chars": [], "option_tokens": [], "gold": -1,
                       "n_gold_tokens": 2, "similarity": n % 7 / 7, "bertscore_minilm": n % 5 / 5}
        for n, row in enumerate(planted.predictions(24).to_dict("records"))
    ]  # fmt: skip
    records.write(folder / "03_benchmark_eval" / "predictions.parquet", rows, records.PREDICTIONS)
    made = []
    for name, asked in planted.references(24).items():
        record = records.make("made", name, answer="an answer", topic=name, **asked)
        made.append(record | {"id": name, "provenance": {"file": "made", "line": 1}})
    records.write(folder / "01_data_exploration" / "records.parquet", made, records.RECORDS)

    def call(**given):
        return subprocess.run(
            [sys.executable, "-c", CODE, json.dumps({"run": "small", "raters": 2} | given)],
            env=clean_environment(tmp_path / "runs", PYTHONPATH=ROOT), cwd=ROOT,
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    return folder, call


def fill(folder, target):
    """Rate both sheets by rule: tuned is best on every axis, base on none."""
    key = read_json(folder / STAGE / "key.json")
    for sheet in key["sheets"].values():
        text = (folder / STAGE / "sheets" / f"{sheet['rater']}.csv").read_text("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        for row, hidden in zip(rows, sheet["rows"], strict=True):
            place = 0 if hidden["model"] == "tuned" else -1
            row |= {axis: choices[place] for axis, choices in key["axes"].items()}
        with (target / f"{sheet['rater']}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return [str(target / f"rater-{n}.csv") for n in (1, 2)]


def test_without_ratings_it_says_so_and_with_them_it_shows_what_they_say(run, tmp_path):
    folder, call = run
    done = call()
    assert done.returncode == 0, done.stderr[-2000:]
    found = read_json(folder / STAGE / "findings.json")
    assert found["told"].startswith("No human has rated") and "agreement" not in found
    before = hash_tree(folder / STAGE / "sheets")
    given = fill(folder, tmp_path)
    done = call(ratings=given)
    assert done.returncode == 0, done.stderr[-2000:]
    assert hash_tree(folder / STAGE / "sheets") == before
    found = read_json(folder / STAGE / "findings.json")
    assert found["told"] == "" and [s["half"] for s in found["sheets"]] == [0, 0]
    shares = {(r["axis"], r["model"]): r["value"] for r in found["shares"] if not r["compared_to"]}
    assert set(shares.values()) == {0, 1} and all(
        v == (m == "tuned") for (_, m), v in shares.items()
    )
    [preferred] = found["preference"]
    assert (preferred["wins"], preferred["losses"], preferred["ties"]) == (24, 0, 0)
    assert {r["value"] for r in found["agreement"]} == {1}
    one = hash_tree(folder / STAGE)
    assert "shares.png" in one and call(ratings=given).returncode == 0
    two = hash_tree(folder / STAGE)
    assert {n for n in one | two if one.get(n) != two.get(n)} <= {"stage.json"}


def test_what_is_wrong_in_a_sheet_stops_the_notebook_with_file_and_row(run, tmp_path):
    folder, call = run
    assert call().returncode == 0
    [one, _] = fill(folder, tmp_path)
    text = Path(one).read_text()
    Path(one).write_text(text.replace("opposed", "against", 1))
    done = call(ratings=[one])
    assert done.returncode == 1 and "column 'consensus': a value outside its scale" in done.stderr
    assert f"{one}:" in done.stderr
    (folder / STAGE / "sheets" / "rater-1.csv").write_text(text)  # filled where it was written
    done = call()
    assert "move your filled sheets elsewhere" in done.stderr


def test_rubric_scores_are_shown_beside_a_person_s_verdicts_alone(run, tmp_path):
    from medlib.analysis import review_files, rubric

    folder, call = run
    items = [{"item_id": f"i{n}", "question": f"Which {n}?",
              "criteria": [{"criterion": "names it", "points": 5}]} for n in range(4)]  # fmt: skip
    answers = {"base": dict.fromkeys(["i0", "i1", "i2", "i3"], "it")}
    rows = rubric.judge_all(items, answers, lambda p, n: "yes" if "<<<\nit\n>>>" in p else "no")
    sheets, key = rubric.sheet(items, answers, seed=1)
    out = tmp_path / "judged"
    review_files.write(out / "sheets", out / "key.json", sheets, key, rubric.MET)
    kept = {"judge": "made", "verdicts": rows.to_dict("records")}
    (out / rubric.VERDICTS).write_text(json.dumps(kept))
    assert call(rubric=str(out)).returncode == 0
    assert read_json(folder / STAGE / "rubric.json")["told"].startswith("not shown: 0 human")
    filled = tmp_path / "mine.csv"
    lines = (out / "sheets" / "rater-1.csv").read_text("utf-8-sig").split("\n")
    filled.write_text("\n".join(x + "yes" * x.endswith(",") for x in lines))
    done = call(rubric=str(out), rubric_sheets=[str(filled)])
    assert done.returncode == 0, done.stderr[-2000:]
    found = read_json(folder / STAGE / "rubric.json")
    assert found["agreement"]["n"] == 4 and found["agreement"]["balanced_f1"] == 1
    assert [(r["control"], r["value"]) for r in found["scores"]][:2] == [("", 1.0), ("claim", 0.0)]
