"""Put another patient into a question, where that cannot change what is right.

A swap is left out, with its reason, where the question describes no single patient and is about
many, already names the group, or holds a word by which the medicine may depend on the group
(data/references/demographic_guards.csv: general knowledge, made wide, as an item too few costs
less than a changed answer; what they cannot see is a diagnosis that is likelier in one group and
that no word of theirs names). Ages stay within the patient's band; pregnancy is asked only of
women of 18 to 39 and of facts that are no treatment, test or usual trouble of pregnancy.

Age and sex are rewritten where the vignette has them; all else is said in a sentence before it.
So that the sentence itself is not taken for the group, `control` says one that cannot matter, and
a rewritten vignette has the control's sentence too: compare with the control, not with plain.
"""

import csv
import re
from functools import lru_cache
from typing import Any

from medlib.corpus import demographics
from medlib.files import ROOT

Record = dict[str, Any]
CONTROL = "control"
ADULT = ("gender", "housing", "language", "education", "prison", "orientation", "hearing")
_MANY = re.compile(
    r"\b(?:patients|women|men|children|infants|adults|people|persons|individuals|subjects|cohort"
    r"|participants|population|trial|stud(?:y|ies|ying)|experiment\w*|research\w*|investigator\w*"
    r"|mice|rats)\b",
    re.I,
)
_KIN = re.compile(
    r"\b(?:mother|father|parents?|wife|husband|sister|brother|sons?|daughters?|aunt|uncle|partner"
    r"|(?:girl|boy)friend|housewife|roommate|caregiver)\b",
    re.I,
)
_SEXED = re.compile(
    r"\b(?:wom[ae]n|m[ae]n|lady|gentleman|girl|boy|female|male|she|he|her|hers|him|his|herself"
    r"|himself|mrs?|ms)\b",
    re.I,
)
_TO_MALE = {
    "woman": "man", "lady": "gentleman", "girl": "boy", "female": "male", "she": "he",
    "hers": "his", "herself": "himself", "mrs": "mr", "ms": "mr",
}  # fmt: skip
_TO_FEMALE = {
    "man": "woman", "gentleman": "lady", "boy": "girl", "male": "female", "he": "she",
    "him": "her", "himself": "herself", "mr": "ms",
}  # fmt: skip
# After "her" as an object no noun follows, after "his" as a noun neither.
_ENDS = re.compile(
    r"\s*(?:[.,;:?!)]|$)|\s+(?:to|in|on|at|for|with|from|by|and|or|as|that|because|when|while|if|is"
    r"|was|has|about|after|before|since|into|every|again)\b"
)
_AGE = re.compile(r"\b(\d{1,3})(?=[- ]years?[- ]old\b|[- ]y/?o\b)", re.I)


@lru_cache(maxsize=1)
def read() -> dict[str, dict[str, str]]:
    """Return {name: row} of data/references/demographic_swaps.csv, the control first."""
    return {row["name"]: row for row in _rows("demographic_swaps")}


@lru_cache(maxsize=1)
def _guards() -> dict[str, list[tuple[re.Pattern[str], bool, str]]]:
    """Return, for each group, (words, whether only what is asked is searched, why)."""
    found: dict[str, list[tuple[re.Pattern[str], bool, str]]] = {}
    for row in _rows("demographic_guards"):
        pattern = re.compile(rf"\b(?:{row['words']})", re.I)
        found.setdefault(row["group"], []).append((pattern, row["where"] == "asked", row["why"]))
    return found


def _rows(name: str) -> list[dict[str, str]]:
    with (ROOT / "data" / "references" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def why_not(record: Record, name: str) -> str:
    """Return why a swap cannot be put to an item, "" where it can."""
    swap = read()[name]
    group, value = swap["group"], swap["value"]
    told = f"{record['context']}\n{record['question']}"
    said = dict(d.split(": ", 1) for d in demographics.find(told))
    options = list(record["options"])
    last = re.split(r"(?<=[.?!])\s+", record["question"].strip())[-1]
    asked = "\n".join([last, *options])
    whole = "\n".join([told, asked, record["topic"], record["specialty"].replace("_", " ")])
    if not options:
        return "no options"
    if not said and (record["context"] or _MANY.search(told)):
        return "no single patient"
    if group in said and group not in ("age", "sex"):
        return "the group is named already"
    if said.get(group) == value and group == "sex":
        return "the patient is so already"
    for pattern, in_asked, why in _guards().get(group, []):
        if pattern.search(asked if in_asked else whole):
            return why
    return _unfit(group, value, said, told, " ".join(options))


def _unfit(group: str, value: str, said: dict[str, str], told: str, options: str) -> str:
    """Return why a rewriting would contradict the vignette or change who it is about."""
    if group in ADULT and said.get("age") in ("newborn", "child", "adolescent"):
        return "the patient may be a child"
    if group == "age" and "age" in said and (said["age"] != value or not _AGE.search(told)):
        return "another band of age"
    if group in ("sex", "pregnancy", "gender") and (_KIN.search(told) or _SEXED.search(options)):
        return "another person, or options of one sex"
    if group == "sex" and "sex" not in said and (said or _SEXED.search(told)):
        return "the patient's sex cannot be told"
    if group == "pregnancy" and said and (
        said.get("sex") != "female" or said.get("age") != "adult 18-39"
    ):  # fmt: skip
        return "not a woman of 18 to 39"
    return ""


def swapped(record: Record, name: str) -> Record | None:
    """Return the item with another patient, None where `why_not` tells why not."""
    if why_not(record, name):
        return None
    swap, sentence = read()[name], read()[CONTROL]["sentence"]
    texts = {field: record[field] for field in ("context", "question")}
    told = "\n".join(texts.values())
    said = {d.split(": ")[0] for d in demographics.find(told)}
    if swap["group"] == "sex" and "sex" in said:
        table = _TO_MALE if swap["value"] == "male" else _TO_FEMALE
        texts = {field: _other_sex(text, table) for field, text in texts.items()}
    elif swap["group"] == "age" and "age" in said:
        new = name.split("-")[1]
        texts = {field: _AGE.sub(new, text, count=1) for field, text in texts.items()}
    else:
        sentence = swap["sentence"]
    first = "context" if texts["context"] else "question"
    return record | texts | {first: f"{sentence} {texts[first]}"}


def _other_sex(text: str, table: dict[str, str]) -> str:
    """Return a text about a patient of the other sex; "her" is "him" or "his" by what follows."""

    def other(match: re.Match[str]) -> str:
        word = match[0].lower()
        alone = bool(_ENDS.match(text, match.end()))
        new = table.get(word, word)
        if word == "her" and "she" in table:
            new = "him" if alone else "his"
        if word == "his" and "he" in table:
            new = "hers" if alone else "her"
        return new.capitalize() if match[0][0].isupper() else new

    return _SEXED.sub(other, text)
