"""Forecast the memory of a fit from config.json alone, before anything is loaded.

One training step is run on tensors that have a shape and no content (torch's FakeTensorMode), with
the libraries' own forward and backward, and what would be alive at once is counted. So the figure
follows architecture, adapter, attention, checkpointing and loss without coefficients of our own.
"""

import contextlib
import math
import weakref
from bisect import bisect_right
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil

from medlib.files import ROOT, InputError, nearest, read_json
from medlib.tuning.adapters import hidden_linear, lora_config
from medlib.tuning.models import QUANTISED, resolve
from medlib.tuning.settings import Settings

GIB = 2**30
# NF4: half a byte, a byte of scale for 64 weights, a float32 for 256 scales (arXiv 2305.14314)
BYTES = {"nf4": 0.5 + 1 / 64 + 4 / (64 * 256), "int8": 1, "bf16": 2, "fp16": 2, "fp32": 4}
# Of the free memory, what the allocator cannot give away: on CPUs processes grew by up to 1.6 times
# the tensors alive (fits of 26M-parameter models); on GPUs published peaks of LoRA are up to 10%
# above the forecast (tests/tuning/test_forecast.py)
RESERVE = {"cuda": 0.1, "cpu": 0.4}
TILE = 4096, 32768  # tokens and words of the logits that TRL makes at a time (trl/kernels, read)


def forecast(
    config: dict[str, Any],
    settings: Settings,
    *,
    precision: str,
    length: int,
    device: str = "",
    checkpointing: bool | None = None,
) -> dict[str, Any]:
    """Return parameters and memory (GiB) of a training step, by what holds it.

    Args:
        config: content of config.json.
        length: tokens of each text of a batch (`settings.batch_size` texts).
        device: cuda or cpu; by default this machine's. A GPU computes in 16 bits by autocast.
        checkpointing: by default on a GPU, as in the fit.

    Returns:
        parameters, trainable, weights, adapter, gradients, optimiser (AdamW in float32),
        activations (with the copy of the largest layer that 4 and 8 bits are unpacked into), total.
    """
    import torch

    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    if checkpointing is None:
        checkpointing = settings.is_on("gradient_checkpointing", auto=device == "cuda")
    if settings.method == "full":
        precision = "fp32"  # trained weights are float32, whatever they were read in
    counts, parts = _parts(config, settings, precision, length, device, checkpointing)
    told = {name: round(size / GIB, 4) for name, size in parts.items()}
    return {**counts, **told, "total": round(sum(parts.values()) / GIB, 4)}


def _parts(
    config: dict[str, Any],
    settings: Settings,
    precision: str,
    length: int,
    device: str,
    checkpointing: bool,
) -> tuple[dict[str, int], dict[str, float]]:
    """Return the numbers of parameters, and the bytes by what holds them."""
    import torch

    half = device == "cuda" or precision in ("bf16", "fp16")
    held = {"fp32": torch.float32}.get(precision, torch.bfloat16 if half else torch.float32)
    model, sizes, inputs = _shell(config, settings, held)
    total = sum(p.numel() for p in model.parameters())
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    adapter = trainable if settings.method != "full" else 0
    packed = sum(sizes) if precision in QUANTISED else 0
    peak = _peak_of_step(model, settings, length, device, checkpointing)
    if precision == "int8":  # bitsandbytes keeps each layer's input, a checkpoint only one layer's
        layers = model.config.num_hidden_layers if checkpointing else 1
        peak += settings.batch_size * length * inputs * held.itemsize // layers
    # gradients of earlier micro-batches are all there at the peak; else they come as it falls
    earlier = 0 if settings.accumulation > 1 else 4 * trainable
    return {"parameters": total - adapter, "trainable": trainable}, {
        "weights": packed * BYTES[precision] + (total - adapter - packed) * held.itemsize,
        "adapter": 4 * adapter,
        "gradients": 4 * trainable,
        # AdamW's two moments; the starting weights and the Fisher matrix of what holds them
        "optimiser": trainable * (8 + 4 * bool(settings.l2_start or settings.ewc))
        + 4 * trainable * bool(settings.ewc),
        "activations": max(peak - earlier, 0) + (max(sizes) * held.itemsize if packed else 0),
    }


def _shell(config: dict[str, Any], settings: Settings, dtype: Any) -> tuple[Any, list[int], int]:
    """Return the model without content, its linear layers' weights, and their inputs in all."""
    import torch
    from peft import get_peft_model
    from transformers import CONFIG_MAPPING, AutoModelForCausalLM
    from trl.trainer.utils import add_fused_lm_head

    if config.get("model_type") not in CONFIG_MAPPING:
        kind = str(config.get("model_type"))
        raise InputError(f"architecture '{kind}'", "a known one", nearest(kind, CONFIG_MAPPING))
    values = {k: v for k, v in config.items() if k not in ("model_type", "quantization_config")}
    shape = CONFIG_MAPPING[config["model_type"]](**values)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(shape, dtype=dtype)
        layers = hidden_linear(model).values()
        sizes = [layer.weight.numel() for layer in layers]
        inputs = sum(getattr(layer, "nx", 0) or layer.in_features for layer in layers)
        add_fused_lm_head(model, outputs=("log_probs", "entropy", "is_top1"))  # as SFTTrainer does
        if settings.method != "full":
            model = get_peft_model(model, lora_config(model, settings))
    return model, sizes, inputs


