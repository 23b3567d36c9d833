"""Find person names without a language model: titles, roles, labels, degrees, known first names.

Eponyms (Crohn, Foley …) and names before words like "disease" or "sign" are no persons.
"""

import re
from collections.abc import Iterator


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FIRST = _words(
    "james john robert michael william david richard joseph thomas charles christopher daniel "
    "matthew anthony donald steven paul andrew joshua kenneth kevin brian george edward ronald "
    "timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott "
    "brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron "
    "jose adam henry nathan douglas peter kyle walter ethan jeremy harold keith roger noah carlos "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty "
    "margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah "
    "stephanie rebecca sharon laura cynthia kathleen amy shirley angela helen anna brenda pamela "
    "nicole emma samantha katherine christine debra rachel carolyn janet catherine maria heather "
    "diane ruth julie olivia joyce victoria kelly lauren christina joan evelyn judith "
    "megan andrea cheryl hannah jacqueline martha gloria teresa ann sara frances kathryn "
    "janice jean alice abigail sophia grace denise amber juan luis miguel ahmed mohammed fatima"
)
_STOP = _words(
    "a an the this that these those he she it they we i you his her their its our my in on at of "
    "by to for from with and or but was were is are has had have no not if as when who which what "
    "mr mrs ms miss dr drs prof professor doctor nurse practitioner manager rn md do np phd "
    "patient pt name date dob age sex gender male female mrn ssn phone tel fax email e-mail "
    "address zip insurance account member id admission admitted discharge discharged diagnosis dx "
    "hx history physical exam examination assessment plan labs lab medications medication "
    "allergies chief complaint impression follow-up follow bp hr attending physician provider "
    "surgeon referring signed electronically dictated transcribed reviewed cc hospital clinic "
    "medical "
    "center department unit service emergency contact family mother father health care "
    "cardiology neurology oncology surgery medicine radiology pathology psychiatry urology "
    "call write see seen driver's license licence vin ip url website device pacemaker implant "
    "serial specimen employee prescription subscriber social certificate npi dea billing chart "
    "medicare medicaid resident born found home last results unknown none yes denies states "
    "also i'm i'll i've oh okay ok well um uh yeah thanks thank hi hello sure right great good "
    "so just my "
    "university memorial commonwealth school institute society association foundation college "
    "mailing portal logged vehicle policy insurance case per former known labs walks glasgow "
    "today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday"
)
_EPONYMS = _words(
    "parkinson crohn graves foley down bell addison cushing hodgkin alzheimer huntington hashimoto "
    "raynaud sjögren sjogren behçet behcet takayasu kawasaki wegener goodpasture alport marfan "
    "ehlers danlos klinefelter kallmann noonan angelman prader willi digeorge tourette guillain "
    "barré barre charcot babinski romberg mcburney rovsing kernig brudzinski trousseau chvostek "
    "virchow courvoisier homans lachman mcmurray phalen tinel finkelstein apgar glasgow ranson "
    "barrett meckel hirschsprung zenker mallory boerhaave zollinger whipple dubin budd chiari reye "
    "kaposi burkitt ewing wilms paget ebstein eisenmenger fallot brugada wolff mobitz wenckebach "
    "takotsubo dressler kussmaul cheyne stokes pancoast horner wallenberg wernicke korsakoff broca "
    "lewy creutzfeldt jakob lambert eaton duchenne friedreich dandy sturge weber willebrand hippel "
    "lindau henoch schönlein fanconi bartter gitelman liddle sheehan gaucher fabry niemann tay "
    "sachs pompe hurler lesch nyhan peutz jeghers lynch fraumeni osgood schlatter legg perthes "
    "colles dupuytren achilles hickman holter swan ganz doppler kirschner gleason breslow hansen "
    "chagas lyme weil ludwig kayser fleischer pott valsalva gram giemsa papanicolaou will may mark"
)
_UP = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я"
_LETTER = r"[^\W\d_]"
_WORD = rf"(?:[{_UP}]['’]?{_LETTER}+(?:[-'’](?!s\b){_LETTER}+)*|[{_UP}]\.?(?!\w))"
_SMALL = r"(?:(?:van|von|der|den|de|del|della|di|da|la|le|el|al|bin|ibn|ter|dos|du)[ \t]+){0,3}"
_GAP = r"(?:[ \t]+|[ \t]*\n[ \t]*(?![^\n:]{0,25}:))"
_FULL = rf"{_SMALL}{_WORD}(?:{_GAP}{_SMALL}{_WORD}){{0,3}}"
_LISTED = rf"{_SMALL}{_WORD}(?:[ \t]+{_WORD})?,[ \t]*{_WORD}(?:[ \t]+{_WORD})?"
_SCRIPT = r"[\u0590-\u06ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,20}"
_TOKEN = re.compile(rf"{_LETTER}(?:{_LETTER}|[-'’](?!s\b)(?={_LETTER}))*")
_LABELLED = rf"(?P<v>{_LISTED}|{_FULL}|{_SCRIPT})"
_COLON = r"[\"']?[ \t]*:[ \t]*[\"']?"
_FOREIGN = re.compile(_SCRIPT)
_UPPER = rf"[{_UP}]"
_DEGREE = r"(?:M\.?D|D\.?O|R\.?N|N\.?P|PA-C|Ph\.?D|DDS|DMD|LPN|PharmD|CRNA|MBBS|DPM|LCSW|APRN|RPh)"
_KIN = (
    "daughter|son|wife|husband|spouse|partner|mother|father|sister|brother|aunt|uncle|niece|nephew|"
    "friend|neighbou?r|caregiver|guardian|grandmother|grandfather|grandson|granddaughter"
)
# A name followed by one of these is an eponym, whoever wears it ("Smith fracture").
_EPONYM_AFTER = re.compile(
    r"(?:['’]s?)?(?:[- ](?:and|or|[A-Z]\w+))?[- ](?:disease|syndrome|sign|test|mano?euvre|maneuver|"
    r"catheter|drain|pupil|murmur|fracture|tumou?r|lymphoma|scale|score|criteria|classification|"
    r"law|stain|node|nodule|palsy|phenomenon|reflex|triad|procedure|operation|cyst|ulcer|ana?emia|"
    r"disorder|deficiency|contracture|heart|virus|fever|bodies|body|gangrene|bengal)",
    re.I,
)
_RULES = {  # a match is a name if the check of the same name says so
    "title": [
        rf"\b(?:(?:M(?:rs?|s|x)|Drs?|Prof|Rev|MRS)\b\.?|Miss|Professor|[Dd]octor|Nurse)"
        rf"{_GAP}(?P<v>{_FULL})",
        rf"(?<![-\w])(?:(?:MR|MS|DR)\.|DR(?=[ \t]+[A-Z]{{3}})){_GAP}(?P<v>{_FULL})",
        rf"\bDrs\.?[ \t]+{_WORD},?[ \t]+(?:and|&)[ \t]+(?P<v>{_WORD})",
        r"\b(?i:(?:patient|pt|full|first|last|maiden|mother|father|provider|physician)(?:'s)?"
        rf"[ _]name){_COLON}{_LABELLED}",
    ],
    "label": [
        rf"\b(?:NAME|[Nn]ame)(?<!rand ....)(?<!eneric ....)(?<!rug ....)(?<!ene ....)"
        rf"{_COLON}{_LABELLED}",
        r"\b(?i:patient|attending(?: physician)?|physician|provider|surgeon|assistant|resident|pcp|"
        rf"guardian|(?:emergency )?contact|next of kin){_COLON}{_LABELLED}",
        r"\b(?i:(?:signed|dictated|referred|reviewed|transcribed|authored|witnessed) by|cc|attn|"
        rf"care of|c/o)[: \t]+(?P<v>{_FULL})",
    ],
    "role": [
        rf"\b(?:(?:patient|pt|{_KIN})(?:,| named)?|name is)[ \t]+(?P<v>{_FULL})",
    ],
    "kin": [rf"(?<![\w'’-])(?P<v>{_FULL}) \((?:{_KIN})\b"],
    "degree": [rf"(?<![\w'’-])(?P<v>{_FULL})(?:,[ \t]*|[ \t]+){_DEGREE}\b"],
    "known": [rf"\b(?P<v>{_UPPER}{{2,}},[ \t]*{_UPPER}{{2,}})\b", rf"(?<![\w'’-])(?P<v>{_FULL})"],
}
RULES = [(re.compile(p), check) for check, patterns in _RULES.items() for p in patterns]


