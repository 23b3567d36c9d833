"""Generate answers in sorted batches; greedy by default, so that a run repeats."""

import contextlib
import math
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from medlib.benchmark import journal as journals
from medlib.benchmark.decoding import Settings
from medlib.benchmark.loglikelihood import opening_token, score_tokens
from medlib.files import InputError, sha256_text
from medlib.prompts import token_ids, turn

BATCH_TOKENS = 16384
ENGINES = ("transformers", "vllm")


@dataclass(frozen=True)
class Generated:
    """A generated text, its number of new tokens, and whether it ended by itself.

    `logprob`: nats, of the new tokens and, where it ended, of its end, under the model's plain
    distribution: before temperature, cuts and penalties. `cut`: the prompt lost its beginning.
    """

    text: str
    n_prompt_tokens: int
    n_new_tokens: int
    ended: bool
    logprob: float
    cut: bool

    @property
    def confidence(self) -> float:
        """Return the geometric mean of its tokens' probabilities, its end's among them."""
        return math.exp(self.logprob / max(self.n_new_tokens + self.ended, 1))


def generate(
    model: Any,
    tokenizer: Any,
    prompts: list[str],
    *,
    seed: int = 13,
    batch_tokens: int = BATCH_TOKENS,
    engine: str = "transformers",
    adapter: Path | None = None,
    journal: Path | None = None,
    identity: str = "",
    label: str = "generating",
    **chosen: Any,
) -> list[Generated]:
    """Return one answer per prompt, in their order; too long a prompt loses its beginning.

    Args:
        chosen: max_new_tokens, and what else `Settings` has: temperature, beams, penalties.
        seed: each batch draws from a seed of its own, made of this and its number, so that a run
            which goes on from a journal draws what it would have drawn.
        batch_tokens: tokens of one batch, padding, beams and answers included.
        engine: transformers; or vllm, with a model's name or folder (see benchmark.vllm_engine).
        adapter: the folder of a LoRA adapter, for vllm alone.
        journal: a file of finished batches: what was killed goes on there (see benchmark.journal).
        identity: with a journal, what names the model, its adapter, type and revision.

    Raises:
        InputError: no room for a prompt beside the answer, settings that cannot be or would do
            nothing, no vLLM, or a model whose scores are not numbers.
    """
    settings, stops = Settings(**chosen), _stops(tokenizer)
    bound, answer = _engine(engine, model, tokenizer, adapter, settings, stops)
    encoded = [token_ids(tokenizer, prompt) or [opening_token(tokenizer)] for prompt in prompts]
    room = bound - settings.max_new_tokens
    rows = [ids[-room:] for ids in encoded]
    batches = _batches(rows, settings, batch_tokens)

    def work(number: int, batch: list[int]) -> list[list[Any]]:
        asked = [rows[i] for i in batch]
        found = answer(asked, int(sha256_text(f"{seed} {number}")[:12], 16))
        return [
            _finished(tokenizer, row, tokens, logprob, stops)
            for row, (tokens, logprob) in zip(asked, found, strict=True)
        ]

    plan = [asdict(settings), [engine, seed, stops], *([rows[i] for i in b] for b in batches)]
    done = journals.run(batches, work, label, path=journal, identity=identity, plan=plan)
    answers = (fields for batch in done for fields in batch)
    placed = dict(zip([i for batch in batches for i in batch], answers, strict=True))
    return [Generated(*[*placed[i], len(ids) > room]) for i, ids in enumerate(encoded)]


# (prompts as tokens, seed) -> (new tokens, log-probability) of each
Answerer = Callable[[list[list[int]], int], list[tuple[list[int], float]]]


def _engine(
    name: str,
    model: Any,
    tokenizer: Any,
    adapter: Path | None,
    settings: Settings,
    stops: list[int],
) -> tuple[int, Answerer]:
    """Return the model's context length and what answers a batch."""
    if name not in ENGINES:
        raise InputError(f"engine '{name}'", f"one of {ENGINES}", "mend the call")
    if name == "vllm":
        from medlib.benchmark import vllm_engine

        bound = vllm_engine.context_length(model)
        settings.check(bound)
        return bound, vllm_engine.answerer(model, adapter, settings, stops)
    if adapter is not None:
        raise InputError("an adapter's folder", "a model that has it", "attach it to the model")
    bound = int(getattr(model.config, "max_position_embeddings", 0) or 1024)
    settings.check(bound)
    return bound, lambda rows, seed: _run(
        model, tokenizer.pad_token_id, rows, settings, seed, stops
    )


