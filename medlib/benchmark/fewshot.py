"""Letter prompts with examples, descriptions and chat templates, built as lm-eval builds them.

What its files api/task.py and api/samplers.py (0.4.13, read) do is done here: its order of items,
its random state, its delimiters. tests/benchmark/test_parity.py holds both against each other.
"""

import random
from typing import Any

from medlib import prompts
from medlib.files import InputError

Records = list[dict[str, Any]]
SEED = 1234  # of the harness's draws
FIRST = {"mmlu"}  # templates whose examples are the first of the dev split; others are drawn


def in_order(rows: Records) -> Records:
    """Return records in the order of the files they came from, as the harness meets them."""
    return sorted(rows, key=lambda r: (r["provenance"]["file"], r["provenance"]["line"]))


def draw(items: Records, pool: Records, template: str, *, shots: int) -> dict[str, Records]:
    """Return {item id: its examples}, as the harness draws them.

    One random state serves all items in their order, so `items` must be the whole test: the
    examples of an item depend on how many came before it.

    Args:
        pool: the training part of the same data set; the dev part where the template is MMLU's.

    Raises:
        InputError: fewer records to draw from than examples, or a test item among them.
    """
    shared = {r["id"] for r in items} & {r["id"] for r in pool}
    if shots < 0 or len(pool) < shots or (shots and shared):
        found = f"{shots} examples from {len(pool)} records, {len(shared)} of them asked"
        raise InputError(found, "enough, and none that is asked", "lower shots or add data")
    ordered = in_order(pool)
    if template in FIRST or not shots:
        return {item["id"]: ordered[:shots] for item in items}
    state = random.Random(SEED)
    return {item["id"]: state.sample(ordered, shots) for item in in_order(items)}


def context(
    record: dict[str, Any],
    template: str,
    examples: Records = [],  # noqa: B006
    tokenizer: Any = None,
) -> str:
    """Return what stands before the continuation, in plain text or in a tokenizer's chat template.

    In a chat, the description is the system's message and each example a turn of its own.
    """
    description = prompts.letter_description(record, template)
    pairs = [
        (prompts.letter_context(e, template), prompts.letter_options(e)[e["answer_index"]].strip())
        for e in examples
    ]
    asked = prompts.letter_context(record, template)
    if tokenizer is None:
        return description + "".join(f"{q} {a}\n\n" for q, a in pairs) + asked
    turns = [{"role": "system", "content": description}] if description else []
    for question, answer in pairs:
        turns.append({"role": "user", "content": question})
        turns.append({"role": "assistant", "content": answer})
    return prompts.rendered(
        tokenizer, [*turns, {"role": "user", "content": asked}], add_generation_prompt=True
    )


def continuations(record: dict[str, Any], tokenizer: Any = None) -> list[str]:
    """Return what is scored after `context`: in a chat the letters stand without a space."""
    options = prompts.letter_options(record)
    return options if tokenizer is None else [option.strip() for option in options]
