"""What each data set is: title, licence, citation, files, official split, checksums, defects."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from medlib.corpus import hub, layouts

Read = Callable[[Path], Iterator[dict[str, Any]]]
GITHUB = "https://raw.githubusercontent.com"


@dataclass(frozen=True)
class Source:
    """A data set: files below MEDLIB_DATA with their readers, and what to know about it."""

    title: str
    license: str
    citation: str
    files: dict[str, Read]
    test_split: str = ""
    downloads: dict[str, tuple[str, str]] = field(default_factory=dict)  # {file: (url, sha256)}
    hub_id: str = ""
    hub_files: dict[str, Read] = field(default_factory=dict)  # {pattern in the hub: reader}
    defects: str = ""
    topics_cross_specialties: bool = False  # one condition stands under several specialties


SOURCES: dict[str, Source] = {
    "demo": Source(
        title="The small textbook's questions, part of this repository",
        license="MIT",
        citation="medlib authors, data/knowledge",
        files={"": layouts.specialty_folder},
        defects="2,100 facts, most graded general knowledge; for tests, not for care",
    ),
    "medmcqa": Source(
        title="MedMCQA: Indian medical entrance questions, 4 options",
        license="MIT",
        citation="Pal et al., CHIL 2022",
        files={
            "medmcqa/dev.json": layouts.medmcqa,
            "medmcqa/train.json": layouts.medmcqa,
            "medmcqa/medmc_qa_train_subset.jsonl": layouts.medmcqa_instructions,
        },
        test_split="validation",  # as lm-eval: the official test has no published answers
        hub_id="openlifescienceai/medmcqa",
        hub_files={"data/train-*.parquet": hub.medmcqa, "data/validation-*.parquet": hub.medmcqa},
        defects="questions with duplicate options; 'multi' items have one answer all the same",
    ),
    "medqa": Source(
        title="MedQA: US licensing questions, 4 options",
        license="MIT (validation part through mediQ: CC BY 4.0)",
        citation="Jin et al., Applied Sciences 2021",
        files={
            "medqa/phrases_no_exclude_test.jsonl": layouts.medqa_test,
            "medqa/phrases_no_exclude_train.jsonl": layouts.medqa_train,
            "medqa/mediq_all_dev_good.jsonl": layouts.medqa_validation,
            "medqa/med_qa_train_subset.jsonl": layouts.medqa_instructions,
        },
        test_split="test",
        hub_id="GBaker/MedQA-USMLE-4-options",
        hub_files={
            "phrases_no_exclude_test.jsonl": layouts.medqa_test,
            "phrases_no_exclude_train.jsonl": layouts.medqa_train,
        },
    ),
    "pubmedqa": Source(
        title="PubMedQA (PQA-L): yes/no/maybe from abstracts, expert labels",
        license="MIT",
        citation="Jin et al., EMNLP 2019",
        files={"pubmedqa/data/ori_pqal.json": layouts.pubmedqa},
        test_split="test",
        downloads={
            "pubmedqa/data/ori_pqal.json": (
                f"{GITHUB}/pubmedqa/pubmedqa/1cbae8e92f72f20c8d3747cbb3bf5bc53554d997/data/ori_pqal.json",
                "8b3276be8942ebbd77f3ddcda12c1749bf0e490045a736fd8438ee40cf37a41d",
            ),
            "pubmedqa/data/test_ground_truth.json": (
                f"{GITHUB}/pubmedqa/pubmedqa/1cbae8e92f72f20c8d3747cbb3bf5bc53554d997/data/test_ground_truth.json",
                "939fe566f09017d13b1ca64d2ddfee0bc2374b366048152997669cccedc44d51",
            ),
        },
        defects="peers score all 1,000 or the first 500; the official test is 500 listed ids",
    ),
    "medquad": Source(
        title="MedQuAD: questions with answers from NIH pages",
        license="CC BY 4.0",
        citation="Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019",
        files={"medquad": layouts.medquad},
        hub_id="lavita/MedQuAD",
        hub_files={"data/*.parquet": hub.medquad},
        topics_cross_specialties=True,
        defects="31,034 of 47,441 questions come without their answer (copyright); passed over",
    ),
}
