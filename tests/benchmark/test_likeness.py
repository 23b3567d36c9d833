"""Likeness of sampled answers: the order of variants, both clusterings' needs, and a small file."""

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import squareform

from medlib import embeddings, records
from medlib.benchmark import likeness
from medlib.files import InputError

WORDS = {"a": [1.0, 0.0], "b": [0.0, 1.0], "c": [0.6, 0.8]}


@pytest.fixture
def known(monkeypatch):
    monkeypatch.setattr(embeddings, "encode", lambda texts: np.array([WORDS[t] for t in texts]))
    return {"1": {"question": "Q?"}, "2": {"question": "Q?"}}


def frame(*rows):
    columns = ["item_id", "variant", "raw_text", "protocol"]
    return pd.DataFrame(rows, columns=columns).assign(model="tuned", task="demo")


def test_cosines_are_of_each_pair_in_the_order_of_variants(known, tmp_path):
    rows = [("1", "sample-10", "c", "free_text"), ("1", "sample-2", "b", "free_text"),
            ("1", "plain", "a", "free_text"), ("2", "plain", "a", "free_text"),
            ("1", "order-1", "a", "letter"), ("1", "sample-0", "b", "generate")]  # fmt: skip
    [found] = likeness.of_samples(frame(*rows), known)
    assert found["variants"] == ["plain", "sample-2", "sample-10"] and found["entails"] == []
    square = squareform(found["cosines"])
    assert square.tolist() == [[0, 0, 0.6], [0, 0, 0.8], [0.6, 0.8, 0]]
    records.write(tmp_path / "x.parquet", [found], records.LIKENESS)
    assert records.read(tmp_path / "x.parquet", records.LIKENESS)["item_id"][0] == "1"
    assert likeness.of_samples(frame(rows[2], rows[3]), known) == []


def test_entailment_is_asked_both_ways_of_question_and_answer(known):
    asked = []

    def entailment(pairs):
        asked.extend(pairs)
        return [one <= two for one, two in pairs]

    rows = [("1", "plain", "b", "free_text"), ("1", "sample-0", "a", "free_text")]
    [found] = likeness.of_samples(frame(*rows), known, entailment)
    assert asked == [("Q? b", "Q? b"), ("Q? b", "Q? a"), ("Q? a", "Q? b"), ("Q? a", "Q? a")]
    assert found["entails"] == [True, False, True, True]


@pytest.mark.slow
def test_a_model_of_inference_is_loaded_by_its_folder_and_another_is_refused(tmp_path):
    from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification

    tokenizer = AutoTokenizer.from_pretrained(embeddings.model_folder())
    for name, label in (("nli", "ENTAILMENT"), ("mood", "happy")):
        config = BertConfig(
            vocab_size=len(tokenizer), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
            intermediate_size=16, id2label={0: "contradiction", 1: "neutral", 2: label},
            label2id={"contradiction": 0, "neutral": 1, label: 2},
        )  # fmt: skip
        model = BertForSequenceClassification(config)
        model.classifier.weight.data.zero_()
        model.classifier.bias.data[:] = model.classifier.bias.data.new_tensor([0.0, 0.0, 1.0])
        model.save_pretrained(tmp_path / name)
        tokenizer.save_pretrained(tmp_path / name)
    entailment = likeness.load_entailment(str(tmp_path / "nli"))
    assert entailment([("a b", "a")] * (likeness.BATCH + 1)) == [True] * (likeness.BATCH + 1)
    with pytest.raises(InputError, match="one label 'entailment'"):
        likeness.load_entailment(str(tmp_path / "mood"))
