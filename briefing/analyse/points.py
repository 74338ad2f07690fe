"""Key points: whole sentences that tell the story."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.model import DateMention, Point, Quote


def find_points(
    doc: Document, quotes: tuple[Quote, ...], dates: tuple[DateMention, ...], *, limit: int = 4
) -> tuple[Point, ...]:
    """At most `limit` points in order of reading."""
    return ()
