"""What one model's stored predictions are worth, item by item: numerators and denominators."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import corpus_metrics, text_metrics
from medlib.benchmark.answers import read_choice
from medlib.benchmark.tasks import LETTERS
from medlib.corpus.splits import group_of as cluster_of

References = dict[str, dict[str, Any]]
OPTIONS = ("option_text", *LETTERS)  # protocols that score the options' likelihood
TEXT_METRICS = (  # of written answers, beside ROUGE and METEOR
    "exact_match", "token_f1", "medical_f1", "length_ratio", "verbose",
)  # fmt: skip
RULES = {"option_text": "per_character"}  # of a protocol's accuracy; others take the sum
NUMERIC = ("batches", "fp32", "bf16")  # variants: the same prompts, other numbers
UNCONDITIONAL = "unconditional"  # variant: the options after nothing, for mutual information


def clusters_of(items: Iterable[str], references: References) -> np.ndarray:
    """Return each item's cluster; where all are of one, each item by itself: nothing else can."""
    ids = list(items)
    names = np.array([cluster_of(references[item]) for item in ids])
    return names if len(set(names)) > 1 else np.array(ids)


@dataclass(frozen=True)
class Measured:
    """One metric of one model over the items of a slice: numerators and denominators by item."""

    numerator: np.ndarray
    denominator: np.ndarray
    unread: int = 0
    perplexity: bool = False
    is_share: bool = False  # right or wrong: Wilson's interval

    def shown(self, value: float) -> float:
        """Return the printed value: a perplexity is the exponent of nats per token."""
        return float(np.exp(value)) if self.perplexity else value

    def of(self, kept: np.ndarray) -> "Measured":
        """Return the same of some items."""
        top, below = self.numerator[kept], self.denominator[kept]
        return Measured(top, below, self.unread, self.perplexity, self.is_share)


def normalised(frame: pd.DataFrame, rule: str) -> list[np.ndarray]:
    """Return each row's option scores: their sum, per_character (acc_norm) or per_token."""
    below = {"per_character": "option_chars", "per_token": "option_tokens"}.get(rule)
    scores = [np.array(values, dtype=float) for values in frame["option_logprobs"]]
    if below is None:
        return scores
    return [s / np.array(units) for s, units in zip(scores, frame[below], strict=True)]


def rule_of(protocol: str) -> str:
    """Return how a protocol's accuracy normalises: sum, or per_character for options' own text.

    Long options must not be at a disadvantage; letters are as long as each other.
    """
    return RULES.get(protocol, "sum")


def choices(frame: pd.DataFrame, references: References, *, rule: str | None = None) -> np.ndarray:
    """Return the chosen option of each prediction row, -1 where an answer cannot be read.

    The first of equal options wins, as in lm-evaluation-harness.
    """
    chosen = np.full(len(frame), -1)
    for protocol in frame["protocol"].unique():
        rows = (frame["protocol"] == protocol).to_numpy()
        part = frame[rows]
        if protocol == "generate":
            pairs = zip(part["raw_text"], part["item_id"], strict=True)
            read = [read_choice(text, references[item]["options"]) for text, item in pairs]
            chosen[rows] = [-1 if answer is None else answer for answer in read]
        else:
            scores = normalised(part, rule or rule_of(protocol))
            chosen[rows] = [int(np.argmax(values)) for values in scores]
    return chosen


def measure(
    frame: pd.DataFrame, references: References, unconditional: pd.DataFrame | None = None
) -> dict[str, Measured]:
    """Return the metrics of one model, task and protocol; rows are items.

    Args:
        unconditional: the same options after nothing, for the accuracy of mutual information.
    """
    protocol = frame["protocol"].iloc[0]
    found: dict[str, Measured] = {}
    if protocol != "free_text":
        found |= _accuracies(frame, references, unconditional)
    if frame["gold_nll"].notna().all() and protocol in ("option_text", "free_text"):
        found |= _likelihoods(frame, references)
    if protocol == "free_text" and frame["answer_logprob"].notna().all():  # also of silence
        found |= _texts(frame, references)
    return found


def _accuracies(
    frame: pd.DataFrame, references: References, unconditional: pd.DataFrame | None
) -> dict[str, Measured]:
    protocol, gold = frame["protocol"].iloc[0], frame["gold"].to_numpy()
    chosen = {"accuracy": choices(frame, references)}
    if protocol == "option_text":
        for metric, rule in (("accuracy_raw", "sum"), ("accuracy_per_token", "per_token")):
            chosen[metric] = choices(frame, references, rule=rule)
    if unconditional is not None and len(unconditional) == len(frame):
        gains = [
            np.array(given, float) - np.array(alone, float)
            for given, alone in zip(
                frame["option_logprobs"], unconditional["option_logprobs"], strict=True
            )
        ]
        chosen["accuracy_pmi"] = np.array([int(np.argmax(values)) for values in gains])
    ones = np.ones(len(frame))
    return {
        metric: Measured((picked == gold).astype(float), ones, int(np.sum(picked < 0)), False, True)
        for metric, picked in chosen.items()
    }


def _likelihoods(frame: pd.DataFrame, references: References) -> dict[str, Measured]:
    """Return perplexities per token and per word, and bits per byte, of the reference answers."""
    nats, tokens = frame["gold_nll"].to_numpy(float), frame["n_gold_tokens"].to_numpy(float)
    found = {"perplexity": Measured(nats, tokens, perplexity=True)}
    if frame["protocol"].iloc[0] == "free_text":
        answers = [references[item]["answer"] for item in frame["item_id"]]
        words, size = corpus_metrics.word_count(answers), corpus_metrics.byte_count(answers)
        found["perplexity_per_word"] = Measured(nats, words, perplexity=True)
        found["bits_per_byte"] = Measured(nats / np.log(2), size)
    return found


def _texts(frame: pd.DataFrame, references: References) -> dict[str, Measured]:
    """Return what written answers share with the references, and how long they are."""
    said = frame["raw_text"].tolist()
    expected = [references[item]["answer"] for item in frame["item_id"]]
    ones = np.ones(len(frame))
    values = {name: text_metrics.PER_ITEM[name](said, expected) for name in TEXT_METRICS}
    values |= text_metrics.rouges(said, expected)
    values |= text_metrics.meteor(said, expected, synonyms=False)  # the same on every machine
    shares = ("exact_match", "verbose")
    found = {}
    for name, value in values.items():
        defined = ~np.isnan(value)  # no medical term on either side: nothing to compare
        top, below = np.where(defined, value, 0.0), defined.astype(float)
        found[name] = Measured(top, below, is_share=name in shares)
    for name in ("similarity", "bertscore_minilm"):
        if frame[name].notna().any():
            near = frame[name].astype(float).fillna(0.0)  # nothing written is near nothing
            found[name] = Measured(near.to_numpy(), ones)
    return found
