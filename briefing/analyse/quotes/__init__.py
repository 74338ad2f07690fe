"""Quotations, direct, mixed and indirect, each with its cue and source phrase."""

from __future__ import annotations

import msgspec

from briefing.analyse.document import Document
from briefing.model import Problem, Quote
from briefing.text.spans import Span


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What was found of speech. marks: every stretch between quotation marks, marks included. quoted_words: words inside them."""

    quotes: tuple[Quote, ...]
    marks: tuple[Span, ...]
    quoted_words: int
    problems: tuple[Problem, ...]


def find_quotes(doc: Document) -> Said:
    """Quotes in order, `speaker` still None: who the source is comes later."""
    return Said(quotes=(), marks=(), quoted_words=0, problems=())
