"""How unsure a model was of each answer, by each measure: a frame a model, task and protocol.

Every measure is a doubt: more of it should mean more wrong answers.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import semantic, tables
from medlib.analysis.uncertainty import confidence, per_token, rightness
from medlib.benchmark import statistics
from medlib.benchmark.answers import folded
from medlib.benchmark.measures import OPTIONS, References, choices
from medlib.benchmark.scores import main_protocol
from medlib.files import InputError

BASELINES = ("length", "perplexity")
SAMPLE = "sample-"
LEAST = 2  # samples of an item, below which nothing can differ
CLUSTERS = {
    "letters": "clusters by the option that was read",
    "strings": "clusters by normalised string",
    "similar": "clusters by sentence similarity (MiniLM, cosine)",
    "entailed": "semantic entropy: clusters by two-way entailment",
}
MEASURES = {
    "length": "baseline: tokens written, or characters of the chosen option",
    "perplexity": "baseline: exp(-mean log-probability) of the answer's tokens",
    "max_probability": "1 - probability of the likeliest option",
    "option_entropy": "entropy of the options' probabilities",
    "p_true": "1 - P(True), asked about its own answer",
    "selfcheck_mean": "SelfCheck unigram, mean over the answer's words",
    "selfcheck_max": "SelfCheck unigram, its rarest word",
} | {
    f"{kind}_{name}": f"{told}: {what}"
    for name, what in CLUSTERS.items()
    for kind, told in (
        ("disagreement", "share of samples that differ from the answer"),
        ("entropy", "discrete entropy"),
        ("weighted_entropy", "entropy weighted by likelihood"),
    )
}


def units(predictions: pd.DataFrame) -> Iterator[tuple[str, str, str]]:
    """Yield (task, protocol, model): options by the task's main protocol, and what was written."""
    plain = predictions[predictions["variant"] == "plain"]
    for task in sorted(set(plain["task"])):
        part = plain[plain["task"] == task]
        for protocol in dict.fromkeys([main_protocol(task, part), "generate", "free_text"]):
            rows = part[part["protocol"] == protocol]
            if protocol not in OPTIONS:
                rows = rows[rows["answer_logprob"].notna()]  # generation may be switched off
            yield from ((task, protocol, str(model)) for model in sorted(set(rows["model"])))


def tables_of(
    predictions: pd.DataFrame, references: References, likeness: pd.DataFrame | None = None,
    **how: Any,
) -> Iterator[tuple[dict[str, Any], pd.DataFrame, dict[str, Any]]]:  # fmt: skip
    """Yield ({task, protocol, model}, *table) of each of `units`; `how` as `table` takes it."""
    for task, protocol, model in units(predictions):
        place: dict[str, Any] = {"task": task, "protocol": protocol, "model": model}
        yield place, *table(predictions, references, likeness, **place, **how)


def table(
    predictions: pd.DataFrame, references: References, likeness: pd.DataFrame | None = None,
    *, task: str, protocol: str, model: str, alike: float = 0.8, miller_madow: bool = False,
) -> tuple[pd.DataFrame, dict[str, Any]]:  # fmt: skip
    """Return (item_id, specialty, wrong and each measure; what was left out, and clusters).

    All measures are of the same items: those whose answer could be read and that have every sample
    and P(True), where any item has; others are counted. A written answer is right if it is the
    reference but for case and punctuation.

    Args:
        likeness: rows of records.LIKENESS: how like each other the sampled answers are.
        alike: cosine from which two answers are one.
        miller_madow: of the discrete entropies.

    Raises:
        InputError: an item or a sample twice, numbers that are not finite.
    """
    mine = predictions[(predictions["task"] == task) & (predictions["model"] == model)]
    tables.check(mine, references)
    plain = _ordered(mine[(mine["variant"] == "plain") & (mine["protocol"] == protocol)])
    right, read = rightness(plain, references)
    is_text = protocol == "free_text"
    said = plain["raw_text"].map(folded) if is_text else choices(plain, references)
    found = plain[["item_id", "specialty"]].assign(wrong=~right, said=said)
    found = found.join(_told(plain, said))[read].set_index("item_id")
    counts = {"asked": len(plain), "unread": int((~read).sum())}
    found = _with_p_true(found, mine[mine["protocol"] == protocol], counts)
    kind = "free_text" if is_text else "generate"
    samples = mine[(mine["protocol"] == kind) & mine["variant"].str.startswith(SAMPLE)]
    found, by_item = _with_samples(found, _ordered(samples), references, counts)
    told: dict[str, Any] = {}
    if by_item and counts["samples"] >= LEAST:
        same = _sameness(likeness, task, model, alike) if is_text else {}
        told = _add_sample_measures(found, by_item, same, miller_madow)
    counts |= {"n": len(found), "wrong": int(found["wrong"].sum())}
    return found.drop(columns="said").reset_index(), counts | {"clusters": told}


