"""Ask a model every item of a task and keep what each printed number needs, nothing more.

Correctness is never stored: it is computed from these rows (scores.py), so that an answer reader
can be mended without the model.
"""

from pathlib import Path
from typing import Any

import numpy as np

from medlib import prompts, records
from medlib.benchmark import fewshot, generation, loglikelihood
from medlib.benchmark.tasks import asked, find
from medlib.files import InputError, sha256_text
from medlib.tuning.models import Loaded

DECIMALS = 6
MAX_NEW_TOKENS = 48


def predict(
    loaded: Loaded,
    model: Any,
    name: str,
    task: str,
    items: list[dict[str, Any]],
    *,
    batch_tokens: int = loglikelihood.BATCH_TOKENS,
    max_new_tokens: int = MAX_NEW_TOKENS,
    generate: bool = True,
) -> list[dict[str, Any]]:
    """Return prediction rows of one model on one task, by all of the task's protocols.

    Args:
        name: what the model is called in the results: base, tuned or a name.
        generate: False leaves generated text out (free_text keeps the reference's likelihood).
    """
    rows = []
    for protocol in find(task).protocols:
        fitting = asked(protocol, items)
        if not fitting or (protocol == "generate" and not generate):
            continue
        ask = {"option_text": _options, "letter": _options, "generate": _texts, "free_text": _texts}
        rows += ask[protocol](
            loaded.tokenizer,
            model,
            task,
            protocol,
            fitting,
            batch_tokens,
            max_new_tokens * generate,
        )
    for row in rows:
        row |= {"model": name, "task": task, "dtype": loaded.dtype}
    return rows


def predict_all(
    loaded: Loaded,
    model: Any,
    name: str,
    tasks: dict[str, list[dict[str, Any]]],
    folder: Path,
    **options: Any,
) -> list[dict[str, Any]]:
    """Return the rows of one model on all tasks; each finished task is kept in `folder`.

    A killed run asks the finished tasks not again. The folder belongs to one stage key.
    """
    rows = []
    for task, items in tasks.items():
        path = folder / f"{name}_{task}.parquet"
        if not path.exists():
            fresh = predict(loaded, model, name, task, items, **options)
            add_similarity(fresh, {r["id"]: r["answer"] for r in items})
            records.write(path, fresh, records.PREDICTIONS)
        rows += records.read_rows(path, records.PREDICTIONS)
    return rows


def _empty(record: dict[str, Any], protocol: str, prompt: str) -> dict[str, Any]:
    return {
        "protocol": protocol,
        "item_id": record["id"],
        "specialty": record["specialty"],
        "prompt_sha256": sha256_text(prompt),
        "variant": "plain",
        "raw_text": "",
        "option_logprobs": [],
        "option_chars": [],
        "option_tokens": [],
        "gold": record["answer_index"],
        "gold_nll": None,
        "n_gold_tokens": 0,
        "similarity": None,
        "n_prompt_tokens": 0,
        "n_new_tokens": 0,
        "shots": 0,
    }


def _options(
    tokenizer: Any, model: Any, task: str, protocol: str, items: list, batch: int, _: int
) -> list[dict[str, Any]]:
    """Score every option of every item: its own text, or its letter in lm-eval's format."""
    contexts, options = [], []
    for record in items:
        if protocol == "letter":
            contexts.append(fewshot.context(record, find(task).template))
            options.append(fewshot.continuations(record))
        else:
            contexts.append(prompts.as_prompt(tokenizer, prompts.open_question(record)))
            options.append(prompts.option_completions(tokenizer, record["options"]))
    pairs = [(c, o) for c, choices in zip(contexts, options, strict=True) for o in choices]
    scored = iter(
        loglikelihood.score_pairs(
            model, tokenizer, pairs, batch_tokens=batch, label=f"{task} {protocol}"
        )
    )
    rows = []
    for record, context, choices in zip(items, contexts, options, strict=True):
        values = [next(scored) for _ in choices]
        gold = values[record["answer_index"]]
        rows.append(
            _empty(record, protocol, context)
            | {
                "option_logprobs": [round(v.logprob, DECIMALS) for v in values],
                "option_chars": [len(choice.strip()) for choice in choices],
                "option_tokens": [v.n_tokens for v in values],
                "gold_nll": round(-gold.logprob, DECIMALS),
                "n_gold_tokens": gold.n_tokens,
                "n_prompt_tokens": gold.n_prompt_tokens,
            }
        )
    return rows


def _texts(
    tokenizer: Any, model: Any, task: str, protocol: str, items: list, batch: int, most: int
) -> list[dict[str, Any]]:
    """Generate an answer to each item; `free_text` also scores the reference answer."""
    questions = [
        prompts.choice_question(r) if protocol == "generate" else prompts.open_question(r)
        for r in items
    ]
    contexts = [prompts.as_prompt(tokenizer, question) for question in questions]
    rows = [_empty(record, protocol, c) for record, c in zip(items, contexts, strict=True)]
    if most:
        answers = generation.generate(
            model, tokenizer, contexts, max_new_tokens=most, label=f"{task} {protocol}"
        )
        for row, answer in zip(rows, answers, strict=True):
            row |= {
                "raw_text": answer.text,
                "n_new_tokens": answer.n_new_tokens,
                "n_prompt_tokens": answer.n_prompt_tokens,
            }
    if protocol == "free_text":
        _score_references(tokenizer, model, items, contexts, rows, batch, f"{task} references")
    return rows


def _score_references(
    tokenizer: Any, model: Any, items: list, contexts: list[str], rows: list, batch: int, label: str
) -> None:
    golds = prompts.option_completions(tokenizer, [record["answer"] for record in items])
    pairs = list(zip(contexts, golds, strict=True))
    scored = loglikelihood.score_pairs(model, tokenizer, pairs, batch_tokens=batch, label=label)
    for row, value in zip(rows, scored, strict=True):
        row |= {
            "gold_nll": round(-value.logprob, DECIMALS),
            "n_gold_tokens": value.n_tokens,
            "n_prompt_tokens": value.n_prompt_tokens,
        }


def add_similarity(rows: list[dict[str, Any]], references: dict[str, str]) -> None:
    """Fill `similarity`: cosine of generated answer and reference by the embedded MiniLM."""
    from medlib.embeddings import encode

    texts = [row for row in rows if row["protocol"] == "free_text" and row["n_new_tokens"]]
    if not texts:
        return
    unknown = [row["item_id"] for row in texts if row["item_id"] not in references]
    if unknown:
        raise InputError("answers without a reference", "records of 01", "run notebook 01 again")
    said = encode([row["raw_text"] for row in texts])
    expected = encode([references[row["item_id"]] for row in texts])
    for row, value in zip(texts, np.sum(said * expected, axis=1), strict=True):
        row["similarity"] = round(float(value), 4)
