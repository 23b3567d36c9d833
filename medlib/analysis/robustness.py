"""How much of a choice is the question: order, format, no question, no right option, typos.

Reads the variants that notebook 03's parameter `probes` stored; every probe is compared with the
plain answers of the same model to the same items. One family of tests is a model and task: Holm
over all of its p-values. A run without probes gives empty tables.
"""

from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.analysis.tables import BOUNDS, GAP, Row, share_of
from medlib.benchmark import perturbations, statistics, text_metrics
from medlib.benchmark.estimates import DECIMALS
from medlib.benchmark.measures import References, choices, clusters_of
from medlib.benchmark.probes import family
from medlib.prompts import LETTERS

Tables = dict[str, list[Row]]
SINGLE = ("no_question", "nota", "fake", "suggested", "typos")
POINTS = {"nota": 0.25, "fake": 0.25}  # lost by a wrong answer, beside 1 won by a right one
SHUFFLES = 999  # of the permutation test of order and format
TABLES = ("order", "positions", "formats", "probes", "suggestions")


def findings(predictions: pd.DataFrame, references: References, *, seed: int) -> Tables:
    """Return what findings.json keeps of robustness: tables, a list of rows each.

    `order` and `formats`: a row a model and task. `positions`: accuracy by where the right option
    stood. `probes`: accuracy (of free text token F1) of plain and of each probe, and the paired
    difference. `suggestions`: who follows a wrong suggestion. `left_out`: probed items that the
    perturbation does not fit.

    Args:
        references: {item id: record}, for options and conditions.
        seed: of bootstrap and permutations.

    Raises:
        InputError: items that are not known, or scores that are not numbers.
    """
    tables.check(predictions, references)
    found: Tables = {name: [] for name in TABLES}
    ordered = predictions.sort_values("item_id", kind="stable")
    for _, part in ordered.groupby(["model", "task"], sort=True):
        mine: Tables = {name: [] for name in TABLES}
        for _, same in part.groupby("protocol", sort=True):
            probed = same[same["variant"].map(family) != ""]
            same = same[same["item_id"].isin(probed["item_id"])]
            names = sorted(v for v in set(probed["variant"]) if family(v) in (*SINGLE, "format"))
            for variant in ["plain", *names] if names else []:
                _paired(same, variant, references, seed, mine)
            _order(same, references, seed, mine)
            _formats(same, references, seed, mine)
        tables.add_holm(row for rows in mine.values() for row in rows)
        for name in TABLES:
            found[name] += mine[name]
    return found


def _start(part: pd.DataFrame, n: int, **more: Any) -> Row:
    first = part.iloc[0]
    names = {name: str(first[name]) for name in ("model", "task", "protocol")}
    return names | more | {"n": n, "left_out": part["item_id"].nunique() - n}


def _paired(
    part: pd.DataFrame, variant: str, references: References, seed: int, found: Tables
) -> None:
    """Add one probe against plain, and what is particular to it; of plain its own accuracy."""
    probed = part[part["variant"] == variant].set_index("item_id")
    plain = part[part["variant"] == "plain"].set_index("item_id")
    both = probed.index.intersection(plain.index)
    if part["protocol"].iloc[0] == "generate" or not len(both):
        return
    pair = [frame.loc[both].reset_index() for frame in (probed, plain)]
    clusters = clusters_of(both, references)
    new, old = (right_of(frame, references) for frame in pair)
    row = _start(part, len(both), probe=variant)
    sizes = probed["option_logprobs"].loc[both].map(len)
    row |= {"chance": round(float((1 / sizes).mean()), DECIMALS) if sizes.all() else None}
    row |= tables.contrast(new, old, clusters, seed)
    if variant == "plain":
        row |= dict.fromkeys(GAP.values())
    if variant in POINTS:
        row |= _points(new, clusters, seed, lost=POINTS[variant])
    found["probes"].append(row)
    if variant == "suggested":
        found["suggestions"].append(_followed(pair, references, clusters, seed))


def right_of(frame: pd.DataFrame, references: References) -> np.ndarray:
    """Return whether each choice is right; of free text how much it shares with the reference."""
    if frame["protocol"].iloc[0] == "free_text":
        expected = [references[item]["answer"] for item in frame["item_id"]]
        return np.asarray(text_metrics.token_f1(frame["raw_text"].tolist(), expected), float)
    return (choices(frame, references) == frame["gold"].to_numpy()).astype(float)


def _points(right: np.ndarray, clusters: np.ndarray, seed: int, *, lost: float) -> Row:
    """Return Med-HALT's mean score: +1 for a right answer, -0.25 for a wrong one (2307.15343)."""
    found = share_of(np.where(right == 1, 1.0, -lost), clusters, seed)
    return dict(zip(("points", "points_low", "points_high"), found.values(), strict=True))


