"""The command in a process of its own, and demo runs that all tests of a session share."""

import io
import os
import shutil
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
# The demo recipe made short: BRIEF runs all there is, LIGHT has items enough for every score.
BRIEF = [
    "02.epochs=0.1", "02.eval_items=8", "02.save_steps=10",
    "03.limit=12", "03.noise=4", "03.probe_items=2",
]  # fmt: skip
LIGHT = [*BRIEF, "03.limit=48"]
LONGEST = [  # files of slow tests that take minutes, the longest first
    f"{name}.py" for name in (
        "runs/test_demo", "faults/test_determinism", "faults/test_kills", "runs/test_fit",
        "runs/test_published_recipes", "runs/test_evaluation", "corpus/test_deidentify_closed",
        "corpus/test_deidentify_strangers", "corpus/test_deidentify_strict",
    )
]  # fmt: skip
SHARED = {"light_runs", "light_copy", "brief_runs", "brief_copy", "demo_runs"}
HANGS_AFTER = 120  # seconds; far above what any machine needs, so no measure of speed
PASSED_ON = {"PATH", "HOME", "LANG", "TMPDIR", "OMP_NUM_THREADS", "OMP_WAIT_POLICY"}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Begin with the long files, end with those that need a run another worker may be making.

    Workers take whole files in this order (`--no-loadscope-reorder`): none is left alone with a
    long one at the end, and few wait.
    """
    waiting = {item.path for item in items if SHARED.intersection(item.fixturenames)}

    def place(item):
        name = item.path.relative_to(ROOT / "tests").as_posix()
        return LONGEST.index(name) if name in LONGEST else len(LONGEST) + (item.path in waiting)

    items.sort(key=place)


def environment(runs, **more):
    """Return a plain environment: temporary runs, no hub, no data folder of the caller."""
    kept = {key: value for key, value in os.environ.items() if key in PASSED_ON}
    fixed = {"MEDLIB_RUNS": str(runs), "HF_HUB_OFFLINE": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return kept | fixed | {key: str(value) for key, value in more.items()}


@pytest.fixture
def hang_guard():
    """Fail a test that does not come back; how long work takes is shown in benchmarks/."""

    def late(*_):
        raise AssertionError(f"still at it after {HANGS_AFTER} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(HANGS_AFTER)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="session")
def clean_environment():
    """Return the function that makes a plain environment for a folder of runs."""
    return environment


@pytest.fixture(scope="session")
def medlib():
    """Return a function that runs the command in its own process and folder of runs."""

    def call(*words, runs, cwd=ROOT, timeout=600, **more):
        return subprocess.run(
            [sys.executable, "-m", "medlib.cli", *map(str, words)],
            env=environment(runs, PYTHONPATH=ROOT, **more),
            cwd=cwd,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    return call


@pytest.fixture
def medlib_here(monkeypatch):
    """Return a function that runs the command in this process, where modules are read already."""
    from medlib.cli import main

    def call(*words, runs):
        told, complained = io.StringIO(), io.StringIO()
        with monkeypatch.context() as patch, redirect_stdout(told), redirect_stderr(complained):
            for name, value in environment(runs).items():
                patch.setenv(name, value)
            patch.delenv("MEDLIB_DATA", raising=False)
            patch.setattr(sys, "argv", ["medlib", *map(str, words)])
            with pytest.raises(SystemExit) as end:
                main()
            status = end.value.code
            if isinstance(status, str):  # as Python's own end of a program
                print(status, file=sys.stderr)
                status = 1
        return subprocess.CompletedProcess(words, status, told.getvalue(), complained.getvalue())

    return call


def made_once(factory, name, make):
    """Return a folder of runs that one worker makes and all share."""
    root = factory.getbasetemp()
    root = root.parent if "PYTEST_XDIST_WORKER" in os.environ else root
    runs = root / name / "runs"
    with FileLock(root / f"{name}.lock"):
        if not (root / name / "made").exists():
            shutil.rmtree(root / name, ignore_errors=True)
            make(runs)
            (root / name / "made").touch()
    return runs


def run_demo(medlib, factory, name, settings=()):
    """Run the demo recipe once, from another working folder; return the folder of runs."""

    def make(runs):
        away = factory.mktemp("away")
        done = medlib("run", "demo", *as_words(settings), runs=runs, cwd=away, timeout=1500)
        assert done.returncode == 0, done.stderr[-3000:]
        assert list(away.iterdir()) == [], "the run left files in the caller's folder"

    return made_once(factory, name, make)


def as_words(settings):
    """Return settings as the command takes them."""
    return [word for setting in settings for word in ("--set", setting)]


@pytest.fixture(scope="session")
def demo_runs(medlib, tmp_path_factory):
    """Run the whole demo recipe once; it takes minutes, and slow tests leave it as it is."""
    return run_demo(medlib, tmp_path_factory, "demo")


@pytest.fixture(scope="session")
def light_runs(medlib, tmp_path_factory):
    """Run the shortened demo recipe once; tests that change something take `light_copy`."""
    return run_demo(medlib, tmp_path_factory, "light", LIGHT)


@pytest.fixture(scope="session")
def brief_runs(medlib, tmp_path_factory):
    """Run the shortest demo recipe once, for slow tests; `brief_copy` may be changed."""
    return run_demo(medlib, tmp_path_factory, "brief", BRIEF)


@pytest.fixture(scope="session")
def light():
    """Return the words that make the demo recipe short."""
    return as_words(LIGHT)


@pytest.fixture(scope="session")
def brief():
    """Return the words that make the demo recipe shortest, for what runs it again and again."""
    return as_words(BRIEF)


@pytest.fixture
def light_copy(light_runs, tmp_path):
    """Return a copy of the shortened run's folder, to be changed."""
    return shutil.copytree(light_runs, tmp_path / "runs")


@pytest.fixture
def brief_copy(brief_runs, tmp_path):
    """Return a copy of the shortest run's folder, to be changed."""
    return shutil.copytree(brief_runs, tmp_path / "runs")
