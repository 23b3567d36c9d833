"""New test sets: fair draws, no leaks, known difficulty recovered, files that lm-eval runs."""

import json
import random

import numpy as np
import pandas as pd
import pytest
import yaml
from scipy.stats import spearmanr
from typer.testing import CliRunner

from medlib import files, prompts, records
from medlib.analysis import data_card, item_statistics, new_benchmark
from medlib.corpus import splits
from medlib.files import InputError
from medlib.runs import stored

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(count, *seed):
    draw = random.Random(str(seed))
    return " ".join("".join(draw.choices(LETTERS, k=7)) for _ in range(count))


def record(number, specialty="heart", topic="", **changed):
    options = [words(2 + n, number, n) for n in range(4)]
    own = {"question": f"Which {words(8, number)}?", "options": options, "license": "MIT",
           "answer": options[number % 4], "answer_index": number % 4}  # fmt: skip
    place = {"file": "f", "line": number + 1}
    own |= {"specialty": specialty, "topic": topic or f"t{number // 2}", "provenance": place}
    return records.make("demo", str(number), **own | changed)


ITEMS = [record(n, "heart" if n < 40 else "lung") for n in range(60)]
TRAINING = [record(n + 100, "heart") for n in range(20)]


def answered(model, rows, right, protocol="letter"):
    """Return predictions of a model that is right where `right` says so."""
    empty = {name: None for name in records.PREDICTIONS.names}
    return [
        empty | {"model": model, "task": "demo", "protocol": protocol, "item_id": r["id"],
                 "specialty": r["specialty"], "prompt_sha256": "", "variant": "plain",
                 "raw_text": "", "gold": r["answer_index"], "gold_nll": 1.0, "n_gold_tokens": 1,
                 "option_logprobs": [float((n == r["answer_index"]) == good) for n in range(4)],
                 "option_chars": [1] * 4, "option_tokens": [1] * 4, "cut": False, "shots": 0,
                 "n_prompt_tokens": 1, "n_new_tokens": 0, "dtype": "fp32"}
        for r, good in zip(rows, right, strict=True)
    ]  # fmt: skip


def raters(rows, count=12, seed=1):
    draw = np.random.default_rng(seed)
    names = ["base", "tuned", *(f"m{n}" for n in range(count - 2))]
    shares = np.linspace(0.2, 0.9, count)
    return pd.DataFrame(
        [row for name, share in zip(names, shares, strict=True)
         for row in answered(name, rows, draw.random(len(rows)) < share)],
        columns=records.PREDICTIONS.names,
    )  # fmt: skip


def build(items=ITEMS, training=TRAINING, predictions=None, n=20, seed=13, **other):
    told = raters(items) if predictions is None else predictions
    return new_benchmark.build(items, training, told, n=n, seed=seed, **other)


def ids(found):
    return [r["id"] for r in found["items"]]


# The draw


def test_strata_get_their_share_and_at_least_one_and_never_more_than_they_have():
    assert new_benchmark.allot({"a": 97, "b": 2, "c": 1}, 10, 1) == {"a": 8, "b": 1, "c": 1}
    assert new_benchmark.allot({"a": 40, "b": 20}, 30, 1) == {"a": 20, "b": 10}
    tied = [new_benchmark.allot(dict.fromkeys("abcd", 5), 2, seed) for seed in range(20)]
    assert {sum(x.values()) for x in tied} == {2}
    assert all(any(x[name] for x in tied) for name in "abcd")  # ties fall by hash, not by name
    draw = random.Random(1)
    for _ in range(300):
        counts = {name: draw.randint(1, 30) for name in LETTERS[: draw.randint(1, 12)]}
        n = draw.randint(1, sum(counts.values()))
        given = new_benchmark.allot(counts, n, 1)
        assert sum(given.values()) == n
        assert all(int(n >= len(counts)) <= given[k] <= counts[k] for k in counts)


def test_items_are_spread_over_specialties_and_topics_and_another_seed_draws_others():
    found = build(n=30)
    frame = pd.DataFrame(found["items"])
    assert frame.specialty.value_counts().to_dict() == {"heart": 20, "lung": 10}
    assert frame.topic.value_counts().max() == 1  # 30 topics of two items
    assert ids(build(n=30)) == ids(found)
    assert ids(build(items=ITEMS[::-1], n=30)) == ids(found)
    assert ids(build(n=30, seed=14)) != ids(found)
    assert {r["specialty"] for r in build(n=10, specialties=["lung"])["items"]} == {"lung"}


