"""A fit learns, repeats, survives a kill with the same bytes, and stops at what cannot work."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from medlib.files import InputError, hash_tree
from medlib.records import make
from medlib.tuning import checkpoints, models, sft, tokens

DRUGS = ["aspirin", "heparin", "warfarin", "metformin", "lisinopril", "amoxicillin", "insulin"]
SETTINGS = sft.Settings(
    rank=4, alpha=8, learning_rate=1e-2, epochs=2, batch_size=2, accumulation=2, dropout=0.1,
    save_steps=2, seed=5,
)  # fmt: skip
RECORDS = [
    make("folder", f"{drug}{n}", question=f"{drug} " * n + "is?", answer=f"Give {drug}.")
    for drug in DRUGS
    for n in (1, 2, 5)
]
# 21 texts, 2 x 2 a step: 6 steps an epoch, 12 in all


def fit(folder, where, settings=SETTINGS, **options):
    """Return (model, loaded, history) of a fit on the records."""
    loaded = models.load(folder)
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    options.setdefault("evaluation", encoded[:5])
    watched = options.pop("evaluation")
    history = sft.fit(model, loaded.tokenizer, encoded, watched, settings, where, **options)
    return model, loaded, history


def adapter_bytes(model, base, where):
    models.save_adapter(model, where, base=base)
    return hash_tree(where)


@pytest.fixture(scope="module")
def straight(tiny, tmp_path_factory):
    """Return (adapter hashes, history) of the run that nobody stops."""
    place = tmp_path_factory.mktemp("straight")
    model, _, history = fit(tiny("qwen2"), place / "run")
    return adapter_bytes(model, tiny("qwen2"), place / "adapter"), history


def test_loss_falls_on_texts_seen_and_held_out(straight):
    _, history = straight
    for name in ("loss", "eval_loss"):
        values = history[name].dropna()
        assert values.iloc[-1] < 0.8 * values.iloc[0]
    assert history["step"].is_monotonic_increasing and history["step"].iloc[-1] == 12


def test_history_has_a_row_a_step_and_no_clock(straight):
    _, history = straight
    assert list(history)[:5] == ["step", "epoch", "loss", "learning_rate", "eval_loss"]
    assert not [name for name in history if "runtime" in name or "second" in name]
    assert history["step"].is_unique


def test_same_seed_same_bytes_other_seed_other_bytes(straight, tiny, tmp_path):
    base, found = tiny("qwen2"), {}
    for seed in (SETTINGS.seed, SETTINGS.seed + 1):
        model, _, _ = fit(base, tmp_path / f"run{seed}", replace(SETTINGS, seed=seed))
        found[seed] = adapter_bytes(model, base, tmp_path / f"adapter{seed}")
    assert found[SETTINGS.seed] == straight[0]
    weights = {s: files["adapter_model.safetensors"] for s, files in found.items()}
    assert weights[SETTINGS.seed] != weights[SETTINGS.seed + 1]


KILLED = """
import os, sys
sys.path.insert(0, sys.argv[1])
import test_sft
from pathlib import Path
from medlib.tuning import callbacks
def die(label, step, *rest):
    if step == int(sys.argv[4]):
        os.kill(os.getpid(), 9)
