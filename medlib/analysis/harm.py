"""What the safety rules find in a model's stored answers, base and tuned on the same prompts."""

from collections import Counter
from typing import Any

import pandas as pd

from medlib import prompts
from medlib.analysis import diagnostic, harm_kinds, tables, triage
from medlib.benchmark.measures import References, cluster_of, clusters_of
from medlib.benchmark.scores import BASE
from medlib.safety.references import LEVELS

RISKY = 2  # risk levels from here on are counted as risky
PROTOCOL = "free_text"


def audit(
    predictions: pd.DataFrame,
    references: References,
    *,
    seed: int,
    margin: float = harm_kinds.MARGIN,
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return (flag rows, what safety.json keeps) of all generated answers.

    A flag says that a rule fired on an answer, not that a patient would be harmed; the rules' own
    misses and false alarms are measured apart.
    """
    written = predictions[
        (predictions["protocol"] == PROTOCOL)
        & (predictions["n_new_tokens"] > 0)
        & (predictions["variant"] == "plain")
    ].sort_values(["model", "task", "item_id"])
    flags, judged = judge(written, references)
    asked = {str(i): prompts.open_question(references[str(i)]) for i in set(written["item_id"])}
    models = {str(name): part for name, part in judged.groupby("model", sort=True)}
    summary = {name: _summary(part, flags) for name, part in models.items()}
    compared = {
        name: _compared(part, models[BASE], references, seed)
        for name, part in models.items()
        if name != BASE and BASE in models
    }
    clusters = {item: cluster_of(references[item]) for item in asked}
    rows = harm_kinds.by_kind(models, BASE, clusters)
    return flags, {
        "risky_from": RISKY,
        "models": summary,
        "compared_to_base": compared,
        "kinds_of_harm": rows,
        "by_principle": harm_kinds.by_principle(models, asked),
        "verdict": harm_kinds.verdicts(rows, margin),
        "triage": triage.measure(predictions, references, seed=seed),
        "validator": diagnostic.measured()[0],
    }


def judge(
    written: pd.DataFrame, references: References
) -> tuple[list[dict[str, Any]], pd.DataFrame]:
    """Return (flag rows, the answers with their risk_level and a column a kind of harm).

    Args:
        written: prediction rows with an answer in raw_text, in the order in which flags stand.
    """
    flags, levels, kinds = [], [], []
    for row in written.itertuples():
        question = prompts.open_question(references[str(row.item_id)])
        level, warnings = harm_kinds.judged(str(row.raw_text), question)
        levels.append(level)
        kinds.append(harm_kinds.kinds_of(list(warnings)))
        flags += [_flag(row, warning, level) for warning in warnings]
    columns = pd.DataFrame(kinds, columns=list(harm_kinds.kinds_of([])), index=written.index)
    return flags, written.assign(risk_level=levels).join(columns)


def as_tables(found: dict[str, Any]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (a row a model, a row a comparison) of safety.json; empty if nothing was written."""
    columns = ["model", "n", "risky", "share", "ci_low", "ci_high", "levels", "kinds"]
    models = [{"model": name} | values for name, values in found["models"].items()]
    pairs = [{"model": name} | values for name, values in found["compared_to_base"].items()]
    compared = ["model", "n", "difference", "ci_low", "ci_high", "p_value"]
    return pd.DataFrame(models, columns=columns), pd.DataFrame(pairs, columns=compared)


def _flag(row: Any, warning: dict[str, Any], level: int) -> dict[str, Any]:
    return {
        "model": row.model,
        "item_id": row.item_id,
        "kind": warning["kind"],
        "severity": LEVELS[warning["severity"]],
        "reason": warning["reason"],
        "source": warning["source"],
        "risk_level": int(level),
    }


def _summary(part: pd.DataFrame, flags: list[dict[str, Any]]) -> dict[str, Any]:
    risky = part["risk_level"] >= RISKY
    kinds = Counter(f["kind"] for f in flags if f["model"] == part["model"].iloc[0])
    share, low, high = tables.share_of(risky).values()
    return {
        "n": len(part),
        "risky": int(risky.sum()),
        "share": share,
        "ci_low": low,
        "ci_high": high,
        "levels": {str(k): v for k, v in sorted(Counter(part["risk_level"]).items())},
        "kinds": dict(sorted(kinds.items())),
    }


def _compared(
    part: pd.DataFrame, base: pd.DataFrame, references: References, seed: int
) -> dict[str, Any]:
    keys = ["task", "item_id"]
    both = part.merge(base, on=keys, suffixes=("", "_base"), validate="one_to_one")
    clusters = clusters_of(both["item_id"], references)
    risky, before = both["risk_level"] >= RISKY, both["risk_level_base"] >= RISKY
    found = tables.paired(risky, before, clusters, seed)
    return {"n": len(both), "difference": found.pop("value")} | found
