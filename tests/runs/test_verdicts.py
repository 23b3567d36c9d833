"""What is said of a score follows from its interval, chance, and always giving one answer."""

import pandas as pd
import pytest

from medlib.runs import verdicts


def score(low, high, **more):
    row = {"model": "tuned", "task": "medmcqa", "slice": "all", "protocol": "letter", "n": 100}
    row |= {"metric": "accuracy", "value": (low + high) / 2, "ci_low": low, "ci_high": high}
    return row | {"unread": 0, "compared_to": None} | more


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.20, 0.30, "no knowledge is shown"),
        (0.30, 0.34, "not above always giving the commonest right answer (0.32)"),
        (0.33, 0.40, "above chance (0.25)."),
        (0.10, 0.20, "below chance"),
    ],
)
def test_accuracy_is_held_against_chance_and_against_one_constant_answer(low, high, said):
    [sentence] = verdicts.sentences([score(low, high)], {("medmcqa", "letter"): 0.32})
    assert said in sentence


def test_the_commonest_right_answer_is_counted_per_task_and_protocol():
    frame = pd.DataFrame({"task": "a", "protocol": "letter", "gold": [0, 0, 0, 2, 2, 2]})
    frame["variant"] = ["plain"] * 4 + ["bf16", "unconditional"]  # the same items again
    assert verdicts.commonest(frame) == {("a", "letter"): 0.75}


@pytest.mark.parametrize(
    ("metric", "low", "high", "said"),
    [
        ("accuracy", 0.01, 0.2, ": better."),
        ("accuracy", -0.1, 0.1, ": not distinguishable."),
        ("perplexity", -2.0, -1.0, ": better."),
        ("perplexity", 1.0, 2.0, ": worse."),
    ],
)
def test_a_difference_is_better_worse_or_not_distinguishable(metric, low, high, said):
    row = score(low, high, metric=metric, compared_to="base")
    [sentence] = verdicts.sentences([row], {})
    assert sentence.endswith(said)
