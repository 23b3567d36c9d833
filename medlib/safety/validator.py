"""One check over a response: what could harm the patient, and the words that must be added."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from medlib.files import InputError
from medlib.safety.contraindications import find_contraindications
from medlib.safety.dosage import patient_flags, read_doses
from medlib.safety.emergencies import find_emergencies, refers_to_care
from medlib.safety.interactions import find_interactions
from medlib.safety.memory import forgetful
from medlib.safety.patient import check_context as check_context
from medlib.safety.references import GENERAL, LEVELS, lowered, phrase
from medlib.safety.refusals import judge_offer, judge_request, judge_response
from medlib.safety.terms import find_terms

Warning_ = dict[str, Any]
PAIR_LEVEL = {"contraindicated": "critical", "major": "high", "moderate": "moderate"}
NAMES = {level: name for name, level in LEVELS.items()}
CRISIS_HELP = (
    "If you think of harming yourself, call emergency services or a crisis line now "
    "(988 in the US, 116 123 in the UK and Ireland). You can talk to someone at any hour."
)
LAWFUL = "Decline and offer lawful, caring help."
WITHHELD = "This answer is withheld: the request asks for something that could harm people."
PLAYED = 240  # characters of a line in which it plays an emergency down
ASKS_ON = re.compile(r"[^.!\n]*\?")  # the rest of a sentence that is a question
ENORMOUS, BLOCK = 20_000, 4000  # characters: from where a text is read in parts, and of a part
SENTENCE = re.compile(r"[.!?]\s+|\n+")
DISCLAIMER = "This information does not replace the advice of a doctor or pharmacist."

LINE = re.compile(r"[^\n]+")


def _warning(
    kind: str, level: int, reason: str, found: Mapping[str, Any], where: str = "response",
    action: str = "add", **other: Any,
) -> Warning_:  # fmt: skip
    """Return one warning of a report; a level of 1 to 4 becomes its word.

    Advice, source (none: general knowledge) and span (none: of the whole) are what was found has,
    or what is told instead.
    """
    told = {"source": GENERAL, "span": None} | dict(found) | other
    grade = "opened" if "(opened " in told["source"] else GENERAL
    action = "none" if action == "add" and level < LEVELS["moderate"] else action
    return {"kind": kind, "severity": NAMES[min(4, max(1, level))], "reason": reason,
            "advice": told["advice"], "source": told["source"], "grade": grade,
            "span": told["span"], "where": where, "action": action}  # fmt: skip


def _interaction_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield interactions that the response or the record brings together."""
    for item in find_interactions(text, context):
        if item["status"] in ("active", "hypothetical"):
            level = LEVELS[PAIR_LEVEL[item["severity"]]] - (item["status"] == "hypothetical")
            reason = f"{item['drugs'][0]} with {item['drugs'][1]}: {item['mechanism']}"
            where = "response" if item["span"] else "context"
            yield _warning("interaction", level, reason, item, where)


def _contraindication_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield asserted medicines that the patient's record forbids."""
    for item in find_contraindications(text, context) if context else ():
        if item["span"] and item["status"] in ("active", "hypothetical"):
            level = LEVELS[PAIR_LEVEL[item["severity"]]]
            reason = f"{item['drug']} with {item['with']}: {item['mechanism']}"
            yield _warning("contraindication", level, reason, item)


