"""The traps of papermill, each on a small notebook through the real runner."""

import os
import re
import signal
import subprocess
import sys
import time

import nbformat
import papermill
import pytest

from medlib import files
from medlib.files import InputError
from medlib.runs import manifest, recipe

FAULTS = {
    "error": ("raise KeyError('lost')", r"in cell \[4\]: KeyError: 'lost'"),
    "assertion": ("assert 1 == 2, 'it is wrong'", "AssertionError: it is wrong"),
    "exit": ("raise SystemExit(0)", "ended without its record"),
    "exit function": ("import sys; sys.exit()", "ended without its record"),
    "os._exit": ("import os; os._exit(0)", "the kernel died"),
    "kill -9": ("import os; os.kill(os.getpid(), 9)", "the kernel died"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_one_line_the_notebook_is_kept_and_the_same_command_resumes(
    fault, make, execute, runs, capfd
):
    source, says = FAULTS[fault]
    make("01_first")
    make("02_second", source)
    environment = dict(os.environ)
    with pytest.raises(InputError, match=says) as caught:
        execute({"01_first": {}, "02_second": {}})
    assert "02_second" in str(caught.value) and "\n" not in str(caught.value)
    assert dict(os.environ) == environment
    said = capfd.readouterr().err.splitlines()
    assert all(re.match(r"0\d_\w+: ", line) for line in said), said
    state = files.read_json(runs / "r" / "run.json")
    assert state["state"] == state["stages"]["02_second"]["state"] == "failed"
    assert state["stages"]["01_first"]["state"] == "done"
    failed = nbformat.read(runs / "r" / "02_second" / "notebook.failed.ipynb", as_version=4)
    assert source in [cell.source for cell in failed.cells]
    assert not (runs / "r" / "02_second" / "notebook.ipynb").exists()
    assert manifest.is_done("01_first", "r", {"run": "r"})
    kept = files.hash_tree(runs / "r" / "01_first")

    make("02_second")
    execute({"01_first": {}, "02_second": {}})
    state = files.read_json(runs / "r" / "run.json")
    assert [s["state"] for s in state["stages"].values()] == ["kept", "done"]
    assert files.hash_tree(runs / "r" / "01_first") == kept
    left = sorted(p.name for p in (runs / "r" / "02_second").iterdir())
    assert left == ["notebook.ipynb", "out.txt", "stage.json"]


def test_what_a_kernel_says_outside_its_cells_is_kept_in_a_file_and_not_said(
    make, execute, runs, capfd
):
    crash = "import faulthandler, os; faulthandler.enable(); os.abort()"
    make("01_first", "import os; os.write(2, b'from below')")
    make("02_second", crash)
    with pytest.raises(InputError, match="the kernel died"):
        execute({"01_first": {}, "02_second": {}})
    said = capfd.readouterr().err
    assert "from below" not in said and "Fatal Python error" not in said
    assert "Aborted" in (runs / "r" / "02_second" / "kernel.failed.log").read_text()
    left = sorted(p.name for p in (runs / "r" / "01_first").iterdir())
    assert left == ["notebook.ipynb", "stage.json"]


def test_notebook_that_never_records_is_a_failure(make, execute, runs):
    make("01_first", "x = 1", record="")
    with pytest.raises(InputError, match="01_first ended without its record"):
        execute({"01_first": {}})
    assert (runs / "r" / "01_first" / "notebook.failed.ipynb").exists()


def test_record_of_an_earlier_execution_does_not_count_for_a_later_one(make, execute, runs):
    make("01_first")
    execute({"01_first": {}})
    make("01_first", "x = 1", begin="", record="")
    with pytest.raises(InputError, match="ended without its record"):
        execute({"01_first": {}})
    assert not manifest.is_done("01_first", "r", {"run": "r"})
    assert (runs / "r" / "01_first" / "out.txt").read_text() == "made"


def test_papermill_alone_would_let_an_unknown_parameter_pass_and_we_do_not(make, tmp_path, runs):
    path = make("01_first", declared="epochs: int = 1  # passes\n")
    papermill.execute_notebook(path, tmp_path / "out.ipynb", {"epoch": 2}, progress_bar=False)
    file = files.write_text(tmp_path / "r.yaml", "notebooks: {01_first: {epoch: 2}}")
    with pytest.raises(InputError, match="did you mean 'epochs'"):
        recipe.load(file)


def test_values_reach_the_kernel_with_their_type_and_the_kernel_works_in_the_repository(
    make, execute, runs, tmp_path, monkeypatch
):
    declared = 'code: str = ""  # of it\nflag: bool = False  # or not\n'
    show = "import json, os\nfrom medlib.files import runs_folder\n"
    show += 'told = [code, flag, os.getcwd(), str(runs_folder()), os.environ["PYTHONHASHSEED"]]\n'
    show += 'stage.path("told.json").write_text(json.dumps(told));'
    make("01_first", show, declared=declared)
    away = tmp_path / "away"
    away.mkdir()
    monkeypatch.chdir(away)
    monkeypatch.setenv("MEDLIB_RUNS", "../runs")  # relative to the caller
    environment = dict(os.environ)
    file = files.write_text(tmp_path / "r.yaml", "name: r\nnotebooks: {01_first: {}}")
    values = recipe.load(file, settings=["code=007", "flag=true"]).stages["01_first"]
    execute({"01_first": values})
    told = files.read_json(runs / "r" / "01_first" / "told.json")
    assert told == ["007", True, str(files.ROOT), str(runs), "0"]
    assert dict(os.environ) == environment
    assert list(away.iterdir()) == [], "sockets or notebooks were left in the caller's folder"


def test_done_stages_are_kept_and_only_from_and_force_run_what_they_name(make, execute, runs):
    count = 'p = stage.path("n.txt")\np.write_text((p.read_text() if p.exists() else "") + "x");'
    for name in ("01_first", "02_second"):
        make(name, count)
    stages = {"01_first": {}, "02_second": {}}

    def times():
        return [len((runs / "r" / name / "n.txt").read_text()) for name in stages]

    execute(stages)
    execute(stages)
    assert times() == [1, 1]
    execute(stages, only=["01"])
    assert times() == [2, 1]
    execute(stages, start="02")
    assert times() == [2, 2]
    execute(stages, force=True)
    assert times() == [3, 3]
    with pytest.raises(InputError, match="notebook '07'"):
        execute(stages, only=["07"])


def test_damaged_artefact_is_made_again(make, execute, runs):
    make("01_first")
    execute({"01_first": {}})
    (runs / "r" / "01_first" / "out.txt").write_text("tampered")
    execute({"01_first": {}})
    assert (runs / "r" / "01_first" / "out.txt").read_text() == "made"


HOLD = """
import sys
from pathlib import Path
from medlib.runs import parameters, runner
from medlib.runs.recipe import Recipe
parameters.NOTEBOOKS = Path(sys.argv[1])
runner.run(Recipe("r", "", {"01_first": {"run": "r"}}))
"""


@pytest.fixture
def holder(make, runs):
    """A process that runs a notebook which waits, and the file by which its kernel shows itself."""
    wait = 'import os, time\nstage.path("pid.txt").write_text(str(os.getpid()))\ntime.sleep(60)'
    folder = make("01_first", wait).parent
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(folder)], cwd=files.ROOT)
    told = runs / "r" / "01_first" / "pid.txt"
    for _ in range(300):
        if told.exists() and told.read_text():
            break
        time.sleep(0.1)
    yield process, int(told.read_text())
    process.kill()
    process.wait()


