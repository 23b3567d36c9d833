"""Count, or replace, what identifies a person in whole records (medlib.corpus.deidentify)."""

from collections.abc import Callable
from functools import partial
from typing import Any

from medlib.corpus.deidentify import Deidentified, deidentify, scan
from medlib.corpus.sources import is_official_test
from medlib.files import InputError, track

Records = list[dict[str, Any]]
LEVELS = ("replace", "strict", "closed")  # each masks more than the one before
_TEXTS = ("question", "context", "explanation", "topic", "answer")
_BETWEEN = "\n\n\ue000\n\n"  # of private use: no word, no space, in no text after cleaning


def count(rows: Records) -> dict[str, int]:
    """Return how often each kind was found outside official tests, commonest first."""
    ours = [r for r in rows if not is_official_test(r)]
    texts = (f"{r['question']}\n\n{r['context']}" for r in track(ours, "personal data", len(ours)))
    return scan(texts)


def replace_all(rows: Records, *, model: str = "", level: str = "replace") -> Records:
    """Return the records with marked surrogates in every text, consistent within a record.

    Official tests stay as they are: their scores must mean what they mean elsewhere.

    Args:
        model: what finds more than the rules, as `deidentify` takes it; none if empty.
        level: `replace` for rules and tagger, `strict` or `closed` as `deidentify` has them.

    Raises:
        InputError: another level, or a model that cannot be had.
    """
    if level not in LEVELS:
        raise InputError(f"level {level!r}", f"one of {', '.join(LEVELS)}", "correct it")
    strict, closed = level == "strict", level == "closed"
    mask = partial(deidentify, model=model or None, strict=strict, closed=closed)
    done = track(rows, "de-identification", len(rows))
    return [r if is_official_test(r) else _replaced(r, mask) for r in done]


def _replaced(record: dict[str, Any], mask: Callable[[str], Deidentified]) -> dict[str, Any]:
    texts = [*(record[name] for name in _TEXTS), *record["options"]]
    clean = mask(_BETWEEN.join(texts)).text.split(_BETWEEN)
    if len(clean) != len(texts):  # something found reached over two texts
        clean = [mask(text).text for text in texts]
    fields = dict(zip(_TEXTS, clean, strict=False))
    options = clean[len(_TEXTS) :]
    answer = options[record["answer_index"]] if options else fields["answer"]
    return record | fields | {"options": options, "answer": answer}
