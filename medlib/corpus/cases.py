"""Extract clinical cases from case reports: verbatim spans, with their sentences as provenance.

A case becomes a vignette (what was known before the diagnosis was told), a question, and the
diagnosis as its authors state it. Records derive from an origin record: same source and split.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from medlib.corpus import literature
from medlib.corpus.conclusions import sentences
from medlib.corpus.layouts import Layout
from medlib.corpus.literature import LINE, text_of
from medlib.corpus.rows import Row
from medlib.records import make, make_id

QUESTION = "What is the most likely diagnosis?"
FEWEST_WORDS = 25  # of a report's vignette
_CASE = re.compile(
    r"\bcases?\b(?![- ](?:control|definition))|\bpatients?\b(?! and method)"
    r"|clinical (?:presentation|summary)",
    re.I,
)
_SOMEONE = re.compile(
    r"\b(?:\d+|[a-z]+)[- ](?:year|month|week|day)s?[- ]old|\b(?:man|woman|boy|girl|male|female"
    r"|infant|neonate|newborn|patient|child|he|she)\b",
    re.I,
)
# How authors state a diagnosis; "of" and "with" lead to it, and _STOP ends it.
_STATED = re.compile(
    r"\b(?:(?:was|were|is) (?:finally |then |subsequently |eventually |ultimately |therefore )*"
    r"diagnosed (?:with|as(?: having)?)"
    r"|(?:final |definitive |definite |histolog\w+ |patholog\w+ |clinical )?diagnosis (?:of|was|is)"
    r"|(?:confirm|establish|support|reveal)(?:ed|ing)? (?:the |a |our )?diagnosis of"
    r"|(?:biops(?:y|ies)|(?:histo)?patholog\w+|histolog\w+|autopsy)\s+(?:\w+ ){0,3}confirmed)\s+",
    re.I,
)
_STOP = re.compile(
    r"[,;:.()\[\]]|\s(?:and (?:was|were|is|he|she|the|treat\w*|start\w*|underwent|received|admitted"
    r"|referred|we|then|a|an)|was|were|is|had been|based|by|after|before|on the|on day|following"
    r"|according|at|which|who|whose|because|for which|that|since|as|when|while|using|due to the"
    r"|in (?:\d{4}|the|this|our|his|her|a|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)|via|through|but|although|despite|from|without)\b"
)
_ARTICLE = re.compile(r"(?:an?|the|probable|possible|likely|suspected|having|to be)\s+", re.I)
# Not this patient's diagnosis, not now, or not sure.
_OTHER = re.compile(
    r"\b(?:not|never|no|without|ruled out|excluded?|previously|past|history|differential"
    r"|provisional|presumptive|suspected|working|initial(?:ly)?|mis\w*"
    r"|mother|father|sister|brother|siblings?|son|daughter|aunt|uncle|cousin|had been)\b",
    re.I,
)
_FORMER = re.compile(r"\b(?:years?|months?) (?:ago|before|earlier|prior|previously)\b", re.I)
_NO_NAME = re.compile(
    r"^(?:it|this|these|the disease|disease|exclusion|made|condition|established|confirmed"
    r"|delayed|difficult|unclear|unknown|challenging|based)\b",
    re.I,
)


class Paragraph(NamedTuple):
    """A paragraph: its place ("sec2.1.p3"), physical line, headings above it, and text."""

    place: str
    line: int
    headings: tuple[str, ...]
    text: str


def jats_paragraphs(article: Element) -> list[Paragraph]:
    """Return the paragraphs of a JATS article's body; nested sections are sec1, sec1.1, …"""
    literature.remove_no_prose(article)
    found: list[Paragraph] = []
    waiting: list[tuple[Element, str, tuple[str, ...]]]
    waiting = [(body, "sec0", ()) for body in article.findall("body")]
    while waiting:
        section, place, above = waiting.pop(0)
        headings = (*above, title) if (title := text_of(section.find("title"))) else above
        blocks = [block for block in section if block.tag in literature.BLOCKS and text_of(block)]
        for number, block in enumerate(blocks, 1):
            line = int(block.attrib[LINE])
            found.append(Paragraph(f"{place}.p{number}", line, headings, text_of(block)))
        stem = "sec" if place == "sec0" else f"{place}."
        inner = enumerate(section.findall("sec"), 1)
        waiting = [(sec, f"{stem}{number}", headings) for number, sec in inner] + waiting
    return found


def citation_paragraphs(citation: Element) -> list[Paragraph]:
    """Return the parts of a PubmedArticle's abstract, each under its label."""
    parts = enumerate(citation.findall(".//Article/Abstract/AbstractText"), 1)
    return [
        Paragraph(f"abstract.p{n}", int(p.attrib[LINE]), (p.get("Label", ""),), text_of(p))
        for n, p in parts
    ]


