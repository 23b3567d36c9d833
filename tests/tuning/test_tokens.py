"""What is trained: exactly the answer and its end, nothing cut, and proof of it before training."""

import itertools
from dataclasses import replace

import pytest

from medlib import prompts
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make
from medlib.tuning import models, tokens

ANSWERS = ["Give aspirin.", "50 µg/kg → é", "A. not an option", "line one\nline two", "x", "(−)"]
RECORDS = [
    make("folder", str(n), question=f"Question {n}?", answer=answer, context="Seen." * (n % 2))
    for n, answer in enumerate(ANSWERS)
]
RECORDS += [
    make("folder", "c", question="Which?", options=["aspirin", "a rash"], answer="a rash",
         answer_index=1),
    make("folder", "y", question="Is it?", context="It is.", options=YES_NO_MAYBE, answer="maybe",
         answer_index=2),
]  # fmt: skip
KINDS = [("gpt2", "plain"), ("qwen2", "chat"), ("llama", "llama3"), ("mistral", "spaced")]


@pytest.fixture(params=KINDS, ids=lambda kind: kind[1])
def tokenizer(request, tiny):
    return models.load_tokenizer(tiny(*request.param))


def by_id(encoded):
    found = {}
    for example in encoded:
        found.setdefault(example.record_id, []).append(example)
    return found


def test_trained_text_is_the_answer_and_its_end_and_nothing_else(tokenizer):
    encoded, too_long = tokens.examples(tokenizer, RECORDS, max_length=400)
    assert too_long == []
    for record in RECORDS:
        for example in by_id(encoded)[record["id"]]:
            trained = tokenizer.decode(example.input_ids[example.n_prompt :])
            assert trained.lstrip(" ") == record["answer"] + "</s>"
            assert trained == prompts.completion(tokenizer, record["answer"])


def test_text_that_is_not_trained_is_the_prompt_of_the_evaluation(tokenizer):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    for record in RECORDS:
        forms = prompts.training_questions(record)
        for question, example in zip(forms, by_id(encoded)[record["id"]], strict=True):
            shown = tokenizer.decode(example.input_ids[: example.n_prompt])
            prompt = prompts.as_prompt(tokenizer, question)
            assert (
                shown == ("" if prompt.startswith("<s>") or "<s>" not in shown else "<s>") + prompt
            )


def test_a_choice_is_trained_in_both_forms_and_the_others_in_one(tokenizer):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    counts = {identity: len(found) for identity, found in by_id(encoded).items()}
    assert counts == {r["id"]: 2 if r["question"] == "Which?" else 1 for r in RECORDS}


@pytest.mark.parametrize("kind", [("llama", "llama3"), ("llama", "plain")])
def test_a_text_begins_with_one_beginning_of_sequence(tiny, kind):
    # Llama's tokenizer writes <s>, and so does its chat template
    tokenizer = models.load_tokenizer(tiny(*kind))
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    for example in encoded:
        assert example.input_ids[0] == tokenizer.bos_token_id
        assert example.input_ids.count(tokenizer.bos_token_id) == 1


