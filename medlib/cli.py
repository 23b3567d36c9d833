"""The medlib command: run recipes, list, show, render and verify runs, fetch, ask the machine."""

import errno
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from medlib.files import InputError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="Fine-tune, benchmark and audit language models on medical questions, from notebooks. "
    "For research, not for care.",
    epilog="Example: `medlib run demo`, then `medlib show demo`.",
)


@app.command(
    epilog="Example: `medlib run papermill_runs/recipes/demo.yaml --set epochs=2 --name two`"
)
def run(
    recipe: Annotated[str, typer.Argument(help="a recipe file, or the name of a committed one")],
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="K=V or NN.K=V, laid over the recipe")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="run these notebooks alone (NN)")] = None,
    from_: Annotated[str, typer.Option("--from", help="run this notebook and all after it")] = "",
    force: Annotated[bool, typer.Option("--force", help="run what is done again, too")] = False,
    name: Annotated[str, typer.Option(help="name of the run; default: the recipe's")] = "",
    report: Annotated[bool, typer.Option(help="render the report at the end")] = True,
) -> None:
    """Run a recipe's notebooks; the same command again resumes."""
    from medlib.runs import recipe as recipes
    from medlib.runs import runner

    folder = runner.run(
        recipes.load(recipe, settings=set_ or [], name=name), only=only, start=from_, force=force
    )
    if report:
        from medlib.runs.render import render

        print(render(folder).with_suffix(".html"))


@app.command("list")
def list_() -> None:
    """List the runs with their state and time."""
    import pandas as pd

    from medlib.files import read_json, runs_folder

    rows = []
    for path in sorted(runs_folder().glob("*/run.json")):
        try:
            state = read_json(path)
        except InputError:
            rows.append((path.parent.name, "run.json is damaged", "", "", ""))
            continue
        done = sum(s["state"] in ("done", "kept") for s in state["stages"].values())
        rows.append((path.parent.name, state["state"], f"{done} of {len(state['stages'])}",
                     f"{state['seconds']:.0f}", state["commit"][:10]))  # fmt: skip
    columns = ["run", "state", "stages done", "seconds", "commit"]
    _print_table(pd.DataFrame(rows, columns=columns), 160)


@app.command(epilog="Example: `medlib show demo`")
def show(run: Annotated[str, typer.Argument(help="name of a run")]) -> None:
    """Show a run's headline numbers, with n and intervals."""
    from medlib.runs.render import headline
    from medlib.runs.stored import run_folder

    frame = headline(run_folder(run))
    if frame.empty:
        print(f"{run}: no scores; notebook 03 has not run")
        return
    _print_table(frame, 200)


@app.command()
def report(run: Annotated[str, typer.Argument(help="name of a run")]) -> None:
    """Render a run's report again, HTML and Markdown."""
    from medlib.runs.render import render
    from medlib.runs.stored import run_folder

    print(render(run_folder(run)).with_suffix(".html"))


@app.command()
def verify(run: Annotated[str, typer.Argument(help="name of a run")]) -> None:
    """Recompute every number of a run from its predictions; exit 1 on any difference."""
    from medlib.runs import verify as checking

    differences, count = checking.verify(run)
    by_file: dict[str, list[str]] = {}
    for line in differences:
        by_file.setdefault(line.split(maxsplit=1)[0].rstrip(":"), []).append(line)
    for file, lines in by_file.items():  # a few of each, so that no file hides behind another
        print(*lines[:8], sep="\n")
        if len(lines) > 8:
            print(f"{file}: and {len(lines) - 8} more")
    if differences:
        print(f"{len(differences)} differences in {run}")
        raise typer.Exit(1)
    print(f"{run}: {count} numbers recomputed from the predictions, all equal")


@app.command(
    epilog="Examples: `medlib compare demo demo` (base against tuned); "
    "`medlib compare old new:tuned --primary medqa --margin safety=0.03 --out comparison.json`"
)
def compare(
    run_a: Annotated[str, typer.Argument(help="in use now: RUN, or RUN:MODEL")],
    run_b: Annotated[str, typer.Argument(help="the candidate: RUN, or RUN:MODEL")],
    primary: Annotated[str, typer.Option(help="task of the test of accuracy, if several")] = "",
    specialty: Annotated[str, typer.Option(help="compare its items alone")] = "",
    margin: Annotated[list[str] | None, typer.Option(help="CRITERION=NUMBER, repeatable")] = None,
    waive: Annotated[list[str] | None, typer.Option(help="criterion without data")] = None,
    look: Annotated[int, typer.Option(help="which look at the growing data this is")] = 1,
    of_looks: Annotated[int, typer.Option(help="looks that are planned")] = 1,
    out: Annotated[Path | None, typer.Option(help="file for comparison.json")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="exit 1 unless promoted")] = False,
) -> None:
    """Compare two models, all paired, and say whether the second may replace the first."""
    from medlib.analysis import comparison
    from medlib.files import write_json
    from medlib.runs import compare as comparing

    found = comparison.findings(
        *map(comparing.read_side, comparing.named(run_a, run_b)), primary=primary,
        specialty=specialty, margins=comparing.read_margins(margin or []), waive=waive or [],
        look=look, of_looks=of_looks,
    )  # fmt: skip
    _print_table(comparing.as_table(found).drop(columns="criterion"), 200)
    for line in [*found["notes"], *found["verdict"]]:
        print(line)
    if out:
        write_json(out / "comparison.json" if out.is_dir() else out, found)
    if strict and not found["promoted"]:
        raise typer.Exit(1)


