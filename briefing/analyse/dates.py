"""Dates in the words of the article, resolved against its dateline."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.model import DateMention


def find_dates(doc: Document) -> tuple[DateMention, ...]:
    """Date mentions, sorted and disjoint."""
    return ()
