"""Doubts of planted answers: known values, and what is left out is counted or refused."""

import math

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import squareform

from medlib.analysis import detection, doubts
from medlib.files import InputError
from medlib.records import LIKENESS, PREDICTIONS, make

OPTIONS = ["aspirin", "heparin", "rest", "surgery"]


def record(number, topic=""):
    place = {"file": "f", "line": number}
    return make("demo", str(number), question=f"Q{number}?", options=OPTIONS, answer="aspirin",
                answer_index=0, specialty="cardiology", topic=topic or f"t{number}",
                provenance=place)  # fmt: skip


def row(item, text="aspirin", variant="plain", protocol="free_text", **values):
    empty = dict.fromkeys(PREDICTIONS.names) | {"option_logprobs": [], "option_chars": [1] * 4}
    empty |= {"option_tokens": [1] * 4, "n_new_tokens": 1, "answer_logprob": -0.2, "gold": 0}
    return empty | {"model": "tuned", "task": "demo", "protocol": protocol, "item_id": item["id"],
                    "specialty": item["specialty"], "variant": variant, "raw_text": text,
                    "cut": False} | values  # fmt: skip


def table(rows, items, likeness=None, protocol="free_text", **options):
    known = {r["id"]: r for r in items}
    return doubts.table(
        pd.DataFrame(rows), known, likeness, task="demo", protocol=protocol, model="tuned",
        **options,
    )  # fmt: skip


def sampled(item, texts, said="aspirin", protocol="free_text", **values):
    return [row(item, said, protocol=protocol, **values),
            *(row(item, t, f"sample-{k}", protocol) for k, t in enumerate(texts))]  # fmt: skip


def alike(item, near, entails=(), texts=3):
    """Return a likeness row of the plain answer and `texts` samples, all at one cosine."""
    cosines = squareform(np.full((texts + 1, texts + 1), near) * (1 - np.eye(texts + 1)))
    names = ["plain", *(f"sample-{k}" for k in range(texts))]
    values = ["tuned", "demo", item["id"], names, cosines.tolist(), list(entails)]
    return pd.DataFrame([dict(zip(LIKENESS.names, values, strict=True))])


@pytest.mark.parametrize("protocol", ["free_text", "generate"])
def test_doubts_are_0_when_all_samples_agree_and_ln_k_when_all_differ(protocol):
    kind = {"free_text": "strings", "generate": "letters"}[protocol]
    one, two = record(1), record(2)
    rows = sampled(one, ["Aspirin."] * 3, protocol=protocol)
    rows += sampled(two, ["aspirin", "heparin", "surgery"], "rest", protocol)
    found, told = table(rows, [one, two], protocol=protocol)
    found = found.set_index("item_id")
    for measure in ("disagreement", "entropy", "weighted_entropy"):
        assert found.at[one["id"], f"{measure}_{kind}"] == 0
    assert found.at[two["id"], f"disagreement_{kind}"] == 1
    for measure in ("entropy", "weighted_entropy"):
        assert found.at[two["id"], f"{measure}_{kind}"] == pytest.approx(math.log(3), abs=1e-12)
    counted = {name: told["clusters"][kind][name] for name in ("all_in_one", "all_apart", "n")}
    assert counted == {"all_in_one": 1, "all_apart": 1, "n": 2}
    assert dict(zip(found.index, found["wrong"], strict=True)) == {one["id"]: False,
                                                                   two["id"]: True}  # fmt: skip


def test_clusters_by_similarity_and_by_entailment_need_both_ways_and_have_their_names():
    item = record(1)
    rows = sampled(item, ["a b", "a c", "a d"])
    for near, expected in ((0.9, 0.0), (0.79, math.log(3)), (0.8, 0.0)):
        found, _ = table(rows, [item], alike(item, near))
        assert found["entropy_similar"][0] == pytest.approx(expected)
        assert found["entropy_strings"][0] == pytest.approx(math.log(3))
    one_way = np.triu(np.ones((4, 4), bool))
    for matrix, expected in ((one_way, math.log(3)), (np.ones((4, 4), bool), 0.0)):
        found, told = table(rows, [item], alike(item, 0.1, matrix.ravel()))
        assert found["entropy_entailed"][0] == pytest.approx(expected)
    assert "sentence similarity" in told["clusters"]["similar"]["what"]
    assert "semantic" not in told["clusters"]["similar"]["what"]
    assert "semantic" not in told["clusters"]["strings"]["what"]
    corrected, _ = table(rows, [item], miller_madow=True)
    assert corrected["entropy_strings"][0] == pytest.approx(math.log(3) + 2 / 6)


