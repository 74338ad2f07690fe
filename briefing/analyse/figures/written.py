"""A figure as the copy has it: from its modifier to what it counts."""

from __future__ import annotations

from bisect import bisect_right

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from briefing.model import DateMention
from briefing.text.patterns import Pattern
from briefing.text.spans import Span

_NOUN = Pattern(r" ([a-z]{3,24})\b")
_NO_NOUNS = AUXILIARIES | DETERMINERS | PREPOSITIONS | SUBORDINATORS | COORDINATORS | PRONOUNS | ADVERBS
_FAR = 32
"""Code points between a figure and what it counts beyond which the two are not one stretch."""


def as_written(text: str, span: Span, quantity: Quantity, dates: tuple[DateMention, ...]) -> Span:
    """The stretch from modifier to counted noun around a figure's span.

    A date that holds the figure ("two months ago") is in it whole, and so is the noun that a compound belongs to
    ("12-member panel"); what stands far off is not.
    """
    start, end = span.start, span.end
    for part in (quantity.modifier_span, quantity.counts):
        if part is not None and start - part.end <= _FAR and part.start - end <= _FAR:
            start, end = min(start, part.start), max(end, part.end)
    after = bisect_right(dates, span.start, key=_start)
    for found in dates[max(0, after - 1) : after]:
        if found.span.contains(span):
            start, end = min(start, found.span.start), max(end, found.span.end)
    if end == span.end and quantity.counts is not None and span.contains(quantity.counts):
        end = _compound_end(text, end)
    return Span(start, end)


def _start(found: DateMention) -> int:
    return found.span.start


def _compound_end(text: str, end: int) -> int:
    """Past the noun behind a compound, where one follows at once."""
    noun = _NOUN.match(text, end)
    return noun.end() if noun and noun.group(1) not in _NO_NOUNS else end
