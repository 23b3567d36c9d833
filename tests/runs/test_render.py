"""A report shows what ran, scores first with intervals, and nothing in it is live or leads out."""

import base64
import hashlib
import re

import nbformat
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from medlib import files, records
from medlib.runs import explorer, render, untrusted

OUTSIDE = "http://evil.example/x.png"
ATTACKS = [
    "<script>alert(1)</script>",
    f"<img src={OUTSIDE} onerror=alert(1)>",
    "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#115;cript:alert(1)">x</a>',
    f'<link rel=stylesheet href="{OUTSIDE}"><base href="//evil.example">',
    f"<style>@import '{OUTSIDE}'; td {{ background: url({OUTSIDE}) }}</style>",
    f'<form action="{OUTSIDE}"><input autofocus onfocus=alert(1)><button>x</button></form>',
    f'<object data="{OUTSIDE}"></object><embed src="{OUTSIDE}">',
    '<meta http-equiv="refresh" content="0;url=http://evil.example">',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '</pre></td></table></section><img src="x" onerror="alert(1)">',
    "<td style='background: url(//evil.example/x)' onclick=alert(1)>x</td>",
    f"![x]({OUTSIDE}) [x](javascript:alert(1)) [y]({OUTSIDE}) <{OUTSIDE}>",
    f"![x](//evil.example/x) ![x\\]({OUTSIDE}) [x]: {OUTSIDE}\n\n[x]",
    f"x \\| ![x]({OUTSIDE}) | y\n\n<details open ontoggle=alert(1)>\n```\n![x]({OUTSIDE})",
    '"><script>alert(1)</script>',
]
CHANNELS = ["stream", "text/plain", "text/html", "markdown", "image/png", "image/svg+xml", "error"]
LIVE = ["script", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "link"]
LIVE += ["base", "audio", "video", "frame", "template", "noscript"]
DIRECTIONS = "right \u202e left \u2066 in \u200b zero \x1b[31m red \x07 bell \U000e0041 tag"
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n0000").decode()


def output(channel, text):
    """Return a cell that brings a text into the notebook through a channel."""
    if channel == "markdown":
        return nbformat.v4.new_markdown_cell(text)
    if channel == "stream":
        made = nbformat.v4.new_output("stream", name="stdout", text=text)
    elif channel == "error":
        made = nbformat.v4.new_output("error", ename="E", evalue=text, traceback=[text])
    else:
        made = nbformat.v4.new_output("display_data", {"text/plain": "figure"} | {channel: text})
    return nbformat.v4.new_code_cell("code()", outputs=[made])


def score(**more):
    empty = dict.fromkeys(render.SCORE_KEYS)
    values = {"model": "base", "task": "demo", "slice": "all", "protocol": "option_text"}
    values |= {"metric": "accuracy", "value": 0.5, "ci_low": 0.4, "ci_high": 0.6, "n": 420}
    return empty | values | {"unread": 0, "dtype": "x", "shots": 0, "seed": 13} | more


@pytest.fixture
def page(make, runs):
    """Return a function that renders a run of one notebook; gives (parsed HTML, Markdown)."""

    def build(*cells, scores=None, params=None, description="", **state):
        path = make("01_first", declared='note: str = "plain"  # said\n')
        book = nbformat.read(path, as_version=4)
        book.cells += list(cells)
        folder = runs / "r"
        files.write_text(folder / "01_first" / "notebook.ipynb", nbformat.writes(book))
        record = {"params": {"run": "r"} | (params or {}), "key": "k", "reads": {}, "writes": {}}
        files.write_json(folder / "01_first" / "stage.json", record)
        content = {
            "name": "r", "description": description, "state": "done",
            "stages": {"01_first": {"state": "done", "seconds": 1.0, "peak_memory_mib": 2}},
            "seconds": 1.0, "commit": "c", "uncommitted_changes": False, "packages": {"x": "1"},
            "hardware": {"system": "s", "machine": "m", "cores": 2, "memory_gib": 4, "gpu": "no"},
        }  # fmt: skip
        files.write_json(folder / "run.json", content | state)
        if scores:
            files.write_json(folder / "03_benchmark_eval" / "scores.json", scores)
        index = render.render(folder)
        text = "\n".join(p.read_text() for p in sorted(index.parent.glob("*.md")))
        return BeautifulSoup(index.with_suffix(".html").read_text(), "lxml"), text

    return build


