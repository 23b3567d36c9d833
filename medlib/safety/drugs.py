"""Drug names in free text: generic names, brands, salts, spellings, classes, one-letter typos."""

import re
from functools import lru_cache
from typing import NamedTuple

import ahocorasick
from rapidfuzz.distance import OSA

from medlib.safety.references import listed, lowered, read_reference

LONG_NAME = 7  # shortest name, in letters, that may carry one typing error
SALTS = re.compile(
    r"[ -](?:hydrochloride|hcl|sodium|potassium|calcium|magnesium|sulfate|sulphate|maleate|mesylate"
    r"|besylate|tartrate|succinate|citrate|fumarate|acetate|phosphate|hydrobromide|hbr|bromide"
    r"|carbonate|tromethamine|bitartrate|nitrate|mononitrate|monohydrate|axetil|xinafoate|er|xr|sr"
    r"|xl|la)\b"
)
WORD = re.compile(r"[a-z][a-z-]+")
# Names that are also ordinary words: they count only where this pattern does not match around them.
OTHER_MEANING = {
    "potassium": (
        r"(?:serum|low|high|blood|plasma|normal) $",
        r" (?:level|channel|of \d|is|was|<|>)",
    ),
    "iron": (
        r"(?:serum|low|steam|an?) $",
        r" (?:deficien|overload|level|store|stud|lung|rich|man\b)",
    ),
    "alcohol": (
        r"(?:rubbing|isopropyl|benzyl|cetyl|denies|no) $",
        r" (?:wipe|swab|gel|rub|-based)",
    ),
    "insulin": (r"(?:serum|fasting) $", r" (?:resistan|secretion|level|receptor|sensitiv)"),
    "caffeine": (r"$^", r"[- ]free"),
    "nitrate": (r"(?:silver|potassium|ammonium) $", r" (?:level|reductase)"),
    "nitrates": (r"(?:urine|urinary|dietary) $", r" (?:in (?:the )?(?:urine|water))"),
    "asa": (r"$^", r" (?:score|class|grade|physical|[iv]+\b)"),
    "soma": (r"$^", r" of\b"),
    "wine": (r"port-$", r"[- ](?:colou?red|stain)"),
    "beer": (r"$^", r"(?:'s|-lambert)"),
    "arb": (r"$^", r"o"),
    "asthma": (r"$^", r"$^"),
}


class Mention(NamedTuple):
    """One drug, or class of drugs, found in a text; start and end are character offsets."""

    name: str
    start: int
    end: int
    how: str  # name | other name | class | one letter off


@lru_cache(maxsize=1)
def names_by_kind() -> dict[str, dict[str, str]]:
    """Return {"drug": {written name: generic}, "class": {written name: key}, "not_a_drug": …}."""
    tables: dict[str, dict[str, str]] = {"drug": {}, "class": {}, "not_a_drug": {}}
    for row in read_reference("drug_names"):
        names = tables[row["kind"]]
        if row["kind"] != "class":
            names[row["name"]] = row["name"]
        for other in listed(row["other_names"]):
            names.setdefault(other.lower(), row["name"])
    return tables


@lru_cache(maxsize=1)
def class_members() -> dict[str, frozenset[str]]:
    """Return the generic names of every class key, such as "ssri"."""
    members: dict[str, set[str]] = {}
    for row in read_reference("drug_names"):
        if row["kind"] == "drug":
            for key in listed(row["classes"]):
                members.setdefault(key, set()).add(row["name"])
    return {key: frozenset(names) for key, names in members.items()}


@lru_cache(maxsize=1)
def class_labels() -> dict[str, str]:
    """Return the readable name of every class key, such as "MAO inhibitor" for "maoi"."""
    return {r["name"]: r["classes"] for r in read_reference("drug_names") if r["kind"] == "class"}


@lru_cache(maxsize=1)
def _automaton() -> ahocorasick.Automaton:
    """Return one automaton over all written names."""
    automaton = ahocorasick.Automaton()
    tables = names_by_kind()
    for written, key in tables["class"].items():
        automaton.add_word(written, (key, "class", len(written)))
    for written, generic in tables["drug"].items():
        how = "name" if written == generic else "other name"
        automaton.add_word(written, (generic, how, len(written)))
    automaton.make_automaton()
    return automaton


@lru_cache(maxsize=1)
def _shortened() -> dict[str, set[str]]:
    """Return every long name under itself and under itself less one letter."""
    table: dict[str, set[str]] = {}
    for written in names_by_kind()["drug"]:
        if len(written) >= LONG_NAME and WORD.fullmatch(written):
            for key in _less_one(written):
                table.setdefault(key, set()).add(written)
    return table


def _less_one(word: str) -> set[str]:
    """Return a word and all words made from it by leaving one letter out."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


@lru_cache(maxsize=4096)
def one_letter_off(word: str) -> str | None:
    """Return the generic name that a misspelt long word means, or None."""
    tables = names_by_kind()
    if word in tables["not_a_drug"] or word in tables["drug"] or word in tables["class"]:
        return None
    near = {name for key in _less_one(word) for name in _shortened().get(key, ())}
    found = {tables["drug"][n] for n in near if n[0] == word[0] and OSA.distance(n, word) == 1}
    return found.pop() if len(found) == 1 else None


def _is_bounded(text: str, start: int, end: int) -> bool:
    """Return whether a span is not part of a longer word."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum())


def _means_drug(text: str, start: int, end: int) -> bool:
    """Return whether an ambiguous word is used as a drug where it stands."""
    rule = OTHER_MEANING.get(text[start:end])
    if rule is None:
        return True
    before, after = rule
    return not (re.search(before, text[max(0, start - 24) : start]) or re.match(after, text[end:]))


def _exact(text: str) -> list[Mention]:
    """Return the written names in a lowered text, the longest of overlapping ones."""
    found = []
    for last, (name, how, length) in _automaton().iter(text):
        start, end = last - length + 1, last + 1
        if _is_bounded(text, start, end) and _means_drug(text, start, end):
            found.append(Mention(name, start, end, how))
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(_with_salt(text, mention))
    return kept


def _with_salt(text: str, mention: Mention) -> Mention:
    """Return the mention with a salt or release form behind it taken in."""
    salt = SALTS.match(text, mention.end)
    return mention._replace(end=salt.end()) if salt and mention.how != "class" else mention


def find_drugs(text: str) -> list[Mention]:
    """Return the drugs and drug classes that a text names, in order of place.

    A class mention carries the class key as its name and "class" as how it was matched.
    """
    if not text.strip():
        return []
    small = (
        lowered(text).encode("utf-8", "replace").decode() if _has_surrogate(text) else lowered(text)
    )
    kept = _exact(small)
    taken = [(m.start, m.end) for m in kept]
    for match in WORD.finditer(small):
        start, end = match.span()
        if end - start < LONG_NAME - 1 or not _is_bounded(small, start, end):
            continue
        generic = one_letter_off(match[0])
        if generic and not any(a < end and start < b for a, b in taken):
            kept.append(Mention(generic, start, end, "one letter off"))
    return sorted(kept, key=lambda m: m.start)


def _has_surrogate(text: str) -> bool:
    """Return whether a text holds lone surrogates, which the automaton cannot read."""
    return any("\ud800" <= character <= "\udfff" for character in text)
