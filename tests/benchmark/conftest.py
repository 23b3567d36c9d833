"""The tiny random models of tests/tuning, here too."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

_SPEC = spec_from_file_location("tiny_models", Path(__file__).parents[1] / "tuning" / "conftest.py")
_MODELS = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODELS)
tiny = _MODELS.tiny