@app.command(
    "import",
    epilog="Example: `medlib import samples_medqa.jsonl --run demo --model other --name other`, "
    "then `medlib compare demo other:other`",
)
def import_(
    file: Annotated[Path, typer.Argument(help="predictions.parquet, JSONL, or lm-eval's samples")],
    run: Annotated[str, typer.Option(help="the run whose items were asked")],
    model: Annotated[str, typer.Option(help="name of the model")] = "imported",
    name: Annotated[str, typer.Option(help="name of the new run; default: the file's")] = "",
) -> None:
    """Score predictions made elsewhere, as a run that can be shown, verified and compared."""
    from medlib.runs.foreign import import_file

    folder = import_file(file, run, model=model, name=name)
    print(f"{folder.name}: imported; see it with: medlib show {folder.name}")


@app.command(
    epilog="Examples: `medlib testset demo --specialty cardiology --n 10 --out heart`; "
    "`medlib testset demo --n 200 --seed 7 --also other --out mixed`, then, in that folder, "
    "`lm_eval --include_path . --tasks mixed --model hf --model_args pretrained=gpt2`"
)
def testset(
    run: Annotated[str, typer.Argument(help="the run whose records it is built from")],
    out: Annotated[Path, typer.Option(help="new folder; its name is the task's in lm-eval")],
    specialty: Annotated[list[str] | None, typer.Option(help="repeatable; default: all")] = None,
    n: Annotated[int, typer.Option(help="items")] = 100,
    seed: Annotated[int, typer.Option(help="of the draw")] = 13,
    part: Annotated[str, typer.Option(help="holdout or pool; neither was trained on")] = "holdout",
    task: Annotated[str, typer.Option(help="whose items, if the run asked several tasks")] = "",
    also: Annotated[list[str] | None, typer.Option(help="run whose models rate items too")] = None,
) -> None:
    """Build a test set: drawn by specialty, leak-checked, measured, with a data card."""
    from medlib.runs.testset import build

    print(build(run, out, specialties=specialty or [], n=n, seed=seed, part=part, task=task,
                also=also or []) / "README.md")  # fmt: skip


@app.command(
    epilog='Example: a line of rubric.jsonl is `{"item_id": "00155649623bd5e7", "criterion": '
    '"names hydroxychloroquine", "points": 5}`; `medlib rubric demo rubric.jsonl --judge tiny '
    "--out judged`, let a clinician fill a sheet of judged/sheets, then name both in notebook 10"
)
def rubric(
    run: Annotated[str, typer.Argument(help="whose written answers are judged")],
    criteria: Annotated[Path, typer.Argument(help="JSON lines of item_id, criterion, points")],
    judge: Annotated[str, typer.Option(help="hub id or folder of the local judge")],
    out: Annotated[Path, typer.Option(help="folder for verdicts, sheets and their key")],
    model: Annotated[list[str] | None, typer.Option(help="default: base and tuned")] = None,
    task: Annotated[str, typer.Option(help="whose answers")] = "demo",
    protocol: Annotated[str, typer.Option(help="free_text or generate")] = "free_text",
    precision: Annotated[str, typer.Option(help="of the judge's numbers: nf4, bf16 …")] = "nf4",
    seed: Annotated[int, typer.Option(help="of the sheet's order, and of a second try")] = 13,
) -> None:
    """Judge answers by a rubric, with controls; shown in notebook 10 beside a human's verdicts."""
    from medlib.runs import rubrics

    print(rubrics.judge(run, criteria, judge, out, models=model or ["base", "tuned"], task=task,
                        protocol=protocol, precision=precision, seed=seed))  # fmt: skip


def _print_table(frame: Any, width: int) -> None:
    """Print a DataFrame; missing values stay empty."""
    from rich.console import Console
    from rich.table import Table

    table = Table(*map(str, frame.columns))
    for row in frame.astype(object).where(frame.notna(), "").itertuples(index=False):
        table.add_row(*(f"{v:.3g}" if isinstance(v, float) else str(v) for v in row))
    Console(width=None if sys.stdout.isatty() else width).print(table)


@app.command(epilog="Examples: `medlib fetch pubmedqa`, `medlib fetch microsoft/phi-2`")
def fetch(
    names: Annotated[
        list[str],
        typer.Argument(help="data sets, hub ids of models, datasets/owner/name of the hub"),
    ],
) -> None:
    """Download data sets (checksum verified) or models ahead of an offline run."""
    from medlib.corpus import sources
    from medlib.tuning import models

    for name in names:
        if name in sources.SOURCES or name.startswith("datasets/"):
            for path in sources.fetch(name):
                print(path)
        else:
            print(models.resolve(name))


@app.command()
def doctor() -> None:
    """Say what this machine can run: GPU, memory, packages, hub access, disk."""
    from medlib.runs.doctor import examine

    for what, found in examine():
        print(f"{what:<12} {found}")


def main() -> None:
    """Run the command; bad input is one line on stderr and an exit status that is not 0."""
    try:
        app()
    except InputError as error:
        sys.exit(f"medlib: {error}")
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EACCES, errno.EROFS):
            raise
        sys.exit(
            f"medlib: {error.strerror} ({error.filename}) · expected a folder that can be written "
            "and has space · free some space, then run the same command"
        )


if __name__ == "__main__":
    main()
