"""Probes ask what their table says, repeat to the byte, resume, and disturb no score."""

import re
from collections import Counter

import pandas as pd
import pytest

from medlib import prompts, records
from medlib.analysis import diagnostic, errors, harm, triage, uncertainty
from medlib.benchmark import asking, journal, perturbations, predict, probes, scores
from medlib.corpus import sources
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make
from medlib.runs import parameters, verdicts
from medlib.tuning import models

ITEM = make("demo", "1", question="Which is the first-line treatment of severe asthma in 24 h?",
            topic="severe asthma", options=["oxygen", "aspirin", "rest", "salbutamol"],
            answer="rest", answer_index=2)  # fmt: skip
WORDS = make("pubmedqa", "2", question="Is it?", context="It is.", options=YES_NO_MAYBE,
             answer="no", answer_index=1)  # fmt: skip
FREE = make("medquad", "3", question="What is asthma of the lungs?", answer="A disease.")
EVERY = tuple(p for p in probes.PROBES if p != "retrieved")


@pytest.mark.parametrize("by", [1, 2, 3])
def test_orders_are_cyclic_shifts_and_the_gold_goes_with_its_option(by):
    shown = perturbations.shifted(ITEM, by)
    assert shown["options"] == [ITEM["options"][(i + by) % 4] for i in range(4)]
    assert shown["options"][shown["answer_index"]] == "rest" == shown["answer"]
    assert shown["id"] == ITEM["id"] and ITEM["options"][0] == "oxygen"


@pytest.mark.parametrize(
    ("build", "item"),
    [
        (lambda r: perturbations.shifted(r, 4), ITEM),
        (lambda r: perturbations.shifted(r, 1), WORDS),
        (perturbations.none_of_them, WORDS),
        (perturbations.fake, WORDS),
        (perturbations.without_question, FREE),
        (perturbations.suggested, FREE),
        (perturbations.none_of_them, FREE),
        (lambda r: perturbations.typos(r, 1), ITEM | {"question": "Is 24 h it?"}),
        (lambda r: perturbations.with_passages(r, " "), ITEM),
        (lambda r: perturbations.judged(r, "", False), ITEM),
    ],
)
def test_what_does_not_fit_an_item_is_left_out(build, item):
    assert build(item) is None


def test_every_perturbation_is_a_whole_record_of_the_same_id():
    made = [
        perturbations.without_question(ITEM) | {"question": "none"}, perturbations.fake(ITEM),
        perturbations.none_of_them(ITEM), perturbations.suggested(ITEM),
        perturbations.typos(ITEM, 1), perturbations.with_passages(ITEM, "A passage."),
        perturbations.judged(ITEM, "rest", True), perturbations.shifted(ITEM, 1),
    ]  # fmt: skip
    for record in made:
        assert record["id"] == ITEM["id"] and records.fault(record) is None
        assert set(record) == set(ITEM)


def test_nota_and_fake_leave_no_option_right_but_theirs():
    nota, fake = perturbations.none_of_them(ITEM), perturbations.fake(ITEM)
    assert nota["options"] == ["oxygen", "aspirin", "None of the above", "salbutamol"]
    assert (nota["answer_index"], fake["answer_index"]) == (2, 4)
    assert fake["options"] == [*ITEM["options"], "I do not know"]
    name = perturbations.invented(ITEM["id"])
    assert fake["question"] == f"Which is the first-line treatment of {name} in 24 h?"
    vignette = ITEM | {"question": "A man coughs. What now?", "context": "He is ill."}
    assert perturbations.fake(vignette)["question"] == f"Which of these is true of {name}?"
    assert perturbations.fake(vignette)["context"] == ""


def test_invented_diseases_are_in_no_list_of_ours():
    known = " ".join(r["question"].lower() for r in sources.read("demo")[0])
    for number in range(300):
        assert perturbations.invented(str(number)).split()[0].lower() not in known


def test_a_suggestion_is_wrong_fixed_and_shown():
    index = perturbations.suggestion(ITEM)
    assert index != 2 and index == perturbations.suggestion(ITEM | {"question": "other"})
    assert perturbations.suggested(ITEM)["question"].endswith(ITEM["options"][index])
    many = Counter(perturbations.suggestion(ITEM | {"id": str(n)}) for n in range(600))
    assert set(many) == {0, 1, 3} and min(many.values()) > 150


def test_typos_swap_inner_letters_of_some_words_and_touch_no_number():
    long = ITEM | {"question": "Patients take 24 mg of beta-2 agonists every morning " * 20}
    one, again, other = (perturbations.typos(long, seed)["question"] for seed in (1, 1, 2))
    assert one == again != other
    before, after = long["question"].split(), one.split()
    wrong = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    fit = [w for w in before if re.fullmatch("[a-zA-Z]{4,}", w)]
    assert len(wrong) == round(perturbations.TYPOS * len(fit))
    for a, b in wrong:
        assert sorted(a) == sorted(b) and (a[0], a[-1]) == (b[0], b[-1])


