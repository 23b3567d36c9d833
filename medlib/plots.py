"""One theme, one function a figure: DataFrames and column names in, axes out.

Every estimate has its interval, every accuracy its chance line, every model its own colour.
"""

from collections.abc import Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes

COLOURS = {
    "base": "#7a8ca3",
    "tuned": "#c4452d",
    "qlora": "#c4452d",
    "lora": "#d9a441",
    "full": "#2b7a78",
}
GREY = "#9a9a9a"  # what is not ours
OTHERS = ["#2b7a78", "#8e5ea2", "#d9a441", "#3b5b92"]


def set_theme() -> None:
    """Set the look of all figures and tables."""
    pd.set_option("display.max_colwidth", 400)  # questions are read whole
    sns.set_theme(context="notebook", style="whitegrid", font_scale=0.95)
    plt.rcParams.update(
        {
            "figure.dpi": 100,
            "savefig.dpi": 100,
            "figure.constrained_layout.use": True,
            "axes.titlesize": 12,
            "axes.titleweight": "bold",
            "axes.titlelocation": "left",
            "figure.figsize": (7.5, 4.0),
            "svg.hashsalt": "medlib",
        }
    )


def colour(model: str) -> str:
    """Return the model's colour, the same in every figure."""
    return COLOURS.get(model.split()[0]) or OTHERS[sum(map(ord, model)) % len(OTHERS)]


def lines(
    labels: Sequence[str], *, each: float, more: float, fontsize: float | None = None,
    below: float = 0.4, above: float = 0.6,
) -> Axes:  # fmt: skip
    """Return axes with a line a label from above, as high as `each` and `more` for what is around.

    Args:
        below, above: room for what is drawn beside the last and the first line.
    """
    _, ax = plt.subplots(figsize=(7.5, each * len(labels) + more))
    ax.set_yticks(range(len(labels)), labels, fontsize=fontsize)
    ax.set_ylim(len(labels) - below, -above)
    ax.grid(axis="y", visible=False)
    return ax


def interval(
    ax: Axes, y: float, row: Any, hue: str, *, name: str = "value", prefix: str = "ci",
    ms: float = 8, lw: float = 3, alpha: float = 0.5,
) -> None:  # fmt: skip
    """Draw a row's value with its interval, columns `name`, `prefix`_low and `prefix`_high."""
    ax.plot([row[f"{prefix}_low"], row[f"{prefix}_high"]], [y, y], color=hue, lw=lw, alpha=alpha)
    ax.plot(row[name], y, "o", color=hue, ms=ms, zorder=3)


def bars(data: pd.DataFrame, *, x: str, y: str, title: str, xlabel: str = "records") -> Axes:
    """Draw counts as horizontal bars, largest first, each with its number."""
    ax = _bars(data.sort_values(x, ascending=False), x, y, 0.32, "{:,.0f}")
    ax.margins(x=0.12, y=0.01)
    ax.set(title=title, xlabel=xlabel, ylabel="")
    return ax


def shares(data: pd.DataFrame, *, x: str, y: str, title: str, xlabel: str) -> Axes:
    """Draw shares from 0 to 1 as horizontal bars, in the order given, each with its number."""
    ax = _bars(data, x, y, 0.4, "{:.2f}")
    ax.set(title=title, xlabel=xlabel, ylabel="", xlim=(0, 1.08))
    return ax


def _bars(data: pd.DataFrame, x: str, y: str, each: float, shown: str) -> Axes:
    _, ax = plt.subplots(figsize=(7.5, max(2.0, each * len(data) + 1)))
    ax.barh(data[y].astype(str), data[x], color=OTHERS[-1])
    ax.bar_label(ax.containers[0], fmt=shown, padding=3, fontsize=9)  # type: ignore[arg-type]
    ax.invert_yaxis()
    ax.grid(axis="y", visible=False)
    return ax


def histogram(data: pd.DataFrame, *, x: str, hue: str, title: str, xlabel: str) -> Axes:
    """Draw a distribution for each value of `hue`, as shares of each."""
    _, ax = plt.subplots()
    sns.histplot(
        data, x=x, hue=hue, stat="percent", common_norm=False, element="step", bins=40, ax=ax
    )
    ax.set(title=title, xlabel=xlabel, ylabel="% of records")
    return ax


def learning_curve(data: pd.DataFrame, *, title: str) -> Axes:
    """Draw training and evaluation loss over steps."""
    _, ax = plt.subplots()
    names = (("loss", "-", "training, mean of 5"), ("eval_loss", "o--", "evaluation"))
    for name, style, label in names:
        if name not in data:
            continue
        part = data.dropna(subset=[name])
        if name == "loss":  # batches of like length differ in difficulty
            part = part.assign(loss=part["loss"].rolling(5, min_periods=1).mean())
        ax.plot(part["step"], part[name], style, color=colour("tuned"), label=label, alpha=0.85)
    ax.set(title=title, xlabel="step", ylabel="loss (nats per token)")
    ax.set_ylim(bottom=0)
    ax.legend()
    return ax


