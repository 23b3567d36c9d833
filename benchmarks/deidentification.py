"""De-identification against presidio as it comes, on the same invented notes.

    python benchmarks/deidentification.py            1,000 notes of sets B, C and D, a minute
    python benchmarks/deidentification.py 200        fewer

Presidio as it comes here: every predefined English recogniser with a blank spaCy pipeline, so
patterns only; with a downloaded language model it finds names too. Its kinds are not compared: an
identifier counts as found when all its letters and digits are inside spans.

First runs of medlib's rules on the sets of tests/corpus/heldout_notes.json, 1,000 notes each,
before anything was mended on them (overall recall; names; kinds that are patterns):
    B 88.5 %, 83.5 %, 93.1 %      C 89.6 %, 85.4 %, 95.0 %      D 90.3 %, 88.0 %, 92.3 %
What this prints is measured after mending on them, so it is no held-out number any more.
"""

import importlib.util
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from medlib.corpus.deidentify import deidentify

NOTES = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "heldout_notes.py"
NOT_PATTERN = {"name", "city", "county", "facility"}
Find = Callable[[str], list[tuple[int, int]]]


def ours(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of what medlib finds."""
    return [(span["start"], span["end"]) for span in deidentify(text).spans]


def presidio() -> Find:
    """Return presidio's analyser with its predefined recognisers and a blank pipeline."""
    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}
    analyser = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: [(r.start, r.end) for r in analyser.analyze(text, language="en")]


def measure(find: Find, notes: list[tuple[str, list[Any]]]) -> str:
    """Return recall overall, of names and of pattern kinds, precision and notes a second."""
    find(notes[0][0])
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    right = every = 0
    start = time.perf_counter()
    spans_of = [find(note) for note, _ in notes]
    seconds = time.perf_counter() - start
    for (note, gold), spans in zip(notes, spans_of, strict=True):
        inside = {i for b, e in spans for i in range(b, e)}
        every += len(spans)
        right += sum(any(b < e2 and b2 < e for b2, e2, _ in gold) for b, e in spans)
        for b, e, kind in gold:
            group = kind if kind in NOT_PATTERN else "patterns"
            total[group] += 1
            found[group] += all(i in inside or not note[i].isalnum() for i in range(b, e))
    shares = "  ".join(f"{k} {found[k] / total[k]:.1%} of {total[k]}" for k in sorted(total))
    overall = f"{found.total() / total.total():.1%} of {total.total()}"
    precision = f"{right / every:.1%}" if every else "none found"
    return f"recall {overall} ({shares})  precision {precision}  {len(notes) / seconds:.0f} notes/s"


def main(count: int) -> None:
    """Print one line for each tool."""
    logging.getLogger("tldextract").setLevel(logging.CRITICAL)  # presidio asks the network first
    spec = importlib.util.spec_from_file_location("heldout_notes", NOTES)
    made: Any = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    spec.loader.exec_module(made)  # type: ignore[union-attr]
    notes = [made.make_note("BCD"[i % 3], i // 3) for i in range(count)]
    print(f"{len(notes)} notes of sets B, C, D")
    print("medlib   ", measure(ours, notes))
    print("presidio ", measure(presidio(), notes))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
