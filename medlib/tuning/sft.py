"""Supervised fine-tuning through TRL: QLoRA, LoRA or full, loss on the answers only."""

import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, nearest, report_progress
from medlib.tuning.checkpoints import newest_intact, sealing_callback
from medlib.tuning.models import Loaded, switch_off_fused_cpu_path
from medlib.tuning.tokens import Example

METHODS = ("qlora", "lora", "full")
ALL_LINEAR = "all-linear"  # every linear layer but the output


@dataclass(frozen=True)
class Settings:
    """Every hyperparameter of a fit; the defaults are the demo's."""

    method: str = "qlora"
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    target_modules: list[str] = field(default_factory=lambda: [ALL_LINEAR])
    learning_rate: float = 2e-3
    epochs: float = 1.0
    batch_size: int = 16
    accumulation: int = 1
    warmup_share: float = 0.03
    weight_decay: float = 0.0
    clip: float = 1.0
    scheduler: str = "cosine"
    seed: int = 13
    save_steps: int = 100
    eval_steps: int = 0

    def check(self) -> None:
        """Refuse values that cannot work.

        Raises:
            InputError: an unknown method, or a number that must be positive and is not.
        """
        if self.method not in METHODS:
            raise InputError(f"method '{self.method}'", f"one of {METHODS}", "mend the recipe")
        for name in ("rank", "alpha", "learning_rate", "epochs", "batch_size", "accumulation"):
            if getattr(self, name) <= 0:
                raise InputError(f"{name} {getattr(self, name)}", "a positive number", "raise it")


def add_adapter(loaded: Loaded, settings: Settings) -> Any:
    """Return the model with fresh LoRA weights (or all weights trainable for `full`).

    Raises:
        InputError: a target module that the model does not have; the nearest name is given.
    """
    import torch
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training

    settings.check()
    torch.manual_seed(settings.seed)
    if settings.method == "full":
        return loaded.model.float().train()
    linear = {name.rsplit(".", 1)[-1] for name, m in loaded.model.named_modules() if _is_linear(m)}
    targets = settings.target_modules
    for target in targets:
        if target not in linear | {ALL_LINEAR}:
            raise InputError(f"target module '{target}'", "a layer", nearest(target, linear))
    if settings.method == "qlora":
        model = prepare_model_for_kbit_training(
            loaded.model, use_gradient_checkpointing=loaded.device == "cuda"
        )
    else:
        model = loaded.model
    config = LoraConfig(
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules=ALL_LINEAR if ALL_LINEAR in targets else targets,
        task_type="CAUSAL_LM",
    )
    model = get_peft_model(model, config)
    switch_off_fused_cpu_path(model)
    return model


def _is_linear(module: Any) -> bool:
    return type(module).__name__ in ("Linear", "Linear4bit", "Linear8bitLt", "Conv1D")


def count_parameters(model: Any) -> tuple[int, int]:
    """Return (trainable, all) parameters; a 4-bit weight counts as the numbers it stands for."""
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(
        math.prod(p.quant_state.shape) if getattr(p, "quant_state", None) is not None else p.numel()
        for p in model.parameters()
    )
    return trainable, total


def fit(
    model: Any,
    tokenizer: Any,
    train: list[Example],
    evaluation: list[Example],
    settings: Settings,
    folder: Path,
    *,
    evaluator: Callable[[Any], dict[str, float]] | None = None,
) -> pd.DataFrame:
    """Train, resuming from the newest intact checkpoint in `folder`; the model is changed in place.

    Args:
        evaluator: returns task metrics of the model; called at each evaluation, so that accuracy
            is followed during training and not the loss alone.

    Returns:
        the history: step, epoch, loss, learning_rate, eval_loss and the evaluator's metrics.

    Raises:
        InputError: the loss became NaN or infinite.
    """
    from trl import SFTTrainer

    settings.check()
    trainer = SFTTrainer(
        model=model,
        args=_arguments(settings, folder, len(train)),
        train_dataset=_rows(train),
        eval_dataset=_rows(evaluation),
        processing_class=tokenizer,
        callbacks=[sealing_callback(), _progress_callback()],
    )
    if evaluator:
        trainer.add_callback(_evaluator_callback(evaluator, trainer))
    last = newest_intact(folder)
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    history = _history(trainer.state.log_history)
    if not history["loss"].dropna().map(math.isfinite).all():
        raise InputError("a loss that is not a number", "a finite loss", "lower learning_rate")
    model.eval()
    return history


