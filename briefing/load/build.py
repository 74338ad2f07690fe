"""Parts to Article: text and spans made together, so that neither can be wrong about the other."""

from __future__ import annotations

import hashlib
from datetime import date

from briefing.lexicon.en.agencies import AGENCIES, DISPLAY_NAMES
from briefing.load.anatomy import Part
from briefing.load.byline import read_bare_names, read_byline
from briefing.load.furniture import signed_bare, signing_agency, source_outlet
from briefing.load.headline import split_headline, title_span
from briefing.load.language import find_language
from briefing.load.published import find_published
from briefing.load.stamp import Stamp, read_stamp
from briefing.load.year import Evidence, Resolved, first_weekday, resolve_year
from briefing.model import (
    Agency,
    Article,
    Block,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Headline,
    Problem,
    Published,
    Section,
    Source,
)
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
        self.dateline_at: int | None = None

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
        self.dateline_at = len(self.blocks)
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
    """The article that the parts of a copy make. received: the day the copy came, None when nobody knows."""
    builder = Builder()
    for part in parts:
        builder.add(part)
    text, blocks = builder.text, tuple(builder.blocks)
    copy = _Copy(text, blocks, builder)
    stamp = copy.stamp()
    resolved = copy.resolved(stamp, received, received_is_file_time)
    dateline = copy.dateline(resolved)
    captions = copy.captions()
    return Article(
        id=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16],
        text=text,
        source=source,
        headline=copy.headline(),
        byline=copy.byline(),
        dateline=dateline,
        agency=copy.agency(dateline, stamp),
        published=copy.published(stamp, dateline, resolved, captions),
        language=find_language(text),
        blocks=blocks,
        sections=copy.sections(),
        captions=captions,
        problems=problems,
    )


