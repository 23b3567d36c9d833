"""The training benchmark trains with every peer, counts padding, and holds its bars."""

import importlib.util
import os
import random
from pathlib import Path

import pytest

from medlib.records import make
from medlib.tuning import models
from medlib.tuning.tokens import Example

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "training.py"


@pytest.fixture(scope="module")
def training():
    spec = importlib.util.spec_from_file_location("benchmarks_training", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tokenizer():
    tokenizer = models.load_tokenizer(models.resolve("tiny"))
    assert tokenizer.pad_token_id < 1024
    return tokenizer


def texts_of(count, seed):
    draw = random.Random(seed)
    made = [[draw.randrange(1, 90) for _ in range(draw.choice([8, 40]))] for _ in range(count)]
    return [Example(str(n), ids, len(ids) // 2) for n, ids in enumerate(made)]


def test_every_peer_trains_the_same_model_on_the_same_texts(training, tokenizer, tmp_path):
    texts, losses = texts_of(16, 1), {}
    before = training.held_out_loss(training.make_model("llama", 128), texts)
    for name, run in training.RUNS.items():
        model = training.make_model("llama", 128)
        run(model, tokenizer, texts, 1, tmp_path / name)
        losses[name] = training.held_out_loss(model, texts)
    assert list(losses) == list(training.RUNS) and len(losses) == 5
    assert all(loss < before - 0.05 for loss in losses.values())
    assert max(losses.values()) - min(losses.values()) < 0.1


def test_texts_are_cut_and_folded_and_keep_a_trained_token(training, tokenizer):
    record = make("folder", "1", question="What is given? " * 400, answer="Aspirin.")
    example = training.encode(tokenizer, record)
    assert len(example.input_ids) == 512 and example.n_prompt == 511
    assert max(example.input_ids) < training.VOCABULARY
    short = training.encode(tokenizer, make("folder", "2", question="What?", answer="Aspirin."))
    assert 0 < short.n_prompt < len(short.input_ids) < 40


def test_computed_tokens_are_counted(training, capsys):
    training.print_counts(training.make_model("llama", 128), texts_of(64, 2))
    shown = capsys.readouterr().out
    ratios = [float(part.split()[-1]) for part in shown.splitlines()[1].split(":")[1].split("·")]
    assert ratios[0] > ratios[1] > ratios[3] >= 1 and len(ratios) == 4


@pytest.mark.parametrize(("packed", "status"), [(28.0, 0), (26.0, 1)])
def test_a_missed_bar_is_told(training, capsys, packed, status):
    rates = {name: [10.0] for name in training.RUNS} | {training.PACKED: [packed]}
    rates[training.AWARE] = [30.0]
    assert training.judge(rates, rates, {name: [1.0] for name in rates}) == status
    assert "(bar 2.7)" in capsys.readouterr().out


@pytest.mark.skipif("MEDLIB_DATA" not in os.environ, reason="MEDLIB_DATA is not set")
def test_the_mixture_is_the_one_named(training):
    texts = training.read_texts(training.load_tokenizer(), 600)
    assert len(texts) == 800 and max(len(e.input_ids) for e in texts) == 512
    assert sum(len(e.input_ids) for e in texts) / 800 == pytest.approx(160, abs=20)
