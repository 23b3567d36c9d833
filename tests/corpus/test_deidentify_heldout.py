"""De-identification on notes in styles that the rules were not written on, and on real terms.

All persons, numbers and places of the notes are invented (heldout_notes.py says how).
"""

import importlib.util
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache, partial
from pathlib import Path

import pytest

from medlib.corpus import deidentify as door
from medlib.corpus.deidentify import report, scan
from medlib.files import ROOT, InputError

deidentify = partial(door.deidentify, strict=False)

_spec = importlib.util.spec_from_file_location(
    "heldout_notes", Path(__file__).with_name("heldout_notes.py")
)
notes = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(notes)

NOT_PATTERN = {"name", "city", "county", "facility"}
needs_real_data = pytest.mark.skipif(
    not os.environ.get("MEDLIB_DATA"), reason="MEDLIB_DATA is not set (raw downloads)"
)
# What a capital or a place in the sentence must not turn into a name; written apart from the lists.
KEPT = """
The Babinski sign was absent and the Romberg test negative.
Rose bengal staining showed a defect.
She has Lyme disease and a Norwalk virus infection.|May cause drowsiness. Will follow up.
Mark the site. Bill the insurance. Grace period of 30 days.|Art therapy helped; hope and faith too.
Foley catheter, Swan-Ganz catheter, Hickman line, Penrose drain.
Murphy sign positive, McBurney point.
Hashimoto thyroiditis, Graves disease, Cushing syndrome, Addison disease, Conn syndrome.
Colles fracture, Smith fracture, Jones fracture, Bennett fracture, Galeazzi fracture.
Parkinson disease, Huntington chorea, Alzheimer dementia, Pick disease, Lewy bodies.
Bell palsy, Erb palsy, Klumpke palsy, Horner syndrome, Adie pupil.|Ebola virus, Marburg virus.
Hodgkin lymphoma, Burkitt lymphoma, Kaposi sarcoma, Ewing sarcoma, Wilms tumor.
Wilson disease, Gilbert syndrome, Crigler-Najjar syndrome, Dubin-Johnson syndrome.
Barrett esophagus, Meckel diverticulum, Zenker diverticulum, Hirschsprung disease.
Kawasaki disease, Takayasu arteritis, Buerger disease, Raynaud phenomenon, Behcet disease.
Tetralogy of Fallot, Ebstein anomaly, Eisenmenger syndrome, Marfan syndrome.
Turner syndrome, Klinefelter syndrome, Down syndrome, Noonan syndrome, Angelman syndrome.
Virchow node, Courvoisier sign, Cullen sign, Grey Turner sign, Trousseau sign, Chvostek sign.
Gram stain, Giemsa stain, Ziehl-Neelsen stain, Wright stain, Papanicolaou smear.
Apgar score 9, Glasgow Coma Scale 15, Wells score 3, Child-Pugh class B, Ranson criteria.
Heberden nodes, Bouchard nodes, Osler nodes, Janeway lesions, Roth spots.
Vitamin D, Factor V Leiden, Rh positive, HbA1c 8.1, Na 140, K 4.1, CA 125, HLA-B27, BRCA1.
Metformin, Lisinopril, Atorvastatin, Amlodipine, Metoprolol, Omeprazole, Losartan, Gabapentin.
Tylenol, Motrin, Lipitor, Zocor, Plavix, Coumadin, Lasix, Norvasc, Zoloft, Prozac, Xanax, Ativan.
Staphylococcus aureus, Escherichia coli, Klebsiella, Pseudomonas, Candida albicans, Giardia.
Charcot joint, Dupuytren contracture, Baker cyst, Morton neuroma, Achilles tendon.
Lachman test, McMurray test, Phalen test, Tinel sign, Finkelstein test, Thomas test.
Stevens-Johnson syndrome, Guillain-Barre syndrome, Peutz-Jeghers syndrome, Wolff-Parkinson-White.
Seen for follow-up. No acute distress. Alert and oriented. Regular rate and rhythm.
Strength 5/5, pulses 2+, murmur 2/6, vision 20/40, BP 120/80, pain 3/10, week 12/14.
Chief Complaint: cough. Past Medical History: asthma. Review of Systems: negative.
""".replace("|", "\n").strip().split("\n")  # fmt: skip


@cache
def read_note(letter, seed):
    """Return (note, what is hidden in it, what is found); several tests ask for the same ones."""
    note, gold = notes.make_note(letter, seed)
    return note, gold, deidentify(note).spans


def measure(letter, count):
    """Return (found, total) by kind, and (right spans, all spans), over `count` notes."""
    found, total, right, every = Counter(), Counter(), 0, 0
    for seed in range(count):
        note, gold, spans = read_note(letter, seed)
        inside = {i for s in spans for i in range(s["start"], s["end"])}
        every += len(spans)
        right += sum(any(s["start"] < e and b < s["end"] for b, e, _ in gold) for s in spans)
        for b, e, kind in gold:
            total[kind] += 1
            found[kind] += all(i in inside or not note[i].isalnum() for i in range(b, e))
    return found, total, right, every


