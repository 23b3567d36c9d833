"""Letter scoring of MedQA beside lm-evaluation-harness: same model, items, type and machine.

    MEDLIB_DATA=/path python benchmarks/scoring.py --items 400 --shots 0 5 --shape 17M
    … --options text --dtype bfloat16

A random Llama with a vocabulary of 50,000; with shots, the first of the validation part for every
item. `--options text` scores the options' own text after the open question. Both are given the
whole work: prompts, tokens, forward passes, answers. In float32 equal answers are demanded
(log-likelihoods within 1e-4); in bfloat16 flips are counted. Each phase is timed by the clock and
by the processor's seconds, which other jobs disturb less; in turns, so that both meet the
same disturbance.
"""

import argparse
import logging
import platform
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]  # this tree's, wherever the command is given

import harness  # noqa: E402
import numpy as np  # noqa: E402

from medlib import prompts  # noqa: E402
from medlib.benchmark import fewshot, loglikelihood  # noqa: E402
from medlib.corpus import sources  # noqa: E402

SHAPES = {"17M": (256, 768, 4), "135M": (576, 1536, 30)}  # width, inner width, layers
BARS = {("17M", 0): 4.6, ("17M", 5): 15.0, ("135M", 0): 1.3, ("135M", 5): 5.8}


def make_model(shape: str, vocabulary: int) -> Any:
    """Return the random model of a shape."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(7)
    width, inner, layers = SHAPES[shape]
    config = LlamaConfig(
        vocab_size=vocabulary, hidden_size=width, intermediate_size=inner, num_hidden_layers=layers,
        num_attention_heads=width // 64, num_key_value_heads=max(1, width // 192),
        max_position_embeddings=4096, tie_word_embeddings=True,
    )  # fmt: skip
    return LlamaForCausalLM(config).eval()


def load_tokenizer() -> Any:
    """Return GPT-2's tokenizer from the folder of raw data."""
    from transformers import PreTrainedTokenizerFast

    file = harness.DATA / "tokenizers" / "gpt2_json" / "gpt2.json"
    return PreTrainedTokenizerFast(tokenizer_file=str(file), eos_token="<|endoftext|>")


def open_questions(records: list[dict[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """Return (contexts, continuations) of the options' own text."""
    contexts = [prompts.PLAIN_PROMPT.format(question=r["question"]) for r in records]
    return contexts, [[f" {option}" for option in r["options"]] for r in records]


def theirs(
    model: Any, tokenizer: Any, items: int, shots: int, options: str
) -> tuple[Any, dict[str, Any]]:
    """Return the harness's log-likelihoods and the times of its phases."""
    from lm_eval.api.instance import Instance
    from lm_eval.models.huggingface import HFLM

    times = {"start": now()}
    first = {"fewshot_config": {"sampler": "first_n", "split": "train"}} if shots else {}
    if options == "text":
        contexts, texts = open_questions(tested(items))
        asked = [
            Instance("loglikelihood", {}, (context, text), n, ("medqa", n, 1))
            for n, context in enumerate(contexts)
            for text in texts[n]
        ]
    else:
        task = harness.harness("medqa_4options", **first)
        harness.requests(task, shots=shots, limit=items)
        asked = task.instances
    lm = HFLM(pretrained=model, tokenizer=tokenizer, batch_size=8, backend="causal")
    times["asked"] = now()
    found = lm.loglikelihood(asked, disable_tqdm=True)
    times["scored"] = now()
    return [value for value, _ in found], times


def tested(items: int) -> list[dict[str, Any]]:
    """Return the first records of the official test."""
    rows, _ = sources.read("medqa")
    return fewshot.in_order([r for r in rows if sources.is_official_test(r)])[:items]


def ours(
    model: Any, tokenizer: Any, items: int, shots: int, options: str
) -> tuple[Any, dict[str, Any]]:
    """Return medlib's log-likelihoods and the times of its phases."""
    times = {"start": now()}
    asked = tested(items)
    if options == "text":
        contexts, texts = open_questions(asked)
    else:
        pool = [r for r in sources.read("medqa")[0] if r["split"] == "validation"] if shots else []
        shown = fewshot.in_order(pool)[:shots]
        contexts = [fewshot.context(r, "medqa", shown) for r in asked]
        texts = [fewshot.continuations(r) for r in asked]
    times["asked"] = now()
    found = loglikelihood.score_options(model, tokenizer, contexts, texts)
    times["scored"] = now()
    return [value for row in found for value in row], times


def now() -> tuple[float, float]:
    """Return (clock, processor) in seconds."""
    return time.perf_counter(), time.process_time()


def main() -> int:
    """Print the table; 1 where a bar is missed or an answer differs."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--items", type=int, default=400)
    parser.add_argument("--shots", type=int, nargs="+", default=[0, 5])
    parser.add_argument("--shape", choices=list(SHAPES), default="17M")
    parser.add_argument("--options", choices=["letters", "text"], default="letters")
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32")
    given = parser.parse_args()
    barred = (given.options, given.dtype) == ("letters", "float32")
    logging.disable(logging.WARNING)
    tokenizer = load_tokenizer()
    model = make_model(given.shape, len(tokenizer)).to(getattr(torch, given.dtype))
    count = sum(p.numel() for p in model.parameters())
    print(f"{platform.platform()}, {torch.get_num_threads()} threads, {count / 1e6:.0f} M, "
          f"{given.dtype}, options as {given.options}")  # fmt: skip
    good = True
    for shots in given.shots:
        results = {
            who.__name__: who(model, tokenizer, given.items, shots, given.options)
            for who in (theirs, ours)
        }
        far = max(abs(a - b) for a, b in zip(results["theirs"][0], results["ours"][0], strict=True))
        times = {}
        for who, (_, marks) in results.items():
            for name, since in (("scoring", "asked"), ("whole", "start")):
                spent = [b - a for a, b in zip(marks[since], marks["scored"], strict=True)]
                times[who, name] = spent
                print(f"{shots} shots  {who:<7}{name:<8} {spent[0]:7.2f} s  {spent[1]:7.2f} s cpu")
        bar = BARS[given.shape, 5 if shots else 0] if barred else 1.0
        for name in ("scoring", "whole"):
            clock, cpu = (times["theirs", name][n] / times["ours", name][n] for n in (0, 1))
            print(
                f"{shots} shots  {name}: {clock:.1f} times by the clock, "
                f"{cpu:.1f} by the processor's seconds (bar {bar})"
            )
            good &= clock >= bar or name == "whole"
        best = [np.argmax(np.reshape(found, (-1, 4)), 1) for found, _ in results.values()]
        flips = int(np.sum(best[0] != best[1]))
        print(f"{shots} shots  largest difference {far:.1e}, {flips} of {given.items} flip")
        good &= far < 1e-4 or given.dtype != "float32"
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
