"""Perturbed items: a record as a probe shows it, or None where the probe cannot be put to it.

Pure functions. The id stays the original item's; options stand in the order shown, and the
answer's index is its place in that order. Options that are words (yes, no, maybe) are not listed
in the prompt: they have no order, and none of them can be replaced.
"""

import random
import re
from typing import Any

from medlib import prompts
from medlib.files import sha256_text
from medlib.prompts import in_words

Record = dict[str, Any]
NONE_OF_THEM, UNKNOWN = "None of the above", "I do not know"
TRUTH = ["True", "False"]
TYPOS = 0.15  # share of a question's words that get one, at least one word
_WORD = re.compile(r"(?<![\w-])[^\W\d_]{4,}(?![\w-])")  # no number, dose or hyphenated name
_BEGIN = ("brant", "crev", "dulv", "fremb", "glost", "morv", "plend", "quarv", "stelg", "vunt")
_MIDDLE = ("ad", "ek", "ib", "og", "up", "av", "el", "ir", "on", "uz")
_END = ("ander's syndrome", "elic disease", "intosis", "orexia major", "ulent fever")


def shifted(record: Record, by: int) -> Record | None:
    """Return the options cyclically shifted: shown[i] = original[(i + by) % n]."""
    options = list(record["options"])
    if not 0 < by < len(options) or in_words(record):
        return None
    answer = (record["answer_index"] - by) % len(options)
    return record | {"options": options[by:] + options[:by], "answer_index": answer}


def lettered(record: Record) -> Record | None:
    """Return the record as it is where its options stand under letters."""
    return record if record["options"] and not in_words(record) else None


def without_question(record: Record) -> Record | None:
    """Return the options alone."""
    return record | {"question": "", "context": ""} if record["options"] else None


def none_of_them(record: Record) -> Record | None:
    """Return the right option's text replaced by "None of the above", which is then right."""
    if not lettered(record):
        return None
    options = list(record["options"])
    options[record["answer_index"]] = NONE_OF_THEM
    return record | {"options": options, "answer": NONE_OF_THEM}


def fake(record: Record) -> Record | None:
    """Return the question about an invented disease; "I do not know" is added last and right."""
    if not lettered(record) or len(record["options"]) >= len(prompts.LETTERS):
        return None
    topic, name = record["topic"], invented(record["id"])
    question = re.sub(re.escape(topic), name, record["question"], flags=re.I) if topic else ""
    if question in ("", record["question"]):
        question = f"Which of these is true of {name}?"
    options = [*record["options"], UNKNOWN]
    asked = {"question": question, "context": "", "options": options}
    return record | asked | {"answer": UNKNOWN, "answer_index": len(options) - 1}


def invented(item: str) -> str:
    """Return the name of a disease that does not exist, always the same for an item."""
    number = int(sha256_text(f"invented {item}")[:12], 16)
    parts = []
    for syllables in (_BEGIN, _MIDDLE, _END):
        number, place = divmod(number, len(syllables))
        parts.append(syllables[place])
    return "".join(parts).capitalize()


def suggestion(record: Record) -> int:
    """Return the wrong option that `suggested` names, always the same for an item."""
    wrong = [i for i in range(len(record["options"])) if i != record["answer_index"]]
    return wrong[int(sha256_text(f"suggested {record['id']}")[:12], 16) % len(wrong)]


def suggested(record: Record) -> Record | None:
    """Return the question with a user's opinion, which is wrong."""
    if not record["options"]:
        return None
    option = record["options"][suggestion(record)]
    return record | {
        "question": prompts.SUGGESTED.format(question=record["question"], option=option)
    }


def typos(record: Record, seed: int) -> Record | None:
    """Return the question with two inner letters swapped in a share of its words (TYPOS)."""
    text, state = record["question"], random.Random(f"{seed} {record['id']}")
    places = []
    for word in _WORD.finditer(text):
        inner = range(word.start() + 1, word.end() - 2)
        if differing := [i for i in inner if text[i] != text[i + 1]]:
            places.append(differing)
    if not places:
        return None
    for differing in state.sample(places, max(1, round(TYPOS * len(places)))):
        i = state.choice(differing)
        text = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    return record | {"question": text}


def with_passages(record: Record, passages: str) -> Record | None:
    """Return the question after what was retrieved for it."""
    question = prompts.BEFORE.format(passages=passages, question=record["question"])
    return record | {"question": question} if passages.strip() else None


def judged(record: Record, answer: str, is_right: bool) -> Record | None:
    """Return the question whether an answer is true; options True and False."""
    if not answer.strip():
        return None
    question = prompts.TRUE_OR_FALSE.format(question=prompts.open_question(record), answer=answer)
    index = 0 if is_right else 1
    asked = {"question": question, "context": "", "options": TRUTH}
    return record | asked | {"answer": TRUTH[index], "answer_index": index}
