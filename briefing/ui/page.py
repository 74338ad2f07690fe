"""An article laid out at one width: every line of the reader as a place in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from briefing.model import Article
from briefing.ui.wrap import wrap


class Form(NamedTuple):
    """How a kind of block stands on the page.

    first, rest: what is put before its first and its further lines. close: no empty line between two of the kind.
    """

    first: str = ""
    rest: str = ""
    close: bool = False


FORMS = {
    "caption": Form("▏", "▏"),
    "list_item": Form("• ", "  ", close=True),
    "summary_item": Form("▪ ", "  ", close=True),
    "block_quote": Form("  ", "  "),
    "byline": Form(close=True),
    "stamp": Form(close=True),
    "credit": Form(close=True),
    "masthead": Form(close=True),
}
_PLAIN = Form()


class Flow(NamedTuple):
    """A run of text that is wrapped together: a block, or a dateline with the lede it opens.

    kind: of the block, "title" and "masthead" for what the desk adds (`own`). text: what start and end point into.
    body: where the block proper begins; before it stands a dateline. number: of the paragraph, None outside the body.
    """

    kind: str
    text: str
    start: int
    end: int
    body: int
    number: int | None = None
    own: bool = False

    @property
    def form(self) -> Form:
        return FORMS.get(self.kind, _PLAIN)


class Line(NamedTuple):
    """One line: flow (-1 for an empty line) and the range of the flow's text."""

    flow: int
    start: int
    end: int
    first: bool = False


class Page:
    """All lines of an article for a text column of `width` cells.

    title, masthead: the desk's own lines at the top. A headline that stands in the text is shown there, without title.
    """

    def __init__(self, article: Article, width: int, *, title: str, masthead: str) -> None:
        self.article = article
        self.width = width
        self.flows = _flows(article, title, masthead)
        self.lines: list[Line] = []
        self._starts: list[int] = []
        self._first_lines: list[int] = []
        self._fill()

    def __len__(self) -> int:
        return len(self.lines)

    def line_of(self, offset: int) -> int:
        """The line that shows this code point of the article; the nearest before it for what is not shown.

        -1 is the very top, where the desk's own lines stand.
        """
        if offset < 0:
            return 0
        return max(0, bisect_right(self._starts, offset) - 1)

    def offset_of(self, line: int) -> int:
        """Where in the article a line begins; -1 for the desk's own lines above it."""
        return self._starts[min(max(line, 0), len(self.lines) - 1)] if self.lines else -1

    def lines_of(self, start: int, end: int) -> range:
        """The lines that show text[start:end]."""
        return range(self.line_of(start), self.line_of(max(start, end - 1)) + 1)

    def flow_lines(self, flow: int) -> range:
        """The lines of a flow, without the empty one after it."""
        first = self._first_lines[flow]
        last = self._first_lines[flow + 1] if flow + 1 < len(self.flows) else len(self.lines)
        while last > first + 1 and self.lines[last - 1].flow < 0:
            last -= 1
        return range(first, last)

    def flow_at(self, line: int) -> int:
        """The flow of a line, for an empty one the flow above it."""
        return max(0, bisect_right(self._first_lines, line) - 1)

    def paragraph_at(self, line: int) -> int | None:
        """The number of the paragraph at a line, or of the last one above it; None above the first."""
        for flow in range(self.flow_at(line), -1, -1):
            if self.flows[flow].number is not None:
                return self.flows[flow].number
        return None

    def first_line(self, kinds: frozenset[str], line: int, step: int) -> int | None:
        """The first line of the next (step 1) or previous (-1) flow of these kinds, seen from `line`; None for none."""
        if step > 0:
            ahead = range(bisect_right(self._first_lines, line), len(self.flows))
        else:
            ahead = range(bisect_left(self._first_lines, line) - 1, -1, -1)
        return next((self._first_lines[flow] for flow in ahead if self.flows[flow].kind in kinds), None)

    def _fill(self) -> None:
        lines, shown = self.lines, -1
        for index, flow in enumerate(self.flows):
            if index and not (flow.form.close and self.flows[index - 1].kind == flow.kind) and flow.kind != "masthead":
                lines.append(Line(-1, shown, shown))
                self._starts.append(shown)
            self._first_lines.append(len(lines))
            width = self.width - len(flow.form.first)
            for number, (start, end) in enumerate(wrap(flow.text, flow.start, flow.end, width)):
                lines.append(Line(index, start, end, number == 0))
                self._starts.append(shown if flow.own else start)
            # An empty line stands behind the flow above it, not in its last line.
            shown = shown if flow.own else flow.end


def _flows(article: Article, title: str, masthead: str) -> list[Flow]:
    flows: list[Flow] = []
    head = Flow("masthead", masthead, 0, len(masthead), 0, own=True)
    if not any(block.kind == "headline" for block in article.blocks):
        flows.append(Flow("title", title, 0, len(title), 0, own=True))
        flows.append(head)
    opened: int | None = None
    for index, block in enumerate(article.blocks):
        start = block.span.start
        following = article.blocks[index + 1] if index + 1 < len(article.blocks) else None
        if block.kind == "dateline" and following is not None and following.span.start == block.span.end + 1:
            opened = start
            continue
        flows.append(
            Flow(block.kind, article.text, start if opened is None else opened, block.span.end, start, block.paragraph)
        )
        opened = None
        if block.kind == "headline" and head not in flows:
            flows.append(head)
    return flows
