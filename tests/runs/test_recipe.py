"""A recipe is checked whole before a kernel starts."""

import pytest

from medlib.files import InputError
from medlib.runs import recipe

GOOD = """
name: try
shared: {seed: 7}
notebooks:
  01_one: {rate: 0.5}
  02_two: {}
"""
DECLARED = (
    "seed: int = 13  # every draw\nrate: float = 1.0  # of it\n"
    'kind: str = "a"  # one of a, b\nflag: bool = False  # or not\n'
)


@pytest.fixture
def load(make, tmp_path):
    """Return a function that loads a recipe's text for two small notebooks."""
    make("01_one", declared=DECLARED)
    make("02_two", declared="seed: int = 13  # every draw\nepochs: int = 1  # passes\n")

    def read(text, **options):
        path = tmp_path / "recipe.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return recipe.load(path, **options)

    return read


def test_shared_values_go_to_every_notebook_that_declares_them_and_sections_win(load):
    found = load(GOOD.replace("02_two: {}", "02_two: {seed: 8}"))
    assert found.name == "try"
    assert found.stages == {
        "01_one": {"rate": 0.5, "seed": 7, "run": "try"},
        "02_two": {"seed": 8, "run": "try"},
    }


def test_set_lies_over_recipe_and_shared_for_all_or_for_one_notebook(load):
    settings = ["seed=9", "01.rate=2", "02_two.epochs=3", "01.kind=b", "flag=true"]
    stages = load(GOOD, settings=settings, name="other").stages
    assert stages["01_one"] == {
        "rate": 2.0, "seed": 9, "kind": "b", "flag": True, "run": "other",
    }  # fmt: skip
    assert stages["02_two"] == {"seed": 9, "epochs": 3, "run": "other"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (GOOD + "notebook: {}\n", "did you mean 'notebooks'"),
        (GOOD + "1: x\n", "key '1'"),
        (GOOD.replace("01_one", "01_onee"), "did you mean '01_one'"),
        (GOOD.replace("rate", "ratte"), "did you mean 'rate'"),
        (GOOD.replace("rate: 0.5", "1: 0.5"), "unknown parameter '1'"),
        (GOOD.replace("seed: 7", "sed: 7"), "did you mean 'seed'"),
        (GOOD.replace("rate: 0.5", "rate: fast"), "rate is str 'fast'"),
        (GOOD.replace("rate: 0.5", "rate: .nan"), "a finite number"),
        (GOOD.replace("rate: 0.5", "kind: c"), "one of"),
        (GOOD.replace("rate: 0.5", 'flag: "true"'), "flag is str"),
        (GOOD.replace("seed: 7", "seed: true"), "seed is bool"),
        (GOOD.replace("rate: 0.5", "run: x"), "--name"),
        (GOOD.replace("{rate: 0.5}", "[rate]"), "a list"),
        (GOOD.replace("{seed: 7}", "[seed]"), "a list"),
        (GOOD.replace("02_two: {}", '"01": {}'), "twice"),
        (GOOD.replace("notebooks:", "notebooks: 3\nshared:"), "no notebooks"),
        ("name: try\n", "no notebooks"),
        ("", "no recipe"),
        ("- a\n", "no recipe"),
        ("name: [", "broken YAML"),
        ("name: 2020-99-99\n", "broken YAML"),
        (b"name: \xff\n", "broken YAML"),
        ("name: !!python/object/apply:os.system [ls]\n", "broken YAML"),
        (GOOD.replace("name: try", "name: ../x"), "unsafe run name"),
    ],
)
def test_bad_recipe_is_refused_in_one_line_with_the_nearest_name(load, text, says):
    with pytest.raises(InputError) as caught:
        load(text)
    assert says in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("epoch=2", "did you mean 'epochs'"),
        ("01.epochs=2", "unknown parameter 'epochs'"),
        ("03.seed=2", "notebook '03'"),
        ("seed", "name=value"),
        ("=2", "unknown parameter ''"),
        ("seed=", "seed is NoneType"),
        ("seed=x", "seed is str"),
        ("kind=c", "one of"),
        ("run=x", "--name"),
        ("01.run=x", "--name"),
    ],
)
def test_bad_setting_is_refused_in_one_line(load, setting, says):
    with pytest.raises(InputError) as caught:
        load(GOOD, settings=[setting])
    assert says in str(caught.value) and "\n" not in str(caught.value)


def test_missing_recipe_is_refused_with_the_nearest_committed_one():
    with pytest.raises(InputError, match="did you mean 'demo'"):
        recipe.load("papermill_runs/recipes/demmo.yaml")


UNSAFE = [
    "../x", "a/b", "/etc", "a\\b", "..", ".", ".hidden", "-rf", "a b", "a\n", "a\0b", "x" * 81,
    "é", "a:b", "a*", "$HOME", "~", "a;b", "recipes", "reports", "Reports", "con", "NUL", "aux.txt",
    "COM1", "lpt9.log", "a.", "a\u202eb", "", "...", "a%2fb", "'", "<b>",
]  # fmt: skip


@pytest.mark.parametrize("name", UNSAFE, ids=ascii)
def test_unsafe_run_name_is_refused(name):
    with pytest.raises(InputError) as caught:
        recipe.check_name(name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["demo", "a-b_c.1", "2024-01-02", "X" * 80, "console", "com"])
def test_plain_run_name_is_taken(name):
    assert recipe.check_name(name) == name


@pytest.mark.parametrize("path", sorted(recipe.RECIPES.glob("*.yaml")), ids=lambda p: p.stem)
def test_committed_recipe_loads_is_named_as_its_file_and_begins_with_its_command(path):
    found = recipe.load(path)
    assert found.name == path.stem and found.description and found.stages
    assert f"medlib run papermill_runs/recipes/{path.name}" in path.read_text().splitlines()[0]


def test_misspelt_setting_of_demo_is_refused_before_anything_is_written(medlib, tmp_path):
    command = ["run", "papermill_runs/recipes/demo.yaml", "--set", "epoch=2"]
    done = medlib(*command, runs=tmp_path / "runs", timeout=60)
    assert done.returncode == 1 and done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1 and "did you mean 'epochs'" in done.stderr
    assert not (tmp_path / "runs").exists()
