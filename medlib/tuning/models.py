"""Load a base model and its tokenizer; compute type, device and quantisation are decided here."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from medlib.corpus import hub
from medlib.files import (
    ROOT,
    InputError,
    hash_tree,
    read_json,
    replacing_folder,
    sha256_text,
    write_json,
)

TINY = ROOT / "data" / "tiny_base"
PRECISIONS = ("nf4", "bf16", "fp32")


@dataclass(frozen=True)
class Loaded:
    """A model ready to score or tune, and what was decided about it."""

    model: Any
    tokenizer: Any
    name: str
    dtype: str
    device: str


def resolve(name: str) -> str:
    """Return the local folder of a model: "tiny", a path, or a hub id that is on this machine.

    Raises:
        InputError: an incomplete folder, or a hub id that is neither cached nor reachable within
            15 seconds.
    """
    folder = TINY if name == "tiny" else Path(name).expanduser()
    if folder.is_dir():
        _check_folder(folder)
        return str(folder)
    if name == "tiny" or name.startswith((".", "/", "~")) or name.count("/") != 1:
        raise InputError(
            f"no model '{name}'", "tiny, a folder with config.json, or a hub id owner/name",
            "check the name",
        )  # fmt: skip
    from huggingface_hub.errors import HFValidationError

    try:
        folder = hub.snapshot(name, kind="model")
    except HFValidationError:
        raise InputError(f"no model '{name}'", "a hub id owner/name", "check the name") from None
    _check_folder(folder)
    return str(folder)


def _check_folder(folder: Path) -> None:
    if not (folder / "config.json").exists():
        raise InputError("no config.json", "a model folder", "name another folder", str(folder))
    if not list(folder.glob("*.safetensors")):
        unsafe = ", ".join(p.name for p in folder.glob("*.bin"))
        raise InputError(
            "no safetensors weights" + (f" (only pickle: {unsafe})" if unsafe else ""),
            "*.safetensors",
            "convert the weights: pickle files can run code and are not loaded",
            str(folder),
        )


def context_length(name: str) -> int:
    """Return how many tokens the model can read, from its config, without loading torch."""
    config = read_json(Path(resolve(name)) / "config.json")
    for key in ("max_position_embeddings", "n_positions"):
        if config.get(key):
            return int(config[key])
    return 1024


def load_tokenizer(folder: str) -> Any:
    """Return the tokenizer with a padding token.

    Raises:
        InputError: no end-of-sequence token.
    """
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
    if tokenizer.eos_token is None:
        raise InputError(
            "a tokenizer without end-of-sequence token", "one", "set eos_token", folder
        )
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def load(name: str, *, precision: str = "nf4") -> Loaded:
    """Load a model: nf4 (4-bit NormalFloat, double quantisation; QLoRA), bf16 or fp32.

    Computes in bfloat16 on a GPU that has it, else in float32.

    Raises:
        InputError: an unknown precision, or see `resolve`.

    Source:
        NF4 and double quantisation: Dettmers et al., QLoRA, arXiv 2305.14314 (general knowledge).
    """
    import torch
    from transformers import AutoModelForCausalLM

    if precision not in PRECISIONS:
        raise InputError(f"precision {precision!r}", f"one of {PRECISIONS}", "mend the recipe")
    folder = resolve(name)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    compute = (
        torch.bfloat16 if device == "cuda" and torch.cuda.is_bf16_supported() else torch.float32
    )
    dtype = {"nf4": compute, "bf16": torch.bfloat16, "fp32": torch.float32}[precision]
    model = AutoModelForCausalLM.from_pretrained(
        folder,
        dtype=dtype,
        quantization_config=_nf4(compute) if precision == "nf4" else None,
        device_map={"": device},
        use_safetensors=True,
        trust_remote_code=False,
    )
    switch_off_fused_cpu_path(model)
    label = f"nf4+{str(compute).removeprefix('torch.')}" if precision == "nf4" else precision
    return Loaded(model.eval(), load_tokenizer(folder), name, label, device)


def _nf4(compute: Any) -> Any:
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=compute,
    )


def switch_off_fused_cpu_path(model: Any) -> None:
    """Switch off bitsandbytes' fused AVX512-BF16 path, layer by layer.

    On CPUs that have it, 0.50.2 refuses widths not divisible by 32 in evaluation and crashes for
    layers with a bias when training resumes after an evaluation.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


def fingerprint(name: str) -> str:
    """Return one hash of a model's files."""
    files = hash_tree(Path(resolve(name)))
    return sha256_text("".join(f"{path}{digest}" for path, digest in files.items()))


def save_adapter(model: Any, folder: Path, *, base: str) -> None:
    """Save a LoRA adapter as safetensors with a manifest of SHA-256 and of its base, atomically."""
    with replacing_folder(folder) as temporary:
        model.save_pretrained(temporary, safe_serialization=True)
        config = read_json(temporary / "adapter_config.json")
        # peft writes sets in the order of this process's hashes; sorted, the bytes are the same
        config = {k: sorted(v) if isinstance(v, list) else v for k, v in sorted(config.items())}
        config["base_model_name_or_path"] = base
        write_json(temporary / "adapter_config.json", config)
        (temporary / "README.md").unlink(missing_ok=True)
        files = hash_tree(temporary)
        manifest = {"base": base, "base_sha256": fingerprint(base), "files": files}
        write_json(temporary / "manifest.json", manifest)


def attach_adapter(loaded: Loaded, folder: Path) -> Any:
    """Return the model with an adapter attached, after its manifest and base were checked.

    Raises:
        InputError: a missing or damaged file, or an adapter made for another base.
    """
    from peft import PeftModel

    manifest = read_json(folder / "manifest.json")
    if not isinstance(manifest, dict) or not {"base", "base_sha256", "files"} <= set(manifest):
        raise InputError(
            "a damaged adapter (manifest.json)", "base, base_sha256 and files",
            "run notebook 02 again", str(folder),
        )  # fmt: skip
    found = {path: digest for path, digest in hash_tree(folder).items() if path != "manifest.json"}
    damaged = [path for path, digest in manifest["files"].items() if found.get(path) != digest]
    if damaged:
        raise InputError(
            f"a damaged adapter ({', '.join(damaged)})", "the files of its manifest",
            "run notebook 02 again", str(folder),
        )  # fmt: skip
    if manifest["base_sha256"] != fingerprint(loaded.name):
        raise InputError(
            f"an adapter for another base ('{manifest['base']}')", f"one for '{loaded.name}'",
            "name the base it was made for", str(folder),
        )  # fmt: skip
    model = PeftModel.from_pretrained(loaded.model, str(folder))
    switch_off_fused_cpu_path(model)
    return model.eval()
