"""More training records from those there are: other order, other words, other form.

By rules alone, no model: the right answer of a shuffled or reworded question stays as it is.
Augment after cleaning (which would take a shuffle for a duplicate), and training records only.
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from medlib.corpus.cleaning import exact_key, key
from medlib.corpus.contamination import refuse_leaks
from medlib.corpus.rewording import is_tied, names_a_place, rewordings, stands_alone
from medlib.corpus.sources import is_official_test
from medlib.corpus.splits import Records, derived, draw
from medlib.files import InputError, nearest, track
from medlib.records import fault, kind

DISTRACTORS, MOST_TRIES = 3, 50
LONGEST_OPTION = 300  # characters of an answer that may become an option
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"“(]?[A-Z])")
# Answers about several topics may well be the same, so that one is no wrong option for another.
_NOT_EXCLUSIVE = re.compile(
    r"\b(?:how (?:many|common)|outlook|prognosis|inherited|research)\b", re.I
)
# What of a long answer answers these questions; other answers, often lists, are not shortened.
_SHORT_ENOUGH = [
    (re.compile(r"what (?:is|are|is \(are\)) (?!the\b)", re.I), r"\b(?:is|are|means|refers to)\b"),
    (re.compile(r"is .+ inherited", re.I),
     r"^(?!.*\b(?:most|some|forms?|types?|usually|when|can|may)\b).*\b(?:inherited|autosomal)\b"),
    (re.compile(r"how many people", re.I), r"\d|\b(?:unknown|one|few|two|three)\b"),
]  # fmt: skip


class Known(NamedTuple):
    """What the training records say, seen from all of them."""

    answers: dict[str, set[str]]  # {question: its answers}
    pools: dict[str, list[tuple[str, set[str]]]]  # {form of a question: (answer, its topics) …}


def augment(
    records: Records,
    *,
    factor: int,
    kinds: Iterable[str] = (),
    holdout: Iterable[dict[str, Any]] = (),
    seed: int,
) -> tuple[Records, dict[str, int]]:
    """Return (records and their variants, {kind: variants made, "short": variants not to be had}).

    Each record gets up to `factor` - 1 variants, its kinds in a drawn order by turns. A variant
    has an id and provenance of its own, and its origin's source, split and group. One that
    equals another record, or asks what the holdout asks, is not made.

    Args:
        factor: how many times as many records; 1 changes nothing.
        kinds: names of KINDS, all where none is given.
        holdout: records never to be trained on.

    Raises:
        InputError: an official test or holdout item among the records, ids twice, an unknown
            kind or a factor below 1.
    """
    held, wanted = list(holdout), list(dict.fromkeys(kinds)) or list(KINDS)
    _check(records, factor, wanted)
    if factor == 1:
        return sorted(records, key=lambda r: r["id"]), dict.fromkeys([*wanted, "short"], 0)
    refuse_leaks(records, held)
    origins = sorted(records, key=lambda r: r["id"])
    known = _known(origins)
    seen = {_signature(r) for r in origins}
    closed = {key(r["question"]) for r in held}
    made = dict.fromkeys([*wanted, "short"], 0)
    variants: Records = []
    for origin in track(origins, "augment"):
        own = dict.fromkeys(wanted, 0)
        for name, changes in _by_turns(origin, wanted, known, seed):
            if sum(own.values()) == factor - 1:
                break
            variant = derived(origin, f"{name}-{own[name] + 1}", **changes)
            signature = _signature(variant)
            if fault(variant) or signature in seen or key(variant["question"]) in closed:
                continue
            own[name] += 1
            seen.add(signature)
            variants.append(variant)
        made |= {name: made[name] + own[name] for name in wanted}
        made["short"] += factor - 1 - sum(own.values())
    refuse_leaks(variants, held)
    return sorted(origins + variants, key=lambda r: r["id"]), made


def _check(records: Records, factor: int, kinds: list[str]) -> None:
    tests = sum(map(is_official_test, records))
    again = len(records) - len({r["id"] for r in records})
    if tests or again:
        found = f"{tests} official test items and {again} ids twice"
        raise InputError(found, "training records, each once", "leave them out")
    if factor < 1 or factor != int(factor):
        raise InputError(f"factor {factor}", "a whole number from 1", "mend the factor")
    for name in kinds:
        if name not in KINDS:
            raise InputError(f"kind '{name}'", "a known one", nearest(name, KINDS))


def _signature(record: dict[str, Any]) -> str:
    texts = [record["context"], record["question"], *record["options"], record["answer"]]
    return "\x1f".join(exact_key(text) or text for text in texts)


def _asked(record: dict[str, Any]) -> str:
    return f"{key(record['context'])}\x1f{key(record['question'])}"


def _known(origins: Records) -> Known:
    answers: dict[str, set[str]] = defaultdict(set)
    pools: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for record in origins:
        answers[_asked(record)].add(key(record["answer"]))
        if _may_be_option(record):
            pools[_form(record)][record["answer"]].add(key(record["topic"]))
    return Known(answers, {form: sorted(found.items()) for form, found in pools.items()})


def _may_be_option(record: dict[str, Any]) -> bool:
    """Return whether a free answer is short, and would not give itself away among others'."""
    short = kind(record) == "free_text" and len(record["answer"]) <= LONGEST_OPTION
    told = not _NOT_EXCLUSIVE.search(record["question"])
    return short and told and not _names(record["answer"], key(record["topic"]))


