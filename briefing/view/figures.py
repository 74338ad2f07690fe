"""Figures as a reader lists them."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from briefing.model import Article, Brief, DateMention, Figure, Strength
from briefing.text.patterns import Pattern
from briefing.text.spans import Span
from briefing.view.places import HEADS, Place, Places
from briefing.view.wording import figure_value

_NOUN = Pattern(r" ([a-z]{3,24})\b")
_NO_NOUNS = AUXILIARIES | DETERMINERS | PREPOSITIONS | SUBORDINATORS | COORDINATORS | PRONOUNS | ADVERBS
_FAR = 32
"""Code points between a figure and what it counts beyond which the two are not shown as one stretch."""


class FigureRow(msgspec.Struct, frozen=True, kw_only=True):
    """A figure. value: the number as read ("500–1,000").

    as_written: a verbatim stretch with modifier, number and what is counted ("over 1,900,000 people"); span: where.
    index: into `Analysis.figures`. counts: what is counted or measured, None for a bare number.
    """

    id: str
    index: int
    span: Span
    place: Place | None
    value: str
    as_written: str
    counts: str | None
    ordinal: bool
    strength: Strength


def figure_rows(brief: Brief, places: Places, *, ordinals: bool = False) -> tuple[FigureRow, ...]:
    """The figures in order of reading.

    Left out: ordinals unless asked for, and what stands above the body or under a photo when value and noun come again
    in the body.
    """
    article, analysis = brief.article, brief.analysis
    shown = [(index, figure) for index, figure in enumerate(analysis.figures) if ordinals or figure.kind != "ordinal"]
    in_body = {_sense(figure, article.text) for _, figure in shown if not _is_head(article, figure)}
    return tuple(
        _row(index, figure, article, analysis.dates, places)
        for index, figure in shown
        if not _is_head(article, figure) or _sense(figure, article.text) not in in_body
    )


def stretch(figure: Figure, text: str, dates: tuple[DateMention, ...]) -> Span:
    """From modifier to counted noun; a date that holds the figure ("two months ago") whole; without a noun far off."""
    start, end = figure.span.start, figure.span.end
    for part in (figure.modifier_span, figure.counts):
        if part is not None and start - part.end <= _FAR and part.start - end <= _FAR:
            start, end = min(start, part.start), max(end, part.end)
    first_after = bisect_right(dates, figure.span.start, key=lambda found: found.span.start)
    for found in dates[max(0, first_after - 1) : first_after]:
        if found.span.contains(figure.span):
            start, end = min(start, found.span.start), max(end, found.span.end)
    if end == figure.span.end and figure.counts is not None and figure.span.contains(figure.counts):
        end = _compound_end(text, end)
    return Span(start, end)


def _compound_end(text: str, end: int) -> int:
    """Past the noun that a compound such as "10-member" belongs to, where one follows."""
    noun = _NOUN.match(text, end)
    return noun.end() if noun and noun.group(1) not in _NO_NOUNS else end


def _row(index: int, figure: Figure, article: Article, dates: tuple[DateMention, ...], places: Places) -> FigureRow:
    span = stretch(figure, article.text, dates)
    return FigureRow(
        id=f"figure:{index}",
        index=index,
        span=span,
        place=places.at(figure.span.start),
        value=figure_value(figure),
        as_written=" ".join(span.of(article.text).split()),
        counts=figure.counts.of(article.text) if figure.counts else figure.unit,
        ordinal=figure.kind == "ordinal",
        strength=figure.strength,
    )


def _is_head(article: Article, figure: Figure) -> bool:
    block = article.block_at(figure.span.start)
    return block is not None and block.kind in HEADS


def _sense(figure: Figure, text: str) -> tuple[object, ...]:
    """Value, unit and the last word of what is counted: two figures of one sense say the same."""
    noun = figure.counts.of(text).casefold().split()[-1:] if figure.counts else []
    return (figure.low, figure.high, figure.unit, *(word.removesuffix("s") for word in noun))
