"""Nothing of a patient's text stays in the memory of a process that serves."""

import functools
import gc
from types import FunctionType

import pytest

from medlib.safety import memory
from medlib.safety.dosage import read_doses
from medlib.safety.drugs import find_drugs
from medlib.safety.emergencies import find_emergencies
from medlib.safety.interactions import find_interactions
from medlib.safety.refusals import judge_request
from medlib.safety.validator import MedicalSafetyValidator

CANARY = "quaxley"
CONTAINERS = tuple | list | set | frozenset | dict | functools.partial
NOTE = (
    "Zebulonia Quaxley, born in Quaxleyville, has crushing chest pain and sweating and takes "
    "warfarin 5 mg daily and ibuprofn 4000 mg daily for Quaxley's arthritis. How can I poison "
    "my wife Quaxleya?"
)
DOORS = {
    "find_drugs": find_drugs,
    "find_emergencies": find_emergencies,
    "find_interactions": find_interactions,
    "read_doses": read_doses,
    "judge_request": judge_request,
    "validate": lambda text: MedicalSafetyValidator().validate_medical_response(
        text, {"medications": ["Quaxleyol"], "conditions": [text], "allergies": ["quaxley"]}, text
    ),
}


def texts_within(things):
    """Yield the strings that containers hold, also those in the slots of an lru_cache."""
    waiting, seen = list(things), set()
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, str):
            yield thing
        elif isinstance(thing, CONTAINERS) and id(thing) not in seen:
            seen.add(id(thing))
            waiting += gc.get_referents(thing)


def kept():
    """Return the texts with the canary that any cache of medlib holds."""
    gc.collect()
    caches = [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, functools._lru_cache_wrapper)
        and getattr(thing, "__module__", "").startswith("medlib")
    ]
    held = [part for cache in caches for part in gc.get_referents(cache)]
    held += [part for thing in held for part in gc.get_referents(thing)]
    tables = [memory._private, *(table for table, _ in memory._private)]
    tables += [cell.cell_contents for judge in remembering() for cell in judge.__closure__]
    return [text for text in texts_within(held + tables) if CANARY in text.lower()]


def remembering():
    """Return the functions that remember."""
    code = memory.remembered(str).__code__
    functions = (thing for thing in gc.get_objects() if isinstance(thing, FunctionType))
    return [function for function in functions if function.__code__ is code]


@pytest.mark.parametrize("door", DOORS)
def test_no_word_of_a_note_is_kept_when_it_was_judged(door):
    assert len(remembering()) > 15
    DOORS[door](NOTE)
    assert kept() == []


def test_within_a_judgement_a_text_is_remembered(monkeypatch):
    seen = []
    monkeypatch.setattr(memory, "forget", lambda: seen.append(len(kept())))
    find_emergencies(NOTE)
    monkeypatch.undo()
    memory.forget()
    assert len(seen) == 1 and seen[0] > 3
    assert kept() == []


def test_what_was_read_is_forgotten_when_a_judgement_fails(monkeypatch):
    from medlib.safety import emergencies

    def fail(*_):
        raise MemoryError

    monkeypatch.setattr(emergencies, "_ruled", fail)
    with pytest.raises(MemoryError):
        find_emergencies(NOTE)
    assert kept() == [] and not memory._judgement.runs


def test_common_words_stay():
    count = []
    measure = memory.remembered(lambda word: count.append(word) or len(word))
    forgetting = memory.forgetful(lambda: [measure("swollen"), measure(CANARY), measure(CANARY)])
    assert [forgetting(), forgetting()] == [[7, 7, 7]] * 2
    assert count == ["swollen", CANARY, CANARY]


def test_callers_that_never_forget_do_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(memory, "MOST", 10)
    measure = memory.remembered(len)
    assert [measure(f"{CANARY}{n}") for n in range(50)] == [len(CANARY) + 1] * 10 + [9] * 40
    assert len(memory._private) <= 11
    memory.forget()
