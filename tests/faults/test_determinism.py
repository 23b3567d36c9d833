"""The same recipe gives the same bytes, whoever runs it and however; another seed does not."""

import pytest
import yaml

from medlib import files

RESULTS = [
    "01_data_exploration/records.parquet", "02_qlora_sft/adapter/adapter_model.safetensors",
    "02_qlora_sft/history.csv", "03_benchmark_eval/predictions.parquet",
    "03_benchmark_eval/scores.json",
]  # fmt: skip


def differing(one, two, names=RESULTS):
    return [name for name in names if (one / name).read_bytes() != (two / name).read_bytes()]


@pytest.mark.slow
def test_run_with_another_seed_has_other_results(brief_runs, brief_copy, medlib, brief):
    words = ["run", "demo", "--name", "seven", "--set", "seed=7", *brief, "--no-report"]
    words += ["--only", "01", "--only", "02"]
    done = medlib(*words, runs=brief_copy, timeout=900)
    assert done.returncode == 0, done.stderr
    # the textbook's records are read whole: which are held out depends on the seed, not they
    folders = brief_runs / "demo", brief_copy / "seven"
    assert differing(*folders, RESULTS[:3]) == RESULTS[1:3]


@pytest.mark.slow
def test_notebooks_opened_in_jupyter_under_another_name_give_the_bytes_and_keys_of_the_command(
    brief_runs, tmp_path, monkeypatch
):
    """JupyterLab's way: the source notebook, the recipe's values, the notebook's folder."""
    from nbclient import NotebookClient
    from papermill.iorw import load_notebook_node
    from papermill.parameterize import parameterize_notebook

    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("PYTHONHASHSEED", raising=False)
    source = files.ROOT / "notebooks"
    before = files.hash_tree(source)
    text = (brief_runs / "demo" / "recipe.yaml").read_text()  # as it was run
    recipe = yaml.safe_load(text)["notebooks"]
    for name in ("01_data_exploration", "02_qlora_sft", "03_benchmark_eval"):
        book = load_notebook_node(str(source / f"{name}.ipynb"))
        book = parameterize_notebook(book, recipe[name] | {"run": "again"})
        resources = {"metadata": {"path": str(source)}}
        NotebookClient(book, kernel_name="python3", timeout=900, resources=resources).execute()
        records = [run / name / "stage.json" for run in (brief_runs / "demo", tmp_path / "again")]
        by_command, by_hand = map(files.read_json, records)
        assert by_hand["key"] == by_command["key"]
        assert by_hand["metrics"] == by_command["metrics"]
    assert differing(brief_runs / "demo", tmp_path / "again") == []
    assert files.hash_tree(source) == before, "a notebook wrote beside itself"
