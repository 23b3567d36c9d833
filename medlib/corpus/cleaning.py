"""Normalise text and leave out what must not be trained on; each decision goes to the ledger."""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from html import unescape
from typing import Any

from medlib.corpus.language import ENGLISH_FUNCTION_WORDS, is_foreign
from medlib.corpus.sources import is_official_test, ledger_row
from medlib.records import fault

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


_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
# Cyrillic letters that look like Latin ones; MedQA's test spells a whole question with them.
_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈаеорсухіѕј", "ABEKMHOPCTYXISJaeopcyxisj")
_FOLDED_LOOKALIKES = str.maketrans("аеорсухіѕјк", "aeopcyxisjk")
_MIXED_WORD = re.compile(r"[^\W\d_]*(?:[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z])[^\W\d_]*")
# An answer to an open question that is this and nothing more says nothing.
_SAYS_NOTHING = re.compile(
    r"""[\s.?!…_*-]*(?:
    n/a | n\.a | tbd | todo | null | nan | x{3,} | topics | references | lorem\ ipsum.*
    | no\ answer(?:\ \w+)? | not\ (?:available|applicable|provided|answered)
    | (?:i\ am\ |i'm\ )?not\ sure | no\ idea
    | (?:sorry,?\ )?(?:i|we)\ (?:do\ not|don't|cannot|can't)\ (?:know|answer|help)[^.]{0,60}
    | as\ an\ ai\ (?:language\ )?model.*
    | (?:please\ )?(?:see|refer\ to|same\ as|as|check)\ (?:the\ )?
      (?:above|below|previous|attached|explanation|link)[^.]{0,40}
    | (?:please\ )?see\ the\ [^.]{3,80}\ for\ (?:more\ )?information
    | click\ here.{0,60}
    | (?:please\ |you\ should\ |i\ (?:would\ )?(?:advise|recommend|suggest)\ (?:that\ |you\ )*)*
      (?:to\ )?(?:consult|see|contact|ask|visit|talk\ to|speak\ (?:to|with)|check\ with)(?:ing)?
      (?:\ with)?\ (?:your|a)\ (?:local\ |own\ |family\ |primary\ |care\ |health\ ?|medical\ )*
      (?:doctor|physician|provider|professional|pharmacist|gp)(?!\ (?:if|when))[^.,;:]{0,40}
    | frequently\ asked\ que+stions?.{0,60}
    )?[\s.?!…_*-]*""",
    re.I | re.X | re.S,
)
# MedQuAD has 1,085 answers that are a list of links alone.
_LINKS = "These resources address the diagnosis or management of"
_OPTIONS_ASKED = re.compile(r"\b(?:which|all|any|one|none|each) of the following\b", re.I)
_LISTED = re.compile(r"(?:^|\s|\()(?:[a-e]|[ivx]+|[1-9])[).:]\s?\w", re.I)


def clean_text(text: str) -> str:
    """Return the text as NFC, without markup, control, zero-width and direction characters.

    Ligatures are spelt out, and in a word of mixed scripts Cyrillic letters become the Latin ones
    that they look like.
    """
    text = unescape(text) if "&" in text else text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text:
        text = _BLOCK.sub(" ", _INLINE.sub("", _RAISED.sub("^", text)))
    text = _INVISIBLE.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_LIGATURES)
        text = _MIXED_WORD.sub(lambda word: word[0].translate(_LOOKALIKES), text)
        text = unicodedata.normalize("NFC", text)
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines()).strip()


def key(text: str) -> str:
    """Return what two texts share if they differ only in case, punctuation and spacing."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDED_LOOKALIKES)
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
    min_tokens: int = 0,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return (kept records, ledger rows), both sorted by id.

    Official test records are never dropped or changed. Of exact duplicates the one with the
    smallest id is kept. Where copies of a question with options disagree, more than half of them
    decide; else none is kept, for nothing says which is right. Of different answers to an open
    question the first by id is kept: another wording contradicts not.

    Args:
        count_tokens: returns the token count of each text; needed with a bound.
        max_tokens, min_tokens: a text outside is left out, never cut; 0 for no bound.

    Raises:
        ValueError: a bound without count_tokens.
    """
    if (max_tokens or min_tokens) and count_tokens is None:
        raise ValueError("max_tokens and min_tokens need count_tokens")
    official = [r for r in rows if is_official_test(r)]
    ledger: list[dict[str, Any]] = []
    asked: dict[bytes, list[dict[str, Any]]] = defaultdict(list)
    for record in sorted((r for r in rows if not is_official_test(r)), key=lambda r: r["id"]):
        reason = fault(record)
        if not reason:
            record = _cleaned(record)
            reason = _reason(record)
        if reason:
            ledger.append(ledger_row(record, "clean", reason))
        else:
            asked[_asked(record)].append(record)
    kept, repeated = _one_of_each(asked.values())
    ledger += repeated
    if count_tokens and (max_tokens or min_tokens):
        kept, outside = _within(kept, count_tokens, min_tokens, max_tokens)
        ledger += outside
    return sorted(official + kept, key=lambda r: r["id"]), sorted(ledger, key=lambda r: r["id"])


