"""A brief as lines to be read one after the other: for a pipe, for a screen reader, for a terminal that can't do more.

No columns, no rules, no signs that have to be seen: each line says what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from briefing.model import Block, Brief
from briefing.view.rows import Place, Places, QuoteRow, Rows, SpeakerRow, make_rows
from briefing.view.wording import counted, often

_KINDS = {
    "deck": "Deck",
    "byline": "Byline",
    "stamp": "Stamp",
    "summary_item": "Summary",
    "caption": "Caption",
    "heading": "Heading",
    "table": "Table",
    "note": "Note",
    "credit": "Credit",
    "headline": "Headline",
    "dateline": "Dateline",
}
_BODY_KINDS = {"pull_quote": "pull quote: ", "list_item": "list item: ", "block_quote": "block quote: "}


class Line(msgspec.Struct, frozen=True):
    """A line of text. kind: what it is to the eye; a "gap" is an empty one."""

    kind: Literal["title", "section", "text", "item", "gap"]
    text: str = ""


GAP = Line("gap")


def linear(brief: Brief, *, ordinals: bool = False) -> Iterator[Line]:
    """Title and masthead, key points, the article with its paragraphs numbered, then its findings."""
    rows = make_rows(brief, ordinals=ordinals)
    yield from _head(rows)
    yield from _section("Key points", _points(rows))
    yield from _section("Article", _article(brief))
    yield from _section(f"Figures: {len(rows.figures)}", _figures(rows))
    yield from _section(f"Speakers: {len(rows.speakers)}", _speakers(rows.speakers, rows.quotes))
    yield from _section(f"Bodies and documents: {len(rows.bodies)}", _speakers(rows.bodies, rows.quotes))
    yield from _section("Other quotations", _others(rows))
    yield from _section("Dates", _dates(rows))
    yield from _section("Check before use", _checks(rows))


def _head(rows: Rows) -> Iterator[Line]:
    head = rows.masthead
    yield Line("title", head.title + (" (title made of the lede's words)" if head.title_inferred else ""))
    if head.byline:
        yield Line("text", f"By {head.byline}")
    note = f" ({head.date_note})" if head.date_note else ""
    size = f"{counted(head.words, 'word')}, {counted(head.minutes, 'minute')}"
    yield Line("text", " · ".join(part for part in (head.line + note, size) if part))


def _section(name: str, lines: Iterator[Line]) -> Iterator[Line]:
    """The lines under their name; nothing where there are none."""
    first = next(lines, None)
    if first is not None:
        yield from (GAP, Line("section", name), first)
        yield from lines


def _points(rows: Rows) -> Iterator[Line]:
    for point in rows.points:
        label = "Bottom line: " if point.bottom_line else f"{point.label}: " if point.label else ""
        yield Line("item", f"{label}{point.text}{_at(point.place)}")


def _article(brief: Brief) -> Iterator[Line]:
    article = brief.article
    waiting = ""
    for block, place in zip(article.blocks, Places(article), strict=True):
        words = block.span.of(article.text).replace("\n", " ")
        if block.kind == "headline" and words == article.title:
            continue
        if block.kind == "dateline" and place.paragraph is not None:
            waiting = f"{words} "
            continue
        yield GAP
        yield Line("text", f"{_lead(block, place)}{waiting}{words}")
        waiting = ""


def _lead(block: Block, place: Place) -> str:
    if block.paragraph is None:
        return f"{_KINDS.get(block.kind, place.label)}: "
    return f"{place.label} {_BODY_KINDS.get(block.kind, '')}"


def _figures(rows: Rows) -> Iterator[Line]:
    for row in rows.figures:
        yield Line("item", f"{row.as_written}{_at(row.place)}{_guess(row.strength)}")


def _speakers(speakers: tuple[SpeakerRow, ...], quotes: tuple[QuoteRow, ...]) -> Iterator[Line]:
    said: dict[str | None, list[QuoteRow]] = {}
    for quote in quotes:
        said.setdefault(quote.speaker, []).append(quote)
    for row in speakers:
        counts = []
        if row.quoted_count:
            counts.append(f"quoted {often(row.quoted_count)}, {counted(row.quoted_words, 'word')}")
        if row.reported_count:
            counts.append(f"reported {often(row.reported_count)}")
        if row.denied_count:
            counts.append(f"denied {often(row.denied_count)}")
        roles = f", {row.roles}" if row.roles else ""
        yield Line("text", f"{row.name}{roles}: {'; '.join(counts)}")
        yield from (_quote(quote) for quote in said[row.speaker])


def _others(rows: Rows) -> Iterator[Line]:
    """What nobody is known to have said, and what somebody did not say who says nothing else."""
    listed = {row.speaker for row in (*rows.speakers, *rows.bodies)}
    return (_quote(quote) for quote in rows.quotes if quote.speaker not in listed)


def _quote(quote: QuoteRow) -> Line:
    unsaid = quote.negated and not quote.denied
    name = f"{quote.name} " if unsaid and quote.name else ""
    label = f"{name}{quote.label}: " if quote.label else ""
    inferred = " (no attribution of its own)" if quote.inferred and quote.speaker else ""
    return Line("item", f"{label}{quote.text}{_at(*quote.places)}{inferred}{_guess(quote.strength)}")


def _dates(rows: Rows) -> Iterator[Line]:
    for row in rows.dates:
        when = "unresolved" if row.first is None else row.when
        context = "" if row.context == row.as_written else f": {row.context}"
        yield Line("item", f'{when}, "{row.as_written}"{context}{_at(row.place)}{_guess(row.strength)}')


def _checks(rows: Rows) -> Iterator[Line]:
    return (Line("item", f"{row.message}{_at(*row.places)}") for row in rows.checks)


def _at(*places: Place | None) -> str:
    labels = ", ".join(place.label for place in places if place)
    return f" [{labels}]" if labels else ""


def _guess(strength: str) -> str:
    return " (guess)" if strength == "guess" else ""