def dangers(page):
    """Return every live element, handler and address outside the page of a parsed report."""
    found = [tag.name for tag in page.find_all(LIVE)]
    found += [f"style {tag}" for tag in page.find_all("style")[1:]]
    for tag in page.find_all(True):
        for name, value in tag.attrs.items():
            text = "".join(value).strip().lower()
            if name.startswith("on") or name in (
                "style",
                "srcdoc",
                "srcset",
                "action",
                "xlink:href",
            ):
                found.append(f"{tag.name} {name}")
            if name in ("href", "src", "data", "cite") and not is_inside(text):
                found.append(f"{tag.name} {name}={text[:60]}")
            if name == "http-equiv" and text != "content-security-policy":
                found.append(f"meta {text}")
    return found


def is_inside(address):
    plain = re.fullmatch(r"#?[\w.-]+(/[\w.-]+)*", address)
    return bool(plain) or address.startswith("data:image/png;base64,")


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_page_that_is_not_cleaned_is_seen_as_dangerous(attack):
    import mistune

    raw = str(mistune.create_markdown(escape=False)(attack.replace("//evil", "http://evil")))
    assert dangers(BeautifulSoup(f"<style></style>{raw}", "lxml"))


@pytest.mark.parametrize("channel", CHANNELS)
def test_nothing_is_live_and_nothing_leads_outside_through(channel, page):
    html, _ = page(*[output(channel, attack) for attack in ATTACKS])
    assert dangers(html) == []
    assert html.find("section") is not None


def test_nothing_is_live_through_code_table_cells_parameters_or_the_recipe(page):
    frames = pd.DataFrame({"a": ATTACKS, "b": ATTACKS})
    cells = [output("markdown", "\n".join(untrusted.table(frames)))]
    cells += [output("text/html", frames._repr_html_())]
    cells += [nbformat.v4.new_code_cell(attack) for attack in ATTACKS]
    everything = " ".join(ATTACKS)
    scores = [score(task=attack, model=attack) for attack in ATTACKS]
    html, markdown = page(
        *cells,
        scores=scores,
        params={"note": everything},
        description=everything,
        commit=everything,
    )
    assert dangers(html) == []
    table = html.find("h2", string="Scores").find_next("table")
    assert len(table.find_all("tr")) == len(ATTACKS) + 1
    width = len(table.find("tr").find_all("th"))
    assert all(len(row.find_all("td")) == width for row in table.find_all("tr")[1:])


def test_a_cell_makes_no_picture_and_no_column_in_markdown():
    for attack in [*ATTACKS, "a\\| b", "a | b", "a\\"]:
        *_, line, _ = untrusted.table(pd.DataFrame({"a": [attack], "b": ["z"]}))
        assert len(re.findall(r"(?<!\\)\|", line)) == 3 and "\n" not in line
        assert not re.search(r"\](\(|\[|:)", line) and "<" not in line


def test_a_table_stands_on_one_line_in_markdown_so_that_no_text_leaves_it():
    flat = untrusted.flat_table(f"<table><tr><td>a\n\n![x]({OUTSIDE})</td></tr></table>")
    assert "\n" not in flat and flat.startswith("<table>")


@pytest.mark.parametrize("channel", ["stream", "text/plain", "text/html", "markdown"])
def test_control_and_direction_characters_are_written_out_through(channel, page):
    entity = "<p>&#x202e;x</p>" if channel in ("text/html", "markdown") else ""
    html, _ = page(output(channel, DIRECTIONS + entity))
    assert not untrusted.ODD.search(str(html))
    assert "\\u202e" in html.text and "\\u001b[31m" in html.text and "\\u200b" in html.text


