"""Tell a number that a unit, a label, a count or its form explains: what closed mode lets stay."""

import re

from medlib.corpus.lexicons import is_in_lists, name_class, pattern, words
from medlib.corpus.places import HIDDEN
from medlib.corpus.quantities import CUE, LABEL, WORD
from medlib.corpus.shapes import SHORT_WORDS

ADDRESS = "\ue002"  # stands for each sign of a masked address; HIDDEN for one of a masked number
FIRM = HIDDEN + ADDRESS
MASKED = "\ue001"  # for one of a masked name, place, day or age; NUMBER for one of a small number
NUMBER = "\ue004"
SOME = FIRM + MASKED + NUMBER
_NUMBER = r"(?:\d{1,4}(?:[.·]\d{1,3})?|\d{1,3}(?:,\d{3})+)"
_VALUE = re.compile(rf"{_NUMBER}(?:[-–/:x]{_NUMBER}){{0,2}}")
_LARGE = re.compile(r"\d{1,3}(?:,\d{3})+|\d{5,6}")
_UNITS = rf"(?:{pattern('closed_unit')})"
_UNIT = re.compile(
    rf"[ -]?{_UNITS}(?![^\W_])|[ ]?[%°‰℃℉]|"
    r"[ ]?/[ ]?(?:min|hr|h|day|d|wk|kg|L|dL|mL|[hH][pP][fF]|[µu]L|mm3)(?![^\W_])"
)
_AMOUNT = re.compile(
    rf"{_NUMBER}(?:[-–]{_NUMBER})?(?:-?{_UNITS}(?:/[A-Za-z]{{1,3}})*|"
    r"/(?:min(?:utes?)?|hr?|hour|day|d|wk|week|month|year|hpf|HPF|mm\^?3|[µu]L|m[lL]|dL|L|kg))"
)
_LONG = re.compile(r"\d{3,}[A-Za-z]")  # "4512L": no unit of one letter
_TIME = re.compile(r"(?i)(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[ap]m?|h)?")
_AGE = re.compile(r"[1-8]?\d-?(?:years?-old|yr-old|y/o|y\.?o|[FMfmy])")
_AGED = re.compile(r"[ -]?(?:y\.?o|y/o|years?|yrs?|[mMfF](?![^\W_]))|[ ,/|]{0,2}(?:[fF]e)?[mM]ale")
_SEX = re.compile(r"[ /]?[MF](?![^\W_])")
_YEAR = re.compile(r"(?:19|20)\d\ds?")
_YEAR_BEFORE = re.compile(
    r"(?i)\b(?:in|since|from|of|until|till|during|year|before|after|by|circa|early|late|mid|to|and|"
    r"spring|summer|fall|autumn|winter)[ ]\Z|\(\Z"
)
_DECIMAL = re.compile(
    r"\d{1,3}\.\d{1,2}|\d\.\d{3}|\d{1,3}(?:\.\d{1,2})?[-–]\d{1,3}\.\d{1,2}|"
    r"(?:\d{1,2}(?:\.\d{1,2})?[xX]){1,2}\d{1,2}(?:\.\d{1,2})?|1:\d{1,4}"
)
_LAST_IS_MONTH = re.compile(r"(?<![^.])(?:0?[1-9]|1[0-2])\Z")
_DAY_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_DAY_BEFORE = re.compile(
    r"(?i)(?:day|mon|tue|wed|thu|fri|sat|sun|\b(?:mo|di|mi|do|fr|sa|so|am|vom|seit|bis|ab|on|dated?|"
    r"seen|due))[.,:]? \Z"
)
_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_SCORED = re.compile(
    rf"(?i)(?<![^\W_])(?:{pattern('scored')})(?:[ \t]*(?:score|was|is|now|[:=]))*[ \t]*\Z"
)
_DOSED = re.compile(r"(?i)\bdose[: ]{1,2}\Z")
_SCORED_AFTER = re.compile(rf"[ ](?:{pattern('part_after')})(?![^\W_]| \d)")
_PRESSURE = re.compile(r"([6-9]\d|1\d\d|2[0-4]\d)/(3[2-9]|[4-9]\d|1[0-4]\d)")
_SUM = re.compile(r"\d{1,6}(?:[.,]\d{1,3}){0,3}(?:[kKM]|/[a-z]{2,5})?")
_MONEY = re.compile(r"[$€£]\s?(?:\d{1,3},)*\Z")
_COMPARED = re.compile(
    r"(?:[<>~≥≤±=]|->|→|\+/-)[ ]?\Z|(?:\brange|\bIQR|\bCI|interval)\b[^)\n]{0,12}\Z"
)
_COUNTED = re.compile(
    r"[ ](?!(?:is|was|as|has|this|mons|tues|weds|thurs)\b)[a-z]{3,}s\b|"
    r"[ ](?:of|in|out of)[ ]\d{1,2}\b|"
    r"[ ](?:[a-z]+[ ])?(?:men|women|children|people)\b|[ ]\(\d+(?:[.·]\d+)?[ ]?%"
)
_OUT_OF = re.compile(r"(?<![^\W_/-])\d{1,2} (?:of|in|out of) \Z")
_NAMED = re.compile(
    r"(?i)\b(?:id|code|key|token|login|user(?:name)?|handle|no|nr|number|num)[:#. ]{1,2}\Z"
)
_ONSET = re.compile(
    r"(?=.{5})(?!(?:s?[cpt][hlr]?|[bcfgkp][lr]|chr|chl|dr|dw|gh|gn|g|kn|m|mn|ph[lrt]?|pn|ps|pt|rh|"
    r"s[cklmnpqtwvh]|sc[hlr]|s[ht]r|sp[hlr]|sq|t[hrswm]|thr|tw|vl|w[hr]|[b-df-hj-np-tv-xz])"
    r"[aeiouyàáâäåæèéêëìíîïòóôöøùúûü])[b-df-hj-np-tv-xz]{2}[a-z]*"
)
_UNSPEAKABLE = re.compile(r"(?=.{6})[bcdfghjklmnpqrstvwxz]{5}")
_CENTILE = re.compile(r"[ -](?:per)?cent")
_NTH = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_NTH_OF = re.compile(r"[ -](?!(?:and|at|by|for|from|in|of|the|to|until|we?re|was|with)\b)[a-z]{2,}")
_POSTCODE = re.compile(rf"[A-Z]\d[\dW]\s(?:[A-Z\d]{{4}}(?![^\W_])|{MASKED}{{4}})")  # Ireland
_PLATE = re.compile(r"[A-Z]\d{1,3} (?P<v>[A-Z]{3})(?![^\W_])")
_CROSSING = re.compile(r"[ ](?:[A-Z][a-z]|(?i:cross|main|stage|block|phase|road|street|ave)\b)")
_KARYOTYPE = re.compile(r",[ ]?X")
_ITEM = re.compile(r"(?:^|\n|[.;])[ \t]*\Z")
_TOUCHED = re.compile(rf"[{FIRM}](?:[-/]\n)?\Z")
_NUMBER_BESIDE = re.compile(rf"[{FIRM}{NUMBER}] \n|\n [{FIRM}{NUMBER}]")
_BEHIND = re.compile(rf"[{FIRM}]\s\Z")
_NEAR = re.compile(rf"[{FIRM}]")
_NEXT = re.compile(r"[.,;:)\]](?!\d)|[ ]?[a-z]|[ ]?\n|[ ]?\Z")
_VITAL = re.compile(r"(?<![^\W_])(?:[PRT]|[A-Za-z]{0,3}O2)[:=]? \Z")
_MARKER = re.compile(r"\bCA[ -]\Z")  # "CA 19-9"
_MARKED = re.compile(r"19[-.]9|125|15[-.]3|242|27[.-]29|50|72[-.]4")
_TIMES = re.compile(r"\d[ ]?(?:[x×/+]|to)[ ]?\Z")
_PLACED = re.compile(
    rf"(?i)\b(?:{pattern('road')}|{pattern('road_short')}|box|site|lot|apt|suite|"
    r"flat|unit|plot|house|no|number|r\.?[rd]|lives|at|hwy|highway|route)\.? \Z"
)
_CLASSIFIED = re.compile(r"(?i)\b(?:icd\S*|dx|diagnos\w+)\b[^\n]{0,36}\Z")
_TERM = re.compile(
    r"[CTLS]\d{1,2}(?:[-/][CTLS]?\d{1,2})?|[a-z]{0,2}T[0-4][a-d]?(?:N[0-3X][a-c]?)?(?:M[01X])?|"
    r"N[0-3][a-c]?|M[01]|V[1-9]R?(?:[-–]V?[1-9])?|E\dV\dM\d|[EVM][1-6]|"
    r"CD\d{1,3}|I[LG]-?\d{1,2}|(?i:HbA1c|A1C)|B-?(?:1|2|3|6|9|12)|[DKH][123]|S[1-4]|H\dN\d|"
    r"DAS28|CHA2DS2-VASc|COVID-19|SARS-CoV-2|CYP\d[A-Z]\d{1,2}|[A-Z]{2,4}\d|[A-Z]\d[A-Z]{1,2}|"
    r"HLA-[A-Z]{1,3}\d{1,2}|G\dP\d+|P[12]|T[1-3]DM|FEV1(?:/FVC)?|"
    r"P2Y12|p(?:16|53)|Ki-?67|HER2|PD-L?1|[pPe]{0,3}(?:S[pa]O2|[pP]?C?O2|a?CO2|aO2)|FiO2|PaO2FiO2|"
    r"ET?CO2|PHQ-?\d|GAD-?\d|5-?HT\d?[A-Z]?|5-?FU|NT-proBNP|A&Ox[1-4]|GLP-?1|SGLT-?2|CA-?\d\d-?\d?|"
    r"[xX]\d{1,2}(?:/\d{1,2}|[dw])?|[qQ]\d{1,2}(?:h|hr|hrs|d|w|wk)?|[a-z]{1,2}\d|"
    r"(?:[cµ]?m|k?g/c?m)\^?[23]|4[5-7],?X[XYO]?|\d{1,2}[’']s|"
    r"\d{1,2}\+\d(?:/\d\d?)?|[cpg]\.[A-Za-z]{0,3}\d+[A-Za-z_>\d+-]*|[vV]\d\.\d{1,2}|"
    r"\d{1,3}(?:,\d{1,2})*-[a-z]{3,}(?:-[a-z\d]+)*|[a-z]{4,}-\d{1,2}|ICD-1[01]|"
    r"[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}"
)
_KINDS = "ordinary plain drug proper eponym state place short_form".split()
_LOCANT = re.compile(r"\d[a-z]?|FU|FA|DM")  # the place in a molecule
_STAGED = re.compile(r"\b(?:CKD|NYHA|FIGO|(?i:stage|grade|class|type)) \Z")
_STAGE = re.compile(r"[1-5][a-c]")
_ICD = re.compile(r"[A-TV-Z]\d\d")
_SHORT = re.compile(r"(?<![^\W_])[A-Za-z]{1,3}[ ]\Z")  # "lot na 578"
_ACID = re.compile(r"\bp[hH][:=]?(?: (?:of|is|was))? \Z")  # a pH, no telephone
_ACIDITY = re.compile(r"[678]\.\d{1,2}")
_GENE_AFTER = re.compile(
    r"[ -](?:gene|mutation|polymorphism|variant|allele|expression|inhibitor|receptor|antigen|"
    r"protein|infection|positive|negative)"
)
_GENE = re.compile(r"[A-Z]{1,5}\d{1,2}(?:[A-Z]\d{0,2})?")


