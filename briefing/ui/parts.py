"""The parts of the summary as lines of one width: points, figures, speakers, bodies and documents, dates, check."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefing.text.spans import Span
from briefing.ui import plain
from briefing.ui.paint import Paint, rule_of
from briefing.ui.typeset import INFERRED
from briefing.ui.wrap import wrap
from briefing.view.figures import FigureRow
from briefing.view.places import Place
from briefing.view.rows import CheckRow, DateRow, PointRow, Rows
from briefing.view.sidebar import beside_value, speech
from briefing.view.speakers import SpeakerRow

_BOTTOM_LINES, _POINT_LINES, _CHECK_LINES, _ROLE_LINES = 9, 4, 4, 2


class Item(NamedTuple):
    """A row that can be chosen. part: "figures" and so on. spans: its evidence in order of reading; empty for none."""

    id: str
    part: str
    spans: tuple[Span, ...]


class Evidence:
    """Which items have evidence at a place: found by bisection, since every step of a reader asks."""

    def __init__(self, items: Sequence[Item]) -> None:
        found = sorted((span.start, span.end, index) for index, item in enumerate(items) for span in item.spans)
        self._found = found
        self._starts = [start for start, _, _ in found]
        self._longest = max((end - start for start, end, _ in found), default=0)

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """Length of the evidence and index of each item that shares a code point with text[start:end]."""
        first, last = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [(stop - begin, index) for begin, stop, index in self._found[first:last] if stop > start]


class SummaryLine(NamedTuple):
    """A line of the summary; item is the index of what it belongs to, -1 for headings and blanks."""

    item: int
    pieces: list[plain.Piece]


class Layout(NamedTuple):
    """All lines of a summary, and the items in order."""

    lines: list[SummaryLine]
    items: list[Item]


def lay_out(rows: Rows, paint: Paint, width: int) -> Layout:
    """The summary for lines of `width` cells, of which the first is left to the cursor and the last is blank."""
    layout = Layout([], [])
    inner = max(4, width - 2)
    parts: tuple[tuple[str, str, Sequence[object], Callable[..., list[list[plain.Piece]]]], ...] = (
        ("points", "", rows.points, _point),
        ("figures", "FIGURES", rows.figures, _figures(rows.figures, inner)),
        ("speakers", "SPEAKERS", rows.speakers, _speaker),
        ("bodies", "BODIES AND DOCUMENTS", rows.bodies, _speaker),
        ("dates", "DATES", rows.dates, _dates(rows.dates, inner)),
        ("check", "CHECK BEFORE USE", rows.checks, _check),
    )
    for name, heading, found, draw in parts:
        if not found:
            continue
        if layout.lines:
            layout.lines.append(SummaryLine(-1, []))
        if heading:
            layout.lines.append(SummaryLine(-1, _heading(heading, len(found), paint, inner)))
        for row in found:
            for pieces in draw(row, paint, inner):
                layout.lines.append(SummaryLine(len(layout.items), pieces))
            layout.items.append(Item(row.id, name, _evidence(row, rows)))  # type: ignore[attr-defined]
    return layout


def _evidence(row: object, rows: Rows) -> tuple[Span, ...]:
    if isinstance(row, SpeakerRow):
        return tuple(sorted(span for quote in rows.quotes if quote.speaker == row.speaker for span in quote.spans)) or (
            row.span,
        )
    span = getattr(row, "span", None)
    return (span,) if isinstance(span, Span) else ()


def _heading(words: str, count: int, paint: Paint, width: int) -> list[plain.Piece]:
    number = str(count)
    words = plain.clip(words, width - len(number) - 3)
    rule = "─" * max(1, width - len(words) - len(number) - 2)
    return [(words, paint.ink("heading")), (f" {rule} ", paint.ink("border")), (number, paint.muted)]


def _between(left: list[plain.Piece], right: plain.Piece, paint: Paint, width: int) -> list[plain.Piece]:
    """Words on the left, cut where needed, and a reference at the right edge."""
    text, style = right
    room = width - plain.cells(text) - (1 if text else 0)
    shown: list[plain.Piece] = []
    for words, look in left:
        words = plain.clip(words, room)
        shown.append((words, look))
        room -= plain.cells(words)
    return [*shown, (" " * (room + (1 if text else 0)), paint.text), (text, style)]


def _paragraph(
    pieces: list[plain.Piece], right: plain.Piece, paint: Paint, width: int, limit: int, *, spare: bool = True
) -> list[list[plain.Piece]]:
    """Words wrapped to at most `limit` lines, the reference at the end of the last, with `spare` on one of its own."""
    text = "".join(words for words, _ in pieces)
    lines = wrap(text, 0, len(text), width)
    last_words = text[lines[-1][0] : lines[-1][1]]
    if spare and len(lines) < limit and plain.cells(last_words) + plain.cells(right[0]) + 1 > width:
        lines.append((len(text), len(text)))
    drawn = []
    for number, (start, end) in enumerate(lines[:limit]):
        last = number == min(limit, len(lines)) - 1
        shown = _slice(pieces, start, len(text) if last else end)
        drawn.append(_between(shown, right if last else ("", paint.text), paint, width))
    return drawn


def _slice(pieces: list[plain.Piece], start: int, end: int) -> list[plain.Piece]:
    cut, at = [], 0
    for words, style in pieces:
        part = words[max(0, start - at) : max(0, end - at)]
        if part:
            cut.append((part, style))
        at += len(words)
    return cut


def _reference(place: Place | None, paint: Paint) -> plain.Piece:
    return (place.label if place else "", paint.muted)


def _guess(row: FigureRow | DateRow | SpeakerRow) -> str:
    inferred = getattr(row, "inferred", False)
    return f" {INFERRED}" if inferred or row.strength == "guess" else ""


def _point(row: PointRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
    reference = _reference(row.place, paint)
    if row.bottom_line:
        bar: plain.Piece = ("▌", paint.ink("accent"))
        told = [(row.text, paint.ink("headline"))]
        return [[bar, *line] for line in _paragraph(told, reference, paint, width - 1, _BOTTOM_LINES)]
    label = [(f"{row.label}: ", paint.ink("heading"))] if row.label else []
    lines = _paragraph([*label, (row.text, paint.text)], reference, paint, width - 2, _POINT_LINES)
    return [[("• " if number == 0 else "  ", paint.muted), *line] for number, line in enumerate(lines)]


def _figures(rows: Sequence[FigureRow], width: int) -> Callable[..., list[list[plain.Piece]]]:
    column = min(max((len(row.value) for row in rows), default=1), max(6, width * 2 // 5))

    def draw(row: FigureRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
        value = plain.clip(row.value, column)
        words = beside_value(row)
        glued = words.startswith(("-", "–", "%", "’", "'"))
        left: list[plain.Piece] = [
            (" " * (column - plain.cells(value)), paint.text),
            (value, paint.ink("figure")),
            ("" if glued else " ", paint.text),
            (words + _guess(row), paint.text),
        ]
        return [_between(left, _reference(row.place, paint), paint, width)]

    return draw


def _speaker(row: SpeakerRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
    rule = (rule_of(row.index) + " ", paint.speaker(row.index))
    name = [(row.name + _guess(row), paint.ink("speaker"))]
    lines = [[rule, *_between(name, (speech(row), paint.muted), paint, width - 2)]]
    if row.roles:
        first = row.places[0] if row.places else None
        roles = _paragraph(
            [(row.roles, paint.muted)], _reference(first, paint), paint, width - 2, _ROLE_LINES, spare=False
        )
        lines += [[rule, *line] for line in roles]
    return lines


def _dates(rows: Sequence[DateRow], width: int) -> Callable[..., list[list[plain.Piece]]]:
    column = min(max((len(row.when) for row in rows), default=1), max(10, width // 2))

    def draw(row: DateRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
        when = plain.clip(row.when, column)
        left = [(when.ljust(column), paint.text), (f" {row.as_written}{_guess(row)}", paint.muted)]
        return [_between(left, _reference(row.place, paint), paint, width)]

    return draw


def _check(row: CheckRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
    reference = _reference(row.places[0] if row.places else None, paint)
    lines = _paragraph([(row.message, paint.text)], reference, paint, width - 2, _CHECK_LINES)
    return [[("! " if number == 0 else "  ", paint.ink("check")), *line] for number, line in enumerate(lines)]


def parts_of(items: list[Item]) -> Iterator[tuple[str, int]]:
    """Each part with the index of its first item."""
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.part not in seen:
            seen.add(item.part)
            yield item.part, index