def test_formats_differ_and_all_name_question_and_options():
    made = {form: prompts.formatted(ITEM, form) for form in prompts.FORMATS}
    assert len(made) >= 5 and len({c + "".join(o) for c, o in made.values()}) == len(made)
    plain = prompts.letter_context(ITEM, "medqa")
    for context, letters in made.values():
        assert ITEM["question"] in context and all(o in context for o in ITEM["options"])
        assert len(set(letters)) == 4
        assert (context, letters) != (plain, [" A", " B", " C", " D"])


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"probes": ["ordr"]}, "did you mean 'order'"),
        ({"probes": ["order", "swaps"]}, "did you mean 'swap'"),
        ({"probes": ["sample"], "generate": False, "protocols": ["letter"]}, "probe 'sample'"),
        ({"probe_items": 0}, "probe_items 0"),
        ({"samples": 0}, "samples 0"),
    ],
    ids=str,
)
def test_probes_that_cannot_be_are_refused_before_a_model_is_loaded(wrong, told):
    known = parameters.declared(parameters.find("03_benchmark_eval"))
    with pytest.raises(InputError) as error:
        asking.check({name: p.default for name, p in known.items()} | wrong)
    assert told in str(error.value) and "\n" not in str(error.value)


@pytest.fixture(scope="module")
def loaded(tiny):
    return models.load(tiny("qwen2", "plain"), precision="fp32")


@pytest.fixture(scope="module")
def items():
    return sorted((r for r in sources.read("demo")[0] if len(r["options"]) == 4),
                  key=lambda r: r["id"])[:3]  # fmt: skip


def answers(loaded, items, folder, names=EVERY, seed=13, **more):
    how = predict.How(max_new_tokens=4)
    rows = predict.predict_all(loaded, loaded.model, "base", {"demo": items}, folder, how)
    wanted = probes.Wanted(tuple(names), 2, seed, **more)
    return rows, probes.ask(
        loaded, loaded.model, "base", {"demo": items}, rows, folder, how, wanted
    )


@pytest.fixture(scope="module")
def asked(loaded, items, tmp_path_factory):
    """Return the plain rows, those of all probes, and how many lines the journals had."""
    append, lines = journal._append, []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "_append", lambda f, e: (append(f, e), lines.append(e)))
        return *answers(loaded, items, tmp_path_factory.mktemp("asked")), len(lines)


def test_each_variant_is_asked_by_the_protocols_of_the_contract(asked, items):
    rows = asked[1]
    found = {}
    for row in rows:
        found.setdefault(probes.family(row["variant"]), set()).add(row["protocol"])
    assert found == {
        **dict.fromkeys(("order", "format", "nota", "fake"), {"letter"}),
        **dict.fromkeys(("no_question", "suggested", "swap"), {"letter", "option_text"}),
        "typos": {"letter", "option_text", "free_text"}, "sample": {"free_text", "generate"},
        "p_true": {"letter", "option_text", "free_text"}, "reasoning": {"generate"},
    }  # fmt: skip
    variants = {row["variant"] for row in rows}
    assert {"order-1", "order-2", "order-3", "sample-0", "sample-1", "swap-control"} <= variants
    assert not variants & {"order-0", "order-4", "sample-2"}
    assert {row["item_id"] for row in rows} == {r["id"] for r in items}
    keys = Counter((r["variant"], r["protocol"], r["item_id"]) for r in rows)
    assert max(keys.values()) == 1
    records.table(rows, records.PREDICTIONS)


def test_gold_and_options_stand_in_the_order_shown(asked, items):
    gold = {r["id"]: r["answer_index"] for r in items}
    for row in asked[1]:
        variant, count = row["variant"], len(row["option_logprobs"])
        if variant.startswith("order-"):
            by = int(variant.split("-")[1])
            assert row["gold"] == (gold[row["item_id"]] - by) % 4 and count == 4
        elif variant == "fake":
            assert (row["gold"], count) == (4, 5)
        elif variant == "p_true":
            assert row["gold"] in (0, 1) and count == 2
        elif row["protocol"] in probes.BOTH:
            assert row["gold"] == gold[row["item_id"]] and count == 4
        else:
            assert row["n_new_tokens"] > 0 and row["answer_logprob"] <= 0


def test_p_true_is_right_where_the_plain_choice_was(asked, items):
    plain, rows, _ = asked
    frame = pd.DataFrame([r for r in plain if r["variant"] == "plain" and r["option_logprobs"]])
    chosen = scores.choices(frame, {r["id"]: r for r in items})
    right = dict(zip(zip(frame["protocol"], frame["item_id"], strict=True),
                     chosen == frame["gold"], strict=True))  # fmt: skip
    judged = [r for r in rows if r["variant"] == "p_true" and r["protocol"] != "free_text"]
    assert len(judged) == len(right)
    assert {(r["protocol"], r["item_id"]): r["gold"] == 0 for r in judged} == right


