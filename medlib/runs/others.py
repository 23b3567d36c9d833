"""What other runs hold that a stage compares with: answers, records and parameters."""

from typing import Any

from medlib import records
from medlib.analysis import errors
from medlib.files import read_json, runs_folder, sha256_file
from medlib.runs.recipe import check_name
from medlib.runs.stored import CORPUS, EVALUATION

ANSWERS = (EVALUATION, "predictions.parquet", records.PREDICTIONS)
ASKED = (CORPUS, "records.parquet", records.RECORDS)


def load(run: str, reads: dict[str, str]) -> dict[str, Any]:
    """Return {run, predictions, references, params} of a finished run.

    Args:
        reads: gets the hash of each file that is read, by "../run/stage/file".

    Raises:
        InputError: no such run, or a file of it is missing or damaged.
    """
    found = []
    for stage, name, schema in (ANSWERS, ASKED):
        path = runs_folder() / check_name(run) / stage / name
        found.append(records.read(path, schema))
        reads[f"../{run}/{stage}/{name}"] = sha256_file(path)
    stages = sorted((runs_folder() / run).glob("[0-9][0-9]_*/stage.json"))
    return {
        "run": run,
        "predictions": found[0],
        "references": {row["id"]: row for row in found[1].to_dict("records")},
        "params": {path.parent.name[:2]: read_json(path)["params"] for path in stages},
    }


def tried(remedies: dict[str, str], reads: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Return {kind: {run, judged, params}} of the runs in which remedies were tried.

    Args:
        remedies: {kind of mistake: run}.
        reads: as in `load`; it raises what that raises.
    """
    runs = {run: load(run, reads) for run in sorted(set(remedies.values()))}
    judged = {r: errors.classify(f["predictions"], f["references"]) for r, f in runs.items()}
    return {
        kind: {"run": run, "judged": judged[run], "params": runs[run]["params"]}
        for kind, run in sorted(remedies.items())
    }
