"""Variants differ, answer the same, stay with their origin and touch nothing that is held out.

The phrases below that name options, and the questions that must not be reworded, were written for
these tests; the rules were made on MedMCQA's and MedQA's training questions, MedQuAD and the demo.
"""

import os
import re
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.augment import KINDS, augment
from medlib.corpus.cleaning import key
from medlib.corpus.contamination import drop_leaks, refuse_leaks
from medlib.corpus.rewording import rewordings, stands_alone
from medlib.corpus.splits import group_of, split
from medlib.files import InputError

needs_real_data = pytest.mark.skipif(
    not os.environ.get("MEDLIB_DATA"),
    reason="MEDLIB_DATA is not set: no real questions to augment (see data/README.md)",
)
ORIGIN = re.compile(r"#([a-z_]+)-(\d+)@([0-9a-f]{16})$")
UNCHANGED = ("source", "specialty", "topic", "context", "explanation", "license", "split")


def record(name, question="What is the cause of gout?", options=(), gold=0, **fields):
    place = {"file": "x.json", "line": 7}
    answer = {"answer": options[gold], "answer_index": gold} if options else {"answer": "urate"}
    fields = {"specialty": "s", "provenance": place, "options": list(options)} | answer | fields
    return records.make("folder", name, question=question, **fields) | {"source": "folder"}


def choice(name="1", question="Which drug lowers urate?", **fields):
    options = ["allopurinol", "aspirin", "insulin", "digoxin"]
    return record(name, question, **{"options": options} | fields)


def texts(many, topic="topic {}", question="What causes {}?", answer="cause {} word{} thing{}"):
    """Return free texts about different topics, with answers that differ in every word."""
    names = ["".join(chr(97 + int(d)) for d in str(n)) for n in range(many)]
    named = [(n, topic.format(n), answer.format(n, n, n)) for n in names]
    return [record(question + n, question.format(t), topic=t, answer=a) for n, t, a in named]


def variants(rows, **options):
    ids = {r["id"] for r in rows}
    out, made = augment(rows, **{"factor": 2, "seed": 13} | options)
    return [r for r in out if r["id"] not in ids], made


def origin_of(variant, by_id):
    kind, _, origin = ORIGIN.search(variant["provenance"]["file"]).groups()
    return kind, by_id[origin]


def hold_true(rows, found):
    """Assert what every variant of every kind must satisfy."""
    by_id = {r["id"]: r for r in rows}
    records.table(found, records.RECORDS)
    assert len({r["id"] for r in rows + found}) == len(rows) + len(found)
    asked = [(r["context"], r["question"], *r["options"], "=", r["answer"]) for r in rows + found]
    assert len(set(asked[len(rows) :]) - set(asked[: len(rows)])) == len(found)
    for variant in found:
        kind, origin = origin_of(variant, by_id)
        assert records.fault(variant) is None and group_of(variant) == group_of(origin)
        assert all(variant[name] == origin[name] for name in UNCHANGED)
        assert variant["provenance"]["line"] == origin["provenance"]["line"]
        if kind == "concise":
            assert origin["answer"].startswith(variant["answer"])
            assert len(variant["answer"]) <= len(origin["answer"]) / 2
        else:
            assert variant["answer"] == origin["answer"]
        if kind == "option_shuffle":
            assert sorted(variant["options"]) == sorted(origin["options"]) != []
            assert variant["question"] == origin["question"]
        if kind == "rephrase":
            assert variant["options"] == origin["options"]
            assert variant["answer_index"] == origin["answer_index"]


@st.composite
def corpora(draw):
    """Draw small corpora of questions that fit some rules and not others, some repeated."""
    stems = ["What is the cause of {}?", "Which drug treats {}?", "What causes {}?", "{} is:"]
    stems += ["All are true about {} except", "Which of the following is the sign of {}?"]
    words = st.sampled_from(["urate", "iron", "Iron", "lead", "none of the above", "both a and b"])
    rows = []
    for number in range(draw(st.integers(1, 25))):
        topic = draw(st.sampled_from(["gout", "lupus", "asthma", "mumps", "rabies"]))
        options = draw(st.lists(words, min_size=2, max_size=5, unique=True) | st.just([]))
        fields = {"answer": draw(words)} if not options else {}
        gold = draw(st.integers(0, len(options) - 1)) if options else 0
        question = draw(st.sampled_from(stems)).format(topic)
        fields |= {"topic": draw(st.sampled_from(["", topic]))}
        rows.append(record(str(number), question, options, gold, **fields))
    return rows


