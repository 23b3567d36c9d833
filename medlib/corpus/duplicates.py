"""Find records that ask the same thing and keep one of each; other questions in like words stay.

Likeness proposes (the same key, MinHash with the Jaccard verified, the sentence model); then
`same_item` compares word by word, because one number, sign, "not" or name makes another question.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import numpy as np

from medlib.corpus.cleaning import key
from medlib.corpus.minhash import near_pairs, shingles
from medlib.corpus.same_item import KNOWN, Item, agree, item, keyed, same_item
from medlib.corpus.sources import is_official_test, ledger_row
from medlib.files import track

Records = list[dict[str, Any]]
CHARACTERS = 4  # of a shingle: one typo or swap leaves 0.8 of even a short exam item (measured)
PARAPHRASE = 0.9  # cosine, chosen on development pairs (tests/corpus/paraphrases.py) and MedQuAD
_CROWD = 200  # records with the same options or answer that are compared with each other
_ROWS = 2048  # of a block of the cosine matrix
_REASONS = {"": "", "near": "near_duplicate", "paraphrase": "paraphrase"}


def _text(record: dict[str, Any]) -> str:
    options = sorted(key(option) for option in record["options"])
    return " ".join([record["question"], record["context"], *(options or [record["answer"]])])


def find(
    records: Records, *, threshold: float = 0.8, paraphrases: bool = False, workers: int = 1
) -> list[dict[str, Any]]:
    """Return {left, right, kind, score} of pairs that ask the same, left < right ids, sorted.

    Compared are question, context and options in any order, for free text the answer too. Of
    exact copies each is paired with the one of smallest id, which stands for them elsewhere.

    Args:
        threshold: least Jaccard of character shingles of a near pair; where options or answer are
            the same, least share of the shorter question's words, so that an added sentence does
            not hide a short item.
        paraphrases: also compare by the sentence model (loads torch; quadratic in free text).
        workers: threads of MinHash.
    """
    unique, pairs = _exact(records)
    items = [item(r) for r in unique]
    counts = Counter(word for one in items for word in set(" ".join(one.parts).split()))
    known = {word for word, count in counts.items() if count >= KNOWN}
    taken: set[tuple[int, int]] = set()
    for i, j, score in _near(unique, items, threshold, workers):
        if (i, j) not in taken and same_item(items[i], items[j], known):
            taken.add((i, j))
            pairs.append((unique[i]["id"], unique[j]["id"], "near", score))
    for i, j, score in _reworded(unique, items) if paraphrases else ():
        if (i, j) not in taken and same_item(items[i], items[j], known, reworded=True):
            pairs.append((unique[i]["id"], unique[j]["id"], "paraphrase", score))
    return [dict(zip(("left", "right", "kind", "score"), p, strict=True)) for p in sorted(pairs)]


def _exact(records: Records) -> tuple[Records, list[tuple[str, str, str, float]]]:
    """Return (records sorted by id without exact copies, each copy's pair with the first)."""
    pairs, unique = [], []
    first: dict[tuple[str, ...], str] = {}
    for record in sorted(records, key=lambda r: r["id"]):
        texts = [keyed(record[name]) for name in ("question", "context", "answer")]
        asked = (*texts, *sorted(keyed(option) for option in record["options"]))
        if asked in first:
            pairs.append((first[asked], record["id"], "exact", 1.0))
        else:
            first[asked] = record["id"]
            unique.append(record)
    return unique, pairs


def _near(
    rows: Records, items: list[Item], threshold: float, workers: int
) -> Iterator[tuple[int, int, float]]:
    """Yield (i, j, score), i < j, of like texts; of the same answers, the stem's shared part."""
    texts = track(map(_text, rows), "duplicates: shingles", len(rows))
    sets = [shingles(text, characters=CHARACTERS) for text in texts]
    groups = [f"{one.kind} {one.marks}" for one in items]
    yield from near_pairs(
        sets, threshold=threshold, workers=workers, progress="duplicates", groups=groups
    )
    for block in _blocks((one.kind, one.parts[1], one.options or one.parts[2]) for one in items):
        if items[block[0]].kind == "yes_no_maybe" and not items[block[0]].parts[1]:
            continue  # every question has these answers, and there is no passage to tell them apart
        words = {i: set(items[i].parts[0].split()) for i in block}
        for place, i in enumerate(block):
            for j in block[place + 1 : place + _CROWD]:
                least = min(len(words[i]), len(words[j]))
                if least and len(words[i] & words[j]) >= threshold * least:
                    yield i, j, len(words[i] & words[j]) / least


def _blocks(keys: Iterable[Any]) -> list[list[int]]:
    """Return the places of equal keys, in order, where there are at least two."""
    found: dict[Any, list[int]] = defaultdict(list)
    for place, one in enumerate(keys):
        found[repr(one)].append(place)
    return [block for block in found.values() if len(block) > 1]


def _reworded(rows: Records, items: list[Item]) -> Iterator[tuple[int, int, float]]:
    """Yield (i, j, cosine), i < j, of records with the same context and options."""
    from medlib.embeddings import encode

    for block in _blocks((one.kind, one.options, one.parts[1]) for one in items):
        free = not items[block[0]].options
        vectors = encode([rows[i]["question"] + free * f" {rows[i]['answer']}" for i in block])
        for top, left in product(range(0, len(block), _ROWS), repeat=2):
            cosine = vectors[top : top + _ROWS] @ vectors[left : left + _ROWS].T
            for row, column in np.argwhere(cosine >= PARAPHRASE):
                if top + row < left + column:
                    score = round(float(cosine[row, column]), 4)
                    yield block[top + row], block[left + column], score


def clusters(pairs: Iterable[dict[str, Any]]) -> list[list[str]]:
    """Return the ids that pairs connect, each cluster sorted, clusters by their first id.

    A chain of pairs is one cluster though its ends may be unlike: look at clusters, but drop only
    what is paired itself with something kept, as `keep_one` does.
    """
    above: dict[str, str] = {}

    def top(one: str) -> str:
        while above.setdefault(one, one) != one:
            above[one] = one = above[above[one]]
        return one

    for pair in pairs:
        low, high = sorted((top(pair["left"]), top(pair["right"])))
        above[high] = low
    found: dict[str, list[str]] = defaultdict(list)
    for one in sorted(above):
        found[top(one)].append(one)
    return sorted(found.values())


def keep_one(
    records: Records, *, threshold: float = 0.8, paraphrases: bool = False, workers: int = 1
) -> tuple[Records, Records, list[dict[str, Any]]]:
    """Return (kept records sorted by id, ledger rows, pairs); arguments as `find`.

    Official test records stay. Of others, one with an explanation comes before one without, then
    the longer context, then the smaller id; each that is paired with a kept one goes (`duplicate`,
    `near_duplicate`, `paraphrase`). A record whose answer contradicts an official one, or at least
    as many of its copies as agree with it, goes before (`contradicts_near_duplicate`).
    """
    pairs = find(records, threshold=threshold, paraphrases=paraphrases, workers=workers)
    stands: dict[str, str] = {p["right"]: p["left"] for p in pairs if p["kind"] == "exact"}
    copies: dict[str, Records] = defaultdict(list)
    for record in sorted(records, key=_worth):
        name: str = record["id"]
        copies[stands.get(name, name)].append(record)
    like: dict[str, dict[str, str]] = defaultdict(dict)
    for pair in pairs:
        if pair["kind"] != "exact":
            like[pair["left"]][pair["right"]] = like[pair["right"]][pair["left"]] = pair["kind"]
    outvoted = {one for one in like if _outvoted(copies[one], [copies[n] for n in like[one]])}
    left_out: dict[str, str] = {}  # {id: reason}
    stays: set[str] = set()
    for one in copies:  # the one most worth keeping first
        kinds = [kind for other, kind in like.get(one, {}).items() if other in stays]
        reason = (
            "contradicts_near_duplicate" if one in outvoted else _REASONS[min(kinds, default="")]
        )
        if not reason or is_official_test(copies[one][0]):
            stays.add(one)
        for place, record in enumerate(copies[one]):
            if (reason or place) and not is_official_test(record):
                left_out[record["id"]] = reason or "duplicate"
    kept = sorted((r for r in records if r["id"] not in left_out), key=lambda r: r["id"])
    gone = sorted((r for r in records if r["id"] in left_out), key=lambda r: r["id"])
    return kept, [ledger_row(r, "duplicates", left_out[r["id"]]) for r in gone], pairs


def _worth(record: dict[str, Any]) -> tuple[bool, bool, int, str]:
    """Return what sorts the copy to keep first."""
    plain = not record["explanation"].strip()
    return not is_official_test(record), plain, -len(record["context"]), record["id"]


def _outvoted(copies: Records, like: list[Records]) -> bool:
    """Return whether an official record contradicts these copies, or no majority agrees."""
    mine = item(copies[0])
    against = [others for others in like if not agree(mine, item(others[0]))]
    if any(is_official_test(others[0]) for others in against):
        return True
    total = len(copies) + sum(map(len, like))
    return bool(against) and 2 * sum(map(len, against)) >= total
