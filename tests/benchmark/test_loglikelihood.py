"""Scores of options equal a naive reference: one sequence at a time, every logit, log_softmax."""

import random
from types import SimpleNamespace

import pytest

from medlib.benchmark import loglikelihood
from medlib.benchmark.loglikelihood import score_options, score_pairs
from medlib.files import InputError
from medlib.tuning import models

KINDS = [("phi", "plain"), ("gpt2", "chat"), ("llama", "plain"), ("mistral", "chat"),
         ("qwen2", "chat")]  # fmt: skip
CONTEXTS = [
    "Which drug is given for fever?\nAnswer:",
    "Which drug is given for fever?\nAnswer:",  # again, with other options
    "Answer:",
    "A context that ends in spaces:  ",
    "A turn that ends in a new line\n",
    "Question: " + "aspirin is given for chest pain; " * 3 + "so?",
    "",
    "\n",
    "é → µg",
]
OPTIONS = [
    [" aspirin", " heparin", " a much longer option with more tokens in it.", " aspirin"],
    [" warfarin"],
    [" A", " B", " C", " D"],
    ["yes", "no", "maybe"],
    ["aspirin", " aspirin"],
    [" yes", " no and then some more"],
    ["Aspirin is given", " x"],
    ["fever"],
    [" 50 µg/kg", " x\ny"],
]


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind[0])
def loaded(request, tiny):
    return models.load(tiny(*request.param), precision="fp32")


def ids_of(tokenizer, text):
    bos = tokenizer("")["input_ids"]
    found = tokenizer(text)["input_ids"]
    assert found[: len(bos)] == bos
    return found


def naive(loaded, context, option, bound=128):
    """Return (sum of log-probabilities, tokens) by the rules of lm-evaluation-harness."""
    import torch

    spaces = len(context) - len(context.rstrip())
    if spaces:
        option = context[-spaces:] + option
        context = context[:-spaces]
    whole, known = ids_of(loaded.tokenizer, context + option), ids_of(loaded.tokenizer, context)
    n = len(whole) - len(known)
    if not known:
        whole = [loaded.tokenizer.bos_token_id, *whole]
    whole = whole[-(bound + 1) :]
    with torch.no_grad():
        logits = loaded.model(input_ids=torch.tensor([whole[:-1]])).logits[0]
    table = torch.log_softmax(logits.float(), dim=-1)
    wanted = whole[-n:]
    return sum(float(table[len(whole) - 1 - n + i, t]) for i, t in enumerate(wanted)), n


def expected(loaded, contexts, options, prefix=""):
    return [
        [naive(loaded, prefix + context, option)[0] for option in choices]
        for context, choices in zip(contexts, options, strict=True)
    ]


def compare(found, wanted):
    assert [len(row) for row in found] == [len(row) for row in wanted]
    for ours, theirs in zip(found, wanted, strict=True):
        assert ours == pytest.approx(theirs, abs=1e-4)


@pytest.mark.parametrize("batch_tokens", [None, 1, 50, 333])
def test_equal_to_the_naive_reference_whatever_the_batch(loaded, batch_tokens):
    found = score_options(
        loaded.model, loaded.tokenizer, CONTEXTS, OPTIONS, batch_tokens=batch_tokens
    )
    compare(found, expected(loaded, CONTEXTS, OPTIONS))
    assert len({round(v, 3) for row in found for v in row}) > 15  # a flat model proves nothing


@pytest.mark.parametrize("prefix", ["Question: one?\nAnswer: aspirin.\n\n", "x "])
def test_prefix_is_read_before_every_context(loaded, prefix):
    found = score_options(loaded.model, loaded.tokenizer, CONTEXTS, OPTIONS, prefix=prefix)
    compare(found, expected(loaded, CONTEXTS, OPTIONS, prefix))
    without = score_options(loaded.model, loaded.tokenizer, CONTEXTS, OPTIONS)
    assert abs(found[0][0] - without[0][0]) > 1e-3


