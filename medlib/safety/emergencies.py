"""Emergencies in free text: red flags in lay and clinical words, vital signs past a threshold."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from medlib.safety.clauses import clause_of, cue, masked, sentence_bounds
from medlib.safety.context import is_negated
from medlib.safety.flag_patterns import MAX_HITS, Pattern, Places, match_places, possible
from medlib.safety.learned import heaviest, phrasing, scores, spoken
from medlib.safety.memory import forgetful, remembered
from medlib.safety.presence import status_of
from medlib.safety.references import GENERAL, Row, lowered, phrase, read_reference, source_label
from medlib.safety.vitals import abnormal_vitals, has_normal_temperature, measured_hits
from medlib.safety.wording import Hit, Token, group_hits, lexicon, tokens_of

URGENT = "Call emergency services or go to an emergency department now."
SURE = -0.7  # log odds from which a passage tells of an emergency
LONGEST = 600  # characters of two sentences that are judged together


class Reading(NamedTuple):
    """A readable text: the places where its sentences begin, its words, and the groups named."""

    text: str
    bounds: tuple[int, ...]
    tokens: list[Token]
    hits: Places
    named: list[tuple[int, str]]  # (place, group) of all hits, in order of place


class Passage(NamedTuple):
    """A passage of a text with the features by which it is judged."""

    start: int
    end: int
    features: frozenset[str]


@forgetful
def find_emergencies(text: str) -> list[dict[str, Any]]:
    """Return the emergencies that a text reports as present, in order of place.

    Every item has name, system, advice, source and span. What is denied, past, in the family,
    supposed, figurative or only explained is left out. Source of the facts: the rows of
    data/references/red_flags.csv and vital_limits.csv, each with its grade.
    """
    reading = _read(text)
    ruled = _ruled(reading)
    judged = _passages(reading, ruled)
    items = [item for item in ruled if not _is_doubtful(judged, item["span"])]
    return sorted(items or _sounding(judged, reading.tokens), key=lambda item: item["span"])


def _ruled(reading: Reading) -> list[dict[str, Any]]:
    """Return the emergencies that the patterns and the limits of vital signs know."""
    rows = read_reference("red_flags")
    found: dict[int, dict[str, Any]] = {}
    for pattern in possible(reading.hits):
        matches = [] if pattern.row in found else _asserted(reading, pattern)
        if matches:
            found[pattern.row] = _item(rows[pattern.row], matches[0])
    vitals = [
        {"name": v.name, "system": "vital sign", "advice": v.advice, "source": v.source,
         "span": v.span}
        for v in abnormal_vitals(reading.text)
        if status_of(reading.text, reading.bounds, *v.span) == "active"
    ]  # fmt: skip
    return [*found.values(), *vitals]


def _asserted(reading: Reading, pattern: Pattern) -> list[tuple[Hit, ...]]:
    """Return the matches of a pattern among what is present; only what matches is asked."""
    near = {hit for match in match_places(reading.hits, pattern) for hit in match}
    if not near:
        return []
    groups = {group for slot in pattern.slots for group in slot}
    present = {
        group: [hit for hit in hits if group not in groups or hit in near]
        for group, hits in reading.hits.items()
        if group in groups or group in pattern.without
    }
    return match_places({g: _present(reading, g, hits) for g, hits in present.items()}, pattern)


def _read(text: str) -> Reading:
    """Return the readable text, its sentences and words, and the groups named."""
    small = masked(cue("figurative"), _readable(text))
    small = masked(phrase("no_past"), small)  # "push it back in" is no past tense
    bounds = sentence_bounds(small)
    tokens = tokens_of(small, bounds)
    hits = _hits(small, tokens)
    few = {group: hits[group][:MAX_HITS] for group in hits}
    named = sorted((hit.start, group) for group, places in few.items() for hit in places)
    return Reading(small, bounds, tokens, few, named)


def text_features(text: str) -> frozenset[str]:
    """Return the features of a whole text, as the weights are trained on them."""
    reading = _read(text)
    return _features(reading, 0, len(reading.text), _ruled(reading))


def _hits(small: str, tokens: Sequence[Token]) -> dict[str, list[Hit]]:
    """Return the places of every symptom group, measured ones too."""
    hits = group_hits(tokens)
    for group, places in measured_hits(small, tokens).items():
        hits.setdefault(group, []).extend(places)
    if has_normal_temperature(small):
        hits["fever"] = [h for h in hits.get("fever", []) if small[h.start : h.start + 4] != "temp"]
    return hits


def _passages(reading: Reading, ruled: Sequence[dict[str, Any]]) -> list[Passage]:
    """Return the passages by which a text is judged: sentences, and two together of one line.

    What stands elsewhere in a text can not make a passage sound harmless.
    """
    small, bounds = reading.text, reading.bounds
    cuts = [*bounds, len(small)]
    ends = list(zip(cuts, cuts[1:], strict=False))
    ends += [(a, c) for a, b, c in zip(cuts, cuts[1:], cuts[2:], strict=False)
             if c - a <= LONGEST and "\n" not in small[a:b]]  # fmt: skip
    return [Passage(a, b, _features(reading, a, b, ruled)) for a, b in ends if a < b]


def _features(
    reading: Reading, start: int, end: int, ruled: Sequence[dict[str, Any]]
) -> frozenset[str]:
    """Return a passage's words, pairs, groups of like words, symptoms (+) and rules (!)."""
    first, last = bisect_left(reading.named, (start, "")), bisect_left(reading.named, (end, ""))
    inside = [item for item in ruled if item["span"][0] < end and start < item["span"][1]]
    return frozenset(
        {
            *phrasing(spoken(reading.text[start:end])),
            *(f"+{group}" for _, group in reading.named[first:last]),
            *(f"!{item['name']}" for item in inside),
            *("!" for _ in inside[:1]),
        }
    )


@remembered
def _score(features: frozenset[str]) -> float:
    """Return the log odds that a passage of these features reports an emergency."""
    return scores("emergency", features)["yes"]


def _is_doubtful(judged: Sequence[Passage], span: tuple[int, int]) -> bool:
    """Return whether every passage of a span sounds harmless, told or long past."""
    around = [p.features for p in judged if p.start < span[1] and span[0] < p.end]
    return max(map(_score, around), default=0.0) < SURE


def _sounding(judged: Sequence[Passage], tokens: Sequence[Token]) -> list[dict[str, Any]]:
    """Return the passage whose words alone are those of emergencies, if there is one."""
    if not judged:
        return []
    best = max(judged, key=lambda passage: _score(passage.features))
    inside = [token for token in tokens if best.start <= token.start < best.end]
    if not inside or _score(best.features) < SURE:
        return []
    telling = heaviest("emergency", [token.raw for token in inside])
    name, span = f"possible emergency ({telling})", (inside[0].start, inside[-1].end)
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


def _present(reading: Reading, group: str, places: Sequence[Hit]) -> list[Hit]:
    """Return the places that are asserted; background must only not be denied.

    A function ("breathe") says nothing alone: the word that takes it away ("cannot") is asked.
    A thought ("plans to hang himself") is an emergency though the deed is only supposed.
    """
    kind = lexicon().kinds.get(group, "background")
    if kind == "function":
        return list(places)
    text, bounds = reading.text, reading.bounds
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
        return not phrase("asked_about").search(clause.sentence[: clause.start])
    return status == "active"


def refers_to_care(response: str) -> bool:
    """Return whether an answer sends the reader to emergency care, and does not wave it away."""
    small = lowered(response)
    return any(
        not phrase("care_denied").search(small[max(0, m.start() - 80) : m.start()])
        for m in phrase("care").finditer(small)
    )
