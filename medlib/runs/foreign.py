"""Predictions made elsewhere, on the items of a run: read, checked, scored, kept as a run."""

import json
import math
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib import records
from medlib.benchmark import scores as scoring
from medlib.benchmark.measures import OPTIONS, References
from medlib.files import (
    InputError,
    hash_tree,
    read_json,
    replacing_folder,
    runs_folder,
    sha256_text,
    write_json,
    write_text,
)
from medlib.runs import state, stored, verify
from medlib.runs.recipe import Recipe, check_name

SEED = 13
Row = dict[str, Any]
Asked = dict[tuple[str, str, str], Row]  # by task, protocol, item: the run's own plain row
EMPTY: Row = {
    "raw_text": "", "option_logprobs": [], "option_tokens": [], "gold_nll": None,
    "n_gold_tokens": 0, "similarity": None, "bertscore_minilm": None, "answer_logprob": None,
    "cut": False, "n_prompt_tokens": 0, "n_new_tokens": 0, "shots": 0, "dtype": "elsewhere",
}  # fmt: skip


def import_file(path: Path, run: str, *, model: str, name: str = "") -> Path:
    """Keep predictions made elsewhere as a run of its own, scored; return its folder.

    Args:
        path: Parquet of records.PREDICTIONS; JSONL of its columns (item_id, task and protocol
            needed, then option_logprobs or raw_text); or lm-eval's samples_*.jsonl, whose items
            are found by their prompts.
        run: whose items were asked, with the same prompts where the file is lm-eval's.
        model: what the model is called, where the file does not say.
        name: of the new run; else the file's.

    Raises:
        InputError: no such file or run, items or prompts that the run did not ask, an item twice,
            another right answer, as many options as not shown, numbers that are not finite, an
            unknown column, or a run of that name.
    """
    source = stored.run_folder(run)
    target = runs_folder() / check_name(name or path.stem)
    if target.exists():
        raise InputError(f"run '{target.name}'", "a new name", "give another --name")
    known = stored.references(source)
    own = records.read(source / stored.EVALUATION / "predictions.parquet", records.PREDICTIONS)
    asked: Asked = {
        (row["task"], row["protocol"], row["item_id"]): row
        for row in own[own["variant"] == "plain"].to_dict("records")
    }
    rows: list[Row] = []
    seen: dict[tuple[str, ...], str] = {}
    for where, given in _lines(path, asked):
        row = _row(given, asked, known, model, where)
        key = row["model"], row["task"], row["protocol"], row["item_id"], row["variant"]
        if key in seen:
            raise InputError("an item twice", f"it once (also {seen[key]})", "drop one", where)
        seen[key] = where
        rows.append(row)
    if not rows:
        raise InputError("no prediction", "one a line", "give another file", str(path))
    _keep(rows, known, source, target)
    return target


def _lines(path: Path, asked: Asked) -> Iterator[tuple[str, Row]]:
    """Yield (place, row) of a file; lm-eval's samples are brought into our columns."""
    if path.suffix == ".parquet":
        for number, row in enumerate(records.read_rows(path, records.PREDICTIONS), start=1):
            yield f"{path} row {number}", row
        return
    prompts = {row["prompt_sha256"]: key for key, row in asked.items() if key[1] in OPTIONS[1:]}
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        told = f"a file that cannot be read ({type(error).__name__})"
        raise InputError(told, "UTF-8 JSONL or Parquet", "check the path", str(path)) from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except ValueError:
            raise InputError("a broken line", "a JSON object", "mend it", where) from None
        if not isinstance(row, dict):
            raise InputError(f"a {type(row).__name__}", "a JSON object", "mend it", where)
        yield where, _sample(row, prompts, where) if "filtered_resps" in row else row


