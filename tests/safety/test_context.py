"""Status of medicines and symptoms: a held-out table, written before the rules were tuned."""

import re
from collections import Counter
from pathlib import Path

import pytest

from medlib.safety import presence
from medlib.safety.clauses import sentence_bounds
from medlib.safety.context import FIVE, mention_status, symptom_status
from medlib.safety.drugs import find_drugs
from medlib.safety.references import lowered

MEDICINES = [
    ("She takes [warfarin] every evening.", "active"),
    ("Continue [metformin] and check HbA1c in three months.", "active"),
    ("You can take [ibuprofen] with food.", "active"),
    ("Start [amiodarone] 200 mg daily.", "active"),
    ("Do not stop taking your [clopidogrel] before surgery.", "active"),
    ("There is no need to avoid [paracetamol].", "active"),
    ("He has been on [lithium] since 2015.", "active"),
    ("If the pain persists, take [naproxen] twice a day.", "active"),
    ("Add [spironolactone] to lisinopril.", "active"),
    ("She stopped sertraline and started [phenelzine].", "active"),
    ("Never take [sildenafil] with nitrates.", "advised_against"),
    ("[Simvastatin] must not be combined with clarithromycin.", "advised_against"),
    ("Avoid [alcohol] during the course.", "advised_against"),
    ("[Ibuprofen] is contraindicated in late pregnancy.", "advised_against"),
    ("Please don't use [aspirin] in children.", "advised_against"),
    ("It is dangerous to mix [oxycodone] and diazepam.", "advised_against"),
    ("[Grapefruit] should be avoided while on felodipine.", "advised_against"),
    ("We advise against [codeine] after tonsillectomy.", "advised_against"),
    ("[Tizanidine] is not recommended with ciprofloxacin.", "advised_against"),
    (
        "Under no circumstances combine it; [tranylcypromine] should never be given.",
        "advised_against",
    ),
    ("She stopped [fluoxetine] six weeks ago.", "stopped"),
    ("[Warfarin] was discontinued in March.", "stopped"),
    ("He no longer takes [digoxin].", "stopped"),
    ("The patient used to take [phenytoin].", "stopped"),
    ("[Azathioprine] has been withdrawn because of leucopenia.", "stopped"),
    ("Previously treated with [methotrexate].", "stopped"),
    ("She came off [lorazepam] last spring.", "stopped"),
    ("He quit [tramadol] two months ago.", "stopped"),
    ("He denies taking [aspirin].", "negated"),
    ("She is not on [warfarin].", "negated"),
    ("No [insulin] was given.", "negated"),
    ("He has never taken [isotretinoin].", "negated"),
    ("She is allergic to [penicillin].", "negated"),
    ("The patient does not take [ibuprofen].", "negated"),
    ("Managed without [prednisone].", "negated"),
    ("Can I take [ibuprofen] with lisinopril?", "hypothetical"),
    ("We are considering [amiodarone].", "hypothetical"),
    ("If you take [warfarin] tell your dentist.", "hypothetical"),
    ("What happens if someone mixes [codeine] and alcohol?", "hypothetical"),
    ("Is it safe to use [tadalafil] before exercise?", "hypothetical"),
    ("She is thinking about [sumatriptan].", "hypothetical"),
    ("They might add [clopidogrel] later.", "hypothetical"),
]
SYMPTOMS = [
    ("I have [chest pain] right now.", True),
    ("The [chest pain] started an hour ago and is getting worse.", True),
    ("My mother is having a [seizure].", True),
    ("He was fine, but now he is [confused].", True),
    ("No relief from the [chest pain] after two sprays.", True),
    ("No, I am [vomiting blood].", True),
    ("She has a history of asthma and is now [gasping] for air.", True),
    ("Denies [chest pain], palpitations or dyspnoea.", False),
    ("There is no fever, rash or [stiff neck].", False),
    ("He did not have any [seizures].", False),
    ("Negative for [melena].", False),
    ("I had a [stroke] in 2011.", False),
    ("My father died of a [heart attack].", False),
    ("Family history of [sepsis].", False),
    ("What are the symptoms of [meningitis]?", False),
    ("Call an ambulance if you develop [chest pain].", False),
    ("When should I worry about a [headache]?", False),
    ("Explain how [anaphylaxis] is treated.", False),
    ("She used to have [seizures] as a child.", False),
    ("Aspirin lowers the risk of [stroke].", False),
]


def _span(sentence: str) -> tuple[str, int, int]:
    start, end = sentence.index("["), sentence.index("]") - 1
    return lowered(sentence.replace("[", "").replace("]", "")), start, end


