"""Standing background: what every story on the subject carries, and no point of this one.

Source: Bell, "The Language of News Media" (1991), chapter 8: background is what lies before the event, in the past or
in the world at large, and comes towards the end.
"""

from __future__ import annotations

from datetime import date, timedelta

from briefing.analyse.document import Document
from briefing.analyse.points.body import Sentence
from briefing.lexicon.en.discourse import BACKGROUND_PHRASES
from briefing.model import DateMention

_LONG_AGO = timedelta(days=28)
_OPENING_CHARS = 12


class Background:
    """Tells standing background from news, by its words and by dates long before the day of the story."""

    def __init__(self, doc: Document, dates: tuple[DateMention, ...]) -> None:
        self._text = doc.text
        day = _day_of(doc)
        self._old = [] if day is None else [one.span.start for one in dates if one.last and one.last < day - _LONG_AGO]

    def holds(self, sentence: Sentence) -> bool:
        """Whether it has a phrase of standing matter or opens with a date more than four weeks before the story."""
        start = sentence.span.start
        if any(start <= at <= start + _OPENING_CHARS for at in self._old):
            return True
        words = sentence.span.of(self._text).casefold()
        return any(phrase in words for phrase in BACKGROUND_PHRASES)


def _day_of(doc: Document) -> date | None:
    article = doc.article
    if article.dateline is not None and article.dateline.resolved is not None:
        return article.dateline.resolved
    if article.published is not None:
        try:
            return date.fromisoformat(article.published.date[:10])
        except ValueError:
            return None
    return None
