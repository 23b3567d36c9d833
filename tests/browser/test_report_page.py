"""The rendered report opens from a file in a real browser: quiet, alone, and fit for its window."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

import pytest
import websocket  # comes with Jupyter

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
    assert browser.evaluate("document.scripts.length") == 0


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
