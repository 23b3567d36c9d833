"""Turn records into tokens with a loss mask, and prove what will be trained on."""

from dataclasses import dataclass
from typing import Any

from medlib import prompts
from medlib.files import InputError


@dataclass(frozen=True)
class Example:
    """One training text: its tokens and how many of them are the prompt (not trained)."""

    record_id: str
    input_ids: list[int]
    n_prompt: int


def encode(tokenizer: Any, prompt: str, completion: str) -> tuple[list[int], int]:
    """Return (tokens of prompt + completion, number of prompt tokens).

    The text is encoded whole and cut where the prompt alone would end: the rule by which
    lm-evaluation-harness scores, so that training and scoring see the same tokens.
    """
    whole = prompts.token_ids(tokenizer, prompt + completion)
    n_prompt = len(prompts.token_ids(tokenizer, prompt))
    return whole, min(n_prompt, len(whole) - 1)


def examples(
    tokenizer: Any, records: list[dict[str, Any]], *, max_length: int
) -> tuple[list[Example], list[str]]:
    """Return (training examples, ids of records with a form too long for the context).

    A text that does not fit is left out and named, never cut: a cut text loses its answer.
    """
    fitting, too_long = [], []
    for record in records:
        for question in prompts.training_questions(record):
            prompt = prompts.as_prompt(tokenizer, question)
            ids, n_prompt = encode(
                tokenizer, prompt, prompts.completion(tokenizer, record["answer"])
            )
            if len(ids) > max_length:
                too_long.append(record["id"])
            else:
                fitting.append(Example(record["id"], ids, n_prompt))
    return fitting, sorted(set(too_long))


def prove(tokenizer: Any, encoded: list[Example], *, max_length: int) -> dict[str, Any]:
    """Return what is trained: counts, share, and three decoded examples.

    Raises:
        InputError: nothing to train on, an answer without trained end, or a cut text.
    """
    if not encoded:
        raise InputError("no example to train on", "at least one", "raise max_length or add data")
    end = tokenizer(prompts.turn(tokenizer).after)["input_ids"][-1]
    endless = [e.record_id for e in encoded if e.input_ids[-1] != end]
    cut = [e.record_id for e in encoded if len(e.input_ids) > max_length]
    if endless or cut:
        raise InputError(
            f"{len(endless)} answers without trained end and {len(cut)} cut texts",
            "none",
            "check the tokenizer's template and max_length",
        )
    trained = sum(len(e.input_ids) - e.n_prompt for e in encoded)
    total = sum(len(e.input_ids) for e in encoded)
    return {
        "examples": len(encoded),
        "records": len({e.record_id for e in encoded}),
        "tokens": total,
        "trained_tokens": trained,
        "share_trained": round(trained / total, 6),
        "longest": max(len(e.input_ids) for e in encoded),
        "max_length": max_length,
        "end_trained": True,
        "answers_cut": 0,
        "samples": [
            {
                "record_id": e.record_id,
                "not_trained": tokenizer.decode(e.input_ids[: e.n_prompt]),
                "trained": tokenizer.decode(e.input_ids[e.n_prompt :]),
            }
            for e in sorted(encoded, key=lambda e: e.record_id)[:: max(1, len(encoded) // 3)][:3]
        ],
    }
