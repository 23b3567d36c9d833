"""How like each other the sampled answers to an item are: what 04, which loads no torch, needs."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from medlib.files import InputError
from medlib.tuning.models import resolve

Texts = list[tuple[str, str]]
Entailment = Callable[[Texts], list[bool]]  # of each (premise, hypothesis)
BATCH = 32
DECIMALS = 4


def of_samples(
    predictions: pd.DataFrame,
    references: dict[str, dict[str, Any]],
    entailment: Entailment | None = None,
) -> list[dict[str, Any]]:
    """Return rows of records.LIKENESS: one an item of which free-text answers were sampled.

    Cosines are the embedded MiniLM's, of the answers alone. Entailment, both ways between all
    answers, is asked of the question followed by the answer, as Farquhar et al. 2024 do.

    Args:
        references: {item id: record}.
        entailment: as load_entailment gives it; None leaves `entails` empty.
    """
    from scipy.spatial.distance import squareform

    from medlib.embeddings import encode

    text = predictions[predictions["protocol"] == "free_text"]
    rows = text[text["variant"].str.startswith("sample-") | (text["variant"] == "plain")]
    order = rows["variant"].str.removeprefix("sample-").replace("plain", "-1").astype(int)
    rows = rows.assign(order=order).sort_values(["model", "task", "item_id", "order"])
    groups = [(k, part) for k, part in rows.groupby(["model", "task", "item_id"]) if len(part) > 1]
    texts = sorted({text for _, part in groups for text in part["raw_text"]})
    vectors = dict(zip(texts, encode(texts), strict=True)) if texts else {}
    found = []
    for (model, task, item), part in groups:
        said = part["raw_text"].tolist()
        near = np.array([vectors[text] for text in said], dtype=float)
        cosines = squareform(np.round(near @ near.T, DECIMALS), checks=False)
        asked = f"{references[str(item)]['question']} "
        pairs = [(asked + one, asked + two) for one in said for two in said]
        found.append(
            {"model": model, "task": task, "item_id": item, "variants": part["variant"].tolist(),
             "cosines": cosines.tolist(), "entails": entailment(pairs) if entailment else []}
        )  # fmt: skip
    return found


def load_entailment(name: str) -> Entailment:
    """Return the function of a model of natural-language inference: a hub id or a folder.

    Raises:
        InputError: see models.resolve; a model without exactly one label of entailment.
    """
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = resolve(name)
    tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
    model = AutoModelForSequenceClassification.from_pretrained(
        folder, trust_remote_code=False, use_safetensors=True
    ).eval()
    labels = {int(i): label.lower() for i, label in model.config.id2label.items()}
    wanted = [i for i, label in labels.items() if label.startswith("entail")]
    if len(wanted) != 1:
        do = "name a model of natural-language inference"
        raise InputError(f"labels {sorted(labels.values())}", "one label 'entailment'", do, name)

    def entailment(pairs: Texts) -> list[bool]:
        found: list[bool] = []
        for start in range(0, len(pairs), BATCH):
            one, two = zip(*pairs[start : start + BATCH], strict=True)
            encoded = tokenizer(
                list(one), list(two), padding=True, truncation=True, return_tensors="pt"
            )
            with torch.inference_mode():
                chosen = model(**encoded).logits.argmax(-1).tolist()
            found += [label == wanted[0] for label in chosen]
        return found

    return entailment