def _sample(row: Row, prompts: dict[str, tuple[str, str, str]], where: str) -> Row:
    """Return lm-eval's sample of a multiple-choice task as a row of ours."""
    try:
        contexts = {arguments["arg_0"] for arguments in row["arguments"].values()}
        scores = [float(answer[0]) for answer in row["filtered_resps"]]
        gold = int(row["target"])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        expected = "arguments, filtered_resps and target of a multiple-choice task"
        raise InputError("another sample", expected, "run lm-eval --log_samples", where) from None
    place = prompts.get(sha256_text(contexts.pop())) if len(contexts) == 1 else None
    if place is None:
        do = "ask with the run's template, examples and items"
        raise InputError(
            "a prompt that the run did not ask", "one of its letter prompts", do, where
        )
    task, protocol, item = place
    return {"task": task, "protocol": protocol, "item_id": item, "option_logprobs": scores,
            "gold": gold}  # fmt: skip


def _row(given: Row, asked: Asked, known: References, model: str, where: str) -> Row:
    """Return a whole row: what was given, laid over what the run knows of the item."""
    unknown = set(given) - set(records.PREDICTIONS.names)
    missing = {"item_id", "task", "protocol"} - set(given)
    missing |= {k for k in ("item_id", "task", "protocol") if not isinstance(given.get(k), str)}
    if unknown or missing:
        told = f"unknown columns {sorted(unknown)}, missing {sorted(missing)}"
        raise InputError(told, "columns of predictions", "rename them", where)
    base = asked.get((given["task"], given["protocol"], given["item_id"]))
    if base is None:
        told = "an item, task and protocol that the run did not ask"
        raise InputError(told, "one of its own", "import against the run that asked it", where)
    row = base | EMPTY | {"model": model} | {k: v for k, v in given.items() if v is not None}
    if row["gold"] != base["gold"]:
        raise InputError("another right answer", "the run's", "use the same records", where)
    if row["protocol"] in OPTIONS:
        _check_scores(row, len(known[row["item_id"]]["options"]), where)
        row["gold_nll"] = round(-float(row["option_logprobs"][row["gold"]]), 6)
    elif not isinstance(given.get("raw_text"), str):
        raise InputError("no raw_text", "the written answer", "add it", where)
    elif not given.get("n_new_tokens"):  # lengths in words, of the answer and of the reference
        row["n_new_tokens"] = len(row["raw_text"].split())
        row["n_gold_tokens"] = len(known[row["item_id"]]["answer"].split())
    return row


def _check_scores(row: Row, options: int, where: str) -> None:
    scores = row["option_logprobs"]
    numbers = isinstance(scores, list) and all(isinstance(s, int | float) for s in scores)
    if not numbers or len(scores) != options or not all(map(math.isfinite, scores)):
        told = f"{len(scores) if isinstance(scores, list) else 'no'} option_logprobs"
        raise InputError(told, f"{options} finite numbers", "one an option", where)


def _keep(rows: list[Row], known: References, source: Path, target: Path) -> None:
    """Write the run: records of the source, predictions, scores and their tables."""
    order = ("model", "task", "protocol", "item_id")
    with replacing_folder(target) as made:
        corpus, folder = made / stored.CORPUS, made / stored.EVALUATION
        path = folder / "predictions.parquet"
        records.write(path, sorted(rows, key=lambda r: [r[k] for k in order]), records.PREDICTIONS)
        corpus.mkdir()
        for name in ("records.parquet", "contamination.json"):
            shutil.copy(source / stored.CORPUS / name, corpus / name)
        touched = read_json(corpus / "contamination.json").get("touched", {})
        predictions = records.read(path, records.PREDICTIONS)
        scores = scoring.compute(predictions, known, seed=SEED, touched=touched)
        write_json(folder / "scores.json", scores)
        for name, table in scoring.tables(scores).items():
            write_text(folder / name, verify.as_csv(table))
        hashes = hash_tree(folder)
        content = {
            "key": sha256_text(json.dumps(hashes, sort_keys=True)), "params": {"seed": SEED},
            "reads": {}, "writes": hashes, "metrics": {"predictions": len(rows)},
            "seconds": 0.0, "peak_memory_mib": 0, "state": "done",
        }  # fmt: skip
        write_json(folder / "stage.json", content)
        stages = {stored.EVALUATION: state.of_stage(folder, "done")}
        told = f"Predictions made elsewhere, on the items of {source.name}."
        state.write(made, Recipe(target.name, told), stages, "imported")
