"""The agency of a copy: in the dateline, else signed below the story, in a photo's credit, a byline or a stamp."""

from __future__ import annotations

from briefing.lexicon.en.agencies import AGENCIES, DISPLAY_NAMES
from briefing.load.copy import Copy
from briefing.load.furniture import signed_bare, signing_agency, source_outlet
from briefing.load.stamp import Stamp
from briefing.model import Agency, Block
from briefing.text.spans import Span


def find_agency(copy: Copy, stamp: Stamp | None) -> Agency | None:
    """The agency, with where it stands; None when the copy names none."""
    return _of_dateline(copy) or signature(copy) or _of_caption(copy) or _of_byline(copy) or _of_stamp(stamp)


def signature(copy: Copy, *, bare: bool = False) -> Agency | None:
    """The agency that signs the take below its last paragraph.

    bare: with its name alone ("REUTER"). None without one.
    """
    for block in reversed(copy.blocks):
        if block.paragraph is not None:
            return None
        if block.kind != "credit":
            continue
        line = copy.words_of(block)
        name = signed_bare(line) if bare else signing_agency(line)
        if name:
            return _at(copy, block, name)
        outlet = None if bare else source_outlet(line)
        if outlet:
            return _at(copy, block, outlet)
    return None


def _at(copy: Copy, block: Block, name: str) -> Agency:
    at = copy.text.index(name, block.span.start)
    return Agency(name=DISPLAY_NAMES.get(name.casefold(), name), span=Span(at, at + len(name)))


def _of_dateline(copy: Copy) -> Agency | None:
    if copy.dateline is None or copy.found is None or not copy.found.agency:
        return None
    return _at(copy, copy.dateline, copy.found.agency)


def _of_caption(copy: Copy) -> Agency | None:
    for block, part in zip(copy.blocks, copy.parts, strict=True):
        name = part.credit.agency if part.credit else None
        if name and name.casefold() in AGENCIES and name in copy.words_of(block):
            at = copy.text.rindex(name, block.span.start, block.span.end)
            return Agency(name=name, span=Span(at, at + len(name)))
    return None


def _of_byline(copy: Copy) -> Agency | None:
    block = copy.first("byline")
    for part in reversed(copy.words_of(block).split(",")) if block else ():
        name = part.strip(" .")
        if block and name.casefold() in AGENCIES:
            return _at(copy, block, name)
    return None


def _of_stamp(stamp: Stamp | None) -> Agency | None:
    name = (stamp.agency or "").strip() if stamp else ""
    return Agency(name=name) if name.casefold() in AGENCIES else None