def _names(answer: str, topic: str) -> bool:
    """Return whether an answer names its topic, in words or by what may be its initials."""
    initials = [word[0].lower() for word in re.findall(r"\b[A-Z]{3,}\d*\b", answer)]
    return bool(topic) and (topic in key(answer) or topic[0] in initials)


def _form(record: dict[str, Any]) -> str:
    """Return what questions share whose answers are of one sort: all words but the topic."""
    question, topic = key(record["question"]), key(record["topic"])
    if topic and topic in question:
        return f"{record['specialty']}\x1f{question.replace(topic, '_')}"
    return f"{record['specialty']}\x1f{' '.join(question.split()[:3])}"


def _by_turns(
    origin: dict[str, Any], kinds: list[str], known: Known, seed: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    order = sorted(kinds, key=lambda name: draw(seed, origin["id"], name))
    streams = {
        name: KINDS[name](origin, known, random.Random(draw(seed, name, origin["id"])))
        for name in order
    }
    while streams:
        for name in list(streams):
            changes = next(streams[name], None)
            if changes is None:
                del streams[name]
            else:
                yield name, changes


def _shuffled(record: dict[str, Any], _: Known, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Yield other orders of the options; "all of the above" stays last, named letters forbid it."""
    options = record["options"]
    movable = len(options)
    while movable and is_tied(options[movable - 1]):
        movable -= 1
    if kind(record) != "multiple_choice" or movable < 2 or names_a_place(record):
        return
    if any(is_tied(option) for option in options[:movable]):
        return
    orders = {tuple(range(movable))}
    for _try in range(MOST_TRIES):
        order = tuple(chance.sample(range(movable), movable))
        if order not in orders:
            orders.add(order)
            whole = [*order, *range(movable, len(options))]
            gold = whole.index(record["answer_index"])
            yield {"options": [options[i] for i in whole], "answer_index": gold}


def _reworded(record: dict[str, Any], _: Known, chance: random.Random) -> Iterator[dict[str, Any]]:
    found = list(rewordings(record["question"], options=bool(record["options"])))
    yield from ({"question": text} for text in chance.sample(found, len(found)))


def _as_text(record: dict[str, Any], known: Known, _: random.Random) -> Iterator[dict[str, Any]]:
    """Yield the question without its options where it stands alone and has one answer only."""
    single = len(known.answers[_asked(record)]) == 1
    if kind(record) == "multiple_choice" and single and stands_alone(record):
        yield {"options": [], "answer_index": -1}


def _as_choice(
    record: dict[str, Any], known: Known, chance: random.Random
) -> Iterator[dict[str, Any]]:
    """Yield the question with answers to the same question about other topics as distractors."""
    if not _may_be_option(record):
        return
    given, topic = known.answers[_asked(record)], key(record["topic"])
    pool = known.pools[_form(record)]
    for _try in range(DISTRACTORS):
        drawn: list[str] = []
        for other, topics in chance.sample(pool, min(MOST_TRIES, len(pool))):
            foreign = key(other) not in given and not (topic and topic in topics)
            if foreign and all(_tells_apart(other, text) for text in [record["answer"], *drawn]):
                drawn.append(other)
            if len(drawn) == DISTRACTORS:
                gold = chance.randrange(DISTRACTORS + 1)
                drawn.insert(gold, record["answer"])
                yield {"options": drawn, "answer_index": gold}
                break


def _tells_apart(one: str, other: str) -> bool:
    """Return whether two answers differ in most words, neither in the other, of like length."""
    first, second = key(one), key(other)
    words, more = set(first.split()), set(second.split())
    apart = len(words & more) < len(words | more) / 2
    contained = f" {first} " in f" {second} " or f" {second} " in f" {first} "
    alike = 0.5 <= len(one) / max(1, len(other)) <= 2 and one.endswith(".") == other.endswith(".")
    return bool(words and more) and apart and not contained and alike


def _concise(record: dict[str, Any], _: Known, __: random.Random) -> Iterator[dict[str, Any]]:
    """Yield a long free answer cut after the sentence that answers, at most half of it."""
    needed = [said for asked, said in _SHORT_ENOUGH if asked.match(record["question"])]
    sentences = _SENTENCE_END.split(record["answer"])
    if kind(record) != "free_text" or not needed:
        return
    topic = key(record["topic"])
    for many in range(1, len(sentences)):
        short, rest = " ".join(sentences[:many]), sentences[many]
        if re.search(needed[0], short, re.I) and topic in key(short):
            turned = re.match(r"(?:However|But|Yet|Except|Although|Instead)\b", rest)
            whole = " - " not in short and not short.endswith("?")  # no list, no question again
            if whole and not turned and len(short) <= len(record["answer"]) / 2:
                yield {"answer": short}
            return


KINDS: dict[str, Callable[[dict[str, Any], Known, random.Random], Iterator[dict[str, Any]]]] = {
    "option_shuffle": _shuffled,
    "rephrase": _reworded,
    "choice_to_text": _as_text,
    "text_to_choice": _as_choice,
    "concise": _concise,
}
