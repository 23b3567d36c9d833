"""The tiny random models of tests/tuning, here too, and answers of arms with a known truth."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from medlib.records import make


def load(path):
    spec = spec_from_file_location(path.stem, path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tiny = load(Path(__file__).parents[1] / "tuning" / "conftest.py").tiny


@pytest.fixture(scope="session")
def small_study():
    """Return the module of a progressive training of seconds, which is a program as well."""
    return load(Path(__file__).parent / "small_study.py")


def items(count, *, specialties, per_condition=3):
    """Return records with four options: conditions of three items, dealt to the specialties."""
    return [
        make("folder", f"i{i}", question=f"q{i}", options=list("abcd"), answer="a", answer_index=0,
             topic=f"t{i // per_condition}", specialty=f"s{i // per_condition % specialties}")
        for i in range(count)
    ]  # fmt: skip


def answered(model, records, right, task="demo"):
    """Return prediction rows of one model that is right where `right` says so."""
    return [
        {"model": model, "task": task, "protocol": "option_text", "item_id": r["id"],
         "specialty": r["specialty"], "prompt_sha256": "", "variant": "plain", "raw_text": "",
         "option_logprobs": [0.0, -1.0, -1.0, -1.0] if good else [-1.0, 0.0, -1.0, -1.0],
         "option_chars": [1] * 4, "option_tokens": [1] * 4, "gold": 0, "gold_nll": 1.0,
         "n_gold_tokens": 1, "similarity": None, "bertscore_minilm": None, "answer_logprob": None,
         "cut": False, "n_prompt_tokens": 1, "n_new_tokens": 0, "shots": 0, "dtype": "fp32"}
        for r, good in zip(records, right, strict=True)
    ]  # fmt: skip


@pytest.fixture(scope="session")
def synthetic():
    """Return draw(skill, selection, report, ...): predictions of arms of known accuracy.

    skill: {(arm, round): accuracy}. Conditions differ in difficulty, answers of one item correlate
    between models, and each model and seed is better or worse by chance (`between`).
    """

    def draw(skill, selection, report, *, rng, seeds=(13, 14), between=0.03):
        last = max(number for _, number in skill)
        records = selection + report
        hard = {r["topic"]: rng.normal(0, 0.1) for r in records}
        own = rng.normal(0, 0.15, len(records))
        rows = []
        for (arm, number), p in skill.items():
            for seed in seeds:
                chance = p + np.array([hard[r["topic"]] for r in records]) + own
                chance = chance + rng.normal(0, between)
                right = rng.random(len(records)) < chance
                model = f"{arm}-{number}-seed-{seed}" if number else f"{arm}-seed-{seed}"
                looks = number in (0, last)
                asked = records if looks else selection
                rows += answered(model, asked, right[: len(asked)])
        return pd.DataFrame(rows)

    draw.items, draw.answered = items, answered
    return draw
