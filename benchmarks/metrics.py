"""Text metrics beside rouge-score, sacrebleu, NLTK and bert-score: same pairs, one run, in turns.

    OMP_NUM_THREADS=1 python benchmarks/metrics.py --pairs 400

The peers are the libraries that evaluate's scripts of the hub call, a pair at a time (bert-score:
all at once, in batches of 64); what evaluate adds to them is not timed. Equal answers are demanded.
The least of several times by the clock, files warm. bert-score loads its model anew in each call,
and that is part of it; our cache of stems is emptied before each.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this tree's medlib, wherever the command is given

from medlib.benchmark import meteor as words  # noqa: E402
from medlib.benchmark import text_metrics  # noqa: E402
from medlib.corpus import sources  # noqa: E402
from medlib.embeddings import model_folder  # noqa: E402

Values = np.ndarray | list[float]
CLOSE = 1e-5


def make_pairs(count: int) -> tuple[list[str], list[str]]:
    """Return answers of MedQuAD (else the demo's) with three words in ten of another, and as is."""
    draw = random.Random(1)
    if sources.data_folder():
        rows, _ = sources.read("medquad")
        answers = [row["answer"] for row in rows if 40 < len(row["answer"]) < 2000]
    else:
        files = sorted((ROOT / "data" / "demo").glob("*.json"))
        rows = [row for file in files for row in json.loads(file.read_text(encoding="utf-8"))]
        answers = [f"{row['answer']}. {row['explanation']}" for row in rows]
    meant = draw.sample(answers, count)
    said = []
    for text in meant:
        other = draw.choice(answers).split()
        said.append(
            " ".join(draw.choice(other) if draw.random() < 0.3 else w for w in text.split())
        )
    return said, meant


def their_rouge(said: list[str], meant: list[str]) -> Values:
    """Return rouge-score's ROUGE-L, with ROUGE-1 and 2 in the same call."""
    from rouge_score.rouge_scorer import RougeScorer

    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    pairs = zip(said, meant, strict=True)
    return [scorer.score(reference, text)["rougeL"].fmeasure for text, reference in pairs]


def their_bleu(said: list[str], meant: list[str]) -> Values:
    """Return sacrebleu's corpus BLEU."""
    import sacrebleu

    return [sacrebleu.corpus_bleu(said, [meant]).score / 100]


def our_bleu(said: list[str], meant: list[str]) -> Values:
    """Return corpus BLEU from counts by item, which sacrebleu does not give."""
    return [text_metrics.bleu(text_metrics.bleu_counts(said, meant).sum(axis=0))]


def their_meteor(said: list[str], meant: list[str]) -> Values:
    """Return NLTK's METEOR with its own stemmer and no synonyms, on the same words."""
    from nltk.translate.meteor_score import single_meteor_score

    nothing = SimpleNamespace(synsets=lambda word: ())
    return [
        single_meteor_score(words._words(reference), words._words(text), wordnet=nothing)
        for text, reference in zip(said, meant, strict=True)
    ]


def their_bertscore(said: list[str], meant: list[str]) -> Values:
    """Return bert-score's F1 with the embedded model."""
    from bert_score import score

    found = score(said, meant, model_type=str(model_folder()), num_layers=6, device="cpu")
    return found[2].numpy()


RACES: dict[str, tuple[Callable[..., Values], Callable[..., Values]]] = {
    "ROUGE-1, 2, L": (text_metrics.rouge_l, their_rouge),
    "BLEU": (our_bleu, their_bleu),
    "METEOR, stems": (
        lambda said, meant: text_metrics.meteor(said, meant, synonyms=False)["meteor_exact_stem"],
        their_meteor,
    ),
    "BERTScore": (lambda s, m: text_metrics.bertscore(s, m)["bertscore_minilm"], their_bertscore),
}


def main() -> int:
    """Print the table; 1 where an answer differs."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--bert-pairs", type=int, default=100)
    given = parser.parse_args()
    said, meant = make_pairs(given.pairs)
    size = np.mean([len(text.split()) for text in meant])
    print(f"{given.pairs} pairs, {size:.0f} words each on average")
    good = True
    for name, race in RACES.items():
        count, turns = (given.bert_pairs, 2) if name == "BERTScore" else (given.pairs, 3)
        answers, times = {}, {function: [] for function in race}
        for function in race * (turns + 1):  # the first turn of each loads what it needs
            text_metrics.stem.cache_clear()
            start = time.perf_counter()
            answers[function] = np.asarray(function(said[:count], meant[:count]))
            times[function].append(time.perf_counter() - start)
        ours, theirs = (min(times[function][1:]) for function in race)
        far = float(np.max(np.abs(answers[race[0]] - answers[race[1]])))
        verdict = "times as fast" if theirs >= ours else "times as fast: SLOWER than the peer"
        print(f"{name:<14} {count:>5} pairs  ours {ours:7.3f} s  theirs {theirs:7.3f} s  "
              f"{theirs / ours:5.1f} {verdict}, largest difference {far:.0e}")  # fmt: skip
        good &= far < CLOSE
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
