"""Letter prompts with examples, descriptions and chat templates, built as lm-eval builds them.

What its files api/task.py and api/samplers.py (0.4.13, read) do is done here: its order of items,
its random state, its delimiters. tests/benchmark/test_parity.py holds both against each other.
"""

import itertools
import random
from collections import Counter
from typing import Any

from medlib import prompts
from medlib.benchmark.tasks import Task
from medlib.corpus import sources, splits
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, kind

Records = list[dict[str, Any]]
SEED = 1234  # of the harness's draws
FIRST = {"mmlu"}  # templates whose examples are the first of the dev split; others are drawn


def in_order(rows: Records) -> Records:
    """Return records in the order of the files they came from, as the harness meets them."""
    return sorted(rows, key=lambda r: (r["provenance"]["file"], r["provenance"]["line"]))


def draw(items: Records, pool: Records, template: str, *, shots: int) -> dict[str, Records]:
    """Return {item id: its examples}, as the harness draws them.

    One random state serves all items in their order, so `items` must be the whole test: the
    examples of an item depend on how many came before it.

    Args:
        pool: the training part of the same data set; the dev part where the template is MMLU's.

    Raises:
        InputError: fewer records to draw from than examples, or a test item among them.
    """
    return _drawn(in_order(items), in_order(pool), template, shots)


def _drawn(items: Records, pool: Records, template: str, shots: int) -> dict[str, Records]:
    shared = {r["id"] for r in items} & {r["id"] for r in pool}
    if shots < 0 or len(pool) < shots or (shots and shared):
        found = f"{shots} examples from {len(pool)} records, {len(shared)} of them asked"
        raise InputError(found, "enough, and none that is asked", "lower shots or add data")
    if template in FIRST or not shots:
        return {item["id"]: pool[:shots] for item in items}
    state = random.Random(SEED)
    return {item["id"]: state.sample(pool, shots) for item in items}


def examples(
    task: Task, items: Records, shots: int, *, records: Records, seed: int
) -> dict[str, Records]:
    """Return {item id: its examples}.

    For the harness's tasks they are what it draws for the whole test, from the source itself and
    by its own seed. Other tasks draw for each item, by `seed` and its id alone, from the run's
    training records: never what is asked, is official test, or is of the item's condition.

    Args:
        items: what is asked, all of the test or some.
        records: the run's training records, of all sources.

    Raises:
        InputError: the source is not whole, or has too few records to draw from.
    """
    if not shots:
        return {item["id"]: [] for item in items}
    if not task.pool:
        return _drawn_apart(task, items, shots, records, seed)
    test, pool = (
        [r for r in part if task.specialty in ("", r["specialty"])] for part in _harness_parts(task)
    )
    drawn = _drawn(test, pool, task.template, shots)
    strange = sum(item["id"] not in drawn for item in items)
    if strange:
        found = f"{strange} items that '{task.source}' does not have"
        raise InputError(found, "items of the official test", "run notebook 01 again")
    return {item["id"]: drawn[item["id"]] for item in items}


def _drawn_apart(
    task: Task, items: Records, shots: int, records: Records, seed: int
) -> dict[str, Records]:
    asked = {x for r in items for x in (r["id"], (r["question"], r["context"]))}
    pool = [
        r
        for r in sorted(records, key=lambda r: r["id"])
        if r["source"] == task.source
        and kind(r) in task.kinds
        and r["options"]  # examples stand before letters
        and task.specialty in ("", r["specialty"])
        and not {r["id"], (r["question"], r["context"])} & asked
        and not sources.is_official_test(r)
    ]
    groups = [splits.group_of(r) for r in pool]
    sizes = Counter(groups)
    found = {}
    for item in items:
        group = splits.group_of(item)
        if shots < 0 or len(pool) - sizes[group] < shots:
            few = f"{shots} examples from {len(pool) - sizes[group]} records of '{task.source}'"
            raise InputError(few, "enough to draw from", "lower shots, or train on that source")
        state = random.Random(f"{seed} {item['id']}")
        some = state.sample(range(len(pool)), shots + min(sizes[group], len(pool) - shots))
        found[item["id"]] = [pool[n] for n in some if groups[n] != group][:shots]
    return found


