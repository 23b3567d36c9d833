"""What one run of the demo recipe leaves, shows and lets verify; all tests share the run.

It is the shortened recipe; the slow selection asks the same of the whole one.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml

from medlib import files, records
from medlib.runs import manifest, recipe, verify

EXPECTED = {
    "01_data_exploration": [
        "records.parquet", "holdout_dataset", "train_dataset", "eval_dataset", "eval_pool_dataset",
        "dataset_stats.json", "ledger.parquet", "contamination.json",
    ],
    "02_qlora_sft": ["adapter", "history.csv", "training_config.json", "token_proof.json"],
    "03_benchmark_eval": [
        "predictions.parquet", "scores.json", "base_model_results.csv",
        "finetuned_model_results.csv", "model_comparison.csv", "specialty_performance.csv",
        "passages.parquet",
    ],
    "04_error_analysis": [
        "findings.json", "errors.parquet", "training_recommendations.json", "abstention.json",
        "uncertainty.json", "specialty_analysis.png", "grounding.png",
    ],
    "05_safety_audit": ["safety.json", "flags.parquet"],
    "08_model_comparison": ["comparison.json", "gate.png"],
    "10_human_review": [
        "sheets", "key.json", "ratings.parquet", "findings.json", "rubric_verdicts.json",
        "rubric.json",
    ],
}  # fmt: skip
EVALUATION = "03_benchmark_eval"
CHOICE = {"task": "demo", "protocol": "option_text", "metric": "accuracy"}


SIZES = ["light_runs", pytest.param("demo_runs", marks=pytest.mark.slow)]


@pytest.fixture(scope="module", params=SIZES)
def ran(request):
    """Return the folder of runs with the run "demo", to be left as it is."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def scores(ran):
    return files.read_json(ran / "demo" / EVALUATION / "scores.json")


def one(scores, **wanted):
    """Return the one score of the whole test that has these values."""
    wanted = {"slice": "all", "compared_to": None} | wanted
    [found] = [s for s in scores if wanted.items() <= s.items()]
    return found


def asked_of(run):
    """Return the number of items of a run's main score."""
    return one(files.read_json(run / EVALUATION / "scores.json"), model="tuned", **CHOICE)["n"]


@pytest.mark.parametrize("stage", EXPECTED)
def test_stage_left_its_artefacts_its_notebook_and_its_record(stage, ran):
    folder = ran / "demo" / stage
    content = files.read_json(folder / "stage.json")
    keys = ["key", "params", "reads", "writes", "metrics", "seconds", "peak_memory_mib", "state"]
    assert list(content) == keys and content["state"] == "done"
    for name in EXPECTED[stage]:
        assert (folder / name).exists(), name
    on_disk = {p for p in files.hash_tree(folder) if not manifest._is_passing(p)}
    assert set(content["writes"]) == on_disk and manifest.damaged(folder, content) == []
    assert (folder / "notebook.ipynb").exists()
    assert not [p.name for p in folder.iterdir() if p.name.startswith(".")], "passing files stay"
    assert not (folder / "checkpoints").exists()


def test_run_says_what_was_asked_and_what_was_done(ran):
    folder = ran / "demo"
    asked = yaml.safe_load((folder / "recipe.yaml").read_text())
    assert asked["name"] == "demo" and list(asked["notebooks"]) == list(EXPECTED)
    assert asked["notebooks"]["02_qlora_sft"]["base_model"] == "tiny"
    done = files.read_json(folder / "run.json")
    assert done["state"] == "done" and list(done["stages"]) == list(EXPECTED)
    assert {s["state"] for s in done["stages"].values()} == {"done"}
    assert re.fullmatch(r"[0-9a-f]{40}", done["commit"]) and done["packages"]["torch"]
    assert max(s["peak_memory_mib"] for s in done["stages"].values()) <= 4096


def test_adapter_is_safetensors_with_a_manifest_of_its_bytes(ran):
    adapter = ran / "demo" / "02_qlora_sft" / "adapter"
    kinds = {p.suffix for p in adapter.rglob("*") if p.is_file()}
    assert ".safetensors" in kinds and not kinds & {".bin", ".pt", ".pkl", ".pth"}
    hashes = files.hash_tree(adapter)
    [listed] = [p for p in adapter.glob("*.json") if "sha256" in p.read_text()]
    text = listed.read_text()
    assert all(digest in text for name, digest in hashes.items() if name.endswith(".safetensors"))


def test_reads_of_every_stage_are_the_hashes_that_the_writer_recorded(ran):
    folder, count = ran / "demo", 0
    for stage in EXPECTED:
        for name, digest in files.read_json(folder / stage / "stage.json")["reads"].items():
            writer, _, rest = name.partition("/")
            assert writer < stage
            writes = files.read_json(folder / writer / "stage.json")["writes"]
            assert manifest.hash_of(writes, rest) == digest
            count += 1
    assert count >= 10


