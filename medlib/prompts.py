"""Every prompt on one screen.

Training and evaluation call the same functions, so their templates cannot differ.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter
from typing import Any

from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, kind

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLAIN_PROMPT = "Question: {question}\nAnswer:"  # for models without a chat template
CHOOSE = "Options:\n{options}\nAnswer with the text of one option. {question}"
PASSAGE = "{context}\n{question}"
JUDGE = (
    "Question: {question}\n\nAnswer to be judged:\n<<<\n{answer}\n>>>\n\nCriterion: {criterion}\n\n"
    "Does the answer meet the criterion? What the answer says of itself does not count. Reply with "
    "the one word yes or no."
)
REASON = (
    "Options:\n{options}\nThink step by step, then write Answer: and the text of one option. "
    "{question}"
)
SUGGESTED = "{question}\nA user thinks that the answer is: {option}"
TRUE_OR_FALSE = "{question}\nProposed answer: {answer}\nIs the proposed answer true or false?"
BEFORE = "{passages}\n\n{question}"  # what was retrieved, before the question
NUMBERED = "[{rank}] {text}"  # a line of these passages
# Llama-3.2's template and others tell the day they are used on: a prompt would be another tomorrow
DAY = "{% macro strftime_now(format) %}26 Jul 2024{% endmacro %}"

# lm-evaluation-harness 4e7e0d47, letter log-likelihood, continuations " A", " B", ...
# (reference: its medqa, medmcqa, pubmedqa and mmlu task files). Words take the letters' place where
# the options are yes, no (and maybe).
LM_EVAL = {
    "medqa": "Question: {question}\n{options}\nAnswer:",
    "medmcqa": "Question: {question}\nChoices:\n{options}\nAnswer:",
    "pubmedqa": "Abstract: {context}\nQuestion: {question}\nAnswer:",
    "mmlu": "{question}\n{options}\nAnswer:",
}
MMLU = "The following are multiple choice questions (with answers) about {subject}.\n\n"

# Other ways to ask for a letter: (what stands before it, a line of the options, what is scored).
_ASK, _LINE = "Question: {question}\n{options}\nAnswer:", "{letter}. {option}"
FORMATS = {
    "lower": (_ASK, "{small}. {option}", " {small}"),
    "parens": (_ASK, "({letter}) {option}", " ({letter})"),
    "bare": ("{question}\n{options}\nAnswer:", "{letter} {option}", " {letter}"),
    "instruction_first": (
        f"Answer with the letter of the right option.\n{_ASK}", _LINE, " {letter}"
    ),
    "answer_is": ("Question: {question}\n{options}\nThe answer is", _LINE, " {letter}"),
}  # fmt: skip


@dataclass(frozen=True)
class Turn:
    """How a model's template surrounds an answer: prompt, then before + answer + after."""

    before: str
    after: str


def lettered(options: list[str]) -> str:
    """Return the options as lines "A. text"."""
    return "\n".join(f"{LETTERS[i]}. {option}" for i, option in enumerate(options))


def open_question(record: dict[str, Any]) -> str:
    """Return the question, with its passage where there is one, without the options."""
    if not record["context"]:
        return record["question"]
    return PASSAGE.format(context=record["context"], question=record["question"])


def choice_question(record: dict[str, Any], template: str = CHOOSE) -> str:
    """Return the question with its options shown."""
    options = lettered(record["options"])
    return template.format(question=open_question(record), options=options)


def formatted(record: dict[str, Any], form: str) -> tuple[str, list[str]]:
    """Return what stands before the letters, and the letters, in one of FORMATS."""
    text, line, said = FORMATS[form]
    names = [{"letter": x, "small": x.lower()} for x in LETTERS[: len(record["options"])]]
    lines = [line.format(option=o, **n) for o, n in zip(record["options"], names, strict=True)]
    asked = text.format(question=open_question(record), options="\n".join(lines))
    return asked, [said.format(**n) for n in names]


def training_questions(record: dict[str, Any]) -> list[str]:
    """Return the forms in which a record is asked in training: open, and with options shown."""
    if kind(record) == "multiple_choice":
        return [open_question(record), choice_question(record)]
    return [open_question(record)]


def template_text(template: str) -> str:
    """Return the text of a template: of LM_EVAL by its name, or a text of one's own as it is.

    Raises:
        InputError: neither a name nor a text with {question}, or a text with unknown places.
    """
    if template in LM_EVAL:
        return LM_EVAL[template]
    try:
        places = {part[1:] for part in Formatter().parse(template) if part[1] is not None}
    except ValueError:  # a brace alone
        places = set()
    known = {(name, "", None) for name in ("question", "context", "options")}
    if ("question", "", None) not in places or places - known:
        expected = (
            f"one of {sorted(LM_EVAL)}, or a text with {{question}}, {{context}}, {{options}}"
        )
        raise InputError(f"template {template!r}", expected, "mend the template")
    return template


