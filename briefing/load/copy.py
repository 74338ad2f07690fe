"""A finished copy: its text, its blocks, and the part of which each block was made."""

from __future__ import annotations

from briefing.load.anatomy import Part
from briefing.load.dateline import FoundDateline
from briefing.model import Block


class Copy:
    """What the facts of an article are read from.

    found: the dateline as taken off, None without one. lede: None without a paragraph.
    """

    def __init__(self, text: str, blocks: tuple[Block, ...], parts: list[Part]) -> None:
        self.text = text
        self.blocks = blocks
        self.parts = parts
        self.dateline = self.first("dateline")
        self.found: FoundDateline | None = parts[blocks.index(self.dateline)].dateline if self.dateline else None
        self.lede = self._find_lede()

    def first(self, kind: str) -> Block | None:
        """The first block of a kind, None without one."""
        return next((block for block in self.blocks if block.kind == kind), None)

    def words_of(self, block: Block) -> str:
        """The text of a block."""
        return block.span.of(self.text)

    def body(self) -> str:
        """The text of its paragraphs, one a line."""
        return "\n".join(self.words_of(block) for block in self.blocks if block.paragraph is not None)

    def _find_lede(self) -> Block | None:
        """The paragraph that the dateline opens; without a dateline the first that is no pulled quotation."""
        start = self.dateline.span.start if self.dateline else 0
        body = [block for block in self.blocks if block.paragraph is not None]
        later = (block for block in body if block.kind == "paragraph" and block.span.start >= start)
        return next(later, body[0] if body else None)
