"""Note templates for measuring de-identification; every person, number and place is invented.

Set A was written before the rules and is their development set. Sets B, C and D were each written
in another style before anything was run on them; their first-run numbers, and what was mended
afterwards, stand in the table of benchmarks/deidentification.py. A slot is {kind} or {kind.form};
persons are {1.full}, {1.last}, {2.upper} …, the same number the same person. Person and city names
were drawn at random from Faker's locales and from GeoNames; less than half (cities of B, C and D:
about half) are in the package's lists.
"""

import datetime
import json
import random
import re
from pathlib import Path

SETS = json.loads((Path(__file__).parent / "heldout_notes.json").read_text(encoding="utf-8"))
_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
_SHAPES = {
    "phone": "(N99) N99-9999|N99-N99-9999|N99.N99.9999|+1 N99 N99 9999|N99 N99 9999|N99N999999|"
    "N99-N99-9999 x9999|N99-N99-9999 ext. 999|1-N99-N99-9999|(N99)N99-9999|N99/N99-9999",
    "foreign": "+44 20 7946 0999|+49 30 9999 9999|+52 55 9999 9999|+91 98999 99999|"
    "+33 6 99 99 99 99",
    "extension": "99999|x9999",
    "pager": "9999|99999",
    "fax": "(N99) N99-9999|N99-N99-9999|1-N99-N99-9999|N99.N99.9999",
    "ssn": "N99-N9-9N99|N99 N9 9N99|N99N99N99",
    "mrn": "9999999|A999999|99-99-99|AA-9999999|999 99 99|AA999999|00999999",
    "health_plan": "AAA999999999|9999999999|9AA9-AA9-AA99|A99999999-99|AAA 999 A 99999",
    "account": "9999999999|AC-999999|9999-9999-99|AA99999999",
    "license": "A9999999|AA9999999|9999999999|AA-999-999",
    "plate": "AAA-9999|9AAA999|AAA 999|AA 99999",
    "vin": "9AAAA99A9AA999999|AAAAA99A99A999999",
    "device": "AAA999999A|9999999|AA-9999-999|99AA99999|AAA9999-99",
    "zip": "99999|99999-9999",
    "other_id": "A99-99999|99999999|AA99-9999|S-99-99999",
    "biometric": "AA-99999999|AAA999999|9999-AAAA-99",
}


def _digits(rng: random.Random, shapes: str) -> str:
    pick = {"9": "0123456789", "A": "ABCDEFGHJKLMNPRSTUVWXYZ", "N": "23456789"}
    return "".join(rng.choice(pick.get(c, c)) for c in rng.choice(shapes.split("|")))


def _person(rng: random.Random, names: dict) -> tuple[str, str, str]:
    middle = rng.choice("ABCDEFGHJKLMRSTW")
    return rng.choice(names["given"]), middle, rng.choice(names["family"])


def _name(person: tuple[str, str, str], form: str) -> str:
    first, middle, last = person
    return {
        "full": f"{first} {last}",
        "first": first,
        "last": last,
        "middle": f"{first} {middle}. {last}",
        "initial": f"{first[0]}. {last}",
        "initials": f"{first[0]}.{middle}. {last}",
        "listed": f"{last}, {first}",
        "listedm": f"{last}, {first} {middle}",
        "upper": f"{first} {last}".upper(),
        "uplisted": f"{last}, {first}".upper(),
        "uplast": last.upper(),
        "lower": f"{first} {last}".lower(),
        "lowerlast": last.lower(),
    }[form]


