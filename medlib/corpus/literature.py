"""Read MEDLINE/PubMed XML and PMC JATS articles; turn structured abstracts into records.

An abstract is used when a section concludes it. Element names: NLM's PubMed DTD (PubmedArticleSet,
AbstractText with Label and NlmCategory) and NISO JATS Z39.96 as PMC tags it (article/front, body).
"""

import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from medlib.corpus import plaintext
from medlib.corpus.conclusions import decide
from medlib.corpus.layouts import Layout
from medlib.corpus.rows import Row
from medlib.files import InputError
from medlib.records import YES_NO_MAYBE, make

LINE = "#line"  # no attribute of XML can have this name
MOST_BYTES = 64 * 2**20  # of one article; a longer one is no article
_CHUNK = 2**18
# What stands in a paragraph and is no part of its sentences.
_NO_PROSE = {"table-wrap", "fig", "disp-formula", "inline-formula", "tex-math", "fn", "media"}
BLOCKS = ("p", "list", "disp-quote")
_CONCLUDES = re.compile(r"conclu|interpretation|implication|discussion|comment", re.I)
_AIMS = re.compile(r"objective|\baims?\b|purpose|goal|question|hypothes", re.I)
# "whether" and "to assess if": a yes/no question in the words of its authors
_WHETHER = re.compile(r"\b(?:whether|if)\s+(?!and\b|or\b)([^.;:?!]+)", re.I)
_AIMED = re.compile(
    r"\b(?:aim|objective|purpose|goal)s?\b[^.]*?\b(?:is|was|were)\s+(to\s+[^.;?!]+)"
)
_TO = re.compile(r"^\s*(to\s+[^.;?!]+)", re.I)


class Section(NamedTuple):
    """A labelled part of an abstract."""

    label: str
    category: str
    text: str


def articles(tag: str) -> Callable[[Path], Iterator[Row]]:
    """Return a reader of XML files, plain or gzip, whose rows are the elements of a tag.

    It streams, leaves namespaces out, lets a DOCTYPE stand (PubMed's files name their DTD, which
    is not fetched), and gives each element below the attribute LINE. It raises InputError for
    what is no plain file, damaged, declares entities, or has an article beyond MOST_BYTES.
    """
    return lambda path: _articles(path, tag)


