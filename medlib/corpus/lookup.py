"""Where the files of a data set are on this machine, and how to fetch what is not there."""

import os
from pathlib import Path
from typing import Any

from medlib.corpus import columns as own
from medlib.corpus import hub, layouts, plaintext
from medlib.corpus.catalogue import SOURCES
from medlib.corpus.layouts import Layout
from medlib.corpus.textbook import DEMO
from medlib.files import ROOT, InputError, nearest

Columns = dict[str, dict[str, Any]]  # {source: {field: column}}
HUB = "datasets/"  # before the id of a hub data set: `medlib fetch` takes others for models

BUILT_IN = {"demo": DEMO, "triage": ROOT / "data" / "triage" / "triage.json"}


def data_folder() -> Path | None:
    """Return MEDLIB_DATA, or None where it is not set."""
    folder = os.environ.get("MEDLIB_DATA")
    return Path(folder).resolve() if folder else None


def cache_folder() -> Path:
    """Return where `medlib fetch` keeps downloads."""
    import pooch

    return Path(os.environ.get("MEDLIB_CACHE") or pooch.os_cache("medlib"))


def locate(name: str, columns: Columns | None = None) -> list[tuple[Path, Layout]]:
    """Return the files of a source on this machine, or folders of them, each with its layout.

    Args:
        name: a known name; a folder of dataset_with_answers_*.json; a .json, .jsonl, .csv, .tsv
            or .parquet file; or a hub data set, "owner/name" or "owner/name@revision".
        columns: the column maps of one's own files, see `columns`.

    Raises:
        InputError: an unknown name, no file of the source on this machine, or a wrong column map.
    """
    mapped = own.map_of(name, columns)
    if mapped and (name in SOURCES or Path(name).expanduser().is_dir()):
        do = "leave the column map out"
        raise InputError(f"a column map for '{name}'", "one for a file or hub data set", do)
    if name in BUILT_IN:
        return [(BUILT_IN[name], SOURCES[name].files[""])]
    if name not in SOURCES:
        return _own(name, mapped)
    folders = [f for f in (data_folder(), cache_folder()) if f and f.exists()]
    for root in folders:
        found = [(root / file, layout) for file, layout in SOURCES[name].files.items()]
        found = [(path, layout) for path, layout in found if os.path.lexists(path)]
        if found:
            return found
    return _from_hub(name) if SOURCES[name].hub_files else _absent(name)


def _own(name: str, columns: dict[str, Any]) -> list[tuple[Path, Layout]]:
    """Return the files of a folder, file or hub data set that is no known source."""
    path = Path(name).expanduser()
    if path.is_dir():
        return [(path, layouts.SPECIALTIES)]
    source = label(name)
    if _is_file(path):
        plaintext.beginning(path)  # a pipe or an unreadable file is told of now, not in a run
        return [(path, own.layout(path, source, columns))]
    hub_id = own.HUB_ID.fullmatch(name)
    if hub_id is None:
        wanted = "a known name, a folder, a data file or a hub id"
        raise InputError(f"source '{name}'", wanted, nearest(name, SOURCES))
    folder = hub.snapshot(
        hub_id["id"], kind="dataset", name=f"{HUB}{name}", revision=hub_id["revision"] or ""
    )
    files = [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in own.READERS]
    data = [p for p in files if p.name not in hub.NO_DATA]
    return [(p, own.layout(p, source, columns)) for p in data] or _absent(name)


def _is_file(path: Path) -> bool:
    return os.path.lexists(path) or path.suffix.lower() in own.READERS


def label(name: str) -> str:
    """Return what the records of a source are labelled with: its name, "folder" or own_…."""
    path = Path(name).expanduser()
    if name in SOURCES:
        return name
    if path.is_dir():
        return "folder"
    return f"own_{layouts.slug(path.stem if _is_file(path) else name.split('@')[0])}"


def _from_hub(name: str) -> list[tuple[Path, Layout]]:
    """Return the files of the source's hub snapshot; the hub is asked only if it is not cached."""
    source = SOURCES[name]
    also = f"set MEDLIB_DATA to your downloads ({_data_setting()}), or "
    folder = hub.snapshot(
        source.hub_id, kind="dataset", name=name, also=also, revision=source.revision
    )
    found = [
        (p, layout) for glob, layout in source.hub_files.items() for p in sorted(folder.glob(glob))
    ]
    return found or _absent(name)


def _data_setting() -> str:
    return f"MEDLIB_DATA={data_folder()}" if data_folder() else "MEDLIB_DATA is not set"


def _absent(name: str) -> list[tuple[Path, Layout]]:
    source = SOURCES.get(name)
    known = source.files if source else own.READERS
    fetched = source and (source.downloads or source.hub_files)
    can_fetch = f", or run 'medlib fetch {name}' where a network is" if fetched else ""
    raise InputError(
        f"no files of source '{name}' ({_data_setting()})",
        " or ".join(known),
        f"set MEDLIB_DATA to your downloads{can_fetch}",
    )


def fetch(name: str) -> list[Path]:
    """Download a source's files: SHA-256 verified ones into the cache, others as a hub snapshot.

    Args:
        name: a known name, or datasets/owner/name of the hub.

    Raises:
        InputError: an unknown source, one that cannot be downloaded, or no network.
    """
    if name.startswith(HUB):
        return [path for path, _ in _own(name.removeprefix(HUB), {})]
    if name not in SOURCES:
        raise InputError(f"source '{name}'", "a known name", nearest(name, SOURCES))
    source = SOURCES[name]
    if name in BUILT_IN:
        return [BUILT_IN[name]]
    if not source.downloads:
        return [path for path, _ in (_from_hub(name) if source.hub_files else _absent(name))]
    return [_download(name, file, *source.downloads[file]) for file in source.downloads]


def _download(name: str, file: str, url: str, digest: str) -> Path:
    import pooch

    target = cache_folder() / file
    try:
        got = pooch.retrieve(
            url,
            known_hash=digest,
            path=target.parent,
            fname=target.name,
            downloader=pooch.HTTPDownloader(timeout=10, progressbar=True),
        )
    except (OSError, ValueError) as error:
        raise InputError(
            f"no download of '{name}' ({type(error).__name__})",
            "a reachable network",
            f"place {file} below MEDLIB_DATA by hand from {url}",
        ) from None
    return Path(got)
