"""Turn records into tokens with a loss mask, and prove what will be trained on."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from medlib import prompts
from medlib.files import InputError, sha256_text


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


def prove(
    tokenizer: Any,
    encoded: list[Example],
    *,
    max_length: int,
    records: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Return what is trained: counts, share, and three decoded examples.

    Args:
        records: those encoded; with them each text is held against its question as evaluation
            asks it, and against its whole answer.

    Raises:
        InputError: nothing to train on, an answer without trained end, a cut text, or a prompt
            that is not evaluation's.
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
    against = _hold_against(tokenizer, encoded, records) if records is not None else {}
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
        **against,
        "samples": [
            {
                "record_id": e.record_id,
                "not_trained": tokenizer.decode(e.input_ids[: e.n_prompt]),
                "trained": tokenizer.decode(e.input_ids[e.n_prompt :]),
            }
            for e in sorted(encoded, key=lambda e: e.record_id)[:: max(1, len(encoded) // 3)][:3]
        ],
    }


def _hold_against(
    tokenizer: Any, encoded: list[Example], records: list[dict[str, Any]]
) -> dict[str, Any]:
    """Return that prompts are those of evaluation and answers whole.

    Evaluation reads the tokens of the prompt alone: where an answer's first letters melt into the
    prompt's last token, the trained prompt is another.
    """
    known = {record["id"]: record for record in records}
    other, cut = [], []
    for example in encoded:
        record = known.get(example.record_id)
        if record is None:
            other.append(example.record_id)
            continue
        asked = (prompts.as_prompt(tokenizer, q) for q in prompts.training_questions(record))
        shown = example.input_ids[: example.n_prompt]
        if not any(prompts.token_ids(tokenizer, prompt) == shown for prompt in asked):
            other.append(example.record_id)
        whole = prompts.completion(tokenizer, record["answer"])
        found = tokenizer.decode(example.input_ids[example.n_prompt :])
        if len(_bare(found)) < len(_bare(whole)):
            cut.append(example.record_id)
    if other or cut:
        raise InputError(
            f"{len(other)} prompts that evaluation would not read and {len(cut)} cut answers",
            "none",
            "check the tokenizer's template, and that these are the records encoded",
            f"record {[*other, *cut][0]}",
        )
    template = tokenizer.chat_template or prompts.PLAIN_PROMPT
    return {"prompts_as_in_evaluation": True, "template_sha256": sha256_text(str(template))}


def _bare(text: str) -> str:
    # tokenizers normalise letters and decoding moves spaces: neither is a cut
    return "".join(unicodedata.normalize("NFKC", text).split())
