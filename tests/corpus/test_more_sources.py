"""Every further data set reads on a file of its published form; real files have their counts.

The files are written here after the published schemas (names of fields, tags, folders); their
texts are invented, none is taken from a data set.
"""

import csv
import io
import json
import os
from collections import Counter

import pytest

from medlib import records
from medlib.corpus import layouts_notes, readers, sources
from medlib.corpus.catalogue_more import MORE
from medlib.corpus.leak_measures import WORDS
from medlib.corpus.splits import group_of
from medlib.files import InputError

needs_real_data = pytest.mark.skipif(
    not os.environ.get("MEDLIB_DATA"),
    reason="MEDLIB_DATA is not set: no real files to count (see data/README.md)",
)
MMLU_COUNTS = {
    "anatomy": 135,
    "clinical_knowledge": 265,
    "college_biology": 144,
    "college_medicine": 173,
    "medical_genetics": 100,
    "professional_medicine": 272,
}
MEDQA = {"question": "CANARY?", "answer": "e", "answer_idx": "E", "meta_info": "step1"}
MEDQA |= {"options": {"B": "b", "A": "a", "D": "d", "C": "c", "E": "e"}}
PQA = {"QUESTION": "CANARY?", "CONTEXTS": ["One.", "Two."], "LABELS": ["A", "B"], "MESHES": []}
PQA |= {"LONG_ANSWER": "CANARY it does."}
PQA_HUB = {
    "pubid": 7,
    "question": "CANARY?",
    "context": {"contexts": ["One.", "Two."], "labels": [], "meshes": []},
    "long_answer": "CANARY it does.",
}
YESNO = {"body": "CANARY?", "type": "yesno", "exact_answer": "Yes", "documents": ["d"]}
YESNO |= {"ideal_answer": ["It is."], "snippets": [{"text": "One."}, {"text": "One."}]}
YESNO |= {"id": "5a01"}
OUTSIDE = "answer_index_out_of_range"
MMLU = {"question": "CANARY?", "choice0": "a", "choice1": "b, c", "choice2": "d", "choice3": "e"}
DIALOG = {"ID": "0", "section_header": "GENHX", "section_text": "It hurts.", "dialogue": "CANARY"}
LETTER = """<LiveQA2017-Medical-Test-Set-Full>
 <NLM-QUESTION qid="TQ1">
  <Original-Question qfile="1.txt">
   <SUBJECT>gout</SUBJECT><MESSAGE>CANARY my toe
      hurts</MESSAGE>
  </Original-Question>
  <NIST-PARAPHRASE>What is gout?</NIST-PARAPHRASE>
  <NLM-Summary>{summary}</NLM-Summary>
  <ANNOTATIONS><FOCUS fid="F1">gout</FOCUS><TYPE>INFORMATION</TYPE></ANNOTATIONS>
  <ReferenceAnswers>
   <RefAnswer aid="TQ1A1"><ANSWER>Urate
     crystals.</ANSWER><AnswerURL>u</AnswerURL><COMMENT>c</COMMENT></RefAnswer>
   <ReferenceAnswer aid="TQ1A2"><ANSWER>An arthritis.</ANSWER></ReferenceAnswer>
  </ReferenceAnswers>
 </NLM-QUESTION>
</LiveQA2017-Medical-Test-Set-Full>"""
TRAINING_LETTER = """<NLM-QUESTIONS>
<NLM-QUESTION questionid="Q6" fRef="1">
 <SUBJECT>gout</SUBJECT><MESSAGE>Why does it hurt, and what helps?</MESSAGE>
 <SUB-QUESTIONS>
  <SUB-QUESTION subqid="Q6-S1"><ANNOTATIONS><FOCUS>gout</FOCUS><TYPE>cause</TYPE></ANNOTATIONS>
   <ANSWERS><ANSWER pairid="1">Urate.</ANSWER><ANSWER pairid="2">Crystals.</ANSWER></ANSWERS>
  </SUB-QUESTION>
  <SUB-QUESTION><ANNOTATIONS><FOCUS>gout</FOCUS><TYPE>treatment</TYPE></ANNOTATIONS>
   <ANSWERS><ANSWER>Rest.</ANSWER></ANSWERS></SUB-QUESTION>
 </SUB-QUESTIONS>
</NLM-QUESTION>
<NLM-QUESTION qid="2.0">
 <SUBJECT/><MESSAGE>Nobody answered this.</MESSAGE><SUB-QUESTIONS/>
</NLM-QUESTION>
</NLM-QUESTIONS>"""
LIVEQA_TEST = "liveqa/TestDataset/TREC-2017-LiveQA-Medical-Test-Questions-w-summaries.xml"
LIVEQA_TRAIN = "liveqa/TrainingDatasets/TREC-2017-LiveQA-Medical-Train-1.xml"
NOTE = """Admission Date: 2151-07-16   Discharge Date: 2151-07-20

Chief Complaint:
CANARY chest pain, seen by Dr. Margaret Okonkwo

Brief Hospital Course:
Aspirin was given.

Discharge Diagnosis:
1. Myocardial infarction
2. Hypertension

Discharge Condition:
Stable
"""
NOTE_COLUMNS = (
    "ROW_ID SUBJECT_ID HADM_ID CHARTDATE CHARTTIME STORETIME CATEGORY DESCRIPTION CGID ISERROR TEXT"
).split()


