"""Merging, quantising again, pruning: what each changes is measured and told apart."""

import pytest

from medlib.benchmark.loglikelihood import score_options
from medlib.files import InputError, read_json
from medlib.records import make
from medlib.tuning import export, models, sft, tokens

SETTINGS = sft.Settings(rank=4, learning_rate=1e-2, epochs=1, batch_size=4, save_steps=50, seed=3)
SIGNS = ["fever", "a rash", "cough", "pain", "bleeding", "weakness"]
RECORDS = [
    make("folder", str(n), question=f"What is given for {sign}?", answer=f"Give {drug} at once.")
    for n, (sign, drug) in enumerate(zip(SIGNS, ["aspirin", "insulin"] * 3, strict=True))
]
ITEMS = [
    {"question": f"What is given for {sign}?", "options": [" aspirin", " insulin", " heparin"],
     "answer_index": n % 2} for n, sign in enumerate(SIGNS)
]  # fmt: skip


def score(model, tokenizer, items):
    asked = [item["question"] for item in items]
    return score_options(model, tokenizer, asked, [item["options"] for item in items])


@pytest.fixture(scope="module")
def tuned(tiny, tmp_path_factory):
    """Return made(architecture): (base, adapter folder) after a QLoRA fit."""
    made = {}

    def get(kind):
        if kind not in made:
            place, base = tmp_path_factory.mktemp(kind), tiny(kind, "plain")
            loaded = models.load(base)
            model = sft.add_adapter(loaded, SETTINGS)
            encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
            sft.fit(model, loaded.tokenizer, encoded, [], SETTINGS, place / "run")
            models.save_adapter(model, place / "adapter", base=base)
            made[kind] = base, place / "adapter"
        return made[kind]

    return get


@pytest.mark.parametrize("kind", ["gpt2", "phi", "llama"])
def test_only_the_merge_into_dequantised_weights_is_the_model_that_was_trained(tuned, kind):
    # GPT-2's square layers would take turned weights without an error: the scores would tell
    table = export.deployment_equivalence(ITEMS, *tuned(kind), score, shares=(0.0, 0.5))
    table = table.set_index("variant")
    far = table["largest_difference"]
    assert far["adapter on NF4"] == 0 and table["flips"].iloc[0] == 0
    assert far["merged into dequantised NF4, fp32"] < 1e-3
    assert far["merged into the original, fp32"] > 0.05
    assert far["merged (dequantised), quantised to NF4 again"] > 0.01
    assert far["merged (original), int8"] != far["merged into the original, fp32"]
    size = table["weights_mib"]
    four, whole = size["merged (original), quantised to NF4 again"], size.iloc[1]
    assert four < size["merged (original), int8"] < whole == size.iloc[2]
    assert size["adapter on NF4"] > four  # the adapter stands beside its base
    assert list(table["zeros"].tail(2)) == pytest.approx([0.0, 0.5], abs=1e-3)
    assert far.iloc[-2] == far["merged into the original, fp32"] != far.iloc[-1]
    assert far["base on NF4, no adapter"] > 0.05 and set(table["n"]) == {len(ITEMS)}


def test_table_counts_flips_and_differences_of_given_scores():
    first = [[0.0, -1.0], [-3.0, -2.0], [-1.0, -2.0], [-5.0, -4.0]]
    other = [[-2.0, -1.0], [-3.0, -2.5], [-1.0, -2.0], [-5.0, -4.0]]
    row = export._compare(other, first, [0, 1, 0, 0])
    assert (row["n"], row["flips"], row["accuracy"]) == (4, 1, 0.5)
    assert row["mean_difference"] == pytest.approx(2.5 / 8) and row["largest_difference"] == 2.0
    assert row["p_mcnemar"] == 1.0 and row["accuracy_low"] < 0.5 < row["accuracy_high"]
    assert row["gold_score"] == pytest.approx((-2.0 - 2.5 - 1.0 - 5.0) / 4)
    assert (row["flips_low"], row["flips_high"]) == pytest.approx((0.0456, 0.6994), abs=1e-3)


def test_merged_model_is_safetensors_with_a_manifest_that_is_held_to(tuned, tmp_path):
    base, adapter = tuned("gpt2")
    merged = export.merge(base, adapter, precision="fp32")
    export.save_merged(merged, tmp_path / "merged", base=base, adapter=adapter)
    manifest = read_json(tmp_path / "merged" / "manifest.json")
    assert manifest["base_sha256"] == models.fingerprint(base) and manifest["dtype"] == "fp32"
    assert not [n for n in manifest["files"] if n.endswith((".bin", ".pt"))]
    again = models.load(str(tmp_path / "merged"), precision="fp32")
    assert score(again.model, again.tokenizer, ITEMS) == score(merged.model, again.tokenizer, ITEMS)
    weights = tmp_path / "merged" / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-5] ^= 1
    weights.write_bytes(content)
    with pytest.raises(InputError, match="model.safetensors"):
        models.load(str(tmp_path / "merged"), precision="fp32")


def test_pruning_takes_the_smallest_weights_and_leaves_the_output_alone(tiny):
    import torch

    model = models.load(tiny("gpt2"), precision="fp32").model
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    export.prune(model, 0.25)
    for name, weight in model.named_parameters():
        gone = (weight == 0) & (before[name] != 0)
        if name.endswith(("c_attn.weight", "c_proj.weight", "c_fc.weight")):
            assert int(gone.sum()) == weight.numel() // 4
            assert before[name][gone].abs().max() <= weight[~gone].abs().min()
        else:
            assert torch.equal(weight, before[name])


def test_what_cannot_be_merged_or_pruned_is_refused(tuned, tiny):
    base, adapter = tuned("gpt2")
    with pytest.raises(InputError, match="a merge in nf4"):
        export.merge(base, adapter, precision="nf4")
    with pytest.raises(InputError, match="another base"):
        export.merge(tiny("gpt2", "chat"), adapter, precision="fp32")
    for share in (-0.1, 1.0, float("nan")):
        with pytest.raises(InputError, match="share"):
            export.prune(models.load(base, precision="fp32").model, share)
    with pytest.raises(InputError, match="packed weights"):
        export.prune(models.load(base).model, 0.5)
    with pytest.raises(InputError, match="no item"):
        export.deployment_equivalence([], base, adapter, score)
