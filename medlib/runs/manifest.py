"""What a stage asked, read, wrote and measured: stage.json, the certificate of its artefacts.

Each notebook begins a stage in its set-up cell and records it in its last; the same whether it runs
in JupyterLab, under bare papermill or by `medlib run`. A stage that did not record did not finish.
"""

import ast
import json
import resource
import shutil
import sys
import time
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
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

PACKAGES = (
    "torch", "transformers", "peft", "trl", "bitsandbytes", "tokenizers", "datasets",
    "numpy", "pandas", "scikit-learn", "statsmodels", "sacrebleu", "papermill",
)  # fmt: skip
# Not artefacts of a stage: the executed notebook holds times, checkpoints are for resuming.
NOT_HASHED = ("notebook.ipynb", "notebook.failed.ipynb", "stage.json")


@dataclass
class Stage:
    """A notebook's place in a run: where it writes, what it reads, when it began."""

    name: str
    run: str
    params: dict[str, Any]
    started: float = field(default_factory=time.monotonic)
    reads: dict[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Return the folder that this stage alone writes to."""
        return runs_folder() / self.run / self.name

    def path(self, name: str) -> Path:
        """Return where an artefact of this stage is written."""
        return self.folder / name

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


def begin(name: str, values: dict[str, Any]) -> Stage:
    """Begin a stage with the notebook's effective parameters, taken from its globals().

    The folder keeps what an interrupted run left in checkpoints/; other old artefacts go when the
    stage is recorded again.

    Raises:
        InputError: a parameter of another type than declared, or no space on the disk.
    """
    known = parameters.declared(parameters.find(name))
    params = {key: known[key].check(values[key], name) for key in known}
    stage = Stage(name, params["run"], params)
    require_space(stage.folder)
    (stage.folder / "stage.json").unlink(missing_ok=True)
    return stage


def record(stage: Stage, metrics: dict[str, Any]) -> dict[str, Any]:
    """Write stage.json and return what the report shows of it.

    Args:
        metrics: the stage's headline numbers.
    """
    shutil.rmtree(stage.folder / "checkpoints", ignore_errors=True)
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
        path.parent.name: read_json(path).get("key")
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
            found[str(path)] = _hash(path) if small else sha256_text(",".join(sizes))
    if "base_model" in params:
        from medlib.tuning import models

        found["base_model"] = models.fingerprint(params["base_model"])
    return found


@lru_cache(maxsize=1)
def versions() -> dict[str, str]:
    """Return the installed versions of the packages that decide numbers."""
    found = {"python": sys.version.split()[0]}
    for name in PACKAGES:
        try:
            found[name] = version(name).split("+")[0]
        except PackageNotFoundError:
            found[name] = "absent"
    return found


def code_hashes(notebook: Path) -> dict[str, str]:
    """Return {module: sha256} of every medlib module that the notebook imports, directly or not."""
    code = "\n".join(
        cell["source"] for cell in parameters.cells(notebook) if cell["cell_type"] == "code"
    )
    waiting, seen = imported(ast.parse(code)), {}
    while waiting:
        path = _module_file(waiting.pop())
        if path is None or str(path.relative_to(ROOT)) in seen:
            continue
        seen[str(path.relative_to(ROOT))] = sha256_file(path)
        if "runs" not in path.parts:  # how a stage is run does not change what it computes
            waiting |= imported(ast.parse(path.read_text(encoding="utf-8")))
    return {key: value for key, value in seen.items() if "/runs/" not in key}


def imported(tree: ast.AST) -> set[str]:
    """Return the dotted medlib names that code imports, at any level."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] == "medlib"}


def _module_file(name: str) -> Path | None:
    path = ROOT.joinpath(*name.split("."))
    if path.with_suffix(".py").exists():
        return path.with_suffix(".py")
    return path / "__init__.py" if (path / "__init__.py").exists() else None


def is_done(name: str, run: str, params: dict[str, Any]) -> bool:
    """Return whether a stage is recorded with the same key, all artefacts intact."""
    folder = runs_folder() / run / name
    if not (folder / "stage.json").exists() or not (folder / "notebook.ipynb").exists():
        return False
    content = read_json(folder / "stage.json")
    return (
        content.get("state") == "done"
        and content["key"] == stage_key(name, run, params)
        and not damaged(folder, content)
    )


def damaged(folder: Path, content: dict[str, Any]) -> list[str]:
    """Return the recorded artefacts that are missing or have other bytes."""
    return [
        path
        for path, digest in content["writes"].items()
        if not (folder / path).is_file() or sha256_file(folder / path) != digest
    ]
