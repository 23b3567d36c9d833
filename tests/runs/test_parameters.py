"""The parameter cell is the schema: what does not fit is refused with its place and a way out."""

import pytest

from medlib.files import InputError
from medlib.runs import parameters
from medlib.runs.parameters import Parameter


def parameter(kind, default, text=""):
    return Parameter("x", kind, default, text)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("str", "007", "007"),
        ("str", "true", "true"),
        ("str", "", ""),
        ("str", "null", "null"),
        ("int", "7", 7),
        ("bool", "true", True),
        ("bool", "false", False),
        ("float", "2", 2.0),
        ("float", "1e-3", 0.001),
        ("float", "-2E+4", -20000.0),
        ("float", "1.5", 1.5),
        ("list[str]", "[a, b]", ["a", "b"]),
        ("list[int]", "[1]", [1]),
        ("dict[str, int]", "{a: 1}", {"a": 1}),
        ("dict[str, float]", "{a: 1.5}", {"a": 1.5}),
    ],
)
def test_text_of_the_command_line_becomes_a_value_of_the_declared_type(kind, text, value):
    found = parameter(kind, None).parse(text, "--set")
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("int", "2.5"), ("int", "true"), ("int", "x"), ("int", ""), ("int", "1e3"),
        ("bool", "1"), ("bool", '"true"'), ("float", "fast"), ("float", ".nan"),
        ("float", ".inf"), ("list[str]", "a"), ("list[str]", "[1]"), ("list[int]", "[a]"),
        ("dict[str, int]", "{a: b}"), ("int", "[1"), ("int", "2020-99-99"),
        ("int", "[" * 5000),
    ],
)  # fmt: skip
def test_value_of_another_type_is_refused_in_one_line(kind, text):
    with pytest.raises(InputError) as caught:
        parameter(kind, None).parse(text, "--set")
    line = str(caught.value)
    assert line.startswith("--set: ") and "x" in line and "\n" not in line and len(line) < 400


def test_choice_is_read_from_the_help_and_the_nearest_is_given():
    method = parameter("str", "qlora", "one of qlora, lora, full")
    assert method.choices == ["qlora", "lora", "full"]
    assert method.check("lora", "") == "lora"
    with pytest.raises(InputError, match="did you mean 'qlora'"):
        method.check("qlorra", "recipe.yaml")
    assert parameter("str", "", "any name").choices == []


def test_declared_reads_name_type_default_and_help_in_order(make):
    path = make("01_small", declared="rate: float = 1e-3  # of learning # really\nn: int = -1\n")
    found = parameters.declared(path)
    assert list(found) == ["run", "rate", "n"]
    assert (found["rate"].type, found["rate"].default) == ("float", 0.001)
    assert found["n"].default == -1 and found["n"].help == ""


@pytest.mark.parametrize(
    "line", ["x = 1", "x: int", "x: set = 1", "import os", "x: int | None = 1", "x: Path = 1"]
)
def test_line_of_another_form_is_refused_with_its_line(make, line):
    with pytest.raises(InputError, match=r"01_small\.ipynb:2"):
        parameters.declared(make("01_small", declared=line + "\n"))


def test_notebook_is_found_by_name_or_number_else_the_nearest_is_named(make):
    path = make("01_small")
    assert parameters.find("01") == parameters.find("01_small") == path
    with pytest.raises(InputError, match="did you mean '01_small'"):
        parameters.find("01_smal")
