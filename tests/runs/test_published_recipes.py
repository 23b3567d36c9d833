"""The published set-ups: each recipe says what was published, and runs in small.

A tiny random model of the base's architecture, tokenizer kind and chat template stands for the
base, and small invented files of the published form for each source. Beside these only the sizes
in SMALLER differ from the recipe.
"""

import csv
import json
import random

import pytest

from medlib import files, records
from medlib.corpus import sources, splits
from medlib.corpus.cleaning import key
from medlib.runs import recipe, runner
from medlib.tuning import models

from ..tuning.conftest import save_base

CORPUS, TUNING, EVALUATION = "01_data_exploration", "02_qlora_sft", "03_benchmark_eval"
LINEAR = ["all-linear"]
PUBLISHED = {  # what the design's table of published set-ups says of 02 and 01
    "phi2_medmcqa": (
        {"base_model": "microsoft/phi-2", "method": "qlora", "precision": "nf4", "rank": 32,
         "alpha": 64, "dropout": 0.1, "learning_rate": 1e-4, "epochs": 3.0, "batch_size": 4,
         "warmup_share": 0.05, "weight_decay": 0.05},
        {"sources": ["medmcqa"], "limits": {"medmcqa": 5000}, "augment_factor": 2},
    ),
    "distilgpt2_pubmedqa": (
        {"base_model": "distilbert/distilgpt2", "method": "lora", "learning_rate": 5e-5,
         "batch_size": 8, "accumulation": 4, "weight_decay": 0.01, "max_length": 512},
        {"sources": ["pubmedqa"]},
    ),
    "meerkat_specialty": (
        {"base_model": "dmis-lab/llama-3-meerkat-8b-v1.0", "method": "qlora", "precision": "nf4",
         "rank": 8, "alpha": 16, "target_modules": ["q_proj", "v_proj"], "learning_rate": 2e-4,
         "epochs": 3.0, "batch_size": 4},
        {"sources": ["specialties"], "holdout_per_specialty": 10, "train_share": 0.5},
    ),
    "llama32_multi": (
        {"base_model": "meta-llama/Llama-3.2-3B-Instruct", "method": "qlora", "precision": "nf4",
         "rank": 64, "alpha": 16, "target_modules": ["q_proj", "k_proj", "v_proj", "o_proj"],
         "dropout": 0.1, "learning_rate": 2e-4, "batch_size": 4, "accumulation": 2,
         "warmup_share": 0.03, "weight_decay": 0.001, "clip": 1.0},
        {"sources": ["medical_qa", "medtext", "chemprot", "rct"]},
    ),
    "dialogpt_cardiology": (
        {"base_model": "microsoft/DialoGPT-medium", "method": "lora", "learning_rate": 1e-4,
         "epochs": 3.0},
        {"sources": ["cardiology"], "split_shares": {"train": 0.8, "eval": 0.1, "holdout": 0.1}},
    ),
}  # fmt: skip
SMALLER = {  # sizes alone
    "meerkat_specialty": ["01.holdout_per_specialty=2", "03.max_new_tokens=16"],
    "llama32_multi": ["01.holdout_per_specialty=4", "03.max_new_tokens=16"],
    "dialogpt_cardiology": ["03.max_new_tokens=16"],
}
BASE = {
    "phi2_medmcqa": "phi-2",
    "distilgpt2_pubmedqa": "distilgpt2",
    "meerkat_specialty": "llama-3-meerkat-8b",
    "llama32_multi": "Llama-3.2-3B-Instruct",
    "dialogpt_cardiology": "DialoGPT-medium",
}


def in_effect(name, notebook, settings=()):
    return runner.effective(notebook, recipe.load(name, settings=list(settings)).stages[notebook])


@pytest.mark.parametrize("name", PUBLISHED)
def test_recipe_has_every_published_value(name):
    for notebook, published in zip((TUNING, CORPUS), PUBLISHED[name], strict=True):
        found = in_effect(name, notebook)
        assert {key: found[key] for key in published} == published
    assert in_effect(name, TUNING)["bf16"] == "auto"
    for settings, base in (([], PUBLISHED[name][0]["base_model"]), (["base_model=tiny"], "tiny")):
        for notebook in (CORPUS, TUNING):  # what 01 counts and what 02 trains are one tokenizer
            assert in_effect(name, notebook, settings)["base_model"] == base


