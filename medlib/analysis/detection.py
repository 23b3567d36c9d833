"""Can a model's doubts be used: does any tell wrong answers from right ones, better than length?"""

from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import auroc, doubts, tables
from medlib.analysis.tables import BOUNDS, Row
from medlib.analysis.uncertainty import per_token
from medlib.benchmark import calibration, statistics
from medlib.benchmark.answers import folded
from medlib.benchmark.estimates import finished
from medlib.benchmark.measures import References, clusters_of

COVERAGES = (0.5, 0.8)  # shares of items answered, at which the error is told
SURE = 0.8  # geometric mean of a written answer's token probabilities: called high confidence
DRAWS = 500  # of the bootstrap of AURC and AUGRC
BETTER, WORSE = "better than both baselines", "worse than a baseline"
SAME, BASELINE, UNTESTED = "not distinguishable", "baseline", "not tested"


def findings(
    predictions: pd.DataFrame, references: References, likeness: pd.DataFrame | None = None, *,
    seed: int, alike: float = 0.8, miller_madow: bool = False,
) -> Row:  # fmt: skip
    """Return what uncertainty.json keeps: of each task, protocol and model, each measure's worth.

    Args:
        likeness: rows of records.LIKENESS, where answers were sampled.
        seed: of the bootstrap.
        alike, miller_madow: see doubts.table.
    """
    how = {"alike": alike, "miller_madow": miller_madow}
    groups = []
    for place, items, told in doubts.tables_of(predictions, references, likeness, **how):
        measures = judge(items, clusters_of(items["item_id"], references), seed=seed)
        groups.append(place | told | {"note": _note(items["wrong"], told), "measures": measures})
    return {
        "what": doubts.MEASURES, **how, "groups": groups,
        "hallucinated": {"sure_from": SURE, "groups": hallucinated(predictions, references)},
    }  # fmt: skip


def _note(wrong: pd.Series, told: Row) -> str:
    """Return why something could not be measured, or ""."""
    found = []
    for kind, count in (("wrong", int(wrong.sum())), ("right", int((~wrong).sum()))):
        if count < auroc.FEWEST:
            found.append(f"{kind} answers: {count}, too few for an AUROC")
    if told.get("samples", doubts.LEAST) < doubts.LEAST:
        found.append("one sample an item: nothing can differ")
    return "; ".join(found)


def judge(items: pd.DataFrame, clusters: np.ndarray, *, seed: int) -> list[Row]:
    """Return a row a measure: AUROC, its paired differences to both baselines, risk, AURC, AUGRC.

    `better` is said of a measure if both differences are above 0 by Holm's p-values over all of
    the table. Length counts in the direction that suits it on these items: a baseline may have it.

    Args:
        items: doubts.table's: wrong, and each measure.
    """
    if items.empty:
        return []
    wrong = items["wrong"].to_numpy(bool)
    values = {name: items[name].to_numpy(float) for name in doubts.MEASURES if name in items}
    longer = not auroc.auroc(wrong, values["length"]) < 0.5
    values["length"] = values["length"] if longer else -values["length"]
    weights = statistics.draw_clusters(clusters, seed=seed, draws=DRAWS)
    rows = []
    for name, doubt in values.items():
        direction = ("longer" if longer else "shorter") if name == "length" else "more"
        row = {"measure": name, "direction": direction, "wrong": int(wrong.sum())}
        row |= finished(auroc.estimate(wrong, doubt, clusters))
        rows.append(row | _selective(doubt, wrong, clusters, weights))
    _compare(rows, values, wrong, clusters)
    return rows


def _selective(
    doubt: np.ndarray, wrong: np.ndarray, clusters: np.ndarray, weights: np.ndarray
) -> Row:
    """Return the error at fixed coverages, AURC and AUGRC of answering the least doubted."""
    curve = calibration.risk_coverage(-doubt, ~wrong)
    found: Row = {}
    for share in COVERAGES:
        step = curve[curve["coverage"] >= share - 1e-12].iloc[0]  # equal ones come together
        kept = -doubt >= step["threshold"]
        told = {"coverage": round(float(step["coverage"]), 6), "n": int(kept.sum())}
        found[f"risk_at_{share:g}"] = told | tables.share_of(wrong[kept], clusters[kept])
    for name, measure in (("aurc", calibration.aurc), ("augrc", calibration.augrc)):
        values = statistics.bootstrap_measure(measure, [-doubt, ~wrong], weights)
        found[name] = finished(dict(zip(BOUNDS, values, strict=True)))
    return found


