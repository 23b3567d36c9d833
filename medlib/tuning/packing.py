"""Several texts in one row, none of which sees another: speed without a change in training.

A step trains as many texts packed as unpacked, those of a batch laid into few rows with little
padding, so that learning rate and steps keep their meaning. Position ids start again at each text;
from them alone, and only without attention mask and cache, does transformers keep texts apart.
"""

from collections.abc import Callable
from typing import Any

from medlib.files import InputError
from medlib.tuning.losses import WEIGHT
from medlib.tuning.tokens import Example

IGNORED = -100  # label of a token without loss
TOLERANCE = {"float32": 1e-5, "bfloat16": 2e-2, "float16": 2e-2}
N_PROVEN = 6  # texts whose logits are compared


def fill(lengths: list[int], hidden_size: int) -> list[list[int]]:
    """Return the rows, as numbers of texts, that cost least to compute.

    For each number of rows the longest text left goes to the emptiest row. A row's attention costs
    its length / (6 hidden_size) of its other work, so that rows are not joined for nothing. Rows
    may be longer than any text: positions start again. No batch has more tokens than unpacked.

    Source:
        longest first to the emptiest: Graham's LPT rule; 24 d^2 n + 4 d n^2 operations of a layer
        of width d on n tokens (both general knowledge).
    """
    best: tuple[float, list[list[int]]] = (float("inf"), [])
    for count in range(len(lengths), 0, -1):
        rows: list[list[int]] = [[] for _ in range(count)]
        sizes = [0] * count
        for text in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
            row = sizes.index(min(sizes))
            rows[row].append(text)
            sizes[row] += lengths[text]
        cost = count * max(sizes) * (1 + max(sizes) / (6 * hidden_size))
        if cost < best[0]:
            best = cost, rows
    return best[1]


def join(texts: list[dict[str, Any]], rows: list[list[int]], pad_id: int) -> dict[str, Any]:
    """Return input_ids, labels, position_ids and, if texts have one, their loss's weight.

    Each is of shape (rows, longest row).

    A text's first token has no label: unpacked, nothing predicts it. What fills a row up is a text
    of its own, without labels.
    """
    import torch

    width = max(sum(len(texts[i]["input_ids"]) for i in row) for row in rows)
    batch: dict[str, list[list[Any]]] = {"input_ids": [], "labels": [], "position_ids": []}
    if WEIGHT in texts[0]:
        batch[WEIGHT] = [
            [texts[i][WEIGHT] for i in row for _ in texts[i]["input_ids"]] for row in rows
        ]
        batch[WEIGHT] = [row + [0.0] * (width - len(row)) for row in batch[WEIGHT]]
    for row in rows:
        ids: list[int] = []
        labels: list[int] = []
        positions: list[int] = []
        for text in (texts[i] for i in row):
            ids += text["input_ids"]
            labels += [IGNORED, *text["labels"][1:]]
            positions += range(len(text["input_ids"]))
        left = width - len(ids)
        batch["input_ids"].append(ids + [pad_id] * left)
        batch["labels"].append(labels + [IGNORED] * left)
        batch["position_ids"].append(positions + list(range(left)))
    return {name: torch.tensor(values) for name, values in batch.items()}


def layout(model: Any, lengths: list[int]) -> list[list[int]]:
    """Return the rows in which the texts of a batch are packed for this model's attention.

    Flash attention tells texts apart by position ids in a batch of one row alone (with more rows
    they leak), and wastes nothing there.
    """
    if _is_flash(model):
        return [list(range(len(lengths)))]
    return fill(lengths, model.config.hidden_size)


def _is_flash(model: Any) -> bool:
    return "flash" in str(model.config._attn_implementation)


def collator(model: Any, pad_id: int) -> Callable[[list[dict[str, Any]]], Any]:
    """Return the function that packs the texts of a batch."""

    def pack(texts: list[dict[str, Any]]) -> dict[str, Any]:
        return join(texts, layout(model, [len(text["input_ids"]) for text in texts]), pad_id)

    return pack


def prove(model: Any, examples: list[Example]) -> dict[str, Any]:
    """Compare packed with unpacked logits, on this model and attention; return what was found.

    Raises:
        InputError: a difference above 1e-5 (computing in float32) or 2e-2 (16 bits), times the
            largest logit where that is above 1, since rounding grows with it.
    """
    precision = _precision(model)
    largest, difference, leak = _compare(model, examples)
    found: dict[str, Any] = {
        "packed_difference": difference,
        "packed_difference_allowed": TOLERANCE[precision] * max(1.0, largest),
        "difference_if_texts_saw_each_other": leak,
        "attention": str(model.config._attn_implementation),
        "computed_in": precision,
    }
    if not difference <= found["packed_difference_allowed"]:
        raise InputError(
            f"packed logits that differ by {difference:.2g} from unpacked ones "
            f"({found['attention']}, {precision})",
            f"at most {found['packed_difference_allowed']:.2g} (texts that see each other: "
            f"{leak:.2g})",
            "set packing to false, or attention to sdpa",
        )
    return found


def _compare(model: Any, examples: list[Example]) -> tuple[float, float, float]:
    """Return the largest logit, packed's difference, and that of texts that see each other.

    Texts from the shortest to the longest, three a row (flash attention: all in one).
    """
    import torch

    enough = examples if len(examples) >= N_PROVEN else examples * N_PROVEN
    ordered = sorted(enough, key=lambda e: len(e.input_ids))
    chosen = [ordered[i * (len(ordered) - 1) // (N_PROVEN - 1)] for i in range(N_PROVEN)]
    texts = [{"input_ids": e.input_ids, "labels": e.input_ids} for e in chosen]
    rows = [list(range(N_PROVEN))] if _is_flash(model) else [[5, 0, 3], [2, 4, 1]]
    batch = join(texts, rows, 0)
    batch.pop("labels")
    training = model.training
    model.eval()
    with torch.no_grad():
        apart = [_logits(model, {"input_ids": torch.tensor([t["input_ids"]])})[0] for t in texts]
        packed = _logits(model, batch)
        # a mask that names all tokens makes transformers overlook that the texts are packed
        seen = _logits(model, batch | {"attention_mask": torch.ones_like(batch["input_ids"])})
    model.train(training)
    largest = max(float(logits.abs().max()) for logits in apart)
    return largest, _difference(packed, apart, rows), _difference(seen, apart, rows)


def _logits(model: Any, batch: dict[str, Any]) -> Any:
    # with a cache, transformers does not look for packed texts: they would see each other
    on_device = {name: values.to(model.device) for name, values in batch.items()}
    return model(**on_device, use_cache=False).logits.float().cpu()


def _difference(packed: Any, apart: list[Any], rows: list[list[int]]) -> float:
    largest = 0.0
    for number, row in enumerate(rows):
        start = 0
        for text in row:
            end = start + len(apart[text])
            largest = max(largest, float((packed[number, start:end] - apart[text]).abs().max()))
            start = end
    return largest


def _precision(model: Any) -> str:
    """Return the coarsest type that the model computes in; 4-bit layers say theirs."""
    types = {parameter.dtype for parameter in model.parameters()}
    types |= {getattr(module, "compute_dtype", None) for module in model.modules()}
    names = {str(kind).removeprefix("torch.") for kind in types}
    return next((name for name in ("bfloat16", "float16") if name in names), "float32")