def words(*seed):
    """Return six invented words, the same for the same seed."""
    chance = random.Random(repr(seed))
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    return ["".join(chance.choices(syllables, k=3)) for _ in range(6)]


def asked(*seed):
    """Return (question, right answer, three wrong ones) that no other seed has."""
    a, b, c, d, e, f = words(*seed)
    answers = [f"{x}in with {y} in the morning" for x, y in ((d, e), (e, f), (f, a), (b, d))]
    return f"A patient with {a} of the {b} is now in the hospital. What is given for {c}?", *answers


def write_lines(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    files.write_json(path, value)


def medmcqa(folder):
    """Write train.json and dev.json, JSON lines; the first training question is a test question."""

    def row(part, number):
        question, *options = asked("medmcqa", part, number)
        place = number % 4
        options[0], options[place] = options[place], options[0]
        subject = ("Anatomy", "Pharmacology", "Medicine")[number % 3]
        return dict(zip(("opa", "opb", "opc", "opd"), options, strict=True)) | {
            "id": f"{part}-{number}", "question": question, "cop": place + 1, "exp": None,
            "choice_type": "single", "subject_name": subject, "topic_name": None,
        }  # fmt: skip

    leaked = row("dev", 0) | {"id": "leaked"}
    write_lines(folder / "medmcqa/train.json", [leaked, *(row("train", n) for n in range(24))])
    write_lines(folder / "medmcqa/dev.json", [row("dev", n) for n in range(12)])


def pubmedqa(folder):
    """Write ori_pqal.json and test_ground_truth.json; one training abstract is too long."""

    def row(number):
        passage = [" ".join(("In this study the", *words("pqa", number, n))) for n in range(5)]
        long = number == 1
        return {
            "QUESTION": f"Does {' '.join(words('pqa', number)[:2])} help in the long run?",
            "CONTEXTS": [". ".join(passage) + "."] * (8 if long else 1), "LABELS": ["RESULTS"],
            "MESHES": [], "YEAR": "2015", "LONG_ANSWER": "It may help.",
            "final_decision": ("yes", "no", "maybe")[number % 3],
        }  # fmt: skip

    rows = {str(number): row(number) for number in range(60)}
    rows["1000"] = rows["20"]  # the same abstract again, in training
    test = {name: rows[name]["final_decision"] for name in map(str, range(20, 40))}
    write_json(folder / "pubmedqa/data/ori_pqal.json", rows)
    write_json(folder / "pubmedqa/data/test_ground_truth.json", test)


def specialties(folder):
    """Write 42 specialty files; of every seventh no item has options, of the others half have."""
    names = [path.name for path in sorted(sources.DEMO.glob("dataset_with_answers_*.json"))]
    assert len(names) == 42
    for place, name in enumerate(names):
        items = []
        for number in range(24 if "cardiology" in name else 10):
            question, answer, *wrong = asked(name, number)
            item = {
                "id": str(number),
                "type": "free_text",
                "topic": f"{words(name, number)[0]}",
                "question": question,
                "context": "",
                "answer": answer,
                "explanation": "",
            }
            if number % 2 and place % 7:
                options = [*wrong[: number % 4], answer, *wrong[number % 4 :]]
                item |= {"type": "multiple_choice", "options": options}
                item |= {"answer_index": options.index(answer)}
            items.append(item)
        write_json(folder / "specialties" / name, items)


def collections(folder):
    """Write medical-qa-datasets, MedText, ChemProt and RCT as they are published."""
    import pandas as pd

    pairs = [asked("lavita", n)[:2] for n in range(24)]
    told = {"instruction": "If you are a doctor, please answer the medical questions."}
    rows = [told | {"input": q, "output": f"{a}."} for q, a in pairs]
    letters = [asked("icliniq", n)[:2] for n in range(8)]
    tests = [{"input": f"Hello doctor, {q}", "answer_icliniq": f"Hello. {a}.",
              "answer_chatgpt": "", "answer_chatdoctor": ""} for q, a in letters]  # fmt: skip
    parts = {"all-processed/train": rows, "chatdoctor-icliniq/test": tests}
    for name, content in parts.items():
        path = folder / f"medical_qa/{name}-00000-of-00001.parquet"
        path.parent.mkdir(parents=True)
        pd.DataFrame(content).to_parquet(path)
    (folder / "medtext").mkdir()
    with (folder / "medtext/medtext_2.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Prompt", "Completion"])
        writer.writerows(asked("medtext", n)[:2] for n in range(16))
    for part, count in (("train", 16), ("dev", 4), ("test", 12)):
        chemprot, rct = [], []
        for number in range(count):
            a, b, c, d, e, f = words(part, number)
            label = ("INHIBITOR", "SUBSTRATE", "AGONIST")[number % 3]
            text = f"In the {c} of the {d}, << {a}in >> was seen with [[ {b}ase ]] and {e} {f}."
            chemprot.append({"text": text, "label": label, "metadata": []})
            label = ("METHODS", "RESULTS", "CONCLUSIONS")[number % 3]
            rct.append({"text": f"We gave {a} to {b} in the {c} of {d} for {e}.", "label": label})
        write_lines(folder / f"chemprot/{part}.txt", chemprot)
        write_lines(folder / f"rct/{part}.jsonl", rct)


