"""Rules about the wording of questions and options, for augmentation. English only.

Each rule turns a whole form of question into another with the same meaning; what fits no form
stays as it is. A tag put before a question ("For a medical examination: ...") is no rewording:
it teaches nothing but the tag, and is not made.
"""

import re
from collections.abc import Iterator
from typing import Any

from medlib.corpus.cleaning import key

_ADJECTIVES = (
    r"(?:true|correct|seen|associated|used|found|included|present|involved|characteristic)"
)
_FIRSTS = (
    r"(?:most (?:common|likely|frequent|important|appropriate|probable|sensitive|specific)"
    r"|commonest|best|earliest|(?:drug|treatment|investigation|procedure) of choice)"
)
_NOUN = r"(?:(?!\w+ing\b)[\w'-]+ ){1,5}(?:of|for|in|to) [^,?]+"
# (form with options shown | form without | either, question, its rewordings); the question's first
# letter is small here, and what follows its last full stop is compared.
_FORMS = [
    ("options", r"which (?:one )?of the following (is|was|are|were) ((?:the|an?) [^,?]+)",
     [r"\2 \1 which of the following?"]),
    ("options", r"which (?:one )?of the following (?:is|are) not "
                rf"({_ADJECTIVES}\b(?! except)[^?]*)", [r"all of the following are \1 except:"]),
    ("options", r"what (is|was) (the [^,?]+)", [r"which of the following \1 \2?"]),
    ("options", r"which (is|was) ((?:the|an?) [^,?]+)",
     [r"what \1 \2?", r"\2 \1 which of the following?"]),
    ("options", rf"(?:the )?({_FIRSTS} (?:(?!is |are |was |who )[^,;?](?!\bexcept\b))*?) is",
     [r"which of the following is the \1?", r"what is the \1?"]),
    ("options", rf"all (?:of )?(?:the following )?are ({_ADJECTIVES}\b(?:(?!not |except)[^?])*?),? "
                r"except", [r"which of the following is not \1?",
                            r"each of the following is \1 except:"]),
    ("options", r"which of the following (is|was|best|would) ([^?]+)",
     [r"which one of the following \1 \2?"]),
    ("text", rf"what (?:is|are) the ({_NOUN})", [r"state the \1."]),
    ("text", r"what is \(are\) ([^?]+?)", [r"describe \1."]),
    ("text", r"is ([^,?]+) inherited", [r"tell whether \1 is inherited."]),
    ("text", r"how many people are affected by ([^?]+?)", [r"how many people does \1 affect?"]),
    ("text", r"explain to a patient in plain words (.+)",
     [r"in plain words, explain to a patient \1."]),
    ("", r"what causes ([^,?]+?)", [r"what is the cause of \1?"]),
    ("", r"how does ([^,?]+) typically present", [r"what is the typical presentation of \1?"]),
    ("", r"how is ([^,?]+) (confirmed|diagnosed|treated|prevented)", [r"by what means is \1 \2?"]),
    ("", r"how to diagnose ([^?]+?)", [r"how is \1 diagnosed?"]),
    ("", r"how to (prevent|treat) ([^?]+?)", [r"how is \2 \1ed?"]),
    ("", r"who is at risk for ([^?]+?)", [r"which people are at risk for \1?"]),
    ("", r"what to do for ([^?]+?)", [r"what should be done for \1?"]),
    ("", r"do you have information about ([^?]+?)", [r"what information is there about \1?"]),
    ("", r"which ([\w ]+) of ([^,?]+) must not be missed", [r"what \1 of \2 must not be missed?"]),
    ("", r"according to the passage, (is|are|does|do|can) ([^?]+)",
     [r"going by the passage, \1 \2?"]),
]  # fmt: skip
_RULES = [(form, re.compile(pattern, re.I), new) for form, pattern, new in _FORMS]
_TAIL = re.compile(r"(?:\s*[?:.]|\s+[-–]|–|(?<=[a-z]{4})-)+\s*$")
_LAST = re.compile(r"(.*(?:(?<!\b[A-Z])[.!?]\s+|\n))?([^\n]+)", re.S)  # "E. coli" is no end

