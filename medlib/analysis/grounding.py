"""Does retrieved text help, are claims borne out by it, and do citations exist?

Reads the variant `retrieved` of notebook 03 and the passages that it showed. One family of tests is
a model and task: Holm over all of its p-values.
"""

from typing import Any

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.analysis import citations, robustness, support
from medlib.benchmark import retrieval
from medlib.benchmark.answers import folded
from medlib.benchmark.estimates import DECIMALS
from medlib.benchmark.measures import References, clusters_of
from medlib.files import InputError, sha256_text

Row = dict[str, Any]
RETRIEVED, REFERENCE = "retrieved", "reference"
WRITTEN = ("plain", RETRIEVED, "reasoning")
TABLES = ("compared", "claims", "more_supported", "examples", "citations")
EXAMPLES = 2  # of each model and verdict


def findings(
    predictions: pd.DataFrame, passages: pd.DataFrame | None, references: References, *, seed: int
) -> Row:
    """Return what findings.json keeps of grounding; of a run without passages, empty tables.

    `retrieval`: how early the own topic's passage comes, and whether one states the answer.
    `compared`: with passages against closed book, of all items and, where only some passages state
    the answer (`stated`), of both parts; `broken` are answers turned from right to wrong.
    `planted`: the threshold of support, measured.
    `claims`: shares of the verdicts; the model "reference" is the reference answers.
    `more_supported`: the paired change of an answer's supported claims. `citations`: which
    references were seen.

    Args:
        passages: rows of records.PASSAGES.

    Raises:
        InputError: unknown items, or answers with passages that are not among the passages.
    """
    robustness.check(predictions, references)
    given = predictions[predictions["variant"] == RETRIEVED]
    found: Row = {"retrieval": [], "planted": {}} | {name: [] for name in TABLES}
    shown = passages if passages is not None else pd.DataFrame(columns=["item_id", "rank", "text"])
    if lost := set(given["item_id"]) - set(shown["item_id"]):
        do = "run 03 again"
        raise InputError(f"{len(lost)} items without the passages shown", "passages.parquet", do)
    found["citations"] = _citations(predictions, shown, references, seed)
    if given.empty or passages is None:
        return found
    shown = shown.sort_values(["item_id", "rank"])
    stated = _stated(shown, references)
    share = robustness.share_of(stated.to_numpy(float), clusters_of(stated.index, references), seed)
    found["retrieval"] = retrieval.hits(shown, references, seed=seed)
    found["retrieval"].append({"measure": "answer stated", "n": len(stated)} | share)
    found["planted"] = support.planted(references, seed=seed)
    judged = judge(predictions, shown, references, found["planted"]["threshold"])
    found["claims"] = _shares(judged, references, seed)
    found["examples"] = _examples(judged)
    pairs = predictions[predictions["item_id"].isin(given["item_id"])].sort_values("item_id")
    for (model, task), part in pairs.groupby(["model", "task"], sort=True):
        rows: list[Row] = []
        for protocol, same in part.groupby("protocol", sort=True):
            place = {"model": model, "task": task, "protocol": protocol}
            rows += [place | row for row in _compared(same, stated, references, seed)]
        more = _more(
            judged[(judged["model"] == model) & (judged["task"] == task)], references, seed
        )
        robustness.add_holm(rows + more)
        found["compared"] += rows
        found["more_supported"] += more
    return found


def _stated(shown: pd.DataFrame, references: References) -> pd.Series:
    """Return by item whether a passage, not of another topic, states the reference in full."""
    found = {}
    for item, part in shown.groupby("item_id", sort=True):
        record = references[str(item)]
        answer = f" {folded(record['answer'])} "
        found[str(item)] = any(
            answer in f" {folded(text)} " and (not topic or topic == (record["topic"] or topic))
            for text, topic in zip(part["text"], part["topic"], strict=True)
        )
    return pd.Series(found, dtype=bool)


def _compared(
    part: pd.DataFrame, stated: pd.Series, references: References, seed: int
) -> list[Row]:
    sides = [part[part["variant"] == v].set_index("item_id") for v in (RETRIEVED, "plain")]
    both = sides[0].index.intersection(sides[1].index)
    if not len(both):
        return []
    new, old = (robustness.right_of(s.loc[both].reset_index(), references) for s in sides)
    clusters, held = clusters_of(both, references), stated.loc[both].to_numpy()
    rows = []
    for name, kept in {"all": held | ~held, "stated": held, "not_stated": ~held}.items():
        if name != "all" and len(set(held)) < 2:  # would be all of them again, or none
            continue
        row = {"passages": name, "n": int(kept.sum()), "stated": int(held[kept].sum())}
        row |= robustness.contrast(new[kept], old[kept], clusters[kept], seed)
        row["chance"] = None
        if part["protocol"].iloc[0] != "free_text":
            counts = [len(references[item]["options"]) for item in both[kept]]
            row["chance"] = round(float(np.mean(1 / np.array(counts))), DECIMALS)
            for told, before in (("broken", 1), ("fixed", 0)):
                could = kept & (old == before)
                row[told] = _share(new[could] != old[could], clusters[could], seed)
        rows.append(row)
    return rows


def _share(values: np.ndarray, clusters: np.ndarray, seed: int) -> Row | None:
    if not len(values):
        return None
    counts = {"count": int(values.sum()), "n": len(values)}
    return counts | robustness.share_of(values.astype(float), clusters, seed)


