"""Find identifiers by shape alone, in any case of letters: part of strict de-identification.

Each shape would be too bold for running text of a textbook; in a note of a patient it is masked.
"""

import re
from collections.abc import Iterator

from medlib.corpus.lexicons import name_class, pattern, words
from medlib.corpus.quantities import CUE, LABEL, UNIT

Span = tuple[int, int, str]
_AREA = (  # of British postcodes
    "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|"
    "K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|"
    "T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
_DIGIT = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)"
_LONG_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_MONTH = rf"(?:{_LONG_MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![^\W\d_])\.?"
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_DAY_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_NINETY = r"ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_ALONE = "January|February|March|April|June|July|August|September|October|November|December"
# kind, shape; the value is the group v, else all.
_SHAPES = [
    ("vehicle", r"\b(?:[Rr]eg(?:istration|o)?|REGO?|[Pp]lates?|[Tt]ags?|[Tt]ail)\b[.:]?[ #]*"
     r"(?:no\.?[ ])?(?P<v>(?=\d{0,4}[ -]?[A-ZÄÖÜ])[A-ZÄÖÜ\d]{1,8}(?:[- ][A-Z\d]{1,5})?)\b"
     r"(?![ ][a-z])"),
    ("vehicle", rf"(?i:kennzeichen|{pattern('vehicle_word')})\b[^.;\n]{{0,30}}?"  # German
     r"(?<![^\W_])(?P<v>[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4})(?![^\W_])"),
    ("vehicle", r"(?:[(,:]|\b(?:immatr?\w*|[Pp]late|[Rr]eg))[ ](?P<v>[A-Z]{2}[ ]\d{2,3}[ ][A-Z]{2})"
     r"(?=[),;.\n])"),
    ("vehicle", r"(?i)(?<![^\W_])[a-z]{2}[ -]\d{1,2}[ -][a-z]{1,3}[ -]\d{3,4}(?![^\W_])"),  # India
    ("vehicle", r"(?<![^\W_])(?=[A-Z]{0,2}[ÄÖÜ])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?"
     r"(?![^\W_])"),
    ("phone", r"(?i)\b(?:paged?|call(?:ed)?|dial|ring|rang|bleep(?:ed)?|contact|phone|tel)[.:]? "
     r"(?P<v>x\d{1,6})(?![^\W_])"),
    ("phone", r"(?<=, )x0\d{1,4}(?![^\W_])"),
    ("phone", r"(?i)(?<![^\W_])ext(?:(?:n|ension)?\b|(?=\d))[.:]?[ ]?(?:#[ ]?|no\.?[ ]|x[ ]?)?"
     r"\d{1,6}(?:-\d{1,4})?(?![\w%]|[.,/]\d)"),
    ("vehicle", r"(?<![\w.,/-])\d{2,3}[ -](?:C[ENW]?|DL?|G|K[EKY]|L[DHKMS]?|M[HNO]|OY|RN|SO|T[NS]?|"
     r"W[DHWX]?)[ -]\d{1,6}(?![^\W_])"),  # Ireland
    ("vehicle", r"(?<![^\W_])(?:(?!CD)[A-HJ-PR-Y]{2}\d\d|[A-HJ-PR-Y]\d{3})[ ]"  # Britain
     r"(?!(?:AND|BPM|DAY|FOR|HAS|HRS|MCG|MIN|MLS|NEG|NOT|POS|THE|WAS)\b)[A-Z]{3}(?![^\W_])"),
    ("vehicle", r"[(,] ?(?P<v>[a-z]{2}\d\d [a-z]{3})(?=[),.])"),
    ("vehicle", r"(?<![^\W_])(?P<v>(?i:c-[fgi][a-z]{3}))(?![^\W_])"),
    ("vehicle", r"(?i)\b(?:plates?|reg|registration|tag)[.:]? "
     r"(?P<v>[a-z]{1,3} [a-z]{1,2} \d{1,4})(?![^\W_])"),
    ("vehicle", rf"(?<![^\W_])(?:\d{{1,4}} [A-Z]{{1,3}}|[A-Z]{{1,3}} \d{{2,4}}(?: [A-Z]{{1,3}})?)"
     rf"(?=,? (?:[a-z]+ ){{0,4}}(?:{pattern('vehicle_word')})\b)"),
    ("account", r"(?i)\b[a-z]{2}\d\d(?=(?: ?[a-z]{0,4}\d| ?[a-z]{4} \d){9})(?: ?[a-z\d]{4}){3,7}"
     r"(?: ?\d{1,3})?\b"),
    ("license", r"(?i)\b[aicp]<[a-z\d<]{6,}"),
    ("other_id", r"\b(?i:lot|batch|serial|s/?n|asset|policy|claim|passport|permit|badge|locker)\b"
     r"[ .:#]*(?i:(?:no\.?|number|num|id|is)\b[ .:#]*)?(?P<v>(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{3,})\b"),
    ("mrn", r"(?<=\|)[ \t]*(?P<v>\d{3} \d{3})(?=[ \t]*\|)"),
    ("zip", r"(?m)(?:^|,)[ \t]*(?P<v>[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})(?=[ \t,.]*$)"),
    ("zip", rf"(?<![^\W_])(?:{_AREA})\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{{2}}(?![^\W_])"),
    ("zip", rf"(?i)(?<![^\W_])(?:{_AREA})\d[A-Z\d]? \d(?!am|pm|m[gml]|kg|cm)[A-Z]{{2}}(?![^\W_])"),
    ("zip", r"(?<![^\W_])[a-z]{1,2}\d{1,2}[a-z]? \d"
     r"(?!am|pm|m[gmlo]|[ck][gm]|hrs?|rd|st|nd|th|wk|yr|yo)[a-z]{2}(?![^\W_])"),
    ("zip", r"(?i)(?<![^\W_])(?!t\dn)[abceghj-nprstvxy]\d[a-z] \d[a-z]\d(?![^\W_])"),  # Canada
    ("zip", r"(?i)(?<![^\W_])[ac-fhknprtv-y]\d[\dw] (?=[a-z\d]{0,3}\d)(?=\d{0,3}[a-z])[a-z\d]{4}"
     r"(?![^\W_])"),  # Ireland
    ("ssn", r"(?i)\blast (?:four|4)(?: digits| numbers)?(?: of (?:\w+ ){1,3})?[ ]?"
     r"(?:is|are|was|were)?[ :]+(?P<v>\d{4})(?!\w)"),
    ("zip", r"(?<=, )[A-Z]\d[\dW] [A-Z\d]{4}(?![^\W_])"),
    ("other_id", r"\b(?i:lot|serial|batch|implant|policy|claim|ref(?:erence)?|member|case)[ ]"
     r"(?i:no\.?|num(?:ber)?|id)?[ ]?(?:is|was)[ ](?P<v>[a-z]{1,4}(?:[ ]\d{2,6}){1,4})(?![^\W_])"),
    ("date", rf"(?i)\bsince (?:about|around|early|mid|late) (?P<v>{_LONG_MONTH})\b"),
    ("account", r"(?i)\bsort(?: code)?[ :]+\d\d[- ]?\d\d[- ]?\d\d(?![^\W_])"),
    ("zip", r"(?<=[a-z] [-–] )\d{3} \d{3}(?![^\W_])"),
    ("address", r"(?<![^\W_])(?:(?:[DHS]\.|Door|Plot|House|Flat|Shop) ?)?No\. ?\d{1,4}"  # India
     r"(?:[/-]\w{1,3})?(?:, \d{1,2}(?:st|nd|rd|th) (?:Main|Cross|Block|Stage|Phase)\b(?: Road)?)*"),
    ("address", r"(?i)(?<![^\W_])h\.? ?no\.? ?\d{1,4}(?:[-/]\d{1,4})*(?:[-/][a-z])?(?![^\W_])"),
    ("address", r"(?<![^\W_])(?:Flat|Plot|Door|House|Shop)\.? ?(?:No\.? ?)?\d{1,4}"
     r"(?:[/-]\w{1,3})?(?=,)"),
    ("address", r"(?<![\w.,/-])\d{1,5} (?:Rte|Route|Hwy|Highway|County R(?:oa)?d|C[RT]H?|S[RT])\.? "
     r"\d{1,4}[A-Z]?(?: [NSEW])?(?![^\W_])"),
    ("address", r"(?<=[RSWD]/[oO] )\d{1,4}(?:[-/][A-Z\d]{1,3})?(?=,)"),
    ("phone", r"(?<![\w.,/+-])0\d(?:[ .-]\d\d){4}(?![\w%]|[.,/]\d)"),  # France
    ("address", r"(?<![\w.,/-])\d{1,4}(?:/\d{1,3})?, \d{1,2}(?:st|nd|rd|th) "
     r"(?:Main|Cross|Block|Stage|Phase)\b"),
    ("address", r"(?<![^\W_])(?:[A-ZÄÖÜ][\wß]+-){1,3}(?:Allee|Stra(?:ß|ss)e|Str\.|Weg|Platz|Ring|"
     r"Ufer|Damm|Gasse) \d{1,4} ?(?:[a-z](?![^\W_]))?"),
    ("address", r"(?<![^\W_])[A-ZÄÖÜ][\wß-]{1,40}er[ ](?:Str(?:\.|a(?:ß|ss)e)|Weg|Platz|Allee|Ring|"
     r"Damm|Ufer|Chaussee|Landstr\w*\.?)[ ]\d{1,4}(?:[ ]?[a-z](?![^\W_]))?"),
    ("address", r"(?<![^\W_])[A-ZÄÖÜ][a-zäöüß-]{2,40}(?:ring|damm|ufer|chaussee|wall|graben|steig|"
     r"markt|hof|pfad|stieg|kamp|berg|tor|park|feld|garten|heide|wiesen?|steg|promenade|aue|"
     r"tal)[ ]\d{1,3}(?:[ ]?[a-z])?(?=,?\s+(?:[A-Z]{1,2}-)?\d{4,5}[ ][A-ZÄÖÜ])"),
    ("address", r"(?<![\w.,/-])\d{1,5}(?: ?(?:bis|ter))?,? (?i:camino|avenida|calle|via|paseo|"
     r"rue|bd|boulevard|chemin|viale|place|avenue|quai|impasse|cours|route)"
     r"(?: d(?:e|el|u|es)| l[aeo]s?)*(?: (?:[dl][’'])?[A-ZÀ-Þ][\w’'-]+){1,2}"),
    ("address", r"\b[A-Z][. ]{1,2}[A-Z][. ]{1,2}(?:Road|Rd|Nagar|Marg|Street|St)\b"),
    ("address", r"\b(?:Hinter|Vor|Neben|Unter|An|Auf|In|Bei) (?:de[rmn]|die|das) [A-ZÄÖÜ]\w+ "
     r"\d{1,4} ?[a-z]?(?=,)"),
    ("other_id", r"(?i)\b(?:by|user|login|operator|via)[ :=]+"
     r"(?P<v>(?!day|week|covid|sars)[a-z]{3,12}\d{1,4})\b"),
    ("other_id", r"\b(?i:(?:user|log[io]n)(?:[ -]?(?:name|id))?|operator|usr|uid)[ ]?[:=]"
     r"[ ]?(?P<v>[A-Za-z][\w.-]{2,}\w)"),
    ("other_id", r"\b(?i:by|as)[ ]user[ ](?P<v>[a-z][a-z.]{2,}\d{0,3})\b"),
    ("biometric", r"(?<![^\W_])[a-z]{2,6}[-_:](?=\S{0,40}(?:\d[a-f]|[a-f]\d))[\da-f]{4,8}"
     r"(?:[-_][\da-f]{4,8}){1,3}(?![^\W_])"),
    ("other_id", r"(?i)(?<![^\W_])[a-z],\d\d\.\d{6,8}\.[a-z](?![^\W_])"),
    ("address", r"(?<![\w.,/:-])\d{1,4}[a-z]? (?!(?:days?|weeks?|months?|years?|hours?|times|more|"
     r"very|too|miles?|from|down|across|in|on|to|of|at|by|x)\b)(?:[a-z]{4,} ){1,2}"
     r"(?:lane|road|street|avenue|crescent|gardens|grove|terrace|mews|close)\b"),
    ("address", r"(?i)\b(?:lives|living|resid(?:es|ing))(?: at)? (?P<v>\d{1,4}[a-z]? "
     r"(?!(?:days?|weeks?|months?|years?|hours?|min\w*|hrs?|miles?|mi|kms?|blocks?|doors?|floors?|"
     r"flights?|houses?|steps|stor\w+|people|streets?|others?|adults?|kids|children|to|in|on|with|"
     r"at)\b)(?:(?:the|old|st|upper|lower) )?[a-z]{3,}(?: [a-z]{3,})?)\b"),
    ("address", r"(?<![^\W_])RR ?#?\d{1,2}(?=,? \d{2,5} [A-Z])"),
    ("address", rf"(?<![\w/.-])\d{{2,5}} (?!M[GL]\b)(?:[A-Z]{{1,12}}\.? ){{1,4}}"
     rf"(?=[A-Z]{{2}})(?i:{pattern('road')}|st|rd|dr|ave|ln|ct|blvd)\b(?<=[A-Z])"),
    ("address", r"(?<![^\W_])(?:Avda|Avenida|Calle|C/|Plaza|Paseo)\.? (?:(?:de|del|l[ao]s?|el) )*"
     r"[A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.-]+){0,3},? (?:n[º°]\.? ?)?\d{1,4}"),
    ("ssn", r"(?i)(?<![^\W_])[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-z](?![^\W_])"),  # Britain
    ("health_plan", r"(?<![\w/-])\d{4} \d{5} \d(?: ?/ ?\d)?(?![\w/-])"),  # Australia
    ("other_id", r"(?<![\w.,/-])(?:[A-Za-z] ){0,3}\d(?: \d){4,}(?![\w/%]|[.,]\d)"),  # dictated
    ("health_plan", r"(?i)(?<![\w/-])\d{4}[ -]\d{3}[ -]\d{3}[ -]"  # Ontario
     r"(?!(?:is|on|in|to|at|of|or|by|am|pm|he|no)\b)[a-z]{2}(?![^\W_])"),
    ("other_id", rf"(?i)\b{_DIGIT}(?:[ ,\n-]{{1,2}}(?:(?:dash|hyphen|stroke|slash|double|triple)"
     rf"[ ,\n-]{{1,2}})?{_DIGIT}){{4,}}\b"),  # "one two three dash four five dash six"
    ("date", r"(?<![\w.])\d{1,2}[. /-]{1,2}(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[. /-]{1,2}"
     r"(?:19|20)?\d\d(?!\w)"),
    ("date", r"(?<=[a-z] )May(?=[.,;)\n]|\Z| (?:and|or|to|until|for|with|at|in|by|on)\b)"),
    ("date", rf"\b(?:{_ALONE}|{_ALONE.upper()})\b"),
    ("date", rf"(?i)\b(?:in|since|until|till?|thr[ou]+gh?|thru|last|late|early|mid|by|during|next)"
     rf"[ \t]+(?P<v>{_LONG_MONTH})\b"),
    ("date", r"(?<![\w.])\d{1,2}[ ](?:mar|MAR)\b"),
    ("date", rf"(?i)(?<![\w.,/])(?:0?[1-9]|[12]\d|3[01])-?(?:{_SHORT_MONTHS})(?![^\W_])"),
    ("date", rf"(?i)\b{_MONTH} \d{{1,2}}(?:(?:st|nd|rd|th)\b|(?= \d\d:\d\d))"),
    ("date", rf"(?i)\b(?:{_LONG_MONTH}) the \d{{1,2}}(?:st|nd|rd|th)\b"),
    ("date", rf"(?i)\b(?:{_ALONE})"
     r"\s\d{1,2}(?:st|nd|rd|th)?(?![\w/%]|[.,:]\d)"),
    ("date", rf"(?i)(?<=\()(?:{_SHORT_MONTHS})-\d\d(?=\))"),
    ("age", rf"(?i)(?<![^\W_]){_NINETY}(?![^\W_](?!\b)|[^\W_]{{2}})"
     rf"(?![ -](?:{pattern('unit')}|percent|degrees?|"
     r"minutes?|beats|pounds|feet|days?|weeks?|tablets?|capsules?|pills)\b)"),
    ("url", r"(?<![\w@.])(?:[a-z][a-z\d-]+\.)+[a-z]{2,6}/[\w~/.?=&%-]{3,}"),
    ("date", rf"(?i)(?<![\w.])(?:{_DAY_NUMBER}[ ](?:of )?)?{_MONTH},?[ ]+(?:of )?"
     r"(?:19|20)\d\d(?!\d)"),
    ("date", rf"(?i)\b{_MONTH}[ ]*{_DAY_NUMBER},?[ ]+(?:19|20)\d\d(?!\d)"),
    ("date", rf"\b(?:{_SHORT_MONTHS})\d{{1,2}}(?![^\W_])"),
]  # fmt: skip
_COMPILED = [(kind, re.compile(shape)) for kind, shape in _SHAPES]
_LOWER_PLATE = re.compile(
    rf"\b(?i:{pattern('vehicle_word')})\b[^.;\n]{{0,25}}?(?<![^\W_])"
    rf"(?!(?:{pattern('vehicle_word')}|reg|out|no)\b)"
    r"(?P<v>[a-z]{2}[- ]\d{2,3}[- ][a-z]{2}|\d{2,4}[- ][a-z]{1,3}[- ]\d{2,4}|"
    r"\d?(?P<a>[a-z]{1,4})[- ]\d{2,4}|\d{2,4}[- ](?P<b>[a-z]{1,3}\d?)|"
    r"[a-z]{1,2}\d{1,3}[- ]\d?[a-z]{1,3}|\d[a-z]{2}[- ](?:\d[a-z]{2}|[a-z]\d\d))"
    r"(?![^\W_])(?![.,/:]\d)"
)
ABBREVIATION = re.compile(  # what is written in capitals behind a number, beside degrees
    rf"{pattern('degree')}|AF|AKI|AM|AMS|ASA|BID|BMP|CAD|CBC|CHF|CKD|CPR|CT|CTA|CVA|CXR|DNR|DVT|ECG|ED|"
    r"EEG|EKG|EMS|ER|GCS|GP|HPI|HTN|ICU|IM|IV|IVF|LFT|LLQ|LUQ|MR|MRI|MVA|MVC|NPO|OR|OT|PA|PM|PMH|PO|"
    r"PRN|PT|QID|RLQ|ROM|RRR|RUQ|SC|SOB|SW|TIA|TID|UK|US|UTI|WNL|XR"
)
_LETTERS = re.compile(  # a code without a digit: "conf # KJJNLL"
    r"\b(?i:lot|serial|s/?n|batch|conf(?:irm(?:ation)?)?|ref(?:erence)?|locator|booking|code|pnr|id|udi|claim|"
    r"case|ticket|voucher|policy|auth\w*|session|accession|password|passcode|pin)\b[.]?[ ]?"
    r"(?i:no\b\.?|num(?:ber)?|id|code|is|was)?[ :#.=]*(?P<v>[A-Z]{5,12})(?![^\W_])"
)
_VEHICLE = re.compile(
    rf"(?<![^\W_])(?:(?i:{pattern('vehicle_word')}|cars)|(?i:gr[ae]y|"
    r"white|black|silver|red|blue|green|maroon|beige|gold|brown|navy)[ ][A-Z][a-z]{2,})(?![^\W_])"
)
_PLATE = re.compile(  # beside a vehicle: letters, digits and letters, or two of them
    r"(?<![^\W_])(?<![.,/-])(?:[A-ZÄÖÜ]{1,5}[ -]?\d{1,4}[ -][A-Z]{1,3}|"
    r"[A-ZÄÖÜ]{1,5}[ -]\d{1,4}[A-Z]{0,2}|[a-z]{2}\d\d[ ][a-z]{3}|"
    r"\d{1,4}[ -][A-Z]{1,3}(?:[ -]\d{1,4})?|[A-Z]{3}[ -][A-Z]\d\d|\d[A-Z]{2}[ -][A-Z\d]{3})"
    r"(?![^\W_]|[.,:/-]\d|[ ]?%)"
)
_NEAR = 64  # signs between a vehicle and its plate
SHORT_WORDS = (
    words("plain")
    | words("stop")
    | words("unit")
    | set("am pm at on in by to of for and is was mph kph km mi mile min hr hrs yo f m rm".split())
)


