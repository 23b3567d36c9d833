"""What the trainer minimises beyond the plain loss: weighted answers and a penalty.

    loss = sum_r w_r sum_{t trained in r} nll_t / (trained tokens of the step) + penalty

`w_r` is the weight of the text's record; with all weights 1 and no penalty it is TRL's loss.
"""

from collections.abc import Callable
from typing import Any

from medlib.tuning.tokens import Example

WEIGHT = "loss_weight"


def weighing(model: Any, weights: Any) -> Callable[..., Any]:
    """Return the model, the log-probabilities of its answers multiplied by the weights."""

    def call(**inputs: Any) -> Any:
        outputs = model(**inputs)
        # predictions are of the next token: the first token's weight has none to apply to
        outputs.log_probs = outputs.log_probs * weights[:, 1:].to(outputs.log_probs.device)
        return outputs

    return call


def weighing_collator(collate: Callable[[list[dict[str, Any]]], Any]) -> Callable[..., Any]:
    """Return a collator that adds each text's weight, in the shape of the tokens, a row a text."""
    import torch

    def weighed(examples: list[dict[str, Any]]) -> Any:
        batch = collate(examples)
        if WEIGHT in examples[0]:  # in evaluation every text counts the same
            weights = torch.tensor([example[WEIGHT] for example in examples], dtype=torch.float32)
            batch[WEIGHT] = weights[:, None].expand(batch["input_ids"].shape)
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
