"""BERTScore against bert-score itself, and by brute force; models are local, nothing is fetched."""

import json
import random

import numpy as np
import pytest
from tokenizers import ByteLevelBPETokenizer
from tokenizers.processors import TemplateProcessing

from medlib import embeddings
from medlib.benchmark import bertscore as module
from medlib.benchmark import text_metrics
from medlib.benchmark.bertscore import bertscore
from medlib.files import ROOT, InputError

NAMES = ("bertscore_minilm_precision", "bertscore_minilm_recall", "bertscore_minilm")


@pytest.fixture(scope="module")
def pairs():
    """Return 30 real texts and references, short and long, the same text on several sides."""
    draw = random.Random(9)
    rows = []
    for file in sorted((ROOT / "data" / "demo").glob("*.json"))[:9]:
        rows += json.loads(file.read_text(encoding="utf-8"))[:40]
    texts = [f"{row['answer']}. {row['explanation']}" for row in draw.sample(rows, 30)]
    said = [draw.choice([text, draw.choice(texts), text.upper()[:40], "no"]) for text in texts]
    said[0], texts[1] = " ".join(texts[:5]), "µg ≥ 5 – Ménière 発熱"
    return said, texts


def library(pairs, folder, layer):
    """Return bert-score's precision, recall and F1."""
    peer = pytest.importorskip("bert_score", reason="bert-score, the peer, is not installed")
    return peer.score(*pairs, model_type=str(folder), num_layers=layer, device="cpu")


def test_the_embedded_model_scores_as_bert_score_does(pairs):
    found = bertscore(*pairs)
    for name, wanted in zip(NAMES, library(pairs, embeddings.model_folder(), 6), strict=True):
        assert found[name] == pytest.approx(wanted.numpy(), abs=2e-6), name
    assert np.ptp(found["bertscore_minilm"]) > 0.5
    long = [" ".join(texts) for texts in pairs]  # both cut at 512 tokens
    (wanted,) = library(([long[0]], [long[1]]), embeddings.model_folder(), 6)[2].tolist()
    assert bertscore([long[0]], [long[1]])["bertscore_minilm"][0] == pytest.approx(wanted, abs=2e-6)


@pytest.fixture(scope="module")
def deberta(pairs, tmp_path_factory):
    """Return a folder with a random DeBERTa of 3 layers and its byte-pair tokenizer."""
    import torch
    from transformers import DebertaConfig, DebertaModel, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("model") / "tiny-deberta"
    trained = ByteLevelBPETokenizer()
    special = ["[PAD]", "[CLS]", "[SEP]", "[UNK]"]
    trained.train_from_iterator([*pairs[0], *pairs[1]], vocab_size=500, special_tokens=special)
    tokenizer = trained._tokenizer
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 1), ("[SEP]", 2)]
    )
    names = {"pad_token": "[PAD]", "cls_token": "[CLS]", "sep_token": "[SEP]", "unk_token": "[UNK]"}
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=64, **names)
    fast.save_pretrained(folder)
    torch.manual_seed(4)
    shape = {"hidden_size": 32, "num_attention_heads": 4, "intermediate_size": 48}
    config = DebertaConfig(
        vocab_size=len(fast), num_hidden_layers=3, relative_attention=True,
        pos_att_type=["c2p", "p2c"], max_position_embeddings=64, **shape,
    )  # fmt: skip
    DebertaModel(config).save_pretrained(folder)
    return folder


def test_a_named_model_scores_as_bert_score_does_at_its_layer(pairs, deberta, monkeypatch):
    monkeypatch.setitem(module.LAYERS, str(deberta), 2)
    for layer in (2, 3):
        module._encoder.cache_clear()
        found = bertscore(*pairs, model=str(deberta))
        assert list(found) == [
            f"bertscore_tiny-deberta{end}" for end in ("", "_precision", "_recall")
        ]
        precision, _, f1 = library(pairs, deberta, layer)
        assert found["bertscore_tiny-deberta"] == pytest.approx(f1.numpy(), abs=2e-6)
        assert found["bertscore_tiny-deberta_precision"] == pytest.approx(
            precision.numpy(), abs=2e-6
        )
        monkeypatch.delitem(module.LAYERS, str(deberta), raising=False)
    module._encoder.cache_clear()
    (first, *_) = text_metrics.load(f"bertscore:{deberta}").compute(
        predictions=pairs[0], references=pairs[1]
    )
    assert first == "bertscore_tiny-deberta"


def test_by_brute_force_over_one_pair():
    """Each word's best cosine, averaged; the special tokens are matched and not averaged."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = str(embeddings.model_folder())
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
    said, meant = "give heparin", "Warfarin is given for life"
    rows = []
    for text in (said, meant):
        with torch.no_grad():
            state = (
                model.eval()(**tokenizer(text, return_tensors="pt")).last_hidden_state[0].numpy()
            )
        rows.append([vector / np.linalg.norm(vector) for vector in state])
    best = [
        np.mean([max(0.0, *(float(a @ b) for b in other)) for a in one[1:-1]])
        for one, other in (rows, rows[::-1])
    ]
    found = bertscore([said], [meant])
    assert [found[n][0] for n in NAMES[:2]] == pytest.approx(best, abs=1e-6)
    assert found[NAMES[2]][0] == pytest.approx(2 * best[0] * best[1] / sum(best), abs=1e-6)


def test_no_words_are_nothing_and_the_same_words_are_one():
    found = bertscore(["", " \n", "aspirin", "", "Aspirin"], ["aspirin", "x", "", "", "aspirin"])
    for name in NAMES:
        assert found[name].tolist() == pytest.approx([0, 0, 0, 0, 1], abs=1e-6)
    assert all(len(values) == 0 for values in bertscore([], []).values())


def test_a_value_depends_on_its_pair_and_is_the_same_again(pairs, monkeypatch):
    found = bertscore(*pairs)
    again = bertscore(*pairs)
    turned = bertscore(pairs[0][::-1], pairs[1][::-1])
    monkeypatch.setattr(module, "WINDOW", 7)
    monkeypatch.setattr(module, "BATCH_TOKENS", 90)
    small = bertscore(*pairs)
    for name in NAMES:
        assert (found[name] == again[name]).all()
        assert found[name] == pytest.approx(turned[name][::-1], abs=1e-6)
        assert found[name] == pytest.approx(small[name], abs=1e-6)


def test_a_model_that_is_not_there_is_refused_in_one_line(monkeypatch, tmp_path):
    with pytest.raises(InputError, match="no model .* expected 'minilm'") as error:
        bertscore(["a"], ["b"], model=str(tmp_path / "none"))
    assert "\n" not in str(error.value)
    with pytest.raises(ValueError, match="not pairs"):
        bertscore(["a"], ["a", "b"])
