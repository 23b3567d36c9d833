"""The bases of the recipes in small: architecture, tokenizer kind and chat template of each."""

import re
from dataclasses import replace

import pytest

from medlib import prompts
from medlib.benchmark.loglikelihood import score_options
from medlib.corpus import explore
from medlib.files import InputError, read_json, write_json
from medlib.records import make
from medlib.tuning import adapters, models, sft, tokens

from .conftest import BASES

RECORDS = [
    make("folder", str(n), question=f"What is given for {sign}?", answer=f"Give {drug} at once.")
    for n, (sign, drug) in enumerate([("fever", "aspirin"), ("a rash", "insulin")] * 4)
]
SETTINGS = sft.Settings(rank=4, learning_rate=1e-2, epochs=1, batch_size=4, save_steps=50, seed=3)


def twice_trained(base, where, settings=SETTINGS, precision="nf4"):
    """Return (loaded, model, histories) of train, evaluate, train again."""
    loaded = models.load(base, precision=precision)
    model = sft.add_adapter(loaded, settings)
    encoded, too_long = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    assert not too_long
    tokens.prove(loaded.tokenizer, encoded, max_length=128)
    histories = []
    for part in ("first", "second"):
        histories.append(
            sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, where / part)
        )
        score_options(model, loaded.tokenizer, ["What is given?"], [[" aspirin", " insulin"]])
    return loaded, model, histories


def learned(histories):
    first, second = (h["eval_loss"].dropna() for h in histories)
    return second.iloc[-1] < 0.9 * first.iloc[0]


@pytest.mark.parametrize("base", BASES)
def test_each_base_of_the_recipes_trains_evaluates_and_trains_again(bases, base, tmp_path):
    loaded, _, histories = twice_trained(bases(base), tmp_path)
    assert learned(histories)
    assert loaded.tokenizer.pad_token is not None
    assert loaded.decided == {
        "precision": "nf4", "compute": "float32", "attention": "sdpa", "device": "cpu"
    }  # fmt: skip


@pytest.mark.parametrize("base", ["phi-2", "distilgpt2", "Llama-2-7b-chat", "Qwen"])
def test_int8_trains_evaluates_and_trains_again(bases, base, tmp_path):
    loaded, model, histories = twice_trained(bases(base), tmp_path, precision="int8")
    assert learned(histories) and loaded.dtype == "int8+float32"
    packed = [m for m in model.modules() if type(m).__name__ == "Linear8bitLt"]
    assert len(packed) == len(adapters.hidden_linear(loaded.model))


@pytest.mark.parametrize(
    ("base", "precision", "option"),
    [
        ("distilgpt2", "nf4", {"dora": True}),
        ("distilgpt2", "fp32", {"dora": True}),
        ("Llama-3.2-3B-Instruct", "nf4", {"dora": True, "rslora": True}),
        ("Llama-3.2-3B-Instruct", "int8", {"rslora": True}),
    ],
)
def test_dora_and_rslora_train_and_come_back_from_disk(bases, base, precision, option, tmp_path):
    method = "lora" if precision == "fp32" else "qlora"
    settings = replace(SETTINGS, method=method, **option)
    loaded, model, histories = twice_trained(bases(base), tmp_path, settings, precision)
    assert learned(histories)
    ask = [loaded.tokenizer, ["What is given?"], [[" aspirin", " insulin"]]]
    expected = score_options(model, *ask)[0]
    models.save_adapter(model, tmp_path / "adapter", base=bases(base))
    again = models.attach_adapter(
        models.load(bases(base), precision=precision), tmp_path / "adapter"
    )
    assert score_options(again, *ask)[0] == pytest.approx(expected, abs=1e-4)
    magnitudes = [n for n, p in model.named_parameters() if "magnitude" in n and p.requires_grad]
    assert bool(magnitudes) == ("dora" in option)


def test_rslora_scales_by_the_root_of_the_rank(bases):
    for rslora, scale in ((False, 8 / 4), (True, 8 / 2)):
        settings = replace(SETTINGS, alpha=8, rslora=rslora)
        model = sft.add_adapter(models.load(bases("phi-2")), settings)
        scales = {m.scaling["default"] for m in model.modules() if hasattr(m, "lora_A")}
        assert scales == {scale}


@pytest.mark.parametrize("precision", ["nf4", "int8"])
def test_what_is_not_quantised_is_said(bases, precision):
    loaded = models.load(bases("distilgpt2"), precision=precision)
    model = sft.add_adapter(loaded, SETTINGS)
    described = sft.describe(SETTINGS, loaded, model)
    norms = ["transformer.h.*.ln_1", "transformer.h.*.ln_2", "transformer.ln_f"]
    assert described["not_quantised"] == sorted(
        ["lm_head", "transformer.wpe", "transformer.wte", *norms]
    )
    assert described["precision"] == precision and described["compute"] == "float32"
    whole = models.load(bases("distilgpt2"), precision="fp32")
    assert "transformer.h.*.attn.c_attn" in adapters.not_quantised(whole.model)


