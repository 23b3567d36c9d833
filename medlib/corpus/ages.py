"""Find ages of ninety and more: a number of that size that stands where an age does."""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import name_class, pattern

_ONE = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_SPELLED = (
    rf"(?:ninety(?:[- ]{_ONE})?|(?:an? |one )?hundred(?: (?:and )?(?:{_ONE}|ten|eleven|twelve))?)"
)
_NUMBER = re.compile(
    rf"(?i)(?<![\w.,$€£<>=~+-])(?<!\d/)(?:(?P<digits>9\d|1[01]\d)|{_SPELLED})(?![\w%°]|[.,:/]\d|"
    rf"-\d)(?! ?(?!y(?:ea)?rs?\b|(?-i:[MF]\b))(?:{pattern('unit')}|percent|degrees?|beats|lbs?|"
    rf"pounds|feet|"
    rf"days?|weeks?|minutes?)\b)"
)
_TALL = re.compile(r"(?<![\w.,/-])(?:9\d|1[01]\d)(?=[yYMF])")
_PERSON = (
    rf"(?:\b(?:(?i:s?he|they|who|patient|pt|resident|client|{pattern('kin')}|m[ae]n|wom[ae]n|male|"
    rf"female|lad(?:y|ies)|gentlem[ae]n|grand\w+)|[MF]|I|[A-Z](?P<name>[\w'’-]+))\b)"
)
_SOFT = (
    r"(?:now|nearly|almost|about|around|over|just|already|only|still|alive|living|well|also|then|"
    r"made it to)"
)
_BEFORE = re.compile(
    rf"(?:(?i:\b(?:aged?|age (?:is|was|of|at|group)|ages|(?:turn|reach|approach)(?:s|e[ds]|ed|"
    rf"ing)?|years of|lived (?:to|until)(?: be)?|(?:die[ds]|dead|deceased|passed(?: away)?|"
    rf"{_SOFT}) at|"
    r"(?:short|shy) of|at the age of|nonagenarian of|\bd\.|died,?|so is|pushing|birthday|until|"
    r"y/?o|yrs?)"
    rf"[ :=]*(?:{_SOFT} ){{0,2}}|\bage[ds]?(?:/sex)?[ \t]*[:=|][ \t]*)|{_PERSON}(?:['’](?:s|ll be|"
    rf"m)|,? (?:is|was|of|being|will be|at))?(?:,? {_SOFT}){{0,2}}(?:, ?|/| \(| ?\| ?| {{1,3}})|"
    rf"\balive |\ufffc ?\((?=\Z)|"
    rf"\(also )$"
)
_YEARS = (
    r"[ -]*(?:years?|yrs?\.?|yr?s?[./ -]{0,2}o(?:ld)?|y[./]?o?[MF]?)(?!\w)(?! (?:ago|later|since))"
)
_SEXED = r"[ -]?(?:wom[ae]n|m[ae]n|male|female|lady|gentleman)\b|(?:/|[, -] ?)?[MF]\b"
_AFTER = re.compile(rf"(?i:{_YEARS})|(?i:{_SEXED})| today!| and well\b| or (?:so|thereabouts)\b")
_PLAIN = re.compile(
    r"(?i)\b(?:his|her|their|the|in|early|mid|late)[ -](?P<a>(?:(?:early|mid|late)[ -])?"
    r"(?:['’]?90['’]?s|nineties))\b|\b(?P<b>nonagenarian|(?:super)?centenarian)s?\b|\b(?P<c>(?:9\d|"
    r"1[01]\d)(?:st|nd|rd|th)|ninetieth|ninety[- ]\w+(?:st|nd|rd|th)|(?:one )?"
    r"hundredth)(?= (?:birthday|b-?day|year))|\bborn (?:in )?(?P<d>18\d\d|19[0-2]\d)\b"
)
GATE = re.compile(r"(?i)(?<![\d/])(?:9\d|1[01]\d|18\d\d|19[0-2]\d)|ninet|nonagen|centen|hundred")


def find_ages(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) of the ages that the rule of 90 years hides."""
    if not GATE.search(text):
        return
    for match in _PLAIN.finditer(text):
        yield *match.span(match.lastgroup or 0), "age"
    for match in _TALL.finditer(text):
        if _AFTER.match(text, match.end()):
            yield *match.span(), "age"
    for match in _NUMBER.finditer(text):
        before = _BEFORE.search(text[max(0, match.start() - 50) : match.start()])
        if before and before["name"]:
            if name_class(before[0].split()[0].strip(",('’s")) not in "GFUgfP":
                before = None
        after = _AFTER.match(text, match.end())
        hot = re.search(
            r"(?i)\b(?:t|temp\w*)\b[ :of]*$", text[max(0, match.start() - 16) : match.start()]
        )
        said = not match["digits"] and text[: match.start()].endswith("at ")
        if (before or after or said) and not hot:
            yield *match.span(), "age"
