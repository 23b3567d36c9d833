"""Do two records ask the same? Compared word by word, for one word can make another question.

A number, a sign, "not", "left", a prefix such as hyper-, a name in a short question: what differs
in one of these asks something else, however like the texts are. Typos, word order, option order,
small words and added sentences do not matter.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import Any, NamedTuple
from unicodedata import normalize

from rapidfuzz.distance import OSA

from medlib.corpus.cleaning import exact_key, key
from medlib.records import kind

KNOWN = 3  # records with a word from which on it is no typo: "ileum" is not "ilium"
_SYNONYM_IN = 20  # words in which one may be replaced: in fewer, it is another question
_UNLIKE = 20  # words, typos included: with more of them replaced it is another text
# What may be worded otherwise in the same question ...
_FREE = frozenset(
    "a all an and are as at be been best by can choice choose correct did do does following for "
    "from had has have how in into is it its likely may of on one option or out person patient "
    "please question regarding seen select show shows single s statement statements than that the "
    "their there these this those to true was were what when which will with would".split()
)
# ... and what may not: words that turn it, numbers, signs and single letters (type A, vitamin C).
_TURNING = frozenset(
    "not no non never none neither nor without except excluding false incorrect wrong untrue "
    "cannot contraindicated avoid least most more less fewer only always ii iii iv vi vii viii ix "
    "increase increases increased increasing decrease decreases decreased decreasing high higher "
    "highest low lower lowest raise raises raised reduce reduces reduced left right male female "
    "man men woman women boy girl acute chronic before after upper proximal distal anterior "
    "posterior medial lateral superior inferior systolic diastolic benign malignant first second "
    "third last early late earliest latest child children infant adult".split()
)
_SIGNS = re.compile(r"[<>≤≥≠±↑↓]|[+-](?<=\w.)(?=[\s,.;:)?])")  # the latter as in "Rh-", "K+"
_SENTENCES = re.compile(r"[.?!:\n]+|\s(?=[A-Z][a-z]+ [a-z])")
_OPPOSITES = (
    "hyper hypo|ab ad|af ef|inter intra|intra extra|pre post|macro micro|endo exo|endo ecto|"
    "brady tachy|poly oligo|iso hetero|anti pro|ante retro|ex in|im ex|in |un |non |anti |dys |an |"
    "dis "
)
_PAIRS = {frozenset(pair.split(" ")) for pair in _OPPOSITES.split("|")}


class Item(NamedTuple):
    """What of a record is compared, normalised."""

    kind: str
    options: tuple[str, ...]
    gold: str
    parts: tuple[str, ...]  # keys of question, context, and options or answer
    question: str  # as it is: its sentences are compared, which few pairs need
    marks: str


def item(record: dict[str, Any]) -> Item:
    """Return what of a record is compared."""
    form = kind(record)
    options = tuple(sorted(keyed(option) for option in record["options"]))
    stated = [" ".join(record["options"]) if options else record["answer"]]
    texts = [record["question"], record["context"], *stated]
    parts = tuple(map(key, texts))
    return Item(
        kind=form,
        options=() if form == "yes_no_maybe" else options,
        gold=keyed(record["answer"]) if options else "",
        parts=parts,
        question=texts[0],
        marks=_marks(texts, parts),
    )


def keyed(text: str) -> str:
    """Return the text's exact key, or the text where that is empty."""
    return exact_key(text) or text


def _marks(texts: list[str], parts: tuple[str, ...]) -> str:
    """Return the signs, numbers and single letters ("t" of "isn't" too) of the texts."""
    plain = [normalize("NFKC", text.replace("−", "-")).strip(" -:;,.?") for text in texts]
    words = " ".join(parts).split()
    found = [w for w in words if not w.isalpha() or len(w) == 1 and w not in "as"]
    return " ".join(sorted(found + [sign for text in plain for sign in _SIGNS.findall(text)]))


@lru_cache(maxsize=1 << 14)
def _sentences(question: str) -> frozenset[str]:
    return frozenset(filter(None, map(key, _SENTENCES.split(question))))


@lru_cache(maxsize=1 << 16)
def _opposite(left: str, right: str) -> bool:
    """Return whether two words differ in a prefix that turns the meaning: hyper-, hypo-."""
    for size in range(min(len(left), len(right)), 3, -1):
        if left[-size:] == right[-size:]:
            return frozenset((left[:-size], right[:-size])) in _PAIRS
    return False


def _edits(left: str, right: str, known: set[str]) -> int | None:
    """Return how many words differ besides typos and free ones; None: one turned, or too many."""
    if left == right:
        return 0
    missing, extra = Counter(left.split()), Counter(right.split())
    gone, come = list((missing - extra).elements()), list((extra - missing).elements())
    if min(len(gone), len(come)) > _UNLIKE:
        return None
    for word in list(gone):
        for other in come:
            if len(word) > 3 and OSA.distance(word, other, score_cutoff=1) <= 1:
                meant = all(one in known or one in _TURNING for one in (word, other))
                if not meant and not _opposite(word, other):
                    gone.remove(word)
                    come.remove(other)
                    break
    if not _TURNING.isdisjoint(gone + come):
        return None
    if any(_opposite(one, other) for one in gone for other in come):
        return None
    return max(sum(word not in _FREE for word in words) for words in (gone, come))


def agree(left: Item, right: Item) -> bool:
    """Return whether the gold answers are the same; a typo counts only where options differ too."""
    if left.gold == right.gold:
        return True
    return left.options != right.options and _edits(left.gold, right.gold, set()) == 0


def same_item(left: Item, right: Item, known: set[str], *, reworded: bool = False) -> bool:
    """Return whether two like items ask the same; `reworded` leaves the words to the model.

    Items that differ in the answer alone pass too: they contradict each other.
    """
    if left.kind != right.kind or left.marks != right.marks:
        return False
    mine, others = _sentences(left.question), _sentences(right.question)
    added = mine <= others or others <= mine
    agreed = agree(left, right)
    for place, (one, other) in enumerate(zip(left.parts, right.parts, strict=True)):
        edits = _edits(one, other, known)
        if edits is None or (edits and not agreed):
            return False
        fixed = place == 2 and bool(left.gold)  # options
        if fixed or not (place == 0 and added or place != 1 and reworded):
            synonyms = 0 if fixed else min(len(one.split()), len(other.split())) // _SYNONYM_IN
            if edits > synonyms:
                return False
    return True
