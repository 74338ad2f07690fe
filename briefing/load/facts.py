"""What a copy says of itself: headline, byline, dateline, captions, when it appeared."""

from __future__ import annotations

from datetime import date

from briefing.load.agency import signature
from briefing.load.byline import read_bare_names, read_byline, read_sole_name
from briefing.load.copy import Copy
from briefing.load.headline import split_headline, title_span
from briefing.load.published import find_published
from briefing.load.stamp import Stamp, read_stamp
from briefing.load.year import Evidence, Resolved, first_weekday, resolve_year
from briefing.model import Byline, Caption, Dateline, Headline, Published
from briefing.text.spans import Span


def find_headline(copy: Copy) -> Headline | None:
    """The headline; without one the title made of the lede's own words; None for a copy without a word."""
    block = copy.first("headline")
    if block is not None:
        at, revision, slug = split_headline(copy.words_of(block))
        span = Span(block.span.start + at, block.span.end)
        return Headline(text=span.of(copy.text), span=span, slug=slug, revision=revision)
    lede = copy.lede or (copy.blocks[0] if copy.blocks else None)
    made = title_span(copy.text, lede.span) if lede else None
    return Headline(text=made.of(copy.text), span=made, inferred=True) if made else None


def find_byline(copy: Copy) -> Byline | None:
    """The byline with all names of all its lines; None without one."""
    blocks = [block for block in copy.blocks if block.kind == "byline"]
    if not blocks:
        return None
    names: list[str] = []
    for block in blocks:
        line = copy.words_of(block)
        found = read_byline(line) or read_bare_names(line) or (read_sole_name(line),)
        names.extend(name for name in found if name and name not in names)
    return Byline(text=copy.words_of(blocks[0]), span=blocks[0].span, names=tuple(names))


def find_stamp(copy: Copy) -> Stamp | None:
    """The first date line that can be read; None without one."""
    month_day = copy.found.month_day if copy.found else None
    lines = [copy.words_of(block) for block in copy.blocks if block.kind == "stamp"]
    # "By Ann Lee | Political Editor | March 3, 2026"
    bylines = (copy.words_of(block) for block in copy.blocks if block.kind == "byline")
    lines += [part.strip() for line in bylines if "|" in line for part in line.split("|")[1:] if part.strip()]
    return next((stamp for line in lines if (stamp := read_stamp(line, month_day))), None)


def find_day(copy: Copy, stamp: Stamp | None, received: date | None, *, is_file_time: bool) -> Resolved | None:
    """The dateline's day with its year; None without a day or without evidence for the year."""
    if copy.dateline is None or copy.found is None or copy.found.month_day is None:
        return None
    evidence = Evidence(
        body=copy.text[copy.dateline.span.end :],
        stamp=stamp.day if stamp else None,
        weekday=first_weekday(copy.words_of(copy.lede)) if copy.lede else None,
        received=received,
        received_is_file_time=is_file_time,
    )
    return resolve_year(*copy.found.month_day, copy.found.year, evidence)


def make_dateline(copy: Copy, resolved: Resolved | None) -> Dateline | None:
    """The dateline; the agency is that printed in it, else the name that alone signs the take. None without one."""
    if copy.dateline is None or copy.found is None:
        return None
    signed = None if copy.found.agency else signature(copy, bare=True)
    return Dateline(
        text=copy.found.text,
        span=copy.dateline.span,
        places=copy.found.places,
        date=copy.found.printed_date,
        resolved=resolved.day if resolved else None,
        agency=copy.found.agency or (signed.name if signed else None),
        because=resolved.because if resolved else (),
        strength=resolved.strength if resolved else None,
    )


def find_captions(copy: Copy) -> tuple[Caption, ...]:
    """The captions, in order, with what they say of their photos."""
    return tuple(
        Caption(
            block=index,
            credit=part.credit.credit,
            photographer=part.credit.photographer,
            agency=part.credit.agency,
            place=part.credit.place,
            date=part.credit.date,
        )
        for index, part in enumerate(copy.parts)
        if part.credit is not None and copy.blocks[index].kind == "caption"
    )


def when_published(
    copy: Copy, stamp: Stamp | None, resolved: Resolved | None, captions: tuple[Caption, ...]
) -> Published | None:
    """By the stamp; inferred from the dateline, or from the lede's weekday and the one full date.

    None without evidence.
    """
    if stamp is not None:
        return Published(date=stamp.iso)
    if resolved is not None:
        because = ("the day of the dateline", *resolved.because)
        return Published(date=resolved.day.isoformat(), inferred=True, because=because, strength=resolved.strength)
    if (copy.found is not None and copy.found.month_day is not None) or copy.lede is None:
        return None
    dates = tuple(caption.date for caption in captions if caption.date)
    return find_published(copy.words_of(copy.lede), copy.body(), dates)
