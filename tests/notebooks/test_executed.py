"""The executed notebooks of the demo run, run once more: the outputs marked for it must agree."""

import json
import shutil
import subprocess
import sys

import pytest

from medlib import files

CHECKED = ["01_data_exploration", "10_human_review"]  # the lightest
# 04 is run once more by runs/test_demo.py, 02 and 03 by faults/test_determinism.py: every byte.
SLOWER = ["05_safety_audit", "08_model_comparison"]


def nbval(paths, runs, folder, clean_environment):
    """Run the notebooks again with nbval-lax, as `pytest --nbval-lax` does."""
    return subprocess.run(
        [
            sys.executable, "-m", "pytest", "-p", "nbval", "--nbval-lax", "--nbval-current-env",
            "-o", "addopts=", "-p", "no:cacheprovider", "-q", f"--rootdir={folder}",
            *map(str, paths),
        ],
        env=clean_environment(runs, PYTHONPATH=files.ROOT),
        cwd=folder, capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip


def executed(runs, names, folder):
    """Copy the executed notebooks beside each other, named as their stages."""
    return [
        shutil.copy(runs / "demo" / name / "notebook.ipynb", folder / f"{name}.ipynb")
        for name in names
    ]


def test_light_notebooks_give_the_outputs_that_are_marked_for_checking(
    light_copy, tmp_path, clean_environment
):
    done = nbval(executed(light_copy, CHECKED, tmp_path), light_copy, tmp_path, clean_environment)
    assert done.returncode == 0, done.stdout[-3000:]


def test_nbval_notices_a_changed_output(light_copy, tmp_path, clean_environment):
    [path] = executed(light_copy, ["10_human_review"], tmp_path)
    book = json.loads((tmp_path / path.name).read_text())
    [text] = [o["data"] for o in book["cells"][-1]["outputs"] if "data" in o]
    text["text/plain"] = "".join(text["text/plain"]).replace("'ratings': 0", "'ratings': 41")
    files.write_json(tmp_path / path.name, book)
    done = nbval([path], light_copy, tmp_path, clean_environment)
    assert done.returncode == 1 and "1 failed" in done.stdout


@pytest.mark.slow
def test_the_other_notebooks_of_the_run_give_the_outputs_that_are_marked_for_checking(
    brief_copy, tmp_path, clean_environment
):
    done = nbval(executed(brief_copy, SLOWER, tmp_path), brief_copy, tmp_path, clean_environment)
    assert done.returncode == 0, done.stdout[-3000:]