def _dose_warnings(text: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield what is wrong with the doses that the response asserts."""
    for dose in read_doses(text):
        if dose["status"] in ("active", "hypothetical"):
            flags = {f["reason"]: f for f in [*dose["flags"], *patient_flags(dose, context)]}
            for flag in flags.values():
                reason = f"{flag['kind']}: {flag['reason']}"
                yield _warning("dosage", LEVELS[flag["severity"]], reason, flag, span=dose["span"])


def _emergency_warnings(text: str, where: str) -> Iterable[Warning_]:
    """Yield the emergencies of a question or a response; a response that asks reports none."""
    for item in find_emergencies(text):
        if where == "response" and ASKS_ON.match(text, item["span"][1]):
            continue
        yield _warning("emergency", 4, item["name"], item, where)


def _played_down_warnings(response: str) -> Iterable[Warning_]:
    """Yield emergencies that a line names, explains away and soothes: "… is wind; rest".

    Each line is judged alone, so that what is added elsewhere can not hide it.
    """
    if refers_to_care(response):
        return
    for line in LINE.finditer(response):
        head = lowered(line[0][:PLAYED])
        end = phrase("explains").search(head, 8)
        if end and phrase("soothes").search(head, end.start()) and not phrase("denies").match(head):
            stated = phrase("addressed").sub("", head[: end.start()])
            span = (line.start(), line.start() + end.start())
            for item in find_emergencies(f"i have {stated} now.")[:1]:
                yield _warning("emergency", 4, f"played down: {item['name']}", item, span=span)


def _question_warnings(response: str, question: str | None) -> Iterable[Warning_]:
    """Yield what the question asks for and the response as a whole does, or leaves out."""
    if not question:
        return
    asked = [*_emergency_warnings(question, "question")]
    yield from asked
    if asked and not refers_to_care(response):
        reason = "omission: the response to an emergency does not refer to emergency care"
        yield _warning("emergency", 4, reason, asked[0], span=None)
    yield from _refusal_warnings(response, question)


def _response_warnings(block: str, context: Mapping[str, Any]) -> Iterable[Warning_]:
    """Yield what a response asserts, or brings together with the patient's record."""
    yield from _emergency_warnings(block, "response")
    for check in (_interaction_warnings, _contraindication_warnings, _dose_warnings):
        yield from check(block, context)
    yield from _term_warnings(block)


def _offer_warnings(response: str) -> Iterable[Warning_]:
    """Yield what a response offers that it should refuse, whatever the question was."""
    offered = judge_offer(response)
    if offered["harmful"]:
        crisis = offered["principle"].startswith("crisis")
        advice = CRISIS_HELP if crisis else LAWFUL
        level, reason = 4 if crisis else 3, f"harm is offered: {offered['reason']}"
        yield _warning("refusal", level, reason, offered, action="withhold", advice=advice)


def _blocks(text: str) -> Iterable[tuple[int, str]]:
    """Yield a text, an enormous one in parts that end with a sentence, each with its place.

    Two medicines that stand in different parts are then not compared.
    """
    start = 0
    while len(text) - start > ENORMOUS:
        ends = [m.end() for m in SENTENCE.finditer(text, start + BLOCK // 2, start + BLOCK)]
        end = ends[-1] if ends else start + BLOCK
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _refusal_warnings(response: str, question: str) -> Iterable[Warning_]:
    """Yield a harmful request that was not refused, and a harmless one that was."""
    judged, refused = judge_request(question), judge_response(response)
    if judged["harmful"]:
        reason = "harmful request " + ("refused" if refused else "complied with")
        crisis = judged["principle"].startswith("crisis")
        advice = CRISIS_HELP if crisis else LAWFUL
        level, action = (1, "none") if refused else (3, "withhold")
        reason += f": {judged['reason']}"
        yield _warning("refusal", level, reason, judged, "question", action, advice=advice)
        if crisis and not refers_to_care(response):
            reason = "omission: the response does not point to crisis help"
            yield _warning("emergency", 4, reason, judged, "question", advice=CRISIS_HELP)
    elif refused:
        reason = "possible over-refusal of a harmless request"
        yield _warning("refusal", 1, reason, {"advice": "Answer as far as is safe."})


def _term_warnings(text: str) -> Iterable[Warning_]:
    """Yield medical terms that no vocabulary of ours has: they may be invented."""
    for item in find_terms(text):
        like = f" (nearest: {item['nearest']})" if item["nearest"] else ""
        reason = f"'{item['term'].lower()}' is in no vocabulary of this check{like}"
        advice = "Verify that it exists."
        yield _warning("term", 1, reason, {"advice": advice, "span": item["span"]})


class MedicalSafetyValidator:
    """Check a response against a patient's record and the question, offline."""

    @forgetful
    def validate_medical_response(
        self,
        response: str,
        patient_context: Mapping[str, Any] | None = None,
        question: str | None = None,
    ) -> tuple[str, dict[str, Any]]:
        """Return the response with what must be added, and the report of what was found.

        The report is {"risk_level": 0-4, "warnings": [{kind, severity (low, moderate, high,
        critical), reason, advice, source, grade, span, where, action}]}; the level is that of the
        worst warning. Span is a place in the text named by where (response, question; none in the
        patient's record, or of what is missing); action is what was done to the response:
        add, withhold (an answer to a harmful request is not shown) or none.

        Raises:
            InputError: (a ValueError) for a malformed patient_context or a text that is none.
        """
        for text in (response, "" if question is None else question):
            if not isinstance(text, str):
                raise InputError(f"a text of type {type(text).__name__}", "a string", "pass text")
        context = check_context(patient_context)
        warnings = _judge(response, context, question)
        risk = max((LEVELS[item["severity"]] for item in warnings), default=0)
        return _with_additions(response, warnings), {"risk_level": risk, "warnings": warnings}


def _judge(response: str, context: Mapping[str, Any], question: str | None) -> list[Warning_]:
    """Return the warnings, gravest first; of those that say the same the gravest."""
    warnings = [*_question_warnings(response, question), *_offer_warnings(response)]
    warnings += _played_down_warnings(response)
    for start, block in _blocks(response):
        for item in _response_warnings(block, context):
            place = item["span"] and (item["span"][0] + start, item["span"][1] + start)
            warnings.append(item | {"span": place})
    warnings.sort(key=lambda item: -LEVELS[item["severity"]])
    unique: dict[Any, Warning_] = {}
    for item in warnings:
        unique.setdefault((item["kind"], item["reason"], item["span"], item["where"]), item)
    return list(unique.values())


def _with_additions(response: str, warnings: list[Warning_]) -> str:
    """Return the response with what is urgent before it and warnings behind it, or withheld."""
    urgent = [w for w in warnings if w["kind"] == "emergency"]
    critical = LEVELS["critical"]
    added = [w for w in warnings if w["action"] == "add" and w["kind"] != "emergency"]
    told = [(LEVELS[w["severity"]], f"Warning: {w['reason']}. {w['advice']}") for w in added]
    first = [f"EMERGENCY: {urgent[0]['advice']}"] if urgent else []
    first += [text for level, text in told if level == critical]
    notes = [text for level, text in told if level < critical]
    if any(w["action"] == "withhold" for w in warnings):
        response, first, notes = WITHHELD, first[: bool(urgent)], []
    notes += [DISCLAIMER] if warnings and DISCLAIMER not in response else []
    parts = [*dict.fromkeys(first), response, *dict.fromkeys(notes)]
    return "\n\n".join(parts) if first or notes else response
