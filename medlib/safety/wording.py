"""Words of symptoms in free text: spellings, inflections and typing errors made one form."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from medlib.corpus.lexicons import words
from medlib.safety.memory import remembered
from medlib.safety.references import listed, read_reference

SENTENCE_GAP = 6  # how many words further apart the words of two sentences count
SHORTEST_TYPO = 6  # letters of a word that may carry one typing error
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:[./,]\d+)*")
# What says nothing about the symptom: "his lips have gone blue" is read as "lips gone blue".
FILLERS = frozenset(
    "the a an my his their our your its is are was were be am has have "
    "i he she they we you it really very so quite just also".split()
)
BRITISH = re.compile(r"ae(?=m|st|d|c|r|o)|oe(?=dem|sop|t[aiu]|a\b|ic\b|a[ls]?\b)")
CANNOT = frozenset("can't cant cannot couldn't couldnt".split())


class Token(NamedTuple):
    """One word: its form for look-up, as written, its place among the words and in the text."""

    stem: str
    raw: str
    position: int
    start: int
    end: int


class Hit(NamedTuple):
    """One place where a word of a symptom group stands; first and last count in words."""

    first: int
    last: int
    start: int
    end: int


@remembered
def _form(word: str) -> str:
    """Return the form under which a lowered word is looked up."""
    if word in CANNOT:
        return "cannot"
    if word.endswith(("n't", "nt")) and re.fullmatch(r"(?:is|are|was|ha[sd]|have|do|does|did)n'?t",
                                                     word):  # fmt: skip
        return "not"
    word = word.split("'")[0] if "'" in word and not word.endswith("n't") else word
    return stem(BRITISH.sub("e", word.replace("'", "").replace("our", "or").replace("yz", "ys")))


@remembered
def stem(word: str) -> str:
    """Return the stem of a word, by Porter's rules."""
    from nltk.stem.porter import PorterStemmer

    if not word.isascii() or len(word) > 30:
        return word
    return str(PorterStemmer().stem(word))


class Lexicon(NamedTuple):
    """The words of all groups: phrases by first form, open stems, and what kind a group is."""

    phrases: dict[str, list[tuple[tuple[str, ...], str]]]
    prefixes: tuple[tuple[str, str], ...]
    kinds: dict[str, str]
    forms: tuple[str, ...]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the words of symptom_words.csv; "=word" stands for the word exactly as written."""
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    prefixes: list[tuple[str, str]] = []
    rows = read_reference("symptom_words")
    for row in rows:
        for entry in listed(row["words"]):
            if entry.endswith("*") and " " not in entry:
                prefixes.append((BRITISH.sub("e", entry[:-1]), row["group"]))
                continue
            told = [w for w in entry.replace("-", " ").split() if w not in FILLERS]
            forms = tuple(w if w[0] == "=" or w[-1] == "*" else _form(w) for w in told)
            phrases.setdefault(forms[0], []).append((forms, row["group"]))
    known = {form for entries in phrases.values() for forms, _ in entries for form in forms}
    kinds = {row["group"]: row["kind"] for row in rows}
    return Lexicon(phrases, tuple(prefixes), kinds, tuple(sorted(known)))


@lru_cache(maxsize=1)
def _ordinary() -> frozenset[str]:
    """Return ordinary words, which are never taken for a misspelt symptom."""
    return words("ordinary") | words("plain") | words("stop")


@remembered
def _mended(raw: str, form: str) -> str:
    """Return the known form that a misspelt word means, or the form itself."""
    book = lexicon()
    if len(raw) < SHORTEST_TYPO or not raw.isalpha() or form in book.forms or raw in _ordinary():
        return form
    if any(form.startswith(prefix) for prefix, _ in book.prefixes):
        return form
    if any(raw[:-k] in _ordinary() for k in range(1, 5) if len(raw) - k >= 4):
        return form
    near = process.extractOne(form, book.forms, scorer=OSA.distance, score_cutoff=1)
    return near[0] if near and near[0][0] == form[0] and len(near[0]) >= 4 else form


def tokens_of(text: str, bounds: Sequence[int]) -> list[Token]:
    """Return the words of a lowered text; bounds are the offsets at which sentences begin."""
    tokens: list[Token] = []
    position = sentence = 0
    for match in WORD.finditer(text):
        if match[0] in FILLERS:
            continue
        number = bisect_right(bounds, match.start())
        position += 1 + (SENTENCE_GAP if number != sentence and tokens else 0)
        position += bool(tokens and "," in text[tokens[-1].end : match.start()])
        sentence = number
        stem = _mended(match[0], _form(match[0]))
        tokens.append(Token(stem, match[0], position, *match.span()))
    return tokens


@remembered
def _alone(raw: str, stem: str) -> tuple[str, ...]:
    """Return the groups that hold a word by itself, as a stem, as written or open at its end."""
    book = lexicon()
    entries = book.phrases.get(stem, []) + book.phrases.get("=" + raw, [])
    plain = BRITISH.sub("e", raw)
    open_end = (g for p, g in book.prefixes if stem.startswith(p) or plain.startswith(p))
    return tuple([g for forms, g in entries if len(forms) == 1] + [*open_end])


@remembered
def _starting(raw: str, stem: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the phrases of several words that a word begins, each with its group."""
    phrases = lexicon().phrases
    entries = phrases.get(stem, []) + phrases.get("=" + raw, [])
    return tuple(entry for entry in entries if len(entry[0]) > 1)


def group_hits(tokens: Sequence[Token]) -> dict[str, list[Hit]]:
    """Return the places of every group; what the group "ignored" covers counts for no other."""
    found: dict[str, list[Hit]] = {}
    taken: set[int] = set()
    for number, token in enumerate(tokens):
        matched = [(1, group) for group in _alone(token.raw, token.stem)]
        if number + 1 < len(tokens):
            after = tokens[number + 1]
            for forms, group in _starting(token.raw, token.stem):
                if _is(forms[1], after) and _stands(tokens, number, forms):
                    matched.append((len(forms), group))
        for length, group in matched:
            last = tokens[number + length - 1]
            hit = Hit(token.position, last.position, token.start, last.end)
            found.setdefault(group, []).append(hit)
            if group == "ignored":
                taken.update(range(hit.first, hit.last + 1))
    for group, hits in found.items():
        if taken and group != "ignored":
            found[group] = [h for h in hits if h.first not in taken or h.last not in taken]
    return found


def _stands(tokens: Sequence[Token], number: int, forms: tuple[str, ...]) -> bool:
    """Return whether the forms of a phrase stand at a word, in one sentence."""
    near = tokens[number : number + len(forms)]
    return (
        len(near) == len(forms)
        and near[-1].position - near[0].position < len(forms) - 1 + SENTENCE_GAP
        and all(_is(f, t) for f, t in zip(forms, near, strict=True))
    )


def _is(form: str, token: Token) -> bool:
    """Return whether a word has a form: a stem, "=" as written, or "open*" at its end."""
    if form[-1] == "*":
        return token.stem.startswith(form[:-1]) or token.raw.startswith(form[:-1])
    return form in (token.stem, "=" + token.raw)
