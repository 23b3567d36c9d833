"""Drug interactions: every pair a text or a patient's record brings together, with its status."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

from medlib.safety.context import medicine_status, sentence_bounds
from medlib.safety.drugs import Mention, class_labels, class_members, find_drugs
from medlib.safety.references import Row, listed, lowered, read_reference, source_label

RANK = {"contraindicated": 3, "major": 2, "moderate": 1}
CLASS_SHARE = 0.25  # a class word stands for a rule's side when the side holds this share of it
# Strongest first: a pair is asserted only when nothing in its best sentence takes it back.
WEAKENING = ("advised_against", "negated", "stopped", "hypothetical")


class Placed(NamedTuple):
    """One mention with its status and the number of its sentence; -1 is the patient's record."""

    mention: Mention
    status: str
    sentence: int


@lru_cache(maxsize=1)
def pair_rules() -> dict[frozenset[str], Row]:
    """Return the strongest rule for every pair of generic names, one that was read first."""
    rules: dict[frozenset[str], Row] = {}
    for row in read_reference("interactions"):
        for one in expand(row["object"]):
            for other in expand(row["precipitant"]):
                pair = frozenset((one, other))
                if len(pair) == 2 and _weight(row) > _weight(rules.get(pair)):
                    rules[pair] = row
    return rules


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
    hits = []
    for row in read_reference("interactions"):
        left, right = expand(row["object"]), expand(row["precipitant"])
        if (_stands_in(one, left) and _stands_in(other, right)) or (
            _stands_in(other, left) and _stands_in(one, right)
        ):
            hits.append(row)
    return max(hits, key=_weight, default=None)


def _stands_in(name: str, side: set[str]) -> bool:
    """Return whether a generic name or class key is covered by one side of a rule."""
    members = class_members().get(name) if name in class_labels() else None
    if members is None:
        return name in side
    return len(members & side) >= max(1, CLASS_SHARE * len(members))


def place_drugs(text: str) -> list[Placed]:
    """Return the drugs of a text, each with its status and sentence."""
    small = lowered(text)
    bounds = sentence_bounds(small)
    placed = []
    for mention in find_drugs(text):
        number = sum(bound <= mention.start for bound in bounds)
        status = medicine_status(small, bounds, mention.start, mention.end)
        placed.append(Placed(mention, status, number))
    return placed


def record_drugs(patient_context: Mapping[str, Any] | None) -> list[Placed]:
    """Return the current medicines of a patient's record, without a place in the text."""
    names = (patient_context or {}).get("medications") or ()
    return [
        Placed(mention._replace(start=-1, end=-1), "active", -1)
        for name in names
        for mention in find_drugs(str(name).replace("_", " "))
    ]


def _pair_status(one: Placed, other: Placed) -> str:
    """Return the status of two mentions together."""
    statuses = {one.status, other.status}
    return next((status for status in WEAKENING if status in statuses), "active")


def find_interactions(
    text: str, patient_context: Mapping[str, Any] | None = None
) -> list[dict[str, Any]]:
    """Return the interactions among the drugs of a text and of the patient's record.

    Every item has drugs (two names in order of place), severity (contraindicated, major,
    moderate), mechanism, advice, source, span (in the text; None when both stand in the record)
    and status (active, advised_against, stopped, hypothetical, negated).
    """
    groups: dict[frozenset[str], list[tuple[Placed, Placed]]] = {}
    for one, other in combinations([*record_drugs(patient_context), *place_drugs(text)], 2):
        if rule_for(one.mention.name, other.mention.name):
            key = frozenset((one.mention.name, other.mention.name))
            groups.setdefault(key, []).append((one, other))
    return [_describe(pairs) for pairs in groups.values()]


def _describe(pairs: list[tuple[Placed, Placed]]) -> dict[str, Any]:
    """Return one interaction from all places where its two drugs are mentioned.

    Mentions in one sentence decide; an asserted pair outweighs one that is taken back.
    """
    near = [p for p in pairs if p[0].sentence == p[1].sentence] or pairs
    one, other = min(near, key=lambda p: _pair_status(*p) != "active")
    row = rule_for(one.mention.name, other.mention.name)
    assert row is not None
    starts = [p.mention.start for p in (one, other) if p.mention.start >= 0]
    ends = [p.mention.end for p in (one, other) if p.mention.start >= 0]
    return {
        "drugs": [class_labels().get(p.mention.name, p.mention.name) for p in (one, other)],
        "severity": row["severity"],
        "mechanism": row["mechanism"],
        "advice": row["advice"],
        "source": source_label(row),
        "span": (min(starts), max(ends)) if starts else None,
        "status": _pair_status(one, other),
    }
