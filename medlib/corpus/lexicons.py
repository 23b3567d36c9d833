"""Word lists of data/references: names, cities, and words that are neither."""

import csv
import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator

from medlib.files import ROOT, InputError

_JOINABLE = re.compile(r"[A-Za-z](?![?*+{])[^|]*\Z")


def _rows(table: str) -> Iterator[dict[str, str]]:
    path = ROOT / "data" / "references" / f"{table}.csv"
    if not path.is_file():
        raise InputError("no such table", "a reference table", "restore it from git", path.name)
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@functools.cache
def _lists() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {"drug": set()}
    for row in _rows("name_words"):
        found.setdefault(row["kind"], set()).update(row["words"].split())
    for row in _rows("drug_names"):
        found["drug"].update(f"{row['name']};{row['other_names']}".lower().split(";"))
    return {
        kind: frozenset(w.strip().replace("_", " ") for w in words) for kind, words in found.items()
    }


def words(kind: str) -> frozenset[str]:
    """Return a list in lower case: given, family, city, state, place, plain, proper, eponym, stop.

    `plain` are words that medical texts write in lower case, `proper` those that they write with
    a capital inside a sentence (eponyms, brands, places), `drug` the known drugs and brands.

    Raises:
        InputError: a table is missing.
    """
    return _lists()[kind]


def pattern(kind: str) -> str:
    """Return a list of words or fragments of patterns as one alternation, longest first."""
    return alternation(words(kind))


def alternation(fragments: Iterable[str]) -> str:
    """Return a pattern that takes any of the fragments, of those that fit the longest.

    What begins with the same letter is joined: `re` tries the alternatives one by one.
    """
    beginning: dict[str, list[str]] = {}
    for word in sorted(fragments, key=lambda word: (-len(word), word)):
        beginning.setdefault(word[0] if _JOINABLE.match(word) else word, []).append(word)
    return "|".join(
        f"{first}(?:{'|'.join(word[1:] for word in alike)})" if len(alike) > 1 else alike[0]
        for first, alike in beginning.items()
    )


@functools.cache
def not_names() -> frozenset[str]:
    """Return the words that alone are no reason to see a name or a city."""
    kinds = ("plain", "proper", "eponym", "stop", "place", "state", "drug")
    return frozenset().union(*(words(kind) for kind in kinds))


_CAPITAL_PARTICLES = frozenset(
    "van von der den de del della di da la le el al bin ibn mac st ó ní".split()
)
_PREFIX = re.compile(
    "(?:anti|auto|bi|co|counter|cross|de|dis|electro|endo|epi|extra|hemi|hyper|hypo|in|inter|intra|"
    "macro|micro|mid|mis|mono|multi|neuro|non|out|over|para|peri|photo|poly|post|pre|pseudo|psycho|"
    "radio|re|retro|semi|sub|super|supra|thermo|trans|tri|ultra|un|under|uni|up)(?=[a-z]{4})"
)
_SUFFIX = re.compile(
    "(?:e?s|e?d|ing|ly|er|ers|al|ally|y|ic|ity|ness|ful|less|able|ism|ist|ists|ment|i[sz]ed?)$"
)
_SURNAME = re.compile(
    r"(?:o'|mc|mac(?=[dgkl])|d'|fitz)\w{3,}|\w{2,}(?:sk[iay]|wicz|czyk|ov[áa]|ovi?ch|enko|sson|"
    r"escu|poulos|shvili|idis|berg|stein|mann|qu?vist|ström|swamy|chuk|[aeio]vi[ćc]|oğlu|oglu)"
)
_KOREAN = re.compile(
    "(?:(?:jin|w[oe]o|soo?n?|ja|s[eu]ng|ho+n?|hye|min|jun|seo|yeo?n|ji|eun|hee|young|kyung|hyun|mi|sook?|"
    "jae|dong|sang|kwang|chul|hwan|yong|won|ha|na|ra|bin|suk|ok|hwa|myung|chang|tae|ki|in|ah|yoo?n|joo?|"
    "bo|k?yu|mei|wei|ling|hui)-?){2}"
)
_JOINED = re.compile(r"(?:La|Le|De|Di|Du|Da|Van|Von|Fitz|St)[A-Z][a-z]{2,}")


