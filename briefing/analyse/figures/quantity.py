"""A quantity while it is being read: first a number, then with scale, unit and what stands beside it."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation

from briefing.lexicon.en.units import UNIT_KINDS
from briefing.model.analysis import FigureKind, Modifier
from briefing.model.article import Strength
from briefing.text.spans import Span

EXACT = Context(prec=60)
"""Wide enough for the longest number that is read (24 digits) times two scales: products are exact."""

ROUNDED = Context(prec=12)
"""For fractions that never end: a third is 0.333333333333."""


class Quantity:
    """One number of a sentence. Positions are indexes of pieces; `end` is one past the last.

    low, high: with scale. bare: the number as printed, before its scale. unscaled: whether no scale was printed.
    form: "digits", "words", "fraction" or "ordinal". hyphened: bound to a following noun ("10-member"). signed: a
    currency stands before.
    """

    __slots__ = (
        "bare", "change", "counts", "end", "first", "form", "high", "hyphened", "kind", "low", "modifier",
        "modifier_span", "per", "rule", "signed", "strength", "unit", "unscaled",
    )  # fmt: skip

    def __init__(self, first: int, end: int, value: Decimal, form: str, *, bare: Decimal | None = None) -> None:
        self.first = first
        self.end = end
        self.low = self.high = value
        self.bare = value if bare is None else bare
        self.unscaled = bare is None
        self.form = form
        self.unit: str | None = None
        self.kind: FigureKind = "number"
        self.hyphened = False
        self.signed = False
        self.modifier: Modifier | None = None
        self.modifier_span: Span | None = None
        self.per: str | None = None
        self.change: str | None = None
        self.counts: Span | None = None
        self.rule = "number"
        self.strength: Strength = "sure"

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the number was read: no unit, no bound noun, no kind of its own."""
        return self.unit is None and self.kind == "number" and not self.hyphened


def set_unit(quantity: Quantity, unit: str, end: int) -> bool:
    """Note the unit and where the figure now ends; always true, so that it can close a condition."""
    quantity.unit, quantity.end = unit, end
    kind = UNIT_KINDS.get(unit, "dimension")
    quantity.kind = kind  # type: ignore[assignment]  # the lexicon's kinds are those of the model
    quantity.rule = "unit"
    return True


def times(value: Decimal, factor: int | Decimal) -> Decimal:
    """The exact product."""
    return EXACT.multiply(value, Decimal(factor))


def plus(value: Decimal, more: int | Decimal) -> Decimal:
    """The exact sum."""
    return EXACT.add(value, Decimal(more))


def divided(value: Decimal | int, by: Decimal | int) -> Decimal:
    """The quotient, exact where it ends within 24 digits, else rounded to 12."""
    try:
        return Context(prec=24, traps=[Inexact, InvalidOperation]).divide(Decimal(value), Decimal(by))
    except Inexact:
        return ROUNDED.divide(Decimal(value), Decimal(by))
