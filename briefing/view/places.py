"""Where a finding stands, in the words of a reference: "¶4", "caption"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.model import Article, Block

HEADS = frozenset({"headline", "deck", "summary_item", "caption"})
"""Kinds of blocks that stand above the body or under a photo, and say again what the body says."""

_WORDS = {
    "pull_quote": "pull quote",
    "list_item": "list item",
    "block_quote": "block quote",
    "summary_item": "summary item",
}


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A block as a reference names it.

    label: "¶4" in the body; elsewhere the kind of block, numbered where there are several ("caption", "caption 2").
    paragraph: None outside the body. line: of the source, None where it has no lines.
    block: index into `Article.blocks`.
    """

    label: str
    block: int
    paragraph: int | None = None
    line: int | None = None


class Places:
    """The places of an article, made once; looking one up costs a search among its blocks."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._places = tuple(_places(article.blocks))

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def at(self, offset: int) -> Place | None:
        """The place that holds this code point, None between blocks. A dateline belongs to the paragraph it opens."""
        index = self._article.block_index_at(offset)
        return None if index is None else self._places[index]

    def of_paragraph(self, number: int) -> Place | None:
        """The place of a numbered paragraph, None when there is no such number."""
        return next((place for place in self._places if place.paragraph == number), None)


def _places(blocks: tuple[Block, ...]) -> list[Place]:
    seen: dict[str, int] = {}
    places: list[Place] = []
    for index, block in enumerate(blocks):
        opened = _opened_paragraph(blocks, index)
        if opened is not None:
            places.append(Place(label=f"¶{opened}", block=index, paragraph=opened, line=block.line))
            continue
        word = _WORDS.get(block.kind, block.kind)
        seen[word] = seen.get(word, 0) + 1
        label = word if seen[word] == 1 else f"{word} {seen[word]}"
        places.append(Place(label=label, block=index, line=block.line))
    return places


def _opened_paragraph(blocks: tuple[Block, ...], index: int) -> int | None:
    """The number of a body block; of a dateline that of the paragraph one space after it."""
    block = blocks[index]
    if block.kind == "dateline" and index + 1 < len(blocks) and blocks[index + 1].span.start == block.span.end + 1:
        return blocks[index + 1].paragraph
    return block.paragraph
