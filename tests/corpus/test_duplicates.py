"""Copies are found however they are worded; other questions in nearly the same words are not."""

import importlib.util
import os
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.duplicates import clusters, find, keep_one

REAL = os.environ.get("MEDLIB_DATA")
STEM = "A 54-year-old man with gout has a swollen, red and painful knee; which drug is given first?"
OPTIONS = ["Colchicine", "Allopurinol", "Febuxostat", "Probenecid"]


def record(name, question=STEM, options=OPTIONS, answer=None, **fields):
    answer = answer or (options[0] if options else "Colchicine.")
    index = options.index(answer) if options else -1
    fields |= {"options": list(options), "answer": answer, "answer_index": index}
    fields.setdefault("provenance", {"file": "x.json", "line": 1})
    return records.make("folder", name, question=question, **fields)


def kinds(*rows, **given):
    return [pair["kind"] for pair in find(list(rows), **given)]


# --- what is the same -----------------------------------------------------------------------------

SAME = {
    "capitals": {"question": STEM.upper()},
    "punctuation": {"question": STEM.replace(",", " ;").rstrip("?") + " :"},
    "spacing": {"question": "\n" + STEM.replace(" ", "  ")},
    "option order": {"options": OPTIONS[::-1], "answer": "Colchicine"},
    "option case": {"options": [o.upper() for o in OPTIONS], "answer": "COLCHICINE"},
    "swapped words": {"question": STEM.replace("red and painful", "painful and red")},
    "a typo": {"question": STEM.replace("swollen", "swolen")},
    "a typo in a word that would turn it": {"question": STEM.replace("first", "frist")},
    "a typo in an option": {"options": ["Colchicine", "Alopurinol", "Febuxostat", "Probenecid"]},
    "an added sentence": {"question": STEM + " Please choose the single best answer."},
    "other small words": {"question": STEM.replace("which drug is", "which of the drugs was")},
}


@pytest.mark.parametrize("name", SAME)
def test_a_copy_is_found(name):
    assert kinds(record("a"), record("b", **SAME[name])) in (["exact"], ["near"])


def test_a_free_text_copy_needs_a_like_answer_too():
    first = record("a", "What is gout?", [], "A disease in which urate crystals inflame joints.")
    like = record("b", "What is gout ?", [], "A disease in which urate crystal inflame the joints.")
    other = record("c", "What is gout?", [], "It is treated with colchicine or prednisolone.")
    assert kinds(first, like, other) == ["near"]


# --- what is another question: written before the rules were measured, none taken out -------------

OTHER = [
    ("Which of these is a sign of shock?", "Which of these is not a sign of shock?"),
    ("Which drug is safe in pregnancy?", "Which drug is safe in pregnancy except one?"),
    ("What is the treatment of type 1 diabetes?", "What is the treatment of type 2 diabetes?"),
    ("A 4-year-old boy has fever and a rash.", "A 14-year-old boy has fever and a rash."),
    ("Which drug treats hyperkalemia fastest?", "Which drug treats hypokalemia fastest?"),
    ("Which finding suggests left heart failure?", "Which finding suggests right heart failure?"),
    ("A man has dysuria and fever for two days.", "A woman has dysuria and fever for two days."),
    ("Best drug for acute bronchitis in adults?", "Best drug for chronic bronchitis in adults?"),
    ("Rh+ mothers with an Rh- child need what?", "Rh- mothers with an Rh- child need what?"),
    ("What follows when sodium is < 120 mmol/L?", "What follows when sodium is > 120 mmol/L?"),
    ("Which vitamin A dose is toxic?", "Which vitamin D dose is toxic?"),
    ("Which nerve supplies the deltoid muscle?", "Which nerve supplies the trapezius muscle?"),
    ("Stage II breast cancer is treated how?", "Stage III breast cancer is treated how?"),
    ("Which drug increases uric acid in blood?", "Which drug decreases uric acid in blood?"),
    ("What is the cause of gout in the elderly?", "What is the cause of scurvy in the elderly?"),
    ("Which muscle causes abduction of the hip?", "Which muscle causes adduction of the hip?"),
    ("Least likely sign of meningitis in a child?", "Most likely sign of meningitis in a child?"),
    ("Dose of 0.5 mg adrenaline is given when?", "Dose of 5 mg adrenaline is given when?"),
    ("The drug isn't given in which disease?", "The drug is given in which disease?"),
    ("Which is true of intracellular fluid?", "Which is true of extracellular fluid?"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), OTHER)
