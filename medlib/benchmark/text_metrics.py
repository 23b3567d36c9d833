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


def bleu(texts: list[str], references: list[str]) -> float:
    """Return corpus BLEU-4 (sacrebleu, 0 to 1)."""
    from sacrebleu.metrics import BLEU

    return BLEU().corpus_score(texts, [references]).score / 100
