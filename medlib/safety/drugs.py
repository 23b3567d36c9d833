"""Drug names in free text: generic names, brands, salts, spellings, classes, typing errors."""

import re
from functools import lru_cache
from typing import NamedTuple

import ahocorasick
from rapidfuzz.distance import OSA

from medlib.corpus.lexicons import words
from medlib.safety.memory import forgetful, remembered
from medlib.safety.references import listed, lowered, phrase, read_reference

SHORT, LONG = 5, 9  # letters a name needs to carry one typing error, and two
WORD = re.compile(r"[a-z]+")
# Lists of name_words that hold real words: none of them is a misspelt drug.
REAL_WORDS = ("ordinary", "plain", "proper", "given", "family", "city", "eponym", "stop")
ENDING = re.compile(r"(?:'s|s|es|ed|d|ing|ly|al|ally|ic|er|ers|ism|ity|ation|ations|like)$")
AROUND = 30  # characters beside an ambiguous word that can tell its other meaning


class Mention(NamedTuple):
    """One drug, or class of drugs, found in a text; start and end are character offsets."""

    name: str
    start: int
    end: int
    how: str  # name | other name | class | misspelt


@lru_cache(maxsize=1)
def names_by_kind() -> dict[str, dict[str, str]]:
    """Return {"drug": {written name: generic}, "class": {written name: key}, "not_a_drug": …}."""
    tables: dict[str, dict[str, str]] = {"drug": {}, "class": {}, "not_a_drug": {}}
    for row in read_reference("drug_names"):
        names = tables[row["kind"]]
        if row["kind"] != "class":
            names[row["name"]] = row["name"]
        for other in listed(row["other_names"]):
            names.setdefault(other.lower(), row["name"])
    return tables


@lru_cache(maxsize=1)
def class_members() -> dict[str, frozenset[str]]:
    """Return the generic names of every class key, such as "ssri"."""
    members: dict[str, set[str]] = {}
    for row in read_reference("drug_names"):
        if row["kind"] == "drug":
            for key in listed(row["classes"]):
                members.setdefault(key, set()).add(row["name"])
    return {key: frozenset(names) for key, names in members.items()}


@lru_cache(maxsize=1)
def class_labels() -> dict[str, str]:
    """Return the readable name of every class key, such as "MAO inhibitor" for "maoi"."""
    return {r["name"]: r["classes"] for r in read_reference("drug_names") if r["kind"] == "class"}


@lru_cache(maxsize=1)
def _automaton() -> ahocorasick.Automaton:
    """Return one automaton over all written names."""
    automaton = ahocorasick.Automaton()
    tables = names_by_kind()
    for written, key in tables["class"].items():
        automaton.add_word(written, (key, "class", len(written)))
    for written, generic in tables["drug"].items():
        how = "name" if written == generic else "other name"
        automaton.add_word(written, (generic, how, len(written)))
    automaton.make_automaton()
    return automaton


@lru_cache(maxsize=1)
def _real_words() -> frozenset[str]:
    """Return words that are never taken for misspelt drugs."""
    lists = map(words, REAL_WORDS)
    return frozenset().union(*lists, names_by_kind()["not_a_drug"], _name_words())


@lru_cache(maxsize=1)
def _name_words() -> dict[str, str]:
    """Return every word of the written names with what it means: a drug, a class or itself."""
    tables = names_by_kind()
    whole = tables["class"] | tables["drug"]
    parts = {part for name in whole for part in WORD.findall(name) if len(part) >= SHORT}
    return {part: whole.get(part, part) for part in parts}


@lru_cache(maxsize=1)
def _shortened() -> dict[str, set[str]]:
    """Return the words of names under themselves and under themselves less one or two letters."""
    table: dict[str, set[str]] = {}
    for word in _name_words():
        for key in _less(word, 2 if len(word) >= LONG else 1):
            table.setdefault(key, set()).add(word)
    return table


def _less(word: str, letters: int) -> set[str]:
    """Return a word and all words made from it by leaving out up to some letters."""
    keys = {word}
    for _ in range(letters):
        keys |= {key[:i] + key[i + 1 :] for key in keys for i in range(len(key))}
    return keys


def _is_real(word: str) -> bool:
    """Return whether a word, or the word it is derived from, is in the language."""
    if word in _real_words():
        return True
    stem = ENDING.sub("", word)
    forms = (form for form in (stem, f"{stem}e", f"{stem}y") if form not in _name_words())
    return stem != word and any(form in _real_words() for form in forms)


