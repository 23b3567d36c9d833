"""Layouts of sentences and notes: relations, roles in an abstract, conversations, notes."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from medlib.corpus.layouts_questions import chosen
from medlib.corpus.plaintext import lines
from medlib.corpus.readers import Row
from medlib.records import make, make_id

SPLITS = {"train": "train", "dev": "validation", "test": "test"}  # by the name of the file
RELATIONS = (
    "ACTIVATOR AGONIST AGONIST-ACTIVATOR AGONIST-INHIBITOR ANTAGONIST DOWNREGULATOR "
    "INDIRECT-DOWNREGULATOR INDIRECT-UPREGULATOR INHIBITOR PRODUCT-OF SUBSTRATE "
    "SUBSTRATE_PRODUCT-OF UPREGULATOR"
).split()
_MARKS = re.compile(r"<< | >>|\[\[ | \]\]")
ROLES = ["background", "objective", "methods", "results", "conclusions"]
# The headers of MTS-Dialog that its README spells out; the others say it themselves.
SECTIONS = {
    "CC": "chief complaint",
    "EDCOURSE": "emergency department course",
    "FAM/SOCHX": "family history and social history",
    "GENHX": "history of present illness",
    "GYNHX": "gynecologic history",
    "OTHER_HISTORY": "other history",
    "PASTMEDICALHX": "past medical history",
    "PASTSURGICAL": "past surgical history",
    "ROS": "review of systems",
}
# What the rest of a note is asked for, by category: (specialty, heading, question).
_DIAGNOSES = ("discharge diagnos[ei]s", "What are the discharge diagnoses?")
_ECHO = ("conclusions?", "What are the conclusions of this echocardiogram?")
_PLAN = ("assessment (?:and|&) plan", "What are the assessment and the plan?")
ASKED = {
    "Discharge summary": ("hospital_medicine", *_DIAGNOSES),
    "Echo": ("cardiology", *_ECHO),
    "Physician": ("intensive_care", *_PLAN),
    "Radiology": ("radiology", "impression", "What is the impression of this report?"),
}
_NEXT_HEADING = re.compile(r"\n[ \t]*\n[ \t]*(?=[A-Z][A-Za-z /()&-]{2,50}:)")


def chemprot(row: Row) -> dict[str, Any]:
    """Return the record of a sentence of ChemProt; the pairs of a sentence stay together."""
    split, sentence = SPLITS[row.path.stem], row.field("text")
    return make(
        "chemprot",
        f"{split}-{row.line}",
        specialty="pharmacology",
        topic=f"sentence {make_id('chemprot', _MARKS.sub('', sentence))}",
        question=f"What is the relation of {' and '.join(_marked(sentence))}?",
        context=sentence,
        **chosen([_spelt_out(label) for label in RELATIONS], _spelt_out(row.field("label"))),
        split=split,
        provenance=row.place(),
    )


def _marked(sentence: str) -> list[str]:
    """Return the names that the sentence marks, as it marks them."""
    return [found.group() for found in re.finditer(r"<< .+? >>|\[\[ .+? \]\]", sentence)]


def _spelt_out(label: str) -> str:
    return label.replace("_", " and ").replace("-", " ").lower()


def rct_abstracts(path: Path) -> Iterator[Row]:
    """Yield the sentences of PubMed RCT as its authors publish it, each with its abstract's id.

    Raises:
        InputError: as `plaintext.lines`.
    """
    pmid = ""
    for number, line in lines(path):
        label, tab, text = line.strip().partition("\t")
        if label.startswith("###"):
            pmid = label.strip("#")
        elif label:
            row = Row(path, number, value={"label": label, "text": text, "pmid": pmid})
            fault = row.bad("no_label", "a line without a tab", "a label, a tab, a sentence")
            yield row if tab else Row(path, number, fault=fault)


def rct(row: Row) -> dict[str, Any]:
    """Return the record of a sentence of PubMed RCT; the sentences of an abstract stay together."""
    split = SPLITS[row.path.stem]
    return make(
        "rct",
        f"{row.path.name}-{row.line}",
        specialty="biomedical_research",
        topic=row.optional("pmid"),
        question="Which role has the sentence in the abstract of a randomised trial?",
        context=row.field("text"),
        **chosen(ROLES, row.field("label").lower()),
        split=split,
        provenance=row.place(),
    )


def mts_dialog(row: Row) -> dict[str, Any]:
    """Return the record of a conversation and a section of the note that was written from it."""
    stem = row.path.stem
    header = row.field("section_header").strip()
    section = SECTIONS.get(header.upper(), header.lower())
    return make(
        "mts_dialog",
        f"{stem}-{row.field('ID')}",
        specialty="clinical_documentation",
        question=f"Write the section '{section}' of the clinical note from this conversation.",
        context=row.field("dialogue"),
        answer=row.field("section_text"),
        split="test" if "Test" in stem else "validation" if "Validation" in stem else "train",
        provenance=row.place(),
    )


def mimic_note(row: Row) -> dict[str, Any] | None:
    """Return the record of a note: one of its sections is asked for, given the others.

    The note is de-identified first, strictly and whole, so that surrogates agree between question
    and answer. Passed over: notes marked as errors (ISERROR), and those without the section. The
    topic is a hash of the patient, who so stays on one side of every split.
    """
    asked = ASKED.get(row.field("CATEGORY").strip())
    note, patient, number = row.field("TEXT"), row.field("SUBJECT_ID"), row.field("ROW_ID")
    if asked is None or row.field("ISERROR").strip() == "1" or not _cut(note, asked[1])[1]:
        return None
    from medlib.corpus.deidentify import deidentify  # its word lists take a tenth of a second

    specialty, heading, question = asked
    rest, section = _cut(deidentify(note, strict=True).text, heading)
    if not section:
        return None
    return make(
        "mimic_notes",
        number,
        specialty=specialty,
        topic=f"patient {make_id('mimic_notes', patient)}",
        question=question,
        context=rest,
        answer=section,
        split="train",
        provenance=row.place(),
    )


def _cut(note: str, heading: str) -> tuple[str, str]:
    """Return (the note without its last section of that heading, the section), "" if none."""
    starts = list(re.finditer(rf"(?im)^[ \t]*(?:final )?{heading}[ \t]*:", note))
    if not starts:
        return note, ""
    start, end = starts[-1].span()
    following = _NEXT_HEADING.search(note, end)
    stop = following.start() if following else len(note)
    return (note[:start] + note[stop:]).strip(), note[end:stop].strip()
