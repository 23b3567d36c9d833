"""References in answers, and whether they exist: as far as can be seen without a network."""

import re
from collections.abc import Iterable, Iterator

from medlib.benchmark.measures import References
from medlib.records import make_id

STATES = ("found", "not_found", "unchecked")
LONGEST_PMID = 8  # digits
TEXTS = ("question", "context", "answer", "explanation")
CITED = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|\bdoi:\s*)?\b(?P<doi>10\.\d{4,9}/[^\s\"<>\]]+)"
    r"|(?:\bPMID:?\s*|https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/)"
    r"(?P<pmid>\d+)"
    r"|(?P<url>https?://[^\s\"<>\]]+)"
    r"|\[(?P<passage>\d{1,3}(?:\s*[,;\u2013-]\s*\d{1,3})*)\]",
    re.I,
)


def cited(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, what) of each reference: passage, pmid, doi or url; "[1, 3]" are two."""
    for match in CITED.finditer(text):
        name = str(match.lastgroup)
        value = match[name].rstrip(".,;:'")
        if name == "passage":
            yield from ((name, number) for number in re.findall(r"\d+", value))
        else:
            yield name, value if "(" in value else value.rstrip(".,;:')")


def without_marks(text: str) -> str:
    """Return a text without its references."""
    return CITED.sub("", text)


def state(name: str, value: str, shown: int, seen: set[tuple[str, str]]) -> str:
    """Return whether a reference was seen: found, not_found or unchecked.

    Never seen is not never written: an address or number that the corpus does not have cannot be
    checked here. What cannot be is not found: a passage that was not shown, a PMID of nine digits.

    Args:
        shown: how many passages were shown.
        seen: of `seen_in`.
    """
    if name == "passage":
        return "found" if 1 <= int(value) <= shown else "not_found"
    if name == "pmid" and (len(value) > LONGEST_PMID or not int(value)):
        return "not_found"
    return "found" if (name, value.lower()) in seen else "unchecked"


def seen_in(wanted: set[tuple[str, str]], references: References, passages: Iterable[str]) -> set:
    """Return which of the wanted (kind, what) the corpus or the passages hold.

    A PMID is also there where a record has it as its source's own number.
    """
    texts = [record[name] for record in references.values() for name in TEXTS]
    small = {(name, value.lower()) for name, value in wanted}
    held = {(n, v.lower()) for text in (*texts, *passages) for n, v in cited(text)}
    sources = {record["source"] for record in references.values()}
    numbers = {("pmid", v) for n, v in small if n == "pmid"}
    own = {p for p in numbers if any(make_id(s, p[1]) in references for s in sources)}
    return (small & held) | own
