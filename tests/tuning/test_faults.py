"""What cannot be trained is refused in one line; what goes wrong is diagnosed; what is told."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from medlib.files import InputError
from medlib.records import make
from medlib.tuning import callbacks, checkpoints, models, sft, tokens

SETTINGS = sft.Settings(method="lora", rank=2, learning_rate=1e-2, batch_size=2, seed=1)
RECORDS = [make("folder", str(n), question="Q? " * n, answer=f"A{n}") for n in range(8)]


def fit(base, where, settings=SETTINGS, **options):
    """Return (model, history) of a fit on the records."""
    loaded = models.load(base, precision="nf4" if settings.method == "qlora" else "fp32")
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    return model, sft.fit(model, loaded.tokenizer, encoded, encoded[:3], settings, where, **options)


def test_an_empty_training_split_is_refused(tiny, tmp_path):
    loaded = models.load(tiny("llama"), precision="fp32")
    with pytest.raises(InputError, match="no text to train on"):
        sft.fit(loaded.model, loaded.tokenizer, [], [], SETTINGS, tmp_path)


def test_when_every_answer_is_too_long_all_are_named_and_nothing_is_trained(tiny):
    tokenizer = models.load_tokenizer(tiny("llama"))
    encoded, too_long = tokens.examples(tokenizer, RECORDS, max_length=4)
    assert encoded == [] and too_long == sorted(r["id"] for r in RECORDS)
    with pytest.raises(InputError, match="raise max_length"):
        tokens.prove(tokenizer, encoded, max_length=4)


@pytest.mark.parametrize("architecture", ["llama", "gpt2"])
def test_a_text_beyond_the_model_s_context_is_refused(tiny, tmp_path, architecture):
    # Llama would go on silently with positions it has never seen, GPT-2 would crash
    loaded = models.load(tiny(architecture), precision="fp32")
    long = tokens.Example("long", [5] * 129, 3)
    with pytest.raises(InputError, match="a text of 129 tokens · expected at most 128"):
        sft.fit(loaded.model, loaded.tokenizer, [long], [], SETTINGS, tmp_path)


def test_a_loss_that_is_not_a_number_names_the_checkpoint_that_is_kept(tiny, tmp_path, monkeypatch):
    import torch

    broken = []

    def poison(label, step, *rest):
        if step == 3:
            with torch.no_grad():
                broken[0].fill_(float("nan"))

    monkeypatch.setattr(callbacks, "report_progress", poison)
    loaded = models.load(tiny("llama"), precision="fp32")
    settings = replace(SETTINGS, save_steps=1)
    model = sft.add_adapter(loaded, settings)
    broken.append(next(w for w in model.parameters() if w.requires_grad))
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    with pytest.raises(InputError, match=r"at step \d .* .checkpoint-\d is kept") as caught:
        sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, tmp_path)
    assert f"({checkpoints.newest_intact(tmp_path).name} is kept)" in str(caught.value)


SHORT = """
import resource, sys
from pathlib import Path
from medlib.files import InputError
from medlib.tuning import models, sft, tokens
base, where, size, limit = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
def fit(size, place):
    settings = sft.Settings(method="lora", rank=2, batch_size=size)
    loaded = models.load(base, precision="fp32")
    model = sft.add_adapter(loaded, settings)
    texts = [tokens.Example(str(n), [5] * 120, 3) for n in range(max(2, size))]
    sft.fit(model, loaded.tokenizer, texts, [], settings, where / place)
fit(2, f"warm-{size}")  # everything that is loaded once is loaded
held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
limit = limit or held + 400 * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
print(limit)
while True:  # follows the advice in the same process, as a notebook would
    try:
        fit(size, f"fit-{size}")
        print("trained")
        break
    except InputError as error:
        told = str(error)
    print(told)
    smaller = int(told.split("set batch_size to ")[1].split()[0])
    assert smaller < size, (smaller, size)
    size = smaller
