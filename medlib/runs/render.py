"""Render a run: scores first, effective parameters, then each notebook as it ran.

Text of data sets and models is untrusted: outputs are sanitised, and the page loads nothing from
outside. Markdown and figures are what a reviewer's diff shows; the HTML is one file.
"""

import base64
import html
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd

from medlib import records
from medlib.benchmark.tasks import PROTOCOLS
from medlib.files import read_json, remove_rests, replacing_folder, reports_folder, write_text
from medlib.records import SCORE_KEYS
from medlib.runs import explorer, parameters, verdicts
from medlib.runs.untrusted import flat_table, markdown_html, picture, table, visible

NOT_FOR_CARE = "For research, not for care. No answer shown here is medical advice."
WIDGET = "application/vnd.jupyter.widget-view+json"  # needs scripts: nothing of it is shown
HIDDEN = {"hide", "parameters", "injected-parameters"}
STYLE = Path(__file__).with_name("report.css").read_text(encoding="utf-8")


def render(run: Path) -> Path:
    """Write reports/<run>/ (Markdown, one HTML page, figures) and return its index.md."""
    state = read_json(run / "run.json")
    found = [p.parent for p in sorted(run.glob("[0-9][0-9]_*/notebook.ipynb"))]
    stages = [stage for stage in found if (stage / "stage.json").exists()]
    notebooks = {stage.name: _read(stage / "notebook.ipynb") for stage in stages}
    target = reports_folder() / run.name
    remove_rests(target.parent)
    with replacing_folder(target) as folder:
        head = [*_head(state), *_headline(run)]
        body = [
            *head,
            *_parameter_tables(run, notebooks),
            *_provenance(state),
            *_contents(notebooks),
        ]
        write_text(folder / "index.md", "\n".join(body) + "\n")
        for name, notebook in notebooks.items():
            write_text(
                folder / f"{name}.md", _notebook_markdown(name, notebook, folder / "figures")
            )
        write_text(folder / "index.html", _page(run, body, notebooks))
    return target / "index.md"


def _read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


def _head(state: dict[str, Any]) -> list[str]:
    return [
        f"# medlib report: {state['name']}",
        "",
        f"> {NOT_FOR_CARE}",
        "",
        html.escape(visible(" ".join(state["description"].split())), quote=False),
        "",
    ]


SHOWN = (
    "accuracy", "perplexity", "accuracy_raw", "rouge_l", "token_f1", "exact_match", "similarity",
    "bleu",
)  # fmt: skip


def headline(run: Path) -> pd.DataFrame:
    """Return the first table of a report: each task's scores, and tuned minus base."""
    path = run / "03_benchmark_eval" / "scores.json"
    if not path.exists():
        return pd.DataFrame()
    scores = pd.DataFrame(read_json(path), columns=SCORE_KEYS)
    whole = scores[(scores["slice"] == "all") & scores["metric"].isin(SHOWN)]
    rows = []
    whole = whole.assign(rank=whole["metric"].map(_rank), how=whole["protocol"].map(_order))
    whole = whole.sort_values(["task", "how", "rank"], kind="stable")
    for names, part in whole.groupby(["task", "protocol", "metric"], sort=False):
        row = dict(zip(("task", "protocol", "metric"), names, strict=True))
        row["n"] = int(part["n"].max())
        for score in part[part["compared_to"].isna()].itertuples():
            row[str(score.model)] = interval(score)
            row["unread"] = f"{row['unread']} / {score.unread}" if "unread" in row else score.unread
        for score in part[part["compared_to"].notna()].itertuples():
            row[f"{score.model} − {score.compared_to}"] = interval(score)
            row["p"] = score.p_value
        rows.append(row)
    frame = pd.DataFrame(rows)
    last = [c for c in ("unread", "p") if c in frame]
    return frame[[c for c in frame.columns if c not in last] + last]


def _rank(metric: str) -> int:
    return SHOWN.index(metric)


def _order(protocol: str) -> int:
    return list(PROTOCOLS).index(protocol)


def interval(score: Any) -> str:
    """Return "value [low, high]" of a score row."""
    if pd.isna(score.value):
        return ""
    if pd.isna(score.ci_low):  # no interval can be had
        return f"{score.value:.3g}"
    return f"{score.value:.3g} [{score.ci_low:.3g}, {score.ci_high:.3g}]"


def _headline(run: Path) -> list[str]:
    frame = headline(run)
    if frame.empty:
        return ["No scores: notebook 03 has not run.", ""]
    protocols = [f"* `{p}`: {PROTOCOLS[p]}" for p in dict.fromkeys(frame["protocol"])]
    scores = read_json(run / "03_benchmark_eval" / "scores.json")
    path = run / "03_benchmark_eval" / "predictions.parquet"
    stored = path.exists()  # without predictions nothing can be verified, but scores can be shown
    always = verdicts.commonest(records.read(path, records.PREDICTIONS)) if stored else {}
    return [
        "## Scores",
        "",
        "Value [95 % interval], clustered by condition where items share one; differences are "
        "paired over the same items (p: McNemar exact of independent items, else clustered). All "
        "other metrics stand in notebook 03.",
        "",
        *table(frame),
        *protocols,
        "",
        "## What they allow to say",
        "",
        *[f"* {sentence}" for sentence in verdicts.sentences(scores, always)],
        "",
    ]


