"""Layouts of questions and answers: exams, abstracts, letters, instruction collections."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from medlib.corpus import plaintext
from medlib.corpus.layouts import Layout, medqa
from medlib.corpus.readers import Row, json_items, json_members
from medlib.records import YES_NO_MAYBE, make, make_id

# Such an instruction says nothing of its own: the input is the question.
_ANSWER_IT = re.compile(r"\banswer\b", re.IGNORECASE)


def chosen(options: list[str], answer: str) -> dict[str, Any]:
    """Return the fields of a choice; an answer outside the options is kept for `fault`."""
    index = options.index(answer) if answer in options else -1
    return {"options": options, "answer_index": index, "answer": answer}


def mmlu(row: Row) -> dict[str, Any]:
    """Return the record of a row of {subject}_{split}.csv; the answer counts from 0."""
    subject, split = row.path.stem.rsplit("_", 1)
    options = {str(number): row.field(f"choice{number}") for number in range(4)}
    answer = row.field("answer").strip()
    return make(
        "mmlu_medical",
        f"{row.path.stem}-{row.line}",
        specialty=subject,
        question=row.field("question"),
        options=list(options.values()),
        answer_index=int(answer) if answer in options else -1,
        answer=options.get(answer, ""),
        split=split,
        provenance=row.place(),
    )


def medqa_5options(row: Row) -> dict[str, Any]:
    """Return the record of a row of the US train.jsonl, dev.jsonl or test.jsonl."""
    record = medqa(row)
    source_id = f"{record['split']}-{row.line}"
    return record | {"source": "medqa_5options", "id": make_id("medqa_5options", source_id)}


def pubmedqa_artificial(row: Row) -> dict[str, Any]:
    """Return the record of an abstract of PQA-A, as the authors or the hub publish it."""
    record = _abstract("pubmedqa_artificial", row)
    return record | chosen(YES_NO_MAYBE, row.field("final_decision"))


def pubmedqa_unlabeled(row: Row) -> dict[str, Any]:
    """Return the record of an abstract of PQA-U: no decision, so its conclusion is the answer."""
    record = _abstract("pubmedqa_unlabeled", row)
    return record | {"answer": record["explanation"], "explanation": ""}


def _abstract(source: str, row: Row) -> dict[str, Any]:
    hub = "pubid" in row.value
    inner = replace(row, value=row.field("context", dict)) if hub else row
    return make(
        source,
        row.optional("pubid") if hub else row.key,
        specialty="biomedical_research",
        question=row.field("question" if hub else "QUESTION"),
        context="\n".join(inner.texts("contexts" if hub else "CONTEXTS")),
        explanation=row.optional("long_answer" if hub else "LONG_ANSWER"),
        split="train",
        provenance=row.place(),
    )


def bioasq_rows(path: Path) -> Iterator[Row]:
    """Yield the questions of a BioASQ Task B file, or of MIRAGE's, each at the line of its id.

    Golden files, and MIRAGE, which was made of them, are the test.
    """
    for whole in json_members(path):
        if whole.key not in ("questions", "bioasq"):
            continue
        mirage = whole.key == "bioasq"
        held = replace(whole, value={whole.key: whole.value})
        rows = _mirage(held.field("bioasq", dict), held) if mirage else _objects(held, "questions")
        split = "test" if mirage or "golden" in path.stem.lower() else "train"
        text, line, place = plaintext.whole(path), 1, 0
        for row in rows:
            found = max(text.find(f'"{row.optional("id")}"', place), place)
            line, place = line + text.count("\n", place, found), found
            yield replace(row, line=line, key="", value=row.value | {"split": split})


def _mirage(members: dict[str, Any], whole: Row) -> Iterator[Row]:
    """Yield MIRAGE's questions in BioASQ's form: options by letter, and no snippets."""
    for number in members:
        row = replace(whole, value=replace(whole, value=members).field(number, dict))
        options = replace(row, value=row.field("options", dict))
        yield replace(
            row,
            value={
                "id": number,
                "type": "yesno",
                "body": row.field("question"),
                "exact_answer": options.field(row.field("answer")),
                "snippets": [],
            },
        )


def _objects(row: Row, name: str) -> list[Row]:
    """Return a row for each object of a list field; raises as `field`."""
    members = [replace(row, value={name: member}) for member in row.field(name, list)]
    return [replace(row, value=member.field(name, dict)) for member in members]


def bioasq_yesno(row: Row) -> dict[str, Any] | None:
    """Return the record of a yes/no question, its snippets as the passage.

    Training files repeat earlier golden questions: those are records of their own, for the leak
    audit to find.
    """
    if row.field("type") != "yesno":
        return None
    split = row.value["split"]
    snippets = [snippet.field("text") for snippet in _objects(row, "snippets")]
    ideal = row.value.get("ideal_answer")
    return make(
        "bioasq_yesno",
        f"{split}/{row.field('id')}",
        specialty="biomedical_research",
        question=row.field("body"),
        context="\n".join(dict.fromkeys(snippets)),
        **chosen(["yes", "no"], row.field("exact_answer").strip().lower()),
        explanation=row.texts("ideal_answer")[0] if isinstance(ideal, list) and ideal else "",
        split=split,
        provenance=row.place(),
    )


def liveqa(row: Row) -> dict[str, Any] | None:
    """Return the record of a letter to the National Library of Medicine with its answers.

    Test: the library's summary asks, the letter is context, the first reference answers and the
    others stand in the explanation. Training: the letter asks, the first answer to each of its
    sub-questions counts.
    """
    letter: Element = row.value
    official = letter.find("ReferenceAnswers") is not None
    subject, message = _squash(letter.find(".//SUBJECT")), _squash(letter.find(".//MESSAGE"))
    each = "ReferenceAnswers/*/ANSWER" if official else "SUB-QUESTIONS/*/ANSWERS/ANSWER[1]"
    answers = [text for text in map(_squash, letter.iterfind(each)) if text]
    if not answers:
        return None
    summary = _squash(letter.find("NLM-Summary")) or _squash(letter.find("NIST-PARAPHRASE"))
    return make(
        "liveqa",
        f"{row.path.stem}/{letter.get('qid') or letter.get('questionid')}",
        specialty="consumer_health",
        topic=_squash(letter.find(".//FOCUS")),
        question=summary or message or subject,
        context=f"{subject}\n{message}".strip() if summary else subject,
        answer=answers[0] if official else "\n\n".join(answers),
        explanation="\n\n".join(answers[1:]) if official else "",
        split="test" if official else "train",
        provenance=row.place(),
    )


def _squash(element: Element | None) -> str:
    """Return an element's text without line breaks and indentation, "" where there is none."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def medtext(row: Row) -> dict[str, Any]:
    """Return the record of a vignette (Prompt) and what a doctor says to it (Completion)."""
    question, answer = row.field("Prompt"), row.field("Completion")
    return make(
        "medtext",
        f"{question}\x1f{answer}",
        specialty="clinical_cases",
        question=question,
        answer=answer,
        split="train",
        provenance=row.place(),
    )


def medical_qa(row: Row) -> dict[str, Any]:
    """Return the record of instruction, input and output; or of a letter to iCliniq, the test.

    An instruction that only says to answer is left out; any other one is the question, and the
    input its context.
    """
    icliniq = "answer_icliniq" in row.value
    instruction = "" if icliniq else row.optional("instruction")
    given = row.optional("input")
    answer = row.field("answer_icliniq" if icliniq else "output")
    task = bool(instruction) and not _ANSWER_IT.search(instruction)
    return make(
        "medical_qa",
        f"{instruction}\x1f{given}\x1f{answer}",
        specialty="mixed",
        question=instruction if task else given or instruction,
        context=given if task else "",
        answer=answer,
        split="test" if icliniq else "train",
        provenance=row.place(),
    )


def _triage_item(row: Row) -> dict[str, Any]:
    return make(
        "triage",
        f"triage-{row.field('id')}",
        specialty=row.field("field"),
        topic=row.field("kind"),
        question=row.field("question"),
        answer=row.field("answer"),
        split="test",
        provenance=row.place(),
    )


TRIAGE = Layout(json_items, _triage_item)