def _ordered(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows by item and number of the sample."""
    number = pd.to_numeric(rows["variant"].str.removeprefix(SAMPLE), errors="coerce")
    return rows.assign(sample=number).sort_values(["item_id", "sample"], ignore_index=True)


def _told(plain: pd.DataFrame, said: np.ndarray) -> pd.DataFrame:
    """Return the measures that the answer itself gives."""
    if plain["protocol"].isin(OPTIONS).all():
        rows = zip(plain["option_logprobs"], plain["option_tokens"], said, strict=True)
        nats: Any = [-values[i] / tokens[i] for values, tokens, i in rows]
        length = [chars[i] for chars, i in zip(plain["option_chars"], said, strict=True)]
        more = {
            "max_probability": 1 - confidence(plain),
            "option_entropy": [_entropy(values) for values in plain["option_logprobs"]],
        }
    else:
        nats, length, more = -per_token(plain), plain["n_new_tokens"].tolist(), {}
    found = {"length": length, "perplexity": np.exp(nats)} | more
    checked = statistics.columns(*found.values()) if len(plain) else found.values()
    return pd.DataFrame(dict(zip(found, checked, strict=True)), index=plain.index, dtype=float)


def _entropy(logprobs: Any) -> float:
    return semantic.entropy(np.arange(len(logprobs)), np.asarray(logprobs, dtype=float))


def _with_p_true(found: pd.DataFrame, rows: pd.DataFrame, counts: dict[str, Any]) -> pd.DataFrame:
    """Return the items that were asked P(True), if any was; others are counted."""
    asked = rows[rows["variant"] == "p_true"]
    if asked.empty:
        return found
    doubt = [1 / (1 + np.exp(true - false)) for true, false in asked["option_logprobs"]]
    found = found.assign(p_true=pd.Series(doubt, index=asked["item_id"]))
    counts["without_p_true"] = int(found["p_true"].isna().sum())
    return found.dropna(subset=["p_true"])


def _with_samples(
    found: pd.DataFrame, samples: pd.DataFrame, references: References, counts: dict[str, Any]
) -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """Return the items that have every sample, and each item's samples; others are counted."""
    if samples.empty:
        return found, {}
    keys = samples["raw_text"].map(folded)
    if (samples["protocol"] == "generate").all():
        keys = pd.Series(choices(samples, references), index=samples.index)
    samples = samples.assign(key=keys, logprob=per_token(samples))
    counts["samples"] = samples["variant"].nunique()
    had = found.index.map(samples["item_id"].value_counts()).fillna(0).to_numpy()
    counts["not_sampled"] = int((had == 0).sum())
    counts["samples_missing"] = int(((had > 0) & (had < counts["samples"])).sum())
    found = found[had == counts["samples"]].copy()
    groups = dict(list(samples[samples["item_id"].isin(found.index)].groupby("item_id")))
    return found, {str(item): rows for item, rows in groups.items()}


def _sameness(
    likeness: pd.DataFrame | None, task: str, model: str, alike: float
) -> dict[str, dict[str, tuple[list[str], np.ndarray]]]:
    """Return {clustering: {item: (variants, which of them say the same)}}."""
    from scipy.spatial.distance import squareform

    found: dict[str, dict[str, tuple[list[str], np.ndarray]]] = {"similar": {}, "entailed": {}}
    for row in () if likeness is None else likeness.itertuples():
        if (row.task, row.model) == (task, model):
            names = list(row.variants)
            near = squareform(np.asarray(row.cosines, dtype=float)) >= alike
            found["similar"][row.item_id] = names, near | np.eye(len(names), dtype=bool)
            if len(row.entails):
                one_way = np.asarray(row.entails, dtype=bool).reshape(len(names), len(names))
                found["entailed"][row.item_id] = names, one_way & one_way.T
    return {name: items for name, items in found.items() if items}


def _add_sample_measures(
    found: pd.DataFrame, by_item: dict[str, pd.DataFrame], same: dict[str, Any], miller_madow: bool
) -> dict[str, Any]:
    """Add the measures that samples give; return how often clusters say nothing."""
    is_text = next(iter(by_item.values()))["protocol"].iloc[0] == "free_text"
    sizes: dict[str, list[int]] = {}
    rows = []
    for item in found.index:
        samples, said = by_item[item], found.at[item, "said"]
        keys = np.array([said, *samples["key"]], dtype=object)
        equal = {"strings" if is_text else "letters": keys[:, None] == keys[None, :]}
        for name, items in same.items():
            unread = keys == ""  # are one another's, whatever a model makes of them
            judged = _of(items, item, ["plain", *samples["variant"]])
            equal[name] = judged & (unread[:, None] == unread[None, :])
        row: dict[str, float] = {}
        if is_text:
            words = semantic.selfcheck(said, samples["raw_text"])
            row |= dict(zip(("selfcheck_mean", "selfcheck_max"), words, strict=True))
        for name, matrix in equal.items():
            members = semantic.clusters(matrix[1:, 1:])
            sizes.setdefault(name, []).append(int(members.max()) + 1)
            weights = samples["logprob"].to_numpy()
            row[f"disagreement_{name}"] = float(np.mean(~matrix[0, 1:].astype(bool)))
            row[f"entropy_{name}"] = semantic.entropy(members, miller_madow=miller_madow)
            row[f"weighted_entropy_{name}"] = semantic.entropy(members, weights)
        rows.append(row)
    for name, values in pd.DataFrame(rows, index=found.index).items():
        found[name] = values
    unread = [int(by_item[item]["key"].isin(["", -1]).sum()) for item in found.index]
    silent = np.array(unread) == len(samples)  # of these items there is nothing to cluster
    return {"unread_samples": sum(unread), "all_unread": int(silent.sum())} | {
        name: {"what": CLUSTERS[name], "n": len(some),
               "all_in_one": int(np.sum((np.array(some) == 1) & ~silent)),
               "all_apart": some.count(len(samples))}
        for name, some in sizes.items()
    }  # fmt: skip


def _of(items: dict[str, tuple[list[str], np.ndarray]], item: str, wanted: list[str]) -> np.ndarray:
    """Return which answers of an item say the same, in the order wanted."""
    names, matrix = items.get(item, ([], np.empty(0)))
    if set(wanted) - set(names):
        raise InputError("samples whose likeness is unknown", "all of them", "run 03 again")
    order = [names.index(name) for name in wanted]
    return matrix[np.ix_(order, order)]
