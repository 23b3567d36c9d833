"""Asked again in other types and batches: the same items, other numbers, told apart by variant."""

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import noise, predict, trust
from medlib.corpus import sources
from medlib.tuning import models


@pytest.fixture(scope="module")
def items():
    rows = [r for r in sources.read("demo")[0] if len(r["options"]) == 4]
    return sorted(rows, key=lambda r: r["id"])[:12]


@pytest.fixture(scope="module")
def adapter(tmp_path_factory):
    """Return an adapter that changes answers."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(1)
    loaded = models.load("tiny", precision="fp32")
    settings = LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
    folder = tmp_path_factory.mktemp("adapter") / "adapter"
    models.save_adapter(get_peft_model(loaded.model, settings), folder, base="tiny")
    return folder


def test_types_are_really_others_and_batches_are_really_smaller(items, adapter, tmp_path):
    loaded = models.load("tiny", precision="fp32")
    how = predict.How(batch_tokens=2000, generate=False, protocols=("letter",))
    rows = predict.predict_all(loaded, loaded.model, "base", {"demo": items}, tmp_path, how)
    rows += noise.other_batches(loaded, loaded.model, "base", {"demo": items}, tmp_path, how)
    rows += noise.other_types("tiny", adapter, {"demo": items}, tmp_path, how)
    frame = pd.DataFrame(rows)
    counts = frame.groupby(["variant", "model", "dtype"]).size().to_dict()
    assert counts == {
        ("plain", "base", "fp32"): 12, ("unconditional", "base", "fp32"): 12,
        ("batches", "base", "fp32"): 12, ("fp32", "base", "fp32"): 12,
        ("fp32", "tuned", "fp32"): 12, ("bf16", "base", "bf16"): 12, ("bf16", "tuned", "bf16"): 12,
    }  # fmt: skip

    def scores(variant, model="base"):
        part = frame[(frame["variant"] == variant) & (frame["model"] == model)]
        return np.stack(part.sort_values("item_id")["option_logprobs"])

    assert np.abs(scores("fp32") - scores("plain")).max() < 1e-4
    assert np.abs(scores("batches") - scores("plain")).max() < 1e-4
    assert 1e-3 < np.abs(scores("bf16") - scores("fp32")).max() < 1.0
    assert np.abs(scores("fp32", "tuned") - scores("fp32")).max() > 1e-2  # the adapter is there
    plain = frame[(frame["variant"] == "plain")]
    names = {r["slice"] for r in trust.numeric(plain, frame) if r["metric"] == "flips"}
    pairs = ("batches against plain", "fp32 against plain", "bf16 against fp32")
    assert names == {f"numeric/{pair}" for pair in pairs}


def test_a_base_without_a_chat_template_is_asked_again_as_it_was_asked(tiny, items, tmp_path):
    loaded = models.load(tiny("qwen2", "plain"), precision="fp32")
    how = predict.How(max_new_tokens=2)  # the task's own protocols, a chat among them
    rows = noise.other_batches(loaded, loaded.model, "base", {"demo": items}, tmp_path, how)
    assert {(r["protocol"], r["variant"]) for r in rows} == {
        ("option_text", noise.BATCHES), ("letter", noise.BATCHES)
    }  # fmt: skip


def test_no_model_is_loaded_where_no_options_are_scored(items, tmp_path):
    how = predict.How(protocols=("generate", "free_text"))
    nowhere = tmp_path / "none"
    assert noise.other_types("none", nowhere, {"demo": items}, tmp_path, how) == []
