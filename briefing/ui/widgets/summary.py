"""The summary of the article that is read: a list of findings, each a way to its evidence."""

from __future__ import annotations

from textual.message import Message

from briefing.ui import plain
from briefing.ui.paint import Paint
from briefing.ui.parts import Evidence, Item, Layout, SummaryLine, lay_out, parts_of
from briefing.ui.widgets.pane import Pane
from briefing.view.rows import Rows


class Summary(Pane):
    """Rows of findings. The chosen one is turned over; those with evidence where one reads have a bar beside them."""

    class Moved(Message):
        """Another finding is chosen."""

        def __init__(self, item: Item) -> None:
            super().__init__()
            self.item = item

    class Chosen(Message):
        """The evidence of a finding is asked for."""

        def __init__(self, item: Item) -> None:
            super().__init__()
            self.item = item

    def __init__(self, paint: Paint, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(paint, id=id, title="Summary")
        self.at: int | None = None
        self._rows: Rows | None = None
        self._note = ""
        self._layout: Layout | None = None
        self._evidence = Evidence(())
        self._first_lines: list[int] = []
        self._strips: dict[int, plain.Strip] = {}
        self._here: frozenset[int] = frozenset()
        self._place = (-1, -1)

    # What is shown.

    def show(self, rows: Rows | None, *, note: str = "") -> None:
        """The findings of another article; None while there are none, then `note` says why."""
        self._rows, self._note = rows, note
        self.at, self.top, self._here, self._place = None, 0, frozenset(), (-1, -1)
        self.style_changed()
        self.refresh()

    @property
    def note(self) -> str:
        """Why there are no findings."""
        return self._note

    def mark_place(self, start: int, end: int, *, above_body: bool) -> None:
        """Put a bar beside the rows whose evidence shares a word with text[start:end], and keep one of them in view.

        above_body: one is at the headline, of which the summary's beginning tells more than a row further down.
        """
        self._set()
        if (start, end) == self._place:
            return
        self._place = (start, end)
        self._mark(start, end)
        if self.has_focus:
            return
        if above_body:
            self.scroll_rows_to(0)
        elif self._here:
            self._show_one_of(self._here)

    def _mark(self, start: int, end: int) -> None:
        here = frozenset(index for _, index in self._evidence.within(start, end))
        if here == self._here:
            return
        changed, self._here = here ^ self._here, here
        for index in changed:
            for line in self._lines_of(index):
                self._strips.pop(line, None)
        self.refresh_rows(*(line for index in changed for line in self._lines_of(index)))

    def _show_one_of(self, here: frozenset[int]) -> None:
        """Scroll only when none of the rows is in view."""
        shown = range(self.top, self.top + self.body_height)
        lines = [self._lines_of(index) for index in sorted(here)]
        if not any(line.start in shown and line.stop - 1 in shown for line in lines):
            figures = [
                line
                for index, line in zip(sorted(here), lines, strict=True)
                if self._set().items[index].part == "figures"
            ]
            target = (figures or lines)[0]
            self.keep_in_view(target.start, target.stop - 1, 2)

    @property
    def items(self) -> list[Item]:
        """What can be chosen, in order."""
        return self._set().items

    @property
    def item(self) -> Item | None:
        """What is chosen."""
        items = self.items
        return items[self.at] if self.at is not None and self.at < len(items) else None

    def choose(self, index: int, *, tell: bool = True) -> None:
        """Choose a row and show it."""
        if not self.items:
            return
        index = max(0, min(index, len(self.items) - 1))
        before, self.at = self.at, index
        lines = self._lines_of(index)
        first = 0 if index == 0 else lines.start
        if not self.keep_in_view(first, lines.stop - 1, 1):
            self.refresh_rows(*lines, *(self._lines_of(before) if before is not None else ()))
        if tell and before != index:
            self.post_message(self.Moved(self.items[index]))

    def choose_part(self, part: str) -> None:
        """The first row of a part, if there is one."""
        for name, index in parts_of(self.items):
            if name == part:
                self.choose(index)

    def choose_at(self, offset: int) -> bool:
        """The row whose evidence holds a code point, the shortest evidence first; whether there is one."""
        self._set()
        found = self._evidence.within(offset, offset + 1)
        if found:
            self.choose(min(found)[1], tell=False)
        return bool(found)

    # The cursor.

    def move(self, rows: int) -> None:
        """So many findings on."""
        self.choose((-1 if self.at is None and rows > 0 else self.at or 0) + rows)

    def move_page(self, pages: float) -> None:
        """To the finding about so many pages on."""
        if not self.items:
            return
        lines = int(pages * max(1, self.body_height - 2)) or (1 if pages > 0 else -1)
        at = self._lines_of(self.at or 0).start + lines
        inside = [index for index in range(len(self.items)) if self._lines_of(index).start <= at]
        self.scroll_rows_to(self.top + lines)
        self.choose(inside[-1] if inside else 0)

    def move_to_end(self, *, last: bool) -> None:
        """To the first or the last finding."""
        self.choose(len(self.items) - 1 if last else 0)

    # Rows.

    def style_changed(self) -> None:
        """Lay the rows out again."""
        self._layout = None
        self._strips.clear()

    @property
    def row_count(self) -> int:
        """Lines of the summary."""
        return len(self._set().lines)

    def row(self, index: int) -> tuple[plain.Strip, ...]:
        """A line; those of the chosen finding on their own ground."""
        line = self._set().lines[index]
        chosen = line.item >= 0 and line.item == self.at
        if chosen:
            ground = self.paint.on("selected") if self.has_focus else self.paint.ink("accent")
            pieces = [("▸" if index == self._lines_of(line.item).start else " ", ground)]
            pieces += [(words, ground if self.has_focus else style) for words, style in line.pieces]
            return (plain.line(pieces, self.body_width, ground if self.has_focus else self.paint.text),)
        strip = self._strips.get(index)
        if strip is None:
            bar = "▎" if line.item in self._here else " "
            pieces = [(bar, self.paint.ink("accent")), *line.pieces]
            strip = self._strips[index] = plain.line(pieces, self.body_width, self.paint.text)
        return (strip,)

    def _set(self) -> Layout:
        if self._layout is None:
            if self._rows is not None:
                self._layout = lay_out(self._rows, self.paint, self.body_width)
            else:
                self._layout = Layout([], [])
            if not self._layout.lines and self._note:
                self._layout.lines.append(SummaryLine(-1, [(self._note, self.paint.muted)]))
            self._evidence = Evidence(self._layout.items)
            self._first_lines = []
            for number, line in enumerate(self._layout.lines):
                if line.item == len(self._first_lines):
                    self._first_lines.append(number)
        return self._layout

    def _lines_of(self, item: int) -> range:
        lines = self._set().lines
        first = last = self._first_lines[item]
        while last < len(lines) and lines[last].item == item:
            last += 1
        return range(first, last)

    def clicked(self, row: int, column: int) -> None:
        """Choose what stands there and go to its evidence."""
        lines = self._set().lines
        if row < len(lines) and lines[row].item >= 0:
            self.choose(lines[row].item, tell=False)
            self.post_message(self.Chosen(self.items[lines[row].item]))