def _date(rng: random.Random, form: str) -> str:
    day = datetime.date(1934, 1, 1) + datetime.timedelta(days=rng.randrange(33_000))
    suffix = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day.day, "th")
    forms = {
        "us": f"{day.month}/{day.day}/{day.year}",
        "us2": f"{day:%m/%d/%y}",
        "iso": f"{day:%Y-%m-%d}",
        "long": f"{day:%B} {day.day}, {day.year}",
        "dmy": f"{day.day} {day:%b} {day.year}",
        "dash": f"{day:%d-%b-%Y}",
        "tight": f"{day:%d%b%Y}".upper(),
        "dot": f"{day:%d.%m.%Y}",
        "month": f"{day:%B} {day.year}",
        "monthday": f"{day:%B} {day.day}",
        "ordinal": f"{day.day}{suffix} of {day:%B}",
        "ordinal2": f"{day:%B} {day.day}{suffix}, {day.year}",
        "md": f"{day.month}/{day.day}",
        "md2": f"{day:%m/%d}",
        "week": f"{day.day} {day:%b}",
        "time": f"{day:%m/%d/%Y} {day.day % 24:02d}:30",
        "stamp": f"{day:%Y-%m-%d}T08:15",
        "compact": f"{day:%Y%m%d}",
        "my": f"{day:%m/%Y}",
    }
    return forms[form or rng.choice(["us", "us2", "iso", "long", "dmy", "dash", "ordinal2"])]


def _value(kind: str, form: str, people: dict, names: dict, rng: random.Random) -> str:
    if kind.isdigit():
        return _name(people.setdefault(kind, _person(rng, names)), form or "full")
    first, _, last = (re.sub(r"[^a-z]", "", part.lower()) for part in _person(rng, names))
    if kind == "date":
        return _date(rng, form)
    if kind in _SHAPES:
        return _digits(rng, _SHAPES[kind])
    made = {
        "age": lambda: str(rng.randrange(90, 108)),
        "ageword": lambda: rng.choice(["ninety-one", "ninety-six", "ninety four", "one hundred"]),
        "email": lambda: f"{first}.{last or 'x'}{rng.randrange(9)}@{rng.choice(names['domains'])}",
        "handle": lambda: f"@{first}_{rng.randrange(10, 99)}",
        "user": lambda: f"{first[0]}{last or 'x'}{rng.randrange(10, 99)}",
        "url": lambda: (
            rng.choice(["https://", "www.", "http://", ""])
            + f"{rng.choice(names['domains'])}/u/{rng.randrange(10**4, 10**5)}"
        ),
        "ip": lambda: rng.choice(
            [
                ".".join(str(rng.randrange(1, 255)) for _ in range(4)),
                f"2001:db8:{rng.randrange(16**4):x}::{rng.randrange(1, 16**4):x}",
                f"fe80::{rng.randrange(16, 16**4):x}:{rng.randrange(1, 16**4):x}",
            ]
        ),
        "photo": lambda: (
            f"{rng.choice(['IMG', 'photo', last or 'scan'])}_{rng.randrange(1000, 9999)}"
            f".{rng.choice(['jpg', 'png', 'jpeg'])}"
        ),
        "street": lambda: f"{rng.randrange(2, 9800)} {rng.choice(names['streets'])}",
        "box": lambda: f"P.O. Box {rng.randrange(10, 9999)}",
        "city": lambda: rng.choice(names["cities"]),
        "county": lambda: rng.choice(names["family"]),
        "state": lambda: rng.choice("OH TX CA MA PA IL MI GA OR NY WA AZ CO ID MT".split()),
        "facility": lambda: rng.choice(names["facilities"]),
    }
    return made[kind]()


def make_note(letter: str, seed: int) -> tuple[str, list[tuple[int, int, str]]]:
    """Return (note, [(start, end, kind)]): template `seed` of set `letter`, values drawn by it."""
    names = SETS[letter]
    template = names["templates"][seed % len(names["templates"])]
    rng = random.Random(f"{letter}{seed}")
    note, last, gold = "", 0, []
    people: dict = {}
    for slot in _SLOT.finditer(template):
        note += template[last : slot.start()]
        value = _value(slot[1], slot[2] or "", people, names, rng)
        if slot[1] != "state":  # a state may stay
            kind = "name" if slot[1].isdigit() else slot[1]
            length = 10 if slot[2] in ("time", "stamp") else len(value)  # a time of day may stay
            gold.append((len(note), len(note) + length, kind))
        note += value
        last = slot.end()
    return note + template[last:], gold