# The floors are just below what was measured after mending. E and F were written for the rules by
# exclusion: E before them (82.4 % then), F after them (93.5 % at its first run); both are seen now.
@pytest.mark.parametrize(
    ("letter", "floor"),
    [("A", 0.98), ("B", 0.98), ("C", 0.975), ("D", 0.975), ("E", 0.96), ("F", 0.94)],
)
def test_recall_and_precision_do_not_fall(letter, floor):
    found, total, right, every = measure(letter, 120)
    for kind in set(total) - NOT_PATTERN if letter in "ABCD" else ():
        assert found[kind] == total[kind], kind
    assert found.total() / total.total() >= floor
    assert right / every >= 0.97


def test_a_thousand_notes_have_every_pattern_kind_found():
    counts = [measure(letter, 270) for letter in "ABCD"]
    found, total = (sum((c[i] for c in counts), Counter()) for i in (0, 1))
    kinds = set(total) - NOT_PATTERN
    assert len(kinds) >= 16 and min(total[k] for k in kinds) >= 15
    assert {k: total[k] - found[k] for k in kinds if total[k] > found[k]} == {}
    assert found.total() / total.total() >= 0.97


DISTRACTORS = """
MICU: Swan-Ganz placed, Levophed and Zosyn running; RASS -2, CAM-ICU negative, SOFA 9.
Babinski absent. Hoffmann sign negative. Romberg steady. GCS 15, NIHSS 4, mRS 2, MMSE 28/30.
Foley draining. JP drain 40 mL. Hickman flushed. Dobhoff confirmed. Bair Hugger on.
Na 138, K 4.1, Cl 102, CO2 24, BUN 18, Cr 1.1, glucose 104, Ca 9.2, WBC 11.2, Plt 250000.
BP 128/76, HR 88, RR 16, T 98.6 F, SpO2 97 % on 2 L. Strength 5/5, reflexes 2/4, pain 3/10.
Per PARADIGM-HF and DAPA-HF: Entresto 24/26 mg, Farxiga 10 mg. LVEF 30-35 %.
Cultures: Staphylococcus aureus, Klebsiella pneumoniae, Candida glabrata; CrCl 45 mL/min.
CHA2DS2-VASc 4, HAS-BLED 2; Eliquis 5 mg BID. Holter: 1234 PVCs. QTc 450 ms.
Parkinson disease, on Sinemet 25/100. Hoehn and Yahr 3. Alzheimer dementia in mother.
Biopsy: Gleason 3+4=7, pT2cN0, Ki-67 20 %, PD-L1 50 %, EGFR L858R, KRAS G12C, BRCA1 negative.
Crohn disease on Humira 40 mg; Graves disease on methimazole; Hashimoto thyroiditis in sister.
Echo: Simpson method, E/e' 14, TAPSE 18 mm, RVSP 45 mmHg. CT Hounsfield 35. L4-L5 stenosis, C5-C6.
NCT01234567, PMID 12345678, ICD-10 E11.9, CPT 99213. Lantus 20 units. Vitamin B12 1000 mcg.
Child-Pugh B, MELD 18. Wells 4.5. Murphy sign negative. McBurney point tender. Rovsing negative.
PHQ-9 12/27, GAD-7 8/21, AUDIT-C 3. Apgars 8/9. Bishop score 7. G2P1001. Fundus at 20 cm.
""".strip().split("\n")


def test_notes_full_of_eponyms_devices_and_scores_hold_at_most_three_spans():
    found = {line: spans for line in DISTRACTORS if (spans := deidentify(line).spans)}
    assert len(DISTRACTORS) == 15 and sum(map(len, found.values())) <= 3, found


def test_medical_lines_are_left_alone():
    touched = [line for line in KEPT if deidentify(line).text != line]
    assert len(touched) <= 0.05 * len(KEPT), touched


@needs_real_data
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("corpus", ["NCBI-disease-IOB", "BC5CDR-IOB"])
def test_at_most_one_in_a_hundred_real_disease_and_drug_mentions_is_touched(corpus, strict):
    path = Path(os.environ["MEDLIB_DATA"]) / "ner" / "data" / corpus / "test.tsv"
    if not path.is_file():
        pytest.skip(f"MEDLIB_DATA has no ner/data/{corpus}")
    mentions = touched = 0
    for block in path.read_text(encoding="utf-8").split("\n\n")[:1500]:
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
        sentence = " ".join(row[0] for row in rows)
        spans = door.deidentify(sentence, strict=strict).spans
        inside = {i for span in spans for i in range(span["start"], span["end"])}
        start = 0
        for row in rows:
            if row[-1] != "O":
                mentions += row[-1].startswith("B")
                touched += any(i in inside for i in range(start, start + len(row[0])))
            start += len(row[0]) + 1
    assert mentions >= 500
    assert touched <= 0.01 * mentions


