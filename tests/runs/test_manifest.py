"""A stage's key changes with all that decides its artefacts, and its record certifies them."""

import ast
import json
from collections import namedtuple

import pytest

from medlib import files
from medlib.files import InputError
from medlib.runs import code, manifest

Usage = namedtuple("Usage", "total used free")
DECLARED = 'rate: float = 1.0  # of it\nsources: list[str] = ["{data}"]  # folders\n'
ITEM = {
    "id": "1", "type": "free_text", "topic": "t", "question": "What helps?", "context": "",
    "options": [], "answer": "Rest.", "answer_index": -1, "explanation": "",
}  # fmt: skip


@pytest.fixture
def world(make, runs, tmp_path, monkeypatch):
    """A small repository (two modules, one imports the other), data, a notebook, a stage 01."""
    root = tmp_path / "root"
    for name, text in {
        "__init__": "",
        "one": "from medlib import two\n",
        "two": "x = 1\n",
        "other": "y = 1\n",
        "corpus/__init__": "",
        "corpus/chapters": "",
    }.items():
        files.write_text(root / "medlib" / f"{name}.py", text)
    files.write_text(root / "data" / "knowledge" / "a.csv", "a\n")
    monkeypatch.setattr(code, "ROOT", root)
    data = tmp_path / "data"
    files.write_json(data / "dataset_with_answers_cardiology.json", [ITEM])
    declared = DECLARED.format(data=data)
    make("01_first")
    make("02_second", "from medlib import one\nx = 1", declared=declared)
    files.write_json(runs / "r" / "01_first" / "stage.json", certified("k1"))
    return root


def certified(key, **more):
    return {"key": key, "params": {}, "reads": {}, "writes": {}, "state": "done"} | more


def key(tmp_path, run="r", **params):
    values = {"run": run, "rate": 1.0, "sources": [str(tmp_path / "data")]}
    return manifest.stage_key("02_second", run, values | params)


def changed_code(root, make, runs, tmp_path):
    declared = DECLARED.format(data=tmp_path / "data")
    make("02_second", "from medlib import one\nx = 2", declared=declared)


def changed_module(root, make, runs, tmp_path):
    files.write_text(root / "medlib" / "one.py", "from medlib import two  # other\n")


def changed_module_of_a_module(root, make, runs, tmp_path):
    files.write_text(root / "medlib" / "two.py", "x = 2\n")


def changed_data(root, make, runs, tmp_path):
    path = tmp_path / "data" / "dataset_with_answers_cardiology.json"
    files.write_json(path, [ITEM | {"answer": "Test."}])


def changed_earlier_stage(root, make, runs, tmp_path):
    files.write_json(runs / "r" / "01_first" / "stage.json", certified("k2"))


def damaged_earlier_stage(root, make, runs, tmp_path):
    files.write_text(runs / "r" / "01_first" / "stage.json", "{")


