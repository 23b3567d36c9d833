"""Mask what is not known: what closed de-identification adds to strict.

Strict mode leaves small numbers and whatever has the form of a value, and hardly asks about words.
Here a number stays only if something explains it (measures.py), and letters beside an identifier
only if they are a word; months (closed_days.py), what is spelt, dictated or called a code
(closed_codes.py) and capitals that no list knows go. Values without unit or label are the price.
"""

import re
from collections.abc import Iterator

from medlib.corpus.closed_codes import SPOKEN, find_called, find_spelt
from medlib.corpus.closed_days import find_days
from medlib.corpus.identifiers import ID_KINDS
from medlib.corpus.lexicons import pattern, words
from medlib.corpus.measures import (
    ADDRESS,
    FIRM,
    MASKED,
    NUMBER,
    SOME,
    is_called,
    is_explained,
    is_known,
    is_odd,
    is_old,
)
from medlib.corpus.places import HIDDEN
from medlib.corpus.quantities import CUE, LABEL
from medlib.corpus.surrogates import MARK

Span = tuple[int, int, str]
_SIGNS = {"address": ADDRESS, "kept": "\ue003", "number": NUMBER}
_NUMBERED = (*ID_KINDS, "phone", "zip", "email", "url", "ip")
_REACH = 40  # signs before a piece in which its cue or label stands
_TOKEN = re.compile(
    r"[^\W_]+(?:(?:[-–/]\n?|[._:+*\\·’']|(?<=\d),(?=\d{3}(?!\d))|(?<=m)\^(?=[23]\b))[^\W_]+)*"
)
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
_SMALL = re.compile(r"\d{1,2}(?:[-–./:x]\d{1,2})*|(?:[01]\d|2[0-3])[0-5]\d")
_LEFT = re.compile(rf"(?P<v>[{SOME}])(?:[ /.,:;#*-]{{0,2}}|[ ]-[ ])\Z")
_GLUED = re.compile(rf"[#_=~*+\\·-][{FIRM}]")  # "IRIS#883385"
_CODE = re.compile(rf"[ \n](?:[{FIRM}]{{3}}|(?P<small>[{SOME}]))")
_PAIRS = re.compile(rf"[ ][{FIRM}{NUMBER}]{{1,2}}[ ][{FIRM}{NUMBER}]{{2}}")  # "AK 82 74 18 5"
_RIGHT = re.compile(rf"(?:[ /.#*-]{{0,2}}|[ ]-[ ])(?P<v>[{SOME}])")
_OF_ADDRESS = frozenset(
    "bis colony concession cross door flat hwy layout nagar plot rr sector unit villa".split()
)
_DOOR = re.compile(r"(?i)\b(?:door|plot|flat|house|shop)[ ]\Z")
_HOUSE = re.compile(r"\d{1,4}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?")
_CAPITAL = re.compile(r"[ ][A-ZÀ-Þ][a-zà-ÿ]")
_PIECE = re.compile(rf"[^\s{SOME}]+")
_ROAD = re.compile(  # in any case of letters, behind a masked number: "[[…]], mg road"
    rf"(?<=[{SOME}])[,.]?[ ](?P<v>(?:[^\W\d_]+\.?[ ]){{0,3}}(?i:{pattern('road')}|st|rd|ln|ct|ave|"
    r"cres|hwy|nagar|colony|town|marg|layout|cross|concession|enclave|estate)\b\.?)"
)
_CALLED = re.compile(  # a street taken for a name or a city: "3011 MEDICAL PLAZA", "805 dunlap way"
    rf"(?<![{FIRM}\d])[{FIRM}]{{1,6}}[ ](?P<v>(?:(?:[A-ZÀ-Þ][\w'’-]*\.?|block|of|the)[ ]){{1,4}}"
    rf"(?i:{pattern('road')}|{pattern('road_short')})\b\.?|[a-z]{{3,}}[ ]way\b|"
    r"(?:[NSEW]B|[NS][EW])\b)"
)
_JOINT = re.compile(
    rf"(?i)(?<=[{SOME}])[ ](?P<v>(?:at|and|near|off)(?:[ ]exit)?(?=[ ][{FIRM}])|"
    rf"way(?=,?[ ][{SOME}]))"
)
_STREET = re.compile(  # the end of an address before a comma or the line ends
    rf"(?<=[{ADDRESS}])(?P<v>(?:[ ](?:[A-ZÀ-Þ][\w'’-]*\.?|[a-zà-ÿ.º°]{{1,3}}|[{SOME}]+)){{1,3}})"
    r"(?=[ ]?[,;\n|·•(^]|[ ]{2}|[ ][–-][ ]|\.?\Z|\.[ ])"
)
_LABELLED_END = re.compile(  # "5735055911 ref 2"
    rf"(?<=[{FIRM}])[ ](?P<v>[^\W\d_]{{1,4}})(?=[ ][{SOME}]{{1,3}}(?![{SOME}\w]))|"
    rf"(?<=[{FIRM}])[ ](?P<w>(?i:ref|irn|sub|seq|ext|suffix))(?=[ ][{SOME}])"
)
_HYPHENED = re.compile(rf"(?P<v>(?<![^\W_])[^\W\d_]+)\.?-(?=[{ADDRESS}])")
_NUMERO = re.compile(rf"(?P<v>(?<![^\W_])[nN]\.?[ºo°])(?=[ ]?[{ADDRESS}{NUMBER}])")
_LINKED = re.compile(r"(?<![^\W_])[^\W\d_]+(?:[-/][^\W\d_]+)+(?![^\W_])")
_INTRODUCED = re.compile(  # "very long-chain acyl dehydrogenase (VLCAD)"
    r"(?P<words>(?:(?<![^\W_])[^\W\d_]{2,}[ -]){2,8})\([ ]?(?P<v>[A-Z]{2,8})[ ]?\)"
)
_CAPITALS = 4  # letters from which capitals that no list knows are a code wherever they stand
_ROMAN = re.compile("[IVX]+[A-C]?")
_CARRIER = re.compile(r"comma|period|[a-z]+(?:ed|ing)")  # says something of the numbers beside it
_SLASHED = re.compile(r"\A/(?!\d)[A-Za-z](?![^\W_])")  # "S/N", "h/o"
_LABELS = frozenset(
    "acct card case cdl code dea dl dob ext fax file grp id ins key lic lot mrn no npi nr num ph "
    "pin pol ref reg s sn ssn tag tel unit".split()
)
_ROUNDS = 4


