"""Supervised fine-tuning through TRL: QLoRA, LoRA or full, loss on the answers only."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, nearest
from medlib.tuning import callbacks, faults, forgetting, losses
from medlib.tuning.checkpoints import STATE, newest_intact, sealing_callback
from medlib.tuning.models import Loaded, switch_off_fused_cpu_path
from medlib.tuning.order import trainer_class
from medlib.tuning.settings import ALL_LINEAR, Settings
from medlib.tuning.tokens import Example


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
            loaded.model,
            use_gradient_checkpointing=settings.is_on(
                "gradient_checkpointing", auto=loaded.device == "cuda"
            ),
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
    weights: dict[str, float] | None = None,
    remembered: list[Example] | None = None,
    logs: Path | None = None,
) -> pd.DataFrame:
    """Train, resuming from the newest intact checkpoint in `folder`; the model is changed in place.

    With settings.patience the model ends with the weights of its best evaluation.

    Args:
        evaluator: returns task metrics of the model; called at each evaluation, so that accuracy
            is followed during training and not the loss alone.
        weights: {record id: weight of its loss}, as of corpus.mixing.specialty_weights.
        remembered: texts whose Fisher matrix tells EWC what to hold.
        logs: where the trackers write; a folder of `folder` if not given.

    Returns:
        the history: step, epoch, loss, learning_rate, eval_loss and the evaluator's metrics.

    Raises:
        InputError: see `faults.check_texts`; a metric that is not there, too little memory (a
            batch size that fits is named), or a loss, gradient or weight that became NaN.
    """
    settings.check()
    faults.check_texts(model, train, evaluation, settings, weights, remembered or [])
    last = newest_intact(folder)
    arguments = _arguments(settings, folder, len(train))
    if last or not evaluation:
        arguments.eval_on_start = False  # a resumed run has this row already
    if not evaluation:
        arguments.eval_strategy = "no"
    trainer = _trainer(model, tokenizer, train, evaluation, settings.seed, arguments, weights)
    trained = _trained(model)
    if settings.l2_start or settings.ewc:
        trainer.penalty = forgetting.penalty(
            model, l2_start=settings.l2_start, ewc=settings.ewc, examples=remembered or []
        )
    if evaluator:
        trainer.add_callback(callbacks.evaluator_callback(evaluator, trainer))
    _run(trainer, last, settings, logs or folder / "logs")
    if not all(bool(weight.isfinite().all()) for weight in trained):
        raise InputError("weights that are not numbers", "finite ones", "lower learning_rate")
    model.eval()
    return callbacks.history(trainer.state.log_history)


def _run(trainer: Any, last: Path | None, settings: Settings, logs: Path) -> None:
    """Train from a checkpoint; one at which early stopping had ended the run is the end."""
    from transformers import TrainerState

    step = int(last.name.split("-")[-1]) if last else 0
    if settings.patience:
        trainer.add_callback(callbacks.stopping_callback(settings.patience))
        state = TrainerState.load_from_json(str(last / STATE)) if last else trainer.state
        if callbacks.has_stopped(state, trainer.args, settings.patience):
            trainer.state = state
            trainer._load_best_model()
            return
    with callbacks.trackers(settings.trackers, logs, step) as trackers:
        for tracker in trackers:
            trainer.add_callback(tracker)
        faults.train(trainer, last, settings)


def _trainer(
    model: Any,
    tokenizer: Any,
    train: list[Example],
    evaluation: list[Example],
    seed: int,
    arguments: Any,
    weights: dict[str, float] | None = None,
) -> Any:
    trainer = losses.trainer_class(trainer_class(seed))(
        model=model,
        args=arguments,
        train_dataset=losses.rows(train, weights),
        eval_dataset=losses.rows(evaluation) if evaluation else None,
        processing_class=tokenizer,
        callbacks=[
            sealing_callback(),
            callbacks.progress_callback(),
            callbacks.finite_callback(),
        ],
    )
    trainer.data_collator = losses.weighing_collator(trainer.data_collator)
    callbacks.quiet(trainer)
    # TRL makes a 4-bit model's adapter bfloat16: small updates would be lost, and a resumed run,
    # whose adapter peft loads in float32, would not give the same bytes
    for weight in _trained(model):
        weight.data = weight.data.float()
    return trainer


def _trained(model: Any) -> list[Any]:
    return [weight for weight in model.parameters() if weight.requires_grad]


def _arguments(settings: Settings, folder: Path, n_examples: int) -> Any:
    import torch
    from trl import SFTConfig

    cuda = torch.cuda.is_available()
    steps = math.ceil(n_examples / settings.batch_size / settings.accumulation) * settings.epochs
    every = settings.eval_steps or max(1, int(steps // 4))
    told = max(1, every // 5)
    saved = settings.save_steps
    if settings.patience:  # the best evaluation can only be restored from a checkpoint
        saved = every = math.ceil(every / told) * told
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
        lr_scheduler_kwargs=dict(settings.scheduler_options),
        optim=settings.optimizer,
        neftune_noise_alpha=settings.neftune or None,
        warmup_steps=int(settings.warmup_share * steps),
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.clip,
        use_cpu=not cuda,
        bf16=settings.is_on("bf16", auto=cuda and torch.cuda.is_bf16_supported()),
        gradient_checkpointing=settings.is_on("gradient_checkpointing", auto=cuda),
        eval_strategy="steps",
        eval_steps=every,
        eval_on_start=True,
        save_steps=math.ceil(saved / told) * told,  # the loss logged next is whole
        save_total_limit=3 if settings.patience else 2,
        load_best_model_at_end=settings.patience > 0,
        metric_for_best_model=settings.best_metric if settings.patience else None,
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
        **settings.told(),
    }
