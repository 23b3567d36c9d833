"""Figures of notebooks 06 and 07: curves by round, matrices with their numbers, trials."""

from collections.abc import Collection, Sequence

import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes

from medlib.plots import colour

MORE = "#d9a441"  # what got more data


def curves(
    data: pd.DataFrame, *, title: str, chance: float, given: Collection[str], bold: str = "all"
) -> Axes:
    """Draw the accuracy of each specialty by round; `bold` with its 95 % interval.

    Args:
        data: columns specialty, round, value, ci_low, ci_high, n (progressive.by_round).
        given: specialties that got more data, in a colour of their own.
    """
    _, ax = plt.subplots()
    each = data[data["specialty"] != bold]
    kinds = {"got more data": (MORE, True), "others": (colour("base"), False)}
    for label, (shade, more) in kinds.items():
        parts = each[each["specialty"].isin(list(given)) == more]
        for _, part in parts.groupby("specialty"):
            ax.plot(part["round"], part["value"], color=shade, lw=0.6 + more, alpha=0.5)
        if len(parts):
            told = f"{parts['specialty'].nunique()} specialties, {label}"
            n = f"n = {parts['n'].min()} to {parts['n'].max()} each"
            ax.plot([], [], color=shade, label=f"{told}, {n}")
    part, shade = data[data["specialty"] == bold], colour("tuned")
    ax.vlines(part["round"], part["ci_low"], part["ci_high"], color=shade, lw=3, alpha=0.4)
    label = f"{bold}, n = {part['n'].max():,}"
    ax.plot(part["round"], part["value"], "o-", color=shade, lw=2.5, zorder=3, label=label)
    ax.axhline(chance, ls=":", color="black", label="chance")
    ax.set_xticks(sorted(set(data["round"])))
    ax.legend(loc="upper left", bbox_to_anchor=(0, -0.16), ncols=2, frameon=False)
    ax.set(title=title, xlabel="round", ylabel="accuracy, with 95 % interval", ylim=(0, 1))
    return ax


def matrix(
    data: pd.DataFrame, *, rows: str, columns: str, title: str, marked: pd.Series, mark: str
) -> Axes:
    """Draw accuracies as a heatmap in the order given, each cell with its interval and n.

    Args:
        data: `rows`, `columns`, value, ci_low, ci_high, n.
        marked: for each row of `data`, whether its cell is framed; `mark` says what that means.
    """
    told = [
        f"{r.value:.2f} [{r.ci_low:.2f}, {r.ci_high:.2f}] n = {r.n:,}" for r in data.itertuples()
    ]
    names = [list(dict.fromkeys(data[axis])) for axis in (rows, columns)]
    wide, texts = (
        frame.pivot(index=rows, columns=columns, values=value).loc[names[0], names[1]]
        for frame, value in ((data, "value"), (data.assign(told=told), "told"))
    )
    size = 2.1 * len(names[1]) + 2.5, 0.26 * len(names[0]) + 1.8
    _, ax = plt.subplots(figsize=size)
    sns.heatmap(
        wide, annot=texts, fmt="", vmin=0, vmax=1, cmap="RdYlBu", ax=ax, annot_kws={"fontsize": 8},
        cbar_kws={"label": "accuracy"},
    )  # fmt: skip
    for row, column in data.loc[marked, [rows, columns]].itertuples(index=False):
        corner = names[1].index(column), names[0].index(row)
        ax.add_patch(plt.Rectangle(corner, 1, 1, fill=False, lw=2.5, edgecolor="black"))
    ax.set(title=title, xlabel=f"{columns} (framed: {mark})", ylabel=rows)
    ax.tick_params(axis="y", rotation=0)
    return ax


def trials(data: pd.DataFrame, *, columns: Sequence[str], value: str, title: str) -> Axes:
    """Draw each trial as a line over its settings and its value, the best in the tuned colour.

    Args:
        data: a row a trial with `columns` and `value`; numbers are scaled by rank, so that a
            logarithmic setting is as legible as any.
    """
    names = [*columns, value]
    texts = data[list(columns)].astype(str)
    scaled = pd.DataFrame(index=data.index)
    for name in names:
        kept = data[name] if pd.api.types.is_numeric_dtype(data[name]) else texts[name]
        rank = kept.rank(method="dense")
        scaled[name] = (rank - 1) / max(1.0, rank.max() - 1)
    _, ax = plt.subplots(figsize=(max(5.0, 1.9 * len(names)), 4.2))
    best = data[value].astype(float).idxmax()
    for place in data.index:
        is_best = place == best
        ax.plot(
            range(len(names)), scaled.loc[place], lw=2.5 if is_best else 1, zorder=2 + is_best,
            color=colour("tuned" if is_best else "base"),
        )  # fmt: skip
    for place, name in enumerate(names):
        for level, told in sorted(set(zip(scaled[name], data[name].map(_told), strict=True))):
            ax.annotate(
                told, (place, level), xytext=(4, 0), textcoords="offset points", fontsize=8,
                va="center", bbox={"fc": "white", "ec": "none", "pad": 0.6}, zorder=4,
            )  # fmt: skip
    ax.set_xticks(range(len(names)), names)
    ax.set_xlim(-0.1, len(names) - 0.5)
    ax.set_yticks([])
    ax.grid(axis="y", visible=False)
    ax.set(title=title, ylabel="rank of the value, highest above")
    return ax


def _told(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)
