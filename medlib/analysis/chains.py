"""Chains of reasoning: where they lead, whether their steps are supported, whether they help.

A chain is what stands before the last "Answer:" of an answer of variant `reasoning`. Support is
told by words, not by meaning; `instrument` measures by planted steps how far to trust it.
"""

import re
from typing import Any

import pandas as pd

from medlib.analysis import entities, tables
from medlib.analysis.error_words import content, denies, is_opposite, shares
from medlib.analysis.errors import REASONING, concluded, split_chain
from medlib.analysis.tables import BOUNDS, Row
from medlib.benchmark.answers import folded, read_choice
from medlib.benchmark.estimates import estimate
from medlib.benchmark.measures import Measured, References, choices, clusters_of
from medlib.corpus.splits import group_of
from medlib.files import sha256_text
from medlib.records import YES_NO_MAYBE

SUPPORTED = 0.3  # share of a step's words that the evidence has; chosen on half of PubMedQA
ALIKE = 0.6  # shares of words, both ways, from which a denial turns a step into the contrary
TOLD = 0.6  # share of the words that tell an option from the others, where none is named whole
NO_CHAIN = "no answer has a chain: nothing but its accuracy can be told"
MOST = 40  # steps of a chain, and planted ones of a kind for each specialty
_STEP = re.compile(r"(?<=[.;!?])\s+|\n+")
_VERDICT = re.compile(
    r"(?:^|\b(?:answer(?: is)?|so|therefore|thus|hence)\b)[\s:,*]*(?:it is )?(yes|no|maybe)\b"
)
PLANTED = {"held": True, "foreign": False, "denied": False}  # kind: is it supported?


def steps(text: str) -> list[str]:
    """Return the sentences or lines of a text that hold two words that tell, at most MOST."""
    return [part for part in _STEP.split(text) if len(content(part)) > 1][:MOST]


def leads_to(chain: str, options: list[str]) -> int:
    """Return the option that a chain leads to, -1 where none can be told.

    The option named by the last step that names just one; else the one option of whose own words
    the chain has the most, at least TOLD.
    """
    parts = [part for part in _STEP.split(chain) if part.strip()][-MOST:]
    known = {folded(option): place for place, option in enumerate(options)}
    if known.keys() <= set(YES_NO_MAYBE):
        said = _VERDICT.findall(folded(parts[-1])) if parts else []
        return known.get(said[-1], -1) if said else -1
    for part in reversed(parts):
        choice = read_choice(part, options)
        if choice is not None:
            return choice
    words, own = content(" ".join(parts)), [content(option) for option in options]
    telling = [one - frozenset().union(*own[:i], *own[i + 1 :]) for i, one in enumerate(own)]
    had = [len(one & words) / len(one) if one else 0.0 for one in telling]
    best = max(had, default=0.0)
    return had.index(best) if best >= TOLD and had.count(best) == 1 else -1


def is_supported(step: str, evidence: list[str]) -> bool:
    """Return whether texts have enough of a step's words, and none says the contrary."""
    if shares(step, " ".join(evidence))[0] < SUPPORTED:
        return False
    near = [part for part in evidence if min(shares(step, part)) >= ALIKE]
    return not near or not all(is_opposite(step, part) for part in near)


def evidence_of(record: dict[str, Any], *names: str) -> list[str]:
    """Return the sentences of a record's fields."""
    return [part for name in names for part in _STEP.split(record[name]) if part.strip()]


def instrument(references: References) -> list[Row]:
    """Return how often planted steps are judged as they should be, a row a kind, with n.

    Steps `held` are the sentences of an item's explanation, judged by its question and context
    alone; `foreign` are those of the next item of another condition, `denied` are sentences of the
    context with a denial. The share of `held` is the sensitivity, of the others the specificity.
    Without items that have both a context and an explanation, n is 0.
    """
    both = [i for i, r in references.items() if r["context"] and steps(r["explanation"])]
    both = sorted(both, key=sha256_text)[: 10 * MOST]
    judged: dict[str, list[tuple[str, bool]]] = {kind: [] for kind in PLANTED}
    for place, item in enumerate(both):
        record = references[item]
        evidence = evidence_of(record, "question", "context")
        others = (references[i] for i in both[place + 1 :] + both[:place])
        other = next((r for r in others if group_of(r) != group_of(record)), None)
        plain = [part for part in steps(record["context"]) if not denies(part)][:1]
        for kind, planted in (
            ("held", steps(record["explanation"])),
            ("foreign", steps(other["explanation"]) if other else []),
            ("denied", [f"It is not so that {part}" for part in plain]),
        ):
            right = (is_supported(step, evidence) == PLANTED[kind] for step in planted)
            judged[kind] += [(item, one) for one in right]
    return [
        {"planted": kind, "supported": PLANTED[kind]}
        | tables.counted(
            [right for _, right in some], clusters_of([i for i, _ in some], references)
        )
        for kind, some in judged.items()
    ]


