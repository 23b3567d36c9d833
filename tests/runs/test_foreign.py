"""Predictions made elsewhere are checked against a run's items, scored, and can be compared."""

import json

import numpy as np
import pytest

from medlib import files, records
from medlib.files import InputError
from medlib.runs import foreign, verify

RECORDS = [
    records.make("demo", str(n), question=f"Secret question {n}?", options=["a b", "c d", "e f"],
                 answer="a b", answer_index=0, specialty="heart", topic=f"t{n}", license="",
                 provenance={"file": "f", "line": n})
    for n in range(40)
]  # fmt: skip
WRITTEN = [{"task": "demo", "protocol": "free_text", "item_id": r["id"], "raw_text": "a b c"}
           for r in RECORDS]  # fmt: skip
CHOSEN = [{"task": "demo", "protocol": "letter", "item_id": r["id"],
           "option_logprobs": [-0.1 if n < 30 else -3.0, -2.0, -4.0]}
          for n, r in enumerate(RECORDS)]  # fmt: skip


def prompt(record):
    return f"{record['question']}\nAnswer:"


def own_row(record, protocol):
    empty = {name: None for name in records.PREDICTIONS.names}
    scored = protocol == "letter"
    return empty | {
        "model": "tuned", "task": "demo", "protocol": protocol, "item_id": record["id"],
        "specialty": "heart", "prompt_sha256": files.sha256_text(prompt(record)),
        "variant": "plain", "raw_text": "" if scored else "a b",
        "option_logprobs": [-1.0, -0.5, -2.0] if scored else [],
        "option_chars": [3, 3, 3] if scored else [], "option_tokens": [], "gold": 0,
        "n_gold_tokens": 1, "n_prompt_tokens": 1, "n_new_tokens": 2, "shots": 0, "dtype": "fp32",
        "cut": False,
    }  # fmt: skip


@pytest.fixture
def asked(runs):
    """Return the folder of runs with one run that asked all items."""
    folder = runs / "mine"
    rows = [own_row(r, p) for p in ("letter", "free_text") for r in RECORDS]
    records.write(folder / verify.CORPUS / "records.parquet", RECORDS, records.RECORDS)
    records.write(folder / verify.EVALUATION / "predictions.parquet", rows, records.PREDICTIONS)
    files.write_json(folder / verify.CORPUS / "contamination.json", {"touched": {}})
    files.write_json(folder / "run.json", {"name": "mine"})
    return runs


def jsonl(path, rows):
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def sample(record, scores, **more):
    """Return what lm-eval's --log_samples writes of a multiple-choice item."""
    arguments = {
        f"gen_args_{n}": {"arg_0": prompt(record), "arg_1": f" {letter}"}
        for n, letter in enumerate("ABC")
    }
    answers = [[str(score), "False"] for score in scores]
    made = {"doc_id": 0, "doc": {}, "target": "0", "arguments": arguments, "filter": "none"}
    return made | {"resps": [], "filtered_resps": answers} | more


def accuracy(folder):
    scores = files.read_json(folder / verify.EVALUATION / "scores.json")
    [found] = [s for s in scores if (s["metric"], s["slice"]) == ("accuracy", "all")]
    return found["value"], found["n"], found["model"]


def test_our_columns_and_lm_eval_s_samples_give_the_same_scores_and_can_be_verified(
    asked, tmp_path
):
    ours = foreign.import_file(
        jsonl(tmp_path / "ours.jsonl", CHOSEN + WRITTEN), "mine", model="other"
    )
    samples = [sample(r, c["option_logprobs"]) for r, c in zip(RECORDS, CHOSEN, strict=True)]
    theirs = foreign.import_file(
        jsonl(tmp_path / "samples_demo.jsonl", samples), "mine", model="other", name="theirs"
    )
    assert accuracy(ours) == accuracy(theirs) == (0.75, 40, "other")
    assert verify.verify("ours")[0] == [] == verify.verify("theirs")[0]
    again = records.read(theirs / verify.EVALUATION / "predictions.parquet", records.PREDICTIONS)
    assert np.allclose(again["gold_nll"], [-c["option_logprobs"][0] for c in sorted(
        CHOSEN, key=lambda c: c["item_id"])])  # fmt: skip


def test_imported_parquet_is_compared_with_the_run_that_asked(asked, tmp_path, medlib):
    path = records.write(
        tmp_path / "p.parquet", [own_row(r, "letter") for r in RECORDS], records.PREDICTIONS
    )
    words = ("import", path, "--run", "mine", "--name", "other")
    done = medlib(*words, runs=asked)
    assert done.returncode == 0 and "other: imported" in done.stdout, done.stderr
    done = medlib("compare", "mine", "other", runs=asked)
    assert done.returncode == 0 and "accuracy: not shown." in done.stdout, done.stderr
    again = medlib(*words, runs=asked)
    assert again.returncode == 1 and "run 'other'" in again.stderr


REFUSED = {
    "another item": ([CHOSEN[0] | {"item_id": "x"}], ":1: an item, task and protocol"),
    "another task": (CHOSEN[:2] + [CHOSEN[2] | {"task": "medqa"}], ":3: an item, task and"),
    "an item twice": (CHOSEN[:2] + CHOSEN[:1], ":3: an item twice .*:1"),
    "unknown column": ([CHOSEN[0] | {"logit": 1}], "unknown columns .'logit'."),
    "missing column": ([{"item_id": RECORDS[0]["id"]}], "missing .'protocol', 'task'."),
    "two options": ([CHOSEN[0] | {"option_logprobs": [-1, -2]}], "2 option_logprobs · expected 3"),
    "not finite": ([CHOSEN[0] | {"option_logprobs": [-1, -2, float("nan")]}], "3 finite numbers"),
    "no scores": ([{k: v for k, v in CHOSEN[0].items() if k != "option_logprobs"}], "0 option_"),
    "no text": ([{**WRITTEN[0], "raw_text": None}], "no raw_text"),
    "another gold": ([CHOSEN[0] | {"gold": 1}], "another right answer"),
    "broken line": ([CHOSEN[0], "{"], ":2: a broken line"),
    "no object": (["[1]"], ":1: a list"),
    "empty": ([""], "no prediction"),
    "other prompt": ([sample(RECORDS[0] | {"question": "?"}, [-1, -2, -3])], "did not ask"),
    "no choice": ([sample(RECORDS[0], [-1, -2, -3], target="Rest.")], "another sample"),
    "other target": ([sample(RECORDS[0], [-1, -2, -3], target="2")], "another right answer"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit_is_refused_by_line_without_its_content(case, asked, tmp_path):
    rows, says = REFUSED[case]
    with pytest.raises(InputError, match=says) as refusal:
        foreign.import_file(jsonl(tmp_path / "f.jsonl", rows), "mine", model="m")
    assert "\n" not in str(refusal.value) and "Secret" not in str(refusal.value)
    assert not (asked / "f").exists()


def test_missing_files_and_runs_are_named(asked, tmp_path):
    with pytest.raises(InputError, match="a file that cannot be read"):
        foreign.import_file(tmp_path / "none.jsonl", "mine", model="m")
    with pytest.raises(InputError, match="did you mean 'mine'"):
        foreign.import_file(tmp_path / "none.jsonl", "mins", model="m")