WHOLE = "meerkat_specialty"  # with all that is run; the others up to their scores
DATA = {
    "phi2_medmcqa": medmcqa,
    "distilgpt2_pubmedqa": pubmedqa,
    "meerkat_specialty": specialties,
    "llama32_multi": collections,
    "dialogpt_cardiology": specialties,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PUBLISHED)
def test_recipe_runs_with_a_tiny_base_and_files_of_the_published_form(name, medlib, tmp_path):
    (tmp_path / "base").mkdir()
    base = save_base(BASE[name], tmp_path / "base", context=1024)
    DATA[name](tmp_path / "data")
    settings = [f"base_model={base}", *SMALLER.get(name, [])]
    words = [word for setting in settings for word in ("--set", setting)]
    if name != WHOLE:
        words += ["--no-report", "--only", CORPUS, "--only", TUNING, "--only", EVALUATION]
    runs, environment = tmp_path / "runs", {"MEDLIB_DATA": tmp_path / "data"}
    done = medlib("run", name, *words, runs=runs, timeout=300, **environment)
    assert done.returncode == 0, done.stderr[-3000:]
    run = runs / name
    check_tuning(run / TUNING, name, base, settings)
    check_scores(run / EVALUATION, name, settings)
    check_parts(run / CORPUS)
    CHECKS[name](run)
    if name != WHOLE:
        return
    done = medlib("verify", name, runs=runs, **environment)
    assert done.returncode == 0, done.stdout[-3000:]
    for page in ("index.html", "index.md"):
        assert (runs / "reports" / name / page).stat().st_size > 5000


def check_tuning(stage, name, base, settings):
    """Check the adapter's base, its hyperparameters and the proof of tokens."""
    manifest = models.check_manifest(stage / "adapter")
    assert manifest["base"] == base and manifest["base_sha256"] == models.fingerprint(base)
    config = files.read_json(stage / "training_config.json")
    wanted = in_effect(name, TUNING, settings)
    published = PUBLISHED[name][0] | {"base_model": base}
    assert {key: config[key] for key in published} == published
    same = config.keys() & wanted.keys()
    assert len(same) > 15 and all(config[key] == wanted[key] for key in same)
    proof = files.read_json(stage / "token_proof.json")
    assert proof["end_trained"] and proof["prompts_as_in_evaluation"]
    assert proof["answers_cut"] == proof["left_out_too_long"] == 0 and proof["trained_tokens"] > 0
    adapter = files.read_json(stage / "adapter" / "adapter_config.json")
    targets = published.get("target_modules", LINEAR)
    assert targets == LINEAR or adapter["target_modules"] == sorted(targets)


