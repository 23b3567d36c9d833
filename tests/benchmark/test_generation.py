"""Generated answers: as one at a time, repeatable, in the order of the prompts."""

import importlib.util
import math

import pytest

from medlib import prompts
from medlib.benchmark import generation
from medlib.benchmark.decoding import CONCISE
from medlib.benchmark.generation import generate
from medlib.benchmark.loglikelihood import score_pairs
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
    for one, two in zip(forward, backward[::-1], strict=True):
        assert (one.text, one.n_prompt_tokens) == (two.text, two.n_prompt_tokens)
        assert one.logprob == pytest.approx(two.logprob, abs=1e-4)
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
    assert [found] == again and found.cut
    [whole] = generate(qwen.model, qwen.tokenizer, ["so?"], max_new_tokens=8)
    assert not whole.cut


def test_empty_prompt_and_no_prompt(qwen):
    assert generate(qwen.model, qwen.tokenizer, [], max_new_tokens=3) == []
    [found] = generate(qwen.model, qwen.tokenizer, [""], max_new_tokens=3)
    assert found.n_prompt_tokens == 1


@pytest.mark.parametrize(
    "options",
    [{"temperature": -0.1}, {"temperature": float("nan")}, {"max_new_tokens": 128},
     {"max_new_tokens": 0}, {"top_p": 0.9}, {"top_k": 5}, {"temperature": 1, "top_p": 0.0},
     {"temperature": 1, "top_k": -1}, {"num_beams": 0}, {"num_beams": 2, "temperature": 1.0},
     {"length_penalty": 0.8}, {"num_beams": 2, "length_penalty": float("nan")},
     {"repetition_penalty": 0.0}],
)  # fmt: skip
def test_impossible_settings_are_refused(qwen, options):
    with pytest.raises(InputError):
        generate(qwen.model, qwen.tokenizer, ["x"], **{"max_new_tokens": 4} | options)


ROOM = {"max_new_tokens": 9}
VARIED = [*PROMPTS, "Aspirin", "fever and", "Which drug is", "not for pain; ", "rash"]
WAYS = [
    {},
    {"repetition_penalty": 1.5},
    {"temperature": 1.4, "top_p": 0.9, "top_k": 40, "repetition_penalty": 1.2},
    {"num_beams": 3, "length_penalty": 0.8},
    {"num_beams": 2, "repetition_penalty": 2.0},
]


def spied(monkeypatch):
    """Return the list of (prompt, new tokens, end included) of the answers made from here on."""
    seen, finished = [], generation._finished

    def spy(tokenizer, row, tokens, *rest):
        seen.append((row, tokens))
        return finished(tokenizer, row, tokens, *rest)

    monkeypatch.setattr(generation, "_finished", spy)
    return seen


def likely_to_end(loaded, monkeypatch, strength=3):
    """Let the model end some of its answers, as its state says."""
    head = loaded.model.get_output_embeddings()
    end = loaded.tokenizer.eos_token_id
    forward = head.forward

    def raised(hidden):
        out = forward(hidden)
        out[..., end] += strength * out.std(-1) * (1 + hidden[..., 0].mul(3).sin())
        return out

    monkeypatch.setattr(head, "forward", raised)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_confidence_is_that_of_a_separate_scoring_before_temperature_and_penalties(
    loaded, monkeypatch, way
):
    import torch

    ended = set()
    for strength in (0, 3):
        with monkeypatch.context() as patch:
            likely_to_end(loaded, patch, strength)
            seen = spied(patch)
            options = ROOM | way | {"batch_tokens": 10**6}
            found = generate(loaded.model, loaded.tokenizer, VARIED, **options)
            order = sorted(range(len(found)), key=lambda i: -found[i].n_prompt_tokens)
            for one, (row, new) in zip([found[i] for i in order], seen, strict=True):
                with torch.no_grad():
                    logits = loaded.model(torch.tensor([row + new])).logits[0, len(row) - 1 : -1]
                wanted = logits.float().log_softmax(-1)[range(len(new)), new].sum()
                assert one.logprob == pytest.approx(float(wanted), abs=1e-4)
                assert len(new) == one.n_new_tokens + one.ended
                assert one.confidence == pytest.approx(math.exp(one.logprob / len(new)))
                ended.add(one.ended)
    assert ended == {True, False}


