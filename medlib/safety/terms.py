"""Medical terms that stand in no vocabulary of ours, with the real one that is most like them."""

import re
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from medlib.corpus.lexicons import words
from medlib.safety.drugs import find_drugs, names_by_kind
from medlib.safety.memory import forgetful, remembered
from medlib.safety.references import lowered, read_reference

SHORTEST = 7  # letters of a word that is judged by its ending; shorter ones are too often chance
LONG_TAIL = 4  # letters behind a root: gastro + lumbria
SHORTEST_REST = 5  # letters behind a prefix: hyper + parathyroidism
MOST = 20  # terms of one text
ALIKE = 60  # of 100; below this the nearest real term is no help
DOSED = re.compile(
    r"\b([a-z][a-z-]{3,}[a-z])(?: (?:tablets?|capsules?))?,? \d[\d.,]* ?(?:mg|mcg|µg)\b"
)
SPELLINGS = (("aemi", "emi"), ("oedema", "edema"), ("oea", "ea"), ("haem", "hem"), ("oes", "es"),
             ("aesth", "esth"), ("paed", "ped"), ("leuco", "leuko"))  # fmt: skip


@lru_cache(maxsize=1)
def _rows() -> dict[str, tuple[str, ...]]:
    """Return the words of medical_words by kind, such as ending, root or counted."""
    found: dict[str, list[str]] = {}
    for row in read_reference("medical_words"):
        found.setdefault(row["kind"], []).extend(row["words"].split())
    return {kind: tuple(listed) for kind, listed in found.items()}


@lru_cache(maxsize=1)
def term_pattern() -> re.Pattern[str]:
    """Return the pattern of a word that ends like a disease, a procedure or a medicine.

    Also of a long word that begins with a medical root.
    """
    endings = "|".join(sorted(_rows()["ending"], key=lambda e: (-len(e), e)))
    formed = rf"(?=[a-z]{{{SHORTEST},}}(?![\w-]))[a-z]+(?:{endings})(?![a-z])"
    rooted = rf"(?:{'|'.join(_rows()['root'])})[a-z]{{{LONG_TAIL},}}(?![\w-])"
    return re.compile(rf"(?<![\w-])(?:{formed}|{rooted})")


@lru_cache(maxsize=2)
def _vocabulary(counted: bool) -> frozenset[str]:
    """Return all words that are known, with or without those counted for this check."""
    kinds = ("plain", "proper", "ordinary", "eponym", "stop", "unit")
    tables = names_by_kind()
    names = (word for kind in tables.values() for name in kind for word in re.split(r"[ -]", name))
    symptoms = re.findall(r"[a-z]+", " ".join(r["words"] for r in read_reference("symptom_words")))
    rows = _rows()
    more = rows.get("counted", ()) if counted else ()
    lists = [words(kind) for kind in kinds]
    return frozenset().union(*lists, names, symptoms, rows["known"], rows["not_a_term"], more)


@remembered
def is_known(word: str, counted: bool = True) -> bool:
    """Return whether a lowered word, its singular, other spelling or root is in a vocabulary."""
    known = _vocabulary(counted)
    for one, other in SPELLINGS:
        word = word.replace(one, other) if word not in known else word
    forms = {word, *_singulars(word)}
    if forms & known:
        return True
    return any(
        form.startswith(prefix) and form[len(prefix) :] in known
        for prefix in _rows()["prefix"]
        for form in forms
        if len(form) - len(prefix) >= SHORTEST_REST
    )


def _singulars(word: str) -> set[str]:
    """Return what a word may be the plural, or the adjective, of."""
    pairs = (
        ("emic", "emia"),
        ("ies", "y"),
        ("oses", "osis"),
        ("ses", "sis"),
        ("omata", "oma"),
        ("es", ""),
        ("s", ""),
    )
    return {word[: -len(end)] + new for end, new in pairs if word.endswith(end)}


@lru_cache(maxsize=1)
def _real_terms() -> tuple[str, ...]:
    """Return the known words that end like a medical term, and the names of medicines."""
    drugs = [name for name in names_by_kind()["drug"] if " " not in name]
    return tuple(sorted({*filter(term_pattern().fullmatch, _vocabulary(True)), *drugs}))


@remembered
def nearest_term(word: str) -> str:
    """Return the known medical term that is most like a lowered word, or an empty text."""
    found = process.extractOne(word, _real_terms(), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return found[0] if found else ""


@forgetful
def find_terms(text: str) -> list[dict[str, Any]]:
    """Return the medical terms of a text that no vocabulary of ours has, in order of place.

    Every item has term, span, nearest (the real term most like it, or an empty text) and reason.
    A term that is not known may be right: vocabularies are never complete.
    """
    small = lowered(text)
    spans = {m.span(): "formed like a medical term" for m in term_pattern().finditer(small)}
    spans |= {m.span(1): "a dose is given for it" for m in DOSED.finditer(small)}
    spans = {span: why for span, why in spans.items() if not is_known(small[slice(*span)])}
    taken = [(m.start, m.end) for m in find_drugs(text)] if spans else []
    found = []
    for (start, end), why in sorted(spans.items())[: 2 * MOST]:
        if not any(a < end and start < b for a, b in taken):
            word = small[start:end]
            item = {"term": text[start:end], "span": (start, end), "nearest": nearest_term(word)}
            found.append(item | {"reason": why})
    return found[:MOST]