CHANGES = [
    changed_code, changed_module, changed_module_of_a_module, changed_data, changed_earlier_stage,
    damaged_earlier_stage,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_key_changes_with(change, world, make, runs, tmp_path):
    before = key(tmp_path)
    assert key(tmp_path) == before
    change(world, make, runs, tmp_path)
    assert key(tmp_path) != before


def test_key_changes_with_parameters_packages_and_nothing_that_does_not_count(
    world, make, runs, tmp_path, monkeypatch
):
    before = key(tmp_path)
    assert key(tmp_path, rate=2.0) != before
    files.write_text(world / "medlib" / "other.py", "y = 2\n")  # not imported
    files.write_json(runs / "r" / "03_later" / "stage.json", certified("k"))
    assert key(tmp_path) == before
    files.write_json(runs / "s" / "01_first" / "stage.json", certified("k1"))
    assert key(tmp_path, run="s") == before, "the run's name counts"
    monkeypatch.setattr(manifest, "versions", lambda: {"torch": "0"})
    assert key(tmp_path) != before


def test_key_changes_with_the_data_files_that_an_imported_module_reads(world, make, tmp_path):
    declared = DECLARED.format(data=tmp_path / "data")
    make("02_second", "from medlib.corpus import chapters", declared=declared)
    before = key(tmp_path)
    files.write_text(world / "data" / "knowledge" / "a.csv", "b\n")
    assert key(tmp_path) != before


def test_every_module_that_reads_a_folder_of_data_is_known_to_the_key():
    for path in sorted((files.ROOT / "medlib").rglob("*.py")):
        text, name = path.read_text(encoding="utf-8"), str(path.relative_to(files.ROOT))
        if any(f'ROOT / "data" / "{folder}"' in text for folder in ("knowledge", "references")):
            assert name in code.DATA, f"{name} reads data that stage keys do not see"


def test_magic_lines_do_not_hide_the_imports_of_a_notebook(make, world):
    path = make("03_magic", "%matplotlib inline\n!ls\nfrom medlib import two")
    assert "medlib/two.py" in code.code_hashes(path)


def test_imports_are_found_inside_functions_and_by_name():
    tree = ast.parse("import os\ndef f():\n    from medlib.a import b\n    import medlib.c")
    assert code.imported(tree) == {"medlib.a", "medlib.a.b", "medlib.c"}


@pytest.fixture
def stage(make, runs):
    """A begun stage with two artefacts."""
    make("01_first")
    begun = manifest.begin("01_first", {"run": "r"})
    files.write_text(begun.path("a.txt"), "a")
    files.write_text(begun.path("deep/b.txt"), "b")
    return begun


def record(stage):
    manifest.record(stage, {"n": 1})
    files.write_text(stage.folder / "notebook.ipynb", "{}")
    return files.read_json(stage.folder / "stage.json")


def test_record_certifies_every_artefact_and_not_what_passes(stage):
    files.write_text(stage.resuming() / "state.bin", "x")
    files.write_text(stage.folder / ".progress.json", "{}")
    assert manifest.record(stage, {"n": 1}) == {"n": 1}
    content = files.read_json(stage.folder / "stage.json")
    hashes = {"a.txt": files.sha256_text("a"), "deep/b.txt": files.sha256_text("b")}
    assert content["writes"] == hashes and content["params"] == {"run": "r"}
    assert content["metrics"] == {"n": 1} and content["state"] == "done"
    assert not (stage.folder / "checkpoints").exists()


def test_recorded_stage_is_done_until_an_artefact_its_notebook_or_its_record_is_damaged(stage):
    content = record(stage)
    done = ("01_first", "r", {"run": "r"})
    assert manifest.is_done(*done)
    for path, damage in [
        ("a.txt", "b"), ("deep/b.txt", None), ("notebook.ipynb", None), ("stage.json", None),
        ("stage.json", "{"), ("stage.json", "[]"), ("stage.json", "{}"), ("stage.json", ""),
        ("stage.json", json.dumps(content | {"state": "failed"})),
        ("stage.json", json.dumps(content | {"key": "x"})),
    ]:  # fmt: skip
        file = stage.folder / path
        kept = file.read_text()
        file.unlink() if damage is None else file.write_text(damage)
        assert not manifest.is_done(*done), (path, damage)
        file.write_text(kept)
        assert manifest.is_done(*done)


def test_begun_stage_counts_as_not_done(stage):
    record(stage)
    manifest.begin("01_first", {"run": "r"})
    assert not manifest.is_done("01_first", "r", {"run": "r"})


def test_artefact_that_is_not_written_again_is_set_aside_and_not_certified(stage):
    record(stage)
    files.write_text(stage.folder / "mine.txt", "of the reader")
    again = manifest.begin("01_first", {"run": "r"})
    again = manifest.begin("01_first", {"run": "r"})  # the first was interrupted
    files.write_text(again.path("a.txt"), "a")
    writes = record(again)["writes"]
    assert set(writes) == {"a.txt", "mine.txt"}
    assert not (stage.folder / "deep" / "b.txt").exists()
    assert (stage.folder / ".before" / "deep" / "b.txt").read_text() == "b"


def test_checkpoints_of_another_key_are_not_resumed(stage):
    folder = stage.resuming()
    files.write_text(folder / "state.bin", "x")
    assert (stage.resuming() / "state.bin").exists()
    stage.params["more"] = 1
    assert list(stage.resuming().iterdir()) == [] and not folder.exists()


def test_input_is_noted_with_its_hash_and_a_missing_one_names_its_notebook(stage, make):
    writes = record(stage)["writes"]
    make("02_second")
    later = manifest.begin("02_second", {"run": "r"})
    later.input("01_first", "a.txt")
    later.input("01_first", "deep")
    assert later.reads["01_first/a.txt"] == manifest.hash_of(writes, "a.txt") == writes["a.txt"]
    assert later.reads["01_first/deep"] == manifest.hash_of(writes, "deep") is not None
    assert manifest.hash_of(writes, "nothing") is None
    with pytest.raises(InputError, match="run notebook 01_first first"):
        later.input("01_first", "c.txt")


def test_parameter_of_another_type_stops_the_stage_at_its_start(make, runs):
    make("01_first", declared="n: int = 1  # items\n")
    with pytest.raises(InputError, match="01_first: n is str"):
        manifest.begin("01_first", {"run": "r", "n": "1"})


def test_full_disk_stops_the_stage_at_its_start(make, runs, monkeypatch):
    make("01_first")
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: Usage(0, 0, 5 * 2**20))
    with pytest.raises(InputError, match="5 MiB free"):
        manifest.begin("01_first", {"run": "r"})
