"""The trainer, and the order of its texts: by seed and epoch, so that a resumed run repeats it.

Unpacked, texts of like length go together and little is padded; packed, nothing needs sorting and
every step draws from all texts alike.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from medlib.tuning import checkpoints, losses, packing, processes
from medlib.tuning.losses import WEIGHT
from medlib.tuning.tokens import Example


def order(lengths: list[int], size: int, *, packed: bool, seed: int, epoch: int) -> list[int]:
    """Return the numbers of the texts in the order of an epoch.

    Args:
        size: texts of an optimiser step.
    """
    import torch
    from transformers.trainer_pt_utils import get_length_grouped_indices

    generator = torch.Generator().manual_seed(1000 * seed + epoch)
    if packed:
        return torch.randperm(len(lengths), generator=generator).tolist()
    return list(get_length_grouped_indices(lengths, size, generator=generator))


def padding_share(
    model: Any,
    examples: list[Example],
    batch_size: int,
    *,
    accumulation: int = 1,
    packed: bool,
    seed: int,
) -> float:
    """Return the share of padding among the tokens of the first epoch."""
    lengths = [len(e.input_ids) for e in examples]
    numbers = order(lengths, batch_size * accumulation, packed=packed, seed=seed, epoch=0)
    computed = 0
    for start in range(0, len(numbers), batch_size):
        batch = [lengths[i] for i in numbers[start : start + batch_size]]
        rows = packing.layout(model, batch) if packed else [[i] for i in range(len(batch))]
        computed += len(rows) * max(sum(batch[i] for i in row) for row in rows)
    return round(1 - sum(lengths) / computed, 4)


def _sampler(trainer: Any, lengths: list[int], packed: bool, seed: int) -> Any:
    from torch.utils.data import Sampler

    batch, world = trainer.args.train_batch_size, trainer.args.world_size
    size = batch * world * trainer.args.gradient_accumulation_steps

    class Order(Sampler):
        def __len__(self) -> int:
            return len(processes.even(lengths, batch, world))

        def __iter__(self) -> Any:
            epoch = int((trainer.state.epoch or 0) + 1e-6)
            numbers = order(lengths, size, packed=packed, seed=seed, epoch=epoch)
            return iter(processes.even(numbers, batch, world))

    return Order()


def trainer_class(seed: int, *, packed: bool = False) -> Any:
    """Return TRL's trainer with weights, a penalty, and an order that a resumed run repeats.

    The library draws the order from the process's random state, which is another after a kill.
    Evaluation is not packed: its loss is a mean over batches weighted by their rows.
    """
    from trl import SFTTrainer

    base: Any = SFTTrainer

    class Trainer(base):
        penalty: Callable[[], Any] | None = None
        data_collator: Any

        def _set_signature_columns_if_needed(self) -> None:
            super()._set_signature_columns_if_needed()
            self._signature_columns: list = [*dict.fromkeys([*self._signature_columns, WEIGHT])]

        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            rows: Any = train_dataset or self.train_dataset
            return _sampler(self, [len(ids) for ids in rows["input_ids"]], packed, seed)

        def _get_eval_sampler(self, eval_dataset: Any) -> Any:
            numbers = list(range(len(eval_dataset)))
            return processes.even(numbers, self.args.eval_batch_size, self.args.world_size)

        def get_train_dataloader(self) -> Any:
            padded = self.data_collator
            if packed:
                pad = self.processing_class.pad_token_id
                self.data_collator = packing.collator(self.model, pad)
            try:
                return super().get_train_dataloader()
            finally:
                self.data_collator = padded

        def compute_loss(self, model: Any, inputs: Any, *more: Any, **options: Any) -> Any:
            weights = inputs.pop(WEIGHT, None)
            called = model if weights is None else losses.weighing(model, weights)
            several = self.args.world_size > 1 and not self.model.training
            if several:  # the mean over the tokens of all, which are one process's batch
                counted = self._get_num_items_in_batch([inputs], self.args.device)
                options["num_items_in_batch"] = counted
            loss = super().compute_loss(called, inputs, *more, **options)
            if several:
                return self.accelerator.reduce(loss, "mean")
            if self.penalty is None or not self.model.training:
                return loss
            # given the step's count of tokens, the library adds micro-batches up; else it averages
            counted = options.get("num_items_in_batch") is not None
            shared = self.current_gradient_accumulation_steps if counted else 1
            return loss + self.penalty() / shared

        def _load_best_model(self) -> None:
            best = Path(self.args.output_dir) / Path(self.state.best_model_checkpoint).name
            checkpoints.refuse_damaged(best)
            self.state.best_model_checkpoint = str(best)
            super()._load_best_model()

    return Trainer
