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
from pathlib import Path
from typing import Any

from medlib.benchmark import journal as journals
from medlib.benchmark import trees
from medlib.benchmark.trees import Row
from medlib.files import InputError
from medlib.prompts import tokens_of

BATCH_TOKENS = 8192
# (sequence, position whose logit predicts the first target, targets)
Question = tuple[tuple[int, ...], int, tuple[int, ...]]


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
    journal: Path | None = None,
    identity: str = "",
) -> list[Scored]:
    """Return the score of each (context, continuation); equal sequences are run once.

    Args:
        journal: a file of finished batches: what was killed goes on there (see benchmark.journal).
        identity: with a journal, what names the model, its adapter, type and revision.

    Raises:
        InputError: an empty continuation, or scores that are not numbers.
    """
    bound = int(getattr(model.config, "max_position_embeddings", 0) or 1024)
    encoded = _encode(tokenizer, pairs, bound)
    values = score_tokens(
        model,
        [(whole, start) for whole, start, _ in encoded],
        [context or option for context, option in pairs],  # after nothing, nothing is shared
        pad=tokenizer.pad_token_id or 0,
        batch_tokens=batch_tokens,
        label=label,
        journal=journal,
        identity=identity,
    )
    return [
        Scored(value, len(whole) - 1 - start, start + 1, cut)
        for value, (whole, start, cut) in zip(values, encoded, strict=True)
    ]


def score_tokens(
    model: Any,
    encoded: list[tuple[tuple[int, ...], int]],
    contexts: list[str],
    *,
    pad: int = 0,
    batch_tokens: int | None = None,
    label: str = "scoring",
    journal: Path | None = None,
    identity: str = "",
) -> list[float]:
    """Return the log-likelihood (nats) of the tokens after position `start` of each sequence.

    Args:
        encoded: (tokens, start): the logit at `start` predicts the first token to score.
        contexts: a name for each; sequences of the same are tried as branches of one stem.
    """
    run_as = trees.hosts({whole[:-1] for whole, _ in encoded})
    groups: dict[str, dict[tuple[int, ...], int]] = {}  # context: {sequence: first logit needed}
    taken: dict[tuple[int, ...], str] = {}
    asked: dict[tuple[int, ...], set[tuple[int, tuple[int, ...]]]] = {}
    for context, (whole, start) in zip(contexts, encoded, strict=True):
        ids = run_as[whole[:-1]]
        group = groups.setdefault(taken.setdefault(ids, context), {})
        group[ids] = min(start, group.get(ids, start))
        asked.setdefault(ids, set()).add((start, whole[start + 1 :]))
    rows = [row for group in groups.values() for row in trees.plant(model, group)]
    root = trees.Root(model, rows)
    batches = list(trees.batches(rows, root.length, batch_tokens or BATCH_TOKENS))
    questions = [_questions(batch, asked) for batch in batches]

    def work(number: int, batch: list[Row]) -> list[float]:
        return _run(model, pad, batch, root, questions[number])

    plan = [root.length, *zip(batches, questions, strict=True)]
    found = journals.run(batches, work, label, path=journal, identity=identity, plan=plan)
    logprobs = {
        question: value
        for some, values in zip(questions, found, strict=True)
        for question, value in zip(some, values, strict=True)
    }
    return [logprobs[run_as[ids[:-1]], start, ids[start + 1 :]] for ids, start in encoded]


def opening_token(tokenizer: Any) -> int:
    """Return the token that stands for an empty context: the beginning's, else the end's.

    Source:
        lm-evaluation-harness 0.4.13, HFLM.prefix_token_id.
    """
    begin = tokenizer.bos_token_id
    return int(tokenizer.eos_token_id if begin is None else begin)


def _encode(
    tokenizer: Any, pairs: list[tuple[str, str]], bound: int
) -> list[tuple[tuple[int, ...], int, bool]]:
    """Return (tokens, position whose logit predicts the option's first token, whether cut)."""
    known = tokens_of(tokenizer, [text for c, o in pairs if c for text in (c.rstrip(), c + o)])
    alone = list(dict.fromkeys(option for context, option in pairs if not context))
    bare = tokenizer(alone, add_special_tokens=False)["input_ids"] if alone else []
    options = dict(zip(alone, map(list, bare), strict=True))
    opening = opening_token(tokenizer)
    return [
        _cut(known[c + o], len(known[c.rstrip()]), opening, bound)
        if c
        else _cut(options[o], 0, opening, bound)
        for c, o in pairs
    ]


def _cut(
    whole: list[int], n_context: int, opening: int, bound: int
) -> tuple[tuple[int, ...], int, bool]:
    if n_context == 0 and whole:  # nothing to condition on: a special token opens the text
        whole, n_context = whole if whole[0] == opening else [opening, *whole], 1
    if len(whole) <= n_context:
        raise InputError("an option without tokens of its own", "some text", "mend the task")
    cut = len(whole) > bound + 1
    if cut:
        n_context -= len(whole) - bound - 1
        whole = whole[-bound - 1 :]
    if n_context < 1:
        raise InputError("an option longer than the context", f"{bound} tokens", "leave it out")
    return tuple(whole), n_context - 1, cut


def _questions(
    batch: list[Row], asked: dict[tuple[int, ...], set[tuple[int, tuple[int, ...]]]]
) -> list[Question]:
    """Return what is asked of a batch, in the order in which `_run` answers."""
    ran = [ids for row in batch for ids, _ in row.sequences()]
    return [(ids, start, targets) for ids in ran for start, targets in sorted(asked[ids])]


def _run(
    model: Any, pad: int, batch: list[Row], root: trees.Root, questions: list[Question]
) -> list[float]:
    """Run one batch; return the log-likelihood that answers each question.

    Padding stands on the right, where causal attention never sees it: only rows that branch need a
    mask, and without one attention runs on the fast path (as lm-evaluation-harness does).
    """
    import torch

    wanted: dict[tuple[int, int], int] = {}  # (row, position after the root): line of the logits
    stand = {ids: (n, at) for n, row in enumerate(batch) for ids, at in row.sequences()}
    lines: list[list[int]] = []
    for ids, start, targets in questions:
        place, positions = stand[ids]
        where = [(place, positions[start + n] - root.length) for n in range(len(targets))]
        lines.append([wanted.setdefault(one, len(wanted)) for one in where])
    with torch.inference_mode(), _output_at(model, list(wanted)):
        logits = model(**root.inputs(batch, pad)).logits[0]
        table = torch.log_softmax(logits.float(), dim=-1)
    found = [
        float(table[places, list(targets)].sum())
        for places, (_, _, targets) in zip(lines, questions, strict=True)
    ]
    if not all(map(math.isfinite, found)):
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
