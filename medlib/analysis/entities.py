"""Diseases and chemicals in a text, by a small network trained on BC5CDR and NCBI disease.

The network is that of corpus.tagger with other features and weights, which
benchmarks/train_entities.py makes and measures. It needs no torch.
"""

import functools
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.analysis.tables import BOUNDS, Row
from medlib.benchmark.estimates import estimate
from medlib.benchmark.measures import Measured, References, clusters_of
from medlib.benchmark.medical_terms import singular, vocabulary
from medlib.benchmark.scores import BASE
from medlib.corpus import tagger
from medlib.corpus.cleaning import key
from medlib.corpus.lexicons import words
from medlib.files import ROOT, InputError
from medlib.safety.drugs import find_drugs
from medlib.safety.learned import like

WEIGHTS = ROOT / "data" / "references" / "entities.safetensors"
LABELS = ("O", "B-Chemical", "I-Chemical", "B-Disease", "I-Disease")
CORPORA = ("BC5CDR", "NCBI-disease")  # whose annotators are imitated: the second know no chemicals
BARRED = np.array(  # from a label to the next: "I" stands only behind its own kind
    [[0.0 if to[0] != "I" or at[1:] == to[1:] else -np.inf for to in LABELS] for at in LABELS]
)
GRAMS = 12  # runs of four letters that stand for a word
SLOTS = 19 + GRAMS
AT_ONCE = 4096  # tokens that the network sees together: its memory stays small
BESIDE = tagger.NEAR + tagger.NEAR_TOO  # tokens on each side that a token is judged by
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_LISTS = ("plain", "stop", "ordinary", "proper", "eponym", "drug")


class Entity(NamedTuple):
    """A disease or chemical; start and end are character offsets."""

    start: int
    end: int
    kind: str


@functools.cache
def _term_words() -> frozenset[str]:
    return frozenset(word for term in vocabulary()[0] for word in term.split())


@functools.lru_cache(maxsize=50_000)
def _features(word: str) -> tuple[int, ...]:
    word = word[:40]
    low = re.sub(r"\d", "9", word.casefold())
    shape = re.sub(r"[^\W\d]", lambda m: "X" if m[0].isupper() else "x", re.sub(r"\d", "9", word))
    short = re.sub(r"(.)\1+", r"\1+", shape)
    member = " ".join(kind for kind in _LISTS if low in words(kind))
    member += " term" if singular(low) in _term_words() else ""
    values = [
        *(low, word, singular(low), short, shape[:8], f"{short[:2]}{min(len(word), 9)}"),
        *(low[:n] if len(low) > n else "" for n in (2, 3, 4, 5)),
        *(low[-n:] if len(low) > n else "" for n in (2, 3, 4, 5, 6)),
        *(member, f"{member} {short[:2]}" if member else ""),
        *(like(word.lower()) or ("", "")),
    ]
    grams = [f"<{low}>"[i : i + 4] for i in range(len(low) - 1)] if len(low) > 3 else []
    found = [tagger.hashed(i, value) if value else 0 for i, value in enumerate(values)]
    found += [tagger.hashed(SLOTS, gram) for gram in grams[:GRAMS]]
    return tuple(found) + (0,) * (SLOTS - len(found))


def rows(tokens: list[str], corpus: str = CORPORA[0]) -> np.ndarray:
    """Return the buckets of every token's features: an array of tokens by SLOTS + 1."""
    own = tagger.hashed(SLOTS + 1, corpus)
    return np.array([(*_features(t), own) for t in tokens], np.int32).reshape(-1, SLOTS + 1)


def labels(tokens: list[str], corpus: str = CORPORA[0]) -> list[str]:
    """Return the likeliest valid sequence of LABELS (IOB2) of a text's tokens."""
    w, parts = tagger.weights(WEIGHTS), []
    for place in range(0, len(tokens), AT_ONCE):
        first = max(place - BESIDE, 0)
        seen = rows(tokens[first : place + AT_ONCE + BESIDE], corpus)
        parts.append(tagger.classified(w, seen)[place - first :][:AT_ONCE])
    if not parts:
        return []
    return [LABELS[i] for i in _decoded(np.log(np.concatenate(parts) + 1e-9), w["steps"])]


