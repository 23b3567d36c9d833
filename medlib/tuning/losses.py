"""What the trainer minimises beyond the plain loss: weighted answers and a penalty; what it keeps.

    loss = sum_r w_r sum_{t trained in r} nll_t / (trained tokens of the step) + penalty

`w_r` is the weight of the text's record; with all weights 1 and no penalty it is TRL's loss.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from medlib.files import InputError
from medlib.tuning import checkpoints
from medlib.tuning.tokens import Example

WEIGHT = "loss_weight"


def trainer_class(base: Any) -> Any:
    """Return TRL's trainer `base` with weights and a penalty, and best checkpoints verified."""

    class Trainer(base):
        penalty: Callable[[], Any] | None = None

        def _set_signature_columns_if_needed(self) -> None:
            super()._set_signature_columns_if_needed()
            if WEIGHT not in self._signature_columns:
                self._signature_columns.append(WEIGHT)

        def compute_loss(self, model: Any, inputs: Any, *more: Any, **options: Any) -> Any:
            weights = inputs.pop(WEIGHT, None)
            called = model if weights is None else _weighing(model, weights)
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
            fault = checkpoints.fault(best)
            if fault:
                raise InputError(
                    f"the best checkpoint is damaged ({fault})", "its files as they were saved",
                    "run again: training goes on from a checkpoint before it", str(best),
                )  # fmt: skip
            self.state.best_model_checkpoint = str(best)
            super()._load_best_model()

    return Trainer


def _weighing(model: Any, weights: Any) -> Callable[..., Any]:
    """Return the model, the log-probabilities of its answers multiplied by the weights."""

    def call(**inputs: Any) -> Any:
        outputs = model(**inputs)
        # predictions are of the next token: the first token's weight has none to apply to
        outputs.log_probs = outputs.log_probs * weights[:, 1:].to(outputs.log_probs.device)
        return outputs

    return call


def weighing_collator(collate: Callable[[list[dict[str, Any]]], Any]) -> Callable[..., Any]:
    """Return a collator that adds each text's weight, in the shape of the tokens.

    A row per text, or all texts one after another in one row (no padding).
    """
    import torch

    def weighed(examples: list[dict[str, Any]]) -> Any:
        batch = collate(examples)
        if WEIGHT not in examples[0]:
            return batch  # evaluation: every text counts the same
        weights = torch.tensor([example[WEIGHT] for example in examples], dtype=torch.float32)
        shape = batch["input_ids"].shape
        if shape[0] == len(examples):
            batch[WEIGHT] = weights[:, None].expand(shape)
        else:
            lengths = torch.tensor([len(example["input_ids"]) for example in examples])
            batch[WEIGHT] = weights.repeat_interleave(lengths)[None]
        return batch

    return weighed


def rows(encoded: list[Example], weights: dict[str, float] | None = None) -> Any:
    """Return token ids with the completion mask that TRL turns into labels, and loss weights."""
    from datasets import Dataset
    from datasets.utils.logging import disable_progress_bar

    disable_progress_bar()  # bars would stay among the notebook's outputs

    masks = [[0] * e.n_prompt + [1] * (len(e.input_ids) - e.n_prompt) for e in encoded]
    columns: dict[str, list] = {
        "input_ids": [e.input_ids for e in encoded],
        "completion_mask": masks,
    }
    if weights is not None:
        columns[WEIGHT] = [weights[e.record_id] for e in encoded]
    return Dataset.from_dict(columns)