def judge(
    predictions: pd.DataFrame, shown: pd.DataFrame, references: References, threshold: float
) -> pd.DataFrame:
    """Return a row a claim of the written answers, plain and with passages, and of the references.

    Columns model, task, protocol, variant, item_id, claim, verdict, score, sentence, passage_id; an
    answer that claims nothing has a row of verdict "no_claim".
    """
    evidence = {
        str(item): [(s, p) for t, p in zip(part["text"], part["passage_id"], strict=True)
                    for s in support.split(t)]
        for item, part in shown.groupby("item_id", sort=True)
    }  # fmt: skip
    kept = predictions["variant"].isin(["plain", RETRIEVED]) & (predictions["n_new_tokens"] > 0)
    answers = predictions[kept & predictions["item_id"].isin(evidence)]
    columns = ["model", "task", "protocol", "variant", "item_id", "raw_text"]
    truth = answers[["task", "protocol", "item_id"]].drop_duplicates().assign(
        model=REFERENCE, variant="plain",
        raw_text=lambda t: [references[i]["answer"] for i in t["item_id"]],
    )  # fmt: skip
    rows = []
    for *place, said in pd.concat([answers, truth])[columns].sort_values(columns).values:
        sentences, ids = zip(*evidence[place[-1]], strict=True)
        question = prompts.open_question(references[place[-1]])
        told = support.claims(said)
        for claim in told:
            near = support.best(claim, list(sentences), question)
            verdict = near.verdict(threshold)
            rows.append((*place, claim, verdict, near.score, near.sentence, ids[near.place]))
        if not told:
            rows.append((*place, "", "no_claim", 0.0, "", ""))
    names = [*columns[:-1], "claim", "verdict", "score", "sentence", "passage_id"]
    return pd.DataFrame(rows, columns=names)


def _shares(judged: pd.DataFrame, references: References, seed: int) -> list[Row]:
    rows = []
    names = ["model", "task", "protocol", "variant"]
    for place, part in judged.groupby(names, sort=True):
        told = part[part["verdict"] != "no_claim"]
        row: Row = dict(zip(names, place, strict=True)) | {
            "answers": part["item_id"].nunique(), "without_claim": len(part) - len(told),
            "n": len(told),
        }  # fmt: skip
        if len(told):
            clusters = clusters_of(told["item_id"], references)
            for verdict in support.VERDICTS:
                is_so = (told["verdict"] == verdict).to_numpy()
                row[verdict] = _share(is_so, clusters, seed)
        rows.append(row)
    return rows


def _more(judged: pd.DataFrame, references: References, seed: int) -> list[Row]:
    """Return the change of an answer's share of supported claims; one of none supports nothing."""
    rows = []
    names = ["model", "task", "protocol"]
    values = judged.assign(right=judged["verdict"] == "supported")
    for place, part in values.groupby(names, sort=True):
        wide = part.groupby(["item_id", "variant"])["right"].mean().unstack().dropna()
        if {RETRIEVED, "plain"} <= set(wide) and len(wide):
            new, old = (wide[side].to_numpy(float) for side in (RETRIEVED, "plain"))
            row = robustness.contrast(new, old, clusters_of(wide.index, references), seed)
            rows.append(dict(zip(names, place, strict=True)) | {"n": len(wide)} | row)
    return rows


def _examples(judged: pd.DataFrame) -> list[Row]:
    """Return the first claims by hash of each model and verdict, so that nobody chose them."""
    told = judged[(judged["variant"] == RETRIEVED) & (judged["verdict"] != "no_claim")]
    order = [sha256_text(f"{r.item_id} {r.protocol} {r.claim}") for r in told.itertuples()]
    told = told.assign(order=order).sort_values(["model", "verdict", "order"])
    chosen = told.groupby(["model", "verdict"], sort=True).head(EXAMPLES)
    return chosen.drop(columns=["order", "variant"]).to_dict("records")


def _citations(
    predictions: pd.DataFrame, shown: pd.DataFrame, references: References, seed: int
) -> list[Row]:
    """Return, for each model and variant, how many references of each kind were seen."""
    counts = shown.groupby("item_id").size().to_dict()
    kept = predictions["variant"].isin(WRITTEN) & (predictions["n_new_tokens"] > 0)
    names = ["model", "task", "protocol", "variant"]
    answers = predictions[kept].sort_values([*names, "item_id"])
    cited = {text: list(citations.cited(text)) for text in set(answers["raw_text"])}
    wanted = {one for some in cited.values() for one in some}
    seen = citations.seen_in(wanted, references, shown["text"]) if wanted else set()
    rows = []
    for place, part in answers.groupby(names, sort=True):
        read = counts if place[-1] == RETRIEVED else {}
        made = [(i, kind, citations.state(kind, value, read.get(i, 0), seen))
                for i, text in zip(part["item_id"], part["raw_text"], strict=True)
                for kind, value in cited[text]]  # fmt: skip
        frame = pd.DataFrame(made, columns=["item_id", "kind", "state"])
        row: Row = dict(zip(names, place, strict=True)) | {"answers": len(part), "n": len(frame)}
        row["citing"] = _share(
            part["item_id"].isin(frame["item_id"]).to_numpy(),
            clusters_of(part["item_id"], references), seed,
        )  # fmt: skip
        tally = frame.groupby(["kind", "state"]).size().to_dict()
        row["kinds"] = {f"{kind} {state}": int(n) for (kind, state), n in sorted(tally.items())}
        found = (frame["state"] == "found").to_numpy()
        row["found"] = _share(found, clusters_of(frame["item_id"], references), seed)
        rows.append(row)
    return rows