callbacks.report_progress = die
test_sft.fit(sys.argv[2], Path(sys.argv[3]))
"""


@pytest.mark.parametrize("step", [5, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 9))])
def test_a_killed_fit_resumes_to_the_same_bytes(straight, tiny, tmp_path, step):
    # before the first checkpoint; in the first epoch; in the second, between two checkpoints
    here, base, run = os.path.dirname(__file__), tiny("qwen2"), tmp_path / "run"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, here, base, str(run), str(step)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr[-2000:]
    kept = checkpoints.newest_intact(run)
    assert (kept.name if kept else None) == {1: None, 5: "checkpoint-4", 9: "checkpoint-8"}[step]
    model, _, history = fit(base, run)
    assert adapter_bytes(model, base, tmp_path / "adapter") == straight[0]
    assert history.to_csv() == straight[1].to_csv()


def test_a_finished_fit_runs_again_without_training(straight, tiny, tmp_path, monkeypatch):
    fit(tiny("qwen2"), tmp_path / "run")
    monkeypatch.setattr("torch.optim.AdamW.step", lambda *a, **k: pytest.fail("trained again"))
    model, _, history = fit(tiny("qwen2"), tmp_path / "run")
    assert adapter_bytes(model, tiny("qwen2"), tmp_path / "adapter") == straight[0]
    assert history.to_csv() == straight[1].to_csv()


def test_a_fit_that_ended_within_an_epoch_is_not_trained_one_step_more(tiny, tmp_path, monkeypatch):
    base, settings = tiny("qwen2"), replace(SETTINGS, epochs=0.5)
    model, _, history = fit(base, tmp_path / "run", settings)
    wanted = adapter_bytes(model, base, tmp_path / "adapter")
    monkeypatch.setattr("torch.optim.AdamW.step", lambda *a, **k: pytest.fail("trained again"))
    model, _, again = fit(base, tmp_path / "run", settings)
    assert again.to_csv() == history.to_csv()
    assert adapter_bytes(model, base, tmp_path / "adapter") == wanted


def test_task_metrics_are_followed_at_each_evaluation_and_change_nothing(straight, tiny, tmp_path):
    seen = []

    def evaluator(model):
        import torch

        seen.append(model.training)
        torch.rand(3)  # draws of an evaluator must not reach the training
        return {"accuracy": 0.5 + len(seen) / 100}

    model, _, history = fit(tiny("qwen2"), tmp_path / "run", evaluator=evaluator)
    assert seen == [False] * history["eval_loss"].notna().sum() and len(seen) >= 4
    found = history["eval_accuracy"].dropna().tolist()
    assert found == pytest.approx([0.51 + i / 100 for i in range(len(seen))])
    assert not model.training
    assert adapter_bytes(model, tiny("qwen2"), tmp_path / "adapter") == straight[0]


@pytest.mark.parametrize("when", ["at once", "later"])
def test_a_loss_that_is_not_a_number_is_refused_and_no_checkpoint_keeps_it(
    tiny, tmp_path, when, monkeypatch
):
    import torch

    loaded = models.load(tiny("llama"), precision="fp32")
    settings = replace(SETTINGS, method="lora")
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)

    def poison(*_):
        with torch.no_grad():
            next(p for p in model.parameters() if p.requires_grad)[0, 0] = float("nan")

    if when == "at once":
        poison()
    else:
        monkeypatch.setattr(
            "medlib.tuning.callbacks.report_progress", lambda _, s, *r: poison() if s == 5 else None
        )
    with pytest.raises(InputError, match="loss|grad_norm"):
        sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, tmp_path)
    for place in tmp_path.glob("checkpoint-*/*.safetensors"):
        from safetensors.torch import load_file

        assert all(bool(t.isfinite().all()) for t in load_file(place).values())


def test_fit_without_evaluation_texts_trains(tiny, tmp_path):
    _, _, history = fit(tiny("gpt2"), tmp_path, replace(SETTINGS, epochs=1), evaluation=[])
    assert history["loss"].notna().any() and history["eval_loss"].isna().all()


def test_full_tuning_changes_every_weight_and_lora_none_of_the_base(tiny, tmp_path):
    import torch

    for method in ("full", "lora"):
        settings = replace(SETTINGS, method=method, epochs=1)
        loaded = models.load(tiny("llama"), precision="fp32")
        before = {name: p.clone() for name, p in loaded.model.named_parameters()}
        model = sft.add_adapter(loaded, settings)
        encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
        sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, tmp_path / method)
        after = {
            name.replace("base_model.model.", "").replace(".base_layer", ""): p
            for name, p in model.named_parameters()
        }
        same = {name for name, p in before.items() if torch.equal(p, after[name])}
        assert same == (set() if method == "full" else set(before))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"rank": 0}, "rank 0"),
        ({"learning_rate": 0.0}, "learning_rate 0.0"),
        ({"learning_rate": float("nan")}, "learning_rate nan"),
        ({"epochs": -1}, "epochs -1"),
        ({"epochs": float("inf")}, "epochs inf"),
        ({"batch_size": 0}, "batch_size 0"),
        ({"accumulation": 0}, "accumulation 0"),
        ({"alpha": 0}, "alpha 0"),
        ({"save_steps": 0}, "save_steps 0"),
        ({"dropout": 1.0}, "dropout 1.0"),
        ({"warmup_share": 1.5}, "warmup_share 1.5"),
        ({"weight_decay": -0.1}, "weight_decay -0.1"),
        ({"method": "qlorra"}, "method 'qlorra'"),
        ({"scheduler": "cosin"}, "scheduler 'cosin'"),
    ],
)
def test_settings_that_cannot_work_are_refused_in_one_line(change, told):
    with pytest.raises(InputError) as caught:
        replace(SETTINGS, **change).check()
    assert told in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["gpt2", "qwen2"])
def test_a_model_tuned_whole_comes_back_beside_its_base(tiny, kind, tmp_path):
    # an untied copy, weights of another precision or another base would change its scores
    from medlib.benchmark.loglikelihood import score_options

    loaded = models.load(tiny(kind), precision="fp32")
    ask = [loaded.tokenizer, ["What is given?"], [[" aspirin", " insulin"]]]
    before = score_options(loaded.model, *ask)[0]
    whole = replace(SETTINGS, method="full", learning_rate=1e-3)
    model = sft.add_adapter(loaded, whole)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    sft.fit(model, loaded.tokenizer, encoded, [], whole, tmp_path / "run")
    after = score_options(model, *ask)[0]
    models.save_adapter(model, tmp_path / "adapter", base=tiny(kind))
    base = models.load(tiny(kind), precision="fp32")
    again = models.attach_adapter(base, tmp_path / "adapter")
    assert score_options(again, *ask)[0] == pytest.approx(after, abs=1e-6)
    assert score_options(base.model, *ask)[0] == pytest.approx(before, abs=1e-6)
    assert after != pytest.approx(before, abs=1e-3)
    with pytest.raises(InputError, match="another base"):
        models.attach_adapter(models.load(tiny("llama")), tmp_path / "adapter")


def test_full_tuning_of_a_four_bit_base_is_refused(tiny):
    with pytest.raises(InputError, match="precision"):
        sft.add_adapter(models.load(tiny("llama")), replace(SETTINGS, method="full"))


def test_qlora_of_a_base_that_is_not_four_bit_is_refused(tiny):
    with pytest.raises(InputError, match="precision"):
        sft.add_adapter(models.load(tiny("llama"), precision="fp32"), SETTINGS)