"""


@pytest.mark.slow
def test_too_little_memory_is_told_with_the_batch_size_that_fits(tiny, tmp_path):
    def said(size, limit):
        done = subprocess.run(  # a process each, as one who follows the advice would start
            [sys.executable, "-c", SHORT, tiny("llama"), tmp_path, str(size), limit],
            check=False, capture_output=True, text=True,
            env=os.environ | {"MALLOC_ARENA_MAX": "1"},  # a limit of addresses, not of use
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.splitlines()

    limit, told, *again = said(1024, "0")
    assert again[-1] == "trained"
    assert told.startswith("out of memory with batch_size 1024 · expected ")
    size = int(told.split("set batch_size to ")[1].split()[0])
    assert 4 <= size < 1024 and f"accumulation to {1024 // size}" in told and "120 tokens" in told
    assert said(size, limit) == [limit, "trained"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"optimizer": "adamw"}, "did you mean"),
        ({"scheduler": "cosine_with_min"}, "did you mean 'cosine_with_min_lr'"),
        ({"scheduler": "cosine_with_min_lr"}, "without min_lr or min_lr_rate"),
        ({"scheduler_options": {"num_cycle": 1.0}}, "did you mean 'num_cycles'"),
        ({"bf16": "yes"}, "bf16 'yes'"),
        ({"gradient_checkpointing": "of"}, "did you mean 'off'"),
        ({"trackers": ["wandbb"]}, "did you mean 'wandb'"),
        ({"neftune": -1.0}, "neftune -1.0"),
        ({"ewc": float("nan")}, "ewc nan"),
        ({"clip": -1.0}, "clip -1.0"),
    ],
)
def test_options_that_cannot_work_are_refused_in_one_line(change, told):
    with pytest.raises(InputError, match=told) as caught:
        replace(SETTINGS, **change).check()
    assert "\n" not in str(caught.value)


def test_every_scheduler_of_the_trainer_can_be_named_and_made(tiny, tmp_path):
    import torch
    from transformers import SchedulerType, get_scheduler

    needs = {"warmup_stable_decay": {"num_decay_steps": 3}}
    for kind in SchedulerType:
        options = needs.get(kind.value, {"min_lr_rate": 0.1} if "min_lr" in kind.value else {})
        settings = replace(SETTINGS, scheduler=kind.value, scheduler_options=options)
        settings.check()
        arguments = sft._arguments(settings, tmp_path, 40)
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
        assert arguments.lr_scheduler_type == kind
        get_scheduler(kind, optimizer, 2, 20, scheduler_specific_kwargs=options)


def test_settings_reach_the_trainer(tmp_path):
    settings = sft.Settings(
        learning_rate=1e-4, epochs=3, batch_size=4, accumulation=2, warmup_share=0.05,
        weight_decay=0.05, clip=0.3, scheduler="constant_with_warmup", optimizer="adamw_torch",
        neftune=5.0, bf16="on", gradient_checkpointing="on", seed=7,
    )  # fmt: skip
    made = sft._arguments(settings, tmp_path, 80)
    found = {
        "learning_rate": made.learning_rate, "epochs": made.num_train_epochs,
        "batch_size": made.per_device_train_batch_size, "clip": made.max_grad_norm,
        "accumulation": made.gradient_accumulation_steps, "weight_decay": made.weight_decay,
        "scheduler": made.lr_scheduler_type.value, "optimizer": made.optim.value,
        "neftune": made.neftune_noise_alpha, "seed": made.seed,
    }  # fmt: skip
    assert found == {name: getattr(settings, name) for name in found}
    assert made.warmup_steps == 1 and made.bf16 and made.gradient_checkpointing  # 5 % of 30


def test_gradient_checkpointing_and_noise_do_what_they_say(tiny, tmp_path):
    def trained(name, **change):
        settings = replace(SETTINGS, method="qlora", **change)
        return fit(tiny("qwen2"), tmp_path / name, settings)[1]["loss"].dropna().tolist()

    plain = trained("plain")
    assert trained("less_memory", gradient_checkpointing="on") == pytest.approx(plain, rel=1e-5)
    assert trained("noise", neftune=5.0) != pytest.approx(plain, rel=1e-3)
    assert trained("half", bf16="on") == pytest.approx(plain, rel=0.02)


def test_options_are_told_where_they_are_used_alone():
    plain = sft.Settings().told()
    assert list(plain)[-2:] == ["eval_steps", "packing"] and "ewc" not in plain
    told = replace(sft.Settings(), ewc=2.0, trackers=["tensorboard"]).told()
    assert list(told.items())[len(plain) :] == [("ewc", 2.0), ("trackers", ["tensorboard"])]


def scalars(folder, tag):
    """Return [(step, value)] of the event files, in the order of writing."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    found = EventAccumulator(str(folder))
    found.Reload()
    return [(event.step, event.value) for event in found.Scalars(tag)]