def is_old(value: str) -> bool:
    """Return whether a number can be an age above 89, which identifies."""
    return value.isdecimal() and len(value) < 4 and 89 < int(value) < 120


def is_called(before: str) -> bool:
    """Return whether a code's cue or label ends what stands before, also on the line above."""
    plain = before.replace("\n", " ")
    return bool(CUE.search(plain) or _NAMED.search(plain))


def is_explained(value: str, before: str, after: str) -> bool:
    """Return whether its form, a unit, a label or a count explains a token with digits."""
    plate = _PLATE.match(value + after)
    if plate and not is_known(plate["v"]) or _POSTCODE.match(value + after):
        return False
    if _TOUCHED.search(before) or _NEAR.match(after) or is_old(value) and _AGED.match(after):
        return False
    if (
        _TIME.fullmatch(value)
        or _is_pressure(value)
        or _SUM.fullmatch(value)
        and _MONEY.search(before)
    ):
        return True
    if len(value) > 2 and before[-1:] == "#":
        return False
    if _ACIDITY.fullmatch(value) and _ACID.search(before):
        return True
    unlinked = _SHORT.sub("", before)
    if is_called(before) or unlinked != before and is_called(unlinked):
        return bool(len(value) < 4 and value.isdecimal() and _UNIT.match(after))
    if _AMOUNT.fullmatch(value) and not _LONG.fullmatch(value) or _AGE.fullmatch(value):
        return True
    if (
        _TERM.fullmatch(value)
        or _is_compound(value)
        or _ICD.fullmatch(value)
        and _CLASSIFIED.search(before)
    ):
        return not _BEHIND.search(before) and not _NEAR.match(after[1:])
    if _NTH.fullmatch(value):
        if is_old(value[:-2]):
            return bool(_CENTILE.match(after))
        return bool(_NTH_OF.match(after)) and not _CROSSING.match(after)
    if _GENE.fullmatch(value) and _GENE_AFTER.match(after):
        return True
    if _MARKED.fullmatch(value) and _MARKER.search(before):
        return True
    if _STAGE.fullmatch(value) and (LABEL.search(before) or _STAGED.search(before)):
        return True
    if not (_VALUE.fullmatch(value) or _LARGE.fullmatch(value) or _DECIMAL.fullmatch(value)):
        return False
    return _is_measured(value, before, after)