def _compare(
    rows: list[Row], values: dict[str, np.ndarray], wrong: np.ndarray, clusters: np.ndarray
) -> None:
    """Add each measure's paired difference to each baseline, and the verdict."""
    pairs: list[Row] = []
    for row in rows:
        name = row["measure"]
        row["verdict"] = BASELINE if name in doubts.BASELINES else UNTESTED
        if row["verdict"] == UNTESTED and row["value"] is not None:
            for baseline in doubts.BASELINES:
                found = auroc.difference(wrong, values[name], values[baseline], clusters)
                row[f"less_{baseline}"] = finished(found)
                pairs.append(row[f"less_{baseline}"])
    tables.add_holm(pairs)
    for pair in pairs:
        pair["p_value"] = float(f"{pair['p_value']:.4g}")
    for row in rows:
        gaps = [row[f"less_{name}"] for name in doubts.BASELINES if f"less_{name}" in row]
        if gaps:
            sure = [gap["value"] for gap in gaps if gap["p_holm"] <= 1 - statistics.LEVEL]
            better = len(sure) == len(gaps) and min(sure) > 0
            row["verdict"] = BETTER if better else WORSE if min(sure, default=0) < 0 else SAME


def hallucinated(predictions: pd.DataFrame, references: References) -> list[Row]:
    """Return how many written answers state another condition's fact, and how many of them surely.

    Such an answer reads as true; if its tokens were likely and all samples agree, no doubt of the
    model's own gives it away. Shares are of the answers given surely, with interval.
    """
    facts: dict[str, set[str]] = {}
    for record in references.values():
        facts.setdefault(folded(record["answer"]), set()).add(record["topic"])
    text = predictions[
        (predictions["protocol"] == "free_text") & predictions["answer_logprob"].notna()
    ]
    rows = []
    for place, part in tables.by(text, ["task", "model"]):
        plain = part[part["variant"] == "plain"]
        said = plain["raw_text"].map(folded)
        topics = [references[item]["topic"] for item in plain["item_id"]]
        pairs = zip(said, topics, strict=True)
        others = np.array([bool(s) and topic not in facts.get(s, {topic}) for s, topic in pairs])
        sure = (np.exp(per_token(plain)) >= SURE) & (said != "").to_numpy()
        row = place | {"read": int((said != "").sum()), "another_condition": int(others.sum())}
        row |= {"sure": int(sure.sum()), "sure_another_condition": int((others & sure).sum())}
        row |= _agreed(part, dict(zip(plain["item_id"], said, strict=True)), others & sure, plain)
        share: Row = dict.fromkeys(BOUNDS)
        if sure.any():
            clusters = clusters_of(plain["item_id"][sure], references)
            share = tables.share_of(others[sure], clusters)
        rows.append(row | share)
    return rows


def _agreed(
    part: pd.DataFrame, said: dict[str, str], asked: np.ndarray, plain: pd.DataFrame
) -> Row:
    """Return in how many of some items every sample says what the answer says, if any was drawn."""
    samples = part[part["variant"].str.startswith(doubts.SAMPLE)]
    if samples.empty:
        return {}
    same = samples["raw_text"].map(folded) == samples["item_id"].map(said)
    agree = same.groupby(samples["item_id"]).all()
    items = [item for item in plain["item_id"][asked] if item in agree.index]
    return {"sure_another_condition_sampled": len(items),
            "sure_another_condition_agreed": int(agree[items].sum())}  # fmt: skip


def as_table(found: Row) -> pd.DataFrame:
    """Return a row a task, protocol, model and measure of uncertainty.json, for one table."""
    rows = []
    for group in found["groups"]:
        place = {name: group[name] for name in ("task", "protocol", "model")}
        for row in group["measures"]:
            values = {k: v["value"] if isinstance(v, dict) else v for k, v in row.items()}
            rows.append(place | values)
    first = ["task", "protocol", "model", "measure", "value", "ci_low", "ci_high", "n", "wrong"]
    return pd.DataFrame(rows, columns=None if rows else [*first, "verdict"])


def curves(
    predictions: pd.DataFrame, references: References, likeness: pd.DataFrame | None = None, *,
    task: str, protocol: str, **how: Any,
) -> pd.DataFrame:  # fmt: skip
    """Return calibration.risk_coverage's rows of each measure and model, for one protocol.

    Args:
        how: alike and miller_madow of doubts.table.
    """
    other = (predictions["variant"] == "plain") & (predictions["protocol"] != protocol)
    mine = predictions[(predictions["task"] == task) & ~other]
    parts = []
    for place, items, _ in doubts.tables_of(mine, references, likeness, **how):
        for name in (name for name in doubts.MEASURES if name in items and len(items)):
            doubt = items[name].to_numpy(float)
            curve = calibration.risk_coverage(-doubt, ~items["wrong"].to_numpy(bool))
            parts.append(curve.assign(measure=name, model=place["model"]))
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
