"""What comes from the Hugging Face hub: an early probe, snapshots, and the layouts kept there."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib.corpus.readers import field
from medlib.files import InputError
from medlib.records import make

HUB = "https://huggingface.co"
SECONDS = 8  # without a sign of life by then, the run is refused
MODEL_FILES = ["*.json", "*.safetensors", "*.txt", "*.model", "*.jinja"]
DATA_FILES = ["*.parquet", "*.jsonl", "*.json"]


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


def snapshot(hub_id: str, *, kind: str, name: str = "", also: str = "") -> Path:
    """Return the folder of a model or data set of the hub, downloading what is not cached.

    Args:
        kind: "model" or "dataset".
        name: what to call it in `medlib fetch`; default: the hub id.
        also: another way to have it, told when the hub does not answer.

    Raises:
        InputError: not cached, and the hub does not answer or does not have it.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    patterns = MODEL_FILES if kind == "model" else DATA_FILES
    try:
        return Path(
            snapshot_download(
                hub_id, repo_type=kind, allow_patterns=patterns, local_files_only=True
            )
        )
    except LocalEntryNotFoundError:
        probe(f"{kind} '{hub_id}'", f"medlib fetch {name or hub_id}", also=also)
    try:
        return Path(snapshot_download(hub_id, repo_type=kind, allow_patterns=patterns))
    except (HfHubHTTPError, OSError) as error:
        raise InputError(
            f"{kind} '{hub_id}' cannot be had from the hub ({type(error).__name__})",
            "a public id, or one that HF_TOKEN may read",
            "check the id and the token",
        ) from None


def parquet_rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (row number from 1, row) of a Parquet file.

    Raises:
        InputError: a damaged file.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        rows = pq.read_table(path).to_pylist()
    except (pa.ArrowInvalid, OSError):
        raise InputError("a damaged file", "Parquet", "fetch it again", str(path)) from None
    yield from enumerate(rows, 1)


def medmcqa(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedMCQA as the hub keeps it: `cop` from 0; the unlabelled test is passed over."""
    split = path.name.split("-")[0]
    for line, row in parquet_rows(path):
        index = field(row, "cop", path, line, int)
        if index < 0:
            continue
        options = [field(row, f"op{letter}", path, line) for letter in "abcd"]
        yield make(
            "medmcqa",
            field(row, "id", path, line),
            specialty=str(row.get("subject_name") or "").lower().replace(" ", "_"),
            question=field(row, "question", path, line),
            options=options,
            answer_index=index,
            answer=options[index] if index < len(options) else " ",
            explanation=row.get("exp") or "",
            split=split,
            provenance={"file": path.name, "line": line},
        )


def medquad(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedQuAD as lavita/MedQuAD keeps it; pairs without their answer are passed over."""
    for line, row in parquet_rows(path):
        answer = " ".join((row.get("answer") or "").split())
        if not answer:
            continue
        source = str(row.get("document_source") or "")
        yield make(
            "medquad",
            f"{source}/{row.get('document_id')}/{row.get('question_id')}",
            specialty=source.lower(),
            topic=str(row.get("question_focus") or ""),
            question=" ".join(field(row, "question", path, line).split()),
            answer=answer,
            provenance={"file": path.name, "line": line},
        )