def lines(*rows):
    return "\n".join(json.dumps(row) for row in rows)


def table(*rows):
    """Return rows as CSV with a header, every text quoted where it must be."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def by_key(*rows):
    return json.dumps({str(number): row for number, row in enumerate(rows)}, indent=1)


def asked(*rows):
    return json.dumps({"questions": rows}, indent=1)


def note(**fields):
    empty = dict.fromkeys(NOTE_COLUMNS, "")
    known = {"ROW_ID": "1", "SUBJECT_ID": "22", "CATEGORY": "Discharge summary", "TEXT": NOTE}
    return empty | known | fields


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Return a function that lays out {file: text, JSON value or Parquet rows} and reads them."""
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("MEDLIB_CACHE", str(tmp_path / "cache"))

    def lay_out_and_read(name, files, **options):
        for file, content in files.items():
            path = tmp_path / "data" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".parquet":
                import pyarrow as pa
                import pyarrow.parquet as pq

                pq.write_table(pa.Table.from_pylist(content), path)
            else:
                text = content if isinstance(content, str) else json.dumps(content, indent=1)
                path.write_text(text, encoding="utf-8")
        return sources.read(name, **options)

    return lay_out_and_read


def test_every_further_source_is_known_and_says_where_it_comes_from():
    assert set(MORE) <= set(sources.SOURCES)
    for name, source in MORE.items():
        assert source.title and source.license and source.citation and source.files, name
        assert set(source.downloads) <= set(source.files), name
        assert all(len(digest) == 64 for _, digest in source.downloads.values()), name
        assert not source.revision or len(source.revision) == 40, name


def test_medqa_keeps_its_fifth_option(read):
    folder = "medqa/questions/US/"
    rows, _ = read(
        "medqa_5options",
        {f"{folder}{part}.jsonl": lines(MEDQA) for part in ("train", "dev", "test")},
    )
    by_split = {row["split"]: row for row in rows}
    assert set(by_split) == {"train", "validation", "test"}
    test = by_split["test"]
    assert test["options"] == ["a", "b", "c", "d", "e"]
    assert (test["answer_index"], test["answer"], test["specialty"]) == (4, "e", "usmle")
    assert test["provenance"] == {"file": "US/test.jsonl", "line": 1}
    assert [r["split"] for r in rows if sources.is_official_test(r)] == ["test"]


def test_pqa_a_reads_alike_from_the_authors_file_and_from_the_hub(read, tmp_path):
    file = {"pubmedqa/data/ori_pqaa.json": {"7": PQA | {"final_decision": "no"}}}
    [row], _ = read("pubmedqa_artificial", file)
    assert (row["question"], row["context"]) == ("CANARY?", "One.\nTwo.")
    assert (row["answer"], row["options"][row["answer_index"]]) == ("no", "no")
    assert (row["explanation"], row["split"]) == ("CANARY it does.", "train")
    assert records.kind(row) == "yes_no_maybe" and row["license"] == "MIT"
    hub = from_hub("pubmedqa_artificial", [PQA_HUB | {"final_decision": "no"}], tmp_path)
    assert {k: v for k, v in hub.items() if k not in ("provenance", "license")} == {
        k: v for k, v in row.items() if k not in ("provenance", "license")
    }


