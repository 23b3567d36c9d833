"""Group like words, by which the linear models of the safety room know words they never saw.

    MEDLIB_DATA=... python benchmarks/group_words.py              ten minutes on one core

The words of the training texts (safety_training/, frames) and of the questions of MedQA, MedMCQA
(training subsets) and MedQuAD, each embedded by itself (medlib/embeddings.py) and put into one of a
few and one of many groups by k-means. The same words and model give the same groups.
"""

import argparse
import csv
import json
import os
from collections import Counter
from pathlib import Path

from sklearn.cluster import MiniBatchKMeans

from medlib.embeddings import encode
from medlib.safety.learned import FOLDER, words_of

HERE = Path(__file__).parent
SIZES = (300, 2500)  # chosen by leaving out one author of the training texts after the other
RAREST = 5  # times that a word of public texts must stand there
SEED = 1
SOURCES = ("medqa/med_qa_train_subset.jsonl", "medmcqa/medmc_qa_train_subset.jsonl")


def own_words() -> set[str]:
    """Return the words of the texts written for this project."""
    found: set[str] = set()
    for path in sorted([*HERE.glob("safety_training/*.csv"), *HERE.glob("*_frames.csv")]):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.update(words_of(row["text"].lower()))
    return found


def public_words(folder: Path) -> set[str]:
    """Return the words that public texts repeat."""
    counts: Counter[str] = Counter()
    for path in [folder / name for name in SOURCES]:
        for line in path.read_text("utf-8").splitlines():
            counts.update(words_of(json.loads(line)["instances"]["input"].lower()))
    for page in sorted(folder.glob("medquad/[1-9]_*/*.xml"))[::2]:
        counts.update(words_of(page.read_text("utf-8", "replace").lower()))
    return {word for word, times in counts.items() if times >= RAREST}


def group(words: list[str]) -> dict[str, list[int]]:
    """Return {word: the numbers of its groups, of few groups and of many}."""
    vectors = encode(words)
    labels = [
        MiniBatchKMeans(size, random_state=SEED, n_init=3, batch_size=4096).fit(vectors).labels_
        for size in SIZES
    ]
    return {
        word: [int(n) for n in numbers]
        for word, *numbers in zip(words, *labels, strict=True)
    }  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Group like words for the safety room.")
    parser.add_argument("--out", type=Path, default=FOLDER / "word_groups.json")
    given = parser.parse_args()
    words = {
        w for w in own_words() | public_words(Path(os.environ["MEDLIB_DATA"])) if w[0].isalpha()
    }
    rows = [f"{json.dumps(w, ensure_ascii=False)}: {n}" for w, n in group(sorted(words)).items()]
    given.out.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    print(f"{len(rows)} words in {given.out}")
