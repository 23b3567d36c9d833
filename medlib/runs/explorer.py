"""The report's table of wrong answers: escaped here, sorted and filtered in the page.

The renderer adds it after sanitising. The script touches only what is in the table already, as
text; the page's policy names its hash, so that no other script runs.
"""

import base64
import hashlib
import html
from pathlib import Path
from typing import Any

import pandas as pd

from medlib import prompts, records
from medlib.analysis.errors import REASONING
from medlib.benchmark.measures import choices
from medlib.files import InputError, sha256_text
from medlib.runs.untrusted import visible

MOST = 500  # rows of a page
LONGEST = 300  # characters of a text in it
COLUMNS = ("model", "task", "protocol", "specialty", "topic", "kind", "severity", "question",
           "answer", "reference")  # fmt: skip
STYLE, SCRIPT = (
    Path(__file__).with_suffix(kind).read_text(encoding="utf-8") for kind in (".css", ".js")
)


def policy() -> str:
    """Return the page's Content-Security-Policy source for the one script."""
    digest = hashlib.sha256(SCRIPT.encode()).digest()
    return f"script-src 'sha256-{base64.b64encode(digest).decode()}'"


def rows(run: Path) -> tuple[pd.DataFrame, int]:
    """Return (wrong answers to be shown, wrong answers in all); none of runs without notebook 04.

    Of more than MOST, as many of each model, task, protocol and kind in turn, the smallest hashes
    first, so that nobody chose them.
    """
    folder = run / "03_benchmark_eval"
    try:
        judged = records.read(run / "04_error_analysis" / "errors.parquet", records.ERRORS)
        asked = records.read_rows(run / "01_data_exploration" / "records.parquet", records.RECORDS)
        said = records.read(folder / "predictions.parquet", records.PREDICTIONS)
    except InputError:  # not there, or of an earlier version
        return pd.DataFrame(columns=COLUMNS), 0
    wrong = judged[judged["kind"] != "right"]
    keys = ["model", "task", "protocol"]
    wrong = wrong.assign(order=[sha256_text(i) for i in wrong["item_id"]]).sort_values("order")
    wrong["turn"] = wrong.groupby([*keys, "kind"]).cumcount()
    some = wrong.sort_values(["turn", *keys, "kind", "order"]).head(MOST)
    known = {r["id"]: r for r in asked}
    texts = _answers(said, set(some["item_id"]), known)
    places = zip(*(some[name] for name in [*keys, "item_id"]), strict=True)
    some = some.assign(
        answer=[texts.get(place, "") for place in places],
        question=[prompts.open_question(known[i]) for i in some["item_id"]],
        reference=[known[i]["answer"] for i in some["item_id"]],
    )
    order = ["severity", "kind", *keys, "order"]
    return some.sort_values(order, ascending=[False] + [True] * 5)[list(COLUMNS)], len(wrong)


def _answers(
    said: pd.DataFrame, items: set[str], known: dict[str, dict[str, Any]]
) -> dict[tuple[str, ...], str]:
    """Return what was answered: the text, or the option that was chosen."""
    kept = said[said["variant"].isin(["plain", REASONING]) & said["item_id"].isin(items)]
    found: dict[tuple[str, ...], str] = {}
    written = ("free_text", "generate")
    for protocol, part in kept.groupby("protocol", sort=True):
        chosen = [0] * len(part) if protocol in written else choices(part, known)
        for row, choice in zip(part.itertuples(), chosen, strict=True):
            asked_by = REASONING if row.variant == REASONING else str(protocol)
            text = (
                row.raw_text if protocol in written else known[str(row.item_id)]["options"][choice]
            )
            found[str(row.model), str(row.task), asked_by, str(row.item_id)] = str(text)
    return found


def section(run: Path) -> str:
    """Return the table as HTML with its script, or nothing where there is no wrong answer."""
    table, total = rows(run)
    if table.empty:
        return ""
    head = "".join(f"<th>{name}</th>" for name in COLUMNS)
    lines = (
        "<tr>" + "".join(f"<td>{_cell(value)}</td>" for value in row) + "</tr>"
        for row in table.itertuples(index=False)
    )
    return (
        '<section id="wrong-answers"><h1>Wrong answers</h1>'
        f'<p><span id="errors-shown">{len(table):,}</span> shown of {len(table):,} in this table, '
        f"of {total:,} in all; severity from 1 (small) to 3 (may harm), by rule: notebook 04.</p>"
        f'<table id="errors"><thead><tr>{head}</tr></thead><tbody>{"".join(lines)}</tbody></table>'
        f"</section><script>{SCRIPT}</script>"
    )


def _cell(value: Any) -> str:
    text = visible(str(value))
    return html.escape(text if len(text) <= LONGEST else f"{text[:LONGEST]} …")
