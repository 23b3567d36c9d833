"""Give a note in capitals or in lower case alone the capitals of ordinary writing."""

import functools
import re

from medlib.corpus.lexicons import name_class, pattern, words

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"(?<![\w@./\\-]){_LETTER}+(?:['’-]{_LETTER}+)*(?![\w@/\\]|[.-]\w)|[!?:;|\ufffc]|"
    rf"(?<![DdMm][rR])(?<!\b[A-Za-z])\.(?=\s)"
)
_LOUD = re.compile(r"^(?=[^\n]*[A-Z]{4})(?:[^a-z\n]|(?<![a-z])[a-z]{1,3}(?![a-z]))+$")
_QUIET = re.compile(r"^[^\w\n]*[a-zà-ÿ](?![^\n]*[.!?] [A-Z][a-z])[^\n]*$")
_CUE = re.compile(
    rf"(?i:mr|mrs|ms|miss|dr|drs|named?|called|with|by|from|w|to|and|per|saw|in|of|near|signed|"
    rf"{pattern('kin')}|{pattern('role')}|{pattern('degree')})"
)
_TITLES = frozenset("mr mrs dr drs prof rev".split())


def recase(text: str) -> str:
    """Return the text with what may be names capitalised and loud words not; no length changes."""
    pieces = []
    for line in text.splitlines(keepends=True):
        loud, quiet = _LOUD.match(line), _QUIET.match(line)
        pieces.append(_recased(line, loud=bool(loud), quiet=bool(quiet)))
    return "".join(pieces)


def _recased(text: str, *, loud: bool, quiet: bool) -> str:
    tokens = list(_TOKEN.finditer(text))
    codes = ["-", *(_code(token.group()) for token in tokens), "-"]
    out = list(text)
    for i, token in enumerate(tokens, start=1):
        if codes[i] in "V-" and not loud:
            continue
        word, code, before, after = token.group(), codes[i], codes[i - 1], codes[i + 1]
        if not loud and not word.islower():
            continue
        if not loud and not quiet and (code not in "GU" or after not in "GFUgf") and before != "T":
            if code != "T":
                continue
        cued = i > 1 and bool(_CUE.fullmatch(tokens[i - 2].group()))
        if loud or quiet:
            named = (
                code in "GFC" or code in "gfUIP" and (cued or before in "GFCT" or after in "GFC")
            )
        else:
            named = cued and code in "GU" and after in "GFUgf"[: 5 if code == "G" else 2]
        titled = i > 1 and tokens[i - 2].group().lower() in _TITLES
        follows = (
            titled
            and code != "V"
            or code in "GFUgfIP"
            or code == "W"
            and word.lower() not in words("plain")
        )
        if code == "T" or named or follows and before == "T":
            word = word.title() if len(word) > 1 else word.upper()
            codes[i] = "T"
        elif loud and (len(word) > 3 or code == "P"):
            word = word.title() if code == "P" else word.lower()
        out[token.start() : token.end()] = word
    return "".join(out)


@functools.lru_cache(maxsize=50_000)
def _code(word: str) -> str:
    """Return the class of a word whose case says nothing; C city, T title, I initial, - mark."""
    low = word.lower()
    if not word[0].isalpha():
        return "-"
    if low in _TITLES:
        return "T"
    if _CUE.fullmatch(word):
        return "V"
    if len(word) < 3:
        return "I" if len(word) == 1 else "V"
    code = name_class(word.title())
    return "C" if code in "UFP" and low in words("city") else code
