"""What tuning is handed judges as the benchmark does, and says no more than the items allow."""

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import judges, scores
from medlib.benchmark.predict import predict
from medlib.corpus import sources
from medlib.files import InputError
from medlib.tuning import models, sft, tokens


@pytest.fixture(scope="module")
def tiny():
    return models.load("tiny", precision="fp32")


@pytest.fixture(scope="module")
def items():
    rows = [r for r in sources.read("demo")[0] if len(r["options"]) == 4]
    return sorted(rows, key=lambda r: r["id"])[:24]


def test_accuracy_is_the_benchmark_s_own(tiny, items):
    rows = predict(tiny, tiny.model, "base", "demo", items, generate=False)
    plain = [r for r in rows if (r["protocol"], r["variant"]) == ("option_text", "plain")]
    frame = pd.DataFrame(plain)
    expected = scores.measure(frame, {r["id"]: r for r in items})["accuracy"].numerator.mean()
    assert judges.accuracy(tiny, tiny.model, items[::-1]) == expected
    value, low, high = judges.measured(tiny, tiny.model, items)["accuracy"]
    assert value == expected and 0 <= low < value < high <= 1
    followed = judges.follow(tiny, items)(tiny.model)  # what sft.fit calls during training
    assert followed == {"accuracy": expected, "accuracy_low": low, "accuracy_high": high}
    with pytest.raises(InputError, match="no item with options"):
        judges.accuracy(tiny, tiny.model, [items[0] | {"options": []}])


def rights(first, second, seeds=(1, 2)):
    rows = []
    for name, chance in (("default", first), ("found", second)):
        for seed in seeds:
            draw = np.random.default_rng([seed, len(name)]).random(80)
            rows += [(name, seed, f"{n:02}", bool(d < chance)) for n, d in enumerate(draw)]
    return pd.DataFrame(rows, columns=["settings", "seed", "item_id", "right"])


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [(0.3, 0.8, "better"), (0.8, 0.3, "worse"), (0.5, 0.52, "not distinguishable")],
)
def test_difference_is_paired_and_says_when_nothing_can_be_said(items, first, second, said):
    table = rights(first, second)
    references = {f"{n:02}": items[n % 24] for n in range(80)}
    found = judges.difference(table, references)
    assert found["verdict"] == said and found["n"] == 80 and found["seeds"] == 2
    means = table.groupby("settings")["right"].mean()
    assert found["difference"] == pytest.approx(means["found"] - means["default"])
    assert found["ci_low"] <= found["difference"] <= found["ci_high"]
    assert found["deviation_first"] == pytest.approx(
        judges.by_seed(table).query("settings == 'default'")["value"].std(ddof=1)
    )


def test_what_is_unchanged_is_not_forgotten(tiny, items):
    encoded, _ = tokens.examples(tiny.tokenizer, items[:6], max_length=256)
    before = sft.forgetting.measure(tiny.model, {"general": encoded})
    table = judges.forgotten(before, before, seed=1)
    assert len(table) == 1 and (table["set"] == "general").all()
    assert float(table["change"].iloc[0]) == pytest.approx(1.0)