def test_confidence_is_that_which_the_scorer_gives_the_text(loaded):
    said = " aspirin for fever"
    with_end = said + loaded.tokenizer.eos_token
    end = loaded.tokenizer.eos_token_id
    [scored] = score_pairs(loaded.model, loaded.tokenizer, [("Question:", with_end)])
    new = [*loaded.tokenizer(said, add_special_tokens=False)["input_ids"], end]
    forced = iter([*new, *new])

    def only(ids, scores):  # plain logits are as they were: what is chosen is not
        scores[:] = float("-inf")
        scores[:, next(forced)] = 0.0
        return scores

    try:
        loaded.model._get_logits_processor = lambda *_, **__: only
        [found] = generate(loaded.model, loaded.tokenizer, ["Question:"], max_new_tokens=20)
    finally:
        del loaded.model._get_logits_processor
    assert (found.text, found.ended) == (said.strip(), True)
    assert found.logprob == pytest.approx(scored.logprob, abs=1e-4)
    assert found.n_new_tokens + 1 == scored.n_tokens


def test_the_widest_beam_finds_the_best_of_all_answers(qwen, monkeypatch):
    import torch

    likely_to_end(qwen, monkeypatch)
    end = qwen.tokenizer.eos_token_id
    prompt = qwen.tokenizer("Question:")["input_ids"]
    size = qwen.model.config.vocab_size
    with torch.no_grad():
        one = qwen.model(torch.tensor([prompt])).logits[0, -1].log_softmax(-1)
        pairs = torch.tensor([[*prompt, token] for token in range(size)])
        two = one[:, None] + qwen.model(pairs).logits[:, -1].log_softmax(-1)
    two[end] = float("-inf")  # it ended before
    for penalty in (0.8, 1.0, 3.0, -1.0):
        best = max(float(one[end]), float(two.max() / 2**penalty))
        wide = {"max_new_tokens": 2, "num_beams": size, "length_penalty": penalty}
        [found] = generate(qwen.model, qwen.tokenizer, ["Question:"], **wide)
        length = found.n_new_tokens + found.ended
        assert found.logprob / length**penalty == pytest.approx(best, abs=1e-4)


def test_beams_in_a_batch_are_those_of_one_at_a_time(loaded):
    settings = {"max_new_tokens": 8} | CONCISE
    together = generate(loaded.model, loaded.tokenizer, PROMPTS, **settings)
    alone = [generate(loaded.model, loaded.tokenizer, [p], **settings)[0] for p in PROMPTS]
    assert [(g.text, g.ended) for g in together] == [(g.text, g.ended) for g in alone]
    greedy = generate(loaded.model, loaded.tokenizer, PROMPTS, max_new_tokens=8)
    assert sum(g.logprob for g in together) > sum(g.logprob for g in greedy)


def test_a_lower_length_penalty_does_not_lengthen_answers(loaded, monkeypatch):
    likely_to_end(loaded, monkeypatch)
    lengths = []
    for penalty in (0.0, CONCISE["length_penalty"], 1.0, 1.5):
        settings = CONCISE | {"length_penalty": penalty, "max_new_tokens": 16}
        found = generate(loaded.model, loaded.tokenizer, VARIED, **settings)
        lengths.append(sum(g.n_new_tokens for g in found))
    assert lengths == sorted(lengths) and lengths[0] < lengths[-1], lengths


def test_cuts_of_the_likeliest_tokens(qwen):
    ask = [qwen.model, qwen.tokenizer, PROMPTS]
    greedy = [g.text for g in generate(*ask, max_new_tokens=6)]
    for cut in ({"top_k": 1}, {"top_p": 1e-6}):
        found = generate(*ask, max_new_tokens=6, temperature=5.0, **cut)
        assert [g.text for g in found] == greedy
    many = [qwen.model, qwen.tokenizer, ["x"] * 200]
    found = generate(*many, max_new_tokens=1, temperature=50.0, top_k=7)
    assert 3 < len({g.text for g in found}) <= 7


