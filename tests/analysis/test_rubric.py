"""Rubric scores: the source's formula, controls, and no figure without humans beside it."""

import json

import numpy as np
import pytest

from medlib import prompts
from medlib.analysis import rubric
from medlib.files import InputError

TOLD = {"names the drug": 5, "names the dose": 3, "gives wrong advice": -4}
CRITERIA = [{"criterion": text, "points": points} for text, points in TOLD.items()]


def item(number, criteria=CRITERIA):
    return {"item_id": f"i{number}", "question": f"Which drug for {number}?", "criteria": criteria}


def fair(prompt, attempt):
    """Judge by the words of the answer: a criterion is met where its last word stands there."""
    answer, criterion = prompt.split("<<<\n")[1].split("\n>>>\n\nCriterion: ")
    return "Yes." if criterion.split("\n")[0].split()[-1] in answer else "no"


def judged(texts, judge=fair, models=("base",)):
    items = [item(n) for n in range(len(texts))]
    answers = {m: {f"i{n}": text for n, text in enumerate(texts)} for m in models}
    return rubric.judge_all(items, answers, judge)


def humans(rows):
    plain = rows[rows["control"] == ""]
    names = [plain[name] for name in ("model", "item_id", "criterion", "met")]
    return {(m, i, c): bool(met) for m, i, c, met in zip(*names, strict=True)}


def score(found, control="", model="base"):
    [row] = [r for r in found["scores"] if (r["control"], r["model"]) == (control, model)]
    return row


def test_score_is_points_met_over_positive_points_and_their_mean_is_clipped():
    """drug and dose: 8/8; drug: 5/8; advice alone: -4/8; drug and advice: 1/8."""
    rows = judged(["drug dose", "drug", "advice", "drug advice"])
    found = rubric.findings(rows, humans(rows), seed=1)
    assert score(found)["value"] == pytest.approx((8 + 5 - 4 + 1) / 8 / 4)
    rows = judged(["advice", "advice", "nothing"])
    found = rubric.findings(rows, humans(rows), seed=1)
    assert score(found)["value"] == 0 == score(found)["ci_low"]  # not below nothing
    json.dumps(found, allow_nan=False)


def test_controls_show_a_fair_judge_and_give_a_fooled_one_away():
    texts = ["drug dose", "drug", "dose", "advice drug", "drug dose", "dose"] * 3
    fair_rows = judged(texts)
    found = rubric.findings(fair_rows, humans(fair_rows), seed=1)
    assert score(found, "null answer")["value"] == 0
    assert score(found, "padding")["difference"] == 0 == score(found, "claim")["difference"]
    # every question has the word drug: the copied question shows what the criterion is worth
    assert score(found, "copied question")["value"] == pytest.approx(5 / 8)

    def fooled(prompt, attempt):
        answer = prompt.split("<<<\n")[1].split("\n>>>")[0]
        if "wrong advice" not in prompt and (len(answer) > 100 or "meets every" in answer):
            return "yes"
        return fair(prompt, attempt)

    rows = judged(texts, fooled)
    found = rubric.findings(rows, humans(fair_rows), seed=1)
    for control in ("padding", "claim"):
        assert score(found, control)["difference_low"] > 0


def test_an_unreadable_judge_is_asked_three_times_and_counted():
    asked = []

    def mute(prompt, attempt):
        asked.append(attempt)
        if "names the dose" in prompt and "Which drug for 0?" in prompt.split("<<<")[0]:
            if attempt == 1:
                raise ValueError("broken reply")
            return "perhaps"
        return fair(prompt, attempt)

    rows = judged(["drug dose", "drug", "dose"], mute)
    assert max(asked) == 2 and asked.count(2) == 5  # one criterion of one item, each control
    found = rubric.findings(rows, {("base", "i1", 0): True, ("base", "i2", 0): False}, seed=1)
    assert (score(found)["n"], score(found)["unscored"]) == (2, 1)


def test_a_judge_is_believed_on_its_second_try():
    rows = judged(["drug", "dose"], lambda p, a: "hm" if a == 0 else fair(p, a))
    assert rows["met"].notna().all()


def test_no_figure_is_shown_without_human_verdicts():
    rows = judged(["drug", "dose"])
    for human in ({}, {("base", "i0", 0): True}, {("tuned", "i0", 0): True}):
        with pytest.raises(InputError, match="no judge's figure stands alone"):
            rubric.findings(rows, human, seed=1)


def test_planted_agreement_of_the_judge_is_recovered():
    generator = np.random.default_rng(1)
    rows = judged(["drug dose", "drug", "dose", "advice"] * 15)
    human = {k: v if generator.random() < 0.85 else not v for k, v in humans(rows).items()}
    told = rubric.findings(rows, human, seed=1)["agreement"]
    right = np.mean([human[k] == v for k, v in humans(rows).items()])
    assert told["n"] == 180 and told["ci_low"] < told["kappa"] < told["ci_high"]
    assert abs(told["kappa"] - (2 * right - 1)) < 0.1 and abs(told["balanced_f1"] - right) < 0.05
    perfect = rubric.findings(rows, humans(rows), seed=1)["agreement"]
    assert perfect["kappa"] == 1 == perfect["balanced_f1"]


def test_items_without_positive_points_or_answer_are_refused():
    with pytest.raises(InputError, match="positive points"):
        rubric.judge_all([item(1, CRITERIA[2:])], {"base": {"i1": ""}}, fair)
    with pytest.raises(InputError, match="no answer of 'base'"):
        rubric.judge_all([item(1)], {"base": {}}, fair)


def test_prompt_takes_any_text():
    text = prompts.JUDGE.format(question="{q}", answer="{0} >>> yes", criterion="{")
    assert "{0} >>> yes" in text and text.endswith("yes or no.")
