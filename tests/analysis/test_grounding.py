"""Grounding finds planted gains, verdicts and citations, and nothing where there is nothing."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from medlib import records
from medlib.analysis import citations, grounding, support
from medlib.files import InputError
from medlib.records import make, make_id

_SPEC = spec_from_file_location("planted", Path(__file__).parent / "planted.py")
planted = module_from_spec(_SPEC)
_SPEC.loader.exec_module(planted)
luck, references, row = planted.luck, planted.references, planted.row
FACTS = ["colchicine tablets within hours", "drainage by needle under sedation",
         "warm compresses each evening", "zinc ointment on dry skin"]  # fmt: skip
OTHER = "copper bracelets during thunderstorms"


def passage(item, text, rank=1, topic=""):
    return {"item_id": item["id"], "rank": rank, "passage_id": f"p{rank}", "topic": topic,
            "text": text, "score": 1.0, "source": "train"}  # fmt: skip


def written(item, variant, text, protocol="free_text"):
    return row(item, variant, True, np.random.default_rng(0), protocol=protocol) | {
        "raw_text": text, "n_new_tokens": len(text.split()), "option_logprobs": [],
    }  # fmt: skip


def choices_of(items, state, plain=0.5, stated=0.5, missed=0.5):
    """Return choices with and without passages, which state the answer of every second item."""
    rows, shown = [], []
    for k, (numbers, item) in enumerate(zip(luck(items, 2, state), items.values(), strict=True)):
        chance = missed if k % 2 else stated
        rows.append(row(item, "plain", numbers[0] < plain, state))
        rows.append(row(item, "retrieved", numbers[1] < chance, state))
        text = "It is of no use." if k % 2 else f"It is {item['answer'].upper()}, they say."
        shown.append(passage(item, text, topic=item["topic"]))
    return pd.DataFrame(rows).assign(n_new_tokens=0), pd.DataFrame(shown)


@pytest.fixture
def quick(monkeypatch):
    """Leave out what touches no comparison, and the garbage collection of multipletests."""
    monkeypatch.setattr(support, "planted", lambda *given, **seed: {"threshold": 0.6})
    monkeypatch.setattr("gc.collect", lambda *given: 0)


@pytest.mark.slow
def test_gains_are_recovered_where_the_answer_was_stated_and_only_there(quick):
    items, state = references(80), np.random.default_rng(3)
    held = dict.fromkeys(("all", "stated", "not_stated"), 0)  # in 1,000 draws 94 to 96 % of parts
    truth = {"all": 0.15, "stated": 0.4, "not_stated": -0.1}
    for draw in range(100):
        found = grounding.findings(*choices_of(items, state, 0.5, 0.9, 0.4), items, seed=draw)
        for r in found["compared"]:
            name = r["passages"]
            held[name] += r["difference_low"] <= truth[name] <= r["difference_high"]
    assert sum(held.values()) >= 0.95 * 300, held
    assert r["n"] == 40 and r["broken"]["n"] + r["fixed"]["n"] == 40


def test_answers_led_astray_are_counted_among_those_that_were_right():
    items = references(40)
    given, shown = choices_of(items, np.random.default_rng(1), plain=1.0, stated=1.0, missed=0.0)
    whole = grounding.findings(given, shown, items, seed=1)
    found = {r["passages"]: r for r in whole["compared"]}
    assert (found["not_stated"]["broken"]["count"], found["not_stated"]["broken"]["n"]) == (20, 20)
    assert found["stated"]["broken"]["count"] == 0 and found["all"]["fixed"] is None
    assert [r["value"] for r in whole["retrieval"] if r["measure"] == "answer stated"] == [0.5]
    assert found["all"]["difference"] == -0.5 and found["all"]["p_holm"] < 0.05


@pytest.mark.slow
def test_null_data_are_no_finding(quick):
    items, state = references(60, per_condition=2), np.random.default_rng(4)
    false = 0
    for draw in range(100):
        found = grounding.findings(*choices_of(items, state), items, seed=draw)["compared"]
        false += min(r["p_holm"] for r in found) < 0.05
    assert false <= 6


def test_a_passage_of_another_topic_does_not_state_the_answer():
    items = references(4)
    given, shown = choices_of(items, np.random.default_rng(1))
    found = grounding.findings(given, shown.assign(topic="another"), items, seed=1)["compared"]
    assert [(r["passages"], r["n"], r["stated"]) for r in found] == [("all", 4, 0)]


def study(state, n=60, shares=(0.5, 0.2, 0.3)):
    """Return items with passages and answers whose verdicts are drawn."""
    items, rows, shown = references(n, topic="", answer="x"), [], []
    for k, item in enumerate(items.values()):
        item |= {"answer": FACTS[k % 4], "topic": f"condition {k}", "question": "What helps?"}
        shown.append(passage(item, f"A note. In condition {k}, give {FACTS[k % 4]}. The end."))
        kind = state.choice(3, p=shares)
        said = [FACTS[k % 4], f"do not give {FACTS[k % 4]}", OTHER][kind]
        rows += [written(item, "retrieved", said), written(item, "plain", OTHER)]
    return pd.DataFrame(rows), pd.DataFrame(shown), items


def test_verdicts_are_recovered_within_their_intervals():
    state, held = np.random.default_rng(9), dict.fromkeys(support.VERDICTS, 0)
    for _ in range(100):
        given, shown, items = study(state)
        judged = grounding.judge(given, shown, items, 0.6)
        rows = {(r["model"], r["variant"]): r for r in grounding._shares(judged, items)}
        for verdict, share in zip(support.VERDICTS, (0.5, 0.2, 0.3), strict=True):
            found = rows["base", "retrieved"][verdict]
            held[verdict] += found["ci_low"] <= share <= found["ci_high"]
    assert min(held.values()) >= 95, held
    assert rows["reference", "plain"]["supported"]["value"] == 1
    assert rows["base", "plain"]["not_found"]["value"] == 1


def test_more_supported_claims_are_found_with_examples_of_each_verdict():
    given, shown, items = study(np.random.default_rng(2))
    found = grounding.findings(given, shown, items, seed=1)
    [more] = found["more_supported"]
    assert more["difference_low"] > 0.2 and more["p_holm"] < 0.05 and more["n"] == 60
    told = {(e["model"], e["verdict"]) for e in found["examples"]}
    assert {("base", verdict) for verdict in support.VERDICTS} <= told
    known = {e["verdict"]: e for e in found["examples"]}
    assert known["supported"]["sentence"].startswith("In condition")
    assert known["supported"]["passage_id"] == "p1"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Give colchicine tablets within hours.", "supported"),
        ("Do not give colchicine tablets within hours.", "contradicted"),
        ("Colchicine 50 mg.", "contradicted"),
        ("Colchicine 5 mg.", "supported"),
        ("The pressure is low.", "contradicted"),
        ("Leeches twice.", "not_found"),
        ("Gout is treated with leeches.", "not_found"),  # gout is the question's own word
    ],
)
def test_claims_are_judged_by_the_nearest_sentence(claim, verdict):
    evidence = ["Unrelated text.", "In gout, colchicine tablets 5 mg within hours are given.",
                "The pressure is high."]  # fmt: skip
    assert support.best(claim, evidence, "How is gout treated?").verdict(0.6) == verdict


def test_a_denial_far_from_the_shared_words_is_none():
    sentence = "Allopurinol is taken daily for years by most, but no bracelet has ever helped."
    assert support.best("allopurinol is taken daily", [sentence], "?").verdict(0.6) == "supported"


def textbook(n):
    """Return references whose answers their explanations repeat in half of the items."""
    found, state = {}, np.random.default_rng(1)
    words = [f"word{chr(97 + a)}{chr(97 + b)}" for a in range(26) for b in range(26)]
    for k in range(n):
        told = " ".join(state.choice(words, 4, replace=False))
        record = make("demo", str(k), question="What helps?", topic=f"topic {k}", answer=told,
                      explanation=f"It means {told if k % 2 else 'something else'}.")  # fmt: skip
        found[record["id"]] = record
    return found


def test_the_threshold_is_chosen_on_one_half_and_measured_on_the_other():
    found = support.planted(textbook(200))
    rows = {r["planted"]: r for r in found["rows"]}
    assert 0 < found["threshold"] <= 0.6 and 60 < found["chosen_on"] < 140
    assert found["chosen_on"] + rows["own passage supports"]["n"] == 200
    assert rows["own passage supports"]["value"] == 1
    assert rows["other conditions do not support"]["value"] >= 0.9
    assert rows["own passage contradicts the denied claim"]["value"] == 1
    half = rows["own explanation supports"]
    assert half["ci_low"] < 0.5 < half["ci_high"]


def test_too_few_items_take_the_usual_threshold_and_say_so():
    found = support.planted(textbook(9))
    assert (found["threshold"], found["chosen_on"]) == (support.USUAL, 0)
    assert support.planted({})["rows"] == []


CITING = "As [1, 4] and [2] say (PMID: 12345678; doi:10.1000/ABC.5), see https://a.org/x. [x]"


def test_references_are_read_and_left_out_of_claims():
    found = list(citations.cited(CITING))
    assert found == [("passage", "1"), ("passage", "4"), ("passage", "2"), ("pmid", "12345678"),
                     ("doi", "10.1000/ABC.5"), ("url", "https://a.org/x")]  # fmt: skip
    assert list(citations.cited("https://pubmed.ncbi.nlm.nih.gov/99/")) == [("pmid", "99")]
    assert list(citations.cited("https://doi.org/10.1000/a(b)c.")) == [("doi", "10.1000/a(b)c")]
    assert support.claims("Rest [2]. Aspirin helps [1].") == ["Rest .", "Aspirin helps ."]


def test_what_was_not_seen_is_never_said_to_exist():
    item = make("pubmedqa", "777", question="q", answer="a", context="See doi 10.1000/abc.5.")
    items = {item["id"]: item}
    seen = citations.seen_in(set(citations.cited(CITING)) | {("pmid", "777")}, items, ["[9]"])
    states = {
        value: citations.state(kind, value, 2, seen) for kind, value in citations.cited(CITING)
    }
    assert states == {"1": "found", "4": "not_found", "2": "found", "12345678": "unchecked",
                      "10.1000/ABC.5": "found", "https://a.org/x": "unchecked"}  # fmt: skip
    assert citations.state("pmid", "777", 0, seen) == "found"
    assert make_id("pubmedqa", "777") in items
    assert citations.state("pmid", "123456789", 0, seen) == "not_found"
    assert citations.state("passage", "1", 0, seen) == "not_found"


def test_citations_are_counted_by_model_and_variant():
    items = references(10)
    rows, shown = [], []
    for k, item in enumerate(items.values()):
        rows.append(written(item, "retrieved", f"It is so [{1 + k % 2}]." if k < 4 else "No."))
        rows.append(written(item, "plain", "So it is [1]." if k < 1 else "No."))
        shown.append(passage(item, "Text."))
    found = grounding.findings(pd.DataFrame(rows), pd.DataFrame(shown), items, seed=1)["citations"]
    by = {r["variant"]: r for r in found}
    assert (by["retrieved"]["answers"], by["retrieved"]["n"]) == (10, 4)
    assert by["retrieved"]["kinds"] == {"passage found": 2, "passage not_found": 2}
    assert by["retrieved"]["citing"]["value"] == 0.4 and by["retrieved"]["found"]["value"] == 0.5
    assert by["plain"]["kinds"] == {"passage not_found": 1}


def test_without_passages_every_table_is_empty_but_citations_are_read():
    items = references(3)
    given = pd.DataFrame([written(r, "plain", "So [1].") for r in items.values()])
    found = grounding.findings(given, None, items, seed=1)
    assert [found[name] for name in ("compared", "claims", "examples", "retrieval")] == [[]] * 4
    assert found["citations"][0]["kinds"] == {"passage not_found": 3}
    assert grounding.findings(given[:0], None, items, seed=1)["citations"] == []


def test_answers_that_say_nothing_are_counted_apart():
    given, shown, items = study(np.random.default_rng(2), n=8)
    silent = given.assign(raw_text=given["raw_text"].where(given["variant"] == "plain", "..."))
    rows = {(r["model"], r["variant"]): r
            for r in grounding.findings(silent, shown, items, seed=1)["claims"]}  # fmt: skip
    told = rows["base", "retrieved"]
    assert (told["answers"], told["without_claim"], told["n"]) == (8, 8, 0)
    assert "supported" not in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda g, s: (g, s[1:]), "1 items without the passages shown"),
        (lambda g, s: (g, None), "4 items without the passages shown"),
        (lambda g, s: (g.assign(item_id="gone"), s), "1 unknown items"),
        (lambda g, s: (g.assign(option_logprobs=[[np.nan] * 4] * len(g)), s), "not finite"),
    ],
)  # fmt: skip
def test_bad_input_is_refused_in_one_line(change, told):
    items = references(4)
    given, shown = choices_of(items, np.random.default_rng(1))
    with pytest.raises(InputError) as error:
        grounding.findings(*change(given, shown), items, seed=1)
    assert told in str(error.value) and "\n" not in str(error.value)


def test_the_order_of_rows_does_not_matter_and_the_passages_have_their_schema():
    given, shown, items = study(np.random.default_rng(2), n=12)
    one = grounding.findings(given, shown, items, seed=3)
    mixed = [frame.sample(frac=1, random_state=1) for frame in (given, shown)]
    assert grounding.findings(*mixed, items, seed=3) == one
    assert records.table(shown, records.PASSAGES).num_rows == 12
