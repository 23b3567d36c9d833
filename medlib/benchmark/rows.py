"""Prediction rows: what is kept of an answer, and how near it is to its reference."""

from typing import Any

import numpy as np

from medlib.benchmark.loglikelihood import Scored
from medlib.files import InputError, sha256_text

Rows = list[dict[str, Any]]
DECIMALS = 6


def empty(record: dict[str, Any], protocol: str, prompt: str, variant: str) -> dict[str, Any]:
    """Return the row of an item that has not been asked yet."""
    return {
        "protocol": protocol,
        "item_id": record["id"],
        "specialty": record["specialty"],
        "prompt_sha256": sha256_text(prompt),
        "variant": variant,
        "raw_text": "",
        "option_logprobs": [],
        "option_chars": [],
        "option_tokens": [],
        "gold": record["answer_index"],
        "gold_nll": None,
        "n_gold_tokens": 0,
        "similarity": None,
        "bertscore_minilm": None,
        "answer_logprob": None,
        "cut": False,
        "n_prompt_tokens": 0,
        "n_new_tokens": 0,
        "shots": 0,
    }


def scored_options(
    record: dict[str, Any], options: list[str], values: list[Scored]
) -> dict[str, Any]:
    """Return what a row keeps of its scored options."""
    gold = values[record["answer_index"]]
    return {
        "option_logprobs": [round(v.logprob, DECIMALS) for v in values],
        "option_chars": [len(option.strip()) for option in options],
        "option_tokens": [v.n_tokens for v in values],
        "gold_nll": round(-gold.logprob, DECIMALS),
        "n_gold_tokens": gold.n_tokens,
        "n_prompt_tokens": gold.n_prompt_tokens,
        "cut": any(v.cut for v in values),
    }


def add_nearness(rows: Rows, references: dict[str, str]) -> None:
    """Fill `similarity` and `bertscore_minilm` of generated answers and references.

    Cosine of the sentences, and of their best-matching tokens, by the embedded MiniLM.
    """
    from medlib.benchmark import text_metrics
    from medlib.embeddings import encode

    texts = [row for row in rows if row["protocol"] == "free_text" and row["n_new_tokens"]]
    if not texts:
        return
    unknown = [row["item_id"] for row in texts if row["item_id"] not in references]
    if unknown:
        raise InputError("answers without a reference", "records of 01", "run notebook 01 again")
    said = [row["raw_text"] for row in texts]
    expected = [references[row["item_id"]] for row in texts]
    near = np.sum(encode(said) * encode(expected), axis=1)
    tokens = text_metrics.bertscore(said, expected)["bertscore_minilm"]
    for row, sentence, token in zip(texts, near, tokens, strict=True):
        row["similarity"] = round(float(sentence), 4)
        row["bertscore_minilm"] = round(float(token), 4)
