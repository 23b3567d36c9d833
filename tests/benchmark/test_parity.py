"""Letter prompts, examples, golds and scores are those of lm-evaluation-harness itself (0.4.13).

Its side is made from the authors' files without medlib's readers (benchmarks/harness.py). The
log-likelihoods are those of the committed tiny base.
"""

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medlib import prompts
from medlib.benchmark import fewshot, loglikelihood, tasks
from medlib.corpus import sources
from medlib.records import make_id

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "harness.py"
spec = importlib.util.spec_from_file_location("benchmarks_harness", SCRIPT)
peer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peer)
harness, requests = peer.harness, peer.requests
TESTS, SUBJECTS = peer.TESTS, peer.SUBJECTS
ITEMS = 12  # of each data set, for log-likelihoods
needs_data = pytest.mark.skipif(
    not peer.DATA.is_dir(), reason="needs MEDLIB_DATA, the raw data sets"
)


def task_of(name, subject=""):
    """Return medlib's task; MedQA's training part is not at hand, so validation takes its place."""
    task = tasks.find({"mmlu": f"mmlu_{subject}"}.get(name, name))
    return replace(task, pool="validation") if name == "medqa_4options" else task


def asked(name, subject=""):
    """Return the official test in the order in which the harness meets it."""
    rows, _ = sources.read(task_of(name, subject).source)
    rows = tasks.items(f"mmlu_{subject}" if subject else name, rows)
    if name != "pubmedqa":
        return fewshot.in_order(rows)
    listed = json.loads((peer.DATA / "pubmedqa/data/test_ground_truth.json").read_text())
    place = {make_id("pubmedqa", number): n for n, number in enumerate(listed)}
    return sorted(rows, key=lambda r: place[r["id"]])


def ours(name, *, shots=0, tokenizer=None, subject="", part=slice(None)):
    """Return the same of medlib, from its own readers."""
    task, items = task_of(name, subject), asked(name, subject)[part]
    examples = fewshot.examples(task, items, shots, records=[], seed=0)
    return [
        (
            fewshot.context(r, task.template, examples[r["id"]], tokenizer),
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
    some = slice(40, 44)  # asked alone, items have the examples they have among all
    found = ours(name, shots=5, tokenizer=tokenizer, subject=subject, part=some)
    assert found == expected[some]


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