@pytest.mark.parametrize("options", [OPTIONS, []])
@pytest.mark.parametrize("same_answer", [True, False])
def test_another_question_in_like_words_is_no_duplicate(one, other, options, same_answer):
    answer = (options or ["", "Something quite different."])[0 if same_answer and options else 1]
    first = record("a", one, options)
    assert find([first, record("b", other, options, answer if not same_answer else None)]) == []


CASE = (
    "He came to the clinic with his wife, who reports that he has slept badly, eats little and has "
    "lost interest in the garden. There is no family history of note, he takes no drugs and does "
    "not smoke. On examination he looks well, his skin is warm and dry, heart sounds are clear, "
    "the lungs are free, the abdomen is soft and the neurological examination is normal. "
)
NAMES = ("deltoid", "scurvy")  # a name in a long text is taken for a synonym if the answers agree


@pytest.mark.parametrize(
    ("one", "other"), [p for p in OTHER if not any(n in str(p) for n in NAMES)]
)
@pytest.mark.parametrize("options", [OPTIONS, []])
def test_one_turned_word_in_a_long_case_makes_another_question(one, other, options):
    assert find([record("a", CASE + one, options), record("b", CASE + other, options)]) == []


@pytest.mark.parametrize("options", [OPTIONS, []])
def test_one_synonym_in_a_long_case_does_not(options):
    rows = [record("a", CASE + STEM, options)]
    rows.append(record("b", (CASE + STEM).replace("clinic", "surgery"), options))
    assert kinds(*rows) == ["near"]


def test_one_stem_with_other_options_is_another_question():
    other = ["Colchicine", "Naproxen", "Prednisolone", "Anakinra"]
    assert find([record("a", "Which drug?"), record("b", "Which drug?", other)]) == []
    long = record("a", STEM * 5), record("b", STEM * 5, other)
    assert find(list(long)) == []


def test_a_question_with_and_without_options_are_two():
    assert find([record("a"), record("b", options=[])]) == []


def test_words_that_the_records_know_are_no_typos_of_each_other():
    pair = [
        record("a", "Which artery supplies the ileum?"),
        record("b", "Which artery supplies the ilium?"),
    ]
    assert len(find(pair)) == 1
    known = [
        record(f"{w}{n}", f"About {w} {n}", [w, str(n)])
        for n in range(3)
        for w in ("ileum", "ilium")
    ]
    assert find(pair + known) == []


# --- pairs, clusters, the copy that is kept -------------------------------------------------------


def copies_and_others():
    rows = [record(f"s{n}", **changes) for n, changes in enumerate(SAME.values())]
    rows += [record(f"o{n}", q) for n, pair in enumerate(OTHER) for q in pair]
    return rows + [record("original"), record("again")]


@given(st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_order_changes_nothing(draw):
    rows = copies_and_others()
    mixed = draw.sample(rows, len(rows))
    assert find(mixed) == find(rows)
    assert clusters(draw.sample(find(rows), len(find(rows)))) == clusters(find(rows))
    assert keep_one(mixed) == keep_one(rows)


def test_workers_change_nothing():
    assert find(copies_and_others(), workers=3) == find(copies_and_others())


def test_pairs_have_sorted_ids_a_kind_and_a_score():
    found = find(copies_and_others())
    assert found == sorted(found, key=lambda p: (p["left"], p["right"]))
    assert all(p["left"] < p["right"] and 0.8 <= p["score"] <= 1 for p in found)
    assert Counter(p["kind"] for p in found).keys() == {"exact", "near"}


def test_clusters_join_chains_and_leave_out_the_single():
    pairs = [{"left": "b", "right": "c"}, {"left": "a", "right": "b"}, {"left": "x", "right": "y"}]
    assert clusters(pairs) == [["a", "b", "c"], ["x", "y"]] and clusters([]) == []


def test_the_ends_of_a_chain_are_both_kept():
    long = " ".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60))
    words = long.split()
    middle = " ".join([*words[:50], *(w + "xx" for w in words[50:53]), *words[53:]])
    end = " ".join(["yy" + w for w in words[:3]] + middle.split()[3:])
    rows = [record(name, q, explanation=e) for name, q, e in (
        ("a", long, "known"), ("b", middle, ""), ("c", end, "known"))]  # fmt: skip
    kept, ledger, pairs = keep_one(rows)
    assert len(pairs) == 2 and len(clusters(pairs)[0]) == 3
    assert {r["id"] for r in kept} == {rows[0]["id"], rows[2]["id"]}
    assert [(r["id"], r["reason"]) for r in ledger] == [(rows[1]["id"], "near_duplicate")]