def test_unread_samples_are_a_cluster_of_their_own_and_counted():
    item = record(1)
    found, told = table(sampled(item, ["", "?!", "aspirin"]), [item], alike(item, 0.99))
    for kind in ("strings", "similar"):
        two_to_one = -(2 / 3 * math.log(2 / 3) + 1 / 3 * math.log(1 / 3))
        assert found[f"entropy_{kind}"][0] == pytest.approx(two_to_one)
    assert told["clusters"]["unread_samples"] == 2
    found, told = table(sampled(item, ["who knows", "B", "B"], protocol="generate"), [item],
                        protocol="generate")  # fmt: skip
    assert told["clusters"]["unread_samples"] == 1 and found["disagreement_letters"][0] == 1
    _, told = table(sampled(item, ["", "", ""]), [item])
    assert (told["clusters"]["all_unread"], told["clusters"]["strings"]["all_in_one"]) == (1, 0)


def test_option_measures_p_true_and_baselines_have_known_values():
    item = record(1)
    logprobs = [math.log(p) for p in (0.4, 0.3, 0.2, 0.1)]
    rows = [row(item, "", protocol="letter", option_logprobs=logprobs, option_chars=[7, 7, 4, 7])]
    rows += [row(item, "", "p_true", "letter", option_logprobs=[math.log(0.3), math.log(0.1)])]
    rows += [row(item, t, f"sample-{k}", "generate") for k, t in enumerate(["A", "A", "C", "A"])]
    found, told = table(rows, [item], protocol="letter")
    first = found.iloc[0]
    entropy = -sum(p * math.log(p) for p in (0.4, 0.3, 0.2, 0.1))
    expected = {"max_probability": 0.6, "option_entropy": entropy, "p_true": 0.25, "length": 7,
                "perplexity": 1 / 0.4, "disagreement_letters": 0.25}  # fmt: skip
    assert {name: first[name] for name in expected} == pytest.approx(expected)
    assert (told["samples"], told["without_p_true"], told["n"]) == (4, 0, 1)


def test_items_without_all_samples_or_p_true_are_left_out_of_every_measure_and_counted():
    items = [record(n) for n in range(5)]
    full, short, none, silent, unasked = items
    rows = sampled(full, ["a", "b", "c"]) + sampled(short, ["a", "b"]) + [row(none)]
    rows += sampled(silent, ["a", "b", "c"], said=" . ") + sampled(unasked, ["a", "b", "c"])
    rows += [row(i, "", "p_true", option_logprobs=[-1.0, -2.0]) for i in items[:4]]
    found, told = table(rows, items)
    assert found["item_id"].tolist() == [full["id"]] and not found.isna().any().any()
    counts = {"asked": 5, "unread": 1, "without_p_true": 1, "samples": 3, "not_sampled": 1,
              "samples_missing": 1, "n": 1, "wrong": 0}  # fmt: skip
    assert {name: told[name] for name in counts} == counts


def test_one_sample_gives_no_entropy_and_the_findings_say_so():
    item = record(1)
    rows = sampled(item, ["aspirin"])
    found, told = table(rows, [item])
    assert not [name for name in found if "entropy" in name] and told["clusters"] == {}
    [group] = detection.findings(pd.DataFrame(rows), {item["id"]: item}, seed=1)["groups"]
    assert "one sample" in group["note"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda rows: rows + rows[:1], "given twice"),
        (lambda rows: rows + rows[-1:], "given twice"),
        (lambda rows: [rows[0] | {"answer_logprob": np.nan}, *rows[1:]], "not finite"),
        (lambda rows: [*rows[:-1], rows[-1] | {"answer_logprob": np.nan}], "not finite"),
    ],
)
def test_doubled_answers_and_nan_are_refused_in_one_line(change, told):
    item = record(1)
    with pytest.raises(InputError, match=told) as caught:
        table(change(sampled(item, ["a", "b"])), [item])
    assert "\n" not in str(caught.value) and "aspirin" not in str(caught.value)


def test_nan_options_are_refused():
    item = record(1)
    bad = [row(item, "", protocol="letter", option_logprobs=[np.nan, -1.0, -1.0, -1.0])]
    with pytest.raises(InputError, match="not finite"):
        table(bad, [item], protocol="letter")


def test_likeness_of_other_samples_is_refused():
    item = record(1)
    with pytest.raises(InputError, match="likeness is unknown"):
        table(sampled(item, ["a", "b", "c"]), [item], alike(item, 0.9, texts=2))


def test_the_order_of_rows_does_not_matter_and_samples_are_read_by_number():
    items = [record(n) for n in range(3)]
    rows = [r for i in items for r in sampled(i, [f"t{k % 3}" for k in range(11)])]
    one, two = (table(some, items)[0] for some in (rows, rows[::-1]))
    pd.testing.assert_frame_equal(one, two)


def test_units_are_what_was_answered_alone():
    item = record(1)
    rows = [row(item), row(item, protocol="generate", answer_logprob=None),
            row(item, protocol="letter", option_logprobs=[-1.0] * 4),
            row(item, protocol="letter", variant="order-1")]  # fmt: skip
    assert list(doubts.units(pd.DataFrame(rows))) == [
        ("demo", "letter", "tuned"), ("demo", "free_text", "tuned"),
    ]  # fmt: skip