def estimates(
    data: pd.DataFrame, *, title: str, group: str = "task", chance: dict[str, float] | None = None,
    xlabel: str = "accuracy", anchors: pd.DataFrame | None = None,
) -> Axes:  # fmt: skip
    """Draw each model's value with interval, a row a group; `chance` adds its line.

    Args:
        data: columns model, value, ci_low, ci_high, n and `group`.
        anchors: published scores (benchmark.anchors.beside), drawn grey below the group whose
            rows have their task, protocol and shots, columns that `data` then needs; else not.
    """
    groups = list(dict.fromkeys(data[group]))
    models = sorted(set(data["model"]), key=lambda m: (m != "base", m))
    others = {name: _published(data[data[group] == name], anchors) for name in groups}
    numbers = data.groupby(group)["n"]
    counts = numbers.first()[numbers.nunique() == 1]  # else each value shows its own
    room = np.cumsum([0, *(0.2 * len(rows) for rows in others.values())])
    places = dict(zip(groups, np.arange(len(groups)) + room[:-1], strict=True))
    _, ax = plt.subplots(figsize=(7.5, max(2.4, 0.75 * (len(groups) + room[-1]) + 1.2)))
    for name, place in places.items():
        _draw_published(ax, place + 0.14 * len(models) + 0.2, others[name])
        for step, model in enumerate(models):
            part = data[(data[group] == name) & (data["model"] == model)]
            y = place + (step - (len(models) - 1) / 2) * 0.28
            for _, row in part.iterrows():
                interval(ax, y, row, colour(model))
                told = f"{row.value:.3g}  [{row.ci_low:.3g}, {row.ci_high:.3g}]"
                told += "" if name in counts else f"  n = {row.n:,}"
                _beside(ax, told, row.ci_high, y, fontsize=8.5)
        if chance and name in chance:
            span = [place - 0.45, place + 0.45 + 0.2 * len(others[name])]
            ax.plot([chance[name]] * 2, span, ":", color="black", lw=1.5)
    ticks = [f"{name}\nn = {counts[name]:,}" if name in counts else name for name in groups]
    ax.set_yticks(list(places.values()), ticks)
    ax.set_ylim(len(groups) + room[-1] - 0.4, -0.6)
    drawn = pd.concat([data, *others.values()])
    low, high = drawn["ci_low"].min(), drawn["ci_high"].max()
    beside = 0.7 if room[-1] or len(counts) < len(groups) else 0.45
    ax.set_xlim(min(0, low), high + beside * (high - min(0, low)))
    if high <= 1:
        ax.set_xticks([tick for tick in ax.get_xticks() if 0 <= tick <= 1])
    ax.grid(axis="y", visible=False)
    _model_legend(ax, models, bool(chance), room[-1] > 0, min(0.3, 1.2 / (len(groups) + room[-1])))
    ax.set(title=title, xlabel=f"{xlabel}, with 95 % interval", ylabel="")
    return ax


def _beside(ax: Axes, text: str, x: float, y: float, **look: Any) -> None:
    ax.annotate(text, (x, y), xytext=(6, 0), textcoords="offset points", va="center", **look)


def _published(ours: pd.DataFrame, anchors: pd.DataFrame | None) -> pd.DataFrame:
    """Return the anchors of exactly the task, protocol and shots of a group's own rows."""
    keys = ["task", "protocol", "shots"]
    return ours[:0] if anchors is None else anchors.merge(ours[keys].drop_duplicates(), on=keys)


def _draw_published(ax: Axes, top: float, rows: pd.DataFrame) -> None:
    for step, row in enumerate(rows.itertuples()):
        y = top + 0.2 * step
        ax.plot([row.ci_low, row.ci_high], [y, y], color=GREY, lw=1, alpha=0.7)
        ax.plot(row.value, y, "D", color=GREY, ms=4.5)
        told, look = f"{row.model}  {row.value:.3f}", {"fontsize": 7.5, "style": "italic"}
        _beside(ax, told, row.ci_high, y, color="#5f5f5f", **look)


def _model_legend(ax: Axes, models: Sequence[str], chance: bool, grey: bool, below: float) -> None:
    handles = [plt.Line2D([], [], marker="o", color=colour(m), label=m) for m in models]
    if grey:
        handles.append(plt.Line2D([], [], marker="D", color=GREY, label="others, published"))
    if chance:
        handles.append(plt.Line2D([], [], ls=":", color="black", label="chance"))
    ax.legend(handles=handles, loc="upper left", bbox_to_anchor=(0, -below), ncols=9, frameon=False)


