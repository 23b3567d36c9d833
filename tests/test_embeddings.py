"""The embedded sentence model: unit vectors, stable, near for what means the same."""

import numpy as np
import pytest

from medlib import embeddings
from medlib.files import InputError

TEXTS = ["The patient has a fever.", "He is running a temperature.", "The car needs new tyres.", ""]


@pytest.fixture(scope="module")
def vectors():
    return embeddings.encode(TEXTS)


def test_vectors_are_unit_float32_of_384(vectors):
    assert vectors.shape == (4, 384) and vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-5)


def test_what_means_the_same_is_nearer_than_what_does_not(vectors):
    near, far = vectors[0] @ vectors[1], vectors[0] @ vectors[2]
    assert near > far + 0.3


def test_a_text_has_one_vector_whatever_stands_beside_it(vectors):
    alone = np.vstack([embeddings.encode([text]) for text in TEXTS])
    assert alone == pytest.approx(vectors, abs=1e-5)
    assert (embeddings.encode(TEXTS) == vectors).all()


@pytest.mark.parametrize("fault", ["other weights", "no sentence model"])
def test_missing_or_other_weights_are_refused(monkeypatch, fault):
    embeddings._model.cache_clear()
    if fault == "other weights":
        monkeypatch.setattr(embeddings, "WEIGHTS_SHA256", "00000000")
    else:
        monkeypatch.setattr(embeddings, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=fault):
        embeddings.encode(["x"])
    embeddings._model.cache_clear()
