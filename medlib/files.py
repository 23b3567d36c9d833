"""Atomic files, hashes, locks and progress: nothing written here can be half there."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import socket
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psutil
from filelock import FileLock, Timeout

ROOT = Path(__file__).resolve().parent.parent
T = TypeVar("T")


class InputError(ValueError):
    """Report what was found, what was expected and what to do, in one line without content."""

    def __init__(self, found: str, expected: str, do: str, where: str = "") -> None:
        place = f"{where}: " if where else ""
        super().__init__(" ".join(f"{place}{found} · expected {expected} · {do}".split()))


def runs_folder() -> Path:
    """Return the folder of all runs: MEDLIB_RUNS, else papermill_runs of the repository."""
    return Path(os.environ.get("MEDLIB_RUNS") or ROOT / "papermill_runs").resolve()


def reports_folder() -> Path:
    """Return the folder of rendered reports; beside MEDLIB_RUNS where that is set."""
    runs = os.environ.get("MEDLIB_RUNS")
    return (Path(runs) / "reports" if runs else ROOT / "reports").resolve()


def nearest(name: str, known: Iterable[str]) -> str:
    """Return "; did you mean 'x'?" for the most similar known name, else the list of names."""
    from rapidfuzz import process

    names = sorted(known)
    match = process.extractOne(name, names, score_cutoff=55)
    return f"did you mean '{match[0]}'?" if match else f"known: {', '.join(names)}"


def sha256_text(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes, lone surrogates kept."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def sha256_file(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hash_tree(folder: Path) -> dict[str, str]:
    """Return {path relative to folder: sha256} of every file below it, in path order."""
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): sha256_file(p) for p in files}


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside `path`; sync and rename it when the block succeeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def replacing_folder(folder: Path) -> Iterator[Path]:
    """Yield a temporary folder; it takes the place of `folder` when the block succeeds."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    temporary = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    try:
        yield temporary
        for file in temporary.rglob("*"):
            if file.is_file():
                with file.open("rb") as handle:
                    os.fsync(handle.fileno())
        _swap(temporary, folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _swap(temporary: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    try:
        os.replace(temporary, folder)
    except OSError:
        if old.exists():
            os.replace(old, folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def remove_rests(folder: Path) -> None:
    """Remove what killed processes were writing below a folder, and put back what they moved.

    What a living process is writing is left alone.
    """
    for path in sorted(folder.rglob(".*.*")):
        match = re.fullmatch(r"\.(.+)\.(\d+)\.(part|old)", path.name)
        if match is None or psutil.pid_exists(int(match[2])):
            continue
        target = path.with_name(match[1])
        if match[3] == "old" and not target.exists():
            os.replace(path, target)
        elif path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> Path:
    """Write a text atomically."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
    return path


def write_json(path: Path, value: Any) -> Path:
    """Write JSON atomically, keys in the order given; NaN is refused."""
    text = json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False)
    return write_text(path, text + "\n")


def read_json(path: Path) -> Any:
    """Read a JSON file.

    Raises:
        InputError: the file is missing, empty or not JSON; the line is named, never the content.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise InputError("no such file", "a JSON file", "check the path", str(path)) from None
    except UnicodeDecodeError:
        raise InputError(
            "bytes that are not UTF-8", "UTF-8", "convert the file to UTF-8", str(path)
        ) from None
    except json.JSONDecodeError as error:
        found = "an empty file" if path.stat().st_size == 0 else f"broken JSON ({error.msg})"
        raise InputError(
            found, "one JSON value", "fetch or write the file again", f"{path}:{error.lineno}"
        ) from None
    except (OSError, RecursionError, ValueError) as error:
        found = f"a file that cannot be read ({type(error).__name__})"
        raise InputError(found, "one JSON value", "check the file", str(path)) from None


@contextlib.contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold a folder for this process.

    Raises:
        InputError: another live process holds it; its pid, host and start are named.
    """
    folder.mkdir(parents=True, exist_ok=True)
    owner = folder / ".owner.json"
    guard = FileLock(folder / ".lock", timeout=0.5)
    try:
        guard.acquire()
    except Timeout:
        who = read_json(owner) if owner.exists() else {}
        raise InputError(
            f"in use by process {who.get('pid')} on {who.get('host')} since {who.get('since')}",
            "a run folder that nobody else writes to",
            "wait for it, or give another name with --name",
            str(folder),
        ) from None
    try:
        since = time.strftime("%Y-%m-%d %H:%M:%S")
        write_json(owner, {"pid": os.getpid(), "host": socket.gethostname(), "since": since})
        yield
    finally:
        guard.release()


def require_space(folder: Path, mebibytes: int = 300) -> None:
    """Refuse to start on a disk that is about to be full.

    Raises:
        InputError: less than `mebibytes` MiB are free where `folder` stands.
    """
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free // 2**20
    if free < mebibytes:
        raise InputError(
            f"{free} MiB free", f"at least {mebibytes} MiB", "free some disk space", str(folder)
        )


def track(items: Iterable[T], label: str, total: int | None = None, done: int = 0) -> Iterator[T]:
    """Yield the items with progress and ETA: a line in the runner, else a bar on the terminal.

    Of `total`, `done` were done before (a resumed run) and are not among the items.

    The runner names a file in MEDLIB_PROGRESS; a bar in an executed notebook would make its
    outputs differ from run to run, so there the outputs stay clean.
    """
    total = total if total is not None else len(items)  # type: ignore[arg-type]
    sink = os.environ.get("MEDLIB_PROGRESS")
    if not sink:
        from tqdm.auto import tqdm

        shown = {"total": total, "initial": done, "leave": False, "file": sys.stderr, "delay": 3}
        yield from tqdm(items, desc=label, **shown)
        return
    start = told = time.monotonic()
    for count, item in enumerate(items):
        now = time.monotonic()
        if now - told > 0.5:
            told = now
            left = total - done - count
            report_progress(label, done + count, total, (now - start) / max(count, 1) * left)
        yield item


def report_progress(label: str, done: int, total: int, eta_seconds: float) -> None:
    """Tell the runner, if one listens, how far this stage is."""
    sink = os.environ.get("MEDLIB_PROGRESS")
    if sink:
        state = {"label": label, "done": done, "total": total, "eta_seconds": eta_seconds}
        with contextlib.suppress(OSError), replacing(Path(sink)) as temporary:
            temporary.write_text(json.dumps(state))
