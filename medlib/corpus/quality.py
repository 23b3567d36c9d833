"""Scores of a record's quality that one can filter on, and what is off topic."""

import csv
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import pandas as pd

from medlib.corpus.chapters import read_book
from medlib.corpus.cleaning import key
from medlib.corpus.language import ENGLISH_FUNCTION_WORDS
from medlib.corpus.sources import is_official_test, ledger_row
from medlib.files import ROOT, InputError, nearest

Records = list[dict[str, Any]]
OFF_TOPIC = 0.05  # the share of medical words below which a record is off topic
_MARGIN = 0.03  # by how much a chapter has to be nearer than a subject of daily life
COLUMNS = [
    "id", "source", "answer_words", "overlap", "copied", "repeated", "non_letters", "unfinished",
    "option_balance", "open_option", "medical",
]  # fmt: skip
# Beginnings of medical words, those that half of the real records needed; general knowledge.
_STEMS = """
    abdom abscess acromeg adolescen albumin aldost alginat allerg alloy alveol alzheimer amalgam
    amin amput amyl anaem anat anem anesth angina angiog anter antig anxi aort apnea arsen arter
    arthr asthma ataxi atrial autoimm autops bacter benign biops bite bladder bleed blind blood
    bone bowel brain breast bronch bruis burn calci cancer carbohyd carcin cardia cardio caregiv
    carie carrier catarac cataton catheter cerebr chest chlam choler cholest chromos chron chylomic
    cirrh clinic clot coagul cogniti cohort colic collagen concep congen constip contracep
    contractur convuls cornea cough crani creatin croup cusp cyst cyto deficien degener delir deliv
    delus dementia dental dentin dentist dentit denture depress derm diabet diagnos dialys diarrh
    diet dilat disab diseas dislocat disord dizz doctor dose drug duct dys eczem edema electroc
    electroly embol emerg enamel endo enzym epidem epilep epistax esoph exercis eye facial fainting
    fatigue fatty fecal femor fetal fever fibro fibul fistul fluorid foram fract frail gastr genet
    genit genom gestat gingiv gland gluc glyc gonad gout haem hair hallucin headache health hearing
    heart hema hemi hemo hepat herni herpes histo hormon hospi hydro hyper hypo icter illness immun
    implant impoten incid incis incont incub infan infec inflam inherit inhib injur insomn insulin
    intestin intra ischa ischem itch jaundic joint kerat kidney knee lacera laryn lesion leuk
    ligament limb lingual lipid liver lumb lung lupus lymph malform malocc mamm mandib mania marrow
    maxill measles medial medic melan membran mening menop menst mental metab methyl migrain miscar
    molar mortal motor mouth mrna mucos mucus murmur muscl mutat myo narcot nasal nause neck necro
    neonat neph nerv neur newborn nodul nucle nurs nutri nystag obes obstruct occlus oedema opioid
    oral ortho osteo otitis ovar overdos overweight oxid oxygen pacem painf palat palliat palpit
    pancrea papul paralys parasit parkinson patient pellagr pelvi penicil penile penis periodont
    perito phenot phobi phosph physician physio placent plasm platelet pleur pneum poison polyp
    postpart pregn prevalen prostat protein prurit psych pulm pupil pustul quarant rabies radiog
    radiol random rash recept recess rectal relaps renal resin respir resusc retin rheum saliva
    scabies scleros seiz sensitiv sepsis septic sexual shiver shock shoulder sibling sinus skelet
    skin smok sneez sodium sperm spina spleen sprain sputum squint staph statist sterili sternum
    steroid stimul stool stroke suic surg sutur swab swallow swell symptom syncop syndrom syphil
    systol tachy teeth tendon testic testis tetan therap thora thromb thym thyro tibia tinnit
    tissue tooth torsion toxi trachea transfus transplant trauma treatment tremor tubercu tumor
    tumour ulcer ultraso umbil ureth urin uter vaccin vagin valve varico vasc vein venom ventric
    vertebr vertig vessel virus vision visual vitamin vomit vulv wart weakness weight wheez womb
    wound wrist
""".split()
_WHOLE = """
    beta cell cells colon dna ear ears ecg gene genes hiv jvp legs pain pulse sleep treat treated
""".split()
_ENDINGS = """
    itis osis emia aemia uria ectomy otomy ostomy oplasty pathy pathies algia oma plasia plegia
    paresis trophy penia rrhea rrhoea rrhage lysis scopy cyte cytic cillin mycin azole olol pril
    sartan statin mab tinib vir caine azepam dipine oxacin cycline dronate gliptin thiazide
    barbital steroid lipase protease polymerase
""".split()
_MEDICAL = re.compile(
    rf"(?:{'|'.join(_STEMS)})|(?:{'|'.join(_WHOLE)})$|\w+(?:{'|'.join(_ENDINGS)})s?$"
)
# What a text off topic may be about, for the sentence model.
_SUBJECTS = (
    "cooking and recipes", "law, courts and contracts", "crime and police", "sports",
    "computer programming", "banking, taxes and investing", "insurance policies and claims",
    "history and wars", "politics and elections", "countries, cities and rivers",
    "travel, hotels and flights", "house repair and cleaning", "gardening and farming",
    "pets and farm animals", "plants, animals and ecology", "music, films and art",
    "books and grammar", "mathematics and geometry", "physics and engineering", "chemistry",
    "planets and stars", "weather and natural disasters", "cars and driving", "school and jobs",
    "shopping and fashion", "religion and philosophy",
)  # fmt: skip
_OPEN_OPTION = re.compile(
    r"(?:(?:all|none|any|both|neither|some) of (?:the (?:above|following|these|options)|these|them)"
    r"|(?:both )?\(?[a-e]\)?(?:(?:, ?| ?(?:and|or|&|/) ?)\(?[a-e]\)?)+|all|none|both"
    r"|(?:both|either) (?:options|of them))(?: (?:is|are) (?:true|false|correct))?[.\s]*",
    re.I,
)
_UNFINISHED = re.compile(r"(?:[,:;(&-]|\b(?:a|an|the|and|or|of|to|with|in|for|by|is|are))$", re.I)


