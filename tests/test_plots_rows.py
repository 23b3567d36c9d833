"""The forest plot draws each interval beside its bound, and nothing where there is nothing."""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

from medlib import plots_rows

ROWS = pd.DataFrame(
    [
        ("accuracy", "accuracy", 420, 0.1, 0.05, 0.15, 0.95, 0.0, "passed"),
        ("safety", "harmful", 420, 0.01, -0.02, 0.04, 0.95, 0.05, "passed"),
        ("fairness", "changed_by_swap", 1, 1.0, None, None, 0.95, 0.02, "too few"),
    ],
    columns=["criterion", "measure", "n", "value", "ci_low", "ci_high", "level", "bound", "status"],
)


def test_each_row_has_its_bound_its_n_and_the_colour_of_its_status():
    ax = plots_rows.gate(ROWS, title="T")
    dashed = [line for line in ax.get_lines() if line.get_linestyle() == "--"]
    assert [line.get_xdata()[0] for line in dashed] == [0.0, 0.05, 0.02]
    points = [line for line in ax.get_lines() if line.get_marker() == "o"]
    assert [p.get_color() for p in points] == [plots_rows.STATUS[s] for s in ROWS["status"]]
    assert [p.get_xdata()[0] for p in points] == [0.1, 0.01, 1.0]
    assert all("n = " in label.get_text() for label in ax.get_yticklabels())
    assert "95 % interval" in ax.get_xlabel()
    plt.close("all")


def test_without_a_criterion_an_empty_figure_is_drawn():
    ax = plots_rows.gate(ROWS[:0], title="T")
    assert len(ax.get_yticklabels()) == 0
    plt.close("all")
