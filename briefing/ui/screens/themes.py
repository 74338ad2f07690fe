"""The choice of a theme, seen at once; escape takes the old one back."""

from __future__ import annotations

from briefing.errors import ConfigError
from briefing.themes import load_themes
from briefing.ui.paint import Paint
from briefing.ui.screens.sheet import Sheet, SheetRow


class ThemeSheet(Sheet):
    """All themes that could be used, then those that couldn't, with the reason."""

    TITLE_WORDS = "Themes"
    WIDTH, HEIGHT = 60, 20

    def __init__(self, paint: Paint) -> None:
        super().__init__(paint)
        self._before = paint
        self._themes = load_themes()

    def fill(self) -> None:
        """A line a theme."""
        paint = self.paint
        width = max((len(name) for name in self._themes.themes), default=0)
        rows = [
            SheetRow(name, [(f" {name.ljust(width)}  ", paint.text), (theme.title, paint.muted)])
            for name, theme in self._themes.themes.items()
        ]
        for failure in self._themes.failures:
            rows += self.told(_reason(failure), "check")
        rows.append(SheetRow(None, []))
        rows += self.offered(("enter", "keep"), ("esc", "the old one"))
        self.sheet.show(rows, at=self.paint.theme.name)

    def moved(self) -> None:
        """See it."""
        if self.sheet.chosen is not None:
            self._use(Paint(self._themes.themes[self.sheet.chosen], colour=self._before.colour))

    def close(self) -> None:
        """The old one again."""
        self._use(self._before)
        self.dismiss(None)

    def chose(self) -> None:
        """Keep it."""
        self.dismiss(f"theme {self.paint.theme.name}; --theme {self.paint.theme.name} begins with it")

    def _use(self, paint: Paint) -> None:
        self.paint = paint
        self.sheet.paint = paint
        self.fill()
        self.app.desk.use_paint(paint)  # type: ignore[attr-defined]


def _reason(failure: ConfigError) -> str:
    where = (failure.where or "").rpartition("/")[2]
    hint = f"; {failure.hint}" if failure.hint else ""
    return f"✗ {where}: {failure.message}{hint}"