def _batches(rows: list[list[int]], settings: Settings, batch_tokens: int) -> list[list[int]]:
    """Return the places of the rows, those of like length together, longest first."""
    batches: list[list[int]] = []
    for i in sorted(range(len(rows)), key=lambda i: (-len(rows[i]), i)):
        longest = len(rows[batches[-1][0]]) if batches else 0
        size = (longest + settings.max_new_tokens) * settings.num_beams
        if not batches or size * (len(batches[-1]) + 1) > batch_tokens:
            batches.append([])
        batches[-1].append(i)
    return batches


def _run(
    model: Any, pad: int, rows: list[list[int]], settings: Settings, seed: int, stops: list[int]
) -> list[tuple[list[int], float]]:
    """Answer one batch, padded on the left; it ends when all of its rows have ended."""
    import torch

    longest = max(len(row) for row in rows)
    device = next(model.parameters()).device
    ids = torch.tensor([[pad] * (longest - len(row)) + row for row in rows], device=device)
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    with torch.random.fork_rng(), torch.inference_mode(), _watched(model) as (watch, steps):
        torch.manual_seed(seed)
        out = model.generate(
            input_ids=ids,
            attention_mask=mask.to(device),
            pad_token_id=pad,
            eos_token_id=stops,
            stopping_criteria=None if settings.num_beams > 1 else [watch],
            **settings.options(),
        )[:, longest:].tolist()
    answers = [_until(tokens, stops) for tokens in out]
    if settings.num_beams > 1:  # beams change places: what won is scored again
        whole = [(tuple(row + new), len(row) - 1) for row, new in zip(rows, answers, strict=True)]
        names = [str(number) for number in range(len(rows))]
        sums = score_tokens(model, whole, names, pad=pad, label="confidence of beams")
    else:
        chosen = torch.stack(steps, dim=1).tolist()
        sums = [sum(c[: len(new)]) for c, new in zip(chosen, answers, strict=True)]
    if not all(map(math.isfinite, sums)):
        raise InputError("scores that are not numbers", "finite logits", "check the model")
    return list(zip(answers, sums, strict=True))


@contextlib.contextmanager
def _watched(model: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Yield a criterion that never stops, and what it notes at each step.

    That is, shape (rows), the log-probability of the tokens just chosen, under the logits as the
    model gave them: all logits of a batch would fill the memory.
    """
    import torch

    steps: list[Any] = []
    last: dict[str, Any] = {}

    def watch(ids: Any, scores: Any, **_: Any) -> Any:
        logits = last["logits"].to(ids.device).float()
        steps.append(logits.gather(1, ids[:, -1:])[:, 0] - logits.logsumexp(-1))
        return torch.zeros(len(ids), dtype=torch.bool, device=ids.device)

    base = getattr(model, "get_base_model", lambda: model)()
    hook = base.register_forward_hook(lambda _, __, out: last.update(logits=out.logits[:, -1]))
    try:
        yield watch, steps
    finally:
        hook.remove()


def _until(tokens: list[int], stops: list[int]) -> list[int]:
    """Return the tokens up to the first that ends an answer, with it."""
    end = next((n for n, token in enumerate(tokens) if token in stops), len(tokens))
    return tokens[: end + 1]


def _finished(
    tokenizer: Any, row: list[int], tokens: list[int], logprob: float, stops: list[int]
) -> list[Any]:
    """Return the first fields of Generated."""
    ended = bool(tokens) and tokens[-1] in stops
    new = tokens[:-1] if ended else tokens
    text = tokenizer.decode(new, skip_special_tokens=True).strip()
    return [text, len(row), len(new), ended, logprob]


def _stops(tokenizer: Any) -> list[int]:
    """Return the tokens that end an answer: end-of-sequence, and the template's end of a turn."""
    after = tokenizer(turn(tokenizer).after, add_special_tokens=False)["input_ids"]
    return sorted({tokenizer.eos_token_id, *(after if len(after) == 1 else [])})
