"""Scores of hand-made predictions are the numbers that a hand computes."""

import json
import math

import numpy as np
import pandas as pd
import pytest

from medlib.benchmark import groups, scores, statistics
from medlib.files import InputError, sha256_text
from medlib.records import PREDICTIONS, SCORE_KEYS, make, table

OPTIONS = ["aspirin", "heparin", "a much longer name"]
CONDITIONS = ["gout", "gout", "asthma", "asthma", "", "stroke"]
SPECIALTIES = ["rheumatology", "rheumatology", "pulmonology", "pulmonology", "neurology",
               "neurology"]  # fmt: skip
RECORDS = {}
for _n, (_topic, _specialty) in enumerate(zip(CONDITIONS, SPECIALTIES, strict=True)):
    _record = make("demo", str(_n), question=f"Q{_n}?", options=OPTIONS, answer=OPTIONS[_n % 3],
                   answer_index=_n % 3, topic=_topic, specialty=_specialty)  # fmt: skip
    RECORDS[_record["id"]] = _record
IDS = list(RECORDS)
TEXTS = {}
for _n in range(6):
    _record = make("demo", f"t{_n}", question=f"Q{_n}?", answer=f"give drug number {_n} at once",
                   topic=CONDITIONS[_n], specialty=SPECIALTIES[_n])  # fmt: skip
    TEXTS[_record["id"]] = _record


def row(model, item, protocol, **more):
    """Return a prediction row, empty where nothing is given."""
    record = (RECORDS | TEXTS)[item]
    empty = {
        "model": model, "task": "demo", "protocol": protocol, "item_id": item,
        "specialty": record["specialty"], "prompt_sha256": sha256_text(item), "variant": "plain",
        "raw_text": "", "option_logprobs": [], "option_chars": [], "option_tokens": [],
        "gold": record["answer_index"], "gold_nll": None, "n_gold_tokens": 0, "similarity": None,
        "bertscore_minilm": None,
        "answer_logprob": -1.0 if protocol == "free_text" else None, "cut": False,
        "n_prompt_tokens": 9, "n_new_tokens": 0, "shots": 0, "dtype": "fp32",
    }  # fmt: skip
    return empty | more


def choosing(model, chosen, protocol="letter"):
    """Return a row an item that prefers the option of `chosen`."""
    rows = []
    for item, choice in zip(IDS, chosen, strict=True):
        values = [-3.0] * 3
        values[choice] = -1.0
        rows.append(row(model, item, protocol, option_logprobs=values, option_chars=[1, 1, 1],
                        option_tokens=[1, 1, 1]))  # fmt: skip
    return rows


def frame(rows):
    return pd.DataFrame(table(rows, PREDICTIONS).to_pylist())


def compute(rows, seed=13):
    return scores.compute(frame(rows), RECORDS | TEXTS, seed=seed)


def one(found, **keys):
    keys = {"slice": "all", "compared_to": None} | keys
    rows = [r for r in found if all(r[k] == v for k, v in keys.items())]
    assert len(rows) == 1, rows
    return rows[0]


GOLD = [0, 1, 2, 0, 1, 2]
BASE = [0, 1, 0, 1, 0, 2]  # right: 0, 1, 5
TUNED = [0, 1, 2, 0, 1, 0]  # right: 0, 1, 2, 3, 4


def apart(rows):
    """Return the scores of the same rows where no two items share a condition."""
    references = {i: r | {"topic": ""} for i, r in (RECORDS | TEXTS).items()}
    return scores.compute(frame(rows), references, seed=13)


CLUSTERS = np.array([scores.cluster_of(RECORDS[i]) for i in sorted(IDS)])


def rights(chosen):
    right = {i: float(c == g) for i, c, g in zip(IDS, chosen, GOLD, strict=True)}
    return np.array([right[i] for i in sorted(IDS)])


def test_accuracy_is_the_share_of_right_items_with_wilsons_interval():
    rows = choosing("base", BASE) + choosing("tuned", TUNED)
    for model, right, chosen in (("base", 3, BASE), ("tuned", 5, TUNED)):
        score = one(apart(rows), model=model, metric="accuracy")
        low, high = statistics.wilson(right, 6)
        assert (score["ci_low"], score["ci_high"]) == (round(low, 6), round(high, 6))
        found = compute(rows)
        score = one(found, model=model, metric="accuracy")
        low, high = statistics.wilson_clustered(rights(chosen), CLUSTERS)
        assert score["value"] == round(right / 6, 6) and score["n"] == 6
        assert (score["ci_low"], score["ci_high"]) == (round(low, 6), round(high, 6))
        assert score["p_value"] is None and score["unread"] == 0
    assert [list(r) for r in found] == [SCORE_KEYS] * len(found)


