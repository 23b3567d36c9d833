"""Costs are measured in processes of their own, once; a point's price needs a gain."""

import pandas as pd
import pytest

from medlib.files import InputError
from medlib.records import make
from medlib.tuning import efficiency, sft
from medlib.tuning.jobs import Job


def answered(loaded, model, items):
    """Return whether each item's id is even: a judge that needs no skill of a random model."""
    return [int(r["id"], 16) % 2 == 0 for r in sorted(items, key=lambda r: r["id"])]


@pytest.mark.slow
def test_each_method_is_measured_once_on_the_same_items(tiny, tmp_path, monkeypatch):
    rows = [
        make("folder", str(n), question=f"Is it {n}?", answer="Give heparin.") for n in range(12)
    ]
    asked = [make("folder", f"t{n}", question="?", options=["a", "b"], answer="a", answer_index=0)
             for n in range(5)]  # fmt: skip
    jobs = {
        method: Job(tiny("llama"), precision, sft.Settings(method=method, rank=2, batch_size=4),
                    rows[:8], rows[8:], [], 64)
        for method, precision in (("qlora", "nf4"), ("full", "fp32"))
    }  # fmt: skip
    costs, rights = efficiency.measure(jobs, asked, tmp_path, rightness=answered)
    assert costs["method"].tolist() == ["qlora", "full"] and list(costs) == efficiency.COLUMNS
    assert costs["trainable"].is_monotonic_increasing and (costs["seconds"] > 0).all()
    assert (costs["peak_gib"] >= costs["load_gib"]).all()
    assert rights.groupby("settings").size().to_dict() == {
        "base fp32": 5, "base nf4": 5, "full": 5, "qlora": 5,
    }  # fmt: skip
    monkeypatch.setattr(efficiency, "_measured", None)  # what is measured is not run again
    again = efficiency.measure(jobs, asked, tmp_path, rightness=answered)
    assert again[0].equals(costs) and again[1].equals(rights)
    beside = efficiency.beside_forecast(jobs, costs)
    assert (beside["forecast_total"] > beside["forecast_beside_weights"]).all()


def test_a_point_has_a_price_only_where_there_is_a_gain():
    costs = pd.DataFrame({"method": ["qlora", "full"], "seconds": [1800.0, 3600.0]})
    named = ["base nf4", "base fp32", "qlora", "full"]
    accuracy = pd.DataFrame({"settings": named, "value": [0.3, 0.35, 0.4, 0.35]})
    jobs = {name: Job("tiny", precision, sft.Settings(), [], [], [], 8)
            for name, precision in (("qlora", "nf4"), ("full", "fp32"))}  # fmt: skip
    table = efficiency.cost_per_point(jobs, costs, accuracy, price_per_hour=2.0)
    assert table["price"].tolist() == [1.0, 2.0]
    assert table["price_per_point"].round(9).tolist()[0] == 0.1
    assert table["price_per_point"].isna().tolist() == [False, True]


def test_forecasts_are_of_known_shapes_and_published_rows_name_their_source():
    table = efficiency.ahead_of_time(["distilgpt2"], batch_size=2, length=64)
    assert table["qlora"].iloc[0] < table["full"].iloc[0]
    with pytest.raises(InputError, match="distilgpt2"):
        efficiency.ahead_of_time(["distilgpt3"], batch_size=2, length=64)
    assert set(pd.read_csv(efficiency.ROOT / "data/references/published_memory.csv")["grade"]) <= {
        "opened", "general knowledge",
    }  # fmt: skip
