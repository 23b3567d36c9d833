"""The prompts of lm-evaluation-harness 4e7e0d47, byte by byte (general knowledge)."""

import pytest

from medlib import prompts
from medlib.benchmark import tasks
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make

CHOICE = make(
    "medqa", "1", question="A {man} of 60%.\nWhat now?", options=["one", "two", "three", "four"],
    answer="two", answer_index=1,
)  # fmt: skip
PASSAGE = make(
    "pubmedqa", "1", question="Is it?", context="First part.\nSecond part.", options=YES_NO_MAYBE,
    answer="no", answer_index=1,
)  # fmt: skip


@pytest.mark.parametrize(
    ("record", "template", "context", "continuations"),
    [
        (
            CHOICE,
            "medqa",
            b"Question: A {man} of 60%.\nWhat now?\nA. one\nB. two\nC. three\nD. four\nAnswer:",
            [b" A", b" B", b" C", b" D"],
        ),
        (
            CHOICE,
            "medmcqa",
            b"Question: A {man} of 60%.\nWhat now?\nChoices:\nA. one\nB. two\nC. three\nD. four\n"
            b"Answer:",
            [b" A", b" B", b" C", b" D"],
        ),
        (
            PASSAGE,
            "pubmedqa",
            b"Abstract: First part.\nSecond part.\nQuestion: Is it?\nAnswer:",
            [b" yes", b" no", b" maybe"],
        ),
    ],
)
def test_context_and_continuations_are_those_of_the_harness(
    record, template, context, continuations
):
    assert prompts.letter_context(record, template).encode() == context
    assert [option.encode() for option in prompts.letter_options(record)] == continuations


def test_every_official_task_is_asked_in_its_own_template_and_no_template_is_left_over():
    used = {name: t.template for name, t in tasks.TASKS.items() if "letter" in t.protocols}
    mmlu = {f"mmlu_{subject}": "mmlu" for subject in tasks.MMLU}
    same = {name: name for name in prompts.LM_EVAL if name != "mmlu"}
    others = {
        "demo": "medqa",
        "medqa_4options": "medqa",
        "medqa_5options": "medqa",
        "bioasq": "pubmedqa",
    }
    assert used == same | others | mmlu
    assert [name for name in used if not tasks.TASKS[name].official] == ["demo"]


@pytest.mark.parametrize(
    ("name", "chance"),
    [("medqa", 1 / 4), ("medmcqa", 1 / 4), ("pubmedqa", 1 / 3), ("demo", 1 / 4)],
)
def test_chance_is_one_over_the_options(name, chance):
    assert tasks.find(name).chance == chance


def test_unknown_task_names_the_nearest():
    with pytest.raises(InputError, match="medmcqa"):
        tasks.find("medmqca")


def test_items_are_the_tasks_own_by_id_and_limited_from_the_front():
    made = [
        make("demo", str(n), question="Q?", options=["a", "b"], answer="a", answer_index=0)
        for n in range(9)
    ]
    other = [make("demo", "f", question="Q?", answer="a"), {**CHOICE, "source": "folder"}]
    found = tasks.items("demo", [*made, *other])
    assert found == sorted(made, key=lambda r: r["id"])
    assert tasks.items("demo", made[::-1], limit=4) == found[:4]
    with pytest.raises(InputError, match="no held-out item for task 'medquad'"):
        tasks.items("medquad", made)