def test_paired_difference_is_tuned_minus_base_with_mcnemar_and_clusters():
    found = compute(choosing("base", BASE) + choosing("tuned", TUNED))
    pair = one(found, model="tuned", metric="accuracy", compared_to="base")
    assert pair["value"] == round(2 / 6, 6)
    wanted = statistics.clustered_difference(rights(TUNED), rights(BASE), CLUSTERS)
    assert (pair["ci_low"], pair["ci_high"]) == (
        round(wanted["ci_low"], 6), round(wanted["ci_high"], 6)
    )  # fmt: skip
    assert pair["p_value"] == float(f"{wanted['p_value']:.4g}")
    alone = apart(choosing("base", BASE) + choosing("tuned", TUNED))
    pair = one(alone, model="tuned", metric="accuracy", compared_to="base")
    assert pair["p_value"] == 0.625  # 3 fixed, 1 broken: 2 * (1 + 4) / 16


def test_items_about_one_condition_are_one_cluster_and_without_condition_alone():
    clusters = [scores.cluster_of(r) for r in RECORDS.values()]
    assert clusters[0] == clusters[1] != clusters[2] == clusters[3]
    assert clusters[4] == IDS[4] and len(set(clusters)) == 4


def test_without_a_base_there_is_no_paired_row():
    found = compute(choosing("tuned", TUNED) + choosing("other", BASE))
    assert {r["compared_to"] for r in found} == {None}
    found = compute(choosing("base", BASE))
    assert {r["model"] for r in found} == {"base"} and {r["compared_to"] for r in found} == {None}


def test_specialties_have_their_own_rows_of_accuracy_alone():
    found = compute(choosing("base", BASE, "option_text") + choosing("tuned", TUNED, "option_text"))
    lungs = one(found, slice="specialty=pulmonology", model="tuned", metric="accuracy")
    assert (lungs["value"], lungs["n"]) == (1.0, 2)
    pair = one(found, slice="specialty=neurology", model="tuned", compared_to="base")
    assert pair["value"] == 0.0 and pair["p_value"] == 1.0
    parts = [r for r in found if r["slice"].startswith("specialty=")]
    assert {r["metric"] for r in parts} == {"accuracy"}
    assert {r["slice"] for r in found} == {"all", "numeric"} | {
        f"specialty={s}" for s in SPECIALTIES
    }


FOUR = IDS[:4]  # gold 0, 1, 2, 0: always the first is right on 2, always the last on 1


def test_ties_take_the_first():
    rows = [row("base", i, "letter", option_logprobs=[-2.0, -2.0, -2.0], option_chars=[1, 1, 1],
                option_tokens=[1, 1, 1]) for i in FOUR]  # fmt: skip
    assert one(compute(rows), metric="accuracy")["value"] == 0.5


def test_option_text_divides_by_characters_and_letter_does_not():
    values = {"option_logprobs": [-4.0, -6.0, -9.0], "option_chars": [2, 4, 18],
              "option_tokens": [1, 1, 1]}  # fmt: skip
    rows = [row("base", i, p, **values) for i in FOUR for p in ("letter", "option_text")]
    found = compute(rows)
    assert one(found, protocol="letter", metric="accuracy")["value"] == 0.5
    assert one(found, protocol="option_text", metric="accuracy")["value"] == 0.25
    assert one(found, protocol="option_text", metric="accuracy_raw")["value"] == 0.5


def test_unread_answers_are_counted_and_are_not_right():
    said = ["aspirin", "B", "no idea", "", "heparin", "A much longer name."]
    rows = [row("base", i, "generate", raw_text=t, n_new_tokens=3)
            for i, t in zip(IDS, said, strict=True)]  # fmt: skip
    score = one(compute(rows), metric="accuracy")
    assert (score["value"], score["unread"], score["n"]) == (round(4 / 6, 6), 2, 6)


