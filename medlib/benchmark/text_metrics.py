"""Compare generated with reference text; every metric also behind `evaluate.Metric`: `load`.

Functions of (texts, references) return an array of a value per pair, or {name: array}. What is not
a mean of items (BLEU, distinct-n, perplexity) is computed from counts that add up over items.
"""

import math
import tempfile
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import numpy as np

from medlib.benchmark.answers import folded
from medlib.benchmark.bertscore import bertscore
from medlib.benchmark.corpus_metrics import distinct_n, ngrams, perplexities
from medlib.benchmark.medical_terms import medical_f1
from medlib.benchmark.meteor import EXACT_STEM, meteor, stem
from medlib.corpus.cleaning import key
from medlib.files import InputError, nearest

VERBOSE = 1.5  # times the words of the reference


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


def rouges(texts: list[str], references: list[str]) -> dict[str, np.ndarray]:
    """Return the F-measures rouge_1, rouge_2 and rouge_l of each pair.

    Equal to rouge-score with stemming, whose words these are; the longest common subsequence is
    rapidfuzz's, which is many times faster.
    """
    from rapidfuzz.distance import LCSseq
    from rouge_score.tokenize import tokenize

    stemmer, values = SimpleNamespace(stem=stem), []
    for text, reference in zip(texts, references, strict=True):
        said, meant = tokenize(text, stemmer), tokenize(reference, stemmer)
        row = []
        for order in (1, 2):
            ours, theirs = ngrams(said, order), ngrams(meant, order)
            row.append(_f_measure((ours & theirs).total(), ours.total(), theirs.total()))
        row.append(_f_measure(LCSseq.similarity(said, meant), len(said), len(meant)))
        values.append(row)
    columns = np.array(values, dtype=float).reshape(-1, 3).T
    return dict(zip(("rouge_1", "rouge_2", "rouge_l"), columns, strict=True))


