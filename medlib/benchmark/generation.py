"""Generate answers in sorted batches; greedy by default, so that a run repeats."""

from dataclasses import dataclass
from typing import Any

from medlib.files import InputError, track
from medlib.prompts import token_ids, turn

BATCH_TOKENS = 16384
# A base's own generation settings (Qwen2's repetition penalty, Llama's top-p) would make its
# answers incomparable with another's.
PLAIN = {"num_beams": 1, "repetition_penalty": 1.0, "no_repeat_ngram_size": 0}


@dataclass(frozen=True)
class Generated:
    """A generated text, its number of new tokens, and whether it ended by itself."""

    text: str
    n_prompt_tokens: int
    n_new_tokens: int
    ended: bool


def generate(
    model: Any,
    tokenizer: Any,
    prompts: list[str],
    *,
    max_new_tokens: int,
    temperature: float = 0.0,
    seed: int = 13,
    batch_tokens: int = BATCH_TOKENS,
    label: str = "generating",
) -> list[Generated]:
    """Return one answer per prompt, in their order; too long a prompt loses its beginning.

    Args:
        temperature: 0 is greedy; above 0 samples with `seed`.

    Raises:
        InputError: no room for a prompt beside the answer, or a negative temperature.
    """
    import torch

    if not 0 <= temperature < float("inf"):
        raise InputError(f"temperature {temperature}", "0 or more", "mend the call")
    bound = int(getattr(model.config, "max_position_embeddings", 0) or 1024)
    if not 0 < max_new_tokens < bound:
        raise InputError(f"max_new_tokens {max_new_tokens}", f"1 to {bound - 1}", "mend the call")
    room = bound - max_new_tokens
    encoded = [token_ids(tokenizer, prompt) or [tokenizer.eos_token_id] for prompt in prompts]
    order = sorted(range(len(prompts)), key=lambda i: (-len(encoded[i]), i))
    results: list[Generated | None] = [None] * len(prompts)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        for batch in track(_batches(order, encoded, max_new_tokens, batch_tokens), label):
            rows = [encoded[i][-room:] for i in batch]
            answers = _run(model, tokenizer, rows, max_new_tokens, temperature)
            for place, answer in zip(batch, answers, strict=True):
                results[place] = answer
    return [result for result in results if result is not None]


def _batches(
    order: list[int], encoded: list[list[int]], max_new_tokens: int, batch_tokens: int
) -> list[list[int]]:
    batches: list[list[int]] = [[]]
    for i in order:
        longest = len(encoded[batches[-1][0] if batches[-1] else i]) + max_new_tokens
        if batches[-1] and longest * (len(batches[-1]) + 1) > batch_tokens:
            batches.append([])
        batches[-1].append(i)
    return [batch for batch in batches if batch]


def _run(
    model: Any, tokenizer: Any, rows: list[list[int]], max_new_tokens: int, temperature: float
) -> list[Generated]:
    import torch

    longest = max(len(row) for row in rows)
    pad = tokenizer.pad_token_id
    device = next(model.parameters()).device
    ids = torch.tensor([[pad] * (longest - len(row)) + row for row in rows], device=device)
    mask = torch.tensor(
        [[0] * (longest - len(row)) + [1] * len(row) for row in rows], device=device
    )
    sampling: dict[str, Any] = {"do_sample": False}
    if temperature:
        sampling = {"do_sample": True, "temperature": temperature, "top_k": 0, "top_p": 1.0}
    stops = _stops(tokenizer)
    with torch.inference_mode():
        out = model.generate(
            input_ids=ids,
            attention_mask=mask,
            max_new_tokens=max_new_tokens,
            pad_token_id=pad,
            eos_token_id=stops,
            **PLAIN,
            **sampling,
        )[:, longest:]
    answers = []
    for row, tokens in zip(rows, out.tolist(), strict=True):
        length = next((n for n, token in enumerate(tokens) if token in stops), len(tokens))
        new, ended = tokens[:length], length < len(tokens)
        text = tokenizer.decode(new, skip_special_tokens=True).strip()
        answers.append(Generated(text, len(row), len(new), ended))
    return answers


def _stops(tokenizer: Any) -> list[int]:
    """Return the tokens that end an answer: end-of-sequence, and the template's end of a turn."""
    after = tokenizer(turn(tokenizer).after, add_special_tokens=False)["input_ids"]
    return sorted({tokenizer.eos_token_id, *(after if len(after) == 1 else [])})
