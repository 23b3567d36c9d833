"""Find a data set's files on this machine, read them into records, fetch what is not there.

A name is looked for in MEDLIB_DATA (laid out as the authors publish the files) first, then in the
cache that `medlib fetch` fills. Nothing is guessed: what is not there is refused in one line.
"""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pandas as pd

from medlib import records
from medlib.corpus.catalogue import SOURCES, Source
from medlib.corpus.columns import map_of
from medlib.corpus.lookup import DEMO, Columns, cache_folder, data_folder, fetch, label, locate
from medlib.corpus.reading import ledger_row, take_files
from medlib.files import InputError, nearest, sha256_text

if TYPE_CHECKING:
    from datasets import Dataset

__all__ = ["DEMO", "SOURCES", "Source", "cache_folder", "data_folder", "fetch", "ledger_row"]


def is_official_test(record: dict[str, Any]) -> bool:
    """Return whether a record belongs to its source's official test."""
    source = SOURCES.get(record["source"])
    return bool(source and source.test_split and record["split"] == source.test_split)


def read(
    name: str, *, on_bad: str = "refuse", columns: Columns | None = None
) -> tuple[list[dict], list[dict]]:
    """Return (records, ledger rows) of one source, sorted by id.

    Args:
        on_bad: "refuse" stops at the first unusable record or damaged file; "set_aside" keeps
            each in the ledger, a damaged file only where another file of the source is whole.
        columns: {name: {field: column}} of one's own files.

    Raises:
        InputError: unknown or absent source, nothing usable, or (refuse) the first fault.
    """
    good: dict[str, dict[str, Any]] = {}
    found, aside = take_files(locate(name, columns), label(name), on_bad)
    for record in found:
        if name in SOURCES:
            record |= {"source": name, "license": SOURCES[name].license}
        other = good.setdefault(record["id"], record)
        if other is not record:
            # which one is kept depends on what they say, not on which stands first
            first, second = sorted((other, record), key=_content)
            good[record["id"]] = first
            aside.append(ledger_row(second, "read", "duplicate_id"))
    return [good[key] for key in sorted(good)], aside


def _content(record: dict[str, Any]) -> str:
    return sha256_text(repr({k: v for k, v in record.items() if k != "provenance"}))


def read_all(
    names: Iterable[str],
    *,
    limits: dict[str, int],
    seed: int,
    on_bad: str = "refuse",
    columns: Columns | None = None,
) -> tuple[list[dict], list[dict]]:
    """Return (records, ledger rows) of several sources; official tests are never limited.

    Args:
        limits: {source: records kept besides its official test}; 0 or absent keeps all.
        seed: draws the kept ones, by the hash of each id, so that file order does not matter.
        columns: {name: {field: column}} of one's own files.

    Raises:
        InputError: a negative limit, a column map of no source named; else as `read`. An item
            that an earlier source has too goes to the ledger.
    """
    if min(limits.values(), default=0) < 0:
        raise InputError("a limit below 0", "0 (all) or more", "mend the limit")
    names = list(names)
    for given in columns or {}:
        if not any(map_of(name, {given: {"id": ""}}) for name in names):
            raise InputError(f"a column map for '{given}'", "a source", nearest(given, names))
    kept: list[dict[str, Any]] = []
    ledger: list[dict[str, Any]] = []
    for name in names:
        good, aside = read(name, on_bad=on_bad, columns=columns)
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


def official_tests(names: Iterable[str], among: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the official test items of named sources that are not among the records, by id.

    Raises:
        InputError: a source that is absent, damaged or has no official test.
    """
    seen, found = {r["id"] for r in among}, []
    for name in sorted(set(names)):
        tests = [r for r in read(name)[0] if is_official_test(r)]
        if not tests:
            known = nearest(name, [n for n, source in SOURCES.items() if source.test_split])
            raise InputError(f"no official test in '{name}'", "a source with one", known)
        found += [r for r in tests if r["id"] not in seen]
    return sorted(found, key=lambda r: r["id"])


def load(
    names: Iterable[str] | str, *, limit: int = 0, seed: int, columns: Columns | None = None
) -> "Dataset":
    """Return the records of the named sources as a datasets.Dataset.

    Args:
        names: known names, folders, files or hub data sets, see `locate`.
        limit: records kept of each source besides its official test, 0 for all.
        seed: draws the kept ones.
        columns: {name: {field: column}} of one's own files.

    Raises:
        InputError: see `read`.
    """
    names = [names] if isinstance(names, str) else list(names)
    limits = dict.fromkeys(names, limit)
    kept, _ = read_all(names, limits=limits, seed=seed, columns=columns)
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


def check_counts(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Return, for each known source and official split among the records, found and expected.

    Returns:
        Columns source, split, found, expected (missing where nothing was published); the split
        is "all" where a source is published in one piece.
    """
    found = Counter((row["source"], row["split"]) for row in rows if row["source"] in SOURCES)
    table = []
    for name in sorted({source for source, _ in found}):
        expected = SOURCES[name].expected
        here = Counter({split: n for (source, split), n in found.items() if source == name})
        if "all" in expected:
            here = Counter({"all": here.total()})
        table += [
            (name, split, here[split], expected.get(split)) for split in sorted({*here, *expected})
        ]
    frame = pd.DataFrame(table, columns=["source", "split", "found", "expected"])
    return frame.astype({"found": "int64", "expected": "Int64"})


def check_tests(rows: list[dict[str, Any]], names: Iterable[str]) -> pd.DataFrame:
    """Return, for each named source with an official test, its items found and expected."""
    table = []
    for name in sorted({n for n in names if n in SOURCES and SOURCES[n].test_split}):
        split = SOURCES[name].test_split
        found = sum(r["source"] == name and r["split"] == split for r in rows)
        table.append((name, split, found, SOURCES[name].expected.get(split)))
    return pd.DataFrame(table, columns=["source", "official test", "found", "expected"])


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
