"""Quotations without a source: who spoke before them, or stands beside them, where that is plain.

Source: Chicago Manual of Style 13.30 to 13.32 (speech over several paragraphs); AP Stylebook, "quotations in the news".
"""

from __future__ import annotations

from bisect import bisect_left

from briefing.analyse.document import Document
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.entities import Entity
from briefing.model import Quote


def attribute_rest(
    doc: Document, quotes: tuple[Quote, ...], found: list[Credit | None], subjects: list[tuple[int, Entity]]
) -> None:
    """Fill in speakers of direct quotes without source. subjects: (token, entity) of every subject, in order."""
    places = [at for at, _ in subjects]
    for index, quote in enumerate(quotes):
        if found[index] is not None or quote.source_span is not None or quote.kind != "direct":
            continue
        block = doc.article.block_at(quote.spans[0].start)
        if block is None:
            continue
        first, at = doc.tokens.at(block.span.start), doc.tokens.at(quote.spans[0].start)
        before = bisect_left(places, at) - 1
        if block.kind == "paragraph" and before >= 0 and places[before] >= first and at > first:
            found[index] = (subjects[before][1], "subject before the quotation", "likely")
        elif block.kind == "paragraph" and at == first and index and found[index - 1] is not None:
            last = found[index - 1]
            if last is not None and _next_to(doc, quotes[index - 1], quote):
                found[index] = (last[0], "speech goes on", "guess")


def _next_to(doc: Document, one: Quote, other: Quote) -> bool:
    """Whether the second quote's paragraph follows the first's."""
    before, after = doc.article.paragraph_at(one.spans[-1].start), doc.article.paragraph_at(other.spans[0].start)
    return before is not None and after is not None and after - before <= 1
