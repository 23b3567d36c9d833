"""Find official test items among what would be trained on, and refuse to train on one.

Definitions are counted apart: the same question after normalisation, and a shared run of 13
words (the n-gram length of GPT-3's and lm-evaluation-harness's decontamination).
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from medlib.corpus.cleaning import key
from medlib.corpus.sources import is_official_test, ledger_row
from medlib.files import InputError

WORDS = 13
EXACT, SHARED = "same_question", f"{WORDS}_words_shared"


def _grams(text: str) -> set[str]:
    words = key(text).split()
    return {" ".join(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1)}


def _asked(record: dict[str, Any]) -> str:
    return f"{record['context']} {record['question']}"


def find_leaks(
    training: Iterable[dict[str, Any]], protected: Iterable[dict[str, Any]]
) -> list[dict[str, str]]:
    """Return {definition, training_id, protected_id} for each training item that leaks.

    Each training item is named once per definition, with the smallest protected id it meets.
    """
    exact: dict[str, str] = {}
    grams: dict[str, str] = defaultdict(str)
    for record in sorted(protected, key=lambda r: r["id"], reverse=True):
        exact[key(record["question"])] = record["id"]
        for gram in _grams(_asked(record)):
            grams[gram] = record["id"]
    leaks = []
    for record in sorted(training, key=lambda r: r["id"]):
        same = exact.get(key(record["question"]))
        shared = sorted({grams[gram] for gram in _grams(_asked(record)) if gram in grams})
        if same:
            leaks.append({"definition": EXACT, "training_id": record["id"], "protected_id": same})
        if shared:
            leaks.append(
                {"definition": SHARED, "training_id": record["id"], "protected_id": shared[0]}
            )
    return leaks


def drop_leaks(
    rows: list[dict[str, Any]],
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, str]]]:
    """Return (records without leaking ones, ledger rows, leaks) against the official tests."""
    official = [r for r in rows if is_official_test(r)]
    free = [r for r in rows if not is_official_test(r)]
    leaks = find_leaks(free, official)
    leaking = {leak["training_id"] for leak in leaks}
    ledger = [ledger_row(r, "leak_audit", "official_test_item") for r in free if r["id"] in leaking]
    return [r for r in rows if r["id"] not in leaking], ledger, leaks


def refuse_leaks(training: list[dict[str, Any]], protected: list[dict[str, Any]]) -> None:
    """Stop before an official test item, or a held-out one, is trained on.

    Raises:
        InputError: a training record is one of them, by id, split or question.
    """
    held = {r["id"] for r in protected}
    leaking = {r["id"] for r in training if r["id"] in held or is_official_test(r)}
    official = [r for r in protected if is_official_test(r)]
    leaking |= {leak["training_id"] for leak in find_leaks(training, official)}
    if leaking:
        raise InputError(
            f"{len(leaking)} test items among the training records, first id {min(leaking)}",
            "none",
            "run notebook 01 again; it leaves them out",
        )
