"""What a fit costs: memory, time and tokens, measured in a process of its own."""

import contextlib
import json
import multiprocessing
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import psutil

from medlib.files import ROOT, InputError, nearest, read_json, sha256_text, track, write_json
from medlib.tuning import forecast, models, sft, tokens
from medlib.tuning.jobs import Job, Records

GIB = 2**30
Rightness = Callable[[models.Loaded, Any, Records], Any]
COLUMNS = [
    "method", "precision", "trainable", "parameters", "load_gib", "peak_gib", "seconds",
    "tokens_per_second", "steps",
]  # fmt: skip


def measure(
    jobs: dict[str, Job], items: Records, folder: Path, *, rightness: Rightness
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (a row a job with its costs, its and its base's answers as `jobs.confirm` has them).

    Each job runs in a process of its own, so that its peak memory is its own: of the GPU where
    there is one, else of the whole process, of which `load_gib` is what stood before the first
    step. A measured job is not run again by the same call; an interrupted one begins anew. The
    base is asked once at each precision, as "base nf4": quantising alone changes its answers.

    Args:
        jobs: {name: job}; of all of them the train records, items and base must be the same.
        rightness: a function of a module, see `jobs.confirm`.

    Raises:
        InputError: a job's process failed.
    """
    costs: list[Any] = []
    rows: list[Any] = []
    for name, job in jobs.items():
        place = place_of(name, job, items, folder)
        if not (place / "cost.json").exists():
            process = multiprocessing.get_context("spawn").Process(
                target=_measured, args=(job, items, place, rightness)
            )
            process.start()
            process.join()
            if process.exitcode:
                raise InputError(
                    f"method {name} ended with {process.exitcode}", "a finished fit",
                    "see the lines above; -9 is the system's stop for want of memory",
                )  # fmt: skip
        found = read_json(place / "cost.json")
        costs.append({"method": name} | {key: found[key] for key in COLUMNS[1:]})
        asked = {base_of(job): found["right"]["base"], name: found["right"]["tuned"]}
        known = {row[0] for row in rows}
        for model, right in asked.items():
            if model not in known:
                rows += [(model, job.settings.seed, i, one) for i, one in right.items()]
    answers = pd.DataFrame(rows, columns=["settings", "seed", "item_id", "right"])
    return pd.DataFrame(costs, columns=COLUMNS), answers


def place_of(name: str, job: Job, items: Records, folder: Path) -> Path:
    """Return the folder of a measured job; its adapter is in `adapter`."""
    what = json.dumps([repr(job), sorted(r["id"] for r in items)])
    return folder / f"{name}-{sha256_text(what)[:16]}"


def base_of(job: Job) -> str:
    """Return what the answers of a job's base are called."""
    return f"base {job.precision}"


def _measured(job: Job, items: Records, place: Path, rightness: Rightness) -> None:
    """Fit, ask base and tuned model, and keep what it cost."""
    try:
        write_json(place / "cost.json", _cost(job, items, place, rightness))
    except InputError as error:
        print(error, file=sys.stderr)
        sys.exit(1)


def _cost(job: Job, items: Records, place: Path, rightness: Rightness) -> dict[str, Any]:
    ids = sorted(r["id"] for r in items if r["options"])
    shutil.rmtree(place / "run", ignore_errors=True)  # the time of a part is no time of the whole
    loaded = models.load(job.base, precision=job.precision)
    model = sft.add_adapter(loaded, job.settings)
    trainable, total = sft.count_parameters(model)
    encoded, _ = tokens.examples(loaded.tokenizer, job.train, max_length=job.max_length)
    watched, _ = tokens.examples(loaded.tokenizer, job.watched, max_length=job.max_length)
    loaded_gib = _begin()
    start = time.perf_counter()
    history = sft.fit(model, loaded.tokenizer, encoded, watched, job.settings, place / "run")
    seconds = time.perf_counter() - start
    read = sum(len(one.input_ids) for one in encoded) * job.settings.epochs
    peak = _peak()  # before the questions, which take memory of their own
    models.save_adapter(model, place / "adapter", base=job.base)
    tuned = [bool(one) for one in rightness(loaded, model, items)]
    fresh = models.load(job.base, precision=job.precision)
    base = [bool(one) for one in rightness(fresh, fresh.model, items)]
    return {
        "precision": loaded.dtype, "trainable": trainable, "parameters": total,
        "load_gib": round(loaded_gib, 3), "peak_gib": round(peak, 3),
        "seconds": round(seconds, 2), "tokens_per_second": round(read / seconds, 1),
        "steps": int(history["step"].max()),
        "right": {
            "base": dict(zip(ids, base, strict=True)),
            "tuned": dict(zip(ids, tuned, strict=True)),
        },
    }  # fmt: skip


def _begin() -> float:
    """Return the memory in use (GiB), and let the peak be counted from here."""
    import torch

    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
        return float(torch.cuda.memory_allocated() / GIB)
    with contextlib.suppress(OSError):  # Linux: the high-water mark, which a child inherits
        Path("/proc/self/clear_refs").write_text("5")
    return float(psutil.Process().memory_info().rss / GIB)


def _peak() -> float:
    """Return the most memory since `_begin` (GiB): the GPU's allocations, else the process's."""
    import torch

    if torch.cuda.is_available():
        return float(torch.cuda.max_memory_allocated() / GIB)
    told = Path("/proc/self/status")
    if told.exists():
        line = next(one for one in told.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / GIB
    return float(psutil.Process().memory_info().rss / GIB)


def cost_per_point(
    jobs: dict[str, Job], costs: pd.DataFrame, accuracy: pd.DataFrame, *, price_per_hour: float
) -> pd.DataFrame:
    """Return what each method's fit cost and what one point of accuracy gained over the base cost.

    Args:
        accuracy: settings, value (judges.by_seed), each job's base among the settings.
        price_per_hour: of the machine; only ratios mean something where it is a guess.

    Returns:
        method, hours, price, gained (points), price_per_point (missing where nothing was gained).
    """
    value = accuracy.set_index("settings")["value"]
    table = costs[["method"]].assign(hours=costs["seconds"] / 3600)
    table["price"] = table["hours"] * price_per_hour
    table["gained"] = [100 * (value[name] - value[base_of(jobs[name])]) for name in costs["method"]]
    table["price_per_point"] = (table["price"] / table["gained"]).where(table["gained"] > 0)
    return table


def beside_forecast(jobs: dict[str, Job], costs: pd.DataFrame) -> pd.DataFrame:
    """Return what each fit added to the memory of the loaded model beside its forecast (GiB).

    On a CPU a process also keeps what it has freed, so that the measured side is an upper bound.
    """
    rows = []
    for name, job in jobs.items():
        config = read_json(Path(models.resolve(job.base)) / "config.json")
        needs = forecast.forecast(
            config, job.settings, precision=job.precision, length=longest(job)
        )
        row = costs.set_index("method").loc[name]
        told = needs["total"] - needs["weights"]
        rows.append((name, needs["total"], told, row["peak_gib"] - row["load_gib"]))
    columns = ["method", "forecast_total", "forecast_beside_weights", "measured_beside_load"]
    return pd.DataFrame(rows, columns=columns)


def longest(job: Job) -> int:
    """Return the tokens of the job's longest training text."""
    tokenizer = models.load_tokenizer(models.resolve(job.base))
    encoded, _ = tokens.examples(tokenizer, job.train, max_length=job.max_length)
    return max(len(one.input_ids) for one in encoded)


def ahead_of_time(names: list[str], *, batch_size: int, length: int) -> pd.DataFrame:
    """Return the forecast (GiB, on a GPU) of published models by method.

    Raises:
        InputError: a model whose shape is not known; the nearest is named.
    """
    shapes, rows = forecast.shapes(), []
    for name in track(names, "forecasts", len(names)):
        if name not in shapes:
            raise InputError(f"model '{name}'", "a known shape", nearest(name, shapes))
        row: dict[str, Any] = {"model": name}
        for method, precision in (("qlora", "nf4"), ("lora", "bf16"), ("full", "fp32")):
            settings = sft.Settings(method=method, batch_size=batch_size)
            needs = forecast.forecast(
                shapes[name], settings, precision=precision, length=length, device="cuda"
            )
            row |= {"parameters (billions)": needs["parameters"] / 1e9, method: needs["total"]}
        rows.append(row)
    return pd.DataFrame(rows)


def published(names: list[str]) -> pd.DataFrame:
    """Return published peaks of the named models beside the forecast (GB), and their source."""
    table = pd.read_csv(ROOT / "data" / "references" / "published_memory.csv")
    table = table[table["model"].isin(names)].reset_index(drop=True)
    told = []
    for row in table.itertuples():
        settings = sft.Settings(
            method=row.method, rank=row.rank, batch_size=row.batch_size,
            target_modules=str(row.targets).split(),
        )  # fmt: skip
        needs = forecast.forecast(
            forecast.shapes()[str(row.model)], settings, precision=str(row.precision),
            length=int(row.length), device="cuda", checkpointing=row.checkpointing == "yes",
        )  # fmt: skip
        told.append(needs["total"] * GIB / 1e9)
    table["forecast_gb"] = told
    table["forecast / measured"] = table["forecast_gb"] / table["measured_gb"]
    kept = ["model", "method", "batch_size", "length", "measured_gb", "forecast_gb"]
    return table[[*kept, "forecast / measured", "source_title", "grade"]]
