"""Figures of notebook 08: differences of two models with the margins of the gate."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes

STATUS = {
    "passed": "#2b7a78",
    "not shown": "#d9a441",
    "too few": "#9a9a9a",
    "worse": "#c4452d",
}
TICKS = [-0.5, -0.1, -0.02, 0, 0.02, 0.1, 0.5]


def forest(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw the gate's differences with intervals, each beside the bound that it must keep to.

    Accuracy must lie to the right of its bound, all others to the left of theirs. The scale is
    linear about zero and logarithmic outside: margins are small, gains may be large.

    Args:
        data: columns criterion, measure, n, value, ci_low, ci_high, level, bound, status.
    """
    data = data.reset_index(drop=True)
    _, ax = plt.subplots(figsize=(7.5, 0.75 * len(data) + 1.6))
    for y, row in data.iterrows():
        shade = STATUS[row["status"]]
        if pd.notna(row["ci_low"]):
            ax.plot([row["ci_low"], row["ci_high"]], [y, y], color=shade, lw=3, alpha=0.5)
        ax.plot(row["value"], y, "o", color=shade, ms=8, zorder=3)
        ax.plot([row["bound"]] * 2, [y - 0.35, y + 0.35], "--", color="black", lw=1.5)
        right = row["criterion"] == "accuracy"
        ax.annotate(
            "must be right of it" if right else "must be left of it", (row["bound"], y - 0.36),
            ha="left" if right else "right", va="bottom", fontsize=7.5, color="#5f5f5f",
        )  # fmt: skip
        told = f"{row['value']:+.3g}"
        ax.annotate(told, (row["value"], y + 0.13), ha="center", va="top", fontsize=8.5)
    labels = [
        f"{row.criterion}\n{row.measure}, n = {row.n:,}".replace("_", " ")
        for row in data.itertuples()
    ]
    ax.set_yticks(range(len(data)), labels)
    ax.set_ylim(len(data) - 0.4, -0.7)
    ax.axvline(0, color="black", lw=0.8, zorder=0)
    ax.set_xscale("symlog", linthresh=0.02)
    ax.set_xticks(TICKS, [f"{tick:g}" for tick in TICKS])
    ax.set_xlim(-1, 1)
    ax.grid(axis="y", visible=False)
    handles = [plt.Line2D([], [], marker="o", color=c, label=s) for s, c in STATUS.items()]
    handles.append(plt.Line2D([], [], ls="--", color="black", label="bound"))
    ax.legend(handles=handles, loc="upper right", bbox_to_anchor=(1, -0.18), ncols=5,
              frameon=False, fontsize=9)  # fmt: skip
    told = f"{100 * data['level'].max():.6g} %" if len(data) else "its"
    ax.set(title=title, xlabel=f"candidate less current, with {told} interval", ylabel="")
    return ax
