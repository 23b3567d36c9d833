"""What cannot be trained, and what memory allows: refused before, or diagnosed when it happens."""

import math
import pickle
from pathlib import Path
from typing import Any

from medlib.files import InputError
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
        InputError: out of memory, although the forecast allowed it, with the next smaller batch;
            a checkpoint whose optimizer state holds more than tensors, which is not loaded; or an
            optimizer whose package is not installed.
    """
    from accelerate.utils.memory import should_reduce_batch_size

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
        if not isinstance(error, MemoryError) and not should_reduce_batch_size(error):
            raise
    size, longest = settings.batch_size, max(map(len, trainer.train_dataset["input_ids"]))
    do = "lower max_length, set gradient_checkpointing to on, or take a smaller base"
    if size > 1:
        do = f"set batch_size to {size // 2} and accumulation to {2 * settings.accumulation}"
    found = f"out of memory with batch_size {size} and texts of up to {longest} tokens"
    raise InputError(found, "less", do)
