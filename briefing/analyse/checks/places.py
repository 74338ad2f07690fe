"""A check with the paragraphs of its spans."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.analyse.document import Document
from briefing.model import Check
from briefing.text.spans import Span


def make_check(doc: Document, kind: str, message: str, spans: Iterable[Span] = ()) -> Check:
    """A check that concerns these spans, in order of reading; none: the whole article."""
    found = tuple(sorted(set(spans)))
    numbers = {_paragraph(doc, span) for span in found}
    return Check(
        kind=kind,
        message=message,
        spans=found,
        paragraphs=tuple(sorted(number for number in numbers if number is not None)),
    )


def _paragraph(doc: Document, span: Span) -> int | None:
    """The paragraph in which a span stands; a dateline stands in the lede's. None outside the body."""
    at = doc.article.block_index_at(span.start)
    if at is None:
        return None
    block = doc.article.blocks[at]
    if block.kind == "dateline" and at + 1 < len(doc.article.blocks):
        return doc.article.blocks[at + 1].paragraph
    return block.paragraph
