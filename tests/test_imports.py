"""The order of imports of DESIGN section 3, light imports, and what may never be called."""

import ast
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Rows of the table: a module imports only from its own folder and from the rows above.
ROWS = [
    ["files"],
    ["records"],
    ["prompts"],
    ["embeddings"],
    ["plots"],
    ["plots_"],  # plots_rows and others: figures of one notebook
    ["corpus"],
    ["tuning"],
    ["benchmark"],
    ["safety"],
    ["analysis"],
    ["serving"],
    ["runs"],
    ["cli"],
    ["__main__"],
]
PLACE = {room: number for number, row in enumerate(ROWS) for room in row}
HEAVY = {"torch", "transformers", "peft", "trl", "bitsandbytes", "evaluate", "spacy"}
HEAVY |= {"sentence_transformers", "presidio_analyzer", "presidio_anonymizer"}
MODULES = sorted((ROOT / "medlib").rglob("*.py"))
NOTEBOOKS = sorted((ROOT / "notebooks").rglob("*.ipynb"))
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 60


def name_of(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {name_of(path): path for path in MODULES}


@cache
def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def for_types_only(node):
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def imported(node, package):
    """Return the full names that an import statement loads."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    base = node.module or ""
    if node.level:
        parents = package.split(".")[: len(package.split(".")) - node.level + 1]
        base = ".".join([*parents, base] if base else parents)
    full = [f"{base}.{alias.name}" for alias in node.names]
    return [name if name in NAMES else base for name in full]


def package_of(path):
    name = name_of(path)
    return name if path.name == "__init__.py" else name.rpartition(".")[0]


@cache
def all_imports(path):
    nodes = ast.walk(tree_of(path))
    return {name for node in nodes for name in imported(node, package_of(path))}


def top_level_imports(body, package):
    """Return what runs when the module is imported: also in if, try, with and class bodies."""
    found = set()
    for node in body:
        found |= set(imported(node, package))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or for_types_only(node):
            continue
        for part in ("body", "orelse", "finalbody"):
            found |= top_level_imports(getattr(node, part, []), package)
        for handler in getattr(node, "handlers", []):
            found |= top_level_imports(handler.body, package)
    return found


def room_of(name):
    room = name.split(".")[1] if "." in name else ""
    return "plots_" if room.startswith("plots_") else room


def breach(module, name):
    """Return whether a module of medlib may not import this name."""
    if name.split(".")[0] != "medlib" or name == "medlib":
        return False
    mine, other = room_of(module), room_of(name)
    if mine == "plots" or mine == "":
        return True
    if mine == other:
        return False
    return PLACE[other] > PLACE[mine]


def test_every_room_has_its_row():
    rooms = {room_of(name) for name in NAMES} - {""}
    assert rooms <= set(PLACE), f"no row for {sorted(rooms - set(PLACE))}"


@pytest.mark.parametrize("module", sorted(NAMES))
def test_module_imports_only_from_its_folder_and_the_rows_above(module):
    wrong = sorted(name for name in all_imports(NAMES[module]) if breach(module, name))
    assert wrong == [], f"{module} imports {wrong}"


def test_breach_is_seen_at_any_depth():
    source = "def f():\n    from medlib.corpus import sources\n"
    [node] = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.ImportFrom)]
    [name] = imported(node, "medlib")
    assert name == "medlib.corpus.sources"
    assert breach("medlib.files", name) and not breach("medlib.tuning.sft", name)
    assert breach("medlib.safety.drugs", "medlib.analysis.errors")
    assert breach("medlib.plots", "medlib.files") and breach("medlib", "medlib.files")
    [relative] = ast.parse("from ..runs import recipe").body
    assert breach("medlib.corpus.x", imported(relative, "medlib.corpus")[0])


def test_no_two_modules_import_each_other():
    graph = {name: all_imports(path) & set(NAMES) - {name} for name, path in NAMES.items()}
    while free := [name for name, needs in graph.items() if not needs & set(graph)]:
        graph = {name: needs for name, needs in graph.items() if name not in free}
    assert not graph, f"a circle among {sorted(graph)}"


@pytest.mark.parametrize("module", sorted(NAMES))
def test_heavy_libraries_stand_inside_functions(module):
    path = NAMES[module]
    loaded = {
        name.split(".")[0] for name in top_level_imports(tree_of(path).body, package_of(path))
    }
    assert not loaded & HEAVY, f"{module} imports {sorted(loaded & HEAVY)} at top level"


def test_heavy_import_is_seen_in_try_if_and_class_but_not_for_types():
    source = "try:\n    import torch.nn\nexcept ImportError:\n    from peft import x\n"
    source += "if TYPE_CHECKING:\n    import trl\nclass A:\n    import spacy\n"
    source += "def f():\n    import evaluate\n"
    found = top_level_imports(ast.parse(source).body, "medlib")
    assert {name.split(".")[0] for name in found} == {"torch", "peft", "spacy"}


def loads_torch(code, *arguments):
    """Run code in a fresh process; return the modules after whose import torch was there."""
    code = f"import sys, importlib\n{code}\nassert 'torch' not in sys.modules, 'torch was loaded'"
    environment = os.environ | {"HF_HUB_OFFLINE": "1"}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("room", ["", "corpus", "analysis", "safety"])
def test_import_of_a_light_room_never_loads_torch(room):
    modules = [name for name in NAMES if room_of(name) == room] if room else ["medlib"]
    each = "for name in sys.argv[1:]:\n    importlib.import_module(name)\n"
    each += "    assert 'torch' not in sys.modules, name + ' loads torch'"
    done = loads_torch(each, *modules)
    assert modules and done.returncode == 0, done.stderr[-2000:]


@pytest.mark.skipif("medlib.cli" not in NAMES, reason="medlib/cli.py is not written yet")
def test_help_of_the_command_never_loads_torch():
    code = "from medlib.cli import main\nsys.argv = ['medlib', '--help']\n"
    code += "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code"
    done = loads_torch(code)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "run" in done.stdout


def test_a_process_that_loads_torch_is_noticed():
    done = loads_torch("import types; sys.modules['torch'] = types.ModuleType('torch')")
    assert done.returncode == 1 and "torch was loaded" in done.stderr


def dangers(tree):
    """Return line: name of each call that runs code from data or from a stranger."""
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        given = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        unsafe_load = name == "torch.load" and given.get("weights_only") != "True"
        library, _, verb = name.rpartition(".")
        unpickles = library in ("pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal")
        unpickles = unpickles and verb in ("load", "loads", "Unpickler")
        trusts = any(given.get(word, "False") != "False" for word in ("trust_remote_code",))
        trusts |= given.get("allow_pickle", "False") != "False" or given.get("shell") == "True"
        frame = verb == "read_pickle" or name in ("yaml.load", "yaml.unsafe_load", "os.system")
        if name in ("eval", "exec", "compile", "__import__") or unsafe_load or unpickles:
            found.append(f"{call.lineno}: {name}")
        elif trusts or frame:
            found.append(f"{call.lineno}: {name}")
    for pair in (node for node in ast.walk(tree) if isinstance(node, ast.Dict)):
        for word, value in zip(pair.keys, pair.values, strict=True):
            if isinstance(word, ast.Constant) and word.value == "trust_remote_code":
                if ast.unparse(value) != "False":
                    found.append(f"{pair.lineno}: trust_remote_code")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: name_of(path))
def test_module_runs_no_code_from_data(path):
    assert dangers(tree_of(path)) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs_no_code_from_data(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    code = [line for cell in code for line in cell.splitlines() if line.lstrip()[:1] not in "%!"]
    assert dangers(ast.parse("\n".join(code))) == []


@pytest.mark.parametrize(
    "source",
    [
        "eval(x)",
        "exec(x)",
        "pickle.load(f)",
        "pickle.loads(b)",
        "joblib.load(f)",
        "torch.load(f)",
        "torch.load(f, weights_only=False)",
        "yaml.load(f)",
        "pd.read_pickle(f)",
        "np.load(f, allow_pickle=True)",
        "load(x, trust_remote_code=True)",
        "load(x, trust_remote_code=flag)",
        "load(**{'trust_remote_code': True})",
        "subprocess.run(x, shell=True)",
    ],
)
def test_danger_is_seen(source):
    assert dangers(ast.parse(source))
    safe = "torch.load(f, weights_only=True); model.eval(); yaml.safe_load(f); re.compile(x)"
    assert not dangers(ast.parse(safe + "; load(x, trust_remote_code=False)"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: name_of(path))
def test_modules_and_functions_are_short(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{path.name} has {lines} lines"
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    }
    assert long == {}
