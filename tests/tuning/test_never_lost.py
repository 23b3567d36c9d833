"""A hard fit (QLoRA, accumulation, early stopping, EWC, weights, noise) ends in the same bytes:

killed at many moments, or with its newest checkpoint damaged in each of the 11 ways of
reference/safety_and_reliability.md 5.2. And what a damaged or hostile checkpoint cannot do.
"""

import json
import os
import pickle
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from medlib.files import InputError, hash_tree
from medlib.records import make
from medlib.tuning import callbacks, checkpoints, models, sft, tokens

DRUGS = ["aspirin", "heparin", "warfarin", "metformin", "lisinopril", "amoxicillin", "insulin"]
SETTINGS = sft.Settings(
    rank=4, alpha=8, learning_rate=1e-2, epochs=3, batch_size=2, accumulation=2, dropout=0.1,
    save_steps=2, eval_steps=2, seed=5, neftune=5.0, patience=2, best_metric="eval_nearness",
    ewc=3.0, l2_start=0.1,
)  # fmt: skip
RECORDS = [
    make("folder", f"{drug}{n}", question=f"{drug} " * n + "is?", answer=f"Give {drug}.")
    for drug in DRUGS
    for n in (1, 2, 5)
]
WEIGHTS = {record["id"]: 0.5 + n % 3 / 2 for n, record in enumerate(RECORDS)}


def nearness(model):
    """Return a metric that is best in mid-training, so that early stopping has something to do."""
    norm = sum(float(w.detach().square().sum()) for n, w in model.named_parameters()
               if "lora_B" in n)  # fmt: skip
    return {"nearness": -abs(norm - 3.7)}


def fit(base, where, settings=SETTINGS):
    """Return (model, history) of a fit on the records."""
    loaded = models.load(base)
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    history = sft.fit(
        model, loaded.tokenizer, encoded, encoded[:4], settings, where,
        evaluator=nearness, weights=WEIGHTS, remembered=encoded[5:7] if settings.ewc else None,
    )  # fmt: skip
    return model, history


def adapter_bytes(model, base, where):
    models.save_adapter(model, where, base=base)
    return hash_tree(where)


@pytest.fixture(scope="module")
def straight(tiny, tmp_path_factory):
    """Return (base, run folder, adapter hashes, history) of the run that nobody disturbs."""
    place, base = tmp_path_factory.mktemp("straight"), tiny("qwen2")
    model, history = fit(base, place / "run")
    return base, place / "run", adapter_bytes(model, base, place / "adapter"), history


def test_it_stops_early_and_ends_with_the_weights_of_its_best_evaluation(straight, tmp_path):
    from safetensors.torch import load_file

    base, run, _, history = straight
    values = history.dropna(subset=["eval_nearness"]).set_index("step")["eval_nearness"].loc[1:]
    best = int(values.idxmax())
    assert values.index[-1] == best + 2 * SETTINGS.eval_steps < 18
    state = json.loads((run / f"checkpoint-{best + 4}" / "trainer_state.json").read_text())
    assert Path(state["best_model_checkpoint"]).name == f"checkpoint-{best}"
    model, _ = fit(base, shutil.copytree(run, tmp_path / "moved"))
    models.save_adapter(model, tmp_path / "adapter", base=base)
    kept = load_file(run / f"checkpoint-{best}" / "adapter_model.safetensors")
    found = load_file(tmp_path / "adapter" / "adapter_model.safetensors")
    assert all((found[name] == kept[name]).all() for name in kept) and found.keys() == kept.keys()


