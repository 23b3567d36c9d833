"""Find person names without a language model: titles, roles, labels, degrees, lists of names.

A run of capitalised words is read as a string of classes (known given name, known family name,
unknown, everyday or medical word), and what stands before and after decides the doubtful ones.
Eponyms (Crohn, Foley …) and names before words like "disease" or "sign" are no persons.
"""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import alternation, name_class, pattern, words

_UP = "A-ZÀ-ÖØ-ÞĀ-ŽȘȚΑ-ΩА-Я"
_LETTER = r"[^\W\d_]"
WORD = rf"(?:[{_UP}]['’]?{_LETTER}+(?:[-'’](?!s\b){_LETTER}+)*|[{_UP}](?:\.|(?!\w)))"
_PARTICLE = (
    "(?:van|von|der|den|de|del|della|di|da|la|le|el|al|bin|bint|ibn|ter|dos|du|y|st[.]|['’]t)"
)
SMALL = rf"(?:{_PARTICLE}[ \t]+){{0,3}}"
_GAP = r"(?:[ \t]+|[ \t]*\n[ \t]*(?![^\n:]{0,25}:))"
_FULL = rf"{SMALL}{WORD}(?:{_GAP}{SMALL}{WORD}){{0,3}}"
_LISTED = rf"{SMALL}{WORD}(?:[ \t]+{WORD})?,[ \t]*{WORD}(?:[ \t]+{WORD})?"
_SCRIPT = r"[\u0590-\u06ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,20}"
TOKEN = re.compile(rf"{_LETTER}(?:{_LETTER}|[-'’](?!s\b)(?={_LETTER}))*")
_LABELLED = rf"(?P<v>{_LISTED}|{_FULL}|{_SCRIPT})"
_COLON = r"[\"']?[ \t]*(?::[ \t]*[\"'\[]?|\[)"
_FOREIGN = re.compile(_SCRIPT)
DEGREE = rf"(?:{pattern('degree')})"
KIN = pattern("kin")
# A name followed by one of these is an eponym, whoever wears it ("Smith fracture").
EPONYM_AFTER = re.compile(
    rf"(?: ?['’] ?s?)?(?: ?[-–/] ?[A-Z][\w-]+| (?:and|or) [A-Z][\w-]+){{0,2}}"
    rf"[-– ](?i:{pattern('eponym_noun')})\b"
)
DONE_BY = pattern("done_by")
ROLE = pattern("role")


def _titled(kind: str) -> str:
    """Return a list's alternatives with a capital; faster than to ignore the case of all."""
    return alternation(word[:1].upper() + word[1:] for word in words(kind))


_RULES = {  # a match is a name if the check of the same name says so
    "title": [
        rf"\b(?:(?:M(?:rs?|s|x)|Drs?|Prof|Rev|MRS|Sgt|Capt|Lt|Tpr|SpR)\b\.?|Trooper|FY[12]|Miss|"
        rf"Professor|[Dd]octor|Nurse|Officer|Sister|Pastor|Rabbi|Father|"
        rf"Detective){_GAP}(?P<v>{_FULL})",
        rf"(?<![-\w])(?:(?:MR|MS|DR)\.|DR(?=[ \t]+[A-Z]{{3}})){_GAP}(?P<v>{_FULL})",
        rf"\bDrs\.?[ \t]+{WORD},?[ \t]+(?:and|&)[ \t]+(?P<v>{WORD})",
        r"\b(?i:(?:patient|pt|full|first|last|maiden|mother|father|provider|physician|sur|family|"
        rf"given|preferred|legal|guardian|contact)(?:'s)?[ _]?name){_COLON}{_LABELLED}",
    ],
    "label": [
        rf"\b(?:NAME|[Nn]ame)(?<!rand ....)(?<!eneric ....)(?<!rug ....)(?<!ene ....)"
        rf"{_COLON}{_LABELLED}",
        rf"\b(?i:{pattern('name_label')}|{KIN}){_COLON}{_LABELLED}",
    ],
    "by": [
        rf"\b(?:(?:{DONE_BY}|{_titled('done_by')}) [Bb]y|cc|CC|Cc|[Aa]ttn|ATTN|[Rr]e|RE|[Cc]are of|"
        rf"c/o|[Pp]atient|[Pp]t|PATIENT|PT)[: \t]+{_LABELLED}",
    ],
    "role": [
        rf"\b(?:(?:patient|pt|{KIN}|{ROLE}|Patient|Pt|{_titled('kin')}|{_titled('role')})(?:,|"
        rf" named)?|name is)[ \t]+(?P<v>{_FULL})"
    ],
    "kin": [rf"(?<![\w'’-])(?P<v>{_FULL}),? \((?:(?:his|her|the|pt|patient)(?:'s)? )?(?:{KIN})\b"],
    "degree": [rf"(?<![\w'’-])(?P<v>{_FULL})(?:,[ \t]*|[ \t]+){DEGREE}\b"],
    "signed": [
        rf"(?:^|\n|(?<!\w)[-–—~/]|\bby )[ \t]*(?P<v>{SMALL}{WORD}),?[ \t]+{DEGREE}\b",
        r"(?<![\w.])(?P<v>[A-Z]\.(?:[A-Z]\.)?[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)",
    ],
    "title ": [
        r"(?i)(?:<(?:given|family|first|last)[\w-]*>|\"(?:given|family|first|"
        r"last)\w*\": ?\[?\")(?P<v>[^<\"\d]{2,40})",
        r"(?:(?<![\w^])|(?<=[\d\ufffc]{9}\^))"
        rf"(?P<v>{_LETTER}(?:{_LETTER}|['-])+\^[{_UP}](?:{_LETTER}|"
        rf"['-])+(?:\^[A-Z][A-Za-z]*)?)(?!\w)",
    ],
    "pair": [r"(?<![\w/])(?P<v>[A-Z][a-z]+ ?/ ?[A-Z][a-z]+)(?![\w/-])"],
}
_NEEDED = {"label": ":[", "title ": '<"^', "pair": "/", "kin": "("}
RULES = [(re.compile(p), check) for check, patterns in _RULES.items() for p in patterns]
_PAIR = re.compile(
    rf"(?P<before>(?:^|\n|\|)[ \t]*)?(?<![\w,'’-])(?P<last>(?:(?:Van|De|Del|La|Le|St\.?|"
    rf"Mc) )?{WORD}),[ \t]?(?P<first>{WORD})\b(?P<mi>[ \t]+[A-Z]\b)?(?P<more>,? (?:and|or|&) [A-Z]|"
    rf", [A-Z])?"
)
_WORD_BEFORE = re.compile(rf"({WORD})[ \t]$")
_ALONE = re.compile(
    r"\.?\s*(?:$|\n|\||\(|\ufffc|[-–—/;:]|\b(?:[MF]|DOB|MRN|Age|Sex|DOA|Room|Bed)\b)"
)
WEAK_BEFORE = re.compile(r"(?:\b(?:by|with|from|and|for|to|of|or|but|that)|[,(&:;|])[ \t]*$")


