"""Find what is left of an address beside a place: house number, street, flat, in any language.

For strict de-identification. No street word is asked for where a number and capitalised words stand
in front of a town, or anything with a capital between a street that was found and a town.
"""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import name_class

PLACE, STREET = "\ue002", "\ue003"  # what has been found is blanked by these: with a digit, STREET
_BOTH = f"[{PLACE}{STREET}]"
_SMALL = r"(?:d[aeiou]s?|del|della|des|la|las|le|les|los|of|the|v[ao]n|der|den|na|an|[dl]['’])"
_WORD = r"(?:[A-ZÀ-Þ]\.){1,3}|[A-ZÀ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"
_RUN = rf"(?:{_WORD})(?:[ ](?:{_SMALL}[ ]){{0,2}}(?:{_WORD})){{0,4}}"
_FIELD = (
    r"(?:(?<=[,;(|\n^])|(?<=\D:)|^|(?<=[ ]{2})|(?<=\b[Aa]t )|(?<=\bto )|(?<=ome )|"
    r"(?<=ddr )|(?<=ddress )|(?<=lives )|(?<=living ))[ \t]{0,2}"
)
_UNIT = (
    r"(?i:flat|apt|apartment|unit|suite|ste|block|floor|plot|villa|shop|house|door|appt|bldg|lot|no"
    r"|lane|s\.[ ]?no)"
    r"\.?(?:[ ]no\.?)?[ ]?#?[A-Za-z]?\d{1,4}[A-Za-z]?(?:[/-]\d{1,3})?(?![^\W_])"
)
_NUMBER = r"(?:[A-Z]-?)?\d{1,5}(?:[ ]?(?:[A-Za-z]\b|bis\b|ter\b))?(?:[-/]\d{1,4}[A-Za-z]?)?"
_LINK = rf"(?:,?[ ](?:{_SMALL}[ ]){{0,2}}(?:{_WORD}|{_BOTH}+|{_UNIT}|\d{{1,4}}\b))"
_ROAD = (  # words for a road that stand before its name
    r"(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Aa]ll[ée]e|[Cc]hemin|[Ii]mpasse|[Qq]uai|Cours|Bd|Av|C/|Calle|"
    r"Avda|Avenida|Plaza|Place|Pza|Paseo|Camino|R[úu]a|Via|Viale|Piazza|Corso|Largo|Ulica)\.?"
)
_FLOOR = r",?[ ]\d{1,2}\.?[ºª°](?:[ ](?:[A-Z]\b|izq(?:da)?\b\.?|izda\b\.?|dcha?\b\.?))?"
_PIECE = rf"(?:[.,]*[ ]?(?:{_SMALL}\b|{_WORD}|#?\d{{1,4}}[A-Za-z]?\b|{_FLOOR}))"
_RULES = [
    rf"{_FIELD}(?P<v>(?:(?:{_UNIT},?[ ])?{_NUMBER}|{_UNIT}){_LINK}{{1,7}})"
    rf"(?=,[ ]?{_BOTH}|,?[ ]*\n[ ]*{_BOTH}|[ ]{{1,4}}{_BOTH})",
    rf"(?<=[a-z] )(?P<v>{_NUMBER}{_LINK}{{1,5}})(?=,[ ]{_BOTH})",
    rf"{_FIELD}(?P<v>{_NUMBER})(?=[ ]{_BOTH}+(?:[ ]{_RUN})?(?:,\s|[ ]*\n)[ ]*{_BOTH})",
    rf"{_FIELD}(?P<v>{_UNIT}),?(?=[ ]{_BOTH})",
    rf"{_FIELD}(?P<v>(?i:(?:flat|apt|unit|lot|plot)(?:[ ]no\.?)?|s\.[ ]?no\.))"
    rf"(?=[ ](?:[\ue001\ufffc]+,?[ ])?{_BOTH})",
    rf"(?<![^\W_])(?P<v>(?:P\.? ?O\.? ?)?Box)(?=[ ][{PLACE}{STREET}\ufffc])",
    rf"(?<![^\W_])(?P<v>P\.? ?O\.?)(?=[ ]{STREET})",
    rf"(?<![^\W_])(?P<v>{_ROAD}[ ](?:{_SMALL}[ ]){{0,3}}(?:{_RUN}|{_BOTH}+),?[ ](?:n[º°]\.?[ ]?)?"
    rf"\d{{1,4}}[A-Za-z]?(?:{_FLOOR})?)(?![^\W_])",
    rf"(?<![^\W_])(?P<v>{_NUMBER},?[ ]{_ROAD}[ ](?:{_SMALL}[ ]?){{0,3}}(?:{_RUN}|{_BOTH}+))",
    rf"{STREET}(?P<v>(?:[.,]*[ ]?{PLACE}++)?{_PIECE}{{1,6}})(?=[.,]*\s{{0,3}}{_BOTH})",
    rf"{STREET}(?P<v>(?:{_FLOOR}|[.,]?[ ]?#\d{{1,4}}[A-Za-z]?|,?[ ]{_UNIT}))(?![^\W_])",
    rf"{PLACE}(?P<v>\.[ ](?:{_SMALL}[ ]){{1,2}})(?={PLACE})",
    rf"{PLACE}(?P<v>,[ ]\d{{1,4}}[A-Za-z]?)(?=,[ ]{STREET})",
    rf"{PLACE}(?P<v>(?:,?[ ]\d{{1,4}}[A-Za-z]?{_FLOOR}|[ ]\d{{1,4}}[A-Za-z]?))(?=,[ ]{_BOTH})",
]
_RULES += [  # what numbers a street, beside it
    rf"(?<![^\W_])(?P<v>RR[ ]?\d{{1,2}},?|Unit[ ]\d{{1,4}}[ ]?[-–]|(?:(?:[Ff]lat|[Pp]lot|[Dd]oor"
    rf"|[Ss]hop|H\.|S\.)[ ]?)?No\.|C/|[Aa]venue|[Rr]ue)(?=[ ]?{_BOTH})",
    rf"{_BOTH}(?P<v>,?[ ]n[º°]\.?(?:[ ]?\d{{1,4}})?(?:{_FLOOR})?)",
]
_COMPILED = [re.compile(rule) for rule in _RULES]
_SHOWN = re.compile(
    r"[^\s.,\ue001-\ue003\ufffc](?:[^\ue001-\ue003\ufffc]*[^\s,\ue001-\ue003\ufffc])?"
)
_STREET = re.compile(
    rf"{_FIELD}(?P<v>\d{{1,4}}[A-Za-z]?,?[ ](?P<run>{_RUN}))(?=[,;)^\n]|[ ]{{2}}|$)"
)


def find_addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) of the parts of addresses in a text with marked places."""
    for rule in _COMPILED:
        for match in rule.finditer(text):
            for piece in _SHOWN.finditer(text, *match.span("v")):  # never over a surrogate
                yield *piece.span(), "address"
    for match in _STREET.finditer(text):
        classes = {name_class(w.strip(".")) for w in match["run"].split() if w[0].isupper()}
        if classes & set("UFG") and not classes & set("V"):
            yield *match.span("v"), "address"
