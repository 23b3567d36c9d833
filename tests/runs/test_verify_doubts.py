"""What 04 says of doubts is recomputed: a changed number in either file is named."""

import pandas as pd
import pytest

from medlib import files, records
from medlib.analysis import detection, uncertainty
from medlib.runs import verify

PARAMS = {"task": "demo", "target_error": 0.1, "alike": 0.8, "miller_madow": False, "seed": 3}


@pytest.fixture
def run(tmp_path):
    """Return (folder, predictions, references) of a run of which only 04's doubts are kept."""
    known = {r["id"]: r for r in (
        records.make("demo", str(n), question="Q?", options=["a", "b"], answer="a", answer_index=0,
                     specialty="s", provenance={"file": "f", "line": n})
        for n in range(60))}  # fmt: skip
    empty = dict.fromkeys(records.PREDICTIONS.names) | {"option_logprobs": []}
    empty |= {"model": "tuned", "task": "demo", "protocol": "free_text", "specialty": "s",
              "gold": 0, "n_new_tokens": 1}  # fmt: skip
    rows, near = [], []
    for n, item in enumerate(known):
        for variant in ("plain", "sample-0", "sample-1"):
            said = {"raw_text": "ab"[n % 2], "answer_logprob": -n / 60 - 0.1}
            rows.append(empty | {"item_id": item, "variant": variant} | said)
        near.append({"model": "tuned", "task": "demo", "item_id": item, "entails": [],
                     "variants": ["plain", "sample-0", "sample-1"],
                     "cosines": [0.9, 0.5, n / 60]})  # fmt: skip
    predictions, stage = pd.DataFrame(rows), tmp_path / verify.ERRORS
    path = tmp_path / verify.EVALUATION / "samples_likeness.parquet"
    path.parent.mkdir()
    records.write(path, near, records.LIKENESS)
    options = {name: PARAMS[name] for name in ("seed", "alike", "miller_madow")}
    likeness = records.read(path, records.LIKENESS)
    found = detection.findings(predictions, known, likeness, **options)
    rule = {name: PARAMS[name] for name in ("task", "target_error")}
    stage.mkdir()
    files.write_json(stage / "stage.json", {"params": PARAMS})
    files.write_json(stage / "uncertainty.json", found)
    files.write_json(
        stage / "abstention.json", uncertainty.rules(predictions, known, model="tuned", **rule)
    )
    return tmp_path, predictions, known


def differences(folder, predictions, known):
    expected = verify._doubts(folder, predictions, known)
    return [line for name, value in expected.items()
            for line in verify._compare_json(f"{verify.ERRORS}/{name}", folder, value)]  # fmt: skip


def test_the_stored_numbers_are_those_recomputed_and_a_changed_one_is_named(run):
    folder = run[0]
    assert differences(*run) == []
    for name, place in (("uncertainty.json", ("groups", 0, "measures", 1, "value")),
                        ("abstention.json", ("written", "threshold"))):  # fmt: skip
        content = files.read_json(folder / verify.ERRORS / name)
        inner = content
        for key in place[:-1]:
            inner = inner[key]
        inner[place[-1]] += 0.001
        files.write_json(folder / verify.ERRORS / name, content)
        [told] = differences(*run)
        assert name in told and str(place[-1]) in told
        files.write_json(folder / verify.ERRORS / name, verify._doubts(*run)[name])


def test_a_run_from_before_these_findings_has_none_to_compare(run):
    (run[0] / verify.ERRORS / "uncertainty.json").unlink()
    assert verify._doubts(*run) == {}