def find_names(text: str, pattern: re.Pattern[str], check: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the names that one of RULES finds."""
    for match in pattern.finditer(text):
        words = _before_stop(list(_TOKEN.finditer(text, *match.span("v"))), check)
        if words and _is_name([w.group() for w in words], text[words[-1].end() :][:40], check):
            yield words[0].start(), words[-1].end()


def _before_stop(words: list[re.Match[str]], check: str) -> list[re.Match[str]]:
    """Return the words that belong to the name: next to the cue, and no stop word."""
    if check in ("degree", "kin"):
        return _before_stop(words[::-1], "")[::-1]
    if check == "known":
        known = [i for i, word in enumerate(words) if word.group().casefold() in _FIRST]
        listed = len(words) == 2 and known == [1] and words[0].group().isupper()
        words = words if listed else words[known[0] :] if known else []
    for i, word in enumerate(words):
        if word.group().casefold() in _STOP:
            return words[:i]
    return words


def _is_name(words: list[str], after: str, check: str) -> bool:
    if check == "title":
        return True
    eponym = _EPONYM_AFTER.match(after) or any(part in _EPONYMS for part in _parts(words[0]))
    if check == "degree":
        sure = len(words) > 1 or (after.startswith(",") and not eponym)
        return sure and any(len(w) > 1 for w in words)
    if check == "label":  # "Patient: Okay" of a dialogue is no name
        return len(words) > 1 or bool(_FOREIGN.match(words[0]))
    if check in ("role", "kin"):
        return not eponym and any(len(w) > 1 and not w.isupper() for w in words)
    return not eponym and len(words) > 1 and not any(p in _EPONYMS for p in _parts(words[1]))


def _parts(word: str) -> list[str]:
    return word.casefold().split("-")


def find_again(text: str, names: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where words of names found by a cue stand again without one; eponyms are left."""
    words = {w for name in names for w in name_words(name) if len(w) > 2}
    words = {w for w in words if w.casefold() not in _STOP | _EPONYMS}
    if not words:
        return
    forms = sorted({re.escape(form) for w in words for form in (w, w.upper(), w.title())})
    one = rf"\b(?:{'|'.join(forms[::-1])})\b"
    for match in re.finditer(rf"{one}(?:,?[ \t]+(?:[A-Z]\.?[ \t]+)?{one})*", text):
        if not _EPONYM_AFTER.match(text[match.end() :][:40]):
            yield match.span()


def name_words(name: str) -> list[str]:
    """Return the words of a name in the order written; an initial is a word."""
    return _TOKEN.findall(name)
