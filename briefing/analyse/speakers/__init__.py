"""Speakers: names and offices joined over the article, and who each source phrase is."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.speakers.cast import Cast
from briefing.analyse.speakers.credits import credited
from briefing.analyse.speakers.identify import identify
from briefing.analyse.speakers.reading import Reader
from briefing.analyse.speakers.unattributed import attribute_rest
from briefing.model import Quote, Speaker

__all__ = ["find_speakers"]


def find_speakers(doc: Document, quotes: tuple[Quote, ...]) -> tuple[tuple[Quote, ...], tuple[Speaker, ...]]:
    """The quotes with their `speaker` filled in, and the speakers in order of first appearance."""
    if not quotes:
        return (), ()
    reader = Reader(Cast(doc, quotes))
    reader.read()
    identify(doc, reader)
    attribute_rest(doc, reader)
    return credited(doc, quotes, reader.credits)
