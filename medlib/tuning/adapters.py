"""Put an adapter on a model: which layers get it, what stays unquantised, how much is trained."""

import math
import re
from typing import Any

from medlib.files import InputError, nearest
from medlib.tuning.models import QUANTISED, Loaded, switch_off_fused_cpu_path
from medlib.tuning.settings import ALL_LINEAR, Settings


def add_adapter(loaded: Loaded, settings: Settings) -> Any:
    """Return the model with fresh LoRA weights (or all weights trainable for `full`).

    The frozen weights keep their compute type, so that training runs the model that is served.

    Raises:
        InputError: a target module that the model does not have (the nearest name is given), or
            a precision that the method cannot work with.
    """
    import torch
    from peft import get_peft_model

    settings.check()
    _check_precision(loaded, settings)
    torch.manual_seed(settings.seed)
    if settings.method == "full":
        return loaded.model.float().train()
    config = lora_config(loaded.model, settings)
    for weight in loaded.model.parameters():
        weight.requires_grad = False
    model = get_peft_model(loaded.model, config)
    switch_off_fused_cpu_path(model)
    return model


def lora_config(model: Any, settings: Settings) -> Any:
    """Return peft's configuration, its target modules checked against the model's layers.

    Raises:
        InputError: no target module, or one that the model does not have.
    """
    from peft import LoraConfig

    linear = {n.rsplit(".", 1)[-1]: type(m).__name__ for n, m in hidden_linear(model).items()}
    if not settings.target_modules:
        raise InputError("no target module", f"{ALL_LINEAR} or layers", nearest("", linear))
    for target in settings.target_modules:
        if target not in {*linear, ALL_LINEAR}:
            raise InputError(f"target module '{target}'", "a layer", nearest(target, linear))
    every = ALL_LINEAR in settings.target_modules
    return LoraConfig(
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules=ALL_LINEAR if every else settings.target_modules,
        use_dora=settings.dora,
        use_rslora=settings.rslora,
        fan_in_fan_out="Conv1D" in linear.values(),  # GPT-2 keeps its weights the other way round
        task_type="CAUSAL_LM",
    )


def _check_precision(loaded: Loaded, settings: Settings) -> None:
    quantised = loaded.dtype.split("+")[0] in QUANTISED
    if quantised and settings.method == "full":
        found = f"precision {loaded.dtype} with method full"
        raise InputError(found, "fp32 or bf16", "mend the recipe")
    if not quantised and settings.method == "qlora":
        found = f"precision {loaded.dtype} with method qlora"
        raise InputError(found, "nf4 or int8", "use method lora")
    if settings.dora and loaded.dtype.startswith("int8"):  # bitsandbytes 0.50.2 loses the scales
        raise InputError(f"precision {loaded.dtype} with dora", "nf4, bf16 or fp32", "leave it out")


def hidden_linear(model: Any) -> dict[str, Any]:
    """Return {name: module} of every linear layer but the output, which is never quantised."""
    output = model.get_output_embeddings()
    found = {n: m for n, m in model.named_modules() if _is_linear(m) and m is not output}
    return {n: m for n, m in found.items() if "lora_" not in n}


def _is_linear(module: Any) -> bool:
    return type(module).__name__ in ("Linear", "Linear4bit", "Linear8bitLt", "Conv1D")


def not_quantised(model: Any) -> list[str]:
    """Return the modules whose weights are held in 16 or 32 bits; * stands for each layer."""
    left = set()
    for name, module in model.named_modules():
        weight = module._parameters.get("weight")
        packed = hasattr(weight, "quant_state") or type(weight).__name__ == "Int8Params"
        if weight is not None and not packed and "lora_" not in name:
            short = name.replace(".base_layer", "").removeprefix("base_model.model.")
            left.add(re.sub(r"\.\d+(?=\.|$)", ".*", short))
    return sorted(left)


def count_parameters(model: Any) -> tuple[int, int]:
    """Return (trainable, all) parameters; a 4-bit weight counts as the numbers it stands for."""
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(
        math.prod(p.quant_state.shape) if getattr(p, "quant_state", None) is not None else p.numel()
        for p in model.parameters()
    )
    return trainable, total


def describe(settings: Settings, loaded: Loaded, model: Any) -> dict[str, Any]:
    """Return what training_config.json keeps."""
    trainable, total = count_parameters(model)
    return {
        "base_model": loaded.name,
        "dtype": loaded.dtype,
        **loaded.decided,
        "not_quantised": not_quantised(model),
        "trainable_parameters": trainable,
        "all_parameters": total,
        "trainable_share": round(trainable / total, 6),
        **settings.told(),
    }
