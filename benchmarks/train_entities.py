"""Train and measure the recogniser of medlib/analysis/entities.py on BC5CDR and NCBI disease.

    MEDLIB_DATA=... python benchmarks/train_entities.py            some 20 minutes on one core
    MEDLIB_DATA=... python benchmarks/train_entities.py --measure  what is committed, on the tests

Trained on the official train and development parts; no sentence of a test part is among them. The
same input gives the same bytes on the same machine; only weights are written, no text.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from medlib.analysis import entities
from medlib.benchmark import statistics
from medlib.benchmark.estimates import rounded
from medlib.benchmark.medical_terms import terms_in
from medlib.safety.drugs import names_by_kind

Sentences = list[list[tuple[str, str]]]  # of (token, label)
FOLDERS = {"BC5CDR": "BC5CDR-IOB", "NCBI-disease": "NCBI-disease-IOB"}
BLOCK = 10  # sentences in a row, about an abstract: the files do not mark where one ends


def read(folder: Path, corpus: str, part: str) -> Sentences:
    """Return the sentences of a part (train, devel, test) of a corpus."""
    text = (folder / "ner" / "data" / FOLDERS[corpus] / f"{part}.tsv").read_text("utf-8")
    blocks = (block.splitlines() for block in text.split("\n\n") if block.strip())
    return [[tuple(line.split("\t")) for line in lines if line] for lines in blocks]


def words_of(sentence: list[tuple[str, str]]) -> str:
    return " ".join(word for word, _ in sentence).casefold()


def training(folder: Path, parts: tuple[str, ...]) -> tuple[list[tuple[str, Sentences]], int]:
    """Return (corpus, its sentences) and how many were left out: a test part has them too."""
    tests = {words_of(s) for corpus in FOLDERS for s in read(folder, corpus, "test")}
    kept, dropped = [], 0
    for corpus in FOLDERS:
        given = [s for part in parts for s in read(folder, corpus, part)]
        own = [s for s in given if words_of(s) not in tests]
        kept.append((corpus, own))
        dropped += len(given) - len(own)
    return kept, dropped


def fit(data: list[tuple[np.ndarray, np.ndarray]], seed: int, epochs: int) -> Any:
    """Return a trained network with `steps`, the scores of a label behind another (a linear chain).

    Features dropped at random keep it from learning words by heart.
    """
    import torch
    from train_tagger import Network

    torch.manual_seed(seed)
    rng, size = np.random.default_rng(seed), 8
    net = Network(len(entities.LABELS))
    net.steps = torch.nn.Parameter(torch.zeros(len(entities.LABELS), len(entities.LABELS)))
    optimizer = torch.optim.Adam(net.parameters(), lr=4e-3)
    total_steps = epochs * (len(data) // size + 1) + 1
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps, pct_start=0.15)
    chance = torch.full((entities.SLOTS + 1,), 0.2)
    chance[[0, 1, 2]], chance[-1] = 0.5, 0.0
    gap = np.zeros((entities.BESIDE, entities.SLOTS + 1), np.int32)
    for epoch in range(epochs):
        order, total = rng.permutation(len(data)), 0.0
        for i in range(0, len(order), size):
            part = [data[j] for j in order[i : i + size]]
            x = torch.from_numpy(np.concatenate([a for p in part for a in (p[0], gap)])).long()
            x = x * (torch.rand(x.shape) >= chance)
            scores = net(x).split([n for p in part for n in (len(p[1]), len(gap))])[::2]
            loss = chain_loss(scores, [torch.from_numpy(p[1]) for p in part], net.steps)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch}: loss {total * size / len(order):.4f} a token", flush=True)
    return net.eval()


def chain_loss(scores: Any, labels: Any, steps: Any) -> Any:
    """Return minus the log likelihood a token of label sequences under a linear-chain CRF."""
    import torch

    padded = torch.nn.utils.rnn.pad_sequence(list(scores))  # places by texts by labels
    lengths = torch.tensor([len(one) for one in labels])
    ways = steps + torch.from_numpy(entities.BARRED.clip(-1e4)).float()
    alpha, last = padded[0] + ways[0], []
    for place in range(len(padded)):
        if place:
            alpha = padded[place] + torch.logsumexp(alpha[:, :, None] + ways, dim=1)
        last.append(alpha)
    ends = torch.stack(last)[lengths - 1, torch.arange(len(labels))]
    taken = [
        s.gather(1, y[:, None]).sum() + ways[y[:-1], y[1:]].sum() + ways[0, y[0]]
        for s, y in zip(scores, labels, strict=True)
    ]
    return (torch.logsumexp(ends, dim=1).sum() - torch.stack(taken).sum()) / lengths.sum()


def blocks(sentences: Sentences) -> list[Sentences]:
    return [sentences[i : i + BLOCK] for i in range(0, len(sentences), BLOCK)]


def encoded(corpus: str, block: Sentences) -> tuple[np.ndarray, np.ndarray]:
    tokens = [pair for sentence in block for pair in sentence]
    numbers = np.array([entities.LABELS.index(label) for _, label in tokens])
    return entities.rows([word for word, _ in tokens], corpus), numbers


def by_lists(tokens: list[str], corpus: str) -> set[entities.Entity]:
    """Return what the word lists of the package find: drugs, conditions, words ending as these."""
    drugs = set(names_by_kind()["drug"].values())
    places = [i for i, word in enumerate(tokens) if word.isalnum()]
    found = {
        entities.Entity(places[a], places[b - 1] + 1, "Chemical" if t in drugs else "Disease")
        for a, b, t in terms_in([tokens[i].casefold() for i in places])
    }
    return {e for e in found if e.kind == "Disease" or corpus == "BC5CDR"}


def by_network(tokens: list[str], corpus: str) -> set[entities.Entity]:
    found = entities.spans(entities.labels(tokens, corpus))
    return {e for e in found if e.kind == "Disease" or corpus == "BC5CDR"}


def measure(folder: Path) -> list[dict[str, Any]]:
    """Return precision, recall and F1 of whole entities (strict) on the official test parts.

    Each with a bootstrap interval over blocks of sentences; n are the annotated entities.
    """
    rows = []
    for corpus in FOLDERS:
        test = blocks(read(folder, corpus, "test"))
        said = [[pair for sentence in block for pair in sentence] for block in test]
        tokens = [[word for word, _ in block] for block in said]
        meant = [set(entities.spans([label for _, label in block])) for block in said]
        weights = statistics.draw_clusters(np.arange(len(test)), seed=13)
        for method, find in (("network", by_network), ("word lists", by_lists)):
            found = [find(block, corpus) for block in tokens]
            for kind in ("Chemical", "Disease") if corpus == "BC5CDR" else ("Disease",):
                pairs = [[{e for e in one if e.kind == kind} for one in two]
                         for two in zip(found, meant, strict=True)]  # fmt: skip
                right, ours, theirs = np.array(
                    [(len(a & b), len(a), len(b)) for a, b in pairs], float
                ).T
                about = {"corpus": corpus, "kind": kind, "method": method, "n": int(theirs.sum())}
                for name, below in (
                    ("precision", ours), ("recall", theirs), ("f1", (ours + theirs) / 2)
                ):  # fmt: skip
                    value = statistics.bootstrap_ratio(right, below, weights)
                    rows.append(about | {"metric": name} | rounded(*value))
    return rows


def train(folder: Path, epochs: int) -> None:
    import torch
    from safetensors.numpy import save_file
    from train_tagger import exported

    torch.set_num_threads(1)
    kept, dropped = training(folder, ("train", "devel"))
    data = [encoded(corpus, block) for corpus, sentences in kept for block in blocks(sentences)]
    print(f"{sum(len(y) for _, y in data)} tokens; {dropped} sentences left out", flush=True)
    net = fit(data, seed=0, epochs=epochs)
    w = exported([net]) | {"steps": net.steps.detach().numpy()}
    save_file(w, entities.WEIGHTS)
    save_file(w, entities.WEIGHTS, metadata={"measured": json.dumps(measure(folder))})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Train and measure the recogniser.")
    parser.add_argument("--measure", action="store_true", help="only measure what is committed")
    parser.add_argument("--epochs", type=int, default=12)
    given = parser.parse_args()
    home = Path(os.environ["MEDLIB_DATA"])
    if not given.measure:
        train(home, given.epochs)
    print(pd.DataFrame(measure(home)).to_string(index=False))