def test_items_near_training_and_duplicates_are_left_out_and_counted():
    copied = ITEMS[0] | {"id": "copy", "explanation": ITEMS[0]["question"]}
    twin = record(0, "heart") | {"id": "zz", "question": ITEMS[1]["question"],
                                 "options": ITEMS[1]["options"][::-1],
                                 "answer": ITEMS[1]["answer"], "answer_index": 2}  # fmt: skip
    open_ended = ITEMS[2] | {"id": "open", "options": [], "answer_index": -1}
    found = build(items=[*ITEMS, twin, open_ended], training=[*TRAINING, copied], n=59)
    assert found["left_out"] == {
        "touched by training: same_question": 1, "duplicate of another candidate": 1,
        "no options": 1,
    }  # fmt: skip
    assert ITEMS[0]["id"] not in ids(found) and "zz" not in ids(found)
    assert "| touched by training: same_question | 1 |" in data_card.card(found, "x", "made")
    assert found["sharing"] == 0


def test_items_that_share_but_a_set_phrase_with_training_stay_and_are_counted():
    phrase = words(14, "vital signs")
    items = [r | {"question": f"{words(40, n)} {phrase} {words(40, -n)}"}
             for n, r in enumerate(ITEMS, start=1)]  # fmt: skip
    training = [record(99, question=f"{phrase} {words(9, 99)}?")]
    found = build(items=items, training=training, n=60)
    assert (found["sharing"], found["left_out"]) == (60, {})


def test_what_is_right_without_reading_is_told():
    lopsided = [r | {"answer_index": 3, "answer": r["options"][3]} for r in ITEMS]
    found = build(items=lopsided)
    assert found["positions"]["right"] == [0, 0, 0, 20]
    assert found["positions"]["p_value"] < 1e-6
    assert [row["value"] for row in found["shortcuts"]] == [1.0, 1.0]  # the last one is longest
    assert "Warning: the longest option" in data_card.card(found, "x", "made")
    assert build(n=40)["positions"]["p_value"] > 0.05
    assert found["chance"] == 0.25


# What its answers tell of it


def test_baselines_are_the_stored_models_on_exactly_these_items():
    found = build(n=20)
    told = raters(ITEMS)
    mine = told[(told["model"] == "tuned") & told["item_id"].isin(ids(found))]
    right = [np.argmax(s) == g for s, g in zip(mine["option_logprobs"], mine["gold"], strict=True)]
    [row] = [r for r in found["baselines"] if r["model"] == "tuned"]
    [base] = [r for r in found["baselines"] if r["model"] == "base"]
    assert (row["value"], row["n"]) == (pytest.approx(np.mean(right)), 20)
    assert row["difference"]["value"] == pytest.approx(row["value"] - base["value"])
    assert row["ci_low"] < row["value"] < row["ci_high"]
    assert row["difference"]["ci_low"] < row["difference"]["ci_high"]


def test_who_was_not_asked_every_item_is_no_rater_and_few_raters_are_not_trusted():
    whole = raters(ITEMS)
    some = pd.DataFrame(answered("partial", ITEMS[:10], [True] * 10))
    copy = whole[whole["model"] == "m0"].assign(model="copy")
    found = build(predictions=pd.concat([whole, some, copy]))
    assert found["raters"] == 12
    assert "partial" not in {r["model"] for r in found["baselines"]}
    assert "not to be trusted" not in data_card.card(found, "x", "made")
    few = build(predictions=whole[whole["model"].isin(["base", "tuned"])])
    assert "**Fewer than 10 raters" in data_card.card(few, "x", "made")
    none = build(predictions=whole[:0])
    assert none["raters"] == 0
    assert "not measured" in data_card.card(none, "x", "made")


def two_pl(rng, count, slopes, places):
    ability = rng.normal(size=count)[:, None]
    right = rng.random((count, len(slopes))) < 1 / (1 + np.exp(-slopes * (ability - places)))
    return pd.DataFrame(right.astype(int), columns=[f"i{n:02}" for n in range(len(slopes))])


@pytest.mark.parametrize(("count", "least"), [(40, 0.5), (300, 0.9)])
def test_planted_difficulty_and_discrimination_are_recovered(count, least):
    """Of 40 raters the ranks of discrimination are found in part, but its intervals hold."""
    covered, ranks = [], {"difficulty": [], "discrimination": []}
    for seed in range(10):
        rng = np.random.default_rng(seed)
        slopes, places = np.exp(rng.normal(0, 0.8, 60)), rng.normal(0, 1.5, 60)
        truth = item_statistics.of_items(two_pl(rng, 20_000, slopes, places))
        found = item_statistics.of_items(two_pl(rng, count, slopes, places))
        for name, told in ranks.items():
            told.append(spearmanr(found[name], truth[name], nan_policy="omit")[0])
            inside = truth[name].between(found[f"{name}_low"], found[f"{name}_high"])
            covered += inside[found[f"{name}_low"].notna()].tolist()
    assert np.mean(ranks["difficulty"]) > 0.9
    assert np.mean(ranks["discrimination"]) > least
    assert np.mean(covered) > 0.93


