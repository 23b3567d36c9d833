"""The rendered report opens from a file in a real browser: quiet, alone, and fit for its window."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

import pandas as pd
import pytest
import websocket  # comes with Jupyter

from medlib.runs import explorer

NAMES = ["chromium", "chromium-headless-shell", "google-chrome", "chrome", "chromium-browser"]
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason=f"no browser: none of {', '.join(NAMES)} found"),
]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Page:
    """One tab, spoken to over the DevTools protocol; keeps every event."""

    def __init__(self, address):
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=60)
        self.events, self.session, self.number = [], None, 0
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def open(self, address, width):
        self.events.clear()
        screen = {"height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
        self.call("Emulation.setDeviceMetricsOverride", width=width, **screen)
        self.call("Page.navigate", url=address)
        end = time.monotonic() + 30
        while time.monotonic() < end and self.evaluate("document.readyState") != "complete":
            time.sleep(0.05)
        self.evaluate("new Promise(done => setTimeout(done, 300))")

    def evaluate(self, script):
        found = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        return found["result"].get("value")

    def complaints(self):
        """Return console errors, exceptions, log entries and violations of the page's policy."""
        names = ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
        return [event for event in self.events if event.get("method") in names]

    def requests(self):
        return [
            event["params"]["request"]["url"]
            for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]


HOSTILE = [
    "<img src=x onerror=\"document.title='owned'\">",
    "</td></table></section><script>document.title='owned'</script>",
    "<svg onload=\"document.title='owned'\"></svg>",
    "'\"><iframe srcdoc=\"<script>parent.document.title='owned'</script>\"></iframe>",
    "=cmd|' /C calc'!A0 \u202e right \u200b zero",
    "<option selected>x</option><button>y</button>",
]
TABLE = "[...document.querySelectorAll('#errors tbody tr')]"
SEEN = f"{TABLE}.filter(r => r.checkVisibility()).map(r => r.cells[7].textContent)"


