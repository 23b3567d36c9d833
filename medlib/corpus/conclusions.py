"""What a study's conclusion answers to its question: yes, no, maybe, or nothing that is sure."""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

# No sentence ends after these, nor after an initial of a name ("J. Smith"), nor inside "3.5".
_SHORT = "Dr Mr Mrs Ms Prof St vs e.g i.e cf Fig Figs Ref No al approx resp ca Jr Sr Inc".split()
_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9<>])")
_INITIAL = re.compile(r"(?:^|\b(?:Dr\.|and|by|[A-Z]\.|[A-Z][a-z]+)\s?)[A-Z]$")

_AGAIN = (
    r"\b(?:further|additional|future|more|larger|other|prospective|ongoing)\b[^.]{0,40}\b(?:stud\w+"
    r"|research|investigat\w+|work|trials?|evaluation|analys\w+)\b|warrant"
    r"|\b(?:study|research|investigation)s? (?:is|are) (?:needed|required|necessary)"
)
_CONCEDED = (
    r"\b(?:although|though|while|whilst|despite|whereas|even though|even if|in spite)\b"
    r"[^,]*(?:,\s*|$)|\brather than\b.*$|\bthan those\b.*$"
    r"|\b(?:who|that|which) (?:had|did|do|does|were|are|was) not\b"
)
_LITTLE = r"little|limited|poor|weak|low|trivial|minor|small"
_DENIED = (
    r"\b(?:(?<!or )(?<!if )not(?! only| withstanding| necessarily)|no(?! longer)|nor|neither|never"
    r"|none|cannot|failed|fails|failure (?:of \w+ \w+ )?to|unable|insufficient|inadequate|unlikely"
    r"|lack(?:s|ing)? (?:of )?(?:\w+ )?(?:evidence|correlation|association|understanding|awareness"
    r"|benefit|effect|relationship|agreement)|unnecessary|unaware|disappointing"
    r"|independent(?:ly)? of"
    rf"|(?:{_LITTLE}) (?:evidence|value|need|yield|awareness|knowledge|agreement|effect|impact"
    r"|influence|contribution|association|correlation|accuracy|role|benefit|clinical)|doubt"
    r"|absence of|too (?:low|small|weak)|very few|only a (?:small|minor|few)|inappropriate"
    r"|unreliable|undisturbed|unaffected|unchanged|be abandoned|be omitted|regardless)\b|n['’]t\b"
)
_AFFIRMED = (
    r"\b(?:associat\w+|correlat\w+|related|predict\w*|improv\w+|increas\w+|reduc\w+|decreas\w+"
    r"|prevent\w*|affect\w*|influence\w*|effective\w*|safe\w*|feasible|useful|valuable|reliable"
    r"|accurate\w*|benefi\w+|significant\w*|superior|better|support\w*|confirm\w*|demonstrat\w+"
    r"|show\w*|suggest\w*|indicat\w+|can|exist\w*|contribut\w+|play\w*|risk factor|important"
    r"|recommend\w*|should|need\w*|higher|lower|more|allows?|provid\w+|achiev\w+|strong\w*|evidence"
    r"|promising|potential|appears?|seems?)\b"
)
_RULES = {
    name: re.compile(pattern, re.I)
    for name, pattern in {
        "again": _AGAIN,
        "conceded": _CONCEDED,
        "contrast": r"(?:,\s*|\s+|^)(?:but|however|nevertheless|yet)\b,?\s*",
        "denied": _DENIED,
        "affirmed": _AFFIRMED,
        "unsure": r"may or may not|\b(?:remains?|is|are|still) (?:to be |unclear|unknown|uncertain"
        r"|controversial|debatable|undetermined)|inconclusive",
        "partly": r"\b(?:partly|partial\w*|only|mixed|select(?:ed|ive|ively)?|minority|limited"
        r"|moderate\w*|modest\w*|variab\w+|whether|depend(?:s|ing) on|not necessarily)\b"
        r"|some patients|largely explained",
        "alike": r"\b(?:similar\w*|comparable|equivalent|same|identical\w*|equal\w*|as (?:well|good"
        r"|effective|safe|accurate\w*) as)\b|\bno\b[^.]{0,30}\bdifferen|\bnot\b[^.]{0,25}\bdiffer",
        "unlike": r"\b(?:differ\w*|higher|lower|better|worse|greater|more|less|superior|inferior"
        r"|longer|shorter|larger|smaller|discrepan\w+|variab\w+|distinct)\b",
        "advice": r"\b(?:should|must|recommend\w*|need(?:s|ed)? to|required|needed"
        r"|it is important)\b",
        "asks_alike": r"\b(?:same|similar|equivalent|equal|comparable|agree"
        r"|as (?:good|effective|safe))\b",
        # "safe?" is not denied by "no complications", nor "effective?" by "no difference"
        "asks_merit": r"\b(?:safe|feasible|effective|alternative|acceptable|viable|tolerated)\b",
        "unharmed": r"\b(?:no|not|without|never)\b[^.]{0,40}\b(?:complicat|adverse|toxic|harm"
        r"|mortality|deaths?|risk|wors|inferior|differ|increas)",
        "open": r"(?:^|[:.?]\s*|--)\s*(?:what|which|how|why|who|when|where)\b[^:]*$",
    }.items()
}
_EMPTY = set(
    "the a an of in on for to and or with by from at as is are was were be been it its do does did"
    " can could should would will may might has have had there this that these those we you they"
    " their our not no any than after before during between among patients patient study results"
    " really still being who which what when how use used using whether based into only under more"
    " most than very new true".split()
)
NEAR = 0.2  # share of the question's words that a deciding clause has; also what a denial needs