def _articles(path: Path, tag: str) -> Iterator[Row]:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    zipped = plaintext.beginning(path).startswith(b"\x1f\x8b")
    builder = _Builder(tag)
    parser = builder.parser = DefusedXMLParser(target=builder)
    advice, waiting = "fetch the file again", 0
    try:
        with (gzip.open if zipped else open)(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                parser.feed(chunk)
                waiting = 0 if builder.found else waiting + len(chunk)
                if waiting > MOST_BYTES:
                    found = f"an element of more than {MOST_BYTES:,} bytes"
                    raise InputError(found, f"<{tag}> elements", advice, _line(path, parser))
                yield from (Row(path, line, value=value) for line, value in builder.take())
        parser.close()
    except ParseError as error:
        where = f"{path}:{error.position[0]}"
        raise InputError("broken XML", "well-formed XML", advice, where) from None
    except DefusedXmlException as error:
        found, wanted = f"XML with {type(error).__name__}", "XML without entities"
        raise InputError(found, wanted, "do not use this file", _line(path, parser)) from None
    except (OSError, EOFError, zlib.error, LookupError) as error:
        found = f"a file that cannot be read ({type(error).__name__})"
        raise InputError(found, "XML, plain or gzip", advice, str(path)) from None


def _line(path: Path, parser: Any) -> str:
    return f"{path}:{parser.parser.CurrentLineNumber}"


class _Builder(TreeBuilder):
    """Build elements with their lines; each finished one of a tag leaves the tree."""

    parser: Any

    def __init__(self, tag: str) -> None:
        super().__init__()
        self.tag, self.above = tag, [Element("root")]
        self.found: list[tuple[int, Element]] = []

    def start(self, tag: Any, attrs: dict[Any, Any], /) -> Element:
        line = str(self.parser.parser.CurrentLineNumber)
        element = super().start(tag.rpartition("}")[2], {**attrs, LINE: line})
        self.above.append(element)
        return element

    def end(self, tag: Any, /) -> Element:
        element = super().end(tag.rpartition("}")[2])
        self.above.pop()
        if element.tag == self.tag:
            self.found.append((int(element.attrib[LINE]), element))
            if element in self.above[-1]:
                self.above[-1].remove(element)
        return element

    def take(self) -> list[tuple[int, Element]]:
        found, self.found = self.found, []
        return found


def text_of(element: Element | None) -> str:
    """Return an element's words with single spaces, "" for none."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def is_retracted(article: Element) -> bool:
    """Return whether a PubmedArticle or JATS article has been retracted, or is a retraction."""
    kinds = [article.get("article-type", ""), *map(text_of, article.iter("PublicationType"))]
    return any("retract" in kind.lower() for kind in kinds)


def citation(row: Row) -> dict[str, Any] | None:
    """Return the record of a PubmedArticle; None without a conclusion, or when retracted."""
    article = row.value
    if is_retracted(article):
        return None
    parts = article.findall(".//Article/Abstract/AbstractText")
    sections = [Section(p.get("Label", ""), p.get("NlmCategory", ""), text_of(p)) for p in parts]
    headings = article.findall(".//MeshHeading/DescriptorName")
    major = [heading for heading in headings if heading.get("MajorTopicYN") == "Y"]
    topic = text_of(next(iter(major or headings), None))
    title = text_of(article.find(".//Article/ArticleTitle"))
    key = text_of(article.find("./MedlineCitation/PMID"))
    return from_abstract(row, "medline", key, title, sections, topic)


def jats(row: Row) -> dict[str, Any] | None:
    """Return the record of a JATS article; None without a conclusion, or when retracted."""
    article = row.value
    if is_retracted(article):
        return None
    remove_no_prose(article)
    abstracts = article.findall("./front/article-meta/abstract")
    plain = [abstract for abstract in abstracts if not abstract.get("abstract-type")]
    sections = []
    for sec in (sec for abstract in plain[:1] for sec in abstract.findall("sec")):
        words = " ".join(text_of(block) for block in sec if block.tag in BLOCKS)
        sections.append(Section(text_of(sec.find("title")).rstrip(":."), "", words))
    topic = text_of(article.find("./front/article-meta/article-categories//subject"))
    title = text_of(article.find("./front/article-meta/title-group/article-title"))
    return from_abstract(row, "pmc", article_id(article), title, sections, topic)


def article_id(article: Element) -> str:
    """Return a JATS article's PMC number, else its PMID, DOI or another id, "" without one."""
    found = {
        i.get("pub-id-type", ""): text_of(i)
        for i in article.iterfind("./front/article-meta/article-id")
    }
    first = [found[kind] for kind in ("pmc", "pmcid", "pmid", "doi") if kind in found]
    return next(iter(first or found.values()), "")


def remove_no_prose(article: Element) -> None:
    """Take tables, figures and formulas out of an article, in place; what follows them stays."""
    for parent in list(article.iter()):
        for child in [child for child in parent if child.tag in _NO_PROSE]:
            place = list(parent).index(child)
            if place:
                parent[place - 1].tail = f"{parent[place - 1].tail or ''} {child.tail or ''}"
            else:
                parent.text = f"{parent.text or ''} {child.tail or ''}"
            parent.remove(child)


def from_abstract(
    row: Row, source: str, key: str, title: str, sections: list[Section], topic: str
) -> dict[str, Any] | None:
    """Return a record of a structured abstract; None when no section concludes it.

    The conclusion is every section of NLM's category CONCLUSIONS, else labelled so. It becomes
    yes, no or maybe where the question can be answered so and `decide` decides it (the conclusion
    is then the explanation); else it is the free-text answer.

    Raises:
        BadRow: an article without an id.
    """
    end = [s for s in sections if s.category == "CONCLUSIONS"]
    end = end or [s for s in sections if _CONCLUDES.search(s.label) and "method" not in s.label]
    conclusion = " ".join(s.text for s in end if s.text)
    context = "\n".join(
        f"{s.label.upper()}: {s.text}" if s.label else s.text
        for s in sections
        if s not in end and s.text
    )
    if not conclusion or not context:
        return None
    question = ask(title, sections)
    if not key:
        raise row.bad("missing_field", "an article without an id", "a PMID, PMC number or DOI")
    shared: dict[str, Any] = {
        "specialty": "biomedical_research",
        "topic": topic,
        "question": question,
        "context": context,
        "provenance": row.place(),
    }
    decision = decide(conclusion, question) if question.endswith("?") else None
    if decision is None:
        return make(source, key, answer=conclusion, **shared)
    index = YES_NO_MAYBE.index(decision)
    shared |= {"options": list(YES_NO_MAYBE), "answer_index": index}
    return make(source, key, answer=decision, explanation=conclusion, **shared)


def ask(title: str, sections: list[Section]) -> str:
    """Return the question of an abstract, in its authors' words; the first rule that fits.

    1. A title with a question mark: up to its last one.
    2. An objective with "whether X" (or "determine if X"): "Is it true that X?"
    3. An objective "to X", or "the aim was to X": "What was found in a study that set out to X?"
    4. The title as it stands.
    """
    title = title.strip().strip("[]").rstrip(".")
    if "?" in title:
        return title[: title.rindex("?") + 1]
    aims = [s.text for s in sections if s.category == "OBJECTIVE"]
    aims = aims or [s.text for s in sections if _AIMS.search(s.label)]
    for aim in aims:
        if found := _WHETHER.search(aim):
            return f"Is it true that {found[1].strip().rstrip(',')}?"
        if found := _AIMED.search(aim) or _TO.search(aim):
            words = found[1].strip().rstrip(",")
            return f"What was found in a study that set out {words[0].lower() + words[1:]}?"
    return title


MEDLINE = Layout(articles("PubmedArticle"), citation, "*xml*")
JATS = Layout(articles("article"), jats, "*xml*")
