"""Published scores: read, checked for arithmetic, and set beside ours of the same protocol only.

A score of n items is k/n of a whole k. A printed share that no k gives was not measured on those
items as it is told (the GRIM test of Brown and Heathers); that says nothing of the cause.
"""

import csv
import math
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.benchmark.statistics import add_wilson
from medlib.files import ROOT, InputError, nearest

ITEMS = {  # of each official test, as lm-evaluation-harness counts them
    "medqa_4options": 1273, "medqa_5options": 1273, "medmcqa": 4183, "pubmedqa": 500,
    "mmlu_anatomy": 135, "mmlu_clinical_knowledge": 265, "mmlu_college_biology": 144,
    "mmlu_college_medicine": 173, "mmlu_medical_genetics": 100, "mmlu_professional_medicine": 272,
}  # fmt: skip
COLUMNS = [
    "model", "task", "protocol", "shots", "score", "n", "runs", "stderr", "note",
    "grade", "source_title", "source_url", "read_on",
]  # fmt: skip
GRADES = ("opened", "general knowledge")
_SHARE = re.compile(r"0?\.\d+|[01]|1\.0+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOISE = Fraction(1, 10**14)  # floats printed in full differ from k/n in their last digit


def read(path: Path | None = None) -> pd.DataFrame:
    """Return the anchors, a row a score; score, stderr and shots are the texts as printed.

    Raises:
        InputError: other columns, or a row that is no anchor, by file and line.
    """
    path = path or ROOT / "data" / "references" / "anchors.csv"
    if not path.is_file():
        raise InputError("no such table", "the anchors", "restore it from git", path.name)
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != COLUMNS:
            raise InputError("other columns", ", ".join(COLUMNS), "mend line 1", path.name)
        rows = []
        for row in reader:
            if wanted := _wanted(row):
                where = f"{path.name} line {reader.line_num}"
                raise InputError("a row that is no anchor", wanted, "mend the row", where)
            rows.append(row)
    return pd.DataFrame(rows, columns=COLUMNS).astype({"n": int, "runs": int})


def _wanted(row: dict[str, str]) -> str | None:
    """Return what a row should have been, or None where nothing is wrong."""
    if None in row or None in row.values():
        return f"{len(COLUMNS)} cells"
    if not row["model"] or not row["protocol"]:
        return "a model and a protocol (unknown where it is not told)"
    if row["task"] not in ITEMS:
        return f"a known task, {nearest(row['task'], ITEMS)}"
    if row["n"] != str(ITEMS[row["task"]]):
        return f"n = {ITEMS[row['task']]}, as {row['task']} has"
    if not _SHARE.fullmatch(row["score"]):
        return "a score from 0 to 1 in plain digits"
    if not re.fullmatch(r"\d*", row["shots"]) or not re.fullmatch(r"[1-9]\d*", row["runs"]):
        return "shots as a number or empty, runs as a number"
    if row["stderr"] and (not _SHARE.fullmatch(row["stderr"]) or row["runs"] != "1"):
        return "a stderr in plain digits, of one run"
    source = [row["source_title"], row["source_url"], _DAY.fullmatch(row["read_on"])]
    borne_out = all(source) if row["grade"] == "opened" else not any((*source, row["read_on"]))
    if row["grade"] not in GRADES or not borne_out:
        return "opened with title, address and day, or general knowledge with none"
    return None


def _printed(text: str) -> tuple[Fraction, Fraction]:
    """Return a printed share and the most by which rounding may have moved it."""
    if not _SHARE.fullmatch(text):
        raise InputError("no share", "plain digits from 0 to 1, as printed", "mend the row")
    return Fraction(text), Fraction(1, 2 * 10 ** len(text.partition(".")[2])) + _NOISE


def _counts(score: str, n: int) -> range:
    """Return the whole counts k for which k/n is printed as `score`."""
    value, slack = _printed(score)
    low, high = math.ceil((value - slack) * n), math.floor((value + slack) * n)
    return range(max(0, low), min(n, high) + 1)


def possible(score: str, n: int) -> bool:
    """Return whether some whole k of n gives the score at its printed precision (GRIM)."""
    return len(_counts(score, n)) > 0


def consistent_stderr(score: str, n: int, stderr: str) -> bool:
    """Return whether a printed standard error is that of the score, sqrt(p(1-p)/(n-1)).

    p is any k/n that is printed as the score; where there is none, the score as it is printed.
    """
    value, (printed, slack) = _printed(score)[0], _printed(stderr)
    shares = [k / n for k in _counts(score, n)] or [float(value)]
    return any(abs(math.sqrt(p * (1 - p) / (n - 1)) - printed) <= slack for p in shares)


def checked(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the anchors with possible, stderr_ok and a finding, empty where nothing is wrong."""
    rows = list(frame.itertuples())
    whole = [possible(r.score, r.n * r.runs) for r in rows]  # a mean of runs has runs × n answers
    error = [not r.stderr or consistent_stderr(r.score, r.n, r.stderr) for r in rows]
    findings = [_finding(r, w, e) for r, w, e in zip(rows, whole, error, strict=True)]
    return frame.assign(possible=whole, stderr_ok=error, finding=findings)


def _finding(row: Any, is_whole: bool, is_error: bool) -> str:
    told, n, score = [], row.n * row.runs, Fraction(row.score)
    if not is_whole:
        told.append(f"{float(score * n):.2f} of {n:,} right is no whole number")
        next_whole = math.ceil(score * n)
        if Fraction(next_whole, n) - score < 2 * _printed(row.score)[1]:
            told[0] += f", unless {next_whole:,} was cut to its digits, not rounded"
    if not is_error:
        expected = math.sqrt(score * (1 - score) / (row.n - 1))
        told.append(f"stderr {row.stderr}, n gives {expected:.5f}")
    return "; ".join(told)


def beside(task: str, protocol: str, shots: int) -> pd.DataFrame:
    """Return the anchors that may stand beside scores of this task, protocol and shots.

    Rows with a finding are left out. Columns: those of `read`, value, and ci_low and ci_high of
    the n items (Wilson); best first.

    Raises:
        InputError: an unknown task, or a protocol that is not told.
    """
    if task not in ITEMS:
        raise InputError(f"task '{task}'", "a task with anchors", nearest(task, ITEMS))
    if protocol == "unknown":
        raise InputError("no protocol", "that of your scores", "name it: unknowns match nothing")
    table = checked(read())
    same = (table["task"] == task) & (table["protocol"] == protocol)
    found = table[same & (table["shots"] == str(shots)) & (table["finding"] == "")]
    value = found["score"].astype(float)
    found = add_wilson(found.assign(right=(value * found["n"]).round(), shots=shots))
    found = found.assign(value=value).drop(columns=["right", "possible", "stderr_ok", "finding"])
    return found.sort_values(["value", "model"], ascending=[False, True], ignore_index=True)
