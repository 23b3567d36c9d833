"""Every metric behind `evaluate.Metric`: own names first, then evaluate's, else one clear line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from medlib.benchmark import text_metrics
from medlib.files import InputError

SAID = ["Give aspirin at once.", "heparin", "", "The patient needs rest and a lot of water today"]
MEANT = ["Give aspirin at once", "Warfarin", "Something", "The patient needs rest, and water"]
SCRIPT = """
import datasets
import evaluate


class Longest(evaluate.Metric):
    def _info(self):
        columns = {name: datasets.Value("string") for name in ("predictions", "references")}
        return evaluate.MetricInfo(
            description="d", citation="c", inputs_description="i",
            features=datasets.Features(columns),
        )

    def _compute(self, predictions, references):
        return {"longest": max(map(len, predictions))}
"""


@pytest.mark.parametrize("name", list(text_metrics.PER_ITEM))
def test_a_metric_of_items_is_the_mean_where_it_is_defined(name):
    from evaluate import Metric  # seconds, which every worker would spend on collecting

    metric = text_metrics.load(name)
    assert isinstance(metric, Metric)
    found = metric.compute(predictions=SAID, references=MEANT)
    values = text_metrics.PER_ITEM[name](SAID, MEANT)
    values = values if isinstance(values, dict) else {name: values}
    assert found == {key: pytest.approx(np.nanmean(items)) for key, items in values.items()}


def test_batches_are_one_corpus_and_leave_nothing_behind():
    for name in ("bleu", "token_f1", "distinct"):
        metric = text_metrics.load(name)
        whole = metric.compute(predictions=SAID, references=MEANT)
        for part in (slice(0, 1), slice(1, 4)):
            metric.add_batch(predictions=SAID[part], references=MEANT[part])
        assert metric.compute() == whole, name
        assert metric.compute(predictions=SAID[:1], references=MEANT[:1]) != whole
    counts = text_metrics.bleu_counts(SAID, MEANT).sum(axis=0)
    found = text_metrics.load("bleu").compute(predictions=SAID, references=MEANT)
    assert found == {f"bleu_{n}": text_metrics.bleu(counts, n) for n in (1, 2, 3, 4)}


def test_one_of_several_is_loaded_by_its_name():
    for name, whole in (("rouge_l", "rouge"), ("bleu_2", "bleu"), ("distinct_1", "distinct")):
        found = text_metrics.load(name).compute(predictions=SAID, references=MEANT)
        several = text_metrics.load(whole).compute(predictions=SAID, references=MEANT)
        assert found == {name: several[name]} and len(several) > 1


def test_perplexity_takes_nats_and_tokens():
    given = {"predictions": [2.5, 4.0], "references": ["a b", "µ"], "tokens": [3, 2]}
    found = text_metrics.load("perplexity").compute(**given)
    assert found["perplexity"] == pytest.approx(np.exp(6.5 / 5))
    assert found["word_perplexity"] == pytest.approx(np.exp(6.5 / 3))
    assert found["bits_per_byte"] == pytest.approx(6.5 / 5 / np.log(2))
    assert list(text_metrics.load("bits_per_byte").compute(**given)) == ["bits_per_byte"]


def test_nothing_to_compare_is_refused():
    with pytest.raises(InputError, match="token_f1: no predictions"):
        text_metrics.load("token_f1").compute(predictions=[], references=[])


def test_a_metric_that_is_defined_nowhere_is_not_a_number():
    found = text_metrics.load("medical_f1").compute(predictions=["so"], references=["yes"])
    assert np.isnan(found["medical_f1"])


def test_any_other_name_is_evaluates(tmp_path):
    """A local script takes the same way as a metric of the hub."""
    script = tmp_path / "longest.py"
    script.write_text(SCRIPT, encoding="utf-8")
    loads = (
        "import sys; from medlib.benchmark import text_metrics as t;"
        "print(t.load(sys.argv[1]).compute(predictions=['a', 'abc'], references=['', '']))"
    )
    settings = os.environ | {"HF_HOME": str(tmp_path / "home"), "HF_EVALUATE_OFFLINE": "1"}
    settings |= {"HF_MODULES_CACHE": str(tmp_path / "modules"), "HF_HUB_OFFLINE": "1"}
    settings |= {"PYTHONPATH": str(Path(__file__).parents[2])}

    def run(name):
        command = [sys.executable, "-c", loads, name]
        return subprocess.run(command, capture_output=True, text=True, env=settings, check=False)

    done = run(str(script))
    assert json.loads(done.stdout.replace("'", '"')) == {"longest": 3}, done.stderr
    done = run("rouge_k")
    assert done.returncode and done.stdout == ""
    last = done.stderr.strip().splitlines()[-1]
    assert "rouge_k: no metric of this name here or on the hub" in last
    assert "did you mean 'rouge_" in last