def _followed(
    pair: list[pd.DataFrame], references: References, clusters: np.ndarray, seed: int
) -> Row:
    """Return who chooses the suggested wrong option, with and without the suggestion."""
    wrong = np.array([perturbations.suggestion(references[i]) for i in pair[0]["item_id"]])
    told, alone = ((choices(frame, references) == wrong).astype(float) for frame in pair)
    was_right = right_of(pair[1], references) == 1
    turned = told[was_right]
    return _start(pair[0], len(told)) | tables.contrast(told, alone, clusters, seed) | {
        "was_right": int(was_right.sum()),
        "turned": share_of(turned, clusters[was_right], seed) if len(turned) else None,
    }  # fmt: skip


def _order(part: pd.DataFrame, references: References, seed: int, found: Tables) -> None:
    """Add recall by letter over all cyclic orders, of the items of the commonest option count."""
    shown = part[part["variant"].str.fullmatch(r"plain|order-\d+")]
    options = shown["option_logprobs"].map(len)
    shown = shown[shown["item_id"].map(shown.groupby("item_id").size()) == options]
    if shown.empty:
        return
    count = int(options.loc[shown.index].mode().max())
    shown = shown[options.loc[shown.index] == count]
    chosen = choices(shown, references)
    shown = shown.assign(right=(chosen == shown["gold"]).astype(float), chosen=chosen)
    by_letter = shown.pivot(index="item_id", columns="gold", values="right").sort_index(axis=1)
    values, clusters = by_letter.to_numpy(), clusters_of(by_letter.index, references)
    start = _start(part, len(values))
    recalls = [share_of(values[:, k], clusters, seed) for k in range(count)]
    worst = int(np.argmin(values.mean(axis=0)))
    found["order"].append(
        start
        | {"accuracy": round(float(values.mean()), DECIMALS)}
        | _spread(values, clusters, seed)
        | {"worst_letter": LETTERS[worst], "worst": recalls[worst]}
        | {"right_in_all": share_of(values.min(axis=1), clusters, seed)}
        | {"same_in_all": share_of(_same(shown, count), clusters, seed)}
    )
    found["positions"] += [start | {"letter": LETTERS[k]} | r for k, r in enumerate(recalls)]


def _same(shown: pd.DataFrame, count: int) -> np.ndarray:
    """Return whether each item got the same option in all orders."""
    by = shown["variant"].str.extract(r"order-(\d+)")[0].fillna("0").astype(int)
    original = (shown["chosen"] + by) % count
    return (original.groupby(shown["item_id"]).nunique() == 1).to_numpy(float)


def _formats(part: pd.DataFrame, references: References, seed: int, found: Tables) -> None:
    """Add the spread of accuracy over prompt formats, the task's own (plain) among them."""
    shown = part[part["variant"].str.fullmatch(r"plain|format-\w+")]
    if shown["variant"].nunique() < 2:
        return
    right = shown.assign(right=right_of(shown, references))
    wide = right.pivot(index="item_id", columns="variant", values="right").dropna()
    means = wide.mean()
    told = {"min": means.min(), "median": means.median(), "max": means.max()}
    found["formats"].append(
        _start(part, len(wide), formats=wide.shape[1])
        | {name: round(float(value), DECIMALS) for name, value in told.items()}
        | {"worst": str(means.idxmin()), "best": str(means.idxmax())}
        | _spread(wide.to_numpy(), clusters_of(wide.index, references), seed)
    )


def _spread(values: np.ndarray, clusters: np.ndarray, seed: int) -> dict[str, float | None]:
    """Return the standard deviation of the columns' means, its interval, and what chance gives.

    Args:
        values: shape (items, ways): right or wrong.

    Source:
        RStd: Zheng et al. 2024 (arXiv 2309.03882); p-value by permutation of the ways within each
        condition (scipy), which chance cannot tell apart.
    """
    from scipy.stats import permutation_test

    names, member = np.unique(clusters, return_inverse=True)
    found = dict.fromkeys((*BOUNDS, "by_chance", "p_value"))
    told = statistics.spread(values, clusters)
    if not np.isfinite(told[-1]):
        return found | {"value": round(told[0], DECIMALS)}
    sums = np.zeros((len(names), values.shape[1]))
    np.add.at(sums, member, values)
    test = permutation_test(
        tuple(sums.T),
        lambda *ways, axis: (
            np.std(np.stack([w.sum(axis=axis) for w in ways]), axis=0) / len(values)
        ),
        permutation_type="samples", vectorized=True, alternative="greater",
        n_resamples=SHUFFLES, rng=np.random.default_rng(seed),
    )  # fmt: skip
    p_value = float(f"{test.pvalue:.4g}")
    rounded = [round(float(v), DECIMALS) for v in (*told, np.mean(test.null_distribution))]
    return dict(zip(found, [*rounded, p_value], strict=True))