def test_unread_of_a_paired_row_is_the_tuned_models():
    rows = [row(m, i, "generate", raw_text=t, n_new_tokens=3)
            for m, t in (("base", "aspirin"), ("tuned", "?")) for i in IDS]  # fmt: skip
    found = compute(rows)
    assert one(found, model="tuned", compared_to="base", metric="accuracy")["unread"] == 6
    assert one(found, model="base", metric="accuracy")["unread"] == 0


def answering(model, said, nats, tokens=(2, 4, 1, 1, 1, 1), similarity=0.5):
    return [
        row(model, i, "free_text", raw_text=t, n_new_tokens=4, gold_nll=n, n_gold_tokens=k,
            similarity=similarity)
        for i, t, n, k in zip(TEXTS, said, nats, tokens, strict=True)
    ]  # fmt: skip


RIGHT = [r["answer"] for r in TEXTS.values()]


def test_perplexity_is_the_exponent_of_all_nats_over_all_tokens():
    base = answering("base", RIGHT, [2.0, 8.0, 1.0, 1.0, 2.0, 2.0])
    tuned = answering("tuned", RIGHT, [1.0, 4.0, 1.0, 1.0, 1.0, 2.0])
    found = compute(base + tuned)
    assert one(found, model="base", metric="perplexity")["value"] == round(math.exp(1.6), 6)
    assert one(found, model="tuned", metric="perplexity")["value"] == round(math.exp(1.0), 6)
    pair = one(found, metric="perplexity", compared_to="base")
    assert pair["value"] == round(math.exp(1.0) - math.exp(1.6), 6)
    assert pair["ci_low"] <= pair["value"] <= pair["ci_high"] and pair["p_value"] is None


def test_free_text_metrics_by_hand():
    said = [*RIGHT[:2], RIGHT[2].upper() + "!", "give drug number 9", "", "zzz"]
    found = compute(answering("base", said, [1.0] * 6, similarity=0.25))
    assert one(found, metric="exact_match")["value"] == 0.5
    f1 = (3 + 2 * 3 / (4 + 6)) / 6
    assert one(found, metric="token_f1")["value"] == round(f1, 6)
    assert one(found, metric="rouge_l")["value"] == round(f1, 6)  # the shared words are in order
    assert one(found, metric="similarity")["value"] == 0.25
    assert 0 < one(found, metric="bleu")["value"] < 1
    assert not [r for r in found if r["slice"] != "all"]


def test_perplexity_is_kept_where_generation_was_switched_off():
    rows = answering("base", [""] * 6, [1.0] * 6)
    for r in rows:
        r |= {"n_new_tokens": 0, "similarity": None, "answer_logprob": None}
    wanted = {"perplexity", "perplexity_per_word", "bits_per_byte"}
    assert {r["metric"] for r in compute(rows)} == wanted


def test_order_of_rows_changes_nothing():
    rows = choosing("base", BASE, "option_text") + choosing("tuned", TUNED, "option_text")
    rows += answering("base", RIGHT, range(1, 7)) + answering("tuned", RIGHT, range(6))
    found = compute(rows)
    order = np.random.default_rng(1).permutation(len(rows))
    assert json.dumps(compute([rows[i] for i in order])) == json.dumps(found)


def test_the_seed_changes_bootstrap_intervals_alone():
    made = [make("demo", f"many{n}", question="Q?", answer="x") for n in range(120)]
    nats = np.random.default_rng(2).gamma(2.0, 1.0, 120)
    rows = [
        row("base", IDS[0], "free_text", gold_nll=float(v), n_gold_tokens=2) | {"item_id": r["id"]}
        for r, v in zip(made, nats, strict=True)
    ]
    references = {r["id"]: r for r in made}
    first, again, other = (
        scores.compute(frame(rows), references, seed=seed) for seed in (13, 13, 14)
    )
    assert first == again
    one_seed, another = (one(rows, metric="perplexity") for rows in (first, other))
    assert one_seed["value"] == another["value"] and another["seed"] == 14
    assert one_seed["ci_low"] != another["ci_low"] and one_seed["ci_high"] != another["ci_high"]


def test_perturbed_variants_are_not_in_the_headline():
    rows = choosing("base", GOLD)
    noise = [r | {"variant": "typo"} for r in choosing("base", [2, 2, 1, 1, 0, 0])]
    assert compute(rows + noise) == compute(rows)


