"""What cannot be trained, and what memory allows: refused before, or diagnosed when it happens."""

import math
import pickle
from pathlib import Path
from typing import Any

from medlib.files import InputError
from medlib.tuning import packing
from medlib.tuning.settings import Settings
from medlib.tuning.tokens import Example


def check_texts(
    model: Any,
    train: list[Example],
    evaluation: list[Example],
    settings: Settings,
    weights: dict[str, float] | None,
    remembered: list[Example],
) -> None:
    """Refuse texts that a fit with these settings cannot work with.

    Raises:
        InputError: nothing to train on, a text longer than the model's context, no evaluation for
            early stopping, a record without weight, or EWC without texts to remember (or these
            without EWC).
    """
    if not train:
        raise InputError("no text to train on", "at least one", "raise max_length or add data")
    context = getattr(model.config, "max_position_embeddings", None) or math.inf
    longest = max(len(e.input_ids) for e in [*train, *evaluation, *remembered])
    if longest > context:
        raise InputError(f"a text of {longest} tokens", f"at most {context}", "lower max_length")
    if settings.patience and not evaluation:
        raise InputError("patience without evaluation texts", "some", "raise eval_items")
    if bool(settings.ewc) != bool(remembered):
        found = f"ewc {settings.ewc} and {len(remembered)} texts to remember"
        raise InputError(found, "both or none", "give both")
    bare = 0 if weights is None else len({e.record_id for e in train} - weights.keys())
    if bare:
        raise InputError(f"{bare} records without weight", "one each", "weigh the same records")


def train(trainer: Any, checkpoint: Path | None, settings: Settings) -> None:
    """Train from a checkpoint; what a training cannot survive becomes a line that says what to do.

    Raises:
        InputError: out of memory, with the batch size that was tried and fits; a checkpoint whose
            optimizer state holds more than tensors, which is not loaded; or an optimizer whose
            package is not installed.
    """
    try:
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        return
    except pickle.UnpicklingError:
        raise InputError(
            "a checkpoint with more than tensors in it", "states that load without running code",
            "remove it and run again", str(checkpoint),
        ) from None  # fmt: skip
    except ImportError as error:
        missing = str(error).splitlines()[0]
        raise InputError("a package that is not there", "it installed", missing) from None
    except (MemoryError, RuntimeError) as error:
        if not _is_out_of_memory(error):
            raise
    raise _too_large(trainer, settings)  # here the failed step no longer holds its tensors


def _is_out_of_memory(error: BaseException) -> bool:
    import torch

    return isinstance(error, (MemoryError, torch.OutOfMemoryError)) or (
        "can't allocate memory" in str(error)
    )


def _too_large(trainer: Any, settings: Settings) -> InputError:
    """Return what to tell: the first halving of the batch that took a step on longest texts."""
    if trainer.args.world_size > 1:  # no process can try alone: the others would wait
        found = f"out of memory with batch_size {settings.batch_size}"
        return InputError(found, "less", "halve batch_size and double accumulation")
    fits = settings.batch_size // 2
    while fits and not _takes_a_step(trainer, fits, settings.packing):
        fits //= 2
    longest = max(len(ids) for ids in trainer.train_dataset["input_ids"])
    if not fits:
        return InputError(
            f"out of memory with a single text of {longest} tokens", "room for one",
            "lower max_length, set gradient_checkpointing to on, or take a smaller base",
        )  # fmt: skip
    steps = math.ceil(settings.batch_size * settings.accumulation / fits)
    return InputError(
        f"out of memory with batch_size {settings.batch_size}",
        f"{fits}, which fits (tried on the longest texts, {longest} tokens)",
        f"set batch_size to {fits} and accumulation to {steps}",
    )


def _takes_a_step(trainer: Any, size: int, packed: bool) -> bool:
    import gc

    import torch

    model, rows = trainer.model, trainer.train_dataset
    model.zero_grad(set_to_none=True)
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    order = sorted(range(len(rows)), key=lambda i: -len(rows[i]["input_ids"]))
    try:
        collate = packing.collator(model, 0) if packed else trainer.data_collator
        batch = collate([rows[i] for i in order[:size]])
        spare = [  # the optimizer's two moments, if it has not made them yet
            torch.zeros_like(w) for w in model.parameters() if w.requires_grad for _ in range(2)
            if trainer.optimizer is None or not trainer.optimizer.state
        ]  # fmt: skip
        with trainer.compute_loss_context_manager():
            loss = trainer.compute_loss(model.train(), trainer._prepare_inputs(batch))
        loss.backward()
        del spare
    except (MemoryError, RuntimeError) as error:
        if not _is_out_of_memory(error):
            raise
        return False
    return True