def test_reliability_s_interval_covers_its_large_sample_value_in_95_of_100_draws():
    covered = 0
    for seed in range(100):
        rng = np.random.default_rng(seed)
        slopes, places = np.exp(rng.normal(0, 0.4, 60)), rng.normal(size=60)
        truth = item_statistics.reliability(two_pl(rng, 5_000, slopes, places))["kr20"]
        found = item_statistics.reliability(two_pl(rng, 40, slopes, places))
        covered += found["ci_low"] <= truth <= found["ci_high"]
    assert covered >= 95
    alike = pd.DataFrame(np.ones((5, 4), dtype=int))
    assert item_statistics.reliability(alike)["kr20"] is None


def test_of_random_answers_few_items_seem_to_discriminate():
    flagged = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        noise = pd.DataFrame((rng.random((40, 60)) < rng.random(60)).astype(int))
        flagged.append((item_statistics.of_items(noise)["discrimination_low"] > 0).mean())
    assert np.mean(flagged) <= 0.06


# Bad input


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"specialties": ["hart"]}, "did you mean 'heart'"),
        ({"n": 61}, "60 items · expected at least the 61 asked"),
        ({"n": 0}, "60 items · expected at least the 0 asked"),
        ({"items": [r | {"license": "PhysioNet credentialed access, only"} for r in ITEMS]},
         "a licence that lets a test set be passed on"),
        ({"items": [r | {"options": [], "answer_index": -1} for r in ITEMS]}, "60 no options"),
        ({"predictions": pd.concat([raters(ITEMS)] * 2)}, "answers given twice"),
        ({"predictions": raters(ITEMS).assign(gold=0)}, "another right answer"),
        ({"predictions": raters(ITEMS).assign(option_logprobs=[[float("nan")] * 4] * 720)},
         "not finite"),
    ],
)  # fmt: skip
def test_what_cannot_be_built_is_refused_in_one_line(change, message):
    with pytest.raises(InputError, match=message) as refused:
        build(**change)
    assert "\n" not in str(refused.value) and words(8, 0) not in str(refused.value)


def test_licences_are_named_and_unclear_ones_are_a_warning():
    mixed = [r | {"license": ("MIT", "CC BY-SA 4.0")[n % 2]} for n, r in enumerate(ITEMS)]
    told = data_card.card(build(items=mixed), "x", "made")
    assert yaml.safe_load(told.split("---\n")[1])["license"] == ["mit", "other"]
    assert "Warning: 'CC BY-SA 4.0'" in told and "Several licences" in told
    assert "Warning: 'MIT'" not in told


