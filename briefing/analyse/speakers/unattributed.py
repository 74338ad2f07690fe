"""Quotations without a source: who spoke before them, or stands beside them, where that is plain.

Source: Chicago Manual of Style 13.30 to 13.32 (speech over several paragraphs); AP Stylebook, "quotations in the news".
"""

from __future__ import annotations

from bisect import bisect_left

from briefing.analyse.document import Document
from briefing.analyse.speakers.cast import TITLED_KINDS
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.reading import Reader
from briefing.model import Block, Quote
from briefing.text.patterns import Pattern

_WORD = Pattern(r"\w{4,}")
SAME_WORDS = 0.6
"""Share of a headline's words that a quotation of the body has to have to be the one it is taken from."""


def attribute_rest(doc: Document, reader: Reader) -> None:
    """Fill in the speakers of direct quotes that have no source."""
    places = [at for at, _ in reader.subjects]
    headline: list[int] = []
    for index, quote in enumerate(reader.quotes):
        if reader.credits[index] is not None or quote.source_span is not None or quote.kind != "direct":
            continue
        block = doc.article.block_at(quote.spans[0].start)
        if block is None:
            continue
        if block.kind in TITLED_KINDS:
            headline.append(index)
        elif block.paragraph is not None:
            reader.credits[index] = _beside(doc, reader, places, index, block) or _going_on(doc, reader, index)
    for index in headline:
        reader.credits[index] = _repeated(doc, reader, index)


def _beside(doc: Document, reader: Reader, places: list[int], index: int, block: Block) -> Credit | None:
    """John put down his fork. "Whose soup is this?": the last subject before it in the paragraph."""
    first, at = doc.tokens.at(block.span.start), doc.tokens.at(reader.quotes[index].spans[0].start)
    before = bisect_left(places, at) - 1
    if before < 0 or places[before] < first:
        return None
    entity = reader.subjects[before][1]
    return (entity, "subject before the quotation", "likely") if _speaks(entity) else None


def _speaks(entity: Entity) -> bool:
    return entity.kind in ("person", "unnamed")


def _going_on(doc: Document, reader: Reader, index: int) -> Credit | None:
    """A paragraph that is a quotation and nothing else goes on with the speech before it."""
    if not index:
        return None
    last, quote = reader.credits[index - 1], reader.quotes[index]
    if last is None or not _next_to(doc, reader.quotes[index - 1], quote):
        return None
    return last[0], "speech goes on", "guess"


def _next_to(doc: Document, one: Quote, other: Quote) -> bool:
    """Whether the second quote's paragraph follows the first's."""
    before, after = doc.article.paragraph_at(one.spans[-1].start), doc.article.paragraph_at(other.spans[0].start)
    return before is not None and after is not None and after - before <= 1


def _repeated(doc: Document, reader: Reader, index: int) -> Credit | None:
    """A quotation in the headline is whose words it repeats; failing that, the only one's who is quoted."""
    wanted = _words(doc, reader.quotes[index])
    best: tuple[float, Entity | None] = (0.0, None)
    quoted: dict[int, Entity] = {}
    for quote, credit in zip(reader.quotes, reader.credits, strict=True):
        if credit is None or not wanted:
            continue
        share = len(wanted & _words(doc, quote)) / len(wanted)
        if share > best[0]:
            best = (share, credit[0])
        if quote.kind == "direct":
            quoted[id(credit[0])] = credit[0]
    if best[1] is not None and best[0] >= SAME_WORDS:
        return best[1], "headline repeats a quotation", "likely"
    if len(quoted) == 1:
        return next(iter(quoted.values())), "only one is quoted", "guess"
    return None


def _words(doc: Document, quote: Quote) -> set[str]:
    return {match.group().lower() for span in quote.spans for match in _WORD.finditer(doc.text, span.start, span.end)}
