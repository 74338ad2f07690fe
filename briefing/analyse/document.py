"""An article as the extractors see it: text, the blocks worth reading, their sentences."""

from __future__ import annotations

from functools import cached_property

from briefing.model import Article, Block
from briefing.model.article import UNREAD_KINDS
from briefing.text.pieces import Pieces
from briefing.text.sentences import split_sentences
from briefing.text.spans import Span
from briefing.text.tokens import Tokens


class Document:
    """What every extractor gets. Made once an article; nothing in it changes.

    blocks: those in which findings are looked for (no byline, dateline, stamp, note, credit), in order.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.blocks: tuple[Block, ...] = tuple(block for block in article.blocks if block.kind not in UNREAD_KINDS)

    @cached_property
    def sentences(self) -> tuple[tuple[Span, ...], ...]:
        """For each of `blocks`, the spans of its sentences."""
        return tuple(split_sentences(self.text, block.span) for block in self.blocks)

    @cached_property
    def tokens(self) -> Tokens:
        """The words and marks of the whole text."""
        return Tokens(self.text)

    @cached_property
    def pieces(self) -> tuple[tuple[Pieces, ...], ...]:
        """For each of `blocks`, the sentences cut finer: digits, letters and marks apart."""
        return tuple(tuple(Pieces(self.text, sentence) for sentence in block) for block in self.sentences)