def find_shapes(text: str) -> Iterator[Span]:
    """Yield the (start, end, kind) of what has a shape, in a text without surrogates."""
    for kind, shape in _COMPILED:
        for match in shape.finditer(text):
            yield *match.span("v" if "v" in shape.groupindex else 0), kind
    for match in _LETTERS.finditer(text):
        if name_class(match["v"]) == "u":
            yield *match.span("v"), "other_id"
    for near in _VEHICLE.finditer(text):
        for match in _PLATE.finditer(text, max(0, near.start() - _NEAR), near.end() + _NEAR):
            letters = re.findall(r"[^\W\d_]+", match.group())
            if not UNIT.match(text, match.end()) and not any(map(_is_label, letters)):
                yield *match.span(), "vehicle"
    for match in _LOWER_PLATE.finditer(text):
        if (match["a"] or match["b"]) not in SHORT_WORDS:
            yield *match.span("v"), "vehicle"


def is_word(letters: str) -> bool:
    """Return whether letters beside a number are a label, a unit in small letters or a word."""
    if letters.islower():
        return letters in SHORT_WORDS
    known = len(letters) > 2 and name_class(letters) in "WV"
    return known or bool(CUE.search(letters) or LABEL.search(letters))


def _is_label(letters: str) -> bool:
    """Return whether letters beside a number say what it is, or are its unit in any case."""
    unit = UNIT.match(f"{letters.lower()} ")
    return is_word(letters) or bool(unit or ABBREVIATION.fullmatch(letters))