def _harness_parts(task: Task) -> tuple[Records, Records]:
    """Return the whole test and what the harness draws from, in the order in which it has them."""
    rows = in_order(sources.read(task.source)[0])
    test = _whole(rows, task.source, sources.SOURCES[task.source].test_split)
    pool = _whole(rows, task.source, task.pool)
    if task.source == "pubmedqa":
        test, pool = _first_fold(rows)
    return test, pool


def _whole(rows: Records, source: str, split: str) -> Records:
    """Return all records of a split, from all files or from the one that has it whole."""
    part = [r for r in rows if r["split"] == split]
    files = [list(g) for _, g in itertools.groupby(part, lambda r: r["provenance"]["file"])]
    for some in (part, *files):
        if len(some) == sources.SOURCES[source].expected[split]:
            return some
    found = f"{len(part):,} records of {source}'s {split} part"
    wanted = f"all {sources.SOURCES[source].expected[split]:,}, from which the harness draws"
    do = f"place or fetch the whole of '{source}', or ask without examples"
    raise InputError(found, wanted, do)


def _first_fold(rows: Records) -> tuple[Records, Records]:
    """Return PubMedQA's test and the training part of its fold 0, the harness's data set.

    As preprocess/split_dataset.py of github.com/pubmedqa/pubmedqa writes them, with its seed.

    Raises:
        InputError: the test that comes out is not the official one.
    """
    state = random.Random(0)
    training, test = _by_label(rows, 2, state)
    if not all(map(sources.is_official_test, test)):
        found = "PubMedQA's abstracts in another order than the authors'"
        raise InputError(found, "ori_pqal.json as published", "fetch it again")
    return test, list(itertools.chain(*_by_label(training, 10, state)[1:]))


def _by_label(rows: Records, count: int, state: random.Random) -> list[Records]:
    """Return parts with like shares of the labels; the last takes one from each if it is short."""
    parts: list[Records] = [[] for _ in range(count)]
    labels = [[r for r in rows if r["answer"] == label] for label in YES_NO_MAYBE]
    for same in labels:
        state.shuffle(same)
        size = -(-len(same) // count)
        for number, part in enumerate(parts):
            part += same[number * size : (number + 1) * size]
    if len(parts[-1]) != len(parts[0]):
        for part in parts[:-1]:
            parts[-1].append(part.pop(state.choice(range(len(part)))))
    return parts


def context(
    record: dict[str, Any],
    template: str,
    examples: Records = [],  # noqa: B006
    tokenizer: Any = None,
) -> str:
    """Return what stands before the continuation, in plain text or in a tokenizer's chat template.

    In a chat, the description is the system's message and each example a turn of its own.
    """
    description = prompts.letter_description(record, template)
    pairs = [
        (prompts.letter_context(e, template), prompts.letter_options(e)[e["answer_index"]].strip())
        for e in examples
    ]
    asked = prompts.letter_context(record, template)
    if tokenizer is None:
        return description + "".join(f"{q} {a}\n\n" for q, a in pairs) + asked
    turns = [{"role": "system", "content": description}] if description else []
    for question, answer in pairs:
        turns.append({"role": "user", "content": question})
        turns.append({"role": "assistant", "content": answer})
    return prompts.rendered(
        tokenizer, [*turns, {"role": "user", "content": asked}], add_generation_prompt=True
    )


def continuations(record: dict[str, Any], tokenizer: Any = None) -> list[str]:
    """Return what is scored after `context`: in a chat the letters stand without a space."""
    options = prompts.letter_options(record)
    return options if tokenizer is None else [option.strip() for option in options]


def formatted(record: dict[str, Any], form: str, examples: Records) -> tuple[str, list[str]]:
    """Return (context, continuations) in another of prompts.FORMATS, its examples in it too."""
    shown = [(*prompts.formatted(e, form), e["answer_index"]) for e in examples]
    before = "".join(f"{asked}{letters[gold]}\n\n" for asked, letters, gold in shown)
    asked, letters = prompts.formatted(record, form)
    return before + asked, letters
