"""The README shows the committed report's numbers, figures and recipes that exist."""

import re
from importlib.metadata import metadata
from pathlib import Path

from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
REPORT = ROOT / "reports" / "demo" / "index.md"


def test_every_score_row_of_the_readme_is_a_row_of_the_committed_report():
    rows = [line for line in README.splitlines() if line.startswith("| demo |")]
    assert len(rows) >= 3
    assert set(rows) <= set(REPORT.read_text(encoding="utf-8").splitlines())


def test_every_local_link_and_figure_of_the_readme_exists():
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(links) > 8
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_recipe_is_in_the_readme_and_every_notebook_too():
    for path in (ROOT / "papermill_runs" / "recipes").glob("*.yaml"):
        assert f"`{path.stem}`" in README
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        assert f"notebooks/{path.name}" in README


def test_readme_and_report_say_that_this_is_not_for_care():
    for text in (README, REPORT.read_text(encoding="utf-8")):
        assert "research, not for care" in text


def test_the_demo_in_the_readme_is_not_from_uncommitted_code():
    assert "uncommitted changes" not in REPORT.read_text(encoding="utf-8")


def test_every_locked_package_takes_the_oldest_python_of_the_readme():
    assert "Python 3.11 or newer" in README
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z][\w.-]*)==", lock, re.MULTILINE)
    assert len(names) > 100
    needs = {name: metadata(name).get("Requires-Python") or "" for name in names}
    assert [n for n, need in needs.items() if "3.11.0" not in SpecifierSet(need)] == []
