"""Train the weights by which medlib/safety/likelihood.py judges what a passage sounds like.

    MEDLIB_DATA=... python benchmarks/train_emergencies.py       a minute on one core

Sentences of emergency_frames.csv, all invented: diagnoses and lay reports, each put into frames
that report it and into frames that deny, teach, suppose or recall it; and whole sentences of both
kinds, to which come those of safety_cases.csv (its doses, interactions and requests are harmless
here). Harmless besides: questions and sentences of answers from MedQuAD, which teach. The same
input gives the same weights.
"""

import argparse
import csv
import json
import os
import random
import re
from pathlib import Path

from scipy.sparse import diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from medlib.files import ROOT
from medlib.safety.emergencies import passage_features

FRAMES = Path(__file__).with_name("emergency_frames.csv")
CASES = ROOT / "data/references/safety_cases.csv"
STRENGTH = 30.0  # inverse of the penalty; chosen on sentences that were not trained on
SMALLEST = 0.05  # weights nearer to none are left out


def read_parts() -> dict[str, list[str]]:
    """Return the texts of emergency_frames.csv by part, with the cases of safety_cases.csv."""
    parts: dict[str, list[str]] = {}
    with FRAMES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parts.setdefault(row["part"], []).append(row["text"])
    with CASES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            alarming = row["kind"] == "emergency" and row["hazard"] == "yes"
            parts["emergency" if alarming else "harmless"].append(row["text"])
    return parts


def read_lessons(folder: Path, rng: random.Random) -> list[str]:
    """Return questions and sentences of answers of MedQuAD: what only teaches."""
    pages = [p.read_text("utf-8", "replace") for p in sorted(folder.glob("medquad/[1-9]_*/*.xml"))]
    every = "".join(pages[::2])
    asked = sorted(set(re.findall(r"<Question[^>]*>(.*?)</Question>", every, re.S)))
    said = re.findall(r"<Answer>(.*?)</Answer>", every, re.S)
    told = sorted({s for a in said for s in re.split(r"(?<=[.])\s+", a) if 30 < len(s) < 250})
    return rng.sample(asked, 200) + rng.sample(told, 400)


def examples(folder: Path, rng: random.Random) -> tuple[list[str], list[str]]:
    """Return (emergencies, harmless texts) to train on."""
    parts = read_parts()
    present, absent = parts["emergency"] + parts["told"], parts["harmless"]
    for kind in ("name", "told"):
        for text in parts[kind]:
            present += [f.format(text) for f in rng.sample(parts[f"{kind} present"], 2)]
            absent += [f.format(text) for f in rng.sample(parts[f"{kind} absent"], 2)]
    return present, absent + read_lessons(folder, rng)


def fit(present: list[str], absent: list[str]) -> tuple[dict[str, float], float]:
    """Return (weight of every feature, bias) of a logistic regression."""
    vectors = CountVectorizer(analyzer=passage_features, binary=True)
    x = vectors.fit_transform(present + absent).astype(float)
    x = diags(1 / x.getnnz(axis=1).clip(1) ** 0.5) @ x
    y = [1] * len(present) + [0] * len(absent)
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(x, y)
    names = vectors.get_feature_names_out()
    weights = {str(n): round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True)}
    kept = {name: weight for name, weight in weights.items() if abs(weight) >= SMALLEST}
    return kept, round(float(model.intercept_[0]), 4)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Train the scorer of emergencies.")
    parser.add_argument("--out", type=Path, default=ROOT / "data/references/emergency_weights.json")
    given = parser.parse_args()
    present, absent = examples(Path(os.environ["MEDLIB_DATA"]), random.Random(13))
    weights, bias = fit(present, absent)
    content = {"bias": bias, "weights": dict(sorted(weights.items()))}
    given.out.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(present)} present, {len(absent)} absent; {len(weights)} weights in {given.out}")