def specialties(data: pd.DataFrame, *, title: str, chance: float) -> Axes:
    """Draw base and tuned accuracy of each specialty with intervals, weakest tuned first.

    Args:
        data: columns specialty, n, base, base_ci_low, base_ci_high, tuned, tuned_ci_low, ….
    """
    data = data.sort_values(["tuned", "specialty"]).reset_index(drop=True)
    ax = lines(of_specialties(data), each=0.27, more=1.6, fontsize=8.5)
    for y, row in data.iterrows():
        for model, shift in (("base", 0.16), ("tuned", -0.16)):
            of = {"name": model, "prefix": f"{model}_ci"}
            interval(ax, float(y) + shift, row, colour(model), **of, ms=5, lw=2, alpha=0.4)
    ax.axvline(chance, ls=":", color="black")
    _model_legend(ax, ("base", "tuned"), True, False, 0.05)
    ax.set(title=title, xlabel="accuracy, with 95 % interval", ylabel="", xlim=(0, 1))
    return ax


def of_specialties(data: pd.DataFrame) -> list[str]:
    """Return a label a row: the specialty and its n."""
    pairs = zip(data["specialty"], data["n"], strict=True)
    return [f"{name.replace('_', ' ')} (n = {n})" for name, n in pairs]


def stacked(data: pd.DataFrame, *, title: str, xlabel: str) -> Axes:
    """Draw shares of each column within each row (index) as stacked horizontal bars."""
    _, ax = plt.subplots(figsize=(7.5, 0.55 * len(data) + 1.8))
    palette = sns.color_palette("Set2", data.shape[1])
    left = np.zeros(len(data))
    totals = data.sum(axis=1).replace(0, 1).to_numpy()  # a row of nothing stays empty
    for place, name in enumerate(data.columns):
        share = data[name].to_numpy() / totals
        ax.barh(
            [str(i) for i in data.index], share, left=left, color=palette[place], label=str(name)
        )
        left += share
    ax.invert_yaxis()
    ax.grid(axis="y", visible=False)
    ax.legend(loc="upper left", bbox_to_anchor=(0, -0.25), ncols=3, frameon=False, fontsize=9)
    ax.set(title=title, xlabel=xlabel, ylabel="", xlim=(0, 1))
    return ax


def reliability(bins: dict[str, pd.DataFrame], *, title: str) -> Axes:
    """Draw, for each model, how often it was right at each confidence, with interval and n a bin.

    Args:
        bins: {model: calibration.reliability's rows: confidence, value, ci_low, ci_high, n}.
    """
    _, ax = plt.subplots(figsize=(6.0, 5.2))
    ax.plot([0, 1], [0, 1], ":", color="black", label="as sure as right")
    for model, rows in bins.items():
        shade, name = colour(model), f"{model}, n = {rows['n'].sum():,} in bins of"
        ax.vlines(rows["confidence"], rows["ci_low"], rows["ci_high"], color=shade, lw=3, alpha=0.4)
        told = ", ".join(f"{n:,}" for n in rows["n"])
        ax.plot(rows["confidence"], rows["value"], "o-", color=shade, label=f"{name} {told}")
    ax.legend(loc="upper left", bbox_to_anchor=(-0.1, -0.14), frameon=False, fontsize=9)
    ax.set(
        title=title, xlim=(0, 1.02), ylim=(-0.05, 1.08), xlabel="confidence, mean of the bin",
        ylabel="share right, with 95 % interval",
    )  # fmt: skip
    return ax


def risk_coverage(curves: dict[str, pd.DataFrame], *, title: str) -> Axes:
    """Draw, for each model, the error of the items it answers if the least sure are left out.

    Args:
        curves: {model: calibration.risk_coverage's rows: coverage, risk, ci_low, ci_high, n}.
    """
    _, ax = plt.subplots()
    for model, rows in curves.items():
        risk(ax, model, rows)
    ax.legend(loc="upper left", bbox_to_anchor=(0, -0.18), ncols=len(curves), frameon=False)
    ax.set(
        title=title, xlim=(0, 1), ylim=(0, 1), xlabel="share of items answered, surest first",
        ylabel="share wrong of those, 95 %",
    )  # fmt: skip
    return ax


def risk(ax: Axes, model: str, rows: pd.DataFrame) -> None:
    """Draw one curve of calibration.risk_coverage with its band, and the error of all as a line."""
    shade, told = colour(model), f"{model}, n = {rows['n'].max():,}"
    bounds = rows["ci_low"], rows["ci_high"]
    ax.fill_between(rows["coverage"], *bounds, color=shade, alpha=0.15, lw=0)
    ax.plot(rows["coverage"], rows["risk"], color=shade, label=told)
    ax.axhline(rows["risk"].iloc[-1], ls=":", color=shade)
