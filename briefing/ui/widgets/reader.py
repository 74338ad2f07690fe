"""An article to read: numbered paragraphs, marks, a place where one is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from textual.message import Message

from briefing.model import Article, Block
from briefing.text.spans import Span
from briefing.ui import plain
from briefing.ui.page import Page
from briefing.ui.paint import Paint
from briefing.ui.typeset import Gutter, Highlights, Patch, Typeset
from briefing.ui.widgets.pane import Pane
from briefing.view.marks import NO_MARKS, Marks

COMFORTABLE, NARROWEST, WIDEST, STEP = 72, 24, 120, 4
"""Cells of a line of text: to begin with, at least, at most, and for each key."""
MARGIN = 3
"""Lines kept in view around the line one is at."""
ROOMY = 36
"""Cells of a pane from which the text stands off its rule."""


class Position(NamedTuple):
    """Where one is: a place in the text, and how many lines from the top of the pane it stands."""

    offset: int
    below_top: int


class Reader(Pane):
    """One article. The line one is at is marked in the gutter; the view follows it."""

    class Moved(Message):
        """The line one is at is another, by key or click."""

        def __init__(self, reader: Reader) -> None:
            super().__init__()
            self.reader = reader

    class Pointed(Message):
        """A place in the text was clicked."""

        def __init__(self, reader: Reader, offset: int) -> None:
            super().__init__()
            self.reader = reader
            self.text_offset = offset

    def __init__(self, paint: Paint, *, id: str, title: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(paint, id=id, title=title)
        self.article: Article | None = None
        self.marks: Marks = NO_MARKS
        self.highlights: Highlights = "all"
        self.at = 0
        self.paragraphs: tuple[Block, ...] = ()
        self._head = ("", "")
        self._measure = COMFORTABLE
        self._typeset: Typeset | None = None
        self._gutters: dict[tuple[int | None, bool, bool], plain.Strip] = {}
        self._lit: tuple[Span, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._hit_at: int | None = None

    # What is shown.

    def show(self, article: Article | None, *, title: str, masthead: str, marks: Marks = NO_MARKS) -> None:
        """Another article, from its top. title, masthead: the lines above it; marks may come later."""
        self.article, self._head, self.marks = article, (title, masthead), marks
        self.paragraphs = article.paragraphs() if article is not None else ()
        self._lit, self._hits, self._hit_at = (), (), None
        self.top = self.at = 0
        self._typeset = None
        self.refresh()

    def mark(self, marks: Marks) -> None:
        """The same article, its findings known now."""
        self.marks = marks
        if self._typeset is not None:
            self._typeset.set_marks(marks, self.highlights)
        self.refresh()

    def show_highlights(self, highlights: Highlights) -> None:
        """Mark all kinds of findings, one or none."""
        self.highlights = highlights
        self.mark(self.marks)

    def light(self, spans: Iterable[Span]) -> None:
        """Put evidence on a ground of its own; nothing for none."""
        self._lit = tuple(spans)
        self._patch()

    @property
    def lit(self) -> tuple[Span, ...]:
        """The evidence that is lit."""
        return self._lit

    def show_hits(self, hits: Sequence[Span], at: int | None) -> None:
        """Light everything a search found, one of it as the place one is at."""
        self._hits, self._hit_at = tuple(hits), at
        self._patch()

    # Where one is.

    @property
    def page(self) -> Page | None:
        """The article laid out for the present width; None without an article, and before the pane has a width."""
        return self._set().page if self.article is not None and self.is_measured else None

    @property
    def text_offset(self) -> int:
        """Where in the text the line one is at begins."""
        return self.page.offset_of(self.at) if self.page else 0

    @property
    def position(self) -> Position:
        """Where one is, for coming back."""
        return Position(self.text_offset, self.at - self.top)

    def return_to(self, position: Position) -> None:
        """Be where one was."""
        if self.page is not None:
            line = self._text_line(self.page.line_of(position.offset), 1)
            self.scroll_rows_to(line - position.below_top)
            self._go(line)

    def go_to(self, offset: int) -> None:
        """To a place in the text; a place far off is shown in the upper third."""
        if self.page is not None:
            self.go_to_line(self.page.line_of(offset))

    def go_to_line(self, line: int) -> None:
        """To a line, as `go_to` does."""
        if not self.top + MARGIN <= line <= self.top + self.body_height - 1 - MARGIN:
            self.scroll_rows_to(line - self.body_height // 3)
        self._go(line)

    @property
    def paragraph(self) -> int | None:
        """The number of the paragraph one is in or below; None above the first."""
        return self.page.paragraph_at(self.at) if self.page else None

    @property
    def percent(self) -> int:
        """How much of the article is read when the last line shown is."""
        if not self.row_count:
            return 100
        return min(100, (self.top + self.body_height) * 100 // self.row_count)

    @property
    def how_far(self) -> str:
        """The same as one reads it: "top", "all", "49%"."""
        if self.top == 0:
            return "all" if self.row_count <= self.body_height else "top"
        return f"{self.percent}%"

    @property
    def columns(self) -> int:
        """Cells of a line of text."""
        return self.page.width if self.page else self._measure

    # The cursor.

    def move(self, rows: int) -> None:
        """So many lines of text on; empty lines don't count."""
        self._go(self._text_line(self.at + rows, 1 if rows > 0 else -1))

    def move_page(self, pages: float) -> None:
        """View and cursor together; at the ends the cursor alone."""
        rows = int(pages * max(1, self.body_height - 2)) or (1 if pages > 0 else -1)
        self.scroll_rows_to(self.top + rows)
        self.move(rows)

    def move_to_end(self, *, last: bool) -> None:
        """To the first or the last line."""
        self._go(self._text_line(self.row_count - 1, -1) if last else self._text_line(0, 1))
        if not last:
            self.scroll_rows_to(0)

    def wheel(self, rows: int) -> None:
        """Scroll, and take the cursor along when it would leave the view."""
        if self.scroll_rows_to(self.top + rows):
            low, high = self.top + MARGIN, self.top + self.body_height - 1 - MARGIN
            self._go(self._text_line(min(max(self.at, low), max(low, high)), 1))

    def _go(self, line: int) -> None:
        before, self.at = self.at, line
        if self.page is None:
            return
        flow_before, flow = self.page.flow_at(before), self.page.flow_at(line)
        if not self.keep_in_view(line, line, MARGIN):
            firsts = (
                {self.page.flow_lines(flow_before).start, self.page.flow_lines(flow).start}
                if flow != flow_before
                else set()
            )
            self.refresh_rows(before, line, *firsts)
        if before != line:
            self.post_message(self.Moved(self))

    def _text_line(self, line: int, step: int) -> int:
        """The nearest line that isn't empty, looking first in the direction of `step`."""
        lines = self.page.lines if self.page else ()
        line = max(0, min(line, len(lines) - 1))
        for direction in (step, -step):
            at = line
            while 0 <= at < len(lines):
                if lines[at].flow >= 0:
                    return at
                at += direction
        return 0

    def on_resize(self) -> None:
        """Draw anew, and tell where one is now."""
        super().on_resize()
        self.post_message(self.Moved(self))

    # The width of the text.

    def widen(self, steps: int) -> int:
        """So many steps wider (negative: narrower); gives the cells of a line of text."""
        width = self.page.width if self.page else self._measure
        room = self.body_width - self._gutter().width - 2
        wanted = max(NARROWEST, min(WIDEST, width + steps * STEP))
        self._measure = wanted if wanted <= room else max(self._measure, room)
        self.style_changed()
        self.refresh()
        return self.columns

    def style_changed(self) -> None:
        """Lay the article out again where the width is another, and keep the place."""
        if self.article is None:
            return
        position = self.position if self._typeset is not None and self._typeset.page.article is self.article else None
        self._typeset = None
        if position is not None and self.page is not None:
            self.at = self._text_line(self.page.line_of(position.offset), 1)
            below_top = min(position.below_top, max(0, self.body_height - 1 - MARGIN))
            self.top = max(0, min(self.at - below_top, self.last_top))

    def _gutter(self) -> Gutter:
        return Gutter(max(2, len(str(len(self.paragraphs)))), 1 if self.body_width >= ROOMY else 0)

    def _set(self) -> Typeset:
        if self._typeset is None:
            assert self.article is not None
            gutter = self._gutter()
            width = max(2, min(self._measure, self.body_width - gutter.width - 2))
            title, masthead = self._head
            page = Page(self.article, width, title=title, masthead=masthead)
            used = 1 + gutter.width + width
            spare = self.body_width - used
            left = spare // 2 if spare > 4 else 0
            self._gutters = {}
            self._typeset = Typeset(page, self.paint, gutter, self.body_width - left - 2 - gutter.number)
            self._typeset.set_marks(self.marks, self.highlights)
            self._patch()
        return self._typeset

    def _patch(self) -> None:
        if self._typeset is None:
            return
        patches = [Patch(span.start, span.end, "lit") for span in self._lit]
        patches += [
            Patch(span.start, span.end, "hit") for number, span in enumerate(self._hits) if number != self._hit_at
        ]
        if self._hit_at is not None and self._hit_at < len(self._hits):
            here = self._hits[self._hit_at]
            patches.append(Patch(here.start, here.end, "here"))
        self.refresh_rows(*self._typeset.set_patches(patches))

    # Rows.

    @property
    def row_count(self) -> int:
        """Lines of the page."""
        return len(self.page) if self.page else 0

    def row(self, index: int) -> tuple[plain.Strip, ...]:
        """Cursor, number, and the line of text; in the middle of a pane that is wider."""
        typeset = self._set()
        page = typeset.page
        line = page.lines[index]
        number = page.flows[line.flow].number if line.first and line.flow >= 0 else None
        current = number is not None and page.flow_at(self.at) == line.flow
        return self._gutter_cells(typeset, number, index == self.at, current), typeset.text_line(index)

    def _gutter_cells(self, typeset: Typeset, number: int | None, here: bool, current: bool) -> plain.Strip:
        """What stands left of the rule: the sign of the line one is at, the number of a paragraph."""
        key = (number, here, current)
        kept = self._gutters.get(key)
        if kept is not None:
            return kept
        paint = self.paint
        pieces = [
            (" " * self._left(typeset), paint.text),
            ("▸" if here else " ", paint.ink("accent")),
            (
                ("" if number is None else str(number)).rjust(typeset.gutter.number),
                paint.ink("accent" if current else "muted"),
            ),
            (" ", paint.text),
        ]
        strip = self._gutters[key] = plain.line(pieces, self.body_width - typeset.width, paint.text)
        return strip

    def _left(self, typeset: Typeset) -> int:
        """Cells left of the gutter: a column narrower than its pane stands in the middle."""
        return self.body_width - typeset.width - 2 - typeset.gutter.number

    def clicked(self, row: int, column: int) -> None:
        """To the line; what stands there is told."""
        if self.page is None or row >= self.row_count:
            return
        self._go(self._text_line(row, 1))
        offset = self._offset_at(row, column)
        if offset is not None:
            self.post_message(self.Pointed(self, offset))

    def _offset_at(self, row: int, column: int) -> int | None:
        """The code point under a cell; None beside the text."""
        typeset = self._set()
        page = typeset.page
        line = page.lines[row]
        if line.flow < 0 or page.flows[line.flow].own:
            return None
        flow = page.flows[line.flow]
        put_before = flow.form.first if line.first else flow.form.rest
        column -= self._left(typeset) + 1 + typeset.gutter.width + len(put_before)
        return plain.index_at(flow.text[line.start : line.end], column, line.start)