def _parameter_tables(run: Path, notebooks: dict[str, Any]) -> list[str]:
    rows = []
    for name in notebooks:
        params = read_json(run / name / "stage.json")["params"]
        for key, parameter in parameters.declared(parameters.find(name)).items():
            value = params.get(key, parameter.default)
            same = "default" if value == parameter.default else f"default: {parameter.default!r}"
            rows.append((name[:2], key, repr(value), same, parameter.help))
    columns = ["notebook", "parameter", "value", "", "meaning"]
    return ["## Effective parameters", "", *table(pd.DataFrame(rows, columns=columns))]


def _provenance(state: dict[str, Any]) -> list[str]:
    rows = [
        (name, s.get("state"), s.get("seconds"), s.get("peak_memory_mib"))
        for name, s in state["stages"].items()
    ]
    commit = state["commit"] + (" with uncommitted changes" if state["uncommitted_changes"] else "")
    machine = state["hardware"]
    packages = ", ".join(f"{k} {v}" for k, v in state["packages"].items())
    return [
        "## Where it comes from",
        "",
        f"Run `{state['name']}`, {state['state']}, commit `{commit}`.",
        f"{machine['system']} {machine['machine']}, {machine['cores']} cores, "
        f"{machine['memory_gib']} GiB, GPU: {machine['gpu']}. Packages: {packages}.",
        f"Every number can be recomputed: `medlib verify {state['name']}`.",
        "",
        *table(pd.DataFrame(rows, columns=["stage", "state", "seconds", "peak MiB"])),
    ]


def _contents(notebooks: dict[str, Any]) -> list[str]:
    return ["## Notebooks as they ran", "", *[f"* [{n}]({n}.md)" for n in notebooks], ""]


def _shown(notebook: Any) -> list[Any]:
    return [c for c in notebook.cells if not HIDDEN & set(c.metadata.get("tags", []))]


def _notebook_markdown(name: str, notebook: Any, figures: Path) -> str:
    lines = []
    for number, cell in enumerate(_shown(notebook)):
        if cell.cell_type == "markdown":
            lines += [cell.source, ""]
            continue
        if "hide-input" not in cell.metadata.get("tags", []):
            lines += ["```python", cell.source, "```", ""]
        if "hide-output" not in cell.metadata.get("tags", []):
            lines += _outputs_markdown(cell.outputs, f"{name[:2]}_{number:02}", figures)
    return "\n".join(lines) + "\n"


def _outputs_markdown(outputs: list[Any], stem: str, figures: Path) -> list[str]:
    lines = []
    for place, output in enumerate(outputs):
        data = output.get("data", {})
        if WIDGET in data:
            continue
        if "image/png" in data:
            figures.mkdir(exist_ok=True)
            file = figures / f"{stem}_{place}.png"
            file.write_bytes(picture(data["image/png"]))
            lines += [f"![figure](figures/{file.name})", ""]
        elif "text/html" in data:
            lines += [flat_table(data["text/html"]), ""]
        else:
            text = output.get("text") or data.get("text/plain") or ""
            if text and output.get("name") != "stderr":
                lines += ["```text", visible(text.rstrip()).replace("```", "'''"), "```", ""]
    return lines


def _page(run: Path, body: list[str], notebooks: dict[str, Any]) -> str:
    """Return the report as one HTML page, without outside addresses, of one script at most."""
    sections = "".join(
        f'<section id="{name}">{_notebook_html(notebook)}</section>'
        for name, notebook in notebooks.items()
    )
    wrong = explorer.section(run)
    policy, style = (f"; {explorer.policy()}", explorer.STYLE) if wrong else ("", "")
    names = [*notebooks, *(["wrong-answers"] if wrong else [])]
    links = "".join(f'<a href="#{name}">{name}</a>' for name in names)
    head = markdown_html("\n".join(line for line in body if not line.startswith("* [")))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        f"content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'{policy}\">"
        '<meta name="viewport" content="width=device-width">'
        f"<title>medlib report: {html.escape(run.name)}</title><style>{STYLE}{style}</style>"
        f"</head><body>{head}<nav>{links}</nav>{sections}{wrong}</body></html>\n"
    )


def _notebook_html(notebook: Any) -> str:
    parts = []
    for cell in _shown(notebook):
        tags = cell.metadata.get("tags", [])
        if cell.cell_type == "markdown":
            parts.append(markdown_html(cell.source))
            continue
        if "hide-input" not in tags:
            parts.append(
                f"<details><summary>code</summary><pre>{html.escape(cell.source)}</pre></details>"
            )
        if "hide-output" not in tags:
            parts += [_output_html(output) for output in cell.outputs]
    return "".join(parts)


def _output_html(output: Any) -> str:
    data = output.get("data", {})
    if WIDGET in data:
        return ""
    if "image/png" in data:
        image = base64.b64encode(picture(data["image/png"])).decode()
        return f'<p><img alt="figure" src="data:image/png;base64,{image}"></p>'
    if "text/html" in data:
        return flat_table(data["text/html"])
    text = output.get("text") or data.get("text/plain") or ""
    if not text or output.get("name") == "stderr":
        return ""
    return f"<pre>{html.escape(visible(text))}</pre>"
