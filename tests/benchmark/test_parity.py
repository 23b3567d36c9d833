"""Letter prompts, examples, golds and scores are those of lm-evaluation-harness itself (0.4.13).

Each data set is handed to the harness in the form in which the hub holds it, made here from the
authors' files without medlib's readers. The log-likelihoods are those of a random tiny model.
"""

import csv
import json
import os
from pathlib import Path

import numpy as np
import pytest

from medlib import prompts
from medlib.benchmark import fewshot, loglikelihood
from medlib.corpus import sources

DATA = Path(os.environ.get("MEDLIB_DATA", "/nowhere"))
SUBJECTS = (
    "anatomy", "clinical_knowledge", "college_biology", "college_medicine", "medical_genetics",
    "professional_medicine",
)  # fmt: skip
TESTS = {"medqa_4options": 1273, "medmcqa": 4183, "pubmedqa": 500, "mmlu": 1089}
ITEMS = 12  # of each data set, for log-likelihoods
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="needs MEDLIB_DATA, the raw data sets")


def lines(path):
    return [json.loads(line) for line in (DATA / path).read_text(encoding="utf-8").splitlines()]


def medqa():
    """Return GBaker/MedQA-USMLE-4-options-hf: sent1, ending0 to ending3, label."""
    found = {}
    paths = {"test": "phrases_no_exclude_test.jsonl", "train": "mediq_all_dev_good.jsonl"}
    for split, path in paths.items():  # of train a part is at hand: examples come from validation
        found[split] = [
            {
                "sent1": " ".join([*row.get("context", []), row["question"]]),
                "label": "ABCD".index(row["answer_idx"]),
            }
            | {f"ending{n}": row["options"][letter] for n, letter in enumerate("ABCD")}
            for row in lines(f"medqa/{path}")
        ]
    return found


def medmcqa():
    rows = lines("medmcqa/dev.json")
    rows = [row | {"cop": row["cop"] - 1} for row in rows]  # the hub's counts from 0
    return {"validation": rows, "train": rows[:0]}


def pubmedqa():
    tested = json.loads((DATA / "pubmedqa/data/test_ground_truth.json").read_text())
    found = {"train": [], "test": []}
    for number, row in json.loads((DATA / "pubmedqa/data/ori_pqal.json").read_text()).items():
        kept = {name: row[name] for name in ("QUESTION", "CONTEXTS", "final_decision")}
        found["test" if number in tested else "train"].append(kept)
    return found


def mmlu(subject):
    found = {}
    for split in ("dev", "test"):
        with open(DATA / f"mmlu_med/{split}/{subject}_{split}.csv", encoding="utf-8") as file:
            found[split] = [
                {"question": row["question"], "answer": int(row["answer"]),
                 "choices": [row[f"choice{n}"] for n in range(4)]}
                for row in csv.DictReader(file)
            ]  # fmt: skip
    return found


def harness(name, subject=""):
    """Return the harness's own task over the files at hand, by its own configuration."""
    import lm_eval
    from datasets import Dataset, DatasetDict
    from lm_eval.api.task import ConfigurableTask
    from lm_eval.tasks._yaml_loader import load_yaml

    tasks = Path(lm_eval.__file__).parent / "tasks"
    files = {
        "medqa_4options": "medqa/medqa.yaml",
        "medmcqa": "medmcqa/medmcqa.yaml",
        "pubmedqa": "pubmedqa/pubmedqa.yaml",
        "mmlu": f"mmlu/default/mmlu_{subject}.yaml",
    }
    made = {"medqa_4options": medqa, "medmcqa": medmcqa, "pubmedqa": pubmedqa}
    rows = mmlu(subject) if name == "mmlu" else made[name]()
    whole = DatasetDict({split: Dataset.from_list(part) for split, part in rows.items() if part})
    config = load_yaml(tasks / files[name])
    splits = {split: config.get(split) for split in ("training_split", "validation_split")}
    absent = {split: None for split, part in splits.items() if part not in whole}
    return ConfigurableTask(config=config | absent | {"custom_dataset": lambda **_: whole})


def requests(task, *, shots=0, tokenizer=None, model=None, limit=None):
    """Return [(context, [continuations], gold)] of the harness, in its order."""
    task.set_config("num_fewshot", shots)
    task.set_fewshot_seed(fewshot.SEED)
    chat = {}
    if tokenizer is not None:
        chat = {
            "apply_chat_template": True,
            "fewshot_as_multiturn": True,
            "chat_template": lambda turns, add_generation_prompt=True: (
                tokenizer.apply_chat_template(
                    turns, tokenize=False, add_generation_prompt=add_generation_prompt
                )
            ),
        }
    task.build_all_requests(limit=limit, **chat)
    found = {}
    for one in task.instances:
        found.setdefault(one.doc_id, []).append(one)
    return [
        (group[0].args[0], [one.args[1] for one in group], gold_of(task, group[0].doc))
        for _, group in sorted(found.items())
    ]


