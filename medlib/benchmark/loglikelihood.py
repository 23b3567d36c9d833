"""Score options by the log-likelihood of their tokens after a context.

Tokens are cut as lm-evaluation-harness cuts them: context and continuation are encoded together,
trailing white space of the context belongs to the continuation, and what is too long loses its
beginning. Log-probabilities are summed in float32. What sequences share is computed once: equal
sequences, the stem of an item's options (benchmark.trees), and what begins all of them.
"""

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from medlib.benchmark import trees
from medlib.benchmark.trees import Row
from medlib.files import InputError, track
from medlib.prompts import tokens_of

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
    encoded = _encode(tokenizer, pairs, bound)
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
    for batch in track(list(_batches(rows, root.length, batch_tokens or BATCH_TOKENS)), label):
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
    tokenizer: Any, pairs: list[tuple[str, str]], bound: int
) -> list[tuple[tuple[int, ...], int, bool]]:
    """Return (tokens, position whose logit predicts the option's first token, whether cut)."""
    texts = [text for context, option in pairs for text in (context.rstrip(), context + option)]
    known = tokens_of(tokenizer, texts)
    eos = tokenizer.eos_token_id
    return [
        _cut(known[context + option], len(known[context.rstrip()]), eos, bound)
        for context, option in pairs
    ]


def _cut(
    whole: list[int], n_context: int, eos: int, bound: int
) -> tuple[tuple[int, ...], int, bool]:
    if len(whole) <= n_context:
        raise InputError("an option without tokens of its own", "some text", "mend the task")
    if n_context == 0:  # nothing to condition on: the end-of-sequence token opens the text
        whole, n_context = [eos, *whole], 1
    cut = len(whole) > bound + 1
    if cut:
        n_context -= len(whole) - bound - 1
        whole = whole[-bound - 1 :]
    if n_context < 1:
        raise InputError("an option longer than the context", f"{bound} tokens", "leave it out")
    return tuple(whole), n_context - 1, cut


def _batches(rows: list[Row], shared: int, batch_tokens: int) -> Iterator[list[Row]]:
    """Yield rows of like length together, longest first, so that memory is known at once.

    Args:
        shared: tokens at the beginning of every row that are not computed again.
    """
    batch: list[Row] = []
    for row in sorted(rows, key=lambda r: (-len(r), r.stem, r.tails)):
        longest = len(batch[0] if batch else row) - shared
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

    wanted: dict[tuple[int, int], int] = {}  # (row, position after the root): line of the logits
    lines: dict[Any, list[int]] = {}
    for place, row in enumerate(batch):
        for ids, positions in row.sequences():
            for start, targets in asked[ids]:
                where = [(place, positions[start + n] - root.length) for n in range(len(targets))]
                lines[ids, start, targets] = [wanted.setdefault(p, len(wanted)) for p in where]
    inputs = root.inputs(batch, tokenizer.pad_token_id or 0)
    with torch.inference_mode(), _output_at(model, list(wanted)):
        table = torch.log_softmax(model(**inputs).logits[0].float(), dim=-1)
    found: dict[Any, float] = {}
    for key, places in lines.items():
        found[key] = float(table[places, list(key[-1])].sum())
        if not math.isfinite(found[key]):
            raise InputError("scores that are not numbers", "finite logits", "check the model")
    return found


@contextlib.contextmanager
def _output_at(model: Any, places: list[tuple[int, int]]) -> Iterator[None]:
    """Let the model compute its output layer at these (row, position) alone, in one row.

    At every position the logits of a large vocabulary would cost more than the layers below.
    """
    import torch

    rows, positions = torch.tensor(places).T
    hook = model.get_output_embeddings().register_forward_pre_hook(
        lambda _, hidden: (hidden[0][rows, positions][None],)
    )
    try:
        yield
    finally:
        hook.remove()
