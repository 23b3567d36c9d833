"""Turn a conversation of a clinician and a patient into questions with answers, all verbatim."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from medlib.corpus.cases import as_it_is, derived, rows_of
from medlib.corpus.conclusions import sentences
from medlib.corpus.layouts import Layout
from medlib.corpus.layouts_notes import mts_dialog
from medlib.corpus.readers import BadRow, Row, csv_rows

FEWEST_SAID = 4  # words of a turn that tells something
# Of these alone consist answers that say nothing without their question, and pleasantries.
_REPLY = set(
    "yes yeah yep yup no nope not none never nothing anything everything like that those these"
    " this them there any all of it its it's is was been i i'm i've i'd my me we he she they do"
    " don't did didn't have haven't has had am aware sir ma'am miss doctor um uh oh well okay ok"
    " sure thank thanks you thankfully luckily the a an and in on at to for so far know think as"
    " normal right correct can remember recall really idea ever now fine good great very much"
    " nice meet hi hello morning afternoon say i'll be either just too also same".split()
)
_TURN = re.compile(r"^[ \t]*([A-Za-z_]+(?: ?\d)?)[ \t]*:[ \t]*", re.M)
_PLEASANTRY = re.compile(
    r"how (?:are|have) you (?:doing|been)?\W*$|how(?:'s| is) (?:it|everything)|how do you do|good"
    r" (?:morn|after|eve)|\bmeet you\b|\bready\b|any questions|okay\?$|right\?$|sound good",
    re.I,
)


def from_conversation(origin: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a record for each answered question of a conversation ("Doctor: …" lines).

    The vignette is what the patient's side reported: its turns of FEWEST_SAID words and more that
    tell something by themselves, one a line. A clinician's closing question that the next turn
    answers is asked of it, so that the answer can be found there; pleasantries and a mere yes or
    no are left out, and conversations with a single such turn. Provenance: "file#turn3-4",
    counted from 1, at the line of the origin.
    """
    turns = _turns(origin["context"])
    told = [said for who, said in turns if not _clinician(who) and _tells(said)]
    records = []
    for number, ((asker, asked), (teller, answer)) in enumerate(pairwise(turns), 1):
        question = _last_question(asked)
        if len(told) < 2 or not _clinician(asker) or _clinician(teller) or not _tells(answer):
            continue
        if len(question.split()) > 2 and not _PLEASANTRY.search(question):
            part = derived(origin, f"turn{number}-{number + 1}", origin["provenance"]["line"])
            part |= {"question": question, "context": "\n".join(told), "answer": answer}
            records.append(part | {"explanation": ""})
    return records


def _tells(words: str) -> bool:
    found = re.findall(r"[\w']+", words.lower().replace("’", "'"))
    telling = [word for word in found if word not in _REPLY]
    return len(found) >= FEWEST_SAID and len(telling) > 1 and not words.endswith("?")


def _turns(conversation: str) -> list[tuple[str, str]]:
    """Return (speaker, words) of each turn; a line without a speaker goes on with the last."""
    parts = _TURN.split(conversation)[1:]
    return [
        (who, " ".join(said.split())) for who, said in zip(parts[::2], parts[1::2], strict=True)
    ]


def _clinician(speaker: str) -> bool:
    return bool(re.match(r"do[ct]+[oc]*[rt]|guest_clin", speaker, re.I))


def _last_question(words: str) -> str:
    spans = [words[start:end] for start, end in sentences(words)]
    return spans[-1] if spans and spans[-1].endswith("?") else ""


def _exchanges(path: Path) -> Iterator[Row]:
    for row in csv_rows(path):
        try:
            if row.fault:
                raise row.fault
            origin = mts_dialog(row) | {"source": "mts_exchanges"}
        except BadRow as fault:
            yield replace(row, fault=fault)
        else:
            yield from rows_of(row, from_conversation(origin))


EXCHANGES = Layout(_exchanges, as_it_is)
