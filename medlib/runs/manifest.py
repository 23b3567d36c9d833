"""What a stage asked, read, wrote and measured: stage.json, the certificate of its artefacts.

Each notebook begins a stage in its set-up cell and records it in its last; the same whether it runs
in JupyterLab, under bare papermill or by `medlib run`. A stage that did not record did not finish.
"""

import contextlib
import json
import os
import resource
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from medlib.files import (
    ROOT,
    InputError,
    hash_tree,
    read_json,
    require_space,
    runs_folder,
    sha256_file,
    sha256_text,
    write_json,
)
from medlib.runs import parameters
from medlib.runs.code import code_hashes, versions

# Not artefacts of a stage: the executed notebook holds times, checkpoints are for resuming.
NOT_HASHED = ("notebook.ipynb", "notebook.failed.ipynb", "kernel.failed.log", "stage.json")
TAKEN_BACK, REPLACED = ".stage.before.json", ".before"


@dataclass
class Stage:
    """A notebook's place in a run: where it writes, what it reads, when it began."""

    name: str
    run: str
    params: dict[str, Any]
    started: float = field(default_factory=time.monotonic)
    reads: dict[str, str] = field(default_factory=dict)
    found: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Return the folder that this stage alone writes to."""
        return runs_folder() / self.run / self.name

    def path(self, name: str) -> Path:
        """Return where an artefact of this stage is written."""
        return self.folder / name

    def write_json(self, name: str, value: Any) -> None:
        """Write an artefact of this stage, atomically."""
        write_json(self.path(name), value)

    def resuming(self) -> Path:
        """Return the folder of what an interrupted run left, if it was of this very stage key."""
        key = stage_key(self.name, self.run, self.params)[:16]
        folder = self.folder / "checkpoints" / key
        for other in (self.folder / "checkpoints").glob("*"):
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def input(self, stage: str, name: str) -> Path:
        """Return an artefact of an earlier stage and note its hash among the reads.

        Raises:
            InputError: it is not there; the notebook that writes it is named.
        """
        path = runs_folder() / self.run / stage / name
        if not path.exists():
            raise InputError(
                f"no {stage}/{name} in run '{self.run}'", "the artefact of an earlier notebook",
                f"run notebook {stage} first", str(runs_folder() / self.run),
            )  # fmt: skip
        key = f"{stage}/{name}"
        self.reads[key] = _hash(path)
        return path


def _hash(path: Path) -> str:
    if path.is_file():
        return sha256_file(path)
    return sha256_text(json.dumps(hash_tree(path), sort_keys=True))


def hash_of(writes: dict[str, str], name: str) -> str | None:
    """Return the hash that `Stage.input` notes, from a stage's record; a folder has its files'."""
    below = {k.removeprefix(f"{name}/"): v for k, v in writes.items() if k.startswith(f"{name}/")}
    inside = sha256_text(json.dumps(below, sort_keys=True)) if below else None
    return writes.get(name, inside)


def begin(name: str, values: dict[str, Any]) -> Stage:
    """Begin a stage with the notebook's effective parameters, taken from its globals().

    The folder keeps what an interrupted run left in checkpoints/; artefacts of an earlier record
    that are not written again move to .before/ when the stage is recorded.

    Raises:
        InputError: a parameter of another type than declared, or no space on the disk.
    """
    known = parameters.declared(parameters.find(name))
    params = {key: known[key].check(values[key], name) for key in known}
    stage = Stage(name, params["run"], params)
    require_space(stage.folder)
    take_back(stage.folder)
    files = (p for p in stage.folder.rglob("*") if p.is_file())
    stage.found = {str(p.relative_to(stage.folder)): _trace(p) for p in files}
    return stage


def take_back(folder: Path) -> None:
    """Make a stage count as not done, until it is recorded again."""
    with contextlib.suppress(FileNotFoundError):
        os.replace(folder / "stage.json", folder / TAKEN_BACK)


def _trace(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


def _set_stale_aside(stage: Stage) -> None:
    """Move what an earlier certificate lists and this execution did not write again."""
    folder = stage.folder
    for path in certificate(folder, TAKEN_BACK).get("writes", {}):
        file = folder / path
        if path in stage.found and file.is_file() and _trace(file) == stage.found[path]:
            (folder / REPLACED / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(file, folder / REPLACED / path)
    (folder / TAKEN_BACK).unlink(missing_ok=True)


def record(stage: Stage, metrics: dict[str, Any]) -> dict[str, Any]:
    """Write stage.json and return what the report shows of it.

    Args:
        metrics: the stage's headline numbers.
    """
    shutil.rmtree(stage.folder / "checkpoints", ignore_errors=True)
    _set_stale_aside(stage)
    writes = {k: v for k, v in hash_tree(stage.folder).items() if not _is_passing(k)}
    content = {
        "key": stage_key(stage.name, stage.run, stage.params),
        "params": stage.params,
        "reads": stage.reads,
        "writes": writes,
        "metrics": metrics,
        "seconds": round(time.monotonic() - stage.started, 1),
        "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "state": "done",
    }
    write_json(stage.folder / "stage.json", content)
    return metrics


def _is_passing(path: str) -> bool:
    return path in NOT_HASHED or any(part.startswith(".") for part in Path(path).parts)


def stage_key(name: str, run: str, params: dict[str, Any]) -> str:
    """Return the hash of all that decides a stage's artefacts: notebook, code, packages, inputs.

    The run's name does not count, so that the same stage of two runs has the same key.
    """
    source = parameters.find(name)
    code = [c["source"] for c in parameters.cells(source) if c["cell_type"] == "code"]
    earlier = {
        path.parent.name: certificate(path.parent).get("key")
        for path in sorted((runs_folder() / run).glob("*/stage.json"))
        if path.parent.name < name
    }
    content = {
        "notebook": code,
        "params": {key: value for key, value in params.items() if key != "run"},
        "code": code_hashes(source),
        "packages": versions(),
        "earlier": earlier,
        "inputs": _outside(params),
    }
    return sha256_text(json.dumps(content, sort_keys=True))


def _outside(params: dict[str, Any]) -> dict[str, str]:
    """Return fingerprints of data sets and models named in the parameters."""
    found = {}
    for source in params.get("sources", []):
        from medlib.corpus import sources

        for path, _ in sources.locate(source):
            files = sorted(path.rglob("*")) if path.is_dir() else [path]
            sizes = [f"{p.name}:{p.stat().st_size}" for p in files if p.is_file()]
            small = len(sizes) < 100
            # not the whole path: a run is the same wherever the data stand
            found[f"{source}/{path.name}"] = _hash(path) if small else sha256_text(",".join(sizes))
    for key in ("ratings", "retrieve_from"):  # a sheet that was filled further is another input
        for name in params.get(key, []):
            if (path := ROOT / name).is_file():
                found[f"{key}/{path.name}"] = sha256_file(path)
    compared = {str(params.get(key, "")).partition(":")[0] for key in ("run_a", "run_b")}
    for run in sorted(compared - {"", params.get("run")}):  # other runs that are compared with
        for path in sorted((runs_folder() / run).glob("0[135]_*/stage.json")):
            found[f"{run}/{path.parent.name}"] = str(certificate(path.parent).get("key"))
    for run in params.get("remedies", {}).values():  # what 04 compares with
        found[f"../{run}"] = certificate(runs_folder() / run / "03_benchmark_eval").get("key", "")
    if "base_model" in params:
        from medlib.tuning import models

        found["base_model"] = models.fingerprint(params["base_model"])
    return found


def is_done(name: str, run: str, params: dict[str, Any]) -> bool:
    """Return whether a stage is recorded with the same key, all artefacts intact."""
    folder = runs_folder() / run / name
    content = certificate(folder)
    return (
        content.get("state") == "done"
        and (folder / "notebook.ipynb").exists()
        and content["key"] == stage_key(name, run, params)
        and not damaged(folder, content)
    )


def certificate(folder: Path, name: str = "stage.json") -> dict[str, Any]:
    """Return a stage's record; nothing where it is missing or damaged, as if it had not run."""
    try:
        content = read_json(folder / name)
    except InputError:
        return {}
    whole = isinstance(content, dict) and {"key", "params", "reads", "writes"} <= content.keys()
    return content if whole else {}


def damaged(folder: Path, content: dict[str, Any]) -> list[str]:
    """Return the recorded artefacts that are missing or have other bytes."""
    return [
        path
        for path, digest in content["writes"].items()
        if not (folder / path).is_file() or sha256_file(folder / path) != digest
    ]