@settings(max_examples=80, deadline=None)
@given(corpora(), st.integers(1, 6), st.integers(0, 3), st.randoms())
def test_variants_of_any_corpus_keep_answer_origin_and_count(rows, factor, seed, order):
    out, made = augment(rows, factor=factor, seed=seed)
    kept = {r["id"]: r for r in out}
    assert all(kept[r["id"]] == r for r in rows)
    found = [r for r in out if r["id"] not in {o["id"] for o in rows}]
    hold_true(rows, found)
    assert sum(made.values()) == (factor - 1) * len(rows)
    assert len(found) == sum(made.values()) - made["short"]
    kinds = Counter(ORIGIN.search(r["provenance"]["file"])[1] for r in found)
    assert {kind: made[kind] for kind in KINDS} == {kind: kinds[kind] for kind in KINDS}
    per_origin = Counter(ORIGIN.search(r["provenance"]["file"])[3] for r in found)
    assert max(per_origin.values(), default=0) <= factor - 1
    order.shuffle(rows)
    assert augment(rows, factor=factor, seed=seed) == (out, made)


def test_factor_one_changes_nothing_and_seeds_differ():
    rows = [choice(str(n), f"Which drug treats disease {n}?") for n in range(20)]
    out, made = augment(rows, factor=1, seed=1)
    assert out == sorted(rows, key=lambda r: r["id"]) and not any(made.values())
    one, two = (variants(rows, kinds=["option_shuffle"], seed=seed)[0] for seed in (1, 2))
    assert len(one) == len(two) == 20 and one != two


def test_four_options_have_23_other_orders_and_the_rest_is_told_short():
    found, made = variants([choice()], kinds=["option_shuffle"], factor=40)
    assert made["option_shuffle"] == len({tuple(r["options"]) for r in found}) <= 23
    assert made["option_shuffle"] > 15 and sum(made.values()) == 39
    assert {r["options"][r["answer_index"]] for r in found} == {"allopurinol"}


NAMED = [
    "The answer is C since uric acid is made less.",
    "Answer: (b). It blocks xanthine oxidase.",
    "Choice D would worsen it; options A and B are old drugs.",
    "ANS - a, see the chapter on gout",
    "Correct answer: 2",
    "C is incorrect because insulin does nothing here.",
    "Hence (D) can be ruled out.",
    "The third option is given for pain.",
]
LETTERED = ["Both A and C", "b & d", "1 and 3 only", "A, B and D are correct", "ac", "c only"]
LETTERED += ["same as b, but weaker", "Option 2", "(a) + (c)"]


@pytest.mark.parametrize("explanation", NAMED)
def test_options_whose_letter_is_named_elsewhere_are_not_shuffled(explanation):
    assert variants([choice(explanation=explanation)], kinds=["option_shuffle"])[0] == []


@pytest.mark.parametrize("option", LETTERED)
def test_options_that_name_others_by_letter_are_not_shuffled(option):
    for gold in (0, 3):
        row = choice(options=["allopurinol", "aspirin", "insulin", option], gold=gold)
        assert variants([row], kinds=["option_shuffle"])[0] == []


@pytest.mark.parametrize(
    "options",
    [
        ["Vitamin A", "Vitamin C", "Vitamin D", "Vitamin E"],
        ["Hepatitis B", "Hepatitis C", "E. coli", "Group A streptococcus"],
        ["1", "2", "3", "4"],
        ["10-20 %", "1,000", "5 mg and rest", "A tumour and its cause"],
        ["Above 50 mg", "Pain above the navel", "Below 5 mg", "Rest"],
        ["All ribs", "Both kidneys", "No organ", "Neither lung"],
    ],
)
def test_letters_and_numbers_that_name_no_option_do_not_forbid_a_shuffle(options):
    row = choice(options=options, explanation="Vitamin C is water-soluble; so is a B vitamin.")
    assert len(variants([row], kinds=["option_shuffle"], factor=6)[0]) == 5


