"""Train the tagger of medlib/corpus/tagger.py on notes of invented persons.

    MEDLIB_DATA=... python benchmarks/train_tagger.py          some 10 minutes on one core

The notes are those of tests/corpus: sets A to F, and the templates of notes/, whose author each had
seen neither the rules nor the others' notes. Sets CC to FF, KK and TT, by which both are judged,
are left out. Texts without identifiers come from MEDLIB_DATA. The same input gives the same weights
on the same machine and thread count; only weights are written, no text.
"""

import argparse
import csv
import html
import importlib.util
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file
from torch import nn
from torch.nn import functional

from medlib.corpus import tagger
from medlib.corpus.deidentify import deidentify
from medlib.corpus.lexicons import words
from medlib.files import ROOT

Note = tuple[str, list[tuple[int, int, str]]]
GROUP = dict.fromkeys(("name", "first", "last", "lastfirst"), 1)
GROUP |= dict.fromkeys(("city", "county", "street", "zip", "box"), 2)
GROUP |= {"facility": 3, "employer": 3, "date": 4}
NUMBERS = (
    "mrn health_plan account license vehicle plate vin device other_id ssn biometric zip phone "
    "foreign fax"
).split()
SIZE, WIDTH, WIDTH_TOO = 32, 64, 48  # of a token's vector and of the two convolutions
IGNORED = -100
NOTES = ROOT / "tests" / "corpus"


