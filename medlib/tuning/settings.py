"""Every hyperparameter of a fit, and the refusal of values that cannot work."""

import math
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from medlib.files import InputError, nearest

METHODS = ("qlora", "lora", "full")
ALL_LINEAR = "all-linear"  # every linear layer but the output
SWITCH = ("auto", "on", "off")
TRACKERS = ("tensorboard", "wandb", "wandb_offline")
NEEDS = {  # options without which a scheduler cannot be made
    "cosine_with_min_lr": {"min_lr", "min_lr_rate"},
    "cosine_warmup_with_min_lr": {"min_lr", "min_lr_rate"},
    "warmup_stable_decay": {"num_decay_steps"},
}


def _option(default: Any) -> Any:
    """Return a field that training_config.json tells only where it is used."""
    if isinstance(default, (list, dict)):
        return field(default_factory=default.copy, metadata={"option": True})
    return field(default=default, metadata={"option": True})


@dataclass(frozen=True)
class Settings:
    """Every hyperparameter of a fit; the defaults are the demo's."""

    method: str = "qlora"
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    target_modules: list[str] = field(default_factory=lambda: [ALL_LINEAR])
    learning_rate: float = 2e-3
    epochs: float = 1.0
    batch_size: int = 16
    accumulation: int = 1
    warmup_share: float = 0.03
    weight_decay: float = 0.0
    clip: float = 1.0
    scheduler: str = "cosine"
    seed: int = 13
    save_steps: int = 100
    eval_steps: int = 0
    packing: bool = True  # the texts of a step share rows, none sees another (tuning.packing)
    scheduler_options: dict[str, float] = _option({})  # by the Trainer's names, as min_lr_rate
    optimizer: str = _option("adamw_torch_fused")  # by the Trainer's names, as paged_adamw_32bit
    dora: bool = _option(False)  # train direction and size of the weights apart
    rslora: bool = _option(False)  # scale by alpha / sqrt(rank)
    neftune: float = _option(0.0)  # alpha of the noise on the embeddings, 0 for none
    bf16: str = _option("auto")  # one of SWITCH; auto on a GPU that has it
    gradient_checkpointing: str = _option("auto")  # one of SWITCH; auto on a GPU
    patience: int = _option(0)  # evaluations without a better one until the stop, 0 for no stop
    best_metric: str = _option("eval_loss")  # what is better: eval_loss or the evaluator's
    l2_start: float = _option(0.0)  # see forgetting.penalty
    ewc: float = _option(0.0)  # see forgetting.penalty
    trackers: list[str] = _option([])  # of TRACKERS

    def check(self) -> None:
        """Refuse values that cannot work.

        Raises:
            InputError: an unknown name, a number out of its range, or an option that the
                scheduler does not have or cannot do without.
        """
        _check_names(self)
        positive = ["rank", "alpha", "learning_rate", "epochs", "batch_size", "accumulation"]
        for name in [*positive, "save_steps"]:
            if not 0 < getattr(self, name) < math.inf:
                raise InputError(f"{name} {getattr(self, name)}", "a positive number", "mend it")
        if self.rank != int(self.rank):
            raise InputError(f"rank {self.rank}", "a whole number", "mend it")
        for name, most in (("dropout", 0.99), ("warmup_share", 1), ("weight_decay", 1)):
            if not 0 <= getattr(self, name) <= most:
                raise InputError(f"{name} {getattr(self, name)}", f"0 to {most}", "mend it")
        for name in ("neftune", "l2_start", "ewc", "patience", "clip", "eval_steps"):
            if not 0 <= getattr(self, name) < math.inf:
                raise InputError(f"{name} {getattr(self, name)}", "0 or more", "mend it")

    def is_on(self, switch: str, *, auto: bool) -> bool:
        """Return whether a switch is on; `auto` is what it is by itself on this machine."""
        return {"auto": auto, "on": True, "off": False}[getattr(self, switch)]

    def told(self) -> dict[str, Any]:
        """Return the settings to keep beside the adapter; options only where they are used."""
        options = {f.name for f in fields(self) if f.metadata}
        plain = asdict(Settings())
        return {k: v for k, v in asdict(self).items() if k not in options or v != plain[k]}


def _check_names(settings: Settings) -> None:
    import inspect

    from transformers.optimization import TYPE_TO_SCHEDULER_FUNCTION
    from transformers.training_args import OptimizerNames

    schedulers: dict[str, Any] = {
        kind.value: made for kind, made in TYPE_TO_SCHEDULER_FUNCTION.items()
    }
    optimizers = [kind.value for kind in OptimizerNames]
    given = [("method", settings.method, METHODS), ("scheduler", settings.scheduler, schedulers)]
    given += [("optimizer", settings.optimizer, optimizers), ("bf16", settings.bf16, SWITCH)]
    given += [("gradient_checkpointing", settings.gradient_checkpointing, SWITCH)]
    given += [("tracker", name, TRACKERS) for name in settings.trackers]
    for name, value, known in given:
        if value not in known:
            raise InputError(f"{name} '{value}'", "a known one", nearest(str(value), known))
    takes = inspect.signature(schedulers[settings.scheduler]).parameters
    own = set(takes) - {"optimizer", "num_warmup_steps", "num_training_steps", "last_epoch"}
    for name in settings.scheduler_options:
        if name not in own and "kwargs" not in own:
            raise InputError(
                f"option '{name}' of {settings.scheduler}", "its own", nearest(name, own)
            )
    needed = NEEDS.get(settings.scheduler, set())
    if needed and not needed & set(settings.scheduler_options):
        found = f"scheduler {settings.scheduler} without {' or '.join(sorted(needed))}"
        raise InputError(found, "that option", "set it in scheduler_options")
