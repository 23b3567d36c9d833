"""Merge an adapter into its base, and measure what each way of deploying it changes.

The adapter was trained on NF4 weights. Merged into others (the original ones, or quantised anew) it
meets errors it has not learned to make up for: answers can flip. The table counts them. Merged into
dequantised NF4 and quantised again, small updates round back to where they came from: part of what
was learned is lost.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd

from medlib.files import InputError, hash_tree, replacing_folder, sha256_file, write_json
from medlib.tuning import models
from medlib.tuning.adapters import hidden_linear
from medlib.tuning.models import Loaded

Score = Callable[[Any, Any, list[dict[str, Any]]], list[list[float]]]
SHARES = (0.2, 0.5)  # of weights set to zero by pruning


def merge(base: str, adapter: Path, *, precision: str, dequantised: bool = False) -> Loaded:
    """Return the base with the adapter's product added to its weights.

    Args:
        precision: of the merged weights: bf16, fp16 or fp32.
        dequantised: add it to the values that NF4 stands for, which the adapter was trained on,
            and not to the original ones.

    Raises:
        InputError: a quantised precision, or see `models.load` and `models.attach_adapter`.
    """
    if precision in models.QUANTISED:
        raise InputError(f"a merge in {precision}", "bf16, fp16 or fp32", "quantise the result")
    loaded = models.load(base, precision=precision)
    if dequantised:
        _take_values(loaded.model, models.load(base, precision="nf4").model)
    model = models.attach_adapter(loaded, adapter).merge_and_unload()
    return replace(loaded, model=model.eval())


def _take_values(model: Any, quantised: Any) -> None:
    import torch
    from bitsandbytes.functional import dequantize_4bit

    packed = hidden_linear(quantised)
    for name, layer in hidden_linear(model).items():
        weight = packed[name].weight
        values = dequantize_4bit(weight.data, weight.quant_state)
        if type(layer).__name__ == "Conv1D":  # GPT-2's: stored the other way round
            values = values.T
        with torch.no_grad():
            layer.weight.copy_(values)


def save_merged(loaded: Loaded, folder: Path, *, base: str, adapter: Path) -> None:
    """Save a merged model as safetensors with a manifest: files, base and adapter by SHA-256."""
    with replacing_folder(folder) as temporary:
        loaded.model.save_pretrained(temporary)
        loaded.tokenizer.save_pretrained(temporary)
        manifest = {
            "base": base,
            "base_sha256": models.fingerprint(base),
            "adapter_sha256": sha256_file(adapter / "adapter_model.safetensors"),
            "dtype": loaded.dtype,
            "files": hash_tree(temporary),
        }
        write_json(temporary / "manifest.json", manifest)


def prune(model: Any, share: float) -> None:
    """Set the smallest weights of each linear layer but the output to zero, in place.

    Raises:
        InputError: a share that is not from 0 to below 1, or packed weights.
    """
    import torch

    if not 0 <= share < 1:
        raise InputError(f"share {share}", "0 to below 1", "mend it")
    for name, layer in hidden_linear(model).items():
        if not layer.weight.is_floating_point():
            raise InputError(f"packed weights ({name})", "16 or 32 bits", "prune before quantising")
        size = layer.weight.detach().abs().float().flatten()
        with torch.no_grad():
            flat = layer.weight.view(-1)
            flat[size.argsort(stable=True)[: int(share * len(size))]] = 0


def deployment_equivalence(
    items: list[dict[str, Any]],
    base: str,
    adapter: Path,
    score: Score,
    *,
    precision: str = "",
    shares: tuple[float, ...] = SHARES,
) -> pd.DataFrame:
    """Score the same items under every way to deploy an adapter, beside the way it was trained.

    Args:
        items: records with options and answer_index.
        score: (model, tokenizer, items) to the score of each item's options, such as
            `benchmark.judges.option_scores`, in nats per character.
        precision: of merged weights; by default bf16 on a GPU, else fp32.

    Returns:
        a row a variant: weights_mib, zeros (share), n, accuracy with its 95% Wilson interval and
        McNemar's exact p against the first row, gold_score (mean), flips (items whose best option
        is not that of the first row) with a Wilson interval of their share, mean_difference and
        largest_difference of scores (absolute).
    """
    import torch

    if not items:
        raise InputError("no item to score", "at least one", "raise the number of items")
    precision = precision or ("bf16" if torch.cuda.is_available() else "fp32")
    rows: list[dict[str, Any]] = []
    first: list[list[float]] = []
    with TemporaryDirectory() as place:
        for name, loaded in _variants(base, adapter, precision, shares, Path(place)):
            found = score(loaded.model, loaded.tokenizer, items)
            first = first or found
            held = {"variant": name, **_weight(loaded.model)}
            rows.append(held | _compare(found, first, [item["answer_index"] for item in items]))
            del loaded  # before the next is loaded
    return pd.DataFrame(rows)


def _variants(
    base: str, adapter: Path, precision: str, shares: tuple[float, ...], place: Path
) -> Iterator[tuple[str, Loaded]]:
    """Yield each way to deploy, one model in memory at a time."""
    loaded = models.load(base, precision="nf4")
    loaded = replace(loaded, model=models.attach_adapter(loaded, adapter))
    yield "adapter on NF4", loaded
    del loaded
    into = merge(base, adapter, precision=precision, dequantised=True)
    yield f"merged into dequantised NF4, {precision}", into
    save_merged(into, place / "dequantised", base=base, adapter=adapter)
    into = merge(base, adapter, precision=precision)
    yield f"merged into the original, {precision}", into
    save_merged(into, place / "original", base=base, adapter=adapter)
    del into
    for kind in ("dequantised", "original"):
        title = f"merged ({kind}), quantised to NF4 again"
        yield title, models.load(str(place / kind), precision="nf4")
    yield "merged (original), int8", models.load(str(place / "original"), precision="int8")
    yield "base on NF4, no adapter", models.load(base, precision="nf4")
    for share in shares:
        pruned = models.load(str(place / "original"), precision=precision)
        prune(pruned.model, share)
        yield f"merged (original), {share:.0%} pruned", pruned


def _weight(model: Any) -> dict[str, float]:
    """Return the size of all weights with their scales, and the share of zeros in linear ones."""
    size = zeros = total = 0
    for weight in model.parameters():
        state = getattr(weight, "quant_state", None)
        scales = [state.absmax, state.state2.absmax] if state is not None else []
        size += sum(t.numel() * t.element_size() for t in (weight, *scales))
    for layer in hidden_linear(model).values():
        if layer.weight.is_floating_point():
            zeros += int((layer.weight == 0).sum())
            total += layer.weight.numel()
    return {"weights_mib": round(size / 2**20, 3), "zeros": round(zeros / max(total, 1), 4)}


def _compare(
    found: list[list[float]], first: list[list[float]], gold: list[int]
) -> dict[str, float]:
    """Return accuracy and how far scores and choices are from the first variant's."""
    from scipy.stats import binomtest
    from statsmodels.stats.proportion import proportion_confint

    best = [row.index(max(row)) for row in found]
    flips = sum(b != row.index(max(row)) for b, row in zip(best, first, strict=True))
    low, high = proportion_confint(flips, len(found), method="wilson")
    rights = [b == g for b, g in zip(best, gold, strict=True)]
    before = [row.index(max(row)) == g for row, g in zip(first, gold, strict=True)]
    lost = sum(b and not r for b, r in zip(before, rights, strict=True))
    won = sum(r and not b for b, r in zip(before, rights, strict=True))
    accuracy = proportion_confint(sum(rights), len(found), method="wilson")
    far = [abs(a - b) for x, y in zip(found, first, strict=True) for a, b in zip(x, y, strict=True)]
    right = [row[g] for row, g in zip(found, gold, strict=True)]
    return {
        "n": len(found),
        "accuracy": sum(rights) / len(found),
        "accuracy_low": accuracy[0],
        "accuracy_high": accuracy[1],
        "p_mcnemar": binomtest(lost, lost + won).pvalue if lost + won else 1.0,
        "gold_score": sum(right) / len(right),
        "flips": flips,
        "flips_low": low,
        "flips_high": high,
        "mean_difference": sum(far) / len(far),
        "largest_difference": max(far),
    }