@pytest.mark.parametrize(
    "last",
    [["All of the above"], ["None of these"], ["Both of the above", "None"], ["Any of the above."],
     ["All the above"], ["Neither"], ["None of the other options"]],
)  # fmt: skip
def test_options_about_the_others_stay_last_whichever_is_right(last):
    for gold in range(2 + len(last)):
        row = choice(options=["allopurinol", "aspirin", *last], gold=gold)
        found, _ = variants([row], kinds=["option_shuffle"], factor=9)
        assert [r["options"] for r in found] == [["aspirin", "allopurinol", *last]]
        assert found[0]["answer_index"] == {0: 1, 1: 0}.get(gold, gold)


def test_option_about_those_above_it_in_the_middle_forbids_a_shuffle():
    row = choice(options=["allopurinol", "all of the above", "insulin", "digoxin"])
    assert variants([row], kinds=["option_shuffle"])[0] == []
    yes_no = record("1", "Is it so?", records.YES_NO_MAYBE)
    assert variants([yes_no], kinds=["option_shuffle"])[0] == []


@pytest.mark.parametrize(
    ("question", "options", "expected"),
    [
        ("A man limps. Which of the following is the first step?", True,
         "A man limps. The first step is which of the following?"),
        ("Which one of the following is a branch of the vagus -", True,
         "A branch of the vagus is which of the following?"),
        ("What is the best test?", True, "Which of the following is the best test?"),
        ("Most common site of fracture is:", True, "What is the most common site of fracture?"),
        ("All are true about X, EXCEPT:", True, "Which of the following is not true about X?"),
        ("Which of the following is NOT seen in scurvy?", True,
         "All of the following are seen in scurvy except:"),
        ("What are the symptoms of mumps ?", False, "State the symptoms of mumps."),
        ("How to prevent scurvy ?", False, "How is scurvy prevented?"),
        ("What is (are) rabies ?", False, "Describe rabies."),
    ],
)  # fmt: skip
def test_question_is_reworded_as_its_rule_says(question, options, expected):
    assert expected in list(rewordings(question, options=options))


@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("What is the government doing about rabies?", False),
        ("Chronic cough in smokers is due to", True),
        ("What is the dose, and how often?", True),
        ("All of the following drugs except one act on HCO3-", True),
        ("Most common, and is", True),
        ("Does aspirin prevent stroke?", True),
        ("Best seen on day 3 is not", True),
        ("", True),
    ],
)
def test_question_of_no_known_form_stays_as_it_is(question, options):
    assert list(rewordings(question, options=options)) == []


def test_rewording_keeps_every_number_sign_and_name_of_the_question():
    asked = "Na+ 130, Cl- 90. What is the drug of choice for H. pylori at pH < 4.5?"
    [found] = rewordings(asked, options=True)
    assert set(re.findall(r"[\w.+<-]+", found)) >= {"Na+", "130", "Cl-", "90.", "<", "4.5"}


@pytest.mark.parametrize(
    "question",
    [
        "Which of the following drugs lowers urate?",
        "Which drug does NOT lower urate in gout?",
        "Which drug doesn't lower urate in gout?",
        "Which is the least toxic drug in gout?",
        "Which statement about urate is best?",
        "Which one lowers urate in gout?",
        "Which organ is marked in the diagram?",
        "Urate is lowered in gout by",
        "What is the diagnosis in this patient?",
        "Drugs for gout include?",
    ],
)
def test_question_that_needs_its_options_is_not_asked_without_them(question):
    assert not stands_alone(choice(question=question))
    assert stands_alone(choice()) and len(variants([choice()], kinds=["choice_to_text"])[0]) == 1


def test_question_is_not_asked_openly_where_its_answer_is_none_or_contested():
    none = choice(options=["aspirin", "insulin", "None of the above"], gold=2)
    assert variants([none], kinds=["choice_to_text"])[0] == []
    two = [choice("1"), choice("2", options=["febuxostat", "insulin"])]
    assert variants(two, kinds=["choice_to_text"])[0] == []


