"""Show text of data sets and models so that nothing in it is live, leads outside or hides."""

import base64
import html
import re
from typing import Any

import pandas as pd

# control characters (not tab and line end), zero-width and direction marks, tag characters
ODD = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
INSIDE = re.compile(r"#?[\w.-]+(/[\w.-]+)*(#[\w.-]+)?")  # an address within the report
TABLE_TAGS = {"table", "thead", "tbody", "tr", "th", "td", "p", "b", "em"}


def table(frame: pd.DataFrame) -> list[str]:
    """Return a Markdown table; cells cannot break out of it."""
    names = [_cell(c) for c in frame.columns]
    lines = ["| " + " | ".join(names) + " |", "|" + " --- |" * len(names)]
    lines += ["| " + " | ".join(map(_cell, row)) + " |" for row in frame.itertuples(index=False)]
    return [*lines, ""]


def _cell(value: Any) -> str:
    if value is None or (isinstance(value, float) and value != value):
        return ""
    text = f"{value:.4g}" if isinstance(value, float) else str(value)
    text = html.escape(visible(text), quote=False).replace("|", "&#124;").replace("\n", " ")
    return re.sub(r"\](?=[(\[:])", "&#93;", text)  # no link and no picture can be made


def visible(text: str) -> str:
    """Return the text with control and direction characters written out."""
    return ODD.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def flat_table(markup: str) -> str:
    """Return a table's cleaned HTML on one line, as Markdown readers show it."""
    import nh3

    style = re.sub(r"<style.*?</style>", "", markup, flags=re.S)
    spans = {"rowspan", "colspan"}  # numbers of rows; the cleaner keeps nothing else
    clean = nh3.clean(style, tags=TABLE_TAGS, attributes={"td": spans, "th": spans})
    return visible(" ".join(re.sub(r">\s+<", "><", clean).split()))


def picture(data: str) -> bytes:
    """Return an output's PNG file, nothing where it is none."""
    try:
        content = base64.b64decode(data)
    except ValueError:
        return b""
    return content if content.startswith(b"\x89PNG") else b""


def markdown_html(text: str) -> str:
    """Return Markdown as HTML without anything live and without addresses outside the report."""
    import mistune
    import nh3

    page = str(mistune.create_markdown(escape=False, plugins=["table"])(text))
    return visible(nh3.clean(page, attribute_filter=_inside_only))


def _inside_only(tag: str, attribute: str, value: str) -> str | None:
    if attribute in ("href", "src", "cite"):
        return value if INSIDE.fullmatch(value) else None
    return value