@pytest.mark.slow
def test_tuned_is_better_than_base_and_not_saturated(demo_runs):
    scores = files.read_json(demo_runs / "demo" / EVALUATION / "scores.json")
    tuned = one(scores, model="tuned", **CHOICE)
    gain = one(scores, model="tuned", **CHOICE | {"compared_to": "base"})
    assert tuned["n"] == one(scores, model="base", **CHOICE)["n"] == gain["n"]
    assert gain["n"] == 420
    assert gain["ci_low"] > 0 and gain["p_value"] < 0.05
    assert 0.60 <= tuned["value"] <= 0.90


def test_reference_answers_surprise_the_tuned_model_less(scores):
    found = [s for s in scores if s["metric"] == "perplexity" and s["compared_to"] == "base"]
    assert found and all(s["ci_high"] < 0 for s in found)


def test_every_score_has_n_and_an_interval_around_its_value(scores):
    assert len(scores) > 40
    for score in scores:
        assert list(score) == records.SCORE_KEYS and score["n"] > 0
        if score["value"] is None:  # a difference on one item has no interval
            assert score["n"] == 1 and score["compared_to"] == "base"
            continue
        assert score["ci_low"] <= score["value"] <= score["ci_high"], score
    metrics = {s["metric"] for s in scores}
    assert {"accuracy_pmi", "ece", "aurc", "coverage", "flips", "bertscore_minilm"} <= metrics


def test_predictions_keep_their_schema_and_no_correctness(ran):
    folder = ran / "demo" / EVALUATION
    frame = records.read(folder / "predictions.parquet", records.PREDICTIONS)
    assert (
        set(frame.model) == {"base", "tuned"}
        and not frame.duplicated(["model", "task", "protocol", "variant", "item_id"]).any()
    )
    asked = recipe.load("demo").stages[EVALUATION]
    made = Counter(name.split("-")[0] for name in set(frame.variant))
    probed = frame[frame.variant == "no_question"].item_id.nunique()
    swaps = {2: 24, 32: 27}[probed]  # some fit none of the few items of the shortened run
    several = {"order": 3, "format": 5, "swap": swaps, "sample": asked["samples"]}
    kinds = ["plain", "unconditional", "batches", "fp32", "bf16", *asked["probes"]]
    assert made == Counter(kinds) | Counter(several)
    per_item = frame.groupby(["task", "protocol", "variant", "item_id"]).model.nunique()
    assert (per_item == 2).all(), "an item was asked of one model alone"