@remembered
def mended(word: str) -> str | None:
    """Return the word of a drug's name that a misspelt word means, or None when in doubt."""
    if len(word) < SHORT or _is_real(word):
        return None
    for limit in (1, 2) if len(word) >= LONG - 1 else (1,):
        near = {n for key in _less(word, limit) for n in _shortened().get(key, ())}
        near = {n for n in near if _may_mean(word, n, limit) and OSA.distance(n, word) == limit}
        if near:
            best = min(_unlikeness(word, n) for n in near)
            likely = sorted(n for n in near if _unlikeness(word, n) == best)
            return likely[0] if len({_name_words()[n] for n in likely}) == 1 else None
    return None


def _may_mean(word: str, name: str, limit: int) -> bool:
    """Return whether a name is long enough for so many errors, or for one in its first letter."""
    same_start = name[0] == word[0]
    return len(name) >= LONG and same_start if limit == 2 else same_start or len(name) > SHORT


def _unlikeness(word: str, name: str) -> tuple[bool, bool]:
    """Return what makes a name less likely: another first letter, other letters than typed."""
    return name[0] != word[0], set(name) != set(word)


def _mend(text: str) -> tuple[str, list[int]]:
    """Return the text with misspelt names mended, and each character's place in the text."""
    parts: list[str] = []
    places: list[int] = []
    done = 0
    for match in WORD.finditer(text):
        name = mended(match[0])
        if name and _is_bounded(text, *match.span()):
            start, end = match.span()
            parts += [text[done:start], name]
            places += [*range(done, start), *(min(start + i, end - 1) for i in range(len(name)))]
            places[-1] = end - 1
            done = end
    return "".join([*parts, text[done:]]), [*places, *range(done, len(text))]


def _is_bounded(text: str, start: int, end: int) -> bool:
    """Return whether a span is not part of a longer word."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum())


@lru_cache(maxsize=1)
def _other_meanings() -> tuple[re.Pattern[str], frozenset[str]]:
    """Return the phrases in which a drug's name means something else, and those names."""
    rows = [r["pattern"] for r in read_reference("context_cues") if r["cue"] == "other_meaning"]
    joined = "|".join(rows)
    names = (n for kind in ("drug", "class") for n in names_by_kind()[kind] if n in joined)
    return re.compile(rf"\b(?:{joined})"), frozenset(names)


def _means_drug(text: str, start: int, end: int) -> bool:
    """Return whether an ambiguous word is used as a drug where it stands."""
    pattern, names = _other_meanings()
    if text[start:end] not in names:
        return True
    left = max(0, start - AROUND)
    found = pattern.finditer(text[left : end + AROUND])
    return not any(left + m.start() < end and start < left + m.end() for m in found)


def _exact(text: str) -> list[Mention]:
    """Return the written names in a lowered text, the longest of overlapping ones."""
    found = []
    for last, (name, how, length) in _automaton().iter(text):
        start, end = last - length + 1, last + 1
        if _is_bounded(text, start, end):
            found.append(Mention(name, start, end, how))
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(_with_salt(text, mention))
    return [m for m in kept if _means_drug(text, m.start, m.end)]


def _with_salt(text: str, mention: Mention) -> Mention:
    """Return the mention with a salt or release form behind it taken in."""
    salt = phrase("salt").match(text, mention.end)
    return mention._replace(end=salt.end()) if salt and mention.how != "class" else mention


@forgetful
def find_drugs(text: str) -> list[Mention]:
    """Return the drugs and drug classes that a text names, in order of place.

    A class mention carries the class key as its name and "class" as how it was matched.
    """
    if not text.strip():
        return []
    small = lowered(text)
    if any("\ud800" <= character <= "\udfff" for character in small):  # no automaton reads them
        small = small.encode("utf-8", "replace").decode()
    whole, places = _mend(small)
    return [_in_place(mention, small, whole, places) for mention in _exact(whole)]


def _in_place(mention: Mention, text: str, whole: str, places: list[int]) -> Mention:
    """Return a mention of the mended text at its place in the text as it was written."""
    start, end = places[mention.start], places[mention.end - 1] + 1
    same = text[start:end] == whole[mention.start : mention.end]
    return mention._replace(start=start, end=end, how=mention.how if same else "misspelt")
