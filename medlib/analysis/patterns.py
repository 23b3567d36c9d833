"""Which items are hard, what is mistaken for what, and what right answers go with."""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.estimates import estimate
from medlib.benchmark.measures import LETTERS, Measured, choices, clusters_of
from medlib.corpus.cleaning import key
from medlib.files import sha256_text

MOST = 10  # hardest items, commonest confusions
FEWEST = 30  # items below which no slope is fitted
ROWS = 256  # items compared with all training records at a time
DECIMALS = 6
UNITS = {  # what right answers may go with: the step that a slope is given for
    "words of the reference": 10.0,
    "words of the question": 10.0,
    "likeness to the nearest training item": 0.1,
    "touched by training": 1.0,
}
References = dict[str, dict[str, Any]]


def share(values: Any, clusters: np.ndarray) -> dict[str, Any]:
    """Return count, n, share and its Wilson interval, by condition where items share one."""
    numbers = np.asarray(values, dtype=float)
    if not len(numbers):
        return {"count": 0, "n": 0, "share": None, "ci_low": 0.0, "ci_high": 1.0}
    found = estimate(Measured(numbers, np.ones(len(numbers)), is_share=True), clusters, 0)
    return {"count": int(numbers.sum()), "n": len(numbers), "share": found["value"],
            "ci_low": found["ci_low"], "ci_high": found["ci_high"]}  # fmt: skip


def difficulty(judged: pd.DataFrame, references: References) -> list[dict[str, Any]]:
    """Return, for each task, how many items which share of models and protocols gets right.

    `right_by` counts items by the number of right answers; the hardest ids are those of the
    fewest right ones, equal ones by the smallest hash. Who was asked less than half of the items
    (a probe's few) does not count, or all but those few items would be lost.
    """
    found = []
    for task, part in judged.groupby("task", sort=True):
        asked_of = part.groupby(["model", "protocol"])["item_id"].transform("size")
        part = part[asked_of * 2 >= part["item_id"].nunique()]
        right = (part["kind"] == "right").groupby(part["item_id"]).agg(["sum", "count"])
        raters = int(right["count"].max())
        asked = right[right["count"] == raters]  # by all
        counts = Counter(asked["sum"])
        clusters = clusters_of(asked.index, references)
        shares = {
            name: share(asked["sum"] == count, clusters)
            for name, count in (("by_none", 0), ("by_all", raters))
        }
        hardest = sorted(asked.index, key=lambda i: (asked.at[i, "sum"], sha256_text(i)))[:MOST]
        found.append(
            {"task": task, "raters": raters, "n": len(asked)}
            | {"right_by": {str(k): counts[k] for k in range(raters + 1)}}
            | shares
            | {"hardest": [{"item_id": i, "right": int(asked.at[i, "sum"])} for i in hardest]}
        )
    return found


def option_confusion(predictions: pd.DataFrame, references: References) -> list[dict[str, Any]]:
    """Return how often each option was chosen where each was right, by place; -1 is unread."""
    plain = predictions[predictions["variant"] == "plain"]
    lettered = plain[plain["protocol"].isin([*LETTERS, "generate"])]
    rows = []
    for names, part in lettered.groupby(["task", "protocol", "model"], sort=True):
        chosen = choices(part, references)
        pairs = Counter(zip(map(int, part["gold"]), map(int, chosen), strict=True))
        for (gold, choice), count in sorted(pairs.items()):
            place = dict(zip(("task", "protocol", "model"), names, strict=True))
            rows.append(place | {"gold": gold, "chosen": choice, "count": count})
    return rows


def topic_confusion(judged: pd.DataFrame, references: References) -> list[dict[str, Any]]:
    """Return which conditions' facts are given instead of those asked about, a row a group.

    `known` are the wrong answers that are the fact of another condition; `same_specialty` how many
    of those are of the specialty that was asked about; `pairs` the commonest, equal ones by name.
    """
    home: dict[str, set[str]] = {}
    for record in references.values():
        home.setdefault(record["topic"], set()).add(record["specialty"])
    rows = []
    for names, part in judged.groupby(["task", "protocol", "model"], sort=True):
        wrong = part[part["kind"] != "right"]
        mixed = wrong[wrong["given"] != ""]
        places = zip(mixed["specialty"], mixed["given"], strict=True)
        near = [specialty in home.get(given, ()) for specialty, given in places]
        pairs = Counter(zip(mixed["topic"], mixed["given"], strict=True))
        ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))[:MOST]
        rows.append(
            dict(zip(("task", "protocol", "model"), names, strict=True))
            | {"known": share(wrong["given"] != "", clusters_of(wrong["item_id"], references))}
            | {"same_specialty": share(near, clusters_of(mixed["item_id"], references))}
            | {"pairs": [{"asked": a, "given": g, "count": count} for (a, g), count in ranked]}
        )
    return rows


