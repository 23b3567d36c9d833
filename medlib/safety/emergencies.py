"""Emergencies in free text: red flags in lay and clinical words, vital signs past a threshold."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from medlib.safety.context import clause_of, cue, is_negated, sentence_bounds
from medlib.safety.likelihood import (
    DOUBTFUL,
    SHORT,
    SURE,
    Part,
    features,
    heaviest,
    score,
)
from medlib.safety.presence import status_of, without_traps
from medlib.safety.references import GENERAL, Row, listed, lowered, read_reference, source_label
from medlib.safety.vitals import abnormal_vitals, has_normal_temperature, measured_hits
from medlib.safety.wording import Hit, Token, group_hits, lexicon, tokens_of

MAX_HITS = 60  # places of one group that are looked at, so that long texts stay fast
NEGATORS = ("cannot", "not", "neg", "hard", "no", "refuse")  # groups that take a function away
ASKED_ABOUT = re.compile(r"\b(?:if|whether|in case|someone|anyone|people|risk|prevent\w*|when)\b")
EXCLUDES_WITHIN = 8  # words between a match and a group that takes it away
URGENT = "Call emergency services or go to an emergency department now."
CARE = re.compile(
    r"\b(?:911|999|112|000|emergenc\w+|ambulance|paramedics?|a&e|a and e|casualty|er|e\.r|"
    r"poison (?:control|cent(?:er|re))|crisis (?:line|team)|988|116 123|samaritans|lifeline"
    r"|labou?r ward|maternity (?:unit|triage|ward)|resuscitat\w+|cpr)\b"
    r"|\b(?:hospital|doctor|medical (?:help|care|attention)|urgent care|be seen|care)\b"
    r"[^.!?]{0,25}\b(?:now|at once|immediately|right away|straight away|without delay|urgently)\b"
    r"|\b(?:immediate(?:ly)?|urgent(?:ly)?|right away|straight|at once|now)\b[^.!?]{0,30}"
    r"\b(?:hospital|medical|help|seen|doctor|care|evaluat\w+|assess\w+)\b"
)
CARE_DENIED = re.compile(
    r"(?:\b(?:no need|not need|needn't|not necessary|unnecessary|no reason|not require"
    r"|instead of|rather than|avoid|don't (?:go|call|bother)|do not (?:go|call|bother)|isn't an?"
    r"|not an?|never|without (?:calling|going))|n't need|won't need)\b[^.!?;,]{0,50}$"
)


Places = Mapping[str, list[Hit]]
Reading = tuple[str, tuple[int, ...], list[Token], Places, Places]


class Passage(NamedTuple):
    """A passage of a text with the features by which it is judged."""

    start: int
    end: int
    features: frozenset[str]


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


def _match(hits: Mapping[str, list[Hit]], pattern: Pattern) -> list[tuple[Hit, ...]]:
    """Return the closest sets of places, one per slot, that stand within the window."""
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


def find_emergencies(text: str) -> list[dict[str, Any]]:
    """Return the emergencies that a text reports as present, in order of place.

    Every item has name, system, advice, source and span. What is denied, past, in the family,
    supposed, figurative or only explained is left out. Source of the facts: the rows of
    data/references/red_flags.csv and vital_limits.csv, each with its grade.
    """
    reading = _reading(text)
    small, bounds, tokens, _, present = reading
    judged = _passages(reading, bounds)
    rows = read_reference("red_flags")
    found: dict[int, dict[str, Any]] = {}
    for pattern in patterns():
        matches = [] if pattern.row in found else _match(present, pattern)
        item = next((i for i in (_item(rows[pattern.row], m) for m in matches)
                     if not _is_doubtful(judged, i["span"])), None)  # fmt: skip
        if item:
            found[pattern.row] = item
    vitals = [
        {"name": v.name, "system": "vital sign", "advice": v.advice, "source": v.source,
         "span": v.span}
        for v in abnormal_vitals(small)
        if status_of(small, bounds, *v.span) == "active"
    ]  # fmt: skip
    whole = _passages(reading, (0,)) if len(small) <= SHORT and len(judged) > 1 else []
    items = [*found.values(), *vitals] or _sounding([*judged, *whole], tokens)
    return sorted(items, key=lambda item: item["span"])


def _reading(text: str) -> Reading:
    """Return the readable text, its sentences and words, the groups named and those present."""
    small = cue("figurative").sub(lambda match: "_" * len(match[0]), _readable(text))
    small = without_traps(small)
    bounds = sentence_bounds(small)
    tokens = tokens_of(small, bounds)
    hits = _hits(small, tokens)
    present = {group: _present(small, bounds, group, hits[group][:MAX_HITS]) for group in hits}
    return small, bounds, tokens, hits, present


def passage_features(text: str) -> frozenset[str]:
    """Return the features of a whole text, as the weights are trained on them."""
    return _passages(_reading(text), (0,))[0].features


def _hits(small: str, tokens: Sequence[Token]) -> dict[str, list[Hit]]:
    """Return the places of every symptom group, measured ones too."""
    hits = group_hits(tokens)
    for group, places in measured_hits(small, tokens).items():
        hits.setdefault(group, []).extend(places)
    if has_normal_temperature(small):
        hits["fever"] = [h for h in hits.get("fever", []) if small[h.start : h.start + 4] != "temp"]
    return hits


def _passages(reading: Reading, cuts: tuple[int, ...]) -> list[Passage]:
    """Return the passages of a text that is cut at the given places."""
    small, _, tokens, hits, present = reading
    parts = [Part([], set(), set()) for _ in cuts]
    for token in tokens:
        parts[bisect_right(cuts, token.start) - 1].tokens.append(token)
    for group, places in hits.items():
        for hit in places:
            parts[bisect_right(cuts, hit.start) - 1].named.add(group)
        for hit in present[group]:
            parts[bisect_right(cuts, hit.start) - 1].present.add(group)
    ends = [*cuts[1:], len(small)]
    return [Passage(*p) for p in zip(cuts, ends, map(features, parts), strict=True)]


def _is_doubtful(judged: Sequence[Passage], span: tuple[int, int]) -> bool:
    """Return whether every sentence of a span sounds harmless, told or long past."""
    around = [p.features for p in judged if p.start < span[1] and span[0] < p.end]
    return max(map(score, around), default=0.0) < DOUBTFUL


def _sounding(judged: Sequence[Passage], tokens: Sequence[Token]) -> list[dict[str, Any]]:
    """Return the passage whose words alone are those of emergencies, if there is one."""
    best = max(judged, key=lambda passage: score(passage.features))
    inside = [token for token in tokens if best.start <= token.start < best.end]
    if not inside or score(best.features) < SURE:
        return []
    name, span = f"possible emergency ({heaviest(inside)})", (inside[0].start, inside[-1].end)
    return [{"name": name, "system": "not told", "advice": URGENT, "source": GENERAL,
             "span": span}]  # fmt: skip


def _item(row: Row, match: Iterable[Hit]) -> dict[str, Any]:
    """Return one emergency of the table with the place where it stands."""
    places = list(match)
    span = min(h.start for h in places), max(h.end for h in places)
    return {"name": row["name"], "system": row["system"], "advice": row["advice"],
            "source": source_label(row), "span": span}  # fmt: skip


def _readable(text: str) -> str:
    """Return the text lowered, hyphens kept, lone surrogates replaced."""
    return lowered(text).encode("utf-8", "replace").decode()


def _present(text: str, bounds: Sequence[int], group: str, places: Sequence[Hit]) -> list[Hit]:
    """Return the places that are asserted; background must only not be denied.

    A function ("breathe") says nothing alone: the word that takes it away ("cannot") is asked.
    A thought ("plans to hang himself") is an emergency though the deed is only supposed.
    """
    kind = lexicon().kinds.get(group, "background")
    if kind == "function":
        return list(places)
    if kind == "background":
        return [h for h in places if not is_negated(clause_of(text, bounds, h.start, h.end))]
    if kind == "thought":
        return [h for h in places if _is_thought(text, bounds, h)]
    return [h for h in places if status_of(text, bounds, h.start, h.end) == "active"]


def _is_thought(text: str, bounds: Sequence[int], hit: Hit) -> bool:
    """Return whether a thought of harm is reported, not only asked about."""
    status = status_of(text, bounds, hit.start, hit.end)
    if status == "hypothetical":
        clause = clause_of(text, bounds, hit.start, hit.end)
        return not ASKED_ABOUT.search(clause.sentence[: clause.start])
    return status == "active"


def refers_to_care(response: str) -> bool:
    """Return whether an answer sends the reader to emergency care, and does not wave it away."""
    small = lowered(response)
    return any(
        not CARE_DENIED.search(small[max(0, m.start() - 80) : m.start()])
        for m in CARE.finditer(small)
    )


def missing_referral(question: str, response: str) -> dict[str, Any] | None:
    """Return the emergency of a question that the answer does not refer to care, or None."""
    asked = find_emergencies(question)
    return asked[0] if asked and not refers_to_care(response) else None
