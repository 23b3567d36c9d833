"""Trainer callbacks: progress with ETA, task metrics, a stop at NaN, and no noise."""

import math
import time
from collections.abc import Callable
from typing import Any

import pandas as pd

from medlib.files import InputError, report_progress


def progress_callback() -> Any:
    """Return a Trainer callback that tells the runner the step and the time left."""
    from transformers import TrainerCallback

    class Progress(TrainerCallback):
        started = 0.0

        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self.started, self.first = time.monotonic(), state.global_step

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            done = max(1, state.global_step - self.first)
            rate = (time.monotonic() - self.started) / done
            left = rate * (state.max_steps - state.global_step)
            report_progress("training steps", state.global_step, state.max_steps, left)

    return Progress()


def evaluator_callback(evaluator: Callable[[Any], dict[str, float]], trainer: Any) -> Any:
    """Return a Trainer callback that logs the evaluator's task metrics at each evaluation.

    What the evaluator draws does not reach the training's random state.
    """
    import torch
    from transformers import TrainerCallback

    class Evaluate(TrainerCallback):
        def on_evaluate(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            training = trainer.model.training
            with torch.random.fork_rng():
                metrics = evaluator(trainer.model.eval())
            trainer.log({f"eval_{k}": v for k, v in metrics.items()})
            trainer.model.train(training)

    return Evaluate()


def finite_callback() -> Any:
    """Return a Trainer callback that stops at the first loss or gradient that is not a number."""
    from transformers import TrainerCallback

    class Finite(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            for name in ("loss", "grad_norm", "eval_loss"):
                if not math.isfinite((logs or {}).get(name, 0.0)):
                    raise InputError(
                        f"{name} {logs[name]} at step {state.global_step}",
                        "a finite number",
                        "lower learning_rate, or check the base model",
                    )

    return Finite()


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