def test_wrong_options_are_answers_to_the_same_question_about_other_topics():
    rows = texts(12) + texts(12, question="What prevents {}?", answer="ward{} shield{} care{}")
    rows += [record("other", "What causes topic a?", topic="topic a", answer="second cause here")]
    found, made = variants(rows, kinds=["text_to_choice"], factor=3)
    hold_true(rows, found)
    assert made["text_to_choice"] >= 2 * 24
    answers = {r["answer"]: r for r in rows}
    by_id = {r["id"]: r for r in rows}
    for variant in found:
        _, origin = origin_of(variant, by_id)
        others = [answers[o] for o in variant["options"] if o != variant["answer"]]
        assert len(others) == 3 and len(set(variant["options"])) == 4
        assert all(o["topic"] != origin["topic"] for o in others)
        word = origin["question"].split()[1]
        assert all(o["question"].split()[1] == word for o in others)
    golds = Counter(r["answer_index"] for r in found)
    assert len(golds) == 4


def test_wrong_option_is_never_part_of_the_answer_nor_of_another_length_or_topic():
    near = ["cause a worda thinga", "cause a worda thinga again", "thinga", "worda thinga cause"]
    rows = [record(str(n), f"What causes topic {n}?", topic=f"topic {n}", answer=answer)
            for n, answer in enumerate(near)]  # fmt: skip
    assert variants(rows, kinds=["text_to_choice"])[0] == []
    alike = [r | {"answer": f"inhaled drug {n} in a small dose"} for n, r in enumerate(texts(9))]
    assert variants(alike, kinds=["text_to_choice"])[0] == []  # one word apart
    told = [r | {"answer": f"{r['topic']} has {r['answer']}"} for r in texts(12)]
    assert variants(told, kinds=["text_to_choice"])[0] == []  # names its topic
    same = [
        r | {"question": r["question"].replace("What causes", "How common is")} for r in texts(9)
    ]
    assert variants(same, kinds=["text_to_choice"])[0] == []


LONG = "Mumps is a viral infection of the glands. It spreads by droplets. Rest is the treatment."


@pytest.mark.parametrize(
    ("question", "answer", "short"),
    [
        ("What is (are) Mumps ?", LONG, "Mumps is a viral infection of the glands."),
        ("What are the symptoms of Mumps ?", LONG, None),
        ("What is (are) Mumps ?", LONG.replace("It spreads", "However, it spreads"), None),
        ("What is (are) Mumps ?", "Mumps is rare. It is viral.", None),
        ("How many people are affected by Mumps ?",
         "Mumps is rare. It affects 1 in 1,000 people. More men than women are affected, and old "
         "people less than young ones.", "Mumps is rare. It affects 1 in 1,000 people."),
        ("Is Mumps inherited ?", "Is Mumps inherited? No gene is known. " * 3, None),
        ("Is Mumps inherited ?", "Most cases of mumps are inherited. Others are not at all, as far "
         "as anybody knows up to this day.", None),
    ],
)  # fmt: skip
def test_long_answer_is_cut_after_what_answers_or_not_at_all(question, answer, short):
    found, _ = variants([record("1", question, topic="Mumps", answer=answer)], kinds=["concise"])
    assert [r["answer"] for r in found] == ([short] if short else [])


def test_nothing_of_the_holdout_is_asked_again_or_becomes_an_option():
    rows = texts(8)
    held = texts(8, topic="held {}", answer="CANARY {} word{} thing{}")
    held = [r | {"id": records.make_id("held", r["id"])} for r in held]
    held.append(record("h", "What is the cause of topic a?"))
    assert any(r["question"] == held[-1]["question"] for r in variants(rows, kinds=["rephrase"])[0])
    found, _ = variants(rows, factor=4, holdout=held)
    assert found and not any("CANARY" in text for r in found for text in r["options"])
    assert not {key(r["question"]) for r in found} & {key(r["question"]) for r in held}


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"records": [choice() | {"source": "medqa", "split": "test"}]}, "1 official test items"),
        ({"records": [choice(), choice()]}, "1 ids twice"),
        ({"holdout": [choice()]}, "1 test items among the training records"),
        ({"factor": 0}, "factor 0"),
        ({"factor": 1.5}, "factor 1.5"),
        ({"kinds": ["rephrases"]}, "kind 'rephrases' · expected a known one · did you mean"),
    ],
)
def test_what_must_not_be_augmented_is_refused_in_one_line(options, found):
    with pytest.raises(InputError) as caught:
        augment(**{"records": [choice()], "factor": 2, "seed": 1} | options)
    assert found in str(caught.value) and "\n" not in str(caught.value)


