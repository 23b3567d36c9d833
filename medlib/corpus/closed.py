"""Mask what is not known: what closed de-identification adds to strict.

Strict mode leaves small numbers and whatever has the form of a value, and hardly asks about words.
Here a number stays only if something explains it (measures.py), and letters beside an identifier
only if they are a word; months, spelt numbers beside what is masked and codes of capitals go.
Values without unit or label are the price.
"""

import re
from collections.abc import Iterable, Iterator

from medlib.corpus.identifiers import ID_KINDS
from medlib.corpus.lexicons import pattern, words
from medlib.corpus.measures import ADDRESS, FIRM, is_explained, is_known, is_old
from medlib.corpus.places import HIDDEN
from medlib.corpus.quantities import CUE, LABEL
from medlib.corpus.surrogates import MARK

Span = tuple[int, int, str]
_MASKED = "\ue001"  # stands for each sign of a masked name, place, day, age or small number
_SIGNS = {"address": ADDRESS, "kept": "\ue003"}
_NUMBERED = (*ID_KINDS, "phone", "zip", "email", "url", "ip")
_REACH = 40  # signs before a piece in which its cue or label stands
_TOKEN = re.compile(
    r"[^\W_]+(?:(?:[-–/._:+*\\·’']|(?<=\d),(?=\d{3}(?!\d))|(?<=m)\^(?=[23]\b))[^\W_]+)*"
)
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
_SMALL = re.compile(r"\d{1,2}(?:[-–./:x]\d{1,2})*|(?:[01]\d|2[0-3])[0-5]\d")
_LEFT = re.compile(rf"(?P<v>[{FIRM}{_MASKED}])[ /.,:;#*-]{{0,2}}\Z")
_GLUED = re.compile(rf"[#_=~*+\\][{FIRM}]")  # "IRIS#883385"
_RIGHT = re.compile(rf"[ /.#*-]{{0,2}}(?P<v>[{FIRM}{_MASKED}])")
_OF_ADDRESS = frozenset(
    "bis colony concession cross door flat hwy layout nagar plot rr sector unit villa".split()
)
_DOOR = re.compile(r"(?i)\b(?:door|plot|flat|house|shop)[ ]\Z")
_SOME = FIRM + _MASKED
_HOUSE = re.compile(r"\d{1,4}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?")
_CAPITAL = re.compile(r"[ ][A-ZÀ-Þ][a-zà-ÿ]")
_PIECE = re.compile(rf"[^\s{_SOME}]+")
_ROAD = re.compile(  # in any case of letters, behind a masked number: "[[…]], mg road"
    rf"(?<=[{_SOME}])[,.]?[ ](?P<v>(?:[^\W\d_]+\.?[ ]){{0,3}}(?i:{pattern('road')}|st|rd|ln|ct|ave|"
    r"cres|hwy|nagar|colony|town|marg|layout|cross|concession|enclave|estate)\b\.?)"
)
_STREET = re.compile(  # the end of an address before a comma or the line ends
    rf"(?<=[{ADDRESS}])(?P<v>(?:[ ](?:[A-ZÀ-Þ][\w'’-]*\.?|[a-zà-ÿ.º°]{{1,3}}|[{_SOME}]+)){{1,3}})"
    r"(?=[ ]?[,;\n|·•(^]|[ ]{2}|[ ][–-][ ]|\.?\Z|\.[ ])"
)
_LABELLED_END = re.compile(  # "5735055911 ref 2"
    rf"(?<=[{FIRM}])[ ](?P<v>[^\W\d_]{{1,4}})(?=[ ][{_SOME}]{{1,3}}(?![{_SOME}\w]))|"
    rf"(?<=[{FIRM}])[ ](?P<w>(?i:ref|irn|sub|seq|ext|suffix))(?=[ ][{_SOME}])"
)
_NUMERO = re.compile(rf"(?P<v>(?<![^\W_])[nN]\.?[ºo°])(?=[ ]?[{_SOME}])")
_NAMED = re.compile(r"(?i)\b(?:id|code|key|token|login|user(?:name)?|handle)[:#. ]{1,2}\Z")
_LINKED = re.compile(r"(?<![^\W_])[^\W\d_]+(?:-[^\W\d_]+)+(?![^\W_])")
_SPOKEN = (
    "oh zero hundred thousand ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety one two three four "
    "five six seven eight nine double triple"
).split()
_RUN = re.compile(r"(?i)\b(?:(?:{0})[ -]){{3,}}(?:{0})\b".format("|".join(_SPOKEN)))
_MONTHS = frozenset(
    "january february april june july august september october november december".split()
)
_MAY = re.compile(
    r"(?i)\b(?:in|since|about|until|till|of|by|early|late|mid|last|next|this|from|to|through|"
    r"before|after|around|during|every|for)[ -]\Z"
)
_OLD = re.compile(
    r"(?i)ninet(?:y|ies)(?![ -](?:[a-z]{3,5} )?(?:patients|people|cases|subjects|percent|minutes|"
    r"seconds|days|degrees|milligrams|mg|over)\b)|centenarian"
)
_INTRODUCED = re.compile(  # "very long-chain acyl dehydrogenase (VLCAD)"
    r"(?P<words>(?:(?<![^\W_])[^\W\d_]{2,}[ -]){2,8})\([ ]?(?P<v>[A-Z]{2,8})[ ]?\)"
)
_CAPITALS = 5  # letters from which capitals that no list knows are a code wherever they stand
_UNSPEAKABLE = re.compile(r"(?i)(?=.{6})[bcdfghjklmnpqrstvwxz]{5}")
_ROUNDS = 4


