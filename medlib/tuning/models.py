"""Load a base model and its tokenizer; compute type, device and quantisation are decided here."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from medlib.corpus import hub
from medlib.files import (
    ROOT,
    InputError,
    hash_tree,
    nearest,
    read_json,
    replacing_folder,
    sha256_text,
    write_json,
)
from medlib.tuning import processes

TINY = ROOT / "data" / "tiny_base"
PRECISIONS = ("nf4", "int8", "bf16", "fp16", "fp32")
QUANTISED = ("nf4", "int8")
ADAPTER = "adapter_config.json"


@dataclass(frozen=True)
class Loaded:
    """A model ready to score or tune, and what was decided about it."""

    model: Any
    tokenizer: Any
    name: str
    dtype: str
    device: str
    decided: dict[str, str] = field(default_factory=dict)


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
    return int(config.get("max_position_embeddings") or config.get("n_positions") or 1024)


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


def decide(folder: str, precision: str) -> dict[str, str]:
    """Return what a model is loaded with: precision, compute type, attention and device.

    Quantised weights compute in bfloat16 on a GPU that has it, else in float32; others in their own
    type. Attention is torch's fused one (sdpa) where the architecture has it, else eager.

    Raises:
        InputError: an unknown precision or architecture, or fp16 without a GPU.
    """
    import torch
    from transformers import CONFIG_MAPPING
    from transformers.models.auto import modeling_auto as auto

    if precision not in PRECISIONS:
        raise InputError(f"precision {precision!r}", f"one of {PRECISIONS}", "mend the recipe")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if precision == "fp16" and device == "cpu":
        raise InputError("precision fp16 without a GPU", "fp32, bf16, int8 or nf4", "mend it")
    kind = str(read_json(Path(folder) / "config.json").get("model_type"))
    if kind not in auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES:
        hint = nearest(kind, auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES)
        raise InputError(f"architecture '{kind}'", "a causal language model", hint, folder)
    native = device == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
    own = {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32"}
    model = auto.MODEL_FOR_CAUSAL_LM_MAPPING[CONFIG_MAPPING[kind]]
    return {
        "precision": precision,
        "compute": own.get(precision, "bfloat16" if native else "float32"),
        "attention": "sdpa" if getattr(model, "_supports_sdpa", False) else "eager",
        "device": device,
    }


def load(name: str, *, precision: str = "nf4") -> Loaded:
    """Load a model: nf4 (4-bit NormalFloat, double quantisation; QLoRA), int8, bf16, fp16 or fp32.

    Raises:
        InputError: see `resolve` and `decide`; a damaged file of a merged model; int8 with FSDP.

    Source:
        NF4 and double quantisation: Dettmers et al., QLoRA, arXiv 2305.14314 (general knowledge).
    """
    import torch
    from transformers import AutoModelForCausalLM

    folder = resolve(name)
    decided = decide(folder, precision)
    if (Path(folder) / "manifest.json").exists():  # a merged model of ours
        check_manifest(Path(folder))
    compute = getattr(torch, decided["compute"])
    model = AutoModelForCausalLM.from_pretrained(
        folder,
        dtype=compute,
        attn_implementation=decided["attention"],
        quantization_config=_quantisation(precision, compute),
        device_map=processes.place(decided["device"]),
        use_safetensors=True,
        trust_remote_code=False,
    )
    switch_off_fused_cpu_path(model)
    dtype = f"{precision}+{decided['compute']}" if precision in QUANTISED else precision
    tokenizer, device = load_tokenizer(folder), decided["device"]
    return Loaded(model.eval(), tokenizer, name, dtype, device, decided)


def _quantisation(precision: str, compute: Any) -> Any:
    from transformers import BitsAndBytesConfig

    if precision not in QUANTISED:
        return None
    if precision == "int8":
        processes.refuse_sharded("precision int8", "precision nf4")  # it loses its scales
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=compute,
        # FSDP divides weights that are numbers like its others, never bytes
        bnb_4bit_quant_storage=compute if processes.are_sharded() else None,
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
    files = hash_tree(Path(resolve(name))).items()
    return sha256_text("".join(f"{path}{digest}" for path, digest in files))


def save_adapter(model: Any, folder: Path, *, base: str) -> None:
    """Save a LoRA adapter, or a model that was tuned whole, with a manifest of it and of its base.

    All is safetensors and JSON, its SHA-256 in the manifest, and there at once or not at all.
    """
    with replacing_folder(folder) as temporary:
        model.save_pretrained(temporary)
        if hasattr(model, "peft_config"):
            config = read_json(temporary / ADAPTER)
            # peft writes sets in the order of this process's hashes; sorted, the bytes are the same
            config = {k: sorted(v) if isinstance(v, list) else v for k, v in sorted(config.items())}
            config["base_model_name_or_path"] = base
            write_json(temporary / ADAPTER, config)
            (temporary / "README.md").unlink(missing_ok=True)
        else:
            load_tokenizer(resolve(base)).save_pretrained(temporary)
        manifest = {"base": base, "base_sha256": fingerprint(base), "files": hash_tree(temporary)}
        write_json(temporary / "manifest.json", manifest)


def check_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of an adapter or merged model, after every file was held against it.

    Raises:
        InputError: a missing or damaged file.
    """
    manifest = read_json(folder / "manifest.json")
    if not isinstance(manifest, dict) or not {"base", "base_sha256", "files"} <= set(manifest):
        raise InputError(
            "a damaged adapter or model (manifest.json)", "base, base_sha256 and files",
            "run notebook 02 again", str(folder),
        )  # fmt: skip
    found = {path: digest for path, digest in hash_tree(folder).items() if path != "manifest.json"}
    damaged = [path for path, digest in manifest["files"].items() if found.get(path) != digest]
    if damaged:
        raise InputError(
            f"a damaged adapter or model ({', '.join(damaged)})", "the files of its manifest",
            "run notebook 02 again", str(folder),
        )  # fmt: skip
    return manifest


def attach_adapter(loaded: Loaded, folder: Path) -> Any:
    """Return the model with an adapter attached, after its manifest and base were checked.

    Of a model that was tuned whole, all weights are its own: it is loaded beside its base.

    Raises:
        InputError: a missing or damaged file, or an adapter made for another base.
    """
    from peft import PeftModel

    manifest = check_manifest(folder)
    if manifest["base_sha256"] != fingerprint(loaded.name):
        raise InputError(
            f"an adapter for another base ('{manifest['base']}')", f"one for '{loaded.name}'",
            "name the base it was made for", str(folder),
        )  # fmt: skip
    if not (folder / ADAPTER).exists():
        return load(str(folder), precision=loaded.dtype.split("+")[0]).model
    model = PeftModel.from_pretrained(loaded.model, str(folder))
    switch_off_fused_cpu_path(model)
    return model.eval()
