"""A checkpoint that is not whole is named and passed over; the one before is taken."""

import json
import shutil

import pytest

from medlib.files import write_text
from medlib.tuning.checkpoints import MANIFEST, is_intact, newest_intact, seal


@pytest.fixture
def folder(tmp_path):
    """Return a folder with sealed checkpoints 9, 90 and 100: by name, 100 comes first."""
    for step in (9, 90, 100):
        place = tmp_path / f"checkpoint-{step}"
        write_text(place / "weights.bin", f"weights {step}")
        write_text(place / "deep" / "state.json", "{}")
        seal(place)
    return tmp_path


def flip(path):
    content = bytearray(path.read_bytes())
    content[0] ^= 1
    path.write_bytes(content)


def edit(path, change):
    value = json.loads(path.read_text())
    change(value)
    path.write_text(json.dumps(value))


DAMAGE = {
    "missing": lambda c: (c / "weights.bin").unlink(),
    "missing below": lambda c: shutil.rmtree(c / "deep"),
    "truncated": lambda c: (c / "weights.bin").write_text("wei"),
    "emptied": lambda c: (c / "weights.bin").write_text(""),
    "flipped": lambda c: flip(c / "weights.bin"),
    "flipped below": lambda c: flip(c / "deep" / "state.json"),
    "one too many": lambda c: (c / "more.bin").write_text("x"),
    "no manifest": lambda c: (c / MANIFEST).unlink(),
    "half a manifest": lambda c: (c / MANIFEST).write_text('{"weights.bin": "'),
    "empty manifest": lambda c: (c / MANIFEST).write_text(""),
    "another manifest": lambda c: edit(c / MANIFEST, lambda m: m.popitem()),
    "a list": lambda c: (c / MANIFEST).write_text("[]"),
    "nothing in it": lambda c: [shutil.rmtree(c), c.mkdir()],
}


def test_the_newest_is_the_highest_step_not_the_last_name(folder):
    assert newest_intact(folder).name == "checkpoint-100"


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_one_is_named_removed_and_the_one_before_is_taken(folder, damage, capsys):
    broken = folder / "checkpoint-100"
    DAMAGE[damage](broken)
    assert not is_intact(broken)
    assert newest_intact(folder).name == "checkpoint-90"
    told = capsys.readouterr().err
    assert told.startswith("checkpoint-100: damaged") and told.count("\n") == 1
    assert not broken.exists() and (folder / "checkpoint-9").exists()


def test_when_all_are_damaged_each_is_named_and_training_begins_anew(folder, capsys):
    for place in folder.iterdir():
        DAMAGE["flipped"](place)
    assert newest_intact(folder) is None
    assert capsys.readouterr().err.count("damaged") == 3
    assert list(folder.iterdir()) == []


def test_what_is_no_checkpoint_is_left_alone(folder, capsys):
    shutil.rmtree(folder / "checkpoint-100")
    write_text(folder / "checkpoint-best" / "mine.txt", "x")
    write_text(folder / "checkpoint-200", "a file")
    assert newest_intact(folder).name == "checkpoint-90"
    assert (folder / "checkpoint-best" / "mine.txt").exists() and (
        folder / "checkpoint-200"
    ).exists()
    assert capsys.readouterr().err == ""
    assert newest_intact(folder / "nowhere") is None


def test_training_seals_each_checkpoint_and_resumes_from_the_one_before(tiny, tmp_path, capsys):
    from medlib.records import make
    from medlib.tuning import models, sft, tokens

    settings = sft.Settings(rank=2, batch_size=2, save_steps=2, method="lora")
    loaded = models.load(tiny("gpt2"), precision="fp32")
    records = [make("folder", str(n), question="Q?", answer=f"A{n}") for n in range(12)]
    encoded, _ = tokens.examples(loaded.tokenizer, records, max_length=128)
    model = sft.add_adapter(loaded, settings)
    first = sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, tmp_path)
    assert {p.name: is_intact(p) for p in tmp_path.glob("checkpoint-*")} == {
        "checkpoint-4": True,
        "checkpoint-6": True,
    }
    weights = tmp_path / "checkpoint-6" / "adapter_model.safetensors"
    content = weights.read_bytes()
    flip(weights)
    model = sft.add_adapter(models.load(tiny("gpt2"), precision="fp32"), settings)
    again = sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, tmp_path)
    assert "checkpoint-6: damaged" in capsys.readouterr().err
    assert weights.read_bytes() == content
    assert again.to_csv() == first.to_csv()
