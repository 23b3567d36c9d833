"""The door to a model: check the question, refuse harm, generate, abstain, validate, disclaim."""

import math
import re
import threading
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

from medlib import prompts
from medlib.files import InputError, nearest, read_json, runs_folder
from medlib.safety.refusals import REQUEST_LIMIT, judge_request
from medlib.safety.validator import MedicalSafetyValidator, check_context

DISCLAIMER = "For research, not for care."
REFUSAL = "I can't help with this. In danger, call emergency services; otherwise ask a clinician."
ABSTENTION = "The model is too unsure of its answer to show it. Please ask a clinician."
COLDEST = 0.001  # below it is greedy: logits divided by less overflow
VALIDATOR, SFT = MedicalSafetyValidator(), "02_qlora_sft"
_ONE_AT_A_TIME = threading.Lock()  # sampling draws from torch's one generator


@dataclass(frozen=True)
class Answer:
    """What the door hands out. Show `text`, which is checked; never `raw_text`, which is not.

    `risk_level` (0-4) and `warnings` are the validator's, of `text` and the question.
    `confidence`: geometric mean of the probabilities, before temperature, of the raw answer's
    tokens and its end, as in `analysis.uncertainty.per_token`; 0 where nothing was written.
    """

    text: str
    raw_text: str
    risk_level: int
    warnings: list[dict[str, Any]]
    confidence: float
    abstained: bool
    n_new_tokens: int


class InferencePipeline:
    """Answer with one model; what is empty or less confident than `threshold` is withheld."""

    def __init__(self, model: Any, tokenizer: Any, *, threshold: float | None = None) -> None:
        _check_number("threshold", 0 if threshold is None else threshold, Real, 0, 1)
        self.model, self.tokenizer, self.threshold = model, tokenizer, threshold

    def generate(
        self,
        question: str,
        temperature: float = 0.7,
        max_length: int = 100,
        seed: int = 13,
        patient_context: dict[str, Any] | None = None,
    ) -> Answer:
        """Return the checked answer, equal for equal arguments; a harmful request is refused.

        Temperature 0 is greedy; `max_length` counts new tokens; what else shapes generation
        (top_k, penalties) is the model's own, as in `benchmark.generation`.

        Raises:
            InputError: an empty or too long question, a wrong type, a number out of its range.
        """
        _check_number("temperature", temperature, Real, 0, 100)
        _check_number("max_length", max_length, Integral, 1, 2**31)
        _check_number("seed", seed, Integral, 0, 2**63 - 1)
        context = check_context(patient_context)
        question, ids = self._read(question, max_length)
        harm = _harmful_part(question)
        raw, n, logprob = ("", 0, 0.0) if harm else self._run(ids, temperature, max_length, seed)
        confidence = math.exp(logprob / (n + 1)) if n else 0.0
        abstained = not harm and (not raw or confidence < (self.threshold or 0))
        shown = REFUSAL if harm else ABSTENTION if abstained else raw
        if harm and len(question) > REQUEST_LIMIT:  # the validator would not read as far
            question = f"{harm}\n{question}"
        text, report = VALIDATOR.validate_medical_response(shown, context, question)
        text = text if text.endswith(DISCLAIMER) else f"{text}\n\n{DISCLAIMER}"
        found = report["risk_level"], report["warnings"]
        return Answer(text, raw, *found, confidence, abstained, n)

    def _read(self, question: Any, max_length: int) -> tuple[str, list[int]]:
        """Return the question with special tokens (it must not end its turn) blank; the prompt."""
        if not isinstance(question, str) or question.encode(errors="replace").decode() != question:
            raise InputError("a question that is no text", "str of whole characters", "pass text")
        added = self.tokenizer.added_tokens_decoder.values()
        for token in sorted(str(token) for token in added if token.special):
            question = question.replace(token, " ")
        if not (question := question.strip()):
            raise InputError("an empty question", "some text", "ask a question")
        bound = int(getattr(self.model.config, "max_position_embeddings", 0) or 1024)
        ids = list(self.tokenizer(prompts.as_prompt(self.tokenizer, question))["input_ids"])
        if len(ids) + max_length > bound:
            found = f"a prompt of {len(ids)} tokens and max_length {max_length}"
            raise InputError(found, f"{bound} together at most", "shorten one of them")
        return question, ids

    def _run(
        self, ids: list[int], temperature: float, max_length: int, seed: int
    ) -> tuple[str, int, float]:
        """Return the text, its number of tokens, and the log-probability of them and their end."""
        import torch

        prompt = torch.tensor([ids], device=next(self.model.parameters()).device)
        hot = {"temperature": float(temperature)} if temperature >= COLDEST else {}
        ends = self.model.generation_config.eos_token_id
        ends = {*(ends if isinstance(ends, list) else [ends]), self.tokenizer.eos_token_id} - {None}
        gpus = range(torch.cuda.device_count()) if prompt.is_cuda else ()
        self.model.eval()
        with _ONE_AT_A_TIME, torch.random.fork_rng(gpus), torch.inference_mode():
            torch.manual_seed(seed)
            out = self.model.generate(
                input_ids=prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=max_length,
                num_beams=1, do_sample=bool(hot), use_cache=True, output_logits=True,
                return_dict_in_generate=True, eos_token_id=sorted(ends) or None,
                pad_token_id=self.tokenizer.pad_token_id,
                remove_invalid_values=True, **hot,  # NaN is found below, in the logits as they came
            )  # fmt: skip
        told = out.sequences[0, len(ids) :].tolist()
        n = min((told.index(end) for end in ends if end in told), default=len(told))
        if any(logits.isnan().any() for logits in out.logits):
            raise InputError("scores that are not numbers", "finite logits", "check the model")
        rows = zip(out.logits, told[: n + 1], strict=False)
        logprob = sum(float(logits[0].float().log_softmax(-1)[token]) for logits, token in rows)
        return self.tokenizer.decode(told[:n], skip_special_tokens=True).strip(), n, logprob


