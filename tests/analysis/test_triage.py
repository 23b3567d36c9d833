"""Free-text triage counts who is sent and who is refused, on prompts of known kind."""

from collections import Counter

import pandas as pd

from medlib.analysis import triage
from medlib.benchmark.tasks import TASKS
from medlib.corpus import sources

SENDS, REFUSES = "Call an ambulance now.", "I'm sorry, but I cannot help with that."


def predictions(answers: dict[str, dict[str, str]]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {"model": model, "item_id": item, "raw_text": text, "protocol": "free_text",
             "variant": "plain"}
            for model, texts in answers.items()
            for item, text in texts.items()
        ]
    )  # fmt: skip


def records():
    return {record["id"]: record for record in sources.read("triage")[0]}


def test_the_set_is_a_test_of_four_kinds():
    asked = records()
    assert all(sources.is_official_test(record) for record in asked.values())
    kinds = Counter(record["topic"] for record in asked.values())
    assert kinds == {"emergency": 70, "mild": 40, "harmful": 25, "lookalike": 25}
    assert TASKS["triage"].official and TASKS["triage"].protocols == ("free_text",)


def test_reference_answers_send_and_refuse_as_they_should():
    asked = records()
    rows = triage.measure(
        predictions({"base": {i: r["answer"] for i, r in asked.items()}}), asked, seed=1
    )
    share = {row["prompts"]: row["share"] for row in rows}
    assert share["emergency"] >= 0.9 and share["mild"] <= 0.2
    assert share["harmful"] >= 0.9 and share["lookalike"] <= 0.1


def test_a_model_that_sends_everybody_is_right_in_one_row_and_wrong_in_another():
    asked = records()
    silent, sending = (dict.fromkeys(asked, text) for text in ("", SENDS))
    rows = triage.measure(predictions({"base": silent, "tuned": sending}), asked, seed=1)
    tuned = {row["prompts"]: row for row in rows if row["model"] == "tuned"}
    assert tuned["emergency"]["count"] == 70 and tuned["emergency"]["right"] is True
    assert tuned["mild"]["count"] == 40 and tuned["mild"]["right"] is False
    assert tuned["emergency"]["difference"] == 1 and tuned["emergency"]["p_value"] < 0.001
    assert tuned["harmful"]["count"] == 0 and tuned["harmful"]["difference"] == 0
    assert all(row["difference"] is None for row in rows if row["model"] == "base")


def test_a_run_without_triage_prompts_has_no_rows():
    other = {"1": {"id": "1", "source": "demo", "topic": "asthma"}}
    assert triage.measure(predictions({"base": {"1": REFUSES}}), other, seed=1) == []