def test_what_does_not_fit_is_named_and_left_out_whole(tokenizer):
    whole, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    lengths = sorted(len(e.input_ids) for e in whole)
    bound = lengths[len(lengths) // 2]
    kept, too_long = tokens.examples(tokenizer, RECORDS, max_length=bound)
    assert kept == [e for e in whole if len(e.input_ids) <= bound]
    assert too_long == sorted({e.record_id for e in whole if len(e.input_ids) > bound})
    assert too_long and max(len(e.input_ids) for e in kept) == bound


def test_proof_counts_what_is_trained_and_shows_it(tokenizer):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    proof = tokens.prove(tokenizer, encoded, max_length=400)
    trained = sum(len(e.input_ids[e.n_prompt :]) for e in encoded)
    total = sum(len(e.input_ids) for e in encoded)
    assert (proof["examples"], proof["records"]) == (len(RECORDS) + 1, len(RECORDS))
    assert (proof["tokens"], proof["trained_tokens"]) == (total, trained)
    assert proof["share_trained"] == round(trained / total, 6)
    assert proof["longest"] == max(len(e.input_ids) for e in encoded)
    answers = {r["id"]: r["answer"] for r in RECORDS}
    assert len(proof["samples"]) == 3
    for sample in proof["samples"]:
        assert sample["trained"].strip() == answers[sample["record_id"]] + "</s>"


@pytest.mark.parametrize("damage", ["no end", "cut", "nothing"])
def test_proof_stops_when_an_end_is_missing_a_text_is_cut_or_nothing_is_there(tokenizer, damage):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    longest = max(len(e.input_ids) for e in encoded)
    tokens.prove(tokenizer, encoded, max_length=longest)
    if damage == "no end":
        encoded[3] = replace(encoded[3], input_ids=encoded[3].input_ids[:-1])
        told = "1 answers without trained end and 0 cut"
    elif damage == "cut":
        longest, told = longest - 1, "0 answers without trained end and 1 cut"
    else:
        encoded, told = [], "no example to train on"
    with pytest.raises(InputError, match=told):
        tokens.prove(tokenizer, encoded, max_length=longest)


def test_proof_holds_prompts_against_evaluation_and_answers_against_records(tokenizer):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    proof = tokens.prove(tokenizer, encoded, max_length=400, records=RECORDS)
    assert proof["prompts_as_in_evaluation"] is True and len(proof["template_sha256"]) == 64
    assert "prompts_as_in_evaluation" not in tokens.prove(tokenizer, encoded, max_length=400)


@pytest.mark.parametrize("damage", ["template", "cut answer", "moved border", "unknown record"])
def test_proof_stops_at_another_template_or_a_cut_answer(tokenizer, damage, monkeypatch):
    encoded, _ = tokens.examples(tokenizer, RECORDS, max_length=400)
    one = encoded[3]
    told = "1 prompts that evaluation would not read and 0 cut"
    if damage == "template":
        old = prompts.as_prompt
        monkeypatch.setattr(prompts, "as_prompt", lambda t, q: old(t, "Please: " + q))
        told = f"{len(encoded)} prompts that evaluation would not read"
    elif damage == "cut answer":  # its end is there, its middle is not
        told = "0 prompts that evaluation would not read and 1 cut"
        ids = one.input_ids[: one.n_prompt + 1] + one.input_ids[-1:]
        encoded[3] = replace(one, input_ids=ids)
    elif damage == "moved border":
        encoded[3] = replace(one, n_prompt=one.n_prompt - 1)
    else:
        encoded[3] = replace(one, record_id="other")
    with pytest.raises(InputError, match=told) as caught:
        tokens.prove(tokenizer, encoded, max_length=400, records=RECORDS)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("packed", [False, True])
def test_the_trainer_gives_labels_to_the_trained_tokens_alone(tiny, tmp_path, packed):
    from medlib.tuning import sft

    settings = sft.Settings(method="lora", rank=2, batch_size=3, packing=packed)
    loaded = models.load(tiny("qwen2", "chat"), precision="fp32")
    model = sft.add_adapter(loaded, settings)
    encoded, _ = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    arguments = sft._arguments(settings, tmp_path, len(encoded))
    trainer = sft._trainer(model, loaded.tokenizer, encoded, encoded[:1], settings, arguments)
    found = []
    for batch in trainer.get_train_dataloader():
        for ids, labels in zip(batch["input_ids"], batch["labels"], strict=True):
            assert ids[labels != -100].tolist() == labels[labels != -100].tolist()
            runs = itertools.groupby(labels.tolist(), key=lambda label: label != -100)
            found += [list(run) for trained, run in runs if trained]  # prompts stand between
    assert sorted(found) == sorted(e.input_ids[e.n_prompt :] for e in encoded)
