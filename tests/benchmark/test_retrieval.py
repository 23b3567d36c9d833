"""Passages come in the order of their formulas, the same every time, and hold no test question."""

import json
from collections import Counter
from math import log

import numpy as np
import pandas as pd
import pytest

from medlib import records
from medlib.benchmark import retrieval
from medlib.corpus import sources, splits, textbook
from medlib.corpus.cleaning import key
from medlib.files import InputError
from medlib.records import make
from medlib.runs import parameters


def item(name, question, **fields):
    return make("demo", name, question=question, **{"answer": "rest", "topic": "gout"} | fields)


ASKED = [item("1", "Which is the best treatment of acute gout in adults?", answer="ibuprofen")]


@pytest.fixture
def own(tmp_path):
    """Return the path of a file of texts."""

    def write(texts, name="own.jsonl"):
        path = tmp_path / name
        rows = [{"text": t, "topic": p} for p, t in texts]
        if path.suffix == ".txt":
            path.write_text("\n\n".join(t for _, t in texts))
        elif path.suffix == ".parquet":
            pd.DataFrame(rows).to_parquet(path)
        else:
            path.write_text("\n".join(map(json.dumps, rows)))
        return str(path)

    return write


@pytest.fixture(scope="module")
def demo():
    parts, _ = splits.split(sources.read("demo")[0], seed=13)
    return parts["train"], parts["holdout"]


def lucene(texts, query, k1=1.5, b=0.75):
    words = [Counter(key(t).split()) for t in texts]
    sizes = [sum(w.values()) for w in words]
    mean, n = sum(sizes) / len(sizes), len(texts)
    scores = [0.0] * n
    for term in key(query).split():
        df = sum(term in w for w in words)
        idf = log(1 + (n - df + 0.5) / (df + 0.5))
        for i, w in enumerate(words):
            scores[i] += idf * w[term] / (w[term] + k1 * (1 - b + b * sizes[i] / mean))
    return scores


def test_bm25_is_lucenes_formula():
    texts = [" ".join(textbook.statements(f)[:2]) for f in textbook.read_book()[:300:7]]
    texts += ["asthma asthma asthma", "of the", "a"]
    queries = [
        "Which is the treatment of asthma?",
        "the the asthma",
        "zzz unknown",
        "ECG of a heart",
    ]
    expected = [lucene(texts, q) for q in queries]
    assert retrieval.bm25(texts, queries) == pytest.approx(np.array(expected), abs=1e-6)
    assert max(expected[0]) > 1 and not any(expected[2])


def test_equal_scores_come_by_id_whatever_the_order():
    found = [retrieval.Passage(i, "s", "", "gout rest") for i in "dbca"]
    rows = retrieval.retrieve(found, ASKED, 3, "bm25")
    assert [r["passage_id"] for r in rows] == ["a", "b", "c"]
    assert rows == retrieval.retrieve(found[::-1], ASKED, 3, "bm25")
    assert [r["rank"] for r in rows] == [1, 2, 3] and rows[0]["score"] == rows[2]["score"] > 0
    assert records.table(rows, records.PASSAGES).num_rows == 3


def test_both_ways_are_fused_by_reciprocal_rank(monkeypatch):
    found = [
        retrieval.Passage(i, "s", "", t)
        for i, t in zip("abc", ["gout", "acute gout", "x"], strict=True)
    ]
    monkeypatch.setattr(retrieval, "_cosines", lambda texts, queries: np.array([[0.1, 0.2, 0.9]]))
    rows = retrieval.retrieve(found, ASKED, 3, "both")  # bm25: b a c, dense: c b a
    expected = {"b": 1 / 61 + 1 / 62, "c": 1 / 63 + 1 / 61, "a": 1 / 62 + 1 / 63}
    assert [r["passage_id"] for r in rows] == list(expected)
    assert [r["score"] for r in rows] == pytest.approx(list(expected.values()), abs=1e-6)


def test_the_sentence_model_finds_what_shares_no_word():
    texts = ["A heart attack blocks an artery.", "Eczema makes the skin itch.", "Asthma: wheeze."]
    found = [retrieval.Passage(i, "s", "", t) for i, t in zip("abc", texts, strict=True)]
    asked = [item("1", "What does myocardial infarction do to vessels?")]
    rows = retrieval.retrieve(found, asked, 1, "dense")
    assert rows[0]["text"] == texts[0] and rows == retrieval.retrieve(found, asked, 1, "dense")


def test_the_demos_training_passages_share_no_item_with_its_holdout(demo):
    training, held = demo
    found, _ = retrieval.passages(["train"], training, held)
    topics, questions = {r["topic"] for r in held}, [f" {key(r['question'])} " for r in held]
    assert len(found) > 500 and not topics & {p.topic for p in found}
    assert not any(q in f" {key(p.text)} " for q in questions for p in found)
    assert all(len(p.text.split()) <= retrieval.MOST_WORDS for p in found)


def test_the_textbook_states_the_held_out_conditions(demo):
    training, held = demo
    found, _ = retrieval.passages(["textbook"], training, held)
    assert {r["topic"] for r in held} <= {p.topic for p in found}
    rows = pd.DataFrame(retrieval.retrieve(found, held[:60], 3, "bm25"))
    first = retrieval.hits(rows, {r["id"]: r for r in held}, seed=1)[0]
    assert first["measure"] == "hit@1" and first["value"] > 0.9 and first["n"] == 60


