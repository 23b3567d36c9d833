"""Normalise text and leave out what must not be trained on; each decision goes to the ledger."""

import re
import unicodedata
from collections.abc import Callable
from html import unescape
from typing import Any

from medlib.corpus.sources import is_official_test, ledger_row

# Only HTML's own tags, with nothing but attributes in them: "p <or = 6 or>" is no markup.
_ATTRIBUTES = r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s<>\"'=]+))*\s*/?"
_INLINE = re.compile(
    rf"</?(?:a|abbr|b|em|font|i|s|small|span|strong|sub|sup|u){_ATTRIBUTES}>", re.I
)
_RAISED = re.compile(rf"<sup{_ATTRIBUTES}>", re.I)
_BLOCK = re.compile(
    r"</?(?:blockquote|body|br|center|code|dd|div|dl|dt|h[1-6]|head|hr|html|img|li|ol|p|pre"
    rf"|table|tbody|td|tfoot|th|thead|tr|ul){_ATTRIBUTES}>",
    re.I,
)
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"[ \t\u00a0]+")


def clean_text(text: str) -> str:
    """Return the text as NFC, without markup, control, zero-width and direction characters."""
    text = unescape(text).replace("\r\n", "\n").replace("\r", "\n")
    text = _BLOCK.sub(" ", _INLINE.sub("", _RAISED.sub("^", text)))
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines()).strip()


def key(text: str) -> str:
    """Return what two texts share if they differ only in case, punctuation and spacing."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(re.findall(r"\w+", folded))


def exact_key(text: str) -> str:
    """Return `key` with the signs that carry meaning: "Rh+" is not "Rh-", "< 5" not "> 5"."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u2212", "-")
    return " ".join(re.findall(r"\w+|[-+<>=≤≥≠±%^/*↑↓→←]|(?<=\d)\.(?=\d)", folded))


def clean(
    rows: list[dict[str, Any]],
    *,
    count_tokens: Callable[[list[str]], list[int]] | None = None,
    max_tokens: int = 0,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return (kept records, ledger rows).

    Official test records are never dropped or changed: their scores must mean what they mean
    elsewhere. Of exact duplicates the one with the smallest id is kept.

    Args:
        count_tokens: returns the token count of each text; needed with `max_tokens`.
        max_tokens: training text longer than this is left out, never cut; 0 for no bound.
    """
    if max_tokens and count_tokens is None:
        raise ValueError("max_tokens needs count_tokens")
    official = [r for r in rows if is_official_test(r)]
    kept, ledger = [], []
    answers: dict[str, str] = {}
    for record in sorted((r for r in rows if not is_official_test(r)), key=lambda r: r["id"]):
        record = _cleaned(record)
        reason = _reason(record, answers)
        if reason:
            ledger.append(ledger_row(record, "clean", reason))
        else:
            kept.append(record)
    if max_tokens and count_tokens:
        kept, long = _drop_long(kept, count_tokens, max_tokens)
        ledger += long
    return sorted(official + kept, key=lambda r: r["id"]), ledger


def _cleaned(record: dict[str, Any]) -> dict[str, Any]:
    texts = {name: clean_text(record[name]) for name in ("question", "context", "explanation")}
    options = [clean_text(option) for option in record["options"]]
    answer = options[record["answer_index"]] if options else clean_text(record["answer"])
    return record | texts | {"options": options, "answer": answer}


def _reason(record: dict[str, Any], answers: dict[str, str]) -> str | None:
    """Return why a record is left out; `answers` remembers what has been asked so far."""
    if not all([record["question"], record["answer"], *record["options"]]):
        return "empty_after_cleaning"
    options = [exact_key(option) or option for option in record["options"]]
    if len(set(options)) < len(options):
        return "duplicate_options"
    texts = [exact_key(record[name]) or record[name] for name in ("question", "context")]
    asked = "\x1f".join(texts + sorted(options))
    answer = exact_key(record["answer"]) or record["answer"]
    if asked not in answers:
        answers[asked] = answer
        return None
    if answers[asked] == answer:
        return "duplicate"
    return "contradicts_another" if options else "asked_before"  # another wording contradicts not


def _drop_long(
    rows: list[dict[str, Any]], count_tokens: Callable[[list[str]], list[int]], max_tokens: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    texts = ["\n".join([r["context"], r["question"], *r["options"], r["answer"]]) for r in rows]
    counts = count_tokens(texts)
    short = [r for r, n in zip(rows, counts, strict=True) if n <= max_tokens]
    long = [r for r, n in zip(rows, counts, strict=True) if n > max_tokens]
    return short, [ledger_row(r, "clean", "longer_than_context") for r in long]
