"""Dates in the order of the calendar, each in the words around it."""

from __future__ import annotations

from datetime import date

import msgspec

from briefing.model import Article, Brief, DateMention, Strength
from briefing.text.patterns import Pattern
from briefing.text.sentences import split_sentences
from briefing.text.spans import Span
from briefing.view.masthead import date_note
from briefing.view.places import Place, Places
from briefing.view.wording import span_of_days

_MANY_CHARS = 96
_WINDOW = 600
_CLAUSE = Pattern(r"[,;:] | [-–—] ")
_PRINTED_DATE = Pattern(r"\b[^\W\d_]{3,9}\.? \d{1,2}\b(?:, \d{4}\b)?|\b\d{1,2} [^\W\d_]{3,9}\b\.?(?: \d{4}\b)?")


class DateRow(msgspec.Struct, frozen=True, kw_only=True):
    """A date. when: the days it may mean, ISO for one day, "–" unresolved.

    index: into `Analysis.dates`, None for the dateline.
    context: words around it, cut ends marked "…"; "dateline" for the dateline's own.
    inferred: counted from another day, or its year isn't printed.
    """

    id: str
    index: int | None
    span: Span
    place: Place | None
    as_written: str
    when: str
    first: date | None
    last: date | None
    context: str
    approximate: bool
    inferred: bool
    strength: Strength


def date_rows(brief: Brief, places: Places) -> tuple[DateRow, ...]:
    """A timeline: by first day, the dateline before what was counted from it, unresolved dates last."""
    rows = [_row(index, found, brief.article, places) for index, found in enumerate(brief.analysis.dates)]
    dateline = _dateline_row(brief.article, places)
    if dateline is not None:
        rows.insert(0, dateline)
    return tuple(sorted(rows, key=lambda row: (row.first is None, row.first or date.min, row.last or date.min)))


def _row(index: int, found: DateMention, article: Article, places: Places) -> DateRow:
    return DateRow(
        id=f"date:{index}",
        index=index,
        span=found.span,
        place=places.at(found.span.start),
        as_written=" ".join(found.span.of(article.text).split()),
        when=_when(found),
        first=found.first,
        last=found.last,
        context=_context(article, found.span),
        approximate=found.approximate,
        inferred=found.relative_to is not None,
        strength=found.strength,
    )


def _when(found: DateMention) -> str:
    """The days; a single one that is only approximate says so, a span of days is that already."""
    days = span_of_days(found.first, found.last)
    return f"about {days}" if found.approximate and found.first and found.first == found.last else days


def _dateline_row(article: Article, places: Places) -> DateRow | None:
    dateline = article.dateline
    if dateline is None or dateline.date is None:
        return None
    printed = _PRINTED_DATE.search(dateline.text)
    day = dateline.resolved
    note = date_note(article)
    return DateRow(
        id="dateline",
        index=None,
        span=dateline.span,
        place=places.at(dateline.span.start),
        as_written=printed.group() if printed else dateline.text,
        when=span_of_days(day, day),
        first=day,
        last=day,
        context="dateline",
        approximate=False,
        inferred=note is not None,
        strength=dateline.strength or "likely",
    )


def _context(article: Article, span: Span) -> str:
    """The clause around a date, or the sentence where that is short; at most about a hundred characters."""
    block = article.block_at(span.start)
    if block is None:
        return span.of(article.text)
    window = Span(max(block.span.start, span.start - _WINDOW), min(block.span.end, span.end + _WINDOW))
    sentences = split_sentences(article.text, window)
    whole = next((sentence for sentence in sentences if sentence.end >= span.end), window)
    return _clipped(article.text, _clause(article.text, whole, span), span)


def _clause(text: str, whole: Span, span: Span) -> Span:
    """Between the commas around the date; further when that holds little but the date."""
    stops = [match.end() for match in _CLAUSE.finditer(text, whole.start, whole.end)]
    start = max((stop for stop in stops if stop <= span.start), default=whole.start)
    for end in (*(stop for stop in stops if stop > span.end), whole.end):
        clause = Span(start, end)
        if len(clause.of(text).split()) - len(span.of(text).split()) >= 4:
            return clause
    return whole


def _clipped(text: str, clause: Span, span: Span) -> str:
    """At most `_MANY_CHARS` of a clause, cut between words, the date kept."""
    start, end = clause.start, clause.end
    if end - start > _MANY_CHARS:
        end = min(end, max(span.end, start + _MANY_CHARS, span.end + _MANY_CHARS // 3))
        start = max(start, min(span.start, end - _MANY_CHARS))
        if start > clause.start:
            start = _next_word(text, start, span.start)
        if end < clause.end:
            end = _previous_word(text, end, span.end)
    words = _balanced(" ".join(text[start:end].split()).rstrip(" ,;:-–—"))
    before = "… " if start > clause.start else ""
    return f"{before}{words}{' …' if end < clause.end else ''}"


def _balanced(words: str) -> str:
    """Without a quotation mark at either end whose other half was cut off."""
    for opening, closing in ('""', "“”", "«»"):
        if words.startswith(opening) and closing not in words[1:]:
            words = words[1:]
        if words.endswith(closing) and opening not in words[:-1]:
            words = words[:-1]
    return words


def _next_word(text: str, at: int, limit: int) -> int:
    space = text.find(" ", at, limit)
    return limit if space < 0 else space + 1


def _previous_word(text: str, at: int, limit: int) -> int:
    space = text.rfind(" ", limit, at + 1)
    return limit if space < 0 else space
