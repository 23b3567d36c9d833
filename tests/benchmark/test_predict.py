"""Prediction rows keep what the printed numbers need; a finished task is not asked again."""

from collections import Counter

import pytest

from medlib import prompts, records
from medlib.benchmark import loglikelihood, predict, scores
from medlib.benchmark.rows import add_nearness
from medlib.files import InputError, sha256_text
from medlib.records import YES_NO_MAYBE, make
from medlib.tuning import models

CHOICES = [
    make("demo", str(n), question=f"Which is for {s}?", options=["aspirin", "a longer name", "x"],
         answer="aspirin", answer_index=0, topic=s, specialty="s")
    for n, s in enumerate(["fever", "rash", "cough"])
]  # fmt: skip
PASSAGES = [
    make("pubmedqa", "p", question="Is it?", context="It is.", options=YES_NO_MAYBE, answer="no",
         answer_index=1, specialty="s")
]  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tiny):
    return models.load(tiny("qwen2", "plain"), precision="fp32")


def asked(loaded, task="demo", items=CHOICES, **options):
    rows = predict.predict(loaded, loaded.model, "base", task, items, max_new_tokens=4, **options)
    records.table(rows, records.PREDICTIONS)
    return rows


def test_each_protocol_of_the_task_asks_each_item_once(loaded):
    rows = asked(loaded)
    plain = [r for r in rows if r["variant"] == "plain"]
    ways = ("option_text", "letter", "generate", "free_text")  # the model has no chat template
    wanted = [(p, r["id"]) for p in ways for r in CHOICES]
    assert [(r["protocol"], r["item_id"]) for r in plain] == wanted
    assert {(r["model"], r["task"], r["dtype"], r["shots"]) for r in rows} == {
        ("base", "demo", "fp32", 0)
    }
    again = [r for r in rows if r["variant"] != "plain"]
    assert {r["variant"] for r in again} == {"unconditional"}
    assert [(r["protocol"], r["item_id"]) for r in again] == wanted[: 2 * len(CHOICES)]


def test_items_without_options_are_asked_in_free_text_alone(loaded):
    bare = [CHOICES[0], CHOICES[1] | {"options": [], "answer_index": -1}]
    found = {"both": asked(loaded, "folder", bare), "one": asked(loaded, "folder", bare[1:])}
    counts = {
        k: Counter(row["protocol"] for row in rows if row["variant"] == "plain")
        for k, rows in found.items()
    }
    assert counts == {"both": {"option_text": 1, "generate": 1, "free_text": 2},
                      "one": {"free_text": 1}}  # fmt: skip


def test_option_text_scores_are_those_of_the_door(loaded):
    rows = [r for r in asked(loaded, protocols=("option_text",)) if r["variant"] == "plain"]
    contexts = [prompts.as_prompt(loaded.tokenizer, r["question"]) for r in CHOICES]
    options = [prompts.option_completions(loaded.tokenizer, r["options"]) for r in CHOICES]
    values = loglikelihood.score_options(loaded.model, loaded.tokenizer, contexts, options)
    for row, context, wanted in zip(rows, contexts, values, strict=True):
        assert row["option_logprobs"] == pytest.approx(wanted, abs=2e-6)
        assert row["gold_nll"] == -row["option_logprobs"][0]
        assert row["option_chars"] == [7, 13, 1]
        assert row["prompt_sha256"] == sha256_text(context)


def test_letters_of_the_harness_are_scored_after_its_prompt(loaded):
    row, alone = asked(loaded, "pubmedqa", PASSAGES)
    context = "Abstract: It is.\nQuestion: Is it?\nAnswer:"
    [wanted] = loglikelihood.score_options(
        loaded.model, loaded.tokenizer, [context], [[" yes", " no", " maybe"]]
    )
    assert row["option_logprobs"] == pytest.approx(wanted, abs=2e-6)
    assert (row["prompt_sha256"], row["gold"]) == (sha256_text(context), 1)
    [without] = loglikelihood.score_options(
        loaded.model, loaded.tokenizer, [""], [[" yes", " no", " maybe"]]
    )
    assert alone["option_logprobs"] == pytest.approx(without, abs=2e-6)
    assert alone["prompt_sha256"] == sha256_text("") and alone["variant"] == "unconditional"


def test_generation_is_shown_the_options_and_free_text_is_not(loaded):
    by = {}
    for row in asked(loaded):
        by.setdefault(row["protocol"], row)
    question = prompts.choice_question(CHOICES[0])
    assert by["generate"]["prompt_sha256"] == sha256_text(
        prompts.as_prompt(loaded.tokenizer, question)
    )
    assert by["free_text"]["prompt_sha256"] == by["option_text"]["prompt_sha256"]
    assert by["free_text"]["n_new_tokens"] > 0 and by["free_text"]["gold_nll"] > 0
    assert by["generate"]["gold_nll"] is None


def test_without_generation_the_reference_likelihood_is_kept_and_nothing_is_written(loaded):
    rows = asked(loaded, generate=False)
    assert {r["protocol"] for r in rows} == {"option_text", "letter", "free_text"}
    assert all(r["raw_text"] == "" and r["n_new_tokens"] == 0 for r in rows)
    assert all(r["gold_nll"] is not None for r in rows)