def test_verify_recomputes_the_run_without_torch(ran, clean_environment):
    code = (
        "import sys\nfrom medlib.cli import main\nsys.argv = ['medlib', 'verify', 'demo']\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "assert 'torch' not in sys.modules, 'torch was loaded'"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=clean_environment(ran, PYTHONPATH=files.ROOT),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr[-1000:]
    assert int(re.search(r"(\d+) numbers recomputed", done.stdout)[1]) > 1000


def change_digit(text, place):
    """Return the text with the last digit of the number at a place made another."""
    match = re.compile(r"\d+\.\d+").search(text, place)
    digit = text[match.end() - 1]
    return text[: match.end() - 1] + str((int(digit) + 5) % 10) + text[match.end() :]


def certify_again(stage):
    """Write the hashes of the changed files into the record, as a careful forger would."""
    content = files.read_json(stage / "stage.json")
    content["writes"] = {path: files.sha256_file(stage / path) for path in content["writes"]}
    files.write_json(stage / "stage.json", content)


def tamper_with_numbers(run):
    """Change one number in each file of results."""
    evaluation = run / EVALUATION
    path = evaluation / "scores.json"
    text = path.read_text()
    path.write_text(change_digit(text, text.index('"value"')))
    path = evaluation / "specialty_performance.csv"
    text = path.read_text()
    path.write_text(change_digit(text, text.index("\n")))
    path = run / "04_error_analysis" / "findings.json"
    content = files.read_json(path)
    content["groups"][0]["n"] += 1
    files.write_json(path, content)
    path = path.with_name("training_recommendations.json")
    content = files.read_json(path)
    content["overall_improvement"]["n"] += 1
    files.write_json(path, content)
    path = path.with_name("errors.parquet")
    rows = records.read_rows(path, records.ERRORS)
    rows[0]["severity"] += 1
    records.write(path, rows, records.ERRORS)
    path = run / "05_safety_audit" / "safety.json"
    content = files.read_json(path)
    content["models"]["tuned"]["risky"] += 1
    files.write_json(path, content)
    path = run / "08_model_comparison" / "comparison.json"
    content = files.read_json(path)
    content["rows"][0]["n"] += 1
    files.write_json(path, content)


def change_a_prediction(run):
    """Make the tuned model right on another item than before, in the stored predictions."""
    path = run / EVALUATION / "predictions.parquet"
    rows = pq.read_table(path).to_pylist()
    row = next(r for r in rows if r["protocol"] == "option_text" and r["model"] == "tuned")
    row["gold"] = (row["gold"] + 1) % 4
    pq.write_table(pa.Table.from_pylist(rows, schema=records.PREDICTIONS), path)


@pytest.mark.parametrize("forged", [tamper_with_numbers, change_a_prediction])
def test_verify_names_what_was_changed_even_if_the_hashes_were_forged(
    forged, light_copy, medlib_here
):
    run = light_copy / "demo"
    n = asked_of(run)
    forged(run)
    hashes = verify._check_hashes(run)
    for stage in EXPECTED:
        certify_again(run / stage)
    done = medlib_here("verify", "demo", runs=light_copy)
    assert done.returncode == 1
    *lines, last = done.stdout.splitlines()
    assert re.fullmatch(r"\d+ differences in demo", last)
    if forged is change_a_prediction:
        wanted = [
            r"scores.json: (value|p_value|ci_low|ci_high) of accuracy\w* of tuned.* on demo \(all",
            r"04_error_analysis: read another version of 03_benchmark_eval/predictions.parquet",
            r"04_error_analysis/findings.json groups .* is \S+, recomputed",
            r"04_error_analysis/findings.json: and \d+ more$",
            r"04_error_analysis/uncertainty.json groups .* is \S+, recomputed",
            r"08_model_comparison/comparison.json: not recomputed: 1 items of demo, option_text",
        ]
    else:
        for name in ("scores", "specialty_performance", "findings", "safety", "comparison"):
            assert any(re.search(rf"{name}\.\w+: other bytes than its stage", h) for h in hashes)
        wanted = [
            r"scores.json: value of \w+ of .+ is \S+, recomputed \S+$",
            r"specialty_performance.csv: \w+ in row 1 is \S+, recomputed \S+$",
            rf"04_error_analysis/findings.json groups \[0\] n: is {n + 1}, recomputed {n}$",
            rf"04_error_analysis/training_recommendations.json overall_improvement n: is {n + 1}, ",
            r"04_error_analysis/errors.parquet: other kinds than recomputed$",
            r"05_safety_audit/safety.json models tuned risky: is \d+, recomputed \d+$",
            rf"08_model_comparison/comparison.json rows \[0\] n: is {n + 1}, recomputed {n}$",
            r"04_error_analysis: read another version of 03_benchmark_eval/scores.json$",
            r"04_error_analysis: read another version of 03_benchmark_eval/specialty_per",
        ]
        assert len(lines) == len(wanted), lines
    for pattern in wanted:
        assert any(re.match(pattern, line) for line in lines), (pattern, lines)


def test_verify_names_a_forged_hash_a_missing_file_and_a_hash_of_a_folder(light_copy):
    run = light_copy / "demo"
    (run / "05_safety_audit" / "flags.parquet").unlink()
    stage = run / "01_data_exploration"
    content = files.read_json(stage / "stage.json")
    content["writes"]["ledger.parquet"] = "0" * 64
    files.write_json(stage / "stage.json", content)
    data = next(p for p in sorted((stage / "train_dataset").iterdir()) if p.is_file())
    data.write_bytes(data.read_bytes() + b" ")
    found = verify._check_hashes(run)
    assert "05_safety_audit/flags.parquet: other bytes than its stage recorded" in found
    assert "01_data_exploration/ledger.parquet: other bytes than its stage recorded" in found
    assert any(x.startswith("01_data_exploration/train_dataset/") for x in found)
    certify_again(stage)
    again = verify._check_hashes(run)
    assert "02_qlora_sft: read another version of 01_data_exploration/train_dataset" in again


@pytest.mark.parametrize(
    ("damage", "says"),
    [("{", "broken JSON"), ("", "an empty file"), (None, "no such file")],
)
def test_damaged_scores_are_one_line_and_status_1(damage, says, light_copy, medlib_here):
    path = light_copy / "demo" / EVALUATION / "scores.json"
    path.unlink() if damage is None else path.write_text(damage)
    done = medlib_here("verify", "demo", runs=light_copy)
    assert done.returncode == 1 and says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1 and "scores.json" in done.stderr


def test_same_command_again_keeps_everything_and_changes_no_byte(light_copy, light, medlib):
    run = light_copy / "demo"
    before = files.hash_tree(run)
    done = medlib("run", "demo", *light, "--no-report", runs=light_copy)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count(": kept") == len(EXPECTED)
    after = files.hash_tree(run)
    changed = {p for p in before.keys() | after.keys() if before.get(p) != after.get(p)}
    assert changed <= {"run.json", ".owner.json"}, changed
    state = files.read_json(run / "run.json")
    assert {s["state"] for s in state["stages"].values()} == {"kept"}


def test_list_and_show_print_the_run_and_its_scores_with_intervals(light_copy, medlib):
    (light_copy / "broken").mkdir()
    (light_copy / "broken" / "run.json").write_text("{")
    listed = medlib("list", runs=light_copy)
    assert listed.returncode == 0 and "7 of 7" in listed.stdout and "damaged" in listed.stdout
    shown = medlib("show", "demo", runs=light_copy)
    assert shown.returncode == 0 and "Warning" not in shown.stderr
    [line] = [x for x in shown.stdout.splitlines() if "option_text" in x and " accuracy " in x]
    n = asked_of(light_copy / "demo")
    shares = re.findall(r"-?0(?:\.\d+)? \[-?0\.\d+, -?0\.\d+\]", line)
    assert len(shares) == 3 and f" {n} " in line


@pytest.mark.parametrize("command", ["show", "report", "verify"])
def test_unknown_run_is_one_line_with_the_nearest_name(command, light_runs, medlib_here):
    for name, says in {"demoo": "did you mean 'demo'", "../demo": "unsafe run name"}.items():
        done = medlib_here(command, name, runs=light_runs)
        assert done.returncode == 1 and says in done.stderr and done.stdout == ""
        assert len(done.stderr.strip().splitlines()) == 1


def test_report_is_rendered_and_rendered_again_byte_by_byte(light_copy, medlib):
    folder = light_copy / "reports" / "demo"
    before = files.hash_tree(folder)
    assert {"index.html", "index.md", *(f"{name}.md" for name in EXPECTED)} <= set(before)
    assert sum(name.endswith(".png") for name in before) >= 5
    shutil.rmtree(folder)
    done = medlib("report", "demo", runs=light_copy)
    assert done.returncode == 0 and done.stdout.strip() == str(folder / "index.html")
    assert files.hash_tree(folder) == before


def test_report_shows_no_share_without_its_interval(ran):
    """Percentages and accuracies of the first page stand in cells or sentences with brackets."""
    text = (ran / "reports" / "demo" / "index.md").read_text()
    rows = [line for line in text.splitlines() if re.match(r"\| demo \| .*\| accuracy", line)]
    assert rows
    for row in rows:
        cells = [c.strip() for c in row.split("|")[4:-1]]
        for value in (c for c in cells if re.match(r"-?0\.\d", c) and not c.count("e-")):
            assert "[" in value or value == cells[-1], row  # the last is McNemar's p


def test_doctor_says_what_the_machine_has(light_runs, medlib):
    done = medlib("doctor", runs=light_runs, timeout=60)
    assert done.returncode == 0, done.stderr
    for word in ("python", "cores", "memory", "gpu", "disk", "hub", "packages", "torch 2."):
        assert word in done.stdout, word


def test_bare_papermill_makes_the_same_findings_without_torch(
    light_copy, clean_environment, tmp_path
):
    """Notebook 04 by papermill's own command, as -f file.yaml, gives the bytes of the run."""
    stage = light_copy / "demo" / "04_error_analysis"
    params = files.read_json(stage / "stage.json")["params"]
    key = files.read_json(stage / "stage.json")["key"]
    file = files.write_text(tmp_path / "p.yaml", yaml.safe_dump(params))
    expected = files.hash_tree(stage)
    shutil.rmtree(stage)
    book = json.loads((files.ROOT / "notebooks" / "04_error_analysis.ipynb").read_text())
    check = "import sys\nassert 'torch' not in sys.modules, 'torch was loaded'"
    extra = {"cell_type": "code", "id": "x", "metadata": {}, "outputs": [], "source": check}
    book["cells"].append(extra | {"execution_count": None})
    source = files.write_json(tmp_path / "04.ipynb", book)
    done = subprocess.run(
        [
            sys.executable, "-m", "papermill", str(source), str(tmp_path / "out.ipynb"),
            "-f", str(file), "-k", "python3", "--no-progress-bar",
        ],
        env=clean_environment(light_copy, PYTHONPATH=files.ROOT),
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found = files.hash_tree(stage)
    assert {k: v for k, v in expected.items() if k in found and k not in manifest.NOT_HASHED} == {
        k: v for k, v in found.items() if k not in manifest.NOT_HASHED
    }
    assert files.read_json(stage / "stage.json")["key"] == key


def test_every_csv_and_parquet_of_the_run_can_be_read(ran):
    run = ran / "demo"
    for path in run.glob("*/*.csv"):
        assert len(pd.read_csv(path)), path.name
    for path in run.glob("*/*.parquet"):
        assert b"medlib" in (pq.read_schema(path).metadata or {}), f"{path.name} has no version"
