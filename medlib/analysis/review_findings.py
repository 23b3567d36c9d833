"""What human raters found of each model, and whether automatic metrics agree with them."""

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import errors, tables
from medlib.analysis.agreement import agreement, interval, rater_effects, rounded
from medlib.analysis.review import PLACE, scales
from medlib.analysis.review_import import unrated
from medlib.benchmark import statistics, text_metrics
from medlib.benchmark.measures import References, clusters_of

NOT_YET = "No human has rated these answers yet: there is no agreement to show."
# [S]: seen in the source itself. The bar of a metric is what clinicians reach among themselves.
PUBLISHED = [
    {"who": who, "statistic": "ICC", "value": value, "source": "MedHELM, arXiv 2505.23802 [S]"}
    for who, value in (("clinician and clinician", 0.43), ("clinician and jury of models", 0.47),
                       ("clinician and BERTScore", 0.44), ("clinician and ROUGE-L", 0.36))
]  # fmt: skip
AUTOMATIC = ("similarity", "bertscore_minilm", "token_f1", "kind_right")


def findings(
    ratings: pd.DataFrame,
    key: dict[str, Any],
    predictions: pd.DataFrame,
    references: References,
    *,
    task: str,
    protocol: str = "free_text",
    seed: int,
) -> dict[str, Any]:
    """Return what findings.json keeps: all recomputable from ratings, key and predictions.

    Args:
        ratings: rows of records.RATINGS; none where nobody has rated.
        key: as review.sheets made it.
    """
    given = [row["item"] for sheet in key["sheets"].values() for row in sheet["rows"]]
    found = {
        "models": key["models"], "audience": key["audience"], "raters": len(key["sheets"]),
        "items": len(set(given)), "answers_given_out": len(given), "ratings": len(ratings),
        "told": "" if len(ratings) else NOT_YET, **unrated(ratings, key),
    }  # fmt: skip
    if ratings.empty:
        return found
    models = key["models"]
    rated = ratings.sort_values(["rater", "item_id", "model", "axis"]).reset_index(drop=True)
    wanted = rated[rated["axis"] != PLACE]
    wanted = wanted.assign(wanted=(wanted["value"] == 0).astype(float))
    machine = automatic(predictions, references, task=task, protocol=protocol)
    return found | {
        "agreement": agreement(rated, scales(key["audience"], models), seed=seed),
        "rater_effects": rater_effects(wanted),
        "shares": shares(wanted, models, references),
        "preference": preference(rated[rated["axis"] == PLACE], models, references),
        "metrics": metrics(wanted, machine, seed=seed),
        "published": PUBLISHED,
    }


def shares(wanted: pd.DataFrame, models: list[str], references: References) -> list[dict[str, Any]]:
    """Return a row an axis and model: the share of its ratings that are the best choice.

    A row with `compared_to` is the paired difference to the first model, of ratings of the same
    item by the same rater; p-values are Holm-adjusted over axes and models.
    """
    rows: list[dict[str, Any]] = []
    for axis, part in wanted.groupby("axis", sort=True):
        table = part.pivot(index=["rater", "item_id"], columns="model", values="wanted")
        table = table.reindex(columns=models)
        for model in models:
            alone = table[model].dropna()
            row = {"axis": axis, "model": model, "compared_to": None, "n": len(alone),
                   "items": alone.index.get_level_values("item_id").nunique()}  # fmt: skip
            if len(alone):
                clusters = _clusters(alone.index, references)
                rows.append(row | tables.share_of(alone, clusters))
            both = table[[models[0], model]].dropna()
            if model != models[0] and len(both):
                row |= {"compared_to": models[0], "n": len(both),
                        "items": both.index.get_level_values("item_id").nunique()}  # fmt: skip
                clusters = _clusters(both.index, references)
                rows.append(row | tables.paired(both[model], both[models[0]], clusters))
    tables.add_holm(rows)
    names = ("axis", "model", "compared_to", "n", "items", "value", "ci_low", "ci_high", "p_holm")
    return [{name: row.get(name) for name in names} for row in rows]


def _clusters(index: pd.Index, references: References) -> np.ndarray:
    return clusters_of(index.get_level_values("item_id"), references)


