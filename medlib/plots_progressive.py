"""Figures of notebook 06: curves by round, matrices with their numbers, a forest of differences."""

from collections.abc import Collection

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


def differences(data: pd.DataFrame, *, title: str, xlabel: str) -> Axes:
    """Draw paired differences with their 95 % intervals and n against no difference.

    Args:
        data: columns label, value, ci_low, ci_high, n; drawn in their order.
    """
    _, ax = plt.subplots(figsize=(7.5, 0.7 * len(data) + 1.4))
    for y, row in enumerate(data.itertuples()):
        shade = colour("tuned" if row.ci_low > 0 or row.ci_high < 0 else "base")
        ax.plot([row.ci_low, row.ci_high], [y, y], color=shade, lw=3, alpha=0.5)
        ax.plot(row.value, y, "o", color=shade, ms=8)
        told = f"{row.value:+.3f}  [{row.ci_low:+.3f}, {row.ci_high:+.3f}]"
        ax.annotate(told, (row.value, y), xytext=(0, 8), textcoords="offset points", ha="center",
                    fontsize=8.5)  # fmt: skip
    ax.axvline(0, ls=":", color="black", label="no difference")
    labels = [f"{r.label}\nn = {r.n:,}" for r in data.itertuples()]
    ax.set_yticks(range(len(data)), labels)
    ax.set_ylim(len(data) - 0.5, -0.7)
    ax.grid(axis="y", visible=False)
    ax.legend(loc="upper left", bbox_to_anchor=(0, -0.25), frameon=False)
    ax.set(title=title, xlabel=f"{xlabel}, with 95 % interval", ylabel="")
    return ax
