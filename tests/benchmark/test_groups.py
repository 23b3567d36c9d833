"""Named means over nine tasks are the harness's own, and the leaderboard's."""

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import groups
from medlib.benchmark.scores import BASE

SIZES = dict(zip(groups.MEMBERS, (40, 90, 30, 20, 25, 21, 22, 23, 24), strict=True))


def rows(model, seed, share=0.5):
    draw = np.random.default_rng(seed)
    found = []
    for task, n in SIZES.items():
        for number in range(n):
            right = draw.random() < share
            values = [-1.0, -2.0] if right else [-2.0, -1.0]
            found.append((model, task, "letter", f"{task}{number:03}", 0, values, [1, 1]))
    names = ["model", "task", "protocol", "item_id", "gold", "option_logprobs", "option_chars"]
    return pd.DataFrame(found, columns=names)


def means(*frames):
    found = {}
    for name, part, values in groups.means(pd.concat(frames), BASE, {}):
        found[name, part["model"].iloc[0], values.get("compared_to")] = values
    return found


def accuracies(frame):
    right = frame["option_logprobs"].map(lambda v: v[0] > v[1]).astype(float)
    by = right.groupby(frame["task"])
    return by.mean()[list(SIZES)].tolist(), by.var(ddof=1)[list(SIZES)].to_numpy()


def test_means_are_the_harness_s_by_size_and_the_leaderboard_s_by_task():
    from lm_eval.api.metrics import aggregate_subtask_metrics, pooled_sample_stderr

    frame, sizes = rows(BASE, 1), list(SIZES.values())
    found, (shares, variances) = means(frame), accuracies(frame)
    by_size = aggregate_subtask_metrics(shares, sizes, True)
    assert found[groups.MULTIMEDQA, BASE, None]["value"] == pytest.approx(by_size, abs=1e-6)
    equal = aggregate_subtask_metrics(shares, sizes, False)
    values = found[groups.LEADERBOARD, BASE, None]
    assert values["value"] == pytest.approx(equal) and abs(equal - by_size) > 1e-4
    errors = np.sqrt(variances / np.array(sizes))
    half = 1.96 * np.sqrt(np.sum(errors**2)) / 9
    assert values["ci_high"] - values["value"] == pytest.approx(half, rel=1e-3)
    pooled = pooled_sample_stderr(list(errors), sizes)  # of all answers as one sample
    assert pooled == pytest.approx(np.sqrt(0.25 / sum(sizes)), rel=0.1)
    whole = found[groups.MULTIMEDQA, BASE, None]
    assert whole["ci_high"] - whole["ci_low"] == pytest.approx(2 * 1.96 * pooled, rel=0.1)


def test_differences_are_paired_over_the_same_answers():
    base, tuned = rows(BASE, 1), rows("tuned", 1, share=0.8)
    found = means(base, tuned)
    for name in (groups.MULTIMEDQA, groups.LEADERBOARD):
        pair = found[name, "tuned", BASE]
        gap = found[name, "tuned", None]["value"] - found[name, BASE, None]["value"]
        assert pair["value"] == pytest.approx(gap, abs=1e-6) and pair["ci_low"] > 0
    assert found[groups.MULTIMEDQA, "tuned", BASE]["p_value"] < 1e-6
    same = means(base, base.assign(model="tuned"))
    assert same[groups.LEADERBOARD, "tuned", BASE]["ci_low"] == 0


def test_intervals_of_the_leaderboard_s_mean_hold_the_truth():
    held = [
        values["ci_low"] <= 0.6 <= values["ci_high"]
        for seed in range(200)
        for values in [means(rows(BASE, seed, share=0.6))[groups.LEADERBOARD, BASE, None]]
    ]
    assert 0.91 <= np.mean(held) <= 0.985  # 95 % of 200, +- 2.6 standard errors


def test_without_all_nine_tasks_there_is_no_mean_and_medqa_counts_as_medqa_4options():
    frame = rows(BASE, 1)
    assert not len(groups.members(frame[frame["task"] != "pubmedqa"]))
    renamed = frame.assign(task=frame["task"].replace("medqa_4options", "medqa"))
    assert len(groups.members(renamed)) == len(frame)


def test_medqa_asked_under_both_its_names_counts_once():
    frame = rows(BASE, 1)
    twice = frame[frame["task"] == "medqa_4options"].assign(task="medqa")
    members = groups.members(pd.concat([frame, twice]))
    assert not members[["task", "item_id"]].duplicated().any() and len(members) == len(frame)