def _rows(encoded: list[Example]) -> Any:
    """Return token ids with the completion mask that TRL's collator turns into labels."""
    from datasets import Dataset

    masks = [[0] * e.n_prompt + [1] * (len(e.input_ids) - e.n_prompt) for e in encoded]
    return Dataset.from_dict(
        {"input_ids": [e.input_ids for e in encoded], "completion_mask": masks}
    )


def _arguments(settings: Settings, folder: Path, n_examples: int) -> Any:
    import torch
    from trl import SFTConfig

    cuda = torch.cuda.is_available()
    steps = math.ceil(n_examples / settings.batch_size / settings.accumulation) * settings.epochs
    every = settings.eval_steps or max(1, int(steps // 4))
    return SFTConfig(
        output_dir=str(folder),
        max_length=None,  # nothing is cut here: tokens.examples left out what does not fit
        packing=False,
        completion_only_loss=True,
        per_device_train_batch_size=settings.batch_size,
        per_device_eval_batch_size=settings.batch_size,
        gradient_accumulation_steps=settings.accumulation,
        num_train_epochs=settings.epochs,
        learning_rate=settings.learning_rate,
        lr_scheduler_type=settings.scheduler,
        warmup_steps=int(settings.warmup_share * steps),
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.clip,
        train_sampling_strategy="group_by_length",
        use_cpu=not cuda,
        bf16=cuda and torch.cuda.is_bf16_supported(),
        gradient_checkpointing=cuda,
        eval_strategy="steps",
        eval_steps=every,
        eval_on_start=True,
        save_steps=settings.save_steps,
        save_total_limit=2,
        logging_steps=max(1, every // 5),
        seed=settings.seed,
        data_seed=settings.seed,
        report_to=[],
        disable_tqdm=True,
        dataloader_pin_memory=cuda,
        full_determinism=False,
    )


def _progress_callback() -> Any:
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


def _evaluator_callback(evaluator: Callable[[Any], dict[str, float]], trainer: Any) -> Any:
    from transformers import TrainerCallback

    class Evaluate(TrainerCallback):
        def on_evaluate(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            training = trainer.model.training
            trainer.log({f"eval_{k}": v for k, v in evaluator(trainer.model.eval()).items()})
            trainer.model.train(training)

    return Evaluate()


def _history(log: list[dict[str, Any]]) -> pd.DataFrame:
    """Return the log without clock times, one row a step, so that its bytes are stable."""
    rows: dict[int, dict[str, Any]] = {}
    for entry in log:
        kept = {
            k: v
            for k, v in entry.items()
            if not k.endswith(("_runtime", "_per_second")) and k != "train_loss"
        }
        if set(kept) - {"step", "epoch", "total_flos"}:
            rows.setdefault(entry["step"], {}).update(kept)
    frame = pd.DataFrame([rows[step] for step in sorted(rows)])
    for name in ("step", "epoch", "loss", "learning_rate", "eval_loss"):
        if name not in frame:
            frame[name] = float("nan")
    metrics = sorted(c for c in frame if c.startswith("eval_") and c != "eval_loss")
    return frame[["step", "epoch", "loss", "learning_rate", "eval_loss", *metrics]].astype(float)


def describe(settings: Settings, loaded: Loaded, model: Any) -> dict[str, Any]:
    """Return what training_config.json keeps."""
    trainable, total = count_parameters(model)
    return {
        "base_model": loaded.name,
        "dtype": loaded.dtype,
        "device": loaded.device,
        "trainable_parameters": trainable,
        "all_parameters": total,
        "trainable_share": round(trainable / total, 6),
        **asdict(settings),
    }