def text_paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of plain text, parted by blank lines, under the heading "Case"."""
    found = re.finditer(r"\S(?:.|\n(?![ \t]*\n))*", text)
    return [
        Paragraph(
            f"p{number}", text.count("\n", 0, m.start()) + 1, ("Case",), " ".join(m[0].split())
        )
        for number, m in enumerate(found, 1)
    ]


def from_report(paragraphs: list[Paragraph], origin: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a record for each case of a report whose diagnosis is stated and not given away.

    A case is what stands under one heading that names a case or patient. Its vignette ends before
    the sentence that states the diagnosis, and before any that has all words of it (first five
    letters each). Dropped: a vignette shorter than FEWEST_WORDS, about nobody, or with all words
    of the diagnosis in it; a case of which two different diagnoses are stated. Context: vignette;
    explanation: the stating sentence; provenance: "file#sec2.p1.s1-sec2.p2.s3+sec2.p2.s4", the
    vignette's first and last sentence and the stating one, at the line of the first paragraph.
    """
    cases: dict[tuple[str, ...], list[Paragraph]] = {}
    for paragraph in paragraphs:
        named = [n for n, title in enumerate(paragraph.headings, 1) if _CASE.search(title)]
        if named:
            cases.setdefault(paragraph.headings[: named[-1]], []).append(paragraph)
    found = [_case(parts, origin) for parts in cases.values()]
    return [record for record in found if record]


def _case(paragraphs: list[Paragraph], origin: dict[str, Any]) -> dict[str, Any] | None:
    parts = [
        (paragraph, number, start, end)
        for paragraph in paragraphs
        for number, (start, end) in enumerate(sentences(paragraph.text), 1)
    ]
    texts = [paragraph.text[start:end] for paragraph, _, start, end in parts]
    answers = {place: name for place, text in enumerate(texts) if (name := diagnosis(text))}
    telling, answer = next(iter(answers.items()), (0, ""))
    words = _stems(answer)
    if any(not (words <= _stems(other) or _stems(other) <= words) for other in answers.values()):
        return None  # a first, mistaken diagnosis, or two
    end = next((place for place, text in enumerate(texts) if words <= _stems(text)), 0)
    if len(" ".join(texts[:end]).split()) < FEWEST_WORDS:
        return None
    kept = [(paragraph, [p for p in parts[:end] if p[0] is paragraph]) for paragraph in paragraphs]
    spans = [paragraph.text[rows[0][2] : rows[-1][3]] for paragraph, rows in kept if rows]
    vignette = "\n".join(spans)
    if not _SOMEONE.search(vignette) or words <= _stems(vignette):
        return None
    first, last, told = (
        f"{p[0].place}.s{p[1]}" for p in (parts[0], parts[end - 1], parts[telling])
    )
    where = f"{first}-{last}+{told}"
    return derived(origin, where, parts[0][0].line) | {
        "question": QUESTION,
        "context": vignette,
        "answer": answer,
        "explanation": texts[telling],
    }


def diagnosis(sentence: str) -> str | None:
    """Return the diagnosis that a sentence states of its patient, verbatim; None without one.

    Stated: "was diagnosed with X", "diagnosis of X", "biopsy confirmed X" and the like. Not
    taken: denied, former, suspected, differential diagnoses, those of relatives, and mere "it".
    """
    for found in _STATED.finditer(sentence):
        rest = sentence[found.end() :]
        if _OTHER.search(sentence[: found.end()]) or _FORMER.search(rest):
            continue
        while leading := _ARTICLE.match(rest):
            rest = rest[leading.end() :]
        stop = _STOP.search(rest)
        name = (rest[: stop.start()] if stop else rest).strip()
        if 1 <= len(name.split()) <= 12 and len(name) > 2 and not _NO_NAME.search(name):
            return name
    return None


def _stems(text: str) -> set[str]:
    words = re.findall(r"\w+", text.casefold())
    return {word[:5] for word in words if word not in {"of", "the", "a", "an", "and", "with", "in"}}


def derived(origin: dict[str, Any], where: str, line: int) -> dict[str, Any]:
    """Return a copy of the origin, without options, whose id and file name the part."""
    file = f"{origin['provenance']['file']}#{where}"
    return origin | {
        "id": make_id(origin["source"], f"{origin['id']}#{where}"),
        "options": [],
        "answer_index": -1,
        "provenance": {"file": file, "line": line},
    }


def _article_cases(path: Path) -> Iterator[Row]:
    for row in literature.articles("article")(path):
        if literature.is_retracted(row.value):
            continue
        topic = text_of(row.value.find("./front/article-meta/article-categories//subject"))
        origin = _origin(row, "pmc_cases", literature.article_id(row.value), topic)
        yield from rows_of(row, from_report(jats_paragraphs(row.value), origin))


def _citation_cases(path: Path) -> Iterator[Row]:
    for row in literature.articles("PubmedArticle")(path):
        if literature.is_retracted(row.value):
            continue
        key = text_of(row.value.find("./MedlineCitation/PMID"))
        topic = text_of(row.value.find(".//MeshHeading/DescriptorName"))
        origin = _origin(row, "medline_cases", key, topic)
        yield from rows_of(row, from_report(citation_paragraphs(row.value), origin))


def _origin(row: Row, source: str, key: str, topic: str) -> dict[str, Any]:
    return make(source, key, specialty="clinical_cases", topic=topic, provenance=row.place())


def rows_of(row: Row, cases: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield the records made of a row as rows, each at its own line."""
    return (replace(row, line=case["provenance"]["line"], value=case) for case in cases)


def as_it_is(row: Row) -> dict[str, Any]:
    """Return the record that the row already is."""
    return row.value


JATS_CASES = Layout(_article_cases, as_it_is, "*xml*")
MEDLINE_CASES = Layout(_citation_cases, as_it_is, "*xml*")
