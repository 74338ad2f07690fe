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

_GLUED = ("-", "–", "%", "’", "'")
_MOST_LINES, _ROW_LINES = 40, 6
"""Lines of a point and of any other row: whole, but for what is no sentence at all."""


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
        return [[bar, *line] for line in _paragraph(told, reference, paint, width - 1, _MOST_LINES)]
    label = [(f"{row.label}: ", paint.ink("heading"))] if row.label else []
    lines = _paragraph([*label, (row.text, paint.text)], reference, paint, width - 2, _MOST_LINES)
    return [[("• " if number == 0 else "  ", paint.muted), *line] for number, line in enumerate(lines)]


class _Column(NamedTuple):
    """The column of numbers or dates: its cells, and whether they stand at its right edge."""

    cells: int
    right: bool = False


def _in_columns(
    key: plain.Piece, words: plain.Piece, reference: plain.Piece, paint: Paint, *, width: int, column: _Column
) -> list[list[plain.Piece]]:
    """A number or date in its column and words beside it, wrapped there; one wider than the column pushes them on."""
    key = (plain.clip(key[0], max(column.cells, width - 8)), key[1])
    blanks: plain.Piece = (" " * (column.cells - plain.cells(key[0])), paint.text)
    gap: plain.Piece = ("" if words[0].startswith(_GLUED) else " ", paint.text)
    begin = [blanks, key, gap] if column.right else [key, blanks, gap]
    room = width - sum(plain.cells(text) for text, _ in begin)
    first, *rest = _paragraph([words], reference, paint, room, _ROW_LINES)
    return [[*begin, *first], *([(" " * (width - room), paint.text), *line] for line in rest)]


def _figures(rows: Sequence[FigureRow], width: int) -> Callable[..., list[list[plain.Piece]]]:
    widest = max((plain.cells(row.value) for row in rows), default=1)
    column = _Column(min(widest, max(6, width * 2 // 5)), right=True)

    def draw(row: FigureRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
        told = (beside_value(row) + _guess(row), paint.text)
        key = (row.value, paint.ink("figure"))
        return _in_columns(key, told, _reference(row.place, paint), paint, width=width, column=column)

    return draw


def _speaker(row: SpeakerRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
    rule = (rule_of(row.index) + " ", paint.speaker(row.index))
    name = [(row.name + _guess(row), paint.ink("speaker"))]
    told = (speech(row), paint.muted)
    lines = [[rule, *line] for line in _paragraph(name, told, paint, width - 2, _ROW_LINES)]
    if row.roles:
        first = row.places[0] if row.places else None
        roles = _paragraph([(row.roles, paint.muted)], _reference(first, paint), paint, width - 2, _ROW_LINES)
        lines += [[rule, *line] for line in roles]
    return lines


def _dates(rows: Sequence[DateRow], width: int) -> Callable[..., list[list[plain.Piece]]]:
    column = _Column(min(max((plain.cells(row.when) for row in rows), default=1), max(10, width // 2)))

    def draw(row: DateRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
        told = (f"{row.as_written}{_guess(row)}", paint.muted)
        key = (row.when, paint.text)
        return _in_columns(key, told, _reference(row.place, paint), paint, width=width, column=column)

    return draw


def _check(row: CheckRow, paint: Paint, width: int) -> list[list[plain.Piece]]:
    reference = _reference(row.places[0] if row.places else None, paint)
    lines = _paragraph([(row.message, paint.text)], reference, paint, width - 2, _MOST_LINES)
    return [[("! " if number == 0 else "  ", paint.ink("check")), *line] for number, line in enumerate(lines)]


def parts_of(items: list[Item]) -> Iterator[tuple[str, int]]:
    """Each part with the index of its first item."""
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.part not in seen:
            seen.add(item.part)
            yield item.part, index
