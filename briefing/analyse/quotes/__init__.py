"""Quotations, direct, mixed and indirect, each with its cue and source phrase."""

from __future__ import annotations

import msgspec

from briefing.analyse.document import Document
from briefing.analyse.quotes.joining import read_attributions, to_quotes
from briefing.analyse.quotes.marks import find_marks
from briefing.analyse.quotes.sheet import Sheet
from briefing.model import Problem, Quote
from briefing.text.spans import Span


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What was found of speech.

    marks: every stretch between quotation marks, marks included. quoted_words: runs of non-space inside them.
    """

    quotes: tuple[Quote, ...]
    marks: tuple[Span, ...]
    quoted_words: int
    problems: tuple[Problem, ...]


def find_quotes(doc: Document) -> Said:
    """Quotes in order, `speaker` still None: who the source is comes later."""
    marks = find_marks(doc)
    sheet = Sheet(doc, marks)
    spans = tuple(doc.tokens.span(first, end) for first, end, _ in marks.stretches)
    return Said(
        quotes=to_quotes(sheet, read_attributions(sheet, doc)),
        marks=spans,
        quoted_words=sum(len(span.of(doc.text).split()) for span in spans),
        problems=tuple(marks.problems),
    )