def _decoded(scores: np.ndarray, steps: np.ndarray) -> list[int]:
    """Return the best path (Viterbi) through scores (tokens by labels) and steps between labels."""
    ways = steps + BARRED
    best, back = scores[0] + ways[0], []
    for row in scores[1:]:
        reached = best[:, None] + ways
        back.append(reached.argmax(axis=0))
        best = reached.max(axis=0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def spans(tags: list[str]) -> list[Entity]:
    """Return the entities of valid IOB2 labels, in places of tokens."""
    found: list[Entity] = []
    for place, tag in enumerate(tags):
        if tag.startswith("B"):
            found.append(Entity(place, place + 1, tag[2:]))
        elif tag.startswith("I"):
            found[-1] = found[-1]._replace(end=place + 1)
    return found


def find(text: str) -> list[Entity]:
    """Return the diseases and chemicals that a text names, in order of place."""
    tokens = list(_TOKEN.finditer(text))
    return [
        Entity(tokens[first].start(), tokens[end - 1].end(), kind)
        for first, end, kind in spans(labels([t.group() for t in tokens]))
    ]


@functools.lru_cache(maxsize=20_000)
def named(text: str) -> frozenset[str]:
    """Return the distinct entities of a text: case and plural gone, a drug by its generic name."""
    found = set()
    for entity in find(text):
        said = text[entity.start : entity.end]
        drugs = {m.name for m in find_drugs(said) if m.how != "class"}
        words_of_it = [singular(word) for word in key(said).split() if word != "s"]  # "'s"
        found |= drugs or {" ".join(words_of_it)}
    return frozenset(found - {""})


def shared(said: Iterable[str], meant: Iterable[str]) -> dict[str, Measured]:
    """Return precision, recall and F1 of the entities of each text against its reference.

    Recall and F1 stand where the reference names an entity, precision where both name one.
    """
    pairs = [(named(a), named(b)) for a, b in zip(said, meant, strict=True)]
    both, ours, theirs = np.array(
        [(len(a & b), len(a), len(b)) for a, b in pairs], float
    ).reshape(-1, 3).T  # fmt: skip
    asked = theirs > 0
    below = {
        "precision": (ours, asked & (ours > 0)),
        "recall": (theirs, asked),
        "f1": ((ours + theirs) / 2, asked),
    }
    return {
        name: Measured(np.where(kept, both / np.maximum(size, 0.5), 0.0), kept.astype(float))
        for name, (size, kept) in below.items()
    }


def findings(predictions: pd.DataFrame, references: References, *, seed: int) -> list[Row]:
    """Return how far written answers name the entities of their references, a row a measure.

    Each with n and interval, and with the paired difference to the base on the same items (p
    adjusted over all rows, Holm). Answers whose reference names no entity are counted apart:
    `no_entity`, and `added` of them that name one.

    Raises:
        InputError: items that are not known or given twice, an answer that is no text.
    """
    tables.check(predictions, references)
    plain = predictions[(predictions["variant"] == "plain")
                        & (predictions["protocol"] == "free_text")]  # fmt: skip
    found: list[Row] = []
    for task, part in tables.by(plain, ["task"]):
        sides = {str(m): one_each(rows) for m, rows in part.groupby("model", sort=True)
                 if rows["n_new_tokens"].sum()}  # fmt: skip
        for model, side in sides.items():
            base = sides[BASE] if model != BASE and BASE in sides else side[:0]
            found += _rows_of(task | {"model": model}, side, base, references, seed)
    tables.add_holm(found)
    return found


def one_each(rows: pd.DataFrame) -> pd.Series:
    """Return the answers by item."""
    said = rows.set_index("item_id")["raw_text"].sort_index()
    if faulty := sum(not isinstance(text, str) for text in said):
        do = "run notebook 03 again"
        raise InputError(f"{faulty} answers that are no text", "text or nothing", do, "predictions")
    return said


def _rows_of(
    place: Row, said: pd.Series, base: pd.Series, references: References, seed: int
) -> list[Row]:
    meant = pd.Series({item: references[item]["answer"] for item in said.index})
    empty = np.array([not named(text) for text in meant])
    added = sum(bool(named(text)) for text in said[empty])
    about = place | {"answers": len(said), "no_entity": int(empty.sum()), "added": added}
    paired = said.index.intersection(base.index)
    ours, theirs = (shared(side[paired], meant[paired]) for side in (said, base))
    rows = []
    for metric, values in shared(said, meant).items():
        own, gap = (clusters_of(items, references) for items in (said.index, paired))
        kept = (ours[metric].denominator > 0) & (theirs[metric].denominator > 0)
        row: Row = about | {"metric": metric, "n": int(values.denominator.sum())}
        is_share = bool(np.isin(values.numerator, (0, 1)).all())  # all wrong has an interval too
        told = estimate(replace(values, is_share=is_share), own, seed)
        row |= {name: told.get(name) for name in BOUNDS}
        row |= {"paired": int(kept.sum())} | tables.gap(
            ours[metric].of(kept), theirs[metric].of(kept), gap[kept], seed
        )
        rows.append(row)
    return rows


def measured() -> pd.DataFrame:
    """Return how well the recogniser did on the official test parts, a row a measure.

    Precision, recall and F1 of whole entities (strict) of the network and, beside it, of the word
    lists of the package; benchmarks/train_entities.py wrote them beside the weights.
    """
    from safetensors import safe_open

    with safe_open(WEIGHTS, "numpy") as file:
        return pd.DataFrame(json.loads(file.metadata()["measured"]))
