"""Drug interactions: every pair a text or a patient's record brings together, with its status."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

from medlib.safety.clauses import cue, last_match, sentence_bounds
from medlib.safety.context import FIVE, is_ordered, mention_status
from medlib.safety.drugs import Mention, class_labels, class_members, find_drugs
from medlib.safety.memory import forgetful, remembered
from medlib.safety.references import Row, listed, lowered, read_reference, source_label

RANK = {"contraindicated": 3, "major": 2, "moderate": 1}
CLASS_SHARE = 0.125  # a class word stands for a rule's side when the side holds this share of it
# Strongest first: a pair is asserted only when nothing in its best sentence takes it back.
WEAKENING = ("advised_against", "negated", "stopped", "hypothetical")


class Placed(NamedTuple):
    """One mention with its status and the number of its sentence; -1 is the patient's record."""

    place: int
    mention: Mention
    status: str
    sentence: int
    ordered: bool  # its sentence gives it or says that the patient takes it
    family: str = ""  # the relative who takes it


@lru_cache(maxsize=1)
def pair_rules() -> dict[frozenset[str], Row]:
    """Return the strongest rule for every pair of generic names, one that was read first."""
    rules: dict[frozenset[str], Row] = {}
    for row, left, right in _sided_rules():
        for one in left:
            for other in right:
                pair = frozenset((one, other))
                if len(pair) == 2 and _weight(row) > _weight(rules.get(pair)):
                    rules[pair] = row
    return rules


@lru_cache(maxsize=1)
def _sided_rules() -> list[tuple[Row, set[str], set[str]]]:
    """Return every interaction row with the generic names of its two sides."""
    rows = read_reference("interactions")
    return [(row, expand(row["object"]), expand(row["precipitant"])) for row in rows]


def _weight(row: Row | None) -> tuple[int, bool]:
    """Return what decides between two rules for one pair: severity, then an opened source."""
    return (RANK[row["severity"]], row["grade"] == "opened") if row else (0, False)


def expand(cell: str) -> set[str]:
    """Return the generic names that a cell means; "@ssri" stands for all members of a class."""
    names: set[str] = set()
    for part in listed(cell):
        names |= class_members()[part[1:]] if part.startswith("@") else {part}
    return names


@lru_cache(maxsize=4096)
def rule_for(one: str, other: str) -> Row | None:
    """Return the rule for two mentions (generic names or class keys), or None."""
    if one == other:
        return None
    if one not in class_labels() and other not in class_labels():
        return pair_rules().get(frozenset((one, other)))
    hits = [
        row
        for row, left, right in _sided_rules()
        if (stands_in(one, left) and stands_in(other, right))
        or (stands_in(other, left) and stands_in(one, right))
    ]
    return max(hits, key=_weight, default=None)


def stands_in(name: str, side: set[str]) -> bool:
    """Return whether a generic name or class key is covered by one side of a rule."""
    members = class_members().get(name) if name in class_labels() else None
    if members is None:
        return name in side
    return len(members & side) >= max(1, CLASS_SHARE * len(members))


@remembered
def place_drugs(text: str) -> tuple[Placed, ...]:
    """Return the drugs of a text, each with its status and sentence."""
    small = lowered(text)
    bounds = sentence_bounds(small)
    placed = []
    for mention in find_drugs(text):
        span = mention.start, mention.end
        number = bisect_right(bounds, mention.start)
        status = mention_status(small, bounds, *span)
        ordered = status == "active" and is_ordered(small, bounds, *span)
        known = FIVE.get(status, status)
        sentence = small[bounds[number - 1] : mention.start]
        relative = last_match(cue("relative"), sentence) if status == "family" else None
        family = relative[0] if relative else status * (status == "family")
        placed.append(Placed(mention.start, mention, known, number, ordered, family))
    return tuple(placed)


def record_drugs(patient_context: Mapping[str, Any] | None) -> list[Placed]:
    """Return the current medicines of a patient's record, without a place in the text."""
    return [
        Placed(-1, mention._replace(start=-1, end=-1), "active", -1, True)
        for name in (patient_context or {}).get("medications") or ()
        for mention in find_drugs(str(name).replace("_", " "))
    ]


def _pair_status(one: Placed, other: Placed) -> str:
    """Return the status of two mentions together; both a relative's are taken together."""
    if one.family and one.family == other.family and one.sentence == other.sentence:
        return "active"
    statuses = {one.status, other.status}
    return next((status for status in WEAKENING if status in statuses), "active")


@forgetful
def find_interactions(
    text: str, patient_context: Mapping[str, Any] | None = None
) -> list[dict[str, Any]]:
    """Return the interactions among the drugs of a text and of the patient's record.

    Every item has drugs (two names in order of place), severity (contraindicated, major,
    moderate), mechanism, advice, source, span (in the text; None when both stand in the record)
    and status (active, advised_against, stopped, hypothetical, negated).
    """
    by_name: dict[str, dict[tuple[object, ...], Placed]] = {}
    for placed in [*record_drugs(patient_context), *place_drugs(text)]:
        by_name.setdefault(placed.mention.name, {}).setdefault(placed[2:], placed)
    return [
        _describe(list(by_name[one].values()), list(by_name[other].values()))
        for one, other in combinations(by_name, 2)
        if rule_for(one, other)
    ]


def _describe(ones: list[Placed], others: list[Placed]) -> dict[str, Any]:
    """Return one interaction from all places where its two drugs are mentioned.

    Mentions in one sentence decide, unless two sentences order the two drugs; an asserted pair
    outweighs one that is taken back.
    """
    there: dict[int, list[Placed]] = {}
    for placed in others:
        there.setdefault(placed.sentence, []).append(placed)
    pairs = [(one, other) for one in ones for other in there.get(one.sentence, ())]
    best = tuple(min(side, key=lambda p: (p.status != "active", not p.ordered))
                 for side in (ones, others))  # fmt: skip
    if not pairs or all(placed.ordered for placed in best):
        pairs.append((best[0], best[1]))
    one, other = sorted(min(pairs, key=lambda p: _pair_status(*p) != "active"))
    row = rule_for(one.mention.name, other.mention.name)
    assert row is not None
    starts = [p.mention.start for p in (one, other) if p.mention.start >= 0]
    ends = [p.mention.end for p in (one, other) if p.mention.start >= 0]
    return {
        "drugs": [label(p) for p in (one, other)],
        "severity": row["severity"],
        "mechanism": row["mechanism"],
        "advice": row["advice"],
        "source": source_label(row),
        "span": (min(starts), max(ends)) if starts else None,
        "status": _pair_status(one, other),
    }


def label(placed: Placed) -> str:
    """Return the readable name of a drug or class."""
    return class_labels().get(placed.mention.name, placed.mention.name)
