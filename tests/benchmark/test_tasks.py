"""Every task reads the published form of its data; a task of one's own is asked as it says.

The files are written here after the published schemas; their texts are invented.
"""

import json
import os

import pytest

from medlib.benchmark import fewshot, tasks
from medlib.corpus import sources
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make

needs_data = pytest.mark.skipif(
    not os.environ.get("MEDLIB_DATA"), reason="needs MEDLIB_DATA, the raw data sets"
)
FIVE = {"question": "Which?", "answer": "e", "answer_idx": "E", "meta_info": "step1"}
FIVE |= {"options": dict(zip("ABCDE", "abcde", strict=True))}
YESNO = {"id": "5a01", "type": "yesno", "body": "Is it?", "exact_answer": "no"}
YESNO |= {"snippets": [{"text": "One."}, {"text": "Two."}]}
MIRAGE = {"question": "Is it?", "options": {"A": "yes", "B": "no"}, "answer": "B"}
LETTER = """<X><NLM-QUESTION qid="TQ1"><Original-Question qfile="1.txt"><SUBJECT>gout</SUBJECT>
<MESSAGE>my toe hurts</MESSAGE></Original-Question><NLM-Summary>What is gout?</NLM-Summary>
<ReferenceAnswers><RefAnswer aid="A1"><ANSWER>Urate.</ANSWER></RefAnswer></ReferenceAnswers>
</NLM-QUESTION></X>"""
LIVEQA = "liveqa/TestDataset/TREC-2017-LiveQA-Medical-Test-Questions-w-summaries.xml"
GOLDEN = "bioasq/Task11BGoldenEnriched/11B1_golden.json"
MARKED = "<< aspirin >> blocks [[ COX-1 ]] ."
FILES = {  # task: (file, content, its first question)
    "medqa_4options": (
        "medqa/phrases_no_exclude_test.jsonl",
        json.dumps(FIVE | {"options": dict(zip("ABCD", "abce", strict=True)), "answer_idx": "D"}),
        "Which?",
    ),
    "medqa_5options": ("medqa/questions/US/test.jsonl", json.dumps(FIVE), "Which?"),
    "bioasq": (GOLDEN, json.dumps({"questions": [YESNO]}), "Is it?"),
    "chemprot": (
        "chemprot/test.txt",
        json.dumps({"text": MARKED, "label": "INHIBITOR", "metadata": []}),
        "What is the relation of << aspirin >> and [[ COX-1 ]]?",
    ),
    "rct": (
        "rct/PubMed_20k_RCT/test.txt",
        "###1\nMETHODS\tWe asked them .\n",
        "Which role has the sentence in the abstract of a randomised trial?",
    ),
    "liveqa": (LIVEQA, LETTER, "What is gout?"),
    "medtext": ("medtext/medtext_2.csv", "Prompt,Completion\nA cough?,Rest.\n", "A cough?"),
}
COUNTS = {
    "medqa_4options": 1_273, "medmcqa": 4_183, "pubmedqa": 500, "mmlu_anatomy": 135,
    "mmlu_clinical_knowledge": 265, "mmlu_college_biology": 144, "mmlu_college_medicine": 173,
    "mmlu_medical_genetics": 100, "mmlu_professional_medicine": 272, "chemprot": 3_469,
    "medquad": 16_407,
}  # fmt: skip


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Return a function that writes {file: text} below MEDLIB_DATA and reads a source."""
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("MEDLIB_CACHE", str(tmp_path / "cache"))

    def lay_out_and_read(name, files):
        for file, text in files.items():
            path = tmp_path / "data" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return sources.read(name)[0]

    return lay_out_and_read


def choice(number, options="abcd", *, source="folder", question="Which?", **fields):
    known = {"options": list(options), "answer": options[0], "answer_index": 0}
    return make(source, str(number), question=question, **known | fields)


@pytest.mark.parametrize("name", FILES)
def test_task_finds_its_items_in_files_of_the_published_form(read, name):
    file, content, question = FILES[name]
    (item,) = tasks.items(name, read(tasks.find(name).source, {file: content}))
    assert item["question"] == question
    if item["options"]:
        assert tasks.chance_of([item]) == tasks.find(name).chance


@needs_data
@pytest.mark.parametrize("name", COUNTS)
def test_real_tasks_have_their_published_sizes_and_every_item_can_be_asked(name):
    assert len(tasks.items(name, sources.read(tasks.find(name).source)[0])) == COUNTS[name]


def test_demo_task_can_ask_every_one_of_its_items():
    assert len(tasks.items("demo", sources.read("demo")[0])) == 2_100


def test_medqa_has_two_names_and_one_meaning():
    assert tasks.find("medqa") == tasks.find("medqa_4options")


def test_five_options_stand_in_medqa_s_template_under_a_to_e(read):
    name = "medqa_5options"
    (item,) = tasks.items(name, read(name, {FILES[name][0]: FILES[name][1]}))
    context = fewshot.context(item, tasks.find(name).template)
    assert context == "Question: Which?\nA. a\nB. b\nC. c\nD. d\nE. e\nAnswer:"
    assert fewshot.continuations(item) == [" A", " B", " C", " D", " E"]


@pytest.mark.parametrize(
    ("file", "content", "abstract"),
    [
        (GOLDEN, {"questions": [YESNO]}, "Abstract: One.\nTwo.\n"),
        ("bioasq/11B2_golden.json", {"questions": [YESNO | {"snippets": []}]}, ""),
        ("mirage/benchmark.json", {"medqa": {"0": FIVE}, "bioasq": {"5a01": MIRAGE}}, ""),
        ("bioasq/benchmark.json", {"bioasq": {"5a01": MIRAGE}}, ""),
    ],
)
def test_bioasq_of_the_challenge_and_of_mirage_are_one_task_in_words(read, file, content, abstract):
    held = read("bioasq_yesno", {file: json.dumps(content, indent=1)})
    (item,) = tasks.items("bioasq", held)
    context = fewshot.context(item, tasks.find("bioasq").template)
    assert context == f"{abstract}Question: Is it?\nAnswer:"
    assert fewshot.continuations(item) == [" yes", " no"]
    assert (item["answer_index"], item["answer"]) == (1, "no")
    told = json.dumps(content, indent=1).split("\n")
    assert '"5a01"' in told[item["provenance"]["line"] - 1]


@pytest.mark.parametrize("change", [{"answer": "C"}, {"options": ["CANARY"]}, {"question": 3}])
def test_bad_mirage_question_is_refused_by_file_without_its_content(read, change):
    with pytest.raises(InputError, match=r"benchmark\.json:\d+: ") as error:
        read(
            "bioasq_yesno",
            {"mirage/benchmark.json": json.dumps({"bioasq": {"1": MIRAGE | change}})},
        )
    assert "CANARY" not in str(error.value) and "\n" not in str(error.value)


MINE = {"source": "folder", "kinds": "multiple_choice", "protocols": ["letter", "option_text"]}
MINE |= {"template": "Choose.\n{question}\n{options}\nLetter:"}


def test_own_task_is_asked_in_its_own_words():
    rows = [choice(1, question="A {b} of 5%?"), choice(2, "xyz"), make("demo", "3", question="?")]
    task = tasks.find("mine", own={"mine": MINE})
    found = tasks.items("mine", rows, own={"mine": MINE})
    assert {r["id"] for r in found} == {rows[0]["id"], rows[1]["id"]}
    context = fewshot.context(rows[0], task.template)
    assert context == "Choose.\nA {b} of 5%?\nA. a\nB. b\nC. c\nD. d\nLetter:"
    assert (task.kinds, task.official) == (("multiple_choice",), False)
    assert tasks.chance_of(found) == pytest.approx((1 / 4 + 1 / 3) / 2)
    assert [len(fewshot.continuations(r)) for r in rows[:2]] == [4, 3]
    with pytest.raises(InputError, match="task 'mine'"):
        tasks.find("mine")  # nothing was registered


def test_own_task_of_an_official_test_takes_nothing_else():
    own = {"mine": MINE | {"source": "medqa", "template": "medqa", "official": True}}
    rows = [choice(n, source="medqa", split=s) for n, s in enumerate(["test", "train"])]
    assert tasks.items("mine", rows, own=own) == rows[:1]
    with pytest.raises(InputError, match="official test items of source 'medqa'"):
        tasks.items("mine", rows[1:], own=own)


@pytest.mark.parametrize(
    ("source", "records"),
    [("medmcqa", "medmcqa"), ("exam.jsonl", "own_exam"), ("own_exam", "own_exam")],
)
def test_own_task_names_a_source_or_the_file_that_notebook_01_read(source, records):
    assert tasks.define("mine", MINE | {"source": source}).source == records


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"protocol": "letter"}, "did you mean 'protocols'"),
        ({"protocols": ["leter"]}, "did you mean 'letter'"),
        ({"kinds": ["multiple_choise"]}, "did you mean 'multiple_choice'"),
        ({"kinds": [["free_text"]]}, "kinds"),
        ({"rule": "sum"}, "a known key"),
        ({"template": "medmqca"}, "template 'medmqca'"),
        ({"template": "{question.__class__}"}, "template"),
        ({"template": "{question} {answer}"}, "template"),
        ({"template": "{question} {"}, "template"),
        ({"template": "{options}"}, "template"),
        ({"template": ""}, "without template"),
        ({"protocols": []}, "without protocols"),
        ({"source": 3}, "a int as source"),
        ({"official": "yes"}, "a str as official"),
        ({"chance": 0.25}, "a known key"),  # the items tell it
    ],
)
def test_faulty_definition_is_refused_in_one_line_with_the_nearest_name(change, told):
    with pytest.raises(InputError) as error:
        tasks.define("mine", MINE | change)
    assert told in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["medqa", "mmlu_anatomy", "A task", ""])
def test_taken_or_unusable_name_is_refused(name):
    with pytest.raises(InputError, match="a new name"):
        tasks.define(name, MINE)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"options": ["a", " ", "c"]}, "empty option"),
        ({"answer_index": 7}, "answer index out of range"),
        ({"context": "CANARY"}, "no {context}"),
        ({"options": YES_NO_MAYBE[:2], "answer": "yes"}, "yes or no under letters"),
    ],
)
def test_item_that_cannot_be_asked_is_refused_without_its_content(fault, told):
    with pytest.raises(InputError, match="1 items of task 'mine'") as error:
        tasks.items("mine", [choice(1), choice(2) | fault], own={"mine": MINE})
    assert told in str(error.value)
    assert "CANARY" not in str(error.value) and "\n" not in str(error.value)


def test_letters_that_a_template_does_not_show_are_refused():
    own = {"mine": MINE | {"template": "{question}\nAnswer:"}}
    with pytest.raises(InputError, match="other options without them"):
        tasks.items("mine", [choice(1)], own=own)
    words = choice(1, YES_NO_MAYBE[:2], source="folder")
    assert tasks.items("mine", [words], own=own) == [words]


def test_item_that_stands_twice_is_refused():
    with pytest.raises(InputError, match="1 items of task 'mine' with its id again"):
        tasks.items("mine", [choice(1), choice(2), choice(1)], own={"mine": MINE})


def test_chance_of_free_text_is_none_to_speak_of():
    assert tasks.chance_of([make("demo", "1", question="?", answer="a")]) == 0
