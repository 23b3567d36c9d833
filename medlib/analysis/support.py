"""Whether the sentences of passages bear out a claim, by words: no model is loaded.

Words are compared by stem: a reworded truth is missed more often than a verbatim one, and how often
stands with the threshold (`planted`).
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.analysis.citations import without_marks
from medlib.analysis.error_words import content, is_opposite, quantities, shares
from medlib.analysis.tables import share_of
from medlib.benchmark import calibration, retrieval
from medlib.benchmark.measures import References
from medlib.corpus.cleaning import key
from medlib.corpus.conclusions import sentences
from medlib.corpus.splits import group_of
from medlib.records import kind

VERDICTS = ("supported", "contradicted", "not_found")
FALSE_SUPPORT = 0.01  # most of other conditions' passages that may support a claim
USUAL, FEWEST = 0.6, 20  # threshold where fewer items than that are there to choose it on
MOST, OTHERS = 600, 3  # planted items; passages of other conditions shown to each
AROUND = 2  # words beside the matched ones that may deny them


class Best(NamedTuple):
    """The sentence of the passages that shares most of a claim's words."""

    score: float
    opposed: bool
    place: int
    sentence: str

    def verdict(self, threshold: float) -> str:
        """Return one of VERDICTS."""
        if self.score < threshold or not self.score:
            return "not_found"
        return "contradicted" if self.opposed else "supported"


def split(text: str) -> list[str]:
    """Return the sentences of a text, without marks of citation."""
    plain = without_marks(text)
    return [plain[start:end] for start, end in sentences(plain)]


def claims(text: str) -> list[str]:
    """Return the sentences of an answer that tell something."""
    return [one for one in split(text) if content(one)]


def best(claim: str, evidence: list[str], question: str) -> Best:
    """Return the sentence that has the largest share of the claim's words.

    Words of the question are no claim. It is opposed if a denial, an opposite word or another
    number stands near the words they share; of equal sentences one that is not is taken.

    Args:
        evidence: sentences; `place` is the index among them.
    """
    asked = content(question)
    told = " ".join(w for w in claim.split() if not content(w) or not content(w) <= asked)
    told = told if content(told) else claim
    scores = [round(shares(told, sentence)[0], 6) for sentence in evidence]
    found = [
        Best(score, _opposed(told, sentence), place, sentence)
        for place, (score, sentence) in enumerate(zip(scores, evidence, strict=True))
        if score == max(scores)
    ]
    return max(found, key=lambda b: (not b.opposed, -b.place), default=Best(0, False, 0, ""))


def _opposed(claim: str, sentence: str) -> bool:
    words, mine = sentence.split(), content(claim)
    at = [i for i, word in enumerate(words) if content(word) & mine]
    if not at:  # no word shared
        return False
    near = " ".join(words[max(0, at[0] - AROUND) : at[-1] + 1 + AROUND])
    numbers = [{number for number, _ in quantities(text)[0]} for text in (claim, sentence)]
    return is_opposite(claim, near) or bool(numbers[1]) and not numbers[0] <= numbers[1]


def planted(references: References) -> dict[str, Any]:
    """Return the threshold of support, and what it finds where the truth is known.

    Claims are the references' answers. Of half of the conditions, the least threshold is chosen at
    which at most 1 % of them are supported by passages of other conditions of their specialty
    (0.6 where there are too few). Of the other half, each row is a share with interval: supported
    by the own passage, by the own explanation alone, not by others', contradicted when denied, and
    not when not.
    """
    frame = _planted(references)
    fitted = frame["fitted"].to_numpy(bool)
    alien = np.array([b.score for b in frame["others"]])
    few = fitted.sum() < FEWEST
    steps = [round(0.05 * step, 2) for step in range(1, 21)]
    held = (t for t in steps if (alien[fitted] >= t).mean() <= FALSE_SUPPORT)
    threshold = USUAL if few else next(held, 1.0)
    rest = frame if few else frame[~fitted]
    rows = []
    for name, verdict, wanted, told in (
        ("own", "supported", True, "own passage supports"),
        ("explanation", "supported", True, "own explanation supports"),
        ("others", "supported", False, "other conditions do not support"),
        ("denied", "contradicted", True, "own passage contradicts the denied claim"),
        ("explanation", "contradicted", False, "own explanation does not contradict"),
    ):
        some = rest.dropna(subset=[name])
        right = [(b.verdict(threshold) == verdict) is wanted for b in some[name]]
        if right:
            shared = share_of(right, some["cluster"].to_numpy())
            rows.append({"planted": told, "n": len(right)} | shared)
    return {"threshold": threshold, "chosen_on": 0 if few else int(fitted.sum()), "rows": rows}


def _planted(references: References) -> pd.DataFrame:
    """Return a row an answer: the best sentences of what is and is not about it."""
    known: dict[tuple[str, str], str] = {}
    for item, record in sorted(references.items()):
        told = retrieval.told(record)
        if kind(record) != "yes_no_maybe" and key(record["answer"]) and record["answer"] in told:
            known.setdefault((record["topic"], key(record["answer"])), item)
    chosen = [references[item] for item in sorted(known.values())[:MOST]]
    rows = []
    for place, record in enumerate(chosen):
        beside = [
            other
            for other in chosen[place + 1 :] + chosen[:place]
            if other["specialty"] == record["specialty"] and group_of(other) != group_of(record)
        ]
        if beside:
            rows.append(_tried(record, beside[:OTHERS]) | {"cluster": group_of(record)})
    frame = pd.DataFrame(rows, columns=["own", "explanation", "others", "denied", "cluster"])
    return frame.assign(fitted=calibration.halves(frame["cluster"]))


def _tried(record: dict[str, Any], aliens: Iterable[dict[str, Any]]) -> dict[str, Any]:
    claim, question = record["answer"], prompts.open_question(record)
    own = split(retrieval.told(record))
    told = split(record["explanation"]) if record["explanation"] not in ("", claim) else []
    beside = [sentence for alien in aliens for sentence in split(retrieval.told(alien))]
    return {
        "own": best(claim, own, question),
        "explanation": best(claim, told, question) if told else None,
        "others": best(claim, beside, question),
        "denied": best(f"not {claim}", own, question),
    }
