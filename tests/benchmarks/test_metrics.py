"""The benchmark of text metrics finds the peers' answers, and prints a ratio for each."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "metrics.py"


def test_answers_are_the_peers_and_every_ratio_is_printed(monkeypatch):
    pytest.importorskip("bert_score", reason="bert-score, a peer, is not installed")
    monkeypatch.delenv("MEDLIB_DATA", raising=False)
    command = [sys.executable, str(SCRIPT), "--pairs", "12", "--bert-pairs", "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()[1:]
    names = ["ROUGE-1, 2, L", "BLEU", "METEOR, stems", "BERTScore"]
    assert [line[:14].strip() for line in lines] == names
    assert all("times as fast" in line and "largest difference" in line for line in lines)
