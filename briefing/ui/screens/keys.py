"""The `?` help: every action of the table, by context."""

from __future__ import annotations

from briefing.ui.actions import ACTIONS, CONTEXTS, Action
from briefing.ui.keys import shown
from briefing.ui.screens.sheet import Sheet, SheetRow
from briefing.ui.wrap import wrap


class KeysSheet(Sheet):
    """All keys."""

    TITLE_WORDS = "Keys (esc closes)"
    WIDTH, HEIGHT = 96, 60

    def fill(self) -> None:
        """A heading a context, and each action with its keys."""
        rows: list[SheetRow] = []
        for context, heading in CONTEXTS.items():
            if rows:
                rows.append(SheetRow(None, []))
            rows.append(SheetRow(None, [(heading, self.paint.ink("heading"))]))
            for action in ACTIONS:
                if action.context == context:
                    rows += self._action(action)
        self.sheet.show(rows)

    def _action(self, action: Action) -> list[SheetRow]:
        """The keys and what they do beside them; in a narrow window below them."""
        paint, column, rows = self.paint, _COLUMN, []
        before = (_keys(action.keys).rjust(column), paint.ink("accent"))
        if self.line_width < 3 * column:
            rows, column = [SheetRow(None, [(_keys(action.keys), paint.ink("accent"))])], 2
            before = ("  ", paint.text)
        words = action.help
        for start, end in wrap(words, 0, len(words), self.line_width - column - 2):
            rows.append(SheetRow(None, [before, (f"  {words[start:end]}", paint.text)]))
            before = (" " * column, paint.text)
        return rows


def _keys(keys: tuple[str, ...]) -> str:
    return "  ".join(shown(key) for key in keys)


_COLUMN = max(len(_keys(action.keys)) for action in ACTIONS) + 1