def findings(predictions: pd.DataFrame, references: References, *, seed: int) -> dict[str, Any]:
    """Return {"groups": a row a model, "measures": a row a measure, "instrument": of the steps}.

    A group counts answers, those with a chain and without, those of them that state no option
    (`unread`), and of the others the chains that lead to the option stated (`same`), to another
    (`other`), to none (`names_none`). Measures: `consistent` (same, of chains that lead to one),
    `supported` (steps, by question, context and explanation), `all_supported` (chains),
    `explained` (F1 of the entities of chain and explanation), and `accuracy`, with the paired
    difference to the plain answers to the same items (p adjusted over the models, Holm).

    Raises:
        InputError: as entities.findings.
    """
    tables.check(predictions, references)
    found: dict[str, Any] = {"groups": [], "measures": [], "instrument": instrument(references)}
    written = predictions[predictions["protocol"] == "generate"]
    for names, part in tables.by(written, ["task", "model"]):
        asked, plain = (part[part["variant"] == kind] for kind in (REASONING, "plain"))
        if not len(asked):
            continue
        read = _read(asked, references)
        found["groups"].append(names | _counted(read))
        for measure, values in _measured(read, references).items():
            clusters = clusters_of(read.index, references)
            told = estimate(values, clusters, seed)
            row = {name: told.get(name) for name in BOUNDS}
            row["n"] = int((values.denominator > 0).sum())
            found["measures"].append(names | {"measure": measure} | row)
        found["measures"][-1] |= _against(read, plain, references, seed)
    tables.add_holm(found["measures"])
    return found


def _read(asked: pd.DataFrame, references: References) -> pd.DataFrame:
    """Return by item the chain, the option stated and led to, the steps and those supported."""
    said = entities.one_each(asked)
    rows = []
    for item, text in said.items():
        record, chain = references[str(item)], split_chain(text)[0].strip()
        evidence = evidence_of(record, "context", "explanation")
        parts = steps(chain) if evidence else []
        evidence += evidence_of(record, "question")
        supported = sum(is_supported(part, evidence) for part in parts)
        rows.append((chain, leads_to(chain, record["options"]), len(parts), supported))
    asked = asked.sort_values("item_id")
    columns = ["chain", "leads", "steps", "supported"]
    return pd.DataFrame(rows, columns=columns, index=said.index).assign(
        stated=concluded(asked, references), gold=asked["gold"].to_numpy()
    )


def _counted(read: pd.DataFrame) -> Row:
    chained = read[read["chain"] != ""]
    stated = chained[chained["stated"] >= 0]
    same, none = stated["leads"] == stated["stated"], stated["leads"] < 0
    return {
        "answers": len(read), "with_chain": len(chained),
        "without_chain": len(read) - len(chained), "unread": len(chained) - len(stated),
        "same": int(same.sum()), "other": int((~same & ~none).sum()),
        "names_none": int(none.sum()), "steps": int(chained["steps"].sum()),
        "note": "" if len(chained) else NO_CHAIN,
    }  # fmt: skip


def _measured(read: pd.DataFrame, references: References) -> dict[str, Measured]:
    led = (read["chain"] != "") & (read["stated"] >= 0) & (read["leads"] >= 0)
    same = led & (read["leads"] == read["stated"])
    stepped, right = read["steps"] > 0, read["stated"] == read["gold"]
    all_held = stepped & (read["supported"] == read["steps"])
    told = [references[str(item)]["explanation"] for item in read.index]
    explained = entities.shared(read["chain"], told)["f1"]
    chained = (read["chain"] != "").to_numpy()

    def counted(top: pd.Series, below: pd.Series, is_share: bool = True) -> Measured:
        return Measured(top.to_numpy(float), below.to_numpy(float), is_share=is_share)

    return {
        "consistent": counted(same, led),
        "supported": counted(read["supported"], read["steps"], False),
        "all_supported": counted(all_held, stepped),
        "explained": Measured(explained.numerator * chained, explained.denominator * chained),
        "accuracy": counted(right, pd.Series(1.0, index=read.index)),
    }


def _against(read: pd.DataFrame, plain: pd.DataFrame, references: References, seed: int) -> Row:
    """Return the difference of accuracy with a chain to the plain answers to the same items."""
    plain = plain[plain["item_id"].isin(read.index)].sort_values("item_id")
    both = read.loc[plain["item_id"]]
    new = tables.measured(both["stated"] == both["gold"])
    old = tables.measured(choices(plain, references) == plain["gold"].to_numpy())
    share_right = round(float(old.numerator.mean()), 6) if len(plain) else None
    gap = tables.gap(new, old, clusters_of(both.index, references), seed)
    return {"paired": len(plain), "plain": share_right} | gap
