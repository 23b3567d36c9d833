"""Time and memory of clean, duplicates, leak audit and split, beside a plain datasketch pipeline.

    python benchmarks/corpus.py --records 24000 240000

A tenth are real records where MEDLIB_DATA names them (else the demo's), the others variations of
them, seeded: nine in ten get three words in ten from another record (other items of the same form),
one in ten is a near-copy (a typo and two swapped words). Every size runs in a process of its own.
"""

import argparse
import importlib.util
import json
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this tree's medlib, wherever the command is given

from medlib.corpus import sources  # noqa: E402
from medlib.corpus.cleaning import clean, key  # noqa: E402
from medlib.corpus.contamination import drop_leaks  # noqa: E402
from medlib.corpus.duplicates import keep_one  # noqa: E402
from medlib.corpus.minhash import near_pairs, shingles  # noqa: E402
from medlib.corpus.splits import split  # noqa: E402
from medlib.files import sha256_text, track  # noqa: E402

REAL = ["medqa", "medmcqa", "pubmedqa", "medquad", "mmlu_medical"]
TEXTS = ("question", "context", "answer")
STAGES = ("clean", "duplicates", "leak audit", "split")
PEERS = ("medlib, 5-word shingles", "datasketch")
MOST_RATIO, MOST_GIB = 12.0, 6.0  # of ten times the records; of the largest size


