"""Read which option a generated answer names; what cannot be read stays unread, never wrong."""

import re
from collections.abc import Iterator
from functools import lru_cache

from medlib.corpus.cleaning import exact_key, key

# "B", "(B)", "**B.** aspirin", "B) aspirin", "Answer: B", "The correct answer is option B"
_SAID = r"(?:(?:the\W+)?(?:(?:final|correct|best|right)\W+)?(?:answer|option|choice)\W+)*"
_LETTER = re.compile(
    rf"^\W*(?i:{_SAID}(?:is\W+|would be\W+)?(?:option\W+|choice\W+)?)(?P<letter>[A-Z])"
    r"(?:[*_`)\]]*(?:[.:)\]]|\s+[-–—:]|,)[*_`)\]]*(?=\s|$)|[*_`)\]]+(?=\s|$)|[.!]?\s*$|\s*\n)"
)
_BARE = re.compile(r"^\W*([A-Z])\s+(?=\S)")  # "B aspirin": a letter only if the option follows
_ANOTHER = re.compile(r"^\W*(?:(?:and|or)\W+[A-Z]\b|[A-Z]\W*$)")  # "A or B", "A, B"
_NOT = re.compile(
    r"\b(?:not|never|no|isn t|don t|avoid|except|without|instead of|rather than|neither|nor) $"
)
_WORDS = re.compile(r"\b(?:a|an|the)\b ")


def read_choice(text: str, options: list[str]) -> int | None:
    """Return the index of the option that an answer names, or None if that cannot be told.

    In order: the whole text is one option; a leading letter, unless it contradicts the text after
    it; exactly one option named within, and not denied.
    """
    if not key(text):
        return None
    whole = _whole(text, options)
    if whole is not None:
        return whole
    if re.fullmatch(r"[a-z]", key(text)):  # a letter alone, of either case
        index = ord(key(text)) - ord("a")
        return index if index < len(options) else None
    for pattern in (_LETTER, _BARE):
        found = pattern.match(text)
        if found:
            index, rest = ord(found[1]) - ord("A"), text[found.end() :]
            named = _whole(rest.strip().split("\n")[0], options)
            if pattern is _BARE and named is None:
                continue  # the article in "A statin"
            return index if _agrees(index, named, rest, text, options) else None
    return _named_within(text, options)


def _agrees(index: int, named: int | None, rest: str, text: str, options: list[str]) -> bool:
    """Return whether nothing after a leading letter speaks against it."""
    if index >= len(options):
        return False
    if named is not None:
        return named == index
    begun = f"{folded(text)} "  # "C. difficile" of the option "C. difficile infection"
    others = [folded(o) for i, o in enumerate(options) if i != index]
    if " " in begun.strip() and any(f"{other} ".startswith(begun) for other in others):
        return False
    return not _ANOTHER.match(rest)


def _whole(text: str, options: list[str]) -> int | None:
    """Return the option that a text is: sign by sign, else by its words if these fit one alone."""
    for fold in (exact_key, folded):
        said, known = fold(text), [fold(option) for option in options]
        if said and known.count(said) == 1:
            return known.index(said)
    return None


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Return what a text says: case and punctuation gone, "Rh+" not "Rh-", "first-line" split."""
    return exact_key(re.sub(r"(?<=[^\W\d])[-–/](?=[^\W\d])", " ", text))


def _places(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands in a text; places may overlap."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _named_within(text: str, options: list[str]) -> int | None:
    """Return the only option named in a text; a name within a longer option's name is not one."""
    said = f" {folded(text)} "
    places: list[tuple[int, int, int]] = []
    for index, option in enumerate(options):
        name = f" {folded(option)} "
        if name.strip():
            places += [(at, at + len(name), index) for at in _places(name, said)]
    own = [
        (start, end, index)
        for start, end, index in places
        if not any(s <= start and end <= e and e - s > end - start for s, e, _ in places)
    ]
    if len({index for _, _, index in own}) != 1:
        return None
    denied = any(_NOT.search(_WORDS.sub("", said[: start + 1])) for start, _, _ in own)
    return None if denied else own[0][2]