def find_names(text: str, pattern: re.Pattern[str], check: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the names that one of RULES finds."""
    if check in _NEEDED and not any(mark in text for mark in _NEEDED[check]):
        return
    for match in pattern.finditer(text):
        tokens = _before_stop(list(TOKEN.finditer(text, *match.span("v"))), check)
        after = text[tokens[-1].end() :][:40] if tokens else "0"
        if not after[:1].isdigit() and _is_name([w.group() for w in tokens], after, check):
            yield tokens[0].start(), tokens[-1].end()


def _before_stop(tokens: list[re.Match[str]], check: str) -> list[re.Match[str]]:
    """Return the words that belong to the name: next to the cue, and no stop word."""
    if check in ("degree", "kin"):
        return _before_stop(tokens[::-1], "")[::-1]
    for i, token in enumerate(tokens):
        low = token.group().casefold()
        if low in words("stop") and not (low in words("family") and (i or check == "title")):
            return tokens[:i]
    return tokens


def _is_name(found: list[str], after: str, check: str) -> bool:
    if check.startswith("title"):
        return True
    if check == "pair":
        codes = "".join(name_class(word) for word in found)
        return bool(re.fullmatch("[GF][GFUgf]|[Ugf][GF]", codes)) and not EPONYM_AFTER.match(after)
    eponym = EPONYM_AFTER.match(after) or any(w in words("eponym") for w in _parts(found[0]))
    classes = "".join(map(name_class, found))
    if check == "signed":
        short = len(found[-1]) == 2 and classes[-1] == "W"
        return not eponym and (short or classes[-1] in "GFUugf")
    if check == "degree":
        sure = len(found) > 1 or (after.startswith(",") and not eponym)
        return sure and any(len(w) > 1 for w in found)
    if check in ("label", "by"):  # "Patient: Okay" of a dialogue is no name
        return len(found) > 1 and classes[0] not in "VWP" or bool(_FOREIGN.match(found[0])) or (
            bool(re.match("[GFUu]", classes)) and not eponym
        )  # fmt: skip
    given = classes[0] in "PW" and found[0].casefold() in words("given")
    known = given or classes[0] not in "VWP" and not eponym
    return known and not EPONYM_AFTER.match(after) and any(len(w) > 1 for w in found)


def _parts(word: str) -> list[str]:
    return word.casefold().replace("’", "'").split("-")


def find_listed(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of "Last, First M" that stands alone or has a known name in it."""
    for match in _PAIR.finditer(text):
        ahead = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start("last"))
        if ahead and name_class(ahead[1]) not in "VWP":
            continue  # "Ann Smith, John Brown"
        last, first = name_class(match["last"]), name_class(match["first"])
        alone = match["before"] is not None and _ALONE.match(text, match.end())
        given, family = match["first"].casefold(), match["last"].casefold()
        known = first == "G" and last in "FUufg" or last == "F" and first in "Uug"
        known = known or given in words("given") and (family in words("family") or last in "FUu")
        loud = match["last"].isupper() and match["first"].isupper() and len(match["first"]) > 2
        loud = loud and "c" not in last + first
        alone = (
            alone or loud and WEAK_BEFORE.search(text[max(0, match.start() - 9) : match.start()])
        )
        if known and not match["more"] or alone and not set("VWP") & set(last + first):
            yield match.start("last"), match.end("first") if not match["mi"] else match.end("mi")


def find_again(text: str, names: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where words of names found by a cue stand again without one; eponyms are left."""
    again = {w for name in names for w in name_words(name) if len(w) > 2}
    again = {w for w in again if w.casefold() not in words("stop") | words("eponym")}
    if not again:
        return
    forms = sorted({re.escape(form) for w in again for form in (w, w.upper(), w.title())})
    one = rf"\b(?:{'|'.join(forms[::-1])})\b"
    for match in re.finditer(rf"{one}(?:,?[ \t]+(?:[A-Z]\.?[ \t]+)?{one})*", text):
        if not EPONYM_AFTER.match(text[match.end() :][:40]):
            yield match.span()


def name_words(name: str) -> list[str]:
    """Return the words of a name in the order written; an initial is a word."""
    return TOKEN.findall(name)
