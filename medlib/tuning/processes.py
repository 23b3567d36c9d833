"""Several processes that share each step of a fit, so that it is the fit of one.

Texts go in the order of one process: of each batch every process takes its part, in turn. What the
last batch lacks is filled with rows that train nothing, so that none waits for another.
"""

import os
from typing import Any, TypeVar

from medlib.files import InputError

T = TypeVar("T")


def share(batch_size: int, processes: int) -> int:
    """Return the texts of a batch that each process takes.

    Raises:
        InputError: no process, or a batch that cannot be divided evenly.
    """
    if processes < 1:
        raise InputError(f"processes {processes}", "1 or more", "mend it")
    if batch_size % processes:
        found = f"batch_size {batch_size} for {processes} processes"
        raise InputError(found, f"a multiple of {processes}", "mend batch_size or processes")
    return batch_size // processes


def from_first(value: T) -> T:
    """Return the value of process 0, to every process, so that all decide alike."""
    from accelerate.utils import broadcast_object_list

    return broadcast_object_list([value])[0]


def is_first() -> bool:
    """Return whether this is process 0, which alone writes and tells."""
    from accelerate import PartialState

    return bool(PartialState().is_main_process)


def are_sharded() -> bool:
    """Return whether each process holds a part of the weights alone (FSDP)."""
    return os.environ.get("ACCELERATE_USE_FSDP", "false").lower() == "true"


def refuse_sharded(found: str, do: str) -> None:
    """Refuse what needs whole weights.

    Raises:
        InputError: each process holds a part of them alone.
    """
    if are_sharded():
        raise InputError(f"{found} with FSDP", "whole weights in each process", f"set {do}")


def shard_on_cpus() -> None:
    """Let accelerate divide weights on CPUs too: torch can, and it would go on undivided."""
    from accelerate import PartialState
    from accelerate.utils import DistributedType

    state = PartialState()
    if are_sharded() and state.distributed_type == DistributedType.MULTI_CPU:
        state.distributed_type = DistributedType.MULTI_GPU


def place(device: str) -> Any:
    """Return transformers' device_map: the whole model on this process's own device."""
    own = os.environ.get("LOCAL_RANK") if device == "cuda" else None
    return {"": f"cuda:{own}" if own else device}


def filled(rows: Any) -> Any:
    """Return the rows with one more, past their end, that trains nothing.

    Its length is still theirs: the last batch of an evaluation weighs what its texts weigh.
    """
    from torch.utils.data import Dataset

    blank = rows[0] | {"input_ids": rows[0]["input_ids"][:2], "labels": [-100, -100]}

    class Filled(Dataset):
        def __len__(self) -> int:
            return len(rows)

        def __getitem__(self, number: int | str) -> Any:
            return blank if number == len(rows) else rows[number]

    return Filled()


def even(numbers: list[int], batch_size: int, processes: int) -> list[int]:
    """Return the numbers of the texts, blank ones after them until the last batch is whole."""
    missing = -len(numbers) % (batch_size * processes) if processes > 1 else 0
    return numbers + [len(numbers)] * missing
