"""What 06 found is recomputed by `medlib verify`; one changed answer or number is named."""

import numpy as np
import pandas as pd
import pytest

from medlib import records
from medlib.analysis import progressive, transfer
from medlib.corpus import folds, splits
from medlib.files import InputError, read_json, write_json
from medlib.runs import verify

GROUPS = {"one": ["s0"], "two": ["s1", "s2"]}
GIVEN = {"task": "folder", "seed": 1, "alpha": 0.05, "rounds": 1, "patience": 1, "groups": GROUPS}
FLAT = {("start", 0): 0.5, ("progressive", 1): 0.5, ("random", 1): 0.5}


@pytest.fixture
def run(synthetic, tmp_path, monkeypatch):
    """Return the folder of a run of 01 and 06 alone, with answers of known models."""
    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path))
    every, folder = synthetic.items(90, specialties=3), tmp_path / "r"
    parts = {"holdout": every[:54], "train": [], "eval": [], "pool": every[54:]}
    splits.save(parts, folder / verify.CORPUS)
    selection, report = folds.halve_holdout(parts["holdout"], seed=1)
    rng = np.random.default_rng(1)
    frames = [synthetic(FLAT, selection, report, rng=rng)]
    for model in ("base", "transfer-one", "transfer-two"):
        right = rng.random(36) < 0.5
        rows = synthetic.answered(model, parts["pool"], right, transfer.TASK)
        frames.append(pd.DataFrame(rows))
    predictions, known = pd.concat(frames, ignore_index=True), {r["id"]: r for r in every}
    rule = {name: GIVEN[name] for name in ("alpha", "rounds", "patience")}
    found = progressive.findings(predictions, known, {r["id"] for r in report}, **rule)
    found |= {"transfer": transfer.findings(predictions, known, GROUPS)}
    place = folder / verify.PROGRESSIVE
    records.write(place / "predictions.parquet", predictions, records.PREDICTIONS)
    write_json(place / "findings.json", found)
    write_json(place / "stage.json", {"params": GIVEN, "reads": {}, "writes": {}})
    write_json(folder / "run.json", {})
    return place


def test_stored_findings_follow_from_the_predictions(run):
    differences, count = verify.verify("r")
    assert differences == [] and count > 60


def test_a_changed_number_and_a_changed_answer_are_named(run):
    found = read_json(run / "findings.json")
    changed = found | {"verdict": "Data for weak specialties beats as much data at random."}
    write_json(run / "findings.json", changed)
    [line] = verify.verify("r")[0]
    assert "06_progressive_training/findings.json verdict" in line
    write_json(run / "findings.json", found)
    frame = records.read(run / "predictions.parquet", records.PREDICTIONS)
    frame.at[len(frame) - 1, "gold"] = 1  # right becomes wrong, wrong right
    records.write(run / "predictions.parquet", frame, records.PREDICTIONS)
    assert any("transfer" in line for line in verify.verify("r")[0])


def test_a_run_of_neither_is_still_refused(run):
    (run / "stage.json").unlink()
    with pytest.raises(InputError, match="scores"):
        verify.verify("r")
