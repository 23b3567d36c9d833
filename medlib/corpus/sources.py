"""Find a data set's files on this machine, read them into records, fetch what is not there.

A name is looked for in MEDLIB_DATA (laid out as the authors publish the files) first, then in the
cache that `medlib fetch` fills. Nothing is guessed: what is not there is refused in one line.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from medlib import records
from medlib.corpus import hub, layouts
from medlib.corpus.catalogue import SOURCES, Read, Source
from medlib.corpus.textbook import DEMO
from medlib.files import InputError, nearest, sha256_text

if TYPE_CHECKING:
    from datasets import Dataset

__all__ = ["SOURCES", "Source"]


def data_folder() -> Path | None:
    """Return MEDLIB_DATA, or None where it is not set."""
    folder = os.environ.get("MEDLIB_DATA")
    return Path(folder).resolve() if folder else None


def cache_folder() -> Path:
    """Return where `medlib fetch` keeps downloads."""
    import pooch

    return Path(os.environ.get("MEDLIB_CACHE") or pooch.os_cache("medlib"))


def is_official_test(record: dict[str, Any]) -> bool:
    """Return whether a record belongs to its source's official test."""
    source = SOURCES.get(record["source"])
    return bool(source and source.test_split and record["split"] == source.test_split)


def locate(name: str) -> list[tuple[Path, Read]]:
    """Return the files of a source on this machine, each with its reader.

    Raises:
        InputError: an unknown name, or no file of the source on this machine.
    """
    if name == "demo":
        return [(DEMO, layouts.specialty_folder)]
    if name not in SOURCES:
        folder = Path(name).expanduser()
        if folder.is_dir():
            return [(folder, layouts.specialty_folder)]
        raise InputError(f"source '{name}'", "a known name or a folder", nearest(name, SOURCES))
    folders = [f for f in (data_folder(), cache_folder()) if f and f.exists()]
    for root in folders:
        found = [(root / file, read) for file, read in SOURCES[name].files.items()]
        found = [(path, read) for path, read in found if path.exists()]
        if found:
            return found
    return _from_hub(name) if SOURCES[name].hub_files else _absent(name)


def _from_hub(name: str) -> list[tuple[Path, Read]]:
    """Return the files of the source's hub snapshot; the hub is asked only if it is not cached."""
    source = SOURCES[name]
    also = f"set MEDLIB_DATA to your downloads ({_data_setting()}), or "
    folder = hub.snapshot(source.hub_id, kind="dataset", name=name, also=also)
    found = [
        (p, read) for glob, read in source.hub_files.items() for p in sorted(folder.glob(glob))
    ]
    return found or _absent(name)


def _data_setting() -> str:
    return f"MEDLIB_DATA={data_folder()}" if data_folder() else "MEDLIB_DATA is not set"


def _absent(name: str) -> list[tuple[Path, Read]]:
    raise InputError(
        f"no files of source '{name}' ({_data_setting()})",
        f"{' or '.join(SOURCES[name].files)}",
        f"set MEDLIB_DATA to your downloads, or run 'medlib fetch {name}' where a network is",
    )


def read(name: str, *, on_bad: str = "refuse") -> tuple[list[dict], list[dict]]:
    """Return (records, ledger rows) of one source, sorted by id.

    Args:
        on_bad: "refuse" stops at the first unusable record, "set_aside" keeps it in the ledger.

    Raises:
        InputError: unknown or absent source, damaged file, or (refuse) an unusable record.
    """
    good: dict[str, dict[str, Any]] = {}
    aside: list[dict[str, Any]] = []
    for path, reader in locate(name):
        before = len(good) + len(aside)
        for record in reader(path):
            record["source"] = name if name in SOURCES else "folder"
            record["license"] = SOURCES[name].license if name in SOURCES else ""
            reason = records.fault(record)
            if reason is None and record["id"] in good:
                reason = "duplicate_id"
            if reason is None:
                good[record["id"]] = record
            elif on_bad == "refuse" and reason != "duplicate_id":
                raise _unusable(record, reason)
            else:
                aside.append(ledger_row(record, "read", reason))
        if len(good) + len(aside) == before:
            raise InputError("no records", "at least one", "fetch the data again", str(path))
    return [good[key] for key in sorted(good)], aside


def _unusable(record: dict[str, Any], reason: str) -> InputError:
    place = f"{record['provenance']['file']}:{record['provenance']['line']}"
    return InputError(
        f"an item with {reason.replace('_', ' ')}",
        "a question with its answer",
        "mend the item, or set bad_rows to set_aside",
        place,
    )


