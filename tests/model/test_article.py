"""Articles keep their promises about text and blocks."""

from __future__ import annotations

import pickle

import pytest

from briefing.model import Article, Block, Section, Source
from briefing.text.spans import Span

SOURCE = Source(uri="flash.txt", format="text", sha256="0" * 64, size_bytes=9)
TEXT = "Dam holds\n\nThe dam held.\n\nNobody was hurt."


def article(*blocks: Block, text: str = TEXT) -> Article:
    return Article(
        id="1",
        text=text,
        source=SOURCE,
        blocks=blocks,
        sections=(Section(heading=None, blocks=tuple(range(len(blocks)))),),
    )


HEADLINE = Block(kind="headline", span=Span(0, 9), line=1)
FIRST = Block(kind="paragraph", span=Span(11, 24), paragraph=1, line=3)
SECOND = Block(kind="paragraph", span=Span(26, 42), paragraph=2, line=5)


@pytest.mark.parametrize(
    ("offset", "paragraph"),
    [(0, None), (10, None), (11, 1), (23, 1), (24, None), (26, 2), (41, 2), (42, None), (999, None)],
)
def test_paragraph_at_an_offset_is_the_one_that_holds_it(offset: int, paragraph: int | None) -> None:
    assert article(HEADLINE, FIRST, SECOND).paragraph_at(offset) == paragraph


def test_an_article_is_hashable_and_survives_pickling() -> None:
    made = article(HEADLINE, FIRST, SECOND)
    copied = pickle.loads(pickle.dumps(made))
    assert copied == made
    assert hash(copied) == hash(made)


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param((SECOND, FIRST), id="out of order"),
        pytest.param((FIRST, Block(kind="paragraph", span=Span(20, 30))), id="overlapping"),
        pytest.param((Block(kind="paragraph", span=Span(30, 99)),), id="outside the text"),
        pytest.param((Block(kind="paragraph", span=Span(3, 3)),), id="empty"),
    ],
)
def test_blocks_that_break_the_order_are_refused(blocks: tuple[Block, ...]) -> None:
    with pytest.raises(ValueError, match="out of order, empty or outside"):
        article(*blocks)


@pytest.mark.parametrize("character", ["\x1b", "\t", "\r", "\x7f", "\x9b", "\x00"])
def test_control_characters_in_the_text_are_refused(character: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        article(text=f"Dam{character}holds")


def test_without_a_headline_an_article_goes_by_its_source() -> None:
    assert article(FIRST).title == "flash.txt"
