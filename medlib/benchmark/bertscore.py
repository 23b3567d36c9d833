"""BERTScore: greedy cosine matching of token embeddings, of the embedded MiniLM or a named model.

Zhang et al. 2020, "BERTScore: Evaluating Text Generation with BERT", equations of section 3,
without idf weights and without rescaling: values are comparable only under one model's name.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np

from medlib.embeddings import model_folder
from medlib.files import InputError

MINILM = "minilm"
# The layer of each model that agrees best with people's judgements, as bert-score lists them.
LAYERS = {
    "microsoft/deberta-xlarge-mnli": 40,
    "microsoft/deberta-large-mnli": 18,
    "roberta-large": 17,
    "bert-base-uncased": 9,
    "distilbert-base-uncased": 5,
}
WINDOW = 256  # pairs whose token embeddings are held at once
BATCH_TOKENS = 2048  # of a forward pass, padding included


def bertscore(
    texts: list[str], references: list[str], model: str = MINILM
) -> dict[str, np.ndarray]:
    """Return F1, precision and recall of each pair, named after the model.

    The special tokens can be matched but have no weight; a text or reference without any token is
    0. A cosine below 0 counts as 0: bert-score does so wherever a batch pads, which is nearly
    always, and without it F1 is not between 0 and 1. Texts are cut at the model's length (MiniLM:
    512 tokens). Runs on the CPU in float32; the company of an item moves its values by 1e-7.

    Args:
        model: "minilm", or a model of the hub or a folder; layers as in LAYERS, else the last.

    Raises:
        InputError: the model cannot be had.
    """
    if len(texts) != len(references):
        raise ValueError(f"{len(texts)} texts and {len(references)} references: not pairs")
    tokenizer, encoder, layer = _encoder(model)
    ids = {text: _ids(tokenizer, encoder, text) for text in {*texts, *references}}
    pairs = list(zip(texts, references, strict=True))
    order = sorted(range(len(pairs)), key=lambda n: [len(ids[text]) for text in pairs[n]])
    found = np.zeros((len(pairs), 3))
    for start in range(0, len(order), WINDOW):
        window = order[start : start + WINDOW]
        needed = sorted({text for n in window for text in pairs[n]}, key=lambda t: (len(ids[t]), t))
        vectors = _vectors(encoder, layer, {text: ids[text] for text in needed}, tokenizer)
        for n in window:
            found[n] = _matched(*(vectors[text] for text in pairs[n]))
    name = f"bertscore_{model.rstrip('/').split('/')[-1]}"
    names = (name, f"{name}_precision", f"{name}_recall")
    return dict(zip(names, found.T, strict=True))


@lru_cache(maxsize=2)
def _encoder(model: str) -> tuple[Any, Any, int]:
    from transformers import AutoModel, AutoTokenizer

    source = str(model_folder()) if model == MINILM else model
    try:
        tokenizer = AutoTokenizer.from_pretrained(source, trust_remote_code=False)
        encoder = AutoModel.from_pretrained(source, trust_remote_code=False).float().eval()
    except (OSError, ValueError) as error:
        raise InputError(
            f"no model ({type(error).__name__})",
            "'minilm', a model of the hub, or its folder",
            "check the name, or run `medlib fetch` for it while online",
            model,
        ) from None
    return tokenizer, encoder, LAYERS.get(model, -1)


def _ids(tokenizer: Any, encoder: Any, text: str) -> list[int]:
    longest = min(tokenizer.model_max_length, encoder.config.max_position_embeddings)
    return tokenizer(text.strip(), truncation=True, max_length=longest)["input_ids"]


def _batches(ids: dict[str, list[int]]) -> Iterator[list[str]]:
    """Yield texts, which come by length, so that a padded batch keeps to BATCH_TOKENS."""
    batch: list[str] = []
    for text, tokens in ids.items():
        if batch and (len(batch) + 1) * len(tokens) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(text)
    yield batch


def _vectors(encoder: Any, layer: int, ids: dict[str, list[int]], tokenizer: Any) -> dict[str, Any]:
    """Return {text: (unit vectors of its tokens, whether each counts)}; texts come by length."""
    import torch

    special = torch.tensor([tokenizer.cls_token_id, tokenizer.sep_token_id])
    found = {}
    for batch in _batches(ids):
        padded = tokenizer.pad({"input_ids": [ids[text] for text in batch]}, return_tensors="pt")
        with torch.inference_mode():
            states = encoder(
                input_ids=padded["input_ids"],
                attention_mask=padded["attention_mask"],
                output_hidden_states=True,
            ).hidden_states[layer]
        states = torch.nn.functional.normalize(states, dim=-1)
        for text, tokens, row in zip(batch, padded["input_ids"], states, strict=True):
            tokens = tokens[: len(ids[text])]
            found[text] = row[: len(tokens)], ~torch.isin(tokens, special)
    return found


def _matched(said: tuple[Any, Any], meant: tuple[Any, Any]) -> tuple[float, float, float]:
    """Return F1, precision, recall of two texts' token vectors."""
    if not (said[1].any() and meant[1].any()):
        return 0.0, 0.0, 0.0
    near = (said[0] @ meant[0].T).clamp(min=0)
    precision = float(near.max(dim=1).values[said[1]].mean())
    recall = float(near.max(dim=0).values[meant[1]].mean())
    total = precision + recall
    return 2 * precision * recall / total if total else 0.0, precision, recall