def gold_of(task, doc):
    gold = task.doc_to_target(doc)
    return gold if isinstance(gold, int) else task.doc_to_choice(doc).index(gold)


def ours(name, *, shots=0, tokenizer=None, subject=""):
    """Return the same of medlib, from its own readers."""
    source = {"medqa_4options": "medqa", "mmlu": "mmlu_medical"}.get(name, name)
    template = {"medqa_4options": "medqa"}.get(name, name)
    rows = [r for r in sources.read(source)[0] if subject in ("", r["specialty"])]
    items = fewshot.in_order([r for r in rows if sources.is_official_test(r)])
    split = {"medqa_4options": "validation", "mmlu": "dev"}.get(name, "train")
    pool = [r for r in rows if r["split"] == split and not sources.is_official_test(r)]
    examples = fewshot.draw(items, pool, template, shots=shots)
    return [
        (
            fewshot.context(r, template, examples[r["id"]], tokenizer),
            fewshot.continuations(r, tokenizer),
            r["answer_index"],
        )
        for r in items
    ]


def parts(name):
    return SUBJECTS if name == "mmlu" else ("",)


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    """Return the committed base with a chat template that knows a system's message."""
    from medlib.tuning import models

    loaded = models.load("tiny", precision="fp32")
    loaded.tokenizer.chat_template = (
        "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] }}</{{ m['role'] }}>\n"
        "{% endfor %}{% if add_generation_prompt %}<assistant>\n{% endif %}"
    )
    return loaded


@needs_data
@pytest.mark.parametrize("name", TESTS)
def test_prompts_continuations_and_golds_of_every_official_item_are_the_harness_s(name):
    count = 0
    for subject in parts(name):
        expected = requests(harness(name, subject))
        found = ours(name, subject=subject)
        assert found == expected
        count += len(found)
    assert count == TESTS[name]


@needs_data
@pytest.mark.parametrize("name", ["medqa_4options", "pubmedqa", "mmlu"])
@pytest.mark.parametrize("template", [False, True])
def test_five_examples_are_those_the_harness_draws_for_every_item(chat, name, template):
    # MedMCQA's training part is not at hand in the hub's order
    tokenizer = chat.tokenizer if template else None
    for subject in parts(name):
        expected = requests(harness(name, subject), shots=5, tokenizer=tokenizer)
        found = ours(name, shots=5, tokenizer=tokenizer, subject=subject)
        assert found == expected


@pytest.mark.slow
@needs_data
@pytest.mark.parametrize("name", TESTS)
@pytest.mark.parametrize(("shots", "template"), [(0, False), (0, True), (5, False), (5, True)])
def test_log_likelihoods_and_predictions_are_the_harness_s(chat, name, shots, template):
    from lm_eval.models.huggingface import HFLM

    if name == "medmcqa" and shots:
        pytest.skip("MedMCQA's training part in the hub's order is not at hand")
    subject = parts(name)[0]
    tokenizer = chat.tokenizer if template else None
    task = harness(name, subject)
    requests(task, shots=shots, tokenizer=tokenizer, limit=ITEMS)
    lm = HFLM(pretrained=chat.model, tokenizer=chat.tokenizer, batch_size=4)
    expected = np.array([value for value, _ in lm.loglikelihood(task.instances)])
    asked = ours(name, shots=shots, tokenizer=tokenizer, subject=subject)[:ITEMS]
    scored = loglikelihood.score_options(
        chat.model, chat.tokenizer, [a[0] for a in asked], [a[1] for a in asked]
    )
    found = np.array(scored)
    assert np.abs(found - expected.reshape(found.shape)).max() < 1e-4
    assert (found.argmax(1) == expected.reshape(found.shape).argmax(1)).all()


def test_examples_that_are_asked_or_too_few_are_refused():
    from medlib.files import InputError
    from medlib.records import make

    place = {"file": "f", "line": 1}
    rows = [make("medqa", str(n), question=f"{n}?", options=list("abcd"), answer="a",
                 answer_index=0, provenance=place | {"line": n}) for n in range(4)]  # fmt: skip
    with pytest.raises(InputError, match="1 of them asked"):
        fewshot.draw(rows[:2], rows[1:], "medqa", shots=1)
    with pytest.raises(InputError, match="5 examples from 3 records"):
        fewshot.draw(rows[:1], rows[1:], "medqa", shots=5)
    drawn = fewshot.draw(rows[:2], rows[2:], "medqa", shots=1)
    assert fewshot.draw(rows[1::-1], rows[:1:-1], "medqa", shots=1) == drawn
    with pytest.raises(InputError, match="mmlu"):
        prompts.letter_context(rows[0], "mmul")