class Network(nn.Module):
    """The network that tagger.classified computes."""

    def __init__(self, groups: int) -> None:
        super().__init__()
        self.e = nn.EmbeddingBag(tagger.BUCKETS, SIZE, padding_idx=0, mode="sum")
        nn.init.normal_(self.e.weight, std=0.15)
        self.e.weight.data[0] = 0
        near, too = tagger.NEAR, tagger.NEAR_TOO
        self.near = nn.Conv1d(SIZE, WIDTH, 2 * near + 1, padding=near)
        self.next = nn.Conv1d(WIDTH + SIZE, WIDTH_TOO, 2 * too + 1, padding=too)
        self.out = nn.Linear(WIDTH_TOO + WIDTH, groups)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the scores of each token of x (tokens by slots); rows of zeros are gaps."""
        mask = (x.sum(1) > 0).float()
        e = torch.tanh(self.e(x)) * mask[:, None]
        e = functional.dropout(e, 0.15, self.training).T[None]
        a = functional.dropout(torch.relu(self.near(e)) * mask, 0.3, self.training)
        b = torch.relu(self.next(torch.cat([a, e], 1)))
        b = functional.dropout(b, 0.3, self.training)
        scores: torch.Tensor = self.out(torch.cat([b, a], 1)[0].T)
        return scores


def read_notes(without: str) -> list[Note]:
    """Return drawn notes of every template but those of the sets named."""
    path = NOTES / "heldout_notes.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    notes = [
        made.make_note(letter, seed)
        for letter, names in made.SETS.items()
        for seed in range(2 * len(names["templates"]))
    ]
    lines = (NOTES / "strangers_notes.jsonl").read_text("utf-8").splitlines()
    strangers = [one for one in map(json.loads, lines) if one["set"] in "EF"]
    notes += 4 * [(one["text"], one["spans"]) for one in strangers]
    for script in sorted((NOTES / "notes").glob("*.py")):
        if script.stem not in without.split(","):
            done = subprocess.run(
                [sys.executable, script, "4", "7"], capture_output=True, check=True
            )
            drawn = map(json.loads, done.stdout.decode().splitlines())
            notes += [(one["text"], one["spans"]) for one in drawn]
    return [(text, sorted((b, e, kind.lower()) for b, e, kind in spans)) for text, spans in notes]


def read_plain(folder: Path, rng: random.Random) -> list[str]:
    """Return public medical texts; the tests' parts are left out."""
    answers = json.loads((folder / "pubmedqa/data/ori_pqal.json").read_text("utf-8"))
    kept = json.loads((folder / "pubmedqa/data/test_ground_truth.json").read_text("utf-8"))
    texts = [" ".join(answers[i]["CONTEXTS"])[:1200] for i in sorted(answers) if i not in kept]
    for path in rng.sample(sorted(folder.glob("medquad/[1-9]_*/*.xml")), 500):
        found = re.findall(r"<Answer>(.*?)</Answer>", path.read_text("utf-8", "replace"), re.S)
        texts += [html.unescape(rng.choice(found)).strip()[:1000]] if found else []
    for path in sorted(folder.glob("mts_dialog/Main-Dataset/*rain*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            texts += [r["section_text"] for r in csv.DictReader(file) if rng.random() < 0.5]
    for part in ("train", "devel"):
        for corpus in ("BC5CDR-IOB", "NCBI-disease-IOB"):
            blocks = (folder / "ner/data" / corpus / f"{part}.tsv").read_text("utf-8").split("\n\n")
            for block in rng.sample(blocks, 750):
                texts.append(" ".join(row.split("\t")[0] for row in block.splitlines()))
    lines = (folder / "chemprot/train.txt").read_text("utf-8").splitlines()
    for line in rng.sample(lines, 1200):
        texts.append(re.sub(r"<<|>>|\[\[|\]\]", "", json.loads(line)["text"]).strip())
    return [text for text in texts if text.strip()]


def varied(note: Note, pool: dict[str, list[str]], rng: random.Random) -> Note:
    """Return the note with other values, fewer labels, hidden identifiers or another case."""
    text, spans = note
    out, last, new = "", 0, []
    drop, swap = rng.random() < 0.25, rng.random() < 0.8
    for start, end, kind in spans:
        before, value = text[last:start], text[start:end]
        if drop and rng.random() < 0.4:
            before = re.sub(r"[A-Za-z][\w#/.]*(?: [\w#/.]+)?: ?$", "", before)
        if swap and rng.random() < 0.8:
            value = _other(value, kind, pool, rng)
        out += before
        new.append((len(out), len(out) + len(value), kind))
        out += value
        last = end
    out += text[last:]
    if rng.random() < 0.2:
        share = rng.choice([0.5, 1.0])
        hidden = {span for span in new if rng.random() < share}
        for start, end, _ in sorted(hidden):
            out = out[:start] + tagger.HIDDEN * (end - start) + out[end:]
        new = [span for span in new if span not in hidden]
    change = rng.random()
    other = out.upper() if change < 0.1 else out.lower() if change < 0.2 else out
    return (other if len(other) == len(out) else out), new


def _other(value: str, kind: str, pool: dict[str, list[str]], rng: random.Random) -> str:
    if kind in NUMBERS and rng.random() < 0.6:
        value = re.sub(r"\d", lambda _: rng.choice("0123456789"), value)
        return re.sub("[A-Z]", lambda _: rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ"), value)
    other = rng.choice(pool[kind])
    if kind in ("first", "last", "name", "lastfirst") and pool["given"] and rng.random() < 0.5:
        first, last = rng.choice(pool["given"]).title(), rng.choice(pool["family"]).title()
        middle = f" {rng.choice('ABCDEFGHJKLMNPRST')}. " if rng.random() < 0.2 else " "
        forms = {"first": first, "last": last, "lastfirst": f"{last}, {first}"}
        other = forms.get(kind, first + middle + last)
    if kind in NUMBERS or not re.search(r"[^\W\d_]", value):
        return other
    return other.upper() if value.isupper() else other.lower() if value.islower() else other


def encoded(text: str, spans: list[tuple[int, int, str]], plain: bool) -> tuple[Any, Any]:
    """Return (buckets, groups) of the tokens; in plain text what the rules find is left out."""
    groups = np.zeros(len(text), dtype=np.int64)
    for start, end, kind in spans:
        groups[start:end] = IGNORED if plain else GROUP.get(kind, 5)
    tokens = tagger.tokenize(text)
    y = [groups[b:e][np.abs(groups[b:e]).argmax()] for b, e, _ in tokens]
    return tagger.rows(text, tokens), np.array(y, dtype=np.int64)


def fit(data: list[tuple[Any, Any]], seed: int, epochs: int) -> Network:
    """Return a trained network; what is dropped at random keeps it from learning single words."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net, batch = Network(len(tagger.GROUPS)), 32
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    steps = epochs * (len(data) // batch + 1) + 1
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, steps, pct_start=0.15)
    dropped = np.full((2, tagger.SLOTS), 0.1, dtype=np.float32)  # of plain text, of identifiers
    dropped[1, 9 : tagger.STATIC] = 0.15
    dropped[0, 3:8], dropped[1, 3:8] = 0.15, 0.2
    dropped[0, 0], dropped[1, 0] = 0.3, 0.7
    chance = torch.from_numpy(dropped)
    gap = np.zeros((6, tagger.SLOTS), dtype=np.int32), np.full(6, IGNORED)
    for epoch in range(epochs):
        order, total = rng.permutation(len(data)), 0.0
        for i in range(0, len(order), batch):
            part = [item for j in order[i : i + batch] for item in (data[j], gap)]
            x = torch.from_numpy(np.concatenate([p[0] for p in part])).long()
            y = torch.from_numpy(np.concatenate([p[1] for p in part]))
            x = x * (torch.rand(x.shape) >= chance[(y > 0).long()])
            loss = functional.cross_entropy(net(x), y, ignore_index=IGNORED)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"net {seed} epoch {epoch}: loss {total * batch / len(order):.4f}", flush=True)
    return net.eval()


def exported(nets: list[Network]) -> dict[str, Any]:
    """Return the weights by name: vectors as bytes with a scale a row, the rest in half."""
    found: dict[str, Any] = {"nets": np.array([len(nets)], dtype=np.float16)}
    tables = []
    for n, net in enumerate(nets):
        w = {k: v.detach().numpy() for k, v in net.state_dict().items()}
        scale = np.maximum(np.abs(w["e.weight"]).max(axis=1) / 127, 1e-8)
        tables.append(np.round(w["e.weight"] / scale[:, None]).astype(np.int8))
        found[f"scale{n}"] = scale.astype(np.float16)
        for name in ("near", "next"):
            kernel = w[f"{name}.weight"].transpose(2, 1, 0)  # window by from by to
            found[f"{name}{n}"] = kernel.reshape(-1, kernel.shape[2]).astype(np.float16)
            found[f"{name}_bias{n}"] = w[f"{name}.bias"].astype(np.float16)
        found[f"out{n}"] = np.ascontiguousarray(w["out.weight"].T).astype(np.float16)
        found[f"out_bias{n}"] = w["out.bias"].astype(np.float16)
    return found | {"e": np.stack(tables)}


def prepared(notes: list[Note], plain: list[str], copies: int, rng: random.Random) -> list[Any]:
    """Return the encoded notes with varied copies, and the plain texts."""
    pool = {kind: sorted(words(kind)) for kind in ("given", "family")}
    for text, spans in notes:
        for start, end, kind in spans:
            pool.setdefault(kind, []).append(text[start:end])
    shown = [varied(note, pool, rng) if i else note for note in notes for i in range(copies)]
    data = [encoded(text, spans, False) for text, spans in shown]
    for text in plain:
        found = [(s["start"], s["end"], s["kind"]) for s in deidentify(text, strict=False).spans]
        data.append(encoded(text, found, True))
    return [(x, y) for x, y in data if len(y)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Train the tagger on synthetic notes.")
    parser.add_argument("--out", type=Path, default=tagger.WEIGHTS)
    parser.add_argument(
        "--without", default="cc,dd,ee,ff,kk,tt", help="sets to leave out, to measure on: cc,aa"
    )
    parser.add_argument("--copies", type=int, default=6, help="of a note, all but one varied")
    parser.add_argument("--epochs", type=int, default=5)
    given = parser.parse_args()
    torch.set_num_threads(1)
    rng = random.Random(9)
    plain = read_plain(Path(os.environ["MEDLIB_DATA"]), rng)
    data = prepared(read_notes(given.without), plain, given.copies, rng)
    print(f"{len(data)} texts, {sum(len(y) for _, y in data)} tokens", flush=True)
    save_file(exported([fit(data, seed=0, epochs=given.epochs)]), given.out)
    print(f"{given.out.stat().st_size / 2**20:.2f} MiB in {given.out}")
