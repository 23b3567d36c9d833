"""Find every month and every age above 89 in words: closed de-identification leaves none of them.

The rules of identifiers.py ask for a day or a year beside a month; here a month alone goes.
"""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import pattern
from medlib.corpus.measures import SOME
from medlib.corpus.number_words import TENS, UNITS

Span = tuple[int, int, str]
_ABBREVIATED = "jan feb apr jun jul aug sep sept oct nov dec".split()
_FULL = "january february april june july august september october november december".split()
_ABROAD = (
    "janv fevr févr fév avr juil déc ene abr dic ott lug jän mär mrz mai okt dez mrt mei".split()
)
_MONTH = "(?:{})".format(
    "|".join(
        (*_FULL, "march", "may", *_ABBREVIATED[::-1], "mar", *_ABROAD, pattern("foreign_month"))
    )
)
_DAY_WORD = rf"(?:(?:twenty|thirty)[ -])?(?:{pattern('ordinal')})"
_ORDINAL = "(?:st|nd|rd|th)?"
_DATED = re.compile(  # "mar. 10", "NOV 24,2013", "Jun\n2020", "5th may"
    rf"(?i)(?<![^\W_]){_MONTH}\.?[ \n'’-]{{0,2}}\d{{1,4}}{_ORDINAL}(?![^\W_]|[ ]?(?:mg|of)\b)"
    rf"(?:,?[ ]?(?:19|20)\d\d(?!\d))?|"
    rf"(?<![\d.])\d{{1,2}}\.?{_ORDINAL}(?:[ ]day)?(?:[ ]of)?[ -]{_MONTH}(?![^\W_])"
    rf"(?:\.?[ ](?:19|20)\d\d(?!\d))?|"
    rf"(?<![^\W_]){_DAY_WORD}[ ](?:of[ ]|(?!(?-i:may|mar|march)\b)){_MONTH}(?![^\W_])|"
    rf"(?<![\d.])\d{{1,2}}[ ](?:gen|fev|mag|giu|ago|set|out|dez)[ ](?:19|20)\d\d(?!\d)|"
    rf"(?<![^\W_]){_MONTH}[ ]del?[ ](?:19|20)\d\d(?!\d)"
)
_BESIDE = re.compile(  # what is masked already
    rf"(?i)(?<![^\W_])(?!ma[ry]\b|march){_MONTH}(?=\.?[ ,.'’/-]{{0,2}}[{SOME}])|"
    rf"(?<=[{SOME}])[ ,.'’/-]{{1,2}}(?P<v>(?!ma[ry]\b|march){_MONTH})(?![^\W_])"
)
# Capitals such as OCT are also a method, "may" and "march" verbs.
_ALONE = re.compile(
    r"(?<![^\W_])(?:(?i:{})|{}|March|MARCH|May(?![ ](?:[a-z]|I\b|Concern))|"
    r"MAY(?=[ ]?[.,;:)\"'/|\]\n]|\Z))"
    r"(?![^\W_])".format("|".join(_FULL), "|".join(map(str.title, _ABBREVIATED)))
)
_LED = re.compile(
    r"(?i)(?<![^\W_])(?:in|since|about|until|till|of|by|early|late|mid|last|next|this|from|to|"
    r"through|before|after|around|during|every|for|on)[ -](?P<v>may|march|mar)(?![^\W_])"
)
_ONE = "(?:{})".format("|".join(UNITS[1:13]))
_TENS = "|".join((*TENS, "thousand"))
_OLD = re.compile(
    rf"(?i)(?<![^\W_])(?:ninety[ -](?:{pattern('ordinal')})|ninety[\s-]{_ONE}|"
    rf"(?:(?:one|a)[ ])?hundred[ ]and[ ](?:{pattern('ordinal')})|(?:\w+und)?neunzig|\w*negentig|"
    r"quatre-vingt-(?:dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|"
    rf"noventa(?:[ ][ye][ ]\w+)?|novanta\w*|ninet(?:y|ies)|one[\s-]hundred(?:[\s-]and)?"
    rf"(?:[\s-]{_ONE})?|a[\s-]hundred[\s-]and[\s-]{_ONE}|centenarian)"
    rf"(?![\s-](?:(?:[a-z]{{3,5}} )?(?:patients|people|cases|subjects|percent|minutes|seconds|days|"
    rf"degrees|milligrams|mg|over|times)|(?:and[ -])?(?:{_TENS}))\b)"
)


def find_days(text: str, hidden: str) -> Iterator[Span]:
    """Yield the (start, end, kind) of months, with the day or year beside them, and of old ages.

    Args:
        text: as it is but for surrogates, since what others found may be a part of an age.
        hidden: with a sign for each sign of what is masked.
    """
    for rule in (_DATED, _BESIDE, _ALONE, _LED):
        for match in rule.finditer(hidden if rule is _BESIDE else text):
            yield *match.span(match.lastgroup or 0), "date"
    for match in _OLD.finditer(text):
        yield *match.span(), "age"
