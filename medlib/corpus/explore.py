"""Tables of notebook 01: what there is, how long, how balanced, and what was left out."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.corpus.sources import is_official_test
from medlib.files import InputError
from medlib.prompts import LETTERS
from medlib.records import kind

Records = list[dict[str, Any]]


def overview(rows: Records) -> pd.DataFrame:
    """Return the number of records of each source, kind and official split, with its licence."""
    counts = Counter(
        (
            r["source"],
            kind(r),
            r["split"] or "none",
            "yes" if is_official_test(r) else "no",
            r["license"],
        )
        for r in rows
    )
    columns = ["source", "kind", "official split", "official test", "licence", "records"]
    return pd.DataFrame([(*key, n) for key, n in sorted(counts.items())], columns=columns)


def token_counter(folder: str | Path) -> Callable[[list[str]], list[int]]:
    """Return a function that counts tokens with a folder's tokenizer, without torch.

    Raises:
        InputError: neither tokenizer.json nor vocab.json with merges.txt (GPT-2's older form).
    """
    from tokenizers import ByteLevelBPETokenizer, Tokenizer

    whole, *parts = (Path(folder) / f for f in ("tokenizer.json", "vocab.json", "merges.txt"))
    if not whole.exists() and not all(part.exists() for part in parts):
        raise InputError("no tokenizer.json", "a fast tokenizer", "name another", str(folder))
    tokenizer: Any = (
        Tokenizer.from_file(str(whole))
        if whole.exists()
        else ByteLevelBPETokenizer.from_file(*map(str, parts))
    )

    def count(texts: list[str]) -> list[int]:
        return [len(encoding.ids) for encoding in tokenizer.encode_batch(texts)]

    return count


def lengths(rows: Records, count: Callable[[list[str]], list[int]]) -> pd.DataFrame:
    """Return the tokens of each record's question with passage and options, and of its answer."""
    asked = ["\n".join([r["context"], r["question"], *r["options"]]) for r in rows]
    return pd.DataFrame(
        {
            "source": [r["source"] for r in rows],
            "kind": [kind(r) for r in rows],
            "question tokens": count(asked),
            "answer tokens": count([r["answer"] for r in rows]),
        }
    )


def gold_positions(rows: Records) -> pd.DataFrame:
    """Return how often each position holds the right option."""
    counts = Counter(
        (r["source"], LETTERS[r["answer_index"]]) for r in rows if kind(r) == "multiple_choice"
    )
    columns = ["source", "position", "records"]
    return pd.DataFrame([(*key, n) for key, n in sorted(counts.items())], columns=columns)


def shortcuts(rows: Records) -> pd.DataFrame:
    """Return right answers and n of rules that know no medicine, such as the longest option."""
    found = []
    choices = [r for r in rows if kind(r) == "multiple_choice"]
    for source in sorted({r["source"] for r in choices}):
        items = [r for r in choices if r["source"] == source]
        for name, pick in (("longest option", max), ("shortest option", min)):
            right = sum(pick(r["options"], key=len) == r["answer"] for r in items)
            found.append((source, name, right, len(items)))
        for place, letter in enumerate("AB"):
            right = sum(r["answer_index"] == place for r in items)
            found.append((source, f"always {letter}", right, len(items)))
    return pd.DataFrame(found, columns=["source", "rule", "right", "n"])


def ledger_counts(ledger: Records) -> pd.DataFrame:
    """Return how many records each step left out, by source and reason."""
    counts = Counter((r["source"], r["step"], r["reason"]) for r in ledger)
    columns = ["source", "step", "reason", "records"]
    return pd.DataFrame([(*key, n) for key, n in sorted(counts.items())], columns=columns)


def or_none(table: pd.DataFrame) -> pd.DataFrame | str:
    """Return the table, or words where it has no row: an empty table looks like a mistake."""
    return table if len(table) else "none found"


def by_source(scores: pd.DataFrame) -> pd.DataFrame:
    """Return the mean of every quality score (medlib.corpus.quality.scores), a column a source."""
    return scores.drop(columns="id").groupby("source").mean(numeric_only=True).T


def pair_counts(pairs: Records, rows: Records) -> pd.DataFrame:
    """Return how many pairs of duplicates there are of each kind, within and across sources."""
    source = {r["id"]: r["source"] for r in rows}
    named = Counter((p["kind"], *sorted((source[p["left"]], source[p["right"]]))) for p in pairs)
    columns = ["kind", "source", "other source", "pairs"]
    return pd.DataFrame([(*key, n) for key, n in sorted(named.items())], columns=columns)


def pairs_to_look_at(pairs: Records, rows: Records, *, each: int = 2) -> pd.DataFrame:
    """Return the pairs of lowest score of each kind, their texts cut for the page."""
    known, shown, seen = {r["id"]: r for r in rows}, [], Counter[str]()
    for pair in sorted(pairs, key=lambda p: (p["score"], p["left"], p["right"])):
        if seen[pair["kind"]] < each:
            seen[pair["kind"]] += 1
            texts = [_short(_whole(known[pair[side]])) for side in ("left", "right")]
            shown.append((pair["kind"], round(pair["score"], 3), *texts))
    return pd.DataFrame(shown, columns=["kind", "score", "one", "other"])


def _whole(record: dict[str, Any]) -> str:
    return " / ".join([record["question"], *(record["options"] or [record["answer"]])])


def part_sizes(parts: dict[str, Records]) -> pd.DataFrame:
    """Return records, conditions and specialties of each part of the split."""
    from medlib.corpus.splits import group_of

    rows = [
        (p, len(r), len({group_of(x) for x in r}), len({x["specialty"] for x in r}))
        for p, r in parts.items()
    ]
    return pd.DataFrame(rows, columns=["part", "records", "conditions", "specialties"])


def examples(rows: Records, *, each: int = 1) -> pd.DataFrame:
    """Return the first records by id of each source and kind, cut for the page."""
    shown, seen = [], Counter[tuple[str, str]]()
    for record in sorted(rows, key=lambda r: r["id"]):
        place = (record["source"], kind(record))
        if seen[place] < each:
            seen[place] += 1
            texts = (record["context"], record["question"], " / ".join(record["options"]))
            shown.append((*place, *(_short(text) for text in (*texts, record["answer"]))))
    columns = ["source", "kind", "passage", "question", "options", "answer"]
    return pd.DataFrame(shown, columns=columns)


def _short(text: str, most: int = 160) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


def statistics_of(
    parts: dict[str, Records], ledger: Records, tokens: pd.DataFrame, leaks: Records
) -> dict[str, Any]:
    """Return what dataset_stats.json keeps."""
    columns = ["question tokens", "answer tokens"]
    return {
        "parts": part_sizes(parts).set_index("part").to_dict("index"),
        "records": sum(len(r) for r in parts.values()),
        "left_out": len(ledger),
        "left_out_by_reason": dict(sorted(Counter(r["reason"] for r in ledger).items())),
        "tokens": {
            name: {
                "median": float(tokens[name].median()),
                "p95": float(tokens[name].quantile(0.95)),
                "max": int(tokens[name].max()),
            }
            for name in columns
        },
        "leaks": dict(sorted(Counter(leak["definition"] for leak in leaks).items())),
    }
