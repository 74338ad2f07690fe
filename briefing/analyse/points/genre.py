"""Copy that has no story to sum up: live blogs, lists, columns. Better no points than points of a text that has none.

Source: Reuters Handbook of Journalism and AP Stylebook on the forms of news; van Dijk, "News as Discourse" (1988): only
the news report puts its gist first.
"""

from __future__ import annotations

import re

from briefing.analyse.document import Document
from briefing.analyse.points.body import Sentence
from briefing.text.patterns import Pattern

_TIME = Pattern(r"\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\b\.?)?(?=[\s:–—-]|$)", re.IGNORECASE)
_ENTRIES = 4
_ENTRY_SHARE = 0.2
_LIST_SHARE = 0.5
_COLUMN_SENTENCES = 8
_COLUMN_SHARE = 0.4
_I = frozenset(("i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "my", "me", "myself"))


def why_no_points(doc: Document, sentences: list[Sentence]) -> str | None:
    """What the copy is instead of a report: "a live blog", "a list", "a column"; None for a report."""
    paragraphs = [block for block in doc.blocks if block.paragraph is not None]
    if len(paragraphs) >= _ENTRIES:
        entries = sum(_TIME.match(doc.text, block.span.start) is not None for block in paragraphs)
        if entries >= max(_ENTRIES, _ENTRY_SHARE * len(paragraphs)):
            return "a live blog"
        if sum(block.kind == "list_item" for block in paragraphs) > _LIST_SHARE * len(paragraphs):
            return "a list"
    return "a column" if _is_column(doc, sentences) else None


def _is_column(doc: Document, sentences: list[Sentence]) -> bool:
    """Whether the writer speaks of himself all along, and nobody else does."""
    own = [sentence for sentence in sentences if not sentence.quoted and not sentence.attributed]
    if len(own) < _COLUMN_SENTENCES or len(own) < 0.8 * len(sentences):
        return False
    personal = 0
    for sentence in own:
        first, end = doc.tokens.range_of(sentence.span)
        personal += not _I.isdisjoint(doc.tokens.low[first:end])
    return personal >= _COLUMN_SHARE * len(own)