def test_page_forbids_loading_and_says_that_it_is_not_for_care(page):
    html, markdown = page()
    policy = html.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'") and "script" not in policy
    assert html.body.find("p").text == render.NOT_FOR_CARE and render.NOT_FOR_CARE in markdown


def test_effective_parameters_are_shown_with_default_and_help_and_cells_are_hidden(page):
    injected = nbformat.v4.new_code_cell("note = 'injected'")
    injected.metadata["tags"] = ["injected-parameters"]
    html, markdown = page(injected, params={"note": "changed"})
    rows = [[c.text for c in row.find_all("td")] for row in html.find_all("tr")]
    assert ["01", "note", "'changed'", "default: 'plain'", "said"] in rows
    assert ["01", "run", "'r'", "default", "name of this run"] in rows
    assert 'note: str = "plain"' not in html.text + markdown
    assert "'injected'" not in html.text + markdown


def test_every_score_stands_with_its_interval_and_n(page):
    pair = score(model="tuned", compared_to="base", value=0.2, ci_low=0.1, ci_high=0.3)
    scores = [score(), score(model="tuned", value=0.7, ci_low=0.6, ci_high=0.8), pair]
    html, markdown = page(scores=scores)
    table = html.find("h2", string="Scores").find_next("table")
    names = [c.text for c in table.find("tr").find_all("th")]
    [values] = [[c.text for c in r.find_all("td")] for r in table.find_all("tr")[1:]]
    found = dict(zip(names, values, strict=True))
    assert found["base"] == "0.5 [0.4, 0.6]" and found["tuned"] == "0.7 [0.6, 0.8]"
    assert found["tuned − base"] == "0.2 [0.1, 0.3]" and found["n"] == "420"
    for line in re.findall(r"^.*accuracy.*$", markdown, flags=re.M):
        assert re.search(r"0\.\d+ \[0\.\d+, 0\.\d+\]", line) or not re.search(r"0\.\d", line), line


def test_figures_are_in_the_page_and_beside_the_markdown(page, runs):
    html, markdown = page(output("image/png", PNG))
    assert html.find("img")["src"] == f"data:image/png;base64,{PNG}"
    [name] = re.findall(r"!\[figure\]\((figures/[\w.]+)\)", markdown)
    assert (runs / "reports" / "r" / name).read_bytes() == base64.b64decode(PNG)


def test_picture_that_is_none_is_not_kept(page, runs):
    for text in ("no base64", base64.b64encode(b"<svg onload=alert(1)>").decode()):
        page(output("image/png", text))
        kept = [p.read_bytes() for p in (runs / "reports" / "r" / "figures").iterdir()]
        assert kept == [b""]


def test_report_of_a_run_whose_stage_was_taken_back_shows_the_others(page, runs):
    page()
    (runs / "r" / "01_first" / "stage.json").unlink()
    text = render.render(runs / "r").read_text()
    assert "Effective parameters" in text and "01_first.md" not in text


def test_rendering_again_gives_the_same_bytes_and_nothing_of_before_stays(page, runs):
    page(output("image/png", PNG))
    folder = runs / "reports" / "r"
    before = files.hash_tree(folder)
    files.write_text(folder / "old.md", "old")
    render.render(runs / "r")
    assert files.hash_tree(folder) == before


def test_a_score_that_cannot_be_had_is_left_out_and_one_without_interval_stands_alone():
    names = ["value", "ci_low", "ci_high"]
    frame = pd.DataFrame([(0.5, 0.25, 0.75), (0.5, None, None), (None, None, None)], columns=names)
    shown = [render.interval(row) for row in frame.itertuples()]
    assert shown == ["0.5 [0.25, 0.75]", "0.5", ""]


