"""A linked run is read with its hash, refused where it is not whole, and seen when it changes."""

import pytest

from medlib import files, records
from medlib.files import InputError
from medlib.runs import others, verify

ANSWERS = "03_benchmark_eval/predictions.parquet"


@pytest.fixture
def other(runs):
    """Return a finished run of one wrong choice, beside an empty folder of ours."""
    folder = runs / "other"
    record = records.make("x", "1", question="Q?", options=["a", "b"], answer="b", answer_index=1)
    row = dict.fromkeys(records.PREDICTIONS.names) | {
        "model": "tuned", "task": "t", "protocol": "letter", "variant": "plain",
        "item_id": record["id"], "specialty": "s", "gold": 1, "option_logprobs": [-1.0, -2.0],
        "option_chars": [1, 1],
    }  # fmt: skip
    plain = record | {"provenance": None}
    records.write(folder / "01_data_exploration/records.parquet", [plain], records.RECORDS)
    records.write(folder / ANSWERS, [row], records.PREDICTIONS)
    content = {"key": "k", "params": {"num_beams": 4}, "reads": {},
               "writes": {"predictions.parquet": files.sha256_file(folder / ANSWERS)}}  # fmt: skip
    files.write_json(folder / "03_benchmark_eval/stage.json", content)
    return folder


def test_a_linked_run_gives_its_judged_answers_and_parameters_and_notes_what_was_read(other):
    reads = {}
    found = others.tried({"wrong_option": "other", "negation": "other"}, reads)
    assert set(found) == {"wrong_option", "negation"}
    assert found["negation"]["judged"]["kind"].tolist() == ["wrong_option"]
    assert found["negation"]["params"] == {"03": {"num_beams": 4}}
    assert reads[f"../other/{ANSWERS}"] == files.sha256_file(other / ANSWERS)
    assert others.tried({}, reads) == {}


@pytest.mark.parametrize("what", ["missing", "damaged", "outside"])
def test_a_run_that_cannot_be_read_is_refused_in_one_line(what, other):
    if what == "damaged":
        (other / ANSWERS).write_bytes(b"PAR1")
    name = {"missing": "nobody", "damaged": "other", "outside": "../other"}[what]
    with pytest.raises(InputError) as error:
        others.load(name, {})
    assert "\n" not in str(error.value)


def test_verify_sees_that_a_linked_run_has_changed_since(other, runs):
    ours = runs / "ours"
    content = {"key": "k", "params": {}, "writes": {}}
    for digest, said in ((files.sha256_file(other / ANSWERS), []), ("0" * 64, [
        f"04_error_analysis: read another version of ../other/{ANSWERS}"
    ])):  # fmt: skip
        reads = {"reads": {f"../other/{ANSWERS}": digest}}
        files.write_json(ours / "04_error_analysis/stage.json", content | reads)
        assert verify._check_hashes(ours) == said