def find_unknown(text: str, spans: list[Span]) -> list[Span]:
    """Return the (start, end, kind) of what nothing says to be harmless beside spans and marks."""
    marks = [(*m.span(), m.group()[2:].split()[0].lower()) for m in MARK.finditer(text)]
    masked = [*spans, *marks]
    hidden = _hidden(text, masked)
    bare = _hidden(text, marks)
    names = [text[start:end] for start, end, kind in spans if kind == "name"]
    sure = [*find_days(bare, hidden), *find_spelt(bare), *find_called(bare, names)]
    masked += sure
    found: list[Span] = []
    for _ in range(2):  # a masked number explains no longer what is kept beside it
        more, kept = _numbers(_hidden(text, masked + found))
        found += more
    kept += [m.span("v") for m in _INTRODUCED.finditer(text) if _is_short_for(m["v"], m["words"])]
    short = {text[start:end] for start, end in kept}
    kept += [m.span() for m in _WORD.finditer(text) if m.group() in short]
    masked = [(start, end, "kept") for start, end in kept] + masked
    for _ in range(_ROUNDS):  # what is masked in one is a neighbour in the next
        hidden = _hidden(text, masked + found)
        new = [*_letters(hidden), *_roads(text, hidden, masked + found)]
        new += find_called(hidden, ())
        if not new:
            break
        found += new
    return sure + found


def _hidden(text: str, spans: list[Span]) -> str:
    """Return the text with numbers and addresses blanked by one sign, other spans by another."""
    signs = list(text)
    for start, end, kind in spans:
        sign = HIDDEN if kind in _NUMBERED else _SIGNS.get(kind, MASKED)
        signs[start:end] = sign * (end - start)
    return "".join(signs)


def _numbers(text: str) -> tuple[list[Span], list[tuple[int, int]]]:
    """Return (the tokens with digits that nothing says to be harmless, the others)."""
    found, kept = [], []
    for match in _TOKEN.finditer(text):
        value, (start, end) = match.group(), match.span()
        if not any(map(str.isdecimal, value)):
            continue
        before, after = text[max(0, start - _REACH) : start], text[end : end + 24]
        if is_explained(value, before, after):
            kept.append((start, end))
            continue
        if _HOUSE.fullmatch(value) and _CAPITAL.match(after):
            found.append((start, end, "address"))
            continue
        mixed = any(map(str.isalpha, value)) and not value.islower()
        kind = "other_id" if mixed or not _SMALL.fullmatch(value) else "number"
        found.append((start, end, "age" if is_old(value) else kind))
    return found, kept


