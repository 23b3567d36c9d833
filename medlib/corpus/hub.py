"""What comes from the Hugging Face hub: an early probe, snapshots, and the layouts kept there."""

import os
from pathlib import Path
from typing import Any

from medlib.corpus.layouts import medmcqa_record
from medlib.corpus.readers import Row
from medlib.files import InputError
from medlib.records import make

HUB = "https://huggingface.co"
SECONDS = 8  # without a sign of life by then, the run is refused
MODEL_FILES = ["*.json", "*.safetensors", "*.txt", "*.model", "*.jinja"]
DATA_FILES = ["*.parquet", "*.jsonl", "*.json", "*.csv", "*.tsv"]
NO_DATA = {"dataset_infos.json", "dataset_info.json", "state.json"}  # what describes a data set


def probe(what: str, fetch: str, *, also: str = "") -> None:
    """Ask the hub for a sign of life.

    Raises:
        InputError: none within a few seconds; `what`, another way (`also`) and the command to
            fetch it are named.
    """
    import httpx

    do = f"{also}run '{fetch}' where a network is, with the same HF_HOME, then run offline"
    if os.environ.get("HF_HUB_OFFLINE", "") not in ("", "0"):
        raise InputError(
            f"{what} is not on this machine and HF_HUB_OFFLINE is set", "it cached", do
        )
    try:
        httpx.head(os.environ.get("HF_ENDPOINT", HUB), timeout=SECONDS, follow_redirects=True)
    except httpx.HTTPError as error:
        raise InputError(
            f"{what} is not on this machine and the hub does not answer ({type(error).__name__})",
            "it cached, or a network",
            do,
        ) from None


def snapshot(hub_id: str, *, kind: str, name: str = "", also: str = "", revision: str = "") -> Path:
    """Return the folder of a model or data set of the hub, downloading what is not cached.

    Args:
        kind: "model" or "dataset".
        name: what to call it in `medlib fetch`; default: the hub id.
        also: another way to have it, told when the hub does not answer.
        revision: the commit, branch or tag; "" for the newest.

    Raises:
        InputError: not cached, and the hub does not answer or does not have it.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    patterns = MODEL_FILES if kind == "model" else DATA_FILES
    wanted: dict[str, Any] = {
        "repo_type": kind,
        "allow_patterns": patterns,
        "revision": revision or None,
    }
    try:
        return Path(snapshot_download(hub_id, local_files_only=True, **wanted))
    except LocalEntryNotFoundError:
        probe(f"{kind} '{hub_id}'", f"medlib fetch {name or hub_id}", also=also)
    try:
        return Path(snapshot_download(hub_id, **wanted))
    except (HfHubHTTPError, OSError) as error:
        raise InputError(
            f"{kind} '{hub_id}' cannot be had from the hub ({type(error).__name__})",
            "a public id, or one that HF_TOKEN may read",
            "check the id and the token",
        ) from None


def medmcqa(row: Row) -> dict[str, Any] | None:
    """Return a row of the hub's MedMCQA: `cop` from 0; the unlabelled test is passed over."""
    index = row.field("cop", int)
    return None if index < 0 else medmcqa_record(row, index, row.path.name.split("-")[0])


def medquad(row: Row) -> dict[str, Any] | None:
    """Return a row of lavita/MedQuAD; pairs without their answer are passed over."""
    answer = " ".join(row.optional("answer").split())
    if not answer:
        return None
    source = row.optional("document_source")
    return make(
        "medquad",
        f"{source}/{row.optional('document_id')}/{row.optional('question_id')}",
        specialty=source.lower(),
        topic=row.optional("question_focus"),
        question=" ".join(row.field("question").split()),
        answer=answer,
        provenance=row.place(),
    )
