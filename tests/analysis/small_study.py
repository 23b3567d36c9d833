"""A progressive training of seconds; as a program: small_study.py BASE FOLDER RESULT."""

import json
import sys
from pathlib import Path

from medlib.analysis import rounds
from medlib.benchmark import predict
from medlib.records import make
from medlib.tuning import jobs, sft

DRUGS = ["aspirin", "heparin", "warfarin", "metformin", "lisinopril", "insulin"]
SIGNS = ["fever", "rash", "cough", "weakness"]
SPECIALTIES = ["cardiology", "surgery", "urology"]


def records(name, conditions):
    """Return two questions on each condition of each specialty."""
    return [
        make("folder", f"{name} {s} {k} {n}", question=f"{DRUGS[(k + n) % 6]} for {SIGNS[k % 4]}?",
             options=DRUGS[:4], answer=DRUGS[k % 4], answer_index=k % 4, topic=f"{name}{k}",
             specialty=s, provenance={"file": "f", "line": 1})
        for s in SPECIALTIES for k in range(conditions) for n in (0, 1)
    ]  # fmt: skip


SELECTION, REPORT = records("selection", 3), records("report", 3)
PARTS = {"train": records("train", 1), "eval": [], "pool": records("pool", 6)}


def study(base, folder, **changed):
    """Return two rounds with two training seeds of a random model."""
    settings = sft.Settings(method="lora", rank=2, learning_rate=1e-2, batch_size=4, seed=1)
    job = jobs.Job(base, "fp32", settings, [], [], [], 128)
    how = predict.How(protocols=("option_text",), generate=False)
    given = {"rounds": 2, "patience": 2, "alpha": 0.05, "at_least": 1, "seeds": [3, 4]}
    return rounds.Study(job, how, "demo", seed=1, folder=Path(folder), **given | changed)


if __name__ == "__main__":
    base, folder, result = sys.argv[1:]
    small = study(base, folder, seeds=[3])
    outcome = rounds.run(small, PARTS, SELECTION, REPORT)
    rows = outcome.rows + rounds.look(small, outcome, REPORT, Path(folder) / "look.json")
    kept = {"rows": rows, "table": outcome.table.to_csv(), "advice": outcome.advice}
    Path(result).write_text(json.dumps(kept, indent=1, sort_keys=True))
