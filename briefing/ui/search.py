"""Find in the article one reads: what was typed, all hits, the one one is at."""

from __future__ import annotations

import re

from briefing.text.spans import Span
from briefing.ui.editor import LineEditor
from briefing.ui.widgets.reader import Position

_MOST_HITS = 10_000


class Search:
    """One search. Small letters find both cases; a capital finds itself."""

    def __init__(self) -> None:
        self.editor = LineEditor()
        self.typing = False
        self.origin: Position | None = None
        self.hits: list[Span] = []
        self.at: int | None = None

    def begin(self, origin: Position) -> None:
        """Type a new one; origin: where one was."""
        self.forget()
        self.typing, self.origin = True, origin

    def forget(self) -> None:
        """No search, no hits."""
        self.editor = LineEditor()
        self.typing, self.origin, self.hits, self.at = False, None, [], None

    def look(self, text: str, start: int) -> None:
        """Find all hits in a text; the one one is at is the first from `start`, round the end."""
        words = self.editor.text
        self.hits, self.at = [], None
        if not words:
            return
        flags = 0 if words != words.lower() else re.IGNORECASE
        for match in re.finditer(re.escape(words), text, flags):
            self.hits.append(Span(match.start(), match.end()))
            if len(self.hits) == _MOST_HITS:
                break
        if self.hits:
            self.at = next((number for number, hit in enumerate(self.hits) if hit.start >= start), 0)

    def step(self, by: int) -> None:
        """The next or previous hit, round the end."""
        if self.hits and self.at is not None:
            self.at = (self.at + by) % len(self.hits)

    @property
    def hit(self) -> Span | None:
        """The hit one is at."""
        return self.hits[self.at] if self.at is not None else None

    @property
    def count(self) -> str:
        """ "4/14"; "0/0" for words that are not there, empty without words."""
        if not self.editor.text:
            return ""
        return f"{(self.at or 0) + bool(self.hits)}/{len(self.hits)}{'+' if len(self.hits) == _MOST_HITS else ''}"
