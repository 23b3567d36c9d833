"""Useful tokens a second of a fit, beside Trainer padded to 512 and TRL's defaults.

    MEDLIB_DATA=/path python benchmarks/training.py --texts 1000 --shape llama

Real questions and answers, an eighth PubMedQA, half MedMCQA, three eighths MedQuAD, cut at 512
GPT-2 tokens; a small random model with a folded vocabulary, trained whole for one epoch, batches of
8 texts, the same rate and schedule for all, each warmed up by one batch. A useful token is one of a
text, padding is not. The final loss is that of the answers of texts held out, by one function for
all; two seeds show its noise.
"""

import argparse
import logging
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this tree's medlib, wherever the command is given

from medlib import prompts  # noqa: E402
from medlib.corpus import sources  # noqa: E402
from medlib.files import InputError, sha256_text  # noqa: E402
from medlib.records import kind  # noqa: E402
from medlib.tuning import losses, order, packing, sft  # noqa: E402
from medlib.tuning.tokens import Example  # noqa: E402

MIX = {"pubmedqa": 1 / 8, "medmcqa": 4 / 8, "medquad": 3 / 8}  # of 4,000: 500, 2,000, 1,500
LONGEST, BATCH, HELD_OUT, RATE = 512, 8, 200, 1e-3
VOCABULARY = 1024  # so that the output layer is an eighth of the model, as in one of 3 B
PADDED, TRL, TRL_AS_IS = "Trainer, padded to 512", "TRL's padding", "TRL's defaults"
AWARE, PACKED = "medlib, length-aware", "medlib, packed"
BARS = {PADDED: 2.7, TRL: 1.8}


def read_texts(tokenizer: Any, count: int) -> list[Example]:
    """Return the mixture, and as many of its kind held out, by the hash of their ids."""
    rows, _ = sources.read_all(list(MIX), limits={}, seed=1, on_bad="set_aside")
    rows.sort(key=lambda r: sha256_text(r["id"]))
    found: list[Example] = []
    for name, share in MIX.items():
        mine = [row for row in rows if row["source"] == name and row["answer"]]
        found += [encode(tokenizer, row) for row in mine[: round(share * (count + HELD_OUT))]]
    return sorted(found, key=lambda e: sha256_text(e.record_id))


def encode(tokenizer: Any, record: dict[str, Any]) -> Example:
    """Return one text, cut at 512 tokens, its token numbers folded into the small vocabulary."""
    choice = kind(record) == "multiple_choice"
    question = (prompts.choice_question if choice else prompts.open_question)(record)
    prompt = prompts.as_prompt(tokenizer, question)
    whole = prompts.token_ids(tokenizer, prompt + prompts.completion(tokenizer, record["answer"]))
    whole = [token % VOCABULARY for token in whole[:LONGEST]]
    n_prompt = min(len(prompts.token_ids(tokenizer, prompt)), len(whole) - 1)
    return Example(record["id"], whole, n_prompt)


