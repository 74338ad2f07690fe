"""A window over the desk: a list of lines with a title, closed by escape or q."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import ModalScreen

from briefing.ui import plain
from briefing.ui.paint import Paint
from briefing.ui.screens.keynames import key_name
from briefing.ui.widgets.pane import Pane
from briefing.ui.wrap import wrap

_FRAMED_FROM = (24, 8)
"""Columns and lines of a terminal from which a window has a frame."""


class SheetRow(NamedTuple):
    """A line of a sheet; id None where it can't be chosen."""

    id: str | None
    pieces: list[plain.Piece]


class SheetPane(Pane):
    """Lines of which some can be chosen."""

    class Clicked(Message):
        """A line that can be chosen was clicked."""

        def __init__(self, id: str) -> None:  # noqa: A002 - what it is
            super().__init__()
            self.id = id

    def __init__(self, paint: Paint, title: str) -> None:
        super().__init__(paint, id="sheet", title=title)
        self.rows: list[SheetRow] = []
        self.at = 0

    def show(self, rows: Sequence[SheetRow], at: str | None = None) -> None:
        """Show these lines, the one with the id `at` chosen."""
        self.rows = list(rows)
        self.at = next((index for index, row in enumerate(self.rows) if row.id is not None and row.id == at), self.at)
        self.at = min(self.at, max(0, len(self.rows) - 1))
        if self.is_measured and self.chosen is not None:
            self.keep_in_view(self.at, self.at)
        self.refresh()

    @property
    def chosen(self) -> str | None:
        """The id of the chosen line; None where none can be."""
        return self.rows[self.at].id if self.at < len(self.rows) else None

    @property
    def row_count(self) -> int:
        """All lines."""
        return len(self.rows)

    def row(self, index: int) -> tuple[plain.Strip, ...]:
        """A line; the chosen one on its own ground."""
        row = self.rows[index]
        if row.id is not None and index == self.at:
            ground = self.paint.on("selected")
            pieces = [("▸", ground), *((words, ground) for words, _ in row.pieces)]
            return (plain.line(_cut(pieces, self.body_width), self.body_width, ground),)
        pieces = [(" ", self.paint.text), *row.pieces]
        return (plain.line(_cut(pieces, self.body_width), self.body_width, self.paint.text),)

    def style_changed(self) -> None:
        """Another size: what is chosen stays in view."""
        if self.chosen is not None:
            self.top = max(0, min(self.at, max(self.top, self.at - self.body_height + 1)))

    def move(self, rows: int) -> None:
        """To the next line that can be chosen; where none can, the view scrolls."""
        choices = [index for index, row in enumerate(self.rows) if row.id is not None]
        if not choices:
            self.scroll_rows_to(self.top + rows)
            return
        here = choices.index(self.at) if self.at in choices else 0
        self._choose(choices[max(0, min(here + rows, len(choices) - 1))])

    def move_page(self, pages: float) -> None:
        """So many pages on."""
        self.move(int(pages * max(1, self.body_height - 1)) or (1 if pages > 0 else -1))

    def move_to_end(self, *, last: bool) -> None:
        """To the first or the last line."""
        self.move(len(self.rows) if last else -len(self.rows))

    def _choose(self, index: int) -> None:
        self.at = index
        self.keep_in_view(index, index, 1)
        self.refresh()

    def clicked(self, row: int, column: int) -> None:
        """Choose a line."""
        if row < len(self.rows) and self.rows[row].id is not None:
            self._choose(row)
            self.post_message(self.Clicked(self.rows[row].id or ""))


def _cut(pieces: list[plain.Piece], width: int) -> list[plain.Piece]:
    """The pieces in at most `width` cells, the last that has room cut with an ellipsis."""
    kept: list[plain.Piece] = []
    for words, style in pieces:
        kept.append((plain.clip(words, width), style))
        width -= plain.cells(words)
        if width < 0:
            break
    return kept


