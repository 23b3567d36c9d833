"""From stored predictions to scores: every number that is printed is computed here.

`medlib verify` calls `compute` again and compares; nothing here looks at a model.
"""

from collections.abc import Iterable
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import corpus_metrics, groups, statistics, tasks, text_metrics, trust
from medlib.benchmark.estimates import difference, estimate, finished, rounded
from medlib.benchmark.measures import (
    LETTERS,
    OPTIONS,
    UNCONDITIONAL,
    References,
    choices,
    cluster_of,
    clusters_of,
    measure,
)
from medlib.files import InputError, sha256_text
from medlib.records import SCORE_KEYS

__all__ = ["BASE", "TUNED", "choices", "cluster_of", "compute", "tables"]
BASE, TUNED = "base", "tuned"
FEW_DRAWS = 200  # of what is counted anew in each


def compute(
    predictions: pd.DataFrame,
    references: References,
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
    predictions = predictions.sort_values(["model", "item_id"], kind="stable")
    plain = predictions[predictions["variant"] == "plain"]
    rows: list[dict[str, Any]] = []
    for (task, protocol), group in plain.groupby(["task", "protocol"], sort=True):
        models = {str(name): part for name, part in group.groupby("model", sort=True)}
        sets = {tuple(part["item_id"]) for part in models.values()}
        if len(sets) > 1:
            raise InputError(f"different items for {task}", "the same items", "run 03 again")
        others = predictions[(predictions["task"] == task) & (predictions["protocol"] == protocol)]
        rows += _slice(models, references, "all", seed, others)
        if protocol == main_protocol(str(task), plain):
            for name, items in _slices(group, set(touched)).items():
                parts = {n: p[p["item_id"].isin(items)] for n, p in models.items()}
                rows += _slice(parts, references, name, seed)
        if protocol in OPTIONS:
            for part in models.values():
                clusters = clusters_of(part["item_id"], references)
                found = [*trust.calibrated(part, clusters, seed=seed), *trust.numeric(part, others)]
                rows += [_row(part, "", "", seed) | finished(values) for values in found]
    return rows + _group_rows(plain, references, seed)


def main_protocol(task: str, plain: pd.DataFrame) -> str:
    """Return the protocol whose accuracy is looked at by specialty: the first of the task's own.

    Of a task that is not known here, option_text before letters before what was written.
    """
    asked = set(plain.loc[plain["task"] == task, "protocol"])
    own = tasks.TASKS[task].protocols if task in tasks.TASKS else ()
    return next((p for p in (*own, *OPTIONS, "generate") if p in asked and p != "free_text"), "")


def _slices(group: pd.DataFrame, touched: set[str]) -> dict[str, set[str]]:
    """Return {slice: item ids}: each specialty; clean and touched items where there are any."""
    by = group.groupby("specialty", sort=True)["item_id"]
    found = {f"specialty={name}": set(items) for name, items in by}
    items = set(group["item_id"])
    parts = {"clean": items - touched, "touched": items & touched}
    return found | (parts if all(parts.values()) else {})


def _slice(
    models: dict[str, pd.DataFrame],
    references: References,
    name: str,
    seed: int,
    others: pd.DataFrame | None = None,
) -> list[dict[str, Any]]:
    measured = {}
    for model, part in models.items():
        alone = None
        if others is not None:
            alone = others[(others["variant"] == UNCONDITIONAL) & (others["model"] == model)]
        measured[model] = measure(part, references, alone)
        if name != "all":
            measured[model] = {k: v for k, v in measured[model].items() if k == "accuracy"}
    clusters = clusters_of(next(iter(models.values()))["item_id"], references)
    rows = []
    for model, part in models.items():
        for metric, values in measured[model].items():
            rows.append(_row(part, name, metric, seed) | estimate(values, clusters, seed))
            if model != BASE and metric in measured.get(BASE, {}):
                base = measured[BASE][metric]
                rows.append(
                    _row(part, name, metric, seed)
                    | {"compared_to": BASE, "unread": values.unread}
                    | difference(values, base, clusters, seed)
                )
    if name == "all" and all("rouge_l" in metrics for metrics in measured.values()):
        rows += _corpus_rows(models, references, clusters, seed)
    return rows


def _row(part: pd.DataFrame, name: str, metric: str, seed: int) -> dict[str, Any]:
    first = part.iloc[0]
    hashes = "".join(part["prompt_sha256"])
    golds = "".join(f"{i}:{g}\n" for i, g in zip(part["item_id"], part["gold"], strict=True))
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
        "split_sha256": sha256_text(golds),
        "template": tasks.template_of(first["task"], first["protocol"]),
        "dtype": first["dtype"],
        "softmax": "float32",  # loglikelihood: whatever the type of the weights
        "shots": int(first["shots"]),
        "seed": seed,
    }
    assert list(values) == SCORE_KEYS
    return values


