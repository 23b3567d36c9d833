"""Fit a recipe's model by several processes, on one host or many.

    accelerate launch --config_file deploy/launch/ddp.yaml -m medlib.runs.fit RECIPE [--set K=V]

Each process reads the recipe, whose `processes` says how many there are, and fits what notebook 02
would. The checkpoints stand where the notebook looks for them: it goes on without training.
"""

import argparse
import contextlib
import dataclasses
import functools
import json
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil

from medlib.benchmark import judges
from medlib.corpus import contamination, mixing, splits
from medlib.files import (
    ROOT,
    InputError,
    lock,
    nearest,
    runs_folder,
    write_json,
    write_text,
)
from medlib.runs import manifest, recipe, runner, state
from medlib.tuning import checkpoints, models, processes, sft, tokens

STAGE = "02_qlora_sft"
CONFIGURATIONS = ROOT / "deploy" / "launch"
DONE = "fitted.json"
FAULT = re.compile(r"^ *(?:traceback *: )?((?:[\w.]+(?:Error|Exception)|Signal \d+)\b.*)$", re.M)
LOST = re.compile(r"Connection (?:closed|reset|refused)|Broken pipe|remote process exited")


def by_several(stage: manifest.Stage) -> None:
    """Fit by as many processes as the stage's parameters say, if these have not done it yet.

    They end with the caller, whatever ends it, and all of them with the first that fails.

    Raises:
        InputError: an unknown configuration, a batch that cannot be divided, or a process that
            failed, with its last line.
    """
    count, folder = stage.params["processes"], stage.resuming()
    processes.share(stage.params["batch_size"], count)
    configuration = _configuration(stage.params["launch"])
    if count == 1 or (folder / DONE).exists():
        return
    asked = runner.effective(STAGE, stage.params)  # paths that hold wherever a process works
    whole = recipe.Recipe(stage.run, "", {STAGE: asked})
    words = [sys.executable, "-m", "accelerate.commands.launch", "--config_file", configuration]
    words += ["--num_processes", count, "--main_process_port", 0, "-m", "medlib.runs.fit"]
    words += [write_text(folder / "recipe.yaml", state.as_yaml(whole)), "--folder", folder]
    told = Path(os.environ.get("MEDLIB_PROGRESS") or folder / "progress.json")
    told.unlink(missing_ok=True)  # of a launch that was killed
    more = {"MEDLIB_PROGRESS": str(told), "MEDLIB_LAUNCHER": str(os.getpid())}
    more["PYTHONHASHSEED"] = "0"  # peft writes sets: the same bytes each time
    with (folder / "launch.log").open("w") as log:
        process = subprocess.Popen(
            [*map(str, words)], env=os.environ | more, stdout=log, stderr=log,
            stdin=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            _follow(process, told)
        finally:
            _stop(process)
    if process.returncode or not (folder / DONE).exists():
        said = _last_words((folder / "launch.log").read_text(errors="replace"))
        raise InputError(
            f"one of {count} processes failed: {said}", "a finished fit",
            "the same command resumes; all that was said is in launch.log", str(folder),
        )  # fmt: skip


def _configuration(name: str) -> Path:
    known = {path.stem: path for path in CONFIGURATIONS.glob("*.yaml")}
    found = known.get(name, Path(name))
    if not found.is_file():
        raise InputError(f"launch '{name}'", "an accelerate configuration", nearest(name, known))
    return found


def _follow(process: subprocess.Popen, told: Path) -> None:
    """Wait, and show the progress that process 0 tells where no runner does."""
    from tqdm.auto import tqdm

    shown = bool(os.environ.get("MEDLIB_PROGRESS"))
    with tqdm(desc="training steps", leave=False, file=sys.stderr, delay=3, disable=shown) as bar:
        while process.poll() is None:
            time.sleep(0.2)
            with contextlib.suppress(OSError, ValueError, KeyError):
                now = json.loads(told.read_text())
                bar.total = now["total"]
                bar.set_description(now["label"], refresh=False)
                bar.update(now["done"] - bar.n)


def _stop(process: subprocess.Popen) -> None:
    """End a launch and all that it started, which are in sessions of their own."""
    with contextlib.suppress(psutil.NoSuchProcess):
        first = psutil.Process(process.pid)
        family = [*first.children(recursive=True), first]
        for one in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.terminate()
        for one in psutil.wait_procs(family, timeout=5)[1]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
    process.wait()


def _last_words(log: str) -> str:
    """Return the last line of the process that failed first.

    One that lost its connection was failed by another: where both are told, the other is the cause.
    """
    others, _, cause = log.rpartition("Root Cause")
    found = FAULT.findall(cause)[-1:] or log.strip().splitlines()[-1:] or ["nothing was said"]
    found += FAULT.findall(others.rpartition("\nFailures:")[2]) if cause else []
    last = next((fault for fault in found if not LOST.search(fault)), found[0])
    return " ".join(last.split()).removeprefix(f"{InputError.__module__}.InputError: ")[:300]


def _end_with_parent() -> None:
    """End this process when the one that started it, or the notebook behind it, is gone."""
    parent, launcher = os.getppid(), os.environ.get("MEDLIB_LAUNCHER")

    def watch() -> None:
        with contextlib.suppress(psutil.NoSuchProcess):
            behind = psutil.Process(int(launcher)) if launcher else psutil.Process()
            while os.getppid() == parent and behind.is_running():
                if behind.status() == psutil.STATUS_ZOMBIE:
                    break
                time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _fit(stage: manifest.Stage, folder: Path) -> None:
    """Fit what notebook 02 fits, after its proofs; every process runs this."""
    asked = stage.params
    train, evaluation, holdout = (
        splits.read(stage.input("01_data_exploration", f"{part}_dataset"))
        for part in ("train", "eval", "holdout")
    )
    contamination.refuse_leaks(train + evaluation, holdout)
    names = {field.name for field in dataclasses.fields(sft.Settings)} & asked.keys()
    settings = sft.Settings(**{name: asked[name] for name in names})
    loaded = models.load(asked["base_model"], precision=asked["precision"])
    model = sft.add_adapter(loaded, settings)
    encode = functools.partial(tokens.examples, loaded.tokenizer, max_length=asked["max_length"])
    encoded, watched = encode(train)[0], encode(evaluation[: asked["eval_items"]])[0]
    tokens.prove(loaded.tokenizer, encoded, max_length=asked["max_length"], records=train)
    quiz = [r for r in evaluation if r["options"]][: asked["eval_items"]]
    follows = quiz and not processes.are_sharded()  # scoring needs whole weights
    factors = asked["specialty_weights"]
    known = [r for r in train if r["source"] in asked["general_text"]]
    sft.fit(
        model, loaded.tokenizer, encoded, watched, settings, folder,
        evaluator=judges.follow(loaded, quiz) if follows else None,
        weights=mixing.specialty_weights(train, factors) if factors else None,
        remembered=encode(known)[0] if settings.ewc else None,
    )  # fmt: skip
    if processes.is_first():
        last = checkpoints.newest_intact(folder)
        write_json(folder / DONE, {"checkpoint": last.name if last else ""})


def main() -> None:
    """Be one of the processes; bad input is one line on stderr."""
    from torch.distributed.elastic.multiprocessing.errors import record

    try:
        record(_main)()  # what failed first is told by the launcher
    except InputError as error:
        sys.exit(f"medlib: {error}")


def _main() -> None:
    parser = argparse.ArgumentParser(description="accelerate launch -m medlib.runs.fit RECIPE")
    parser.add_argument("recipe", help="a recipe file, or the name of a committed one")
    parser.add_argument("--set", action="append", default=[], help="K=V, laid over the recipe")
    parser.add_argument("--name", default="", help="name of the run; default: the recipe's")
    parser.add_argument("--folder", default="", help="of checkpoints; default: the run's")
    asked = parser.parse_args()
    rank, world = (int(os.environ.get(key, n)) for key, n in (("RANK", 0), ("WORLD_SIZE", 1)))
    if rank:  # process 0 tells for all
        os.environ.pop("MEDLIB_PROGRESS", None)
        os.environ["TQDM_DISABLE"] = "1"
    _end_with_parent()
    found = recipe.load(asked.recipe, settings=asked.set, name=asked.name)
    stage = manifest.Stage(STAGE, found.name, runner.effective(STAGE, found.stages[STAGE]))
    if world != stage.params["processes"]:
        raise InputError(
            f"{world} processes", f"{stage.params['processes']}, as the recipe has it",
            "give accelerate launch --num_processes, or --set processes",
        )  # fmt: skip
    folder = Path(asked.folder) if asked.folder else stage.resuming()
    by_hand = not asked.folder and rank == 0
    with lock(runs_folder() / stage.run) if by_hand else contextlib.nullcontext():
        if not (folder / DONE).exists():
            _fit(stage, folder)
    if by_hand:
        print(f"fitted: {folder} · medlib run with the same recipe goes on from there")


if __name__ == "__main__":
    main()
