"""What the further data sets are; `catalogue` puts them beside the first ones.

A count, revision or checksum stands only where the file or its publisher's page was read. Layouts
without a file at hand follow the published schema; `defects` says so.
"""

from medlib.corpus import layouts_notes as notes
from medlib.corpus import layouts_questions as questions
from medlib.corpus.layouts import Layout
from medlib.corpus.readers import csv_rows, json_items, jsonl, parquet, xml_elements
from medlib.corpus.source import GITHUB, Source


def _downloads(below: str, address: str, digests: str) -> dict[str, tuple[str, str]]:
    """Return {file: (address, SHA-256)} of lines as sha256sum writes them."""
    pairs = [line.split() for line in digests.strip().splitlines()]
    return {below + file: (f"{GITHUB}/{address}{file}", digest) for digest, file in pairs}


_MMLU = _downloads(
    "mmlu_med/",
    "HaeChan0305/MLILAB-FedLLM/d92730e8bacd7b3a61e551e015e40588e10234b4/data/mmlu/",
    """
44f3842ff1451edabb6356feb452e7fa36fa60f71b857e1a768b4833f23c167c dev/anatomy_dev.csv
f2fb6824881a33ebaafe79d4c0ce6a930807d8eafe4cb2beb44132af55e2e1ea dev/clinical_knowledge_dev.csv
450fe9d4b89b9e8909c45276e284f8ebaa6ec158046d1e0e0ad60585a6231bd5 dev/college_biology_dev.csv
bb192ae79ca686b5f383ef49b3a196f0531e269f0b5743429198b1766741b4de dev/college_medicine_dev.csv
a7cc3670c44f8c09c157476ffe1863b9e8fe1c4113d2fea9bc557b22ecb5f374 dev/medical_genetics_dev.csv
510bd154f87714cfc9b09fef10bda4789237ddf703198c476dac684b491f2382 dev/professional_medicine_dev.csv
b27ce42f40482ba735cf0de8e8bbba3382d506c099d8483c55e9cacdac4e3eec test/anatomy_test.csv
9ba57061f15ae7263a12eeb413b73d876038e0ce21734ffce411e1ae22662737 test/clinical_knowledge_test.csv
872bae5fe76cecb083603a7ba95adc436a8e345f50c5ee232cc8bfa9f9f56713 test/college_biology_test.csv
65876236acf78e813e62b78cdc2217c2651785324b8c51148aaffa6d89436d0d test/college_medicine_test.csv
b330e63b2e60345285490ff495d5f4aea1981d738cc303c559903ec1c12238c1 test/medical_genetics_test.csv
3490aa679090fdfd94f1a887219f2a85bb4028f4d0e6d49d6242fb9a99b846a1 test/professional_medicine_test.csv
""",
)
_CHEMPROT = _downloads(
    "chemprot/",
    "allenai/scibert/06793f77d7278898159ed50da30d173cdc8fdea9/data/text_classification/chemprot/",
    """
ab17b85c4fb869b2338d7c9617414e63f3c7225e5005920b18d9cd996f1049d8 train.txt
bfe8f39e5146ad4bb16b23707dade850546a305047bc666f6f6824c6a7e3df2f dev.txt
372249c85ffea6d9a18dc5168cf45841b3d79b03412d6c620381cfc0dd3d6d49 test.txt
""",
)
_MTS = _downloads(
    "mts_dialog/Main-Dataset/MTS-Dialog-",
    "abachaa/MTS-Dialog/3ff0801933608d6f570468c13125125fb5cabdea/Main-Dataset/MTS-Dialog-",
    """
65a28681dd59fc159681ea026e44610f2af7bc64a0e7f892d763eb03d9f503dc TrainingSet.csv
227206520c4534381c0d7fba6d3f09319a9af5a6d9603a93c0341af1198e3958 ValidationSet.csv
b4d38dd2c99b2e9860099abcf653f1e0f3e9b69f9fcc45be2a2699b37a4d2f37 TestSet-1-MEDIQA-Chat-2023.csv
226644466ed3af82382b327a3e684aab70aa605b96cfd93b04f584f1826ab1a6 TestSet-2-MEDIQA-Sum-2023.csv
""",
)
_JSONL = ["train.jsonl", "dev.jsonl", "test.jsonl"]
_LETTERS = Layout(xml_elements("NLM-QUESTION"), questions.liveqa)
_SENTENCES = Layout(jsonl, notes.rct)
_ABSTRACTS = Layout(notes.rct_abstracts, notes.rct)
_RELATIONS = Layout(jsonl, notes.chemprot)
_PARTS = Layout(parquet, questions.medical_qa, "**/*.parquet")