def rouge_l(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the ROUGE-L F-measure of each pair (rouge-score's, with stemming)."""
    return rouges(texts, references)["rouge_l"]


def _f_measure(shared: int, said: int, meant: int) -> float:
    precision, recall = shared / max(said, 1), shared / max(meant, 1)
    return 2 * precision * recall / (precision + recall) if shared else 0.0


def similarity(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the cosine of each pair's sentence vectors (the embedded MiniLM), -1 to 1."""
    from medlib.embeddings import encode

    pairs = list(zip(texts, references, strict=True))
    said, meant = encode([text for text, _ in pairs]), encode([other for _, other in pairs])
    return np.sum(said * meant, axis=1, dtype=float)


def length_ratio(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the words of each text over those of its reference; NaN where it has none."""
    pairs = zip(texts, references, strict=True)
    lengths = [(len(text.split()), len(reference.split())) for text, reference in pairs]
    return np.array([said / meant if meant else np.nan for said, meant in lengths])


def verbose(texts: list[str], references: list[str]) -> np.ndarray:
    """Return 1.0 where a text has more than 1.5 times the words of its reference."""
    pairs = zip(texts, references, strict=True)
    return np.array([float(len(t.split()) > VERBOSE * len(r.split())) for t, r in pairs])


def bleu_counts(texts: list[str], references: list[str]) -> np.ndarray:
    """Return what corpus BLEU is made of, shape (texts, 10).

    Columns: matched 1- to 4-grams, 1- to 4-grams of the text, its length, the reference's length.
    """
    from sacrebleu.metrics import BLEU

    metric = BLEU(effective_order=True)
    pairs = zip(texts, references, strict=True)
    scores = [metric.sentence_score(text, [reference]) for text, reference in pairs]
    rows = [[*s.counts, *s.totals, s.sys_len, s.ref_len] for s in scores]
    return np.array(rows, dtype=float).reshape(-1, 10)


def bleu(counts: np.ndarray, order: int = 4) -> float:
    """Return corpus BLEU of n-grams up to `order` (sacrebleu, 0 to 1) of summed counts, (10,)."""
    from sacrebleu.metrics import BLEU

    whole = [int(n) for n in counts]
    score = BLEU.compute_bleu(
        whole[:order],
        whole[4 : 4 + order],
        whole[8],
        whole[9],
        smooth_method="exp",
        max_ngram_order=order,
    )
    return score.score / 100


def _averaged(measure: Callable[..., Any], name: str) -> Callable[..., dict[str, float]]:
    """Return the means over the items for which a metric is defined."""

    def means(predictions: list[str], references: list[str]) -> dict[str, float]:
        found = measure(predictions, references)
        found = found if isinstance(found, dict) else {name: found}
        kept = {metric: values[~np.isnan(values)] for metric, values in found.items()}
        return {metric: float(v.mean()) if len(v) else math.nan for metric, v in kept.items()}

    return means


def _all_bleu(predictions: list[str], references: list[str]) -> dict[str, float]:
    total = bleu_counts(predictions, references).sum(axis=0)
    return {f"bleu_{order}": bleu(total, order) for order in (1, 2, 3, 4)}


def _all_distinct(predictions: list[str]) -> dict[str, float]:
    return {f"distinct_{order}": distinct_n(predictions, order) for order in (1, 2, 3)}


def _all_perplexities(
    predictions: list[float], references: list[str], tokens: list[int]
) -> dict[str, float]:
    return perplexities(np.array(predictions), np.array(tokens), references)


PER_ITEM: dict[str, Callable[..., Any]] = {
    "exact_match": exact_match,
    "token_f1": token_f1,
    "rouge": rouges,
    "meteor": meteor,
    EXACT_STEM: partial(meteor, synonyms=False),
    "bertscore_minilm": bertscore,
    "medical_f1": medical_f1,
    "similarity": similarity,
    "length_ratio": length_ratio,
    "verbose": verbose,
}
_TEXTS = {"predictions": "string", "references": "string"}
_CORPUS: dict[str, tuple[Callable[..., Any], dict[str, str]]] = {
    "bleu": (_all_bleu, _TEXTS),
    "distinct": (_all_distinct, {"predictions": "string"}),
    "perplexity": (_all_perplexities, _TEXTS | {"predictions": "float64", "tokens": "int64"}),
}
_PARTS = {f"rouge_{kind}": "rouge" for kind in "12l"}
_PARTS |= {f"bleu_{order}": "bleu" for order in (1, 2, 3, 4)}
_PARTS |= {f"distinct_{order}": "distinct" for order in (1, 2, 3)}
_PARTS |= {"word_perplexity": "perplexity", "bits_per_byte": "perplexity"}


def load(name: str) -> Any:
    """Return a metric as `evaluate.Metric`, for `compute` and `add_batch`; values are 0 to 1.

    Own names come first: those of PER_ITEM (means over the items where they are defined), "bleu"
    (BLEU-1 to 4), "distinct" (predictions alone), "perplexity" (predictions are nats of the
    references, `tokens` their lengths), one of several alone ("rouge_l", "bleu_2"), and
    "bertscore:MODEL". Any other is `evaluate.load(name)`, of the hub or a local script; the hub's
    own BLEU is "evaluate-metric/bleu".

    Raises:
        InputError: neither an own name nor to be had.
    """
    import datasets
    import evaluate

    whole = _PARTS.get(name, name)
    if whole in PER_ITEM:
        measure, columns = _averaged(PER_ITEM[whole], whole), _TEXTS
    elif whole.startswith("bertscore:"):
        model = whole.removeprefix("bertscore:")
        measure, columns = _averaged(partial(bertscore, model=model), whole), _TEXTS
    elif whole in _CORPUS:
        measure, columns = _CORPUS[whole]
    else:
        return _from_hub(name)

    class TextMetric(evaluate.Metric):
        def _info(self) -> Any:
            return evaluate.MetricInfo(
                description=f"medlib's {name}",
                citation="",
                inputs_description="",
                features=datasets.Features({c: datasets.Value(t) for c, t in columns.items()}),
            )

        def _compute(self, **columns: list[Any]) -> dict[str, float]:
            if not columns["predictions"]:
                raise InputError("no predictions", "one or more", "add some first", name)
            found = measure(**columns)
            return {name: found[name]} if name in _PARTS else found

    return TextMetric(keep_in_memory=True, cache_dir=tempfile.gettempdir())


def _from_hub(name: str) -> Any:
    import evaluate

    try:
        return evaluate.load(name)
    except (OSError, ImportError, ValueError) as error:
        raise InputError(
            f"no metric of this name here or on the hub ({type(error).__name__})",
            "a metric of medlib, or one that evaluate.load finds",
            nearest(name, [*PER_ITEM, *_CORPUS, *_PARTS]),
            name,
        ) from None
