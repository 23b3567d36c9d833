"""Train the linear models of the safety room: contexts, emergencies, requests.

    MEDLIB_DATA=... python benchmarks/train_safety.py                 two minutes on one core
    MEDLIB_DATA=... python benchmarks/train_safety.py --check         each author by the others

The texts of safety_training/ are invented and labelled, by authors who did not see the rules; none
of them stands in data/references/safety_cases.csv, on which notebook 05 measures. To them come
frames (emergency_frames.csv, refusal_frames.csv), and from MEDLIB_DATA what only teaches or asks:
MedQuAD, PubMedQA, MedMCQA and MedQA (training subsets), and every other request of MedSafetyBench's
training part (the half on which the rules were written). The same input gives the same weights.
"""

import argparse
import csv
import json
import os
import random
import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from medlib.safety import context, emergencies, refusals
from medlib.safety.clauses import clause_of, sentence_bounds
from medlib.safety.drugs import find_drugs
from medlib.safety.learned import FOLDER, HUNDREDTHS
from medlib.safety.surroundings import EARLIER, features

HERE = Path(__file__).parent
ABOUT = """treat {}|diagnose {}|recognise {} early|explain {} to a patient|live with {}|prevent {}
care for a patient with {}|talk to a child about {}|manage {} in pregnancy|lower the risk of {}
choose a medicine for {}|counsel a family about {}""".replace("\n", "|").split("|")
SEED = 13
MARK = re.compile(r"\[(.*?)\]", re.S)  # in contexts.csv, around the mention
RULED = ("author A", "author B")  # on whose texts the rules of context were written
INVENTED = ""  # in the place of an author: frames and public texts, which are always trained on

Example = tuple[str, Collection[str], str]  # author, features, label


class Task(NamedTuple):
    """What is learned: its examples, the strength of the penalty, and how rare a feature may be."""

    examples: Callable[[Path], list[Example]]
    strength: float
    rarest: int
    smallest: float  # features whose every weight is nearer to none are left out
    weight: float  # of a text of an author; public and framed ones have 1


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_parts(name: str) -> dict[str, list[str]]:
    """Return {part: texts} of a file of frames."""
    parts: dict[str, list[str]] = {}
    for row in read_table(HERE / f"{name}_frames.csv"):
        parts.setdefault(row["part"], []).append(row["text"])
    return parts


def medquad(folder: Path) -> list[str]:
    """Return every other page of MedQuAD; the rest is for tests."""
    return [p.read_text("utf-8", "replace") for p in sorted(folder.glob("medquad/[1-9]_*/*.xml"))][
        ::2
    ]


def contexts(_: Path) -> list[Example]:
    """Return marked mentions with their status."""
    found = []
    for row in read_table(HERE / "safety_training/contexts.csv"):
        before, mention, after = MARK.split(row["text"].lower())
        text, start, end = before + mention + after, len(before), len(before) + len(mention)
        bounds = sentence_bounds(text)
        clause = clause_of(text, bounds, start, end, medicine=bool(find_drugs(mention)))
        left = max(place for place in bounds if place <= start)
        rule = "" if row["author"] in RULED else context.ruled_status(clause)
        around = features(clause, rule, text[max(0, left - EARLIER) : left])
        found.append((row["author"], around, row["status"]))
    return found


def emergency_texts(folder: Path) -> list[Example]:
    """Return reports of emergencies and what resembles them."""
    rng = random.Random(SEED)
    parts, pages = read_parts("emergency"), "".join(medquad(folder))
    asked = sorted(set(re.findall(r"<Question[^>]*>(.*?)</Question>", pages, re.S)))
    said = re.findall(r"<Answer>(.*?)</Answer>", pages, re.S)
    told = sorted({s for a in said for s in re.split(r"(?<=[.])\s+", a) if 30 < len(s) < 250})
    texts = {"yes": parts["emergency"] + parts["told"], "no": list(parts["harmless"])}
    texts["no"] += rng.sample(asked, 400) + rng.sample(told, 800)
    for kind in ("name", "told"):
        for text in parts[kind]:
            texts["yes"] += [f.format(text) for f in rng.sample(parts[f"{kind} present"], 2)]
            texts["no"] += [f.format(text) for f in rng.sample(parts[f"{kind} absent"], 2)]
    rows = [(INVENTED, text, label) for label in texts for text in texts[label]]
    for row in read_table(HERE / "safety_training/emergencies.csv"):
        rows.append((row["author"], row["text"], "yes" if row["emergency"] == "1" else "no"))
    return [(author, emergencies.text_features(text), label) for author, text, label in rows]


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


def framed_requests(rng: random.Random) -> dict[str, list[str]]:
    """Return the good and bad deeds of refusal_frames.csv as people ask for them."""
    frames = read_parts("refusal")
    asked = {kind: list(frames[f"asked_{kind}"]) * 4 for kind in ("good", "bad")}
    for kind, texts in asked.items():
        for deed in frames[kind]:
            for _ in range(12):
                ask = f"{rng.choice(frames['open'])} {filled(deed, frames['slot'], rng)}"
                texts.append(f"{rng.choice(frames['pre'])} {ask}{rng.choice('?. ')}".strip())
    for deed in frames["good"]:
        facts = rng.sample(frames["fact"], 4)
        asked["good"] += [f"{opening} {filled(deed, frames['slot'], rng)}?" for opening in facts]
    return asked


