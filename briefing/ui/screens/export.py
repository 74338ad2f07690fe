"""The export: which format, under which name. It says where the file went and replaces nothing."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.errors import BriefingError
from briefing.export import EXPORTERS, Exporter, ExportOptions, exporter_named
from briefing.export.names import file_stem
from briefing.export.save import save
from briefing.model import Brief
from briefing.ui import plain
from briefing.ui.editor import LineEditor
from briefing.ui.paint import Paint
from briefing.ui.screens.sheet import Sheet, SheetRow

_TABLES = ("figures", "quotes", "dates")


class ExportSheet(Sheet):
    """One article, one file, in the folder where briefing was started unless the name says another."""

    TITLE_WORDS = "Export"
    WIDTH, HEIGHT = 72, 13

    def __init__(self, paint: Paint, brief: Brief) -> None:
        super().__init__(paint)
        self.brief = brief
        self.naming = False
        self.trouble = ""
        self._typed = LineEditor()
        self._named = False

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return exporter_named((self.sheet.chosen or EXPORTERS[0].name).partition(":")[0])

    @property
    def target(self) -> Path:
        """The file that will be written."""
        return Path(self._typed.text).expanduser() if self._named else self._free_name()

    def fill(self) -> None:
        """Formats, then the name."""
        paint = self.paint
        rows = []
        for exporter in EXPORTERS:
            for choice in [f"csv:{table}" for table in _TABLES] if exporter.name == "csv" else [exporter.name]:
                name, _, table = choice.partition(":")
                about = f"a table of {table}" if table else exporter.about
                rows.append(SheetRow(choice, [(f" {name.ljust(10)}", paint.text), (about, paint.muted)]))
        rows.append(SheetRow(None, []))
        rows.append(SheetRow(None, self._name_line()))
        rows.append(SheetRow(None, []))
        keys = [
            ("enter", "save"),
            ("tab", "choose the format" if self.naming else "change the name"),
            ("esc", "leave it"),
        ]
        hint = [piece for key, words in keys for piece in ((key, paint.ink("accent")), (f" {words}   ", paint.muted))]
        rows.append(SheetRow(None, [(self.trouble, paint.ink("check"))] if self.trouble else hint))
        self.sheet.show(rows, at=self.sheet.chosen)

    def moved(self) -> None:
        """Another format has another name."""
        self.trouble = ""
        self.fill()

    def chose(self) -> None:
        """Write the file; a fault is shown here and nothing is lost."""
        table = (self.sheet.chosen or "").partition(":")[2]
        target = self.target
        options = ExportOptions(folder=str(target.parent), **({"table": table} if table else {}))  # type: ignore[arg-type]
        try:
            save(self.exporter.render([self.brief], options), target)
        except BriefingError as error:
            self.trouble = str(error)
            self.fill()
            return
        self.dismiss(f"saved to {target}")

    def press(self, key: str, character: str | None) -> None:
        """Keys of the list, or letters of the name."""
        if key == "tab":
            self.naming = not self.naming
            if self.naming and not self._named:
                self._typed, self._named = LineEditor(str(self._free_name())), True
            self.fill()
        elif self.naming and key not in ("enter", "escape", "ctrl+q", "ctrl+c"):
            if not self._typed.press(key) and character is not None:
                self._typed.insert(character)
            self.trouble = ""
            self.fill()
        else:
            super().press(key, character)

    def _free_name(self) -> Path:
        table = (self.sheet.chosen or "").partition(":")[2]
        stem = file_stem(self.brief.article) + (f"-{table}" if table else "-brief")
        number, path = 1, Path(f"{stem}{self.exporter.suffix}")
        while os.path.lexists(path):
            number += 1
            path = Path(f"{stem}-{number}{self.exporter.suffix}")
        return path

    def _name_line(self) -> list[plain.Piece]:
        paint = self.paint
        if not self.naming:
            return [(" to ", paint.muted), (str(self.target), paint.ink("headline"))]
        text, at = self._typed.text, self._typed.at
        under = text[at : at + 1] or " "
        return [(" to ", paint.muted), (text[:at], paint.text), (under, paint.on("here")), (text[at + 1 :], paint.text)]