# The folder, and the harness


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return a function that writes a run of given items, and training records and predictions."""
    monkeypatch.setenv("MEDLIB_RUNS", str(tmp_path / "runs"))

    def write(items, predictions, name="mine", params=()):
        folder = tmp_path / "runs" / name
        files.write_json(folder / "run.json", {"name": name})
        parts = {"holdout": items, "train": TRAINING, "eval": [], "pool": []}
        splits.save(parts, folder / stored.CORPUS)
        path = folder / stored.EVALUATION
        records.write(path / "predictions.parquet", predictions, records.PREDICTIONS)
        files.write_json(path / "stage.json", {"params": dict(params)})
        return folder

    return write


def command(*words):
    from medlib.cli import app

    return CliRunner().invoke(app, ["testset", *map(str, words)])


def test_the_command_writes_the_same_bytes_twice_and_nothing_over_other_content(run, tmp_path):
    run(ITEMS, raters(ITEMS))
    out, again, other = (tmp_path / place / "heart" for place in "abc")
    for folder, seed in ((out, 13), (again, 13), (other, 14)):
        done = command("mine", "--specialty", "heart", "--n", 20, "--seed", seed, "--out", folder)
        assert done.exit_code == 0, done.output
    hashes = files.hash_tree(out)
    assert set(hashes) == {"items.jsonl", "item_statistics.csv", "heart.yaml", "README.md",
                           "SHA256SUMS"}  # fmt: skip
    assert files.hash_tree(again) == hashes
    assert files.hash_tree(other)["items.jsonl"] != hashes["items.jsonl"]
    sums = dict(line.split("  ")[::-1] for line in (out / "SHA256SUMS").read_text().splitlines())
    assert sums == {name: digest for name, digest in hashes.items() if name != "SHA256SUMS"}
    lines = [json.loads(line) for line in (out / "items.jsonl").read_text().splitlines()]
    assert len(lines) == 20 and set(lines[0]) == set(data_card.FIELDS)
    again_here = ("mine", "--specialty", "heart", "--n", 20, "--out", out)
    assert command(*again_here).exit_code == 0  # what stands there is the same
    (out / "notes.txt").write_text("mine")
    refused = command(*again_here)
    assert isinstance(refused.exception, InputError) and "other content" in str(refused.exception)
    assert (out / "notes.txt").exists()


def test_models_of_other_runs_rate_the_items_too(run, tmp_path):
    whole = raters(ITEMS)
    run(ITEMS, whole[whole["model"].isin(["base", "tuned"])])
    run(ITEMS, whole[~whole["model"].isin(["base", "tuned"])], name="other")
    command("mine", "--n", 30, "--also", "other", "--out", tmp_path / "x")
    told = (tmp_path / "x" / "README.md").read_text()
    assert "those right on the same items count once: 12." in told
    assert "| letter | other:m3 |" in told and "--also other" in told


def test_runs_that_cannot_serve_are_refused(run, tmp_path):
    folder = run(ITEMS, pd.concat([raters(ITEMS), raters(ITEMS).assign(task="medqa")]))
    for words_given, message in (
        (("mine", "--out", tmp_path / "x"), "name it with --task"),
        (("mine", "--task", "demo", "--part", "train", "--out", tmp_path / "x"), "holdout or pool"),
        (("mine", "--task", "demo", "--out", tmp_path / "a b"), "letters, digits"),
        (("nine", "--out", tmp_path / "x"), "did you mean 'mine'"),
    ):
        assert message in str(command(*words_given).exception)
    (folder / stored.EVALUATION / "predictions.parquet").unlink()
    assert "no such file" in str(command("mine", "--out", tmp_path / "x").exception)


@pytest.mark.parametrize("template", [*prompts.LM_EVAL, data_card.TEMPLATE])
@pytest.mark.parametrize("context", ["", "A {{passage}} of\ntwo lines."])
def test_the_harness_s_prompt_and_choices_are_medlib_s(template, context):
    """As lm-eval's utils.env renders them."""
    import ast

    from jinja2 import Environment, StrictUndefined

    env = Environment(undefined=StrictUndefined, keep_trailing_newline=True)
    task = yaml.safe_load(data_card.harness_task("x", template))
    worded = record(1, options=["yes", "no"], answer="no", question=" {% raw %} Is it? ")
    for one in (record(1, "heart_and_lung", context=context), worded | {"context": context}):
        expected = prompts.letter_description(one, template)
        expected += prompts.letter_context(one, template)
        assert env.from_string(task["doc_to_text"]).render(one) == expected
        choices = ast.literal_eval(env.from_string(task["doc_to_choice"]).render(one))
        assert [f" {choice}" for choice in choices] == prompts.letter_options(one)


@pytest.mark.slow
def test_lm_eval_runs_the_task_and_finds_medlib_s_numbers(run, tmp_path, monkeypatch):
    import lm_eval
    from lm_eval.models.huggingface import HFLM
    from lm_eval.tasks import TaskManager

    from medlib.benchmark import predict
    from medlib.corpus import sources
    from medlib.tuning import models

    whole = [r for r in sources.read("demo")[0] if records.kind(r) == "multiple_choice"]
    items = sorted(whole, key=lambda r: r["id"])[:60]
    loaded = models.load("tiny", precision="fp32")
    rows = predict.predict(loaded, loaded.model, "base", "demo", items, protocols=("letter",))
    run(items, rows)
    out = tmp_path / "tiny_set"
    assert command("mine", "--n", 40, "--out", out).exit_code == 0
    monkeypatch.chdir(out)
    found = lm_eval.simple_evaluate(
        HFLM(pretrained=loaded.model, tokenizer=loaded.tokenizer, batch_size=8),
        tasks=["tiny_set"], task_manager=TaskManager(include_path=str(out)), bootstrap_iters=0,
    )  # fmt: skip
    mine = {r["item_id"]: r for r in rows if r["variant"] == "plain"}
    samples = found["samples"]["tiny_set"]
    assert len(samples) == 40
    for sample in samples:
        own = mine[sample["doc"]["id"]]
        assert files.sha256_text(sample["arguments"][0][0]) == own["prompt_sha256"]
        theirs = [answer[0] for answer in sample["filtered_resps"]]
        assert np.abs(np.array(theirs) - own["option_logprobs"]).max() < 1e-4
    told = (out / "README.md").read_text()
    accuracy = found["results"]["tiny_set"]["acc,none"]
    right = [np.argmax(mine[s["doc"]["id"]]["option_logprobs"]) == s["doc"]["answer_index"]
             for s in samples]  # fmt: skip
    assert accuracy == np.mean(right)
    assert f"| letter | base | 0 | fp32 | {accuracy:.3f} [" in told