def test_variants_are_the_same_in_every_process():
    code = (
        "import sys; sys.path.insert(0, 'tests/corpus'); from test_augment import choice, texts\n"
        "from medlib.corpus.augment import augment\n"
        "print(augment([choice(), *texts(12)], factor=4, seed=13))"
    )
    root = records.__file__.rsplit("/medlib/", 1)[0]
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            cwd=root, capture_output=True, check=True, text=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(told) == 1 and "text_to_choice" in next(iter(told))


@pytest.fixture(scope="module")
def demo():
    parts, _ = split(sources.read("demo")[0], train_share=1.0, eval_share=0.0, seed=13)
    return parts


def test_demo_doubles_without_touching_the_holdout_or_favouring_a_place(demo):
    rows = demo["train"]
    found, made = variants(rows, holdout=demo["holdout"])
    hold_true(rows, found)
    assert made["short"] <= 0.01 * len(rows) and all(
        made[kind] for kind in KINDS if kind != "concise"
    )
    closed = {group_of(r) for r in demo["holdout"]}
    assert not {group_of(r) for r in found} & closed
    shuffled, _ = variants(rows, kinds=["option_shuffle"], factor=4)
    choices = sum(records.kind(r) == "multiple_choice" for r in rows)
    assert len(shuffled) >= 0.99 * 3 * choices  # "cytochrome c" may name an option
    chosen, _ = variants(rows, kinds=["text_to_choice"])
    for many in (shuffled, chosen):
        places = Counter(r["answer_index"] for r in many)
        assert max(places.values()) - min(places.values()) <= 0.15 * len(many)
    longest = [len(r["answer"]) == max(map(len, r["options"])) for r in chosen]
    assert sum(longest) <= 0.4 * len(chosen)  # 0.25 would be chance


@needs_real_data
def test_real_questions_are_multiplied_without_a_leak_into_the_official_tests():
    rows, _, _ = drop_leaks(sources.read("medmcqa")[0])
    official = [r for r in rows if sources.is_official_test(r)]
    rows = [r for r in rows if not sources.is_official_test(r)]
    found, made = variants(rows, factor=3, holdout=official)
    hold_true(rows, found)
    assert len(rows) > 950 and made["short"] <= 0.05 * 2 * len(rows)
    refuse_leaks(found, official)
    golds = [r for r in found if r["options"]]
    assert all(r["options"][r["answer_index"]] == r["answer"] for r in golds)


@pytest.mark.slow
@needs_real_data
@pytest.mark.parametrize("name", ["demo", "medmcqa", "medqa", "medquad"])
def test_reworded_questions_mean_the_same_to_the_sentence_model(name):
    from medlib import embeddings

    rows = [r for r in sources.read(name)[0] if not sources.is_official_test(r)][:3000]
    found = variants(rows, kinds=["rephrase"])[0][:300]
    by_id = {r["id"]: r for r in rows}
    asked = [origin_of(r, by_id)[1]["question"][-300:] for r in found]
    vectors = embeddings.encode(asked + [r["question"][-300:] for r in found])
    same = (vectors[: len(found)] * vectors[len(found) :]).sum(axis=1)
    others = (
        vectors[: len(found)] * vectors[[*range(len(found) + 1, 2 * len(found)), len(found)]]
    ).sum(axis=1)
    low = sorted(same)[len(same) // 20]
    print(f"{name}: n {len(found)}, mean {same.mean():.3f}, 5th percentile {low:.3f},")
    print(f"lowest {same.min():.3f}, other questions {others.mean():.3f}")
    assert same.mean() >= 0.9 and same.min() >= 0.6
    assert (same > others).mean() >= 0.99
