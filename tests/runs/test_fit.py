"""Several processes fit a recipe, from the notebook, by hand or on hosts; none outlives its end."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pandas as pd
import psutil
import pytest

from medlib.corpus import splits
from medlib.files import InputError, hash_tree, read_json
from medlib.records import make
from medlib.runs import fit, manifest, runner
from medlib.tuning import checkpoints

ROOT = Path(__file__).resolve().parents[2]
LAUNCH = ROOT / "deploy" / "launch"
PARAMETERS = {
    "run": "r", "base_model": "tiny", "processes": 2, "batch_size": 4, "epochs": 1.0,
    "eval_items": 4, "save_steps": 2, "eval_steps": 4, "rank": 4, "specialty_weights": {"b": 2.0},
}  # fmt: skip
RECIPE = """
name: r
notebooks:
  01_data_exploration: {sources: [demo], limits: {demo: 300}}
  02_qlora_sft: {epochs: 0.5, eval_items: 8, learning_rate: 2.0e-4}  # noise moves by the rate
"""


def record(number, part):
    return make(
        "folder", f"{part}{number}", question=f"What helps against {part} {'pain ' * number}?",
        answer=f"Drug {number}.", specialty="ab"[number % 2],
    )  # fmt: skip


@pytest.fixture
def stage(tmp_path, monkeypatch):
    """Return the stage of a run whose notebook 01 has been; two processes are asked for."""
    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.delenv("MEDLIB_PROGRESS", raising=False)
    parts = {"train": 21, "eval": 4, "holdout": 3, "pool": 1}
    made = {part: [record(n, part) for n in range(count)] for part, count in parts.items()}
    splits.save(made, tmp_path / "runs" / "r" / "01_data_exploration")
    return manifest.Stage(fit.STAGE, "r", runner.effective(fit.STAGE, PARAMETERS))


def workers(folder):
    """Return the living processes that fit in this folder."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        words = process.info["cmdline"] or []
        if str(folder) in words and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(process)
    return found


def all_gone(folder, seconds=8):
    end = time.monotonic() + seconds
    while workers(folder) and time.monotonic() < end:
        time.sleep(0.2)
    return not workers(folder)


def wait_for(what, seconds=60):
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.02)
    return found


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"launch": "fsdb"}, "launch 'fsdb'.*did you mean 'fsdp'"),
        ({"processes": 3}, "batch_size 4 for 3 processes"),
        ({"processes": 0}, "processes 0 · expected 1 or more"),
    ],
)
def test_what_cannot_be_launched_is_refused_at_once(stage, change, told, monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: pytest.fail("launched"))
    stage.params |= change
    with pytest.raises(InputError, match=told):
        fit.by_several(stage)


def test_accelerate_and_the_shell_read_what_is_in_the_repository():
    from accelerate.commands.config.config_args import load_config_from_file

    for path in LAUNCH.glob("*.yaml"):
        found = load_config_from_file(str(path))
        assert found.num_processes == 2 and not found.use_cpu
    sharded = load_config_from_file(str(LAUNCH / "fsdp.yaml")).fsdp_config
    assert sharded["fsdp_state_dict_type"] == "FULL_STATE_DICT"
    for path in LAUNCH.glob("*.sh"):
        subprocess.run(["bash", "-n", str(path)], check=True)


@pytest.mark.slow
def test_a_stage_is_fitted_once(stage, monkeypatch):
    fit.by_several(stage)
    last = checkpoints.newest_intact(stage.resuming())
    assert last.name == "checkpoint-6" and all_gone(stage.resuming())
    assert read_json(last / "trainer_state.json")["train_batch_size"] == 2
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: pytest.fail("fitted again"))
    fit.by_several(stage)


@pytest.mark.slow
def test_what_a_process_refuses_is_told_in_one_line(stage):
    train = stage.folder.parent / "01_data_exploration"
    shared = [record(0, "train")]
    parts = {"train": shared, "eval": shared, "holdout": shared, "pool": shared}
    splits.save(parts, train)
    with pytest.raises(InputError, match="2 processes failed: 1 test items among") as caught:
        fit.by_several(stage)
    assert "\n" not in str(caught.value) and "Traceback" not in str(caught.value)
    assert all_gone(stage.resuming())


@pytest.mark.slow
@pytest.mark.parametrize(("launch", "moment"), [("ddp", 3), ("fsdp", 5)])
def test_one_of_two_killed_all_end_and_the_same_call_ends_in_the_same_bytes(stage, launch, moment):
    stage.params["launch"] = launch
    fit.by_several(stage)
    folder = stage.resuming()
    straight = hash_tree(checkpoints.newest_intact(folder))
    for path in (folder, stage.folder):
        subprocess.run(["rm", "-r", str(path)], check=True)
    folder = stage.resuming()

    def kill_second():
        told = folder / "progress.json"
        wait_for(lambda: told.exists() and read_json(told)["done"] >= moment)
        second = [p for p in workers(folder) if p.environ().get("RANK") == "1"]
        second[0].kill()

    killer = threading.Thread(target=kill_second)
    killer.start()
    with pytest.raises(InputError, match=r"one of 2 processes failed: Signal 9 \(SIGKILL\)"):
        fit.by_several(stage)
    killer.join()
    assert all_gone(folder) and not (folder / fit.DONE).exists()
    fit.by_several(stage)
    (folder / fit.DONE).unlink()
    fit.by_several(stage)  # as killed after its last step
    again = hash_tree(checkpoints.newest_intact(folder))
    # times; and that the evaluation of the start is not repeated
    other = {"trainer_state.json", "training_args.bin", checkpoints.MANIFEST}
    other |= {"optimizer.bin"} if launch == "fsdp" else set()
    assert again.keys() == straight.keys()
    assert {name for name in again if again[name] != straight[name]} <= other


