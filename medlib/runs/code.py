"""What of the repository decides what a notebook computes: modules, their data, packages."""

import ast
import sys
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from medlib.files import ROOT, sha256_file
from medlib.runs import parameters

PACKAGES = (
    "torch", "transformers", "peft", "trl", "bitsandbytes", "tokenizers", "datasets",
    "numpy", "pandas", "scikit-learn", "statsmodels", "scipy", "sacrebleu", "nltk", "rouge-score",
    "rapidfuzz", "papermill", "bm25s",
)  # fmt: skip
# The folders of data/ that a module reads: a changed table changes what its callers compute.
DATA = {
    "medlib/corpus/chapters.py": "data/knowledge",
    "medlib/corpus/lexicons.py": "data/references",
    "medlib/safety/references.py": "data/references",
    "medlib/safety/learned.py": "data/references",
    "medlib/analysis/diagnostic.py": "data/references",
    "medlib/analysis/entities.py": "data/references",
    "medlib/corpus/tagger.py": "data/references",
    "medlib/tuning/efficiency.py": "data/references",
    "medlib/tuning/forecast.py": "data/references",
    "medlib/benchmark/anchors.py": "data/references",
    "medlib/benchmark/swaps.py": "data/references",
    "medlib/benchmark/medical_terms.py": "data/references data/knowledge",
}


def code_hashes(notebook: Path) -> dict[str, str]:
    """Return {file: sha256} of each medlib module that the notebook imports, directly or not.

    The data files of the repository that those modules read belong to them.
    """
    waiting, seen = set(_imported_by(_python(notebook))), {}
    while waiting:
        path = _module_file(waiting.pop())
        if path is None or str(path.relative_to(ROOT)) in seen:
            continue
        seen[str(path.relative_to(ROOT))] = sha256_file(path)
        if "runs" not in path.parts:  # how a stage is run does not change what it computes
            waiting |= _imported_by(path.read_text(encoding="utf-8"))
    for folder in " ".join(DATA[name] for name in sorted(seen) if name in DATA).split():
        seen |= {str(p.relative_to(ROOT)): sha256_file(p) for p in sorted(ROOT.glob(f"{folder}/*"))}
    return {key: value for key, value in seen.items() if "/runs/" not in key}


def _python(notebook: Path) -> str:
    """Return a notebook's code without the lines that only IPython reads."""
    code = [c["source"] for c in parameters.cells(notebook) if c["cell_type"] == "code"]
    lines = [line for source in code for line in source.splitlines()]
    return "\n".join(line for line in lines if not line.lstrip().startswith(("%", "!", "?")))


@lru_cache(maxsize=1024)
def _imported_by(code: str) -> frozenset[str]:
    """Return what code imports; every stage asks again for the same modules."""
    return frozenset(imported(ast.parse(code)))


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