def make_records(count: int) -> list[dict[str, Any]]:
    """Return a tenth of the count as they are, the same mix at every size, and nine variations."""
    names = REAL if sources.data_folder() else ["demo"]
    rows, _ = sources.read_all(names, limits={}, seed=1, on_bad="set_aside")
    rows = sorted(rows, key=lambda r: sha256_text(r["id"]))[: max(1, count // 10)]
    others = range(count - len(rows))
    return rows + [vary(rows, number) for number in track(others, "variations")]


def vary(rows: list[dict[str, Any]], number: int) -> dict[str, Any]:
    """Return another item of the same form, or (one in ten) a near-copy; never a test record."""
    origin, draw = rows[number % len(rows)], random.Random(number)
    place = {"file": f"{origin['provenance']['file']}#variation", "line": number}
    name = sha256_text(f"{number} {origin['id']}")[:16]
    record = origin | {"id": name, "provenance": place, "split": "train"}
    if draw.random() < 0.1:
        return record | {"question": misspell(origin["question"], draw)}
    donor = draw.choice(rows)
    words = " ".join(donor[name] for name in TEXTS).split()
    changed = {name: exchange(origin[name], words, draw) for name in TEXTS[:2]}
    if not origin["options"]:
        changed["answer"] = exchange(origin["answer"], words, draw)
    return record | changed


def exchange(text: str, words: list[str], draw: random.Random) -> str:
    """Return the text with three words in ten replaced."""
    return " ".join(draw.choice(words) if draw.random() < 0.3 else w for w in text.split())


def misspell(text: str, draw: random.Random) -> str:
    """Return the text with two neighbours swapped and one letter of a long word left out."""
    words = text.split()
    if len(words) > 2:
        place = draw.randrange(len(words) - 1)
        words[place : place + 2] = words[place + 1], words[place]
    long = [place for place, word in enumerate(words) if len(word) > 5]
    if long:
        place = draw.choice(long)
        words[place] = words[place][:3] + words[place][4:]
    return " ".join(words)


def timed(report: dict[str, Any], name: str, work: Callable[[], Any]) -> Any:
    """Run a stage; note its seconds and the process's peak memory until then."""
    start, worked = time.perf_counter(), time.process_time()
    result = work()
    seconds, worked = time.perf_counter() - start, time.process_time() - worked
    gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    report[name] = {"seconds": seconds, "cpu": worked, "gib": gib}
    return result


def run_stages(count: int) -> dict[str, Any]:
    """Take so many records through the four stages."""
    report: dict[str, Any] = {}
    rows = timed(report, "make records", lambda: make_records(count))
    report["records"] = len(rows)
    rows, _ = timed(report, "clean", lambda: clean(rows))
    report["clean"]["kept"] = len(rows)
    rows, _, _ = timed(report, "duplicates", lambda: keep_one(rows))
    report["duplicates"]["kept"] = len(rows)
    rows, _, _ = timed(report, "leak audit", lambda: drop_leaks(rows))
    report["leak audit"]["kept"] = len(rows)
    parts, _ = timed(report, "split", lambda: split(rows, seed=13))
    report["split"]["kept"] = sum(map(len, parts.values()))
    return report


def run_peers(count: int) -> dict[str, Any]:
    """Find near-duplicates of the same texts with datasketch and with medlib.corpus.minhash."""
    rows = make_records(count)
    texts = [
        " ".join([r["question"], r["context"], *(sorted(r["options"]) or [r["answer"]])])
        for r in rows
    ]
    report: dict[str, Any] = {"records": len(rows)}
    pairs = timed(report, PEERS[0], lambda: near_pairs([shingles(t) for t in texts]))
    report[PEERS[0]]["kept"] = len({p[1] for p in pairs})
    found = timed(report, PEERS[1], lambda: datasketch_pipeline(texts))
    report[PEERS[1]]["kept"] = found
    return report


def datasketch_pipeline(texts: list[str]) -> int:
    """Return how many texts have an earlier like one: MinHash 128, MinHashLSH at 0.8, 5 words."""
    from datasketch import MinHash, MinHashLSH

    index, found = MinHashLSH(threshold=0.8, num_perm=128), 0
    for place, text in enumerate(track(texts, "datasketch")):
        words = key(text).split()
        grams = {" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))}
        signature = MinHash(num_perm=128)
        signature.update_batch([gram.encode() for gram in grams])
        found += bool(index.query(signature))
        index.insert(place, signature)
    return found


def apart(count: int, what: str) -> dict[str, Any]:
    """Run one size in a process of its own, so that its peak memory is its own."""
    command = [sys.executable, __file__, "--records", str(count), "--only", what]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


def print_table(reports: list[dict[str, Any]], names: tuple[str, ...]) -> None:
    """Print seconds, records a second, peak memory and records kept of every stage and size."""
    for report in reports:
        for name in names:
            row = report[name]
            print(
                f"{report['records']:>9,}  {name:<24} {row['seconds']:>8.1f} s "
                f"{row['cpu']:>8.1f} CPU s "
                f"{report['records'] / max(row['cpu'], 1e-9):>8,.0f} /s "
                f"{row['gib']:>6.2f} GiB  {row['kept']:>9,}"
            )


def judge(reports: list[dict[str, Any]], names: tuple[str, ...]) -> bool:
    """Print the growth from the smallest size to the largest against the bars."""
    first, last = reports[0], reports[-1]
    grown = last["records"] / first["records"]
    took = {}
    for unit in ("seconds", "cpu"):
        for name in names:
            growth = last[name][unit] / max(first[name][unit], 1e-9)
            print(f"{name:<24} x {growth:.1f} ({unit})")
        took[unit] = sum(last[n][unit] for n in names) / sum(first[n][unit] for n in names)
    peak = max(last[name]["gib"] for name in names)
    most = MOST_RATIO / 10 * grown
    print(
        f"{grown:.1f} x the records: {took['seconds']:.1f} x the time (bar {most:.1f}), "
        f"{took['cpu']:.1f} x the processor's seconds"
    )
    print(f"peak memory {peak:.2f} GiB (bar {MOST_GIB})")
    return took["seconds"] <= most and peak <= MOST_GIB


def main() -> int:
    """Print the tables; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--records", type=int, nargs="+", default=[24_000, 240_000])
    parser.add_argument("--only", choices=["stages", "peers"], help="one size, as JSON")
    given = parser.parse_args()
    if given.only != "stages" and importlib.util.find_spec("datasketch") is None:
        parser.error("no datasketch · expected the peer · pip install datasketch")
    if given.only:
        run = run_stages if given.only == "stages" else run_peers
        print(json.dumps(run(given.records[0])))
        return 0
    print(f"{platform.platform()}, Python {platform.python_version()}")
    reports = [apart(count, "stages") for count in sorted(given.records)]
    print_table(reports, STAGES)
    good = len(reports) < 2 or judge(reports, STAGES)
    for count in sorted(given.records):
        peers = apart(count, "peers")
        print_table([peers], PEERS)
        ratio = peers[PEERS[1]]["seconds"] / peers[PEERS[0]]["seconds"]
        print(f"datasketch takes {ratio:.1f} x the time, its pairs not verified")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
