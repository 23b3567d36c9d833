"""A figure shows every number it is given: intervals, chance, one colour a model, order."""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from medlib import plots, plots_rows

ESTIMATES = pd.DataFrame(
    [("t1", "tuned", 0.7, 0.6, 0.8, 100), ("t1", "base", 0.3, 0.2, 0.4, 100),
     ("t2", "tuned", 0.5, 0.45, 0.55, 40), ("t2", "base", 0.4, 0.35, 0.5, 40)],
    columns=["task", "model", "value", "ci_low", "ci_high", "n"],
)  # fmt: skip


@pytest.fixture(autouse=True)
def closed():
    plots.set_theme()
    yield
    plt.close("all")


def lines(ax, colour=None):
    return [line for line in ax.lines if colour is None or line.get_color() == colour]


def test_each_estimate_has_its_point_its_interval_and_its_label():
    ax = plots.estimates(ESTIMATES, title="T", chance={"t1": 0.25, "t2": 0.5})
    for model in ("base", "tuned"):
        part = ESTIMATES[ESTIMATES["model"] == model]
        drawn = lines(ax, plots.colour(model))
        spans = {tuple(line.get_xdata()) for line in drawn if len(line.get_xdata()) == 2}
        assert spans == set(zip(part["ci_low"], part["ci_high"], strict=True))
        points = {line.get_xdata()[0] for line in drawn if len(line.get_xdata()) == 1}
        assert points == set(part["value"])
    labels = [text.get_text() for text in ax.texts]
    assert "0.7  [0.6, 0.8]" in labels and len(labels) == 4
    assert {tuple(line.get_xdata()) for line in lines(ax, "black")} == {(0.25, 0.25), (0.5, 0.5)}


def test_where_n_differs_within_a_group_each_value_shows_its_own():
    data = ESTIMATES.assign(n=[100, 30, *ESTIMATES["n"][2:]])
    ax = plots.estimates(data, title="T")
    assert [t.get_text().split("\n")[0] for t in ax.get_yticklabels()] == ["t1", "t2"]
    own = [text.get_text() for text in ax.texts if "n = " in text.get_text()]
    assert sorted(label.split("n = ")[1] for label in own) == ["100", "30"]


def test_every_interval_lies_inside_the_axes_and_groups_keep_their_order_and_n():
    ax = plots.estimates(ESTIMATES, title="T")
    low, high = ax.get_xlim()
    assert low <= 0 and high > ESTIMATES["ci_high"].max()
    assert [t.get_text() for t in ax.get_yticklabels()] == ["t1\nn = 100", "t2\nn = 40"]
    bottom, top = ax.get_ylim()
    assert bottom > top  # the first group stands on top
    legend = [t.get_text() for t in ax.get_legend().get_texts()]
    assert legend == ["base", "tuned"]


def test_a_model_has_one_colour_in_every_figure():
    assert plots.colour("base") == plots.COLOURS["base"] != plots.colour("tuned")
    assert plots.colour("mine") == plots.colour("mine") in plots.OTHERS


def test_bars_are_sorted_and_numbered():
    data = pd.DataFrame({"what": ["few", "many", "some"], "count": [1, 12_000, 30]})
    ax = plots.bars(data, x="count", y="what", title="T")
    assert [bar.get_width() for bar in ax.patches] == [12_000, 30, 1]
    assert [t.get_text() for t in ax.get_yticklabels()] == ["many", "some", "few"]
    assert [t.get_text() for t in ax.texts] == ["12,000", "30", "1"]


def test_histogram_of_each_group_adds_up_to_its_own_hundred():
    data = pd.DataFrame({"n": [1, 2, 3, 4] * 5 + [9, 10], "split": ["a"] * 20 + ["b"] * 2})
    ax = plots.histogram(data, x="n", hue="split", title="T", xlabel="X")
    assert ax.get_ylabel() == "% of records" and ax.get_xlabel() == "X"
    assert ax.get_ylim()[1] >= 50  # two records of b, one in each bin


def test_learning_curve_leaves_gaps_out_and_starts_at_zero():
    data = pd.DataFrame(
        {"step": [0, 1, 2, 3], "loss": [np.nan, 3.0, 2.0, 1.0], "eval_loss": [4.0, np.nan, 2.5, 2]}
    )
    ax = plots.learning_curve(data, title="T")
    training, evaluation = ax.lines
    assert training.get_ydata().tolist() == [3.0, 2.5, 2.0], "a mean of the last 5 points"
    assert evaluation.get_xdata().tolist() == [0, 2, 3]
    assert ax.get_ylim()[0] == 0
    assert len(plots.learning_curve(data.drop(columns="eval_loss"), title="T").lines) == 1


def test_specialties_stand_weakest_first_with_base_tuned_and_chance():
    data = pd.DataFrame({
        "specialty": ["b_strong", "a_weak"], "n": [10, 20],
        "base": [0.3, 0.2], "base_ci_low": [0.1, 0.1], "base_ci_high": [0.5, 0.4],
        "tuned": [0.9, 0.4], "tuned_ci_low": [0.7, 0.2], "tuned_ci_high": [1.0, 0.6],
    })  # fmt: skip
    ax = plots.specialties(data, title="T", chance=0.25)
    labels = [t.get_text() for t in ax.get_yticklabels()]
    assert labels == ["a weak (n = 20)", "b strong (n = 10)"]
    spans = {tuple(v) for v in (line.get_xdata() for line in ax.lines) if len(v) == 2}
    assert spans == {(0.1, 0.5), (0.1, 0.4), (0.7, 1.0), (0.2, 0.6), (0.25, 0.25)} | {
        tuple(v) for v in (line.get_xdata() for line in ax.lines) if tuple(v) == (0, 1)
    }
    assert ax.get_xlim() == (0, 1)


