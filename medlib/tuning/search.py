"""Search hyperparameters: Optuna's TPE with pruning, resumable after a kill, by several workers.

One trial is one fit. What is chosen here was chosen by its score: judge it on other items.
"""

import functools
import gc
import json
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pandas as pd

from medlib.files import InputError, nearest, report_progress, sha256_text
from medlib.tuning import models, sft
from medlib.tuning.jobs import Job, Records, tuned

Evaluator = Callable[[models.Loaded, Any, Records], float]  # higher is better
JOURNAL = "study.jsonl"
STARTUP = 4  # trials drawn at random before TPE has something to go by
SPACE: dict[str, dict[str, Any]] = {  # for small models; each recipe of a larger one has its own
    "learning_rate": {"low": 1e-4, "high": 3e-3, "log": True},
    "rank": {"choices": [4, 16]},
    "epochs": {"choices": [1.0, 2.0]},
}
_NUMBER = {"low", "high", "log", "step"}


def check_space(space: dict[str, dict[str, Any]]) -> None:
    """Refuse a space that cannot be searched.

    Raises:
        InputError: no setting, an unknown one, or bounds that are none.
    """
    known = {field.name for field in fields(sft.Settings)} - {"seed"}
    if not space:
        raise InputError("nothing to search", "a setting with its bounds", "name one in space")
    for name, given in space.items():
        if name not in known:
            raise InputError(f"setting '{name}'", "one of the fit", nearest(name, known))
        many = isinstance(given, dict) and len(given.get("choices", [])) > 1 and len(given) == 1
        bounds = isinstance(given, dict) and {"low", "high"} <= set(given) <= _NUMBER
        if not many and not (bounds and given["low"] < given["high"]):
            found = f"space of '{name}' {given}"
            expected = "{choices: [two or more]} or {low, high, log, step}, low below high"
            raise InputError(found, expected, "mend the recipe")


