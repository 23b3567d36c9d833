"""Score options by the log-likelihood of their tokens after a context.

Tokens are cut as lm-evaluation-harness cuts them: context and continuation are encoded together,
trailing white space of the context belongs to the continuation, and what is too long loses its
beginning. Log-probabilities are summed in float32. What sequences share is computed once: equal
sequences, the stem of an item's options (benchmark.trees), and what begins all of them.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from medlib.benchmark import trees
from medlib.benchmark.trees import Row
from medlib.files import InputError, track
from medlib.prompts import token_ids

BATCH_TOKENS = 8192


@dataclass(frozen=True)
class Scored:
    """The log-likelihood of one continuation (nats) and its number of tokens."""

    logprob: float
    n_tokens: int
    n_prompt_tokens: int
    cut: bool


def score_options(
    model: Any,
    tokenizer: Any,
    contexts: list[str],
    options: list[list[str]],
    *,
    prefix: str = "",
    batch_tokens: int | None = None,
) -> list[list[float]]:
    """Return the summed log-likelihood (nats) of each option after its context.

    Args:
        contexts: one text an item.
        options: the continuations of each item, with their leading space.
        prefix: text before every context (few-shot examples).
        batch_tokens: padded tokens of one forward pass; changes speed, not results, beyond the
            last bits.

    Raises:
        InputError: an item without options, an empty option, or scores that are not numbers.
    """
    pairs = [
        (prefix + context, option)
        for context, choices in zip(contexts, options, strict=True)
        for option in choices
    ]
    if any(not choices for choices in options):
        raise InputError("an item without options", "at least one", "mend the task")
    flat = iter(score_pairs(model, tokenizer, pairs, batch_tokens=batch_tokens))
    return [[next(flat).logprob for _ in choices] for choices in options]


def score_pairs(
    model: Any,
    tokenizer: Any,
    pairs: list[tuple[str, str]],
    *,
    batch_tokens: int | None = None,
    label: str = "scoring",
) -> list[Scored]:
    """Return the score of each (context, continuation); equal sequences are run once.

    Raises:
        InputError: an empty continuation, or scores that are not numbers.
    """
    bound = int(getattr(model.config, "max_position_embeddings", 0) or 1024)
    encoded = [_encode(tokenizer, context, option, bound) for context, option in pairs]
    run_as = _hosts({whole[:-1] for whole, _, _ in encoded})
    groups: dict[str, dict[tuple[int, ...], int]] = {}  # context: {sequence: first logit needed}
    taken: dict[tuple[int, ...], str] = {}
    for (context, _), (whole, start, _) in zip(pairs, encoded, strict=True):
        ids = run_as[whole[:-1]]
        group = groups.setdefault(taken.setdefault(ids, context), {})
        group[ids] = min(start, group.get(ids, start))
    rows = [row for group in groups.values() for row in trees.plant(model, group)]
    asked: dict[tuple[int, ...], set[tuple[int, tuple[int, ...]]]] = {}
    for whole, start, _ in encoded:
        asked.setdefault(run_as[whole[:-1]], set()).add((start, whole[start + 1 :]))
    root = trees.Root(model, rows)
    logprobs: dict[Any, float] = {}
    for batch in track(list(_batches(rows, batch_tokens or BATCH_TOKENS)), label):
        logprobs |= _run(model, tokenizer, batch, root, asked)
    results = []
    for whole, start, cut in encoded:
        value = logprobs[run_as[whole[:-1]], start, whole[start + 1 :]]
        results.append(Scored(value, len(whole) - 1 - start, start + 1, cut))
    return results


def _hosts(sequences: set[tuple[int, ...]]) -> dict[tuple[int, ...], tuple[int, ...]]:
    """Return, for each sequence, the longest one that begins with it and so has its logits."""
    hosts: dict[tuple[int, ...], tuple[int, ...]] = {}
    after: tuple[int, ...] = ()
    for ids in sorted(sequences, reverse=True):  # what begins with ids comes right before it
        hosts[ids] = hosts[after] if after[: len(ids)] == ids else ids
        after = ids
    return hosts


def _encode(
    tokenizer: Any, context: str, option: str, bound: int
) -> tuple[tuple[int, ...], int, bool]:
    """Return (tokens, position whose logit predicts the option's first token, whether cut)."""
    stripped = context.rstrip()
    option = context[len(stripped) :] + option
    whole = token_ids(tokenizer, stripped + option)
    n_context = len(token_ids(tokenizer, stripped))
    if len(whole) <= n_context:
        raise InputError("an option without tokens of its own", "some text", "mend the task")
    if n_context == 0:  # nothing to condition on: the end-of-sequence token opens the text
        whole, n_context = [tokenizer.eos_token_id, *whole], 1
    cut = len(whole) > bound + 1
    if cut:
        n_context -= len(whole) - bound - 1
        whole = whole[-bound - 1 :]
    if n_context < 1:
        raise InputError("an option longer than the context", f"{bound} tokens", "leave it out")
    return tuple(whole), n_context - 1, cut


def _batches(rows: list[Row], batch_tokens: int) -> Iterator[list[Row]]:
    """Yield rows of like length together, longest first, so that memory is known at once."""
    batch: list[Row] = []
    for row in sorted(rows, key=lambda r: (-len(r), r.stem, r.tails)):
        longest = len(batch[0]) if batch else len(row)
        if batch and longest * (len(batch) + 1) > batch_tokens:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def _run(
    model: Any,
    tokenizer: Any,
    batch: list[Row],
    root: trees.Root,
    asked: dict[tuple[int, ...], set[tuple[int, tuple[int, ...]]]],
) -> dict[Any, float]:
    """Run one batch; return {(sequence, position, targets): log-likelihood} of all that is asked.

    Padding stands on the right, where causal attention never sees it: only rows that branch need a
    mask, and without one attention runs on the fast path (as lm-evaluation-harness does).
    """
    import torch

    first = min(row.start for row in batch) - root.length
    inputs, longest = root.inputs(batch, tokenizer.pad_token_id or 0)
    with torch.inference_mode():
        logits = model(**inputs, logits_to_keep=longest - first).logits
    if logits.shape[1] == longest:  # a model that ignores logits_to_keep
        logits = logits[:, first:]
    found: dict[Any, float] = {}
    for place, row in enumerate(batch):
        table = torch.log_softmax(logits[place].float(), dim=-1)
        for ids, positions in row.sequences():
            for start, targets in asked[ids]:
                where = [positions[start + n] - root.length - first for n in range(len(targets))]
                value = float(table[where, list(targets)].sum())
                if not math.isfinite(value):
                    raise InputError("scores that are not numbers", "finite logits", "check it")
                found[ids, start, targets] = value
    return found