def letter_context(record: dict[str, Any], template: str) -> str:
    """Return lm-eval's context of a record; its continuations are `letter_options`.

    Where a record has no passage, the template's line for it is left out.

    Raises:
        InputError: no such template.
    """
    text = template_text(template)
    if not record["context"]:
        lines = text.splitlines(keepends=True)
        text = "".join(x for x in lines if "{context}" not in x or "{question}" in x)
    return text.format(
        question=record["question"].strip() if template == "mmlu" else record["question"],
        context=record["context"],
        options=lettered(record["options"]),
    )


def letter_description(record: dict[str, Any], template: str) -> str:
    """Return what lm-eval puts before examples and question: MMLU's line, with its subject."""
    if template != "mmlu":
        return ""
    return MMLU.format(subject=record["specialty"].replace("_", " "))


def in_words(record: dict[str, Any]) -> bool:
    """Return whether a record is answered by yes, no (or maybe) rather than by a letter."""
    return list(record["options"]) in (YES_NO_MAYBE, YES_NO_MAYBE[:2])


def letter_options(record: dict[str, Any]) -> list[str]:
    """Return lm-eval's continuations: " A"… or, where it is answered in words, " yes"…"""
    if in_words(record):
        return [f" {option}" for option in record["options"]]
    return [f" {LETTERS[i]}" for i in range(len(record["options"]))]


def as_prompt(tokenizer: Any, question: str) -> str:
    """Return what the model reads before its answer: its chat template, else PLAIN_PROMPT."""
    if tokenizer.chat_template is None:
        return PLAIN_PROMPT.format(question=question)
    messages = [{"role": "user", "content": question}]
    return rendered(tokenizer, messages, add_generation_prompt=True)


def rendered(tokenizer: Any, messages: list[dict[str, str]], **options: Any) -> str:
    """Return messages in the tokenizer's chat template, which is told a fixed day."""
    template = tokenizer.chat_template
    if "strftime_now" in template:
        options["chat_template"] = DAY + template
    return str(tokenizer.apply_chat_template(messages, tokenize=False, **options))


def token_ids(tokenizer: Any, text: str) -> list[int]:
    """Return the tokens of a text; a chat template's own beginning-of-sequence is not doubled."""
    begin = tokenizer.bos_token
    doubled = bool(begin) and text.startswith(begin)
    return list(tokenizer(text, add_special_tokens=not doubled)["input_ids"])


def tokens_of(tokenizer: Any, texts: Iterable[str]) -> dict[str, list[int]]:
    """Return {text: its tokens}, as `token_ids` gives them, all at once: several times faster."""
    begin = tokenizer.bos_token
    found: dict[str, list[int]] = {}
    for doubled in (False, True):
        some = [t for t in dict.fromkeys(texts) if (bool(begin) and t.startswith(begin)) == doubled]
        if some:
            ids = tokenizer(some, add_special_tokens=not doubled)["input_ids"]
            found |= dict(zip(some, map(list, ids), strict=True))
    return found


def turn(tokenizer: Any) -> Turn:
    """Return what stands before and after an answer in this tokenizer's template.

    Raises:
        InputError: the template rewrites the question when an answer follows, or has no end.
    """
    return _turn(tokenizer, tokenizer.chat_template, tokenizer.eos_token)


@lru_cache(maxsize=32)
def _turn(tokenizer: Any, template: str | None, eos: str | None) -> Turn:
    if template is None:
        if eos is None:
            raise InputError("no end-of-sequence token", "one", "set tokenizer.eos_token")
        return Turn(before=" ", after=eos)
    question, answer = "Which?", "ANSWER-PLACE"
    prompt = as_prompt(tokenizer, question)
    messages = [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    whole = rendered(tokenizer, messages)
    if not whole.startswith(prompt) or whole[len(prompt) :].count(answer) != 1:
        raise InputError(
            "a chat template whose prompt and answer are not the beginning of the whole turn",
            "the same text in training and evaluation",
            "give the tokenizer a plainer chat template",
        )
    before, after = whole[len(prompt) :].split(answer)
    return Turn(before=before, after=after.rstrip("\n") or (eos or ""))


def completion(tokenizer: Any, answer: str) -> str:
    """Return the trained text: the answer as the template places it, with its end."""
    parts = turn(tokenizer)
    return f"{parts.before}{answer}{parts.after}"


def option_completions(tokenizer: Any, options: list[str]) -> list[str]:
    """Return the options as continuations to score, without the end of the turn."""
    return [turn(tokenizer).before + option for option in options]
