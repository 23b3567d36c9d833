"""Tell English from other languages by script and function words, without a model."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTED = re.compile("[\u00df-\u024f\u1e00-\u1eff]")
ENGLISH_FUNCTION_WORDS = frozenset(
    """a about all an and any are as at be been before between by can did do does during following
    for from had has have he her his how i if in into is it its may more most my no not of on or
    she should that the their there these they this to was we were what when where which who whom
    why will with would you your""".split()
)
# English words that other languages have too, as German "in" and Spanish "no".
_SHARED = frozenset("a an as do he i in no on so was".split())
# Function words of German, French, Spanish, Italian, Portuguese, Dutch that English has not.
_FOREIGN = frozenset(
    """auch auf aus bei beim das dass dem durch ein eine einem einen einer eines für gegen haben ihr
    ihre ihren ihrem ist kann kein keine mit muss nach nicht noch oder ohne seit seine seinen sehr
    sich sie sind über und unter vom vor wann warum welche welchem welchen welcher welches wenn wer
    werden wie wird wo wodurch woran wurde zu zum zur zwischen darf soll sollte aux avec ces cette
    chez comment dans elle elles est leur les lors mais nous où par pas peut pendant pour quand quel
    quelle quelles quels qui quoi ses sont sur une vous après avant cómo como cuando cuál cuáles
    cuándo cuánta cuánto desde donde durante ella esta este hasta las los más muy pero por porque
    puede qué que quién sobre sus tiene tras un una y al del che della delle di gli sono nel uma com
    dos em não qual são é ao een het niet voor wat wordt zijn bij""".split()
)
# Those that stand in names and terms as well: van der Woude, cri du chat, la belle indifférence.
_IN_NAMES = frozenset(
    "au con d da de den der des die du el en et hat il l la le lo para se van von".split()
)


def is_foreign(text: str) -> bool:
    """Return whether a text is in another language than English, as far as one can tell.

    By script: a fifth of the letters or more neither Latin nor Greek. By function words: nine words
    or more of which fewer than one in twelve is English; or foreign ones that count 1.5 or more and
    twice as much as the English ones, where what stands in names, or in both languages, counts half
    and small words with an accent count too. Names and terms alone are not judged.
    """
    if not text.isascii():
        letters = [c for c in text if c.isalpha()]
        other = sum(_is_of_other_script(c) for c in letters)
        if other * 5 > len(letters):
            return True
    words = _WORD.findall(text)
    lowered = [word.lower() for word in words]
    english: float = sum(word in ENGLISH_FUNCTION_WORDS for word in lowered)
    if len(words) >= 9 and english * 12 < len(words):
        return True
    english -= sum(word in _SHARED for word in lowered) / 2
    foreign: float = sum(word in _FOREIGN for word in lowered) + 2 * ("\u00bf" in text)
    foreign += sum(word in _IN_NAMES for word in lowered) / 2
    if not text.isascii():
        foreign += sum(word[0].islower() and bool(_ACCENTED.search(word)) for word in words)
    return foreign >= 1.5 and foreign > 2 * english


def _is_of_other_script(letter: str) -> bool:
    latin_or_greek = letter < "\u0400" or "\u1e00" <= letter < "\u2000"
    return not (latin_or_greek or "\ufb00" <= letter <= "\ufb06")
