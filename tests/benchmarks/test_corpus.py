"""The corpus benchmark makes the same records again, and measures every stage."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "corpus.py"


def run(what, count, monkeypatch):
    monkeypatch.delenv("MEDLIB_DATA", raising=False)
    command = [sys.executable, str(SCRIPT), "--records", str(count), "--only", what]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_stages_are_measured_and_give_the_same_records_again(monkeypatch):
    reports = [run("stages", 1_000, monkeypatch) for _ in range(2)]
    kept = [
        {name: r[name]["kept"] for name in r if name not in ("make records", "records")}
        for r in reports
    ]
    assert kept[0] == kept[1] and reports[0]["records"] == 1_000
    assert list(kept[0]) == ["clean", "duplicates", "leak audit", "split"]
    assert kept[0]["duplicates"] < kept[0]["clean"] <= 1_000, "near-copies were planted"
    assert all(reports[0][name]["cpu"] > 0 and reports[0][name]["gib"] > 0 for name in kept[0])


def test_the_peer_finds_what_is_found_and_false_pairs_besides(monkeypatch):
    pytest.importorskip("datasketch", reason="datasketch, the peer, is not installed")
    report = run("peers", 1_000, monkeypatch)
    ours, theirs = (report[name]["kept"] for name in ("medlib, 5-word shingles", "datasketch"))
    assert 0 < ours <= 1.05 * theirs


def test_a_missing_peer_is_told_in_one_line_before_anything_is_measured():
    absent = f"""
import runpy, sys
sys.modules["datasketch"] = None
sys.argv = ["corpus.py", "--records", "1000"]
runpy.run_path({str(SCRIPT)!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", absent], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1].endswith(
        "no datasketch · expected the peer · pip install datasketch"
    )
