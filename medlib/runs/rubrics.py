"""The command rubric: a local model judges a run's written answers by the criteria of a file."""

from pathlib import Path

from medlib import prompts, records
from medlib.analysis import review, review_files, rubric
from medlib.files import sha256_file, write_json
from medlib.runs.stored import EVALUATION, references, run_folder


def judge(
    run: str, criteria: Path, model: str, out: Path, *, models: list[str], task: str,
    protocol: str, precision: str, seed: int,
) -> Path:  # fmt: skip
    """Write verdicts.json, and sheets/ for a person, blinded, with key.json; return the folder.

    A reply that is neither yes nor no is asked for again, then by sampling; see rubric.judge_all.

    Raises:
        InputError: as review.answers, read_rubric, judge_all and models.load.
    """
    from medlib.benchmark import generation
    from medlib.tuning import models as loading

    folder = run_folder(run)
    predictions = records.read(folder / EVALUATION / "predictions.parquet", records.PREDICTIONS)
    told = review.answers(
        predictions, references(folder), models=models, task=task, protocol=protocol
    ).set_index("item_id")
    items = rubric.read_rubric(criteria, told["question"].to_dict())
    loaded = loading.load(model, precision=precision)

    def ask(prompt: str, attempt: int) -> str:
        text = prompts.as_prompt(loaded.tokenizer, prompt)
        return generation.generate(
            loaded.model, loaded.tokenizer, [text], max_new_tokens=4, seed=seed + attempt,
            temperature=float(attempt > 0),
        )[0].text  # fmt: skip

    answers = {name: told[name].to_dict() for name in models}
    judged = rubric.judge_all(items, answers, ask)
    sheets, key = rubric.sheet(items, answers, seed=seed)
    axes = rubric.MET
    review_files.write(out / "sheets", out / rubric.KEY, sheets, key, axes)
    kept = {"judge": f"{loaded.name}, {loaded.dtype}", "rubric_sha256": sha256_file(criteria),
            "verdicts": judged.to_dict("records")}  # fmt: skip
    write_json(out / rubric.VERDICTS, kept)
    return out
