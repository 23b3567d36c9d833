"""Confidence of chosen and of written answers, and the threshold below which to abstain."""

from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import tables
from medlib.benchmark.answers import folded
from medlib.benchmark.measures import References
from medlib.benchmark.scores import choices, main_protocol
from medlib.files import sha256_text

NEVER = 1.000001  # above any confidence: nothing is answered
MAX_PROBABILITY = "probability of the likeliest option among the item's options"
TOKEN_PROBABILITY = "geometric mean of the probabilities of the written answer's tokens"


def confidence(frame: pd.DataFrame) -> np.ndarray:
    """Return the probability of the likeliest option, normalised over the item's options."""
    from scipy.special import softmax

    return np.array([float(softmax(values).max()) for values in frame["option_logprobs"]])


def per_token(rows: pd.DataFrame) -> np.ndarray:
    """Return the mean log-probability of written answers' tokens, their end's included, in nats.

    An answer that was cut off has no end, which is not stored: it looks a little surer than it is.
    """
    tokens = rows["n_new_tokens"].to_numpy(float) + 1
    return rows["answer_logprob"].to_numpy(float) / tokens


def rightness(part: pd.DataFrame, references: References) -> tuple[np.ndarray, np.ndarray]:
    """Return (right, read) of one protocol's answers, and whether anything could be read.

    A written answer is right if it is the reference but for case and punctuation.
    """
    if (part["protocol"] == "free_text").all():
        said = part["raw_text"].map(folded).to_numpy(object)
        expected = [folded(references[item]["answer"]) for item in part["item_id"]]
        return said == np.array(expected, dtype=object), said != ""
    chosen = choices(part, references)
    return chosen == part["gold"].to_numpy(), chosen >= 0


def with_confidence(
    predictions: pd.DataFrame, references: References, *, model: str, task: str, protocol: str = ""
) -> pd.DataFrame:
    """Return item_id, confidence, right and half (chosen on, reported on).

    Args:
        protocol: free_text, whose confidence is the geometric mean of the tokens' probabilities;
            the task's main one of those that score options where none is given.
    """
    plain = predictions[predictions["variant"] == "plain"]
    part = plain[(plain["model"] == model) & (plain["task"] == task)]
    if protocol:
        part = part[(part["protocol"] == protocol) & part["answer_logprob"].notna()]
    else:
        scored = part[part["option_logprobs"].map(len) > 0]
        part = scored[scored["protocol"] == main_protocol(task, scored)]
    part = part.sort_values("item_id")
    return pd.DataFrame(
        {
            "item_id": part["item_id"],
            "confidence": np.exp(per_token(part)) if protocol else confidence(part),
            "right": rightness(part, references)[0],
            "half": [
                ("choose", "report")[int(sha256_text(item)[0], 16) % 2] for item in part["item_id"]
            ],
        }
    ).reset_index(drop=True)


def rules(
    predictions: pd.DataFrame, references: References, *, model: str, task: str, target_error: float
) -> dict[str, Any]:
    """Return what abstention.json keeps: the rule for options and, as `written`, for free text.

    The two confidences are not on one scale. What was not asked has a threshold of 1 and no rate.
    """
    found = {}
    for protocol, measure in (("", MAX_PROBABILITY), ("free_text", TOKEN_PROBABILITY)):
        sure = with_confidence(predictions, references, model=model, task=task, protocol=protocol)
        rule = abstention(sure, target_error=target_error) if len(sure) else {"threshold": 1.0}
        found[protocol] = rule | {"measure": measure}
    return found[""] | {"written": found["free_text"]}


def abstention(frame: pd.DataFrame, *, target_error: float) -> dict[str, Any]:
    """Return the threshold that keeps the error of answered items at the target.

    It is chosen on one half of the items (by the hash of their ids) and reported on the other;
    NEVER if no threshold keeps the target.
    """
    chosen_on, reported_on = (frame[frame["half"] == half] for half in ("choose", "report"))
    ranked = chosen_on.sort_values("confidence", ascending=False)
    ranked = ranked.assign(confidence=np.floor(ranked["confidence"] * 1e6) / 1e6)  # as it is kept
    risk = (~ranked["right"]).cumsum() / np.arange(1, len(ranked) + 1)
    last = ~ranked["confidence"].duplicated(keep="last")  # equal ones are answered together
    fitting = ranked["confidence"][(last & (risk <= target_error)).to_numpy()]
    threshold = float(fitting.iloc[-1]) if len(fitting) else NEVER
    answered = reported_on[reported_on["confidence"] >= threshold]
    return {
        "threshold": round(threshold, 6),
        "target_error": target_error,
        "n_chosen_on": len(chosen_on),
        "coverage": _share(reported_on["confidence"] >= threshold),
        "error_when_answering": _share(~answered["right"]),
    }


def _share(values: pd.Series) -> dict[str, Any]:
    return tables.share_of(values) | {"n": len(values)}
