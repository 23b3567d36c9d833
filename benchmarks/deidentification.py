"""De-identification against presidio as it comes, on notes whose templates no rule has seen.

    python benchmarks/deidentification.py            1,080 notes of sets ZH, ZM and ZU, 14 minutes
    python benchmarks/deidentification.py 2          two notes of each template
    python benchmarks/deidentification.py 2 crossed  identifiers exchanged among authors
    python benchmarks/deidentification.py 2 price    what is masked and identifies nobody

Presidio as it comes here: every predefined English recogniser with a blank spaCy pipeline, so
patterns only; with a downloaded language model it finds names too. Its kinds are not compared: an
identifier counts as found when all its letters and digits are inside spans.

The 120 templates of sets ZH, ZM and ZU (tests/corpus/notes) are by three authors who had seen
neither rules nor other notes, and nothing has been mended on them: whoever does must have new sets
written.
Patterns are all kinds but names and places; streets, which are both, are also told apart.

Crossed, each identifier with a pattern gives way to one of the same kind drawn from the notes of
all authors, and lines are wrapped: sets that were mended on show new cases so, though a value can
be odd where it stands ("blood pressure" as a serial number), so 100 % is not to be had.

The price is counted in numbers and words outside identifiers; where MEDLIB_DATA names them also in
400 vignettes of MedQA and 400 abstracts of PubMedQA, of whose numbers none is taken to identify.
"""

import argparse
import json
import logging
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from medlib.corpus import sources
from medlib.corpus.deidentify import deidentify
from medlib.files import sha256_text, track

NOTES = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "notes"
NAMES = {"NAME", "FIRST", "LAST", "LASTFIRST"}
PLACES = {"CITY", "COUNTY", "FACILITY", "EMPLOYER"}
UNSEEN = ("zh", "zm", "zu")
READ = ("cc", "dd", "ee", "ff", "kk")
LEVELS = ("medlib", "medlib strict", "medlib closed")
MODES = ("compare", "crossed", "price")
PUBLISHED = {"medqa": "question", "pubmedqa": "context"}
TOKENS = {"numbers": re.compile(r"\d+(?:[.,/]\d+)*"), "words": re.compile(r"[^\W\d_]+")}
Find = Callable[[str], list[tuple[int, int]]]
Notes = list[tuple[str, list[Any]]]


def draw(letter: str, each: int, seed: int = 11) -> Notes:
    """Return (text, [start, end, kind] of each identifier) of `each` notes of every template."""
    command = [sys.executable, str(NOTES / f"{letter}.py"), str(each), str(seed)]
    done = subprocess.run(command, capture_output=True, check=True)
    rows = map(json.loads, done.stdout.decode().splitlines())
    return [(row["text"], row["spans"]) for row in rows]


def draw_unseen(each: int) -> Notes:
    """Return the notes of the sets that nobody has mended on."""
    return [note for letter in UNSEEN for note in draw(letter, each)]


def cross(notes: Notes, seed: int, width: int = 72) -> Notes:
    """Return the notes with pattern identifiers exchanged among them, and with wrapped lines."""
    rng = random.Random(seed)
    values: dict[str, list[str]] = {}
    for text, gold in notes:
        for start, end, kind in gold:
            values.setdefault(kind, []).append(text[start:end])
    crossed: Notes = []
    for text, gold in notes:
        made, place, spans = "", 0, []
        for start, end, kind in sorted(gold):
            made += text[place:start]
            same = kind in NAMES | PLACES
            value = text[start:end] if same else rng.choice(values[kind])
            spans.append([len(made), len(made) + len(value), kind])
            made, place = made + value, end
        crossed.append((_wrapped(made + text[place:], width), spans))
    return crossed


def _wrapped(text: str, width: int) -> str:
    """Return the text with a line end in place of the last blank before each line's width."""
    lines, signs = 0, list(text)
    last = -1
    for i, sign in enumerate(text):
        if sign == "\n":
            lines, last = i + 1, -1
        elif sign == " ":
            last = i
        if i - lines >= width and last >= 0:
            signs[last] = "\n"
            lines, last = last + 1, -1
    return "".join(signs)


