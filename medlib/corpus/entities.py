"""Entities that a given token classifier or spaCy model finds, as kinds of identifiers."""

import functools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from medlib.corpus import hub
from medlib.files import InputError

Span = tuple[int, int, str]
HIDDEN = "\ufffc"
WINDOW = 1000  # characters that a token classifier reads at a time
_KINDS = [  # what the label holds: kind; what is not here is left to the rules
    (r"PER|NAME|PATIENT|DOCTOR|STAFF|HCW", "name"),
    (r"GPE|LOC|CITY", "city"),
    (r"HOSP|ORG|FAC|VENDOR", "facility"),
    (r"STREET|ADDRESS", "address"),
    (r"PHONE|FAX|CONTACT", "phone"),
    (r"EMAIL", "email"),
    (r"USER|ID", "other_id"),
]


def find_entities(text: str, model: str) -> Iterator[Span]:
    """Yield (start, end, kind) of what a model finds outside what is hidden already.

    Args:
        model: a local folder or hub id of a token classifier, or of a spaCy pipeline.

    Raises:
        InputError: no such model, or one that is neither.
    """
    read = _load(model)
    for window in re.finditer(rf"[^\n]{{1,{WINDOW}}}(?!\S)|\S+", text):
        for start, end, label in read(window.group()):
            kind = next((kind for part, kind in _KINDS if re.search(part, label.upper())), "")
            value = window.group()[start:end]
            start, end = start + len(value) - len(value.lstrip()), start + len(value.rstrip())
            if kind and start < end and HIDDEN not in value and re.search(r"\w", value):
                yield window.start() + start, window.start() + end, kind


@functools.lru_cache(maxsize=2)
def _load(model: str) -> Callable[[str], list[tuple[int, int, str]]]:
    folder = Path(model) if Path(model).is_dir() else hub.snapshot(model, kind="model")
    try:
        return _spacy(folder) if (folder / "meta.json").exists() else _classifier(folder)
    except (OSError, ValueError, KeyError) as error:
        raise InputError(
            f"a model that does not load ({type(error).__name__})",
            "a token classifier or a spaCy pipeline",
            "check the folder",
            folder.name,
        ) from None


def _spacy(folder: Path) -> Callable[[str], list[tuple[int, int, str]]]:
    import spacy

    pipeline: Any = spacy.load(folder)
    return lambda text: [(e.start_char, e.end_char, e.label_) for e in pipeline(text).ents]


def _classifier(folder: Path) -> Callable[[str], list[tuple[int, int, str]]]:
    from transformers import AutoModelForTokenClassification, AutoTokenizer, pipeline

    tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
    network = AutoModelForTokenClassification.from_pretrained(folder, trust_remote_code=False)
    read: Any = pipeline(
        "token-classification", network, tokenizer=tokenizer, aggregation_strategy="first"
    )
    return lambda text: [(e["start"], e["end"], e["entity_group"]) for e in read(text)]
