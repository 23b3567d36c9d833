"""Rows on confidence and numeric noise hold what was planted in the predictions."""

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import calibration, trust


def frame(logprobs, gold, *, variant="plain", model="base", first=0):
    ids = [f"{n:04}" for n in range(first, first + len(gold))]
    return pd.DataFrame(
        {
            "model": model, "task": "t", "protocol": "letter", "variant": variant, "item_id": ids,
            "specialty": [f"s{n % 3}" for n in range(len(gold))], "gold": gold,
            "option_logprobs": [list(v) for v in logprobs],
            "option_chars": [[1] * len(v) for v in logprobs],
            "option_tokens": [[1] * len(v) for v in logprobs],
        }
    )  # fmt: skip


def calibrated(n, heat, seed=3):
    """Return rows whose truth is drawn from softmax(logits) and whose scores are logits * heat."""
    draw = np.random.default_rng(seed)
    logits = draw.normal(0, 2, (n, 4))
    chances = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    gold = [int(draw.choice(4, p=p)) for p in chances]
    return frame(logits * heat, gold)


def rows(part, **more):
    found = list(trust.calibrated(part, part["item_id"].to_numpy(), seed=1))
    return {(r["slice"], r["metric"]): r | more for r in found}


def test_overconfidence_is_seen_and_a_temperature_of_other_items_takes_it_away():
    found = rows(calibrated(1500, heat=3.0))
    assert found[trust.HALF, "temperature"]["value"] == pytest.approx(3.0, rel=0.15)
    before, after = (found[name, "ece"] for name in (trust.HALF, f"{trust.HALF}, scaled"))
    assert before["ci_low"] > 0.1 > after["value"]
    fitted = found[trust.HALF, "temperature"]["n"]
    assert before["n"] == after["n"] == 1500 - fitted and 600 < fitted < 900
    whole = found[trust.CALIBRATION, "ece"]
    assert whole["n"] == 1500 and whole["ci_low"] <= whole["value"] <= whole["ci_high"]


def test_a_calibrated_model_is_within_what_chance_gives():
    found = rows(calibrated(1500, heat=1.0))
    limit = found[trust.CALIBRATION, "ece_if_calibrated"]["ci_high"]
    assert found[trust.CALIBRATION, "ece"]["value"] <= limit
    assert found[trust.HALF, "temperature"]["value"] == pytest.approx(1.0, rel=0.15)


def test_answer_sets_cover_what_they_say_over_all_and_are_counted_by_specialty():
    found = rows(calibrated(3000, heat=2.0))
    whole = found[trust.SETS, "coverage"]
    assert whole["ci_low"] <= 0.9 <= whole["ci_high"]
    parts = [found[f"{trust.SETS}/specialty=s{n}", "coverage"] for n in range(3)]
    assert sum(r["n"] for r in parts) == whole["n"]
    assert 1 < found[trust.SETS, "size"]["value"] < 4


def test_few_items_say_nothing_of_calibration():
    assert not rows(calibrated(trust.FEWEST - 1, heat=1.0))


def test_ties_first_options_and_flips_are_those_planted():
    values = np.tile([-1.0, -2.0, -3.0], (10, 1))
    values[:3] = [-1.0, -1.0, -3.0]  # three ties, at the first option
    values[3] = [-3.0, -1.0, -2.0]  # one item chooses the second
    plain = frame(values, [0] * 5 + [1] * 5)
    other = values[2:8].copy()  # six of the items asked again
    other[[0, 5]] = [-3.0, -2.0, -1.0]  # two flip
    same = other.copy()
    same[1] = [-1.0, -2.0, -3.0]  # bf16 differs from fp32 in one of the six
    variants = [
        plain,
        frame(other, [0] * 6, variant="fp32", first=2),
        frame(same, [0] * 6, variant="bf16", first=2),
        frame(values * 0, [0] * 10, variant="unconditional"),
        frame(values[::-1], [0] * 10, model="tuned"),
    ]
    found = {(r["slice"], r["metric"]): r for r in trust.numeric(plain, pd.concat(variants))}
    counts = {key: (round(r["value"] * r["n"]), r["n"]) for key, r in found.items()}
    assert counts["numeric", "ties"] == (3, 10)
    assert counts["numeric", "first"] == (9, 10) and counts["numeric", "gold_first"] == (5, 10)
    assert counts["numeric/fp32 against plain", "flips"] == (2, 6)
    assert counts["numeric/bf16 against fp32", "flips"] == (1, 6)
    assert counts["numeric/bf16", "ties"] == (0, 6)
    assert not [key for key in counts if "unconditional" in key[0]]
    bounds = ("ci_low", "value", "ci_high")
    assert all(0 <= a <= b <= c <= 1 for a, b, c in
               ([round(r[name], 9) for name in bounds] for r in found.values()))  # fmt: skip


def test_confidence_is_that_of_the_options_alone():
    part = calibrated(60, heat=1.0)
    moved = part.assign(option_logprobs=[list(np.array(v) - 5) for v in part["option_logprobs"]])
    one, two = (calibration.per_item(trust._answers(p)) for p in (part, moved))
    assert np.allclose(one["confidence"], two["confidence"])


def test_intervals_of_the_temperature_hold_the_true_one():
    held = 0
    for seed in range(100):
        part = calibrated(200, heat=2.0, seed=seed)
        items, of = trust._answers(part), part["item_id"].to_numpy()
        heat = calibration.temperature(items, items[:0].assign(item_id=[]))
        low, high = calibration.temperature_interval(items, heat, of)
        assert low < heat < high
        held += low <= 2.0 <= high
    assert 88 <= held <= 99  # 95 % of 100, +- 2.7 standard errors


@pytest.mark.parametrize("names", [("a", "b"), ("a", "c")])
def test_two_conditions_alone_are_too_few_to_fit_on_one_and_judge_by_the_other(names):
    """Both in one half, or one in each: neither leaves something to judge by."""
    part = calibrated(60, heat=1.0)
    clusters = np.array([names[n % 2] for n in range(60)])
    found = {r["slice"] for r in trust.calibrated(part, clusters, seed=1)}
    assert found == {trust.CALIBRATION}
    references = {
        item: {"id": item, "topic": of, "specialty": "s", "source": "demo", "provenance": None}
        for item, of in zip(part["item_id"], clusters, strict=True)
    }
    assert trust.scaled(part, references) is None


def test_texts_count_per_character_and_letters_as_they_are():
    letters = frame([[-4.0, -6.0]], [1]).assign(option_chars=[[2, 6]])
    for part, wanted in ((letters, [-4, -6]), (letters.assign(protocol="option_text"), [-2, -1])):
        assert trust._answers(part)["scores"][0].tolist() == wanted