def suggest(trial: Any, space: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a trial's value of each setting of the space."""
    values: dict[str, Any] = {}
    for name, given in space.items():
        if "choices" in given:
            # Optuna's choices are single values; a list, such as target modules, goes as JSON
            choices = [json.dumps(choice) for choice in given["choices"]]
            values[name] = json.loads(trial.suggest_categorical(name, choices))
            continue
        whole = all(isinstance(given[bound], int) for bound in ("low", "high"))
        ask = trial.suggest_int if whole else trial.suggest_float
        more = {key: given[key] for key in ("log", "step") if given.get(key)}
        values[name] = ask(name, given["low"], given["high"], **more)
    return values


def search(
    job: Job,
    space: dict[str, dict[str, Any]],
    folder: Path,
    *,
    evaluator: Evaluator,
    trials: int,
    seed: int,
    workers: int = 1,
    prune: bool = True,
) -> pd.DataFrame:
    """Return a row a finished trial: trial, state, value and the settings tried.

    The same call after a kill goes on: finished trials are not fitted again. The interrupted one
    resumes at its checkpoint, or, where trials are pruned, begins anew, so that it is held against
    the others at the same evaluations. With one worker the table does not depend on kills; with
    several, which ask in an order of their own, it does.

    Args:
        evaluator: a function of a module, for workers are processes of their own.
        workers: processes; they take the GPUs in turn where there are any.
        prune: stop a trial that is worse at an evaluation than the median of those before.

    Raises:
        InputError: a space that cannot be searched, settings that cannot work, or a first trial
            that fails.
    """
    check_space(space)
    job.settings.check()
    folder.mkdir(parents=True, exist_ok=True)
    _mend(folder / JOURNAL)
    _enqueue_interrupted(open_study(folder, seed, prune))
    work = functools.partial(_work, job, space, folder, evaluator, trials, seed, prune)
    if workers == 1:
        work(0)
    else:
        context = multiprocessing.get_context("spawn")
        processes = [context.Process(target=work, args=(i,)) for i in range(workers)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        failed = [process.exitcode for process in processes if process.exitcode]
        if failed:
            raise InputError(
                f"{len(failed)} of {workers} workers failed", "all to end", "run the same again"
            )
    return table(open_study(folder, seed, prune), space)


def open_study(folder: Path, seed: int, prune: bool = True) -> Any:
    """Return the folder's study, made if there is none."""
    import optuna
    from optuna.storages import JournalStorage
    from optuna.storages.journal import JournalFileBackend

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    pruner = optuna.pruners.MedianPruner(n_startup_trials=STARTUP, n_warmup_steps=1)
    return optuna.create_study(
        study_name="search",
        storage=JournalStorage(JournalFileBackend(str(folder / JOURNAL))),
        sampler=optuna.samplers.TPESampler(seed=seed, n_startup_trials=STARTUP),
        pruner=pruner if prune else optuna.pruners.NopPruner(),
        direction="maximize",
        load_if_exists=True,
    )


def _mend(journal: Path) -> None:
    """Take a line off that a kill has torn; no worker may be writing."""
    if journal.exists():
        content = journal.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            os.truncate(journal, len(whole))


def _enqueue_interrupted(study: Any) -> None:
    """Ask the settings of trials that a kill interrupted again, first."""
    from optuna.trial import TrialState

    for trial in study.get_trials(states=(TrialState.RUNNING,)):
        study.tell(trial.number, state=TrialState.FAIL)
        study.enqueue_trial(trial.params, user_attrs={"interrupted": True})


def _finished(study: Any) -> list[Any]:
    from optuna.trial import TrialState

    return study.get_trials(states=(TrialState.COMPLETE, TrialState.PRUNED))


def _running(study: Any) -> int:
    from optuna.trial import TrialState

    return len(study.get_trials(states=(TrialState.RUNNING,)))


def _work(
    job: Job, space: dict, folder: Path, evaluator: Evaluator, trials: int, seed: int,
    prune: bool, worker: int,
) -> None:  # fmt: skip
    """Fit trial after trial until there are enough."""
    import optuna
    import torch

    if torch.cuda.device_count() > 1:  # before this process uses one
        os.environ["CUDA_VISIBLE_DEVICES"] = str(worker % torch.cuda.device_count())
    study = open_study(folder, seed, prune)
    while (done := len(_finished(study))) + _running(study) < trials:
        report_progress("trials", done, trials, float("nan"))
        # drawn by the number of finished trials: a resumed search asks what it would have asked
        study.sampler = optuna.samplers.TPESampler(
            seed=1000 * seed + 100_003 * worker + done, n_startup_trials=STARTUP
        )
        trial = study.ask()
        try:
            value = _fit_once(job, suggest(trial, space), folder, evaluator, trial, prune)
        except optuna.TrialPruned:
            study.tell(trial, state=optuna.trial.TrialState.PRUNED)
        except InputError as error:
            if not done:  # what ails the first trial ails them all
                study.tell(trial, state=optuna.trial.TrialState.FAIL)
                raise
            print(f"trial {trial.number}: {error}", file=sys.stderr)
            trial.set_user_attr("failed", True)
            study.tell(trial, state=optuna.trial.TrialState.PRUNED)
        else:
            study.tell(trial, value)
        gc.collect()  # before the next base is loaded


def _fit_once(
    job: Job, values: dict, folder: Path, evaluator: Evaluator, trial: Any, prune: bool
) -> float:
    import optuna

    step = 0

    def judge(loaded: models.Loaded, model: Any) -> dict[str, float]:
        nonlocal step
        value, step = evaluator(loaded, model, job.selection), step + 1
        trial.report(value, step)
        if trial.should_prune():
            raise optuna.TrialPruned
        return {"selection": value}

    own = folder / f"trial-{sha256_text(json.dumps(values, sort_keys=True))[:16]}"
    if trial.user_attrs.get("interrupted") and prune:
        shutil.rmtree(own, ignore_errors=True)
    loaded, model = tuned(job, replace(job.settings, **values), own, judge)
    return evaluator(loaded, model, job.selection)


def table(study: Any, space: dict[str, dict[str, Any]]) -> pd.DataFrame:
    """Return a row a finished trial, in the order in which they ended."""
    rows: list[Any] = []
    for trial in sorted(_finished(study), key=lambda t: t.datetime_complete):
        told = trial.intermediate_values
        value = trial.value if trial.value is not None else told[max(told)] if told else None
        values = {
            name: json.loads(trial.params[name]) if "choices" in given else trial.params[name]
            for name, given in space.items()
        }
        state = "failed" if trial.user_attrs.get("failed") else trial.state.name.lower()
        rows.append({"trial": len(rows) + 1, "state": state, "value": value} | values)
    return pd.DataFrame(rows, columns=["trial", "state", "value", *space])


def best(trials: pd.DataFrame, space: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the settings of the completed trial of highest value, the first of equals.

    Raises:
        InputError: no trial completed.
    """
    complete = trials[trials["state"] == "complete"]
    if complete.empty:
        raise InputError("no completed trial", "at least one", "widen the space or do not prune")
    row = complete.loc[complete["value"].astype(float).idxmax()]
    return {name: row[name].item() if hasattr(row[name], "item") else row[name] for name in space}


def importance(study: Any, *, seed: int) -> pd.DataFrame:
    """Return each setting's share of the value's variance (fANOVA), largest first.

    Where all values are equal there is none to share, and the table is empty.

    Source: Hutter, Hoos and Leyton-Brown 2014 (general knowledge), as Optuna computes it.
    """
    import optuna

    evaluator = optuna.importance.FanovaImportanceEvaluator(seed=seed)
    values = {trial.value for trial in _finished(study) if trial.value is not None}
    many = len(values) > 1
    shares = optuna.importance.get_param_importances(study, evaluator=evaluator) if many else {}
    return pd.DataFrame(shares.items(), columns=["setting", "importance"])
