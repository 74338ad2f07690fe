"""Figures: quantities, what they count, and how sure the copy is of them.

Three steps a sentence: the numbers are scanned and read (`scan`, `digits`, `words`), each gets its unit (`units`,
`money`) unless it is a label (`labels`), and what stands beside it is attached (`ranges`, `context`, `counted`,
`written`). What a figure is: docs/figures.md.
"""

from __future__ import annotations

import msgspec

from briefing.analyse.document import Document
from briefing.analyse.figures.ages import read_age
from briefing.analyse.figures.codes import find_codes
from briefing.analyse.figures.context import describe, rate_at
from briefing.analyse.figures.counted import find_counted
from briefing.analyse.figures.labels import goes_on, is_label, is_numbered
from briefing.analyse.figures.money import join_cents
from briefing.analyse.figures.pronouns import is_pronoun
from briefing.analyse.figures.quantity import Quantity
from briefing.analyse.figures.ranges import join_ranges, share_compared_units
from briefing.analyse.figures.scan import Reader
from briefing.analyse.figures.shared_currencies import is_after_the_franc, is_doubtful_dollar
from briefing.analyse.figures.units import attach_unit, join_feet_and_inches
from briefing.analyse.figures.written import as_written
from briefing.model import DateMention, Figure
from briefing.model.article import Strength
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

COUNTED_DATES = "counted"
"""Rules of dates that begin so are counted from a day ("two months ago"): the quantity in them stays a figure."""

_STERLING = ("£", "sterling", "pence", " stg")


def find_figures(doc: Document, dates: tuple[DateMention, ...]) -> tuple[Figure, ...]:
    """Figures, sorted and disjoint; what stands in a date is none, but for the quantity of a counted one ("two months
    ago")."""
    text = doc.text
    reader = Reader(text)
    closed = sorted([date.span for date in dates if not date.rule.startswith(COUNTED_DATES)] + find_codes(text))
    pounds_are_money = any(sign in text for sign in _STERLING)
    found: list[Figure] = []
    at = 0
    for block in doc.pieces:
        for sentence in block:
            while at < len(closed) and closed[at].end <= sentence.span.start:
                at += 1
            inside = _overlapping(closed, at, sentence.span)
            quantities = reader.read(sentence, inside)
            if quantities:
                quantities = _attach(
                    text, sentence, quantities, headline=_is_title_case(sentence), pounds_are_money=pounds_are_money
                )
                found.extend(_figure(text, sentence, quantity, dates) for quantity in quantities)
    return tuple(_in_doubt(doc, found))


def _in_doubt(doc: Document, found: list[Figure]) -> list[Figure]:
    """The figures with what several currencies share made a guess, or left open."""
    text, units = doc.text, {figure.unit for figure in found}
    if "FRF" in units and is_after_the_franc(doc.article):
        found = [
            msgspec.structs.replace(figure, unit="franc", strength="likely") if _is_bare_franc(figure, text) else figure
            for figure in found
        ]
    if "USD" in units and is_doubtful_dollar(doc.article):
        found = [
            msgspec.structs.replace(figure, strength="guess") if _is_bare_dollar(figure, text) else figure
            for figure in found
        ]
    return found


def _is_bare_franc(figure: Figure, text: str) -> bool:
    """Francs that no adjective calls French."""
    return figure.unit == "FRF" and "french" not in figure.span.of(text).lower()


def _is_bare_dollar(figure: Figure, text: str) -> bool:
    """Dollars and cents that neither sign nor word give to the United States."""
    return figure.unit == "USD" and not any(mark in figure.span.of(text) for mark in ("US", "U.S", "meric", "nited"))


def _overlapping(spans: list[Span], at: int, sentence: Span) -> list[Span]:
    """Those of the sorted spans, from index `at`, that share something with the sentence."""
    inside: list[Span] = []
    while at < len(spans) and spans[at].start < sentence.end:
        if spans[at].end > sentence.start:
            inside.append(spans[at])
        at += 1
    return inside


def _attach(
    text: str, sentence: Pieces, quantities: list[Quantity], *, headline: bool, pounds_are_money: bool
) -> list[Quantity]:
    """The quantities of a sentence with all that belongs to them, labels and pronouns left out."""
    for index, quantity in enumerate(quantities):
        attach_unit(sentence, quantity, pounds_are_money=pounds_are_money)
        read_age(sentence, quantity, quantities[index - 1] if index else None)
    quantities = _without_labels(sentence, _disjoint(quantities), headline)
    quantities = join_ranges(sentence, join_feet_and_inches(sentence, join_cents(sentence, quantities)))
    share_compared_units(sentence, quantities)
    for quantity in quantities:
        describe(sentence, quantity)
        quantity.counts = find_counted(text, sentence, quantity)
        if quantity.counts is not None and quantity.per is None and not quantity.hyphened:
            quantity.per = rate_at(sentence, sentence.index_at(quantity.counts.end))
    return [
        quantity
        for index, quantity in enumerate(quantities)
        if not is_pronoun(sentence, quantity, quantities[max(0, index - 3) : index + 4])
    ]


def _without_labels(sentence: Pieces, quantities: list[Quantity], headline: bool) -> list[Quantity]:
    """Without those that name something, nor those that go on with the row of one ("sections 12 and 14")."""
    kept: list[Quantity] = []
    label: Quantity | None = None
    for quantity in quantities:
        if is_label(sentence, quantity, headline):
            label = quantity if label is not None or is_numbered(sentence, quantity) else None
        elif label is not None and goes_on(sentence, label, quantity):
            label = quantity
        else:
            label = None
            kept.append(quantity)
    return kept


def _disjoint(quantities: list[Quantity]) -> list[Quantity]:
    """Without those that the unit of the one before has taken in ("half of 1 percent")."""
    kept: list[Quantity] = []
    for quantity in quantities:
        if not kept or quantity.first >= kept[-1].end:
            kept.append(quantity)
    return kept


def _is_title_case(sentence: Pieces) -> bool:
    """Whether most words begin with a capital, as in a headline: there it is no sign of a name."""
    small = capital = 0
    most = sentence.count // 5
    for raw in sentence.raw:
        if len(raw) > 3 and raw[0].isalpha():
            if raw[0].isupper():
                capital += 1
            else:
                small += 1
                if small > most:
                    return False
    return small + capital > 3 and capital > 4 * small


def _figure(text: str, sentence: Pieces, quantity: Quantity, dates: tuple[DateMention, ...]) -> Figure:
    span = Span(sentence.starts[quantity.first], sentence.ends[quantity.end - 1])
    return Figure(
        span=span,
        low=min(quantity.low, quantity.high),
        high=max(quantity.low, quantity.high),
        kind=quantity.kind,
        unit=quantity.unit,
        modifier=quantity.modifier,
        per=quantity.per,
        change=quantity.change,  # type: ignore[arg-type]  # up, down or None by construction
        counts=quantity.counts,
        modifier_span=quantity.modifier_span,
        as_written=as_written(text, span, quantity, dates),
        rule=quantity.rule,
        strength=_strength(quantity),
    )


def _strength(quantity: Quantity) -> Strength:
    """A number beside which nothing is counted or measured is likely a figure; in words it may be a pronoun."""
    if quantity.strength != "sure" or quantity.counts is not None or not quantity.is_bare or quantity.rule == "times":
        return quantity.strength
    return "guess" if quantity.form == "words" else "likely"
