"""Whether notebook 03 can do what it is told: asked before a kernel starts or a model is loaded."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

from medlib.benchmark import probes, retrieval
from medlib.benchmark.decoding import Settings
from medlib.benchmark.tasks import LETTERS, PROTOCOLS, TASKS, Task, find
from medlib.files import InputError, nearest

LEAST = {  # of notebook 03's numbers
    "shots": 0, "limit": 0, "noise": 0, "batch_tokens": 1, "probe_items": 1, "samples": 1,
    "passages": 1,
}  # fmt: skip


def check(settings: Mapping[str, Any]) -> None:
    """Refuse parameters of notebook 03 that cannot be, before a model is loaded.

    Raises:
        InputError: no task, an unknown task, protocol or probe, a protocol that a task cannot be
            asked by, a number that is too small, or settings of answers that `Settings` refuses.
    """
    if not settings["tasks"]:
        raise InputError("no task", "one or more", f"choose from {', '.join(TASKS)}")
    for name in settings["protocols"]:
        if name not in PROTOCOLS:
            raise InputError(f"protocol '{name}'", "a known one", nearest(name, PROTOCOLS))
    for name in settings["tasks"]:
        task = find(name, settings["own_tasks"])
        _check_protocols(name, task, settings["protocols"] or task.protocols, settings["generate"])
    probes.check(settings["probes"], generate=settings["generate"])
    if "retrieved" in settings["probes"]:
        retrieval.check(settings["retrieve_from"], settings["retrieval"])
    for name, least in LEAST.items():
        if settings[name] < least:
            raise InputError(f"{name} {settings[name]}", f"{least} or more", "mend the recipe")
    names = ("max_new_tokens", "num_beams", "length_penalty")
    Settings(**{name: settings[name] for name in names}).check(math.inf)


def _check_protocols(name: str, task: Task, protocols: Iterable[str], generate: bool) -> None:
    """Refuse letters for a task without a template, and protocols that leave nothing to ask."""
    choosing = {*task.kinds} != {"free_text"}
    if choosing and {*LETTERS} & {*protocols} and not task.template:
        do = f"ask it by {', '.join(task.protocols)}, or as a task of your own with a template"
        raise InputError(f"letters for task '{name}'", "a task with a template", do)
    if not any(p == "free_text" or (choosing and (generate or p != "generate")) for p in protocols):
        found = f"nothing to ask of task '{name}' by {', '.join(protocols)}"
        raise InputError(found, f"such as {', '.join(task.protocols)}", "mend protocols")
