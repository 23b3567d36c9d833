"""Find who the patient of a vignette is: age, sex, pregnancy, origin, insurance, housing, language.

A patient described counts, a statistic does not: "a 70-year-old woman", not "women over 70".
Bands of age end where MeSH ends its children (12), with adolescents up to 17.
"""

import re
from collections import Counter
from typing import Any

import pandas as pd

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_FEMALE = r"woman|female|girl|lady|housewife|waitress|(?:primi|multi|secundi)gravida|primipara"
_MALE = r"man|male|boy|gentleman"
_NEUTRAL = (
    r"patient|child|infant|newborn|neonate|baby|toddler|adolescent|teenager|student|adult|person"
    r"|individual|son|daughter|[a-z]{4,}(?:er|or|ist|ian)"
)
_AGE = re.compile(
    rf"\b(?P<n>\d{{1,4}}(?:\.\d)?|{'|'.join(_NUMBERS)})[- ]*"
    r"(?P<unit>year|yr|y|month|mo|week|wk|day|hour|minute)s?[-. /]*(?:old\b|of age\b|o\b)"
    r"|\baged?:? (?P<aged>\d{1,3})(?!\d| ?[-–]| (?:to|and|or)\b)(?: ?(?P<of>y|m|w|d)\w*)?",
    re.I,
)
_DECADE = re.compile(r"\bin (?:his|her) (?:early |mid[- ]|late )?(?P<tens>[2-9])0s\b", re.I)
# What stands after the age: a person, with words of description between, or nobody.
_WHO = re.compile(
    rf"[\s,-]*(?:(?!(?:and|who|with|is|was|presents?|comes?)\b)[\w'/.()-]+[\s,]+){{0,8}}?"
    rf"(?P<who>{_FEMALE}|{_MALE}|{_NEUTRAL}|[MF])\b(?!')",
    re.I,
)
_MANY = re.compile(
    r"[\s,-]*(?:[\w-]+\s){0,3}?(?:men|women|males|females|boys|girls|patients|children|adults"
    r"|people|subjects|participants|infants|students|cohort|mice|rats?)\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?:his|her|whose|their|patient's) (?:[\w-]+ )?$|\b(?:at|by|from|since|until|before|after"
    r"|over|under|than|about) (?:the )?$|\d ?[-–]$|\d (?:to|and|or) $",
    re.I,
)
_OWN_CHILD = re.compile(r"\b(?:br(?:ings?|ought)|carr(?:ies|ied)|with) (?:in )?(?:his|her|their) $")
_ADJECTIVE = (
    r"(?:[\w.,]+(?:-[\w.]+)+|\([^)]*\)|\w+(?:y|ed|ing|al|an|ic|ese|ish|nt|less)|black|white|male"
    r"|female|obese|thin|tall|term|teenage)"
)
_SOMEONE = re.compile(
    rf"\b(?:an?|this) (?:{_ADJECTIVE} ){{0,5}}?(?P<who>{_FEMALE}|{_MALE}|newborn|neonate|infant"
    r"|toddler|adolescent|teenager)(?: (?:newborn|neonate|infant"
    r"|toddler|adolescent|teenager))?\b(?!')|\bI am (?:an? )?(?P<self>female|male|woman|man)\b",
    re.I,
)
_BEFORE = re.compile(
    rf"\b(?P<who>{_FEMALE}|{_MALE}|patient|child|infant|I am)[,\s]*(?:(?:is|was|who is) )?"
    r"(?:an? )?$",
    re.I,
)
_STATISTIC = re.compile(
    r"\b(?:were|mean|median|average|range|ranging|all|most|adults)\b[^.]{0,30}$", re.I
)
_ONE = re.compile(r"(?:^|\b(?:an?|this|the|is|am|your) |[.:(] ?)$", re.I)
_NOT_PREGNANT = re.compile(
    r"\b(?:not|n't|never|becom\w+|became|get|getting|got|if|when|was|were|denies being|wife is"
    r"|mother is)(?: \w+)? pregnant\b|\b(?:non-?|not )pregnant\b",
    re.I,
)
_DAYS = {"y": 365.25, "m": 30.4, "w": 7, "d": 1, "h": 0, "minute": 0}
_AGE_WORDS = {
    "newborn|neonate": "newborn",
    "infant|toddler": "child",
    "adolescent|teenager|teenage": "adolescent",
    "elderly": "65+",
    "middle-aged": "40-64",
}
_BANDS = [(13, "child"), (18, "adolescent"), (40, "adult 18-39"), (65, "40-64"), (121, "65+")]
_PERSON = rf"(?:\w+ ){{0,2}}?(?:{_FEMALE}|{_MALE}|patient|child|infant|newborn|baby|student)\b(?!')"
_WEEKS = r"\d+(?:th|st|nd|rd)?[- ]weeks?'?(?: of)?'?"
# The first of a group's patterns to be found names its value; @ stands for a person.
_WORDS = {
    "pregnancy": {
        "pregnant": r"\bpregnant\b(?! women)"
        r"|\b(?:primi|multi|secundi)gravida\b"
        rf"|\b(?:at|in her|for her) {_WEEKS} (?:gestation|pregnancy)\b"
        r"|\btrimester of (?:her|pregnancy)\b",
    },
    "ethnicity": {
        "black": r"\b(?:african[- ]american|afro-\w+)\b|\b(?:black|african) @",
        "white": r"\bcaucasian @|\bwhite @|\bof (?:\w+ )?european (?:descent|ancestry|origin)\b",
        "hispanic": r"\b(?:hispanic|latin[oax]|mexican[- ]american)\b|\bmexican @",
        "jewish": r"\bashkenazi\b|\bjewish @",
        "native american": r"\b(?:native american|american indian|inuit|navajo)\b",
        "middle eastern": r"\b(?:middle eastern|arab|turkish|iranian|egyptian|lebanese) @",
        "asian": r"\b(?:asian|asian[- ]american|chinese|japanese|korean|indian|vietnamese|filipino"
        r"|filipina|pakistani) @|\basian descent\b",
    },
    "insurance": {
        "none": r"\buninsured\b|\b(?:no|lacks?|without|lost (?:his|her|their)) "
        r"(?:health |medical )?insurance\b",
        "public": r"\bmedicaid\b|\bmedicare\b",
        "private": r"\bprivate(?:ly)? (?:health |medical )?insur",
    },
    "housing": {
        "homeless": r"\bhomeless\b(?! (?:people|persons|shelters))|\bundomiciled\b"
        r"|\bliv(?:es|ing) (?:on the streets?|(?:in|out of) (?:a|his|her) (?:car|tent|shelter))\b",
        "institution": r"\b(?:nursing|care|group|retirement) home\b|\bassisted[- ]living\b"
        r"|\bprison(?:er)?\b|\binmate\b|\bincarcerated\b",
        "alone": r"\bliv(?:es|ing) alone\b",
    },
    "language": {
        "limited english": r"\b(?:not|no|little|limited|cannot|doesn't) (?:speak |understand )*"
        r"english\b|\binterpreter\b|\bspeaks only (?!english)|\bnon-english[- ]speaking\b",
    },
}
_FOUND = [
    (group, value, re.compile(pattern.replace("@", _PERSON), re.I))
    for group, values in _WORDS.items()
    for value, pattern in values.items()
]


