"""Written numbers: how much is "1½", "seventy-five", "two point five" or "1.000,5"."""

import re

from medlib.corpus.number_words import TENS, UNITS

WORDS = (
    {word: float(n) for n, word in enumerate(UNITS)}
    | {word: 10.0 * n for n, word in enumerate(TENS, 2)}
    | {f"{ten}{gap}{one}": 10.0 * n + m for n, ten in enumerate(TENS, 2)
       for m, one in enumerate(UNITS[1:10], 1) for gap in "- "}
    | {f"{one} hundred": 100.0 * n for n, one in enumerate(UNITS[1:10], 1)}
    | {"a": 1.0, "an": 1.0, "i": 1.0, "ii": 2.0, "iii": 3.0, "half": 0.5, "quarter": 0.25,
       "hundred": 100.0, "nought": 0.0, "tt": 2.0, "ttt": 3.0}
)  # fmt: skip
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
SPELT = "|".join(
    sorted(
        (w for w in WORDS if w not in ("a", "an", "i", "ii", "iii", "tt", "ttt")),
        key=len,
        reverse=True,
    )
)
DIGITS = r"\d{1,3}(?:[,'  ]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?|\.\d+"
# milligrams of the parts of a day, "75-0-150 mg", as tablets are counted in "1-0-2"
SLOTS = (
    r"(?=[\d\s.,–-]{1,24}[-–]\s?0\s?[-–m])"  # without a 0 it may be a ladder of strengths
    r"\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+(?:[.,]\d+)?){2,3}(?=\s?m)"
)
COUNT = (
    rf"(?:(?:\d+|{SPELT}) (?:and|&) (?:(?:a |one-)?(?:half|quarter)|1/2|1/4)"
    rf"|(?:an?|one)[ -](?:half|quarter)"
    rf"|half(?: of)?(?: an?)?|\d+ ?[½¼¾]|[½¼¾⅓⅔]"
    rf"|\d+ \d/\d|\d/\d|\d+(?:[.,]\d+)?|(?:{SPELT})\b|an?\b(?: half\b)?"
    rf"|i{{1,3}}\b|t{{2,3}}(?= tab))"
)
TO = r"\s*(?:-|–|—|to|or)\s*"


def number(text: str) -> float:
    """Return a written number: "1,000" and "1.000" are a thousand, "2,5" is two and a half."""
    if re.fullmatch(r"[\d.,]+(?:\s?[-–]\s?[\d.,]+){2,3}", text):
        return sum(float(part.replace(",", ".")) for part in re.split(r"[-–]", text))
    text = re.sub(r"^(?:a |(?:an?|one)[ -](?=half|quarter))", "", text.strip())
    if " point " in text:
        whole, part = text.split(" point ", 1)
        return float(
            f"{WORDS[whole]:.0f}." + "".join(f"{WORDS[word]:.0f}" for word in part.split())
        )
    if match := re.fullmatch(r"(.+?)[ -]?(thousand|million|lakhs?|mega|mill|k|m)", text):
        return number(match[1]) * {"t": 1e3, "k": 1e3, "l": 1e5}.get(match[2][0], 1e6)
    text = text.replace(" & ", " and ")
    if " and " in text:
        whole, part = text.split(" and ", 1)
        return number(whole) + number(part.removeprefix("a ").removeprefix("one-"))
    if text.split()[0] in ("half", "quarter"):
        return WORDS[text.split()[0]]
    if text in WORDS:
        return WORDS[text]
    if text[-1] in FRACTIONS:
        return FRACTIONS[text[-1]] + (number(text[:-1]) if text[:-1].strip() else 0.0)
    if "/" in text:
        whole, _, part = text.rpartition(" ")
        top, bottom = part.split("/")
        return (number(whole) if whole else 0.0) + float(top) / (float(bottom) or 1.0)
    if re.fullmatch(r"[1-9]\d{0,2}(?:[,'  ]\d{3})+(?:\.\d+)?", text):
        return float(re.sub(r"[,'  ]", "", text))
    if re.fullmatch(
        r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?|[1-9]\d{0,2}\.000|\d{1,3}\.\d{3},\d+", text
    ):
        return float(text.replace(".", "").replace(",", "."))
    return float(text.replace(",", "."))