@pytest.mark.parametrize("name", ["0", "1", "2"])
def test_the_more_complete_copy_is_kept(name):
    rows = [record(name, explanation="It is."), record(f"{name} plain", question=STEM.upper())]
    kept, ledger, _ = keep_one(rows)
    assert kept == rows[:1]
    assert [(r["id"], r["step"], r["reason"]) for r in ledger] == [
        (rows[1]["id"], "duplicates", "duplicate")
    ]


@pytest.mark.parametrize("name", ["0", "1", "2"])
def test_of_two_contexts_the_longer_is_kept(name):
    longer = " ".join(["He drinks beer, eats meat and sleeps badly."] * 3)
    rows = [record(name, context=longer + " Yes."), record(f"{name} b", context=longer)]
    assert keep_one(rows)[0] == rows[:1]


def test_of_equal_copies_the_smallest_id_is_kept():
    rows = [record(str(n)) for n in range(5)]
    kept, ledger, _ = keep_one(rows)
    assert [r["id"] for r in kept] == [min(r["id"] for r in rows)] and len(ledger) == 4


def official(name, **fields):
    return record(name, split="test", **fields) | {"source": "medqa"}


def test_official_test_records_stay_whatever_they_are_like():
    tests = [official("1"), official("2"), official("3", question=STEM.upper())]
    tests.append(official("4", answer="Allopurinol"))
    rows = tests + [record("a", explanation="known"), record("b", answer="Probenecid")]
    kept, ledger, _ = keep_one(rows)
    assert kept == sorted(tests, key=lambda r: r["id"])
    assert {r["id"] for r in ledger} == {rows[-1]["id"], rows[-2]["id"]}


def reasons(*answers):
    """Return the answers kept, and the reasons of the others, of copies that differ in these."""
    rows = [record(str(n), STEM + "!" * n, answer=a) for n, a in enumerate(answers)]
    kept, ledger, _ = keep_one(rows)
    return [r["answer"] for r in kept], Counter(r["reason"] for r in ledger)


def test_contradicting_answers_need_a_majority():
    against = "contradicts_near_duplicate"
    assert reasons("Colchicine", "Allopurinol") == ([], {against: 2})
    assert reasons("Colchicine", "Colchicine", "Allopurinol") == (
        ["Colchicine"], {against: 1, "duplicate": 1})  # fmt: skip
    assert reasons("Colchicine", "Colchicine", "Allopurinol", "Allopurinol") == ([], {against: 4})


def test_yes_and_no_to_one_passage_contradict():
    fields = {"options": records.YES_NO_MAYBE, "context": "Colchicine helped 9 of 10."}
    rows = [record(a, "Does colchicine help?", answer=a, **fields) for a in ("yes", "no")]
    assert keep_one(rows)[0] == []
    asked = record("x", "Does febuxostat help?", answer="no", **fields)
    assert find([rows[0], asked]) == []


def test_nothing_in_nothing_out():
    assert keep_one([]) == ([], [], []) and find([]) == []


# --- many records: the demo, made from templates, and real ones -----------------------------------


def swapped(item, draw):
    words = item["question"].split()
    place = draw.randrange(len(words) - 1)
    words[place : place + 2] = words[place + 1], words[place]
    return {"question": " ".join(words)}


