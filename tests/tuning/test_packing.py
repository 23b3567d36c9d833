"""Packed texts do not see each other, train as unpacked ones, and resume after a kill."""

import random
from dataclasses import replace

import pytest

from medlib.files import InputError
from medlib.tuning import models, order, packing, sft
from medlib.tuning.losses import WEIGHT
from medlib.tuning.tokens import Example

ARCHITECTURES = ("phi", "gpt2", "llama", "mistral", "qwen2")
DRAW = random.Random(4)
LENGTHS = [3, 40, 7, 22, 1, 15, 31, 9, 2, 60, 12, 5]
EXAMPLES = [
    Example(str(n), [DRAW.randrange(3, 400) for _ in range(length)], max(1, length // 2))
    for n, length in enumerate(LENGTHS)
]
SETTINGS = sft.Settings(
    rank=4, alpha=8, learning_rate=1e-2, epochs=2, batch_size=4, dropout=0.1, save_steps=2, seed=5,
    packing=True,
)  # fmt: skip
KINDS = [(name, None) for name in ARCHITECTURES] + [("mistral", 8), ("qwen2", 8)]


def model_of(base, *, window=None, attention="sdpa"):
    model = models.load(base, precision="fp32").model
    if window:
        model.config.sliding_window = window
    if window and model.config.model_type == "qwen2":
        model.config.use_sliding_window = model.model.has_sliding_layers = True
        model.config.layer_types = ["sliding_attention"] * 2
    model.set_attn_implementation(attention)
    return model


def as_texts(examples):
    return [
        {
            "input_ids": e.input_ids,
            "labels": [-100] * e.n_prompt + e.input_ids[e.n_prompt :],
        }
        for e in examples
    ]


def area(lengths, rows):
    return len(rows) * max(sum(lengths[i] for i in row) for row in rows)


@pytest.mark.parametrize(("hidden", "most_padding"), [(128, 0.1), (2048, 0.05)])
def test_rows_keep_every_text_once_and_leave_little_room(hidden, most_padding):
    draw, padded, filled, total = random.Random(1), 0, 0, 0
    for _ in range(60):
        lengths = [draw.choice([30, 60, 90, 200, 330, 512]) for _ in range(8)]
        rows = packing.fill(lengths, hidden)
        assert sorted(i for row in rows for i in row) == list(range(8))
        assert rows == packing.fill(lengths, hidden)
        assert area(lengths, rows) <= 8 * max(lengths)
        padded, filled = padded + 8 * max(lengths), filled + area(lengths, rows)
        total += sum(lengths)
    assert 1 - total / padded > 0.5 and 1 - total / filled < most_padding


def test_texts_are_not_joined_for_nothing():
    assert packing.fill([5, 5, 5, 5], 64) == [[0], [1], [2], [3]]  # attention would cost more
    assert packing.fill([9, 3, 3, 3], 64) == [[0], [1, 2, 3]]
    assert packing.fill([], 64) == []


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
@pytest.mark.parametrize(("architecture", "window"), KINDS)
def test_packed_logits_are_the_unpacked_ones(architecture, window, attention, tiny):
    model = model_of(tiny(architecture), window=window, attention=attention)
    found = packing.prove(model, EXAMPLES)
    assert found["packed_difference"] < 1e-5
    assert found["difference_if_texts_saw_each_other"] > 1
    assert (found["attention"], found["computed_in"]) == (attention, "float32")


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_proof_holds_in_bfloat16_and_on_four_bit_models_with_an_adapter(architecture, tiny):
    import torch

    found = packing.prove(model_of(tiny(architecture)).to(torch.bfloat16), EXAMPLES)
    assert found["computed_in"] == "bfloat16" and found["packed_difference_allowed"] >= 0.02
    loaded = models.load(tiny(architecture))
    model = sft.add_adapter(loaded, SETTINGS).train()
    found = packing.prove(model, EXAMPLES[:2])
    assert found["packed_difference"] < 1e-5 and model.training


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("leak", ["plain concatenation", "attention mask", "cache"])
def test_planted_leak_is_refused(architecture, leak, tiny, monkeypatch):
    model, join = model_of(tiny(architecture)), packing.join
    if leak == "plain concatenation":
        monkeypatch.setattr(packing, "join", lambda *a: without_positions(join(*a)))
    elif leak == "attention mask":
        monkeypatch.setattr(packing, "join", lambda *a: with_mask(join(*a)))
    else:
        forward = type(model).forward
        monkeypatch.setattr(
            type(model), "forward", lambda m, use_cache, **b: forward(m, use_cache=True, **b)
        )
    with pytest.raises(InputError, match="packed logits that differ by [1-9]") as caught:
        packing.prove(model, EXAMPLES)
    assert "\n" not in str(caught.value)


def without_positions(batch):
    return {name: batch[name] for name in ("input_ids", "labels")}


def with_mask(batch):
    return batch | {"attention_mask": batch["input_ids"] * 0 + 1}


def trainer_of(model, tokenizer, folder, *, packed, settings=SETTINGS):
    settings = replace(settings, packing=packed, seed=1)
    arguments = sft._arguments(settings, folder, len(EXAMPLES))
    return sft._trainer(model, tokenizer, EXAMPLES, EXAMPLES[:1], settings, arguments)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_loss_and_gradients_of_a_packed_batch_are_those_of_its_texts(architecture, tiny, tmp_path):
    import torch

    loaded = models.load(tiny(architecture), precision="fp32")
    model = sft.add_adapter(loaded, replace(SETTINGS, method="lora", dropout=0.0)).train()
    for module in model.modules():  # GPT-2's own
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    texts = as_texts(EXAMPLES)
    trainer = trainer_of(model, loaded.tokenizer, tmp_path, packed=True)
    batches = {
        "packed": packing.collator(model, 0)(texts),
        "unpacked": trainer.data_collator(texts),
    }
    assert batches["packed"]["input_ids"].numel() < batches["unpacked"]["input_ids"].numel() / 2
    found = {}
    for name, batch in batches.items():
        count = trainer._get_num_items_in_batch([batch], torch.device("cpu"))
        model.zero_grad()
        loss = trainer.compute_loss(model, dict(batch), num_items_in_batch=count)
        loss.backward()
        grads = torch.cat([p.grad.flatten() for p in model.parameters() if p.requires_grad])
        found[name] = int(count), float(loss.detach()), grads
    assert found["packed"][0] == found["unpacked"][0]
    assert found["packed"][1] == pytest.approx(found["unpacked"][1], abs=1e-5)
    difference = (found["packed"][2] - found["unpacked"][2]).abs().max()
    assert difference < 1e-5 * max(1, found["unpacked"][2].abs().max())


def test_the_first_token_of_a_text_is_not_predicted_from_the_text_before():
    texts = [{"input_ids": [5, 6, 7], "labels": [5, 6, 7]}, {"input_ids": [8, 9], "labels": [8, 9]}]
    batch = packing.join(texts, [[0, 1], [1]], 0)
    assert batch["labels"].tolist() == [[-100, 6, 7, -100, 9], [-100, 9, -100, -100, -100]]
    assert batch["position_ids"].tolist() == [[0, 1, 2, 0, 1], [0, 1, 0, 1, 2]]
    assert batch["input_ids"].tolist() == [[5, 6, 7, 8, 9], [8, 9, 0, 0, 0]]


def test_flash_attention_gets_one_row_for_it_knows_no_packed_rows(tiny):
    # what decides in transformers: packed texts are looked for in a batch of one row alone
    from transformers.modeling_flash_attention_utils import _is_packed_sequence

    model = model_of(tiny("llama"))
    texts = as_texts(EXAMPLES)
    several = packing.collator(model, 0)(texts)["position_ids"]
    assert not _is_packed_sequence(several, several.shape[0])
    model.config._attn_implementation = "flash_attention_2"
    batch = packing.collator(model, 0)(texts)
    assert batch["input_ids"].shape == (1, sum(LENGTHS)) and "attention_mask" not in batch
    assert _is_packed_sequence(batch["position_ids"], 1)
    with pytest.MonkeyPatch.context() as patch:  # the same row where flash is not installed
        patch.setattr(packing, "_is_flash", lambda model: True)
        model.config._attn_implementation = "sdpa"
        assert packing.prove(model, EXAMPLES)["packed_difference"] < 1e-5
    starts = [sum(LENGTHS[:n]) for n in range(len(LENGTHS))]
    assert (batch["labels"][0, starts] == -100).all()


def test_every_text_is_packed_once_an_epoch_and_evaluation_is_not(tiny, tmp_path):
    loaded = models.load(tiny("qwen2"), precision="fp32")
    model = sft.add_adapter(loaded, replace(SETTINGS, method="lora"))
    trainer = trainer_of(model, loaded.tokenizer, tmp_path, packed=True)
    batches = list(trainer.get_train_dataloader())
    assert len(batches) == 3 and all("attention_mask" not in batch for batch in batches)
    trained = sorted(v for b in batches for v in b["labels"].flatten().tolist() if v != -100)
    assert trained == sorted(v for e in EXAMPLES for v in as_texts([e])[0]["labels"][1:]
                             if v != -100)  # fmt: skip
    shown = next(iter(trainer.get_eval_dataloader(trainer.train_dataset)))
    assert "attention_mask" in shown and len(shown["input_ids"]) == 4


def test_order_follows_seed_and_epoch_alone_and_draws_from_all_texts():
    lengths = [n % 50 + 1 for n in range(600)]
    draws = {
        (packed, seed, epoch): order.order(lengths, 4, packed=packed, seed=seed, epoch=epoch)
        for packed in (False, True)
        for seed in (1, 2)
        for epoch in (0, 1)
    }
    for (packed, seed, epoch), found in draws.items():
        assert sorted(found) == list(range(600))
        assert found == order.order(lengths, 4, packed=packed, seed=seed, epoch=epoch)
    assert len({tuple(found) for found in draws.values()}) == 8


def test_padding_is_counted_on_the_batches_of_the_first_epoch(tiny, tmp_path):
    loaded = models.load(tiny("qwen2"), precision="fp32")
    model = sft.add_adapter(loaded, replace(SETTINGS, method="lora"))
    for packed in (False, True):
        trainer = trainer_of(model, loaded.tokenizer, tmp_path, packed=packed)
        computed = sum(batch["input_ids"].numel() for batch in trainer.get_train_dataloader())
        share = order.padding_share(model, EXAMPLES, 4, packed=packed, seed=1)
        assert share == round(1 - sum(LENGTHS) / computed, 4)


def test_a_packed_fit_learns_and_resumes_after_a_kill_to_the_same_bytes(tiny, tmp_path):
    from safetensors.torch import load_file

    def fit(where, stop=0):
        loaded = models.load(tiny("qwen2"))
        model = sft.add_adapter(loaded, SETTINGS)
        with pytest.MonkeyPatch.context() as patch:
            if stop:

                def die(label, step, *rest):
                    if step == stop:
                        raise KeyboardInterrupt

                patch.setattr("medlib.tuning.callbacks.report_progress", die)
            history = sft.fit(model, loaded.tokenizer, EXAMPLES, EXAMPLES[:3], SETTINGS, where)
        models.save_adapter(model, where / "adapter", base=tiny("qwen2"))
        return load_file(where / "adapter" / "adapter_model.safetensors"), history

    straight, history = fit(tmp_path / "straight")
    assert history["loss"].dropna().iloc[-1] < history["loss"].dropna().iloc[0]
    with pytest.raises(KeyboardInterrupt):
        fit(tmp_path / "killed", stop=5)
    assert (tmp_path / "killed" / "checkpoint-4").exists()
    resumed, again = fit(tmp_path / "killed")
    assert again.to_csv() == history.to_csv()
    assert all(bool((resumed[name] == straight[name]).all()) for name in straight)


def test_weights_of_the_loss_stay_with_their_tokens():
    texts = [{"input_ids": [1, 2, 3], "labels": [1, 2, 3], WEIGHT: 0.5},
             {"input_ids": [4, 5], "labels": [4, 5], WEIGHT: 2.0}]  # fmt: skip
    batch = packing.join(texts, [[1, 0]], 0)
    assert batch[WEIGHT].tolist() == [[2.0, 2.0, 0.5, 0.5, 0.5]]
    assert packing.join(texts, [[0], [1]], 0)[WEIGHT].tolist() == [[0.5] * 3, [2.0, 2.0, 0.0]]
