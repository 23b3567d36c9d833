"""Weighted loss, L2 to the start, EWC and the forgetting report, against hand calculations."""

import math
from dataclasses import replace
from functools import partial

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import statistics
from medlib.corpus import mixing
from medlib.files import InputError
from medlib.records import make
from medlib.tuning import forgetting, losses, models, sft, tokens

SETTINGS = sft.Settings(
    method="lora", rank=2, batch_size=2, accumulation=2, learning_rate=1e-2, warmup_share=0.0,
    clip=0.0, optimizer="sgd", scheduler="constant", epochs=1, seed=1,
)  # fmt: skip
RECORDS = [
    make("folder", str(n), question="Q? " * n, answer=f"A{n} and {n}.", specialty=specialty)
    for n, specialty in enumerate(["cardiology", "urology", "urology", "cardiology"])
]


@pytest.fixture
def ready(tiny, tmp_path):
    """Return make(settings, weights) -> (trainer, model, texts, the one step's micro-batches)."""

    def get(settings=SETTINGS, weights=None):
        loaded = models.load(tiny("llama"), precision="fp32")
        model = sft.add_adapter(loaded, settings)
        import torch

        with torch.no_grad():  # so that both matrices have gradients
            for name, weight in model.named_parameters():
                if "lora_B" in name:
                    weight.normal_(0, 0.05)
        encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
        arguments = sft._arguments(settings, tmp_path, len(encoded))
        trainer = sft._trainer(
            model, loaded.tokenizer, encoded, encoded[:2], settings, arguments, weights
        )
        return trainer, model, encoded

    return get


def nats(model, example):
    """Return the answer's negative log-likelihood by the library's own loss, a mean."""
    import torch

    ids = torch.tensor([example.input_ids])
    labels = ids.clone()
    labels[0, : example.n_prompt] = -100
    mean = model(input_ids=ids, labels=labels).loss
    return mean * (len(example.input_ids) - example.n_prompt)


def step_gradient(trainer):
    """Return the gradient of one optimizer step over all texts, added up over micro-batches."""
    trainer.model.train()
    trainer.model.zero_grad()
    batches = list(trainer.get_train_dataloader())
    trainer.current_gradient_accumulation_steps = len(batches)
    count = sum((batch["labels"][:, 1:] != -100).sum() for batch in batches)
    trainer.accelerator.gradient_accumulation_steps = 1
    for batch in batches:
        trainer.training_step(trainer.model, batch, count)
    return {n: w.grad.clone() for n, w in trainer.model.named_parameters() if w.requires_grad}


def close(found, wanted):
    import torch

    for name, value in wanted.items():
        torch.testing.assert_close(found[name], value, rtol=1e-4, atol=2e-5)


def gradient_of(model, loss):
    import torch

    named = {n: w for n, w in model.named_parameters() if w.requires_grad}
    return dict(zip(named, torch.autograd.grad(loss, list(named.values())), strict=True))


def trained_tokens(encoded):
    return sum(len(e.input_ids) - e.n_prompt for e in encoded)


@pytest.mark.parametrize("factor", [1.0, 3.0])
def test_weighted_loss_is_the_sum_of_weighted_answers_over_all_trained_tokens(ready, factor):
    weights = mixing.specialty_weights(RECORDS, {"urology": factor})
    assert len(set(weights.values())) == (1 if factor == 1 else 2)
    trainer, model, encoded = ready(weights=weights)
    found = step_gradient(trainer)
    total = sum(weights[e.record_id] * nats(model, e) for e in encoded)
    close(found, gradient_of(model, total / trained_tokens(encoded)))
    plain, same, _ = ready()
    difference = max(float((found[n] - g).abs().max()) for n, g in step_gradient(plain).items())
    assert (difference > 1e-3) == (factor != 1)


def test_evaluation_counts_every_text_the_same(ready):
    weighted = ready(weights={r["id"]: 2.0 * n for n, r in enumerate(RECORDS)})[0]
    assert weighted.evaluate()["eval_loss"] == pytest.approx(ready()[0].evaluate()["eval_loss"])


def test_texts_without_padding_are_weighed_token_by_token():
    import torch

    examples = [
        {"input_ids": [5, 6, 7], losses.WEIGHT: 2.0},
        {"input_ids": [8], losses.WEIGHT: 3.0},
    ]
    flat = losses.weighing_collator(lambda rows: {"input_ids": torch.tensor([[5, 6, 7, 8]])})
    assert flat(examples)[losses.WEIGHT].tolist() == [[2, 2, 2, 3]]
    padded = losses.weighing_collator(lambda rows: {"input_ids": torch.zeros(2, 3)})
    assert padded(examples)[losses.WEIGHT].tolist() == [[2, 2, 2], [3, 3, 3]]
    assert losses.WEIGHT not in padded([{"input_ids": [1]}])


