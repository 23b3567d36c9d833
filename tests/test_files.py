"""What is written is whole or not there; what is read is named when it is refused."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from medlib import files
from medlib.files import InputError


def test_error_is_one_line_with_place_found_expected_and_advice():
    line = str(InputError("a\nb", "c", "d\t e", "file.json:3"))
    assert line == "file.json:3: a b · expected c · d e"
    assert str(InputError("a", "b", "c")) == "a · expected b · c"


def test_failed_write_leaves_the_earlier_file_and_no_rest(tmp_path):
    path = files.write_text(tmp_path / "deep" / "a.txt", "first")
    with pytest.raises(RuntimeError), files.replacing(path) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert path.read_text() == "first"
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


def test_a_writer_killed_between_two_bytes_leaves_the_earlier_file(tmp_path):
    path = files.write_text(tmp_path / "a.txt", "first")
    code = (
        "import os, sys; from pathlib import Path; from medlib.files import replacing\n"
        "with replacing(Path(sys.argv[1])) as t:\n"
        "    t.write_text('half'); os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert done.returncode == -9
    assert path.read_text() == "first"


def test_folder_is_replaced_whole_and_old_members_go(tmp_path):
    folder = tmp_path / "f"
    for name in ("old", "new"):
        with files.replacing_folder(folder) as temporary:
            (temporary / name).write_text(name)
    assert [p.name for p in folder.iterdir()] == ["new"]
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


def test_failed_folder_leaves_the_earlier_one(tmp_path):
    folder = tmp_path / "f"
    with files.replacing_folder(folder) as temporary:
        (temporary / "old").write_text("old")
    with pytest.raises(RuntimeError), files.replacing_folder(folder) as temporary:
        (temporary / "new").write_text("new")
        raise RuntimeError
    assert [p.name for p in folder.iterdir()] == ["old"]
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


def test_failed_swap_puts_the_earlier_folder_back(tmp_path, monkeypatch):
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "old").write_text("old")
    replace = os.replace

    def refuse_new(source, target):
        if str(source).endswith(".part"):
            raise OSError("no space left")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse_new)
    with pytest.raises(OSError, match="no space"), files.replacing_folder(folder) as temporary:
        (temporary / "new").write_text("new")
    assert [p.name for p in folder.iterdir()] == ["old"]
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


def test_rest_of_an_earlier_process_does_not_stop_a_swap(tmp_path):
    folder = tmp_path / "f"
    rest = tmp_path / f".f.{os.getpid()}.old"
    for place in (folder, rest):
        place.mkdir()
        (place / "old").write_text("old")
    with files.replacing_folder(folder) as temporary:
        (temporary / "new").write_text("new")
    assert [p.name for p in folder.iterdir()] == ["new"]
    assert not rest.exists()


def test_json_comes_back_equal_keeps_key_order_and_refuses_nan(tmp_path):
    value = {"z": [1, 2.5, None, True], "a": "µg → é"}
    path = files.write_json(tmp_path / "a.json", value)
    assert list(files.read_json(path).items()) == list(value.items())
    assert "µg" in path.read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="NaN|JSON compliant"):
        files.write_json(path, {"a": float("nan")})
    assert files.read_json(path) == value


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (None, "a.json: no such file"),
        (b"", "a.json:1: an empty file"),
        (b'{"a": 1,\n\n "CANARY": }', "a.json:3: broken JSON"),
        (b'{"a": "CANARY\xff"}', "a.json: bytes that are not UTF-8"),
        (b"[" * 100_000, "a.json: a file that cannot be read"),
        (b"9" * 5_000, "a.json: a file that cannot be read"),
    ],
)
def test_unreadable_json_is_refused_in_one_line_without_content(tmp_path, content, place):
    path = tmp_path / "a.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        files.read_json(path)
    assert place in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "CANARY" not in str(caught.value)


def test_a_folder_in_place_of_a_json_file_is_refused_in_one_line(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        files.read_json(tmp_path)


def test_hashes_are_those_of_the_bytes(tmp_path):
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    path = files.write_text(tmp_path / "sub" / "a.txt", "")
    files.write_text(tmp_path / "b.txt", "é")
    assert files.sha256_file(path) == files.sha256_text("") == empty
    assert files.hash_tree(tmp_path) == {"b.txt": files.sha256_text("é"), "sub/a.txt": empty}
    assert files.sha256_text("\ud800") != files.sha256_text("\ud801")


def test_second_holder_of_a_folder_is_refused_and_told_whose_it_is(tmp_path):
    with files.lock(tmp_path):
        with pytest.raises(InputError, match=f"process {os.getpid()} on "), files.lock(tmp_path):
            raise AssertionError("both hold it")
    with files.lock(tmp_path):  # free again
        pass


def test_lock_of_a_killed_process_does_not_stay(tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from medlib.files import lock\n"
        "with lock(Path(sys.argv[1])): os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == -9
    with files.lock(tmp_path):
        pass


def test_a_nearly_full_disk_is_refused_before_work_starts(tmp_path):
    files.require_space(tmp_path, 1)
    with pytest.raises(InputError, match="MiB free"):
        files.require_space(tmp_path, 2**40)


@pytest.mark.parametrize(
    ("name", "told"),
    [("epoch", "did you mean 'epochs'?"), ("qqqqqqq", "known: epochs, seed")],
)
def test_nearest_known_name_is_offered_only_if_similar(name, told):
    assert files.nearest(name, ["seed", "epochs"]) == told


def test_folders_follow_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path / "r"))
    assert files.runs_folder() == tmp_path / "r"
    assert files.reports_folder() == tmp_path / "r" / "reports"
    monkeypatch.delenv("MEDLIB_RUNS")
    assert files.runs_folder() == files.ROOT / "papermill_runs"
    assert files.reports_folder() == files.ROOT / "reports"


def test_progress_goes_to_the_runner_and_every_item_passes(tmp_path, monkeypatch, capsys):
    sink = tmp_path / "progress.json"
    monkeypatch.setenv("MEDLIB_PROGRESS", str(sink))
    clock = iter(range(100))
    monkeypatch.setattr(files.time, "monotonic", lambda: next(clock))
    assert list(files.track(iter("abc"), "reading", total=3)) == ["a", "b", "c"]
    told = json.loads(sink.read_text())
    assert (told["label"], told["done"], told["total"]) == ("reading", 2, 3)
    assert told["eta_seconds"] == pytest.approx(1.5)
    assert capsys.readouterr() == ("", "")


def test_progress_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    sink = tmp_path / "file" / "progress.json"
    Path(tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("MEDLIB_PROGRESS", str(sink))
    files.report_progress("x", 1, 2, 3.0)
    assert not sink.exists()
