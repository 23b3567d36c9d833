"""Does retrieved text help, are claims borne out by it, and do citations exist?

Reads the variant `retrieved` of notebook 03 and the passages that it showed. One family of tests is
a model and task: Holm over all of its p-values.
"""

import numpy as np
import pandas as pd

from medlib import prompts
from medlib.analysis import citations, robustness, support, tables
from medlib.analysis.tables import Row
from medlib.benchmark import retrieval
from medlib.benchmark.answers import folded
from medlib.benchmark.estimates import DECIMALS
from medlib.benchmark.measures import References, clusters_of
from medlib.files import InputError, sha256_text

RETRIEVED, REFERENCE = "retrieved", "reference"
WRITTEN = ("plain", RETRIEVED, "reasoning")
TABLES = ("compared", "claims", "more_supported", "examples", "citations")
EXAMPLES = 2  # of each model and verdict
VARIANT = ["model", "task", "protocol", "variant"]


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
    tables.check(predictions, references)
    given = predictions[predictions["variant"] == RETRIEVED]
    found: Row = {"retrieval": [], "planted": {}} | {name: [] for name in TABLES}
    shown = passages if passages is not None else pd.DataFrame(columns=["item_id", "rank", "text"])
    if lost := set(given["item_id"]) - set(shown["item_id"]):
        do = "run 03 again"
        raise InputError(f"{len(lost)} items without the passages shown", "passages.parquet", do)
    found["citations"] = _citations(predictions, shown, references)
    if given.empty or passages is None:
        return found
    shown = shown.sort_values(["item_id", "rank"])
    stated = _stated(shown, references)
    share = tables.share_of(stated, clusters_of(stated.index, references), seed)
    found["retrieval"] = retrieval.hits(shown, references, seed=seed)
    found["retrieval"].append({"measure": "answer stated", "n": len(stated)} | share)
    found["planted"] = support.planted(references)
    judged = judge(predictions, shown, references, found["planted"]["threshold"])
    found["claims"] = _shares(judged, references)
    found["examples"] = _examples(judged)
    pairs = predictions[predictions["item_id"].isin(given["item_id"])].sort_values("item_id")
    for place, part in tables.by(pairs, ["model", "task"]):
        rows = [
            place | kind | row
            for kind, same in tables.by(part, ["protocol"])
            for row in _compared(same, stated, references, seed)
        ]
        mine = judged[(judged[list(place)] == pd.Series(place)).all(axis=1)]
        more = _more(mine, references, seed)
        tables.add_holm(rows + more)
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
        row |= tables.contrast(new[kept], old[kept], clusters[kept], seed)
        row["chance"] = None
        if part["protocol"].iloc[0] != "free_text":
            counts = [len(references[item]["options"]) for item in both[kept]]
            row["chance"] = round(float(np.mean(1 / np.array(counts))), DECIMALS)
            for told, before in (("broken", 1), ("fixed", 0)):
                could = kept & (old == before)
                row[told] = _share(new[could] != old[could], clusters[could])
        rows.append(row)
    return rows


def _share(values: pd.Series | np.ndarray, clusters: np.ndarray) -> Row | None:
    if not len(values):
        return None
    return {"count": int(values.sum()), "n": len(values)} | tables.share_of(values, clusters)


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
    columns = [*VARIANT, "item_id", "raw_text"]
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


def _shares(judged: pd.DataFrame, references: References) -> list[Row]:
    rows = []
    for place, part in tables.by(judged, VARIANT):
        told = part[part["verdict"] != "no_claim"]
        answers, silent = part["item_id"].nunique(), len(part) - len(told)
        row = place | {"answers": answers, "without_claim": silent, "n": len(told)}
        if len(told):
            clusters = clusters_of(told["item_id"], references)
            for verdict in support.VERDICTS:
                is_so = (told["verdict"] == verdict).to_numpy()
                row[verdict] = _share(is_so, clusters)
        rows.append(row)
    return rows


def _more(judged: pd.DataFrame, references: References, seed: int) -> list[Row]:
    """Return the change of an answer's share of supported claims; one of none supports nothing."""
    rows = []
    values = judged.assign(right=judged["verdict"] == "supported")
    for place, part in tables.by(values, VARIANT[:3]):
        wide = part.groupby(["item_id", "variant"])["right"].mean().unstack().dropna()
        if {RETRIEVED, "plain"} <= set(wide) and len(wide):
            new, old = (wide[side].to_numpy(float) for side in (RETRIEVED, "plain"))
            row = tables.contrast(new, old, clusters_of(wide.index, references), seed)
            rows.append(place | {"n": len(wide)} | row)
    return rows


def _examples(judged: pd.DataFrame) -> list[Row]:
    """Return the first claims by hash of each model and verdict, so that nobody chose them."""
    told = judged[(judged["variant"] == RETRIEVED) & (judged["verdict"] != "no_claim")]
    order = [sha256_text(f"{r.item_id} {r.protocol} {r.claim}") for r in told.itertuples()]
    told = told.assign(order=order).sort_values(["model", "verdict", "order"])
    chosen = told.groupby(["model", "verdict"], sort=True).head(EXAMPLES)
    return chosen.drop(columns=["order", "variant"]).to_dict("records")


def _citations(predictions: pd.DataFrame, shown: pd.DataFrame, references: References) -> list[Row]:
    """Return, for each model and variant, how many references of each kind were seen."""
    counts = shown.groupby("item_id").size().to_dict()
    kept = predictions["variant"].isin(WRITTEN) & (predictions["n_new_tokens"] > 0)
    answers = predictions[kept].sort_values([*VARIANT, "item_id"])
    cited = {text: list(citations.cited(text)) for text in set(answers["raw_text"])}
    wanted = {one for some in cited.values() for one in some}
    seen = citations.seen_in(wanted, references, shown["text"]) if wanted else set()
    rows = []
    for place, part in tables.by(answers, VARIANT):
        read = counts if place["variant"] == RETRIEVED else {}
        made = [(i, kind, citations.state(kind, value, read.get(i, 0), seen))
                for i, text in zip(part["item_id"], part["raw_text"], strict=True)
                for kind, value in cited[text]]  # fmt: skip
        frame = pd.DataFrame(made, columns=["item_id", "kind", "state"])
        row: Row = place | {"answers": len(part), "n": len(frame)}
        citing = part["item_id"].isin(frame["item_id"])
        row["citing"] = _share(citing, clusters_of(part["item_id"], references))
        tally = frame.groupby(["kind", "state"]).size().to_dict()
        row["kinds"] = {f"{kind} {state}": int(n) for (kind, state), n in sorted(tally.items())}
        row["found"] = _share(frame["state"] == "found", clusters_of(frame["item_id"], references))
        rows.append(row)
    return rows
