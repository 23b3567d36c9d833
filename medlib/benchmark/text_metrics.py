"""Compare generated with reference text: BLEU, ROUGE-L, token F1, exact match."""

from collections import Counter

import numpy as np

from medlib.benchmark.answers import folded
from medlib.corpus.cleaning import key


def exact_match(texts: list[str], references: list[str]) -> np.ndarray:
    """Return 1.0 where a text equals its reference but for case, punctuation and spacing.

    Signs that carry meaning count: "Rh+" is not "Rh-", "< 5" not "> 5".
    """
    pairs = zip(texts, references, strict=True)
    return np.array([float(folded(text) == folded(reference)) for text, reference in pairs])


def token_f1(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the F1 of shared words of each pair (SQuAD's definition, without its stop words)."""
    values = []
    for text, reference in zip(texts, references, strict=True):
        said, expected = key(text).split(), key(reference).split()
        shared = sum((Counter(said) & Counter(expected)).values())
        values.append(2 * shared / (len(said) + len(expected)) if shared else 0.0)
    return np.array(values)


def rouge_l(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the ROUGE-L F-measure of each pair (rouge-score, with stemming)."""
    from rouge_score.rouge_scorer import RougeScorer

    scorer = RougeScorer(["rougeL"], use_stemmer=True)
    pairs = zip(references, texts, strict=True)
    return np.array([scorer.score(reference, text)["rougeL"].fmeasure for reference, text in pairs])


def bleu_counts(texts: list[str], references: list[str]) -> np.ndarray:
    """Return what corpus BLEU-4 is made of, shape (texts, 10).

    Columns: matched 1- to 4-grams, 1- to 4-grams of the text, its length, the reference's length.
    """
    from sacrebleu.metrics import BLEU

    metric = BLEU(effective_order=True)
    pairs = zip(texts, references, strict=True)
    scores = [metric.sentence_score(text, [reference]) for text, reference in pairs]
    return np.array([[*s.counts, *s.totals, s.sys_len, s.ref_len] for s in scores], dtype=float)


def bleu(counts: np.ndarray) -> float:
    """Return corpus BLEU-4 (sacrebleu, 0 to 1) of summed counts, shape (10,)."""
    from sacrebleu.metrics import BLEU

    whole = [int(n) for n in counts]
    score = BLEU.compute_bleu(whole[:4], whole[4:8], whole[8], whole[9], smooth_method="exp")
    return score.score / 100
