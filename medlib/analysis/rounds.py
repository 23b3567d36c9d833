"""Progressive training: ask, recommend, add data, train anew; and the same amount at random.

Each training seed goes its own way, from the same start. A fit that is done is not made again, so
that a killed run goes on at the fit where it was and ends with the same bytes.
"""

import gc
import json
import shutil
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from medlib import records
from medlib.analysis import arms, growth, progressive, transfer
from medlib.analysis.arms import ARMS, PROGRESSIVE, RANDOM, START, name_of
from medlib.analysis.growth import Parts, Records
from medlib.benchmark import predict
from medlib.benchmark.tasks import KINDS, find
from medlib.corpus.sources import is_official_test
from medlib.files import InputError, read_json, report_progress, sha256_text, write_json
from medlib.tuning import jobs, models


@dataclass(frozen=True)
class Study:
    """What all arms and rounds share.

    Attributes:
        job: base, precision, settings and length of every fit; its records are not used.
        how: how items are asked; plain, one protocol.
        seed: of the draws of data; `seeds` are those of training.
        patience: rounds without a significant gain until the stop.
        alpha: level of the stop rule over all rounds.
        at_least: specialties that get data in each round, shown to be weak or not.
    """

    job: jobs.Job
    how: predict.How
    task: str
    seeds: list[int]
    seed: int
    rounds: int
    patience: int
    alpha: float
    at_least: int
    folder: Path

    def check(self) -> None:
        """Refuse what cannot work.

        Raises:
            InputError: no seed or one twice, no round, no patience, an alpha outside 0 to 1.
        """
        fine = self.seeds and len(set(self.seeds)) == len(self.seeds)
        if not fine or min(self.rounds, self.patience) < 1 or not 0 < self.alpha < 1:
            found = f"seeds {self.seeds}, {self.rounds} rounds, patience {self.patience}"
            expected = "different seeds, a round or more, patience 1 or more, alpha in 0 to 1"
            raise InputError(f"{found}, alpha {self.alpha}", expected, "mend the recipe")
        self.job.settings.check()


@dataclass(frozen=True)
class Outcome:
    """What the rounds gave.

    Attributes:
        rows: answers of the models that steer to the selection part.
        table: a row a model: records and tokens trained on, and those the round added.
        advice: {model: what was recommended from its answers}.
        adapters: {model: its folder}.
        last: the last round.
        stopped: why it was the last; empty while rounds go on.
    """

    rows: Records
    table: pd.DataFrame
    advice: dict[str, Any]
    adapters: dict[str, Path]
    last: int
    stopped: str


def fit(study: Study, train: Records, seed: int, held_out: Records) -> Path:
    """Return the adapter of the study's base fitted on these records, made if it is not there.

    Raises:
        InputError: an official test item or a held-out one among the training records.
    """
    asked = {r["id"] for r in held_out}
    wrong = sum(r["id"] in asked or is_official_test(r) for r in train)
    if wrong:
        raise InputError(f"{wrong} test items to train on", "none", "run notebook 01 again")
    settings = replace(study.job.settings, seed=seed)
    what = [study.job.base, study.job.precision, study.job.max_length, asdict(settings)]
    key = sha256_text(json.dumps([*what, sorted(r["id"] for r in train)], sort_keys=True))
    place = study.folder / key[:16]
    if not (place / "adapter").exists():
        job = replace(study.job, train=sorted(train, key=lambda r: r["id"]), watched=[])
        loaded, model = jobs.tuned(job, settings, place / "run")
        models.save_adapter(model, place / "adapter", base=job.base)
        del loaded, model
        gc.collect()  # before the next base is loaded
    shutil.rmtree(place / "run", ignore_errors=True)
    return place / "adapter"


def ask(study: Study, name: str, adapter: Path | None, task: str, items: Records) -> Records:
    """Return the plain answers of an adapter, or of the base, to the items; asked once."""
    own = sha256_text(json.dumps([str(adapter), *(r["id"] for r in items)]))[:16]
    place = study.folder / "answers" / own
    path = place / f"{name}_{task}_{study.how.variant}.parquet"
    if not path.exists():
        loaded = models.load(study.job.base, precision=study.job.precision)
        model = models.attach_adapter(loaded, adapter) if adapter else loaded.model
        predict.predict_all(loaded, model, name, {task: items}, place, study.how)
        del loaded, model
        gc.collect()
    return [r for r in records.read_rows(path, records.PREDICTIONS) if r["variant"] == "plain"]


