"""The list of articles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from textual.message import Message

from briefing.ui import plain
from briefing.ui.paint import Paint
from briefing.ui.typeset import INFERRED, KEPT_TOGETHER, parted
from briefing.ui.widgets.pane import Pane
from briefing.ui.wrap import wrap

_TITLE_LINES = 2


class Entry(NamedTuple):
    """An article as the list shows it. line: agency, date, minutes; of what couldn't be read the reason."""

    title: str
    line: str
    inferred: bool = False
    failed: bool = False


class Articles(Pane):
    """Articles in the order they came. Those open in a reader carry its letter."""

    class Chosen(Message):
        """An article is to be opened."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    def __init__(self, paint: Paint, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(paint, id=id, title="Articles")
        self.at = 0
        self._entries: list[Entry] = []
        self._open: dict[int, str] = {}
        self._starts: list[int] = []
        self._titles: list[list[str]] = []
        self._strips: dict[int, plain.Strip] = {}

    # What is shown.

    def add(self, entries: Iterable[Entry]) -> None:
        """More articles at the end; the view stays."""
        self._entries.extend(entries)
        self._measure()
        self.refresh()

    def show_open(self, letters: dict[int, str]) -> None:
        """Which articles are open, and in which reader."""
        if letters != self._open:
            changed = set(letters) | set(self._open)
            self._open = dict(letters)
            for index in changed:
                self._forget(index)

    @property
    def entries(self) -> list[Entry]:
        """What is listed."""
        return self._entries

    def choose(self, index: int) -> None:
        """Put the cursor on an article."""
        if not self._entries:
            return
        before, self.at = self.at, max(0, min(index, len(self._entries) - 1))
        rows = self._rows_of(self.at)
        self._forget(before)
        self._forget(self.at)
        self.keep_in_view(rows.start, rows.stop - 1, 1)

    # The cursor.

    def move(self, rows: int) -> None:
        """So many articles on."""
        self.choose(self.at + rows)

    def move_page(self, pages: float) -> None:
        """So many pages on, as many articles as fit."""
        rows = self._rows_of(self.at) if self._entries else range(1)
        step = int(pages * max(1, self.body_height // max(1, len(rows) + 1))) or (1 if pages > 0 else -1)
        self.choose(self.at + step)

    def move_to_end(self, *, last: bool) -> None:
        """To the first or the last article."""
        self.choose(len(self._entries) - 1 if last else 0)

    # Rows.

    def style_changed(self) -> None:
        """Wrap the titles again."""
        self._starts, self._titles = [], []
        self._strips.clear()
        self._measure()

    @property
    def row_count(self) -> int:
        """Lines of the list."""
        return self._starts[-1] + len(self._titles[-1]) + 1 if self._starts else 0

    def row(self, index: int) -> tuple[plain.Strip, ...]:
        """A line of an article's entry."""
        entry = bisect_right(self._starts, index) - 1
        if entry == self.at and self.has_focus:
            return (self._draw(entry, index - self._starts[entry]),)
        strip = self._strips.get(index)
        if strip is None:
            if len(self._strips) > 2_000:
                self._strips.clear()
            strip = self._strips[index] = self._draw(entry, index - self._starts[entry])
        return (strip,)

    def _draw(self, number: int, line: int) -> plain.Strip:
        entry, titles = self._entries[number], self._titles[number]
        paint = self.paint
        chosen = number == self.at and self.has_focus
        if line > len(titles):
            return plain.blank(self.body_width, paint.text)
        fill = paint.on("selected") if chosen else paint.text
        letter = self._open.get(number, "") if line == 0 else ""
        mark = "✗" if entry.failed and line == 0 else letter
        pieces = [
            ("▸" if line == 0 and number == self.at else " ", fill if chosen else paint.ink("accent")),
            (plain.clip(mark, 2).ljust(2), fill if chosen else paint.ink("check" if entry.failed else "accent")),
        ]
        if line == len(titles):
            pieces.append((plain.clip(entry.line, self.body_width - 4), fill if chosen else paint.muted))
            return plain.line(pieces, self.body_width, fill)
        style = fill if chosen else paint.ink("headline" if number in self._open else "text")
        words, sign = parted(titles[line]) if entry.inferred else (titles[line], "")
        pieces += [(words, style), (sign, fill if chosen else paint.ink("inferred"))]
        return plain.line(pieces, self.body_width, fill)

    def _measure(self) -> None:
        """Wrap the titles that were not yet, and say where each entry begins."""
        width = max(4, self.body_width - 4)
        at = self.row_count + 1 if self._starts else 0
        for entry in self._entries[len(self._starts) :]:
            title = plain.visible(entry.title) + (f"{KEPT_TOGETHER}{INFERRED}" if entry.inferred else "")
            lines = wrap(title, 0, min(len(title), width * (_TITLE_LINES + 1)), width)
            shown = [title[start:end] for start, end in lines[:_TITLE_LINES]]
            if len(lines) > _TITLE_LINES or lines[-1][1] < len(title):
                shown[-1] = plain.clip(title[lines[len(shown) - 1][0] :], width)
            self._starts.append(at)
            self._titles.append(shown)
            at += len(shown) + 2

    def _rows_of(self, index: int) -> range:
        return range(self._starts[index], self._starts[index] + len(self._titles[index]) + 1)

    def _forget(self, index: int) -> None:
        if index < len(self._starts):
            for row in self._rows_of(index):
                self._strips.pop(row, None)
            self.refresh_rows(*self._rows_of(index))

    def on_focus(self) -> None:
        """Turn the chosen row over."""
        super().on_focus()
        if self._entries:
            self._forget(self.at)

    def clicked(self, row: int, column: int) -> None:
        """Choose and open the article that stands there."""
        if row < self.row_count:
            index = bisect_right(self._starts, row) - 1
            self.choose(index)
            self.post_message(self.Chosen(index))