def ledger_row(record: dict[str, Any], step: str, reason: str) -> dict[str, Any]:
    """Return the ledger's line for a record that is left out."""
    place = record["provenance"]
    return {
        "id": record["id"],
        "source": record["source"],
        "step": step,
        "reason": reason,
        "file": place["file"],
        "line": place["line"],
    }


def read_all(
    names: Iterable[str], *, limits: dict[str, int], seed: int, on_bad: str = "refuse"
) -> tuple[list[dict], list[dict]]:
    """Return (records, ledger rows) of several sources; official tests are never limited.

    Args:
        limits: {source: records kept besides its official test}; 0 or absent keeps all.
        seed: draws the kept ones, by the hash of each id, so that file order does not matter.

    Raises:
        InputError: a negative limit; else as `read`. An item that an earlier source has too goes
            to the ledger.
    """
    if min(limits.values(), default=0) < 0:
        raise InputError("a limit below 0", "0 (all) or more", "mend the limit")
    kept: list[dict[str, Any]] = []
    ledger: list[dict[str, Any]] = []
    for name in names:
        good, aside = read(name, on_bad=on_bad)
        seen = {r["id"] for r in kept}
        ledger += aside + [ledger_row(r, "read", "duplicate_id") for r in good if r["id"] in seen]
        good = [r for r in good if r["id"] not in seen]
        free = sorted(
            (r for r in good if not is_official_test(r)),
            key=lambda r: sha256_text(f"{seed}\x1f{r['id']}"),
        )
        limit = limits.get(name) or len(free)
        ledger += [ledger_row(r, "read", "beyond_limit") for r in free[limit:]]
        kept += [r for r in good if is_official_test(r)] + free[:limit]
    return sorted(kept, key=lambda r: r["id"]), ledger


def load(names: Iterable[str] | str, *, limit: int = 0, seed: int) -> "Dataset":
    """Return the records of the named sources as a datasets.Dataset.

    Args:
        names: known names or folders of dataset_with_answers_{specialty}.json.
        limit: records kept of each source besides its official test, 0 for all.
        seed: draws the kept ones.

    Raises:
        InputError: see `read`.
    """
    names = [names] if isinstance(names, str) else list(names)
    kept, _ = read_all(names, limits={name: limit for name in names}, seed=seed)
    return as_dataset(kept)


def as_dataset(rows: list[dict[str, Any]]) -> "Dataset":
    """Return records as a datasets.Dataset whose bytes on disk depend on nothing but them."""
    from datasets import Dataset, Features
    from datasets.table import InMemoryTable

    table = records.table(rows, records.RECORDS)
    features = Features.from_arrow_schema(records.RECORDS)
    values = [[row[name] for name in records.RECORDS.names] for row in rows]
    fingerprint = sha256_text(repr(values))[:16]
    return Dataset(
        InMemoryTable(table.replace_schema_metadata(features.arrow_schema.metadata)),
        fingerprint=fingerprint,
    )


def fetch(name: str) -> list[Path]:
    """Download a source's files: SHA-256 verified ones into the cache, others as a hub snapshot.

    Raises:
        InputError: an unknown source, or the network does not answer.
    """
    import pooch

    if name not in SOURCES:
        raise InputError(f"source '{name}'", "a known name", nearest(name, SOURCES))
    source = SOURCES[name]
    if not source.downloads:
        return [path for path, _ in _from_hub(name)] if source.hub_files else [DEMO]
    paths = []
    for file, (url, digest) in source.downloads.items():
        target = cache_folder() / file
        try:
            got = pooch.retrieve(
                url, known_hash=digest, path=target.parent, fname=target.name, progressbar=True,
                downloader=pooch.HTTPDownloader(timeout=10, progressbar=True),
            )  # fmt: skip
        except (OSError, ValueError) as error:
            raise InputError(
                f"no download of '{name}' ({type(error).__name__})",
                "a reachable network",
                f"place {file} below MEDLIB_DATA by hand from {url}",
            ) from None
        paths.append(Path(got))
    return paths


def counts(rows: list[dict[str, Any]], column: str) -> pd.DataFrame:
    """Return the number of records of each value of a column, largest first."""
    found = pd.Series([row[column] or "none" for row in rows], name=column).value_counts()
    return found.rename("records").rename_axis(column).reset_index()


def shares(parts: dict[str, list[dict[str, Any]]]) -> pd.DataFrame:
    """Return, for each specialty, the items used (train and eval) and those left in the pool."""
    used = counts(parts["train"] + parts["eval"], "specialty").set_index("specialty")["records"]
    pool = counts(parts["pool"], "specialty").set_index("specialty")["records"]
    table = pd.DataFrame({"used": used, "pool": pool}).fillna(0).astype(int)
    return table.rename_axis("specialty").reset_index()