@pytest.mark.parametrize(("l2", "ewc"), [(0.7, 0.0), (0.0, 5.0), (0.7, 5.0)])
def test_penalty_and_its_gradient_are_the_formula_s(ready, l2, ewc):
    import torch

    trainer, model, encoded = ready()
    start = {n: w.detach().clone() for n, w in model.named_parameters() if w.requires_grad}
    importance = {n: torch.zeros_like(w) for n, w in start.items()}
    for example in encoded[:3]:
        for name, gradient in gradient_of(model.eval(), nats(model, example)).items():
            importance[name] += gradient**2 / 3
    trainer.penalty = forgetting.penalty(model, l2_start=l2, ewc=ewc, examples=encoded[:3])
    assert float(trainer.penalty().detach()) == 0
    generator = torch.Generator().manual_seed(3)
    for name, weight in model.named_parameters():
        if name in start:
            weight.data += 0.1 * torch.randn(weight.shape, generator=generator)
    gaps = {n: w.detach() - start[n] for n, w in model.named_parameters() if n in start}
    by_hand = sum(
        float(l2 / 2 * (gap**2).sum() + ewc / 2 * (importance[n] * gap**2).sum())
        for n, gap in gaps.items()
    )
    assert float(trainer.penalty().detach()) == pytest.approx(by_hand, rel=1e-5) and by_hand > 0
    found = step_gradient(trainer)
    answers = gradient_of(model, sum(nats(model, e) for e in encoded) / trained_tokens(encoded))
    wanted = {n: answers[n] + (l2 + ewc * importance[n]) * gap for n, gap in gaps.items()}
    close(found, wanted)  # once a step, though it has two micro-batches


def test_fisher_leaves_the_model_and_its_random_state_as_they_were(ready):
    import torch

    _, model, encoded = ready()
    before = torch.random.get_rng_state()
    model.train()
    found = forgetting.fisher(model, encoded[:2])
    assert model.training and torch.equal(before, torch.random.get_rng_state())
    assert all(w.grad is None for w in model.parameters())
    assert all(bool((f >= 0).all()) for f in found.values()) and len(found) > 0


def test_held_weights_move_less(tiny, tmp_path):
    moved = {}
    for l2 in (0.0, 100.0):
        settings = replace(SETTINGS, l2_start=l2, epochs=3)
        loaded = models.load(tiny("llama"), precision="fp32")
        model = sft.add_adapter(loaded, settings)
        encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
        sft.fit(model, loaded.tokenizer, encoded, [], settings, tmp_path / str(l2))
        moved[l2] = sum(
            float(w.detach().square().sum()) for n, w in model.named_parameters() if "lora_B" in n
        )
    assert moved[100.0] < 0.5 * moved[0.0]


def report(before, after):
    draw = partial(statistics.draw_clusters, seed=3)
    return forgetting.report(before, after, ratio=statistics.bootstrap_ratio, draw=draw)


def test_measured_perplexity_is_the_exponent_of_nats_per_answer_token(ready):
    _, model, encoded = ready()
    frame = forgetting.measure(
        model, {"general": encoded, "held out": encoded[:2]},
        evaluator=lambda m, name: [True, False, True] if name == "general" else [],
    )  # fmt: skip
    row = report(frame, frame).set_index(["set", "metric"])
    mean = sum(float(nats(model.eval(), e).detach()) for e in encoded) / trained_tokens(encoded)
    assert row.loc[("general", "perplexity"), "before"] == pytest.approx(math.exp(mean), rel=1e-4)
    assert row.loc[("general", "accuracy"), "before"] == pytest.approx(2 / 3)
    assert set(row.index) == {
        ("general", "perplexity"), ("held out", "perplexity"), ("general", "accuracy"),
    }  # fmt: skip


def test_change_is_paired_with_its_interval():
    generator = np.random.default_rng(2)
    tokens_of, base = np.full(200, 10.0), generator.normal(40, 9, 200)
    before, after = (
        pd.DataFrame(
            {
                "set": "g",
                "metric": "perplexity",
                "numerator": n,
                "denominator": tokens_of,
                "item": [f"{i:03}" for i in range(200)],
            }
        )
        for n in (base, base + generator.normal(1, 0.5, 200))
    )
    assert list(before) == forgetting.COLUMNS
    row = report(before, after).iloc[0]
    assert row["change"] == pytest.approx(row["after"] / row["before"])
    assert 1 < row["change_low"] < row["change"] < row["change_high"]
    # a paired interval of the change is far narrower than those of the two values
    assert row["change_high"] - row["change_low"] < 0.2 * (row["after_high"] / row["after_low"] - 1)
    right = before.assign(metric="accuracy", numerator=base > 40, denominator=1.0)
    worse = right.assign(numerator=base > 45)
    row = report(right, worse).iloc[0]
    assert row["change"] == pytest.approx(np.mean(base > 45) - np.mean(base > 40))
    assert row["change_high"] < 0 and row["n"] == 200
    # the texts of one record are no witnesses of their own
    twice = pd.concat([before, before], ignore_index=True)
    once, doubled = (report(frame, frame).iloc[0] for frame in (before, twice))
    assert doubled["before_high"] == pytest.approx(once["before_high"], rel=1e-9)


@pytest.mark.parametrize(
    ("change", "options", "told"),
    [
        ({"ewc": 1.0}, {}, "ewc 1.0 and 0 texts"),
        ({}, {"remembered": True}, "ewc 0.0 and 1 texts"),
        ({}, {"weights": {}}, "4 records without weight"),
        ({"patience": 1}, {}, "patience without evaluation"),
    ],
)
def test_half_of_what_belongs_together_is_refused(tiny, tmp_path, change, options, told):
    loaded = models.load(tiny("llama"), precision="fp32")
    settings = replace(SETTINGS, **change)
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    if "remembered" in options:
        options = {"remembered": encoded[:1]}
    with pytest.raises(InputError, match=told):
        sft.fit(model, loaded.tokenizer, encoded, [], settings, tmp_path, **options)