@functools.cache
def _classes() -> dict[str, str]:
    """Return the class of every listed word; a later list wins."""
    found = dict.fromkeys(words("ordinary"), "f")
    found |= dict.fromkeys(words("proper") | words("eponym") | words("place"), "P")
    found |= dict.fromkeys(words("plain"), "W") | dict.fromkeys(words("drug"), "V")
    for kind, code in (("family", "F"), ("given", "G")):
        for word in words(kind):
            found[word] = code.lower() if found.get(word, "U") in "WVf" else code
    found |= dict.fromkeys(words("bare"), "P") | dict.fromkeys(words("state"), "V")
    return found | dict.fromkeys(words("stop"), "V")


def fold(word: str) -> str:
    """Return the word in lower case without accents."""
    low = word.casefold().replace("’", "'").translate({ord("ı"): "i", ord("ł"): "l", ord("ø"): "o"})
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def is_in_lists(word: str) -> bool:
    """Return whether a list of words or names has a word itself, not only one of its form."""
    return word.casefold() in _classes()


@functools.lru_cache(maxsize=100_000)
def name_class(word: str) -> str:
    """Return what a capitalised word may be in a name.

    G F known given or family name; g f the same, but also an everyday word; U unknown, u the same
    in capitals; P eponym, brand or place; W everyday or medical word; V what is in no name;
    c up to three capitals; I initial; p particle.
    """
    low = word.casefold().replace("’", "'")
    if len(word) == 1 or word[0].islower():
        return "I" if word.isupper() else "p"
    if low in _CAPITAL_PARTICLES:
        return "p"
    known = _classes()
    code = known.get(low) or _folded(low, known)
    if word.isupper():
        if len(word) < 4:
            return code if code in "VW" else "c"
        code = "W" if code in "gf" else code
    if code != "U":
        return "P" if "-" in low and re.search(r"[A-Z]\B.*[A-Z]{2}|-[a-z]", word) else code
    if "-" in low and re.search("[A-Z]{2}|-[a-z]", word) and not word.isupper():
        return "G" if _KOREAN.fullmatch(low) else "V"
    if _SURNAME.fullmatch(low) or _JOINED.fullmatch(word):
        return "F"
    if len(word) == 2 or _derived(low, known, "WP") or _ending().search(low):
        return "W"
    if word[1:].islower() and (_derived(low, known, "fg") or _compound(low, known)):
        return "f"
    if not (word.isupper() or word[1:].islower() or "-" in word or "'" in low):
        return "V"
    return "u" if word.isupper() else "U"


def _folded(low: str, known: dict[str, str]) -> str:
    if not low.isascii() and "-" not in low:
        code = known.get(fold(low), "U").upper()
        return code if code in "GF" else "U"
    parts = {known.get(part, "U") for part in low.split("-")} if "-" in low else {"U"}
    if "-" in low and all(
        part in words("family") or part in words("given") for part in low.split("-")
    ):
        return "f" if any(part in words("eponym") for part in low.split("-")) else "F"
    if parts & set("VWP") or any(fold(part) in words("eponym") for part in low.split("-")):
        return "P"
    return "F" if parts & set("GF") else "U"


def _compound(low: str, known: dict[str, str]) -> bool:
    """Return whether the word is two everyday words in one ("backslab")."""
    return any(known.get(low[:i]) == known.get(low[i:]) == "W" for i in range(4, len(low) - 3))


def _derived(low: str, known: dict[str, str], kinds: str) -> bool:
    """Return whether a word of these classes is left without a prefix or a suffix."""
    stem = _SUFFIX.sub("", low)
    forms = [stem, stem + "e", stem + "y"] if len(stem) > 3 and stem != low else []
    forms += [_PREFIX.sub("", form) for form in (low, *forms) if _PREFIX.match(form)]
    return any(known.get(form, "U") in kinds for form in forms)


@functools.cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('medical_ending')})s?$")
