"""Parameters of notebook 03 that cannot be are refused in one line, before anything is loaded."""

import pytest

from medlib.benchmark import asking
from medlib.files import InputError
from medlib.runs import parameters

OWN = {"source": "folder", "kinds": "multiple_choice", "protocols": "option_text"}


def settings(**changed):
    known = parameters.declared(parameters.find("03_benchmark_eval"))
    return {name: p.default for name, p in known.items()} | changed


@pytest.mark.parametrize(
    "fits",
    [
        {},
        {"tasks": ["medqa", "medquad"], "protocols": ["letter", "free_text"]},
        {"num_beams": 4, "length_penalty": 0.8},
        {"tasks": ["mine"], "own_tasks": {"mine": OWN}},
        {"tasks": ["medquad"], "generate": False},
        {"shots": 5, "limit": 100, "noise": 0},
    ],
    ids=str,
)
def test_what_can_be_passes(fits):
    asking.check(settings(**fits))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"tasks": []}, "no task"),
        ({"tasks": ["medqaa"]}, "did you mean 'medqa'"),
        ({"protocols": ["lettr"]}, "did you mean 'letter'"),
        ({"tasks": ["chemprot"], "protocols": ["letter"]}, "letters for task 'chemprot'"),
        ({"tasks": ["mine"], "own_tasks": {"mine": OWN}, "protocols": ["letter_chat"]}, "template"),
        ({"tasks": ["medquad"], "protocols": ["option_text"]}, "nothing to ask of task 'medquad'"),
        ({"protocols": ["generate"], "generate": False}, "nothing to ask of task 'demo'"),
        ({"shots": -1}, "shots -1"),
        ({"limit": -1}, "limit -1"),
        ({"noise": -3}, "noise -3"),
        ({"batch_tokens": 0}, "batch_tokens 0"),
        ({"max_new_tokens": 0}, "max_new_tokens 0"),
        ({"num_beams": 0}, "num_beams 0"),
        ({"length_penalty": 0.8}, "above 1 with a length penalty"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_in_one_line(wrong, told):
    with pytest.raises(InputError) as error:
        asking.check(settings(**wrong))
    assert told in str(error.value) and "\n" not in str(error.value)
