"""Count the words of data/references/medical_words.csv that public medical texts write.

    MEDLIB_DATA=... python benchmarks/count_terms.py               one minute on one core

Words that end like a medical term, are in no other list of ours, and stand in two documents or
more. Left out, to measure false alarms on: every other file of MedQuAD, and the test parts of
BC5CDR, NCBI-disease and ChemProt.
"""

import csv
import html
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from medlib.files import ROOT
from medlib.safety import terms

COLUMNS = ["kind", "words", "grade", "source_title", "source_url", "read_on"]
SOURCE = (
    "opened",
    "words of two documents or more; counted by us in MedQuAD (every other file), PubMedQA, MedQA, "
    "MedMCQA, BC5CDR, NCBI-disease and ChemProt (training and development parts)",
    "https://github.com/abachaa/MedQuAD",
    "2026-11-20",
)


def answers(folder: Path, half: int) -> Iterator[str]:
    """Yield the answers of every other file of MedQuAD, a text a file."""
    for path in sorted(folder.glob("medquad/[1-9]_*/*.xml"))[half::2]:
        found = re.findall(r"<Answer>(.*?)</Answer>", path.read_text("utf-8", "replace"), re.S)
        yield html.unescape("\n".join(found))


def abstracts(folder: Path, parts: tuple[str, ...]) -> Iterator[str]:
    """Yield the sentences of the named parts of BC5CDR, NCBI-disease and ChemProt."""
    for part in parts:
        for corpus in ("BC5CDR-IOB", "NCBI-disease-IOB"):
            path = folder / "ner/data" / corpus / f"{part}.tsv"
            for block in path.read_text("utf-8").split("\n\n") if path.is_file() else []:
                yield " ".join(row.split("\t")[0] for row in block.splitlines())
        path = folder / "chemprot" / f"{part}.txt"
        for line in path.read_text("utf-8").splitlines() if path.is_file() else []:
            yield re.sub(r"<<|>>|\[\[|\]\]", "", json.loads(line)["text"])


def questions(folder: Path) -> Iterator[str]:
    """Yield the texts of PubMedQA, MedQA and MedMCQA, an item a text."""
    for item in json.loads((folder / "pubmedqa/data/ori_pqal.json").read_text("utf-8")).values():
        yield " ".join([item["QUESTION"], *item["CONTEXTS"], item["LONG_ANSWER"]])
    for path in sorted([*folder.glob("medqa/*.jsonl"), *folder.glob("medmcqa/*.json*")]):
        for line in path.read_text("utf-8").splitlines():
            yield json.dumps(json.loads(line), ensure_ascii=False)


def count(folder: Path) -> list[str]:
    """Return the words that the list holds, in order."""
    seen: Counter[str] = Counter()
    kept = abstracts(folder, ("train", "devel", "dev"))
    for text in (*answers(folder, 0), *questions(folder), *kept):
        seen.update({m[0] for m in terms.term_pattern().finditer(text.lower())})
    return sorted(
        word for word, n in seen.items() if n > 1 and not terms.is_known(word, counted=False)
    )


if __name__ == "__main__":
    path = ROOT / "data/references/medical_words.csv"
    rows = [row for row in csv.DictReader(path.open(encoding="utf-8")) if row["kind"] != "counted"]
    words = count(Path(os.environ["MEDLIB_DATA"]))
    for i in range(0, len(words), 100):
        row = ("counted", " ".join(words[i : i + 100]), *SOURCE)
        rows.append(dict(zip(COLUMNS, row, strict=True)))
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    print(f"{len(words)} words in {path.name}")
