"""Find codes of letters: spelt, dictated, called a password or a key, or made of a person's name.

For closed de-identification, which masks too much rather than too little: a word behind
"password" goes, and so does any word of a name inside a login.
"""

import re
from collections.abc import Iterable, Iterator

from medlib.corpus.lexicons import fold, words
from medlib.corpus.measures import SOME, is_called, is_known, is_listed
from medlib.corpus.number_words import TENS, UNITS
from medlib.corpus.quantities import LABEL

Span = tuple[int, int, str]
_REACH = 40  # signs before a word in which its cue stands
_SPELLERS = (  # the NATO alphabet and what is said for a sign
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike "
    "november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu "
    "dash hyphen slash underscore"
).split()
SPOKEN = (*UNITS, *TENS, *"hundred oh thousand double triple".split())
_SAID = "(?i:{}|x-ray)".format("|".join((*SPOKEN, *_SPELLERS)))
_SIGN = r"[A-Za-z\d]"
_GAP = r"(?:,?[ ]|[ ]?-[ ]?)"
_SPELT = [
    re.compile(rule)
    for rule in (
        rf"(?<![^\W_])(?:{_SAID}{_GAP}){{2,}}(?:{_SAID}|[A-Z\d])(?:{_GAP}(?:{_SAID}|[A-Z\d]))*"
        r"(?![^\W_])",
        rf"(?<![^\W_.])(?:(?:{_SAID}|[A-Z\d]){_GAP}){{3,}}(?:{_SAID}|[A-Z\d])(?![^\W_])",
        rf"(?i)(?<![^\W_])(?:{_SIGN}{_GAP}|{_SAID}{_GAP}){{0,12}}{_SIGN}\sas\sin\s[a-z-]+"
        rf"(?:{_GAP}(?:{_SIGN}(?:\sas\sin\s[a-z-]+)?|{_SAID})(?![^\W_]))*",
        # by itself each sign: "F N 6 2 7 - 8 3", "28 H 2 0 3 4 E", "r l a 278890 g"
        rf"(?<![^\W_.,])(?=[A-Za-z -]{{0,24}}\d)(?:\d\d[ ])?"
        rf"(?:{_SIGN}(?:[ ]{{1,2}}|[ ]?-[ ]?)){{3,}}{_SIGN}"
        r"(?![^\W_])",
        rf"(?<![^\W_.,])(?:{_SIGN}[ ]){{2,8}}\d{{3,}}(?:[ ][A-Za-z])?(?![^\W_])",
        r"(?i)(?<![^\W_.,])(?<!\d[ ])(?:9|1[ ][01])[ ]\d"
        r"(?=[ -]?(?:y/?o|yrs?|years?|[mf])(?![^\W_]))|"
        r"(?<=\bage[: ])[ ]?(?:9|1[ ][01])[ ]\d(?!\d)|(?<=\baged[: ])(?:9|1[ ][01])[ ]\d(?!\d)",
    )
]
_ADDRESS = re.compile(r"(?<![^\W_])[\w.+-]{1,64}[ ]?@[ ]?[\w-]+(?:[ ]?\.[ ]?[a-z]{2,8}(?![^\W_]))+")
_LINK = re.compile(  # a host of any country with a path that says something
    r"(?i)(?<![\w@.-])(?:[a-z\d][a-z\d-]{1,30}\.){1,4}[a-z]{2,12}/"
    rf"[^\s,;{SOME}]{{0,80}}[?=#\d][^\s,;{SOME}]{{0,80}}[\w/#=&]"
)
_HOST = re.compile(  # a machine: "db5.lakeside.example", "srv-app02.lakeside.internal"
    r"(?<![\w@.-])(?=[a-z.-]{1,40}\d)[a-z](?:[a-z\d-]{0,30}\.){2,4}[a-z]{3,12}(?![\w@-]|\.\w)"
)
_PASS = re.compile(  # what follows is a word nobody else uses
    r"(?i)(?<![^\W_])(?:pass(?:word|phrase|code|wort)?|(?:code|key|study|test|safe|pass|participant|"
    r"memorable|safety|security)[ -]?(?:word|phrase)|(?:code|token|badge)[ -]?name|call[ -]?sign|"
    r"reference phrase|user[ ]?name|kennwort|mot de passe|contraseña|identifiant|benutzername|"
    r"usuario|(?:log(?:ged|s)?|sign(?:ed|s)?)[ -]?(?:in|on) as)"
    r"(?:[ ](?:is|was|ist|est|es|on file|[a-zé]+que))?"
    r"[ ]?[:=]?[ ]?[\"'“„«]?[ ]?(?P<v>[^\W\d_][\w’'-]+(?:[._ -][^\W_][\w’'-]*){0,2})"
)
_MIXED = re.compile(r"(?<![^\W_])(?:[A-Z]?[a-z]{3,}(?:[A-Z][a-z]{3,})+)(?![^\W_])")
_TOKEN = re.compile(r"(?<![^\W_])[^\W\d_]+(?:[./_-][^\W\d_]+)*(?![^\W_])")
_LOGIN = re.compile(r"(?<![^\W_.@])[a-z]+(?:[._][a-z]+)+(?![\w@])")
_NUMBER = re.compile(rf"[ ][{SOME}]")
_CARRIER = re.compile("[a-z]+(?:ing|ed)|[a-z]{1,4}")  # "account ending 1234", "claim date 3/4"
_NAME = 5  # letters of a name that tell it inside another word


def find_spelt(text: str) -> Iterator[Span]:
    """Yield codes sign by sign or in words, addresses with blanks, and links."""
    for rule in _SPELT:
        for match in rule.finditer(text):
            yield *match.span(), "other_id"
    for rule, kind in ((_ADDRESS, "email"), (_LINK, "url"), (_HOST, "url")):
        for match in rule.finditer(text):
            yield *match.span(), kind


def find_called(text: str, names: Iterable[str]) -> Iterator[Span]:
    """Yield words that their cue makes a code, and logins made of one of the names in the text."""
    for match in _PASS.finditer(text):
        word = match["v"].split()[0].lower()
        if word not in words("stop"):
            yield *match.span("v"), "other_id"
    for match in _MIXED.finditer(text):
        if not is_known(match.group()):
            yield *match.span(), "other_id"
    parts = {part for name in names for part in re.findall(r"[^\W\d_]{4,}", fold(name))}
    for match in _LOGIN.finditer(text):
        if parts.intersection(re.split("[._]", match.group())):
            yield *match.span(), "other_id"
    starts = {part[:_NAME] for part in parts if len(part) >= _NAME}
    for match in _TOKEN.finditer(text):
        word, (start, end) = match.group(), match.span()
        if word.islower() and any(at in word for at in starts) and not is_known(word):
            yield start, end, "other_id"
        elif _is_key(word, text[end : end + 6]) and is_called(text[max(0, start - _REACH) : start]):
            yield start, end, "other_id"


def _is_key(word: str, after: str) -> bool:
    """Return whether a word behind a code's cue is the code or begins it."""
    pieces = re.split("[./_-]", word)
    if _NUMBER.match(after):  # "kit number copper 430"
        unsaid = not _CARRIER.fullmatch(word) and not is_called(f"{word} ")
    elif not all(len(piece) < 3 or is_listed(piece) for piece in pieces):
        unsaid = len(word) > 3
    else:
        unsaid = word.isupper() and len(word) > 4 and len(after) > 1 and not after[1].isalpha()
    return unsaid and not all(
        piece.lower() in words("stop") or LABEL.search(piece) for piece in pieces
    )
