"""Forgetting: penalties that hold the weights near their start, and a report of what was lost."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from medlib.files import track
from medlib.tuning.tokens import Example

Interval = tuple[float, float, float]


def _nats(model: Any, example: Example) -> Any:
    """Return the negative log-likelihood of an example's trained tokens, summed, in nats."""
    import torch

    ids = torch.tensor([example.input_ids], device=model.device)
    first = max(1, example.n_prompt)  # no token is before the first
    logits = model(input_ids=ids, use_cache=False).logits[0, first - 1 : -1].float()
    return torch.nn.functional.cross_entropy(logits, ids[0, first:], reduction="sum")


def fisher(model: Any, examples: list[Example]) -> dict[str, Any]:
    """Return the diagonal of the empirical Fisher matrix, {name: tensor of the weight's shape}.

    F_i = (1/N) sum_n (d log p(answer_n | prompt_n) / d theta_i)^2 over the N examples, of the
    trained weights alone, without dropout. A LoRA matrix A has F = 0 while its B is zero, so that
    of a fresh adapter only B is held.

    Source:
        Kirkpatrick et al., arXiv 1612.00796 (general knowledge).
    """
    import torch

    weights = {name: w for name, w in model.named_parameters() if w.requires_grad}
    total = {name: torch.zeros_like(w) for name, w in weights.items()}
    training = model.training
    model.eval()
    for example in track(examples, "Fisher matrix"):
        gradients = torch.autograd.grad(
            _nats(model, example), list(weights.values()), allow_unused=True
        )
        for name, gradient in zip(weights, gradients, strict=True):
            if gradient is not None:
                total[name] += gradient.square() / len(examples)
    model.train(training)
    return total


def penalty(
    model: Any, *, l2_start: float, ewc: float, examples: list[Example]
) -> Callable[[], Any]:
    """Return a function that gives the loss term of the model's present weights.

    l2_start/2 * sum_i (theta_i - start_i)^2  +  ewc/2 * sum_i F_i (theta_i - start_i)^2

    over the trained weights; start is what they are now, F the `fisher` of the examples.

    Source:
        L2-SP: Li et al., arXiv 1802.01483; EWC: Kirkpatrick et al., arXiv 1612.00796 (both
        general knowledge).
    """
    weights = {name: w for name, w in model.named_parameters() if w.requires_grad}
    start = {name: w.detach().clone() for name, w in weights.items()}
    importance = fisher(model, examples) if ewc else {}

    def term() -> Any:
        total: Any = 0.0
        for name, weight in weights.items():
            moved = (weight - start[name]).square()
            total = total + l2_start / 2 * moved.sum()
            if ewc:
                total = total + ewc / 2 * (importance[name] * moved).sum()
        return total

    return term


COLUMNS = ["set", "metric", "numerator", "denominator", "item"]


def measure(
    model: Any,
    sets: dict[str, list[Example]],
    *,
    evaluator: Callable[[Any, str], Sequence[bool]] | None = None,
) -> pd.DataFrame:
    """Return a row per text (set, metric, numerator, denominator, item): nats and tokens.

    Args:
        sets: {name: texts}, such as general texts and held-out questions.
        evaluator: (model, name of the set) -> whether each of its items is answered rightly;
            empty for a set that has no right answers.
    """
    import torch

    training, rows = model.training, []
    model.eval()
    for name, texts in sets.items():
        with torch.no_grad():
            for text in track(texts, f"perplexity of {name}"):
                tokens = len(text.input_ids) - max(1, text.n_prompt)
                rows.append((name, "perplexity", float(_nats(model, text)), tokens, text.record_id))
        rows += [
            (name, "accuracy", float(right), 1, str(place))
            for place, right in enumerate(evaluator(model, name) if evaluator else ())
        ]
    model.train(training)
    return pd.DataFrame(rows, columns=COLUMNS)


def report(
    before: pd.DataFrame,
    after: pd.DataFrame,
    *,
    ratio: Callable[[np.ndarray, np.ndarray, np.ndarray], Interval],
    draw: Callable[[np.ndarray], np.ndarray],
) -> pd.DataFrame:
    """Return before, after and change of each measure of each set, each with its interval.

    Perplexity is exp(sum of nats / sum of tokens) and its change after / before; accuracy's change
    is after - before. Both are of the same items: the interval of the change is a paired one.

    Args:
        before, after: what `measure` returned for the same sets.
        ratio: benchmark.statistics.bootstrap_ratio.
        draw: benchmark.statistics.draw_clusters with its seed.
    """
    rows = []
    for (name, metric), old in before.groupby(["set", "metric"], sort=False):
        new = after[(after["set"] == name) & (after["metric"] == metric)]
        was, now, size = (
            frame.to_numpy(float)
            for frame in (old["numerator"], new["numerator"], old["denominator"])
        )
        weights = draw(old["item"].to_numpy())  # texts of one record share their answer
        found = [ratio(values, size, weights) for values in (was, now, now - was)]
        shown = [tuple(np.exp(f)) for f in found] if metric == "perplexity" else found
        rows.append((name, metric, len(size), *(value for triple in shown for value in triple)))
    bounds = [f"{w}{b}" for w in ("before", "after", "change") for b in ("", "_low", "_high")]
    return pd.DataFrame(rows, columns=["set", "metric", "n", *bounds])
