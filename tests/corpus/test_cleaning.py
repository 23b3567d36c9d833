"""Cleaning takes markup and invisible characters away, never meaning; nothing goes untold."""

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.cleaning import clean, clean_text, exact_key, key

REAL = os.environ.get("MEDLIB_DATA")


def record(name="1", **fields):
    place = {"file": "x.json", "line": 3}
    default = {"question": f"Question {name}?", "answer": "A", "provenance": place}
    return records.make("folder", name, **default | fields)


def choice(name, options, **fields):
    fields = {"options": options, "answer_index": 0, "answer": options[0]} | fields
    return record(name, **fields)


@pytest.mark.parametrize(
    ("raw", "clean_one"),
    [
        ("  a \t b  ", "a b"),
        ("a\r\nb\rc\n", "a\nb\nc"),
        ("<p class='x'>One<br/>two</p>", "One two"),
        ("<b>Asp</b>irin <EM>daily</EM>", "Aspirin daily"),
        ("H<sub>2</sub>O and 10<sup>9</sup>/L", "H2O and 10^9/L"),
        ("&lt;b&gt;bold&lt;/b&gt; &amp; &micro;g", "bold & µg"),
        ("cafe\u0301", "caf\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("hyper\u00adtension\ufeff \u2066x\u2069\u202e\u0007\U000e0041", "hypertension x"),
        ("family \u2022 \u03b2 5\u00a0mg", "family \u2022 \u03b2 5 mg"),
    ],
)
def test_markup_and_invisible_characters_go_and_words_stay(raw, clean_one):
    assert clean_text(raw) == clean_one


@pytest.mark.parametrize(
    "text",
    [
        "with <or = 6 antral follicles than in the group with >6",  # as PubMedQA writes
        "lesions <or =5 had an improved outcome relative to patients with>5",
        "p<a and b>c",
        "Ca <normal and P> normal",
        "BMI <b and c> 5",
        "INR <2 or >3",
        "a<b",
        "<5 mg/dL",
    ],
)
def test_comparisons_are_not_markup(text):
    assert clean_text(text) == text


@given(st.text())
def test_cleaned_text_is_nfc_has_no_control_or_format_character_and_cleans_to_itself(text):
    found = clean_text(text)
    assert unicodedata.is_normalized("NFC", found)
    assert not [c for c in found if unicodedata.category(c) == "Cc" and c != "\n"]
    assert not set(found) & set("\u200b\u200e\u202e\u2066\ufeff\u00ad")
    assert found == found.strip()
    if "&" not in found and "<" not in found:  # entities of entities would be read again
        assert clean_text(found) == found


@given(st.text())
def test_key_forgets_case_punctuation_and_spacing_alone(text):
    assert key(text) == key(f" {text}...\n") == key(key(text))
    ascii_text = text.encode("ascii", "ignore").decode()
    assert key(ascii_text.upper()) == key(ascii_text.lower())


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Rh+ve", "Rh-ve"),
        ("<25 and >10", ">25 and <10"),
        ("20", "-20"),
        ("Mean = mode", "Mean < mode"),
        ("PT \u2191", "PT \u2193"),
        ("0.5 mg", "05 mg"),
        ("1.5", "15"),
        ("5 %", "5"),
    ],
)
def test_exact_key_keeps_the_signs_that_carry_meaning(one, two):
    assert exact_key(one) != exact_key(two)
    assert exact_key(f" {one.upper()}. ") == exact_key(one)


def test_options_that_differ_in_a_sign_are_no_duplicates_and_others_are():
    rows = [
        choice("1", ["Rh+ve", "Rh-ve"]),
        choice("2", ["20", "-20", "80"]),
        choice("3", ["Aspirin", "aspirin."]),
        choice("4", ["b", "a", " A "]),
    ]
    kept, ledger = clean(rows)
    assert {r["id"] for r in kept} == {rows[0]["id"], rows[1]["id"]}
    assert {(r["id"], r["reason"]) for r in ledger} == {
        (rows[2]["id"], "duplicate_options"),
        (rows[3]["id"], "duplicate_options"),
    }