def gone_within(seconds, pid):
    for _ in range(seconds * 10):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.usefixtures("hang_guard")
def test_second_run_in_a_folder_is_refused_and_a_dead_one_does_not_block(holder, make, execute):
    process, kernel = holder
    with pytest.raises(InputError, match=rf"process {process.pid} on \S+ since \d{{4}}-") as caught:
        execute({"01_first": {}})
    assert "--name" in str(caught.value)

    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert gone_within(10, kernel), "the kernel outlives its killed run and may write later"
    make("01_first")
    execute({"01_first": {}})


def test_local_folders_named_from_the_caller_s_folder_reach_the_kernel_whole(
    make, tmp_path, monkeypatch
):
    from medlib.runs import runner

    declared = (
        'base_model: str = "tiny"  # or a folder\nsources: list[str] = ["demo"]  # or folders\n'
    )
    make("01_first", declared=declared)
    (tmp_path / "here" / "model").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    found = runner.effective("01_first", {"base_model": "./model", "sources": ["../here", "demo"]})
    assert found["base_model"] == str(tmp_path / "here" / "model")
    assert found["sources"] == [str(tmp_path / "here"), "demo"]
    assert runner.effective("01_first", {"base_model": "owner/name"})["base_model"] == "owner/name"


def test_rests_of_killed_writers_go_what_they_moved_comes_back_and_the_living_keep_theirs(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for name in (
        f".a.txt.{dead.pid}.part",
        f".a.txt.{os.getpid()}.part",
        ".notebook.part",
        "b.part",
    ):
        files.write_text(tmp_path / "deep" / name, "half")
    files.write_text(tmp_path / f".data.{dead.pid}.old" / "x", "whole")
    files.write_text(tmp_path / "kept" / "x", "new")
    files.write_text(tmp_path / f".kept.{dead.pid}.old" / "x", "old")
    files.write_text(tmp_path / f".data.{dead.pid}.part" / "x", "half")
    files.remove_rests(tmp_path)
    found = {p: p.read_text() for p in tmp_path.rglob("*") if p.is_file()}
    assert {str(p.relative_to(tmp_path)): text for p, text in found.items()} == {
        f"deep/.a.txt.{os.getpid()}.part": "half",
        "deep/.notebook.part": "half",
        "deep/b.part": "half",
        "data/x": "whole",
        "kept/x": "new",
    }