def _corpus_rows(
    models: dict[str, pd.DataFrame], references: References, clusters: np.ndarray, seed: int
) -> list[dict[str, Any]]:
    """Return what is no mean over items, with bootstrap intervals; every draw is a whole corpus."""
    weights = statistics.draw_clusters(clusters, seed=seed)
    few = statistics.draw_clusters(clusters, seed=seed, draws=FEW_DRAWS)
    rows: list[dict[str, Any]] = []
    before: dict[str, tuple[float, np.ndarray]] = {}
    for model in sorted(models, key=lambda m: (m != BASE, m)):
        part = models[model]
        expected = [references[item]["answer"] for item in part["item_id"]]
        counts = text_metrics.bleu_counts(part["raw_text"].tolist(), expected)
        for order in (1, 2, 3, 4):
            name = f"bleu_{order}" if order < 4 else "bleu"
            value = text_metrics.bleu(counts.sum(axis=0), order)
            drawn = np.array([text_metrics.bleu(total, order) for total in weights @ counts])
            bounds = np.quantile(drawn, [0.025, 0.975])
            rows.append(_row(part, "all", name, seed) | rounded(value, *bounds))
            if model == BASE:
                before[name] = value, drawn
            elif name in before:
                gap = np.quantile(drawn - before[name][1], [0.025, 0.975])
                rows.append(
                    _row(part, "all", name, seed)
                    | {"compared_to": BASE}
                    | rounded(value - before[name][0], *gap)
                )
        said = part["raw_text"].to_numpy()
        for order in (1, 2):
            measure = partial(corpus_metrics.distinct_n, order=order)
            found = statistics.bootstrap_measure(measure, [said], few)
            rows.append(_row(part, "all", f"distinct_{order}", seed) | rounded(*found))
    if len(set(clusters)) < 2:  # all draws are the same: of one item there is no interval
        rows = [row | {"ci_low": None, "ci_high": None} for row in rows]
    return rows


def _group_rows(plain: pd.DataFrame, references: References, seed: int) -> list[dict[str, Any]]:
    """Return the named means over tasks (benchmark.groups), for protocols that asked them all."""
    rows = []
    for protocol in LETTERS:
        asked = groups.members(plain[plain["protocol"] == protocol])
        for name, part, values in groups.means(asked, BASE, references):
            chat = ", chat template" * (protocol == "letter_chat")
            told = {"task": name, "template": f"lm-eval, each task's{chat}"}
            rows.append(_row(part, "all", "accuracy", seed) | told | finished(values))
    return rows


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
    """Return a row a task and specialty: accuracies, intervals, tuned's difference, Holm's, BH's p.

    Holm: no false finding among the specialties in 95 %; BH: of what is found at most 5 % is false.
    """
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
    table[["difference", "p_value", "p_holm", "p_bh"]] = np.nan  # where nothing is right or wrong
    if len(pairs):
        rival = min(pairs["model"], key=lambda name: (name != TUNED, name))
        pairs = pairs[pairs["model"] == rival].set_index(keys)
        tested = pairs["p_value"].fillna(1.0).tolist()
        adjusted = pairs.assign(
            difference=pairs["value"],
            p_holm=np.round(statistics.holm(tested), 6),
            p_bh=np.round(statistics.benjamini_hochberg(tested), 6),
        )
        for name in ("difference", "p_value", "p_holm", "p_bh"):
            table[name] = adjusted[name]  # by task and specialty: others may lack a rival
    return table.reset_index()
