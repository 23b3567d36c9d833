"""Figures of doubts: how well each tells wrong answers from right ones, and what heeding it saves.

As in plots: DataFrames in, axes out, every estimate with its interval and n.
"""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from medlib.plots import colour, interval, risk


def forest(data: pd.DataFrame, *, title: str) -> list[Axes]:
    """Draw the AUROC of each measure and model with its interval, a panel a protocol.

    Args:
        data: columns protocol, model, measure, value, ci_low, ci_high, n; rows without a value
            are left out.
    """
    data = data.dropna(subset=["value"])
    parts = dict(list(data.groupby("protocol", sort=True)))
    rows = [part["measure"].nunique() for part in parts.values()]
    figure, grid = plt.subplots(
        len(parts), 1, figsize=(7.5, 0.42 * sum(rows) + 0.9 * len(parts) + 0.6), squeeze=False,
        sharex=True, height_ratios=[count + 1 for count in rows],
    )  # fmt: skip
    for ax, (protocol, part) in zip(grid[:, 0], parts.items(), strict=True):
        names, models = list(dict.fromkeys(part["measure"])), sorted(set(part["model"]))
        for _, row in part.iterrows():
            step = 0.26 * (models.index(row.model) - (len(models) - 1) / 2)
            place = names.index(row.measure) + step
            interval(ax, place, row, colour(row.model), ms=6, alpha=0.45)
        for model, own in part.groupby("model", sort=True):
            told = f"{model}, n = {own['n'].max():,}"
            ax.plot([], [], "o-", color=colour(str(model)), label=told)
        ax.axvline(0.5, ls=":", color="black", label="chance")
        ax.set_yticks(range(len(names)), [name.replace("_", " ") for name in names], fontsize=9)
        ax.set(ylim=(len(names) - 0.4, -0.6), xlim=(0, 1), title=str(protocol))
        ax.grid(axis="y", visible=False)
        ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=9)
    grid[-1, 0].set_xlabel("AUROC for wrong answers, with 95 % interval")
    figure.suptitle(title, x=0.01, ha="left", fontweight="bold")
    return list(grid[:, 0])


def risk_coverage(curves: pd.DataFrame, *, title: str) -> list[Axes]:
    """Draw, a panel a measure, the error of each model if its most doubted answers are withheld.

    Args:
        curves: columns measure, model, coverage, risk, ci_low, ci_high, n (answered).
    """
    names = list(dict.fromkeys(curves["measure"]))
    high = int(np.ceil(len(names) / 3))
    figure, grid = plt.subplots(
        high, min(3, len(names)), figsize=(9.0, 2.3 * high + 0.8), squeeze=False, sharex=True,
        sharey=True,
    )  # fmt: skip
    for ax, name in zip(grid.flat, names, strict=False):
        for model, rows in curves[curves["measure"] == name].groupby("model", sort=True):
            risk(ax, str(model), rows)
        ax.set_title(name.replace("_", " "), fontsize=10)
        ax.set(xlim=(0, 1), ylim=(0, 1.04))  # where all are wrong the line is seen too
    for ax in list(grid.flat)[len(names) :]:
        ax.set_axis_off()
    handles, labels = grid[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper right", ncols=4, frameon=False)
    figure.supxlabel("share answered, least doubted first", fontsize=10)
    figure.supylabel("share wrong of those, 95 %", fontsize=10)
    figure.suptitle(title, x=0.01, ha="left", fontweight="bold")
    return list(grid.flat)[: len(names)]
