"""run.json says what was done and where; it can be written on any machine."""

import os
import subprocess
import time

import yaml

from medlib import files
from medlib.runs import doctor, state, watch
from medlib.runs.recipe import Recipe

RECIPE = Recipe("r", "Ünïcode: #1", {"01_first": {"run": "r", "n": 1, "names": ["a: b"]}})


def test_recipe_is_kept_as_it_was_asked_without_the_name_of_the_run_in_each_notebook():
    kept = yaml.safe_load(state.as_yaml(RECIPE))
    assert kept == {
        "name": "r", "description": "Ünïcode: #1",
        "notebooks": {"01_first": {"n": 1, "names": ["a: b"]}},
    }  # fmt: skip


def test_run_json_adds_up_the_seconds_and_names_commit_packages_and_machine(tmp_path):
    stages = {"a": {"state": "done", "seconds": 1.5}, "b": {"state": "not run"}}
    state.write(tmp_path, RECIPE, stages, "running")
    found = files.read_json(tmp_path / "run.json")
    assert found["seconds"] == 1.5 and found["stages"] == stages and found["state"] == "running"
    assert {"torch", "python", "papermill"} <= found["packages"].keys()
    assert found["hardware"]["cores"] >= 1 and found["hardware"]["memory_gib"] > 0


def test_commit_is_the_repository_s_wherever_the_caller_stands(tmp_path, monkeypatch):
    words = ["git", "-C", str(files.ROOT), "rev-parse", "HEAD"]
    head = subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
    monkeypatch.chdir(tmp_path)
    assert state.commit_of()[0] == (head or "unknown")


def test_machine_without_git_or_with_a_broken_gpu_driver_is_described_all_the_same(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(state.shutil, "which", lambda name: None)
    assert state.commit_of() == ("unknown", False)
    broken = tmp_path / "nvidia-smi"
    broken.write_text("#!/bin/sh\necho NVIDIA-SMI has failed\nexit 9\n")
    broken.chmod(0o755)
    monkeypatch.setattr(state.shutil, "which", lambda name: str(broken))
    assert state.hardware()["gpu"] == "none"


def test_stage_that_did_not_run_is_said_so(tmp_path):
    assert state.of_stage(tmp_path, "kept") == {"state": "not run"}


def test_doctor_names_absent_packages_and_a_silent_hub(monkeypatch, runs):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(doctor.manifest, "versions", lambda: {"torch": "2", "trl": "absent"})
    found = dict(doctor.examine())
    assert found["absent"] == "trl" and "torch 2" in found["packages"]
    assert str(runs) in found["disk"] and found["hub"].startswith("does not answer")


def test_progress_is_shown_while_it_is_fresh_and_never_breaks_the_run(tmp_path):
    path = tmp_path / "progress.json"
    assert watch._progress(path) == ""
    for text in ("", "{", "{}"):
        path.write_text(text)
        assert watch._progress(path) == ""
    files.write_json(path, {"label": "steps", "done": 1, "total": 4, "eta_seconds": 9.2})
    assert watch._progress(path) == " · steps 1/4, 9 s left"
    old = time.time() - 60
    os.utime(path, (old, old))
    assert watch._progress(path) == ""
