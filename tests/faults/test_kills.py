"""Killed anywhere, the same command ends with the same bytes; a full disk spoils nothing done."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from functools import partial

import psutil
import pytest

from medlib import files

RESULTS = [
    "02_qlora_sft/history.csv", "03_benchmark_eval/predictions.parquet",
    "03_benchmark_eval/scores.json", "04_error_analysis/findings.json",
    "05_safety_audit/safety.json", "08_model_comparison/comparison.json",
]  # fmt: skip
# Where to kill, in the order of a run: a file whose appearance shows that the moment has come.
MOMENTS = {
    "01, its kernel starting": "demo/01_data_exploration/.notebook.partial.ipynb",
    "01, half of its artefacts written": "demo/01_data_exploration/records.parquet",
    "02, before a checkpoint": "demo/02_qlora_sft/token_proof.json",
    "02, after a checkpoint": "demo/02_qlora_sft/checkpoints/*/*/medlib_manifest.json",
    "02, after the second checkpoint": "demo/02_qlora_sft/checkpoints/*/checkpoint-20/*manifest*",
    "02, while the adapter is saved": "demo/02_qlora_sft/adapter/*",
    "03, some answers kept": "demo/03_benchmark_eval/checkpoints/*/*",
    "03, answers written, scores not": "demo/03_benchmark_eval/predictions.parquet",
    "04, its kernel starting": "demo/04_error_analysis/.notebook.partial.ipynb",
    "10, recorded": "demo/10_human_review/stage.json",
    "while rendering": "reports/.demo.*.part/*",
}
COMMAND = [sys.executable, "-m", "medlib.cli", "run", "demo"]


@pytest.fixture(scope="session")
def start(brief, clean_environment):
    """Return a function that starts the command; no file then grows beyond `limit` bytes."""
    return partial(_start, brief, clean_environment)


def _start(brief, clean_environment, runs, log, *more, limit=None):

    def restrict():
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        [*COMMAND, *brief, *more],
        env=clean_environment(runs, PYTHONPATH=files.ROOT),
        cwd=files.ROOT,
        stdout=subprocess.DEVNULL,
        stderr=log.open("ab"),
        preexec_fn=restrict,
    )


def kill_all(process):
    """Kill the command and its kernel at once, as an operating system out of memory would."""
    family = [process, *psutil.Process(process.pid).children(recursive=True)]
    for member in family:
        try:
            os.kill(member.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    process.wait()


def wait_for(pattern, runs, process, seconds=400):
    """Wait until a file of the pattern is there; False if the command ended before."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if any(runs.glob(pattern)):
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.01)
    raise AssertionError(f"{pattern} did not come in {seconds} s")


@pytest.mark.slow
def test_run_killed_at_many_moments_ends_with_the_bytes_of_the_undisturbed_one(
    brief_runs, tmp_path, start
):
    runs, log = tmp_path / "runs", tmp_path / "log"
    for moment, pattern in MOMENTS.items():
        assert not any(runs.glob(pattern)), f"{moment}: it is past already"
        process = start(runs, log)
        assert wait_for(pattern, runs, process), f"{moment}: {log.read_text()[-2000:]}"
        kill_all(process)
    assert start(runs, log).wait(timeout=600) == 0, log.read_text()[-2000:]
    for name in RESULTS:
        undisturbed = (brief_runs / "demo" / name).read_bytes()
        assert (runs / "demo" / name).read_bytes() == undisturbed, name
    assert "Traceback" not in log.read_text()
    left = [p.name for p in (runs / "demo").rglob("*.part")] + [*runs.glob("reports/.*")]
    assert left == [], "an interrupted write left its rest"


@pytest.mark.slow
@pytest.mark.parametrize("kibibytes", [0.1, 30])
def test_full_disk_is_one_line_keeps_finished_stages_and_the_same_command_completes(
    kibibytes, brief_runs, tmp_path, start
):
    runs, log = tmp_path / "runs", tmp_path / "log"
    shutil.copytree(brief_runs, runs)
    shutil.rmtree(runs / "demo" / "08_model_comparison")
    kept = {s: files.hash_tree(runs / "demo" / s) for s in ("01_data_exploration", "02_qlora_sft")}
    process = start(runs, log, "--no-report", limit=int(kibibytes * 1024))
    assert process.wait(timeout=400) not in (0, None)
    lines = [x for x in log.read_text().splitlines() if x.startswith("medlib: ")]
    assert len(lines) == 1 and "Traceback" not in log.read_text(), log.read_text()[-2000:]
    assert {s: files.hash_tree(runs / "demo" / s) for s in kept} == kept
    assert not (runs / "demo" / "08_model_comparison" / "stage.json").exists()
    assert start(runs, log, "--no-report").wait(timeout=400) == 0
    for name in RESULTS:
        assert (runs / "demo" / name).read_bytes() == (brief_runs / "demo" / name).read_bytes()
