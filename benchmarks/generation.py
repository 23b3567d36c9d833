"""Greedy answers in batches beside one at a time: same model, prompts and type, equal answers.

    MEDLIB_DATA=/path python benchmarks/generation.py --prompts 64 --new 64

MedQuAD's questions as prompts; a random Llama of 16 M parameters with a vocabulary of 50,000 in
float32. One at a time by medlib and by transformers' pipeline, as its tutorials show it. A random
model ends no answer early, so that all say the same number of tokens: what a batch gains by ending
with its last answer, and loses by waiting for it, is not measured here.
"""

import argparse
import logging
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]  # this tree's, wherever the command is given

import scoring  # noqa: E402

from medlib import prompts  # noqa: E402
from medlib.benchmark.generation import generate  # noqa: E402
from medlib.corpus import sources  # noqa: E402

BAR = 4.0


def read_prompts(tokenizer: Any, count: int) -> list[str]:
    """Return so many questions, spread over the whole of MedQuAD, each once."""
    rows, _ = sources.read("medquad")
    questions = list(dict.fromkeys(row["question"] for row in rows))
    chosen = questions[:: len(questions) // count][:count]
    return [prompts.as_prompt(tokenizer, question) for question in chosen]


def ways(model: Any, tokenizer: Any, asked: list[str], new: int) -> dict[str, Callable]:
    """Return {name: what answers all prompts}; each gives the texts."""
    from transformers import pipeline

    peer = pipeline("text-generation", model=model, tokenizer=tokenizer, batch_size=1)
    greedy = {"do_sample": False, "max_new_tokens": new, "return_full_text": False}

    def by_medlib(*parts: list[str]) -> list[str]:
        found = [generate(model, tokenizer, part, max_new_tokens=new) for part in parts]
        return [answer.text for answers in found for answer in answers]

    def by_pipeline() -> list[str]:
        # as it strips nothing and shows what generate() says, so do we here
        return [one[0]["generated_text"].strip() for one in peer(asked, **greedy)]

    return {
        "pipeline, one at a time": by_pipeline,
        "medlib, one at a time": lambda: by_medlib(*([one] for one in asked)),
        "medlib, in batches": lambda: by_medlib(asked),
    }


def main() -> int:
    """Print the table; 1 where the bar is missed or an answer differs."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--prompts", type=int, default=64)
    parser.add_argument("--new", type=int, default=64, help="tokens of each answer")
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    tokenizer = scoring.load_tokenizer()
    tokenizer.pad_token = tokenizer.eos_token
    model = scoring.make_model("17M", len(tokenizer))
    count = sum(p.numel() for p in model.parameters()) / 1e6
    print(f"{platform.platform()}, {torch.get_num_threads()} threads, {count:.1f} M, float32")
    asked = read_prompts(tokenizer, given.prompts)
    lengths = [len(ids) for ids in tokenizer(asked)["input_ids"]]
    print(f"{len(asked)} prompts of {min(lengths)} to {max(lengths)} tokens, {given.new} new each")
    texts, seconds = {}, {}
    for name, answer in ways(model, tokenizer, asked, given.new).items():
        generate(model, tokenizer, asked[:2], max_new_tokens=4)  # warm
        start = time.perf_counter()
        texts[name] = answer()
        seconds[name] = time.perf_counter() - start
        speed = len(asked) * given.new / seconds[name]
        print(f"{name:<24} {seconds[name]:7.2f} s  {speed:8.0f} tokens/s")
    *alone, batched = seconds
    good = True
    for name in alone:
        ratio = seconds[name] / seconds[batched]
        equal = sum(a == b for a, b in zip(texts[name], texts[batched], strict=True))
        print(f"{ratio:.1f} times {name} (bar {BAR}); {equal} of {len(asked)} answers are equal")
        good &= ratio >= BAR and equal == len(asked)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
