"""Small notebooks in a temporary folder, run through the real runner."""

import nbformat
import pytest

from medlib.runs import parameters, runner
from medlib.runs.recipe import Recipe

BEGIN = """from pathlib import Path
from medlib.runs import manifest, parameters
parameters.NOTEBOOKS = Path({folder!r})
stage = manifest.begin({name!r}, globals())
"""
WRITE = 'stage.path("out.txt").write_text("made");'
RECORD = 'manifest.record(stage, {"n": 1})'


@pytest.fixture
def runs(tmp_path, monkeypatch):
    """Return a temporary folder of runs, named in MEDLIB_RUNS."""
    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path / "runs"))
    return tmp_path / "runs"


@pytest.fixture
def make(tmp_path, monkeypatch, runs):
    """Return a function that writes a notebook of given cells between begin and record."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.setattr(parameters, "NOTEBOOKS", folder)

    def write(name, *cells, declared="", record=RECORD, begin=BEGIN):
        # a cell of the one line "run: ..." would be taken for the magic %run
        source = 'run: str = "r"  # name of this run\n' + declared + "# end"
        body = [nbformat.v4.new_markdown_cell(f"# {name}")]
        body += [nbformat.v4.new_code_cell(source, metadata={"tags": ["parameters"]})]
        codes = [begin.format(folder=str(folder), name=name), *(cells or [WRITE]), record]
        body += [nbformat.v4.new_code_cell(code) for code in codes if code]
        book = nbformat.v4.new_notebook(cells=body)
        book.metadata["kernelspec"] = {
            "name": "python3",
            "language": "python",
            "display_name": "Python 3",
        }
        nbformat.write(book, folder / f"{name}.ipynb")
        return folder / f"{name}.ipynb"

    return write


@pytest.fixture
def execute(runs):
    """Return a function that runs notebooks, {name: parameters}, as the run "r"."""

    def run(stages, **options):
        return runner.run(
            Recipe("r", "", {n: {"run": "r"} | v for n, v in stages.items()}), **options
        )

    return run
