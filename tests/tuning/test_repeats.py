"""Several seeds and folds: one fit after another, none twice, the spread beside the intervals."""

import statistics

import pytest

from medlib.corpus import folds as folds_of
from medlib.files import InputError
from medlib.records import make
from medlib.tuning import forgetting, models, repeats, sft, tokens

SETTINGS = sft.Settings(method="lora", rank=2, learning_rate=1e-2, batch_size=4, seed=1)
RECORDS = [
    make("folder", f"{drug}{n}", question=f"{drug} " * n + "is?", answer=f"Give {drug}.",
         topic=drug)
    for drug in ("aspirin", "heparin", "insulin") for n in (1, 2)
]  # fmt: skip
HELD_OUT = [make("folder", "h", question="aspirin?", answer="Give aspirin.")]


def judge(loaded, model, records):
    """Return the mean nats a token of the answers, with its range as interval."""
    encoded, _ = tokens.examples(loaded.tokenizer, records, max_length=128)
    found = forgetting.measure(model, {"held out": encoded})
    values = found["numerator"] / found["denominator"]
    return {"nats": (values.mean(), values.min(), values.max()), "n": (len(records),) * 3}


@pytest.fixture
def how(tiny, monkeypatch):
    """Return the options of a repeat, and a list of the fits that were made."""
    made, fit = [], sft.fit

    def counted(model, tokenizer, train, evaluation, settings, folder, **more):
        made.append((settings.seed, sorted({e.record_id for e in train})))
        return fit(model, tokenizer, train, evaluation, settings, folder, **more)

    monkeypatch.setattr(sft, "fit", counted)
    options = {"base": tiny("llama"), "precision": "fp32", "max_length": 128, "judge": judge}
    return options, made


def test_each_seed_is_fitted_once_and_the_spread_is_told(how, tmp_path):
    options, made = how
    table, spread = repeats.over_seeds(
        RECORDS, HELD_OUT, SETTINGS, tmp_path, seeds=[3, 4, 5], **options
    )
    assert [seed for seed, _ in made] == [3, 4, 5]
    values = table[table["metric"] == "nats"]["value"].tolist()
    assert len(set(values)) == 3 and list(table["run"].unique()) == ["seed-3", "seed-4", "seed-5"]
    row = spread.set_index("metric").loc["nats"]
    assert row["mean"] == pytest.approx(statistics.mean(values)) and row["runs"] == 3
    assert row["standard_deviation"] == pytest.approx(statistics.stdev(values))
    assert (row["lowest"], row["highest"]) == (min(values), max(values))
    assert len(list(tmp_path.glob("seed-*/adapter/adapter_model.safetensors"))) == 3
    again, _ = repeats.over_seeds(RECORDS, HELD_OUT, SETTINGS, tmp_path, seeds=[3, 4, 5], **options)
    assert len(made) == 3 and again.equals(table)


def test_what_was_killed_goes_on_and_what_changed_is_fitted_anew(how, tmp_path):
    options, made = how

    def dies(loaded, model, records):
        if len(made) == 2:
            raise KeyboardInterrupt
        return judge(loaded, model, records)

    with pytest.raises(KeyboardInterrupt):
        repeats.over_seeds(
            RECORDS, HELD_OUT, SETTINGS, tmp_path, seeds=[3, 4], **options | {"judge": dies}
        )
    table, _ = repeats.over_seeds(RECORDS, HELD_OUT, SETTINGS, tmp_path, seeds=[3, 4], **options)
    assert [seed for seed, _ in made] == [3, 4, 4]
    fewer, _ = repeats.over_seeds(
        RECORDS[1:], HELD_OUT, SETTINGS, tmp_path, seeds=[3, 4], **options
    )
    assert len(made) == 5 and not fewer.equals(table)


def test_each_fold_is_judged_by_an_adapter_that_never_saw_it(how, tmp_path):
    options, made = how
    folds = folds_of.k_folds(RECORDS, folds=3, group=lambda r: r["topic"], seed=1)
    table, spread = repeats.over_folds(folds, SETTINGS, tmp_path, **options)
    everything = {r["id"] for r in RECORDS}
    assert [set(ids) for _, ids in made] == [everything - {r["id"] for r in f} for f in folds]
    assert list(table["run"].unique()) == ["fold-1", "fold-2", "fold-3"]
    assert table[table["metric"] == "n"]["value"].tolist() == [len(f) for f in folds]
    assert spread.set_index("metric").loc["n", "mean"] == 2


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda o, p: repeats.over_seeds(RECORDS, HELD_OUT, SETTINGS, p, seeds=[3], **o), "two"),
        (lambda o, p: repeats.over_seeds(RECORDS, HELD_OUT, SETTINGS, p, seeds=[3, 3], **o), "two"),
        (lambda o, p: repeats.over_folds([RECORDS], SETTINGS, p, **o), "1 folds"),
        (lambda o, p: repeats.over_folds([RECORDS, RECORDS[:1]], SETTINGS, p, **o), "1 records"),
        (
            lambda o, p: repeats.over_seeds(RECORDS, RECORDS[:2], SETTINGS, p, seeds=[1, 2], **o),
            "2 judged records",
        ),
    ],
)
def test_repeats_that_say_nothing_are_refused(how, tmp_path, call, told):
    with pytest.raises(InputError, match=told):
        call(how[0], tmp_path)
    assert not how[1] and models.PRECISIONS