class _Copy:
    """The facts of an article, read from its finished text and blocks."""

    def __init__(self, text: str, blocks: tuple[Block, ...], builder: Builder) -> None:
        self.text = text
        self.blocks = blocks
        self.parts = builder.parts
        self.dateline_at = builder.dateline_at
        self.lede = self._lede()

    def _lede(self) -> Block | None:
        """The first paragraph after the dateline, or the first that is no pull quote."""
        start = (self.dateline_at or 0) if self.dateline_at is not None else 0
        later = [block for block in self.blocks[start:] if block.kind == "paragraph"]
        if later:
            return later[0]
        return next((block for block in self.blocks if block.paragraph is not None), None)

    def first(self, kind: str) -> Block | None:
        return next((block for block in self.blocks if block.kind == kind), None)

    def stamp(self) -> Stamp | None:
        dateline = self.parts[self.dateline_at].dateline if self.dateline_at is not None else None
        month_day = dateline.month_day if dateline else None
        for block in self.blocks:
            if block.kind == "stamp" and (found := read_stamp(block.span.of(self.text), month_day)):
                return found
        return None

    def resolved(self, stamp: Stamp | None, received: date | None, is_file_time: bool) -> Resolved | None:
        found = self.parts[self.dateline_at].dateline if self.dateline_at is not None else None
        if found is None or found.month_day is None:
            return None
        body = self.text[self.blocks[self.dateline_at or 0].span.end :]
        evidence = Evidence(
            body=body,
            stamp=stamp.day if stamp else None,
            weekday=first_weekday(self.lede.span.of(self.text)) if self.lede else None,
            received=received,
            received_is_file_time=is_file_time,
        )
        return resolve_year(*found.month_day, found.year, evidence)

    def headline(self) -> Headline | None:
        block = self.first("headline")
        if block is not None:
            at, revision, slug = split_headline(block.span.of(self.text))
            span = Span(block.span.start + at, block.span.end)
            return Headline(text=span.of(self.text), span=span, slug=slug, revision=revision)
        lede = self.lede or (self.blocks[0] if self.blocks else None)
        made = title_span(self.text, lede.span) if lede else None
        return Headline(text=made.of(self.text), span=made, inferred=True) if made else None

    def byline(self) -> Byline | None:
        blocks = [block for block in self.blocks if block.kind == "byline"]
        if not blocks:
            return None
        names: list[str] = []
        for block in blocks:
            line = block.span.of(self.text)
            names.extend(name for name in read_byline(line) or read_bare_names(line) or () if name not in names)
        first = blocks[0].span
        return Byline(text=first.of(self.text), span=first, names=tuple(names))

    def dateline(self, resolved: Resolved | None) -> Dateline | None:
        if self.dateline_at is None:
            return None
        found, span = self.parts[self.dateline_at].dateline, self.blocks[self.dateline_at].span
        if found is None:
            return None
        signed = self._signed(bare=True)
        return Dateline(
            text=found.text,
            span=span,
            places=found.places,
            date=found.printed_date,
            resolved=resolved.day if resolved else None,
            agency=found.agency or (signed.name if signed else None),
            because=resolved.because if resolved else (),
        )

    def _signed(self, *, bare: bool = False) -> Agency | None:
        """The agency that signs the take below its last paragraph; bare: with its name alone."""
        for block in reversed(self.blocks):
            if block.kind == "credit":
                line = block.span.of(self.text)
                name = signed_bare(line) if bare else signing_agency(line)
                if name:
                    at = self.text.index(name, block.span.start)
                    return Agency(name=_shown(name), span=Span(at, at + len(name)))
                elif not bare and (found := source_outlet(line)):
                    return Agency(
                        name=found[1],
                        span=Span(block.span.start + found[0], block.span.start + found[0] + len(found[1])),
                    )
            elif block.paragraph is not None:
                return None
        return None

    def agency(self, dateline: Dateline | None, stamp: Stamp | None) -> Agency | None:
        found = self.parts[self.dateline_at].dateline if self.dateline_at is not None else None
        if dateline is not None and found is not None and found.agency:
            at = self.text.find(found.agency, dateline.span.start, dateline.span.end)
            return Agency(name=found.agency, span=Span(at, at + len(found.agency)) if at >= 0 else None)
        signed = self._signed()
        return signed or self._credited() or self._of_byline() or self._stamped(stamp)

    def _credited(self) -> Agency | None:
        for block, part in zip(self.blocks, self.parts, strict=True):
            if part.credit and part.credit.agency and part.credit.agency.casefold() in AGENCIES:
                at = part.credit.agency_at
                return Agency(
                    name=part.credit.agency,
                    span=Span(block.span.start + at[0], block.span.start + at[1]) if at else None,
                )
        return None

    def _of_byline(self) -> Agency | None:
        block = self.first("byline")
        if block is None:
            return None
        line = block.span.of(self.text)
        for part in reversed(line.split(",")):
            name = part.strip(" .")
            if name.casefold() in AGENCIES:
                at = block.span.start + line.rindex(name)
                return Agency(name=_shown(name), span=Span(at, at + len(name)))
        return None

    def _stamped(self, stamp: Stamp | None) -> Agency | None:
        if stamp is None or not stamp.agency or stamp.agency.strip().casefold() not in AGENCIES:
            return None
        return Agency(name=stamp.agency.strip())

    def captions(self) -> tuple[Caption, ...]:
        return tuple(
            Caption(
                block=index,
                credit=part.credit.credit,
                photographer=part.credit.photographer,
                agency=part.credit.agency,
                place=part.credit.place,
                date=part.credit.date,
            )
            for index, part in enumerate(self.parts)
            if part.credit is not None and self.blocks[index].kind == "caption"
        )

    def sections(self) -> tuple[Section, ...]:
        """A section a heading; what stands before the first paragraph belongs to the first."""
        sections: list[Section] = []
        heading: str | None = None
        inside: list[int] = []
        for index, block in enumerate(self.blocks):
            if block.kind == "heading":
                if inside:
                    sections.append(Section(heading=heading, blocks=tuple(inside)))
                heading, inside = block.span.of(self.text).lstrip("-– "), []
            inside.append(index)
        if inside:
            sections.append(Section(heading=heading, blocks=tuple(inside)))
        return tuple(sections)

    def published(
        self, stamp: Stamp | None, dateline: Dateline | None, resolved: Resolved | None, captions: tuple[Caption, ...]
    ) -> Published | None:
        if stamp is not None:
            return Published(date=stamp.iso)
        if dateline is not None and resolved is not None:
            return Published(
                date=resolved.day.isoformat(), inferred=True, because=("the day of the dateline", *resolved.because)
            )
        if dateline is not None and dateline.date is not None:
            return None
        lede = self.lede.span.of(self.text) if self.lede else ""
        body = "\n".join(block.span.of(self.text) for block in self.blocks if block.paragraph is not None)
        return find_published(lede, body, tuple(caption.date for caption in captions if caption.date))


def _shown(name: str) -> str:
    return DISPLAY_NAMES.get(name.casefold(), name)
