"""What stands around a mention, as features from which its status is learned."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from medlib.safety.clauses import Clause, framed
from medlib.safety.learned import form, like, scores, words_of
from medlib.safety.memory import remembered

BREAK = re.compile(
    r"[,;:.()–—]|\b(?:but|although|though|and|while|whereas|so|because|then|instead of"
    r"|rather than)\b"
)
NEAREST = 4  # words on each side of a mention of which the place counts
EARLIER = 150  # characters before the sentence that may tell whose and when


class Words(NamedTuple):
    """A piece of text: its words' forms, their coarse groups, and all their names together."""

    forms: list[str]
    groups: list[str]
    names: list[str]


@remembered
def _words(text: str) -> Words:
    """Return the words of a piece of text as they are known to the weights."""
    words = words_of(text)
    forms, groups = [form(w) for w in words], [like(w) for w in words]
    return Words(forms, [g[0] for g in groups if g], [*forms, *chain(*groups)])


def features(clause: Clause, rule: str, earlier: str = "") -> frozenset[str]:
    """Return what the sentence of a mention says around it, and of what it is a mention.

    Args:
        clause: the sentence, lowered, with the place of the mention.
        rule: the status that the rules of context give it, or "" for none.
        earlier: what stands before the sentence.
    """
    kind = "m" if clause.medicine else "f"
    before, _, after = framed(clause).partition("#")
    found = {f"kind={kind}"} | ({f"rule={rule}", f"{kind}rule={rule}"} if rule else set())
    for side, text in (("L", before), ("R", after)):
        found.update(
            name for word in _words(text).names for name in (f"{side}:{word}", f"S:{word}")
        )
    for side, text in (("l", BREAK.split(before)[-1]), ("r", BREAK.split(after, maxsplit=1)[0])):
        for name in _words(text).names:
            found.update((f"{side}:{name}", f"{kind}{side}:{name}"))
    for left, right in zip(_words(before)[:2], _words(after)[:2], strict=True):
        found.update(f"B:{one} {two}" for one, two in pairwise(["^", *left, "#", *right, "$"]))
        found.update(f"l{n}:{w}" for n, w in enumerate(reversed(left[-NEAREST:])))
        found.update(f"r{n}:{w}" for n, w in enumerate(right[:NEAREST]))
        found.update(f"^{n}:{w}" for n, w in enumerate(left[:3]))
    found.update(f"P:{w}" for w in _words(earlier).forms)
    found.update(f"M:{w}" for w in _words(clause.sentence[clause.start : clause.end]).names)
    return frozenset(found)


def learned_status(clause: Clause, rule: str, text: str, bounds: Sequence[int], start: int) -> str:
    """Return the status of a mention that its surroundings make likeliest."""
    left = max(place for place in bounds if place <= start)
    found = scores("context", features(clause, rule, text[max(0, left - EARLIER) : left]))
    return max(found, key=lambda status: found[status])