def test_samples_differ_from_each_other_and_prompts_from_plain(asked):
    plain, rows, _ = asked
    texts = {
        v: [r["raw_text"] for r in rows if r["variant"] == v] for v in ("sample-0", "sample-1")
    }
    assert texts["sample-0"] != texts["sample-1"]
    hashes = {(r["protocol"], r["item_id"]): r["prompt_sha256"] for r in plain
              if r["variant"] == "plain"}  # fmt: skip
    for row in rows:
        same = row["prompt_sha256"] == hashes[row["protocol"], row["item_id"]]
        assert same == row["variant"].startswith("sample-"), row["variant"]


def test_twice_the_same_bytes_and_another_seed_others(loaded, items, asked, tmp_path):
    paths = [
        records.write(tmp_path / f"{name}.parquet", rows, records.PREDICTIONS)
        for name, rows in [
            ("one", asked[1]),
            ("two", answers(loaded, items, tmp_path / "a")[1]),
            ("other", answers(loaded, items, tmp_path / "b", seed=14)[1]),
        ]
    ]
    one, two, other = (path.read_bytes() for path in paths)
    assert one == two != other
    changed = {
        probes.family(a["variant"])
        for a, b in zip(*(records.read_rows(paths[i], records.PREDICTIONS) for i in (0, 2)),
                        strict=True)
        if a != b
    }  # fmt: skip
    assert changed == {"typos", "sample"}


def test_a_killed_run_goes_on_at_the_batch_where_it_was(
    loaded, items, asked, tmp_path, monkeypatch
):
    append, done = journal._append, []

    def dying(file, entry):
        append(file, entry)
        done.append(entry)
        if len(done) == 37:
            raise KeyboardInterrupt

    monkeypatch.setattr(journal, "_append", dying)
    with pytest.raises(KeyboardInterrupt):
        answers(loaded, items, tmp_path)
    assert list(tmp_path.glob("*.jsonl")), "it was killed between two parts, not within one"
    assert answers(loaded, items, tmp_path)[1] == asked[1]
    assert len(done) == asked[2], "a finished batch was run again"


def test_retrieved_shows_what_it_is_given_and_needs_it(loaded, items, tmp_path):
    with pytest.raises(InputError, match="retrieve function"):
        answers(loaded, items, tmp_path / "none", ["retrieved"])
    rows = answers(loaded, items, tmp_path, ["retrieved"],
                   retrieve=lambda some: [f"About {r['topic']}." for r in some])[1]  # fmt: skip
    assert {r["protocol"] for r in rows} == {"option_text", "letter", "generate", "free_text"}
    shown = f"About {items[0]['topic']}.\n\n{items[0]['question']}"
    prompt = prompts.as_prompt(loaded.tokenizer, shown)
    [row] = [r for r in rows if r["protocol"] == "free_text" and r["item_id"] == items[0]["id"]]
    assert row["prompt_sha256"] == predict.sha256_text(prompt)


def test_items_without_options_are_probed_in_words_alone(loaded, tmp_path):
    how = predict.How(max_new_tokens=3)
    rows = predict.predict_all(loaded, loaded.model, "base", {"medquad": [FREE]}, tmp_path, how)
    wanted = probes.Wanted(EVERY, 1)
    found = probes.ask(
        loaded, loaded.model, "base", {"medquad": [FREE]}, rows, tmp_path, how, wanted
    )
    assert {r["variant"] for r in found} <= {"typos", "sample-0", "p_true"}
    assert {r["protocol"] for r in found} == {"free_text"}


def test_no_reader_of_predictions_is_disturbed(asked, items, monkeypatch):
    monkeypatch.setattr(diagnostic, "measured", lambda: ([], []))  # reads no prediction
    plain, rows, _ = asked
    references = {r["id"]: r for r in items}

    def frame(some):
        both = [*some, *({**r, "model": "tuned"} for r in some)]
        return pd.DataFrame(records.table(both, records.PREDICTIONS).to_pylist())

    alone, probed = frame(plain), frame([*plain, *rows])
    assert len(probed) > 5 * len(alone)
    for read in (
        lambda p: scores.compute(p, references, seed=1),
        lambda p: errors.classify(p[p.variant != "reasoning"], references).to_dict("records"),
        lambda p: harm.audit(p, references, seed=1),
        lambda p: triage.measure(p, references, seed=1),
        lambda p: verdicts.commonest(p),
        lambda p: scores.main_protocol("demo", p),
        lambda p: uncertainty.with_confidence(p, references, model="tuned", task="demo").to_dict(),
    ):
        assert read(alone) == read(probed)
