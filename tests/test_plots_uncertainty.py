"""Figures of doubts show every number they are given, and chance."""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from medlib import plots_uncertainty
from medlib.plots import colour

WORTH = pd.DataFrame(
    [("letter", "base", "length", 0.5, 0.4, 0.6, 50),
     ("letter", "tuned", "length", 0.6, 0.5, 0.7, 50),
     ("letter", "tuned", "p_true", 0.8, 0.7, 0.9, 50),
     ("free_text", "tuned", "length", 0.7, 0.6, 0.8, 40),
     ("free_text", "base", "length", None, None, None, 40)],
    columns=["protocol", "model", "measure", "value", "ci_low", "ci_high", "n"],
)  # fmt: skip


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def test_forest_has_each_value_with_its_interval_in_a_panel_a_protocol():
    panels = plots_uncertainty.forest(WORTH, title="T")
    assert [ax.get_title() or ax.get_title("left") for ax in panels] == ["free_text", "letter"]
    drawn = {tuple(line.get_xdata()) for ax in panels for line in ax.lines}
    kept = WORTH.dropna()
    assert {(row.ci_low, row.ci_high) for row in kept.itertuples()} <= drawn
    assert {(value,) for value in kept["value"]} <= drawn
    for ax in panels:
        labels = [text.get_text() for text in ax.get_legend().get_texts()]
        assert "chance" in labels and any("n = " in label for label in labels)


def test_risk_has_a_panel_a_measure_and_a_line_a_model():
    rows = [(m, model, c, r, r - 0.1, r + 0.1, int(10 * c)) for m in ("length", "p_true", "a", "b")
            for model in ("base", "tuned") for c, r in ((0.5, 0.2), (1.0, 0.4))]  # fmt: skip
    columns = ["measure", "model", "coverage", "risk", "ci_low", "ci_high", "n"]
    panels = plots_uncertainty.risk_coverage(pd.DataFrame(rows, columns=columns), title="T")
    assert [ax.get_title() or ax.get_title("left") for ax in panels] == [
        "length",
        "p true",
        "a",
        "b",
    ]
    for ax in panels:
        curves = [line for line in ax.lines if list(line.get_xdata()) == [0.5, 1.0]]
        assert [line.get_color() for line in curves] == [colour("base"), colour("tuned")]
