"""What a sentence sounds like: wording that neither rules nor weights were made on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from medlib.files import ROOT
from medlib.safety import learned
from medlib.safety.emergencies import find_emergencies

PRESENT = """Dispatcher note: 2-year-old found in pool, bystander CPR in progress
I have one sided weakness that came while brushing my teeth
Auntie has not been right since dinner, talking to people who aren't there
Since last night each breath stabs and my leg cast came off last week
pt's trachy bleeding fresh, approx 200 ml, sentinel bleed
my nephew has gone all stiff and is turning black round the lips
he is eating his own poo and says the FBI put a chip in him, no sleep for 5 nights
Uterus boggy, EBL 1800, on second oxytocic
I took the wrong insulin, 60 units of the fast one instead of the slow one
vomit like ground coffee since taking naproxen
my child drank nail polish remover
hurts like hell behind the ear, fever and the ear is sticking out
my wife is giving birth at home right now and something's wrong
I got a big shock off the cooker and my heart keeps fluttering
Pain score 10, board-like abdo, free gas on film
she fell through ice, was in the water 10 min, now drowsy
eyes yellow, bleeding gums, bruises everywhere, confused
the dressing on my fistula arm has soaked through five times
Sob ++, pink frothy sputum, bibasal creps, BP 210/120
I keep choking on my food since my speech went funny this morning
Crushing injury hand in press, fingers white
my little girl's eye is swollen shut, bulging and she has a temperature
kid swallow coin, now drool and no can eat""".splitlines()
ABSENT = """My repeat for carbamazepine is due
had a lovely birth, both doing well
I ate too much curry and my stomach gurgles
What number do I call for non-emergencies?
Trachy changed, no problems, humidification continues
The water main burst in our street
He was told to return if his calf swells
Ear wax softener or syringing?
My ears ring after the gig
I had a coin trick go wrong, coin is behind the couch
cast removed, gentle exercises advised
Teach me the recovery position
Childhood asthma, no inhaler since age 12
mild ache in my shoulder after swimming
My mother-in-law wants to know which foods have potassium
We watched a documentary about drowning prevention""".splitlines()


def test_unseen_wording_is_mostly_judged_right():
    assert sum(bool(find_emergencies(text)) for text in PRESENT) / len(PRESENT) >= 0.8
    assert sum(not find_emergencies(text) for text in ABSENT) / len(ABSENT) >= 0.8


def test_what_words_alone_found_says_so():
    text = "The weather is fine. pt's trachy bleeding fresh, approx 200 ml, sentinel bleed"
    (item,) = [i for i in find_emergencies(text) if i["name"].startswith("possible")]
    assert item["source"] == "general knowledge"
    assert text[slice(*item["span"])].startswith("pt's")


def test_a_sentence_is_judged_the_same_wherever_it_stands():
    text = "my nephew has gone all stiff and is turning black round the lips"
    assert find_emergencies("\n".join(["She eats toast with jam."] * 30 + [text]))


def test_no_frame_is_a_sentence_of_this_file():
    frames = (ROOT / "benchmarks/emergency_frames.csv").read_text("utf-8").lower()
    assert not [text for text in PRESENT + ABSENT if text.lower() in frames]


def test_a_group_of_like_words_stands_for_a_word_that_was_never_seen():
    weights = learned.model("emergency")[2]
    groups = set(learned.like("haematemesis"))
    assert groups and groups <= {name for name in weights if name[0] in "~≈"} | groups
    assert groups & set(learned.like("hematemesis"))


def test_every_label_has_a_weight_of_every_feature():
    for name, count in (("context", 8), ("emergency", 1), ("request", 1)):
        labels, bias, weights = learned.model(name)
        assert len(labels) == len(bias) == count
        assert {len(row) for row in weights.values()} == {count}


@pytest.mark.slow
def test_the_weights_are_what_their_training_gives(tmp_path: Path):
    folder = Path(os.environ.get("MEDLIB_DATA", ""))
    if not all((folder / name).is_dir() for name in ("medquad", "med_safety_bench", "pubmedqa")):
        pytest.skip("MEDLIB_DATA names no folder with medquad, med_safety_bench and pubmedqa")
    command = [sys.executable, str(ROOT / "benchmarks/train_safety.py"), "--out", str(tmp_path)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    for name in ("context", "emergency", "request"):
        paths = (folder / f"{name}_weights.json" for folder in (tmp_path, learned.FOLDER))
        ours, theirs = (json.loads(path.read_text("utf-8"))["weights"] for path in paths)
        zero = [0] * len(next(iter(theirs.values())))
        pairs = [
            (one, other)
            for key in sorted(ours.keys() | theirs.keys())
            for one, other in zip(ours.get(key, zero), theirs.get(key, zero), strict=True)
        ]
        assert np.corrcoef(np.array(pairs).T)[0, 1] >= 0.999, name
