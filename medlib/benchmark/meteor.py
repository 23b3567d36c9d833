"""METEOR by NLTK, named after the synonyms that this machine has: it never downloads any."""

import contextlib
import os
import warnings
from functools import cache, lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from medlib.corpus.lookup import data_folder

EXACT_STEM = "meteor_exact_stem"


def meteor(
    texts: list[str], references: list[str], *, synonyms: bool = True
) -> dict[str, np.ndarray]:
    """Return METEOR of each pair (NLTK's, alpha 0.9, beta 3, gamma 0.5) under its honest name.

    `meteor` with WordNet from nltk's data path or MEDLIB_DATA/nltk_data; `meteor_synsets` with
    WordNet 3.0's synonym sets in METEOR's own form, MEDLIB_DATA/meteor; `meteor_exact_stem` with
    neither, or without `synonyms`. Words are split as nltk.word_tokenize does, with sentences
    ended by a Punkt that was trained on nothing, so that no data is needed.
    """
    from nltk.translate.meteor_score import single_meteor_score

    name, thesaurus = _thesaurus(data_folder()) if synonyms else (EXACT_STEM, _NO_SYNONYMS)
    stemmer: Any = SimpleNamespace(stem=stem)
    values = [
        single_meteor_score(_words(reference), _words(text), stemmer=stemmer, wordnet=thesaurus)
        for text, reference in zip(texts, references, strict=True)
    ]
    return {name: np.array(values)}


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return Porter's stem of a word as NLTK cuts it."""
    return _porter().stem(word)


@cache
def _porter() -> Any:
    from nltk.stem.porter import PorterStemmer

    return PorterStemmer()


@cache
def _splitters() -> tuple[Any, Any]:
    from nltk.tokenize import NLTKWordTokenizer, PunktSentenceTokenizer

    return PunktSentenceTokenizer(), NLTKWordTokenizer()


def _words(text: str) -> list[str]:
    sentences, words = _splitters()
    return [word for sentence in sentences.tokenize(text) for word in words.tokenize(sentence)]


_NO_SYNONYMS: Any = SimpleNamespace(synsets=lambda word: ())


@cache
def _thesaurus(folder: Path | None) -> tuple[str, Any]:
    """Return the name that the synonyms give to the metric, and what answers `synsets(word)`."""
    import nltk
    from nltk.corpus.reader.wordnet import WordNetCorpusReader

    if folder and str(folder / "nltk_data") not in nltk.data.path:
        nltk.data.path.append(str(folder / "nltk_data"))  # nltk reads from nowhere else
    for form in ("corpora/wordnet", "corpora/wordnet.zip/wordnet/"):
        with contextlib.suppress(LookupError), warnings.catch_warnings(action="ignore"):
            reader = WordNetCorpusReader(nltk.data.find(form), omw_reader=None)
            return "meteor", SimpleNamespace(synsets=lru_cache(100_000)(reader.synsets))
    table = folder / "meteor" / "resources" / "synonym" if folder else Path(os.devnull)
    if (table / "english.synsets").is_file():
        return "meteor_synsets", SimpleNamespace(synsets=_synsets(table))
    return EXACT_STEM, _NO_SYNONYMS


class _Lemma(str):
    """A word that answers as NLTK's lemma does."""

    def name(self) -> str:
        return str(self)


def _synsets(table: Path) -> Any:
    """Return `synsets(word)` from METEOR's files of pairs of lines: a word, what belongs to it."""
    from nltk.corpus.reader.wordnet import WordNetCorpusReader

    sets: dict[str, list[str]] = {}
    words: dict[str, list[_Lemma]] = {}
    bases: dict[str, list[str]] = {}
    for word, numbers in _pairs(table / "english.synsets"):
        sets[word] = numbers
        for number in numbers:
            words.setdefault(number, []).append(_Lemma(word))
    for base, forms in _pairs(table / "english.exceptions"):
        for form in forms:
            bases.setdefault(form, []).append(base)
    endings = {
        pair for by in WordNetCorpusReader.MORPHOLOGICAL_SUBSTITUTIONS.values() for pair in by
    }

    @lru_cache(maxsize=100_000)
    def synsets(word: str) -> list[Any]:
        cut = [word.removesuffix(end) + base for end, base in endings if word.endswith(end)]
        numbers = {n for form in (word, *bases.get(word, cut)) for n in sets.get(form, ())}
        return [SimpleNamespace(lemmas=lambda n=n: words[n]) for n in sorted(numbers)]

    return synsets


def _pairs(path: Path) -> list[tuple[str, list[str]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(word, rest.split()) for word, rest in zip(lines[::2], lines[1::2], strict=True)]
