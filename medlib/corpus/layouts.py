"""The published layout of each data set, turned into records.

A layout is how a file's rows are read and what each becomes; every record keeps the file and
physical line it came from. Faulty values are passed on as they are: `records.fault` names them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from medlib.corpus.readers import Row, json_items, json_members, xml_members
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make

_OPTION = re.compile(r"\n\s*Option ([A-E]):\s*")
MEDQUAD_AREAS = {
    "1_CancerGov_QA": "cancer",
    "2_GARD_QA": "rare_disease",
    "3_GHR_QA": "genetics",
    "4_MPlus_Health_Topics_QA": "health_topics",
    "5_NIDDK_QA": "digestive_kidney",
    "6_NINDS_QA": "neurology",
    "7_SeniorHealth_QA": "senior_health",
    "8_NHLBI_QA_XML": "heart_lung_blood",
    "9_CDC_QA": "infectious_disease",
}


class Layout(NamedTuple):
    """How a file becomes records; where it is a folder, the pattern of the files in it."""

    rows: Callable[[Path], Iterator[Row]]
    parse: Callable[[Row], dict[str, Any] | None]  # None: published without its answer
    pattern: str = ""


def files_of(path: Path, layout: Layout) -> list[Path]:
    """Return the file, or the folder's files of the layout in order.

    Raises:
        InputError: a folder without any.
    """
    found = sorted(path.glob(layout.pattern)) if layout.pattern else [path]
    if not found:
        raise InputError(f"no {layout.pattern}", "at least one", "name the right folder", str(path))
    return found


def _at(options: list[str], index: int) -> str:
    return options[index] if 0 <= index < len(options) else " "


def _specialty_item(row: Row) -> dict[str, Any]:
    specialty = row.path.stem.removeprefix("dataset_with_answers_")
    question = row.field("question")
    options = row.texts("options") if "options" in row.value else []
    return make(
        "folder",
        f"{specialty}/{row.optional('id') or question}",
        specialty=specialty,
        topic=row.optional("topic"),
        question=question,
        context=row.optional("context"),
        options=options,
        answer_index=row.field("answer_index", int) if options else -1,
        answer=row.optional("answer"),
        explanation=row.optional("explanation"),
        provenance=row.place(),
    )


# A folder of specialty files, each an array of questions with answers.
SPECIALTIES = Layout(json_items, _specialty_item, "dataset_with_answers_*.json")


def medmcqa(row: Row) -> dict[str, Any]:
    """Return the record of a row of MedMCQA's dev.json or train.json: `cop` counts from 1."""
    split = "validation" if row.path.stem == "dev" else "train"
    return medmcqa_record(row, row.field("cop", int) - 1, split)


def medmcqa_record(row: Row, index: int, split: str) -> dict[str, Any]:
    """Return the record of a row of MedMCQA whose answer is the option of this index."""
    options = [row.field(f"op{letter}") for letter in "abcd"]
    return make(
        "medmcqa",
        row.field("id"),
        specialty=slug(row.value.get("subject_name")),
        question=row.field("question"),
        options=options,
        answer_index=index,
        answer=_at(options, index),
        explanation=row.optional("exp"),
        split=split,
        provenance=row.place(),
    )


def slug(name: Any) -> str:
    """Return a name in small letters, digits and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", str(name or "").lower()).strip("_")


def medmcqa_instructions(row: Row) -> dict[str, Any]:
    """Return the record of a row of MedMCQA's training subset ("Answer: (C)")."""
    question, options, output = _instruction(row, "QUESTION:")
    letter = re.search(r"\(([A-E])\)", output)
    index = ord(letter[1]) - ord("A") if letter else -1
    return make(
        "medmcqa",
        f"train-subset-{row.line}",
        specialty="mixed",
        question=question,
        options=options,
        answer_index=index,
        answer=_at(options, index),
        split="train",
        provenance=row.place(),
    )


