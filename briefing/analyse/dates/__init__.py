"""Dates in the words of the article, resolved against its dateline, or the day it was published where it has none.

A reader for each word that can begin a date (`months`, `weekdays`, `years`, `relative`), then parts ("late December")
and ranges are put together. What can't be resolved for want of evidence stays a mention without days.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from briefing.analyse.dates.compose import join_ranges, take_part
from briefing.analyse.dates.mention import Mention
from briefing.analyse.dates.months import MONTHS, read_day_month, read_holiday, read_month, read_numeric
from briefing.analyse.dates.relative import (
    AHEAD,
    PARTS,
    QUARTERS,
    TURNS,
    read_ago,
    read_ahead,
    read_day_word,
    read_part,
    read_turned,
)
from briefing.analyse.dates.weekdays import read_weekday
from briefing.analyse.dates.years import read_quarter, read_season, read_year
from briefing.analyse.document import Document
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.times import DAY_WORDS, HOLIDAYS, SEASONS
from briefing.model import Article, DateMention
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

Reader = Callable[[Pieces, int, date | None], Mention | None]


def find_dates(doc: Document) -> tuple[DateMention, ...]:
    """Date mentions, sorted and disjoint. first and last are None where the day of writing is needed and unknown."""
    today = day_of_writing(doc.article)
    found: list[DateMention] = []
    for block in doc.pieces:
        for sentence in block:
            mentions = _read(sentence, today)
            if mentions:
                found.extend(_mention(sentence, mention, today) for mention in join_ranges(sentence, mentions, today))
    return tuple(found)


def day_of_writing(article: Article) -> date | None:
    """The day from which relative dates are counted: the dateline's, else that of publication; None without either."""
    if article.dateline is not None and article.dateline.resolved is not None:
        return article.dateline.resolved
    return article.published.day if article.published is not None else None


def _read(sentence: Pieces, today: date | None) -> list[Mention]:
    mentions: list[Mention] = []
    low, end = sentence.low, 0
    begins = [at for at, word in enumerate(low) if word in _READERS]
    for at in sorted(begins + sentence.digits) if begins and sentence.digits else begins or sentence.digits:
        if at < end:
            continue
        mention = _READERS.get(low[at], _read_number)(sentence, at, today)
        if mention is not None and mention.first >= end:
            take_part(sentence, mention, today)
            mentions.append(mention)
            end = mention.end
    return mentions


def _read_number(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """A date that begins with digits."""
    return read_numeric(sentence, at) or read_day_month(sentence, at, today) or read_year(sentence, at)


def _read_season(sentence: Pieces, at: int, _today: date | None) -> Mention | None:
    return read_season(sentence, at)


def _read_fourth(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "the Fourth of July", "fourth quarter"."""
    return read_holiday(sentence, at, today) or read_quarter(sentence, at, today)


_LIKELY = frozenset(("weekday", "turned-weekday", "part-of-unit", "month", "month-day", "quarter"))
"""Rules that choose among weeks or years; "next Saturday" is one of two to different readers."""

_READERS: dict[str, Reader] = {
    **dict.fromkeys(SEASONS, _read_season),
    **dict.fromkeys(QUARTERS | {"q", "latter"}, read_quarter),
    **dict.fromkeys(TURNS, read_turned),
    **dict.fromkeys((*DAY_WORDS, "overnight"), read_day_word),
    **dict.fromkeys(WEEKDAYS, read_weekday),
    **dict.fromkeys(MONTHS, read_month),
    "ago": read_ago,
    **dict.fromkeys(PARTS, read_part),
    **dict.fromkeys(AHEAD, read_ahead),
    **dict.fromkeys({name.split()[0] for name in HOLIDAYS} - QUARTERS, read_holiday),
    "fourth": _read_fourth,
}
"""The word a date begins with (for "ago", ends with) to what reads it."""


def _mention(sentence: Pieces, mention: Mention, today: date | None) -> DateMention:
    days = mention.days
    return DateMention(
        span=Span(sentence.starts[mention.first], sentence.ends[mention.end - 1]),
        first=days[0] if days else None,
        last=days[1] if days else None,
        grain=mention.grain,
        approximate=mention.approximate,
        relative_to=today if mention.counted else None,
        rule=mention.rule,
        strength="likely" if mention.counted and mention.rule in _LIKELY else "sure",
    )