def make_model(shape: str, width: int) -> Any:
    """Return the same small random model at every call, of four layers of this width."""
    import torch
    from transformers import AutoModelForCausalLM, GPT2Config, LlamaConfig

    torch.manual_seed(7)
    sizes = {"vocab_size": VOCABULARY, "bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
    if shape == "gpt2":
        off = {"resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0}
        config: Any = GPT2Config(n_embd=width, n_layer=4, n_head=4, n_positions=512, **off, **sizes)
    else:
        config = LlamaConfig(hidden_size=width, intermediate_size=3 * width, num_hidden_layers=4,
                             num_attention_heads=4, num_key_value_heads=2, **sizes)  # fmt: skip
    return AutoModelForCausalLM.from_config(config)


def ours(packed: bool) -> Callable[..., Any]:
    """Return medlib's own fit."""

    def run(model: Any, tokenizer: Any, texts: list[Example], seed: int, folder: Path) -> None:
        settings = sft.Settings(
            method="full", learning_rate=RATE, batch_size=BATCH, seed=seed, packing=packed,
            save_steps=10**6,
        )  # fmt: skip
        sft.fit(model.train(), tokenizer, texts, [], settings, folder)

    return run


def common(folder: Path, seed: int, count: int) -> dict[str, Any]:
    """Return what all share: rate, schedule, float32, batches of 8, one epoch, nothing saved."""
    return {
        "output_dir": str(folder), "per_device_train_batch_size": BATCH, "num_train_epochs": 1,
        "learning_rate": RATE, "lr_scheduler_type": "cosine", "max_grad_norm": 1.0, "seed": seed,
        "warmup_steps": int(0.03 * count / BATCH), "weight_decay": 0.0, "bf16": False,
        "save_strategy": "no", "report_to": [], "disable_tqdm": True, "logging_steps": 25,
        "use_cpu": True, "dataloader_pin_memory": False,
    }  # fmt: skip


def trainer_padded(
    model: Any, tokenizer: Any, texts: list[Example], seed: int, folder: Path
) -> None:
    """Train with transformers' Trainer and every text padded to 512 tokens."""
    import torch
    from transformers import PrinterCallback, Trainer, TrainingArguments

    def pad(batch: list[dict[str, Any]]) -> dict[str, Any]:
        full: dict[str, list] = {"input_ids": [], "labels": [], "attention_mask": []}
        for text in batch:
            left = LONGEST - len(text["input_ids"])
            full["input_ids"].append(text["input_ids"] + [0] * left)
            full["labels"].append(text["labels"] + [-100] * left)
            full["attention_mask"].append([1] * len(text["input_ids"]) + [0] * left)
        return {name: torch.tensor(rows) for name, rows in full.items()}

    rows = [
        {"input_ids": e.input_ids, "labels": [-100] * e.n_prompt + e.input_ids[e.n_prompt :]}
        for e in texts
    ]
    arguments = TrainingArguments(**common(folder, seed, len(texts)))
    trainer = Trainer(model=model, args=arguments, train_dataset=rows, data_collator=pad)
    trainer.remove_callback(PrinterCallback)
    trainer.train()


def trl(**options: Any) -> Callable[..., Any]:
    """Return TRL's SFTTrainer with its own defaults: no packing, each batch to its longest."""

    def run(model: Any, tokenizer: Any, texts: list[Example], seed: int, folder: Path) -> None:
        from transformers import PrinterCallback
        from trl import SFTConfig, SFTTrainer

        arguments = SFTConfig(**common(folder, seed, len(texts)), **options)
        trainer = SFTTrainer(
            model=model,
            args=arguments,
            train_dataset=losses.rows(texts),
            processing_class=tokenizer,
        )
        trainer.remove_callback(PrinterCallback)
        trainer.train()

    return run


RUNS: dict[str, Callable[..., Any]] = {
    PADDED: trainer_padded,
    TRL: trl(gradient_checkpointing=False),  # its default costs a forward pass more
    TRL_AS_IS: trl(),
    AWARE: ours(False),
    PACKED: ours(True),
}


def held_out_loss(model: Any, texts: list[Example]) -> float:
    """Return the mean loss of the answers' tokens, one text at a time."""
    import torch

    total, count = 0.0, 0
    model.eval()
    with torch.no_grad():
        for e in texts:
            logits = model(input_ids=torch.tensor([e.input_ids])).logits[0, e.n_prompt - 1 : -1]
            gold = torch.tensor(e.input_ids[e.n_prompt :])
            total += float(torch.nn.functional.cross_entropy(logits, gold, reduction="sum"))
            count += len(gold)
    return total / count


def print_counts(model: Any, texts: list[Example]) -> None:
    """Print computed tokens a useful one, counted on the batches themselves."""
    import random

    lengths = [len(e.input_ids) for e in texts]
    drawn = random.Random(1).sample(lengths, len(lengths))
    batches = [drawn[i : i + BATCH] for i in range(0, len(drawn), BATCH)]
    longest = sum(len(batch) * max(batch) for batch in batches)
    print(f"{len(texts):,} texts, {sum(lengths):,} tokens, mean {sum(lengths) / len(texts):.0f}")
    print("computed tokens a useful one:", end="")
    print(f" padded to 512 {LONGEST * len(texts) / sum(lengths):.2f}", end="")
    print(f" · padded in the batch {longest / sum(lengths):.2f}", end="")
    for name, packed in ((AWARE, False), (PACKED, True)):
        share = order.padding_share(model, texts, BATCH, packed=packed, seed=1)
        print(f" · {name} {1 / (1 - share):.3f}", end="")
    print()


def compare(shape: str, width: int, texts: list[Example], held: list[Example], seeds: int) -> int:
    """Train with each in turn, seed by seed, and judge."""
    useful = sum(len(e.input_ids) for e in texts)
    empty: dict[str, list[float]] = {name: [] for name in RUNS}
    rates, cpu, losses = deepcopy(empty), deepcopy(empty), deepcopy(empty)
    for seed in range(1, seeds + 1):
        for name, run in RUNS.items():
            model = make_model(shape, width)
            with tempfile.TemporaryDirectory() as place:
                run(deepcopy(model), load_tokenizer(), texts[:BATCH], seed, Path(place) / "warm")
                start, worked = time.perf_counter(), time.process_time()
                run(model, load_tokenizer(), texts, seed, Path(place) / "run")
                rates[name].append(useful / (time.perf_counter() - start))
                cpu[name].append(useful / (time.process_time() - worked))
            losses[name].append(held_out_loss(model, held))
            print(
                f"seed {seed}  {name:<24} {rates[name][-1]:>8,.0f} /s by the clock "
                f"{cpu[name][-1]:>8,.0f} /s of the processor  loss {losses[name][-1]:.4f}"
            )
    return judge(rates, cpu, losses)


def load_tokenizer() -> Any:
    """Return GPT-2's tokenizer from the folder of raw data; its padding is number 0.

    Raises:
        InputError: MEDLIB_DATA is not set.
    """
    from transformers import PreTrainedTokenizerFast

    folder = sources.data_folder()
    if folder is None:
        raise InputError("no MEDLIB_DATA", "the folder of raw data", "set MEDLIB_DATA")
    file = folder / "tokenizers" / "gpt2_json" / "gpt2.json"
    return PreTrainedTokenizerFast(
        tokenizer_file=str(file), eos_token="<|endoftext|>", pad_token="!"
    )


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    import datasets
    import torch

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--texts", type=int, default=1000)
    parser.add_argument("--shape", choices=["llama", "gpt2"], default="llama")
    parser.add_argument("--width", type=int, default=128, help="of the hidden layers")
    parser.add_argument("--seeds", type=int, default=2)
    given = parser.parse_args()
    for name in ("transformers", "accelerate", "trl"):
        logging.getLogger(name).setLevel(logging.ERROR)
    datasets.disable_progress_bars()
    texts = read_texts(load_tokenizer(), given.texts)
    held, texts = texts[:HELD_OUT], texts[HELD_OUT:]
    print(f"{platform.platform()}, {os.cpu_count()} cores, {torch.get_num_threads()} threads")
    print_counts(make_model(given.shape, given.width), texts)
    packing.prove(make_model(given.shape, given.width), texts)
    return compare(given.shape, given.width, texts, held, given.seeds)


def judge(
    rates: dict[str, list[float]], cpu: dict[str, list[float]], losses: dict[str, list[float]]
) -> int:
    """Print means and ratios; return 1 where the packed fit misses a bar."""
    mean = {name: sum(values) / len(values) for name, values in rates.items()}
    worked = {name: sum(values) / len(values) for name, values in cpu.items()}
    for name in RUNS:
        shown = " ".join(f"{loss:.3f}" for loss in losses[name])
        print(f"{name:<24} {mean[name]:>8,.0f} useful tokens/s   held-out loss {shown}")
    good = True
    for name in (PADDED, TRL, TRL_AS_IS):
        for mine in (AWARE, PACKED):
            ratio = mean[mine] / mean[name]
            bar = BARS.get(name, 0.0) if mine == PACKED else 0.0
            print(
                f"{mine} / {name}: {ratio:.2f} by the clock (bar {bar or 'none'}), "
                f"{worked[mine] / worked[name]:.2f} by the processor's seconds"
            )
            good &= ratio >= bar
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