def medqa_instructions(row: Row) -> dict[str, Any]:
    """Return the record of a row of MedQA's training subset (the answer is an option's text)."""
    question, options, output = _instruction(row, "Question:")
    answer = output.strip().removesuffix('"').strip()
    return make(
        "medqa",
        f"train-subset-{row.line}",
        specialty="usmle",
        question=question,
        options=options,
        answer_index=options.index(answer) if answer in options else -1,
        answer=answer,
        split="train",
        provenance=row.place(),
    )


def _instruction(row: Row, prefix: str) -> tuple[str, list[str], str]:
    """Return the question, its options from "… Option A: … Option B: …", and the output."""
    case = replace(row, value=row.field("instances", dict))
    parts = _OPTION.split(case.field("input"))
    question = parts[0].strip().removeprefix(prefix).strip()
    return question, [option.strip() for option in parts[2::2]], case.field("output")


def medqa(row: Row) -> dict[str, Any]:
    """Return the record of a row of MedQA with 4 options, the split read from the file's name.

    The validation part is as mediQ publishes it: the vignette is a list of sentences.
    """
    known = {"test": "test", "train": "train", "dev": "validation"}
    split = next((known[part] for part in row.path.stem.split("_") if part in known), "")
    letters = sorted(row.field("options", dict))
    options = [row.value["options"][letter] for letter in letters]
    options = replace(row, value={"options": options}).texts("options")
    chosen = row.field("answer_idx")
    question = row.field("question")  # as it is: a test's spaces are part of its prompts
    if "context" in row.value:
        question = " ".join([*row.texts("context"), question])
    index = letters.index(chosen) if chosen in letters else -1
    return make(
        "medqa",
        f"{split}-{row.line}",
        specialty="usmle",
        question=question,
        options=options,
        answer_index=index,
        answer=row.field("answer"),
        split=split,
        provenance=row.place(),
    )


def pubmedqa_rows(path: Path) -> Iterator[Row]:
    """Yield PQA-L's rows, each told its split by test_ground_truth.json beside the file.

    Raises:
        InputError: the list of test ids is not there: without it the test would leak.
    """
    ids = path.with_name("test_ground_truth.json")
    test = {member.key for member in json_members(ids)} - {""}
    if not test:
        raise InputError("no test ids", "the 500 official ones", "fetch it again", f"{ids}:1")
    for row in json_items(path):
        split = {"split": "test" if row.key in test else "train"}
        yield row if row.fault else replace(row, value=row.value | split)


def pubmedqa(row: Row) -> dict[str, Any]:
    """Return the record of one of PQA-L's abstracts, its decision as the answer."""
    decision = row.field("final_decision")
    return make(
        "pubmedqa",
        row.key,
        specialty="biomedical_research",
        question=row.field("QUESTION"),
        context="\n".join(row.texts("CONTEXTS")),
        options=YES_NO_MAYBE,
        answer_index=YES_NO_MAYBE.index(decision) if decision in YES_NO_MAYBE else -1,
        answer=decision,
        explanation=row.optional("LONG_ANSWER"),
        split=row.value["split"],
        provenance=row.place(),
    )


def _medquad_rows(path: Path) -> Iterator[Row]:
    root, pairs = xml_members(path, "QAPair")
    for number, (line, pair) in enumerate(pairs, 1):
        question = pair.find("Question")
        value = {
            "qid": None if question is None else question.get("qid"),
            "question": " ".join((pair.findtext("Question") or "").split()),
            "answer": " ".join((pair.findtext("Answer") or "").split()),
            "focus": root.findtext("Focus") or "",
        }
        yield Row(path, line, str(number), value)


def _medquad(row: Row) -> dict[str, Any] | None:
    if not row.value["answer"]:
        return None
    area = row.path.parent.name
    return make(
        "medquad",
        f"{area}/{row.path.stem}/{row.value['qid']}/{row.key}",
        specialty=MEDQUAD_AREAS.get(area, slug(area)),
        topic=row.value["focus"],
        question=row.value["question"],
        answer=row.value["answer"],
        provenance=row.place(),
    )


# MedQuAD's folders 1 to 9; pairs published without their answer are passed over.
MEDQUAD = Layout(_medquad_rows, _medquad, "[1-9]_*/*.xml")