class Sheet(ModalScreen[str | None], inherit_bindings=False):
    """A window over the desk; its result is a message for the status line, None for none."""

    AUTO_FOCUS = ""
    TITLE_WORDS = ""
    WIDTH, HEIGHT = 64, 24
    """Cells and lines at most."""

    def __init__(self, paint: Paint) -> None:
        super().__init__(classes="sheet")
        self.paint = paint
        self.sheet = SheetPane(paint, self.TITLE_WORDS)

    def compose(self) -> ComposeResult:
        """The window."""
        yield self.sheet

    def on_mount(self) -> None:
        """Size it and fill it."""
        self.fit()
        self.set_focus(self.sheet)

    def on_resize(self) -> None:
        """Another size of the terminal."""
        self.fit()

    def fit(self) -> None:
        """As large as its lines ask for and the terminal allows."""
        width, height = self.app.size
        self.sheet.framed = width >= _FRAMED_FROM[0] and height >= _FRAMED_FROM[1]
        self.sheet.styles.width = min(width, self.WIDTH)
        self.fill()
        self.grow()

    def grow(self) -> None:
        """As high as the lines are now."""
        frame = 2 * self.sheet.framed
        self.sheet.styles.height = min(self.app.size.height, self.HEIGHT, self.sheet.row_count + frame)

    @property
    def line_width(self) -> int:
        """Cells of a line, without the one left to the sign of what is chosen."""
        return max(4, min(self.app.size.width, self.WIDTH) - 2 * self.sheet.framed - 2)

    def told(self, words: str, ink: str) -> list[SheetRow]:
        """Words over as many lines as they take."""
        words = plain.visible(words)
        look = self.paint.ink(ink)
        return [SheetRow(None, [(words[a:b], look)]) for a, b in wrap(words, 0, len(words), self.line_width)]

    def offered(self, *keys: tuple[str, str]) -> list[SheetRow]:
        """What can be pressed, over as many lines as it takes."""
        rows: list[SheetRow] = []
        room = 0
        for key, words in keys:
            size = plain.cells(f"{key} {words}")
            if not rows or size > room:
                rows.append(SheetRow(None, []))
                room = self.line_width
            rows[-1].pieces.extend([(key, self.paint.ink("accent")), (f" {words}   ", self.paint.muted)])
            room -= size + 3
        return rows

    def fill(self) -> None:
        """Put the lines in."""
        raise NotImplementedError

    def chose(self) -> None:
        """Enter was pressed or a line clicked."""
        self.dismiss(None)

    def moved(self) -> None:
        """Another line is chosen."""

    def close(self) -> None:
        """Leave without choosing."""
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """A click beside the window leaves it."""
        event.stop()
        if not self.sheet.region.contains(event.screen_x, event.screen_y):
            self.close()

    def on_sheet_pane_clicked(self) -> None:
        """A line was clicked."""
        self.moved()
        self.chose()

    def on_key(self, event: events.Key) -> None:
        """The keys of every list, and out."""
        event.stop()
        event.prevent_default()
        # A key that was on its way when the sheet was left belongs to nobody.
        if self.is_current:
            self.press(key_name(event), event.character if event.is_printable else None)

    def press(self, key: str, character: str | None) -> None:
        """A key."""
        del character
        if key in ("escape", "q"):
            self.close()
        elif key in ("ctrl+q", "ctrl+c"):
            self.close()
            self.app.exit(0)
        elif key == "enter":
            self.chose()
        elif key in _MOVES:
            _MOVES[key](self.sheet)
            self.moved()


_MOVES = {
    "j": lambda pane: pane.move(1),
    "down": lambda pane: pane.move(1),
    "k": lambda pane: pane.move(-1),
    "up": lambda pane: pane.move(-1),
    "ctrl+d": lambda pane: pane.move_page(0.5),
    "ctrl+u": lambda pane: pane.move_page(-0.5),
    "space": lambda pane: pane.move_page(1),
    "pagedown": lambda pane: pane.move_page(1),
    "b": lambda pane: pane.move_page(-1),
    "pageup": lambda pane: pane.move_page(-1),
    "g": lambda pane: pane.move_to_end(last=False),
    "home": lambda pane: pane.move_to_end(last=False),
    "G": lambda pane: pane.move_to_end(last=True),
    "end": lambda pane: pane.move_to_end(last=True),
}