def write_run(folder, texts, *, models=("base", "tuned")):
    """Write what the table is made from: a wrong written answer and a wrong choice a text."""
    rows, said, judged = [], [], []
    for n, text in enumerate(texts):
        options = {"options": ["aspirin", "heparin"], "answer_index": 1, "answer": "heparin"}
        place = {"specialty": text[:40], "topic": text}
        record = records.make("x", str(n), question=text, **options, **place)
        rows.append(record | {"provenance": None, "split": ""})
        for model in models:
            for protocol in ("free_text", "letter"):
                empty = dict.fromkeys(records.PREDICTIONS.names)
                key = {"model": model, "task": "t", "protocol": protocol, "item_id": record["id"]}
                said.append(empty | key | {
                    "variant": "plain", "raw_text": text, "option_logprobs": [-1.0, -2.0],
                    "option_chars": [1, 1], "option_tokens": [1, 1], "gold": 1,
                })  # fmt: skip
                judged.append(key | {"specialty": text[:40], "topic": text, "kind": "wrong_fact",
                                     "severity": 2, "given": "", "flip": ""})  # fmt: skip
    records.write(folder / "01_data_exploration/records.parquet", rows, records.RECORDS)
    records.write(folder / "03_benchmark_eval/predictions.parquet", said, records.PREDICTIONS)
    records.write(folder / "04_error_analysis/errors.parquet", judged, records.ERRORS)


def cells(html):
    return [[c.text for c in row.find_all("td")] for row in html.select("#errors tbody tr")]


def test_hostile_texts_make_no_element_and_the_only_script_is_ours(page, runs):
    write_run(runs / "r", ATTACKS)
    html, _ = page()
    assert len(cells(html)) == 4 * len(ATTACKS)
    [script] = html.find_all("script")
    assert script.string == explorer.SCRIPT and not script.attrs
    script.extract()
    html.find_all("style")[0].extract()
    assert dangers(BeautifulSoup(f"<style></style>{html}", "lxml")) == []
    policy = html.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    digest = base64.b64encode(hashlib.sha256(explorer.SCRIPT.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'")
    assert re.findall(r"script-src ([^;]*)", policy) == [f"'sha256-{digest}'"]


def test_the_script_makes_no_markup_of_texts_and_speaks_to_nobody():
    forbidden = ["innerHTML", "outerHTML", "insertAdjacent", "eval", "Function(", "document.write",
                 "fetch", "XMLHttp", "import", "http", "setTimeout", "</"]  # fmt: skip
    assert [word for word in forbidden if word in explorer.SCRIPT] == []


def test_each_line_has_what_was_asked_said_and_meant(page, runs):
    write_run(runs / "r", ["What thins the blood?"], models=("tuned",))
    html, _ = page()
    said, chosen = sorted(cells(html), key=lambda row: row[2])
    assert said[:4] == ["tuned", "t", "free_text", "What thins the blood?"]
    assert said[5:] == ["wrong_fact", "2", *["What thins the blood?"] * 2, "heparin"]
    assert chosen[8] == "aspirin"
    assert "2 shown of 2 in this table, of 2 in all" in html.text


def test_a_large_run_shows_as_many_of_each_group_and_says_of_how_many(page, runs, monkeypatch):
    monkeypatch.setattr(explorer, "MOST", 20)
    write_run(runs / "r", [f"Question {n}?" for n in range(30)])
    html, _ = page()
    rows = cells(html)
    groups = [tuple(row[:3]) for row in rows]
    assert len(rows) == 20 and {groups.count(g) for g in groups} == {5}
    assert "20 shown of 20 in this table, of 120 in all" in html.text
    ids = sorted((records.make_id("x", str(n)) for n in range(30)), key=files.sha256_text)[:5]
    asked = {f"Question {n}?" for n in range(30) if records.make_id("x", str(n)) in ids}
    assert {row[7] for row in rows} == asked


def test_a_long_text_is_cut(page, runs):
    write_run(runs / "r", ["word " * 4000])
    html, _ = page()
    assert all(len(text) <= explorer.LONGEST + 2 for row in cells(html) for text in row)


@pytest.mark.parametrize("what", ["nothing", "none wrong", "earlier version"])
def test_a_run_without_wrong_answers_has_no_table_and_no_script(what, page, runs):
    if what != "nothing":
        write_run(runs / "r", [] if what == "none wrong" else ["a?"])
    if what == "earlier version":
        (runs / "r/04_error_analysis/errors.parquet").write_bytes(b"PAR1")
    html, _ = page()
    assert html.find(id="errors") is None and html.find("script") is None
