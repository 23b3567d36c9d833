"""Rounds with a random model: same budget, one look, no test item, killed and the same bytes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from medlib.analysis import arms, rounds
from medlib.files import ROOT, InputError
from medlib.records import make
from medlib.tuning import jobs

PROGRAM = Path(__file__).parent / "small_study.py"


@pytest.fixture(scope="module")
def done(small_study, tiny, tmp_path_factory):
    """Return (study, outcome) of the small study, run once."""
    study = small_study.study(tiny("llama"), tmp_path_factory.mktemp("study"))
    outcome = rounds.run(study, small_study.PARTS, small_study.SELECTION, small_study.REPORT)
    return study, outcome


def test_both_arms_get_the_same_budget_and_only_the_selection_part_is_asked(done, small_study):
    study, outcome = done
    table = outcome.table.set_index("model")
    assert (outcome.last, outcome.stopped) == (2, "no significant gain in 2 rounds")
    for seed in study.seeds:
        both = [table.loc[f"{arm}-2-seed-{seed}"] for arm in arms.ARMS]
        start, middle = table.loc[f"start-seed-{seed}"], table.loc[f"progressive-1-seed-{seed}"]
        assert start["records"] < middle["records"] < both[0]["records"] == both[1]["records"]
        assert both[0]["tokens"] == pytest.approx(both[1]["tokens"], rel=0.02)
    asked = {row["item_id"] for row in outcome.rows}
    assert asked == {r["id"] for r in small_study.SELECTION}
    assert {row["variant"] for row in outcome.rows} == {"plain"}
    assert set(outcome.advice) == {f"{m}-seed-{s}" for m in ("start", "progressive-1")
                                   for s in study.seeds}  # fmt: skip


def test_what_is_done_is_not_fitted_again(done, small_study, monkeypatch):
    study, outcome = done
    monkeypatch.setattr(jobs, "tuned", lambda *_: pytest.fail("fitted again"))
    again = rounds.run(study, small_study.PARTS, small_study.SELECTION, small_study.REPORT)
    assert again.rows == outcome.rows and again.table.equals(outcome.table)


def test_report_part_is_looked_at_once_and_at_the_end(done, small_study, tmp_path):
    study, outcome = done
    ledger = tmp_path / "look.json"
    early = rounds.replace(outcome, stopped="")
    with pytest.raises(InputError, match="before the last round"):
        rounds.look(study, early, small_study.REPORT, ledger)
    assert not ledger.exists()
    rows = rounds.look(study, outcome, small_study.REPORT, ledger)
    assert {row["item_id"] for row in rows} == {r["id"] for r in small_study.REPORT}
    assert {row["model"] for row in rows} == {
        f"{m}-seed-{s}" for m in ("start", "progressive-2", "random-2") for s in study.seeds
    }
    assert rounds.look(study, outcome, small_study.REPORT, ledger) == rows, "the same look again"
    for other, items in ((rounds.replace(outcome, last=1), small_study.REPORT),
                         (outcome, small_study.REPORT[1:])):  # fmt: skip
        adapters = outcome.adapters | {f"random-1-seed-{s}": Path("x/a") for s in study.seeds}
        with pytest.raises(InputError, match="second look at the report part"):
            rounds.look(study, rounds.replace(other, adapters=adapters), items, ledger)


def test_test_items_never_enter_training(done, small_study, tiny, tmp_path):
    study, _ = done
    official = make("medqa", "x", question="q?", answer="a", split="test")
    for bad in (official, small_study.REPORT[0], small_study.SELECTION[0]):
        parts = small_study.PARTS | {"train": [*small_study.PARTS["train"], bad]}
        with pytest.raises(InputError, match="1 test items to train on"):
            rounds.run(
                small_study.study(tiny("llama"), tmp_path), parts, small_study.SELECTION,
                small_study.REPORT,
            )  # fmt: skip
    assert not list(tmp_path.glob("*/adapter"))


@pytest.mark.parametrize(
    "changed",
    [{"seeds": []}, {"seeds": [3, 3]}, {"rounds": 0}, {"patience": 0}, {"alpha": 0.0}],
    ids=str,
)
def test_study_that_cannot_work_is_refused(small_study, tiny, tmp_path, changed):
    with pytest.raises(InputError, match="expected different seeds"):
        small_study.study(tiny("llama"), tmp_path, **changed).check()


def test_an_empty_pool_ends_the_rounds(small_study, tiny, tmp_path):
    study = small_study.study(tiny("llama"), tmp_path, seeds=[3])
    parts = small_study.PARTS | {"pool": []}
    outcome = rounds.run(study, parts, small_study.SELECTION, small_study.REPORT)
    assert (outcome.last, outcome.stopped) == (0, "nothing to add for a weak specialty")
    assert len(outcome.table) == 1 and outcome.adapters.keys() == {"start-seed-3"}


def test_adapters_of_groups_and_the_base_are_asked_the_same(done, small_study):
    study, _ = done
    own = {s: [r for r in small_study.PARTS["train"] if r["specialty"] == s]
           for s in small_study.SPECIALTIES[:2]}  # fmt: skip
    tests = small_study.PARTS["pool"][:8]
    rows = rounds.across(study, own, tests, small_study.REPORT)
    assert {row["model"] for row in rows} == {"base", "transfer-cardiology", "transfer-surgery"}
    assert {row["task"] for row in rows} == {"transfer"} and len(rows) == 24
    with pytest.raises(InputError, match="8 test items to train on"):
        rounds.across(study, {"a": tests}, tests, [])


def start(base, folder, log):
    environment = os.environ | {"PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, str(PROGRAM), base, str(folder / "kept"), str(folder / "result")]
    return subprocess.Popen(command, env=environment, stdout=log, stderr=log)


@pytest.mark.slow
def test_killed_rounds_are_kept_and_the_end_has_the_same_bytes(tiny, tmp_path):
    moments = ["kept/*/run/*", "kept/*/adapter/manifest.json",
               "kept/answers/*/progressive-1-*.parquet", "kept/look.json"]  # fmt: skip
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    for folder in (whole, torn):
        folder.mkdir()
    with (tmp_path / "log").open("ab") as log:
        assert start(tiny("llama"), whole, log).wait(timeout=300) == 0
        killed, kept = [], {}
        for moment in moments:
            process = start(tiny("llama"), torn, log)
            end = time.monotonic() + 200
            while process.poll() is None and time.monotonic() < end:
                if any(torn.glob(moment)):
                    process.send_signal(signal.SIGKILL)
                    killed.append(moment)
                    break
                time.sleep(0.002)
            process.wait()
            ready = torn.glob("kept/*/adapter/adapter_model.safetensors")
            now = {path: path.stat().st_mtime_ns for path in ready}
            assert {path: now[path] for path in kept} == kept, "a finished fit was made again"
            kept = now
        assert len(killed) >= 3 and killed[-1] == moments[-1], killed
        assert start(tiny("llama"), torn, log).wait(timeout=300) == 0
    assert (torn / "result").read_bytes() == (whole / "result").read_bytes()
