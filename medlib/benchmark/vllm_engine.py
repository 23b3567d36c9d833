"""Answer by vLLM, on a machine that has it: the same prompts, as tokens, and the same ends.

Written to vLLM's documentation (0.11 and later); it needs a GPU and is not run by the tests.
"""

import importlib.util
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from medlib.benchmark.decoding import Settings
from medlib.files import InputError, read_json
from medlib.tuning import models

RANKS = (8, 16, 32, 64, 128, 256, 320, 512)  # vllm.config.lora.MaxLoRARanks


def context_length(model: Any) -> int:
    """Return how many tokens a model reads, given its name or folder, or the model."""
    return models.context_length(_named(model))


def answerer(model: Any, adapter: Path | None, settings: Settings, stops: list[int]) -> Callable:
    """Return what answers a batch: (rows of tokens, seed) -> [(new tokens, log-probability)].

    Args:
        model: a name or folder; or a model that was loaded from one and is not quantised.
        adapter: the folder of its LoRA adapter.

    Raises:
        InputError: no vLLM, a quantised model or one with an adapter in memory, beam search, an
            adapter for another base.
    """
    folder = models.resolve(_named(model))
    if settings.num_beams > 1:
        raise InputError("beam search by vllm", "greedy or sampling", "use engine transformers")
    if importlib.util.find_spec("vllm") is None:
        raise InputError(
            "engine vllm, which is not installed", "vLLM", "pip install vllm, on a GPU box"
        )
    if hasattr(model, "peft_config") and adapter is None:
        raise InputError("a model with its adapter in memory", "its folder", "pass adapter=")
    from vllm import SamplingParams, TokensPrompt
    from vllm.lora.request import LoRARequest

    kind = "auto" if isinstance(model, str | Path) else str(model.dtype).removeprefix("torch.")
    llm = _loaded(folder, kind, _rank(folder, adapter))
    lora = LoRARequest("adapter", 1, str(adapter)) if adapter else None

    def answer(rows: list[list[int]], seed: int) -> list[tuple[list[int], float]]:
        params = [
            SamplingParams(
                temperature=settings.temperature,
                top_p=settings.top_p,
                top_k=settings.top_k or -1,
                repetition_penalty=settings.repetition_penalty,
                max_tokens=settings.max_new_tokens,
                stop_token_ids=stops,
                seed=seed + place,
                logprobs=1,  # with it comes the sum
                detokenize=False,
            )
            for place in range(len(rows))
        ]
        asked = [TokensPrompt(prompt_token_ids=row) for row in rows]
        done = llm.generate(asked, params, lora_request=lora, use_tqdm=False)
        texts = [request.outputs[0] for request in done]
        return [(list(text.token_ids), float(text.cumulative_logprob)) for text in texts]

    return answer


def _named(model: Any) -> str:
    if isinstance(model, str | Path):
        return str(model)
    if getattr(model.config, "quantization_config", None) is not None:
        raise InputError(
            "a model that bitsandbytes quantised in memory, for vllm", "whole weights",
            "load it with precision bf16, or use engine transformers",
        )  # fmt: skip
    return str(model.config._name_or_path)


def _rank(folder: str, adapter: Path | None) -> int:
    """Return the smallest rank vLLM knows that holds the adapter's; 0 without one."""
    if adapter is None:
        return 0
    manifest = models.check_manifest(adapter)
    if manifest["base_sha256"] != models.fingerprint(folder):
        raise InputError(
            f"an adapter for another base ('{manifest['base']}')", f"one for '{folder}'",
            "name the base it was made for", str(adapter),
        )  # fmt: skip
    rank = int(read_json(adapter / models.ADAPTER)["r"])
    if rank > RANKS[-1]:
        raise InputError(f"an adapter of rank {rank}", f"{RANKS[-1]} at most", "merge it")
    return min(known for known in RANKS if known >= rank)


@lru_cache(maxsize=1)
def _loaded(folder: str, kind: str, rank: int) -> Any:
    from vllm import LLM

    lora = {"enable_lora": True, "max_lora_rank": rank} if rank else {}
    return LLM(
        model=folder,
        dtype=kind,
        generation_config="vllm",  # else the base's own settings would shape answers
        logprobs_mode="raw_logprobs",  # before temperature and penalties
        **lora,
    )