def _peak_of_step(
    model: Any, settings: Settings, length: int, device: str, checkpointing: bool
) -> int:
    """Return the most bytes that a forward and backward pass holds beside weights."""
    import torch
    from torch._subclasses.fake_tensor import FakeTensorMode

    half = device == "cuda"
    cast = torch.autocast("cpu", torch.bfloat16) if half else contextlib.nullcontext()
    with FakeTensorMode():
        _fill(model)
        if checkpointing:
            model.gradient_checkpointing_enable({"use_reentrant": False})
            model.enable_input_require_grads()
        ids = torch.zeros((settings.batch_size, length), dtype=torch.long)
        if settings.accumulation > 1:
            for weight in model.parameters():
                weight.grad = torch.zeros_like(weight) if weight.requires_grad else None
        with _counting([*model.parameters(), *model.buffers()]) as count:
            with cast:
                if half:  # the GPU's loss is one fused kernel: its tile is added below
                    base = model.get_base_model() if settings.method != "full" else model
                    loss = base.base_model(input_ids=ids, use_cache=False)[0].float().sum()
                else:
                    loss = model(input_ids=ids, labels=ids, fused_lm_head=True).loss
            tile = min(ids.numel(), TILE[0]) * min(model.config.vocab_size, TILE[1])
            with_tile = count.now + half * 2 * tile
            loss.backward()
    return int(max(count.peak, with_tile))


def _fill(model: Any) -> None:
    """Give every parameter and buffer a shape on the CPU; tied weights stay one."""
    import torch

    made: dict[Any, Any] = {}
    for module in model.modules():
        for held in (module._parameters, module._buffers):
            for name, old in held.items():
                if old is not None and old not in made:
                    new = torch.empty(old.shape, dtype=old.dtype)
                    if held is module._parameters:
                        new = torch.nn.Parameter(new, requires_grad=old.requires_grad)
                    made[old] = new
                held[name] = made.get(old)
    model.train()


def _counting(known: list[Any]) -> Any:
    """Return a context that counts bytes alive (now) and the most at once (peak), `known` apart."""
    import torch
    from torch.utils._python_dispatch import TorchDispatchMode
    from torch.utils._pytree import tree_leaves

    class Count(TorchDispatchMode):
        now = peak = 0
        alive = {tensor.untyped_storage()._cdata: 0 for tensor in known}

        def __torch_dispatch__(self, op: Any, _: Any, args: Any = (), kwargs: Any = None) -> Any:
            out = op(*args, **(kwargs or {}))
            for tensor in tree_leaves(out):
                if isinstance(tensor, torch.Tensor):
                    storage = tensor.untyped_storage()
                    if storage._cdata not in self.alive:
                        self.alive[storage._cdata] = storage.nbytes()
                        self.now += storage.nbytes()
                        weakref.finalize(storage, self.forget, storage._cdata)
            self.peak = max(self.peak, self.now)
            return out

        def forget(self, key: int) -> None:
            self.now -= self.alive.pop(key, 0)

    return Count()


def shapes() -> dict[str, dict[str, Any]]:
    """Return config.json of published models from 0.1B to 70B, for tables of what they need."""
    return dict(read_json(ROOT / "data" / "references" / "model_shapes.json"))


def free_memory() -> float:
    """Return the free memory (GiB) of the GPU, else of this machine or its container."""
    import torch

    if torch.cuda.is_available():
        return float(torch.cuda.mem_get_info()[0] / GIB)
    free = psutil.virtual_memory().available
    group = Path("/sys/fs/cgroup")
    with contextlib.suppress(OSError, ValueError, KeyError):  # no container, or no limit
        limit = int((group / "memory.max").read_text())
        used = dict(map(str.split, (group / "memory.stat").read_text().splitlines()))
        free = min(free, limit - int(used["anon"]))
    return float(free / GIB)


def check(
    config: dict[str, Any],
    settings: Settings,
    *,
    precision: str,
    length: int,
    free: float | None = None,
    **how: Any,
) -> dict[str, Any]:
    """Return the forecast beside the free memory (GiB).

    Raises:
        InputError: it does not fit; the batch size that would is named.
    """
    import torch

    free = free_memory() if free is None else free
    device = how.get("device") or ("cuda" if torch.cuda.is_available() else "cpu")
    usable = free * (1 - RESERVE[device])

    def needed(batch: int) -> dict[str, Any]:
        one = replace(settings, batch_size=batch)
        return forecast(config, one, precision=precision, length=length, **how)

    found = needed(settings.batch_size)
    if found["total"] <= usable:
        return found | {"free": round(free, 2)}
    batch = settings.batch_size
    fits = bisect_right(range(1, batch), usable, key=lambda size: needed(size)["total"])
    steps = math.ceil(batch * settings.accumulation / max(fits, 1))
    raise InputError(
        f"{settings.method} ({precision}) at batch_size {batch} and max_length {length} needs "
        f"{found['total']:.1f} GiB",
        f"at most {usable:.1f} GiB ({free:.1f} free)",
        f"batch_size {fits} with accumulation {steps} fits" if fits
        else f"batch_size 1 needs {needed(1)['total']:.1f}: use nf4, a shorter max_length or base",
    )  # fmt: skip


def ahead(base: str, settings: Settings, *, precision: str, length: int) -> dict[str, Any]:
    """Return the forecast of a fit of a model by its name; raises as `check`.

    The free memory is left out: it differs from run to run.
    """
    config = read_json(Path(resolve(base)) / "config.json")
    needs = check(config, settings, precision=precision, length=length)
    return {name: value for name, value in needs.items() if name != "free"}
