"""The tasks: which held-out items, asked how, scored by which protocol.

A protocol is named with every score: scores of different protocols are never compared.
"""

from dataclasses import dataclass, replace
from typing import Any

from medlib.files import InputError, nearest
from medlib.records import kind

PROTOCOLS = {
    "option_text": "log-likelihood of each option's text after the open question, per character",
    "letter": "lm-evaluation-harness: log-likelihood of the letter (or yes/no/maybe)",
    "generate": "the options are shown, the answer is generated greedily and read",
    "free_text": "the open question is answered greedily; the reference's likelihood is kept",
}


@dataclass(frozen=True)
class Task:
    """Held-out items of a source, with the protocols they are scored by."""

    source: str
    kinds: tuple[str, ...]
    protocols: tuple[str, ...]
    official: bool = True  # only the source's official test items
    template: str = ""  # of prompts.LM_EVAL
    chance: float = 0.0
    specialty: str = ""  # only items of it


_OWN = Task(  # specialty files hold items with options, without, or both
    "folder",
    ("multiple_choice", "free_text"),
    ("option_text", "generate", "free_text"),
    False,
    chance=0.25,
)
TASKS: dict[str, Task] = {
    "demo": Task(
        "demo", ("multiple_choice",), ("option_text", "generate", "free_text"), False, chance=0.25
    ),
    "medqa": Task("medqa", ("multiple_choice",), ("letter",), template="medqa", chance=0.25),
    "medmcqa": Task("medmcqa", ("multiple_choice",), ("letter",), template="medmcqa", chance=0.25),
    "pubmedqa": Task("pubmedqa", ("yes_no_maybe",), ("letter",), template="pubmedqa", chance=1 / 3),
    "medquad": Task("medquad", ("free_text",), ("free_text",), False),
    "medtext": Task("medtext", ("free_text",), ("free_text",), False),
    "medical_qa": Task("medical_qa", ("free_text",), ("free_text",)),
    "chemprot": Task("chemprot", ("multiple_choice",), ("option_text",), chance=1 / 13),
    "rct": Task("rct", ("multiple_choice",), ("option_text",), chance=1 / 5),
    "folder": _OWN,
    "specialties": replace(_OWN, source="specialties"),
    "cardiology": replace(_OWN, source="cardiology"),
}
MMLU = (
    "anatomy", "clinical_knowledge", "college_biology", "college_medicine", "medical_genetics",
    "professional_medicine",
)  # fmt: skip
TASKS |= {
    f"mmlu_{subject}": Task(
        "mmlu_medical", ("multiple_choice",), ("letter",),
        template="mmlu", chance=0.25, specialty=subject,
    )
    for subject in MMLU
}  # fmt: skip


def find(name: str) -> Task:
    """Return a task by name.

    Raises:
        InputError: an unknown name; the nearest is given.
    """
    if name not in TASKS:
        raise InputError(f"task '{name}'", "a known task", nearest(name, TASKS))
    return TASKS[name]


def asked(protocol: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the items that a protocol can ask: without options there is nothing to choose."""
    return [r for r in items if protocol == "free_text" or r["options"]]


def items(name: str, holdout: list[dict[str, Any]], *, limit: int = 0) -> list[dict[str, Any]]:
    """Return the task's items among the held-out records, by id; `limit` keeps the first.

    Raises:
        InputError: an unknown task, or none of its items is held out.
    """
    from medlib.corpus.sources import is_official_test

    task = find(name)
    found = [
        r
        for r in sorted(holdout, key=lambda r: r["id"])
        if r["source"] == task.source
        and kind(r) in task.kinds
        and task.specialty in ("", r["specialty"])
        and (is_official_test(r) or not task.official)
    ]
    if not found:
        raise InputError(
            f"no held-out item for task '{name}'",
            f"items of source '{task.source}'",
            "add the source in notebook 01, or leave the task out",
        )
    return found[:limit] if limit else found