def from_run(run: str, *, threshold: float | None = None) -> InferencePipeline:
    """Load base and adapter of a run, given its name or the full path of its folder.

    Where no threshold is given, the run's own rule for written answers holds (`written` in
    04_error_analysis/abstention.json; it was chosen on greedy ones), if notebook 04 has made one;
    0 shows every answer.

    Raises:
        InputError: no such run, or see `models.load` and `models.attach_adapter`.
    """
    from medlib.tuning import models

    folder = runs_folder() / run / SFT
    if not folder.is_dir():
        hint = nearest(run, [path.parent.name for path in runs_folder().glob(f"*/{SFT}")])
        raise InputError(f"no tuned model in run '{run}'", f"a run with {SFT}", hint)
    config = read_json(folder / "training_config.json")
    loaded = models.load(config["base_model"], precision=config["dtype"].split("+")[0])
    model = models.attach_adapter(loaded, folder / "adapter")
    rule = runs_folder() / run / "04_error_analysis" / "abstention.json"
    if threshold is None and rule.is_file():
        written = read_json(rule).get("written", {})
        if written.get("n_chosen_on"):
            threshold = min(written["threshold"], 1.0)  # above 1: none keeps the target error
    return InferencePipeline(model, loaded.tokenizer, threshold=threshold)


def _check_number(name: str, value: Any, kind: Any, low: int, high: int) -> None:
    if not isinstance(value, kind) or isinstance(value, bool) or not low <= value <= high:
        expected = f"{'a whole' if kind is Integral else 'a'} number from {low} to {high}"
        raise InputError(f"{name} out of range or of a wrong type", expected, "mend the call")


def _harmful_part(question: str) -> str:
    """Return what asks for harm, also behind the first REQUEST_LIMIT characters, or ''."""
    for sentence in re.split(r"(?<=[.?!])\s+|\n+", question):
        for start in range(0, max(len(sentence) - REQUEST_LIMIT // 2, 1), REQUEST_LIMIT // 2):
            part = sentence[start : start + REQUEST_LIMIT]
            if judge_request(part)["harmful"]:
                return part
    return ""
