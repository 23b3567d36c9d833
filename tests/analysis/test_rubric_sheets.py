"""A rubric's criteria go out blinded and come back beside the judge's verdicts, or are refused."""

import csv
import io
import json

import pytest
from typer.testing import CliRunner

from medlib import files, records
from medlib.analysis import review_files, rubric
from medlib.files import InputError
from medlib.runs import rubrics, stored

QUESTIONS = {f"i{n}": f"Which drug for {n}?" for n in range(6)}
ANSWERS = {
    "base": {item: "none" for item in QUESTIONS},
    "tuned": {item: "the drug and the dose" for item in QUESTIONS},
}
LINES = [
    {"item_id": item, "criterion": f"names the {what}", "points": points}
    for item in QUESTIONS for what, points in (("drug", 5), ("dose", 3), ("rest", -2))
]  # fmt: skip


def fair(prompt, attempt=0):
    answer, criterion = prompt.split("<<<\n")[1].split("\n>>>\n\nCriterion: ")
    return "yes" if criterion.split("\n")[0].split()[-1] in answer else "no"


def jsonl(path, lines):
    path.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines) + "\n")
    return path


@pytest.fixture
def judged(tmp_path):
    """Return the folder that the command writes, made by a judge that reads words."""
    items = rubric.read_rubric(jsonl(tmp_path / "rubric.jsonl", LINES), QUESTIONS)
    rows = rubric.judge_all(items, ANSWERS, fair)
    sheets, key = rubric.sheet(items, ANSWERS, seed=2)
    out = tmp_path / "judged"
    review_files.write(out / "sheets", out / "key.json", sheets, key, rubric.MET)
    kept = {"judge": "words", "verdicts": rows.to_dict("records")}
    files.write_json(out / rubric.VERDICTS, kept)
    return out


def fill(folder, target, verdict):
    """Write the sheet with verdict(row) in each row."""
    text = (folder / "sheets" / "rater-1.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    with target.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(row | {"met": verdict(row)} for row in rows)
    return target


def as_judge(row):
    answer, _, criterion = row["text"].partition("\n\nCriterion: ")
    return "yes" if criterion.split()[-1] in answer else "no"


def test_the_sheet_names_no_model_and_no_verdict_and_shows_each_answer_with_each_criterion(judged):
    text = (judged / "sheets" / "rater-1.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 6 * 3 * 2 and all(row["met"] == "" for row in rows)
    assert not {"base", "tuned"} & set(text.replace(",", " ").split())
    places = [(row["item"], row["answer"]) for row in rows]
    assert len(set(places)) == len(places) and places != sorted(places)
    hidden = [r for s in files.read_json(judged / "key.json")["sheets"].values() for r in s["rows"]]
    assert {r["answer"] for r in hidden if r["model"] == "base"} == {"A", "B"}


def test_scores_stand_beside_a_person_s_verdicts_and_never_without(judged, tmp_path):
    alone = rubric.shown(rubric.read(judged, []), seed=1)
    assert alone["told"].startswith("not shown: 0 human verdicts") and "scores" not in alone
    assert (alone["verdicts"], alone["unscored"]) == (2 * 5 * 18, 0)
    filled = fill(judged, tmp_path / "mine.csv", as_judge)
    found = rubric.shown(rubric.read(judged, [filled]), seed=1)
    assert found["told"] == "" and found["agreement"]["kappa"] == 1
    assert found["agreement"]["n"] == 36
    values = {(r["model"], r["control"]): r["value"] for r in found["scores"]}
    assert (values["tuned", ""], values["base", ""], values["tuned", "null answer"]) == (1, 0, 0)
    turned = fill(judged, tmp_path / "other.csv", lambda r: "no" if as_judge(r) == "yes" else "yes")
    found = rubric.shown(rubric.read(judged, [turned]), seed=1)
    assert found["agreement"]["kappa"] < 0  # yes and no are not taken for each other
    half = fill(judged, tmp_path / "half.csv", lambda r: as_judge(r) * (r["item"] < "i3"))
    found = rubric.shown(rubric.read(judged, [half]), seed=1)
    assert found["agreement"]["n"] == 18 and found["agreement"]["items"] == 3
    assert rubric.shown(rubric.read(None, []), seed=1)["told"].startswith("no verdi")


def test_what_is_wrong_in_a_sheet_or_rubric_is_named_by_its_line(judged, tmp_path):
    filled = fill(judged, tmp_path / "mine.csv", lambda r: "perhaps")
    with pytest.raises(InputError, match=r"mine.csv:2: column 'met': a value outside its scale"):
        rubric.read(judged, [filled])
    for line, message in (
        ({"item_id": "i0", "criterion": "x"}, "no field 'points'"),
        ({"item_id": "i9", "criterion": "x", "points": 1}, "an item that was not asked"),
        ({"item_id": "i0", "criterion": "x", "points": "5"}, "a str as field 'points'"),
        ("{broken", "broken"),
    ):
        with pytest.raises(InputError, match=message) as refused:
            rubric.read_rubric(jsonl(tmp_path / "r.jsonl", [LINES[0], line]), QUESTIONS)
        assert "r.jsonl:2" in str(refused.value)


@pytest.mark.slow
def test_the_command_asks_a_local_model_and_says_what_it_could_not_read(tmp_path, monkeypatch):
    from medlib.cli import app

    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path / "runs"))
    folder = tmp_path / "runs" / "mine"
    empty = dict.fromkeys(records.PREDICTIONS.names)
    rows = [
        empty | {"model": model, "task": "demo", "protocol": "free_text", "item_id": item,
                 "variant": "plain", "raw_text": text, "n_new_tokens": 5, "option_logprobs": []}
        for model, texts in ANSWERS.items() for item, text in texts.items()
    ]  # fmt: skip
    made = [
        records.make("demo", item, question=text, answer="a", provenance={"file": "f", "line": 1})
        | {"id": item} for item, text in QUESTIONS.items()
    ]  # fmt: skip
    files.write_json(folder / "run.json", {"name": "mine"})
    records.write(folder / stored.CORPUS / "records.parquet", made, records.RECORDS)
    path = folder / stored.EVALUATION / "predictions.parquet"
    records.write(path, rows, records.PREDICTIONS)
    given = jsonl(tmp_path / "rubric.jsonl", LINES[:2])
    words = ["rubric", "mine", str(given), "--judge", "tiny", "--out", str(tmp_path / "judged")]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    kept = rubric.read(tmp_path / "judged", [])
    assert len(kept["verdicts"]) == 2 * 5 * 2 and kept["judge"] == "tiny, nf4+float32"
    assert {row["met"] for row in kept["verdicts"]} <= {True, False, None}
    assert rubric.shown(kept, seed=1)["unscored"] <= 20
    before = files.hash_tree(tmp_path / "judged")
    rubrics.judge("mine", given, "tiny", tmp_path / "judged", models=["base", "tuned"],
                  task="demo", protocol="free_text", precision="nf4", seed=13)  # fmt: skip
    assert files.hash_tree(tmp_path / "judged") == before