def find_unknown(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the (start, end, kind) of what nothing says to be harmless beside spans and marks."""
    masked = list(spans)
    masked += [(*m.span(), m.group()[2:].split()[0].lower()) for m in MARK.finditer(text)]
    found, kept = _numbers(_hidden(text, masked))
    kept += [m.span("v") for m in _INTRODUCED.finditer(text) if _is_short_for(m["v"], m["words"])]
    short = {text[start:end] for start, end in kept}
    kept += [m.span() for m in _WORD.finditer(text) if m.group() in short]
    masked = [(start, end, "kept") for start, end in kept] + masked
    for _ in range(_ROUNDS):  # what is masked in one is a neighbour in the next
        new = [*_letters(_hidden(text, masked + found))]
        if not new:
            break
        found += new
    return found


def _hidden(text: str, spans: list[Span]) -> str:
    """Return the text with numbers and addresses blanked by one sign, other spans by another."""
    signs = list(text)
    for start, end, kind in spans:
        sign = HIDDEN if kind in _NUMBERED else _SIGNS.get(kind, _MASKED)
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
    """Yield months, spelt digits, codes of capitals, and beside what is masked what is no word."""
    for match in _RUN.finditer(text):
        yield *match.span(), "other_id"
    for rule in (_ROAD, _STREET, _LABELLED_END, _NUMERO):
        for match in rule.finditer(text):
            for piece in _PIECE.finditer(
                text, *match.span(match.lastgroup or 0)
            ):  # what is masked stays apart
                yield *piece.span(), "other_id" if rule is _LABELLED_END else "address"
    for match in _LINKED.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        known = all(map(is_known, match.group().split("-")))
        if not known and (_NAMED.search(before) or CUE.search(before)):
            yield *match.span(), "other_id"
    for match in _WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        before, after, low = text[max(0, start - _REACH) : start], text[end : end + 4], word.lower()
        if low in _MONTHS or low in ("may", "march") and _MAY.search(before):
            yield start, end, "date"
        elif _OLD.match(text, start):
            yield start, end, "age"
        elif not is_known(word) and _is_code(word, before):
            yield start, end, "other_id"
        elif _is_beside(word, before, after) or low == "no" and _DOOR.search(before):
            yield start, end, "other_id"


def _is_code(word: str, before: str) -> bool:
    """Return whether letters that no list knows are a code: long capitals, unspeakable, named."""
    if _UNSPEAKABLE.search(word) or word.isupper() and len(word) >= _CAPITALS:
        return True
    named = CUE.search(before) or _NAMED.search(before)
    return bool(named) and len(word) > (2 if word.isupper() else 3)


def _is_beside(word: str, before: str, after: str) -> bool:
    """Return whether letters beside what is masked may belong to it."""
    left, right = _LEFT.search(before[-3:]), _RIGHT.match(after)
    if word.lower() in _SPOKEN:
        return bool(left or right)
    sides = [side["v"] != _MASKED for side in (left, right) if side]
    if not any(sides):
        return False
    ends = before[-2:] == f"{ADDRESS} ", after[:2] == f" {ADDRESS}"
    if all(ends) and len(word) < 5 or any(ends) and word[0].isupper():
        return True
    low = word.lower()
    if low in _OF_ADDRESS or word.isupper() and _GLUED.match(after):
        return True
    if len(word) < 4 and right and right["v"] != _MASKED and CUE.search(before):
        return True  # "lot number was na [[OTHER_ID …]]"
    single = len(word) == 1 and word.isupper() and word not in "AI"
    between = all(sides) and len(sides) == 2 and len(word) < 7 and low not in words("stop")
    return single or not is_known(word) or between and not (CUE.search(word) or LABEL.search(word))