@pytest.fixture(scope="module")
def browser():
    """Return a tab of a headless browser with an empty profile."""
    profile = tempfile.mkdtemp(prefix="medlib-browser-")
    words = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]
    process = subprocess.Popen(
        [BROWSER, *words, f"--user-data-dir={profile}", "about:blank"],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        address = None
        for line in process.stderr:
            if found := re.search(r"ws://\S+", line):
                address = found[0]
                break
        assert address, "the browser did not start"
        yield Page(address)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # and the processes of its tabs
        process.wait()
        shutil.rmtree(profile, ignore_errors=True)


@pytest.mark.parametrize("width", [1280, 400])
def test_report_opens_without_a_complaint_a_request_or_a_sideways_scroll(width, browser, demo_runs):
    address = (demo_runs / "reports" / "demo" / "index.html").as_uri()
    browser.open(address, width)
    assert browser.evaluate("document.title") == "medlib report: demo"
    assert browser.evaluate("innerWidth") == width
    assert browser.complaints() == []
    assert {url for url in browser.requests() if not url.startswith("data:")} == {address}
    assert browser.evaluate(OVERFLOW) <= 0
    pictures = "[...document.images].filter(i => i.complete && i.naturalWidth > 0).length"
    assert browser.evaluate(pictures) == browser.evaluate("document.images.length") >= 5
    assert browser.evaluate("document.scripts.length") == 1  # sorts and filters wrong answers


def test_a_page_that_complains_loads_and_overflows_is_noticed(browser, tmp_path):
    page = tmp_path / "bad.html"
    page.write_text(
        "<!doctype html><body><div style='width: 3000px'>wide</div>"
        "<img src='http://127.0.0.1:9/x.png'><script>console.error('x')</script>"
    )
    browser.open(page.as_uri(), 400)
    assert browser.complaints() and browser.evaluate(OVERFLOW) > 0
    assert any("127.0.0.1" in url for url in browser.requests())


def test_the_page_s_policy_stops_what_would_leave_it(browser, demo_runs, tmp_path):
    """Were markup to slip through, the browser would still load nothing and run nothing."""
    text = (demo_runs / "reports" / "demo" / "index.html").read_text()
    bad = "<img src='http://127.0.0.1:9/x.png'><script>document.title = 'owned'</script>"
    page = tmp_path / "index.html"
    page.write_text(text.replace("</body>", f"{bad}</body>"))
    browser.open(page.as_uri(), 1280)
    assert browser.evaluate("document.title") == "medlib report: demo"
    violated = [e for e in browser.complaints() if "Content Security Policy" in json.dumps(e)]
    assert len(violated) >= 2


@pytest.fixture
def table_page(tmp_path, monkeypatch):
    """Return the address of a page whose table has hostile texts, with the report's policy."""
    columns = dict.fromkeys(explorer.COLUMNS, "")
    lines = [
        columns | {"model": ["base", "tuned"][n % 2], "severity": n % 3 + 1, "question": text,
                   "topic": text, "answer": text, "reference": f"{n} {text}", "kind": text}
        for n, text in enumerate([*HOSTILE, *(f"Question {n}?" for n in range(60))])
    ]  # fmt: skip
    frame = pd.DataFrame(lines, columns=explorer.COLUMNS)
    monkeypatch.setattr(explorer, "rows", lambda run: (frame, 900))
    policy = f"default-src 'none'; style-src 'unsafe-inline'; {explorer.policy()}"
    page = tmp_path / "index.html"
    page.write_text(
        '<!doctype html><html><head><meta charset="utf-8"><meta '
        f'http-equiv="Content-Security-Policy" content="{policy}"><title>quiet</title>'
        f"<style>{explorer.STYLE}</style></head><body>{explorer.section(tmp_path)}</body></html>"
    )
    return page.as_uri()


def test_the_table_sorts_and_filters_hostile_texts_as_texts(browser, table_page):
    browser.open(table_page, 1280)
    asked = browser.evaluate(SEEN)
    assert len(asked) == 66 and asked[0] == HOSTILE[0] and "\\u202e" in asked[4]
    press = "document.querySelectorAll('#errors thead button')[6].click()"  # severity
    grades = f"{TABLE}.map(r => Number(r.cells[6].textContent))"
    browser.evaluate(press)
    assert browser.evaluate(grades) == sorted(browser.evaluate(grades))
    browser.evaluate(press)
    assert browser.evaluate(grades) == sorted(browser.evaluate(grades), reverse=True)
    fill = (
        "(() => {{ const row = document.querySelectorAll('#errors thead tr')[1];"
        " const field = row.cells[{0}].firstChild; field.value = {1};"
        " field.dispatchEvent(new Event('input')); }})()"
    )
    browser.evaluate(fill.format(0, json.dumps("=tuned")))
    assert len(browser.evaluate(SEEN)) == 33
    browser.evaluate(fill.format(7, json.dumps("ONLOAD")))
    assert browser.evaluate(SEEN) == []  # that question was asked of the base
    browser.evaluate(fill.format(0, json.dumps("")))
    assert browser.evaluate(SEEN) == [HOSTILE[2]]
    assert browser.evaluate("document.getElementById('errors-shown').textContent") == "1"
    browser.evaluate(fill.format(7, json.dumps("")))
    assert len(browser.evaluate(SEEN)) == 66
    assert browser.evaluate("document.title") == "quiet"
    inside = "document.querySelectorAll('#errors tbody td *').length"
    assert browser.evaluate(inside) == 0 and browser.complaints() == []
    assert {url for url in browser.requests() if not url.startswith("data:")} == {table_page}


def test_without_scripts_the_table_still_reads_and_has_no_dead_controls(browser, table_page):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.call("Page.navigate", url=table_page)  # no timer runs: not by open()
        end = time.monotonic() + 30
        while time.monotonic() < end and browser.evaluate(f"{TABLE}.length") != 66:
            time.sleep(0.05)
        assert len(browser.evaluate(SEEN)) == 66
        assert browser.evaluate("document.querySelectorAll('button, select, input').length") == 0
        assert "66 shown of 66" in browser.evaluate("document.body.innerText")
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)


def test_a_changed_script_does_not_run(browser, table_page, tmp_path):
    page = tmp_path / "index.html"
    page.write_text(
        page.read_text().replace('"use strict";', '"use strict"; document.title = "x";')
    )
    browser.open(page.as_uri(), 1280)
    assert browser.evaluate("document.title") == "quiet"
    assert browser.evaluate("document.querySelectorAll('#errors button').length") == 0
