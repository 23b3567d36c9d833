"""From stored predictions to scores: every number that is printed is computed here.

`medlib verify` calls `compute` again and compares; nothing here looks at a model.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics, text_metrics
from medlib.benchmark.answers import read_choice
from medlib.files import InputError, sha256_text
from medlib.records import SCORE_KEYS

DECIMALS = 6
BASE, TUNED = "base", "tuned"
HEADLINE = {"option_text": "accuracy", "letter": "accuracy", "free_text": "perplexity"}


@dataclass(frozen=True)
class Measured:
    """One metric of one model over the items of a slice: numerators and denominators by item."""

    numerator: np.ndarray
    denominator: np.ndarray
    unread: int = 0
    perplexity: bool = False
    is_share: bool = False  # right or wrong: Wilson interval and McNemar's test

    def shown(self, value: float) -> float:
        """Return the printed value: a perplexity is the exponent of nats per token."""
        return float(np.exp(value)) if self.perplexity else value


def choices(frame: pd.DataFrame, references: dict[str, dict[str, Any]]) -> np.ndarray:
    """Return the chosen option of each prediction row, -1 where an answer cannot be read.

    option_text divides by characters, so that long options are not at a disadvantage; letter takes
    the sum, as lm-evaluation-harness does. The first of equal options wins.
    """
    chosen = []
    for row in frame.itertuples():
        if row.protocol == "generate":
            read = read_choice(row.raw_text, references[row.item_id]["options"])
            chosen.append(-1 if read is None else read)
            continue
        values = np.array(row.option_logprobs, dtype=float)
        if row.protocol == "option_text":
            values = values / np.array(row.option_chars)
        chosen.append(int(np.argmax(values)))
    return np.array(chosen, dtype=int)


def measure(frame: pd.DataFrame, references: dict[str, dict[str, Any]]) -> dict[str, Measured]:
    """Return the metrics of one model, task and protocol; rows are items."""
    ones = np.ones(len(frame))
    protocol = frame["protocol"].iloc[0]
    found: dict[str, Measured] = {}
    if protocol != "free_text":
        chosen = choices(frame, references)
        right = chosen == frame["gold"].to_numpy()
        unread = int(np.sum(chosen < 0))
        found["accuracy"] = Measured(right.astype(float), ones, unread, is_share=True)
        if protocol == "option_text":
            raw = np.array([int(np.argmax(v)) for v in frame["option_logprobs"]])
            right = (raw == frame["gold"].to_numpy()).astype(float)
            found["accuracy_raw"] = Measured(right, ones, is_share=True)
    if frame["gold_nll"].notna().all() and protocol in ("option_text", "free_text"):
        nats, tokens = frame["gold_nll"].to_numpy(float), frame["n_gold_tokens"].to_numpy(float)
        found["perplexity"] = Measured(nats, tokens, perplexity=True)
    if protocol == "free_text" and frame["n_new_tokens"].sum():
        said = frame["raw_text"].tolist()
        expected = [references[item]["answer"] for item in frame["item_id"]]
        for name in ("rouge_l", "token_f1", "exact_match"):
            values = getattr(text_metrics, name)(said, expected)
            found[name] = Measured(values, ones, is_share=name == "exact_match")
        if frame["similarity"].notna().any():
            near = frame["similarity"].astype(float).fillna(0.0)  # nothing written is near nothing
            found["similarity"] = Measured(near.to_numpy(), ones)
    return found


def compute(
    predictions: pd.DataFrame,
    references: dict[str, dict[str, Any]],
    *,
    seed: int,
    touched: Iterable[str] = (),
) -> list[dict[str, Any]]:
    """Return the rows of scores.json: each estimate with n and interval, each difference paired.

    Args:
        references: {item id: record}, for reference texts, options and clusters (conditions).
        seed: of the bootstrap.
        touched: items that the leak audit found near a training item; scored apart from the rest.

    Raises:
        InputError: predictions of items that are not known, or models asked different items.
    """
    unknown = set(predictions["item_id"]) - set(references)
    if unknown:
        raise InputError(
            f"{len(unknown)} unknown items", "items of records.parquet", "run 01 again"
        )
    plain = predictions[predictions["variant"] == "plain"].sort_values(["model", "item_id"])
    rows: list[dict[str, Any]] = []
    for (task, protocol), group in plain.groupby(["task", "protocol"], sort=True):
        models = {str(name): part for name, part in group.groupby("model", sort=True)}
        sets = {tuple(part["item_id"]) for part in models.values()}
        if len(sets) > 1:
            raise InputError(f"different items for {task}", "the same items", "run 03 again")
        rows += _slice(models, references, "all", seed)
        if HEADLINE.get(str(protocol)) == "accuracy":
            for name, items in _slices(group, set(touched)).items():
                parts = {n: p[p["item_id"].isin(items)] for n, p in models.items()}
                rows += _slice(parts, references, name, seed)
    return rows


def _slices(group: pd.DataFrame, touched: set[str]) -> dict[str, set[str]]:
    """Return {slice: item ids}: each specialty; clean and touched items where there are any."""
    by = group.groupby("specialty", sort=True)["item_id"]
    found = {f"specialty={name}": set(items) for name, items in by}
    items = set(group["item_id"])
    parts = {"clean": items - touched, "touched": items & touched}
    return found | (parts if all(parts.values()) else {})


def cluster_of(record: dict[str, Any]) -> str:
    """Return what items share, for clustered intervals: the condition, else the item alone."""
    return f"{record['specialty']}/{record['topic']}" if record["topic"] else record["id"]


def _slice(
    models: dict[str, pd.DataFrame], references: dict[str, dict[str, Any]], name: str, seed: int
) -> list[dict[str, Any]]:
    measured = {model: measure(part, references) for model, part in models.items()}
    first = next(iter(models.values()))
    clusters = np.array([cluster_of(references[item]) for item in first["item_id"]])
    weights = statistics.draw_clusters(clusters, seed=seed)
    rows = []
    for model, part in models.items():
        metrics = measured[model]
        if name != "all":
            metrics = {k: v for k, v in metrics.items() if k == "accuracy"}
        for metric, values in metrics.items():
            rows.append(_row(part, name, metric, seed) | _estimate(values, weights))
            if model != BASE and BASE in models:
                base = measured[BASE][metric]
                rows.append(
                    _row(part, name, metric, seed)
                    | {"compared_to": BASE, "unread": values.unread}
                    | _difference(values, base, weights)
                )
        if name == "all" and "rouge_l" in metrics:
            rows.append(_row(part, name, "bleu", seed) | _bleu(part, references, weights))
    return rows


def _row(part: pd.DataFrame, name: str, metric: str, seed: int) -> dict[str, Any]:
    first = part.iloc[0]
    hashes = "".join(part["prompt_sha256"])
    values = {
        "model": first["model"],
        "task": first["task"],
        "slice": name,
        "protocol": first["protocol"],
        "metric": metric,
        "value": None,
        "ci_low": None,
        "ci_high": None,
        "n": len(part),
        "unread": 0,
        "compared_to": None,
        "p_value": None,
        "prompt_sha256": sha256_text(hashes),
        "dtype": first["dtype"],
        "shots": int(first["shots"]),
        "seed": seed,
    }
    assert list(values) == SCORE_KEYS
    return values


def _rounded(value: float, low: float, high: float) -> dict[str, Any]:
    names = ("value", "ci_low", "ci_high")
    return {n: round(float(v), DECIMALS) for n, v in zip(names, (value, low, high), strict=True)}


def _estimate(values: Measured, weights: np.ndarray) -> dict[str, Any]:
    if values.is_share:
        right, n = int(values.numerator.sum()), len(values.numerator)
        return _rounded(right / n, *statistics.wilson(right, n)) | {"unread": values.unread}
    ratio = statistics.bootstrap_ratio(values.numerator, values.denominator, weights)
    return _rounded(*(values.shown(v) for v in ratio))


def _difference(values: Measured, base: Measured, weights: np.ndarray) -> dict[str, Any]:
    if values.perplexity:
        drawn = [
            np.exp((weights @ m.numerator) / (weights @ m.denominator)) for m in (values, base)
        ]
        exact = [np.exp(m.numerator.sum() / m.denominator.sum()) for m in (values, base)]
        low, high = np.quantile(drawn[0] - drawn[1], [0.025, 0.975])
        return _rounded(exact[0] - exact[1], low, high)
    result = _rounded(*statistics.bootstrap_difference(values.numerator, base.numerator, weights))
    if values.is_share:
        p = statistics.mcnemar(values.numerator.astype(bool), base.numerator.astype(bool))
        result["p_value"] = float(f"{p:.4g}")
    return result


def _bleu(
    part: pd.DataFrame, references: dict[str, dict[str, Any]], weights: np.ndarray
) -> dict[str, Any]:
    """Return corpus BLEU with its bootstrap interval; every draw is a whole corpus score."""
    expected = [references[item]["answer"] for item in part["item_id"]]
    counts = text_metrics.bleu_counts(part["raw_text"].tolist(), expected)
    drawn = [text_metrics.bleu(total) for total in weights @ counts]
    low, high = np.quantile(drawn, [0.025, 0.975])
    return _rounded(text_metrics.bleu(counts.sum(axis=0)), low, high)


def tables(scores: list[dict[str, Any]]) -> dict[str, pd.DataFrame]:
    """Return the CSV tables of a run, by file name, from its scores."""
    frame = pd.DataFrame(scores, columns=SCORE_KEYS)
    single, pairs = frame[frame["compared_to"].isna()], frame[frame["compared_to"].notna()]
    whole = single[single["slice"] == "all"]
    columns = ["task", "protocol", "metric", "value", "ci_low", "ci_high", "n", "unread"]
    return {
        "base_model_results.csv": whole[whole["model"] == BASE][columns],
        "finetuned_model_results.csv": whole[whole["model"] != BASE][["model", *columns]],
        "model_comparison.csv": pairs[pairs["slice"] == "all"][
            ["model", "compared_to", *columns[:-1], "p_value"]
        ],
        "specialty_performance.csv": specialty_table(frame),
    }


def specialty_table(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a row a task and specialty: accuracies, intervals, tuned's difference, Holm's p."""
    by = frame[frame["slice"].str.startswith("specialty=")].copy()
    by["specialty"] = by["slice"].str.removeprefix("specialty=")
    keys = ["task", "protocol", "specialty"]
    table = by[keys].drop_duplicates().set_index(keys)
    for model, part in by[by["compared_to"].isna()].groupby("model"):
        part = part.set_index(keys)
        for name in ("value", "ci_low", "ci_high"):
            table[f"{model}_{name}".replace("_value", "")] = part[name]
        table["n"] = part["n"]
    pairs = by[by["compared_to"].notna()]
    table[["difference", "p_value", "p_holm"]] = np.nan  # where nothing is right or wrong
    if len(pairs):
        rival = min(pairs["model"], key=lambda name: (name != TUNED, name))
        pairs = pairs[pairs["model"] == rival].set_index(keys)
        table["difference"] = pairs["value"]
        table["p_value"] = pairs["p_value"]
        table["p_holm"] = np.round(statistics.holm(pairs["p_value"].fillna(1.0).tolist()), 6)
    return table.reset_index()
