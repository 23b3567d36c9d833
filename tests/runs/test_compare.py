"""`medlib compare`: names of runs and models, the printed verdict, refusals in one line."""

import json
import subprocess
import sys

import numpy as np
import pytest

from medlib import files, records
from medlib.files import InputError
from medlib.runs import compare, manifest

RECORDS = [
    records.make("demo", str(n), question=f"Which is it, {n}?", options=["a b", "c d"],
                 answer="a b", answer_index=0, specialty="heart", topic=f"t{n}", license="",
                 provenance={"file": "f", "line": n})
    for n in range(60)
]  # fmt: skip


def row(record, model, right):
    empty = {name: None for name in records.PREDICTIONS.names}
    scores = 1.5 * np.eye(2)[0 if right else 1]
    return empty | {
        "model": model, "task": "demo", "protocol": "letter", "item_id": record["id"],
        "specialty": "heart", "prompt_sha256": "", "variant": "plain", "raw_text": "",
        "option_logprobs": (scores - np.log(np.exp(scores).sum())).tolist(),
        "option_chars": [3, 3], "option_tokens": [1, 1], "gold": 0, "n_gold_tokens": 1,
        "n_prompt_tokens": 1, "n_new_tokens": 0, "shots": 0, "dtype": "fp32", "cut": False,
    }  # fmt: skip


def a_run(runs, name, items=RECORDS, **right):
    """Write what a comparison reads of a run; each model is right on that many items."""
    folder = runs / name
    rows = [row(r, m, n < k) for m, k in right.items() for n, r in enumerate(items)]
    records.write(folder / compare.FILES[0], list(items), records.RECORDS)
    records.write(folder / compare.FILES[1], rows, records.PREDICTIONS)
    files.write_json(folder / "run.json", {"name": name})


@pytest.fixture
def two(runs):
    a_run(runs, "old", base=20, tuned=30)
    a_run(runs, "new", tuned=52, other=10)
    a_run(runs, "short", RECORDS[:50], tuned=40)
    return runs


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("old", "new", ""), ("old:tuned", "new:tuned")),
        (("old", "old", ""), ("old:base", "old:tuned")),
        (("old:base", "new:other", ""), ("old:base", "new:other")),
        (("", "", "demo"), ("demo:base", "demo:tuned")),
        (("old", "", "demo"), ("old:tuned", "demo:tuned")),
    ],
)
def test_a_run_stands_for_its_tuned_model_and_twice_for_base_and_tuned(asked, named):
    assert compare.named(*asked) == named


def test_verdict_is_printed_written_and_told_by_the_exit_status(two, tmp_path, medlib, medlib_here):
    waived = [w for c in compare.MARGINS if c != "calibration" for w in ("--waive", c)]
    out = tmp_path / "found.json"
    wide = ["--margin", "calibration=0.5"]
    done = medlib("compare", "old", "new", *waived, *wide, "--out", out, "--strict", runs=two)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Promoted: new:tuned may replace old:tuned." in done.stdout
    found = json.loads(out.read_text())
    assert found["promoted"] and found["margins"]["calibration"] == 0.5
    assert compare.as_table(found)["measure"][0] == "accuracy"
    worse = medlib_here("compare", "new", "old", "--strict", runs=two)
    assert worse.returncode == 1 and "Not promoted: old:tuned must not yet" in worse.stdout
    assert "accuracy: worse." in worse.stdout and "fairness: no data." in worse.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("old", "neu"), "did you mean 'new'"),
        (("old", "new:tunde"), "model 'tunde' of run 'new'"),
        (("old", "old:tuned"), "'old:tuned' twice"),
        (("old", "short"), "10 only in old:tuned, 0 only in short:tuned, 50 in both"),
        (("../old", "new"), "unsafe run name"),
        (("old", "new", "--margin", "safety"), "--margin safety"),
        (("old", "new", "--look", "3"), "look 3 of 1"),
        (("old", "new", "--specialty", "lung"), "no item of specialty 'lung'"),
    ],
)
def test_what_does_not_fit_is_one_line_and_status_1(words, says, two, medlib_here):
    done = medlib_here("compare", *words, runs=two)
    assert done.returncode == 1 and done.stdout == ""
    [line] = done.stderr.strip().splitlines()
    assert line.startswith("medlib: ") and says in line


def test_a_run_without_predictions_names_the_missing_file(two):
    (two / "empty").mkdir()
    with pytest.raises(InputError, match="predictions.parquet: no such file"):
        compare.read_side("empty:tuned")


def test_comparing_never_loads_torch_and_help_has_an_example(two, clean_environment):
    code = (
        "import sys\nfrom medlib.cli import main\nsys.argv = ['medlib', 'compare', *sys.argv[1:]]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "assert 'torch' not in sys.modules, 'torch was loaded'"
    )
    for words, says in ((["old", "new"], "promoted"), (["--help"], "medlib compare demo demo")):
        done = subprocess.run(
            [sys.executable, "-c", code, *words],
            env=clean_environment(two, PYTHONPATH=files.ROOT), capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-1000:]
        assert says in " ".join(done.stdout.split())


def test_another_version_of_the_other_run_is_another_stage(two):
    params = {"run": "new", "run_a": "old:tuned", "run_b": ""}
    for key in ("one", "two"):
        content = {"key": key, "params": {}, "reads": {}, "writes": {}}
        files.write_json(two / "old" / "03_benchmark_eval" / "stage.json", content)
        assert manifest._outside(params) == {"old/03_benchmark_eval": key}
    assert manifest._outside(params | {"run_a": "new:base"}) == {}
