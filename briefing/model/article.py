"""An article: a text that we build, and spans over it.

All types are frozen, slotted, keyword-only, hashable and picklable, so they may cross threads and processes.
Field meanings: docs/json.md.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date as Day  # noqa: N812 - fields are called date
from typing import Literal

import msgspec

from briefing.text.spans import Span

BlockKind = Literal[
    "headline",
    "deck",
    "byline",
    "dateline",
    "stamp",
    "summary_item",
    "caption",
    "pull_quote",
    "heading",
    "paragraph",
    "list_item",
    "block_quote",
    "table",
    "note",
    "credit",
]
Strength = Literal["sure", "likely", "guess"]
Stage = Literal["load", "figures", "quotes", "speakers", "dates", "summary"]

BODY_KINDS: frozenset[str] = frozenset({"paragraph", "pull_quote", "list_item", "block_quote"})
"""Blocks that carry a paragraph number."""

UNREAD_KINDS: frozenset[str] = frozenset({"byline", "dateline", "stamp", "note", "credit"})
"""Blocks in which no finding is looked for."""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Damage met on the way, reported with the result.

    message: a past-tense fact. hint: what a reader may do, or None. span: where in the text, or None for the whole.
    """

    stage: Stage
    message: str
    hint: str | None = None
    span: Span | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the bytes came from.

    uri: as given on the command line, joined with the path below it by "/".
    encoding: as decoded, None where the source has none.
    part: n-th article of a file that holds several, from 1; None for a file that is one article.
    """

    uri: str
    format: str
    sha256: str
    size_bytes: int
    encoding: str | None = None
    part: int | None = None


class Headline(msgspec.Struct, frozen=True, kw_only=True):
    """The headline, or the title made of the lede's own words where the copy has none (`inferred`).

    span: where it stands, None when it comes from metadata. revision: "UPDATE 2", None in a first version.
    """

    text: str
    span: Span | None = None
    inferred: bool = False
    slug: str | None = None
    revision: str | None = None


class Byline(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote it. names: persons only, in order, without "By" and agency."""

    text: str
    span: Span | None = None
    names: tuple[str, ...] = ()


class Dateline(msgspec.Struct, frozen=True, kw_only=True):
    """Where and when the story was filed, as taken off the lede.

    date: as printed, "--04-14" without a year, None without a date.
    resolved: with its year, None when the evidence is missing.
    because: the evidence for the year, one phrase each. strength: of that evidence, "sure" where the copy prints the
    year, "likely" where two things in its text agree on it, "guess" where a weekday, a past date or the day it came
    stands alone; None unresolved.
    places: capitals made ordinary, region kept ("Portland, Ore.").
    """

    text: str
    span: Span
    places: tuple[str, ...] = ()
    date: str | None = None
    resolved: Day | None = None
    agency: str | None = None
    because: tuple[str, ...] = ()
    strength: Strength | None = None


class Agency(msgspec.Struct, frozen=True, kw_only=True):
    """The agency, from the dateline, a credit or metadata (then without span)."""

    name: str
    span: Span | None = None


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """When it appeared. date: ISO date, or date and time. because: evidence, one phrase each, when inferred.

    strength: "sure" where it is printed or metadata, else that of the evidence, as of `Dateline`.
    """

    date: str
    inferred: bool = False
    because: tuple[str, ...] = ()
    strength: Strength = "sure"

    @property
    def day(self) -> Day:
        """The calendar day."""
        return Day.fromisoformat(self.date[:10])


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the text of one kind.

    paragraph: 1-based number among the body's paragraphs, None for what is not body.
    line: 1-based line of the source on which it starts, None where the source has no lines.
    """

    kind: BlockKind
    span: Span
    paragraph: int | None = None
    line: int | None = None


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A run of blocks under a heading.

    heading: None for the lead section. blocks: indexes into `Article.blocks`, the heading's own included.
    """

    heading: str | None
    blocks: tuple[int, ...]


class Caption(msgspec.Struct, frozen=True, kw_only=True):
    """What a caption says of its photo. block: index into `Article.blocks`. The rest None where it isn't printed."""

    block: int
    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None
    place: str | None = None
    date: Day | None = None


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article: a text, its blocks, and what the copy says of itself.

    text: blocks separated by one empty line, dateline and lede by one space; no control character but newline.
    headline: None only for an article without a single word.
    Raises ValueError when made with blocks out of order, overlapping or outside the text, or with control characters.
    """

    id: str
    text: str
    source: Source
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    agency: Agency | None = None
    published: Published | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    captions: tuple[Caption, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __post_init__(self) -> None:
        at = 0
        for block in self.blocks:
            if block.span.start < at or block.span.end <= block.span.start or block.span.end > len(self.text):
                raise ValueError(f"block {block} out of order, empty or outside a text of {len(self.text)}")
            at = block.span.end
        if not self.text.replace("\n", "").isprintable():
            for c in set(self.text):
                if c != "\n" and (c < " " or "\x7f" <= c <= "\x9f"):
                    raise ValueError(f"control character U+{ord(c):04X} in the text")

    @property
    def title(self) -> str:
        """What the article is called: headline, made-up title, or the name of the source."""
        return self.headline.text if self.headline else self.source.uri

    def block_at(self, offset: int) -> Block | None:
        """The block that holds this code point, None between blocks."""
        index = self.block_index_at(offset)
        return None if index is None else self.blocks[index]

    def block_index_at(self, offset: int) -> int | None:
        """The index of the block that holds this code point, None between blocks."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        return None if index < 0 or self.blocks[index].span.end <= offset else index

    def paragraph_at(self, offset: int) -> int | None:
        """The number of the paragraph that holds this code point, None outside the body."""
        block = self.block_at(offset)
        return block.paragraph if block else None

    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks of the body, in order."""
        return tuple(block for block in self.blocks if block.paragraph is not None)
