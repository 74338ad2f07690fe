"""Step one: every number of a sentence, in digits or words, with its scale. What is glued into a name or code is
none."""

from __future__ import annotations

from decimal import Decimal

from briefing.analyse.figures.digits import read_digits, shows_continental
from briefing.analyse.figures.money import currency_before
from briefing.analyse.figures.quantity import Quantity, divided, plus, times
from briefing.analyse.figures.units import counts_millions
from briefing.analyse.figures.words import after_hyphen, is_hyphen, read_words, with_and_a_half
from briefing.lexicon.en.numbers import (
    CARDINALS,
    DENOMINATORS,
    DOZENS,
    FOLDS,
    MONEY_SUFFIXES,
    ORDINALS,
    SCALE_SUFFIXES,
    SCALES,
    VULGAR,
)
from briefing.lexicon.en.units import UNIT_KINDS, UNITS
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

_STARTS = (
    frozenset(CARDINALS) | frozenset(FOLDS) | frozenset(ORDINALS) | frozenset(SCALES) | {"half", "quarter", "couple"}
)
_ARTICLES = frozenset(("a", "an"))
_AFTER_ARTICLE = frozenset(SCALES) | frozenset(DENOMINATORS) | {"dozen", "gross"}
_WORDS = _STARTS | _AFTER_ARTICLE | frozenset(VULGAR)
"""None of these and no digit: a sentence without a number."""

_TRIGGERS = _STARTS | _ARTICLES | frozenset(VULGAR)
_MINUS = frozenset(("-", "−", "–"))
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_BARE_SCALES = frozenset(("million", "billion", "trillion", "mln", "bln"))
_TWO_SCALES = 10**14


