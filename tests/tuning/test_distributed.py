"""Two processes are one: their losses, their adapter, their end; and none is left behind.

This file is also what `accelerate launch` runs: every case in one launch, a folder of results each.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from medlib.files import InputError, read_json, write_json
from medlib.records import make
from medlib.tuning import checkpoints, models, processes, sft, tokens

ROOT = Path(__file__).resolve().parents[2]
LAUNCH = ROOT / "deploy" / "launch"
DRUGS = ["aspirin", "heparin", "warfarin", "metformin", "lisinopril", "amoxicillin", "insulin"]
RECORDS = [
    make("folder", f"{drug}{n}", question=f"{drug} " * n + "is?",
         answer=f"Give {drug}{' now' * (n % 4)}.")
    for drug in DRUGS for n in (1, 2, 5, 9)
]  # fmt: skip
WEIGHTS = {record["id"]: 0.5 + n % 3 / 2 for n, record in enumerate(RECORDS)}
LORA = sft.Settings(
    method="lora", rank=4, alpha=8, learning_rate=2e-3, epochs=2, batch_size=4, save_steps=50,
    eval_steps=3, seed=5, trackers=["tensorboard"],
)  # fmt: skip
QLORA = replace(LORA, method="qlora", accumulation=2, packing=True, gradient_checkpointing="on")
CASES = {  # settings, number of texts; the last batch has 3 or 1, so that one process has none
    "lora": (LORA, 27),
    "qlora": (QLORA, 25),
    "held": (replace(LORA, accumulation=2, l2_start=0.1, ewc=3.0), 25),
    "stops": (replace(LORA, patience=2, best_metric="eval_score", epochs=4), 9),
    "not a number": (replace(LORA, learning_rate=1e30), 9),
}


def scores(rank):
    """Return an evaluator by which process 0 stops early, and any other never would."""
    found = iter([0, 3, 2, 1, 0, 0, 0, 0, 0] if rank == 0 else range(9))
    return lambda model: {"score": float(next(found))}


def fit(base, case, where, rank=0):
    """Fit a case; returns the trained model."""
    settings, count = CASES[case]
    loaded = models.load(base, precision="fp32" if settings.method == "lora" else "nf4")
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS[:count], max_length=128)
    history = sft.fit(
        model, loaded.tokenizer, encoded, encoded[:11], settings, where / "run",
        weights=WEIGHTS if case == "qlora" else None,
        remembered=encoded[:3] if settings.ewc else None,
        evaluator=scores(rank) if settings.patience else None,
    )  # fmt: skip
    if rank == 0:
        history.to_csv(where / "history.csv", index=False)
    return model


def be_a_process(base, out, *cases):
    """Fit the cases; what each process holds and tells goes to a file of its own."""
    rank = int(os.environ["RANK"])
    for case in cases:
        where = Path(out) / case
        os.environ["MEDLIB_PROGRESS"] = str(where / f"progress-{rank}.json")
        told = {}
        try:
            model = fit(base, case, where, rank)
            own = [w.to_local() if hasattr(w, "to_local") else w for w in model.parameters()]
            told["held"] = sum(w.numel() * w.element_size() for w in own)
            told["whole"] = sum(w.numel() * w.element_size() for w in model.parameters())
            told["kinds"] = sorted({type(w).__name__ for w in model.parameters()})
        except InputError as error:
            told["error"] = str(error)
        write_json(where / f"process-{rank}.json", told)


def launch(configuration, *words, **more):
    """Run two processes by `accelerate launch` with a configuration of the repository."""
    done = subprocess.run(
        [sys.executable, "-m", "accelerate.commands.launch", "--config_file",
         str(LAUNCH / f"{configuration}.yaml"), "--main_process_port", "0", *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"} | more,
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    return done


@pytest.fixture(scope="module")
def one(tiny, tmp_path_factory):
    """Return the folder of what one process makes of each case."""
    place = tmp_path_factory.mktemp("one")
    for case in CASES:
        try:
            fit(tiny("llama"), case, place / case)
        except InputError:
            assert case == "not a number"
    return place


@pytest.fixture(scope="module")
def two(tiny, tmp_path_factory):
    """Return the folder of what two processes make of each case (DDP)."""
    place = tmp_path_factory.mktemp("two")
    launch("ddp", __file__, tiny("llama"), place, *CASES)
    return place


@pytest.fixture(scope="module")
def parts(tiny, tmp_path_factory):
    """Return the folder of what two processes make, each with half of the weights (FSDP)."""
    place = tmp_path_factory.mktemp("parts")
    launch("fsdp", __file__, tiny("llama"), place, "qlora", "held", "lora", "stops")
    return place


def differences(left, right):
    """Return the largest differences of losses (of every step told) and of adapters."""
    from safetensors.torch import load_file

    tables = [pd.read_csv(place / "history.csv") for place in (left, right)]
    assert len(tables[0]) == len(tables[1]) and list(tables[0]) == list(tables[1])
    assert (tables[0].isna() == tables[1].isna()).all(axis=None)
    last = [checkpoints.newest_intact(place / "run") for place in (left, right)]
    assert last[0].name == last[1].name
    old, new = (load_file(place / "adapter_model.safetensors") for place in last)
    assert old.keys() == new.keys() and max(float(w.abs().max()) for w in old.values()) > 1e-2
    moved = max(float((old[name] - new[name]).abs().max()) for name in old)
    return float((tables[0] - tables[1]).abs().max(axis=None)), moved


@pytest.mark.parametrize("case", ["lora", "qlora", "held", "stops"])
def test_two_processes_give_every_loss_and_the_adapter_of_one(one, two, case):
    # LoRA, and QLoRA with packed, weighted texts and accumulation, and with penalties
    losses, adapter = differences(one / case, two / case)
    assert losses < 1e-5 and adapter < 1e-4


@pytest.mark.slow
@pytest.mark.parametrize("case", ["qlora", "lora", "stops"])
def test_with_divided_weights_they_give_the_same(one, parts, case):
    place = parts / case
    losses, adapter = differences(one / case, place)
    assert losses < 1e-5 and adapter < 1e-4
    for rank in (0, 1):
        told = read_json(place / f"process-{rank}.json")
        assert told["kinds"] == ["DTensor"]
        assert told["held"] == pytest.approx(told["whole"] / 2, rel=0.05)


@pytest.mark.slow
def test_penalties_are_refused_where_weights_are_divided(parts):
    told = read_json(parts / "held" / "process-1.json")["error"]
    assert "ewc with FSDP" in told and "set launch ddp" in told


def test_all_stop_where_process_0_does(one, two):
    # process 1 alone would have gone on, and waited for the other for ever
    steps = pd.read_csv(two / "stops" / "history.csv")["step"].max()
    assert steps == 9 < 4 * 3 == 12
    state = read_json(checkpoints.newest_intact(two / "stops" / "run") / "trainer_state.json")
    assert Path(state["best_model_checkpoint"]).name == "checkpoint-3"


def test_a_loss_that_is_not_a_number_ends_all(two):
    for rank in (0, 1):
        assert "nan" in read_json(two / "not a number" / f"process-{rank}.json")["error"]


def test_process_0_alone_tells_and_seals_what_all_saved(two):
    assert (two / "lora" / "progress-0.json").exists()
    assert not (two / "lora" / "progress-1.json").exists()
    assert len(list((two / "lora" / "run" / "logs").glob("events*"))) == 1
    last = checkpoints.newest_intact(two / "lora" / "run")
    assert {"rng_state_0.pth", "rng_state_1.pth"} <= read_json(last / checkpoints.MANIFEST).keys()


def test_a_batch_that_cannot_be_divided_is_refused():
    with pytest.raises(InputError, match="batch_size 6 for 4 processes.*a multiple of 4"):
        processes.share(6, 4)
    assert processes.share(8, 4) == 2
    assert processes.even([5, 6, 7], 2, 2) == [5, 6, 7, 3] and processes.even([5], 2, 1) == [5]


if __name__ == "__main__":
    be_a_process(*sys.argv[1:])
