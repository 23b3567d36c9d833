"""Remember what was read of a text no longer than its judgement: it may be a patient's.

Many rules ask the same of the same words. What concerns a word that is in a public word list is
kept; all else is forgotten when the outermost judgement ends, also by an exception.
"""

import functools
import threading
from collections.abc import Callable, Hashable
from typing import Any, ParamSpec, TypeVar, cast

from medlib.corpus.lexicons import words

Given = ParamSpec("Given")
Found = TypeVar("Found")
MOST = 100_000  # private words and texts that are remembered if nobody says when to forget
_UNKNOWN = object()
_private: list[tuple[dict[Hashable, Any], Hashable]] = []
_judgement = threading.local()


@functools.cache
def _public() -> frozenset[str]:
    """Return the words that are remembered: common words and the names of medicines."""
    return frozenset().union(*(words(kind) for kind in ("ordinary", "plain", "stop", "drug")))


def remembered(function: Callable[Given, Found]) -> Callable[Given, Found]:
    """Remember what a function of words or texts returned; its first argument is as written."""
    memory: dict[Hashable, Any] = {}
    read: Callable[..., Found] = function

    @functools.wraps(function)
    def remembering(*asked: Any) -> Found:
        known = memory.get(asked, _UNKNOWN)
        if known is _UNKNOWN:
            if len(_private) > MOST:
                forget()
            known = memory[asked] = read(*asked)
            if asked[0] not in _public():
                _private.append((memory, asked))
        return known

    return cast(Callable[Given, Found], remembering)


def forgetful(judge: Callable[Given, Found]) -> Callable[Given, Found]:
    """Forget what was read of a text when a function that judges it, and no other, is done."""

    @functools.wraps(judge)
    def judging(*args: Given.args, **named: Given.kwargs) -> Found:
        if getattr(_judgement, "runs", False):
            return judge(*args, **named)
        _judgement.runs = True
        try:
            return judge(*args, **named)
        finally:
            _judgement.runs = False
            forget()

    return judging


def forget() -> None:
    """Forget every word and text that is in no public list."""
    while _private:
        memory, key = _private.pop()
        memory.pop(key, None)
