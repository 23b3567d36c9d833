"""Find person names by exclusion: a capitalised word is one unless it is known as something else.

Words of a run are classed by lists (lexicons.name_class): what is no everyday word, no medical
ending, no eponym before its noun, no product and no heading is a name inside a sentence, and at
its start where a clause follows. Everyday words that are also names need a place for a person.
"""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import fold, name_class, pattern, words
from medlib.corpus.names import (
    DEGREE,
    DONE_BY,
    EPONYM_AFTER,
    KIN,
    ROLE,
    SMALL,
    TOKEN,
    WEAK_BEFORE,
    WORD,
)

_RUN = re.compile(rf"(?<![\w'’])(?<!\w-){WORD}(?:(?:[ \t]+|(?<=\.)){SMALL}{WORD})*")
# A run of classes that holds a name: what is known or unknown, with what may stand beside it.
_PART = re.compile(r"(?:[Pv](?=I?[GFUf]))?[GgFfUuIp]+(?:(?<=[GFU])[WPv]|(?<=[GF]I)[WPv])?|^v$")
_TWO = re.compile(
    r"[GF][Ip]*[GgFfUuWPv]|[gfPv][Ip]*[GFf]|I+p*[GFUgf]|U[Ip]*[UGFgf]|[gf][Ip]*U|u[Ip]*[GFu]|"
    r"f[Ip]*g|g[Ip]*f"
)
_TOWN = re.compile(rf"[ \t](?:{pattern('town_ending')})\b")
_PREFIX = re.compile(rf"(?<!\w)(?P<v>(?:{pattern('prefix')})[ \t])$")
_BEGIN = re.compile(r"(?:^|[.?!:;•*>|\"“-]\s*|\n\s*|\d[.)]?\s+|\ufffc\s*)$")
_MAY = re.compile(r" (?:can|may|will|would|asked|says|said|told)\b")
_PRODUCT_BEFORE = re.compile(rf"(?i)\b(?:{pattern('product_verb')})[ \t]+$")
_PRODUCT_AFTER = re.compile(
    rf"[ \t]*(?:\d(?!\d{{3}}\b)|®|™|\+|%|=)|[ \t-](?:{pattern('product_noun')})\b"
)
ORDER = re.compile(r" (?:the|an?|any|all|periods?)\b")  # "Bill the insurance"
_VERB = re.compile(
    rf",? (?:{ROLE}|{KIN}|case manager)\b| \([A-Z]{{2,5}}\)|"
    r" (?:was|is|has|had|will|did|does|may|can|could|would|left|ran|took|made|[a-z]{3,}(?:ed|s))\b"
)
_CLAUSE = re.compile(  # what may follow a name that starts a sentence
    r",? (?!(?:of|or|with|for|than|spp?|et al)\b)[a-z(&]|['’]s\b|[.,;)/\"”!?|<^]|[ \t]*(?:$|\n|"
    r"\ufffc)"
)
_BEFORE = re.compile(  # after these a capitalised unknown word is a person
    rf"(?:\b(?:(?i:{pattern('before_person')}|(?:{DONE_BY}) by|{ROLE}|(?:{KIN}|{ROLE}) of|"
    rf"(?:{pattern('done_with')}) with|{KIN})|(?i:{pattern('farewell')}))[:,]?\s*|/s/ ?|"
    r"(?:^|\n|[.!?] )[ \t]*[—–-]{1,2} ?)$"
)
_AFTER = re.compile(  # only a person does this
    r"(?: will (?:follow|see|call|return|come|bring|stay|go)\b| is (?:an? )?(?:\d|retired|former|"
    r"pleasant)|['’]s (?:ex-)?(?:mother|father|wife|husband|son|daughter|parents?|family|chart|"
    r"case|care|room|[a-z]+ (?:name|chart|family))|"
    rf",? (?:{pattern('person_verb')})\b|[ \t]*\((?:\d{{3}}|ph|tel|cell|phone|[MF]\b|he|she|they|"
    rf"mrn|dob|late|dep|d\.|{KIN}|{DEGREE}|\d{{1,2}}\))|"
    r", (?:\d{1,3}\b|an? \d))"
)


def does_as_person(before: str, after: str) -> bool:
    """Return whether what stands before or after a word is only said of persons."""
    return bool(_BEFORE.search(before) or _AFTER.match(after))


def find_known(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of names in runs of capitalised words."""
    for run in _RUN.finditer(text):
        tokens = list(TOKEN.finditer(text, *run.span()))
        classes = "".join([_class(token.group()) for token in tokens])
        if classes.strip("VWc") == "":
            continue
        for part in _PART.finditer(classes):
            first, last = tokens[part.start()], tokens[part.end() - 1]
            start = first.start()
            if more := _PREFIX.search(text, max(0, start - 9), start):
                start = more.start("v")
            if part.group()[-1] in "GFU" and part.end() < len(tokens):  # "Claypool Hill"
                surname = classes[part.end()] in "WP" and _BEFORE.search(text[:start][-40:])
                if surname or _TOWN.match(text, last.end()):
                    last = tokens[part.end()]
            if _is_person(text, start, last.end(), part.group()):
                yield start, last.end()


def _class(word: str) -> str:
    """Return the class of a word; v for one that is only a name beside another name."""
    code = name_class(word)
    low = word.casefold()
    listed = low in words("given") and code in "PVW" or low in words("family") and code == "V"
    return "v" if listed else code


def _is_person(text: str, start: int, end: int, classes: str) -> bool:
    core = classes.strip("Ip")
    after = text[end : end + 60]
    given = core == "v" and fold(text[start:end]) in words("given")
    if core == "" or core == "P" or core == "v" and not given or EPONYM_AFTER.match(after):
        return False
    before = text[max(0, start - 40) : start]
    inside = not _BEGIN.search(before)
    if after.startswith(":") and not inside and core != "G":
        return False
    loud = text[start:end].isupper()
    does = _AFTER.match(after)
    if does and not (loud and does[0].startswith(" (")):
        return True
    if _BEFORE.search(before) and (core != "u" or len(classes) > 1):
        return True
    if core == "v":
        return False
    if text[start:end].casefold() in words("eponym"):
        return bool(core in "GF" and (before.endswith("by ") or not inside and _MAY.match(after)))
    if _TWO.search(classes):
        return inside or bool(re.search("[GFU]", core)) or loud
    product = _PRODUCT_BEFORE.search(before) or _PRODUCT_AFTER.match(after)
    near = bool(WEAK_BEFORE.search(before))
    short = end - start < 4 and core == "U" and text[start:end].isascii() and not near
    if loud or product and core != "G" or short:
        return False
    core = core.lstrip("P")
    clause = bool(_CLAUSE.match(after))
    if core in "GFU":
        return inside or (core == "G" or clause) and not ORDER.match(after)
    return core in "gf" and inside and (clause or near)