def test_stacked_shares_fill_each_row_and_a_row_of_nothing_is_empty():
    data = pd.DataFrame({"right": [3, 0], "wrong": [1, 0]}, index=["base", "none"])
    ax = plots.stacked(data, title="T", xlabel="X")
    widths = np.array([[bar.get_width() for bar in group] for group in ax.containers])
    assert widths.tolist() == [[0.75, 0.0], [0.25, 0.0]]
    assert [bar.get_x() for bar in ax.containers[1]] == [0.75, 0.0]


def test_figures_are_byte_stable(tmp_path):
    for name in ("a", "b"):
        plots.estimates(ESTIMATES, title="T").figure.savefig(tmp_path / f"{name}.png")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


BINS = {
    name: pd.DataFrame({
        "confidence": [0.3, 0.7], "value": [0.2 + up, 0.5 + up], "ci_low": [0.1 + up, 0.4 + up],
        "ci_high": [0.3 + up, 0.6 + up], "n": [1200, 34],
    })
    for name, up in (("base", 0.0), ("tuned", 0.3))
}  # fmt: skip


def test_reliability_draws_each_bin_with_interval_and_n_beside_the_diagonal():
    ax = plots.reliability(BINS, title="T")
    for name, rows in BINS.items():
        (line,) = lines(ax, plots.colour(name))
        assert line.get_xydata().tolist() == rows[["confidence", "value"]].to_numpy().tolist()
    spans = [tuple(part[:, 1]) for group in ax.collections for part in group.get_segments()]
    wanted = [tuple(p) for rows in BINS.values() for p in rows[["ci_low", "ci_high"]].to_numpy()]
    assert spans == wanted
    (diagonal,) = lines(ax, "black")
    assert diagonal.get_xydata().tolist() == [[0, 0], [1, 1]]
    told = [t.get_text() for t in ax.get_legend().get_texts()]
    assert told[1:] == [f"{name}, n = 1,234 in bins of 1,200, 34" for name in BINS]


def test_risk_coverage_draws_the_curve_its_band_and_the_risk_of_answering_all():
    rows = pd.DataFrame({
        "coverage": [0.5, 1.0], "risk": [0.1, 0.3], "ci_low": [0.05, 0.2], "ci_high": [0.2, 0.4],
        "n": [50, 100],
    })  # fmt: skip
    ax = plots.risk_coverage({"tuned": rows}, title="T")
    curve, level = lines(ax, plots.colour("tuned"))
    assert curve.get_xydata().tolist() == [[0.5, 0.1], [1.0, 0.3]]
    assert set(level.get_ydata()) == {0.3}
    band = ax.collections[0].get_paths()[0].vertices
    assert band[:, 1].min() == 0.05 and band[:, 1].max() == 0.4
    assert [t.get_text() for t in ax.get_legend().get_texts()] == ["tuned, n = 100"]


def test_flips_show_fixed_broken_and_the_difference_with_its_interval():
    data = pd.DataFrame(
        [("t", "letter", "tuned", 40, 10, 4, 0.15, 0.02, 0.28)],
        columns=["task", "protocol", "model", "n", "fixed", "broken", "value", "ci_low", "ci_high"],
    )
    ax = plots_rows.flips(data, title="T")
    assert [bar.get_width() for bar in ax.patches] == [0.25, -0.1]
    spans = [tuple(line.get_xdata()) for line in ax.lines]
    assert (0.02, 0.28) in spans and "n = 40" in ax.get_yticklabels()[0].get_text()


def test_shrunk_specialties_are_sorted_and_only_those_below_the_line_are_coloured():
    data = pd.DataFrame(
        [("b", 10, 0.9, 0.8, 0.6, 0.95), ("a_c", 10, 0.1, 0.3, 0.1, 0.5)],
        columns=["specialty", "n", "tuned", "shrunk", "shrunk_low", "shrunk_high"],
    )
    ax = plots_rows.shrunk(data, overall=0.7, title="T")
    names = [label.get_text() for label in ax.get_yticklabels()]
    assert names == ["a c (n = 10)", "b (n = 10)"]
    coloured = [tuple(x.get_xdata()) for x in lines(ax, plots.colour("tuned"))]
    assert (0.1, 0.5) in coloured and (0.6, 0.95) not in coloured


def test_passages_show_closed_book_as_a_ring_beside_the_interval_and_chance():
    columns = ["protocol", "passages", "model", "n", "plain", "value", "ci_low", "ci_high"]
    rows = [("letter", "all", "tuned", 32, 0.4, 0.3, 0.2, 0.45, 0.25),
            ("free_text", "all", "tuned", 32, 0.5, 0.6, 0.5, 0.7, None)]  # fmt: skip
    ax = plots_rows.grounded(pd.DataFrame(rows, columns=[*columns, "chance"]), title="T")
    drawn = {tuple(map(float, line.get_xdata())) for line in ax.lines}
    assert {(0.2, 0.45), (0.4,), (0.3,), (0.25, 0.25), (0.5, 0.7), (0.6,)} <= drawn
    assert [t.get_text().split("\n")[0] for t in ax.get_yticklabels()] == [
        "free_text, all",
        "letter, all",
    ]
    assert "n = 32" in ax.get_yticklabels()[1].get_text()