def _cleaned(record: dict[str, Any]) -> dict[str, Any]:
    texts = {name: clean_text(record[name]) for name in ("question", "context", "explanation")}
    options = [clean_text(option) for option in record["options"]]
    answer = options[record["answer_index"]] if options else clean_text(record["answer"])
    return record | texts | {"options": options, "answer": answer}


def _reason(record: dict[str, Any]) -> str | None:
    """Return why a cleaned record is left out whatever the others are."""
    question, answer = record["question"], record["answer"]
    if not all([question, answer, *record["options"]]):
        return "empty_after_cleaning"
    # the beginnings decide, so that a long passage costs no more than a short one
    if is_foreign(f"{question[:400]}\n{record['context'][:400]}"):
        return "wrong_language"
    if record["options"]:
        options = {_key(option) for option in record["options"]}
        return "duplicate_options" if len(options) < len(record["options"]) else None
    if answer.startswith(_LINKS) or (len(answer) < 300 and _SAYS_NOTHING.fullmatch(answer)):
        return "boilerplate_answer"
    if _asks_again(question, answer):
        return "answer_repeats_question"
    if _OPTIONS_ASKED.search(question) and not _LISTED.search(f"{question} {record['context']}"):
        return "options_missing"
    return None


def _asks_again(question: str, answer: str) -> bool:
    """Return whether an answer is the question, or one question about the same."""
    if len(answer) > 300:
        return False
    if key(answer) == key(question):
        return True
    one_question = answer.endswith("?") and not re.search(r"[.!?:]\s", answer)
    words = set(key(answer).split()) - ENGLISH_FUNCTION_WORDS
    return one_question and 3 * len(words & set(key(question).split())) >= len(words)


def _key(text: str) -> str:
    return exact_key(text) or text


def _asked(record: dict[str, Any]) -> bytes:
    """Return a hash of question, passage and options in any order."""
    options = sorted(_key(option) for option in record["options"])
    text = "\x1f".join([_key(record["question"]), _key(record["context"]), *options])
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _one_of_each(
    groups: Iterable[list[dict[str, Any]]],
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the record kept of each group that asks the same, and the others' ledger rows."""
    kept, ledger = [], []
    for group in groups:
        if len(group) == 1:
            kept += group
            continue
        answers = [_key(record["answer"]) for record in group]
        has_options = bool(group[0]["options"])
        right = answers[0]
        if has_options:
            right, votes = Counter(answers).most_common(1)[0]
            right = right if 2 * votes > len(group) else ""
        kept += [r for r, answer in zip(group, answers, strict=True) if answer == right][:1]
        for record, answer in zip(group, answers, strict=True):
            if not kept or record is not kept[-1]:
                other = "contradicts_another" if has_options else "asked_before"
                reason = "duplicate" if answer == right else other
                ledger.append(ledger_row(record, "clean", reason))
    return kept, ledger


def _within(
    rows: list[dict[str, Any]],
    count_tokens: Callable[[list[str]], list[int]],
    least: int,
    most: int,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the records whose text has from `least` to `most` tokens, and the others' rows."""
    texts = ["\n".join([r["context"], r["question"], *r["options"], r["answer"]]) for r in rows]
    kept, ledger = [], []
    for record, tokens in zip(rows, count_tokens(texts), strict=True):
        if most and tokens > most:
            ledger.append(ledger_row(record, "clean", "longer_than_context"))
        elif tokens < least:
            ledger.append(ledger_row(record, "clean", "too_few_tokens"))
        else:
            kept.append(record)
    return kept, ledger