KILLED = """
import os, sys
sys.path.insert(0, sys.argv[1])
import peft, torch, trl
import test_never_lost as here
from pathlib import Path
from medlib.tuning import callbacks, checkpoints
for moment in sys.argv[4:]:
    child = os.fork()
    if not child:
        torch.set_num_threads(1)
        whole = checkpoints.seal
        def die(*found):
            os.kill(os.getpid(), 9)
        def at_step(label, step, *rest):
            step == int(moment) and die()
        def unsealed(checkpoint):
            die() if checkpoint.name == "checkpoint-8" else whole(checkpoint)
        if moment == "end":
            callbacks.history = die
        elif moment == "saving":
            checkpoints.seal = unsealed
        else:
            callbacks.report_progress = at_step
        here.fit(sys.argv[2], Path(sys.argv[3]) / moment)
        os._exit(0)
    print(moment, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.fixture(scope="module")
def killed(straight, tmp_path_factory):
    """Return the folder of runs killed at five moments: their names are the steps."""
    place, moments = tmp_path_factory.mktemp("killed"), ("1", "6", "saving", "9", "end")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, os.path.dirname(__file__), straight[0], place, *moments],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.split() == [w for m in moments for w in (m, "-9")], done.stderr[-2000:]
    shutil.copytree(place / "9", place / "kept")
    return place


@pytest.mark.parametrize("moment", ["1", "6", "saving", "9", "end"])
def test_killed_it_resumes_to_the_same_bytes(straight, killed, tmp_path, moment, monkeypatch):
    base, _, adapter, history = straight
    if moment == "end":
        monkeypatch.setattr("torch.optim.AdamW.step", lambda *a, **k: pytest.fail("trained again"))
    model, again = fit(base, killed / moment)
    assert again.to_csv() == history.to_csv()
    assert adapter_bytes(model, base, tmp_path / "adapter") == adapter


def cut(path):
    path.write_bytes(path.read_bytes()[:-40])


def flip(path):
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)


WEIGHTS_FILE = "adapter_model.safetensors"
DAMAGE = {  # the 11 kinds of safety_and_reliability.md 5.2; what is named
    "no trainer_state": (lambda c: (c / "trainer_state.json").unlink(), "trainer_state.json"),
    "cut weights": (lambda c: cut(c / WEIGHTS_FILE), WEIGHTS_FILE),
    "no weights": (lambda c: (c / WEIGHTS_FILE).unlink(), WEIGHTS_FILE),
    "cut random state": (lambda c: cut(c / "rng_state.pth"), "rng_state.pth"),
    "cut optimizer": (lambda c: cut(c / "optimizer.pt"), "optimizer.pt"),
    "cut trainer_state": (lambda c: cut(c / "trainer_state.json"), "trainer_state.json"),
    "stray empty one": (lambda c: c.with_name("checkpoint-99").mkdir(), "no manifest"),
    "no random state": (lambda c: (c / "rng_state.pth").unlink(), "rng_state.pth"),
    "no optimizer": (lambda c: (c / "optimizer.pt").unlink(), "optimizer.pt"),
    "no scheduler": (lambda c: (c / "scheduler.pt").unlink(), "scheduler.pt"),
    "one bit": (lambda c: flip(c / WEIGHTS_FILE), WEIGHTS_FILE),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_each_kind_of_damage_is_named_and_the_one_before_gives_the_same_bytes(
    straight, killed, tmp_path, capsys, kind
):
    base, _, adapter, history = straight
    run = shutil.copytree(killed / "kept", tmp_path / "run")
    newest = checkpoints.newest_intact(run)
    damage, named = DAMAGE[kind]
    damage(newest)
    model, again = fit(base, run)
    told = [line for line in capsys.readouterr().err.splitlines() if "damaged" in line]
    assert len(told) == 1 and named in told[0]
    assert told[0].startswith("checkpoint-99:" if kind == "stray empty one" else newest.name + ":")
    assert again.to_csv() == history.to_csv()
    assert adapter_bytes(model, base, tmp_path / "adapter") == adapter


def test_damaged_best_checkpoint_is_never_restored(straight, killed, tmp_path, capsys):
    # resumed from the newest, the run would end with a best that is not what it was
    base, _, adapter, _ = straight
    run = shutil.copytree(straight[1], tmp_path / "run")
    newest = checkpoints.newest_intact(run)
    best = checkpoints.best_of(newest)
    assert best and best != newest
    flip(best / WEIGHTS_FILE)
    model, _ = fit(base, run)
    told = capsys.readouterr().err
    assert f"{newest.name}: damaged or unfinished (its best, {best.name}: {WEIGHTS_FILE}" in told
    assert adapter_bytes(model, base, tmp_path / "adapter") == adapter


def test_best_checkpoint_damaged_while_training_stops_the_run(straight, tmp_path, monkeypatch):
    base, run, _, _ = straight
    copy = shutil.copytree(run, tmp_path / "run")
    best = checkpoints.best_of(checkpoints.newest_intact(copy))
    whole = callbacks.has_stopped
    monkeypatch.setattr(callbacks, "has_stopped", lambda *a: flip(best / WEIGHTS_FILE) or whole(*a))
    with pytest.raises(InputError, match=f"best checkpoint is damaged .{WEIGHTS_FILE}"):
        fit(base, copy)


def test_optimizer_state_that_would_run_code_is_not_loaded(straight, killed, tmp_path, monkeypatch):
    class Hostile:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "RAN"),)

    run = shutil.copytree(killed / "kept", tmp_path / "run")
    newest = checkpoints.newest_intact(run)
    (newest / "optimizer.pt").write_bytes(pickle.dumps({"state": Hostile()}))
    (newest / checkpoints.MANIFEST).unlink()
    checkpoints.seal(newest)  # even one whose manifest is right
    with pytest.raises(InputError, match="more than tensors") as caught:
        fit(straight[0], run)
    assert "\n" not in str(caught.value) and not (tmp_path / "RAN").exists()


def test_a_checkpoint_is_synced_before_its_manifest_is_there(tmp_path, monkeypatch):
    place, synced = tmp_path / "checkpoint-1", []
    (place / "deep").mkdir(parents=True)
    for name in ("a", "deep/b"):
        (place / name).write_text(name)
    sync = os.fsync

    def noted(handle):
        synced.append((os.fstat(handle).st_ino, (place / checkpoints.MANIFEST).exists()))
        sync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    checkpoints.seal(place)
    files = {(place / name).stat().st_ino for name in ("a", "deep/b", checkpoints.MANIFEST)}
    assert {inode for inode, _ in synced} == files and not any(there for _, there in synced)


def test_without_patience_nothing_is_restored(straight, tmp_path):
    settings = replace(SETTINGS, patience=0, ewc=0.0, l2_start=0.0, neftune=0.0)
    model, history = fit(straight[0], tmp_path / "run", settings)
    assert history["step"].iloc[-1] == 18
    kept = sorted(p.name for p in (tmp_path / "run").glob("checkpoint-*"))
    assert kept == ["checkpoint-16", "checkpoint-18"]


@pytest.mark.parametrize(
    ("change", "told"),
    [({"best_metric": "eval_neerness"}, "did you mean 'eval_nearness'"), ({"patience": -1}, "-1")],
)
def test_early_stopping_by_what_is_not_measured_is_refused(straight, tmp_path, change, told):
    with pytest.raises(InputError, match=told):
        fit(straight[0], tmp_path, replace(SETTINGS, **change))
