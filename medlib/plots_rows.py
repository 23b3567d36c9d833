"""Figures of a line a row: flips, shrunk specialties, passages or none, the gate, differences."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes

from medlib.plots import GREY, colour, interval, lines, of_specialties

STATUS = {
    "passed": "#2b7a78",
    "not shown": "#d9a441",
    "too few": "#9a9a9a",
    "worse": "#c4452d",
}
TICKS = [-0.5, -0.1, -0.02, 0, 0.02, 0.1, 0.5]


def flips(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw fixed items to the right, broken ones to the left, their difference with interval.

    Args:
        data: columns task, protocol, model, n, fixed, broken, value, ci_low, ci_high (shares).
    """
    labels = [f"{r.task}, {r.protocol}, {r.model}\nn = {r.n:,}" for r in data.itertuples()]
    ax = lines(labels, each=0.55, more=1.6, fontsize=8.5)
    for y, (_, row) in enumerate(data.iterrows()):
        ax.barh(y, row.fixed / row.n, color=colour("full"), alpha=0.6, height=0.6)
        ax.barh(y, -row.broken / row.n, color=GREY, alpha=0.8, height=0.6)
        interval(ax, y, row, "black", ms=6, lw=2, alpha=1)
    ax.axvline(0, color="black", lw=1)
    told = "share of items: broken (left), fixed (right); dot: difference, 95 % interval"
    ax.set(title=title, ylabel="", xlabel=told)
    return ax


def shrunk(data: pd.DataFrame, *, overall: float, title: str) -> Axes:
    """Draw each specialty's shrunk accuracy with interval, its own share hollow, weakest first.

    Args:
        data: columns specialty, n, tuned, shrunk, shrunk_low, shrunk_high.
        overall: accuracy over all items, drawn as a line; who lies wholly below it is coloured.
    """
    data = data.sort_values(["shrunk", "specialty"]).reset_index(drop=True)
    ax = lines(of_specialties(data), each=0.27, more=1.6, fontsize=8.5)
    for y, (_, row) in enumerate(data.iterrows()):
        shade = colour("tuned") if row.shrunk_high < overall else GREY
        interval(ax, y, row, shade, name="shrunk", prefix="shrunk", ms=5, lw=2.5, alpha=0.6)
        ax.plot(row.tuned, y, "o", mfc="none", mec="black", ms=4.5, mew=0.8, zorder=3)
    ax.axvline(overall, ls="--", color="black", lw=1)
    told = "accuracy shrunk to the common mean, with 95 % interval; hollow: as counted"
    ax.set(title=title, ylabel="", xlim=(0, 1), xlabel=told)
    return ax


def grounded(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw closed-book accuracy (hollow) and that with passages (full, with interval) by row.

    Args:
        data: columns protocol, passages, model, n, plain, value, ci_low, ci_high, chance (dotted).
    """
    data = data.sort_values(["protocol", "passages", "model"]).reset_index(drop=True)
    labels = [f"{r.protocol}, {r.passages}\n{r.model}, n = {r.n:,}" for r in data.itertuples()]
    ax = lines(labels, each=0.42, more=1.6, fontsize=8.5)
    for y, (_, row) in enumerate(data.iterrows()):
        shade = colour(row.model)
        interval(ax, y, row, shade, ms=6, alpha=0.45)
        ax.plot([row.plain, row.value], [y, y], color=shade, lw=1)
        ax.plot(row.plain, y, "o", mfc="none", mec=shade, ms=10)
        if pd.notna(row.chance):
            ax.plot([row.chance] * 2, [y - 0.4, y + 0.4], ":", color="black", lw=1.5)
    ax.set(xlim=(0, 1), title=title, ylabel="")
    told = "ring: closed book; full: with passages, 95 % interval"
    ax.set_xlabel(f"accuracy (free text: token F1); {told}", fontsize=9)
    return ax


def gate(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw the gate's differences with intervals, each beside the bound that it must keep to.

    Accuracy must lie to the right of its bound, all others to the left of theirs. The scale is
    linear about zero and logarithmic outside: margins are small, gains may be large.

    Args:
        data: columns criterion, measure, n, value, ci_low, ci_high, level, bound, status.
    """
    labels = [
        f"{row.criterion}\n{row.measure}, n = {row.n:,}".replace("_", " ")
        for row in data.itertuples()
    ]
    ax = lines(labels, each=0.75, more=1.6, above=0.7)
    for y, (_, row) in enumerate(data.iterrows()):
        interval(ax, y, row, STATUS[row["status"]])
        ax.plot([row["bound"]] * 2, [y - 0.35, y + 0.35], "--", color="black", lw=1.5)
        right = row["criterion"] == "accuracy"
        ax.annotate(
            "must be right of it" if right else "must be left of it", (row["bound"], y - 0.36),
            ha="left" if right else "right", va="bottom", fontsize=7.5, color="#5f5f5f",
        )  # fmt: skip
        told = f"{row['value']:+.3g}"
        ax.annotate(told, (row["value"], y + 0.13), ha="center", va="top", fontsize=8.5)
    ax.axvline(0, color="black", lw=0.8, zorder=0)
    ax.set_xscale("symlog", linthresh=0.02)
    ax.set_xticks(TICKS, [f"{tick:g}" for tick in TICKS])
    ax.set_xlim(-1, 1)
    handles = [plt.Line2D([], [], marker="o", color=c, label=s) for s, c in STATUS.items()]
    handles.append(plt.Line2D([], [], ls="--", color="black", label="bound"))
    ax.legend(handles=handles, loc="upper right", bbox_to_anchor=(1, -0.18), ncols=5,
              frameon=False, fontsize=9)  # fmt: skip
    told = f"{100 * data['level'].max():.6g} %" if len(data) else "its"
    ax.set(title=title, xlabel=f"candidate less current, with {told} interval", ylabel="")
    return ax


def differences(data: pd.DataFrame, *, title: str, xlabel: str) -> Axes:
    """Draw paired differences with their 95 % intervals and n against no difference.

    Args:
        data: columns label, value, ci_low, ci_high, n; drawn in their order.
    """
    labels = [f"{r.label}\nn = {r.n:,}" for r in data.itertuples()]
    ax = lines(labels, each=0.7, more=1.4, below=0.5, above=0.7)
    for y, (_, row) in enumerate(data.iterrows()):
        interval(ax, y, row, colour("tuned" if row.ci_low > 0 or row.ci_high < 0 else "base"))
        told = f"{row.value:+.3f}  [{row.ci_low:+.3f}, {row.ci_high:+.3f}]"
        ax.annotate(told, (row.value, y), xytext=(0, 8), textcoords="offset points", ha="center",
                    fontsize=8.5)  # fmt: skip
    ax.axvline(0, ls=":", color="black", label="no difference")
    ax.legend(loc="upper left", bbox_to_anchor=(0, -0.25), frameon=False)
    ax.set(title=title, xlabel=f"{xlabel}, with 95 % interval", ylabel="")
    return ax