LOST = "RuntimeError: [tcp/pair.cc:537] Read error [127.0.0.1]:18310: Connection reset by peer."


@pytest.mark.parametrize(
    ("first", "second", "cause"),
    [
        (LOST, None, "Signal 9 (SIGKILL) received by PID 12"),  # rank 0 wrote before it was looked
        (LOST, "ValueError: a bad row", "ValueError: a bad row"),
        ("ValueError: a bad row", None, "ValueError: a bad row"),
        (LOST, LOST, LOST),
    ],
)
def test_a_lost_connection_is_not_told_as_the_cause_where_another_failed(
    tmp_path, first, second, cause
):
    from torch.distributed.elastic.multiprocessing import errors

    def failed(rank, fault):
        extra = {"py_callstack": f"Traceback (most recent call last):\n{fault}", "timestamp": "1"}
        place = tmp_path / str(rank)
        if fault:
            place.write_text(json.dumps({"message": {"message": fault, "extraInfo": extra}}))
        return errors.ProcessFailure(rank, 11 + rank, 1 if fault else -9, str(place))

    log = str(errors.ChildFailedError("fit", {0: failed(0, first), 1: failed(1, second)}))
    assert "Root Cause" in log and fit._last_words(f"a warning\n{log}\n") == cause


CALL = """
import sys
from medlib.runs import fit, manifest, runner
sys.path.insert(0, sys.argv[1])
import test_fit as here
fit.by_several(manifest.Stage(fit.STAGE, "r", runner.effective(fit.STAGE, here.PARAMETERS)))
"""


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_processes_end_with_the_one_that_asked_for_them(stage, how):
    folder = stage.resuming()
    asking = subprocess.Popen(
        [sys.executable, "-c", CALL, os.path.dirname(__file__)], stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # `nohup … &` ignores it
    )  # fmt: skip
    wait_for(lambda: (folder / "progress.json").exists())
    assert len(workers(folder)) == 3  # the launcher and two processes
    asking.send_signal(how)
    assert asking.wait(timeout=30) != 0
    assert all_gone(folder)


@pytest.fixture(scope="module")
def ready(medlib, tmp_path_factory):
    """Return (folder of runs, recipe, its history by one process) and keep a run ready to fit."""
    place = tmp_path_factory.mktemp("recipe")
    (place / "r.yaml").write_text(RECIPE)
    done = medlib("run", place / "r.yaml", runs=place / "runs")
    assert done.returncode == 0, done.stderr[-2000:]
    return place / "runs", place / "r.yaml", history(place / "runs" / "r")


def history(run):
    return pd.read_csv(run / fit.STAGE / "history.csv")


def adapter(run):
    from safetensors.torch import load_file

    return load_file(run / fit.STAGE / "adapter" / "adapter_model.safetensors")


def same(runs, name):
    """Return the largest differences of losses and adapter from the run of one process."""
    one, found = history(runs / "r"), history(runs / name)
    assert len(one) == len(found)
    old, new = adapter(runs / "r"), adapter(runs / name)
    moved = max(float((old[key] - new[key]).abs().max()) for key in old)
    return float((one - found).abs().max(axis=None)), moved


def copied(runs, name):
    shutil.copytree(runs / "r" / "01_data_exploration", runs / name / "01_data_exploration")


@pytest.mark.slow
def test_the_recipe_s_notebook_fits_by_two_processes_as_by_one(ready, medlib):
    runs, recipe, _ = ready
    copied(runs, "two")
    words = ["--name", "two", "--only", "02", "--set", "processes=2"]
    done = medlib("run", recipe, *words, runs=runs)
    assert done.returncode == 0, done.stderr[-2000:]
    losses, moved = same(runs, "two")
    assert losses < 1e-4 and moved < 1e-4
    assert not list((runs / "two" / fit.STAGE).glob("checkpoints"))


@pytest.mark.slow
def test_hosts_fit_the_recipe_and_its_notebook_goes_on_from_there(ready, medlib, clean_environment):
    # the line that Slurm runs on each host, here two hosts on one machine, a process on each
    runs, recipe, _ = ready
    copied(runs, "hosts")
    more = {"PROCESSES": 2, "SLURM_NNODES": 2, "SLURM_LAUNCH_NODE_IPADDR": "127.0.0.1"}
    more |= {"PYTHON": sys.executable, "PORT": 29541, "PYTHONPATH": ROOT, "OMP_NUM_THREADS": 1}
    line = ["bash", str(LAUNCH / "host.sh"), str(recipe), "--name", "hosts"]
    hosts = [
        subprocess.Popen(line, env=clean_environment(runs, SLURM_NODEID=n, **more),
                         stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in (0, 1)
    ]  # fmt: skip
    said = [host.communicate(timeout=200) for host in hosts]
    assert [host.returncode for host in hosts] == [0, 0], said[0][1][-2000:] + said[1][1][-2000:]
    assert "medlib run with the same recipe goes on" in said[0][0] and "fitted" not in said[1][0]
    done = medlib("run", recipe, "--name", "hosts", "--set", "processes=2", runs=runs)
    assert done.returncode == 0, done.stderr[-2000:]
    losses, moved = same(runs, "hosts")
    assert losses < 1e-4 and moved < 1e-4


@pytest.mark.slow
def test_by_hand_the_number_of_processes_must_be_the_recipe_s(ready, clean_environment):
    runs, recipe, _ = ready
    done = subprocess.run(
        [sys.executable, "-m", "medlib.runs.fit", str(recipe), "--set", "processes=2"],
        env=clean_environment(runs, PYTHONPATH=ROOT), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].startswith("medlib: 1 processes · expected 2")
