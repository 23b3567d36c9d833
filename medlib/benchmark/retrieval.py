"""Passages of the run's own texts for each question: BM25, the sentence model, or both.

`textbook` states every condition, the held-out ones too: with it, and with files of one's own, the
test is open book.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.benchmark.estimates import DECIMALS, estimate
from medlib.benchmark.measures import Measured, References, clusters_of
from medlib.corpus import chapters, contamination, plaintext, textbook
from medlib.corpus.cleaning import key
from medlib.corpus.columns import READERS
from medlib.corpus.conclusions import sentences
from medlib.corpus.leak_measures import SHORT_WORDS
from medlib.files import ROOT, InputError, nearest, sha256_text
from medlib.records import kind, make

METHODS = ("bm25", "dense", "both")
SOURCES = ("train", "textbook")
SUFFIXES = (".jsonl", ".parquet", ".txt")
SENTENCES, MOST_WORDS = 3, 120  # of a passage
BEGINS = 3  # words by which a question is looked up; shorter ones are not
K1, B = 1.5, 0.75  # of BM25
FUSED = 60  # added to each rank before ranks are fused
Records = list[dict[str, Any]]


class Passage(NamedTuple):
    """A few sentences; the id is a hash of source and text."""

    id: str
    source: str
    topic: str
    text: str


def check(sources: list[str], method: str) -> None:
    """Refuse what cannot be retrieved from, before anything is loaded.

    Raises:
        InputError: no source, an unknown one or a missing file, or an unknown method.
    """
    if method not in METHODS:
        raise InputError(f"retrieval '{method}'", "a known way", nearest(method, METHODS))
    if not sources:
        raise InputError("nothing to retrieve from", "one source or more", "name train or a file")
    for name in set(sources) - set(SOURCES):
        if Path(name).suffix.lower() not in SUFFIXES:
            wanted = f"train, textbook or a file named {', '.join(SUFFIXES)}"
            raise InputError(f"source '{name}' of passages", wanted, nearest(name, SOURCES))
        if not (ROOT / name).is_file():
            raise InputError("no such file", "texts to retrieve", "mend retrieve_from", name)


def passages(
    sources: list[str], training: Records, asked: Records
) -> tuple[list[Passage], dict[str, int]]:
    """Return passages sorted by id, and how many were left out for which reason.

    Left out is what stands there twice, what repeats a question that is asked (contained word for
    word, or a leak by corpus.contamination's definitions), and of `train` what holds an asked
    item's answer of 8 words or more.

    Raises:
        InputError: as `check`; a source without text; an asked item among the training records.
    """
    check(sources, "both")
    if shared := {r["id"] for r in training} & {r["id"] for r in asked}:
        told = f"{len(shared)} items to be asked among the training records, first {min(shared)}"
        raise InputError(told, "none", "run notebook 01 again")
    found: dict[str, Passage] = {}
    count = dict.fromkeys(("same text", "repeats a test question or answer"), 0)
    for name in sources:
        begun = len(found) + count["same text"]
        for topic, text in _texts(name, training):
            for part in filter(key, _split(text)):
                made = Passage(sha256_text(f"{name} {part}")[:16], name, topic, part)
                count["same text"] += key(part) in found
                found.setdefault(key(part), made)
        if len(found) + count["same text"] == begun:
            raise InputError(f"no passage in '{name}'", "texts of sentences", "name another", name)
    leaking = _leaking([*found.values()], asked)
    kept = sorted(p for p in found.values() if p.id not in leaking)
    count["repeats a test question or answer"] = len(found) - len(kept)
    return kept, count


def _texts(name: str, training: Records) -> Iterator[tuple[str, str]]:  # topic, text
    if name == "train":
        for record in training:
            yield record["topic"], record["context"]
            yield record["topic"], told(record)
    elif name == "textbook":
        for fact in chapters.read_book():
            yield fact.condition, f"{textbook.statements(fact)[0]} {fact.patient}"
    elif (path := ROOT / name).suffix.lower() == ".txt":
        yield from (("", text) for text in plaintext.whole(path).split("\n\n"))
    else:
        for row in READERS[path.suffix.lower()](path):
            if row.fault:
                raise row.fault
            yield row.optional("topic"), row.field("text")


def told(record: dict[str, Any]) -> str:
    """Return answer and explanation; of what the answer is said, where it does not say so itself.

    Yes, no, maybe and an option without a topic are no sentences.
    """
    answer, topic = record["answer"].strip(), record["topic"]
    if topic and topic.lower() not in answer.lower():
        answer = f"{topic[0].upper()}{topic[1:]}: {answer}"
    elif not topic and record["options"]:
        answer = ""
    answer = "" if kind(record) == "yes_no_maybe" else answer
    ended = answer if not answer or answer[-1] in ".!?" else f"{answer}."
    return f"{ended} {record['explanation']}".strip()


def _split(text: str) -> Iterator[str]:
    """Yield runs of SENTENCES sentences, of no more than MOST_WORDS words."""
    held: list[list[str]] = []
    for start, end in sentences(text):
        words = text[start:end].split()
        for at in range(0, len(words), MOST_WORDS):
            part = words[at : at + MOST_WORDS]
            if len(held) == SENTENCES or sum(map(len, held)) + len(part) > MOST_WORDS:
                yield " ".join(word for words in held for word in words)
                held = []
            held.append(part)
    if held:
        yield " ".join(word for words in held for word in words)


def _leaking(found: list[Passage], asked: Records) -> set[str]:
    """Return the ids of passages that repeat what is asked, or of train a long answer."""
    as_records = {p.id: make("", "", id=p.id, context=p.text) for p in found}
    leaks = contamination.find_leaks(as_records.values(), asked)
    long = [
        make("answer", r["id"], question=r["answer"])
        for r in asked
        if len(key(r["answer"]).split()) >= SHORT_WORDS
    ]
    learned = [as_records[p.id] for p in found if p.source == "train"]
    leaks += contamination.find_leaks(learned, long)
    questions: dict[str, list[list[str]]] = {}
    for words in (key(r["question"]).split() for r in asked):
        if len(words) >= BEGINS:
            questions.setdefault(" ".join(words[:BEGINS]), []).append(words)
    held = {p.id for p in found if _repeats(key(p.text).split(), questions)}
    return held | {leak["training_id"] for leak in leaks}


def _repeats(words: list[str], questions: dict[str, list[list[str]]]) -> bool:
    """Return whether words hold a question, of those with its first words."""
    return any(
        words[at : at + len(question)] == question
        for at in range(len(words))
        for question in questions.get(" ".join(words[at : at + BEGINS]), [])
    )


def retrieve(found: list[Passage], items: Records, k: int, method: str = "both") -> Records:
    """Return rows of records.PASSAGES: the k best passages of each item, equal ones by id.

    The query is the question with its own passage, never an option. `both` sums 1 / (60 + rank).

    Raises:
        InputError: an unknown method, or fewer passages than k.

    Source:
        BM25 as Lucene has it (bm25s; Kamphuis et al. 2020); reciprocal rank fusion, Cormack et
        al. 2009.
    """
    check(["train"], method)
    if not 0 < k <= len(found):
        raise InputError(f"{k} passages from {len(found)}", "1 or more, all there", "show fewer")
    found = sorted(found)
    texts, queries = [p.text for p in found], [prompts.open_question(r) for r in items]
    ways = {"bm25": bm25, "dense": _cosines}
    scores = [ways[way](texts, queries) for way in (ways if method == "both" else [method])]
    if method == "both":
        ranks = [np.argsort(np.argsort(-s, axis=1, kind="stable"), axis=1) + 1 for s in scores]
        scores = [np.sum([1 / (FUSED + rank) for rank in ranks], axis=0)]
    rows = []
    for item, values in zip(items, scores[0], strict=True):
        values = np.round(values, DECIMALS)
        for rank, at in enumerate(np.argsort(-values, kind="stable")[:k], 1):
            one = found[at]
            rows.append(
                {"item_id": item["id"], "rank": rank, "passage_id": one.id, "topic": one.topic,
                 "text": one.text, "score": float(values[at]), "source": one.source}
            )  # fmt: skip
    return rows


def bm25(texts: list[str], queries: list[str]) -> np.ndarray:
    """Return BM25 scores of shape (queries, texts); words are `cleaning.key`'s."""
    import bm25s

    index = bm25s.BM25(method="lucene", k1=K1, b=B, dtype="float64")
    index.index([key(text).split() for text in texts], show_progress=False)
    known = set(index.vocab_dict)
    asked = [[word for word in key(query).split() if word in known] for query in queries]
    return np.array([index.get_scores(words) if words else np.zeros(len(texts)) for words in asked])


def _cosines(texts: list[str], queries: list[str]) -> np.ndarray:
    from medlib.embeddings import encode

    return encode(queries) @ encode(texts).T


def shown(rows: Records) -> Callable[[Records], list[str]]:
    """Return what the probe `retrieved` takes: a function to each item's passages, numbered."""
    lines: dict[str, list[str]] = {}
    for row in rows:
        lines.setdefault(row["item_id"], []).append(prompts.NUMBERED.format(**row))
    return lambda items: ["\n".join(lines.get(item["id"], [])) for item in items]


def hits(rows: pd.DataFrame, references: References, *, seed: int) -> Records:
    """Return how often, and how early, a passage of the item's own topic comes.

    Rows hit@1, hit@k and MRR (0 where none is among the k), over the items that have a topic; none
    where no passage has one.
    """
    own = rows[rows["item_id"].map(lambda item: bool(references[item]["topic"])).astype(bool)]
    if not (own["topic"] != "").any():
        return []
    same = own["topic"] == [references[item]["topic"] for item in own["item_id"]]
    first = own["rank"].where(same).groupby(own["item_id"], sort=True).min()
    clusters, ones = clusters_of(first.index, references), np.ones(len(first))
    values = {"hit@1": first == 1, f"hit@{rows['rank'].max()}": first.notna()}
    values["MRR"] = (1 / first).fillna(0)
    found = []
    for name, value in values.items():
        numbers = value.to_numpy(float)
        share = bool(np.isin(numbers, (0, 1)).all())
        got = estimate(Measured(numbers, ones, is_share=share), clusters, seed)
        bounds = {part: got[part] for part in ("value", "ci_low", "ci_high")}
        found.append({"measure": name, "n": len(first)} | bounds)
    return found
