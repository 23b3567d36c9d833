"""Whose dose it is: the medicines of a text, those included that only the table of doses names."""

import re
from collections.abc import Sequence
from functools import lru_cache

from medlib.safety.dose_times import FORM
from medlib.safety.drugs import Mention, find_drugs, names_by_kind
from medlib.safety.references import read_reference


@lru_cache(maxsize=1)
def weekly_medicines() -> frozenset[str]:
    """Return the medicines whose maximum is stated for a week."""
    return frozenset(row["drug"] for row in read_reference("doses") if row["per"] == "week")


def owner_of(
    text: str, drugs: list[Mention], bounds: Sequence[int], start: int, end: int
) -> str | None:
    """Return the drug that an amount belongs to."""
    after = next((d for d in drugs if d.start >= end), None)
    link = rf"\s?(?:(?:{FORM}|of|oral|po|iv|the|elemental|intravenous|daily)\s?){{0,3}}"
    if after and re.fullmatch(link, text[end : after.start]):
        return after.name
    before = [d for d in drugs if d.end <= start]
    left = max((b for b in bounds if b <= start), default=0)
    if before and (before[-1].start >= left or not (after and after.start < end + 60)):
        return before[-1].name
    return after.name if after else None


@lru_cache(maxsize=1)
def _other_names() -> re.Pattern[str]:
    """Return a pattern of the medicines that only the table of doses names."""
    names = {row["drug"] for row in read_reference("doses")} - set(names_by_kind()["drug"])
    longest = sorted(names, key=len, reverse=True)  # "calcium acetate" before "calcium"
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest)) or '$^'})\b")


def medicines_in(text: str, small: str) -> list[Mention]:
    """Return the medicines of a text, in order of place."""
    known = [d for d in find_drugs(text) if d.how != "class"]
    # "inh" behind a number is an inhalation, not isoniazid
    known = [d for d in known if not re.search(r"\d ?inhs?$", small[: d.end])]
    other = [Mention(m[0], *m.span(), "name") for m in _other_names().finditer(small)]
    return sorted(
        [
            *known,
            *(o for o in other if not any(k.start < o.end and o.start < k.end for k in known)),
        ],
        key=lambda d: d.start,
    )
