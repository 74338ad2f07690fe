"""Figures as a reader lists them."""

from __future__ import annotations

import msgspec

from briefing.lexicon.en.numbers import CARDINALS, SCALES
from briefing.model import Article, Brief, Figure, Strength
from briefing.text.spans import Span
from briefing.view.places import HEADS, Place, Places
from briefing.view.wording import figure_value

_NUMBER_WORDS = frozenset(CARDINALS) | frozenset(SCALES)
_BETWEEN_NUMBERS = frozenset(("and", "to", "percent", "per", "cent"))


class FigureRow(msgspec.Struct, frozen=True, kw_only=True):
    """A figure. value: the number as read ("500–1,000").

    number: its own words without what is counted ("six", "$2.5 million", "15 percent"); empty for "a dozen".
    as_written: a verbatim stretch with modifier, number and what is counted ("over 1,900,000 people"); span: where.
    index: into `Analysis.figures`. counts: what is counted or measured, None for a bare number.
    """

    id: str
    index: int
    span: Span
    place: Place | None
    value: str
    number: str
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
        _row(index, figure, article, places)
        for index, figure in shown
        if not _is_head(article, figure) or _sense(figure, article.text) not in in_body
    )


def _row(index: int, figure: Figure, article: Article, places: Places) -> FigureRow:
    span = figure.as_written
    return FigureRow(
        id=f"figure:{index}",
        index=index,
        span=span,
        place=places.at(figure.span.start),
        value=figure_value(figure),
        number=_number(" ".join(figure.span.of(article.text).split())),
        as_written=" ".join(span.of(article.text).split()),
        counts=figure.counts.of(article.text) if figure.counts else figure.unit,
        ordinal=figure.kind == "ordinal",
        strength=figure.strength,
    )


def _number(words: str) -> str:
    """The words at the beginning that are a number, with a sign of percent written out."""
    kept = ""
    for word in words.split(" "):
        parts = word.casefold().split("-")
        is_number = any(sign.isdigit() for sign in word) or all(part in _NUMBER_WORDS for part in parts)
        if not (is_number or (kept and word in _BETWEEN_NUMBERS)):
            break
        kept = f"{kept} {word}" if kept else word
    return kept.removesuffix(" and").removesuffix(" to")


def _is_head(article: Article, figure: Figure) -> bool:
    block = article.block_at(figure.span.start)
    return block is not None and block.kind in HEADS


def _sense(figure: Figure, text: str) -> tuple[object, ...]:
    """Value, unit and the last word of what is counted: two figures of one sense say the same."""
    noun = figure.counts.of(text).casefold().split()[-1:] if figure.counts else []
    return (figure.low, figure.high, figure.unit, *(word.removesuffix("s") for word in noun))
