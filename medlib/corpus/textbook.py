"""The small textbook (data/knowledge) and the demo questions made from it.

For research, not for care: every row carries its grade of evidence.
"""

import random
import re
from pathlib import Path
from typing import Any

from medlib.corpus.chapters import (
    ATTRIBUTES,
    COLUMNS,
    GRADES,
    KNOWLEDGE,
    NAMES,
    PREVALENCES,
    Fact,
    read_book,
)
from medlib.files import ROOT, sha256_text, write_json
from medlib.records import YES_NO_MAYBE

__all__ = ["COLUMNS", "GRADES", "PREVALENCES", "Fact", "demo_items", "read_book", "write_demo"]

DEMO = ROOT / "data" / "demo"
# What the base model reads: four phrasings of each fact, none of them a question.
STATEMENTS = (
    "The {name} of {condition} is {fact}.",
    "In {condition}, the {name} is {fact}.",
    "{condition}: {name} - {fact}.",
    "As the {name} of {condition}, remember {fact}.",
)
CHOICES = {
    "presentation": "Which is the hallmark presentation of {condition}?",
    "cause": "Which is the cause or mechanism of {condition}?",
    "test": "Which is the confirming test for {condition}?",
    "treatment": "Which is the first-line treatment of {condition}?",
    "danger": "Which is a danger sign or complication of {condition}?",
}
OPEN = {
    "presentation": "How does {condition} typically present?",
    "cause": "What causes {condition}?",
    "test": "How is {condition} confirmed?",
    "treatment": "What is the first-line treatment of {condition}?",
    "danger": "Which danger sign or complication of {condition} must not be missed?",
}
PATIENT = "Explain to a patient in plain words the {name} of {condition}."


def prevalence(folder: Path = KNOWLEDGE) -> dict[str, str]:
    """Return {condition: common | uncommon | rare}."""
    return {fact.condition: fact.prevalence for fact in read_book(folder)}


def statements(fact: Fact) -> list[str]:
    """Return the phrasings in which the base model reads a fact."""
    name = NAMES[fact.attribute]
    texts = [s.format(name=name, condition=fact.condition, fact=fact.fact) for s in STATEMENTS]
    return [text[0].upper() + text[1:] for text in texts]


def demo_items(facts: list[Fact]) -> list[dict[str, Any]]:
    """Return the demo questions of one specialty, always the same for the same facts.

    Distractors are facts of the same attribute and specialty, each used equally often; gold
    positions are balanced; every condition gets 5 multiple-choice, 5 free-text, 3 yes/no/maybe
    and 2 plain-language items.
    """
    conditions = list(dict.fromkeys(fact.condition for fact in facts))
    chapter = {(fact.condition, fact.attribute): fact for fact in facts}
    draw = random.Random(sha256_text(facts[0].specialty))
    start = draw.randrange(4)
    items: list[dict[str, Any]] = []
    for number, attribute in enumerate(ATTRIBUTES):
        first = start + number * len(conditions)
        items += _choice_items(chapter, conditions, attribute, first, draw)
    for place, condition in enumerate(conditions):
        items += _text_items([chapter[condition, a] for a in ATTRIBUTES], place)
        items += _passage_items(chapter, conditions, place, draw)
    return sorted(items, key=lambda item: item["id"])


def _choice_items(
    chapter: dict[tuple[str, str], Fact],
    conditions: list[str],
    attribute: str,
    first: int,
    draw: random.Random,
) -> list[dict[str, Any]]:
    """Rotate distractors and gold positions, so that neither frequency nor place gives it away."""
    n = len(conditions)
    offsets = draw.sample(range(1, n), 3)
    items = []
    for place, condition in enumerate(conditions):
        fact = chapter[condition, attribute]
        options = [chapter[conditions[(place + o) % n], attribute].fact for o in offsets]
        draw.shuffle(options)
        gold = (first + place) % 4
        options.insert(gold, fact.fact)
        question = CHOICES[attribute].format(condition=condition)
        items.append(_item(fact, "multiple_choice", question, fact.fact, options=options))
    return items


def _text_items(facts: list[Fact], place: int) -> list[dict[str, Any]]:
    items = []
    for fact in facts:
        question = OPEN[fact.attribute].format(condition=fact.condition)
        items.append(_item(fact, "free_text", question, fact.fact))
    for step in range(2):
        fact = facts[(place + 2 * step) % len(facts)]
        question = PATIENT.format(name=NAMES[fact.attribute], condition=fact.condition)
        items.append(_item(fact, "patient", question, fact.patient))
    return items


def _passage_items(
    chapter: dict[tuple[str, str], Fact], conditions: list[str], place: int, draw: random.Random
) -> list[dict[str, Any]]:
    """Ask yes, no and maybe of a passage of two facts; maybe asks what the passage leaves out."""
    condition = conditions[place]
    told, also, untold = draw.sample(ATTRIBUTES, 3)
    facts = [chapter[condition, a] for a in (told, also)]
    context = " ".join(statements(fact)[0] for fact in facts)
    elsewhere = conditions[(place + draw.randrange(1, len(conditions))) % len(conditions)]
    other = chapter[elsewhere, told]
    asked = {
        "yes": facts[0],
        "no": other,
        "maybe": chapter[condition, untold],
    }
    items = []
    for answer, fact in asked.items():
        asked_for = f"the {NAMES[fact.attribute]} of {condition}: {fact.fact}"
        question = f"According to the passage, is this {asked_for}?"
        source = chapter[condition, fact.attribute]
        items.append(
            _item(source, "yes_no_maybe", question, answer, options=YES_NO_MAYBE, context=context)
        )
    return items


def _item(
    fact: Fact,
    form: str,
    question: str,
    answer: str,
    options: list[str] | None = None,
    context: str = "",
) -> dict[str, Any]:
    stem = re.sub(r"[^a-z0-9]+", "_", fact.condition.lower()).strip("_")
    suffix = f"_{answer}" if form == "yes_no_maybe" else ""
    return {
        "id": f"{fact.specialty}-{stem}-{fact.attribute}-{form}{suffix}",
        "type": form,
        "topic": fact.condition,
        "question": question,
        "context": context,
        "options": list(options or []),
        "answer": answer,
        "answer_index": options.index(answer) if options else -1,
        "explanation": fact.patient,
    }


def write_demo(folder: Path = DEMO, book: Path = KNOWLEDGE) -> list[Path]:
    """Write dataset_with_answers_{specialty}.json for every chapter; the bytes never vary."""
    facts = read_book(book)
    paths = []
    for specialty in dict.fromkeys(fact.specialty for fact in facts):
        items = demo_items([fact for fact in facts if fact.specialty == specialty])
        paths.append(write_json(folder / f"dataset_with_answers_{specialty}.json", items))
    return paths
