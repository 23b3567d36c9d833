"""Training and evaluation show a model the same text; published protocols to the letter."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import prompts
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make

CHATML = (
    "{% for m in messages %}<|{{ m.role }}|>\n{{ m.content }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)


class Tokenizer:
    """What prompts need of a tokenizer: a chat template, rendered as transformers does."""

    def __init__(self, template=None, eos="</s>"):
        self.chat_template, self.eos_token = template, eos

    def apply_chat_template(
        self, messages, tokenize, add_generation_prompt=False, chat_template=None
    ):
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        assert tokenize is False
        environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
        environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        return environment.from_string(chat_template or self.chat_template).render(
            messages=messages, add_generation_prompt=add_generation_prompt
        )


def choice(**fields):
    given_fields = {
        "question": "Which?",
        "options": ["one", "two"],
        "answer_index": 1,
        "answer": "two",
    }
    return make("folder", "1", **given_fields | fields)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("medqa", "Question: Which?\nA. one\nB. two\nAnswer:"),
        ("medmcqa", "Question: Which?\nChoices:\nA. one\nB. two\nAnswer:"),
        ("pubmedqa", "Abstract: First.\nSecond.\nQuestion: Which?\nAnswer:"),
    ],
)
def test_letter_prompts_are_those_of_lm_eval(template, expected):
    # lm-evaluation-harness 4e7e0d47 (general knowledge)
    assert prompts.letter_context(choice(context="First.\nSecond."), template) == expected


def test_unknown_template_is_refused_with_the_known_ones():
    with pytest.raises(InputError, match="medmcqa"):
        prompts.letter_context(choice(), "medqa5")


def test_continuations_carry_the_space_and_yes_no_maybe_are_words():
    assert prompts.letter_options(choice()) == [" A", " B"]
    assert prompts.letter_options(choice(options=YES_NO_MAYBE)) == [" yes", " no", " maybe"]


def test_as_many_letters_as_a_record_may_have_options():
    options = [str(n) for n in range(26)]
    assert prompts.letter_options(choice(options=options))[-1] == " Z"
    assert prompts.lettered(options).endswith("\nZ. 25")


def test_a_choice_is_trained_open_and_with_options_other_kinds_open_only():
    both = prompts.training_questions(choice())
    assert both == [
        "Which?",
        "Options:\nA. one\nB. two\nAnswer with the text of one option. Which?",
    ]
    passage = make("folder", "1", question="Is it?", context="It is.", options=YES_NO_MAYBE)
    assert prompts.training_questions(passage) == ["It is.\nIs it?"]
    assert prompts.training_questions(make("folder", "1", question="Why?")) == ["Why?"]


@given(st.text(), st.text())
def test_braces_and_markup_in_a_record_are_text(question, option):
    record = choice(question=question, options=[option, "two"], context="{context} {{x}} %s")
    assert question in prompts.choice_question(record)
    assert option in prompts.letter_context(record, "medqa")
    assert prompts.open_question(record).startswith("{context} {{x}} %s")


@pytest.mark.parametrize("tokenizer", [Tokenizer(), Tokenizer(CHATML)])
def test_what_is_trained_is_the_prompt_then_the_answer_then_an_end(tokenizer):
    end = "</s>" if tokenizer.chat_template is None else "<|end|>"
    prompt, trained = prompts.as_prompt(tokenizer, "Why?"), prompts.completion(tokenizer, "So.")
    assert "Why?" in prompt and "So." not in prompt
    assert trained.strip() == f"So.{end}"
    if tokenizer.chat_template:
        messages = [{"role": "user", "content": "Why?"}, {"role": "assistant", "content": "So."}]
        whole = tokenizer.apply_chat_template(messages, tokenize=False)
        assert whole.rstrip("\n") == prompt + trained


def test_plain_model_prompt_ends_before_the_space_that_the_answer_begins_with():
    tokenizer = Tokenizer()
    assert prompts.as_prompt(tokenizer, "Why?") == "Question: Why?\nAnswer:"
    assert prompts.option_completions(tokenizer, ["a", "b"]) == [" a", " b"]


@pytest.mark.parametrize("tokenizer", [Tokenizer(), Tokenizer(CHATML)])
def test_scored_option_is_the_beginning_of_the_trained_answer(tokenizer):
    [scored] = prompts.option_completions(tokenizer, ["aspirin"])
    assert prompts.completion(tokenizer, "aspirin").startswith(scored)
    assert scored.endswith("aspirin")


def test_template_that_rewrites_the_question_once_answered_is_refused():
    template = "{{ messages | length }}{{ messages[-1].content }}"
    with pytest.raises(InputError, match="chat template"):
        prompts.turn(Tokenizer(template))


def test_model_with_neither_template_nor_end_is_refused():
    with pytest.raises(InputError, match="end-of-sequence"):
        prompts.turn(Tokenizer(eos=None))


def test_template_given_later_is_not_hidden_by_an_earlier_answer():
    tokenizer = Tokenizer()
    assert prompts.turn(tokenizer).after == "</s>"
    tokenizer.chat_template = CHATML
    assert prompts.turn(tokenizer).after == "<|end|>"


def test_a_template_that_tells_the_day_gives_the_same_prompt_every_day():
    tokenizer = Tokenizer("Today is {{ strftime_now('%d %b %Y') }}.\n" + CHATML)
    assert prompts.as_prompt(tokenizer, "Why?").startswith("Today is 26 Jul 2024.\n<|user|>")
    assert prompts.turn(tokenizer) == prompts.turn(Tokenizer(CHATML))
