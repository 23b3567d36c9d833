"""Generate answers in sorted batches; greedy by default, so that a run repeats."""

from dataclasses import dataclass
from typing import Any

from medlib.files import InputError, track

BATCH_TOKENS = 8192


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
    """Return one answer per prompt; left padding, longest prompts first.

    Args:
        temperature: 0 is greedy; above 0 samples with `seed`.

    Raises:
        InputError: a prompt that leaves no room for an answer, or a negative temperature.
    """
    import torch

    if temperature < 0:
        raise InputError(f"temperature {temperature}", "0 or more", "mend the call")
    bound = int(getattr(model.config, "max_position_embeddings", 0) or 1024)
    encoded = [tokenizer(prompt)["input_ids"] for prompt in prompts]
    room = bound - max_new_tokens
    if room < 1:
        raise InputError(f"max_new_tokens {max_new_tokens}", f"below {bound}", "lower it")
    order = sorted(range(len(prompts)), key=lambda i: (-len(encoded[i]), i))
    results: list[Generated | None] = [None] * len(prompts)
    torch.manual_seed(seed)
    for batch in track(_batches(order, encoded, max_new_tokens, batch_tokens), label):
        for place, answer in zip(
            batch,
            _run(
                model, tokenizer, [encoded[i][-room:] for i in batch], max_new_tokens, temperature
            ),
            strict=True,
        ):
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
    sampling = (
        {"do_sample": True, "temperature": temperature} if temperature else {"do_sample": False}
    )
    with torch.inference_mode():
        out = model.generate(
            input_ids=ids,
            attention_mask=mask,
            max_new_tokens=max_new_tokens,
            pad_token_id=pad,
            eos_token_id=tokenizer.eos_token_id,
            **sampling,
        )[:, longest:]
    answers = []
    for row, tokens in zip(rows, out.tolist(), strict=True):
        ended = tokenizer.eos_token_id in tokens
        new = tokens[: tokens.index(tokenizer.eos_token_id)] if ended else tokens
        text = tokenizer.decode(new, skip_special_tokens=True).strip()
        answers.append(Generated(text, len(row), len(new), ended))
    return answers
