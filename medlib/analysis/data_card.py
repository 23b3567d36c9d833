"""A new test set as texts: its items, its task for lm-evaluation-harness, its data card."""

import json
from collections import Counter
from typing import Any

import pandas as pd
import yaml

from medlib import prompts
from medlib.analysis.item_statistics import FEW
from medlib.corpus.splits import group_of
from medlib.files import sha256_text

FIELDS = ("id", "question", "context", "options", "answer_index", "specialty", "topic", "source",
          "license")  # fmt: skip
ITEMS, STATISTICS, CARD, SUMS = "items.jsonl", "item_statistics.csv", "README.md", "SHA256SUMS"
OPEN = {"MIT": "mit", "Apache-2.0": "apache-2.0", "CC BY 4.0": "cc-by-4.0", "CC0": "cc0-1.0"}
BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1]
# For a task without letters of its own; the line of a passage goes where there is none.
TEMPLATE = "{context}\n" + prompts.LM_EVAL["medqa"]
_OPTIONS = (
    f"{{% for option in options %}}{{{{'{prompts.LETTERS}'[loop.index0]}}}}. {{{{option}}}}"
    "{% if not loop.last %}\n{% endif %}{% endfor %}"
)
_CHOICES = (
    f"{{{{options if options in [{prompts.YES_NO_MAYBE}, {prompts.YES_NO_MAYBE[:2]}] "
    f"else ('{prompts.LETTERS}'|list)[:options|length]}}}}"
)


def files(found: dict[str, Any], name: str, template: str, made_by: str) -> dict[str, str]:
    """Return {file name: text} of a test set.

    Args:
        found: of new_benchmark.build.
        name: of the set and of its task in the harness.
        template: of the letter prompt, as prompts.letter_context takes it.
        made_by: the command.
    """
    lines = [json.dumps({k: r[k] for k in FIELDS}, ensure_ascii=False) for r in found["items"]]
    texts = {
        ITEMS: "".join(f"{line}\n" for line in lines),
        STATISTICS: found["item_statistics"].to_csv(index=False, lineterminator="\n"),
        f"{name}.yaml": harness_task(name, template),
        CARD: card(found, name, made_by),
    }
    sums = "".join(f"{sha256_text(text)}  {file}\n" for file, text in sorted(texts.items()))
    return texts | {SUMS: sums}


def harness_task(name: str, template: str) -> str:
    """Return the task file; its path to the items holds in the folder it stands in."""
    config = {
        "task": name,
        "dataset_path": "json",
        "dataset_kwargs": {"data_files": {"test": ITEMS}},
        "test_split": "test",
        "output_type": "multiple_choice",
        "doc_to_text": jinja(template),
        "doc_to_choice": _CHOICES,
        "doc_to_target": "answer_index",
        "num_fewshot": 0,
        "metric_list": [{"metric": "acc", "aggregation": "mean", "higher_is_better": True}],
        "metadata": {"version": 1.0},
    }
    return yaml.safe_dump(config, sort_keys=False, allow_unicode=True, width=1000)


def jinja(template: str) -> str:
    """Return what prompts.letter_description and letter_context write, as a Jinja text."""
    is_mmlu = template == "mmlu"
    fields = {"question": "{{question|trim}}" if is_mmlu else "{{question}}",
              "context": "{{context}}", "options": _OPTIONS}  # fmt: skip
    found = prompts.MMLU.format(subject="{{specialty|replace('_', ' ')}}") if is_mmlu else ""
    for line in prompts.template_text(template).splitlines(keepends=True):
        only = "{context}" in line and "{question}" not in line
        text = line.format(**fields)
        found += f"{{% if context %}}{text}{{% endif %}}" if only else text
    return found


def card(found: dict[str, Any], name: str, made_by: str) -> str:
    """Return the data card, with the front matter of a Hugging Face data set."""
    items = found["items"]
    sizes = ("n<1K", "1K<n<10K", "10K<n<100K")
    front = {
        "pretty_name": name,
        "license": sorted({OPEN.get(r["license"], "other") for r in items}),
        "language": ["en"],
        "size_categories": [sizes[sum(len(items) >= bound for bound in (1_000, 10_000))]],
        "task_categories": ["multiple-choice", "question-answering"],
        "tags": ["medical"],
        "configs": [{"config_name": "default", "data_files": [{"split": "test", "path": ITEMS}]}],
    }
    specialties = sorted({r["specialty"] for r in items})
    body = [
        f"# {name}",
        f"{len(items):,} multiple-choice questions from {len(specialties)} specialties. "
        "**For research, not for care.**",
        "## How it was built",
        f"`{made_by}`\n\nFrom records that were not trained on; in proportion by specialty and, "
        "within it, by topic (largest remainder), drawn by the seed and the items' ids. With "
        f"lm-evaluation-harness, in this folder: `lm_eval --include_path . --tasks {name} "
        "--model hf --model_args pretrained=MODEL`. The prompt is that of medlib's letters.",
        _table(["specialty", "items", "topics", "candidates"], _composition(found)),
        "## Leak check",
        "Against the run's training and evaluation parts, by all definitions of medlib's leak "
        f"audit but meaning, and against each other. {found['sharing']} of the items share 13 "
        "words in a row with a training item and no more, mostly a set phrase. Left out:",
        _table(["reason", "items"], sorted(found["left_out"].items()) or [("nothing", 0)]),
        *_without_reading(found),
        *_difficulty(found),
        *_baselines(found),
        *_limits(found),
    ]
    return f"---\n{yaml.safe_dump(front, sort_keys=False)}---\n\n" + "\n\n".join(body) + "\n"


