"""Supervised fine-tuning through TRL: QLoRA, LoRA or full, loss on the answers only."""

import math
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, nearest
from medlib.tuning import callbacks
from medlib.tuning.checkpoints import newest_intact, sealing_callback
from medlib.tuning.models import Loaded, switch_off_fused_cpu_path
from medlib.tuning.order import trainer_class
from medlib.tuning.tokens import Example

METHODS = ("qlora", "lora", "full")
SCHEDULERS = ("cosine", "linear", "constant")
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
    packing: bool = False

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
        for name, most in (("dropout", 0.99), ("warmup_share", 1), ("weight_decay", 1)):
            if not 0 <= getattr(self, name) <= most:
                raise InputError(f"{name} {getattr(self, name)}", f"0 to {most}", "mend it")


def add_adapter(loaded: Loaded, settings: Settings) -> Any:
    """Return the model with fresh LoRA weights (or all weights trainable for `full`).

    Raises:
        InputError: a target module that the model does not have (the nearest name is given), or
            a precision that the method cannot work with.
    """
    import torch
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training

    settings.check()
    _check_precision(loaded, settings)
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


def _check_precision(loaded: Loaded, settings: Settings) -> None:
    four_bit = loaded.dtype.startswith("nf4")
    if four_bit and settings.method == "full":
        raise InputError("precision nf4 with method full", "fp32 or bf16", "mend the recipe")
    if not four_bit and settings.method == "qlora":
        raise InputError(f"precision {loaded.dtype} with method qlora", "nf4", "use method lora")


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
        InputError: a loss, gradient or weight became NaN or infinite.
    """
    settings.check()
    last = newest_intact(folder)
    arguments = _arguments(settings, folder, len(train))
    if last or not evaluation:
        arguments.eval_on_start = False  # a resumed run has this row already
    if not evaluation:
        arguments.eval_strategy = "no"
    trainer = _trainer(
        model, tokenizer, train, evaluation, settings.seed, arguments, packed=settings.packing
    )
    if evaluator:
        trainer.add_callback(callbacks.evaluator_callback(evaluator, trainer))
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    if not all(bool(weight.isfinite().all()) for weight in _trained(model)):
        raise InputError("weights that are not numbers", "finite ones", "lower learning_rate")
    model.eval()
    return callbacks.history(trainer.state.log_history)


def _trainer(
    model: Any,
    tokenizer: Any,
    train: list,
    evaluation: list,
    seed: int,
    arguments: Any,
    *,
    packed: bool = False,
) -> Any:
    trainer = trainer_class(seed, packed=packed)(
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
        packing=False,  # TRL's: rows of any texts. Ours packs the texts of a batch (tuning.packing)
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
