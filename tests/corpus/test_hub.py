"""Hub layouts on small files of the published form, and a hub that does not answer."""

import socket

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from medlib.corpus import hub, sources
from medlib.corpus.readers import parquet
from medlib.files import InputError


@pytest.fixture
def no_network(monkeypatch, tmp_path):
    """Point the hub at a loopback port that accepts and never answers."""
    silent = socket.socket()
    silent.bind(("127.0.0.1", 0))
    silent.listen()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{silent.getsockname()[1]}")
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    monkeypatch.delenv("MEDLIB_DATA", raising=False)
    monkeypatch.setenv("MEDLIB_CACHE", str(tmp_path / "cache"))
    yield
    silent.close()


def choice(cop):
    options = {f"op{letter}": f"option {letter}" for letter in "abcd"}
    text = {"exp": None, "subject_name": "Oral Pathology", "topic_name": None, "id": f"q{cop}"}
    return {"question": "Which?", "cop": cop, "choice_type": "single"} | options | text


def test_medmcqa_of_the_hub_counts_from_0_and_leaves_out_the_unlabelled_test(tmp_path):
    path = tmp_path / "validation-00000-of-00001.parquet"
    pq.write_table(pa.Table.from_pylist([choice(0), choice(3), choice(-1)]), path)
    rows = [r for r in map(hub.medmcqa, parquet(path)) if r]
    assert [row["answer"] for row in rows] == ["option a", "option d"]
    assert {row["split"] for row in rows} == {"validation"}
    assert rows[0]["specialty"] == "oral_pathology"


def test_medquad_of_the_hub_passes_over_pairs_without_an_answer(tmp_path):
    path = tmp_path / "train-00000-of-00001.parquet"
    row = {"document_id": "1", "document_source": "NIDDK", "question_id": "1-1"}
    row |= {"question_focus": "Gallstones", "question": "What are Gallstones ?"}
    rows = [row | {"answer": "Stones\n in the gallbladder."}, row | {"answer": None}]
    pq.write_table(pa.Table.from_pylist(rows), path)
    (kept,) = [r for r in map(hub.medquad, parquet(path)) if r]
    assert kept["answer"] == "Stones in the gallbladder." and kept["topic"] == "Gallstones"


def test_a_damaged_parquet_file_is_refused_by_name(tmp_path):
    path = tmp_path / "train-0.parquet"
    path.write_bytes(b"PAR1 not a table")
    with pytest.raises(InputError, match="train-0.parquet: a damaged file"):
        list(parquet(path))


def test_a_snapshot_on_disk_is_read_as_the_source(tmp_path, monkeypatch):
    folder = tmp_path / "snapshot" / "data"
    folder.mkdir(parents=True)
    pq.write_table(pa.Table.from_pylist([choice(1)]), folder / "validation-0.parquet")
    monkeypatch.delenv("MEDLIB_DATA", raising=False)
    monkeypatch.setenv("MEDLIB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(hub, "snapshot", lambda *_, **__: folder.parent)
    (record,) = sources.load("medmcqa", seed=1).to_list()
    assert record["answer"] == "option b" and sources.is_official_test(record)


@pytest.mark.usefixtures("hang_guard")
def test_a_silent_hub_is_reported_with_the_way_out(no_network):
    with pytest.raises(InputError) as error:
        sources.load("medmcqa", seed=1)
    line = str(error.value)
    assert "openlifescienceai/medmcqa" in line and "medlib fetch medmcqa" in line
    assert "\n" not in line
