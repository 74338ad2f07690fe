"""The lines of a page with their marks, finished for the screen and kept."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal, NamedTuple

from briefing.ui import plain
from briefing.ui.page import Flow, Line, Page
from briefing.ui.paint import Paint, rule_of
from briefing.view.marks import NO_MARKS, Mark, Marks

Highlights = Literal["all", "figures", "speakers", "quotations", "none"]
HIGHLIGHTS: tuple[Highlights, ...] = ("all", "figures", "speakers", "quotations", "none")

INFERRED = "≈"
"""Behind what was not printed in the copy."""
KEPT_TOGETHER = "\u00a0"
"""A blank at which no line is broken."""
_SIGN_BEHIND = KEPT_TOGETHER + INFERRED


def parted(words: str) -> tuple[str, str]:
    """A line of the desk's own and the sign of what was inferred, "" without one; a ≈ among the words is the copy's."""
    if words.endswith(_SIGN_BEHIND):
        return words[: -len(INFERRED)], INFERRED
    return words, ""


_KEPT_LINES = 2_000
# The ink and the form of a kind of block; what isn't here is plain text.
_INKS = {
    "title": ("headline", ""),
    "headline": ("headline", ""),
    "deck": ("headline", "italic"),
    "masthead": ("muted", ""),
    "heading": ("heading", ""),
    "caption": ("muted", "italic"),
    "pull_quote": ("pull_quote", "italic"),
    "block_quote": ("text", "italic"),
    "byline": ("muted", ""),
    "dateline": ("muted", ""),
    "stamp": ("muted", ""),
    "note": ("muted", "italic"),
    "credit": ("muted", "italic"),
}


class Patch(NamedTuple):
    """A stretch of the article on its own ground: evidence ("lit"), a hit ("hit") or the hit one is at ("here")."""

    start: int
    end: int
    ground: str


class Gutter(NamedTuple):
    """The cells left of the text: number, a blank, the rule of a quotation, `after` blanks."""

    number: int
    after: int

    @property
    def width(self) -> int:
        return self.number + 2 + self.after


class Typeset:
    """Draws lines of one page, `width` cells from the rule on; each is drawn once until something it shows changes."""

    def __init__(self, page: Page, paint: Paint, gutter: Gutter, width: int) -> None:
        self.page = page
        self.width = width
        self.paint = paint
        self.gutter = gutter
        self._marks: Marks = NO_MARKS
        self._highlights: Highlights = "all"
        self._patches: list[Patch] = []
        self._strips: dict[int, plain.Strip] = {}

    def set_marks(self, marks: Marks, highlights: Highlights) -> None:
        """Mark the text so; nothing kept is used any more."""
        self._marks, self._highlights = marks, highlights
        self._strips.clear()

    def set_patches(self, patches: Iterable[Patch]) -> set[int]:
        """Lay these stretches on their grounds; the lines that look different now."""
        before = set(self._patches)
        self._patches = sorted(patches)
        changed: set[int] = set()
        for patch in before.symmetric_difference(self._patches):
            changed.update(self.page.lines_of(patch.start, patch.end))
        for line in changed:
            self._strips.pop(line, None)
        return changed

    def text_line(self, index: int) -> plain.Strip:
        """Rule and text of a line, the gutter's number left out: it changes with the cursor."""
        strip = self._strips.get(index)
        if strip is None:
            if len(self._strips) >= _KEPT_LINES:
                self._strips.pop(next(iter(self._strips)))
            strip = self._strips[index] = self._draw(self.page.lines[index])
        return strip

    def voice_of(self, line: Line) -> tuple[str, plain.Style] | None:
        """The rule beside a line and its colour; None where nobody is quoted."""
        if self._highlights not in ("all", "quotations"):
            return None
        for mark in self._marks_of(line):
            if mark.quote is not None:
                return rule_of(mark.voice), self.paint.speaker(mark.voice)
        if line.flow >= 0 and self.page.flows[line.flow].kind == "pull_quote":
            return rule_of(None), self.paint.speaker(None)
        return None

    def _marks_of(self, line: Line) -> tuple[Mark, ...]:
        if line.flow < 0 or self.page.flows[line.flow].own:
            return ()
        return self._marks.within(line.start, line.end)

    def _draw(self, line: Line) -> plain.Strip:
        after, width = self.gutter.after, self.width
        fill = self.paint.text
        if line.flow < 0:
            return plain.blank(width, fill)
        rule, rule_style = self.voice_of(line) or (" ", fill)
        flow = self.page.flows[line.flow]
        pieces = [(rule, rule_style), (" " * after, fill), *self._pieces(flow, line)]
        return plain.line(pieces, width, fill)

    def _pieces(self, flow: Flow, line: Line) -> list[plain.Piece]:
        name, form = _INKS.get(flow.kind, ("text", ""))
        pieces: list[plain.Piece] = []
        put_before = flow.form.first if line.first else flow.form.rest
        if put_before:
            pieces.append((put_before, self.paint.muted))
        if flow.own:
            return pieces + self._own(flow.text[line.start : line.end], self.paint.ink(name, form=form))
        pieces += self._marked(flow, line, name, form)
        if flow.kind == "heading" and line.end == flow.end:
            room = self.page.width - plain.cells(flow.text[line.start : line.end]) - 1
            pieces.append((" " + "─" * room, self.paint.ink("border")))
        return pieces

    def _own(self, words: str, style: plain.Style) -> list[plain.Piece]:
        """A line of the desk's own, with the sign of what was inferred in its colour."""
        before, sign = parted(words)
        return [(before, style), (sign, self.paint.ink("inferred"))] if sign else [(before, style)]

    def _marked(self, flow: Flow, line: Line, name: str, form: str) -> list[plain.Piece]:
        """The text of a line cut at every edge of a mark or patch."""
        start, end = line.start, line.end
        marks = self._marks_of(line)
        patches = [patch for patch in self._patches if patch.start < end and start < patch.end]
        edges = {start, end, min(max(flow.body, start), end)}
        for mark in marks:
            edges.update((max(start, mark.start), min(end, mark.end)))
        for patch in patches:
            edges.update((max(start, patch.start), min(end, patch.end)))
        cuts = sorted(edges)
        pieces: list[plain.Piece] = []
        for left, right in pairwise(cuts):
            found = next((mark for mark in marks if mark.start <= left < mark.end), None)
            ground = next((patch.ground for patch in reversed(patches) if patch.start <= left < patch.end), None)
            ink = "muted" if left < flow.body else name
            pieces.append((flow.text[left:right], self._style(found, ground, ink, form)))
        return pieces

    def _style(self, mark: Mark | None, ground: str | None, ink: str, form: str) -> plain.Style:
        shown = self._highlights
        if mark is not None and mark.figure is not None and shown in ("all", "figures"):
            ink, form = "figure", f"{form} underline"
        elif mark is not None and mark.speaker is not None and shown in ("all", "speakers"):
            ink, form = "speaker", f"{form} bold"
        if ground is not None:
            return self.paint.on(ground, form)
        return self.paint.ink(ink, form=form)