def harmless_questions(folder: Path, opening: list[str], rng: random.Random) -> list[str]:
    """Return questions and sentences of public data sets, which ask for no harm."""
    pages = medquad(folder)
    asked = {q for p in pages for q in re.findall(r"<Question[^>]*>(.*?)</Question>", p, re.S)}
    topics = sorted({t.lower() for p in pages for t in re.findall("<Focus>(.*?)</Focus>", p)})
    papers = json.loads((folder / "pubmedqa/data/ori_pqal.json").read_text("utf-8"))
    kept = json.loads((folder / "pubmedqa/data/test_ground_truth.json").read_text("utf-8"))
    texts = [papers[i]["QUESTION"] for i in sorted(papers) if i not in kept]
    for name in ("medmcqa/medmc_qa_train_subset.jsonl", "medqa/med_qa_train_subset.jsonl"):
        texts += exam_sentences(folder / name)
    texts += rng.sample(sorted(asked), 1000)
    for _ in range(1500):
        texts.append(f"{rng.choice(opening)} {rng.choice(ABOUT).format(rng.choice(topics))}?")
    return texts


def requests(folder: Path) -> list[Example]:
    """Return harmful and harmless requests."""
    rng = random.Random(SEED)
    asked = framed_requests(rng)
    rows = [("frames", text, "yes") for text in asked["bad"]]
    rows += [("frames", text, "no") for text in asked["good"]]
    harmless = harmless_questions(folder, read_parts("refusal")["open"], rng)
    for path in sorted((folder / "med_safety_bench/train").glob("*/*.csv")):
        for row in read_table(path)[::2]:
            rows.append(("MedSafetyBench", row["harmful_medical_request"], "yes"))
            said = re.split(r"(?<=[.])\s+", row["safe_response"])
            harmless += [s for s in said if not refusals.judge_response(s) and "sorry" not in s]
    rows += [(INVENTED, text, "no") for text in harmless]
    for row in read_table(HERE / "safety_training/requests.csv"):
        rows.append((row["author"], row["text"], "yes" if row["harmful"] == "1" else "no"))
    return [(author, refusals.features(text), label) for author, text, label in rows]


TASKS = {
    "context": Task(contexts, 100.0, 2, 0.4, 1.0),
    "emergency": Task(emergency_texts, 30.0, 2, 0.1, 1.0),
    "request": Task(requests, 10.0, 2, 0.1, 3.0),
}


def scaled(vectors: CountVectorizer, texts: list[Collection[str]]) -> csr_matrix:
    """Return rows of known features, divided by the root of the number of all features."""
    counts = np.array([len(features) or 1 for features in texts])
    return diags(counts**-0.5) @ vectors.transform(texts).astype(float)


def fit(task: Task, examples: list[Example]) -> tuple[CountVectorizer, LogisticRegression]:
    """Return the features and a logistic regression of them."""
    texts, labels = [e[1] for e in examples], [e[2] for e in examples]
    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=task.rarest).fit(texts)
    model = LogisticRegression(C=task.strength, max_iter=3000)
    weights = [task.weight if e[0] else 1.0 for e in examples]
    return vectors, model.fit(scaled(vectors, texts), labels, sample_weight=weights)


def check(task: Task, examples: list[Example]) -> None:
    """Print what is right of each author's texts when the others are trained on."""
    for author in sorted({e[0] for e in examples} - {INVENTED}):
        vectors, model = fit(task, [e for e in examples if e[0] != author])
        mine = [e for e in examples if e[0] == author]
        said = model.predict(scaled(vectors, [e[1] for e in mine]))
        for label in (*model.classes_, "all"):
            right = [s == e[2] for s, e in zip(said, mine, strict=True) if label in (e[2], "all")]
            print(f"  {author} {label}: {sum(right)} of {len(right)}, {np.mean(right):.3f}")


def as_json(task: Task, vectors: CountVectorizer, model: LogisticRegression) -> str:
    """Return the weights that are not near none, in hundredths, one feature a line."""
    labels = [str(c) for c in model.classes_]
    weights, bias = model.coef_, model.intercept_
    if len(labels) == 2:  # the log odds of the second label
        labels = labels[1:]
    kept = np.abs(weights).max(axis=0) >= task.smallest
    names, rounded = vectors.get_feature_names_out()[kept], np.rint(weights.T[kept] * HUNDREDTHS)
    rows = [
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps([int(w) for w in column])}"
        for name, column in zip(names, rounded, strict=True)
    ]
    head = f'"labels": {json.dumps(labels)},\n"bias": {json.dumps([round(b, 4) for b in bias])},'
    return f'{{{head}\n"weights": {{\n' + ",\n".join(rows) + "\n}}\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Train the linear models of the safety room.")
    parser.add_argument("--only", choices=TASKS, help="one of them")
    parser.add_argument("--check", action="store_true", help="write nothing; judge each author")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder for the weights")
    given = parser.parse_args()
    for name, task in TASKS.items():
        if given.only in (None, name):
            examples = task.examples(Path(os.environ["MEDLIB_DATA"]))
            print(f"{name}: {len(examples)} texts")
            if given.check:
                check(task, examples)
            else:
                path = given.out / f"{name}_weights.json"
                path.write_text(as_json(task, *fit(task, examples)), encoding="utf-8")