def test_a_second_pass_finds_nothing_on_held_out_notes():
    for letter in "ABCD":
        for seed in range(12):
            once = deidentify(notes.make_note(letter, seed)[0])
            again = deidentify(once.text)
            assert (again.text, again.spans) == (once.text, [])


def test_what_was_found_is_nowhere_in_text_report_errors_or_files(tmp_path, caplog, capfd):
    caplog.set_level(0)
    note, gold = notes.make_note("A", 0)
    canaries = [note[b:e] for b, e, kind in gold if kind not in NOT_PATTERN and e - b > 5]
    code = (
        "import sys; from medlib.corpus.deidentify import deidentify, scan; "
        "note = sys.stdin.read(); deidentify(note); print(scan([note]))"
    )
    environment = {**os.environ, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], input=note, text=True, capture_output=True,
        cwd=ROOT, env=environment, check=True,
    )  # fmt: skip
    result = deidentify(note)
    shown = result.text + report(result.spans).to_string() + report(scan([note])).to_string()
    shown += done.stdout + done.stderr + caplog.text + "".join(capfd.readouterr())
    shown += "".join(p.read_text(errors="replace") for p in tmp_path.rglob("*") if p.is_file())
    assert len(canaries) >= 3 and not [c for c in canaries if c in shown]


def test_report_counts_spans_and_scans_alike():
    note = "Mr. Okafor, MRN 1234567. Seen 3/4/2019; call 617-555-1234."
    table = report(deidentify(note).spans)
    assert list(table.columns) == ["kind", "n"]
    assert table.equals(report(scan([note])))
    assert report([]).empty and list(report([]).columns) == ["kind", "n"]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (
            "Seen on 5/12 and again Tue 4 Mar; the 3rd of May, 2019.",
            ["5/12", "4 Mar", "3rd of May"],
        ),
        ("Christmas 2019 she fell; Christmas disease is not a date.", ["Christmas 2019"]),
        ("He is ninety-four years old. A centenarian.", ["ninety-four", "centenarian"]),
        ("Pager 4521, ext. 5521, fax +44 20 7946 0123.", ["4521", "5521", "7946"]),
        ("Photo IMG_2041.jpg, handle @maria_82, username mwhit88.", ["IMG_2041", "maria_82"]),
        ("Address: 12 Old Mill Rd, Apt 4B, P.O. Box 771.", ["Old Mill", "4B", "771"]),
        ("DEA BS1234563, NPI 1234567893, plate ABC-1234.", ["BS1234563", "1234567893", "ABC-1234"]),
        ("Lives in Ferris County; works at Costello Foundry.", ["Ferris", "Costello"]),
    ],
)
def test_forms_of_identifiers(text, gone):
    after = deidentify(text).text
    assert [value for value in gone if value in after] == []
    assert "disease is not a date" in after or "disease" not in text


def test_a_spacy_model_adds_what_it_finds(tmp_path):
    import spacy

    pipeline = spacy.blank("en")
    rules = pipeline.add_pipe("entity_ruler")
    rules.add_patterns([{"label": "PERSON", "pattern": "zyxwv"}, {"label": "DATE", "pattern": "x"}])
    pipeline.to_disk(tmp_path / "model")
    text = "the man zyxwv said hello to x. Mr. Okafor left."
    assert [s["kind"] for s in deidentify(text).spans] == ["name"]
    once = deidentify(text, model=str(tmp_path / "model"))
    assert [s["kind"] for s in once.spans] == ["name", "name"] and "zyxwv" not in once.text
    again = deidentify(once.text, model=str(tmp_path / "model"))
    assert (again.text, again.spans) == (once.text, [])


@pytest.mark.slow
def test_a_token_classifier_adds_what_it_finds(tmp_path):
    import torch
    from transformers import BertConfig, BertForTokenClassification, BertTokenizerFast

    letters = [chr(c) for c in range(97, 123)]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters]
    vocabulary += [f"##{letter}" for letter in letters]
    (tmp_path / "vocab.txt").write_text("\n".join(vocabulary))
    BertTokenizerFast(str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    config = BertConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
        intermediate_size=16, id2label={0: "O", 1: "B-PER"}, label2id={"O": 0, "B-PER": 1},
    )  # fmt: skip
    torch.manual_seed(0)
    network = BertForTokenClassification(config)
    network.classifier.bias.data = torch.tensor([-9.0, 9.0])  # everything is a person
    network.save_pretrained(tmp_path)
    once = deidentify("lower case words only", model=str(tmp_path))
    assert {s["kind"] for s in once.spans} == {"name"}
    assert not re.search("lower|words", once.text)
    assert deidentify(once.text, model=str(tmp_path)).text == once.text


def test_a_folder_that_is_no_model_is_refused_in_one_line(tmp_path):
    with pytest.raises(InputError) as caught:
        deidentify("Mr. Canary Zyxwv", model=str(tmp_path))
    assert "Zyxwv" not in str(caught.value) and "\n" not in str(caught.value)