def check_scores(stage, name, settings):
    """Check that every task of the recipe was scored for both models, with n and interval."""
    scores = files.read_json(stage / "scores.json")
    tasks = in_effect(name, EVALUATION, settings)["tasks"]
    whole = {(s["task"], s["model"]) for s in scores if s["slice"] == "all"}
    assert whole == {(task, model) for task in tasks for model in ("base", "tuned")}
    for score in scores:
        shown = [score[key] for key in ("value", "ci_low", "ci_high")]
        alone = score["n"] == 1 and score["compared_to"] == "base"  # one item has no interval
        unnamed = score["n"] == 0 and score["metric"] == "medical_f1"  # of no term we know
        if alone or unnamed:
            assert shown == [None] * 3, score
        else:
            assert score["n"] > 0 and shown[1] <= shown[0] <= shown[2], score


def check_parts(stage):
    """Check that nothing asked in the holdout stands in another part."""
    parts = {part: splits.read(stage / folder) for part, folder in splits.FOLDERS.items()}
    held = {(key(r["context"]), key(r["question"])) for r in parts["holdout"]}
    assert parts["train"] and parts["eval"] and held
    for part in ("train", "eval", "pool"):
        assert not held & {(key(r["context"]), key(r["question"])) for r in parts[part]}
        assert not any(map(sources.is_official_test, parts[part]))


def part(run, name):
    return splits.read(run / CORPUS / splits.FOLDERS[name])


def left_out(run):
    """Return {id: reason} of the ledger."""
    rows = records.read_rows(run / CORPUS / "ledger.parquet", records.LEDGER)
    return {row["id"]: row["reason"] for row in rows}


def check_medmcqa(run):
    train, watched = part(run, "train"), part(run, "eval")
    variants = [r for r in train if "#" in r["provenance"]["file"]]
    assert len(variants) == len(train) / 2 and len(variants) + len(watched) == 24
    assert len(part(run, "holdout")) == 12
    assert left_out(run) == {records.make_id("medmcqa", "leaked"): "duplicate"}


def check_pubmedqa(run):
    assert len(part(run, "holdout")) == 20
    assert len(part(run, "train")) + len(part(run, "eval")) == 39
    reasons = {"1": "longer_than_context", "1000": "duplicate"}
    assert left_out(run) == {records.make_id("pubmedqa", k): v for k, v in reasons.items()}


def check_specialties(run):
    held = part(run, "holdout")
    assert len(held) == 2 * 42 and len({r["specialty"] for r in held}) == 42
    assert part(run, "pool")
    advice = files.read_json(run / "04_error_analysis" / "training_recommendations.json")
    assert "recommended_sample_increases" in advice
    scores = files.read_json(run / EVALUATION / "scores.json")
    counts = {s["protocol"]: s["n"] for s in scores if s["slice"] == "all"}
    assert counts["free_text"] == 84 and 0 < counts["option_text"] == counts["generate"] < 84


def check_collections(run):
    assert {r["source"] for r in part(run, "train")} == {"medical_qa", "medtext", "chemprot", "rct"}
    held = part(run, "holdout")
    counts = {name: sum(r["source"] == name for r in held) for name in ("chemprot", "rct")}
    assert counts == {"chemprot": 12, "rct": 12}
    proof = files.read_json(run / TUNING / "token_proof.json")
    assert all("Today Date: 26 Jul 2024" in s["not_trained"] for s in proof["samples"])


def check_cardiology(run):
    sizes = {name: len(part(run, name)) for name in ("train", "eval", "holdout", "pool")}
    assert sum(sizes.values()) == 24 and sizes["pool"] == 0
    assert abs(sizes["eval"] - 2.4) <= 1 and abs(sizes["holdout"] - 2.4) <= 1
    assert {r["specialty"] for r in part(run, "train")} == {"cardiology"}


CHECKS = {
    "phi2_medmcqa": check_medmcqa,
    "distilgpt2_pubmedqa": check_pubmedqa,
    "meerkat_specialty": check_specialties,
    "llama32_multi": check_collections,
    "dialogpt_cardiology": check_cardiology,
}
