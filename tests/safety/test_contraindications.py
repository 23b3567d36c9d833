"""What the patient's record forbids: conditions, pregnancy, age, kidneys, allergies by class."""

import pytest

from medlib.safety.contraindications import applies, find_contraindications
from medlib.safety.interactions import expand
from medlib.safety.references import listed, read_reference

ROWS = read_reference("contraindications")


def _context(kind: str, value: str) -> dict[str, object]:
    """Return the record of a patient for whom a row of a kind holds."""
    first = next(t for t in listed(value) if not t.startswith("@"))
    if kind == "pregnant":
        return {"pregnant": True}
    if kind in ("condition", "allergy"):
        key = "conditions" if kind == "condition" else "allergies"
        return {key: [first.replace(" ", "_").upper()]}
    number, step = float(first), 1 if kind.endswith("above") else -0.01
    return {kind.split("_")[0]: number + step}


@pytest.mark.parametrize("kind", sorted({row["kind"] for row in ROWS}))
def test_every_row_is_found_for_every_drug_of_it(kind: str):
    missed = []
    for row in (r for r in ROWS if r["kind"] == kind):
        for drug in sorted(expand(row["drugs"])):
            found = find_contraindications(f"Take {drug}.", _context(kind, row["value"]))
            if not any(f["kind"] == kind and f["status"] == "active" for f in found):
                missed.append((drug, row["value"]))
    assert missed == []


@pytest.mark.parametrize(
    ("text", "context", "drug", "severity"),
    [
        ("Take Augmentin.", {"allergies": ["Amoxil"]}, "amoxicillin-clavulanate",
         "contraindicated"),
        ("Take Keflex.", {"allergies": ["amoxicilin"]}, "cephalexin", "major"),
        ("Give ceftriaxone.", {"allergies": ["penicillin V"]}, "ceftriaxone", "moderate"),
        ("Take Advil.", {"allergies": ["naproxen"]}, "ibuprofen", "contraindicated"),
        ("Take Bactrim.", {"allergies": ["sulfa_drugs"]}, "trimethoprim-sulfamethoxazole",
         "contraindicated"),
        ("Take enalapril.", {"allergies": ["lisinopril (angioedema)"]}, "enalapril",
         "contraindicated"),
        ("Take gabapentin.", {"allergies": ["Neurontin"]}, "gabapentin", "contraindicated"),
        ("Take an NSAID.", {"conditions": ["chronic_kidney_disease"]}, "NSAID", "major"),
        ("Take Accutane.", {"conditions": ["pregnancy"]}, "isotretinoin", "contraindicated"),
        ("Take valproat.", {"pregnant": True}, "valproate", "contraindicated"),
    ],
)  # fmt: skip
def test_classes_brands_and_misspellings_cross(text, context, drug, severity):
    found = find_contraindications(text, context)
    assert {(f["drug"], f["severity"]) for f in found} >= {(drug, severity)}
    assert all(f["source"] and f["advice"] and f["mechanism"] for f in found)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Take azithromycin.", {"allergies": ["penicillin"]}),
        ("Take acetaminophen.", {"allergies": ["aspirin"], "conditions": ["asthma"]}),
        ("Take amlodipine.", {"conditions": ["asthma", "gout"], "egfr": 25, "age": 80}),
        ("Take penicillin.", {"pregnant": True}),
        ("Take metformin.", {"egfr": 90, "age": 40, "pregnant": False}),
        ("Take ibuprofen.", {}),
        ("Take ibuprofen.", None),
    ],
)
def test_what_is_allowed_stays_silent(text, context):
    assert find_contraindications(text, context) == []


def test_the_medicines_of_the_record_are_checked_too():
    context = {"medications": ["Naprosyn", "propranolol"], "conditions": ["asthma", "CKD"]}
    found = find_contraindications("", context)
    assert {(f["drug"], f["with"]) for f in found} == {
        ("naproxen", "ckd"),
        ("propranolol", "asthma"),
    }
    assert all(f["span"] is None and f["status"] == "active" for f in found)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Avoid ibuprofen.", "advised_against"),
        ("Stop ibuprofen.", "stopped"),
        ("She takes no ibuprofen.", "negated"),
        ("Avoid ibuprofen if you can. Take ibuprofen 400 mg.", "active"),
    ],
)
def test_the_status_of_the_mention_is_told(text: str, status: str):
    found = find_contraindications(text, {"conditions": ["heart failure"]})
    assert [f["status"] for f in found] == [status]


def test_limits_of_age_and_kidneys_are_strict():
    codeine = next(r for r in ROWS if r["kind"] == "age_below" and "codeine" in r["drugs"])
    assert applies(codeine, {"age": 11.9}) and not applies(codeine, {"age": 12})
    metformin = next(r for r in ROWS if r["kind"] == "egfr_below" and r["value"] == "30")
    assert applies(metformin, {"egfr": 29}) and not applies(metformin, {"egfr": 30})
