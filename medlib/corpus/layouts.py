"""The published layout of each data set, turned into records.

One function a layout; each yields records with the file and physical line they came from.
Faulty values are passed on as they are: `records.fault` names them, the caller decides.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from medlib.corpus.readers import field, json_members, jsonl_rows, xml_members
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


def _place(path: Path, line: int) -> dict[str, Any]:
    return {"file": f"{path.parent.name}/{path.name}", "line": line}


def _at(options: list[str], index: int) -> str:
    return options[index] if 0 <= index < len(options) else " "


def _optional(row: dict[str, Any], name: str, path: Path, line: int) -> str:
    """Return a text or number as text, "" where there is none."""
    value = row.get(name)
    return "" if value is None else str(field(row, name, path, line, (str, int, float)))


def _texts(row: dict[str, Any], name: str, path: Path, line: int) -> list[str]:
    """Return a list field whose members are texts or numbers."""
    members = field(row, name, path, line, list)
    for number, member in enumerate(members):
        if isinstance(member, bool) or not isinstance(member, str | int | float):
            found = f"a {type(member).__name__} as member {number} of field '{name}'"
            raise InputError(found, "text", "mend the row", f"{path}:{line}")
    return [str(member) for member in members]


def specialty_folder(folder: Path) -> Iterator[dict[str, Any]]:
    """Read dataset_with_answers_{specialty}.json files: arrays of questions with answers."""
    paths = sorted(folder.glob("dataset_with_answers_*.json"))
    if not paths:
        raise InputError(
            "no dataset_with_answers_*.json", "at least one", "name the right folder", str(folder)
        )
    for path in paths:
        specialty = path.stem.removeprefix("dataset_with_answers_")
        line = 0
        for line, _, item in json_members(path):
            if not isinstance(item, dict):
                raise InputError("a value", "an array of objects", "mend it", f"{path}:{line}")
            yield _specialty_item(path, line, specialty, item)
        if not line:
            raise InputError("no items", "at least one", "fill or remove the file", f"{path}:1")


def _specialty_item(path: Path, line: int, specialty: str, item: dict[str, Any]) -> dict[str, Any]:
    question = field(item, "question", path, line)
    options = _texts(item, "options", path, line) if "options" in item else []
    index = field(item, "answer_index", path, line, int) if options else -1
    return make(
        "folder",
        f"{specialty}/{_optional(item, 'id', path, line) or question}",
        specialty=specialty,
        topic=_optional(item, "topic", path, line),
        question=question,
        context=_optional(item, "context", path, line),
        options=options,
        answer_index=index,
        answer=_optional(item, "answer", path, line),
        explanation=_optional(item, "explanation", path, line),
        provenance=_place(path, line),
    )


def medmcqa(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedMCQA's dev.json or train.json: JSON lines, `cop` counted from 1."""
    split = {"dev": "validation", "train": "train"}[path.stem]
    for line, row in jsonl_rows(path):
        options = [field(row, f"op{letter}", path, line) for letter in "abcd"]
        index = field(row, "cop", path, line, int) - 1
        yield make(
            "medmcqa",
            field(row, "id", path, line),
            specialty=_slug(row.get("subject_name")),
            question=field(row, "question", path, line),
            options=options,
            answer_index=index,
            answer=_at(options, index),
            explanation=_optional(row, "exp", path, line),
            split=split,
            provenance=_place(path, line),
        )


def _slug(name: Any) -> str:
    return re.sub(r"[^a-z0-9]+", "_", str(name or "").lower()).strip("_")


def medmcqa_instructions(path: Path) -> Iterator[dict[str, Any]]:
    """Read the MedMCQA training subset in instruction form ("Answer: (C)")."""
    for line, row in jsonl_rows(path):
        case = field(row, "instances", path, line, dict)
        question, options = _split_options(field(case, "input", path, line), "QUESTION:")
        letter = re.search(r"\(([A-E])\)", field(case, "output", path, line))
        index = ord(letter[1]) - ord("A") if letter else -1
        yield make(
            "medmcqa",
            f"train-subset-{line}",
            specialty="mixed",
            question=question,
            options=options,
            answer_index=index,
            answer=_at(options, index),
            split="train",
            provenance=_place(path, line),
        )