@pytest.mark.parametrize("name", ["own.jsonl", "own.txt", "own.parquet"])
def test_what_repeats_a_test_question_is_left_out_and_counted(own, name):
    texts = [("gout", "Gout is crystals. They hurt."), ("gout", "Gout is crystals. They hurt!"),
             ("", f"Quiz. {ASKED[0]['question']} Answer below."),
             ("", "Which is the best treatment for acute gout in adults?")]  # fmt: skip
    found, count = retrieval.passages([own(texts, name)], [], ASKED)
    assert [p.text for p in found] == [texts[0][1]]
    assert count == {"same text": 1, "repeats a test question or answer": 2}


def test_a_long_answer_of_a_test_item_is_left_out_of_train_and_a_short_one_is_not():
    long = "colchicine within a day then allopurinol with slow steps to a level"
    asked = [item("1", "What helps?", answer=long), item("2", "Which one?", answer="rest")]
    training = [item("3", "q", answer=long, topic="x"), item("4", "q", answer="rest in bed")]
    found, count = retrieval.passages(["train"], training, asked)
    assert [p.text for p in found] == ["Gout: rest in bed."]
    assert count["repeats a test question or answer"] == 1


def test_yes_no_and_options_without_a_topic_are_no_passages():
    words = {"options": records.YES_NO_MAYBE, "answer": "no", "context": "It is so. It is."}
    option = {"topic": "", "options": ["aspirin", "rest"], "explanation": "Rest heals."}
    training = [item("3", "q", **words), item("4", "q", **option)]
    found, _ = retrieval.passages(["train"], training, ASKED)
    assert {p.text for p in found} == {"It is so. It is.", "Rest heals."}


def test_long_texts_are_split_at_sentences_and_endless_ones_at_words(own):
    text = " ".join(f"Sentence number {i} is here." for i in range(7)) + " x" * 300
    found, _ = retrieval.passages([own([("", text)])], [], [])
    texts = sorted((p.text for p in found), key=text.index)
    assert " ".join(texts).split() == text.split()
    assert texts[0].count("Sentence") == retrieval.SENTENCES
    assert max(len(t.split()) for t in texts) == retrieval.MOST_WORDS


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda own: retrieval.check([], "both"), "nothing to retrieve from"),
        (lambda own: retrieval.check(["trian"], "both"), "did you mean 'train'"),
        (lambda own: retrieval.check(["gone.jsonl"], "both"), "no such file"),
        (lambda own: retrieval.check(["train"], "bm52"), "did you mean 'bm25'"),
        (lambda own: retrieval.passages(["train"], [], ASKED), "no passage in 'train'"),
        (lambda own: retrieval.passages(["train"], ASKED, ASKED), "1 items to be asked"),
        (lambda own: retrieval.passages([own([("", " ")], "a.txt")], [], []), "empty file"),
        (lambda own: retrieval.passages([own([("", "...")], "a.txt")], [], []), "no passage in"),
        (lambda own: retrieval.passages([own([("", 7)])], [], []), "as field 'text'"),
        (lambda own: retrieval.retrieve([], ASKED, 1, "bm25"), "1 passages from 0"),
        (lambda own: retrieval.retrieve([], ASKED, 0, "bm25"), "0 passages from 0"),
        (lambda own: retrieval.retrieve([], ASKED, 0, "bm52"), "did you mean 'bm25'"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_line(own, wrong, told):
    with pytest.raises(InputError) as error:
        wrong(own)
    assert told in str(error.value) and "\n" not in str(error.value)


def test_notebook_03_refuses_a_source_that_is_none_only_where_it_is_asked():
    from medlib.benchmark import asking

    known = parameters.declared(parameters.find("03_benchmark_eval"))
    settings = {name: p.default for name, p in known.items()} | {"retrieve_from": ["textbok"]}
    asking.check(settings)
    with pytest.raises(InputError, match="did you mean 'textbook'"):
        asking.check(settings | {"probes": ["retrieved"]})


def test_hits_are_recovered_with_their_n_and_unknown_topics_left_out():
    asked = {str(i): item(str(i), "q", topic=f"t{i}" if i < 8 else "") for i in range(9)}
    rows = [{"item_id": str(i), "rank": rank, "topic": f"t{i}" if rank == right else "other"}
            for i, right in enumerate([1, 1, 1, 1, 2, 2, 0, 0, 1]) for rank in (1, 2)]  # fmt: skip
    found = {r["measure"]: r for r in retrieval.hits(pd.DataFrame(rows), asked, seed=1)}
    values = {name: (r["value"], r["n"]) for name, r in found.items()}
    assert values == {"hit@1": (0.5, 8), "hit@2": (0.75, 8), "MRR": (0.625, 8)}
    assert all(r["ci_low"] < r["value"] < r["ci_high"] for r in found.values())
    assert retrieval.hits(pd.DataFrame(columns=records.PASSAGES.names), asked, seed=1) == []


def test_passages_are_shown_numbered_and_no_text_where_none_was_found():
    found = [retrieval.Passage(i, "s", "", f"text {i}") for i in "ab"]
    show = retrieval.shown(retrieval.retrieve(found, ASKED, 2, "bm25"))
    assert show([*ASKED, item("9", "q")]) == ["[1] text a\n[2] text b", ""]