def sentences(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of each sentence: ends at . ! ? before a capital or number.

    Not after abbreviations, initials of names and inside numbers; the spans leave out only spaces.
    """
    spans, start = [], len(text) - len(text.lstrip())
    for found in _END.finditer(text):
        before = text[start : found.start()]
        word = before.rsplit(None, 1)[-1].lstrip("(") if before.strip() else ""
        if found[0][0] == "." and (word in _SHORT or _INITIAL.search(before)):
            continue
        spans.append((start, start + len(text[start : found.end()].rstrip())))
        start = found.end()
    end = len(text.rstrip())
    return [*spans, (start, end)] if start < end else spans


def decide(conclusion: str, question: str) -> str | None:
    """Return yes, no or maybe where a conclusion says so, None where it stays open.

    Rules, in this order; they were written on the 500 items of PQA-L outside its official test.

    1. What, which, how, why and the like: None.
    2. The conclusion is cut into clauses (sentences, semicolons, "but", "however"). Left out are
       conceded parts ("although …,", "rather than …") and calls for further studies.
    3. A clause weighs the share of the question's content words (first five letters) that it has;
       advice ("should", "recommend") weighs 0.6 of that unless the question asks for advice.
    4. The clause's side. "Remains unclear", "inconclusive", "may or may not": maybe. Asked whether
       alike: "similar" is yes, "higher", "differ" or a denial is no. Else a denial ("not",
       "failed to", "little evidence"; not in the question's own words) is no, and any other word
       of finding is yes, unless of part of the cases ("only", "partly"). Asked whether safe or
       effective, "no complications" and "no difference" are open.
    5. The heaviest clause with a side decides, if it weighs 0.2, and 0.8 of the heaviest of all.
    6. A yes or no is None if another clause is a maybe.
    7. A yes is None if any other clause near the question (0.2 of its weight) is a no.
    """
    words = _stems(question)
    if not words or _RULES["open"].search(question):
        return None
    weighed = []
    for place, clause in enumerate(_clauses(conclusion)):
        weight = len(words & _stems(clause)) / len(words)
        if _RULES["advice"].search(clause) and not _RULES["advice"].search(question):
            weight *= 0.6
        weighed.append((weight, -place, clause, _side(clause, question)))
    sided = [found for found in weighed if found[3]]
    if not sided or max(sided)[0] < max(NEAR, 0.8 * max(weighed)[0]):
        return None
    weight, _, _, side = max(sided)
    if side != "maybe" and _RULES["unsure"].search(conclusion):
        return None
    if side == "yes" and any(s == "no" and w >= NEAR * weight for w, _, _, s in weighed):
        return None
    return side


def _stems(text: str) -> set[str]:
    found = re.findall(r"[a-z0-9]+", text.lower())
    return {word[:5] for word in found if word not in _EMPTY and len(word) > 1}


def _clauses(conclusion: str) -> list[str]:
    parts = [conclusion[start:end] for start, end in sentences(conclusion)]
    parts = [part for sentence in parts for part in sentence.split("; ")]
    parts = [_RULES["conceded"].sub(" ", part).strip() for part in parts]
    parts = [clause for part in parts for clause in _RULES["contrast"].split(part)]
    return [p for p in parts if len(p.split()) > 2 and not _RULES["again"].search(p)]


def _side(clause: str, question: str) -> str | None:
    """Return what a clause says to the question by rule 4: yes, no, maybe or None."""
    says = {name for name, rule in _RULES.items() if rule.search(clause)}
    if "unsure" in says:
        return "maybe"
    denied = _is_denied(clause, question)
    if _RULES["asks_alike"].search(question):
        return "yes" if "alike" in says else "no" if denied or "unlike" in says else None
    if denied and "unharmed" in says and _RULES["asks_merit"].search(question):
        return None
    if denied:
        return "no"
    return "yes" if "affirmed" in says and "partly" not in says else None


def _is_denied(clause: str, question: str) -> bool:
    asked = set(re.findall(r"\w+", question.lower())) - {"no", "not"}
    found = _RULES["denied"].finditer(clause)
    return any(denial[0].lower().split()[0] not in asked for denial in found)


def agreement(rows: list[dict[str, Any]]) -> "pd.DataFrame":
    """Return how often `decide` says what the experts say.

    Args:
        rows: records with a question, yes/no/maybe as answer, the conclusion as explanation.

    Returns:
        a row per decision (yes, no, maybe, undecided, and "decided" for the first three): columns
        decision, n, share (of all rows), right (decisions as the experts'), yes, no, maybe (what
        the experts say of them), always_yes (right if yes were always said).
    """
    import pandas as pd

    expert = pd.Series([row["answer"] for row in rows])
    ours = pd.Series([decide(row["explanation"], row["question"]) or "undecided" for row in rows])
    table = pd.crosstab(ours, expert).reindex(
        index=["yes", "no", "maybe", "undecided"], columns=["yes", "no", "maybe"], fill_value=0
    )
    table.loc["decided"] = table.loc[["yes", "no", "maybe"]].sum()
    right = [table.at[name, name] for name in ("yes", "no", "maybe")]
    found = pd.DataFrame({"decision": table.index, "n": table.sum(axis=1)})
    found["share"] = found["n"] / max(len(rows), 1)
    found["right"] = [*right, 0, sum(right)]
    found[["yes", "no", "maybe"]] = table
    return found.assign(always_yes=table["yes"]).reset_index(drop=True)