MORE: dict[str, Source] = {
    "medqa_5options": Source(
        title="MedQA: US licensing questions, 5 options, as first published",
        license="MIT",
        citation="Jin et al., Applied Sciences 2021",
        files={f"medqa/questions/US/{f}": Layout(jsonl, questions.medqa_5options) for f in _JSONL},
        test_split="test",
        defects="the questions of medqa with one option more: never train on one and test on the "
        "other; published as an archive without an address to fetch it from; no file at hand",
    ),
    "pubmedqa_artificial": Source(
        title="PubMedQA (PQA-A): yes or no, by rule from the title",
        license="MIT",
        citation="Jin et al., EMNLP 2019",
        files={"pubmedqa/data/ori_pqaa.json": Layout(json_items, questions.pubmedqa_artificial)},
        hub_id="qiaojin/PubMedQA",
        hub_files={"pqa_artificial/*.parquet": Layout(parquet, questions.pubmedqa_artificial)},
        revision="0b11dd10b7afd4b4937799ebaba36e65acc6f7c6",
        expected={"train": 211_269},
        defects="labels by rule, no 'maybe'; no file at hand",
    ),
    "pubmedqa_unlabeled": Source(
        title="PubMedQA (PQA-U): without a decision, the conclusion is the answer",
        license="MIT",
        citation="Jin et al., EMNLP 2019",
        files={"pubmedqa/data/ori_pqau.json": Layout(json_items, questions.pubmedqa_unlabeled)},
        hub_id="qiaojin/PubMedQA",
        hub_files={"pqa_unlabeled/*.parquet": Layout(parquet, questions.pubmedqa_unlabeled)},
        revision="0b11dd10b7afd4b4937799ebaba36e65acc6f7c6",
        expected={"train": 61_249},
        defects="no yes, no or maybe; no file at hand",
    ),
    "mmlu_medical": Source(
        title="MMLU, six medical subjects, 4 options",
        license="MIT",
        citation="Hendrycks et al., ICLR 2021",
        files=dict.fromkeys(_MMLU, Layout(csv_rows, questions.mmlu)),
        test_split="test",
        downloads=_MMLU,
        expected={"dev": 30, "test": 1_089},
        defects="a copy with a header and answers from 0; the authors' own files have neither",
    ),
    "liveqa": Source(
        title="LiveQA-Medical 2017: letters to the National Library of Medicine, with answers",
        license="not stated (github.com/abachaa/LiveQA_MedicalTask_TREC2017)",
        citation="Ben Abacha et al., TREC 2017; Ben Abacha and Demner-Fushman, AMIA 2019",
        files=dict.fromkeys(
            [
                "liveqa/TestDataset/TREC-2017-LiveQA-Medical-Test-Questions-w-summaries.xml",
                "liveqa/TrainingDatasets/TREC-2017-LiveQA-Medical-Train-1.xml",
                "liveqa/TrainingDatasets/TREC-2017-LiveQA-Medical-Train-2.xml",
            ],
            _LETTERS,
        ),
        test_split="test",
        expected={"train": 446, "test": 104},
        defects="training letters name people and addresses: de-identify them; no file at hand",
    ),
    "medtext": Source(
        title="MedText: vignettes, each with diagnosis and advice",
        license="CC BY 4.0",
        citation="BI55/MedText, 2023",
        files={"medtext/medtext_2.csv": Layout(csv_rows, questions.medtext)},
        hub_id="BI55/MedText",
        hub_files={"medtext_2.csv": Layout(csv_rows, questions.medtext)},
        defects="who wrote and who checked the texts is not known to us; no file at hand",
    ),
    "medical_qa": Source(
        title="lavita/medical-qa-datasets: instructions and answers from many collections",
        license="not stated; each part has its own, conversations of doctors' sites for research",
        citation="lavita/medical-qa-datasets, 2023",
        files={"medical_qa/all-processed": _PARTS, "medical_qa/chatdoctor-icliniq": _PARTS},
        test_split="test",
        hub_id="lavita/medical-qa-datasets",
        hub_files={
            "all-processed/*.parquet": Layout(parquet, questions.medical_qa),
            "chatdoctor-icliniq/*.parquet": Layout(parquet, questions.medical_qa),
        },
        revision="e69e18f959f3f032d956b5583fd6e01783c9fe51",
        expected={"train": 239_357, "test": 7_321},
        defects="holds questions of MMLU and MedQA, audit it for leaks; no file at hand",
    ),
    "chemprot": Source(
        title="ChemProt: how a chemical acts on a protein, 13 relations, in marked sentences",
        license="Apache-2.0",
        citation="Krallinger et al., BioCreative VI 2017, as split by Beltagy et al., EMNLP 2019",
        files=dict.fromkeys(_CHEMPROT, _RELATIONS),
        test_split="test",
        downloads=_CHEMPROT,
        hub_id="AdaptLLM/ChemProt",
        hub_files=dict.fromkeys(_JSONL, _RELATIONS),
        revision="203cd8f17781407f9159ccc96d520446b243e891",
        expected={"train": 4_169, "validation": 2_427, "test": 3_469},
        defects="a sentence stands once for each pair in it; over a third are inhibitors",
    ),
    "rct": Source(
        title="PubMed 20k RCT: the role of a sentence in the abstract of a trial, 5 roles",
        license="not stated; abstracts may be under copyright",
        citation="Dernoncourt and Lee, IJCNLP 2017",
        files={f"rct/{file}": _SENTENCES for file in _JSONL}
        | {f"rct/PubMed_20k_RCT/{part}.txt": _ABSTRACTS for part in notes.SPLITS},
        test_split="test",
        hub_id="AdaptLLM/RCT",
        hub_files=dict.fromkeys(_JSONL, _SENTENCES),
        revision="e2f4d5a6ff65bff39b51773b8c4eba26cba5965e",
        expected={"train": 180_040, "validation": 30_212, "test": 30_135},
        defects="AdaptLLM's form has lost which sentences make an abstract; no file at hand",
    ),
    "mts_dialog": Source(
        title="MTS-Dialog: conversations and the section of the note written from each",
        license="CC BY 4.0",
        citation="Ben Abacha et al., EACL 2023",
        files=dict.fromkeys(_MTS, Layout(csv_rows, notes.mts_dialog)),
        test_split="test",
        downloads=_MTS,
        expected={"train": 1_201, "validation": 100, "test": 400},
        defects="two official tests of 200 (MEDIQA-Chat, MEDIQA-Sum) are one test here",
    ),
    "mimic_notes": Source(
        title="MIMIC-III v1.4: a section of a note, asked from the rest of it",
        license="PhysioNet credentialed access, only for those who signed its data use agreement: "
        "neither share the notes or what is made from them, nor send them to online services",
        citation="Johnson et al., Scientific Data 2016; doi:10.13026/C2XW26",
        files={"mimic/NOTEEVENTS.csv": Layout(csv_rows, notes.mimic_note)},
        topics_cross_specialties=True,  # the topic is the patient
        defects="unpack NOTEEVENTS.csv.gz; notes marked as errors, and those without the section "
        "that is asked for, are passed over; no file at hand",
    ),
    "bioasq_yesno": Source(
        title="BioASQ Task B: experts' yes/no questions with snippets",
        license="BioASQ's terms, after registration; abstracts as the NLM allows",
        citation="Tsatsaronis et al., BMC Bioinformatics 2015",
        files={
            "bioasq": Layout(questions.bioasq_rows, questions.bioasq_yesno, "**/*.json"),
            "mirage/benchmark.json": Layout(questions.bioasq_rows, questions.bioasq_yesno),
        },
        test_split="test",
        defects="training files repeat earlier golden questions; MIRAGE's 618 have no snippets; no "
        "file at hand",
    ),
}
