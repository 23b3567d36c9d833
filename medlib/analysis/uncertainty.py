"""Confidence of option choices, and the threshold below which serving abstains."""

from typing import Any

import numpy as np
import pandas as pd

from medlib.benchmark import statistics
from medlib.benchmark.scores import choices, main_protocol
from medlib.files import sha256_text

NEVER = 1.000001  # above any confidence: nothing is answered


def confidence(frame: pd.DataFrame) -> np.ndarray:
    """Return the probability of the likeliest option, normalised over the item's options."""
    found = []
    for values in frame["option_logprobs"]:
        shifted = np.exp(np.array(values, dtype=float) - max(values))
        found.append(float(shifted.max() / shifted.sum()))
    return np.array(found)


def with_confidence(
    predictions: pd.DataFrame, references: dict[str, dict[str, Any]], *, model: str, task: str
) -> pd.DataFrame:
    """Return item_id, confidence, right and half (chosen on, reported on) of an option task."""
    plain = predictions[predictions["variant"] == "plain"]
    part = plain[(plain["model"] == model) & (plain["task"] == task)]
    scored = part[part["option_logprobs"].map(len) > 0]
    part = scored[scored["protocol"] == main_protocol(task, scored)].sort_values("item_id")
    return pd.DataFrame(
        {
            "item_id": part["item_id"],
            "confidence": confidence(part),
            "right": choices(part, references) == part["gold"].to_numpy(),
            "half": [
                ("choose", "report")[int(sha256_text(item)[0], 16) % 2] for item in part["item_id"]
            ],
        }
    ).reset_index(drop=True)


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
    wrong = int((~answered["right"]).sum())
    return {
        "threshold": round(threshold, 6),
        "target_error": target_error,
        "n_chosen_on": len(chosen_on),
        "coverage": _share(len(answered), len(reported_on)),
        "error_when_answering": _share(wrong, len(answered)),
    }


def _share(count: int, n: int) -> dict[str, Any]:
    low, high = statistics.wilson(count, n)
    return {
        "value": round(count / n, 6) if n else None,
        "ci_low": round(low, 6),
        "ci_high": round(high, 6),
        "n": n,
    }
