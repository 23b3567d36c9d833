"""Generated answers: as one at a time, repeatable, in the order of the prompts."""

import pytest

from medlib import prompts
from medlib.benchmark.generation import generate
from medlib.files import InputError
from medlib.tuning import models

PROMPTS = [f"Question: what is {'x ' * n}?\nAnswer:" for n in (1, 9, 3, 20, 3, 0, 14)]
KINDS = [("phi", "plain"), ("gpt2", "plain"), ("llama", "plain"), ("mistral", "chat"),
         ("qwen2", "chat")]  # fmt: skip


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind[0])
def loaded(request, tiny):
    return models.load(tiny(*request.param), precision="fp32")


@pytest.fixture
def qwen(tiny):
    return models.load(tiny("qwen2", "chat"), precision="fp32")


def argmax(loaded, prompt, most):
    """Return the greedy text of one prompt, token by token, without generate()."""
    import torch

    ids = loaded.tokenizer(prompt)["input_ids"]
    new = []
    with torch.no_grad():
        for _ in range(most):
            token = int(loaded.model(torch.tensor([ids + new])).logits[0, -1].argmax())
            if token == loaded.tokenizer.eos_token_id:
                break
            new.append(token)
    return loaded.tokenizer.decode(new, skip_special_tokens=True).strip(), len(new)


@pytest.mark.parametrize("batch_tokens", [1, 60, 8192])
def test_greedy_batch_equals_one_at_a_time_argmax(loaded, batch_tokens):
    found = generate(
        loaded.model, loaded.tokenizer, PROMPTS, max_new_tokens=7, batch_tokens=batch_tokens
    )
    assert [(g.text, g.n_new_tokens) for g in found] == [argmax(loaded, p, 7) for p in PROMPTS]
    lengths = [len(loaded.tokenizer(p)["input_ids"]) for p in PROMPTS]
    assert [g.n_prompt_tokens for g in found] == lengths


def test_results_stand_in_the_order_of_the_prompts(qwen):
    forward = generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=5)
    backward = generate(qwen.model, qwen.tokenizer, PROMPTS[::-1], max_new_tokens=5)
    assert forward == backward[::-1]
    assert len({g.text for g in forward}) > 2  # else any order would pass


def test_sampling_repeats_with_its_seed_and_differs_with_another(qwen):
    def texts(seed):
        found = generate(
            qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=12, temperature=1.5, seed=seed
        )
        return [g.text for g in found]

    assert texts(1) == texts(1) != texts(2)
    greedy = generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=12)
    assert texts(1) != [g.text for g in greedy]


def test_a_small_temperature_is_nearly_greedy_and_sees_every_token(qwen):
    cold = generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=6, temperature=1e-3)
    assert cold == generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=6)
    # the library's own default would keep the 50 likeliest tokens alone
    hot = generate(qwen.model, qwen.tokenizer, ["x"] * 150, max_new_tokens=1, temperature=50.0)
    assert len({g.text for g in hot}) > 50


def test_generation_leaves_the_random_state_of_the_process_alone(qwen):
    import torch

    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=3, temperature=1.0)
    assert torch.equal(torch.random.get_rng_state(), before)


def test_settings_that_came_with_the_base_do_not_change_a_greedy_answer(qwen):
    # Qwen2 ships a repetition penalty: with it, base and tuned would not be read by argmax
    plain = generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=20)
    config = qwen.model.generation_config
    config.repetition_penalty, config.no_repeat_ngram_size = 5.0, 2
    config.temperature, config.top_p, config.top_k = 0.3, 0.2, 3
    assert generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=20) == plain


def force(loaded, tokens):
    """Make the model say these tokens one after another, whatever it reads."""
    import torch

    state = {"n": 0}
    forward = loaded.model.forward

    def forced(*args, **kwargs):
        out = forward(*args, **kwargs)
        out.logits = torch.full_like(out.logits, -50.0)
        out.logits[:, -1, tokens[min(state["n"], len(tokens) - 1)]] = 50.0
        state["n"] += 1
        return out

    loaded.model.forward = forced


@pytest.mark.parametrize("end", ["</s>", "<|turn|>"])
def test_answer_stops_at_end_of_sequence_and_at_the_end_of_the_template_turn(qwen, end):
    if end == "<|turn|>":  # a chat model's turn often ends in another token than its texts do
        qwen.tokenizer.chat_template = (
            "{% for m in messages %}{{ m['content'] }}<|turn|>{% endfor %}"
        )
        assert prompts.turn(qwen.tokenizer).after == end
    said = qwen.tokenizer(" aspirin for fever")["input_ids"]
    force(qwen, [*said, qwen.tokenizer.convert_tokens_to_ids(end), *said])
    [found] = generate(qwen.model, qwen.tokenizer, ["x"], max_new_tokens=20)
    assert (found.text, found.n_new_tokens, found.ended) == ("aspirin for fever", len(said), True)


def test_answer_that_does_not_end_says_so(qwen):
    force(qwen, qwen.tokenizer(" fever")["input_ids"])
    [found] = generate(qwen.model, qwen.tokenizer, ["x"], max_new_tokens=6)
    assert (found.n_new_tokens, found.ended) == (6, False)


def test_too_long_a_prompt_loses_its_beginning_and_leaves_room(qwen):
    long = "rash and fever; " * 60 + "so?"
    [found] = generate(qwen.model, qwen.tokenizer, [long], max_new_tokens=8)
    assert found.n_prompt_tokens == 128 - 8
    again = generate(qwen.model, qwen.tokenizer, ["Other. " + long], max_new_tokens=8)
    assert [found] == again


def test_empty_prompt_and_no_prompt(qwen):
    assert generate(qwen.model, qwen.tokenizer, [], max_new_tokens=3) == []
    [found] = generate(qwen.model, qwen.tokenizer, [""], max_new_tokens=3)
    assert found.n_prompt_tokens == 1


@pytest.mark.parametrize(
    "options",
    [{"temperature": -0.1}, {"temperature": float("nan")}, {"max_new_tokens": 128},
     {"max_new_tokens": 0}],
)  # fmt: skip
def test_impossible_settings_are_refused(qwen, options):
    with pytest.raises(InputError):
        generate(qwen.model, qwen.tokenizer, ["x"], **{"max_new_tokens": 4} | options)
