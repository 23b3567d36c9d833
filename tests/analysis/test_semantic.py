"""Entropies of known answers, and every formula against naive code on a thousand cases."""

import math
from collections import Counter

import numpy as np
import pytest

from medlib.analysis import semantic
from medlib.benchmark.answers import folded
from medlib.files import InputError

CASES = 1000


def drawn(seed, most=12):
    """Return clusters and log-probabilities of up to `most` answers."""
    draw = np.random.default_rng(seed)
    size = int(draw.integers(1, most + 1))
    return draw.integers(0, draw.integers(1, size + 1), size), -draw.exponential(2.0, size)


@pytest.mark.parametrize("answers", [1, 2, 5, 10, 40])
def test_entropy_is_0_when_all_agree_and_ln_k_when_all_differ(answers):
    alike, apart, even = np.zeros(answers, int), np.arange(answers), np.full(answers, -1.5)
    uneven = -np.arange(answers) / 7
    for weights in (None, even, uneven):
        assert semantic.entropy(alike, weights) == 0
    for weights in (None, even):
        assert semantic.entropy(apart, weights) == pytest.approx(math.log(answers), abs=1e-12)
    corrected = semantic.entropy(apart, miller_madow=True)
    assert corrected == pytest.approx(math.log(answers) + (answers - 1) / (2 * answers), abs=1e-12)
    assert semantic.entropy(alike, miller_madow=True) == 0


def naive_entropy(members, logprobs=None):
    """Sum over clusters by hand, with exp and log of single numbers."""
    weights = [1.0] * len(members) if logprobs is None else [math.exp(v) for v in logprobs]
    whole, found = math.fsum(weights), 0.0
    for cluster in set(members.tolist()):
        p = math.fsum(w for w, m in zip(weights, members, strict=True) if m == cluster) / whole
        found -= p * math.log(p)
    return found


def test_entropies_equal_naive_sums_on_a_thousand_cases():
    for seed in range(CASES):
        members, logprobs = drawn(seed)
        found = semantic.entropy(members)
        assert found == pytest.approx(naive_entropy(members), abs=1e-9)
        added = (len(set(members.tolist())) - 1) / (2 * len(members))
        assert semantic.entropy(members, miller_madow=True) == pytest.approx(found + added)
        weighted = semantic.entropy(members, logprobs)
        assert weighted == pytest.approx(naive_entropy(members, logprobs), abs=1e-9)
        assert -1e-12 <= weighted <= math.log(len(members)) + 1e-9


def test_weights_that_would_underflow_are_still_a_distribution():
    assert semantic.entropy(np.array([0, 1]), np.array([-2000.0, -2000.0])) == pytest.approx(
        math.log(2)
    )


@pytest.mark.parametrize(
    ("members", "logprobs", "told"),
    [([], None, "at least 1"), ([0, 1], [-1.0, np.nan], "not finite"), ([0, 1], [-1.0], "pair")],
)
def test_no_answer_and_numbers_that_are_none_are_refused(members, logprobs, told):
    logprobs = None if logprobs is None else np.array(logprobs)
    with pytest.raises(InputError, match=told):
        semantic.entropy(np.array(members, int), logprobs)


def test_an_answer_joins_the_first_cluster_whose_first_member_it_equals():
    same = np.eye(4, dtype=bool)
    same[0, 2] = same[2, 0] = same[2, 3] = same[3, 2] = True
    # 2 joins 0; 3 equals 2 but not 0, the first of its cluster: it stays apart
    assert semantic.clusters(same).tolist() == [0, 1, 0, 2]
    assert semantic.clusters(np.ones((3, 3), bool)).tolist() == [0, 0, 0]
    assert semantic.clusters(np.eye(3, dtype=bool)).tolist() == [0, 1, 2]


def test_clusters_equal_those_of_the_published_loop_on_a_thousand_cases():
    """The loop of Farquhar et al.: each answer not yet placed takes all later ones equal to it."""
    for seed in range(CASES):
        draw = np.random.default_rng(seed)
        size = int(draw.integers(1, 9))
        same = draw.random((size, size)) < 0.4
        same = same | same.T | np.eye(size, dtype=bool)
        ids, following = [-1] * size, 0
        for i in range(size):
            if ids[i] == -1:
                ids[i] = following
                for j in range(i + 1, size):
                    if ids[j] == -1 and same[i, j]:
                        ids[j] = following
                following += 1
        assert semantic.clusters(same).tolist() == ids


def test_selfcheck_equals_a_naive_unigram_on_a_thousand_cases():
    words = ["aspirin", "warfarin", "and", "rest", "Fever,", "fever"]
    for seed in range(CASES):
        draw = np.random.default_rng(seed)
        texts = [" ".join(draw.choice(words, draw.integers(0, 6))) for _ in range(4)]
        answer, samples = texts[0], texts[1:]
        found = semantic.selfcheck(answer, samples)
        every = Counter(w for text in texts for w in folded(text).split())
        nats = [-math.log(every[w] / sum(every.values())) for w in folded(answer).split()]
        expected = (sum(nats) / len(nats), max(nats)) if nats else (0.0, 0.0)
        assert found == pytest.approx(expected, abs=1e-9)


def test_a_word_that_no_sample_has_is_the_rarest():
    mean, most = semantic.selfcheck("give heparin", ["give aspirin"] * 9)
    assert most == pytest.approx(-math.log(1 / 20)) and mean < most
    assert semantic.selfcheck("give aspirin", ["give aspirin"] * 9)[1] == pytest.approx(math.log(2))
