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
            return (plain.line(pieces, self.body_width, ground),)
        return (plain.line([(" ", self.paint.text), *row.pieces], self.body_width, self.paint.text),)

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
        self.sheet.styles.width = min(width, self.WIDTH)
        self.fill()
        self.sheet.styles.height = min(height, self.HEIGHT, self.sheet.row_count + 2)

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
