"""Whether a symptom is present: what the context rules leave open, judged by its clause."""

import re
from collections.abc import Sequence
from functools import lru_cache

from medlib.safety.context import clause_of, ruled_status

DENIED = re.compile(
    r"\b(?:not|isn't|aren't|wasn't|weren't|no longer|never|nil|hasn't|haven't|hadn't|didn't|doesn't"
    r"|don't)\s(?:(?:in|very|really|particularly|currently|feeling|feel|having|have|being|been|any"
    r"|a|the|at all|ever|had)\s){0,2}$"
    r"|\b(?:nil\s(?:\w+\s){0,2}|non[\s-])$"
)
PERSON = re.compile(
    r"\b(?:i|i'm|i've|im|ive|my|me|he|she|his|her|him|we|pt|patient|mum|mom|dad"
    r"|son"
    r"|daughter|wife|husband|gran\w*|baby|boy|girl|man|woman|male|female|lady|toddler|infant"
    r"|neonate"
    r"|partner|friend|today|now|tonight|yesterday|\d+ ?(?:yo|y/o|m|f|year)|someone's|since)\b"
)
GENERIC = re.compile(
    r"\b(?:is|are) (?:a|an|the|two|three|one|rare|common\w*|caused|defined|treated|characteri\w+"
    r"|often|usually|important|called|more|most|always|sometimes|used|needed)\b"
    r"|\bcan (?:also |sometimes )?(?:be|cause|begin|burn|lead|occur|kill|have|help|feel|develop)\b"
    r"|\bmay (?:also |not |first )?(?:be|cause|come|develop|include|indicate|lead|mean|occur|become"
    r"|experience|feel|look|start|begin|help|appear|spread|suffer)\b|\byou (?:may|can|might|have"
    r"|do)\b"
    r"|\b(?:people|patients|individuals|infants|children|babies|adults|women|men|persons"
    r"|those) (?:with"
    r"|who|may|can|have|often)\b|\bsymptoms (?:may|can|include|of|usually)\b|\bincludes?\b"
    r"|\bcauses?\b"
    r"|\b(?:often|typically|usually|commonly|characteristically|generally)\b|\bmust be\b|\bmeans\b"
    r"|\bshould be\b|\bsays? to\b|\bspreads quickly\b|\bthe ecg shows\b|\bwithout treatment\b"
    r"|\brisk factors?\b|\btreatment (?:of|for|after)\b|\b(?:disorder|syndrome) (?:is|may|can"
    r"|that)\b"
    r"|\bin (?:some|many|most|rare|severe) cases\b|\ba person\b|\beach year\b|\bgenes?\b"
)
LESSON = re.compile(
    r"^\W*(?:please )?(?:explain|describe|define|summari[sz]e|compare|list|outline|discuss"
    r"|tell me about"
    r"|write|translate|in chapter)\b|\b(?:novel|chapter|screenplay|character|villain|essay"
    r"|assignment"
    r"|dissertation|homework|poster|drill|awareness|workshop|lecture|leaflet|quiz|simulation"
    r"|mannequin"
    r"|documentary|podcast|seminar|news hit|revising|flashcards?|osce)\b|\blaugh\w* (?:till"
    r"|until|so)\b"
)
BACKGROUND_NOTE = re.compile(
    r"^\W*(?:pmhx?|pmx|past (?:medical )?history|fhx?|family history|hx)\b"
)
PAST = re.compile(
    r"\b(?:19[3-9]\d|20[01]\d|202[0-5])\b(?! ?(?:ml|mg|g|kcal|iu|m)\b)|\b(?:as an? (?:child"
    r"|teen\w*|boy"
    r"|girl|kid|baby|student|young)|in (?:my |his |her )?(?:childhood|infancy|youth|teens)"
    r"|when (?:i|he|she) was (?:\d|a |an |young|little|f|t|s|e|n|one|in )\w*|at university"
    r"|at school"
    r"|at college|in the past|previously|at age \d|at \d\d,|(?:years|decades) ago)"
)
OVER = re.compile(
    r"\b(?:complete|full) recovery|\brecovered\b|\bnever again\b|\bnone since\b|\b(?:fine|well"
    r"|ok) (?:since"
    r"|now|today|again)\b|\bdoing well\b|\bfeeling well\b|\bexcluded\b|\bruled out\b"
    r"|\ball (?:the )?tests"
    r"|\bdischarged\b|\bfalse alarm\b|\b(?:it|bleeding|cut|which|that|has"
    r"|have) (?:has )?stopped bleeding"
    r"|\bstopped bleeding (?:after|in|within|by)|\bback to normal\b|\bwell[ -]controlled\b"
    r"|\ball clear\b"
    r"|\bsettled (?:down|with|after|by)\b|\bresolved\b|\bsince resolved\b|\bfine (?:since"
    r"|afterwards)\b"
)
AGAIN = re.compile(
    r"\bbut\b(?=\s+\w)|\bnow (?:has|is|he|she|i|my|having|getting|worse|complain|with|a|the|in"
    r"|can't|unable)"
    r"|\bworse|\buntil\b|\breturned\b|\bcame back\b|\bthis time\b|\bnew\b|\brecurr|\bonly for\b"
    r"|\breadmitted\b"
)
CLAUSE_END = re.compile(r",|;|:| but | and now | now | and (?:he|she|i|is|has) | – | - ")
RETURN = re.compile(
    r"\bback in\b(?! (?:the|my|his|her|19|20|\d|school|college|my))"
    r"|\b(?:(?:past |known )?(?:history|hx) of|h/o|previous|prior)(?= (?:laparotomy|surgery"
    r"|operation"
    r"|abdominal|caesarean|c-section|pregnanc|asthma|copd|diabet|hypertens|high blood|af\b"
    r"|atrial|cancer"
    r"|migraine|depress|anxiety|alcohol|smok|iv|epilep|sickle|heart failure|ihd|ulcer|gallstone"
    r"|kidney|obesity|gout|arthritis|dementia|cirrhosis|t1dm|t2dm|type [12]))"
)


def without_traps(text: str) -> str:
    """Return a lowered text without words that mislead: "push it back in" is no past tense."""
    return RETURN.sub(lambda match: "_" * len(match[0]), text)


@lru_cache(maxsize=512)
def _is_told(sentence: str) -> bool:
    """Return whether a sentence teaches, asks in general, or tells what is over."""
    if LESSON.search(sentence) or BACKGROUND_NOTE.match(sentence):
        return True
    if not PERSON.search(sentence):
        asked = sentence.rstrip().endswith("?")
        if asked or GENERIC.search(sentence):
            return True
    return bool(OVER.search(sentence)) and not AGAIN.search(OVER.sub(" ", sentence))


@lru_cache(maxsize=2048)
def status_of(text: str, bounds: Sequence[int], start: int, end: int) -> str:
    """Return the status of a symptom by the rules of context, with the past and the general."""
    clause = clause_of(text, bounds, start, end)
    status = ruled_status(clause)
    if status != "active":
        return status
    if DENIED.search(clause.sentence[: clause.start]):
        return "negated"
    if _is_told(clause.sentence):
        return "educational"
    left = max((m.end() for m in CLAUSE_END.finditer(clause.sentence, 0, clause.start)), default=0)
    right = CLAUSE_END.search(clause.sentence, clause.end)
    part = clause.sentence[left : right.start() if right else len(clause.sentence)]
    near = part if not AGAIN.search(part) else ""
    begin = re.match(r"\W*(?:as a (?:child|teen\w*)|in (?:19|20)\d\d)\b", clause.sentence)
    return "history" if PAST.search(near) or begin else "active"
