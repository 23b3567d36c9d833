"""Like texts are found, none below the threshold is named, whatever the order and the workers."""

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib.corpus import minhash
from medlib.corpus.minhash import bands_for, near_pairs, shingles

KINDS = [{"words": 1}, {"words": 5}, {"characters": 5}]


def texts_with_copies(seed=1, count=300):
    """Return texts, a third of them changed copies of others, from slightly to wholly changed."""
    draw = random.Random(seed)
    vocabulary = [f"word{number}" for number in range(2_000)]
    texts = [" ".join(draw.choices(vocabulary, k=draw.randint(1, 60))) for _ in range(count)]
    for text in texts[: count // 3]:
        words = text.split()
        for _ in range(draw.randint(0, 5)):
            words[draw.randrange(len(words))] = draw.choice(vocabulary)
        texts.append(" ".join(words))
    return texts


def jaccard(left, right):
    return len(left & right) / len(left | right)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("threshold", [0.5, 0.8, 1.0])
def test_pairs_are_those_of_comparing_each_with_each(kind, threshold):
    sets = [shingles(text, **kind) for text in texts_with_copies()]
    plain = [frozenset(one.tolist()) for one in sets]
    every = [(i, j, jaccard(plain[i], plain[j])) for i, j in combinations(range(len(sets)), 2)]
    expected = [pair for pair in every if pair[2] >= threshold]
    found = near_pairs(sets, threshold=threshold)
    assert set(found) <= set(expected)
    assert len(found) >= 0.99 * len(expected) and len(expected) > 9
    cross = near_pairs(sets[:300], sets[300:], threshold)
    assert cross == [(i, j - 300, score) for i, j, score in found if i < 300 <= j]


def test_pairs_depend_on_neither_order_nor_workers():
    texts = texts_with_copies(2)
    order = random.Random(3).sample(range(len(texts)), len(texts))
    sets = [shingles(text, words=1) for text in texts]
    plain = near_pairs(sets)
    assert near_pairs(sets, workers=3) == plain and len(plain) > 50
    mixed = near_pairs([sets[place] for place in order])
    back = {(*sorted((order[i], order[j])), score) for i, j, score in mixed}
    assert back == set(plain)
    assert near_pairs(sets[300:], sets[:300]) == sorted(
        (j, i, score) for i, j, score in near_pairs(sets[:300], sets[300:])
    )


def test_hashes_never_change():
    assert shingles("Acute gout.", words=1).tolist() == shingles("gout ACUTE", words=1).tolist()
    assert shingles("gout", words=1).tolist() == [13749866958229891736]
    assert shingles("gout", characters=4).tolist() == [12312026174961583654]


@given(st.text(max_size=80), st.sampled_from(KINDS))
@settings(max_examples=200, deadline=None)
def test_shingles_are_sorted_and_single_and_only_an_empty_text_has_none(text, kind):
    values = shingles(text, **kind)
    assert values.dtype == np.uint64 and (np.diff(values.astype(object)) > 0).all()
    assert bool(len(values)) == bool(text.split())


@pytest.mark.parametrize("kind", KINDS)
def test_case_punctuation_and_spacing_change_no_shingle(kind):
    first = shingles("Which drug, in acute gout, is given first-line?", **kind)
    assert (
        first.tolist() == shingles("which DRUG in acute\ngout is given first line", **kind).tolist()
    )


def test_short_texts_are_compared_by_characters():
    assert near_pairs([shingles("acute gouty arthritis"), shingles("acute gouty arthritis!")])
    assert not near_pairs([shingles("acute gouty arthritis"), shingles("chronic renal failure")])
    assert len(shingles("痛风是什么")) and len(shingles("+")) and not len(shingles(" \n"))


def test_empty_sets_are_like_nothing():
    nothing = shingles("")
    assert near_pairs([nothing, nothing]) == near_pairs([], []) == near_pairs([]) == []
    sets = [nothing, shingles("gout"), nothing, nothing, shingles("gout"), nothing]
    assert near_pairs(sets) == [(1, 4, 1.0)]
    assert near_pairs(sets, [nothing, shingles("gout")]) == [(1, 1, 1.0), (4, 1, 1.0)]


def test_sets_of_different_groups_are_not_paired():
    sets = [shingles("acute gout of the knee")] * 4
    assert near_pairs(sets, groups=["a", "b", "a", "b"]) == [(0, 2, 1.0), (1, 3, 1.0)]


def test_a_form_copied_many_times_stays_bounded(monkeypatch):
    monkeypatch.setattr(minhash, "_CROWD", 10)
    found = near_pairs([shingles("the same form of a hospital")] * 500)
    assert len(found) <= 500 * 10 and {(i, i + 1) for i in range(499)} <= {p[:2] for p in found}


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.8, 0.9, 1.0])
def test_bands_find_a_pair_at_the_threshold(threshold):
    bands, rows = bands_for(threshold)
    assert bands * rows <= minhash.PERMUTATIONS
    assert 1 - (1 - threshold**rows) ** bands >= minhash.LEAST_RECALL


@pytest.mark.parametrize("threshold", [0, -1, 1.1])
def test_a_threshold_that_means_nothing_is_refused(threshold):
    with pytest.raises(ValueError, match="threshold"):
        near_pairs([], threshold=threshold)
