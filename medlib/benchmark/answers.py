"""Read which option a generated answer names; what cannot be read stays unread, never wrong."""

import re

from medlib.corpus.cleaning import key

_LETTER = re.compile(r"^\W*(?:answer\W+|option\W+)?([A-J])\b(?:[.):\s]|$)")


def read_choice(text: str, options: list[str]) -> int | None:
    """Return the index of the option that an answer names, or None if that cannot be told.

    In order: the whole text is one option; a leading letter; exactly one option named within.
    """
    said = key(text)
    options_said = [key(option) for option in options]
    if not said:
        return None
    if options_said.count(said) == 1:
        return options_said.index(said)
    letter = _LETTER.match(text)
    if letter and ord(letter[1]) - ord("A") < len(options):
        return ord(letter[1]) - ord("A")
    named = [i for i, option in enumerate(options_said) if f" {option} " in f" {said} "]
    return named[0] if len(named) == 1 else None