def find(text: str) -> list[str]:
    """Return what a vignette says of its patient, such as "age: 40-64" and "sex: female".

    Nothing is returned where no single patient is described. Of relatives ("his 60-year-old
    father") nothing is taken, of a child that somebody brings everything.
    """
    age, sex, start = _patient(text)
    if start < 0:
        return []
    found = [f"age: {age}"] * bool(age) + [f"sex: {sex}"] * bool(sex)
    groups = set()
    text = _NOT_PREGNANT.sub("", text)
    for group, value, pattern in _FOUND:
        if group not in groups and pattern.search(text):
            groups.add(group)
            if group != "pregnancy" or (sex != "male" and age not in ("newborn", "child", "65+")):
                found.append(f"{group}: {value}")
    return found


def _patient(text: str) -> tuple[str, str, int]:
    """Return (band of age, sex, where the patient is named or -1)."""
    for match in _AGE.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() :][:120]
        if _MANY.match(after) or _STATISTIC.search(before):
            continue
        if _RELATIVE.search(before) and not _OWN_CHILD.search(before):
            continue
        who = _BEFORE.search(before) if match["aged"] else _WHO.match(after)
        who = who or _BEFORE.search(before)
        if not who and (match["aged"] or not _ONE.search(before)):
            continue
        return _band(match), _sex(who, text[match.start() :]), match.start()
    decade = _DECADE.search(text)
    someone = _SOMEONE.search(text)
    if not (decade or someone):
        return "", "", -1
    age = _by_decade(int(decade["tens"])) if decade else _by_word(someone[0] if someone else "")
    return age, _sex(someone, text[someone.start() if someone else 0 :]), 0


def _sex(who: re.Match[str] | None, rest: str) -> str:
    name = next((g for g in who.groups() if g), "") if who else ""
    if re.fullmatch(rf"{_FEMALE}|daughter|F", name, re.I):
        return "female"
    if re.fullmatch(rf"{_MALE}|son|M", name, re.I):
        return "male"
    pronoun = re.search(
        r"\b(?:(she|her|herself|girl|female)|he|his|him|boy|male)\b", rest[:300], re.I
    )
    return ("female" if pronoun[1] else "male") if pronoun else ""


def _band(match: re.Match[str]) -> str:
    number = match["n"] or match["aged"]
    count = float(_NUMBERS.index(number.lower()) + 1 if number.lower() in _NUMBERS else number)
    unit = (match["unit"] or match["of"] or "year").lower()
    days = count * _DAYS["minute" if unit == "minute" else unit[0]]
    if days < 28:
        return "newborn"
    return next((name for end, name in _BANDS if days < end * 365.25), "")


def _by_decade(tens: int) -> str:
    return next(name for end, name in _BANDS if tens * 10 + 5 < end)


def _by_word(phrase: str) -> str:
    for words, band in _AGE_WORDS.items():
        if re.search(rf"\b(?:{words})\b", phrase, re.I):
            return band
    return ""


def fill(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the records with `demographics` found where it is empty; nothing else changes."""
    return [
        r if r["demographics"] else r | {"demographics": find(f"{r['context']}\n{r['question']}")}
        for r in records
    ]


def balance(records: list[dict[str, Any]]) -> pd.DataFrame:
    """Return group, value, records and their share of the records that name the group.

    Not named is a row of its own, with its share of all records.
    """
    pairs = Counter(tuple(d.split(": ", 1)) for r in records for d in set(r["demographics"]))
    rows = []
    for group in ["age", "sex", *_WORDS]:
        named = {value: n for (name, value), n in sorted(pairs.items()) if name == group}
        having = sum(any(d.startswith(f"{group}: ") for d in r["demographics"]) for r in records)
        rows += [(group, value, n, n / having) for value, n in named.items()]
        unnamed = len(records) - having
        rows.append((group, "not named", unnamed, unnamed / max(len(records), 1)))
    return pd.DataFrame(rows, columns=["group", "value", "records", "share"])
