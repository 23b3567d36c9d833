"""Which words behind an amount direct its use: asides are left out, other languages translated."""

import re
from functools import lru_cache

from medlib.safety.dose_numbers import COUNT, WORDS
from medlib.safety.dose_times import DAY_PART, LATIN, times_a_day
from medlib.safety.memory import remembered
from medlib.safety.references import part, phrase, phrases

# What goes on behind "and" with a subject or a deed of its own is no direction for the medicine.
ANOTHER = part("another")
CLAUSE = phrase("clause")
# A clause that goes on with the direction opens like one; another clause has a subject of its own.
GOES_ON = phrase("goes_on", day_part=DAY_PART, count=COUNT, latin="|".join(LATIN))
OTHERS = 0.3  # share of other words from which on a clause is no direction
REACH = 320  # characters behind an amount in which its direction ends
OPENING = 20  # characters at a clause's beginning in which its subject stands


@lru_cache(maxsize=1)
def _rewording() -> list[tuple[re.Pattern[str], str]]:
    """Return the patterns of everyday and foreign words of time, and what they mean."""
    rows = [*phrases()["house"], *phrases()["abroad"]]
    return [(re.compile(row["pattern"].replace("{COUNT}", COUNT)), row["by"]) for row in rows]


@lru_cache(maxsize=1)
def directing() -> frozenset[str]:
    """Return the words of directions."""
    [row] = phrases()["directing"]
    return frozenset({*row["pattern"].split(), *LATIN, *WORDS})


@remembered
def reworded(text: str) -> str:
    """Return lowered text with everyday and foreign words of time in the words of the grammar."""
    for pattern, by in _rewording():
        text = pattern.sub(by, text)
    return text


@remembered
def directed(zone: str) -> str:
    """Return what stands behind an amount without the clauses that are no direction for its use.

    "100 mg daily, blood count weekly" is daily, "25 mg at night, no driving next morning" nightly.
    """
    first, *later = CLAUSE.split(zone[:REACH])
    kept = first
    for clause in later:
        led = times_a_day(kept) or 0.0
        aside = phrase("aside").search(clause)
        if aside and (led or aside.start() < OPENING) and not phrase("caps").search(clause):
            continue
        own = (
            led > 0
            and not (GOES_ON.match(clause) and _directs(clause))
            and not phrase("caps").search(clause)
        )
        own = own or bool(phrase("when_needed").search(kept)) and not _directs(clause)
        if own and (times_a_day(clause) or phrase("every_day").search(clause)):
            continue
        kept += clause
    return kept


def _directs(clause: str) -> bool:
    """Return whether most words of a clause are words of directions."""
    words = re.findall(r"[a-z]+", clause)
    return sum(word not in directing() for word in words) <= OTHERS * len(words)
