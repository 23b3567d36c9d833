"""What each data set is: title, licence, citation, files, official split, checksums, defects."""

from medlib.corpus import cases, conversations, hub, layouts, layouts_questions, literature
from medlib.corpus.catalogue_more import MORE
from medlib.corpus.layouts import Layout
from medlib.corpus.readers import jsonl, parquet
from medlib.corpus.source import GITHUB, Source

_PUBMEDQA = f"{GITHUB}/pubmedqa/pubmedqa/1cbae8e92f72f20c8d3747cbb3bf5bc53554d997/data"
SOURCES: dict[str, Source] = {
    "demo": Source(
        title="The small textbook's questions, part of this repository",
        license="MIT",
        citation="medlib authors, data/knowledge",
        files={"": layouts.SPECIALTIES},
        expected={"all": 6_300},
        defects="2,100 facts, most graded general knowledge; for tests, not for care",
    ),
    "triage": Source(
        title="What people type to a medical assistant: emergencies, mild ills, harmful wishes",
        license="MIT",
        citation="medlib authors, data/triage",
        files={"": layouts_questions.TRIAGE},
        test_split="test",
        expected={"test": 160},
        defects="invented; answers are general knowledge, not reviewed by a clinician",
    ),
    "specialties": Source(
        title="Your own specialty files, dataset_with_answers_{specialty}.json",
        license="your own",
        citation="whoever wrote them",
        files={"specialties": layouts.SPECIALTIES},
        defects="read after the published form of the 42 files; none of them was at hand",
    ),
    "cardiology": Source(
        title="The cardiology file of the specialty files alone",
        license="your own",
        citation="whoever wrote them",
        files={
            "specialties/dataset_with_answers_cardiology.json": layouts.SPECIALTIES._replace(
                pattern=""
            )
        },
        defects="as specialties",
    ),
    "medmcqa": Source(
        title="MedMCQA: Indian medical entrance questions, 4 options",
        license="MIT",
        citation="Pal et al., CHIL 2022",
        files={
            "medmcqa/dev.json": Layout(jsonl, layouts.medmcqa),
            "medmcqa/train.json": Layout(jsonl, layouts.medmcqa),
            "medmcqa/medmc_qa_train_subset.jsonl": Layout(jsonl, layouts.medmcqa_instructions),
        },
        test_split="validation",  # as lm-eval: the official test has no published answers
        hub_id="openlifescienceai/medmcqa",
        hub_files={
            "data/train-*.parquet": Layout(parquet, hub.medmcqa),
            "data/validation-*.parquet": Layout(parquet, hub.medmcqa),
        },
        revision="91c6572c454088bf71b679ad90aa8dffcd0d5868",
        expected={"train": 182_822, "validation": 4_183},
        defects="questions with duplicate options; 'multi' items have one answer all the same",
    ),
    "medqa": Source(
        title="MedQA: US licensing questions, 4 options",
        license="MIT (validation part through mediQ: CC BY 4.0)",
        citation="Jin et al., Applied Sciences 2021",
        files={
            "medqa/phrases_no_exclude_test.jsonl": Layout(jsonl, layouts.medqa),
            "medqa/phrases_no_exclude_train.jsonl": Layout(jsonl, layouts.medqa),
            "medqa/mediq_all_dev_good.jsonl": Layout(jsonl, layouts.medqa),
            "medqa/med_qa_train_subset.jsonl": Layout(jsonl, layouts.medqa_instructions),
        },
        test_split="test",
        hub_id="GBaker/MedQA-USMLE-4-options",
        hub_files={
            "phrases_no_exclude_test.jsonl": Layout(jsonl, layouts.medqa),
            "phrases_no_exclude_train.jsonl": Layout(jsonl, layouts.medqa),
        },
        revision="0fb93dd23a7339b6dcd27e241cb9b5eca62d4d18",
        expected={"train": 10_178, "validation": 1_272, "test": 1_273},
    ),
    "pubmedqa": Source(
        title="PubMedQA (PQA-L): yes/no/maybe from abstracts, expert labels",
        license="MIT",
        citation="Jin et al., EMNLP 2019",
        files={"pubmedqa/data/ori_pqal.json": Layout(layouts.pubmedqa_rows, layouts.pubmedqa)},
        test_split="test",
        expected={"train": 500, "test": 500},
        downloads={
            "pubmedqa/data/ori_pqal.json": (
                f"{_PUBMEDQA}/ori_pqal.json",
                "8b3276be8942ebbd77f3ddcda12c1749bf0e490045a736fd8438ee40cf37a41d",
            ),
            "pubmedqa/data/test_ground_truth.json": (
                f"{_PUBMEDQA}/test_ground_truth.json",
                "939fe566f09017d13b1ca64d2ddfee0bc2374b366048152997669cccedc44d51",
            ),
        },
        defects="peers score all 1,000 or the first 500; the official test is 500 listed ids",
    ),
    "medquad": Source(
        title="MedQuAD: questions with answers from NIH pages",
        license="CC BY 4.0",
        citation="Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019",
        files={"medquad": layouts.MEDQUAD},
        hub_id="lavita/MedQuAD",
        hub_files={"data/*.parquet": Layout(parquet, hub.medquad)},
        revision="84ea67f83cec9692ad254eaa02c9731b24ecfe4c",
        expected={"all": 16_407},
        topics_cross_specialties=True,
        defects="31,034 of 47,441 questions come without their answer (copyright); passed over",
    ),
    "medline": Source(
        title="MEDLINE: structured abstracts; yes/no/maybe where the conclusion decides",
        license="NLM's terms; abstracts may be under copyright",
        citation="US National Library of Medicine",
        files={"pubmed": literature.MEDLINE},
        defects="about one label in five differs from PQA-L's experts' (reports/LOG.md)",
    ),
    "medline_cases": Source(
        title="Case reports among MEDLINE's abstracts: vignette and diagnosis",
        license="NLM's terms; abstracts may be under copyright",
        citation="US National Library of Medicine",
        files={"pubmed": cases.MEDLINE_CASES},
        defects="extracted by patterns; recall not measured",
    ),
    "pmc": Source(
        title="PubMed Central articles (JATS): structured abstracts",
        license="each article's own: keep to the open-access subset",
        citation="PubMed Central",
        files={"pmc": literature.JATS},
        defects="as medline",
    ),
    "pmc_cases": Source(
        title="Case reports of PubMed Central (JATS): vignette and diagnosis",
        license="each article's own: keep to the open-access subset",
        citation="PubMed Central",
        files={"pmc": cases.JATS_CASES},
        defects="extracted by patterns; recall not measured",
    ),
    "mts_exchanges": Source(
        title="MTS-Dialog: clinicians' questions with the patient's next answer, verbatim",
        license="CC BY 4.0",
        citation="Ben Abacha et al., EACL 2023",
        files=dict.fromkeys(MORE["mts_dialog"].files, conversations.EXCHANGES),
        test_split="test",
        defects="the same conversations as mts_dialog: use one of the two",
    ),
} | MORE