def medqa_instructions(path: Path) -> Iterator[dict[str, Any]]:
    """Read the MedQA training subset in instruction form (the answer is an option's text)."""
    for line, row in jsonl_rows(path):
        case = field(row, "instances", path, line, dict)
        question, options = _split_options(field(case, "input", path, line), "Question:")
        answer = field(case, "output", path, line).strip().removesuffix('"').strip()
        yield make(
            "medqa",
            f"train-subset-{line}",
            specialty="usmle",
            question=question,
            options=options,
            answer_index=options.index(answer) if answer in options else -1,
            answer=answer,
            split="train",
            provenance=_place(path, line),
        )


def _split_options(text: str, prefix: str) -> tuple[str, list[str]]:
    """Return the question and its options from "… Option A: … Option B: …"."""
    parts = _OPTION.split(text)
    question = parts[0].strip().removeprefix(prefix).strip()
    return question, [option.strip() for option in parts[2::2]]


def medqa_test(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedQA's official test with 4 options."""
    return _medqa(path, "test")


def medqa_train(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedQA's official training part with 4 options."""
    return _medqa(path, "train")


def medqa_validation(path: Path) -> Iterator[dict[str, Any]]:
    """Read MedQA's validation part as mediQ publishes it: the vignette is a list of sentences."""
    return _medqa(path, "validation")


def _medqa(path: Path, split: str) -> Iterator[dict[str, Any]]:
    for line, row in jsonl_rows(path):
        letters = field(row, "options", path, line, dict)
        options = [field(letters, letter, path, line) for letter in sorted(letters)]
        chosen = field(row, "answer_idx", path, line)
        vignette = " ".join(_texts(row, "context", path, line)) if "context" in row else ""
        index = sorted(letters).index(chosen) if chosen in letters else -1
        yield make(
            "medqa",
            f"{split}-{line}",
            specialty="usmle",
            topic="",
            question=f"{vignette} {field(row, 'question', path, line)}".strip(),
            options=options,
            answer_index=index,
            answer=field(row, "answer", path, line),
            split=split,
            provenance=_place(path, line),
        )


def pubmedqa(path: Path) -> Iterator[dict[str, Any]]:
    """Read PQA-L; the 500 ids of test_ground_truth.json beside it are the official test.

    Raises:
        InputError: the list of test ids is not there: without it the test would leak.
    """
    ids = path.with_name("test_ground_truth.json")
    test = {key for _, key, _ in json_members(ids)}
    if not test - {""}:
        raise InputError("no test ids", "the 500 official ones", "fetch it again", f"{ids}:1")
    for line, pmid, row in json_members(path):
        if not isinstance(row, dict):
            raise InputError("a value", "an object for each id", "mend it", f"{path}:{line}")
        decision = field(row, "final_decision", path, line)
        yield make(
            "pubmedqa",
            pmid,
            specialty="biomedical_research",
            question=field(row, "QUESTION", path, line),
            context="\n".join(_texts(row, "CONTEXTS", path, line)),
            options=YES_NO_MAYBE,
            answer_index=YES_NO_MAYBE.index(decision) if decision in YES_NO_MAYBE else -1,
            answer=decision,
            explanation=_optional(row, "LONG_ANSWER", path, line),
            split="test" if pmid in test else "train",
            provenance=_place(path, line),
        )


def medquad(folder: Path) -> Iterator[dict[str, Any]]:
    """Read MedQuAD's XML; pairs published without their answer are passed over."""
    for area in sorted(MEDQUAD_AREAS):
        for path in sorted((folder / area).glob("*.xml")):
            root, pairs = xml_members(path, "QAPair")
            for number, (line, pair) in enumerate(pairs, 1):
                answer = " ".join((pair.findtext("Answer") or "").split())
                question = pair.find("Question")
                if not answer:
                    continue
                question = Element("Question") if question is None else question
                yield make(
                    "medquad",
                    f"{area}/{path.stem}/{question.get('qid')}/{number}",
                    specialty=MEDQUAD_AREAS[area],
                    topic=root.findtext("Focus") or "",
                    question=" ".join((question.text or "").split()),
                    answer=answer,
                    provenance=_place(path, line),
                )
