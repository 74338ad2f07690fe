"""Parts to Article: text and spans made together, so that neither can be wrong about the other."""

from __future__ import annotations

import hashlib
from datetime import date

from briefing.load.agency import find_agency
from briefing.load.anatomy import Part
from briefing.load.copy import Copy
from briefing.load.facts import (
    find_byline,
    find_captions,
    find_day,
    find_headline,
    find_stamp,
    make_dateline,
    when_published,
)
from briefing.load.language import find_language
from briefing.model import Article, Block, BlockKind, Problem, Section, Source
from briefing.model.article import BODY_KINDS
from briefing.text.spans import Span


class Builder:
    """Collects text and blocks, part by part."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._at = 0
        self._paragraphs = 0
        self.blocks: list[Block] = []
        self.parts: list[Part] = []

    @property
    def text(self) -> str:
        """All of it so far."""
        return "".join(self._texts)

    def add(self, part: Part) -> None:
        """One part; a dateline at its head becomes a block of its own, one space before the lede."""
        found = part.dateline
        if found is None:
            self._add_block(part, part.kind, part.text, "\n\n")
            return
        self._add_block(part, "dateline", found.text, "\n\n")
        rest = part.text[found.end :].strip()
        if rest:
            self._add_block(part, part.kind, rest, " ")

    def _add_block(self, part: Part, kind: BlockKind, text: str, separator: str) -> None:
        if self.blocks:
            self._texts.append(separator)
            self._at += len(separator)
        span = Span(self._at, self._at + len(text))
        self._texts.append(text)
        self._at = span.end
        number = None
        if kind in BODY_KINDS:
            self._paragraphs += 1
            number = self._paragraphs
        self.blocks.append(Block(kind=kind, span=span, paragraph=number, line=part.line))
        self.parts.append(part)


def build_article(
    parts: list[Part],
    source: Source,
    *,
    problems: tuple[Problem, ...] = (),
    received: date | None = None,
    received_is_file_time: bool = False,
) -> Article:
    """The article that the parts of a copy make.

    received: the day the copy came, None when nobody knows; received_is_file_time: only the file's time says so.
    """
    builder = Builder()
    for part in parts:
        builder.add(part)
    text, blocks = builder.text, tuple(builder.blocks)
    copy = Copy(text, blocks, builder.parts)
    stamp = find_stamp(copy)
    resolved = find_day(copy, stamp, received, is_file_time=received_is_file_time)
    captions = find_captions(copy)
    return Article(
        id=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16],
        text=text,
        source=source,
        headline=find_headline(copy),
        byline=find_byline(copy),
        dateline=make_dateline(copy, resolved),
        agency=find_agency(copy, stamp),
        published=when_published(copy, stamp, resolved, captions),
        language=find_language(text),
        blocks=blocks,
        sections=_sections(text, blocks),
        captions=captions,
        problems=problems,
    )


def _sections(text: str, blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """A section a heading; what stands before the first paragraph belongs to the first."""
    sections: list[Section] = []
    heading: str | None = None
    inside: list[int] = []
    for index, block in enumerate(blocks):
        if block.kind == "heading":
            if inside:
                sections.append(Section(heading=heading, blocks=tuple(inside)))
            heading, inside = block.span.of(text).lstrip("-– "), []
        inside.append(index)
    if inside:
        sections.append(Section(heading=heading, blocks=tuple(inside)))
    return tuple(sections)
