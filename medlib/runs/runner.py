"""Run a recipe's notebooks through papermill: check first, skip what is done, keep failures.

The outcome of a stage is read from its own record (stage.json), not from the notebook's metadata:
papermill marks the cells of a dead kernel as completed.
"""

import contextlib
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib.files import (
    ROOT,
    InputError,
    lock,
    remove_rests,
    replacing,
    require_space,
    runs_folder,
    write_text,
)
from medlib.runs import manifest, parameters, state
from medlib.runs.recipe import Recipe
from medlib.runs.watch import watched

KERNEL_SECONDS = 120  # a kernel that does not start by then is reported
FAILED = ("notebook.failed.ipynb", "kernel.failed.log")  # what a failed stage leaves
STARTS = 3  # jupyter ports can be taken between choosing and binding


def check_inputs(recipe: Recipe) -> None:
    """Look for every data set and model that the recipe names, before a kernel starts.

    Raises:
        InputError: one is neither on this machine nor reachable.
    """
    for name, values in recipe.stages.items():
        params = effective(name, values)
        if "sources" in params:
            from medlib.corpus import sources

            for source in [*params["sources"], *params.get("official_tests", [])]:
                sources.locate(source, params.get("columns"))
        if "tasks" in params:
            from medlib.benchmark import asking

            asking.check(params)
        if "base_model" in params:
            from medlib.tuning import models

            models.resolve(params["base_model"])


