"""The order of training texts: of like length together, by the seed and the epoch alone."""

from typing import Any


def trainer_class(seed: int) -> Any:
    """Return TRL's trainer with an order of texts that a resumed run repeats.

    The library draws it from the process's random state, which is another after a kill.
    """
    import torch
    from transformers.trainer_pt_utils import LengthGroupedSampler
    from trl import SFTTrainer

    class Trainer(SFTTrainer):
        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            trainer = self
            rows: Any = train_dataset or self.train_dataset

            class Sampler(LengthGroupedSampler):
                def __iter__(self) -> Any:
                    epoch = int((trainer.state.epoch or 0) + 1e-6)
                    self.generator = torch.Generator().manual_seed(1000 * seed + epoch)
                    return super().__iter__()

            size = self.args.train_batch_size * self.args.gradient_accumulation_steps
            return Sampler(size, lengths=[len(ids) for ids in rows["input_ids"]])

    return Trainer
