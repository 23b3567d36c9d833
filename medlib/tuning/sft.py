"""Supervised fine-tuning through TRL: QLoRA, LoRA or full, loss on the answers only."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError
from medlib.tuning import callbacks
from medlib.tuning.adapters import ALL_LINEAR, add_adapter, count_parameters, describe
from medlib.tuning.checkpoints import newest_intact, sealing_callback
from medlib.tuning.order import trainer_class
from medlib.tuning.tokens import Example

METHODS = ("qlora", "lora", "full")
SCHEDULERS = ("cosine", "linear", "constant")
__all__ = ["Settings", "add_adapter", "count_parameters", "describe", "fit"]


@dataclass(frozen=True)
class Settings:
    """Every hyperparameter of a fit; the defaults are the demo's."""

    method: str = "qlora"
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    target_modules: list[str] = field(default_factory=lambda: [ALL_LINEAR])
    dora: bool = False
    rslora: bool = False
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
            InputError: an unknown method or scheduler, or a number out of its range.
        """
        for name, known in (("method", METHODS), ("scheduler", SCHEDULERS)):
            if getattr(self, name) not in known:
                raise InputError(f"{name} '{getattr(self, name)}'", f"one of {known}", "mend it")
        positive = ["rank", "alpha", "learning_rate", "epochs", "batch_size", "accumulation"]
        for name in [*positive, "save_steps"]:
            if not 0 < getattr(self, name) < math.inf:
                raise InputError(f"{name} {getattr(self, name)}", "a positive number", "mend it")
        if self.rank != int(self.rank):
            raise InputError(f"rank {self.rank}", "a whole number", "mend it")
        for name, most in (("dropout", 0.99), ("warmup_share", 1), ("weight_decay", 1)):
            if not 0 <= getattr(self, name) <= most:
                raise InputError(f"{name} {getattr(self, name)}", f"0 to {most}", "mend it")


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
        InputError: a loss, gradient or weight became NaN or infinite.
    """
    settings.check()
    last = newest_intact(folder)
    arguments = _arguments(settings, folder, len(train))
    if last or not evaluation:
        arguments.eval_on_start = False  # a resumed run has this row already
    if not evaluation:
        arguments.eval_strategy = "no"
    trainer = _trainer(model, tokenizer, train, evaluation, settings.seed, arguments)
    if evaluator:
        trainer.add_callback(callbacks.evaluator_callback(evaluator, trainer))
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    if not all(bool(weight.isfinite().all()) for weight in _trained(model)):
        raise InputError("weights that are not numbers", "finite ones", "lower learning_rate")
    model.eval()
    return callbacks.history(trainer.state.log_history)


def _trainer(
    model: Any, tokenizer: Any, train: list, evaluation: list, seed: int, arguments: Any
) -> Any:
    trainer = trainer_class(seed)(
        model=model,
        args=arguments,
        train_dataset=_rows(train),
        eval_dataset=_rows(evaluation) if evaluation else None,
        processing_class=tokenizer,
        callbacks=[
            sealing_callback(),
            callbacks.progress_callback(),
            callbacks.finite_callback(),
        ],
    )
    callbacks.quiet(trainer)
    # TRL makes a 4-bit model's adapter bfloat16: small updates would be lost, and a resumed run,
    # whose adapter peft loads in float32, would not give the same bytes
    for weight in _trained(model):
        weight.data = weight.data.float()
    return trainer


def _trained(model: Any) -> list[Any]:
    return [weight for weight in model.parameters() if weight.requires_grad]


def _rows(encoded: list[Example]) -> Any:
    """Return token ids with the completion mask that TRL's collator turns into labels."""
    from datasets import Dataset
    from datasets.utils.logging import disable_progress_bar

    disable_progress_bar()  # bars would stay among the notebook's outputs

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
    told = max(1, every // 5)
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
        use_cpu=not cuda,
        bf16=cuda and torch.cuda.is_bf16_supported(),
        fp16=cuda and not torch.cuda.is_bf16_supported(),  # with a scaled loss: none vanishes
        gradient_checkpointing=cuda,
        eval_strategy="steps",
        eval_steps=every,
        eval_on_start=True,
        save_steps=math.ceil(settings.save_steps / told) * told,  # the loss logged next is whole
        save_total_limit=2,
        logging_steps=told,
        logging_nan_inf_filter=False,  # it hides a loss that is not a number
        seed=settings.seed,
        data_seed=settings.seed,
        report_to=[],
        disable_tqdm=True,
        dataloader_pin_memory=cuda,
        full_determinism=False,
    )
