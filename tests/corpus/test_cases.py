"""Cases and exchanges are verbatim spans of their source, with the diagnosis not given away."""

import csv
import os
import random
import re
from pathlib import Path

import pytest

from medlib import records
from medlib.corpus import cases, conversations
from medlib.corpus.conclusions import sentences

REAL = os.environ.get("MEDLIB_DATA")
needs_real_data = pytest.mark.skipif(
    not REAL, reason="MEDLIB_DATA is not set: no real conversations (see data/README.md)"
)
STORY = (
    "A 45-year-old woman was admitted with fever and a dry cough for three weeks. She kept "
    "pigeons. Dr. Lee heard crackles at both bases. Chest CT showed 3.5 mm nodules in every lobe."
)
TOLD = "She was diagnosed with hypersensitivity pneumonitis and was given prednisone."
AFTER = "She went home after 12 days."
ORIGIN = records.make("pmc_cases", "PMC5", provenance={"file": "pmc/a.xml", "line": 1})


def report(*sections):
    """Return a JATS article whose body has (heading, paragraphs or (heading, paragraphs) …)."""

    def section(heading, *parts):
        inner = [f"<p>{p}</p>" if isinstance(p, str) else section(*p) for p in parts]
        return f"<sec><title>{heading}</title>\n{''.join(inner)}\n</sec>"

    body = "\n".join(section(*parts) for parts in sections)
    return (
        '<article article-type="case-report"><front><article-meta>'
        '<article-id pub-id-type="pmc">PMC5</article-id></article-meta></front>\n'
        f"<body>\n{body}\n</body></article>"
    )


@pytest.fixture
def extract(tmp_path):
    """Return a function that writes an article and returns its cases."""

    def extracted(text, layout=cases.JATS_CASES):
        path = tmp_path / "pmc" / "a.xml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return [layout.parse(row) for row in layout.rows(path)]

    return extracted


def plain(text):
    return cases.from_report(cases.text_paragraphs(text), ORIGIN)


def test_a_case_report_becomes_vignette_question_and_stated_diagnosis(extract):
    (record,) = extract(
        report(("Introduction", "Lungs."), ("Case presentation", STORY, f"{TOLD} {AFTER}"))
    )
    assert record["question"] == "What is the most likely diagnosis?"
    assert record["answer"] == "hypersensitivity pneumonitis"
    assert record["context"] == STORY
    assert record["explanation"] == TOLD
    assert record["provenance"] == {"file": "pmc/a.xml#sec2.p1.s1-sec2.p1.s4+sec2.p2.s1", "line": 7}
    assert records.fault(record) is None
    records.table([record], records.RECORDS)


def test_provenance_leads_back_to_the_sentences(extract):
    nested = ("Case report", ("History", STORY), ("Findings", "Ferritin was high. " + TOLD))
    (record,) = extract(report(("Intro", "A."), nested))
    first, last, told = re.split(r"[-+]", record["provenance"]["file"].split("#")[1])
    assert (first, last, told) == ("sec2.1.p1.s1", "sec2.2.p1.s1", "sec2.2.p1.s2")
    assert record["context"] == f"{STORY}\nFerritin was high."


def test_each_case_of_a_series_is_a_record_of_its_own(extract):
    other = STORY.replace("woman", "man").replace("She", "He")
    series = ("Case reports", ("Case 1", f"{STORY} {TOLD}"), ("Case 2", f"{other} {TOLD}"))
    first, second = extract(report(series, ("Discussion", TOLD)))
    assert first["context"] == STORY and second["context"] == other
    assert first["id"] != second["id"]


def test_abstracts_of_case_reports_in_medline_are_read_too(extract):
    text = (
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>3</PMID><Article><Abstract>"
        '<AbstractText Label="BACKGROUND">Rare.</AbstractText>\n<AbstractText Label="CASE REPORT">'
        f"{STORY} {TOLD}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>"
        "</PubmedArticleSet>"
    )
    (record,) = extract(text, cases.MEDLINE_CASES)
    assert (record["context"], record["answer"]) == (STORY, "hypersensitivity pneumonitis")
    assert record["provenance"]["line"] == 2


def test_retracted_reports_are_passed_over(extract):
    text = report(("Case report", f"{STORY} {TOLD}"))
    assert extract(text) and not extract(text.replace('"case-report"', '"retracted-article"'))


def test_the_vignette_ends_before_the_diagnosis_is_given_away():
    leak = "A pneumonitis by hypersensitivity was considered."
    (record,) = plain(f"{STORY} {leak} Biopsy was done. {TOLD}")
    assert record["context"] == STORY
    assert record["provenance"]["file"].endswith("#p1.s1-p1.s4+p1.s7")