def test_of_duplicates_the_smallest_id_stays_and_other_answers_are_named():
    rows = [
        record("a", question="What is it?", answer="Gout"),
        record("b", question=" what IS it ", answer="gout."),
        record("c", question="What is it?", answer="Sepsis"),
        record("d", question="What is it?", context="A case.", answer="Sepsis"),
    ]
    rows = sorted(rows, key=lambda r: r["id"])
    same = [r for r in rows if not r["context"]]
    kept, ledger = clean(rows[::-1])
    assert {r["id"] for r in kept} == {same[0]["id"]} | {r["id"] for r in rows if r["context"]}
    told = {r["id"]: r["reason"] for r in ledger}
    first = key(same[0]["answer"])
    for other in same[1:]:
        agrees = key(other["answer"]) == first
        assert told[other["id"]] == ("duplicate" if agrees else "asked_before")


def test_same_options_in_another_order_are_the_same_question():
    rows = [choice("1", ["x", "y"], question="Q?"), choice("2", ["y", "x"], question="Q?")]
    rows[1] |= {"answer_index": 1, "answer": "x"}
    assert [r["reason"] for r in clean(rows)[1]] == ["duplicate"]
    rows[1] |= {"answer_index": 0, "answer": "y"}
    assert [r["reason"] for r in clean(rows)[1]] == ["contradicts_another"]


@pytest.mark.parametrize(
    "fields",
    [{"question": "<p></p>"}, {"answer": "\u200b"}, {"options": ["A", "<br>"], "answer_index": 0}],
)
def test_what_is_empty_once_cleaned_is_left_out(fields):
    kept, ledger = clean([record("1", **fields)])
    assert not kept and [r["reason"] for r in ledger] == ["empty_after_cleaning"]


def test_answer_stays_equal_to_its_option():
    [row], _ = clean([choice("1", ["<b>One</b>", "two "], question="Q<br>?")])
    assert row["answer"] == row["options"][0] == "One"
    assert records.fault(row) is None


def test_official_test_items_are_neither_changed_nor_dropped():
    text = {"question": "<b>Same</b>?", "split": "test"}
    rows = [choice(n, ["x", "X"], **text) | {"source": "medqa"} for n in ("1", "2")]
    kept, ledger = clean(rows, count_tokens=lambda texts: [999] * len(texts), max_tokens=1)
    assert sorted(kept, key=lambda r: r["id"]) == sorted(rows, key=lambda r: r["id"])
    assert not ledger


def test_too_long_text_is_left_out_whole_and_the_bound_itself_stays():
    rows = [record("1", question="one two"), record("2", question="one two three")]
    rows.append(choice("3", ["x y", "z"], context="w", question="one"))

    def count(texts):
        return [len(text.split()) for text in texts]

    kept, ledger = clean(rows, count_tokens=count, max_tokens=3)
    assert [r["question"] for r in kept] == ["one two"]
    assert {r["reason"] for r in ledger} == {"longer_than_context"} and len(ledger) == 2
    assert clean(rows, count_tokens=count)[1] == []
    with pytest.raises(ValueError, match="count_tokens"):
        clean(rows, max_tokens=3)


@given(
    st.lists(st.tuples(st.sampled_from("abc "), st.sampled_from("xy")), max_size=12), st.randoms()
)
def test_every_record_is_kept_or_told_whatever_the_order(asked, order):
    rows = [record(str(n), question=q, answer=a) for n, (q, a) in enumerate(asked)]
    kept, ledger = clean(rows)
    assert sorted([r["id"] for r in kept] + [r["id"] for r in ledger]) == sorted(
        r["id"] for r in rows
    )
    order.shuffle(rows)
    assert clean(rows) == (kept, ledger)
    assert clean(kept) == (kept, [])  # nothing more to do
    records.table(ledger, records.LEDGER)


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real abstracts to clean")
def test_cleaning_takes_no_word_from_a_real_abstract():
    rows, _ = sources.read("pubmedqa")
    for row in rows:
        text = row["context"] + row["explanation"]
        if "&" not in text:
            assert key(clean_text(text)) == key(text), row["id"]
