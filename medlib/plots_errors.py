"""Figures of notebook 04: flips from base to tuned, shrunk specialties, passages or none."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes

from medlib.plots import GREY, colour


def flips(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw fixed items to the right, broken ones to the left, their difference with interval.

    Args:
        data: columns task, protocol, model, n, fixed, broken, value, ci_low, ci_high (shares).
    """
    _, ax = plt.subplots(figsize=(7.5, 0.55 * len(data) + 1.6))
    for y, row in enumerate(data.itertuples()):
        ax.barh(y, row.fixed / row.n, color=colour("full"), alpha=0.6, height=0.6)
        ax.barh(y, -row.broken / row.n, color=GREY, alpha=0.8, height=0.6)
        ax.plot([row.ci_low, row.ci_high], [y, y], color="black", lw=2)
        ax.plot(row.value, y, "o", color="black", ms=6)
    labels = [f"{r.task}, {r.protocol}, {r.model}\nn = {r.n:,}" for r in data.itertuples()]
    ax.set_yticks(range(len(data)), labels, fontsize=8.5)
    ax.set_ylim(len(data) - 0.4, -0.6)
    ax.axvline(0, color="black", lw=1)
    ax.grid(axis="y", visible=False)
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
    _, ax = plt.subplots(figsize=(7.5, 0.27 * len(data) + 1.6))
    for y, row in enumerate(data.itertuples()):
        shade = colour("tuned") if row.shrunk_high < overall else GREY
        ax.plot([row.shrunk_low, row.shrunk_high], [y, y], color=shade, lw=2.5, alpha=0.6)
        ax.plot(row.shrunk, y, "o", color=shade, ms=5)
        ax.plot(row.tuned, y, "o", mfc="none", mec="black", ms=4.5, mew=0.8)
    ax.axvline(overall, ls="--", color="black", lw=1)
    labels = [f"{r.specialty.replace('_', ' ')} (n = {r.n})" for r in data.itertuples()]
    ax.set_yticks(range(len(data)), labels, fontsize=8.5)
    ax.set_ylim(len(data) - 0.4, -0.6)
    ax.grid(axis="y", visible=False)
    told = "accuracy shrunk to the common mean, with 95 % interval; hollow: as counted"
    ax.set(title=title, ylabel="", xlim=(0, 1), xlabel=told)
    return ax


def grounded(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw closed-book accuracy (hollow) and that with passages (full, with interval) by row.

    Args:
        data: columns protocol, passages, model, n, plain, value, ci_low, ci_high, chance (dotted).
    """
    data = data.sort_values(["protocol", "passages", "model"]).reset_index(drop=True)
    _, ax = plt.subplots(figsize=(7.5, 0.42 * len(data) + 1.6))
    for y, row in enumerate(data.itertuples()):
        shade = colour(row.model)
        ax.plot([row.ci_low, row.ci_high], [y, y], color=shade, lw=3, alpha=0.45)
        ax.plot([row.plain, row.value], [y, y], color=shade, lw=1)
        ax.plot(row.plain, y, "o", mfc="none", mec=shade, ms=10)
        ax.plot(row.value, y, "o", color=shade, ms=6)
        if row.chance == row.chance and row.chance is not None:
            ax.plot([row.chance] * 2, [y - 0.4, y + 0.4], ":", color="black", lw=1.5)
    labels = [f"{r.protocol}, {r.passages}\n{r.model}, n = {r.n:,}" for r in data.itertuples()]
    ax.set_yticks(range(len(data)), labels, fontsize=8.5)
    ax.set(ylim=(len(data) - 0.4, -0.6), xlim=(0, 1), title=title, ylabel="")
    ax.grid(axis="y", visible=False)
    told = "ring: closed book; full: with passages, 95 % interval"
    ax.set_xlabel(f"accuracy (free text: token F1); {told}", fontsize=9)
    return ax