def preference(
    places: pd.DataFrame, models: list[str], references: References
) -> list[dict[str, Any]]:
    """Return a row a pair of models: items in which the second is preferred, the first, neither.

    Several raters of an item are one vote. `value` is the share of wins less that of losses;
    `sign_p` is the exact sign test of wins and losses; `p_value` allows for shared conditions.
    """
    from scipy.stats import binomtest

    rows = []
    table = places.pivot(index=["rater", "item_id"], columns="model", values="value")
    for one, two in combinations(models, 2):
        both = table.reindex(columns=[one, two]).dropna()
        votes = np.sign(np.sign(both[one] - both[two]).groupby("item_id").mean())
        if votes.empty:
            continue
        won, lost = (votes > 0).astype(float), (votes < 0).astype(float)
        wins, losses = int(won.sum()), int(lost.sum())
        clusters = clusters_of(votes.index, references)
        low, high = statistics.wilson(wins, wins + losses)
        told = wins + losses
        sign = float(binomtest(wins, told).pvalue) if told else 1.0
        rows.append(
            {"model": two, "compared_to": one, "n": len(votes), "wins": wins, "losses": losses,
             "ties": len(votes) - told, "sign_p": float(f"{sign:.4g}")}
            | rounded(win_share=wins / told if told else np.nan, win_low=low, win_high=high)
            | tables.paired(won, lost, clusters)
        )  # fmt: skip
    return rows


def automatic(
    predictions: pd.DataFrame, references: References, *, task: str, protocol: str
) -> pd.DataFrame:
    """Return item_id, model and each automatic judgement of the answers that were given out."""
    is_asked = (predictions["variant"] == "plain") & (predictions["task"] == task)
    part = predictions[is_asked & (predictions["protocol"] == protocol)]
    kinds = errors.classify(part, references)[["item_id", "model", "kind"]]
    part = part.merge(kinds, on=["item_id", "model"], how="left", validate="one_to_one")
    expected = [references[str(item)]["answer"] for item in part["item_id"]]
    part = part.assign(
        token_f1=text_metrics.token_f1(part["raw_text"].tolist(), expected),
        kind_right=(part["kind"] == "right").astype(float),
    )
    return part[["item_id", "model", *AUTOMATIC]]


def metrics(wanted: pd.DataFrame, machine: pd.DataFrame, *, seed: int) -> list[dict[str, Any]]:
    """Return rank correlations with the humans' overall judgement, with interval over items.

    An answer's judgement is the share of its ratings that are the best choice. The last rows are
    two raters of the same answers: what a metric can be asked to reach.
    """
    from scipy.stats import kendalltau, spearmanr

    by = ["item_id", "model"]
    human = wanted.groupby(by, as_index=False)["wanted"].mean()
    pairs = {name: human.merge(machine[[*by, name]], on=by).dropna() for name in AUTOMATIC}
    pairs["another rater"] = _two_raters(wanted)
    rows = []
    for name, found in pairs.items():
        values = found.iloc[:, -2:].to_numpy(float)
        for measure, call in (("spearman", spearmanr), ("kendall", kendalltau)):
            row = {"against_humans": name, "measure": measure, "n": len(values)}
            rows.append(row | _correlation(call, values, found["item_id"].to_numpy(), seed))
    return rows


def _two_raters(wanted: pd.DataFrame) -> pd.DataFrame:
    """Return item_id, model and the judgements of two raters of each answer that had two."""
    each = wanted.groupby(["item_id", "model", "rater"], as_index=False)["wanted"].mean()
    each["turn"] = each.groupby(["item_id", "model"]).cumcount()
    two = each[each["turn"] < 2].pivot(index=["item_id", "model"], columns="turn", values="wanted")
    return two.reindex(columns=[0, 1]).dropna().reset_index()


def _correlation(call: Any, values: np.ndarray, items: np.ndarray, seed: int) -> dict[str, Any]:
    def measure(some: np.ndarray) -> float:
        if len(some) < 3 or (some == some[0]).all(axis=0).any():
            return np.nan
        return float(call(some[:, 0], some[:, 1]).statistic)

    value, low, high = measure(values), np.nan, np.nan
    if np.isfinite(value):
        low, high = interval(measure, values, items, seed=seed)
    return rounded(value=value, ci_low=low, ci_high=high)
