"""A line of words at the top or the bottom."""

from __future__ import annotations

from textual.geometry import Region
from textual.widget import Widget

from briefing.ui import plain
from briefing.ui.paint import Paint


class Bar(Widget):
    """One line: words on the left, in the middle and on the right.

    Where they don't fit the middle goes first, then the left is cut.
    """

    def __init__(self, paint: Paint, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._paint = paint
        self._parts: tuple[list[plain.Piece], list[plain.Piece], list[plain.Piece]] = ([], [], [])

    @property
    def paint(self) -> Paint:
        """How it looks."""
        return self._paint

    @paint.setter
    def paint(self, paint: Paint) -> None:
        self._paint = paint
        self.refresh()

    def show(self, left: list[plain.Piece], middle: list[plain.Piece], right: list[plain.Piece]) -> None:
        """Show these words."""
        if (left, middle, right) != self._parts:
            self._parts = (left, middle, right)
            self.refresh()

    def pieces(self, width: int) -> list[plain.Piece]:
        """What stands on the line, blanks included."""
        left, middle, right = self._parts
        fill = self._paint.on("bar")
        room = width - _cells(right)
        middle_at = (width - _cells(middle)) // 2
        if middle and _cells(left) + 2 <= middle_at and middle_at + _cells(middle) + 2 <= room:
            gap = (" " * (middle_at - _cells(left)), fill)
            rest = (" " * (room - middle_at - _cells(middle)), fill)
            return [*left, gap, *middle, rest, *right]
        if _cells(left) <= room:
            return [*left, (" " * (room - _cells(left)), fill), *right]
        if room < width // 3:
            return [(plain.clip("".join(text for text, _ in right), width), fill)]
        return [*_cut(left, room - 1), (" ", fill), *right]

    def render_lines(self, crop: Region) -> list[plain.Strip]:
        """The finished line."""
        width = self.outer_size.width
        strip = plain.line(self.pieces(width), width, self._paint.on("bar"))
        return [strip.crop(crop.x, crop.right)] * crop.height


def _cells(pieces: list[plain.Piece]) -> int:
    return sum(plain.cells(text) for text, _ in pieces)


def _cut(pieces: list[plain.Piece], width: int) -> list[plain.Piece]:
    kept: list[plain.Piece] = []
    for text, style in pieces:
        if plain.cells(text) >= width:
            return [*kept, (plain.clip(text + " ", width), style)]
        kept.append((text, style))
        width -= plain.cells(text)
    return kept