def effective(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return all parameters of a notebook: its defaults with a recipe's values over them."""
    known = parameters.declared(parameters.find(name))
    merged = {key: p.default for key, p in known.items()} | values
    for key in {"sources", "base_model"} & merged.keys():
        value = merged[key]
        merged[key] = [*map(_absolute, value)] if isinstance(value, list) else _absolute(value)
    return merged


def _absolute(name: str) -> str:
    """Return a local path from the root: the kernel works in another folder than the caller."""
    return str(Path(name).resolve()) if os.sep in name and Path(name).exists() else name


def run(
    recipe: Recipe, *, only: list[str] | None = None, start: str = "", force: bool = False
) -> Path:
    """Run the stages that are not done; returns the run's folder.

    Args:
        only: notebooks (names or numbers) to run, leaving the others as they are.
        start: run this notebook and all after it, done or not.
        force: run everything again.

    Raises:
        InputError: bad input, a run folder in use, or a failed stage (its cell is named).
    """
    check_inputs(recipe)
    folder = runs_folder() / recipe.name
    require_space(folder)
    chosen = {parameters.find(name).stem for name in only or recipe.stages}
    first = parameters.find(start).stem if start else ""
    with lock(folder):
        remove_rests(folder)
        write_text(folder / "recipe.yaml", state.as_yaml(recipe))
        stages: dict[str, Any] = {}
        for name, values in recipe.stages.items():
            params = effective(name, values)
            again = force or (start and name >= first) or (only and name in chosen)
            if name not in chosen or (not again and manifest.is_done(name, recipe.name, params)):
                stages[name] = state.of_stage(folder / name, "kept")
                print(f"{name}: {stages[name]['state']}", file=sys.stderr)
            else:
                state.write(folder, recipe, stages | {name: {"state": "running"}}, "running")
                stages[name] = _run_stage(folder, recipe, name, params, stages)
            state.write(folder, recipe, stages, "running")
        state.write(folder, recipe, stages, "done")
    return folder


def _run_stage(
    folder: Path, recipe: Recipe, name: str, params: dict[str, Any], stages: dict[str, Any]
) -> dict[str, Any]:
    try:
        _execute(folder / name, name, params)
    except BaseException as error:
        stages[name] = {"state": "failed", "error": _one_line(error)}
        with contextlib.suppress(OSError):
            state.write(folder, recipe, stages, "failed")
        raise
    return state.of_stage(folder / name, "done")


def _execute(folder: Path, name: str, params: dict[str, Any]) -> None:
    """Execute a notebook into a temporary file; it takes its place once it recorded itself."""
    folder.mkdir(parents=True, exist_ok=True)
    partial, log = folder / ".notebook.partial.ipynb", folder / ".kernel.log"
    manifest.take_back(folder)
    progress = folder / ".progress.json"
    progress.unlink(missing_ok=True)  # of a run that was killed
    told = {"MEDLIB_PROGRESS": str(progress), "PYTHONHASHSEED": "0"} | _absolute_folders()
    with watched(folder, name), _sockets() as sockets:
        for attempt in range(1, STARTS + 1):
            try:
                _papermill(name, partial, params, sockets, _kernels(log, told))
                break
            except Exception as error:
                no_start = isinstance(error, RuntimeError) and "before replying" in str(error)
                if attempt == STARTS or not no_start:
                    _keep_failed(folder, partial, log)
                    raise _stage_error(name, error, folder) from None
            finally:
                progress.unlink(missing_ok=True)
    if not (folder / "stage.json").exists():
        _keep_failed(folder, partial, log)
        raise InputError(
            f"{name} ended without its record",
            "its last cell to run",
            "read notebook.failed.ipynb",
            str(folder),
        )
    with replacing(folder / "notebook.ipynb") as temporary:
        shutil.move(partial, temporary)
    for rest in (log, *map(folder.joinpath, FAILED)):
        rest.unlink(missing_ok=True)


def _papermill(
    name: str, partial: Path, params: dict[str, Any], sockets: Any, kernels: type
) -> None:
    import papermill

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        papermill.execute_notebook(
            parameters.find(name),
            partial,
            parameters=params,
            cwd=ROOT,
            kernel_name="python3",
            progress_bar=False,
            start_timeout=KERNEL_SECONDS,
            config=sockets,
            kernel_manager_class=kernels,
            extra_arguments=["--log-level=CRITICAL"],  # the caller tells what failed
        )


@contextlib.contextmanager
def _sockets() -> Iterator[Any]:
    """Yield the setting by which kernels talk over files: no port can be taken by another run.

    The files stand in a folder of their own, so that the caller's folder does not matter.
    """
    from traitlets.config import Config

    if os.name != "posix":
        yield Config()
        return
    short = tempfile.gettempdir() if len(tempfile.gettempdir()) < 60 else "/tmp"  # of 107 bytes
    with tempfile.TemporaryDirectory(
        prefix="medlib-", dir=short, ignore_cleanup_errors=True
    ) as folder:
        yield Config({"KernelManager": {"transport": "ipc", "ip": f"{folder}/kernel"}})


def _kernels(log: Path, told: dict[str, str]) -> type:
    """Return the class of kernels with more environment, whose own messages go to a file.

    These are such as a crash's stack. On the terminal they would tear the progress line, or look
    like a failure of a stage that ended well (a kernel that is told to stop while it answers writes
    a traceback).
    """
    from jupyter_client.manager import AsyncKernelManager

    class LoggedKernel(AsyncKernelManager):
        async def start_kernel(self, **options: Any) -> None:  # type: ignore[override]
            options["env"] = os.environ | told
            with log.open("wb") as messages:
                await super().start_kernel(**options, stderr=messages)

    return LoggedKernel


def _absolute_folders() -> dict[str, str]:
    """Return the named folders from the root: the kernel works in another folder than we."""
    named = {key: os.environ.get(key) for key in ("MEDLIB_RUNS", "MEDLIB_DATA", "HF_HOME")}
    return {key: str(Path(path).resolve()) for key, path in named.items() if path}


def _keep_failed(folder: Path, *written: Path) -> None:
    for path, name in zip(written, FAILED, strict=True):
        if path.exists() and path.stat().st_size:
            os.replace(path, folder / name)


def _stage_error(name: str, error: Exception, folder: Path) -> InputError:
    """Return the failure in one line: cell, error and where to look; never a traceback."""
    cell, what = getattr(error, "exec_count", None), _one_line(error)
    if hasattr(error, "ename") and hasattr(error, "evalue"):
        what = f"{error.ename}: {error.evalue}"
    elif "Kernel died" in what:
        what = "the kernel died (out of memory, or killed)"
    at = f" in cell [{cell}]" if cell else ""
    what = " ".join(what.split())[:400]
    return InputError(
        f"{name} failed{at}: {what}", "all cells to run", "run the same command to resume",
        str(folder / "notebook.failed.ipynb"),
    )  # fmt: skip


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:400] or type(error).__name__