def features(
    items: list[str],
    references: References,
    training: list[dict[str, Any]],
    touched: dict[str, list[str]],
) -> pd.DataFrame:
    """Return what right answers may go with (UNITS), a row an item."""
    records = [references[item] for item in items]
    names = list(UNITS)
    return pd.DataFrame(
        {
            names[0]: [float(len(key(r["answer"]).split())) for r in records],
            names[1]: [float(len(key(_asked(r)).split())) for r in records],
            names[2]: nearest([_told(r) for r in records], [_told(r) for r in training]),
            names[3]: [float(item in touched) for item in items],
        },
        index=items,
    )


def _asked(record: dict[str, Any]) -> str:
    return f"{record['context']} {record['question']}"


def _told(record: dict[str, Any]) -> str:
    return f"{_asked(record)} {record['answer']}"


def nearest(texts: list[str], others: list[str]) -> np.ndarray:
    """Return each text's cosine to the nearest other one, over words by tf-idf; NaN without any."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    if not (texts and others):
        return np.full(len(texts), np.nan)
    weigh = TfidfVectorizer(sublinear_tf=True, token_pattern=r"(?u)\w+")
    there = weigh.fit_transform(others).T.tocsc()
    here = weigh.transform(texts)
    parts = [
        (here[at : at + ROWS] @ there).max(axis=1).toarray().ravel()
        for at in range(0, len(texts), ROWS)
    ]
    return np.round(np.concatenate(parts), DECIMALS)


def slopes(
    judged: pd.DataFrame,
    references: References,
    training: list[dict[str, Any]],
    touched: dict[str, list[str]],
) -> list[dict[str, Any]]:
    """Return how the share of right answers changes with each of UNITS, a row a group and unit.

    `p_holm` is adjusted over all rows. What does not vary, or has under FEWEST items, is left out.
    An observation: what else varies along is not taken out.
    """
    known = features(sorted(set(judged["item_id"])), references, training, touched)
    rows = []
    for names, part in judged.groupby(["task", "protocol", "model"], sort=True):
        clusters = clusters_of(part["item_id"], references)
        right = (part["kind"] == "right").to_numpy(float)
        for what, step in UNITS.items():
            values = known.loc[part["item_id"], what].to_numpy()
            if len(part) < FEWEST or not np.isfinite(values).all() or np.ptp(values) == 0:
                continue
            place = dict(zip(("task", "protocol", "model"), names, strict=True))
            found = slope(right, values / step, clusters)
            rows.append(place | {"with": what, "step": step, "n": len(part)} | found)
    for row, adjusted in zip(rows, statistics.holm([r["p_value"] for r in rows]), strict=True):
        row["p_holm"] = float(f"{adjusted:.4g}")
    return rows


def slope(right: np.ndarray, values: np.ndarray, clusters: np.ndarray) -> dict[str, Any]:
    """Return value, ci_low, ci_high, p_value of the change of a share for a step of 1.

    Source:
        least squares on 0 and 1 with CR1 cluster-robust errors (statsmodels), t with clusters - 1
        degrees. Right everywhere or nowhere: the slope is 0 and p 1, its interval not had.
    """
    from scipy.stats import t
    from statsmodels.regression.linear_model import OLS

    right, values, clusters = statistics.columns(right, values, clusters)
    names, member = np.unique(clusters, return_inverse=True)
    if np.ptp(right) == 0 or len(names) < 3:
        return {"value": 0.0, "ci_low": None, "ci_high": None, "p_value": 1.0}
    design = np.column_stack([np.ones(len(values)), values])
    fitted = OLS(right, design).fit(cov_type="cluster", cov_kwds={"groups": member})
    value, error, free = float(fitted.params[1]), float(fitted.bse[1]), len(names) - 1
    half = float(t.ppf((1 + statistics.LEVEL) / 2, free)) * error
    p = float(2 * t.sf(abs(value) / error, free)) if error > 0 else 1.0
    return {"value": round(value, DECIMALS), "ci_low": round(value - half, DECIMALS),
            "ci_high": round(value + half, DECIMALS), "p_value": float(f"{p:.4g}")}  # fmt: skip


def right_by_quarter(
    judged: pd.DataFrame,
    references: References,
    training: list[dict[str, Any]],
    what: str,
) -> pd.DataFrame:
    """Return each model's share of right answers in each quarter of items by one of UNITS.

    Columns: quarter, model, value, ci_low, ci_high, n; empty where it does not vary.
    """
    known = features(sorted(set(judged["item_id"])), references, training, {})[what]
    values = judged["item_id"].map(known)
    if not len(values) or values.isna().any() or values.nunique() < 2:
        return pd.DataFrame(columns=["quarter", "model", "value", "ci_low", "ci_high", "n"])
    cuts = pd.qcut(values, 4, duplicates="drop")
    names = [f"{max(c.left, values.min()):.2f} to {c.right:.2f}" for c in cuts.cat.categories]
    quarter = cuts.cat.rename_categories(names)
    frame = judged.assign(quarter=quarter, right=judged["kind"] == "right")
    groups = frame.groupby(["quarter", "model"], sort=True, observed=True)["right"]
    table = groups.agg(right="sum", n="count").reset_index()
    return statistics.add_wilson(table).astype({"quarter": str})
