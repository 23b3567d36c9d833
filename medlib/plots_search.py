"""The figure of notebook 07: every trial of a search with its settings and its value."""

from collections.abc import Sequence

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes

from medlib.plots import colour


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
