"""Find out what this machine can run."""

import os
import shutil
import sys

import psutil

from medlib.files import InputError, runs_folder
from medlib.runs import manifest, state


def examine() -> list[tuple[str, str]]:
    """Return (what, what was found) lines."""
    from medlib.corpus import hub
    from medlib.corpus.sources import data_folder

    machine = state.hardware()
    memory = psutil.virtual_memory()
    folder = runs_folder()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        hub.probe("the hub", "medlib fetch")
        access = "answers"
    except InputError:
        access = "does not answer; named models and data must be on this machine"
    absent = [name for name, version in manifest.versions().items() if version == "absent"]
    return [
        ("python", sys.version.split()[0]),
        ("cores", f"{machine['cores']}, demo needs 2"),
        (
            "memory",
            f"{memory.available / 2**30:.1f} of {memory.total / 2**30:.1f} GiB free, demo needs 4",
        ),
        ("gpu", f"{machine['gpu']}; the demo needs none"),
        ("disk", f"{shutil.disk_usage(folder).free / 2**30:.1f} GiB free in {folder}"),
        ("hub", access),
        ("MEDLIB_DATA", str(data_folder() or "not set; only the demo's data is here")),
        ("HF_HOME", os.environ.get("HF_HOME", "default")),
        ("packages", ", ".join(f"{k} {v}" for k, v in manifest.versions().items())),
        ("absent", ", ".join(absent) or "nothing"),
    ]