def misspelt(item, draw):
    words = item["question"].split()
    places = [n for n, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not places:
        return {"question": item["question"] + "?"}
    place, letter = draw.choice(places), draw.randrange(1, 4)
    word = words[place]
    changed = [
        word[:letter] + word[letter + 1 :],
        word[:letter] + draw.choice("aeiou") + word[letter:],
        word[:letter] + word[letter + 1] + word[letter] + word[letter + 2 :],
    ]
    words[place] = draw.choice(changed)
    return {"question": " ".join(words)}


def shuffled(item, draw):
    if records.kind(item) != "multiple_choice":
        return {"question": item["question"].lower()}
    options = draw.sample(item["options"], len(item["options"]))
    return {"options": options, "answer_index": options.index(item["answer"])}


PLANTS = {
    "swapped words": swapped,
    "capitals": lambda item, draw: {"question": item["question"].upper()},
    "punctuation": lambda item, draw: {
        "question": "- " + item["question"].replace(", ", " ; ").rstrip("?.: ") + " ...",
        "context": item["context"].replace(", ", " - "),
    },
    "shuffled options": shuffled,
    "one typo": misspelt,
    "added sentence": lambda item, draw: {
        "question": item["question"]
        + draw.choice(
            [
                " Base your answer on current guidelines.",
                " Relatives report nothing unusual.",
                " Choose one answer.",
            ]
        )
    },  # fmt: skip
}


def share_found(originals, seed):
    """Plant each kind of copy of each record; return {kind: share found}, n each."""
    draw = random.Random(seed)
    found = {}
    for name, change in PLANTS.items():
        planted = [r | {"id": f"{r['id']}-copy"} | change(r, draw) for r in originals]
        pairs = {(p["left"], p["right"]) for p in find(originals + planted)}
        hits = sum((r["id"], f"{r['id']}-copy") in pairs for r in originals)
        found[name] = hits / len(originals)
        assert all(right == f"{left}-copy" for left, right in pairs), "a false merge"
    return found


def test_the_demo_has_no_duplicates_and_planted_ones_are_found():
    rows, _ = sources.read("demo")
    assert find(rows) == []
    found = share_found(random.Random(5).sample(rows, 150), seed=6)  # 900 plants
    print(found)
    assert sum(found.values()) / len(found) >= 0.95 and min(found.values()) >= 0.9


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real records to plant copies of")
def test_planted_copies_of_real_records_are_found_and_nothing_else():
    names = ["medqa", "medmcqa", "pubmedqa", "medquad"]
    rows, _ = sources.read_all(names, limits={}, seed=1, on_bad="set_aside")
    draw = random.Random(17)
    taken = []
    for name in names:
        own = [r for r in rows if r["source"] == name and len(r["question"].split()) > 2]
        taken += draw.sample(own, 60)
    found = share_found(taken, seed=18)  # 1,440 plants
    print(found)
    assert sum(found.values()) / len(found) >= 0.95 and min(found.values()) >= 0.9


def paraphrases():
    spec = importlib.util.spec_from_file_location("p", Path(__file__).with_name("paraphrases.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_paraphrases_are_found_and_other_questions_not():
    """HELD_OUT did not choose the threshold; development reaches 9 of 12, held-out 6 of 10."""
    texts, found = paraphrases(), {}
    for name in ("SAME_DEVELOPMENT", "SAME_HELD_OUT", "OTHER_DEVELOPMENT", "OTHER_HELD_OUT"):
        pairs = getattr(texts, name)
        hits = [
            kinds(record("a", q, [], a), record("b", q2, [], a2), paraphrases=True)
            for q, a, q2, a2 in pairs
        ]
        found[name] = sum(map(bool, hits)) / len(pairs)
    print(found)
    assert found["SAME_DEVELOPMENT"] >= 0.7 and found["SAME_HELD_OUT"] >= 0.5
    assert found["OTHER_DEVELOPMENT"] == found["OTHER_HELD_OUT"] == 0


@pytest.mark.slow
def test_reworded_choices_with_the_same_options_are_paraphrases():
    reworded = (
        "Gout has made the knee of a man of 54 years swell and hurt; what should he get first?"
    )
    other = "A 54-year-old man with gout takes which drug for life to lower the urate?"
    rows = [record("a"), record("b", reworded), record("c", other, answer="Allopurinol")]
    assert kinds(*rows[:2]) == []
    found = find(rows, paraphrases=True)
    assert [p["kind"] for p in found] in ([], ["paraphrase"])
