"""Keep the results of finished batches in a file, so that what was killed goes on where it was.

The file is of JSON lines: first the key of all that decides the results, then [number, result] of
each finished batch, on the disk before the next one begins. JSON gives every float back exactly.
"""

import hashlib
import json
import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any, TypeVar

from medlib.files import InputError, track

FORMAT = 1
T = TypeVar("T")


def run(
    batches: list[T],
    work: Callable[[int, T], Any],
    label: str,
    *,
    path: Path | None,
    identity: str,
    plan: Iterable[Any],
) -> list[Any]:
    """Return work(number, batch) of every batch; those that `path` keeps are not run again.

    Args:
        work: returns what JSON gives back unchanged: lists, texts and finite numbers.
        path: the file; None keeps nothing. It stays when all is done: who has written the results
            removes it.
        identity: the model, its adapter, type and revision.
        plan: settings, token ids and bounds of the batches: with `identity`, all that decides the
            results. A file of another plan or identity is set aside as `<name>.old`.

    Raises:
        InputError: a path without an identity.
        OSError: a full disk; what was finished before is still kept.
    """
    if path is None:
        return [work(*numbered) for numbered in track(list(enumerate(batches)), label)]
    if not identity:
        raise InputError("a journal without an identity", "what names the model", "pass identity")
    path.parent.mkdir(parents=True, exist_ok=True)
    key = _key([FORMAT, identity, len(batches)], plan)
    kept = _read(path, key)
    rest = [number for number in range(len(batches)) if number not in kept]
    with path.open("ab", buffering=0) as file:
        if not file.tell():
            _append(file, {"key": key})
        for number in track(rest, label, len(batches), done=len(batches) - len(rest)):
            kept[number] = work(number, batches[number])
            _append(file, [number, kept[number]])
    return [kept[number] for number in range(len(batches))]


def _key(head: Any, plan: Iterable[Any]) -> str:
    digest = hashlib.sha256()
    for part in (head, *plan):
        digest.update(json.dumps(part, default=vars, sort_keys=True).encode() + b"\n")
    return digest.hexdigest()


def _read(path: Path, key: str) -> dict[int, Any]:
    """Return {number: result} of the file; cut it where a line is torn, or set it aside."""
    lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
    if not lines:
        return {}
    if _parsed(lines[0]) != {"key": key}:
        aside = path.with_name(f"{path.name}.old")
        os.replace(path, aside)
        logging.getLogger(__name__).warning(
            "%s is not of this model, task and setting: set aside as %s", path, aside.name
        )
        return {}
    kept: dict[int, Any] = {}
    whole = len(lines[0])
    for line in lines[1:]:
        entry = _parsed(line)
        if not isinstance(entry, list) or len(entry) != 2:
            os.truncate(path, whole)  # a kill or a failing disk came while it was written
            break
        whole += len(line)
        kept[entry[0]] = entry[1]
    return kept


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None


def _append(file: IO[bytes], entry: Any) -> None:
    """Write one line and wait until the disk has it; of a line that does not fit nothing stays."""
    before = os.fstat(file.fileno()).st_size
    rest = json.dumps(entry, allow_nan=False).encode() + b"\n"
    try:
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())
    except OSError:
        os.ftruncate(file.fileno(), before)
        raise
