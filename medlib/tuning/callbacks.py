"""Trainer callbacks: progress, task metrics, early stopping, trackers, a stop at NaN, no noise."""

import contextlib
import importlib.util
import math
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, nearest, report_progress, sha256_text
from medlib.tuning import processes


def progress_callback() -> Any:
    """Return a Trainer callback that tells steps, tokens/s, peak memory and the time left.

    To the runner if one listens, else as a bar in the notebook or on the terminal.
    """
    from tqdm.auto import tqdm
    from transformers import TrainerCallback

    class Progress(TrainerCallback):
        started, tokens, speed = 0.0, (0.0, 0), ""

        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self.started, self.first = time.monotonic(), state.global_step
            self.bar = tqdm(
                total=state.max_steps, initial=self.first, desc="training steps", leave=False,
                file=sys.stderr, delay=3, disable=bool(os.environ.get("MEDLIB_PROGRESS")),
            )  # fmt: skip

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            now, read = time.monotonic(), (logs or {}).get("num_tokens", 0)
            since, before = self.tokens
            if read > before:
                if before:
                    self.speed = f"{(read - before) / (now - since):,.0f} tokens/s, "
                self.tokens = now, read

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            done = max(1, state.global_step - self.first)
            rate = (time.monotonic() - self.started) / done
            left = rate * (state.max_steps - state.global_step)
            told = f"{self.speed}peak {peak_mebibytes():,} MiB"
            report_progress(f"{told} · training steps", state.global_step, state.max_steps, left)
            self.bar.set_postfix_str(told, refresh=False)
            self.bar.update()

        def on_train_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self.bar.close()

    return Progress()


def peak_mebibytes() -> int:
    """Return the most memory held so far: the GPU's where there is one, else this process's."""
    import torch

    if torch.cuda.is_available():
        return int(torch.cuda.max_memory_allocated() // 2**20)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def evaluator_callback(evaluator: Callable[[Any], dict[str, float]], trainer: Any) -> Any:
    """Return a Trainer callback that logs the evaluator's task metrics at each evaluation.

    What the evaluator draws does not reach the training's random state.
    """
    import torch
    from transformers import TrainerCallback

    class Evaluate(TrainerCallback):
        def on_evaluate(
            self, args: Any, state: Any, control: Any, metrics: Any = None, **_: Any
        ) -> None:
            training = trainer.model.training
            with torch.random.fork_rng():
                found = processes.from_first(evaluator(trainer.model.eval()))
            logged = {f"eval_{k}": v for k, v in found.items()}
            trainer.log(dict(logged))
            metrics.update(logged)  # what early stopping may go by
            trainer.model.train(training)

    return Evaluate()


def has_stopped(state: Any, args: Any, patience: int) -> bool:
    """Return whether the last `patience` evaluations were no better than the best before them.

    Counted from the log, so that a resumed run counts on.
    """
    metric, greater = args.metric_for_best_model, args.greater_is_better
    values = [row[metric] for row in state.log_history if metric in row and row["step"] > 0]
    best = max(values, default=0) if greater else min(values, default=0)
    return bool(values) and len(values) - 1 - values.index(best) >= patience


def stopping_callback(patience: int) -> Any:
    """Return a Trainer callback that stops after `patience` evaluations without a better one."""
    from transformers import TrainerCallback

    class Stop(TrainerCallback):
        def on_evaluate(
            self, args: Any, state: Any, control: Any, metrics: Any = None, **_: Any
        ) -> None:
            name = args.metric_for_best_model
            if name not in metrics:
                known = [k for k in metrics if k.startswith("eval_")]
                raise InputError(f"best_metric '{name}'", "a metric", nearest(name, known))
            if has_stopped(state, args, patience):
                control.should_training_stop = True

    return Stop()


def finite_callback() -> Any:
    """Return a Trainer callback that stops at the first loss or gradient that is not a number."""
    from transformers import TrainerCallback

    class Finite(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            for name in ("loss", "grad_norm", "eval_loss"):
                if not math.isfinite((logs or {}).get(name, 0.0)):
                    kept = [int(p.name[11:]) for p in Path(args.output_dir).glob("checkpoint-*/")]
                    last = f"checkpoint-{max(kept)} is kept" if kept else "there is no checkpoint"
                    raise InputError(
                        f"{name} {logs[name]} at step {state.global_step}",
                        "a finite number",
                        f"lower learning_rate, or check the base model ({last})",
                        args.output_dir,
                    )

    return Finite()


@contextlib.contextmanager
def trackers(names: list[str], folder: Path, step: int) -> Iterator[list[Any]]:
    """Yield Trainer callbacks that write the log for TensorBoard or Weights & Biases.

    Only settings and numbers of the log are told, no text. A resumed run replaces what was logged
    after its checkpoint.

    Args:
        folder: where event files and offline runs stand.
        step: of the checkpoint from which a run resumes, or 0.

    Raises:
        InputError: a package that is not installed, or Weights & Biases without an account.
    """
    for package in sorted({name.split("_")[0] for name in names}):
        if importlib.util.find_spec(package) is None:
            raise InputError(
                f"tracker {package} without its package", "it installed", f"pip install {package}"
            )
    callbacks: list[Any] = []
    if "tensorboard" in names:
        from torch.utils.tensorboard import SummaryWriter
        from transformers.integrations import TensorBoardCallback

        writer = SummaryWriter(str(folder), purge_step=step + 1 if step else None)
        callbacks.append(TensorBoardCallback(writer))
    run = None
    if {"wandb", "wandb_offline"} & set(names):
        from transformers.integrations import WandbCallback

        run = _wandb_run(folder, offline="wandb_offline" in names)
        callbacks.append(WandbCallback())
    try:
        yield callbacks
    finally:
        if run:
            run.finish()


def _wandb_run(folder: Path, *, offline: bool) -> Any:
    import wandb

    folder.mkdir(parents=True, exist_ok=True)
    try:
        return wandb.init(
            project="medlib",
            dir=str(folder),
            id=sha256_text(str(folder.resolve()))[:16],
            resume="allow",
            mode="offline" if offline else "online",
            settings=wandb.Settings(
                console="off", disable_git=True, disable_code=True, silent=True
            ),
        )
    except wandb.Error as error:
        raise InputError(
            f"no Weights & Biases run ({type(error).__name__})", "an account that can be reached",
            "set WANDB_API_KEY, or use wandb_offline and sync later",
        ) from None  # fmt: skip


def quiet(trainer: Any) -> None:
    """Take the log lines out of the notebook: they are in history.csv."""
    from transformers import PrinterCallback

    trainer.remove_callback(PrinterCallback)


def history(log: list[dict[str, Any]]) -> pd.DataFrame:
    """Return the log without clock times, one row a step, so that its bytes are stable."""
    rows: dict[int, dict[str, Any]] = {}
    for entry in log:
        kept = {
            k: v
            for k, v in entry.items()
            if not k.endswith(("_runtime", "_per_second", "num_tokens")) and k != "train_loss"
        }
        if set(kept) - {"step", "epoch", "total_flos"}:
            rows.setdefault(entry["step"], {}).update(kept)
    frame = pd.DataFrame([rows[step] for step in sorted(rows)])
    for name in ("step", "epoch", "loss", "learning_rate", "eval_loss"):
        if name not in frame:
            frame[name] = float("nan")
    metrics = sorted(c for c in frame if c.startswith("eval_") and c != "eval_loss")
    return frame[["step", "epoch", "loss", "learning_rate", "eval_loss", *metrics]].astype(float)
