"""How the next token of an answer is chosen: greedily, by sampling or by beam search."""

import math
from dataclasses import asdict, dataclass
from typing import Any

from medlib.files import InputError

# Against answers that run on. Beam search ranks a finished answer by its log-probability divided by
# length ** length_penalty: below the usual 1.0, a longer one must be likelier to win. In greedy
# search and sampling nothing is ranked, the penalty would do nothing, and is refused.
CONCISE = {"num_beams": 4, "length_penalty": 0.8}
# A base's own generation settings (Qwen2's repetition penalty, Llama's top-p) would make its
# answers incomparable with another's.
PLAIN: dict[str, Any] = {
    "no_repeat_ngram_size": 0, "early_stopping": False, "use_cache": True,
    "min_p": None, "typical_p": None,
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """How the next token is chosen.

    `temperature` 0 is greedy, above 0 samples: from the likeliest tokens of mass `top_p`, and of
    number `top_k` (0: of all). `num_beams` above 1 is beam search, which ranks by length as
    `length_penalty` says (see CONCISE). `repetition_penalty` above 1 makes tokens of prompt and
    answer less likely to come again.
    """

    max_new_tokens: int
    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    num_beams: int = 1
    length_penalty: float = 1.0
    repetition_penalty: float = 1.0

    def check(self, bound: float) -> None:
        """Refuse what cannot be and what would do nothing, for a context of `bound` tokens.

        Raises:
            InputError: such a setting.
        """
        beams, sampled = self.num_beams > 1, self.temperature > 0
        cuts = (self.top_p, self.top_k) != (1.0, 0)
        for fits, name, expected in [
            (0 < self.max_new_tokens < bound, "max_new_tokens", f"1 to {bound - 1}"),
            (0 <= self.temperature < math.inf, "temperature", "0 or more"),
            (0 < self.top_p <= 1, "top_p", "above 0, 1 at most"),
            (self.top_k >= 0, "top_k", "0 (no cut) or more"),
            (self.num_beams >= 1, "num_beams", "1 or more"),
            (math.isfinite(self.length_penalty), "length_penalty", "a number"),
            (0 < self.repetition_penalty < math.inf, "repetition_penalty", "above 0"),
            (sampled or not cuts, "temperature", "above 0 with top_p or top_k"),
            (not (beams and sampled), "temperature", "0 with beams"),
            (beams or self.length_penalty == 1, "num_beams", "above 1 with a length penalty"),
        ]:
            if not fits:
                raise InputError(f"{name} {getattr(self, name)}", expected, "mend the call")

    def options(self) -> dict[str, Any]:
        """Return what transformers' generate() is called with."""
        sampled = self.temperature > 0
        unused = () if sampled else ("temperature", "top_p", "top_k")
        own = {name: value for name, value in asdict(self).items() if name not in unused}
        # torch refuses to draw by NaN; the caller finds it in the logits as they came
        return PLAIN | own | {"do_sample": sampled, "remove_invalid_values": sampled}