def run(study: Study, parts: Parts, selection: Records, report: Records) -> Outcome:
    """Train the start, then both arms round after round, until the stop rule ends it.

    Args:
        parts: train, eval and pool of the start.
        selection: items that steer.
        report: only held against what is trained on, never asked here.
    """
    study.check()
    known, held = {r["id"]: r for r in selection}, (selection, report)
    lengths = growth.text_lengths(study.job, parts["train"] + parts["pool"])
    now = {(arm, seed): parts for arm in ARMS for seed in study.seeds}
    made = Outcome([], pd.DataFrame(), {}, {}, 0, "")
    table = _train(study, now, START, made, 0, held, lengths)
    last = 0
    gained: list[bool] = []
    while last < study.rounds and not progressive.is_over(gained, study.patience):
        grown = _grown(study, now, made, selection, lengths, last)
        if all(len(grown[key]["train"]) == len(now[key]["train"]) for key in now):
            break
        last, now = last + 1, grown
        table += _train(study, now, PROGRESSIVE, made, last, held, lengths)
        judged = arms.rights(pd.DataFrame(made.rows), known)
        told = progressive.gains(judged, known, alpha=study.alpha, rounds=study.rounds)
        gained = [row["gained"] for row in told]
    if last:  # its data grew with the rounds, and only their sum is compared
        table += _train(study, now, RANDOM, made, last, held, lengths)
    why = progressive.reason(gained, study.rounds, study.patience)
    return replace(made, table=pd.DataFrame(table), last=last, stopped=why)


def _grown(
    study: Study, now: dict[Any, Parts], made: Outcome, selection: Records,
    lengths: dict[str, int], last: int,
) -> dict[Any, Parts]:  # fmt: skip
    """Return each arm's and seed's parts after the advice on the last round's answers."""
    grown = {}
    for seed in study.seeds:
        name, old = name_of(PROGRESSIVE, last, seed), now[PROGRESSIVE, seed]
        answers = [row for row in made.rows if row["model"] == name]
        how = {"at_least": study.at_least, "seed": study.seed}
        made.advice[name] = growth.advise(answers, selection, old, **how)
        grown[PROGRESSIVE, seed] = growth.grow(old, made.advice[name])
        added = _added(grown[PROGRESSIVE, seed], old)
        wanted = sum(lengths[r["id"]] for r in added)
        budget, words = (len(added), wanted), (RANDOM, str(seed), str(last + 1))
        grown[RANDOM, seed] = growth.grow_at_random(
            now[RANDOM, seed], *budget, lengths, study.seed, *words
        )
    return grown


def _added(parts: Parts, before: Parts) -> Records:
    known = {r["id"] for r in before["train"]}
    return [r for r in parts["train"] if r["id"] not in known]


def _train(
    study: Study, now: dict[Any, Parts], arm: str, made: Outcome, number: int,
    held: tuple[Records, Records], lengths: dict[str, int],
) -> list[dict[str, Any]]:  # fmt: skip
    """Fit an arm's models of a round and let them steer; returns what each was trained on."""
    table = []
    for seed in study.seeds:
        name = name_of(arm, number, seed)
        report_progress(name, number, study.rounds, float("nan"))
        train = now[PROGRESSIVE if arm == START else arm, seed]["train"]
        made.adapters[name] = fit(study, train, seed, [*held[0], *held[1]])
        if arm != RANDOM:  # the control steers nothing
            made.rows.extend(ask(study, name, made.adapters[name], study.task, held[0]))
        counts = Counter(r["specialty"] for r in train)
        row = {"model": name, "records": len(train), "tokens": sum(lengths[r["id"]] for r in train)}
        told = ", ".join(f"{specialty} {n}" for specialty, n in sorted(counts.items()))
        table.append(row | {"specialties": told})
    return table


def look(study: Study, outcome: Outcome, report: Records, ledger: Path) -> Records:
    """Return the answers of the start and of both arms' last round to the report part.

    Args:
        ledger: a file that keeps which models have looked at which items; the same look again
            gives the same answers.

    Raises:
        InputError: rounds that are not over, or other models than those that looked before.
    """
    if not outcome.stopped:
        raise InputError("a look at the report part before the last round", "one look, at the end",
                         "let the rounds end")  # fmt: skip
    ends = [(START, 0), *((arm, outcome.last) for arm in ARMS)]
    names = sorted({name_of(*end, seed) for end in ends for seed in study.seeds})
    own = {
        "models": {name: outcome.adapters[name].parent.name for name in names},
        "items": sorted(r["id"] for r in report),
    }
    if ledger.exists() and read_json(ledger) != own:
        raise InputError(
            "a second look at the report part, by other models", "one look",
            "take the settings of the first, or hold out other items in a new run", str(ledger),
        )  # fmt: skip
    write_json(ledger, own)
    return [
        row
        for name in names
        for row in ask(study, name, outcome.adapters[name], study.task, report)
    ]


def across(study: Study, own: dict[str, Records], tests: Records, held: Records) -> Records:
    """Return the answers of the base, and of an adapter of each group's records, to all tests.

    Args:
        own: training records of each group (transfer.draw).
        held: what may not be trained on besides the tests.
    """
    task = find(study.task, study.how.own)
    same = {"source": task.source, "kinds": list(KINDS), "protocols": list(study.how.protocols)}
    definition = same | ({"template": task.template} if task.template else {})
    there = replace(study, how=replace(study.how, own={transfer.TASK: definition}))
    rows = ask(there, "base", None, transfer.TASK, tests)
    for group, train in own.items():
        report_progress(group, len(rows), len(tests) * (len(own) + 1), float("nan"))
        adapter = fit(study, train, study.seeds[0], [*tests, *held])
        rows += ask(there, f"{transfer.TASK}-{group}", adapter, transfer.TASK, tests)
    return rows
