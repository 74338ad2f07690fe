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
    WIDTH, HEIGHT = 72, 18

    def __init__(self, paint: Paint, brief: Brief) -> None:
        super().__init__(paint)
        self.brief = brief
        self.naming = False
        self.trouble = ""
        self._typed = LineEditor()
        self._named = False
        self._met: Path | None = None

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return exporter_named((self.sheet.chosen or EXPORTERS[0].name).partition(":")[0])

    @property
    def target(self) -> Path:
        """The file that will be written."""
        return Path(self._typed.text).expanduser() if self._named else self._free_name()

    def fill(self) -> None:
        """The name, then the formats."""
        paint, chosen = self.paint, self.sheet.chosen or EXPORTERS[0].name
        rows: list[SheetRow] = []
        for exporter in EXPORTERS:
            for choice in [f"csv:{table}" for table in _TABLES] if exporter.name == "csv" else [exporter.name]:
                table = choice.partition(":")[2]
                about = "a table for a spreadsheet (csv)" if table else exporter.about
                rows.append(SheetRow(choice, [(f" {(table or choice).ljust(10)}", paint.text), (about, paint.muted)]))
        rows.append(SheetRow(None, []))
        if self.trouble:
            rows += self.told(self.trouble, "check")
        else:
            change = "choose the format" if self.naming else "change the name"
            rows += self.offered(("enter", "save"), ("tab", change), ("esc", "leave it"))
        self.sheet.show([SheetRow(None, self._name_line()), SheetRow(None, []), *rows], at=chosen)
        if self.naming:
            self.sheet.scroll_rows_to(0)
        self.grow()

    def moved(self) -> None:
        """Another format or name."""
        self._met, self.trouble = None, ""
        self.fill()

    def chose(self) -> None:
        """Write the file; a fault is shown here and nothing is lost. What exists is replaced when asked twice."""
        table = (self.sheet.chosen or "").partition(":")[2]
        target = self.target
        options = ExportOptions(folder=str(target.parent), **({"table": table} if table else {}))  # type: ignore[arg-type]
        again = self._met == target
        self.trouble = "" if again else self._objection(target)
        if not self.trouble:
            try:
                save(self.exporter.render([self.brief], options), target, force=again)
            except BriefingError as error:
                self._met, self.trouble = None, f"{error.where}: {error.message}" if error.where else error.message
        if self.trouble:
            self.fill()
        else:
            self.dismiss(f"saved to {target.absolute()}")

    def _objection(self, target: Path) -> str:
        """What speaks against a name; empty for nothing. A file that is there is remembered as one that was met."""
        if self._named and not self._typed.text.strip():
            return "The file needs a name."
        if target.is_dir():
            return f"{target} is a folder; name a file in it."
        if os.path.lexists(target):
            self._met = target
            return f"{target} exists. enter replaces it; tab takes {_free(target)}."
        return ""

    def press(self, key: str, character: str | None) -> None:
        """Keys of the list, or letters of the name."""
        if key == "tab":
            self._turn_to_name()
        elif self.naming and key not in ("enter", "escape", "ctrl+q", "ctrl+c"):
            if not self._typed.press(key) and character is not None:
                self._typed.insert(character)
            self.moved()
        else:
            super().press(key, character)

    def _turn_to_name(self) -> None:
        """To the name and back; where it is that of a file that is there, to one that is free."""
        if self._met is not None:
            self._typed.replace(str(_free(self._met)))
            self._named = self.naming = True
        else:
            self.naming = not self.naming
            if self.naming and not self._named:
                self._typed, self._named = LineEditor(str(self._free_name())), True
        self.moved()

    def _free_name(self) -> Path:
        table = (self.sheet.chosen or "").partition(":")[2]
        stem = file_stem(self.brief.article) + (f"-{table}" if table else "-brief")
        return _free(Path(f"{stem}{self.exporter.suffix}"))

    def _name_line(self) -> list[plain.Piece]:
        paint = self.paint
        if not self.naming:
            return [("to ", paint.muted), (str(self.target), paint.ink("headline"))]
        text, at = self._typed.text, self._typed.at
        # Of a long name the part where one types is shown.
        skipped = max(0, at - self.line_width + 6)
        shown = ("…" if skipped else "") + text[skipped:at]
        under = text[at : at + 1] or " "
        return [("to ", paint.muted), (shown, paint.text), (under, paint.on("here")), (text[at + 1 :], paint.text)]


def _free(path: Path) -> Path:
    """The name itself, or numbered when there is such a file."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