def test_medicine_status_is_right_in_nine_of_ten_sentences():
    right = 0
    for sentence, expected in MEDICINES:
        text, start, end = _span(sentence)
        found = mention_status(text, sentence_bounds(text), start, end)
        right += FIVE.get(found, found) == expected
    assert right / len(MEDICINES) >= 0.9


def test_symptom_presence_is_right_in_nine_of_ten_sentences():
    right = 0
    for sentence, present in SYMPTOMS:
        text, start, end = _span(sentence)
        status = presence.status_of(text, sentence_bounds(text), start, end)
        right += (status == "active") == present
    assert right / len(SYMPTOMS) >= 0.9


@pytest.mark.parametrize("mark", [". ", "\n", "; "])
def test_a_denial_ends_with_its_sentence(mark: str):
    text = f"no fever{mark}he has chest pain"
    start = text.index("chest")
    assert symptom_status(text, sentence_bounds(text), start, len(text)) == "active"


# Written in four batches, each read by the rules of the one before: 61, 88, 86 and 85 % right when
# first read. What was wrong was then mended, so only sentences from elsewhere measure anew.
SENTENCES = (Path(__file__).parent / "medicine_sentences.tsv").read_text().splitlines()


def _mentions(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a sentence without its brackets, and the spans that they marked."""
    text, spans = "", []
    for part in re.split(r"(\[[^\]]*\])", marked.replace("\\n", "\n")):
        if part.startswith("["):
            spans.append((len(text), len(text) + len(part) - 2))
        text += part.strip("[]") if part.startswith("[") else part
    return lowered(text), spans


def test_eight_statuses_are_told_apart_in_nine_of_ten_sentences():
    right, total = Counter(), Counter()
    for line in SENTENCES:
        expected, marked = line.split("\t")
        text, spans = _mentions(marked)
        for start, end in spans:
            total[expected] += 1
            right[expected] += mention_status(text, sentence_bounds(text), start, end) == expected
    assert len(SENTENCES) >= 200 and len(total) == 8 and min(total.values()) >= 20
    assert sum(right.values()) / sum(total.values()) >= 0.9
    assert all(right[status] / total[status] >= 0.85 for status in total)
    assert right["active"] / total["active"] >= 0.98  # a danger must not be explained away


# Emergency calls, portal messages, triage, handover, letters, teenagers, non-native English: five
# batches, 71, 72, 71, 65 and 82 % right when first read by the rules of the batch before.
VOICES = (Path(__file__).parent / "voices.tsv").read_text().splitlines()


def test_medicines_and_findings_have_their_status_in_nine_of_ten_sentences_of_many_voices():
    right, total = Counter(), Counter()
    for line in VOICES:
        expected, marked = line.split("\t")
        text, ((start, end),) = _mentions(marked)
        status = mention_status if find_drugs(text[start:end]) else symptom_status
        total[expected] += 1
        right[expected] += status(text, sentence_bounds(text), start, end) == expected
    assert len(VOICES) >= 300 and len(total) == 8 and min(total.values()) >= 25
    assert all(right[status] / total[status] >= 0.9 for status in total)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2 day history of [chest pain].", "active"),
        ("Her brother has [asthma].", "family"),
        ("[C. diff] two years ago, cleared.", "history"),
        ("Return for [fever].", "hypothetical"),
    ],
)
def test_a_finding_keeps_its_status_among_words_that_mislead(text: str, status: str):
    plain, spans = _mentions(text)
    assert symptom_status(plain, sentence_bounds(plain), *spans[0]) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Stopped medicines:\n- [warfarin]\n- digoxin", "stopped"),
        ("**Avoid:**\n\n* aspirin\n* [ibuprofen]\n", "advised_against"),
        ("Allergies:\n1. codeine\n2. [penicillin]", "negated"),
        ("Past medications:\nlithium\n[haloperidol]", "stopped"),
        ("Allergies:\n- codeine\n\nCurrent medicines:\n- [warfarin]", "active"),
        ("Avoid aspirin.\n\nTake these every day:\n- [warfarin]", "active"),
        ("No aspirin, ibuprofen or [naproxen] was taken.", "negated"),
        ("Stop aspirin, ibuprofen and [naproxen].", "stopped"),
        ("Stopped aspirin; started [clopidogrel].", "active"),
        ("Her mother takes aspirin but she takes [warfarin].", "active"),
    ],
)
def test_a_list_shares_the_status_of_its_head(text: str, status: str):
    plain, spans = _mentions(text)
    found = mention_status(plain, sentence_bounds(plain), *spans[0])
    assert FIVE.get(found, found) == status
