"""Show how far a running stage is, from the file that `files.report_progress` writes."""

import contextlib
import json
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

STALE = 15  # seconds after which a progress is no longer shown


@contextlib.contextmanager
def watched(folder: Path, name: str) -> Iterator[None]:
    """Show a running stage's progress and ETA: a live line on a terminal, else now and then."""
    ended = threading.Event()
    live = sys.stderr.isatty()

    def watch() -> None:
        start = told = time.monotonic()
        while not ended.wait(0.5):
            now = time.monotonic()
            if now - told < (0.5 if live else 10):
                continue
            told = now
            line = f"{name}: {now - start:4.0f} s{_progress(folder / '.progress.json')}"
            print(f"\r\033[K{line}" if live else line, end="" if live else "\n", file=sys.stderr)
        took = f"{name}: {time.monotonic() - start:.0f} s"
        print(f"\r\033[K{took}" if live else took, file=sys.stderr)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _progress(path: Path) -> str:
    with contextlib.suppress(OSError, json.JSONDecodeError, KeyError):
        if time.time() - path.stat().st_mtime > STALE:
            return ""  # that loop has ended
        now = json.loads(path.read_text())
        return f" · {now['label']} {now['done']}/{now['total']}, {now['eta_seconds']:.0f} s left"
    return ""