def scores(records: Records) -> pd.DataFrame:
    """Return a row of scores for each record, in order of id.

    Returns:
        id, source; answer_words (count); overlap, the share of the answer's words that question and
        passage have; copied, 1 where the question holds an answer of three words or more; repeated,
        the share of the answer's runs of three words that came before; non_letters, the share in
        question and answer; unfinished, 1 where a long answer has no end; option_balance, the
        shortest option's length as a share of the longest's (1 without options); open_option, 1
        where an option is of the kind "all of the above"; medical, the share of medical words.
    """
    rows = [_score(record) for record in sorted(records, key=lambda r: r["id"])]
    return pd.DataFrame(rows, columns=COLUMNS)


def _score(record: dict[str, Any]) -> tuple[Any, ...]:
    question, answer = key(f"{record['question']} {record['context']}"), key(record["answer"])
    words, asked = answer.split(), set(question.split())
    runs = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    marks = "".join(f"{record['question']}{record['answer']}".split())
    lengths = [len(option) for option in record["options"]]
    return (
        record["id"],
        record["source"],
        len(words),
        sum(word in asked for word in words) / max(len(words), 1),
        int(len(words) >= 3 and f" {answer} " in f" {question} "),
        1 - len(set(runs)) / len(runs) if runs else 0.0,
        sum(not c.isalpha() for c in marks) / max(len(marks), 1),
        int(not lengths and _is_unfinished(record["answer"].rstrip(), len(words))),
        min(lengths) / max(*lengths, 1) if lengths else 1.0,
        int(any(_OPEN_OPTION.fullmatch(option.strip()) for option in record["options"])),
        _medical(record),
    )


