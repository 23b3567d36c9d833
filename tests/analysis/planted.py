"""Stored answers of which we know the truth: choices are drawn, no model is asked."""

import numpy as np

from medlib.records import make

OPTIONS = 4


def references(n, *, per_condition=1, **fields):
    """Return {item id: record} of questions with four options, some to a condition."""
    found = {}
    for k in range(n):
        texts = [f"choice {k} {i}" for i in range(OPTIONS)]
        topic = f"condition {k // per_condition}"
        given = {"question": f"Which helps in {topic}?", "topic": topic, "options": texts,
                 "answer": texts[k % OPTIONS], "answer_index": k % OPTIONS}  # fmt: skip
        record = make("demo", str(k), **given | fields)
        found[record["id"]] = record
    return found


def luck(items, ways, state, *, within=0.5, between=0.3):
    """Return uniform numbers of shape (items, ways): an item's resemble, a condition's too.

    Whoever is right where its number is below p is right with chance p, whatever they share.
    """
    from scipy.stats import norm

    _, member = np.unique([r["topic"] for r in items.values()], return_inverse=True)
    common = state.normal(size=member.max() + 1)[member][:, None]
    own = state.normal(size=(len(items), 1))
    rest = state.normal(size=(len(items), ways))
    return norm.cdf(between**0.5 * common + (within - between) ** 0.5 * own
                    + (1 - within) ** 0.5 * rest)  # fmt: skip


def row(item, variant, right, state, *, instead=None, sure=2.0, gold=None, protocol="letter"):
    """Return a prediction row of the right option, or of a wrong one (`instead`, or any)."""
    gold = item["answer_index"] if gold is None else gold
    count = OPTIONS + (variant == "fake")
    wrong = [i for i in range(count) if i != gold]
    chosen = gold if right else int(state.choice(wrong)) if instead is None else instead
    scores = np.full(count, -3.0)
    scores[chosen] += sure
    return {
        "model": "base", "task": "demo", "protocol": protocol, "item_id": item["id"],
        "specialty": "s", "variant": variant, "raw_text": "", "option_logprobs": list(scores),
        "option_chars": [5] * count, "option_tokens": [1] * count, "gold": gold,
    }  # fmt: skip
