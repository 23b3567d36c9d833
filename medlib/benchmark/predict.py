"""Ask a model every item of a task and keep what each printed number needs, nothing more.

Correctness is never stored: it is computed from these rows (scores.py), so that an answer reader
can be mended without the model.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from medlib import prompts, records
from medlib.benchmark import fewshot, generation, loglikelihood
from medlib.benchmark.measures import LETTERS, NUMERIC, OPTIONS, UNCONDITIONAL
from medlib.benchmark.rows import DECIMALS, Rows, add_nearness, empty, scored_options
from medlib.benchmark.tasks import Task, asked, find
from medlib.files import InputError, sha256_text
from medlib.tuning.models import Loaded

Records = list[dict[str, Any]]
SAMPLED = 64  # weights of each tensor that tell a model from another


@dataclass(frozen=True)
class How:
    """How items are asked.

    Attributes:
        batch_tokens: padded tokens of one forward pass.
        max_new_tokens: longest written answer.
        generate: False leaves generated text out (free_text keeps the reference's likelihood).
        generation: settings of generation.generate beyond greedy.
        protocols: instead of each task's own.
        examples: {task: {item id: records shown before it}}, for the letter protocols.
        variant: what the rows are called: plain, or a perturbation; of NUMERIC ones options alone.
        own: {name: definition} of the user's tasks (tasks.define).
        form: of prompts.FORMATS, instead of the task's template, for `letter`.
        choose: how `generate` shows the options and asks for one.
    """

    batch_tokens: int = loglikelihood.BATCH_TOKENS
    max_new_tokens: int = 48
    generate: bool = True
    generation: dict[str, Any] = field(default_factory=dict)
    protocols: tuple[str, ...] = ()
    examples: dict[str, dict[str, Records]] = field(default_factory=dict)
    variant: str = "plain"
    own: dict[str, dict[str, Any]] = field(default_factory=dict)
    form: str = ""
    choose: str = prompts.CHOOSE

    @property
    def drawn(self) -> bool:
        """Return whether answers are drawn: then neither references nor nearness are looked at."""
        return bool(self.generation.get("temperature"))


def identity(loaded: Loaded, model: Any) -> str:
    """Return what tells this model, adapter, revision and number type from any other.

    A hash of evenly spaced weights of every tensor, adapters included.
    """
    import torch

    found = [loaded.name, loaded.dtype]
    for name, values in sorted(model.state_dict().items()):
        if isinstance(values, torch.Tensor) and values.numel():
            flat = values.detach().reshape(-1)
            some = flat[:: max(1, flat.numel() // SAMPLED)][:SAMPLED].cpu().contiguous()
            found.append(f"{name} {tuple(values.shape)} {some.view(torch.uint8).tolist()}")
    return sha256_text("\n".join(found))


def predict(
    loaded: Loaded, model: Any, name: str, task: str, items: Records,
    how: How | None = None, folder: Path | None = None, **options: Any,
) -> Rows:  # fmt: skip
    """Return prediction rows of one model on one task, by all of its protocols.

    Args:
        name: what the model is called in the results: base, tuned or a name.
        how: or its fields as options.
        folder: keeps finished batches, so that a killed run goes on where it was.

    Raises:
        InputError: a protocol that this model or task cannot be asked by.
    """
    how = how or How(**options)
    asker = _Asker(loaded, model, task, find(task, how.own), how, name, folder)
    rows: Rows = []
    for protocol in how.protocols or asker.own_protocols():
        fitting = asked(protocol, items)
        written = how.variant not in NUMERIC and (how.generate or protocol != "generate")
        if fitting and (protocol in OPTIONS or written):
            rows += asker.ask(protocol, fitting)
    for row in rows:
        row |= {"model": name, "task": task, "dtype": loaded.dtype}
    return rows


def predict_all(
    loaded: Loaded, model: Any, name: str, tasks: dict[str, Records], folder: Path,
    how: How | None = None, **options: Any,
) -> Rows:  # fmt: skip
    """Return the rows of one model on all tasks; what is finished is kept in `folder`.

    A killed run goes on within a task: no item is asked twice. The folder belongs to one stage
    key, and batches in it to one model (`identity`).
    """
    how = how or How(**options)
    rows: Rows = []
    for task, items in tasks.items():
        path = folder / f"{name}_{task}_{how.variant}.parquet"
        if not path.exists():
            fresh = predict(loaded, model, name, task, items, how, folder)
            if not how.drawn:
                add_nearness(fresh, {r["id"]: r["answer"] for r in items})
            records.write(path, fresh, records.PREDICTIONS)
            for journal in folder.glob(f"{name}_{task}_*_{how.variant}.jsonl*"):
                journal.unlink()
        rows += records.read_rows(path, records.PREDICTIONS)
    return rows


@dataclass(frozen=True)
class _Asker:
    loaded: Loaded
    model: Any
    name: str
    task: Task
    how: How
    model_name: str
    folder: Path | None

    @cached_property
    def _identity(self) -> str:
        return identity(self.loaded, self.model)

    def own_protocols(self) -> list[str]:
        """Return the task's protocols; a chat is for models with a chat template."""
        chats = self.loaded.tokenizer.chat_template is not None
        return [p for p in self.task.protocols if chats or p != "letter_chat"]

    def ask(self, protocol: str, items: Records) -> Rows:
        return (self._options if protocol in OPTIONS else self._texts)(protocol, items)

    def _kept(self, what: str) -> dict[str, Any]:
        """Return where batches of this part are kept, and which model's they are."""
        label = f"{self.name} {what}"
        if self.folder is None:
            return {"label": label}
        name = f"{self.model_name}_{self.name}_{what}_{self.how.variant}.jsonl".replace(" ", "_")
        return {"label": label, "journal": self.folder / name, "identity": self._identity}

    def _prompted(self, protocol: str, items: Records) -> list[tuple[str, list[str], int]]:
        """Return (context, options, examples shown) of each item."""
        tokenizer = self.loaded.tokenizer
        if protocol not in LETTERS:
            asked_as = [prompts.as_prompt(tokenizer, prompts.open_question(r)) for r in items]
            options = [prompts.option_completions(tokenizer, r["options"]) for r in items]
            return [(c, o, 0) for c, o in zip(asked_as, options, strict=True)]
        chat = tokenizer if protocol == "letter_chat" else None
        if chat is not None and chat.chat_template is None:
            raise InputError(
                f"protocol letter_chat of '{self.loaded.name}'", "a model with a chat template",
                "leave it out of protocols",
            )  # fmt: skip
        shown = self.how.examples.get(self.name, {})
        found = []
        for record in items:
            before = shown.get(record["id"], [])
            if self.how.form:
                found.append((*fewshot.formatted(record, self.how.form, before), len(before)))
                continue
            context = fewshot.context(record, self.task.template, before, chat)
            found.append((context, fewshot.continuations(record, chat), len(before)))
        return found

    def _options(self, protocol: str, items: Records) -> Rows:
        """Score every option of every item, and the same options after nothing, in one pass."""
        prompted = self._prompted(protocol, items)
        pairs = [(context, option) for context, options, _ in prompted for option in options]
        if self.how.variant == "plain":
            pairs += [("", option) for _, options, _ in prompted for option in options]
        scored = iter(
            loglikelihood.score_pairs(
                self.model, self.loaded.tokenizer, pairs,
                batch_tokens=self.how.batch_tokens, **self._kept(protocol),
            )
        )  # fmt: skip
        rows = []
        for variant in (self.how.variant, UNCONDITIONAL)[: 1 + (self.how.variant == "plain")]:
            for record, (context, options, shots) in zip(items, prompted, strict=True):
                values = [next(scored) for _ in options]
                prompt = context if variant != UNCONDITIONAL else ""
                row = empty(record, protocol, prompt, variant) | {"shots": shots}
                rows.append(row | scored_options(record, options, values))
        return rows

    def _texts(self, protocol: str, items: Records) -> Rows:
        """Generate an answer to each item; `free_text` also scores the reference answer."""
        questions = [
            prompts.choice_question(r, self.how.choose)
            if protocol == "generate"
            else prompts.open_question(r)
            for r in items
        ]
        contexts = [prompts.as_prompt(self.loaded.tokenizer, question) for question in questions]
        rows = [
            empty(record, protocol, c, self.how.variant)
            for record, c in zip(items, contexts, strict=True)
        ]
        if self.how.generate:
            answers = generation.generate(
                self.model, self.loaded.tokenizer, contexts,
                max_new_tokens=self.how.max_new_tokens, **self._kept(protocol),
                **self.how.generation,
            )  # fmt: skip
            for row, answer in zip(rows, answers, strict=True):
                row |= {
                    "raw_text": answer.text,
                    "n_new_tokens": answer.n_new_tokens,
                    "n_prompt_tokens": answer.n_prompt_tokens,
                    "answer_logprob": round(answer.logprob, DECIMALS),
                    "cut": answer.cut,
                }
        if protocol == "free_text" and not self.how.drawn:
            self._score_references(items, contexts, rows)
        return rows

    def _score_references(self, items: Records, contexts: list[str], rows: Rows) -> None:
        tokenizer = self.loaded.tokenizer
        golds = prompts.option_completions(tokenizer, [record["answer"] for record in items])
        scored = loglikelihood.score_pairs(
            self.model, tokenizer, list(zip(contexts, golds, strict=True)),
            batch_tokens=self.how.batch_tokens, **self._kept("references"),
        )  # fmt: skip
        for row, value in zip(rows, scored, strict=True):
            row |= {
                "gold_nll": round(-value.logprob, DECIMALS),
                "n_gold_tokens": value.n_tokens,
                "n_prompt_tokens": value.n_prompt_tokens,
                "cut": value.cut or row["cut"],
            }
