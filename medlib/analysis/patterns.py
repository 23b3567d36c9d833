"""Which items are hard, what is mistaken for what, and what right answers go with."""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.analysis.tables import counted
from medlib.benchmark import statistics
from medlib.benchmark.measures import LETTERS, References, choices, clusters_of
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
        hardest = sorted(asked.index, key=lambda i: (asked.at[i, "sum"], sha256_text(i)))[:MOST]
        found.append(
            {"task": task, "raters": raters, "n": len(asked)}
            | {"right_by": {str(k): counts[k] for k in range(raters + 1)}}
            | {"by_none": counted(asked["sum"] == 0, clusters)}
            | {"by_all": counted(asked["sum"] == raters, clusters)}
            | {"hardest": [{"item_id": i, "right": int(asked.at[i, "sum"])} for i in hardest]}
        )
    return found


def option_confusion(predictions: pd.DataFrame, references: References) -> list[dict[str, Any]]:
    """Return how often each option was chosen where each was right, by place; -1 is unread."""
    plain = predictions[predictions["variant"] == "plain"]
    lettered = plain[plain["protocol"].isin([*LETTERS, "generate"])]
    rows = []
    for place, part in tables.by(lettered):
        chosen = choices(part, references)
        pairs = Counter(zip(map(int, part["gold"]), map(int, chosen), strict=True))
        for (gold, choice), count in sorted(pairs.items()):
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
    for place, part in tables.by(judged):
        wrong = part[part["kind"] != "right"]
        mixed = wrong[wrong["given"] != ""]
        places = zip(mixed["specialty"], mixed["given"], strict=True)
        near = [specialty in home.get(given, ()) for specialty, given in places]
        pairs = Counter(zip(mixed["topic"], mixed["given"], strict=True))
        ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))[:MOST]
        rows.append(
            place
            | {"known": counted(wrong["given"] != "", clusters_of(wrong["item_id"], references))}
            | {"same_specialty": counted(near, clusters_of(mixed["item_id"], references))}
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
    for place, part in tables.by(judged):
        clusters = clusters_of(part["item_id"], references)
        right = (part["kind"] == "right").to_numpy(float)
        for what, step in UNITS.items():
            values = known.loc[part["item_id"], what].to_numpy()
            if len(part) < FEWEST or not np.isfinite(values).all() or np.ptp(values) == 0:
                continue
            found = slope(right, values / step, clusters)
            rows.append(place | {"with": what, "step": step, "n": len(part)} | found)
    tables.add_holm(rows)
    return rows


def slope(right: np.ndarray, values: np.ndarray, clusters: np.ndarray) -> dict[str, Any]:
    """Return value, ci_low, ci_high, p_value of the change of a share for a step of 1.

    Source:
        least squares on 0 and 1 with CR1 cluster-robust errors (statsmodels), t with clusters - 1
        degrees. Right everywhere or nowhere: the slope is 0 and p 1, its interval not had.
    """
    from statsmodels.regression.linear_model import OLS

    right, values, clusters = statistics.columns(right, values, clusters)
    names, member = np.unique(clusters, return_inverse=True)
    if np.ptp(right) == 0 or len(names) < 3:
        return {"value": 0.0, "ci_low": None, "ci_high": None, "p_value": 1.0}
    design = np.column_stack([np.ones(len(values)), values])
    fitted = OLS(right, design).fit(cov_type="cluster", cov_kwds={"groups": member}, use_t=True)
    numbers = fitted.params[1], *fitted.conf_int(1 - statistics.LEVEL)[1]
    told = dict(zip(tables.BOUNDS, (round(float(v), DECIMALS) for v in numbers), strict=True))
    p = float(fitted.pvalues[1]) if fitted.bse[1] > 0 else 1.0
    return told | {"p_value": float(f"{p:.4g}")}


def share_right(frame: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return each model's share of right answers within each value of a column, with interval."""
    right = (frame["kind"] == "right").groupby([frame[by], frame["model"]], observed=True)
    table = statistics.add_wilson(right.agg(right="sum", n="count").reset_index())
    return table[[by, "model", *tables.BOUNDS, "n"]]
