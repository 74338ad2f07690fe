"""Typing a search and going from hit to hit in the reader that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.search import Search
from briefing.ui.widgets.reader import Reader

if TYPE_CHECKING:
    from briefing.ui.screens.desk import DeskScreen


class Finder:
    """The search of a desk. Its words hold for every reader and article, and are kept for the next time."""

    def __init__(self, desk: DeskScreen) -> None:
        self.desk = desk
        self.search = Search()
        self._reader: Reader = desk.active

    def begin(self) -> None:
        """Ask for words."""
        self.end()
        self._reader = self.desk.active
        if self._reader.article is not None:
            self._reader.light(())
            self.search.begin(self._reader.position)

    def press(self, key: str, character: str | None) -> None:
        """A key while words are typed. character: what it prints, None for nothing."""
        search = self.search
        if key == "escape" or (key == "backspace" and not search.editor.text):
            self.end()
        elif key == "enter":
            self._accept()
        elif key == "up":
            search.editor.replace(search.last)
            self._look()
        elif search.editor.press(key):
            self._look()
        elif character is not None:
            self.paste(character)

    def paste(self, words: str) -> None:
        """Words at the cursor."""
        self.search.editor.insert(words)
        self._look()

    def step(self, by: int) -> bool:
        """To the next or previous hit, of the words before where none are looked for; whether there are any words."""
        search, reader = self.search, self.desk.active
        if not search.editor.text and search.last and reader.article is not None:
            search.editor.replace(search.last)
            self.follow()
        if not search.editor.text:
            return False
        if not search.hits:
            self.desk.say(f"no “{search.editor.text}” here")
        elif search.at is None:
            search.step_from(reader.text_offset, by)
        else:
            search.step(by)
        self._show()
        return True

    def follow(self) -> None:
        """Another reader or article: the same words are lit there, and one stays where one is."""
        if self.search.typing:
            self.end()
        self._reader.show_hits((), None)
        self._reader = self.desk.active
        article = self._reader.article
        if self.search.editor.text:
            self.search.look(article.text if article else "", 0)
            self.search.leave_hit()
            self._reader.show_hits(self.search.hits, None)

    def end(self) -> None:
        """No search any more; while words are typed, back to where it began."""
        origin = self.search.origin if self.search.typing else None
        self.search.forget()
        self._reader.show_hits((), None)
        if origin is not None:
            self._reader.return_to(origin)

    def _accept(self) -> None:
        """The words are typed; none at all mean those looked for before."""
        search = self.search
        if not search.editor.text and search.last:
            search.editor.replace(search.last)
            self._look()
        if not search.editor.text:
            self.end()
            return
        search.typing, search.last = False, search.editor.text
        if search.origin is not None:
            self.desk.jumps.made("find", self._reader, search.origin)
        if not search.hits:
            self.desk.say(f"no “{search.editor.text}” here")

    def _look(self) -> None:
        """Light what fits the words typed so far, and show the first from where one began."""
        article, origin = self._reader.article, self.search.origin
        self.search.look(article.text if article else "", origin.offset if origin else 0)
        self._show()

    def _show(self) -> None:
        self._reader.show_hits(self.search.hits, self.search.at)
        if self.search.hit is not None:
            self._reader.go_to(self.search.hit.start)
        elif self.search.typing and self.search.origin is not None:
            self._reader.return_to(self.search.origin)
