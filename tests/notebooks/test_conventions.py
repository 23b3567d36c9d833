"""Every notebook reads as section 5 of the design says, and its parameter cell is its schema."""

import ast
import json
import re
from pathlib import Path

import pytest

from medlib.runs import parameters

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
PATHS = sorted(FOLDER.rglob("*.ipynb"))
PATHS = [path for path in PATHS if ".ipynb_checkpoints" not in path.parts]
TAGS = {"parameters", "hide", "hide-input", "hide-output", "nbval-check-output", "nbval-skip"}
HEADINGS = ["Question.", "Reads.", "Writes.", "Runtime.", "Read next."]
RESULT = re.compile(r"\d\.\d|\d\s?%|\d\s?per\s?cent")
LEVEL = re.compile(r"95\s?% (confidence )?interval")  # a level, not a result
LINE = re.compile(r"\w+: [\w\[\], ]+ = [^=|#]+(  # [^=|]+)?")
LONGEST_CELL = 12
TOO_LONG: set[str] = set()  # stems
each = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def notebook(path):
    content = json.loads(path.read_text(encoding="utf-8"))
    for cell in content["cells"]:
        cell["text"] = "".join(cell["source"])
        cell["tags"] = cell["metadata"].get("tags", [])
    return content


def cells(path, kind=None):
    return [c for c in notebook(path)["cells"] if kind in (None, c["cell_type"])]


def results_in(text):
    """Return the decimal numbers and percentages of a paragraph that look like a result."""
    return RESULT.findall(LEVEL.sub("", text))


def paragraphs(text):
    return [part for part in text.split("\n\n") if part.strip() and not part.startswith("#")]


def test_notebooks_are_found_and_numbered_without_doubles_as_the_design_has_them():
    numbers = [path.stem[:2] for path in PATHS]
    assert numbers[:6] == [f"{n:02}" for n in range(6)] and len(set(numbers)) == len(numbers)
    assert set(numbers) <= {f"{n:02}" for n in range(12)}
    assert all(re.fullmatch(r"\d\d(_[a-z0-9]+)+", path.stem) for path in PATHS)


@each
def test_first_cell_has_title_and_the_five_headings_in_order(path):
    first = cells(path)[0]
    assert first["cell_type"] == "markdown"
    assert first["text"].startswith(f"# {path.stem[:2]} · ")
    assert re.findall(r"^\*\*(.+?)\*\* ", first["text"], flags=re.M) == HEADINGS
    said = re.split(r"^\*\*.+?\*\*", first["text"], flags=re.M)[1:]
    assert all(len(text.strip()) > 10 for text in said)


@each
def test_links_of_the_first_cell_lead_to_notebooks_that_exist(path):
    for target in re.findall(r"\]\((.+?)\)", cells(path)[0]["text"]):
        assert (FOLDER / target).exists(), target


@each
def test_second_cell_is_the_only_parameter_cell_and_third_the_set_up(path):
    second, third = cells(path)[1:3]
    assert [c["text"] for c in cells(path) if "parameters" in c["tags"]] == [second["text"]]
    assert second["cell_type"] == third["cell_type"] == "code"
    assert third["tags"] == ["hide-input"]
    assert f'manifest.begin("{path.stem}", globals())' in third["text"]


@each
def test_each_parameter_line_is_read_the_same_by_us_and_by_papermill(path):
    import papermill  # seconds, which every worker would spend on collecting

    lines = cells(path)[1]["text"].splitlines()
    assert all(LINE.fullmatch(line) for line in lines), lines
    assert len(lines) > 1, "IPython takes a cell of the one line 'run: ...' for the magic %run"
    ours, theirs = parameters.declared(path), papermill.inspect_notebook(str(path))
    assert list(ours) == list(theirs) and len(ours) == len(lines)
    for name, parameter in ours.items():
        seen = theirs[name]
        assert ast.literal_eval(seen["default"]) == parameter.default, name
        assert seen["inferred_type_name"] == parameter.type, name
        assert seen["help"] == parameter.help and parameter.help, name
        assert parameter.check(parameter.default, path.stem) == parameter.default


@pytest.mark.parametrize(
    "line",
    [
        'size: str = "small"  # one of small, dev=small',
        "rate: float | None = 1.0  # of learning",
        "rate = 1.0  # of learning",
        "rate: float=1.0",
    ],
)
def test_a_line_that_papermill_misreads_is_refused_by_the_convention(line):
    assert not LINE.fullmatch(line)


@each
def test_every_code_cell_comes_after_a_paragraph(path):
    seen = False
    for cell in cells(path)[3:]:
        if cell["cell_type"] == "markdown":
            seen = seen or bool(paragraphs(cell["text"]))
        else:
            assert seen, f"no paragraph before {cell['text'][:60]!r}"


@each
def test_code_cells_are_short(path, request):
    if path.stem in TOO_LONG:  # strict: a mended notebook must leave the list
        request.applymarker(pytest.mark.xfail(strict=True, reason="a cell of over 12 lines"))
    sources = [c["text"] for c in cells(path, "code") if "parameters" not in c["tags"]]
    counts = {s.splitlines()[0]: sum(bool(x.strip()) for x in s.splitlines()) for s in sources}
    long = {first: count for first, count in counts.items() if count > LONGEST_CELL}
    assert long == {}


@each
def test_notebook_defines_nothing_and_has_no_magic(path):
    for cell in cells(path, "code"):
        tree = ast.parse(cell["text"])  # a magic line is no Python
        made = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        assert not [node for node in ast.walk(tree) if isinstance(node, made)]


@each
def test_notebook_is_stripped_of_outputs_and_counts(path):
    for cell in cells(path, "code"):
        assert cell["outputs"] == [] and cell["execution_count"] is None
        assert set(cell["metadata"]) <= {"tags"}


@each
def test_no_result_is_typed_into_prose(path):
    for cell in cells(path, "markdown")[1:]:
        assert results_in(cell["text"]) == [], cell["text"]


def test_a_typed_result_is_seen_and_a_confidence_level_is_not():
    for text in ("rose to 0.83", "is 83 %", "is 83%", "83 per cent of"):
        assert results_in(text), text
    assert not results_in("Each has a 95 % interval; ## 3 Ten items, 42 specialties.")


@each
def test_only_the_six_tags_are_used(path):
    assert {tag for cell in cells(path) for tag in cell["tags"]} <= TAGS


@each
def test_last_cell_records_the_stage_and_is_checked_by_nbval(path):
    last = cells(path)[-1]
    assert last["tags"] == ["hide-input", "nbval-check-output"]
    tree = ast.parse(last["text"]).body[-1]
    assert isinstance(tree, ast.Expr), "the record is not shown"
    assert ast.unparse(tree.value.func) == "manifest.record"


@each
def test_kernel_is_the_environment_s_own(path):
    kernel = notebook(path)["metadata"]["kernelspec"]
    assert (kernel["name"], kernel["language"]) == ("python3", "python")


@each
def test_reads_and_writes_name_the_files_that_the_code_names(path):
    """A file that the code writes by name and that is not announced is a hidden artefact."""
    announced = cells(path)[0]["text"]
    code = "\n".join(c["text"] for c in cells(path, "code"))
    written = re.findall(r'stage\.path\("([\w.]+)"\)', code)
    figures = "figures" in announced  # named together
    missing = [w for w in written if w not in announced and not (figures and w.endswith(".png"))]
    assert missing == []
