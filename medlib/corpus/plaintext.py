"""Open text files with care: what is no plain UTF-8 text is refused by its name and line."""

import codecs
import itertools
import stat
from collections.abc import Iterator
from pathlib import Path

from medlib.files import InputError

LONGEST = 50 * 2**20  # characters of one line
TOO_LONG = "\0"  # stands for a longer line; no other line that is read holds a NUL
_ADVICE = "fetch or write the file again"
_BEGINNINGS = {
    b"\x1f\x8b": "gzip data",
    b"PK\x03\x04": "zip data",
    b"PAR1": "Parquet data",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def beginning(path: Path) -> bytes:
    """Return the first 4 bytes of a plain file; a pipe or device is never opened.

    Raises:
        InputError: missing, a folder, pipe or device, not readable, or empty.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            found = "a folder" if stat.S_ISDIR(mode) else "a pipe or device"
            raise InputError(found, "a data file", "name a file", str(path))
        with path.open("rb") as file:
            first = file.read(4)
    except FileNotFoundError:
        raise InputError("no such file", "a data file", _ADVICE, str(path)) from None
    except OSError as error:
        raise InputError(
            error.strerror or "unreadable", "a data file", _ADVICE, str(path)
        ) from None
    if not first:
        raise empty(path)
    return first


def empty(path: Path) -> InputError:
    """Return the refusal of a file that holds nothing."""
    return InputError("an empty file", "data", _ADVICE, f"{path}:1")


def whole(path: Path) -> str:
    r"""Return a file's text, each line's end as "\n".

    Raises:
        InputError: as `beginning`, or not UTF-8 text, or with NUL bytes.
    """
    _require_text(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise _not_utf8(path) from None
    if "\0" in text:
        raise _nul(path, text.count("\n", 0, text.index("\0")) + 1)
    if not text.strip():
        raise empty(path)
    return text


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield (line number, line) without holding the file in memory; TOO_LONG for longer ones.

    Raises:
        InputError: as `whole`.
    """
    _require_text(path)
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number in itertools.count(1):
                line = file.readline(LONGEST)
                if not line:
                    return
                if "\0" in line:
                    raise _nul(path, number)
                if len(line) == LONGEST and not line.endswith("\n"):
                    while (rest := file.readline(LONGEST)) and not rest.endswith("\n"):
                        pass
                    line = TOO_LONG
                yield number, line
    except UnicodeDecodeError:
        raise _not_utf8(path) from None


def _require_text(path: Path) -> None:
    first = beginning(path)
    for mark, name in _BEGINNINGS.items():
        if first.startswith(mark):
            do = "convert the file to UTF-8" if name == "UTF-16" else "unpack it, or mend its name"
            raise InputError(name, "UTF-8 text", do, f"{path}:1")


def _not_utf8(path: Path) -> InputError:
    number = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):  # noqa: B007
            try:
                line.decode()
            except UnicodeDecodeError:
                break
    return InputError(
        "a byte that is not UTF-8", "UTF-8", "convert the file to UTF-8", f"{path}:{number}"
    )


def _nul(path: Path, line: int) -> InputError:
    return InputError("a NUL byte", "text", _ADVICE, f"{path}:{line}")
