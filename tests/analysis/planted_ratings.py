"""Ratings whose agreement, strictness and preference are known because they were made so."""

import numpy as np
import pandas as pd

from medlib.analysis import review


def copied(generator, n, shares, kappa):
    """Return two raters' values: each keeps the truth with sqrt(kappa), else draws at random.

    Both are independent with the same shares but for what they keep, so that kappa and alpha, with
    any weights, are `kappa` in expectation.
    """
    truth = generator.choice(len(shares), n, p=shares)
    return [
        np.where(
            generator.random(n) < np.sqrt(kappa),
            truth,
            generator.choice(len(shares), n, p=shares),
        )
        for _ in range(2)
    ]


def ratings(values, axis="consensus", items=None, models=None):
    """Return a frame of ratings: values of shape (raters, answers)."""
    n = len(values[0])
    items = [f"i{i:04}" for i in range(n)] if items is None else items
    rows = [
        ("s", f"rater-{r + 1}", item, "", model, axis, int(value))
        for r, row in enumerate(values)
        for item, model, value in zip(items, models or ["base"] * n, row, strict=True)
    ]
    columns = ["sheet", "rater", "item_id", "specialty", "model", "axis", "value"]
    return pd.DataFrame(rows, columns=columns)


MODELS = ["base", "tuned"]
NASTY = ["=1+1", "+1", "-1 mg", "@SUM(A1)", "</script><script>document.title='owned'</script>",
         "<img src=http://127.0.0.1:9/x onerror=alert(1)>", 'a "quoted", text', "two\nlines",
         "\u202egnp.exe\x07", "'apostrophe", "", "{braces}"]  # fmt: skip


def predictions(n=60, protocol="free_text"):
    rows = [
        {"model": model, "task": "demo", "protocol": protocol, "item_id": f"i{i:04}",
         "variant": "plain", "raw_text": f"{NASTY[i % len(NASTY)]} of {model[:1]}{i}",
         "n_new_tokens": 3, "specialty": f"s{i % 5}"}
        for i in range(n) for model in MODELS
    ]  # fmt: skip
    return pd.DataFrame(rows)


def references(n=60):
    return {
        f"i{i:04}": {"question": f"Question {i}?", "context": "", "options": [],
                     "specialty": "rare" if i < 6 else f"s{i % 5}"}
        for i in range(n)
    }  # fmt: skip


def made(n=60, raters=3, seed=3, **more):
    given = review.answers(predictions(n), references(n), models=MODELS, task="demo")
    how = {"models": MODELS, "audience": "clinician", "raters": raters, "double": 0.2} | more
    return review.sheets(given, seed=seed, **how)


def strict(generator, delta, n=90, axes=6, gain=0.2):
    """Return judgements of n items by len(delta) raters, of which each is stricter by delta.

    The chance of the best choice is the item's own plus `gain` for tuned, less the rater's delta.
    """
    ease, rows = generator.uniform(0.3, 0.6, n), []
    for rater, numbers in enumerate(review.assign(n, len(delta))):
        for item in numbers:
            for model in MODELS:
                p = ease[item] + gain * (model == "tuned") - delta[rater]
                rows += [
                    (f"rater-{rater + 1}", f"i{item:04}", model, f"axis {a}", float(found))
                    for a, found in enumerate(generator.random(axes) < p)
                ]
    return pd.DataFrame(rows, columns=["rater", "item_id", "model", "axis", "wanted"])


def filled(key, generator, right, *, preferred=0.7, kept=0.9):
    """Return all ratings of a key: best with the model's chance, and `preferred` of tuned wins.

    Two raters of an answer keep its truth with the chance `kept`.
    """
    truth, rows = {}, []
    for name, sheet in key["sheets"].items():
        for hidden in sheet["rows"]:
            wins = truth.setdefault(hidden["item"], generator.random() < preferred)
            for axis, choices in key["axes"].items():
                place = hidden["item"], hidden["model"], axis
                drawn = [int(generator.random() >= right[hidden["model"]]) for _ in range(2)]
                value = truth.setdefault(place, drawn[0])
                if axis == "place":
                    value = int((hidden["model"] == "tuned") != wins)
                elif generator.random() >= kept:
                    value = drawn[1]
                rows.append((name, sheet["rater"], hidden["item"], hidden["specialty"],
                             hidden["model"], axis, min(value, len(choices) - 1)))  # fmt: skip
    columns = ["sheet", "rater", "item_id", "specialty", "model", "axis", "value"]
    return pd.DataFrame(rows, columns=columns)
