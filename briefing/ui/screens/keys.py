"""The `?` help: every action of the table, by context."""

from __future__ import annotations

from briefing.ui.actions import ACTIONS, CONTEXTS
from briefing.ui.keys import shown
from briefing.ui.screens.sheet import Sheet, SheetRow


class KeysSheet(Sheet):
    """All keys."""

    TITLE_WORDS = "Keys"
    WIDTH, HEIGHT = 76, 40

    def fill(self) -> None:
        """A heading a context, a line an action."""
        paint = self.paint
        column = max(len(_keys(action.keys)) for action in ACTIONS) + 1
        rows: list[SheetRow] = []
        for context, heading in CONTEXTS.items():
            if rows:
                rows.append(SheetRow(None, []))
            rows.append(SheetRow(None, [(heading, paint.ink("heading"))]))
            rows += [
                SheetRow(
                    None,
                    [
                        (_keys(action.keys).rjust(column), paint.ink("accent")),
                        (f"  {action.help}", paint.text),
                    ],
                )
                for action in ACTIONS
                if action.context == context
            ]
        self.sheet.show(rows)


def _keys(keys: tuple[str, ...]) -> str:
    return "  ".join(shown(key) for key in keys)
