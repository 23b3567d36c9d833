"""Supervised fine-tuning through TRL: QLoRA, LoRA or full, loss on the answers only."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError
from medlib.tuning import callbacks, faults, forgetting, losses, packing, processes
from medlib.tuning.adapters import add_adapter, count_parameters, describe
from medlib.tuning.checkpoints import STATE, newest_intact, sealing_callback
from medlib.tuning.order import trainer_class
from medlib.tuning.settings import ALL_LINEAR, Settings
from medlib.tuning.tokens import Example

__all__ = ["ALL_LINEAR", "Settings", "add_adapter", "count_parameters", "describe", "fit"]


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

    With settings.patience the model ends with the weights of its best evaluation. Several processes
    call it alike (`runs.fit`) and share each batch.

    Args:
        evaluator: returns task metrics of the model; called at each evaluation, so that accuracy
            is followed during training and not the loss alone.
        weights: {record id: weight of its loss}, as of corpus.mixing.specialty_weights.
        remembered: texts whose Fisher matrix tells EWC what to hold.
        logs: where the trackers write; a folder of `folder` if not given.

    Returns:
        the history: step, epoch, loss, learning_rate, eval_loss and the evaluator's metrics.

    Raises:
        InputError: see `faults.check_texts` and `packing.prove`; a metric that is not there, too
            little memory (a batch size that fits is named), or a loss, gradient or weight that
            became NaN.
    """
    settings.check()
    faults.check_texts(model, train, evaluation, settings, weights, remembered or [])
    if settings.packing:
        packing.prove(model, train)
    arguments = _arguments(settings, folder, len(train))
    last = processes.from_first(newest_intact(folder) if processes.is_first() else None)
    if last or not evaluation:
        arguments.eval_on_start = False  # a resumed run has this row already
    if not evaluation:
        arguments.eval_strategy = "no"
    trainer = _trainer(model, tokenizer, train, evaluation, settings, arguments, weights)
    trained = _trained(model)
    if settings.l2_start or settings.ewc:
        processes.refuse_sharded("l2_start or ewc", "launch ddp")
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
    """Train from a checkpoint; one of the last step, or of early stopping, is the end."""
    from transformers import TrainerState

    step = int(last.name.split("-")[-1]) if last else 0
    if settings.patience:
        trainer.add_callback(callbacks.stopping_callback(settings.patience))
    if last:
        state = TrainerState.load_from_json(str(last / STATE))
        stopped = callbacks.has_stopped(state, trainer.args, settings.patience)
        if stopped or state.global_step >= state.max_steps:
            trainer.state = state
            state.best_model_checkpoint = state.best_model_checkpoint or str(last)
            trainer._load_best_model()
            return
    told = settings.trackers if processes.is_first() else []
    with callbacks.trackers(told, logs, step) as trackers:
        for tracker in trackers:
            trainer.add_callback(tracker)
        faults.train(trainer, last, settings)


def _trainer(
    model: Any,
    tokenizer: Any,
    train: list[Example],
    evaluation: list[Example],
    settings: Settings,
    arguments: Any,
    weights: dict[str, float] | None = None,
) -> Any:
    trainer = losses.trainer_class(trainer_class(settings.seed, packed=settings.packing))(
        model=model,
        args=arguments,
        train_dataset=losses.rows(train, weights),
        eval_dataset=losses.rows(evaluation) if evaluation else None,
        processing_class=tokenizer,
        callbacks=[
            sealing_callback(),
            *([callbacks.progress_callback()] if processes.is_first() else []),
            callbacks.finite_callback(),
        ],
    )
    if arguments.world_size > 1:
        trainer.train_dataset = processes.filled(trainer.train_dataset)
        trainer.eval_dataset = evaluation and processes.filled(trainer.eval_dataset)
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
    half = cuda and torch.cuda.is_bf16_supported()
    steps = math.ceil(n_examples / settings.batch_size / settings.accumulation) * settings.epochs
    every = settings.eval_steps or max(1, int(steps // 4))
    told = max(1, every // 5)
    saved = settings.save_steps
    if settings.patience:  # the best evaluation can only be restored from a checkpoint
        saved = every = math.ceil(every / told) * told
    arguments = SFTConfig(
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
        lr_scheduler_kwargs=dict(settings.scheduler_options),
        optim=settings.optimizer,
        neftune_noise_alpha=settings.neftune or None,
        warmup_steps=int(settings.warmup_share * steps),
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.clip,
        use_cpu=not cuda,
        bf16=settings.is_on("bf16", auto=half),
        fp16=cuda and not half and settings.bf16 == "auto",  # with a scaled loss: none vanishes
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
        ddp_find_unused_parameters=False,  # all that is trained has a part in every step
    )
    processes.shard_on_cpus()
    part = processes.share(settings.batch_size, arguments.world_size)
    arguments.per_device_train_batch_size = arguments.per_device_eval_batch_size = part
    arguments._n_gpu = min(1, arguments.n_gpu)  # several GPUs are several processes
    return arguments
