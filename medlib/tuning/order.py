"""The order of training texts: by the seed and the epoch alone, so that a resumed run repeats it.

Unpacked, texts of like length go together and little is padded; packed, nothing needs sorting and
every step draws from all texts alike.
"""

from typing import Any

from medlib.tuning import packing, processes
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


def trainer_class(seed: int, *, packed: bool = False) -> Any:
    """Return TRL's trainer with an order of texts that a resumed run repeats, packed if asked.

    The library draws the order from the process's random state, which is another after a kill.
    Evaluation is not packed: its loss is a mean over batches weighted by their rows.
    """
    from torch.utils.data import Sampler
    from trl import SFTTrainer

    class Trainer(SFTTrainer):
        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            trainer = self
            rows: Any = train_dataset or self.train_dataset
            lengths = [len(ids) for ids in rows["input_ids"]]
            batch, world = self.args.train_batch_size, self.args.world_size
            size = batch * world * self.args.gradient_accumulation_steps

            class Order(Sampler):
                def __len__(self) -> int:
                    return len(processes.even(lengths, batch, world))

                def __iter__(self) -> Any:
                    epoch = int((trainer.state.epoch or 0) + 1e-6)
                    numbers = order(lengths, size, packed=packed, seed=seed, epoch=epoch)
                    return iter(processes.even(numbers, batch, world))

            return Order()

        def _get_eval_sampler(self, eval_dataset: Any) -> Any:
            numbers = list(range(len(eval_dataset)))
            return processes.even(numbers, self.args.eval_batch_size, self.args.world_size)

        def get_train_dataloader(self) -> Any:
            padded = self.data_collator
            if packed:
                tokenizer: Any = self.processing_class
                self.data_collator = packing.collator(self.model, tokenizer.pad_token_id)
            try:
                return super().get_train_dataloader()
            finally:
                self.data_collator = padded

    return Trainer
