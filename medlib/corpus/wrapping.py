"""Find identifiers that the end of a line cuts in two, in notes wrapped at a fixed width."""

import re
from collections.abc import Iterator

from medlib.corpus.addresses import find_addresses
from medlib.corpus.ages import find_ages
from medlib.corpus.casing import recase
from medlib.corpus.codes import find_codes
from medlib.corpus.identifiers import find_identifiers
from medlib.corpus.places import Span, hide
from medlib.corpus.shapes import find_shapes
from medlib.corpus.surrogates import MARK

# A line that goes on: long, and the next is no label, list or empty line.
_WRAP = re.compile(
    r"(?<=[^\n]{30})(?<=\S)[ \t]*\n[ \t]*(?=[\w(+#'’])"
    r"(?![A-Z][A-Za-z]*(?:[ /][A-Za-z]+){0,3}:|(?:\d{1,2}|[a-z])[.)] )|"
    r"(?i:(?<=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ary|rch|ril|une|uly|ust|ber))"
    r"[ \t]*\n[ \t]*(?=\d{1,2}(?!\d))"
)
_FINDERS = (find_identifiers, find_codes, find_addresses, find_ages, find_shapes)
_WORDS = ("city", "facility", "name")


def find_wrapped(text: str) -> Iterator[Span]:
    """Yield what is found at the end of a line when the next line is read on."""
    hidden = recase(hide(text, [(*m.span(), "") for m in MARK.finditer(text)]))
    wraps = [*_WRAP.finditer(hidden)]
    if not wraps:
        return
    pieces: list[str] = []
    origin: list[int] = []
    last = 0
    for wrap in wraps:
        pieces += [hidden[last : wrap.start()], " "]
        origin += range(last, wrap.start() + 1)
        last = wrap.end()
    joined = "".join([*pieces, hidden[last:]])
    origin += range(last, len(hidden) + 1)
    breaks = {wrap.start() for wrap in wraps}
    found = [span for find in _FINDERS for span in find(joined)]
    for start, end, kind in found:
        first, behind = origin[start], origin[end - 1] + 1
        if kind not in _WORDS and (
            origin[start - 1] in breaks or behind in breaks or "\n" in text[first:behind]
        ):
            yield first, behind, kind
