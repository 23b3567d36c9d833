"""Notebook 03 with examples, a task of one's own, beams and noise, run as a recipe runs it."""

import json
import os
import shutil
import subprocess
import sys

import pytest
import yaml

from medlib import files, records

TEMPLATE = "Pick one.\n{question}\n{options}\nLetter:"
OWN = {"source": "demo", "kinds": "multiple_choice", "protocols": ["letter", "generate"]}
RECIPE = {
    "name": "evaluation",
    "description": "all that notebook 03 can be told",
    "shared": {"seed": 13},
    "notebooks": {
        "01_data_exploration": {"sources": ["demo"], "limits": {"demo": 300}},
        "02_qlora_sft": {"base_model": "tiny", "epochs": 0.2, "eval_items": 8},
        "03_benchmark_eval": {
            "tasks": ["mine", "demo"],
            "own_tasks": {"mine": OWN | {"template": TEMPLATE}},
            "shots": 2,
            "limit": 12,
            "max_new_tokens": 8,
            "num_beams": 4,
            "length_penalty": 0.8,
            "noise": 8,
        },
    },
}


def medlib(*arguments, folder):
    environment = os.environ | {"MEDLIB_RUNS": str(folder), "MEDLIB_REPORTS": str(folder)}
    command = [sys.executable, "-m", "medlib.cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)


@pytest.fixture(scope="module")
def tuned(tmp_path_factory):
    """Return a folder with the recipe and a run of its notebooks 01 and 02."""
    folder = tmp_path_factory.mktemp("tuned")
    (folder / "evaluation.yaml").write_text(yaml.safe_dump(RECIPE))
    words = ["--only", "01", "--only", "02", "--no-report"]
    done = medlib("run", str(folder / "evaluation.yaml"), *words, folder=folder)
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


@pytest.mark.slow
def test_examples_own_task_beams_and_noise_reach_the_predictions_and_verify(tuned, tmp_path):
    shutil.copytree(tuned, tmp_path, dirs_exist_ok=True)
    done = medlib("run", str(tmp_path / "evaluation.yaml"), folder=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    folder = tmp_path / "evaluation" / "03_benchmark_eval"
    frame = records.read(folder / "predictions.parquet", records.PREDICTIONS)
    letters = frame["protocol"].str.startswith("letter") & (frame["variant"] == "plain")
    assert set(frame[letters]["shots"]) == {2} and set(frame[~letters]["shots"]) <= {0, 2}
    assert set(frame["variant"]) == {"plain", "unconditional", "batches", "fp32", "bf16"}
    assert set(frame[frame["task"] == "mine"]["protocol"]) == {"letter", "generate"}
    prompts = {
        task: set(frame[letters & (frame["task"] == task)]["prompt_sha256"])
        for task in ("demo", "mine")
    }
    assert not prompts["demo"] & prompts["mine"]  # another template
    scores = files.read_json(folder / "scores.json")
    told = {(s["task"], s["protocol"], s["template"], s["shots"]) for s in scores}
    assert ("mine", "letter", "own template", 2) in told
    assert ("demo", "letter", "lm-eval medqa", 2) in told
    assert {s["n"] for s in scores if s["metric"] == "flips"} == {8}
    checked = medlib("verify", "evaluation", folder=tmp_path)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"own_tasks": {"mine": OWN | {"protocols": ["lettr"]}}}, "did you mean 'letter'"),
        ({"num_beams": 1}, "above 1 with a length penalty"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_any_kernel_starts(tmp_path, change, told):
    faulty = json.loads(json.dumps(RECIPE))
    faulty["notebooks"]["03_benchmark_eval"] |= change
    path = tmp_path / "evaluation.yaml"
    path.write_text(yaml.safe_dump(faulty))
    done = medlib("run", str(path), folder=tmp_path)
    assert done.returncode != 0 and told in done.stderr
    assert "Traceback" not in done.stderr and not (tmp_path / "evaluation").exists()


@pytest.mark.slow
def test_a_run_that_writes_no_answer_goes_through_analysis_and_audit(tuned, tmp_path):
    """Official tests are asked by letter alone: nothing is there to audit, and that is said."""
    notebooks = RECIPE["notebooks"] | {
        "03_benchmark_eval": {"tasks": ["demo"], "generate": False, "limit": 16, "noise": 0},
        "04_error_analysis": {"task": "demo"},
        "05_safety_audit": {},
    }
    shutil.copytree(tuned, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "evaluation.yaml"
    path.write_text(yaml.safe_dump(RECIPE | {"notebooks": notebooks}))
    done = medlib("run", str(path), folder=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    safety = files.read_json(tmp_path / "evaluation" / "05_safety_audit" / "safety.json")
    assert safety["models"] == {} and safety["kinds_of_harm"] == [] and safety["verdict"] == {}
    assert medlib("verify", "evaluation", folder=tmp_path).returncode == 0