def _is_unfinished(answer: str, words: int) -> bool:
    """Return whether an answer stops in a clause; a short one needs no full stop."""
    return bool(_UNFINISHED.search(answer)) and words > 3 or words > 25 and answer[-1:].isalnum()


@lru_cache(maxsize=1)
def _drug_names() -> frozenset[str]:
    with (ROOT / "data/references/drug_names.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file))


@lru_cache(maxsize=2**16)
def _is_medical(word: str) -> bool:
    return bool(_MEDICAL.match(word)) or word in _drug_names()


def _medical(record: dict[str, Any]) -> float:
    """Return the share of medical words among the distinct content words."""
    parts = [record["question"][:600], record["context"][:600], *record["options"]]
    text = " ".join([*parts, record["answer"][:300]]).lower()
    words = set(re.findall(r"[a-z]{3,}", text)) - ENGLISH_FUNCTION_WORDS
    return sum(map(_is_medical, words)) / max(len(words), 1)


def select(
    records: Records,
    *,
    minimum: Mapping[str, float] | None = None,
    maximum: Mapping[str, float] | None = None,
) -> tuple[Records, Records]:
    """Return (records within the bounds, ledger rows of the others), sorted by id.

    Args:
        minimum, maximum: {column of `scores`: bound, itself allowed}; official tests always stay.

    Raises:
        InputError: a column that `scores` does not have, or cannot be bounded.
    """
    bounds = [(c, b, 1) for c, b in (minimum or {}).items()]
    bounds += [(c, b, -1) for c, b in (maximum or {}).items()]
    for column, _, _ in bounds:
        if column not in COLUMNS[2:]:
            do = nearest(column, COLUMNS[2:])
            raise InputError(f"score '{column}'", "a column of quality.scores", do)
    ordered = sorted(records, key=lambda r: r["id"])
    if not bounds:
        return ordered, []
    kept, ledger = [], []
    for record, row in zip(ordered, scores(ordered).to_dict("records"), strict=True):
        outside = [c for c, bound, sign in bounds if sign * row[c] < sign * bound]
        if outside and not is_official_test(record):
            ledger.append(ledger_row(record, "quality", outside[0]))
        else:
            kept.append(record)
    return kept, ledger


def off_topic(
    records: Records, *, threshold: float = OFF_TOPIC, embed: bool = False, drop: bool = False
) -> tuple[Records, Records]:
    """Return (records, ledger rows of those off topic); official tests are never off topic.

    Args:
        threshold: the share of medical words below which a record is off topic.
        embed: the sentence model has to agree, which takes half of the false alarms away and loads
            torch.
        drop: leave those off topic out; otherwise they are counted alone, as step "flag".
    """
    ordered = sorted(records, key=lambda r: r["id"])
    found = [r for r in ordered if not is_official_test(r) and _medical(r) < threshold]
    if embed and found:
        found = [r for r, near in zip(found, _near_medicine(found), strict=True) if not near]
    ids = {r["id"] for r in found}
    ledger = [ledger_row(r, "quality" if drop else "flag", "off_topic") for r in found]
    return [r for r in ordered if not drop or r["id"] not in ids], ledger


def _near_medicine(records: Records) -> list[bool]:
    """Return whether the sentence model finds a chapter of the textbook nearer than a subject."""
    from medlib.embeddings import encode

    chapters: dict[str, dict[str, None]] = {}
    for fact in read_book():
        chapters.setdefault(fact.specialty, {})[fact.condition] = None
    about = [f"a medical question about {n}: {', '.join(c)}" for n, c in chapters.items()]
    texts = [
        f"{r['question'][:300]} {' '.join(r['options'])[:200]} {r['answer'][:200]}" for r in records
    ]
    vectors = encode(texts)
    medical = (vectors @ encode(about).T).max(axis=1)
    other = (vectors @ encode([f"a question about {s}" for s in _SUBJECTS]).T).max(axis=1)
    return [bool(near) for near in medical - other >= _MARGIN]