def _is_short_for(short: str, words_before: str) -> bool:
    """Return whether capitals in brackets begin with the letter of one of the words before them."""
    first = [word[:1].casefold() for word in _WORD.findall(words_before)]
    return short[:1].casefold() in first and short[-1:].casefold() in words_before.casefold()


def _letters(text: str) -> Iterator[Span]:
    """Yield codes of capitals, ends of streets, and beside what is masked what is no word."""
    for rule in (_ROAD, _STREET, _LABELLED_END, _JOINT, _HYPHENED, _NUMERO):
        for match in rule.finditer(text):
            kind = "other_id" if rule is _LABELLED_END else "address"
            place = match.span(match.lastgroup or 0)
            for piece in _PIECE.finditer(text, *place):  # what is masked stays apart
                yield *piece.span(), kind
    for match in _LINKED.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        pieces = re.split("[-/]", match.group())
        unknown = [
            w for w in pieces if not is_known(w) and (len(w) > 2 or "/" not in match.group())
        ]
        short = len(unknown) > 1 and max(map(len, unknown)) <= _CAPITALS + 1  # "dam-eeeb-pse"
        coded = any(_is_code(piece, "") for piece in unknown)
        if match.group().lower() in words("drug"):
            continue
        if short or coded or unknown and is_called(before):
            yield *match.span(), "other_id"
    for match in _WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        before, after = text[max(0, start - _REACH) : start], text[end : end + 6]
        if not is_known(word) and _is_code(word, before):
            yield start, end, "other_id"
        elif _is_beside(word, before, after) or word == "no" and _DOOR.search(before):
            yield start, end, "other_id"


def _roads(text: str, hidden: str, masked: list[Span]) -> Iterator[Span]:
    """Yield what is left of a street behind its number where its name was taken for another's."""
    numbered = [span for span in masked if span[2] in (*_NUMBERED, "address", "number")]
    numbers = _hidden(text, [(start, end, "other_id") for start, end, _ in numbered])
    for match in _CALLED.finditer(numbers):
        for piece in _PIECE.finditer(hidden, *match.span("v")):
            yield *piece.span(), "address"


def _is_code(word: str, before: str) -> bool:
    """Return whether letters that no list knows are a code: long capitals, unspeakable, named."""
    if is_odd(word.lower()):
        return True
    if word.isupper() and len(word) >= _CAPITALS and not _ROMAN.fullmatch(word):
        return True
    return len(word) > (2 if word.isupper() else 3) and is_called(before)


def _is_beside(word: str, before: str, after: str) -> bool:
    """Return whether letters beside what is masked may belong to it."""
    if _CARRIER.fullmatch(word) or _SLASHED.match(after) or before[-1:] == "/" and word.islower():
        return False
    left, right = _LEFT.search(before[-4:]), _RIGHT.match(after)
    if word.lower() in SPOKEN:
        return bool(left or right)
    pairs = word.isupper() and len(word) == 2 and _PAIRS.match(after)
    if pairs or _is_first(word, before, after):
        return True
    if len(word) == 1 and word.isupper() and word not in "AI":  # "003 63 C"
        return any(side["v"] != MASKED for side in (left, right) if side)
    if len(word) == 2 and word.isupper() and left and right:  # "20 NR 68"
        return MASKED not in (left["v"], right["v"])
    sides = [side["v"] in FIRM for side in (left, right) if side]
    if not any(sides):  # "Eircode N91 HCHX", half of it taken for a city
        return bool(sides) and word.isupper() and len(word) > 2 and not is_known(word)
    ends = before[-2:] == f"{ADDRESS} ", after[:2] == f" {ADDRESS}"
    if all(ends) and len(word) < 5 or any(ends) and word[0].isupper():
        return True
    low = word.lower()
    if low in _OF_ADDRESS or _GLUED.match(after) and not CUE.search(word):
        return True
    between = all(sides) and len(sides) == 2 and len(word) < 7 and low not in words("stop")
    return not is_known(word) or between and not (CUE.search(word) or LABEL.search(word))


def _is_first(word: str, before: str, after: str) -> bool:
    """Return whether a short word begins the code behind it: "lot number was na [[OTHER_ID …]]"."""
    low, loud = word.lower(), word.isupper()
    code = _CODE.match(after)
    if len(word) > (_CAPITALS + 1 if loud else 3) or not code:
        return False
    if code["small"] is not None:
        return is_called(before) and low not in words("stop") and low not in _LABELS
    if low in words("stop") and low != "inc" or low in _LABELS:
        return False
    return is_called(before) or not (CUE.search(word) or LABEL.search(word))
