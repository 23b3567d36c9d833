"""Patterns of symptom groups that tell an emergency, and where they stand in a text."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from medlib.safety.references import listed, read_reference
from medlib.safety.wording import Hit, lexicon

MAX_HITS = 60  # places of one group that are looked at, so that long texts stay fast
NEGATORS = ("cannot", "not", "neg", "hard", "no", "refuse")  # groups that take a function away
EXCLUDES_WITHIN = 8  # words between a match and a group that takes it away
Places = Mapping[str, list[Hit]]


class Pattern(NamedTuple):
    """One way to tell an emergency: slots, each a union of groups, within a number of words."""

    row: int
    slots: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    window: int


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns of red_flags.csv: "a|b + c /8 - d" is a or b near c, no d beside."""
    found = []
    for number, row in enumerate(read_reference("red_flags")):
        for alternative in listed(row["pattern"]):
            head, *without = alternative.split(" - ")
            wanted, _, window = head.partition("/")
            slots = (tuple(g.strip() for g in s.split("|")) for s in wanted.split("+"))
            minus = tuple(g.strip() for part in without for g in part.split("|"))
            found.append(Pattern(number, tuple(slots), minus, int(window or 0)))
    return tuple(found)


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, tuple[int, ...]]:
    """Return, for each group, the numbers of the patterns whose first slot holds it."""
    found: dict[str, list[int]] = {}
    for number, pattern in enumerate(patterns()):
        for group in dict.fromkeys(pattern.slots[0]):
            found.setdefault(group, []).append(number)
    return {group: tuple(numbers) for group, numbers in found.items()}


def possible(named: Iterable[str]) -> list[Pattern]:
    """Return the patterns, in their order, that may match where these groups are named."""
    begun = {number for group in named for number in _beginnings().get(group, ())}
    return [patterns()[number] for number in sorted(begun)]


def match_places(hits: Mapping[str, list[Hit]], pattern: Pattern) -> list[tuple[Hit, ...]]:
    """Return the closest sets of places, one per slot, that stand within the window."""
    for groups in pattern.slots:  # nearly all patterns end here
        if hits.keys().isdisjoint(groups):
            return []
    slots = [[h for g in slot for h in hits.get(g, ())[:MAX_HITS]] for slot in pattern.slots]
    if not all(slots):
        return []
    taken = [h.first for g in pattern.without for h in hits.get(g, ())]
    last: dict[int, Hit] = {}
    found = []
    for hit, slot in sorted((hit, n) for n, places in enumerate(slots) for hit in places):
        last[slot] = hit
        if len(last) == len(slots):
            low, high = min(h.first for h in last.values()), max(h.last for h in last.values())
            if not _in_order(pattern, last):
                continue
            near = any(low - EXCLUDES_WITHIN <= at <= high + EXCLUDES_WITHIN for at in taken)
            if not near and (len(slots) == 1 or hit.first - low <= pattern.window):
                found.append(tuple(last.values()))
    return found


def _in_order(pattern: Pattern, places: Mapping[int, Hit]) -> bool:
    """Return whether what takes a function away stands before it: "cannot breathe"."""
    kinds, slots = lexicon().kinds, pattern.slots
    return all(
        places[n].first <= places[n + 1].first
        for n in range(len(slots) - 1)
        if set(slots[n]) <= set(NEGATORS) and kinds.get(slots[n + 1][0]) == "function"
    )