def test_prompt_hash_follows_the_prompts():
    rows = choosing("base", BASE)
    wanted = sha256_text("".join(sha256_text(i) for i in sorted(IDS)))
    assert one(compute(rows), metric="accuracy")["prompt_sha256"] == wanted
    rows[0]["prompt_sha256"] = sha256_text("another")
    assert one(compute(rows), metric="accuracy")["prompt_sha256"] != wanted


def test_models_asked_different_items_are_refused():
    with pytest.raises(InputError, match="different items for demo"):
        compute(choosing("base", BASE) + choosing("tuned", TUNED)[1:])


def test_predictions_of_unknown_items_are_refused():
    rows = choosing("base", BASE)
    rows[2]["item_id"] = "nobody"
    with pytest.raises(InputError, match="1 unknown items"):
        compute(rows)


def test_tables_split_models_pairs_and_specialties():
    found = compute(choosing("base", BASE) + choosing("tuned", TUNED))
    made = scores.tables(found)
    assert made["base_model_results.csv"]["value"].tolist() == [0.5]
    assert made["finetuned_model_results.csv"]["model"].tolist() == ["tuned"]
    assert made["model_comparison.csv"]["compared_to"].tolist() == ["base"]
    by = made["specialty_performance.csv"].set_index("specialty")
    assert by.loc["pulmonology", ["base", "tuned", "difference", "n"]].tolist() == [0, 1, 1, 2]
    # p-values 1 (rheumatology: none differs), 0.5 (both fixed), 1 (one fixed, one broken)
    assert by["p_value"].to_dict() == {"neurology": 1.0, "pulmonology": 0.5, "rheumatology": 1.0}
    assert by["p_holm"].tolist() == [1.0, 1.0, 1.0]


def test_specialty_table_holds_more_than_two_models():
    rows = choosing("base", BASE) + choosing("tuned", TUNED) + choosing("another", GOLD)
    by = scores.tables(compute(rows))["specialty_performance.csv"].set_index("specialty")
    assert by["another"].tolist() == [1.0, 1.0, 1.0]
    assert by.loc["neurology", "difference"] == by.loc["neurology", "tuned"] - 0.5


def test_without_options_the_table_of_specialties_is_empty_and_can_be_sorted():
    base, tuned = (answering(model, RIGHT, [1.0] * 6) for model in ("base", "tuned"))
    tables = scores.tables(compute(base + tuned))
    performance = tables["specialty_performance.csv"]
    assert len(tables["model_comparison.csv"]) > 3 and not len(performance)
    assert not len(performance.sort_values("p_holm"))


def test_a_model_that_says_nothing_has_scores_of_nothing_and_is_compared():
    silent = answering("tuned", [""] * 6, [1.0] * 6)
    for r in silent:
        r |= {"n_new_tokens": 0, "similarity": None}
    found = compute(answering("base", RIGHT, [1.0] * 6) + silent)
    for metric in ("exact_match", "rouge_l", "bleu", "length_ratio"):
        assert one(found, metric=metric, model="tuned")["value"] == 0
    assert one(found, metric="exact_match", compared_to="base")["value"] == -1


def test_of_one_item_no_measure_but_a_share_has_an_interval():
    found = compute(answering("base", RIGHT, [1.0] * 6)[:1])
    shares = {"exact_match", "verbose"}
    for row in found:
        assert (row["ci_low"] is None) == (row["metric"] not in shares), row["metric"]


def test_specialties_that_one_model_was_not_asked_about_keep_their_own_p_values():
    other = [r | {"task": "a first task"} for r in choosing("base", BASE)]
    found = compute(other + choosing("base", BASE) + choosing("tuned", TUNED))
    by = scores.tables(found)["specialty_performance.csv"].set_index(["task", "specialty"])
    assert by.loc["a first task", "p_holm"].isna().all() and by.loc["demo", "p_holm"].eq(1).all()
    assert by.loc[("demo", "pulmonology"), "p_value"] == 0.5


def test_the_passport_of_a_mean_over_tasks_tells_the_harness_s_templates():
    rows = [r | {"task": task} for task in groups.MEMBERS for r in choosing("base", BASE)]
    told = {r["task"]: r["template"] for r in compute(rows) if r["slice"] == "all"}
    assert told[groups.MULTIMEDQA] == told[groups.LEADERBOARD] == "lm-eval, each task's"