_LETTER_NAMED = re.compile(
    r"^\W*(?:the )?(?:correct )?ans"
    r"|\b(?:options?|choices?|answers?|ans)\W{0,4}(?:(?:is|are|number|no)\b\W*)?(?:[a-e]|[1-5]|i+v?)\b"
    r"|\(\s*[a-e]\s*\)|^\W*[a-e]\s*[.:)]"
    r"|\b(?-i:[A-E])(?: and (?-i:[A-E]))? (?:is|are) (?:the )?"
    r"(?:(?:in)?correct|wrong|right|true|false)"
    r"|\b(?:first|second|third|fourth|last) (?:option|choice)",
    re.I,
)
_LINKS = set("both only and or nor neither either all option options choice choices are is".split())
_LINKS |= set("true false correct incorrect not none of above the statement statements".split())
_TIED = re.compile(
    r"(?:[a-e] )?(?:all|none|any|both|neither|either|each|more than one|any two)"
    r"(?: of)?(?: the)?(?: above| these| those| them| following| options| choices| statements)?"
    r"(?: are| is)?(?: true| correct| false| wrong| equal(?:ly)?| possible)?"
    r"|.*\babove(?: (?:options|choices|answers|mentioned|ones))?"
    r"|.*\b(?:other|these|remaining|previous) (?:options|choices|answers)\b.*"
)
_NOT_ALONE = re.compile(
    r"\b(?:following|these is|those|except|not|false|true|(?:in)?correct|least|statements?|options?"
    r"|choices?|all|match|pairs?|combination|which (?:(?:is|are|was|were)(?! the\b| an?\b)|one|of"
    r"|would|will|can|could|should|among))\b|n['’]t\b", re.I,
)  # fmt: skip
_PICTURE = re.compile(
    r"\b(?:shown|figures?|images?|pictures?|photo\w*|diagram|graph|arrow|marked|label\w*|letter"
    r"|below|above|given|listed|exhibit)\b", re.I,
)  # fmt: skip
_SOMEBODY = re.compile(r"\b(?:this|these|patient|he|she|his|her)\b", re.I)
MANY_WORDS = 20  # fewer do not tell enough of a patient
_ASKS = re.compile(
    r"\b(?:what|which|who|whose|whom|where|when|why|how)\b.*\?[\"”]?\s*$", re.I | re.S
)


def rewordings(question: str, *, options: bool) -> Iterator[str]:
    """Yield the question in other words: its last sentence in another form of the rules.

    Args:
        options: whether the options are shown with the question.
    """
    parts = _LAST.fullmatch(question.strip())
    if parts is None:
        return
    asked = parts[2][0].lower() + parts[2][1:] if parts[2][1:2].islower() else parts[2]
    asked = _TAIL.sub("", asked)
    for form, pattern, forms in _RULES:
        found = pattern.fullmatch(asked) if form in ("", "options" if options else "text") else None
        for new in forms if found else []:
            text = found.expand(new) if found else ""
            yield f"{parts[1] or ''}{text[0].upper()}{text[1:]}"


def stands_alone(record: dict[str, Any]) -> bool:
    """Return whether a question asks the same when its options are not shown."""
    parts = _LAST.fullmatch(record["question"].strip())
    if parts is None or not _ASKS.search(parts[2]) or len(parts[0].split()) < 4:
        return False
    refers = _NOT_ALONE.search(parts[2]) or _PICTURE.search(parts[0])
    if len(parts[0].split()) < MANY_WORDS and _SOMEBODY.search(parts[0]):
        return False
    return not refers and not is_tied(record["answer"]) and not _is_letters(record["answer"])


def is_tied(option: str) -> bool:
    """Return whether an option speaks of those before it ("all of the above")."""
    return bool(_TIED.fullmatch(key(option)))


def names_a_place(record: dict[str, Any]) -> bool:
    """Return whether a text of the record names an option by its letter, number or place."""
    texts = (record["question"], record["context"], record["explanation"])
    return any(_LETTER_NAMED.search(t) for t in texts) or any(map(_is_letters, record["options"]))


def _is_letters(option: str) -> bool:
    """Return whether an option is made of letters or numbers of others ("both a and c", "1,3")."""
    words = re.findall(r"[^\W_]+", option.lower())
    rest = [word for word in words if word not in _LINKS]
    listed = len(words) > len(rest) or bool(re.search(r"[,&+]", option))
    letters = [w for w in rest if re.fullmatch(r"(?=.)a?b?c?d?e?|i{1,3}|iv|v", w)]
    numbers = [w for w in rest if re.fullmatch(r"[1-5]", w)]
    if rest and len(letters) + (len(numbers) if listed else 0) == len(rest):
        return True
    return bool(re.search(r"(?<![\w'’.-])[b-e](?![\w'’.-])", option))