def test_repetition_penalty_makes_tokens_new(qwen, monkeypatch):
    seen = spied(monkeypatch)
    ask = [qwen.model, qwen.tokenizer, PROMPTS]
    plain = generate(*ask, max_new_tokens=30)
    penalised = generate(*ask, max_new_tokens=30, repetition_penalty=1e9)
    repeats = [len(new) - len({*new} - {*row}) for row, new in seen]
    assert sum(repeats[: len(plain)]) > 0 == sum(repeats[len(plain) :])
    assert len(penalised) == len(plain)


def test_settings_that_came_with_the_base_do_not_change_a_sampled_answer(qwen):
    ask = {"max_new_tokens": 12, "temperature": 1.0}
    plain = generate(qwen.model, qwen.tokenizer, PROMPTS, **ask)
    config = qwen.model.generation_config
    config.min_p, config.typical_p, config.top_p, config.top_k = 0.9, 0.2, 0.2, 3
    config.length_penalty, config.num_beams = 3.0, 4
    assert generate(qwen.model, qwen.tokenizer, PROMPTS, **ask) == plain


def test_a_batch_ends_with_the_last_of_its_answers(qwen):
    said = qwen.tokenizer(" aspirin for fever")["input_ids"]
    force(qwen, [*said, qwen.tokenizer.eos_token_id])
    steps, forward = [], qwen.model.forward
    qwen.model.forward = lambda *args, **kwargs: steps.append(kwargs) or forward(*args, **kwargs)
    generate(qwen.model, qwen.tokenizer, PROMPTS, max_new_tokens=60)
    assert len(steps) == len(said) + 1
    assert all(step["input_ids"].shape[1] == 1 for step in steps[1:])  # the rest is kept


@pytest.mark.parametrize("way", [{}, {"temperature": 1.0}, {"num_beams": 2}], ids=str)
def test_a_model_that_gives_no_numbers_is_refused(qwen, monkeypatch, way):
    head = qwen.model.get_output_embeddings()
    forward = head.forward
    monkeypatch.setattr(head, "forward", lambda hidden: forward(hidden) * float("nan"))
    with pytest.raises(InputError, match="not numbers"):
        generate(qwen.model, qwen.tokenizer, PROMPTS[:3], max_new_tokens=3, **way)


def test_empty_prompt_is_opened_by_the_beginning_of_sequence(qwen, monkeypatch):
    seen = spied(monkeypatch)
    generate(qwen.model, qwen.tokenizer, [""], max_new_tokens=1)
    qwen.tokenizer.bos_token = None
    generate(qwen.model, qwen.tokenizer, [""], max_new_tokens=1)
    names = qwen.tokenizer.convert_ids_to_tokens([row[0] for row, _ in seen])
    assert names == ["<s>", "</s>"]


def test_vllm_is_refused_where_it_cannot_be(qwen, tmp_path, tiny):
    ask = {"max_new_tokens": 4, "engine": "vllm"}
    if importlib.util.find_spec("vllm") is None:
        for model in (tiny("qwen2", "chat"), qwen.model):
            with pytest.raises(InputError, match="not installed"):
                generate(model, qwen.tokenizer, ["x"], **ask)
    with pytest.raises(InputError, match="beam"):
        generate(tiny("qwen2", "chat"), qwen.tokenizer, ["x"], num_beams=2, **ask)
    with pytest.raises(InputError, match="attach it"):
        generate(qwen.model, qwen.tokenizer, ["x"], max_new_tokens=4, adapter=tmp_path)
    with pytest.raises(InputError, match="engine 'vlm'"):
        generate(qwen.model, qwen.tokenizer, ["x"], max_new_tokens=4, engine="vlm")


def test_vllm_is_refused_a_model_that_is_quantised_in_memory(tiny):
    loaded = models.load(tiny("qwen2", "chat"), precision="nf4")
    with pytest.raises(InputError, match="quantised in memory"):
        generate(loaded.model, loaded.tokenizer, ["x"], max_new_tokens=4, engine="vllm")