def _is_compound(value: str) -> bool:
    """Return whether pieces are terms, words and small numbers: "COX-2", "C9-deficient"."""
    pieces = re.split("[-/]", value)
    named = [p for p in pieces if _TERM.fullmatch(p) or len(p) > 2 and p.isalpha() and is_known(p)]
    rest = [p for p in pieces if p not in named]
    return bool(named) and len(pieces) > 1 and all(_LOCANT.fullmatch(p) for p in rest)


def _is_pressure(value: str) -> bool:
    found = _PRESSURE.fullmatch(value)
    return found is not None and int(found[1]) > int(found[2])


def _is_measured(value: str, before: str, after: str) -> bool:
    """Return whether a plain number is a value, a year, a count or one alone among words."""
    if _UNIT.match(after):
        return True
    if value.isdecimal() and _NUMBER_BESIDE.search(f"{before[-2:]}\n{after[:2]}"):
        return False
    if _may_be_day(value):
        counted = "/" not in value and _COUNTED.match(after)
        low, high = map(int, re.split("[-/.]", value))
        dosed = "-" in value and _DOSED.search(before)
        scored = (
            low <= high and not dosed and (_SCORED.search(before) or _SCORED_AFTER.match(after))
        )
        return bool(scored or counted)
    if _DECIMAL.fullmatch(value):
        ended = after[:1] == "." and _LAST_IS_MONTH.search(value)
        told = LABEL.search(before) or _COMPARED.search(before) or _TIMES.search(before)
        return bool(told) or not (ended or _DAY_BEFORE.search(before))
    if len(value) < 6 and LABEL.search(before):
        return True
    word = WORD.search(before)
    if word and word[1].lower() in words("drug") and len(value) < 5:
        return True
    if _YEAR.fullmatch(value):
        return bool(_YEAR_BEFORE.search(before) or word)
    if not value.isdecimal() or len(value) > 3 or is_old(value):
        return False
    if _COMPARED.search(before) or _VITAL.search(before):
        return True
    if _PLACED.search(before):
        return False
    if _COUNTED.match(after) or _OUT_OF.search(before) or _SEX.match(after):
        return True
    if len(value) > 2:
        return False
    if _KARYOTYPE.match(after) or _ITEM.search(before) and after[:1] in ".)":
        return True
    return bool(word and _NEXT.match(after)) and not _NEAR.search(before[-9:] + after[:9])


def _may_be_day(value: str) -> bool:
    """Return whether a pair can be a day and a month; one decimal is a value."""
    pair = _DAY.fullmatch(value)
    low, high = sorted((int(pair[1]), int(pair[2]))) if pair else (0, 0)
    return 0 < low < 13 and high < 32 and ("." not in value or bool(_DAY_MONTH.fullmatch(value)))


def is_known(word: str) -> bool:
    """Return whether letters are a word, an abbreviation, a label or a unit."""
    low = word.lower()
    if low in words("stop"):
        return True
    if len(word) > 2 and (low in SHORT_WORDS or any(low in words(kind) for kind in _KINDS)):
        return True
    if len(word) > 3 and not is_odd(low) and name_class(word.capitalize()) in "WVPf":
        return True
    return bool(CUE.search(word) or LABEL.search(word))


def is_listed(word: str) -> bool:
    """Return whether letters are known by themselves: no compound, no ending of a trade."""
    return is_known(word) and is_in_lists(word)


def is_odd(low: str) -> bool:
    """Return whether a word begins or sounds as no English word does: "jsmith", "wpruitt"."""
    return bool(_ONSET.fullmatch(low) or _UNSPEAKABLE.search(low))
