"""What was done: run.json, with commit, packages and hardware."""

import platform
import shutil
import subprocess
from pathlib import Path
from typing import Any

import psutil
import yaml

from medlib.files import ROOT, read_json, write_json
from medlib.runs import manifest
from medlib.runs.recipe import Recipe


def of_stage(folder: Path, state: str) -> dict[str, Any]:
    """Return what run.json keeps of a stage."""
    if not (folder / "stage.json").exists():
        return {"state": "not run"}
    content = read_json(folder / "stage.json")
    return {"state": state} | {key: content[key] for key in ("key", "seconds", "peak_memory_mib")}


def as_yaml(recipe: Recipe) -> str:
    """Return the recipe as asked, with all that was laid over it."""
    stages = {
        name: {key: value for key, value in values.items() if key != "run"}
        for name, values in recipe.stages.items()
    }
    content = {"name": recipe.name, "description": recipe.description, "notebooks": stages}
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True)


def write(folder: Path, recipe: Recipe, stages: dict[str, Any], state: str) -> None:
    """Write run.json: state, stages, seconds, commit, packages and hardware."""
    commit, dirty = commit_of()
    content = {
        "name": recipe.name,
        "description": recipe.description,
        "state": state,
        "stages": stages,
        "seconds": round(sum(s.get("seconds", 0) for s in stages.values()), 1),
        "commit": commit,
        "uncommitted_changes": dirty,
        "packages": manifest.versions(),
        "hardware": hardware(),
    }
    write_json(folder / "run.json", content)


def commit_of() -> tuple[str, bool]:
    """Return the commit and whether package, notebooks or recipes differ from it."""

    def git(*words: str) -> str:
        if not shutil.which("git"):
            return ""
        call = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True)
        return call.stdout.strip() if call.returncode == 0 else ""

    code = ("medlib", "notebooks", "papermill_runs/recipes", "data")
    return git("rev-parse", "HEAD") or "unknown", bool(git("status", "--porcelain", "--", *code))


def hardware() -> dict[str, Any]:
    """Return what this machine is, without loading torch."""
    gpu = shutil.which("nvidia-smi")
    names = ""
    if gpu:
        call = subprocess.run(
            [gpu, "--query-gpu=name", "--format=csv,noheader"], capture_output=True, text=True
        )
        if call.returncode == 0:
            names = ", ".join(call.stdout.split("\n")).strip(", ")
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": psutil.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "gpu": names or "none",
    }