def ours(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of what medlib finds."""
    return [(span["start"], span["end"]) for span in deidentify(text, strict=False).spans]


def ours_strict(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of what medlib masks where it fails closed."""
    return [(span["start"], span["end"]) for span in deidentify(text, strict=True).spans]


def ours_closed(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of what medlib masks where only what is explained stays."""
    return [(span["start"], span["end"]) for span in deidentify(text, closed=True).spans]


def presidio() -> Find:
    """Return presidio's analyser with its predefined recognisers and a blank pipeline."""
    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}
    analyser = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: [(r.start, r.end) for r in analyser.analyze(text, language="en")]


def measure(find: Find, notes: Notes) -> dict[str, tuple[int, int]]:
    """Return (found, all) identifiers overall and by group, and (right, all) spans."""
    counts: dict[str, Counter[str]] = {"found": Counter(), "all": Counter()}
    for text, gold in notes:
        spans = find(text)
        inside = {i for start, end in spans for i in range(start, end)}
        for start, end, kind in gold:
            whole = all(i in inside for i in range(start, end) if text[i].isalnum())
            group = "names" if kind in NAMES else "places" if kind in PLACES else "patterns"
            numbered = ["patterns but streets"] if group == "patterns" and kind != "STREET" else []
            for name in ("overall", group, *numbered):
                counts["all"][name] += 1
                counts["found"][name] += whole
        counts["all"]["precision"] += len(spans)
        counts["found"]["precision"] += sum(
            any(start < e and b < end for b, e, _ in gold) for start, end in spans
        )
    return {name: (counts["found"][name], total) for name, total in counts["all"].items()}


def price(find: Find, notes: Notes) -> dict[str, tuple[int, int]]:
    """Return (masked in whole or part, all) numbers and words that stand in no identifier."""
    counts = {name: [0, 0] for name in TOKENS}
    for text, gold in track(notes, "notes"):
        inside = {i for start, end in find(text) for i in range(start, end)}
        named = {i for start, end, _ in gold for i in range(start, end)}
        for name, rule in TOKENS.items():
            for token in rule.finditer(text):
                signs = range(*token.span())
                if named.isdisjoint(signs):
                    counts[name][0] += not inside.isdisjoint(signs)
                    counts[name][1] += 1
    return {name: (masked, total) for name, (masked, total) in counts.items()}


def print_price(each: int) -> None:
    """Print what each level masks of what identifies nobody, on notes and on published texts."""
    parts = {f"{letter.upper()}, {each} each": draw(letter, each) for letter in UNSEEN}
    for name, column in PUBLISHED.items() if sources.data_folder() else ():
        rows, _ = sources.read_all([name], limits={}, seed=1)
        rows = sorted(rows, key=lambda row: sha256_text(row["id"]))[:400]
        parts[f"{name} {column}"] = [(row[column], []) for row in rows]
    for name, notes in parts.items():
        for level, find in zip(LEVELS, (ours, ours_strict, ours_closed), strict=True):
            shares = price(find, notes)
            told = "  ".join(f"{k} {a / max(1, n):.2%} of {n}" for k, (a, n) in shares.items())
            print(f"{name:<18} {level:<14} {told} masked", flush=True)


def compare(each: int, crossed: bool) -> None:
    """Print one line for each tool."""
    logging.getLogger("tldextract").setLevel(logging.CRITICAL)  # presidio asks the network first
    sets = READ if crossed else UNSEEN
    notes = [note for letter in sets for note in draw(letter, each)]
    notes = cross(notes, seed=3) if crossed else notes
    print(f"{len(notes)} notes of sets {', '.join(sets).upper()}{', crossed' * crossed}")
    tools = dict(zip(LEVELS, (ours, ours_strict, ours_closed), strict=True))
    for name, find in (tools | {"presidio": presidio()}).items():
        start = time.perf_counter()
        shares = measure(find, notes)
        told = "  ".join(f"{k} {a / max(1, n):.2%} of {n}" for k, (a, n) in sorted(shares.items()))
        print(f"{name:<14} {told}  {len(notes) / (time.perf_counter() - start):.1f} notes/s")


if __name__ == "__main__":
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("each", type=int, nargs="?", default=9, help="notes of each template")
    parser.add_argument("what", nargs="?", default="compare", choices=MODES)
    asked = parser.parse_args()
    if asked.what == "price":
        print_price(asked.each)
    else:
        compare(asked.each, asked.what == "crossed")
