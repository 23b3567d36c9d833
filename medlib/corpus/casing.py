"""Give a text ordinary signs and, where it is in one case alone, the capitals of ordinary writing.

No length changes: what is found in the result stands at the same place in the text.
"""

import functools
import re

from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.surrogates import MARK

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
_SIGNS = {
    **dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "),
    **dict.fromkeys([0x2010, 0x2011, 0x2013, 0x2212, 0xFE63], "-"),
    **{0xFF00 + i: chr(0x20 + i) for i in range(1, 0x5F)},  # of full width
    0x3BC: "µ",
    0x2028: "\n",
    0x2029: "\n",
    0x85: "\n",
}
_MARKUP = re.compile(
    r"(?<![^\W_])_+|_+(?![^\W_])|&(?:nbsp|quot|lt|gt|amp|#\d{2,3});|\\[nrt](?![a-z])|"
    r"(?i:</?(?:[abipu]|br|hr|li|[ou]l|t[dhr]|h[1-6]|em|strong|span|div|table|pre|code)[ ]?/?>)"
)
_QUOTED = re.compile(  # "<M2841>", "~17 May~", "**M2841**"
    r"(?<![\w<])<(?P<a>[^\s<>](?:[^<>\n]{0,40}[^\s<>])?)>|"
    r"(?<![\w~=`*])(?P<m>[~=`]|\*{1,2})(?P<b>[^\s~=`*](?:[^~=`*\n]{0,40}[^\s~=`*])?)(?P=m)(?![\w~=`*])"
)
_NTH = "(?:st|nd|rd|th)"
_DAY = r"(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01])"
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    rf"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|{pattern('foreign_month')}"
)
_ANY = rf"(?:{_MONTH}|may|mar(?:ch)?)(?![^\W_])"
_SURE = rf"(?:{_MONTH}|ma(?:r(?:ch)?|y)(?=\.?,?\s?(?:\d|\Z|\n)))(?![^\W_])"  # no verb
_WRAPPED = [  # a day is read over a line's end: "due 6\nApril", "27th\nof December", "May\n2020"
    re.compile(rule, re.I)
    for rule in (
        rf"({_DAY}\.?)\n({_SURE}|de\s{_ANY})",
        rf"({_DAY}{_NTH}(?:[ ]of)?|\b(?:{pattern('ordinal')}))\n((?:of\s)?{_ANY})",
        rf"((?:{_DAY}{_NTH}?|\b(?:{pattern('ordinal')}))\s(?:of|de))\n({_ANY})",
        rf"((?<![^\W_]){_SURE}\.?,?(?: de)?)\n((?:de )?(?:19|20)\d\d(?!\d)|"
        rf"{_DAY}{_NTH}?(?=[,.;)\s]|\Z)|(?:the )?(?:twenty|thirty)?[- ]?"
        rf"(?:{pattern('ordinal')})(?![^\W_]))",
    )
]
_RETURN = re.compile(r"\r(?!\n)")
_DEGREE = re.compile(r"º(?=[ ]?[CF](?![^\W_]))")


def even(text: str) -> str:
    """Return the text with plain blanks, hyphens and line ends, and blanks for markup."""
    signs = _DEGREE.sub("°", _RETURN.sub("\n", text.translate(_SIGNS)))
    plain = _MARKUP.sub(lambda found: " " * len(found.group()), signs)
    plain = _QUOTED.sub(_unquoted, plain)
    for rule in _WRAPPED:
        plain = rule.sub(r"\1 \2", plain)
    for mark in MARK.finditer(plain):  # nothing real may come to look like a surrogate
        if text[slice(*mark.span())] != mark.group():
            plain = f"{plain[: mark.start()]}  {plain[mark.start() + 2 :]}"
    return plain


def _unquoted(found: re.Match[str]) -> str:
    inner = found["a"] or found["b"]
    blank = " " * ((len(found.group()) - len(inner)) // 2)
    return f"{blank}{inner}{blank}"


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
