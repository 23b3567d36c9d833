"""Count, or replace, what identifies a person in whole records (medlib.corpus.deidentify)."""

from typing import Any

from medlib.corpus.deidentify import deidentify, scan
from medlib.corpus.sources import is_official_test
from medlib.files import track

Records = list[dict[str, Any]]
_TEXTS = ("question", "context", "explanation", "topic", "answer")
_BETWEEN = "\n\n\ue000\n\n"  # of private use: no word, no space, in no text after cleaning


def count(rows: Records) -> dict[str, int]:
    """Return how often each kind was found outside official tests, commonest first."""
    ours = [r for r in rows if not is_official_test(r)]
    texts = (f"{r['question']}\n\n{r['context']}" for r in track(ours, "personal data", len(ours)))
    return scan(texts)


def replace_all(rows: Records, *, model: str = "", strict: bool = False) -> Records:
    """Return the records with marked surrogates in every text, consistent within a record.

    Official tests stay as they are: their scores must mean what they mean elsewhere.

    Args:
        model: what finds more than the rules, as `deidentify` takes it; none if empty.
        strict: mask every number and code not known to be harmless, as `deidentify` does.

    Raises:
        InputError: a model that cannot be had.
    """
    done = track(rows, "de-identification", len(rows))
    return [r if is_official_test(r) else _replaced(r, model or None, strict) for r in done]


def _replaced(record: dict[str, Any], model: str | None, strict: bool) -> dict[str, Any]:
    texts = [*(record[name] for name in _TEXTS), *record["options"]]
    clean = deidentify(_BETWEEN.join(texts), model=model, strict=strict).text.split(_BETWEEN)
    if len(clean) != len(texts):  # something found reached over two texts
        clean = [deidentify(text, model=model, strict=strict).text for text in texts]
    fields = dict(zip(_TEXTS, clean, strict=False))
    options = clean[len(_TEXTS) :]
    answer = options[record["answer_index"]] if options else fields["answer"]
    return record | fields | {"options": options, "answer": answer}