def test_too_long_a_context_loses_its_beginning(loaded):
    start = "It begins so. " + "fever and rash and cough; " * 40
    contexts = [start + "Which drug?\nAnswer:", "Another start: " + start + "Which drug?\nAnswer:"]
    options = [[" aspirin", " a longer option than the other"]] * 2
    found = score_options(loaded.model, loaded.tokenizer, contexts, options)
    compare(found, expected(loaded, contexts, options))
    assert found[0] == pytest.approx(found[1], abs=1e-4)  # what differs was cut
    pairs = [(contexts[0], " aspirin"), ("Short:", " aspirin")]
    long, short = score_pairs(loaded.model, loaded.tokenizer, pairs)
    assert (long.cut, short.cut) == (True, False)
    assert long.n_prompt_tokens + long.n_tokens == 128 + 1


def test_sequences_of_the_last_length_that_fits_are_not_cut(loaded):
    n = len(loaded.tokenizer("")["input_ids"])
    one = " a"
    filler = "x" * (128 - n)  # x is one token each only if the tokenizer says so
    while len(loaded.tokenizer(filler)["input_ids"]) < 128:
        filler += "é"
    while len(loaded.tokenizer(filler)["input_ids"]) > 128:
        filler = filler[:-1]
    size = len(loaded.tokenizer(filler + one)["input_ids"])
    [found] = score_pairs(loaded.model, loaded.tokenizer, [(filler, one)])
    assert found.cut == (size > 129)
    assert found.logprob == pytest.approx(naive(loaded, filler, one)[0], abs=1e-4)


def test_tokens_are_counted_as_the_reference_counts_them(loaded):
    pairs = [(c, o) for c, row in zip(CONTEXTS, OPTIONS, strict=True) for o in row]
    for (context, option), found in zip(
        pairs, score_pairs(loaded.model, loaded.tokenizer, pairs), strict=True
    ):
        assert found.n_tokens == naive(loaded, context, option)[1]


def test_items_in_another_order_score_the_same_in_that_order(loaded):
    order = list(range(len(CONTEXTS)))
    random.Random(3).shuffle(order)
    first = score_options(loaded.model, loaded.tokenizer, CONTEXTS, OPTIONS)
    again = score_options(
        loaded.model, loaded.tokenizer, [CONTEXTS[i] for i in order], [OPTIONS[i] for i in order]
    )
    compare(again, [first[i] for i in order])


def test_equal_sequences_are_run_once_and_one_token_options_share_a_run(loaded, monkeypatch):
    ran = []
    run = loglikelihood._run
    monkeypatch.setattr(
        loglikelihood,
        "_run",
        lambda m, t, batch, *rest: (ran.extend(batch), run(m, t, batch, *rest))[1],
    )
    score_options(
        loaded.model, loaded.tokenizer, ["Answer:"] * 3, [[" A", " B", " C", " D"], [" A"], [" D"]]
    )
    assert len(ran) == 1


def spied(loaded, monkeypatch):
    """Return the list of what the model is called with from here on."""
    calls, forward = [], loaded.model.forward

    def spy(*args, **kwargs):
        calls.append(kwargs)
        return forward(*args, **kwargs)

    monkeypatch.setattr(loaded.model, "forward", spy)
    return calls


SHOTS = "Question: Which drug is given for fever?\nAnswer: aspirin\n\n" * 2
LONG = [" aspirin is given", " heparin is given", " insulin is not given", " a rash"]


@pytest.mark.parametrize("batch_tokens", [None, 1, 90])
def test_options_branch_from_one_question_and_all_from_the_shots(loaded, monkeypatch, batch_tokens):
    contexts = [f"Question: Which drug is given for {sign}?\nAnswer:" for sign in ("pain", "rash")]
    wanted = expected(loaded, contexts, [LONG] * 2, SHOTS)
    calls = spied(loaded, monkeypatch)
    ask = [loaded.model, loaded.tokenizer, contexts, [LONG] * 2]
    found = score_options(*ask, prefix=SHOTS, batch_tokens=batch_tokens)
    compare(found, wanted)
    root, *batches = calls
    shared = root["input_ids"].shape[1]
    assert shared >= len(ids_of(loaded.tokenizer, SHOTS)) - 1 and len(batches) in (1, 2)
    alone = max(len(ids_of(loaded.tokenizer, SHOTS + c + o)) for c in contexts for o in LONG)
    for call in batches:  # four options in little more than the longest alone would take
        assert call["input_ids"].shape[1] < 1.5 * alone - shared + 40
        assert call["attention_mask"].shape[-1] == shared + call["input_ids"].shape[1]


