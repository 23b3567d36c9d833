"""Ask models again, perturbed: what notebook 03 does by its parameter `probes`.

All variants that are asked by the same protocols in the same way go through the model together,
so that small probes fill large batches; each row then gets its variant's name back.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from medlib import prompts
from medlib.benchmark import perturbations, swaps
from medlib.benchmark.answers import folded
from medlib.benchmark.measures import OPTIONS, choices
from medlib.benchmark.perturbations import Record
from medlib.benchmark.predict import How, Records, predict_all
from medlib.benchmark.rows import Rows
from medlib.benchmark.tasks import asked, find
from medlib.files import InputError, nearest, sha256_text
from medlib.tuning.models import Loaded

BOTH = ("letter", "option_text")
PROBES: dict[str, tuple[str, ...]] = {  # by which protocols; () is by all of the task's
    "order": ("letter",),
    "format": ("letter",),
    "no_question": BOTH,
    "nota": ("letter",),
    "fake": ("letter",),
    "suggested": BOTH,
    "typos": (*BOTH, "free_text"),
    "swap": BOTH,
    "sample": ("free_text", "generate"),
    "p_true": ("free_text", *OPTIONS),
    "retrieved": (),
    "reasoning": ("generate",),
}
WRITTEN = ("sample", "reasoning")  # nothing is left of them where no answer is written
LONGER = 4  # times as many tokens as a plain answer may a chain of reasoning have
Retrieve = Callable[[Records], list[str]]  # the passages for each item, as one text


@dataclass(frozen=True)
class Wanted:
    """What is probed.

    Attributes:
        names: of PROBES.
        samples: answers drawn of each item.
        seed: of typos and samples.
        retrieve: needed by `retrieved`.
    """

    names: tuple[str, ...]
    samples: int = 5
    seed: int = 13
    retrieve: Retrieve | None = None


@dataclass(frozen=True)
class _Variant:
    name: str
    protocols: tuple[str, ...]
    build: Callable[[Record], Record | None]
    how: dict[str, Any] = field(default_factory=dict)  # what it changes in How


def check(names: list[str] | tuple[str, ...], *, generate: bool = True) -> None:
    """Refuse probes that do not exist or would ask nothing.

    Raises:
        InputError: such a name; the nearest is given.
    """
    for name in names:
        if name not in PROBES:
            raise InputError(f"probe '{name}'", "a known one", nearest(name, PROBES))
        if name in WRITTEN and not generate:
            do = "leave the probe out, or set generate"
            raise InputError(f"probe '{name}' without generated answers", "generate: true", do)


def family(variant: str) -> str:
    """Return the probe that a variant belongs to, "" for plain and what is no probe."""
    name = variant.split("-")[0]
    return name if name in PROBES else ""


def ask(
    loaded: Loaded, model: Any, name: str, tasks: dict[str, Records], plain: Rows, folder: Path,
    how: How, wanted: Wanted,
) -> Rows:  # fmt: skip
    """Return the rows of one model on perturbed items; what is finished is kept in `folder`.

    Args:
        tasks: {task: the items that are probed}.
        plain: rows of this model as predict_all gave them; p_true asks about their answers.

    Raises:
        InputError: an unknown probe, or `retrieved` without a retrieve function.
    """
    check(wanted.names, generate=how.generate)
    rows: Rows = []
    for task, items in tasks.items():
        own = _protocols(loaded, task, how)
        groups: dict[str, list[_Variant]] = {}
        for variant in _variants(wanted, items, how):
            protocols = tuple(p for p in variant.protocols or own if p in own)
            alike = replace(variant, protocols=protocols)
            groups.setdefault(repr((protocols, variant.how)), []).append(alike)
        for some in groups.values():
            built = [(v.name, r) for v in some for item in items if (r := v.build(item))]
            rows += _asked(
                loaded, model, name, task, built, folder,
                replace(how, variant=some[0].name, protocols=some[0].protocols, **some[0].how),
            )  # fmt: skip
        if "p_true" in wanted.names:
            mine = [r for r in plain if r["model"] == name and r["task"] == task]
            rows += _judged(loaded, model, name, task, items, mine, folder, how)
    return rows


def _protocols(loaded: Loaded, task: str, how: How) -> list[str]:
    """Return the protocols that plain items of a task are asked by."""
    left_out = set() if loaded.tokenizer.chat_template else {"letter_chat"}
    left_out |= set() if how.generate else {"generate"}
    own = how.protocols or find(task, how.own).protocols
    return [protocol for protocol in own if protocol not in left_out]


def _asked(
    loaded: Loaded, model: Any, name: str, task: str, built: list[tuple[str, Record]],
    folder: Path, how: How,
) -> Rows:  # fmt: skip
    """Return the rows of items of several variants that are asked in the same way."""
    if not (built and how.protocols):
        return []
    items = [record for _, record in built]
    rows = predict_all(loaded, model, name, {task: items}, folder, how)
    told = [v for protocol in how.protocols for v, r in built if asked(protocol, [r])]
    return [row | {"variant": variant} for row, variant in zip(rows, told, strict=True)]


def _variants(wanted: Wanted, items: Records, how: How) -> Iterator[_Variant]:
    """Yield each variant of each probe; p_true is asked apart."""
    for probe in dict.fromkeys(wanted.names):
        make = partial(_Variant, protocols=PROBES[probe])
        if probe == "order":
            for by in range(1, max((len(r["options"]) for r in items), default=0)):
                yield make(f"order-{by}", build=partial(perturbations.shifted, by=by))
        elif probe == "format":
            for form in prompts.FORMATS:
                yield make(f"format-{form}", build=perturbations.lettered, how={"form": form})
        elif probe == "swap":
            for swap in swaps.read():
                yield make(f"swap-{swap}", build=partial(swaps.swapped, name=swap))
        elif probe == "sample":
            for k in range(wanted.samples):
                seed = int(sha256_text(f"{wanted.seed} sample {k}")[:8], 16)
                drawn = {"generation": {"temperature": 1.0, "seed": seed}}
                yield make(f"sample-{k}", build=dict, how=drawn)
        elif probe == "reasoning":
            longer = {"choose": prompts.REASON, "max_new_tokens": LONGER * how.max_new_tokens}
            yield make(probe, build=dict, how=longer)
        elif probe == "retrieved":
            yield make(probe, build=_retrieving(wanted.retrieve, items))
        elif probe != "p_true":
            yield make(probe, build=_SIMPLE[probe](wanted.seed))


_SIMPLE: dict[str, Callable[[int], Callable[[Record], Record | None]]] = {
    "no_question": lambda seed: perturbations.without_question,
    "nota": lambda seed: perturbations.none_of_them,
    "fake": lambda seed: perturbations.fake,
    "suggested": lambda seed: perturbations.suggested,
    "typos": lambda seed: partial(perturbations.typos, seed=seed),
}


def _retrieving(retrieve: Retrieve | None, items: Records) -> Callable[[Record], Record | None]:
    if retrieve is None:
        do = "pass one as Wanted(retrieve=...)"
        raise InputError("probe 'retrieved' without a retrieve function", "one", do)
    texts = dict(zip([r["id"] for r in items], retrieve(items), strict=True))
    return lambda record: perturbations.with_passages(record, texts[record["id"]])


def _judged(
    loaded: Loaded, model: Any, name: str, task: str, items: Records, plain: Rows, folder: Path,
    how: How,
) -> Rows:  # fmt: skip
    """Return whether the model takes its own plain answers for true, a row an answer.

    Asked as texts to choose from (True, False), whatever the protocol of the answer. An answer in
    words is right where it is the reference but for case and punctuation.
    """
    known = {r["id"]: r for r in items}
    built = []
    for row in plain:
        item = known.get(row["item_id"])
        if item and row["variant"] == "plain" and row["protocol"] in PROBES["p_true"]:
            if row["protocol"] == "free_text":
                said, right = row["raw_text"], folded(row["raw_text"]) == folded(item["answer"])
            else:
                chosen = int(choices(pd.DataFrame([row]), known)[0])
                said, right = item["options"][chosen], chosen == row["gold"]
            if record := perturbations.judged(item, said, right):
                built.append((row["protocol"], record))
    if not built:
        return []
    how = replace(how, variant="p_true", protocols=("option_text",))
    rows = predict_all(loaded, model, name, {task: [r for _, r in built]}, folder, how)
    return [row | {"protocol": p} for row, (p, _) in zip(rows, built, strict=True)]
