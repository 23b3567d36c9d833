"""lm-evaluation-harness 0.4.13 over the raw data sets at hand, for tests and benchmarks against it.

Each data set is handed to it in the form in which the hub holds it, made here from the authors'
files without medlib's readers, under its own task configuration.
"""

import csv
import json
import math
import os
import random
from pathlib import Path
from typing import Any

SEED = 1234  # of its examples
DATA = Path(os.environ.get("MEDLIB_DATA", "/nowhere"))
SUBJECTS = (
    "anatomy", "clinical_knowledge", "college_biology", "college_medicine", "medical_genetics",
    "professional_medicine",
)  # fmt: skip
TESTS = {"medqa_4options": 1273, "medmcqa": 4183, "pubmedqa": 500, "mmlu": 1089}


def lines(path: str) -> list[dict[str, Any]]:
    """Return the rows of a JSON-lines file of the raw data."""
    return [json.loads(line) for line in (DATA / path).read_text(encoding="utf-8").splitlines()]


def medqa() -> dict[str, list]:
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


def medmcqa() -> dict[str, list]:
    """Return openlifescienceai/medmcqa's validation part: question, opa to opd, cop."""
    rows = lines("medmcqa/dev.json")
    rows = [row | {"cop": row["cop"] - 1} for row in rows]  # the hub's counts from 0
    return {"validation": rows, "train": rows[:0]}


def pubmedqa() -> dict[str, list]:
    """Return bigbio/pubmed_qa's fold 0: QUESTION, CONTEXTS, final_decision, in its files' order.

    The authors' preprocess/split_dataset.py wrote those files; its rule is followed here. That the
    test comes out in the order of test_ground_truth.json shows that nothing has changed since.
    """
    held = json.loads((DATA / "pubmedqa/data/ori_pqal.json").read_text())
    draw = random.Random(0)

    def parts(ids: list[str], count: int) -> list[list[str]]:
        labels: dict[str, list[str]] = {"yes": [], "no": [], "maybe": []}
        for one in ids:
            labels[held[one]["final_decision"]].append(one)
        cut = []
        for same in labels.values():
            draw.shuffle(same)
            step = math.ceil(len(same) / count)
            cut.append([same[step * n : step * (n + 1)] for n in range(count)])
        found = [[one for label in cut for one in label[n]] for n in range(count)]
        if len(found[-1]) != len(found[0]):
            for part in found[:-1]:
                found[-1].append(draw.choice(part))
                part.remove(found[-1][-1])
        return found

    training, test = parts(list(held), 2)
    assert test == list(json.loads((DATA / "pubmedqa/data/test_ground_truth.json").read_text()))
    train = [one for part in parts(training, 10)[1:] for one in part]
    fields = ("QUESTION", "CONTEXTS", "final_decision")
    return {
        split: [{name: held[one][name] for name in fields} for one in ids]
        for split, ids in (("train", train), ("test", test))
    }


def mmlu(subject: str) -> dict[str, list]:
    """Return cais/mmlu of a subject: question, choices, answer."""
    found: dict[str, list] = {}
    for split in ("dev", "test"):
        with open(DATA / f"mmlu_med/{split}/{subject}_{split}.csv", encoding="utf-8") as file:
            found[split] = [
                {"question": row["question"], "answer": int(row["answer"]),
                 "choices": [row[f"choice{n}"] for n in range(4)]}
                for row in csv.DictReader(file)
            ]  # fmt: skip
    return found


def harness(name: str, subject: str = "", **changed: Any) -> Any:
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
    return ConfigurableTask(
        config=config | absent | changed | {"custom_dataset": lambda **_: whole}
    )


def requests(
    task: Any, *, shots: int = 0, tokenizer: Any = None, limit: int | None = None
) -> list[tuple[str, list[str], int]]:
    """Return [(context, [continuations], gold)] of the harness, in its order."""
    task.set_config("num_fewshot", shots)
    task.set_fewshot_seed(SEED)
    chat: dict[str, Any] = {}
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
    found: dict[int, list] = {}
    for one in task.instances:
        found.setdefault(one.doc_id, []).append(one)
    return [
        (group[0].args[0], [one.args[1] for one in group], gold_of(task, group[0].doc))
        for _, group in sorted(found.items())
    ]


def gold_of(task: Any, doc: dict[str, Any]) -> int:
    """Return the number of the right continuation."""
    gold = task.doc_to_target(doc)
    return gold if isinstance(gold, int) else task.doc_to_choice(doc).index(gold)
