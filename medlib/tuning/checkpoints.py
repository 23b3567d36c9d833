"""Checkpoints with a manifest: a damaged or half-written one is named and passed over."""

import shutil
import sys
from pathlib import Path
from typing import Any

from medlib.files import InputError, hash_tree, read_json, write_json

MANIFEST = "medlib_manifest.json"


def seal(checkpoint: Path) -> None:
    """Write the SHA-256 of every file of a finished checkpoint; written last, and atomically."""
    write_json(checkpoint / MANIFEST, hash_tree(checkpoint))


def is_intact(checkpoint: Path) -> bool:
    """Return whether a checkpoint is sealed and every file is as it was."""
    try:
        sealed = read_json(checkpoint / MANIFEST)
    except InputError:
        return False
    found = {path: sha for path, sha in hash_tree(checkpoint).items() if path != MANIFEST}
    return found == sealed


def newest_intact(folder: Path) -> Path | None:
    """Return the newest intact checkpoint; damaged ones are named on stderr and removed."""
    found = [p for p in folder.glob("checkpoint-*/") if p.name.split("-")[-1].isdigit()]
    for checkpoint in sorted(found, key=lambda p: int(p.name.split("-")[-1]), reverse=True):
        if is_intact(checkpoint):
            return checkpoint
        print(
            f"{checkpoint.name}: damaged or unfinished · expected every file of its manifest · "
            "going back to the one before",
            file=sys.stderr,
        )
        shutil.rmtree(checkpoint)
    return None


def sealing_callback() -> Any:
    """Return a Trainer callback that seals each checkpoint when it has been written."""
    from transformers import TrainerCallback

    class Seal(TrainerCallback):
        def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            seal(Path(args.output_dir) / f"checkpoint-{state.global_step}")

    return Seal()