def test_a_killed_run_asks_only_what_is_not_finished(loaded, tmp_path, monkeypatch):
    tasks = {"demo": CHOICES, "pubmedqa": PASSAGES}
    options = {"generate": False}
    whole = predict.predict_all(loaded, loaded.model, "base", tasks, tmp_path / "whole", **options)
    ask, seen = predict.predict, []

    def counted(*args, **kwargs):
        seen.append(args[3])
        if seen == ["demo", "pubmedqa"]:
            raise KeyboardInterrupt
        return ask(*args, **kwargs)

    monkeypatch.setattr(predict, "predict", counted)
    with pytest.raises(KeyboardInterrupt):
        predict.predict_all(loaded, loaded.model, "base", tasks, tmp_path / "run", **options)
    again = predict.predict_all(loaded, loaded.model, "base", tasks, tmp_path / "run", **options)
    assert again == whole and seen == ["demo", "pubmedqa", "pubmedqa"]


def test_rows_go_through_parquet_to_scores(loaded, tmp_path):
    rows = asked(loaded, generate=False)
    path = records.write(tmp_path / "p.parquet", rows, records.PREDICTIONS)
    frame = records.read(path, records.PREDICTIONS)
    found = scores.compute(frame, {r["id"]: r for r in CHOICES}, seed=1)
    assert {r["metric"] for r in found if r["slice"] == "all"} == {
        *("accuracy", "accuracy_raw", "accuracy_per_token", "accuracy_pmi", "perplexity"),
        *("perplexity_per_word", "bits_per_byte"),
    }


def test_similarity_is_of_written_free_text_alone_and_needs_its_reference():
    def rows():
        return [
            {"protocol": "free_text", "n_new_tokens": 3, "item_id": "a", "raw_text": "a stroke",
             "similarity": None},
            {"protocol": "free_text", "n_new_tokens": 0, "item_id": "a", "raw_text": "",
             "similarity": None},
            {"protocol": "generate", "n_new_tokens": 3, "item_id": "a", "raw_text": "x",
             "similarity": None},
        ]  # fmt: skip

    found = rows()
    add_nearness(found, {"a": "a stroke"})
    assert [r["similarity"] for r in found] == [1.0, None, None]
    assert [r.get("bertscore_minilm") for r in found] == [1.0, None, None]
    with pytest.raises(InputError, match="without a reference"):
        add_nearness(rows(), {})


@pytest.fixture
def chatting(tiny):
    return models.load(tiny("qwen2", "chat"), precision="fp32")


def test_letters_in_a_chat_stand_without_a_space_after_the_template(chatting):
    row = asked(chatting, "pubmedqa", PASSAGES, protocols=("letter_chat",))[0]
    question = "Abstract: It is.\nQuestion: Is it?\nAnswer:"
    context = chatting.tokenizer.apply_chat_template(
        [{"role": "user", "content": question}], tokenize=False, add_generation_prompt=True
    )
    [wanted] = loglikelihood.score_options(
        chatting.model, chatting.tokenizer, [context], [["yes", "no", "maybe"]]
    )
    assert row["option_logprobs"] == pytest.approx(wanted, abs=2e-6)
    assert "letter_chat" in {r["protocol"] for r in asked(chatting)}  # the demo's, where it can be


def test_a_chat_asked_of_a_model_without_template_is_refused(loaded):
    with pytest.raises(InputError, match="letter_chat"):
        asked(loaded, "pubmedqa", PASSAGES, protocols=("letter_chat",))


def test_examples_stand_before_the_question_and_are_counted(loaded):
    shown = {
        "pubmedqa": {PASSAGES[0]["id"]: [PASSAGES[0] | {"id": "other", "question": "Was it?"}]}
    }
    row = asked(loaded, "pubmedqa", PASSAGES, examples=shown)[0]
    context = (
        "Abstract: It is.\nQuestion: Was it?\nAnswer: no\n\n"
        "Abstract: It is.\nQuestion: Is it?\nAnswer:"
    )
    assert (row["shots"], row["prompt_sha256"]) == (1, sha256_text(context))


def test_identity_tells_models_types_and_adapters_apart(loaded, tiny):
    from peft import LoraConfig, get_peft_model

    again = models.load(tiny("qwen2", "plain"), precision="fp32")
    other = models.load(tiny("qwen2", "plain"), precision="bf16")
    same = predict.identity(loaded, loaded.model)
    assert predict.identity(again, again.model) == same
    assert predict.identity(other, other.model) != same
    adapted = get_peft_model(again.model, LoraConfig(r=2, target_modules=["q_proj"]))
    before = predict.identity(again, adapted)
    assert before != same
    next(p for n, p in adapted.named_parameters() if "lora_B" in n).data += 1e-3
    assert predict.identity(again, adapted) != before


def test_a_prompt_longer_than_the_model_reads_is_counted_as_cut(loaded):
    long = PASSAGES[0] | {"context": "word " * 4000}
    rows = asked(loaded, "pubmedqa", [long, PASSAGES[0] | {"id": "short"}])
    assert [r["cut"] for r in rows if r["variant"] == "plain"] == [True, False]


def test_prompts_that_lost_their_beginning_are_counted_by_every_protocol(loaded):
    long = CHOICES[0] | {"question": "Which is for fever? " * 60}
    rows = asked(loaded, items=[long, CHOICES[1]])
    cut = {(r["protocol"], r["item_id"]): r["cut"] for r in rows if r["variant"] == "plain"}
    for protocol in ("option_text", "letter", "generate", "free_text"):
        assert cut[protocol, long["id"]] and not cut[protocol, CHOICES[1]["id"]], protocol