class Reader:
    """Reads the numbers of the sentences of one article."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._continental: bool | None = None

    def continental(self) -> bool:
        """Whether point and comma have changed places in this article."""
        if self._continental is None:
            self._continental = shows_continental(self.text)
        return self._continental

    def read(self, sentence: Pieces, closed: list[Span]) -> list[Quantity]:
        """The numbers, in order. closed: spans in which none is looked for."""
        if not sentence.has_digits and _WORDS.isdisjoint(sentence.low):
            return []
        found: list[Quantity] = []
        barred = _barred(sentence, closed)
        at = 0
        low = sentence.low
        begins = [index for index, word in enumerate(low) if word in _TRIGGERS]
        for index in sorted(begins + sentence.digits) if sentence.digits else begins:
            if index < at or index in barred:
                continue
            if low[index] in _ARTICLES and low[index + 1] not in _AFTER_ARTICLE and low[index + 2] != "and":
                continue
            quantity = self._number(sentence, index)
            if quantity is not None:
                found.append(quantity)
                at = quantity.end
        return found

    def _number(self, sentence: Pieces, at: int) -> Quantity | None:
        raw = sentence.raw[at]
        if raw[0].isdecimal():
            return self._digits(sentence, at)
        if raw in VULGAR:
            over, under = VULGAR[raw]
            return Quantity(at, at + 1, divided(over, under), "fraction")
        if sentence.glued(at) and sentence.raw[at - 1] not in ("-", "–", "—", '"', "'", "“", "‘", "(", "[", "$", "/"):
            return None
        if raw.lower() in FOLDS:
            quantity = Quantity(at, at + 1, Decimal(FOLDS[raw.lower()]), "words")
            quantity.kind, quantity.rule = "ratio", "fold"
            return quantity
        found = (
            _read_ordinal(sentence, at)
            or read_words(sentence, at)
            or _read_couple(sentence, at)
            or _bare_scale(sentence, at)
        )
        if found is not None and found.form == "words":
            _signed(sentence, found)
        return found

    def _digits(self, sentence: Pieces, at: int) -> Quantity | None:
        read = read_digits(sentence, self.text, at, self.continental)
        if read is None:
            return None
        value, end, fraction = read
        if sentence.low[end] in _ORDINAL_ENDINGS and sentence.glued(end):
            quantity = Quantity(at, end + 1, value, "ordinal")
            quantity.kind, quantity.rule = "ordinal", "ordinal"
            return quantity
        first = at
        if sentence.raw[at - 1] == "." and sentence.glued(at) and raw_is_open(sentence, at - 1) and not fraction:
            value, first = divided(value, 10 ** len(sentence.raw[at])), at - 1
        quantity = Quantity(first, end, value, "fraction" if fraction else "digits")
        currency_before(sentence, quantity)
        _signed(sentence, quantity)
        return self._scaled(sentence, quantity)

    def _scaled(self, sentence: Pieces, quantity: Quantity) -> Quantity:
        """The quantity with the scales printed behind it taken in: "75 million", "3.45-billion", "3 lakh crore",
        "10k"."""
        bare, factor = quantity.low, 1
        suffix = _suffix(sentence, quantity)
        if suffix:
            factor, quantity.end = suffix, quantity.end + 1
        else:
            while factor < _TWO_SCALES:
                at = after_hyphen(sentence, quantity.end)
                scale = SCALES.get(sentence.low[at]) or (
                    DOZENS.get(sentence.low[at]) if factor == 1 and sentence.low[at] != "gross" else None
                )
                if scale is None:
                    break
                factor, quantity.end = factor * scale, at + 1
        if factor > 1:
            quantity.low = quantity.high = times(bare, factor)
            quantity.bare, quantity.unscaled = bare, False
            if factor == 100:
                _and_tens(sentence, quantity)
        return with_and_a_half(sentence, quantity, factor)


def raw_is_open(sentence: Pieces, at: int) -> bool:
    """Whether white space, an opening mark or the head of the sentence stands before piece `at`."""
    return at == 0 or not sentence.glued(at) or sentence.raw[at - 1] in ("(", "[", "$", "£", "€", '"', "“", "‘", "'")


def _barred(sentence: Pieces, closed: list[Span]) -> set[int]:
    barred: set[int] = set()
    for span in closed:
        barred.update(range(sentence.index_at(span.start), sentence.index_at(span.end - 1) + 1))
    return barred


def _signed(sentence: Pieces, quantity: Quantity) -> None:
    """A minus sign belongs to the number when nothing but white space or an opening mark stands before it."""
    at = quantity.first - 1
    if at >= 0 and sentence.raw[at] in _MINUS and sentence.glued(at + 1) and raw_is_open(sentence, at):
        if sentence.is_digits(at - 1):
            return
        quantity.first = at
    elif not (at >= 0 and sentence.low[at] in ("minus", "negative") and sentence.low[at - 1] != "or"):
        return
    else:
        quantity.first = at
    quantity.low = quantity.high = quantity.bare = -quantity.low


def _suffix(sentence: Pieces, quantity: Quantity) -> int | None:
    at = quantity.end
    letter = sentence.raw[at]
    glued = sentence.glued(at)
    if quantity.signed:
        return MONEY_SUFFIXES.get(letter) if glued else None
    if letter == "m" and glued and quantity.form == "digits" and counts_millions(sentence, quantity, at + 1):
        return 1_000_000
    if (
        letter not in SCALE_SUFFIXES
        or letter in ("B", "T")
        or sentence.raw[at + 1] == "-"
        or quantity.form == "fraction"
    ):
        return None
    if letter == "K":
        return SCALE_SUFFIXES[letter] if glued and quantity.low >= 10 else None
    if not glued and letter not in ("k", "M", "MM"):
        return None
    return SCALE_SUFFIXES[letter]


def _and_tens(sentence: Pieces, quantity: Quantity) -> None:
    """ "3 hundred and 21"."""
    if (
        sentence.low[quantity.end] == "and"
        and sentence.raw[quantity.end + 1].isdecimal()
        and len(sentence.raw[quantity.end + 1]) < 3
    ):
        quantity.low = quantity.high = quantity.bare = plus(quantity.low, int(sentence.raw[quantity.end + 1]))
        quantity.end += 2
        quantity.unscaled = True


def _read_ordinal(sentence: Pieces, at: int) -> Quantity | None:
    value, end = 0, at
    tens = CARDINALS.get(sentence.low[at], 0)
    if tens >= 20 and is_hyphen(sentence, at + 1):
        value, end = tens, at + 2
    if sentence.low[end] not in ORDINALS:
        return None
    quantity = Quantity(at, end + 1, Decimal(value + ORDINALS[sentence.low[end]]), "ordinal")
    quantity.kind, quantity.rule = "ordinal", "ordinal"
    return quantity


def _read_couple(sentence: Pieces, at: int) -> Quantity | None:
    """ "a couple of weeks": two, of times only."""
    if (
        sentence.low[at] != "couple"
        or sentence.low[at + 1] != "of"
        or UNIT_KINDS.get(UNITS.get(sentence.low[at + 2], "")) != "duration"
    ):
        return None
    quantity = Quantity(at - (sentence.low[at - 1] == "a"), at + 2, Decimal(2), "words")
    quantity.strength = "guess"
    return quantity


def _bare_scale(sentence: Pieces, at: int) -> Quantity | None:
    """ "an estimated trillion crowns": a scale alone is a number only after an adjective of estimate."""
    if sentence.low[at] not in _BARE_SCALES or sentence.low[at - 1] not in (
        "estimated",
        "record",
        "the",
        "first",
        "another",
        "per",
    ):
        return None
    return Quantity(at, at + 1, Decimal(SCALES[sentence.low[at]]), "words", bare=Decimal(1))
