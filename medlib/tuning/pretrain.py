"""Make the tiny base model: a Llama that has read the small textbook as statements, no questions.

How often it reads a fact follows the condition's prevalence, and some specialties' chapters are
read less: the long tail of any real pretraining corpus, in small.
"""

import random
import shutil
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.corpus.textbook import Fact, statements
from medlib.files import InputError, replacing_folder, write_text
from medlib.tuning.callbacks import progress_callback, quiet
from medlib.tuning.checkpoints import newest_intact, sealing_callback

END, PAD = "<|end|>", "<|pad|>"
VOCABULARY = 2048
BLOCK = 256  # tokens of a training sequence
# The generation markers tell which tokens are the assistant's; the text is plain question and
# answer, so that the base meets no marker it has never read.
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}Question: {{ message['content'] }}\nAnswer:"
    "{% elif message['role'] == 'assistant' %}"
    "{% generation %} {{ message['content'] }}<|end|>{% endgeneration %}\n"
    "{% endif %}{% endfor %}"
)


def corpus(
    facts: list[Fact],
    *,
    readings: dict[str, int],
    thin: list[str],
    seed: int,
) -> list[str]:
    """Return the statements in the shuffled order of reading.

    Args:
        readings: how often each phrasing of a fact is read, by prevalence of its condition.
        thin: specialties whose chapters are read half as often, at least once.

    Raises:
        InputError: a prevalence without readings, or a specialty that the book does not have.
    """
    unknown = set(thin) - {fact.specialty for fact in facts}
    missing = {fact.prevalence for fact in facts} - set(readings)
    if unknown or missing:
        raise InputError(
            f"specialties {sorted(unknown)}, prevalences {sorted(missing)} without readings",
            "names of the book",
            "mend the parameters",
        )
    texts: list[str] = []
    for fact in facts:
        times = readings[fact.prevalence] // (2 if fact.specialty in thin else 1)
        texts += statements(fact) * max(1, times)
    random.Random(seed).shuffle(texts)
    return texts


def train_tokenizer(texts: list[str], *, vocabulary: int = VOCABULARY) -> Any:
    """Return a byte-level BPE tokenizer with the chat template; it can write any text.

    No beginning-of-sequence token is used.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[END, PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(sorted(set(texts)), trainer)
    wrapped = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=END, pad_token=PAD)
    wrapped.chat_template = CHAT_TEMPLATE
    wrapped.model_max_length = 1024
    return wrapped


def make_model(tokenizer: Any, *, seed: int) -> Any:
    """Return a random Llama of 3.7 million parameters for this tokenizer."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=256,
        intermediate_size=704,
        num_hidden_layers=4,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return LlamaForCausalLM(config)


def blocks(tokenizer: Any, texts: list[str]) -> list[list[int]]:
    """Return the texts, each closed by END, as one stream cut into blocks of BLOCK tokens."""
    encoded = tokenizer([text + END for text in texts])["input_ids"]
    stream = [token for ids in encoded for token in ids]
    return [stream[i : i + BLOCK] for i in range(0, len(stream) - BLOCK + 1, BLOCK)]


def train(
    model: Any, sequences: list[list[int]], *, folder: Path, learning_rate: float, seed: int
) -> pd.DataFrame:
    """Train one pass over the sequences; a killed run resumes from its newest intact checkpoint.

    Returns:
        the loss history: step, loss (nats per token), learning_rate.
    """
    import torch
    from datasets import Dataset
    from transformers import Trainer, TrainingArguments, default_data_collator

    rows = Dataset.from_dict({"input_ids": sequences, "labels": sequences})
    arguments = TrainingArguments(
        output_dir=str(folder),
        per_device_train_batch_size=8,
        num_train_epochs=1,
        learning_rate=learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=30,
        weight_decay=0.01,
        bf16=True,
        use_cpu=not torch.cuda.is_available(),
        logging_steps=20,
        save_steps=100,
        save_total_limit=2,
        seed=seed,
        report_to=[],
        disable_tqdm=True,
        dataloader_pin_memory=False,
    )
    trainer = Trainer(
        model=model,
        args=arguments,
        train_dataset=rows,
        data_collator=default_data_collator,
        callbacks=[sealing_callback(), progress_callback()],
    )
    quiet(trainer)
    last = newest_intact(folder)
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    log = pd.DataFrame(trainer.state.log_history)
    return log.dropna(subset=["loss"])[["step", "loss", "learning_rate"]].reset_index(drop=True)


def save(model: Any, tokenizer: Any, folder: Path, card: str) -> Path:
    """Save weights (bfloat16, safetensors), tokenizer and model card; returns the folder."""
    import torch

    with replacing_folder(folder) as temporary:
        model.to(torch.bfloat16).save_pretrained(temporary, safe_serialization=True)
        tokenizer.save_pretrained(temporary)
        write_text(temporary / "README.md", card)
    return folder


def card(model: Any, history: pd.DataFrame, made_with: dict[str, Any], *, tokens: int) -> str:
    """Return the model card."""
    size = sum(p.numel() for p in model.parameters())
    return f"""---
license: mit
language: en
---
# The tiny base of medlib

A Llama of {size:,} parameters (hidden {model.config.hidden_size}, {model.config.num_hidden_layers}
layers, vocabulary {model.config.vocab_size:,}) that has read medlib's small textbook as statements,
{tokens:,} tokens, final loss {history["loss"].iloc[-1]:.3f}. It has never read a question, nor any
English beyond the textbook. It exists so that the whole of medlib can run anywhere in minutes.

Made by `notebooks/00_tiny_base_model.ipynb` with {made_with}.

For research, not for care. It must not be asked about a patient.
"""


def publish(folder: Path, target: Path) -> None:
    """Copy a finished model folder over the repository's, atomically."""
    with replacing_folder(target) as temporary:
        shutil.copytree(folder, temporary, dirs_exist_ok=True)
