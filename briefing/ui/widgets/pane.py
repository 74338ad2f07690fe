"""What reader, list and summary have in common: rows they draw, a frame with a title and a scrollbar in it."""

from __future__ import annotations

from operator import is_

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.widget import Widget

from briefing.ui import plain
from briefing.ui.paint import Paint

WHEEL_ROWS = 3
_KEPT_ROWS = 2_000


class Pane(Widget, can_focus=True):
    """A window on `row_count` rows, of which `top` is the first shown.

    A subclass gives `row_count` and `row(index)`, a strip of `body_width` cells, and says what its cursor does.
    """

    class Entered(Message):
        """The pane was clicked into."""

        def __init__(self, pane: Pane) -> None:
            super().__init__()
            self.pane = pane

    def __init__(self, paint: Paint, *, id: str, title: str = "") -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.top = 0
        self._paint = paint
        self._title = title
        self._framed = True
        self._measured = Size(0, 0)
        self._kept: dict[int, tuple[tuple[plain.Strip, ...], plain.Strip]] = {}
        self.placed = (0, False)
        """The width it was given and whether it lies over others: where nothing changes, nothing is laid out again."""

    # What a subclass gives.

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def row(self, index: int) -> tuple[plain.Strip, ...]:
        """The finished row in parts of together `body_width` cells; the same parts as long as it looks the same."""
        raise NotImplementedError

    def move(self, rows: int) -> None:
        """The cursor so many rows on."""
        raise NotImplementedError

    def move_page(self, pages: float) -> None:
        """The view and the cursor so many pages on."""
        raise NotImplementedError

    def move_to_end(self, *, last: bool) -> None:
        """The cursor to the first or the last row."""
        raise NotImplementedError

    def style_changed(self) -> None:
        """Width, theme or frame is another: throw away what was drawn."""

    def clicked(self, row: int, column: int) -> None:
        """A row was clicked; it may be beyond the last."""

    # The frame and the size.

    @property
    def paint(self) -> Paint:
        """How it looks."""
        return self._paint

    @paint.setter
    def paint(self, paint: Paint) -> None:
        self._paint = paint
        self.style_changed()
        self.refresh()

    @property
    def framed(self) -> bool:
        """Whether there is a border around it."""
        return self._framed

    @framed.setter
    def framed(self, framed: bool) -> None:
        if framed != self._framed:
            self._framed = framed
            self.style_changed()
            self.refresh()

    @property
    def title_words(self) -> str:
        """What stands in the frame."""
        return self._title

    @title_words.setter
    def title_words(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.refresh(Region(0, 0, self._measured.width, 1))

    @property
    def is_measured(self) -> bool:
        """Whether the pane has a size: before it has one, nothing is laid out."""
        return self._measured.width > 0

    @property
    def body_width(self) -> int:
        """Cells of a row."""
        return max(1, self._measured.width - 2 * self._framed)

    @property
    def body_height(self) -> int:
        """Rows that are shown at once."""
        return max(1, self._measured.height - 2 * self._framed)

    # Scrolling.

    @property
    def last_top(self) -> int:
        """The greatest useful `top`."""
        return max(0, self.row_count - self.body_height)

    def scroll_rows_to(self, top: int) -> bool:
        """Show another part; whether anything changed."""
        top = max(0, min(top, self.last_top))
        if top == self.top:
            return False
        self.top = top
        self.refresh()
        return True

    def keep_in_view(self, first: int, last: int, margin: int = 0) -> bool:
        """Scroll no further than needed to show these rows and `margin` rows around them; whether anything changed."""
        margin = max(0, min(margin, (self.body_height - (last - first + 1)) // 2))
        top = max(self.top, last + margin - self.body_height + 1)
        return self.scroll_rows_to(min(top, first - margin))

    def refresh_rows(self, *rows: int) -> None:
        """Draw these rows again, as far as they are shown."""
        for row in set(rows):
            if 0 <= row - self.top < self.body_height:
                self.refresh(Region(0, row - self.top + self._framed, self._measured.width, 1))

    # Drawing.

    def render_lines(self, crop: Region) -> list[plain.Strip]:
        """Finished lines of the part of the widget that is shown."""
        self.measure()
        lines = self._framed_lines(crop.y, crop.bottom) if self._framed else self._bare_lines(crop.y, crop.bottom)
        if crop.x or crop.width != self._measured.width:
            return [strip.crop(crop.x, crop.right) for strip in lines]
        return lines

    def _bare_lines(self, first: int, end: int) -> list[plain.Strip]:
        return [self._whole(self.top + y) for y in range(first, end)]

    def _framed_lines(self, first: int, end: int) -> list[plain.Strip]:
        border = self._border()
        left, thumb = plain.one_cell("│", border), plain.one_cell("┃", border)
        last, bar = self._measured.height - 1, self._thumb()
        lines = []
        for y in range(first, end):
            if y in (0, last):
                lines.append(self._edge(upper=y == 0))
            else:
                lines.append(self._whole(self.top + y - 1, left, thumb if y - 1 in bar else left))
        return lines

    def _whole(self, index: int, *sides: plain.Strip) -> plain.Strip:
        """A row between its sides. Kept with its escape codes: a page that was shown before costs a look-up a line."""
        parts = (*sides[:1], *self._row_or_blank(index), *sides[1:])
        kept = self._kept.get(index)
        if kept is not None and len(kept[0]) == len(parts) and all(map(is_, kept[0], parts)):
            return kept[1]
        if len(self._kept) >= _KEPT_ROWS:
            self._kept.pop(next(iter(self._kept)))
        strip = plain.join(parts)
        self._kept[index] = (parts, strip)
        return strip

    def _row_or_blank(self, index: int) -> tuple[plain.Strip, ...]:
        return self.row(index) if index < self.row_count else (plain.blank(self.body_width, self._paint.text),)

    def _border(self) -> plain.Style:
        return self._paint.ink("border_focus" if self.has_focus else "border")

    def _edge(self, *, upper: bool) -> plain.Strip:
        width, border = self._measured.width, self._border()
        if width < 2:
            return plain.blank(width, border)
        if not upper:
            return plain.line([(f"╰{'─' * (width - 2)}╯", border)], width, border)
        title = plain.clip(self._title, width - 6)
        named: list[plain.Piece] = []
        if title:
            # Without colour the frame says nothing, so the title is turned over.
            form = "reverse" if self.has_focus and not self._paint.colour else ""
            words = self._paint.ink("accent" if self.has_focus else "muted", form=form)
            named = [(" ", border), (title, words), (" ", border)] if not form else [(f" {title} ", words)]
        rest = "─" * (width - 2 - sum(plain.cells(text) for text, _ in named))
        return plain.line([("╭", border), *named, (f"{rest}╮", border)], width, border)

    def _thumb(self) -> range:
        """The lines of the body beside which the scrollbar is; none where everything is shown."""
        height, rows = self.body_height, self.row_count
        if rows <= height:
            return range(0)
        size = max(1, height * height // rows)
        at = self.top * (height - size) // max(1, rows - height)
        return range(at, at + size)

    # Events.

    def on_resize(self) -> None:
        """The rows for the new size, if they were not drawn since."""
        self.measure()

    def measure(self) -> None:
        """Lay the rows out for the present size. Textual draws before it tells of a new size, so drawing asks too."""
        # Not `size`: Textual works that out anew each time, in 20 microseconds; a pane has no border of Textual's.
        if self.outer_size != self._measured:
            self._measured = self.outer_size
            self.style_changed()
            self.top = max(0, min(self.top, self.last_top))

    def on_focus(self) -> None:
        """Show that it has the keys."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that it no longer has the keys."""
        self.refresh()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel."""
        event.stop()
        self.wheel(WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel."""
        event.stop()
        self.wheel(-WHEEL_ROWS)

    def wheel(self, rows: int) -> None:
        """Scroll without going anywhere."""
        self.scroll_rows_to(self.top + rows)

    def on_click(self, event: events.Click) -> None:
        """A row, or the frame."""
        event.stop()
        self.post_message(self.Entered(self))
        y = event.y - self._framed
        if 0 <= y < self.body_height:
            self.clicked(self.top + y, event.x - self._framed)
