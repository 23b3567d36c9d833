"""A search goes on after a kill with the same trials, chooses the best, refuses nonsense."""

import json

import pytest

from medlib.files import InputError
from medlib.tuning import search, sft
from medlib.tuning.jobs import Job, confirm
from medlib.tuning.search import check_space

SPACE = {
    "learning_rate": {"low": 1e-3, "high": 1e-1, "log": True},
    "rank": {"choices": [2, 4]},
}


def item(number):
    drug, sign = f"drug{number % 4}", f"sign{number % 4}"
    return {
        "id": f"{number:02}", "question": f"What treats {sign}?", "context": "",
        "options": [drug, "none"], "answer_index": 0, "answer": drug,
    }  # fmt: skip


def likelihood(loaded, model, items):
    """Return minus the mean loss of the answers: a metric of the model alone."""
    import torch

    total = 0.0
    for one in items:
        ids = loaded.tokenizer(f"{one['question']} {one['answer']}", return_tensors="pt").input_ids
        with torch.no_grad():
            total -= float(model(input_ids=ids, labels=ids).loss)
    return total / len(items)


@pytest.fixture(scope="module")
def job(tiny):
    settings = sft.Settings(method="lora", epochs=1.0, batch_size=4, rank=2, alpha=4)
    rows = [item(n) for n in range(12)]
    return Job(tiny("llama"), "fp32", settings, rows[:8], rows[8:10], rows[10:], 64)


def run(job, folder, trials=5, **options):
    return search.search(job, SPACE, folder, evaluator=likelihood, trials=trials, seed=3, **options)


@pytest.fixture(scope="module")
def whole(job, tmp_path_factory):
    """Return (folder, table) of a search that nobody stops."""
    folder = tmp_path_factory.mktemp("whole")
    return folder, run(job, folder)


def test_trials_are_counted_and_the_best_is_the_highest_completed(job, whole):
    folder, table = whole
    assert table["trial"].tolist() == [1, 2, 3, 4, 5]
    assert table["learning_rate"].between(1e-3, 1e-1).all() and set(table["rank"]) <= {2, 4}
    best = search.best(table, SPACE)
    complete = table[table["state"] == "complete"]
    row = complete.loc[complete["value"].idxmax()]
    assert best == {"learning_rate": row["learning_rate"], "rank": row["rank"]}
    shares = search.importance(search.open_study(folder, 3), seed=3)
    assert set(shares["setting"]) == set(SPACE) and abs(shares["importance"].sum() - 1) < 1e-9
    assert run(job, folder).equals(table)  # nothing is left to do


def test_search_stopped_within_a_trial_goes_on_to_the_same_table(job, whole, tmp_path, monkeypatch):
    fit, calls = sft.fit, []

    def killed(*args, **options):
        calls.append(args)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return fit(*args, **options)

    monkeypatch.setattr(sft, "fit", killed)
    with pytest.raises(KeyboardInterrupt):
        run(job, tmp_path / "killed")
    journal = tmp_path / "killed" / "study.jsonl"
    journal.write_bytes(journal.read_bytes() + b'{"op_code": 4, "torn')
    again = run(job, tmp_path / "killed")
    assert again.equals(whole[1])
    assert len(calls) == 1 + 5  # two finished, one killed, three more


def test_a_later_trial_that_fails_is_told_apart_from_a_pruned_one(job, tmp_path, monkeypatch):
    fit, calls = sft.fit, []

    def failing(*args, **options):
        calls.append(args)
        if len(calls) == 2:
            raise InputError("a loss that is not a number", "finite ones", "lower learning_rate")
        return fit(*args, **options)

    monkeypatch.setattr(sft, "fit", failing)
    table = run(job, tmp_path, trials=3, prune=False)
    assert table["state"].tolist() == ["complete", "failed", "complete"]
    assert table["value"].isna().tolist() == [False, True, False]
    assert search.best(table, SPACE)["rank"] in (2, 4)


def test_another_seed_asks_other_trials(job, whole, tmp_path):
    other = search.search(job, SPACE, tmp_path, evaluator=likelihood, trials=2, seed=1)
    names = ["learning_rate", "rank"]
    assert len(other) == 2 and not other[names].equals(whole[1][names].head(2))


@pytest.mark.slow
def test_several_workers_share_the_trials(job, tmp_path):
    table = run(job, tmp_path, trials=4, workers=2, prune=False)
    assert len(table) >= 4 and (table["state"] == "complete").all()
    numbers = [json.loads(line) for line in (tmp_path / "study.jsonl").read_text().splitlines()]
    assert len({one.get("worker_id") for one in numbers} - {None}) >= 2


@pytest.mark.parametrize(
    ("space", "told"),
    [
        ({}, "nothing to search"),
        ({"learning_rte": {"low": 1, "high": 2}}, "learning_rate"),
        ({"rank": {"low": 8, "high": 4}}, "low below high"),
        ({"rank": {"choices": [4]}}, "two or more"),
        ({"rank": {"low": 1}}, "low, high"),
        ({"seed": {"choices": [1, 2]}}, "setting 'seed'"),
        ({"rank": [1, 2]}, "choices"),
    ],
)
def test_spaces_that_cannot_be_searched_are_refused(space, told):
    with pytest.raises(InputError) as error:
        check_space(space)
    assert told in str(error.value) and "\n" not in str(error.value)


def first_letter(loaded, model, items):
    return [likelihood(loaded, model, [r]) > -6.2 for r in sorted(items, key=lambda r: r["id"])]


def test_candidates_are_judged_on_fresh_items_once_a_seed(job, tmp_path, monkeypatch):
    fresh = [item(n) for n in range(20, 26)]
    candidates = {"default": {}, "found": {"learning_rate": 5e-2}}
    options = {"seeds": [1, 2], "rightness": first_letter}
    rights = confirm(job, candidates, fresh, tmp_path, **options)
    assert len(rights) == 2 * 2 * 6 and set(rights["seed"]) == {1, 2}
    monkeypatch.setattr(sft, "fit", None)  # what is done is not fitted again
    assert confirm(job, candidates, fresh, tmp_path, **options).equals(rights)
    with pytest.raises(InputError, match="seeds that the search did not use"):
        confirm(job, candidates, fresh, tmp_path, seeds=[13], rightness=first_letter)
    with pytest.raises(InputError, match="1 items seen before"):
        confirm(job, candidates, [*fresh, item(11)], tmp_path, **options)
