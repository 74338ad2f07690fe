"""Find in the article one reads: what was typed, all hits, the one one is at."""

from __future__ import annotations

import re

from briefing.text.spans import Span
from briefing.ui.editor import LineEditor
from briefing.ui.widgets.reader import Position

_MOST_HITS = 10_000


class Search:
    """One search. Small letters find both cases, a capital itself, a space any run of spaces and line ends."""

    def __init__(self) -> None:
        self.editor = LineEditor()
        self.typing = False
        self.origin: Position | None = None
        self.hits: list[Span] = []
        self.at: int | None = None
        self.last = ""
        """The words looked for before, for looking again; empty for none."""

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
        # A run is matched from its first word on, and bounded: a megabyte of blanks costs no more than one of words.
        pattern = r"\s{1,40}".join(map(re.escape, words.split())) or r"\s"
        for match in re.finditer(pattern, text, flags):
            self.hits.append(Span(match.start(), match.end()))
            if len(self.hits) == _MOST_HITS:
                break
        if self.hits:
            self.at = next((number for number, hit in enumerate(self.hits) if hit.start >= start), 0)

    def step(self, by: int) -> None:
        """The next or previous hit, round the end."""
        if self.hits and self.at is not None:
            self.at = (self.at + by) % len(self.hits)

    def step_from(self, start: int, by: int) -> None:
        """To the next hit from a place in the text, or the one before it, round the end."""
        after = next((number for number, hit in enumerate(self.hits) if hit.start >= start), len(self.hits))
        if self.hits:
            self.at = (after if by > 0 else after - 1) % len(self.hits)

    def leave_hit(self) -> None:
        """All hits, but at none of them."""
        self.at = None

    @property
    def hit(self) -> Span | None:
        """The hit one is at."""
        return self.hits[self.at] if self.at is not None else None

    @property
    def count(self) -> str:
        """ "4/14", "–/14" at none of them; "0/0" for words that are not there, empty without words."""
        if not self.editor.text:
            return ""
        at = "0" if not self.hits else "–" if self.at is None else self.at + 1
        return f"{at}/{len(self.hits)}{'+' if len(self.hits) == _MOST_HITS else ''}"
