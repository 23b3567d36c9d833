"""Recall on notes whose templates were written by somebody who had not seen the rules.

First runs are in reports/LOG.md. Set E's kinds of miss were mended since, set F's were not looked
at: whoever mends them must have new sets written. No person in these notes exists.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from medlib.corpus.deidentify import deidentify

NOTES = [
    json.loads(line)
    for line in Path(__file__).with_name("strangers_notes.jsonl").read_text("utf-8").splitlines()
]


def measure(name):
    """Return (recall, precision): an identifier is found if each letter and digit of it is."""
    counts = Counter()
    for note in (note for note in NOTES if note["set"] == name):
        text, found = note["text"], [(s["start"], s["end"]) for s in deidentify(note["text"]).spans]
        inside = {place for start, end in found for place in range(start, end)}
        for start, end, _ in note["spans"]:
            counts["asked"] += 1
            counts["found"] += all(i in inside for i in range(start, end) if text[i].isalnum())
        for start, end in found:
            counts["said"] += 1
            counts["right"] += any(start < e and b < end for b, e, _ in note["spans"])
    return counts["found"] / counts["asked"], counts["right"] / counts["said"]


@pytest.mark.parametrize("name", ["E", "F"])
def test_nine_in_ten_identifiers_of_a_strangers_notes_are_found_and_little_else(name):
    recall, precision = measure(name)
    print(f"set {name}: recall {recall:.4f}, precision {precision:.4f}")
    assert recall >= 0.89 and precision >= 0.93