@pytest.mark.parametrize("base", ["phi-2", "distilgpt2", "Llama-2-7b-chat", "Mistral-7B", "Qwen"])
def test_eager_and_sdpa_give_the_same_scores(bases, base, monkeypatch):
    from transformers import AutoModelForCausalLM

    found = {}
    for fused in (True, False):
        if not fused:
            kind = type(AutoModelForCausalLM.from_pretrained(bases(base)))
            monkeypatch.setattr(kind, "_supports_sdpa", False)
        loaded = models.load(bases(base), precision="fp32")
        assert loaded.decided["attention"] == ("sdpa" if fused else "eager")
        assert loaded.model.config._attn_implementation == loaded.decided["attention"]
        found[fused] = score_options(loaded.model, loaded.tokenizer, ["a fever"], [[" yes", " no"]])
    assert found[True][0] == pytest.approx(found[False][0], abs=1e-4)


def test_bfloat16_weights_train_as_they_are_served(bases, tmp_path):
    # frozen weights are not made float32 for training: what is trained is what is served
    import torch

    loaded = models.load(bases("Qwen"), precision="bf16")
    model = sft.add_adapter(loaded, replace(SETTINGS, method="lora"))
    frozen = {p.dtype for p in model.parameters() if not p.requires_grad}
    assert frozen == {torch.bfloat16} and loaded.dtype == "bf16"
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    history = sft.fit(
        model, loaded.tokenizer, encoded, encoded[:2], replace(SETTINGS, method="lora"), tmp_path
    )
    assert history["eval_loss"].dropna().iloc[-1] < 0.9 * history["eval_loss"].dropna().iloc[0]
    score_options(model, loaded.tokenizer, ["a fever"], [[" yes", " no"]])


def test_unknown_architecture_names_the_nearest_and_fp16_needs_a_gpu(bases, tmp_path):
    config = read_json(models.Path(bases("phi-2")) / "config.json")
    write_json(tmp_path / "config.json", config | {"model_type": "mistrall"})
    with pytest.raises(InputError, match="architecture 'mistrall'.*did you mean 'mistral'"):
        models.decide(str(tmp_path), "nf4")
    with pytest.raises(InputError, match="fp16 without a GPU"):
        models.load(bases("phi-2"), precision="fp16")


@pytest.mark.parametrize("rank", [0, -4, 2.5, float("nan")])
def test_a_rank_that_cannot_be_is_refused(rank):
    with pytest.raises(InputError, match=re.escape(f"rank {rank}")):
        replace(SETTINGS, rank=rank).check()


@pytest.mark.parametrize(("targets", "told"), [([], "no target module"), (["lm_head"], "lm_head")])
def test_no_target_and_the_output_layer_are_refused(bases, targets, told):
    # an adapter on an output that is tied to the embedding would change both when merged
    with pytest.raises(InputError, match=told):
        sft.add_adapter(models.load(bases("distilgpt2")), replace(SETTINGS, target_modules=targets))


@pytest.mark.parametrize(
    ("precision", "wish"),
    [
        ("nf4", {"method": "full"}), ("int8", {"method": "full"}), ("fp32", {"method": "qlora"}),
        ("bf16", {"method": "qlora"}), ("int8", {"dora": True}),
    ],
)  # fmt: skip
def test_precision_and_method_that_do_not_go_together_are_refused(bases, precision, wish):
    loaded = models.load(bases("distilgpt2"), precision=precision)
    with pytest.raises(InputError, match=f"precision {precision}"):
        sft.add_adapter(loaded, replace(SETTINGS, **wish))


def test_the_day_in_the_template_of_llama_3_2_is_the_same_every_day(bases):
    tokenizer = models.load_tokenizer(bases("Llama-3.2-3B-Instruct"))
    assert "strftime_now" in tokenizer.chat_template
    prompt = prompts.as_prompt(tokenizer, "What is given?")
    assert "Today Date: 26 Jul 2024\n" in prompt
    end = prompts.completion(tokenizer, "Aspirin.")
    assert end == "Aspirin.<|eot_id|>" and tokenizer.eos_token == "<|eot_id|>"


@pytest.mark.parametrize("base", ["distilgpt2", "DialoGPT-medium"])
def test_tokens_are_counted_alike_from_one_file_and_from_vocabulary_and_merges(bases, base):
    texts = [r["question"] for r in RECORDS] + ["A naïve text: 5 mg.\n"]
    tokenizer = models.load_tokenizer(bases(base))
    whole = (models.Path(bases(base)) / "tokenizer.json").exists()
    assert whole == (base == "distilgpt2")
    expected = [len(tokenizer(text)["input_ids"]) for text in texts]
    assert explore.token_counter(bases(base))(texts) == expected


def test_a_folder_without_a_tokenizer_is_refused(tmp_path):
    (tmp_path / "vocab.json").write_text("{}")
    with pytest.raises(InputError, match="no tokenizer.json"):
        explore.token_counter(tmp_path)
