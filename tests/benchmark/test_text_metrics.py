"""Text metrics against the libraries called directly, and by hand."""

import numpy as np
import pytest
import sacrebleu
from rouge_score.rouge_scorer import RougeScorer

from medlib.benchmark import text_metrics

SAID = ["Give aspirin at once.", "heparin", "", "The patient needs rest and a lot of water today"]
MEANT = [
    "Give aspirin at once",
    "Warfarin for life",
    "Something",
    "The patient needs rest, and water, every day",
]


def corpus_bleu(texts, references):
    return text_metrics.bleu(text_metrics.bleu_counts(texts, references).sum(axis=0))


def test_bleu_is_sacrebleus_over_the_corpus():
    found = corpus_bleu(SAID, MEANT)
    assert found == pytest.approx(sacrebleu.corpus_bleu(SAID, [MEANT]).score / 100)
    assert 0 < found < 1
    assert corpus_bleu(MEANT, MEANT) == pytest.approx(1.0)
    assert corpus_bleu(["a b c d e"], ["f g h i j"]) == pytest.approx(0.0, abs=0.05)


def test_rouge_l_is_rouge_scores_stemmed_f_measure_pair_by_pair():
    scorer = RougeScorer(["rougeL"], use_stemmer=True)
    wanted = [scorer.score(r, s)["rougeL"].fmeasure for s, r in zip(SAID, MEANT, strict=True)]
    assert text_metrics.rouge_l(SAID, MEANT).tolist() == pytest.approx(wanted)
    # "the cat sat" against "the cat runs away": common "the cat", 2/3 and 2/4
    assert text_metrics.rouge_l(["the cat sat"], ["the cat runs away"])[0] == pytest.approx(4 / 7)
    assert text_metrics.rouge_l(["infections"], ["infection"])[0] == 1.0


@pytest.mark.parametrize(
    ("said", "meant", "f1"),
    [
        ("give aspirin", "Give aspirin!", 1.0),
        ("aspirin", "give aspirin", 2 / 3),
        ("a a b", "a b b", 4 / 6),  # each word counts as often as both have it
        ("heparin", "aspirin", 0.0),
        ("", "aspirin", 0.0),
        ("the drug", "drug", 2 / 3),  # no word is left out
        ("drug the", "the drug", 1.0),
    ],
)
def test_token_f1_by_hand(said, meant, f1):
    assert text_metrics.token_f1([said], [meant])[0] == pytest.approx(f1)


@pytest.mark.parametrize(
    ("said", "meant", "same"),
    [
        ("Aspirin.", " aspirin", 1.0),
        ("first-line drug", "First line drug", 1.0),
        ("aspirin now", "aspirin", 0.0),
        ("Rh+", "Rh-", 0.0),
        ("< 5 mg", "> 5 mg", 0.0),
        ("1.5 mg", "15 mg", 0.0),
        ("ﬁbrosis", "fibrosis", 1.0),
    ],
)
def test_exact_match_ignores_dress_and_keeps_signs(said, meant, same):
    assert text_metrics.exact_match([said], [meant]).tolist() == [same]


def test_lists_of_unequal_length_are_refused():
    for name in ("exact_match", "token_f1", "rouge_l"):
        with pytest.raises(ValueError, match="zip"):
            getattr(text_metrics, name)(["a"], ["a", "b"])
        assert isinstance(getattr(text_metrics, name)(["a"], ["a"]), np.ndarray)


@pytest.mark.parametrize("name", list(text_metrics.PER_ITEM))
def test_no_metric_takes_lists_of_unequal_length(name):
    with pytest.raises(ValueError, match="zip|not pairs"):
        text_metrics.PER_ITEM[name](["a"], ["a", "b"])