def test_tensorboard_files_hold_the_history_and_each_step_once(tiny, tmp_path):
    pytest.importorskip("tensorboard")
    settings = replace(SETTINGS, trackers=["tensorboard"], epochs=2, save_steps=2)
    for _ in range(2):  # the second takes the place of what the first logged beyond checkpoint-6
        _, history = fit(tiny("llama"), tmp_path / "run", settings, logs=tmp_path / "logs")
        for name, tag in (("loss", "train/loss"), ("eval_loss", "eval/loss")):
            wanted = history.set_index("step")[name].dropna()
            logged = scalars(tmp_path / "logs", tag)
            assert [step for step, _ in logged] == wanted.index.tolist()
            assert [value for _, value in logged] == pytest.approx(wanted.tolist())
        shutil.rmtree(tmp_path / "run" / "checkpoint-8")


def test_a_tracker_whose_package_is_absent_says_what_to_install(tmp_path, monkeypatch):
    import importlib.util

    there = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "wandb" else there(name)
    )
    with pytest.raises(InputError, match="pip install wandb"):
        callbacks.trackers(["wandb_offline"], tmp_path, 0).__enter__()
    assert not list(tmp_path.iterdir())


def test_an_optimizer_whose_package_is_absent_says_what_to_install(tiny, tmp_path):
    import importlib.util

    if importlib.util.find_spec("galore_torch"):
        pytest.skip("galore_torch is installed")
    with pytest.raises(InputError, match="pip install git"):
        fit(tiny("llama"), tmp_path, replace(SETTINGS, optimizer="galore_adamw"))


OFFLINE = """
import sys
sys.path.insert(0, sys.argv[1])
import test_faults as t
from dataclasses import replace
from pathlib import Path
settings = replace(t.SETTINGS, trackers=["wandb_offline"])
t.fit(sys.argv[2], Path(sys.argv[3]) / "run", settings, logs=Path(sys.argv[3]) / "logs")
"""


def test_weights_and_biases_logs_offline_without_a_network(tiny, tmp_path):
    pytest.importorskip("wandb")
    quiet = os.environ | {"WANDB_BASE_URL": "http://127.0.0.1:9", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE, os.path.dirname(__file__), tiny("llama"), str(tmp_path)],
        check=False, capture_output=True, text=True, env=quiet,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    files = list((tmp_path / "logs" / "wandb").glob("offline-run-*/*.wandb"))
    assert len(files) == 1 and b"train/loss" in files[0].read_bytes()
    assert b"A3" not in files[0].read_bytes()


def test_progress_tells_tokens_a_second_memory_and_time_left(tiny, tmp_path, monkeypatch):
    sink = tmp_path / "progress.json"
    monkeypatch.setenv("MEDLIB_PROGRESS", str(sink))
    fit(tiny("llama"), tmp_path / "run", replace(SETTINGS, epochs=2))
    told = json.loads(sink.read_text())
    assert re.fullmatch(r"[\d,]+ tokens/s, peak [\d,]+ MiB · training steps", told["label"])
    assert told["done"] == told["total"] == 8 and told["eta_seconds"] == 0


def test_progress_is_a_bar_where_no_runner_listens(tiny, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("MEDLIB_PROGRESS", raising=False)
    import tqdm.auto

    whole = tqdm.auto.tqdm
    monkeypatch.setattr(
        tqdm.auto, "tqdm", lambda *a, **o: whole(*a, **o | {"delay": 0, "mininterval": 0})
    )
    fit(tiny("llama"), tmp_path)
    shown = capsys.readouterr().err
    assert "training steps" in shown and "4/4" in shown
    assert "tokens/s, peak" in shown and "MiB]" in shown
