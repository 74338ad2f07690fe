"""From the attributions of sentences to quotes: quotations that stand alone are given to the attribution they continue."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.quotes.attribution import Attribution, Sentence
from briefing.analyse.quotes.cues import forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.model import Quote
from briefing.model.analysis import QuoteKind

DIRECT_SHARE = 0.9
MIXED_WORDS = 2


def read_attributions(sheet: Sheet, doc: Document) -> list[Attribution]:
    """The attributions of a document in order of reading."""
    known, quoted = forms(), sheet.quoted
    heads = [at for at, word in enumerate(sheet.low) if (word in known or word == "according") and not quoted[at]]
    found: list[Attribution] = []
    next_head, previous_open = 0, None
    last: Attribution | None = None
    for units in sheet.units(doc):
        first_of_block = True
        current: Attribution | None = None
        for low_at, high_at in units:
            while next_head < len(heads) and heads[next_head] < low_at:
                next_head += 1
            start = next_head
            while next_head < len(heads) and heads[next_head] < high_at:
                next_head += 1
            here = Sentence(sheet, low_at, high_at).read(heads[start:next_head]) if next_head > start else []
            alone = _alone(sheet, low_at, high_at) if not here else []
            if alone:
                target = current if current is not None else previous_open if first_of_block else None
                if target is None:
                    target = _introduced(sheet, low_at, last)
                if target is None:
                    target = Attribution([], None, None, "alone", "guess")
                    found.append(target)
                target.parts.extend(alone)
                current = target
            elif here:
                if first_of_block and previous_open is not None and here[0].cue is not None and here[0].parts[0][0] == low_at and sheet.quoted[low_at]:
                    pass
                found.extend(here)
                last = here[-1]
                quotes = [one for one in here if sheet.quoted[one.parts[0][0]]]
                current = quotes[-1] if quotes else None
            first_of_block = False
        previous_open = current if current is not None and not _closed(sheet, current) else None
    return found


def _closed(sheet: Sheet, one: Attribution) -> bool:
    end = one.parts[-1][1]
    first = sheet.opens.get(end - 1)
    return first is None or sheet.raw[end - 1] in ('"', "”", "’", "'", "''", "»")


def _alone(sheet: Sheet, low_at: int, high_at: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that is nothing but quotation."""
    parts, at = [], low_at
    while at < high_at:
        end = sheet.closes.get(at)
        if end is None:
            if sheet.raw[at][0].isalnum():
                return []
            at += 1
            continue
        parts.append((at, end))
        at = end
    return parts


def _introduced(sheet: Sheet, low_at: int, last: Attribution | None) -> Attribution | None:
    return None


def kind_of(sheet: Sheet, parts: list[tuple[int, int]]) -> QuoteKind:
    """direct: nine words in ten stand between marks; mixed: two at least; else indirect."""
    words = inside = 0
    raw, quoted = sheet.raw, sheet.quoted
    for first, end in parts:
        for at in range(first, end):
            if raw[at][0].isalnum():
                words += 1
                inside += quoted[at]
    if words and inside >= DIRECT_SHARE * words:
        return "direct"
    return "mixed" if inside >= MIXED_WORDS else "indirect"


def to_quotes(sheet: Sheet, attributions: list[Attribution]) -> tuple[Quote, ...]:
    """Quotes in order of their first span."""
    span = sheet.tokens.span
    quotes = [
        Quote(
            spans=tuple(span(first, end) for first, end in one.parts),
            kind=kind_of(sheet, one.parts),
            cue_span=span(*one.cue) if one.cue else None,
            source_span=span(*one.source) if one.source else None,
            negated=one.negated,
            rule=one.rule,
            strength=one.strength,
        )
        for one in attributions
    ]
    quotes.sort(key=lambda quote: quote.spans)
    return tuple(quotes)