def from_hub(name, rows, tmp_path):
    """Return the one record that the hub's layout of a source makes of Parquet rows."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "train-00000-of-00001.parquet"
    pq.write_table(pa.Table.from_pylist(rows), path)
    layout = next(iter(MORE[name].hub_files.values()))
    [record] = [layout.parse(row) for row in layout.rows(path)]
    return record


def test_pqa_u_has_no_decision_so_its_conclusion_is_the_answer(read, tmp_path):
    [row], _ = read("pubmedqa_unlabeled", {"pubmedqa/data/ori_pqau.json": {"7": PQA}})
    assert records.kind(row) == "free_text"
    assert (row["answer"], row["explanation"]) == ("CANARY it does.", "")
    assert from_hub("pubmedqa_unlabeled", [PQA_HUB], tmp_path)["id"] == row["id"]


def test_mmlu_subject_is_the_specialty_and_its_answers_count_from_zero(read):
    question = MMLU | {"answer": "1"}
    rows, _ = read(
        "mmlu_medical",
        {
            "mmlu_med/test/medical_genetics_test.csv": table(question),
            "mmlu_med/dev/medical_genetics_dev.csv": table(question),
        },
    )
    by_split = {row["split"]: row for row in rows}
    assert set(by_split) == {"dev", "test"}
    row = by_split["test"]
    assert (row["specialty"], row["answer"], row["answer_index"]) == ("medical_genetics", "b, c", 1)
    assert row["options"] == ["a", "b, c", "d", "e"] and row["provenance"]["line"] == 2
    assert [r["split"] for r in rows if sources.is_official_test(r)] == ["test"]


def test_liveqa_test_asks_by_its_summary_and_keeps_every_reference_answer(read):
    [row], _ = read("liveqa", {LIVEQA_TEST: LETTER.format(summary="What causes gout?")})
    assert (row["question"], row["topic"]) == ("What causes gout?", "gout")
    assert row["context"] == "gout\nCANARY my toe hurts"
    assert (row["answer"], row["explanation"]) == ("Urate crystals.", "An arthritis.")
    assert sources.is_official_test(row) and row["provenance"]["line"] == 2
    assert row["id"] == records.make_id(
        "liveqa", "TREC-2017-LiveQA-Medical-Test-Questions-w-summaries/TQ1"
    )


def test_liveqa_without_a_summary_asks_by_the_assessors_paraphrase(read):
    [row], _ = read("liveqa", {LIVEQA_TEST: LETTER.format(summary=" ")})
    assert row["question"] == "What is gout?"


def test_liveqa_training_letter_is_answered_once_for_each_of_its_sub_questions(read):
    [row], _ = read("liveqa", {LIVEQA_TRAIN: TRAINING_LETTER})
    assert row["question"] == "Why does it hurt, and what helps?"
    assert (row["context"], row["answer"]) == ("gout", "Urate.\n\nRest.")
    assert (row["split"], row["topic"]) == ("train", "gout")
    assert not sources.is_official_test(row)


def test_medtext_prompt_and_completion_become_question_and_answer(read):
    [row], _ = read(
        "medtext",
        {"medtext/medtext_2.csv": table({"Prompt": "A man, 50,\ncoughs.", "Completion": "X-ray."})},
    )
    assert (row["question"], row["answer"]) == ("A man, 50,\ncoughs.", "X-ray.")
    assert records.kind(row) == "free_text" and row["provenance"]["line"] == 2


def test_medical_qa_asks_by_its_input_unless_the_instruction_is_the_task(read):
    index = {"__index_level_0__": 0}
    rows, _ = read(
        "medical_qa",
        {
            "medical_qa/all-processed/train-0.parquet": [
                {"instruction": "Answer this question truthfully", "input": "Why?", "output": "So."}
                | index,
                {"instruction": "Summarize the abstract to a title", "input": "Ab", "output": "T"}
                | index,
                {"instruction": "What is gout?", "input": None, "output": "An arthritis."} | index,
            ],
            "medical_qa/chatdoctor-icliniq/test-0.parquet": [
                {"input": "Hi doctor?", "answer_icliniq": "Hello.", "answer_chatgpt": "no"}
            ],
        },
    )
    found = {(r["question"], r["context"], r["answer"], r["split"]) for r in rows}
    assert found == {
        ("Why?", "", "So.", "train"),
        ("Summarize the abstract to a title", "Ab", "T", "train"),
        ("What is gout?", "", "An arthritis.", "train"),
        ("Hi doctor?", "", "Hello.", "test"),
    }


def test_chemprot_relation_is_a_choice_among_thirteen_spelt_out(read):
    row = {"text": "<< A >> blocks [[ B ]] and C.", "label": "INDIRECT-DOWNREGULATOR"}
    other = {"text": "<< A >> blocks B and [[ C ]].", "label": "INHIBITOR", "metadata": []}
    rows, _ = read("chemprot", {"chemprot/dev.txt": lines(row, other)})
    assert len({group_of(record) for record in rows}) == 1
    record = next(r for r in rows if r["provenance"]["line"] == 1)
    assert len(set(record["options"])) == 13
    assert record["options"][record["answer_index"]] == "indirect downregulator"
    assert record["answer"] == "indirect downregulator"
    assert (record["context"], record["split"]) == (row["text"], "validation")
    assert record["specialty"] == "pharmacology"


def test_chemprot_of_the_hub_has_the_same_ids(read, tmp_path):
    row = {"text": "<< A >> blocks [[ B ]].", "label": "SUBSTRATE_PRODUCT-OF"}
    [record], _ = read("chemprot", {"chemprot/train.txt": lines(row)})
    (tmp_path / "train.jsonl").write_text(lines(row))
    layout = MORE["chemprot"].hub_files["train.jsonl"]
    [hub] = [layout.parse(found) for found in layout.rows(tmp_path / "train.jsonl")]
    assert (hub["id"], hub["answer"]) == (record["id"], "substrate and product of")


def test_rct_sentence_has_one_of_five_roles(read):
    row = {"text": "We gave it to 20.", "label": "METHODS"}
    [record], _ = read("rct", {"rct/test.jsonl": lines(row)})
    assert record["options"] == ["background", "objective", "methods", "results", "conclusions"]
    assert (record["answer"], record["answer_index"]) == ("methods", 2)
    assert len(record["question"].split()) < WORDS  # else all sentences share a run with all tests
    assert sources.is_official_test(record)


def test_rct_as_its_authors_publish_it_keeps_an_abstract_together(read):
    text = (
        "###24293578\nOBJECTIVE\tTo see .\nRESULTS\tWe saw .\n\n###24293579\nMETHODS\tBy eye .\n\n"
    )
    rows, _ = read("rct", {"rct/PubMed_20k_RCT/train.txt": text})
    by_answer = {row["answer"]: row for row in rows}
    assert set(by_answer) == {"objective", "results", "methods"}
    assert by_answer["results"]["provenance"] == {"file": "PubMed_20k_RCT/train.txt", "line": 3}
    assert by_answer["results"]["context"] == "We saw ."
    groups = {answer: group_of(row) for answer, row in by_answer.items()}
    assert groups["objective"] == groups["results"] != groups["methods"]


def test_specialty_files_stand_below_the_data_folder_and_one_may_be_read_alone(read):
    item = {"question": "CANARY?", "answer": "So."}
    place = "specialties/dataset_with_answers_"
    two = {f"{place}{name}.json": [item] for name in ("cardiology", "hepatology")}
    both, _ = read("specialties", two)
    assert {r["specialty"] for r in both} == {"cardiology", "hepatology"}
    [one], _ = sources.read("cardiology")
    assert (one["specialty"], one["source"]) == ("cardiology", "cardiology")
    assert one["id"] in {r["id"] for r in both} and {r["source"] for r in both} == {"specialties"}


def test_mts_dialog_question_names_the_section(read):
    row = DIALOG | {"dialogue": "D: a\nP: b"}
    folder = "mts_dialog/Main-Dataset/MTS-Dialog-"
    rows, _ = read(
        "mts_dialog",
        {
            f"{folder}{part}.csv": table(row)
            for part in (
                "TrainingSet",
                "ValidationSet",
                "TestSet-1-MEDIQA-Chat-2023",
                "TestSet-2-MEDIQA-Sum-2023",
            )
        },
    )
    assert Counter(r["split"] for r in rows) == {"train": 1, "validation": 1, "test": 2}
    assert "'history of present illness'" in rows[0]["question"]
    assert (rows[0]["context"], rows[0]["answer"]) == ("D: a\nP: b", "It hurts.")


def test_bioasq_reads_yes_no_questions_and_golden_files_are_the_test(read):
    factoid = YESNO | {"id": "5a00", "type": "factoid", "exact_answer": [["x"]]}
    rows, aside = read(
        "bioasq_yesno",
        {
            "bioasq/Task11BGoldenEnriched/11B1_golden.json": {"questions": [YESNO]},
            "bioasq/training11b.json": {
                "questions": [factoid, YESNO, YESNO | {"id": "5a02", "exact_answer": "no"}]
            },
        },
    )
    found = {row["id"]: row for row in rows}
    first = found[records.make_id("bioasq_yesno", "test/5a01")]
    assert (first["split"], first["answer"], first["options"]) == ("test", "yes", ["yes", "no"])
    assert (first["context"], first["explanation"]) == ("One.", "It is.")
    again = found[records.make_id("bioasq_yesno", "train/5a01")]
    assert (again["split"], again["question"]) == ("train", first["question"])
    last = found[records.make_id("bioasq_yesno", "train/5a02")]
    assert (last["split"], last["answer_index"]) == ("train", 1)
    text = json.dumps({"questions": [factoid, YESNO, YESNO | {"id": "5a02"}]}, indent=1)
    where = next(n for n, line in enumerate(text.split("\n"), 1) if '"5a02"' in line)
    assert last["provenance"] == {"file": "bioasq/training11b.json", "line": where}
    assert aside == [] and len(rows) == 3


def test_mimic_note_is_asked_for_one_section_and_holds_no_name_or_date(read):
    [row], _ = read("mimic_notes", {"mimic/NOTEEVENTS.csv": table(note())})
    assert row["question"] == "What are the discharge diagnoses?"
    assert row["answer"] == "1. Myocardial infarction\n2. Hypertension"
    assert "Myocardial" not in row["context"] and "Aspirin was given." in row["context"]
    assert "Stable" in row["context"]
    assert "Okonkwo" not in row["context"] and "[[NAME " in row["context"]
    assert "2151-07-16" not in row["context"] and "[[DATE " in row["context"]
    assert row["specialty"] == "hospital_medicine" and row["provenance"]["line"] == 2
    assert "PhysioNet" in row["license"]


def test_mimic_error_notes_and_notes_without_the_section_are_passed_over(read):
    rows, aside = read(
        "mimic_notes",
        {
            "mimic/NOTEEVENTS.csv": table(
                note(),
                note(ROW_ID="2", ISERROR="1"),
                note(ROW_ID="3", TEXT="Chief Complaint: pain"),
                note(ROW_ID="4", CATEGORY="Nursing/other"),
                note(
                    ROW_ID="5", CATEGORY="Radiology", TEXT="FINDINGS: Clear.\n\nIMPRESSION: None."
                ),
            )
        },
    )
    assert Counter(r["specialty"] for r in rows) == {"hospital_medicine": 1, "radiology": 1}
    assert aside == []
    assert next(r for r in rows if r["specialty"] == "radiology")["answer"] == "None."


def test_mimic_notes_of_one_patient_stay_together_and_the_number_is_not_kept(read):
    rows, _ = read(
        "mimic_notes",
        {
            "mimic/NOTEEVENTS.csv": table(
                note(SUBJECT_ID="77001122"),
                note(
                    ROW_ID="2",
                    SUBJECT_ID="77001122",
                    CATEGORY="Radiology",
                    TEXT="FINDINGS: Clear.\n\nIMPRESSION: Normal.",
                ),
                note(ROW_ID="3", SUBJECT_ID="77001123"),
            )
        },
    )
    assert len({group_of(row) for row in rows}) == 2
    assert "7700112" not in json.dumps(rows)


def test_mimic_notes_are_read_one_by_one_not_whole(tmp_path):
    path = tmp_path / "NOTEEVENTS.csv"
    path.write_text(table(note(), note(TEXT="CANARY\0")), encoding="utf-8")
    rows = readers.csv_rows(path)
    assert layouts_notes.mimic_note(next(rows))["answer"].startswith("1. Myocardial")
    with pytest.raises(InputError, match="a NUL byte") as error:
        next(rows)
    assert "CANARY" not in str(error.value)


BAD_VALUES = [  # name, file, its form, a good row, what makes it bad, the reason in the ledger
    ("mmlu_medical", "mmlu_med/test/anatomy_test.csv", table, MMLU | {"answer": "1"},
     {"answer": "7"}, OUTSIDE),
    ("mmlu_medical", "mmlu_med/test/anatomy_test.csv", table, MMLU | {"answer": "1"},
     {"answer": "CANARY"}, OUTSIDE),
    ("medqa_5options", "medqa/questions/US/train.jsonl", lines, MEDQA,
     {"answer_idx": "F"}, OUTSIDE),
    ("pubmedqa_artificial", "pubmedqa/data/ori_pqaa.json", by_key, PQA | {"final_decision": "no"},
     {"final_decision": "CANARY"}, OUTSIDE),
    ("pubmedqa_unlabeled", "pubmedqa/data/ori_pqau.json", by_key, PQA,
     {"LONG_ANSWER": None}, "no_answer"),
    ("chemprot", "chemprot/test.txt", lines, {"text": "CANARY", "label": "AGONIST"},
     {"label": "CANARY"}, OUTSIDE),
    ("rct", "rct/dev.jsonl", lines, {"text": "CANARY", "label": "RESULTS"},
     {"label": "CANARY"}, OUTSIDE),
    ("bioasq_yesno", "bioasq/training11b.json", asked, YESNO,
     {"id": "5a09", "exact_answer": "CANARY"}, OUTSIDE),
    ("medtext", "medtext/medtext_2.csv", table, {"Prompt": "CANARY", "Completion": "Rest."},
     {"Completion": " "}, "no_answer"),
    ("mts_dialog", "mts_dialog/Main-Dataset/MTS-Dialog-TrainingSet.csv", table, DIALOG,
     {"ID": "1", "section_text": ""}, "no_answer"),
]  # fmt: skip


@pytest.mark.parametrize("name, file, form, good, change, reason", BAD_VALUES)
def test_bad_value_is_refused_by_line_without_its_content_or_set_aside_by_reason(
    read, name, file, form, good, change, reason
):
    with pytest.raises(InputError) as error:
        read(name, {file: form(good, good | change)})
    told = str(error.value)
    assert "CANARY" not in told and "\n" not in told
    assert f"{file.rsplit('/', 1)[1]}:" in told
    rows, aside = sources.read(name, on_bad="set_aside")
    assert len(rows) == 1 and [row["reason"] for row in aside] == [reason]


WRONG_ROWS = {
    "medqa_5options": (
        "medqa/questions/US/train.jsonl",
        lines(MEDQA, MEDQA | {"options": {"A": "CANARY", "B": 5}}),
        2,
    ),
    "pubmedqa_artificial": (
        "pubmedqa/data/ori_pqaa.json",
        {"7": PQA | {"final_decision": "yes"}, "8": "CANARY"},
        None,
    ),
    "mmlu_medical": ("mmlu_med/test/anatomy_test.csv", "question,CANARY\nCANARY,1\n", 2),
    "liveqa": (LIVEQA_TEST, LETTER.replace("</NLM-QUESTION>", "CANARY"), None),
    "medical_qa": ("medical_qa/all-processed/train-0.parquet", [{"input": "CANARY"}], 1),
    "rct": ("rct/PubMed_20k_RCT/train.txt", "###1\nCANARY without a tab\n", 2),
    "chemprot": ("chemprot/test.txt", '{"text": "CANARY", "label": null}', 1),
    "mimic_notes": ("mimic/NOTEEVENTS.csv", table({"ROW_ID": "1", "TEXT": "CANARY"}), 2),
    "bioasq_yesno": ("bioasq/training11b.json", {"questions": [{"body": "CANARY"}]}, None),
}


@pytest.mark.parametrize("name", WRONG_ROWS)
def test_missing_or_wrong_typed_field_is_refused_by_file_and_line_without_its_content(read, name):
    file, content, line = WRONG_ROWS[name]
    with pytest.raises(InputError) as error:
        read(name, {file: content})
    told = str(error.value)
    assert "CANARY" not in told and "\n" not in told
    assert file.rsplit("/", 1)[1] + (f":{line}:" if line else "") in told


@needs_real_data
@pytest.mark.parametrize("name", ["mmlu_medical", "chemprot", "mts_dialog"])
def test_real_files_have_the_published_counts_and_checksums(name):
    rows, aside = sources.read(name)
    assert Counter(row["split"] for row in rows) == MORE[name].expected
    assert aside == []
    if name == "mmlu_medical":
        tests = Counter(row["specialty"] for row in rows if row["split"] == "test")
        assert tests == MMLU_COUNTS
    from medlib.files import sha256_file

    found = {file: sha256_file(sources.data_folder() / file) for file in MORE[name].downloads}
    assert found == {file: digest for file, (_, digest) in MORE[name].downloads.items()}


@needs_real_data
def test_every_section_header_of_real_mts_dialog_is_spelt_out():
    rows, _ = sources.read("mts_dialog")
    asked = {row["question"].split("'")[1] for row in rows}
    assert len(asked) == 20 and "genhx" not in asked
    assert set(layouts_notes.SECTIONS.values()) <= asked
