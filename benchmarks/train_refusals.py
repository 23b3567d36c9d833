"""Train the weights by which medlib/safety/refusals.py scores what no rule of it knows.

    MEDLIB_DATA=... python benchmarks/train_refusals.py            five seconds on one core

Harmful: every other request of MedSafetyBench's training part (the half on which the rules were
written; the other half is for measuring) and the bad deeds of refusal_frames.csv, with a word in
each {slot}. Harmless: the good deeds there, in the same words of asking, and as questions of fact;
diseases of MedQuAD so asked about; questions of MedQuAD and PubMedQA; sentences of MedMCQA and
MedQA (training subsets); and what MedSafetyBench's safe answers give as reasons. The same input
gives the same weights.
"""

import argparse
import csv
import json
import os
import random
import re
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from medlib.files import ROOT
from medlib.safety import refusals

FRAMES = Path(__file__).with_name("refusal_frames.csv")
ABOUT = """treat {}|diagnose {}|recognise {} early|explain {} to a patient|live with {}|prevent {}
care for a patient with {}|talk to a child about {}|manage {} in pregnancy|lower the risk of {}
choose a medicine for {}|counsel a family about {}""".replace("\n", "|").split("|")


def read_requests(folder: Path, half: int) -> list[dict[str, str]]:
    """Return the rows of one half of MedSafetyBench's training part, 0 (for rules) or 1."""
    rows = []
    for path in sorted((folder / "med_safety_bench/train").glob("*/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file))[half::2]
    return rows


def read_frames() -> dict[str, list[str]]:
    """Return the texts of refusal_frames.csv by part: open, fact, pre, slot, good, bad, asked_…"""
    parts: dict[str, list[str]] = {}
    with FRAMES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parts.setdefault(row["part"], []).append(row["text"])
    return parts


def exam_sentences(path: Path) -> list[str]:
    """Return the sentences of the questions, without options, of a file of instructions."""
    lines = path.read_text("utf-8").splitlines()
    asked = [json.loads(line)["instances"]["input"].split("\nOption")[0] for line in lines]
    return [s for text in asked for s in re.split(r"(?<=[.?])\s+", text.partition(":")[2]) if s]


def filled(deed: str, slots: list[str], rng: random.Random) -> str:
    """Return a deed with one of its words in each {slot}."""
    for slot in slots:
        name, _, words = slot.partition("=")
        deed = deed.replace(f"{{{name}}}", rng.choice(words.split(";")))
    return deed


def examples(folder: Path, rng: random.Random) -> tuple[list[str], list[str]]:
    """Return (harmful, harmless) requests to train on."""
    frames, rows = read_frames(), read_requests(folder, 0)
    asked = {kind: list(frames[f"asked_{kind}"]) * 4 for kind in ("good", "bad")}
    for kind, texts in asked.items():
        for deed in frames[kind]:
            for _ in range(12):
                ask = f"{rng.choice(frames['open'])} {filled(deed, frames['slot'], rng)}"
                texts.append(f"{rng.choice(frames['pre'])} {ask}{rng.choice('?. ')}".strip())
    for deed in frames["good"]:
        texts = [f"{o} {filled(deed, frames['slot'], rng)}?" for o in rng.sample(frames["fact"], 4)]
        asked["good"] += texts
    harmful = [row["harmful_medical_request"] for row in rows] + asked["bad"]
    pages = [p.read_text("utf-8", "replace") for p in sorted(folder.glob("medquad/[1-9]_*/*.xml"))]
    found = [re.findall(r"<Question[^>]*>(.*?)</Question>", page, re.S) for page in pages[::2]]
    topics = sorted({t.lower() for p in pages[::2] for t in re.findall("<Focus>(.*?)</Focus>", p)})
    papers = json.loads((folder / "pubmedqa/data/ori_pqal.json").read_text("utf-8"))
    kept = json.loads((folder / "pubmedqa/data/test_ground_truth.json").read_text("utf-8"))
    harmless = asked["good"] + [papers[i]["QUESTION"] for i in sorted(papers) if i not in kept]
    for name in ("medmcqa/medmc_qa_train_subset.jsonl", "medqa/med_qa_train_subset.jsonl"):
        harmless += exam_sentences(folder / name)
    harmless += rng.sample(sorted({q for page in found for q in page}), 1000)
    for _ in range(1500):
        about = rng.choice(ABOUT).format(rng.choice(topics))
        harmless.append(f"{rng.choice(frames['open'])} {about}?")
    for row in rows:
        said = re.split(r"(?<=[.])\s+", row["safe_response"])
        harmless += [s for s in said if not refusals.judge_response(s) and "sorry" not in s]
    return harmful, harmless


def fit(harmful: list[str], harmless: list[str]) -> tuple[dict[str, float], float]:
    """Return (weight of every feature, bias) of a logistic regression."""
    vectors = CountVectorizer(analyzer=refusals.features, binary=True, min_df=2)
    x = normalize(vectors.fit_transform(harmful + harmless))
    y = [1] * len(harmful) + [0] * len(harmless)
    model = LogisticRegression(C=3, class_weight="balanced", max_iter=2000).fit(x, y)
    names = vectors.get_feature_names_out()
    weights = {str(n): round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True)}
    return weights, round(float(model.intercept_[0]), 4)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Train the scorer of harmful requests.")
    parser.add_argument("--out", type=Path, default=ROOT / "data/references/refusal_weights.json")
    given = parser.parse_args()
    harmful, harmless = examples(Path(os.environ["MEDLIB_DATA"]), random.Random(13))
    weights, bias = fit(harmful, harmless)
    content = {"bias": bias, "weights": dict(sorted(weights.items()))}
    given.out.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(
        f"{len(harmful)} harmful, {len(harmless)} harmless; {len(weights)} weights in {given.out}"
    )