def _composition(found: dict[str, Any]) -> list[tuple[Any, ...]]:
    counts = Counter(r["specialty"] for r in found["items"])
    topics = Counter(name for name, _ in {(r["specialty"], group_of(r)) for r in found["items"]})
    return [(n, counts[n], topics[n], of) for n, of in sorted(found["candidates"].items())]


def _without_reading(found: dict[str, Any]) -> list[str]:
    place, n = found["positions"], len(found["items"])
    counts = zip(prompts.LETTERS, place["right"], place["expected"], strict=False)
    rows = [(r["always"], _estimate(r), r["n"]) for r in found["shortcuts"]]
    rows.append(("chance", _3(found["chance"]), n))
    longest = found["shortcuts"][0]
    clear = f"No sign that the longest option is a shortcut, as far as n = {n} can show."
    if longest["ci_low"] > found["chance"]:
        clear = "**Warning: the longest option is right more often than chance.**"
    return [
        "## What one gets right without reading",
        _table(["right answer", "items", "by chance"], [(a, b, f"{c:.1f}") for a, b, c in counts]),
        f"Positions against chance: chi-square {place['chi_square']:.2f}, p = {place['p_value']}, "
        f"n = {n}.",
        _table(["always", "right [95 % interval]", "n"], rows),
        f"{clear} The commonest letter is chosen by these items themselves, so it lies above "
        "chance in any set.",
    ]  # fmt: skip


def _difficulty(found: dict[str, Any]) -> list[str]:
    table, raters, kr20 = found["item_statistics"], found["raters"], found["reliability"]
    if not raters:
        return ["## Difficulty", "No model of the run was asked all of these items: not measured."]
    bands = pd.cut(table["difficulty"], BANDS, include_lowest=True).value_counts(sort=False)
    told, odd = "undefined: the raters do not differ", "none"
    if kr20["kr20"] is not None:
        told = _estimate({"value": kr20["kr20"]} | kr20)
    trust = "Raters share models and are not independent."
    if raters < FEW:
        trust = f"**Fewer than {FEW} raters: these figures are not to be trusted.** {trust}"
    against = table[table["discrimination_high"] < 0]["id"]
    if len(against):
        odd = ", ".join(against)
    tells = int((table["discrimination_low"] > 0).sum())
    return [
        "## Difficulty",
        f"Raters are models by protocols that were asked every item; those right on the same items "
        f"count once: {raters}. {trust} Item by item: `{STATISTICS}` (share of raters right; "
        "corrected point-biserial discrimination; 95 % intervals).",
        _table(["share of raters right", "items"],
               [(f"{b.left:.1f} to {b.right:.1f}".replace("-0.0", "0.0"), n)
                for b, n in bands.items()]),
        f"Tell good raters from poor ones (interval above 0): {tells} of {len(table)} items; of "
        f"items that tell nothing, 2.5 % would. Interval below 0, look at their key: {odd}. "
        f"Reliability (KR-20): {told}, {raters} raters, {len(table)} items.",
    ]  # fmt: skip


def _baselines(found: dict[str, Any]) -> list[str]:
    rows = [
        (r["protocol"], r["model"], r["shots"], r["dtype"], _estimate(r), r["n"], r["unread"],
         *((_estimate(r["difference"]), f"{r['difference']['p_value']}")
           if "difference" in r else ("", "")))
        for r in found["baselines"]
    ]  # fmt: skip
    if not rows:
        return []
    columns = ["protocol", "model", "shots", "dtype", "right [95 % interval]", "n",
               "unread", "minus base, paired", "p"]  # fmt: skip
    return [
        "## Baselines",
        f"On exactly these items, from stored predictions; chance is {_3(found['chance'])}. "
        "p-values are not corrected for their number.",
        _table(columns, rows),
    ]


def _limits(found: dict[str, Any]) -> list[str]:
    counts = Counter((r["source"], r["license"] or "not stated") for r in found["items"])
    unclear = sorted({licence for _, licence in counts if licence not in OPEN})
    warnings = [
        f"**Warning: '{licence}' is share-alike, unknown or has terms of its own: read it before "
        "the set is passed on.**"
        for licence in unclear
    ]
    if len({licence for _, licence in counts}) > 1:
        warnings.append("**Several licences: each item keeps its own (field `license`).**")
    return [
        "## Limits",
        "No clinician has reviewed the items for this set; questions and keys are those of their "
        "sources. Who was trained on the sources elsewhere may know them: the leak check sees this "
        "run's parts alone. Items of one topic are not independent.",
        "## Licences",
        _table(["source", "licence", "items"], [(*k, n) for k, n in sorted(counts.items())]),
        *warnings,
    ]


def _3(value: float) -> str:
    return f"{value:.3f}"


def _estimate(row: dict[str, Any]) -> str:
    if row["value"] is None:
        return "not defined"
    return f"{row['value']:.3f} [{row['ci_low']:.3f}, {row['ci_high']:.3f}]"


def _table(columns: list[str], rows: list[tuple[Any, ...]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(str(v).replace("|", "/") for v in x) + " |" for x in lines)