def test_what_saves_nothing_is_not_branched_and_no_mask_is_passed(loaded, monkeypatch):
    calls = spied(loaded, monkeypatch)
    ask = [loaded.model, loaded.tokenizer]
    score_options(*ask, ["x"], [[" aspirin is given for fever", " heparin is not given for pain"]])
    assert all("attention_mask" not in call and len(call["input_ids"]) == 2 for call in calls)
    assert len(calls) == 1


class Attending(SimpleNamespace):
    def forward(self, input_ids, attention_mask, position_ids): ...


class Counting(SimpleNamespace):  # as BLOOM, whose ALiBi knows no positions
    def forward(self, input_ids, attention_mask): ...


@pytest.mark.parametrize(
    ("kind", "changed", "branches"),
    [
        (Attending, {}, 2),
        (Attending, {"sliding_window": 64, "_attn_implementation": "eager"}, 2),
        (Attending, {"layer_types": ["sliding_attention", "full_attention"]}, 2),
        (Attending, {"sliding_window": 8}, 1),
        (Attending, {"_attn_implementation": "flash_attention_2"}, 1),
        (Attending, {"layer_types": ["linear_attention", "full_attention"]}, 1),
        (Attending, {"mamba_d_state": 16}, 1),
        (Attending, {"alibi": True}, 1),
        (Counting, {}, 1),
    ],
)
def test_what_would_overlook_mask_or_positions_is_not_branched(kind, changed, branches):
    # a branch would see its neighbours, stand elsewhere, or see too far back
    config = SimpleNamespace(**{"sliding_window": None, "_attn_implementation": "sdpa"} | changed)
    asked = {(1, 2, 3) * 9 + (n,): 5 for n in (1, 2)}
    rows = loglikelihood.trees.plant(kind(config=config), asked)
    assert {len(row.tails) for row in rows} == {branches}
    assert sorted(ids for row in rows for ids, _ in row.sequences()) == sorted(asked)


def test_only_the_needed_positions_are_asked_of_the_model(loaded, monkeypatch):
    asked = []
    forward = loaded.model.forward

    def spy(*args, **kwargs):
        out = forward(*args, **kwargs)
        asked.append((kwargs["input_ids"].shape[1], out.logits.shape[1]))
        return out

    monkeypatch.setattr(loaded.model, "forward", spy)
    score_options(loaded.model, loaded.tokenizer, [CONTEXTS[5]], [[" yes", " no"]])
    assert all(kept <= 2 < longest for longest, kept in asked)


@pytest.mark.parametrize(
    ("contexts", "options", "told"),
    [
        (["Answer:"], [[" A", ""]], "without tokens"),
        (["Answer:"], [[]], "without options"),
        (["Answer:", "Answer:"], [[" A"], []], "without options"),
    ],
)
def test_empty_option_and_item_without_options_are_refused(tiny, contexts, options, told):
    loaded = models.load(tiny("qwen2"), precision="fp32")
    with pytest.raises(InputError, match=told):
        score_options(loaded.model, loaded.tokenizer, contexts, options)


def test_option_longer_than_the_whole_context_is_refused(tiny):
    loaded = models.load(tiny("qwen2"), precision="fp32")
    with pytest.raises(InputError, match="longer than the context"):
        score_options(loaded.model, loaded.tokenizer, ["Answer:"], [[" fever é→" * 60]])


