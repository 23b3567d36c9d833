"""Token sequences that begin alike, run as one: stems of items, and the root of all of them.

An item's options share its question. As a row, the question stands once and the options after it,
each at the position it would have alone and blind to the others (a 4-dimensional mask).
"""

import copy
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

WORTH = 0.8  # rows branch where that leaves at most this share of the tokens: a mask costs time
ATTENTION = "full_attention", "sliding_attention"  # layer types that heed a mask
LIKE = 0.85  # of the longest row of a batch
ENOUGH = 1024  # padded tokens of a batch that may end before it is full
SHORTEST_ROOT = 32  # tokens that begin all rows and are kept as a cache


@dataclass(frozen=True)
class Row:
    """A stem and its tails; `start` is the first position whose logit is needed."""

    stem: tuple[int, ...]
    tails: tuple[tuple[int, ...], ...]
    start: int

    def __len__(self) -> int:
        return len(self.stem) + sum(map(len, self.tails))

    def sequences(self) -> Iterator[tuple[tuple[int, ...], list[int]]]:
        """Yield each whole sequence, and where its tokens stand in the row."""
        before = len(self.stem)
        for tail in self.tails:
            places = [*range(len(self.stem)), *range(before, before + len(tail))]
            yield self.stem + tail, places
            before += len(tail)


def plant(model: Any, sequences: dict[tuple[int, ...], int]) -> list[Row]:
    """Return the rows in which the sequences of one item are run.

    Args:
        sequences: {tokens: first position whose logit is needed}.
    """
    if not sequences:
        return []
    stem = _common(list(sequences))
    branches = tuple(sorted(ids[len(stem) :] for ids in sequences))
    row = Row(stem, branches, min(sequences.values()))
    if len(branches) > 1 and len(row) <= WORTH * sum(map(len, sequences)) and _masks(model, row):
        return [row]
    return [Row(ids, ((),), start) for ids, start in sequences.items()]


def hosts(sequences: set[tuple[int, ...]]) -> dict[tuple[int, ...], tuple[int, ...]]:
    """Return, for each sequence, the longest one that begins with it and so has its logits."""
    hosts: dict[tuple[int, ...], tuple[int, ...]] = {}
    after: tuple[int, ...] = ()
    for ids in sorted(sequences, reverse=True):  # what begins with ids comes right before it
        hosts[ids] = hosts[after] if after[: len(ids)] == ids else ids
        after = ids
    return hosts


def batches(rows: list[Row], shared: int, batch_tokens: int) -> Iterator[list[Row]]:
    """Yield rows of like length together, longest first, so that memory is known at once.

    A batch that is worth its start ends where rows get much shorter: padding is computed too.

    Args:
        shared: tokens at the beginning of every row that are not computed again.
    """
    batch: list[Row] = []
    for row in sorted(rows, key=lambda r: (-len(r), r.stem, r.tails)):
        longest = len(batch[0] if batch else row) - shared
        full = longest * (len(batch) + 1) > batch_tokens
        shorter = longest * len(batch) >= ENOUGH and len(row) - shared < LIKE * longest
        if batch and (full or shorter):
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def _masks(model: Any, row: Row) -> bool:
    """Return whether the model keeps branches of rows of this length apart by mask and positions.

    ALiBi counts tokens and not positions, and recurrent layers see whatever came before.
    """
    config, base = model.config, getattr(model, "get_base_model", lambda: model)()
    placed = "position_ids" in inspect.signature(type(base).forward).parameters
    kinds = set(getattr(config, "layer_types", None) or ()) - {*ATTENTION}
    if not placed or kinds or getattr(config, "alibi", False) or hasattr(config, "mamba_d_state"):
        return False
    window = getattr(config, "sliding_window", None)
    return "flash" not in str(config._attn_implementation) and (not window or len(row) < window)


def _common(sequences: list[tuple[int, ...]]) -> tuple[int, ...]:
    first, last = min(sequences), max(sequences)
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    return first[:same]


class Root:
    """What begins all rows, computed once: `length` tokens, and the cache after them."""

    def __init__(self, model: Any, rows: list[Row]) -> None:
        import torch

        self.model, self.length = model, 0
        self.cache: Any = None
        if len(rows) < 2 or not _masks(model, max(rows, key=len)):
            return
        same = min(len(_common([row.stem for row in rows])), min(row.start for row in rows))
        if same < SHORTEST_ROOT:
            return
        self.length = same
        ids = torch.tensor([rows[0].stem[:same]], device=self._device())
        with torch.inference_mode():
            self.cache = model(input_ids=ids, use_cache=True, logits_to_keep=1).past_key_values

    def _device(self) -> Any:
        return next(self.model.parameters()).device

    def inputs(self, batch: list[Row], pad: int) -> dict[str, Any]:
        """Return what the model is called with.

        input_ids (rows, longest); with a root also its cache, position_ids (rows, longest); where a
        row branches also a mask (rows, 1, longest, root + longest), 0 or the type's lowest value.
        """
        import torch

        longest = max(map(len, batch)) - self.length
        ids = torch.full((len(batch), longest), pad)
        for place, row in enumerate(batch):
            tokens = row.stem[self.length :] + sum(row.tails, ())
            ids[place, : len(tokens)] = torch.tensor(tokens)
        found: dict[str, Any] = {"input_ids": ids, "use_cache": False}
        branched = any(len(row.tails) > 1 for row in batch)
        if branched or self.length:
            found["position_ids"] = torch.stack([self._positions(row, longest) for row in batch])
        if branched:
            found["attention_mask"] = torch.stack([self._mask(row, longest) for row in batch])
        found = {k: v.to(self._device()) if k != "use_cache" else v for k, v in found.items()}
        if self.length:
            cache = copy.deepcopy(self.cache)
            cache.batch_repeat_interleave(len(batch))
            found |= {"past_key_values": cache, "use_cache": True}
        return found

    def _positions(self, row: Row, longest: int) -> Any:
        import torch

        placed = list(range(self.length, len(row.stem)))
        for tail in row.tails:
            placed += range(len(row.stem), len(row.stem) + len(tail))
        return torch.tensor(placed + [0] * (longest - len(placed)))

    def _mask(self, row: Row, longest: int) -> Any:
        import torch

        branch = [0] * (len(row.stem) - self.length)
        for number, tail in enumerate(row.tails, start=1):
            branch += [number] * len(tail)
        own = torch.tensor(branch + [0] * (longest - len(branch)))
        seen = torch.ones((longest, longest), dtype=torch.bool).tril()
        seen &= (own[None] == 0) | (own[None] == own[:, None])
        seen = torch.cat([torch.ones((longest, self.length), dtype=torch.bool), seen], dim=1)
        kind = self.model.get_input_embeddings().weight.dtype
        return torch.zeros(seen.shape, dtype=kind).masked_fill(~seen, torch.finfo(kind).min)[None]
