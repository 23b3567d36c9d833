"""Medical terms in free text, for the share of them that an answer has in common with another."""

import csv
import functools
import re
from collections.abc import Iterator

import numpy as np

from medlib.corpus.cleaning import key
from medlib.files import ROOT

# Words that end as diseases, signs, procedures do; "pathy" and "oma" without everyday words.
_ENDING = re.compile(
    r"\w{2,}(?:itis|osis|[ae]mia|iasis|algia|(?<!sym)(?<!em)(?<!tele)pathy|(?<!ar)(?<!dipl)oma|"
    r"omata|oedema|edema|uria|penia|plegia|paresis|rrh(?:o?ea|agia)|p?noea|pnea|megaly|phagia|"
    r"ectomy|otomy|ostomy|scopy|plasty|dynia|phasia|cytosis)"
)


def medical_f1(texts: list[str], references: list[str]) -> np.ndarray:
    """Return the F1 of the distinct medical terms of each pair; NaN where neither names any.

    Terms are those of this repository: drugs and brands (data/references/drug_names.csv; a brand
    counts as its drug), conditions of the textbook (data/knowledge), conditions of
    contraindications.csv, names of red_flags.csv, and words ending as diseases and procedures do
    ("-itis", "-emia", "-ectomy"). Case, punctuation and a plural's "s" do not count; the longest
    term wins; a term said twice is one term; denial is not read.
    """
    values = []
    for text, reference in zip(texts, references, strict=True):
        said, expected = medical_terms(text), medical_terms(reference)
        total = len(said) + len(expected)
        values.append(2 * len(said & expected) / total if total else np.nan)
    return np.array(values)


def medical_terms(text: str) -> set[str]:
    """Return the distinct terms of a text, folded, brands as the drug's name."""
    return {term for _, _, term in terms_in(key(text).split())}


def terms_in(words: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (first, behind the last, term) of the terms among folded words, the longest at each."""
    known, longest = vocabulary()
    words = [singular(word) for word in words]
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            term = known.get(" ".join(words[place : place + length]))
            if term:
                yield place, place + length, term
                break
        else:
            length = 1
            if _ENDING.fullmatch(words[place]):
                yield place, place + 1, words[place]
        place += length


def singular(word: str) -> str:
    """Return a word without the "s" of a plural."""
    return (
        word[:-1]
        if len(word) > 3 and word[-1] == "s" and word[-2:] not in ("ss", "is", "us")
        else word
    )


def _folded(term: str) -> str:
    return " ".join(singular(word) for word in key(term).split())


@functools.cache
def vocabulary() -> tuple[dict[str, str], int]:
    """Return {folded form: folded term} and the words of the longest form."""
    forms: dict[str, str] = {}
    for row in _rows("data/references/red_flags.csv"):
        forms[row["name"]] = row["name"]
    for row in _rows("data/references/contraindications.csv"):
        if row["kind"] == "condition":
            forms |= {form: form for form in row["value"].split(";")}
    for path in sorted((ROOT / "data" / "knowledge").glob("*.csv")):
        forms |= {row["condition"]: row["condition"] for row in _rows(str(path))}
    for row in _rows("data/references/drug_names.csv"):
        if row["kind"] == "drug":
            names = [row["name"], *row["other_names"].split(";")]
            forms |= dict.fromkeys(names, row["name"])
    known = {_folded(form): _folded(term) for form, term in forms.items() if _folded(form)}
    return known, max(len(form.split()) for form in known)


def _rows(path: str) -> list[dict[str, str]]:
    with (ROOT / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
