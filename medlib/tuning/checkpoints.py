"""Checkpoints with a manifest: a damaged or half-written one is named and passed over.

The Trainer writes a checkpoint in place; it counts from the moment that its manifest stands there,
which is written last, renamed into place and preceded by a sync of every file.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from medlib.files import InputError, hash_tree, read_json, write_json

MANIFEST = "medlib_manifest.json"
STATE = "trainer_state.json"


def seal(checkpoint: Path) -> None:
    """Write the SHA-256 of every file of a finished checkpoint; written last, and atomically."""
    for file in checkpoint.rglob("*"):
        if file.is_file():
            with file.open("rb") as handle:
                os.fsync(handle.fileno())
    write_json(checkpoint / MANIFEST, hash_tree(checkpoint))


def fault(checkpoint: Path) -> str:
    """Return what is wrong with a checkpoint, naming the files; nothing for an intact one."""
    if not (checkpoint / MANIFEST).is_file():
        return "no manifest: it was not written to the end"
    try:
        sealed = read_json(checkpoint / MANIFEST)
    except InputError:
        return f"{MANIFEST} cannot be read"
    if not isinstance(sealed, dict):
        return f"{MANIFEST} is no manifest"
    found = {path: sha for path, sha in hash_tree(checkpoint).items() if path != MANIFEST}
    wrong = [f"{path} is missing" for path in sorted(sealed.keys() - found)]
    wrong += [f"{path} has other bytes" for path in sealed if found.get(path, 0) != sealed[path]
              and path in found]  # fmt: skip
    wrong += [f"{path} was not saved" for path in sorted(found.keys() - sealed)]
    return ", ".join(wrong)


def is_intact(checkpoint: Path) -> bool:
    """Return whether a checkpoint is sealed and every file is as it was."""
    return not fault(checkpoint)


def best_of(checkpoint: Path) -> Path | None:
    """Return the checkpoint that was best when this one was saved: with it, it must be kept."""
    if not (checkpoint / STATE).is_file():
        return None
    best = read_json(checkpoint / STATE).get("best_model_checkpoint")
    return checkpoint.with_name(Path(best).name) if best else None


def newest_intact(folder: Path) -> Path | None:
    """Return the newest intact checkpoint; damaged ones are named on stderr and removed.

    One whose best checkpoint is damaged is passed over too: its run could not end with the best.
    """
    found = [p for p in folder.glob("checkpoint-*/") if p.name.split("-")[-1].isdigit()]
    for checkpoint in sorted(found, key=lambda p: int(p.name.split("-")[-1]), reverse=True):
        wrong = fault(checkpoint)
        best = None if wrong else best_of(checkpoint)
        if best and fault(best):
            wrong = f"its best, {best.name}: {fault(best)}"
        if not wrong:
            return checkpoint
        print(
            f"{checkpoint.name}: damaged or unfinished ({wrong}) · expected every file of its "
            "manifest · going back to the one before",
            file=sys.stderr,
        )
        shutil.rmtree(checkpoint)
    return None


def sealing_callback() -> Any:
    """Return a Trainer callback that seals each checkpoint when it has been written."""
    from accelerate import PartialState
    from transformers import TrainerCallback

    class Seal(TrainerCallback):
        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if state.best_model_checkpoint:  # the folder may have moved since
                best = Path(state.best_model_checkpoint).name
                state.best_model_checkpoint = str(Path(args.output_dir) / best)

        def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            PartialState().wait_for_everyone()  # each process writes a file of its own
            if state.is_world_process_zero:
                seal(Path(args.output_dir) / f"checkpoint-{state.global_step}")
            PartialState().wait_for_everyone()  # it may be read at once, as the best

    return Seal()