@pytest.mark.parametrize("value", [float("nan"), float("-inf")])
def test_scores_that_are_not_numbers_are_refused(tiny, value):
    import torch

    loaded = models.load(tiny("qwen2"), precision="fp32")
    bias = torch.zeros(400)
    bias[loaded.tokenizer(" A")["input_ids"][0]] = value
    forward = loaded.model.forward

    def broken(*args, **kwargs):
        out = forward(*args, **kwargs)
        out.logits = out.logits + bias
        return out

    loaded.model.forward = broken
    with pytest.raises(InputError, match="not numbers"):
        score_options(loaded.model, loaded.tokenizer, ["Answer:"], [[" A", " B"]])


def test_nothing_to_score_is_an_empty_list(tiny):
    loaded = models.load(tiny("qwen2"), precision="fp32")
    assert score_options(loaded.model, loaded.tokenizer, [], []) == []


def test_chat_prompt_with_its_own_beginning_is_not_given_a_second(tiny):
    # lm-eval rule 4: not doubled if the text already starts with it
    import torch

    loaded = models.load(tiny("llama", "llama3"), precision="fp32")
    context = "<s><|turn|>user\nWhich?</s>\n<|turn|>assistant"
    ids = loaded.tokenizer(context + " aspirin", add_special_tokens=False)["input_ids"]
    assert ids.count(loaded.tokenizer.bos_token_id) == 1
    n = len(ids) - len(loaded.tokenizer(context, add_special_tokens=False)["input_ids"])
    with torch.no_grad():
        table = torch.log_softmax(loaded.model(torch.tensor([ids[:-1]])).logits[0], dim=-1)
    wanted = sum(float(table[len(ids) - 1 - n + i, ids[len(ids) - n + i]]) for i in range(n))
    [[found]] = score_options(loaded.model, loaded.tokenizer, [context], [[" aspirin"]])
    assert found == pytest.approx(wanted, abs=1e-4)


OPENED = ["<s> A", "</s> A", " A", " B", " yes", "maybe, and then some more", " A", " aspirin\n"]


@pytest.mark.parametrize(
    ("architecture", "template", "changed"),
    [
        ("llama", "plain", {}),  # <s> before every text
        ("phi", "plain", {}),  # <s> known, but not put before texts
        ("gpt2", "plain", {"bos_token": None}),
        ("gpt2", "plain", {"bos_token": "</s>"}),  # as GPT-2's, both in one
    ],
)
def test_empty_context_is_opened_as_lm_evaluation_harness_opens_it(
    tiny, architecture, template, changed
):
    from lm_eval.api.instance import Instance
    from lm_eval.models.huggingface import HFLM

    loaded = models.load(tiny(architecture, template), precision="fp32")
    for name, token in changed.items():
        setattr(loaded.tokenizer, name, token)
    peer = HFLM(pretrained=loaded.model, tokenizer=loaded.tokenizer, batch_size=3, backend="causal")
    pairs = [("", option) for option in OPENED] + [("Answer:", " A"), ("Which? ", "yes")]
    asked = [Instance("loglikelihood", {}, pair, n) for n, pair in enumerate(pairs)]
    theirs = [value for value, _ in peer.loglikelihood(asked, disable_tqdm=True)]
    ours = score_pairs(loaded.model, loaded.tokenizer, pairs)
    assert [one.logprob for one in ours] == pytest.approx(theirs, abs=1e-4)
    assert ours[0].n_prompt_tokens == ours[2].n_prompt_tokens == 1
    assert len({round(value, 3) for value in theirs}) > 6


def test_options_after_nothing_share_no_row(tiny, monkeypatch):
    """Else all short options of a test are one row, with a mask of its length squared."""
    loaded = models.load(tiny("llama", "plain"), precision="fp32")
    options = [f"{a}{b}" for a in "abcdefgh" for b in "stuvwxyz"]
    seen = spied(loaded, monkeypatch)
    found = score_pairs(loaded.model, loaded.tokenizer, [("", o) for o in options])
    assert max(call["input_ids"].shape[1] for call in seen) < 8
    assert not any("attention_mask" in call for call in seen)
    alone = [score_pairs(loaded.model, loaded.tokenizer, [("", o)])[0] for o in options[:5]]
    assert [s.logprob for s in found[:5]] == pytest.approx([s.logprob for s in alone], abs=1e-4)