@pytest.mark.parametrize(
    "text",
    [
        f"She had hypersensitivity pneumonitis before. {STORY} {TOLD}",
        f"A woman of 45 coughed. {TOLD}",
        f"{STORY} {AFTER}",
        f"{STORY} She was diagnosed with asthma. {AFTER} Later {TOLD}",
        f"Pigeons {'are birds that live in towns and eat seeds ' * 5}. {TOLD}",
    ],
    ids=["given away at once", "too short", "no diagnosis", "two diagnoses", "about nobody"],
)
def test_cases_that_make_no_good_question_are_dropped(text):
    assert plain(text) == []


# Written after the patterns, with other diseases.
@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A diagnosis of acute intermittent porphyria was made.", "acute intermittent porphyria"),
        ("The final diagnosis was Wilson disease.", "Wilson disease"),
        ("The patient was finally diagnosed as having Whipple's disease.", "Whipple's disease"),
        ("Biopsy of the node confirmed sarcoidosis (Fig. 3).", "sarcoidosis"),
        ("These findings confirmed the diagnosis of scurvy, which was treated.", "scurvy"),
        ("He was diagnosed with gout based on crystals.", "gout"),
        ("He was not diagnosed with gout.", None),
        ("He had been diagnosed with gout.", None),
        ("He was diagnosed with gout five years ago.", None),
        ("His mother was diagnosed with gout.", None),
        ("The differential diagnosis was gout.", None),
        ("He was initially diagnosed with gout.", None),
        ("The diagnosis was made by ultrasound.", None),
        ("The diagnosis of it was delayed.", None),
        ("He limped.", None),
    ],
)
def test_only_this_patients_certain_diagnosis_is_taken(sentence, name):
    assert cases.diagnosis(sentence) == name


def test_everything_extracted_is_a_verbatim_span_that_does_not_tell():
    draw = random.Random(13)
    names = ["scurvy", "Wilson disease", "acute intermittent porphyria", "Lyme disease"]
    pieces = [*(STORY[a:b] for a, b in sentences(STORY)), AFTER, "He saw J. Smith, e.g. twice."]
    found = 0
    for _ in range(300):
        name = draw.choice(names)
        told = [f"He was diagnosed with {name}.", f"We feared {name}.", f"Perhaps {name.upper()}?"]
        texts = draw.choices(pieces, k=8) + draw.sample(told, draw.randint(1, 3))
        draw.shuffle(texts)
        paragraphs = [" ".join(texts[i : i + 3]) for i in range(0, len(texts), 3)]
        for record in plain("\n\n".join(paragraphs)):
            found += 1
            parts = record["context"].split("\n")
            assert all(
                part in paragraph for part, paragraph in zip(parts, paragraphs, strict=False)
            )
            assert record["answer"] == name and name in record["explanation"]
            assert name.casefold() not in record["context"].casefold()
    assert found > 50


TALK = """Doctor: Good morning, how are you?
Patient: Fine, thank you very much.
Doctor: I see. Where does it hurt?
Patient: In my left knee,
when I climb stairs.
Doctor: Do you smoke?
Patient: No.
Doctor: Rest it. When did that begin?
Guest_family: Two weeks ago, after a fall.
Doctor: Any fever with that?
Patient: What do you mean by fever?
"""


def conversation(text, answer="Knee pain."):
    place = {"file": "mts/train.csv", "line": 9}
    return records.make("mts_dialog", "4", context=text, answer=answer, provenance=place)


def test_a_conversation_becomes_its_answered_questions():
    where, when = conversations.from_conversation(conversation(TALK))
    facts = "In my left knee, when I climb stairs.\nTwo weeks ago, after a fall."
    assert (where["question"], where["answer"]) == ("Where does it hurt?", facts.split("\n")[0])
    assert (when["question"], when["answer"]) == ("When did that begin?", facts.split("\n")[1])
    assert where["context"] == when["context"] == facts
    assert where["provenance"] == {"file": "mts/train.csv#turn3-4", "line": 9}
    assert where["id"] != when["id"] and records.fault(where) is None


@pytest.mark.parametrize(
    "text", ["", "No speakers here.", "Doctor: Does it hurt you?\nPatient: No."]
)
def test_a_conversation_that_tells_nothing_gives_nothing(text):
    assert conversations.from_conversation(conversation(text)) == []


@needs_real_data
def test_real_conversations_give_verbatim_answers_that_stand_in_their_vignette():
    path = Path(REAL) / "mts_dialog" / "Main-Dataset" / "MTS-Dialog-TrainingSet.csv"
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    ids = set()
    for number, row in enumerate(rows):
        origin = conversation(row["dialogue"]) | {"id": str(number)}
        whole = " ".join(row["dialogue"].split())
        for record in conversations.from_conversation(origin):
            ids.add(record["id"])
            assert records.fault(record) is None
            assert record["question"] in whole and record["question"].endswith("?")
            assert record["answer"] in record["context"].split("\n")
            assert all(line in whole for line in record["context"].split("\n"))
    assert len(rows) == 1201 and len(ids) == 2446
