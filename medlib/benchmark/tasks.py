"""The tasks: which held-out items, asked how, scored by which protocol.

A protocol is named with every score: scores of different protocols are never compared.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from medlib import records
from medlib.corpus.lookup import label
from medlib.corpus.sources import is_official_test
from medlib.files import InputError, nearest
from medlib.prompts import in_words, template_text
from medlib.records import kind

PROTOCOLS = {
    "option_text": "log-likelihood of each option's text after the open question, per character",
    "letter": "lm-evaluation-harness: log-likelihood of the letter (or yes/no/maybe)",
    "letter_chat": "the same in the model's chat template, as the harness applies it",
    "generate": "the options are shown, the answer is generated greedily and read",
    "free_text": "the open question is answered greedily; the reference's likelihood is kept",
}
LETTERS = ("letter", "letter_chat")
KINDS = ("multiple_choice", "yes_no_maybe", "free_text")


@dataclass(frozen=True)
class Task:
    """Held-out items of a source, with the protocols they are scored by."""

    source: str
    kinds: tuple[str, ...]
    protocols: tuple[str, ...]
    official: bool = True  # only the source's official test items
    template: str = ""  # of prompts.LM_EVAL, or a text of one's own
    chance: float = 0.0  # where its items all have as many options; else see chance_of
    specialty: str = ""  # only items of it
    pool: str = ""  # the split that the harness draws examples from; "" is the run's training part


_OWN = Task(  # specialty files hold items with options, without, or both
    "folder",
    ("multiple_choice", "free_text"),
    ("option_text", "generate", "free_text"),
    False,
    chance=0.25,
)


def _letters(source: str, template: str, **other: Any) -> Task:
    """Return a task of official questions whose options stand under letters."""
    chance = {"chance": 0.25} | other
    return Task(source, ("multiple_choice",), ("letter",), template=template, **chance)


TASKS: dict[str, Task] = {
    "demo": Task(
        "demo", ("multiple_choice",),
        ("option_text", "letter", "letter_chat", "generate", "free_text"),
        False, chance=0.25, template="medqa",
    ),
    "medqa": _letters("medqa", "medqa", pool="train"),
    "medqa_4options": _letters("medqa", "medqa", pool="train"),  # its name in the harness
    "medqa_5options": _letters("medqa_5options", "medqa", chance=1 / 5),
    "medmcqa": _letters("medmcqa", "medmcqa", pool="train"),
    "pubmedqa": Task(
        "pubmedqa", ("yes_no_maybe",), ("letter",),
        template="pubmedqa", chance=1 / 3, pool="train",
    ),
    "bioasq": _letters("bioasq_yesno", "pubmedqa", chance=1 / 2),
    "medquad": Task("medquad", ("free_text",), ("free_text",), False),
    "liveqa": Task("liveqa", ("free_text",), ("free_text",)),
    "medtext": Task("medtext", ("free_text",), ("free_text",), False),
    "medical_qa": Task("medical_qa", ("free_text",), ("free_text",)),
    "triage": Task("triage", ("free_text",), ("free_text",)),
    "chemprot": Task("chemprot", ("multiple_choice",), ("option_text",), chance=1 / 13),
    "rct": Task("rct", ("multiple_choice",), ("option_text",), chance=1 / 5),
    "folder": _OWN,
    "specialties": replace(_OWN, source="specialties"),
    "cardiology": replace(_OWN, source="cardiology"),
}  # fmt: skip
MMLU = (
    "anatomy", "clinical_knowledge", "college_biology", "college_medicine", "medical_genetics",
    "professional_medicine",
)  # fmt: skip
TASKS |= {
    f"mmlu_{subject}": _letters("mmlu_medical", "mmlu", specialty=subject, pool="dev")
    for subject in MMLU
}
OWN: dict[str, Any] = {  # what may be said of a task of one's own
    "source": str, "kinds": list, "protocols": list, "template": str,
    "official": bool, "specialty": str,
}  # fmt: skip
KNOWN: dict[str, Iterable[str]] = {"kinds": KINDS, "protocols": PROTOCOLS}


def define(name: str, definition: Mapping[str, Any]) -> Task:
    """Return a task of one's own.

    Args:
        definition: source, kinds and protocols (a name or several), template (for letters: a name
            of prompts.LM_EVAL or a text with {question}, {options} and {context}), official (only
            the source's official test), specialty. The rule of an answer is the protocol's.

    Raises:
        InputError: a name that is taken, an unknown or missing key, or a value that is none.
    """
    own = f"own task '{name}'"
    if not re.fullmatch(r"[a-z0-9_]+", name) or name in TASKS:
        raise InputError(own, "a new name of a-z, 0-9 and _", "rename it")
    if not isinstance(definition, Mapping):
        raise InputError(f"{own} as a {type(definition).__name__}", f"keys {[*OWN]}", "mend it")
    values = {key: _value(own, str(key), value) for key, value in definition.items()}
    missing = [key for key in ("source", "kinds", "protocols") if not values.get(key)]
    if {*LETTERS} & {*values.get("protocols", ())} and not values.get("template"):
        missing.append("template")
    if missing:
        raise InputError(f"{own} without {', '.join(missing)}", "each of them", "add it")
    if values.get("template"):
        template_text(values["template"])
    settings: dict[str, Any] = {"official": False} | values
    return Task(**settings)


def _value(own: str, key: str, value: Any) -> Any:
    """Return a value of a definition in its type; a name stands for a list of one."""
    if key not in OWN:
        raise InputError(f"{own} with '{key}'", "a known key", nearest(key, OWN))
    if OWN[key] is list and isinstance(value, str):
        value = [value]
    names = value if isinstance(value, list) else [value]
    if not isinstance(value, OWN[key]):
        wanted = {list: "a list of names", str: "a text", bool: "true or false"}
        raise InputError(f"{own}: a {type(value).__name__} as {key}", wanted[OWN[key]], "mend it")
    for name in names if key in KNOWN else []:
        if not isinstance(name, str) or name not in KNOWN[key]:
            raise InputError(
                f"{own}: {key} '{name}'", "a known one", nearest(str(name), KNOWN[key])
            )
    if key == "source" and value not in {task.source for task in TASKS.values()}:
        return value if value.startswith("own_") else label(value)
    return tuple(dict.fromkeys(value)) if OWN[key] is list else value


def find(name: str, own: Mapping[str, Mapping[str, Any]] | None = None) -> Task:
    """Return a task by name; `own` holds definitions of one's own.

    Raises:
        InputError: an unknown name (the nearest is given), or a faulty definition.
    """
    if own and name in own:
        return define(name, own[name])
    if name not in TASKS:
        raise InputError(f"task '{name}'", "a known task", nearest(name, {*TASKS, *(own or {})}))
    return TASKS[name]


def template_of(name: str, protocol: str) -> str:
    """Return what a score's passport says of its prompt; the prompt hash says the rest."""
    if protocol not in LETTERS:
        return "own question, in the model's chat template where it has one"
    named = f"lm-eval {TASKS[name].template}" if name in TASKS else "own template"
    return named + ", chat template" * (protocol == "letter_chat")


def asked(protocol: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the items that a protocol can ask: without options there is nothing to choose."""
    return [r for r in items if protocol == "free_text" or r["options"]]


def chance_of(items: list[dict[str, Any]]) -> float:
    """Return the share that guessing gets right: the mean of 1/options over items with options."""
    shares = [1 / len(r["options"]) for r in items if r["options"]]
    return sum(shares) / len(shares) if shares else 0.0


def items(
    name: str,
    holdout: list[dict[str, Any]],
    *,
    limit: int = 0,
    own: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[dict[str, Any]]:
    """Return the task's items among the held-out records, by id; `limit` keeps the first.

    Raises:
        InputError: an unknown task, none of its items is held out, or one that cannot be asked
            (an empty option, twice the same item, letters that the template does not show).
    """
    task = find(name, own)
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
            f"{'official test ' * task.official}items of source '{task.source}'",
            "add the source in notebook 01, or leave the task out",
        )
    faults = Counter(fault for r in found if (fault := _fault(task, r)))
    faults["its id again"] = len(found) - len({r["id"] for r in found})
    reason, count = faults.most_common(1)[0]
    if count:
        do = "mend the source or the task, or set such items aside in notebook 01"
        raise InputError(f"{count} items of task '{name}' with {reason}", "none", do)
    return found[:limit] if limit else found


def _fault(task: Task, record: dict[str, Any]) -> str:
    """Return why a task cannot ask a record, "" where it can."""
    reason = records.fault(record)
    if reason or not task.template or not record["options"]:
        return (reason or "").replace("_", " ")
    text = template_text(task.template)
    if record["context"] and "{context}" not in text:
        return "a passage, for which the template has no {context}"
    if in_words(record) == ("{options}" in text):
        return "yes or no under letters ({options}), or other options without them"
    return ""
