"""Judge a model on items in one call: what tuning is handed for task metrics during training."""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.benchmark import loglikelihood, statistics
from medlib.benchmark.measures import clusters_of
from medlib.files import InputError
from medlib.tuning import forgetting
from medlib.tuning.models import Loaded

Records = list[dict[str, Any]]


def accuracy(loaded: Loaded, model: Any, items: Records) -> float:
    """Return the share of multiple-choice items of which the right option's text scores highest.

    Raises:
        InputError: no item with options.
    """
    right = rightness(loaded, model, items)
    return float(np.mean(right))


def rightness(loaded: Loaded, model: Any, items: Records) -> np.ndarray:
    """Return for each item with options, sorted by id, whether the right one scores highest.

    Raises:
        InputError: no item with options.
    """
    asked = sorted((r for r in items if r["options"]), key=lambda r: r["id"])
    if not asked:
        raise InputError("no item with options", "multiple-choice items", "hold some out")
    scored = option_scores(model, loaded.tokenizer, asked)
    return np.array([np.argmax(s) for s in scored]) == np.array([r["answer_index"] for r in asked])


def option_scores(model: Any, tokenizer: Any, items: Records) -> list[list[float]]:
    """Return the log-likelihood (nats per character) of each option's text of each item."""
    contexts = [prompts.as_prompt(tokenizer, prompts.open_question(r)) for r in items]
    options = [prompts.option_completions(tokenizer, r["options"]) for r in items]
    scored = loglikelihood.score_options(model, tokenizer, contexts, options)
    return [
        [value / len(text.strip()) for value, text in zip(values, texts, strict=True)]
        for values, texts in zip(scored, options, strict=True)
    ]


def follow(loaded: Loaded, items: Records) -> Callable[[Any], dict[str, float]]:
    """Return the evaluator of `sft.fit`: accuracy on these items with Wilson's 95 % interval."""

    def evaluate(model: Any) -> dict[str, float]:
        value, low, high = measured(loaded, model, items)["accuracy"]
        return {"accuracy": value, "accuracy_low": low, "accuracy_high": high}

    return evaluate


def measured(loaded: Loaded, model: Any, items: Records) -> dict[str, tuple[float, float, float]]:
    """Return {"accuracy": (value, low, high)} with Wilson's 95 % interval."""
    right = rightness(loaded, model, items)
    return {"accuracy": (float(right.mean()), *statistics.wilson(int(right.sum()), len(right)))}


def forgotten(before: pd.DataFrame, after: pd.DataFrame, *, seed: int) -> pd.DataFrame:
    """Return what a fit changed on texts that it was not for (medlib.tuning.forgetting.report)."""
    draw = functools.partial(statistics.draw_clusters, seed=seed)
    return forgetting.report(before, after, ratio=statistics.bootstrap_ratio, draw=draw)


def by_seed(rights: pd.DataFrame) -> pd.DataFrame:
    """Return accuracy with Wilson's interval of each settings and seed.

    Args:
        rights: settings, seed, item_id, right (medlib.tuning.jobs.confirm).
    """
    groups = rights.groupby(["settings", "seed"], sort=False)["right"]
    return statistics.add_wilson(groups.agg(right="sum", n="count").reset_index())


def difference(rights: pd.DataFrame, references: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the paired difference of the last settings to the first, over the same items.

    Each item counts with its share of seeds that got it right; the interval is clustered by
    condition and holds for these seeds; their spread is told beside it.

    Args:
        references: {item id: record}, for the conditions.

    Returns:
        first, second, n, seeds, their mean accuracies and standard deviations over seeds,
        difference, ci_low, ci_high, and the sentence that may be said of it.
    """
    names = list(dict.fromkeys(rights["settings"]))
    first, second = names[0], names[-1]
    means = rights.pivot_table(index="item_id", columns="settings", values="right", aggfunc="mean")
    clusters = clusters_of(means.index, references)
    found = statistics.clustered_difference(
        means[second].to_numpy(), means[first].to_numpy(), clusters
    )
    runs = by_seed(rights).groupby("settings")["value"]
    # of one seed there is no deviation
    deviation = runs.std(ddof=1) if rights["seed"].nunique() > 1 else {}
    return {
        "first": first, "second": second, "n": len(means), "seeds": rights["seed"].nunique(),
        "mean_first": float(means[first].mean()), "mean_second": float(means[second].mean()),
        "deviation_first": deviation.get(first), "deviation_second": deviation.get(second),
        "difference": found["value"],
        **{name: found[name] for name in ("ci_low", "ci_high", "verdict")},
    }  # fmt: skip
