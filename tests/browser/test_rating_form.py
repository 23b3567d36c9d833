"""The rating form in a real browser: filled by clicks and keys, saved, loaded again, imported."""

import json
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from medlib.analysis import review_files, review_import

HERE = Path(__file__).parent


def other(name, path):
    spec = spec_from_file_location(name, path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


report = other("test_report_page", HERE / "test_report_page.py")
planted = other("planted_ratings", HERE.parent / "analysis" / "planted_ratings.py")
browser, pytestmark = report.browser, report.pytestmark
TOLD = "document.getElementById('told').textContent"
CHECKED = "document.querySelectorAll('input[type=radio]:checked').length"


@pytest.fixture
def form(browser, tmp_path):
    """Return (tab, folder of sheets, key, rows of the first sheet), the form being open."""
    sheets, key = planted.made(12)
    review_files.write(tmp_path / "sheets", tmp_path / "key.json", sheets, key)
    browser.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    browser.open((tmp_path / "sheets" / "rater-1.html").as_uri(), 1280)
    browser.evaluate("localStorage.clear()")
    browser.open((tmp_path / "sheets" / "rater-1.html").as_uri(), 1280)
    return browser, tmp_path, key, next(iter(sheets.values()))


def press(tab, key, code=0):
    for kind in ("keyDown", "keyUp"):
        text = {"text": key} if len(key) == 1 and kind == "keyDown" else {}
        tab.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **text)


def saved(folder):
    end = time.monotonic() + 20
    while time.monotonic() < end and not list(folder.glob("*.json"))[1:]:
        time.sleep(0.1)
    time.sleep(0.3)
    [path] = [p for p in folder.glob("*.json") if p.name != "key.json"]
    return path


def choose(tab, item, letter, axis, choice):
    """Click the radio button of an answer on an axis, as a rater does."""
    name = json.dumps(f"{item} {letter} {axis}")
    tab.evaluate(f"[...document.getElementsByName({name})].find(r => r.value === "
                 f"{json.dumps(choice)}).click()")  # fmt: skip


def test_form_is_quiet_alone_and_shows_texts_as_text(form):
    tab, folder, _, rows = form
    assert tab.complaints() == [] and len(set(tab.requests())) == 1
    assert tab.evaluate("document.title") == "Rating sheet of rater-1"
    shown = []
    for _ in range(len(rows) // 2):
        shown += tab.evaluate("[...document.querySelectorAll('article p')].map(p => p.textContent)")
        assert tab.evaluate("document.querySelectorAll('main img, main script').length") == 0
        press(tab, "n", 78)
    assert shown == [row["text"] for row in rows]
    assert tab.complaints() == [] and len(set(tab.requests())) == 1
    for width in (1280, 400):
        tab.open((folder / "sheets" / "rater-1.html").as_uri(), width)
        assert tab.evaluate(report.OVERFLOW) <= 0


def test_what_is_clicked_is_what_is_imported(form):
    tab, folder, key, rows = form
    expected = {}
    for number, row in enumerate(rows):
        for step, (axis, choices) in enumerate(key["axes"].items()):
            value = 0 if axis == "place" else (number + step) % len(choices)
            expected[row["item"], row["answer"], axis] = value
            choose(tab, row["item"], row["answer"], axis, choices[value])
        if row["answer"] == "B":
            press(tab, "n", 78)
    n = len(rows) * 13
    assert tab.evaluate(TOLD) == f"{n} of {n} ratings, 0 questions open"
    press(tab, "s", 83)
    path = saved(folder)
    assert path.name == f"rater-1_{rows[0]['sheet']}.json"
    found = review_import.import_sheets([path], key)
    letters = {
        (h["item"], h["model"]): h["answer"] for h in key["sheets"][rows[0]["sheet"]]["rows"]
    }
    assert {
        (r["item_id"], letters[r["item_id"], r["model"]], r["axis"]): r["value"] for r in found
    } == expected


def test_keys_alone_rate_and_a_reload_or_a_saved_file_loses_nothing(form):
    tab, folder, key, rows = form
    first = json.dumps(f"{rows[0]['item']} A consensus")
    tab.evaluate(f"document.getElementsByName({first})[0].focus()")
    press(tab, " ", 32)  # chooses the first
    press(tab, "ArrowRight", 39)  # then the next of the same question
    assert tab.evaluate(CHECKED) == 1 and tab.evaluate(TOLD).startswith("1 of ")
    assert tab.evaluate(f"document.getElementsByName({first})[1].checked")
    press(tab, "Tab", 9)  # to the other answer
    assert tab.evaluate("document.activeElement.name") == f"{rows[0]['item']} B consensus"
    tab.open((folder / "sheets" / "rater-1.html").as_uri(), 1280)
    assert tab.evaluate(CHECKED) == 1  # kept by the browser
    press(tab, "s", 83)
    path = saved(folder)
    [rating] = review_import.import_sheets([path], key)  # half filled, and read
    assert (rating["axis"], rating["value"]) == ("consensus", 1)
    tab.evaluate("localStorage.clear()")
    tab.open((folder / "sheets" / "rater-1.html").as_uri(), 1280)
    assert tab.evaluate(CHECKED) == 0
    root = tab.call("DOM.getDocument")["root"]["nodeId"]
    node = tab.call("DOM.querySelector", nodeId=root, selector="#load")["nodeId"]
    tab.call("DOM.setFileInputFiles", files=[str(path)], nodeId=node)
    tab.evaluate("new Promise(done => setTimeout(done, 500))")
    assert tab.evaluate(CHECKED) == 1
    assert tab.evaluate("document.getElementById('said').textContent") == "Loaded."


def test_next_open_leads_to_what_is_not_rated(form):
    tab, _, key, rows = form
    for letter in "AB":
        for axis, choices in key["axes"].items():
            choose(tab, rows[0]["item"], letter, axis, choices[0])
    assert tab.evaluate("document.querySelectorAll('fieldset.open').length") == 0
    press(tab, "o", 79)
    assert tab.evaluate("document.getElementById('number').textContent").startswith("Question 2 ")
    assert tab.evaluate("document.querySelectorAll('fieldset.open').length") == len(key["axes"])
