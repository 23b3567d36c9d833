"""Time the validator on 4,000 characters: the bar is 50 ms.

python benchmarks/safety_speed.py

The validator remembers nothing of a text, so the same text again costs what another does.
"""

import csv
import random
import statistics
import time

from medlib.files import ROOT
from medlib.safety.drugs import names_by_kind
from medlib.safety.validator import MedicalSafetyValidator

SIZE, TIMES = 4000, 20


def texts() -> dict[str, str]:
    """Return texts of SIZE characters: a textbook, a crowd of findings, and degenerate ones."""
    with (ROOT / "data/knowledge/cardiology.csv").open(encoding="utf-8", newline="") as file:
        book = " ".join(" ".join(row.values()) for row in csv.DictReader(file))
    crowd = "Take warfarin 5 mg and aspirin; chest pain, no fever. "
    rng = random.Random(1)
    names = rng.choices(sorted(names_by_kind()["drug"]), k=500)
    raw = {
        "misspelt medicines": " ".join(n[:3] + n[4:] if len(n) > 6 else n for n in names),
        "textbook": book,
        "findings in every sentence": crowd * 100,
        "unknown terms": "Hyperzolitis after brontoctomy. " * 200,
        "one letter": "a " * SIZE,
        "numbers with a unit": "5 mg " * SIZE,
        "no letters": "\u202e\u0301 (*) " * SIZE,
    }
    return {name: text[:SIZE] for name, text in raw.items()}


if __name__ == "__main__":
    check = MedicalSafetyValidator().validate_medical_response
    context = {"medications": ["warfarin", "digoxin"], "pregnant": False, "age": 70}
    start = time.perf_counter()
    check("Rest.")
    print(f"first call, tables read: {1e3 * (time.perf_counter() - start):.0f} ms")
    for name, text in texts().items():
        seconds = []
        for _ in range(TIMES):
            start = time.perf_counter()
            check(text, context, question="How is gout treated?")
            seconds.append(time.perf_counter() - start)
        median, worst = 1e3 * statistics.median(seconds), 1e3 * max(seconds)
        print(f"{name:28} median {median:6.1f} ms   worst {worst:6.1f} ms")
